//! prost, with pbjson for JSON through serde_json and sonic-rs.

use prost::Message;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tidings_benches::{stock, tuned};

use crate::case::{Cases, Made, Work};
use crate::peer_json::{self, Engine};

pub(crate) const NAME: &str = "prost";
pub(crate) const JSON: &str = "prost + pbjson + serde_json";

fn wire(event: &impl Message) -> Made {
    Made::Wire(event.encode_to_vec())
}

/// All work on one shape.
pub(crate) fn add<T>(cases: &mut Cases<'_>)
where
    T: Message + Default + Serialize + DeserializeOwned + 'static,
{
    let bytes = &cases.shape.wire;
    let decode = |at: usize| T::decode(&bytes[at][..]).unwrap();
    cases.value(Work::Owned, NAME, decode, |event| wire(&event));
    cases.place(
        Work::Owned,
        "prost, into one object",
        T::default,
        |at, place| {
            place.clear();
            place.merge(&bytes[at][..]).unwrap();
        },
        wire,
    );
    let events = encode::<T>(cases);
    for (engine, who) in [(Engine::SerdeJson, JSON), (Engine::Sonic, "prost + pbjson + sonic-rs")] {
        let encode = |event: &T, out: &mut Vec<u8>| event.encode(out).unwrap();
        peer_json::add(cases, engine, who, events, encode);
        peer_json::to_json(cases, engine, who, decode, encode);
    }
}

/// Encoding only; gives the decoded events.
pub(crate) fn encode<T: Message + Default + 'static>(cases: &mut Cases<'_>) -> &'static [T] {
    let bytes = cases.shape.wire.iter();
    let events: &'static [T] =
        bytes.map(|bytes| T::decode(&bytes[..]).unwrap()).collect::<Vec<_>>().leak();
    cases.buffer(Work::Encode, NAME, |at, out| events[at].encode(out).unwrap(), Made::Wire);
    events
}

/// The same with `Bytes` and B-tree maps, for dropsonde.
pub(crate) fn tuned(cases: &mut Cases<'_>) {
    let shape = cases.shape;
    let decode = |at: usize| tuned::Envelope::decode(shape.wire[at].clone()).unwrap();
    let who = "prost, Bytes and B-tree maps";
    cases.value(Work::Owned, who, decode, |event| wire(&event));
    let events: &'static [_] = (0..shape.count()).map(decode).collect::<Vec<_>>().leak();
    cases.buffer(Work::Encode, who, |at, out| events[at].encode(out).unwrap(), Made::Wire);
}

/// Event type, origin and time of a dropsonde envelope.
pub(crate) fn peek(cases: &mut Cases<'_>) {
    let bytes = &cases.shape.wire;
    cases.value(
        Work::Peek,
        NAME,
        |at| {
            let event = stock::events::Envelope::decode(&bytes[at][..]).unwrap();
            (event.event_type, event.origin, event.timestamp.unwrap_or_default())
        },
        |(kind, origin, time)| Made::Peeked(i64::from(kind), origin, time),
    );
}
