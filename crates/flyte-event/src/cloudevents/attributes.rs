//! The attributes of a CloudEvent, and the id that Flyteadmin gives it.

use std::collections::BTreeMap;

use tidings_core::Timestamp;

use super::DeliveryError;
use crate::core::{Identifier, NodeExecutionIdentifier, ResourceType, WorkflowExecutionIdentifier};
use crate::{EventRef, FlyteEvent};

/// The source of CloudEvents of version 1.
///
/// Source: flyte v1.16.8, `flyteadmin/pkg/async/cloudevent/implementations/cloudevent_publisher.go`.
pub const SOURCE_V1: &str = "https://github.com/flyteorg/flyte/flyteadmin";

/// The source of CloudEvents of version 1 before v1.10.7.
pub const SOURCE_V1_OLD: &str = "https://github.com/flyteorg/flyteadmin";

/// The extension `jsonschemaurl` of CloudEvents of version 1. The document
/// there matches no event that is sent.
pub const SCHEMA_URL: &str =
    "https://github.com/flyteorg/flyteidl/blob/v0.24.14/jsonschema/workflow_execution.json";

/// The attributes of a CloudEvent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attributes {
    /// `id`. Neither unique nor stable, see [`CloudEventId`].
    pub id: String,
    /// `source`: [`SOURCE_V1`] in version 1; in version 2 the execution's name
    /// and the node, e.g. `a7f2k9/n0/1`.
    pub source: String,
    /// `specversion`, always `1.0`.
    pub specversion: String,
    /// `type`, e.g. `com.flyte.resource.cloudevents.TaskExecution`.
    pub event_type: String,
    /// `datacontenttype`, always `application/json`.
    pub datacontenttype: String,
    /// `time`: when the event occurred.
    pub time: Option<Timestamp>,
    /// All other attributes by name; Flyteadmin sends `jsonschemaurl`.
    pub others: BTreeMap<String, String>,
}

impl Attributes {
    /// The attributes that Flyteadmin gives an event.
    ///
    /// `None` when the event lacks an identifier, and for
    /// [`FlyteEvent::ExecutionStart`], whose time is that of its sending; put
    /// attributes there by hand.
    #[must_use]
    pub fn of(event: &FlyteEvent) -> Option<Self> {
        let view = event.view()?;
        let (id, phase, time, source) = match view {
            EventRef::Workflow(event) => {
                let id = event.execution_id.as_ref()?;
                let source = format!("{}/end-node", &*id.name);
                (execution_text(id), event.phase.name(), event.occurred_at, source)
            }
            EventRef::Node(event) => {
                let id = event.id.as_ref()?;
                (node_text(id), event.phase.name(), event.occurred_at, node_source(id))
            }
            EventRef::Task(event) => {
                let id = event.task_id.as_ref()?;
                let node = event.parent_node_execution_id.as_ref()?;
                let source = format!("{}/{}", node_source(node), event.retry_attempt);
                (task_text(id), event.phase.name(), event.occurred_at, source)
            }
        };
        let version_1 = matches!(
            event,
            FlyteEvent::WorkflowRequest(_)
                | FlyteEvent::NodeRequest(_)
                | FlyteEvent::TaskRequest(_)
        );
        let schema = if version_1 { SCHEMA_URL } else { "" };
        Some(Self {
            id: format!("{id}.{}", phase?),
            source: if version_1 { SOURCE_V1.to_owned() } else { source },
            specversion: "1.0".to_owned(),
            event_type: event.event_type().to_owned(),
            datacontenttype: "application/json".to_owned(),
            time,
            others: BTreeMap::from([("jsonschemaurl".to_owned(), schema.to_owned())]),
        })
    }

    /// Sets the attribute of this name.
    pub(super) fn set(&mut self, name: &str, value: &str) -> Result<(), DeliveryError> {
        let place = match name {
            "id" => &mut self.id,
            "source" => &mut self.source,
            "specversion" => &mut self.specversion,
            "type" => &mut self.event_type,
            "datacontenttype" => &mut self.datacontenttype,
            "time" => {
                self.time = Some(Timestamp::parse(value).ok_or(DeliveryError::Missing("time"))?);
                return Ok(());
            }
            other => self.others.entry(other.to_owned()).or_default(),
        };
        value.clone_into(place);
        Ok(())
    }

    /// Refuses a CloudEvent without the attributes that every one has.
    pub(super) fn check(&self) -> Result<(), DeliveryError> {
        let required = [
            ("specversion", &self.specversion),
            ("type", &self.event_type),
            ("source", &self.source),
            ("id", &self.id),
        ];
        match required.iter().find(|(_, value)| value.is_empty()) {
            Some((name, _)) => Err(DeliveryError::Missing(name)),
            None => Ok(()),
        }
    }
}

/// What can be read from the id of a CloudEvent.
///
/// The id is Go's debug text of an identifier, a dot, and the phase:
/// `project:"p" domain:"d" name:"n".SUCCEEDED`. Go puts one or two spaces
/// between the parts, differently in every build of Flyteadmin, so ids cannot
/// be compared as text; values of this type can. The id of a task event names
/// the task only, not execution, node, attempt or phase version: executions of
/// one version of a task share ids.
///
/// ```
/// use flyte_event::cloudevents::CloudEventId;
///
/// let one = CloudEventId::parse(r#"project:"p" domain:"d" name:"n".FAILED"#).unwrap();
/// let two = CloudEventId::parse(r#"project:"p"  domain:"d"  name:"n".FAILED"#).unwrap();
/// assert_eq!(one, two);
/// assert_eq!(one.part("name"), Some("n"));
/// assert_eq!(one.phase, "FAILED");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CloudEventId {
    /// The parts of the identifier by their paths, e.g. `execution_id.name`,
    /// in the order of the text.
    pub parts: Vec<(String, String)>,
    /// The name of the phase; empty for the start of an execution.
    pub phase: String,
}

