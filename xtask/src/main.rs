//! The chores of this repository.

mod api;
mod bench;
mod bench_cost;
mod codegen;
mod conformance;
mod coverage;
mod differential;
mod downstream;
mod figures;
mod fuzz;
mod languages;
mod linear;
mod mutants;
mod npm;
mod package;
mod pb;
mod quirks;
mod schemas;
mod site;
mod streams;
mod workspace;

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
    /// Measures the codecs beside their peers; writes benches/RESULTS.md,
    /// results.json and chart.svg
    Bench {
        /// Fewer rounds: under five minutes once built
        #[arg(long)]
        quick: bool,
        /// One round over few events: only shows that all peers do the same
        /// work; writes nothing
        #[arg(long)]
        check: bool,
        /// Build with cargo's own profile, which optimises nothing when linking;
        /// writes benches/RESULTS-default.md and results-default.json
        #[arg(long)]
        default_profile: bool,
    },
    /// Measures the command on large files; writes benches/STREAMS.md
    Streams {
        /// Megabytes of each file, of which there are four, in the temporary
        /// folder
        #[arg(long, default_value_t = 1000)]
        megabytes: u64,
    },
    /// Measures what the crates cost to compile beside their peers; writes
    /// benches/COST.md
    Cost,
    /// Makes the generated code from the schemas in proto/
    Codegen {
        /// Fail if the generated code is not what would be made; write nothing
        #[arg(long)]
        check: bool,
    },
    /// Runs Google's protobuf conformance suite against generator and runtime
    Conformance,
    /// Looks at the catalogue's pages in headless Chromium
    Site,
    /// Writes the public API of every published crate as text under api/
    Api {
        /// Fail if the API is not what is checked in; write nothing
        #[arg(long)]
        check: bool,
    },
    /// Runs the gates of quality and writes FIGURES.md
    Figures {
        /// The gates to run; all when none is named
        names: Vec<String>,
        /// A file of what the gate's command said, instead of running it
        #[arg(long)]
        said: Option<std::path::PathBuf>,
    },
    /// Which lines, regions and branches of the hand-written code tests reach
    Coverage {
        /// The packages whose tests are run; all when none is named
        packages: Vec<String>,
        /// What was measured before counts too; without packages, run nothing
        #[arg(long)]
        keep: bool,
    },
    /// Changes the code in many small ways and looks whether a test notices each
    Mutants {
        /// The crate: core or codegen
        #[arg(default_value = "core")]
        name: String,
        /// Only the files whose path contains one of these, with commas between
        #[arg(long, value_delimiter = ',')]
        only: Vec<String>,
        #[command(flatten)]
        given: mutants::Given,
    },
    /// Builds and runs the packages in examples/downstream as a user would
    Downstream,
    /// Parses the AsyncAPI documents with the parser from npm
    Asyncapi,
    /// Lints the schemas with buf, and looks for what breaks
    Buf,
    /// Reads and writes the golden vectors in Python, TypeScript and Go
    Languages,
    /// Builds the documentation as the docs host does; warnings are errors
    Docs,
    /// Packs every published package as for the registry, and builds the packed
    /// ones; uploads nothing
    Package {
        /// Build the large ones too
        #[arg(long)]
        all: bool,
    },
    /// Makes the first inputs and the dictionaries of the fuzz targets
    Corpus,
    /// Compares our codecs with Google's Python runtime
    Differential {
        /// Rounds of cases for every message type
        #[arg(long, default_value_t = 20)]
        cases: usize,
    },
    /// Counts instructions and memory by the size of hostile input
    Linear {
        /// Only the shapes whose name contains this
        #[arg(long, default_value = "")]
        only: String,
    },
    /// Runs every fuzz target
    Fuzz {
        /// How long each target runs
        #[arg(long, default_value_t = 30)]
        seconds: u64,
        /// Only the targets whose name contains this
        #[arg(long, default_value = "")]
        only: String,
    },
}

fn main() -> Result<()> {
    match Cli::parse().chore {
        Chore::Bench { quick, check, default_profile } => bench::run(quick, check, default_profile),
        Chore::Streams { megabytes } => streams::run(megabytes),
        Chore::Cost => bench_cost::run(),
        Chore::Codegen { check } => codegen::run(check),
        Chore::Conformance => conformance::run(),
        Chore::Site => site::run(),
        Chore::Api { check } => api::run(check),
        Chore::Figures { names, said } => figures::run(&names, said.as_deref()),
        Chore::Coverage { packages, keep } => coverage::run(&packages, keep),
        Chore::Mutants { name, only, given } => mutants::run(&name, &only, &given),
        Chore::Downstream => downstream::run(),
        Chore::Asyncapi => npm::asyncapi(),
        Chore::Buf => npm::buf(),
        Chore::Languages => languages::run(),
        Chore::Docs => package::docs(),
        Chore::Package { all } => package::run(all),
        Chore::Corpus => fuzz::corpus(),
        Chore::Differential { cases } => differential::run(cases),
        Chore::Linear { only } => linear::run(&only),
        Chore::Fuzz { seconds, only } => fuzz::run(seconds, &only),
    }
}
