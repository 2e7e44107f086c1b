"""Reads and writes the golden vectors with Google's library for Python.

Arguments: the folder of the .proto files, that of the schemas, and one for the
generated code.
"""

import importlib
import json
import pathlib
import sys

from google.protobuf import descriptor_pool, json_format, message_factory
from grpc_tools import protoc


def generate(proto: pathlib.Path, out: pathlib.Path) -> None:
    files = sorted(str(path.relative_to(proto)) for path in proto.rglob("*.proto"))
    well_known = pathlib.Path(protoc.__file__).parent / "_proto"
    arguments = ["protoc", f"-I{proto}", f"-I{well_known}", f"--python_out={out}", *files]
    if protoc.main(arguments) != 0:
        sys.exit("protoc refuses the schemas")
    sys.path.insert(0, str(out))
    for file in files:
        # A module that is called as one of Python's own cannot be imported.
        if file.split("/")[0] not in sys.stdlib_module_names:
            importlib.import_module(file.removesuffix(".proto").replace("/", ".") + "_pb2")


def sorted_fields(message) -> list:
    """All fields, whatever their order: a closed enum's unknown numbers move."""
    from google.protobuf.unknown_fields import UnknownFieldSet

    known = [(field.number, str(value)) for field, value in message.ListFields()]
    unknown = [(field.field_number, str(field.data)) for field in UnknownFieldSet(message)]
    return sorted(known + unknown)


def has_own_json(descriptor, options, seen=None) -> bool:
    """Whether JSON is the document's, or a string stands in it as JSON."""
    seen = set() if seen is None else seen
    if descriptor.full_name in seen:
        return False
    seen.add(descriptor.full_name)
    if descriptor.file.GetOptions().Extensions[options.file].json == options.PLAIN:
        return True
    for field in descriptor.fields:
        rules = field.GetOptions().Extensions[options.field]
        if rules.json_text or rules.unknown_members:
            return True
        if field.message_type and has_own_json(field.message_type, options, seen):
            return True
    return False


def main(proto: pathlib.Path, schemas: pathlib.Path, out: pathlib.Path) -> None:
    generate(proto, out)
    from tidings import options_pb2 as options

    pool = descriptor_pool.Default()
    binary = reordered = written = read = own = 0
    for vector in json.loads((schemas / "vectors/index.json").read_text())["vectors"]:
        name = f"{vector['full_name']} {vector['case']}"
        descriptor = pool.FindMessageTypeByName(vector["full_name"])
        kind = message_factory.GetMessageClass(descriptor)
        data = (schemas / vector["binary"]).read_bytes()
        message = kind.FromString(data)
        again = message.SerializePartialToString(deterministic=True)
        if again != data:
            same = sorted_fields(kind.FromString(again)) == sorted_fields(message)
            assert len(again) == len(data) and same, name
            reordered += 1
        binary += 1
        if has_own_json(descriptor, options):
            own += 1
            continue
        # This library puts numbers that a closed enum does not declare among the
        # unknown fields, which have no place in JSON.
        if vector["both_ways"] and again != data:
            continue
        text = (schemas / vector["json"]).read_text()
        printed = json.loads(json_format.MessageToJson(message))
        assert printed == json.loads(text), f"writing JSON: {name}"
        written += 1
        if vector["both_ways"]:
            assert json_format.Parse(text, kind()) == message, f"reading JSON: {name}"
            read += 1
    assert binary > 100 and read > 20, "too few vectors"
    print(
        f"python: {binary} vectors in binary ({reordered} written in another order); "
        f"JSON: {written} written, {read} read, {own} are not protobuf's JSON"
    )


main(*(pathlib.Path(argument) for argument in sys.argv[1:]))