/// Messages within messages that an id is read with; real ids have one.
const MAX_NESTING: usize = 8;

impl CloudEventId {
    /// Reads an id. `None` when the text is not of this form.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        let mut parts = Vec::new();
        let mut path: Vec<&str> = Vec::new();
        let mut rest = id.trim_start();
        loop {
            if let Some(phase) = rest.strip_prefix('.') {
                let valid = phase.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
                return (valid && path.is_empty()).then(|| Self { parts, phase: phase.to_owned() });
            }
            if rest.is_empty() {
                return path.is_empty().then(|| Self { parts, phase: String::new() });
            }
            if let Some(after) = rest.strip_prefix('}') {
                path.pop()?;
                rest = after.trim_start();
                continue;
            }
            let (name, after) = rest.split_once(':')?;
            if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
                return None;
            }
            let after = after.trim_start();
            if let Some(inside) = after.strip_prefix('{') {
                if path.len() == MAX_NESTING {
                    return None;
                }
                path.push(name);
                rest = inside.trim_start();
                continue;
            }
            let (value, after) = value(after)?;
            let name = path.iter().chain([&name]).copied().collect::<Vec<_>>().join(".");
            parts.push((name, value));
            rest = after.trim_start();
        }
    }

    /// The part of this path.
    #[must_use]
    pub fn part(&self, path: &str) -> Option<&str> {
        self.parts.iter().find(|(name, _)| name == path).map(|(_, value)| value.as_str())
    }
}

/// A quoted string with its escapes undone, or a bare word.
fn value(text: &str) -> Option<(String, &str)> {
    let Some(mut rest) = text.strip_prefix('"') else {
        let end = text.find([' ', '.', '}']).unwrap_or(text.len());
        let (word, rest) = text.split_at_checked(end)?;
        return Some((word.to_owned(), rest));
    };
    let mut out = Vec::new();
    loop {
        let mut chars = rest.chars();
        let character = chars.next()?;
        rest = chars.as_str();
        match character {
            '"' => return Some((String::from_utf8(out).ok()?, rest)),
            '\\' => rest = escape(rest, &mut out)?,
            other => out.extend_from_slice(other.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
}

fn escape<'t>(text: &'t str, out: &mut Vec<u8>) -> Option<&'t str> {
    let mut chars = text.chars();
    let byte = match chars.next()? {
        'n' => b'\n',
        'r' => b'\r',
        't' => b'\t',
        quote @ ('"' | '\'' | '\\') => u8::try_from(quote).ok()?,
        'x' => {
            let rest = chars.as_str();
            out.push(u8::from_str_radix(rest.get(..2)?, 16).ok()?);
            return rest.get(2..);
        }
        _ => return None,
    };
    out.push(byte);
    Some(chars.as_str())
}

/// Go's debug text of a message: `name:"value"` with single spaces.
struct GoText(String);

impl GoText {
    fn part(&mut self, name: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        self.key(name);
        self.0.push('"');
        for character in text.chars() {
            match character {
                '"' | '\\' => self.0.extend(['\\', character]),
                '\n' => self.0.push_str("\\n"),
                '\r' => self.0.push_str("\\r"),
                '\t' => self.0.push_str("\\t"),
                other if other < ' ' || other == '\x7f' => {
                    self.0.push_str(&format!("\\x{:02x}", u32::from(other)));
                }
                other => self.0.push(other),
            }
        }
        self.0.push('"');
    }

    fn key(&mut self, name: &str) {
        if !self.0.is_empty() {
            self.0.push(' ');
        }
        self.0.push_str(name);
        self.0.push(':');
    }
}

fn execution_text(id: &WorkflowExecutionIdentifier<'_>) -> String {
    let mut text = GoText(String::new());
    text.part("project", &id.project);
    text.part("domain", &id.domain);
    text.part("name", &id.name);
    text.part("org", &id.org);
    text.0
}

fn node_text(id: &NodeExecutionIdentifier<'_>) -> String {
    let mut text = GoText(String::new());
    text.part("node_id", &id.node_id);
    if let Some(execution) = &id.execution_id {
        text.key("execution_id");
        text.0.extend(["{", &execution_text(execution), "}"]);
    }
    text.0
}

fn task_text(id: &Identifier<'_>) -> String {
    let mut text = GoText(String::new());
    if id.resource_type != ResourceType::UNSPECIFIED {
        text.key("resource_type");
        match id.resource_type.name() {
            Some(name) => text.0.push_str(name),
            None => text.0.push_str(&id.resource_type.number().to_string()),
        }
    }
    text.part("project", &id.project);
    text.part("domain", &id.domain);
    text.part("name", &id.name);
    text.part("version", &id.version);
    text.part("org", &id.org);
    text.0
}

fn node_source(id: &NodeExecutionIdentifier<'_>) -> String {
    let name = id.execution_id.as_ref().map_or("", |execution| &execution.name);
    format!("{name}/{}", &*id.node_id)
}
