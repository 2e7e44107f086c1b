//! The message types of each domain, and how they are read here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use tidings::core::{Limits, Types, wkt};
use tidings::{DecodeOptions, MessageEntry, Registry};
use tidings_testkit::{compare, kitchen, oracle};

type Lists = BTreeMap<&'static str, Vec<&'static MessageEntry>>;

/// The message types of a domain; `kitchen` and `wkt` count as two.
///
/// # Panics
/// When there is no such domain.
#[must_use]
pub fn messages(domain: &str) -> &'static [&'static MessageEntry] {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    let lists = LISTS.get_or_init(|| {
        let mut lists = Lists::new();
        for (domain, entry) in Registry::family().messages() {
            lists.entry(domain).or_default().push(entry);
        }
        let times = ["Timestamp", "Duration"]
            .map(|name| Types::WELL_KNOWN.find(&format!("google.protobuf.{name}")));
        lists.insert(
            "kitchen",
            kitchen::two::MESSAGES.iter().chain(kitchen::three::MESSAGES).collect(),
        );
        lists.insert("wkt", wkt::MESSAGES.iter().chain(times.into_iter().flatten()).collect());
        lists
    });
    &lists[domain]
}

/// The message type of this name, of a domain of the family.
pub(crate) fn by_name(full_name: &str) -> &'static MessageEntry {
    registry().by_full_name(full_name).unwrap()
}

/// The family's registry.
pub(crate) fn registry() -> &'static Registry {
    static REGISTRY: OnceLock<Registry> = OnceLock::new();
    REGISTRY.get_or_init(Registry::family)
}

/// Strict, with every type of the family in an `Any`.
#[must_use]
pub fn options() -> DecodeOptions {
    let limits = Limits::DEFAULT.with_max_bytes(1 << 20);
    DecodeOptions::STRICT.with_types(tidings::types()).with_limits(limits)
}

/// The message type that the first byte chooses, and the rest.
pub(crate) fn choose<'d>(
    domain: &str,
    data: &'d [u8],
) -> Option<(&'static MessageEntry, &'d [u8])> {
    let (first, rest) = data.split_first()?;
    let messages = messages(domain);
    // More types than a byte can tell would need another way to choose.
    assert!(messages.len() <= 256);
    Some((messages[usize::from(*first) % messages.len()], rest))
}

/// Whether the oracle reads any bytes of this type by the same rules.
pub(crate) fn has_oracle(entry: &MessageEntry) -> bool {
    static NAMES: OnceLock<BTreeSet<&'static str>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let domains = Registry::family();
        let domains = domains.domains().chain(["kitchen", "wkt"]);
        let all: Vec<_> = domains.flat_map(messages).collect();
        let same = |entry: &&&'static MessageEntry| {
            let descriptor = oracle::descriptor(entry.info.full_name);
            !compare::has_other_rules(&descriptor) && !compare::has_checked_text(&descriptor)
        };
        all.iter().filter(|entry| same(entry)).map(|entry| entry.info.full_name).collect()
    });
    names.contains(entry.info.full_name)
}
