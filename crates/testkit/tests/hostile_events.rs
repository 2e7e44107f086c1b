//! The attacks by JSON, and a system that refuses memory, against every type of
//! every schema.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // in helpers

mod common;

use common::messages;
use tidings_core::info::{FieldInfo, Kind, Label};
use tidings_core::{
    ConvertError, DecodeErrorKind, DecodeOptions, Limits, MessageEntry, UnknownMembers,
};
use tidings_testkit::generate::{self, Values};
use tidings_testkit::laws;
use tidings_testkit::memory::{Counting, measure, refuse};
use tidings_testkit::mutate::{Record, join};
use tidings_testkit::oracle;
use tidings_testkit::random::Random;

#[global_allocator]
static COUNTING: Counting = Counting;

const PARTIAL: DecodeOptions = DecodeOptions::STRICT.with_partial(true);

fn options() -> [DecodeOptions; 3] {
    [
        PARTIAL,
        PARTIAL.with_unknown_members(UnknownMembers::Ignore),
        DecodeOptions::lenient().with_partial(true),
    ]
}

/// Every field that is a member of its own, and its message.
fn fields() -> Vec<(&'static MessageEntry, &'static FieldInfo)> {
    let of = |entry: &'static MessageEntry| {
        let descriptor = oracle::descriptor(entry.info.full_name);
        let own = move |field: &&'static FieldInfo| {
            let rules = oracle::rules(&descriptor.get_field(field.number).unwrap());
            !rules.shared && !rules.unknown_members
        };
        // The well-known types have forms of their own.
        let plain = !entry.info.full_name.starts_with("google.protobuf.");
        let fields: Vec<_> = entry.info.fields.iter().filter(own).collect();
        fields.into_iter().filter(move |_| plain).map(move |field| (entry, field))
    };
    messages().into_iter().flat_map(of).collect()
}

fn read(entry: &MessageEntry, text: &str, options: &DecodeOptions) -> Result<(), ConvertError> {
    laws::from_json(entry, text, options).map(drop)
}

fn kind_of(error: &ConvertError) -> &DecodeErrorKind {
    let ConvertError::Decode(error) = error else { panic!("{error}") };
    error.kind()
}

/// The shortest value of this kind in JSON.
fn item(kind: Kind) -> &'static str {
    match kind {
        Kind::Message(_) | Kind::Map(_) => "{}",
        Kind::String | Kind::Bytes => "\"\"",
        Kind::Bool => "true",
        _ => "0",
    }
}

#[test]
fn json_of_every_repeated_field_of_every_type_stays_within_the_budget() {
    let (mut all, mut whole) = (0, 0);
    for (entry, field) in fields() {
        let many = match field.kind {
            Kind::Map(&(_, value)) => {
                let member = |at: usize| format!("\"{at}\":{}", item(value));
                format!("{{{}", (0..1500).map(member).collect::<Vec<_>>().join(","))
            }
            kind if matches!(field.label, Label::Repeated | Label::Packed) => {
                format!("[{}", vec![item(kind); 5000].join(","))
            }
            _ => continue,
        };
        // It is cut before the end, so that nothing is written.
        let text = format!("{{\"{}\":{many}", field.json_name);
        for options in options() {
            let limits = Limits::DEFAULT.with_max_memory(8 * text.len());
            let options = options.with_limits(limits);
            // Not to binary, of which some would be written before the end.
            let (result, used) = measure(|| laws::rewrite(entry, &text, &options).map(drop));
            let what = format!("{}.{}", entry.info.full_name, field.name);
            let error = result.expect_err(&what);
            assert!(used.peak <= 8 * text.len() + 4096, "{what}: {} for {}", used.peak, text.len());
            all += 1;
            whole += usize::from(*kind_of(&error) == DecodeErrorKind::UnexpectedEnd);
        }
    }
    assert!(all > 600 && whole * 10 > all * 6, "{whole} of {all} are read to their end");
}

