//! Each kind of odd JSON, written out.

use alloc::{format, string::String, vec::Vec};

use super::choices_tests::Script;
use super::hostile_json::spoil;

/// Nine tokens.
const JSON: &str = r#"{"a":1,"b":"x"}"#;
const TOKENS: usize = 9;

fn spoiled(script: Script, json: &str) -> String {
    script.run(|choices| spoil(choices, json))
}

/// One token of three is odd, and the token of this number is.
fn odd(token: usize) -> Script {
    Script::new().pick(0, 4).no(token).yes()
}

/// No token of the text is odd; the whole is spoilt in this way.
fn whole(way: usize) -> Script {
    Script::new().pick(0, 4).no(TOKENS).pick(way, 8)
}

#[test]
fn what_is_not_spoilt_is_the_text_itself() {
    for json in ["", "{}", JSON, r#" [ "caf\u00e9", "\\" , null ] "#, "{\"cut", "\"\\", "no json"] {
        assert_eq!(spoiled(Script::new(), json), json);
    }
}

#[test]
fn a_string_is_one_token_to_its_closing_quote() {
    // The second token is left out.
    let left = |json| spoiled(odd(1).no(2), json);
    assert_eq!(left(r#"{"a\"b":1}"#), "{:1}");
    assert_eq!(left(r#"{"a\\":1}"#), "{:1}");
    assert_eq!(left(r#"{"\\\"":1}"#), "{:1}");
    assert_eq!(left(r#"{"{[,]}":1}"#), "{:1}");
    assert_eq!(left(r#"{"":1}"#), "{:1}");
    assert_eq!(left(r#"{"cut off"#), "{");
    assert_eq!(left(r#"{"cut\""#), "{");
    // What is neither punctuation nor a string ends where these begin.
    assert_eq!(spoiled(odd(1).no(1), "[ -1.5e3 ]"), "[]");
    assert_eq!(spoiled(odd(1).no(1), "[true\"\"]"), "[\"\"]");
}

#[test]
fn a_member_comes_twice() {
    let again = |token| spoiled(odd(token).pick(0, 6), JSON);
    assert_eq!(again(4), r#"{"a":1,"a":1,"b":"x"}"#);
    assert_eq!(again(8), r#"{"a":1,"b":"x","b":"x"}"#);
    assert_eq!(spoiled(odd(4).pick(1, 6), JSON), again(4));
    assert_eq!(spoiled(odd(7).pick(1, 6), r#"{"a":{"b":1}}"#), r#"{"a":{"b":1,"b":1}}"#);
}

#[test]
fn an_unknown_member_stands_first() {
    let text = spoiled(odd(0).pick(2, 6), JSON);
    assert_eq!(text, r#"{"zz":[1,{"a":null}],"a":1,"b":"x"}"#);
}

#[test]
fn white_space_of_any_kind_stands_around_punctuation() {
    let spaces = [" ", "\n", "\t\r\n ", "\u{feff}", "\u{a0}", "\u{c}"];
    for (place, before) in spaces.into_iter().enumerate() {
        let after = spaces[5 - place];
        let script = |token, way| odd(token).pick(way, 6).pick(place, 6).pick(5 - place, 6);
        for way in [0, 1, 3, 4] {
            let expected = format!(r#"{before}{{{after}"a":1,"b":"x"}}"#);
            assert_eq!(spoiled(script(0, way), JSON), expected);
            let expected = format!(r#"{{"a"{before}:{after}1,"b":"x"}}"#);
            assert_eq!(spoiled(script(2, way), JSON), expected);
        }
        let expected = format!(r#"{{"a":1{before},{after}"b":"x"}}"#);
        assert_eq!(spoiled(script(4, 2), JSON), expected);
        let expected = format!(r#"{{"a":1,"b":"x"{before}}}{after}"#);
        assert_eq!(spoiled(script(8, 4), JSON), expected);
        assert_eq!(spoiled(script(0, 2), "[]"), format!("{before}[{after}]"));
        assert_eq!(spoiled(script(1, 2), "[]"), format!("[{before}]{after}"));
    }
}

#[test]
fn a_value_is_left_out_or_has_its_quotes_taken_or_given() {
    let text = |way: usize| spoiled(odd(7).no(1).pick(way, 6), JSON);
    let number = |way: usize| spoiled(odd(3).pick(way, 6), JSON);
    assert_eq!(text(0), r#"{"a":1,"b":}"#);
    assert_eq!(text(1), r#"{"a":1,"b":x}"#);
    assert_eq!(number(0), r#"{"a":,"b":"x"}"#);
    assert_eq!(number(1), JSON);
    assert_eq!(number(2), r#"{"a":"1","b":"x"}"#);
    // A string has its quotes: something else stands there.
    assert_eq!(text(2), r#"{"a":1,"b":null}"#);
}

#[test]
fn a_whole_number_is_written_in_another_way_and_what_is_none_is_something_else() {
    for (place, more) in [".0", "e0", "E+0", "0e-1", ".5"].into_iter().enumerate() {
        let text = spoiled(odd(3).pick(3, 6).pick(place, 5), JSON);
        assert_eq!(text, format!(r#"{{"a":1{more},"b":"x"}}"#));
    }
    assert_eq!(spoiled(odd(3).pick(3, 6), r#"{"a":1.5}"#), r#"{"a":null}"#);
    assert_eq!(spoiled(odd(7).no(1).pick(3, 6), JSON), r#"{"a":1,"b":null}"#);
}

#[test]
fn any_token_may_be_a_value_of_another_type_or_none() {
    let mut seen = Vec::new();
    for place in 0..52 {
        let text = spoiled(odd(3).pick(4, 6).pick(place, 52), r#"{"a":7}"#);
        let value = text.strip_prefix("{\"a\":").and_then(|rest| rest.strip_suffix('}'));
        seen.push(String::from(value.unwrap_or_else(|| panic!("{text}"))));
    }
    for value in ["null", "18446744073709551615", "1e400", "NaN", "\"-_-_\"", "'a'", "[1,]", ""] {
        assert!(seen.iter().any(|other| other == value), "{value}");
    }
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 52);
    assert_eq!(spoiled(odd(0).pick(5, 6), JSON), r#"null"a":1,"b":"x"}"#);
    assert_eq!(spoiled(odd(7).no(1).pick(5, 6).pick(1, 52), JSON), r#"{"a":1,"b":true}"#);
}

#[test]
fn characters_stand_as_escapes_and_mean_the_same() {
    // Every character that may be escaped is, or those for which it is said.
    let escaped = |json, kept: fn(Script) -> Script| spoiled(kept(odd(0).yes()), json);
    let every = |json| escaped(json, |script| script);
    assert_eq!(every(r#""ab""#), r#""\u0061\u0062""#);
    assert_eq!(every("\"\u{e9}\u{1f600}\""), r#""\u00e9\ud83d\ude00""#);
    assert_eq!(every(r#""""#), r#""""#);
    // What is an escape already stays, and what follows it does not.
    assert_eq!(every(r#""\\a\"b\n""#), r#""\\\u0061\"\u0062\n""#);
    assert_eq!(escaped(r#""abc""#, |script| script.yes().no(1).yes()), r#""a\u0062c""#);
    assert_eq!(escaped(r#""a\nb""#, |script| script.no(1).yes()), r#""\u0061\nb""#);
}

#[test]
fn how_many_tokens_are_odd_is_chosen() {
    for (place, rate) in [3, 10, 40, 200].into_iter().enumerate() {
        let script = |choice| Script::new().pick(place, 4).pick(choice, rate);
        assert_eq!(spoiled(script(rate - 1), "7"), "", "{rate}");
        assert_eq!(spoiled(script(rate - 2), "7"), "7", "{rate}");
    }
}

#[test]
fn the_whole_is_cut_off_between_characters_or_followed_by_a_value() {
    for len in 0..=JSON.len() {
        assert_eq!(spoiled(whole(7).pick(len, JSON.len() + 1), JSON), JSON[..len]);
    }
    let cut = |len| spoiled(Script::new().pick(0, 4).no(1).pick(7, 8).pick(len, 5), "\"\u{e9}\"");
    assert_eq!([0, 1, 2, 3, 4].map(cut), ["", "\"", "\"", "\"\u{e9}", "\"\u{e9}\""]);
    assert_eq!(spoiled(whole(5).pick(1, 52), JSON), format!("{JSON}true"));
}

#[test]
fn the_whole_stands_deep_within_arrays_or_objects_that_are_closed_or_not() {
    let depths = [97, 98, 99, 100, 101, 102, 1_000, 20_000];
    let pairs = [("[", "]"), ("{\"a\":", "}"), ("{\"zz\":[", "]}")];
    for (place, depth) in depths.into_iter().enumerate() {
        for (pair, (open, close)) in pairs.into_iter().enumerate() {
            let script = || whole(6).pick(place, 8).pick(pair, 3);
            let (open, close) = (open.repeat(depth), close.repeat(depth));
            assert!(spoiled(script().no(1), JSON) == format!("{open}{JSON}{close}"));
            assert!(spoiled(script().yes(), JSON) == format!("{open}{JSON}"));
        }
    }
}
