//! What is noticed of keys that come one after another.

use alloc::vec::Vec;

use super::*;
use crate::message::Message;
use crate::text::Str;

/// The watching that a map does: it looks through the keys before.
fn watch<'a, K: MapKey<'a>>(keys: &mut Keys<K>, before: &[K], key: &K) -> bool {
    keys.watch(key, |each| before.iter().any(|key| each(key.clone())))
}

#[test]
fn every_fingerprint_is_new_once() {
    let mut keys = Keys::<i32>::new(true);
    // A multiple of an odd number: each low byte comes once in 256 numbers.
    for key in 0..256 {
        assert!(keys.add(&key), "{key}");
    }
    for key in 0..256 {
        assert!(!keys.add(&key), "{key} again");
    }
    assert!(!keys.add(&256), "its fingerprint was seen, though not the key");
    let mut later = Keys::<i32>::new(false);
    assert!((0..256).all(|key| !later.add(&key)), "what stood before the run is not known");
    let mut truths = Keys::<bool>::new(true);
    assert!(truths.add(&false) && truths.add(&true));
    assert!(!truths.add(&false) && !truths.add(&true));
}

#[test]
fn keys_that_ascend_are_new_although_their_fingerprints_are_not() {
    let before = [0, 1, 2];
    let mut keys = Keys::<i32>::new(true);
    assert!(before.iter().all(|key| keys.add(key)));
    assert!(!keys.add(&256));
    assert!(watch(&mut keys, &before, &256), "it is above all before");
    for key in [257, 512, 513, 1_000_000] {
        assert!(keys.add(&key), "{key}");
    }
    assert!(!keys.add(&1_000_000), "the same again");
    assert!(!watch(&mut keys, &before, &2_000_000), "once broken, it is not watched again");
}

#[test]
fn keys_that_do_not_ascend_are_not_said_to_be_new() {
    // Neither where those before do not ascend, nor where the key does not.
    let cases: [(&[i32], i32); 4] = [(&[0, 2, 1], 256), (&[5, 5], 256), (&[600], 88), (&[88], 88)];
    for (before, key) in cases {
        let mut keys = Keys::<i32>::new(true);
        let _new: Vec<bool> = before.iter().map(|key| keys.add(key)).collect();
        assert!(!watch(&mut keys, before, &key), "{before:?} {key}");
        assert!(!watch(&mut keys, before, &i32::MAX), "{before:?} {key}");
    }
    let mut watched = Keys::<i32>::new(true);
    assert!(watched.add(&0) && watch(&mut watched, &[0], &1));
    assert!(!watch(&mut watched, &[0], &2), "it is watched already");
    let mut later = Keys::<i32>::new(false);
    assert!(!watch(&mut later, &[], &1), "what stood before the run is not known");
}

#[test]
fn a_new_fingerprint_is_new_wherever_the_key_stands() {
    let mut keys = Keys::<i32>::new(true);
    assert!(keys.add(&10));
    assert!(watch(&mut keys, &[10], &266));
    assert!(keys.add(&3), "below the last, but never seen");
    assert!(!keys.add(&266), "no longer watched");
}

#[test]
fn fingerprints_of_texts_tell_both_ends_and_the_length() {
    let print = |text: &str| Str::borrowed(text).fingerprint();
    let spread = |texts: &mut dyn Iterator<Item = alloc::string::String>| {
        let mut prints: Vec<u8> = texts.map(|text| print(&text)).collect();
        prints.sort_unstable();
        prints.dedup();
        prints.len()
    };
    // Of 256 texts chosen at random, 162 would be told from all others.
    assert!(spread(&mut (0..256).map(|at| alloc::format!("{at:04}-name"))) > 90);
    assert!(spread(&mut (0..256).map(|at| alloc::format!("name-{at:04}"))) > 90);
    assert!(spread(&mut (0..256).map(|at| "n".repeat(at + 4))) > 90);
    // To turn one bit at either end always turns the fingerprint.
    let base = b"abcdefghijkl";
    for at in [0, 1, 2, 3, 8, 9, 10, 11] {
        for bit in 0..6 {
            let mut other = *base;
            other[at] ^= 1 << bit;
            let other = core::str::from_utf8(&other).unwrap();
            assert_ne!(print(other), print("abcdefghijkl"), "{other}");
        }
    }
}

/// An object of so many members, and so many unknown fields after each.
fn with_much_between(members: u8, between: usize) -> Vec<u8> {
    let member = |key: u8| {
        let entry = [10, 1, b'a' + key, 18, 2, 32, 1];
        [&[10, 7][..], &entry, &[0x98, 0x3f, 1].repeat(between)].concat()
    };
    (0..members).flat_map(member).collect()
}

#[test]
fn a_span_with_much_between_its_entries_is_not_looked_through() {
    let soon = |members, between| {
        let bytes = with_much_between(members, between);
        let object = crate::wkt::Struct::decode(&bytes).unwrap();
        assert_eq!(object.fields.len(), usize::from(members));
        object.fields.is_soon_passed()
    };
    // Nothing between them, however many there are.
    assert!(soon(26, 0));
    // What is after the last one does not count.
    assert!(soon(1, 2000));
    assert!(soon(3, 600), "some 3,600 bytes");
    assert!(!soon(3, 700), "some 4,200 bytes");
}
