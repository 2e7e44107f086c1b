//! Strings that cannot stand as they are.

use alloc::string::String;

use super::block::Block;

/// Adds a string in quotes, escaped as needed.
#[cold]
pub(super) fn escape(out: &mut String, html_safe: bool, text: &str) {
    out.push('"');
    let (mut from, mut next) = (0, 0);
    while let Some(at) = find(text.as_bytes(), next, html_safe) {
        let after = text.get(at..).unwrap_or_default();
        let class = after.bytes().next().map_or(0, class);
        next = at + 1;
        let len = match class {
            LINE if after.starts_with(['\u{2028}', '\u{2029}']) => 3,
            LINE => continue,
            _ => 1,
        };
        out.push_str(text.get(from..at).unwrap_or_default());
        from = at + len;
        match class {
            UNICODE | LINE => unicode(out, after.chars().next().map_or(0, u32::from)),
            letter => {
                out.push('\\');
                out.push(char::from(letter));
            }
        }
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out.push('"');
}

/// The place of the next byte, from this one on, that may have to be escaped.
fn find(text: &[u8], from: usize, html_safe: bool) -> Option<usize> {
    let mut rest = text.get(from..)?;
    if !html_safe {
        while let Some((block, after)) = rest.split_first_chunk() {
            if let Some(first) = Block::new(*block).odd::<false>().first() {
                return Some(text.len() - rest.len() + first);
            }
            rest = after;
        }
    }
    let is_odd =
        |byte: &u8| class(*byte) != 0 && (html_safe || !matches!(byte, b'<' | b'>' | b'&' | 0xe2));
    rest.iter().position(is_odd).map(|first| text.len() - rest.len() + first)
}

fn class(byte: u8) -> u8 {
    ESCAPES.get(usize::from(byte)).copied().unwrap_or_default()
}

fn unicode(out: &mut String, code: u32) {
    out.push_str("\\u");
    for shift in [12, 8, 4, 0] {
        out.extend(char::from_digit((code >> shift) & 15, 16));
    }
}

const UNICODE: u8 = 1;
const LINE: u8 = 2;

/// How a byte is escaped: 0 not at all, 1 as `\u00xx`, 2 if it begins a line
/// separator, else by this letter.
static ESCAPES: [u8; 256] = {
    let mut table = [0u8; 256];
    let mut at = 0;
    #[allow(clippy::indexing_slicing)] // checked by the compiler: a constant
    while at < 0x20 {
        table[at] = match at {
            0x08 => b'b',
            0x09 => b't',
            0x0a => b'n',
            0x0c => b'f',
            0x0d => b'r',
            _ => UNICODE,
        };
        at += 1;
    }
    #[allow(clippy::indexing_slicing)] // checked by the compiler: a constant
    {
        table[b'"' as usize] = b'"';
        table[b'\\' as usize] = b'\\';
        table[b'<' as usize] = UNICODE;
        table[b'>' as usize] = UNICODE;
        table[b'&' as usize] = UNICODE;
        table[0xe2] = LINE;
    }
    table
};
