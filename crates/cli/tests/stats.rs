//! The command `stats`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use support::{example, read_example, tidings};

const ENVELOPE: &str = "events.Envelope";

fn rows(text: &str) -> Vec<Vec<&str>> {
    text.lines().map(|line| line.split_whitespace().collect()).collect()
}

#[test]
fn events_are_counted_by_type_and_topic_with_their_bytes_and_times() {
    let early = r#"{"event_type":"xumi.generation.start","timestamp":"2024-05-06T07:08:09Z"}"#;
    let late =
        r#"{"event_type":"xumi.generation.start","timestamp":"2025-01-01T00:00:00.5+01:00"}"#;
    let other = r#"{"event_type":"kuber.deploy.free"}"#;
    let input = format!("{late}\n{other}\n{early}\n");
    let run = tidings(&["stats", "--from", "json"], input.as_bytes());
    let rows = rows(run.text());
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let bytes = (early.len() + late.len()).to_string();
    let all = (early.len() + late.len() + other.len()).to_string();
    let (first, last) = ("2024-05-06T07:08:09Z", "2024-12-31T23:00:00.500Z");
    let other = other.len().to_string();
    assert_eq!(rows.len(), 4);
    assert_eq!(rows[0].join(" "), "EVENT TYPE TOPIC COUNT BYTES FIRST LAST");
    assert_eq!(rows[1], ["kuber.deploy.free", "kubernetes", "1", &other, "-", "-"]);
    assert_eq!(rows[2], ["xumi.generation.start", "xumi_task", "2", &bytes, first, last]);
    assert_eq!(rows[3], ["(total)", "-", "3", &all, first, last]);
}

#[test]
fn statistics_in_json_say_the_same_of_every_form() {
    let mut seen = Vec::new();
    for name in ["dropsonde.hex", "dropsonde.u32le", "dropsonde.delimited", "dropsonde.base64"] {
        let file = example(name);
        let arguments = ["stats", file.to_str().unwrap(), "--type", ENVELOPE, "--json"];
        let output = tidings(&arguments, b"").clean();
        let stats: serde_json::Value = serde_json::from_slice(&output).unwrap();
        assert_eq!(stats["total"]["count"], 14, "{name}");
        assert_eq!(stats["unreadable"], 0);
        // Two digits for each byte, and a line feed after each record.
        assert_eq!(stats["total"]["bytes"], (read_example("dropsonde.hex").len() - 14) / 2);
        let counts = stats["types"].as_array().unwrap().iter();
        assert_eq!(counts.map(|row| row["count"].as_u64().unwrap()).sum::<u64>(), 14);
        seen.push(output);
    }
    assert!(seen.iter().all(|stats| *stats == seen[0]));
}

#[test]
fn records_that_cannot_be_read_are_counted_and_reported() {
    let input = b"{\"event_type\":\"xumi.generation.start\"}\n{\"event_type\":\"xumi.generation.start\",\"model\":[1]}\n{\"a\":1}\n";
    let run = tidings(&["stats", "--from", "json"], input);
    assert_eq!(run.code, Some(1));
    let lines: Vec<_> = run.text().lines().collect();
    assert_eq!(lines.last(), Some(&"2 records could not be read"));
    assert!(rows(run.text())[1].starts_with(&["xumi.generation.start", "xumi_task", "1"]));
    let starts: Vec<_> = run.err.lines().filter_map(|line| line.split(" (").next()).collect();
    assert_eq!(starts, ["record 2", "record 3"]);
    let run = tidings(&["stats", "--from", "json", "--json"], input);
    let stats: serde_json::Value = serde_json::from_slice(&run.out).unwrap();
    assert_eq!((run.code, &stats["unreadable"]), (Some(1), &serde_json::json!(2)));
}

#[test]
fn one_record_that_cannot_be_read_is_one_record() {
    let run = tidings(&["stats", "--from", "json"], b"{\"a\":1}\n");
    assert_eq!(
        (run.code, run.text().lines().last()),
        (Some(1), Some("1 record could not be read"))
    );
}

#[test]
fn a_table_is_read_by_people_in_colour_and_by_programs_without() {
    let event = b"{\"event_type\":\"xumi.generation.start\"}\n";
    let plain = tidings(&["stats", "--from", "json"], event).clean();
    let mut coloured = support::command(&["stats", "--from", "json"]);
    let mut child = coloured.env("CLICOLOR_FORCE", "1").spawn().unwrap();
    support::feed(&mut child, event.to_vec(), usize::MAX);
    let coloured = child.wait_with_output().unwrap().stdout;
    let first = coloured.split(|byte| *byte == b'\n').next().unwrap();
    assert!(first.starts_with(b"\x1b[1m") && first.ends_with(b"\x1b[0m"), "{first:?}");
    assert!(!plain.contains(&0x1b));
    // Only the head is bold.
    assert_eq!(coloured.iter().filter(|byte| **byte == 0x1b).count(), 2);
}

#[test]
fn the_number_of_rows_is_bounded_and_a_type_cannot_forge_one() {
    let entry = |stream: &str| {
        format!(
            "{{\"id\":\"00000000-0000-4000-8000-000000000000\",\"ts\":\"2024-01-01T00:00:00Z\",\"kind\":\"EVENT\",\"stream\":\"{stream}\"}}\n"
        )
    };
    let mut input = entry("a\\u001b[31m\\nb");
    input.extend((0..1_500).map(|number| entry(&format!("s{number}"))));
    input.push_str(&entry(&"long".repeat(1_000)));
    let run = tidings(&["stats", "--from", "json"], input.as_bytes());
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let rows = rows(run.text());
    assert_eq!(rows.len(), 1_003);
    assert_eq!(rows[1_001][..3], ["(others)", "-", "502"]);
    assert_eq!(rows[1_002][..3], ["(total)", "-", "1502"]);
    assert_eq!(rows[1][0], "a\\u{1b}[31m\\nb");
}

#[test]
fn a_message_that_is_no_event_is_refused() {
    let run = tidings(&["stats", "--from", "hex", "--type", "events.HttpStartStop"], b"00\n");
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("not an event"), "{}", run.err);
}
