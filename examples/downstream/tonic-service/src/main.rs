//! A gRPC service that takes and gives our events, and a client of it.

use std::error::Error;

use dropsonde::pb::owned::events::Envelope;
use dropsonde::{DecodeOptions, Message as _};
use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::{Request, Response, Status, transport::Server};
use xumi::pb::owned::tidings::xumi::v1::GenerationStart;

mod relay {
    tonic::include_proto!("relay.v1");
}

use relay::{LastLine, StartRequest};
use relay::relay_client::RelayClient;
use relay::relay_server::{Relay, RelayServer};

struct Tagger;

#[tonic::async_trait]
impl Relay for Tagger {
    async fn tag(&self, request: Request<Envelope>) -> Result<Response<Envelope>, Status> {
        // Reads as our own type.
        let mut envelope = request.into_inner();
        envelope.tags.to_mut().insert("relay".into(), "1".into());
        Ok(Response::new(envelope))
    }

    async fn start(
        &self,
        request: Request<StartRequest>,
    ) -> Result<Response<GenerationStart>, Status> {
        let StartRequest { model, causes, last } = request.into_inner();
        let origins: Vec<&str> = causes.iter().map(|cause| cause.origin.as_str()).collect();
        let LastLine { line, request_id } = last.unwrap_or_default();
        let line = line.unwrap_or_default();
        let line = String::from_utf8_lossy(&line.message).into_owned();
        // A message of numbers alone is prost's own; ours shows it as text.
        let id = dropsonde::Uuid::try_from(request_id.unwrap_or_default());
        let id = id.map_err(|error| Status::invalid_argument(error.to_string()))?;
        let event = xumi::GenerationStart::new()
            .with_model(model)
            .with_host_name(origins.join("+"))
            .with_prompt(format!("{line} of {}", id.to_uuid()));
        Ok(Response::new(event.into()))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    let service = Server::builder().add_service(RelayServer::new(Tagger));
    tokio::spawn(service.serve_with_incoming(TcpListenerStream::new(listener)));
    let mut client = RelayClient::connect(address).await?;

    // Event type 99 and field 18 are not in any schema; both come back.
    let sent = dropsonde::Envelope::decode(b"\x0a\x01o\x10\x63\x92\x01\x02id")?;
    let sent = Envelope::from(sent.into_owned());
    let tagged = client.tag(sent.clone()).await?.into_inner();
    assert_eq!(tagged.tags.get("relay").as_deref().map(|tag| tag.as_str()), Some("1"));
    assert_eq!(tagged.event_type.0, 99);
    assert_eq!(tagged.unknown_fields, sent.unknown_fields);

    // A request without what the schema requires never reaches the service.
    let options = DecodeOptions::STRICT.with_partial(true);
    let incomplete = dropsonde::Envelope::decode_with(b"\x0a\x01o", &options)?.message;
    let refused =
        client.tag(Envelope::from(incomplete.into_owned())).await.err().ok_or("refused")?;
    assert!(refused.message().contains("eventType"), "{refused}");

    let line = dropsonde::LogMessage::default().with_message("GET /".as_bytes());
    let id = dropsonde::Uuid::default().with_low(1).with_high(2);
    let last = LastLine { line: Some(line.into()), request_id: Some(id.try_into()?) };
    let causes = vec![sent.clone(), sent];
    let request = StartRequest { model: "m".to_owned(), causes, last: Some(last) };
    let started = client.start(request).await?.into_inner();
    assert_eq!(started.host_name.as_deref(), Some("o+o"));
    let prompt = "GET / of 01000000-0000-0000-0200-000000000000";
    assert_eq!(started.prompt.as_deref(), Some(prompt));
    assert!(started.to_json()?.contains(r#""event_type":"xumi.generation.start""#));
    println!("tonic-service: {}", started.to_json()?);
    Ok(())
}
