//! The commands for people: `decode`, `check`, `inspect`, `types`, `gen`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use support::{command, example, feed, json, json_lines, read_example, tidings};

const ENVELOPE: &str = "events.Envelope";

fn path(name: &str) -> String {
    example(name).to_str().unwrap().to_owned()
}

#[test]
fn decode_needs_only_the_file_of_json_events() {
    let run = tidings(&["decode", &path("apcera.ndjson")], b"");
    assert_eq!(json_lines(&run.clean()), json_lines(&read_example("apcera.ndjson")));
}

#[test]
fn decode_tells_the_form_from_the_extension() {
    for name in ["hex", "base64", "delimited", "u32le", "ndjson"] {
        let file = path(&format!("dropsonde.{name}"));
        let output = tidings(&["decode", &file, "--type", ENVELOPE], b"").clean();
        assert_eq!(output, read_example("dropsonde.ndjson"), "{name}");
    }
    let output = tidings(&["decode", &path("dropsonde.binary"), "--type", ENVELOPE], b"").clean();
    assert_eq!(json_lines(&output), json_lines(&read_example("dropsonde.ndjson"))[..1]);
}

#[test]
fn decode_tells_json_from_its_first_byte_and_asks_otherwise() {
    let event = "{\"event_type\":\"xumi.generation.start\"}";
    for before in ["", " \r\n\t", "\u{feff}", "\u{1e}", "\u{feff}\n"] {
        let run = tidings(&["decode"], format!("{before}{event}").as_bytes());
        assert_eq!(run.clean(), format!("{event}\n").as_bytes());
    }
    for input in [&b"0a001008"[..], b"\xef\xbb", b"  "] {
        let run = tidings(&["decode", "--type", ENVELOPE], input);
        assert_eq!(run.code, Some(2));
        assert!(run.err.contains("--from"), "{}", run.err);
    }
}

#[test]
fn decode_lays_out_and_colours_on_request() {
    let event = br#"{"event_type":"xumi.generation.start","result":[1.50e1]}"#;
    let plain = tidings(&["decode"], event).clean();
    assert_eq!(plain, [&event[..], b"\n"].concat());
    let pretty = tidings(&["decode", "--pretty"], event).clean();
    let pretty = String::from_utf8(pretty).unwrap();
    let expected =
        "{\n  \"event_type\": \"xumi.generation.start\",\n  \"result\": [\n    1.50e1\n  ]\n}\n";
    assert_eq!(pretty, expected);
    for (variable, colored) in [("CLICOLOR_FORCE", true), ("NO_COLOR", false)] {
        let mut child = command(&["decode"]).env(variable, "1").spawn().unwrap();
        feed(&mut child, event.to_vec(), usize::MAX);
        let output = child.wait_with_output().unwrap().stdout;
        assert_eq!(output.contains(&0x1b), colored, "{variable}");
    }
}

#[test]
fn decode_shows_what_a_lenient_reader_lets_pass_and_says_so() {
    let event = br#"{"event_type":"xumi.generation.start","model":5}"#;
    let run = tidings(&["decode", "--from", "json"], event);
    assert_eq!((run.code, run.out.len()), (Some(1), 0));
    let run = tidings(&["decode", "--from", "json", "--lenient"], event);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.text().contains("xumi.generation.start"), "{}", run.text());
    assert!(run.err.contains("record 1") && run.err.contains("model"), "{}", run.err);
}

