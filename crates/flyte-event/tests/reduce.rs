//! Folding events, in order and out of it.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use flyte_event::core::{TaskExecutionPhase, TaskLog, WorkflowExecutionPhase};
use flyte_event::reduce::{NodeState, NodeTarget, Output, Push, Reducer, TaskState, WorkflowState};
use flyte_event::{
    EventRef, Message, NodeExecutionEvent, TaskExecutionEvent, Timestamp, Transition,
    WorkflowExecutionEvent,
};

fn workflow(json: &str) -> WorkflowExecutionEvent<'_> {
    WorkflowExecutionEvent::from_json(json).unwrap()
}

fn node(json: &str) -> NodeExecutionEvent<'_> {
    NodeExecutionEvent::from_json(json).unwrap()
}

fn task(json: &str) -> TaskExecutionEvent<'_> {
    TaskExecutionEvent::from_json(json).unwrap()
}

fn time(text: &str) -> Option<Timestamp> {
    Some(Timestamp::parse(text).unwrap())
}

#[test]
fn a_task_is_followed_from_queue_to_failure() {
    let mut state = TaskState::default();
    let events = [
        r#"{"phase":"QUEUED","occurredAt":"2026-01-01T00:00:00Z","taskType":"python-task",
            "inputUri":"s3://i","reason":"waiting","eventVersion":1,"customInfo":{"k":"v"}}"#,
        r#"{"phase":"RUNNING","occurredAt":"2026-01-01T00:00:10Z","reason":"running",
            "inputUri":"s3://other","reportedAt":"2026-01-01T00:00:11Z","logs":[{"uri":"l",
            "HideOnceFinished":true},{"uri":"m"}],"outputUri":"s3://too-early"}"#,
        r#"{"phase":"RUNNING","phaseVersion":1,"occurredAt":"2026-01-01T00:00:20Z",
            "reason":"running","reportedAt":"1970-01-01T00:00:00Z"}"#,
        r#"{"phase":"FAILED","occurredAt":"2026-01-01T00:01:00.5Z","error":{"code":"E"},
            "reasons":[{"reason":"a","occurredAt":"2026-01-01T00:00:58Z"},{"reason":"b"}]}"#,
    ];
    for event in events {
        assert_eq!(state.apply(&task(event)), Transition::Accept);
    }
    assert_eq!(state.phase, Some(TaskExecutionPhase::FAILED));
    assert_eq!(state.created_at, time("2026-01-01T00:00:00Z"));
    assert_eq!(state.started_at, time("2026-01-01T00:00:10Z"));
    assert_eq!(state.updated_at, time("2026-01-01T00:01:00.5Z"));
    assert_eq!(state.duration.unwrap().to_string(), "50.500s");
    assert_eq!(state.input, task(events[0]).input());
    assert_eq!(state.output, task(events[3]).output());
    assert_eq!(state.task_type, "python-task");
    let reasons: Vec<&str> = state.reasons.iter().map(|reason| reason.message.as_str()).collect();
    assert_eq!(reasons, ["waiting", "running", "a", "b"]);
    assert_eq!((state.reason.as_str(), state.event_version), ("b", 1));
    assert_eq!(state.logs, [TaskLog::default().with_uri("m")]);
    let before = state.clone();
    let late = task(r#"{"phase":"RUNNING","phaseVersion":9}"#);
    assert_eq!(state.apply(&late), Transition::AlreadyTerminal);
    assert_eq!(state.apply(&task(events[3])), Transition::AlreadyExists);
    assert_eq!(state, before);
}

