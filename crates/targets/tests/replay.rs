//! Every target on its seeds, on the kept corpus and on every past crash.

#![allow(clippy::unwrap_used, clippy::panic)] // a failed test panics

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use tidings_targets::{TARGETS, Target, corpus};

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz")
}

/// The inputs of a target that are kept in a folder under `fuzz/`.
fn kept(folder: &str, target: &Target) -> Vec<(PathBuf, Vec<u8>)> {
    let Ok(files) = std::fs::read_dir(fuzz().join(folder).join(target.name)) else {
        return Vec::new();
    };
    let paths = files.map(|file| file.unwrap().path());
    paths.map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
}

#[test]
fn every_target_takes_its_seeds_and_each_beginning_of_them() {
    for target in TARGETS {
        let seeds = corpus::seeds(target);
        assert!(!seeds.is_empty(), "{} has no seeds", target.name);
        for (_, seed) in seeds {
            (target.run)(&seed);
            for end in (0..seed.len()).step_by(seed.len().div_ceil(12).max(1)) {
                (target.run)(&seed[..end]);
            }
        }
    }
}

#[test]
fn the_kept_corpus_is_what_the_script_makes() {
    let mut size = 0;
    for target in TARGETS {
        let made: BTreeSet<_> = corpus::seeds(target).into_iter().map(|seed| seed.1).collect();
        let kept: BTreeSet<_> = kept("corpus", target).into_iter().map(|kept| kept.1).collect();
        assert!(made == kept, "{}: run `cargo xtask corpus`", target.name);
        size += kept.iter().map(Vec::len).sum::<usize>();
        let dictionary = fuzz().join("dictionaries").join(target.name);
        let kept = std::fs::read_to_string(dictionary).unwrap_or_default();
        assert!(kept == corpus::dictionary(target), "{}: run `cargo xtask corpus`", target.name);
    }
    assert!(size < 1 << 20, "the corpus has {size} bytes");
}

#[test]
fn no_past_crash_is_one_now() {
    for target in TARGETS {
        for (path, input) in kept("crashes", target) {
            println!("{}", path.display());
            (target.run)(&input);
        }
    }
}

#[test]
fn each_target_has_a_program_and_each_kept_folder_a_target() {
    let manifest = std::fs::read_to_string(fuzz().join("Cargo.toml")).unwrap();
    let programs: BTreeSet<_> = manifest
        .split("[[bin]]\nname = \"")
        .skip(1)
        .map(|program| program.split('"').next().unwrap())
        .collect();
    let names: BTreeSet<_> = TARGETS.iter().map(|target| target.name).collect();
    assert_eq!(programs, names);
    assert!(names.len() >= 24 && names.len() == TARGETS.len());
    for folder in ["corpus", "crashes"] {
        for file in std::fs::read_dir(fuzz().join(folder)).into_iter().flatten() {
            let name = file.unwrap().file_name().into_string().unwrap();
            assert!(names.contains(name.as_str()) || name == "README.md", "{folder}/{name}");
        }
    }
}
