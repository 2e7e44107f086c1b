//! Shapes in JSON.

use tidings_core::framing::Framing;

use super::Work::{Json, Stream, ToBinary};
use super::{Shape, Work, fill};

const fn reads(name: &'static str, work: Work, make: fn(usize) -> Vec<u8>) -> Shape {
    Shape { name, work, make, fits: true }
}

const fn refuses(name: &'static str, work: Work, make: fn(usize) -> Vec<u8>) -> Shape {
    Shape { name, work, make, fits: false }
}

pub(super) const SHAPES: &[Shape] = &[
    refuses("A14 brackets in an unknown member", Json("Tree"), |n| {
        around("{\"zz\":", &"[".repeat(n), "")
    }),
    refuses("A14 brackets in a value", ToBinary("WellKnown"), |n| {
        around("{\"value\":", &"[".repeat(n), "")
    }),
    refuses("A14 braces in a known member", Json("Tree"), |n| {
        "{\"only\":".repeat(n / 8).into_bytes()
    }),
    refuses("A15 a list that is not closed", Json("Lists"), |n| {
        around("{\"int32List\":[1", &",1".repeat(n / 2), "")
    }),
    refuses("A15 a text that is not closed", Json("Singles"), |n| {
        around("{\"stringValue\":\"", &"a".repeat(n), "")
    }),
    refuses("A15 an unknown text that is not closed", Json("Singles"), |n| {
        around("{\"zz\":\"", &"\\n".repeat(n / 2), "")
    }),
    refuses("A16 a number of nines", ToBinary("Singles"), |n| {
        around("{\"int64Value\":", &"9".repeat(n), "}")
    }),
    reads("A16 a double of nines", ToBinary("Singles"), |n| {
        around("{\"doubleValue\":0.", &"9".repeat(n), "}")
    }),
    reads("A16 a whole number with zeros behind", ToBinary("Singles"), |n| {
        around("{\"int32Value\":3.", &"0".repeat(n), "}")
    }),
    reads("A16 many numbers", ToBinary("WellKnown"), |n| {
        around("{\"list\":[1", &",1.5e3".repeat(n / 6), "]}")
    }),
    reads("A16 many numbers of one digit", ToBinary("WellKnown"), |n| {
        around("{\"valueList\":[[1]", &",[1]".repeat(n / 4), "]}")
    }),
    reads("A16 many numbers of a fixed width", ToBinary("Lists"), |n| {
        around("{\"sfixed64Spread\":[1", &",1".repeat(n / 2), "]}")
    }),
    reads("A17 escapes", ToBinary("Singles"), |n| {
        around("{\"stringValue\":\"", &"\\u00e9".repeat(n / 6), "\"}")
    }),
    reads("A17 escapes to JSON", Json("Singles"), |n| {
        around("{\"stringValue\":\"", &"\\n".repeat(n / 2), "\"}")
    }),
    reads("A17 escaped backslashes in an unknown member", Json("Singles"), |n| {
        around("{\"zz\":\"", &"\\\\".repeat(n / 2), "\"}")
    }),
    reads("A17 a long text", ToBinary("Singles"), |n| {
        around("{\"stringValue\":\"", &"a".repeat(n), "\"}")
    }),
    reads("A17 a long text beyond ASCII", Json("Singles"), |n| {
        around("{\"stringValue\":\"", &"é".repeat(n / 2), "\"}")
    }),
    reads("A18 unknown members", ToBinary("Singles"), |n| members(n, |at| format!("\"u{at}\":1"))),
    reads("A18 unknown members to JSON", Json("Singles"), |n| {
        members(n, |at| format!("\"u{at}\":1"))
    }),
    refuses("A18 an unknown member that stands twice", Json("Singles"), |n| {
        let mut text = members(n, |at| format!("\"u{at}\":1"));
        text.truncate(text.len() - 1);
        [text, b",\"u0\":2}".to_vec()].concat()
    }),
    reads("A18 an unknown member in every object", Json("Lists"), |n| {
        around("{\"inner\":[{}", &",{\"zz\":1,\"number\":2}".repeat(n / 22), "]}")
    }),
    reads("A18 a long name", Json("Singles"), |n| around("{\"", &"a".repeat(n), "\":1}")),
    refuses("A18 a map's key that stands twice", ToBinary("Maps"), |n| {
        around("{\"byString\":{", &inner(n, |at| format!("\"k{at}\":\"\"")), ",\"k0\":\"\"}}")
    }),
    reads("A18 a map's keys", ToBinary("Maps"), |n| {
        around("{\"byString\":{", &inner(n, |at| format!("\"k{at}\":\"\"")), "}}")
    }),
    reads("A19 base64", ToBinary("Singles"), |n| {
        around("{\"bytesValue\":\"", &"AAAA".repeat(n / 4), "\"}")
    }),
    reads("A19 base64 for URLs", ToBinary("Singles"), |n| {
        around("{\"bytesValue\":\"", &"-_-_".repeat(n / 4), "\"}")
    }),
    refuses("A19 base64 with a wrong end", ToBinary("Singles"), |n| {
        around("{\"bytesValue\":\"", &"AAAA".repeat(n / 4), "!!!!\"}")
    }),
    reads("A06 empty objects", Json("Lists"), |n| {
        around("{\"inner\":[{}", &",{}".repeat(n / 3), "]}")
    }),
    reads("A06 empty objects to binary", ToBinary("Lists"), |n| {
        around("{\"inner\":[{}", &",{}".repeat(n / 3), "]}")
    }),
    reads("A06 empty texts in JSON", ToBinary("Lists"), |n| {
        around("{\"stringList\":[\"\"", &",\"\"".repeat(n / 3), "]}")
    }),
    reads("A06 nulls in a value", ToBinary("WellKnown"), |n| {
        around("{\"list\":[null", &",null".repeat(n / 5), "]}")
    }),
    reads("A23 lines of JSON", Stream(Framing::Json), |n| fill(n, |_| b"{\"a\":1}\n".to_vec())),
    reads("A23 one value in many lines", Stream(Framing::Json), |n| {
        around("[1", &"\n,1".repeat(n / 3), "]")
    }),
];

fn around(start: &str, middle: &str, end: &str) -> Vec<u8> {
    [start, middle, end].concat().into_bytes()
}

fn inner(size: usize, mut member: impl FnMut(usize) -> String) -> String {
    let mut text = fill(size, |at| (member(at) + ",").into_bytes());
    text.pop();
    String::from_utf8(text).unwrap_or_default()
}

fn members(size: usize, member: impl FnMut(usize) -> String) -> Vec<u8> {
    around("{", &inner(size, member), "}")
}
