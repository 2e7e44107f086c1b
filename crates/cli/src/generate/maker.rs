//! Messages from the tables of the schema.

use fastrand::Rng;
use tidings_core::info::{EnumInfo, FieldInfo, Kind, Label, MessageInfo, Text};
use uuid::Uuid;

use super::domain::{self, Past};
use super::wire;

/// 2020-01-01T00:00:00Z in nanoseconds.
const FIRST_TIME: i64 = 1_577_836_800_000_000_000;
/// 2027-01-01T00:00:00Z in nanoseconds.
const LAST_TIME: i64 = 1_798_761_600_000_000_000;
const SECOND: i64 = 1_000_000_000;

/// Messages in one another; below, only required fields are filled.
const MAX_DEPTH: u32 = 5;

/// Fields without which an event says little; they are always filled.
const ALWAYS: [&str; 26] = [
    "action",
    "cpu",
    "domain",
    "event",
    "event_id",
    "event_source",
    "event_type",
    "execution_id",
    "id",
    "kind",
    "launch_plan_id",
    "name",
    "origin",
    "origin_event_id",
    "payload",
    "phase",
    "previous_event_id",
    "project",
    "raw_event",
    "resource",
    "route",
    "task_id",
    "time",
    "timestamp",
    "ts",
    "type",
];

/// Makes messages. The same seed makes the same messages.
pub(crate) struct Maker {
    pub(super) rng: Rng,
    /// When the current event happens, in nanoseconds since 1970. Every time
    /// that is asked for is a little later than the one before.
    clock: i64,
    /// Package of the current event, e.g. `tidings.pbac.v1`.
    pub(super) package: &'static str,
    /// What the current event is about, where several fields must agree.
    pub(super) subject: Subject,
    /// Full name of the message that is being filled.
    pub(super) within: &'static str,
    /// What the events before the current one have left for it.
    pub(super) past: Past,
}

/// What several fields of an event must agree on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Subject {
    /// Full name of the message that the Apcera payload is.
    pub(super) payload: &'static str,
    /// Which row it is of the tables that several fields are made from.
    pub(super) choice: usize,
    /// The stream of the H2O payload, if one is known.
    pub(super) stream: Option<&'static str>,
    /// The H2O payload is a gauge.
    is_gauge: bool,
}

/// Kinds of envelopes that are still sent, the frequent ones more than once.
const ENVELOPE_KINDS: [&str; 11] = [
    "HttpStartStop",
    "HttpStartStop",
    "HttpStartStop",
    "LogMessage",
    "LogMessage",
    "LogMessage",
    "ValueMetric",
    "CounterEvent",
    "ContainerMetric",
    "ContainerMetric",
    "Error",
];

impl Maker {
    /// A maker at the start of its random numbers.
    pub(crate) fn new(seed: u64) -> Self {
        let mut rng = Rng::with_seed(seed);
        let clock = rng.i64(FIRST_TIME..LAST_TIME - 200 * 86_400 * SECOND);
        let (subject, past) = (Subject::default(), Past::default());
        Self { rng, clock, package: "", subject, within: "", past }
    }

    /// Makes a message in binary.
    pub(crate) fn event(&mut self, info: &'static MessageInfo) -> Vec<u8> {
        self.package = info.full_name.rsplit_once('.').map_or("", |(package, _)| package);
        let choice = self.rng.usize(..);
        self.subject = Subject { payload: info.full_name, choice, ..Subject::default() };
        self.past.begin(info);
        if self.clock > LAST_TIME - 3_600 * SECOND {
            self.clock = FIRST_TIME;
        }
        self.clock += self.rng.i64(SECOND / 1_000..5 * SECOND);
        self.message(info, 1)
    }

    /// The next time in nanoseconds.
    pub(super) fn time(&mut self) -> i64 {
        self.clock += self.rng.i64(1_000..SECOND / 2);
        self.clock
    }

    /// One of these.
    pub(super) fn pick<T: Copy + Default>(&mut self, from: &[T]) -> T {
        self.rng.choice(from).copied().unwrap_or_default()
    }

    /// A random UUID (version 4).
    pub(super) fn uuid(&mut self) -> Uuid {
        uuid::Builder::from_random_bytes(self.rng.u128(..).to_be_bytes()).into_uuid()
    }

    fn message(&mut self, info: &'static MessageInfo, depth: u32) -> Vec<u8> {
        if let Some(bytes) = self.well_known(info, depth) {
            return bytes;
        }
        let chosen = self.choose_fields(info, depth);
        // What starts is made first and nested events before what wraps them,
        // so that times follow each other.
        let mut order: Vec<_> = chosen.iter().collect();
        order.sort_by_key(|(field, _)| {
            (!field.name.starts_with("start"), field.message().is_none())
        });
        let mut parts = Vec::new();
        for (field, value) in order {
            // What is within a field has moved it.
            self.within = info.full_name;
            let mut out = Vec::new();
            match value {
                Some(number) => wire::integer_field(field.number, *number, &mut out),
                None => self.field(field, depth, &mut out),
            }
            if info.full_name == TELEMETRY_ENTRY && field.name == "payload" {
                (self.subject.stream, self.subject.is_gauge) = domain::stream(&out);
            }
            parts.push((field.number, out));
        }
        // Encoders write the fields in the order of their numbers.
        parts.sort_by_key(|(number, _)| *number);
        parts.into_iter().flat_map(|(_, bytes)| bytes).collect()
    }

