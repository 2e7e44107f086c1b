//! Repeated fields in binary.

use alloc::vec::Vec;
use core::ops::Deref;

use super::packed::{canonical, is_packed, packed};
use super::{Item, Repeated, State, WireSpan};
use crate::context::{Context, granted};
use crate::element::{Codec, Element};
use crate::error::DecodeError;
use crate::stack::Deep;
use crate::unknown::UnknownFields;
use crate::wire::{self, END, Reader};

impl<'a, T: Element<'a>> Repeated<'a, T> {
    /// Reads values from binary, up to the first that is not of this field.
    #[doc(hidden)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn read_wire(
        &mut self,
        field: WireField<'a>,
        reader: &mut Reader<'a>,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let mut after = *reader;
        self.read_run(field, &mut after, unknown, cx)?;
        *reader = after;
        Ok(())
    }

    #[inline(never)]
    fn read_run(
        &mut self,
        field: WireField<'a>,
        reader: &mut Reader<'a>,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        if !(cx.spans && self.may_span()) {
            return self.push_run(field, reader, unknown, cx);
        }
        let WireField { tag, preferred, codec, .. } = field;
        let exact = tag == preferred;
        let levels = cx.level();
        let mut run = Run { start: reader.rest(), count: 0, exact, tag, codec, levels };
        let mut records = 0;
        let budget = cx.memory();
        loop {
            run.pass::<T>(reader, unknown, cx)?;
            if T::NESTED {
                // What was read is not kept.
                cx.give_back(budget);
            }
            if !reader.pass_tag(tag) {
                break;
            }
            records += 1;
        }
        // Two runs of packed values would be written as one.
        run.exact &= records == 0 || !is_packed::<T>(tag, codec);
        self.extend_span(field.body, reader, preferred, &run);
        Ok(())
    }

    /// Reads values into a vector.
    #[inline(never)]
    fn push_run(
        &mut self,
        field: WireField<'a>,
        reader: &mut Reader<'a>,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let WireField { tag, codec, .. } = field;
        let values = self.vector(reader.at(), cx)?;
        let in_runs = is_packed::<T>(tag, codec);
        // Only once: many short runs shall not copy the vector each time.
        if values.is_empty() {
            let count = if in_runs { packed_values(codec, *reader) } else { records(tag, *reader) };
            if count > 1 && count.saturating_mul(size_of::<T>()) <= cx.memory() {
                cx.reserve(values, count, reader.at())?;
            }
        }
        let mut push = |at, values: &mut Vec<T>, value: T, cx: &mut Context<'_>| {
            if value.is_declared(codec) {
                cx.count(1, at)?;
                cx.push(values, value, at)
            } else {
                keep_undeclared(&value, tag, at, unknown, cx)
            }
        };
        loop {
            let at = reader.at();
            if in_runs {
                let mut inner = packed(reader, codec)?;
                while !inner.rest().is_empty() {
                    let value = T::read_wire(codec, &mut inner, cx)?;
                    push(at, values, value, cx)?;
                }
            } else {
                let value = T::read_wire(codec, reader, cx)?;
                push(at, values, value, cx)?;
            }
            if !reader.pass_tag(tag) {
                return Ok(());
            }
        }
    }

    /// The values as a vector, within the budget.
    fn vector(&mut self, at: usize, cx: &mut Context<'_>) -> Result<&mut Vec<T>, DecodeError> {
        if !matches!(self.0, State::Owned(_)) {
            cx.charge(self.len().saturating_mul(size_of::<T>()), at)?;
            let mut values = Vec::new();
            granted(values.try_reserve_exact(self.len()), at)?;
            values.extend(self.iter().map(Item::into_value));
            self.0 = State::Owned(Deep::new(values));
        }
        Ok(self.to_mut())
    }

    fn may_span(&self) -> bool {
        self.is_empty() || matches!(self.0, State::Wire(_))
    }

    /// Takes the records that were just passed into the span.
    fn extend_span(&mut self, body: &'a [u8], reader: &Reader<'a>, preferred: u32, run: &Run<'a>) {
        let Run { codec, tag, levels, .. } = *run;
        let wire::Place { start, end, tight } = wire::place(body, run.start, reader, tag);
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
            self.0 = State::Wire(WireSpan { bytes, count, tag: preferred, codec, exact, levels });
        }
    }

    /// Writes all values.
    #[doc(hidden)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn write_wire(&self, tag: u32, codec: Codec, writer: &mut wire::Writer<'_>) {
        match &self.0 {
            State::None => {}
            // Messages nest with one call a level: a processor remembers few places to
            // return to.
            State::Owned(messages) if T::NESTED => put_each(messages.iter(), tag, codec, writer),
            _ => self.write_some(tag, codec, writer),
        }
    }

    #[inline(never)]
    fn write_some(&self, tag: u32, codec: Codec, writer: &mut wire::Writer<'_>) {
        match &self.0 {
            State::Wire(span)
                if span.exact
                    && span.tag == tag
                    && (!T::NESTED || writer.has_room_for(span.levels)) =>
            {
                writer.raw(span.bytes);
            }
            _ if self.is_empty() => {}
            _ => self.write_each(tag, codec, writer),
        }
    }

    // Apart, as it takes more of the stack and of the registers.
    #[inline(never)]
    fn write_each(&self, tag: u32, codec: Codec, writer: &mut wire::Writer<'_>) {
        if is_packed::<T>(tag, codec) {
            writer.raw_varint(u64::from(tag));
            writer.prefixed(|writer| self.iter().for_each(|value| value.write_wire(codec, writer)));
        } else {
            match &self.0 {
                State::Owned(values) => put_each(values.iter(), tag, codec, writer),
                _ => put_each(self.iter(), tag, codec, writer),
            }
        }
    }
}

