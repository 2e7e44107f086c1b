//! Registries and routers, with an event of one's own.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use support::{MESSAGES, Order, event, registry};
use tidings::core::{info::MessageInfo, wkt};
use tidings::dropsonde::Envelope;
use tidings::{
    AnyEvent, Confidence, DecodeOptions, DynEvent, EventEntry, Handler, HandlerError, Hint,
    Message, MessageEntry, Registry, Route, RouteError, Router, Wrapping,
};
use tidings_testkit::kitchen::three::Inner;

const ORDER: &str = r#"{"number":7,"text":"t","words":["a"],"counts":{"k":1}}"#;

#[test]
fn an_event_of_ones_own_is_found_like_those_of_the_family() {
    let registry = registry();
    let entry = registry.find("acme.order").unwrap();
    assert_eq!(entry.info.full_name, "acme.Order");
    assert_eq!(registry.by_topic("orders").count(), 1);
    assert_eq!(registry.by_domain("acme").count(), 1);
    assert!(registry.domains().any(|domain| domain == "acme"));

    let found = registry.detect(ORDER.as_bytes());
    assert_eq!(
        (found.event_type(), found.confidence),
        (Some("acme.order"), Some(Confidence::Likely))
    );
    let found = registry.detect(br#"{"event_type":"acme.order"}"#);
    assert_eq!(found.confidence, Some(Confidence::Certain));
    let bytes = Order(Inner::from_json(ORDER).unwrap()).to_bytes().unwrap();
    let found = registry.detect(&bytes);
    assert_eq!(found.event_type(), Some("acme.order"), "{found}");
}

#[test]
fn names_stand_for_one_message_each() {
    let mut registry = registry();
    let count = registry.messages().count();
    registry.add(MESSAGES).unwrap();
    registry.add(tidings::xumi::MESSAGES).unwrap();
    assert_eq!(registry.messages().count(), count, "the same again adds nothing");

    static INFO: MessageInfo = MessageInfo::new("acme.Order", &[], &[], true);
    let other = Vec::leak(vec![other_order(&INFO, None)]);
    let taken = registry.add(other).unwrap_err();
    assert_eq!(taken.to_string(), "the name \"acme.Order\" is taken by the message acme.Order");
    assert_eq!(registry.messages().count(), count);
}

/// The order of somebody else who gave it the same event type, or name.
fn other_order(info: &'static MessageInfo, event: Option<EventEntry>) -> MessageEntry {
    MessageEntry::new(
        info,
        event,
        |_, _, _| Ok(Vec::new()),
        |_, _, _| Ok(Vec::new()),
        |_, _, _| Ok(Vec::new()),
        |_, _, _| Ok(Vec::new()),
    )
}

#[test]
fn an_event_type_stands_for_one_message() {
    static INFO: MessageInfo = MessageInfo::new("other.Order", &[], &[], true);
    let mut registry = registry();
    let event = registry.find("acme.order").unwrap().event;
    let again: &'static [MessageEntry] = Vec::leak(vec![other_order(&INFO, event)]);
    let taken = registry.add(again).unwrap_err();
    assert_eq!((taken.name, taken.by), ("acme.order", "acme.Order"));
    // Within one list as well.
    static SECOND: MessageInfo = MessageInfo::new("other.Second", &[], &[], true);
    let both = vec![other_order(&INFO, event), other_order(&SECOND, event)];
    let mut empty = Registry::new();
    let taken = empty.add(Vec::leak(both)).unwrap_err();
    assert_eq!((taken.name, taken.by), ("acme.order", "other.Order"));
    let both = vec![other_order(&INFO, None), other_order(&INFO, None)];
    let taken = empty.add(Vec::leak(both)).unwrap_err();
    assert_eq!((taken.name, taken.by), ("other.Order", "other.Order"));
    assert_eq!(empty.messages().count(), 0, "nothing was added");
}

#[test]
fn an_event_of_ones_own_is_in_none_of_the_domains() {
    let registry = registry();
    let strict = DecodeOptions::STRICT;
    let found = registry.detect(ORDER.as_bytes());
    assert_eq!(found.event_type(), Some("acme.order"));
    let read = AnyEvent::from_json_as(&found, ORDER, &strict).unwrap().message;
    assert!(matches!(read, AnyEvent::Unknown(_)), "{read:?}");
    assert_eq!(read.to_json().unwrap(), ORDER);
    let bytes = Order(Inner::from_json(ORDER).unwrap()).to_bytes().unwrap();
    let found = registry.detect(&bytes);
    assert_eq!(found.event_type(), Some("acme.order"));
    let read = AnyEvent::decode_as(&found, &bytes, &strict).unwrap().message;
    assert!(matches!(read, AnyEvent::Unknown(_)), "{read:?}");
    assert_eq!(read.to_bytes().unwrap(), bytes);
}

#[test]
fn an_event_of_ones_own_in_a_domain_of_the_family_stays_whole() {
    static INFO: MessageInfo = MessageInfo::new("acme.Order", &[], &[], true);
    let order = registry().find("acme.order").unwrap().event.unwrap();
    for domain in ["hac-payload", "dropsonde", "flyte-event", "xumi"] {
        let mut event = order;
        event.domain = domain;
        let mut registry = Registry::family();
        registry.add(Vec::leak(vec![other_order(&INFO, Some(event))])).unwrap();
        let hint = Hint::event_type("acme.order");
        let read = AnyEvent::from_json_as(
            &registry.detect_json(ORDER, hint),
            ORDER,
            &DecodeOptions::STRICT,
        );
        assert_eq!(read.unwrap().message.to_json().unwrap(), ORDER, "{domain}");
        let bytes = b"\x0a\x01x";
        let found = registry.detect_binary(bytes, hint);
        let read = AnyEvent::decode_as(&found, bytes, &DecodeOptions::STRICT).unwrap().message;
        assert!(matches!(read, AnyEvent::Unknown(_)), "{domain}: {read:?}");
        assert_eq!(read.to_bytes().unwrap(), bytes);
    }
}

#[test]
fn what_was_found_in_another_text_does_no_harm() {
    let text = r#"[36,1,2,{},[{"resource":"job::/a::b","time":1}]]"#;
    let found = Registry::family().detect(text.as_bytes());
    assert_eq!(found.wrapping, Some(Wrapping::Wamp), "{found}");
    let read = AnyEvent::from_json_as(&found, "{\"a\":1}", &DecodeOptions::STRICT).unwrap();
    assert_eq!(read.message.to_json().unwrap(), "{\"a\":1}");
}

/// A row of telemetry says itself of which stream it is.
#[test]
fn an_event_that_calls_itself_by_the_name_of_another_is_refused() {
    let router = Router::new(registry()).on(|_: &Order<'static>| Ok(()));
    assert_eq!(router.route(&Order(Inner::default())).unwrap(), Route::Type);
    let entry = tidings::hac_payload::TelemetryEntry::default().with_stream("acme.Order");
    let error = router.route(&entry).unwrap_err();
    let RouteError::Handler(error) = error else { panic!("{error}") };
    assert_eq!(error.to_string(), "not the Rust type of acme.Order");
}

#[test]
fn every_name_of_the_family_stands_for_one_message() {
    let mut registry = Registry::new();
    for (domain, entry) in Registry::family().messages() {
        registry.add_to(domain, std::slice::from_ref(entry)).unwrap();
        assert!(entry.event.is_none_or(|event| event.domain == domain));
    }
    assert_eq!(registry.domains().collect::<Vec<_>>(), tidings::DOMAINS);
    assert_eq!(tidings::DOMAINS.len(), 9);
    let missing: Vec<_> = registry
        .messages()
        .filter(|(_, entry)| tidings::types().find(entry.info.full_name).is_none())
        .collect();
    assert!(missing.is_empty());
}

#[test]
fn a_list_without_events_has_the_domain_that_it_is_given() {
    let mut registry = Registry::new();
    registry.add_to("google", wkt::MESSAGES).unwrap();
    assert_eq!(registry.events().count(), 0);
    assert!(registry.messages().all(|(domain, _)| domain == "google"));
    assert!(registry.detect(b"{\"a\":1}").entry.is_none());
}

#[test]
fn an_unknown_name_is_answered_with_similar_ones() {
    let unknown = registry().find("xumi.weights.loading.start").unwrap_err();
    assert_eq!(unknown.name(), "xumi.weights.loading.start");
    assert_eq!(unknown.similar()[0], "xumi.weights.load.start");
    assert!(unknown.to_string().contains("similar are xumi.weights.load.start, "), "{unknown}");
    let error = Registry::new().find("x").unwrap_err();
    assert_eq!(error.to_string(), "no message or event has the name \"x\"");
}

#[test]
fn names_of_flyteadmin_are_found() {
    let entry = registry().find("cloudevents.TaskExecution").unwrap();
    assert_eq!(entry.info.full_name, "flyteidl.event.CloudEventTaskExecution");
}

/// A router that notes who handled what.
fn noting(notes: &Mutex<Vec<String>>) -> Router<'_> {
    let note = move |who: &'static str| {
        move |event: &dyn DynEvent| -> Result<(), HandlerError> {
            notes.lock().unwrap().push(format!("{who}: {}", event.event_type()));
            Ok(())
        }
    };
    Router::new(registry())
        .on(|order: &Order<'static>| {
            notes.lock().unwrap().push(format!("order {}", order.0.number));
            Ok(())
        })
        .on_type("LogMessage", note("log"))
        .on_type("dropsonde.envelope", note("envelope"))
        .on_type("xumi.generation.start", note("start"))
        .on_topic("xumi_task", note("task"))
        .on_topic("elsewhere", note("elsewhere"))
        .on_domain("pbac", note("pbac"))
        .on_others(note("others"))
}

