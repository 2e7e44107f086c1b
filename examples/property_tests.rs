//! How a program that depends on a domain tests itself with made events.
//!
//! The program is a small latency meter for HTTP events. Its tests, below, are
//! what a downstream crate writes after
//!
//! ```toml
//! [dev-dependencies]
//! dropsonde = { version = "0.1", features = ["proptest", "arbitrary"] }
//! proptest = "1.12"
//! arbitrary = "1.4"
//! ```
//!
//! Run them with `cargo test -p tidings-examples --example property_tests`.

use dropsonde::{DecodeOptions, Envelope, EventView, Message};

/// Requests and the nanoseconds they took.
#[derive(Debug, Default, PartialEq)]
struct Meter {
    requests: u64,
    total: u64,
}

impl Meter {
    /// Counts a datagram; whatever is no request is passed over.
    fn count(&mut self, datagram: &[u8]) {
        let options = DecodeOptions::STRICT.with_partial(true);
        let Ok(read) = Envelope::decode_with(datagram, &options) else { return };
        // Real envelopes carry other payloads beside the one that they name.
        let Some(EventView::HttpStartStop(http)) = read.message.named_payload() else { return };
        // A clock may have been set back, and nothing makes a sender honest.
        let took = http.stop_timestamp.saturating_sub(http.start_timestamp);
        self.requests += 1;
        self.total = self.total.saturating_add(u64::try_from(took).unwrap_or(0));
    }
}

fn main() {
    let mut meter = Meter::default();
    meter.count(b"\x0a\x01o\x10\x07");
    assert_eq!(meter, Meter::default());
    println!("the rest of this example is its tests");
}

#[cfg(test)]
mod tests {
    use arbitrary::{Arbitrary, Unstructured};
    use dropsonde::strategies::{hostile_json, hostile_wire, messages};
    use dropsonde::{EventType, HttpStartStop};
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Every request counts, whatever else stands in its envelope.
        #[test]
        fn a_request_is_counted(
            envelope in messages::<Envelope>(),
            request in messages::<HttpStartStop>(),
        ) {
            let mut envelope = envelope;
            envelope.event_type = EventType::HTTP_START_STOP;
            envelope.http_start_stop = Some(request);
            let mut meter = Meter::default();
            meter.count(&envelope.to_bytes()?);
            prop_assert_eq!(meter.requests, 1);
        }

        /// The network may send anything.
        #[test]
        fn nothing_stops_the_meter(datagram in hostile_wire::<Envelope>()) {
            let mut meter = Meter::default();
            meter.count(&datagram);
            prop_assert!(meter.requests <= 1);
        }

        /// An envelope that is read from JSON can be passed on as a datagram, which
        /// any number of hops leave as it is.
        #[test]
        fn json_becomes_a_datagram(text in hostile_json::<Envelope>()) {
            if let Ok(envelope) = Envelope::from_json(&text) {
                let datagram = envelope.to_bytes()?;
                prop_assert_eq!(Envelope::decode(&datagram)?.to_bytes()?, datagram);
            }
        }
    }

    /// The body of a fuzz target: the fuzzer's bytes become events.
    fn fuzz_target(data: &[u8]) -> arbitrary::Result<usize> {
        let mut input = Unstructured::new(data);
        let mut meter = Meter::default();
        let mut events = 0;
        while !input.is_empty() {
            let envelope = Envelope::arbitrary(&mut input)?;
            meter.count(&envelope.to_bytes().unwrap_or_default());
            events += 1;
        }
        assert!(meter.requests <= events);
        Ok(usize::try_from(events).unwrap_or(0))
    }

    #[test]
    fn the_fuzz_target_takes_any_bytes() {
        let data: Vec<u8> = (0..20_000_u32).map(|at| ((at * at) >> 3).to_le_bytes()[0]).collect();
        assert!(fuzz_target(&data).unwrap() > 1);
        assert_eq!(fuzz_target(&[]), Ok(0));
    }
}
