//! When an array of JSON is kept as its text, and when as values.

use alloc::format;

use super::*;
use crate::entry::MessageEntry;
use crate::limits::Limits;
use crate::options::DecodeOptions;
use crate::text::Blob;
use crate::types::Types;
use crate::wkt::{MESSAGES, NullValue, Value};

static LISTS: [&[MessageEntry]; 1] = [MESSAGES];

/// Whether the text is kept, how many values there are, and the memory taken.
fn read<'a, T: Element<'a>>(
    text: &'a str,
    codec: Codec,
    options: &DecodeOptions,
) -> Result<(bool, usize, usize), DecodeError> {
    read_in::<T>(text, codec, Context::for_json(options, text.len()))
}

/// The same for what is written as soon as it is read.
fn read_at_once<'a>(
    text: &'a str,
    options: &DecodeOptions,
) -> Result<(bool, usize, usize), DecodeError> {
    let mut cx = Context::for_json(options, text.len());
    cx.at_once = true;
    read_in::<Value<'a>>(text, Codec::Message, cx)
}

fn read_in<'a, T: Element<'a>>(
    text: &'a str,
    codec: Codec,
    mut cx: Context<'_>,
) -> Result<(bool, usize, usize), DecodeError> {
    let (before, mut values) = (cx.memory(), Repeated::<T>::default());
    values.read_json(codec, false, &mut json::Reader::new(text), &mut cx)?;
    let kept = matches!(values.0, State::Json(_));
    assert_eq!(values.iter().count(), values.len());
    Ok((kept, values.len(), before - cx.memory()))
}

#[test]
fn arrays_are_kept_as_text_but_for_messages_that_are_written_at_once() {
    let strict = DecodeOptions::STRICT;
    let value = size_of::<Value<'_>>();
    assert_eq!(read::<i32>("[1,2,3]", Codec::Int32, &strict), Ok((true, 3, 0)));
    let nulls = read::<NullValue>("[null,\"NULL_VALUE\"]", Codec::Enum, &strict);
    assert_eq!(nulls, Ok((true, 2, 0)));
    assert_eq!(read::<Value<'_>>("[1,2]", Codec::Message, &strict), Ok((true, 2, 0)));
    assert_eq!(read_at_once("[1,2]", &strict), Ok((false, 2, 4 * value)));
    // Bytes are paid for as they are checked.
    assert_eq!(read::<Blob<'_>>("[\"AA==\"]", Codec::Bytes, &strict), Ok((true, 1, 4)));
    assert_eq!(read::<i32>("[]", Codec::Int32, &strict), Ok((false, 0, 0)));
}

#[test]
fn messages_that_may_hold_types_of_ones_own_are_not_kept_as_text() {
    let typed = DecodeOptions::STRICT.with_types(Types::new(&LISTS));
    let values = read::<Value<'_>>("[1,2]", Codec::Message, &typed);
    assert_eq!(values.map(|(kept, count, _)| (kept, count)), Ok((false, 2)));
    assert_eq!(read::<i32>("[1,2,3]", Codec::Int32, &typed), Ok((true, 3, 0)));
}

#[test]
fn a_lenient_reader_keeps_no_text() {
    let lenient = DecodeOptions::lenient();
    let read_all = read::<i32>("[1,2,3]", Codec::Int32, &lenient);
    assert_eq!(read_all, Ok((false, 3, 4 * size_of::<i32>())));
}

#[test]
fn values_that_take_half_of_the_budget_are_kept_as_text_and_cost_nothing() {
    let value = size_of::<Value<'_>>();
    let with = |memory| DecodeOptions::STRICT.with_limits(Limits::DEFAULT.with_max_memory(memory));
    let four = |memory| read_at_once("[1,2,3,4]", &with(memory));
    // There is room for four at first.
    assert_eq!(four(8 * value), Ok((false, 4, 4 * value)));
    assert_eq!(four(8 * value - 2), Ok((true, 4, 0)));
    assert_eq!(four(0), Ok((true, 4, 0)));
    let long = format!("[1{}]", ",1".repeat(9_999));
    let kept = read_at_once(&long, &with(20 * value));
    assert_eq!(kept, Ok((true, 10_000, 0)));
}

#[test]
fn without_text_to_keep_the_budget_ends_the_reading() {
    let value = size_of::<Value<'_>>();
    let limits = Limits::DEFAULT.with_max_memory(8 * value - 2);
    let mut options = DecodeOptions::lenient().with_limits(limits);
    assert!(read::<Value<'_>>("[1,2,3,4]", Codec::Message, &options).is_ok());
    options.limits.max_memory = Some(4 * value - 1);
    let error = read::<Value<'_>>("[1]", Codec::Message, &options).unwrap_err();
    assert!(format!("{error}").contains("Limits::max_memory"), "{error}");
}

#[test]
fn a_list_that_is_detached_is_the_same_list() {
    let read = |text| {
        let mut values = Repeated::<Value<'_>>::default();
        let mut cx = Context::for_json(&DecodeOptions::STRICT, 1 << 20);
        values.read_json(Codec::Message, false, &mut json::Reader::new(text), &mut cx).unwrap();
        values
    };
    let values = read("[1,\"two\",null]");
    assert!(matches!(values.0, State::Json(_)));
    let owned = values.clone().into_owned();
    assert!(matches!(owned.0, State::Owned(_)));
    assert_eq!(owned.len(), 3);
    assert_eq!(owned.iter().next().as_deref(), values.iter().next().as_deref());
    assert!(Repeated::<Value<'_>>::default().into_owned().is_empty());
}

#[test]
fn the_one_value_of_the_enum_of_nothing_is_written_as_null() {
    let values: Repeated<'_, NullValue> = [NullValue::default(); 2].into_iter().collect();
    let mut out = alloc::string::String::new();
    let mut writer = json::Writer::new(&mut out, json::JsonStyle::default(), 10);
    values.put_json(false, &mut writer);
    writer.finish().unwrap();
    drop(writer);
    assert_eq!(out, "[null,null]");
}
