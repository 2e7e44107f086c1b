//! Whether short text is ASCII, which most is: the exact check is a call.

/// By length, so that there is no loop: strings of events are short.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn is_ascii(bytes: &[u8]) -> bool {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let len = bytes.len();
    let seen = if len > 16 {
        if len > 64 {
            return is_ascii_long(bytes);
        } else if len > 32 {
            joined::<32>(bytes)
        } else {
            joined::<16>(bytes)
        }
    } else if len >= 8 {
        joined::<8>(bytes)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        u64::from(u32::from_le_bytes(*first) | u32::from_le_bytes(*last))
    } else {
        bytes.iter().fold(0, |seen, byte| seen | u64::from(*byte))
    };
    seen & HIGH == 0
}

/// Out of line: the copy of it in every field would be long.
#[inline(never)]
fn is_ascii_long(bytes: &[u8]) -> bool {
    bytes.is_ascii()
}

/// The bits that are set in any of the words of the first and last `N` bytes.
#[cfg_attr(not(debug_assertions), inline(always))]
fn joined<const N: usize>(bytes: &[u8]) -> u64 {
    let (Some(first), Some(last)) = (bytes.first_chunk::<N>(), bytes.last_chunk::<N>()) else {
        return u64::MAX;
    };
    words(first) | words(last)
}

/// The bits that are set in any of these words.
#[cfg_attr(not(debug_assertions), inline(always))]
fn words<const N: usize>(bytes: &[u8; N]) -> u64 {
    let mut seen = 0;
    // No adapters: builds without link-time optimisation call those.
    for word in bytes.as_chunks::<8>().0 {
        seen |= u64::from_le_bytes(*word);
    }
    seen
}
