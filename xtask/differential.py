"""Compares our codecs with Google's Python runtime, case by case.

Takes the descriptor set and the list of cases that `tidings-targets cases`
writes. Prints how many cases agree, how many differ for a reason of the table
below, and every other difference; exits with 1 when there is one.
"""

import collections
import sys

from google.protobuf import descriptor_pb2, descriptor_pool, duration_pb2, json_format
from google.protobuf import message_factory, timestamp_pb2, unknown_fields, wrappers_pb2

# Why the two may differ.
DIVERGENCES = {
    "absent-is-empty": "a required member that producers leave out when it is empty is read so",
    "checked-text": "JSON in strings, and the event's type, are checked here",
    "enum-opened": "values that real traffic opened are read here, whatever their number",
    "json-depth": "members that nobody knows count for the limit of depth here",
    "long-length": "a length in over five bytes is read here, as in Go and prost",
    "map-entry-unknown": "an entry with an unknown field stays an entry here",
    "members-joined": "unknown members of messages that merge are all kept here",
    "negative-zero": "the whole number -0 is the double -0.0 here",
    "own-json": "the JSON of these domains is the platform's own form",
    "proto2-utf8": "a proto2 string that is not UTF-8 is an error here",
}

# The field of the JSON members that a schema does not know.
UNKNOWN_MEMBERS = "unknown_members"

# Packages whose closed enums real traffic opened.
OPENED = ("events", "control")

# Messages with a field that says so (`absent_in_json_is_empty`).
ABSENT_IS_EMPTY = ("events.Envelope", "events.LogMessage")

PLAIN = ("tidings.xumi.", "tidings.kuber.", "tidings.pbac.", "tidings.assets.",
         "tidings.workflow.", "tidings.apcera.", "tidings.hac.", "tidings.flyte.")


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


def agree(form, kind, data, said):
    """Nothing when both say the same; otherwise who said what."""
    if form == "binary":
        theirs, error = parse(kind, data)
    else:
        theirs, error = kind(), ""
        try:
            text = data.decode("utf-8")
            json_format.Parse(text, theirs, ignore_unknown_fields=True, descriptor_pool=POOL)
        except Exception as raised:
            theirs, error = None, str(raised)
    if said.startswith("refused"):
        return None if theirs is None else f"only we refuse: {said}"
    if theirs is None:
        return f"only they refuse: {error}"
    ours, error = parse(kind, bytes.fromhex(said))
    if ours is None:
        return f"they cannot read our output: {error}"
    if form == "json":
        # What JSON does not know is no part of the value.
        ours.DiscardUnknownFields()
    return difference(ours, theirs)


def main():
    global POOL
    pool = POOL = load(sys.argv[1])
    counts, shown = collections.Counter(), collections.Counter()
    for line in open(sys.argv[2], encoding="utf-8"):
        name, form, data, said = line.rstrip("\n").split("\t")
        kind = message_factory.GetMessageClass(pool.FindMessageTypeByName(name))
        data = bytes.fromhex(data)
        if form == "json" and name.startswith(PLAIN):
            counts["own-json"] += 1
            continue
        found = agree(form, kind, data, said)
        reason = "agree" if found is None else reason_for(form, kind.DESCRIPTOR, data, said, found)
        counts[reason or "DIFFER"] += 1
        if reason is None:
            shown[found] += 1
            if shown[found] <= 3:
                print(f"{name} {form} {data!r}\n  {found}\n  ours {said}")
    for reason, count in sorted(counts.items()):
        print(f"{count:9} {reason}{': ' + DIVERGENCES[reason] if reason in DIVERGENCES else ''}")
    return 1 if counts["DIFFER"] or not counts["agree"] else 0


def varint(data, at):
    """The number that begins here, and where it ends; None past the end."""
    value, shift = 0, 0
    for end in range(at, min(at + 10, len(data))):
        value |= (data[end] & 0x7F) << shift
        shift += 7
        if data[end] < 0x80:
            return value, end + 1
    return None


def long_length(descriptor, data):
    """Whether a length takes over five bytes, in this message or within."""
    at = 0
    while at < len(data):
        tag = varint(data, at)
        if tag is None:
            return False
        number, wire_type, at = tag[0] >> 3, tag[0] & 7, tag[1]
        if wire_type == 0 or wire_type == 2:
            value = varint(data, at)
            if value is None:
                return False
            if wire_type == 2 and value[1] - at > 5:
                return True
            start, at = value[1], value[1] + (value[0] if wire_type == 2 else 0)
            field = descriptor and descriptor.fields_by_number.get(number)
            inner = field and field.message_type
            if wire_type == 2 and inner and long_length(inner, data[start:at]):
                return True
        elif wire_type in (1, 5):
            at += 8 if wire_type == 1 else 4
    return False


def reason_for(form, descriptor, data, said, found):
    """The row of the table that a difference falls under, if it does."""
    for reason, holds in (RULES_BINARY if form == "binary" else RULES_JSON):
        if holds(descriptor, data, said, found):
            return reason
    return None


def only_we(*texts):
    """Holds when we refuse for one of these reasons and they do not."""
    return lambda kind, data, said, found: found.startswith("only we") and any(
        text in said for text in texts
    )


def only_they(*texts):
    """Holds when they refuse for one of these reasons and we do not."""
    return lambda kind, data, said, found: found.startswith("only they") and any(
        text in found for text in texts
    )


def is_checked(kind, data, said, found):
    reasons = ("not JSON", "ends too early", "wrong JSON", "the event type is", "stands twice")
    return kind.full_name.startswith(PLAIN) and only_we(*reasons)(kind, data, said, found)


def is_opened(kind, data, said, found):
    refused = only_they("Invalid enum value")(kind, data, said, found)
    return kind.file.package in OPENED and (refused or found == "enums differ")


RULES_BINARY = (
    ("long-length", lambda kind, data, said, found: found.startswith("only they")
     and long_length(kind, data)),
    ("proto2-utf8", lambda kind, data, said, found: kind.file.package in OPENED
     and only_we("is not UTF-8")(kind, data, said, found)),
    ("checked-text", is_checked),
    ("enum-opened", is_opened),
    ("map-entry-unknown", lambda kind, data, said, found: found == "entries became unknown"),
    ("members-joined", lambda kind, data, said, found: found == "unknown members differ"),
)
RULES_JSON = (
    ("enum-opened", is_opened),
    ("json-depth", only_we("nested messages is reached")),
    ("negative-zero", lambda kind, data, said, found: b"-0" in data
     and found == "read differently"),
    ("absent-is-empty", lambda kind, data, said, found: kind.full_name in ABSENT_IS_EMPTY
     and found == "read differently"),
)


if __name__ == "__main__":
    sys.exit(main())
