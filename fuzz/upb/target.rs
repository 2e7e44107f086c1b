//! Any bytes as a message that the first of them chooses: what Google's Rust
//! runtime makes of them, and what we make of them. `TIDINGS_TARGET` names the
//! target, so that one program serves for all.
#![no_main]

mod beside;

use std::env;
use std::sync::OnceLock;

use beside::{Read, beside_google};
use protobuf::Message;
use tidings_core::MessageEntry;
use tidings_testkit::kitchen::{three, two};

mod upb {
    #![allow(warnings, clippy::all)]
    include!(concat!(env!("OUT_DIR"), "/modules.rs"));
}

/// Google's messages by their full names.
static READERS: &[(&str, Read)] = include!(concat!(env!("OUT_DIR"), "/messages.rs"));

fn read<M: Message>(bytes: &[u8]) -> Option<Vec<u8>> {
    let message = M::parse_dont_enforce_required(bytes).ok()?;
    Some(message.serialize().expect("what was read can be written"))
}

/// The message types of a target, in the order of the target without Google's
/// runtime, so that both have the same inputs.
fn entries(target: &str) -> Vec<&'static MessageEntry> {
    let lists: &[&[MessageEntry]] = match target {
        "upb_dropsonde" => &[dropsonde::MESSAGES, dropsonde::control::MESSAGES],
        "upb_flyte" => &[
            flyte_event::MESSAGES,
            flyte_event::admin::MESSAGES,
            flyte_event::core::MESSAGES,
            flyte_event::cloudevents::json::MESSAGES,
            flyte_event::cloudevents::protobuf::MESSAGES,
        ],
        "upb_kitchen" => &[two::MESSAGES, three::MESSAGES],
        "upb_xumi" => &[xumi::MESSAGES],
        other => panic!("no target has the name {other:?}"),
    };
    lists.iter().copied().flatten().collect()
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    static ENTRIES: OnceLock<Vec<&MessageEntry>> = OnceLock::new();
    let target = || env::var("TIDINGS_TARGET").unwrap_or_else(|_| "upb_kitchen".to_owned());
    let entries = ENTRIES.get_or_init(|| entries(&target()));
    let Some((first, bytes)) = data.split_first() else { return };
    let entry = entries[usize::from(*first) % entries.len()];
    let reader = READERS.iter().find(|(name, _)| *name == entry.info.full_name);
    // Messages within messages are read as parts of these.
    if let Some((_, read)) = reader {
        beside_google(entry, bytes, *read);
    }
});
