//! The attacks on nesting, memory and logs, against every type of every schema.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // in helpers

mod common;

use common::{binary_to_binary, binary_to_json, json_to_binary, json_to_json, messages};
use tidings_core::info::{Kind, Label};
use tidings_core::{ConvertError, DecodeErrorKind, DecodeOptions, Limits, Message, MessageEntry};
use tidings_testkit::kitchen::three::{Lists, Maps};
use tidings_testkit::memory::{Counting, measure};
use tidings_testkit::mutate::{Record, join, put_varint};
use tidings_testkit::schema::{Step, cycles};

#[global_allocator]
static COUNTING: Counting = Counting;

const PARTIAL: DecodeOptions = DecodeOptions::STRICT.with_partial(true);
const MIB: usize = 1 << 20;

fn is_limit<T>(result: &Result<T, ConvertError>, name: &str) -> bool {
    let Err(ConvertError::Decode(error)) = result else { return false };
    matches!(error.kind(), DecodeErrorKind::Limit { option, .. } if *option == name)
}

/// Runs on a thread with a stack of 256 KiB.
fn on_a_small_stack(run: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(256 << 10).spawn(run).unwrap().join().unwrap();
}

/// Messages in one another by these field numbers, so often around.
fn nest(cycle: &[Step], times: usize) -> Vec<u8> {
    let numbers: Vec<u32> = cycle.iter().flat_map(Step::numbers).collect();
    let mut reversed = Vec::new();
    for number in (0..times).flat_map(|_| numbers.iter().rev()) {
        let mut head = Vec::new();
        put_varint(&mut head, u64::from(number << 3 | 2));
        put_varint(&mut head, u64::try_from(reversed.len()).unwrap());
        reversed.extend(head.iter().rev());
    }
    reversed.reverse();
    reversed
}

fn nest_json(cycle: &[Step], times: usize) -> String {
    let (mut open, mut close) = (String::from("{"), String::new());
    for (index, step) in cycle.iter().enumerate() {
        let (start, end) = step.json();
        let last = index + 1 == cycle.len();
        open += &start;
        open += if last { "" } else { "{" };
        close = [if last { "" } else { "}" }, end, &close].concat();
    }
    [open.repeat(times), "{}".to_owned(), (close + "}").repeat(times)].concat()
}

/// Every way by which a type holds itself: there are no others to nest without
/// end.
fn all_cycles() -> Vec<(&'static MessageEntry, Vec<Step>)> {
    let of = |entry: &'static MessageEntry| {
        cycles(entry.info).into_iter().map(move |cycle| (entry, cycle))
    };
    messages().into_iter().flat_map(of).collect()
}

#[test]
fn every_type_that_holds_itself_stops_at_the_limit_on_a_small_stack() {
    on_a_small_stack(|| {
        let all = all_cycles();
        assert!(all.len() > 50, "only {} ways", all.len());
        for (entry, cycle) in all {
            let name = entry.info.full_name;
            let levels = cycle.iter().flat_map(Step::numbers).count();
            let most = 100 / levels;
            let bytes = nest(&cycle, most);
            let again = binary_to_binary(entry, &bytes, &PARTIAL);
            assert_eq!(again.as_ref(), Ok(&bytes), "{name} {cycle:?}");
            for times in [most + 1, 200_000 / levels] {
                let bytes = nest(&cycle, times);
                let result = binary_to_binary(entry, &bytes, &PARTIAL);
                assert!(is_limit(&result, "Limits::max_depth"), "{name} {times}: {result:?}");
            }
        }
    });
}

#[test]
fn every_type_that_holds_itself_stops_at_the_limit_in_json_too() {
    on_a_small_stack(|| {
        // The well-known types have forms of their own, which other tests nest.
        let plain = |step: &Step| !step.to.full_name.starts_with("google.protobuf.");
        let all: Vec<_> =
            all_cycles().into_iter().filter(|(_, cycle)| cycle.iter().all(plain)).collect();
        assert!(all.len() > 50, "only {} ways", all.len());
        for (entry, cycle) in all {
            let name = entry.info.full_name;
            let levels = cycle.iter().flat_map(Step::numbers).count();
            let most = 100 / levels;
            let text = nest_json(&cycle, most);
            let read = (entry.json_to_binary)(&text, &PARTIAL, &mut Vec::new());
            assert!(read.is_ok(), "{name}: {read:?} {}", &text[..text.len().min(200)]);
            for times in [most + 1, 200_000 / levels] {
                let text = nest_json(&cycle, times);
                let result = (entry.json_to_binary)(&text, &PARTIAL, &mut Vec::new());
                assert!(is_limit(&result, "Limits::max_depth"), "{name} {times}: {result:?}");
            }
            // Never closed.
            let text = nest_json(&cycle, 200_000 / levels);
            let cut = &text[..text.len() / 2];
            let result = (entry.json_to_json)(cut, &PARTIAL, &mut String::new());
            assert!(is_limit(&result, "Limits::max_depth"), "{name}: {result:?}");
        }
    });
}

