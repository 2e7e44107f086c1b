//! Repeated fields: a span of the input, or a vector.

mod binary;
mod from;
mod packed;

pub use self::binary::WireField;
use self::binary::WireIter;
pub(crate) use self::binary::reads_again;

use alloc::vec::{self, Vec};
use core::fmt;
use core::ops::Deref;

use crate::context::Context;
use crate::element::{Codec, Element};
use crate::error::DecodeError;
use crate::json;
use crate::message::MissingFields;
use crate::stack::{Deep, with_room};
use crate::transcode;

/// The values of a repeated field.
///
/// After decoding, this is a validated span of the input that is read on
/// demand, so that decoding allocates nothing. Built by hand or after
/// [`to_mut`](Self::to_mut) it is a vector. JSON form: an array.
///
/// ```
/// use tidings_core::{Repeated, Str};
///
/// let mut forwarded: Repeated<'_, Str<'_>> = ["10.0.0.1".into()].into();
/// forwarded.to_mut().push("10.0.0.2".into());
/// assert_eq!(forwarded.len(), 2);
/// assert!(forwarded.iter().all(|address| address.starts_with("10.")));
/// ```
#[derive(Clone)]
pub struct Repeated<'a, T>(State<'a, T>);

#[derive(Clone)]
enum State<'a, T> {
    /// No values, and nothing to drop.
    None,
    Owned(Deep<Vec<T>>),
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
    /// How deep messages in it nest at most, as the decoder saw to.
    levels: u32,
}

impl<'a> WireSpan<'a> {
    fn put_json<T: Element<'a>>(&self, plain: bool, writer: &mut json::Writer<'_>) {
        let done = match T::MESSAGE {
            Some(info) => transcode::span::elements(info, self.tag, self.bytes, writer),
            None => T::TEXT && transcode::span::texts(self.tag, self.bytes, writer),
        };
        if done {
            return;
        }
        let (mut values, mut cx) = (WireIter::new(*self), Context::trusted());
        writer.without_passes(|writer| {
            while let Some(value) = values.next::<T>(&mut cx) {
                value.put_member(json::Key::NONE, plain, writer);
            }
        });
    }
}

/// The text of a JSON array.
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
        Self(State::None)
    }

    /// How many values there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.0 {
            State::None => 0,
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
        match &self.0 {
            State::None => true,
            State::Owned(values) => values.is_empty(),
            State::Wire(_) | State::Json(_) => false,
        }
    }

    /// The values in order.
    pub fn iter(&self) -> Iter<'_, 'a, T> {
        Iter(match &self.0 {
            State::None => IterState::Owned([].iter()),
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
            let values = self.iter().map(Item::into_value).collect();
            self.0 = State::Owned(Deep::new(values));
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
            State::Owned(values) => {
                with_room(|| values.into_inner().into_iter().map(Element::detach).collect())
            }
            State::Wire(span) if T::NESTED => with_room(|| binary::detached::<T>(span)),
            State::Wire(span) => binary::detached::<T>(span),
            _ => with_room(|| {
                let mut values = Vec::with_capacity(self.len());
                values.extend(self.iter().map(|value| value.into_value().detach()));
                values
            }),
        };
        Repeated(State::Owned(Deep::new(values)))
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
        let may_span = cx.spans && reads_again::<T>(cx);
        let mut count = Some(0);
        if !may_span || (T::NESTED && cx.at_once) {
            let mut values = Vec::new();
            count = push_values(&mut values, (codec, plain, may_span), reader, cx)?;
            self.0 = State::Owned(Deep::new(values));
        }
        if let Some(count) = count {
            let count = pass_values::<T>(codec, plain, reader, cx)?.saturating_add(count);
            self.0 = State::Json(JsonSpan { text: reader.since(start), count, codec, plain });
        }
        Ok(())
    }

    /// Writes a JSON array.
    #[doc(hidden)]
    pub fn put_json(&self, plain: bool, writer: &mut json::Writer<'_>) {
        writer.array();
        if let State::Wire(span) = &self.0 {
            span.put_json::<T>(plain, writer);
        } else {
            self.iter().for_each(|value| value.put_member(json::Key::NONE, plain, writer));
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

/// Reads the values of a JSON array. If they may be held as text and become too
/// many, it gives up before one, and says how many came before.
fn push_values<'a, T: Element<'a>>(
    values: &mut Vec<T>,
    (codec, plain, may_span): (Codec, bool, bool),
    reader: &mut json::Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<Option<u32>, DecodeError> {
    let (budget, mut count) = (cx.memory(), 0u32);
    loop {
        let (at, before) = (reader.offset(), *reader);
        cx.count(1, at)?;
        if let Some(value) = T::read_known(codec, plain, reader, cx)?
            && let Err(error) = cx.push(values, value, at)
        {
            if !may_span {
                return Err(error);
            }
            (*reader, *values) = (before, Vec::new());
            cx.give_back(budget);
            return Ok(Some(count));
        }
        count = count.saturating_add(1);
        if !reader.more_elements()? {
            return Ok(None);
        }
        if may_span && cx.memory() < budget / 2 {
            // Many small objects: held as text, they cost nothing.
            *values = Vec::new();
            cx.give_back(budget);
            return Ok(Some(count));
        }
    }
}

/// Passes over the values of a JSON array, and says how many there are.
fn pass_values<'a, T: Element<'a>>(
    codec: Codec,
    plain: bool,
    reader: &mut json::Reader<'a>,
    cx: &mut Context<'_>,
) -> Result<u32, DecodeError> {
    let mut count = 0u32;
    loop {
        cx.count(1, reader.offset())?;
        T::pass_json(codec, plain, reader, cx)?;
        count = count.saturating_add(1);
        if !reader.more_elements()? {
            return Ok(count);
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
            IterState::Wire(values) => {
                values.next(&mut Context::trusted().within(values.levels)).map(Item::Read)
            }
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

impl<'a, T: Element<'a>> PartialEq for Repeated<'a, T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && with_room(|| self.iter().zip(other).all(|(a, b)| *a == *b))
    }
}

impl<'a, T: Element<'a>> fmt::Debug for Repeated<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        with_room(|| f.debug_list().entries(self.iter()).finish())
    }
}

#[cfg(test)]
mod json_tests;
#[cfg(test)]
mod wire_tests;
