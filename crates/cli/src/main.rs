//! The `tidings` command: reads, checks and converts files of events.
//!
//! | command | what it does |
//! | --- | --- |
//! | `convert` | one form into another: JSON, binary, framed binary, hex, base64 |
//! | `decode` | any form into JSON for people, coloured on a terminal |
//! | `check` | strict validation, with everything that is wrong in each record |
//! | `inspect` | the tags and values of the binary form beside their meaning |
//! | `stats` | how many events of each type there are, how large, from when to when |
//! | `types` | the events that are known |
//! | `schema` | the schema of an event or a domain; what a change of schemas breaks |
//! | `gen` | random events that are valid and look real |
//! | `docs` | the event catalogue as a web page |
//!
//! It exits with 0 when all went well, with 1 when records failed, and with 2
//! when it was used wrongly or a file could not be read or written.

#![forbid(unsafe_code)]

mod args;
mod batch;
mod check;
mod convert;
mod crew;
mod decode;
mod docs;
mod failure;
mod generate;
mod input;
mod inspect;
mod json_text;
mod output;
mod recognise;
mod registry;
mod report;
mod run;
mod schema;
mod schema_page;
mod schema_source;
mod session;
mod stats;
mod stream;
mod table;
mod types;
mod worker;

use std::process::ExitCode;

use clap::Parser;

use self::args::{Arguments, Command};
use self::failure::Failure;
use self::run::Outcome;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version go to standard output and are no error; a
            // closed stream is nothing that could be reported.
            let _closed = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let done = match arguments.command {
        Command::Convert(arguments) => convert::run(&arguments),
        Command::Decode(arguments) => decode::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Inspect(arguments) => inspect::run(&arguments),
        Command::Stats(arguments) => stats::run(&arguments),
        Command::Types(arguments) => types::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Gen(arguments) => generate::run(&arguments),
        Command::Docs(arguments) => docs::run(&arguments),
    };
    match done {
        Ok(Outcome::Clean) | Err(Failure::ReaderGone) => ExitCode::SUCCESS,
        Ok(Outcome::RecordsFailed) => ExitCode::FAILURE,
        Err(failure) => {
            report::say(&format_args!("error: {failure}"));
            ExitCode::from(2)
        }
    }
}