    /// The fields to fill, some with a number that is settled already.
    fn choose_fields(
        &mut self,
        info: &'static MessageInfo,
        depth: u32,
    ) -> Vec<(&'static FieldInfo, Option<i64>)> {
        let kind = (info.full_name == "events.Envelope").then(|| self.pick(&ENVELOPE_KINDS));
        let oneofs: Vec<_> =
            (0..info.oneofs.len()).map(|index| self.choose_of_oneof(info, index, depth)).collect();
        let mut chosen = Vec::new();
        for field in info.fields {
            let fill = match (kind, field.oneof.and_then(|index| oneofs.get(index))) {
                // An envelope has the payload that its type names, no other.
                (Some(kind), _) if matches!(field.kind, Kind::Message(_)) => {
                    field.name.eq_ignore_ascii_case(kind)
                }
                (_, Some(of_oneof)) => *of_oneof == Some(field.number),
                _ => self.fills(field, depth),
            };
            let number = match (kind, field.kind) {
                (Some(kind), Kind::Enum(info)) => info.number(kind).map(i64::from),
                _ => None,
            };
            if fill {
                chosen.push((field, number));
            }
        }
        chosen
    }

    fn choose_of_oneof(
        &mut self,
        info: &'static MessageInfo,
        index: usize,
        depth: u32,
    ) -> Option<u32> {
        let fields = info.fields.iter().filter(|field| field.oneof == Some(index));
        let fields: Vec<_> = fields
            .filter(|field| field.text != Text::Json)
            .filter(|field| depth < MAX_DEPTH || !matches!(field.kind, Kind::Message(_)))
            .collect();
        // An execution has a result when it is at its end.
        let has_result = info.oneofs.get(index).is_some_and(|oneof| oneof.name == "output_result");
        let phase = domain::phase(self.past.round());
        if has_result && phase != "SUCCEEDED" {
            return None;
        }
        let fields = fields.into_iter().filter(|field| !has_result || field.name != "error");
        let field = self.rng.choice(fields.collect::<Vec<_>>())?;
        if let (Kind::Message(payload), true) = (field.kind, info.full_name == APCERA_EVENT) {
            self.subject.payload = payload.full_name;
        }
        Some(field.number)
    }

    fn fills(&mut self, field: &FieldInfo, depth: u32) -> bool {
        if field.text == Text::UnknownMembers {
            return false;
        }
        if field.label == Label::Required {
            return true;
        }
        let of_messages = field.message();
        if of_messages.is_some_and(|info| info.full_name == "google.protobuf.Any") {
            return false;
        }
        if of_messages.is_some() && depth >= MAX_DEPTH {
            return false;
        }
        let always = !field.constant.is_empty() || ALWAYS.contains(&field.name);
        always || self.rng.u8(..100) < 85
    }

    fn field(&mut self, field: &'static FieldInfo, depth: u32, out: &mut Vec<u8>) {
        match (field.kind, field.label) {
            (Kind::Map(entry), _) => self.map(field, entry, depth, out),
            (kind, Label::Packed) => {
                let mut run = Vec::new();
                for _ in 0..self.rng.u8(1..4) {
                    self.value(field, kind, depth, &mut run);
                }
                wire::bytes_field(field.number, &run, out);
            }
            (kind, label) => {
                let count = if label == Label::Repeated { self.rng.u8(1..4) } else { 1 };
                for _ in 0..count {
                    let mut value = Vec::new();
                    match self.past.value(field, depth) {
                        Some(earlier) => value.extend_from_slice(earlier),
                        None => self.value(field, kind, depth, &mut value),
                    }
                    self.past.note(field, depth, &value);
                    // A default value of such a field is not written, which for
                    // all types but messages is one of zeros.
                    let is_default = value.iter().all(|byte| *byte == 0);
                    if label == Label::Implicit && field.message().is_none() && is_default {
                        continue;
                    }
                    wire::tag(field.number, kind.wire_type(), out);
                    out.extend_from_slice(&value);
                }
            }
        }
    }

    fn map(
        &mut self,
        field: &'static FieldInfo,
        entry: &'static (Kind, Kind),
        depth: u32,
        out: &mut Vec<u8>,
    ) {
        let mut texts = self.map_texts(field);
        // As encoders do that write the same bytes for the same event.
        texts.sort();
        for (key, value) in texts {
            let mut bytes = Vec::new();
            wire::tag(1, entry.0.wire_type(), &mut bytes);
            match entry.0 {
                Kind::String => wire::bytes(key.as_bytes(), &mut bytes),
                kind => self.value(field, kind, depth, &mut bytes),
            }
            wire::tag(2, entry.1.wire_type(), &mut bytes);
            match entry.1 {
                Kind::String => wire::bytes(value.as_bytes(), &mut bytes),
                kind => self.value(field, kind, depth, &mut bytes),
            }
            wire::bytes_field(field.number, &bytes, out);
        }
    }