#[test]
fn brackets_in_every_member_of_every_type_are_an_error_on_a_small_stack() {
    let run = || {
        for (entry, field) in fields() {
            for open in ["[", "{\"a\":", "[{\"a\":"] {
                let text = format!("{{\"{}\":{}", field.json_name, open.repeat(2000));
                for options in options() {
                    let (result, used) = measure(|| read(entry, &text, &options));
                    let what = format!("{}.{} {open}", entry.info.full_name, field.name);
                    // Before its end, where it would be an error too.
                    let error = result.expect_err(&what);
                    assert!(*kind_of(&error) != DecodeErrorKind::UnexpectedEnd, "{what}");
                    assert!(used.peak <= 8 * text.len() + 4096, "{what}: {}", used.peak);
                }
            }
        }
    };
    std::thread::Builder::new().stack_size(256 << 10).spawn(run).unwrap().join().unwrap();
}

#[test]
fn a_vast_number_in_every_member_of_every_type_is_refused_without_memory() {
    let nines = "9".repeat(5000);
    let mut numbers = 0;
    for (entry, field) in fields() {
        let one = matches!(field.label, Label::Repeated | Label::Packed);
        for number in [nines.as_str(), "1e999999999", "-1e400"] {
            let value = if one { format!("[{number}]") } else { number.to_owned() };
            let text = format!("{{\"{}\":{value}}}", field.json_name);
            let (result, used) = measure(|| read(entry, &text, &PARTIAL));
            let what = format!("{}.{} {}", entry.info.full_name, field.name, &number[..6]);
            // Text in which any JSON may stand keeps the number as it is.
            if !matches!(field.kind, Kind::String | Kind::Message(_)) {
                assert!(result.is_err(), "{what}");
            }
            assert!(used.peak <= 8 * text.len() + 4096, "{what}: {}", used.peak);
            numbers += 1;
        }
    }
    assert!(numbers > 3000, "only {numbers}");
}

#[test]
fn a_member_of_any_type_that_stands_twice_is_an_error() {
    for (entry, field) in fields() {
        let name = field.json_name;
        for value in ["null", item(field.kind)] {
            let value = match field.label {
                Label::Repeated | Label::Packed if value != "null" && !is_map(field) => "[]",
                _ => value,
            };
            let text = format!("{{\"{name}\":{value},\"zz\":1,\"{name}\":{value}}}");
            let error = read(entry, &text, &PARTIAL).expect_err(&text);
            if value == "null" {
                let twice = DecodeErrorKind::DuplicateMember(name.to_owned());
                assert_eq!(*kind_of(&error), twice, "{} {text}", entry.info.full_name);
            }
        }
    }
}

fn is_map(field: &FieldInfo) -> bool {
    matches!(field.kind, Kind::Map(_))
}

#[test]
fn base64_in_every_bytes_member_of_every_type_has_four_forms() {
    let mut members = 0;
    for (entry, field) in fields() {
        let of = |text: &str| match (field.kind, field.label) {
            (Kind::Bytes, Label::Repeated) => Some(format!("[\"{text}\"]")),
            (Kind::Bytes, _) => Some(format!("\"{text}\"")),
            (Kind::Map(&(_, Kind::Bytes)), _) => Some(format!("{{\"1\":\"{text}\"}}")),
            _ => None,
        };
        let bytes = |text: &str| {
            let text = format!("{{\"{}\":{}}}", field.json_name, of(text)?);
            Some(laws::from_json(entry, &text, &PARTIAL).map(|made| made.0))
        };
        let Some(first) = bytes("+/8=") else { continue };
        let first = first.unwrap();
        assert!(first.ends_with(&[0xfb, 0xff]), "{first:02x?}");
        members += 1;
        for same in ["+/8", "-_8=", "-_8"] {
            assert_eq!(bytes(same).unwrap().as_ref(), Ok(&first), "{}", field.name);
        }
        for other in ["+_8=!", "+/8==", "+/", "+", "+/8=+/8=", " +/8=", "\\u0000AAA"] {
            let read = bytes(other).unwrap();
            assert!(read.as_ref() != Ok(&first), "{} {other}", field.name);
            assert!(other == "+/" || read.is_err(), "{} {other}", field.name);
        }
    }
    assert!(members > 10, "only {members}");
}

