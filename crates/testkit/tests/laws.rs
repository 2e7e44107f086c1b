//! Laws for every message type of every domain, on messages that shrink.
//!
//! `TIDINGS_CASES` sets how many of each type; 12 where it is not set.

#![allow(clippy::unwrap_used)] // a failed test panics

mod common;

use common::{cases, messages};
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, FileFailurePersistence, RngAlgorithm, TestRng, TestRunner};
use tidings_core::info::MessageInfo;
use tidings_core::strategies::{Values, wire_of};
use tidings_core::{DecodeOptions, MessageEntry};
use tidings_testkit::laws::{self, Verdict};

const STRICT: DecodeOptions = DecodeOptions::STRICT;

/// Runs a law on values of every type, and shows the simplest that break it.
fn for_each<S: Strategy>(
    seed: u8,
    values: impl Fn(&'static MessageEntry) -> S,
    law: impl Fn(&'static MessageEntry, S::Value) -> Verdict,
) {
    let mut broken = Vec::new();
    let types = messages();
    assert!(types.len() >= 300, "only {} types", types.len());
    for entry in types {
        let config = Config {
            cases: u32::try_from(cases()).unwrap(),
            failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
            ..Config::default()
        };
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
        let mut runner = TestRunner::new_with_rng(config, rng);
        let result = runner.run(&values(entry), |value| {
            law(entry, value).map_err(proptest::test_runner::TestCaseError::fail)
        });
        if let Err(error) = result {
            broken.push(format!("{}: {error}", entry.info.full_name));
        }
    }
    let first: Vec<_> = broken.iter().take(5).cloned().collect();
    assert!(broken.is_empty(), "{} types break it:\n{}", broken.len(), first.join("\n"));
}

#[test]
fn what_is_decoded_is_encoded_and_decoded_the_same() {
    let values = |entry: &MessageEntry| wire_of(entry.info, Values::Binary);
    for_each(1, values, |entry, bytes| {
        laws::encode(entry, &bytes, &STRICT).map_err(|error| error.to_string())?;
        laws::binary(entry, &bytes, &STRICT)
    });
}

#[test]
fn plausible_events_come_back_from_json() {
    let values = |entry: &MessageEntry| wire_of(entry.info, Values::Plausible);
    for_each(2, values, |entry, bytes| {
        // Which of the oneof's messages an object is, its members say; an empty
        // one says nothing.
        if shares_member(entry.info) {
            return Ok(());
        }
        laws::through_json(entry, &bytes, &STRICT)
    });
}

#[test]
fn whatever_json_can_say_comes_back_from_it() {
    let values = |entry: &MessageEntry| wire_of(entry.info, Values::Json);
    for_each(3, values, |entry, bytes| {
        if shares_member(entry.info) {
            return Ok(());
        }
        laws::through_json(entry, &bytes, &STRICT)
    });
}

#[test]
fn messages_one_after_the_other_are_merged() {
    let values = |entry: &MessageEntry| {
        (wire_of(entry.info, Values::Binary), wire_of(entry.info, Values::Binary))
    };
    for_each(4, values, |entry, (a, b)| laws::merge(entry, &a, &b, &STRICT));
}

fn shares_member(info: &MessageInfo) -> bool {
    info.oneofs.iter().any(|oneof| oneof.json_member.is_some())
}
