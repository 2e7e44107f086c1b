//! Repeated fields: a span of the input, or a vector.

use alloc::vec::{self, Vec};
use core::fmt;
use core::ops::Deref;

use crate::context::Context;
use crate::element::{Codec, Element};
use crate::error::DecodeError;
use crate::json;
use crate::message::MissingFields;
use crate::options::UnknownMembers;
use crate::unknown::UnknownFields;
use crate::wire::{self, END, Reader};

/// The values of a repeated field.
///
/// After decoding, this is a validated span of the input that is read on
/// demand, so that decoding allocates nothing. Built by hand or after
/// [`to_mut`](Self::to_mut) it is a vector. JSON form: an array.
///
/// ```
/// use tidings_core::{Repeated, Str};
///
/// let mut forwarded: Repeated<'_, Str<'_>> = ["10.0.0.1".into()].into_iter().collect();
/// forwarded.to_mut().push("10.0.0.2".into());
/// assert_eq!(forwarded.len(), 2);
/// assert!(forwarded.iter().all(|address| address.starts_with("10.")));
/// ```
#[derive(Clone)]
pub struct Repeated<'a, T>(State<'a, T>);

#[derive(Clone)]
enum State<'a, T> {
    Owned(Vec<T>),
    Wire(WireSpan<'a>),
    Json(JsonSpan<'a>),
}

/// Fields of a binary message, from the first value to the last.
#[derive(Clone, Copy)]
struct WireSpan<'a> {
    bytes: &'a [u8],
    count: u32,
    /// Tag that the schema gives the field.
    tag: u32,
    codec: Codec,
    /// Encoding the values again would give these very bytes.
    exact: bool,
}

/// The text of a JSON array of scalars.
#[derive(Clone, Copy)]
struct JsonSpan<'a> {
    text: &'a str,
    count: u32,
    codec: Codec,
    plain: bool,
}

/// A value of a repeated or map field: held there, or read on demand.
///
/// Dereferences to the value.
#[derive(Clone)]
pub enum Item<'s, T> {
    /// Held in the field.
    Held(&'s T),
    /// Read on demand.
    Read(T),
}

impl<T> Deref for Item<'_, T> {
    type Target = T;
    #[inline]
    fn deref(&self) -> &T {
        match self {
            Self::Held(value) => value,
            Self::Read(value) => value,
        }
    }
}

