//! Several threads: the same output, in the same order, with the same lines
//! about records that fail, as one thread gives.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::process::Stdio;

use support::{Run, command, read_example, tidings};

const ENVELOPE: &str = "events.Envelope";
const FORMS: [&str; 5] = ["json", "delimited", "u32le", "base64", "hex"];

/// A file of this test's own, removed at its end.
struct Input(PathBuf);

impl Input {
    fn new(name: &str, content: &[u8]) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::write(&path, content).unwrap();
        Self(path)
    }

    /// Runs a command on the file, with one thread and with several; gives what
    /// all of them gave.
    fn same_with_any_jobs(&self, arguments: &[&str]) -> Run {
        let path = self.0.to_str().unwrap();
        let run = |jobs| tidings(&[arguments, &["--jobs", jobs, path]].concat(), b"");
        let (one, several) = (run("1"), run("3"));
        assert!(several.out == one.out, "{arguments:?}: several jobs write something else");
        assert_eq!((several.code, &several.err), (one.code, &one.err), "{arguments:?}");
        one
    }
}

impl Drop for Input {
    fn drop(&mut self) {
        let _gone = std::fs::remove_file(&self.0);
    }
}

fn made(name: &str, count: usize, to: &str) -> Vec<u8> {
    let count = count.to_string();
    tidings(&["gen", name, "--count", &count, "--seed", "5", "--to", to], b"").clean()
}

/// Envelopes for about three pieces.
fn several_pieces(form: &str) -> Vec<u8> {
    let count = match form {
        "json" => 2_300,
        "hex" => 3_000,
        "base64" => 4_500,
        _ => 6_000,
    };
    made(ENVELOPE, count, form)
}

/// Changes a byte here and there, so that some records fail, in their content
/// or in how they follow each other.
fn broken(mut stream: Vec<u8>, every: usize) -> Vec<u8> {
    for at in (every..stream.len()).step_by(every) {
        stream[at] ^= 0x15;
    }
    stream
}

#[test]
fn every_pair_of_forms_gives_the_same_with_any_number_of_jobs() {
    for from in FORMS {
        let good = several_pieces(from);
        assert!(good.len() > 700_000, "{from}: too short for several pieces");
        let input = Input::new(&format!("good.{from}"), &good);
        for to in FORMS {
            let arguments = ["convert", "--from", from, "--to", to, "--type", ENVELOPE];
            let run = input.same_with_any_jobs(&arguments);
            assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
            assert!(from != to || run.out == good, "{from}");
        }
    }
}

#[test]
fn broken_records_are_reported_the_same_with_any_number_of_jobs() {
    for (index, from) in FORMS.into_iter().enumerate() {
        let input = broken(several_pieces(from), 70_001);
        let input = Input::new(&format!("broken.{from}"), &input);
        let to = FORMS[(index + 1) % FORMS.len()];
        let arguments = ["convert", "--from", from, "--to", to, "--type", ENVELOPE];
        let stopped = input.same_with_any_jobs(&arguments);
        assert_eq!((stopped.code, stopped.err.lines().count()), (Some(1), 1), "{from}");
        for further in [&["--keep-going"][..], &["--keep-going", "--lenient"]] {
            let run = input.same_with_any_jobs(&[&arguments[..], further].concat());
            assert!(run.out.starts_with(&stopped.out), "{from}");
            assert!(from != "hex" || run.err.lines().count() > 5, "{}", run.err);
        }
    }
}

#[test]
fn every_command_gives_the_same_with_any_number_of_jobs() {
    let mixed = ["dropsonde", "xumi", "kuber", "pbac", "apcera-events"];
    let mixed = mixed.map(|domain| made(domain, 700, "json")).concat();
    assert!(mixed.len() > 700_000);
    for (name, content) in [("mixed", mixed.clone()), ("mixed-broken", broken(mixed, 90_001))] {
        let input = Input::new(&format!("{name}.json"), &content);
        for arguments in [
            &["convert", "--from", "json", "--to", "hex", "--keep-going"][..],
            &["decode", "--keep-going"],
            &["check"],
            &["stats", "--json"],
            &["inspect"],
        ] {
            let run = input.same_with_any_jobs(arguments);
            assert_eq!(run.code, Some(i32::from(name != "mixed")), "{arguments:?}: {}", run.err);
            assert!(!run.out.is_empty());
        }
    }
}

