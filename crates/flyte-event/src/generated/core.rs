// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// Kinds of registered things.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceType(pub i32);
impl ResourceType {
    /// Kind not given.
    pub const UNSPECIFIED: Self = Self(0);
    /// A task.
    pub const TASK: Self = Self(1);
    /// A workflow.
    pub const WORKFLOW: Self = Self(2);
    /// A launch plan: a workflow with fixed and default inputs and a schedule.
    pub const LAUNCH_PLAN: Self = Self(3);
    /// A dataset of the data catalog, which holds cached task outputs.
    ///
    /// Since: v0.17.38.
    pub const DATASET: Self = Self(4);
}
#[doc(hidden)]
pub static RESOURCE_TYPE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.ResourceType",
    &[
        ("UNSPECIFIED", 0),
        ("TASK", 1),
        ("WORKFLOW", 2),
        ("LAUNCH_PLAN", 3),
        ("DATASET", 4),
    ],
    true,
);
rt::enumeration!(ResourceType, RESOURCE_TYPE_INFO, 0);
/// State of the reservation by which equal calls wait for each other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CatalogReservationStatus(pub i32);
impl CatalogReservationStatus {
    /// Reservations are not in use.
    ///
    /// Since: v0.21.11.
    pub const RESERVATION_DISABLED: Self = Self(0);
    /// This execution got the reservation or kept it.
    ///
    /// Since: v0.21.11.
    pub const RESERVATION_ACQUIRED: Self = Self(1);
    /// Another execution holds the reservation.
    ///
    /// Since: v0.21.11.
    pub const RESERVATION_EXISTS: Self = Self(2);
    /// This execution gave the reservation back.
    ///
    /// Since: v0.21.11.
    pub const RESERVATION_RELEASED: Self = Self(3);
    /// The attempt to get or release it went wrong.
    ///
    /// Since: v0.21.11.
    pub const RESERVATION_FAILURE: Self = Self(4);
}
#[doc(hidden)]
pub static CATALOG_RESERVATION_STATUS_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.CatalogReservation.Status",
    &[
        ("RESERVATION_DISABLED", 0),
        ("RESERVATION_ACQUIRED", 1),
        ("RESERVATION_EXISTS", 2),
        ("RESERVATION_RELEASED", 3),
        ("RESERVATION_FAILURE", 4),
    ],
    true,
);
rt::enumeration!(CatalogReservationStatus, CATALOG_RESERVATION_STATUS_INFO, 0);
/// What became of a cache lookup.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CatalogCacheStatus(pub i32);
impl CatalogCacheStatus {
    /// The task does not use the cache. In a report on an external resource,
    /// Flyteadmin takes it as no news.
    ///
    /// Since: v0.17.38.
    pub const CACHE_DISABLED: Self = Self(0);
    /// Nothing suitable was found.
    ///
    /// Since: v0.17.38.
    pub const CACHE_MISS: Self = Self(1);
    /// The outputs of an earlier execution were used.
    ///
    /// Since: v0.17.38.
    pub const CACHE_HIT: Self = Self(2);
    /// The new outputs were stored.
    ///
    /// Since: v0.17.38.
    pub const CACHE_POPULATED: Self = Self(3);
    /// The lookup went wrong.
    ///
    /// Since: v0.17.38.
    pub const CACHE_LOOKUP_FAILURE: Self = Self(4);
    /// Storing the new outputs went wrong.
    ///
    /// Since: v0.17.38.
    pub const CACHE_PUT_FAILURE: Self = Self(5);
    /// The execution was told to pass over the cache.
    ///
    /// Since: v1.2.3.
    pub const CACHE_SKIPPED: Self = Self(6);
    /// The entry was removed.
    ///
    /// Since: v1.10.7-b1.
    pub const CACHE_EVICTED: Self = Self(7);
}
#[doc(hidden)]
pub static CATALOG_CACHE_STATUS_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.CatalogCacheStatus",
    &[
        ("CACHE_DISABLED", 0),
        ("CACHE_MISS", 1),
        ("CACHE_HIT", 2),
        ("CACHE_POPULATED", 3),
        ("CACHE_LOOKUP_FAILURE", 4),
        ("CACHE_PUT_FAILURE", 5),
        ("CACHE_SKIPPED", 6),
        ("CACHE_EVICTED", 7),
    ],
    true,
);
rt::enumeration!(CatalogCacheStatus, CATALOG_CACHE_STATUS_INFO, 0);
/// Precision of a time partition.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Granularity(pub i32);
impl Granularity {
    /// Not given.
    ///
    /// Since: v1.11.0-b1.
    pub const UNSET: Self = Self(0);
    /// One partition per minute.
    ///
    /// Since: v1.11.0-b1.
    pub const MINUTE: Self = Self(1);
    /// One partition per hour.
    ///
    /// Since: v1.11.0-b1.
    pub const HOUR: Self = Self(2);
    /// One partition per day; upstream's default.
    ///
    /// Since: v1.11.0-b1.
    pub const DAY: Self = Self(3);
    /// One partition per month.
    ///
    /// Since: v1.11.0-b1.
    pub const MONTH: Self = Self(4);
}
#[doc(hidden)]
pub static GRANULARITY_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.Granularity",
    &[("UNSET", 0), ("MINUTE", 1), ("HOUR", 2), ("DAY", 3), ("MONTH", 4)],
    true,
);
rt::enumeration!(Granularity, GRANULARITY_INFO, 0);
/// Direction in which a time partition is shifted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Operator(pub i32);
impl Operator {
    /// Back in time.
    ///
    /// Since: v1.11.0-b1.
    pub const MINUS: Self = Self(0);
    /// Forward in time.
    ///
    /// Since: v1.11.0-b1.
    pub const PLUS: Self = Self(1);
}
#[doc(hidden)]
pub static OPERATOR_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.Operator",
    &[("MINUS", 0), ("PLUS", 1)],
    true,
);
rt::enumeration!(Operator, OPERATOR_INFO, 0);
/// The cell types that a column may have.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaTypeSchemaColumnSchemaColumnType(pub i32);
impl SchemaTypeSchemaColumnSchemaColumnType {
    /// Whole numbers.
    pub const INTEGER: Self = Self(0);
    /// Floating-point numbers.
    pub const FLOAT: Self = Self(1);
    /// Text.
    pub const STRING: Self = Self(2);
    /// Truth values.
    pub const BOOLEAN: Self = Self(3);
    /// Points in time.
    pub const DATETIME: Self = Self(4);
    /// Lengths of time.
    pub const DURATION: Self = Self(5);
}
#[doc(hidden)]
pub static SCHEMA_TYPE_SCHEMA_COLUMN_SCHEMA_COLUMN_TYPE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.SchemaType.SchemaColumn.SchemaColumnType",
    &[
        ("INTEGER", 0),
        ("FLOAT", 1),
        ("STRING", 2),
        ("BOOLEAN", 3),
        ("DATETIME", 4),
        ("DURATION", 5),
    ],
    true,
);
rt::enumeration!(
    SchemaTypeSchemaColumnSchemaColumnType,
    SCHEMA_TYPE_SCHEMA_COLUMN_SCHEMA_COLUMN_TYPE_INFO, 0
);
/// How many files the blob stands for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlobTypeBlobDimensionality(pub i32);
impl BlobTypeBlobDimensionality {
    /// Exactly one file.
    pub const SINGLE: Self = Self(0);
    /// A directory of files under one prefix.
    pub const MULTIPART: Self = Self(1);
}
#[doc(hidden)]
pub static BLOB_TYPE_BLOB_DIMENSIONALITY_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.BlobType.BlobDimensionality",
    &[("SINGLE", 0), ("MULTIPART", 1)],
    true,
);
rt::enumeration!(BlobTypeBlobDimensionality, BLOB_TYPE_BLOB_DIMENSIONALITY_INFO, 0);
/// Types that need no further description.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SimpleType(pub i32);
impl SimpleType {
    /// No value at all.
    pub const NONE: Self = Self(0);
    /// Whole number, 64 bits with sign.
    pub const INTEGER: Self = Self(1);
    /// Double-precision number.
    pub const FLOAT: Self = Self(2);
    /// Unicode text.
    pub const STRING: Self = Self(3);
    /// True or false.
    pub const BOOLEAN: Self = Self(4);
    /// A point in time.
    pub const DATETIME: Self = Self(5);
    /// A length of time.
    pub const DURATION: Self = Self(6);
    /// Bytes with a tag that names their encoding.
    pub const BINARY: Self = Self(7);
    /// The error of a node; failure nodes take one as input.
    pub const ERROR: Self = Self(8);
    /// A JSON object without a fixed shape.
    pub const STRUCT: Self = Self(9);
}
#[doc(hidden)]
pub static SIMPLE_TYPE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.SimpleType",
    &[
        ("NONE", 0),
        ("INTEGER", 1),
        ("FLOAT", 2),
        ("STRING", 3),
        ("BOOLEAN", 4),
        ("DATETIME", 5),
        ("DURATION", 6),
        ("BINARY", 7),
        ("ERROR", 8),
        ("STRUCT", 9),
    ],
    true,
);
rt::enumeration!(SimpleType, SIMPLE_TYPE_INFO, 0);
/// Ways for a secret to reach a task.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecretMountType(pub i32);
impl SecretMountType {
    /// Either way will do.
    ///
    /// Since: v0.18.18.
    pub const ANY: Self = Self(0);
    /// In an environment variable.
    ///
    /// Since: v0.18.18.
    pub const ENV_VAR: Self = Self(1);
    /// In a file.
    ///
    /// Since: v0.18.18.
    pub const FILE: Self = Self(2);
}
#[doc(hidden)]
pub static SECRET_MOUNT_TYPE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.Secret.MountType",
    &[("ANY", 0), ("ENV_VAR", 1), ("FILE", 2)],
    true,
);
rt::enumeration!(SecretMountType, SECRET_MOUNT_TYPE_INFO, 0);
/// OAuth 2.0 flows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OAuth2TokenRequestType(pub i32);
impl OAuth2TokenRequestType {
    /// The flow without a user: the client shows its own credentials.
    ///
    /// Since: v0.18.16.
    pub const CLIENT_CREDENTIALS: Self = Self(0);
}
#[doc(hidden)]
pub static O_AUTH2_TOKEN_REQUEST_TYPE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.OAuth2TokenRequest.Type",
    &[("CLIENT_CREDENTIALS", 0)],
    true,
);
rt::enumeration!(OAuth2TokenRequestType, O_AUTH2_TOKEN_REQUEST_TYPE_INFO, 0);
/// Kinds of resources.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourcesResourceName(pub i32);
impl ResourcesResourceName {
    /// Kind not given.
    pub const UNKNOWN: Self = Self(0);
    /// Processor time.
    pub const CPU: Self = Self(1);
    /// Graphics processors.
    pub const GPU: Self = Self(2);
    /// Main memory.
    pub const MEMORY: Self = Self(3);
    /// Disk space.
    pub const STORAGE: Self = Self(4);
    /// Scratch space on the machine of the pod, gone with the pod.
    ///
    /// Since: v0.19.18.
    pub const EPHEMERAL_STORAGE: Self = Self(5);
}
#[doc(hidden)]
pub static RESOURCES_RESOURCE_NAME_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.Resources.ResourceName",
    &[
        ("UNKNOWN", 0),
        ("CPU", 1),
        ("GPU", 2),
        ("MEMORY", 3),
        ("STORAGE", 4),
        ("EPHEMERAL_STORAGE", 5),
    ],
    true,
);
rt::enumeration!(ResourcesResourceName, RESOURCES_RESOURCE_NAME_INFO, 0);
/// Kinds of SDKs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuntimeMetadataRuntimeType(pub i32);
impl RuntimeMetadataRuntimeType {
    /// Not from Flyte.
    pub const OTHER: Self = Self(0);
    /// From Flyte.
    pub const FLYTE_SDK: Self = Self(1);
}
#[doc(hidden)]
pub static RUNTIME_METADATA_RUNTIME_TYPE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.RuntimeMetadata.RuntimeType",
    &[("OTHER", 0), ("FLYTE_SDK", 1)],
    true,
);
rt::enumeration!(RuntimeMetadataRuntimeType, RUNTIME_METADATA_RUNTIME_TYPE_INFO, 0);
/// Processor architectures.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContainerArchitecture(pub i32);
impl ContainerArchitecture {
    /// Not given.
    ///
    /// Since: v0.21.6.
    pub const UNKNOWN: Self = Self(0);
    /// 64-bit x86.
    ///
    /// Since: v0.21.6.
    pub const AMD64: Self = Self(1);
    /// 64-bit ARM.
    ///
    /// Since: v0.21.6.
    pub const ARM64: Self = Self(2);
    /// 32-bit ARM, version 6.
    ///
    /// Since: v0.21.6.
    pub const ARM_V6: Self = Self(3);
    /// 32-bit ARM, version 7.
    ///
    /// Since: v0.21.6.
    pub const ARM_V7: Self = Self(4);
}
#[doc(hidden)]
pub static CONTAINER_ARCHITECTURE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.Container.Architecture",
    &[("UNKNOWN", 0), ("AMD64", 1), ("ARM64", 2), ("ARM_V6", 3), ("ARM_V7", 4)],
    true,
);
rt::enumeration!(ContainerArchitecture, CONTAINER_ARCHITECTURE_INFO, 0);
/// Times to fetch inputs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IoStrategyDownloadMode(pub i32);
impl IoStrategyDownloadMode {
    /// Everything is there when the container starts.
    ///
    /// Since: v0.17.32.
    pub const DOWNLOAD_EAGER: Self = Self(0);
    /// Data arrives while the container runs; a marker says when it is
    /// complete.
    ///
    /// Since: v0.17.32.
    pub const DOWNLOAD_STREAM: Self = Self(1);
    /// Large objects stay in storage.
    ///
    /// Since: v0.17.32.
    pub const DO_NOT_DOWNLOAD: Self = Self(2);
}
#[doc(hidden)]
pub static IO_STRATEGY_DOWNLOAD_MODE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.IOStrategy.DownloadMode",
    &[("DOWNLOAD_EAGER", 0), ("DOWNLOAD_STREAM", 1), ("DO_NOT_DOWNLOAD", 2)],
    true,
);
rt::enumeration!(IoStrategyDownloadMode, IO_STRATEGY_DOWNLOAD_MODE_INFO, 0);
/// Times to store outputs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IoStrategyUploadMode(pub i32);
impl IoStrategyUploadMode {
    /// After the container has ended.
    ///
    /// Since: v0.17.32.
    pub const UPLOAD_ON_EXIT: Self = Self(0);
    /// As soon as it is written.
    ///
    /// Since: v0.17.32.
    pub const UPLOAD_EAGER: Self = Self(1);
    /// Never; only references are recorded.
    ///
    /// Since: v0.17.32.
    pub const DO_NOT_UPLOAD: Self = Self(2);
}
#[doc(hidden)]
pub static IO_STRATEGY_UPLOAD_MODE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.IOStrategy.UploadMode",
    &[("UPLOAD_ON_EXIT", 0), ("UPLOAD_EAGER", 1), ("DO_NOT_UPLOAD", 2)],
    true,
);
rt::enumeration!(IoStrategyUploadMode, IO_STRATEGY_UPLOAD_MODE_INFO, 0);
/// Formats of the summary of inputs. Storage addresses in it are replaced by
/// local paths.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DataLoadingConfigLiteralMapFormat(pub i32);
impl DataLoadingConfigLiteralMapFormat {
    /// JSON text.
    ///
    /// Since: v0.17.32.
    pub const JSON: Self = Self(0);
    /// YAML text.
    ///
    /// Since: v0.17.32.
    pub const YAML: Self = Self(1);
    /// A `LiteralMap` in protobuf binary.
    ///
    /// Since: v0.17.32.
    pub const PROTO: Self = Self(2);
}
#[doc(hidden)]
pub static DATA_LOADING_CONFIG_LITERAL_MAP_FORMAT_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.DataLoadingConfig.LiteralMapFormat",
    &[("JSON", 0), ("YAML", 1), ("PROTO", 2)],
    true,
);
rt::enumeration!(
    DataLoadingConfigLiteralMapFormat, DATA_LOADING_CONFIG_LITERAL_MAP_FORMAT_INFO, 0
);
/// Query languages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SqlDialect(pub i32);
impl SqlDialect {
    /// Not given.
    ///
    /// Since: v0.20.1.
    pub const UNDEFINED: Self = Self(0);
    /// Standard SQL.
    ///
    /// Since: v0.20.1.
    pub const ANSI: Self = Self(1);
    /// Apache Hive.
    ///
    /// Since: v0.20.1.
    pub const HIVE: Self = Self(2);
    /// Another one, not checked.
    ///
    /// Since: v0.20.1.
    pub const OTHER: Self = Self(3);
}
#[doc(hidden)]
pub static SQL_DIALECT_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.Sql.Dialect",
    &[("UNDEFINED", 0), ("ANSI", 1), ("HIVE", 2), ("OTHER", 3)],
    true,
);
rt::enumeration!(SqlDialect, SQL_DIALECT_INFO, 0);
/// The six comparisons.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ComparisonExpressionOperator(pub i32);
impl ComparisonExpressionOperator {
    /// Equal.
    pub const EQ: Self = Self(0);
    /// Not equal.
    pub const NEQ: Self = Self(1);
    /// Left is greater.
    pub const GT: Self = Self(2);
    /// Left is greater or equal.
    pub const GTE: Self = Self(3);
    /// Left is less.
    pub const LT: Self = Self(4);
    /// Left is less or equal.
    pub const LTE: Self = Self(5);
}
#[doc(hidden)]
pub static COMPARISON_EXPRESSION_OPERATOR_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.ComparisonExpression.Operator",
    &[("EQ", 0), ("NEQ", 1), ("GT", 2), ("GTE", 3), ("LT", 4), ("LTE", 5)],
    true,
);
rt::enumeration!(ComparisonExpressionOperator, COMPARISON_EXPRESSION_OPERATOR_INFO, 0);
/// The two ways to join.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConjunctionExpressionLogicalOperator(pub i32);
impl ConjunctionExpressionLogicalOperator {
    /// Both must hold.
    pub const AND: Self = Self(0);
    /// At least one must hold.
    pub const OR: Self = Self(1);
}
#[doc(hidden)]
pub static CONJUNCTION_EXPRESSION_LOGICAL_OPERATOR_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.ConjunctionExpression.LogicalOperator",
    &[("AND", 0), ("OR", 1)],
    true,
);
rt::enumeration!(
    ConjunctionExpressionLogicalOperator, CONJUNCTION_EXPRESSION_LOGICAL_OPERATOR_INFO, 0
);
/// State of a run. Terminal are SUCCEEDED, FAILED, ABORTED and TIMED_OUT.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkflowExecutionPhase(pub i32);
impl WorkflowExecutionPhase {
    /// State unknown.
    pub const UNDEFINED: Self = Self(0);
    /// Accepted, not started. May be repeated when the run moves to another
    /// cluster.
    pub const QUEUED: Self = Self(1);
    /// Nodes are being worked on.
    pub const RUNNING: Self = Self(2);
    /// All nodes are done, the outputs are being collected.
    pub const SUCCEEDING: Self = Self(3);
    /// Ended well.
    pub const SUCCEEDED: Self = Self(4);
    /// A failure was seen; running nodes are being stopped or finished first.
    pub const FAILING: Self = Self(5);
    /// Ended with an error.
    pub const FAILED: Self = Self(6);
    /// Stopped on request.
    pub const ABORTED: Self = Self(7);
    /// Stopped because it took too long.
    pub const TIMED_OUT: Self = Self(8);
    /// A stop was requested, clean-up is under way. Only terminal phases may
    /// follow.
    ///
    /// Since: v0.21.16.
    pub const ABORTING: Self = Self(9);
}
#[doc(hidden)]
pub static WORKFLOW_EXECUTION_PHASE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.WorkflowExecution.Phase",
    &[
        ("UNDEFINED", 0),
        ("QUEUED", 1),
        ("RUNNING", 2),
        ("SUCCEEDING", 3),
        ("SUCCEEDED", 4),
        ("FAILING", 5),
        ("FAILED", 6),
        ("ABORTED", 7),
        ("TIMED_OUT", 8),
        ("ABORTING", 9),
    ],
    true,
);
rt::enumeration!(WorkflowExecutionPhase, WORKFLOW_EXECUTION_PHASE_INFO, 0);
/// State of a node. Terminal are SUCCEEDED, FAILED, ABORTED, SKIPPED,
/// TIMED_OUT and RECOVERED.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeExecutionPhase(pub i32);
impl NodeExecutionPhase {
    /// State unknown.
    pub const UNDEFINED: Self = Self(0);
    /// Its upstream nodes are done, it waits for its turn.
    pub const QUEUED: Self = Self(1);
    /// Its target is being executed, or failed and will be tried again.
    pub const RUNNING: Self = Self(2);
    /// Ended well.
    pub const SUCCEEDED: Self = Self(3);
    /// A failure was seen, clean-up is under way.
    pub const FAILING: Self = Self(4);
    /// Ended with an error.
    pub const FAILED: Self = Self(5);
    /// Stopped on request.
    pub const ABORTED: Self = Self(6);
    /// Never run, because a branch went another way.
    pub const SKIPPED: Self = Self(7);
    /// Stopped because it took too long.
    pub const TIMED_OUT: Self = Self(8);
    /// The workflow that the node generated is running. Task phases have no
    /// such value.
    ///
    /// Since: v0.18.39.
    pub const DYNAMIC_RUNNING: Self = Self(9);
    /// Taken over from an earlier run instead of being run again; counts as
    /// success.
    ///
    /// Since: v0.19.14.
    pub const RECOVERED: Self = Self(10);
}
#[doc(hidden)]
pub static NODE_EXECUTION_PHASE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.NodeExecution.Phase",
    &[
        ("UNDEFINED", 0),
        ("QUEUED", 1),
        ("RUNNING", 2),
        ("SUCCEEDED", 3),
        ("FAILING", 4),
        ("FAILED", 5),
        ("ABORTED", 6),
        ("SKIPPED", 7),
        ("TIMED_OUT", 8),
        ("DYNAMIC_RUNNING", 9),
        ("RECOVERED", 10),
    ],
    true,
);
rt::enumeration!(NodeExecutionPhase, NODE_EXECUTION_PHASE_INFO, 0);
/// State of one attempt at a task. Terminal are SUCCEEDED, ABORTED and
/// FAILED. The numbers differ from those of node phases.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskExecutionPhase(pub i32);
impl TaskExecutionPhase {
    /// State unknown.
    pub const UNDEFINED: Self = Self(0);
    /// Handed to the plugin. Flyteadmin publishes no event for the first
    /// report of an attempt, which usually has this phase.
    pub const QUEUED: Self = Self(1);
    /// User code runs. May be reported often, with a growing `phase_version`.
    pub const RUNNING: Self = Self(2);
    /// Ended well.
    pub const SUCCEEDED: Self = Self(3);
    /// Stopped on request.
    pub const ABORTED: Self = Self(4);
    /// Ended with an error. FlytePropeller also reports retryable failures
    /// this way.
    pub const FAILED: Self = Self(5);
    /// The pod is being prepared, e.g. its image is pulled.
    ///
    /// Since: v0.17.24.
    pub const INITIALIZING: Self = Self(6);
    /// Held back by a quota or by back-off.
    ///
    /// Since: v0.17.24.
    pub const WAITING_FOR_RESOURCES: Self = Self(7);
    /// Failed, another attempt may follow. Used by connectors; not terminal.
    ///
    /// Since: v1.16.0.
    pub const RETRYABLE_FAILED: Self = Self(8);
}
#[doc(hidden)]
pub static TASK_EXECUTION_PHASE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.TaskExecution.Phase",
    &[
        ("UNDEFINED", 0),
        ("QUEUED", 1),
        ("RUNNING", 2),
        ("SUCCEEDED", 3),
        ("ABORTED", 4),
        ("FAILED", 5),
        ("INITIALIZING", 6),
        ("WAITING_FOR_RESOURCES", 7),
        ("RETRYABLE_FAILED", 8),
    ],
    true,
);
rt::enumeration!(TaskExecutionPhase, TASK_EXECUTION_PHASE_INFO, 0);
/// Origin of an error.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExecutionErrorErrorKind(pub i32);
impl ExecutionErrorErrorKind {
    /// Origin not known.
    ///
    /// Since: v0.17.4.
    pub const UNKNOWN: Self = Self(0);
    /// The user's code or configuration.
    ///
    /// Since: v0.17.4.
    pub const USER: Self = Self(1);
    /// The platform; trying again may help.
    ///
    /// Since: v0.17.4.
    pub const SYSTEM: Self = Self(2);
}
#[doc(hidden)]
pub static EXECUTION_ERROR_ERROR_KIND_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.ExecutionError.ErrorKind",
    &[("UNKNOWN", 0), ("USER", 1), ("SYSTEM", 2)],
    true,
);
rt::enumeration!(ExecutionErrorErrorKind, EXECUTION_ERROR_ERROR_KIND_INFO, 0);
/// Formats of log lines.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskLogMessageFormat(pub i32);
impl TaskLogMessageFormat {
    /// Format not given.
    pub const UNKNOWN: Self = Self(0);
    /// Comma-separated values.
    pub const CSV: Self = Self(1);
    /// One JSON object per line.
    pub const JSON: Self = Self(2);
}
#[doc(hidden)]
pub static TASK_LOG_MESSAGE_FORMAT_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.TaskLog.MessageFormat",
    &[("UNKNOWN", 0), ("CSV", 1), ("JSON", 2)],
    true,
);
rt::enumeration!(TaskLogMessageFormat, TASK_LOG_MESSAGE_FORMAT_INFO, 0);
/// Classes of importance.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QualityOfServiceTier(pub i32);
impl QualityOfServiceTier {
    /// No class chosen.
    ///
    /// Since: v0.17.36.
    pub const UNDEFINED: Self = Self(0);
    /// Urgent.
    ///
    /// Since: v0.17.36.
    pub const HIGH: Self = Self(1);
    /// Normal.
    ///
    /// Since: v0.17.36.
    pub const MEDIUM: Self = Self(2);
    /// Can wait.
    ///
    /// Since: v0.17.36.
    pub const LOW: Self = Self(3);
}
#[doc(hidden)]
pub static QUALITY_OF_SERVICE_TIER_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.QualityOfService.Tier",
    &[("UNDEFINED", 0), ("HIGH", 1), ("MEDIUM", 2), ("LOW", 3)],
    true,
);
rt::enumeration!(QualityOfServiceTier, QUALITY_OF_SERVICE_TIER_INFO, 0);
/// Amount of state per element.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArrayNodeExecutionMode(pub i32);
impl ArrayNodeExecutionMode {
    /// As little as possible. Cheap, but not every kind of node can be
    /// repeated this way.
    ///
    /// Since: v1.13.1b0.
    pub const MINIMAL_STATE: Self = Self(0);
    /// As for a node of its own. Works for more kinds of nodes.
    ///
    /// Since: v1.13.1b0.
    pub const FULL_STATE: Self = Self(1);
}
#[doc(hidden)]
pub static ARRAY_NODE_EXECUTION_MODE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.ArrayNode.ExecutionMode",
    &[("MINIMAL_STATE", 0), ("FULL_STATE", 1)],
    true,
);
rt::enumeration!(ArrayNodeExecutionMode, ARRAY_NODE_EXECUTION_MODE_INFO, 0);
/// Ways to hand inputs to elements.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArrayNodeDataMode(pub i32);
impl ArrayNodeDataMode {
    /// All elements read the one input file of the array node and pick their
    /// part from it.
    ///
    /// Since: v1.14.1.
    pub const SINGLE_INPUT_FILE: Self = Self(0);
    /// FlytePropeller writes one input file per element.
    ///
    /// Since: v1.14.1.
    pub const INDIVIDUAL_INPUT_FILES: Self = Self(1);
}
#[doc(hidden)]
pub static ARRAY_NODE_DATA_MODE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.ArrayNode.DataMode",
    &[("SINGLE_INPUT_FILE", 0), ("INDIVIDUAL_INPUT_FILES", 1)],
    true,
);
rt::enumeration!(ArrayNodeDataMode, ARRAY_NODE_DATA_MODE_INFO, 0);
/// Ways to go on after a failure.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkflowMetadataOnFailurePolicy(pub i32);
impl WorkflowMetadataOnFailurePolicy {
    /// Stop the running nodes, clean up, fail.
    ///
    /// Since: v0.17.34.
    pub const FAIL_IMMEDIATELY: Self = Self(0);
    /// Finish every node that does not depend on the failed one, then clean up
    /// and fail.
    ///
    /// Since: v0.17.34.
    pub const FAIL_AFTER_EXECUTABLE_NODES_COMPLETE: Self = Self(1);
}
#[doc(hidden)]
pub static WORKFLOW_METADATA_ON_FAILURE_POLICY_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.core.WorkflowMetadata.OnFailurePolicy",
    &[("FAIL_IMMEDIATELY", 0), ("FAIL_AFTER_EXECUTABLE_NODES_COMPLETE", 1)],
    true,
);
rt::enumeration!(
    WorkflowMetadataOnFailurePolicy, WORKFLOW_METADATA_ON_FAILURE_POLICY_INFO, 0
);
/// Full name of a registered, versioned thing.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/identifier.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Identifier<'a> {
    /// Which kind of thing is named.
    pub resource_type: crate::generated::core::ResourceType,
    /// Project that owns it.
    pub project: rt::Str<'a>,
    /// Domain in the project, often `development`, `staging` or `production`.
    pub domain: rt::Str<'a>,
    /// Name that its author chose, usually the dotted path of the function.
    pub name: rt::Str<'a>,
    /// Version that its author chose, often a commit hash.
    pub version: rt::Str<'a>,
    /// Organization. Empty in installations without organizations.
    ///
    /// Since: v1.10.7-b1.
    pub org: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Identifier<'a> {
    /// Sets `resource_type`.
    #[must_use]
    pub fn with_resource_type(
        mut self,
        value: crate::generated::core::ResourceType,
    ) -> Self {
        self.resource_type = value;
        self
    }
    /// Sets `project`.
    #[must_use]
    pub fn with_project(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.project = value.into();
        self
    }
    /// Sets `domain`.
    #[must_use]
    pub fn with_domain(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.domain = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `version`.
    #[must_use]
    pub fn with_version(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.version = value.into();
        self
    }
    /// Sets `org`.
    #[must_use]
    pub fn with_org(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.org = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Identifier<'a> {
    type Owned = Identifier<'static>;
    const INFO: &'static rt::info::MessageInfo = &IDENTIFIER_INFO;
    fn into_owned(self) -> Identifier<'static> {
        Identifier {
            resource_type: rt::Element::detach(self.resource_type),
            project: rt::Element::detach(self.project),
            domain: rt::Element::detach(self.domain),
            name: rt::Element::detach(self.name),
            version: rt::Element::detach(self.version),
            org: rt::Element::detach(self.org),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            resource_type: Default::default(),
            project: Default::default(),
            domain: Default::default(),
            name: Default::default(),
            version: Default::default(),
            org: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 8 {
                self.resource_type = rt::Element::read_wire(
                    rt::Codec::Enum,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.project = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.domain = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.name = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.version = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 50 {
                self.org = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 18 | 26 | 34 | 42 | 50 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if self.resource_type.0 != 0 {
            let value = &self.resource_type;
            rt::Element::write_field(value, [8], rt::Codec::Enum, w);
        }
        if !self.project.is_empty() {
            let value = &self.project;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if !self.domain.is_empty() {
            let value = &self.domain;
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        if !self.name.is_empty() {
            let value = &self.name;
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        if !self.version.is_empty() {
            let value = &self.version;
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        if !self.org.is_empty() {
            let value = &self.org;
            rt::Element::write_field(value, [50], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "resourceType" | "resource_type" => 1,
                "project" => 2,
                "domain" => 3,
                "name" => 4,
                "version" => 5,
                "org" => 6,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"resourceType\":")) {
                    rt::json::once(&mut seen0, 0, "resourceType", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.resource_type = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"project\":")) {
                    rt::json::once(&mut seen0, 1, "project", r)?;
                    if !r.null()? {
                        self.project = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"domain\":")) {
                    rt::json::once(&mut seen0, 2, "domain", r)?;
                    if !r.null()? {
                        self.domain = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"name\":")) {
                    rt::json::once(&mut seen0, 3, "name", r)?;
                    if !r.null()? {
                        self.name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 4, "version", r)?;
                    if !r.null()? {
                        self.version = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"org\":")) {
                    rt::json::once(&mut seen0, 5, "org", r)?;
                    if !r.null()? {
                        self.org = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if self.resource_type.0 != 0 {
            let value = &self.resource_type;
            w.key("\"resourceType\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.project.is_empty() {
            let value = &self.project;
            w.key("\"project\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.domain.is_empty() {
            let value = &self.domain;
            w.key("\"domain\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.name.is_empty() {
            let value = &self.name;
            w.key("\"name\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.version.is_empty() {
            let value = &self.version;
            w.key("\"version\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.org.is_empty() {
            let value = &self.org;
            w.key("\"org\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Identifier < 'a >, Identifier < 'static >);
#[doc(hidden)]
pub static IDENTIFIER_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Identifier",
    &[
        rt::info::FieldInfo::new(
            1,
            "resource_type",
            "resourceType",
            rt::info::Kind::Enum(&crate::generated::core::RESOURCE_TYPE_INFO),
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "project",
            "project",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "domain",
            "domain",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            4,
            "name",
            "name",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            5,
            "version",
            "version",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            6,
            "org",
            "org",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Full name of one run of a workflow, and with it the key that all its events
/// share.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/identifier.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowExecutionIdentifier<'a> {
    /// Project in which the run takes place.
    pub project: rt::Str<'a>,
    /// Domain in the project.
    pub domain: rt::Str<'a>,
    /// Name of the run, chosen by a person or generated. Flyteadmin accepts up
    /// to 63 characters: a lower-case letter first, then lower-case letters,
    /// digits and `-`. Number 3 is skipped.
    pub name: rt::Str<'a>,
    /// Organization. Empty in installations without organizations.
    ///
    /// Since: v1.10.7-b1.
    pub org: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> WorkflowExecutionIdentifier<'a> {
    /// Sets `project`.
    #[must_use]
    pub fn with_project(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.project = value.into();
        self
    }
    /// Sets `domain`.
    #[must_use]
    pub fn with_domain(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.domain = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `org`.
    #[must_use]
    pub fn with_org(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.org = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for WorkflowExecutionIdentifier<'a> {
    type Owned = WorkflowExecutionIdentifier<'static>;
    const INFO: &'static rt::info::MessageInfo = &WORKFLOW_EXECUTION_IDENTIFIER_INFO;
    fn into_owned(self) -> WorkflowExecutionIdentifier<'static> {
        WorkflowExecutionIdentifier {
            project: rt::Element::detach(self.project),
            domain: rt::Element::detach(self.domain),
            name: rt::Element::detach(self.name),
            org: rt::Element::detach(self.org),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            project: Default::default(),
            domain: Default::default(),
            name: Default::default(),
            org: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.project = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.domain = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.name = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.org = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 34 | 42 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.project.is_empty() {
            let value = &self.project;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.domain.is_empty() {
            let value = &self.domain;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if !self.name.is_empty() {
            let value = &self.name;
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        if !self.org.is_empty() {
            let value = &self.org;
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "project" => 1,
                "domain" => 2,
                "name" => 3,
                "org" => 4,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"project\":")) {
                    rt::json::once(&mut seen0, 0, "project", r)?;
                    if !r.null()? {
                        self.project = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"domain\":")) {
                    rt::json::once(&mut seen0, 1, "domain", r)?;
                    if !r.null()? {
                        self.domain = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"name\":")) {
                    rt::json::once(&mut seen0, 2, "name", r)?;
                    if !r.null()? {
                        self.name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"org\":")) {
                    rt::json::once(&mut seen0, 3, "org", r)?;
                    if !r.null()? {
                        self.org = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.project.is_empty() {
            let value = &self.project;
            w.key("\"project\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.domain.is_empty() {
            let value = &self.domain;
            w.key("\"domain\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.name.is_empty() {
            let value = &self.name;
            w.key("\"name\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.org.is_empty() {
            let value = &self.org;
            w.key("\"org\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    WorkflowExecutionIdentifier < 'a >, WorkflowExecutionIdentifier < 'static >
);
#[doc(hidden)]
pub static WORKFLOW_EXECUTION_IDENTIFIER_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.WorkflowExecutionIdentifier",
    &[
        rt::info::FieldInfo::new(
            1,
            "project",
            "project",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "domain",
            "domain",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            4,
            "name",
            "name",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            5,
            "org",
            "org",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Full name of one node in one run.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/identifier.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeExecutionIdentifier<'a> {
    /// Id of the node in the run. For nested nodes FlytePropeller makes one of
    /// 20 characters at most; `NodeExecutionEvent.spec_node_id` then holds the
    /// original.
    pub node_id: rt::Str<'a>,
    /// The run that the node belongs to.
    pub execution_id: Option<crate::generated::core::WorkflowExecutionIdentifier<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> NodeExecutionIdentifier<'a> {
    /// Sets `node_id`.
    #[must_use]
    pub fn with_node_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.node_id = value.into();
        self
    }
    /// Sets `execution_id`.
    #[must_use]
    pub fn with_execution_id(
        mut self,
        value: impl Into<crate::generated::core::WorkflowExecutionIdentifier<'a>>,
    ) -> Self {
        self.execution_id = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for NodeExecutionIdentifier<'a> {
    type Owned = NodeExecutionIdentifier<'static>;
    const INFO: &'static rt::info::MessageInfo = &NODE_EXECUTION_IDENTIFIER_INFO;
    fn into_owned(self) -> NodeExecutionIdentifier<'static> {
        NodeExecutionIdentifier {
            node_id: rt::Element::detach(self.node_id),
            execution_id: self.execution_id.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            node_id: Default::default(),
            execution_id: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.node_id = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.execution_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.node_id.is_empty() {
            let value = &self.node_id;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.execution_id {
            w.message([18], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "nodeId" | "node_id" => 1,
                "executionId" | "execution_id" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"nodeId\":")) {
                    rt::json::once(&mut seen0, 0, "nodeId", r)?;
                    if !r.null()? {
                        self.node_id = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"executionId\":")) {
                    rt::json::once(&mut seen0, 1, "executionId", r)?;
                    if !r.null()? {
                        let value = self.execution_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.node_id.is_empty() {
            let value = &self.node_id;
            w.key("\"nodeId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.execution_id {
            w.key("\"executionId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    NodeExecutionIdentifier < 'a >, NodeExecutionIdentifier < 'static >
);
#[doc(hidden)]
pub static NODE_EXECUTION_IDENTIFIER_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.NodeExecutionIdentifier",
    &[
        rt::info::FieldInfo::new(
            1,
            "node_id",
            "nodeId",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "execution_id",
            "executionId",
            rt::info::Kind::Message(
                &crate::generated::core::WORKFLOW_EXECUTION_IDENTIFIER_INFO,
            ),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// Full name of one attempt at a task.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/identifier.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskExecutionIdentifier<'a> {
    /// The task that was tried.
    pub task_id: Option<crate::generated::core::Identifier<'a>>,
    /// The node that runs the task.
    pub node_execution_id: Option<crate::generated::core::NodeExecutionIdentifier<'a>>,
    /// Number of the attempt; FlytePropeller counts from 0.
    pub retry_attempt: u32,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> TaskExecutionIdentifier<'a> {
    /// Sets `task_id`.
    #[must_use]
    pub fn with_task_id(
        mut self,
        value: impl Into<crate::generated::core::Identifier<'a>>,
    ) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `node_execution_id`.
    #[must_use]
    pub fn with_node_execution_id(
        mut self,
        value: impl Into<crate::generated::core::NodeExecutionIdentifier<'a>>,
    ) -> Self {
        self.node_execution_id = Some(value.into());
        self
    }
    /// Sets `retry_attempt`.
    #[must_use]
    pub fn with_retry_attempt(mut self, value: u32) -> Self {
        self.retry_attempt = value;
        self
    }
}
impl<'a> rt::Message<'a> for TaskExecutionIdentifier<'a> {
    type Owned = TaskExecutionIdentifier<'static>;
    const INFO: &'static rt::info::MessageInfo = &TASK_EXECUTION_IDENTIFIER_INFO;
    fn into_owned(self) -> TaskExecutionIdentifier<'static> {
        TaskExecutionIdentifier {
            task_id: self.task_id.map(rt::Element::detach),
            node_execution_id: self.node_execution_id.map(rt::Element::detach),
            retry_attempt: rt::Element::detach(self.retry_attempt),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            task_id: None,
            node_execution_id: None,
            retry_attempt: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.task_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.node_execution_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 24 {
                self.retry_attempt = rt::Element::read_wire(
                    rt::Codec::Uint32,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 24 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.task_id {
            w.message([10], value);
        }
        if let Some(value) = &self.node_execution_id {
            w.message([18], value);
        }
        if self.retry_attempt != 0 {
            let value = &self.retry_attempt;
            rt::Element::write_field(value, [24], rt::Codec::Uint32, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "taskId" | "task_id" => 1,
                "nodeExecutionId" | "node_execution_id" => 2,
                "retryAttempt" | "retry_attempt" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"taskId\":")) {
                    rt::json::once(&mut seen0, 0, "taskId", r)?;
                    if !r.null()? {
                        let value = self.task_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"nodeExecutionId\":")) {
                    rt::json::once(&mut seen0, 1, "nodeExecutionId", r)?;
                    if !r.null()? {
                        let value = self.node_execution_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"retryAttempt\":")) {
                    rt::json::once(&mut seen0, 2, "retryAttempt", r)?;
                    if !r.null()? {
                        self.retry_attempt = rt::Element::read_json(
                            rt::Codec::Uint32,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.task_id {
            w.key("\"taskId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.node_execution_id {
            w.key("\"nodeExecutionId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.retry_attempt != 0 {
            let value = &self.retry_attempt;
            w.key("\"retryAttempt\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    TaskExecutionIdentifier < 'a >, TaskExecutionIdentifier < 'static >
);
#[doc(hidden)]
pub static TASK_EXECUTION_IDENTIFIER_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.TaskExecutionIdentifier",
    &[
        rt::info::FieldInfo::new(
            1,
            "task_id",
            "taskId",
            rt::info::Kind::Message(&crate::generated::core::IDENTIFIER_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "node_execution_id",
            "nodeExecutionId",
            rt::info::Kind::Message(
                &crate::generated::core::NODE_EXECUTION_IDENTIFIER_INFO,
            ),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            3,
            "retry_attempt",
            "retryAttempt",
            rt::info::Kind::Uint32,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Full name of a signal that a gate node waits for. No event refers to it.
///
/// Since: v1.2.1. Source: flyteidl v1.16.8 flyteidl/core/identifier.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignalIdentifier<'a> {
    /// Name of the signal inside the run.
    ///
    /// Since: v1.2.1.
    pub signal_id: rt::Str<'a>,
    /// The run that waits.
    ///
    /// Since: v1.2.1.
    pub execution_id: Option<crate::generated::core::WorkflowExecutionIdentifier<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> SignalIdentifier<'a> {
    /// Sets `signal_id`.
    #[must_use]
    pub fn with_signal_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.signal_id = value.into();
        self
    }
    /// Sets `execution_id`.
    #[must_use]
    pub fn with_execution_id(
        mut self,
        value: impl Into<crate::generated::core::WorkflowExecutionIdentifier<'a>>,
    ) -> Self {
        self.execution_id = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for SignalIdentifier<'a> {
    type Owned = SignalIdentifier<'static>;
    const INFO: &'static rt::info::MessageInfo = &SIGNAL_IDENTIFIER_INFO;
    fn into_owned(self) -> SignalIdentifier<'static> {
        SignalIdentifier {
            signal_id: rt::Element::detach(self.signal_id),
            execution_id: self.execution_id.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            signal_id: Default::default(),
            execution_id: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.signal_id = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.execution_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.signal_id.is_empty() {
            let value = &self.signal_id;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.execution_id {
            w.message([18], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "signalId" | "signal_id" => 1,
                "executionId" | "execution_id" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"signalId\":")) {
                    rt::json::once(&mut seen0, 0, "signalId", r)?;
                    if !r.null()? {
                        self.signal_id = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"executionId\":")) {
                    rt::json::once(&mut seen0, 1, "executionId", r)?;
                    if !r.null()? {
                        let value = self.execution_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.signal_id.is_empty() {
            let value = &self.signal_id;
            w.key("\"signalId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.execution_id {
            w.key("\"executionId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(SignalIdentifier < 'a >, SignalIdentifier < 'static >);
#[doc(hidden)]
pub static SIGNAL_IDENTIFIER_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.SignalIdentifier",
    &[
        rt::info::FieldInfo::new(
            1,
            "signal_id",
            "signalId",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "execution_id",
            "executionId",
            rt::info::Kind::Message(
                &crate::generated::core::WORKFLOW_EXECUTION_IDENTIFIER_INFO,
            ),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// Tag of a cache entry.
///
/// Since: v0.17.38. Source: flyteidl v1.16.8 flyteidl/core/catalog.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogArtifactTag<'a> {
    /// Generated id of the entry.
    ///
    /// Since: v0.17.38.
    pub artifact_id: rt::Str<'a>,
    /// Text of the tag, a hash over the input values.
    ///
    /// Since: v0.17.38.
    pub name: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> CatalogArtifactTag<'a> {
    /// Sets `artifact_id`.
    #[must_use]
    pub fn with_artifact_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.artifact_id = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.name = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for CatalogArtifactTag<'a> {
    type Owned = CatalogArtifactTag<'static>;
    const INFO: &'static rt::info::MessageInfo = &CATALOG_ARTIFACT_TAG_INFO;
    fn into_owned(self) -> CatalogArtifactTag<'static> {
        CatalogArtifactTag {
            artifact_id: rt::Element::detach(self.artifact_id),
            name: rt::Element::detach(self.name),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            artifact_id: Default::default(),
            name: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.artifact_id = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.name = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.artifact_id.is_empty() {
            let value = &self.artifact_id;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.name.is_empty() {
            let value = &self.name;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "artifactId" | "artifact_id" => 1,
                "name" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"artifactId\":")) {
                    rt::json::once(&mut seen0, 0, "artifactId", r)?;
                    if !r.null()? {
                        self.artifact_id = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"name\":")) {
                    rt::json::once(&mut seen0, 1, "name", r)?;
                    if !r.null()? {
                        self.name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.artifact_id.is_empty() {
            let value = &self.artifact_id;
            w.key("\"artifactId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.name.is_empty() {
            let value = &self.name;
            w.key("\"name\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(CatalogArtifactTag < 'a >, CatalogArtifactTag < 'static >);
#[doc(hidden)]
pub static CATALOG_ARTIFACT_TAG_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.CatalogArtifactTag",
    &[
        rt::info::FieldInfo::new(
            1,
            "artifact_id",
            "artifactId",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "name",
            "name",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// A cache entry and where it comes from.
///
/// Since: v0.17.38. Source: flyteidl v1.16.8 flyteidl/core/catalog.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogMetadata<'a> {
    /// Dataset that holds the entry.
    ///
    /// Since: v0.17.38.
    pub dataset_id: Option<crate::generated::core::Identifier<'a>>,
    /// The entry.
    ///
    /// Since: v0.17.38.
    pub artifact_tag: Option<crate::generated::core::CatalogArtifactTag<'a>>,
    /// The execution that made the entry. Absent when the entry is new.
    pub source_execution: Option<CatalogMetadataSourceExecution<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// The execution that made the entry. Absent when the entry is new.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum CatalogMetadataSourceExecution<'a> {
    /// An attempt at a task, so far the only kind of source.
    ///
    /// Since: v0.17.38.
    SourceTaskExecution(crate::generated::core::TaskExecutionIdentifier<'a>),
}
impl CatalogMetadataSourceExecution<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> CatalogMetadataSourceExecution<'static> {
        match self {
            Self::SourceTaskExecution(value) => {
                CatalogMetadataSourceExecution::SourceTaskExecution(
                    rt::Element::detach(value),
                )
            }
        }
    }
}
impl<'a> CatalogMetadata<'a> {
    /// Sets `dataset_id`.
    #[must_use]
    pub fn with_dataset_id(
        mut self,
        value: impl Into<crate::generated::core::Identifier<'a>>,
    ) -> Self {
        self.dataset_id = Some(value.into());
        self
    }
    /// Sets `artifact_tag`.
    #[must_use]
    pub fn with_artifact_tag(
        mut self,
        value: impl Into<crate::generated::core::CatalogArtifactTag<'a>>,
    ) -> Self {
        self.artifact_tag = Some(value.into());
        self
    }
    /// Sets `source_execution`.
    #[must_use]
    pub fn with_source_execution(
        mut self,
        value: CatalogMetadataSourceExecution<'a>,
    ) -> Self {
        self.source_execution = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for CatalogMetadata<'a> {
    type Owned = CatalogMetadata<'static>;
    const INFO: &'static rt::info::MessageInfo = &CATALOG_METADATA_INFO;
    fn into_owned(self) -> CatalogMetadata<'static> {
        CatalogMetadata {
            dataset_id: self.dataset_id.map(rt::Element::detach),
            artifact_tag: self.artifact_tag.map(rt::Element::detach),
            source_execution: self
                .source_execution
                .map(CatalogMetadataSourceExecution::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            dataset_id: None,
            artifact_tag: None,
            source_execution: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.dataset_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.artifact_tag, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                if let Some(
                    CatalogMetadataSourceExecution::SourceTaskExecution(value),
                ) = &mut self.source_execution
                {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.source_execution = Some(
                        CatalogMetadataSourceExecution::SourceTaskExecution(value),
                    );
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.dataset_id {
            w.message([10], value);
        }
        if let Some(value) = &self.artifact_tag {
            w.message([18], value);
        }
        match &self.source_execution {
            Some(CatalogMetadataSourceExecution::SourceTaskExecution(value)) => {
                w.message([26], value);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "datasetId" | "dataset_id" => 1,
                "artifactTag" | "artifact_tag" => 2,
                "sourceTaskExecution" | "source_task_execution" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"datasetId\":")) {
                    rt::json::once(&mut seen0, 0, "datasetId", r)?;
                    if !r.null()? {
                        let value = self.dataset_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"artifactTag\":")) {
                    rt::json::once(&mut seen0, 1, "artifactTag", r)?;
                    if !r.null()? {
                        let value = self.artifact_tag.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"sourceTaskExecution\":")) {
                    rt::json::once(&mut seen0, 2, "sourceTaskExecution", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 3, "source_execution", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.source_execution = Some(
                            CatalogMetadataSourceExecution::SourceTaskExecution(value),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.dataset_id {
            w.key("\"datasetId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.artifact_tag {
            w.key("\"artifactTag\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(CatalogMetadataSourceExecution::SourceTaskExecution(value)) = &self
            .source_execution
        {
            w.key("\"sourceTaskExecution\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(CatalogMetadata < 'a >, CatalogMetadata < 'static >);
#[doc(hidden)]
pub static CATALOG_METADATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.CatalogMetadata",
    &[
        rt::info::FieldInfo::new(
            1,
            "dataset_id",
            "datasetId",
            rt::info::Kind::Message(&crate::generated::core::IDENTIFIER_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "artifact_tag",
            "artifactTag",
            rt::info::Kind::Message(&crate::generated::core::CATALOG_ARTIFACT_TAG_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
                3,
                "source_task_execution",
                "sourceTaskExecution",
                rt::info::Kind::Message(
                    &crate::generated::core::TASK_EXECUTION_IDENTIFIER_INFO,
                ),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
    ],
    &[rt::info::OneofInfo::new("source_execution", None)],
    false,
);
/// Holds the states of a reservation. The message itself has no fields and
/// never travels.
///
/// Since: v0.21.11. Source: flyteidl v1.16.8 flyteidl/core/catalog.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogReservation<'a> {
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> CatalogReservation<'a> {}
impl<'a> rt::Message<'a> for CatalogReservation<'a> {
    type Owned = CatalogReservation<'static>;
    const INFO: &'static rt::info::MessageInfo = &CATALOG_RESERVATION_INFO;
    fn into_owned(self) -> CatalogReservation<'static> {
        CatalogReservation {
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            match tag {
                rt::wire::END => break,
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(_: &str) -> u32 {
            0
        }
        if r.begin(cx)? {
            let mut key = 0u32;
            loop {
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(CatalogReservation < 'a >, CatalogReservation < 'static >);
#[doc(hidden)]
pub static CATALOG_RESERVATION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.CatalogReservation",
    &[],
    &[],
    false,
);
/// Name of an artifact without version and partitions. All parts together are
/// unique in an artifact store.
///
/// Since: v1.10.7-b0. Source: flyteidl v1.16.8 flyteidl/core/artifact_id.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ArtifactKey<'a> {
    /// Project that owns the artifact.
    ///
    /// Since: v1.10.7-b0.
    pub project: rt::Str<'a>,
    /// Domain in the project.
    ///
    /// Since: v1.10.7-b0.
    pub domain: rt::Str<'a>,
    /// Name of the artifact in the domain.
    ///
    /// Since: v1.10.7-b0.
    pub name: rt::Str<'a>,
    /// Organization. Empty in installations without organizations.
    ///
    /// Since: v1.11.0-b0.
    pub org: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ArtifactKey<'a> {
    /// Sets `project`.
    #[must_use]
    pub fn with_project(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.project = value.into();
        self
    }
    /// Sets `domain`.
    #[must_use]
    pub fn with_domain(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.domain = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `org`.
    #[must_use]
    pub fn with_org(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.org = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for ArtifactKey<'a> {
    type Owned = ArtifactKey<'static>;
    const INFO: &'static rt::info::MessageInfo = &ARTIFACT_KEY_INFO;
    fn into_owned(self) -> ArtifactKey<'static> {
        ArtifactKey {
            project: rt::Element::detach(self.project),
            domain: rt::Element::detach(self.domain),
            name: rt::Element::detach(self.name),
            org: rt::Element::detach(self.org),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            project: Default::default(),
            domain: Default::default(),
            name: Default::default(),
            org: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.project = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.domain = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.name = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.org = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.project.is_empty() {
            let value = &self.project;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.domain.is_empty() {
            let value = &self.domain;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if !self.name.is_empty() {
            let value = &self.name;
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        if !self.org.is_empty() {
            let value = &self.org;
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "project" => 1,
                "domain" => 2,
                "name" => 3,
                "org" => 4,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"project\":")) {
                    rt::json::once(&mut seen0, 0, "project", r)?;
                    if !r.null()? {
                        self.project = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"domain\":")) {
                    rt::json::once(&mut seen0, 1, "domain", r)?;
                    if !r.null()? {
                        self.domain = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"name\":")) {
                    rt::json::once(&mut seen0, 2, "name", r)?;
                    if !r.null()? {
                        self.name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"org\":")) {
                    rt::json::once(&mut seen0, 3, "org", r)?;
                    if !r.null()? {
                        self.org = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.project.is_empty() {
            let value = &self.project;
            w.key("\"project\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.domain.is_empty() {
            let value = &self.domain;
            w.key("\"domain\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.name.is_empty() {
            let value = &self.name;
            w.key("\"name\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.org.is_empty() {
            let value = &self.org;
            w.key("\"org\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ArtifactKey < 'a >, ArtifactKey < 'static >);
#[doc(hidden)]
pub static ARTIFACT_KEY_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ArtifactKey",
    &[
        rt::info::FieldInfo::new(
            1,
            "project",
            "project",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "domain",
            "domain",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "name",
            "name",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            4,
            "org",
            "org",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Takes a value from the artifact that fired a trigger. Meaningless outside
/// triggers.
///
/// Since: v1.10.7-b0. Source: flyteidl v1.16.8 flyteidl/core/artifact_id.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ArtifactBindingData<'a> {
    /// Shift that applies to a time partition before use.
    ///
    /// Since: v1.11.0-b1.
    pub time_transform: Option<crate::generated::core::TimeTransform<'a>>,
    /// Which partition of the artifact to read. Not set when the artifact itself
    /// is meant.
    pub partition_data: Option<ArtifactBindingDataPartitionData<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// Which partition of the artifact to read. Not set when the artifact itself
/// is meant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ArtifactBindingDataPartitionData<'a> {
    /// Key of the partition whose value is taken.
    ///
    /// Since: v1.11.0-b1.
    PartitionKey(rt::Str<'a>),
    /// True takes the time partition.
    ///
    /// Since: v1.11.0-b1.
    BindToTimePartition(bool),
}
impl ArtifactBindingDataPartitionData<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> ArtifactBindingDataPartitionData<'static> {
        match self {
            Self::PartitionKey(value) => {
                ArtifactBindingDataPartitionData::PartitionKey(
                    rt::Element::detach(value),
                )
            }
            Self::BindToTimePartition(value) => {
                ArtifactBindingDataPartitionData::BindToTimePartition(
                    rt::Element::detach(value),
                )
            }
        }
    }
}
impl<'a> ArtifactBindingData<'a> {
    /// Sets `time_transform`.
    #[must_use]
    pub fn with_time_transform(
        mut self,
        value: impl Into<crate::generated::core::TimeTransform<'a>>,
    ) -> Self {
        self.time_transform = Some(value.into());
        self
    }
    /// Sets `partition_data`.
    #[must_use]
    pub fn with_partition_data(
        mut self,
        value: ArtifactBindingDataPartitionData<'a>,
    ) -> Self {
        self.partition_data = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for ArtifactBindingData<'a> {
    type Owned = ArtifactBindingData<'static>;
    const INFO: &'static rt::info::MessageInfo = &ARTIFACT_BINDING_DATA_INFO;
    fn into_owned(self) -> ArtifactBindingData<'static> {
        ArtifactBindingData {
            time_transform: self.time_transform.map(rt::Element::detach),
            partition_data: self
                .partition_data
                .map(ArtifactBindingDataPartitionData::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            time_transform: None,
            partition_data: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 42 {
                self.partition_data = Some(
                    ArtifactBindingDataPartitionData::PartitionKey(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 48 {
                self.partition_data = Some(
                    ArtifactBindingDataPartitionData::BindToTimePartition(
                        rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 58 {
                rt::wire::optional(&mut self.time_transform, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                42 | 48 | 58 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.partition_data {
            Some(ArtifactBindingDataPartitionData::PartitionKey(value)) => {
                rt::Element::write_field(value, [42], rt::Codec::String, w);
            }
            Some(ArtifactBindingDataPartitionData::BindToTimePartition(value)) => {
                rt::Element::write_field(value, [48], rt::Codec::Bool, w);
            }
            _ => {}
        }
        if let Some(value) = &self.time_transform {
            w.message([58], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "partitionKey" | "partition_key" => 1,
                "bindToTimePartition" | "bind_to_time_partition" => 2,
                "timeTransform" | "time_transform" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"partitionKey\":")) {
                    rt::json::once(&mut seen0, 0, "partitionKey", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 3, "partition_data", r)?;
                        self.partition_data = Some(
                            ArtifactBindingDataPartitionData::PartitionKey(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"bindToTimePartition\":")) {
                    rt::json::once(&mut seen0, 1, "bindToTimePartition", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 3, "partition_data", r)?;
                        self.partition_data = Some(
                            ArtifactBindingDataPartitionData::BindToTimePartition(
                                rt::Element::read_json(rt::Codec::Bool, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"timeTransform\":")) {
                    rt::json::once(&mut seen0, 2, "timeTransform", r)?;
                    if !r.null()? {
                        let value = self.time_transform.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(ArtifactBindingDataPartitionData::PartitionKey(value)) = &self
            .partition_data
        {
            w.key("\"partitionKey\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ArtifactBindingDataPartitionData::BindToTimePartition(value)) = &self
            .partition_data
        {
            w.key("\"bindToTimePartition\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.time_transform {
            w.key("\"timeTransform\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ArtifactBindingData < 'a >, ArtifactBindingData < 'static >);
#[doc(hidden)]
pub static ARTIFACT_BINDING_DATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ArtifactBindingData",
    &[
        rt::info::FieldInfo::new(
                5,
                "partition_key",
                "partitionKey",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                6,
                "bind_to_time_partition",
                "bindToTimePartition",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
            7,
            "time_transform",
            "timeTransform",
            rt::info::Kind::Message(&crate::generated::core::TIME_TRANSFORM_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[rt::info::OneofInfo::new("partition_data", None)],
    false,
);
/// A shift in time.
///
/// Since: v1.11.0-b1. Source: flyteidl v1.16.8 flyteidl/core/artifact_id.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeTransform<'a> {
    /// Length of the shift, as text.
    ///
    /// Since: v1.11.0-b1.
    pub transform: rt::Str<'a>,
    /// Whether the length is added or subtracted.
    ///
    /// Since: v1.11.0-b1.
    pub op: crate::generated::core::Operator,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> TimeTransform<'a> {
    /// Sets `transform`.
    #[must_use]
    pub fn with_transform(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.transform = value.into();
        self
    }
    /// Sets `op`.
    #[must_use]
    pub fn with_op(mut self, value: crate::generated::core::Operator) -> Self {
        self.op = value;
        self
    }
}
impl<'a> rt::Message<'a> for TimeTransform<'a> {
    type Owned = TimeTransform<'static>;
    const INFO: &'static rt::info::MessageInfo = &TIME_TRANSFORM_INFO;
    fn into_owned(self) -> TimeTransform<'static> {
        TimeTransform {
            transform: rt::Element::detach(self.transform),
            op: rt::Element::detach(self.op),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            transform: Default::default(),
            op: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.transform = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.op = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.transform.is_empty() {
            let value = &self.transform;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if self.op.0 != 0 {
            let value = &self.op;
            rt::Element::write_field(value, [16], rt::Codec::Enum, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "transform" => 1,
                "op" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"transform\":")) {
                    rt::json::once(&mut seen0, 0, "transform", r)?;
                    if !r.null()? {
                        self.transform = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"op\":")) {
                    rt::json::once(&mut seen0, 1, "op", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.op = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.transform.is_empty() {
            let value = &self.transform;
            w.key("\"transform\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.op.0 != 0 {
            let value = &self.op;
            w.key("\"op\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(TimeTransform < 'a >, TimeTransform < 'static >);
#[doc(hidden)]
pub static TIME_TRANSFORM_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.TimeTransform",
    &[
        rt::info::FieldInfo::new(
            1,
            "transform",
            "transform",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "op",
            "op",
            rt::info::Kind::Enum(&crate::generated::core::OPERATOR_INFO),
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Takes a value from an input of the launched workflow.
///
/// Since: v1.10.7-b0. Source: flyteidl v1.16.8 flyteidl/core/artifact_id.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InputBindingData<'a> {
    /// Name of the input.
    ///
    /// Since: v1.10.7-b0.
    pub var: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> InputBindingData<'a> {
    /// Sets `var`.
    #[must_use]
    pub fn with_var(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.var = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for InputBindingData<'a> {
    type Owned = InputBindingData<'static>;
    const INFO: &'static rt::info::MessageInfo = &INPUT_BINDING_DATA_INFO;
    fn into_owned(self) -> InputBindingData<'static> {
        InputBindingData {
            var: rt::Element::detach(self.var),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            var: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.var = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.var.is_empty() {
            let value = &self.var;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "var" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"var\":")) {
                    rt::json::once(&mut seen0, 0, "var", r)?;
                    if !r.null()? {
                        self.var = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.var.is_empty() {
            let value = &self.var;
            w.key("\"var\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(InputBindingData < 'a >, InputBindingData < 'static >);
#[doc(hidden)]
pub static INPUT_BINDING_DATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.InputBindingData",
    &[
        rt::info::FieldInfo::new(
            1,
            "var",
            "var",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Marks a value that the task itself gives while it runs. Being set is all it
/// says.
///
/// Since: v1.11.0-b1. Source: flyteidl v1.16.8 flyteidl/core/artifact_id.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuntimeBinding<'a> {
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> RuntimeBinding<'a> {}
impl<'a> rt::Message<'a> for RuntimeBinding<'a> {
    type Owned = RuntimeBinding<'static>;
    const INFO: &'static rt::info::MessageInfo = &RUNTIME_BINDING_INFO;
    fn into_owned(self) -> RuntimeBinding<'static> {
        RuntimeBinding {
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            match tag {
                rt::wire::END => break,
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(_: &str) -> u32 {
            0
        }
        if r.begin(cx)? {
            let mut key = 0u32;
            loop {
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(RuntimeBinding < 'a >, RuntimeBinding < 'static >);
#[doc(hidden)]
pub static RUNTIME_BINDING_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.RuntimeBinding",
    &[],
    &[],
    false,
);
/// Value of a partition or of a tag: given, or to be found later.
///
/// Since: v1.10.7-b0. Source: flyteidl v1.16.8 flyteidl/core/artifact_id.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelValue<'a> {
    /// The value, or where it will come from.
    pub value: Option<LabelValueValue<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// The value, or where it will come from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum LabelValueValue<'a> {
    /// A fixed text, for partitions.
    ///
    /// Since: v1.10.7-b0.
    StaticValue(rt::Str<'a>),
    /// A fixed instant, for time partitions.
    ///
    /// Since: v1.10.7-b3.
    TimeValue(rt::Timestamp),
    /// Taken from the artifact that fired the trigger.
    ///
    /// Since: v1.10.7-b3.
    TriggeredBinding(crate::generated::core::ArtifactBindingData<'a>),
    /// Taken from an input.
    ///
    /// Since: v1.10.7-b3.
    InputBinding(crate::generated::core::InputBindingData<'a>),
    /// Known only when the task runs.
    ///
    /// Since: v1.11.0-b1.
    RuntimeBinding(crate::generated::core::RuntimeBinding<'a>),
}
impl LabelValueValue<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> LabelValueValue<'static> {
        match self {
            Self::StaticValue(value) => {
                LabelValueValue::StaticValue(rt::Element::detach(value))
            }
            Self::TimeValue(value) => {
                LabelValueValue::TimeValue(rt::Element::detach(value))
            }
            Self::TriggeredBinding(value) => {
                LabelValueValue::TriggeredBinding(rt::Element::detach(value))
            }
            Self::InputBinding(value) => {
                LabelValueValue::InputBinding(rt::Element::detach(value))
            }
            Self::RuntimeBinding(value) => {
                LabelValueValue::RuntimeBinding(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> LabelValue<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: LabelValueValue<'a>) -> Self {
        self.value = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for LabelValue<'a> {
    type Owned = LabelValue<'static>;
    const INFO: &'static rt::info::MessageInfo = &LABEL_VALUE_INFO;
    fn into_owned(self) -> LabelValue<'static> {
        LabelValue {
            value: self.value.map(LabelValueValue::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            value: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.value = Some(
                    LabelValueValue::StaticValue(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 18 {
                let mut value = match &self.value {
                    Some(LabelValueValue::TimeValue(value)) => Some(*value),
                    _ => None,
                };
                rt::wire::time(&mut value, 2, &mut r, &mut self.unknown_fields, cx)?;
                self.value = value.map(LabelValueValue::TimeValue);
                tag = r.tag()?;
            }
            if tag == 26 {
                if let Some(LabelValueValue::TriggeredBinding(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(LabelValueValue::TriggeredBinding(value));
                }
                tag = r.tag()?;
            }
            if tag == 34 {
                if let Some(LabelValueValue::InputBinding(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(LabelValueValue::InputBinding(value));
                }
                tag = r.tag()?;
            }
            if tag == 42 {
                if let Some(LabelValueValue::RuntimeBinding(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(LabelValueValue::RuntimeBinding(value));
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.value {
            Some(LabelValueValue::StaticValue(value)) => {
                rt::Element::write_field(value, [10], rt::Codec::String, w);
            }
            Some(LabelValueValue::TimeValue(value)) => {
                rt::Element::write_field(value, [18], rt::Codec::Message, w);
            }
            Some(LabelValueValue::TriggeredBinding(value)) => {
                w.message([26], value);
            }
            Some(LabelValueValue::InputBinding(value)) => {
                w.message([34], value);
            }
            Some(LabelValueValue::RuntimeBinding(value)) => {
                w.message([42], value);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "staticValue" | "static_value" => 1,
                "timeValue" | "time_value" => 2,
                "triggeredBinding" | "triggered_binding" => 3,
                "inputBinding" | "input_binding" => 4,
                "runtimeBinding" | "runtime_binding" => 5,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"staticValue\":")) {
                    rt::json::once(&mut seen0, 0, "staticValue", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 5, "value", r)?;
                        self.value = Some(
                            LabelValueValue::StaticValue(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"timeValue\":")) {
                    rt::json::once(&mut seen0, 1, "timeValue", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 5, "value", r)?;
                        self.value = Some(
                            LabelValueValue::TimeValue(
                                rt::Element::read_json(rt::Codec::Message, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"triggeredBinding\":")) {
                    rt::json::once(&mut seen0, 2, "triggeredBinding", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 5, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(LabelValueValue::TriggeredBinding(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"inputBinding\":")) {
                    rt::json::once(&mut seen0, 3, "inputBinding", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 5, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(LabelValueValue::InputBinding(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"runtimeBinding\":")) {
                    rt::json::once(&mut seen0, 4, "runtimeBinding", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 5, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(LabelValueValue::RuntimeBinding(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(LabelValueValue::StaticValue(value)) = &self.value {
            w.key("\"staticValue\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(LabelValueValue::TimeValue(value)) = &self.value {
            w.key("\"timeValue\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(LabelValueValue::TriggeredBinding(value)) = &self.value {
            w.key("\"triggeredBinding\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(LabelValueValue::InputBinding(value)) = &self.value {
            w.key("\"inputBinding\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(LabelValueValue::RuntimeBinding(value)) = &self.value {
            w.key("\"runtimeBinding\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(LabelValue < 'a >, LabelValue < 'static >);
#[doc(hidden)]
pub static LABEL_VALUE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.LabelValue",
    &[
        rt::info::FieldInfo::new(
                1,
                "static_value",
                "staticValue",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                2,
                "time_value",
                "timeValue",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                3,
                "triggered_binding",
                "triggeredBinding",
                rt::info::Kind::Message(
                    &crate::generated::core::ARTIFACT_BINDING_DATA_INFO,
                ),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                4,
                "input_binding",
                "inputBinding",
                rt::info::Kind::Message(
                    &crate::generated::core::INPUT_BINDING_DATA_INFO,
                ),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                5,
                "runtime_binding",
                "runtimeBinding",
                rt::info::Kind::Message(&crate::generated::core::RUNTIME_BINDING_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
    ],
    &[rt::info::OneofInfo::new("value", None)],
    false,
);
/// The partitions of an artifact.
///
/// Since: v1.10.7-b0. Source: flyteidl v1.16.8 flyteidl/core/artifact_id.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Partitions<'a> {
    /// Partition value by partition key.
    ///
    /// Since: v1.10.7-b0.
    pub value: rt::Map<'a, rt::Str<'a>, crate::generated::core::LabelValue<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Partitions<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(
        mut self,
        value: impl Into<
            rt::Map<'a, rt::Str<'a>, crate::generated::core::LabelValue<'a>>,
        >,
    ) -> Self {
        self.value = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Partitions<'a> {
    type Owned = Partitions<'static>;
    const INFO: &'static rt::info::MessageInfo = &PARTITIONS_INFO;
    fn into_owned(self) -> Partitions<'static> {
        Partitions {
            value: self.value.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            value: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.value
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.value.write_wire(10, (rt::Codec::String, rt::Codec::Message), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "value" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"value\":")) {
                    rt::json::once(&mut seen0, 0, "value", r)?;
                    if !r.null()? {
                        self.value
                            .read_json(
                                (rt::Codec::String, rt::Codec::Message),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.value.is_empty() {
            w.key("\"value\":");
            self.value.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Partitions < 'a >, Partitions < 'static >);
#[doc(hidden)]
pub static PARTITIONS_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Partitions",
    &[
        rt::info::FieldInfo::new(
            1,
            "value",
            "value",
            rt::info::Kind::Map(
                &(
                    rt::info::Kind::String,
                    rt::info::Kind::Message(&crate::generated::core::LABEL_VALUE_INFO),
                ),
            ),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// The partition of an artifact along time.
///
/// Since: v1.10.7-b3. Source: flyteidl v1.16.8 flyteidl/core/artifact_id.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TimePartition<'a> {
    /// The instant, or where it comes from.
    ///
    /// Since: v1.10.7-b3.
    pub value: Option<crate::generated::core::LabelValue<'a>>,
    /// How precise the instant is.
    ///
    /// Since: v1.11.0-b1.
    pub granularity: crate::generated::core::Granularity,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> TimePartition<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(
        mut self,
        value: impl Into<crate::generated::core::LabelValue<'a>>,
    ) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `granularity`.
    #[must_use]
    pub fn with_granularity(
        mut self,
        value: crate::generated::core::Granularity,
    ) -> Self {
        self.granularity = value;
        self
    }
}
impl<'a> rt::Message<'a> for TimePartition<'a> {
    type Owned = TimePartition<'static>;
    const INFO: &'static rt::info::MessageInfo = &TIME_PARTITION_INFO;
    fn into_owned(self) -> TimePartition<'static> {
        TimePartition {
            value: self.value.map(rt::Element::detach),
            granularity: rt::Element::detach(self.granularity),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            value: None,
            granularity: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.value, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.granularity = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.value {
            w.message([10], value);
        }
        if self.granularity.0 != 0 {
            let value = &self.granularity;
            rt::Element::write_field(value, [16], rt::Codec::Enum, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "value" => 1,
                "granularity" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"value\":")) {
                    rt::json::once(&mut seen0, 0, "value", r)?;
                    if !r.null()? {
                        let value = self.value.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"granularity\":")) {
                    rt::json::once(&mut seen0, 1, "granularity", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.granularity = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.value {
            w.key("\"value\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.granularity.0 != 0 {
            let value = &self.granularity;
            w.key("\"granularity\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(TimePartition < 'a >, TimePartition < 'static >);
#[doc(hidden)]
pub static TIME_PARTITION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.TimePartition",
    &[
        rt::info::FieldInfo::new(
            1,
            "value",
            "value",
            rt::info::Kind::Message(&crate::generated::core::LABEL_VALUE_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "granularity",
            "granularity",
            rt::info::Kind::Enum(&crate::generated::core::GRANULARITY_INFO),
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Full name of an artifact, or part of it where a rule leaves something open.
///
/// Since: v1.10.7-b0. Source: flyteidl v1.16.8 flyteidl/core/artifact_id.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ArtifactId<'a> {
    /// Name without version.
    ///
    /// Since: v1.10.7-b0.
    pub artifact_key: Option<crate::generated::core::ArtifactKey<'a>>,
    /// Version of the artifact.
    ///
    /// Since: v1.10.7-b0.
    pub version: rt::Str<'a>,
    /// Partition values. Two artifacts that differ only here are different
    /// artifacts.
    ///
    /// Since: v1.10.7-b0.
    pub partitions: Option<crate::generated::core::Partitions<'a>>,
    /// Place along time. Not set when the artifact has no time partition, which
    /// is the only way to say so.
    ///
    /// Since: v1.10.7-b3.
    pub time_partition: Option<crate::generated::core::TimePartition<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ArtifactId<'a> {
    /// Sets `artifact_key`.
    #[must_use]
    pub fn with_artifact_key(
        mut self,
        value: impl Into<crate::generated::core::ArtifactKey<'a>>,
    ) -> Self {
        self.artifact_key = Some(value.into());
        self
    }
    /// Sets `version`.
    #[must_use]
    pub fn with_version(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.version = value.into();
        self
    }
    /// Sets `partitions`.
    #[must_use]
    pub fn with_partitions(
        mut self,
        value: impl Into<crate::generated::core::Partitions<'a>>,
    ) -> Self {
        self.partitions = Some(value.into());
        self
    }
    /// Sets `time_partition`.
    #[must_use]
    pub fn with_time_partition(
        mut self,
        value: impl Into<crate::generated::core::TimePartition<'a>>,
    ) -> Self {
        self.time_partition = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for ArtifactId<'a> {
    type Owned = ArtifactId<'static>;
    const INFO: &'static rt::info::MessageInfo = &ARTIFACT_ID_INFO;
    fn into_owned(self) -> ArtifactId<'static> {
        ArtifactId {
            artifact_key: self.artifact_key.map(rt::Element::detach),
            version: rt::Element::detach(self.version),
            partitions: self.partitions.map(rt::Element::detach),
            time_partition: self.time_partition.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            artifact_key: None,
            version: Default::default(),
            partitions: None,
            time_partition: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.artifact_key, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.version = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::optional(&mut self.partitions, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                rt::wire::optional(&mut self.time_partition, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.artifact_key {
            w.message([10], value);
        }
        if !self.version.is_empty() {
            let value = &self.version;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if let Some(value) = &self.partitions {
            w.message([26], value);
        }
        if let Some(value) = &self.time_partition {
            w.message([34], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "artifactKey" | "artifact_key" => 1,
                "version" => 2,
                "partitions" => 3,
                "timePartition" | "time_partition" => 4,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"artifactKey\":")) {
                    rt::json::once(&mut seen0, 0, "artifactKey", r)?;
                    if !r.null()? {
                        let value = self.artifact_key.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 1, "version", r)?;
                    if !r.null()? {
                        self.version = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"partitions\":")) {
                    rt::json::once(&mut seen0, 2, "partitions", r)?;
                    if !r.null()? {
                        let value = self.partitions.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"timePartition\":")) {
                    rt::json::once(&mut seen0, 3, "timePartition", r)?;
                    if !r.null()? {
                        let value = self.time_partition.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.artifact_key {
            w.key("\"artifactKey\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.version.is_empty() {
            let value = &self.version;
            w.key("\"version\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.partitions {
            w.key("\"partitions\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.time_partition {
            w.key("\"timePartition\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ArtifactId < 'a >, ArtifactId < 'static >);
#[doc(hidden)]
pub static ARTIFACT_ID_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ArtifactID",
    &[
        rt::info::FieldInfo::new(
            1,
            "artifact_key",
            "artifactKey",
            rt::info::Kind::Message(&crate::generated::core::ARTIFACT_KEY_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "version",
            "version",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "partitions",
            "partitions",
            rt::info::Kind::Message(&crate::generated::core::PARTITIONS_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            4,
            "time_partition",
            "timePartition",
            rt::info::Kind::Message(&crate::generated::core::TIME_PARTITION_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// A movable name for an artifact.
///
/// Since: v1.10.7-b0. Source: flyteidl v1.16.8 flyteidl/core/artifact_id.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ArtifactTag<'a> {
    /// The artifact that is tagged.
    ///
    /// Since: v1.10.7-b0.
    pub artifact_key: Option<crate::generated::core::ArtifactKey<'a>>,
    /// Text of the tag.
    ///
    /// Since: v1.10.7-b0.
    pub value: Option<crate::generated::core::LabelValue<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ArtifactTag<'a> {
    /// Sets `artifact_key`.
    #[must_use]
    pub fn with_artifact_key(
        mut self,
        value: impl Into<crate::generated::core::ArtifactKey<'a>>,
    ) -> Self {
        self.artifact_key = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(
        mut self,
        value: impl Into<crate::generated::core::LabelValue<'a>>,
    ) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for ArtifactTag<'a> {
    type Owned = ArtifactTag<'static>;
    const INFO: &'static rt::info::MessageInfo = &ARTIFACT_TAG_INFO;
    fn into_owned(self) -> ArtifactTag<'static> {
        ArtifactTag {
            artifact_key: self.artifact_key.map(rt::Element::detach),
            value: self.value.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            artifact_key: None,
            value: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.artifact_key, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.value, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.artifact_key {
            w.message([10], value);
        }
        if let Some(value) = &self.value {
            w.message([18], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "artifactKey" | "artifact_key" => 1,
                "value" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"artifactKey\":")) {
                    rt::json::once(&mut seen0, 0, "artifactKey", r)?;
                    if !r.null()? {
                        let value = self.artifact_key.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"value\":")) {
                    rt::json::once(&mut seen0, 1, "value", r)?;
                    if !r.null()? {
                        let value = self.value.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.artifact_key {
            w.key("\"artifactKey\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.value {
            w.key("\"value\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ArtifactTag < 'a >, ArtifactTag < 'static >);
#[doc(hidden)]
pub static ARTIFACT_TAG_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ArtifactTag",
    &[
        rt::info::FieldInfo::new(
            1,
            "artifact_key",
            "artifactKey",
            rt::info::Kind::Message(&crate::generated::core::ARTIFACT_KEY_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "value",
            "value",
            rt::info::Kind::Message(&crate::generated::core::LABEL_VALUE_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// Finds an artifact when an execution starts. No event reaches this message.
///
/// Since: v1.10.7-b0. Source: flyteidl v1.16.8 flyteidl/core/artifact_id.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ArtifactQuery<'a> {
    /// How to search.
    pub identifier: Option<ArtifactQueryIdentifier<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// How to search.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ArtifactQueryIdentifier<'a> {
    /// By name.
    ///
    /// Since: v1.10.7-b0.
    ArtifactId(crate::generated::core::ArtifactId<'a>),
    /// By tag.
    ///
    /// Since: v1.10.7-b0.
    ArtifactTag(crate::generated::core::ArtifactTag<'a>),
    /// By address.
    ///
    /// Since: v1.10.7-b0.
    Uri(rt::Str<'a>),
    /// By the artifact that fired the trigger, or a partition of it.
    ///
    /// Since: v1.10.7-b0.
    Binding(crate::generated::core::ArtifactBindingData<'a>),
}
impl ArtifactQueryIdentifier<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> ArtifactQueryIdentifier<'static> {
        match self {
            Self::ArtifactId(value) => {
                ArtifactQueryIdentifier::ArtifactId(rt::Element::detach(value))
            }
            Self::ArtifactTag(value) => {
                ArtifactQueryIdentifier::ArtifactTag(rt::Element::detach(value))
            }
            Self::Uri(value) => ArtifactQueryIdentifier::Uri(rt::Element::detach(value)),
            Self::Binding(value) => {
                ArtifactQueryIdentifier::Binding(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> ArtifactQuery<'a> {
    /// Sets `identifier`.
    #[must_use]
    pub fn with_identifier(mut self, value: ArtifactQueryIdentifier<'a>) -> Self {
        self.identifier = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for ArtifactQuery<'a> {
    type Owned = ArtifactQuery<'static>;
    const INFO: &'static rt::info::MessageInfo = &ARTIFACT_QUERY_INFO;
    fn into_owned(self) -> ArtifactQuery<'static> {
        ArtifactQuery {
            identifier: self.identifier.map(ArtifactQueryIdentifier::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            identifier: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                if let Some(ArtifactQueryIdentifier::ArtifactId(value)) = &mut self
                    .identifier
                {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.identifier = Some(ArtifactQueryIdentifier::ArtifactId(value));
                }
                tag = r.tag()?;
            }
            if tag == 18 {
                if let Some(ArtifactQueryIdentifier::ArtifactTag(value)) = &mut self
                    .identifier
                {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.identifier = Some(ArtifactQueryIdentifier::ArtifactTag(value));
                }
                tag = r.tag()?;
            }
            if tag == 26 {
                self.identifier = Some(
                    ArtifactQueryIdentifier::Uri(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 34 {
                if let Some(ArtifactQueryIdentifier::Binding(value)) = &mut self
                    .identifier
                {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.identifier = Some(ArtifactQueryIdentifier::Binding(value));
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.identifier {
            Some(ArtifactQueryIdentifier::ArtifactId(value)) => {
                w.message([10], value);
            }
            Some(ArtifactQueryIdentifier::ArtifactTag(value)) => {
                w.message([18], value);
            }
            Some(ArtifactQueryIdentifier::Uri(value)) => {
                rt::Element::write_field(value, [26], rt::Codec::String, w);
            }
            Some(ArtifactQueryIdentifier::Binding(value)) => {
                w.message([34], value);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "artifactId" | "artifact_id" => 1,
                "artifactTag" | "artifact_tag" => 2,
                "uri" => 3,
                "binding" => 4,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"artifactId\":")) {
                    rt::json::once(&mut seen0, 0, "artifactId", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 4, "identifier", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.identifier = Some(
                            ArtifactQueryIdentifier::ArtifactId(value),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"artifactTag\":")) {
                    rt::json::once(&mut seen0, 1, "artifactTag", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 4, "identifier", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.identifier = Some(
                            ArtifactQueryIdentifier::ArtifactTag(value),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"uri\":")) {
                    rt::json::once(&mut seen0, 2, "uri", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 4, "identifier", r)?;
                        self.identifier = Some(
                            ArtifactQueryIdentifier::Uri(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"binding\":")) {
                    rt::json::once(&mut seen0, 3, "binding", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 4, "identifier", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.identifier = Some(ArtifactQueryIdentifier::Binding(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(ArtifactQueryIdentifier::ArtifactId(value)) = &self.identifier {
            w.key("\"artifactId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ArtifactQueryIdentifier::ArtifactTag(value)) = &self.identifier {
            w.key("\"artifactTag\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ArtifactQueryIdentifier::Uri(value)) = &self.identifier {
            w.key("\"uri\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ArtifactQueryIdentifier::Binding(value)) = &self.identifier {
            w.key("\"binding\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ArtifactQuery < 'a >, ArtifactQuery < 'static >);
#[doc(hidden)]
pub static ARTIFACT_QUERY_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ArtifactQuery",
    &[
        rt::info::FieldInfo::new(
                1,
                "artifact_id",
                "artifactId",
                rt::info::Kind::Message(&crate::generated::core::ARTIFACT_ID_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                2,
                "artifact_tag",
                "artifactTag",
                rt::info::Kind::Message(&crate::generated::core::ARTIFACT_TAG_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                3,
                "uri",
                "uri",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                4,
                "binding",
                "binding",
                rt::info::Kind::Message(
                    &crate::generated::core::ARTIFACT_BINDING_DATA_INFO,
                ),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
    ],
    &[rt::info::OneofInfo::new("identifier", None)],
    false,
);
/// Type of a table whose columns are scalars. `StructuredDatasetType` is its
/// more general successor.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/types.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaType<'a> {
    /// The columns in their order. Numbers 1 and 2 were never used.
    pub columns: rt::Repeated<'a, crate::generated::core::SchemaTypeSchemaColumn<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> SchemaType<'a> {
    /// Sets `columns`.
    #[must_use]
    pub fn with_columns(
        mut self,
        value: impl Into<
            rt::Repeated<'a, crate::generated::core::SchemaTypeSchemaColumn<'a>>,
        >,
    ) -> Self {
        self.columns = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for SchemaType<'a> {
    type Owned = SchemaType<'static>;
    const INFO: &'static rt::info::MessageInfo = &SCHEMA_TYPE_INFO;
    fn into_owned(self) -> SchemaType<'static> {
        SchemaType {
            columns: self.columns.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            columns: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 26 {
                self.columns
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 26,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.columns.write_wire(26, rt::Codec::Message, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "columns" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"columns\":")) {
                    rt::json::once(&mut seen0, 0, "columns", r)?;
                    if !r.null()? {
                        self.columns.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.columns.is_empty() {
            w.key("\"columns\":");
            self.columns.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(SchemaType < 'a >, SchemaType < 'static >);
#[doc(hidden)]
pub static SCHEMA_TYPE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.SchemaType",
    &[
        rt::info::FieldInfo::new(
            3,
            "columns",
            "columns",
            rt::info::Kind::Message(
                &crate::generated::core::SCHEMA_TYPE_SCHEMA_COLUMN_INFO,
            ),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// One column of the table.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/types.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaTypeSchemaColumn<'a> {
    /// Column name, unique inside the table.
    pub name: rt::Str<'a>,
    /// What the cells hold.
    pub column_type: crate::generated::core::SchemaTypeSchemaColumnSchemaColumnType,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> SchemaTypeSchemaColumn<'a> {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `column_type`.
    #[must_use]
    pub fn with_column_type(
        mut self,
        value: crate::generated::core::SchemaTypeSchemaColumnSchemaColumnType,
    ) -> Self {
        self.column_type = value;
        self
    }
}
impl<'a> rt::Message<'a> for SchemaTypeSchemaColumn<'a> {
    type Owned = SchemaTypeSchemaColumn<'static>;
    const INFO: &'static rt::info::MessageInfo = &SCHEMA_TYPE_SCHEMA_COLUMN_INFO;
    fn into_owned(self) -> SchemaTypeSchemaColumn<'static> {
        SchemaTypeSchemaColumn {
            name: rt::Element::detach(self.name),
            column_type: rt::Element::detach(self.column_type),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            name: Default::default(),
            column_type: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.name = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.column_type = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.name.is_empty() {
            let value = &self.name;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if self.column_type.0 != 0 {
            let value = &self.column_type;
            rt::Element::write_field(value, [16], rt::Codec::Enum, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "name" => 1,
                "type" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"name\":")) {
                    rt::json::once(&mut seen0, 0, "name", r)?;
                    if !r.null()? {
                        self.name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"type\":")) {
                    rt::json::once(&mut seen0, 1, "type", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.column_type = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.name.is_empty() {
            let value = &self.name;
            w.key("\"name\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.column_type.0 != 0 {
            let value = &self.column_type;
            w.key("\"type\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(SchemaTypeSchemaColumn < 'a >, SchemaTypeSchemaColumn < 'static >);
#[doc(hidden)]
pub static SCHEMA_TYPE_SCHEMA_COLUMN_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.SchemaType.SchemaColumn",
    &[
        rt::info::FieldInfo::new(
            1,
            "name",
            "name",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "type",
            "type",
            rt::info::Kind::Enum(
                &crate::generated::core::SCHEMA_TYPE_SCHEMA_COLUMN_SCHEMA_COLUMN_TYPE_INFO,
            ),
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Type of a data frame in storage, whatever library reads it.
///
/// Since: v0.21.17. Source: flyteidl v1.16.8 flyteidl/core/types.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StructuredDatasetType<'a> {
    /// The columns in their order. Empty means that nothing is said about
    /// columns.
    ///
    /// Since: v0.21.17.
    pub columns: rt::Repeated<
        'a,
        crate::generated::core::StructuredDatasetTypeDatasetColumn<'a>,
    >,
    /// Format of the stored data, e.g. `parquet` or `csv`. Two dataset types
    /// match only with equal formats.
    ///
    /// Since: v0.21.17.
    pub format: rt::Str<'a>,
    /// Says how to read `external_schema_bytes`, e.g. `arrow`. Type checks
    /// ignore it.
    ///
    /// Since: v0.21.17.
    pub external_schema_type: rt::Str<'a>,
    /// A schema as another library serializes it. Type checks ignore it.
    ///
    /// Since: v0.21.17.
    pub external_schema_bytes: rt::Blob<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> StructuredDatasetType<'a> {
    /// Sets `columns`.
    #[must_use]
    pub fn with_columns(
        mut self,
        value: impl Into<
            rt::Repeated<
                'a,
                crate::generated::core::StructuredDatasetTypeDatasetColumn<'a>,
            >,
        >,
    ) -> Self {
        self.columns = value.into();
        self
    }
    /// Sets `format`.
    #[must_use]
    pub fn with_format(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.format = value.into();
        self
    }
    /// Sets `external_schema_type`.
    #[must_use]
    pub fn with_external_schema_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.external_schema_type = value.into();
        self
    }
    /// Sets `external_schema_bytes`.
    #[must_use]
    pub fn with_external_schema_bytes(mut self, value: impl Into<rt::Blob<'a>>) -> Self {
        self.external_schema_bytes = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for StructuredDatasetType<'a> {
    type Owned = StructuredDatasetType<'static>;
    const INFO: &'static rt::info::MessageInfo = &STRUCTURED_DATASET_TYPE_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> StructuredDatasetType<'static> {
        StructuredDatasetType {
            columns: self.columns.into_owned(),
            format: rt::Element::detach(self.format),
            external_schema_type: rt::Element::detach(self.external_schema_type),
            external_schema_bytes: rt::Element::detach(self.external_schema_bytes),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            columns: Default::default(),
            format: Default::default(),
            external_schema_type: Default::default(),
            external_schema_bytes: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.columns
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.format = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.external_schema_type = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.external_schema_bytes = rt::Element::read_wire(
                    rt::Codec::Bytes,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.columns.write_wire(10, rt::Codec::Message, w);
        if !self.format.is_empty() {
            let value = &self.format;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if !self.external_schema_type.is_empty() {
            let value = &self.external_schema_type;
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        if !self.external_schema_bytes.is_empty() {
            let value = &self.external_schema_bytes;
            rt::Element::write_field(value, [34], rt::Codec::Bytes, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "columns" => 1,
                "format" => 2,
                "externalSchemaType" | "external_schema_type" => 3,
                "externalSchemaBytes" | "external_schema_bytes" => 4,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"columns\":")) {
                    rt::json::once(&mut seen0, 0, "columns", r)?;
                    if !r.null()? {
                        self.columns.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"format\":")) {
                    rt::json::once(&mut seen0, 1, "format", r)?;
                    if !r.null()? {
                        self.format = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"externalSchemaType\":")) {
                    rt::json::once(&mut seen0, 2, "externalSchemaType", r)?;
                    if !r.null()? {
                        self.external_schema_type = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"externalSchemaBytes\":")) {
                    rt::json::once(&mut seen0, 3, "externalSchemaBytes", r)?;
                    if !r.null()? {
                        self.external_schema_bytes = rt::Element::read_json(
                            rt::Codec::Bytes,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.columns.is_empty() {
            w.key("\"columns\":");
            self.columns.put_json(false, w);
            w.comma();
        }
        if !self.format.is_empty() {
            let value = &self.format;
            w.key("\"format\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.external_schema_type.is_empty() {
            let value = &self.external_schema_type;
            w.key("\"externalSchemaType\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.external_schema_bytes.is_empty() {
            let value = &self.external_schema_bytes;
            w.key("\"externalSchemaBytes\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(StructuredDatasetType < 'a >, StructuredDatasetType < 'static >);
#[doc(hidden)]
pub static STRUCTURED_DATASET_TYPE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.StructuredDatasetType",
    &[
        rt::info::FieldInfo::new(
            1,
            "columns",
            "columns",
            rt::info::Kind::Message(
                &crate::generated::core::STRUCTURED_DATASET_TYPE_DATASET_COLUMN_INFO,
            ),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            2,
            "format",
            "format",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "external_schema_type",
            "externalSchemaType",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            4,
            "external_schema_bytes",
            "externalSchemaBytes",
            rt::info::Kind::Bytes,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// One column of the data frame.
///
/// Since: v0.21.17. Source: flyteidl v1.16.8 flyteidl/core/types.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StructuredDatasetTypeDatasetColumn<'a> {
    /// Column name, unique inside the data frame.
    ///
    /// Since: v0.21.17.
    pub name: rt::Str<'a>,
    /// What the cells hold. Unlike in `SchemaType`, any type is possible here.
    ///
    /// Since: v0.21.17.
    pub literal_type: Option<crate::generated::core::LiteralType<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> StructuredDatasetTypeDatasetColumn<'a> {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `literal_type`.
    #[must_use]
    pub fn with_literal_type(
        mut self,
        value: impl Into<crate::generated::core::LiteralType<'a>>,
    ) -> Self {
        self.literal_type = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for StructuredDatasetTypeDatasetColumn<'a> {
    type Owned = StructuredDatasetTypeDatasetColumn<'static>;
    const INFO: &'static rt::info::MessageInfo = &STRUCTURED_DATASET_TYPE_DATASET_COLUMN_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> StructuredDatasetTypeDatasetColumn<'static> {
        StructuredDatasetTypeDatasetColumn {
            name: rt::Element::detach(self.name),
            literal_type: self.literal_type.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            name: Default::default(),
            literal_type: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.name = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.literal_type, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.name.is_empty() {
            let value = &self.name;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.literal_type {
            w.message([18], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "name" => 1,
                "literalType" | "literal_type" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"name\":")) {
                    rt::json::once(&mut seen0, 0, "name", r)?;
                    if !r.null()? {
                        self.name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"literalType\":")) {
                    rt::json::once(&mut seen0, 1, "literalType", r)?;
                    if !r.null()? {
                        let value = self.literal_type.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.name.is_empty() {
            let value = &self.name;
            w.key("\"name\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.literal_type {
            w.key("\"literalType\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    StructuredDatasetTypeDatasetColumn < 'a >, StructuredDatasetTypeDatasetColumn <
    'static >
);
#[doc(hidden)]
pub static STRUCTURED_DATASET_TYPE_DATASET_COLUMN_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.StructuredDatasetType.DatasetColumn",
    &[
        rt::info::FieldInfo::new(
            1,
            "name",
            "name",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "literal_type",
            "literalType",
            rt::info::Kind::Message(&crate::generated::core::LITERAL_TYPE_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// Type of files that live in object storage.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/types.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlobType<'a> {
    /// Free text that producer and consumer agree on, e.g. `csv` or `jpeg`.
    pub format: rt::Str<'a>,
    /// Tells a single file from a directory.
    pub dimensionality: crate::generated::core::BlobTypeBlobDimensionality,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> BlobType<'a> {
    /// Sets `format`.
    #[must_use]
    pub fn with_format(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.format = value.into();
        self
    }
    /// Sets `dimensionality`.
    #[must_use]
    pub fn with_dimensionality(
        mut self,
        value: crate::generated::core::BlobTypeBlobDimensionality,
    ) -> Self {
        self.dimensionality = value;
        self
    }
}
impl<'a> rt::Message<'a> for BlobType<'a> {
    type Owned = BlobType<'static>;
    const INFO: &'static rt::info::MessageInfo = &BLOB_TYPE_INFO;
    fn into_owned(self) -> BlobType<'static> {
        BlobType {
            format: rt::Element::detach(self.format),
            dimensionality: rt::Element::detach(self.dimensionality),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            format: Default::default(),
            dimensionality: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.format = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.dimensionality = rt::Element::read_wire(
                    rt::Codec::Enum,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.format.is_empty() {
            let value = &self.format;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if self.dimensionality.0 != 0 {
            let value = &self.dimensionality;
            rt::Element::write_field(value, [16], rt::Codec::Enum, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "format" => 1,
                "dimensionality" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"format\":")) {
                    rt::json::once(&mut seen0, 0, "format", r)?;
                    if !r.null()? {
                        self.format = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"dimensionality\":")) {
                    rt::json::once(&mut seen0, 1, "dimensionality", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.dimensionality = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.format.is_empty() {
            let value = &self.format;
            w.key("\"format\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.dimensionality.0 != 0 {
            let value = &self.dimensionality;
            w.key("\"dimensionality\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(BlobType < 'a >, BlobType < 'static >);
#[doc(hidden)]
pub static BLOB_TYPE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.BlobType",
    &[
        rt::info::FieldInfo::new(
            1,
            "format",
            "format",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "dimensionality",
            "dimensionality",
            rt::info::Kind::Enum(
                &crate::generated::core::BLOB_TYPE_BLOB_DIMENSIONALITY_INFO,
            ),
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Type of a string that must be one of a few words.
///
/// Since: v0.19.0. Source: flyteidl v1.16.8 flyteidl/core/types.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnumType<'a> {
    /// The allowed words. The first one serves as default; a type without a
    /// default starts with a word that means "undefined".
    ///
    /// Since: v0.19.0.
    pub values: rt::Repeated<'a, rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> EnumType<'a> {
    /// Sets `values`.
    #[must_use]
    pub fn with_values(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::Str<'a>>>,
    ) -> Self {
        self.values = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for EnumType<'a> {
    type Owned = EnumType<'static>;
    const INFO: &'static rt::info::MessageInfo = &ENUM_TYPE_INFO;
    fn into_owned(self) -> EnumType<'static> {
        EnumType {
            values: self.values.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            values: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.values
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::String,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.values.write_wire(10, rt::Codec::String, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "values" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"values\":")) {
                    rt::json::once(&mut seen0, 0, "values", r)?;
                    if !r.null()? {
                        self.values.read_json(rt::Codec::String, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.values.is_empty() {
            w.key("\"values\":");
            self.values.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(EnumType < 'a >, EnumType < 'static >);
#[doc(hidden)]
pub static ENUM_TYPE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.EnumType",
    &[
        rt::info::FieldInfo::new(
            1,
            "values",
            "values",
            rt::info::Kind::String,
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// Type of a value that has one of several types. An optional value is the
/// union of its type and `NONE`.
///
/// Since: v0.24.0. Source: flyteidl v1.16.8 flyteidl/core/types.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnionType<'a> {
    /// The types to choose from. `TypeStructure.tag` of each variant tells them
    /// apart.
    ///
    /// Since: v0.24.0.
    pub variants: rt::Repeated<'a, crate::generated::core::LiteralType<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> UnionType<'a> {
    /// Sets `variants`.
    #[must_use]
    pub fn with_variants(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::LiteralType<'a>>>,
    ) -> Self {
        self.variants = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for UnionType<'a> {
    type Owned = UnionType<'static>;
    const INFO: &'static rt::info::MessageInfo = &UNION_TYPE_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> UnionType<'static> {
        UnionType {
            variants: self.variants.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            variants: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.variants
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.variants.write_wire(10, rt::Codec::Message, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "variants" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"variants\":")) {
                    rt::json::once(&mut seen0, 0, "variants", r)?;
                    if !r.null()? {
                        self.variants.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.variants.is_empty() {
            w.key("\"variants\":");
            self.variants.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(UnionType < 'a >, UnionType < 'static >);
#[doc(hidden)]
pub static UNION_TYPE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.UnionType",
    &[
        rt::info::FieldInfo::new(
            1,
            "variants",
            "variants",
            rt::info::Kind::Message(&crate::generated::core::LITERAL_TYPE_INFO),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// Keeps types apart that look the same once serialized.
///
/// Since: v0.24.0. Source: flyteidl v1.16.8 flyteidl/core/types.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TypeStructure<'a> {
    /// Name of the structure. A cast between two types works only when both tags
    /// are equal.
    ///
    /// Since: v0.24.0.
    pub tag: rt::Str<'a>,
    /// For data classes: type by field name, so that an output reference such as
    /// `result.count` can be typed.
    ///
    /// Since: v1.9.33.
    pub dataclass_type: rt::Map<
        'a,
        rt::Str<'a>,
        crate::generated::core::LiteralType<'a>,
    >,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> TypeStructure<'a> {
    /// Sets `tag`.
    #[must_use]
    pub fn with_tag(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.tag = value.into();
        self
    }
    /// Sets `dataclass_type`.
    #[must_use]
    pub fn with_dataclass_type(
        mut self,
        value: impl Into<
            rt::Map<'a, rt::Str<'a>, crate::generated::core::LiteralType<'a>>,
        >,
    ) -> Self {
        self.dataclass_type = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for TypeStructure<'a> {
    type Owned = TypeStructure<'static>;
    const INFO: &'static rt::info::MessageInfo = &TYPE_STRUCTURE_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> TypeStructure<'static> {
        TypeStructure {
            tag: rt::Element::detach(self.tag),
            dataclass_type: self.dataclass_type.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            tag: Default::default(),
            dataclass_type: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.tag = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.dataclass_type
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 18,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.tag.is_empty() {
            let value = &self.tag;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        self.dataclass_type.write_wire(18, (rt::Codec::String, rt::Codec::Message), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "tag" => 1,
                "dataclassType" | "dataclass_type" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"tag\":")) {
                    rt::json::once(&mut seen0, 0, "tag", r)?;
                    if !r.null()? {
                        self.tag = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"dataclassType\":")) {
                    rt::json::once(&mut seen0, 1, "dataclassType", r)?;
                    if !r.null()? {
                        self.dataclass_type
                            .read_json(
                                (rt::Codec::String, rt::Codec::Message),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.tag.is_empty() {
            let value = &self.tag;
            w.key("\"tag\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.dataclass_type.is_empty() {
            w.key("\"dataclassType\":");
            self.dataclass_type.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(TypeStructure < 'a >, TypeStructure < 'static >);
#[doc(hidden)]
pub static TYPE_STRUCTURE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.TypeStructure",
    &[
        rt::info::FieldInfo::new(
            1,
            "tag",
            "tag",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "dataclass_type",
            "dataclassType",
            rt::info::Kind::Map(
                &(
                    rt::info::Kind::String,
                    rt::info::Kind::Message(&crate::generated::core::LITERAL_TYPE_INFO),
                ),
            ),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// Notes about a type that exist at registration only. A running task cannot
/// see them.
///
/// Since: v0.22.0. Source: flyteidl v1.16.8 flyteidl/core/types.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TypeAnnotation<'a> {
    /// Any JSON object.
    ///
    /// Since: v0.22.0.
    pub annotations: Option<rt::wkt::Struct<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> TypeAnnotation<'a> {
    /// Sets `annotations`.
    #[must_use]
    pub fn with_annotations(mut self, value: impl Into<rt::wkt::Struct<'a>>) -> Self {
        self.annotations = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for TypeAnnotation<'a> {
    type Owned = TypeAnnotation<'static>;
    const INFO: &'static rt::info::MessageInfo = &TYPE_ANNOTATION_INFO;
    fn into_owned(self) -> TypeAnnotation<'static> {
        TypeAnnotation {
            annotations: self.annotations.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            annotations: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.annotations, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.annotations {
            w.message([10], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "annotations" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"annotations\":")) {
                    rt::json::once(&mut seen0, 0, "annotations", r)?;
                    if !r.null()? {
                        let value = self.annotations.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.annotations {
            w.key("\"annotations\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(TypeAnnotation < 'a >, TypeAnnotation < 'static >);
#[doc(hidden)]
pub static TYPE_ANNOTATION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.TypeAnnotation",
    &[
        rt::info::FieldInfo::new(
            1,
            "annotations",
            "annotations",
            rt::info::Kind::Message(&rt::wkt::STRUCT_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// Type of a literal, the unit in which tasks exchange data. Recursive:
/// collections, maps, unions and datasets hold types again.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/types.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LiteralType<'a> {
    /// Describes the type for people and tools, e.g. a JSON Schema. Type checks
    /// leave it out.
    pub metadata: Option<rt::wkt::Struct<'a>>,
    /// Notes for clients; Flyte itself does not act on them.
    ///
    /// Since: v0.22.0.
    pub annotation: Option<crate::generated::core::TypeAnnotation<'a>>,
    /// Tells types of equal shape apart.
    ///
    /// Since: v0.24.0.
    pub structure: Option<crate::generated::core::TypeStructure<'a>>,
    /// The shape of the value. A type with none of them set says nothing.
    pub r#type: Option<LiteralTypeType<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// The shape of the value. A type with none of them set says nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum LiteralTypeType<'a> {
    /// One of the types without parameters.
    Simple(crate::generated::core::SimpleType),
    /// A table of scalar columns.
    Schema(crate::generated::core::SchemaType<'a>),
    /// A list; this is the type of every element.
    CollectionType(rt::Boxed<crate::generated::core::LiteralType<'a>>),
    /// A map from strings; this is the type of every value.
    MapValueType(rt::Boxed<crate::generated::core::LiteralType<'a>>),
    /// A file or a directory of files.
    Blob(crate::generated::core::BlobType<'a>),
    /// A word from a fixed list.
    ///
    /// Since: v0.19.0.
    EnumType(crate::generated::core::EnumType<'a>),
    /// A data frame.
    ///
    /// Since: v0.21.17.
    StructuredDatasetType(crate::generated::core::StructuredDatasetType<'a>),
    /// One out of several types.
    ///
    /// Since: v0.24.0.
    UnionType(crate::generated::core::UnionType<'a>),
}
impl LiteralTypeType<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> LiteralTypeType<'static> {
        match self {
            Self::Simple(value) => LiteralTypeType::Simple(rt::Element::detach(value)),
            Self::Schema(value) => LiteralTypeType::Schema(rt::Element::detach(value)),
            Self::CollectionType(value) => {
                LiteralTypeType::CollectionType(value.into_owned())
            }
            Self::MapValueType(value) => {
                LiteralTypeType::MapValueType(value.into_owned())
            }
            Self::Blob(value) => LiteralTypeType::Blob(rt::Element::detach(value)),
            Self::EnumType(value) => {
                LiteralTypeType::EnumType(rt::Element::detach(value))
            }
            Self::StructuredDatasetType(value) => {
                LiteralTypeType::StructuredDatasetType(rt::Element::detach(value))
            }
            Self::UnionType(value) => {
                LiteralTypeType::UnionType(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> LiteralType<'a> {
    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<rt::wkt::Struct<'a>>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets `annotation`.
    #[must_use]
    pub fn with_annotation(
        mut self,
        value: impl Into<crate::generated::core::TypeAnnotation<'a>>,
    ) -> Self {
        self.annotation = Some(value.into());
        self
    }
    /// Sets `structure`.
    #[must_use]
    pub fn with_structure(
        mut self,
        value: impl Into<crate::generated::core::TypeStructure<'a>>,
    ) -> Self {
        self.structure = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: LiteralTypeType<'a>) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for LiteralType<'a> {
    type Owned = LiteralType<'static>;
    const INFO: &'static rt::info::MessageInfo = &LITERAL_TYPE_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> LiteralType<'static> {
        LiteralType {
            metadata: self.metadata.map(rt::Element::detach),
            annotation: self.annotation.map(rt::Element::detach),
            structure: self.structure.map(rt::Element::detach),
            r#type: self.r#type.map(LiteralTypeType::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            metadata: None,
            annotation: None,
            structure: None,
            r#type: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 8 {
                self.r#type = Some(
                    LiteralTypeType::Simple(
                        rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 18 {
                if let Some(LiteralTypeType::Schema(value)) = &mut self.r#type {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.r#type = Some(LiteralTypeType::Schema(value));
                }
                tag = r.tag()?;
            }
            if tag == 26 {
                if let Some(LiteralTypeType::CollectionType(value)) = &mut self.r#type {
                    rt::wire::again(&mut **value, &mut r, cx)?;
                } else {
                    let mut value = rt::wire::new_box(&r, cx)?;
                    rt::wire::merge(&mut *value, &mut r, cx)?;
                    self.r#type = Some(LiteralTypeType::CollectionType(value));
                }
                tag = r.tag()?;
            }
            if tag == 34 {
                if let Some(LiteralTypeType::MapValueType(value)) = &mut self.r#type {
                    rt::wire::again(&mut **value, &mut r, cx)?;
                } else {
                    let mut value = rt::wire::new_box(&r, cx)?;
                    rt::wire::merge(&mut *value, &mut r, cx)?;
                    self.r#type = Some(LiteralTypeType::MapValueType(value));
                }
                tag = r.tag()?;
            }
            if tag == 42 {
                if let Some(LiteralTypeType::Blob(value)) = &mut self.r#type {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.r#type = Some(LiteralTypeType::Blob(value));
                }
                tag = r.tag()?;
            }
            if tag == 50 {
                rt::wire::optional(&mut self.metadata, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 58 {
                if let Some(LiteralTypeType::EnumType(value)) = &mut self.r#type {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.r#type = Some(LiteralTypeType::EnumType(value));
                }
                tag = r.tag()?;
            }
            if tag == 66 {
                if let Some(LiteralTypeType::StructuredDatasetType(value)) = &mut self
                    .r#type
                {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.r#type = Some(LiteralTypeType::StructuredDatasetType(value));
                }
                tag = r.tag()?;
            }
            if tag == 74 {
                rt::wire::optional(&mut self.annotation, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 82 {
                if let Some(LiteralTypeType::UnionType(value)) = &mut self.r#type {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.r#type = Some(LiteralTypeType::UnionType(value));
                }
                tag = r.tag()?;
            }
            if tag == 90 {
                rt::wire::optional(&mut self.structure, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.r#type {
            Some(LiteralTypeType::Simple(value)) => {
                rt::Element::write_field(value, [8], rt::Codec::Enum, w);
            }
            Some(LiteralTypeType::Schema(value)) => {
                w.message([18], value);
            }
            Some(LiteralTypeType::CollectionType(value)) => {
                w.message([26], &**value);
            }
            Some(LiteralTypeType::MapValueType(value)) => {
                w.message([34], &**value);
            }
            Some(LiteralTypeType::Blob(value)) => {
                w.message([42], value);
            }
            _ => {}
        }
        if let Some(value) = &self.metadata {
            w.message([50], value);
        }
        match &self.r#type {
            Some(LiteralTypeType::EnumType(value)) => {
                w.message([58], value);
            }
            Some(LiteralTypeType::StructuredDatasetType(value)) => {
                w.message([66], value);
            }
            _ => {}
        }
        if let Some(value) = &self.annotation {
            w.message([74], value);
        }
        match &self.r#type {
            Some(LiteralTypeType::UnionType(value)) => {
                w.message([82], value);
            }
            _ => {}
        }
        if let Some(value) = &self.structure {
            w.message([90], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "simple" => 1,
                "schema" => 2,
                "collectionType" | "collection_type" => 3,
                "mapValueType" | "map_value_type" => 4,
                "blob" => 5,
                "enumType" | "enum_type" => 6,
                "structuredDatasetType" | "structured_dataset_type" => 7,
                "unionType" | "union_type" => 8,
                "metadata" => 9,
                "annotation" => 10,
                "structure" => 11,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"simple\":")) {
                    rt::json::once(&mut seen0, 0, "simple", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 11, "type", r)?;
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.r#type = Some(LiteralTypeType::Simple(value));
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"schema\":")) {
                    rt::json::once(&mut seen0, 1, "schema", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 11, "type", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.r#type = Some(LiteralTypeType::Schema(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"collectionType\":")) {
                    rt::json::once(&mut seen0, 2, "collectionType", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 11, "type", r)?;
                        let mut value = rt::json::new_box(r, cx)?;
                        rt::json::message(&mut *value, r, cx)?;
                        self.r#type = Some(LiteralTypeType::CollectionType(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"mapValueType\":")) {
                    rt::json::once(&mut seen0, 3, "mapValueType", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 11, "type", r)?;
                        let mut value = rt::json::new_box(r, cx)?;
                        rt::json::message(&mut *value, r, cx)?;
                        self.r#type = Some(LiteralTypeType::MapValueType(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"blob\":")) {
                    rt::json::once(&mut seen0, 4, "blob", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 11, "type", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.r#type = Some(LiteralTypeType::Blob(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"enumType\":")) {
                    rt::json::once(&mut seen0, 5, "enumType", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 11, "type", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.r#type = Some(LiteralTypeType::EnumType(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"structuredDatasetType\":")) {
                    rt::json::once(&mut seen0, 6, "structuredDatasetType", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 11, "type", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.r#type = Some(
                            LiteralTypeType::StructuredDatasetType(value),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"unionType\":")) {
                    rt::json::once(&mut seen0, 7, "unionType", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 11, "type", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.r#type = Some(LiteralTypeType::UnionType(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 8, "metadata", r)?;
                    if !r.null()? {
                        let value = self.metadata.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"annotation\":")) {
                    rt::json::once(&mut seen0, 9, "annotation", r)?;
                    if !r.null()? {
                        let value = self.annotation.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"structure\":")) {
                    rt::json::once(&mut seen0, 10, "structure", r)?;
                    if !r.null()? {
                        let value = self.structure.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(LiteralTypeType::Simple(value)) = &self.r#type {
            w.key("\"simple\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(LiteralTypeType::Schema(value)) = &self.r#type {
            w.key("\"schema\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(LiteralTypeType::CollectionType(value)) = &self.r#type {
            w.key("\"collectionType\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        if let Some(LiteralTypeType::MapValueType(value)) = &self.r#type {
            w.key("\"mapValueType\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        if let Some(LiteralTypeType::Blob(value)) = &self.r#type {
            w.key("\"blob\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(LiteralTypeType::EnumType(value)) = &self.r#type {
            w.key("\"enumType\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(LiteralTypeType::StructuredDatasetType(value)) = &self.r#type {
            w.key("\"structuredDatasetType\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(LiteralTypeType::UnionType(value)) = &self.r#type {
            w.key("\"unionType\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.metadata {
            w.key("\"metadata\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.annotation {
            w.key("\"annotation\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.structure {
            w.key("\"structure\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(LiteralType < 'a >, LiteralType < 'static >);
#[doc(hidden)]
pub static LITERAL_TYPE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.LiteralType",
    &[
        rt::info::FieldInfo::new(
                1,
                "simple",
                "simple",
                rt::info::Kind::Enum(&crate::generated::core::SIMPLE_TYPE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                2,
                "schema",
                "schema",
                rt::info::Kind::Message(&crate::generated::core::SCHEMA_TYPE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                3,
                "collection_type",
                "collectionType",
                rt::info::Kind::Message(&crate::generated::core::LITERAL_TYPE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                4,
                "map_value_type",
                "mapValueType",
                rt::info::Kind::Message(&crate::generated::core::LITERAL_TYPE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                5,
                "blob",
                "blob",
                rt::info::Kind::Message(&crate::generated::core::BLOB_TYPE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                7,
                "enum_type",
                "enumType",
                rt::info::Kind::Message(&crate::generated::core::ENUM_TYPE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                8,
                "structured_dataset_type",
                "structuredDatasetType",
                rt::info::Kind::Message(
                    &crate::generated::core::STRUCTURED_DATASET_TYPE_INFO,
                ),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                10,
                "union_type",
                "unionType",
                rt::info::Kind::Message(&crate::generated::core::UNION_TYPE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
            6,
            "metadata",
            "metadata",
            rt::info::Kind::Message(&rt::wkt::STRUCT_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            9,
            "annotation",
            "annotation",
            rt::info::Kind::Message(&crate::generated::core::TYPE_ANNOTATION_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            11,
            "structure",
            "structure",
            rt::info::Kind::Message(&crate::generated::core::TYPE_STRUCTURE_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[rt::info::OneofInfo::new("type", None)],
    false,
);
/// Points at an output of another node.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/types.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputReference<'a> {
    /// Id of the node inside the same workflow. In compiled workflows, the
    /// inputs of the workflow are the outputs of `start-node`.
    pub node_id: rt::Str<'a>,
    /// Name of that node's output, or its alias where it has one.
    pub var: rt::Str<'a>,
    /// Path from the output into its inside, outermost step first. Empty takes
    /// the output as a whole.
    ///
    /// Since: v1.5.19.
    pub attr_path: rt::Repeated<'a, crate::generated::core::PromiseAttribute<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> OutputReference<'a> {
    /// Sets `node_id`.
    #[must_use]
    pub fn with_node_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.node_id = value.into();
        self
    }
    /// Sets `var`.
    #[must_use]
    pub fn with_var(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.var = value.into();
        self
    }
    /// Sets `attr_path`.
    #[must_use]
    pub fn with_attr_path(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::PromiseAttribute<'a>>>,
    ) -> Self {
        self.attr_path = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for OutputReference<'a> {
    type Owned = OutputReference<'static>;
    const INFO: &'static rt::info::MessageInfo = &OUTPUT_REFERENCE_INFO;
    fn into_owned(self) -> OutputReference<'static> {
        OutputReference {
            node_id: rt::Element::detach(self.node_id),
            var: rt::Element::detach(self.var),
            attr_path: self.attr_path.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            node_id: Default::default(),
            var: Default::default(),
            attr_path: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.node_id = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.var = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.attr_path
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 26,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.node_id.is_empty() {
            let value = &self.node_id;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.var.is_empty() {
            let value = &self.var;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        self.attr_path.write_wire(26, rt::Codec::Message, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "nodeId" | "node_id" => 1,
                "var" => 2,
                "attrPath" | "attr_path" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"nodeId\":")) {
                    rt::json::once(&mut seen0, 0, "nodeId", r)?;
                    if !r.null()? {
                        self.node_id = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"var\":")) {
                    rt::json::once(&mut seen0, 1, "var", r)?;
                    if !r.null()? {
                        self.var = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"attrPath\":")) {
                    rt::json::once(&mut seen0, 2, "attrPath", r)?;
                    if !r.null()? {
                        self.attr_path.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.node_id.is_empty() {
            let value = &self.node_id;
            w.key("\"nodeId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.var.is_empty() {
            let value = &self.var;
            w.key("\"var\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.attr_path.is_empty() {
            w.key("\"attrPath\":");
            self.attr_path.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(OutputReference < 'a >, OutputReference < 'static >);
#[doc(hidden)]
pub static OUTPUT_REFERENCE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.OutputReference",
    &[
        rt::info::FieldInfo::new(
            1,
            "node_id",
            "nodeId",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "var",
            "var",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "attr_path",
            "attrPath",
            rt::info::Kind::Message(&crate::generated::core::PROMISE_ATTRIBUTE_INFO),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// One step of a path into an output: a key or a position.
///
/// Since: v1.5.19. Source: flyteidl v1.16.8 flyteidl/core/types.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PromiseAttribute<'a> {
    /// Key or position.
    pub value: Option<PromiseAttributeValue<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// Key or position.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum PromiseAttributeValue<'a> {
    /// Field name or map key.
    ///
    /// Since: v1.5.19.
    StringValue(rt::Str<'a>),
    /// Position in a list, from 0.
    ///
    /// Since: v1.5.19.
    IntValue(i32),
}
impl PromiseAttributeValue<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> PromiseAttributeValue<'static> {
        match self {
            Self::StringValue(value) => {
                PromiseAttributeValue::StringValue(rt::Element::detach(value))
            }
            Self::IntValue(value) => {
                PromiseAttributeValue::IntValue(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> PromiseAttribute<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: PromiseAttributeValue<'a>) -> Self {
        self.value = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for PromiseAttribute<'a> {
    type Owned = PromiseAttribute<'static>;
    const INFO: &'static rt::info::MessageInfo = &PROMISE_ATTRIBUTE_INFO;
    fn into_owned(self) -> PromiseAttribute<'static> {
        PromiseAttribute {
            value: self.value.map(PromiseAttributeValue::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            value: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.value = Some(
                    PromiseAttributeValue::StringValue(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 16 {
                self.value = Some(
                    PromiseAttributeValue::IntValue(
                        rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.value {
            Some(PromiseAttributeValue::StringValue(value)) => {
                rt::Element::write_field(value, [10], rt::Codec::String, w);
            }
            Some(PromiseAttributeValue::IntValue(value)) => {
                rt::Element::write_field(value, [16], rt::Codec::Int32, w);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "stringValue" | "string_value" => 1,
                "intValue" | "int_value" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"stringValue\":")) {
                    rt::json::once(&mut seen0, 0, "stringValue", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 2, "value", r)?;
                        self.value = Some(
                            PromiseAttributeValue::StringValue(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"intValue\":")) {
                    rt::json::once(&mut seen0, 1, "intValue", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 2, "value", r)?;
                        self.value = Some(
                            PromiseAttributeValue::IntValue(
                                rt::Element::read_json(rt::Codec::Int32, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(PromiseAttributeValue::StringValue(value)) = &self.value {
            w.key("\"stringValue\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(PromiseAttributeValue::IntValue(value)) = &self.value {
            w.key("\"intValue\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(PromiseAttribute < 'a >, PromiseAttribute < 'static >);
#[doc(hidden)]
pub static PROMISE_ATTRIBUTE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.PromiseAttribute",
    &[
        rt::info::FieldInfo::new(
                1,
                "string_value",
                "stringValue",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                2,
                "int_value",
                "intValue",
                rt::info::Kind::Int32,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
    ],
    &[rt::info::OneofInfo::new("value", None)],
    false,
);
/// The failure of a node, as data that another node can receive.
/// `ExecutionError` is the form that events report.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/types.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Error<'a> {
    /// Id of the node that failed.
    pub failed_node_id: rt::Str<'a>,
    /// What went wrong, in words.
    pub message: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Error<'a> {
    /// Sets `failed_node_id`.
    #[must_use]
    pub fn with_failed_node_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.failed_node_id = value.into();
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.message = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Error<'a> {
    type Owned = Error<'static>;
    const INFO: &'static rt::info::MessageInfo = &ERROR_INFO;
    fn into_owned(self) -> Error<'static> {
        Error {
            failed_node_id: rt::Element::detach(self.failed_node_id),
            message: rt::Element::detach(self.message),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            failed_node_id: Default::default(),
            message: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.failed_node_id = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.message = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.failed_node_id.is_empty() {
            let value = &self.failed_node_id;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.message.is_empty() {
            let value = &self.message;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "failedNodeId" | "failed_node_id" => 1,
                "message" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"failedNodeId\":")) {
                    rt::json::once(&mut seen0, 0, "failedNodeId", r)?;
                    if !r.null()? {
                        self.failed_node_id = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"message\":")) {
                    rt::json::once(&mut seen0, 1, "message", r)?;
                    if !r.null()? {
                        self.message = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.failed_node_id.is_empty() {
            let value = &self.failed_node_id;
            w.key("\"failedNodeId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.message.is_empty() {
            let value = &self.message;
            w.key("\"message\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Error < 'a >, Error < 'static >);
#[doc(hidden)]
pub static ERROR_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Error",
    &[
        rt::info::FieldInfo::new(
            1,
            "failed_node_id",
            "failedNodeId",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "message",
            "message",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// A single plain value.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Primitive<'a> {
    /// The value. Presence is visible on the wire, so 0, false and the empty
    /// string differ from no value.
    pub value: Option<PrimitiveValue<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// The value. Presence is visible on the wire, so 0, false and the empty
/// string differ from no value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum PrimitiveValue<'a> {
    /// A whole number; ProtoJSON writes it as a string.
    Integer(i64),
    /// A double. NaN and the infinities are allowed; ProtoJSON writes them as
    /// strings.
    FloatValue(f64),
    /// A text.
    StringValue(rt::Str<'a>),
    /// A truth value.
    Boolean(bool),
    /// An instant in UTC.
    Datetime(rt::Timestamp),
    /// A span of time, negative ones included.
    Duration(rt::Duration),
}
impl PrimitiveValue<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> PrimitiveValue<'static> {
        match self {
            Self::Integer(value) => PrimitiveValue::Integer(rt::Element::detach(value)),
            Self::FloatValue(value) => {
                PrimitiveValue::FloatValue(rt::Element::detach(value))
            }
            Self::StringValue(value) => {
                PrimitiveValue::StringValue(rt::Element::detach(value))
            }
            Self::Boolean(value) => PrimitiveValue::Boolean(rt::Element::detach(value)),
            Self::Datetime(value) => PrimitiveValue::Datetime(rt::Element::detach(value)),
            Self::Duration(value) => PrimitiveValue::Duration(rt::Element::detach(value)),
        }
    }
}
impl<'a> Primitive<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: PrimitiveValue<'a>) -> Self {
        self.value = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for Primitive<'a> {
    type Owned = Primitive<'static>;
    const INFO: &'static rt::info::MessageInfo = &PRIMITIVE_INFO;
    fn into_owned(self) -> Primitive<'static> {
        Primitive {
            value: self.value.map(PrimitiveValue::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            value: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 8 {
                self.value = Some(
                    PrimitiveValue::Integer(
                        rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 17 {
                self.value = Some(
                    PrimitiveValue::FloatValue(
                        rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 26 {
                self.value = Some(
                    PrimitiveValue::StringValue(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 32 {
                self.value = Some(
                    PrimitiveValue::Boolean(
                        rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 42 {
                let mut value = match &self.value {
                    Some(PrimitiveValue::Datetime(value)) => Some(*value),
                    _ => None,
                };
                rt::wire::time(&mut value, 5, &mut r, &mut self.unknown_fields, cx)?;
                self.value = value.map(PrimitiveValue::Datetime);
                tag = r.tag()?;
            }
            if tag == 50 {
                let mut value = match &self.value {
                    Some(PrimitiveValue::Duration(value)) => Some(*value),
                    _ => None,
                };
                rt::wire::time(&mut value, 6, &mut r, &mut self.unknown_fields, cx)?;
                self.value = value.map(PrimitiveValue::Duration);
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 17 | 26 | 32 | 42 | 50 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.value {
            Some(PrimitiveValue::Integer(value)) => {
                rt::Element::write_field(value, [8], rt::Codec::Int64, w);
            }
            Some(PrimitiveValue::FloatValue(value)) => {
                rt::Element::write_field(value, [17], rt::Codec::Double, w);
            }
            Some(PrimitiveValue::StringValue(value)) => {
                rt::Element::write_field(value, [26], rt::Codec::String, w);
            }
            Some(PrimitiveValue::Boolean(value)) => {
                rt::Element::write_field(value, [32], rt::Codec::Bool, w);
            }
            Some(PrimitiveValue::Datetime(value)) => {
                rt::Element::write_field(value, [42], rt::Codec::Message, w);
            }
            Some(PrimitiveValue::Duration(value)) => {
                rt::Element::write_field(value, [50], rt::Codec::Message, w);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "integer" => 1,
                "floatValue" | "float_value" => 2,
                "stringValue" | "string_value" => 3,
                "boolean" => 4,
                "datetime" => 5,
                "duration" => 6,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"integer\":")) {
                    rt::json::once(&mut seen0, 0, "integer", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "value", r)?;
                        self.value = Some(
                            PrimitiveValue::Integer(
                                rt::Element::read_json(rt::Codec::Int64, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"floatValue\":")) {
                    rt::json::once(&mut seen0, 1, "floatValue", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "value", r)?;
                        self.value = Some(
                            PrimitiveValue::FloatValue(
                                rt::Element::read_json(rt::Codec::Double, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"stringValue\":")) {
                    rt::json::once(&mut seen0, 2, "stringValue", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "value", r)?;
                        self.value = Some(
                            PrimitiveValue::StringValue(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"boolean\":")) {
                    rt::json::once(&mut seen0, 3, "boolean", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "value", r)?;
                        self.value = Some(
                            PrimitiveValue::Boolean(
                                rt::Element::read_json(rt::Codec::Bool, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"datetime\":")) {
                    rt::json::once(&mut seen0, 4, "datetime", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "value", r)?;
                        self.value = Some(
                            PrimitiveValue::Datetime(
                                rt::Element::read_json(rt::Codec::Message, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"duration\":")) {
                    rt::json::once(&mut seen0, 5, "duration", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "value", r)?;
                        self.value = Some(
                            PrimitiveValue::Duration(
                                rt::Element::read_json(rt::Codec::Message, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(PrimitiveValue::Integer(value)) = &self.value {
            w.key("\"integer\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(PrimitiveValue::FloatValue(value)) = &self.value {
            w.key("\"floatValue\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(PrimitiveValue::StringValue(value)) = &self.value {
            w.key("\"stringValue\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(PrimitiveValue::Boolean(value)) = &self.value {
            w.key("\"boolean\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(PrimitiveValue::Datetime(value)) = &self.value {
            w.key("\"datetime\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(PrimitiveValue::Duration(value)) = &self.value {
            w.key("\"duration\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Primitive < 'a >, Primitive < 'static >);
#[doc(hidden)]
pub static PRIMITIVE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Primitive",
    &[
        rt::info::FieldInfo::new(
                1,
                "integer",
                "integer",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                2,
                "float_value",
                "floatValue",
                rt::info::Kind::Double,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                3,
                "string_value",
                "stringValue",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                4,
                "boolean",
                "boolean",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                5,
                "datetime",
                "datetime",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                6,
                "duration",
                "duration",
                rt::info::Kind::Message(&rt::wkt::DURATION_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
    ],
    &[rt::info::OneofInfo::new("value", None)],
    false,
);
/// The absent value. It fits every type; being set at all is its whole
/// content.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Void<'a> {
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Void<'a> {}
impl<'a> rt::Message<'a> for Void<'a> {
    type Owned = Void<'static>;
    const INFO: &'static rt::info::MessageInfo = &VOID_INFO;
    fn into_owned(self) -> Void<'static> {
        Void {
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            match tag {
                rt::wire::END => break,
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(_: &str) -> u32 {
            0
        }
        if r.begin(cx)? {
            let mut key = 0u32;
            loop {
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Void < 'a >, Void < 'static >);
#[doc(hidden)]
pub static VOID_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Void",
    &[],
    &[],
    false,
);
/// A file or a directory in object storage, by reference.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Blob<'a> {
    /// Says what the blob is.
    pub metadata: Option<crate::generated::core::BlobMetadata<'a>>,
    /// Where the blob is, in whatever form the store understands. Number 2 was
    /// never used.
    pub uri: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Blob<'a> {
    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(
        mut self,
        value: impl Into<crate::generated::core::BlobMetadata<'a>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets `uri`.
    #[must_use]
    pub fn with_uri(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.uri = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Blob<'a> {
    type Owned = Blob<'static>;
    const INFO: &'static rt::info::MessageInfo = &BLOB_INFO;
    fn into_owned(self) -> Blob<'static> {
        Blob {
            metadata: self.metadata.map(rt::Element::detach),
            uri: rt::Element::detach(self.uri),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            metadata: None,
            uri: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.metadata, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.uri = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.metadata {
            w.message([10], value);
        }
        if !self.uri.is_empty() {
            let value = &self.uri;
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "metadata" => 1,
                "uri" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 0, "metadata", r)?;
                    if !r.null()? {
                        let value = self.metadata.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"uri\":")) {
                    rt::json::once(&mut seen0, 1, "uri", r)?;
                    if !r.null()? {
                        self.uri = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.metadata {
            w.key("\"metadata\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.uri.is_empty() {
            let value = &self.uri;
            w.key("\"uri\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Blob < 'a >, Blob < 'static >);
#[doc(hidden)]
pub static BLOB_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Blob",
    &[
        rt::info::FieldInfo::new(
            1,
            "metadata",
            "metadata",
            rt::info::Kind::Message(&crate::generated::core::BLOB_METADATA_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            3,
            "uri",
            "uri",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// What is known of a blob besides its place.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlobMetadata<'a> {
    /// Format, and whether it is one file or many.
    pub blob_type: Option<crate::generated::core::BlobType<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> BlobMetadata<'a> {
    /// Sets `blob_type`.
    #[must_use]
    pub fn with_blob_type(
        mut self,
        value: impl Into<crate::generated::core::BlobType<'a>>,
    ) -> Self {
        self.blob_type = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for BlobMetadata<'a> {
    type Owned = BlobMetadata<'static>;
    const INFO: &'static rt::info::MessageInfo = &BLOB_METADATA_INFO;
    fn into_owned(self) -> BlobMetadata<'static> {
        BlobMetadata {
            blob_type: self.blob_type.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            blob_type: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.blob_type, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.blob_type {
            w.message([10], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "type" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"type\":")) {
                    rt::json::once(&mut seen0, 0, "type", r)?;
                    if !r.null()? {
                        let value = self.blob_type.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.blob_type {
            w.key("\"type\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(BlobMetadata < 'a >, BlobMetadata < 'static >);
#[doc(hidden)]
pub static BLOB_METADATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.BlobMetadata",
    &[
        rt::info::FieldInfo::new(
            1,
            "type",
            "type",
            rt::info::Kind::Message(&crate::generated::core::BLOB_TYPE_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// Bytes together with the name of their encoding.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Binary<'a> {
    /// The encoded data, usually MessagePack of a data class, a Pydantic model
    /// or an untyped dictionary.
    pub value: rt::Blob<'a>,
    /// Name of the encoding, e.g. `msgpack`. Look at it before you decode.
    pub tag: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Binary<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<rt::Blob<'a>>) -> Self {
        self.value = value.into();
        self
    }
    /// Sets `tag`.
    #[must_use]
    pub fn with_tag(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.tag = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Binary<'a> {
    type Owned = Binary<'static>;
    const INFO: &'static rt::info::MessageInfo = &BINARY_INFO;
    fn into_owned(self) -> Binary<'static> {
        Binary {
            value: rt::Element::detach(self.value),
            tag: rt::Element::detach(self.tag),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            value: Default::default(),
            tag: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.value = rt::Element::read_wire(rt::Codec::Bytes, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.tag = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.value.is_empty() {
            let value = &self.value;
            rt::Element::write_field(value, [10], rt::Codec::Bytes, w);
        }
        if !self.tag.is_empty() {
            let value = &self.tag;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "value" => 1,
                "tag" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"value\":")) {
                    rt::json::once(&mut seen0, 0, "value", r)?;
                    if !r.null()? {
                        self.value = rt::Element::read_json(
                            rt::Codec::Bytes,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"tag\":")) {
                    rt::json::once(&mut seen0, 1, "tag", r)?;
                    if !r.null()? {
                        self.tag = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.value.is_empty() {
            let value = &self.value;
            w.key("\"value\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.tag.is_empty() {
            let value = &self.tag;
            w.key("\"tag\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Binary < 'a >, Binary < 'static >);
#[doc(hidden)]
pub static BINARY_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Binary",
    &[
        rt::info::FieldInfo::new(
            1,
            "value",
            "value",
            rt::info::Kind::Bytes,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "tag",
            "tag",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// A table in storage, by reference.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Schema<'a> {
    /// Where the table is.
    pub uri: rt::Str<'a>,
    /// Columns of the table. Number 2 was never used.
    pub schema_type: Option<crate::generated::core::SchemaType<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Schema<'a> {
    /// Sets `uri`.
    #[must_use]
    pub fn with_uri(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.uri = value.into();
        self
    }
    /// Sets `schema_type`.
    #[must_use]
    pub fn with_schema_type(
        mut self,
        value: impl Into<crate::generated::core::SchemaType<'a>>,
    ) -> Self {
        self.schema_type = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for Schema<'a> {
    type Owned = Schema<'static>;
    const INFO: &'static rt::info::MessageInfo = &SCHEMA_INFO;
    fn into_owned(self) -> Schema<'static> {
        Schema {
            uri: rt::Element::detach(self.uri),
            schema_type: self.schema_type.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            uri: Default::default(),
            schema_type: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.uri = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::optional(&mut self.schema_type, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.uri.is_empty() {
            let value = &self.uri;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.schema_type {
            w.message([26], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "uri" => 1,
                "type" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"uri\":")) {
                    rt::json::once(&mut seen0, 0, "uri", r)?;
                    if !r.null()? {
                        self.uri = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"type\":")) {
                    rt::json::once(&mut seen0, 1, "type", r)?;
                    if !r.null()? {
                        let value = self.schema_type.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.uri.is_empty() {
            let value = &self.uri;
            w.key("\"uri\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.schema_type {
            w.key("\"type\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Schema < 'a >, Schema < 'static >);
#[doc(hidden)]
pub static SCHEMA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Schema",
    &[
        rt::info::FieldInfo::new(
            1,
            "uri",
            "uri",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "type",
            "type",
            rt::info::Kind::Message(&crate::generated::core::SCHEMA_TYPE_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// A value whose declared type is a union.
///
/// Since: v0.24.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Union<'a> {
    /// The value itself.
    ///
    /// Since: v0.24.0.
    pub value: Option<rt::Boxed<crate::generated::core::Literal<'a>>>,
    /// The variant that was chosen.
    ///
    /// Since: v0.24.0.
    pub literal_type: Option<crate::generated::core::LiteralType<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Union<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: crate::generated::core::Literal<'a>) -> Self {
        self.value = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `literal_type`.
    #[must_use]
    pub fn with_literal_type(
        mut self,
        value: impl Into<crate::generated::core::LiteralType<'a>>,
    ) -> Self {
        self.literal_type = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for Union<'a> {
    type Owned = Union<'static>;
    const INFO: &'static rt::info::MessageInfo = &UNION_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Union<'static> {
        Union {
            value: self.value.map(rt::Boxed::into_owned),
            literal_type: self.literal_type.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            value: None,
            literal_type: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::boxed(&mut self.value, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.literal_type, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.value {
            w.message([10], &**value);
        }
        if let Some(value) = &self.literal_type {
            w.message([18], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "value" => 1,
                "type" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"value\":")) {
                    rt::json::once(&mut seen0, 0, "value", r)?;
                    if !r.null()? {
                        let value = self.value.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"type\":")) {
                    rt::json::once(&mut seen0, 1, "type", r)?;
                    if !r.null()? {
                        let value = self.literal_type.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.value {
            w.key("\"value\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        if let Some(value) = &self.literal_type {
            w.key("\"type\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Union < 'a >, Union < 'static >);
#[doc(hidden)]
pub static UNION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Union",
    &[
        rt::info::FieldInfo::new(
            1,
            "value",
            "value",
            rt::info::Kind::Message(&crate::generated::core::LITERAL_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "type",
            "type",
            rt::info::Kind::Message(&crate::generated::core::LITERAL_TYPE_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// What is known of a dataset besides its place.
///
/// Since: v0.21.17. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StructuredDatasetMetadata<'a> {
    /// The type as seen at run time, often with more columns than the declared
    /// one. Type checks do not look at it.
    ///
    /// Since: v0.21.17.
    pub structured_dataset_type: Option<
        crate::generated::core::StructuredDatasetType<'a>,
    >,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> StructuredDatasetMetadata<'a> {
    /// Sets `structured_dataset_type`.
    #[must_use]
    pub fn with_structured_dataset_type(
        mut self,
        value: impl Into<crate::generated::core::StructuredDatasetType<'a>>,
    ) -> Self {
        self.structured_dataset_type = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for StructuredDatasetMetadata<'a> {
    type Owned = StructuredDatasetMetadata<'static>;
    const INFO: &'static rt::info::MessageInfo = &STRUCTURED_DATASET_METADATA_INFO;
    fn into_owned(self) -> StructuredDatasetMetadata<'static> {
        StructuredDatasetMetadata {
            structured_dataset_type: self
                .structured_dataset_type
                .map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            structured_dataset_type: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.structured_dataset_type, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.structured_dataset_type {
            w.message([10], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "structuredDatasetType" | "structured_dataset_type" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"structuredDatasetType\":")) {
                    rt::json::once(&mut seen0, 0, "structuredDatasetType", r)?;
                    if !r.null()? {
                        let value = self
                            .structured_dataset_type
                            .insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.structured_dataset_type {
            w.key("\"structuredDatasetType\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    StructuredDatasetMetadata < 'a >, StructuredDatasetMetadata < 'static >
);
#[doc(hidden)]
pub static STRUCTURED_DATASET_METADATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.StructuredDatasetMetadata",
    &[
        rt::info::FieldInfo::new(
            1,
            "structured_dataset_type",
            "structuredDatasetType",
            rt::info::Kind::Message(
                &crate::generated::core::STRUCTURED_DATASET_TYPE_INFO,
            ),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// A data frame in storage, by reference.
///
/// Since: v0.21.17. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StructuredDataset<'a> {
    /// Where the data is, with the scheme of the store, e.g. `s3://`, `gs://` or
    /// `bq://`.
    ///
    /// Since: v0.21.17.
    pub uri: rt::Str<'a>,
    /// Describes the data.
    ///
    /// Since: v0.21.17.
    pub metadata: Option<crate::generated::core::StructuredDatasetMetadata<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> StructuredDataset<'a> {
    /// Sets `uri`.
    #[must_use]
    pub fn with_uri(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.uri = value.into();
        self
    }
    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(
        mut self,
        value: impl Into<crate::generated::core::StructuredDatasetMetadata<'a>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for StructuredDataset<'a> {
    type Owned = StructuredDataset<'static>;
    const INFO: &'static rt::info::MessageInfo = &STRUCTURED_DATASET_INFO;
    fn into_owned(self) -> StructuredDataset<'static> {
        StructuredDataset {
            uri: rt::Element::detach(self.uri),
            metadata: self.metadata.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            uri: Default::default(),
            metadata: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.uri = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.metadata, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.uri.is_empty() {
            let value = &self.uri;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.metadata {
            w.message([18], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "uri" => 1,
                "metadata" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"uri\":")) {
                    rt::json::once(&mut seen0, 0, "uri", r)?;
                    if !r.null()? {
                        self.uri = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 1, "metadata", r)?;
                    if !r.null()? {
                        let value = self.metadata.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.uri.is_empty() {
            let value = &self.uri;
            w.key("\"uri\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.metadata {
            w.key("\"metadata\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(StructuredDataset < 'a >, StructuredDataset < 'static >);
#[doc(hidden)]
pub static STRUCTURED_DATASET_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.StructuredDataset",
    &[
        rt::info::FieldInfo::new(
            1,
            "uri",
            "uri",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "metadata",
            "metadata",
            rt::info::Kind::Message(
                &crate::generated::core::STRUCTURED_DATASET_METADATA_INFO,
            ),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// A value that is neither list nor map.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Scalar<'a> {
    /// The value, by kind.
    pub value: Option<ScalarValue<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// The value, by kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ScalarValue<'a> {
    /// A number, text, truth value, instant or duration.
    Primitive(crate::generated::core::Primitive<'a>),
    /// Files in object storage.
    Blob(crate::generated::core::Blob<'a>),
    /// Encoded bytes.
    Binary(crate::generated::core::Binary<'a>),
    /// A table reference of the older kind.
    Schema(crate::generated::core::Schema<'a>),
    /// No value.
    NoneType(crate::generated::core::Void<'a>),
    /// A node's failure as a value.
    Error(crate::generated::core::Error<'a>),
    /// A JSON object. All its numbers are doubles.
    Generic(rt::wkt::Struct<'a>),
    /// A data frame reference.
    ///
    /// Since: v0.21.17.
    StructuredDataset(crate::generated::core::StructuredDataset<'a>),
    /// A value of a union type.
    ///
    /// Since: v0.24.0.
    Union(rt::Boxed<crate::generated::core::Union<'a>>),
}
impl ScalarValue<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> ScalarValue<'static> {
        match self {
            Self::Primitive(value) => ScalarValue::Primitive(rt::Element::detach(value)),
            Self::Blob(value) => ScalarValue::Blob(rt::Element::detach(value)),
            Self::Binary(value) => ScalarValue::Binary(rt::Element::detach(value)),
            Self::Schema(value) => ScalarValue::Schema(rt::Element::detach(value)),
            Self::NoneType(value) => ScalarValue::NoneType(rt::Element::detach(value)),
            Self::Error(value) => ScalarValue::Error(rt::Element::detach(value)),
            Self::Generic(value) => ScalarValue::Generic(rt::Element::detach(value)),
            Self::StructuredDataset(value) => {
                ScalarValue::StructuredDataset(rt::Element::detach(value))
            }
            Self::Union(value) => ScalarValue::Union(value.into_owned()),
        }
    }
}
impl<'a> Scalar<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: ScalarValue<'a>) -> Self {
        self.value = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for Scalar<'a> {
    type Owned = Scalar<'static>;
    const INFO: &'static rt::info::MessageInfo = &SCALAR_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Scalar<'static> {
        Scalar {
            value: self.value.map(ScalarValue::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            value: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                if let Some(ScalarValue::Primitive(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(ScalarValue::Primitive(value));
                }
                tag = r.tag()?;
            }
            if tag == 18 {
                if let Some(ScalarValue::Blob(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(ScalarValue::Blob(value));
                }
                tag = r.tag()?;
            }
            if tag == 26 {
                if let Some(ScalarValue::Binary(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(ScalarValue::Binary(value));
                }
                tag = r.tag()?;
            }
            if tag == 34 {
                if let Some(ScalarValue::Schema(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(ScalarValue::Schema(value));
                }
                tag = r.tag()?;
            }
            if tag == 42 {
                if let Some(ScalarValue::NoneType(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(ScalarValue::NoneType(value));
                }
                tag = r.tag()?;
            }
            if tag == 50 {
                if let Some(ScalarValue::Error(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(ScalarValue::Error(value));
                }
                tag = r.tag()?;
            }
            if tag == 58 {
                if let Some(ScalarValue::Generic(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(ScalarValue::Generic(value));
                }
                tag = r.tag()?;
            }
            if tag == 66 {
                if let Some(ScalarValue::StructuredDataset(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(ScalarValue::StructuredDataset(value));
                }
                tag = r.tag()?;
            }
            if tag == 74 {
                if let Some(ScalarValue::Union(value)) = &mut self.value {
                    rt::wire::again(&mut **value, &mut r, cx)?;
                } else {
                    let mut value = rt::wire::new_box(&r, cx)?;
                    rt::wire::merge(&mut *value, &mut r, cx)?;
                    self.value = Some(ScalarValue::Union(value));
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.value {
            Some(ScalarValue::Primitive(value)) => {
                w.message([10], value);
            }
            Some(ScalarValue::Blob(value)) => {
                w.message([18], value);
            }
            Some(ScalarValue::Binary(value)) => {
                w.message([26], value);
            }
            Some(ScalarValue::Schema(value)) => {
                w.message([34], value);
            }
            Some(ScalarValue::NoneType(value)) => {
                w.message([42], value);
            }
            Some(ScalarValue::Error(value)) => {
                w.message([50], value);
            }
            Some(ScalarValue::Generic(value)) => {
                w.message([58], value);
            }
            Some(ScalarValue::StructuredDataset(value)) => {
                w.message([66], value);
            }
            Some(ScalarValue::Union(value)) => {
                w.message([74], &**value);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "primitive" => 1,
                "blob" => 2,
                "binary" => 3,
                "schema" => 4,
                "noneType" | "none_type" => 5,
                "error" => 6,
                "generic" => 7,
                "structuredDataset" | "structured_dataset" => 8,
                "union" => 9,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"primitive\":")) {
                    rt::json::once(&mut seen0, 0, "primitive", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 9, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(ScalarValue::Primitive(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"blob\":")) {
                    rt::json::once(&mut seen0, 1, "blob", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 9, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(ScalarValue::Blob(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"binary\":")) {
                    rt::json::once(&mut seen0, 2, "binary", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 9, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(ScalarValue::Binary(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"schema\":")) {
                    rt::json::once(&mut seen0, 3, "schema", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 9, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(ScalarValue::Schema(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"noneType\":")) {
                    rt::json::once(&mut seen0, 4, "noneType", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 9, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(ScalarValue::NoneType(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"error\":")) {
                    rt::json::once(&mut seen0, 5, "error", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 9, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(ScalarValue::Error(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"generic\":")) {
                    rt::json::once(&mut seen0, 6, "generic", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 9, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(ScalarValue::Generic(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"structuredDataset\":")) {
                    rt::json::once(&mut seen0, 7, "structuredDataset", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 9, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(ScalarValue::StructuredDataset(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"union\":")) {
                    rt::json::once(&mut seen0, 8, "union", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 9, "value", r)?;
                        let mut value = rt::json::new_box(r, cx)?;
                        rt::json::message(&mut *value, r, cx)?;
                        self.value = Some(ScalarValue::Union(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(ScalarValue::Primitive(value)) = &self.value {
            w.key("\"primitive\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ScalarValue::Blob(value)) = &self.value {
            w.key("\"blob\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ScalarValue::Binary(value)) = &self.value {
            w.key("\"binary\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ScalarValue::Schema(value)) = &self.value {
            w.key("\"schema\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ScalarValue::NoneType(value)) = &self.value {
            w.key("\"noneType\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ScalarValue::Error(value)) = &self.value {
            w.key("\"error\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ScalarValue::Generic(value)) = &self.value {
            w.key("\"generic\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ScalarValue::StructuredDataset(value)) = &self.value {
            w.key("\"structuredDataset\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ScalarValue::Union(value)) = &self.value {
            w.key("\"union\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Scalar < 'a >, Scalar < 'static >);
#[doc(hidden)]
pub static SCALAR_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Scalar",
    &[
        rt::info::FieldInfo::new(
                1,
                "primitive",
                "primitive",
                rt::info::Kind::Message(&crate::generated::core::PRIMITIVE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                2,
                "blob",
                "blob",
                rt::info::Kind::Message(&crate::generated::core::BLOB_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                3,
                "binary",
                "binary",
                rt::info::Kind::Message(&crate::generated::core::BINARY_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                4,
                "schema",
                "schema",
                rt::info::Kind::Message(&crate::generated::core::SCHEMA_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                5,
                "none_type",
                "noneType",
                rt::info::Kind::Message(&crate::generated::core::VOID_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                6,
                "error",
                "error",
                rt::info::Kind::Message(&crate::generated::core::ERROR_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                7,
                "generic",
                "generic",
                rt::info::Kind::Message(&rt::wkt::STRUCT_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                8,
                "structured_dataset",
                "structuredDataset",
                rt::info::Kind::Message(
                    &crate::generated::core::STRUCTURED_DATASET_INFO,
                ),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                9,
                "union",
                "union",
                rt::info::Kind::Message(&crate::generated::core::UNION_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
    ],
    &[rt::info::OneofInfo::new("value", None)],
    false,
);
/// A value of any shape. Lists and maps nest without limit, so decoders need
/// one.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Literal<'a> {
    /// Stands for the value in cache keys when set. Useful for offloaded data,
    /// whose URI changes from run to run.
    ///
    /// Since: v0.23.0.
    pub hash: rt::Str<'a>,
    /// Small facts about the value, e.g. the artifact tracker that an artifact
    /// service left.
    ///
    /// Since: v1.10.7-b0.
    pub metadata: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// The value by shape. None of them set means that the value is missing.
    pub value: Option<LiteralValue<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// The value by shape. None of them set means that the value is missing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum LiteralValue<'a> {
    /// A value that is neither list nor map.
    Scalar(rt::Boxed<crate::generated::core::Scalar<'a>>),
    /// A list.
    Collection(crate::generated::core::LiteralCollection<'a>),
    /// A map from strings.
    Map(crate::generated::core::LiteralMap<'a>),
    /// The value is too large to travel: a stored copy and what is known of
    /// it.
    ///
    /// Since: v1.13.4.
    OffloadedMetadata(crate::generated::core::LiteralOffloadedMetadata<'a>),
}
impl LiteralValue<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> LiteralValue<'static> {
        match self {
            Self::Scalar(value) => LiteralValue::Scalar(value.into_owned()),
            Self::Collection(value) => {
                LiteralValue::Collection(rt::Element::detach(value))
            }
            Self::Map(value) => LiteralValue::Map(rt::Element::detach(value)),
            Self::OffloadedMetadata(value) => {
                LiteralValue::OffloadedMetadata(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> Literal<'a> {
    /// Sets `hash`.
    #[must_use]
    pub fn with_hash(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.hash = value.into();
        self
    }
    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.metadata = value.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: LiteralValue<'a>) -> Self {
        self.value = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for Literal<'a> {
    type Owned = Literal<'static>;
    const INFO: &'static rt::info::MessageInfo = &LITERAL_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Literal<'static> {
        Literal {
            hash: rt::Element::detach(self.hash),
            metadata: self.metadata.into_owned(),
            value: self.value.map(LiteralValue::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            hash: Default::default(),
            metadata: Default::default(),
            value: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                if let Some(LiteralValue::Scalar(value)) = &mut self.value {
                    rt::wire::again(&mut **value, &mut r, cx)?;
                } else {
                    let mut value = rt::wire::new_box(&r, cx)?;
                    rt::wire::merge(&mut *value, &mut r, cx)?;
                    self.value = Some(LiteralValue::Scalar(value));
                }
                tag = r.tag()?;
            }
            if tag == 18 {
                if let Some(LiteralValue::Collection(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(LiteralValue::Collection(value));
                }
                tag = r.tag()?;
            }
            if tag == 26 {
                if let Some(LiteralValue::Map(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(LiteralValue::Map(value));
                }
                tag = r.tag()?;
            }
            if tag == 34 {
                self.hash = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.metadata
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 42,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 66 {
                if let Some(LiteralValue::OffloadedMetadata(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(LiteralValue::OffloadedMetadata(value));
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 66 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.value {
            Some(LiteralValue::Scalar(value)) => {
                w.message([10], &**value);
            }
            Some(LiteralValue::Collection(value)) => {
                w.message([18], value);
            }
            Some(LiteralValue::Map(value)) => {
                w.message([26], value);
            }
            _ => {}
        }
        if !self.hash.is_empty() {
            let value = &self.hash;
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        self.metadata.write_wire(42, (rt::Codec::String, rt::Codec::String), w);
        match &self.value {
            Some(LiteralValue::OffloadedMetadata(value)) => {
                w.message([66], value);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "scalar" => 1,
                "collection" => 2,
                "map" => 3,
                "offloadedMetadata" | "offloaded_metadata" => 4,
                "hash" => 5,
                "metadata" => 6,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"scalar\":")) {
                    rt::json::once(&mut seen0, 0, "scalar", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "value", r)?;
                        let mut value = rt::json::new_box(r, cx)?;
                        rt::json::message(&mut *value, r, cx)?;
                        self.value = Some(LiteralValue::Scalar(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"collection\":")) {
                    rt::json::once(&mut seen0, 1, "collection", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(LiteralValue::Collection(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"map\":")) {
                    rt::json::once(&mut seen0, 2, "map", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(LiteralValue::Map(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"offloadedMetadata\":")) {
                    rt::json::once(&mut seen0, 3, "offloadedMetadata", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(LiteralValue::OffloadedMetadata(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"hash\":")) {
                    rt::json::once(&mut seen0, 4, "hash", r)?;
                    if !r.null()? {
                        self.hash = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 5, "metadata", r)?;
                    if !r.null()? {
                        self.metadata
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(LiteralValue::Scalar(value)) = &self.value {
            w.key("\"scalar\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        if let Some(LiteralValue::Collection(value)) = &self.value {
            w.key("\"collection\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(LiteralValue::Map(value)) = &self.value {
            w.key("\"map\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(LiteralValue::OffloadedMetadata(value)) = &self.value {
            w.key("\"offloadedMetadata\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.hash.is_empty() {
            let value = &self.hash;
            w.key("\"hash\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.metadata.is_empty() {
            w.key("\"metadata\":");
            self.metadata.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Literal < 'a >, Literal < 'static >);
#[doc(hidden)]
pub static LITERAL_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Literal",
    &[
        rt::info::FieldInfo::new(
                1,
                "scalar",
                "scalar",
                rt::info::Kind::Message(&crate::generated::core::SCALAR_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                2,
                "collection",
                "collection",
                rt::info::Kind::Message(
                    &crate::generated::core::LITERAL_COLLECTION_INFO,
                ),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                3,
                "map",
                "map",
                rt::info::Kind::Message(&crate::generated::core::LITERAL_MAP_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                8,
                "offloaded_metadata",
                "offloadedMetadata",
                rt::info::Kind::Message(
                    &crate::generated::core::LITERAL_OFFLOADED_METADATA_INFO,
                ),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
            4,
            "hash",
            "hash",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            5,
            "metadata",
            "metadata",
            rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
            rt::info::Label::Repeated,
        ),
    ],
    &[rt::info::OneofInfo::new("value", None)],
    false,
);
/// A literal that was moved to object storage.
///
/// Since: v1.13.4. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LiteralOffloadedMetadata<'a> {
    /// Where the stored `Literal` is, in protobuf binary.
    ///
    /// Since: v1.13.4.
    pub uri: rt::Str<'a>,
    /// Size of the stored data in bytes.
    ///
    /// Unit: bytes. Since: v1.13.4.
    pub size_bytes: u64,
    /// Type of the stored literal as far as the engine could tell.
    ///
    /// Since: v1.13.4.
    pub inferred_type: Option<crate::generated::core::LiteralType<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> LiteralOffloadedMetadata<'a> {
    /// Sets `uri`.
    #[must_use]
    pub fn with_uri(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.uri = value.into();
        self
    }
    /// Sets `size_bytes`.
    #[must_use]
    pub fn with_size_bytes(mut self, value: u64) -> Self {
        self.size_bytes = value;
        self
    }
    /// Sets `inferred_type`.
    #[must_use]
    pub fn with_inferred_type(
        mut self,
        value: impl Into<crate::generated::core::LiteralType<'a>>,
    ) -> Self {
        self.inferred_type = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for LiteralOffloadedMetadata<'a> {
    type Owned = LiteralOffloadedMetadata<'static>;
    const INFO: &'static rt::info::MessageInfo = &LITERAL_OFFLOADED_METADATA_INFO;
    fn into_owned(self) -> LiteralOffloadedMetadata<'static> {
        LiteralOffloadedMetadata {
            uri: rt::Element::detach(self.uri),
            size_bytes: rt::Element::detach(self.size_bytes),
            inferred_type: self.inferred_type.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            uri: Default::default(),
            size_bytes: Default::default(),
            inferred_type: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.uri = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.size_bytes = rt::Element::read_wire(rt::Codec::Uint64, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::optional(&mut self.inferred_type, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.uri.is_empty() {
            let value = &self.uri;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if self.size_bytes != 0 {
            let value = &self.size_bytes;
            rt::Element::write_field(value, [16], rt::Codec::Uint64, w);
        }
        if let Some(value) = &self.inferred_type {
            w.message([26], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "uri" => 1,
                "sizeBytes" | "size_bytes" => 2,
                "inferredType" | "inferred_type" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"uri\":")) {
                    rt::json::once(&mut seen0, 0, "uri", r)?;
                    if !r.null()? {
                        self.uri = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"sizeBytes\":")) {
                    rt::json::once(&mut seen0, 1, "sizeBytes", r)?;
                    if !r.null()? {
                        self.size_bytes = rt::Element::read_json(
                            rt::Codec::Uint64,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"inferredType\":")) {
                    rt::json::once(&mut seen0, 2, "inferredType", r)?;
                    if !r.null()? {
                        let value = self.inferred_type.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.uri.is_empty() {
            let value = &self.uri;
            w.key("\"uri\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.size_bytes != 0 {
            let value = &self.size_bytes;
            w.key("\"sizeBytes\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.inferred_type {
            w.key("\"inferredType\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    LiteralOffloadedMetadata < 'a >, LiteralOffloadedMetadata < 'static >
);
#[doc(hidden)]
pub static LITERAL_OFFLOADED_METADATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.LiteralOffloadedMetadata",
    &[
        rt::info::FieldInfo::new(
            1,
            "uri",
            "uri",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
                2,
                "size_bytes",
                "sizeBytes",
                rt::info::Kind::Uint64,
                rt::info::Label::Implicit,
            )
            .unit("bytes"),
        rt::info::FieldInfo::new(
            3,
            "inferred_type",
            "inferredType",
            rt::info::Kind::Message(&crate::generated::core::LITERAL_TYPE_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// A list of literals. It exists because a oneof cannot hold a repeated field.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LiteralCollection<'a> {
    /// The elements in order.
    pub literals: rt::Repeated<'a, crate::generated::core::Literal<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> LiteralCollection<'a> {
    /// Sets `literals`.
    #[must_use]
    pub fn with_literals(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::Literal<'a>>>,
    ) -> Self {
        self.literals = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for LiteralCollection<'a> {
    type Owned = LiteralCollection<'static>;
    const INFO: &'static rt::info::MessageInfo = &LITERAL_COLLECTION_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> LiteralCollection<'static> {
        LiteralCollection {
            literals: self.literals.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            literals: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.literals
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.literals.write_wire(10, rt::Codec::Message, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "literals" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"literals\":")) {
                    rt::json::once(&mut seen0, 0, "literals", r)?;
                    if !r.null()? {
                        self.literals.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.literals.is_empty() {
            w.key("\"literals\":");
            self.literals.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(LiteralCollection < 'a >, LiteralCollection < 'static >);
#[doc(hidden)]
pub static LITERAL_COLLECTION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.LiteralCollection",
    &[
        rt::info::FieldInfo::new(
            1,
            "literals",
            "literals",
            rt::info::Kind::Message(&crate::generated::core::LITERAL_INFO),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// Literals by name: the inputs or outputs of a task, or a map value.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LiteralMap<'a> {
    /// Literal by variable name or key.
    pub literals: rt::Map<'a, rt::Str<'a>, crate::generated::core::Literal<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> LiteralMap<'a> {
    /// Sets `literals`.
    #[must_use]
    pub fn with_literals(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, crate::generated::core::Literal<'a>>>,
    ) -> Self {
        self.literals = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for LiteralMap<'a> {
    type Owned = LiteralMap<'static>;
    const INFO: &'static rt::info::MessageInfo = &LITERAL_MAP_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> LiteralMap<'static> {
        LiteralMap {
            literals: self.literals.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            literals: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.literals
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.literals.write_wire(10, (rt::Codec::String, rt::Codec::Message), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "literals" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"literals\":")) {
                    rt::json::once(&mut seen0, 0, "literals", r)?;
                    if !r.null()? {
                        self.literals
                            .read_json(
                                (rt::Codec::String, rt::Codec::Message),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.literals.is_empty() {
            w.key("\"literals\":");
            self.literals.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(LiteralMap < 'a >, LiteralMap < 'static >);
#[doc(hidden)]
pub static LITERAL_MAP_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.LiteralMap",
    &[
        rt::info::FieldInfo::new(
            1,
            "literals",
            "literals",
            rt::info::Kind::Map(
                &(
                    rt::info::Kind::String,
                    rt::info::Kind::Message(&crate::generated::core::LITERAL_INFO),
                ),
            ),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// A list of bindings.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BindingDataCollection<'a> {
    /// The elements in order.
    pub bindings: rt::Repeated<'a, crate::generated::core::BindingData<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> BindingDataCollection<'a> {
    /// Sets `bindings`.
    #[must_use]
    pub fn with_bindings(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::BindingData<'a>>>,
    ) -> Self {
        self.bindings = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for BindingDataCollection<'a> {
    type Owned = BindingDataCollection<'static>;
    const INFO: &'static rt::info::MessageInfo = &BINDING_DATA_COLLECTION_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> BindingDataCollection<'static> {
        BindingDataCollection {
            bindings: self.bindings.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            bindings: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.bindings
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.bindings.write_wire(10, rt::Codec::Message, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "bindings" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"bindings\":")) {
                    rt::json::once(&mut seen0, 0, "bindings", r)?;
                    if !r.null()? {
                        self.bindings.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.bindings.is_empty() {
            w.key("\"bindings\":");
            self.bindings.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(BindingDataCollection < 'a >, BindingDataCollection < 'static >);
#[doc(hidden)]
pub static BINDING_DATA_COLLECTION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.BindingDataCollection",
    &[
        rt::info::FieldInfo::new(
            1,
            "bindings",
            "bindings",
            rt::info::Kind::Message(&crate::generated::core::BINDING_DATA_INFO),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// Bindings by key.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BindingDataMap<'a> {
    /// Binding by key.
    pub bindings: rt::Map<'a, rt::Str<'a>, crate::generated::core::BindingData<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> BindingDataMap<'a> {
    /// Sets `bindings`.
    #[must_use]
    pub fn with_bindings(
        mut self,
        value: impl Into<
            rt::Map<'a, rt::Str<'a>, crate::generated::core::BindingData<'a>>,
        >,
    ) -> Self {
        self.bindings = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for BindingDataMap<'a> {
    type Owned = BindingDataMap<'static>;
    const INFO: &'static rt::info::MessageInfo = &BINDING_DATA_MAP_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> BindingDataMap<'static> {
        BindingDataMap {
            bindings: self.bindings.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            bindings: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.bindings
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.bindings.write_wire(10, (rt::Codec::String, rt::Codec::Message), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "bindings" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"bindings\":")) {
                    rt::json::once(&mut seen0, 0, "bindings", r)?;
                    if !r.null()? {
                        self.bindings
                            .read_json(
                                (rt::Codec::String, rt::Codec::Message),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.bindings.is_empty() {
            w.key("\"bindings\":");
            self.bindings.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(BindingDataMap < 'a >, BindingDataMap < 'static >);
#[doc(hidden)]
pub static BINDING_DATA_MAP_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.BindingDataMap",
    &[
        rt::info::FieldInfo::new(
            1,
            "bindings",
            "bindings",
            rt::info::Kind::Map(
                &(
                    rt::info::Kind::String,
                    rt::info::Kind::Message(&crate::generated::core::BINDING_DATA_INFO),
                ),
            ),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// How a binding relates to a union type.
///
/// Since: v0.24.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnionInfo<'a> {
    /// The union variant that the binding is meant for. The wire name is
    /// camelCase in the schema as well.
    ///
    /// Since: v0.24.0.
    pub target_type: Option<crate::generated::core::LiteralType<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> UnionInfo<'a> {
    /// Sets `target_type`.
    #[must_use]
    pub fn with_target_type(
        mut self,
        value: impl Into<crate::generated::core::LiteralType<'a>>,
    ) -> Self {
        self.target_type = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for UnionInfo<'a> {
    type Owned = UnionInfo<'static>;
    const INFO: &'static rt::info::MessageInfo = &UNION_INFO_INFO;
    fn into_owned(self) -> UnionInfo<'static> {
        UnionInfo {
            target_type: self.target_type.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            target_type: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.target_type, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.target_type {
            w.message([10], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "targetType" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"targetType\":")) {
                    rt::json::once(&mut seen0, 0, "targetType", r)?;
                    if !r.null()? {
                        let value = self.target_type.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.target_type {
            w.key("\"targetType\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(UnionInfo < 'a >, UnionInfo < 'static >);
#[doc(hidden)]
pub static UNION_INFO_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.UnionInfo",
    &[
        rt::info::FieldInfo::new(
            1,
            "targetType",
            "targetType",
            rt::info::Kind::Message(&crate::generated::core::LITERAL_TYPE_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// Where an input of a node comes from: a constant, another node's output, or
/// a composition of such.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BindingData<'a> {
    /// Set when the input's type is a union.
    ///
    /// Since: v0.24.0.
    pub union: Option<crate::generated::core::UnionInfo<'a>>,
    /// The source of the data.
    pub value: Option<BindingDataValue<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// The source of the data.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum BindingDataValue<'a> {
    /// A constant.
    Scalar(crate::generated::core::Scalar<'a>),
    /// A list, each element with its own source.
    Collection(crate::generated::core::BindingDataCollection<'a>),
    /// The output of a node that runs earlier.
    Promise(crate::generated::core::OutputReference<'a>),
    /// A map from strings, each value with its own source.
    Map(crate::generated::core::BindingDataMap<'a>),
    /// A constant in object storage. Used where no upstream node promises the
    /// value, such as in the elements of an array node.
    ///
    /// Since: v1.14.1.
    OffloadedMetadata(crate::generated::core::LiteralOffloadedMetadata<'a>),
}
impl BindingDataValue<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> BindingDataValue<'static> {
        match self {
            Self::Scalar(value) => BindingDataValue::Scalar(rt::Element::detach(value)),
            Self::Collection(value) => {
                BindingDataValue::Collection(rt::Element::detach(value))
            }
            Self::Promise(value) => BindingDataValue::Promise(rt::Element::detach(value)),
            Self::Map(value) => BindingDataValue::Map(rt::Element::detach(value)),
            Self::OffloadedMetadata(value) => {
                BindingDataValue::OffloadedMetadata(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> BindingData<'a> {
    /// Sets `union`.
    #[must_use]
    pub fn with_union(
        mut self,
        value: impl Into<crate::generated::core::UnionInfo<'a>>,
    ) -> Self {
        self.union = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: BindingDataValue<'a>) -> Self {
        self.value = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for BindingData<'a> {
    type Owned = BindingData<'static>;
    const INFO: &'static rt::info::MessageInfo = &BINDING_DATA_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> BindingData<'static> {
        BindingData {
            union: self.union.map(rt::Element::detach),
            value: self.value.map(BindingDataValue::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            union: None,
            value: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                if let Some(BindingDataValue::Scalar(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(BindingDataValue::Scalar(value));
                }
                tag = r.tag()?;
            }
            if tag == 18 {
                if let Some(BindingDataValue::Collection(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(BindingDataValue::Collection(value));
                }
                tag = r.tag()?;
            }
            if tag == 26 {
                if let Some(BindingDataValue::Promise(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(BindingDataValue::Promise(value));
                }
                tag = r.tag()?;
            }
            if tag == 34 {
                if let Some(BindingDataValue::Map(value)) = &mut self.value {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(BindingDataValue::Map(value));
                }
                tag = r.tag()?;
            }
            if tag == 42 {
                rt::wire::optional(&mut self.union, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 50 {
                if let Some(BindingDataValue::OffloadedMetadata(value)) = &mut self.value
                {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.value = Some(BindingDataValue::OffloadedMetadata(value));
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.value {
            Some(BindingDataValue::Scalar(value)) => {
                w.message([10], value);
            }
            Some(BindingDataValue::Collection(value)) => {
                w.message([18], value);
            }
            Some(BindingDataValue::Promise(value)) => {
                w.message([26], value);
            }
            Some(BindingDataValue::Map(value)) => {
                w.message([34], value);
            }
            _ => {}
        }
        if let Some(value) = &self.union {
            w.message([42], value);
        }
        match &self.value {
            Some(BindingDataValue::OffloadedMetadata(value)) => {
                w.message([50], value);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "scalar" => 1,
                "collection" => 2,
                "promise" => 3,
                "map" => 4,
                "offloadedMetadata" | "offloaded_metadata" => 5,
                "union" => 6,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"scalar\":")) {
                    rt::json::once(&mut seen0, 0, "scalar", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(BindingDataValue::Scalar(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"collection\":")) {
                    rt::json::once(&mut seen0, 1, "collection", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(BindingDataValue::Collection(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"promise\":")) {
                    rt::json::once(&mut seen0, 2, "promise", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(BindingDataValue::Promise(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"map\":")) {
                    rt::json::once(&mut seen0, 3, "map", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(BindingDataValue::Map(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"offloadedMetadata\":")) {
                    rt::json::once(&mut seen0, 4, "offloadedMetadata", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.value = Some(BindingDataValue::OffloadedMetadata(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"union\":")) {
                    rt::json::once(&mut seen0, 5, "union", r)?;
                    if !r.null()? {
                        let value = self.union.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(BindingDataValue::Scalar(value)) = &self.value {
            w.key("\"scalar\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(BindingDataValue::Collection(value)) = &self.value {
            w.key("\"collection\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(BindingDataValue::Promise(value)) = &self.value {
            w.key("\"promise\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(BindingDataValue::Map(value)) = &self.value {
            w.key("\"map\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(BindingDataValue::OffloadedMetadata(value)) = &self.value {
            w.key("\"offloadedMetadata\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.union {
            w.key("\"union\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(BindingData < 'a >, BindingData < 'static >);
#[doc(hidden)]
pub static BINDING_DATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.BindingData",
    &[
        rt::info::FieldInfo::new(
                1,
                "scalar",
                "scalar",
                rt::info::Kind::Message(&crate::generated::core::SCALAR_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                2,
                "collection",
                "collection",
                rt::info::Kind::Message(
                    &crate::generated::core::BINDING_DATA_COLLECTION_INFO,
                ),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                3,
                "promise",
                "promise",
                rt::info::Kind::Message(&crate::generated::core::OUTPUT_REFERENCE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                4,
                "map",
                "map",
                rt::info::Kind::Message(&crate::generated::core::BINDING_DATA_MAP_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                6,
                "offloaded_metadata",
                "offloadedMetadata",
                rt::info::Kind::Message(
                    &crate::generated::core::LITERAL_OFFLOADED_METADATA_INFO,
                ),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
            5,
            "union",
            "union",
            rt::info::Kind::Message(&crate::generated::core::UNION_INFO_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[rt::info::OneofInfo::new("value", None)],
    false,
);
/// Gives one variable its data.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Binding<'a> {
    /// Name of the variable in the interface that is bound.
    pub var: rt::Str<'a>,
    /// The data, or where it comes from.
    pub binding: Option<rt::Boxed<crate::generated::core::BindingData<'a>>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Binding<'a> {
    /// Sets `var`.
    #[must_use]
    pub fn with_var(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.var = value.into();
        self
    }
    /// Sets `binding`.
    #[must_use]
    pub fn with_binding(
        mut self,
        value: crate::generated::core::BindingData<'a>,
    ) -> Self {
        self.binding = Some(rt::Boxed::new(value));
        self
    }
}
impl<'a> rt::Message<'a> for Binding<'a> {
    type Owned = Binding<'static>;
    const INFO: &'static rt::info::MessageInfo = &BINDING_INFO;
    fn into_owned(self) -> Binding<'static> {
        Binding {
            var: rt::Element::detach(self.var),
            binding: self.binding.map(rt::Boxed::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            var: Default::default(),
            binding: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.var = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::boxed(&mut self.binding, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.var.is_empty() {
            let value = &self.var;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.binding {
            w.message([18], &**value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "var" => 1,
                "binding" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"var\":")) {
                    rt::json::once(&mut seen0, 0, "var", r)?;
                    if !r.null()? {
                        self.var = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"binding\":")) {
                    rt::json::once(&mut seen0, 1, "binding", r)?;
                    if !r.null()? {
                        let value = self.binding.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.var.is_empty() {
            let value = &self.var;
            w.key("\"var\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.binding {
            w.key("\"binding\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Binding < 'a >, Binding < 'static >);
#[doc(hidden)]
pub static BINDING_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Binding",
    &[
        rt::info::FieldInfo::new(
            1,
            "var",
            "var",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "binding",
            "binding",
            rt::info::Kind::Message(&crate::generated::core::BINDING_DATA_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// A key with a value; environment variables use it.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyValuePair<'a> {
    /// The key. Producers always set it.
    pub key: rt::Str<'a>,
    /// The value, possibly empty.
    pub value: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> KeyValuePair<'a> {
    /// Sets `key`.
    #[must_use]
    pub fn with_key(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.value = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for KeyValuePair<'a> {
    type Owned = KeyValuePair<'static>;
    const INFO: &'static rt::info::MessageInfo = &KEY_VALUE_PAIR_INFO;
    fn into_owned(self) -> KeyValuePair<'static> {
        KeyValuePair {
            key: rt::Element::detach(self.key),
            value: rt::Element::detach(self.value),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            key: Default::default(),
            value: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.key = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.value = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.key.is_empty() {
            let value = &self.key;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.value.is_empty() {
            let value = &self.value;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "key" => 1,
                "value" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"key\":")) {
                    rt::json::once(&mut seen0, 0, "key", r)?;
                    if !r.null()? {
                        self.key = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"value\":")) {
                    rt::json::once(&mut seen0, 1, "value", r)?;
                    if !r.null()? {
                        self.value = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.key.is_empty() {
            let value = &self.key;
            w.key("\"key\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.value.is_empty() {
            let value = &self.value;
            w.key("\"value\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(KeyValuePair < 'a >, KeyValuePair < 'static >);
#[doc(hidden)]
pub static KEY_VALUE_PAIR_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.KeyValuePair",
    &[
        rt::info::FieldInfo::new(
            1,
            "key",
            "key",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "value",
            "value",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// How often to try again after a recoverable failure.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/literals.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RetryStrategy<'a> {
    /// Retries after the first attempt, documented as 10 at most. The message
    /// has only this field, with number 5.
    pub retries: u32,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> RetryStrategy<'a> {
    /// Sets `retries`.
    #[must_use]
    pub fn with_retries(mut self, value: u32) -> Self {
        self.retries = value;
        self
    }
}
impl<'a> rt::Message<'a> for RetryStrategy<'a> {
    type Owned = RetryStrategy<'static>;
    const INFO: &'static rt::info::MessageInfo = &RETRY_STRATEGY_INFO;
    fn into_owned(self) -> RetryStrategy<'static> {
        RetryStrategy {
            retries: rt::Element::detach(self.retries),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            retries: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 40 {
                self.retries = rt::Element::read_wire(rt::Codec::Uint32, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                40 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if self.retries != 0 {
            let value = &self.retries;
            rt::Element::write_field(value, [40], rt::Codec::Uint32, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "retries" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"retries\":")) {
                    rt::json::once(&mut seen0, 0, "retries", r)?;
                    if !r.null()? {
                        self.retries = rt::Element::read_json(
                            rt::Codec::Uint32,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if self.retries != 0 {
            let value = &self.retries;
            w.key("\"retries\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(RetryStrategy < 'a >, RetryStrategy < 'static >);
#[doc(hidden)]
pub static RETRY_STRATEGY_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.RetryStrategy",
    &[
        rt::info::FieldInfo::new(
            5,
            "retries",
            "retries",
            rt::info::Kind::Uint32,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// One input or output.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/interface.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Variable<'a> {
    /// Type of the values it takes.
    pub literal_type: Option<crate::generated::core::LiteralType<'a>>,
    /// Text for readers, often empty.
    pub description: rt::Str<'a>,
    /// How to store the output as an artifact. Only name, tag and partitions
    /// count; version, project and domain are ignored.
    ///
    /// Since: v1.10.7-b0.
    pub artifact_partial_id: Option<crate::generated::core::ArtifactId<'a>>,
    /// Tag to put on that artifact.
    ///
    /// Since: v1.10.7-b0.
    pub artifact_tag: Option<crate::generated::core::ArtifactTag<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Variable<'a> {
    /// Sets `literal_type`.
    #[must_use]
    pub fn with_literal_type(
        mut self,
        value: impl Into<crate::generated::core::LiteralType<'a>>,
    ) -> Self {
        self.literal_type = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets `artifact_partial_id`.
    #[must_use]
    pub fn with_artifact_partial_id(
        mut self,
        value: impl Into<crate::generated::core::ArtifactId<'a>>,
    ) -> Self {
        self.artifact_partial_id = Some(value.into());
        self
    }
    /// Sets `artifact_tag`.
    #[must_use]
    pub fn with_artifact_tag(
        mut self,
        value: impl Into<crate::generated::core::ArtifactTag<'a>>,
    ) -> Self {
        self.artifact_tag = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for Variable<'a> {
    type Owned = Variable<'static>;
    const INFO: &'static rt::info::MessageInfo = &VARIABLE_INFO;
    fn into_owned(self) -> Variable<'static> {
        Variable {
            literal_type: self.literal_type.map(rt::Element::detach),
            description: rt::Element::detach(self.description),
            artifact_partial_id: self.artifact_partial_id.map(rt::Element::detach),
            artifact_tag: self.artifact_tag.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            literal_type: None,
            description: Default::default(),
            artifact_partial_id: None,
            artifact_tag: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.literal_type, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.description = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::optional(&mut self.artifact_partial_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                rt::wire::optional(&mut self.artifact_tag, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.literal_type {
            w.message([10], value);
        }
        if !self.description.is_empty() {
            let value = &self.description;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if let Some(value) = &self.artifact_partial_id {
            w.message([26], value);
        }
        if let Some(value) = &self.artifact_tag {
            w.message([34], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "type" => 1,
                "description" => 2,
                "artifactPartialId" | "artifact_partial_id" => 3,
                "artifactTag" | "artifact_tag" => 4,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"type\":")) {
                    rt::json::once(&mut seen0, 0, "type", r)?;
                    if !r.null()? {
                        let value = self.literal_type.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"description\":")) {
                    rt::json::once(&mut seen0, 1, "description", r)?;
                    if !r.null()? {
                        self.description = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"artifactPartialId\":")) {
                    rt::json::once(&mut seen0, 2, "artifactPartialId", r)?;
                    if !r.null()? {
                        let value = self
                            .artifact_partial_id
                            .insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"artifactTag\":")) {
                    rt::json::once(&mut seen0, 3, "artifactTag", r)?;
                    if !r.null()? {
                        let value = self.artifact_tag.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.literal_type {
            w.key("\"type\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.description.is_empty() {
            let value = &self.description;
            w.key("\"description\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.artifact_partial_id {
            w.key("\"artifactPartialId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.artifact_tag {
            w.key("\"artifactTag\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Variable < 'a >, Variable < 'static >);
#[doc(hidden)]
pub static VARIABLE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Variable",
    &[
        rt::info::FieldInfo::new(
            1,
            "type",
            "type",
            rt::info::Kind::Message(&crate::generated::core::LITERAL_TYPE_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "description",
            "description",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "artifact_partial_id",
            "artifactPartialId",
            rt::info::Kind::Message(&crate::generated::core::ARTIFACT_ID_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            4,
            "artifact_tag",
            "artifactTag",
            rt::info::Kind::Message(&crate::generated::core::ARTIFACT_TAG_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// A set of variables.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/interface.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VariableMap<'a> {
    /// Variable by name. Releases v0.20.0 to v0.20.2 declared a list of entries:
    /// equal binary, different JSON.
    pub variables: rt::Map<'a, rt::Str<'a>, crate::generated::core::Variable<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> VariableMap<'a> {
    /// Sets `variables`.
    #[must_use]
    pub fn with_variables(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, crate::generated::core::Variable<'a>>>,
    ) -> Self {
        self.variables = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for VariableMap<'a> {
    type Owned = VariableMap<'static>;
    const INFO: &'static rt::info::MessageInfo = &VARIABLE_MAP_INFO;
    fn into_owned(self) -> VariableMap<'static> {
        VariableMap {
            variables: self.variables.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            variables: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.variables
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.variables.write_wire(10, (rt::Codec::String, rt::Codec::Message), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "variables" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"variables\":")) {
                    rt::json::once(&mut seen0, 0, "variables", r)?;
                    if !r.null()? {
                        self.variables
                            .read_json(
                                (rt::Codec::String, rt::Codec::Message),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.variables.is_empty() {
            w.key("\"variables\":");
            self.variables.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(VariableMap < 'a >, VariableMap < 'static >);
#[doc(hidden)]
pub static VARIABLE_MAP_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.VariableMap",
    &[
        rt::info::FieldInfo::new(
            1,
            "variables",
            "variables",
            rt::info::Kind::Map(
                &(
                    rt::info::Kind::String,
                    rt::info::Kind::Message(&crate::generated::core::VARIABLE_INFO),
                ),
            ),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// Everything that goes in and comes out.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/interface.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TypedInterface<'a> {
    /// What must be supplied.
    pub inputs: Option<crate::generated::core::VariableMap<'a>>,
    /// What is produced.
    pub outputs: Option<crate::generated::core::VariableMap<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> TypedInterface<'a> {
    /// Sets `inputs`.
    #[must_use]
    pub fn with_inputs(
        mut self,
        value: impl Into<crate::generated::core::VariableMap<'a>>,
    ) -> Self {
        self.inputs = Some(value.into());
        self
    }
    /// Sets `outputs`.
    #[must_use]
    pub fn with_outputs(
        mut self,
        value: impl Into<crate::generated::core::VariableMap<'a>>,
    ) -> Self {
        self.outputs = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for TypedInterface<'a> {
    type Owned = TypedInterface<'static>;
    const INFO: &'static rt::info::MessageInfo = &TYPED_INTERFACE_INFO;
    fn into_owned(self) -> TypedInterface<'static> {
        TypedInterface {
            inputs: self.inputs.map(rt::Element::detach),
            outputs: self.outputs.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            inputs: None,
            outputs: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.inputs, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.outputs, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.inputs {
            w.message([10], value);
        }
        if let Some(value) = &self.outputs {
            w.message([18], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "inputs" => 1,
                "outputs" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"inputs\":")) {
                    rt::json::once(&mut seen0, 0, "inputs", r)?;
                    if !r.null()? {
                        let value = self.inputs.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"outputs\":")) {
                    rt::json::once(&mut seen0, 1, "outputs", r)?;
                    if !r.null()? {
                        let value = self.outputs.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.inputs {
            w.key("\"inputs\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.outputs {
            w.key("\"outputs\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(TypedInterface < 'a >, TypedInterface < 'static >);
#[doc(hidden)]
pub static TYPED_INTERFACE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.TypedInterface",
    &[
        rt::info::FieldInfo::new(
            1,
            "inputs",
            "inputs",
            rt::info::Kind::Message(&crate::generated::core::VARIABLE_MAP_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "outputs",
            "outputs",
            rt::info::Kind::Message(&crate::generated::core::VARIABLE_MAP_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// An input of a launch plan, with the rule for when the caller leaves it out.
/// No event reaches this message.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/interface.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Parameter<'a> {
    /// Type and description of the input.
    pub var: Option<rt::Boxed<crate::generated::core::Variable<'a>>>,
    /// What happens without a value from the caller.
    pub behavior: Option<ParameterBehavior<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// What happens without a value from the caller.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ParameterBehavior<'a> {
    /// This literal is used; its type matches `var`.
    Default(crate::generated::core::Literal<'a>),
    /// True makes a value from the caller necessary.
    Required(bool),
    /// The one artifact that this query finds is used. Its type matches `var`.
    ///
    /// Since: v1.10.7-b0.
    ArtifactQuery(crate::generated::core::ArtifactQuery<'a>),
    /// This artifact is used.
    ///
    /// Since: v1.10.7-b0.
    ArtifactId(crate::generated::core::ArtifactId<'a>),
}
impl ParameterBehavior<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> ParameterBehavior<'static> {
        match self {
            Self::Default(value) => {
                ParameterBehavior::Default(rt::Element::detach(value))
            }
            Self::Required(value) => {
                ParameterBehavior::Required(rt::Element::detach(value))
            }
            Self::ArtifactQuery(value) => {
                ParameterBehavior::ArtifactQuery(rt::Element::detach(value))
            }
            Self::ArtifactId(value) => {
                ParameterBehavior::ArtifactId(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> Parameter<'a> {
    /// Sets `var`.
    #[must_use]
    pub fn with_var(mut self, value: crate::generated::core::Variable<'a>) -> Self {
        self.var = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `behavior`.
    #[must_use]
    pub fn with_behavior(mut self, value: ParameterBehavior<'a>) -> Self {
        self.behavior = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for Parameter<'a> {
    type Owned = Parameter<'static>;
    const INFO: &'static rt::info::MessageInfo = &PARAMETER_INFO;
    fn into_owned(self) -> Parameter<'static> {
        Parameter {
            var: self.var.map(rt::Boxed::into_owned),
            behavior: self.behavior.map(ParameterBehavior::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            var: None,
            behavior: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::boxed(&mut self.var, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                if let Some(ParameterBehavior::Default(value)) = &mut self.behavior {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.behavior = Some(ParameterBehavior::Default(value));
                }
                tag = r.tag()?;
            }
            if tag == 24 {
                self.behavior = Some(
                    ParameterBehavior::Required(
                        rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 34 {
                if let Some(ParameterBehavior::ArtifactQuery(value)) = &mut self.behavior
                {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.behavior = Some(ParameterBehavior::ArtifactQuery(value));
                }
                tag = r.tag()?;
            }
            if tag == 42 {
                if let Some(ParameterBehavior::ArtifactId(value)) = &mut self.behavior {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.behavior = Some(ParameterBehavior::ArtifactId(value));
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 24 | 34 | 42 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.var {
            w.message([10], &**value);
        }
        match &self.behavior {
            Some(ParameterBehavior::Default(value)) => {
                w.message([18], value);
            }
            Some(ParameterBehavior::Required(value)) => {
                rt::Element::write_field(value, [24], rt::Codec::Bool, w);
            }
            Some(ParameterBehavior::ArtifactQuery(value)) => {
                w.message([34], value);
            }
            Some(ParameterBehavior::ArtifactId(value)) => {
                w.message([42], value);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "var" => 1,
                "default" => 2,
                "required" => 3,
                "artifactQuery" | "artifact_query" => 4,
                "artifactId" | "artifact_id" => 5,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"var\":")) {
                    rt::json::once(&mut seen0, 0, "var", r)?;
                    if !r.null()? {
                        let value = self.var.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"default\":")) {
                    rt::json::once(&mut seen0, 1, "default", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 5, "behavior", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.behavior = Some(ParameterBehavior::Default(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"required\":")) {
                    rt::json::once(&mut seen0, 2, "required", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 5, "behavior", r)?;
                        self.behavior = Some(
                            ParameterBehavior::Required(
                                rt::Element::read_json(rt::Codec::Bool, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"artifactQuery\":")) {
                    rt::json::once(&mut seen0, 3, "artifactQuery", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 5, "behavior", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.behavior = Some(ParameterBehavior::ArtifactQuery(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"artifactId\":")) {
                    rt::json::once(&mut seen0, 4, "artifactId", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 5, "behavior", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.behavior = Some(ParameterBehavior::ArtifactId(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.var {
            w.key("\"var\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        if let Some(ParameterBehavior::Default(value)) = &self.behavior {
            w.key("\"default\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ParameterBehavior::Required(value)) = &self.behavior {
            w.key("\"required\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ParameterBehavior::ArtifactQuery(value)) = &self.behavior {
            w.key("\"artifactQuery\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ParameterBehavior::ArtifactId(value)) = &self.behavior {
            w.key("\"artifactId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Parameter < 'a >, Parameter < 'static >);
#[doc(hidden)]
pub static PARAMETER_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Parameter",
    &[
        rt::info::FieldInfo::new(
            1,
            "var",
            "var",
            rt::info::Kind::Message(&crate::generated::core::VARIABLE_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
                2,
                "default",
                "default",
                rt::info::Kind::Message(&crate::generated::core::LITERAL_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                3,
                "required",
                "required",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                4,
                "artifact_query",
                "artifactQuery",
                rt::info::Kind::Message(&crate::generated::core::ARTIFACT_QUERY_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                5,
                "artifact_id",
                "artifactId",
                rt::info::Kind::Message(&crate::generated::core::ARTIFACT_ID_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
    ],
    &[rt::info::OneofInfo::new("behavior", None)],
    false,
);
/// A set of parameters.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/interface.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterMap<'a> {
    /// Parameter by input name. Releases v0.20.0 to v0.20.2 declared a list of
    /// entries: equal binary, different JSON.
    pub parameters: rt::Map<'a, rt::Str<'a>, crate::generated::core::Parameter<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ParameterMap<'a> {
    /// Sets `parameters`.
    #[must_use]
    pub fn with_parameters(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, crate::generated::core::Parameter<'a>>>,
    ) -> Self {
        self.parameters = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for ParameterMap<'a> {
    type Owned = ParameterMap<'static>;
    const INFO: &'static rt::info::MessageInfo = &PARAMETER_MAP_INFO;
    fn into_owned(self) -> ParameterMap<'static> {
        ParameterMap {
            parameters: self.parameters.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            parameters: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.parameters
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.parameters.write_wire(10, (rt::Codec::String, rt::Codec::Message), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "parameters" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"parameters\":")) {
                    rt::json::once(&mut seen0, 0, "parameters", r)?;
                    if !r.null()? {
                        self.parameters
                            .read_json(
                                (rt::Codec::String, rt::Codec::Message),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.parameters.is_empty() {
            w.key("\"parameters\":");
            self.parameters.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ParameterMap < 'a >, ParameterMap < 'static >);
#[doc(hidden)]
pub static PARAMETER_MAP_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ParameterMap",
    &[
        rt::info::FieldInfo::new(
            1,
            "parameters",
            "parameters",
            rt::info::Kind::Map(
                &(
                    rt::info::Kind::String,
                    rt::info::Kind::Message(&crate::generated::core::PARAMETER_INFO),
                ),
            ),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// A secret that a task needs, by name. The task finds it in an environment
/// variable or in a file; `FLYTE_SECRETS_ENV_PREFIX` and
/// `FLYTE_SECRETS_DEFAULT_DIR` in its environment say where.
///
/// Since: v0.18.16. Source: flyteidl v1.16.8 flyteidl/core/security.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Secret<'a> {
    /// Name of the secret in the secret manager: a Kubernetes secret, a
    /// Confidant credential, a Vault secret or an AWS secret. Producers always
    /// set it.
    ///
    /// Since: v0.18.24.
    pub group: rt::Str<'a>,
    /// Version of the secret. Managers without versions ignore it.
    ///
    /// Since: v0.18.24.
    pub group_version: rt::Str<'a>,
    /// Key inside the secret, for managers whose secrets have several.
    ///
    /// Since: v0.18.24.
    pub key: rt::Str<'a>,
    /// How the secret must reach the task. An execution fails when the secret
    /// manager cannot do that.
    ///
    /// Since: v0.18.24.
    pub mount_requirement: crate::generated::core::SecretMountType,
    /// Name of an extra environment variable. It holds the secret, or the file's
    /// path when the secret is a file.
    ///
    /// Since: v1.14.2.
    pub env_var: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Secret<'a> {
    /// Sets `group`.
    #[must_use]
    pub fn with_group(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.group = value.into();
        self
    }
    /// Sets `group_version`.
    #[must_use]
    pub fn with_group_version(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.group_version = value.into();
        self
    }
    /// Sets `key`.
    #[must_use]
    pub fn with_key(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets `mount_requirement`.
    #[must_use]
    pub fn with_mount_requirement(
        mut self,
        value: crate::generated::core::SecretMountType,
    ) -> Self {
        self.mount_requirement = value;
        self
    }
    /// Sets `env_var`.
    #[must_use]
    pub fn with_env_var(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.env_var = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Secret<'a> {
    type Owned = Secret<'static>;
    const INFO: &'static rt::info::MessageInfo = &SECRET_INFO;
    fn into_owned(self) -> Secret<'static> {
        Secret {
            group: rt::Element::detach(self.group),
            group_version: rt::Element::detach(self.group_version),
            key: rt::Element::detach(self.key),
            mount_requirement: rt::Element::detach(self.mount_requirement),
            env_var: rt::Element::detach(self.env_var),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            group: Default::default(),
            group_version: Default::default(),
            key: Default::default(),
            mount_requirement: Default::default(),
            env_var: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.group = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.group_version = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.key = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 32 {
                self.mount_requirement = rt::Element::read_wire(
                    rt::Codec::Enum,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.env_var = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 32 | 42 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.group.is_empty() {
            let value = &self.group;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.group_version.is_empty() {
            let value = &self.group_version;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if !self.key.is_empty() {
            let value = &self.key;
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        if self.mount_requirement.0 != 0 {
            let value = &self.mount_requirement;
            rt::Element::write_field(value, [32], rt::Codec::Enum, w);
        }
        if !self.env_var.is_empty() {
            let value = &self.env_var;
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "group" => 1,
                "groupVersion" | "group_version" => 2,
                "key" => 3,
                "mountRequirement" | "mount_requirement" => 4,
                "envVar" | "env_var" => 5,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"group\":")) {
                    rt::json::once(&mut seen0, 0, "group", r)?;
                    if !r.null()? {
                        self.group = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"groupVersion\":")) {
                    rt::json::once(&mut seen0, 1, "groupVersion", r)?;
                    if !r.null()? {
                        self.group_version = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"key\":")) {
                    rt::json::once(&mut seen0, 2, "key", r)?;
                    if !r.null()? {
                        self.key = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"mountRequirement\":")) {
                    rt::json::once(&mut seen0, 3, "mountRequirement", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.mount_requirement = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"envVar\":")) {
                    rt::json::once(&mut seen0, 4, "envVar", r)?;
                    if !r.null()? {
                        self.env_var = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.group.is_empty() {
            let value = &self.group;
            w.key("\"group\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.group_version.is_empty() {
            let value = &self.group_version;
            w.key("\"groupVersion\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.key.is_empty() {
            let value = &self.key;
            w.key("\"key\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.mount_requirement.0 != 0 {
            let value = &self.mount_requirement;
            w.key("\"mountRequirement\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.env_var.is_empty() {
            let value = &self.env_var;
            w.key("\"envVar\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Secret < 'a >, Secret < 'static >);
#[doc(hidden)]
pub static SECRET_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Secret",
    &[
        rt::info::FieldInfo::new(
            1,
            "group",
            "group",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "group_version",
            "groupVersion",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "key",
            "key",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            4,
            "mount_requirement",
            "mountRequirement",
            rt::info::Kind::Enum(&crate::generated::core::SECRET_MOUNT_TYPE_INFO),
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            5,
            "env_var",
            "envVar",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// An OAuth 2.0 client that acts for a task.
///
/// Since: v0.18.16. Source: flyteidl v1.16.8 flyteidl/core/security.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OAuth2Client<'a> {
    /// Public id of the client. Nobody checks in advance that the secret belongs
    /// to it.
    ///
    /// Since: v0.18.16.
    pub client_id: rt::Str<'a>,
    /// Where to find the client's secret.
    ///
    /// Since: v0.18.16.
    pub client_secret: Option<crate::generated::core::Secret<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> OAuth2Client<'a> {
    /// Sets `client_id`.
    #[must_use]
    pub fn with_client_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.client_id = value.into();
        self
    }
    /// Sets `client_secret`.
    #[must_use]
    pub fn with_client_secret(
        mut self,
        value: impl Into<crate::generated::core::Secret<'a>>,
    ) -> Self {
        self.client_secret = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for OAuth2Client<'a> {
    type Owned = OAuth2Client<'static>;
    const INFO: &'static rt::info::MessageInfo = &O_AUTH2_CLIENT_INFO;
    fn into_owned(self) -> OAuth2Client<'static> {
        OAuth2Client {
            client_id: rt::Element::detach(self.client_id),
            client_secret: self.client_secret.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            client_id: Default::default(),
            client_secret: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.client_id = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.client_secret, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.client_id.is_empty() {
            let value = &self.client_id;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.client_secret {
            w.message([18], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "clientId" | "client_id" => 1,
                "clientSecret" | "client_secret" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"clientId\":")) {
                    rt::json::once(&mut seen0, 0, "clientId", r)?;
                    if !r.null()? {
                        self.client_id = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"clientSecret\":")) {
                    rt::json::once(&mut seen0, 1, "clientSecret", r)?;
                    if !r.null()? {
                        let value = self.client_secret.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.client_id.is_empty() {
            let value = &self.client_id;
            w.key("\"clientId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.client_secret {
            w.key("\"clientSecret\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(OAuth2Client < 'a >, OAuth2Client < 'static >);
#[doc(hidden)]
pub static O_AUTH2_CLIENT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.OAuth2Client",
    &[
        rt::info::FieldInfo::new(
            1,
            "client_id",
            "clientId",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "client_secret",
            "clientSecret",
            rt::info::Kind::Message(&crate::generated::core::SECRET_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// Who a task acts as. The plugin picks the identity that suits its
/// environment.
///
/// Since: v0.18.16. Source: flyteidl v1.16.8 flyteidl/core/security.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Identity<'a> {
    /// Full name of a cloud IAM role.
    ///
    /// Since: v0.18.16.
    pub iam_role: rt::Str<'a>,
    /// Name of a Kubernetes service account.
    ///
    /// Since: v0.18.16.
    pub k8s_service_account: rt::Str<'a>,
    /// An OAuth 2.0 client for calls to other services.
    ///
    /// Since: v0.18.16.
    pub oauth2_client: Option<crate::generated::core::OAuth2Client<'a>>,
    /// The person or service that started the execution. Called
    /// `user_identifier` before v1.5.5, in JSON too.
    ///
    /// Since: v1.5.5.
    pub execution_identity: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Identity<'a> {
    /// Sets `iam_role`.
    #[must_use]
    pub fn with_iam_role(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.iam_role = value.into();
        self
    }
    /// Sets `k8s_service_account`.
    #[must_use]
    pub fn with_k8s_service_account(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.k8s_service_account = value.into();
        self
    }
    /// Sets `oauth2_client`.
    #[must_use]
    pub fn with_oauth2_client(
        mut self,
        value: impl Into<crate::generated::core::OAuth2Client<'a>>,
    ) -> Self {
        self.oauth2_client = Some(value.into());
        self
    }
    /// Sets `execution_identity`.
    #[must_use]
    pub fn with_execution_identity(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.execution_identity = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Identity<'a> {
    type Owned = Identity<'static>;
    const INFO: &'static rt::info::MessageInfo = &IDENTITY_INFO;
    fn into_owned(self) -> Identity<'static> {
        Identity {
            iam_role: rt::Element::detach(self.iam_role),
            k8s_service_account: rt::Element::detach(self.k8s_service_account),
            oauth2_client: self.oauth2_client.map(rt::Element::detach),
            execution_identity: rt::Element::detach(self.execution_identity),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            iam_role: Default::default(),
            k8s_service_account: Default::default(),
            oauth2_client: None,
            execution_identity: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.iam_role = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.k8s_service_account = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::optional(&mut self.oauth2_client, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.execution_identity = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.iam_role.is_empty() {
            let value = &self.iam_role;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.k8s_service_account.is_empty() {
            let value = &self.k8s_service_account;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if let Some(value) = &self.oauth2_client {
            w.message([26], value);
        }
        if !self.execution_identity.is_empty() {
            let value = &self.execution_identity;
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "iamRole" | "iam_role" => 1,
                "k8sServiceAccount" | "k8s_service_account" => 2,
                "oauth2Client" | "oauth2_client" => 3,
                "executionIdentity" | "execution_identity" => 4,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"iamRole\":")) {
                    rt::json::once(&mut seen0, 0, "iamRole", r)?;
                    if !r.null()? {
                        self.iam_role = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"k8sServiceAccount\":")) {
                    rt::json::once(&mut seen0, 1, "k8sServiceAccount", r)?;
                    if !r.null()? {
                        self.k8s_service_account = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"oauth2Client\":")) {
                    rt::json::once(&mut seen0, 2, "oauth2Client", r)?;
                    if !r.null()? {
                        let value = self.oauth2_client.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"executionIdentity\":")) {
                    rt::json::once(&mut seen0, 3, "executionIdentity", r)?;
                    if !r.null()? {
                        self.execution_identity = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.iam_role.is_empty() {
            let value = &self.iam_role;
            w.key("\"iamRole\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.k8s_service_account.is_empty() {
            let value = &self.k8s_service_account;
            w.key("\"k8sServiceAccount\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.oauth2_client {
            w.key("\"oauth2Client\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.execution_identity.is_empty() {
            let value = &self.execution_identity;
            w.key("\"executionIdentity\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Identity < 'a >, Identity < 'static >);
#[doc(hidden)]
pub static IDENTITY_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Identity",
    &[
        rt::info::FieldInfo::new(
            1,
            "iam_role",
            "iamRole",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "k8s_service_account",
            "k8sServiceAccount",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "oauth2_client",
            "oauth2Client",
            rt::info::Kind::Message(&crate::generated::core::O_AUTH2_CLIENT_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            4,
            "execution_identity",
            "executionIdentity",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// A token that a task needs; the platform fetches it.
/// `FLYTE_TOKENS_ENV_PREFIX` and `FLYTE_TOKENS_PATH_PREFIX` in the task's
/// environment say where it is.
///
/// Since: v0.18.16. Source: flyteidl v1.16.8 flyteidl/core/security.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OAuth2TokenRequest<'a> {
    /// Name of the token inside the task: suffix of the environment variable, or
    /// name of the file.
    ///
    /// Since: v0.18.16.
    pub name: rt::Str<'a>,
    /// The OAuth 2.0 flow.
    ///
    /// Since: v0.18.16.
    pub request_type: crate::generated::core::OAuth2TokenRequestType,
    /// The client that asks for the token.
    ///
    /// Since: v0.18.16.
    pub client: Option<crate::generated::core::OAuth2Client<'a>>,
    /// Address of the identity provider's metadata, from which the token
    /// endpoint follows.
    ///
    /// Since: v0.18.16.
    pub idp_discovery_endpoint: rt::Str<'a>,
    /// Address that issues tokens. Needed when no discovery address is given.
    ///
    /// Since: v0.18.16.
    pub token_endpoint: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> OAuth2TokenRequest<'a> {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `request_type`.
    #[must_use]
    pub fn with_request_type(
        mut self,
        value: crate::generated::core::OAuth2TokenRequestType,
    ) -> Self {
        self.request_type = value;
        self
    }
    /// Sets `client`.
    #[must_use]
    pub fn with_client(
        mut self,
        value: impl Into<crate::generated::core::OAuth2Client<'a>>,
    ) -> Self {
        self.client = Some(value.into());
        self
    }
    /// Sets `idp_discovery_endpoint`.
    #[must_use]
    pub fn with_idp_discovery_endpoint(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.idp_discovery_endpoint = value.into();
        self
    }
    /// Sets `token_endpoint`.
    #[must_use]
    pub fn with_token_endpoint(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.token_endpoint = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for OAuth2TokenRequest<'a> {
    type Owned = OAuth2TokenRequest<'static>;
    const INFO: &'static rt::info::MessageInfo = &O_AUTH2_TOKEN_REQUEST_INFO;
    fn into_owned(self) -> OAuth2TokenRequest<'static> {
        OAuth2TokenRequest {
            name: rt::Element::detach(self.name),
            request_type: rt::Element::detach(self.request_type),
            client: self.client.map(rt::Element::detach),
            idp_discovery_endpoint: rt::Element::detach(self.idp_discovery_endpoint),
            token_endpoint: rt::Element::detach(self.token_endpoint),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            name: Default::default(),
            request_type: Default::default(),
            client: None,
            idp_discovery_endpoint: Default::default(),
            token_endpoint: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.name = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.request_type = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::optional(&mut self.client, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.idp_discovery_endpoint = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.token_endpoint = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 | 26 | 34 | 42 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.name.is_empty() {
            let value = &self.name;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if self.request_type.0 != 0 {
            let value = &self.request_type;
            rt::Element::write_field(value, [16], rt::Codec::Enum, w);
        }
        if let Some(value) = &self.client {
            w.message([26], value);
        }
        if !self.idp_discovery_endpoint.is_empty() {
            let value = &self.idp_discovery_endpoint;
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        if !self.token_endpoint.is_empty() {
            let value = &self.token_endpoint;
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "name" => 1,
                "type" => 2,
                "client" => 3,
                "idpDiscoveryEndpoint" | "idp_discovery_endpoint" => 4,
                "tokenEndpoint" | "token_endpoint" => 5,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"name\":")) {
                    rt::json::once(&mut seen0, 0, "name", r)?;
                    if !r.null()? {
                        self.name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"type\":")) {
                    rt::json::once(&mut seen0, 1, "type", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.request_type = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"client\":")) {
                    rt::json::once(&mut seen0, 2, "client", r)?;
                    if !r.null()? {
                        let value = self.client.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"idpDiscoveryEndpoint\":")) {
                    rt::json::once(&mut seen0, 3, "idpDiscoveryEndpoint", r)?;
                    if !r.null()? {
                        self.idp_discovery_endpoint = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"tokenEndpoint\":")) {
                    rt::json::once(&mut seen0, 4, "tokenEndpoint", r)?;
                    if !r.null()? {
                        self.token_endpoint = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.name.is_empty() {
            let value = &self.name;
            w.key("\"name\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.request_type.0 != 0 {
            let value = &self.request_type;
            w.key("\"type\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.client {
            w.key("\"client\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.idp_discovery_endpoint.is_empty() {
            let value = &self.idp_discovery_endpoint;
            w.key("\"idpDiscoveryEndpoint\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.token_endpoint.is_empty() {
            let value = &self.token_endpoint;
            w.key("\"tokenEndpoint\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(OAuth2TokenRequest < 'a >, OAuth2TokenRequest < 'static >);
#[doc(hidden)]
pub static O_AUTH2_TOKEN_REQUEST_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.OAuth2TokenRequest",
    &[
        rt::info::FieldInfo::new(
            1,
            "name",
            "name",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "type",
            "type",
            rt::info::Kind::Enum(
                &crate::generated::core::O_AUTH2_TOKEN_REQUEST_TYPE_INFO,
            ),
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "client",
            "client",
            rt::info::Kind::Message(&crate::generated::core::O_AUTH2_CLIENT_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            4,
            "idp_discovery_endpoint",
            "idpDiscoveryEndpoint",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            5,
            "token_endpoint",
            "tokenEndpoint",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Identity, secrets and tokens of a task.
///
/// Since: v0.18.16. Source: flyteidl v1.16.8 flyteidl/core/security.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityContext<'a> {
    /// Who the task acts as. With several identities filled in, the plugin
    /// decides.
    ///
    /// Since: v0.18.16.
    pub run_as: Option<crate::generated::core::Identity<'a>>,
    /// The secrets to provide. A plugin that runs tasks outside the cluster has
    /// to fetch and pass them on itself.
    ///
    /// Since: v0.18.16.
    pub secrets: rt::Repeated<'a, crate::generated::core::Secret<'a>>,
    /// The tokens to provide, by the same rule.
    ///
    /// Since: v0.18.16.
    pub tokens: rt::Repeated<'a, crate::generated::core::OAuth2TokenRequest<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> SecurityContext<'a> {
    /// Sets `run_as`.
    #[must_use]
    pub fn with_run_as(
        mut self,
        value: impl Into<crate::generated::core::Identity<'a>>,
    ) -> Self {
        self.run_as = Some(value.into());
        self
    }
    /// Sets `secrets`.
    #[must_use]
    pub fn with_secrets(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::Secret<'a>>>,
    ) -> Self {
        self.secrets = value.into();
        self
    }
    /// Sets `tokens`.
    #[must_use]
    pub fn with_tokens(
        mut self,
        value: impl Into<
            rt::Repeated<'a, crate::generated::core::OAuth2TokenRequest<'a>>,
        >,
    ) -> Self {
        self.tokens = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for SecurityContext<'a> {
    type Owned = SecurityContext<'static>;
    const INFO: &'static rt::info::MessageInfo = &SECURITY_CONTEXT_INFO;
    fn into_owned(self) -> SecurityContext<'static> {
        SecurityContext {
            run_as: self.run_as.map(rt::Element::detach),
            secrets: self.secrets.into_owned(),
            tokens: self.tokens.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            run_as: None,
            secrets: Default::default(),
            tokens: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.run_as, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.secrets
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 18,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.tokens
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 26,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.run_as {
            w.message([10], value);
        }
        self.secrets.write_wire(18, rt::Codec::Message, w);
        self.tokens.write_wire(26, rt::Codec::Message, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "runAs" | "run_as" => 1,
                "secrets" => 2,
                "tokens" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"runAs\":")) {
                    rt::json::once(&mut seen0, 0, "runAs", r)?;
                    if !r.null()? {
                        let value = self.run_as.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"secrets\":")) {
                    rt::json::once(&mut seen0, 1, "secrets", r)?;
                    if !r.null()? {
                        self.secrets.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"tokens\":")) {
                    rt::json::once(&mut seen0, 2, "tokens", r)?;
                    if !r.null()? {
                        self.tokens.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.run_as {
            w.key("\"runAs\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.secrets.is_empty() {
            w.key("\"secrets\":");
            self.secrets.put_json(false, w);
            w.comma();
        }
        if !self.tokens.is_empty() {
            w.key("\"tokens\":");
            self.tokens.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(SecurityContext < 'a >, SecurityContext < 'static >);
#[doc(hidden)]
pub static SECURITY_CONTEXT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.SecurityContext",
    &[
        rt::info::FieldInfo::new(
            1,
            "run_as",
            "runAs",
            rt::info::Kind::Message(&crate::generated::core::IDENTITY_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "secrets",
            "secrets",
            rt::info::Kind::Message(&crate::generated::core::SECRET_INFO),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            3,
            "tokens",
            "tokens",
            rt::info::Kind::Message(&crate::generated::core::O_AUTH2_TOKEN_REQUEST_INFO),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// Resources of a container.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/tasks.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Resources<'a> {
    /// What the container is guaranteed. Each resource appears once at most.
    pub requests: rt::Repeated<'a, crate::generated::core::ResourcesResourceEntry<'a>>,
    /// What the container may use. Each resource appears once at most.
    pub limits: rt::Repeated<'a, crate::generated::core::ResourcesResourceEntry<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Resources<'a> {
    /// Sets `requests`.
    #[must_use]
    pub fn with_requests(
        mut self,
        value: impl Into<
            rt::Repeated<'a, crate::generated::core::ResourcesResourceEntry<'a>>,
        >,
    ) -> Self {
        self.requests = value.into();
        self
    }
    /// Sets `limits`.
    #[must_use]
    pub fn with_limits(
        mut self,
        value: impl Into<
            rt::Repeated<'a, crate::generated::core::ResourcesResourceEntry<'a>>,
        >,
    ) -> Self {
        self.limits = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Resources<'a> {
    type Owned = Resources<'static>;
    const INFO: &'static rt::info::MessageInfo = &RESOURCES_INFO;
    fn into_owned(self) -> Resources<'static> {
        Resources {
            requests: self.requests.into_owned(),
            limits: self.limits.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            requests: Default::default(),
            limits: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.requests
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.limits
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 18,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.requests.write_wire(10, rt::Codec::Message, w);
        self.limits.write_wire(18, rt::Codec::Message, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "requests" => 1,
                "limits" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"requests\":")) {
                    rt::json::once(&mut seen0, 0, "requests", r)?;
                    if !r.null()? {
                        self.requests.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"limits\":")) {
                    rt::json::once(&mut seen0, 1, "limits", r)?;
                    if !r.null()? {
                        self.limits.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.requests.is_empty() {
            w.key("\"requests\":");
            self.requests.put_json(false, w);
            w.comma();
        }
        if !self.limits.is_empty() {
            w.key("\"limits\":");
            self.limits.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Resources < 'a >, Resources < 'static >);
#[doc(hidden)]
pub static RESOURCES_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Resources",
    &[
        rt::info::FieldInfo::new(
            1,
            "requests",
            "requests",
            rt::info::Kind::Message(
                &crate::generated::core::RESOURCES_RESOURCE_ENTRY_INFO,
            ),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            2,
            "limits",
            "limits",
            rt::info::Kind::Message(
                &crate::generated::core::RESOURCES_RESOURCE_ENTRY_INFO,
            ),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// An amount of one resource.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/tasks.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourcesResourceEntry<'a> {
    /// Which resource.
    pub name: crate::generated::core::ResourcesResourceName,
    /// How much, as a Kubernetes quantity such as `500m` or `2Gi`.
    pub value: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ResourcesResourceEntry<'a> {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(
        mut self,
        value: crate::generated::core::ResourcesResourceName,
    ) -> Self {
        self.name = value;
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.value = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for ResourcesResourceEntry<'a> {
    type Owned = ResourcesResourceEntry<'static>;
    const INFO: &'static rt::info::MessageInfo = &RESOURCES_RESOURCE_ENTRY_INFO;
    fn into_owned(self) -> ResourcesResourceEntry<'static> {
        ResourcesResourceEntry {
            name: rt::Element::detach(self.name),
            value: rt::Element::detach(self.value),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            name: Default::default(),
            value: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 8 {
                self.name = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.value = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if self.name.0 != 0 {
            let value = &self.name;
            rt::Element::write_field(value, [8], rt::Codec::Enum, w);
        }
        if !self.value.is_empty() {
            let value = &self.value;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "name" => 1,
                "value" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"name\":")) {
                    rt::json::once(&mut seen0, 0, "name", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.name = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"value\":")) {
                    rt::json::once(&mut seen0, 1, "value", r)?;
                    if !r.null()? {
                        self.value = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if self.name.0 != 0 {
            let value = &self.name;
            w.key("\"name\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.value.is_empty() {
            let value = &self.value;
            w.key("\"value\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ResourcesResourceEntry < 'a >, ResourcesResourceEntry < 'static >);
#[doc(hidden)]
pub static RESOURCES_RESOURCE_ENTRY_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Resources.ResourceEntry",
    &[
        rt::info::FieldInfo::new(
            1,
            "name",
            "name",
            rt::info::Kind::Enum(&crate::generated::core::RESOURCES_RESOURCE_NAME_INFO),
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "value",
            "value",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// The kind of GPU that a task wants.
///
/// Since: v1.5.18. Source: flyteidl v1.16.8 flyteidl/core/tasks.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GpuAccelerator<'a> {
    /// Device name as the labels of the cluster's machines spell it, e.g.
    /// `nvidia-tesla-a100`.
    ///
    /// Since: v1.5.18.
    pub device: rt::Str<'a>,
    /// Whole GPU or part of one. Not set: no preference.
    pub partition_size_value: Option<GpuAcceleratorPartitionSizeValue<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// Whole GPU or part of one. Not set: no preference.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum GpuAcceleratorPartitionSizeValue<'a> {
    /// True asks for a whole GPU. False counts as not set.
    ///
    /// Since: v1.5.18.
    Unpartitioned(bool),
    /// Size of the part as the labels of the machines spell it, e.g. `1g.5gb`.
    ///
    /// Since: v1.5.18.
    PartitionSize(rt::Str<'a>),
}
impl GpuAcceleratorPartitionSizeValue<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> GpuAcceleratorPartitionSizeValue<'static> {
        match self {
            Self::Unpartitioned(value) => {
                GpuAcceleratorPartitionSizeValue::Unpartitioned(
                    rt::Element::detach(value),
                )
            }
            Self::PartitionSize(value) => {
                GpuAcceleratorPartitionSizeValue::PartitionSize(
                    rt::Element::detach(value),
                )
            }
        }
    }
}
impl<'a> GpuAccelerator<'a> {
    /// Sets `device`.
    #[must_use]
    pub fn with_device(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.device = value.into();
        self
    }
    /// Sets `partition_size_value`.
    #[must_use]
    pub fn with_partition_size_value(
        mut self,
        value: GpuAcceleratorPartitionSizeValue<'a>,
    ) -> Self {
        self.partition_size_value = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for GpuAccelerator<'a> {
    type Owned = GpuAccelerator<'static>;
    const INFO: &'static rt::info::MessageInfo = &GPU_ACCELERATOR_INFO;
    fn into_owned(self) -> GpuAccelerator<'static> {
        GpuAccelerator {
            device: rt::Element::detach(self.device),
            partition_size_value: self
                .partition_size_value
                .map(GpuAcceleratorPartitionSizeValue::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            device: Default::default(),
            partition_size_value: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.device = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.partition_size_value = Some(
                    GpuAcceleratorPartitionSizeValue::Unpartitioned(
                        rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 26 {
                self.partition_size_value = Some(
                    GpuAcceleratorPartitionSizeValue::PartitionSize(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.device.is_empty() {
            let value = &self.device;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        match &self.partition_size_value {
            Some(GpuAcceleratorPartitionSizeValue::Unpartitioned(value)) => {
                rt::Element::write_field(value, [16], rt::Codec::Bool, w);
            }
            Some(GpuAcceleratorPartitionSizeValue::PartitionSize(value)) => {
                rt::Element::write_field(value, [26], rt::Codec::String, w);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "device" => 1,
                "unpartitioned" => 2,
                "partitionSize" | "partition_size" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"device\":")) {
                    rt::json::once(&mut seen0, 0, "device", r)?;
                    if !r.null()? {
                        self.device = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"unpartitioned\":")) {
                    rt::json::once(&mut seen0, 1, "unpartitioned", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 3, "partition_size_value", r)?;
                        self.partition_size_value = Some(
                            GpuAcceleratorPartitionSizeValue::Unpartitioned(
                                rt::Element::read_json(rt::Codec::Bool, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"partitionSize\":")) {
                    rt::json::once(&mut seen0, 2, "partitionSize", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 3, "partition_size_value", r)?;
                        self.partition_size_value = Some(
                            GpuAcceleratorPartitionSizeValue::PartitionSize(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.device.is_empty() {
            let value = &self.device;
            w.key("\"device\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(GpuAcceleratorPartitionSizeValue::Unpartitioned(value)) = &self
            .partition_size_value
        {
            w.key("\"unpartitioned\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(GpuAcceleratorPartitionSizeValue::PartitionSize(value)) = &self
            .partition_size_value
        {
            w.key("\"partitionSize\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(GpuAccelerator < 'a >, GpuAccelerator < 'static >);
#[doc(hidden)]
pub static GPU_ACCELERATOR_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.GPUAccelerator",
    &[
        rt::info::FieldInfo::new(
            1,
            "device",
            "device",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
                2,
                "unpartitioned",
                "unpartitioned",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                3,
                "partition_size",
                "partitionSize",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
    ],
    &[rt::info::OneofInfo::new("partition_size_value", None)],
    false,
);
/// A memory-backed volume for a task.
///
/// Since: v1.15.0. Source: flyteidl v1.16.8 flyteidl/core/tasks.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SharedMemory<'a> {
    /// Directory in the container.
    ///
    /// Since: v1.15.0.
    pub mount_path: rt::Str<'a>,
    /// Name of the volume.
    ///
    /// Since: v1.15.0.
    pub mount_name: rt::Str<'a>,
    /// Largest size, as a Kubernetes quantity. Empty allows as much as the task
    /// has memory.
    ///
    /// Since: v1.15.0.
    pub size_limit: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> SharedMemory<'a> {
    /// Sets `mount_path`.
    #[must_use]
    pub fn with_mount_path(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.mount_path = value.into();
        self
    }
    /// Sets `mount_name`.
    #[must_use]
    pub fn with_mount_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.mount_name = value.into();
        self
    }
    /// Sets `size_limit`.
    #[must_use]
    pub fn with_size_limit(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.size_limit = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for SharedMemory<'a> {
    type Owned = SharedMemory<'static>;
    const INFO: &'static rt::info::MessageInfo = &SHARED_MEMORY_INFO;
    fn into_owned(self) -> SharedMemory<'static> {
        SharedMemory {
            mount_path: rt::Element::detach(self.mount_path),
            mount_name: rt::Element::detach(self.mount_name),
            size_limit: rt::Element::detach(self.size_limit),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            mount_path: Default::default(),
            mount_name: Default::default(),
            size_limit: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.mount_path = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.mount_name = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.size_limit = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.mount_path.is_empty() {
            let value = &self.mount_path;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.mount_name.is_empty() {
            let value = &self.mount_name;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if !self.size_limit.is_empty() {
            let value = &self.size_limit;
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "mountPath" | "mount_path" => 1,
                "mountName" | "mount_name" => 2,
                "sizeLimit" | "size_limit" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"mountPath\":")) {
                    rt::json::once(&mut seen0, 0, "mountPath", r)?;
                    if !r.null()? {
                        self.mount_path = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"mountName\":")) {
                    rt::json::once(&mut seen0, 1, "mountName", r)?;
                    if !r.null()? {
                        self.mount_name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"sizeLimit\":")) {
                    rt::json::once(&mut seen0, 2, "sizeLimit", r)?;
                    if !r.null()? {
                        self.size_limit = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.mount_path.is_empty() {
            let value = &self.mount_path;
            w.key("\"mountPath\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.mount_name.is_empty() {
            let value = &self.mount_name;
            w.key("\"mountName\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.size_limit.is_empty() {
            let value = &self.size_limit;
            w.key("\"sizeLimit\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(SharedMemory < 'a >, SharedMemory < 'static >);
#[doc(hidden)]
pub static SHARED_MEMORY_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.SharedMemory",
    &[
        rt::info::FieldInfo::new(
            1,
            "mount_path",
            "mountPath",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "mount_name",
            "mountName",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "size_limit",
            "sizeLimit",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Resources that `Resources` cannot express.
///
/// Since: v1.9.20. Source: flyteidl v1.16.8 flyteidl/core/tasks.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtendedResources<'a> {
    /// Kind of GPU.
    ///
    /// Since: v1.9.20.
    pub gpu_accelerator: Option<crate::generated::core::GpuAccelerator<'a>>,
    /// Shared memory volume.
    ///
    /// Since: v1.15.0.
    pub shared_memory: Option<crate::generated::core::SharedMemory<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ExtendedResources<'a> {
    /// Sets `gpu_accelerator`.
    #[must_use]
    pub fn with_gpu_accelerator(
        mut self,
        value: impl Into<crate::generated::core::GpuAccelerator<'a>>,
    ) -> Self {
        self.gpu_accelerator = Some(value.into());
        self
    }
    /// Sets `shared_memory`.
    #[must_use]
    pub fn with_shared_memory(
        mut self,
        value: impl Into<crate::generated::core::SharedMemory<'a>>,
    ) -> Self {
        self.shared_memory = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for ExtendedResources<'a> {
    type Owned = ExtendedResources<'static>;
    const INFO: &'static rt::info::MessageInfo = &EXTENDED_RESOURCES_INFO;
    fn into_owned(self) -> ExtendedResources<'static> {
        ExtendedResources {
            gpu_accelerator: self.gpu_accelerator.map(rt::Element::detach),
            shared_memory: self.shared_memory.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            gpu_accelerator: None,
            shared_memory: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.gpu_accelerator, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.shared_memory, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.gpu_accelerator {
            w.message([10], value);
        }
        if let Some(value) = &self.shared_memory {
            w.message([18], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "gpuAccelerator" | "gpu_accelerator" => 1,
                "sharedMemory" | "shared_memory" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"gpuAccelerator\":")) {
                    rt::json::once(&mut seen0, 0, "gpuAccelerator", r)?;
                    if !r.null()? {
                        let value = self.gpu_accelerator.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"sharedMemory\":")) {
                    rt::json::once(&mut seen0, 1, "sharedMemory", r)?;
                    if !r.null()? {
                        let value = self.shared_memory.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.gpu_accelerator {
            w.key("\"gpuAccelerator\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.shared_memory {
            w.key("\"sharedMemory\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ExtendedResources < 'a >, ExtendedResources < 'static >);
#[doc(hidden)]
pub static EXTENDED_RESOURCES_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ExtendedResources",
    &[
        rt::info::FieldInfo::new(
            1,
            "gpu_accelerator",
            "gpuAccelerator",
            rt::info::Kind::Message(&crate::generated::core::GPU_ACCELERATOR_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "shared_memory",
            "sharedMemory",
            rt::info::Kind::Message(&crate::generated::core::SHARED_MEMORY_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// The SDK with which a task was written.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/tasks.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuntimeMetadata<'a> {
    /// Flyte's own SDK or another one.
    pub runtime_type: crate::generated::core::RuntimeMetadataRuntimeType,
    /// Version of the SDK.
    pub version: rt::Str<'a>,
    /// Language or variety of the SDK, e.g. `python`.
    pub flavor: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> RuntimeMetadata<'a> {
    /// Sets `runtime_type`.
    #[must_use]
    pub fn with_runtime_type(
        mut self,
        value: crate::generated::core::RuntimeMetadataRuntimeType,
    ) -> Self {
        self.runtime_type = value;
        self
    }
    /// Sets `version`.
    #[must_use]
    pub fn with_version(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.version = value.into();
        self
    }
    /// Sets `flavor`.
    #[must_use]
    pub fn with_flavor(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.flavor = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for RuntimeMetadata<'a> {
    type Owned = RuntimeMetadata<'static>;
    const INFO: &'static rt::info::MessageInfo = &RUNTIME_METADATA_INFO;
    fn into_owned(self) -> RuntimeMetadata<'static> {
        RuntimeMetadata {
            runtime_type: rt::Element::detach(self.runtime_type),
            version: rt::Element::detach(self.version),
            flavor: rt::Element::detach(self.flavor),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            runtime_type: Default::default(),
            version: Default::default(),
            flavor: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 8 {
                self.runtime_type = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.version = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.flavor = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 18 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if self.runtime_type.0 != 0 {
            let value = &self.runtime_type;
            rt::Element::write_field(value, [8], rt::Codec::Enum, w);
        }
        if !self.version.is_empty() {
            let value = &self.version;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if !self.flavor.is_empty() {
            let value = &self.flavor;
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "type" => 1,
                "version" => 2,
                "flavor" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"type\":")) {
                    rt::json::once(&mut seen0, 0, "type", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.runtime_type = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 1, "version", r)?;
                    if !r.null()? {
                        self.version = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"flavor\":")) {
                    rt::json::once(&mut seen0, 2, "flavor", r)?;
                    if !r.null()? {
                        self.flavor = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if self.runtime_type.0 != 0 {
            let value = &self.runtime_type;
            w.key("\"type\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.version.is_empty() {
            let value = &self.version;
            w.key("\"version\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.flavor.is_empty() {
            let value = &self.flavor;
            w.key("\"flavor\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(RuntimeMetadata < 'a >, RuntimeMetadata < 'static >);
#[doc(hidden)]
pub static RUNTIME_METADATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.RuntimeMetadata",
    &[
        rt::info::FieldInfo::new(
            1,
            "type",
            "type",
            rt::info::Kind::Enum(
                &crate::generated::core::RUNTIME_METADATA_RUNTIME_TYPE_INFO,
            ),
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "version",
            "version",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "flavor",
            "flavor",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Settings of a task.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/tasks.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskMetadata<'a> {
    /// True lets the outputs be taken from the cache.
    pub discoverable: bool,
    /// SDK of the task.
    pub runtime: Option<crate::generated::core::RuntimeMetadata<'a>>,
    /// Longest time for all attempts together. Number 3 was never used.
    pub timeout: Option<rt::Duration>,
    /// How often to try again.
    pub retries: Option<crate::generated::core::RetryStrategy<'a>>,
    /// Version of the cache entries. A new version makes old entries invisible.
    pub discovery_version: rt::Str<'a>,
    /// Text that marks the task as deprecated and tells its users why.
    pub deprecated_error_message: rt::Str<'a>,
    /// True lets equal cacheable calls wait for the first one instead of
    /// repeating its work.
    ///
    /// Since: v0.21.11.
    pub cache_serializable: bool,
    /// Small labels from users or the platform.
    ///
    /// Since: v1.2.8.
    pub tags: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// Name of a Kubernetes `PodTemplate` that replaces the default one as the
    /// base of the pod.
    ///
    /// Since: v1.3.5.
    pub pod_template_name: rt::Str<'a>,
    /// Inputs that are left out of the cache key. Releases v1.5.18 and v1.5.19
    /// used number 13 for something else.
    ///
    /// Since: v1.10.7-b0.
    pub cache_ignore_input_vars: rt::Repeated<'a, rt::Str<'a>>,
    /// True for an eager task, which starts other executions from its own code.
    ///
    /// Since: v1.13.8.
    pub is_eager: bool,
    /// Whether the task leaves a deck, its HTML report. Not set means that the
    /// task's author did not say.
    ///
    /// Since: v1.14.2.
    pub generates_deck: Option<rt::wkt::BoolValue<'a>>,
    /// Labels and annotations for the pod of the task, or for its custom
    /// resource where it has one. On pods they win over those of a pod template.
    ///
    /// Since: v1.15.4b0.
    pub metadata: Option<crate::generated::core::K8sObjectMetadata<'a>>,
    /// Set or not set, so that false can override a default of true.
    pub interruptible_value: Option<TaskMetadataInterruptibleValue>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// Set or not set, so that false can override a default of true.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum TaskMetadataInterruptibleValue {
    /// True allows machines that may be taken away. Nodes can override it.
    ///
    /// Since: v0.17.8.
    Interruptible(bool),
}
impl TaskMetadataInterruptibleValue {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> TaskMetadataInterruptibleValue {
        match self {
            Self::Interruptible(value) => {
                TaskMetadataInterruptibleValue::Interruptible(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> TaskMetadata<'a> {
    /// Sets `discoverable`.
    #[must_use]
    pub fn with_discoverable(mut self, value: bool) -> Self {
        self.discoverable = value;
        self
    }
    /// Sets `runtime`.
    #[must_use]
    pub fn with_runtime(
        mut self,
        value: impl Into<crate::generated::core::RuntimeMetadata<'a>>,
    ) -> Self {
        self.runtime = Some(value.into());
        self
    }
    /// Sets `timeout`.
    #[must_use]
    pub fn with_timeout(mut self, value: impl Into<rt::Duration>) -> Self {
        self.timeout = Some(value.into());
        self
    }
    /// Sets `retries`.
    #[must_use]
    pub fn with_retries(
        mut self,
        value: impl Into<crate::generated::core::RetryStrategy<'a>>,
    ) -> Self {
        self.retries = Some(value.into());
        self
    }
    /// Sets `discovery_version`.
    #[must_use]
    pub fn with_discovery_version(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.discovery_version = value.into();
        self
    }
    /// Sets `deprecated_error_message`.
    #[must_use]
    pub fn with_deprecated_error_message(
        mut self,
        value: impl Into<rt::Str<'a>>,
    ) -> Self {
        self.deprecated_error_message = value.into();
        self
    }
    /// Sets `cache_serializable`.
    #[must_use]
    pub fn with_cache_serializable(mut self, value: bool) -> Self {
        self.cache_serializable = value;
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.tags = value.into();
        self
    }
    /// Sets `pod_template_name`.
    #[must_use]
    pub fn with_pod_template_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.pod_template_name = value.into();
        self
    }
    /// Sets `cache_ignore_input_vars`.
    #[must_use]
    pub fn with_cache_ignore_input_vars(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::Str<'a>>>,
    ) -> Self {
        self.cache_ignore_input_vars = value.into();
        self
    }
    /// Sets `is_eager`.
    #[must_use]
    pub fn with_is_eager(mut self, value: bool) -> Self {
        self.is_eager = value;
        self
    }
    /// Sets `generates_deck`.
    #[must_use]
    pub fn with_generates_deck(
        mut self,
        value: impl Into<rt::wkt::BoolValue<'a>>,
    ) -> Self {
        self.generates_deck = Some(value.into());
        self
    }
    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(
        mut self,
        value: impl Into<crate::generated::core::K8sObjectMetadata<'a>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets `interruptible_value`.
    #[must_use]
    pub fn with_interruptible_value(
        mut self,
        value: TaskMetadataInterruptibleValue,
    ) -> Self {
        self.interruptible_value = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for TaskMetadata<'a> {
    type Owned = TaskMetadata<'static>;
    const INFO: &'static rt::info::MessageInfo = &TASK_METADATA_INFO;
    fn into_owned(self) -> TaskMetadata<'static> {
        TaskMetadata {
            discoverable: rt::Element::detach(self.discoverable),
            runtime: self.runtime.map(rt::Element::detach),
            timeout: self.timeout.map(rt::Element::detach),
            retries: self.retries.map(rt::Element::detach),
            discovery_version: rt::Element::detach(self.discovery_version),
            deprecated_error_message: rt::Element::detach(self.deprecated_error_message),
            cache_serializable: rt::Element::detach(self.cache_serializable),
            tags: self.tags.into_owned(),
            pod_template_name: rt::Element::detach(self.pod_template_name),
            cache_ignore_input_vars: self.cache_ignore_input_vars.into_owned(),
            is_eager: rt::Element::detach(self.is_eager),
            generates_deck: self.generates_deck.map(rt::Element::detach),
            metadata: self.metadata.map(rt::Element::detach),
            interruptible_value: self
                .interruptible_value
                .map(TaskMetadataInterruptibleValue::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            discoverable: Default::default(),
            runtime: None,
            timeout: None,
            retries: None,
            discovery_version: Default::default(),
            deprecated_error_message: Default::default(),
            cache_serializable: Default::default(),
            tags: Default::default(),
            pod_template_name: Default::default(),
            cache_ignore_input_vars: Default::default(),
            is_eager: Default::default(),
            generates_deck: None,
            metadata: None,
            interruptible_value: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 8 {
                self.discoverable = rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.runtime, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                rt::wire::time(
                    &mut self.timeout,
                    4,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 42 {
                rt::wire::optional(&mut self.retries, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 50 {
                self.discovery_version = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 58 {
                self.deprecated_error_message = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 64 {
                self.interruptible_value = Some(
                    TaskMetadataInterruptibleValue::Interruptible(
                        rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 72 {
                self.cache_serializable = rt::Element::read_wire(
                    rt::Codec::Bool,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 90 {
                self.tags
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 90,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 98 {
                self.pod_template_name = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 106 {
                self.cache_ignore_input_vars
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 106,
                            codec: rt::Codec::String,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 112 {
                self.is_eager = rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 122 {
                rt::wire::optional(&mut self.generates_deck, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 130 {
                rt::wire::optional(&mut self.metadata, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 18 | 34 | 42 | 50 | 58 | 64 | 72 | 90 | 98 | 106 | 112 | 122
                | 130 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if self.discoverable {
            let value = &self.discoverable;
            rt::Element::write_field(value, [8], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.runtime {
            w.message([18], value);
        }
        if let Some(value) = &self.timeout {
            rt::Element::write_field(value, [34], rt::Codec::Message, w);
        }
        if let Some(value) = &self.retries {
            w.message([42], value);
        }
        if !self.discovery_version.is_empty() {
            let value = &self.discovery_version;
            rt::Element::write_field(value, [50], rt::Codec::String, w);
        }
        if !self.deprecated_error_message.is_empty() {
            let value = &self.deprecated_error_message;
            rt::Element::write_field(value, [58], rt::Codec::String, w);
        }
        match &self.interruptible_value {
            Some(TaskMetadataInterruptibleValue::Interruptible(value)) => {
                rt::Element::write_field(value, [64], rt::Codec::Bool, w);
            }
            _ => {}
        }
        if self.cache_serializable {
            let value = &self.cache_serializable;
            rt::Element::write_field(value, [72], rt::Codec::Bool, w);
        }
        self.tags.write_wire(90, (rt::Codec::String, rt::Codec::String), w);
        if !self.pod_template_name.is_empty() {
            let value = &self.pod_template_name;
            rt::Element::write_field(value, [98], rt::Codec::String, w);
        }
        self.cache_ignore_input_vars.write_wire(106, rt::Codec::String, w);
        if self.is_eager {
            let value = &self.is_eager;
            rt::Element::write_field(value, [112], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.generates_deck {
            w.message([122], value);
        }
        if let Some(value) = &self.metadata {
            w.message([130, 1], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "discoverable" => 1,
                "runtime" => 2,
                "timeout" => 3,
                "retries" => 4,
                "discoveryVersion" | "discovery_version" => 5,
                "deprecatedErrorMessage" | "deprecated_error_message" => 6,
                "interruptible" => 7,
                "cacheSerializable" | "cache_serializable" => 8,
                "tags" => 9,
                "podTemplateName" | "pod_template_name" => 10,
                "cacheIgnoreInputVars" | "cache_ignore_input_vars" => 11,
                "isEager" | "is_eager" => 12,
                "generatesDeck" | "generates_deck" => 13,
                "metadata" => 14,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"discoverable\":")) {
                    rt::json::once(&mut seen0, 0, "discoverable", r)?;
                    if !r.null()? {
                        self.discoverable = rt::Element::read_json(
                            rt::Codec::Bool,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"runtime\":")) {
                    rt::json::once(&mut seen0, 1, "runtime", r)?;
                    if !r.null()? {
                        let value = self.runtime.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"timeout\":")) {
                    rt::json::once(&mut seen0, 2, "timeout", r)?;
                    if !r.null()? {
                        self.timeout = Some(
                            rt::Element::read_json(rt::Codec::Message, false, r, cx)?,
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"retries\":")) {
                    rt::json::once(&mut seen0, 3, "retries", r)?;
                    if !r.null()? {
                        let value = self.retries.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"discoveryVersion\":")) {
                    rt::json::once(&mut seen0, 4, "discoveryVersion", r)?;
                    if !r.null()? {
                        self.discovery_version = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"deprecatedErrorMessage\":")) {
                    rt::json::once(&mut seen0, 5, "deprecatedErrorMessage", r)?;
                    if !r.null()? {
                        self.deprecated_error_message = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"interruptible\":")) {
                    rt::json::once(&mut seen0, 6, "interruptible", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 14, "interruptible_value", r)?;
                        self.interruptible_value = Some(
                            TaskMetadataInterruptibleValue::Interruptible(
                                rt::Element::read_json(rt::Codec::Bool, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"cacheSerializable\":")) {
                    rt::json::once(&mut seen0, 7, "cacheSerializable", r)?;
                    if !r.null()? {
                        self.cache_serializable = rt::Element::read_json(
                            rt::Codec::Bool,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 8, "tags", r)?;
                    if !r.null()? {
                        self.tags
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"podTemplateName\":")) {
                    rt::json::once(&mut seen0, 9, "podTemplateName", r)?;
                    if !r.null()? {
                        self.pod_template_name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"cacheIgnoreInputVars\":")) {
                    rt::json::once(&mut seen0, 10, "cacheIgnoreInputVars", r)?;
                    if !r.null()? {
                        self.cache_ignore_input_vars
                            .read_json(rt::Codec::String, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 12 || (key == 0 && r.literal(b"\"isEager\":")) {
                    rt::json::once(&mut seen0, 11, "isEager", r)?;
                    if !r.null()? {
                        self.is_eager = rt::Element::read_json(
                            rt::Codec::Bool,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 13 || (key == 0 && r.literal(b"\"generatesDeck\":")) {
                    rt::json::once(&mut seen0, 12, "generatesDeck", r)?;
                    if !r.null()? {
                        let value = self.generates_deck.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 14 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 13, "metadata", r)?;
                    if !r.null()? {
                        let value = self.metadata.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if self.discoverable {
            let value = &self.discoverable;
            w.key("\"discoverable\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.runtime {
            w.key("\"runtime\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.timeout {
            w.key("\"timeout\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.retries {
            w.key("\"retries\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.discovery_version.is_empty() {
            let value = &self.discovery_version;
            w.key("\"discoveryVersion\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.deprecated_error_message.is_empty() {
            let value = &self.deprecated_error_message;
            w.key("\"deprecatedErrorMessage\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(TaskMetadataInterruptibleValue::Interruptible(value)) = &self
            .interruptible_value
        {
            w.key("\"interruptible\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.cache_serializable {
            let value = &self.cache_serializable;
            w.key("\"cacheSerializable\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.tags.is_empty() {
            w.key("\"tags\":");
            self.tags.put_json(false, w);
            w.comma();
        }
        if !self.pod_template_name.is_empty() {
            let value = &self.pod_template_name;
            w.key("\"podTemplateName\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.cache_ignore_input_vars.is_empty() {
            w.key("\"cacheIgnoreInputVars\":");
            self.cache_ignore_input_vars.put_json(false, w);
            w.comma();
        }
        if self.is_eager {
            let value = &self.is_eager;
            w.key("\"isEager\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.generates_deck {
            w.key("\"generatesDeck\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.metadata {
            w.key("\"metadata\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(TaskMetadata < 'a >, TaskMetadata < 'static >);
#[doc(hidden)]
pub static TASK_METADATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.TaskMetadata",
    &[
        rt::info::FieldInfo::new(
            1,
            "discoverable",
            "discoverable",
            rt::info::Kind::Bool,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "runtime",
            "runtime",
            rt::info::Kind::Message(&crate::generated::core::RUNTIME_METADATA_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            4,
            "timeout",
            "timeout",
            rt::info::Kind::Message(&rt::wkt::DURATION_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            5,
            "retries",
            "retries",
            rt::info::Kind::Message(&crate::generated::core::RETRY_STRATEGY_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            6,
            "discovery_version",
            "discoveryVersion",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            7,
            "deprecated_error_message",
            "deprecatedErrorMessage",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
                8,
                "interruptible",
                "interruptible",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
            9,
            "cache_serializable",
            "cacheSerializable",
            rt::info::Kind::Bool,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            11,
            "tags",
            "tags",
            rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            12,
            "pod_template_name",
            "podTemplateName",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            13,
            "cache_ignore_input_vars",
            "cacheIgnoreInputVars",
            rt::info::Kind::String,
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            14,
            "is_eager",
            "isEager",
            rt::info::Kind::Bool,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            15,
            "generates_deck",
            "generatesDeck",
            rt::info::Kind::Message(&rt::wkt::BOOL_VALUE_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            16,
            "metadata",
            "metadata",
            rt::info::Kind::Message(&crate::generated::core::K8S_OBJECT_METADATA_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[rt::info::OneofInfo::new("interruptible_value", None)],
    false,
);
/// Definition of a task.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/tasks.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskTemplate<'a> {
    /// Full name of the task.
    pub id: Option<crate::generated::core::Identifier<'a>>,
    /// Decides which plugin runs the task, e.g. `python-task`. An open set.
    pub task_type: rt::Str<'a>,
    /// Settings of the task.
    pub metadata: Option<crate::generated::core::TaskMetadata<'a>>,
    /// Inputs and outputs.
    pub interface: Option<crate::generated::core::TypedInterface<'a>>,
    /// Settings of the plugin, in the plugin's own form.
    pub custom: Option<rt::wkt::Struct<'a>>,
    /// Version of the task type, so that a plugin can tell older definitions
    /// from newer ones.
    ///
    /// Since: v0.18.13.
    pub task_type_version: i32,
    /// Identity, secrets and tokens.
    ///
    /// Since: v0.18.16.
    pub security_context: Option<crate::generated::core::SecurityContext<'a>>,
    /// GPU kind and shared memory.
    ///
    /// Since: v1.9.20.
    pub extended_resources: Option<crate::generated::core::ExtendedResources<'a>>,
    /// Further settings for plugins, as plain texts.
    ///
    /// Since: v0.18.17.
    pub config: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// What the plugin is to run. Some plugins need only `custom`.
    pub target: Option<TaskTemplateTarget<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// What the plugin is to run. Some plugins need only `custom`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum TaskTemplateTarget<'a> {
    /// A container.
    Container(crate::generated::core::Container<'a>),
    /// A whole Kubernetes pod.
    ///
    /// Since: v0.18.48.
    K8sPod(crate::generated::core::K8sPod<'a>),
    /// A query.
    ///
    /// Since: v0.20.1.
    Sql(crate::generated::core::Sql<'a>),
}
impl TaskTemplateTarget<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> TaskTemplateTarget<'static> {
        match self {
            Self::Container(value) => {
                TaskTemplateTarget::Container(rt::Element::detach(value))
            }
            Self::K8sPod(value) => TaskTemplateTarget::K8sPod(rt::Element::detach(value)),
            Self::Sql(value) => TaskTemplateTarget::Sql(rt::Element::detach(value)),
        }
    }
}
impl<'a> TaskTemplate<'a> {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(
        mut self,
        value: impl Into<crate::generated::core::Identifier<'a>>,
    ) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `task_type`.
    #[must_use]
    pub fn with_task_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.task_type = value.into();
        self
    }
    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(
        mut self,
        value: impl Into<crate::generated::core::TaskMetadata<'a>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets `interface`.
    #[must_use]
    pub fn with_interface(
        mut self,
        value: impl Into<crate::generated::core::TypedInterface<'a>>,
    ) -> Self {
        self.interface = Some(value.into());
        self
    }
    /// Sets `custom`.
    #[must_use]
    pub fn with_custom(mut self, value: impl Into<rt::wkt::Struct<'a>>) -> Self {
        self.custom = Some(value.into());
        self
    }
    /// Sets `task_type_version`.
    #[must_use]
    pub fn with_task_type_version(mut self, value: i32) -> Self {
        self.task_type_version = value;
        self
    }
    /// Sets `security_context`.
    #[must_use]
    pub fn with_security_context(
        mut self,
        value: impl Into<crate::generated::core::SecurityContext<'a>>,
    ) -> Self {
        self.security_context = Some(value.into());
        self
    }
    /// Sets `extended_resources`.
    #[must_use]
    pub fn with_extended_resources(
        mut self,
        value: impl Into<crate::generated::core::ExtendedResources<'a>>,
    ) -> Self {
        self.extended_resources = Some(value.into());
        self
    }
    /// Sets `config`.
    #[must_use]
    pub fn with_config(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.config = value.into();
        self
    }
    /// Sets `target`.
    #[must_use]
    pub fn with_target(mut self, value: TaskTemplateTarget<'a>) -> Self {
        self.target = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for TaskTemplate<'a> {
    type Owned = TaskTemplate<'static>;
    const INFO: &'static rt::info::MessageInfo = &TASK_TEMPLATE_INFO;
    fn into_owned(self) -> TaskTemplate<'static> {
        TaskTemplate {
            id: self.id.map(rt::Element::detach),
            task_type: rt::Element::detach(self.task_type),
            metadata: self.metadata.map(rt::Element::detach),
            interface: self.interface.map(rt::Element::detach),
            custom: self.custom.map(rt::Element::detach),
            task_type_version: rt::Element::detach(self.task_type_version),
            security_context: self.security_context.map(rt::Element::detach),
            extended_resources: self.extended_resources.map(rt::Element::detach),
            config: self.config.into_owned(),
            target: self.target.map(TaskTemplateTarget::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            id: None,
            task_type: Default::default(),
            metadata: None,
            interface: None,
            custom: None,
            task_type_version: Default::default(),
            security_context: None,
            extended_resources: None,
            config: Default::default(),
            target: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.task_type = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::optional(&mut self.metadata, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                rt::wire::optional(&mut self.interface, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 42 {
                rt::wire::optional(&mut self.custom, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 50 {
                if let Some(TaskTemplateTarget::Container(value)) = &mut self.target {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.target = Some(TaskTemplateTarget::Container(value));
                }
                tag = r.tag()?;
            }
            if tag == 56 {
                self.task_type_version = rt::Element::read_wire(
                    rt::Codec::Int32,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 66 {
                rt::wire::optional(&mut self.security_context, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 74 {
                rt::wire::optional(&mut self.extended_resources, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 130 {
                self.config
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 130,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 138 {
                if let Some(TaskTemplateTarget::K8sPod(value)) = &mut self.target {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.target = Some(TaskTemplateTarget::K8sPod(value));
                }
                tag = r.tag()?;
            }
            if tag == 146 {
                if let Some(TaskTemplateTarget::Sql(value)) = &mut self.target {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.target = Some(TaskTemplateTarget::Sql(value));
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 56 | 66 | 74 | 130 | 138 | 146 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.id {
            w.message([10], value);
        }
        if !self.task_type.is_empty() {
            let value = &self.task_type;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if let Some(value) = &self.metadata {
            w.message([26], value);
        }
        if let Some(value) = &self.interface {
            w.message([34], value);
        }
        if let Some(value) = &self.custom {
            w.message([42], value);
        }
        match &self.target {
            Some(TaskTemplateTarget::Container(value)) => {
                w.message([50], value);
            }
            _ => {}
        }
        if self.task_type_version != 0 {
            let value = &self.task_type_version;
            rt::Element::write_field(value, [56], rt::Codec::Int32, w);
        }
        if let Some(value) = &self.security_context {
            w.message([66], value);
        }
        if let Some(value) = &self.extended_resources {
            w.message([74], value);
        }
        self.config.write_wire(130, (rt::Codec::String, rt::Codec::String), w);
        match &self.target {
            Some(TaskTemplateTarget::K8sPod(value)) => {
                w.message([138, 1], value);
            }
            Some(TaskTemplateTarget::Sql(value)) => {
                w.message([146, 1], value);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "id" => 1,
                "type" => 2,
                "metadata" => 3,
                "interface" => 4,
                "custom" => 5,
                "container" => 6,
                "k8sPod" | "k8s_pod" => 7,
                "sql" => 8,
                "taskTypeVersion" | "task_type_version" => 9,
                "securityContext" | "security_context" => 10,
                "extendedResources" | "extended_resources" => 11,
                "config" => 12,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"id\":")) {
                    rt::json::once(&mut seen0, 0, "id", r)?;
                    if !r.null()? {
                        let value = self.id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"type\":")) {
                    rt::json::once(&mut seen0, 1, "type", r)?;
                    if !r.null()? {
                        self.task_type = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 2, "metadata", r)?;
                    if !r.null()? {
                        let value = self.metadata.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"interface\":")) {
                    rt::json::once(&mut seen0, 3, "interface", r)?;
                    if !r.null()? {
                        let value = self.interface.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"custom\":")) {
                    rt::json::once(&mut seen0, 4, "custom", r)?;
                    if !r.null()? {
                        let value = self.custom.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"container\":")) {
                    rt::json::once(&mut seen0, 5, "container", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 12, "target", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.target = Some(TaskTemplateTarget::Container(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"k8sPod\":")) {
                    rt::json::once(&mut seen0, 6, "k8sPod", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 12, "target", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.target = Some(TaskTemplateTarget::K8sPod(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"sql\":")) {
                    rt::json::once(&mut seen0, 7, "sql", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 12, "target", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.target = Some(TaskTemplateTarget::Sql(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"taskTypeVersion\":")) {
                    rt::json::once(&mut seen0, 8, "taskTypeVersion", r)?;
                    if !r.null()? {
                        self.task_type_version = rt::Element::read_json(
                            rt::Codec::Int32,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"securityContext\":")) {
                    rt::json::once(&mut seen0, 9, "securityContext", r)?;
                    if !r.null()? {
                        let value = self.security_context.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"extendedResources\":")) {
                    rt::json::once(&mut seen0, 10, "extendedResources", r)?;
                    if !r.null()? {
                        let value = self.extended_resources.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 12 || (key == 0 && r.literal(b"\"config\":")) {
                    rt::json::once(&mut seen0, 11, "config", r)?;
                    if !r.null()? {
                        self.config
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.id {
            w.key("\"id\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.task_type.is_empty() {
            let value = &self.task_type;
            w.key("\"type\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.metadata {
            w.key("\"metadata\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.interface {
            w.key("\"interface\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.custom {
            w.key("\"custom\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(TaskTemplateTarget::Container(value)) = &self.target {
            w.key("\"container\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(TaskTemplateTarget::K8sPod(value)) = &self.target {
            w.key("\"k8sPod\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(TaskTemplateTarget::Sql(value)) = &self.target {
            w.key("\"sql\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.task_type_version != 0 {
            let value = &self.task_type_version;
            w.key("\"taskTypeVersion\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.security_context {
            w.key("\"securityContext\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.extended_resources {
            w.key("\"extendedResources\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.config.is_empty() {
            w.key("\"config\":");
            self.config.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(TaskTemplate < 'a >, TaskTemplate < 'static >);
#[doc(hidden)]
pub static TASK_TEMPLATE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.TaskTemplate",
    &[
        rt::info::FieldInfo::new(
            1,
            "id",
            "id",
            rt::info::Kind::Message(&crate::generated::core::IDENTIFIER_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "type",
            "type",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "metadata",
            "metadata",
            rt::info::Kind::Message(&crate::generated::core::TASK_METADATA_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            4,
            "interface",
            "interface",
            rt::info::Kind::Message(&crate::generated::core::TYPED_INTERFACE_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            5,
            "custom",
            "custom",
            rt::info::Kind::Message(&rt::wkt::STRUCT_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
                6,
                "container",
                "container",
                rt::info::Kind::Message(&crate::generated::core::CONTAINER_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                17,
                "k8s_pod",
                "k8sPod",
                rt::info::Kind::Message(&crate::generated::core::K8S_POD_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                18,
                "sql",
                "sql",
                rt::info::Kind::Message(&crate::generated::core::SQL_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
            7,
            "task_type_version",
            "taskTypeVersion",
            rt::info::Kind::Int32,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            8,
            "security_context",
            "securityContext",
            rt::info::Kind::Message(&crate::generated::core::SECURITY_CONTEXT_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            9,
            "extended_resources",
            "extendedResources",
            rt::info::Kind::Message(&crate::generated::core::EXTENDED_RESOURCES_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            16,
            "config",
            "config",
            rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
            rt::info::Label::Repeated,
        ),
    ],
    &[rt::info::OneofInfo::new("target", None)],
    false,
);
/// A port that a container opens.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/tasks.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerPort<'a> {
    /// Port number, 1 to 65535.
    pub container_port: u32,
    /// Name of the port.
    ///
    /// Since: v1.14.2.
    pub name: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ContainerPort<'a> {
    /// Sets `container_port`.
    #[must_use]
    pub fn with_container_port(mut self, value: u32) -> Self {
        self.container_port = value;
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.name = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for ContainerPort<'a> {
    type Owned = ContainerPort<'static>;
    const INFO: &'static rt::info::MessageInfo = &CONTAINER_PORT_INFO;
    fn into_owned(self) -> ContainerPort<'static> {
        ContainerPort {
            container_port: rt::Element::detach(self.container_port),
            name: rt::Element::detach(self.name),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            container_port: Default::default(),
            name: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 8 {
                self.container_port = rt::Element::read_wire(
                    rt::Codec::Uint32,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.name = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if self.container_port != 0 {
            let value = &self.container_port;
            rt::Element::write_field(value, [8], rt::Codec::Uint32, w);
        }
        if !self.name.is_empty() {
            let value = &self.name;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "containerPort" | "container_port" => 1,
                "name" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"containerPort\":")) {
                    rt::json::once(&mut seen0, 0, "containerPort", r)?;
                    if !r.null()? {
                        self.container_port = rt::Element::read_json(
                            rt::Codec::Uint32,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"name\":")) {
                    rt::json::once(&mut seen0, 1, "name", r)?;
                    if !r.null()? {
                        self.name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if self.container_port != 0 {
            let value = &self.container_port;
            w.key("\"containerPort\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.name.is_empty() {
            let value = &self.name;
            w.key("\"name\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ContainerPort < 'a >, ContainerPort < 'static >);
#[doc(hidden)]
pub static CONTAINER_PORT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ContainerPort",
    &[
        rt::info::FieldInfo::new(
            1,
            "container_port",
            "containerPort",
            rt::info::Kind::Uint32,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "name",
            "name",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// A container to run.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/tasks.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Container<'a> {
    /// Image name with tag or digest.
    pub image: rt::Str<'a>,
    /// The command. Empty runs what the image says.
    pub command: rt::Repeated<'a, rt::Str<'a>>,
    /// Arguments of the command. `$(FLYTE_INPUT_FILE)` and
    /// `$(FLYTE_OUTPUT_FILE)` in them are replaced by paths.
    pub args: rt::Repeated<'a, rt::Str<'a>>,
    /// Resources that the container needs.
    pub resources: Option<crate::generated::core::Resources<'a>>,
    /// Environment variables.
    pub env: rt::Repeated<'a, crate::generated::core::KeyValuePair<'a>>,
    /// Extra settings. `TaskTemplate.config` has taken its place.
    pub config: rt::Repeated<'a, crate::generated::core::KeyValuePair<'a>>,
    /// Ports to open. Works on Kubernetes only.
    pub ports: rt::Repeated<'a, crate::generated::core::ContainerPort<'a>>,
    /// How data gets in and out of containers that know nothing of Flyte. Works
    /// on Kubernetes only; number 8 was never used.
    ///
    /// Since: v0.17.31.
    pub data_config: Option<crate::generated::core::DataLoadingConfig<'a>>,
    /// Processor architecture of the image.
    ///
    /// Since: v0.21.6.
    pub architecture: crate::generated::core::ContainerArchitecture,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Container<'a> {
    /// Sets `image`.
    #[must_use]
    pub fn with_image(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.image = value.into();
        self
    }
    /// Sets `command`.
    #[must_use]
    pub fn with_command(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::Str<'a>>>,
    ) -> Self {
        self.command = value.into();
        self
    }
    /// Sets `args`.
    #[must_use]
    pub fn with_args(mut self, value: impl Into<rt::Repeated<'a, rt::Str<'a>>>) -> Self {
        self.args = value.into();
        self
    }
    /// Sets `resources`.
    #[must_use]
    pub fn with_resources(
        mut self,
        value: impl Into<crate::generated::core::Resources<'a>>,
    ) -> Self {
        self.resources = Some(value.into());
        self
    }
    /// Sets `env`.
    #[must_use]
    pub fn with_env(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::KeyValuePair<'a>>>,
    ) -> Self {
        self.env = value.into();
        self
    }
    /// Sets `config`.
    #[must_use]
    pub fn with_config(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::KeyValuePair<'a>>>,
    ) -> Self {
        self.config = value.into();
        self
    }
    /// Sets `ports`.
    #[must_use]
    pub fn with_ports(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::ContainerPort<'a>>>,
    ) -> Self {
        self.ports = value.into();
        self
    }
    /// Sets `data_config`.
    #[must_use]
    pub fn with_data_config(
        mut self,
        value: impl Into<crate::generated::core::DataLoadingConfig<'a>>,
    ) -> Self {
        self.data_config = Some(value.into());
        self
    }
    /// Sets `architecture`.
    #[must_use]
    pub fn with_architecture(
        mut self,
        value: crate::generated::core::ContainerArchitecture,
    ) -> Self {
        self.architecture = value;
        self
    }
}
impl<'a> rt::Message<'a> for Container<'a> {
    type Owned = Container<'static>;
    const INFO: &'static rt::info::MessageInfo = &CONTAINER_INFO;
    fn into_owned(self) -> Container<'static> {
        Container {
            image: rt::Element::detach(self.image),
            command: self.command.into_owned(),
            args: self.args.into_owned(),
            resources: self.resources.map(rt::Element::detach),
            env: self.env.into_owned(),
            config: self.config.into_owned(),
            ports: self.ports.into_owned(),
            data_config: self.data_config.map(rt::Element::detach),
            architecture: rt::Element::detach(self.architecture),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            image: Default::default(),
            command: Default::default(),
            args: Default::default(),
            resources: None,
            env: Default::default(),
            config: Default::default(),
            ports: Default::default(),
            data_config: None,
            architecture: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.image = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.command
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 18,
                            codec: rt::Codec::String,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.args
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 26,
                            codec: rt::Codec::String,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 34 {
                rt::wire::optional(&mut self.resources, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.env
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 42,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 50 {
                self.config
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 50,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 58 {
                self.ports
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 58,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 74 {
                rt::wire::optional(&mut self.data_config, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 80 {
                self.architecture = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 74 | 80 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.image.is_empty() {
            let value = &self.image;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        self.command.write_wire(18, rt::Codec::String, w);
        self.args.write_wire(26, rt::Codec::String, w);
        if let Some(value) = &self.resources {
            w.message([34], value);
        }
        self.env.write_wire(42, rt::Codec::Message, w);
        self.config.write_wire(50, rt::Codec::Message, w);
        self.ports.write_wire(58, rt::Codec::Message, w);
        if let Some(value) = &self.data_config {
            w.message([74], value);
        }
        if self.architecture.0 != 0 {
            let value = &self.architecture;
            rt::Element::write_field(value, [80], rt::Codec::Enum, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "image" => 1,
                "command" => 2,
                "args" => 3,
                "resources" => 4,
                "env" => 5,
                "config" => 6,
                "ports" => 7,
                "dataConfig" | "data_config" => 8,
                "architecture" => 9,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"image\":")) {
                    rt::json::once(&mut seen0, 0, "image", r)?;
                    if !r.null()? {
                        self.image = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"command\":")) {
                    rt::json::once(&mut seen0, 1, "command", r)?;
                    if !r.null()? {
                        self.command.read_json(rt::Codec::String, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"args\":")) {
                    rt::json::once(&mut seen0, 2, "args", r)?;
                    if !r.null()? {
                        self.args.read_json(rt::Codec::String, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"resources\":")) {
                    rt::json::once(&mut seen0, 3, "resources", r)?;
                    if !r.null()? {
                        let value = self.resources.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"env\":")) {
                    rt::json::once(&mut seen0, 4, "env", r)?;
                    if !r.null()? {
                        self.env.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"config\":")) {
                    rt::json::once(&mut seen0, 5, "config", r)?;
                    if !r.null()? {
                        self.config.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"ports\":")) {
                    rt::json::once(&mut seen0, 6, "ports", r)?;
                    if !r.null()? {
                        self.ports.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"dataConfig\":")) {
                    rt::json::once(&mut seen0, 7, "dataConfig", r)?;
                    if !r.null()? {
                        let value = self.data_config.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"architecture\":")) {
                    rt::json::once(&mut seen0, 8, "architecture", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.architecture = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.image.is_empty() {
            let value = &self.image;
            w.key("\"image\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.command.is_empty() {
            w.key("\"command\":");
            self.command.put_json(false, w);
            w.comma();
        }
        if !self.args.is_empty() {
            w.key("\"args\":");
            self.args.put_json(false, w);
            w.comma();
        }
        if let Some(value) = &self.resources {
            w.key("\"resources\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.env.is_empty() {
            w.key("\"env\":");
            self.env.put_json(false, w);
            w.comma();
        }
        if !self.config.is_empty() {
            w.key("\"config\":");
            self.config.put_json(false, w);
            w.comma();
        }
        if !self.ports.is_empty() {
            w.key("\"ports\":");
            self.ports.put_json(false, w);
            w.comma();
        }
        if let Some(value) = &self.data_config {
            w.key("\"dataConfig\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.architecture.0 != 0 {
            let value = &self.architecture;
            w.key("\"architecture\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Container < 'a >, Container < 'static >);
#[doc(hidden)]
pub static CONTAINER_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Container",
    &[
        rt::info::FieldInfo::new(
            1,
            "image",
            "image",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "command",
            "command",
            rt::info::Kind::String,
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            3,
            "args",
            "args",
            rt::info::Kind::String,
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            4,
            "resources",
            "resources",
            rt::info::Kind::Message(&crate::generated::core::RESOURCES_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            5,
            "env",
            "env",
            rt::info::Kind::Message(&crate::generated::core::KEY_VALUE_PAIR_INFO),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            6,
            "config",
            "config",
            rt::info::Kind::Message(&crate::generated::core::KEY_VALUE_PAIR_INFO),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            7,
            "ports",
            "ports",
            rt::info::Kind::Message(&crate::generated::core::CONTAINER_PORT_INFO),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            9,
            "data_config",
            "dataConfig",
            rt::info::Kind::Message(&crate::generated::core::DATA_LOADING_CONFIG_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            10,
            "architecture",
            "architecture",
            rt::info::Kind::Enum(&crate::generated::core::CONTAINER_ARCHITECTURE_INFO),
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// When large data is moved between storage and container.
///
/// Since: v0.17.32. Source: flyteidl v1.16.8 flyteidl/core/tasks.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IoStrategy<'a> {
    /// When inputs are fetched.
    ///
    /// Since: v0.17.32.
    pub download_mode: crate::generated::core::IoStrategyDownloadMode,
    /// When outputs are stored.
    ///
    /// Since: v0.17.32.
    pub upload_mode: crate::generated::core::IoStrategyUploadMode,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> IoStrategy<'a> {
    /// Sets `download_mode`.
    #[must_use]
    pub fn with_download_mode(
        mut self,
        value: crate::generated::core::IoStrategyDownloadMode,
    ) -> Self {
        self.download_mode = value;
        self
    }
    /// Sets `upload_mode`.
    #[must_use]
    pub fn with_upload_mode(
        mut self,
        value: crate::generated::core::IoStrategyUploadMode,
    ) -> Self {
        self.upload_mode = value;
        self
    }
}
impl<'a> rt::Message<'a> for IoStrategy<'a> {
    type Owned = IoStrategy<'static>;
    const INFO: &'static rt::info::MessageInfo = &IO_STRATEGY_INFO;
    fn into_owned(self) -> IoStrategy<'static> {
        IoStrategy {
            download_mode: rt::Element::detach(self.download_mode),
            upload_mode: rt::Element::detach(self.upload_mode),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            download_mode: Default::default(),
            upload_mode: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 8 {
                self.download_mode = rt::Element::read_wire(
                    rt::Codec::Enum,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.upload_mode = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 16 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if self.download_mode.0 != 0 {
            let value = &self.download_mode;
            rt::Element::write_field(value, [8], rt::Codec::Enum, w);
        }
        if self.upload_mode.0 != 0 {
            let value = &self.upload_mode;
            rt::Element::write_field(value, [16], rt::Codec::Enum, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "downloadMode" | "download_mode" => 1,
                "uploadMode" | "upload_mode" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"downloadMode\":")) {
                    rt::json::once(&mut seen0, 0, "downloadMode", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.download_mode = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"uploadMode\":")) {
                    rt::json::once(&mut seen0, 1, "uploadMode", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.upload_mode = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if self.download_mode.0 != 0 {
            let value = &self.download_mode;
            w.key("\"downloadMode\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.upload_mode.0 != 0 {
            let value = &self.upload_mode;
            w.key("\"uploadMode\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(IoStrategy < 'a >, IoStrategy < 'static >);
#[doc(hidden)]
pub static IO_STRATEGY_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.IOStrategy",
    &[
        rt::info::FieldInfo::new(
            1,
            "download_mode",
            "downloadMode",
            rt::info::Kind::Enum(
                &crate::generated::core::IO_STRATEGY_DOWNLOAD_MODE_INFO,
            ),
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "upload_mode",
            "uploadMode",
            rt::info::Kind::Enum(&crate::generated::core::IO_STRATEGY_UPLOAD_MODE_INFO),
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Settings of FlyteCopilot, a sidecar that brings inputs as files and
/// collects outputs from files.
///
/// Since: v0.17.31. Source: flyteidl v1.16.8 flyteidl/core/tasks.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DataLoadingConfig<'a> {
    /// False switches the sidecar off.
    ///
    /// Since: v0.17.32.
    pub enabled: bool,
    /// Absolute directory for the inputs: one file or directory per variable,
    /// and a summary `inputs.pb`, `inputs.json` or `inputs.yaml`.
    ///
    /// Since: v0.17.32.
    pub input_path: rt::Str<'a>,
    /// Absolute directory in which the container leaves one file per output, or
    /// a text file with an error.
    ///
    /// Since: v0.17.32.
    pub output_path: rt::Str<'a>,
    /// Format of the summary file.
    ///
    /// Since: v0.17.32.
    pub format: crate::generated::core::DataLoadingConfigLiteralMapFormat,
    /// When data is moved.
    ///
    /// Since: v0.17.32.
    pub io_strategy: Option<crate::generated::core::IoStrategy<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> DataLoadingConfig<'a> {
    /// Sets `enabled`.
    #[must_use]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = value;
        self
    }
    /// Sets `input_path`.
    #[must_use]
    pub fn with_input_path(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.input_path = value.into();
        self
    }
    /// Sets `output_path`.
    #[must_use]
    pub fn with_output_path(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.output_path = value.into();
        self
    }
    /// Sets `format`.
    #[must_use]
    pub fn with_format(
        mut self,
        value: crate::generated::core::DataLoadingConfigLiteralMapFormat,
    ) -> Self {
        self.format = value;
        self
    }
    /// Sets `io_strategy`.
    #[must_use]
    pub fn with_io_strategy(
        mut self,
        value: impl Into<crate::generated::core::IoStrategy<'a>>,
    ) -> Self {
        self.io_strategy = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for DataLoadingConfig<'a> {
    type Owned = DataLoadingConfig<'static>;
    const INFO: &'static rt::info::MessageInfo = &DATA_LOADING_CONFIG_INFO;
    fn into_owned(self) -> DataLoadingConfig<'static> {
        DataLoadingConfig {
            enabled: rt::Element::detach(self.enabled),
            input_path: rt::Element::detach(self.input_path),
            output_path: rt::Element::detach(self.output_path),
            format: rt::Element::detach(self.format),
            io_strategy: self.io_strategy.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            enabled: Default::default(),
            input_path: Default::default(),
            output_path: Default::default(),
            format: Default::default(),
            io_strategy: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 8 {
                self.enabled = rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.input_path = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.output_path = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 32 {
                self.format = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 42 {
                rt::wire::optional(&mut self.io_strategy, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 18 | 26 | 32 | 42 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if self.enabled {
            let value = &self.enabled;
            rt::Element::write_field(value, [8], rt::Codec::Bool, w);
        }
        if !self.input_path.is_empty() {
            let value = &self.input_path;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if !self.output_path.is_empty() {
            let value = &self.output_path;
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        if self.format.0 != 0 {
            let value = &self.format;
            rt::Element::write_field(value, [32], rt::Codec::Enum, w);
        }
        if let Some(value) = &self.io_strategy {
            w.message([42], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "enabled" => 1,
                "inputPath" | "input_path" => 2,
                "outputPath" | "output_path" => 3,
                "format" => 4,
                "ioStrategy" | "io_strategy" => 5,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"enabled\":")) {
                    rt::json::once(&mut seen0, 0, "enabled", r)?;
                    if !r.null()? {
                        self.enabled = rt::Element::read_json(
                            rt::Codec::Bool,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"inputPath\":")) {
                    rt::json::once(&mut seen0, 1, "inputPath", r)?;
                    if !r.null()? {
                        self.input_path = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"outputPath\":")) {
                    rt::json::once(&mut seen0, 2, "outputPath", r)?;
                    if !r.null()? {
                        self.output_path = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"format\":")) {
                    rt::json::once(&mut seen0, 3, "format", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.format = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"ioStrategy\":")) {
                    rt::json::once(&mut seen0, 4, "ioStrategy", r)?;
                    if !r.null()? {
                        let value = self.io_strategy.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if self.enabled {
            let value = &self.enabled;
            w.key("\"enabled\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.input_path.is_empty() {
            let value = &self.input_path;
            w.key("\"inputPath\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.output_path.is_empty() {
            let value = &self.output_path;
            w.key("\"outputPath\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.format.0 != 0 {
            let value = &self.format;
            w.key("\"format\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.io_strategy {
            w.key("\"ioStrategy\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(DataLoadingConfig < 'a >, DataLoadingConfig < 'static >);
#[doc(hidden)]
pub static DATA_LOADING_CONFIG_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.DataLoadingConfig",
    &[
        rt::info::FieldInfo::new(
            1,
            "enabled",
            "enabled",
            rt::info::Kind::Bool,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "input_path",
            "inputPath",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "output_path",
            "outputPath",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            4,
            "format",
            "format",
            rt::info::Kind::Enum(
                &crate::generated::core::DATA_LOADING_CONFIG_LITERAL_MAP_FORMAT_INFO,
            ),
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            5,
            "io_strategy",
            "ioStrategy",
            rt::info::Kind::Message(&crate::generated::core::IO_STRATEGY_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// A Kubernetes pod to run.
///
/// Since: v0.18.48. Source: flyteidl v1.16.8 flyteidl/core/tasks.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct K8sPod<'a> {
    /// Labels and annotations of the pod.
    ///
    /// Since: v0.18.48.
    pub metadata: Option<crate::generated::core::K8sObjectMetadata<'a>>,
    /// The `PodSpec` of the Kubernetes API as a JSON object.
    ///
    /// Since: v0.18.48.
    pub pod_spec: Option<rt::wkt::Struct<'a>>,
    /// How data gets in and out of containers that know nothing of Flyte.
    ///
    /// Since: v1.3.12.
    pub data_config: Option<crate::generated::core::DataLoadingConfig<'a>>,
    /// Name of the container that runs the user's code. Used when the pod
    /// overrides a template.
    ///
    /// Since: v1.14.3.
    pub primary_container_name: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> K8sPod<'a> {
    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(
        mut self,
        value: impl Into<crate::generated::core::K8sObjectMetadata<'a>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets `pod_spec`.
    #[must_use]
    pub fn with_pod_spec(mut self, value: impl Into<rt::wkt::Struct<'a>>) -> Self {
        self.pod_spec = Some(value.into());
        self
    }
    /// Sets `data_config`.
    #[must_use]
    pub fn with_data_config(
        mut self,
        value: impl Into<crate::generated::core::DataLoadingConfig<'a>>,
    ) -> Self {
        self.data_config = Some(value.into());
        self
    }
    /// Sets `primary_container_name`.
    #[must_use]
    pub fn with_primary_container_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.primary_container_name = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for K8sPod<'a> {
    type Owned = K8sPod<'static>;
    const INFO: &'static rt::info::MessageInfo = &K8S_POD_INFO;
    fn into_owned(self) -> K8sPod<'static> {
        K8sPod {
            metadata: self.metadata.map(rt::Element::detach),
            pod_spec: self.pod_spec.map(rt::Element::detach),
            data_config: self.data_config.map(rt::Element::detach),
            primary_container_name: rt::Element::detach(self.primary_container_name),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            metadata: None,
            pod_spec: None,
            data_config: None,
            primary_container_name: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.metadata, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.pod_spec, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::optional(&mut self.data_config, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.primary_container_name = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.metadata {
            w.message([10], value);
        }
        if let Some(value) = &self.pod_spec {
            w.message([18], value);
        }
        if let Some(value) = &self.data_config {
            w.message([26], value);
        }
        if !self.primary_container_name.is_empty() {
            let value = &self.primary_container_name;
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "metadata" => 1,
                "podSpec" | "pod_spec" => 2,
                "dataConfig" | "data_config" => 3,
                "primaryContainerName" | "primary_container_name" => 4,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 0, "metadata", r)?;
                    if !r.null()? {
                        let value = self.metadata.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"podSpec\":")) {
                    rt::json::once(&mut seen0, 1, "podSpec", r)?;
                    if !r.null()? {
                        let value = self.pod_spec.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"dataConfig\":")) {
                    rt::json::once(&mut seen0, 2, "dataConfig", r)?;
                    if !r.null()? {
                        let value = self.data_config.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"primaryContainerName\":")) {
                    rt::json::once(&mut seen0, 3, "primaryContainerName", r)?;
                    if !r.null()? {
                        self.primary_container_name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.metadata {
            w.key("\"metadata\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.pod_spec {
            w.key("\"podSpec\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.data_config {
            w.key("\"dataConfig\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.primary_container_name.is_empty() {
            let value = &self.primary_container_name;
            w.key("\"primaryContainerName\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(K8sPod < 'a >, K8sPod < 'static >);
#[doc(hidden)]
pub static K8S_POD_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.K8sPod",
    &[
        rt::info::FieldInfo::new(
            1,
            "metadata",
            "metadata",
            rt::info::Kind::Message(&crate::generated::core::K8S_OBJECT_METADATA_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "pod_spec",
            "podSpec",
            rt::info::Kind::Message(&rt::wkt::STRUCT_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            3,
            "data_config",
            "dataConfig",
            rt::info::Kind::Message(&crate::generated::core::DATA_LOADING_CONFIG_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            4,
            "primary_container_name",
            "primaryContainerName",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Labels and annotations of a Kubernetes object.
///
/// Since: v0.18.48. Source: flyteidl v1.16.8 flyteidl/core/tasks.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct K8sObjectMetadata<'a> {
    /// Value by label key.
    ///
    /// Since: v0.18.48.
    pub labels: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// Value by annotation key.
    ///
    /// Since: v0.18.48.
    pub annotations: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> K8sObjectMetadata<'a> {
    /// Sets `labels`.
    #[must_use]
    pub fn with_labels(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.labels = value.into();
        self
    }
    /// Sets `annotations`.
    #[must_use]
    pub fn with_annotations(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.annotations = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for K8sObjectMetadata<'a> {
    type Owned = K8sObjectMetadata<'static>;
    const INFO: &'static rt::info::MessageInfo = &K8S_OBJECT_METADATA_INFO;
    fn into_owned(self) -> K8sObjectMetadata<'static> {
        K8sObjectMetadata {
            labels: self.labels.into_owned(),
            annotations: self.annotations.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            labels: Default::default(),
            annotations: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.labels
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.annotations
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 18,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.labels.write_wire(10, (rt::Codec::String, rt::Codec::String), w);
        self.annotations.write_wire(18, (rt::Codec::String, rt::Codec::String), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "labels" => 1,
                "annotations" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"labels\":")) {
                    rt::json::once(&mut seen0, 0, "labels", r)?;
                    if !r.null()? {
                        self.labels
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"annotations\":")) {
                    rt::json::once(&mut seen0, 1, "annotations", r)?;
                    if !r.null()? {
                        self.annotations
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.labels.is_empty() {
            w.key("\"labels\":");
            self.labels.put_json(false, w);
            w.comma();
        }
        if !self.annotations.is_empty() {
            w.key("\"annotations\":");
            self.annotations.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(K8sObjectMetadata < 'a >, K8sObjectMetadata < 'static >);
#[doc(hidden)]
pub static K8S_OBJECT_METADATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.K8sObjectMetadata",
    &[
        rt::info::FieldInfo::new(
            1,
            "labels",
            "labels",
            rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            2,
            "annotations",
            "annotations",
            rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// A query to run.
///
/// Since: v0.20.1. Source: flyteidl v1.16.8 flyteidl/core/tasks.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Sql<'a> {
    /// Text of the query. Placeholders such as `{{ .Inputs.ds }}` are filled in
    /// before it runs.
    ///
    /// Since: v0.20.1.
    pub statement: rt::Str<'a>,
    /// Language of the query. Without a supported one, nobody checks the query
    /// before it runs.
    ///
    /// Since: v0.20.1.
    pub dialect: crate::generated::core::SqlDialect,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Sql<'a> {
    /// Sets `statement`.
    #[must_use]
    pub fn with_statement(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.statement = value.into();
        self
    }
    /// Sets `dialect`.
    #[must_use]
    pub fn with_dialect(mut self, value: crate::generated::core::SqlDialect) -> Self {
        self.dialect = value;
        self
    }
}
impl<'a> rt::Message<'a> for Sql<'a> {
    type Owned = Sql<'static>;
    const INFO: &'static rt::info::MessageInfo = &SQL_INFO;
    fn into_owned(self) -> Sql<'static> {
        Sql {
            statement: rt::Element::detach(self.statement),
            dialect: rt::Element::detach(self.dialect),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            statement: Default::default(),
            dialect: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.statement = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.dialect = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.statement.is_empty() {
            let value = &self.statement;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if self.dialect.0 != 0 {
            let value = &self.dialect;
            rt::Element::write_field(value, [16], rt::Codec::Enum, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "statement" => 1,
                "dialect" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"statement\":")) {
                    rt::json::once(&mut seen0, 0, "statement", r)?;
                    if !r.null()? {
                        self.statement = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"dialect\":")) {
                    rt::json::once(&mut seen0, 1, "dialect", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.dialect = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.statement.is_empty() {
            let value = &self.statement;
            w.key("\"statement\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.dialect.0 != 0 {
            let value = &self.dialect;
            w.key("\"dialect\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Sql < 'a >, Sql < 'static >);
#[doc(hidden)]
pub static SQL_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Sql",
    &[
        rt::info::FieldInfo::new(
            1,
            "statement",
            "statement",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "dialect",
            "dialect",
            rt::info::Kind::Enum(&crate::generated::core::SQL_DIALECT_INFO),
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Compares two operands.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/condition.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ComparisonExpression<'a> {
    /// How they are compared.
    pub operator: crate::generated::core::ComparisonExpressionOperator,
    /// The operand on the left.
    pub left_value: Option<crate::generated::core::Operand<'a>>,
    /// The operand on the right.
    pub right_value: Option<crate::generated::core::Operand<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ComparisonExpression<'a> {
    /// Sets `operator`.
    #[must_use]
    pub fn with_operator(
        mut self,
        value: crate::generated::core::ComparisonExpressionOperator,
    ) -> Self {
        self.operator = value;
        self
    }
    /// Sets `left_value`.
    #[must_use]
    pub fn with_left_value(
        mut self,
        value: impl Into<crate::generated::core::Operand<'a>>,
    ) -> Self {
        self.left_value = Some(value.into());
        self
    }
    /// Sets `right_value`.
    #[must_use]
    pub fn with_right_value(
        mut self,
        value: impl Into<crate::generated::core::Operand<'a>>,
    ) -> Self {
        self.right_value = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for ComparisonExpression<'a> {
    type Owned = ComparisonExpression<'static>;
    const INFO: &'static rt::info::MessageInfo = &COMPARISON_EXPRESSION_INFO;
    fn into_owned(self) -> ComparisonExpression<'static> {
        ComparisonExpression {
            operator: rt::Element::detach(self.operator),
            left_value: self.left_value.map(rt::Element::detach),
            right_value: self.right_value.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            operator: Default::default(),
            left_value: None,
            right_value: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 8 {
                self.operator = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.left_value, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::optional(&mut self.right_value, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 18 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if self.operator.0 != 0 {
            let value = &self.operator;
            rt::Element::write_field(value, [8], rt::Codec::Enum, w);
        }
        if let Some(value) = &self.left_value {
            w.message([18], value);
        }
        if let Some(value) = &self.right_value {
            w.message([26], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "operator" => 1,
                "leftValue" | "left_value" => 2,
                "rightValue" | "right_value" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"operator\":")) {
                    rt::json::once(&mut seen0, 0, "operator", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.operator = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"leftValue\":")) {
                    rt::json::once(&mut seen0, 1, "leftValue", r)?;
                    if !r.null()? {
                        let value = self.left_value.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"rightValue\":")) {
                    rt::json::once(&mut seen0, 2, "rightValue", r)?;
                    if !r.null()? {
                        let value = self.right_value.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if self.operator.0 != 0 {
            let value = &self.operator;
            w.key("\"operator\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.left_value {
            w.key("\"leftValue\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.right_value {
            w.key("\"rightValue\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ComparisonExpression < 'a >, ComparisonExpression < 'static >);
#[doc(hidden)]
pub static COMPARISON_EXPRESSION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ComparisonExpression",
    &[
        rt::info::FieldInfo::new(
            1,
            "operator",
            "operator",
            rt::info::Kind::Enum(
                &crate::generated::core::COMPARISON_EXPRESSION_OPERATOR_INFO,
            ),
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "left_value",
            "leftValue",
            rt::info::Kind::Message(&crate::generated::core::OPERAND_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            3,
            "right_value",
            "rightValue",
            rt::info::Kind::Message(&crate::generated::core::OPERAND_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// One side of a comparison.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/condition.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Operand<'a> {
    /// Constant or variable.
    pub val: Option<OperandVal<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// Constant or variable.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum OperandVal<'a> {
    /// A constant in the older form. Since v1.5.16 producers are asked to use
    /// `scalar`.
    Primitive(crate::generated::core::Primitive<'a>),
    /// Name of an input of the branch node.
    Var(rt::Str<'a>),
    /// A constant.
    ///
    /// Since: v1.5.16.
    Scalar(crate::generated::core::Scalar<'a>),
}
impl OperandVal<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> OperandVal<'static> {
        match self {
            Self::Primitive(value) => OperandVal::Primitive(rt::Element::detach(value)),
            Self::Var(value) => OperandVal::Var(rt::Element::detach(value)),
            Self::Scalar(value) => OperandVal::Scalar(rt::Element::detach(value)),
        }
    }
}
impl<'a> Operand<'a> {
    /// Sets `val`.
    #[must_use]
    pub fn with_val(mut self, value: OperandVal<'a>) -> Self {
        self.val = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for Operand<'a> {
    type Owned = Operand<'static>;
    const INFO: &'static rt::info::MessageInfo = &OPERAND_INFO;
    fn into_owned(self) -> Operand<'static> {
        Operand {
            val: self.val.map(OperandVal::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            val: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                if let Some(OperandVal::Primitive(value)) = &mut self.val {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.val = Some(OperandVal::Primitive(value));
                }
                tag = r.tag()?;
            }
            if tag == 18 {
                self.val = Some(
                    OperandVal::Var(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 26 {
                if let Some(OperandVal::Scalar(value)) = &mut self.val {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.val = Some(OperandVal::Scalar(value));
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.val {
            Some(OperandVal::Primitive(value)) => {
                w.message([10], value);
            }
            Some(OperandVal::Var(value)) => {
                rt::Element::write_field(value, [18], rt::Codec::String, w);
            }
            Some(OperandVal::Scalar(value)) => {
                w.message([26], value);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "primitive" => 1,
                "var" => 2,
                "scalar" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"primitive\":")) {
                    rt::json::once(&mut seen0, 0, "primitive", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 3, "val", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.val = Some(OperandVal::Primitive(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"var\":")) {
                    rt::json::once(&mut seen0, 1, "var", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 3, "val", r)?;
                        self.val = Some(
                            OperandVal::Var(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"scalar\":")) {
                    rt::json::once(&mut seen0, 2, "scalar", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 3, "val", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.val = Some(OperandVal::Scalar(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(OperandVal::Primitive(value)) = &self.val {
            w.key("\"primitive\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(OperandVal::Var(value)) = &self.val {
            w.key("\"var\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(OperandVal::Scalar(value)) = &self.val {
            w.key("\"scalar\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Operand < 'a >, Operand < 'static >);
#[doc(hidden)]
pub static OPERAND_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Operand",
    &[
        rt::info::FieldInfo::new(
                1,
                "primitive",
                "primitive",
                rt::info::Kind::Message(&crate::generated::core::PRIMITIVE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                2,
                "var",
                "var",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                3,
                "scalar",
                "scalar",
                rt::info::Kind::Message(&crate::generated::core::SCALAR_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
    ],
    &[rt::info::OneofInfo::new("val", None)],
    false,
);
/// A condition: a tree with comparisons as leaves.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/condition.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BooleanExpression<'a> {
    /// Leaf or inner node.
    pub expr: Option<BooleanExpressionExpr<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// Leaf or inner node.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum BooleanExpressionExpr<'a> {
    /// Two conditions joined.
    Conjunction(rt::Boxed<crate::generated::core::ConjunctionExpression<'a>>),
    /// A single comparison.
    Comparison(crate::generated::core::ComparisonExpression<'a>),
}
impl BooleanExpressionExpr<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> BooleanExpressionExpr<'static> {
        match self {
            Self::Conjunction(value) => {
                BooleanExpressionExpr::Conjunction(value.into_owned())
            }
            Self::Comparison(value) => {
                BooleanExpressionExpr::Comparison(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> BooleanExpression<'a> {
    /// Sets `expr`.
    #[must_use]
    pub fn with_expr(mut self, value: BooleanExpressionExpr<'a>) -> Self {
        self.expr = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for BooleanExpression<'a> {
    type Owned = BooleanExpression<'static>;
    const INFO: &'static rt::info::MessageInfo = &BOOLEAN_EXPRESSION_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> BooleanExpression<'static> {
        BooleanExpression {
            expr: self.expr.map(BooleanExpressionExpr::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            expr: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                if let Some(BooleanExpressionExpr::Conjunction(value)) = &mut self.expr {
                    rt::wire::again(&mut **value, &mut r, cx)?;
                } else {
                    let mut value = rt::wire::new_box(&r, cx)?;
                    rt::wire::merge(&mut *value, &mut r, cx)?;
                    self.expr = Some(BooleanExpressionExpr::Conjunction(value));
                }
                tag = r.tag()?;
            }
            if tag == 18 {
                if let Some(BooleanExpressionExpr::Comparison(value)) = &mut self.expr {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.expr = Some(BooleanExpressionExpr::Comparison(value));
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.expr {
            Some(BooleanExpressionExpr::Conjunction(value)) => {
                w.message([10], &**value);
            }
            Some(BooleanExpressionExpr::Comparison(value)) => {
                w.message([18], value);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "conjunction" => 1,
                "comparison" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"conjunction\":")) {
                    rt::json::once(&mut seen0, 0, "conjunction", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 2, "expr", r)?;
                        let mut value = rt::json::new_box(r, cx)?;
                        rt::json::message(&mut *value, r, cx)?;
                        self.expr = Some(BooleanExpressionExpr::Conjunction(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"comparison\":")) {
                    rt::json::once(&mut seen0, 1, "comparison", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 2, "expr", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.expr = Some(BooleanExpressionExpr::Comparison(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(BooleanExpressionExpr::Conjunction(value)) = &self.expr {
            w.key("\"conjunction\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        if let Some(BooleanExpressionExpr::Comparison(value)) = &self.expr {
            w.key("\"comparison\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(BooleanExpression < 'a >, BooleanExpression < 'static >);
#[doc(hidden)]
pub static BOOLEAN_EXPRESSION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.BooleanExpression",
    &[
        rt::info::FieldInfo::new(
                1,
                "conjunction",
                "conjunction",
                rt::info::Kind::Message(
                    &crate::generated::core::CONJUNCTION_EXPRESSION_INFO,
                ),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                2,
                "comparison",
                "comparison",
                rt::info::Kind::Message(
                    &crate::generated::core::COMPARISON_EXPRESSION_INFO,
                ),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
    ],
    &[rt::info::OneofInfo::new("expr", None)],
    false,
);
/// Joins two conditions. Neither side has effects, so their order does not
/// matter.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/condition.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConjunctionExpression<'a> {
    /// How they are joined.
    pub operator: crate::generated::core::ConjunctionExpressionLogicalOperator,
    /// First condition.
    pub left_expression: Option<
        rt::Boxed<crate::generated::core::BooleanExpression<'a>>,
    >,
    /// Second condition.
    pub right_expression: Option<
        rt::Boxed<crate::generated::core::BooleanExpression<'a>>,
    >,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ConjunctionExpression<'a> {
    /// Sets `operator`.
    #[must_use]
    pub fn with_operator(
        mut self,
        value: crate::generated::core::ConjunctionExpressionLogicalOperator,
    ) -> Self {
        self.operator = value;
        self
    }
    /// Sets `left_expression`.
    #[must_use]
    pub fn with_left_expression(
        mut self,
        value: crate::generated::core::BooleanExpression<'a>,
    ) -> Self {
        self.left_expression = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `right_expression`.
    #[must_use]
    pub fn with_right_expression(
        mut self,
        value: crate::generated::core::BooleanExpression<'a>,
    ) -> Self {
        self.right_expression = Some(rt::Boxed::new(value));
        self
    }
}
impl<'a> rt::Message<'a> for ConjunctionExpression<'a> {
    type Owned = ConjunctionExpression<'static>;
    const INFO: &'static rt::info::MessageInfo = &CONJUNCTION_EXPRESSION_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> ConjunctionExpression<'static> {
        ConjunctionExpression {
            operator: rt::Element::detach(self.operator),
            left_expression: self.left_expression.map(rt::Boxed::into_owned),
            right_expression: self.right_expression.map(rt::Boxed::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            operator: Default::default(),
            left_expression: None,
            right_expression: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 8 {
                self.operator = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::boxed(&mut self.left_expression, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::boxed(&mut self.right_expression, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 18 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if self.operator.0 != 0 {
            let value = &self.operator;
            rt::Element::write_field(value, [8], rt::Codec::Enum, w);
        }
        if let Some(value) = &self.left_expression {
            w.message([18], &**value);
        }
        if let Some(value) = &self.right_expression {
            w.message([26], &**value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "operator" => 1,
                "leftExpression" | "left_expression" => 2,
                "rightExpression" | "right_expression" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"operator\":")) {
                    rt::json::once(&mut seen0, 0, "operator", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.operator = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"leftExpression\":")) {
                    rt::json::once(&mut seen0, 1, "leftExpression", r)?;
                    if !r.null()? {
                        let value = self
                            .left_expression
                            .insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"rightExpression\":")) {
                    rt::json::once(&mut seen0, 2, "rightExpression", r)?;
                    if !r.null()? {
                        let value = self
                            .right_expression
                            .insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if self.operator.0 != 0 {
            let value = &self.operator;
            w.key("\"operator\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.left_expression {
            w.key("\"leftExpression\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        if let Some(value) = &self.right_expression {
            w.key("\"rightExpression\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ConjunctionExpression < 'a >, ConjunctionExpression < 'static >);
#[doc(hidden)]
pub static CONJUNCTION_EXPRESSION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ConjunctionExpression",
    &[
        rt::info::FieldInfo::new(
            1,
            "operator",
            "operator",
            rt::info::Kind::Enum(
                &crate::generated::core::CONJUNCTION_EXPRESSION_LOGICAL_OPERATOR_INFO,
            ),
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "left_expression",
            "leftExpression",
            rt::info::Kind::Message(&crate::generated::core::BOOLEAN_EXPRESSION_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            3,
            "right_expression",
            "rightExpression",
            rt::info::Kind::Message(&crate::generated::core::BOOLEAN_EXPRESSION_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// Holds the phases of a workflow execution. The message itself has no fields
/// and never travels.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/execution.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowExecution<'a> {
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> WorkflowExecution<'a> {}
impl<'a> rt::Message<'a> for WorkflowExecution<'a> {
    type Owned = WorkflowExecution<'static>;
    const INFO: &'static rt::info::MessageInfo = &WORKFLOW_EXECUTION_INFO;
    fn into_owned(self) -> WorkflowExecution<'static> {
        WorkflowExecution {
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            match tag {
                rt::wire::END => break,
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(_: &str) -> u32 {
            0
        }
        if r.begin(cx)? {
            let mut key = 0u32;
            loop {
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(WorkflowExecution < 'a >, WorkflowExecution < 'static >);
#[doc(hidden)]
pub static WORKFLOW_EXECUTION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.WorkflowExecution",
    &[],
    &[],
    false,
);
/// Holds the phases of a node execution. The message itself has no fields and
/// never travels.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/execution.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeExecution<'a> {
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> NodeExecution<'a> {}
impl<'a> rt::Message<'a> for NodeExecution<'a> {
    type Owned = NodeExecution<'static>;
    const INFO: &'static rt::info::MessageInfo = &NODE_EXECUTION_INFO;
    fn into_owned(self) -> NodeExecution<'static> {
        NodeExecution {
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            match tag {
                rt::wire::END => break,
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(_: &str) -> u32 {
            0
        }
        if r.begin(cx)? {
            let mut key = 0u32;
            loop {
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(NodeExecution < 'a >, NodeExecution < 'static >);
#[doc(hidden)]
pub static NODE_EXECUTION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.NodeExecution",
    &[],
    &[],
    false,
);
/// Holds the phases of a task execution. The message itself has no fields and
/// never travels.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/execution.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskExecution<'a> {
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> TaskExecution<'a> {}
impl<'a> rt::Message<'a> for TaskExecution<'a> {
    type Owned = TaskExecution<'static>;
    const INFO: &'static rt::info::MessageInfo = &TASK_EXECUTION_INFO;
    fn into_owned(self) -> TaskExecution<'static> {
        TaskExecution {
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            match tag {
                rt::wire::END => break,
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(_: &str) -> u32 {
            0
        }
        if r.begin(cx)? {
            let mut key = 0u32;
            loop {
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(TaskExecution < 'a >, TaskExecution < 'static >);
#[doc(hidden)]
pub static TASK_EXECUTION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.TaskExecution",
    &[],
    &[],
    false,
);
/// Why an execution failed.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/execution.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionError<'a> {
    /// Short class of the error, e.g. `NodeAborted` or
    /// `RetriesExhausted|USER:Unknown`. An open set.
    pub code: rt::Str<'a>,
    /// What happened, often with a stack trace. FlytePropeller cuts texts above
    /// 102,400 bytes in the middle.
    pub message: rt::Str<'a>,
    /// Where the complete error document is stored.
    pub error_uri: rt::Str<'a>,
    /// Who is to blame.
    ///
    /// Since: v0.17.4.
    pub kind: crate::generated::core::ExecutionErrorErrorKind,
    /// When the error happened.
    ///
    /// Since: v1.13.7.
    pub timestamp: Option<rt::Timestamp>,
    /// Which worker of a distributed task it happened on.
    ///
    /// Since: v1.13.7.
    pub worker: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ExecutionError<'a> {
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets `error_uri`.
    #[must_use]
    pub fn with_error_uri(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.error_uri = value.into();
        self
    }
    /// Sets `kind`.
    #[must_use]
    pub fn with_kind(
        mut self,
        value: crate::generated::core::ExecutionErrorErrorKind,
    ) -> Self {
        self.kind = value;
        self
    }
    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
    /// Sets `worker`.
    #[must_use]
    pub fn with_worker(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.worker = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for ExecutionError<'a> {
    type Owned = ExecutionError<'static>;
    const INFO: &'static rt::info::MessageInfo = &EXECUTION_ERROR_INFO;
    fn into_owned(self) -> ExecutionError<'static> {
        ExecutionError {
            code: rt::Element::detach(self.code),
            message: rt::Element::detach(self.message),
            error_uri: rt::Element::detach(self.error_uri),
            kind: rt::Element::detach(self.kind),
            timestamp: self.timestamp.map(rt::Element::detach),
            worker: rt::Element::detach(self.worker),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            code: Default::default(),
            message: Default::default(),
            error_uri: Default::default(),
            kind: Default::default(),
            timestamp: None,
            worker: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.code = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.message = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.error_uri = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 32 {
                self.kind = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 42 {
                rt::wire::time(
                    &mut self.timestamp,
                    5,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 50 {
                self.worker = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 32 | 42 | 50 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.code.is_empty() {
            let value = &self.code;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.message.is_empty() {
            let value = &self.message;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if !self.error_uri.is_empty() {
            let value = &self.error_uri;
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        if self.kind.0 != 0 {
            let value = &self.kind;
            rt::Element::write_field(value, [32], rt::Codec::Enum, w);
        }
        if let Some(value) = &self.timestamp {
            rt::Element::write_field(value, [42], rt::Codec::Message, w);
        }
        if !self.worker.is_empty() {
            let value = &self.worker;
            rt::Element::write_field(value, [50], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "code" => 1,
                "message" => 2,
                "errorUri" | "error_uri" => 3,
                "kind" => 4,
                "timestamp" => 5,
                "worker" => 6,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"code\":")) {
                    rt::json::once(&mut seen0, 0, "code", r)?;
                    if !r.null()? {
                        self.code = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"message\":")) {
                    rt::json::once(&mut seen0, 1, "message", r)?;
                    if !r.null()? {
                        self.message = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"errorUri\":")) {
                    rt::json::once(&mut seen0, 2, "errorUri", r)?;
                    if !r.null()? {
                        self.error_uri = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"kind\":")) {
                    rt::json::once(&mut seen0, 3, "kind", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.kind = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 4, "timestamp", r)?;
                    if !r.null()? {
                        self.timestamp = Some(
                            rt::Element::read_json(rt::Codec::Message, false, r, cx)?,
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"worker\":")) {
                    rt::json::once(&mut seen0, 5, "worker", r)?;
                    if !r.null()? {
                        self.worker = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.code.is_empty() {
            let value = &self.code;
            w.key("\"code\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.message.is_empty() {
            let value = &self.message;
            w.key("\"message\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.error_uri.is_empty() {
            let value = &self.error_uri;
            w.key("\"errorUri\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.kind.0 != 0 {
            let value = &self.kind;
            w.key("\"kind\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.timestamp {
            w.key("\"timestamp\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.worker.is_empty() {
            let value = &self.worker;
            w.key("\"worker\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ExecutionError < 'a >, ExecutionError < 'static >);
#[doc(hidden)]
pub static EXECUTION_ERROR_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ExecutionError",
    &[
        rt::info::FieldInfo::new(
            1,
            "code",
            "code",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "message",
            "message",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "error_uri",
            "errorUri",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            4,
            "kind",
            "kind",
            rt::info::Kind::Enum(
                &crate::generated::core::EXECUTION_ERROR_ERROR_KIND_INFO,
            ),
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            5,
            "timestamp",
            "timestamp",
            rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            6,
            "worker",
            "worker",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// A link to the logs of a task in one log system.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/execution.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskLog<'a> {
    /// Address of the log page.
    pub uri: rt::Str<'a>,
    /// Text to show for the link. Merging of links looks at name and address.
    pub name: rt::Str<'a>,
    /// Format of the log lines.
    pub message_format: crate::generated::core::TaskLogMessageFormat,
    /// How long the logs are kept.
    pub ttl: Option<rt::Duration>,
    /// True keeps the link visible while the task is queued or initializing. The
    /// JSON name starts with a capital letter too.
    ///
    /// Since: v1.13.0-rc0.
    pub show_while_pending: bool,
    /// True drops the link once the task is in a terminal phase. The JSON name
    /// starts with a capital letter too.
    ///
    /// Since: v1.13.0-rc0.
    pub hide_once_finished: bool,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> TaskLog<'a> {
    /// Sets `uri`.
    #[must_use]
    pub fn with_uri(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.uri = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `message_format`.
    #[must_use]
    pub fn with_message_format(
        mut self,
        value: crate::generated::core::TaskLogMessageFormat,
    ) -> Self {
        self.message_format = value;
        self
    }
    /// Sets `ttl`.
    #[must_use]
    pub fn with_ttl(mut self, value: impl Into<rt::Duration>) -> Self {
        self.ttl = Some(value.into());
        self
    }
    /// Sets `show_while_pending`.
    #[must_use]
    pub fn with_show_while_pending(mut self, value: bool) -> Self {
        self.show_while_pending = value;
        self
    }
    /// Sets `hide_once_finished`.
    #[must_use]
    pub fn with_hide_once_finished(mut self, value: bool) -> Self {
        self.hide_once_finished = value;
        self
    }
}
impl<'a> rt::Message<'a> for TaskLog<'a> {
    type Owned = TaskLog<'static>;
    const INFO: &'static rt::info::MessageInfo = &TASK_LOG_INFO;
    fn into_owned(self) -> TaskLog<'static> {
        TaskLog {
            uri: rt::Element::detach(self.uri),
            name: rt::Element::detach(self.name),
            message_format: rt::Element::detach(self.message_format),
            ttl: self.ttl.map(rt::Element::detach),
            show_while_pending: rt::Element::detach(self.show_while_pending),
            hide_once_finished: rt::Element::detach(self.hide_once_finished),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            uri: Default::default(),
            name: Default::default(),
            message_format: Default::default(),
            ttl: None,
            show_while_pending: Default::default(),
            hide_once_finished: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.uri = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.name = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 24 {
                self.message_format = rt::Element::read_wire(
                    rt::Codec::Enum,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 34 {
                rt::wire::time(&mut self.ttl, 4, &mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            if tag == 40 {
                self.show_while_pending = rt::Element::read_wire(
                    rt::Codec::Bool,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 48 {
                self.hide_once_finished = rt::Element::read_wire(
                    rt::Codec::Bool,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 24 | 34 | 40 | 48 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.uri.is_empty() {
            let value = &self.uri;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.name.is_empty() {
            let value = &self.name;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if self.message_format.0 != 0 {
            let value = &self.message_format;
            rt::Element::write_field(value, [24], rt::Codec::Enum, w);
        }
        if let Some(value) = &self.ttl {
            rt::Element::write_field(value, [34], rt::Codec::Message, w);
        }
        if self.show_while_pending {
            let value = &self.show_while_pending;
            rt::Element::write_field(value, [40], rt::Codec::Bool, w);
        }
        if self.hide_once_finished {
            let value = &self.hide_once_finished;
            rt::Element::write_field(value, [48], rt::Codec::Bool, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "uri" => 1,
                "name" => 2,
                "messageFormat" | "message_format" => 3,
                "ttl" => 4,
                "ShowWhilePending" => 5,
                "HideOnceFinished" => 6,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"uri\":")) {
                    rt::json::once(&mut seen0, 0, "uri", r)?;
                    if !r.null()? {
                        self.uri = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"name\":")) {
                    rt::json::once(&mut seen0, 1, "name", r)?;
                    if !r.null()? {
                        self.name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"messageFormat\":")) {
                    rt::json::once(&mut seen0, 2, "messageFormat", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.message_format = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"ttl\":")) {
                    rt::json::once(&mut seen0, 3, "ttl", r)?;
                    if !r.null()? {
                        self.ttl = Some(
                            rt::Element::read_json(rt::Codec::Message, false, r, cx)?,
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"ShowWhilePending\":")) {
                    rt::json::once(&mut seen0, 4, "ShowWhilePending", r)?;
                    if !r.null()? {
                        self.show_while_pending = rt::Element::read_json(
                            rt::Codec::Bool,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"HideOnceFinished\":")) {
                    rt::json::once(&mut seen0, 5, "HideOnceFinished", r)?;
                    if !r.null()? {
                        self.hide_once_finished = rt::Element::read_json(
                            rt::Codec::Bool,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.uri.is_empty() {
            let value = &self.uri;
            w.key("\"uri\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.name.is_empty() {
            let value = &self.name;
            w.key("\"name\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.message_format.0 != 0 {
            let value = &self.message_format;
            w.key("\"messageFormat\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.ttl {
            w.key("\"ttl\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.show_while_pending {
            let value = &self.show_while_pending;
            w.key("\"ShowWhilePending\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.hide_once_finished {
            let value = &self.hide_once_finished;
            w.key("\"HideOnceFinished\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(TaskLog < 'a >, TaskLog < 'static >);
#[doc(hidden)]
pub static TASK_LOG_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.TaskLog",
    &[
        rt::info::FieldInfo::new(
            1,
            "uri",
            "uri",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "name",
            "name",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "message_format",
            "messageFormat",
            rt::info::Kind::Enum(&crate::generated::core::TASK_LOG_MESSAGE_FORMAT_INFO),
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            4,
            "ttl",
            "ttl",
            rt::info::Kind::Message(&rt::wkt::DURATION_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            5,
            "ShowWhilePending",
            "ShowWhilePending",
            rt::info::Kind::Bool,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            6,
            "HideOnceFinished",
            "HideOnceFinished",
            rt::info::Kind::Bool,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Where the logs of a task came from, so that they can be found in any log
/// system. FlytePropeller v1.16.8 does not fill it.
///
/// Since: v1.15.4b0. Source: flyteidl v1.16.8 flyteidl/core/execution.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LogContext<'a> {
    /// The pods that took part.
    ///
    /// Since: v1.15.4b0.
    pub pods: rt::Repeated<'a, crate::generated::core::PodLogContext<'a>>,
    /// Name of the pod whose end decides the task.
    ///
    /// Since: v1.15.4b0.
    pub primary_pod_name: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> LogContext<'a> {
    /// Sets `pods`.
    #[must_use]
    pub fn with_pods(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::PodLogContext<'a>>>,
    ) -> Self {
        self.pods = value.into();
        self
    }
    /// Sets `primary_pod_name`.
    #[must_use]
    pub fn with_primary_pod_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.primary_pod_name = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for LogContext<'a> {
    type Owned = LogContext<'static>;
    const INFO: &'static rt::info::MessageInfo = &LOG_CONTEXT_INFO;
    fn into_owned(self) -> LogContext<'static> {
        LogContext {
            pods: self.pods.into_owned(),
            primary_pod_name: rt::Element::detach(self.primary_pod_name),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            pods: Default::default(),
            primary_pod_name: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.pods
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.primary_pod_name = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.pods.write_wire(10, rt::Codec::Message, w);
        if !self.primary_pod_name.is_empty() {
            let value = &self.primary_pod_name;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "pods" => 1,
                "primaryPodName" | "primary_pod_name" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"pods\":")) {
                    rt::json::once(&mut seen0, 0, "pods", r)?;
                    if !r.null()? {
                        self.pods.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"primaryPodName\":")) {
                    rt::json::once(&mut seen0, 1, "primaryPodName", r)?;
                    if !r.null()? {
                        self.primary_pod_name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.pods.is_empty() {
            w.key("\"pods\":");
            self.pods.put_json(false, w);
            w.comma();
        }
        if !self.primary_pod_name.is_empty() {
            let value = &self.primary_pod_name;
            w.key("\"primaryPodName\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(LogContext < 'a >, LogContext < 'static >);
#[doc(hidden)]
pub static LOG_CONTEXT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.LogContext",
    &[
        rt::info::FieldInfo::new(
            1,
            "pods",
            "pods",
            rt::info::Kind::Message(&crate::generated::core::POD_LOG_CONTEXT_INFO),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            2,
            "primary_pod_name",
            "primaryPodName",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// The log sources in one pod.
///
/// Since: v1.15.4b0. Source: flyteidl v1.16.8 flyteidl/core/execution.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PodLogContext<'a> {
    /// Kubernetes namespace of the pod.
    ///
    /// Since: v1.15.4b0.
    pub namespace: rt::Str<'a>,
    /// Name of the pod.
    ///
    /// Since: v1.15.4b0.
    pub pod_name: rt::Str<'a>,
    /// Its regular containers.
    ///
    /// Since: v1.15.4b0.
    pub containers: rt::Repeated<'a, crate::generated::core::ContainerContext<'a>>,
    /// Name of the container that runs the user's code.
    ///
    /// Since: v1.15.4b0.
    pub primary_container_name: rt::Str<'a>,
    /// Its init containers.
    ///
    /// Since: v1.15.4b0.
    pub init_containers: rt::Repeated<'a, crate::generated::core::ContainerContext<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> PodLogContext<'a> {
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.namespace = value.into();
        self
    }
    /// Sets `pod_name`.
    #[must_use]
    pub fn with_pod_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.pod_name = value.into();
        self
    }
    /// Sets `containers`.
    #[must_use]
    pub fn with_containers(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::ContainerContext<'a>>>,
    ) -> Self {
        self.containers = value.into();
        self
    }
    /// Sets `primary_container_name`.
    #[must_use]
    pub fn with_primary_container_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.primary_container_name = value.into();
        self
    }
    /// Sets `init_containers`.
    #[must_use]
    pub fn with_init_containers(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::ContainerContext<'a>>>,
    ) -> Self {
        self.init_containers = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for PodLogContext<'a> {
    type Owned = PodLogContext<'static>;
    const INFO: &'static rt::info::MessageInfo = &POD_LOG_CONTEXT_INFO;
    fn into_owned(self) -> PodLogContext<'static> {
        PodLogContext {
            namespace: rt::Element::detach(self.namespace),
            pod_name: rt::Element::detach(self.pod_name),
            containers: self.containers.into_owned(),
            primary_container_name: rt::Element::detach(self.primary_container_name),
            init_containers: self.init_containers.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            namespace: Default::default(),
            pod_name: Default::default(),
            containers: Default::default(),
            primary_container_name: Default::default(),
            init_containers: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.namespace = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.pod_name = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.containers
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 26,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.primary_container_name = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.init_containers
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 42,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.namespace.is_empty() {
            let value = &self.namespace;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.pod_name.is_empty() {
            let value = &self.pod_name;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        self.containers.write_wire(26, rt::Codec::Message, w);
        if !self.primary_container_name.is_empty() {
            let value = &self.primary_container_name;
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        self.init_containers.write_wire(42, rt::Codec::Message, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "namespace" => 1,
                "podName" | "pod_name" => 2,
                "containers" => 3,
                "primaryContainerName" | "primary_container_name" => 4,
                "initContainers" | "init_containers" => 5,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"namespace\":")) {
                    rt::json::once(&mut seen0, 0, "namespace", r)?;
                    if !r.null()? {
                        self.namespace = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"podName\":")) {
                    rt::json::once(&mut seen0, 1, "podName", r)?;
                    if !r.null()? {
                        self.pod_name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"containers\":")) {
                    rt::json::once(&mut seen0, 2, "containers", r)?;
                    if !r.null()? {
                        self.containers.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"primaryContainerName\":")) {
                    rt::json::once(&mut seen0, 3, "primaryContainerName", r)?;
                    if !r.null()? {
                        self.primary_container_name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"initContainers\":")) {
                    rt::json::once(&mut seen0, 4, "initContainers", r)?;
                    if !r.null()? {
                        self.init_containers
                            .read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.namespace.is_empty() {
            let value = &self.namespace;
            w.key("\"namespace\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.pod_name.is_empty() {
            let value = &self.pod_name;
            w.key("\"podName\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.containers.is_empty() {
            w.key("\"containers\":");
            self.containers.put_json(false, w);
            w.comma();
        }
        if !self.primary_container_name.is_empty() {
            let value = &self.primary_container_name;
            w.key("\"primaryContainerName\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.init_containers.is_empty() {
            w.key("\"initContainers\":");
            self.init_containers.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(PodLogContext < 'a >, PodLogContext < 'static >);
#[doc(hidden)]
pub static POD_LOG_CONTEXT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.PodLogContext",
    &[
        rt::info::FieldInfo::new(
            1,
            "namespace",
            "namespace",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "pod_name",
            "podName",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "containers",
            "containers",
            rt::info::Kind::Message(&crate::generated::core::CONTAINER_CONTEXT_INFO),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            4,
            "primary_container_name",
            "primaryContainerName",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            5,
            "init_containers",
            "initContainers",
            rt::info::Kind::Message(&crate::generated::core::CONTAINER_CONTEXT_INFO),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// The log source in one container.
///
/// Since: v1.15.4b0. Source: flyteidl v1.16.8 flyteidl/core/execution.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerContext<'a> {
    /// Name of the container.
    ///
    /// Since: v1.15.4b0.
    pub container_name: rt::Str<'a>,
    /// The process that wrote the logs.
    ///
    /// Since: v1.15.4b0.
    pub process: Option<crate::generated::core::ContainerContextProcessContext<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ContainerContext<'a> {
    /// Sets `container_name`.
    #[must_use]
    pub fn with_container_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.container_name = value.into();
        self
    }
    /// Sets `process`.
    #[must_use]
    pub fn with_process(
        mut self,
        value: impl Into<crate::generated::core::ContainerContextProcessContext<'a>>,
    ) -> Self {
        self.process = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for ContainerContext<'a> {
    type Owned = ContainerContext<'static>;
    const INFO: &'static rt::info::MessageInfo = &CONTAINER_CONTEXT_INFO;
    fn into_owned(self) -> ContainerContext<'static> {
        ContainerContext {
            container_name: rt::Element::detach(self.container_name),
            process: self.process.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            container_name: Default::default(),
            process: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.container_name = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.process, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.container_name.is_empty() {
            let value = &self.container_name;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.process {
            w.message([18], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "containerName" | "container_name" => 1,
                "process" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"containerName\":")) {
                    rt::json::once(&mut seen0, 0, "containerName", r)?;
                    if !r.null()? {
                        self.container_name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"process\":")) {
                    rt::json::once(&mut seen0, 1, "process", r)?;
                    if !r.null()? {
                        let value = self.process.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.container_name.is_empty() {
            let value = &self.container_name;
            w.key("\"containerName\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.process {
            w.key("\"process\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ContainerContext < 'a >, ContainerContext < 'static >);
#[doc(hidden)]
pub static CONTAINER_CONTEXT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ContainerContext",
    &[
        rt::info::FieldInfo::new(
            1,
            "container_name",
            "containerName",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "process",
            "process",
            rt::info::Kind::Message(
                &crate::generated::core::CONTAINER_CONTEXT_PROCESS_CONTEXT_INFO,
            ),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// The time span of one process in a container.
///
/// Since: v1.15.4b0. Source: flyteidl v1.16.8 flyteidl/core/execution.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerContextProcessContext<'a> {
    /// When it started.
    ///
    /// Since: v1.15.4b0.
    pub container_start_time: Option<rt::Timestamp>,
    /// When it ended. Not set while it runs.
    ///
    /// Since: v1.15.4b0.
    pub container_end_time: Option<rt::Timestamp>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ContainerContextProcessContext<'a> {
    /// Sets `container_start_time`.
    #[must_use]
    pub fn with_container_start_time(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.container_start_time = Some(value.into());
        self
    }
    /// Sets `container_end_time`.
    #[must_use]
    pub fn with_container_end_time(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.container_end_time = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for ContainerContextProcessContext<'a> {
    type Owned = ContainerContextProcessContext<'static>;
    const INFO: &'static rt::info::MessageInfo = &CONTAINER_CONTEXT_PROCESS_CONTEXT_INFO;
    fn into_owned(self) -> ContainerContextProcessContext<'static> {
        ContainerContextProcessContext {
            container_start_time: self.container_start_time.map(rt::Element::detach),
            container_end_time: self.container_end_time.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            container_start_time: None,
            container_end_time: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::time(
                    &mut self.container_start_time,
                    1,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::time(
                    &mut self.container_end_time,
                    2,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.container_start_time {
            rt::Element::write_field(value, [10], rt::Codec::Message, w);
        }
        if let Some(value) = &self.container_end_time {
            rt::Element::write_field(value, [18], rt::Codec::Message, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "containerStartTime" | "container_start_time" => 1,
                "containerEndTime" | "container_end_time" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"containerStartTime\":")) {
                    rt::json::once(&mut seen0, 0, "containerStartTime", r)?;
                    if !r.null()? {
                        self.container_start_time = Some(
                            rt::Element::read_json(rt::Codec::Message, false, r, cx)?,
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"containerEndTime\":")) {
                    rt::json::once(&mut seen0, 1, "containerEndTime", r)?;
                    if !r.null()? {
                        self.container_end_time = Some(
                            rt::Element::read_json(rt::Codec::Message, false, r, cx)?,
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.container_start_time {
            w.key("\"containerStartTime\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.container_end_time {
            w.key("\"containerEndTime\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    ContainerContextProcessContext < 'a >, ContainerContextProcessContext < 'static >
);
#[doc(hidden)]
pub static CONTAINER_CONTEXT_PROCESS_CONTEXT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ContainerContext.ProcessContext",
    &[
        rt::info::FieldInfo::new(
            1,
            "container_start_time",
            "containerStartTime",
            rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "container_end_time",
            "containerEndTime",
            rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// A quality of service in numbers.
///
/// Since: v0.17.36. Source: flyteidl v1.16.8 flyteidl/core/execution.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityOfServiceSpec<'a> {
    /// How long an execution may wait in the queue.
    ///
    /// Since: v0.17.36.
    pub queueing_budget: Option<rt::Duration>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> QualityOfServiceSpec<'a> {
    /// Sets `queueing_budget`.
    #[must_use]
    pub fn with_queueing_budget(mut self, value: impl Into<rt::Duration>) -> Self {
        self.queueing_budget = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for QualityOfServiceSpec<'a> {
    type Owned = QualityOfServiceSpec<'static>;
    const INFO: &'static rt::info::MessageInfo = &QUALITY_OF_SERVICE_SPEC_INFO;
    fn into_owned(self) -> QualityOfServiceSpec<'static> {
        QualityOfServiceSpec {
            queueing_budget: self.queueing_budget.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            queueing_budget: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::time(
                    &mut self.queueing_budget,
                    1,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.queueing_budget {
            rt::Element::write_field(value, [10], rt::Codec::Message, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "queueingBudget" | "queueing_budget" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"queueingBudget\":")) {
                    rt::json::once(&mut seen0, 0, "queueingBudget", r)?;
                    if !r.null()? {
                        self.queueing_budget = Some(
                            rt::Element::read_json(rt::Codec::Message, false, r, cx)?,
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.queueing_budget {
            w.key("\"queueingBudget\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(QualityOfServiceSpec < 'a >, QualityOfServiceSpec < 'static >);
#[doc(hidden)]
pub static QUALITY_OF_SERVICE_SPEC_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.QualityOfServiceSpec",
    &[
        rt::info::FieldInfo::new(
            1,
            "queueing_budget",
            "queueingBudget",
            rt::info::Kind::Message(&rt::wkt::DURATION_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// Importance of an execution.
///
/// Since: v0.17.36. Source: flyteidl v1.16.8 flyteidl/core/execution.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityOfService<'a> {
    /// By class or by numbers.
    pub designation: Option<QualityOfServiceDesignation<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// By class or by numbers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum QualityOfServiceDesignation<'a> {
    /// A class; the installation says what it means.
    ///
    /// Since: v0.17.36.
    Tier(crate::generated::core::QualityOfServiceTier),
    /// Numbers of its own.
    ///
    /// Since: v0.17.36.
    Spec(crate::generated::core::QualityOfServiceSpec<'a>),
}
impl QualityOfServiceDesignation<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> QualityOfServiceDesignation<'static> {
        match self {
            Self::Tier(value) => {
                QualityOfServiceDesignation::Tier(rt::Element::detach(value))
            }
            Self::Spec(value) => {
                QualityOfServiceDesignation::Spec(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> QualityOfService<'a> {
    /// Sets `designation`.
    #[must_use]
    pub fn with_designation(mut self, value: QualityOfServiceDesignation<'a>) -> Self {
        self.designation = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for QualityOfService<'a> {
    type Owned = QualityOfService<'static>;
    const INFO: &'static rt::info::MessageInfo = &QUALITY_OF_SERVICE_INFO;
    fn into_owned(self) -> QualityOfService<'static> {
        QualityOfService {
            designation: self.designation.map(QualityOfServiceDesignation::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            designation: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 8 {
                self.designation = Some(
                    QualityOfServiceDesignation::Tier(
                        rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 18 {
                if let Some(QualityOfServiceDesignation::Spec(value)) = &mut self
                    .designation
                {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.designation = Some(QualityOfServiceDesignation::Spec(value));
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.designation {
            Some(QualityOfServiceDesignation::Tier(value)) => {
                rt::Element::write_field(value, [8], rt::Codec::Enum, w);
            }
            Some(QualityOfServiceDesignation::Spec(value)) => {
                w.message([18], value);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "tier" => 1,
                "spec" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"tier\":")) {
                    rt::json::once(&mut seen0, 0, "tier", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 2, "designation", r)?;
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.designation = Some(
                                QualityOfServiceDesignation::Tier(value),
                            );
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"spec\":")) {
                    rt::json::once(&mut seen0, 1, "spec", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 2, "designation", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.designation = Some(
                            QualityOfServiceDesignation::Spec(value),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(QualityOfServiceDesignation::Tier(value)) = &self.designation {
            w.key("\"tier\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(QualityOfServiceDesignation::Spec(value)) = &self.designation {
            w.key("\"spec\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(QualityOfService < 'a >, QualityOfService < 'static >);
#[doc(hidden)]
pub static QUALITY_OF_SERVICE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.QualityOfService",
    &[
        rt::info::FieldInfo::new(
                1,
                "tier",
                "tier",
                rt::info::Kind::Enum(
                    &crate::generated::core::QUALITY_OF_SERVICE_TIER_INFO,
                ),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                2,
                "spec",
                "spec",
                rt::info::Kind::Message(
                    &crate::generated::core::QUALITY_OF_SERVICE_SPEC_INFO,
                ),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
    ],
    &[rt::info::OneofInfo::new("designation", None)],
    false,
);
/// A condition and the node to run when it holds.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IfBlock<'a> {
    /// The condition.
    pub condition: Option<rt::Boxed<crate::generated::core::BooleanExpression<'a>>>,
    /// The node.
    pub then_node: Option<rt::Boxed<crate::generated::core::Node<'a>>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> IfBlock<'a> {
    /// Sets `condition`.
    #[must_use]
    pub fn with_condition(
        mut self,
        value: crate::generated::core::BooleanExpression<'a>,
    ) -> Self {
        self.condition = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `then_node`.
    #[must_use]
    pub fn with_then_node(mut self, value: crate::generated::core::Node<'a>) -> Self {
        self.then_node = Some(rt::Boxed::new(value));
        self
    }
}
impl<'a> rt::Message<'a> for IfBlock<'a> {
    type Owned = IfBlock<'static>;
    const INFO: &'static rt::info::MessageInfo = &IF_BLOCK_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> IfBlock<'static> {
        IfBlock {
            condition: self.condition.map(rt::Boxed::into_owned),
            then_node: self.then_node.map(rt::Boxed::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            condition: None,
            then_node: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::boxed(&mut self.condition, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::boxed(&mut self.then_node, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.condition {
            w.message([10], &**value);
        }
        if let Some(value) = &self.then_node {
            w.message([18], &**value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "condition" => 1,
                "thenNode" | "then_node" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"condition\":")) {
                    rt::json::once(&mut seen0, 0, "condition", r)?;
                    if !r.null()? {
                        let value = self.condition.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"thenNode\":")) {
                    rt::json::once(&mut seen0, 1, "thenNode", r)?;
                    if !r.null()? {
                        let value = self.then_node.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.condition {
            w.key("\"condition\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        if let Some(value) = &self.then_node {
            w.key("\"thenNode\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(IfBlock < 'a >, IfBlock < 'static >);
#[doc(hidden)]
pub static IF_BLOCK_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.IfBlock",
    &[
        rt::info::FieldInfo::new(
            1,
            "condition",
            "condition",
            rt::info::Kind::Message(&crate::generated::core::BOOLEAN_EXPRESSION_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "then_node",
            "thenNode",
            rt::info::Kind::Message(&crate::generated::core::NODE_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// A chain of conditions. The first one that holds wins.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IfElseBlock<'a> {
    /// The condition to try first.
    pub case: Option<rt::Boxed<crate::generated::core::IfBlock<'a>>>,
    /// The conditions to try next, in order.
    pub other: rt::Repeated<'a, crate::generated::core::IfBlock<'a>>,
    /// What happens when no condition holds. Always set.
    pub default: Option<IfElseBlockDefault<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// What happens when no condition holds. Always set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum IfElseBlockDefault<'a> {
    /// This node runs.
    ElseNode(rt::Boxed<crate::generated::core::Node<'a>>),
    /// The branch node fails with this error.
    Error(crate::generated::core::Error<'a>),
}
impl IfElseBlockDefault<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> IfElseBlockDefault<'static> {
        match self {
            Self::ElseNode(value) => IfElseBlockDefault::ElseNode(value.into_owned()),
            Self::Error(value) => IfElseBlockDefault::Error(rt::Element::detach(value)),
        }
    }
}
impl<'a> IfElseBlock<'a> {
    /// Sets `case`.
    #[must_use]
    pub fn with_case(mut self, value: crate::generated::core::IfBlock<'a>) -> Self {
        self.case = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `other`.
    #[must_use]
    pub fn with_other(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::IfBlock<'a>>>,
    ) -> Self {
        self.other = value.into();
        self
    }
    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, value: IfElseBlockDefault<'a>) -> Self {
        self.default = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for IfElseBlock<'a> {
    type Owned = IfElseBlock<'static>;
    const INFO: &'static rt::info::MessageInfo = &IF_ELSE_BLOCK_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> IfElseBlock<'static> {
        IfElseBlock {
            case: self.case.map(rt::Boxed::into_owned),
            other: self.other.into_owned(),
            default: self.default.map(IfElseBlockDefault::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            case: None,
            other: Default::default(),
            default: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::boxed(&mut self.case, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.other
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 18,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 26 {
                if let Some(IfElseBlockDefault::ElseNode(value)) = &mut self.default {
                    rt::wire::again(&mut **value, &mut r, cx)?;
                } else {
                    let mut value = rt::wire::new_box(&r, cx)?;
                    rt::wire::merge(&mut *value, &mut r, cx)?;
                    self.default = Some(IfElseBlockDefault::ElseNode(value));
                }
                tag = r.tag()?;
            }
            if tag == 34 {
                if let Some(IfElseBlockDefault::Error(value)) = &mut self.default {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.default = Some(IfElseBlockDefault::Error(value));
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.case {
            w.message([10], &**value);
        }
        self.other.write_wire(18, rt::Codec::Message, w);
        match &self.default {
            Some(IfElseBlockDefault::ElseNode(value)) => {
                w.message([26], &**value);
            }
            Some(IfElseBlockDefault::Error(value)) => {
                w.message([34], value);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "case" => 1,
                "other" => 2,
                "elseNode" | "else_node" => 3,
                "error" => 4,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"case\":")) {
                    rt::json::once(&mut seen0, 0, "case", r)?;
                    if !r.null()? {
                        let value = self.case.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"other\":")) {
                    rt::json::once(&mut seen0, 1, "other", r)?;
                    if !r.null()? {
                        self.other.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"elseNode\":")) {
                    rt::json::once(&mut seen0, 2, "elseNode", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 4, "default", r)?;
                        let mut value = rt::json::new_box(r, cx)?;
                        rt::json::message(&mut *value, r, cx)?;
                        self.default = Some(IfElseBlockDefault::ElseNode(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"error\":")) {
                    rt::json::once(&mut seen0, 3, "error", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 4, "default", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.default = Some(IfElseBlockDefault::Error(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.case {
            w.key("\"case\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        if !self.other.is_empty() {
            w.key("\"other\":");
            self.other.put_json(false, w);
            w.comma();
        }
        if let Some(IfElseBlockDefault::ElseNode(value)) = &self.default {
            w.key("\"elseNode\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        if let Some(IfElseBlockDefault::Error(value)) = &self.default {
            w.key("\"error\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(IfElseBlock < 'a >, IfElseBlock < 'static >);
#[doc(hidden)]
pub static IF_ELSE_BLOCK_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.IfElseBlock",
    &[
        rt::info::FieldInfo::new(
            1,
            "case",
            "case",
            rt::info::Kind::Message(&crate::generated::core::IF_BLOCK_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "other",
            "other",
            rt::info::Kind::Message(&crate::generated::core::IF_BLOCK_INFO),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
                3,
                "else_node",
                "elseNode",
                rt::info::Kind::Message(&crate::generated::core::NODE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                4,
                "error",
                "error",
                rt::info::Kind::Message(&crate::generated::core::ERROR_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
    ],
    &[rt::info::OneofInfo::new("default", None)],
    false,
);
/// A node that chooses one of several nodes while the workflow runs.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BranchNode<'a> {
    /// The choices.
    pub if_else: Option<rt::Boxed<crate::generated::core::IfElseBlock<'a>>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> BranchNode<'a> {
    /// Sets `if_else`.
    #[must_use]
    pub fn with_if_else(
        mut self,
        value: crate::generated::core::IfElseBlock<'a>,
    ) -> Self {
        self.if_else = Some(rt::Boxed::new(value));
        self
    }
}
impl<'a> rt::Message<'a> for BranchNode<'a> {
    type Owned = BranchNode<'static>;
    const INFO: &'static rt::info::MessageInfo = &BRANCH_NODE_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> BranchNode<'static> {
        BranchNode {
            if_else: self.if_else.map(rt::Boxed::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            if_else: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::boxed(&mut self.if_else, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.if_else {
            w.message([10], &**value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "ifElse" | "if_else" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"ifElse\":")) {
                    rt::json::once(&mut seen0, 0, "ifElse", r)?;
                    if !r.null()? {
                        let value = self.if_else.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.if_else {
            w.key("\"ifElse\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(BranchNode < 'a >, BranchNode < 'static >);
#[doc(hidden)]
pub static BRANCH_NODE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.BranchNode",
    &[
        rt::info::FieldInfo::new(
            1,
            "if_else",
            "ifElse",
            rt::info::Kind::Message(&crate::generated::core::IF_ELSE_BLOCK_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// A node that runs a task.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskNode<'a> {
    /// What this node changes about the task.
    ///
    /// Since: v0.19.5.
    pub overrides: Option<rt::Boxed<crate::generated::core::TaskNodeOverrides<'a>>>,
    /// Which task.
    pub reference: Option<TaskNodeReference<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// Which task.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum TaskNodeReference<'a> {
    /// Full name of the task.
    ReferenceId(crate::generated::core::Identifier<'a>),
}
impl TaskNodeReference<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> TaskNodeReference<'static> {
        match self {
            Self::ReferenceId(value) => {
                TaskNodeReference::ReferenceId(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> TaskNode<'a> {
    /// Sets `overrides`.
    #[must_use]
    pub fn with_overrides(
        mut self,
        value: crate::generated::core::TaskNodeOverrides<'a>,
    ) -> Self {
        self.overrides = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `reference`.
    #[must_use]
    pub fn with_reference(mut self, value: TaskNodeReference<'a>) -> Self {
        self.reference = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for TaskNode<'a> {
    type Owned = TaskNode<'static>;
    const INFO: &'static rt::info::MessageInfo = &TASK_NODE_INFO;
    fn into_owned(self) -> TaskNode<'static> {
        TaskNode {
            overrides: self.overrides.map(rt::Boxed::into_owned),
            reference: self.reference.map(TaskNodeReference::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            overrides: None,
            reference: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                if let Some(TaskNodeReference::ReferenceId(value)) = &mut self.reference
                {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.reference = Some(TaskNodeReference::ReferenceId(value));
                }
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::boxed(&mut self.overrides, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.reference {
            Some(TaskNodeReference::ReferenceId(value)) => {
                w.message([10], value);
            }
            _ => {}
        }
        if let Some(value) = &self.overrides {
            w.message([18], &**value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "referenceId" | "reference_id" => 1,
                "overrides" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"referenceId\":")) {
                    rt::json::once(&mut seen0, 0, "referenceId", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 2, "reference", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.reference = Some(TaskNodeReference::ReferenceId(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"overrides\":")) {
                    rt::json::once(&mut seen0, 1, "overrides", r)?;
                    if !r.null()? {
                        let value = self.overrides.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(TaskNodeReference::ReferenceId(value)) = &self.reference {
            w.key("\"referenceId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.overrides {
            w.key("\"overrides\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(TaskNode < 'a >, TaskNode < 'static >);
#[doc(hidden)]
pub static TASK_NODE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.TaskNode",
    &[
        rt::info::FieldInfo::new(
                1,
                "reference_id",
                "referenceId",
                rt::info::Kind::Message(&crate::generated::core::IDENTIFIER_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
            2,
            "overrides",
            "overrides",
            rt::info::Kind::Message(&crate::generated::core::TASK_NODE_OVERRIDES_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[rt::info::OneofInfo::new("reference", None)],
    false,
);
/// A node that runs a workflow.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowNode<'a> {
    /// Which workflow, and whether it becomes an execution of its own.
    pub reference: Option<WorkflowNodeReference<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// Which workflow, and whether it becomes an execution of its own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum WorkflowNodeReference<'a> {
    /// Full name of a launch plan; a separate execution is started.
    LaunchplanRef(crate::generated::core::Identifier<'a>),
    /// Full name of a workflow in the same closure; it runs inside this
    /// execution.
    SubWorkflowRef(crate::generated::core::Identifier<'a>),
}
impl WorkflowNodeReference<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> WorkflowNodeReference<'static> {
        match self {
            Self::LaunchplanRef(value) => {
                WorkflowNodeReference::LaunchplanRef(rt::Element::detach(value))
            }
            Self::SubWorkflowRef(value) => {
                WorkflowNodeReference::SubWorkflowRef(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> WorkflowNode<'a> {
    /// Sets `reference`.
    #[must_use]
    pub fn with_reference(mut self, value: WorkflowNodeReference<'a>) -> Self {
        self.reference = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for WorkflowNode<'a> {
    type Owned = WorkflowNode<'static>;
    const INFO: &'static rt::info::MessageInfo = &WORKFLOW_NODE_INFO;
    fn into_owned(self) -> WorkflowNode<'static> {
        WorkflowNode {
            reference: self.reference.map(WorkflowNodeReference::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            reference: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                if let Some(WorkflowNodeReference::LaunchplanRef(value)) = &mut self
                    .reference
                {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.reference = Some(WorkflowNodeReference::LaunchplanRef(value));
                }
                tag = r.tag()?;
            }
            if tag == 18 {
                if let Some(WorkflowNodeReference::SubWorkflowRef(value)) = &mut self
                    .reference
                {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.reference = Some(WorkflowNodeReference::SubWorkflowRef(value));
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.reference {
            Some(WorkflowNodeReference::LaunchplanRef(value)) => {
                w.message([10], value);
            }
            Some(WorkflowNodeReference::SubWorkflowRef(value)) => {
                w.message([18], value);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "launchplanRef" | "launchplan_ref" => 1,
                "subWorkflowRef" | "sub_workflow_ref" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"launchplanRef\":")) {
                    rt::json::once(&mut seen0, 0, "launchplanRef", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 2, "reference", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.reference = Some(
                            WorkflowNodeReference::LaunchplanRef(value),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"subWorkflowRef\":")) {
                    rt::json::once(&mut seen0, 1, "subWorkflowRef", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 2, "reference", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.reference = Some(
                            WorkflowNodeReference::SubWorkflowRef(value),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(WorkflowNodeReference::LaunchplanRef(value)) = &self.reference {
            w.key("\"launchplanRef\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(WorkflowNodeReference::SubWorkflowRef(value)) = &self.reference {
            w.key("\"subWorkflowRef\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(WorkflowNode < 'a >, WorkflowNode < 'static >);
#[doc(hidden)]
pub static WORKFLOW_NODE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.WorkflowNode",
    &[
        rt::info::FieldInfo::new(
                1,
                "launchplan_ref",
                "launchplanRef",
                rt::info::Kind::Message(&crate::generated::core::IDENTIFIER_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                2,
                "sub_workflow_ref",
                "subWorkflowRef",
                rt::info::Kind::Message(&crate::generated::core::IDENTIFIER_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
    ],
    &[rt::info::OneofInfo::new("reference", None)],
    false,
);
/// Waits until someone approves. The answer arrives as a boolean signal.
///
/// Since: v1.2.1. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApproveCondition<'a> {
    /// Name of the signal.
    ///
    /// Since: v1.2.1.
    pub signal_id: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ApproveCondition<'a> {
    /// Sets `signal_id`.
    #[must_use]
    pub fn with_signal_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.signal_id = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for ApproveCondition<'a> {
    type Owned = ApproveCondition<'static>;
    const INFO: &'static rt::info::MessageInfo = &APPROVE_CONDITION_INFO;
    fn into_owned(self) -> ApproveCondition<'static> {
        ApproveCondition {
            signal_id: rt::Element::detach(self.signal_id),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            signal_id: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.signal_id = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.signal_id.is_empty() {
            let value = &self.signal_id;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "signalId" | "signal_id" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"signalId\":")) {
                    rt::json::once(&mut seen0, 0, "signalId", r)?;
                    if !r.null()? {
                        self.signal_id = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.signal_id.is_empty() {
            let value = &self.signal_id;
            w.key("\"signalId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ApproveCondition < 'a >, ApproveCondition < 'static >);
#[doc(hidden)]
pub static APPROVE_CONDITION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ApproveCondition",
    &[
        rt::info::FieldInfo::new(
            1,
            "signal_id",
            "signalId",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Waits for a value from outside.
///
/// Since: v1.2.1. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignalCondition<'a> {
    /// Name of the signal.
    ///
    /// Since: v1.2.1.
    pub signal_id: rt::Str<'a>,
    /// Type that the value must have.
    ///
    /// Since: v1.2.1.
    pub literal_type: Option<crate::generated::core::LiteralType<'a>>,
    /// Output of the gate node that passes the value on.
    ///
    /// Since: v1.2.1.
    pub output_variable_name: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> SignalCondition<'a> {
    /// Sets `signal_id`.
    #[must_use]
    pub fn with_signal_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.signal_id = value.into();
        self
    }
    /// Sets `literal_type`.
    #[must_use]
    pub fn with_literal_type(
        mut self,
        value: impl Into<crate::generated::core::LiteralType<'a>>,
    ) -> Self {
        self.literal_type = Some(value.into());
        self
    }
    /// Sets `output_variable_name`.
    #[must_use]
    pub fn with_output_variable_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.output_variable_name = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for SignalCondition<'a> {
    type Owned = SignalCondition<'static>;
    const INFO: &'static rt::info::MessageInfo = &SIGNAL_CONDITION_INFO;
    fn into_owned(self) -> SignalCondition<'static> {
        SignalCondition {
            signal_id: rt::Element::detach(self.signal_id),
            literal_type: self.literal_type.map(rt::Element::detach),
            output_variable_name: rt::Element::detach(self.output_variable_name),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            signal_id: Default::default(),
            literal_type: None,
            output_variable_name: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.signal_id = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.literal_type, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.output_variable_name = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.signal_id.is_empty() {
            let value = &self.signal_id;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.literal_type {
            w.message([18], value);
        }
        if !self.output_variable_name.is_empty() {
            let value = &self.output_variable_name;
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "signalId" | "signal_id" => 1,
                "type" => 2,
                "outputVariableName" | "output_variable_name" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"signalId\":")) {
                    rt::json::once(&mut seen0, 0, "signalId", r)?;
                    if !r.null()? {
                        self.signal_id = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"type\":")) {
                    rt::json::once(&mut seen0, 1, "type", r)?;
                    if !r.null()? {
                        let value = self.literal_type.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"outputVariableName\":")) {
                    rt::json::once(&mut seen0, 2, "outputVariableName", r)?;
                    if !r.null()? {
                        self.output_variable_name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.signal_id.is_empty() {
            let value = &self.signal_id;
            w.key("\"signalId\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.literal_type {
            w.key("\"type\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.output_variable_name.is_empty() {
            let value = &self.output_variable_name;
            w.key("\"outputVariableName\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(SignalCondition < 'a >, SignalCondition < 'static >);
#[doc(hidden)]
pub static SIGNAL_CONDITION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.SignalCondition",
    &[
        rt::info::FieldInfo::new(
            1,
            "signal_id",
            "signalId",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "type",
            "type",
            rt::info::Kind::Message(&crate::generated::core::LITERAL_TYPE_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            3,
            "output_variable_name",
            "outputVariableName",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Waits for some time.
///
/// Since: v1.2.1. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SleepCondition<'a> {
    /// How long to wait.
    ///
    /// Since: v1.2.1.
    pub duration: Option<rt::Duration>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> SleepCondition<'a> {
    /// Sets `duration`.
    #[must_use]
    pub fn with_duration(mut self, value: impl Into<rt::Duration>) -> Self {
        self.duration = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for SleepCondition<'a> {
    type Owned = SleepCondition<'static>;
    const INFO: &'static rt::info::MessageInfo = &SLEEP_CONDITION_INFO;
    fn into_owned(self) -> SleepCondition<'static> {
        SleepCondition {
            duration: self.duration.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            duration: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::time(
                    &mut self.duration,
                    1,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.duration {
            rt::Element::write_field(value, [10], rt::Codec::Message, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "duration" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"duration\":")) {
                    rt::json::once(&mut seen0, 0, "duration", r)?;
                    if !r.null()? {
                        self.duration = Some(
                            rt::Element::read_json(rt::Codec::Message, false, r, cx)?,
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.duration {
            w.key("\"duration\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(SleepCondition < 'a >, SleepCondition < 'static >);
#[doc(hidden)]
pub static SLEEP_CONDITION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.SleepCondition",
    &[
        rt::info::FieldInfo::new(
            1,
            "duration",
            "duration",
            rt::info::Kind::Message(&rt::wkt::DURATION_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// A node that waits.
///
/// Since: v1.2.1. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GateNode<'a> {
    /// What it waits for.
    pub condition: Option<GateNodeCondition<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// What it waits for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum GateNodeCondition<'a> {
    /// An approval.
    ///
    /// Since: v1.2.1.
    Approve(crate::generated::core::ApproveCondition<'a>),
    /// A value.
    ///
    /// Since: v1.2.1.
    Signal(crate::generated::core::SignalCondition<'a>),
    /// The end of a time span.
    ///
    /// Since: v1.2.1.
    Sleep(crate::generated::core::SleepCondition<'a>),
}
impl GateNodeCondition<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> GateNodeCondition<'static> {
        match self {
            Self::Approve(value) => {
                GateNodeCondition::Approve(rt::Element::detach(value))
            }
            Self::Signal(value) => GateNodeCondition::Signal(rt::Element::detach(value)),
            Self::Sleep(value) => GateNodeCondition::Sleep(rt::Element::detach(value)),
        }
    }
}
impl<'a> GateNode<'a> {
    /// Sets `condition`.
    #[must_use]
    pub fn with_condition(mut self, value: GateNodeCondition<'a>) -> Self {
        self.condition = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for GateNode<'a> {
    type Owned = GateNode<'static>;
    const INFO: &'static rt::info::MessageInfo = &GATE_NODE_INFO;
    fn into_owned(self) -> GateNode<'static> {
        GateNode {
            condition: self.condition.map(GateNodeCondition::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            condition: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                if let Some(GateNodeCondition::Approve(value)) = &mut self.condition {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.condition = Some(GateNodeCondition::Approve(value));
                }
                tag = r.tag()?;
            }
            if tag == 18 {
                if let Some(GateNodeCondition::Signal(value)) = &mut self.condition {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.condition = Some(GateNodeCondition::Signal(value));
                }
                tag = r.tag()?;
            }
            if tag == 26 {
                if let Some(GateNodeCondition::Sleep(value)) = &mut self.condition {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.condition = Some(GateNodeCondition::Sleep(value));
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.condition {
            Some(GateNodeCondition::Approve(value)) => {
                w.message([10], value);
            }
            Some(GateNodeCondition::Signal(value)) => {
                w.message([18], value);
            }
            Some(GateNodeCondition::Sleep(value)) => {
                w.message([26], value);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "approve" => 1,
                "signal" => 2,
                "sleep" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"approve\":")) {
                    rt::json::once(&mut seen0, 0, "approve", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 3, "condition", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.condition = Some(GateNodeCondition::Approve(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"signal\":")) {
                    rt::json::once(&mut seen0, 1, "signal", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 3, "condition", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.condition = Some(GateNodeCondition::Signal(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"sleep\":")) {
                    rt::json::once(&mut seen0, 2, "sleep", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 3, "condition", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.condition = Some(GateNodeCondition::Sleep(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(GateNodeCondition::Approve(value)) = &self.condition {
            w.key("\"approve\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(GateNodeCondition::Signal(value)) = &self.condition {
            w.key("\"signal\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(GateNodeCondition::Sleep(value)) = &self.condition {
            w.key("\"sleep\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(GateNode < 'a >, GateNode < 'static >);
#[doc(hidden)]
pub static GATE_NODE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.GateNode",
    &[
        rt::info::FieldInfo::new(
                1,
                "approve",
                "approve",
                rt::info::Kind::Message(&crate::generated::core::APPROVE_CONDITION_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                2,
                "signal",
                "signal",
                rt::info::Kind::Message(&crate::generated::core::SIGNAL_CONDITION_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                3,
                "sleep",
                "sleep",
                rt::info::Kind::Message(&crate::generated::core::SLEEP_CONDITION_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
    ],
    &[rt::info::OneofInfo::new("condition", None)],
    false,
);
/// A node that runs another node once for every element of its list inputs.
///
/// Since: v1.5.12. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ArrayNode<'a> {
    /// The node to repeat.
    ///
    /// Since: v1.5.12.
    pub node: Option<rt::Boxed<crate::generated::core::Node<'a>>>,
    /// How much is recorded about each element.
    ///
    /// Since: v1.13.1b0.
    pub execution_mode: crate::generated::core::ArrayNodeExecutionMode,
    /// By its name: whether the repeated node still has the interface that its
    /// author gave it. Upstream words it the other way round, and nothing in
    /// FlytePropeller v1.16.8 reads it.
    ///
    /// Since: v1.13.9.
    pub is_original_sub_node_interface: Option<rt::wkt::BoolValue<'a>>,
    /// How an element gets its inputs.
    ///
    /// Since: v1.14.1.
    pub data_mode: crate::generated::core::ArrayNodeDataMode,
    /// Names of inputs that every element gets whole, instead of one list
    /// element each.
    ///
    /// Since: v1.15.1.
    pub bound_inputs: rt::Repeated<'a, rt::Str<'a>>,
    /// True keeps going when success is out of reach, so that all elements
    /// finish.
    ///
    /// Since: v1.16.5.
    pub run_all_sub_nodes: bool,
    /// Set or not set, because an installation may treat 0 and absence
    /// differently. A plain field before v1.12.0.
    pub parallelism_option: Option<ArrayNodeParallelismOption>,
    /// How many elements must succeed. Not set means all.
    pub success_criteria: Option<ArrayNodeSuccessCriteria>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// Set or not set, because an installation may treat 0 and absence
/// differently. A plain field before v1.12.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ArrayNodeParallelismOption {
    /// How many elements run at a time, roughly. Without a positive number the
    /// installation decides; out of the box there is no limit then.
    ///
    /// Since: v1.5.12.
    Parallelism(u32),
}
impl ArrayNodeParallelismOption {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> ArrayNodeParallelismOption {
        match self {
            Self::Parallelism(value) => {
                ArrayNodeParallelismOption::Parallelism(rt::Element::detach(value))
            }
        }
    }
}
/// How many elements must succeed. Not set means all.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ArrayNodeSuccessCriteria {
    /// At least so many.
    ///
    /// Since: v1.5.12.
    MinSuccesses(u32),
    /// At least this share, 0 to 1; the number of elements is rounded up.
    ///
    /// Since: v1.5.12.
    MinSuccessRatio(f32),
}
impl ArrayNodeSuccessCriteria {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> ArrayNodeSuccessCriteria {
        match self {
            Self::MinSuccesses(value) => {
                ArrayNodeSuccessCriteria::MinSuccesses(rt::Element::detach(value))
            }
            Self::MinSuccessRatio(value) => {
                ArrayNodeSuccessCriteria::MinSuccessRatio(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> ArrayNode<'a> {
    /// Sets `node`.
    #[must_use]
    pub fn with_node(mut self, value: crate::generated::core::Node<'a>) -> Self {
        self.node = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `execution_mode`.
    #[must_use]
    pub fn with_execution_mode(
        mut self,
        value: crate::generated::core::ArrayNodeExecutionMode,
    ) -> Self {
        self.execution_mode = value;
        self
    }
    /// Sets `is_original_sub_node_interface`.
    #[must_use]
    pub fn with_is_original_sub_node_interface(
        mut self,
        value: impl Into<rt::wkt::BoolValue<'a>>,
    ) -> Self {
        self.is_original_sub_node_interface = Some(value.into());
        self
    }
    /// Sets `data_mode`.
    #[must_use]
    pub fn with_data_mode(
        mut self,
        value: crate::generated::core::ArrayNodeDataMode,
    ) -> Self {
        self.data_mode = value;
        self
    }
    /// Sets `bound_inputs`.
    #[must_use]
    pub fn with_bound_inputs(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::Str<'a>>>,
    ) -> Self {
        self.bound_inputs = value.into();
        self
    }
    /// Sets `run_all_sub_nodes`.
    #[must_use]
    pub fn with_run_all_sub_nodes(mut self, value: bool) -> Self {
        self.run_all_sub_nodes = value;
        self
    }
    /// Sets `parallelism_option`.
    #[must_use]
    pub fn with_parallelism_option(mut self, value: ArrayNodeParallelismOption) -> Self {
        self.parallelism_option = Some(value);
        self
    }
    /// Sets `success_criteria`.
    #[must_use]
    pub fn with_success_criteria(mut self, value: ArrayNodeSuccessCriteria) -> Self {
        self.success_criteria = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for ArrayNode<'a> {
    type Owned = ArrayNode<'static>;
    const INFO: &'static rt::info::MessageInfo = &ARRAY_NODE_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> ArrayNode<'static> {
        ArrayNode {
            node: self.node.map(rt::Boxed::into_owned),
            execution_mode: rt::Element::detach(self.execution_mode),
            is_original_sub_node_interface: self
                .is_original_sub_node_interface
                .map(rt::Element::detach),
            data_mode: rt::Element::detach(self.data_mode),
            bound_inputs: self.bound_inputs.into_owned(),
            run_all_sub_nodes: rt::Element::detach(self.run_all_sub_nodes),
            parallelism_option: self
                .parallelism_option
                .map(ArrayNodeParallelismOption::into_owned),
            success_criteria: self
                .success_criteria
                .map(ArrayNodeSuccessCriteria::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            node: None,
            execution_mode: Default::default(),
            is_original_sub_node_interface: None,
            data_mode: Default::default(),
            bound_inputs: Default::default(),
            run_all_sub_nodes: Default::default(),
            parallelism_option: None,
            success_criteria: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::boxed(&mut self.node, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.parallelism_option = Some(
                    ArrayNodeParallelismOption::Parallelism(
                        rt::Element::read_wire(rt::Codec::Uint32, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 24 {
                self.success_criteria = Some(
                    ArrayNodeSuccessCriteria::MinSuccesses(
                        rt::Element::read_wire(rt::Codec::Uint32, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 37 {
                self.success_criteria = Some(
                    ArrayNodeSuccessCriteria::MinSuccessRatio(
                        rt::Element::read_wire(rt::Codec::Float, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 40 {
                self.execution_mode = rt::Element::read_wire(
                    rt::Codec::Enum,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 50 {
                rt::wire::optional(
                    &mut self.is_original_sub_node_interface,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 56 {
                self.data_mode = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 66 {
                self.bound_inputs
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 66,
                            codec: rt::Codec::String,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 72 {
                self.run_all_sub_nodes = rt::Element::read_wire(
                    rt::Codec::Bool,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 | 24 | 37 | 40 | 50 | 56 | 66 | 72 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.node {
            w.message([10], &**value);
        }
        match &self.parallelism_option {
            Some(ArrayNodeParallelismOption::Parallelism(value)) => {
                rt::Element::write_field(value, [16], rt::Codec::Uint32, w);
            }
            _ => {}
        }
        match &self.success_criteria {
            Some(ArrayNodeSuccessCriteria::MinSuccesses(value)) => {
                rt::Element::write_field(value, [24], rt::Codec::Uint32, w);
            }
            Some(ArrayNodeSuccessCriteria::MinSuccessRatio(value)) => {
                rt::Element::write_field(value, [37], rt::Codec::Float, w);
            }
            _ => {}
        }
        if self.execution_mode.0 != 0 {
            let value = &self.execution_mode;
            rt::Element::write_field(value, [40], rt::Codec::Enum, w);
        }
        if let Some(value) = &self.is_original_sub_node_interface {
            w.message([50], value);
        }
        if self.data_mode.0 != 0 {
            let value = &self.data_mode;
            rt::Element::write_field(value, [56], rt::Codec::Enum, w);
        }
        self.bound_inputs.write_wire(66, rt::Codec::String, w);
        if self.run_all_sub_nodes {
            let value = &self.run_all_sub_nodes;
            rt::Element::write_field(value, [72], rt::Codec::Bool, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "node" => 1,
                "parallelism" => 2,
                "minSuccesses" | "min_successes" => 3,
                "minSuccessRatio" | "min_success_ratio" => 4,
                "executionMode" | "execution_mode" => 5,
                "isOriginalSubNodeInterface" | "is_original_sub_node_interface" => 6,
                "dataMode" | "data_mode" => 7,
                "boundInputs" | "bound_inputs" => 8,
                "runAllSubNodes" | "run_all_sub_nodes" => 9,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"node\":")) {
                    rt::json::once(&mut seen0, 0, "node", r)?;
                    if !r.null()? {
                        let value = self.node.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"parallelism\":")) {
                    rt::json::once(&mut seen0, 1, "parallelism", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 9, "parallelism_option", r)?;
                        self.parallelism_option = Some(
                            ArrayNodeParallelismOption::Parallelism(
                                rt::Element::read_json(rt::Codec::Uint32, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"minSuccesses\":")) {
                    rt::json::once(&mut seen0, 2, "minSuccesses", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 10, "success_criteria", r)?;
                        self.success_criteria = Some(
                            ArrayNodeSuccessCriteria::MinSuccesses(
                                rt::Element::read_json(rt::Codec::Uint32, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"minSuccessRatio\":")) {
                    rt::json::once(&mut seen0, 3, "minSuccessRatio", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 10, "success_criteria", r)?;
                        self.success_criteria = Some(
                            ArrayNodeSuccessCriteria::MinSuccessRatio(
                                rt::Element::read_json(rt::Codec::Float, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"executionMode\":")) {
                    rt::json::once(&mut seen0, 4, "executionMode", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.execution_mode = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6
                    || (key == 0 && r.literal(b"\"isOriginalSubNodeInterface\":"))
                {
                    rt::json::once(&mut seen0, 5, "isOriginalSubNodeInterface", r)?;
                    if !r.null()? {
                        let value = self
                            .is_original_sub_node_interface
                            .insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"dataMode\":")) {
                    rt::json::once(&mut seen0, 6, "dataMode", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.data_mode = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"boundInputs\":")) {
                    rt::json::once(&mut seen0, 7, "boundInputs", r)?;
                    if !r.null()? {
                        self.bound_inputs.read_json(rt::Codec::String, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"runAllSubNodes\":")) {
                    rt::json::once(&mut seen0, 8, "runAllSubNodes", r)?;
                    if !r.null()? {
                        self.run_all_sub_nodes = rt::Element::read_json(
                            rt::Codec::Bool,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.node {
            w.key("\"node\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        if let Some(ArrayNodeParallelismOption::Parallelism(value)) = &self
            .parallelism_option
        {
            w.key("\"parallelism\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ArrayNodeSuccessCriteria::MinSuccesses(value)) = &self
            .success_criteria
        {
            w.key("\"minSuccesses\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(ArrayNodeSuccessCriteria::MinSuccessRatio(value)) = &self
            .success_criteria
        {
            w.key("\"minSuccessRatio\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.execution_mode.0 != 0 {
            let value = &self.execution_mode;
            w.key("\"executionMode\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.is_original_sub_node_interface {
            w.key("\"isOriginalSubNodeInterface\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.data_mode.0 != 0 {
            let value = &self.data_mode;
            w.key("\"dataMode\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.bound_inputs.is_empty() {
            w.key("\"boundInputs\":");
            self.bound_inputs.put_json(false, w);
            w.comma();
        }
        if self.run_all_sub_nodes {
            let value = &self.run_all_sub_nodes;
            w.key("\"runAllSubNodes\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ArrayNode < 'a >, ArrayNode < 'static >);
#[doc(hidden)]
pub static ARRAY_NODE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ArrayNode",
    &[
        rt::info::FieldInfo::new(
            1,
            "node",
            "node",
            rt::info::Kind::Message(&crate::generated::core::NODE_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
                2,
                "parallelism",
                "parallelism",
                rt::info::Kind::Uint32,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                3,
                "min_successes",
                "minSuccesses",
                rt::info::Kind::Uint32,
                rt::info::Label::Optional,
            )
            .in_oneof(1),
        rt::info::FieldInfo::new(
                4,
                "min_success_ratio",
                "minSuccessRatio",
                rt::info::Kind::Float,
                rt::info::Label::Optional,
            )
            .in_oneof(1),
        rt::info::FieldInfo::new(
            5,
            "execution_mode",
            "executionMode",
            rt::info::Kind::Enum(
                &crate::generated::core::ARRAY_NODE_EXECUTION_MODE_INFO,
            ),
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            6,
            "is_original_sub_node_interface",
            "isOriginalSubNodeInterface",
            rt::info::Kind::Message(&rt::wkt::BOOL_VALUE_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            7,
            "data_mode",
            "dataMode",
            rt::info::Kind::Enum(&crate::generated::core::ARRAY_NODE_DATA_MODE_INFO),
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            8,
            "bound_inputs",
            "boundInputs",
            rt::info::Kind::String,
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            9,
            "run_all_sub_nodes",
            "runAllSubNodes",
            rt::info::Kind::Bool,
            rt::info::Label::Implicit,
        ),
    ],
    &[
        rt::info::OneofInfo::new("parallelism_option", None),
        rt::info::OneofInfo::new("success_criteria", None),
    ],
    false,
);
/// Settings of a node. A oneof with a single field tells "not set" from the
/// zero value; where not set, the setting of the target or of the workflow
/// counts.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeMetadata<'a> {
    /// Name for readers; `NodeExecutionEvent.node_name` repeats it.
    pub name: rt::Str<'a>,
    /// Longest time that the node may take. Numbers 2 and 3 were never used.
    pub timeout: Option<rt::Duration>,
    /// How often to try again.
    pub retries: Option<crate::generated::core::RetryStrategy<'a>>,
    /// Settings for the engine, as plain texts.
    ///
    /// Since: v1.14.2.
    pub config: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// Set or not set.
    pub interruptible_value: Option<NodeMetadataInterruptibleValue>,
    /// Set or not set.
    pub cacheable_value: Option<NodeMetadataCacheableValue>,
    /// Set or not set.
    pub cache_version_value: Option<NodeMetadataCacheVersionValue<'a>>,
    /// Set or not set.
    pub cache_serializable_value: Option<NodeMetadataCacheSerializableValue>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// Set or not set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum NodeMetadataInterruptibleValue {
    /// True allows machines that may be taken away.
    ///
    /// Since: v0.17.5.
    Interruptible(bool),
}
impl NodeMetadataInterruptibleValue {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> NodeMetadataInterruptibleValue {
        match self {
            Self::Interruptible(value) => {
                NodeMetadataInterruptibleValue::Interruptible(rt::Element::detach(value))
            }
        }
    }
}
/// Set or not set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum NodeMetadataCacheableValue {
    /// True lets the outputs be taken from the cache.
    ///
    /// Since: v1.10.7.
    Cacheable(bool),
}
impl NodeMetadataCacheableValue {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> NodeMetadataCacheableValue {
        match self {
            Self::Cacheable(value) => {
                NodeMetadataCacheableValue::Cacheable(rt::Element::detach(value))
            }
        }
    }
}
/// Set or not set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum NodeMetadataCacheVersionValue<'a> {
    /// Version of the cache entries.
    ///
    /// Since: v1.10.7.
    CacheVersion(rt::Str<'a>),
}
impl NodeMetadataCacheVersionValue<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> NodeMetadataCacheVersionValue<'static> {
        match self {
            Self::CacheVersion(value) => {
                NodeMetadataCacheVersionValue::CacheVersion(rt::Element::detach(value))
            }
        }
    }
}
/// Set or not set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum NodeMetadataCacheSerializableValue {
    /// True lets equal cacheable calls wait for the first one.
    ///
    /// Since: v1.10.7.
    CacheSerializable(bool),
}
impl NodeMetadataCacheSerializableValue {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> NodeMetadataCacheSerializableValue {
        match self {
            Self::CacheSerializable(value) => {
                NodeMetadataCacheSerializableValue::CacheSerializable(
                    rt::Element::detach(value),
                )
            }
        }
    }
}
impl<'a> NodeMetadata<'a> {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `timeout`.
    #[must_use]
    pub fn with_timeout(mut self, value: impl Into<rt::Duration>) -> Self {
        self.timeout = Some(value.into());
        self
    }
    /// Sets `retries`.
    #[must_use]
    pub fn with_retries(
        mut self,
        value: impl Into<crate::generated::core::RetryStrategy<'a>>,
    ) -> Self {
        self.retries = Some(value.into());
        self
    }
    /// Sets `config`.
    #[must_use]
    pub fn with_config(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.config = value.into();
        self
    }
    /// Sets `interruptible_value`.
    #[must_use]
    pub fn with_interruptible_value(
        mut self,
        value: NodeMetadataInterruptibleValue,
    ) -> Self {
        self.interruptible_value = Some(value);
        self
    }
    /// Sets `cacheable_value`.
    #[must_use]
    pub fn with_cacheable_value(mut self, value: NodeMetadataCacheableValue) -> Self {
        self.cacheable_value = Some(value);
        self
    }
    /// Sets `cache_version_value`.
    #[must_use]
    pub fn with_cache_version_value(
        mut self,
        value: NodeMetadataCacheVersionValue<'a>,
    ) -> Self {
        self.cache_version_value = Some(value);
        self
    }
    /// Sets `cache_serializable_value`.
    #[must_use]
    pub fn with_cache_serializable_value(
        mut self,
        value: NodeMetadataCacheSerializableValue,
    ) -> Self {
        self.cache_serializable_value = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for NodeMetadata<'a> {
    type Owned = NodeMetadata<'static>;
    const INFO: &'static rt::info::MessageInfo = &NODE_METADATA_INFO;
    fn into_owned(self) -> NodeMetadata<'static> {
        NodeMetadata {
            name: rt::Element::detach(self.name),
            timeout: self.timeout.map(rt::Element::detach),
            retries: self.retries.map(rt::Element::detach),
            config: self.config.into_owned(),
            interruptible_value: self
                .interruptible_value
                .map(NodeMetadataInterruptibleValue::into_owned),
            cacheable_value: self
                .cacheable_value
                .map(NodeMetadataCacheableValue::into_owned),
            cache_version_value: self
                .cache_version_value
                .map(NodeMetadataCacheVersionValue::into_owned),
            cache_serializable_value: self
                .cache_serializable_value
                .map(NodeMetadataCacheSerializableValue::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            name: Default::default(),
            timeout: None,
            retries: None,
            config: Default::default(),
            interruptible_value: None,
            cacheable_value: None,
            cache_version_value: None,
            cache_serializable_value: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.name = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                rt::wire::time(
                    &mut self.timeout,
                    4,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 42 {
                rt::wire::optional(&mut self.retries, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 48 {
                self.interruptible_value = Some(
                    NodeMetadataInterruptibleValue::Interruptible(
                        rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 56 {
                self.cacheable_value = Some(
                    NodeMetadataCacheableValue::Cacheable(
                        rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 66 {
                self.cache_version_value = Some(
                    NodeMetadataCacheVersionValue::CacheVersion(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 72 {
                self.cache_serializable_value = Some(
                    NodeMetadataCacheSerializableValue::CacheSerializable(
                        rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 82 {
                self.config
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 82,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 34 | 42 | 48 | 56 | 66 | 72 | 82 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.name.is_empty() {
            let value = &self.name;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.timeout {
            rt::Element::write_field(value, [34], rt::Codec::Message, w);
        }
        if let Some(value) = &self.retries {
            w.message([42], value);
        }
        match &self.interruptible_value {
            Some(NodeMetadataInterruptibleValue::Interruptible(value)) => {
                rt::Element::write_field(value, [48], rt::Codec::Bool, w);
            }
            _ => {}
        }
        match &self.cacheable_value {
            Some(NodeMetadataCacheableValue::Cacheable(value)) => {
                rt::Element::write_field(value, [56], rt::Codec::Bool, w);
            }
            _ => {}
        }
        match &self.cache_version_value {
            Some(NodeMetadataCacheVersionValue::CacheVersion(value)) => {
                rt::Element::write_field(value, [66], rt::Codec::String, w);
            }
            _ => {}
        }
        match &self.cache_serializable_value {
            Some(NodeMetadataCacheSerializableValue::CacheSerializable(value)) => {
                rt::Element::write_field(value, [72], rt::Codec::Bool, w);
            }
            _ => {}
        }
        self.config.write_wire(82, (rt::Codec::String, rt::Codec::String), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "name" => 1,
                "timeout" => 2,
                "retries" => 3,
                "interruptible" => 4,
                "cacheable" => 5,
                "cacheVersion" | "cache_version" => 6,
                "cacheSerializable" | "cache_serializable" => 7,
                "config" => 8,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"name\":")) {
                    rt::json::once(&mut seen0, 0, "name", r)?;
                    if !r.null()? {
                        self.name = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"timeout\":")) {
                    rt::json::once(&mut seen0, 1, "timeout", r)?;
                    if !r.null()? {
                        self.timeout = Some(
                            rt::Element::read_json(rt::Codec::Message, false, r, cx)?,
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"retries\":")) {
                    rt::json::once(&mut seen0, 2, "retries", r)?;
                    if !r.null()? {
                        let value = self.retries.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"interruptible\":")) {
                    rt::json::once(&mut seen0, 3, "interruptible", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 8, "interruptible_value", r)?;
                        self.interruptible_value = Some(
                            NodeMetadataInterruptibleValue::Interruptible(
                                rt::Element::read_json(rt::Codec::Bool, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"cacheable\":")) {
                    rt::json::once(&mut seen0, 4, "cacheable", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 9, "cacheable_value", r)?;
                        self.cacheable_value = Some(
                            NodeMetadataCacheableValue::Cacheable(
                                rt::Element::read_json(rt::Codec::Bool, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"cacheVersion\":")) {
                    rt::json::once(&mut seen0, 5, "cacheVersion", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 10, "cache_version_value", r)?;
                        self.cache_version_value = Some(
                            NodeMetadataCacheVersionValue::CacheVersion(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"cacheSerializable\":")) {
                    rt::json::once(&mut seen0, 6, "cacheSerializable", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 11, "cache_serializable_value", r)?;
                        self.cache_serializable_value = Some(
                            NodeMetadataCacheSerializableValue::CacheSerializable(
                                rt::Element::read_json(rt::Codec::Bool, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"config\":")) {
                    rt::json::once(&mut seen0, 7, "config", r)?;
                    if !r.null()? {
                        self.config
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.name.is_empty() {
            let value = &self.name;
            w.key("\"name\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.timeout {
            w.key("\"timeout\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.retries {
            w.key("\"retries\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(NodeMetadataInterruptibleValue::Interruptible(value)) = &self
            .interruptible_value
        {
            w.key("\"interruptible\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(NodeMetadataCacheableValue::Cacheable(value)) = &self.cacheable_value
        {
            w.key("\"cacheable\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(NodeMetadataCacheVersionValue::CacheVersion(value)) = &self
            .cache_version_value
        {
            w.key("\"cacheVersion\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(NodeMetadataCacheSerializableValue::CacheSerializable(value)) = &self
            .cache_serializable_value
        {
            w.key("\"cacheSerializable\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.config.is_empty() {
            w.key("\"config\":");
            self.config.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(NodeMetadata < 'a >, NodeMetadata < 'static >);
#[doc(hidden)]
pub static NODE_METADATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.NodeMetadata",
    &[
        rt::info::FieldInfo::new(
            1,
            "name",
            "name",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            4,
            "timeout",
            "timeout",
            rt::info::Kind::Message(&rt::wkt::DURATION_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            5,
            "retries",
            "retries",
            rt::info::Kind::Message(&crate::generated::core::RETRY_STRATEGY_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
                6,
                "interruptible",
                "interruptible",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                7,
                "cacheable",
                "cacheable",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            )
            .in_oneof(1),
        rt::info::FieldInfo::new(
                8,
                "cache_version",
                "cacheVersion",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            )
            .in_oneof(2),
        rt::info::FieldInfo::new(
                9,
                "cache_serializable",
                "cacheSerializable",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            )
            .in_oneof(3),
        rt::info::FieldInfo::new(
            10,
            "config",
            "config",
            rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
            rt::info::Label::Repeated,
        ),
    ],
    &[
        rt::info::OneofInfo::new("interruptible_value", None),
        rt::info::OneofInfo::new("cacheable_value", None),
        rt::info::OneofInfo::new("cache_version_value", None),
        rt::info::OneofInfo::new("cache_serializable_value", None),
    ],
    false,
);
/// A second name for an output.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Alias<'a> {
    /// Name of the output.
    pub var: rt::Str<'a>,
    /// The other name, unique in the workflow.
    pub alias: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Alias<'a> {
    /// Sets `var`.
    #[must_use]
    pub fn with_var(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.var = value.into();
        self
    }
    /// Sets `alias`.
    #[must_use]
    pub fn with_alias(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.alias = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Alias<'a> {
    type Owned = Alias<'static>;
    const INFO: &'static rt::info::MessageInfo = &ALIAS_INFO;
    fn into_owned(self) -> Alias<'static> {
        Alias {
            var: rt::Element::detach(self.var),
            alias: rt::Element::detach(self.alias),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            var: Default::default(),
            alias: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.var = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.alias = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.var.is_empty() {
            let value = &self.var;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.alias.is_empty() {
            let value = &self.alias;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "var" => 1,
                "alias" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"var\":")) {
                    rt::json::once(&mut seen0, 0, "var", r)?;
                    if !r.null()? {
                        self.var = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"alias\":")) {
                    rt::json::once(&mut seen0, 1, "alias", r)?;
                    if !r.null()? {
                        self.alias = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.var.is_empty() {
            let value = &self.var;
            w.key("\"var\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.alias.is_empty() {
            let value = &self.alias;
            w.key("\"alias\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Alias < 'a >, Alias < 'static >);
#[doc(hidden)]
pub static ALIAS_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Alias",
    &[
        rt::info::FieldInfo::new(
            1,
            "var",
            "var",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "alias",
            "alias",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// A step of a workflow. Recursive through branch and array nodes.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Node<'a> {
    /// Id of the node, unique in the workflow. Compiled workflows contain
    /// `start-node` and `end-node` besides the author's own.
    pub id: rt::Str<'a>,
    /// Settings of the node.
    pub metadata: Option<crate::generated::core::NodeMetadata<'a>>,
    /// A binding for each input that the target requires.
    pub inputs: rt::Repeated<'a, crate::generated::core::Binding<'a>>,
    /// Nodes that must finish first, in addition to those from which `inputs`
    /// takes data.
    pub upstream_node_ids: rt::Repeated<'a, rt::Str<'a>>,
    /// Other names for outputs. Once an output has an alias, only the alias can
    /// be used to refer to it.
    pub output_aliases: rt::Repeated<'a, crate::generated::core::Alias<'a>>,
    /// What the node runs. Not set in `start-node` and `end-node`.
    pub target: Option<NodeTarget<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// What the node runs. Not set in `start-node` and `end-node`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum NodeTarget<'a> {
    /// A task.
    TaskNode(crate::generated::core::TaskNode<'a>),
    /// A workflow.
    WorkflowNode(crate::generated::core::WorkflowNode<'a>),
    /// A choice.
    BranchNode(rt::Boxed<crate::generated::core::BranchNode<'a>>),
    /// A wait.
    ///
    /// Since: v1.2.1.
    GateNode(crate::generated::core::GateNode<'a>),
    /// A loop over lists.
    ///
    /// Since: v1.5.12.
    ArrayNode(rt::Boxed<crate::generated::core::ArrayNode<'a>>),
}
impl NodeTarget<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> NodeTarget<'static> {
        match self {
            Self::TaskNode(value) => NodeTarget::TaskNode(rt::Element::detach(value)),
            Self::WorkflowNode(value) => {
                NodeTarget::WorkflowNode(rt::Element::detach(value))
            }
            Self::BranchNode(value) => NodeTarget::BranchNode(value.into_owned()),
            Self::GateNode(value) => NodeTarget::GateNode(rt::Element::detach(value)),
            Self::ArrayNode(value) => NodeTarget::ArrayNode(value.into_owned()),
        }
    }
}
impl<'a> Node<'a> {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(
        mut self,
        value: impl Into<crate::generated::core::NodeMetadata<'a>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets `inputs`.
    #[must_use]
    pub fn with_inputs(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::Binding<'a>>>,
    ) -> Self {
        self.inputs = value.into();
        self
    }
    /// Sets `upstream_node_ids`.
    #[must_use]
    pub fn with_upstream_node_ids(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::Str<'a>>>,
    ) -> Self {
        self.upstream_node_ids = value.into();
        self
    }
    /// Sets `output_aliases`.
    #[must_use]
    pub fn with_output_aliases(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::Alias<'a>>>,
    ) -> Self {
        self.output_aliases = value.into();
        self
    }
    /// Sets `target`.
    #[must_use]
    pub fn with_target(mut self, value: NodeTarget<'a>) -> Self {
        self.target = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for Node<'a> {
    type Owned = Node<'static>;
    const INFO: &'static rt::info::MessageInfo = &NODE_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Node<'static> {
        Node {
            id: rt::Element::detach(self.id),
            metadata: self.metadata.map(rt::Element::detach),
            inputs: self.inputs.into_owned(),
            upstream_node_ids: self.upstream_node_ids.into_owned(),
            output_aliases: self.output_aliases.into_owned(),
            target: self.target.map(NodeTarget::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            id: Default::default(),
            metadata: None,
            inputs: Default::default(),
            upstream_node_ids: Default::default(),
            output_aliases: Default::default(),
            target: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.id = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.metadata, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.inputs
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 26,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.upstream_node_ids
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 34,
                            codec: rt::Codec::String,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.output_aliases
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 42,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 50 {
                if let Some(NodeTarget::TaskNode(value)) = &mut self.target {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.target = Some(NodeTarget::TaskNode(value));
                }
                tag = r.tag()?;
            }
            if tag == 58 {
                if let Some(NodeTarget::WorkflowNode(value)) = &mut self.target {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.target = Some(NodeTarget::WorkflowNode(value));
                }
                tag = r.tag()?;
            }
            if tag == 66 {
                if let Some(NodeTarget::BranchNode(value)) = &mut self.target {
                    rt::wire::again(&mut **value, &mut r, cx)?;
                } else {
                    let mut value = rt::wire::new_box(&r, cx)?;
                    rt::wire::merge(&mut *value, &mut r, cx)?;
                    self.target = Some(NodeTarget::BranchNode(value));
                }
                tag = r.tag()?;
            }
            if tag == 74 {
                if let Some(NodeTarget::GateNode(value)) = &mut self.target {
                    rt::wire::again(value, &mut r, cx)?;
                } else {
                    let mut value = rt::Message::fresh();
                    rt::wire::merge(&mut value, &mut r, cx)?;
                    self.target = Some(NodeTarget::GateNode(value));
                }
                tag = r.tag()?;
            }
            if tag == 82 {
                if let Some(NodeTarget::ArrayNode(value)) = &mut self.target {
                    rt::wire::again(&mut **value, &mut r, cx)?;
                } else {
                    let mut value = rt::wire::new_box(&r, cx)?;
                    rt::wire::merge(&mut *value, &mut r, cx)?;
                    self.target = Some(NodeTarget::ArrayNode(value));
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.id.is_empty() {
            let value = &self.id;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.metadata {
            w.message([18], value);
        }
        self.inputs.write_wire(26, rt::Codec::Message, w);
        self.upstream_node_ids.write_wire(34, rt::Codec::String, w);
        self.output_aliases.write_wire(42, rt::Codec::Message, w);
        match &self.target {
            Some(NodeTarget::TaskNode(value)) => {
                w.message([50], value);
            }
            Some(NodeTarget::WorkflowNode(value)) => {
                w.message([58], value);
            }
            Some(NodeTarget::BranchNode(value)) => {
                w.message([66], &**value);
            }
            Some(NodeTarget::GateNode(value)) => {
                w.message([74], value);
            }
            Some(NodeTarget::ArrayNode(value)) => {
                w.message([82], &**value);
            }
            _ => {}
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "id" => 1,
                "metadata" => 2,
                "inputs" => 3,
                "upstreamNodeIds" | "upstream_node_ids" => 4,
                "outputAliases" | "output_aliases" => 5,
                "taskNode" | "task_node" => 6,
                "workflowNode" | "workflow_node" => 7,
                "branchNode" | "branch_node" => 8,
                "gateNode" | "gate_node" => 9,
                "arrayNode" | "array_node" => 10,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"id\":")) {
                    rt::json::once(&mut seen0, 0, "id", r)?;
                    if !r.null()? {
                        self.id = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 1, "metadata", r)?;
                    if !r.null()? {
                        let value = self.metadata.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"inputs\":")) {
                    rt::json::once(&mut seen0, 2, "inputs", r)?;
                    if !r.null()? {
                        self.inputs.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"upstreamNodeIds\":")) {
                    rt::json::once(&mut seen0, 3, "upstreamNodeIds", r)?;
                    if !r.null()? {
                        self.upstream_node_ids
                            .read_json(rt::Codec::String, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"outputAliases\":")) {
                    rt::json::once(&mut seen0, 4, "outputAliases", r)?;
                    if !r.null()? {
                        self.output_aliases.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"taskNode\":")) {
                    rt::json::once(&mut seen0, 5, "taskNode", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 10, "target", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.target = Some(NodeTarget::TaskNode(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"workflowNode\":")) {
                    rt::json::once(&mut seen0, 6, "workflowNode", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 10, "target", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.target = Some(NodeTarget::WorkflowNode(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"branchNode\":")) {
                    rt::json::once(&mut seen0, 7, "branchNode", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 10, "target", r)?;
                        let mut value = rt::json::new_box(r, cx)?;
                        rt::json::message(&mut *value, r, cx)?;
                        self.target = Some(NodeTarget::BranchNode(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"gateNode\":")) {
                    rt::json::once(&mut seen0, 8, "gateNode", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 10, "target", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.target = Some(NodeTarget::GateNode(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"arrayNode\":")) {
                    rt::json::once(&mut seen0, 9, "arrayNode", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 10, "target", r)?;
                        let mut value = rt::json::new_box(r, cx)?;
                        rt::json::message(&mut *value, r, cx)?;
                        self.target = Some(NodeTarget::ArrayNode(value));
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.id.is_empty() {
            let value = &self.id;
            w.key("\"id\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.metadata {
            w.key("\"metadata\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.inputs.is_empty() {
            w.key("\"inputs\":");
            self.inputs.put_json(false, w);
            w.comma();
        }
        if !self.upstream_node_ids.is_empty() {
            w.key("\"upstreamNodeIds\":");
            self.upstream_node_ids.put_json(false, w);
            w.comma();
        }
        if !self.output_aliases.is_empty() {
            w.key("\"outputAliases\":");
            self.output_aliases.put_json(false, w);
            w.comma();
        }
        if let Some(NodeTarget::TaskNode(value)) = &self.target {
            w.key("\"taskNode\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(NodeTarget::WorkflowNode(value)) = &self.target {
            w.key("\"workflowNode\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(NodeTarget::BranchNode(value)) = &self.target {
            w.key("\"branchNode\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        if let Some(NodeTarget::GateNode(value)) = &self.target {
            w.key("\"gateNode\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(NodeTarget::ArrayNode(value)) = &self.target {
            w.key("\"arrayNode\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Node < 'a >, Node < 'static >);
#[doc(hidden)]
pub static NODE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.Node",
    &[
        rt::info::FieldInfo::new(
            1,
            "id",
            "id",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            2,
            "metadata",
            "metadata",
            rt::info::Kind::Message(&crate::generated::core::NODE_METADATA_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            3,
            "inputs",
            "inputs",
            rt::info::Kind::Message(&crate::generated::core::BINDING_INFO),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            4,
            "upstream_node_ids",
            "upstreamNodeIds",
            rt::info::Kind::String,
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            5,
            "output_aliases",
            "outputAliases",
            rt::info::Kind::Message(&crate::generated::core::ALIAS_INFO),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
                6,
                "task_node",
                "taskNode",
                rt::info::Kind::Message(&crate::generated::core::TASK_NODE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                7,
                "workflow_node",
                "workflowNode",
                rt::info::Kind::Message(&crate::generated::core::WORKFLOW_NODE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                8,
                "branch_node",
                "branchNode",
                rt::info::Kind::Message(&crate::generated::core::BRANCH_NODE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                9,
                "gate_node",
                "gateNode",
                rt::info::Kind::Message(&crate::generated::core::GATE_NODE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
        rt::info::FieldInfo::new(
                10,
                "array_node",
                "arrayNode",
                rt::info::Kind::Message(&crate::generated::core::ARRAY_NODE_INFO),
                rt::info::Label::Optional,
            )
            .in_oneof(0),
    ],
    &[rt::info::OneofInfo::new("target", None)],
    false,
);
/// Settings of a workflow as a whole. They do not pass to what the workflow
/// starts.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowMetadata<'a> {
    /// Importance of its executions.
    ///
    /// Since: v0.17.36.
    pub quality_of_service: Option<crate::generated::core::QualityOfService<'a>>,
    /// What happens after the first failure.
    ///
    /// Since: v0.17.34.
    pub on_failure: crate::generated::core::WorkflowMetadataOnFailurePolicy,
    /// Small labels from users or the platform.
    ///
    /// Since: v1.2.8.
    pub tags: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> WorkflowMetadata<'a> {
    /// Sets `quality_of_service`.
    #[must_use]
    pub fn with_quality_of_service(
        mut self,
        value: impl Into<crate::generated::core::QualityOfService<'a>>,
    ) -> Self {
        self.quality_of_service = Some(value.into());
        self
    }
    /// Sets `on_failure`.
    #[must_use]
    pub fn with_on_failure(
        mut self,
        value: crate::generated::core::WorkflowMetadataOnFailurePolicy,
    ) -> Self {
        self.on_failure = value;
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.tags = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for WorkflowMetadata<'a> {
    type Owned = WorkflowMetadata<'static>;
    const INFO: &'static rt::info::MessageInfo = &WORKFLOW_METADATA_INFO;
    fn into_owned(self) -> WorkflowMetadata<'static> {
        WorkflowMetadata {
            quality_of_service: self.quality_of_service.map(rt::Element::detach),
            on_failure: rt::Element::detach(self.on_failure),
            tags: self.tags.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            quality_of_service: None,
            on_failure: Default::default(),
            tags: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.quality_of_service, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.on_failure = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.tags
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 26,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.quality_of_service {
            w.message([10], value);
        }
        if self.on_failure.0 != 0 {
            let value = &self.on_failure;
            rt::Element::write_field(value, [16], rt::Codec::Enum, w);
        }
        self.tags.write_wire(26, (rt::Codec::String, rt::Codec::String), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "qualityOfService" | "quality_of_service" => 1,
                "onFailure" | "on_failure" => 2,
                "tags" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"qualityOfService\":")) {
                    rt::json::once(&mut seen0, 0, "qualityOfService", r)?;
                    if !r.null()? {
                        let value = self.quality_of_service.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"onFailure\":")) {
                    rt::json::once(&mut seen0, 1, "onFailure", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.on_failure = value;
                        }
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 2, "tags", r)?;
                    if !r.null()? {
                        self.tags
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.quality_of_service {
            w.key("\"qualityOfService\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if self.on_failure.0 != 0 {
            let value = &self.on_failure;
            w.key("\"onFailure\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.tags.is_empty() {
            w.key("\"tags\":");
            self.tags.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(WorkflowMetadata < 'a >, WorkflowMetadata < 'static >);
#[doc(hidden)]
pub static WORKFLOW_METADATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.WorkflowMetadata",
    &[
        rt::info::FieldInfo::new(
            1,
            "quality_of_service",
            "qualityOfService",
            rt::info::Kind::Message(&crate::generated::core::QUALITY_OF_SERVICE_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "on_failure",
            "onFailure",
            rt::info::Kind::Enum(
                &crate::generated::core::WORKFLOW_METADATA_ON_FAILURE_POLICY_INFO,
            ),
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            3,
            "tags",
            "tags",
            rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// Settings that a workflow passes to all its nodes. A node may override them.
///
/// Since: v0.17.5. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowMetadataDefaults<'a> {
    /// True allows machines that may be taken away.
    ///
    /// Since: v0.17.5.
    pub interruptible: bool,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> WorkflowMetadataDefaults<'a> {
    /// Sets `interruptible`.
    #[must_use]
    pub fn with_interruptible(mut self, value: bool) -> Self {
        self.interruptible = value;
        self
    }
}
impl<'a> rt::Message<'a> for WorkflowMetadataDefaults<'a> {
    type Owned = WorkflowMetadataDefaults<'static>;
    const INFO: &'static rt::info::MessageInfo = &WORKFLOW_METADATA_DEFAULTS_INFO;
    fn into_owned(self) -> WorkflowMetadataDefaults<'static> {
        WorkflowMetadataDefaults {
            interruptible: rt::Element::detach(self.interruptible),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            interruptible: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 8 {
                self.interruptible = rt::Element::read_wire(
                    rt::Codec::Bool,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if self.interruptible {
            let value = &self.interruptible;
            rt::Element::write_field(value, [8], rt::Codec::Bool, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "interruptible" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"interruptible\":")) {
                    rt::json::once(&mut seen0, 0, "interruptible", r)?;
                    if !r.null()? {
                        self.interruptible = rt::Element::read_json(
                            rt::Codec::Bool,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if self.interruptible {
            let value = &self.interruptible;
            w.key("\"interruptible\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    WorkflowMetadataDefaults < 'a >, WorkflowMetadataDefaults < 'static >
);
#[doc(hidden)]
pub static WORKFLOW_METADATA_DEFAULTS_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.WorkflowMetadataDefaults",
    &[
        rt::info::FieldInfo::new(
            1,
            "interruptible",
            "interruptible",
            rt::info::Kind::Bool,
            rt::info::Label::Implicit,
        ),
    ],
    &[],
    false,
);
/// Definition of a workflow: a directed graph without cycles.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTemplate<'a> {
    /// Full name of the workflow.
    pub id: Option<crate::generated::core::Identifier<'a>>,
    /// Settings for the workflow as a whole.
    pub metadata: Option<crate::generated::core::WorkflowMetadata<'a>>,
    /// Inputs and outputs.
    pub interface: Option<crate::generated::core::TypedInterface<'a>>,
    /// The nodes, in any order.
    pub nodes: rt::Repeated<'a, crate::generated::core::Node<'a>>,
    /// Where each output comes from; every output of the interface is bound.
    pub outputs: rt::Repeated<'a, crate::generated::core::Binding<'a>>,
    /// Runs when the workflow fails. It takes the workflow's inputs, and an
    /// `Error` as input `error`.
    pub failure_node: Option<rt::Boxed<crate::generated::core::Node<'a>>>,
    /// Settings for the nodes.
    ///
    /// Since: v0.17.6.
    pub metadata_defaults: Option<crate::generated::core::WorkflowMetadataDefaults<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> WorkflowTemplate<'a> {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(
        mut self,
        value: impl Into<crate::generated::core::Identifier<'a>>,
    ) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(
        mut self,
        value: impl Into<crate::generated::core::WorkflowMetadata<'a>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets `interface`.
    #[must_use]
    pub fn with_interface(
        mut self,
        value: impl Into<crate::generated::core::TypedInterface<'a>>,
    ) -> Self {
        self.interface = Some(value.into());
        self
    }
    /// Sets `nodes`.
    #[must_use]
    pub fn with_nodes(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::Node<'a>>>,
    ) -> Self {
        self.nodes = value.into();
        self
    }
    /// Sets `outputs`.
    #[must_use]
    pub fn with_outputs(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::Binding<'a>>>,
    ) -> Self {
        self.outputs = value.into();
        self
    }
    /// Sets `failure_node`.
    #[must_use]
    pub fn with_failure_node(mut self, value: crate::generated::core::Node<'a>) -> Self {
        self.failure_node = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `metadata_defaults`.
    #[must_use]
    pub fn with_metadata_defaults(
        mut self,
        value: impl Into<crate::generated::core::WorkflowMetadataDefaults<'a>>,
    ) -> Self {
        self.metadata_defaults = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for WorkflowTemplate<'a> {
    type Owned = WorkflowTemplate<'static>;
    const INFO: &'static rt::info::MessageInfo = &WORKFLOW_TEMPLATE_INFO;
    fn into_owned(self) -> WorkflowTemplate<'static> {
        WorkflowTemplate {
            id: self.id.map(rt::Element::detach),
            metadata: self.metadata.map(rt::Element::detach),
            interface: self.interface.map(rt::Element::detach),
            nodes: self.nodes.into_owned(),
            outputs: self.outputs.into_owned(),
            failure_node: self.failure_node.map(rt::Boxed::into_owned),
            metadata_defaults: self.metadata_defaults.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            id: None,
            metadata: None,
            interface: None,
            nodes: Default::default(),
            outputs: Default::default(),
            failure_node: None,
            metadata_defaults: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.metadata, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::optional(&mut self.interface, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.nodes
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 34,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.outputs
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 42,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 50 {
                rt::wire::boxed(&mut self.failure_node, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 58 {
                rt::wire::optional(&mut self.metadata_defaults, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.id {
            w.message([10], value);
        }
        if let Some(value) = &self.metadata {
            w.message([18], value);
        }
        if let Some(value) = &self.interface {
            w.message([26], value);
        }
        self.nodes.write_wire(34, rt::Codec::Message, w);
        self.outputs.write_wire(42, rt::Codec::Message, w);
        if let Some(value) = &self.failure_node {
            w.message([50], &**value);
        }
        if let Some(value) = &self.metadata_defaults {
            w.message([58], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "id" => 1,
                "metadata" => 2,
                "interface" => 3,
                "nodes" => 4,
                "outputs" => 5,
                "failureNode" | "failure_node" => 6,
                "metadataDefaults" | "metadata_defaults" => 7,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"id\":")) {
                    rt::json::once(&mut seen0, 0, "id", r)?;
                    if !r.null()? {
                        let value = self.id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 1, "metadata", r)?;
                    if !r.null()? {
                        let value = self.metadata.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"interface\":")) {
                    rt::json::once(&mut seen0, 2, "interface", r)?;
                    if !r.null()? {
                        let value = self.interface.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"nodes\":")) {
                    rt::json::once(&mut seen0, 3, "nodes", r)?;
                    if !r.null()? {
                        self.nodes.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"outputs\":")) {
                    rt::json::once(&mut seen0, 4, "outputs", r)?;
                    if !r.null()? {
                        self.outputs.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"failureNode\":")) {
                    rt::json::once(&mut seen0, 5, "failureNode", r)?;
                    if !r.null()? {
                        let value = self.failure_node.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"metadataDefaults\":")) {
                    rt::json::once(&mut seen0, 6, "metadataDefaults", r)?;
                    if !r.null()? {
                        let value = self.metadata_defaults.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.id {
            w.key("\"id\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.metadata {
            w.key("\"metadata\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.interface {
            w.key("\"interface\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.nodes.is_empty() {
            w.key("\"nodes\":");
            self.nodes.put_json(false, w);
            w.comma();
        }
        if !self.outputs.is_empty() {
            w.key("\"outputs\":");
            self.outputs.put_json(false, w);
            w.comma();
        }
        if let Some(value) = &self.failure_node {
            w.key("\"failureNode\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        if let Some(value) = &self.metadata_defaults {
            w.key("\"metadataDefaults\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(WorkflowTemplate < 'a >, WorkflowTemplate < 'static >);
#[doc(hidden)]
pub static WORKFLOW_TEMPLATE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.WorkflowTemplate",
    &[
        rt::info::FieldInfo::new(
            1,
            "id",
            "id",
            rt::info::Kind::Message(&crate::generated::core::IDENTIFIER_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "metadata",
            "metadata",
            rt::info::Kind::Message(&crate::generated::core::WORKFLOW_METADATA_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            3,
            "interface",
            "interface",
            rt::info::Kind::Message(&crate::generated::core::TYPED_INTERFACE_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            4,
            "nodes",
            "nodes",
            rt::info::Kind::Message(&crate::generated::core::NODE_INFO),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            5,
            "outputs",
            "outputs",
            rt::info::Kind::Message(&crate::generated::core::BINDING_INFO),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            6,
            "failure_node",
            "failureNode",
            rt::info::Kind::Message(&crate::generated::core::NODE_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            7,
            "metadata_defaults",
            "metadataDefaults",
            rt::info::Kind::Message(
                &crate::generated::core::WORKFLOW_METADATA_DEFAULTS_INFO,
            ),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// What a node changes about its task.
///
/// Since: v0.19.5. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskNodeOverrides<'a> {
    /// Other resources.
    ///
    /// Since: v0.19.5.
    pub resources: Option<crate::generated::core::Resources<'a>>,
    /// Another GPU kind or shared memory. Releases v1.5.18 and v1.5.19 used
    /// number 2 for something else.
    ///
    /// Since: v1.9.20.
    pub extended_resources: Option<crate::generated::core::ExtendedResources<'a>>,
    /// Another image.
    ///
    /// Since: v1.11.0-b0.
    pub container_image: rt::Str<'a>,
    /// Another pod template.
    ///
    /// Since: v1.14.3.
    pub pod_template: Option<crate::generated::core::K8sPod<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> TaskNodeOverrides<'a> {
    /// Sets `resources`.
    #[must_use]
    pub fn with_resources(
        mut self,
        value: impl Into<crate::generated::core::Resources<'a>>,
    ) -> Self {
        self.resources = Some(value.into());
        self
    }
    /// Sets `extended_resources`.
    #[must_use]
    pub fn with_extended_resources(
        mut self,
        value: impl Into<crate::generated::core::ExtendedResources<'a>>,
    ) -> Self {
        self.extended_resources = Some(value.into());
        self
    }
    /// Sets `container_image`.
    #[must_use]
    pub fn with_container_image(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.container_image = value.into();
        self
    }
    /// Sets `pod_template`.
    #[must_use]
    pub fn with_pod_template(
        mut self,
        value: impl Into<crate::generated::core::K8sPod<'a>>,
    ) -> Self {
        self.pod_template = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for TaskNodeOverrides<'a> {
    type Owned = TaskNodeOverrides<'static>;
    const INFO: &'static rt::info::MessageInfo = &TASK_NODE_OVERRIDES_INFO;
    fn into_owned(self) -> TaskNodeOverrides<'static> {
        TaskNodeOverrides {
            resources: self.resources.map(rt::Element::detach),
            extended_resources: self.extended_resources.map(rt::Element::detach),
            container_image: rt::Element::detach(self.container_image),
            pod_template: self.pod_template.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            resources: None,
            extended_resources: None,
            container_image: Default::default(),
            pod_template: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.resources, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.extended_resources, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.container_image = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 34 {
                rt::wire::optional(&mut self.pod_template, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.resources {
            w.message([10], value);
        }
        if let Some(value) = &self.extended_resources {
            w.message([18], value);
        }
        if !self.container_image.is_empty() {
            let value = &self.container_image;
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        if let Some(value) = &self.pod_template {
            w.message([34], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "resources" => 1,
                "extendedResources" | "extended_resources" => 2,
                "containerImage" | "container_image" => 3,
                "podTemplate" | "pod_template" => 4,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"resources\":")) {
                    rt::json::once(&mut seen0, 0, "resources", r)?;
                    if !r.null()? {
                        let value = self.resources.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"extendedResources\":")) {
                    rt::json::once(&mut seen0, 1, "extendedResources", r)?;
                    if !r.null()? {
                        let value = self.extended_resources.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"containerImage\":")) {
                    rt::json::once(&mut seen0, 2, "containerImage", r)?;
                    if !r.null()? {
                        self.container_image = rt::Element::read_json(
                            rt::Codec::String,
                            false,
                            r,
                            cx,
                        )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"podTemplate\":")) {
                    rt::json::once(&mut seen0, 3, "podTemplate", r)?;
                    if !r.null()? {
                        let value = self.pod_template.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.resources {
            w.key("\"resources\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.extended_resources {
            w.key("\"extendedResources\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.container_image.is_empty() {
            let value = &self.container_image;
            w.key("\"containerImage\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.pod_template {
            w.key("\"podTemplate\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(TaskNodeOverrides < 'a >, TaskNodeOverrides < 'static >);
#[doc(hidden)]
pub static TASK_NODE_OVERRIDES_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.TaskNodeOverrides",
    &[
        rt::info::FieldInfo::new(
            1,
            "resources",
            "resources",
            rt::info::Kind::Message(&crate::generated::core::RESOURCES_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "extended_resources",
            "extendedResources",
            rt::info::Kind::Message(&crate::generated::core::EXTENDED_RESOURCES_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            3,
            "container_image",
            "containerImage",
            rt::info::Kind::String,
            rt::info::Label::Implicit,
        ),
        rt::info::FieldInfo::new(
            4,
            "pod_template",
            "podTemplate",
            rt::info::Kind::Message(&crate::generated::core::K8S_POD_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// Definition of a launch plan.
///
/// Since: v1.10.7. Source: flyteidl v1.16.8 flyteidl/core/workflow.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchPlanTemplate<'a> {
    /// Full name of the launch plan.
    ///
    /// Since: v1.10.7.
    pub id: Option<crate::generated::core::Identifier<'a>>,
    /// Inputs and outputs.
    ///
    /// Since: v1.10.7.
    pub interface: Option<crate::generated::core::TypedInterface<'a>>,
    /// Inputs that callers cannot change.
    ///
    /// Since: v1.11.0-b0.
    pub fixed_inputs: Option<crate::generated::core::LiteralMap<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> LaunchPlanTemplate<'a> {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(
        mut self,
        value: impl Into<crate::generated::core::Identifier<'a>>,
    ) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `interface`.
    #[must_use]
    pub fn with_interface(
        mut self,
        value: impl Into<crate::generated::core::TypedInterface<'a>>,
    ) -> Self {
        self.interface = Some(value.into());
        self
    }
    /// Sets `fixed_inputs`.
    #[must_use]
    pub fn with_fixed_inputs(
        mut self,
        value: impl Into<crate::generated::core::LiteralMap<'a>>,
    ) -> Self {
        self.fixed_inputs = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for LaunchPlanTemplate<'a> {
    type Owned = LaunchPlanTemplate<'static>;
    const INFO: &'static rt::info::MessageInfo = &LAUNCH_PLAN_TEMPLATE_INFO;
    fn into_owned(self) -> LaunchPlanTemplate<'static> {
        LaunchPlanTemplate {
            id: self.id.map(rt::Element::detach),
            interface: self.interface.map(rt::Element::detach),
            fixed_inputs: self.fixed_inputs.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            id: None,
            interface: None,
            fixed_inputs: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.interface, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::optional(&mut self.fixed_inputs, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.id {
            w.message([10], value);
        }
        if let Some(value) = &self.interface {
            w.message([18], value);
        }
        if let Some(value) = &self.fixed_inputs {
            w.message([26], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "id" => 1,
                "interface" => 2,
                "fixedInputs" | "fixed_inputs" => 3,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"id\":")) {
                    rt::json::once(&mut seen0, 0, "id", r)?;
                    if !r.null()? {
                        let value = self.id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"interface\":")) {
                    rt::json::once(&mut seen0, 1, "interface", r)?;
                    if !r.null()? {
                        let value = self.interface.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"fixedInputs\":")) {
                    rt::json::once(&mut seen0, 2, "fixedInputs", r)?;
                    if !r.null()? {
                        let value = self.fixed_inputs.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.id {
            w.key("\"id\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.interface {
            w.key("\"interface\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if let Some(value) = &self.fixed_inputs {
            w.key("\"fixedInputs\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(LaunchPlanTemplate < 'a >, LaunchPlanTemplate < 'static >);
#[doc(hidden)]
pub static LAUNCH_PLAN_TEMPLATE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.LaunchPlanTemplate",
    &[
        rt::info::FieldInfo::new(
            1,
            "id",
            "id",
            rt::info::Kind::Message(&crate::generated::core::IDENTIFIER_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "interface",
            "interface",
            rt::info::Kind::Message(&crate::generated::core::TYPED_INTERFACE_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            3,
            "fixed_inputs",
            "fixedInputs",
            rt::info::Kind::Message(&crate::generated::core::LITERAL_MAP_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// Edges of the graph in both directions, made by the compiler. Numbers 1 to 6
/// were never used.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/compiler.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionSet<'a> {
    /// By node id: the nodes that run after it.
    pub downstream: rt::Map<
        'a,
        rt::Str<'a>,
        crate::generated::core::ConnectionSetIdList<'a>,
    >,
    /// By node id: the nodes that run before it.
    pub upstream: rt::Map<
        'a,
        rt::Str<'a>,
        crate::generated::core::ConnectionSetIdList<'a>,
    >,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ConnectionSet<'a> {
    /// Sets `downstream`.
    #[must_use]
    pub fn with_downstream(
        mut self,
        value: impl Into<
            rt::Map<'a, rt::Str<'a>, crate::generated::core::ConnectionSetIdList<'a>>,
        >,
    ) -> Self {
        self.downstream = value.into();
        self
    }
    /// Sets `upstream`.
    #[must_use]
    pub fn with_upstream(
        mut self,
        value: impl Into<
            rt::Map<'a, rt::Str<'a>, crate::generated::core::ConnectionSetIdList<'a>>,
        >,
    ) -> Self {
        self.upstream = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for ConnectionSet<'a> {
    type Owned = ConnectionSet<'static>;
    const INFO: &'static rt::info::MessageInfo = &CONNECTION_SET_INFO;
    fn into_owned(self) -> ConnectionSet<'static> {
        ConnectionSet {
            downstream: self.downstream.into_owned(),
            upstream: self.upstream.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            downstream: Default::default(),
            upstream: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 58 {
                self.downstream
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 58,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 66 {
                self.upstream
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 66,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                58 | 66 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.downstream.write_wire(58, (rt::Codec::String, rt::Codec::Message), w);
        self.upstream.write_wire(66, (rt::Codec::String, rt::Codec::Message), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "downstream" => 1,
                "upstream" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"downstream\":")) {
                    rt::json::once(&mut seen0, 0, "downstream", r)?;
                    if !r.null()? {
                        self.downstream
                            .read_json(
                                (rt::Codec::String, rt::Codec::Message),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"upstream\":")) {
                    rt::json::once(&mut seen0, 1, "upstream", r)?;
                    if !r.null()? {
                        self.upstream
                            .read_json(
                                (rt::Codec::String, rt::Codec::Message),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.downstream.is_empty() {
            w.key("\"downstream\":");
            self.downstream.put_json(false, w);
            w.comma();
        }
        if !self.upstream.is_empty() {
            w.key("\"upstream\":");
            self.upstream.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ConnectionSet < 'a >, ConnectionSet < 'static >);
#[doc(hidden)]
pub static CONNECTION_SET_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ConnectionSet",
    &[
        rt::info::FieldInfo::new(
            7,
            "downstream",
            "downstream",
            rt::info::Kind::Map(
                &(
                    rt::info::Kind::String,
                    rt::info::Kind::Message(
                        &crate::generated::core::CONNECTION_SET_ID_LIST_INFO,
                    ),
                ),
            ),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            8,
            "upstream",
            "upstream",
            rt::info::Kind::Map(
                &(
                    rt::info::Kind::String,
                    rt::info::Kind::Message(
                        &crate::generated::core::CONNECTION_SET_ID_LIST_INFO,
                    ),
                ),
            ),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// A list of node ids.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/compiler.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionSetIdList<'a> {
    /// The ids.
    pub ids: rt::Repeated<'a, rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ConnectionSetIdList<'a> {
    /// Sets `ids`.
    #[must_use]
    pub fn with_ids(mut self, value: impl Into<rt::Repeated<'a, rt::Str<'a>>>) -> Self {
        self.ids = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for ConnectionSetIdList<'a> {
    type Owned = ConnectionSetIdList<'static>;
    const INFO: &'static rt::info::MessageInfo = &CONNECTION_SET_ID_LIST_INFO;
    fn into_owned(self) -> ConnectionSetIdList<'static> {
        ConnectionSetIdList {
            ids: self.ids.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            ids: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.ids
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::String,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.ids.write_wire(10, rt::Codec::String, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "ids" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"ids\":")) {
                    rt::json::once(&mut seen0, 0, "ids", r)?;
                    if !r.null()? {
                        self.ids.read_json(rt::Codec::String, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.ids.is_empty() {
            w.key("\"ids\":");
            self.ids.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ConnectionSetIdList < 'a >, ConnectionSetIdList < 'static >);
#[doc(hidden)]
pub static CONNECTION_SET_ID_LIST_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.ConnectionSet.IdList",
    &[
        rt::info::FieldInfo::new(
            1,
            "ids",
            "ids",
            rt::info::Kind::String,
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// A checked workflow.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/compiler.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompiledWorkflow<'a> {
    /// Definition of the workflow, with start and end node.
    pub template: Option<rt::Boxed<crate::generated::core::WorkflowTemplate<'a>>>,
    /// Edges of the graph. Only the compiler writes them.
    pub connections: Option<crate::generated::core::ConnectionSet<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> CompiledWorkflow<'a> {
    /// Sets `template`.
    #[must_use]
    pub fn with_template(
        mut self,
        value: crate::generated::core::WorkflowTemplate<'a>,
    ) -> Self {
        self.template = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `connections`.
    #[must_use]
    pub fn with_connections(
        mut self,
        value: impl Into<crate::generated::core::ConnectionSet<'a>>,
    ) -> Self {
        self.connections = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for CompiledWorkflow<'a> {
    type Owned = CompiledWorkflow<'static>;
    const INFO: &'static rt::info::MessageInfo = &COMPILED_WORKFLOW_INFO;
    fn into_owned(self) -> CompiledWorkflow<'static> {
        CompiledWorkflow {
            template: self.template.map(rt::Boxed::into_owned),
            connections: self.connections.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            template: None,
            connections: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::boxed(&mut self.template, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.connections, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.template {
            w.message([10], &**value);
        }
        if let Some(value) = &self.connections {
            w.message([18], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "template" => 1,
                "connections" => 2,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"template\":")) {
                    rt::json::once(&mut seen0, 0, "template", r)?;
                    if !r.null()? {
                        let value = self.template.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"connections\":")) {
                    rt::json::once(&mut seen0, 1, "connections", r)?;
                    if !r.null()? {
                        let value = self.connections.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.template {
            w.key("\"template\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        if let Some(value) = &self.connections {
            w.key("\"connections\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(CompiledWorkflow < 'a >, CompiledWorkflow < 'static >);
#[doc(hidden)]
pub static COMPILED_WORKFLOW_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.CompiledWorkflow",
    &[
        rt::info::FieldInfo::new(
            1,
            "template",
            "template",
            rt::info::Kind::Message(&crate::generated::core::WORKFLOW_TEMPLATE_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "connections",
            "connections",
            rt::info::Kind::Message(&crate::generated::core::CONNECTION_SET_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// A checked launch plan.
///
/// Since: v1.10.7. Source: flyteidl v1.16.8 flyteidl/core/compiler.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompiledLaunchPlan<'a> {
    /// Definition of the launch plan.
    ///
    /// Since: v1.10.7.
    pub template: Option<crate::generated::core::LaunchPlanTemplate<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> CompiledLaunchPlan<'a> {
    /// Sets `template`.
    #[must_use]
    pub fn with_template(
        mut self,
        value: impl Into<crate::generated::core::LaunchPlanTemplate<'a>>,
    ) -> Self {
        self.template = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for CompiledLaunchPlan<'a> {
    type Owned = CompiledLaunchPlan<'static>;
    const INFO: &'static rt::info::MessageInfo = &COMPILED_LAUNCH_PLAN_INFO;
    fn into_owned(self) -> CompiledLaunchPlan<'static> {
        CompiledLaunchPlan {
            template: self.template.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            template: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.template, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.template {
            w.message([10], value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "template" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"template\":")) {
                    rt::json::once(&mut seen0, 0, "template", r)?;
                    if !r.null()? {
                        let value = self.template.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.template {
            w.key("\"template\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(CompiledLaunchPlan < 'a >, CompiledLaunchPlan < 'static >);
#[doc(hidden)]
pub static COMPILED_LAUNCH_PLAN_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.CompiledLaunchPlan",
    &[
        rt::info::FieldInfo::new(
            1,
            "template",
            "template",
            rt::info::Kind::Message(&crate::generated::core::LAUNCH_PLAN_TEMPLATE_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// A checked task.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/compiler.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompiledTask<'a> {
    /// Definition of the task.
    pub template: Option<rt::Boxed<crate::generated::core::TaskTemplate<'a>>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> CompiledTask<'a> {
    /// Sets `template`.
    #[must_use]
    pub fn with_template(
        mut self,
        value: crate::generated::core::TaskTemplate<'a>,
    ) -> Self {
        self.template = Some(rt::Boxed::new(value));
        self
    }
}
impl<'a> rt::Message<'a> for CompiledTask<'a> {
    type Owned = CompiledTask<'static>;
    const INFO: &'static rt::info::MessageInfo = &COMPILED_TASK_INFO;
    fn into_owned(self) -> CompiledTask<'static> {
        CompiledTask {
            template: self.template.map(rt::Boxed::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            template: None,
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::boxed(&mut self.template, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.template {
            w.message([10], &**value);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "template" => 1,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"template\":")) {
                    rt::json::once(&mut seen0, 0, "template", r)?;
                    if !r.null()? {
                        let value = self.template.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.template {
            w.key("\"template\":");
            rt::Element::put_json(&**value, false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(CompiledTask < 'a >, CompiledTask < 'static >);
#[doc(hidden)]
pub static COMPILED_TASK_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.CompiledTask",
    &[
        rt::info::FieldInfo::new(
            1,
            "template",
            "template",
            rt::info::Kind::Message(&crate::generated::core::TASK_TEMPLATE_INFO),
            rt::info::Label::Optional,
        ),
    ],
    &[],
    false,
);
/// A workflow with everything that it refers to, enough to run or to draw it.
/// By far the largest part of an event.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/core/compiler.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompiledWorkflowClosure<'a> {
    /// The workflow to run.
    pub primary: Option<crate::generated::core::CompiledWorkflow<'a>>,
    /// Workflows that run inside it, each id once.
    pub sub_workflows: rt::Repeated<'a, crate::generated::core::CompiledWorkflow<'a>>,
    /// Tasks that it uses, each id once.
    pub tasks: rt::Repeated<'a, crate::generated::core::CompiledTask<'a>>,
    /// Launch plans that it uses, each id once.
    ///
    /// Since: v1.10.7.
    pub launch_plans: rt::Repeated<'a, crate::generated::core::CompiledLaunchPlan<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> CompiledWorkflowClosure<'a> {
    /// Sets `primary`.
    #[must_use]
    pub fn with_primary(
        mut self,
        value: impl Into<crate::generated::core::CompiledWorkflow<'a>>,
    ) -> Self {
        self.primary = Some(value.into());
        self
    }
    /// Sets `sub_workflows`.
    #[must_use]
    pub fn with_sub_workflows(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::CompiledWorkflow<'a>>>,
    ) -> Self {
        self.sub_workflows = value.into();
        self
    }
    /// Sets `tasks`.
    #[must_use]
    pub fn with_tasks(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::CompiledTask<'a>>>,
    ) -> Self {
        self.tasks = value.into();
        self
    }
    /// Sets `launch_plans`.
    #[must_use]
    pub fn with_launch_plans(
        mut self,
        value: impl Into<
            rt::Repeated<'a, crate::generated::core::CompiledLaunchPlan<'a>>,
        >,
    ) -> Self {
        self.launch_plans = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for CompiledWorkflowClosure<'a> {
    type Owned = CompiledWorkflowClosure<'static>;
    const INFO: &'static rt::info::MessageInfo = &COMPILED_WORKFLOW_CLOSURE_INFO;
    fn into_owned(self) -> CompiledWorkflowClosure<'static> {
        CompiledWorkflowClosure {
            primary: self.primary.map(rt::Element::detach),
            sub_workflows: self.sub_workflows.into_owned(),
            tasks: self.tasks.into_owned(),
            launch_plans: self.launch_plans.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            primary: None,
            sub_workflows: Default::default(),
            tasks: Default::default(),
            launch_plans: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                rt::wire::optional(&mut self.primary, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.sub_workflows
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 18,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.tasks
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 26,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.launch_plans
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 34,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.primary {
            w.message([10], value);
        }
        self.sub_workflows.write_wire(18, rt::Codec::Message, w);
        self.tasks.write_wire(26, rt::Codec::Message, w);
        self.launch_plans.write_wire(34, rt::Codec::Message, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "primary" => 1,
                "subWorkflows" | "sub_workflows" => 2,
                "tasks" => 3,
                "launchPlans" | "launch_plans" => 4,
                _ => 0,
            }
        }
        if r.begin(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"primary\":")) {
                    rt::json::once(&mut seen0, 0, "primary", r)?;
                    if !r.null()? {
                        let value = self.primary.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"subWorkflows\":")) {
                    rt::json::once(&mut seen0, 1, "subWorkflows", r)?;
                    if !r.null()? {
                        self.sub_workflows.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"tasks\":")) {
                    rt::json::once(&mut seen0, 2, "tasks", r)?;
                    if !r.null()? {
                        self.tasks.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"launchPlans\":")) {
                    rt::json::once(&mut seen0, 3, "launchPlans", r)?;
                    if !r.null()? {
                        self.launch_plans.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more(cx)? {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.primary {
            w.key("\"primary\":");
            rt::Element::put_json(value, false, w);
            w.comma();
        }
        if !self.sub_workflows.is_empty() {
            w.key("\"subWorkflows\":");
            self.sub_workflows.put_json(false, w);
            w.comma();
        }
        if !self.tasks.is_empty() {
            w.key("\"tasks\":");
            self.tasks.put_json(false, w);
            w.comma();
        }
        if !self.launch_plans.is_empty() {
            w.key("\"launchPlans\":");
            self.launch_plans.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    CompiledWorkflowClosure < 'a >, CompiledWorkflowClosure < 'static >
);
#[doc(hidden)]
pub static COMPILED_WORKFLOW_CLOSURE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
    "flyteidl.core.CompiledWorkflowClosure",
    &[
        rt::info::FieldInfo::new(
            1,
            "primary",
            "primary",
            rt::info::Kind::Message(&crate::generated::core::COMPILED_WORKFLOW_INFO),
            rt::info::Label::Optional,
        ),
        rt::info::FieldInfo::new(
            2,
            "sub_workflows",
            "subWorkflows",
            rt::info::Kind::Message(&crate::generated::core::COMPILED_WORKFLOW_INFO),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            3,
            "tasks",
            "tasks",
            rt::info::Kind::Message(&crate::generated::core::COMPILED_TASK_INFO),
            rt::info::Label::Repeated,
        ),
        rt::info::FieldInfo::new(
            4,
            "launch_plans",
            "launchPlans",
            rt::info::Kind::Message(&crate::generated::core::COMPILED_LAUNCH_PLAN_INFO),
            rt::info::Label::Repeated,
        ),
    ],
    &[],
    false,
);
/// The messages of this module, for registries and tools.
pub static MESSAGES: &[rt::MessageEntry] = &[
    rt::message_entry!(Identifier),
    rt::message_entry!(WorkflowExecutionIdentifier),
    rt::message_entry!(NodeExecutionIdentifier),
    rt::message_entry!(TaskExecutionIdentifier),
    rt::message_entry!(SignalIdentifier),
    rt::message_entry!(CatalogArtifactTag),
    rt::message_entry!(CatalogMetadata),
    rt::message_entry!(CatalogReservation),
    rt::message_entry!(ArtifactKey),
    rt::message_entry!(ArtifactBindingData),
    rt::message_entry!(TimeTransform),
    rt::message_entry!(InputBindingData),
    rt::message_entry!(RuntimeBinding),
    rt::message_entry!(LabelValue),
    rt::message_entry!(Partitions),
    rt::message_entry!(TimePartition),
    rt::message_entry!(ArtifactId),
    rt::message_entry!(ArtifactTag),
    rt::message_entry!(ArtifactQuery),
    rt::message_entry!(SchemaType),
    rt::message_entry!(SchemaTypeSchemaColumn),
    rt::message_entry!(StructuredDatasetType),
    rt::message_entry!(StructuredDatasetTypeDatasetColumn),
    rt::message_entry!(BlobType),
    rt::message_entry!(EnumType),
    rt::message_entry!(UnionType),
    rt::message_entry!(TypeStructure),
    rt::message_entry!(TypeAnnotation),
    rt::message_entry!(LiteralType),
    rt::message_entry!(OutputReference),
    rt::message_entry!(PromiseAttribute),
    rt::message_entry!(Error),
    rt::message_entry!(Primitive),
    rt::message_entry!(Void),
    rt::message_entry!(Blob),
    rt::message_entry!(BlobMetadata),
    rt::message_entry!(Binary),
    rt::message_entry!(Schema),
    rt::message_entry!(Union),
    rt::message_entry!(StructuredDatasetMetadata),
    rt::message_entry!(StructuredDataset),
    rt::message_entry!(Scalar),
    rt::message_entry!(Literal),
    rt::message_entry!(LiteralOffloadedMetadata),
    rt::message_entry!(LiteralCollection),
    rt::message_entry!(LiteralMap),
    rt::message_entry!(BindingDataCollection),
    rt::message_entry!(BindingDataMap),
    rt::message_entry!(UnionInfo),
    rt::message_entry!(BindingData),
    rt::message_entry!(Binding),
    rt::message_entry!(KeyValuePair),
    rt::message_entry!(RetryStrategy),
    rt::message_entry!(Variable),
    rt::message_entry!(VariableMap),
    rt::message_entry!(TypedInterface),
    rt::message_entry!(Parameter),
    rt::message_entry!(ParameterMap),
    rt::message_entry!(Secret),
    rt::message_entry!(OAuth2Client),
    rt::message_entry!(Identity),
    rt::message_entry!(OAuth2TokenRequest),
    rt::message_entry!(SecurityContext),
    rt::message_entry!(Resources),
    rt::message_entry!(ResourcesResourceEntry),
    rt::message_entry!(GpuAccelerator),
    rt::message_entry!(SharedMemory),
    rt::message_entry!(ExtendedResources),
    rt::message_entry!(RuntimeMetadata),
    rt::message_entry!(TaskMetadata),
    rt::message_entry!(TaskTemplate),
    rt::message_entry!(ContainerPort),
    rt::message_entry!(Container),
    rt::message_entry!(IoStrategy),
    rt::message_entry!(DataLoadingConfig),
    rt::message_entry!(K8sPod),
    rt::message_entry!(K8sObjectMetadata),
    rt::message_entry!(Sql),
    rt::message_entry!(ComparisonExpression),
    rt::message_entry!(Operand),
    rt::message_entry!(BooleanExpression),
    rt::message_entry!(ConjunctionExpression),
    rt::message_entry!(WorkflowExecution),
    rt::message_entry!(NodeExecution),
    rt::message_entry!(TaskExecution),
    rt::message_entry!(ExecutionError),
    rt::message_entry!(TaskLog),
    rt::message_entry!(LogContext),
    rt::message_entry!(PodLogContext),
    rt::message_entry!(ContainerContext),
    rt::message_entry!(ContainerContextProcessContext),
    rt::message_entry!(QualityOfServiceSpec),
    rt::message_entry!(QualityOfService),
    rt::message_entry!(IfBlock),
    rt::message_entry!(IfElseBlock),
    rt::message_entry!(BranchNode),
    rt::message_entry!(TaskNode),
    rt::message_entry!(WorkflowNode),
    rt::message_entry!(ApproveCondition),
    rt::message_entry!(SignalCondition),
    rt::message_entry!(SleepCondition),
    rt::message_entry!(GateNode),
    rt::message_entry!(ArrayNode),
    rt::message_entry!(NodeMetadata),
    rt::message_entry!(Alias),
    rt::message_entry!(Node),
    rt::message_entry!(WorkflowMetadata),
    rt::message_entry!(WorkflowMetadataDefaults),
    rt::message_entry!(WorkflowTemplate),
    rt::message_entry!(TaskNodeOverrides),
    rt::message_entry!(LaunchPlanTemplate),
    rt::message_entry!(ConnectionSet),
    rt::message_entry!(ConnectionSetIdList),
    rt::message_entry!(CompiledWorkflow),
    rt::message_entry!(CompiledLaunchPlan),
    rt::message_entry!(CompiledTask),
    rt::message_entry!(CompiledWorkflowClosure),
];