impl<T: Clone> Item<'_, T> {
    /// The value itself.
    #[must_use]
    pub fn into_value(self) -> T {
        match self {
            Self::Held(value) => value.clone(),
            Self::Read(value) => value,
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Item<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl<'a, T: Element<'a>> Repeated<'a, T> {
    /// No values.
    #[inline(always)]
    #[must_use]
    pub const fn new() -> Self {
        Self(State::Owned(Vec::new()))
    }

    /// How many values there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.0 {
            State::Owned(values) => values.len(),
            State::Wire(WireSpan { count, .. }) | State::Json(JsonSpan { count, .. }) => {
                usize::try_from(*count).unwrap_or(usize::MAX)
            }
        }
    }

    /// Whether there are no values.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(&self.0, State::Owned(values) if values.is_empty())
    }

    /// The values in order.
    pub fn iter(&self) -> Iter<'_, 'a, T> {
        Iter(match &self.0 {
            State::Owned(values) => IterState::Owned(values.iter()),
            State::Wire(span) => IterState::Wire(WireIter::new(*span)),
            State::Json(span) => IterState::Json(*span, None),
        })
    }

    /// The value at this index. Values of a span are counted from its start.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<Item<'_, T>> {
        self.iter().nth(index)
    }

    /// The values as a vector that can be changed.
    pub fn to_mut(&mut self) -> &mut Vec<T> {
        if !matches!(self.0, State::Owned(_)) {
            self.0 = State::Owned(self.iter().map(Item::into_value).collect());
        }
        match &mut self.0 {
            State::Owned(values) => values,
            _ => unreachable!("a vector was made just before"),
        }
    }

    /// Detaches the values from the input.
    #[must_use]
    pub fn into_owned(self) -> Repeated<'static, T::Owned> {
        let values = match self.0 {
            State::Owned(values) => values.into_iter().map(Element::detach).collect(),
            _ => {
                let mut values = Vec::with_capacity(self.len());
                values.extend(self.iter().map(|value| value.into_value().detach()));
                values
            }
        };
        Repeated(State::Owned(values))
    }

    /// Reads values from binary, up to the first that is not of this field.
    #[doc(hidden)]
    #[inline(never)]
    pub fn read_wire(
        &mut self,
        field: WireField<'a>,
        reader: &mut Reader<'a>,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let WireField { body, mut tag, preferred, codec } = field;
        loop {
            let mut run = Run { start: reader.rest(), count: 0, exact: tag == preferred };
            if cx.spans && self.may_span() {
                let budget = cx.memory();
                run.pass::<T>(tag, codec, reader, unknown, cx)?;
                if T::NESTED {
                    // What was read is not kept.
                    cx.give_back(budget);
                }
                self.extend_span(body, reader, tag, preferred, codec, &run);
            } else {
                self.push_wire(tag, codec, reader, unknown, cx)?;
            }
            let mut next = *reader;
            match next.tag() {
                Ok(same) if same == tag => {
                    *reader = next;
                    tag = same;
                }
                _ => return Ok(()),
            }
        }
    }

    fn may_span(&self) -> bool {
        self.is_empty() || matches!(self.0, State::Wire(_))
    }

    /// Takes the record that was just passed into the span.
    fn extend_span(
        &mut self,
        body: &'a [u8],
        reader: &Reader<'a>,
        tag: u32,
        preferred: u32,
        codec: Codec,
        run: &Run<'a>,
    ) {
        let (minimal, len) = wire::varint(u64::from(tag));
        let minimal = minimal.get(..len).unwrap_or_default();
        let end = body.len() - reader.rest().len();
        let value = body.len() - run.start.len();
        let start = value.saturating_sub(len);
        let tight = body.get(start..value) == Some(minimal);
        let exact = run.exact && tight;
        // A tag with needless bytes begins earlier; where is not known, but
        // the span may begin anywhere before it that a tag begins.
        let (first, count, exact) = match &self.0 {
            State::Wire(span) => {
                let first = span.bytes.as_ptr().addr() - body.as_ptr().addr();
                let adjoins = first + span.bytes.len() == start;
                (first, span.count, exact && span.exact && adjoins && codec.wire_type() == 2)
            }
            _ if tight => (start, 0, exact),
            _ => (0, 0, false),
        };
        let bytes = body.get(first..end).unwrap_or_default();
        let count = count.saturating_add(run.count);
        if count > 0 || matches!(self.0, State::Wire(_)) {
            self.0 = State::Wire(WireSpan { bytes, count, tag: preferred, codec, exact });
        }
    }

    #[cold]
    fn push_wire(
        &mut self,
        tag: u32,
        codec: Codec,
        reader: &mut Reader<'a>,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let at = reader.at();
        if !matches!(self.0, State::Owned(_)) {
            cx.charge(self.len().saturating_mul(size_of::<T>()), at)?;
        }
        let values = self.to_mut();
        let mut push = |value: T, cx: &mut Context<'_>| {
            if value.is_declared(codec) {
                cx.count(1, at)?;
                cx.push(values, value, at)
            } else {
                keep_undeclared(&value, tag, at, unknown, cx)
            }
        };
        if wire::is_packed(tag, codec) {
            let mut inner = packed(reader, codec)?;
            while !inner.rest().is_empty() {
                let value = T::read_wire(codec, &mut inner, cx)?;
                push(value, cx)?;
            }
            return Ok(());
        }
        let value = T::read_wire(codec, reader, cx)?;
        push(value, cx)
    }

    /// Writes all values.
    #[doc(hidden)]
    pub fn write_wire(&self, tag: u32, codec: Codec, writer: &mut wire::Writer<'_>) {
        if self.is_empty() {
            return;
        }
        if let State::Wire(span) = &self.0
            && span.exact
            && span.tag == tag
        {
            return writer.raw(span.bytes);
        }
        if wire::is_packed(tag, codec) {
            writer.raw_varint(u64::from(tag));
            writer.prefixed(|writer| self.iter().for_each(|value| value.write_wire(codec, writer)));
        } else {
            for value in self.iter() {
                writer.raw_varint(u64::from(tag));
                value.write_wire(codec, writer);
            }
        }
    }

    /// Reads a JSON array.
    #[doc(hidden)]
    pub fn read_json(
        &mut self,
        codec: Codec,
        plain: bool,
        reader: &mut json::Reader<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        reader.peek();
        let start = reader.offset();
        if !reader.begin_array()? {
            return Ok(());
        }
        let may_span = cx.spans && self.is_empty() && reads_again::<T>(codec, cx);
        let mut span = may_span && !T::NESTED && codec != Codec::Bytes;
        let mut values = Vec::new();
        let mut count = 0u32;
        let budget = cx.memory();
        loop {
            let at = reader.offset();
            cx.count(1, at)?;
            if let Some(value) = T::read_known(codec, plain, reader, cx)? {
                count = count.saturating_add(1);
                if !span {
                    match cx.push(&mut values, value, at) {
                        Err(error) if !may_span => return Err(error),
                        Err(_) => span = true,
                        // Many small objects: held as text, they cost nothing.
                        Ok(()) => span = may_span && cx.memory() < budget / 2,
                    }
                }
            }
            if span {
                values = Vec::new();
                cx.give_back(budget);
            }
            if !reader.more_elements()? {
                break;
            }
        }
        self.0 = if span {
            State::Json(JsonSpan { text: reader.since(start), count, codec, plain })
        } else {
            State::Owned(values)
        };
        Ok(())
    }

    /// Writes a JSON array.
    #[doc(hidden)]
    pub fn put_json(&self, plain: bool, writer: &mut json::Writer<'_>) {
        writer.raw("[");
        for value in self.iter() {
            value.put_json(plain, writer);
            writer.comma();
        }
        writer.end(b'[', ']');
    }

    /// Names missing required fields of the values.
    #[doc(hidden)]
    pub fn find_missing(&self, name: &str, missing: &mut MissingFields) {
        for (at, value) in self.iter().enumerate() {
            value.find_missing(name, &at, missing);
        }
    }
}

