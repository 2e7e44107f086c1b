//! The testee of Google's conformance runner: our generator's code for the
//! suite's messages, on our runtime.
//!
//! `cargo xtask conformance` puts this file into a package of its own, beside
//! the code that it generates from the schemas that the runner ships.

mod generated {
    pub mod conformance;
    pub mod proto2;
    pub mod proto3;
}

use std::io::{self, Read, Write};

use generated::conformance::{
    ConformanceRequest, ConformanceRequestPayload as Payload, ConformanceResponse,
    ConformanceResponseResult as Outcome, TestCategory, WireFormat,
};
use generated::{proto2, proto3};
use tidings_core::{ConvertError, DecodeOptions, Message, MessageEntry, Types, UnknownMembers};

static LISTS: &[&[MessageEntry]] = &[proto2::MESSAGES, proto3::MESSAGES];

fn main() -> io::Result<()> {
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    loop {
        let mut length = [0; 4];
        match input.read_exact(&mut length) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(()),
            other => other?,
        }
        let mut bytes = vec![0; u32::from_le_bytes(length) as usize];
        input.read_exact(&mut bytes)?;
        let outcome = match ConformanceRequest::decode(&bytes) {
            Ok(request) => answer(&request),
            Err(error) => Outcome::RuntimeError(error.to_string().into()),
        };
        let response = ConformanceResponse::default().with_result(outcome);
        let bytes = response.to_bytes().map_err(io::Error::other)?;
        output.write_all(&u32::try_from(bytes.len()).map_err(io::Error::other)?.to_le_bytes())?;
        output.write_all(&bytes)?;
        output.flush()?;
    }
}

fn answer(request: &ConformanceRequest<'_>) -> Outcome<'static> {
    // The runner asks first which failures are expected. None are.
    if *request.message_type == *"conformance.FailureSet" {
        return Outcome::ProtobufPayload(Vec::new().into());
    }
    let types = Types::new(LISTS);
    let Some(entry) = types.find(&request.message_type) else {
        return Outcome::Skipped("no such message".into());
    };
    let unknown = match request.test_category {
        TestCategory::JSON_IGNORE_UNKNOWN_PARSING_TEST => UnknownMembers::Ignore,
        _ => UnknownMembers::Reject,
    };
    let options = DecodeOptions::STRICT
        .with_types(types)
        .with_partial(true)
        .with_unknown_members(unknown);
    match convert(request, entry, &options) {
        Ok(Some(outcome)) => outcome,
        Ok(None) => Outcome::Skipped("neither binary nor JSON".into()),
        Err(ConvertError::Decode(error)) => Outcome::ParseError(error.to_string().into()),
        Err(error) => Outcome::SerializeError(error.to_string().into()),
    }
}

fn convert(
    request: &ConformanceRequest<'_>,
    entry: &MessageEntry,
    options: &DecodeOptions,
) -> Result<Option<Outcome<'static>>, ConvertError> {
    let (mut binary, mut json) = (Vec::new(), String::new());
    match (&request.payload, request.requested_output_format) {
        (Some(Payload::ProtobufPayload(bytes)), WireFormat::PROTOBUF) => {
            (entry.binary_to_binary)(bytes, options, &mut binary)?;
        }
        (Some(Payload::ProtobufPayload(bytes)), WireFormat::JSON) => {
            (entry.binary_to_json)(bytes, options, &mut json)?;
        }
        (Some(Payload::JsonPayload(text)), WireFormat::PROTOBUF) => {
            (entry.json_to_binary)(text, options, &mut binary)?;
        }
        (Some(Payload::JsonPayload(text)), WireFormat::JSON) => {
            (entry.json_to_json)(text, options, &mut json)?;
        }
        _ => return Ok(None),
    }
    Ok(Some(match request.requested_output_format {
        WireFormat::JSON => Outcome::JsonPayload(json.into()),
        _ => Outcome::ProtobufPayload(binary.into()),
    }))
}
