//! A small writer of protobuf binary.

/// Appends a varint.
pub(super) fn varint(mut value: u64, out: &mut Vec<u8>) {
    while value > 0x7f {
        let [low, ..] = value.to_le_bytes();
        out.push(low | 0x80);
        value >>= 7;
    }
    let [low, ..] = value.to_le_bytes();
    out.push(low);
}

/// Appends the tag of a field.
pub(super) fn tag(number: u32, wire_type: u32, out: &mut Vec<u8>) {
    varint(u64::from(number) << 3 | u64::from(wire_type), out);
}

/// Appends bytes after their length.
pub(super) fn bytes(bytes: &[u8], out: &mut Vec<u8>) {
    varint(u64::try_from(bytes.len()).unwrap_or(u64::MAX), out);
    out.extend_from_slice(bytes);
}

/// Appends a field of an integer as a varint, negative ones in ten bytes.
pub(super) fn integer_field(number: u32, value: i64, out: &mut Vec<u8>) {
    tag(number, 0, out);
    varint(u64::from_le_bytes(value.to_le_bytes()), out);
}

/// Appends a field of an integer that is left out when it is 0.
pub(super) fn implicit_field(number: u32, value: i64, out: &mut Vec<u8>) {
    if value != 0 {
        integer_field(number, value, out);
    }
}

/// Appends a field with a length.
pub(super) fn bytes_field(number: u32, value: &[u8], out: &mut Vec<u8>) {
    tag(number, 2, out);
    bytes(value, out);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn varints_are_written_as_the_protobuf_guide_shows() {
        for (value, expected) in
            [(1, b"\x01".as_slice()), (150, b"\x96\x01"), (300, b"\xac\x02"), (0, b"\x00")]
        {
            let mut out = Vec::new();
            varint(value, &mut out);
            assert_eq!(out, expected);
        }
        let mut out = Vec::new();
        integer_field(1, -2, &mut out);
        assert_eq!(out, b"\x08\xfe\xff\xff\xff\xff\xff\xff\xff\xff\x01");
    }
}