/// Whether a value that is read again from its text, with the default options,
/// comes out the same.
pub(crate) fn reads_again<'a, T: Element<'a>>(codec: Codec, cx: &Context<'_>) -> bool {
    let options = cx.options();
    let named = T::NESTED || matches!(codec, Codec::Enum | Codec::ClosedEnum);
    let ignored = options.unknown_members == UnknownMembers::Ignore;
    !(named && ignored) && (!T::NESTED || options.types.is_well_known())
}

/// What is known of a repeated or map field that is being read.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct WireField<'a> {
    /// The message's bytes.
    pub body: &'a [u8],
    /// The tag that was read.
    pub tag: u32,
    /// The tag that the schema gives the field.
    pub preferred: u32,
    /// The type of the values.
    pub codec: Codec,
}

/// One record of a repeated field that is passed over.
struct Run<'a> {
    /// The bytes after the tag.
    start: &'a [u8],
    count: u32,
    exact: bool,
}

impl<'a> Run<'a> {
    #[inline]
    fn pass<T: Element<'a>>(
        &mut self,
        tag: u32,
        codec: Codec,
        reader: &mut Reader<'a>,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        if tag & 7 == 2 {
            let mut body = *reader;
            let len = body.bytes()?.len();
            let prefix = reader.rest().len() - body.rest().len() - len;
            self.exact &= prefix == wire::varint(len as u64).1;
            if T::NESTED && cx.trusted {
                *reader = body;
                self.count += 1;
                return Ok(());
            }
        }
        if wire::is_packed(tag, codec) {
            let mut inner = packed(reader, codec)?;
            let mut scratch = Vec::new();
            while !inner.rest().is_empty() {
                self.one::<T>(tag, codec, &mut inner, &mut scratch, unknown, cx)?;
            }
            return Ok(());
        }
        self.one::<T>(tag, codec, reader, &mut Vec::new(), unknown, cx)
    }

    #[inline]
    fn one<T: Element<'a>>(
        &mut self,
        tag: u32,
        codec: Codec,
        reader: &mut Reader<'a>,
        scratch: &mut Vec<u8>,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let at = reader.at();
        let start = *reader;
        let value = T::read_wire(codec, reader, cx)?;
        if codec.wire_type() == 0 {
            let bytes = reader.since(start);
            if bytes.len() > 1 || codec == Codec::Bool {
                scratch.clear();
                value.write_wire(codec, &mut wire::Writer::new(scratch));
                self.exact &= *scratch == bytes;
            }
        }
        if value.is_declared(codec) {
            self.count += 1;
            return cx.count(1, at);
        }
        self.exact = false;
        keep_undeclared(&value, tag, at, unknown, cx)
    }
}

