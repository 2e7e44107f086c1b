"""JSON of a domain's own form, which no other implementation reads: judged
member by member, by Google's JSON parser where a member has its form."""

import decimal
import json
import re

from google.protobuf import json_format, message_factory

from differential_compare import (UNKNOWN_MEMBERS, is_map, levels, oneof_rules, parse, rules)


class Pairs(list):
    """The members of an object in their order, names that come again included."""


def loaded(text, pairs=None):
    """JSON with numbers as exact decimals."""
    def refuse(word):
        raise ValueError(f"{word} is no JSON")

    value = json.loads(text, parse_float=decimal.Decimal, parse_int=decimal.Decimal,
                       parse_constant=refuse, object_pairs_hook=pairs)
    json.dumps(value, default=str, ensure_ascii=False).encode("utf-8")  # half a surrogate is no text
    return value


def own_json(kind, data, said):
    """Nothing when our binary form says what the JSON says, member by member,
    or when it is refused as it should be."""
    try:
        text = data.decode("utf-8")
        value = loaded(text, Pairs)
    except Exception as error:
        return None if said.startswith("refused") else f"only they refuse: {error}"
    if said.startswith("refused"):
        if levels(text) > 100:
            return None
        found = misfit(kind.DESCRIPTOR, value, "")
        # A path shows a name as it is spelt.
        plain = re.sub(r"\\\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), said)
        return None if found is not None and found in plain else f"only we refuse: {found} {said}"
    ours, error = parse(kind, bytes.fromhex(said))
    if ours is None:
        return f"they cannot read our output: {error}"
    return own_object(ours, loaded(text), "")


def misfit(descriptor, value, path):
    """The path of the first member that cannot be read, if there is one: of a
    wrong type or range, or one that came before."""
    if not isinstance(value, Pairs):
        return path
    fields = spellings(descriptor)
    seen = set()
    for name, item in value:
        here = f"{path}.{name}".lstrip(".")
        field = fields.get(name)
        shared = [oneof for oneof in descriptor.oneofs if oneof_rules(oneof).json_member == name]
        if (name if field is None else field.number) in seen:
            return path
        seen.add(name if field is None else field.number)
        if item is None:
            continue
        found = None
        if field is not None:
            if field.containing_oneof is not None:
                if field.containing_oneof.name in seen:
                    return path
                seen.add(field.containing_oneof.name)
            found = misfit_of_field(field, item, here)
        elif shared:
            every = [misfit_of_field(member, item, here) for member in shared[0].fields]
            found = here if all(one is not None for one in every) else None
        if found is not None:
            return found
    return None


def spellings(descriptor):
    """The fields by every name that they have in JSON."""
    fields = {}
    for field in descriptor.fields:
        shared = field.containing_oneof and oneof_rules(field.containing_oneof).json_member
        if not shared and field.name != UNKNOWN_MEMBERS:
            for name in (field.name, field.json_name, rules(field).json_alias or field.name):
                fields[name] = field
    return fields


def misfit_of_field(field, value, path):
    if is_map(field):
        if not isinstance(value, Pairs):
            return path
        parts = [(f"{path}[\"{name}\"]", item) for name, item in value]
        inner = field.message_type.fields_by_name["value"]
        if len({name for name, _ in value}) != len(value):
            return path
    elif field.is_repeated:
        if not isinstance(value, list) or isinstance(value, Pairs):
            return path
        inner, parts = field, [(f"{path}[{at}]", item) for at, item in enumerate(value)]
    else:
        inner, parts = field, [(path, value)]
    for here, item in parts:
        found = misfit_of_value(inner, item, here)
        if found is not None:
            return found
    return None


def misfit_of_value(field, value, path):
    said = rules(field)
    if said.json_text:
        return path if said.json_text == 2 and not isinstance(value, Pairs) else None
    if said.constant:
        return None if value == said.constant else path
    if field.message_type is not None and not field.message_type.full_name.startswith("google."):
        return misfit(field.message_type, value, path)
    return None if google_reads(field, value) else path


def google_reads(field, value):
    """Whether Google's JSON parser takes the value for this field."""
    try:
        if isinstance(value, decimal.Decimal):
            value = int(value) if value == value.to_integral_value() and value.adjusted() < 400 else float(value)
        elif not isinstance(value, (str, bool)):
            return False
        message = message_factory.GetMessageClass(field.containing_type)()
        json_format.ParseDict({field.name: [value] if field.is_repeated else value}, message)
    except (json_format.ParseError, ArithmeticError, ValueError):
        return False
    return True


def own_object(message, value, path):
    kept = loaded(getattr(message, UNKNOWN_MEMBERS, "") or "{}")
    fields = spellings(message.DESCRIPTOR)
    for name, item in value.items():
        field = fields.get(name)
        if name in kept:
            found = None if kept[name] == item else f"{path}.{name} is kept as {kept[name]}"
        elif field is not None:
            found = own_value(message, field, getattr(message, field.name), item, f"{path}.{name}")
        else:
            # Fields of a oneof may share a member of another name.
            chosen = any(message.WhichOneof(oneof.name) for oneof in message.DESCRIPTOR.oneofs)
            found = None if chosen else f"{path}.{name} is lost"
        if found:
            return found
    return None


def own_value(message, field, ours, value, path):
    if is_map(field):
        inner = field.message_type.fields_by_name["value"]
        pairs = [(ours.get(key), item) for key, item in value.items()]
        same = len(ours) == len(value)
    elif field.is_repeated:
        inner, pairs, same = field, list(zip(ours, value)), len(ours) == len(value)
    else:
        inner, pairs, same = field, [(ours, value)], True
    for ours, value in pairs if same else ():
        if inner.message_type is not None:
            if hasattr(ours, "FromJsonString"):
                expected = type(ours)()
                expected.FromJsonString(value)
                same = same and expected == ours
            else:
                found = own_object(ours, value, path)
                if found:
                    return found
        elif inner.type == inner.TYPE_STRING:
            same = same and (loaded(ours) if rules(field).json_text else ours) == value
        elif inner.type in (inner.TYPE_DOUBLE, inner.TYPE_FLOAT):
            same = same and repr(ours) == repr(float(value))
        elif inner.type == inner.TYPE_BYTES or inner.enum_type is not None:
            continue  # spelt in forms of their own
        else:
            # Some of these domains quote integers of 64 bits.
            same = same and ours == (decimal.Decimal(value) if isinstance(value, str) else value)
    return None if same else f"{path} is read as {ours!r}"
