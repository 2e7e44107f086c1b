//! The chores of this repository.

mod codegen;
mod conformance;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "The chores of this repository")]
struct Cli {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Makes the generated code from the schemas in proto/
    Codegen {
        /// Fail if the generated code is not what would be made; write nothing
        #[arg(long)]
        check: bool,
    },
    /// Runs Google's protobuf conformance suite against generator and runtime
    Conformance,
}

fn main() -> Result<()> {
    match Cli::parse().chore {
        Chore::Codegen { check } => codegen::run(check),
        Chore::Conformance => conformance::run(),
    }
}
