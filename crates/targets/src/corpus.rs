//! First inputs of each target, and words for the fuzzer's dictionary, both
//! from the schemas.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use tidings::MessageEntry;
use tidings::core::framing::write_frame;
use tidings::core::info::{EnumInfo, FieldInfo, Kind, MessageInfo};
use tidings::core::strategies::{Values, hostile_text};
use tidings_testkit::random::Random;
use tidings_testkit::{generate, laws};

use crate::messages::{by_name, messages, options};
use crate::{Input, Target};

/// How many message types of a domain have a seed: the events before all.
const TYPES: usize = 12;

/// The first inputs of a target, by name.
#[must_use]
pub fn seeds(target: &Target) -> Vec<(String, Vec<u8>)> {
    let mut random = Random::named(5, target.name);
    match target.input {
        Input::Binary(domain) => chosen(domain, |entry| Some(binary(&mut random, entry))),
        Input::Json(domain) => chosen(domain, |entry| Some(json(&mut random, entry)?.into_bytes())),
        Input::Choices(domain) => chosen(domain, |_| {
            let len = 40 + random.below(200);
            Some(random.bytes(len))
        }),
        Input::OneBinary(name) => {
            let entry = by_name(name);
            (0..4).map(|at| (format!("made-{at}"), binary(&mut random, entry))).collect()
        }
        Input::OneJson(name) => {
            let made = (0..4).filter_map(|_| json(&mut random, by_name(name)));
            made.enumerate().map(|(at, text)| (format!("made-{at}"), text.into_bytes())).collect()
        }
        Input::Stream(framing) => {
            let entry = by_name("events.Envelope");
            let mut stream = vec![7];
            for _ in 0..3 {
                let record = match framing {
                    tidings::core::framing::Framing::Json => {
                        json(&mut random, entry).unwrap_or_default().into_bytes()
                    }
                    _ => binary(&mut random, entry),
                };
                write_frame(framing, &record, &mut stream).unwrap();
            }
            vec![("stream".to_owned(), stream)]
        }
        Input::Text(texts) => {
            let seeds = texts.iter().map(|text| text.as_bytes().to_vec());
            seeds.enumerate().map(|(at, text)| (format!("text-{at}"), text)).collect()
        }
    }
}

/// One input per message type of the domain, after the byte that chooses it.
fn chosen(
    domain: &str,
    mut make: impl FnMut(&'static MessageEntry) -> Option<Vec<u8>>,
) -> Vec<(String, Vec<u8>)> {
    let mut entries: Vec<_> = messages(domain).iter().enumerate().collect();
    entries.sort_by_key(|(at, entry)| (entry.event.is_none(), *at));
    let seeds = entries.into_iter().take(TYPES).filter_map(|(at, entry)| {
        let choice = u8::try_from(at).unwrap();
        let name = entry.info.full_name;
        Some((name.to_owned(), [vec![choice], make(entry)?].concat()))
    });
    seeds.collect()
}

/// The largest of a few messages that is still small.
fn binary(random: &mut Random, entry: &MessageEntry) -> Vec<u8> {
    let made = (0..8).map(|_| generate::bytes(random, Values::Plausible, entry.info));
    made.filter(|bytes| bytes.len() <= 400).max_by_key(Vec::len).unwrap_or_default()
}

fn json(random: &mut Random, entry: &MessageEntry) -> Option<String> {
    let text = laws::to_json(entry, &binary(random, entry), &options()).ok()?.0;
    Some(if random.once_in(3) {
        hostile_text(&text, &mut |bytes| random.fill(bytes))
    } else {
        text
    })
}

/// The dictionary of a target in libFuzzer's form: names and enum values for
/// JSON, tags for binary, and what each format trips over.
#[must_use]
pub fn dictionary(target: &Target) -> String {
    let (infos, text): (Vec<&MessageInfo>, bool) = match target.input {
        Input::Binary(domain) => (all(domain), false),
        Input::Json(domain) => (all(domain), true),
        Input::OneBinary(name) => (vec![by_name(name).info], false),
        Input::OneJson(name) => (vec![by_name(name).info], true),
        Input::Choices(_) | Input::Stream(_) | Input::Text(_) => (Vec::new(), true),
    };
    let mut words: BTreeSet<Vec<u8>> = BTreeSet::new();
    let odd: &[&[u8]] = if text { TEXT } else { WIRE };
    words.extend(odd.iter().map(|word| word.to_vec()));
    for field in infos.iter().flat_map(|info| info.fields) {
        if text {
            words.insert(format!("\"{}\":", field.json_name).into_bytes());
            words.extend(enum_of(field).into_iter().flat_map(|info| {
                info.values.iter().map(|value| format!("\"{}\"", value.0).into_bytes())
            }));
        } else {
            let mut tag = Vec::new();
            tidings_testkit::mutate::put_varint(
                &mut tag,
                u64::from(field.number) << 3 | u64::from(field.kind.wire_type()),
            );
            words.insert(tag);
        }
    }
    let mut out = String::new();
    for word in words {
        out.push('"');
        for byte in word {
            match byte {
                b'"' | b'\\' => write!(out, "\\{}", char::from(byte)).unwrap(),
                b' '..=b'~' => out.push(char::from(byte)),
                _ => write!(out, "\\x{byte:02x}").unwrap(),
            }
        }
        out.push_str("\"\n");
    }
    out
}

fn all(domain: &str) -> Vec<&'static MessageInfo> {
    messages(domain).iter().map(|entry| entry.info).collect()
}

fn enum_of(field: &FieldInfo) -> Option<&'static EnumInfo> {
    match field.kind {
        Kind::Enum(info) | Kind::Map(&(_, Kind::Enum(info))) => Some(info),
        _ => None,
    }
}

const TEXT: &[&[u8]] = &[
    b"null",
    b"true",
    b"false",
    b"{}",
    b"[]",
    b"\\u",
    b"\\ud83d\\ude00",
    b"\\ud800",
    b"1e400",
    b"-0",
    b"E+18",
    b"\"NaN\"",
    b"\"-Infinity\"",
    b"\"@type\":",
    b"\"value\":",
    b"\"1970-01-01T00:00:00Z\"",
    b"\"1.5s\"",
    b"\xef\xbb\xbf",
    b"\x1e",
    b"\"type.googleapis.com/google.protobuf.Duration\"",
];

const WIRE: &[&[u8]] = &[
    b"\x80\x00",
    b"\xff\xff\xff\xff\x0f",
    b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
    b"\xff\xff\xff\xff\x07",
    b"\x0b\x0c",
    b"\xfa\x7f",
    b"\xed\xa0\x80",
    b"\x00",
    b"\xf8\xff\xff\xff\x0f\x01",
];