#[test]
fn rows_of_statistics_are_kept_in_the_order_in_which_they_came() {
    let mut input = String::new();
    for number in 0..9_000 {
        let stream = number * 7 % 4_001;
        input.push_str(&format!(
            "{{\"id\":\"00000000-0000-4000-8000-000000000000\",\"ts\":\"2024-01-01T00:00:00Z\",\"kind\":\"EVENT\",\"stream\":\"s{stream}\"}}\n"
        ));
    }
    let run = Input::new("rows.json", input.as_bytes()).same_with_any_jobs(&["stats", "--json"]);
    let stats: serde_json::Value = serde_json::from_slice(&run.clean()).unwrap();
    assert_eq!(stats["types"].as_array().unwrap().len(), 1_000);
    assert_eq!(stats["total"]["count"], 9_000);
}

#[test]
fn a_record_may_be_larger_than_a_piece() {
    // Its type is told by its first member; members are written in the schema's order.
    let read = |model: &str| {
        format!("{{\"event_type\":\"xumi.generation.start\",\"model\":\"{model}\"}}\n")
    };
    let written = |model: &str| {
        format!("{{\"model\":\"{model}\",\"event_type\":\"xumi.generation.start\"}}\n")
    };
    let stream = |line: &dyn Fn(&str) -> String| {
        let (small, large) = (line("m").repeat(4_000), line(&"x".repeat(1 << 20)));
        [&*small, &large, &small, &large, &large, &small].concat()
    };
    let (mut input, expected) = (stream(&read), stream(&written));
    // The last line may lack its line break.
    input.pop();
    for from in FORMS {
        let arguments = ["convert", "--from", "json", "--to", from];
        let there = tidings(&arguments, input.as_bytes()).clean();
        let input = Input::new(&format!("large.{from}"), &there);
        let name = "xumi.generation.start";
        let run =
            input.same_with_any_jobs(&["convert", "--from", from, "--to", "json", "--type", name]);
        assert!(run.clean() == expected.as_bytes(), "{from}");
    }
}

#[test]
fn json_that_is_laid_out_or_has_no_line_breaks_gives_the_same() {
    let lines = made("xumi", 4_000, "json");
    let laid_out = tidings(&["decode", "--pretty", "--from", "json"], &lines).clean();
    let joined: Vec<u8> = lines.iter().copied().filter(|byte| *byte != b'\n').collect();
    // Of lines that look like records, many stand within one, which is broken.
    let within = [b"{\"event_type\":[\n", &lines[..lines.len() / 2], b"]}\n", &*lines].concat();
    let arguments = ["convert", "--from", "json", "--to", "json", "--keep-going"];
    for (name, input) in [("laid-out", &laid_out), ("joined", &joined)] {
        let run = Input::new(&format!("{name}.json"), input).same_with_any_jobs(&arguments);
        // JSON that a field holds keeps its own spaces.
        let values = |lines: &[u8]| {
            let lines = serde_json::Deserializer::from_slice(lines).into_iter();
            lines.collect::<Result<Vec<serde_json::Value>, _>>().unwrap()
        };
        assert!(values(&run.clean()) == values(&lines), "{name}");
    }
    let run = Input::new("within.json", &within).same_with_any_jobs(&arguments);
    assert_eq!(run.code, Some(1));
}

#[test]
fn nothing_comes_of_nothing() {
    for from in FORMS {
        let input = Input::new(&format!("empty.{from}"), b"");
        let run = input.same_with_any_jobs(&["convert", "--from", from, "--to", "json"]);
        assert_eq!(run.clean(), b"");
    }
}

