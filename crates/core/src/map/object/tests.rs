//! When an object of JSON is kept as its text, and when as entries.

use super::*;
use crate::element::Codec;
use crate::entry::MessageEntry;
use crate::options::DecodeOptions;
use crate::text::Str;
use crate::types::Types;
use crate::wkt::{MESSAGES, Value};

static LISTS: [&[MessageEntry]; 1] = [MESSAGES];

/// Whether the text of an object with an entry is kept, when it is written as
/// soon as it is read or not.
fn kept<'a, V: Element<'a>>(codec: Codec, options: &DecodeOptions) -> [bool; 2] {
    [false, true].map(|at_once| {
        let text = "{\"a\":\"b\",\"c\":\"d\"}";
        let mut cx = Context::for_json(options, 1 << 20);
        cx.at_once = at_once;
        let mut map = Map::<Str<'a>, V>::default();
        let mut reader = json::Reader::new(text);
        map.read_json((Codec::String, codec), false, &mut reader, &mut cx).unwrap();
        assert_eq!(map.len(), 2);
        matches!(map.0, State::Json(_))
    })
}

#[test]
fn objects_are_kept_as_text_but_for_messages_that_are_written_at_once_or_may_read_otherwise() {
    let strict = DecodeOptions::STRICT;
    assert_eq!(kept::<Str<'_>>(Codec::String, &strict), [true, true]);
    assert_eq!(kept::<Value<'_>>(Codec::Message, &strict), [true, false]);
    let lenient = DecodeOptions::lenient();
    assert_eq!(kept::<Str<'_>>(Codec::String, &lenient), [false, false]);
    assert_eq!(kept::<Value<'_>>(Codec::Message, &lenient), [false, false]);
    let typed = DecodeOptions::STRICT.with_types(Types::new(&LISTS));
    assert_eq!(kept::<Str<'_>>(Codec::String, &typed), [true, true]);
    assert_eq!(kept::<Value<'_>>(Codec::Message, &typed), [false, false]);
}
