//! JSON as text: its tokens, on one line or over several.
//!
//! Numbers and strings are never read here, only copied, so that they keep
//! their spelling.

/// A token of a JSON text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'a> {
    /// `{` or `[`.
    Open(&'a str),
    /// `}` or `]`.
    Close(&'a str),
    /// `:`.
    Colon,
    /// `,`.
    Comma,
    /// A string with its quotes.
    String(&'a str),
    /// A number, `true`, `false`, `null`, or what is no JSON.
    Scalar(&'a str),
}

/// The tokens of a JSON text. Text that is not JSON gives some tokens, too:
/// its readers say what is wrong with it.
pub struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    /// The tokens of this text.
    pub fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (token, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        token
    }

    fn string_length(&self) -> usize {
        let mut escaped = false;
        for (index, byte) in self.rest.bytes().enumerate().skip(1) {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => return index + 1,
                _ => {}
            }
        }
        self.rest.len()
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
        Some(match self.rest.bytes().next()? {
            b'{' | b'[' => Token::Open(self.take(1)),
            b'}' | b']' => Token::Close(self.take(1)),
            b':' => {
                self.take(1);
                Token::Colon
            }
            b',' => {
                self.take(1);
                Token::Comma
            }
            b'"' => {
                let length = self.string_length();
                Token::String(self.take(length))
            }
            _ => {
                let ends = [' ', '\t', '\r', '\n', '{', '}', '[', ']', ':', ',', '"'];
                let length = self.rest.find(ends).unwrap_or(self.rest.len());
                Token::Scalar(self.take(length))
            }
        })
    }
}

/// A piece of a JSON text that is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// A line break, and the level of what follows it.
    Break(usize),
    /// A bracket that opens an object or a list.
    Open(&'a str),
    /// A bracket that closes it.
    Close(&'a str),
    /// A colon or a comma, with the blank that belongs to it.
    Between(&'a str),
    /// The name of a member, with its quotes.
    Name(&'a str),
    /// A string, with its quotes.
    String(&'a str),
    /// A number.
    Number(&'a str),
    /// `true`, `false`, `null`, or what is no JSON.
    Word(&'a str),
}

/// Gives the pieces of a JSON text in turn, over several lines if it should be
/// `pretty`.
///
/// ```
/// use tidings_inspect::json::{Piece, lay_out};
///
/// let mut lines = 1;
/// lay_out(r#"{"a":[1]}"#, true, |piece| lines += usize::from(matches!(piece, Piece::Break(_))));
/// assert_eq!(lines, 5);
/// ```
pub fn lay_out<'a>(json: &'a str, pretty: bool, mut take: impl FnMut(Piece<'a>)) {
    let mut depth = 0_usize;
    let mut tokens = Tokens::new(json).peekable();
    let mut after_open = false;
    while let Some(token) = tokens.next() {
        let close = matches!(token, Token::Close(_));
        if close {
            depth = depth.saturating_sub(1);
        }
        if pretty && after_open != close {
            take(Piece::Break(depth));
        }
        after_open = false;
        match token {
            Token::Open(bracket) => {
                take(Piece::Open(bracket));
                depth += 1;
                after_open = true;
            }
            Token::Close(bracket) => take(Piece::Close(bracket)),
            Token::Colon => take(Piece::Between(if pretty { ": " } else { ":" })),
            Token::Comma => {
                take(Piece::Between(","));
                if pretty {
                    take(Piece::Break(depth));
                }
            }
            Token::String(text) => {
                let is_name = tokens.peek() == Some(&Token::Colon);
                take(if is_name { Piece::Name(text) } else { Piece::String(text) });
            }
            Token::Scalar(text) => {
                let word = text.starts_with(|c: char| c.is_ascii_alphabetic());
                take(if word { Piece::Word(text) } else { Piece::Number(text) });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_ends_in_a_string_is_all_tokens() {
        let tokens: Vec<_> = Tokens::new(r#"{"a\"#).collect();
        assert_eq!(tokens, [Token::Open("{"), Token::String(r#""a\"#)]);
    }
}
