//! Inputs as operators have them: wrapped, empty, cut, compressed, not events.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::path::PathBuf;

use support::{json, json_lines, read_example, tidings};

const EVENT: &str = r#"{"model":"m","event_type":"xumi.generation.start"}"#;

fn flyte(name: &str) -> Vec<u8> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../flyte-event/tests/data");
    std::fs::read(root.join(name)).unwrap()
}

#[test]
fn a_notification_of_sns_is_taken_for_the_event_in_it() {
    for name in ["ce_v1_task", "ce_v1_workflow", "ce_v2_task", "ce_v2_workflow"] {
        let sns = flyte(&format!("{name}.sns.json"));
        let shown = tidings(&["decode", "--from", "json"], &sns).clean();
        // Over NATS the same event travels as JSON, over SNS as protobuf.
        let nats = flyte(&format!("{name}.nats.json"));
        assert_eq!(shown, tidings(&["decode", "--from", "json"], &nats).clean(), "{name}");
        // It reads as the event itself does, in any form.
        let hex = tidings(&["convert", "--from", "json", "--to", "hex"], &sns).clean();
        let subject = json_lines(&shown).len();
        assert_eq!(subject, 1, "{name}");
        let stats = tidings(&["stats", "--json"], &sns).clean();
        let stats: serde_json::Value = serde_json::from_slice(&stats).unwrap();
        let event_type = stats["types"][0]["event_type"].as_str().unwrap();
        let back = ["convert", "--from", "hex", "--to", "json", "--type", event_type];
        assert_eq!(tidings(&back, &hex).clean(), shown, "{name}");
    }
}

#[test]
fn a_notification_with_a_broken_message_is_named_by_its_place() {
    let notification = |message: &str| {
        format!(
            r#"{{"Type":"Notification","Subject":"cloudevents.TaskExecution","Message":"{message}"}}"#
        )
    };
    let input = format!("{EVENT}\n{}\n", notification("?"));
    let run = tidings(&["decode", "--from", "json"], input.as_bytes());
    assert_eq!((run.code, run.out.len()), (Some(1), EVENT.len() + 1));
    assert!(run.err.starts_with("record 2 (byte 51): "), "{}", run.err);
}

#[test]
fn no_bytes_are_no_records() {
    for arguments in [
        &["decode"][..],
        &["check"],
        &["stats"],
        &["inspect"],
        &["convert", "--from", "json", "--to", "delimited"],
        &["convert", "--from", "delimited", "--to", "json"],
    ] {
        let run = tidings(arguments, b"");
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{arguments:?}");
    }
    let binary = tidings(&["convert", "--from", "json", "--to", "binary"], b"");
    assert_eq!(binary.code, Some(2), "a binary file is one message");
    assert!(binary.err.contains("there is no record"), "{}", binary.err);
    // One that is none is a failure of its own.
    let failed = tidings(&["convert", "--from", "json", "--to", "binary"], b"17\n");
    assert_eq!((failed.code, failed.out.len()), (Some(1), 0));
    assert!(!failed.err.contains("there is no record"), "{}", failed.err);
}

#[test]
fn what_is_compressed_or_utf_16_is_said_to_be_so() {
    for (start, word) in [
        (&b"\x1f\x8b\x08\0\0\0\0\0"[..], "gzip -dc"),
        (b"\x28\xb5\x2f\xfd\x04\0", "zstd -dc"),
        (b"\xfd7zXZ\0\0", "xz -dc"),
        (b"BZh91AY&SY", "bzip2 -dc"),
        (b"\xff\xfe{\0\"\0", "UTF-8"),
        (b"\xfe\xff\0{\0\"", "UTF-8"),
    ] {
        for arguments in [&["decode"][..], &["decode", "--from", "json"], &["stats"]] {
            let run = tidings(arguments, start);
            assert_eq!((run.code, run.out.len()), (Some(2), 0), "{arguments:?}");
            assert!(run.err.contains(word), "{arguments:?}: {}", run.err);
        }
    }
}

#[test]
fn an_array_of_events_is_not_guessed_at() {
    let run = tidings(&["decode", "--from", "json"], format!("[{EVENT}]").as_bytes());
    assert_eq!(run.code, Some(1));
    assert!(
        run.err.contains("an array is no event") && run.err.contains("jq -c '.[]'"),
        "{}",
        run.err
    );
}

