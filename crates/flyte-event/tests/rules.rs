//! Identity, truncation, validation and sizes.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use flyte_event::admin::TaskExecutionEventRequest;
use flyte_event::core::{
    CompiledWorkflow, CompiledWorkflowClosure, ExecutionError, Identifier, Literal,
    NodeExecutionIdentifier, ResourceType, TaskExecutionPhase, WorkflowExecutionIdentifier,
    WorkflowExecutionPhase, WorkflowTemplate,
};
use flyte_event::{
    DynamicWorkflowNodeMetadata, EncodeError, Event, Invalid, MAX_ERROR_MESSAGE, MAX_OUTPUT_DATA,
    Message, NodeExecutionEvent, NodeExecutionEventTargetMetadata, TRUNCATION_MARKER,
    TaskExecutionEvent, TaskExecutionEventInputValue, TaskExecutionEventOutputResult,
    TaskNodeMetadata, Timestamp, WorkflowExecutionEvent, WorkflowExecutionEventOutputResult,
    base64_len, check_size, execution_key, literal_map, truncate_middle,
};

fn execution() -> WorkflowExecutionIdentifier<'static> {
    WorkflowExecutionIdentifier::default().with_project("p").with_domain("d").with_name("n")
}

fn node() -> NodeExecutionIdentifier<'static> {
    NodeExecutionIdentifier::default().with_node_id("n0").with_execution_id(execution())
}

fn identifier(sort: ResourceType) -> Identifier<'static> {
    let id = Identifier::default().with_resource_type(sort).with_project("p").with_domain("d");
    id.with_name("t").with_version("v1")
}

fn task() -> TaskExecutionEvent<'static> {
    TaskExecutionEvent::default()
        .with_task_id(identifier(ResourceType::TASK))
        .with_parent_node_execution_id(node())
        .with_retry_attempt(2_u32)
        .with_phase(TaskExecutionPhase::RUNNING)
        .with_phase_version(7_u32)
        .with_occurred_at(Timestamp::from_unix_seconds(1_700_000_000))
}

#[test]
fn dedupe_keys_are_those_of_flytepropeller() {
    let workflow = WorkflowExecutionEvent::default()
        .with_execution_id(execution())
        .with_phase(WorkflowExecutionPhase::FAILED);
    assert_eq!(workflow.dedupe_key(), "p:d:n:6");
    let event = NodeExecutionEvent::default().with_id(node()).with_retry_group("1");
    assert_eq!(event.dedupe_key(), "p:d:n:n0:1:0");
    assert_eq!(task().dedupe_key(), "p:d:n:n0:t:v1:2:2:7");
    assert_eq!(WorkflowExecutionEvent::default().dedupe_key(), ":::0");
}

#[test]
fn the_same_event_has_the_same_key_in_every_wrapping() {
    let event = task();
    let key = "task::p:d:n:n0::p:d:t:v1:2:2:7:1700000000.000000000";
    assert_eq!(event.event_key(), key);
    assert_eq!(event.event_id().as_deref(), Some(key));
    let request = TaskExecutionEventRequest::default().with_event(event);
    assert_eq!(request.event_id().as_deref(), Some(key));
    assert_eq!(request.partition_key().as_deref(), Some("execution::p:d:n"));
    assert_eq!(request.event_type(), "com.flyte.resource.flyteidl.admin.TaskExecutionEventRequest");
    assert_eq!(request.occurred_at(), Some(Timestamp::from_unix_seconds(1_700_000_000)));
}

#[test]
fn parts_with_colons_do_not_make_keys_collide() {
    let one = WorkflowExecutionIdentifier::default().with_project("a:b").with_domain("c");
    let two = WorkflowExecutionIdentifier::default().with_project("a").with_domain("b:c");
    let three = WorkflowExecutionIdentifier::default().with_project("a%3Ab").with_domain("c");
    let keys = [execution_key(&one), execution_key(&two), execution_key(&three)];
    assert_eq!(keys, ["execution::a%3Ab:c:", "execution::a:b%3Ac:", "execution::a%253Ab:c:"]);
}

