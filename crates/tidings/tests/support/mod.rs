//! What the tests of this crate share: an event of one's own, and random
//! events of every type.

#![allow(dead_code)] // each test file uses some of it
#![allow(clippy::unwrap_used, clippy::panic)]

use tidings::core::{info::MessageInfo, json, rt, wire};
use tidings::{DecodeError, DecodeOptions, Event, EventEntry, Message, MessageEntry, Registry};
use tidings_testkit::generate::{self, Values};
use tidings_testkit::kitchen::three::Inner;
use tidings_testkit::random::Random;

/// An event as the generator makes them, of a domain that is none of the
/// family: its fields are those of a test message.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Order<'a>(pub(crate) Inner<'a>);

static ORDER_INFO: MessageInfo =
    MessageInfo::new("acme.Order", <Inner<'static> as Message<'static>>::INFO.fields, &[], false);

/// What the generator would put beside the message.
pub(crate) static MESSAGES: &[MessageEntry] = &[rt::event_entry!(Order)];

impl<'a> Message<'a> for Order<'a> {
    type Owned = Order<'static>;

    const INFO: &'static MessageInfo = &ORDER_INFO;

    fn into_owned(self) -> Self::Owned {
        Order(self.0.into_owned())
    }

    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        self.0.unknown_fields()
    }

    fn fresh() -> Self {
        Self(Inner::fresh())
    }

    fn merge_wire(
        &mut self,
        reader: wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), DecodeError> {
        self.0.merge_wire(reader, cx)
    }

    fn write_wire(&self, writer: &mut wire::Writer<'_>) {
        self.0.write_wire(writer);
    }

    fn read_json(
        &mut self,
        reader: &mut json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), DecodeError> {
        self.0.read_json(reader, cx)
    }

    fn put_json(&self, writer: &mut json::Writer<'_>) {
        self.0.put_json(writer);
    }
}

impl<'a> Event<'a> for Order<'a> {
    const DOMAIN: &'static str = "acme";
    const EVENT_TYPE: &'static str = "acme.order";
    const TOPIC: Option<&'static str> = Some("orders");
    const SCHEMA_ID: &'static str = "acme/acme.Order";
    const STABILITY: tidings::core::Stability = tidings::core::Stability::Stable;
}

/// The family, and the order.
pub(crate) fn registry() -> Registry {
    let mut registry = Registry::family();
    registry.add(MESSAGES).unwrap();
    registry
}

/// Random events of a type, in both forms, as our own codec writes them.
pub(crate) fn random(entry: &'static MessageEntry, count: usize) -> Vec<(String, Vec<u8>)> {
    let mut random = Random::named(2026, entry.info.full_name);
    let options = DecodeOptions::STRICT.with_types(tidings::types());
    let made = (0..count).map(|_| {
        let bytes = generate::bytes(&mut Random::new(random.bits()), Values::Json, entry.info);
        let (mut json, mut binary) = (String::new(), Vec::new());
        (entry.binary_to_json)(&bytes, &options, &mut json).unwrap();
        (entry.binary_to_binary)(&bytes, &options, &mut binary).unwrap();
        (json, binary)
    });
    made.collect()
}

/// A file of the repository.
pub(crate) fn file(path: &str) -> Vec<u8> {
    let path = format!("{}/../../{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The event of this type.
pub(crate) fn event(registry: &Registry, event_type: &str) -> EventEntry {
    registry.by_event_type(event_type).unwrap().event.unwrap()
}
