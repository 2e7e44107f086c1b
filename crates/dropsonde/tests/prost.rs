//! Our types in the hands of prost, compared with prost's own.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // as in tests
#![allow(clippy::mutable_key_type)] // what bytes remember of their base64 has no part in their hash

mod common;

use common::golden;
use dropsonde::pb::{events as plain, owned::events as owned};
use dropsonde::{DecodeOptions, Envelope, HttpStartStop, Message};
use std::collections::HashSet;

/// A message of a user's, with ours as its field.
#[derive(Clone, PartialEq, prost::Message)]
struct Holder {
    #[prost(message, optional, tag = "1")]
    envelope: Option<owned::Envelope>,
    #[prost(message, repeated, tag = "2")]
    more: Vec<owned::Envelope>,
}

/// What prost-build writes for a user's messages that hold ones of ours whose schema has no
/// floating-point numbers and no lists of messages.
#[derive(Clone, PartialEq, Eq, Hash, prost::Message)]
struct Line {
    #[prost(message, optional, tag = "1")]
    line: Option<owned::LogMessage>,
    #[prost(message, optional, tag = "2")]
    request: Option<owned::HttpStartStop>,
}

/// The same for messages of numbers alone.
#[derive(Clone, Copy, PartialEq, Eq, Hash, prost::Message)]
struct Place {
    #[prost(message, optional, tag = "1")]
    id: Option<owned::Uuid>,
    #[prost(enumeration = "owned::Method", optional, tag = "2")]
    method: Option<i32>,
}

/// Envelopes of other implementations with all that is required, and without a
/// number that differs from itself.
fn complete() -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = golden().into_iter().map(|golden| golden.bytes).collect();
    all.retain(|bytes| Envelope::decode(bytes).is_ok_and(|envelope| envelope == envelope.clone()));
    assert!(all.len() > 10);
    all
}

/// The bytes of a message that holds these as its field 1.
fn held(occurrences: &[&[u8]]) -> Vec<u8> {
    let mut out = Vec::new();
    for bytes in occurrences {
        prost::encoding::encode_key(1, prost::encoding::WireType::LengthDelimited, &mut out);
        prost::encoding::encode_varint(bytes.len() as u64, &mut out);
        out.extend_from_slice(bytes);
    }
    out
}

#[test]
fn prost_reads_and_writes_our_type_as_we_do() {
    for bytes in complete() {
        let ours = Envelope::decode(&bytes).unwrap().into_owned();
        let through_prost = <owned::Envelope as prost::Message>::decode(bytes.as_slice()).unwrap();
        assert_eq!(through_prost.0, ours);
        assert_eq!(prost::Message::encode_to_vec(&ours), bytes);
        assert_eq!(prost::Message::encoded_len(&ours), bytes.len());
    }
}

#[test]
fn a_field_of_a_prost_message_holds_what_decoding_it_alone_gives() {
    for bytes in complete() {
        let holder = <Holder as prost::Message>::decode(held(&[&bytes]).as_slice()).unwrap();
        assert_eq!(holder.envelope.as_deref().unwrap(), &Envelope::decode(&bytes).unwrap());
        assert_eq!(prost::Message::encode_to_vec(&holder), held(&[&bytes]));
    }
}

#[test]
fn occurrences_merge_as_their_bytes_joined() {
    let all = complete();
    for first in &all {
        for second in &all {
            let joined = [first.as_slice(), second.as_slice()].concat();
            let expected = Envelope::decode(&joined).unwrap();
            let holder = held(&[first, second]);
            let holder = <Holder as prost::Message>::decode(holder.as_slice()).unwrap();
            assert_eq!(holder.envelope.unwrap().0, expected);
        }
    }
}

#[test]
fn unknown_fields_survive_in_a_prost_message() {
    // Event type 99, field 18, group 19 with a varint in it, field 20.
    let bytes = b"\x0a\x01o\x10\x63\x92\x01\x02id\x9b\x01\x08\x07\x9c\x01\xa0\x01\x05";
    let holder = <Holder as prost::Message>::decode(held(&[bytes]).as_slice()).unwrap();
    assert_eq!(prost::Message::encode_to_vec(&holder), held(&[bytes]));
}

#[test]
fn plain_types_hold_the_same_and_convert_both_ways() {
    for bytes in complete() {
        let ours = Envelope::decode(&bytes).unwrap();
        let plain: plain::Envelope = prost::Message::decode(bytes.as_slice()).unwrap();
        assert_eq!(plain::Envelope::try_from(&ours).unwrap(), plain);
        assert_eq!(plain.origin, ours.origin.as_str());
        assert_eq!(plain.event_type, ours.event_type.0);
        assert_eq!(plain.tags.len(), ours.tags.len());
        let mut back = Envelope::try_from(plain).unwrap();
        // prost drops what the schema does not know.
        back.unknown_fields = ours.unknown_fields.clone().into_owned();
        assert_eq!(back, ours);
    }
}

