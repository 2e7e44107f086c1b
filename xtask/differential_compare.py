"""What Google's Python runtime makes of a case, and whether ours is the same."""

import decimal
import json

from google.protobuf import descriptor_pb2, descriptor_pool, duration_pb2, json_format
from google.protobuf import message_factory, timestamp_pb2, unknown_fields, wrappers_pb2

# The field of the JSON members that a schema does not know.
UNKNOWN_MEMBERS = "unknown_members"

# Packages whose closed enums real traffic opened.
OPENED = ("events", "control")


def load(path):
    pool = descriptor_pool.DescriptorPool()
    files = descriptor_pb2.FileDescriptorSet.FromString(open(path, "rb").read())
    for file in files.file:
        pool.Add(file)
    # Types that an `Any` holds.
    known = {file.name for file in files.file}
    for module in (duration_pb2, timestamp_pb2, wrappers_pb2):
        if module.DESCRIPTOR.name not in known:
            pool.AddSerializedFile(module.DESCRIPTOR.serialized_pb)
    global POOL
    POOL = pool
    return pool


def parse(kind, data):
    message = kind()
    try:
        message.MergeFromString(data)
    except Exception as error:  # the runtime's own kinds of error
        return None, str(error)
    return message, ""


def canonical(message, leave_out=lambda field: False):
    """What two equal messages have alike: fields by number, what is unknown by
    number and else in its order."""
    known = []
    for field, value in message.ListFields():
        if leave_out(field):
            continue
        if field.message_type is None:
            known.append((field.number, repr(value)))
        elif is_map(field):
            plain = field.message_type.fields_by_name["value"].message_type is None
            entries = [(repr(key), repr(item) if plain else canonical(item, leave_out)) for key, item in value.items()]
            known.append((field.number, sorted(entries)))
        elif field.is_repeated:
            known.append((field.number, [canonical(item, leave_out) for item in value]))
        else:
            known.append((field.number, canonical(value, leave_out)))
    opened = message.DESCRIPTOR.file.package in OPENED
    unknown = []
    for item in unknown_fields.UnknownFieldSet(message):
        field = message.DESCRIPTOR.fields_by_number.get(item.field_number)
        # The runtime puts undeclared values there, one for each time they stand.
        value = opened and field is not None and field.enum_type is not None
        if not value and not (field is not None and leave_out(field)):
            unknown.append((item.field_number, item.wire_type, shown(item.data)))
    return known, sorted(unknown, key=lambda item: item[0])


def is_map(field):
    return field.message_type is not None and field.message_type.GetOptions().map_entry


def entries_became_unknown(message):
    """Whether an entry of a map stands among the unknown fields."""
    for item in unknown_fields.UnknownFieldSet(message):
        field = message.DESCRIPTOR.fields_by_number.get(item.field_number)
        if field is not None and is_map(field) and item.wire_type == 2:
            return True
    for field, value in message.ListFields():
        if field.message_type is None:
            continue
        if is_map(field):
            plain = field.message_type.fields_by_name["value"].message_type is None
            inner = [] if plain else list(value.values())
        else:
            inner = value if field.is_repeated else [value]
        if any(entries_became_unknown(item) for item in inner):
            return True
    return False


def shown(data):
    """What an unknown field holds; of a group, its fields."""
    if isinstance(data, unknown_fields.UnknownFieldSet):
        return [(item.field_number, item.wire_type, shown(item.data)) for item in data]
    return repr(data)


def difference(ours, theirs):
    """Nothing when both are equal."""
    if canonical(ours) == canonical(theirs):
        return None
    for found, leave_out in (
        ("enums differ", lambda field: field.enum_type is not None),
        ("unknown members differ", lambda field: field.name == UNKNOWN_MEMBERS),
    ):
        if canonical(ours, leave_out) == canonical(theirs, leave_out):
            return found
    if entries_became_unknown(theirs) and canonical(ours, is_map) == canonical(theirs, is_map):
        return "entries became unknown"
    return "read differently"


def read(form, kind, data):
    """What they make of an input, or why nothing."""
    if form == "binary":
        return parse(kind, data)
    message = kind()
    try:
        text = data.decode("utf-8")
        json_format.Parse(text, message, ignore_unknown_fields=True, descriptor_pool=POOL)
    except Exception as error:  # the runtime's own kinds of error
        return None, str(error)
    return message, ""


def agree(form, kind, data, said):
    """What both made of it; and nothing, or who said what."""
    theirs, error = read(form, kind, data)
    if said.startswith("refused"):
        return None, theirs, None if theirs is None else f"only we refuse: {said}"
    ours, unread = parse(kind, bytes.fromhex(said))
    if ours is None:
        return ours, theirs, f"they cannot read our output: {unread}"
    if form == "json":
        # What JSON does not know is no part of the value.
        ours.DiscardUnknownFields()
    if theirs is None:
        return ours, theirs, f"only they refuse: {error}"
    return ours, theirs, difference(ours, theirs)


def loaded(text):
    """JSON with numbers as exact decimals."""
    def refuse(word):
        raise ValueError(f"{word} is no JSON")

    return json.loads(text, parse_float=decimal.Decimal, parse_int=decimal.Decimal, parse_constant=refuse)


def own_json(kind, data, said):
    """Nothing when our binary form says what the JSON of a domain's own form
    says, member by member."""
    try:
        value = loaded(data.decode("utf-8-sig"))
    except Exception as error:
        return None if said.startswith("refused") else f"only they refuse: {error}"
    ours, error = parse(kind, bytes.fromhex(said))
    if ours is None:
        return f"they cannot read our output: {error}"
    return own_object(ours, value, "")


def own_object(message, value, path):
    kept = loaded(getattr(message, UNKNOWN_MEMBERS, "") or "{}")
    fields = {name: field for field in message.DESCRIPTOR.fields for name in (field.name, field.json_name)}
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


def rules(field):
    """What the family's option says of a field."""
    if field.full_name not in RULES:
        extension = POOL.FindExtensionByName("tidings.field")
        said = message_factory.GetMessageClass(extension.message_type)()
        for item in unknown_fields.UnknownFieldSet(field.GetOptions()):
            if item.field_number == extension.number:
                said.MergeFromString(item.data)
        RULES[field.full_name] = said
    return RULES[field.full_name]


RULES = {}
