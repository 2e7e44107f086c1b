//! Reads one datagram of a Cloud Foundry emitter: typed, with a real UUID and a
//! real time, and as JSON.
//!
//! `cargo run -p tidings-examples --example decode_datagram`

use anyhow::Result;
use dropsonde::{Envelope, Event, Message};
use time::OffsetDateTime;
use uuid::Uuid;

/// A request that a router saw, as it stands on the wire.
const DATAGRAM: &[u8] = b"\x0a\x03o/0\x10\x04\x30\x01\x3a\x43\x08\x02\x10\x03\x1a\x14\
    \x08\xf4\xf5\x85\xde\x80\x8b\xf3\xa1\x72\x10\xa5\xcf\xb9\x90\xa0\xf6\xb0\xea\x79\
    \x20\x02\x28\x1a\x32\x01/\x3a\x03a:1\x42\x02ua\x48\xc8\x01\
    \x50\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01\x62\x04\x08\x01\x10\x02\x68\x00\
    \x72\x01i";

fn main() -> Result<()> {
    let envelope = Envelope::decode(DATAGRAM)?;
    println!("origin {}, type {}", envelope.origin, envelope.event_type);
    if let Some(time) = envelope.occurred_at() {
        println!("time   {}", OffsetDateTime::try_from(time)?);
    }
    if let Some(request) = &envelope.http_start_stop {
        println!("{} {} -> {}", request.method, request.uri, request.status_code);
        println!("id     {}", Uuid::from(&request.request_id));
    }
    println!("{}", envelope.to_json()?);
    Ok(())
}

#[test]
fn the_request_has_its_uuid() -> Result<()> {
    let envelope = Envelope::decode(DATAGRAM)?;
    let request = envelope.http_start_stop.as_ref().map(|request| Uuid::from(&request.request_id));
    let expected = Uuid::parse_str("f47ac10b-58cc-4372-a567-0e02b2c3d479")?;
    assert_eq!(request, Some(expected));
    assert_eq!(envelope.to_bytes()?, DATAGRAM);
    main()
}