#[test]
fn a_task_whose_first_event_is_missing_is_followed() {
    let mut state = TaskState::default();
    let event = task(r#"{"phase":"RUNNING","occurredAt":"2026-01-01T00:00:10Z"}"#);
    assert_eq!(state.apply(&event), Transition::Accept);
    assert_eq!(state.created_at, state.started_at);
}

#[test]
fn a_report_without_a_time_counts_from_the_occurrence() {
    let both = r#"{"occurredAt":"2026-01-01T00:00:00Z","reportedAt":"2026-01-01T00:00:05Z"}"#;
    assert_eq!(task(both).effective_reported_at(), time("2026-01-01T00:00:05Z"));
    let epoch = r#"{"occurredAt":"2026-01-01T00:00:00Z","reportedAt":"1970-01-01T00:00:00Z"}"#;
    assert_eq!(node(epoch).effective_reported_at(), time("2026-01-01T00:00:00Z"));
}

#[test]
fn logs_of_resources_are_filtered_on_a_new_phase_only() {
    let resources = r#""metadata":{"externalResources":[{"logs":[{"uri":"a"},
        {"uri":"b","ShowWhilePending":true}]}]}"#;
    let mut state = TaskState::default();
    let count = |state: &TaskState| {
        let metadata = state.metadata.as_ref().unwrap();
        metadata.external_resources.get(0).unwrap().logs.len()
    };
    state.apply(&task(&format!(r#"{{"phase":"QUEUED",{resources}}}"#)));
    state.apply(&task(r#"{"phase":"QUEUED","phaseVersion":1}"#));
    assert_eq!(count(&state), 2);
    state.apply(&task(r#"{"phase":"INITIALIZING"}"#));
    assert_eq!(count(&state), 1);
}

#[test]
fn a_node_is_followed_from_queue_to_success() {
    let mut state = NodeState::default();
    let events = [
        r#"{"phase":"QUEUED","occurredAt":"2026-01-01T00:00:00Z","retryGroup":"1","specNodeId":"s",
            "eventVersion":1,"inputUri":"s3://i","parentNodeMetadata":{"nodeId":"n9"},
            "workflowNodeMetadata":{"executionId":{"name":"ignored"}}}"#,
        r#"{"phase":"RUNNING","occurredAt":"2026-01-01T00:00:10Z","deckUri":"s3://d"}"#,
        r#"{"phase":"DYNAMIC_RUNNING","occurredAt":"2026-01-01T00:00:20Z","isParent":true,
            "isDynamic":true,"taskNodeMetadata":{"cacheStatus":"CACHE_HIT","checkpointUri":"c",
            "dynamicWorkflow":{"dynamicJobSpecUri":"s3://j"}}}"#,
        r#"{"phase":"SUCCEEDED","occurredAt":"2026-01-01T00:00:40Z","outputUri":"s3://o"}"#,
    ];
    for event in events {
        assert_eq!(state.apply(&node(event)), Transition::Accept);
    }
    assert_eq!(state.duration.unwrap().to_string(), "30s");
    assert_eq!(state.output, Some(Output::Uri("s3://o".to_owned())));
    assert!(state.is_parent && state.is_dynamic && !state.is_array);
    assert_eq!(state.parent_node.as_deref(), Some("n9"));
    assert_eq!((state.retry_group.as_str(), state.spec_node_id.as_str()), ("1", "s"));
    assert_eq!(state.dynamic_job_spec_uri, "s3://j");
    assert_eq!(state.deck_uri, "");
    let Some(NodeTarget::Task(target)) = &state.target else { panic!("{:?}", state.target) };
    assert_eq!(target.cache_status.name(), Some("CACHE_DISABLED"), "no key, no status");
    assert_eq!(target.checkpoint_uri, "c");
    assert_eq!(state.apply(&node(events[1])), Transition::AlreadyTerminal);
}

#[test]
fn the_cache_status_of_a_node_counts_with_its_key() {
    let mut state = NodeState::default();
    let event = r#"{"phase":"SUCCEEDED","occurredAt":"2026-01-01T00:00:00Z","taskNodeMetadata":
        {"cacheStatus":"CACHE_HIT","catalogKey":{"artifactTag":{"name":"t"}}}}"#;
    assert_eq!(state.apply(&node(event)), Transition::Accept);
    let Some(NodeTarget::Task(target)) = &state.target else { panic!("{:?}", state.target) };
    assert_eq!(target.cache_status.name(), Some("CACHE_HIT"));
    let tag = target.catalog_key.as_ref().unwrap().artifact_tag.as_ref().unwrap();
    assert_eq!(&*tag.name, "t");
}

#[test]
fn a_node_keeps_the_first_workflow_that_an_update_names() {
    let mut state = NodeState::default();
    for (phase, name) in [("QUEUED", "zero"), ("RUNNING", "one"), ("SUCCEEDED", "two")] {
        let json = format!(
            r#"{{"phase":"{phase}","workflowNodeMetadata":{{"executionId":{{"name":"{name}"}}}}}}"#
        );
        state.apply(&node(&json));
    }
    let Some(NodeTarget::Workflow(id)) = &state.target else { panic!("{:?}", state.target) };
    assert_eq!(&*id.name, "one");
}

#[test]
fn a_workflow_moves_to_another_cluster_while_it_is_queued() {
    let mut state = WorkflowState::default();
    let mut apply = |json: &str| {
        let transition = state.apply(&workflow(json));
        (transition, state.cluster.clone())
    };
    let accepted = |cluster: &str| (Transition::Accept, cluster.to_owned());
    assert_eq!(apply(r#"{"phase":"QUEUED","producerId":"c1"}"#), accepted("c1"));
    assert_eq!(apply(r#"{"phase":"QUEUED","producerId":"c2"}"#), accepted("c2"));
    let refused = (Transition::IncompatibleCluster, "c2".to_owned());
    assert_eq!(apply(r#"{"phase":"RUNNING","producerId":"c1"}"#), refused);
    assert_eq!(apply(r#"{"phase":"RUNNING","producerId":"propeller"}"#), accepted("c2"));
    assert_eq!(apply(r#"{"phase":"SUCCEEDED","producerId":"c2"}"#), accepted("c2"));
    assert_eq!(apply(r#"{"phase":"FAILED","producerId":"c1"}"#), refused);
    let exists = (Transition::AlreadyExists, "c2".to_owned());
    assert_eq!(apply(r#"{"phase":"SUCCEEDED","producerId":"c1"}"#), exists);
}

fn permutations<T: Clone>(items: &[T]) -> Vec<Vec<T>> {
    if items.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for at in 0..items.len() {
        let mut rest = items.to_vec();
        let first = rest.remove(at);
        all.extend(
            permutations(&rest).into_iter().map(|tail| [vec![first.clone()], tail].concat()),
        );
    }
    all
}

#[test]
fn any_order_and_any_repetition_gives_the_same_state() {
    let id = r#""parentNodeExecutionId":{"nodeId":"n0","executionId":{"name":"e"}}"#;
    let events: Vec<String> = [
        r#""phase":"QUEUED","occurredAt":"2026-01-01T00:00:00Z","reason":"q","customInfo":{"a":1}"#,
        r#""phase":"RUNNING","occurredAt":"2026-01-01T00:00:10Z","reason":"r","customInfo":{"a":2}"#,
        r#""phase":"RUNNING","phaseVersion":1,"occurredAt":"2026-01-01T00:00:10Z","reason":"s""#,
        r#""phase":"RUNNING","phaseVersion":2,"occurredAt":"2026-01-01T00:00:20Z","reason":"t""#,
        r#""phase":"SUCCEEDED","occurredAt":"2026-01-01T00:00:20Z","outputUri":"s3://o""#,
    ]
    .iter()
    .map(|event| format!("{{{id},{event}}}"))
    .collect();
    let mut expected = TaskState::default();
    for event in &events {
        assert_eq!(expected.apply(&task(event)), Transition::Accept);
    }
    for order in permutations(&events) {
        let mut reducer = Reducer::default();
        for event in order.iter().chain([&order[0], &order[2]]) {
            let push = reducer.push(EventRef::Task(&task(event)));
            assert!(matches!(push, Push::Recorded | Push::Duplicate), "{push:?}");
        }
        let states: Vec<_> = reducer.tasks().map(|(_, state)| state).collect();
        assert_eq!(states, [&expected]);
    }
}

/// The same moment does not say what came first; the course of a task does.
#[test]
fn phases_of_one_moment_are_put_in_the_order_of_their_course() {
    let id = r#""parentNodeExecutionId":{"nodeId":"n0","executionId":{"name":"e"}}"#;
    let time = r#""occurredAt":"2026-01-01T00:00:00Z""#;
    let course = ["QUEUED", "WAITING_FOR_RESOURCES", "INITIALIZING", "RUNNING", "SUCCEEDED"];
    let events = course.map(|phase| format!(r#"{{{id},{time},"phase":"{phase}"}}"#));
    let mut expected = TaskState::default();
    for event in &events {
        assert_eq!(expected.apply(&task(event)), Transition::Accept);
    }
    for order in permutations(&events) {
        let mut reducer = Reducer::default();
        for event in &order {
            assert_eq!(reducer.push(EventRef::Task(&task(event))), Push::Recorded);
        }
        let states: Vec<_> = reducer.tasks().map(|(_, state)| state).collect();
        assert_eq!(states, [&expected], "{order:?}");
    }
}

#[test]
fn a_workflow_that_is_aborted_ends_whatever_the_order() {
    let id = r#""executionId":{"name":"e"}"#;
    let events = [("RUNNING", 5), ("ABORTING", 3), ("ABORTED", 9)].map(|(phase, second)| {
        format!(r#"{{{id},"phase":"{phase}","occurredAt":"2026-01-01T00:00:0{second}Z"}}"#)
    });
    for order in permutations(&events) {
        let mut reducer = Reducer::default();
        for event in &order {
            reducer.push(EventRef::Workflow(&workflow(event)));
        }
        assert_eq!(reducer.workflow().phase, WorkflowExecutionPhase::ABORTED, "{order:?}");
    }
}

#[test]
fn an_execution_gathers_its_workflow_nodes_and_attempts() {
    let mut reducer = Reducer::default();
    let execution = r#""executionId":{"project":"p","name":"e"}"#;
    let push = |reducer: &mut Reducer, json: &str| {
        reducer.push(EventRef::Task(&task(&format!(
            r#"{{"parentNodeExecutionId":{{"nodeId":"n0",{execution}}},{json}}}"#
        ))))
    };
    let start = format!(r#"{{{execution},"phase":"RUNNING"}}"#);
    assert_eq!(reducer.push(EventRef::Workflow(&workflow(&start))), Push::Recorded);
    let event = format!(r#"{{"id":{{"nodeId":"n0",{execution}}},"phase":"RUNNING"}}"#);
    assert_eq!(reducer.push(EventRef::Node(&node(&event))), Push::Recorded);
    assert_eq!(push(&mut reducer, r#""phase":"FAILED""#), Push::Recorded);
    assert_eq!(push(&mut reducer, r#""phase":"RUNNING","retryAttempt":1"#), Push::Recorded);
    let refused = Push::Refused(Transition::AlreadyTerminal);
    let late = r#""phase":"SUCCEEDED","occurredAt":"2026-01-01T00:00:00Z""#;
    assert_eq!(push(&mut reducer, late), refused);
    assert_eq!(reducer.execution(), Some("execution::p::e"));
    assert_eq!(reducer.workflow().phase, WorkflowExecutionPhase::RUNNING);
    assert_eq!(reducer.nodes().map(|(id, _)| id).collect::<Vec<_>>(), ["n0"]);
    assert!(reducer.node("n0").is_some());
    assert_eq!(reducer.tasks().count(), 2);
    let foreign = r#"{"executionId":{"name":"other"}}"#;
    assert_eq!(reducer.push(EventRef::Workflow(&workflow(foreign))), Push::Foreign);
    assert_eq!(reducer.push(EventRef::Workflow(&workflow("{}"))), Push::Foreign);
}
