//! `cargo xtask bench`: the benchmark with all peers.

use std::process::Command;

use anyhow::{Result, bail};

/// Builds and runs it; the reports are written by the benchmark itself.
pub(crate) fn run(quick: bool, check: bool, default_profile: bool) -> Result<()> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["bench", "--package", "tidings-benches", "--features", "peers"]);
    command.args(["--bench", "events", "--"]);
    for (wanted, argument) in
        [(quick, "--quick"), (check, "--check"), (default_profile, "--default-profile")]
    {
        command.args(wanted.then_some(argument));
    }
    if default_profile {
        command.env("CARGO_PROFILE_BENCH_LTO", "false");
        command.env("CARGO_PROFILE_BENCH_CODEGEN_UNITS", "16");
    }
    if !command.status()?.success() {
        bail!("the benchmark failed");
    }
    Ok(())
}
