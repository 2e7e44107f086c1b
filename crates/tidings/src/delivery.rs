//! Events that stand in a delivery in another encoding than text.

use tidings_core::{DecodeError, DecodeOptions, Decoded};

use crate::any_event::AnyEvent;
use crate::detect::Wrapping;

/// The event in a delivery that holds it in another encoding.
#[cfg(feature = "flyte-event")]
pub(crate) fn unwrapped(
    wrapping: Option<Wrapping>,
    text: &str,
    options: &DecodeOptions,
) -> Option<Result<Decoded<AnyEvent<'static>>, DecodeError>> {
    use flyte_event::cloudevents::{Delivery, DeliveryError};
    use tidings_core::DecodeErrorKind;

    if text.len() > options.limits.max_bytes {
        return None;
    }
    let delivery = match wrapping? {
        Wrapping::Sns => Delivery::from_sns(text),
        Wrapping::CloudEvent => Delivery::from_nats(text.as_bytes()),
        Wrapping::Wamp => return None,
    };
    match delivery {
        Ok(delivery) => crate::FlyteMessage::published(delivery.event)
            .map(|event| Ok(Decoded::strict(AnyEvent::Flyte(event)))),
        Err(DeliveryError::Decode(error)) => Some(Err(error)),
        Err(_) => {
            let kind = DecodeErrorKind::InvalidText { expected: "a delivery of a Flyte event" };
            Some(Err(DecodeError::new(kind, 0)))
        }
    }
}

#[cfg(not(feature = "flyte-event"))]
pub(crate) fn unwrapped(
    _: Option<Wrapping>,
    _: &str,
    _: &DecodeOptions,
) -> Option<Result<Decoded<AnyEvent<'static>>, DecodeError>> {
    None
}
