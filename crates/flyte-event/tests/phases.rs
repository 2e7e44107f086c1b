//! Phases and their changes, as Flyteadmin's tables and managers have them.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use flyte_event::core::{NodeExecutionPhase, TaskExecutionPhase, WorkflowExecutionPhase};
use flyte_event::{Transition, accepts_producer};

const WORKFLOW: [&str; 10] = [
    "UNDEFINED",
    "QUEUED",
    "RUNNING",
    "SUCCEEDING",
    "SUCCEEDED",
    "FAILING",
    "FAILED",
    "ABORTED",
    "TIMED_OUT",
    "ABORTING",
];

/// One row for each recorded phase, one column for each incoming one:
/// `+` accepted, `=` already exists, `#` already ended, `x` precondition.
const WORKFLOW_TABLE: [&str; 10] = [
    "=+++++++++", // UNDEFINED
    "++++++++++", // QUEUED: may be queued again
    "+x=+++++++", // RUNNING
    "+++=++++++", // SUCCEEDING
    "####=#####", // SUCCEEDED
    "+++++=++++", // FAILING
    "######=###", // FAILED
    "#######=##", // ABORTED
    "########=#", // TIMED_OUT
    "xxxx+x+++=", // ABORTING
];

const NODE: [&str; 11] = [
    "UNDEFINED",
    "QUEUED",
    "RUNNING",
    "SUCCEEDED",
    "FAILING",
    "FAILED",
    "ABORTED",
    "SKIPPED",
    "TIMED_OUT",
    "DYNAMIC_RUNNING",
    "RECOVERED",
];

const NODE_TERMINAL: [&str; 6] =
    ["SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED", "SKIPPED", "RECOVERED"];

const TASK: [&str; 9] = [
    "UNDEFINED",
    "QUEUED",
    "RUNNING",
    "SUCCEEDED",
    "ABORTED",
    "FAILED",
    "INITIALIZING",
    "WAITING_FOR_RESOURCES",
    "RETRYABLE_FAILED",
];

const TASK_TERMINAL: [&str; 3] = ["SUCCEEDED", "FAILED", "ABORTED"];

fn sign(transition: Transition) -> char {
    match transition {
        Transition::Accept => '+',
        Transition::AlreadyExists => '=',
        Transition::AlreadyTerminal => '#',
        Transition::FailedPrecondition => 'x',
        other => panic!("{other:?}"),
    }
}

#[test]
fn workflow_phases_change_as_flyteadmin_says() {
    let phase = |index: usize| WorkflowExecutionPhase(i32::try_from(index).unwrap());
    for (row, signs) in WORKFLOW_TABLE.iter().enumerate() {
        assert_eq!(phase(row).name(), Some(WORKFLOW[row]));
        let ours: String = (0..10).map(|column| sign(phase(row).on(phase(column)))).collect();
        assert_eq!(ours, *signs, "{}", WORKFLOW[row]);
        let terminal = ["SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"].contains(&WORKFLOW[row]);
        assert_eq!(phase(row).is_terminal(), terminal);
        assert_eq!(phase(row).is_success(), WORKFLOW[row] == "SUCCEEDED");
    }
}

#[test]
fn node_phases_change_as_flyteadmin_says() {
    let phase = |index: usize| NodeExecutionPhase(i32::try_from(index).unwrap());
    for (row, name) in NODE.iter().enumerate() {
        assert_eq!(phase(row).name(), Some(*name));
        let terminal = NODE_TERMINAL.contains(name);
        assert_eq!(phase(row).is_terminal(), terminal, "{name}");
        assert_eq!(phase(row).is_success(), matches!(*name, "SUCCEEDED" | "RECOVERED"));
        for column in 0..NODE.len() {
            let expected = match terminal {
                _ if row == column => '=',
                true => '#',
                false => '+',
            };
            assert_eq!(sign(phase(row).on(phase(column))), expected, "{name} {column}");
        }
    }
}

#[test]
fn task_phases_change_as_flyteadmin_says() {
    let phase = |index: usize| TaskExecutionPhase(i32::try_from(index).unwrap());
    for (row, name) in TASK.iter().enumerate() {
        assert_eq!(phase(row).name(), Some(*name));
        let terminal = TASK_TERMINAL.contains(name);
        assert_eq!(phase(row).is_terminal(), terminal, "{name}");
        assert_eq!(phase(row).is_success(), *name == "SUCCEEDED");
        for column in (0..TASK.len()).filter(|column| *column != row) {
            let expected = if terminal { '#' } else { '+' };
            assert_eq!(sign(phase(row).on(5, phase(column), 0)), expected, "{name} {column}");
        }
        let versions = [(3, 2, '='), (3, 3, '='), (3, 4, if terminal { '#' } else { '+' })];
        for (stored, new, expected) in versions {
            assert_eq!(sign(phase(row).on(stored, phase(row), new)), expected, "{name}");
        }
    }
}

#[test]
fn nodes_of_an_array_have_the_phases_of_tasks() {
    let tasks = [
        "UNDEFINED",
        "QUEUED",
        "RUNNING",
        "SUCCEEDED",
        "FAILED",
        "FAILED",
        "ABORTED",
        "UNDEFINED",
        "FAILED",
        "RUNNING",
        "SUCCEEDED",
    ];
    for (index, name) in tasks.iter().enumerate() {
        let phase = NodeExecutionPhase(i32::try_from(index).unwrap());
        assert_eq!(phase.as_task_phase().name(), Some(*name), "{}", NODE[index]);
    }
}

#[test]
fn an_undeclared_phase_has_not_ended() {
    assert!(!WorkflowExecutionPhase(42).is_terminal());
    assert!(!NodeExecutionPhase(42).is_terminal());
    assert!(!TaskExecutionPhase(42).is_terminal());
    assert_eq!(TaskExecutionPhase::RETRYABLE_FAILED.name(), Some("RETRYABLE_FAILED"));
}

#[test]
fn producers_without_a_cluster_are_always_taken() {
    for (recorded, producer, accepted) in [
        ("c1", "c1", true),
        ("c1", "c2", false),
        ("c1", "", true),
        ("c1", "propeller", true),
        ("", "c2", false),
    ] {
        assert_eq!(accepts_producer(recorded, producer), accepted, "{recorded} {producer}");
    }
}