/// What decoding holds at most, with a budget of eight times the input. That
/// ends in a tag that none is, so that nothing is encoded and all before it has
/// been read.
fn peak_of_decoding(entry: &MessageEntry, record: &[u8], size: usize) -> (usize, usize) {
    let mut bytes = record.repeat(size / record.len());
    bytes.push(7);
    let options = PARTIAL.with_limits(Limits::DEFAULT.with_max_memory(8 * bytes.len()));
    let (result, used) = measure(|| binary_to_binary(entry, &bytes, &options).map(drop));
    let Err(ConvertError::Decode(error)) = &result else { unreachable!("{result:?}") };
    let stopped = is_limit(&result, "Limits::max_memory");
    assert!(
        stopped || *error.kind() == DecodeErrorKind::InvalidTag,
        "{}: {error}",
        entry.info.full_name
    );
    (used.peak, bytes.len())
}

#[test]
fn empty_records_of_every_repeated_field_of_every_type_stay_within_the_budget() {
    let mut fields = 0;
    for entry in messages() {
        for field in entry.info.fields {
            let map = matches!(field.kind, Kind::Map(_));
            if !map && !matches!(field.label, Label::Repeated | Label::Packed) {
                continue;
            }
            fields += 1;
            let record = join(&[Record::bytes(field.number, &[])]);
            let (peak, len) = peak_of_decoding(entry, &record, 16 << 10);
            let what = format!("{}.{}", entry.info.full_name, field.name);
            assert!(peak <= 8 * len, "{what}: {peak} for {len}");
        }
    }
    assert!(fields > 200, "only {fields} fields");
}

/// Decodes so many bytes of empty records of one field.
#[track_caller]
fn large<'a, M: Message<'a>>(number: u32, size: usize, space: &'a mut Vec<u8>) {
    let record = join(&[Record::bytes(number, &[])]);
    *space = record.repeat(size / record.len());
    let (result, used) = measure(|| M::decode_with(space, &PARTIAL).map(drop));
    let result = result.map_err(ConvertError::Decode);
    assert!(result.is_ok() || is_limit(&result, "Limits::max_memory"), "{number}: {result:?}");
    assert!(used.peak <= 8 * space.len(), "{number}: {} for {}", used.peak, space.len());
}

#[test]
fn sixteen_and_sixty_four_mib_of_empty_records_stay_within_the_budget() {
    for size in [MIB, 16 * MIB] {
        large::<Lists<'_>>(27, size, &mut Vec::new());
        large::<Lists<'_>>(31, size, &mut Vec::new());
        large::<Maps<'_>>(12, size, &mut Vec::new());
        large::<dropsonde::Envelope<'_>>(17, size, &mut Vec::new());
    }
    large::<flyte_event::core::LiteralCollection<'_>>(1, 64 * MIB, &mut Vec::new());
}

#[test]
fn a_length_beyond_a_nested_message_costs_nothing() {
    let mut places = 0;
    for entry in messages() {
        for field in entry.info.fields {
            let (Kind::Message(_) | Kind::Map(_)) = field.kind else { continue };
            places += 1;
            for len in [(1 << 31) - 1, (1 << 32) - 1, 1 << 63, u64::MAX] {
                let mut inner = vec![0x0a];
                put_varint(&mut inner, len);
                inner.extend([1; 8]);
                let bytes = join(&[Record::bytes(field.number, &inner), Record::varint(1, 1)]);
                let (result, used) =
                    measure(|| binary_to_binary(entry, &bytes, &PARTIAL).map(drop));
                let text = result.unwrap_err().to_string();
                let wrong = if len >> 35 == 0 { "ends too early" } else { "over five bytes" };
                assert!(text.contains(wrong), "{}: {text}", field.name);
                assert!(used.peak < 4096, "{}.{}: {}", entry.info.full_name, field.name, used.peak);
            }
        }
    }
    assert!(places > 300, "only {places} fields");
}

/// Text that would forge a log line, colour a terminal, turn text around or run
/// in a spreadsheet.
const FORGED: &str = "=cmd\u{1b}[31m\r\nrecord 2: \u{0}\u{9b}\u{202e}\u{2028}\u{7f}end";

#[track_caller]
fn is_harmless(what: &str, text: &str) {
    let bad = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{202e}');
    assert!(!text.contains(bad), "{what}: {text:?}");
    // A spreadsheet takes a cell for a formula by its first character.
    assert!(!text.starts_with(['=', '+', '-', '@']), "{what}: {text:?}");
}

/// A value of each string and bytes field, and as key and value of each map.
fn forged(entry: &MessageEntry) -> Vec<u8> {
    let text = |number| Record::bytes(number, FORGED.as_bytes());
    let records = entry.info.fields.iter().filter_map(|field| match field.kind {
        Kind::String | Kind::Bytes => Some(text(field.number)),
        Kind::Map(&(Kind::String, Kind::String | Kind::Bytes)) => {
            Some(Record::bytes(field.number, &join(&[text(1), text(2)])))
        }
        Kind::Map(&(Kind::String, _)) => Some(Record::bytes(field.number, &join(&[text(1)]))),
        _ => None,
    });
    join(&records.chain([text(1 << 20)]).collect::<Vec<_>>())
}

