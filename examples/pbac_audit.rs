//! Lists who was denied what, and by which set of policies.
//!
//! `cargo run -p tidings-examples --example pbac_audit`

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use pbac::{PbacEvent, PolicyCheck, PolicyOutcome};

/// Events of the policy agents, one per line: three denials, a grant, a failed
/// evaluation, and an event that is no check.
const EVENTS: &str = r#"
{"event_type":"pbac.agent.start","created":"2026-03-02T08:00:00Z"}
{"event_type":"pbac.agent.politics.check","created":"2026-03-02T08:01:00Z","user_id":"ada","action":"read","resource_Id":"6f1e2d3c-0000-4000-8000-000000000001","result":true}
{"event_type":"pbac.agent.politics.check","created":"2026-03-02T08:02:00Z","user_id":"ada","action":"delete","resource_Id":"6f1e2d3c-0000-4000-8000-000000000001","result":false,"denial_source":"tenant"}
{"event_type":"pbac.agent.politics.check","created":"2026-03-02T08:03:00.5Z","user_id":"bob","action":"read","resource_Id":"6f1e2d3c-0000-4000-8000-000000000002","result":false,"denial_source":"system"}
{"event_type":"pbac.agent.politics.check","created":"2026-03-02T08:04:00Z","user_id":"bob","action":"read","resource_Id":"6f1e2d3c-0000-4000-8000-000000000001","result":false,"error":"TypeError: no such\nattribute"}
{"event_type":"pbac.agent.politics.check","created":"2026-03-02T08:05:00Z","user_id":"bob","action":"write","resource_Id":"6f1e2d3c-0000-4000-8000-000000000001","result":false,"denial_source":"tenant"}
"#;

/// What the events come to.
#[derive(Debug, Default, PartialEq)]
struct Audit {
    /// A line for each denial.
    denials: Vec<String>,
    /// How many denials each source made.
    by_source: BTreeMap<String, u64>,
    allowed: u64,
    /// Checks that failed. They are neither grants nor denials.
    failed: u64,
    /// Checks that do not say how they ended.
    silent: u64,
}

impl Audit {
    fn of(events: &str) -> Result<Self> {
        let mut audit = Self::default();
        let lines = events.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        for (index, line) in lines {
            let event = PbacEvent::from_json(line);
            let event = event.with_context(|| format!("line {}", index + 1))?;
            if let PbacEvent::PolicyCheck(check) = &event {
                audit.count(check);
            }
        }
        Ok(audit)
    }

    fn count(&mut self, check: &PolicyCheck<'_>) {
        match check.outcome() {
            Some(PolicyOutcome::Allowed) => self.allowed += 1,
            Some(PolicyOutcome::Denied { by }) => {
                let by = by.unwrap_or("source not named");
                *self.by_source.entry(by.to_owned()).or_default() += 1;
                let when = check.created.map(|time| time.to_string()).unwrap_or_default();
                let who = check.user_id.as_deref().unwrap_or("?");
                let action = check.action.as_deref().unwrap_or("?");
                let what = check.resource_id.as_deref().unwrap_or("?");
                self.denials.push(format!("{when} {who} may not {action} {what} ({by})"));
            }
            Some(PolicyOutcome::Error { .. }) => self.failed += 1,
            // Outcomes of later versions are counted with those that say nothing.
            _ => self.silent += 1,
        }
    }
}

fn main() -> Result<()> {
    let audit = Audit::of(EVENTS)?;
    for denial in &audit.denials {
        println!("{denial}");
    }
    for (source, count) in &audit.by_source {
        println!("denied by {source}: {count}");
    }
    println!("allowed: {}, failed: {}, silent: {}", audit.allowed, audit.failed, audit.silent);
    Ok(())
}

#[test]
fn denials_are_told_from_failures() -> Result<()> {
    let audit = Audit::of(EVENTS)?;
    assert_eq!(audit.denials.len(), 3);
    let second =
        "2026-03-02T08:03:00.500Z bob may not read 6f1e2d3c-0000-4000-8000-000000000002 (system)";
    assert_eq!(audit.denials[1], second);
    let by_source = [("system".to_owned(), 1), ("tenant".to_owned(), 2)];
    assert_eq!(audit.by_source, BTreeMap::from(by_source));
    assert_eq!((audit.allowed, audit.failed, audit.silent), (1, 1, 0));
    let error = Audit::of("{}\n{\"event_type\":\"pbac.agent.politics.check\",\"result\":1}");
    assert_eq!(error.map_err(|error| error.to_string()), Err("line 2".to_owned()));
    main()
}