#[test]
fn an_extension_that_is_wrong_about_the_form_is_said_to_be_the_reason() {
    let folder = std::env::temp_dir().join(format!("tidings-extension-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("events.bin");
    std::fs::write(&file, read_example("dropsonde.delimited")).unwrap();
    let run = tidings(&["decode", file.to_str().unwrap()], b"");
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("read as one message"), "{}", run.err);
    assert!(run.err.contains("give --from FORM"), "{}", run.err);
}

#[test]
fn what_no_type_makes_an_event_is_not_asked_for_one() {
    for text in ["17\n", "\"text\"\n", "null\n"] {
        let run = tidings(&["decode", "--from", "json"], text.as_bytes());
        assert_eq!(run.code, Some(1));
        assert!(run.err.starts_with("record 1 (byte 0): ") && !run.err.contains("--type"));
    }
}

#[test]
fn a_delivery_of_an_event_that_nobody_knows_is_asked_for_its_type() {
    let delivery = br#"{"specversion":"1.0","type":"made.up","data":"x"}"#;
    let run = tidings(&["decode", "--from", "json"], delivery);
    assert_eq!((run.code, run.out.len()), (Some(1), 0));
    assert!(
        run.err.contains("\"made.up\"") && run.err.contains("; give --type NAME"),
        "{}",
        run.err
    );
}

#[test]
fn line_ends_blanks_and_a_byte_order_mark_do_not_matter() {
    let expected = format!("{EVENT}\n{EVENT}\n");
    for input in [
        format!("{EVENT}\r\n{EVENT}\r\n"),
        format!("\u{feff}{EVENT}\n{EVENT}"),
        format!("\n\n {EVENT}\t{EVENT}\n\n"),
        format!("{EVENT}{EVENT}"),
        format!("\x1e{EVENT}\n\x1e{EVENT}\n"),
        EVENT.replace(',', ",\n  ").repeat(2),
    ] {
        let run = tidings(&["decode", "--from", "json"], input.as_bytes());
        assert_eq!((run.code, run.text()), (Some(0), expected.as_str()), "{input:?}");
    }
}

#[test]
fn a_cut_tail_fails_after_all_that_is_whole() {
    let input = format!("{EVENT}\n{EVENT}");
    let run = tidings(&["decode", "--from", "json"], &input.as_bytes()[..input.len() - 5]);
    assert_eq!((run.code, run.text()), (Some(1), format!("{EVENT}\n").as_str()));
    assert!(run.err.starts_with("record 2 (byte 96): "), "{}", run.err);
    let stream = read_example("dropsonde.delimited");
    let run = tidings(&["check", "--from", "delimited"], &stream[..stream.len() - 1]);
    let last = stream.len() - 1;
    assert!(run.text().contains(&format!("(byte {last}): the input ends too early")));
    assert_eq!(run.code, Some(1));
}

#[test]
fn an_event_behind_many_blanks_is_found() {
    let input = [" \n".repeat(40_000).as_str(), EVENT].concat();
    let run = tidings(&["decode", "--from", "json"], input.as_bytes());
    assert_eq!((run.code, run.text().trim_end()), (Some(0), EVENT), "{}", run.err);
}

#[test]
fn junk_between_events_is_named_line_by_line() {
    let input =
        [EVENT.as_bytes(), b"\nhello\n\x00\xff\n", EVENT.as_bytes(), b"\n{\"a\" 1}\n"].concat();
    let run = tidings(&["decode", "--from", "json", "--keep-going"], &input);
    assert_eq!((run.code, run.text().lines().count()), (Some(1), 2));
    let places: Vec<_> = run.err.lines().map(|line| line.split(": ").next().unwrap()).collect();
    assert_eq!(places, ["record 2 (byte 51)", "record 3 (byte 57)", "record 5 (byte 111)"]);
}

#[test]
fn a_line_without_its_closing_bracket_takes_no_other_with_it() {
    let cut = EVENT.strip_suffix('}').unwrap();
    let input = [cut, EVENT, EVENT].map(|line| format!("{line}\n")).concat().repeat(2_000);
    for jobs in ["1", "2"] {
        let arguments = ["decode", "--from", "json", "--keep-going", "--jobs", jobs];
        let run = tidings(&arguments, input.as_bytes());
        assert_eq!((run.code, run.text().lines().count()), (Some(1), 4_000));
        assert!(run.text().lines().all(|line| line == EVENT));
        let said = format!("record 1 (byte {}): ", EVENT.len());
        assert!(run.err.starts_with(&said), "{}", &run.err[..200]);
        assert_eq!(run.err.lines().count(), 2_000);
    }
}

#[test]
fn a_folder_and_a_missing_file_end_the_command() {
    for path in [env!("CARGO_MANIFEST_DIR"), "no/such/file.json"] {
        let run = tidings(&["decode", path], b"");
        assert_eq!((run.code, run.out.len()), (Some(2), 0));
        assert!(run.err.starts_with(&format!("error: {path}: ")), "{}", run.err);
    }
}

#[test]
fn a_record_beyond_the_limit_fails_and_the_next_is_read() {
    let large =
        format!(r#"{{"event_type":"xumi.generation.start","model":"{}"}}"#, "x".repeat(65 << 20));
    let run = tidings(
        &["decode", "--from", "json", "--keep-going"],
        [&large, "\n", EVENT].concat().as_bytes(),
    );
    assert_eq!(run.code, Some(1));
    json(run.text());
    assert!(run.err.starts_with("record 1 (byte 0): the limit of 67108864 bytes"), "{}", run.err);
}

#[cfg(unix)]
#[test]
fn a_named_pipe_is_read_like_a_file() {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("events.fifo.json");
    let _gone = std::fs::remove_file(&path);
    let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
    assert!(made.success());
    let writer = {
        let path = path.clone();
        std::thread::spawn(move || {
            std::fs::write(path, format!("{EVENT}\n").repeat(9_000)).unwrap()
        })
    };
    let run = tidings(&["stats", "--json", path.to_str().unwrap()], b"");
    writer.join().unwrap();
    std::fs::remove_file(&path).unwrap();
    let stats: serde_json::Value = serde_json::from_slice(&run.clean()).unwrap();
    assert_eq!(stats["total"]["count"], 9_000);
}
