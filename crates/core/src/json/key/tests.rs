//! Names that are compared and copied as words.

use super::*;

/// Names of every length around the words and the head, with their quotes.
fn names() -> impl Iterator<Item = (&'static str, String)> {
    (0..=40).map(|len| {
        let name: String = ('a'..='z').cycle().take(len).collect();
        let text = format!("\"{name}\":");
        (&*name.leak(), text)
    })
}

#[test]
fn a_text_begins_with_a_key_if_it_begins_with_the_name_in_quotes() {
    for (name, text) in names() {
        let key = Key::named(name).expect("nothing to escape");
        assert_eq!(key.len(), text.len());
        // With much, little and nothing after it.
        for rest in ["", "1", "null,\"another name of some length\":17}"] {
            let whole = format!("{text}{rest}");
            assert!(key.begins(whole.as_bytes()), "{whole}");
            for at in 0..whole.len() {
                let mut other = whole.clone().into_bytes();
                other[at] ^= 1;
                assert_eq!(key.begins(&other), at >= text.len(), "{whole} {at}");
                let cut = &whole.as_bytes()[..at];
                assert_eq!(key.begins(cut), at >= text.len(), "{whole} {at}");
            }
        }
    }
}

#[test]
fn a_key_holds_the_beginning_of_its_text() {
    for (name, text) in names() {
        let whole: &'static str = text.clone().leak();
        let (key, named) = (Key::new(whole), Key::named(name).expect("nothing to escape"));
        let mut head = [0; HEAD];
        let kept = text.len().min(HEAD);
        head[..kept].copy_from_slice(&text.as_bytes()[..kept]);
        assert_eq!((key.len, key.head), (text.len(), head));
        assert_eq!((named.len, named.head), (text.len(), head));
    }
    assert_eq!(Key::NONE.len(), 0);
}

#[test]
fn a_name_that_json_escapes_has_no_key() {
    for character in (0..0x80_u8).map(char::from) {
        for name in
            [format!("{character}b"), format!("a{character}"), format!("{:33}{character}", "")]
        {
            let written = serde_json::to_string(&name).expect("a text");
            let escaped = written.contains('\\');
            assert_eq!(Key::named(name.leak()).is_none(), escaped, "{written}");
        }
    }
    assert!(Key::named("ü").is_some());
}