#[test]
fn the_most_specific_handler_takes_an_event() {
    let notes = Mutex::new(Vec::new());
    let router = noting(&notes);
    for (json, hint, route) in [
        (ORDER, Hint::NONE, Route::Type),
        (r#"{"origin":"o","eventType":"LogMessage"}"#, Hint::NONE, Route::Type),
        (r#"{"origin":"o","eventType":"Error"}"#, Hint::NONE, Route::Type),
        (r#"{"event_type":"xumi.generation.start"}"#, Hint::NONE, Route::Type),
        (r#"{"event_type":"xumi.generation.complete"}"#, Hint::NONE, Route::Topic),
        (r#"{"event_type":"pbac.agent.start"}"#, Hint::NONE, Route::Domain),
        (r#"{"event_type":"pbac.agent.start"}"#, Hint::topic("elsewhere"), Route::Topic),
        (r#"{"event_type":"assets.access.read"}"#, Hint::NONE, Route::Others),
        ("{}", Hint::event_type("assets.access.read"), Route::Others),
    ] {
        assert_eq!(router.dispatch_json(json, hint).unwrap(), route, "{json}");
    }
    assert_eq!(
        *notes.lock().unwrap(),
        [
            "order 7",
            "log: LogMessage",
            "envelope: Error",
            "start: xumi.generation.start",
            "task: xumi.generation.complete",
            "pbac: pbac.agent.start",
            "elsewhere: pbac.agent.start",
            "others: assets.access.read",
            "others: assets.access.read",
        ]
    );
}

#[test]
fn binary_and_decoded_events_are_routed_likewise() {
    let notes = Mutex::new(Vec::new());
    let router = noting(&notes);
    let bytes = b"\x0a\x01o\x10\x05\x42\x07\x0a\x01m\x10\x01\x18\x02";
    assert_eq!(router.dispatch_binary(bytes, Hint::NONE).unwrap(), Route::Type);
    let envelope = Envelope::decode(bytes).unwrap().into_owned();
    assert_eq!(router.route(&envelope).unwrap(), Route::Type);
    let read = event(router.registry(), "acme.order").from_json;
    let order = read(ORDER, &DecodeOptions::STRICT).unwrap();
    assert_eq!(router.route(order.as_ref()).unwrap(), Route::Type);
    assert_eq!(*notes.lock().unwrap(), ["log: LogMessage", "log: LogMessage", "order 7"]);
}

#[test]
fn deliveries_are_routed_by_the_event_in_them() {
    let notes = Mutex::new(Vec::new());
    let router = noting(&notes);
    for name in ["ce_v1_task.nats", "ce_v1_task.sns", "ce_v2_task.nats"] {
        let text = support::file(&format!("crates/flyte-event/tests/data/{name}.json"));
        let text = String::from_utf8(text).unwrap();
        assert_eq!(router.dispatch_json(&text, Hint::NONE).unwrap(), Route::Others, "{name}");
    }
    let request = "others: com.flyte.resource.flyteidl.admin.TaskExecutionEventRequest";
    let wrapper = "others: com.flyte.resource.cloudevents.TaskExecution";
    assert_eq!(*notes.lock().unwrap(), [request, request, wrapper]);
}

#[test]
fn unknown_events_reach_their_handler_whole() {
    let seen = Mutex::new(Vec::new());
    let router = Router::new(Registry::family()).on_unknown(|event| {
        let json = event.json().map(str::to_owned);
        seen.lock().unwrap().push((event.event_type().map(str::to_owned), json));
        Ok(())
    });
    let text = r#"{ "event_type":"made.up", "n":1.0 }"#;
    assert_eq!(router.dispatch_json(text, Hint::NONE).unwrap(), Route::Unknown);
    let hint = Hint::event_type("acme.order");
    assert_eq!(router.dispatch_binary(b"\x08\x07", hint).unwrap(), Route::Unknown);
    assert_eq!(router.dispatch_json(text, hint).unwrap(), Route::Unknown);
    assert!(matches!(router.dispatch_json("[1]", Hint::NONE), Err(RouteError::Decode(_))));
    assert_eq!(
        *seen.lock().unwrap(),
        [
            (Some("made.up".to_owned()), Some(text.to_owned())),
            (Some("acme.order".to_owned()), None),
            // Its own word counts.
            (Some("made.up".to_owned()), Some(text.to_owned())),
        ]
    );
    let router = Router::new(Registry::family());
    let error = router.dispatch_json(text, Hint::NONE).unwrap_err();
    assert!(
        error.to_string().starts_with("cannot tell which event it is: no event has"),
        "{error}"
    );
    let start = r#"{"event_type":"pbac.agent.start"}"#;
    assert_eq!(router.dispatch_json(start, Hint::NONE).unwrap(), Route::Nowhere);
}

#[test]
fn what_a_handler_says_and_what_cannot_be_read_is_passed_on() {
    let router = Router::new(Registry::family()).on_others(|_| Err("full".into()));
    let start = r#"{"event_type":"pbac.agent.start"}"#;
    let error = router.dispatch_json(start, Hint::NONE).unwrap_err();
    assert!(matches!(error, RouteError::Handler(_)) && error.to_string() == "full");
    let broken = r#"{"event_type":"pbac.agent.start","timestamp":{}}"#;
    let error = router.dispatch_json(broken, Hint::NONE);
    assert!(matches!(error, Err(RouteError::Decode(_) | RouteError::Handler(_))));
    let error = router.dispatch_json(r#"{"event_type":"pbac.agent.start","#, Hint::NONE);
    assert!(matches!(error, Err(RouteError::Decode(_))));
}

struct Counter(AtomicUsize);

impl Handler for Counter {
    fn handle(&self, _: &dyn DynEvent) -> Result<(), HandlerError> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

impl Handler for &Counter {
    fn handle(&self, event: &dyn DynEvent) -> Result<(), HandlerError> {
        Counter::handle(self, event)
    }
}

#[test]
fn handlers_are_object_safe_and_routers_shared_among_threads() {
    let counter = Counter(AtomicUsize::new(0));
    let handler: Box<dyn Handler + '_> = Box::new(&counter);
    let router = Router::new(Registry::family()).with_handler("pbac.agent.start", handler);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let start = r#"{"event_type":"pbac.agent.start"}"#;
                assert_eq!(router.dispatch_json(start, Hint::NONE).unwrap(), Route::Type);
            });
        }
    });
    drop(router);
    assert_eq!(counter.0.into_inner(), 4);
}
