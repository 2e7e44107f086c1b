//! Follows Flyte executions from CloudEvents, whichever way they come: as SNS
//! notifications, Kafka records or NATS messages.
//!
//! `cargo run -p tidings-examples --example flyte_consumer`

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use flyte_event::cloudevents::Delivery;
use flyte_event::execution_key;
use flyte_event::reduce::{Push, Reducer};

/// What a transport's client hands over.
enum Received {
    Sns(&'static str),
    Kafka { headers: Vec<(String, String)>, value: String },
    Nats(&'static str),
}

/// The executions by their keys.
#[derive(Default)]
struct Consumer(BTreeMap<String, Reducer>);

impl Consumer {
    fn take(&mut self, received: &Received) -> Result<Push> {
        let delivery = match received {
            Received::Sns(notification) => Delivery::from_sns(notification)?,
            Received::Kafka { headers, value } => {
                let headers = headers.iter().map(|(name, value)| (name, value));
                Delivery::from_kafka(headers, value.as_bytes())?
            }
            Received::Nats(payload) => Delivery::from_nats(payload.as_bytes())?,
        };
        let event = delivery.event.view().context("a delivery without an event")?;
        let execution = event.execution().context("an event of no execution")?;
        // The events may come twice and in any order; that is the reducer's work.
        // A service forgets an execution some time after its end.
        Ok(self.0.entry(execution_key(execution)).or_default().push(event))
    }

    fn report(&self) -> String {
        let mut lines = Vec::new();
        for (key, reducer) in &self.0 {
            let workflow = reducer.workflow();
            let mut line = format!("{key} {}", workflow.phase);
            if let Some(duration) = workflow.duration {
                line += &format!(" after {duration}");
            }
            lines.push(line);
            for (attempt, task) in reducer.tasks() {
                let phase = task.phase.map(|phase| phase.to_string()).unwrap_or_default();
                lines.push(format!("  {attempt} {phase}"));
            }
        }
        lines.join("\n")
    }
}

/// A Kafka record that was written to a file as JSON.
fn record(file: &str) -> Result<Received> {
    let file: serde_json::Value = serde_json::from_str(file)?;
    let headers = serde_json::from_value(file["headers"].clone())?;
    let value = serde_json::from_value(file["value"].clone())?;
    Ok(Received::Kafka { headers, value })
}

/// The start of the execution that the files are about. It comes last.
const LATE: &str = r#"{"specversion":"1.0","id":"1","source":"flyteadmin",
    "type":"com.flyte.resource.flyteidl.admin.WorkflowExecutionEventRequest",
    "data":{"event":{"phase":"RUNNING","occurredAt":"2025-07-14T14:00:00Z","executionId":
        {"project":"flytesnacks","domain":"development","name":"a7f2k9x4qlw8zp6m3b5t"}}}}"#;

/// The start of another execution.
const OTHER: &str = r#"{"specversion":"1.0","id":"2","source":"flyteadmin",
    "type":"com.flyte.resource.flyteidl.admin.WorkflowExecutionEventRequest",
    "data":{"event":{"phase":"RUNNING","occurredAt":"2025-07-14T14:01:00Z","executionId":
        {"project":"flytesnacks","domain":"development","name":"b2"}}}}"#;

fn received() -> Result<Vec<Received>> {
    Ok(vec![
        record(include_str!("../crates/flyte-event/tests/data/ce_v1_workflow.kafka.json"))?,
        Received::Sns(include_str!("../crates/flyte-event/tests/data/ce_v1_task.sns.json")),
        Received::Nats(include_str!("../crates/flyte-event/tests/data/ce_v1_task.nats.json")),
        Received::Nats(OTHER),
        Received::Nats(LATE),
    ])
}

fn main() -> Result<()> {
    let mut consumer = Consumer::default();
    for received in received()? {
        println!("{:?}", consumer.take(&received)?);
    }
    println!("{}", consumer.report());
    Ok(())
}

#[test]
fn order_and_repetition_do_not_matter() -> Result<()> {
    let mut consumer = Consumer::default();
    let pushed: Result<Vec<_>> = received()?.iter().map(|one| consumer.take(one)).collect();
    let recorded = Push::Recorded;
    assert_eq!(pushed?, [recorded, recorded, Push::Duplicate, recorded, recorded]);
    let report = consumer.report();
    let lines: Vec<_> = report.lines().collect();
    assert_eq!(lines.len(), 3);
    let first = "execution::flytesnacks:development:a7f2k9x4qlw8zp6m3b5t SUCCEEDED after 120s";
    assert_eq!(lines[0], first);
    assert!(lines[1].starts_with("  attempt:") && lines[1].ends_with(" RUNNING"));
    assert_eq!(lines[2], "execution::flytesnacks:development:b2 RUNNING");
    main()
}