/// Writes values that have a tag each.
#[cfg_attr(not(debug_assertions), inline(always))]
fn put_each<'a, T: Element<'a>>(
    values: impl Iterator<Item: Deref<Target = T>>,
    tag: u32,
    codec: Codec,
    writer: &mut wire::Writer<'_>,
) {
    let (tag, len) = wire::tag_bytes(tag);
    for value in values {
        writer.tag(tag, len);
        value.write_wire(codec, writer);
    }
}

/// How many records of a tag stand one after the other, from after the first tag.
fn records(tag: u32, mut reader: Reader<'_>) -> usize {
    let mut count = 0;
    while tag & 7 == 2 && reader.bytes().is_ok() {
        count += 1;
        if !reader.pass_tag(tag) {
            break;
        }
    }
    count
}

/// How many values a packed run has, if it is one that encoders write.
fn packed_values(codec: Codec, mut reader: Reader<'_>) -> usize {
    reader.bytes().ok().and_then(|run| canonical(codec, run)).unwrap_or_default()
}

/// Whether a value that is read again from its text, with the default options,
/// comes out the same. Options that read names or texts in another way keep no
/// spans.
pub(crate) fn reads_again<'a, T: Element<'a>>(cx: &Context<'_>) -> bool {
    !T::NESTED || cx.options().types.is_well_known()
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

/// Records of a repeated field that are passed over.
struct Run<'a> {
    /// The bytes after the first tag.
    start: &'a [u8],
    count: u32,
    exact: bool,
    tag: u32,
    codec: Codec,
    levels: u32,
}

impl<'a> Run<'a> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn pass<T: Element<'a>>(
        &mut self,
        reader: &mut Reader<'a>,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        if self.tag & 7 == 2 {
            let mut body = *reader;
            let len = body.bytes()?.len();
            let prefix = reader.rest().len() - body.rest().len() - len;
            self.exact &= prefix == 1 || prefix == wire::varint(len as u64).1;
            if T::NESTED && cx.trusted {
                *reader = body;
                self.count += 1;
                return Ok(());
            }
        }
        if T::wire_type(self.codec) != 2 && self.tag & 7 == 2 {
            return self.packed::<T>(reader, unknown, cx);
        }
        self.one::<T>(reader, unknown, cx)
    }

    fn packed<T: Element<'a>>(
        &mut self,
        reader: &mut Reader<'a>,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let mut inner = packed(reader, self.codec)?;
        if let Some(count) = canonical(self.codec, inner.rest())
            && cx.count(count, inner.at()).is_ok()
        {
            self.count = self.count.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
            return Ok(());
        }
        while !inner.rest().is_empty() {
            self.one::<T>(&mut inner, unknown, cx)?;
        }
        Ok(())
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn one<T: Element<'a>>(
        &mut self,
        reader: &mut Reader<'a>,
        unknown: &mut UnknownFields<'a>,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        let codec = self.codec;
        let start = *reader;
        let value = T::read_wire(codec, reader, cx)?;
        if T::wire_type(codec) == 0 {
            self.exact &= is_canonical(codec, reader.since(start));
        }
        if value.is_declared(codec) {
            self.count += 1;
            return cx.count(1, start.at());
        }
        self.exact = false;
        keep_undeclared(&value, self.tag, start.at(), unknown, cx)
    }
}

