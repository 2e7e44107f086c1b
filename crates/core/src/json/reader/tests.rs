use super::*;

#[test]
fn bytes_are_passed_up_to_the_beginning_of_a_character_only() {
    // Of two bytes, of one whose bits are those of a lead byte or of one that
    // follows but for the highest, of three and of four.
    let text = "é@\u{7f}€𝄞";
    for len in 0..20 {
        let mut reader = Reader::new(text);
        reader.pass(len);
        let expected = text.get(len..).unwrap_or(text);
        assert_eq!(reader.rest(), expected.as_bytes(), "{len}");
    }
}
