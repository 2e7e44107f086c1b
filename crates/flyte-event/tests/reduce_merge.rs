//! What the folding of events merges: logs, custom info, resources and metadata.
//! The cases are those of Flyteadmin's own tests (flyte v1.16.8,
//! `flyteadmin/pkg/repositories/transformers/task_execution_test.go`).

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use flyte_event::core::{TaskExecutionPhase, TaskLog};
use flyte_event::reduce::{TaskState, merge_custom_info, merge_logs, visible_logs};
use flyte_event::{Message, TaskExecutionEvent, TaskExecutionMetadata, Transition};
use tidings_core::wkt::Struct;

fn task(json: &str) -> TaskExecutionEvent<'_> {
    TaskExecutionEvent::from_json(json).unwrap()
}

fn log(uri: &'static str, name: &'static str) -> TaskLog<'static> {
    TaskLog::default().with_uri(uri).with_name(name)
}

#[test]
fn logs_merge_by_uri_and_name() {
    type Logs = &'static [(&'static str, &'static str)];
    let cases: [(Logs, Logs, Logs); 6] = [
        (
            &[("uri_a", ""), ("uri_b", "")],
            &[("uri_b", ""), ("uri_c", "")],
            &[("uri_b", ""), ("uri_c", ""), ("uri_a", "")],
        ),
        (
            &[("uri_a", "name_a"), ("uri_b_old", "name_b"), ("uri_c", "name_c")],
            &[("uri_b", "name_b"), ("uri_d", "name_d")],
            &[("uri_b", "name_b"), ("uri_d", "name_d"), ("uri_a", "name_a"), ("uri_c", "name_c")],
        ),
        (
            &[("uri_a", "name_a"), ("uri_b", "ignored_name_b"), ("uri_c", "name_c")],
            &[("uri_b", "name_b"), ("uri_d", "name_d")],
            &[("uri_b", "name_b"), ("uri_d", "name_d"), ("uri_a", "name_a"), ("uri_c", "name_c")],
        ),
        (&[], &[("uri_b", "name_b")], &[("uri_b", "name_b")]),
        (&[("uri_b", "name_b")], &[], &[("uri_b", "name_b")]),
        (&[], &[], &[]),
    ];
    for (existing, latest, expected) in cases {
        let logs = |logs: Logs| logs.iter().map(|(uri, name)| log(uri, name)).collect::<Vec<_>>();
        assert_eq!(merge_logs(logs(existing), logs(latest)), logs(expected));
    }
}

#[test]
fn logs_show_by_phase() {
    let all = vec![
        log("default-uri", ""),
        log("show-pending-uri", "").with_show_while_pending(true),
        log("hide-finished-uri", "").with_hide_once_finished(true),
    ];
    for (phase, expected) in [
        (TaskExecutionPhase::QUEUED, [1].as_slice()),
        (TaskExecutionPhase::INITIALIZING, &[1]),
        (TaskExecutionPhase::RUNNING, &[0, 1, 2]),
        (TaskExecutionPhase::SUCCEEDED, &[0, 1]),
    ] {
        let expected: Vec<_> = expected.iter().map(|index| all[*index].clone()).collect();
        assert_eq!(visible_logs(all.clone(), phase), expected, "{phase:?}");
    }
}