#[test]
fn decode_knows_an_envelope_of_a_later_schema() {
    // A counter; field 99 is new.
    let run = tidings(&["decode", "--from", "hex"], b"0a016f100752050a016e10029a060178\n");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.text().contains(r#""eventType":"CounterEvent""#), "{}", run.text());
}

#[test]
fn decode_shows_the_event_in_a_cloud_event_whose_data_is_json() {
    let name = "com.flyte.resource.cloudevents.ExecutionStart";
    let data = r#"{"executionId":{"name":"n"}}"#;
    let text = format!(r#"{{"specversion":"1.0","type":"{name}","data":{data}}}"#);
    let run = tidings(&["decode", "--from", "json"], text.as_bytes());
    assert_eq!((run.code, run.text().trim_end()), (Some(0), data), "{}", run.err);
    let wrong = text.replace("\"n\"", "5");
    let run = tidings(&["decode", "--from", "json"], wrong.as_bytes());
    assert_eq!(run.code, Some(1));
    let at = wrong.find("5}").unwrap();
    assert!(run.err.starts_with(&format!("record 1 (byte {at}): ")), "{}", run.err);
}

#[test]
fn check_passes_what_is_valid() {
    let run = tidings(&["check", &path("apcera.ndjson")], b"");
    assert_eq!((run.code, run.text()), (Some(0), "11 records, all valid\n"));
}

#[test]
fn check_says_all_that_is_wrong_with_each_record() {
    let input = b"0a001008\n0a01ff3a00\nzz\n";
    let run = tidings(&["check", "--from", "hex", "--type", ENVELOPE], input);
    assert_eq!(run.code, Some(1));
    let lines: Vec<_> = run.text().lines().collect();
    let (summary, problems) = lines.split_last().unwrap();
    assert!(summary.starts_with("3 records, 2 not valid, "), "{summary}");
    for said in ["origin: a string is not UTF-8", "eventType", "requestId", "startTimestamp"] {
        assert!(problems.iter().any(|line| line.contains(said)), "{said} is not in {problems:?}");
    }
    assert!(problems.last().unwrap().starts_with("record 3 (byte 20): "));
    assert!(problems.iter().all(|line| !line.starts_with("record 1 ")));
    let mut once = problems.to_vec();
    once.dedup();
    assert_eq!(once, problems);
}

/// The rest of the line about a field, by the offset of its tag.
fn inspected(hex: &str, name: &str) -> (Option<i32>, Vec<String>) {
    let run = tidings(&["inspect", "--from", "hex", "--type", name], hex.as_bytes());
    (run.code, run.text().lines().skip(1).map(|line| line.trim().to_owned()).collect())
}

#[test]
fn inspect_shows_nested_fields_with_names_units_and_uuids() {
    let golden = read_example("dropsonde.hex");
    let first = std::str::from_utf8(&golden).unwrap().lines().next().unwrap();
    let (code, lines) = inspected(first, ENVELOPE);
    assert_eq!(code, Some(0));
    for expected in [
        "0  0a        1 LEN origin: string = \"o/0\"",
        "5  10        2 VARINT eventType: events.Envelope.EventType = HttpStartStop (4)",
        "7  30        6 VARINT timestamp: int64 = 1 ns",
        "15  1a          3 LEN requestId: events.UUID 20 bytes (f47ac10b-58cc-4372-a567-0e02b2c3d479)",
        "41  32          6 LEN uri: string = \"/\"",
        "116  8a01      17 LEN tags: map<string, string> 6 bytes",
        "119  0a          1 LEN key: string = \"k\"",
    ] {
        assert!(lines.iter().any(|line| line == expected), "{expected} is not in {lines:#?}");
    }
    assert!(lines.iter().all(|line| !line.contains('!') && !line.contains("unknown")));
}

#[test]
fn inspect_marks_what_is_odd() {
    for (hex, mark) in [
        (
            "0a01611063",
            "2 VARINT eventType: events.Envelope.EventType = 99  ! undeclared enum value",
        ),
        ("0801", "1 VARINT origin: string = 1  ! wrong wire type: LEN expected"),
        ("0a0161", "! missing required: eventType"),
        ("0a01ff1004", "1 LEN origin: string = \"\u{fffd}\"  ! invalid UTF-8"),
        ("0a01611084808000", "= HttpStartStop (4)  ! non-minimal varint"),
        ("0a810061", "= \"a\"  ! non-minimal varint in the length"),
        ("8a00016110048a8000", "1 LEN origin: string = \"a\"  ! non-minimal varint in the tag"),
        ("0a01610a0162", "= \"b\"  ! stands twice"),
        ("a00105", "20 VARINT unknown = 5"),
        ("a2010568656c6c6f", "20 LEN unknown = 5 bytes 68656c6c6f \"hello\""),
        ("0aff", "! the input ends too early"),
        ("0a05", "! the length goes beyond the end"),
        ("0c", "! a group ends that was not begun"),
        ("a301a80105a401", "21 VARINT unknown = 5"),
        ("a301a80105a401", "20 EGROUP unknown end of the group"),
        ("a301", "! the input ends too early, in a group"),
        ("00", "! a tag is malformed"),
        ("3a0208ff1004", "! the input ends too early"),
    ] {
        let (_, lines) = inspected(hex, ENVELOPE);
        assert!(lines.iter().any(|line| line.contains(mark)), "{hex}: {mark} is not in {lines:#?}");
    }
}

#[test]
fn inspect_goes_on_after_a_nested_message_that_is_cut() {
    let (code, lines) = inspected("3a0208ff1004", ENVELOPE);
    assert_eq!(code, Some(1));
    assert!(lines.iter().any(|line| line.contains("= HttpStartStop (4)")), "{lines:#?}");
}

#[test]
fn inspect_shows_json_events_by_what_they_are_in_binary() {
    let run = tidings(&["inspect", &path("apcera.ndjson")], b"");
    assert_eq!(run.code, Some(0));
    assert_eq!(run.text().matches("tidings.apcera.v1.Event\n").count(), 11);
    assert!(run.text().contains("1466621647645165800 ns (2016-06-22T18:54:07.645165800Z)"));
}

#[test]
fn inspect_says_of_which_json_it_cannot_tell_what_it_is() {
    let run = tidings(&["inspect", "--from", "json"], b"{\"a\":1}\n");
    assert_eq!((run.code, run.out.len()), (Some(1), 0));
    assert!(run.err.starts_with("record 1 (byte 0): cannot tell which event it is"), "{}", run.err);
}

#[test]
fn inspect_takes_binary_of_no_given_type() {
    // Nothing has a field 900.
    let run = tidings(&["inspect", "--from", "hex"], b"a238016f");
    assert_eq!(run.code, Some(0));
    assert!(run.text().contains("900 LEN unknown = 1 bytes 6f \"o\""), "{}", run.text());
    let run = tidings(&["inspect", "--from", "hex"], b"0a016f1001");
    assert!(run.text().contains("origin: string = \"o\""), "{}", run.text());
}

#[test]
fn decode_tells_length_framed_binary_without_a_type() {
    let json = tidings(&["decode", &path("dropsonde.ndjson")], b"").out;
    for file in ["dropsonde.u32le", "dropsonde.delimited", "dropsonde.hex", "dropsonde.base64"] {
        let bytes = std::fs::read(path(file)).unwrap();
        // From standard input, so that no name gives the form away.
        let run = tidings(&["decode"], &bytes);
        assert_eq!((run.code, run.out == json), (Some(0), true), "{file}: {}", run.err);
    }
}

#[test]
fn decode_says_the_candidates_of_binary_that_it_cannot_tell() {
    // One string in field 1: many events begin so.
    let run = tidings(&["decode", "--from", "hex"], b"0a016f\n");
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("give --type NAME"), "{}", run.err);
    assert!(run.err.contains("xumi.generation.start"), "{}", run.err);
}

#[test]
fn types_lists_each_event_with_its_topic() {
    let run = tidings(&["types"], b"");
    let rows: Vec<Vec<_>> =
        run.text().lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(rows[0].join(" "), "DOMAIN FULL NAME EVENT TYPE TOPIC");
    for row in [
        ["xumi", "tidings.xumi.v1.WeightsLoadStart", "xumi.weights.load.start", "xumi_load"],
        ["dropsonde", "events.Envelope", "dropsonde.envelope", "-"],
        ["kuber", "tidings.kuber.v1.PodFree", "kuber.deploy.free", "kubernetes"],
    ] {
        assert!(rows.iter().any(|found| found == &row), "{row:?}");
    }
    assert!(!run.text().contains("events.HttpStartStop"));
    assert!(tidings(&["types", "--all"], b"").text().contains("events.HttpStartStop"));
}

#[test]
fn types_gives_json_that_other_programs_read() {
    let output = tidings(&["types", "--json"], b"").clean();
    let listed: serde_json::Value = serde_json::from_slice(&output).unwrap();
    let events = listed.as_array().unwrap();
    let find = |name: &str| events.iter().find(|event| event["full_name"] == name).unwrap();
    assert_eq!(find("tidings.xumi.v1.GenerationStart")["topic"], "xumi_task");
    assert_eq!(find("events.Envelope")["event_type"], "dropsonde.envelope");
    assert!(find("events.Envelope")["topic"].is_null());
    let output = tidings(&["types", "--json", "--all"], b"").clean();
    let listed: serde_json::Value = serde_json::from_slice(&output).unwrap();
    let all = listed.as_array().unwrap();
    let part = all.iter().find(|message| message["full_name"] == "events.LogMessage").unwrap();
    assert_eq!(part, &serde_json::json!({"domain": "dropsonde", "full_name": "events.LogMessage"}));
}

#[test]
fn gen_makes_the_same_events_of_the_same_seed() {
    let made = |seed: &str| tidings(&["gen", "xumi", "--count", "8", "--seed", seed], b"").clean();
    assert_eq!(made("1"), made("1"));
    assert_ne!(made("1"), made("2"));
    assert_eq!(json_lines(&made("1")).len(), 8);
}

#[test]
fn gen_makes_valid_events_of_every_type_that_are_recognised() {
    let listed = tidings(&["types", "--json"], b"").clean();
    let listed: serde_json::Value = serde_json::from_slice(&listed).unwrap();
    for event in listed.as_array().unwrap() {
        let name = event["event_type"].as_str().unwrap();
        let made = tidings(&["gen", name, "--count", "25", "--seed", "3"], b"").clean();
        let run = tidings(&["check", "--from", "json", "--type", name], &made);
        assert_eq!((run.code, run.text()), (Some(0), "25 records, all valid\n"), "{name}");
        let hex =
            tidings(&["gen", name, "--count", "25", "--seed", "3", "--to", "hex"], b"").clean();
        let arguments = ["convert", "--from", "json", "--to", "hex", "--type", name];
        assert_eq!(tidings(&arguments, &made).clean(), hex, "{name}");
        let untyped = tidings(&["decode"], &made).clean();
        assert_eq!(untyped, made, "{name}");
    }
}

#[test]
fn gen_gives_an_envelope_the_payload_that_its_type_names() {
    let made = tidings(&["gen", ENVELOPE, "--count", "200"], b"").clean();
    let mut seen = std::collections::HashSet::new();
    for line in std::str::from_utf8(&made).unwrap().lines() {
        let event: serde_json::Value = serde_json::from_str(line).unwrap();
        let kind = event["eventType"].as_str().unwrap();
        let member = kind[..1].to_lowercase() + &kind[1..];
        assert!(event[&member].is_object(), "{line}");
        let payloads = event.as_object().unwrap().iter();
        let payloads = payloads.filter(|(name, value)| value.is_object() && *name != "tags");
        assert_eq!(payloads.count(), 1, "{line}");
        seen.insert(kind.to_owned());
    }
    assert_eq!(seen.len(), 6);
}

#[test]
fn gen_makes_times_from_2020_to_2026() {
    let made = tidings(&["gen", "apcera.event", "--count", "100", "--seed", "9"], b"").clean();
    for line in std::str::from_utf8(&made).unwrap().lines() {
        let event: serde_json::Value = serde_json::from_str(line).unwrap();
        let time = event["time"].as_i64().unwrap();
        assert!((1_577_836_800..1_798_761_600).contains(&(time / 1_000_000_000)), "{line}");
        let created = event["payload"]["create_time"].as_i64();
        assert!(created.is_none_or(|created| created <= time), "{line}");
    }
}

#[test]
fn gen_refuses_what_it_cannot_make() {
    assert_eq!(tidings(&["gen", "no.such.Event"], b"").code, Some(2));
    assert_eq!(tidings(&["gen", ENVELOPE, "--to", "binary", "--count", "2"], b"").code, Some(2));
    let one = tidings(&["gen", ENVELOPE, "--to", "binary"], b"").clean();
    let shown = tidings(&["decode", "--from", "binary", "--type", ENVELOPE], &one).clean();
    json(std::str::from_utf8(&shown).unwrap());
}
