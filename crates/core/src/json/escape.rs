//! Strings that cannot stand as they are.

use alloc::string::String;

/// Adds a string in quotes, escaped as needed.
#[cold]
pub(super) fn escape(out: &mut String, html_safe: bool, text: &str) {
    out.push('"');
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let class = ESCAPES.get(usize::from(byte)).copied().unwrap_or_default();
        if class == 0 || !html_safe && matches!(byte, b'<' | b'>' | b'&' | 0xe2) {
            continue;
        }
        let after = text.get(at..).unwrap_or_default();
        let len = match class {
            LINE if after.starts_with(['\u{2028}', '\u{2029}']) => 3,
            LINE => continue,
            _ => 1,
        };
        out.push_str(text.get(from..at).unwrap_or_default());
        from = at + len;
        match class {
            UNICODE => unicode(out, u32::from(byte)),
            LINE => unicode(out, after.chars().next().map_or(0, u32::from)),
            letter => {
                out.push('\\');
                out.push(char::from(letter));
            }
        }
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out.push('"');
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
