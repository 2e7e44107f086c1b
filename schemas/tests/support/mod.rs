//! What the tests of the schemas share: the codec by name, and validators.

#![allow(dead_code)] // each test file uses some of it
#![allow(clippy::unwrap_used, clippy::panic)] // a failed test panics

use jsonschema::Validator;
use tidings::Registry;
use tidings_core::{DecodeOptions, MessageEntry};

pub(crate) fn options() -> DecodeOptions {
    DecodeOptions::STRICT.with_types(tidings::types())
}

pub(crate) fn entry(full_name: &str) -> &'static MessageEntry {
    Registry::family().find(full_name).unwrap_or_else(|error| panic!("{error}"))
}

/// A validator for the schema of an event; `format` is a hint, as by default.
pub(crate) fn validator(full_name: &str) -> Validator {
    build(full_name, false)
}

/// The same with `format` asserted.
pub(crate) fn strict_validator(full_name: &str) -> Validator {
    build(full_name, true)
}

fn build(full_name: &str, formats: bool) -> Validator {
    let text = tidings_schemas::json_schema(full_name).unwrap();
    let schema = serde_json::from_str(text).unwrap();
    jsonschema::draft202012::options().should_validate_formats(formats).build(&schema).unwrap()
}

pub(crate) fn to_json(entry: &MessageEntry, bytes: &[u8]) -> Result<String, String> {
    let mut out = String::new();
    (entry.binary_to_json)(bytes, &options(), &mut out).map_err(|error| error.to_string())?;
    Ok(out)
}

pub(crate) fn to_binary(entry: &MessageEntry, text: &str) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    (entry.json_to_binary)(text, &options(), &mut out).map_err(|error| error.to_string())?;
    Ok(out)
}
