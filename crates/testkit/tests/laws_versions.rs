//! Two versions of every schema: what a newer writer says passes through us
//! unharmed, and what an older writer says is read.
//!
//! The other version is made from the schema itself: the newer one has three
//! more fields in every message, the older one lacks every other field.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a failed test panics

mod common;

use std::sync::OnceLock;

use common::{for_each_message, same};
use prost_reflect::{
    DescriptorPool, DynamicMessage, MessageDescriptor, ReflectMessage as _, Value,
};
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, FieldDescriptorProto, FileDescriptorSet};
use tidings_core::DecodeOptions;
use tidings_testkit::generate::Values;
use tidings_testkit::laws;
use tidings_testkit::oracle;
use tidings_testkit::random::Random;

const STRICT: DecodeOptions = DecodeOptions::STRICT;

/// The first of the numbers that only the newer version has.
const LATER: i32 = 90_000;

/// Both sets of schemas with every message changed.
fn changed(change: fn(&mut DescriptorProto, &str)) -> [DescriptorPool; 2] {
    [oracle::family(), oracle::kitchen()].map(|pool| {
        let mut file: Vec<_> = pool.file_descriptor_protos().cloned().collect();
        // The well-known types have one version, and options are no messages.
        let fixed = |package: &str| package == "google.protobuf" || package == "tidings";
        for file in file.iter_mut().filter(|file| !fixed(file.package())) {
            let package = format!(".{}", file.package());
            file.message_type.iter_mut().for_each(|message| walk(message, &package, change));
        }
        DescriptorPool::from_file_descriptor_set(FileDescriptorSet { file }).unwrap()
    })
}

fn walk(message: &mut DescriptorProto, around: &str, change: fn(&mut DescriptorProto, &str)) {
    let name = format!("{around}.{}", message.name());
    if message.options.as_ref().is_some_and(|options| options.map_entry()) {
        return;
    }
    message.nested_type.iter_mut().for_each(|inner| walk(inner, &name, change));
    change(message, &name);
}

fn add_fields(message: &mut DescriptorProto, name: &str) {
    let later = [
        ("later_text", Label::Optional, Type::String),
        ("later_counts", Label::Repeated, Type::Sint64),
        ("later_self", Label::Optional, Type::Message),
    ];
    // Where extensions may take the numbers, no version can.
    if message.extension_range.iter().any(|range| range.end() > LATER) {
        return;
    }
    for (number, (field, label, kind)) in (LATER..).zip(later) {
        message.field.push(FieldDescriptorProto {
            name: Some(field.to_owned()),
            number: Some(number),
            label: Some(label.into()),
            r#type: Some(kind.into()),
            type_name: (kind == Type::Message).then(|| name.to_owned()),
            ..Default::default()
        });
    }
}

fn drop_fields(message: &mut DescriptorProto, _: &str) {
    let mut place = 0;
    message.field.retain(|field| {
        place += 1;
        let needed = field.label() == Label::Required || field.oneof_index.is_some();
        needed || place % 2 == 0
    });
}

fn version(pools: &'static [DescriptorPool; 2], name: &str) -> MessageDescriptor {
    let pool = &pools[usize::from(name.starts_with("kitchen."))];
    pool.get_message_by_name(name).unwrap()
}

fn newer(name: &str) -> MessageDescriptor {
    static POOLS: OnceLock<[DescriptorPool; 2]> = OnceLock::new();
    version(POOLS.get_or_init(|| changed(add_fields)), name)
}

fn older(name: &str) -> MessageDescriptor {
    static POOLS: OnceLock<[DescriptorPool; 2]> = OnceLock::new();
    version(POOLS.get_or_init(|| changed(drop_fields)), name)
}

/// Runs the change on every message within, and then on the message.
fn every(message: &mut DynamicMessage, change: &mut dyn FnMut(&mut DynamicMessage)) {
    let fields: Vec<_> = message.fields().map(|(field, _)| field).collect();
    for field in fields {
        match message.get_field_mut(&field) {
            Value::Message(inner) => every(inner, change),
            Value::List(values) => values.iter_mut().for_each(|value| within(value, change)),
            Value::Map(entries) => entries.values_mut().for_each(|value| within(value, change)),
            _ => {}
        }
    }
    change(message);
}

fn within(value: &mut Value, change: &mut dyn FnMut(&mut DynamicMessage)) {
    if let Value::Message(inner) = value {
        every(inner, change);
    }
}

/// Sets the fields that only the newer version has.
fn grow(random: &mut Random, message: &mut DynamicMessage) {
    let counts = [1, -1, i64::MIN].map(Value::I64).to_vec();
    let values = [Value::String("later".to_owned()), Value::List(counts)];
    for (name, value) in ["later_text", "later_counts"].into_iter().zip(values) {
        if random.once_in(2) && message.descriptor().get_field_by_name(name).is_some() {
            message.set_field_by_name(name, value);
        }
    }
    let required = |message: &MessageDescriptor| {
        message.fields().any(|field| field.cardinality() == prost_reflect::Cardinality::Required)
    };
    if let Some(field) = message.descriptor().get_field_by_name("later_self")
        && !required(&message.descriptor())
        && random.once_in(2)
    {
        let mut inner = DynamicMessage::new(message.descriptor());
        inner.set_field_by_name("later_text", Value::String("inner".to_owned()));
        message.set_field(&field, Value::Message(inner));
    }
}

#[test]
fn what_a_newer_writer_adds_anywhere_is_written_back() {
    for_each_message(40, Values::Binary, |entry, _, message, random| {
        let descriptor = newer(entry.info.full_name);
        let mut grown = oracle::decode(&descriptor, &oracle::encode(message))?;
        every(&mut grown, &mut |message| grow(random, message));
        let bytes = oracle::encode(&grown);
        let (ours, _) = laws::encode(entry, &bytes, &STRICT).map_err(|error| error.to_string())?;
        same(&descriptor, &ours, &grown)?;
        // Nothing of it stands in a field that we know.
        let plain = laws::encode(entry, &oracle::encode(message), &STRICT);
        let known = |bytes: &[u8]| -> Result<_, String> {
            let mut read = oracle::decode(&oracle::descriptor(entry.info.full_name), bytes)?;
            every(&mut read, &mut |message| message.take_unknown_fields().for_each(drop));
            Ok(oracle::canonical(&read))
        };
        let plain = plain.map_err(|error| error.to_string())?.0;
        if known(&plain)? == known(&ours)? { Ok(()) } else { Err("known fields change".to_owned()) }
    });
}

#[test]
fn what_an_older_reader_passes_on_is_read_as_it_was() {
    for_each_message(41, Values::Binary, |entry, descriptor, message, _| {
        let older = older(entry.info.full_name);
        let (ours, _) = laws::encode(entry, &oracle::encode(message), &STRICT)
            .map_err(|error| error.to_string())?;
        let passed_on = oracle::encode(&oracle::decode(&older, &ours)?);
        let (again, _) =
            laws::encode(entry, &passed_on, &STRICT).map_err(|error| error.to_string())?;
        same(descriptor, &again, message)
    });
}

#[test]
fn what_an_older_writer_says_is_read_and_written_for_it() {
    for_each_message(42, Values::Binary, |entry, _, message, _| {
        let older = older(entry.info.full_name);
        let mut old = oracle::decode(&older, &oracle::encode(message))?;
        every(&mut old, &mut |message| message.take_unknown_fields().for_each(drop));
        let (ours, _) = laws::encode(entry, &oracle::encode(&old), &STRICT)
            .map_err(|error| error.to_string())?;
        same(&older, &ours, &old)
    });
}