#[test]
fn events_and_errors_in_a_log_hold_no_control_characters() {
    let (mut shown, mut errors) = (0, 0);
    for entry in messages() {
        let name = entry.info.full_name;
        let bytes = forged(entry);
        if let Some(event) = entry.event {
            for options in [PARTIAL, DecodeOptions::lenient()] {
                match (event.decode)(&bytes, &options) {
                    Ok(event) => {
                        shown += 1;
                        is_harmless(name, &format!("{event:?}"));
                    }
                    Err(error) => is_harmless(name, &format!("{error} {error:?}")),
                }
            }
        }
        // Strict decoding of what does not fit, and what cannot stand in JSON.
        let mut cut = bytes.clone();
        cut.extend(&bytes[..bytes.len() - 1]);
        let quoted = serde_json::to_string(FORGED).unwrap();
        let member = entry.info.fields.first().map_or("a", |field| field.json_name);
        for failed in [
            binary_to_binary(entry, &cut, &PARTIAL).map(drop),
            binary_to_json(entry, &bytes).map(drop),
            json_to_json(entry, &format!("{{{quoted}:1,{quoted}:2}}")).map(drop),
            json_to_json(entry, &format!("{{{quoted}:{{\"a\":tru}}}}")).map(drop),
            json_to_binary(entry, &format!("{{\"{member}\":{quoted},\"x\":}}")).map(drop),
            json_to_binary(entry, &format!("{{\"{member}\":{{{quoted}:{quoted}}}}}")).map(drop),
            json_to_binary(entry, &format!("{{\"{member}\":{{{quoted}:{{{quoted}:[}}}}}}"))
                .map(drop),
        ] {
            if let Err(error) = failed {
                errors += 1;
                is_harmless(name, &error.to_string());
                is_harmless(name, &format!("{error:?}"));
            }
        }
    }
    assert!(shown > 20 && errors > 1000, "{shown} events, {errors} errors");
}

#[test]
fn what_is_harmless_to_a_log_is_kept_by_the_codec() {
    for (name, number) in [("events.Envelope", 17), ("kitchen.three.Maps", 12)] {
        let entry = common::entry(name);
        let text = |number| Record::bytes(number, FORGED.as_bytes());
        let bytes = join(&[Record::bytes(number, &join(&[text(1), text(2)]))]);
        assert_eq!(binary_to_binary(entry, &bytes, &PARTIAL).unwrap(), bytes);
        let mut json = String::new();
        (entry.binary_to_json)(&bytes, &PARTIAL, &mut json).unwrap();
        is_harmless(name, &json.replace(['\u{7f}', '\u{9b}', '\u{202e}', '\u{2028}'], ""));
        let mut again = Vec::new();
        (entry.json_to_binary)(&json, &PARTIAL, &mut again).unwrap();
        assert_eq!(again, bytes);
    }
}

#[test]
fn whatever_the_budget_decoding_ends_in_the_value_or_a_typed_error_and_nothing_leaks() {
    let samples = [
        (
            "kitchen.three.Lists",
            r#"{"stringList":["a\nb","c"],"inner":[{"text":"\t","words":["x"],"zz":[1]}],"bytesList":["AAAA"]}"#,
        ),
        ("kitchen.three.Maps", r#"{"byString":{"a\n":"b","c":"d"},"zz":{"a":null}}"#),
        ("kitchen.three.Tree", r#"{"only":{"name":"\n"},"branches":[{},{"named":{"k":{}}}]}"#),
    ];
    for (name, json) in samples {
        let entry = common::entry(name);
        let bytes = json_to_binary(entry, json).unwrap();
        let (mut stopped, mut whole) = (0, 0);
        for budget in 0..4096 {
            let limits = Limits::DEFAULT.with_max_memory(budget);
            for options in [PARTIAL, DecodeOptions::lenient()] {
                let options = options.with_limits(limits);
                let run = || {
                    let mut out = Vec::new();
                    let binary = (entry.binary_to_binary)(&bytes, &options, &mut out).map(drop);
                    let mut text = String::new();
                    let json = (entry.json_to_json)(json, &options, &mut text).map(drop);
                    assert!(out.is_empty() || out == bytes, "{name} {budget}");
                    (binary, json)
                };
                let (results, used) = measure(|| {
                    let (binary, json) = run();
                    [binary, json].map(|result| {
                        assert!(result.is_ok() || is_limit(&result, "Limits::max_memory"));
                        result.is_ok()
                    })
                });
                assert_eq!(used.left, 0, "{name} {budget}");
                stopped += results.iter().filter(|ok| !**ok).count();
                whole += results.iter().filter(|ok| **ok).count();
            }
        }
        assert!(stopped > 0 && whole > 0, "{name}: {stopped} stopped, {whole} whole");
    }
}
