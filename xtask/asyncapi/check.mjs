// Parses AsyncAPI documents, their protobuf payloads too. Arguments: the files.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Parser } from '@asyncapi/parser';
import { ProtoBuffSchemaParser } from '@asyncapi/protobuf-schema-parser';

const parser = new Parser();
parser.registerSchemaParser(ProtoBuffSchemaParser());

/** How many messages the document has, if they are all accepted. */
async function parse(path) {
  const text = readFileSync(path, 'utf8');
  const { document, diagnostics } = await parser.parse(text);
  // Errors and warnings; hints such as a newer version of AsyncAPI are neither.
  const serious = diagnostics.filter((finding) => finding.severity <= 1);
  for (const { path, message } of serious) console.error(`${path.join('.')}: ${message}`);
  const expected = Object.keys(JSON.parse(text).components.messages).length;
  const messages = document?.allMessages().all() ?? [];
  // A payload in protobuf that was read has become a JSON Schema with members.
  const read = messages.filter((message) => message.payload()?.properties());
  const silent = document?.allChannels().all().filter((channel) => !channel.description()) ?? [];
  for (const channel of silent) console.error(`${channel.id()}: without a description`);
  if (serious.length > 0 || read.length !== expected || silent.length > 0) {
    throw new Error(`${path}: ${read.length} of ${expected} messages`);
  }
  return expected;
}

for (const path of process.argv.slice(2)) {
  const start = performance.now();
  const messages = await parse(path);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${basename(path, '.json')}: ${messages} messages accepted in ${seconds} s`);
}
