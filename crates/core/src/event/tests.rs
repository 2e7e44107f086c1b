//! What an event says that has nothing to say of itself.

use super::*;
use crate::wkt::{StringValue, UInt32Value};

impl<'a> Event<'a> for StringValue<'a> {
    const DOMAIN: &'static str = "test";
    const EVENT_TYPE: &'static str = "test.text";
    const TOPIC: Option<&'static str> = Some("texts");
    const SCHEMA_ID: &'static str = "test/google.protobuf.StringValue";
    const STABILITY: Stability = Stability::Provisional;
}

impl Meaning for StringValue<'_> {
    fn event_type(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.value)
    }
}

#[test]
fn an_event_says_its_type_and_topic_and_nothing_else() {
    let event = StringValue::default().with_value("a");
    assert_eq!(Event::event_type(&event), "test.text");
    assert_eq!(Event::topic(&event).as_deref(), Some("texts"));
    assert_eq!(<StringValue<'_> as Event<'_>>::FULL_NAME, "google.protobuf.StringValue");
    assert_eq!((Event::event_id(&event), Event::caused_by(&event)), (None, None));
    assert_eq!((Event::occurred_at(&event), Event::partition_key(&event)), (None, None));
    assert_eq!(Event::occurred_at_member(&event), None);
    let held: &dyn DynEvent = &event;
    assert_eq!((held.domain(), held.event_id(), held.occurred_at()), ("test", None, None));
}

#[test]
fn a_meaning_says_the_type_and_nothing_else() {
    let event = StringValue::default().with_value("a");
    assert_eq!(Meaning::event_type(&event), "a");
    assert_eq!((Meaning::event_id(&event), Meaning::partition_key(&event)), (None, None));
    assert_eq!((Meaning::occurred_at(&event), Meaning::occurred_at_member(&event)), (None, None));
}

impl<'a> Event<'a> for UInt32Value<'a> {
    const DOMAIN: &'static str = "test";
    const EVENT_TYPE: &'static str = "test.number";
    const TOPIC: Option<&'static str> = None;
    const SCHEMA_ID: &'static str = "test/google.protobuf.UInt32Value";
    const STABILITY: Stability = Stability::Provisional;

    fn event_id(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed("id"))
    }

    fn topic(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed("topic"))
    }

    fn partition_key(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed("key"))
    }

    fn caused_by(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed("cause"))
    }
}

#[test]
fn an_event_of_any_type_says_what_its_own_type_says() {
    let event = UInt32Value::default().with_value(7);
    let held: &dyn DynEvent = &event;
    assert_eq!(held.event_type(), "test.number");
    assert_eq!((held.event_id().as_deref(), held.topic().as_deref()), (Some("id"), Some("topic")));
    assert_eq!(held.partition_key().as_deref(), Some("key"));
    assert_eq!(held.caused_by().as_deref(), Some("cause"));
}
