// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// The event came too late: the execution had ended.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/admin/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct EventErrorAlreadyInTerminalState<'a> {
    /// Name of a phase. For workflows it is the recorded one; for nodes and
    /// tasks Flyteadmin v1.16.8 puts the phase of the rejected event here.
    pub current_phase: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> EventErrorAlreadyInTerminalState<'a> {
    /// Sets `current_phase`.
    #[must_use]
    pub fn with_current_phase(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.current_phase = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for EventErrorAlreadyInTerminalState<'a> {
    type Owned = EventErrorAlreadyInTerminalState<'static>;
    const INFO: &'static rt::info::MessageInfo = &EVENT_ERROR_ALREADY_IN_TERMINAL_STATE_INFO;
    fn into_owned(self) -> EventErrorAlreadyInTerminalState<'static> {
        EventErrorAlreadyInTerminalState {
            current_phase: rt::Element::detach(self.current_phase),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            current_phase: Default::default(),
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
                self.current_phase = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
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
        if !self.current_phase.is_empty() {
            let value = &self.current_phase;
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
                "currentPhase" | "current_phase" => 1,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"currentPhase\":")) {
                    rt::json::once(&mut seen0, 0, "currentPhase", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.current_phase = value;
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
        if !self.current_phase.is_empty() {
            let value = &self.current_phase;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"currentPhase\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    EventErrorAlreadyInTerminalState < 'a >, EventErrorAlreadyInTerminalState < 'static >
);
#[doc(hidden)]
pub static EVENT_ERROR_ALREADY_IN_TERMINAL_STATE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.admin.EventErrorAlreadyInTerminalState",
        &[
            rt::info::FieldInfo::new(
                1,
                "current_phase",
                "currentPhase",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<EventErrorAlreadyInTerminalState<'static>>());
/// The event came from the wrong cluster.
///
/// Since: v0.21.15. Source: flyteidl v1.16.8 flyteidl/admin/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct EventErrorIncompatibleCluster<'a> {
    /// Id of the cluster that owns the execution, to be compared with
    /// `producer_id`.
    ///
    /// Since: v0.21.15.
    pub cluster: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> EventErrorIncompatibleCluster<'a> {
    /// Sets `cluster`.
    #[must_use]
    pub fn with_cluster(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.cluster = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for EventErrorIncompatibleCluster<'a> {
    type Owned = EventErrorIncompatibleCluster<'static>;
    const INFO: &'static rt::info::MessageInfo = &EVENT_ERROR_INCOMPATIBLE_CLUSTER_INFO;
    fn into_owned(self) -> EventErrorIncompatibleCluster<'static> {
        EventErrorIncompatibleCluster {
            cluster: rt::Element::detach(self.cluster),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            cluster: Default::default(),
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
                self.cluster = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
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
        if !self.cluster.is_empty() {
            let value = &self.cluster;
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
                "cluster" => 1,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"cluster\":")) {
                    rt::json::once(&mut seen0, 0, "cluster", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.cluster = value;
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
        if !self.cluster.is_empty() {
            let value = &self.cluster;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"cluster\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    EventErrorIncompatibleCluster < 'a >, EventErrorIncompatibleCluster < 'static >
);
#[doc(hidden)]
pub static EVENT_ERROR_INCOMPATIBLE_CLUSTER_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.admin.EventErrorIncompatibleCluster",
        &[
            rt::info::FieldInfo::new(
                1,
                "cluster",
                "cluster",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<EventErrorIncompatibleCluster<'static>>());
/// Why Flyteadmin rejected an event. Travels as a detail of the gRPC status,
/// with the code FAILED_PRECONDITION.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/admin/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct EventFailureReason<'a> {
    /// The reason. Always set.
    pub reason: Option<EventFailureReasonReason<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// The reason. Always set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum EventFailureReasonReason<'a> {
    /// The execution had ended.
    AlreadyInTerminalState(
        crate::generated::admin::EventErrorAlreadyInTerminalState<'a>,
    ),
    /// Another cluster owns the execution.
    ///
    /// Since: v0.21.15.
    IncompatibleCluster(crate::generated::admin::EventErrorIncompatibleCluster<'a>),
}
impl EventFailureReasonReason<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> EventFailureReasonReason<'static> {
        match self {
            Self::AlreadyInTerminalState(value) => {
                EventFailureReasonReason::AlreadyInTerminalState(
                    rt::Element::detach(value),
                )
            }
            Self::IncompatibleCluster(value) => {
                EventFailureReasonReason::IncompatibleCluster(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> EventFailureReason<'a> {
    /// Sets `reason`.
    #[must_use]
    pub fn with_reason(mut self, value: EventFailureReasonReason<'a>) -> Self {
        self.reason = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for EventFailureReason<'a> {
    type Owned = EventFailureReason<'static>;
    const INFO: &'static rt::info::MessageInfo = &EVENT_FAILURE_REASON_INFO;
    fn into_owned(self) -> EventFailureReason<'static> {
        EventFailureReason {
            reason: self.reason.map(EventFailureReasonReason::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            reason: None,
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
                let again = matches!(
                    & self.reason,
                    Some(EventFailureReasonReason::AlreadyInTerminalState(_))
                );
                if !again {
                    rt::wire::start(
                        &mut self.reason,
                        EventFailureReasonReason::AlreadyInTerminalState,
                    );
                }
                if let Some(EventFailureReasonReason::AlreadyInTerminalState(value)) = &mut self
                    .reason
                {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 18 {
                let again = matches!(
                    & self.reason, Some(EventFailureReasonReason::IncompatibleCluster(_))
                );
                if !again {
                    rt::wire::start(
                        &mut self.reason,
                        EventFailureReasonReason::IncompatibleCluster,
                    );
                }
                if let Some(EventFailureReasonReason::IncompatibleCluster(value)) = &mut self
                    .reason
                {
                    rt::wire::required(value, again, &mut r, cx)?;
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
        match &self.reason {
            Some(EventFailureReasonReason::AlreadyInTerminalState(value)) => {
                w.message([10], value);
            }
            Some(EventFailureReasonReason::IncompatibleCluster(value)) => {
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
                "alreadyInTerminalState" | "already_in_terminal_state" => 1,
                "incompatibleCluster" | "incompatible_cluster" => 2,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"alreadyInTerminalState\":")) {
                    rt::json::once(&mut seen0, 0, "alreadyInTerminalState", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 2, "reason", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.reason = Some(
                            EventFailureReasonReason::AlreadyInTerminalState(value),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"incompatibleCluster\":")) {
                    rt::json::once(&mut seen0, 1, "incompatibleCluster", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 2, "reason", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.reason = Some(
                            EventFailureReasonReason::IncompatibleCluster(value),
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
        if let Some(EventFailureReasonReason::AlreadyInTerminalState(value)) = &self
            .reason
        {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"alreadyInTerminalState\":") },
                false,
                w,
            );
        }
        if let Some(EventFailureReasonReason::IncompatibleCluster(value)) = &self.reason
        {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"incompatibleCluster\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(EventFailureReason < 'a >, EventFailureReason < 'static >);
#[doc(hidden)]
pub static EVENT_FAILURE_REASON_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.admin.EventFailureReason",
        &[
            rt::info::FieldInfo::new(
                    1,
                    "already_in_terminal_state",
                    "alreadyInTerminalState",
                    rt::info::Kind::Message(
                        &crate::generated::admin::EVENT_ERROR_ALREADY_IN_TERMINAL_STATE_INFO,
                    ),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    2,
                    "incompatible_cluster",
                    "incompatibleCluster",
                    rt::info::Kind::Message(
                        &crate::generated::admin::EVENT_ERROR_INCOMPATIBLE_CLUSTER_INFO,
                    ),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
        ],
        &[rt::info::OneofInfo::new("reason", None)],
        false,
    )
    .size(size_of::<EventFailureReason<'static>>());
/// Reports a workflow event.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/admin/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct WorkflowExecutionEventRequest<'a> {
    /// Follows the request through the logs of the services. FlytePropeller
    /// leaves it empty.
    pub request_id: rt::Str<'a>,
    /// The event.
    pub event: Option<crate::generated::event::WorkflowExecutionEvent<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> WorkflowExecutionEventRequest<'a> {
    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets `event`.
    #[must_use]
    pub fn with_event(
        mut self,
        value: impl Into<crate::generated::event::WorkflowExecutionEvent<'a>>,
    ) -> Self {
        self.event = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for WorkflowExecutionEventRequest<'a> {
    type Owned = WorkflowExecutionEventRequest<'static>;
    const INFO: &'static rt::info::MessageInfo = &WORKFLOW_EXECUTION_EVENT_REQUEST_INFO;
    fn into_owned(self) -> WorkflowExecutionEventRequest<'static> {
        WorkflowExecutionEventRequest {
            request_id: rt::Element::detach(self.request_id),
            event: self.event.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            request_id: Default::default(),
            event: None,
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
                self.request_id = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.event, &mut r, cx)?;
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
        if !self.request_id.is_empty() {
            let value = &self.request_id;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.event {
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
                "requestId" | "request_id" => 1,
                "event" => 2,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"requestId\":")) {
                    rt::json::once(&mut seen0, 0, "requestId", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.request_id = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"event\":")) {
                    rt::json::once(&mut seen0, 1, "event", r)?;
                    if !r.null()? {
                        let value = self.event.insert(rt::Message::fresh());
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
        if !self.request_id.is_empty() {
            let value = &self.request_id;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"requestId\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.event {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"event\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    WorkflowExecutionEventRequest < 'a >, WorkflowExecutionEventRequest < 'static >
);
#[doc(hidden)]
pub static WORKFLOW_EXECUTION_EVENT_REQUEST_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.admin.WorkflowExecutionEventRequest",
        &[
            rt::info::FieldInfo::new(
                1,
                "request_id",
                "requestId",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                2,
                "event",
                "event",
                rt::info::Kind::Message(
                    &crate::generated::event::WORKFLOW_EXECUTION_EVENT_INFO,
                ),
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<WorkflowExecutionEventRequest<'static>>());
impl<'a> rt::Event<'a> for WorkflowExecutionEventRequest<'a> {
    const DOMAIN: &'static str = "flyte-event";
    const SCHEMA_ID: &'static str = "flyte-event/flyteidl.admin.WorkflowExecutionEventRequest";
    const EVENT_TYPE: &'static str = "com.flyte.resource.flyteidl.admin.WorkflowExecutionEventRequest";
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
/// Flyteadmin accepted the event. No fields so far.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/admin/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct WorkflowExecutionEventResponse<'a> {
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> WorkflowExecutionEventResponse<'a> {}
impl<'a> rt::Message<'a> for WorkflowExecutionEventResponse<'a> {
    type Owned = WorkflowExecutionEventResponse<'static>;
    const INFO: &'static rt::info::MessageInfo = &WORKFLOW_EXECUTION_EVENT_RESPONSE_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> WorkflowExecutionEventResponse<'static> {
        WorkflowExecutionEventResponse {
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
        if r.begin_members(cx)? {
            let mut key = 0u32;
            loop {
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
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    WorkflowExecutionEventResponse < 'a >, WorkflowExecutionEventResponse < 'static >
);
#[doc(hidden)]
pub static WORKFLOW_EXECUTION_EVENT_RESPONSE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.admin.WorkflowExecutionEventResponse",
        &[],
        &[],
        false,
    )
    .size(size_of::<WorkflowExecutionEventResponse<'static>>());
/// Reports a node event.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/admin/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct NodeExecutionEventRequest<'a> {
    /// Follows the request through the logs of the services. FlytePropeller
    /// leaves it empty.
    pub request_id: rt::Str<'a>,
    /// The event.
    pub event: Option<rt::Boxed<crate::generated::event::NodeExecutionEvent<'a>>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> NodeExecutionEventRequest<'a> {
    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets `event`.
    #[must_use]
    pub fn with_event(
        mut self,
        value: crate::generated::event::NodeExecutionEvent<'a>,
    ) -> Self {
        self.event = Some(rt::Boxed::new(value));
        self
    }
}
impl<'a> rt::Message<'a> for NodeExecutionEventRequest<'a> {
    type Owned = NodeExecutionEventRequest<'static>;
    const INFO: &'static rt::info::MessageInfo = &NODE_EXECUTION_EVENT_REQUEST_INFO;
    fn into_owned(self) -> NodeExecutionEventRequest<'static> {
        NodeExecutionEventRequest {
            request_id: rt::Element::detach(self.request_id),
            event: self.event.map(rt::Boxed::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            request_id: Default::default(),
            event: None,
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
                self.request_id = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::boxed(&mut self.event, &mut r, cx)?;
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
        if !self.request_id.is_empty() {
            let value = &self.request_id;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.event {
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
                "requestId" | "request_id" => 1,
                "event" => 2,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"requestId\":")) {
                    rt::json::once(&mut seen0, 0, "requestId", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.request_id = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"event\":")) {
                    rt::json::once(&mut seen0, 1, "event", r)?;
                    if !r.null()? {
                        let value = self.event.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
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
        if !self.request_id.is_empty() {
            let value = &self.request_id;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"requestId\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.event {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"event\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    NodeExecutionEventRequest < 'a >, NodeExecutionEventRequest < 'static >
);
#[doc(hidden)]
pub static NODE_EXECUTION_EVENT_REQUEST_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.admin.NodeExecutionEventRequest",
        &[
            rt::info::FieldInfo::new(
                1,
                "request_id",
                "requestId",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                2,
                "event",
                "event",
                rt::info::Kind::Message(
                    &crate::generated::event::NODE_EXECUTION_EVENT_INFO,
                ),
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<NodeExecutionEventRequest<'static>>());
impl<'a> rt::Event<'a> for NodeExecutionEventRequest<'a> {
    const DOMAIN: &'static str = "flyte-event";
    const SCHEMA_ID: &'static str = "flyte-event/flyteidl.admin.NodeExecutionEventRequest";
    const EVENT_TYPE: &'static str = "com.flyte.resource.flyteidl.admin.NodeExecutionEventRequest";
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
/// Flyteadmin accepted the event. No fields so far.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/admin/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct NodeExecutionEventResponse<'a> {
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> NodeExecutionEventResponse<'a> {}
impl<'a> rt::Message<'a> for NodeExecutionEventResponse<'a> {
    type Owned = NodeExecutionEventResponse<'static>;
    const INFO: &'static rt::info::MessageInfo = &NODE_EXECUTION_EVENT_RESPONSE_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> NodeExecutionEventResponse<'static> {
        NodeExecutionEventResponse {
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
        if r.begin_members(cx)? {
            let mut key = 0u32;
            loop {
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
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    NodeExecutionEventResponse < 'a >, NodeExecutionEventResponse < 'static >
);
#[doc(hidden)]
pub static NODE_EXECUTION_EVENT_RESPONSE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.admin.NodeExecutionEventResponse",
        &[],
        &[],
        false,
    )
    .size(size_of::<NodeExecutionEventResponse<'static>>());
/// Reports a task event.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/admin/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct TaskExecutionEventRequest<'a> {
    /// Follows the request through the logs of the services. FlytePropeller
    /// leaves it empty.
    pub request_id: rt::Str<'a>,
    /// The event.
    pub event: Option<rt::Boxed<crate::generated::event::TaskExecutionEvent<'a>>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> TaskExecutionEventRequest<'a> {
    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets `event`.
    #[must_use]
    pub fn with_event(
        mut self,
        value: crate::generated::event::TaskExecutionEvent<'a>,
    ) -> Self {
        self.event = Some(rt::Boxed::new(value));
        self
    }
}
impl<'a> rt::Message<'a> for TaskExecutionEventRequest<'a> {
    type Owned = TaskExecutionEventRequest<'static>;
    const INFO: &'static rt::info::MessageInfo = &TASK_EXECUTION_EVENT_REQUEST_INFO;
    fn into_owned(self) -> TaskExecutionEventRequest<'static> {
        TaskExecutionEventRequest {
            request_id: rt::Element::detach(self.request_id),
            event: self.event.map(rt::Boxed::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            request_id: Default::default(),
            event: None,
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
                self.request_id = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::boxed(&mut self.event, &mut r, cx)?;
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
        if !self.request_id.is_empty() {
            let value = &self.request_id;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.event {
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
                "requestId" | "request_id" => 1,
                "event" => 2,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"requestId\":")) {
                    rt::json::once(&mut seen0, 0, "requestId", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.request_id = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"event\":")) {
                    rt::json::once(&mut seen0, 1, "event", r)?;
                    if !r.null()? {
                        let value = self.event.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
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
        if !self.request_id.is_empty() {
            let value = &self.request_id;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"requestId\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.event {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"event\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    TaskExecutionEventRequest < 'a >, TaskExecutionEventRequest < 'static >
);
#[doc(hidden)]
pub static TASK_EXECUTION_EVENT_REQUEST_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.admin.TaskExecutionEventRequest",
        &[
            rt::info::FieldInfo::new(
                1,
                "request_id",
                "requestId",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                2,
                "event",
                "event",
                rt::info::Kind::Message(
                    &crate::generated::event::TASK_EXECUTION_EVENT_INFO,
                ),
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<TaskExecutionEventRequest<'static>>());
impl<'a> rt::Event<'a> for TaskExecutionEventRequest<'a> {
    const DOMAIN: &'static str = "flyte-event";
    const SCHEMA_ID: &'static str = "flyte-event/flyteidl.admin.TaskExecutionEventRequest";
    const EVENT_TYPE: &'static str = "com.flyte.resource.flyteidl.admin.TaskExecutionEventRequest";
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
/// Flyteadmin accepted the event. No fields so far.
///
/// Since: v0.1.0. Source: flyteidl v1.16.8 flyteidl/admin/event.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct TaskExecutionEventResponse<'a> {
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> TaskExecutionEventResponse<'a> {}
impl<'a> rt::Message<'a> for TaskExecutionEventResponse<'a> {
    type Owned = TaskExecutionEventResponse<'static>;
    const INFO: &'static rt::info::MessageInfo = &TASK_EXECUTION_EVENT_RESPONSE_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> TaskExecutionEventResponse<'static> {
        TaskExecutionEventResponse {
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
        if r.begin_members(cx)? {
            let mut key = 0u32;
            loop {
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
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    TaskExecutionEventResponse < 'a >, TaskExecutionEventResponse < 'static >
);
#[doc(hidden)]
pub static TASK_EXECUTION_EVENT_RESPONSE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "flyteidl.admin.TaskExecutionEventResponse",
        &[],
        &[],
        false,
    )
    .size(size_of::<TaskExecutionEventResponse<'static>>());
/// The messages of this module, for registries and tools.
pub static MESSAGES: &[rt::MessageEntry] = &[
    rt::message_entry!(EventErrorAlreadyInTerminalState),
    rt::message_entry!(EventErrorIncompatibleCluster),
    rt::message_entry!(EventFailureReason),
    rt::event_entry!(WorkflowExecutionEventRequest),
    rt::message_entry!(WorkflowExecutionEventResponse),
    rt::event_entry!(NodeExecutionEventRequest),
    rt::message_entry!(NodeExecutionEventResponse),
    rt::event_entry!(TaskExecutionEventRequest),
    rt::message_entry!(TaskExecutionEventResponse),
];