#[test]
fn events_without_an_execution_have_no_key() {
    assert_eq!(WorkflowExecutionEvent::default().event_id(), None);
    assert_eq!(NodeExecutionEvent::default().partition_key(), None);
}

#[test]
fn long_messages_lose_their_middle() {
    let text = "x".repeat(MAX_ERROR_MESSAGE + 1);
    let cut = truncate_middle(&text, MAX_ERROR_MESSAGE).unwrap();
    assert_eq!(cut.len(), 102_429);
    let half = "x".repeat(51_200);
    assert_eq!(cut, format!("{half}\n{TRUNCATION_MARKER}\n{half}"));
    assert_eq!(truncate_middle(&"x".repeat(MAX_ERROR_MESSAGE), MAX_ERROR_MESSAGE), None);
}

#[test]
fn no_character_is_cut_through() {
    for (text, max, head, tail) in [
        ("ééééé", 6, "é", "é"),
        ("aéééé", 6, "aé", "é"),
        ("日本語日本語", 10, "日", "語"),
        ("😀😀😀", 7, "", ""),
        ("a😀b😀c", 8, "a", "c"),
    ] {
        let cut = truncate_middle(text, max).unwrap();
        assert_eq!(cut, format!("{head}\n{TRUNCATION_MARKER}\n{tail}"), "{text}");
    }
}

#[test]
fn an_event_s_error_is_cut_in_place() {
    let error = ExecutionError::default().with_message("é".repeat(60_000));
    let mut event = WorkflowExecutionEvent::default()
        .with_output_result(WorkflowExecutionEventOutputResult::Error(error));
    assert!(event.truncate_error());
    let message = &event.error().unwrap().message;
    assert!(message.len() <= 102_429 && message.contains(TRUNCATION_MARKER));
    assert!(WorkflowExecutionEvent::decode(&event.to_bytes().unwrap()).is_ok());
    let mut short = ExecutionError::default().with_message("short");
    assert!(!short.truncate_message() && short.message == "short");
    let without = NodeExecutionEvent::default();
    assert!(without.error().is_none() && !without.clone().truncate_error());
    let uri = TaskExecutionEventOutputResult::OutputUri("s3://o".into());
    assert!(task().with_output_result(uri).error().is_none());
}

#[test]
fn workflow_events_need_an_execution() {
    let mut event = WorkflowExecutionEvent::default();
    let missing = Err(Invalid::Missing { field: "execution_id" });
    assert_eq!(event.validate(MAX_OUTPUT_DATA), missing);
    event = event.with_execution_id(WorkflowExecutionIdentifier::default());
    assert_eq!(event.validate(MAX_OUTPUT_DATA), Ok(()));
}

