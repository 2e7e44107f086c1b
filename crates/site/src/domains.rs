//! The domains in words.

/// Name, title and what its events are about.
const DOMAINS: &[(&str, &str, &str)] = &[
    (
        "dropsonde",
        "Cloud Foundry dropsonde",
        "Requests, log lines and metrics as Cloud Foundry's components emit them, one envelope per datagram.",
    ),
    (
        "flyte-event",
        "Flyte",
        "Executions of Flyte workflows, nodes and tasks, as the engine reports them and as CloudEvents.",
    ),
    (
        "hac-payload",
        "H2O AI Cloud",
        "Telemetry of H2O AI Cloud: what was created, changed and deleted, and what it uses.",
    ),
    ("xumi", "XUMI", "Loading of model weights and the generation tasks that models work on."),
    ("kuber", "Kubernetes deployments", "GPU pods that are deployed and freed."),
    ("pbac", "Policy-based access", "Policy checks, and the agents that carry policies."),
    ("assets", "Assets", "Access to assets, and their transfer."),
    ("workflow", "Workflow", "Processes of workflows."),
    (
        "apcera-events",
        "Apcera Platform",
        "Jobs, instances, packages, networks and services of the Apcera Platform, and what they use.",
    ),
];

/// The title of a domain; its name where it has none.
pub(crate) fn title(name: &str) -> &str {
    DOMAINS.iter().find(|row| row.0 == name).map_or(name, |row| row.1)
}

/// What the events of a domain are about.
pub(crate) fn about(name: &str) -> &'static str {
    DOMAINS.iter().find(|row| row.0 == name).map_or("", |row| row.2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_domain_is_described() {
        let catalog = crate::catalog::Catalog::read().unwrap();
        for domain in catalog.domains {
            assert!(!about(&domain.name).is_empty(), "{}", domain.name);
        }
    }
}
