//! What domains add to their messages.

use tidings::core::strategies::{Values, binary as make};
use tidings::dropsonde::multipart::{MultipartDecoder, write_end, write_part};
use tidings::dropsonde::{Envelope, Signer};
use tidings::flyte_event::cloudevents::Delivery;
use tidings::flyte_event::reduce::{Push, Reducer};
use tidings::flyte_event::{
    EventRef, NodeExecutionEvent, TaskExecutionEvent, WorkflowExecutionEvent,
};
use tidings::{Limits, Message};
use tidings_testkit::laws;

use crate::codec::fill;
use crate::messages::options;

/// What is asked of an envelope, and the other forms that it is written in.
pub(crate) fn envelope(data: &[u8]) {
    let options = options().with_partial(true);
    let Ok(read) = Envelope::decode_with(data, &options) else { return };
    let mut envelope = read.message;
    assert_eq!(envelope.to_bytes().map(|bytes| bytes.len()), Ok(envelope.encoded_len()));
    let named = envelope.named_payload().is_some();
    assert!(named || envelope.event().is_err());
    assert!(envelope.payloads().count() >= usize::from(named));
    let _ = (envelope.app_id(), envelope.check_tags(), envelope.wrapped_at());
    if let Ok(flat) = envelope.flatten() {
        laws::is_json(&flat.to_json()).unwrap();
    }
    let sonde = envelope.to_sonde_json().unwrap();
    laws::is_json(&sonde).unwrap();
    for limit in [0, 40, 100] {
        match envelope.truncate_log(limit) {
            Ok(_) => assert!(envelope.encoded_len() <= limit),
            Err(_) => assert!(envelope.encoded_len() > limit),
        }
    }
    let _ = envelope.to_datagram();
}

/// Parts of any body, in one piece and in pieces; and parts that were written.
pub(crate) fn multipart(data: &[u8]) {
    let Some((first, body)) = data.split_first() else { return };
    let parts = |size: usize| {
        let mut decoder = MultipartDecoder::new("b", &Limits::DEFAULT);
        let mut parts = Vec::new();
        for piece in body.chunks(size) {
            decoder.push(piece);
            loop {
                match decoder.next_part() {
                    Ok(None) => break,
                    Ok(Some(part)) => parts.push(Ok(part.to_vec())),
                    Err(error) => {
                        parts.push(Err(error.to_string()));
                        return (parts, false);
                    }
                }
            }
        }
        (parts, decoder.is_complete())
    };
    assert_eq!(parts(body.len().max(1)), parts(usize::from(first & 0x1f) + 1));
    let mut written = Vec::new();
    // Refused when the part contains the boundary.
    if write_part("b", body, &mut written).is_ok() {
        write_end("b", &mut written);
        let mut decoder = MultipartDecoder::new("b", &Limits::DEFAULT);
        decoder.push(&written);
        assert_eq!(decoder.next_part().unwrap(), Some(body));
        assert_eq!(decoder.next_part().unwrap(), None);
        assert!(decoder.is_complete());
    }
}

/// A signature holds for what was signed and for nothing else.
pub(crate) fn signature(data: &[u8]) {
    let signer = Signer::new(b"secret");
    let mut datagram = signer.sign(data);
    assert_eq!(signer.verify(&datagram).unwrap(), data);
    let at = data.first().map_or(0, |byte| usize::from(*byte)) % datagram.len();
    datagram[at] ^= 1;
    assert!(signer.verify(&datagram).is_err());
    assert!(signer.verify(data).is_err());
}

/// A delivery is written as it was read, over every transport.
pub(crate) fn delivery(data: &[u8]) {
    let text = std::str::from_utf8(data).ok();
    let read = [
        Delivery::from_protobuf(data).ok(),
        Delivery::from_nats(data).ok(),
        text.and_then(|text| Delivery::from_sns(text).ok()),
    ];
    for delivery in read.into_iter().flatten() {
        if let Ok(bytes) = delivery.to_protobuf() {
            let again = Delivery::from_protobuf(&bytes).unwrap();
            assert_eq!(again.to_protobuf().unwrap(), bytes);
        }
        if let Ok(text) = delivery.to_nats() {
            let again = Delivery::from_nats(text.as_bytes()).unwrap();
            assert_eq!(again.to_nats().unwrap(), text);
        }
        if let Ok(text) = delivery.to_sns() {
            let again = Delivery::from_sns(&text).unwrap();
            assert_eq!(again.to_sns().unwrap(), text);
        }
    }
}

/// Events of one execution in any order: none of them is recorded twice.
pub(crate) fn reduce(mut tape: &[u8]) {
    let mut reducer = Reducer::default();
    while !tape.is_empty() {
        let mut kind = [0];
        fill(&mut tape, &mut kind);
        match kind[0] % 3 {
            0 => {
                let bytes = made::<WorkflowExecutionEvent<'_>>(&mut tape);
                push(&mut reducer, EventRef::Workflow(&Message::decode(&bytes).unwrap()));
            }
            1 => {
                let bytes = made::<NodeExecutionEvent<'_>>(&mut tape);
                push(&mut reducer, EventRef::Node(&Message::decode(&bytes).unwrap()));
            }
            _ => {
                let bytes = made::<TaskExecutionEvent<'_>>(&mut tape);
                push(&mut reducer, EventRef::Task(&Message::decode(&bytes).unwrap()));
            }
        }
    }
    let _ = (reducer.workflow(), reducer.nodes().count(), reducer.tasks().count());
}

fn made<'m, M: Message<'m>>(tape: &mut &[u8]) -> Vec<u8> {
    make(M::INFO, Values::Plausible, &mut |bytes| fill(tape, bytes))
}

fn push(reducer: &mut Reducer, event: EventRef<'_>) {
    reducer.push(event);
    assert_ne!(reducer.push(event), Push::Recorded, "{event:?}");
}
