//! What the events of a stream must agree on.

use std::collections::HashMap;

use fastrand::Rng;
use tidings::hac_payload::{Message, Payload};
use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo};

/// Phases of an execution in their order, under the names that workflows,
/// nodes and tasks have in common.
const PHASES: [&str; 3] = ["QUEUED", "RUNNING", "SUCCEEDED"];

/// Phase of the event of a type that is made in this round.
pub(super) fn phase(round: usize) -> &'static str {
    PHASES.get(round % PHASES.len()).copied().unwrap_or_default()
}

/// Streams after `ai/h2o/` by the path of the payload.
const STREAMS: [(&str, &str); 20] = [
    ("appEvent.created", "cloud/appstore/app/event/created"),
    ("appEvent.deleted", "cloud/appstore/app/event/deleted"),
    ("appInstanceEvent.started", "cloud/appstore/instance/event/started"),
    ("appInstanceEvent.terminated", "cloud/appstore/instance/event/terminated"),
    ("appInstanceEvent.suspended", "cloud/appstore/instance/event/suspended"),
    ("appInstanceEvent.resumed", "cloud/appstore/instance/event/resumed"),
    ("appInstanceEvent.updated", "cloud/appstore/instance/event/updated"),
    ("appInstanceGauge", "cloud/appstore/instance/gauge/running"),
    ("engineEvent.starting", "engine/event/starting"),
    ("engineEvent.running", "engine/event/running"),
    ("engineEvent.pausing", "engine/event/pausing"),
    ("engineEvent.paused", "engine/event/paused"),
    ("engineEvent.deleting", "engine/event/deleting"),
    ("usageGauge", "cloud/usage/namespace/gauge/resources"),
    ("featureStoreEvent.job.submitted", "cloud/fs/job/submitted"),
    ("featureStoreEvent.job.running", "cloud/fs/job/running"),
    ("featureStoreEvent.job.success", "cloud/fs/job/finished"),
    ("mlopsEvent.projectCreated", "cloud/mlops/project/created"),
    ("mlopsEvent.deploymentCreated", "cloud/mlops/deployment/created"),
    ("mlopsGauge.deploymentGauge", "cloud/mlops/gauge/deployment"),
];

/// The stream of an H2O payload, which stands in its field with tag and length,
/// and whether it is a gauge.
pub(super) fn stream(field: &[u8]) -> (Option<&'static str>, bool) {
    let length = field.iter().skip(1).take_while(|byte| **byte >= 0x80).count() + 2;
    let payload = field.get(length..).and_then(|bytes| Payload::decode(bytes).ok());
    let path = payload.and_then(|payload| payload.path()).unwrap_or_default();
    let row = STREAMS.iter().find(|row| path.starts_with(row.0));
    let member = path.split('.').next().unwrap_or_default();
    (row.map(|row| row.1), member.ends_with("Gauge"))
}

/// The kind of an H2O entry.
pub(super) fn kind(is_gauge: bool) -> &'static str {
    if is_gauge { "GAUGE_METRIC" } else { "EVENT" }
}

/// Members that no event has in common with the one that began what it
/// completes.
const OWN: [&str; 9] = [
    "event_id",
    "event_type",
    "timestamp",
    "created",
    "result",
    "description",
    "action",
    "metadata",
    "eval_ms",
];

/// Members that name the event that began what this one completes.
const CAUSES: [&str; 2] = ["origin_event_id", "previous_event_id"];

/// How the names of events end that begin something.
const BEGINNINGS: [&str; 2] = ["Start", "Free"];

/// What the events before the current one have left for it.
#[derive(Default)]
pub(super) struct Past {
    current: &'static str,
    /// How many events there were of each message.
    rounds: HashMap<&'static str, usize>,
    /// The values of the last event of each message that begins something.
    begun: HashMap<&'static str, Vec<(&'static str, Vec<u8>)>>,
    /// Number and name of the last execution.
    run: (usize, String),
}

impl Past {
    /// Begins an event.
    pub(super) fn begin(&mut self, info: &'static MessageInfo) {
        self.current = info.full_name;
        *self.rounds.entry(self.current).or_default() += 1;
        self.begun.remove(self.current);
    }

    /// How many events of this message there were before.
    pub(super) fn round(&self) -> usize {
        self.rounds.get(self.current).map_or(0, |round| round.saturating_sub(1))
    }

    /// The number of the execution that a Flyte event is of: each has an event
    /// of each phase.
    pub(super) fn execution(&self) -> usize {
        self.round() / PHASES.len()
    }

    /// What the current event does to a pod.
    pub(super) fn pod_action(&self) -> &'static str {
        if self.current.contains("Free") { "free" } else { "deploy" }
    }

    /// The name of the execution.
    pub(super) fn execution_name(&mut self, rng: &mut Rng) -> String {
        let run = self.execution();
        if self.run.0 != run || self.run.1.is_empty() {
            self.run = (run, format!("a{:019x}", rng.u64(..)));
        }
        self.run.1.clone()
    }

    /// Keeps a value of the current event for the one that completes it.
    pub(super) fn note(&mut self, field: &'static FieldInfo, depth: u32, value: &[u8]) {
        let begins = BEGINNINGS.iter().any(|end| self.current.ends_with(end));
        if depth == 1 && begins && is_shared_or(field, "event_id") {
            let values = self.begun.entry(self.current).or_default();
            values.push((field.name, value.to_vec()));
        }
    }

    /// The value that the field has from the event which the current one
    /// completes.
    pub(super) fn value(&self, field: &'static FieldInfo, depth: u32) -> Option<&[u8]> {
        let stem = self.current.strip_suffix("Complete").filter(|_| depth == 1)?;
        let start = self.begun.get(stem).or_else(|| {
            self.begun
                .iter()
                .find(|(name, _)| name.strip_suffix("Start") == Some(stem))
                .map(|row| row.1)
        })?;
        let name = match CAUSES.contains(&field.name) {
            true => "event_id",
            false => Some(field.name).filter(|_| is_shared_or(field, ""))?,
        };
        start.iter().find(|row| row.0 == name).map(|row| row.1.as_slice())
    }
}

/// Whether both events have the field, or it is this one.
fn is_shared_or(field: &FieldInfo, name: &str) -> bool {
    let plain = matches!(field.kind, Kind::String | Kind::Int64 | Kind::Int32);
    let once = !matches!(field.label, Label::Repeated | Label::Packed);
    field.name == name || plain && once && field.constant.is_empty() && !OWN.contains(&field.name)
}
