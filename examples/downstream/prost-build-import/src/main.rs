//! Messages of one's own that hold ours, made by prost-build.

use dropsonde::{Envelope, Message, Method};

mod audit {
    include!(concat!(env!("OUT_DIR"), "/audit.v1.rs"));
}

/// An HTTP request as a component of the platform sent it.
const DATAGRAM: &[u8] = b"\x0a\x03o/0\x10\x04\x30\x01\x3a\x3c\x08\x02\x10\x80\x94\xeb\xdc\x03\x1a\
    \x14\x08\xf4\xf5\x85\xde\x80\x8b\xf3\xa1\x72\x10\xa5\xcf\xb9\x90\xa0\xf6\xb0\xea\x79\x20\x02\
    \x28\x1a\x32\x01/\x3a\x03a:1\x42\x02ua\x48\xc8\x01\x50\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ours = Envelope::decode(DATAGRAM)?;
    let http = ours.http_start_stop.as_ref().ok_or("an HTTP request")?;

    let sighting = audit::Sighting {
        seen_by: "gatekeeper".to_owned(),
        // From our type into the plain one that the message holds.
        envelope: Some((&ours).try_into()?),
        request: Some(audit::RequestRef {
            id: Some((&http.request_id).try_into()?),
            method: http.method.0,
        }),
    };
    // Both traits have these names, so prost's is spelled out.
    let bytes = prost::Message::encode_to_vec(&sighting);

    let read = <audit::Sighting as prost::Message>::decode(bytes.as_slice())?;
    assert_eq!(read, sighting);
    let request = read.request.ok_or("a request")?;
    assert_eq!(request.method, Method::PATCH.0);
    assert_eq!(request.method(), dropsonde::pb::events::Method::Patch);

    // And back: our own type, with all that it can do.
    let back = Envelope::try_from(read.envelope.ok_or("an envelope")?)?;
    assert_eq!(back, ours);
    assert_eq!(back.to_json()?, ours.to_json()?);
    println!("prost-build-import: {}", back.to_json()?);
    Ok(())
}