    /// Appends one value without its tag.
    fn value(&mut self, field: &'static FieldInfo, kind: Kind, depth: u32, out: &mut Vec<u8>) {
        match kind {
            Kind::String => {
                let text = self.text(field);
                wire::bytes(text.as_bytes(), out);
            }
            Kind::Bytes => {
                let blob = self.blob(field);
                wire::bytes(&blob, out);
            }
            Kind::Message(info) => {
                let message = self.message(info, depth + 1);
                wire::bytes(&message, out);
            }
            Kind::Enum(info) => match self.settled(field, info) {
                Some(number) => wire::varint(i64::from(number).cast_unsigned(), out),
                None => self.enum_value(info, out),
            },
            Kind::Bool => out.push(u8::from(self.rng.u8(..100) < 80)),
            Kind::Double => out.extend_from_slice(&self.float(field).to_le_bytes()),
            Kind::Float => {
                let halves = self.rng.u16(..2_000);
                out.extend_from_slice(&(f32::from(halves) / 2.0).to_le_bytes());
            }
            // All else are integers: a map is a field, not a value.
            _ => self.integer_value(field, kind, out),
        }
    }

    fn integer_value(&mut self, field: &FieldInfo, kind: Kind, out: &mut Vec<u8>) {
        let value = self.integer(field);
        let narrow = i32::try_from(value).unwrap_or(i32::MAX);
        match kind {
            Kind::Fixed32 | Kind::Sfixed32 => out.extend_from_slice(&narrow.to_le_bytes()),
            Kind::Fixed64 | Kind::Sfixed64 => out.extend_from_slice(&value.to_le_bytes()),
            Kind::Sint32 => {
                wire::varint(u64::from(narrow.unsigned_abs()) << 1 | u64::from(narrow < 0), out);
            }
            Kind::Sint64 => {
                wire::varint((value << 1 ^ value >> 63).cast_unsigned(), out);
            }
            Kind::Int32 => wire::varint(i64::from(narrow).cast_unsigned(), out),
            Kind::Uint32 => wire::varint(u64::from(narrow.unsigned_abs()), out),
            Kind::Uint64 => wire::varint(value.unsigned_abs(), out),
            _ => wire::varint(value.cast_unsigned(), out),
        }
    }

    /// The number of a value that other fields or events decide.
    fn settled(&self, field: &FieldInfo, info: &EnumInfo) -> Option<i32> {
        match (self.within, field.name) {
            (TELEMETRY_ENTRY, "kind") => info.number(domain::kind(self.subject.is_gauge)),
            (_, "phase") if self.package.starts_with("flyteidl") => {
                info.number(domain::phase(self.past.round()))
            }
            _ => None,
        }
    }

    /// A declared value, and not the one that stands for no value.
    fn enum_value(&mut self, info: &'static EnumInfo, out: &mut Vec<u8>) {
        let said: Vec<i32> =
            info.values.iter().map(|value| value.1).filter(|number| *number > 0).collect();
        let number = self.pick(&said);
        wire::varint(i64::from(number).cast_unsigned(), out);
    }

    /// Messages whose fields make sense only together.
    fn well_known(&mut self, info: &'static MessageInfo, depth: u32) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        match info.full_name {
            "google.protobuf.Timestamp" => {
                let time = self.time();
                wire::implicit_field(1, time / SECOND, &mut out);
                // Milliseconds, as most producers have them.
                wire::implicit_field(2, time % SECOND / 1_000_000 * 1_000_000, &mut out);
            }
            "google.protobuf.Duration" => {
                wire::implicit_field(1, self.rng.i64(0..600), &mut out);
                wire::implicit_field(2, self.rng.i64(0..1_000) * 1_000_000, &mut out);
            }
            "google.protobuf.Value" if depth >= MAX_DEPTH => {
                wire::bytes_field(3, b"value", &mut out);
            }
            "google.protobuf.FieldMask" => wire::bytes_field(1, b"name", &mut out),
            "google.protobuf.Any" => return Some(out),
            "events.UUID" | "control.UUID" => {
                // Each half holds its bytes in little-endian order.
                let halves = self.uuid().into_bytes();
                let (low, high) = halves.split_first_chunk::<8>()?;
                wire::tag(1, 0, &mut out);
                wire::varint(u64::from_le_bytes(*low), &mut out);
                wire::tag(2, 0, &mut out);
                wire::varint(u64::from_le_bytes(*high.first_chunk()?), &mut out);
            }
            _ => return None,
        }
        Some(out)
    }
}

/// Full name of the Apcera event, whose resource and action follow its payload.
const APCERA_EVENT: &str = "tidings.apcera.v1.Event";
/// Full name of the H2O row, whose kind and stream follow its payload.
pub(super) const TELEMETRY_ENTRY: &str = "tidings.hac.v1.TelemetryEntry";

#[cfg(test)]
mod tests;
