//! JSON that is written by hand-readable rules: members in the given order,
//! and what fits on a line stays on it.

/// Columns that a value may take on one line.
const WIDTH: usize = 100;

/// A JSON value whose members keep their order.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// A number as it is spelt.
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn number(number: impl ToString) -> Self {
        Self::Number(number.to_string())
    }

    pub(crate) fn object<const N: usize>(members: [(&str, Json); N]) -> Self {
        Self::Object(members.map(|(name, value)| (name.to_owned(), value)).into())
    }

    pub(crate) fn texts<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::List(texts.into_iter().map(Self::text).collect())
    }

    /// The object with one more member.
    pub(crate) fn with(mut self, name: &str, value: Json) -> Self {
        if let Self::Object(members) = &mut self {
            members.push((name.to_owned(), value));
        }
        self
    }

    /// The object with one more member, unless its text is empty.
    pub(crate) fn with_text(self, name: &str, text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { self } else { self.with(name, Self::Text(text)) }
    }

    /// The value laid out over lines, with a line end after it.
    pub(crate) fn pretty(&self) -> String {
        let mut out = String::new();
        self.lay_out(0, 0, &mut out);
        out.push('\n');
        out
    }

    /// The value on one line.
    pub(crate) fn compact(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, "");
        out
    }

    fn lay_out(&self, indent: usize, used: usize, out: &mut String) {
        let mut line = String::new();
        self.write(&mut line, " ");
        if indent * 2 + used + line.len() <= WIDTH {
            return out.push_str(&line);
        }
        let begin = |out: &mut String, first: bool| {
            out.push_str(if first { "\n" } else { ",\n" });
            (0..=indent).for_each(|_| out.push_str("  "));
        };
        let end = |out: &mut String, close: char| {
            out.push('\n');
            (0..indent).for_each(|_| out.push_str("  "));
            out.push(close);
        };
        match self {
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    begin(out, index == 0);
                    item.lay_out(indent + 1, 1, out);
                }
                end(out, ']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    begin(out, index == 0);
                    quote(name, out);
                    out.push_str(": ");
                    value.lay_out(indent + 1, name.len() + 5, out);
                }
                end(out, '}');
            }
            _ => out.push_str(&line),
        }
    }

    fn write(&self, out: &mut String, space: &str) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(text) => out.push_str(text),
            Self::Text(text) => quote(text, out),
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                        out.push_str(space);
                    }
                    item.write(out, space);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                        out.push_str(space);
                    }
                    quote(name, out);
                    out.push(':');
                    out.push_str(space);
                    value.write(out, space);
                }
                out.push('}');
            }
        }
    }
}

/// Writes a JSON string.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\0'..='\u{1f}' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn what_fits_on_a_line_stays_on_it() {
        let short = Json::object([("a", Json::texts(["b", "c\n\u{1}"])), ("n", Json::number(-1))]);
        assert_eq!(short.pretty(), "{\"a\": [\"b\", \"c\\n\\u0001\"], \"n\": -1}\n");
        assert_eq!(short.compact(), "{\"a\":[\"b\",\"c\\n\\u0001\"],\"n\":-1}");
        let long = Json::object([("a", Json::text("x".repeat(100))), ("b", Json::Null)]);
        let expected = format!("{{\n  \"a\": \"{}\",\n  \"b\": null\n}}\n", "x".repeat(100));
        assert_eq!(long.pretty(), expected);
    }
}