#[test]
fn a_slow_stream_is_answered_at_once_after_a_fast_one() {
    let event = b"{\"event_type\":\"xumi.generation.start\"}\n";
    let arguments = ["convert", "--from", "json", "--to", "json", "--jobs", "2"];
    let mut child = command(&arguments).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let many = event.repeat(20_000);
    let writer = std::thread::spawn(move || {
        stdin.write_all(&many).unwrap();
        stdin
    });
    assert_eq!(lines.by_ref().take(20_000).filter(|line| line.is_ok()).count(), 20_000);
    let mut stdin = writer.join().unwrap();
    for _ in 0..3 {
        stdin.write_all(event).unwrap();
        assert_eq!(lines.next().unwrap().unwrap().as_bytes(), event.trim_ascii_end());
    }
    // A record that fails ends the command, although its input is still open.
    stdin.write_all(b"{\"event_type\":\"xumi.generation.start\",\"model\":1}\n").unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
fn a_reader_that_goes_ends_several_threads_quietly() {
    let input = Input::new("gone.hex", &made(ENVELOPE, 20_000, "hex"));
    let path = input.0.to_str().unwrap();
    let arguments =
        ["convert", "--from", "hex", "--to", "json", "--type", ENVELOPE, "--jobs", "3", path];
    let mut child = command(&arguments).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.next().unwrap().unwrap().starts_with('{'));
    drop(lines);
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), b"".as_slice()));
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_is_full_is_reported() {
    let input = Input::new("full.hex", &made(ENVELOPE, 5_000, "hex"));
    let path = input.0.to_str().unwrap();
    for jobs in ["1", "2"] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let arguments =
            ["convert", "--from", "hex", "--to", "json", "--type", ENVELOPE, "--jobs", jobs, path];
        let output = command(&arguments).stdout(full).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(said.starts_with("error: standard output: "), "{said}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn every_command_says_that_its_output_is_full() {
    let input = Input::new("full.ndjson", b"{\"event_type\":\"xumi.generation.start\"}\n");
    let path = input.0.to_str().unwrap();
    for arguments in [
        &["types"][..],
        &["types", "--json"],
        &["schema", "xumi"],
        &["schema", "diff", "xumi", "kuber"],
        &["gen", "xumi"],
        &["gen", "xumi", "--count", "20000"],
        &["stats", path],
        &["stats", "--json", path],
        &["check", path],
        &["decode", path],
        &["inspect", path],
    ] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = command(arguments).stdout(full).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(said.starts_with("error: standard output: "), "{arguments:?}: {said}");
    }
}

#[test]
fn an_input_that_cannot_be_read_is_reported() {
    // A directory opens, but gives no bytes.
    let path = env!("CARGO_TARGET_TMPDIR");
    let run = tidings(&["convert", "--from", "json", "--to", "json", path], b"");
    assert_eq!((run.code, run.out.len()), (Some(2), 0));
    assert!(run.err.contains(path), "{}", run.err);
}

#[test]
fn an_input_that_breaks_off_is_reported_after_what_came() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut ours = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let (mut theirs, _) = listener.accept().unwrap();
    // What is not read when a connection closes resets it.
    theirs.write_all(b"x").unwrap();
    let mut command = command(&["convert", "--from", "json", "--to", "json", "--jobs", "2"]);
    let mut child = command.stdin(Stdio::from(OwnedFd::from(theirs))).spawn().unwrap();
    drop(command);
    let event = "{\"event_type\":\"xumi.generation.start\"}\n";
    // Enough for several threads to be at work.
    let sender = std::thread::spawn(move || {
        ours.write_all(event.repeat(100_000).as_bytes()).unwrap();
    });
    let mut out = String::new();
    child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    sender.join().unwrap();
    assert!(out.lines().all(|line| line == event.trim_end()));
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("standard input"), "{said}");
}

#[test]
fn the_number_of_jobs_is_checked() {
    for jobs in ["0", "-1", "257", "many"] {
        let jobs = format!("--jobs={jobs}");
        let run = tidings(&["convert", "--from", "json", "--to", "json", &jobs], b"");
        assert_eq!(run.code, Some(2), "{jobs}");
    }
    let run = tidings(&["decode", "--jobs", "1"], &read_example("xumi.ndjson"));
    assert!(run.clean() == read_example("xumi.ndjson"));
}
