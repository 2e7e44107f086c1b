//! What Flyteadmin checks before it records an event.

use tidings_core::Message;

use crate::core::{
    Identifier, LiteralMap, NodeExecutionIdentifier, ResourceType, WorkflowExecutionIdentifier,
};
use crate::{
    DynamicWorkflowNodeMetadata, NodeExecutionEvent, NodeExecutionEventOutputResult,
    NodeExecutionEventTargetMetadata, TaskExecutionEvent, TaskExecutionEventOutputResult,
    WorkflowExecutionEvent, WorkflowExecutionEventOutputResult,
};

/// Bytes of `output_data` that Flyteadmin takes unless it is configured
/// otherwise (`remoteData.maxSizeInBytes`).
///
/// Source: flyte v1.16.8, `flyteadmin/pkg/runtime/application_config_provider.go`.
pub const MAX_OUTPUT_DATA: usize = 2 * 1024 * 1024;

/// Why Flyteadmin would refuse an event.
///
/// `field` is a path in the names of the schema, from the event on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Invalid {
    /// A field that must be set is not, or is empty; gRPC code
    /// INVALID_ARGUMENT.
    Missing {
        /// The field.
        field: &'static str,
    },
    /// An identifier is of the wrong sort; gRPC code INVALID_ARGUMENT.
    ResourceType {
        /// The identifier.
        field: &'static str,
        /// What it should be.
        expected: ResourceType,
        /// What it is.
        found: ResourceType,
    },
    /// `output_data` is too large; gRPC code RESOURCE_EXHAUSTED.
    OutputTooLarge {
        /// Its bytes.
        size: usize,
        /// Bytes that are accepted.
        limit: usize,
    },
}

impl std::fmt::Display for Invalid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Missing { field } => write!(f, "{field} is missing"),
            Self::ResourceType { field, expected, found } => {
                write!(f, "{field} is of the resource type {found:?}, not {expected:?}")
            }
            Self::OutputTooLarge { size, limit } => {
                write!(f, "output_data has {size} bytes, the limit is {limit}")
            }
        }
    }
}

impl std::error::Error for Invalid {}

impl WorkflowExecutionEvent<'_> {
    /// Checks the event as Flyteadmin does: it names the execution, and
    /// `output_data` has at most `max_output` bytes ([`MAX_OUTPUT_DATA`] by
    /// default).
    ///
    /// # Errors
    /// What Flyteadmin would refuse first.
    ///
    /// Source: flyte v1.16.8, `flyteadmin/pkg/manager/impl/validation/execution_validator.go`.
    pub fn validate(&self, max_output: usize) -> Result<(), Invalid> {
        present("execution_id", self.execution_id.as_ref())?;
        match &self.output_result {
            Some(WorkflowExecutionEventOutputResult::OutputData(data)) => output(data, max_output),
            _ => Ok(()),
        }
    }
}

impl NodeExecutionEvent<'_> {
    /// Checks the event as Flyteadmin does: it names node and execution, the
    /// workflow of a dynamic node is complete, and `output_data` has at most
    /// `max_output` bytes ([`MAX_OUTPUT_DATA`] by default).
    ///
    /// Flyteadmin v1.16.8 only logs what is wrong here and goes on.
    ///
    /// # Errors
    /// What Flyteadmin would complain of first.
    ///
    /// Source: flyte v1.16.8, `flyteadmin/pkg/manager/impl/validation/node_execution_validator.go`.
    pub fn validate(&self, max_output: usize) -> Result<(), Invalid> {
        const ID: NodeFields = NodeFields {
            id: "id",
            execution: [
                "id.execution_id",
                "id.execution_id.project",
                "id.execution_id.domain",
                "id.execution_id.name",
            ],
            node: "id.node_id",
        };
        node(&ID, self.id.as_ref())?;
        if let Some(NodeExecutionEventTargetMetadata::TaskNodeMetadata(metadata)) =
            &self.target_metadata
            && let Some(dynamic) = metadata.dynamic_workflow.as_ref()
        {
            dynamic_workflow(dynamic)?;
        }
        match &self.output_result {
            Some(NodeExecutionEventOutputResult::OutputData(data)) => output(data, max_output),
            _ => Ok(()),
        }
    }
}

