//! Fields that are copied out of prost's buffers, and messages put into them.

use alloc::vec;

use prost::bytes::Bytes;

use super::*;
use crate::wkt::{ListValue, StringValue, Value, ValueKind};

/// Copies the one field that these bytes are, through a buffer of two parts.
fn copied(bytes: &[u8], cut: usize) -> Result<Vec<u8>, DecodeError> {
    let (first, second) = bytes.split_at(cut.min(bytes.len()));
    let mut input = Bytes::copy_from_slice(first).chain(Bytes::copy_from_slice(second));
    let (number, wire_type) = decode_key(&mut input)?;
    let field = field(number, wire_type, &mut input)?;
    assert_eq!(input.remaining(), bytes.len() - field.len(), "the rest is still to be read");
    Ok(field)
}

#[test]
fn a_field_of_every_wire_type_is_copied_whole_and_no_further() {
    let fields: [&[u8]; 6] = [
        b"\x08\x96\x01",
        b"\x0d\x01\x02\x03\x04",
        b"\x09\x01\x02\x03\x04\x05\x06\x07\x08",
        b"\x0a\x03abc",
        b"\x0a\x00",
        b"\x0b\x08\x01\x13\x12\x01x\x14\x0d\x01\x02\x03\x04\x0c",
    ];
    for whole in fields {
        let mut bytes = whole.to_vec();
        bytes.extend_from_slice(b"\x08\x07");
        for cut in 0..bytes.len() {
            assert_eq!(copied(&bytes, cut).unwrap(), whole, "{whole:x?} {cut}");
        }
        assert_eq!(copied(whole, 1).unwrap(), whole, "nothing follows");
        for end in 0..whole.len() {
            assert!(copied(&whole[..end], 1).is_err(), "{whole:x?} {end}");
        }
    }
}

#[test]
fn what_is_no_field_is_an_error() {
    // An end without a beginning, the end of another group, too long a length.
    for bytes in [&b"\x0c"[..], b"\x0b\x14", b"\x0b\x0b\x0c\x14", b"\x0a\xff\xff\xff\xff\x0f"] {
        assert!(copied(bytes, 0).is_err(), "{bytes:x?}");
    }
    let nested = |depth| [vec![0x0b; depth], vec![0x0c; depth]].concat();
    assert_eq!(copied(&nested(100), 7).unwrap(), nested(100));
    let error = copied(&nested(101), 7).unwrap_err();
    assert!(alloc::format!("{error}").contains("groups nest too deep"), "{error}");
}

#[test]
fn a_message_is_put_where_there_is_room_or_not_at_all() {
    let message = StringValue::default().with_value("abc");
    let bytes = to_bytes(&message);
    assert_eq!(bytes, b"\x0a\x03abc");
    let mut room = [0; 8];
    let mut rest = &mut room[..];
    encode(&message, &mut rest).unwrap();
    assert_eq!(rest.len(), 3);
    assert_eq!(&room[..5], bytes);
    let mut exact = [0; 5];
    encode(&message, &mut &mut exact[..]).unwrap();
    assert_eq!(exact, *bytes);
    let mut narrow = [0; 4];
    assert!(encode(&message, &mut &mut narrow[..]).is_err());
    assert_eq!(narrow, [0; 4]);
}

#[test]
fn no_depth_is_too_deep_to_be_written() {
    let mut value = Value::default().with_kind(ValueKind::BoolValue(true));
    for _ in 0..300 {
        let list = ListValue::default().with_values(vec![value]);
        value = Value::default().with_kind(ValueKind::ListValue(list));
    }
    assert!(value.to_bytes().is_err());
    assert!(to_bytes(&value).len() > 300 * 4);
}

#[test]
fn a_message_of_prosts_own_is_merged_into_what_is_there() {
    // A string is the message that has it in its first field.
    let mut text = alloc::string::String::from("before");
    let merge = |text: &mut alloc::string::String, mut input: &[u8], wire_type| {
        let merged = text.merge_part(wire_type, &mut input, DecodeContext::default());
        merged.map(|()| input.len())
    };
    assert_eq!(merge(&mut text, b"\x00\x08", WireType::LengthDelimited).unwrap(), 1);
    assert_eq!(text, "before");
    assert_eq!(merge(&mut text, b"\x05\x0a\x03new", WireType::LengthDelimited).unwrap(), 0);
    assert_eq!(text, "new");
    assert!(merge(&mut text, b"\x00", WireType::Varint).is_err());
}

#[test]
fn messages_have_one_hash_if_they_have_one_binary_form() {
    let hash = |bytes: &[u8]| {
        let mut state = std::hash::DefaultHasher::new();
        super::hash(&StringValue::decode(bytes).unwrap(), &mut state);
        state.finish()
    };
    assert_ne!(hash(b"\x0a\x01a"), hash(b"\x0a\x01b"));
    assert_ne!(hash(b"\x0a\x01a"), hash(b"\x0a\x01a\x78\x01"));
    assert_eq!(hash(b"\x0a\x01a"), hash(b"\x0a\x81\x00a"), "the length in two bytes");
}
