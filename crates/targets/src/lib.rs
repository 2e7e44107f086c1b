//! What is fuzzed: every decoder, encoder, transcoder, framing and
//! detector of the family, one function of arbitrary bytes each.
//!
//! A target panics when something is wrong. `fuzz/` runs [`TARGETS`] under
//! libFuzzer; this crate's tests replay the corpus and every past crash.
//!
//! Not published: everything here may panic, as a test does.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

pub mod cases;
mod codec;
pub mod corpus;
mod domains;
mod facade;
mod frames;
mod messages;
mod texts;

pub use self::messages::{messages, options};

/// A fuzz target.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name, which is that of the binary under `fuzz/`.
    pub name: &'static str,
    /// What it does with the fuzzer's bytes.
    pub run: fn(&[u8]),
    /// What its inputs are.
    pub input: Input,
}

/// What the inputs of a target are, for corpus and dictionary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// A byte that chooses one of the domain's messages, and its binary form.
    Binary(&'static str),
    /// A byte that chooses one of the domain's messages, and its JSON.
    Json(&'static str),
    /// A byte that chooses one of the domain's messages, and random choices.
    Choices(&'static str),
    /// The binary form of the message of this name.
    OneBinary(&'static str),
    /// The JSON of the message of this name.
    OneJson(&'static str),
    /// A byte that says where to cut, and a stream.
    Stream(tidings::core::framing::Framing),
    /// A text in some form of its own.
    Text(&'static [&'static str]),
}

macro_rules! targets {
    (
        domains { $($domain:literal as $prefix:literal,)+ }
        others { $($name:literal: $input:expr, $run:expr;)+ }
    ) => {
        /// All targets.
        pub static TARGETS: &[Target] = &[
            $(
                Target {
                    name: concat!($prefix, "_binary"),
                    run: |data| codec::binary($domain, data),
                    input: Input::Binary($domain),
                },
                Target {
                    name: concat!($prefix, "_json"),
                    run: |data| codec::json($domain, data),
                    input: Input::Json($domain),
                },
                Target {
                    name: concat!($prefix, "_to_json"),
                    run: |data| codec::to_json($domain, data),
                    input: Input::Binary($domain),
                },
                Target {
                    name: concat!($prefix, "_to_binary"),
                    run: |data| codec::to_binary($domain, data),
                    input: Input::Json($domain),
                },
                Target {
                    name: concat!($prefix, "_bridge"),
                    run: |data| codec::bridge($domain, data),
                    input: Input::Choices($domain),
                },
            )+
            $(Target { name: $name, run: $run, input: $input },)+
        ];
    };
}

use tidings::core::framing::Framing;

targets! {
    domains {
        "apcera-events" as "apcera",
        "assets" as "assets",
        "dropsonde" as "dropsonde",
        "flyte-event" as "flyte",
        "hac-payload" as "hac",
        "kitchen" as "kitchen",
        "kuber" as "kuber",
        "pbac" as "pbac",
        "wkt" as "wkt",
        "workflow" as "workflow",
        "xumi" as "xumi",
    }
    others {
        "any_event_binary": Input::OneBinary("events.Envelope"), facade::any_binary;
        "any_event_json": Input::OneJson("tidings.xumi.v1.WeightsLoadStart"), facade::any_json;
        "apcera_texts": Input::Text(texts::APCERA), texts::apcera;
        "apcera_wamp": Input::Text(texts::WAMP), texts::wamp;
        "detect": Input::OneBinary("events.Envelope"), facade::detect;
        "detect_framing": Input::Stream(Framing::U32Le), facade::detect_framing;
        "dropsonde_envelope": Input::OneBinary("events.Envelope"), domains::envelope;
        "dropsonde_multipart": Input::Text(texts::MULTIPART), domains::multipart;
        "dropsonde_signature": Input::OneBinary("events.Envelope"), domains::signature;
        "flyte_delivery": Input::OneBinary("io.cloudevents.v1.CloudEvent"), domains::delivery;
        "flyte_reduce": Input::Choices("flyte-event"), domains::reduce;
        "framing_base64": Input::Stream(Framing::Base64Lines), |data| frames::split(Framing::Base64Lines, data);
        "framing_delimited": Input::Stream(Framing::Delimited), |data| frames::split(Framing::Delimited, data);
        "framing_hex": Input::Stream(Framing::HexLines), |data| frames::split(Framing::HexLines, data);
        "framing_json": Input::Stream(Framing::Json), |data| frames::split(Framing::Json, data);
        "framing_single": Input::Stream(Framing::Single), |data| frames::split(Framing::Single, data);
        "framing_u32": Input::Stream(Framing::U32Le), |data| frames::split(Framing::U32Le, data);
        "framing_written": Input::Stream(Framing::Delimited), frames::written;
        "hostile": Input::Choices("kitchen"), codec::hostile;
        "json_value": Input::Text(texts::JSON), texts::json_value;
        "numbers": Input::Text(texts::NUMBERS), texts::numbers;
        "router": Input::OneBinary("events.Envelope"), facade::router;
        "times": Input::Text(texts::TIMES), texts::times;
        "uuid": Input::Text(texts::UUIDS), texts::uuid;
    }
}

/// Runs the target of this name.
///
/// # Panics
/// When the target finds something wrong, or when there is no such target.
pub fn run(name: &str, data: &[u8]) {
    let target = TARGETS.iter().find(|target| target.name == name);
    (target.expect("a target of this name").run)(data);
}
