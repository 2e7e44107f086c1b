//! What the command knows: all domains of the family.

use std::sync::LazyLock;

use tidings::Registry;
use tidings_core::MessageEntry;

static REGISTRY: LazyLock<Registry> = LazyLock::new(Registry::family);

/// The events and messages of all domains.
pub(crate) fn registry() -> &'static Registry {
    &REGISTRY
}

/// The events of a domain; none where there is no such domain.
pub(crate) fn events_of(domain: &str) -> Vec<&'static MessageEntry> {
    registry().by_domain(domain).map(|(entry, _)| entry).collect()
}
