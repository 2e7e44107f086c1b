//! Everything that is wrong with a payload.
//!
//! A strict decoder stops at the first fault. Here a lenient one goes on, so
//! that all of them are named in one go.

use tidings_core::{
    ConvertError, DecodeError, DecodeErrorKind, DecodeOptions, EncodeError, Finding, Limits,
    MessageEntry, Types,
};

/// An event in one of its two forms.
#[derive(Clone, Copy, Debug)]
pub enum Payload<'a> {
    /// JSON.
    Json(&'a str),
    /// Protobuf binary.
    Binary(&'a [u8]),
}

/// Something that is wrong with a payload.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The field's path in JSON names; empty for the event itself.
    pub path: String,
    /// The byte of the payload, where it is known.
    pub offset: Option<usize>,
    /// What is wrong, in words.
    pub reason: String,
}

impl Problem {
    fn new(path: &str, offset: Option<usize>, reason: String) -> Self {
        Self { path: path.to_owned(), offset, reason }
    }
}

impl From<&DecodeError> for Problem {
    fn from(error: &DecodeError) -> Self {
        Self::new(error.path(), Some(error.offset()), error.kind().to_string())
    }
}

impl From<&EncodeError> for Problem {
    fn from(error: &EncodeError) -> Self {
        let path = match error {
            EncodeError::TooDeep { path, .. }
            | EncodeError::NoJsonForm { path, .. }
            | EncodeError::UnknownAnyType { path, .. } => path.as_str(),
            _ => "",
        };
        let text = error.to_string();
        // The text of such an error begins with the path, even an empty one.
        let reason = text.strip_prefix(path).and_then(|rest| rest.strip_prefix(": "));
        Self::new(path, None, reason.unwrap_or(&text).to_owned())
    }
}

impl From<&ConvertError> for Problem {
    fn from(error: &ConvertError) -> Self {
        match error {
            ConvertError::Decode(error) => error.into(),
            ConvertError::Encode(error) => error.into(),
        }
    }
}

impl From<&Finding> for Problem {
    fn from(finding: &Finding) -> Self {
        Self::new(&finding.path, None, finding.kind.to_string())
    }
}

/// Says what is wrong with payloads; keeps its buffers from one to the next.
#[derive(Clone, Debug, Default)]
pub struct Checker {
    text: String,
    bytes: Vec<u8>,
    limits: Limits,
}

impl Checker {
    /// Sets what reading a payload may take; otherwise [`Limits::DEFAULT`].
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Reads a payload as the message of the entry, strictly, and writes it in
    /// the other form, where what has no such form shows. Gives all that is
    /// wrong; none for a payload that is as the schema says.
    #[must_use]
    pub fn problems(
        &mut self,
        payload: Payload<'_>,
        entry: &MessageEntry,
        types: Types,
    ) -> Vec<Problem> {
        let Err(strict) = self.read(payload, entry, DecodeOptions::STRICT.with_types(types)) else {
            return Vec::new();
        };
        let lenient = self.read(payload, entry, DecodeOptions::lenient().with_types(types));
        let others: Vec<Problem> = match lenient {
            Ok(findings) => findings.iter().map(Problem::from).collect(),
            Err(lenient) => vec![Problem::from(&lenient)],
        };
        // The findings name each missing field with its path.
        if is_missing(&strict) {
            return others;
        }
        let first = Problem::from(&strict);
        let same = |other: &Problem| (&other.path, &other.reason) == (&first.path, &first.reason);
        let others: Vec<_> = others.into_iter().filter(|other| !same(other)).collect();
        std::iter::once(first).chain(others).collect()
    }

    fn read(
        &mut self,
        payload: Payload<'_>,
        entry: &MessageEntry,
        options: DecodeOptions,
    ) -> Result<Vec<Finding>, ConvertError> {
        let options = options.with_limits(self.limits);
        self.text.clear();
        self.bytes.clear();
        match payload {
            Payload::Json(text) => (entry.json_to_binary)(text, &options, &mut self.bytes),
            Payload::Binary(bytes) => (entry.binary_to_json)(bytes, &options, &mut self.text),
        }
    }
}

fn is_missing(error: &ConvertError) -> bool {
    let ConvertError::Decode(error) = error else { return false };
    matches!(error.kind(), DecodeErrorKind::MissingRequired(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_an_encoding_error_stands_once() {
        let error = EncodeError::NoJsonForm { path: "a.b".to_owned(), what: "a time" };
        let problem = Problem::from(&error);
        assert_eq!(
            (problem.path.as_str(), problem.reason.as_str()),
            ("a.b", "a time has no JSON form")
        );
    }

    #[test]
    fn an_empty_path_leaves_no_colon() {
        let problem = Problem::from(&EncodeError::TooDeep { path: String::new(), limit: 100 });
        assert!(problem.reason.starts_with("nested deeper than 100"), "{problem:?}");
    }
}
