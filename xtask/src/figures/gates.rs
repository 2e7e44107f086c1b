//! The gates: what each promises, the command that shows it, and how its
//! words are read.

use super::read::{self, Reading};

/// One gate.
pub(super) struct Gate {
    pub(super) name: &'static str,
    pub(super) goal: &'static str,
    /// For `bash -c`, at the root of the workspace.
    pub(super) command: &'static str,
    /// Takes the figure out of what the command said; `None` when it is not there.
    pub(super) read: fn(&str) -> Option<Reading>,
}

/// All gates, in the order of the page.
pub(super) const GATES: &[Gate] = &[
    Gate {
        name: "tests",
        goal: "all pass",
        command: "cargo test --workspace --locked",
        read: read::tests,
    },
    Gate {
        name: "conformance",
        goal: "2,779 of 2,779, empty failure list",
        command: "cargo xtask conformance",
        read: read::conformance,
    },
    Gate {
        name: "differential",
        goal: "no difference to Google's Python runtime beyond the table of rules",
        command: "cargo xtask differential",
        read: read::closing_line,
    },
    Gate {
        name: "fuzz",
        goal: "no finding",
        command: "cargo xtask fuzz --seconds 10",
        read: read::closing_line,
    },
    Gate {
        name: "linear",
        goal: "twice the hostile input takes at most 2.2 times the instructions, memory 8 times",
        command: "cargo xtask linear",
        read: read::closing_line,
    },
    Gate {
        name: "coverage",
        goal: "hand-written code: lines 100 % but for those listed with a reason, regions 99 %, branches 98 %",
        command: "cargo xtask coverage",
        read: read::coverage,
    },
    Gate {
        name: "mutation of core",
        goal: "every viable mutant of codec, limits, number and time code caught",
        command: "cargo xtask mutants core",
        read: read::mutants,
    },
    Gate {
        name: "mutation of codegen",
        goal: "95 % of viable mutants caught",
        command: "cargo xtask mutants codegen",
        read: read::mutants,
    },
    Gate {
        name: "32-bit",
        goal: "compiles where lengths have 32 bits",
        command: "cargo check --target i686-unknown-linux-gnu --locked --message-format short \
                  -p tidings-core -p tidings-codegen -p dropsonde -p xumi -p apcera-events",
        read: read::finished,
    },
    Gate {
        name: "unsafe code",
        goal: "Miri finds nothing where it can follow",
        command: "cargo +nightly miri test --locked -p tidings-core --test held --test mask && \
                  cargo +nightly miri test --locked -p tidings-core --lib -- \
                  text:: wire::raw json::buffer::tests::keys \
                  json::block::tests::two_numbers json::reader::tests",
        read: read::tests,
    },
    Gate {
        name: "supply chain",
        goal: "bans, licences and sources hold",
        command: "cargo deny check bans licenses sources",
        read: read::deny,
    },
    Gate {
        name: "advisories",
        goal: "no dependency has a known advisory (without the database, the pinned versions hold)",
        command: "cargo deny check advisories 2>&1 || { echo NOT RUN; echo 'the advisory database \
                  cannot be had here; the versions that deny.toml pins are checked above'; }",
        read: read::advisories,
    },
    Gate {
        name: "features",
        goal: "every pair of features compiles; of the facade, each",
        command: "cargo hack check --feature-powerset --depth 2 \
                  -p tidings-core -p dropsonde -p xumi -p apcera-events && \
                  cargo hack check --each-feature -p tidings",
        read: read::success,
    },
    Gate {
        name: "public API",
        goal: "as checked in under api/",
        command: "cargo xtask api --check",
        read: read::closing_line,
    },
    Gate {
        name: "downstream",
        goal: "packages outside the workspace build and run",
        command: "cargo xtask downstream",
        read: read::closing_line,
    },
    Gate {
        name: "languages",
        goal: "Python, TypeScript and Go read and write the golden vectors",
        command: "cargo xtask languages",
        read: read::closing_line,
    },
    Gate {
        name: "packages",
        goal: "every publishable crate packs with the files it needs",
        command: "cargo xtask package",
        read: read::closing_line,
    },
];
