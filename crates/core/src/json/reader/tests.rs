use super::*;
use crate::options::DecodeOptions;

#[test]
fn bytes_are_passed_up_to_the_beginning_of_a_character_only() {
    // Of two bytes, of one whose bits are those of a lead byte or of one that
    // follows but for the highest, of three and of four.
    let text = "é@\u{7f}€𝄞";
    for len in 0..20 {
        let mut reader = Reader::new(text);
        reader.pass(len);
        let expected = text.get(len..).unwrap_or(text);
        assert_eq!(reader.rest(), expected.as_bytes(), "{len}");
    }
}

#[test]
fn a_name_is_read_with_whatever_space_stands_before_its_colon() {
    let options = DecodeOptions::STRICT;
    for (text, value) in [
        (r#""name":"a value of some length""#, 7),
        (r#""name" :"a value of some length""#, 8),
        (r#""name" "#, 0),
        (r#""name","a value of some length""#, 0),
    ] {
        let mut reader = Reader::new(text);
        let plain = reader.plain_name();
        assert_eq!(plain.is_some(), text.starts_with(r#""name":"#), "{text}");
        assert_eq!(reader.offset(), if plain.is_some() { value } else { 0 }, "{text}");

        let mut reader = Reader::new(text);
        match reader.name(&mut Context::for_json(&options, text.len())) {
            Ok(name) => assert_eq!((name.as_str(), reader.offset()), ("name", value), "{text}"),
            Err(error) => assert!(value == 0 && error.offset() >= 6, "{text}: {error}"),
        }
    }
}

#[test]
fn a_string_without_meaning_is_not_passed() {
    let mut reader = Reader::new(r#""word","and what comes after it""#);
    assert_eq!(reader.plain_string_for(|word| (word == "other").then_some(1)), None);
    assert_eq!(reader.offset(), 0);
    assert_eq!(reader.plain_string_for(|word| (word == "word").then_some(2)), Some(2));
    assert_eq!(reader.offset(), 6);
}
