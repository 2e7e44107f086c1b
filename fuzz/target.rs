//! Every target's program: it runs the target that has its name, or the one
//! that `TIDINGS_TARGET` names, so that one program can serve for all.
#![no_main]

use std::sync::OnceLock;

static NAME: OnceLock<String> = OnceLock::new();

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let own = || env!("CARGO_BIN_NAME").to_owned();
    let name = NAME.get_or_init(|| std::env::var("TIDINGS_TARGET").unwrap_or_else(|_| own()));
    tidings_targets::run(name, data);
});
