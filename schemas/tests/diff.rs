//! Each rule of the comparison on a small pair of schemas.

#![allow(clippy::unwrap_used, clippy::panic)] // a failed test panics
#![cfg(feature = "diff")]

mod comparing;

use comparing::{ALL, THREE, TWO, check, compare, set, short};
use tidings_schemas::diff::{self, Report};

#[test]
fn fields_that_come_go_or_change_their_number_or_name() {
    check(
        THREE,
        &[
            ("message M { int32 a = 1; }", "message M { int32 a = 1; }", &[]),
            ("message M {}", "message M { int32 a = 1; }", &["field-added"]),
            ("message M { int32 a = 1; }", "message M {}", &["field-removed Wb Wj"]),
            (
                "message M { int32 a = 1; }",
                "message M { int32 a = 2; }",
                &["field-renumbered Rb Wb"],
            ),
            ("message M { int32 a = 1; }", "message M { int32 b = 1; }", &["field-renamed Rj Wj"]),
            (
                "message M { int32 a = 1; }",
                "message M { int32 b = 1 [json_name = \"a\"]; }",
                &["field-renamed"],
            ),
            // Readers of ProtoJSON take the original name too.
            (
                "message M { int32 a_b = 1; }",
                "message M { int32 a_b = 1 [json_name = \"a_b\"]; }",
                &["json-name-changed Wj"],
            ),
            (
                "message M { int32 a = 1; int32 b = 2; }",
                "message M { int32 b = 1; int32 a = 2; }",
                &["number-reused Rb Wb", "number-reused Rb Wb"],
            ),
            (
                "message M { reserved 1; }",
                "message M { int32 a = 1; }",
                &["reserved-removed", "field-added", "reserved-number-used Rb Wb"],
            ),
            (
                "message M { reserved \"a\"; }",
                "message M { int32 a = 1; }",
                &["reserved-removed", "field-added", "reserved-name-used Rj Wj"],
            ),
            ("message M {} message N {}", "message M {}", &["message-removed Wb Wj"]),
            ("message M {}", "message M {} message N {}", &["message-added"]),
        ],
    );
}

#[test]
fn who_requires_a_field_that_moved_refuses_what_is_without_it() {
    let refuses = |old: &str, new: &str| {
        let breaks = compare(TWO, old, new).changes.remove(0).breaks;
        let why = breaks.iter().filter(|item| item.why.contains("refuse"));
        why.map(|item| item.party.name()).collect::<Vec<_>>()
    };
    let [required, number, name] =
        ["required int32 a = 1;", "required int32 a = 2;", "required int32 b = 1;"]
            .map(|field| format!("message M {{ {field} }}"));
    let optional = |text: &String| text.replace("required", "optional");
    for moved in [&number, &name] {
        assert_eq!(refuses(&required, moved), ["reader", "writer"], "{moved}");
        assert_eq!(refuses(&optional(&required), &optional(moved)), [""; 0], "{moved}");
    }
    assert_eq!(refuses(&required, &optional(&number)), ["reader"]);
    assert_eq!(refuses(&optional(&required), &number), ["writer"]);
}

#[test]
fn what_holds_no_file_is_no_descriptor_set() {
    for bytes in [&b""[..], b"x\n", b"\x80\x01\x01"] {
        let error = diff::compare(bytes, &set(TWO)).unwrap_err();
        assert_eq!((error.new, error.reason.as_str()), (false, "it holds no file"));
    }
}

#[test]
fn a_field_that_is_removed_should_be_reserved() {
    let report = compare(THREE, "message M { int32 a = 1; }", "message M {}");
    assert!(report.to_string().contains("its number is not reserved"), "{report}");
    let report = compare(THREE, "message M { int32 a = 1; }", "message M { reserved 1; }");
    assert!(!report.to_string().contains("not reserved"), "{report}");
}

#[test]
fn required_fields_and_defaults() {
    check(
        TWO,
        &[
            ("message M {}", "message M { required int32 a = 1; }", &["required-added Wb Wj"]),
            (
                "message M { optional int32 a = 1; }",
                "message M { required int32 a = 1; }",
                &["required-added Wb Wj"],
            ),
            (
                "message M { required int32 a = 1; }",
                "message M { optional int32 a = 1; }",
                &["required-removed Rb Rj"],
            ),
            (
                "message M { required int32 a = 1; }",
                "message M {}",
                &[&format!("field-removed {ALL}")],
            ),
            (
                "message M { optional int32 a = 1; }",
                "message M { optional int32 a = 1 [default = 7]; }",
                &[&format!("default-changed {ALL}")],
            ),
        ],
    );
    let present = "message M { optional int32 a = 1; }";
    check(THREE, &[("message M { int32 a = 1; }", present, &["presence-changed"])]);
}

