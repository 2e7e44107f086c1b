//! The peers that show the mix of dropsonde only: quick-protobuf, rust-protobuf
//! and micropb.

use micropb::{MessageDecode, MessageEncode, PbEncoder};
use protobuf::MessageFull;
use quick_protobuf::{BytesReader, MessageRead, MessageWrite, Writer};
use tidings_benches::{classic, micro, quick};

use crate::case::{Cases, Made, Work};

/// All of them.
pub(crate) fn add(cases: &mut Cases<'_>) {
    quick_protobuf(cases);
    micropb(cases);
    rust_protobuf::<classic::events::Envelope>(cases);
}

fn quick_protobuf(cases: &mut Cases<'_>) {
    type Envelope = quick::Envelope<'static>;
    const NAME: &str = "quick-protobuf";
    fn write(event: &Envelope, out: &mut Vec<u8>) {
        event.write_message(&mut Writer::new(out)).unwrap();
    }
    let shape = cases.shape;
    let bytes = &shape.wire;
    let decode = |at: usize| {
        let bytes = &bytes[at];
        Envelope::from_reader(&mut BytesReader::from_bytes(bytes), bytes).unwrap()
    };
    cases.value(Work::Borrowed, NAME, decode, |event| {
        let mut out = Vec::new();
        write(&event, &mut out);
        Made::Wire(out)
    });
    let events: &'static [Envelope] = (0..shape.count()).map(decode).collect::<Vec<_>>().leak();
    cases.buffer(Work::Encode, NAME, |at, out| write(&events[at], out), Made::Wire);
    cases.value(
        Work::Peek,
        NAME,
        move |at| {
            let event = decode(at);
            (event.eventType as i32, event.origin, event.timestamp.unwrap_or_default())
        },
        |(kind, origin, time)| Made::Peeked(i64::from(kind), origin.into_owned(), time),
    );
}

fn micropb(cases: &mut Cases<'_>) {
    const NAME: &str = "micropb";
    fn write(event: &micro::events_::Envelope, out: &mut Vec<u8>) {
        event.encode(&mut PbEncoder::new(out)).unwrap();
    }
    let shape = cases.shape;
    let bytes = &shape.wire;
    let decode = |at: usize| {
        let mut event = micro::events_::Envelope::default();
        event.decode_from_bytes(&bytes[at]).unwrap();
        event
    };
    cases.value(Work::Owned, NAME, decode, |event| {
        let mut out = Vec::new();
        write(&event, &mut out);
        Made::Wire(out)
    });
    let events: &'static [_] = (0..shape.count()).map(decode).collect::<Vec<_>>().leak();
    cases.buffer(Work::Encode, NAME, |at, out| write(&events[at], out), Made::Wire);
}

fn rust_protobuf<T: MessageFull>(cases: &mut Cases<'_>) {
    const NAME: &str = "rust-protobuf";
    let shape = cases.shape;
    let (bytes, json) = (&shape.wire, &shape.json);
    let wire = |event: &T| event.write_to_bytes().unwrap();
    let decode = |at: usize| T::parse_from_bytes(&bytes[at]).unwrap();
    let print = |event: &T| protobuf_json_mapping::print_to_string(event).unwrap();
    let parse = |at: usize| protobuf_json_mapping::parse_from_str::<T>(&json[at]).unwrap();
    cases.value(Work::Owned, NAME, decode, move |event| Made::Wire(wire(&event)));
    let events: &'static [T] = (0..shape.count()).map(decode).collect::<Vec<_>>().leak();
    let encode = |event: &T, out: &mut Vec<u8>| event.write_to_vec(out).unwrap();
    cases.buffer(Work::Encode, NAME, move |at, out| encode(&events[at], out), Made::Wire);
    // Its printer always makes a new string.
    let text = |text: String| Made::Json(text.into_bytes());
    cases.value(Work::JsonWrite, NAME, move |at| print(&events[at]), text);
    cases.value(Work::JsonRead, NAME, parse, move |event| Made::Wire(wire(&event)));
    cases.value(Work::ToJson, NAME, move |at| print(&decode(at)), text);
    cases.buffer(Work::ToBinary, NAME, move |at, out| encode(&parse(at), out), Made::Wire);
}
