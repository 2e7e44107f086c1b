//! Events of one's own beside ours.

use dropsonde::Envelope;
use tidings::{Hint, Registry, Route, Router};
use tidings_core::{DecodeErrorKind, Event, Message, Timestamp};

#[cfg(test)]
mod tests;

include!(concat!(env!("OUT_DIR"), "/tidings.rs"));

use shop::orders::v1::{MESSAGES, OrderPlaced, OrderPlacedLine, OrderPlacedPayment};
use shop::{Currency, Money};

const ID: &str = "f47ac10b-58cc-4372-a567-0e02b2c3d479";

fn order() -> Result<OrderPlaced<'static>, Box<dyn std::error::Error>> {
    let price = Money::default().with_cents(1250).with_currency(Currency::CURRENCY_EUR);
    let line = OrderPlacedLine::default().with_article("book").with_count(2).with_price(price);
    Ok(OrderPlaced::default()
        .with_id(ID)
        .with_placed_at(Timestamp::from_unix_seconds(1_767_323_045))
        .with_customer("c1")
        .with_lines(vec![line])
        .with_request(Envelope::decode(b"\x0a\x01o\x10\x63")?.into_owned())
        .with_payment(OrderPlacedPayment::Invoice("i7".into())))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let order = order()?;

    // Binary, borrowed and back.
    let bytes = order.to_bytes()?;
    let read = OrderPlaced::decode(&bytes)?;
    assert_eq!(read, order);
    assert_eq!(read.to_bytes()?, bytes);
    let invoice = OrderPlacedPayment::Invoice("i7".into());
    assert_eq!(read.payment, Some(invoice));

    // JSON, in the form of protobuf.
    let json = order.to_json()?;
    assert_eq!(
        json,
        r#"{"id":"f47ac10b-58cc-4372-a567-0e02b2c3d479","placedAt":"2026-01-02T03:04:05Z","#
            .to_owned()
            + r#""customer":"c1","lines":[{"article":"book","count":2,"#
            + r#""price":{"cents":"1250","currency":"CURRENCY_EUR"}}],"#
            + r#""request":{"origin":"o","eventType":99},"invoice":"i7"}"#
    );
    assert_eq!(OrderPlaced::from_json(&json)?, order);

    // What it says of itself.
    assert_eq!(OrderPlaced::EVENT_TYPE, "shop.order.placed");
    assert_eq!(OrderPlaced::DOMAIN, "shop");
    assert_eq!(order.event_id().as_deref(), Some(ID));
    assert_eq!(order.occurred_at(), order.placed_at);
    assert_eq!(order.partition_key().as_deref(), Some("c1"));
    assert_eq!(order.topic().as_deref(), Some("orders"));

    // Errors name the path.
    let error = OrderPlaced::from_json(r#"{"lines":[{"count":-1}]}"#).err().ok_or("an error")?;
    assert_eq!(error.path(), "lines[0].count");
    assert!(matches!(error.kind(), DecodeErrorKind::OutOfRange { .. }), "{error}");

    // One router for ours and yours.
    let mut registry = Registry::family();
    registry.add(MESSAGES)?;
    registry.add_to("shop", shop::MESSAGES)?;
    let (sender, receiver) = std::sync::mpsc::channel();
    let router = Router::new(registry).on(move |event: &OrderPlaced<'static>| {
        sender.send(event.customer.to_string())?;
        Ok(())
    });
    let route = router.dispatch_json(&json, Hint::event_type("shop.order.placed"))?;
    assert_eq!(route, Route::Type);
    assert_eq!(receiver.recv()?, "c1");
    println!("own-events: {json}");
    Ok(())
}
