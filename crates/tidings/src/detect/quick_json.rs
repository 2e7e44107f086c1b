//! Which event a JSON object is, by tables over the names of all members.

use tidings_core::framing::{json_end, json_rest};
use tidings_core::info::{Label, MessageInfo, Text};
use tidings_core::rt::json::plain_len;
use tidings_core::{EventEntry, MessageEntry};

use super::json::{EVENT_TYPE, SIGNATURES, accepting, inner_message};
use super::names::{Names, Table};
use super::scan::{MOST_BYTES, MOST_MEMBERS, Shape, shape};
use super::{Known, Set};

/// Members of an envelope around an event, which are left to others.
const OF_WRAPPINGS: [&str; 2] = ["specversion", "Type"];

const SHAPES: [Shape; 6] =
    [Shape::Object, Shape::Array, Shape::Text, Shape::Number, Shape::Bool, Shape::Null];

/// What a registry knows of the members of events.
#[derive(Debug, Default)]
pub(super) struct Index {
    names: Names,
    /// By the numbers of names.
    members: Vec<MemberInfo>,
    /// Messages in members of events: for each name the shapes that it may
    /// have, a bit for each.
    inner: Vec<(&'static MessageInfo, Vec<u8>)>,
    types: Table<&'static [u8], &'static MessageEntry>,
    signatures: Vec<(u32, &'static MessageEntry)>,
    /// Marks of members that make it another one's task.
    foreign: u32,
    events: Vec<&'static MessageEntry>,
    all: Set,
    /// Events with fields that must not be missing.
    demanding: Set,
}

/// What a member of this name says.
#[derive(Clone, Debug, Default)]
struct MemberInfo {
    /// The events that take it, for each shape.
    accept: [Set; 6],
    /// The events whose payload it is.
    payload: Set,
    /// The events whose message it is: their numbers, and that of the message.
    inner: Vec<(usize, usize)>,
    /// Bits for signatures.
    mark: u32,
    /// It names the event.
    is_type: bool,
}

/// What was seen of an object.
struct Seen {
    count: usize,
    fitting: Set,
    payload: Set,
    marks: u32,
    /// Members that are messages: the number of the name, and where they stand.
    objects: Vec<(usize, usize)>,
    named: Option<&'static MessageEntry>,
}

/// What an object says.
enum Told {
    Named(&'static MessageEntry),
    /// All members were seen.
    Members(Seen),
}

impl Index {
    /// None where there are too many events for the tables.
    pub(super) fn new(events: &[Known]) -> Option<Self> {
        let mut index = Self::default();
        for (number, (entry, event)) in events.iter().enumerate() {
            let bit = Set::checked_shl(1, u32::try_from(number).ok()?)?;
            index.add(entry, event, number, bit);
        }
        index.sign();
        Some(index)
    }

    fn add(&mut self, entry: &'static MessageEntry, event: &EventEntry, number: usize, bit: Set) {
        self.events.push(entry);
        self.all |= bit;
        self.types.entry(event.event_type.as_bytes()).or_insert(entry);
        if entry.info.fields.iter().any(|field| field.label == Label::Required) {
            self.demanding |= bit;
        }
        for name in names_of(entry.info) {
            let id = self.member(name);
            for (place, shape) in SHAPES.into_iter().enumerate() {
                let Some(field) = accepting(entry.info, name, shape) else { continue };
                let message = field.and_then(inner_message).filter(|_| shape == Shape::Object);
                let message = message.map(|info| self.message(info));
                let Some(member) = self.members.get_mut(id) else { continue };
                if let Some(accept) = member.accept.get_mut(place) {
                    *accept |= bit;
                }
                if shape == Shape::Object && field.is_some_and(|field| field.oneof.is_some()) {
                    member.payload |= bit;
                }
                if let Some(pair) = message.map(|message| (number, message))
                    && !member.inner.contains(&pair)
                {
                    member.inner.push(pair);
                }
            }
        }
    }

    /// The number of a name.
    fn member(&mut self, name: &'static str) -> usize {
        let id = self.names.add(name);
        self.members.resize(self.members.len().max(id + 1), MemberInfo::default());
        id
    }

    /// The number of a message in a member.
    fn message(&mut self, info: &'static MessageInfo) -> usize {
        let known = self.inner.iter().position(|(other, _)| std::ptr::eq(*other, info));
        if let Some(known) = known {
            return known;
        }
        let mut shapes = Vec::new();
        for name in names_of(info) {
            let id = self.member(name);
            shapes.resize(shapes.len().max(id + 1), 0);
            let bits = SHAPES.into_iter().enumerate();
            let bits = bits.filter(|(_, shape)| accepting(info, name, *shape).is_some());
            let all = bits.fold(0, |all, (place, _)| all | 1_u8 << place);
            if let Some(shapes) = shapes.get_mut(id) {
                *shapes = all;
            }
        }
        self.inner.push((info, shapes));
        self.inner.len() - 1
    }

    /// Marks the members that matter by themselves.
    fn sign(&mut self) {
        let mut next = 1;
        let mut marked = |index: &mut Self, name| {
            let id = index.member(name);
            let Some(member) = index.members.get_mut(id) else { return 0 };
            if member.mark == 0 {
                member.mark = next;
                next <<= 1;
            }
            member.mark
        };
        for signature in SIGNATURES {
            let marks = signature.members.iter().fold(0, |all, name| all | marked(self, name));
            let named = |entry: &&&MessageEntry| entry.info.full_name == signature.full_name;
            if let Some(entry) = self.events.iter().find(named) {
                self.signatures.push((marks, entry));
            }
        }
        for name in OF_WRAPPINGS.into_iter().chain([EVENT_TYPE]) {
            self.foreign |= marked(self, name);
        }
        let id = self.member(EVENT_TYPE);
        if let Some(member) = self.members.get_mut(id) {
            member.is_type = true;
        }
    }

    /// The event that begins these bytes, if it is told by a table, and where
    /// it ends.
    pub(super) fn glance(&self, bytes: &[u8]) -> Option<(&'static MessageEntry, usize)> {
        match self.look(bytes)? {
            // What follows does not matter.
            (Told::Named(entry), at) => Some((entry, at + json_rest(bytes.get(at..)?)?)),
            (Told::Members(seen), at) => Some((self.verdict(bytes, &seen)?, at)),
        }
    }

    /// The same, but where it ends only if that comes of itself.
    pub(super) fn glance_start(
        &self,
        bytes: &[u8],
    ) -> Option<(&'static MessageEntry, Option<usize>)> {
        match self.look(bytes)? {
            (Told::Named(entry), _) => Some((entry, None)),
            (Told::Members(seen), at) => Some((self.verdict(bytes, &seen)?, Some(at))),
        }
    }

    /// Goes through the members with which these bytes begin as far as necessary.
    fn look(&self, bytes: &[u8]) -> Option<(Told, usize)> {
        bytes.first().filter(|byte| **byte == b'{')?;
        let mut scan = Scan { bytes, at: 0 };
        let mut seen = Seen {
            count: 0,
            fitting: self.all,
            payload: 0,
            marks: 0,
            objects: Vec::new(),
            named: None,
        };
        let ended = scan.members(|name, shape, value| {
            seen.count += 1;
            match self.names.find(name).and_then(|id| Some((id, self.members.get(id)?))) {
                None => seen.fitting = 0,
                Some(member) => return self.member_seen(&mut seen, member, shape, value),
            }
            true
        });
        match seen.named {
            Some(entry) => Some((Told::Named(entry), scan.at)),
            None => ended.map(|()| (Told::Members(seen), scan.at)),
        }
    }

    /// Takes a member into account; gives whether to go on.
    fn member_seen(
        &self,
        seen: &mut Seen,
        (id, member): (usize, &MemberInfo),
        shape: Shape,
        value: Value<'_>,
    ) -> bool {
        seen.marks |= member.mark;
        seen.fitting &= member.accept.get(shape as usize).copied().unwrap_or_default();
        if shape == Shape::Object {
            seen.payload |= member.payload;
            if !member.inner.is_empty() {
                seen.objects.push((id, value.at));
            }
        }
        if !member.is_type || shape != Shape::Text {
            return true;
        }
        seen.named = value.text.and_then(|text| self.types.get(text).copied());
        // There is nothing more to find, or it is too hard.
        false
    }

    fn verdict(&self, bytes: &[u8], seen: &Seen) -> Option<&'static MessageEntry> {
        if seen.marks & self.foreign != 0 {
            return None;
        }
        let mut signatures = self.signatures.iter();
        if let Some((_, entry)) = signatures.find(|(marks, _)| seen.marks & marks == *marks) {
            return Some(entry);
        }
        if seen.count == 0 || seen.fitting & self.demanding != 0 {
            return None;
        }
        let (fitting, within) = self.inside(bytes, seen)?;
        let only = fitting.is_power_of_two();
        let enough = seen.count + within >= 2 || seen.payload & fitting != 0;
        let number = usize::try_from(fitting.trailing_zeros()).ok()?;
        self.events.get(number).copied().filter(|_| only && enough)
    }

    /// The events whose nested messages fit as well, and how many members these
    /// have, unless it is more than one message.
    fn inside(&self, bytes: &[u8], seen: &Seen) -> Option<(Set, usize)> {
        let (mut fitting, mut within) = (seen.fitting, 0);
        for (id, at) in &seen.objects {
            let messages = self.members.get(*id)?.inner.iter();
            let mut messages: Vec<_> =
                messages.filter(|(event, _)| fitting >> event & 1 == 1).collect();
            let mut scan = Scan { bytes, at: *at };
            within = 0;
            scan.members(|name, shape, _| {
                within += 1;
                let id = self.names.find(name);
                let takes = |message: usize| {
                    let shapes = id.and_then(|id| self.inner.get(message)?.1.get(id));
                    shapes.is_some_and(|shapes| shapes >> (shape as u8) & 1 == 1)
                };
                messages.retain(|(event, message)| {
                    let takes = takes(*message);
                    fitting &= if takes { Set::MAX } else { !(1 << event) };
                    takes
                });
                true
            })?;
            // For the events to which it is no message, what is in it says nothing.
            let counts = messages.iter().any(|(event, _)| fitting == 1 << event);
            within *= usize::from(counts);
        }
        Some((fitting, within))
    }
}

/// The names that the members of a message may have.
fn names_of(info: &'static MessageInfo) -> impl Iterator<Item = &'static str> {
    let fields = info.fields.iter().filter(|field| field.text != Text::UnknownMembers);
    let oneofs = info.oneofs.iter().filter_map(|oneof| oneof.json_member);
    fields.flat_map(|field| [field.json_name, field.name]).chain(oneofs)
}

/// The value of a member.
#[derive(Clone, Copy)]
struct Value<'b> {
    /// Where it stands.
    at: usize,
    /// The text of a string without escapes.
    text: Option<&'b [u8]>,
}

/// A cursor that gives up wherever something is out of the ordinary.
struct Scan<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Scan<'b> {
    fn peek(&mut self) -> Option<u8> {
        loop {
            match *self.bytes.get(self.at)? {
                b' ' | b'\t' | b'\r' | b'\n' => self.at += 1,
                byte => return Some(byte),
            }
        }
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    /// Shows a visitor all members of the object that begins here, until it
    /// refuses one; none then, and if the object does not end, or is not one
    /// that others would go through to its end.
    fn members(&mut self, mut visit: impl FnMut(&'b [u8], Shape, Value<'b>) -> bool) -> Option<()> {
        self.at += 1;
        if self.peek()? == b'}' {
            self.at += 1;
            return Some(());
        }
        for _ in 0..MOST_MEMBERS {
            let (name, is_plain) = self.string()?;
            self.take(b':')?;
            let shape = shape(self.peek()?)?;
            let mut value = Value { at: self.at, text: None };
            match shape {
                Shape::Text => {
                    value.text = self.string().map(|(text, plain)| plain.then_some(text))?
                }
                Shape::Object | Shape::Array => self.at += json_end(self.bytes.get(self.at..)?)?,
                _ => self.scalar(),
            }
            if !is_plain || self.at > MOST_BYTES || !visit(name, shape, value) {
                return None;
            }
            match self.peek()? {
                b',' => self.at += 1,
                b'}' => {
                    self.at += 1;
                    return Some(());
                }
                _ => return None,
            }
        }
        None
    }

    /// A string, and whether it is without escapes.
    fn string(&mut self) -> Option<(&'b [u8], bool)> {
        self.take(b'"')?;
        let text = self.bytes.get(self.at..)?;
        let mut length = plain_len(text);
        let is_plain = text.get(length) == Some(&b'"');
        while *text.get(length)? != b'"' {
            let escape = text.get(length..)?.first_chunk();
            length += escape.filter(|[first, next]| *first == b'\\' && *next >= b' ').map(|_| 2)?;
            length += plain_len(text.get(length..)?);
        }
        self.at += length + 1;
        Some((text.get(..length)?, is_plain))
    }

    fn scalar(&mut self) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        self.at += rest.iter().position(|byte| !part(byte)).unwrap_or(rest.len());
    }
}
