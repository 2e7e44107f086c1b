//! The files that are converted.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context, Result, bail};

/// Of each domain as many at a time.
const BATCH: u32 = 2_000;

/// A file begins with different events and then repeats them.
const TIMES: u64 = 10;

const DOMAINS: [&str; 9] = [
    "apcera-events",
    "assets",
    "dropsonde",
    "flyte-event",
    "hac-payload",
    "kuber",
    "pbac",
    "workflow",
    "xumi",
];

#[derive(Clone, Copy)]
pub(super) enum Form {
    Json,
    Delimited,
}

impl Form {
    /// The name that the command has for it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Delimited => "delimited",
        }
    }
}

/// The same events in both forms.
pub(super) struct Pair {
    place: PathBuf,
    name: String,
}

impl Pair {
    /// The file.
    pub(super) fn of(&self, form: Form) -> PathBuf {
        self.place.join(format!("{}.{}", self.name, form.name()))
    }

    /// The events that it repeats.
    pub(super) fn start(&self, form: Form) -> PathBuf {
        self.place.join(format!("{}-start.{}", self.name, form.name()))
    }
}

/// Makes files in a folder.
pub(super) struct Files<'a> {
    pub(super) root: &'a Path,
    pub(super) place: &'a Path,
    pub(super) command: &'a Path,
}

impl Files<'_> {
    /// Events of all domains, each from another one than the one before.
    pub(super) fn mixed(&self, megabytes: u64) -> Result<Pair> {
        let mut vectors = self.vectors()?;
        self.pair("mixed", megabytes, |seed| {
            let made = DOMAINS.map(|domain| self.made(domain, seed));
            let made = made.into_iter().collect::<Result<Vec<_>>>()?;
            let mut made: Vec<_> = made.iter().map(|text| text.lines()).collect();
            let mut lines = std::mem::take(&mut vectors);
            while let Some(next) = made.iter_mut().map(Iterator::next).collect::<Option<Vec<_>>>() {
                lines.extend(next.into_iter().map(str::to_owned));
            }
            for line in lines.iter_mut().step_by(16) {
                add_member(line);
            }
            self.recognised(lines)
        })
    }

    /// Events of one type.
    pub(super) fn typed(&self, name: &str, megabytes: u64) -> Result<Pair> {
        self.pair("typed", megabytes, |seed| {
            let text = self.made(name, seed)?;
            let binary = self.convert(&text, Form::Json, Form::Delimited)?.stdout;
            Ok((text, binary))
        })
    }

    /// Writes both files, of events that `make` makes of a seed.
    fn pair(
        &self,
        name: &str,
        megabytes: u64,
        mut make: impl FnMut(u64) -> Result<(String, Vec<u8>)>,
    ) -> Result<Pair> {
        let pair = Pair { place: self.place.to_owned(), name: name.to_owned() };
        let (mut json, mut binary) = (Vec::new(), Vec::new());
        let enough = usize::try_from(megabytes * 1_000_000 / TIMES)?;
        for seed in 0.. {
            let (more_json, more_binary) = make(seed)?;
            json.extend(more_json.into_bytes());
            binary.extend(more_binary);
            // Binary is shorter: both files are to have this size.
            if binary.len() >= enough {
                break;
            }
        }
        for (form, start) in [(Form::Json, json), (Form::Delimited, binary)] {
            let times = (u64::try_from(start.len())? / 1_000_000).max(1);
            let mut file = File::create(pair.of(form))?;
            for _ in 0..megabytes.div_ceil(times) {
                file.write_all(&start)?;
            }
            fs::write(pair.start(form), start)?;
        }
        Ok(pair)
    }

    /// Random events as JSON lines.
    fn made(&self, name: &str, seed: u64) -> Result<String> {
        let (count, seed) = (BATCH.to_string(), seed.to_string());
        let output = Command::new(self.command)
            .args(["gen", name, "--count", &count, "--seed", &seed, "--to", "json"])
            .output()?;
        if !output.status.success() {
            bail!("{name}: {}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(String::from_utf8(output.stdout)?)
    }

    /// The golden vectors, each on a line.
    fn vectors(&self) -> Result<Vec<String>> {
        let mut lines = Vec::new();
        for domain in DOMAINS {
            for message in folder(&self.root.join("schemas/vectors").join(domain))? {
                for file in folder(&message)? {
                    if file.extension().is_some_and(|extension| extension == "json") {
                        // In strings there are no line breaks.
                        lines.push(fs::read_to_string(&file)?.replace('\n', " "));
                    }
                }
            }
        }
        Ok(lines)
    }

    /// The lines whose events can be told, and in binary those that can be told
    /// there.
    fn recognised(&self, mut lines: Vec<String>) -> Result<(String, Vec<u8>)> {
        let json = self.keep(&mut lines, Form::Json)?;
        self.keep(&mut lines, Form::Delimited)?;
        let binary = self.convert(&lines.concat_lines(), Form::Json, Form::Delimited)?.stdout;
        Ok((json, binary))
    }

    /// Keeps the lines that are read from this form.
    fn keep(&self, lines: &mut Vec<String>, form: Form) -> Result<String> {
        let mut output = self.convert(&lines.concat_lines(), Form::Json, Form::Delimited)?;
        if let Form::Delimited = form {
            output = self.convert(&output.stdout, Form::Delimited, Form::Json)?;
        }
        let failed = numbers_of_failed(&String::from_utf8(output.stderr)?)?;
        let mut number = 0;
        lines.retain(|_| {
            number += 1;
            !failed.contains(&number)
        });
        Ok(lines.concat_lines())
    }

    /// Converts, whatever fails.
    fn convert(&self, input: &(impl AsRef<[u8]> + ?Sized), from: Form, to: Form) -> Result<Output> {
        let file = self.place.join("part");
        fs::write(&file, input)?;
        let mut command = Command::new(self.command);
        command.args(["convert", "--keep-going", "--from", from.name(), "--to", to.name()]);
        Ok(command.arg(&file).stdin(Stdio::null()).output()?)
    }
}

trait Lines {
    fn concat_lines(&self) -> String;
}

impl Lines for Vec<String> {
    fn concat_lines(&self) -> String {
        self.iter().flat_map(|line| [line, "\n"]).collect()
    }
}

/// Gives an event a member that no schema knows.
fn add_member(line: &mut String) {
    if line.ends_with("\"}") {
        line.pop();
        line.push_str(r#","added_later":{"since":"9.1","of":[1,2.5,null]}}"#);
    }
}

/// What is in a folder, in order.
fn folder(path: &Path) -> Result<BTreeSet<PathBuf>> {
    let entries = fs::read_dir(path).with_context(|| path.display().to_string())?;
    entries.map(|entry| Ok(entry?.path())).collect()
}

/// The numbers in `record 7 (byte 300): …`.
fn numbers_of_failed(said: &str) -> Result<BTreeSet<u64>> {
    let numbers = said.lines().map(|line| {
        let number = line.strip_prefix("record ").and_then(|rest| rest.split(' ').next());
        number.and_then(|number| number.parse().ok()).with_context(|| line.to_owned())
    });
    numbers.collect()
}
