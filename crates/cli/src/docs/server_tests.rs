//! The server while it runs, over connections on this machine.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::OnceLock;
use std::time::Duration;

use serde_json::Value;

use crate::args::DocsArguments;

/// A server on a port that was free.
struct Server {
    port: u16,
}

impl Server {
    /// The server that all tests share: it ends with their process.
    fn start() -> &'static Self {
        static SERVER: OnceLock<Server> = OnceLock::new();
        SERVER.get_or_init(|| {
            let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
            let port = free.local_addr().unwrap().port();
            drop(free);
            std::thread::spawn(move || {
                let arguments = DocsArguments { out: None, serve: true, port };
                super::run(&arguments).map(drop).unwrap();
            });
            let answers = |_: &u32| {
                std::thread::sleep(Duration::from_millis(20));
                TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok()
            };
            (0..3000).find(answers).expect("the server answers within a minute");
            Self { port }
        })
    }

    /// Sends what stands here and gives status, headers and body.
    fn raw(&self, request: &[u8]) -> (u16, String, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.write_all(request).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8(answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), head.to_owned(), body.to_owned())
    }

    fn send(&self, method: &str, path: &str, headers: &str, body: &[u8]) -> (u16, String, String) {
        let (port, length) = (self.port, body.len());
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
             Content-Length: {length}\r\n{headers}\r\n"
        );
        self.raw(&[head.as_bytes(), body].concat())
    }

    fn get(&self, path: &str) -> (u16, String, String) {
        self.send("GET", path, "", b"")
    }

    fn explain(&self, path: &str, body: &[u8]) -> Value {
        let (port, length) = (self.port, body.len());
        let head = format!(
            "POST {path} HTTP/1.0\r\nHost: localhost:{port}\r\nContent-Length: {length}\r\n\r\n"
        );
        let (status, _, answer) = self.raw(&[head.as_bytes(), body].concat());
        assert_eq!(status, 200, "{answer}");
        serde_json::from_str(&answer).unwrap()
    }
}

#[test]
fn pages_are_served_with_a_policy_and_nothing_else_is() {
    let server = Server::start();
    let (status, head, body) = server.get("/");
    assert_eq!(status, 200);
    assert!(head.contains("default-src 'none'") && head.contains("nosniff"), "{head}");
    assert!(!head.contains("unsafe"), "{head}");
    assert!(body.contains("explain.html"));
    for (path, kind) in [
        ("/assets/site.js", "javascript"),
        ("/assets/style.css", "text/css"),
        ("/assets/icon.svg", "image/svg+xml"),
        ("/schemas/catalog.json", "application/json"),
        ("/schemas/descriptors/xumi.binpb", "application/octet-stream"),
    ] {
        let (status, head, _) = server.send("HEAD", path, "", b"");
        assert!(status == 200 && head.contains(kind), "{head}");
    }
    for path in
        ["/nothing.html", "/../Cargo.toml", "/%2e%2e/Cargo.toml", "//etc/passwd", "/events/"]
    {
        assert_eq!(server.get(path).0, 404, "{path}");
    }
    for method in ["PUT", "DELETE", "OPTIONS"] {
        assert_eq!(server.send(method, "/", "", b"").0, 405, "{method}");
    }
    let (status, _, body) = server.send("HEAD", "/", "", b"");
    assert_eq!((status, body.as_str()), (200, ""));
}

#[test]
fn pages_of_other_sites_get_no_answer() {
    let server = Server::start();
    let port = server.port;
    for host in ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "127.0.0.1"] {
        let request = format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        assert_eq!(server.raw(request.as_bytes()).0, 421, "{host}");
    }
    assert_eq!(server.raw(b"GET / HTTP/1.0\r\n\r\n").0, 421);
    for origin in ["http://evil.example", "null", "https://127.0.0.1"] {
        let headers = format!("Origin: {origin}\r\n");
        assert_eq!(server.send("POST", "/explain", &headers, b"{}").0, 421, "{origin}");
    }
    let own = format!("Origin: http://127.0.0.1:{port}\r\n");
    assert_eq!(server.send("POST", "/explain", &own, b"{}").0, 200);
}

#[test]
fn every_vector_is_explained_as_json_and_as_hex() {
    let server = Server::start();
    for vector in tidings_schemas::VECTORS.iter().filter(|vector| !vector.binary.is_empty()) {
        let name = tidings_schemas::event(vector.full_name).unwrap().event_type;
        let hex: String = vector.binary.iter().map(|byte| format!("{byte:02x}")).collect();
        let path = format!("/explain?type={name}");
        for (body, writing) in [(hex.as_str(), "hex"), (vector.json, "json")] {
            let said = server.explain(&path, body.as_bytes());
            assert_eq!(said["full_name"], vector.full_name, "{body}");
            assert_eq!(said["writing"], writing, "{body}");
            assert_eq!(said["problems"], Value::Array(Vec::new()), "{body}");
        }
    }
}

