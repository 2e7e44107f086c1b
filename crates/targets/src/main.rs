//! What `cargo xtask` asks of the targets: their names, their first inputs and
//! dictionaries, and cases for other implementations.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, clippy::print_stderr)] // a tool for developers

use std::fs;
use std::path::Path;

use tidings_targets::{TARGETS, cases, corpus};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["names"] => TARGETS.iter().for_each(|target| println!("{}", target.name)),
        ["corpus", folder] => write_corpus(Path::new(folder)),
        ["cases", count] => cases::write(count.parse().expect("a number")),
        _ => {
            eprintln!("names, corpus FOLDER, or cases COUNT");
            std::process::exit(2);
        }
    }
}

/// Writes the first inputs and the dictionary of every target.
fn write_corpus(fuzz: &Path) {
    for target in TARGETS {
        let folder = fuzz.join("corpus").join(target.name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        for (name, seed) in corpus::seeds(target) {
            fs::write(folder.join(name), seed).unwrap();
        }
        let dictionaries = fuzz.join("dictionaries");
        fs::create_dir_all(&dictionaries).unwrap();
        fs::write(dictionaries.join(target.name), corpus::dictionary(target)).unwrap();
    }
}
