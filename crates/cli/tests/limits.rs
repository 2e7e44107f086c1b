//! Limits that are set on the command line.

mod support;

use support::tidings;

const ENVELOPE: &str = concat!(
    r#"{"origin":"o","eventType":"CounterEvent","tags":{"a":"b","c":"d"},"#,
    r#""counterEvent":{"name":"n","delta":"1"}}"#
);

fn deep(levels: usize) -> String {
    let (open, close) = ("[".repeat(levels), "]".repeat(levels));
    format!(r#"{{"model":"m","event_type":"xumi.generation.start","zz":{open}{close}}}"#)
}

#[test]
fn every_limit_is_an_option_of_every_command_and_its_error_names_it() {
    let deep = deep(150);
    let cases = [
        (deep.as_str(), "--max-depth", "149", "200"),
        (ENVELOPE, "--max-elements", "1", "2"),
        (ENVELOPE, "--max-bytes", "50", "1K"),
    ];
    for (input, option, less, enough) in cases {
        for arguments in [
            &["decode", "--from", "json"][..],
            &["check", "--from", "json"],
            &["stats", "--from", "json"],
            &["inspect", "--from", "json"],
            &["convert", "--from", "json", "--to", "delimited"],
            &["convert", "--lenient", "--from", "json", "--to", "json"],
        ] {
            let run = |limit| tidings(&[arguments, &[option, limit]].concat(), input.as_bytes());
            let refused = run(less);
            let said = [refused.err.as_str(), refused.text()].concat();
            assert_eq!(refused.code, Some(1), "{arguments:?} {option}: {said}");
            let named = format!("(raise it with `{option}`)");
            assert!(said.contains(&named), "{arguments:?} {option}: {said}");
            assert_eq!(run(enough).code, Some(0), "{arguments:?} {option}: {}", run(enough).err);
        }
    }
}

#[test]
fn the_memory_of_a_record_is_limited_when_it_is_converted() {
    let convert = |memory| {
        let arguments = ["convert", "--from", "json", "--to", "hex", "--max-memory", memory];
        tidings(&arguments, ENVELOPE.as_bytes())
    };
    let refused = convert("100");
    assert_eq!(refused.code, Some(1));
    assert!(refused.err.contains("(raise it with `--max-memory`)"), "{}", refused.err);
    assert!(!convert("1M").clean().is_empty());
}

#[test]
fn one_record_that_is_too_long_does_not_hide_the_next() {
    let long = format!(r#"{{"event_type":"xumi.generation.start","model":"{}"}}"#, "m".repeat(500));
    let short = r#"{"model":"m","event_type":"xumi.generation.start"}"#;
    let input = format!("{long}\n{short}\n");
    for arguments in [&["check"][..], &["stats", "--json"], &["decode", "--keep-going"]] {
        let limited = [arguments, &["--from", "json", "--max-bytes", "100"]].concat();
        let run = tidings(&limited, input.as_bytes());
        let said = [run.err.as_str(), run.text()].concat();
        assert_eq!(run.code, Some(1), "{said}");
        assert!(said.contains("record 1 ") && said.contains("`--max-bytes`"), "{said}");
        assert!(!said.contains("record 2 ") && !said.contains("record 3 "), "{said}");
    }
}

#[test]
fn sizes_are_numbers_with_units_and_anything_else_is_refused() {
    for size in ["0", "1024", "1K", "8M", "2G"] {
        let run = tidings(&["decode", "--from", "json", "--max-memory", size], b"");
        assert_eq!(run.code, Some(0), "{size}: {}", run.err);
    }
    for size in ["", "-1", "1.5M", "1k", "K", "1KB", "99999999999999999999", "18014398509481984G"] {
        let run = tidings(&["decode", "--from", "json", &format!("--max-bytes={size}")], b"");
        assert_eq!(run.code, Some(2), "{size}");
        assert!(run.err.contains("a number is expected"), "{size}: {}", run.err);
    }
    for depth in ["0", "10001", "x"] {
        let run = tidings(&["check", "--from", "json", "--max-depth", depth], b"");
        assert_eq!(run.code, Some(2), "{depth}");
        assert!(run.err.contains("--max-depth"), "{depth}: {}", run.err);
    }
}
