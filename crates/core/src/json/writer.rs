//! Writes JSON text.

use alloc::string::String;

use super::buffer::{Buffer, Integer};
use super::escape::escape;
use super::key::Key;
use crate::error::EncodeError;
use crate::options::DecodeOptions;
use crate::types::Types;
use crate::unknown::UnknownFields;

/// How JSON text is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct JsonStyle {
    /// `<`, `>`, `&`, U+2028 and U+2029 are escaped, so that the text can
    /// stand in HTML and JavaScript.
    pub html_safe: bool,
    /// Entries of maps stand in the order of their keys, not in that of the
    /// input.
    pub sorted_maps: bool,
    /// Floating-point numbers are spelled as Go's `encoding/json` does:
    /// without an exponent from 1e-6 up to 1e21, else as `1e+21` or `1e-7`.
    pub go_numbers: bool,
    /// The message types that an `Any` may hold.
    pub types: Types,
}

impl JsonStyle {
    /// The text that Go's `jsonpb.Marshaler{}` writes, byte for byte.
    ///
    /// Source: golang/protobuf v1.5.4 `jsonpb/encode.go`.
    #[must_use]
    pub const fn go_jsonpb() -> Self {
        Self { html_safe: true, sorted_maps: true, go_numbers: true, types: Types::WELL_KNOWN }
    }

    /// Sets whether the text can stand in HTML and JavaScript.
    #[must_use]
    pub const fn with_html_safe(mut self, safe: bool) -> Self {
        self.html_safe = safe;
        self
    }

    /// Sets the message types that an `Any` may hold.
    #[must_use]
    pub const fn with_types(mut self, types: Types) -> Self {
        self.types = types;
        self
    }
}

/// Writes JSON text to the end of a string.
///
/// Every member ends with a comma; the closing brace takes the place of the
/// last one.
#[derive(Debug)]
pub struct Writer<'b> {
    /// The text, taken from its place for as long as this writes.
    out: Buffer,
    place: &'b mut String,
    start: usize,
    depth: u32,
    max_depth: u32,
    style: JsonStyle,
    /// Messages that are still in binary may be passed through.
    passes: bool,
    error: Option<EncodeError>,
}

impl<'b> Writer<'b> {
    /// A writer at the end of this text.
    #[must_use]
    pub fn new(place: &'b mut String, style: JsonStyle, max_depth: u32) -> Self {
        let start = place.len();
        let out = Buffer::new(core::mem::take(place));
        // The outermost object counts like any other.
        let depth = max_depth.saturating_add(1);
        let passes = !(style.html_safe || style.sorted_maps || style.go_numbers);
        Self { out, place, start, depth, max_depth, style, passes, error: None }
    }

