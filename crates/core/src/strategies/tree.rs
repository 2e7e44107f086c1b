//! A message as a tree of values: written as binary, and made simpler piece by
//! piece.

use alloc::vec::Vec;

/// A value of a field.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// A number by its wire type: 0 varint, 1 eight bytes, 5 four bytes.
    Number {
        wire_type: u8,
        bits: u64,
        /// The simplest value that may stand here.
        least: u64,
        /// Every value between the two may stand here as well.
        free: bool,
    },
    /// A string or bytes.
    Text {
        bytes: Vec<u8>,
        /// The simplest value that may stand here.
        least: &'static [u8],
    },
    /// Numbers in one run.
    Run(Vec<Field>),
    /// A message, or an entry of a map.
    Message(Vec<Field>),
}

/// A field of a message.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) number: u32,
    pub(super) value: Value,
    /// The message is not valid without it.
    pub(super) required: bool,
}

/// Writes a varint in its shortest form.
pub(super) fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        let [low, ..] = value.to_le_bytes();
        out.push(low | 0x80);
        value >>= 7;
    }
    let [low, ..] = value.to_le_bytes();
    out.push(low);
}

pub(super) fn put_tag(out: &mut Vec<u8>, number: u32, wire_type: u8) {
    put_varint(out, u64::from(number) << 3 | u64::from(wire_type));
}

pub(super) fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put_varint(out, bytes.len().try_into().unwrap_or(u64::MAX));
    out.extend_from_slice(bytes);
}

/// Writes the fields one after the other.
pub(super) fn put_fields(out: &mut Vec<u8>, fields: &[Field]) {
    for field in fields {
        field.put(out);
    }
}

impl Field {
    pub(super) fn put(&self, out: &mut Vec<u8>) {
        put_tag(out, self.number, self.value.wire_type());
        self.value.put(out);
    }
}

impl Value {
    pub(super) fn wire_type(&self) -> u8 {
        match self {
            Self::Number { wire_type, .. } => *wire_type,
            Self::Text { .. } | Self::Run(_) | Self::Message(_) => 2,
        }
    }

    pub(super) fn put(&self, out: &mut Vec<u8>) {
        match self {
            Self::Number { wire_type: 0, bits, .. } => put_varint(out, *bits),
            Self::Number { wire_type: 1, bits, .. } => out.extend(bits.to_le_bytes()),
            Self::Number { bits, .. } => out.extend(bits.to_le_bytes().into_iter().take(4)),
            Self::Text { bytes, .. } => put_bytes(out, bytes),
            Self::Run(values) => {
                let mut run = Vec::new();
                values.iter().for_each(|field| field.value.put(&mut run));
                put_bytes(out, &run);
            }
            Self::Message(fields) => {
                let mut body = Vec::new();
                put_fields(&mut body, fields);
                put_bytes(out, &body);
            }
        }
    }

    /// The same value halfway to the simplest one, or the simplest at once.
    fn simpler(&self, at_once: bool) -> Option<Self> {
        match self {
            Self::Number { wire_type, bits, least, free } if bits != least => {
                let half = bits >> 1;
                let bits = match at_once {
                    true => *least,
                    false if *free && half > *least => half,
                    false => return None,
                };
                Some(Self::Number { wire_type: *wire_type, bits, least: *least, free: *free })
            }
            Self::Text { bytes, least } if bytes != least => {
                let bytes = match at_once {
                    true => least.to_vec(),
                    false if least.is_empty() && bytes.len() > 1 => half_text(bytes),
                    false => return None,
                };
                Some(Self::Text { bytes, least })
            }
            _ => None,
        }
    }
}

/// The first half, cut between characters where it is text.
fn half_text(bytes: &[u8]) -> Vec<u8> {
    let half = bytes.get(..bytes.len() / 2).unwrap_or_default();
    let len = match core::str::from_utf8(half) {
        Err(error) if core::str::from_utf8(bytes).is_ok() => error.valid_up_to(),
        _ => half.len(),
    };
    half.get(..len).unwrap_or_default().to_vec()
}

/// What a try at a simpler value gave.
pub(super) enum Edit<T> {
    /// Something simpler.
    Simpler(T),
    /// Nothing to be done at this place.
    Nothing,
    /// There are no more places.
    End,
}

/// A value that can be made simpler, one edit at a time.
pub(super) trait Simplify: Sized {
    /// The value after the edit of this number. Each makes the value smaller,
    /// so that repeating them comes to an end.
    fn edit(&self, index: usize) -> Edit<Self>;
}

/// Per field: without it, its simplest value, half of its value.
const EDITS: usize = 3;

impl Simplify for Vec<Field> {
    fn edit(&self, index: usize) -> Edit<Self> {
        let mut fields = self.clone();
        let mut place = index / EDITS;
        match edit(&mut fields, &mut place, index % EDITS) {
            None => Edit::End,
            Some(false) => Edit::Nothing,
            Some(true) => Edit::Simpler(fields),
        }
    }
}

/// Edits the field at this place, counted through all messages; says whether
/// that changed anything.
fn edit(fields: &mut Vec<Field>, place: &mut usize, what: usize) -> Option<bool> {
    for at in 0..fields.len() {
        let field = fields.get_mut(at)?;
        if *place == 0 {
            if what == 0 {
                let removable = !field.required;
                if removable {
                    fields.remove(at);
                }
                return Some(removable);
            }
            let simpler = field.value.simpler(what == 1);
            let changed = simpler.is_some();
            field.value = simpler.unwrap_or_else(|| field.value.clone());
            return Some(changed);
        }
        *place -= 1;
        if let Value::Message(inner) | Value::Run(inner) = &mut field.value
            && let Some(changed) = edit(inner, place, what)
        {
            return Some(changed);
        }
    }
    None
}

#[cfg(feature = "proptest")]
impl Simplify for Vec<u8> {
    fn edit(&self, index: usize) -> Edit<Self> {
        match without(self.len(), index) {
            None => Edit::End,
            Some(range) => {
                let mut bytes = self.clone();
                bytes.drain(range);
                Edit::Simpler(bytes)
            }
        }
    }
}

#[cfg(feature = "proptest")]
impl Simplify for alloc::string::String {
    fn edit(&self, index: usize) -> Edit<Self> {
        match without(self.len(), index) {
            None => Edit::End,
            Some(range)
                if self.is_char_boundary(range.start) && self.is_char_boundary(range.end) =>
            {
                let mut text = self.clone();
                text.replace_range(range, "");
                Edit::Simpler(text)
            }
            Some(_) => Edit::Nothing,
        }
    }
}

/// The stretch to leave out: halves first, then quarters, at last single bytes.
#[cfg(feature = "proptest")]
fn without(len: usize, mut index: usize) -> Option<core::ops::Range<usize>> {
    let mut size = len.div_ceil(2);
    while size > 0 {
        let pieces = len.div_ceil(size);
        if index < pieces {
            let start = index * size;
            return Some(start..(start + size).min(len));
        }
        index -= pieces;
        size /= 2;
    }
    None
}
