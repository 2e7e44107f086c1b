//! Reading JSON that does not fit the schema everywhere.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Message, at_json, read_document};
use crate::context::Context;
use crate::error::{DecodeError, DecodeErrorKind};
use crate::json;
use crate::options::{DecodeOptions, Finding};

/// How many values that do not fit their field a lenient decoder lets pass.
const MAX_MISMATCHED: usize = 64;

/// Reads again and again, each time passing over one more member whose value
/// does not fit its field.
#[cold]
pub(super) fn from_json<'a, M: Message<'a>>(
    message: &mut M,
    text: &'a str,
    options: &DecodeOptions,
) -> Result<Vec<Finding>, DecodeError> {
    let mut mismatched = Vec::new();
    let mut let_pass = Vec::new();
    loop {
        let mut cx = Context::for_json(options, text.len());
        cx.mismatched = mismatched;
        *message = M::fresh();
        match read_document(message, json::Reader::new(text).slow(), &mut cx) {
            Ok(mut findings) => {
                findings.splice(0..0, let_pass);
                return Ok(findings);
            }
            Err(error) => {
                let (error, member) = at_json(error, text);
                mismatched = cx.mismatched;
                if !is_mismatch(&error)
                    || mismatched.len() == MAX_MISMATCHED
                    || mismatched.contains(&member)
                {
                    return Err(error);
                }
                mismatched.push(member);
                let_pass.push(Finding::new(String::from(error.path()), error.kind().clone()));
            }
        }
    }
}

fn is_mismatch(error: &DecodeError) -> bool {
    matches!(
        error.kind(),
        DecodeErrorKind::WrongType { .. }
            | DecodeErrorKind::OutOfRange { .. }
            | DecodeErrorKind::InvalidBase64
            | DecodeErrorKind::InvalidText { .. }
            | DecodeErrorKind::UnknownEnumName(_)
            | DecodeErrorKind::WrongEventType { .. }
    )
}
