//! Application ids, tags, methods, filter lists and times.

use dropsonde::{
    ContainerMetric, Envelope, EventType, EventTypes, HttpStart, HttpStartStop, HttpStop,
    LogMessage, MAX_TAGS, Message, Method, TagError, Timestamp, UnknownEventType, Uuid,
    ValueMetric, control, wrap,
};

const NOW: Timestamp = Timestamp::from_unix_nanos(0);

#[test]
fn app_id_is_text_or_uuid_or_system() {
    let uuid = Uuid::default().with_low(1u64).with_high(2u64);
    let text = "01000000-0000-0000-0200-000000000000";
    let with_app = [
        wrap(LogMessage::default().with_app_id("App-1"), "o", NOW).unwrap(),
        wrap(ContainerMetric::default().with_application_id("App-1"), "o", NOW).unwrap(),
        wrap(HttpStartStop::default().with_application_id(uuid.clone()), "o", NOW).unwrap(),
        wrap(HttpStart::default().with_application_id(uuid.clone()), "o", NOW).unwrap(),
        wrap(HttpStop::default().with_application_id(uuid), "o", NOW).unwrap(),
    ];
    for (envelope, app) in with_app.iter().zip(["App-1", "App-1", text, text, text]) {
        assert_eq!(envelope.app_id().unwrap(), app);
        assert_eq!(envelope.app_id_or_system(), app);
    }
    let without = [
        wrap(LogMessage::default(), "o", NOW).unwrap(),
        wrap(LogMessage::default().with_app_id(""), "o", NOW).unwrap(),
        wrap(ContainerMetric::default(), "o", NOW).unwrap(),
        wrap(HttpStartStop::default(), "o", NOW).unwrap(),
        wrap(HttpStartStop::default().with_application_id(Uuid::default()), "o", NOW).unwrap(),
        wrap(ValueMetric::default(), "o", NOW).unwrap(),
    ];
    for envelope in without {
        assert_eq!(envelope.app_id(), None);
        assert_eq!(envelope.app_id_or_system(), "system");
    }
}

/// A log message beside another event does not give it its application.
#[test]
fn app_id_is_that_of_the_named_payload() {
    let envelope = Envelope::default()
        .with_event_type(EventType::VALUE_METRIC)
        .with_log_message(LogMessage::default().with_app_id("a"));
    assert_eq!(envelope.app_id(), None);
}

#[test]
fn tags_keep_to_the_limits_of_emitters() {
    let mut envelope = Envelope::default();
    // 256 characters, 512 bytes
    envelope.set_tag("é".repeat(256), "é".repeat(256)).unwrap();
    let key = "é".repeat(257);
    assert_eq!(envelope.set_tag(key.clone(), ""), Err(TagError::LongKey(key)));
    let error = TagError::LongValue { key: "k".to_owned() };
    assert_eq!(envelope.set_tag("k", "v".repeat(257)), Err(error));

    for index in 1..MAX_TAGS {
        envelope.set_tag(index.to_string(), "v").unwrap();
    }
    assert_eq!(envelope.set_tag("one more", "v"), Err(TagError::TooMany(11)));
    envelope.set_tag("1", "replaced").unwrap();
    assert_eq!(*envelope.tags.get("1").unwrap(), "replaced");
    assert_eq!((envelope.tags.len(), envelope.check_tags()), (10, Ok(())));
}

