//! JSON by way of serde, the same for every peer that goes this way.

use serde::Serialize;
use serde::de::DeserializeOwned;
use tidings_testkit::exact;

use crate::case::{Cases, Made, Shape, Work};
use crate::check;

/// Who reads and writes the text.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Engine {
    SerdeJson,
    Sonic,
}

impl Engine {
    #[inline]
    fn write<T: Serialize>(self, event: &T, out: &mut Vec<u8>) {
        match self {
            Self::SerdeJson => serde_json::to_writer(out, event).unwrap(),
            Self::Sonic => sonic_rs::to_writer(out, event).unwrap(),
        }
    }

    #[inline]
    fn read<T: DeserializeOwned>(self, text: &str) -> Result<T, String> {
        match self {
            Self::SerdeJson => serde_json::from_str(text).map_err(|error| error.to_string()),
            Self::Sonic => sonic_rs::from_str(text).map_err(|error| error.to_string()),
        }
    }
}

/// JSON write, JSON read and JSON to binary with owned events.
pub(crate) fn add<T: Serialize + DeserializeOwned + 'static>(
    cases: &mut Cases<'_>,
    engine: Engine,
    who: &str,
    events: &'static [T],
    encode: impl Fn(&T, &mut Vec<u8>) + Copy + 'static,
) {
    let shape = cases.shape;
    let wire = move |event: &T| {
        let mut out = Vec::new();
        encode(event, &mut out);
        out
    };
    write(cases, Work::JsonWrite, engine, who, move |at| &events[at], wire);
    let (texts, note) = texts(shape, engine, events, wire);
    let who = format!("{who}{note}");
    let read = move |at: usize| engine.read::<T>(&texts[at]).unwrap();
    cases.value(Work::JsonRead, &who, read, move |event| Made::Wire(wire(&event)));
    let to_binary = move |at: usize, out: &mut Vec<u8>| encode(&read(at), out);
    cases.buffer(Work::ToBinary, &who, to_binary, Made::Wire);
}

/// Binary to JSON: decodes (owned or as a view) and writes.
pub(crate) fn to_json<T: DeserializeOwned + 'static, V: Serialize>(
    cases: &mut Cases<'_>,
    engine: Engine,
    who: &str,
    decode: impl Fn(usize) -> V + Copy + 'static,
    encode: impl Fn(&T, &mut Vec<u8>) + Copy + 'static,
) {
    let wire = move |event: &T| {
        let mut out = Vec::new();
        encode(event, &mut out);
        out
    };
    write(cases, Work::ToJson, engine, who, decode, wire);
}

/// Writes what `event` gives. A form of the peer's own is checked by reading it
/// with the same peer.
pub(crate) fn write<T: DeserializeOwned + 'static, V: Serialize>(
    cases: &mut Cases<'_>,
    work: Work,
    engine: Engine,
    who: &str,
    event: impl Fn(usize) -> V + Copy + 'static,
    wire: impl Fn(&T) -> Vec<u8> + 'static,
) {
    let plain = cases.shape.plain;
    let note = if plain { OWN_FORM } else { "" };
    cases.buffer(
        work,
        &format!("{who}{note}"),
        move |at, out| engine.write(&event(at), out),
        move |out| {
            if !plain {
                return Made::Json(out);
            }
            let text = String::from_utf8(out).unwrap();
            Made::Wire(wire(&engine.read::<T>(&text).unwrap()))
        },
    );
}

/// Marks a row whose peer does not read or write the form of ours.
pub(crate) const OWN_FORM: &str = " (own form)";

/// The texts that the peer reads: ours, or its own of the same events where it
/// cannot read ours.
fn texts<T: Serialize + DeserializeOwned>(
    shape: &'static Shape,
    engine: Engine,
    events: &[T],
    wire: impl Fn(&T) -> Vec<u8>,
) -> (&'static [String], &'static str) {
    let reads_ours = || {
        shape.json.iter().all(|text| {
            let json = engine.read::<T>(text).ok().and_then(|e| (shape.to_json)(&wire(&e)));
            json.is_some_and(|json| {
                json == *text || check::close(&exact::parse(&json), &exact::parse(text))
            })
        })
    };
    if !shape.plain || reads_ours() {
        return (&shape.json, "");
    }
    let write = |event: &T| {
        let mut out = Vec::new();
        engine.write(event, &mut out);
        String::from_utf8(out).unwrap()
    };
    (events.iter().map(write).collect::<Vec<_>>().leak(), OWN_FORM)
}
