//! Our codec against prost-reflect, on random messages of every type.
//!
//! `TIDINGS_CASES` sets how many of each type.

mod common;

use common::{binary_to_binary, binary_to_json, for_each_message, json_to_binary, same};
use tidings_core::DecodeOptions;
use tidings_testkit::compare::{has_checked_text, has_members, has_other_rules};
use tidings_testkit::generate::Values;
use tidings_testkit::{mutate, oracle};

fn lenient() -> DecodeOptions {
    DecodeOptions::lenient()
}

#[test]
fn binary_decodes_and_encodes_as_the_oracle_does() {
    for_each_message(1, Values::Binary, |entry, descriptor, message, _| {
        let bytes = oracle::encode(message);
        let ours = binary_to_binary(entry, &bytes, &DecodeOptions::STRICT)
            .map_err(|error| format!("{error} in {bytes:02x?}"))?;
        same(descriptor, &ours, message)?;
        let again = binary_to_binary(entry, &ours, &DecodeOptions::STRICT).unwrap();
        if again == ours { Ok(()) } else { Err("encoding is no fixed point".to_owned()) }
    });
}

#[test]
fn lenient_decoding_reads_valid_messages_the_same() {
    for_each_message(2, Values::Binary, |entry, descriptor, message, _| {
        let bytes = oracle::encode(message);
        let ours = binary_to_binary(entry, &bytes, &lenient()).map_err(|e| e.to_string())?;
        same(descriptor, &ours, message)
    });
}

#[test]
fn owned_events_encode_as_the_oracle_does() {
    for_each_message(3, Values::Binary, |entry, descriptor, message, _| {
        let Some(event) = &entry.event else { return Ok(()) };
        let bytes = oracle::encode(message);
        let owned = (event.decode)(&bytes, &DecodeOptions::STRICT).map_err(|e| e.to_string())?;
        let mut out = Vec::new();
        owned.encode_into(&mut out).map_err(|e| e.to_string())?;
        same(descriptor, &out, message)
    });
}

#[test]
fn other_encodings_of_a_message_decode_the_same() {
    for_each_message(4, Values::Binary, |entry, descriptor, message, random| {
        let bytes = mutate::rewrite(random, descriptor, &oracle::encode(message));
        let expected = oracle::decode(descriptor, &bytes).map_err(|e| format!("oracle: {e}"))?;
        for options in [DecodeOptions::STRICT, lenient()] {
            let options = options.with_partial(true);
            let ours = binary_to_binary(entry, &bytes, &options)
                .map_err(|error| format!("{error} in {bytes:02x?}"))?;
            same(descriptor, &ours, &expected)
                .map_err(|text| format!("{text}\n  input {bytes:02x?}"))?;
        }
        Ok(())
    });
}

#[test]
fn a_second_message_after_the_first_merges_into_it() {
    for_each_message(5, Values::Binary, |entry, descriptor, message, random| {
        let first = oracle::encode(message);
        let second = mutate::rewrite(random, descriptor, &first);
        let cut = mutate::records(&second);
        let (head, tail) = cut.split_at(random.below(cut.len() + 1));
        let bytes = [first.as_slice(), &mutate::join(tail), &mutate::join(head)].concat();
        let expected = oracle::decode(descriptor, &bytes).map_err(|e| format!("oracle: {e}"))?;
        let ours = binary_to_binary(entry, &bytes, &DecodeOptions::STRICT)
            .map_err(|error| format!("{error} in {bytes:02x?}"))?;
        // Unknown members of both halves are kept; the oracle keeps the last.
        if has_members(descriptor) { Ok(()) } else { same(descriptor, &ours, &expected) }
    });
}

#[test]
fn our_json_is_read_by_the_oracle() {
    for_each_message(6, Values::Json, |entry, descriptor, message, _| {
        let text = binary_to_json(entry, &oracle::encode(message)).map_err(|e| e.to_string())?;
        let read = oracle::from_json(descriptor, &text)
            .map_err(|error| format!("the oracle cannot read {text}: {error}"))?;
        same(descriptor, &oracle::encode(&read), message).map_err(|e| format!("{e}\n  {text}"))
    });
}

#[test]
fn the_oracles_json_is_read_by_us() {
    for_each_message(7, Values::Json, |entry, descriptor, message, _| {
        let text = oracle::to_json(message, entry.info.plain_json);
        let ours = json_to_binary(entry, &text).map_err(|error| format!("{error} in {text}"))?;
        same(descriptor, &ours, message).map_err(|e| format!("{e}\n  {text}"))
    });
}

#[test]
fn json_and_back_gives_the_same_message() {
    for_each_message(8, Values::Json, |entry, descriptor, message, _| {
        let bytes = oracle::encode(message);
        let text = binary_to_json(entry, &bytes).map_err(|e| e.to_string())?;
        let back = json_to_binary(entry, &text).map_err(|error| format!("{error} in {text}"))?;
        same(descriptor, &back, message).map_err(|e| format!("{e}\n  {text}"))
    });
}

#[test]
fn damaged_messages_never_panic_and_what_the_oracle_takes_decodes_the_same() {
    for_each_message(9, Values::Binary, |entry, descriptor, message, random| {
        let bytes = mutate::damage(random, &oracle::encode(message));
        let ours = binary_to_binary(entry, &bytes, &DecodeOptions::STRICT.with_partial(true));
        let _ = binary_to_binary(entry, &bytes, &lenient());
        let _ = binary_to_json(entry, &bytes);
        let Ok(expected) = oracle::decode(descriptor, &bytes) else { return Ok(()) };
        if has_other_rules(descriptor) || has_checked_text(descriptor) {
            return Ok(());
        }
        let ours = ours.map_err(|error| format!("{error} in {bytes:02x?}"))?;
        same(descriptor, &ours, &expected).map_err(|text| format!("{text}\n  input {bytes:02x?}"))
    });
}

#[test]
fn damaged_json_never_panics() {
    for_each_message(10, Values::Json, |entry, _, message, random| {
        let text = binary_to_json(entry, &oracle::encode(message)).map_err(|e| e.to_string())?;
        let bytes = mutate::damage(random, text.as_bytes());
        let text = String::from_utf8_lossy(&bytes);
        for options in [DecodeOptions::STRICT, lenient()] {
            let (mut json, mut out) = (String::new(), Vec::new());
            let read = (entry.json_to_json)(&text, &options, &mut json);
            let _ = (entry.json_to_binary)(&text, &options, &mut out);
            if read.is_ok() && serde_json::from_str::<serde::de::IgnoredAny>(&json).is_err() {
                return Err(format!("not JSON: {json}"));
            }
        }
        Ok(())
    });
}
