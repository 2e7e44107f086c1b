//! Routes events of several domains to handlers, by type.
//!
//! `cargo run -p tidings-examples --example typed_router`

use std::collections::HashMap;

use anyhow::{Context, Result};
use apcera_events::ApceraEvent;
use tidings_core::{DecodeOptions, DynEvent, EventEntry, MessageEntry};
use xumi::GenerationStart;

/// What a service does with an event.
type Handler = fn(&dyn DynEvent) -> String;

/// Readers by event type, and what is done with the events.
struct Router {
    readers: HashMap<&'static str, &'static EventEntry>,
    handlers: HashMap<&'static str, Handler>,
}

impl Router {
    fn new(domains: &[&'static [MessageEntry]]) -> Self {
        let events = domains.iter().flat_map(|domain| domain.iter());
        let readers = events.filter_map(|message| message.event.as_ref());
        Self {
            readers: readers.map(|event| (event.event_type, event)).collect(),
            handlers: HashMap::new(),
        }
    }

    fn on(mut self, event_type: &'static str, handler: Handler) -> Self {
        self.handlers.insert(event_type, handler);
        self
    }

    fn route(&self, event_type: &str, json: &str) -> Result<String> {
        let reader = self.readers.get(event_type).context("no such event type")?;
        let event = (reader.from_json)(json, &DecodeOptions::STRICT)?;
        let handler = self.handlers.get(event_type).context("nobody handles this type")?;
        Ok(handler(event.as_ref()))
    }
}

fn router() -> Router {
    Router::new(&[xumi::MESSAGES, apcera_events::MESSAGES])
        .on("xumi.generation.start", |event| {
            let start = event.downcast_ref::<GenerationStart<'static>>();
            let model = start.and_then(|start| start.model.as_deref()).unwrap_or("?");
            format!("generation with {model}")
        })
        .on("apcera.event", |event| {
            let resource = event.downcast_ref::<ApceraEvent<'static>>();
            let resource = resource.and_then(|event| event.resource.as_deref()).unwrap_or("?");
            format!("{} of {resource}", event.event_type())
        })
}

const EVENTS: &[(&str, &str)] = &[
    ("xumi.generation.start", r#"{"event_type":"xumi.generation.start","model":"diffusion:2.1"}"#),
    (
        "apcera.event",
        r#"{"resource":"job::/dev::app","payload":{"action":"job_start"},"time":1.4666E+18,"type":0}"#,
    ),
];

fn main() -> Result<()> {
    let router = router();
    for (event_type, json) in EVENTS {
        println!("{}", router.route(event_type, json)?);
    }
    Ok(())
}

#[test]
fn each_event_reaches_its_handler() -> Result<()> {
    let router = router();
    let said: Result<Vec<_>> = EVENTS.iter().map(|(kind, json)| router.route(kind, json)).collect();
    assert_eq!(said?, ["generation with diffusion:2.1", "job_start of job::/dev::app"]);
    assert!(router.route("xumi.generation.complete", "{}").is_err());
    main()
}
