//! Texts with a meaning as elements of lists.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::*;
use crate::json::{JsonStyle, Key};
use crate::repeated::Repeated;

fn json(put: impl FnOnce(&mut json::Writer<'_>)) -> String {
    let mut text = String::new();
    put(&mut json::Writer::new(&mut text, JsonStyle::default(), 100));
    text
}

fn wire<'a, T: Element<'a>>(values: Vec<T>) -> Vec<u8> {
    crate::wire::record(|writer| Repeated::from(values).write_wire(0x0a, Codec::String, writer))
}

#[test]
fn a_list_of_uuids_is_a_list_of_strings_in_both_forms() {
    let texts = ["f47ac10b-58cc-4372-a567-0e02b2c3d479", "{}", ""];
    let uuids: Vec<UuidText<'_>> = texts.into_iter().map(UuidText::from).collect();
    let strings: Vec<Str<'_>> = texts.into_iter().map(Str::borrowed).collect();
    assert_eq!(wire(uuids.clone()), wire(strings));
    for uuid in &uuids {
        let written = json(|writer| uuid.put_json(false, writer));
        assert_eq!(written, serde_json::to_string(uuid.as_str()).unwrap());
        let member = json(|writer| uuid.put_member(Key::NONE, false, writer));
        assert_eq!(member, alloc::format!("{written},"));
    }
}

#[test]
fn json_text_stands_as_itself_in_json_and_as_a_string_in_binary() {
    let text = JsonText::new("{ \"a\":[1.50] }").unwrap();
    assert_eq!(json(|writer| text.put_json(false, writer)), text.as_str());
    let mut bytes = vec![0x0a, 14];
    bytes.extend_from_slice(text.as_bytes());
    assert_eq!(wire(vec![text]), bytes);
}

#[test]
fn an_enum_alone_is_written_as_in_a_list() {
    let null = crate::wkt::NullValue::NULL_VALUE;
    let alone = json(|writer| null.put_json(false, writer));
    assert_eq!(
        alloc::format!("{alone},"),
        json(|writer| null.put_member(Key::NONE, false, writer))
    );
    let other = crate::wkt::NullValue(7);
    assert_eq!(json(|writer| other.put_json(false, writer)), "7");
}