/// Modern platforms send 14 tags on one request.
#[test]
fn tags_over_the_limits_are_read_and_reported_on_request() {
    let mut json = String::from(r#"{"origin":"o","eventType":8,"tags":{"#);
    let tags: Vec<String> = (0..14).map(|index| format!(r#""k{index}":"v""#)).collect();
    json.push_str(&tags.join(","));
    json.push_str("}}");
    let envelope = Envelope::from_json(&json).unwrap();
    assert_eq!(envelope.tags.len(), 14);
    assert_eq!(envelope.check_tags(), Err(TagError::TooMany(14)));
}

#[test]
fn every_declared_method_has_a_token_that_reads_back() {
    for number in 1..=44 {
        let method = Method(number);
        let token = method.token().unwrap();
        assert!(!token.contains('_'), "{token}");
        assert_eq!(Method::from_token(token), method);
        assert_eq!(Method::from_token(method.name().unwrap()), method);
    }
    assert_eq!(Method(0).token(), None);
    assert_eq!(Method(45).token(), None);
}

#[test]
fn undeclared_methods_become_0() {
    for token in ["BREW", "get", "", "VERSION CONTROL", "MK-COL"] {
        assert_eq!(Method::from_token(token), Method::UNDECLARED, "{token}");
    }
    assert_eq!(Method::UNDECLARED.number(), 0);
}

/// The cases of splunk-firehose-nozzle `events/events_test.go`.
#[test]
fn filter_lists_are_read_as_the_nozzles_do() {
    let both: EventTypes =
        [EventType::HTTP_START_STOP, EventType::COUNTER_EVENT].into_iter().collect();
    assert_eq!("HttpStartStop,CounterEvent".parse(), Ok(both));
    assert_eq!(" CounterEvent , HttpStartStop ".parse(), Ok(both));
    assert_eq!(r#" [ "HttpStartStop" , "CounterEvent" ] "#.parse(), Ok(both));
    assert_eq!("".parse(), Ok(EventTypes::DEFAULT_FILTER));
    assert_eq!("LogMessage".parse(), Ok(EventTypes::DEFAULT_FILTER));
    assert_eq!("[]".parse(), Ok(EventTypes::NONE));
    for (list, name) in [
        ("bogus, invalid", "bogus"),
        ("LogMessage,", ""),
        ("logmessage", "logmessage"),
        ("[LogMessage]", "LogMessage"),
        ("5", "5"),
    ] {
        assert_eq!(list.parse::<EventTypes>(), Err(UnknownEventType(name.to_owned())), "{list}");
    }
}

#[test]
fn event_type_sets_hold_declared_types_only() {
    let mut set = EventTypes::NONE;
    assert!(set.is_empty());
    for number in [-1, 0, 10, 32, i32::MAX, i32::MIN] {
        assert!(!set.insert(EventType(number)));
    }
    assert!(set.is_empty());
    assert!(set.insert(EventType::HEARTBEAT) && set.insert(EventType::CONTAINER_METRIC));
    assert_eq!((set.len(), EventTypes::ALL.len()), (2, 9));
    assert_eq!(format!("{set:?} {set}"), "{Heartbeat, ContainerMetric} Heartbeat,ContainerMetric");
}

#[test]
fn times_are_nanoseconds() {
    let nanos = 1_465_862_401_000_000_001;
    let text = "2016-06-14T00:00:01.000000001Z";
    let envelope = Envelope::default().with_timestamp(nanos);
    assert_eq!(envelope.wrapped_at().unwrap().to_string(), text);
    assert_eq!(LogMessage::default().with_timestamp(nanos).occurred_at().to_string(), text);
    assert_eq!(
        control::ControlMessage::default().with_timestamp(nanos).occurred_at().to_string(),
        text
    );
    let http = HttpStartStop::default().with_start_timestamp(nanos).with_stop_timestamp(-1);
    assert_eq!(http.started_at().to_string(), text);
    assert_eq!(http.stopped_at().to_string(), "1969-12-31T23:59:59.999999999Z");
}

#[test]
fn durations_are_exact_negative_and_never_overflow() {
    let duration = |start: i64, stop: i64| {
        HttpStartStop::default().with_start_timestamp(start).with_stop_timestamp(stop).duration()
    };
    assert_eq!(duration(2, 3).to_string(), "0.000000001s");
    assert_eq!(duration(1_500_000_000, 0).to_string(), "-1.500s");
    let longest = duration(i64::MIN, i64::MAX);
    assert_eq!((longest.seconds, longest.nanos), (18_446_744_073, 709_551_615));
}