#[test]
fn json_of_every_type_that_is_cut_at_any_byte_is_an_error() {
    let mut texts = 0;
    for entry in messages() {
        let mut random = Random::named(31, entry.info.full_name);
        let mut made = || {
            let bytes = generate::bytes(&mut random, Values::Plausible, entry.info);
            let (json, _) = laws::to_json(entry, &bytes, &PARTIAL).ok()?;
            (json.starts_with('{') && json.len() < 600).then_some(json)
        };
        let text = (0..8).filter_map(|_| made()).max_by_key(String::len).unwrap_or_default();
        texts += usize::from(text.len() > 2);
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            for options in options() {
                assert!(read(entry, &text[..end], &options).is_err(), "{}", &text[..end]);
            }
        }
    }
    assert!(texts > 150, "only {texts}");
}

/// Blocks of this size and over are refused: far more than a map's node, an
/// error or a message takes, and far less than what is read.
const REFUSED: usize = 16 << 10;
const SIZE: usize = 40 << 10;

fn is_refused(result: &Result<(), ConvertError>) -> bool {
    result.as_ref().is_err_and(|error| *kind_of(error) == DecodeErrorKind::OutOfMemory)
}

#[test]
fn binary_of_every_type_is_an_error_where_the_system_refuses_memory() {
    let (mut refused, mut all) = (0, 0);
    for entry in messages() {
        let many = |field: &&&FieldInfo| {
            is_map(field) || matches!(field.label, Label::Repeated | Label::Packed)
        };
        for field in entry.info.fields.iter().filter(|field| many(&field)) {
            let record = Record::bytes(field.number, &[]);
            let unknown = Record::bytes(1 << 20, b"\xff");
            for records in [&[record.clone()][..], &[record, unknown]] {
                let part = join(records);
                // It ends in a tag that none is, so that nothing is written.
                let bytes = [part.repeat(SIZE / part.len()), vec![7]].concat();
                let options = DecodeOptions::lenient().with_partial(true);
                let result = refuse(REFUSED, || {
                    (entry.binary_to_binary)(&bytes, &options, &mut Vec::new()).map(drop)
                });
                assert!(result.is_err());
                all += 1;
                refused += usize::from(is_refused(&result));
            }
        }
    }
    assert!(refused * 3 > all, "{refused} of {all}");
}

#[test]
fn json_of_every_type_is_an_error_where_the_system_refuses_memory() {
    let escaped = format!("\"{}\"", "\\n".repeat(SIZE / 2));
    // Not as an encoder writes it, which is kept as it stands.
    let coded = format!("\"{}\"", "-_-_".repeat(SIZE / 4));
    let mut refused = [0; 3];
    for (entry, field) in fields() {
        let name = field.json_name;
        let many = format!("[{}", vec![item(field.kind); SIZE / 3].join(","));
        let (form, value) = match (field.kind, field.label) {
            (Kind::Map(_), _) => continue,
            (_, Label::Repeated | Label::Packed) => (0, many),
            (Kind::String, _) => (1, escaped.clone()),
            (Kind::Bytes, _) => (2, coded.clone()),
            _ => continue,
        };
        // It is cut, so that nothing is written.
        let text = format!("{{\"{name}\":{value}");
        let options = DecodeOptions::lenient().with_partial(true);
        let result = refuse(REFUSED, || read(entry, &text, &options));
        assert!(result.is_err());
        refused[form] += usize::from(is_refused(&result));
    }
    assert!(refused.iter().all(|count| *count > 5), "{refused:?}");
}
