// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// A workflow process has been created. Travels on the topic of the Kubernetes events (X18).
///
/// Source: telemetry events document, lines 316-330.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct WorkflowProcessCreate<'a> {
    /// Always `workflow.process.create`, which tells the events apart. The document puts this
    /// value, in typographic quotes, where a type belongs (X01).
    ///
    /// Source: telemetry events document, line 321.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event was created, in UTC. Stands beside `timestamp` and is the one to prefer;
    /// neither is filled in from the other (X03).
    ///
    /// Source: telemetry events document, line 322.
    pub created: Option<rt::Timestamp>,
    /// Node concerned, a UUID. The document explains it by its own name only (X12).
    ///
    /// Source: telemetry events document, line 323.
    pub node_id: Option<rt::UuidText<'a>>,
    /// User concerned. Plain text in this event, a UUID in the fields that all events share; the
    /// flat object has one member for both (X02, X16).
    ///
    /// Source: telemetry events document, line 324.
    pub user_id: Option<rt::Str<'a>>,
    /// Whether access was granted. The wording is that of the policy check, so it may not speak of
    /// the work itself (X10).
    ///
    /// Source: telemetry events document, line 325.
    pub result: Option<bool>,
    /// Name of the service involved.
    ///
    /// Source: telemetry events document, line 326.
    pub service: Option<rt::Str<'a>>,
    /// Id of the resource, a UUID. The document spells the member with a capital I here, and
    /// without it in one event of the platform (X06).
    ///
    /// Source: telemetry events document, line 327.
    pub resource_id: Option<rt::UuidText<'a>>,
    /// Tenant of the user, a UUID.
    ///
    /// Source: telemetry events document, line 328.
    pub user_tenant_id: Option<rt::UuidText<'a>>,
    /// Tenant of the resource, a UUID.
    ///
    /// Source: telemetry events document, line 329.
    pub resource_tenant_id: Option<rt::UuidText<'a>>,
    /// Process that was created, a UUID.
    ///
    /// Source: telemetry events document, line 330.
    pub workflow_process_id: Option<rt::UuidText<'a>>,
    /// Id of this event, a UUID. Follow-up events refer to it.
    ///
    /// Source: telemetry events document, line 8.
    pub event_id: Option<rt::UuidText<'a>>,
    /// Time of the event in the fields that all events share. Not a substitute for `created`, nor
    /// the other way round (X03).
    ///
    /// Source: telemetry events document, line 10.
    pub timestamp: Option<rt::Timestamp>,
    /// Tenant in whose name the event was sent, a UUID.
    ///
    /// Source: telemetry events document, line 11.
    pub tenant_id: Option<rt::UuidText<'a>>,
    /// Session that the event belongs to, a UUID.
    ///
    /// Source: telemetry events document, line 13.
    pub session_id: Option<rt::UuidText<'a>>,
    /// Producer of the event, free text.
    ///
    /// Source: telemetry events document, line 14.
    pub source: Option<rt::Str<'a>>,
    /// Version of the shared event structure; the document shows `1.0` and no other value (X27).
    ///
    /// Source: telemetry events document, line 15.
    pub version: Option<rt::Str<'a>>,
    /// Further facts about the event: a JSON object of any content, kept verbatim (X28).
    ///
    /// Source: telemetry events document, line 16.
    pub metadata: Option<rt::JsonText<'a>>,
    /// Labels of the event: a JSON object of any content, kept verbatim (X28).
    ///
    /// Source: telemetry events document, line 17.
    pub tags: Option<rt::JsonText<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl Default for WorkflowProcessCreate<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("workflow.process.create"));
        message
    }
}
impl<'a> WorkflowProcessCreate<'a> {
    /// Sets `event_type`.
    #[must_use]
    pub fn with_event_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Sets `node_id`.
    #[must_use]
    pub fn with_node_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: bool) -> Self {
        self.result = Some(value);
        self
    }
    /// Sets `service`.
    #[must_use]
    pub fn with_service(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Sets `resource_id`.
    #[must_use]
    pub fn with_resource_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `user_tenant_id`.
    #[must_use]
    pub fn with_user_tenant_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.user_tenant_id = Some(value.into());
        self
    }
    /// Sets `resource_tenant_id`.
    #[must_use]
    pub fn with_resource_tenant_id(
        mut self,
        value: impl Into<rt::UuidText<'a>>,
    ) -> Self {
        self.resource_tenant_id = Some(value.into());
        self
    }
    /// Sets `workflow_process_id`.
    #[must_use]
    pub fn with_workflow_process_id(
        mut self,
        value: impl Into<rt::UuidText<'a>>,
    ) -> Self {
        self.workflow_process_id = Some(value.into());
        self
    }
    /// Sets `event_id`.
    #[must_use]
    pub fn with_event_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.event_id = Some(value.into());
        self
    }
    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets `session_id`.
    #[must_use]
    pub fn with_session_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.session_id = Some(value.into());
        self
    }
    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `version`.
    #[must_use]
    pub fn with_version(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<rt::JsonText<'a>>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: impl Into<rt::JsonText<'a>>) -> Self {
        self.tags = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for WorkflowProcessCreate<'a> {
    type Owned = WorkflowProcessCreate<'static>;
    const INFO: &'static rt::info::MessageInfo = &WORKFLOW_PROCESS_CREATE_INFO;
    fn into_owned(self) -> WorkflowProcessCreate<'static> {
        WorkflowProcessCreate {
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            node_id: self.node_id.map(rt::Element::detach),
            user_id: self.user_id.map(rt::Element::detach),
            result: self.result.map(rt::Element::detach),
            service: self.service.map(rt::Element::detach),
            resource_id: self.resource_id.map(rt::Element::detach),
            user_tenant_id: self.user_tenant_id.map(rt::Element::detach),
            resource_tenant_id: self.resource_tenant_id.map(rt::Element::detach),
            workflow_process_id: self.workflow_process_id.map(rt::Element::detach),
            event_id: self.event_id.map(rt::Element::detach),
            timestamp: self.timestamp.map(rt::Element::detach),
            tenant_id: self.tenant_id.map(rt::Element::detach),
            session_id: self.session_id.map(rt::Element::detach),
            source: self.source.map(rt::Element::detach),
            version: self.version.map(rt::Element::detach),
            metadata: self.metadata.map(rt::Element::detach),
            tags: self.tags.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            event_type: None,
            created: None,
            node_id: None,
            user_id: None,
            result: None,
            service: None,
            resource_id: None,
            user_tenant_id: None,
            resource_tenant_id: None,
            workflow_process_id: None,
            event_id: None,
            timestamp: None,
            tenant_id: None,
            session_id: None,
            source: None,
            version: None,
            metadata: None,
            tags: None,
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
                self.event_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 18 {
                self.event_type = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                rt::wire::constant(&self.event_type, "workflow.process.create", &r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::time(
                    &mut self.timestamp,
                    3,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.tenant_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 42 {
                self.user_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 50 {
                self.session_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 58 {
                self.source = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 66 {
                self.version = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 74 {
                self.metadata = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                rt::wire::object(&self.metadata, &r)?;
                tag = r.tag()?;
            }
            if tag == 82 {
                self.tags = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                rt::wire::object(&self.tags, &r)?;
                tag = r.tag()?;
            }
            if tag == 90 {
                rt::wire::time(
                    &mut self.created,
                    11,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 98 {
                self.node_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 104 {
                self.result = Some(rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 114 {
                self.service = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 122 {
                self.resource_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 130 {
                self.user_tenant_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 138 {
                self.resource_tenant_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 146 {
                self.workflow_process_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 16378 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 98 | 104 | 114
                | 122 | 130 | 138 | 146 | 16378 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.event_id {
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.event_type {
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if let Some(value) = &self.timestamp {
            rt::Element::write_field(value, [26], rt::Codec::Message, w);
        }
        if let Some(value) = &self.tenant_id {
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        if let Some(value) = &self.user_id {
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        if let Some(value) = &self.session_id {
            rt::Element::write_field(value, [50], rt::Codec::String, w);
        }
        if let Some(value) = &self.source {
            rt::Element::write_field(value, [58], rt::Codec::String, w);
        }
        if let Some(value) = &self.version {
            rt::Element::write_field(value, [66], rt::Codec::String, w);
        }
        if let Some(value) = &self.metadata {
            rt::Element::write_field(value, [74], rt::Codec::String, w);
        }
        if let Some(value) = &self.tags {
            rt::Element::write_field(value, [82], rt::Codec::String, w);
        }
        if let Some(value) = &self.created {
            rt::Element::write_field(value, [90], rt::Codec::Message, w);
        }
        if let Some(value) = &self.node_id {
            rt::Element::write_field(value, [98], rt::Codec::String, w);
        }
        if let Some(value) = &self.result {
            rt::Element::write_field(value, [104], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.service {
            rt::Element::write_field(value, [114], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource_id {
            rt::Element::write_field(value, [122], rt::Codec::String, w);
        }
        if let Some(value) = &self.user_tenant_id {
            rt::Element::write_field(value, [130, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource_tenant_id {
            rt::Element::write_field(value, [138, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.workflow_process_id {
            rt::Element::write_field(value, [146, 1], rt::Codec::String, w);
        }
        w.members([250, 127], &self.unknown_fields);
        if !self.unknown_fields.is_empty() {
            w.unknown_but(
                &self.unknown_fields,
                &[(11, self.created.is_none()), (3, self.timestamp.is_none())],
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
                "event_type" => 1,
                "created" => 2,
                "node_id" => 3,
                "user_id" => 4,
                "result" => 5,
                "service" => 6,
                "resource_Id" => 7,
                "user_tenant_id" => 8,
                "resource_tenant_id" => 9,
                "workflow_process_id" => 10,
                "event_id" => 11,
                "timestamp" => 12,
                "tenant_id" => 13,
                "session_id" => 14,
                "source" => 15,
                "version" => 16,
                "metadata" => 17,
                "tags" => 18,
                "resource_id" => 25,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut spelled6 = false;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"event_type\":")) {
                    rt::json::once(&mut seen0, 0, "event_type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"event_type\":null", r, cx)?;
                    } else {
                        self.event_type = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                        rt::json::constant(
                            &self.event_type,
                            "workflow.process.create",
                            r,
                        )?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"created\":")) {
                    rt::json::once(&mut seen0, 1, "created", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"created\":null", r, cx)?;
                    } else {
                        self.created = Some(
                            rt::Element::read_json(rt::Codec::Message, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"node_id\":")) {
                    rt::json::once(&mut seen0, 2, "node_id", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"node_id\":null", r, cx)?;
                    } else {
                        self.node_id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"user_id\":")) {
                    rt::json::once(&mut seen0, 3, "user_id", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"user_id\":null", r, cx)?;
                    } else {
                        self.user_id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"result\":")) {
                    rt::json::once(&mut seen0, 4, "result", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"result\":null", r, cx)?;
                    } else {
                        self.result = Some(
                            rt::Element::read_json(rt::Codec::Bool, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"service\":")) {
                    rt::json::once(&mut seen0, 5, "service", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"service\":null", r, cx)?;
                    } else {
                        self.service = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"resource_Id\":"))
                    || (key == 25
                        && {
                            spelled6 = true;
                            true
                        })
                {
                    rt::json::once(&mut seen0, 6, "resource_Id", r)?;
                    if r.null()? {
                        if key != 25 {
                            self.unknown_fields
                                .keep_member("\"resource_Id\":null", r, cx)?;
                        }
                    } else {
                        self.resource_id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"user_tenant_id\":")) {
                    rt::json::once(&mut seen0, 7, "user_tenant_id", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"user_tenant_id\":null", r, cx)?;
                    } else {
                        self.user_tenant_id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"resource_tenant_id\":")) {
                    rt::json::once(&mut seen0, 8, "resource_tenant_id", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"resource_tenant_id\":null", r, cx)?;
                    } else {
                        self.resource_tenant_id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"workflow_process_id\":")) {
                    rt::json::once(&mut seen0, 9, "workflow_process_id", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"workflow_process_id\":null", r, cx)?;
                    } else {
                        self.workflow_process_id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"event_id\":")) {
                    rt::json::once(&mut seen0, 10, "event_id", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"event_id\":null", r, cx)?;
                    } else {
                        self.event_id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 12 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 11, "timestamp", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"timestamp\":null", r, cx)?;
                    } else {
                        self.timestamp = Some(
                            rt::Element::read_json(rt::Codec::Message, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 13 || (key == 0 && r.literal(b"\"tenant_id\":")) {
                    rt::json::once(&mut seen0, 12, "tenant_id", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"tenant_id\":null", r, cx)?;
                    } else {
                        self.tenant_id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 14 || (key == 0 && r.literal(b"\"session_id\":")) {
                    rt::json::once(&mut seen0, 13, "session_id", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"session_id\":null", r, cx)?;
                    } else {
                        self.session_id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 15 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 14, "source", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"source\":null", r, cx)?;
                    } else {
                        self.source = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 16 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 15, "version", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"version\":null", r, cx)?;
                    } else {
                        self.version = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 17 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 16, "metadata", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"metadata\":null", r, cx)?;
                    } else {
                        self.metadata = Some({
                            rt::check_object(r)?;
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?
                        });
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 18 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 17, "tags", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"tags\":null", r, cx)?;
                    } else {
                        self.tags = Some({
                            rt::check_object(r)?;
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?
                        });
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
            if spelled6 {
                self.unknown_fields.keep_spelling("\"resource_id\":null", r, cx)?;
            }
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.event_type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"event_type\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.created {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"created\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.node_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"node_id\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.user_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"user_id\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.result {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"result\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.service {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"service\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.resource_id {
            rt::Element::put_member(
                value,
                if self.unknown_fields.spells("resource_id") {
                    const { &rt::json::Key::new("\"resource_id\":") }
                } else {
                    const { &rt::json::Key::new("\"resource_Id\":") }
                },
                true,
                w,
            );
        }
        if let Some(value) = &self.user_tenant_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"user_tenant_id\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.resource_tenant_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"resource_tenant_id\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.workflow_process_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"workflow_process_id\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.event_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"event_id\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.timestamp {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"timestamp\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.tenant_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"tenant_id\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.session_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"session_id\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.source {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"source\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.version {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"version\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.metadata {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"metadata\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.tags {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"tags\":") },
                true,
                w,
            );
        }
        w.members(
            &self.unknown_fields,
            |name| match name {
                "event_type" => self.event_type.is_some(),
                "created" => self.created.is_some(),
                "node_id" => self.node_id.is_some(),
                "user_id" => self.user_id.is_some(),
                "result" => self.result.is_some(),
                "service" => self.service.is_some(),
                "resource_Id" | "resource_id" => self.resource_id.is_some(),
                "user_tenant_id" => self.user_tenant_id.is_some(),
                "resource_tenant_id" => self.resource_tenant_id.is_some(),
                "workflow_process_id" => self.workflow_process_id.is_some(),
                "event_id" => self.event_id.is_some(),
                "timestamp" => self.timestamp.is_some(),
                "tenant_id" => self.tenant_id.is_some(),
                "session_id" => self.session_id.is_some(),
                "source" => self.source.is_some(),
                "version" => self.version.is_some(),
                "metadata" => self.metadata.is_some(),
                "tags" => self.tags.is_some(),
                _ => false,
            },
        );
        w.close();
    }
}
rt::message_element!(WorkflowProcessCreate < 'a >, WorkflowProcessCreate < 'static >);
#[doc(hidden)]
pub static WORKFLOW_PROCESS_CREATE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.workflow.v1.WorkflowProcessCreate",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("workflow.process.create"),
            rt::info::FieldInfo::new(
                11,
                "created",
                "created",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    12,
                    "node_id",
                    "node_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                5,
                "user_id",
                "user_id",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                13,
                "result",
                "result",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                14,
                "service",
                "service",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    15,
                    "resource_id",
                    "resource_Id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    16,
                    "user_tenant_id",
                    "user_tenant_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    17,
                    "resource_tenant_id",
                    "resource_tenant_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    18,
                    "workflow_process_id",
                    "workflow_process_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    1,
                    "event_id",
                    "event_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                3,
                "timestamp",
                "timestamp",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    4,
                    "tenant_id",
                    "tenant_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    6,
                    "session_id",
                    "session_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                7,
                "source",
                "source",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                8,
                "version",
                "version",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    9,
                    "metadata",
                    "metadata",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Json),
            rt::info::FieldInfo::new(
                    10,
                    "tags",
                    "tags",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Json),
            rt::info::FieldInfo::new(
                    2047,
                    "unknown_members",
                    "unknownMembers",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::UnknownMembers),
        ],
        &[],
        true,
    )
    .size(size_of::<WorkflowProcessCreate<'static>>());
impl<'a> rt::Event<'a> for WorkflowProcessCreate<'a> {
    const DOMAIN: &'static str = "workflow";
    const SCHEMA_ID: &'static str = "workflow/tidings.workflow.v1.WorkflowProcessCreate";
    const EVENT_TYPE: &'static str = "workflow.process.create";
    const TOPIC: Option<&'static str> = Some("kubernetes");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.node_id.as_ref().map(rt::UuidText::as_str).map(::std::borrow::Cow::Borrowed)
    }
    fn occurred_at(&self) -> Option<rt::Timestamp> {
        self.created.or(self.timestamp)
    }
    fn occurred_at_member(&self) -> Option<&'static str> {
        if self.created.is_some() {
            Some("created")
        } else if self.timestamp.is_some() {
            Some("timestamp")
        } else {
            None
        }
    }
}
/// The messages of this module, for registries and tools.
pub static MESSAGES: &[rt::MessageEntry] = &[rt::event_entry!(WorkflowProcessCreate)];