/// Old type, new type, what breaks.
const TYPES: &[(&str, &str, &str)] = &[
    ("int32", "int64", " Rb Rj"),
    ("int64", "int32", " Wb Wj"),
    ("int32", "uint32", " Rb Rj Wb Wj"),
    ("uint32", "int64", " Rb Rj"),
    ("bool", "int32", " Rb Rj Wj"),
    ("int32", "sint32", " Rb Wb"),
    ("sint32", "sint64", " Rb Rj"),
    ("fixed32", "sfixed32", " Rb Rj Wb Wj"),
    ("fixed64", "int64", " Rb Rj Wb Wj"),
    ("fixed32", "fixed64", " Rb Rj Wb"),
    ("E", "int32", " Wj"),
    ("int32", "double", " Rb Rj Wb"),
    ("int64", "double", " Rb Rj Wb Wj"),
    ("float", "double", " Rb Rj Wb"),
    ("string", "bytes", " Rb Rj Wj"),
    ("bytes", "string", " Rj Wb Wj"),
    ("N", "bytes", " Rb Rj Wj"),
    ("bytes", "N", " Rj Wb Wj"),
    ("N", "Same", ""),
    ("N", "Other", " Rb Rj Wb Wj"),
    ("string", "int32", " Rb Rj Wb Wj"),
    ("double", "float", " Rb Wb Wj"),
    ("float", "int32", " Rb Rj Wb Wj"),
    ("uint64", "int64", " Rb Rj Wb Wj"),
    ("bool", "string", " Rb Rj Wb Wj"),
    ("N", "string", " Rb Rj Wb Wj"),
    ("E", "F", ""),
    ("double", "string", " Rb Rj Wb Wj"),
    ("string", "double", " Rb Rj Wb Wj"),
    ("uint32", "double", " Rb Rj Wb"),
    ("N", "Deeper", " Rb Rj Wb Wj"),
    ("N", "Many", " Rb Rj Wb Wj"),
    ("N", "Named", " Rb Rj Wb Wj"),
];

