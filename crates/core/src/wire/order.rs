//! The order in which protobuf-go writes fields.

use alloc::vec::Vec;

use super::{END, Reader};
use crate::context::Context;
use crate::error::DecodeError;
use crate::info::{FieldInfo, Kind, Label, MessageInfo};

/// Where a field stands: its class, its oneof, its number, and for an entry of
/// a map the key.
type Place<'a> = (Class, usize, u32, &'a [u8]);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Plain,
    OfOneof,
    Unknown,
}

/// Puts the fields of a binary message, and of the messages in it, into the
/// order in which protobuf-go writes them when it is asked to be
/// deterministic: by number, members of oneofs after all others and by the
/// oneof, entries of maps by key, unknown fields last.
///
/// The length stays the same.
///
/// # Errors
/// When the bytes are not a binary message.
///
/// Source: protobuf-go v1.33.0 `internal/order/order.go`, `LegacyFieldOrder`.
pub fn go_order(
    bytes: &[u8],
    info: &'static MessageInfo,
    out: &mut Vec<u8>,
) -> Result<(), DecodeError> {
    let options = crate::options::DecodeOptions::STRICT;
    let mut cx = Context::new(&options, bytes.len());
    order(bytes, info, out, &mut cx)
}

fn order(
    bytes: &[u8],
    info: &'static MessageInfo,
    out: &mut Vec<u8>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let mut reader = Reader::new(bytes);
    let mut records = Vec::new();
    loop {
        let start = reader;
        let tag = reader.tag()?;
        if tag == END {
            break;
        }
        let value = reader;
        reader.skip(tag, cx)?;
        let field = info.field(tag >> 3).filter(|field| is_written(field, tag & 7));
        let key = match field.map(|field| field.kind) {
            Some(Kind::Map(_)) => key(value),
            _ => &[],
        };
        records.push((place(field, tag >> 3, key), field, value, reader.since(start)));
    }
    records.sort_by_key(|record| record.0);
    for (_, field, mut value, record) in records {
        let body = match field {
            Some(field) if matches!(field.kind, Kind::Message(_) | Kind::Map(_)) => {
                value.bytes()?
            }
            _ => {
                out.extend_from_slice(record);
                continue;
            }
        };
        let head = record.len() - body.len();
        out.extend_from_slice(record.get(..head).unwrap_or_default());
        cx.enter(value.at())?;
        match field.map(|field| field.kind) {
            Some(Kind::Message(message)) => order(body, message, out, cx)?,
            Some(Kind::Map(&(_, Kind::Message(message)))) => entry(body, message, out, cx)?,
            _ => out.extend_from_slice(body),
        }
        cx.leave();
    }
    Ok(())
}

/// Whether values of the field are written with this wire type. What came with
/// another one is unknown.
fn is_written(field: &FieldInfo, wire_type: u32) -> bool {
    let packed = matches!(field.label, Label::Packed | Label::Repeated) && wire_type == 2;
    packed || wire_type == field.kind.wire_type()
}

fn place<'a>(field: Option<&FieldInfo>, number: u32, key: &'a [u8]) -> Place<'a> {
    match field {
        Some(FieldInfo { oneof: Some(oneof), .. }) => (Class::OfOneof, *oneof, number, key),
        Some(_) => (Class::Plain, 0, number, key),
        None => (Class::Unknown, 0, 0, key),
    }
}

/// The key of a map entry, as bytes that sort as strings do.
fn key(mut entry: Reader<'_>) -> &[u8] {
    let mut reader = Reader::new(entry.bytes().unwrap_or_default());
    match reader.tag() {
        Ok(10) => reader.bytes().unwrap_or_default(),
        _ => &[],
    }
}

/// An entry whose value is a message.
fn entry(
    bytes: &[u8],
    message: &'static MessageInfo,
    out: &mut Vec<u8>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let mut reader = Reader::new(bytes);
    loop {
        let start = reader;
        let tag = reader.tag()?;
        if tag == END {
            return Ok(());
        }
        let mut value = reader;
        reader.skip(tag, cx)?;
        let record = reader.since(start);
        if tag != 18 {
            out.extend_from_slice(record);
            continue;
        }
        let body = value.bytes()?;
        let head = record.len() - body.len();
        out.extend_from_slice(record.get(..head).unwrap_or_default());
        cx.enter(start.at())?;
        order(body, message, out, cx)?;
        cx.leave();
    }
}
