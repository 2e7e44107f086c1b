// Reads and writes the golden vectors with @bufbuild/protobuf, and validates
// their JSON against the JSON Schemas with Ajv.
//
// Arguments: the folder of the schemas and that of the generated code.
import assert from "node:assert";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createRegistry, fromBinary, fromJson, getOption, toBinary, toJson,
} from "@bufbuild/protobuf";
import { Ajv2020 } from "ajv/dist/2020.js";

const [schemas, generated] = process.argv.slice(2).map((path) => resolve(path));
const files = readdirSync(generated, { recursive: true }).filter((name) => name.endsWith("_pb.js"));
const descriptors = [];
let options;
for (const name of files) {
  const module = await import(pathToFileURL(join(generated, name)));
  descriptors.push(...Object.values(module).filter((value) => value?.kind === "file"));
  if (name.endsWith("options_pb.js")) options = module;
}
const registry = createRegistry(...descriptors);

// Whether JSON is the document's, or a string stands in it as JSON.
function hasOwnJson(message, seen = new Set()) {
  if (seen.has(message.typeName)) return false;
  seen.add(message.typeName);
  if (getOption(message.file, options.file).json === options.JsonForm.PLAIN) return true;
  return message.fields.some((field) => {
    const rules = getOption(field, options.field);
    if (rules.jsonText !== 0 || rules.unknownMembers) return true;
    return field.message !== undefined && hasOwnJson(field.message, seen);
  });
}

// `format` is a hint in these schemas.
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const [validators, picky] = [new Map(), new Set()];
function validator({ domain, full_name: name }) {
  if (!validators.has(name)) {
    const text = readFileSync(join(schemas, `json-schema/${domain}/${name}.json`));
    validators.set(name, ajv.compile(JSON.parse(text)));
  }
  return validators.get(name);
}

const count = { binary: 0, incomplete: 0, read: 0, written: 0, own: 0, valid: 0 };
for (const vector of JSON.parse(readFileSync(join(schemas, "vectors/index.json"))).vectors) {
  const name = `${vector.full_name} ${vector.case}`;
  const text = JSON.parse(readFileSync(join(schemas, vector.json)));
  assert(validator(vector)(text), `validating JSON: ${name}`);
  // No member of ours may be a list in a list.
  const refused = (member) => !validator(vector)({ ...text, [member]: [[[]]] });
  if (Object.keys(text).some(refused)) picky.add(vector.full_name);
  count.valid += 1;

  const message = registry.getMessage(vector.full_name);
  assert(message, name);
  const data = new Uint8Array(readFileSync(join(schemas, vector.binary)));
  const read = fromBinary(message, data);
  let written;
  try {
    written = toBinary(message, read);
  } catch (error) {
    // This library writes nothing that lacks a required field, as one of a
    // closed enum does when its number is not declared.
    assert.match(error.message, /required field not set/, name);
    assert(vector.case === "smallest", name);
    count.incomplete += 1;
    continue;
  }
  assert.deepEqual(fromBinary(message, written), read, name);
  assert.equal(written.length, data.length, name);
  count.binary += 1;
  if (hasOwnJson(message)) {
    count.own += 1;
    continue;
  }
  assert.deepEqual(toJson(message, read, { registry }), text, `writing JSON: ${name}`);
  count.written += 1;
  if (!vector.both_ways) continue;
  const back = fromJson(message, text, { registry });
  assert.deepEqual(toBinary(message, back), written, `reading JSON: ${name}`);
  count.read += 1;
}
assert.equal(picky.size, validators.size, "a schema accepts anything");
assert(count.binary > 100 && count.read > 20, "too few vectors");
console.log(
  `typescript: ${count.binary} vectors in binary (${count.incomplete} more read only); `
    + `JSON: ${count.written} written, ${count.read} read, ${count.own} are not protobuf's JSON; `
    + `${count.valid} valid by JSON Schema`,
);
