use alloc::vec::Vec;

use super::canonical;
use crate::element::{Codec, Element};
use crate::{context::Context, wire};

/// The same by reading every value and writing it again.
fn one_by_one<T: for<'a> Element<'a>>(codec: Codec, run: &[u8]) -> Option<usize> {
    let mut reader = wire::Reader::new(run);
    let mut out = Vec::new();
    let mut count = 0;
    while !reader.rest().is_empty() {
        let value = T::read_wire(codec, &mut reader, &mut Context::trusted()).ok()?;
        let mut writer = wire::Writer::new(&mut out);
        value.write_wire(codec, &mut writer);
        writer.finish("").ok()?;
        count += 1;
    }
    (out == run).then_some(count)
}

fn agree(run: &[u8]) {
    let same = |codec, expected: Option<usize>| {
        let found = canonical(codec, run);
        assert!(
            found == expected || found.is_none() && codec == Codec::Int32,
            "{codec:?} {run:x?}"
        );
    };
    same(Codec::Uint64, one_by_one::<u64>(Codec::Uint64, run));
    same(Codec::Int64, one_by_one::<i64>(Codec::Int64, run));
    same(Codec::Sint64, one_by_one::<i64>(Codec::Sint64, run));
    same(Codec::Uint32, one_by_one::<u32>(Codec::Uint32, run));
    same(Codec::Sint32, one_by_one::<i32>(Codec::Sint32, run));
    same(Codec::Int32, one_by_one::<i32>(Codec::Int32, run));
    same(Codec::Bool, one_by_one::<bool>(Codec::Bool, run));
    same(Codec::Double, one_by_one::<f64>(Codec::Double, run));
    same(Codec::Sfixed32, one_by_one::<i32>(Codec::Sfixed32, run));
}

#[test]
fn every_run_is_judged_as_by_reading_and_writing_it() {
    // Each byte of a varint from the few values at which something turns.
    const BYTES: [u8; 8] = [0x00, 0x01, 0x02, 0x07, 0x0f, 0x10, 0x80, 0xff];
    let mut state = 0x9e37_79b9_u32;
    for len in 0..32 {
        for _ in 0..400 {
            let run: Vec<u8> = (0..len)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    // Continuation bytes more often than the rest.
                    let at = (state >> 20) as usize % 16;
                    BYTES.get(at).copied().unwrap_or(0x85)
                })
                .collect();
            agree(&run);
        }
    }
}

#[test]
fn the_longest_varint_of_each_type_is_taken_and_one_more_is_not() {
    let max = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01];
    assert_eq!(canonical(Codec::Uint64, &max), Some(1));
    assert_eq!(canonical(Codec::Uint64, &[max, max].concat()), Some(2));
    assert_eq!(canonical(Codec::Uint32, &[0xff, 0xff, 0xff, 0xff, 0x0f]), Some(1));
    assert_eq!(canonical(Codec::Uint32, &[0xff, 0xff, 0xff, 0xff, 0x10]), None);
    assert_eq!(canonical(Codec::Int32, &[0xff, 0xff, 0xff, 0xff, 0x07]), Some(1));
    assert_eq!(canonical(Codec::Uint64, &[0x80, 0x00]), None);
}
