//! A mix of dropsonde envelopes such as a platform sends: 40 % requests, 30 %
//! log lines, 10 % each of values, counters and containers.

use std::collections::BTreeMap;

use dropsonde::{
    ContainerMetric, CounterEvent, Envelope, EventType, HttpStartStop, LogMessage, Message,
    MessageType, Method, PeerType, Uuid, ValueMetric,
};
use fastrand::Rng;
use tidings_core::Str;

/// Binary envelopes, the same for the same seed.
pub(crate) fn mix(count: usize) -> Vec<Vec<u8>> {
    let mut rng = Rng::with_seed(1);
    (0..count).map(|_| envelope(&mut rng).to_bytes().unwrap()).collect()
}

/// The envelopes of one kind out of such a mix.
pub(crate) fn only(kind: EventType, count: usize) -> Vec<Vec<u8>> {
    let mut rng = Rng::with_seed(2);
    std::iter::repeat_with(|| envelope(&mut rng))
        .filter(|envelope| envelope.event_type == kind)
        .take(count)
        .map(|envelope| envelope.to_bytes().unwrap())
        .collect()
}

fn envelope(rng: &mut Rng) -> Envelope<'static> {
    let time = 1_700_000_000_000_000_000 + rng.i64(0..1_000_000_000_000_000);
    let mut tags = BTreeMap::new();
    let count = rng.usize(0..4);
    for (key, value) in [("source_id", 36), ("deployment", 8), ("product", 24)].iter().take(count) {
        tags.insert(Str::from(*key), Str::from(word(rng, *value)));
    }
    let envelope = Envelope::default()
        .with_origin(["gorouter", "rep", "doppler"][rng.usize(0..3)])
        .with_timestamp(time)
        .with_deployment("cf-production")
        .with_job(["router", "diego-cell"][rng.usize(0..2)])
        .with_index(guid(rng))
        .with_ip(ip(rng))
        .with_tags(tags);
    match rng.u8(0..10) {
        0..4 => envelope
            .with_event_type(EventType::HTTP_START_STOP)
            .with_http_start_stop(request(rng, time)),
        4..7 => envelope.with_event_type(EventType::LOG_MESSAGE).with_log_message(
            LogMessage::default()
                .with_message(word(rng, 100).into_bytes())
                .with_message_type([MessageType::OUT, MessageType::ERR][rng.usize(0..2)])
                .with_timestamp(time)
                .with_app_id(guid(rng))
                .with_source_type("APP/PROC/WEB")
                .with_source_instance(rng.u8(0..8).to_string()),
        ),
        7 => envelope.with_event_type(EventType::VALUE_METRIC).with_value_metric(
            ValueMetric::default()
                .with_name("memoryStats.lastGCPauseTimeNS")
                .with_value(rng.f64() * 1e6)
                .with_unit("ns"),
        ),
        8 => envelope.with_event_type(EventType::COUNTER_EVENT).with_counter_event(
            CounterEvent::default()
                .with_name("udp.sentMessageCount")
                .with_delta(rng.u64(0..1000))
                .with_total(rng.u64(0..1 << 40)),
        ),
        _ => envelope.with_event_type(EventType::CONTAINER_METRIC).with_container_metric(
            ContainerMetric::default()
                .with_application_id(guid(rng))
                .with_instance_index(rng.i32(0..8))
                .with_cpu_percentage(rng.f64() * 100.0)
                .with_memory_bytes(rng.u64(0..1 << 32))
                .with_disk_bytes(rng.u64(0..1 << 32))
                .with_memory_bytes_quota(1u64 << 30)
                .with_disk_bytes_quota(1u64 << 30),
        ),
    }
}

fn request(rng: &mut Rng, time: i64) -> HttpStartStop<'static> {
    let agent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)";
    HttpStartStop::default()
        .with_start_timestamp(time - rng.i64(0..1_000_000_000))
        .with_stop_timestamp(time)
        .with_request_id(uuid(rng))
        .with_peer_type([PeerType::CLIENT, PeerType::SERVER][rng.usize(0..2)])
        .with_method([Method::GET, Method::POST, Method::PUT][rng.usize(0..3)])
        .with_uri(format!("https://api.example.com/v2/apps/{}", guid(rng)))
        .with_remote_address(format!("{}:{}", ip(rng), rng.u16(1024..)))
        .with_user_agent(agent)
        .with_status_code([200, 201, 204, 302, 404, 500][rng.usize(0..6)])
        .with_content_length(rng.i64(0..100_000))
        .with_application_id(uuid(rng))
        .with_instance_index(rng.i32(0..8))
        .with_instance_id(guid(rng))
        .with_forwarded(vec![Str::from(ip(rng)), Str::from(ip(rng))])
}

fn uuid(rng: &mut Rng) -> Uuid<'static> {
    Uuid::default().with_low(rng.u64(..)).with_high(rng.u64(..))
}

fn guid(rng: &mut Rng) -> String {
    let hex = format!("{:032x}", rng.u128(..));
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

fn ip(rng: &mut Rng) -> String {
    format!("10.{}.{}.{}", rng.u8(..), rng.u8(..), rng.u8(..))
}

fn word(rng: &mut Rng, len: usize) -> String {
    (0..len).map(|_| if rng.u8(0..7) == 0 { ' ' } else { rng.lowercase() }).collect()
}
