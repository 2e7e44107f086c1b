"""The table of divergences: each row with the condition under which it holds."""

import collections
import json
import re

from differential_compare import OPENED, UNKNOWN_MEMBERS, agree, difference, is_map, levels, rules
from differential_own import Pairs

# Why the two may differ.
DIVERGENCES = {
    "absent-is-empty": "a required member that producers leave out when it is empty is read so;"
    " without these both are equal",
    "checked-text": "a string that must hold JSON, or the event's type, does not and is refused here",
    "enum-opened": "values that real traffic opened are read here, whatever their number",
    "json-depth": "over a hundred levels of JSON are refused here, members that nobody knows included",
    "map-entry-unknown": "an entry with an unknown field stays an entry here",
    "members-joined": "unknown members of messages that merge are kept by name here, the last of each;"
    " else both are equal",
    "negative-zero": "the whole number -0 is the double -0.0 here; when it is spelt so both are equal",
    "proto2-utf8": "a proto2 string that is not UTF-8 is an error here",
}

# Messages with a field that says so (`absent_in_json_is_empty`).
ABSENT_IS_EMPTY = ("events.Envelope", "events.LogMessage")

Case = collections.namedtuple("Case", "form kind data said ours theirs found")


def varint(data, at):
    """The number that begins here, and where it ends; None past the end."""
    value, shift = 0, 0
    for end in range(at, min(at + 10, len(data))):
        value |= (data[end] & 0x7F) << shift
        shift += 7
        if data[end] < 0x80:
            return value, end + 1
    return None


def records(descriptor, data):
    """The fields of a message on the wire: what they are (nothing where the
    schema or a group hides it), its wire type, where its value begins and its
    end. Raises IndexError when it is no message."""
    at, groups = 0, 0
    while at < len(data):
        tag = varint(data, at)
        if tag is None:
            raise IndexError
        number, wire_type, at = tag[0] >> 3, tag[0] & 7, tag[1]
        groups += (wire_type == 3) - (wire_type == 4)
        body = at
        if wire_type in (0, 2):
            value = varint(data, at)
            if value is None:
                raise IndexError
            body = value[1]
            at = body + (value[0] if wire_type == 2 else 0)
        elif wire_type in (1, 5):
            at += 8 if wire_type == 1 else 4
        if at > len(data):
            raise IndexError
        field = None if groups else descriptor.fields_by_number.get(number)
        yield field, wire_type, body, at


def has_no_text(descriptor, data):
    """Whether a string on the wire, one that a later value replaces included,
    is not UTF-8."""
    try:
        for field, wire_type, body, end in records(descriptor, data):
            if field is None or wire_type != 2:
                continue
            if field.type == field.TYPE_STRING:
                data[body:end].decode("utf-8")
            elif field.message_type is not None and has_no_text(field.message_type, data[body:end]):
                return True
    except IndexError:
        return False
    except UnicodeDecodeError:
        return True
    return False


def reason_for(case):
    """The row of the table that a difference falls under, if it does."""
    for reason, holds in RULES_BINARY if case.form == "binary" else RULES_JSON:
        if holds(case):
            return reason
    return None


def only_we(case, *texts):
    """Whether we refuse for one of these reasons and they do not."""
    return case.found.startswith("only we") and any(text in case.said for text in texts)


def values(message):
    """Every field that is set, in this message and within, with each value."""
    for field, value in message.ListFields():
        plain = field.message_type is None
        if is_map(field):
            plain = field.message_type.fields_by_name["value"].message_type is None
            items = list(value.values())
            if field.message_type.fields_by_name["key"].type == field.TYPE_STRING:
                yield from ((field, key) for key in value)
        else:
            items = value if field.is_repeated else [value]
        for item in items:
            yield field, item
            if not plain:
                yield from values(item)


def is_proto2_utf8(case):
    kind = case.kind.DESCRIPTOR
    return kind.file.package in OPENED and only_we(case, "is not UTF-8") and has_no_text(kind, case.data)


