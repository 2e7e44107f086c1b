//! The catalogue over HTTP, on this machine only.

use std::collections::HashMap;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};

use tidings_site::Site;
use tidings_site::explain::{Explanation, MOST_BYTES};

use super::http::{Answer, Connection, Request};
use crate::failure::Failure;
use crate::report::say;
use crate::run::Outcome;

/// Bytes of a body: the longest payload, each byte of it escaped, in a form.
const MOST_BODY: usize = MOST_BYTES * 3 + 1024;

/// Connections that are open at the same time.
const MOST_CONNECTIONS: usize = 32;

/// Scripts, styles and connections come from here alone, nothing is inline, and
/// no other page may frame this one.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
                      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// What every answer says beside its content.
const HEADERS: &[(&str, &str)] = &[
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    // Without a referrer, forms would not say where they come from.
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cache-Control", "no-store"),
];

struct Docs<'s> {
    site: Site<'s>,
    files: HashMap<String, Vec<u8>>,
    port: u16,
    connections: AtomicUsize,
}

/// Serves the site until the process ends.
pub(super) fn serve(site: Site<'_>, port: u16) -> Result<Outcome, Failure> {
    let failed = |error| Failure::reading(&format!("port {port}"), error);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(failed)?;
    let port = listener.local_addr().map_err(failed)?.port();
    let files = site.files().into_iter().map(|file| (file.path, file.content)).collect();
    let docs = Docs { site, files, port, connections: AtomicUsize::new(0) };
    say(&format_args!("serving on http://127.0.0.1:{port}/ (end with Ctrl-C)"));
    docs.listen(&listener);
    Ok(Outcome::Clean)
}

impl Docs<'_> {
    fn listen(&self, listener: &TcpListener) {
        std::thread::scope(|scope| {
            // A connection that broke off before it was taken needs nothing.
            for stream in listener.incoming().flatten() {
                if self.connections.fetch_add(1, Ordering::Relaxed) >= MOST_CONNECTIONS {
                    self.connections.fetch_sub(1, Ordering::Relaxed);
                    continue;
                }
                scope.spawn(|| {
                    self.respond(stream);
                    self.connections.fetch_sub(1, Ordering::Relaxed);
                });
            }
        });
    }

    fn respond(&self, stream: TcpStream) {
        let mut connection = Connection::new(stream);
        let (answer, only_head) = match connection.request() {
            None => return,
            Some(Err(refused)) => (refused, false),
            Some(Ok(request)) => (self.answer(&request, &mut connection), request.method == "HEAD"),
        };
        // A browser that has gone needs no answer.
        let _gone = connection.answer(&answer, HEADERS, only_head);
    }

    fn answer(&self, request: &Request, connection: &mut Connection) -> Answer {
        if !self.is_for_us(request) {
            return Answer::refused(421, "this server answers to 127.0.0.1 and localhost only");
        }
        let (path, query) = request.url.split_once('?').unwrap_or((&request.url, ""));
        match (request.method.as_str(), path) {
            ("GET" | "HEAD", _) => self.file(path),
            ("POST", "/explain") => match connection.body(request, MOST_BODY) {
                Ok(body) => self.explain(request, query, &body),
                Err(refused) => refused,
            },
            _ => Answer::refused(405, "pages can be read, and payloads be posted to /explain"),
        }
    }

    /// A page of another site may have a name that leads here, so the name by
    /// which the server was asked counts; and what a page posts must be ours.
    fn is_for_us(&self, request: &Request) -> bool {
        let names = ["127.0.0.1", "localhost"].map(|name| format!("{name}:{}", self.port));
        let bare = |name: &str| self.port == 80 && matches!(name, "127.0.0.1" | "localhost");
        let ours = |name: &str| names.iter().any(|own| own == name) || bare(name);
        let host = request.header("Host").is_some_and(ours);
        let origin = request.header("Origin");
        host && origin.is_none_or(|from| from.strip_prefix("http://").is_some_and(ours))
    }

    fn file(&self, path: &str) -> Answer {
        let path = path.trim_start_matches('/');
        let path = if path.is_empty() { "index.html" } else { path };
        let kind = match path.rsplit('.').next() {
            Some("html") => HTML,
            Some("css") => "text/css; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("svg") => "image/svg+xml",
            Some("json") => "application/json",
            Some("binpb") => "application/octet-stream",
            _ => TEXT,
        };
        match self.files.get(path) {
            Some(content) => Answer { status: 200, kind, body: content.clone() },
            None => Answer::refused(404, "there is no such page"),
        }
    }

    fn explain(&self, request: &Request, query: &str, body: &[u8]) -> Answer {
        let answer = |kind, text: String| Answer { status: 200, kind, body: text.into_bytes() };
        let says = |name: &str| request.header(name).unwrap_or_default();
        if says("Content-Type").starts_with("application/x-www-form-urlencoded") {
            let payload = parameter(body, "payload").unwrap_or_default();
            let event_type = parameter(body, "type").unwrap_or_default();
            let said = self.explained(&payload, &event_type);
            return answer(
                HTML,
                self.site.explained_page(&String::from_utf8_lossy(&payload), &said),
            );
        }
        let event_type = parameter(query.as_bytes(), "type").unwrap_or_default();
        let said = self.explained(body, &event_type);
        match says("Accept").contains("text/html") {
            true => answer(HTML, said.to_html()),
            false => answer("application/json", said.to_json()),
        }
    }

    fn explained(&self, payload: &[u8], event_type: &[u8]) -> Explanation {
        let event_type = std::str::from_utf8(event_type).ok().filter(|name| !name.is_empty());
        self.site.explain(payload, event_type)
    }
}

