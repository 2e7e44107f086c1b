// What a user of the generated TypeScript writes; checked by tsc --strict.
import { create, fromBinary, fromJsonString, toBinary, toJsonString } from "@bufbuild/protobuf";
import { EnvelopeSchema, Envelope_EventType, type Envelope } from "./generated/events/envelope_pb.js";
import { Method } from "./generated/events/http_pb.js";
import { GenerationStartSchema, type GenerationStart } from "./generated/tidings/xumi/v1/xumi_pb.js";

function describe(event: Envelope): string {
  switch (event.eventType) {
    case Envelope_EventType.LogMessage: {
      const message: Uint8Array | undefined = event.logMessage?.message;
      return new TextDecoder().decode(message);
    }
    case Envelope_EventType.HttpStartStop: {
      const started: bigint | undefined = event.httpStartStop?.startTimestamp;
      return `${Method[event.httpStartStop?.method ?? Method.GET]} at ${started}`;
    }
    default:
      return event.origin;
  }
}

const written: Uint8Array = toBinary(EnvelopeSchema, create(EnvelopeSchema, {
  origin: "router",
  eventType: Envelope_EventType.HttpStartStop,
  timestamp: 1n,
  tags: { zone: "z1" },
}));
const read: Envelope = fromBinary(EnvelopeSchema, written);
const again: Envelope = fromJsonString(EnvelopeSchema, toJsonString(EnvelopeSchema, read));
const zone: string | undefined = again.tags["zone"];
const start: GenerationStart = create(GenerationStartSchema, { model: "m" });
const model: string | undefined = start.model;

// @ts-expect-error: a 64-bit integer is a bigint
create(EnvelopeSchema, { timestamp: 1 });
// @ts-expect-error: there is no such field
void read.orgin;

export const lines: (string | undefined)[] = [describe(again), zone, model];