def is_checked(case):
    reasons = ("not JSON", "ends too early", "wrong JSON", "the event type is", "stands twice",
               "nested messages")
    if not only_we(case, *reasons):
        return False
    held = ((field, value) for field, value in values(case.theirs) if isinstance(value, str))
    sent = texts(case.kind.DESCRIPTOR, case.data)
    return any(is_faulty(rules(field), value) for field, value in (*held, *sent))


def texts(descriptor, data):
    """Every string on the wire, those that a later value replaces included."""
    try:
        for field, wire_type, body, end in records(descriptor, data):
            if field is None or wire_type != 2:
                continue
            if field.type == field.TYPE_STRING:
                yield field, data[body:end].decode("utf-8", "replace")
            elif field.message_type is not None:
                yield from texts(field.message_type, data[body:end])
    except IndexError:
        return


def is_faulty(rule, text):
    """Whether a checked string does not hold what its field says."""
    if rule.constant:
        return text != rule.constant
    if not rule.unknown_members and not rule.json_text:
        return False
    try:
        value = json.loads(text, object_pairs_hook=Pairs, parse_constant=int)
    except (ValueError, RecursionError):
        return True
    if rule.unknown_members:
        names = [name for name, _ in value] if isinstance(value, Pairs) else None
        return names is None or len(set(names)) != len(names) or levels(text) > 100
    return (rule.json_text == 2 and not isinstance(value, Pairs)) or levels(text) > 90


def is_opened(case):
    refused = case.found.startswith("only they") and "Invalid enum value" in case.found
    return case.kind.DESCRIPTOR.file.package in OPENED and (refused or case.found == "enums differ")


def is_joined(case):
    """Whether a message holds what theirs holds and before it what an earlier
    part of the message held, each name once."""
    return case.found == "unknown members differ" and joined(case.ours, case.theirs, case.data)


def joined(ours, theirs, data):
    for field, value in ours.ListFields():
        other = getattr(theirs, field.name)
        if field.name == UNKNOWN_MEMBERS:
            pairs = json.loads(value, object_pairs_hook=Pairs)
            names = [name for name, _ in pairs]
            last = json.loads(other or "{}", object_pairs_hook=Pairs)
            if len(set(names)) != len(names) or pairs[len(pairs) - len(last):] != last:
                return False
            if value != other and data.count(b"\xfa\x7f") < 2:
                return False
        elif field.message_type is not None and not is_map(field):
            many = zip(value, other) if field.is_repeated else [(value, other)]
            if not all(joined(one, two, data) for one, two in many):
                return False
    return True


def is_deep(case):
    return only_we(case, "nested messages is reached") and levels(case.data.decode("utf-8", "replace")) > 100


def is_negative_zero(case):
    if case.found != "read differently":
        return False
    text = case.data.decode("utf-8")
    spelt = re.sub(r'"(?:\\.|[^"\\])*"|-0(?![\d.eE])', lambda m: m[0] + (".0" if m[0] == "-0" else ""), text)
    return spelt != text and agree(case.form, case.kind, spelt.encode(), case.said)[2] is None


def is_absent(case):
    if case.found != "read differently" or case.kind.DESCRIPTOR.full_name not in ABSENT_IS_EMPTY:
        return False
    ours = case.kind()
    ours.CopyFrom(case.ours)
    without_empty(ours, case.theirs)
    return difference(ours, case.theirs) is None


def without_empty(ours, theirs):
    """Takes out what is required, empty, and not in theirs."""
    for field, value in ours.ListFields():
        if field.is_required and value in ("", b"") and not theirs.HasField(field.name):
            ours.ClearField(field.name)
        elif field.message_type is not None and not field.is_repeated and theirs.HasField(field.name):
            without_empty(value, getattr(theirs, field.name))


RULES_BINARY = (
    ("proto2-utf8", is_proto2_utf8),
    ("checked-text", is_checked),
    ("enum-opened", is_opened),
    ("map-entry-unknown", lambda case: case.found == "entries became unknown"),
    ("members-joined", is_joined),
)
RULES_JSON = (
    ("enum-opened", is_opened),
    ("json-depth", is_deep),
    ("negative-zero", is_negative_zero),
    ("absent-is-empty", is_absent),
)
