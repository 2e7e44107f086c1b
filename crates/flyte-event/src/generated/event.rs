// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// Kinds of machines.
///
/// Source: flyteidl v1.16.8 flyteidl/event/event.proto.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskExecutionMetadataInstanceClass(pub i32);
impl TaskExecutionMetadataInstanceClass {
    /// The platform's usual machines. Flyteadmin takes it as no news and keeps
    /// what it has.
    ///
    /// Since: v0.18.7.
    pub const DEFAULT: Self = Self(0);
    /// Machines that may be taken away at any time.
    ///
    /// Since: v0.18.7.
    pub const INTERRUPTIBLE: Self = Self(1);
}
#[doc(hidden)]
pub static TASK_EXECUTION_METADATA_INSTANCE_CLASS_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "flyteidl.event.TaskExecutionMetadata.InstanceClass",
    &[("DEFAULT", 0), ("INTERRUPTIBLE", 1)],
    true,
);
rt::enumeration!(
    TaskExecutionMetadataInstanceClass, TASK_EXECUTION_METADATA_INSTANCE_CLASS_INFO, 0
);
/// A workflow execution changed its phase.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/event/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct WorkflowExecutionEvent<'a> {
    /// The run in question. Flyteadmin rejects events without it.
    pub execution_id: Option<crate::generated::core::WorkflowExecutionIdentifier<'a>>,
    /// Id of the cluster that runs the workflow, `propeller` unless configured.
    /// Flyteadmin compares any other id with the cluster on record and rejects
    /// the event when they differ.
    pub producer_id: rt::Str<'a>,
    /// The phase that was entered.
    pub phase: crate::generated::core::WorkflowExecutionPhase,
    /// When the change happened, by the clock of the engine.
    pub occurred_at: Option<rt::Timestamp>,
    /// How the run ended. Not set before the end.
    pub output_result: Option<WorkflowExecutionEventOutputResult<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// How the run ended. Not set before the end.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum WorkflowExecutionEventOutputResult<'a> {
    /// Where the outputs are stored, with the scheme of the store.
    OutputUri(rt::Str<'a>),
    /// Why the run failed.
    Error(crate::generated::core::ExecutionError<'a>),
    /// The outputs themselves, where the installation sends them inline.
    /// Flyteadmin accepts 2 MiB by default.
    ///
    /// Since: v0.19.20.
    OutputData(crate::generated::core::LiteralMap<'a>),
}
impl WorkflowExecutionEventOutputResult<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> WorkflowExecutionEventOutputResult<'static> {
        match self {
            Self::OutputUri(value) => {
                WorkflowExecutionEventOutputResult::OutputUri(rt::Element::detach(value))
            }
            Self::Error(value) => {
                WorkflowExecutionEventOutputResult::Error(rt::Element::detach(value))
            }
            Self::OutputData(value) => {
                WorkflowExecutionEventOutputResult::OutputData(
                    rt::Element::detach(value),
                )
            }
        }
    }
}
impl<'a> WorkflowExecutionEvent<'a> {
    /// Sets `execution_id`.
    #[must_use]
    pub fn with_execution_id(
        mut self,
        value: impl Into<crate::generated::core::WorkflowExecutionIdentifier<'a>>,
    ) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Sets `producer_id`.
    #[must_use]
    pub fn with_producer_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.producer_id = value.into();
        self
    }
    /// Sets `phase`.
    #[must_use]
    pub fn with_phase(
        mut self,
        value: crate::generated::core::WorkflowExecutionPhase,
    ) -> Self {
        self.phase = value;
        self
    }
    /// Sets `occurred_at`.
    #[must_use]
    pub fn with_occurred_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.occurred_at = Some(value.into());
        self
    }
    /// Sets `output_result`.
    #[must_use]
    pub fn with_output_result(
        mut self,
        value: WorkflowExecutionEventOutputResult<'a>,
    ) -> Self {
        self.output_result = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for WorkflowExecutionEvent<'a> {
    type Owned = WorkflowExecutionEvent<'static>;
    const INFO: &'static rt::info::MessageInfo = &WORKFLOW_EXECUTION_EVENT_INFO;
    fn into_owned(self) -> WorkflowExecutionEvent<'static> {
        WorkflowExecutionEvent {
            execution_id: self.execution_id.map(rt::Element::detach),
            producer_id: rt::Element::detach(self.producer_id),
            phase: rt::Element::detach(self.phase),
            occurred_at: self.occurred_at.map(rt::Element::detach),
            output_result: self
                .output_result
                .map(WorkflowExecutionEventOutputResult::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            execution_id: None,
            producer_id: Default::default(),
            phase: Default::default(),
            occurred_at: None,
            output_result: None,
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
                rt::wire::optional(&mut self.execution_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.producer_id = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 24 {
                self.phase = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                rt::wire::time(
                    &mut self.occurred_at,
                    4,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.output_result = Some(
                    WorkflowExecutionEventOutputResult::OutputUri(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 50 {
                let again = matches!(
                    & self.output_result,
                    Some(WorkflowExecutionEventOutputResult::Error(_))
                );
                if !again {
                    rt::wire::start(
                        &mut self.output_result,
                        WorkflowExecutionEventOutputResult::Error,
                    );
                }
                if let Some(WorkflowExecutionEventOutputResult::Error(value)) = &mut self
                    .output_result
                {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 58 {
                let again = matches!(
                    & self.output_result,
                    Some(WorkflowExecutionEventOutputResult::OutputData(_))
                );
                if !again {
                    rt::wire::start(
                        &mut self.output_result,
                        WorkflowExecutionEventOutputResult::OutputData,
                    );
                }
                if let Some(WorkflowExecutionEventOutputResult::OutputData(value)) = &mut self
                    .output_result
                {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 24 | 34 | 42 | 50 | 58 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.execution_id {
            w.message([10], value);
        }
        if !self.producer_id.is_empty() {
            let value = &self.producer_id;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if self.phase.0 != 0 {
            let value = &self.phase;
            rt::Element::write_field(value, [24], rt::Codec::Enum, w);
        }
        if let Some(value) = &self.occurred_at {
            rt::Element::write_field(value, [34], rt::Codec::Message, w);
        }
        match &self.output_result {
            Some(WorkflowExecutionEventOutputResult::OutputUri(value)) => {
                rt::Element::write_field(value, [42], rt::Codec::String, w);
            }
            Some(WorkflowExecutionEventOutputResult::Error(value)) => {
                w.message([50], value);
            }
            Some(WorkflowExecutionEventOutputResult::OutputData(value)) => {
                w.message([58], value);
            }
            _ => {}
        }
        if !self.unknown_fields.is_empty() {
            w.unknown_but(&self.unknown_fields, &[(4, self.occurred_at.is_none())]);
        }
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "executionId" | "execution_id" => 1,
                "producerId" | "producer_id" => 2,
                "phase" => 3,
                "occurredAt" | "occurred_at" => 4,
                "outputUri" | "output_uri" => 5,
                "error" => 6,
                "outputData" | "output_data" => 7,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"executionId\":")) {
                    rt::json::once(&mut seen0, 0, "executionId", r)?;
                    if !r.null()? {
                        let value = self.execution_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"producerId\":")) {
                    rt::json::once(&mut seen0, 1, "producerId", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.producer_id = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"phase\":")) {
                    rt::json::once(&mut seen0, 2, "phase", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.phase = value;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"occurredAt\":")) {
                    rt::json::once(&mut seen0, 3, "occurredAt", r)?;
                    match rt::Element::read_json(rt::Codec::Message, false, r, cx) {
                        Ok(value) => {
                            self.occurred_at = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"outputUri\":")) {
                    rt::json::once(&mut seen0, 4, "outputUri", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 7, "output_result", r)?;
                        self.output_result = Some(
                            WorkflowExecutionEventOutputResult::OutputUri(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"error\":")) {
                    rt::json::once(&mut seen0, 5, "error", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 7, "output_result", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.output_result = Some(
                            WorkflowExecutionEventOutputResult::Error(value),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"outputData\":")) {
                    rt::json::once(&mut seen0, 6, "outputData", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 7, "output_result", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.output_result = Some(
                            WorkflowExecutionEventOutputResult::OutputData(value),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
        if let Some(value) = &self.execution_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"executionId\":") },
                false,
                w,
            );
        }
        if !self.producer_id.is_empty() {
            let value = &self.producer_id;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"producerId\":") },
                false,
                w,
            );
        }
        if self.phase.0 != 0 {
            let value = &self.phase;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"phase\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.occurred_at {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"occurredAt\":") },
                false,
                w,
            );
        }
        if let Some(WorkflowExecutionEventOutputResult::OutputUri(value)) = &self
            .output_result
        {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"outputUri\":") },
                false,
                w,
            );
        }
        if let Some(WorkflowExecutionEventOutputResult::Error(value)) = &self
            .output_result
        {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"error\":") },
                false,
                w,
            );
        }
        if let Some(WorkflowExecutionEventOutputResult::OutputData(value)) = &self
            .output_result
        {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"outputData\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(WorkflowExecutionEvent < 'a >, WorkflowExecutionEvent < 'static >);
#[doc(hidden)]
pub static WORKFLOW_EXECUTION_EVENT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.WorkflowExecutionEvent",
        &[
            rt::info::FieldInfo::new(
                1,
                "execution_id",
                "executionId",
                rt::info::Kind::Message(
                    &crate::generated::core::WORKFLOW_EXECUTION_IDENTIFIER_INFO,
                ),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "producer_id",
                "producerId",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                3,
                "phase",
                "phase",
                rt::info::Kind::Enum(
                    &crate::generated::core::WORKFLOW_EXECUTION_PHASE_INFO,
                ),
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                4,
                "occurred_at",
                "occurredAt",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    5,
                    "output_uri",
                    "outputUri",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    6,
                    "error",
                    "error",
                    rt::info::Kind::Message(
                        &crate::generated::core::EXECUTION_ERROR_INFO,
                    ),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    7,
                    "output_data",
                    "outputData",
                    rt::info::Kind::Message(&crate::generated::core::LITERAL_MAP_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
        ],
        &[rt::info::OneofInfo::new("output_result", None)],
        false,
    )
    .size(size_of::<WorkflowExecutionEvent<'static>>());
impl<'a> rt::Event<'a> for WorkflowExecutionEvent<'a> {
    const DOMAIN: &'static str = "flyte-event";
    const SCHEMA_ID: &'static str = "flyte-event/flyteidl.event.WorkflowExecutionEvent";
    const EVENT_TYPE: &'static str = "flyte.workflow";
    const TOPIC: Option<&'static str> = None;
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_type(&self) -> ::std::borrow::Cow<'_, str> {
        rt::Meaning::event_type(self)
    }
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::event_id(self)
    }
    fn occurred_at(&self) -> Option<rt::Timestamp> {
        rt::Meaning::occurred_at(self)
    }
    fn occurred_at_member(&self) -> Option<&'static str> {
        rt::Meaning::occurred_at_member(self)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::partition_key(self)
    }
}
/// A node execution changed its phase, or more became known of it.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/event/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct NodeExecutionEvent<'a> {
    /// The node and its run.
    pub id: Option<crate::generated::core::NodeExecutionIdentifier<'a>>,
    /// Id of the cluster that runs the workflow, `propeller` unless configured.
    pub producer_id: rt::Str<'a>,
    /// The phase that was entered.
    pub phase: crate::generated::core::NodeExecutionPhase,
    /// When the change happened, by the clock of the engine.
    pub occurred_at: Option<rt::Timestamp>,
    /// The task that generated this node. Only workflows of event version 0 have
    /// it; on its way out, though not marked as deprecated.
    pub parent_task_metadata: Option<
        crate::generated::event::ParentTaskExecutionMetadata<'a>,
    >,
    /// The node inside which this one runs. Not set for the nodes of the top
    /// level.
    ///
    /// Since: v0.17.37.
    pub parent_node_metadata: Option<
        crate::generated::event::ParentNodeExecutionMetadata<'a>,
    >,
    /// Attempt of the parent node, as text. Nodes of one attempt share it.
    ///
    /// Since: v0.17.37.
    pub retry_group: rt::Str<'a>,
    /// Id of the node in the workflow's definition, which is
    /// `WorkflowTemplate.nodes[].id`.
    ///
    /// Since: v0.17.37.
    pub spec_node_id: rt::Str<'a>,
    /// Name for readers, from `NodeMetadata.name`.
    ///
    /// Since: v0.17.37.
    pub node_name: rt::Str<'a>,
    /// Version of how events are filled. FlytePropeller writes 1; with 0,
    /// `is_parent` and `is_dynamic` say nothing.
    ///
    /// Since: v0.24.9.
    pub event_version: i32,
    /// True when other nodes run inside this one. Once true, Flyteadmin keeps
    /// it.
    ///
    /// Since: v0.24.9.
    pub is_parent: bool,
    /// True when the node's task generated a workflow. Once true, Flyteadmin
    /// keeps it.
    ///
    /// Since: v0.24.9.
    pub is_dynamic: bool,
    /// Where the HTML report of the task is stored.
    ///
    /// Since: v1.1.3.
    pub deck_uri: rt::Str<'a>,
    /// When the event was sent, which is later than `occurred_at` when there was
    /// work in between, e.g. copying inputs. Flyteadmin takes it as the time of
    /// the update.
    ///
    /// Since: v1.3.14.
    pub reported_at: Option<rt::Timestamp>,
    /// True for an array node. Once true, Flyteadmin keeps it.
    ///
    /// Since: v1.9.14.
    pub is_array: bool,
    /// Full name of the subworkflow that the node runs. Set for subworkflows
    /// only, since Flyteadmin could not find it out by itself.
    ///
    /// Since: v1.13.0-rc0.
    pub target_entity: Option<crate::generated::core::Identifier<'a>>,
    /// True inside a dynamic workflow. `target_entity` and task ids then may
    /// name things that were never registered, or differ from the registered
    /// ones.
    ///
    /// Since: v1.13.0-rc0.
    pub is_in_dynamic_chain: bool,
    /// True when the node runs an eager task. FlytePropeller v1.16.8 does not
    /// fill it.
    ///
    /// Since: v1.13.8.
    pub is_eager: bool,
    /// The inputs, by reference or inline. Before v1.3.7 `input_uri` stood
    /// outside a oneof, so old data cannot hold it as an empty string.
    pub input_value: Option<NodeExecutionEventInputValue<'a>>,
    /// How the node ended. Not set before the end.
    pub output_result: Option<NodeExecutionEventOutputResult<'a>>,
    /// More about what the node runs, for tasks and launched workflows.
    pub target_metadata: Option<NodeExecutionEventTargetMetadata<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// The inputs, by reference or inline. Before v1.3.7 `input_uri` stood
