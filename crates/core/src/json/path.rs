//! Where in a JSON text an offset is, as a field path.

use alloc::{string::String, vec::Vec};
use core::fmt::Write;

enum Step<'a> {
    Member(&'a str),
    Element(usize),
}

/// The path of the value that is open at the end of this text, which is the
/// beginning of a JSON text: `a.b[2].c` or `tags["x y"]`.
///
/// Only for error messages, so it need not be fast; it is linear.
pub(crate) fn path_at(text: &str) -> String {
    let mut steps: Vec<Step<'_>> = Vec::new();
    let mut bytes = text.bytes().enumerate();
    let mut last_string = "";
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => {
                let mut end = text.len();
                while let Some((inner, byte)) = bytes.next() {
                    match byte {
                        b'\\' => drop(bytes.next()),
                        b'"' => {
                            end = inner;
                            break;
                        }
                        _ => {}
                    }
                }
                last_string = text.get(at + 1..end).unwrap_or_default();
            }
            b':' => {
                if let Some(step) = steps.last_mut() {
                    *step = Step::Member(last_string);
                }
            }
            b'{' => steps.push(Step::Member("")),
            b'[' => steps.push(Step::Element(0)),
            b'}' | b']' => drop(steps.pop()),
            b',' => match steps.last_mut() {
                Some(Step::Element(index)) => *index += 1,
                Some(step) => *step = Step::Member(""),
                None => {}
            },
            _ => {}
        }
    }
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Member("") => {}
            Step::Member(name) => push_member(&mut path, name),
            Step::Element(index) => drop(write!(path, "[{index}]")),
        }
    }
    path
}

/// How many characters of a name a path shows.
const SHOWN: usize = 80;

/// As much of a name or a key, which may be as long as the input, as a path shows.
pub(crate) fn shown(name: &str) -> &str {
    let end = name.char_indices().nth(SHOWN).map_or(name.len(), |(at, _)| at);
    name.get(..end).unwrap_or_default()
}

/// Adds a member, which has a name, to a path. A name that is not a plain word is
/// quoted and escaped, and cut as a long one is.
pub(crate) fn push_member(path: &mut String, name: &str) {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if name.len() > SHOWN || !name.chars().all(plain) {
        let _ = write!(path, "[{:?}]", shown(name));
        return;
    }
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

#[cfg(test)]
mod tests {
    use super::path_at;

    #[test]
    fn a_path_names_what_is_open_at_the_end_of_the_text() {
        for (text, path) in [
            ("", ""),
            ("{\"a\":{\"b\":[1,{\"c\":", "a.b[1].c"),
            ("{\"a\":[{},[0,", "a[1][1]"),
            ("{\"a,\":{}", "[\"a,\"]"),
            // Several values one after the other are in nothing.
            ("1,2,", ""),
            ("[1],[", "[0]"),
        ] {
            assert_eq!(path_at(text), path, "{text}");
        }
    }

    #[test]
    fn a_path_shows_eighty_characters_of_a_name_and_no_more() {
        for (len, path) in [
            (80, "a".repeat(80)),
            (81, format!("[\"{}\"]", "a".repeat(80))),
            (1 << 20, format!("[\"{}\"]", "a".repeat(80))),
        ] {
            assert_eq!(path_at(&format!("{{\"{}\":", "a".repeat(len))), path, "{len}");
        }
        let long = format!("{{\"{}\":", "\u{e9}".repeat(100));
        assert_eq!(path_at(&long), format!("[\"{}\"]", "\u{e9}".repeat(80)));
    }
}