    /// A writer at the end of the same text, at the same level.
    pub(crate) fn inner(&mut self) -> Writer<'_> {
        let (depth, max_depth, style) = (self.depth, self.max_depth, self.style);
        let mut inner = Writer::new(self.out.text(), style, max_depth);
        inner.depth = depth;
        inner
    }

    /// Whether messages that are still in binary may be passed through.
    pub(crate) fn may_pass(&self) -> bool {
        self.passes
    }

    /// Writes something of which no part is passed through.
    pub(crate) fn without_passes(&mut self, body: impl FnOnce(&mut Self)) {
        let passes = core::mem::replace(&mut self.passes, false);
        body(self);
        self.passes = passes;
    }

    pub(crate) fn style(&self) -> &JsonStyle {
        &self.style
    }

    /// The options for a message that is written so many levels below this one.
    pub(crate) fn nested_options(&self, levels: u32) -> Option<DecodeOptions> {
        let mut options = DecodeOptions::STRICT.with_types(self.style.types);
        // Its writer counts the outermost object as well.
        options.limits.max_depth = self.depth.checked_sub(levels.saturating_add(1))?;
        Some(options)
    }

    /// The end of the text, which is in its place when the writer is dropped; takes it
    /// back if a value could not be written. By reference, as a processor waits long for
    /// a value that is moved right after it was written.
    ///
    /// # Errors
    /// What was noted first.
    pub fn finish(&mut self) -> Result<(), EncodeError> {
        match self.error.take() {
            None => Ok(()),
            Some(error) => {
                self.out.text().truncate(self.start);
                Err(error)
            }
        }
    }

    /// Notes that the value to be written next has no JSON form.
    #[cold]
    pub fn refuse(&mut self, what: &'static str) {
        self.fail(|path| EncodeError::NoJsonForm { path, what });
    }

    /// Notes an error, and writes something in place of the value.
    #[cold]
    pub(crate) fn fail(&mut self, error: impl FnOnce(String) -> EncodeError) {
        if self.error.is_none() {
            let path = super::path_at(self.out.text().get(self.start..).unwrap_or_default());
            self.error = Some(error(path));
        }
        self.raw("null");
    }

    /// Writes a value that counts as nested but is no object.
    pub(crate) fn nested(&mut self, body: impl FnOnce(&mut Self)) {
        if self.enter() {
            body(self);
            self.leave();
        }
    }

    /// Enters a value that counts as nested, if it may be.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn enter(&mut self) -> bool {
        match self.depth.checked_sub(1) {
            Some(depth) => {
                self.depth = depth;
                true
            }
            None => {
                self.too_deep();
                false
            }
        }
    }

    /// Leaves what was entered last.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn leave(&mut self) {
        self.depth += 1;
    }

    /// Begins an object.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn open(&mut self) -> bool {
        let may = self.enter();
        if may {
            self.out.ascii(b'{');
        }
        may
    }

    /// Begins an object or array with its key, where the caller counts levels.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn begin(&mut self, key: &'static Key, open: u8) {
        self.out.key_then(key, open);
    }

    /// Ends what was begun, in place of the last comma if there is one, and adds
    /// the comma after it.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn finish_member(&mut self, close: u8) {
        if self.out.last() == Some(&b',') {
            self.out.replace_last(close);
        } else {
            self.out.ascii(close);
        }
        self.comma();
    }

    /// How many levels may still be entered.
    pub(crate) fn level(&self) -> u32 {
        self.depth
    }

    #[cold]
    pub(crate) fn too_deep(&mut self) {
        let limit = self.max_depth;
        self.fail(|path| EncodeError::TooDeep { path, limit });
    }

    /// Begins an array.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn array(&mut self) {
        self.out.ascii(b'[');
    }

    /// Ends an object.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn close(&mut self) {
        self.leave();
        self.end(b'{', '}');
    }

    /// Ends an object or array, in place of the last comma if there is one.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn end(&mut self, open: u8, close: char) {
        let close = if close == ']' { b']' } else { b'}' };
        if self.out.last() == Some(&open) {
            self.out.ascii(close);
        } else {
            self.out.replace_last(close);
        }
    }

    /// `"name":`, as it stands.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn key(&mut self, key: &'static str) {
        self.raw(key);
    }

    /// `"name":`, ready to be copied.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn name(&mut self, key: &'static Key) {
        self.out.key(key);
    }

    /// The comma after a value.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn comma(&mut self) {
        self.out.ascii(b',');
    }

    /// Text that is JSON.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn raw(&mut self, json: &str) {
        self.out.text().push_str(json);
    }

    pub(crate) fn out(&mut self) -> &mut String {
        self.out.text()
    }

    /// Where the text ends.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn position(&mut self) -> usize {
        self.out.text().len()
    }

    /// Takes back what was written after this place.
    pub(crate) fn truncate(&mut self, position: usize) {
        self.out.text().truncate(position);
    }

    /// The unknown members of a message, unless a field has taken the name.
    #[inline(always)]
    pub fn members(&mut self, unknown: &UnknownFields<'_>, taken: impl Fn(&str) -> bool) {
        if unknown.has_members() {
            if !unknown.fits(self.depth) {
                return self.too_deep();
            }
            unknown.each_member(|name, member| {
                if !taken(name) {
                    self.raw(member);
                    self.comma();
                }
            });
        }
    }

    /// A string, escaped as needed.
    pub fn string(&mut self, text: &str) {
        self.string_then(Key::NONE, text, b':');
        self.out.text().pop();
    }

    /// A key, a string that is escaped as needed, and a byte of ASCII after it.
    #[inline(never)]
    pub fn string_then(&mut self, key: &'static Key, text: &str, after: u8) {
        if self.style.html_safe || !self.out.string(key, text, after) {
            self.string_slowly(key, text, after);
        }
    }

    /// The same with text that is still to be checked, the first so many of some
    /// bytes: writes it if it is ASCII and can stand as it is, else says no. Not
    /// for text that has to be safe in HTML.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub(crate) fn ascii_then(
        &mut self,
        key: &'static Key,
        from: &[u8],
        len: usize,
        after: u8,
    ) -> bool {
        debug_assert!(!self.style.html_safe);
        self.out.ascii_string(key, from, len, after)
    }

    /// The same, or no if it is not UTF-8.
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[must_use]
    pub(crate) fn text_then(
        &mut self,
        key: &'static Key,
        from: &[u8],
        len: usize,
        after: u8,
    ) -> bool {
        self.ascii_then(key, from, len, after) || self.odd_text_then(key, from, len, after)
    }

    /// Text that is not ASCII, has to be escaped, or has no room yet.
    #[cold]
    #[inline(never)]
    fn odd_text_then(&mut self, key: &'static Key, from: &[u8], len: usize, after: u8) -> bool {
        match from.get(..len).map(core::str::from_utf8) {
            Some(Ok(text)) => {
                self.string_then(key, text, after);
                true
            }
            _ => false,
        }
    }

    #[cold]
    #[inline(never)]
    fn string_slowly(&mut self, key: &'static Key, text: &str, after: u8) {
        self.out.key(key);
        self.out.grow(text.len() + 64);
        if self.style.html_safe || !self.out.string(Key::NONE, text, after) {
            escape(self.out.text(), self.style.html_safe, text);
            self.out.ascii(after);
        }
    }

    /// Bytes as base64.
    pub(crate) fn base64(&mut self, bytes: &[u8]) {
        self.out.base64(bytes);
    }

    /// A key, an integer, and a byte of ASCII after it.
    #[inline(never)]
    pub fn integer_then(&mut self, key: &'static Key, value: Integer, quoted: bool, after: u8) {
        if !self.out.integer(key, value, quoted, after) {
            self.integer_slowly(key, value, quoted, after);
        }
    }

    #[cold]
    #[inline(never)]
    fn integer_slowly(&mut self, key: &'static Key, value: Integer, quoted: bool, after: u8) {
        self.out.key(key);
        self.out.grow(256);
        let written = self.out.integer(Key::NONE, value, quoted, after);
        debug_assert!(written, "there is room");
    }
}

impl Drop for Writer<'_> {
    fn drop(&mut self) {
        *self.place = core::mem::take(self.out.text());
    }
}
