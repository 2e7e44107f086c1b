//! The golden vectors, and hexadecimal.

#![allow(dead_code, unreachable_pub)] // each test binary uses its part
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // as in tests

/// Bytes by sonde-go, the text that Go's `encoding/json` prints of them, and
/// the canonical text by Python's protobuf; `None` where they have none.
pub struct Golden {
    pub name: &'static str,
    pub bytes: Vec<u8>,
    pub sonde: Option<&'static str>,
    pub canonical: Option<&'static str>,
}

/// The file has four lines for each vector.
pub fn golden() -> Vec<Golden> {
    let lines: Vec<&str> = include_str!("../data/golden.txt").lines().collect();
    let text = |line: &'static str| (line != "-").then_some(line);
    let vectors: Vec<Golden> = lines
        .chunks_exact(4)
        .map(|lines| Golden {
            name: lines[0],
            bytes: hex(lines[1]),
            sonde: text(lines[2]),
            canonical: text(lines[3]),
        })
        .collect();
    assert_eq!(vectors.len(), 15);
    vectors
}

pub fn golden_named(name: &str) -> Golden {
    golden().into_iter().find(|golden| golden.name == name).unwrap()
}

pub fn hex(text: &str) -> Vec<u8> {
    let digit = |digit: u8| char::from(digit).to_digit(16).unwrap();
    let pair = |pair: &[u8]| u8::try_from(digit(pair[0]) << 4 | digit(pair[1])).unwrap();
    assert_eq!(text.len() % 2, 0);
    text.as_bytes().chunks(2).map(pair).collect()
}
