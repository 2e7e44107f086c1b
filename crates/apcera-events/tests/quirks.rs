//! A test for every quirk that the examples do not cover.

#![allow(clippy::unwrap_used)]

use apcera_events::{
    Action, ApceraEvent, ApceraEventPayload, Cidr, FqnError, FqnRef, InstanceLifecycle,
    InstanceState, InstanceUsage, InterfaceUsage, JobEvent, Message, NetworkEvent, NetworkRef,
    PackageEvent, PayloadKind, ProviderEvent, RouteMetric, ServiceEvent, UnixNanos, UnixSeconds,
};
use tidings_core::{DecodeErrorKind, DecodeOptions, Timestamp};
use tidings_testkit::{exact, quirks};

#[test]
fn every_quirk_names_its_test() {
    let ids: Vec<String> = (1..=28).map(|number| format!("A{number:02}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let tests = [include_str!("quirks.rs"), include_str!("fields.rs"), include_str!("examples.rs")];
    quirks::check(include_str!("../src/quirks.rs"), &ids, &tests);
}

fn round_trip(text: &str) -> String {
    let event = ApceraEvent::from_json(text).unwrap();
    let bytes = event.to_bytes().unwrap();
    let json = ApceraEvent::decode(&bytes).unwrap().to_json().unwrap();
    assert_eq!(json, event.to_json().unwrap());
    json
}

#[test]
fn a_time_is_its_decimal_text_not_its_double() {
    let time = "1.4666216476451658E+18";
    // The way through a double, which is taken nowhere.
    assert_eq!(format!("{:.0}", time.parse::<f64>().unwrap()), "1466621647645165824");
    let text = format!(r#"{{"time":{time}}}"#);
    let event = ApceraEvent::from_json(&text).unwrap();
    assert_eq!(event.generated_at(), Some(UnixNanos(1_466_621_647_645_165_800)));
    assert_eq!(event.to_json().unwrap(), r#"{"time":1466621647645165800}"#);

    let at = event.generated_at().unwrap();
    assert_eq!(at.to_string(), "2016-06-22T18:54:07.645165800Z");
    assert_eq!(at.seconds(), UnixSeconds(1_466_621_647));
    let date = time::OffsetDateTime::try_from(at).unwrap();
    assert_eq!((date.year(), date.nanosecond()), (2016, 645_165_800));

    for bad in ["1.5", "1e19", "-9.3e18", "1E-1"] {
        let error = ApceraEvent::from_json(&format!(r#"{{"time":{bad}}}"#)).unwrap_err();
        assert_eq!(error.path(), "time");
        assert!(matches!(error.kind(), DecodeErrorKind::OutOfRange { .. }), "{bad}");
    }
}

#[test]
fn spellings_of_one_time_are_one_event() {
    let spellings = ["1486767930654805800", "1.4867679306548058e+18", "1.4867679306548058E+18"];
    let [first, rest @ ..] = spellings.map(|time| {
        round_trip(&format!(
            r#"{{"payload":{{"action":"job_start","create_time":{time}}},"time":{time}}}"#
        ))
    });
    assert!(rest.iter().all(|other| *other == first));
}

#[test]
fn usage_is_stamped_in_seconds() {
    let usage = InstanceUsage::from_json(r#"{"timestamp":1466620067}"#).unwrap();
    let at = usage.measured_at().unwrap();
    assert_eq!(at, UnixSeconds(1_466_620_067));
    assert_eq!(Timestamp::from(at), UnixNanos(1_466_620_067_000_000_000).timestamp());
    assert!(time::OffsetDateTime::try_from(UnixSeconds(i64::MAX)).is_err());
    assert_eq!(UnixNanos(-1).seconds(), UnixSeconds(-1));
}

#[test]
fn the_type_is_a_number() {
    let text = r#"{"type":"0"}"#;
    let error = ApceraEvent::from_json(text).unwrap_err();
    assert_eq!((error.path(), error.offset()), ("type", 8));
    let decoded = ApceraEvent::from_json_with(text, &DecodeOptions::lenient()).unwrap();
    assert_eq!(decoded.findings.len(), 1);
    assert_eq!(decoded.message.event_type, None);
    assert_eq!(decoded.message.to_json().unwrap(), text);
    assert_eq!(ApceraEvent::from_json(r#"{"type":7}"#).unwrap().event_type, Some(7));
}

fn kind_of(payload: &str) -> Option<PayloadKind> {
    let text = format!(r#"{{"resource":"job::/dev::web","payload":{payload}}}"#);
    let event = ApceraEvent::from_json(&text).unwrap();
    assert_eq!(exact::parse(&round_trip(&text)), exact::parse(&text));
    event.payload_kind()
}

#[test]
fn the_payload_is_told_apart_by_action_then_route_then_cpu() {
    for (payload, kind) in [
        (r#"{"cpu":1,"route":"a","action":"job_start"}"#, PayloadKind::Job),
        (r#"{"cpu":1,"route":"a"}"#, PayloadKind::RouteMetric),
        (r#"{"cpu":1}"#, PayloadKind::Usage),
        (r#"{"network_used":{"eth0":{}}}"#, PayloadKind::Usage),
        (r#"{"memory_used":1}"#, PayloadKind::Unknown),
        (r#"{}"#, PayloadKind::Unknown),
        (r#"[1]"#, PayloadKind::Unknown),
        (r#""text""#, PayloadKind::Unknown),
    ] {
        assert_eq!(kind_of(payload), Some(kind), "{payload}");
    }
    assert_eq!(kind_of("null"), None);
    assert_eq!(round_trip("{}"), "{}");
}

#[test]
fn an_unknown_action_is_an_unknown_payload() {
    for payload in [
        r#"{ "action":"job_pause", "cpu" : 1.50 ,"route":"a"}"#,
        r#"{"cpu":1,"action":"JOB_START"}"#,
        r#"{"cpu":1,"action":7}"#,
        r#"{"cpu":1,"action":null}"#,
        r#"{"cpu":1,"action":""}"#,
    ] {
        assert_eq!(kind_of(payload), Some(PayloadKind::Unknown), "{payload}");
        let text = format!(r#"{{"payload":{payload}}}"#);
        assert_eq!(round_trip(&text), text);
    }
    let text = r#"{"payload":{"action":"job_pause"}}"#;
    let event = ApceraEvent::from_json(text).unwrap();
    assert_eq!(event.action(), Some(Action::new("job_pause")));
    assert_eq!(apcera_events::Event::event_type(&event), "job_pause");
    let event = ApceraEvent::from_json(r#"{"payload":{"a":1}}"#).unwrap();
    assert_eq!(apcera_events::Event::event_type(&event), "apcera.event");
}

#[test]
fn zeros_that_are_left_out_stay_out() {
    // As a published client prints it: no `cpu_total`, an empty interface.
    let text = r#"{"payload":{"cpu":0,"disk_total":1073741824,"network_total":10000000,"network_used":{"veth-9ec6eb5b":{}}},"time":1469740182752244500}"#;
    let event = ApceraEvent::from_json(text).unwrap();
    assert_eq!(event.to_json().unwrap(), text);
    let Some(ApceraEventPayload::Usage(usage)) = &event.payload else { panic!("usage") };
    assert_eq!((usage.cpu, usage.cpu_total), (Some(0.0), None));
    assert_eq!(usage.cpu_total_or_zero(), 0.0);
    let interface = usage.network_used.get("veth-9ec6eb5b").unwrap();
    assert_eq!((interface.rx_bytes, interface.tx_bytes), (None, None));
    assert_eq!((interface.rx_bytes_or_zero(), interface.tx_bytes_or_zero()), (0.0, 0.0));
    round_trip(text);
}

#[test]
fn interfaces_have_members_in_pascal_case() {
    let usage = InterfaceUsage::from_json(r#"{"RxBytes":510,"TxBytes":6.96E+2}"#).unwrap();
    assert_eq!((usage.rx_bytes, usage.tx_bytes), (Some(510.0), Some(696.0)));
    assert_eq!(usage.to_json().unwrap(), r#"{"RxBytes":510,"TxBytes":696}"#);
    let other = r#"{"rx_bytes":1,"rxBytes":2}"#;
    let usage = InterfaceUsage::from_json(other).unwrap();
    assert_eq!((usage.rx_bytes, usage.to_json().unwrap().as_str()), (None, other));
}

#[test]
fn a_job_s_network_is_a_name_and_a_subnet() {
    let text = r#"{"network":"network::/sandbox/admin::timnet[192.168.1.0/24]"}"#;
    let job = JobEvent::from_json(text).unwrap();
    let network = job.network_ref().unwrap();
    assert_eq!(network.fqn().unwrap().as_str(), "network::/sandbox/admin::timnet");
    assert_eq!(network.subnet(), Some("192.168.1.0/24"));
    assert_eq!(network.cidr().unwrap().to_string(), "192.168.1.0/24");

    let bare = NetworkRef::new("network::/dev::net");
    assert_eq!((bare.fqn().is_some(), bare.subnet()), (true, None));
    let odd = NetworkRef::new("net[x]");
    assert_eq!((odd.fqn(), odd.subnet(), odd.cidr()), (None, Some("x"), None));
}

#[test]
fn tags_are_an_object() {
    let text = r#"{"tags":{"app":"myapp"}}"#;
    let job = JobEvent::from_json(text).unwrap();
    assert_eq!(job.tags.get("app").as_deref().map(|tag| tag.as_str()), Some("myapp"));
    assert_eq!(PackageEvent::from_json(text).unwrap().to_json().unwrap(), text);
    assert!(JobEvent::from_json(r#"{"tags":["app"]}"#).is_err());
    assert!(JobEvent::from_json(r#"{"tags":{"app":1}}"#).is_err());
}

#[test]
fn an_empty_user_is_not_an_absent_one() {
    let empty = r#"{"payload":{"action":"staging_complete","user":""}}"#;
    assert_eq!(round_trip(empty), empty);
    let absent = r#"{"payload":{"action":"staging_complete"}}"#;
    assert_eq!(round_trip(absent), absent);
    // Empty and absent differ for maps and arrays as well.
    let empty = r#"{"payload":{"action":"job_update","routes":[],"labels":{},"tags":null}}"#;
    assert_eq!(exact::parse(&round_trip(empty)), exact::parse(empty));
}

#[test]
fn a_port_is_a_text() {
    let provider = ProviderEvent::from_json(r#"{"backing_job_port":"3306"}"#).unwrap();
    assert_eq!((provider.port(), provider.backing_job_port.as_deref()), (Some(3306), Some("3306")));
    for other in ["", "65536", "mysql"] {
        assert_eq!(ProviderEvent::default().with_backing_job_port(other).port(), None);
    }
    assert!(ProviderEvent::from_json(r#"{"backing_job_port":3306}"#).is_err());
}

#[test]
fn a_status_is_any_text() {
    for text in [r#"{"status":""}"#, r#"{"status":"being provisioned"}"#] {
        assert_eq!(ProviderEvent::from_json(text).unwrap().to_json().unwrap(), text);
        assert_eq!(ServiceEvent::from_json(text).unwrap().to_json().unwrap(), text);
    }
}

#[test]
fn latencies_are_not_compared() {
    let text = r#"{"max_latency":0,"mean_latency":2,"min_latency":0.5}"#;
    let metric = RouteMetric::from_json(text).unwrap();
    assert_eq!((metric.max_latency, metric.mean_latency), (Some(0.0), Some(2.0)));
    assert_eq!(metric.to_json().unwrap(), text);
}

#[test]
fn routes_are_texts_of_two_kinds() {
    let job = JobEvent::from_json(r#"{"routes":["http://myapp.example.com","x"]}"#).unwrap();
    let routes: Vec<String> = job.routes.iter().map(|route| route.to_string()).collect();
    assert_eq!(routes, ["http://myapp.example.com", "x"]);
    let metric = RouteMetric::from_json(r#"{"route":"app2.example.io"}"#).unwrap();
    assert_eq!(metric.route.as_deref(), Some("app2.example.io"));
}

#[test]
fn utilization_needs_a_reservation() {
    let usage = |text| InstanceUsage::from_json(text).unwrap();
    assert_eq!(usage(r#"{"cpu":2561500,"cpu_total":100}"#).cpu_utilization(), Some(0.025_615));
    for text in [r#"{"cpu":5}"#, r#"{"cpu":5,"cpu_total":0}"#, r#"{"cpu_total":5}"#] {
        assert_eq!(usage(text).cpu_utilization(), None, "{text}");
    }
}

#[test]
fn a_state_is_any_text() {
    let event = InstanceLifecycle::from_json(r#"{"instance_state":"FIRST_RUNNING"}"#).unwrap();
    assert_eq!(event.state(), Some(InstanceState::FIRST_RUNNING));
    assert_eq!(InstanceState::KNOWN.len(), 11);
    let text = r#"{"instance_state":"HIBERNATED"}"#;
    let event = InstanceLifecycle::from_json(text).unwrap();
    assert_eq!(event.state().map(InstanceState::is_known), Some(false));
    assert_eq!(event.to_json().unwrap(), text);
}

#[test]
fn thirty_four_actions_have_their_payload() {
    assert_eq!(Action::documented().len(), 34);
    for (action, kind) in Action::documented() {
        let payload = format!(r#"{{"action":"{action}"}}"#);
        assert_eq!(kind_of(&payload), Some(*kind));
        assert_eq!(action.payload_kind(), *kind);
    }
    for absent in ["job_instances_remove", "job_stop", "instance_start"] {
        assert_eq!(Action::new(absent).payload_kind(), PayloadKind::Unknown);
    }
}

#[test]
fn an_empty_source_is_not_an_absent_one() {
    assert_eq!(round_trip(r#"{"event_source":""}"#), r#"{"event_source":""}"#);
    assert_eq!(round_trip(r#"{"event_source":null}"#), r#"{"event_source":null}"#);
    assert_eq!(round_trip("{}"), "{}");
}

#[test]
fn a_principal_is_any_text() {
    let text =
        r#"{"updated_by":"job::/sandbox/admin::apcera-job-scaler","user":"admin@apcera.me"}"#;
    let job = JobEvent::from_json(text).unwrap();
    assert_eq!(job.user.as_deref(), Some("admin@apcera.me"));
    assert!(FqnRef::parse(job.updated_by.as_deref().unwrap()).is_ok());
}

#[test]
fn a_name_that_does_not_parse_stays() {
    let binding = FqnRef::parse("binding::/::53892db1-cc23-401c-94f5-b4940b49e550").unwrap();
    assert_eq!((binding.namespace(), binding.namespace_parts().count()), ("/", 0));
    let stager = "job::/sandbox/tim.statler::static-site/stager/myapp/6e659477/6901da15";
    let stager = FqnRef::parse(stager).unwrap();
    assert_eq!(stager.local_parts().count(), 5);
    assert_eq!(stager.namespace_parts().collect::<Vec<_>>(), ["sandbox", "tim.statler"]);
    let realm = FqnRef::parse("job::/dev").unwrap();
    assert_eq!((realm.is_realm(), realm.local_name()), (true, None));

    for (text, error) in [
        ("", FqnError::NoNamespace),
        ("myapp", FqnError::NoNamespace),
        ("job::dev::app", FqnError::NoNamespace),
        ("::/dev", FqnError::EmptyPart),
        ("job::/dev/", FqnError::EmptyPart),
        ("job::/dev::", FqnError::EmptyPart),
        ("job::/dev::a//b", FqnError::EmptyPart),
        ("job::/dev::a::b", FqnError::InvalidPart),
        ("network::/dev::n[10.0.0.0/8]", FqnError::InvalidPart),
    ] {
        assert_eq!(FqnRef::parse(text), Err(error), "{text}");
        let json = format!(r#"{{"resource":"{text}"}}"#);
        let event = ApceraEvent::from_json(&json).unwrap();
        assert_eq!((event.resource_fqn(), event.resource.as_deref()), (None, Some(text)));
        assert_eq!(event.to_json().unwrap(), json);
    }
}

#[test]
fn an_exit_code_counts_after_an_exit_only() {
    let exit = |text| InstanceLifecycle::from_json(text).unwrap().exit_code();
    assert_eq!(exit(r#"{"instance_exit_code":0,"instance_exited":false}"#), None);
    assert_eq!(exit(r#"{"instance_exit_code":3}"#), None);
    assert_eq!(exit(r#"{"instance_exit_code":137,"instance_exited":true}"#), Some(137));
    assert_eq!(exit(r#"{"instance_exited":true}"#), None);
}

#[test]
fn a_subnet_is_a_text_in_cidr_notation() {
    let network = NetworkEvent::from_json(r#"{"subnet":"192.168.1.0/24"}"#).unwrap();
    let cidr = network.cidr().unwrap();
    assert_eq!((cidr.address().to_string().as_str(), cidr.prefix()), ("192.168.1.0", 24));
    assert_eq!("fe80::/10".parse::<Cidr>().map(Cidr::prefix), Ok(10));
    for text in ["192.168.1.0", "192.168.1.0/33", "192.168.1.0/+8", "192.168.1.0/", "a/8"] {
        assert!(text.parse::<Cidr>().is_err(), "{text}");
    }
    let odd = r#"{"subnet":"all of them"}"#;
    let network = NetworkEvent::from_json(odd).unwrap();
    assert_eq!((network.cidr(), network.to_json().unwrap().as_str()), (None, odd));
}
