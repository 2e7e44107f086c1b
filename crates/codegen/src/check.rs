//! Whether what an event says of itself can be taken from its fields.

use anyhow::{Result, bail};

use crate::model::{Field, Kind, Label, Message, Scalar};

/// The bits in which a message remembers what it lacks; one more is always set.
const REQUIRED: usize = 63;

/// Checks that a message has no more required fields than it can remember.
pub(crate) fn required(message: &Message) -> Result<()> {
    let count = message.required().count();
    if count > REQUIRED {
        bail!("{count} required fields are more than the {REQUIRED} that a message may have");
    }
    Ok(())
}

/// Checks the names in a message's event options.
pub(crate) fn event(message: &Message) -> Result<()> {
    let Some(rules) = &message.event else { return Ok(()) };
    let texts = [
        ("event_id", &rules.event_id),
        ("partition_key", &rules.partition_key),
        ("caused_by", &rules.caused_by),
    ];
    for (option, name) in texts.into_iter().filter(|item| !item.1.is_empty()) {
        let string = Kind::Scalar(Scalar::String);
        named(message, option, name, "a single string", |field| field.kind == string)?;
    }
    for name in &rules.occurred_at {
        let wanted = "a Timestamp or an int64 with the unit `ns` or `s`";
        named(message, "occurred_at", name, wanted, is_time)?;
    }
    Ok(())
}

fn is_time(field: &Field) -> bool {
    match field.kind {
        Kind::Timestamp => true,
        Kind::Scalar(Scalar::Int64 | Scalar::Sint64 | Scalar::Sfixed64) => {
            matches!(field.unit.as_str(), "ns" | "s")
        }
        _ => false,
    }
}

fn named(
    message: &Message,
    option: &str,
    name: &str,
    wanted: &str,
    fits: impl Fn(&Field) -> bool,
) -> Result<()> {
    let Some(field) = message.fields.iter().find(|field| field.name == name) else {
        bail!("the option {option} names {name}, which is no field of the message");
    };
    let single = !matches!(field.label, Label::Repeated | Label::Packed) && field.oneof.is_none();
    if !single || !fits(field) {
        bail!("the option {option} names {name}, which is not {wanted}");
    }
    Ok(())
}
