//! The arguments of the command line.

use std::path::{Path, PathBuf};

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum, value_parser};
use tidings_core::framing::Framing;
use tidings_core::{DecodeOptions, Limits};

use crate::crew;

const EXIT_CODES: &str = "\
Exit codes: 0, all went well; 1, records failed, each of which is named on standard
error; 2, the command was used wrongly, or a file could not be read or written.";

/// Reads, checks, converts and makes events of the tidings family.
#[derive(Debug, Parser)]
#[command(name = "tidings", version, about, propagate_version = true, after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Convert events from one form to another
    Convert(ConvertArguments),
    /// Show events as JSON, laid out and coloured on a terminal
    Decode(DecodeArguments),
    /// Validate events strictly and say everything that is wrong with each
    Check(CheckArguments),
    /// Show the tags and values of the binary form beside their meaning
    Inspect(InspectArguments),
    /// Count events by type and topic, with their bytes and times
    Stats(StatsArguments),
    /// List the events that are known
    Types(TypesArguments),
    /// Print the schema of an event or a domain, or compare two versions of one
    Schema(crate::schema::SchemaArguments),
    /// Make random events that are valid and look real
    Gen(GenArguments),
    /// Write the event catalogue as a web page, or serve it on this machine
    Docs(DocsArguments),
}

/// How events stand in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// JSON values, one per line or one after the other
    Json,
    /// Protobuf binary, one message per file
    Binary,
    /// Protobuf binary, each message after its length as a varint
    Delimited,
    /// Protobuf binary, each message after its length in four little-endian bytes
    U32le,
    /// Protobuf binary in base64, one message per line
    Base64,
    /// Protobuf binary in hexadecimal, one message per line
    Hex,
}

impl Form {
    /// How records follow each other in this form.
    pub(crate) const fn framing(self) -> Framing {
        match self {
            Self::Json => Framing::Json,
            Self::Binary => Framing::Single,
            Self::Delimited => Framing::Delimited,
            Self::U32le => Framing::U32Le,
            Self::Base64 => Framing::Base64Lines,
            Self::Hex => Framing::HexLines,
        }
    }

    /// Whether the bytes of the stream are those of the records, so that an
    /// offset in a record is one in the stream.
    pub(crate) const fn is_verbatim(self) -> bool {
        !matches!(self, Self::Base64 | Self::Hex)
    }

    /// The form that the file's extension stands for.
    pub(crate) fn of_path(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        let known = [
            (Self::Json, ["json", "ndjson", "jsonl"].as_slice()),
            (Self::Binary, &["binary", "bin", "pb", "binpb"]),
            (Self::Delimited, &["delimited", "varint"]),
            (Self::U32le, &["u32le"]),
            (Self::Base64, &["base64", "b64"]),
            (Self::Hex, &["hex"]),
        ];
        known.iter().find(|row| row.1.contains(&extension.as_str())).map(|row| row.0)
    }

    /// The form whose records follow each other so.
    pub(crate) fn of_framing(framing: Framing) -> Option<Self> {
        Self::value_variants().iter().copied().find(|form| form.framing() == framing)
    }
}

/// What is read; the same for all commands that read events.
#[derive(Args, Debug)]
pub(crate) struct InputArguments {
    /// Files to read; standard input where there is none, or for `-`
    pub(crate) files: Vec<PathBuf>,

    /// The message: its full name, such as events.Envelope, or its event type,
    /// such as xumi.weights.load.start; an event that can be recognised needs
    /// none
    #[arg(long = "type", value_name = "NAME")]
    pub(crate) message: Option<String>,

    /// How many records are done at a time; as many as there are processors
    #[arg(long, value_name = "N", value_parser = jobs)]
    pub(crate) jobs: Option<usize>,

    #[command(flatten)]
    limits: LimitArguments,
}

/// What a record may take. Errors name the option that raises a limit.
#[derive(Args, Debug)]
#[command(next_help_heading = "Limits of one record")]
struct LimitArguments {
    /// Bytes; 64M unless set. K, M and G count in steps of 1024
    #[arg(long, value_name = "SIZE", value_parser = size)]
    max_bytes: Option<usize>,

    /// Messages nested in one another, from 1 to 10000; 100 unless set
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(1..=10_000))]
    max_depth: Option<u32>,

    /// Elements of all lists and maps together; 64M unless set
    #[arg(long, value_name = "SIZE", value_parser = size)]
    max_elements: Option<usize>,

    /// Bytes of memory beside the record; eight times the record, and at least
    /// 1M, unless set
    #[arg(long, value_name = "SIZE", value_parser = size)]
    max_memory: Option<usize>,
}

/// A number, perhaps with K, M or G behind it.
fn size(text: &str) -> Result<usize, String> {
    let units = [('K', 10), ('M', 20), ('G', 30)];
    let unit =
        units.into_iter().find_map(|(letter, shift)| Some((text.strip_suffix(letter)?, shift)));
    let (digits, shift) = unit.unwrap_or((text, 0));
    let size = digits.parse::<usize>().ok().and_then(|size| size.checked_mul(1 << shift));
    size.ok_or_else(|| "a number is expected, perhaps with K, M or G behind it".to_owned())
}