/// The run of packed values.
fn packed<'a>(reader: &mut Reader<'a>, codec: Codec) -> Result<Reader<'a>, DecodeError> {
    let inner = Reader::new(reader.bytes()?);
    let size = match codec.wire_type() {
        1 => 8,
        5 => 4,
        _ => 1,
    };
    if !inner.rest().len().is_multiple_of(size) {
        return Err(inner.fail(crate::error::DecodeErrorKind::InvalidPackedLength));
    }
    Ok(inner)
}

#[cold]
fn keep_undeclared<'a, T: Element<'a>>(
    value: &T,
    tag: u32,
    at: usize,
    unknown: &mut UnknownFields<'_>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let mut record = Vec::new();
    let mut writer = wire::Writer::new(&mut record);
    writer.raw_varint(u64::from(tag & !7));
    value.write_wire(Codec::Enum, &mut writer);
    unknown.take_copy(&record, at, cx)
}

/// The values of a repeated field in order.
#[derive(Debug)]
pub struct Iter<'s, 'a, T>(IterState<'s, 'a, T>);

enum IterState<'s, 'a, T> {
    Owned(core::slice::Iter<'s, T>),
    Wire(WireIter<'a>),
    Json(JsonSpan<'a>, Option<json::Reader<'a>>),
}

impl<T> fmt::Debug for IterState<'_, '_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

struct WireIter<'a> {
    reader: Reader<'a>,
    /// The packed run that is being read.
    run: Reader<'a>,
    tag: u32,
    codec: Codec,
}

impl<'a> WireIter<'a> {
    fn new(span: WireSpan<'a>) -> Self {
        Self {
            reader: Reader::new(span.bytes),
            run: Reader::new(&[]),
            tag: span.tag,
            codec: span.codec,
        }
    }

    fn next<T: Element<'a>>(&mut self) -> Option<T> {
        let mut cx = Context::trusted();
        loop {
            if !self.run.rest().is_empty() {
                let value = T::read_wire(self.codec, &mut self.run, &mut cx).ok()?;
                if value.is_declared(self.codec) {
                    return Some(value);
                }
                continue;
            }
            let tag = self.reader.tag().ok().filter(|tag| *tag != END)?;
            let same = tag >> 3 == self.tag >> 3;
            if same && wire::is_packed(tag, self.codec) {
                self.run = Reader::new(self.reader.bytes().ok()?);
            } else if same && tag & 7 == self.codec.wire_type() {
                let value = T::read_wire(self.codec, &mut self.reader, &mut cx).ok()?;
                if value.is_declared(self.codec) {
                    return Some(value);
                }
            } else {
                self.reader.skip(tag, &mut cx).ok()?;
            }
        }
    }
}

fn next_json<'a, T: Element<'a>>(
    span: &JsonSpan<'a>,
    reader: &mut Option<json::Reader<'a>>,
) -> Option<T> {
    let mut cx = Context::trusted();
    let more = match reader {
        Some(reader) => reader.more_elements(),
        None => reader.insert(json::Reader::new(span.text)).begin_array(),
    };
    let reader = reader.as_mut().filter(|_| more == Ok(true))?;
    T::read_json(span.codec, span.plain, reader, &mut cx).ok()
}

impl<'s, 'a, T: Element<'a>> Iterator for Iter<'s, 'a, T> {
    type Item = Item<'s, T>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.0 {
            IterState::Owned(values) => values.next().map(Item::Held),
            IterState::Wire(values) => values.next().map(Item::Read),
            IterState::Json(span, reader) => next_json(span, reader).map(Item::Read),
        }
    }
}

impl<'s, 'a, T: Element<'a>> IntoIterator for &'s Repeated<'a, T> {
    type Item = Item<'s, T>;
    type IntoIter = Iter<'s, 'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T: Element<'a>> IntoIterator for Repeated<'a, T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(mut self) -> Self::IntoIter {
        core::mem::take(self.to_mut()).into_iter()
    }
}

impl<'a, T: Element<'a>> Default for Repeated<'a, T> {
    #[inline(always)]
    fn default() -> Self {
        Self::new()
    }
}

impl<T> From<Vec<T>> for Repeated<'_, T> {
    fn from(values: Vec<T>) -> Self {
        Self(State::Owned(values))
    }
}

impl<T> FromIterator<T> for Repeated<'_, T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self(State::Owned(values.into_iter().collect()))
    }
}

impl<'a, T: Element<'a>> PartialEq for Repeated<'a, T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().zip(other).all(|(a, b)| *a == *b)
    }
}

impl<'a, T: Element<'a>> fmt::Debug for Repeated<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
