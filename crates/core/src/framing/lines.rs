//! Records as lines of text: hexadecimal and base64 (RFC 4648).

use alloc::vec::Vec;

use super::{Buffer, Span, buffer::offset, error, too_long};
use crate::error::{DecodeError, DecodeErrorKind};

/// Decodes each line as it arrives: what is held is the record so far, never
/// the line.
#[derive(Clone, Debug)]
pub(super) struct LineSplitter {
    code: Code,
    max: usize,
    line: Line,
    decoded: Vec<u8>,
}

/// How characters stand for bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    Hex,
    Base64,
}

/// The line that is being read.
#[derive(Clone, Debug, Default)]
struct Line {
    place: Place,
    /// Where in the stream its text begins.
    text: Option<u64>,
    /// The last bits, fewer than a byte, and how many they are.
    bits: u32,
    count: u32,
    /// Which alphabets of base64 it has characters of.
    alphabets: u8,
    /// How many `=` end it.
    padding: u8,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    /// Nothing of the line has arrived.
    #[default]
    Start,
    /// After blanks.
    Before,
    Text,
    /// In the blanks after the text.
    After,
    /// After a CR, which only LF may follow.
    Return,
    /// After an error, until the next line.
    Skipping,
}

enum Wrong {
    Character,
    TooLong,
}

impl LineSplitter {
    pub(super) fn hex(max: usize) -> Self {
        Self { code: Code::Hex, max, line: Line::default(), decoded: Vec::new() }
    }

    pub(super) fn base64(max: usize) -> Self {
        Self { code: Code::Base64, ..Self::hex(max) }
    }

    /// The record that was found last.
    pub(super) fn decoded(&self) -> &[u8] {
        &self.decoded
    }

    /// Whether nothing of a line has arrived.
    pub(super) fn is_between(&self) -> bool {
        self.line.place == Place::Start
    }

    pub(super) fn next(&mut self, input: &mut Buffer) -> Result<Option<Span>, DecodeError> {
        loop {
            if self.line.place == Place::Start {
                self.decoded.clear();
            }
            let rest = input.rest();
            let newline = rest.iter().position(|&byte| byte == b'\n');
            let piece = rest.get(..newline.unwrap_or(rest.len())).unwrap_or_default();
            let (length, read) = (piece.len(), self.read(piece, input.offset()));
            input.consume(length);
            if let Err(error) = read {
                self.line.place = Place::Skipping;
                return Err(error);
            }
            let end = input.offset();
            match newline {
                Some(_) => input.consume(1),
                None if input.is_finished() && self.line.place != Place::Start => {}
                None => {
                    input.wait();
                    return Ok(None);
                }
            }
            let line = core::mem::take(&mut self.line);
            if line.place != Place::Skipping {
                return self.end(&line, end).map(Some);
            }
        }
    }

    /// Reads a part of a line that stands at this place in the stream.
    fn read(&mut self, mut piece: &[u8], origin: u64) -> Result<(), DecodeError> {
        let length = piece.len();
        while self.line.place != Place::Skipping {
            if let (Place::Text, 0, 0) = (self.line.place, self.line.count, self.line.padding) {
                piece = piece.get(self.groups(piece)..).unwrap_or_default();
            }
            let Some((&byte, after)) = piece.split_first() else {
                break;
            };
            let at = origin.saturating_add(offset(length - piece.len()));
            self.step(byte, at).map_err(|wrong| self.error(&wrong, at))?;
            piece = after;
        }
        Ok(())
    }

    /// Reads groups of four characters as long as they are right, to the same
    /// effect as [`step`](Self::step) but faster; gives how many characters.
    fn groups(&mut self, text: &[u8]) -> usize {
        let room = (self.max - self.decoded.len()) / 3;
        let mut used = 0;
        for group in text.as_chunks::<4>().0.iter().take(room) {
            let values = group.map(|byte| self.code.value(byte));
            let alphabets =
                values.iter().fold(self.line.alphabets, |all, value| all | value & NEITHER);
            if alphabets == NEITHER {
                break;
            }
            self.line.alphabets = alphabets;
            let width = self.code.width();
            let bits =
                values.iter().fold(0, |bits, value| bits << width | u32::from(value & !NEITHER));
            let [_, first, bytes @ ..] = bits.to_be_bytes();
            if self.code == Code::Base64 {
                self.decoded.push(first);
            }
            self.decoded.extend_from_slice(&bytes);
            used += group.len();
        }
        used
    }

    /// Reads one byte of a line that is not its LF.
    fn step(&mut self, byte: u8, at: u64) -> Result<(), Wrong> {
        let line = &mut self.line;
        line.place = match (line.place, byte) {
            (Place::Return, _) => return Err(Wrong::Character),
            (_, b'\r') => Place::Return,
            (Place::Start | Place::Before, b' ' | b'\t') => Place::Before,
            (Place::Text | Place::After, b' ' | b'\t') => Place::After,
            (Place::Start | Place::Before | Place::Text, _) => Place::Text,
            _ => return Err(Wrong::Character),
        };
        match line.place {
            Place::Text => line.text = line.text.or(Some(at)),
            Place::Return => {
                line.text = line.text.or(Some(at));
                return Ok(());
            }
            _ => return Ok(()),
        }
        if byte == b'=' && self.code == Code::Base64 && line.padding < 2 {
            line.padding += 1;
            return Ok(());
        }
        let value = self.code.value(byte);
        line.alphabets |= value & NEITHER;
        if line.alphabets == NEITHER || line.padding > 0 {
            return Err(Wrong::Character);
        }
        line.bits = line.bits << self.code.width() | u32::from(value & !NEITHER);
        line.count += self.code.width();
        if line.count >= 8 {
            if self.decoded.len() >= self.max {
                return Err(Wrong::TooLong);
            }
            line.count -= 8;
            self.decoded.push(((line.bits >> line.count) & 0xff) as u8);
            line.bits &= (1 << line.count) - 1;
        }
        Ok(())
    }

