//! Runs one test at a time, each in a process of its own.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::tree::Tree;

/// A test, and what it passes when nothing is changed.
pub(super) struct Test {
    binary: PathBuf,
    folder: PathBuf,
    pub(super) name: String,
    pub(super) time: Duration,
    pub(super) passes: BTreeSet<usize>,
}

/// What ends a process that has used the time it may compute.
const SIGXCPU: i32 = 24;

/// How a test ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Passed,
    Failed,
    /// It did not end in time.
    Stopped,
}

/// Builds the tests of the packages and runs each once.
///
/// # Errors
///
/// When they do not compile or cannot be started.
pub(super) fn all(
    tree: &Tree,
    packages: &[&str],
    features: &str,
    (longest, jobs): (Duration, usize),
) -> Result<Vec<Test>> {
    let mut arguments =
        vec!["test", "--no-run", "--lib", "--bins", "--tests", "--features", features];
    for package in packages {
        arguments.extend(["-p", package]);
    }
    let output = tree.cargo(&arguments).stderr(Stdio::inherit()).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    let messages: Vec<Value> = said.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    if !output.status.success() {
        let errors: String = messages
            .iter()
            .filter(|message| message.pointer("/message/level").is_some_and(|it| it == "error"))
            .filter_map(|message| message.pointer("/message/rendered")?.as_str())
            .collect();
        bail!("the tests do not compile:\n{errors}");
    }
    let mut tests = Vec::new();
    for message in &messages {
        let text = |path: &str| message.pointer(path).and_then(Value::as_str);
        let tested = message.pointer("/profile/test").and_then(Value::as_bool) == Some(true);
        if let (true, Some(binary), Some(manifest)) =
            (tested, text("/executable"), text("/manifest_path"))
        {
            let folder = Path::new(manifest).parent().context("a folder")?;
            list(Path::new(binary), folder, &mut tests)?;
        }
    }
    let measured = Mutex::new(Vec::new());
    super::each(tests, jobs, |mut test| {
        if test.measure(&tree.place, longest)?
            && let Ok(mut measured) = measured.lock()
        {
            measured.push(test);
        }
        Ok(())
    })?;
    let mut tests = measured.into_inner().unwrap_or_default();
    tests.sort_by_key(|test| test.time);
    Ok(tests)
}

/// The tests of a program.
fn list(binary: &Path, folder: &Path, tests: &mut Vec<Test>) -> Result<()> {
    let output =
        Command::new(binary).current_dir(folder).args(["--list", "--format", "terse"]).output()?;
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        if let Some(name) = line.strip_suffix(": test") {
            tests.push(Test {
                binary: binary.to_owned(),
                folder: folder.to_owned(),
                name: name.to_owned(),
                time: Duration::ZERO,
                passes: BTreeSet::new(),
            });
        }
    }
    Ok(())
}

impl Test {
    /// Runs the test with nothing changed, and notes what it passes. Whether it
    /// ends well, and in time.
    #[allow(clippy::print_stdout)]
    fn measure(&mut self, place: &Path, longest: Duration) -> Result<bool> {
        let program = self.binary.file_name().unwrap_or_default().to_string_lossy();
        let file = place.with_file_name(format!("{program} {}", self.name.replace("::", " ")));
        let begin = Instant::now();
        let end = self.start(&[("MUTANTS_PASSED", &file.to_string_lossy())], longest)?;
        self.time = begin.elapsed();
        let passed = fs::read_to_string(&file).unwrap_or_default();
        let _ = fs::remove_file(&file);
        self.passes = passed.lines().filter_map(|id| id.parse().ok()).collect();
        if end != End::Passed {
            println!("left out, it does not pass in time when nothing is changed: {}", self.name);
        }
        Ok(end == End::Passed)
    }

    /// Runs the test with a mutant on.
    pub(super) fn run(&self, mutant: usize) -> Result<End> {
        let patience = self.time * 8 + Duration::from_secs(1);
        self.start(&[("MUTANT", &mutant.to_string())], patience)
    }

    fn start(&self, environment: &[(&str, &str)], patience: Duration) -> Result<End> {
        // A mutant may ask for all the memory there is. One that does not end is
        // known by the time it computes, which other programs do not lengthen;
        // one that waits for itself, by a time that no load explains.
        let seconds = patience.as_secs() + 1;
        let limits = format!("ulimit -v 5000000 -c 0; ulimit -S -t {seconds}; exec \"$@\"");
        let mut child = Command::new("bash")
            .current_dir(&self.folder)
            .args(["-c", &limits, "test"])
            .arg(&self.binary)
            .args(["--exact", &self.name, "--test-threads", "1"])
            .envs(environment.iter().copied())
            .env("PROPTEST_RNG_SEED", "2026")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let begin = Instant::now();
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(match status.signal() {
                    Some(SIGXCPU) => End::Stopped,
                    _ if status.success() => End::Passed,
                    _ => End::Failed,
                });
            }
            if begin.elapsed() > patience * 10 {
                child.kill()?;
                child.wait()?;
                return Ok(End::Stopped);
            }
            std::thread::sleep(Duration::from_millis(3));
        }
    }
}
