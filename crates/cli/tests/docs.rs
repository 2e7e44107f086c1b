//! `tidings docs`: the folder that it writes and that it serves.

#![allow(clippy::unwrap_used)] // a failed test panics

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Command, Stdio};

#[test]
fn the_folder_has_a_page_for_every_event_and_is_the_same_each_time() {
    let folder = std::env::temp_dir().join(format!("tidings-docs-{}", std::process::id()));
    let write = || {
        let run = Command::new(env!("CARGO_BIN_EXE_tidings"))
            .args(["docs", "--out"])
            .arg(&folder)
            .output()
            .unwrap();
        assert!(run.status.success(), "{run:?}");
        assert!(run.stdout.is_empty());
    };
    write();
    for event in tidings_schemas::EVENTS {
        let page = folder.join(format!("events/{}.html", event.event_type));
        let html = std::fs::read_to_string(&page).unwrap();
        assert!(html.contains("data-dump"), "{}", page.display());
        // The box for payloads needs a server.
        assert!(!html.contains("explain.html"));
    }
    let page = folder.join("events/hac.payload.html");
    let before = std::fs::read(&page).unwrap();
    write();
    assert_eq!(std::fs::read(&page).unwrap(), before);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_folder_that_cannot_be_written_or_no_folder_is_an_error() {
    for arguments in
        [&["docs"][..], &["docs", "--out", "/dev/null/x"], &["docs", "--out", "x", "--serve"]]
    {
        let run = Command::new(env!("CARGO_BIN_EXE_tidings")).args(arguments).output().unwrap();
        assert_eq!(run.status.code(), Some(2), "{arguments:?}");
        assert!(!run.stderr.is_empty());
    }
}

#[test]
fn a_port_that_is_taken_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let run = Command::new(env!("CARGO_BIN_EXE_tidings"))
        .args(["docs", "--serve", "--port", &port])
        .output()
        .unwrap();
    let said = String::from_utf8(run.stderr).unwrap();
    assert_eq!(run.status.code(), Some(2), "{said}");
    assert!(said.contains(&format!("port {port}")), "{said}");
}

#[test]
fn the_address_is_said_and_answers_until_the_command_is_ended() {
    let mut process = Command::new(env!("CARGO_BIN_EXE_tidings"))
        .args(["docs", "--serve", "--port", "0"])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(process.stderr.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.split("http://").nth(1).unwrap().split('/').next().unwrap();
    let mut answers = Vec::new();
    for _ in 0..2 {
        let mut stream = TcpStream::connect(address).unwrap();
        write!(stream, "HEAD / HTTP/1.1\r\nHost: {address}\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answers.push(answer.lines().next().unwrap().to_owned());
    }
    assert!(process.try_wait().unwrap().is_none(), "it goes on serving");
    process.kill().unwrap();
    process.wait().unwrap();
    assert_eq!(answers, ["HTTP/1.1 200 OK", "HTTP/1.1 200 OK"]);
}