/// Whether these are the very bytes that writing the varint's value gives.
#[cfg_attr(not(debug_assertions), inline(always))]
fn is_canonical(codec: Codec, bytes: &[u8]) -> bool {
    match bytes {
        [byte] => codec != Codec::Bool || *byte < 2,
        _ => is_canonical_long(codec, bytes),
    }
}

fn is_canonical_long(codec: Codec, bytes: &[u8]) -> bool {
    let value = Reader::new(bytes).varint().unwrap_or_default();
    let (minimal, len) = wire::varint(value);
    let fits = match codec {
        Codec::Int32 | Codec::Enum | Codec::ClosedEnum => {
            value == wire::sign_extend(wire::low32(value).cast_signed())
        }
        Codec::Uint32 | Codec::Sint32 => u32::try_from(value).is_ok(),
        // Only 0 and 1 are written, in one byte.
        Codec::Bool => false,
        _ => true,
    };
    fits && minimal.get(..len) == Some(bytes)
}

#[cold]
fn keep_undeclared<'a, T: Element<'a>>(
    value: &T,
    tag: u32,
    at: usize,
    unknown: &mut UnknownFields<'_>,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    let record = wire::record(|writer| {
        writer.raw_varint(u64::from(tag & !7));
        value.write_wire(Codec::Enum, writer);
    });
    unknown.take_copy(&[&record], at, cx)
}

/// The values of a span, detached from it.
pub(super) fn detached<'a, T: Element<'a>>(span: WireSpan<'a>) -> Vec<T::Owned> {
    let mut values = Vec::with_capacity(usize::try_from(span.count).unwrap_or_default());
    let mut cx = Context::trusted().within(span.levels);
    let mut run = Reader::new(span.bytes);
    if span.exact && is_packed::<T>(span.tag, span.codec) && run.tag().is_ok() {
        // One run, and nothing in it that has to be left out.
        let mut run = Reader::new(run.bytes().unwrap_or_default());
        while let Ok(value) = T::read_wire(span.codec, &mut run, &mut cx) {
            values.push(value.detach());
        }
    } else {
        let mut iter = WireIter::new(span);
        while let Some(value) = iter.next::<T>(&mut cx) {
            values.push(value.detach());
        }
    }
    values
}

pub(super) struct WireIter<'a> {
    reader: Reader<'a>,
    /// The packed run that is being read.
    run: Reader<'a>,
    tag: u32,
    codec: Codec,
    /// How deep messages nest at most.
    pub(super) levels: u32,
}

impl<'a> WireIter<'a> {
    pub(super) fn new(span: WireSpan<'a>) -> Self {
        Self {
            reader: Reader::new(span.bytes),
            run: Reader::new(&[]),
            tag: span.tag,
            codec: span.codec,
            levels: span.levels,
        }
    }

    /// The next value, in a [trusted](Context::trusted) context.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn next<T: Element<'a>>(&mut self, cx: &mut Context<'_>) -> Option<T> {
        loop {
            if !self.run.rest().is_empty() {
                let value = T::read_wire(self.codec, &mut self.run, cx).ok()?;
                if value.is_declared(self.codec) {
                    return Some(value);
                }
                continue;
            }
            let tag = self.reader.tag().ok().filter(|tag| *tag != END)?;
            let same = tag >> 3 == self.tag >> 3;
            if same && is_packed::<T>(tag, self.codec) {
                self.run = Reader::new(self.reader.bytes().ok()?);
            } else if same && tag & 7 == self.codec.wire_type() {
                let value = T::read_wire(self.codec, &mut self.reader, cx).ok()?;
                if value.is_declared(self.codec) {
                    return Some(value);
                }
            } else {
                self.reader.skip(tag, cx).ok()?;
            }
        }
    }
}