    /// Judges a line's last group; `end` is where the line ends.
    fn end(&self, line: &Line, end: u64) -> Result<Span, DecodeError> {
        let complete = match (line.count, line.padding) {
            (0, 0) => true,
            (2, 0 | 1) | (4, 0 | 2) => self.code == Code::Base64 && line.bits == 0,
            _ => false,
        };
        if !complete {
            return Err(self.error(&Wrong::Character, end));
        }
        Ok(Span { offset: line.text.unwrap_or(end), range: 0..self.decoded.len() })
    }

    fn error(&self, wrong: &Wrong, at: u64) -> DecodeError {
        match (wrong, self.code) {
            (Wrong::TooLong, _) => too_long(self.max, self.line.text.unwrap_or(at)),
            (Wrong::Character, Code::Hex) => error(DecodeErrorKind::InvalidHex, at),
            (Wrong::Character, Code::Base64) => error(DecodeErrorKind::InvalidBase64, at),
        }
    }
}

/// A value with one of these bits is of one alphabet of base64 only, one with
/// both of none; and so is a line that has characters of both.
pub(super) const STANDARD: u8 = 0x40;
pub(super) const URL_SAFE: u8 = 0x80;
pub(super) const NEITHER: u8 = STANDARD | URL_SAFE;

static HEX: [u8; 256] = table(Code::Hex);
static BASE64: [u8; 256] = table(Code::Base64);
const HEX_DIGITS: &[u8; 16] = b"0123456789abcdef";
const BASE64_DIGITS: &[u8; 64] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

impl Code {
    /// Bits of a character.
    const fn width(self) -> u32 {
        match self {
            Self::Hex => 4,
            Self::Base64 => 6,
        }
    }

    fn value(self, byte: u8) -> u8 {
        let table = match self {
            Self::Hex => &HEX,
            Self::Base64 => &BASE64,
        };
        table.get(usize::from(byte)).copied().unwrap_or(NEITHER)
    }
}

pub(super) const fn table(code: Code) -> [u8; 256] {
    let mut table = [NEITHER; 256];
    let mut rest = table.as_mut_slice();
    let mut byte = 0_u8;
    while let Some((value, after)) = rest.split_first_mut() {
        *value = match (code, byte) {
            (Code::Hex, b'0'..=b'9') => byte - b'0',
            (Code::Hex, b'a'..=b'f') => byte - b'a' + 10,
            (Code::Hex, b'A'..=b'F') => byte - b'A' + 10,
            (Code::Base64, b'A'..=b'Z') => byte - b'A',
            (Code::Base64, b'a'..=b'z') => byte - b'a' + 26,
            (Code::Base64, b'0'..=b'9') => byte - b'0' + 52,
            (Code::Base64, b'+') => 62 | STANDARD,
            (Code::Base64, b'/') => 63 | STANDARD,
            (Code::Base64, b'-') => 62 | URL_SAFE,
            (Code::Base64, b'_') => 63 | URL_SAFE,
            _ => NEITHER,
        };
        byte = byte.wrapping_add(1);
        rest = after;
    }
    table
}

/// Appends a line of lower-case hexadecimal.
pub(super) fn write_hex(payload: &[u8], out: &mut Vec<u8>) {
    let digit = |value: u8| HEX_DIGITS.get(usize::from(value)).copied().unwrap_or_default();
    out.reserve(payload.len().saturating_mul(2).saturating_add(1));
    for byte in payload {
        out.extend_from_slice(&[digit(byte >> 4), digit(byte & 15)]);
    }
    out.push(b'\n');
}

/// Appends a line of standard base64 with padding.
pub(super) fn write_base64(payload: &[u8], out: &mut Vec<u8>) {
    out.reserve(payload.len().div_ceil(3).saturating_mul(4).saturating_add(1));
    let (groups, tail) = payload.as_chunks::<3>();
    for group in groups {
        out.extend_from_slice(&base64_group(*group));
    }
    match *tail {
        [a] => {
            let [first, second, ..] = base64_group([a, 0, 0]);
            out.extend_from_slice(&[first, second, b'=', b'=']);
        }
        [a, b] => {
            let [first, second, third, _] = base64_group([a, b, 0]);
            out.extend_from_slice(&[first, second, third, b'=']);
        }
        _ => {}
    }
    out.push(b'\n');
}

fn base64_group([a, b, c]: [u8; 3]) -> [u8; 4] {
    let bits = u32::from_be_bytes([0, a, b, c]);
    [bits >> 18, bits >> 12, bits >> 6, bits]
        .map(|value| BASE64_DIGITS.get((value & 63) as usize).copied().unwrap_or_default())
}