#[test]
fn custom_info_merges_as_a_json_merge_patch() {
    // The first three are Flyteadmin's, the others those of RFC 7396.
    let cases = [
        (None, None, None),
        (Some(r#"{"foo":"bar"}"#), None, Some(r#"{"foo":"bar"}"#)),
        (
            Some(r#"{"1":"value1","foo":"bar"}"#),
            Some(r#"{"2":"value2","foo":"something different"}"#),
            Some(r#"{"1":"value1","2":"value2","foo":"something different"}"#),
        ),
        (None, Some(r#"{"a":null}"#), Some(r#"{"a":null}"#)),
        (Some(r#"{"a":"b"}"#), Some(r#"{"a":"c"}"#), Some(r#"{"a":"c"}"#)),
        (Some(r#"{"a":"b","b":"c"}"#), Some(r#"{"a":null}"#), Some(r#"{"b":"c"}"#)),
        (Some(r#"{"a":["b"]}"#), Some(r#"{"a":"c"}"#), Some(r#"{"a":"c"}"#)),
        (Some(r#"{"a":"c"}"#), Some(r#"{"a":["b"]}"#), Some(r#"{"a":["b"]}"#)),
        (
            Some(r#"{"a":{"b":"c"}}"#),
            Some(r#"{"a":{"b":"d","c":null}}"#),
            Some(r#"{"a":{"b":"d"}}"#),
        ),
        (Some(r#"{"e":null}"#), Some(r#"{"a":1}"#), Some(r#"{"a":1,"e":null}"#)),
        (Some("{}"), Some(r#"{"a":{"bb":{"ccc":null}}}"#), Some(r#"{"a":{"bb":{}}}"#)),
    ];
    for (existing, latest, expected) in cases {
        let read = |json: Option<&'static str>| json.map(|json| Struct::from_json(json).unwrap());
        let merged = merge_custom_info(read(existing), read(latest));
        assert_eq!(merged.map(|info| info.to_json().unwrap()).as_deref(), expected);
    }
}

/// The metadata of a task after an event with each of these.
fn merged(metadata: &[&str]) -> TaskExecutionMetadata<'static> {
    let mut state = TaskState::default();
    for (version, metadata) in metadata.iter().enumerate() {
        let event = task(r#"{"phase":"RUNNING"}"#)
            .with_phase_version(u32::try_from(version).unwrap())
            .with_metadata(TaskExecutionMetadata::from_json(metadata).unwrap());
        assert_eq!(state.apply(&event), Transition::Accept);
    }
    state.metadata.unwrap()
}

#[test]
fn external_resources_merge_by_index_and_attempt() {
    let cases: [(&[&str], &str); 7] = [
        (&[r#"[{"externalId":"baz","index":1}]"#, "[]"], r#"[{"externalId":"baz","index":1}]"#),
        (
            &[r#"[{"externalId":"baz","index":1}]"#, r#"[{"externalId":"bar"}]"#],
            r#"[{"externalId":"bar"},{"externalId":"baz","index":1}]"#,
        ),
        (
            &[r#"[{"externalId":"baz","index":1}]"#, r#"[{"externalId":"foo","index":2}]"#],
            r#"[{"externalId":"baz","index":1},{"externalId":"foo","index":2}]"#,
        ),
        (
            &[
                r#"[{"externalId":"baz","index":1}]"#,
                r#"[{"externalId":"baz","index":1,"retryAttempt":1}]"#,
            ],
            r#"[{"externalId":"baz","index":1},{"externalId":"baz","index":1,"retryAttempt":1}]"#,
        ),
        (
            &[
                r#"[{"externalId":"baz","index":2},{"externalId":"foo"},{"externalId":"bar",
                    "index":1,"cacheStatus":"CACHE_HIT"}]"#,
                r#"[{"index":2,"phase":"RUNNING"},{"index":1}]"#,
            ],
            r#"[{"externalId":"foo"},{"externalId":"bar","index":1,"cacheStatus":"CACHE_HIT"},
                {"externalId":"baz","index":2,"phase":"RUNNING"}]"#,
        ),
        (
            &[
                r#"[{"phase":"RUNNING","customInfo":{"a":1},"logs":[{"uri":"x"}]}]"#,
                r#"[{"customInfo":{"b":2},"logs":[{"uri":"y"}]}]"#,
            ],
            r#"[{"customInfo":{"b":2},"logs":[{"uri":"y"},{"uri":"x"}]}]"#,
        ),
        (
            &[
                r#"[{"externalId":"a","cacheStatus":"CACHE_MISS"}]"#,
                r#"[{"externalId":"a","cacheStatus":"CACHE_POPULATED"}]"#,
            ],
            r#"[{"externalId":"a","cacheStatus":"CACHE_POPULATED"}]"#,
        ),
    ];
    for (steps, expected) in cases {
        let metadata = |resources: &&str| format!(r#"{{"externalResources":{resources}}}"#);
        let steps: Vec<String> = steps.iter().map(metadata).collect();
        let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
        let expected = metadata(&expected);
        assert_eq!(merged(&steps), TaskExecutionMetadata::from_json(&expected).unwrap());
    }
}

#[test]
fn metadata_is_overwritten_by_what_is_not_empty() {
    let first = r#"{"generatedName":"foo","pluginIdentifier":"bar","instanceClass":"INTERRUPTIBLE",
        "resourcePoolInfo":[{"namespace":"n"}]}"#;
    let kept = merged(&[first, "{}"]);
    assert_eq!((&*kept.generated_name, &*kept.plugin_identifier), ("foo", "bar"));
    assert_eq!(kept.instance_class.name(), Some("INTERRUPTIBLE"));
    assert!(kept.resource_pool_info.is_empty());
    let new = merged(&[r#"{"generatedName":"foo"}"#, r#"{"generatedName":"bar"}"#]);
    assert_eq!(&*new.generated_name, "bar");
    let new = merged(&["{}", r#"{"instanceClass":"INTERRUPTIBLE"}"#]);
    assert_eq!(new.instance_class.name(), Some("INTERRUPTIBLE"));
}