#[test]
fn a_type_without_a_lifetime_is_used_like_the_message_that_it_holds() {
    let bytes = b"\x0a\x01o\x10\x04";
    let mut held = <owned::Envelope as prost::Message>::decode(&bytes[..]).unwrap();
    assert_eq!(prost::Message::encode_to_vec(&held), bytes);
    let mut room = Vec::new();
    prost::Message::encode(&held, &mut room).unwrap();
    assert_eq!(room, bytes);
    let mut narrow = [0; 4];
    assert!(prost::Message::encode(&held, &mut &mut narrow[..]).is_err());
    held.deployment = Some("d".into());
    let message: Envelope<'static> = held.clone().into();
    assert_eq!(message.deployment.as_deref(), Some("d"));
    assert_eq!(owned::Envelope::from(message), held);
    prost::Message::clear(&mut held);
    assert_eq!(held, owned::Envelope::default());
}

#[test]
fn a_field_that_cannot_be_read_is_an_error_of_prost() {
    // A counter whose name is no UTF-8, as a part and as a field of its own.
    let bytes = b"\x0a\x01o\x10\x07\x52\x05\x0a\x01\xff\x10\x02";
    let error = <owned::Envelope as prost::Message>::decode(&bytes[..]).unwrap_err();
    assert!(error.to_string().contains("counterEvent.name"), "{error}");
    let error = <Holder as prost::Message>::decode(held(&[bytes]).as_slice()).unwrap_err();
    assert!(error.to_string().contains("UTF-8"), "{error}");
    let origin = held(&[b"\x0a\x01\xff\x10\x04"]);
    let error = <Holder as prost::Message>::decode(origin.as_slice()).unwrap_err();
    assert!(error.to_string().contains("UTF-8"), "{error}");
}

#[test]
fn a_missing_required_field_is_an_error() {
    let error = <owned::Envelope as prost::Message>::decode(&b"\x0a\x01o"[..]).unwrap_err();
    assert!(error.to_string().contains("eventType"), "{error}");
}

#[test]
fn input_that_ends_within_a_field_is_an_error() {
    let bytes = held(&[b"\x0a\x01o\x10\x04"]);
    for end in 1..bytes.len() {
        assert!(<Holder as prost::Message>::decode(&bytes[..end]).is_err(), "{end}");
    }
}

#[test]
fn the_name_is_the_schemas() {
    assert_eq!(<owned::Envelope as prost::Name>::full_name(), Envelope::INFO.full_name);
}

#[test]
fn what_prost_build_derives_for_a_users_message_holds_for_ours() {
    let lines: Vec<Line> = complete()
        .iter()
        .map(|bytes| Envelope::decode(bytes).unwrap().into_owned())
        .map(|envelope| Line {
            line: envelope.log_message.map(Into::into),
            request: envelope.http_start_stop.map(Into::into),
        })
        .collect();
    let distinct: HashSet<&Line> = lines.iter().collect();
    assert!(distinct.len() > 2, "{distinct:?}");
    assert!(lines.iter().all(|line| distinct.contains(&line.clone())));

    let id = owned::Uuid { low: 1, high: 2 };
    let place = Place { id: Some(id), method: Some(1) };
    let copy = place;
    assert_eq!(copy, place);
    assert_eq!(dropsonde::Uuid::try_from(id).unwrap().high, 2);
}

#[test]
fn equal_messages_hash_alike_whether_read_from_a_span_or_built() {
    let options = DecodeOptions::STRICT.with_partial(true);
    let span = HttpStartStop::decode_with(b"\x7a\x01a\x7a\x01b", &options).unwrap().message;
    assert_eq!(span.forwarded.len(), 2);
    let built = owned::HttpStartStop::from(span.clone().into_owned());
    assert!(HashSet::from([owned::HttpStartStop::from(span)]).contains(&built));
}

#[test]
fn conversions_take_values_and_references() {
    for bytes in complete() {
        let ours = Envelope::decode(&bytes).unwrap();
        let plain = plain::Envelope::try_from(&ours).unwrap();
        assert_eq!(plain::Envelope::try_from(ours.clone()).unwrap(), plain);
        assert_eq!(Envelope::try_from(&plain).unwrap(), Envelope::try_from(plain).unwrap());
    }
}
