//! `tidings docs`: the event catalogue as a web page, in a folder or served on
//! this machine.

mod http;
mod serve;

use std::path::Path;

use tidings_core::MessageEntry;
use tidings_inspect::walk::Walk;
use tidings_site::Site;

use crate::args::DocsArguments;
use crate::failure::Failure;
use crate::generate::maker::Maker;
use crate::registry::registry;
use crate::report::say;
use crate::run::Outcome;

/// Bytes of a sample that people still look through.
const MOST_BYTES: usize = 640;

/// Samples that are made to choose one from.
const DRAWS: u64 = 24;

/// Runs the command.
pub(crate) fn run(arguments: &DocsArguments) -> Result<Outcome, Failure> {
    let site = Site::new(registry())
        .map_err(|error| Failure::Usage(error.to_string()))?
        .with_samples(|entry| Some(sample(entry)));
    match &arguments.out {
        Some(folder) => write(&site, folder),
        None => serve::serve(site.with_explain_page(), arguments.port),
    }
}

/// The event with most fields among those that are not too long; always the
/// same one.
fn sample(entry: &'static MessageEntry) -> Vec<u8> {
    let draws = (0..DRAWS).map(|seed| Maker::new(seed).event(entry.info));
    let fields = |bytes: &Vec<u8>| match bytes.len() > MOST_BYTES {
        true => (false, usize::MAX - bytes.len()),
        false => (true, Walk::new(bytes, Some(entry.info)).count()),
    };
    draws.max_by_key(fields).unwrap_or_default()
}

fn write(site: &Site<'_>, folder: &Path) -> Result<Outcome, Failure> {
    let files = site.files();
    for file in &files {
        let path = folder.join(&file.path);
        let parent = path.parent().unwrap_or(folder);
        std::fs::create_dir_all(parent)
            .and_then(|()| std::fs::write(&path, &file.content))
            .map_err(|error| Failure::reading(&path.display().to_string(), error))?;
    }
    let index = folder.join("index.html");
    say(&format_args!("{} files; open {}", files.len(), index.display()));
    Ok(Outcome::Clean)
}

#[cfg(test)]
mod server_tests;
