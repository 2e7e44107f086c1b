//! buffa: owned, view, lazy view; JSON through serde_json and sonic-rs.

use buffa::{HasMessageView, LazyMessageView, Message, MessageView, SizeCache, ViewEncode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tidings_benches::lazy;

use crate::case::{Cases, Made, Work};
use crate::peer_json::{self, Engine};

pub(crate) const NAME: &str = "buffa";
/// Encoding with the sizes of the last event's memory.
pub(crate) const KEPT: &str = "buffa, kept size cache";
pub(crate) const VIEW: &str = "buffa view";
pub(crate) const LAZY: &str = "buffa lazy view";

fn wire(event: &impl Message) -> Made {
    Made::Wire(event.encode_to_vec())
}

/// All work on one shape.
pub(crate) fn add<T>(cases: &mut Cases<'_>)
where
    T: HasMessageView + Serialize + DeserializeOwned + 'static,
    T::View<'static>: Serialize + ViewEncode<'static>,
{
    let shape = cases.shape;
    let bytes = &shape.wire;
    let view = |at: usize| T::View::<'static>::decode_view(&bytes[at]).unwrap();
    cases.value(Work::Borrowed, VIEW, view, |view| Made::Wire(view.encode_to_vec()));
    cases.value(
        Work::Owned,
        NAME,
        |at| T::decode_from_slice(&bytes[at]).unwrap(),
        |event| wire(&event),
    );
    cases.value(
        Work::Shared,
        "buffa view handle",
        |at| T::decode_view_handle(bytes[at].clone()).unwrap(),
        |handle| wire(&handle.as_ref().to_owned_message()),
    );
    let events = encode::<T>(cases);
    let views: &'static [T::View<'static>] =
        (0..shape.count()).map(view).collect::<Vec<_>>().leak();
    let write = |at: usize, out: &mut Vec<u8>| views[at].encode(out);
    cases.buffer(Work::Encode, VIEW, write, Made::Wire);
    for (engine, lib) in [(Engine::SerdeJson, "serde_json"), (Engine::Sonic, "sonic-rs")] {
        let encode = |event: &T, out: &mut Vec<u8>| event.encode(out);
        let (who, by_view) = (format!("{NAME} + {lib}"), format!("{VIEW} + {lib}"));
        peer_json::add(cases, engine, &who, events, encode);
        let to_wire = |event: &T| event.encode_to_vec();
        peer_json::write(cases, Work::JsonWrite, engine, &by_view, |at| &views[at], to_wire);
        peer_json::to_json(cases, engine, &by_view, view, encode);
    }
}

/// Encoding only; gives the decoded events.
pub(crate) fn encode<T: Message + 'static>(cases: &mut Cases<'_>) -> &'static [T] {
    let bytes = cases.shape.wire.iter();
    let events: &'static [T] =
        bytes.map(|bytes| T::decode_from_slice(bytes).unwrap()).collect::<Vec<_>>().leak();
    cases.buffer(Work::Encode, NAME, |at, out| events[at].encode(out), Made::Wire);
    cases.place(
        Work::Encode,
        KEPT,
        || (SizeCache::default(), Vec::new()),
        |at, (cache, out)| {
            out.clear();
            events[at].encode_with_cache(cache, out);
        },
        |(_, out)| Made::Wire(out.clone()),
    );
    events
}

/// Lazy views, and three fields of every kind of view.
pub(crate) fn lazy_and_peek(cases: &mut Cases<'_>) {
    type Lazy = lazy::events::__buffa::lazy_view::EnvelopeLazyView<'static>;
    let bytes = &cases.shape.wire;
    let lazy = |at: usize| Lazy::decode_lazy(&bytes[at]).unwrap();
    cases.value(Work::Borrowed, LAZY, lazy, |view| wire(&view.to_owned_message().unwrap()));
    cases.value(
        Work::Peek,
        LAZY,
        move |at| {
            let view = lazy(at);
            (view.eventType as i32, view.origin, view.timestamp.unwrap_or_default())
        },
        |(kind, origin, time)| Made::Peeked(i64::from(kind), origin.to_owned(), time),
    );
    cases.value(
        Work::Peek,
        VIEW,
        |at| {
            let view = lazy::events::Envelope::decode_view(&bytes[at]).unwrap();
            (view.eventType as i32, view.origin, view.timestamp.unwrap_or_default())
        },
        |(kind, origin, time)| Made::Peeked(i64::from(kind), origin.to_owned(), time),
    );
}
