//! Events of the other domains: samples that the crates' tests use, or made
//! after the documents, with other digits in each event.

use fastrand::Rng;
use serde_json::Value;
use tidings_core::{Family, Message};

/// Task events with literals of every kind.
pub(crate) fn flyte_task(count: usize) -> Vec<Vec<u8>> {
    let text = include_str!("../../../../crates/flyte-event/tests/data/task_execution_event.json");
    let mut event: Value = serde_json::from_str(text).unwrap();
    // pbjson reads a null in here as a value without a kind.
    let info = event.pointer_mut("/customInfo").and_then(Value::as_object_mut).unwrap();
    info.remove("nothing");
    varied::<flyte_event::TaskExecutionEvent<'static>>(&[&event.to_string()], count)
}

/// Node events that carry the compiled closure of a dynamic workflow which fans
/// out to a dozen nodes.
pub(crate) fn flyte_node(count: usize) -> Vec<Vec<u8>> {
    let text = include_str!("../../../../crates/flyte-event/tests/data/node_execution_event.json");
    let mut event: Value = serde_json::from_str(text).unwrap();
    let template = "/taskNodeMetadata/dynamicWorkflow/compiledWorkflow/primary/template/nodes";
    let nodes = event.pointer_mut(template).and_then(Value::as_array_mut).unwrap();
    let first = nodes.clone();
    for _ in 1..12 {
        nodes.extend_from_slice(&first);
    }
    varied::<flyte_event::NodeExecutionEvent<'static>>(&[&event.to_string()], count)
}

/// Ends of a generation.
pub(crate) fn xumi(count: usize) -> Vec<Vec<u8>> {
    let text = r#"{
        "model": "hf:/models/Mixtral-8x7B", "url": "https://models.example.com/mixtral",
        "event_type": "xumi.generation.complete",
        "created": "2025-03-04T10:15:30.123456789Z",
        "start_generation": "2025-03-04T10:15:31.023456789Z",
        "prompt": "Summarise the minutes of the last three meetings, and list who promised what by when.",
        "speed": "41.53 tokens/s", "result": true,
        "task_id": "6f9619ff-8b86-4d01-b42d-00c04fc964ff",
        "user_id": "0b7e2c1d-5a34-4f6e-9c8b-7d6e5f4a3b2c",
        "node_id": "gpu-node-17", "vm_type": "A100-80", "host_name": "gpu-17.example.com",
        "storage_size": 2199023255552, "storage_type": "nvme",
        "event_id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
        "timestamp": "2025-03-04T10:16:02.523456789Z",
        "tenant_id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "session_id": "9b2d8f34-1c7a-4e5b-8d6f-2a3b4c5d6e7f",
        "source": "xumi", "version": "1.4.2"
    }"#;
    varied::<xumi::GenerationComplete<'static>>(&[text], count)
}

/// Checks of a policy.
pub(crate) fn pbac(count: usize) -> Vec<Vec<u8>> {
    let text = r#"{
        "event_type": "pbac.agent.politics.check",
        "created": "2025-03-04T10:15:30.123456789Z",
        "user": "5a1d9c22-7e4b-4f0a-8c3d-1e2f3a4b5c6d", "action": "document:read",
        "resource": "document", "result": true,
        "system_rule_revision": 4182, "tenant_rule_revision": 97,
        "service": "archive", "resource_Id": "c56a4180-65aa-42ec-a945-5fd21dec0538",
        "user_tenant_id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "resource_tenant_id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "eval_ms": 0.4375, "cache_hit": false,
        "event_id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
        "timestamp": "2025-03-04T10:15:30.523456789Z",
        "tenant_id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "user_id": "5a1d9c22-7e4b-4f0a-8c3d-1e2f3a4b5c6d",
        "session_id": "9b2d8f34-1c7a-4e5b-8d6f-2a3b4c5d6e7f",
        "source": "pbac-agent", "version": "2.0.1"
    }"#;
    varied::<pbac::PolicyCheck<'static>>(&[text], count)
}

/// Events of every kind that the samples have.
pub(crate) fn apcera(count: usize) -> Vec<Vec<u8>> {
    let texts = [
        include_str!("../../../../crates/apcera-events/tests/data/instance_usage.json"),
        include_str!("../../../../crates/apcera-events/tests/data/job_binding_add.json"),
        include_str!("../../../../crates/apcera-events/tests/data/job_network_join.json"),
        include_str!("../../../../crates/apcera-events/tests/data/job_routes_add.json"),
        include_str!("../../../../crates/apcera-events/tests/data/network_delete.json"),
        include_str!("../../../../crates/apcera-events/tests/data/package_update.json"),
        include_str!("../../../../crates/apcera-events/tests/data/provider_create.json"),
        include_str!("../../../../crates/apcera-events/tests/data/route_metric.json"),
        include_str!("../../../../crates/apcera-events/tests/data/service_create.json"),
        include_str!("../../../../crates/apcera-events/tests/data/staging_complete.json"),
    ];
    varied::<apcera_events::ApceraEvent<'static>>(&texts, count)
}

/// Telemetry entries about engines.
pub(crate) fn hac(count: usize) -> Vec<Vec<u8>> {
    let text = include_str!("../../../../crates/hac-payload/tests/data/entries.jsonl");
    // A resource type that the schema has, so that every peer can read it.
    let text = text.replace("resource_type_placeholder", "DAI_ENGINE");
    varied::<hac_payload::TelemetryEntry<'static>>(&text.lines().collect::<Vec<_>>(), count)
}

/// As many events as asked for, each of the texts in turn.
fn varied<F: Family>(texts: &[&str], count: usize) -> Vec<Vec<u8>> {
    let mut rng = Rng::with_seed(3);
    let texts = texts.iter().cycle().take(count);
    let vary = |text: &&str| F::At::from_json(&vary(text, &mut rng)).unwrap().to_bytes().unwrap();
    texts.map(vary).collect()
}

/// The text with other digits in what looks like an id, a time or a counter: 8
/// to 18 hexadecimal digits in a row.
fn vary(text: &str, rng: &mut Rng) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let len = rest.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(rest.len());
        let (run, after) = rest.split_at(len.max(first.len_utf8()));
        let digit =
            |c: char, rng: &mut Rng| if c.is_ascii_digit() { rng.char('1'..='9') } else { c };
        match len {
            8..=18 => out.extend(run.chars().map(|c| digit(c, rng))),
            _ => out.push_str(run),
        }
        rest = after;
    }
    out
}