#[test]
fn types_are_compared_by_what_each_side_makes_of_the_value() {
    let rest = "enum E { Z = 0; } enum F { Y = 0; } message Deeper { int32 x = 1; Same n = 2; }
        message Many { repeated int32 x = 1; Many n = 2; }
        message Named { int32 x = 1 [json_name = \"y\"]; Named n = 2; } message N { int32 x = 1; N n = 2; }
        message Same { int32 x = 1; Same n = 2; } message Other { string x = 1; }";
    for (old, new, breaks) in TYPES {
        let text = |kind: &str| format!("{rest} message M {{ optional {kind} a = 1; }}");
        check(THREE, &[(&text(old), &text(new), &[&format!("type-changed{breaks}")])]);
        let text = |kind: &str| format!("{rest} message M {{ map<string, {kind}> a = 1; }}");
        check(THREE, &[(&text(old), &text(new), &[&format!("type-changed{breaks}")])]);
    }
}

#[test]
fn single_repeated_packed_and_maps() {
    let entry = "message E { string key = 1; int32 value = 2; }";
    let map = format!("{entry} message M {{ map<string, int32> a = 1; }}");
    let list = format!("{entry} message M {{ repeated E a = 1; }}");
    let other = format!("{entry} message M {{ repeated string a = 1; }}");
    let beside =
        |other: &str, field: &str| format!("message F {{ {other} }} message M {{ {field} }}");
    let pair = |other: &str| {
        (beside(other, "map<string, int32> a = 1;"), beside(other, "repeated F a = 1;"))
    };
    let (lone_map, lone) = pair("string key = 1;");
    let (many_map, many) = pair("string key = 1; repeated int32 value = 2;");
    check(
        THREE,
        &[
            (
                "message M { string a = 1; }",
                "message M { repeated string a = 1; }",
                &["label-changed Rb Rj Wj"],
            ),
            (
                "message M { repeated int32 a = 1; }",
                "message M { int32 a = 1; }",
                &["label-changed Rj Wb Wj"],
            ),
            (
                "message M { repeated int32 a = 1; }",
                "message M { repeated int32 a = 1 [packed = false]; }",
                &["packing-changed"],
            ),
            (
                "message M { repeated int32 a = 1; }",
                "message M { repeated int64 a = 1 [packed = false]; }",
                &["type-changed Rb Rj"],
            ),
            (&map, &list, &["map-changed Rj Wj"]),
            (&map, &other, &[&format!("map-changed {ALL}")]),
            (&list, &map, &["map-changed Rj Wj"]),
            (&many, &many_map, &[&format!("map-changed {ALL}")]),
            (
                "message M { int32 a = 1; }",
                "message M { repeated int32 a = 1; }",
                &["label-changed Rb Rj Wj"],
            ),
            (
                "message M { repeated string a = 1; }",
                "message M { string a = 1; }",
                &["label-changed Rj Wb Wj"],
            ),
            (&lone_map, &lone, &[&format!("map-changed {ALL}")]),
            (&many_map, &many, &[&format!("map-changed {ALL}")]),
        ],
    );
}

#[test]
fn a_type_of_ones_own_is_no_well_known_one() {
    let head = "syntax = \"proto3\"; import \"google/protobuf/wrappers.proto\";";
    let own = "message Text { string value = 1; } message M { optional Text a = 1; }";
    let known = "message Text { string value = 1; }
        message M { optional google.protobuf.StringValue a = 1; }";
    for (old, new) in [(own, known), (known, own)] {
        check(head, &[(old, new, &[&format!("type-changed {ALL}")])]);
    }
}

#[test]
fn what_is_no_descriptor_set_is_named_by_its_side() {
    let good = set("syntax = \"proto3\"; package p; message M {}");
    for (old, new, side) in [(&good[..], &b"\xff"[..], "new"), (b"\xff", &good, "old")] {
        let error = diff::compare(old, new).unwrap_err().to_string();
        let said = format!("the {side} schema is no complete set of descriptors: ");
        assert!(error.starts_with(&said), "{error}");
    }
}

#[test]
fn what_the_options_of_the_family_say() {
    let head = format!("{THREE}\nimport \"tidings/options.proto\";");
    let plain = "option (tidings.file) = {json: PLAIN};";
    let event = |kind: &str| {
        format!("message M {{ option (tidings.message) = {{event_type: \"{kind}\"}}; }}")
    };
    let old = format!("{plain} message M {{ int32 a_b = 1 [json_name = \"x\"]; }}");
    let new = format!(
        "{plain} message M {{ int32 a_b = 1 [json_name = \"y\", (tidings.field) = {{json_alias: \"x\"}}]; }}"
    );
    check(
        &head,
        &[
            ("message M {}", &format!("{plain} message M {{}}"), &["json-form-changed Rj Wj"]),
            (&event("a"), &event("b"), &[&format!("event-type-changed {ALL}")]),
            (&old, &new, &["json-name-changed Rj"]),
        ],
    );
}

#[test]
fn a_domain_does_not_differ_from_itself_and_a_break_is_named() {
    for (domain, set) in tidings_schemas::DESCRIPTOR_SETS {
        assert_eq!(diff::compare(set, set).unwrap(), Report::default(), "{domain}");
    }
    let report = compare(THREE, "message M { int32 a = 1; }", "message M { int32 b = 1; }");
    let text = report.to_string();
    assert!(text.contains("p.M.b") && text.contains("breaks old readers in JSON"), "{text}");
    let error = diff::compare(b"\xff", b"").unwrap_err();
    assert!(!error.new && error.to_string().contains("old schema"), "{error}");
}

#[test]
fn types_that_come_or_go_unused_break_nothing() {
    check(
        THREE,
        &[
            ("enum E { A = 0; } message M {}", "message M {}", &["enum-removed"]),
            ("message M {}", "enum E { A = 0; } message M {}", &["enum-added"]),
        ],
    );
    let same = compare(THREE, "message M {}", "message M {}");
    assert_eq!(same.to_string(), "nothing differs in binary or in JSON");
    let added = compare(THREE, "message M {}", "message M { int32 a = 1; }").to_string();
    assert!(added.ends_with("1 change, nothing breaks"), "{added}");
}

#[test]
fn an_event_that_gets_a_type_or_a_topic_breaks_nothing() {
    let event = |rules: &str| format!("message M {{ option (tidings.message) = {{{rules}}}; }}");
    let rules = |old: &str, new: &str| {
        let head = format!("{THREE}\nimport \"tidings/options.proto\";");
        let report = compare(&head, &event(old), &event(new));
        report.changes.iter().map(short).collect::<Vec<_>>()
    };
    assert_eq!(rules("", "event_type: \"m\""), ["event-type-changed"]);
    let (old, new) = ("event_type: \"m\" topic: \"a\"", "event_type: \"m\" topic: \"b\"");
    assert_eq!(rules(old, new), ["topic-changed"]);
    assert_eq!(rules(old, old), [""; 0]);
}