#[test]
fn noise_and_oversized_payloads_are_answered() {
    let server = Server::start();
    for body in [&b""[..], b"\x00\xff\xfe", b"{{{{", b"zzz", &[0x80; 5000]] {
        assert!(server.explain("/explain", body)["reason"].is_string());
    }
    let port = server.port;
    let head = |length: &str| {
        format!("POST /explain HTTP/1.0\r\nHost: localhost:{port}\r\n{length}\r\n\r\n")
    };
    // Refused by what the head says, before any of it is read.
    for length in ["99999999999", "18446744073709551615", "999999999999999999999999"] {
        let request = head(&format!("Content-Length: {length}"));
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut status = [0; 12];
        stream.read_exact(&mut status).unwrap();
        assert_eq!(&status, b"HTTP/1.1 413", "{length}");
    }
    assert_eq!(server.send("POST", "/explain", "", &vec![b'a'; 4 << 20]).0, 413);
    for (length, status) in [
        ("X: y", 411),
        ("Content-Length: ", 400),
        ("Content-Length: -1", 400),
        ("Content-Length: +1", 400),
    ] {
        assert_eq!(server.raw(head(length).as_bytes()).0, status, "{length}");
    }
    let long = format!("GET / HTTP/1.1\r\nX: {}", "y".repeat(1 << 16));
    assert_eq!(server.raw(long.as_bytes()).0, 431);
    for noise in
        [&b"\x00\xff\r\n\r\n"[..], b"GET /\r\n\r\n", b"GET / HTTP/1.1\r\nHost: \xff\r\n\r\n"]
    {
        assert_eq!(server.raw(noise).0, 400, "{noise:?}");
    }
    // More than a mebibyte in what may still be hex: what is beyond is not looked at.
    let said = server.explain("/explain", "ab".repeat(1 << 20).as_bytes());
    assert!(said["reason"].is_string());
    assert_eq!(
        server.explain("/explain", b"{\"event_type\":\"xumi.generation.start\"}")["sureness"],
        "certain"
    );
}

#[test]
fn a_refused_body_without_end_is_not_read_for_ever() {
    let server = Server::start();
    let mut stream = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
    let head = format!(
        "POST /explain HTTP/1.0\r\nHost: localhost:{}\r\nContent-Length: {}\r\n\r\n",
        server.port,
        u64::MAX
    );
    stream.write_all(head.as_bytes()).unwrap();
    let mebibyte = vec![b'a'; 1 << 20];
    let refused = (0..64).find(|_| stream.write_all(&mebibyte).is_err());
    assert!(refused.is_some_and(|sent| sent >= 7), "{refused:?}");
}

#[test]
fn a_form_gets_a_page_with_what_was_pasted() {
    let server = Server::start();
    let body = b"payload=%7B%22event_type%22%3A%22xumi.generation.start%22%2C%22model%22%3A%22%3Cb%3E%22%7D&type=";
    let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
    let (status, _, page) = server.send("POST", "/explain", kind, body);
    assert_eq!(status, 200);
    assert!(page.contains("<!DOCTYPE html>") && page.contains("Valid:"), "{page}");
    assert!(page.contains("&lt;b&gt;") && !page.contains("<b>"));
}

#[test]
fn a_browser_gets_a_page_and_a_program_gets_json() {
    let server = Server::start();
    let body = b"{\"event_type\":\"xumi.generation.start\"}";
    let (status, head, page) = server.send("POST", "/explain", "Accept: text/html\r\n", body);
    assert_eq!(status, 200);
    assert!(head.contains("text/html") && page.contains("xumi.generation.start"), "{page}");
    let (status, head, said) = server.send("POST", "/explain", "", body);
    assert_eq!(status, 200);
    assert!(head.contains("application/json"), "{head}");
    assert_eq!(serde_json::from_str::<Value>(&said).unwrap()["sureness"], "certain");
}

#[test]
fn a_request_that_breaks_off_is_answered() {
    let server = Server::start();
    let port = server.port;
    for request in [
        "GET / HTTP/1.1\r\nHost: local".to_owned(),
        format!("POST /explain HTTP/1.0\r\nHost: localhost:{port}\r\nContent-Length: 9\r\n\r\n{{"),
    ] {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 400 "), "{request}: {answer}");
        assert!(answer.ends_with("did not arrive\n") || answer.ends_with("did not arrive"));
    }
    // One on which nothing comes is closed without a word.
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    assert_eq!(stream.read_to_end(&mut Vec::new()).unwrap(), 0);
}
