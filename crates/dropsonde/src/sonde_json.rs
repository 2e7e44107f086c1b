//! The JSON that Go programs print when they marshal sonde-go's structs.

use std::collections::BTreeMap;
use std::iter;

use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo};
use tidings_core::json::Writer;
use tidings_core::rt::Element;
use tidings_core::wire::{Reader, low32};
use tidings_core::{Blob, EncodeError, JsonStyle, Limits, Message};

use crate::Envelope;

impl Envelope<'_> {
    /// The JSON form that Go's `encoding/json` makes of sonde-go's structs, byte
    /// for byte; kafka-firehose-nozzle and others speak it.
    ///
    /// Members have the names of the schema (`message_type`) and the order of
    /// the Go struct. Enums and 64-bit integers are numbers, an empty log text
    /// is left out, and `<`, `>`, `&` are escaped. Retired payloads, which
    /// today's sonde-go does not know, stand before the others; unknown fields
    /// have no place in this form. [`from_json`](Message::from_json) reads it
    /// back.
    ///
    /// # Errors
    /// [`EncodeError::NoJsonForm`] for NaN and infinity, as in Go.
    ///
    /// ```
    /// use dropsonde::{Envelope, Message};
    ///
    /// let envelope = Envelope::decode(b"\x0a\x00\x10\x08")?;
    /// assert_eq!(envelope.to_sonde_json()?, r#"{"origin":"","eventType":8}"#);
    /// assert_eq!(envelope.to_json()?, r#"{"origin":"","eventType":"Error"}"#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// Source: sonde-go `events/envelope.pb.go`; kafka-firehose-nozzle
    /// `encoder.go`.
    pub fn to_sonde_json(&self) -> Result<String, EncodeError> {
        // The binary form says exactly what is there, required fields that are
        // missing included, so it is what the text is made of.
        let bytes = self.to_bytes()?;
        let mut out = String::new();
        let style = JsonStyle::default().with_html_safe(true);
        let mut writer = Writer::new(&mut out, style, Limits::DEFAULT.max_depth);
        object(Self::INFO, &bytes, &mut writer);
        writer.finish()?;
        drop(writer);
        Ok(out)
    }
}

/// A field as it stands on the wire, the reader before its value.
struct Record<'b> {
    field: &'static FieldInfo,
    value: Reader<'b>,
}

/// The known fields of a message that this crate has written: each run of one
/// number together, unknown ones last.
fn records<'b>(info: &'static MessageInfo, bytes: &'b [u8]) -> Vec<Record<'b>> {
    let mut reader = Reader::new(bytes);
    iter::from_fn(|| record(info, &mut reader)).collect()
}

fn record<'b>(info: &'static MessageInfo, reader: &mut Reader<'b>) -> Option<Record<'b>> {
    // At the end the tag is that of no field.
    let tag = reader.tag().ok()?;
    let field = info.field(tag >> 3).filter(|field| field.kind.wire_type() == tag & 7)?;
    let value = *reader;
    match tag & 7 {
        0 => drop(reader.varint().ok()?),
        1 => drop(reader.fixed64().ok()?),
        _ => drop(reader.bytes().ok()?),
    }
    Some(Record { field, value })
}

fn object(info: &'static MessageInfo, bytes: &[u8], writer: &mut Writer<'_>) {
    // None of these messages nests without end.
    writer.key("{");
    let mut records = records(info, bytes);
    if info.full_name == Envelope::INFO.full_name {
        records.sort_by_key(|record| place(record.field.number));
    }
    for run in records.chunk_by(|a, b| a.field.number == b.field.number) {
        let Some(last) = run.last() else { continue };
        let field = last.field;
        if is_empty_bytes(last) {
            continue;
        }
        writer.string(field.name);
        writer.key(":");
        match field.kind {
            Kind::Map(_) => labels(run, writer),
            _ if field.label == Label::Repeated => {
                writer.key("[");
                for record in run {
                    value(record, writer);
                    writer.comma();
                }
                writer.end(b'[', ']');
            }
            _ => value(last, writer),
        }
        writer.comma();
    }
    writer.end(b'{', '}');
}

/// Where a field of the envelope stands in the Go struct: what describes the
/// envelope comes before the payloads.
fn place(number: u32) -> (bool, u32) {
    (matches!(number, 3..=5 | 7..=12), number)
}

/// Go leaves an empty byte slice out, but not an empty string.
fn is_empty_bytes(record: &Record<'_>) -> bool {
    let mut reader = record.value;
    matches!(record.field.kind, Kind::Bytes) && reader.bytes().is_ok_and(<[u8]>::is_empty)
}

fn value(record: &Record<'_>, writer: &mut Writer<'_>) {
    let mut reader = record.value;
    match record.field.kind {
        Kind::Message(info) => object(info, reader.bytes().unwrap_or_default(), writer),
        Kind::String => writer.string(text(&mut reader)),
        Kind::Bytes => Blob::borrowed(reader.bytes().unwrap_or_default()).put_json(true, writer),
        Kind::Double => double(f64::from_le_bytes(reader.fixed64().unwrap_or_default()), writer),
        kind => {
            let varint = reader.varint().unwrap_or_default();
            match kind {
                Kind::Uint64 => varint.put_json(true, writer),
                Kind::Int64 => varint.cast_signed().put_json(true, writer),
                // Enums are numbers; these messages have no other kinds.
                _ => low32(varint).cast_signed().put_json(true, writer),
            }
        }
    }
}

fn text<'b>(reader: &mut Reader<'b>) -> &'b str {
    std::str::from_utf8(reader.bytes().unwrap_or_default()).unwrap_or_default()
}

/// A map of texts, its keys in order as Go writes them.
fn labels(run: &[Record<'_>], writer: &mut Writer<'_>) {
    let mut labels = BTreeMap::new();
    for record in run {
        let mut reader = record.value;
        let mut entry = Reader::new(reader.bytes().unwrap_or_default());
        let (mut key, mut label) = ("", "");
        while let Ok(tag @ (10 | 18)) = entry.tag() {
            let part = if tag == 10 { &mut key } else { &mut label };
            *part = text(&mut entry);
        }
        labels.insert(key, label);
    }
    writer.key("{");
    for (key, label) in labels {
        writer.string(key);
        writer.key(":");
        writer.string(label);
        writer.comma();
    }
    writer.end(b'{', '}');
}

/// A double as Go writes it: the shortest digits that read back, with an
/// exponent under 1e-6 and from 1e21 on.
pub(crate) fn double(value: f64, writer: &mut Writer<'_>) {
    let size = value.abs();
    if !value.is_finite() {
        writer.refuse("NaN or an infinity");
    } else if size == 0.0 || (1e-6..1e21).contains(&size) {
        writer.raw(&value.to_string());
    } else {
        let text = format!("{value:e}");
        match text.split_once('e') {
            Some((digits, power)) if !power.starts_with('-') => {
                writer.raw(&format!("{digits}e+{power}"));
            }
            _ => writer.raw(&text),
        }
    }
}