#[test]
fn task_events_need_time_task_node_and_execution() {
    assert_eq!(task().validate(MAX_OUTPUT_DATA), Ok(()));
    type Break = fn(&mut TaskExecutionEvent<'static>);
    let cases: [(&str, Break); 6] = [
        ("occurred_at", |event| event.occurred_at = None),
        ("task_id", |event| event.task_id = None),
        ("task_id.version", |event| event.task_id.as_mut().unwrap().version = "".into()),
        ("parent_node_execution_id", |event| event.parent_node_execution_id = None),
        ("parent_node_execution_id.node_id", |event| {
            event.parent_node_execution_id.as_mut().unwrap().node_id = "".into();
        }),
        ("parent_node_execution_id.execution_id.domain", |event| {
            let id = event.parent_node_execution_id.as_mut().unwrap();
            id.execution_id.as_mut().unwrap().domain = "".into();
        }),
    ];
    for (field, break_it) in cases {
        let mut event = task();
        break_it(&mut event);
        assert_eq!(event.validate(MAX_OUTPUT_DATA), Err(Invalid::Missing { field }));
    }
    let event = task().with_task_id(identifier(ResourceType::WORKFLOW));
    let error = event.validate(MAX_OUTPUT_DATA).unwrap_err();
    assert_eq!(
        error,
        Invalid::ResourceType {
            field: "task_id",
            expected: ResourceType::TASK,
            found: ResourceType::WORKFLOW
        }
    );
}

#[test]
fn inline_outputs_have_a_limit() {
    let data = literal_map([("o".to_owned(), Literal::from("x".repeat(100)))]);
    let size = data.encoded_len();
    let event = task().with_output_result(TaskExecutionEventOutputResult::OutputData(data));
    assert_eq!(event.validate(size), Ok(()));
    let limit = size - 1;
    assert_eq!(event.validate(limit), Err(Invalid::OutputTooLarge { size, limit }));
}

#[test]
fn dynamic_nodes_need_their_whole_workflow() {
    let with = |dynamic| {
        let metadata = TaskNodeMetadata::default().with_dynamic_workflow(dynamic);
        NodeExecutionEvent::default().with_id(node()).with_target_metadata(
            NodeExecutionEventTargetMetadata::TaskNodeMetadata(metadata.into()),
        )
    };
    let id = identifier(ResourceType::WORKFLOW);
    let dynamic = DynamicWorkflowNodeMetadata::default().with_id(id.clone());
    let missing = |event: NodeExecutionEvent<'_>| match event.validate(MAX_OUTPUT_DATA) {
        Err(Invalid::Missing { field }) => field,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        missing(with(DynamicWorkflowNodeMetadata::default())),
        "task_node_metadata.dynamic_workflow.id"
    );
    let closure = |template| {
        let primary = CompiledWorkflow::default().with_template(template);
        CompiledWorkflowClosure::default().with_primary(primary)
    };
    assert!(missing(with(dynamic.clone())).ends_with("dynamic_workflow.compiled_workflow"));
    let without = dynamic.clone().with_compiled_workflow(closure(WorkflowTemplate::default()));
    assert!(missing(with(without)).ends_with("primary.template.id"));
    let whole = dynamic.with_compiled_workflow(closure(WorkflowTemplate::default().with_id(id)));
    let mut event = with(whole);
    assert_eq!(event.validate(MAX_OUTPUT_DATA), Ok(()));
    assert!(event.take_compiled_workflow().is_some());
    assert!(missing(event).ends_with("dynamic_workflow.compiled_workflow"));
}

#[test]
fn inline_data_gives_way_to_a_uri() {
    let data = || literal_map([("x".to_owned(), Literal::from(1))]);
    let mut event = task()
        .with_input_value(TaskExecutionEventInputValue::InputData(data()))
        .with_output_result(TaskExecutionEventOutputResult::OutputData(data()));
    assert_eq!(event.take_output_data("s3://o"), Some(data()));
    assert_eq!(event.take_input_data("s3://i"), Some(data()));
    assert_eq!(event.take_output_data("s3://other"), None);
    let uri = TaskExecutionEventOutputResult::OutputUri("s3://o".into());
    assert_eq!(event.output_result, Some(uri));
}

#[test]
fn an_event_of_as_many_bytes_as_may_be_is_let_through() {
    let event = task();
    let size = event.to_bytes().unwrap().len();
    assert_eq!(check_size(&event, size), Ok(size));
    let limit = size - 1;
    assert_eq!(check_size(&event, limit), Err(EncodeError::TooLarge { size, limit }));
}

#[test]
fn base64_is_a_third_longer() {
    assert_eq!([0, 1, 2, 3, 4].map(base64_len), [0, 4, 4, 4, 8]);
    assert!(base64_len(196_608) <= flyte_event::MAX_SNS_MESSAGE);
    assert!(base64_len(196_609) > flyte_event::MAX_SNS_MESSAGE);
}
