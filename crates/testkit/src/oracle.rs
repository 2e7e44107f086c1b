//! Another implementation of protobuf (prost-reflect) that reads the same
//! schemas at test time.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use prost_reflect::prost::Message as _;
use prost_reflect::{
    DescriptorPool, DynamicMessage, FieldDescriptor, MapKey, MessageDescriptor, SerializeOptions,
    Value,
};

/// The schemas of the family.
#[must_use]
pub fn family() -> &'static DescriptorPool {
    static POOL: OnceLock<DescriptorPool> = OnceLock::new();
    POOL.get_or_init(|| compile("../../proto"))
}

/// The schemas of [`kitchen`](crate::kitchen).
#[must_use]
pub fn kitchen() -> &'static DescriptorPool {
    static POOL: OnceLock<DescriptorPool> = OnceLock::new();
    POOL.get_or_init(|| compile("proto"))
}

fn compile(folder: &str) -> DescriptorPool {
    tidings_codegen::compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap()
}

/// The descriptor of a message of this name, in either set of schemas.
#[must_use]
pub fn descriptor(full_name: &str) -> MessageDescriptor {
    let pool = if full_name.starts_with("kitchen.") { kitchen() } else { family() };
    pool.get_message_by_name(full_name).unwrap_or_else(|| panic!("no message {full_name}"))
}

/// Reads binary.
///
/// # Errors
/// The oracle's message.
pub fn decode(descriptor: &MessageDescriptor, bytes: &[u8]) -> Result<DynamicMessage, String> {
    DynamicMessage::decode(descriptor.clone(), bytes).map_err(|error| error.to_string())
}

/// Writes binary.
#[must_use]
pub fn encode(message: &DynamicMessage) -> Vec<u8> {
    message.encode_to_vec()
}

/// Reads JSON.
///
/// # Errors
/// The oracle's message.
pub fn from_json(descriptor: &MessageDescriptor, text: &str) -> Result<DynamicMessage, String> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let message = DynamicMessage::deserialize(descriptor.clone(), &mut reader)
        .map_err(|error| error.to_string())?;
    reader.end().map_err(|error| error.to_string())?;
    Ok(message)
}

/// Writes JSON; with `plain`, 64-bit integers as numbers.
#[must_use]
pub fn to_json(message: &DynamicMessage, plain: bool) -> String {
    let mut out = Vec::new();
    let mut writer = serde_json::Serializer::new(&mut out);
    let options = SerializeOptions::new().stringify_64_bit_integers(!plain);
    message.serialize_with_options(&mut writer, &options).unwrap();
    String::from_utf8(out).unwrap()
}

/// A message as text in which equal messages are equal: fields by number,
/// entries by key, floats by their bits, unknown fields by number and else in
/// their order.
#[must_use]
pub fn canonical(message: &DynamicMessage) -> String {
    let mut out = String::new();
    put_message(message, &mut out);
    out
}

fn put_message(message: &DynamicMessage, out: &mut String) {
    let mut fields = BTreeMap::new();
    for (field, value) in message.fields() {
        let mut text = String::new();
        put_value(value, &mut text);
        fields.insert(field.number(), text);
    }
    for (extension, value) in message.extensions() {
        let mut text = String::new();
        put_value(value, &mut text);
        fields.insert(extension.number(), text);
    }
    let mut unknown: BTreeMap<u32, Vec<u8>> = BTreeMap::new();
    for field in message.unknown_fields() {
        field.encode(unknown.entry(field.number()).or_default());
    }
    out.push('{');
    for (number, text) in fields {
        out.push_str(&format!("{number}: {text}, "));
    }
    for (number, bytes) in unknown {
        out.push_str(&format!("{number}?: {bytes:02x?}, "));
    }
    out.push('}');
}

fn put_value(value: &Value, out: &mut String) {
    match value {
        Value::F64(value) => out.push_str(&format!("f64:{:016x}", value.to_bits())),
        Value::F32(value) => out.push_str(&format!("f32:{:08x}", value.to_bits())),
        Value::Message(message) => put_message(message, out),
        Value::List(values) => {
            out.push('[');
            for value in values {
                put_value(value, out);
                out.push_str(", ");
            }
            out.push(']');
        }
        Value::Map(entries) => {
            let mut sorted: Vec<_> = entries.iter().map(|(k, v)| (key_text(k), v)).collect();
            sorted.sort_by(|a, b| a.0.cmp(&b.0));
            out.push('<');
            for (key, value) in sorted {
                out.push_str(&format!("{key} = "));
                put_value(value, out);
                out.push_str(", ");
            }
            out.push('>');
        }
        other => out.push_str(&format!("{other:?}")),
    }
}

fn key_text(key: &MapKey) -> String {
    format!("{key:?}")
}

/// What an option of the family's schemas says of a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// The string holds the JSON members that the schema does not know.
    pub unknown_members: bool,
    /// The string holds JSON: 1 any value, 2 an object.
    pub json_text: i32,
    /// The string is always this one.
    pub constant: String,
    /// The field shares its JSON member with others of its oneof.
    pub shared: bool,
}

/// What the schema says of a field beyond plain protobuf.
#[must_use]
pub fn rules(field: &FieldDescriptor) -> Rules {
    let pool = field.parent_pool();
    let mut rules = Rules::default();
    if let Some(extension) = pool.get_extension_by_name("tidings.field") {
        let options = field.options();
        if options.has_extension(&extension)
            && let Some(said) = options.get_extension(&extension).as_message()
        {
            let get = |name: &str| said.get_field_by_name(name).unwrap().into_owned();
            rules.unknown_members = get("unknown_members").as_bool().unwrap();
            rules.json_text = get("json_text").as_enum_number().unwrap();
            rules.constant = get("constant").as_str().unwrap().to_owned();
        }
    }
    if let (Some(oneof), Some(extension)) =
        (field.containing_oneof(), pool.get_extension_by_name("tidings.oneof"))
    {
        let options = oneof.options();
        if options.has_extension(&extension)
            && let Some(said) = options.get_extension(&extension).as_message()
        {
            let member = said.get_field_by_name("json_member").unwrap().into_owned();
            rules.shared = !member.as_str().unwrap().is_empty();
        }
    }
    rules
}
