"""What Google's Python runtime makes of a case, and whether ours is the same."""

import re

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


def levels(text):
    """How deep brackets nest outside strings."""
    depth = most = 0
    for token in re.findall(r'"(?:\\.|[^"\\])*"|[\[\]{}]', text):
        depth += (token in "[{") - (token in "]}") if len(token) == 1 else 0
        most = max(most, depth)
    return most


def rules(field):
    """What the family's option says of a field."""
    return said_of(field, "tidings.field")


def oneof_rules(oneof):
    """The same of a oneof."""
    return said_of(oneof, "tidings.oneof")


def said_of(descriptor, option):
    if descriptor.full_name not in RULES:
        extension = POOL.FindExtensionByName(option)
        said = message_factory.GetMessageClass(extension.message_type)()
        for item in unknown_fields.UnknownFieldSet(descriptor.GetOptions()):
            if item.field_number == extension.number:
                said.MergeFromString(item.data)
        RULES[descriptor.full_name] = said
    return RULES[descriptor.full_name]


RULES = {}
