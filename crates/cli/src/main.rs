//! The `tidings` command: reads, checks and converts files of events.

fn main() {}
