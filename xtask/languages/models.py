"""Reads and writes the JSON of the golden vectors with pydantic models that
datamodel-code-generator makes of the JSON Schemas.

Arguments: the folder of the schemas, and one for the generated code.
"""

import importlib
import json
import math
import pathlib
import re
import subprocess
import sys

from pydantic import BaseModel, ValidationError

# Members that are not named are kept; `format` is a hint, so that texts stay as
# they are.
OPTIONS = (
    "--input-file-type=jsonschema --output-model-type=pydantic_v2.BaseModel --class-name=Event "
    "--extra-fields=allow --disable-timestamp --formatters=builtin "
    "--type-mappings date-time=string uuid=string"
).split()


def model(schema: pathlib.Path, out: pathlib.Path) -> type[BaseModel]:
    name = re.sub(r"\W", "_", schema.stem)
    generator = pathlib.Path(sys.executable).parent / "datamodel-codegen"
    places = [f"--input={schema}", f"--output={out / name}"]
    subprocess.run([generator, *OPTIONS, *places], check=True)
    return importlib.import_module(name).Event


def written(event: BaseModel):
    return event.model_dump(mode="json", by_alias=True, exclude_unset=True)


def same(left, right) -> bool:
    """Equality in which 1 is not true, and each number is of the same value."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[name], right[name]) for name in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, float) and math.isnan(left):
        return isinstance(right, float) and math.isnan(right)
    return left == right


def refuses(kind: type[BaseModel], text: dict) -> bool:
    """Whether some member may not be a list in a list, which none of ours is."""
    for name in text:
        try:
            kind.model_validate({**text, name: [[[]]]})
        except ValidationError:
            return True
    return False


def main(schemas: pathlib.Path, out: pathlib.Path) -> None:
    sys.path.insert(0, str(out))
    kinds = {}
    texts, picky = 0, set()
    for vector in json.loads((schemas / "vectors/index.json").read_text())["vectors"]:
        full = vector["full_name"]
        if full not in kinds:
            kinds[full] = model(schemas / "json-schema" / vector["domain"] / f"{full}.json", out)
        text = json.loads((schemas / vector["json"]).read_text())
        event = kinds[full].model_validate(text)
        assert same(written(event), text), f"{full} {vector['case']}"
        texts += 1
        if refuses(kinds[full], text):
            picky.add(full)
    assert texts > 100 and picky == kinds.keys(), f"accept anything: {kinds.keys() - picky}"
    print(f"python models of JSON Schema: {len(kinds)} events, {texts} vectors read and written")


main(*(pathlib.Path(argument) for argument in sys.argv[1:]))