impl TaskExecutionEvent<'_> {
    /// Checks the event as Flyteadmin does: it says when it occurred, names
    /// task, node and execution, and `output_data` has at most `max_output`
    /// bytes ([`MAX_OUTPUT_DATA`] by default).
    ///
    /// # Errors
    /// What Flyteadmin would refuse first.
    ///
    /// Source: flyte v1.16.8, `flyteadmin/pkg/manager/impl/validation/task_execution_validator.go`.
    pub fn validate(&self, max_output: usize) -> Result<(), Invalid> {
        const PARENT: NodeFields = NodeFields {
            id: "parent_node_execution_id",
            execution: [
                "parent_node_execution_id.execution_id",
                "parent_node_execution_id.execution_id.project",
                "parent_node_execution_id.execution_id.domain",
                "parent_node_execution_id.execution_id.name",
            ],
            node: "parent_node_execution_id.node_id",
        };
        const TASK: [&str; 5] =
            ["task_id", "task_id.project", "task_id.domain", "task_id.name", "task_id.version"];
        present("occurred_at", self.occurred_at.as_ref())?;
        if let Some(TaskExecutionEventOutputResult::OutputData(data)) = &self.output_result {
            output(data, max_output)?;
        }
        node(&PARENT, self.parent_node_execution_id.as_ref())?;
        identifier(TASK, self.task_id.as_ref(), ResourceType::TASK)
    }
}

/// The paths of a node's identifier.
struct NodeFields {
    id: &'static str,
    /// The execution's identifier, and its project, domain and name.
    execution: [&'static str; 4],
    node: &'static str,
}

fn present<T>(field: &'static str, value: Option<T>) -> Result<T, Invalid> {
    value.ok_or(Invalid::Missing { field })
}

fn filled(field: &'static str, value: &str) -> Result<(), Invalid> {
    if value.is_empty() { Err(Invalid::Missing { field }) } else { Ok(()) }
}

fn output(data: &LiteralMap<'_>, limit: usize) -> Result<(), Invalid> {
    match data.encoded_len() {
        size if size > limit => Err(Invalid::OutputTooLarge { size, limit }),
        _ => Ok(()),
    }
}

fn node(fields: &NodeFields, id: Option<&NodeExecutionIdentifier<'_>>) -> Result<(), Invalid> {
    let id = present(fields.id, id)?;
    let [execution, parts @ ..] = fields.execution;
    let execution: &WorkflowExecutionIdentifier<'_> = present(execution, id.execution_id.as_ref())?;
    filled(fields.node, &id.node_id)?;
    let values = [&execution.project, &execution.domain, &execution.name];
    parts.into_iter().zip(values).try_for_each(|(field, value)| filled(field, value))
}

fn identifier(
    [field, parts @ ..]: [&'static str; 5],
    id: Option<&Identifier<'_>>,
    expected: ResourceType,
) -> Result<(), Invalid> {
    let id = present(field, id)?;
    if id.resource_type != expected {
        return Err(Invalid::ResourceType { field, expected, found: id.resource_type });
    }
    let values = [&id.project, &id.domain, &id.name, &id.version];
    parts.into_iter().zip(values).try_for_each(|(field, value)| filled(field, value))
}

fn dynamic_workflow(dynamic: &DynamicWorkflowNodeMetadata<'_>) -> Result<(), Invalid> {
    const ID: [&str; 5] = [
        "task_node_metadata.dynamic_workflow.id",
        "task_node_metadata.dynamic_workflow.id.project",
        "task_node_metadata.dynamic_workflow.id.domain",
        "task_node_metadata.dynamic_workflow.id.name",
        "task_node_metadata.dynamic_workflow.id.version",
    ];
    const COMPILED: &str = "task_node_metadata.dynamic_workflow.compiled_workflow";
    const PRIMARY: &str = "task_node_metadata.dynamic_workflow.compiled_workflow.primary";
    const TEMPLATE: [&str; 6] = [
        "task_node_metadata.dynamic_workflow.compiled_workflow.primary.template",
        "task_node_metadata.dynamic_workflow.compiled_workflow.primary.template.id",
        "task_node_metadata.dynamic_workflow.compiled_workflow.primary.template.id.project",
        "task_node_metadata.dynamic_workflow.compiled_workflow.primary.template.id.domain",
        "task_node_metadata.dynamic_workflow.compiled_workflow.primary.template.id.name",
        "task_node_metadata.dynamic_workflow.compiled_workflow.primary.template.id.version",
    ];
    identifier(ID, dynamic.id.as_ref(), ResourceType::WORKFLOW)?;
    let compiled = present(COMPILED, dynamic.compiled_workflow.as_ref())?;
    let primary = present(PRIMARY, compiled.primary.as_ref())?;
    let [template, id @ ..] = TEMPLATE;
    let template = present(template, primary.template.as_ref())?;
    identifier(id, template.id.as_ref(), ResourceType::WORKFLOW)
}
