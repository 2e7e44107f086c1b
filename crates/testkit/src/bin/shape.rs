//! What `cargo xtask linear` runs: the names of the shapes, or one of them in a
//! size, once, and how much memory that took at most.

#![allow(clippy::print_stdout, clippy::print_stderr)] // a tool for developers

use tidings_testkit::memory::{Counting, measure};
use tidings_testkit::shapes::{measured, shapes};

#[global_allocator]
static COUNTING: Counting = Counting;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["names"] => {
            shapes().iter().for_each(|shape| println!("{}", shape.name));
            true
        }
        [name, size] => size.parse().is_ok_and(|size| one(name, size)),
        _ => false,
    };
    if !done {
        eprintln!("names, or NAME SIZE; the input must be read or refused as the shape says");
        std::process::exit(2);
    }
}

/// Prints the length of the input and the most memory that was held beside it.
fn one(name: &str, size: usize) -> bool {
    let Some(shape) = shapes().into_iter().find(|shape| shape.name == name) else { return false };
    let input = (shape.make)(size);
    let (fits, used) = measure(|| measured(shape.work, &input));
    println!("{} {}", input.len(), used.peak);
    fits == shape.fits
}
