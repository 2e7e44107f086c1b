//! What a pass needs, computed while the program runs.

use super::*;

/// Tags as protobuf's encoding guide spells them.
#[test]
fn a_tag_is_the_varint_of_number_and_wire_type() {
    for (number, kind, label, bytes) in [
        (1, Kind::Int32, Label::Implicit, &b"\x08"[..]),
        (2, Kind::String, Label::Optional, b"\x12"),
        (3, Kind::Fixed64, Label::Required, b"\x19"),
        (4, Kind::Float, Label::Optional, b"\x25"),
        (4, Kind::Int32, Label::Packed, b"\x22"),
        (4, Kind::Int32, Label::Repeated, b"\x20"),
        (15, Kind::Bytes, Label::Optional, b"\x7a"),
        (16, Kind::Bool, Label::Optional, b"\x80\x01"),
        (2047, Kind::String, Label::Optional, b"\xfa\x7f"),
        (2048, Kind::String, Label::Optional, b"\x82\x80\x01"),
        (536_870_911, Kind::String, Label::Optional, b"\xfa\xff\xff\xff\x0f"),
    ] {
        let step = Step::new(number, "name", kind, label);
        assert_eq!(step.tag_bytes.split_at(usize::from(step.tag_len)).0, bytes, "{number}");
        let value = bytes.iter().rev().fold(0, |value, byte| value << 7 | u32::from(byte & 0x7f));
        assert_eq!(step.tag, value, "{number}");
    }
}

#[test]
fn a_name_is_found_where_it_stands_with_quotes_and_colon() {
    for len in 0..40 {
        let name: &'static str = "abcdefghijklmnopqrstuvwxyzabcdefghijklmn".get(..len).unwrap();
        let step = Step::new(1, name, Kind::Bool, Label::Optional);
        let text = format!("\"{name}\":true}}and what follows, so that blocks can be read");
        assert_eq!(step.name_len(text.as_bytes()), Some(len + 3));
        for at in 0..len + 3 {
            let mut other = text.clone().into_bytes();
            other[at] ^= 1;
            assert_eq!(step.name_len(&other), None, "{name} {at}");
        }
        let end = format!("\"{name}\":");
        assert_eq!(step.name_len(end.as_bytes()), Some(len + 3));
        assert_eq!(step.name_len(&end.as_bytes()[..len + 2]), None);
    }
    assert!(Step::new(1, "a\"b", Kind::Bool, Label::Optional).name_len(b"\"a\"b\":true").is_none());
}

#[test]
fn only_the_commonest_kinds_that_stand_alone_have_a_step_of_their_own() {
    let op = |kind, label| format!("{:?}", Step::new(1, "name", kind, label).op);
    for (kind, expected) in [
        (Kind::String, "Text"),
        (Kind::Bytes, "Bytes"),
        (Kind::Int32, "Int32"),
        (Kind::Int64, "Int64"),
        (Kind::Uint32, "Uint32"),
        (Kind::Uint64, "Uint64"),
        (Kind::Double, "Double"),
        (Kind::Float, "Other"),
        (Kind::Sint32, "Other"),
        (Kind::Fixed64, "Other"),
        (Kind::Bool, "Other"),
    ] {
        assert_eq!(op(kind, Label::Optional), expected);
        assert_eq!(op(kind, Label::Repeated), "Other");
        assert_eq!(op(kind, Label::Packed), "Other");
    }
    static ENUM: EnumInfo = EnumInfo::new("test.Enum", &[("A", 0)], true);
    static MESSAGE: MessageInfo = MessageInfo::new("test.Message", &[], &[], false);
    assert!(op(Kind::Enum(&ENUM), Label::Optional).starts_with("Enum("));
    assert!(op(Kind::Message(&MESSAGE), Label::Optional).starts_with("Message("));
    let field = || FieldInfo::new(1, "name", "name", Kind::String, Label::Optional);
    let op = |field: FieldInfo| format!("{:?}", field.step.op);
    assert_eq!(op(field().unit("ns").text(crate::info::Text::Uuid)), "Text");
    assert_eq!(op(field().text(crate::info::Text::Json)), "Other");
    assert_eq!(op(field().in_oneof(0)), "Other");
    assert_eq!(op(field().constant("1")), "Other");
}

