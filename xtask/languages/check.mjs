// Reads and writes the golden vectors with @bufbuild/protobuf.
//
// Arguments: the folder of the schemas and that of the generated code.
import assert from "node:assert";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createRegistry, fromBinary, fromJson, getOption, toBinary, toJson,
} from "@bufbuild/protobuf";

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

let [binary, texts, incomplete] = [0, 0, 0];
for (const vector of JSON.parse(readFileSync(join(schemas, "vectors/index.json"))).vectors) {
  const name = `${vector.full_name} ${vector.case}`;
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
    incomplete += 1;
    continue;
  }
  assert.deepEqual(fromBinary(message, written), read, name);
  assert.equal(written.length, data.length, name);
  binary += 1;
  if (!vector.both_ways || hasOwnJson(message)) continue;
  // Numbers of closed enums that are not declared have no place in this
  // library's JSON; they are among the unknown fields.
  if (JSON.stringify(read, (_, value) => typeof value === "bigint" ? `${value}` : value).includes("$unknown")) continue;
  const text = JSON.parse(readFileSync(join(schemas, vector.json)));
  assert.deepEqual(toJson(message, read, { registry }), text, `writing JSON: ${name}`);
  const back = fromJson(message, text, { registry });
  assert.deepEqual(toBinary(message, back), written, `reading JSON: ${name}`);
  texts += 1;
}
assert(binary > 100 && texts > 20, "too few vectors");
console.log(
  `typescript: ${binary} vectors in binary (${incomplete} read only), ${texts} in JSON`,
);
