//! Detection and events of any type.

use tidings::{AnyEvent, Hint, Router};
use tidings_testkit::laws;

use crate::messages::{options, registry};

/// Any bytes as an event of some domain.
pub(crate) fn any_binary(data: &[u8]) {
    let Ok(read) = AnyEvent::decode_with(data, Hint::NONE, &options()) else { return };
    let event = read.message;
    let bytes = event.to_bytes().unwrap();
    // Not the bytes: an owned map has no place for what an entry holds beside key and value.
    let value = |event: &AnyEvent<'_>| -> Option<serde_json::Value> {
        event.to_json().ok().and_then(|json| serde_json::from_str(&json).ok())
    };
    let owned = event.clone().into_owned();
    assert_eq!(value(&owned), value(&event));
    let owned = owned.to_bytes().unwrap();
    if event.domain().is_none() {
        assert_eq!(owned, bytes);
    }
    if let (Some(domain), Some(name)) = (event.domain(), event.as_dyn_name()) {
        let again = AnyEvent::decode_with(&bytes, Hint::event_type(&name), &options()).unwrap();
        assert_eq!(again.message.domain(), Some(domain));
        assert_eq!(again.message.to_bytes(), Ok(bytes.clone()));
        let again = AnyEvent::decode_with(&owned, Hint::event_type(&name), &options()).unwrap();
        assert_eq!(again.message.into_owned().to_bytes(), Ok(owned.clone()));
    }
    let _ = (event.to_json(), event.event_id(), event.occurred_at(), event.partition_key());
}

trait Name {
    fn as_dyn_name(&self) -> Option<String>;
}

impl Name for AnyEvent<'_> {
    /// The full name of the message, which finds its type again.
    fn as_dyn_name(&self) -> Option<String> {
        let owned = self.clone().into_owned();
        owned.as_dyn().map(|event| event.info().full_name.to_owned())
    }
}

/// Any text as an event of some domain.
pub(crate) fn any_json(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(read) = AnyEvent::from_json_with(text, Hint::NONE, &options()) else { return };
    let event = read.message;
    let json = event.to_json().unwrap();
    laws::is_json(&json).unwrap();
    assert_eq!(event.clone().into_owned().to_json().as_ref(), Ok(&json));
    if let Some(name) = event.as_dyn_name() {
        let again = AnyEvent::from_json_with(&json, Hint::event_type(&name), &options()).unwrap();
        assert_eq!(again.message.to_json(), Ok(json.clone()));
    }
    let _ = (event.to_bytes(), event.event_id(), event.occurred_at(), event.partition_key());
}

/// Which event any input is.
pub(crate) fn detect(data: &[u8]) {
    let found = registry().detect(data);
    assert!(found.span.start <= found.span.end && found.span.end <= data.len());
    assert!(!found.reason.is_empty() && !found.to_string().is_empty());
    assert_eq!(found.entry.is_some(), found.confidence.is_some());
    if let Ok(text) = std::str::from_utf8(data) {
        let found = registry().detect_json(text, Hint::NONE);
        assert!(text.get(found.span).is_some());
    }
}

/// How the records of any stream follow each other.
pub(crate) fn detect_framing(data: &[u8]) {
    let Some((first, stream)) = data.split_first() else { return };
    for at_end in [false, true] {
        let guess = registry().detect_framing(stream, at_end);
        assert!(guess.framing.is_some() || guess.likely().is_none());
    }
    // More of the stream may settle it, and must not break anything.
    let cut = usize::from(*first).min(stream.len());
    let _ = registry().detect_framing(&stream[..cut], false);
}

/// Any input through a router that takes everything.
pub(crate) fn router(data: &[u8]) {
    let router = Router::new(registry().clone()).with_options(options());
    let _ = router.dispatch_binary(data, Hint::NONE);
    if let Ok(text) = std::str::from_utf8(data) {
        let _ = router.dispatch_json(text, Hint::NONE);
    }
}
