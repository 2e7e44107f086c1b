//! Names, states and times taken out of events.

#![allow(clippy::unwrap_used, clippy::panic)] // in helpers

use std::net::{IpAddr, Ipv4Addr};

use apcera_events::{
    Action, ApceraEvent, Event, FqnRef, InstanceState, NetworkRef, PayloadKind, UnixNanos,
    UnixSeconds,
};
use tidings_core::{Message, OutOfRange, Timestamp};
use time::OffsetDateTime;

#[test]
fn names_are_shown_as_they_came_and_padded_like_text() {
    let text = "job::/prod/eu::web/api";
    let fqn = FqnRef::parse(text).unwrap();
    assert_eq!((fqn.as_str(), fqn.resource_type()), (text, "job"));
    assert_eq!(format!("[{fqn:>24}]"), format!("[  {text}]"));
    assert_eq!(fqn.namespace_parts().collect::<Vec<_>>(), ["prod", "eu"]);
    assert_eq!(fqn.local_parts().collect::<Vec<_>>(), ["web", "api"]);
    assert!(!fqn.is_realm());
    let network = NetworkRef::new("network::/a::net[10.0.0.0/8]");
    assert_eq!(network.as_str(), "network::/a::net[10.0.0.0/8]");
    assert_eq!(network.to_string(), network.as_str());
    let cidr = network.cidr().unwrap();
    assert_eq!(cidr.address(), IpAddr::V4(Ipv4Addr::new(10, 0, 0, 0)));
    assert_eq!((cidr.prefix(), cidr.to_string().as_str()), (8, "10.0.0.0/8"));
    assert_eq!(NetworkRef::new("net").cidr(), None);
}

#[test]
fn published_states_and_actions_are_known_and_others_kept() {
    assert_eq!(InstanceState::KNOWN.len(), 11);
    for state in InstanceState::KNOWN {
        assert!(state.is_known(), "{state}");
        assert_eq!(InstanceState::new(state.as_str()), *state);
    }
    let other = InstanceState::from("PAUSED");
    assert_eq!(other, InstanceState::new("PAUSED"));
    assert!(!other.is_known());
    assert_eq!(format!("{other:<8}|"), "PAUSED  |");
    assert!(Action::documented().contains(&(Action::JOB_CREATE, PayloadKind::Job)));
    for (action, kind) in Action::documented() {
        assert_eq!(action.payload_kind(), *kind, "{action}");
        assert_ne!(*kind, PayloadKind::Unknown);
    }
    assert_eq!(Action::new("job_dance").payload_kind(), PayloadKind::Unknown);
}

#[test]
fn counts_of_time_become_timestamps_where_these_reach() {
    let nanos = UnixNanos::from(1_466_620_067_465_980_200);
    assert_eq!(i64::from(nanos), 1_466_620_067_465_980_200);
    assert_eq!(nanos.to_string(), "2016-06-22T18:27:47.465980200Z");
    let seconds = UnixSeconds::from(1_466_620_067);
    assert_eq!(i64::from(seconds), 1_466_620_067);
    assert_eq!(seconds.to_string(), "2016-06-22T18:27:47Z");
    assert_eq!(Timestamp::from(seconds), Timestamp::from_unix_seconds(1_466_620_067));
    let date = OffsetDateTime::try_from(nanos).unwrap();
    assert_eq!(date.unix_timestamp_nanos(), 1_466_620_067_465_980_200);
    let far: Result<OffsetDateTime, OutOfRange> = UnixSeconds::from(i64::MAX).try_into();
    assert!(far.is_err());
}

#[test]
fn what_is_created_and_changed_says_when() {
    let text = r#"{"payload":{"action":"job_update","name":"n","create_time":1000000000,
        "update_time":2000000000}}"#;
    let event = ApceraEvent::from_json(text).unwrap();
    let Some(apcera_events::ApceraEventPayload::Job(job)) = &event.payload else {
        panic!("{event:?}")
    };
    let text = |time: Option<UnixNanos>| time.map(|time| time.to_string());
    assert_eq!(text(job.created_at()).as_deref(), Some("1970-01-01T00:00:01Z"));
    assert_eq!(text(job.updated_at()).as_deref(), Some("1970-01-01T00:00:02Z"));
    assert_eq!(event.generated_at(), None);
}

#[test]
fn an_undocumented_action_is_the_type_also_where_it_is_escaped() {
    let type_of = |text: &str| ApceraEvent::from_json(text).unwrap().event_type().into_owned();
    assert_eq!(type_of(r#"{"payload":{"action":"lamp_lit","lamp":1}}"#), "lamp_lit");
    assert_eq!(type_of(r#"{"payload":{"action":"lamp\u005flit","lamp":1}}"#), "lamp_lit");
    assert_eq!(type_of(r#"{"payload":{"action":7,"lamp":1}}"#), "apcera.event");
    assert_eq!(type_of("{}"), "apcera.event");
}
