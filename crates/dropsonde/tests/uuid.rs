//! UUIDs against vectors from other implementations.

use dropsonde::{Message, Uuid, control};
use uuid::Uuid as StandardUuid;

/// Text, low and high, and where they come from.
const VECTORS: [(&str, u64, u64); 8] = [
    // dropsonde-protocol events/uuid.proto; cf-java-client UuidUtilsTest
    ("f47ac10b-58cc-4372-a567-0e02b2c3d479", 0x7243_cc58_0bc1_7af4, 0x79d4_c3b2_020e_67a5),
    // dropsonde envelope_extensions/envelope_extensions_test.go
    ("01000000-0000-0000-0200-000000000000", 1, 2),
    // python-dropsonde test/test_dropsonde_util.py, from production
    ("6b2aac5f-acac-4913-ada6-e55c6290c35e", 1_389_831_816_359_979_627, 6_828_460_212_163_552_941),
    ("0ef23f83-94d4-45ac-4f5e-152084c61e32", 12_413_561_682_238_894_606, 3_611_542_221_973_970_511),
    // the same file
    (
        "736b340a-ee31-47e1-8de8-f3775e2d67e5",
        16_232_998_280_323_427_187,
        16_530_230_841_049_344_141,
    ),
    ("66d45712-0fdb-4651-a267-6057b9d5365f", 5_856_609_223_220_647_014, 6_860_906_074_357_131_170),
    // go-loggregator conversion/http_test.go
    ("b3015d69-09cd-476d-aace-ad2d824d5ab7", 0x6d47_cd09_695d_01b3, 0xb75a_4d82_2dad_ceaa),
    ("954f61c4-ac84-44be-9217-cdfa3117fb41", 0xbe44_84ac_c461_4f95, 0x41fb_1731_facd_1792),
];

fn message(low: u64, high: u64) -> Uuid<'static> {
    Uuid::default().with_low(low).with_high(high)
}

#[test]
fn numbers_give_the_text_of_other_implementations() {
    for (text, low, high) in VECTORS {
        assert_eq!(message(low, high).to_uuid().to_string(), text);
        assert_eq!(StandardUuid::from(message(low, high)).to_string(), text);
    }
}

#[test]
fn text_gives_the_numbers_of_other_implementations() {
    for (text, low, high) in VECTORS {
        let standard: StandardUuid = text.parse().unwrap();
        assert_eq!(Uuid::from(standard), message(low, high));
        let control = control::Uuid::from(standard);
        assert_eq!((control.low, control.high), (low, high));
        assert_eq!(control.to_uuid(), standard);
    }
}

/// cf-java-client before 5788044e took (high, low) for Java's two halves.
#[test]
fn swapped_big_endian_halves_are_wrong() {
    let (text, low, high) = VECTORS[0];
    let wrong = StandardUuid::from_u64_pair(high, low);
    assert_eq!(wrong.to_string(), "79d4c3b2-020e-67a5-7243-cc580bc17af4");
    assert_ne!(wrong.to_string(), text);
    assert_ne!(message(low, high).to_uuid(), wrong);
}

/// The README of python-dropsonde shows the request of its own sample so, from
/// code that lost a digit.
#[test]
fn text_of_the_python_readme_is_wrong() {
    let (text, low, high) = VECTORS[3];
    let wrong: StandardUuid = "0ef23f83-94d4-45ac-e455-014268ec2103".parse().unwrap();
    assert_ne!(message(low, high).to_uuid(), wrong);
    assert_eq!(message(low, high).to_uuid().to_string(), text);
    assert_ne!(Uuid::from(wrong).high, high);
}

#[test]
fn wire_form_is_that_of_the_worked_example() {
    let (_, low, high) = VECTORS[0];
    let bytes = b"\x08\xf4\xf5\x85\xde\x80\x8b\xf3\xa1\x72\x10\xa5\xcf\xb9\x90\xa0\xf6\xb0\xea\x79";
    assert_eq!(message(low, high).to_bytes().unwrap(), bytes);
    assert_eq!(message(u64::MAX, u64::MAX).encoded_len(), 22);
}

#[test]
fn zeros_are_the_nil_uuid_and_written() {
    let nil = Uuid::from(StandardUuid::nil());
    assert!(nil.is_nil());
    assert!(!message(1, 0).is_nil() && !message(0, 1).is_nil());
    assert_eq!(nil.to_bytes().unwrap(), b"\x08\x00\x10\x00");
}
