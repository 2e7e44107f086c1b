// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// A GPU pod is about to be deployed.
///
/// Source: telemetry events document, lines 96-113.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct PodDeployStart<'a> {
    /// Always `kuber.deploy.start`, which tells the events apart. The document puts this value, in
    /// typographic quotes, where a type belongs (X01).
    ///
    /// Source: telemetry events document, line 101.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event was created, in UTC. Stands beside `timestamp` and is the one to prefer;
    /// neither is filled in from the other (X03).
    ///
    /// Source: telemetry events document, line 102.
    pub created: Option<rt::Timestamp>,
    /// Node concerned, a UUID. The document explains it by its own name only (X12).
    ///
    /// Source: telemetry events document, line 103.
    pub node_id: Option<rt::UuidText<'a>>,
    /// User concerned: JSON text inside a JSON string, passed on untouched (X11).
    ///
    /// Source: telemetry events document, line 104.
    pub user: Option<rt::Str<'a>>,
    /// Access that was asked for.
    ///
    /// Source: telemetry events document, line 105.
    pub action: Option<rt::Str<'a>>,
    /// Resource concerned: JSON text inside a JSON string, passed on untouched (X11).
    ///
    /// Source: telemetry events document, line 106.
    pub resource: Option<rt::Str<'a>>,
    /// Whether access was granted. The wording is that of the policy check, so it may not speak of
    /// the work itself (X10).
    ///
    /// Source: telemetry events document, line 107.
    pub result: Option<bool>,
    /// Name of the service involved.
    ///
    /// Source: telemetry events document, line 108.
    pub service: Option<rt::Str<'a>>,
    /// Id of the resource, a UUID. The document spells the member with a capital I here, and
    /// without it in one event of the platform (X06).
    ///
    /// Source: telemetry events document, line 109.
    pub resource_id: Option<rt::UuidText<'a>>,
    /// Tenant of the user, a UUID.
    ///
    /// Source: telemetry events document, line 110.
    pub user_tenant_id: Option<rt::UuidText<'a>>,
    /// Tenant of the resource, a UUID.
    ///
    /// Source: telemetry events document, line 111.
    pub resource_tenant_id: Option<rt::UuidText<'a>>,
    /// Hardware meant for the pod. The form of the text is not documented, and only the deployment
    /// events carry it (X30).
    ///
    /// Source: telemetry events document, line 112.
    pub hardware: Option<rt::Str<'a>>,
    /// Template that the hardware follows, a UUID. Only the deployment events carry it (X30).
    ///
    /// Source: telemetry events document, line 113.
    pub hardware_template_id: Option<rt::UuidText<'a>>,
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
    /// User in whose name the event was sent. Usually a UUID, but one event of the platform
    /// declares plain text, so it is read as text everywhere (X16).
    ///
    /// Source: telemetry events document, line 12.
    pub user_id: Option<rt::Str<'a>>,
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
impl Default for PodDeployStart<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("kuber.deploy.start"));
        message
    }
}
impl<'a> PodDeployStart<'a> {
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
    /// Sets `user`.
    #[must_use]
    pub fn with_user(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `resource`.
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.resource = Some(value.into());
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
    /// Sets `hardware`.
    #[must_use]
    pub fn with_hardware(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.hardware = Some(value.into());
        self
    }
    /// Sets `hardware_template_id`.
    #[must_use]
    pub fn with_hardware_template_id(
        mut self,
        value: impl Into<rt::UuidText<'a>>,
    ) -> Self {
        self.hardware_template_id = Some(value.into());
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
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user_id = Some(value.into());
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
impl<'a> rt::Message<'a> for PodDeployStart<'a> {
    type Owned = PodDeployStart<'static>;
    const INFO: &'static rt::info::MessageInfo = &POD_DEPLOY_START_INFO;
    fn into_owned(self) -> PodDeployStart<'static> {
        PodDeployStart {
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            node_id: self.node_id.map(rt::Element::detach),
            user: self.user.map(rt::Element::detach),
            action: self.action.map(rt::Element::detach),
            resource: self.resource.map(rt::Element::detach),
            result: self.result.map(rt::Element::detach),
            service: self.service.map(rt::Element::detach),
            resource_id: self.resource_id.map(rt::Element::detach),
            user_tenant_id: self.user_tenant_id.map(rt::Element::detach),
            resource_tenant_id: self.resource_tenant_id.map(rt::Element::detach),
            hardware: self.hardware.map(rt::Element::detach),
            hardware_template_id: self.hardware_template_id.map(rt::Element::detach),
            event_id: self.event_id.map(rt::Element::detach),
            timestamp: self.timestamp.map(rt::Element::detach),
            tenant_id: self.tenant_id.map(rt::Element::detach),
            user_id: self.user_id.map(rt::Element::detach),
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
            user: None,
            action: None,
            resource: None,
            result: None,
            service: None,
            resource_id: None,
            user_tenant_id: None,
            resource_tenant_id: None,
            hardware: None,
            hardware_template_id: None,
            event_id: None,
            timestamp: None,
            tenant_id: None,
            user_id: None,
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
                rt::wire::constant(&self.event_type, "kuber.deploy.start", &r, cx)?;
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
            if tag == 106 {
                self.user = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 114 {
                self.action = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 122 {
                self.resource = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 128 {
                self.result = Some(rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 138 {
                self.service = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 146 {
                self.resource_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 154 {
                self.user_tenant_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 162 {
                self.resource_tenant_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 170 {
                self.hardware = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 178 {
                self.hardware_template_id = Some(
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
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 98 | 106 | 114
                | 122 | 128 | 138 | 146 | 154 | 162 | 170 | 178 | 16378 => {}
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
        if let Some(value) = &self.user {
            rt::Element::write_field(value, [106], rt::Codec::String, w);
        }
        if let Some(value) = &self.action {
            rt::Element::write_field(value, [114], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource {
            rt::Element::write_field(value, [122], rt::Codec::String, w);
        }
        if let Some(value) = &self.result {
            rt::Element::write_field(value, [128, 1], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.service {
            rt::Element::write_field(value, [138, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource_id {
            rt::Element::write_field(value, [146, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.user_tenant_id {
            rt::Element::write_field(value, [154, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource_tenant_id {
            rt::Element::write_field(value, [162, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.hardware {
            rt::Element::write_field(value, [170, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.hardware_template_id {
            rt::Element::write_field(value, [178, 1], rt::Codec::String, w);
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
                "user" => 4,
                "action" => 5,
                "resource" => 6,
                "result" => 7,
                "service" => 8,
                "resource_Id" => 9,
                "user_tenant_id" => 10,
                "resource_tenant_id" => 11,
                "hardware" => 12,
                "hardware_template_id" => 13,
                "event_id" => 14,
                "timestamp" => 15,
                "tenant_id" => 16,
                "user_id" => 17,
                "session_id" => 18,
                "source" => 19,
                "version" => 20,
                "metadata" => 21,
                "tags" => 22,
                "resource_id" => 31,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut spelled8 = false;
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
                        rt::json::constant(&self.event_type, "kuber.deploy.start", r)?;
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
                if key == 4 || (key == 0 && r.literal(b"\"user\":")) {
                    rt::json::once(&mut seen0, 3, "user", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"user\":null", r, cx)?;
                    } else {
                        self.user = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"action\":")) {
                    rt::json::once(&mut seen0, 4, "action", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"action\":null", r, cx)?;
                    } else {
                        self.action = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"resource\":")) {
                    rt::json::once(&mut seen0, 5, "resource", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"resource\":null", r, cx)?;
                    } else {
                        self.resource = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"result\":")) {
                    rt::json::once(&mut seen0, 6, "result", r)?;
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
                if key == 8 || (key == 0 && r.literal(b"\"service\":")) {
                    rt::json::once(&mut seen0, 7, "service", r)?;
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
                if key == 9 || (key == 0 && r.literal(b"\"resource_Id\":"))
                    || (key == 31
                        && {
                            spelled8 = true;
                            true
                        })
                {
                    rt::json::once(&mut seen0, 8, "resource_Id", r)?;
                    if r.null()? {
                        if key != 31 {
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
                if key == 10 || (key == 0 && r.literal(b"\"user_tenant_id\":")) {
                    rt::json::once(&mut seen0, 9, "user_tenant_id", r)?;
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
                if key == 11 || (key == 0 && r.literal(b"\"resource_tenant_id\":")) {
                    rt::json::once(&mut seen0, 10, "resource_tenant_id", r)?;
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
                if key == 12 || (key == 0 && r.literal(b"\"hardware\":")) {
                    rt::json::once(&mut seen0, 11, "hardware", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"hardware\":null", r, cx)?;
                    } else {
                        self.hardware = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 13 || (key == 0 && r.literal(b"\"hardware_template_id\":")) {
                    rt::json::once(&mut seen0, 12, "hardware_template_id", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"hardware_template_id\":null", r, cx)?;
                    } else {
                        self.hardware_template_id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 14 || (key == 0 && r.literal(b"\"event_id\":")) {
                    rt::json::once(&mut seen0, 13, "event_id", r)?;
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
                if key == 15 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 14, "timestamp", r)?;
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
                if key == 16 || (key == 0 && r.literal(b"\"tenant_id\":")) {
                    rt::json::once(&mut seen0, 15, "tenant_id", r)?;
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
                if key == 17 || (key == 0 && r.literal(b"\"user_id\":")) {
                    rt::json::once(&mut seen0, 16, "user_id", r)?;
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
                if key == 18 || (key == 0 && r.literal(b"\"session_id\":")) {
                    rt::json::once(&mut seen0, 17, "session_id", r)?;
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
                if key == 19 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 18, "source", r)?;
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
                if key == 20 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 19, "version", r)?;
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
                if key == 21 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 20, "metadata", r)?;
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
                if key == 22 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 21, "tags", r)?;
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
            if spelled8 {
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
        if let Some(value) = &self.user {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"user\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.action {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"action\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.resource {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"resource\":") },
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
        if let Some(value) = &self.hardware {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"hardware\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.hardware_template_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"hardware_template_id\":") },
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
        if let Some(value) = &self.user_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"user_id\":") },
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
                "user" => self.user.is_some(),
                "action" => self.action.is_some(),
                "resource" => self.resource.is_some(),
                "result" => self.result.is_some(),
                "service" => self.service.is_some(),
                "resource_Id" | "resource_id" => self.resource_id.is_some(),
                "user_tenant_id" => self.user_tenant_id.is_some(),
                "resource_tenant_id" => self.resource_tenant_id.is_some(),
                "hardware" => self.hardware.is_some(),
                "hardware_template_id" => self.hardware_template_id.is_some(),
                "event_id" => self.event_id.is_some(),
                "timestamp" => self.timestamp.is_some(),
                "tenant_id" => self.tenant_id.is_some(),
                "user_id" => self.user_id.is_some(),
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
rt::message_element!(PodDeployStart < 'a >, PodDeployStart < 'static >);
#[doc(hidden)]
pub static POD_DEPLOY_START_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.kuber.v1.PodDeployStart",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("kuber.deploy.start"),
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
                13,
                "user",
                "user",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                14,
                "action",
                "action",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "resource",
                "resource",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                16,
                "result",
                "result",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                17,
                "service",
                "service",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    18,
                    "resource_id",
                    "resource_Id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    19,
                    "user_tenant_id",
                    "user_tenant_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    20,
                    "resource_tenant_id",
                    "resource_tenant_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                21,
                "hardware",
                "hardware",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    22,
                    "hardware_template_id",
                    "hardware_template_id",
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
                5,
                "user_id",
                "user_id",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<PodDeployStart<'static>>());
impl<'a> rt::Event<'a> for PodDeployStart<'a> {
    const DOMAIN: &'static str = "kuber";
    const SCHEMA_ID: &'static str = "kuber/tidings.kuber.v1.PodDeployStart";
    const EVENT_TYPE: &'static str = "kuber.deploy.start";
    const TOPIC: Option<&'static str> = Some("kubernetes");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.resource_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
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
/// The deployment of a GPU pod has come to its end. The event name puts the remark after the
/// action (X29).
///
/// Source: telemetry events document, lines 115-134.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct PodDeployStartComplete<'a> {
    /// Always `kuber.deploy.start.complete`, which tells the events apart. The document puts this
    /// value, in typographic quotes, where a type belongs (X01).
    ///
    /// Source: telemetry events document, line 120.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event was created, in UTC. Stands beside `timestamp` and is the one to prefer;
    /// neither is filled in from the other (X03).
    ///
    /// Source: telemetry events document, line 121.
    pub created: Option<rt::Timestamp>,
    /// Node concerned, a UUID. The document explains it by its own name only (X12).
    ///
    /// Source: telemetry events document, line 122.
    pub node_id: Option<rt::UuidText<'a>>,
    /// User concerned: JSON text inside a JSON string, passed on untouched (X11).
    ///
    /// Source: telemetry events document, line 123.
    pub user: Option<rt::Str<'a>>,
    /// Access that was asked for.
    ///
    /// Source: telemetry events document, line 124.
    pub action: Option<rt::Str<'a>>,
    /// Resource concerned: JSON text inside a JSON string, passed on untouched (X11).
    ///
    /// Source: telemetry events document, line 125.
    pub resource: Option<rt::Str<'a>>,
    /// Outcome of the deployment, in all likelihood; the document calls it a result and no more
    /// (X10).
    ///
    /// Source: telemetry events document, line 126.
    pub result: Option<bool>,
    /// Free text. The document gives no explanation.
    ///
    /// Source: telemetry events document, line 127.
    pub description: Option<rt::Str<'a>>,
    /// Name of the service involved.
    ///
    /// Source: telemetry events document, line 128.
    pub service: Option<rt::Str<'a>>,
    /// Id of the resource, a UUID. The document spells the member with a capital I here, and
    /// without it in one event of the platform (X06).
    ///
    /// Source: telemetry events document, line 129.
    pub resource_id: Option<rt::UuidText<'a>>,
    /// Tenant of the user, a UUID.
    ///
    /// Source: telemetry events document, line 130.
    pub user_tenant_id: Option<rt::UuidText<'a>>,
    /// Tenant of the resource, a UUID.
    ///
    /// Source: telemetry events document, line 131.
    pub resource_tenant_id: Option<rt::UuidText<'a>>,
    /// Hardware meant for the pod. The form of the text is not documented, and only the deployment
    /// events carry it (X30).
    ///
    /// Source: telemetry events document, line 132.
    pub hardware: Option<rt::Str<'a>>,
    /// Template that the hardware follows, a UUID. Only the deployment events carry it (X30).
    ///
    /// Source: telemetry events document, line 133.
    pub hardware_template_id: Option<rt::UuidText<'a>>,
    /// `event_id` of the deployment start that this event answers, a UUID. The wire name
    /// `prevision_event_id` reads like a mistranslated "previous" (X05).
    ///
    /// Source: telemetry events document, line 134.
    pub previous_event_id: Option<rt::UuidText<'a>>,
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
    /// User in whose name the event was sent. Usually a UUID, but one event of the platform
    /// declares plain text, so it is read as text everywhere (X16).
    ///
    /// Source: telemetry events document, line 12.
    pub user_id: Option<rt::Str<'a>>,
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
impl Default for PodDeployStartComplete<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("kuber.deploy.start.complete"));
        message
    }
}
impl<'a> PodDeployStartComplete<'a> {
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
    /// Sets `user`.
    #[must_use]
    pub fn with_user(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `resource`.
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: bool) -> Self {
        self.result = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.description = Some(value.into());
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
    /// Sets `hardware`.
    #[must_use]
    pub fn with_hardware(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.hardware = Some(value.into());
        self
    }
    /// Sets `hardware_template_id`.
    #[must_use]
    pub fn with_hardware_template_id(
        mut self,
        value: impl Into<rt::UuidText<'a>>,
    ) -> Self {
        self.hardware_template_id = Some(value.into());
        self
    }
    /// Sets `previous_event_id`.
    #[must_use]
    pub fn with_previous_event_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.previous_event_id = Some(value.into());
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
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user_id = Some(value.into());
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
impl<'a> rt::Message<'a> for PodDeployStartComplete<'a> {
    type Owned = PodDeployStartComplete<'static>;
    const INFO: &'static rt::info::MessageInfo = &POD_DEPLOY_START_COMPLETE_INFO;
    fn into_owned(self) -> PodDeployStartComplete<'static> {
        PodDeployStartComplete {
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            node_id: self.node_id.map(rt::Element::detach),
            user: self.user.map(rt::Element::detach),
            action: self.action.map(rt::Element::detach),
            resource: self.resource.map(rt::Element::detach),
            result: self.result.map(rt::Element::detach),
            description: self.description.map(rt::Element::detach),
            service: self.service.map(rt::Element::detach),
            resource_id: self.resource_id.map(rt::Element::detach),
            user_tenant_id: self.user_tenant_id.map(rt::Element::detach),
            resource_tenant_id: self.resource_tenant_id.map(rt::Element::detach),
            hardware: self.hardware.map(rt::Element::detach),
            hardware_template_id: self.hardware_template_id.map(rt::Element::detach),
            previous_event_id: self.previous_event_id.map(rt::Element::detach),
            event_id: self.event_id.map(rt::Element::detach),
            timestamp: self.timestamp.map(rt::Element::detach),
            tenant_id: self.tenant_id.map(rt::Element::detach),
            user_id: self.user_id.map(rt::Element::detach),
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
            user: None,
            action: None,
            resource: None,
            result: None,
            description: None,
            service: None,
            resource_id: None,
            user_tenant_id: None,
            resource_tenant_id: None,
            hardware: None,
            hardware_template_id: None,
            previous_event_id: None,
            event_id: None,
            timestamp: None,
            tenant_id: None,
            user_id: None,
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
                rt::wire::constant(
                    &self.event_type,
                    "kuber.deploy.start.complete",
                    &r,
                    cx,
                )?;
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
            if tag == 106 {
                self.user = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 114 {
                self.action = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 122 {
                self.resource = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 128 {
                self.result = Some(rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 138 {
                self.service = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 146 {
                self.resource_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 154 {
                self.user_tenant_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 162 {
                self.resource_tenant_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 170 {
                self.hardware = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 178 {
                self.hardware_template_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 186 {
                self.description = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 194 {
                self.previous_event_id = Some(
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
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 98 | 106 | 114
                | 122 | 128 | 138 | 146 | 154 | 162 | 170 | 178 | 186 | 194 | 16378 => {}
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
        if let Some(value) = &self.user {
            rt::Element::write_field(value, [106], rt::Codec::String, w);
        }
        if let Some(value) = &self.action {
            rt::Element::write_field(value, [114], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource {
            rt::Element::write_field(value, [122], rt::Codec::String, w);
        }
        if let Some(value) = &self.result {
            rt::Element::write_field(value, [128, 1], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.service {
            rt::Element::write_field(value, [138, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource_id {
            rt::Element::write_field(value, [146, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.user_tenant_id {
            rt::Element::write_field(value, [154, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource_tenant_id {
            rt::Element::write_field(value, [162, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.hardware {
            rt::Element::write_field(value, [170, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.hardware_template_id {
            rt::Element::write_field(value, [178, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.description {
            rt::Element::write_field(value, [186, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.previous_event_id {
            rt::Element::write_field(value, [194, 1], rt::Codec::String, w);
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
                "user" => 4,
                "action" => 5,
                "resource" => 6,
                "result" => 7,
                "description" => 8,
                "service" => 9,
                "resource_Id" => 10,
                "user_tenant_id" => 11,
                "resource_tenant_id" => 12,
                "hardware" => 13,
                "hardware_template_id" => 14,
                "prevision_event_id" => 15,
                "event_id" => 16,
                "timestamp" => 17,
                "tenant_id" => 18,
                "user_id" => 19,
                "session_id" => 20,
                "source" => 21,
                "version" => 22,
                "metadata" => 23,
                "tags" => 24,
                "resource_id" => 34,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut spelled9 = false;
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
                            "kuber.deploy.start.complete",
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
                if key == 4 || (key == 0 && r.literal(b"\"user\":")) {
                    rt::json::once(&mut seen0, 3, "user", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"user\":null", r, cx)?;
                    } else {
                        self.user = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"action\":")) {
                    rt::json::once(&mut seen0, 4, "action", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"action\":null", r, cx)?;
                    } else {
                        self.action = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"resource\":")) {
                    rt::json::once(&mut seen0, 5, "resource", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"resource\":null", r, cx)?;
                    } else {
                        self.resource = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"result\":")) {
                    rt::json::once(&mut seen0, 6, "result", r)?;
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
                if key == 8 || (key == 0 && r.literal(b"\"description\":")) {
                    rt::json::once(&mut seen0, 7, "description", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"description\":null", r, cx)?;
                    } else {
                        self.description = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"service\":")) {
                    rt::json::once(&mut seen0, 8, "service", r)?;
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
                if key == 10 || (key == 0 && r.literal(b"\"resource_Id\":"))
                    || (key == 34
                        && {
                            spelled9 = true;
                            true
                        })
                {
                    rt::json::once(&mut seen0, 9, "resource_Id", r)?;
                    if r.null()? {
                        if key != 34 {
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
                if key == 11 || (key == 0 && r.literal(b"\"user_tenant_id\":")) {
                    rt::json::once(&mut seen0, 10, "user_tenant_id", r)?;
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
                if key == 12 || (key == 0 && r.literal(b"\"resource_tenant_id\":")) {
                    rt::json::once(&mut seen0, 11, "resource_tenant_id", r)?;
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
                if key == 13 || (key == 0 && r.literal(b"\"hardware\":")) {
                    rt::json::once(&mut seen0, 12, "hardware", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"hardware\":null", r, cx)?;
                    } else {
                        self.hardware = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 14 || (key == 0 && r.literal(b"\"hardware_template_id\":")) {
                    rt::json::once(&mut seen0, 13, "hardware_template_id", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"hardware_template_id\":null", r, cx)?;
                    } else {
                        self.hardware_template_id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 15 || (key == 0 && r.literal(b"\"prevision_event_id\":")) {
                    rt::json::once(&mut seen0, 14, "prevision_event_id", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"prevision_event_id\":null", r, cx)?;
                    } else {
                        self.previous_event_id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 16 || (key == 0 && r.literal(b"\"event_id\":")) {
                    rt::json::once(&mut seen0, 15, "event_id", r)?;
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
                if key == 17 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 16, "timestamp", r)?;
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
                if key == 18 || (key == 0 && r.literal(b"\"tenant_id\":")) {
                    rt::json::once(&mut seen0, 17, "tenant_id", r)?;
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
                if key == 19 || (key == 0 && r.literal(b"\"user_id\":")) {
                    rt::json::once(&mut seen0, 18, "user_id", r)?;
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
                if key == 20 || (key == 0 && r.literal(b"\"session_id\":")) {
                    rt::json::once(&mut seen0, 19, "session_id", r)?;
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
                if key == 21 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 20, "source", r)?;
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
                if key == 22 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 21, "version", r)?;
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
                if key == 23 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 22, "metadata", r)?;
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
                if key == 24 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 23, "tags", r)?;
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
            if spelled9 {
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
        if let Some(value) = &self.user {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"user\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.action {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"action\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.resource {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"resource\":") },
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
        if let Some(value) = &self.description {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"description\":") },
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
        if let Some(value) = &self.hardware {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"hardware\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.hardware_template_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"hardware_template_id\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.previous_event_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"prevision_event_id\":") },
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
        if let Some(value) = &self.user_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"user_id\":") },
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
                "user" => self.user.is_some(),
                "action" => self.action.is_some(),
                "resource" => self.resource.is_some(),
                "result" => self.result.is_some(),
                "description" => self.description.is_some(),
                "service" => self.service.is_some(),
                "resource_Id" | "resource_id" => self.resource_id.is_some(),
                "user_tenant_id" => self.user_tenant_id.is_some(),
                "resource_tenant_id" => self.resource_tenant_id.is_some(),
                "hardware" => self.hardware.is_some(),
                "hardware_template_id" => self.hardware_template_id.is_some(),
                "prevision_event_id" => self.previous_event_id.is_some(),
                "event_id" => self.event_id.is_some(),
                "timestamp" => self.timestamp.is_some(),
                "tenant_id" => self.tenant_id.is_some(),
                "user_id" => self.user_id.is_some(),
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
rt::message_element!(PodDeployStartComplete < 'a >, PodDeployStartComplete < 'static >);
#[doc(hidden)]
pub static POD_DEPLOY_START_COMPLETE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.kuber.v1.PodDeployStartComplete",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("kuber.deploy.start.complete"),
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
                13,
                "user",
                "user",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                14,
                "action",
                "action",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "resource",
                "resource",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                16,
                "result",
                "result",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                23,
                "description",
                "description",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                17,
                "service",
                "service",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    18,
                    "resource_id",
                    "resource_Id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    19,
                    "user_tenant_id",
                    "user_tenant_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    20,
                    "resource_tenant_id",
                    "resource_tenant_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                21,
                "hardware",
                "hardware",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    22,
                    "hardware_template_id",
                    "hardware_template_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    24,
                    "previous_event_id",
                    "prevision_event_id",
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
                5,
                "user_id",
                "user_id",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<PodDeployStartComplete<'static>>());
impl<'a> rt::Event<'a> for PodDeployStartComplete<'a> {
    const DOMAIN: &'static str = "kuber";
    const SCHEMA_ID: &'static str = "kuber/tidings.kuber.v1.PodDeployStartComplete";
    const EVENT_TYPE: &'static str = "kuber.deploy.start.complete";
    const TOPIC: Option<&'static str> = Some("kubernetes");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.resource_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn caused_by(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.previous_event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
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
/// A pod is about to be released.
///
/// Source: telemetry events document, lines 136-152.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct PodFree<'a> {
    /// Always `kuber.deploy.free`, which tells the events apart. The document puts this value, in
    /// typographic quotes, where a type belongs (X01).
    ///
    /// Source: telemetry events document, line 141.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event was created, in UTC. Stands beside `timestamp` and is the one to prefer;
    /// neither is filled in from the other (X03).
    ///
    /// Source: telemetry events document, line 142.
    pub created: Option<rt::Timestamp>,
    /// Node concerned, a UUID. The document explains it by its own name only (X12).
    ///
    /// Source: telemetry events document, line 143.
    pub node_id: Option<rt::UuidText<'a>>,
    /// User concerned: JSON text inside a JSON string, passed on untouched (X11).
    ///
    /// Source: telemetry events document, line 144.
    pub user: Option<rt::Str<'a>>,
    /// Access that was asked for.
    ///
    /// Source: telemetry events document, line 145.
    pub action: Option<rt::Str<'a>>,
    /// Resource concerned: JSON text inside a JSON string, passed on untouched (X11).
    ///
    /// Source: telemetry events document, line 146.
    pub resource: Option<rt::Str<'a>>,
    /// Whether access was granted. The wording is that of the policy check, so it may not speak of
    /// the work itself (X10).
    ///
    /// Source: telemetry events document, line 147.
    pub result: Option<bool>,
    /// Name of the service involved.
    ///
    /// Source: telemetry events document, line 148.
    pub service: Option<rt::Str<'a>>,
    /// Id of the resource, a UUID. The document spells the member with a capital I here, and
    /// without it in one event of the platform (X06).
    ///
    /// Source: telemetry events document, line 149.
    pub resource_id: Option<rt::UuidText<'a>>,
    /// Tenant of the user, a UUID.
    ///
    /// Source: telemetry events document, line 150.
    pub user_tenant_id: Option<rt::UuidText<'a>>,
    /// Tenant of the resource, a UUID.
    ///
    /// Source: telemetry events document, line 151.
    pub resource_tenant_id: Option<rt::UuidText<'a>>,
    /// Time in milliseconds that the evaluation of the policy rules took; fractions are possible
    /// (X21). The explanation is that of the policy check (X12).
    ///
    /// Unit: ms. Source: telemetry events document, line 152.
    pub eval_ms: Option<f64>,
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
    /// User in whose name the event was sent. Usually a UUID, but one event of the platform
    /// declares plain text, so it is read as text everywhere (X16).
    ///
    /// Source: telemetry events document, line 12.
    pub user_id: Option<rt::Str<'a>>,
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
impl Default for PodFree<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("kuber.deploy.free"));
        message
    }
}
impl<'a> PodFree<'a> {
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
    /// Sets `user`.
    #[must_use]
    pub fn with_user(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `resource`.
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.resource = Some(value.into());
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
    /// Sets `eval_ms`.
    #[must_use]
    pub fn with_eval_ms(mut self, value: f64) -> Self {
        self.eval_ms = Some(value);
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
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user_id = Some(value.into());
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
impl<'a> rt::Message<'a> for PodFree<'a> {
    type Owned = PodFree<'static>;
    const INFO: &'static rt::info::MessageInfo = &POD_FREE_INFO;
    fn into_owned(self) -> PodFree<'static> {
        PodFree {
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            node_id: self.node_id.map(rt::Element::detach),
            user: self.user.map(rt::Element::detach),
            action: self.action.map(rt::Element::detach),
            resource: self.resource.map(rt::Element::detach),
            result: self.result.map(rt::Element::detach),
            service: self.service.map(rt::Element::detach),
            resource_id: self.resource_id.map(rt::Element::detach),
            user_tenant_id: self.user_tenant_id.map(rt::Element::detach),
            resource_tenant_id: self.resource_tenant_id.map(rt::Element::detach),
            eval_ms: self.eval_ms.map(rt::Element::detach),
            event_id: self.event_id.map(rt::Element::detach),
            timestamp: self.timestamp.map(rt::Element::detach),
            tenant_id: self.tenant_id.map(rt::Element::detach),
            user_id: self.user_id.map(rt::Element::detach),
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
            user: None,
            action: None,
            resource: None,
            result: None,
            service: None,
            resource_id: None,
            user_tenant_id: None,
            resource_tenant_id: None,
            eval_ms: None,
            event_id: None,
            timestamp: None,
            tenant_id: None,
            user_id: None,
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
                rt::wire::constant(&self.event_type, "kuber.deploy.free", &r, cx)?;
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
            if tag == 106 {
                self.user = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 114 {
                self.action = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 122 {
                self.resource = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 128 {
                self.result = Some(rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 138 {
                self.service = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 146 {
                self.resource_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 154 {
                self.user_tenant_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 162 {
                self.resource_tenant_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 201 {
                self.eval_ms = Some(
                    rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 16378 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 98 | 106 | 114
                | 122 | 128 | 138 | 146 | 154 | 162 | 201 | 16378 => {}
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
        if let Some(value) = &self.user {
            rt::Element::write_field(value, [106], rt::Codec::String, w);
        }
        if let Some(value) = &self.action {
            rt::Element::write_field(value, [114], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource {
            rt::Element::write_field(value, [122], rt::Codec::String, w);
        }
        if let Some(value) = &self.result {
            rt::Element::write_field(value, [128, 1], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.service {
            rt::Element::write_field(value, [138, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource_id {
            rt::Element::write_field(value, [146, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.user_tenant_id {
            rt::Element::write_field(value, [154, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource_tenant_id {
            rt::Element::write_field(value, [162, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.eval_ms {
            rt::Element::write_field(value, [201, 1], rt::Codec::Double, w);
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
                "user" => 4,
                "action" => 5,
                "resource" => 6,
                "result" => 7,
                "service" => 8,
                "resource_Id" => 9,
                "user_tenant_id" => 10,
                "resource_tenant_id" => 11,
                "eval_ms" => 12,
                "event_id" => 13,
                "timestamp" => 14,
                "tenant_id" => 15,
                "user_id" => 16,
                "session_id" => 17,
                "source" => 18,
                "version" => 19,
                "metadata" => 20,
                "tags" => 21,
                "resource_id" => 30,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut spelled8 = false;
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
                        rt::json::constant(&self.event_type, "kuber.deploy.free", r)?;
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
                if key == 4 || (key == 0 && r.literal(b"\"user\":")) {
                    rt::json::once(&mut seen0, 3, "user", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"user\":null", r, cx)?;
                    } else {
                        self.user = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"action\":")) {
                    rt::json::once(&mut seen0, 4, "action", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"action\":null", r, cx)?;
                    } else {
                        self.action = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"resource\":")) {
                    rt::json::once(&mut seen0, 5, "resource", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"resource\":null", r, cx)?;
                    } else {
                        self.resource = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"result\":")) {
                    rt::json::once(&mut seen0, 6, "result", r)?;
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
                if key == 8 || (key == 0 && r.literal(b"\"service\":")) {
                    rt::json::once(&mut seen0, 7, "service", r)?;
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
                if key == 9 || (key == 0 && r.literal(b"\"resource_Id\":"))
                    || (key == 30
                        && {
                            spelled8 = true;
                            true
                        })
                {
                    rt::json::once(&mut seen0, 8, "resource_Id", r)?;
                    if r.null()? {
                        if key != 30 {
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
                if key == 10 || (key == 0 && r.literal(b"\"user_tenant_id\":")) {
                    rt::json::once(&mut seen0, 9, "user_tenant_id", r)?;
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
                if key == 11 || (key == 0 && r.literal(b"\"resource_tenant_id\":")) {
                    rt::json::once(&mut seen0, 10, "resource_tenant_id", r)?;
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
                if key == 12 || (key == 0 && r.literal(b"\"eval_ms\":")) {
                    rt::json::once(&mut seen0, 11, "eval_ms", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"eval_ms\":null", r, cx)?;
                    } else {
                        self.eval_ms = Some(
                            rt::Element::read_json(rt::Codec::Double, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 13 || (key == 0 && r.literal(b"\"event_id\":")) {
                    rt::json::once(&mut seen0, 12, "event_id", r)?;
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
                if key == 14 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 13, "timestamp", r)?;
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
                if key == 15 || (key == 0 && r.literal(b"\"tenant_id\":")) {
                    rt::json::once(&mut seen0, 14, "tenant_id", r)?;
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
                if key == 16 || (key == 0 && r.literal(b"\"user_id\":")) {
                    rt::json::once(&mut seen0, 15, "user_id", r)?;
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
                if key == 17 || (key == 0 && r.literal(b"\"session_id\":")) {
                    rt::json::once(&mut seen0, 16, "session_id", r)?;
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
                if key == 18 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 17, "source", r)?;
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
                if key == 19 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 18, "version", r)?;
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
                if key == 20 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 19, "metadata", r)?;
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
                if key == 21 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 20, "tags", r)?;
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
            if spelled8 {
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
        if let Some(value) = &self.user {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"user\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.action {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"action\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.resource {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"resource\":") },
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
        if let Some(value) = &self.eval_ms {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"eval_ms\":") },
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
        if let Some(value) = &self.user_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"user_id\":") },
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
                "user" => self.user.is_some(),
                "action" => self.action.is_some(),
                "resource" => self.resource.is_some(),
                "result" => self.result.is_some(),
                "service" => self.service.is_some(),
                "resource_Id" | "resource_id" => self.resource_id.is_some(),
                "user_tenant_id" => self.user_tenant_id.is_some(),
                "resource_tenant_id" => self.resource_tenant_id.is_some(),
                "eval_ms" => self.eval_ms.is_some(),
                "event_id" => self.event_id.is_some(),
                "timestamp" => self.timestamp.is_some(),
                "tenant_id" => self.tenant_id.is_some(),
                "user_id" => self.user_id.is_some(),
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
rt::message_element!(PodFree < 'a >, PodFree < 'static >);
#[doc(hidden)]
pub static POD_FREE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.kuber.v1.PodFree",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("kuber.deploy.free"),
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
                13,
                "user",
                "user",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                14,
                "action",
                "action",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "resource",
                "resource",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                16,
                "result",
                "result",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                17,
                "service",
                "service",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    18,
                    "resource_id",
                    "resource_Id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    19,
                    "user_tenant_id",
                    "user_tenant_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    20,
                    "resource_tenant_id",
                    "resource_tenant_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    25,
                    "eval_ms",
                    "eval_ms",
                    rt::info::Kind::Double,
                    rt::info::Label::Optional,
                )
                .unit("ms"),
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
                5,
                "user_id",
                "user_id",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<PodFree<'static>>());
impl<'a> rt::Event<'a> for PodFree<'a> {
    const DOMAIN: &'static str = "kuber";
    const SCHEMA_ID: &'static str = "kuber/tidings.kuber.v1.PodFree";
    const EVENT_TYPE: &'static str = "kuber.deploy.free";
    const TOPIC: Option<&'static str> = Some("kubernetes");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.resource_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
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
/// The release of a pod has come to its end. Unlike the end of a deployment it has no link to
/// the event that began it (X05, X30).
///
/// Source: telemetry events document, lines 154-170.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct PodFreeComplete<'a> {
    /// Always `kuber.deploy.free.complete`, which tells the events apart. The document puts this
    /// value, in typographic quotes, where a type belongs (X01).
    ///
    /// Source: telemetry events document, line 159.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event was created, in UTC. Stands beside `timestamp` and is the one to prefer;
    /// neither is filled in from the other (X03).
    ///
    /// Source: telemetry events document, line 160.
    pub created: Option<rt::Timestamp>,
    /// Node concerned, a UUID. The document explains it by its own name only (X12).
    ///
    /// Source: telemetry events document, line 161.
    pub node_id: Option<rt::UuidText<'a>>,
    /// User concerned: JSON text inside a JSON string, passed on untouched (X11).
    ///
    /// Source: telemetry events document, line 162.
    pub user: Option<rt::Str<'a>>,
    /// Access that was asked for.
    ///
    /// Source: telemetry events document, line 163.
    pub action: Option<rt::Str<'a>>,
    /// Resource concerned: JSON text inside a JSON string, passed on untouched (X11).
    ///
    /// Source: telemetry events document, line 164.
    pub resource: Option<rt::Str<'a>>,
    /// Whether access was granted. The wording is that of the policy check, so it may not speak of
    /// the work itself (X10).
    ///
    /// Source: telemetry events document, line 165.
    pub result: Option<bool>,
    /// Name of the service involved.
    ///
    /// Source: telemetry events document, line 166.
    pub service: Option<rt::Str<'a>>,
    /// Id of the resource, a UUID. Only this event spells the member all in lower case (X06).
    ///
    /// Source: telemetry events document, line 167.
    pub resource_id: Option<rt::UuidText<'a>>,
    /// Tenant of the user, a UUID.
    ///
    /// Source: telemetry events document, line 168.
    pub user_tenant_id: Option<rt::UuidText<'a>>,
    /// Tenant of the resource, a UUID.
    ///
    /// Source: telemetry events document, line 169.
    pub resource_tenant_id: Option<rt::UuidText<'a>>,
    /// Time in milliseconds that the evaluation of the policy rules took; fractions are possible
    /// (X21). The explanation is that of the policy check (X12).
    ///
    /// Unit: ms. Source: telemetry events document, line 170.
    pub eval_ms: Option<f64>,
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
    /// User in whose name the event was sent. Usually a UUID, but one event of the platform
    /// declares plain text, so it is read as text everywhere (X16).
    ///
    /// Source: telemetry events document, line 12.
    pub user_id: Option<rt::Str<'a>>,
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
impl Default for PodFreeComplete<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("kuber.deploy.free.complete"));
        message
    }
}
impl<'a> PodFreeComplete<'a> {
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
    /// Sets `user`.
    #[must_use]
    pub fn with_user(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `resource`.
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.resource = Some(value.into());
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
    /// Sets `eval_ms`.
    #[must_use]
    pub fn with_eval_ms(mut self, value: f64) -> Self {
        self.eval_ms = Some(value);
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
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user_id = Some(value.into());
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
impl<'a> rt::Message<'a> for PodFreeComplete<'a> {
    type Owned = PodFreeComplete<'static>;
    const INFO: &'static rt::info::MessageInfo = &POD_FREE_COMPLETE_INFO;
    fn into_owned(self) -> PodFreeComplete<'static> {
        PodFreeComplete {
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            node_id: self.node_id.map(rt::Element::detach),
            user: self.user.map(rt::Element::detach),
            action: self.action.map(rt::Element::detach),
            resource: self.resource.map(rt::Element::detach),
            result: self.result.map(rt::Element::detach),
            service: self.service.map(rt::Element::detach),
            resource_id: self.resource_id.map(rt::Element::detach),
            user_tenant_id: self.user_tenant_id.map(rt::Element::detach),
            resource_tenant_id: self.resource_tenant_id.map(rt::Element::detach),
            eval_ms: self.eval_ms.map(rt::Element::detach),
            event_id: self.event_id.map(rt::Element::detach),
            timestamp: self.timestamp.map(rt::Element::detach),
            tenant_id: self.tenant_id.map(rt::Element::detach),
            user_id: self.user_id.map(rt::Element::detach),
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
            user: None,
            action: None,
            resource: None,
            result: None,
            service: None,
            resource_id: None,
            user_tenant_id: None,
            resource_tenant_id: None,
            eval_ms: None,
            event_id: None,
            timestamp: None,
            tenant_id: None,
            user_id: None,
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
                rt::wire::constant(
                    &self.event_type,
                    "kuber.deploy.free.complete",
                    &r,
                    cx,
                )?;
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
            if tag == 106 {
                self.user = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 114 {
                self.action = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 122 {
                self.resource = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 128 {
                self.result = Some(rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 138 {
                self.service = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 146 {
                self.resource_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 154 {
                self.user_tenant_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 162 {
                self.resource_tenant_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 201 {
                self.eval_ms = Some(
                    rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 16378 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 98 | 106 | 114
                | 122 | 128 | 138 | 146 | 154 | 162 | 201 | 16378 => {}
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
        if let Some(value) = &self.user {
            rt::Element::write_field(value, [106], rt::Codec::String, w);
        }
        if let Some(value) = &self.action {
            rt::Element::write_field(value, [114], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource {
            rt::Element::write_field(value, [122], rt::Codec::String, w);
        }
        if let Some(value) = &self.result {
            rt::Element::write_field(value, [128, 1], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.service {
            rt::Element::write_field(value, [138, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource_id {
            rt::Element::write_field(value, [146, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.user_tenant_id {
            rt::Element::write_field(value, [154, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource_tenant_id {
            rt::Element::write_field(value, [162, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.eval_ms {
            rt::Element::write_field(value, [201, 1], rt::Codec::Double, w);
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
                "user" => 4,
                "action" => 5,
                "resource" => 6,
                "result" => 7,
                "service" => 8,
                "resource_id" => 9,
                "user_tenant_id" => 10,
                "resource_tenant_id" => 11,
                "eval_ms" => 12,
                "event_id" => 13,
                "timestamp" => 14,
                "tenant_id" => 15,
                "user_id" => 16,
                "session_id" => 17,
                "source" => 18,
                "version" => 19,
                "metadata" => 20,
                "tags" => 21,
                "resource_Id" => 30,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut spelled8 = false;
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
                            "kuber.deploy.free.complete",
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
                if key == 4 || (key == 0 && r.literal(b"\"user\":")) {
                    rt::json::once(&mut seen0, 3, "user", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"user\":null", r, cx)?;
                    } else {
                        self.user = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"action\":")) {
                    rt::json::once(&mut seen0, 4, "action", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"action\":null", r, cx)?;
                    } else {
                        self.action = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"resource\":")) {
                    rt::json::once(&mut seen0, 5, "resource", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"resource\":null", r, cx)?;
                    } else {
                        self.resource = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"result\":")) {
                    rt::json::once(&mut seen0, 6, "result", r)?;
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
                if key == 8 || (key == 0 && r.literal(b"\"service\":")) {
                    rt::json::once(&mut seen0, 7, "service", r)?;
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
                if key == 9 || (key == 0 && r.literal(b"\"resource_id\":"))
                    || (key == 30
                        && {
                            spelled8 = true;
                            true
                        })
                {
                    rt::json::once(&mut seen0, 8, "resource_id", r)?;
                    if r.null()? {
                        if key != 30 {
                            self.unknown_fields
                                .keep_member("\"resource_id\":null", r, cx)?;
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
                if key == 10 || (key == 0 && r.literal(b"\"user_tenant_id\":")) {
                    rt::json::once(&mut seen0, 9, "user_tenant_id", r)?;
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
                if key == 11 || (key == 0 && r.literal(b"\"resource_tenant_id\":")) {
                    rt::json::once(&mut seen0, 10, "resource_tenant_id", r)?;
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
                if key == 12 || (key == 0 && r.literal(b"\"eval_ms\":")) {
                    rt::json::once(&mut seen0, 11, "eval_ms", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"eval_ms\":null", r, cx)?;
                    } else {
                        self.eval_ms = Some(
                            rt::Element::read_json(rt::Codec::Double, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 13 || (key == 0 && r.literal(b"\"event_id\":")) {
                    rt::json::once(&mut seen0, 12, "event_id", r)?;
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
                if key == 14 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 13, "timestamp", r)?;
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
                if key == 15 || (key == 0 && r.literal(b"\"tenant_id\":")) {
                    rt::json::once(&mut seen0, 14, "tenant_id", r)?;
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
                if key == 16 || (key == 0 && r.literal(b"\"user_id\":")) {
                    rt::json::once(&mut seen0, 15, "user_id", r)?;
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
                if key == 17 || (key == 0 && r.literal(b"\"session_id\":")) {
                    rt::json::once(&mut seen0, 16, "session_id", r)?;
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
                if key == 18 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 17, "source", r)?;
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
                if key == 19 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 18, "version", r)?;
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
                if key == 20 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 19, "metadata", r)?;
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
                if key == 21 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 20, "tags", r)?;
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
            if spelled8 {
                self.unknown_fields.keep_spelling("\"resource_Id\":null", r, cx)?;
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
        if let Some(value) = &self.user {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"user\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.action {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"action\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.resource {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"resource\":") },
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
                if self.unknown_fields.spells("resource_Id") {
                    const { &rt::json::Key::new("\"resource_Id\":") }
                } else {
                    const { &rt::json::Key::new("\"resource_id\":") }
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
        if let Some(value) = &self.eval_ms {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"eval_ms\":") },
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
        if let Some(value) = &self.user_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"user_id\":") },
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
                "user" => self.user.is_some(),
                "action" => self.action.is_some(),
                "resource" => self.resource.is_some(),
                "result" => self.result.is_some(),
                "service" => self.service.is_some(),
                "resource_id" | "resource_Id" => self.resource_id.is_some(),
                "user_tenant_id" => self.user_tenant_id.is_some(),
                "resource_tenant_id" => self.resource_tenant_id.is_some(),
                "eval_ms" => self.eval_ms.is_some(),
                "event_id" => self.event_id.is_some(),
                "timestamp" => self.timestamp.is_some(),
                "tenant_id" => self.tenant_id.is_some(),
                "user_id" => self.user_id.is_some(),
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
rt::message_element!(PodFreeComplete < 'a >, PodFreeComplete < 'static >);
#[doc(hidden)]
pub static POD_FREE_COMPLETE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.kuber.v1.PodFreeComplete",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("kuber.deploy.free.complete"),
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
                13,
                "user",
                "user",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                14,
                "action",
                "action",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "resource",
                "resource",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                16,
                "result",
                "result",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                17,
                "service",
                "service",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    18,
                    "resource_id",
                    "resource_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    19,
                    "user_tenant_id",
                    "user_tenant_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    20,
                    "resource_tenant_id",
                    "resource_tenant_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    25,
                    "eval_ms",
                    "eval_ms",
                    rt::info::Kind::Double,
                    rt::info::Label::Optional,
                )
                .unit("ms"),
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
                5,
                "user_id",
                "user_id",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<PodFreeComplete<'static>>());
impl<'a> rt::Event<'a> for PodFreeComplete<'a> {
    const DOMAIN: &'static str = "kuber";
    const SCHEMA_ID: &'static str = "kuber/tidings.kuber.v1.PodFreeComplete";
    const EVENT_TYPE: &'static str = "kuber.deploy.free.complete";
    const TOPIC: Option<&'static str> = Some("kubernetes");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.resource_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
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
pub static MESSAGES: &[rt::MessageEntry] = &[
    rt::event_entry!(PodDeployStart),
    rt::event_entry!(PodDeployStartComplete),
    rt::event_entry!(PodFree),
    rt::event_entry!(PodFreeComplete),
];
