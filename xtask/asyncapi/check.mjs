// Parses an AsyncAPI document, its protobuf payloads too. Arguments: the file
// and, to leave all other events out of it, the full name of one.
import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';
import { ProtoBuffSchemaParser } from '@asyncapi/protobuf-schema-parser';

const [path, event] = process.argv.slice(2);
const whole = JSON.parse(readFileSync(path, 'utf8'));

/** Leaves the event's two messages and the schemas that they refer to. */
function reduce({ channels, components: { messages, schemas } }, event) {
  for (const name of Object.keys(messages)) {
    if (name !== `${event}.json` && name !== `${event}.protobuf`) {
      delete messages[name];
      for (const channel of Object.values(channels)) delete channel.messages[name];
    }
  }
  const needed = new Set();
  const visit = (value) => {
    if (value === null || typeof value !== 'object') return;
    const name = /^#\/components\/schemas\/([^/]+)/.exec(value.$ref)?.[1];
    if (name && !needed.has(name)) visit(needed.add(name) && schemas[name]);
    Object.values(value).forEach(visit);
  };
  visit(messages);
  for (const name of Object.keys(schemas)) if (!needed.has(name)) delete schemas[name];
}

if (event) reduce(whole, event);
const parser = new Parser();
parser.registerSchemaParser(ProtoBuffSchemaParser());
const { document, diagnostics } = await parser.parse(JSON.stringify(whole));
// Errors and warnings; hints such as a newer version of AsyncAPI are neither.
const serious = diagnostics.filter((finding) => finding.severity <= 1);
for (const finding of serious) console.error(`${finding.path.join('.')}: ${finding.message}`);
const expected = Object.keys(whole.components.messages).length;
const found = document?.allMessages().length;
if (serious.length > 0 || found !== expected) {
  console.error(`${found} of ${expected} messages`);
  process.exit(1);
}
