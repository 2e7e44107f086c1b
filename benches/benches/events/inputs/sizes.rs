//! Shapes that the domains do not have.

use fastrand::Rng;
use tidings_benches::shapes::{Blobs, Samples, Tree};
use tidings_core::{Blob, Message};

/// How deep the nested trees go: a little less than every decoder allows.
const DEPTH: usize = 90;

/// Events with 16 kB of opaque bytes.
pub(crate) fn blobs(count: usize) -> Vec<Vec<u8>> {
    let mut rng = Rng::with_seed(4);
    let mut bytes = |len: usize| Blob::from((0..len).map(|_| rng.u8(..)).collect::<Vec<_>>());
    let event = |at: usize| {
        Blobs::default()
            .with_name(format!("upload-{at}"))
            .with_parts(vec![bytes(12_000), bytes(4_000), bytes(300)])
            .with_checksum(bytes(32))
    };
    (0..count).map(event).map(|event| event.to_bytes().unwrap()).collect()
}

/// Events with 600 numbers.
pub(crate) fn samples(count: usize) -> Vec<Vec<u8>> {
    let mut rng = Rng::with_seed(5);
    let event = |at: usize| {
        Samples::default()
            .with_name(format!("sensor-{at}"))
            .with_counters((0..150).map(|_| rng.u64(..) >> rng.u32(0..64)).collect::<Vec<_>>())
            .with_deltas((0..150).map(|_| rng.i32(-20_000..20_000)).collect::<Vec<_>>())
            .with_values((0..150).map(|_| rng.f64() * 1e3).collect::<Vec<_>>())
            .with_times((0..150).map(|_| rng.u64(1 << 60..1 << 61)).collect::<Vec<_>>())
    };
    (0..count).map(event).map(|event| event.to_bytes().unwrap()).collect()
}

/// Trees that are one long branch.
pub(crate) fn nested(count: usize) -> Vec<Vec<u8>> {
    trees(count, |mut leaves| {
        let last = leaves.pop().unwrap();
        leaves.into_iter().rfold(last, |inner, leaf| leaf.with_branches(vec![inner]))
    })
}

/// The same messages, all side by side under the first.
pub(crate) fn flat(count: usize) -> Vec<Vec<u8>> {
    trees(count, |mut leaves| {
        let rest = leaves.split_off(1);
        leaves.remove(0).with_branches(rest)
    })
}

fn trees(count: usize, join: impl Fn(Vec<Tree<'static>>) -> Tree<'static>) -> Vec<Vec<u8>> {
    let mut rng = Rng::with_seed(6);
    let mut leaf = |at: usize| {
        Tree::default().with_name(format!("branch-{at:02}")).with_weight(rng.u64(1 << 20..1 << 21))
    };
    (0..count).map(|_| join((0..DEPTH).map(&mut leaf).collect()).to_bytes().unwrap()).collect()
}