#[test]
fn the_shape_counts_required_fields_and_sees_their_order() {
    let field = |number, label| FieldInfo::new(number, "name", "name", Kind::Bool, label);
    let shape = |fields: Vec<FieldInfo>| {
        let shape = Shape::new("test.Message", &fields);
        (shape.required, shape.ordered)
    };
    assert_eq!(shape(vec![]), (0, true));
    assert_eq!(shape(vec![field(1, Label::Optional), field(2, Label::Required)]), (1, true));
    assert_eq!(shape(vec![field(2, Label::Required), field(1, Label::Required)]), (2, false));
    assert_eq!(shape(vec![field(3, Label::Implicit), field(3, Label::Repeated)]), (0, false));
    let info = MessageInfo::new("test.Message", &[], &[], false);
    assert!(info.shape.size >= 1 << 16, "a size that nobody told is taken for a large one");
    assert_eq!(info.size(24).shape.size, 24);
}

#[test]
fn well_known_types_have_forms_of_their_own() {
    let form = |name: &str| Shape::new(name, &[]).form;
    assert_eq!(form("google.protobuf.Timestamp"), Form::Timestamp);
    assert_eq!(form("google.protobuf.Duration"), Form::Duration);
    assert_eq!(form("google.protobuf.Struct"), Form::Struct);
    assert_eq!(form("google.protobuf.Value"), Form::Value);
    assert_eq!(form("google.protobuf.ListValue"), Form::List);
    for name in "Double Float Int64 UInt64 Int32 UInt32 Bool String Bytes".split_whitespace() {
        assert_eq!(form(&format!("google.protobuf.{name}Value")), Form::Wrapper, "{name}");
    }
    for name in ["google.protobuf.Any", "google.protobuf.FieldMask"] {
        assert_eq!(form(name), Form::Other, "{name}");
    }
    for name in ["google.protobuf.Empty", "google.protobuf.", "google.protobuf", "Timestamp", ""] {
        assert_eq!(form(name), Form::Object, "{name}");
    }
    assert_eq!(form("google/protobuf.Timestamp"), Form::Object);
}

#[test]
fn a_field_is_found_by_its_number_and_by_its_tag() {
    static FIELDS: &[FieldInfo] = &[
        FieldInfo::new(40, "a", "a", Kind::Bool, Label::Optional),
        FieldInfo::new(31, "b", "b", Kind::String, Label::Optional),
        FieldInfo::new(32, "c", "c", Kind::Int32, Label::Packed),
        FieldInfo::new(1, "d", "d", Kind::Bool, Label::Optional),
        FieldInfo::new(2000, "e", "e", Kind::Bytes, Label::Optional),
    ];
    static INFO: MessageInfo = MessageInfo::new("test.Message", FIELDS, &[], false);
    let shape = Shape::new("test.Message", FIELDS);
    for number in (0..50).chain([1999, 2000, 2001]) {
        let declared = FIELDS.iter().position(|field| field.number == number);
        let place = declared.filter(|_| number < 32);
        let counted = shape.counted(FIELDS, number).map(|field| field.number);
        // The first stands at the place that numbers have which are not declared.
        assert_eq!(counted, place.map(|_| number), "{number}");
        for wire_type in 0..6 {
            let tag = number << 3 | wire_type;
            let expected = declared.filter(|place| FIELDS[*place].step.tag == tag);
            assert_eq!(find(&INFO, tag).map(|(place, _)| place), expected, "{number} {wire_type}");
        }
    }
}