impl InputArguments {
    /// How many records are done at a time.
    pub(crate) fn jobs(&self) -> usize {
        self.jobs.unwrap_or_else(crew::processors)
    }

    /// How records are read strictly, within the limits that were set.
    pub(crate) fn options(&self) -> DecodeOptions {
        let (given, default) = (&self.limits, Limits::DEFAULT);
        let mut limits = default
            .with_max_bytes(given.max_bytes.unwrap_or(default.max_bytes))
            .with_max_depth(given.max_depth.unwrap_or(default.max_depth))
            .with_max_elements(given.max_elements.unwrap_or(default.max_elements));
        limits.max_memory = given.max_memory;
        DecodeOptions::STRICT.with_types(tidings::types()).with_limits(limits)
    }
}

fn jobs(text: &str) -> Result<usize, String> {
    let jobs = text.parse().ok().filter(|jobs| (1..=crew::MOST_JOBS).contains(jobs));
    jobs.ok_or_else(|| format!("a number from 1 to {} is expected", crew::MOST_JOBS))
}

#[derive(Args, Debug)]
pub(crate) struct ConvertArguments {
    #[command(flatten)]
    pub(crate) input: InputArguments,

    /// The form of the input
    #[arg(long, value_name = "FORM")]
    pub(crate) from: Form,

    /// The form of the output
    #[arg(long, value_name = "FORM")]
    pub(crate) to: Form,

    #[command(flatten)]
    pub(crate) reading: ReadingArguments,
}

/// How records that are not as they should be are met.
#[derive(Args, Debug)]
pub(crate) struct ReadingArguments {
    /// Go on after a record that cannot be read
    #[arg(long)]
    pub(crate) keep_going: bool,

    /// Read whatever can be understood, and warn of the rest
    #[arg(long)]
    pub(crate) lenient: bool,
}

impl ReadingArguments {
    /// How records are decoded, within the limits of the input.
    pub(crate) fn options(&self, input: &InputArguments) -> DecodeOptions {
        let strict = input.options();
        if !self.lenient {
            return strict;
        }
        DecodeOptions::lenient().with_types(strict.types).with_limits(strict.limits)
    }
}

#[derive(Args, Debug)]
pub(crate) struct DecodeArguments {
    #[command(flatten)]
    pub(crate) input: InputArguments,

    /// The form of the input; guessed from the file's name and first bytes
    #[arg(long, value_name = "FORM")]
    pub(crate) from: Option<Form>,

    #[command(flatten)]
    pub(crate) reading: ReadingArguments,

    /// Lay the JSON out over several lines, which a terminal gets anyway
    #[arg(long)]
    pub(crate) pretty: bool,
}

#[derive(Args, Debug)]
pub(crate) struct CheckArguments {
    #[command(flatten)]
    pub(crate) input: InputArguments,

    /// The form of the input; guessed from the file's name and first bytes
    #[arg(long, value_name = "FORM")]
    pub(crate) from: Option<Form>,
}

#[derive(Args, Debug)]
pub(crate) struct InspectArguments {
    #[command(flatten)]
    pub(crate) input: InputArguments,

    /// The form of the input; guessed from the file's name and first bytes
    #[arg(long, value_name = "FORM")]
    pub(crate) from: Option<Form>,
}

#[derive(Args, Debug)]
pub(crate) struct StatsArguments {
    #[command(flatten)]
    pub(crate) input: InputArguments,

    /// The form of the input; guessed from the file's name and first bytes
    #[arg(long, value_name = "FORM")]
    pub(crate) from: Option<Form>,

    /// Print a JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Debug)]
pub(crate) struct TypesArguments {
    /// List all messages, not only events
    #[arg(long)]
    pub(crate) all: bool,

    /// Print a JSON array
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Debug)]
pub(crate) struct GenArguments {
    /// A message by its full name or event type, or a domain for all its
    /// events in turn
    #[arg(value_name = "NAME")]
    pub(crate) name: String,

    /// How many events
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) count: u64,

    /// Where the random numbers start; the same seed makes the same events
    #[arg(long, value_name = "S", default_value_t = 0)]
    pub(crate) seed: u64,

    /// The form of the output
    #[arg(long, value_name = "FORM", default_value = "json")]
    pub(crate) to: Form,
}

#[derive(Args, Debug)]
#[group(skip)]
#[command(group(ArgGroup::new("where").required(true).args(["out", "serve"])))]
pub(crate) struct DocsArguments {
    /// Folder to write the pages to, which can be opened from there
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,

    /// Serve the pages on this machine, with a box that explains payloads
    #[arg(long)]
    pub(crate) serve: bool,

    /// Port to serve on; 0 takes a free one
    #[arg(long, value_name = "N", default_value_t = 8420, requires = "serve")]
    pub(crate) port: u16,
}
