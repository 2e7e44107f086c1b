//! Our own cases.

use tidings_core::{DecodeOptions, Family, Message, Shared};

use crate::case::{Cases, Made, Work};

fn wire<'a>(event: &impl Message<'a>) -> Made {
    Made::Wire(event.to_bytes().unwrap())
}

pub(crate) const VALUE: &str = "tidings, by value";
pub(crate) const PLACE: &str = "tidings, into place";
pub(crate) const AT_ONCE: &str = "tidings, in one pass";
pub(crate) const BUILT: &str = "tidings, built";
pub(crate) const NAME: &str = "tidings";

/// All work on one shape.
pub(crate) fn add<F: Family>(cases: &mut Cases<'_>) {
    let shape = cases.shape;
    let (bytes, json) = (&shape.wire, &shape.json);
    let decode = |at: usize| F::At::decode(&bytes[at]).unwrap();
    cases.place(
        Work::Borrowed,
        PLACE,
        F::At::default,
        |at, place| place.decode_into(&bytes[at]).unwrap(),
        wire,
    );
    cases.value(Work::Borrowed, VALUE, decode, |event| wire(&event));
    cases.value(Work::Owned, NAME, move |at| decode(at).into_owned(), |event| wire(&event));
    let at_once = |at: usize| F::At::decode_owned(&bytes[at]).unwrap();
    cases.value(Work::Owned, AT_ONCE, at_once, |event| wire(&event));
    cases.value(
        Work::Shared,
        NAME,
        |at| Shared::<F>::decode(bytes[at].clone()).unwrap(),
        |event| wire(event.get()),
    );
    encode::<F>(cases);
    let events: &'static [F::At<'static>] =
        (0..shape.count()).map(decode).collect::<Vec<_>>().leak();
    cases.text(Work::JsonWrite, NAME, |at, out| events[at].write_json(out).unwrap());
    cases.place(
        Work::JsonRead,
        PLACE,
        F::At::default,
        |at, place| place.decode_json_into(&json[at]).unwrap(),
        wire,
    );
    cases.value(
        Work::JsonRead,
        VALUE,
        |at| F::At::from_json(&json[at]).unwrap(),
        |event| wire(&event),
    );
    const STRICT: &DecodeOptions = &DecodeOptions::STRICT;
    cases.text(Work::ToJson, NAME, |at, out| {
        F::At::transcode_to_json(&bytes[at], STRICT, out).unwrap();
    });
    cases.buffer(
        Work::ToBinary,
        NAME,
        |at, out| {
            F::At::transcode_to_binary(&json[at], STRICT, out).unwrap();
        },
        Made::Wire,
    );
}

/// Encoding only.
pub(crate) fn encode<F: Family>(cases: &mut Cases<'_>) {
    let bytes = &cases.shape.wire;
    let events: &'static [F::At<'static>] =
        bytes.iter().map(|bytes| F::At::decode(bytes).unwrap()).collect::<Vec<_>>().leak();
    cases.buffer(Work::Encode, NAME, |at, out| events[at].encode_into(out).unwrap(), Made::Wire);
    // Events that hold vectors and maps, not parts of what was read.
    let events: &'static [<F::At<'static> as Message<'static>>::Owned] =
        events.iter().map(|event| event.clone().into_owned()).collect::<Vec<_>>().leak();
    cases.buffer(Work::Encode, BUILT, |at, out| events[at].encode_into(out).unwrap(), Made::Wire);
}

/// Event type, origin and time of a dropsonde envelope.
pub(crate) fn peek(cases: &mut Cases<'_>) {
    let bytes = &cases.shape.wire;
    cases.value(
        Work::Peek,
        NAME,
        |at| {
            let event = dropsonde::Envelope::decode(&bytes[at]).unwrap();
            (event.event_type, event.origin, event.timestamp.unwrap_or_default())
        },
        |(kind, origin, time)| Made::Peeked(i64::from(i32::from(kind)), origin.to_string(), time),
    );
}
