//! The catalogue of the schemas, as data.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Every domain, event, message and enum.
#[derive(Debug, Deserialize)]
pub(crate) struct Catalog {
    pub(crate) domains: Vec<Domain>,
    pub(crate) events: Vec<Event>,
    pub(crate) messages: Vec<Message>,
    pub(crate) enums: Vec<Enum>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Domain {
    pub(crate) name: String,
    pub(crate) files: Vec<String>,
}

/// Where something comes from.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Origin {
    pub(crate) provenance: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) since: Option<String>,
    #[serde(default)]
    pub(crate) stability: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Event {
    pub(crate) full_name: String,
    pub(crate) domain: String,
    pub(crate) event_type: String,
    pub(crate) topic: Option<String>,
    pub(crate) schema_id: String,
    pub(crate) event_id: Option<String>,
    pub(crate) partition_key: Option<String>,
    pub(crate) caused_by: Option<String>,
    #[serde(default)]
    pub(crate) occurred_at: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Message {
    pub(crate) full_name: String,
    pub(crate) domain: String,
    pub(crate) file: String,
    pub(crate) json: String,
    #[serde(default)]
    pub(crate) description: String,
    #[serde(flatten)]
    pub(crate) origin: Origin,
    pub(crate) oneofs: Vec<Oneof>,
    pub(crate) fields: Vec<Field>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Oneof {
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) description: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) number: u32,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) label: String,
    pub(crate) required: bool,
    pub(crate) json_name: String,
    #[serde(default)]
    pub(crate) json_also_read: Vec<String>,
    #[serde(default)]
    pub(crate) json: String,
    pub(crate) refers_to: Option<String>,
    pub(crate) oneof: Option<String>,
    pub(crate) text: Option<String>,
    pub(crate) unit: Option<String>,
    pub(crate) constant: Option<String>,
    #[serde(default)]
    pub(crate) description: String,
    #[serde(flatten)]
    pub(crate) origin: Origin,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Enum {
    pub(crate) full_name: String,
    pub(crate) domain: String,
    pub(crate) file: String,
    pub(crate) open: bool,
    #[serde(default)]
    pub(crate) description: String,
    pub(crate) source: Option<String>,
    pub(crate) values: Vec<Value>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Value {
    pub(crate) name: String,
    pub(crate) number: i32,
    #[serde(default)]
    pub(crate) description: String,
    #[serde(flatten)]
    pub(crate) origin: Origin,
}

/// What is odd in a domain.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct DomainQuirks {
    pub(crate) about: String,
    pub(crate) quirks: Vec<Quirk>,
}

/// A deviation between documents and wire, and what is done about it.
#[derive(Debug, Deserialize)]
pub(crate) struct Quirk {
    pub(crate) id: String,
    pub(crate) source: String,
    pub(crate) odd: String,
    pub(crate) handling: String,
    pub(crate) tests: Vec<String>,
}

/// The quirks of each domain.
pub(crate) type Quirks = BTreeMap<String, DomainQuirks>;

impl Catalog {
    pub(crate) fn read() -> Result<Self, serde_json::Error> {
        serde_json::from_str(tidings_schemas::CATALOG)
    }

    /// The messages of a domain.
    pub(crate) fn messages_of<'c>(&'c self, domain: &'c str) -> impl Iterator<Item = &'c Message> {
        self.messages.iter().filter(move |message| message.domain == domain)
    }

    /// The events of a domain.
    pub(crate) fn events_of<'c>(&'c self, domain: &'c str) -> impl Iterator<Item = &'c Event> {
        self.events.iter().filter(move |event| event.domain == domain)
    }

    /// The enums of a domain.
    pub(crate) fn enums_of<'c>(&'c self, domain: &'c str) -> impl Iterator<Item = &'c Enum> {
        self.enums.iter().filter(move |item| item.domain == domain)
    }

    /// The event that a message is, if it is one.
    pub(crate) fn event(&self, full_name: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.full_name == full_name)
    }

    /// The message of this name.
    pub(crate) fn message(&self, full_name: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.full_name == full_name)
    }
}

/// The quirks of all domains.
pub(crate) fn quirks() -> Result<Quirks, serde_json::Error> {
    #[derive(Deserialize)]
    struct File {
        domains: Quirks,
    }
    serde_json::from_str::<File>(tidings_schemas::QUIRKS).map(|file| file.domains)
}
