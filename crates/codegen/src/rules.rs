//! Reads what the schemas say in the options of `tidings/options.proto`.

use prost_reflect::{DescriptorPool, DynamicMessage, ExtensionDescriptor, Value};

/// The extensions of one pool of descriptors.
pub(crate) struct Extensions {
    pool: DescriptorPool,
}

/// The options of one descriptor. Anything that is not set reads as empty.
#[derive(Default)]
pub(crate) struct Rules(Option<DynamicMessage>);

impl Extensions {
    pub(crate) fn new(pool: &DescriptorPool) -> Self {
        Self { pool: pool.clone() }
    }

    /// The rules in these options; `kind` is the name of the extension, e.g.
    /// `field`.
    pub(crate) fn rules(&self, kind: &str, options: &DynamicMessage) -> Rules {
        let extension: Option<ExtensionDescriptor> =
            self.pool.get_extension_by_name(&format!("tidings.{kind}"));
        Rules(
            extension.and_then(|extension| options.get_extension(&extension).as_message().cloned()),
        )
    }
}

impl Rules {
    fn get(&self, name: &str) -> Option<Value> {
        Some(self.0.as_ref()?.get_field_by_name(name)?.into_owned())
    }

    pub(crate) fn text(&self, name: &str) -> String {
        self.get(name).and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.get(name).and_then(|value| value.as_bool()).unwrap_or_default()
    }

    /// The number of an enum value or integer.
    pub(crate) fn number(&self, name: &str) -> i32 {
        let value = self.get(name);
        value.and_then(|value| value.as_enum_number().or(value.as_i32())).unwrap_or_default()
    }

    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        let value = self.get(name);
        let list = value.as_ref().and_then(Value::as_list).unwrap_or_default();
        list.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect()
    }

    pub(crate) fn nested(&self, name: &str) -> Self {
        let message = self.0.as_ref().filter(|message| message.has_field_by_name(name));
        let value = message.and_then(|message| message.get_field_by_name(name));
        Self(value.and_then(|value| value.as_message().cloned()))
    }

    pub(crate) fn is_set(&self) -> bool {
        self.0.is_some()
    }
}
