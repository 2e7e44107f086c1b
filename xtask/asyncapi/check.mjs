// Parses AsyncAPI documents, their protobuf payloads too. Arguments: the files.
import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';
import { ProtoBuffSchemaParser } from '@asyncapi/protobuf-schema-parser';

let failed = false;
for (const path of process.argv.slice(2)) {
  const parser = new Parser();
  parser.registerSchemaParser(ProtoBuffSchemaParser());
  const { document, diagnostics } = await parser.parse(readFileSync(path, 'utf8'));
  // Errors and warnings; hints such as a newer version of AsyncAPI are neither.
  const serious = diagnostics.filter((finding) => finding.severity <= 1);
  for (const finding of serious) {
    console.error(`${path}: ${finding.path.join('.')}: ${finding.message}`);
  }
  failed ||= !document || serious.length > 0;
  console.log(`${path}: ${document ? document.allMessages().length : 'no'} messages`);
}
process.exit(failed ? 1 : 0);
