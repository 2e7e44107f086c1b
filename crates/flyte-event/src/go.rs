//! The forms that Go writes, byte for byte.

use tidings_core::rt::wire::go_order;
use tidings_core::{EncodeError, JsonStyle, Message};

/// The JSON text that Flyteadmin puts into CloudEvents, byte for byte: what
/// Go's `jsonpb.Marshaler{}` writes.
///
/// Members in the order of the schema, keys of maps sorted, `<`, `>` and `&`
/// escaped, numbers as Go spells them. Fields that the schema does not know
/// are left out.
///
/// ```
/// use flyte_event::{WorkflowExecutionEvent, go_json};
///
/// let event = WorkflowExecutionEvent::default().with_producer_id("a<b");
/// assert_eq!(go_json(&event)?, r#"{"producerId":"a\u003cb"}"#);
/// # Ok::<(), flyte_event::EncodeError>(())
/// ```
///
/// # Errors
/// When a value has no JSON form, for example a date in the year 10000.
///
/// Source: golang/protobuf v1.5.4 `jsonpb/encode.go`.
pub fn go_json<'a, M: Message<'a>>(message: &M) -> Result<String, EncodeError> {
    let mut out = String::new();
    message.write_json_styled(&mut out, JsonStyle::go_jsonpb())?;
    Ok(out)
}

/// The binary form in the order in which protobuf-go writes fields: by number,
/// members of oneofs last, entries of maps by key.
///
/// The same fields as in [`Message::to_bytes`], for those who compare bytes
/// or signatures with what Go made.
///
/// ```
/// use flyte_event::{WorkflowExecutionEvent, to_go_bytes};
///
/// let event = WorkflowExecutionEvent::default().with_producer_id("propeller");
/// assert_eq!(to_go_bytes(&event)?, b"\x12\x09propeller");
/// # Ok::<(), flyte_event::EncodeError>(())
/// ```
///
/// # Errors
/// As [`Message::to_bytes`].
pub fn to_go_bytes<'a, M: Message<'a>>(message: &M) -> Result<Vec<u8>, EncodeError> {
    let bytes = message.to_bytes()?;
    let mut out = Vec::with_capacity(bytes.len());
    // What was just written can be read, so there is nothing to report.
    let ordered = go_order(&bytes, M::INFO, &mut out);
    Ok(ordered.map_or(bytes, |()| out))
}
