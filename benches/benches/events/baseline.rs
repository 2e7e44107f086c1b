//! What any codec must do at least: copy, walk, validate.

use std::hint::black_box;

use tidings_core::info::{Kind, MessageInfo};

use crate::case::{Cases, Made, Work};

pub(crate) const WALK: &str = "walk over tags and lengths";

/// Field numbers from here on are passed over without a look inside.
const FIELDS: usize = 64;

/// What a field of a message holds, as the walk sees it.
const PLAIN: u16 = 0;
const TEXT: u16 = u16::MAX;

/// Each message of a schema: what each field number holds, [`PLAIN`], [`TEXT`]
/// or the index of a message plus one.
struct Schema(Vec<[u16; FIELDS]>);

impl Schema {
    fn of(info: &'static MessageInfo) -> Self {
        let mut all = vec![info.full_name];
        let mut schema = Self(vec![[PLAIN; FIELDS]]);
        let mut todo = vec![(0, info)];
        while let Some((at, info)) = todo.pop() {
            for field in info.fields.iter().filter(|field| (field.number as usize) < FIELDS) {
                let entry = match field.kind {
                    Kind::String => TEXT,
                    Kind::Message(inner) => {
                        let found = all.iter().position(|name| *name == inner.full_name);
                        let index = found.unwrap_or_else(|| {
                            todo.push((all.len(), inner));
                            schema.0.push([PLAIN; FIELDS]);
                            all.push(inner.full_name);
                            all.len() - 1
                        });
                        index as u16 + 1
                    }
                    Kind::Map(&(key, value)) => {
                        let mut node = [PLAIN; FIELDS];
                        node[1] = if matches!(key, Kind::String) { TEXT } else { PLAIN };
                        node[2] = if matches!(value, Kind::String) { TEXT } else { PLAIN };
                        schema.0.push(node);
                        all.push("");
                        schema.0.len() as u16
                    }
                    _ => PLAIN,
                };
                schema.0[at][field.number as usize] = entry;
            }
        }
        schema
    }
}

/// The three baselines.
pub(crate) fn add(cases: &mut Cases<'_>) {
    let shape = cases.shape;
    let bytes = &shape.wire;
    let copy = |at: usize, out: &mut Vec<u8>| out.extend_from_slice(&bytes[at]);
    cases.buffer(Work::Baseline, "memcpy", copy, Made::Wire);
    let schema: &'static Schema = Box::leak(Box::new(Schema::of(shape.info)));
    let walk_only = |at: usize| walk(&bytes[at], schema, 0).unwrap();
    cases.value(Work::Baseline, WALK, walk_only, |_| Made::Nothing);
    let strings: &'static [Vec<&'static [u8]>] =
        bytes.iter().map(|bytes| strings(bytes, schema)).collect::<Vec<_>>().leak();
    cases.value(
        Work::Baseline,
        "UTF-8 validation of each string",
        |at| strings[at].iter().all(|text| std::str::from_utf8(black_box(text)).is_ok()),
        |valid| {
            assert!(valid, "a string that is not UTF-8");
            Made::Nothing
        },
    );
}

fn strings(bytes: &'static [u8], schema: &Schema) -> Vec<&'static [u8]> {
    let mut found = Vec::new();
    collect(bytes, schema, 0, &mut found);
    found
}

fn varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0;
    for (at, byte) in bytes.iter().enumerate().take(10) {
        value |= u64::from(byte & 0x7F) << (7 * at);
        if *byte < 0x80 {
            *bytes = &bytes[at + 1..];
            return Some(value);
        }
    }
    None
}

fn take<'a>(bytes: &mut &'a [u8], len: usize) -> Option<&'a [u8]> {
    let (taken, rest) = bytes.split_at_checked(len)?;
    *bytes = rest;
    Some(taken)
}

/// Walks through all nested messages; gives the number of fields.
fn walk(mut bytes: &[u8], schema: &Schema, node: usize) -> Option<usize> {
    let node = &schema.0[node];
    let mut fields = 0;
    while !bytes.is_empty() {
        let tag = varint(&mut bytes)?;
        fields += 1;
        match tag & 7 {
            0 => drop(varint(&mut bytes)?),
            1 => drop(take(&mut bytes, 8)?),
            5 => drop(take(&mut bytes, 4)?),
            2 => {
                let len = varint(&mut bytes)?;
                let body = take(&mut bytes, len as usize)?;
                let kind = node.get((tag >> 3) as usize).copied().unwrap_or(PLAIN);
                if kind != PLAIN && kind != TEXT {
                    fields += walk(body, schema, usize::from(kind) - 1)?;
                }
            }
            _ => return None,
        }
    }
    Some(fields)
}

/// The strings of a message and of those inside it.
fn collect<'a>(mut bytes: &'a [u8], schema: &Schema, node: usize, found: &mut Vec<&'a [u8]>) {
    while let Some(tag) = varint(&mut bytes) {
        match tag & 7 {
            0 => drop(varint(&mut bytes)),
            1 => drop(take(&mut bytes, 8)),
            5 => drop(take(&mut bytes, 4)),
            _ => {
                let len = varint(&mut bytes).unwrap_or(0);
                let body = take(&mut bytes, len as usize).unwrap_or_default();
                match schema.0[node].get((tag >> 3) as usize).copied().unwrap_or(PLAIN) {
                    PLAIN => {}
                    TEXT => found.push(body),
                    inner => collect(body, schema, usize::from(inner) - 1, found),
                }
            }
        }
    }
}
