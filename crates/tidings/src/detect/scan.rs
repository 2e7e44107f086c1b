//! A glance at JSON: the members at the top and those one level down.
//!
//! Nothing is decoded and little is checked: that is for the event's reader.

use std::borrow::Cow;
use std::ops::Range;

use tidings_core::{Message, wkt};

/// Members that are looked at in one object.
pub(super) const MOST_MEMBERS: usize = 256;

/// Bytes of a text that are looked at.
pub(super) const MOST_BYTES: usize = 1 << 20;

/// What a JSON value is, by its first byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Object,
    Array,
    Text,
    Number,
    Bool,
    Null,
}

/// A member of an object.
#[derive(Debug)]
pub(super) struct Member<'a> {
    pub(super) name: Cow<'a, str>,
    pub(super) shape: Shape,
    /// Where its value stands.
    pub(super) value: Range<usize>,
    /// The members of an object, if somebody has [looked](Self::look_inside).
    pub(super) inner: Vec<Member<'a>>,
}

impl<'a> Member<'a> {
    /// Takes a look at the members of an object.
    pub(super) fn look_inside(&mut self, text: &'a str) {
        if self.shape == Shape::Object {
            let mut scanner = Scanner { text, at: self.value.start };
            let inner = &mut self.inner;
            scanner.members(false, &mut |member| {
                inner.push(member);
                false
            });
        }
    }
}

/// Where a glance ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// At the end of the object.
    Whole,
    /// At a limit of this module.
    Limit,
    /// Where the text is cut or no JSON.
    Broken,
}

/// A cursor over a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The next byte that is not white space; a record separator counts as
    /// white space.
    pub(super) fn peek(&mut self) -> Option<u8> {
        loop {
            match *self.text.as_bytes().get(self.at)? {
                b' ' | b'\t' | b'\r' | b'\n' | 0x1e => self.at += 1,
                byte => return Some(byte),
            }
        }
    }

    /// Passes over this byte, if it stands here.
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let here = self.peek() == Some(byte);
        self.at += usize::from(here);
        here
    }

    /// A string, with its quotes.
    fn string(&mut self) -> Option<&'a str> {
        self.peek().filter(|byte| *byte == b'"')?;
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut at = start + 1;
        loop {
            let rest = bytes.get(at..)?;
            match rest.first_chunk().map(|word| quote_or_backslash(*word)) {
                Some(8) => at += 8,
                Some(skip) => match bytes.get(at + skip)? {
                    b'"' => {
                        at += skip;
                        break;
                    }
                    _ => at += skip + 2,
                },
                None => match rest.first()? {
                    b'"' => break,
                    b'\\' => at += 2,
                    _ => at += 1,
                },
            }
        }
        self.at = at + 1;
        self.text.get(start..self.at)
    }

    /// Passes over a value.
    pub(super) fn value(&mut self) -> Option<(Shape, Range<usize>)> {
        let shape = shape(self.peek()?)?;
        let start = self.at;
        match shape {
            Shape::Text => drop(self.string()?),
            Shape::Object | Shape::Array => self.brackets()?,
            _ => self.scalar(),
        }
        Some((shape, start..self.at))
    }

    fn scalar(&mut self) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        self.at += rest.iter().position(|byte| !part(byte)).unwrap_or(rest.len());
    }

    /// Passes over an object or array, which needs no stack: crooked brackets
    /// are for the event's reader to find.
    fn brackets(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match self.peek()? {
                b'"' => {
                    self.string()?;
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return Some(());
            }
            if !self.text.is_char_boundary(self.at) {
                return None;
            }
        }
    }

    /// Shows a visitor the members of the object that begins here, until it
    /// has seen enough.
    /// Objects in them are passed over member by member if they are `deep`.
    pub(super) fn members(
        &mut self,
        deep: bool,
        enough: &mut dyn FnMut(Member<'a>) -> bool,
    ) -> End {
        self.at += 1;
        if self.take(b'}') {
            return End::Whole;
        }
        for _ in 0..MOST_MEMBERS {
            if self.at > MOST_BYTES {
                return End::Limit;
            }
            let Some(member) = self.member(deep) else { return End::Broken };
            if enough(member) {
                return End::Limit;
            }
            if self.take(b'}') {
                return End::Whole;
            }
            if !self.take(b',') {
                return End::Broken;
            }
        }
        End::Limit
    }

    fn member(&mut self, deep: bool) -> Option<Member<'a>> {
        let name = unquoted(self.string()?);
        if !self.take(b':') {
            return None;
        }
        if deep && self.peek() == Some(b'{') {
            let mut within = *self;
            let start = self.at;
            match within.members(false, &mut |_| false) {
                End::Whole => {
                    self.at = within.at;
                    let (shape, value) = (Shape::Object, start..self.at);
                    return Some(Member { name, shape, value, inner: Vec::new() });
                }
                End::Limit => {}
                End::Broken => return None,
            }
        }
        let (shape, value) = self.value()?;
        Some(Member { name, shape, value, inner: Vec::new() })
    }
}

/// How many bytes of a word stand before a quote or a backslash.
fn quote_or_backslash(word: [u8; 8]) -> usize {
    let word = u64::from_le_bytes(word);
    let zeros = |byte: u8| {
        let differ = word ^ u64::from_ne_bytes([byte; 8]);
        differ.wrapping_sub(0x0101_0101_0101_0101) & !differ & 0x8080_8080_8080_8080
    };
    // Only what stands after the first hit may be wrong.
    ((zeros(b'"') | zeros(b'\\')).trailing_zeros() / 8) as usize
}

pub(super) fn shape(first: u8) -> Option<Shape> {
    Some(match first {
        b'{' => Shape::Object,
        b'[' => Shape::Array,
        b'"' => Shape::Text,
        b'-' | b'0'..=b'9' => Shape::Number,
        b't' | b'f' => Shape::Bool,
        b'n' => Shape::Null,
        _ => return None,
    })
}

/// The text of a string that stands with its quotes; empty if its escapes are
/// crooked.
pub(super) fn unquoted(string: &str) -> Cow<'_, str> {
    let inner = string.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match inner {
        Some(inner) if !inner.contains('\\') => Cow::Borrowed(inner),
        _ => {
            let read = wkt::StringValue::from_json(string);
            Cow::Owned(read.map(|text| text.value.to_string()).unwrap_or_default())
        }
    }
}
