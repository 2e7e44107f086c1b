//! The JSON form of `FieldMask`.

use tidings_core::Message;
use tidings_core::wkt::FieldMask;

#[test]
fn empty_paths_stay_where_they_are() {
    for text in ["\",a\"", "\"a,,b\"", "\"a,\"", "\",\"", "\"\""] {
        let mask = FieldMask::from_json(text).unwrap();
        assert_eq!(mask.to_json().unwrap(), text);
    }
    let mask = FieldMask::from_json("\",requestId.low\"").unwrap();
    let paths: Vec<String> = mask.paths.iter().map(|path| path.to_string()).collect();
    assert_eq!(paths, ["", "request_id.low"]);
}
