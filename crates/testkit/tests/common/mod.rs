//! What the tests of this crate share: all message types, and conversions.

#![allow(dead_code, unused_imports)] // each test file uses some of it
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a failed test panics

use prost_reflect::{DynamicMessage, MessageDescriptor};
use tidings_core::{ConvertError, DecodeOptions, MessageEntry};
pub(crate) use tidings_testkit::compare::same;
use tidings_testkit::generate::{self, Values};
use tidings_testkit::random::Random;
use tidings_testkit::{kitchen, oracle};

/// Every message type of every domain, of the kitchen, and the well-known ones.
pub(crate) fn messages() -> Vec<&'static MessageEntry> {
    let lists: [&'static [MessageEntry]; 16] = [
        tidings_core::wkt::MESSAGES,
        kitchen::two::MESSAGES,
        kitchen::three::MESSAGES,
        kitchen::odd::MESSAGES,
        dropsonde::MESSAGES,
        dropsonde::control::MESSAGES,
        xumi::MESSAGES,
        apcera_events::MESSAGES,
        pbac::MESSAGES,
        assets::MESSAGES,
        workflow::MESSAGES,
        kuber::MESSAGES,
        flyte_event::MESSAGES,
        flyte_event::core::MESSAGES,
        flyte_event::admin::MESSAGES,
        hac_payload::MESSAGES,
    ];
    lists.into_iter().flatten().collect()
}

/// The message type of this name.
pub(crate) fn entry(full_name: &str) -> &'static MessageEntry {
    let found = messages().into_iter().find(|entry| entry.info.full_name == full_name);
    found.unwrap_or_else(|| panic!("no message {full_name}"))
}

/// How many random messages of each type a test makes: `TIDINGS_CASES`, or few.
pub(crate) fn cases() -> usize {
    std::env::var("TIDINGS_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(12)
}

/// Runs a check on random messages of every type, and shows the first few that
/// fail.
pub(crate) fn for_each_message(
    seed: u64,
    values: Values,
    check: impl Fn(
        &'static MessageEntry,
        &MessageDescriptor,
        &DynamicMessage,
        &mut Random,
    ) -> Result<(), String>,
) {
    let mut failures = Vec::new();
    let mut count = 0;
    for entry in messages() {
        let name = entry.info.full_name;
        let descriptor = oracle::descriptor(name);
        let mut random = Random::named(seed, name);
        for case in 0..cases() {
            let mut seed = Random::new(random.bits());
            let message = generate::message(&mut seed, values, entry.info);
            count += 1;
            if let Err(text) = check(entry, &descriptor, &message, &mut random) {
                failures.push(format!("{name}, case {case}: {text}"));
                break;
            }
        }
    }
    let first: Vec<_> = failures.iter().take(5).cloned().collect();
    assert!(failures.is_empty(), "{} types fail:\n{}", failures.len(), first.join("\n"));
    assert!(count >= 300 * cases(), "only {count} messages were made");
}

pub(crate) fn binary_to_binary(
    entry: &MessageEntry,
    bytes: &[u8],
    options: &DecodeOptions,
) -> Result<Vec<u8>, ConvertError> {
    let mut out = Vec::new();
    (entry.binary_to_binary)(bytes, options, &mut out).map(|_| out)
}

pub(crate) fn binary_to_json(entry: &MessageEntry, bytes: &[u8]) -> Result<String, ConvertError> {
    let mut out = String::new();
    (entry.binary_to_json)(bytes, &DecodeOptions::STRICT, &mut out).map(|_| out)
}

pub(crate) fn json_to_binary(entry: &MessageEntry, text: &str) -> Result<Vec<u8>, ConvertError> {
    let mut out = Vec::new();
    (entry.json_to_binary)(text, &DecodeOptions::STRICT, &mut out).map(|_| out)
}

pub(crate) fn json_to_json(entry: &MessageEntry, text: &str) -> Result<String, ConvertError> {
    let mut out = String::new();
    (entry.json_to_json)(text, &DecodeOptions::STRICT, &mut out).map(|_| out)
}
