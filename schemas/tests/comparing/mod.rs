//! What the tests of the comparison share: small schemas, and changes in short.

#![allow(dead_code)] // each test file uses some of it
#![allow(clippy::unwrap_used, clippy::panic)] // a failed test panics

use protox::Compiler;
use protox::file::{ChainFileResolver, File, FileResolver, GoogleFileResolver};
use tidings_schemas::diff::{self, Change, Report};

/// One file, and the options of the family.
struct Files(String);

impl FileResolver for Files {
    fn open_file(&self, name: &str) -> Result<File, protox::Error> {
        match name {
            "it.proto" => File::from_source(name, &self.0),
            "tidings/options.proto" => {
                File::from_source(name, include_str!("../../../proto/tidings/options.proto"))
            }
            _ => Err(protox::Error::file_not_found(name)),
        }
    }
}

pub(crate) fn set(text: &str) -> Vec<u8> {
    let mut resolver = ChainFileResolver::new();
    resolver.add(Files(text.to_owned()));
    resolver.add(GoogleFileResolver::new());
    let mut compiler = Compiler::with_file_resolver(resolver);
    compiler.include_imports(true);
    compiler.open_file("it.proto").unwrap_or_else(|error| panic!("{text}\n{error:?}"));
    compiler.encode_file_descriptor_set()
}

pub(crate) fn compare(head: &str, old: &str, new: &str) -> Report {
    let text = |body: &str| format!("{head}\npackage p;\n{body}");
    diff::compare(&set(&text(old)), &set(&text(new))).unwrap()
}

/// The rule and what it breaks, e.g. `Rb Wj`: old readers in binary, old
/// writers in JSON.
pub(crate) fn short(change: &Change) -> String {
    let breaks = change.breaks.iter().map(|item| {
        let (party, form) = (item.party.name(), item.form.name());
        format!(" {}{}", party[..1].to_uppercase(), &form[..1])
    });
    let mut breaks: Vec<String> = breaks.collect();
    breaks.sort();
    format!("{}{}", change.rule, breaks.concat())
}

pub(crate) fn check(head: &str, cases: &[(&str, &str, &[&str])]) {
    for (old, new, expected) in cases {
        let report = compare(head, old, new);
        let found: Vec<String> = report.changes.iter().map(short).collect();
        assert_eq!(found, *expected, "\n{old}\n{new}\n{report}");
        assert_eq!(report.breaks(), expected.iter().any(|rule| rule.contains(' ')));
    }
}

pub(crate) const TWO: &str = "syntax = \"proto2\";";
pub(crate) const THREE: &str = "syntax = \"proto3\";";
pub(crate) const ALL: &str = "Rb Rj Wb Wj";
