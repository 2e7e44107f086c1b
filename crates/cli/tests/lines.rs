//! A record on a line of its own is converted before it is split off: it comes out,
//! and fails, as one over two lines does.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use support::{Run, read_example, tidings};

const START: &str = r#"{"model":"m","event_type":"xumi.generation.start"}"#;
const ENVELOPE: &str = r#"{"origin":"o","eventType":"Error"}"#;

fn convert(input: &str, further: &[&str]) -> Run {
    let arguments = ["convert", "--from", "json", "--to", "json"];
    tidings(&[&arguments, further].concat(), input.as_bytes())
}

/// The same with every line broken after its first byte, which adds as many bytes to
/// what stands before a record.
fn broken_up(lines: &[String]) -> String {
    let broken = lines.iter().map(|line| {
        let (first, rest) = line.split_at(1);
        format!("{first}\n{rest}\n")
    });
    broken.collect()
}

/// What is said of records, without the bytes at which they stand.
fn said(run: &Run) -> Vec<String> {
    let lines = run.err.lines().map(|line| match line.split_once(" (byte ") {
        Some((record, rest)) => format!("{record} {}", rest.split_once(')').unwrap().1),
        None => line.to_owned(),
    });
    lines.collect()
}

#[test]
fn lines_give_what_records_over_two_lines_give() {
    let long = format!(r#"{{"event_type":"xumi.generation.start","model":"{}"}}"#, "m".repeat(500));
    let lines = [
        START,
        ENVELOPE,
        r#"{"model":"m","event_type":"xumi.generation.start","added":{"a":[1,"}"]}}"#,
        r#"{"model":7,"event_type":"xumi.generation.start"}"#,
        r#"{"model":"m","event_type":"xumi.generation.pause"}"#,
        r#"{"model":"m","event_type":"xumi.generation.start"]}"#,
        r#"{"model":"m","event_type":"xumi.generation.start"}}"#,
        r#"{"origin":"o","eventType":"Error","ip":7}"#,
        r#"{"origin":"o"}"#,
        &long,
        START,
    ];
    let lines = lines.map(str::to_owned);
    for kind in [&[][..], &["--type", "events.Envelope"]] {
        for further in [&["--keep-going"][..], &["--keep-going", "--lenient"], &[]] {
            for limit in ["400", "4K"] {
                let further = [kind, further, &["--max-bytes", limit]].concat();
                let one = convert(&(lines.join("\n") + "\n"), &further);
                let two = convert(&broken_up(&lines), &further);
                assert_eq!(one.out, two.out, "{further:?}");
                assert_eq!((one.code, said(&one)), (two.code, said(&two)), "{further:?}");
            }
        }
    }
}

#[test]
fn several_values_on_a_line_are_several_records() {
    for between in ["", " ", "\t"] {
        for line in [[START, START], [ENVELOPE, START], [START, ENVELOPE]] {
            let input = format!("{START}\n{}\n{ENVELOPE}\n", line.join(between));
            let out = [START, line[0], line[1], ENVELOPE].join("\n") + "\n";
            assert_eq!(convert(&input, &[]).text(), out);
        }
    }
    let envelopes = format!("{ENVELOPE}{ENVELOPE}\n{ENVELOPE}\n");
    let run = convert(&envelopes, &["--type", "events.Envelope"]);
    assert_eq!(run.text(), format!("{ENVELOPE}\n").repeat(3));
}

#[test]
fn the_place_of_an_error_counts_the_lines_before_it() {
    let input = format!(
        "{START}\n\n{START} \r\n{{\"event_type\":\"xumi.generation.start\",\"model\":7}}\n"
    );
    let run = convert(&input, &[]);
    assert_eq!(run.text(), format!("{START}\n{START}\n"));
    let at = input.find('7').unwrap();
    assert!(run.err.starts_with(&format!("record 3 (byte {at}): model: ")), "{}", run.err);
}

#[test]
fn a_line_beyond_the_limit_fails() {
    let input = format!("{START}\n{ENVELOPE}\n");
    let least = ENVELOPE.len().to_string();
    for kind in [&[][..], &["--type", "events.Envelope"]] {
        let run = convert(&format!("{ENVELOPE}\n"), &[kind, &["--max-bytes", &least]].concat());
        assert_eq!(run.clean(), format!("{ENVELOPE}\n").into_bytes());
        let limit = (ENVELOPE.len() - 1).to_string();
        let run = convert(&format!("{ENVELOPE}\n"), &[kind, &["--max-bytes", &limit]].concat());
        assert!(run.err.contains("--max-bytes"), "{}", run.err);
    }
    let run = convert(&input, &["--keep-going", "--max-bytes", &least]);
    assert_eq!(run.text(), format!("{ENVELOPE}\n"));
    assert!(run.err.starts_with("record 1 (byte 0): "), "{}", run.err);
}

#[test]
fn a_binary_file_holds_one_line() {
    let to_binary =
        |input: &str| tidings(&["convert", "--from", "json", "--to", "binary"], input.as_bytes());
    let one = to_binary(&format!("{START}\n"));
    let two = to_binary(&format!("{START}\n{START}\n"));
    assert_eq!((two.code, two.out), (Some(1), one.clean()));
    assert!(two.err.starts_with("record 2 (byte 51): "), "{}", two.err);
}

#[test]
fn what_was_let_pass_in_a_line_is_said_once() {
    let line = r#"{"origin":"o","eventType":"Error","ip":7}"#;
    let run = convert(&format!("{line}\n{ENVELOPE}\n"), &["--lenient"]);
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    assert!(run.err.contains("(let pass)"), "{}", run.err);
    assert_eq!(run.text(), format!("{line}\n{ENVELOPE}\n"));
}

#[test]
fn a_file_of_lines_comes_out_as_it_was() {
    let lines = read_example("dropsonde.ndjson");
    assert_eq!(convert(str::from_utf8(&lines).unwrap(), &[]).clean(), lines);
}