/// outside a oneof, so old data cannot hold it as an empty string.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum NodeExecutionEventInputValue<'a> {
    /// Where the inputs are stored. `start-node` has none.
    InputUri(rt::Str<'a>),
    /// The inputs themselves, where the installation sends them inline.
    ///
    /// Since: v1.3.7.
    InputData(crate::generated::core::LiteralMap<'a>),
}
impl NodeExecutionEventInputValue<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> NodeExecutionEventInputValue<'static> {
        match self {
            Self::InputUri(value) => {
                NodeExecutionEventInputValue::InputUri(rt::Element::detach(value))
            }
            Self::InputData(value) => {
                NodeExecutionEventInputValue::InputData(rt::Element::detach(value))
            }
        }
    }
}
/// How the node ended. Not set before the end.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum NodeExecutionEventOutputResult<'a> {
    /// Where the outputs are stored, with the scheme of the store.
    OutputUri(rt::Str<'a>),
    /// Why the node failed. An aborted node has the code `NodeAborted`.
    Error(crate::generated::core::ExecutionError<'a>),
    /// The outputs themselves, where the installation sends them inline.
    /// Flyteadmin accepts 2 MiB by default.
    ///
    /// Since: v0.19.20.
    OutputData(crate::generated::core::LiteralMap<'a>),
}
impl NodeExecutionEventOutputResult<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> NodeExecutionEventOutputResult<'static> {
        match self {
            Self::OutputUri(value) => {
                NodeExecutionEventOutputResult::OutputUri(rt::Element::detach(value))
            }
            Self::Error(value) => {
                NodeExecutionEventOutputResult::Error(rt::Element::detach(value))
            }
            Self::OutputData(value) => {
                NodeExecutionEventOutputResult::OutputData(rt::Element::detach(value))
            }
        }
    }
}
/// More about what the node runs, for tasks and launched workflows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum NodeExecutionEventTargetMetadata<'a> {
    /// For a node that started a workflow execution of its own.
    WorkflowNodeMetadata(crate::generated::event::WorkflowNodeMetadata<'a>),
    /// For a node that runs a task.
    ///
    /// Since: v0.17.38.
    TaskNodeMetadata(rt::Boxed<crate::generated::event::TaskNodeMetadata<'a>>),
}
impl NodeExecutionEventTargetMetadata<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> NodeExecutionEventTargetMetadata<'static> {
        match self {
            Self::WorkflowNodeMetadata(value) => {
                NodeExecutionEventTargetMetadata::WorkflowNodeMetadata(
                    rt::Element::detach(value),
                )
            }
            Self::TaskNodeMetadata(value) => {
                NodeExecutionEventTargetMetadata::TaskNodeMetadata(value.into_owned())
            }
        }
    }
    fn charged(&self) -> usize {
        match self {
            Self::TaskNodeMetadata(value) => value.charged(),
            _ => 0,
        }
    }
}
impl<'a> NodeExecutionEvent<'a> {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(
        mut self,
        value: impl Into<crate::generated::core::NodeExecutionIdentifier<'a>>,
    ) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `producer_id`.
    #[must_use]
    pub fn with_producer_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.producer_id = value.into();
        self
    }
    /// Sets `phase`.
    #[must_use]
    pub fn with_phase(
        mut self,
        value: crate::generated::core::NodeExecutionPhase,
    ) -> Self {
        self.phase = value;
        self
    }
    /// Sets `occurred_at`.
    #[must_use]
    pub fn with_occurred_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.occurred_at = Some(value.into());
        self
    }
    /// Sets `parent_task_metadata`.
    #[must_use]
    pub fn with_parent_task_metadata(
        mut self,
        value: impl Into<crate::generated::event::ParentTaskExecutionMetadata<'a>>,
    ) -> Self {
        self.parent_task_metadata = Some(value.into());
        self
    }
    /// Sets `parent_node_metadata`.
    #[must_use]
    pub fn with_parent_node_metadata(
        mut self,
        value: impl Into<crate::generated::event::ParentNodeExecutionMetadata<'a>>,
    ) -> Self {
        self.parent_node_metadata = Some(value.into());
        self
    }
    /// Sets `retry_group`.
    #[must_use]
    pub fn with_retry_group(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.retry_group = value.into();
        self
    }
    /// Sets `spec_node_id`.
    #[must_use]
    pub fn with_spec_node_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.spec_node_id = value.into();
        self
    }
    /// Sets `node_name`.
    #[must_use]
    pub fn with_node_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.node_name = value.into();
        self
    }
    /// Sets `event_version`.
    #[must_use]
    pub fn with_event_version(mut self, value: i32) -> Self {
        self.event_version = value;
        self
    }
    /// Sets `is_parent`.
    #[must_use]
    pub fn with_is_parent(mut self, value: bool) -> Self {
        self.is_parent = value;
        self
    }
    /// Sets `is_dynamic`.
    #[must_use]
    pub fn with_is_dynamic(mut self, value: bool) -> Self {
        self.is_dynamic = value;
        self
    }
    /// Sets `deck_uri`.
    #[must_use]
    pub fn with_deck_uri(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.deck_uri = value.into();
        self
    }
    /// Sets `reported_at`.
    #[must_use]
    pub fn with_reported_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.reported_at = Some(value.into());
        self
    }
    /// Sets `is_array`.
    #[must_use]
    pub fn with_is_array(mut self, value: bool) -> Self {
        self.is_array = value;
        self
    }
    /// Sets `target_entity`.
    #[must_use]
    pub fn with_target_entity(
        mut self,
        value: impl Into<crate::generated::core::Identifier<'a>>,
    ) -> Self {
        self.target_entity = Some(value.into());
        self
    }
    /// Sets `is_in_dynamic_chain`.
    #[must_use]
    pub fn with_is_in_dynamic_chain(mut self, value: bool) -> Self {
        self.is_in_dynamic_chain = value;
        self
    }
    /// Sets `is_eager`.
    #[must_use]
    pub fn with_is_eager(mut self, value: bool) -> Self {
        self.is_eager = value;
        self
    }
    /// Sets `input_value`.
    #[must_use]
    pub fn with_input_value(mut self, value: NodeExecutionEventInputValue<'a>) -> Self {
        self.input_value = Some(value);
        self
    }
    /// Sets `output_result`.
    #[must_use]
    pub fn with_output_result(
        mut self,
        value: NodeExecutionEventOutputResult<'a>,
    ) -> Self {
        self.output_result = Some(value);
        self
    }
    /// Sets `target_metadata`.
    #[must_use]
    pub fn with_target_metadata(
        mut self,
        value: NodeExecutionEventTargetMetadata<'a>,
    ) -> Self {
        self.target_metadata = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for NodeExecutionEvent<'a> {
    type Owned = NodeExecutionEvent<'static>;
    const INFO: &'static rt::info::MessageInfo = &NODE_EXECUTION_EVENT_INFO;
    fn into_owned(self) -> NodeExecutionEvent<'static> {
        NodeExecutionEvent {
            id: self.id.map(rt::Element::detach),
            producer_id: rt::Element::detach(self.producer_id),
            phase: rt::Element::detach(self.phase),
            occurred_at: self.occurred_at.map(rt::Element::detach),
            parent_task_metadata: self.parent_task_metadata.map(rt::Element::detach),
            parent_node_metadata: self.parent_node_metadata.map(rt::Element::detach),
            retry_group: rt::Element::detach(self.retry_group),
            spec_node_id: rt::Element::detach(self.spec_node_id),
            node_name: rt::Element::detach(self.node_name),
            event_version: rt::Element::detach(self.event_version),
            is_parent: rt::Element::detach(self.is_parent),
            is_dynamic: rt::Element::detach(self.is_dynamic),
            deck_uri: rt::Element::detach(self.deck_uri),
            reported_at: self.reported_at.map(rt::Element::detach),
            is_array: rt::Element::detach(self.is_array),
            target_entity: self.target_entity.map(rt::Element::detach),
            is_in_dynamic_chain: rt::Element::detach(self.is_in_dynamic_chain),
            is_eager: rt::Element::detach(self.is_eager),
            input_value: self.input_value.map(NodeExecutionEventInputValue::into_owned),
            output_result: self
                .output_result
                .map(NodeExecutionEventOutputResult::into_owned),
            target_metadata: self
                .target_metadata
                .map(NodeExecutionEventTargetMetadata::into_owned),
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
            producer_id: Default::default(),
            phase: Default::default(),
            occurred_at: None,
            parent_task_metadata: None,
            parent_node_metadata: None,
            retry_group: Default::default(),
            spec_node_id: Default::default(),
            node_name: Default::default(),
            event_version: Default::default(),
            is_parent: Default::default(),
            is_dynamic: Default::default(),
            deck_uri: Default::default(),
            reported_at: None,
            is_array: Default::default(),
            target_entity: None,
            is_in_dynamic_chain: Default::default(),
            is_eager: Default::default(),
            input_value: None,
            output_result: None,
            target_metadata: None,
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
                self.producer_id = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 24 {
                self.phase = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                rt::wire::time(
                    &mut self.occurred_at,
                    4,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.input_value = Some(
                    NodeExecutionEventInputValue::InputUri(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 50 {
                self.output_result = Some(
                    NodeExecutionEventOutputResult::OutputUri(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 58 {
                let again = matches!(
                    & self.output_result, Some(NodeExecutionEventOutputResult::Error(_))
                );
                if !again {
                    rt::wire::start(
                        &mut self.output_result,
                        NodeExecutionEventOutputResult::Error,
                    );
                }
                if let Some(NodeExecutionEventOutputResult::Error(value)) = &mut self
                    .output_result
                {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 66 {
                let again = matches!(
                    & self.target_metadata,
                    Some(NodeExecutionEventTargetMetadata::WorkflowNodeMetadata(_))
                );
                if !again {
                    rt::wire::replace(
                        &mut self.target_metadata,
                        NodeExecutionEventTargetMetadata::charged,
                        cx,
                    );
                    rt::wire::start(
                        &mut self.target_metadata,
                        NodeExecutionEventTargetMetadata::WorkflowNodeMetadata,
                    );
                }
                if let Some(
                    NodeExecutionEventTargetMetadata::WorkflowNodeMetadata(value),
                ) = &mut self.target_metadata
                {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 74 {
                rt::wire::optional(&mut self.parent_task_metadata, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 82 {
                rt::wire::optional(&mut self.parent_node_metadata, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 90 {
                self.retry_group = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 98 {
                self.spec_node_id = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 106 {
                self.node_name = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 114 {
                let again = matches!(
                    & self.target_metadata,
                    Some(NodeExecutionEventTargetMetadata::TaskNodeMetadata(_))
                );
                if !again {
                    rt::wire::replace(
                        &mut self.target_metadata,
                        NodeExecutionEventTargetMetadata::charged,
                        cx,
                    );
                    rt::wire::start_boxed(
                        &mut self.target_metadata,
                        NodeExecutionEventTargetMetadata::TaskNodeMetadata,
                    );
                }
                if let Some(NodeExecutionEventTargetMetadata::TaskNodeMetadata(value)) = &mut self
                    .target_metadata
                {
                    rt::wire::boxed_member(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 122 {
                let again = matches!(
                    & self.output_result,
                    Some(NodeExecutionEventOutputResult::OutputData(_))
                );
                if !again {
                    rt::wire::start(
                        &mut self.output_result,
                        NodeExecutionEventOutputResult::OutputData,
                    );
                }
                if let Some(NodeExecutionEventOutputResult::OutputData(value)) = &mut self
                    .output_result
                {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 128 {
                self.event_version = rt::Element::read_wire(
                    rt::Codec::Int32,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 136 {
                self.is_parent = rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 144 {
                self.is_dynamic = rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 154 {
                self.deck_uri = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 162 {
                let again = matches!(
                    & self.input_value, Some(NodeExecutionEventInputValue::InputData(_))
                );
                if !again {
                    rt::wire::start(
                        &mut self.input_value,
                        NodeExecutionEventInputValue::InputData,
                    );
                }
                if let Some(NodeExecutionEventInputValue::InputData(value)) = &mut self
                    .input_value
                {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 170 {
                rt::wire::time(
                    &mut self.reported_at,
                    21,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 176 {
                self.is_array = rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 186 {
                rt::wire::optional(&mut self.target_entity, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 192 {
                self.is_in_dynamic_chain = rt::Element::read_wire(
                    rt::Codec::Bool,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 200 {
                self.is_eager = rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 24 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 98 | 106 | 114
                | 122 | 128 | 136 | 144 | 154 | 162 | 170 | 176 | 186 | 192 | 200 => {}
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
        if !self.producer_id.is_empty() {
            let value = &self.producer_id;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if self.phase.0 != 0 {
            let value = &self.phase;
            rt::Element::write_field(value, [24], rt::Codec::Enum, w);
        }
        if let Some(value) = &self.occurred_at {
            rt::Element::write_field(value, [34], rt::Codec::Message, w);
        }
        match &self.input_value {
            Some(NodeExecutionEventInputValue::InputUri(value)) => {
                rt::Element::write_field(value, [42], rt::Codec::String, w);
            }
            _ => {}
        }
        match &self.output_result {
            Some(NodeExecutionEventOutputResult::OutputUri(value)) => {
                rt::Element::write_field(value, [50], rt::Codec::String, w);
            }
            Some(NodeExecutionEventOutputResult::Error(value)) => {
                w.message([58], value);
            }
            _ => {}
        }
        match &self.target_metadata {
            Some(NodeExecutionEventTargetMetadata::WorkflowNodeMetadata(value)) => {
                w.message([66], value);
            }
            _ => {}
        }
        if let Some(value) = &self.parent_task_metadata {
            w.message([74], value);
        }
        if let Some(value) = &self.parent_node_metadata {
            w.message([82], value);
        }
        if !self.retry_group.is_empty() {
            let value = &self.retry_group;
            rt::Element::write_field(value, [90], rt::Codec::String, w);
        }
        if !self.spec_node_id.is_empty() {
            let value = &self.spec_node_id;
            rt::Element::write_field(value, [98], rt::Codec::String, w);
        }
        if !self.node_name.is_empty() {
            let value = &self.node_name;
            rt::Element::write_field(value, [106], rt::Codec::String, w);
        }
        match &self.target_metadata {
            Some(NodeExecutionEventTargetMetadata::TaskNodeMetadata(value)) => {
                w.message([114], &**value);
            }
            _ => {}
        }
        match &self.output_result {
            Some(NodeExecutionEventOutputResult::OutputData(value)) => {
                w.message([122], value);
            }
            _ => {}
        }
        if self.event_version != 0 {
            let value = &self.event_version;
            rt::Element::write_field(value, [128, 1], rt::Codec::Int32, w);
        }
        if self.is_parent {
            let value = &self.is_parent;
            rt::Element::write_field(value, [136, 1], rt::Codec::Bool, w);
        }
        if self.is_dynamic {
            let value = &self.is_dynamic;
            rt::Element::write_field(value, [144, 1], rt::Codec::Bool, w);
        }
        if !self.deck_uri.is_empty() {
            let value = &self.deck_uri;
            rt::Element::write_field(value, [154, 1], rt::Codec::String, w);
        }
        match &self.input_value {
            Some(NodeExecutionEventInputValue::InputData(value)) => {
                w.message([162, 1], value);
            }
            _ => {}
        }
        if let Some(value) = &self.reported_at {
            rt::Element::write_field(value, [170, 1], rt::Codec::Message, w);
        }
        if self.is_array {
            let value = &self.is_array;
            rt::Element::write_field(value, [176, 1], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.target_entity {
            w.message([186, 1], value);
        }
        if self.is_in_dynamic_chain {
            let value = &self.is_in_dynamic_chain;
            rt::Element::write_field(value, [192, 1], rt::Codec::Bool, w);
        }
        if self.is_eager {
            let value = &self.is_eager;
            rt::Element::write_field(value, [200, 1], rt::Codec::Bool, w);
        }
        if !self.unknown_fields.is_empty() {
            w.unknown_but(
                &self.unknown_fields,
                &[(4, self.occurred_at.is_none()), (21, self.reported_at.is_none())],
            );
        }
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "id" => 1,
                "producerId" | "producer_id" => 2,
                "phase" => 3,
                "occurredAt" | "occurred_at" => 4,
                "inputUri" | "input_uri" => 5,
                "inputData" | "input_data" => 6,
                "outputUri" | "output_uri" => 7,
                "error" => 8,
                "outputData" | "output_data" => 9,
                "workflowNodeMetadata" | "workflow_node_metadata" => 10,
                "taskNodeMetadata" | "task_node_metadata" => 11,
                "parentTaskMetadata" | "parent_task_metadata" => 12,
                "parentNodeMetadata" | "parent_node_metadata" => 13,
                "retryGroup" | "retry_group" => 14,
                "specNodeId" | "spec_node_id" => 15,
                "nodeName" | "node_name" => 16,
                "eventVersion" | "event_version" => 17,
                "isParent" | "is_parent" => 18,
                "isDynamic" | "is_dynamic" => 19,
                "deckUri" | "deck_uri" => 20,
                "reportedAt" | "reported_at" => 21,
                "isArray" | "is_array" => 22,
                "targetEntity" | "target_entity" => 23,
                "isInDynamicChain" | "is_in_dynamic_chain" => 24,
                "isEager" | "is_eager" => 25,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"id\":")) {
                    rt::json::once(&mut seen0, 0, "id", r)?;
                    if !r.null()? {
                        let value = self.id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"producerId\":")) {
                    rt::json::once(&mut seen0, 1, "producerId", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.producer_id = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"phase\":")) {
                    rt::json::once(&mut seen0, 2, "phase", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.phase = value;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"occurredAt\":")) {
                    rt::json::once(&mut seen0, 3, "occurredAt", r)?;
                    match rt::Element::read_json(rt::Codec::Message, false, r, cx) {
                        Ok(value) => {
                            self.occurred_at = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"inputUri\":")) {
                    rt::json::once(&mut seen0, 4, "inputUri", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 25, "input_value", r)?;
                        self.input_value = Some(
                            NodeExecutionEventInputValue::InputUri(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"inputData\":")) {
                    rt::json::once(&mut seen0, 5, "inputData", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 25, "input_value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.input_value = Some(
                            NodeExecutionEventInputValue::InputData(value),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"outputUri\":")) {
                    rt::json::once(&mut seen0, 6, "outputUri", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 26, "output_result", r)?;
                        self.output_result = Some(
                            NodeExecutionEventOutputResult::OutputUri(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"error\":")) {
                    rt::json::once(&mut seen0, 7, "error", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 26, "output_result", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.output_result = Some(
                            NodeExecutionEventOutputResult::Error(value),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"outputData\":")) {
                    rt::json::once(&mut seen0, 8, "outputData", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 26, "output_result", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.output_result = Some(
                            NodeExecutionEventOutputResult::OutputData(value),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"workflowNodeMetadata\":")) {
                    rt::json::once(&mut seen0, 9, "workflowNodeMetadata", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 27, "target_metadata", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.target_metadata = Some(
                            NodeExecutionEventTargetMetadata::WorkflowNodeMetadata(value),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"taskNodeMetadata\":")) {
                    rt::json::once(&mut seen0, 10, "taskNodeMetadata", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 27, "target_metadata", r)?;
                        let mut value = rt::json::new_box(r, cx)?;
                        rt::json::message(&mut *value, r, cx)?;
                        self.target_metadata = Some(
                            NodeExecutionEventTargetMetadata::TaskNodeMetadata(value),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 12 || (key == 0 && r.literal(b"\"parentTaskMetadata\":")) {
                    rt::json::once(&mut seen0, 11, "parentTaskMetadata", r)?;
                    if !r.null()? {
                        let value = self
                            .parent_task_metadata
                            .insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 13 || (key == 0 && r.literal(b"\"parentNodeMetadata\":")) {
                    rt::json::once(&mut seen0, 12, "parentNodeMetadata", r)?;
                    if !r.null()? {
                        let value = self
                            .parent_node_metadata
                            .insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 14 || (key == 0 && r.literal(b"\"retryGroup\":")) {
                    rt::json::once(&mut seen0, 13, "retryGroup", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.retry_group = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 15 || (key == 0 && r.literal(b"\"specNodeId\":")) {
                    rt::json::once(&mut seen0, 14, "specNodeId", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.spec_node_id = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 16 || (key == 0 && r.literal(b"\"nodeName\":")) {
                    rt::json::once(&mut seen0, 15, "nodeName", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.node_name = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 17 || (key == 0 && r.literal(b"\"eventVersion\":")) {
                    rt::json::once(&mut seen0, 16, "eventVersion", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.event_version = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 18 || (key == 0 && r.literal(b"\"isParent\":")) {
                    rt::json::once(&mut seen0, 17, "isParent", r)?;
                    match rt::Element::read_json(rt::Codec::Bool, false, r, cx) {
                        Ok(value) => {
                            self.is_parent = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 19 || (key == 0 && r.literal(b"\"isDynamic\":")) {
                    rt::json::once(&mut seen0, 18, "isDynamic", r)?;
                    match rt::Element::read_json(rt::Codec::Bool, false, r, cx) {
                        Ok(value) => {
                            self.is_dynamic = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 20 || (key == 0 && r.literal(b"\"deckUri\":")) {
                    rt::json::once(&mut seen0, 19, "deckUri", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.deck_uri = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 21 || (key == 0 && r.literal(b"\"reportedAt\":")) {
                    rt::json::once(&mut seen0, 20, "reportedAt", r)?;
                    match rt::Element::read_json(rt::Codec::Message, false, r, cx) {
                        Ok(value) => {
                            self.reported_at = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 22 || (key == 0 && r.literal(b"\"isArray\":")) {
                    rt::json::once(&mut seen0, 21, "isArray", r)?;
                    match rt::Element::read_json(rt::Codec::Bool, false, r, cx) {
                        Ok(value) => {
                            self.is_array = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 23 || (key == 0 && r.literal(b"\"targetEntity\":")) {
                    rt::json::once(&mut seen0, 22, "targetEntity", r)?;
                    if !r.null()? {
                        let value = self.target_entity.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 24 || (key == 0 && r.literal(b"\"isInDynamicChain\":")) {
                    rt::json::once(&mut seen0, 23, "isInDynamicChain", r)?;
                    match rt::Element::read_json(rt::Codec::Bool, false, r, cx) {
                        Ok(value) => {
                            self.is_in_dynamic_chain = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 25 || (key == 0 && r.literal(b"\"isEager\":")) {
                    rt::json::once(&mut seen0, 24, "isEager", r)?;
                    match rt::Element::read_json(rt::Codec::Bool, false, r, cx) {
                        Ok(value) => {
                            self.is_eager = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"id\":") },
                false,
                w,
            );
        }
        if !self.producer_id.is_empty() {
            let value = &self.producer_id;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"producerId\":") },
                false,
                w,
            );
        }
        if self.phase.0 != 0 {
            let value = &self.phase;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"phase\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.occurred_at {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"occurredAt\":") },
                false,
                w,
            );
        }
        if let Some(NodeExecutionEventInputValue::InputUri(value)) = &self.input_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"inputUri\":") },
                false,
                w,
            );
        }
        if let Some(NodeExecutionEventInputValue::InputData(value)) = &self.input_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"inputData\":") },
                false,
                w,
            );
        }
        if let Some(NodeExecutionEventOutputResult::OutputUri(value)) = &self
            .output_result
        {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"outputUri\":") },
                false,
                w,
            );
        }
        if let Some(NodeExecutionEventOutputResult::Error(value)) = &self.output_result {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"error\":") },
                false,
                w,
            );
        }
        if let Some(NodeExecutionEventOutputResult::OutputData(value)) = &self
            .output_result
        {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"outputData\":") },
                false,
                w,
            );
        }
        if let Some(NodeExecutionEventTargetMetadata::WorkflowNodeMetadata(value)) = &self
            .target_metadata
        {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"workflowNodeMetadata\":") },
                false,
                w,
            );
        }
        if let Some(NodeExecutionEventTargetMetadata::TaskNodeMetadata(value)) = &self
            .target_metadata
        {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"taskNodeMetadata\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.parent_task_metadata {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"parentTaskMetadata\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.parent_node_metadata {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"parentNodeMetadata\":") },
                false,
                w,
            );
        }
        if !self.retry_group.is_empty() {
            let value = &self.retry_group;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"retryGroup\":") },
                false,
                w,
            );
        }
        if !self.spec_node_id.is_empty() {
            let value = &self.spec_node_id;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"specNodeId\":") },
                false,
                w,
            );
        }
        if !self.node_name.is_empty() {
            let value = &self.node_name;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"nodeName\":") },
                false,
                w,
            );
        }
        if self.event_version != 0 {
            let value = &self.event_version;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"eventVersion\":") },
                false,
                w,
            );
        }
        if self.is_parent {
            let value = &self.is_parent;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"isParent\":") },
                false,
                w,
            );
        }
        if self.is_dynamic {
            let value = &self.is_dynamic;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"isDynamic\":") },
                false,
                w,
            );
        }
        if !self.deck_uri.is_empty() {
            let value = &self.deck_uri;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"deckUri\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.reported_at {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"reportedAt\":") },
                false,
                w,
            );
        }
        if self.is_array {
            let value = &self.is_array;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"isArray\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.target_entity {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"targetEntity\":") },
                false,
                w,
            );
        }
        if self.is_in_dynamic_chain {
            let value = &self.is_in_dynamic_chain;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"isInDynamicChain\":") },
                false,
                w,
            );
        }
        if self.is_eager {
            let value = &self.is_eager;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"isEager\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(NodeExecutionEvent < 'a >, NodeExecutionEvent < 'static >);
#[doc(hidden)]
pub static NODE_EXECUTION_EVENT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.NodeExecutionEvent",
        &[
            rt::info::FieldInfo::new(
                1,
                "id",
                "id",
                rt::info::Kind::Message(
                    &crate::generated::core::NODE_EXECUTION_IDENTIFIER_INFO,
                ),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "producer_id",
                "producerId",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                3,
                "phase",
                "phase",
                rt::info::Kind::Enum(&crate::generated::core::NODE_EXECUTION_PHASE_INFO),
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                4,
                "occurred_at",
                "occurredAt",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    5,
                    "input_uri",
                    "inputUri",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    20,
                    "input_data",
                    "inputData",
                    rt::info::Kind::Message(&crate::generated::core::LITERAL_MAP_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    6,
                    "output_uri",
                    "outputUri",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .in_oneof(1),
            rt::info::FieldInfo::new(
                    7,
                    "error",
                    "error",
                    rt::info::Kind::Message(
                        &crate::generated::core::EXECUTION_ERROR_INFO,
                    ),
                    rt::info::Label::Optional,
                )
                .in_oneof(1),
            rt::info::FieldInfo::new(
                    15,
                    "output_data",
                    "outputData",
                    rt::info::Kind::Message(&crate::generated::core::LITERAL_MAP_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(1),
            rt::info::FieldInfo::new(
                    8,
                    "workflow_node_metadata",
                    "workflowNodeMetadata",
                    rt::info::Kind::Message(
                        &crate::generated::event::WORKFLOW_NODE_METADATA_INFO,
                    ),
                    rt::info::Label::Optional,
                )
                .in_oneof(2),
            rt::info::FieldInfo::new(
                    14,
                    "task_node_metadata",
                    "taskNodeMetadata",
                    rt::info::Kind::Message(
                        &crate::generated::event::TASK_NODE_METADATA_INFO,
                    ),
                    rt::info::Label::Optional,
                )
                .in_oneof(2),
            rt::info::FieldInfo::new(
                9,
                "parent_task_metadata",
                "parentTaskMetadata",
                rt::info::Kind::Message(
                    &crate::generated::event::PARENT_TASK_EXECUTION_METADATA_INFO,
                ),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                10,
                "parent_node_metadata",
                "parentNodeMetadata",
                rt::info::Kind::Message(
                    &crate::generated::event::PARENT_NODE_EXECUTION_METADATA_INFO,
                ),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                11,
                "retry_group",
                "retryGroup",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                12,
                "spec_node_id",
                "specNodeId",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                13,
                "node_name",
                "nodeName",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                16,
                "event_version",
                "eventVersion",
                rt::info::Kind::Int32,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                17,
                "is_parent",
                "isParent",
                rt::info::Kind::Bool,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                18,
                "is_dynamic",
                "isDynamic",
                rt::info::Kind::Bool,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                19,
                "deck_uri",
                "deckUri",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                21,
                "reported_at",
                "reportedAt",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                22,
                "is_array",
                "isArray",
                rt::info::Kind::Bool,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                23,
                "target_entity",
                "targetEntity",
                rt::info::Kind::Message(&crate::generated::core::IDENTIFIER_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                24,
                "is_in_dynamic_chain",
                "isInDynamicChain",
                rt::info::Kind::Bool,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                25,
                "is_eager",
                "isEager",
                rt::info::Kind::Bool,
                rt::info::Label::Implicit,
            ),
        ],
        &[
            rt::info::OneofInfo::new("input_value", None),
            rt::info::OneofInfo::new("output_result", None),
            rt::info::OneofInfo::new("target_metadata", None),
        ],
        false,
    )
    .size(size_of::<NodeExecutionEvent<'static>>());
impl<'a> rt::Event<'a> for NodeExecutionEvent<'a> {
    const DOMAIN: &'static str = "flyte-event";
    const SCHEMA_ID: &'static str = "flyte-event/flyteidl.event.NodeExecutionEvent";
    const EVENT_TYPE: &'static str = "flyte.node";
    const TOPIC: Option<&'static str> = None;
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_type(&self) -> ::std::borrow::Cow<'_, str> {
        rt::Meaning::event_type(self)
    }
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::event_id(self)
    }
    fn occurred_at(&self) -> Option<rt::Timestamp> {
        rt::Meaning::occurred_at(self)
    }
    fn occurred_at_member(&self) -> Option<&'static str> {
        rt::Meaning::occurred_at_member(self)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::partition_key(self)
    }
}
/// A workflow execution that a node started.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/event/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct WorkflowNodeMetadata<'a> {
    /// The run that was started.
    pub execution_id: Option<crate::generated::core::WorkflowExecutionIdentifier<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> WorkflowNodeMetadata<'a> {
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
impl<'a> rt::Message<'a> for WorkflowNodeMetadata<'a> {
    type Owned = WorkflowNodeMetadata<'static>;
    const INFO: &'static rt::info::MessageInfo = &WORKFLOW_NODE_METADATA_INFO;
    fn into_owned(self) -> WorkflowNodeMetadata<'static> {
        WorkflowNodeMetadata {
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
                rt::wire::optional(&mut self.execution_id, &mut r, cx)?;
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
        if let Some(value) = &self.execution_id {
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
                "executionId" | "execution_id" => 1,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"executionId\":")) {
                    rt::json::once(&mut seen0, 0, "executionId", r)?;
                    if !r.null()? {
                        let value = self.execution_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
        if let Some(value) = &self.execution_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"executionId\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(WorkflowNodeMetadata < 'a >, WorkflowNodeMetadata < 'static >);
#[doc(hidden)]
pub static WORKFLOW_NODE_METADATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.WorkflowNodeMetadata",
        &[
            rt::info::FieldInfo::new(
                1,
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
    )
    .size(size_of::<WorkflowNodeMetadata<'static>>());
/// What a task node reports beyond its phase.
///
/// Since: v0.17.38. Source: flyteidl v1.16.8 flyteidl/event/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct TaskNodeMetadata<'a> {
    /// What became of the cache lookup.
    ///
    /// Since: v0.17.38.
    pub cache_status: crate::generated::core::CatalogCacheStatus,
    /// The cache entry that was found or written.
    ///
    /// Since: v0.17.38.
    pub catalog_key: Option<crate::generated::core::CatalogMetadata<'a>>,
    /// What became of the reservation that keeps equal calls apart.
    ///
    /// Since: v0.21.11.
    pub reservation_status: crate::generated::core::CatalogReservationStatus,
    /// Where the task leaves its checkpoints.
    ///
    /// Since: v1.1.17.
    pub checkpoint_uri: rt::Str<'a>,
    /// The workflow that the task generated. Numbers 5 to 15 were never used.
    ///
    /// Since: v0.18.33.
    pub dynamic_workflow: Option<
        crate::generated::event::DynamicWorkflowNodeMetadata<'a>,
    >,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> TaskNodeMetadata<'a> {
    /// Sets `cache_status`.
    #[must_use]
    pub fn with_cache_status(
        mut self,
        value: crate::generated::core::CatalogCacheStatus,
    ) -> Self {
        self.cache_status = value;
        self
    }
    /// Sets `catalog_key`.
    #[must_use]
    pub fn with_catalog_key(
        mut self,
        value: impl Into<crate::generated::core::CatalogMetadata<'a>>,
    ) -> Self {
        self.catalog_key = Some(value.into());
        self
    }
    /// Sets `reservation_status`.
    #[must_use]
    pub fn with_reservation_status(
        mut self,
        value: crate::generated::core::CatalogReservationStatus,
    ) -> Self {
        self.reservation_status = value;
        self
    }
    /// Sets `checkpoint_uri`.
    #[must_use]
    pub fn with_checkpoint_uri(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.checkpoint_uri = value.into();
        self
    }
    /// Sets `dynamic_workflow`.
    #[must_use]
    pub fn with_dynamic_workflow(
        mut self,
        value: impl Into<crate::generated::event::DynamicWorkflowNodeMetadata<'a>>,
    ) -> Self {
        self.dynamic_workflow = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for TaskNodeMetadata<'a> {
    type Owned = TaskNodeMetadata<'static>;
    const INFO: &'static rt::info::MessageInfo = &TASK_NODE_METADATA_INFO;
    fn into_owned(self) -> TaskNodeMetadata<'static> {
        TaskNodeMetadata {
            cache_status: rt::Element::detach(self.cache_status),
            catalog_key: self.catalog_key.map(rt::Element::detach),
            reservation_status: rt::Element::detach(self.reservation_status),
            checkpoint_uri: rt::Element::detach(self.checkpoint_uri),
            dynamic_workflow: self.dynamic_workflow.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            cache_status: Default::default(),
            catalog_key: None,
            reservation_status: Default::default(),
            checkpoint_uri: Default::default(),
            dynamic_workflow: None,
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
                self.cache_status = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.catalog_key, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 24 {
                self.reservation_status = rt::Element::read_wire(
                    rt::Codec::Enum,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.checkpoint_uri = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 130 {
                rt::wire::optional(&mut self.dynamic_workflow, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 18 | 24 | 34 | 130 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if self.cache_status.0 != 0 {
            let value = &self.cache_status;
            rt::Element::write_field(value, [8], rt::Codec::Enum, w);
        }
        if let Some(value) = &self.catalog_key {
            w.message([18], value);
        }
        if self.reservation_status.0 != 0 {
            let value = &self.reservation_status;
            rt::Element::write_field(value, [24], rt::Codec::Enum, w);
        }
        if !self.checkpoint_uri.is_empty() {
            let value = &self.checkpoint_uri;
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        if let Some(value) = &self.dynamic_workflow {
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
                "cacheStatus" | "cache_status" => 1,
                "catalogKey" | "catalog_key" => 2,
                "reservationStatus" | "reservation_status" => 3,
                "checkpointUri" | "checkpoint_uri" => 4,
                "dynamicWorkflow" | "dynamic_workflow" => 5,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"cacheStatus\":")) {
                    rt::json::once(&mut seen0, 0, "cacheStatus", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.cache_status = value;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"catalogKey\":")) {
                    rt::json::once(&mut seen0, 1, "catalogKey", r)?;
                    if !r.null()? {
                        let value = self.catalog_key.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"reservationStatus\":")) {
                    rt::json::once(&mut seen0, 2, "reservationStatus", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.reservation_status = value;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"checkpointUri\":")) {
                    rt::json::once(&mut seen0, 3, "checkpointUri", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.checkpoint_uri = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"dynamicWorkflow\":")) {
                    rt::json::once(&mut seen0, 4, "dynamicWorkflow", r)?;
                    if !r.null()? {
                        let value = self.dynamic_workflow.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
        if self.cache_status.0 != 0 {
            let value = &self.cache_status;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"cacheStatus\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.catalog_key {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"catalogKey\":") },
                false,
                w,
            );
        }
        if self.reservation_status.0 != 0 {
            let value = &self.reservation_status;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"reservationStatus\":") },
                false,
                w,
            );
        }
        if !self.checkpoint_uri.is_empty() {
            let value = &self.checkpoint_uri;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"checkpointUri\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.dynamic_workflow {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"dynamicWorkflow\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(TaskNodeMetadata < 'a >, TaskNodeMetadata < 'static >);
#[doc(hidden)]
pub static TASK_NODE_METADATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.TaskNodeMetadata",
        &[
            rt::info::FieldInfo::new(
                1,
                "cache_status",
                "cacheStatus",
                rt::info::Kind::Enum(&crate::generated::core::CATALOG_CACHE_STATUS_INFO),
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                2,
                "catalog_key",
                "catalogKey",
                rt::info::Kind::Message(&crate::generated::core::CATALOG_METADATA_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                3,
                "reservation_status",
                "reservationStatus",
                rt::info::Kind::Enum(
                    &crate::generated::core::CATALOG_RESERVATION_STATUS_INFO,
                ),
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                4,
                "checkpoint_uri",
                "checkpointUri",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                16,
                "dynamic_workflow",
                "dynamicWorkflow",
                rt::info::Kind::Message(
                    &crate::generated::event::DYNAMIC_WORKFLOW_NODE_METADATA_INFO,
                ),
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<TaskNodeMetadata<'static>>());
/// A workflow that a task generated while running.
///
/// Since: v0.18.33. Source: flyteidl v1.16.8 flyteidl/event/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct DynamicWorkflowNodeMetadata<'a> {
    /// Full name of the generated workflow.
    ///
    /// Since: v0.18.33.
    pub id: Option<crate::generated::core::Identifier<'a>>,
    /// Its complete definition. Flyteadmin needs `primary.template.id` in it;
    /// size is unbounded, so this is what makes events large.
    ///
    /// Since: v0.18.33.
    pub compiled_workflow: Option<crate::generated::core::CompiledWorkflowClosure<'a>>,
    /// Where the task's own description of the workflow is stored. Recovery of
    /// an unfinished run reads it.
    ///
    /// Since: v1.3.9.
    pub dynamic_job_spec_uri: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> DynamicWorkflowNodeMetadata<'a> {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(
        mut self,
        value: impl Into<crate::generated::core::Identifier<'a>>,
    ) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `compiled_workflow`.
    #[must_use]
    pub fn with_compiled_workflow(
        mut self,
        value: impl Into<crate::generated::core::CompiledWorkflowClosure<'a>>,
    ) -> Self {
        self.compiled_workflow = Some(value.into());
        self
    }
    /// Sets `dynamic_job_spec_uri`.
    #[must_use]
    pub fn with_dynamic_job_spec_uri(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.dynamic_job_spec_uri = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for DynamicWorkflowNodeMetadata<'a> {
    type Owned = DynamicWorkflowNodeMetadata<'static>;
    const INFO: &'static rt::info::MessageInfo = &DYNAMIC_WORKFLOW_NODE_METADATA_INFO;
    fn into_owned(self) -> DynamicWorkflowNodeMetadata<'static> {
        DynamicWorkflowNodeMetadata {
            id: self.id.map(rt::Element::detach),
            compiled_workflow: self.compiled_workflow.map(rt::Element::detach),
            dynamic_job_spec_uri: rt::Element::detach(self.dynamic_job_spec_uri),
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
            compiled_workflow: None,
            dynamic_job_spec_uri: Default::default(),
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
                rt::wire::optional(&mut self.compiled_workflow, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.dynamic_job_spec_uri = rt::Element::read_wire(
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
        if let Some(value) = &self.id {
            w.message([10], value);
        }
        if let Some(value) = &self.compiled_workflow {
            w.message([18], value);
        }
        if !self.dynamic_job_spec_uri.is_empty() {
            let value = &self.dynamic_job_spec_uri;
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
                "id" => 1,
                "compiledWorkflow" | "compiled_workflow" => 2,
                "dynamicJobSpecUri" | "dynamic_job_spec_uri" => 3,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"id\":")) {
                    rt::json::once(&mut seen0, 0, "id", r)?;
                    if !r.null()? {
                        let value = self.id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"compiledWorkflow\":")) {
                    rt::json::once(&mut seen0, 1, "compiledWorkflow", r)?;
                    if !r.null()? {
                        let value = self.compiled_workflow.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"dynamicJobSpecUri\":")) {
                    rt::json::once(&mut seen0, 2, "dynamicJobSpecUri", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.dynamic_job_spec_uri = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"id\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.compiled_workflow {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"compiledWorkflow\":") },
                false,
                w,
            );
        }
        if !self.dynamic_job_spec_uri.is_empty() {
            let value = &self.dynamic_job_spec_uri;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"dynamicJobSpecUri\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    DynamicWorkflowNodeMetadata < 'a >, DynamicWorkflowNodeMetadata < 'static >
);
#[doc(hidden)]
pub static DYNAMIC_WORKFLOW_NODE_METADATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.DynamicWorkflowNodeMetadata",
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
                "compiled_workflow",
                "compiledWorkflow",
                rt::info::Kind::Message(
                    &crate::generated::core::COMPILED_WORKFLOW_CLOSURE_INFO,
                ),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                3,
                "dynamic_job_spec_uri",
                "dynamicJobSpecUri",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<DynamicWorkflowNodeMetadata<'static>>());
/// The task execution that generated a node.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/event/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct ParentTaskExecutionMetadata<'a> {
    /// Full name of the attempt.
    pub id: Option<crate::generated::core::TaskExecutionIdentifier<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ParentTaskExecutionMetadata<'a> {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(
        mut self,
        value: impl Into<crate::generated::core::TaskExecutionIdentifier<'a>>,
    ) -> Self {
        self.id = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for ParentTaskExecutionMetadata<'a> {
    type Owned = ParentTaskExecutionMetadata<'static>;
    const INFO: &'static rt::info::MessageInfo = &PARENT_TASK_EXECUTION_METADATA_INFO;
    fn into_owned(self) -> ParentTaskExecutionMetadata<'static> {
        ParentTaskExecutionMetadata {
            id: self.id.map(rt::Element::detach),
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
        if let Some(value) = &self.id {
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
                "id" => 1,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"id\":")) {
                    rt::json::once(&mut seen0, 0, "id", r)?;
                    if !r.null()? {
                        let value = self.id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"id\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    ParentTaskExecutionMetadata < 'a >, ParentTaskExecutionMetadata < 'static >
);
#[doc(hidden)]
pub static PARENT_TASK_EXECUTION_METADATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.ParentTaskExecutionMetadata",
        &[
            rt::info::FieldInfo::new(
                1,
                "id",
                "id",
                rt::info::Kind::Message(
                    &crate::generated::core::TASK_EXECUTION_IDENTIFIER_INFO,
                ),
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<ParentTaskExecutionMetadata<'static>>());
/// The node inside which another one runs.
///
/// Since: v0.17.37. Source: flyteidl v1.16.8 flyteidl/event/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct ParentNodeExecutionMetadata<'a> {
    /// Id of the parent in the same run, as in its own
    /// `NodeExecutionIdentifier.node_id`.
    ///
    /// Since: v0.17.37.
    pub node_id: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ParentNodeExecutionMetadata<'a> {
    /// Sets `node_id`.
    #[must_use]
    pub fn with_node_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.node_id = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for ParentNodeExecutionMetadata<'a> {
    type Owned = ParentNodeExecutionMetadata<'static>;
    const INFO: &'static rt::info::MessageInfo = &PARENT_NODE_EXECUTION_METADATA_INFO;
    fn into_owned(self) -> ParentNodeExecutionMetadata<'static> {
        ParentNodeExecutionMetadata {
            node_id: rt::Element::detach(self.node_id),
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
        if !self.node_id.is_empty() {
            let value = &self.node_id;
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
                "nodeId" | "node_id" => 1,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"nodeId\":")) {
                    rt::json::once(&mut seen0, 0, "nodeId", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.node_id = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"nodeId\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    ParentNodeExecutionMetadata < 'a >, ParentNodeExecutionMetadata < 'static >
);
#[doc(hidden)]
pub static PARENT_NODE_EXECUTION_METADATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.ParentNodeExecutionMetadata",
        &[
            rt::info::FieldInfo::new(
                1,
                "node_id",
                "nodeId",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<ParentNodeExecutionMetadata<'static>>());
/// A reason with its own time.
///
/// Since: v1.5.21. Source: flyteidl v1.16.8 flyteidl/event/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct EventReason<'a> {
    /// The reason, in words.
    ///
    /// Since: v1.5.21.
    pub reason: rt::Str<'a>,
    /// When it came up.
    ///
    /// Since: v1.5.21.
    pub occurred_at: Option<rt::Timestamp>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> EventReason<'a> {
    /// Sets `reason`.
    #[must_use]
    pub fn with_reason(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.reason = value.into();
        self
    }
    /// Sets `occurred_at`.
    #[must_use]
    pub fn with_occurred_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.occurred_at = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for EventReason<'a> {
    type Owned = EventReason<'static>;
    const INFO: &'static rt::info::MessageInfo = &EVENT_REASON_INFO;
    fn into_owned(self) -> EventReason<'static> {
        EventReason {
            reason: rt::Element::detach(self.reason),
            occurred_at: self.occurred_at.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            reason: Default::default(),
            occurred_at: None,
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
                self.reason = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::time(
                    &mut self.occurred_at,
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
        if !self.reason.is_empty() {
            let value = &self.reason;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.occurred_at {
            rt::Element::write_field(value, [18], rt::Codec::Message, w);
        }
        if !self.unknown_fields.is_empty() {
            w.unknown_but(&self.unknown_fields, &[(2, self.occurred_at.is_none())]);
        }
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "reason" => 1,
                "occurredAt" | "occurred_at" => 2,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"reason\":")) {
                    rt::json::once(&mut seen0, 0, "reason", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.reason = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"occurredAt\":")) {
                    rt::json::once(&mut seen0, 1, "occurredAt", r)?;
                    match rt::Element::read_json(rt::Codec::Message, false, r, cx) {
                        Ok(value) => {
                            self.occurred_at = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
        if !self.reason.is_empty() {
            let value = &self.reason;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"reason\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.occurred_at {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"occurredAt\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(EventReason < 'a >, EventReason < 'static >);
#[doc(hidden)]
pub static EVENT_REASON_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.EventReason",
        &[
            rt::info::FieldInfo::new(
                1,
                "reason",
                "reason",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                2,
                "occurred_at",
                "occurredAt",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<EventReason<'static>>());
/// An attempt at a task changed its phase, or more became known of it.
/// Flyteadmin does not publish the first event of an attempt.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/event/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct TaskExecutionEvent<'a> {
    /// The task that is tried. Names the attempt together with
    /// `parent_node_execution_id` and `retry_attempt`.
    pub task_id: Option<crate::generated::core::Identifier<'a>>,
    /// The node that runs the task. Flyteadmin requires project, domain, name
    /// and node id.
    pub parent_node_execution_id: Option<
        crate::generated::core::NodeExecutionIdentifier<'a>,
    >,
    /// Number of the attempt; FlytePropeller counts from 0.
    pub retry_attempt: u32,
    /// The phase that was entered or still holds.
    pub phase: crate::generated::core::TaskExecutionPhase,
    /// Id of the cluster that runs the workflow, `propeller` unless configured.
    pub producer_id: rt::Str<'a>,
    /// Log links known by now. Flyteadmin adds those it already had and that are
    /// not repeated here.
    pub logs: rt::Repeated<'a, crate::generated::core::TaskLog<'a>>,
    /// When the change happened. FlytePropeller v1.16.8 stores the plugin's
    /// report time here when the plugin gives one.
    pub occurred_at: Option<rt::Timestamp>,
    /// State of the plugin, in the plugin's own form. Flyteadmin merges it into
    /// what it has, as a JSON merge patch.
    pub custom_info: Option<rt::wkt::Struct<'a>>,
    /// Counts the reports inside one phase. Flyteadmin drops a report in the
    /// same phase whose version is not higher.
    pub phase_version: u32,
    /// Why the phase was entered. Since v1.5.21 `reasons` is preferred, yet
    /// FlytePropeller fills this one too by default.
    ///
    /// Since: v0.18.23.
    pub reason: rt::Str<'a>,
    /// Why the phase was entered, each with its time. When set, Flyteadmin does
    /// not look at `reason`.
    ///
    /// Since: v1.5.21.
    pub reasons: rt::Repeated<'a, crate::generated::event::EventReason<'a>>,
    /// Type of the task, as in `TaskTemplate.type`, e.g. `python-task`, or
    /// `container_array` for an array node as a whole. Present even when the
    /// task was never registered.
    ///
    /// Since: v0.18.23.
    pub task_type: rt::Str<'a>,
    /// How the task was executed. Number 15 was never used.
    ///
    /// Since: v0.18.7.
    pub metadata: Option<crate::generated::event::TaskExecutionMetadata<'a>>,
    /// Version of how events are filled. FlytePropeller writes 1: map tasks then
    /// report logs per element in `metadata.external_resources`.
    ///
    /// Since: v0.24.17.
    pub event_version: i32,
    /// When the event was sent. Flyteadmin takes it as the time of the update.
    ///
    /// Since: v1.3.14.
    pub reported_at: Option<rt::Timestamp>,
    /// Where the logs came from. FlytePropeller v1.16.8 does not fill it.
    ///
    /// Since: v1.15.4b0.
    pub log_context: Option<crate::generated::core::LogContext<'a>>,
    /// The inputs, by reference or inline. Before v1.3.7 `input_uri` stood
    /// outside a oneof, so old data cannot hold it as an empty string.
    pub input_value: Option<TaskExecutionEventInputValue<'a>>,
    /// How the attempt ended. Not set before the end.
    pub output_result: Option<TaskExecutionEventOutputResult<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// The inputs, by reference or inline. Before v1.3.7 `input_uri` stood
/// outside a oneof, so old data cannot hold it as an empty string.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum TaskExecutionEventInputValue<'a> {
    /// Where the inputs are stored, with the scheme of the store.
    InputUri(rt::Str<'a>),
    /// The inputs themselves, where the installation sends them inline.
    ///
    /// Since: v1.3.7.
    InputData(crate::generated::core::LiteralMap<'a>),
}
impl TaskExecutionEventInputValue<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> TaskExecutionEventInputValue<'static> {
        match self {
            Self::InputUri(value) => {
                TaskExecutionEventInputValue::InputUri(rt::Element::detach(value))
            }
            Self::InputData(value) => {
                TaskExecutionEventInputValue::InputData(rt::Element::detach(value))
            }
        }
    }
}
/// How the attempt ended. Not set before the end.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum TaskExecutionEventOutputResult<'a> {
    /// Where the outputs are stored, with the scheme of the store.
    OutputUri(rt::Str<'a>),
    /// Why the attempt failed.
    Error(crate::generated::core::ExecutionError<'a>),
    /// The outputs themselves, where the installation sends them inline.
    /// Flyteadmin accepts 2 MiB by default.
    ///
    /// Since: v0.19.20.
    OutputData(crate::generated::core::LiteralMap<'a>),
}
impl TaskExecutionEventOutputResult<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> TaskExecutionEventOutputResult<'static> {
        match self {
            Self::OutputUri(value) => {
                TaskExecutionEventOutputResult::OutputUri(rt::Element::detach(value))
            }
            Self::Error(value) => {
                TaskExecutionEventOutputResult::Error(rt::Element::detach(value))
            }
            Self::OutputData(value) => {
                TaskExecutionEventOutputResult::OutputData(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> TaskExecutionEvent<'a> {
    /// Sets `task_id`.
    #[must_use]
    pub fn with_task_id(
        mut self,
        value: impl Into<crate::generated::core::Identifier<'a>>,
    ) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `parent_node_execution_id`.
    #[must_use]
    pub fn with_parent_node_execution_id(
        mut self,
        value: impl Into<crate::generated::core::NodeExecutionIdentifier<'a>>,
    ) -> Self {
        self.parent_node_execution_id = Some(value.into());
        self
    }
    /// Sets `retry_attempt`.
    #[must_use]
    pub fn with_retry_attempt(mut self, value: u32) -> Self {
        self.retry_attempt = value;
        self
    }
    /// Sets `phase`.
    #[must_use]
    pub fn with_phase(
        mut self,
        value: crate::generated::core::TaskExecutionPhase,
    ) -> Self {
        self.phase = value;
        self
    }
    /// Sets `producer_id`.
    #[must_use]
    pub fn with_producer_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.producer_id = value.into();
        self
    }
    /// Sets `logs`.
    #[must_use]
    pub fn with_logs(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::TaskLog<'a>>>,
    ) -> Self {
        self.logs = value.into();
        self
    }
    /// Sets `occurred_at`.
    #[must_use]
    pub fn with_occurred_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.occurred_at = Some(value.into());
        self
    }
    /// Sets `custom_info`.
    #[must_use]
    pub fn with_custom_info(mut self, value: impl Into<rt::wkt::Struct<'a>>) -> Self {
        self.custom_info = Some(value.into());
        self
    }
    /// Sets `phase_version`.
    #[must_use]
    pub fn with_phase_version(mut self, value: u32) -> Self {
        self.phase_version = value;
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn with_reason(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.reason = value.into();
        self
    }
    /// Sets `reasons`.
    #[must_use]
    pub fn with_reasons(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::event::EventReason<'a>>>,
    ) -> Self {
        self.reasons = value.into();
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
        value: impl Into<crate::generated::event::TaskExecutionMetadata<'a>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets `event_version`.
    #[must_use]
    pub fn with_event_version(mut self, value: i32) -> Self {
        self.event_version = value;
        self
    }
    /// Sets `reported_at`.
    #[must_use]
    pub fn with_reported_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.reported_at = Some(value.into());
        self
    }
    /// Sets `log_context`.
    #[must_use]
    pub fn with_log_context(
        mut self,
        value: impl Into<crate::generated::core::LogContext<'a>>,
    ) -> Self {
        self.log_context = Some(value.into());
        self
    }
    /// Sets `input_value`.
    #[must_use]
    pub fn with_input_value(mut self, value: TaskExecutionEventInputValue<'a>) -> Self {
        self.input_value = Some(value);
        self
    }
    /// Sets `output_result`.
    #[must_use]
    pub fn with_output_result(
        mut self,
        value: TaskExecutionEventOutputResult<'a>,
    ) -> Self {
        self.output_result = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for TaskExecutionEvent<'a> {
    type Owned = TaskExecutionEvent<'static>;
    const INFO: &'static rt::info::MessageInfo = &TASK_EXECUTION_EVENT_INFO;
    fn into_owned(self) -> TaskExecutionEvent<'static> {
        TaskExecutionEvent {
            task_id: self.task_id.map(rt::Element::detach),
            parent_node_execution_id: self
                .parent_node_execution_id
                .map(rt::Element::detach),
            retry_attempt: rt::Element::detach(self.retry_attempt),
            phase: rt::Element::detach(self.phase),
            producer_id: rt::Element::detach(self.producer_id),
            logs: self.logs.into_owned(),
            occurred_at: self.occurred_at.map(rt::Element::detach),
            custom_info: self.custom_info.map(rt::Element::detach),
            phase_version: rt::Element::detach(self.phase_version),
            reason: rt::Element::detach(self.reason),
            reasons: self.reasons.into_owned(),
            task_type: rt::Element::detach(self.task_type),
            metadata: self.metadata.map(rt::Element::detach),
            event_version: rt::Element::detach(self.event_version),
            reported_at: self.reported_at.map(rt::Element::detach),
            log_context: self.log_context.map(rt::Element::detach),
            input_value: self.input_value.map(TaskExecutionEventInputValue::into_owned),
            output_result: self
                .output_result
                .map(TaskExecutionEventOutputResult::into_owned),
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
            parent_node_execution_id: None,
            retry_attempt: Default::default(),
            phase: Default::default(),
            producer_id: Default::default(),
            logs: Default::default(),
            occurred_at: None,
            custom_info: None,
            phase_version: Default::default(),
            reason: Default::default(),
            reasons: Default::default(),
            task_type: Default::default(),
            metadata: None,
            event_version: Default::default(),
            reported_at: None,
            log_context: None,
            input_value: None,
            output_result: None,
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
                rt::wire::optional(&mut self.parent_node_execution_id, &mut r, cx)?;
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
            if tag == 32 {
                self.phase = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.producer_id = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 50 {
                self.logs
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
                rt::wire::time(
                    &mut self.occurred_at,
                    7,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 66 {
                self.input_value = Some(
                    TaskExecutionEventInputValue::InputUri(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 74 {
                self.output_result = Some(
                    TaskExecutionEventOutputResult::OutputUri(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 82 {
                let again = matches!(
                    & self.output_result, Some(TaskExecutionEventOutputResult::Error(_))
                );
                if !again {
                    rt::wire::start(
                        &mut self.output_result,
                        TaskExecutionEventOutputResult::Error,
                    );
                }
                if let Some(TaskExecutionEventOutputResult::Error(value)) = &mut self
                    .output_result
                {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 90 {
                rt::wire::optional(&mut self.custom_info, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 96 {
                self.phase_version = rt::Element::read_wire(
                    rt::Codec::Uint32,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 106 {
                self.reason = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 114 {
                self.task_type = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 130 {
                rt::wire::optional(&mut self.metadata, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 138 {
                let again = matches!(
                    & self.output_result,
                    Some(TaskExecutionEventOutputResult::OutputData(_))
                );
                if !again {
                    rt::wire::start(
                        &mut self.output_result,
                        TaskExecutionEventOutputResult::OutputData,
                    );
                }
                if let Some(TaskExecutionEventOutputResult::OutputData(value)) = &mut self
                    .output_result
                {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 144 {
                self.event_version = rt::Element::read_wire(
                    rt::Codec::Int32,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 154 {
                let again = matches!(
                    & self.input_value, Some(TaskExecutionEventInputValue::InputData(_))
                );
                if !again {
                    rt::wire::start(
                        &mut self.input_value,
                        TaskExecutionEventInputValue::InputData,
                    );
                }
                if let Some(TaskExecutionEventInputValue::InputData(value)) = &mut self
                    .input_value
                {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 162 {
                rt::wire::time(
                    &mut self.reported_at,
                    20,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 170 {
                self.reasons
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 170,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 178 {
                rt::wire::optional(&mut self.log_context, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 24 | 32 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 96 | 106 | 114
                | 130 | 138 | 144 | 154 | 162 | 170 | 178 => {}
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
        if let Some(value) = &self.parent_node_execution_id {
            w.message([18], value);
        }
        if self.retry_attempt != 0 {
            let value = &self.retry_attempt;
            rt::Element::write_field(value, [24], rt::Codec::Uint32, w);
        }
        if self.phase.0 != 0 {
            let value = &self.phase;
            rt::Element::write_field(value, [32], rt::Codec::Enum, w);
        }
        if !self.producer_id.is_empty() {
            let value = &self.producer_id;
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        self.logs.write_wire(50, rt::Codec::Message, w);
        if let Some(value) = &self.occurred_at {
            rt::Element::write_field(value, [58], rt::Codec::Message, w);
        }
        match &self.input_value {
            Some(TaskExecutionEventInputValue::InputUri(value)) => {
                rt::Element::write_field(value, [66], rt::Codec::String, w);
            }
            _ => {}
        }
        match &self.output_result {
            Some(TaskExecutionEventOutputResult::OutputUri(value)) => {
                rt::Element::write_field(value, [74], rt::Codec::String, w);
            }
            Some(TaskExecutionEventOutputResult::Error(value)) => {
                w.message([82], value);
            }
            _ => {}
        }
        if let Some(value) = &self.custom_info {
            w.message([90], value);
        }
        if self.phase_version != 0 {
            let value = &self.phase_version;
            rt::Element::write_field(value, [96], rt::Codec::Uint32, w);
        }
        if !self.reason.is_empty() {
            let value = &self.reason;
            rt::Element::write_field(value, [106], rt::Codec::String, w);
        }
        if !self.task_type.is_empty() {
            let value = &self.task_type;
            rt::Element::write_field(value, [114], rt::Codec::String, w);
        }
        if let Some(value) = &self.metadata {
            w.message([130, 1], value);
        }
        match &self.output_result {
            Some(TaskExecutionEventOutputResult::OutputData(value)) => {
                w.message([138, 1], value);
            }
            _ => {}
        }
        if self.event_version != 0 {
            let value = &self.event_version;
            rt::Element::write_field(value, [144, 1], rt::Codec::Int32, w);
        }
        match &self.input_value {
            Some(TaskExecutionEventInputValue::InputData(value)) => {
                w.message([154, 1], value);
            }
            _ => {}
        }
        if let Some(value) = &self.reported_at {
            rt::Element::write_field(value, [162, 1], rt::Codec::Message, w);
        }
        self.reasons.write_wire(170, rt::Codec::Message, w);
        if let Some(value) = &self.log_context {
            w.message([178, 1], value);
        }
        if !self.unknown_fields.is_empty() {
            w.unknown_but(
                &self.unknown_fields,
                &[(7, self.occurred_at.is_none()), (20, self.reported_at.is_none())],
            );
        }
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "taskId" | "task_id" => 1,
                "parentNodeExecutionId" | "parent_node_execution_id" => 2,
                "retryAttempt" | "retry_attempt" => 3,
                "phase" => 4,
                "producerId" | "producer_id" => 5,
                "logs" => 6,
                "occurredAt" | "occurred_at" => 7,
                "inputUri" | "input_uri" => 8,
                "inputData" | "input_data" => 9,
                "outputUri" | "output_uri" => 10,
                "error" => 11,
                "outputData" | "output_data" => 12,
                "customInfo" | "custom_info" => 13,
                "phaseVersion" | "phase_version" => 14,
                "reason" => 15,
                "reasons" => 16,
                "taskType" | "task_type" => 17,
                "metadata" => 18,
                "eventVersion" | "event_version" => 19,
                "reportedAt" | "reported_at" => 20,
                "logContext" | "log_context" => 21,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"taskId\":")) {
                    rt::json::once(&mut seen0, 0, "taskId", r)?;
                    if !r.null()? {
                        let value = self.task_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"parentNodeExecutionId\":")) {
                    rt::json::once(&mut seen0, 1, "parentNodeExecutionId", r)?;
                    if !r.null()? {
                        let value = self
                            .parent_node_execution_id
                            .insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"retryAttempt\":")) {
                    rt::json::once(&mut seen0, 2, "retryAttempt", r)?;
                    match rt::Element::read_json(rt::Codec::Uint32, false, r, cx) {
                        Ok(value) => {
                            self.retry_attempt = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"phase\":")) {
                    rt::json::once(&mut seen0, 3, "phase", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.phase = value;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"producerId\":")) {
                    rt::json::once(&mut seen0, 4, "producerId", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.producer_id = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"logs\":")) {
                    rt::json::once(&mut seen0, 5, "logs", r)?;
                    if !r.null()? {
                        self.logs.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"occurredAt\":")) {
                    rt::json::once(&mut seen0, 6, "occurredAt", r)?;
                    match rt::Element::read_json(rt::Codec::Message, false, r, cx) {
                        Ok(value) => {
                            self.occurred_at = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"inputUri\":")) {
                    rt::json::once(&mut seen0, 7, "inputUri", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 21, "input_value", r)?;
                        self.input_value = Some(
                            TaskExecutionEventInputValue::InputUri(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"inputData\":")) {
                    rt::json::once(&mut seen0, 8, "inputData", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 21, "input_value", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.input_value = Some(
                            TaskExecutionEventInputValue::InputData(value),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"outputUri\":")) {
                    rt::json::once(&mut seen0, 9, "outputUri", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 22, "output_result", r)?;
                        self.output_result = Some(
                            TaskExecutionEventOutputResult::OutputUri(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"error\":")) {
                    rt::json::once(&mut seen0, 10, "error", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 22, "output_result", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.output_result = Some(
                            TaskExecutionEventOutputResult::Error(value),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 12 || (key == 0 && r.literal(b"\"outputData\":")) {
                    rt::json::once(&mut seen0, 11, "outputData", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 22, "output_result", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.output_result = Some(
                            TaskExecutionEventOutputResult::OutputData(value),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 13 || (key == 0 && r.literal(b"\"customInfo\":")) {
                    rt::json::once(&mut seen0, 12, "customInfo", r)?;
                    if !r.null()? {
                        let value = self.custom_info.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 14 || (key == 0 && r.literal(b"\"phaseVersion\":")) {
                    rt::json::once(&mut seen0, 13, "phaseVersion", r)?;
                    match rt::Element::read_json(rt::Codec::Uint32, false, r, cx) {
                        Ok(value) => {
                            self.phase_version = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 15 || (key == 0 && r.literal(b"\"reason\":")) {
                    rt::json::once(&mut seen0, 14, "reason", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.reason = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 16 || (key == 0 && r.literal(b"\"reasons\":")) {
                    rt::json::once(&mut seen0, 15, "reasons", r)?;
                    if !r.null()? {
                        self.reasons.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 17 || (key == 0 && r.literal(b"\"taskType\":")) {
                    rt::json::once(&mut seen0, 16, "taskType", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.task_type = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 18 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 17, "metadata", r)?;
                    if !r.null()? {
                        let value = self.metadata.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 19 || (key == 0 && r.literal(b"\"eventVersion\":")) {
                    rt::json::once(&mut seen0, 18, "eventVersion", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.event_version = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 20 || (key == 0 && r.literal(b"\"reportedAt\":")) {
                    rt::json::once(&mut seen0, 19, "reportedAt", r)?;
                    match rt::Element::read_json(rt::Codec::Message, false, r, cx) {
                        Ok(value) => {
                            self.reported_at = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 21 || (key == 0 && r.literal(b"\"logContext\":")) {
                    rt::json::once(&mut seen0, 20, "logContext", r)?;
                    if !r.null()? {
                        let value = self.log_context.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"taskId\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.parent_node_execution_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"parentNodeExecutionId\":") },
                false,
                w,
            );
        }
        if self.retry_attempt != 0 {
            let value = &self.retry_attempt;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"retryAttempt\":") },
                false,
                w,
            );
        }
        if self.phase.0 != 0 {
            let value = &self.phase;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"phase\":") },
                false,
                w,
            );
        }
        if !self.producer_id.is_empty() {
            let value = &self.producer_id;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"producerId\":") },
                false,
                w,
            );
        }
        if !self.logs.is_empty() {
            w.name(const { &rt::json::Key::new("\"logs\":") });
            self.logs.put_json(false, w);
            w.comma();
        }
        if let Some(value) = &self.occurred_at {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"occurredAt\":") },
                false,
                w,
            );
        }
        if let Some(TaskExecutionEventInputValue::InputUri(value)) = &self.input_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"inputUri\":") },
                false,
                w,
            );
        }
        if let Some(TaskExecutionEventInputValue::InputData(value)) = &self.input_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"inputData\":") },
                false,
                w,
            );
        }
        if let Some(TaskExecutionEventOutputResult::OutputUri(value)) = &self
            .output_result
        {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"outputUri\":") },
                false,
                w,
            );
        }
        if let Some(TaskExecutionEventOutputResult::Error(value)) = &self.output_result {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"error\":") },
                false,
                w,
            );
        }
        if let Some(TaskExecutionEventOutputResult::OutputData(value)) = &self
            .output_result
        {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"outputData\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.custom_info {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"customInfo\":") },
                false,
                w,
            );
        }
        if self.phase_version != 0 {
            let value = &self.phase_version;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"phaseVersion\":") },
                false,
                w,
            );
        }
        if !self.reason.is_empty() {
            let value = &self.reason;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"reason\":") },
                false,
                w,
            );
        }
        if !self.reasons.is_empty() {
            w.name(const { &rt::json::Key::new("\"reasons\":") });
            self.reasons.put_json(false, w);
            w.comma();
        }
        if !self.task_type.is_empty() {
            let value = &self.task_type;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"taskType\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.metadata {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"metadata\":") },
                false,
                w,
            );
        }
        if self.event_version != 0 {
            let value = &self.event_version;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"eventVersion\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.reported_at {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"reportedAt\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.log_context {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"logContext\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(TaskExecutionEvent < 'a >, TaskExecutionEvent < 'static >);
#[doc(hidden)]
pub static TASK_EXECUTION_EVENT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.TaskExecutionEvent",
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
                "parent_node_execution_id",
                "parentNodeExecutionId",
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
            rt::info::FieldInfo::new(
                4,
                "phase",
                "phase",
                rt::info::Kind::Enum(&crate::generated::core::TASK_EXECUTION_PHASE_INFO),
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                5,
                "producer_id",
                "producerId",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                6,
                "logs",
                "logs",
                rt::info::Kind::Message(&crate::generated::core::TASK_LOG_INFO),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                7,
                "occurred_at",
                "occurredAt",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    8,
                    "input_uri",
                    "inputUri",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    19,
                    "input_data",
                    "inputData",
                    rt::info::Kind::Message(&crate::generated::core::LITERAL_MAP_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    9,
                    "output_uri",
                    "outputUri",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .in_oneof(1),
            rt::info::FieldInfo::new(
                    10,
                    "error",
                    "error",
                    rt::info::Kind::Message(
                        &crate::generated::core::EXECUTION_ERROR_INFO,
                    ),
                    rt::info::Label::Optional,
                )
                .in_oneof(1),
            rt::info::FieldInfo::new(
                    17,
                    "output_data",
                    "outputData",
                    rt::info::Kind::Message(&crate::generated::core::LITERAL_MAP_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(1),
            rt::info::FieldInfo::new(
                11,
                "custom_info",
                "customInfo",
                rt::info::Kind::Message(&rt::wkt::STRUCT_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                12,
                "phase_version",
                "phaseVersion",
                rt::info::Kind::Uint32,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                13,
                "reason",
                "reason",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                21,
                "reasons",
                "reasons",
                rt::info::Kind::Message(&crate::generated::event::EVENT_REASON_INFO),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                14,
                "task_type",
                "taskType",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                16,
                "metadata",
                "metadata",
                rt::info::Kind::Message(
                    &crate::generated::event::TASK_EXECUTION_METADATA_INFO,
                ),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                18,
                "event_version",
                "eventVersion",
                rt::info::Kind::Int32,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                20,
                "reported_at",
                "reportedAt",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                22,
                "log_context",
                "logContext",
                rt::info::Kind::Message(&crate::generated::core::LOG_CONTEXT_INFO),
                rt::info::Label::Optional,
            ),
        ],
        &[
            rt::info::OneofInfo::new("input_value", None),
            rt::info::OneofInfo::new("output_result", None),
        ],
        false,
    )
    .size(size_of::<TaskExecutionEvent<'static>>());
impl<'a> rt::Event<'a> for TaskExecutionEvent<'a> {
    const DOMAIN: &'static str = "flyte-event";
    const SCHEMA_ID: &'static str = "flyte-event/flyteidl.event.TaskExecutionEvent";
    const EVENT_TYPE: &'static str = "flyte.task";
    const TOPIC: Option<&'static str> = None;
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_type(&self) -> ::std::borrow::Cow<'_, str> {
        rt::Meaning::event_type(self)
    }
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::event_id(self)
    }
    fn occurred_at(&self) -> Option<rt::Timestamp> {
        rt::Meaning::occurred_at(self)
    }
    fn occurred_at_member(&self) -> Option<&'static str> {
        rt::Meaning::occurred_at_member(self)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::partition_key(self)
    }
}
/// Something that an attempt started elsewhere: a job in another system, or an
/// element of an array node.
///
/// Since: v0.18.23. Source: flyteidl v1.16.8 flyteidl/event/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct ExternalResourceInfo<'a> {
    /// Id of the thing in its own system. Elements of array nodes have
    /// `<uid>-n<index>-<attempt>`.
    ///
    /// Since: v0.18.25.
    pub external_id: rt::Str<'a>,
    /// Position among the things of the same task, stable over reports and
    /// retries. Flyteadmin merges by index and attempt.
    ///
    /// Since: v0.21.22.
    pub index: u32,
    /// Number of the attempt; FlytePropeller counts from 0.
    ///
    /// Since: v0.21.22.
    pub retry_attempt: u32,
    /// Phase of the thing.
    ///
    /// Since: v0.21.22.
    pub phase: crate::generated::core::TaskExecutionPhase,
    /// What became of its cache lookup.
    ///
    /// Since: v0.24.7.
    pub cache_status: crate::generated::core::CatalogCacheStatus,
    /// Links to its logs.
    ///
    /// Since: v0.24.7.
    pub logs: rt::Repeated<'a, crate::generated::core::TaskLog<'a>>,
    /// Details in the plugin's own form. Each report replaces the one before.
    ///
    /// Since: v1.14.2.
    pub custom_info: Option<rt::wkt::Struct<'a>>,
    /// Where its logs came from. FlytePropeller v1.16.8 does not fill it.
    ///
    /// Since: v1.15.4b0.
    pub log_context: Option<crate::generated::core::LogContext<'a>>,
    /// More about what it runs.
    pub target_metadata: Option<ExternalResourceInfoTargetMetadata<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// More about what it runs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ExternalResourceInfoTargetMetadata<'a> {
    /// The workflow execution that it started. FlytePropeller v1.16.8 does not
    /// fill it.
    ///
    /// Since: v1.14.2.
    WorkflowNodeMetadata(crate::generated::event::WorkflowNodeMetadata<'a>),
}
impl ExternalResourceInfoTargetMetadata<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> ExternalResourceInfoTargetMetadata<'static> {
        match self {
            Self::WorkflowNodeMetadata(value) => {
                ExternalResourceInfoTargetMetadata::WorkflowNodeMetadata(
                    rt::Element::detach(value),
                )
            }
        }
    }
}
impl<'a> ExternalResourceInfo<'a> {
    /// Sets `external_id`.
    #[must_use]
    pub fn with_external_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.external_id = value.into();
        self
    }
    /// Sets `index`.
    #[must_use]
    pub fn with_index(mut self, value: u32) -> Self {
        self.index = value;
        self
    }
    /// Sets `retry_attempt`.
    #[must_use]
    pub fn with_retry_attempt(mut self, value: u32) -> Self {
        self.retry_attempt = value;
        self
    }
    /// Sets `phase`.
    #[must_use]
    pub fn with_phase(
        mut self,
        value: crate::generated::core::TaskExecutionPhase,
    ) -> Self {
        self.phase = value;
        self
    }
    /// Sets `cache_status`.
    #[must_use]
    pub fn with_cache_status(
        mut self,
        value: crate::generated::core::CatalogCacheStatus,
    ) -> Self {
        self.cache_status = value;
        self
    }
    /// Sets `logs`.
    #[must_use]
    pub fn with_logs(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::TaskLog<'a>>>,
    ) -> Self {
        self.logs = value.into();
        self
    }
    /// Sets `custom_info`.
    #[must_use]
    pub fn with_custom_info(mut self, value: impl Into<rt::wkt::Struct<'a>>) -> Self {
        self.custom_info = Some(value.into());
        self
    }
    /// Sets `log_context`.
    #[must_use]
    pub fn with_log_context(
        mut self,
        value: impl Into<crate::generated::core::LogContext<'a>>,
    ) -> Self {
        self.log_context = Some(value.into());
        self
    }
    /// Sets `target_metadata`.
    #[must_use]
    pub fn with_target_metadata(
        mut self,
        value: ExternalResourceInfoTargetMetadata<'a>,
    ) -> Self {
        self.target_metadata = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for ExternalResourceInfo<'a> {
    type Owned = ExternalResourceInfo<'static>;
    const INFO: &'static rt::info::MessageInfo = &EXTERNAL_RESOURCE_INFO_INFO;
    fn into_owned(self) -> ExternalResourceInfo<'static> {
        ExternalResourceInfo {
            external_id: rt::Element::detach(self.external_id),
            index: rt::Element::detach(self.index),
            retry_attempt: rt::Element::detach(self.retry_attempt),
            phase: rt::Element::detach(self.phase),
            cache_status: rt::Element::detach(self.cache_status),
            logs: self.logs.into_owned(),
            custom_info: self.custom_info.map(rt::Element::detach),
            log_context: self.log_context.map(rt::Element::detach),
            target_metadata: self
                .target_metadata
                .map(ExternalResourceInfoTargetMetadata::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            external_id: Default::default(),
            index: Default::default(),
            retry_attempt: Default::default(),
            phase: Default::default(),
            cache_status: Default::default(),
            logs: Default::default(),
            custom_info: None,
            log_context: None,
            target_metadata: None,
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
                self.external_id = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.index = rt::Element::read_wire(rt::Codec::Uint32, &mut r, cx)?;
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
            if tag == 32 {
                self.phase = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 40 {
                self.cache_status = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 50 {
                self.logs
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
                let again = matches!(
                    & self.target_metadata,
                    Some(ExternalResourceInfoTargetMetadata::WorkflowNodeMetadata(_))
                );
                if !again {
                    rt::wire::start(
                        &mut self.target_metadata,
                        ExternalResourceInfoTargetMetadata::WorkflowNodeMetadata,
                    );
                }
                if let Some(
                    ExternalResourceInfoTargetMetadata::WorkflowNodeMetadata(value),
                ) = &mut self.target_metadata
                {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 66 {
                rt::wire::optional(&mut self.custom_info, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 74 {
                rt::wire::optional(&mut self.log_context, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 | 24 | 32 | 40 | 50 | 58 | 66 | 74 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.external_id.is_empty() {
            let value = &self.external_id;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if self.index != 0 {
            let value = &self.index;
            rt::Element::write_field(value, [16], rt::Codec::Uint32, w);
        }
        if self.retry_attempt != 0 {
            let value = &self.retry_attempt;
            rt::Element::write_field(value, [24], rt::Codec::Uint32, w);
        }
        if self.phase.0 != 0 {
            let value = &self.phase;
            rt::Element::write_field(value, [32], rt::Codec::Enum, w);
        }
        if self.cache_status.0 != 0 {
            let value = &self.cache_status;
            rt::Element::write_field(value, [40], rt::Codec::Enum, w);
        }
        self.logs.write_wire(50, rt::Codec::Message, w);
        match &self.target_metadata {
            Some(ExternalResourceInfoTargetMetadata::WorkflowNodeMetadata(value)) => {
                w.message([58], value);
            }
            _ => {}
        }
        if let Some(value) = &self.custom_info {
            w.message([66], value);
        }
        if let Some(value) = &self.log_context {
            w.message([74], value);
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
                "externalId" | "external_id" => 1,
                "index" => 2,
                "retryAttempt" | "retry_attempt" => 3,
                "phase" => 4,
                "cacheStatus" | "cache_status" => 5,
                "logs" => 6,
                "workflowNodeMetadata" | "workflow_node_metadata" => 7,
                "customInfo" | "custom_info" => 8,
                "logContext" | "log_context" => 9,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"externalId\":")) {
                    rt::json::once(&mut seen0, 0, "externalId", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.external_id = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"index\":")) {
                    rt::json::once(&mut seen0, 1, "index", r)?;
                    match rt::Element::read_json(rt::Codec::Uint32, false, r, cx) {
                        Ok(value) => {
                            self.index = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"retryAttempt\":")) {
                    rt::json::once(&mut seen0, 2, "retryAttempt", r)?;
                    match rt::Element::read_json(rt::Codec::Uint32, false, r, cx) {
                        Ok(value) => {
                            self.retry_attempt = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"phase\":")) {
                    rt::json::once(&mut seen0, 3, "phase", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.phase = value;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"cacheStatus\":")) {
                    rt::json::once(&mut seen0, 4, "cacheStatus", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.cache_status = value;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"logs\":")) {
                    rt::json::once(&mut seen0, 5, "logs", r)?;
                    if !r.null()? {
                        self.logs.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"workflowNodeMetadata\":")) {
                    rt::json::once(&mut seen0, 6, "workflowNodeMetadata", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 9, "target_metadata", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.target_metadata = Some(
                            ExternalResourceInfoTargetMetadata::WorkflowNodeMetadata(
                                value,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"customInfo\":")) {
                    rt::json::once(&mut seen0, 7, "customInfo", r)?;
                    if !r.null()? {
                        let value = self.custom_info.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"logContext\":")) {
                    rt::json::once(&mut seen0, 8, "logContext", r)?;
                    if !r.null()? {
                        let value = self.log_context.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
        if !self.external_id.is_empty() {
            let value = &self.external_id;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"externalId\":") },
                false,
                w,
            );
        }
        if self.index != 0 {
            let value = &self.index;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"index\":") },
                false,
                w,
            );
        }
        if self.retry_attempt != 0 {
            let value = &self.retry_attempt;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"retryAttempt\":") },
                false,
                w,
            );
        }
        if self.phase.0 != 0 {
            let value = &self.phase;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"phase\":") },
                false,
                w,
            );
        }
        if self.cache_status.0 != 0 {
            let value = &self.cache_status;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"cacheStatus\":") },
                false,
                w,
            );
        }
        if !self.logs.is_empty() {
            w.name(const { &rt::json::Key::new("\"logs\":") });
            self.logs.put_json(false, w);
            w.comma();
        }
        if let Some(ExternalResourceInfoTargetMetadata::WorkflowNodeMetadata(value)) = &self
            .target_metadata
        {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"workflowNodeMetadata\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.custom_info {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"customInfo\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.log_context {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"logContext\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ExternalResourceInfo < 'a >, ExternalResourceInfo < 'static >);
#[doc(hidden)]
pub static EXTERNAL_RESOURCE_INFO_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.ExternalResourceInfo",
        &[
            rt::info::FieldInfo::new(
                1,
                "external_id",
                "externalId",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                2,
                "index",
                "index",
                rt::info::Kind::Uint32,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                3,
                "retry_attempt",
                "retryAttempt",
                rt::info::Kind::Uint32,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                4,
                "phase",
                "phase",
                rt::info::Kind::Enum(&crate::generated::core::TASK_EXECUTION_PHASE_INFO),
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                5,
                "cache_status",
                "cacheStatus",
                rt::info::Kind::Enum(&crate::generated::core::CATALOG_CACHE_STATUS_INFO),
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                6,
                "logs",
                "logs",
                rt::info::Kind::Message(&crate::generated::core::TASK_LOG_INFO),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                    7,
                    "workflow_node_metadata",
                    "workflowNodeMetadata",
                    rt::info::Kind::Message(
                        &crate::generated::event::WORKFLOW_NODE_METADATA_INFO,
                    ),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                8,
                "custom_info",
                "customInfo",
                rt::info::Kind::Message(&rt::wkt::STRUCT_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                9,
                "log_context",
                "logContext",
                rt::info::Kind::Message(&crate::generated::core::LOG_CONTEXT_INFO),
                rt::info::Label::Optional,
            ),
        ],
        &[rt::info::OneofInfo::new("target_metadata", None)],
        false,
    )
    .size(size_of::<ExternalResourceInfo<'static>>());
/// A token from a resource pool, by which the platform limits how much runs at
/// once.
///
/// Since: v0.18.23. Source: flyteidl v1.16.8 flyteidl/event/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct ResourcePoolInfo<'a> {
    /// Id under which the token was requested.
    ///
    /// Since: v0.18.23.
    pub allocation_token: rt::Str<'a>,
    /// Namespace of the pool in which the token was requested.
    ///
    /// Since: v0.18.23.
    pub namespace: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ResourcePoolInfo<'a> {
    /// Sets `allocation_token`.
    #[must_use]
    pub fn with_allocation_token(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.allocation_token = value.into();
        self
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.namespace = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for ResourcePoolInfo<'a> {
    type Owned = ResourcePoolInfo<'static>;
    const INFO: &'static rt::info::MessageInfo = &RESOURCE_POOL_INFO_INFO;
    fn into_owned(self) -> ResourcePoolInfo<'static> {
        ResourcePoolInfo {
            allocation_token: rt::Element::detach(self.allocation_token),
            namespace: rt::Element::detach(self.namespace),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            allocation_token: Default::default(),
            namespace: Default::default(),
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
                self.allocation_token = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.namespace = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
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
        if !self.allocation_token.is_empty() {
            let value = &self.allocation_token;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.namespace.is_empty() {
            let value = &self.namespace;
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
                "allocationToken" | "allocation_token" => 1,
                "namespace" => 2,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"allocationToken\":")) {
                    rt::json::once(&mut seen0, 0, "allocationToken", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.allocation_token = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"namespace\":")) {
                    rt::json::once(&mut seen0, 1, "namespace", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.namespace = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
        if !self.allocation_token.is_empty() {
            let value = &self.allocation_token;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"allocationToken\":") },
                false,
                w,
            );
        }
        if !self.namespace.is_empty() {
            let value = &self.namespace;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"namespace\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(ResourcePoolInfo < 'a >, ResourcePoolInfo < 'static >);
#[doc(hidden)]
pub static RESOURCE_POOL_INFO_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.ResourcePoolInfo",
        &[
            rt::info::FieldInfo::new(
                1,
                "allocation_token",
                "allocationToken",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                2,
                "namespace",
                "namespace",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<ResourcePoolInfo<'static>>());
/// How a task was executed. It tends to grow from event to event, whatever the
/// phase.
///
/// Since: v0.18.7. Source: flyteidl v1.16.8 flyteidl/event/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct TaskExecutionMetadata<'a> {
    /// Unique name that the platform gave the attempt, e.g. that of its pod.
    ///
    /// Since: v0.18.23.
    pub generated_name: rt::Str<'a>,
    /// What the attempt started elsewhere. Flyteadmin keeps it sorted by index
    /// and attempt.
    ///
    /// Since: v0.18.23.
    pub external_resources: rt::Repeated<
        'a,
        crate::generated::event::ExternalResourceInfo<'a>,
    >,
    /// Tokens from resource pools. Each report replaces the list.
    ///
    /// Since: v0.18.23.
    pub resource_pool_info: rt::Repeated<
        'a,
        crate::generated::event::ResourcePoolInfo<'a>,
    >,
    /// Plugin that ran the task, e.g. `container` or `k8s-array`.
    ///
    /// Since: v0.18.23.
    pub plugin_identifier: rt::Str<'a>,
    /// Kind of machine. Numbers 5 to 15 were never used.
    ///
    /// Since: v0.18.7.
    pub instance_class: crate::generated::event::TaskExecutionMetadataInstanceClass,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> TaskExecutionMetadata<'a> {
    /// Sets `generated_name`.
    #[must_use]
    pub fn with_generated_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.generated_name = value.into();
        self
    }
    /// Sets `external_resources`.
    #[must_use]
    pub fn with_external_resources(
        mut self,
        value: impl Into<
            rt::Repeated<'a, crate::generated::event::ExternalResourceInfo<'a>>,
        >,
    ) -> Self {
        self.external_resources = value.into();
        self
    }
    /// Sets `resource_pool_info`.
    #[must_use]
    pub fn with_resource_pool_info(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::event::ResourcePoolInfo<'a>>>,
    ) -> Self {
        self.resource_pool_info = value.into();
        self
    }
    /// Sets `plugin_identifier`.
    #[must_use]
    pub fn with_plugin_identifier(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.plugin_identifier = value.into();
        self
    }
    /// Sets `instance_class`.
    #[must_use]
    pub fn with_instance_class(
        mut self,
        value: crate::generated::event::TaskExecutionMetadataInstanceClass,
    ) -> Self {
        self.instance_class = value;
        self
    }
}
impl<'a> rt::Message<'a> for TaskExecutionMetadata<'a> {
    type Owned = TaskExecutionMetadata<'static>;
    const INFO: &'static rt::info::MessageInfo = &TASK_EXECUTION_METADATA_INFO;
    fn into_owned(self) -> TaskExecutionMetadata<'static> {
        TaskExecutionMetadata {
            generated_name: rt::Element::detach(self.generated_name),
            external_resources: self.external_resources.into_owned(),
            resource_pool_info: self.resource_pool_info.into_owned(),
            plugin_identifier: rt::Element::detach(self.plugin_identifier),
            instance_class: rt::Element::detach(self.instance_class),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            generated_name: Default::default(),
            external_resources: Default::default(),
            resource_pool_info: Default::default(),
            plugin_identifier: Default::default(),
            instance_class: Default::default(),
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
                self.generated_name = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.external_resources
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
                self.resource_pool_info
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
                self.plugin_identifier = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 128 {
                self.instance_class = rt::Element::read_wire(
                    rt::Codec::Enum,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 128 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.generated_name.is_empty() {
            let value = &self.generated_name;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        self.external_resources.write_wire(18, rt::Codec::Message, w);
        self.resource_pool_info.write_wire(26, rt::Codec::Message, w);
        if !self.plugin_identifier.is_empty() {
            let value = &self.plugin_identifier;
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        if self.instance_class.0 != 0 {
            let value = &self.instance_class;
            rt::Element::write_field(value, [128, 1], rt::Codec::Enum, w);
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
                "generatedName" | "generated_name" => 1,
                "externalResources" | "external_resources" => 2,
                "resourcePoolInfo" | "resource_pool_info" => 3,
                "pluginIdentifier" | "plugin_identifier" => 4,
                "instanceClass" | "instance_class" => 5,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"generatedName\":")) {
                    rt::json::once(&mut seen0, 0, "generatedName", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.generated_name = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"externalResources\":")) {
                    rt::json::once(&mut seen0, 1, "externalResources", r)?;
                    if !r.null()? {
                        self.external_resources
                            .read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"resourcePoolInfo\":")) {
                    rt::json::once(&mut seen0, 2, "resourcePoolInfo", r)?;
                    if !r.null()? {
                        self.resource_pool_info
                            .read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"pluginIdentifier\":")) {
                    rt::json::once(&mut seen0, 3, "pluginIdentifier", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.plugin_identifier = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"instanceClass\":")) {
                    rt::json::once(&mut seen0, 4, "instanceClass", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.instance_class = value;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
        if !self.generated_name.is_empty() {
            let value = &self.generated_name;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"generatedName\":") },
                false,
                w,
            );
        }
        if !self.external_resources.is_empty() {
            w.name(const { &rt::json::Key::new("\"externalResources\":") });
            self.external_resources.put_json(false, w);
            w.comma();
        }
        if !self.resource_pool_info.is_empty() {
            w.name(const { &rt::json::Key::new("\"resourcePoolInfo\":") });
            self.resource_pool_info.put_json(false, w);
            w.comma();
        }
        if !self.plugin_identifier.is_empty() {
            let value = &self.plugin_identifier;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"pluginIdentifier\":") },
                false,
                w,
            );
        }
        if self.instance_class.0 != 0 {
            let value = &self.instance_class;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"instanceClass\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(TaskExecutionMetadata < 'a >, TaskExecutionMetadata < 'static >);
#[doc(hidden)]
pub static TASK_EXECUTION_METADATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.TaskExecutionMetadata",
        &[
            rt::info::FieldInfo::new(
                1,
                "generated_name",
                "generatedName",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                2,
                "external_resources",
                "externalResources",
                rt::info::Kind::Message(
                    &crate::generated::event::EXTERNAL_RESOURCE_INFO_INFO,
                ),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                3,
                "resource_pool_info",
                "resourcePoolInfo",
                rt::info::Kind::Message(
                    &crate::generated::event::RESOURCE_POOL_INFO_INFO,
                ),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                4,
                "plugin_identifier",
                "pluginIdentifier",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                16,
                "instance_class",
                "instanceClass",
                rt::info::Kind::Enum(
                    &crate::generated::event::TASK_EXECUTION_METADATA_INSTANCE_CLASS_INFO,
                ),
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<TaskExecutionMetadata<'static>>());
/// A workflow event with its surroundings. Apart from `raw_event`, the fields
/// are filled when the run succeeded, or always where the installation says
/// so.
///
/// Since: v1.10.7-b0. Source: flyteidl v1.16.8 flyteidl/event/cloudevents.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct CloudEventWorkflowExecution<'a> {
    /// The event as the engine sent it.
    ///
    /// Since: v1.10.7-b0.
    pub raw_event: Option<crate::generated::event::WorkflowExecutionEvent<'a>>,
    /// Outputs that the workflow declares.
    ///
    /// Since: v1.10.7-b0.
    pub output_interface: Option<crate::generated::core::TypedInterface<'a>>,
    /// Artifacts that the run used.
    ///
    /// Since: v1.10.7-b0.
    pub artifact_ids: rt::Repeated<'a, crate::generated::core::ArtifactId<'a>>,
    /// The earlier run that this one repeats or recovers.
    ///
    /// Since: v1.10.7-b0.
    pub reference_execution: Option<
        crate::generated::core::WorkflowExecutionIdentifier<'a>,
    >,
    /// Who started the run.
    ///
    /// Since: v1.10.7-b0.
    pub principal: rt::Str<'a>,
    /// The launch plan from which the run was started.
    ///
    /// Since: v1.10.7-b0.
    pub launch_plan_id: Option<crate::generated::core::Identifier<'a>>,
    /// Labels of the run.
    ///
    /// Since: v1.14.1.
    pub labels: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> CloudEventWorkflowExecution<'a> {
    /// Sets `raw_event`.
    #[must_use]
    pub fn with_raw_event(
        mut self,
        value: impl Into<crate::generated::event::WorkflowExecutionEvent<'a>>,
    ) -> Self {
        self.raw_event = Some(value.into());
        self
    }
    /// Sets `output_interface`.
    #[must_use]
    pub fn with_output_interface(
        mut self,
        value: impl Into<crate::generated::core::TypedInterface<'a>>,
    ) -> Self {
        self.output_interface = Some(value.into());
        self
    }
    /// Sets `artifact_ids`.
    #[must_use]
    pub fn with_artifact_ids(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::ArtifactId<'a>>>,
    ) -> Self {
        self.artifact_ids = value.into();
        self
    }
    /// Sets `reference_execution`.
    #[must_use]
    pub fn with_reference_execution(
        mut self,
        value: impl Into<crate::generated::core::WorkflowExecutionIdentifier<'a>>,
    ) -> Self {
        self.reference_execution = Some(value.into());
        self
    }
    /// Sets `principal`.
    #[must_use]
    pub fn with_principal(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.principal = value.into();
        self
    }
    /// Sets `launch_plan_id`.
    #[must_use]
    pub fn with_launch_plan_id(
        mut self,
        value: impl Into<crate::generated::core::Identifier<'a>>,
    ) -> Self {
        self.launch_plan_id = Some(value.into());
        self
    }
    /// Sets `labels`.
    #[must_use]
    pub fn with_labels(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.labels = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for CloudEventWorkflowExecution<'a> {
    type Owned = CloudEventWorkflowExecution<'static>;
    const INFO: &'static rt::info::MessageInfo = &CLOUD_EVENT_WORKFLOW_EXECUTION_INFO;
    fn into_owned(self) -> CloudEventWorkflowExecution<'static> {
        CloudEventWorkflowExecution {
            raw_event: self.raw_event.map(rt::Element::detach),
            output_interface: self.output_interface.map(rt::Element::detach),
            artifact_ids: self.artifact_ids.into_owned(),
            reference_execution: self.reference_execution.map(rt::Element::detach),
            principal: rt::Element::detach(self.principal),
            launch_plan_id: self.launch_plan_id.map(rt::Element::detach),
            labels: self.labels.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            raw_event: None,
            output_interface: None,
            artifact_ids: Default::default(),
            reference_execution: None,
            principal: Default::default(),
            launch_plan_id: None,
            labels: Default::default(),
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
                rt::wire::optional(&mut self.raw_event, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.output_interface, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.artifact_ids
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
                rt::wire::optional(&mut self.reference_execution, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.principal = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 50 {
                rt::wire::optional(&mut self.launch_plan_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 58 {
                self.labels
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 58,
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
        if let Some(value) = &self.raw_event {
            w.message([10], value);
        }
        if let Some(value) = &self.output_interface {
            w.message([18], value);
        }
        self.artifact_ids.write_wire(26, rt::Codec::Message, w);
        if let Some(value) = &self.reference_execution {
            w.message([34], value);
        }
        if !self.principal.is_empty() {
            let value = &self.principal;
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        if let Some(value) = &self.launch_plan_id {
            w.message([50], value);
        }
        self.labels.write_wire(58, (rt::Codec::String, rt::Codec::String), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "rawEvent" | "raw_event" => 1,
                "outputInterface" | "output_interface" => 2,
                "artifactIds" | "artifact_ids" => 3,
                "referenceExecution" | "reference_execution" => 4,
                "principal" => 5,
                "launchPlanId" | "launch_plan_id" => 6,
                "labels" => 7,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"rawEvent\":")) {
                    rt::json::once(&mut seen0, 0, "rawEvent", r)?;
                    if !r.null()? {
                        let value = self.raw_event.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"outputInterface\":")) {
                    rt::json::once(&mut seen0, 1, "outputInterface", r)?;
                    if !r.null()? {
                        let value = self.output_interface.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"artifactIds\":")) {
                    rt::json::once(&mut seen0, 2, "artifactIds", r)?;
                    if !r.null()? {
                        self.artifact_ids.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"referenceExecution\":")) {
                    rt::json::once(&mut seen0, 3, "referenceExecution", r)?;
                    if !r.null()? {
                        let value = self
                            .reference_execution
                            .insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"principal\":")) {
                    rt::json::once(&mut seen0, 4, "principal", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.principal = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"launchPlanId\":")) {
                    rt::json::once(&mut seen0, 5, "launchPlanId", r)?;
                    if !r.null()? {
                        let value = self.launch_plan_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"labels\":")) {
                    rt::json::once(&mut seen0, 6, "labels", r)?;
                    if !r.null()? {
                        self.labels
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
        if let Some(value) = &self.raw_event {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"rawEvent\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.output_interface {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"outputInterface\":") },
                false,
                w,
            );
        }
        if !self.artifact_ids.is_empty() {
            w.name(const { &rt::json::Key::new("\"artifactIds\":") });
            self.artifact_ids.put_json(false, w);
            w.comma();
        }
        if let Some(value) = &self.reference_execution {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"referenceExecution\":") },
                false,
                w,
            );
        }
        if !self.principal.is_empty() {
            let value = &self.principal;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"principal\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.launch_plan_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"launchPlanId\":") },
                false,
                w,
            );
        }
        if !self.labels.is_empty() {
            w.name(const { &rt::json::Key::new("\"labels\":") });
            self.labels.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    CloudEventWorkflowExecution < 'a >, CloudEventWorkflowExecution < 'static >
);
#[doc(hidden)]
pub static CLOUD_EVENT_WORKFLOW_EXECUTION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.CloudEventWorkflowExecution",
        &[
            rt::info::FieldInfo::new(
                1,
                "raw_event",
                "rawEvent",
                rt::info::Kind::Message(
                    &crate::generated::event::WORKFLOW_EXECUTION_EVENT_INFO,
                ),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "output_interface",
                "outputInterface",
                rt::info::Kind::Message(&crate::generated::core::TYPED_INTERFACE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                3,
                "artifact_ids",
                "artifactIds",
                rt::info::Kind::Message(&crate::generated::core::ARTIFACT_ID_INFO),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                4,
                "reference_execution",
                "referenceExecution",
                rt::info::Kind::Message(
                    &crate::generated::core::WORKFLOW_EXECUTION_IDENTIFIER_INFO,
                ),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                5,
                "principal",
                "principal",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                6,
                "launch_plan_id",
                "launchPlanId",
                rt::info::Kind::Message(&crate::generated::core::IDENTIFIER_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                7,
                "labels",
                "labels",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<CloudEventWorkflowExecution<'static>>());
impl<'a> rt::Event<'a> for CloudEventWorkflowExecution<'a> {
    const DOMAIN: &'static str = "flyte-event";
    const SCHEMA_ID: &'static str = "flyte-event/flyteidl.event.CloudEventWorkflowExecution";
    const EVENT_TYPE: &'static str = "com.flyte.resource.cloudevents.WorkflowExecution";
    const TOPIC: Option<&'static str> = None;
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_type(&self) -> ::std::borrow::Cow<'_, str> {
        rt::Meaning::event_type(self)
    }
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::event_id(self)
    }
    fn occurred_at(&self) -> Option<rt::Timestamp> {
        rt::Meaning::occurred_at(self)
    }
    fn occurred_at_member(&self) -> Option<&'static str> {
        rt::Meaning::occurred_at_member(self)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::partition_key(self)
    }
}
/// A node event with its surroundings. Apart from `raw_event`, the fields are
/// filled only when the node succeeded and is not `start-node`.
///
/// Since: v1.10.7-b0. Source: flyteidl v1.16.8 flyteidl/event/cloudevents.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct CloudEventNodeExecution<'a> {
    /// The event as the engine sent it.
    ///
    /// Since: v1.10.7-b0.
    pub raw_event: Option<rt::Boxed<crate::generated::event::NodeExecutionEvent<'a>>>,
    /// The latest attempt at the node's task. Absent for nodes that run no task.
    ///
    /// Since: v1.10.7-b0.
    pub task_exec_id: Option<crate::generated::core::TaskExecutionIdentifier<'a>>,
    /// Outputs that the node's task declares.
    ///
    /// Since: v1.10.7-b0.
    pub output_interface: Option<crate::generated::core::TypedInterface<'a>>,
    /// Artifacts that the run used.
    ///
    /// Since: v1.10.7-b0.
    pub artifact_ids: rt::Repeated<'a, crate::generated::core::ArtifactId<'a>>,
    /// Who started the run.
    ///
    /// Since: v1.10.7-b0.
    pub principal: rt::Str<'a>,
    /// The launch plan from which the run was started.
    ///
    /// Since: v1.10.7-b0.
    pub launch_plan_id: Option<crate::generated::core::Identifier<'a>>,
    /// Labels of the run.
    ///
    /// Since: v1.14.1.
    pub labels: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> CloudEventNodeExecution<'a> {
    /// Sets `raw_event`.
    #[must_use]
    pub fn with_raw_event(
        mut self,
        value: crate::generated::event::NodeExecutionEvent<'a>,
    ) -> Self {
        self.raw_event = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `task_exec_id`.
    #[must_use]
    pub fn with_task_exec_id(
        mut self,
        value: impl Into<crate::generated::core::TaskExecutionIdentifier<'a>>,
    ) -> Self {
        self.task_exec_id = Some(value.into());
        self
    }
    /// Sets `output_interface`.
    #[must_use]
    pub fn with_output_interface(
        mut self,
        value: impl Into<crate::generated::core::TypedInterface<'a>>,
    ) -> Self {
        self.output_interface = Some(value.into());
        self
    }
    /// Sets `artifact_ids`.
    #[must_use]
    pub fn with_artifact_ids(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::ArtifactId<'a>>>,
    ) -> Self {
        self.artifact_ids = value.into();
        self
    }
    /// Sets `principal`.
    #[must_use]
    pub fn with_principal(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.principal = value.into();
        self
    }
    /// Sets `launch_plan_id`.
    #[must_use]
    pub fn with_launch_plan_id(
        mut self,
        value: impl Into<crate::generated::core::Identifier<'a>>,
    ) -> Self {
        self.launch_plan_id = Some(value.into());
        self
    }
    /// Sets `labels`.
    #[must_use]
    pub fn with_labels(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.labels = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for CloudEventNodeExecution<'a> {
    type Owned = CloudEventNodeExecution<'static>;
    const INFO: &'static rt::info::MessageInfo = &CLOUD_EVENT_NODE_EXECUTION_INFO;
    fn into_owned(self) -> CloudEventNodeExecution<'static> {
        CloudEventNodeExecution {
            raw_event: self.raw_event.map(rt::Boxed::into_owned),
            task_exec_id: self.task_exec_id.map(rt::Element::detach),
            output_interface: self.output_interface.map(rt::Element::detach),
            artifact_ids: self.artifact_ids.into_owned(),
            principal: rt::Element::detach(self.principal),
            launch_plan_id: self.launch_plan_id.map(rt::Element::detach),
            labels: self.labels.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            raw_event: None,
            task_exec_id: None,
            output_interface: None,
            artifact_ids: Default::default(),
            principal: Default::default(),
            launch_plan_id: None,
            labels: Default::default(),
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
                rt::wire::boxed(&mut self.raw_event, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.task_exec_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::optional(&mut self.output_interface, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.artifact_ids
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
                self.principal = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 50 {
                rt::wire::optional(&mut self.launch_plan_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 58 {
                self.labels
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 58,
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
        if let Some(value) = &self.raw_event {
            w.message([10], &**value);
        }
        if let Some(value) = &self.task_exec_id {
            w.message([18], value);
        }
        if let Some(value) = &self.output_interface {
            w.message([26], value);
        }
        self.artifact_ids.write_wire(34, rt::Codec::Message, w);
        if !self.principal.is_empty() {
            let value = &self.principal;
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        if let Some(value) = &self.launch_plan_id {
            w.message([50], value);
        }
        self.labels.write_wire(58, (rt::Codec::String, rt::Codec::String), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "rawEvent" | "raw_event" => 1,
                "taskExecId" | "task_exec_id" => 2,
                "outputInterface" | "output_interface" => 3,
                "artifactIds" | "artifact_ids" => 4,
                "principal" => 5,
                "launchPlanId" | "launch_plan_id" => 6,
                "labels" => 7,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"rawEvent\":")) {
                    rt::json::once(&mut seen0, 0, "rawEvent", r)?;
                    if !r.null()? {
                        let value = self.raw_event.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"taskExecId\":")) {
                    rt::json::once(&mut seen0, 1, "taskExecId", r)?;
                    if !r.null()? {
                        let value = self.task_exec_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"outputInterface\":")) {
                    rt::json::once(&mut seen0, 2, "outputInterface", r)?;
                    if !r.null()? {
                        let value = self.output_interface.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"artifactIds\":")) {
                    rt::json::once(&mut seen0, 3, "artifactIds", r)?;
                    if !r.null()? {
                        self.artifact_ids.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"principal\":")) {
                    rt::json::once(&mut seen0, 4, "principal", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.principal = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"launchPlanId\":")) {
                    rt::json::once(&mut seen0, 5, "launchPlanId", r)?;
                    if !r.null()? {
                        let value = self.launch_plan_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"labels\":")) {
                    rt::json::once(&mut seen0, 6, "labels", r)?;
                    if !r.null()? {
                        self.labels
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
        if let Some(value) = &self.raw_event {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"rawEvent\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.task_exec_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"taskExecId\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.output_interface {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"outputInterface\":") },
                false,
                w,
            );
        }
        if !self.artifact_ids.is_empty() {
            w.name(const { &rt::json::Key::new("\"artifactIds\":") });
            self.artifact_ids.put_json(false, w);
            w.comma();
        }
        if !self.principal.is_empty() {
            let value = &self.principal;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"principal\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.launch_plan_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"launchPlanId\":") },
                false,
                w,
            );
        }
        if !self.labels.is_empty() {
            w.name(const { &rt::json::Key::new("\"labels\":") });
            self.labels.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    CloudEventNodeExecution < 'a >, CloudEventNodeExecution < 'static >
);
#[doc(hidden)]
pub static CLOUD_EVENT_NODE_EXECUTION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.CloudEventNodeExecution",
        &[
            rt::info::FieldInfo::new(
                1,
                "raw_event",
                "rawEvent",
                rt::info::Kind::Message(
                    &crate::generated::event::NODE_EXECUTION_EVENT_INFO,
                ),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "task_exec_id",
                "taskExecId",
                rt::info::Kind::Message(
                    &crate::generated::core::TASK_EXECUTION_IDENTIFIER_INFO,
                ),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                3,
                "output_interface",
                "outputInterface",
                rt::info::Kind::Message(&crate::generated::core::TYPED_INTERFACE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                4,
                "artifact_ids",
                "artifactIds",
                rt::info::Kind::Message(&crate::generated::core::ARTIFACT_ID_INFO),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                5,
                "principal",
                "principal",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                6,
                "launch_plan_id",
                "launchPlanId",
                rt::info::Kind::Message(&crate::generated::core::IDENTIFIER_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                7,
                "labels",
                "labels",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<CloudEventNodeExecution<'static>>());
impl<'a> rt::Event<'a> for CloudEventNodeExecution<'a> {
    const DOMAIN: &'static str = "flyte-event";
    const SCHEMA_ID: &'static str = "flyte-event/flyteidl.event.CloudEventNodeExecution";
    const EVENT_TYPE: &'static str = "com.flyte.resource.cloudevents.NodeExecution";
    const TOPIC: Option<&'static str> = None;
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_type(&self) -> ::std::borrow::Cow<'_, str> {
        rt::Meaning::event_type(self)
    }
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::event_id(self)
    }
    fn occurred_at(&self) -> Option<rt::Timestamp> {
        rt::Meaning::occurred_at(self)
    }
    fn occurred_at_member(&self) -> Option<&'static str> {
        rt::Meaning::occurred_at_member(self)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::partition_key(self)
    }
}
/// A task event with its surroundings.
///
/// Since: v1.10.7-b0. Source: flyteidl v1.16.8 flyteidl/event/cloudevents.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct CloudEventTaskExecution<'a> {
    /// The event as the engine sent it.
    ///
    /// Since: v1.10.7-b0.
    pub raw_event: Option<rt::Boxed<crate::generated::event::TaskExecutionEvent<'a>>>,
    /// Labels of the run, filled in every phase.
    ///
    /// Since: v1.14.1.
    pub labels: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> CloudEventTaskExecution<'a> {
    /// Sets `raw_event`.
    #[must_use]
    pub fn with_raw_event(
        mut self,
        value: crate::generated::event::TaskExecutionEvent<'a>,
    ) -> Self {
        self.raw_event = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `labels`.
    #[must_use]
    pub fn with_labels(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.labels = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for CloudEventTaskExecution<'a> {
    type Owned = CloudEventTaskExecution<'static>;
    const INFO: &'static rt::info::MessageInfo = &CLOUD_EVENT_TASK_EXECUTION_INFO;
    fn into_owned(self) -> CloudEventTaskExecution<'static> {
        CloudEventTaskExecution {
            raw_event: self.raw_event.map(rt::Boxed::into_owned),
            labels: self.labels.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            raw_event: None,
            labels: Default::default(),
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
                rt::wire::boxed(&mut self.raw_event, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.labels
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
        if let Some(value) = &self.raw_event {
            w.message([10], &**value);
        }
        self.labels.write_wire(18, (rt::Codec::String, rt::Codec::String), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "rawEvent" | "raw_event" => 1,
                "labels" => 2,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"rawEvent\":")) {
                    rt::json::once(&mut seen0, 0, "rawEvent", r)?;
                    if !r.null()? {
                        let value = self.raw_event.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"labels\":")) {
                    rt::json::once(&mut seen0, 1, "labels", r)?;
                    if !r.null()? {
                        self.labels
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
                                false,
                                r,
                                cx,
                            )?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
        if let Some(value) = &self.raw_event {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"rawEvent\":") },
                false,
                w,
            );
        }
        if !self.labels.is_empty() {
            w.name(const { &rt::json::Key::new("\"labels\":") });
            self.labels.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    CloudEventTaskExecution < 'a >, CloudEventTaskExecution < 'static >
);
#[doc(hidden)]
pub static CLOUD_EVENT_TASK_EXECUTION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.CloudEventTaskExecution",
        &[
            rt::info::FieldInfo::new(
                1,
                "raw_event",
                "rawEvent",
                rt::info::Kind::Message(
                    &crate::generated::event::TASK_EXECUTION_EVENT_INFO,
                ),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "labels",
                "labels",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<CloudEventTaskExecution<'static>>());
impl<'a> rt::Event<'a> for CloudEventTaskExecution<'a> {
    const DOMAIN: &'static str = "flyte-event";
    const SCHEMA_ID: &'static str = "flyte-event/flyteidl.event.CloudEventTaskExecution";
    const EVENT_TYPE: &'static str = "com.flyte.resource.cloudevents.TaskExecution";
    const TOPIC: Option<&'static str> = None;
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_type(&self) -> ::std::borrow::Cow<'_, str> {
        rt::Meaning::event_type(self)
    }
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::event_id(self)
    }
    fn occurred_at(&self) -> Option<rt::Timestamp> {
        rt::Meaning::occurred_at(self)
    }
    fn occurred_at_member(&self) -> Option<&'static str> {
        rt::Meaning::occurred_at_member(self)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::partition_key(self)
    }
}
/// Flyteadmin created a workflow execution. Flyteadmin v1.16.8 can publish it,
/// but no code there creates one.
///
/// Since: v1.10.7-b0. Source: flyteidl v1.16.8 flyteidl/event/cloudevents.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct CloudEventExecutionStart<'a> {
    /// The new run.
    ///
    /// Since: v1.10.7-b0.
    pub execution_id: Option<crate::generated::core::WorkflowExecutionIdentifier<'a>>,
    /// The launch plan from which the run was started.
    ///
    /// Since: v1.10.7-b0.
    pub launch_plan_id: Option<crate::generated::core::Identifier<'a>>,
    /// The workflow that is run.
    ///
    /// Since: v1.10.7-b0.
    pub workflow_id: Option<crate::generated::core::Identifier<'a>>,
    /// Input artifacts whose full name is known, usually because a query found
    /// them.
    ///
    /// Since: v1.10.7-b0.
    pub artifact_ids: rt::Repeated<'a, crate::generated::core::ArtifactId<'a>>,
    /// Input artifacts of which only the tracker in the literal's metadata is
    /// known.
    ///
    /// Since: v1.10.7-b0.
    pub artifact_trackers: rt::Repeated<'a, rt::Str<'a>>,
    /// Who started the run.
    ///
    /// Since: v1.10.7-b0.
    pub principal: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> CloudEventExecutionStart<'a> {
    /// Sets `execution_id`.
    #[must_use]
    pub fn with_execution_id(
        mut self,
        value: impl Into<crate::generated::core::WorkflowExecutionIdentifier<'a>>,
    ) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Sets `launch_plan_id`.
    #[must_use]
    pub fn with_launch_plan_id(
        mut self,
        value: impl Into<crate::generated::core::Identifier<'a>>,
    ) -> Self {
        self.launch_plan_id = Some(value.into());
        self
    }
    /// Sets `workflow_id`.
    #[must_use]
    pub fn with_workflow_id(
        mut self,
        value: impl Into<crate::generated::core::Identifier<'a>>,
    ) -> Self {
        self.workflow_id = Some(value.into());
        self
    }
    /// Sets `artifact_ids`.
    #[must_use]
    pub fn with_artifact_ids(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::core::ArtifactId<'a>>>,
    ) -> Self {
        self.artifact_ids = value.into();
        self
    }
    /// Sets `artifact_trackers`.
    #[must_use]
    pub fn with_artifact_trackers(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::Str<'a>>>,
    ) -> Self {
        self.artifact_trackers = value.into();
        self
    }
    /// Sets `principal`.
    #[must_use]
    pub fn with_principal(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.principal = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for CloudEventExecutionStart<'a> {
    type Owned = CloudEventExecutionStart<'static>;
    const INFO: &'static rt::info::MessageInfo = &CLOUD_EVENT_EXECUTION_START_INFO;
    fn into_owned(self) -> CloudEventExecutionStart<'static> {
        CloudEventExecutionStart {
            execution_id: self.execution_id.map(rt::Element::detach),
            launch_plan_id: self.launch_plan_id.map(rt::Element::detach),
            workflow_id: self.workflow_id.map(rt::Element::detach),
            artifact_ids: self.artifact_ids.into_owned(),
            artifact_trackers: self.artifact_trackers.into_owned(),
            principal: rt::Element::detach(self.principal),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            execution_id: None,
            launch_plan_id: None,
            workflow_id: None,
            artifact_ids: Default::default(),
            artifact_trackers: Default::default(),
            principal: Default::default(),
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
                rt::wire::optional(&mut self.execution_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.launch_plan_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::optional(&mut self.workflow_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.artifact_ids
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
                self.artifact_trackers
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 42,
                            codec: rt::Codec::String,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 50 {
                self.principal = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
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
        if let Some(value) = &self.execution_id {
            w.message([10], value);
        }
        if let Some(value) = &self.launch_plan_id {
            w.message([18], value);
        }
        if let Some(value) = &self.workflow_id {
            w.message([26], value);
        }
        self.artifact_ids.write_wire(34, rt::Codec::Message, w);
        self.artifact_trackers.write_wire(42, rt::Codec::String, w);
        if !self.principal.is_empty() {
            let value = &self.principal;
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
                "executionId" | "execution_id" => 1,
                "launchPlanId" | "launch_plan_id" => 2,
                "workflowId" | "workflow_id" => 3,
                "artifactIds" | "artifact_ids" => 4,
                "artifactTrackers" | "artifact_trackers" => 5,
                "principal" => 6,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"executionId\":")) {
                    rt::json::once(&mut seen0, 0, "executionId", r)?;
                    if !r.null()? {
                        let value = self.execution_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"launchPlanId\":")) {
                    rt::json::once(&mut seen0, 1, "launchPlanId", r)?;
                    if !r.null()? {
                        let value = self.launch_plan_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"workflowId\":")) {
                    rt::json::once(&mut seen0, 2, "workflowId", r)?;
                    if !r.null()? {
                        let value = self.workflow_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"artifactIds\":")) {
                    rt::json::once(&mut seen0, 3, "artifactIds", r)?;
                    if !r.null()? {
                        self.artifact_ids.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"artifactTrackers\":")) {
                    rt::json::once(&mut seen0, 4, "artifactTrackers", r)?;
                    if !r.null()? {
                        self.artifact_trackers
                            .read_json(rt::Codec::String, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"principal\":")) {
                    rt::json::once(&mut seen0, 5, "principal", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.principal = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 0 {
                    key = r.member(index, &mut self.unknown_fields, cx)?;
                    if key == 0 && !r.more_members(cx)? {
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
        if let Some(value) = &self.execution_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"executionId\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.launch_plan_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"launchPlanId\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.workflow_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"workflowId\":") },
                false,
                w,
            );
        }
        if !self.artifact_ids.is_empty() {
            w.name(const { &rt::json::Key::new("\"artifactIds\":") });
            self.artifact_ids.put_json(false, w);
            w.comma();
        }
        if !self.artifact_trackers.is_empty() {
            w.name(const { &rt::json::Key::new("\"artifactTrackers\":") });
            self.artifact_trackers.put_json(false, w);
            w.comma();
        }
        if !self.principal.is_empty() {
            let value = &self.principal;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"principal\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    CloudEventExecutionStart < 'a >, CloudEventExecutionStart < 'static >
);
#[doc(hidden)]
pub static CLOUD_EVENT_EXECUTION_START_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.event.CloudEventExecutionStart",
        &[
            rt::info::FieldInfo::new(
                1,
                "execution_id",
                "executionId",
                rt::info::Kind::Message(
                    &crate::generated::core::WORKFLOW_EXECUTION_IDENTIFIER_INFO,
                ),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "launch_plan_id",
                "launchPlanId",
                rt::info::Kind::Message(&crate::generated::core::IDENTIFIER_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                3,
                "workflow_id",
                "workflowId",
                rt::info::Kind::Message(&crate::generated::core::IDENTIFIER_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                4,
                "artifact_ids",
                "artifactIds",
                rt::info::Kind::Message(&crate::generated::core::ARTIFACT_ID_INFO),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                5,
                "artifact_trackers",
                "artifactTrackers",
                rt::info::Kind::String,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                6,
                "principal",
                "principal",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<CloudEventExecutionStart<'static>>());
impl<'a> rt::Event<'a> for CloudEventExecutionStart<'a> {
    const DOMAIN: &'static str = "flyte-event";
    const SCHEMA_ID: &'static str = "flyte-event/flyteidl.event.CloudEventExecutionStart";
    const EVENT_TYPE: &'static str = "com.flyte.resource.cloudevents.ExecutionStart";
    const TOPIC: Option<&'static str> = None;
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_type(&self) -> ::std::borrow::Cow<'_, str> {
        rt::Meaning::event_type(self)
    }
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::event_id(self)
    }
    fn occurred_at(&self) -> Option<rt::Timestamp> {
        rt::Meaning::occurred_at(self)
    }
    fn occurred_at_member(&self) -> Option<&'static str> {
        rt::Meaning::occurred_at_member(self)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::partition_key(self)
    }
}
/// The messages of this module, for registries and tools.
pub static MESSAGES: &[rt::MessageEntry] = &[
    rt::event_entry!(WorkflowExecutionEvent),
    rt::event_entry!(NodeExecutionEvent),
    rt::message_entry!(WorkflowNodeMetadata),
    rt::message_entry!(TaskNodeMetadata),
    rt::message_entry!(DynamicWorkflowNodeMetadata),
    rt::message_entry!(ParentTaskExecutionMetadata),
    rt::message_entry!(ParentNodeExecutionMetadata),
    rt::message_entry!(EventReason),
    rt::event_entry!(TaskExecutionEvent),
    rt::message_entry!(ExternalResourceInfo),
    rt::message_entry!(ResourcePoolInfo),
    rt::message_entry!(TaskExecutionMetadata),
    rt::event_entry!(CloudEventWorkflowExecution),
    rt::event_entry!(CloudEventNodeExecution),
    rt::event_entry!(CloudEventTaskExecution),
    rt::event_entry!(CloudEventExecutionStart),
];