/// A parameter of a form or a query, unescaped.
fn parameter(text: &[u8], name: &str) -> Option<Vec<u8>> {
    let value = |pair: &[u8]| pair.strip_prefix(name.as_bytes())?.strip_prefix(b"=").map(unescape);
    text.split(|byte| *byte == b'&').find_map(value)
}

/// Takes the escapes out of a form's value. What is no escape stays.
fn unescape(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, behind)) = rest.split_first() {
        let digit =
            |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let escape = match (first, behind) {
            (b'%', [high, low, behind @ ..]) => {
                digit(high).zip(digit(low)).map(|(high, low)| (high << 4 | low, behind))
            }
            (b'+', _) => Some((b' ', behind)),
            _ => None,
        };
        let (byte, behind) = escape.unwrap_or((*first, behind));
        out.push(byte);
        rest = behind;
    }
    out
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};

    use super::*;

    #[test]
    fn forms_are_unescaped_and_broken_escapes_stay() {
        let body = b"payload=%7B%22a%22%3A+1%7D%0d%0A&type=x.y";
        assert_eq!(parameter(body, "payload").unwrap(), b"{\"a\": 1}\r\n");
        assert_eq!(parameter(body, "type").unwrap(), b"x.y");
        assert_eq!(parameter(body, "load"), None);
        assert_eq!(unescape(b"100%"), b"100%");
        assert_eq!(unescape(b"%zz%4"), b"%zz%4");
    }

    #[test]
    fn a_name_without_a_port_is_ours_on_the_port_of_the_web_alone() {
        for (port, ours) in [(80, true), (8080, false)] {
            let site = Site::new(crate::registry::registry()).unwrap();
            let connections = AtomicUsize::new(0);
            let docs = Docs { site, files: HashMap::new(), port, connections };
            let is_for_us = |host: &str, origin: &str| {
                let head = format!("GET / HTTP/1.1\r\nHost: {host}\r\n{origin}\r\n");
                docs.is_for_us(&Request::parse(head.as_bytes()).unwrap())
            };
            assert_eq!(is_for_us("localhost", ""), ours, "{port}");
            assert_eq!(is_for_us("127.0.0.1", "Origin: http://localhost\r\n"), ours, "{port}");
            assert!(is_for_us(&format!("localhost:{port}"), ""));
            assert!(!is_for_us("evil.example", ""), "{port}");
            let foreign = "Origin: http://evil.example\r\n";
            assert!(!is_for_us(&format!("localhost:{port}"), foreign), "{port}");
        }
    }

    #[test]
    fn connections_beyond_the_most_are_closed_and_later_ones_are_answered() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let connect = move || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        std::thread::spawn(move || {
            let site = Site::new(crate::registry::registry()).unwrap();
            let files = HashMap::from([("a".to_owned(), b"text".to_vec())]);
            Docs { site, files, port, connections: AtomicUsize::new(0) }.listen(&listener);
        });
        let answer = |mut stream: TcpStream| {
            let request = format!("GET /a HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
            let mut text = String::new();
            // Closed before or while the request is sent.
            let _sent = stream.write_all(request.as_bytes());
            let _read = stream.read_to_string(&mut text);
            text
        };
        let open: Vec<TcpStream> = (0..MOST_CONNECTIONS).map(|_| connect()).collect();
        assert_eq!(answer(connect()), "");
        drop(open);
        let mut later = (0..500).map(|_| {
            std::thread::sleep(std::time::Duration::from_millis(10));
            answer(connect())
        });
        let answered = later.find(|text| !text.is_empty()).unwrap();
        assert!(
            answered.starts_with("HTTP/1.1 200 OK") && answered.ends_with("text"),
            "{answered}"
        );
    }
}
