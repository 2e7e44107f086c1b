use super::UnknownFields;
use crate::context::Context;
use crate::json::Reader;
use crate::options::DecodeOptions;

/// It is at the front, wherever the member stood, and what was there stays in order.
#[test]
fn another_spelling_is_kept_before_all_other_members() {
    let (options, reader) = (DecodeOptions::STRICT, Reader::new("{}"));
    let mut cx = Context::new(&options, 1 << 10);
    let mut unknown = UnknownFields::default();
    unknown.keep_spelling("\"c\":null", &reader, &mut cx).unwrap();
    assert_eq!(unknown.members(), "\"c\":null");
    assert!(unknown.spells("c") && !unknown.spells("a"));

    let mut unknown = UnknownFields::default();
    unknown.take_members("\"a\":1", 0, &mut cx).unwrap();
    unknown.keep_member("\"b\":null", &reader, &mut cx).unwrap();
    unknown.keep_spelling("\"d\":null", &reader, &mut cx).unwrap();
    unknown.keep_spelling("\"c\":null", &reader, &mut cx).unwrap();
    assert_eq!(unknown.members(), r#""c":null,"d":null,"a":1,"b":null"#);
    assert!(unknown.spells("c") && unknown.spells("d"));
}
