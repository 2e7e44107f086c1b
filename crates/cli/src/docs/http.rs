//! As much of HTTP as a few pages on this machine need: one request per
//! connection, read within limits of bytes and time.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

/// Bytes of a request before its body.
const MOST_HEAD: usize = 1 << 14;

/// Headers of a request.
const MOST_HEADERS: usize = 64;

/// How long a request may take to arrive, and an answer to leave.
const PATIENCE: Duration = Duration::from_secs(10);

/// Bytes of a refused body that are still read, so that the answer arrives.
const MOST_DRAINED: usize = 1 << 23;

/// A request without its body.
pub(super) struct Request {
    pub(super) method: String,
    pub(super) url: String,
    headers: Vec<(String, String)>,
}

/// A connection that one request came from.
pub(super) struct Connection {
    stream: TcpStream,
    deadline: Instant,
    /// What was read of the body with the head.
    rest: Vec<u8>,
}

/// What is sent back.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) kind: &'static str,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// An answer that says why there is no other one.
    pub(super) fn refused(status: u16, why: &str) -> Self {
        let body = format!("{why}\n").into_bytes();
        Self { status, kind: "text/plain; charset=utf-8", body }
    }
}

impl Request {
    /// The value of a header.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let named = |header: &&(String, String)| header.0.eq_ignore_ascii_case(name);
        self.headers.iter().find(named).map(|header| header.1.as_str())
    }

    pub(super) fn parse(head: &[u8]) -> Option<Self> {
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut request = httparse::Request::new(&mut headers);
        let whole = request.parse(head).ok()?.is_complete();
        let text = |header: &httparse::Header<'_>| {
            let value = String::from_utf8(header.value.to_vec()).ok()?;
            Some((header.name.to_owned(), value))
        };
        let headers: Option<Vec<_>> = request.headers.iter().map(text).collect();
        whole.then_some(())?;
        Some(Self {
            method: request.method?.to_owned(),
            url: request.path?.to_owned(),
            headers: headers?,
        })
    }
}

impl Connection {
    pub(super) fn new(stream: TcpStream) -> Self {
        Self { stream, deadline: Instant::now() + PATIENCE, rest: Vec::new() }
    }

    /// Reads up to the body. None for a connection on which nothing came.
    pub(super) fn request(&mut self) -> Option<Result<Request, Answer>> {
        let mut read = Vec::new();
        let end = loop {
            if let Some(end) = read.windows(4).position(|end| end == b"\r\n\r\n") {
                break end + 4;
            }
            if read.len() > MOST_HEAD {
                return Some(Err(Answer::refused(431, "the head of the request is too long")));
            }
            match self.some(&mut read) {
                Ok(0) | Err(_) if read.is_empty() => return None,
                Ok(0) | Err(_) => {
                    return Some(Err(Answer::refused(400, "the request did not arrive")));
                }
                Ok(_) => {}
            }
        };
        self.rest = read.split_off(end);
        let request = Request::parse(&read);
        Some(request.ok_or_else(|| Answer::refused(400, "this is no request of HTTP")))
    }

    /// Reads the body, of at most so many bytes.
    pub(super) fn body(&mut self, request: &Request, most: usize) -> Result<Vec<u8>, Answer> {
        let too_long = || Answer::refused(413, "the payload is too long: a mebibyte is the most");
        let Some(length) = request.header("Content-Length") else {
            return Err(Answer::refused(411, "the request does not say how long it is"));
        };
        let digits = !length.is_empty() && length.bytes().all(|byte| byte.is_ascii_digit());
        let length = match length.parse::<usize>() {
            Ok(length) if digits && length <= most => length,
            _ if digits => return Err(too_long()),
            _ => return Err(Answer::refused(400, "the length is no number")),
        };
        let mut body = std::mem::take(&mut self.rest);
        while body.len() < length {
            match self.some(&mut body) {
                Ok(read) if read > 0 => {}
                _ => return Err(Answer::refused(400, "the payload did not arrive")),
            }
        }
        body.truncate(length);
        Ok(body)
    }

    /// Reads what there is, in the time that is left.
    fn some(&mut self, into: &mut Vec<u8>) -> std::io::Result<usize> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        // An error where none is left.
        self.stream.set_read_timeout(Some(left))?;
        let mut buffer = [0; 1 << 13];
        let read = self.stream.read(&mut buffer)?;
        into.extend_from_slice(buffer.get(..read).unwrap_or_default());
        Ok(read)
    }

    /// Answers, without the body if only the head was asked for.
    pub(super) fn answer(
        mut self,
        answer: &Answer,
        headers: &[(&str, &str)],
        only_head: bool,
    ) -> std::io::Result<()> {
        let mut head = format!(
            "HTTP/1.1 {} {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n",
            answer.status,
            phrase(answer.status),
            answer.kind,
            answer.body.len(),
        );
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        self.stream.set_write_timeout(Some(PATIENCE))?;
        self.stream.write_all(head.as_bytes())?;
        if !only_head {
            self.stream.write_all(&answer.body)?;
        }
        self.stream.shutdown(Shutdown::Write)?;
        // To close on bytes that were not read would take back the answer.
        let (mut drained, mut part) = (0, Vec::new());
        while drained < MOST_DRAINED {
            part.clear();
            match self.some(&mut part)? {
                0 => break,
                read => drained += read,
            }
        }
        Ok(())
    }
}

const fn phrase(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        411 => "Length Required",
        413 => "Content Too Large",
        421 => "Misdirected Request",
        _ => "Request Header Fields Too Large",
    }
}
