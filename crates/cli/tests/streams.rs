//! Streams: pieces of any size, memory that does not grow, readers that go, and
//! bytes that are no events at all.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::io::{BufRead, BufReader, Read};

use support::{command, feed, read_example, tidings};

const ENVELOPE: &str = "events.Envelope";

#[test]
fn the_size_of_the_pieces_does_not_matter() {
    for (file, from) in [
        ("dropsonde.delimited", "delimited"),
        ("dropsonde.hex", "hex"),
        ("dropsonde.ndjson", "json"),
    ] {
        let input = read_example(file);
        let mut child = command(&["convert", "--from", from, "--to", "json", "--type", ENVELOPE])
            .spawn()
            .unwrap();
        feed(&mut child, input, 1);
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(output.stdout, read_example("dropsonde.ndjson"), "{file}");
    }
}

#[test]
fn an_event_comes_out_before_the_next_one_goes_in() {
    use std::io::Write;
    let mut child = command(&["decode", "--from", "json"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    for _ in 0..3 {
        stdin.write_all(b"{\"event_type\":\"xumi.generation.start\"}\n").unwrap();
        let line = lines.next().unwrap().unwrap();
        assert_eq!(line, "{\"event_type\":\"xumi.generation.start\"}");
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

/// Most memory that the process has held so far, in KiB.
#[cfg(target_os = "linux")]
fn peak_memory(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_stream() {
    use std::io::Write;
    for (form, times) in [("delimited", 33_u32), ("json", 15)] {
        let part = ["gen", ENVELOPE, "--count", "2000", "--to", form];
        let part = tidings(&part, b"").clean();
        let arguments = ["convert", "--from", form, "--to", "base64", "--type", ENVELOPE];
        let mut child = command(&[&arguments[..], &["--jobs", "2"]].concat()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let mut stdout = child.stdout.take().unwrap();
        let reader = std::thread::spawn(move || {
            let (mut total, mut buffer) = (0, vec![0; 1 << 16]);
            loop {
                match stdout.read(&mut buffer).unwrap() {
                    0 => return total,
                    count => total += count,
                }
            }
        });
        for _ in 0..times {
            stdin.write_all(&part).unwrap();
        }
        let peak = peak_memory(child.id());
        drop(stdin);
        assert_eq!(child.wait().unwrap().code(), Some(0));
        let (read, written) =
            (part.len() * usize::try_from(times).unwrap(), reader.join().unwrap());
        assert!(read > 12 << 20 && written > 6 << 20, "{form}: {read} in, {written} out");
        assert!(peak < 20 << 10, "{form}: {peak} KiB for {read} bytes");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn memory_of_statistics_does_not_grow_with_the_stream() {
    use std::io::Write;
    let part = ["gen", ENVELOPE, "--count", "2000", "--to", "delimited"];
    let part = tidings(&part, b"").clean();
    let arguments = ["stats", "--from", "delimited", "--type", ENVELOPE, "--json"];
    let mut child = command(&[&arguments[..], &["--jobs", "2"]].concat()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    for _ in 0..33 {
        stdin.write_all(&part).unwrap();
    }
    let peak = peak_memory(child.id());
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    let stats: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(stats["total"]["count"], 66_000);
    assert!(stats["total"]["bytes"].as_u64() > Some(12 << 20), "{stats}");
    assert!(peak < 20 << 10, "{peak} KiB");
}

#[test]
fn a_reader_that_goes_ends_the_command_quietly() {
    let mut child = command(&["gen", ENVELOPE, "--count", "100000000"]).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.next().unwrap().unwrap().starts_with('{'));
    drop(lines);
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), b"".as_slice()));
}

/// Random bytes (xorshift64).
fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    (0..length).map(|_| next()).collect()
}

/// Inputs of many kinds that are no events, or hardly any.
fn garbage() -> Vec<Vec<u8>> {
    let envelope = read_example("dropsonde.binary");
    let mut all = vec![
        Vec::new(),
        vec![0; 3_000],
        vec![0xff; 3_000],
        vec![0x80; 3_000],
        // Groups in groups.
        vec![0x0b; 200_000],
        vec![0x0c; 3_000],
        // Messages in messages, as far as the lengths go.
        [0x7a, 0x7e].repeat(64),
        b"[".repeat(300_000),
        b"{\"event_type\":".repeat(50_000),
        [&b"{\"event_type\":\"xumi.generation.start\",\"x\":"[..], &b"[".repeat(100_000)].concat(),
        b"{\"origin\":\"\xff\xfe\",\"eventType\":4}".to_vec(),
        b"{\"origin\":\"\\ud800\",\"eventType\":\"No\\u001b[31m\"}".to_vec(),
        b"{\"origin\":1e999999999,\"eventType\":-0.0}".to_vec(),
        b"\xef\xbb\xbf\x1e{\x1e}\x1e\"\\".to_vec(),
        b"\"\n\"\\\n'{]}[:,,\n".to_vec(),
        b"0a\n0aff\nzz\n 0 a\n====\nAA=A\n\r\r\n".to_vec(),
        b"ff".repeat(20_000),
        b"QUFB".repeat(20_000),
        // Lengths far beyond the input.
        b"\xff\xff\xff\x7f\x0a".to_vec(),
        b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01".to_vec(),
        b"\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01".to_vec(),
    ];
    for seed in 1..5_u64 {
        all.push(noise(seed, 700));
        // A true event with a few bytes changed, and one that is cut.
        let mut changed = envelope.clone();
        for pair in noise(seed * 77, 6).chunks(2) {
            let at = usize::from(pair[0]) % changed.len();
            changed[at] = pair[1];
        }
        all.push(changed);
        all.push(envelope[..envelope.len() * usize::try_from(seed).unwrap() / 6].to_vec());
    }
    all
}

#[test]
fn no_input_makes_any_command_panic() {
    let forms = ["json", "binary", "delimited", "u32le", "base64", "hex"];
    for (index, input) in garbage().into_iter().enumerate() {
        for form in forms {
            let typed = ["--from", form, "--type", ENVELOPE];
            for start in [
                &["check"][..],
                &["inspect"],
                &["convert", "--to", "json", "--keep-going", "--lenient"],
            ]
            .into_iter()
            // Starting the command takes most of the time; each input is
            // converted from one of the forms, and seen in all of them by the
            // other two.
            .filter(|start| start[0] != "convert" || form == forms[index % forms.len()])
            {
                let run = tidings(&[start, &typed].concat(), &input);
                let head = &input[..input.len().min(40)];
                assert!(
                    matches!(run.code, Some(0..=2)) && !run.err.contains("panicked"),
                    "{start:?} {form} {head:?}: {:?} {}",
                    run.code,
                    run.err
                );
            }
        }
        for start in ["decode", "check", "inspect"] {
            let run = tidings(&[start, "--from", "json"], &input);
            assert!(matches!(run.code, Some(0..=2)), "{start} untyped: {}", run.err);
        }
    }
}
