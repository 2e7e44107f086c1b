// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// An agent has checked an access against the policies. Allowed, denied and failed to evaluate
/// are three outcomes: see `result`, `denial_source` and `error`.
///
/// Source: telemetry events document, lines 176-196.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct PolicyCheck<'a> {
    /// Always `pbac.agent.politics.check`, which tells the events apart. The document puts this
    /// value, in typographic quotes, where a type belongs (X01).
    ///
    /// Source: telemetry events document, line 181.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event was created, in UTC. Stands beside `timestamp` and is the one to prefer;
    /// neither is filled in from the other (X03).
    ///
    /// Source: telemetry events document, line 182.
    pub created: Option<rt::Timestamp>,
    /// User concerned: JSON text inside a JSON string, passed on untouched (X11).
    ///
    /// Source: telemetry events document, line 183.
    pub user: Option<rt::Str<'a>>,
    /// Access that was asked for.
    ///
    /// Source: telemetry events document, line 184.
    pub action: Option<rt::Str<'a>>,
    /// Resource concerned: JSON text inside a JSON string, passed on untouched (X11).
    ///
    /// Source: telemetry events document, line 185.
    pub resource: Option<rt::Str<'a>>,
    /// Whether access was granted (X10). Says nothing about why: a denial and a failed evaluation
    /// are told apart by the last two members.
    ///
    /// Source: telemetry events document, line 186.
    pub result: Option<bool>,
    /// Revision of the rules of the system that were applied; a whole number (X21).
    ///
    /// Source: telemetry events document, line 187.
    pub system_rule_revision: Option<i64>,
    /// Revision of the rules of the tenant that were applied; a whole number (X21).
    ///
    /// Source: telemetry events document, line 188.
    pub tenant_rule_revision: Option<i64>,
    /// Name of the service involved.
    ///
    /// Source: telemetry events document, line 189.
    pub service: Option<rt::Str<'a>>,
    /// Id of the resource, a UUID. The document spells the member with a capital I here, and
    /// without it in one event of the platform (X06).
    ///
    /// Source: telemetry events document, line 190.
    pub resource_id: Option<rt::UuidText<'a>>,
    /// Tenant of the user, a UUID.
    ///
    /// Source: telemetry events document, line 191.
    pub user_tenant_id: Option<rt::UuidText<'a>>,
    /// Tenant of the resource, a UUID.
    ///
    /// Source: telemetry events document, line 192.
    pub resource_tenant_id: Option<rt::UuidText<'a>>,
    /// Time in milliseconds that the evaluation of the policy rules took; fractions are possible
    /// (X21).
    ///
    /// Unit: ms. Source: telemetry events document, line 193.
    pub eval_ms: Option<f64>,
    /// True when policies came from the cache. False means that they were loaded, and cached,
    /// during this very request (X25).
    ///
    /// Source: telemetry events document, line 194.
    pub cache_hit: Option<bool>,
    /// Why Oso could not evaluate the access: free text, possibly of several lines. A failed
    /// evaluation is not a denial, and the text is no stable interface (X24).
    ///
    /// Source: telemetry events document, line 195.
    pub error: Option<rt::Str<'a>>,
    /// Which set of policies denied the access, that of the system or that of the tenant. How the
    /// two are spelled is not documented (X23).
    ///
    /// Source: telemetry events document, line 196.
    pub denial_source: Option<rt::Str<'a>>,
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
impl Default for PolicyCheck<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("pbac.agent.politics.check"));
        message
    }
}
impl<'a> PolicyCheck<'a> {
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
    /// Sets `system_rule_revision`.
    #[must_use]
    pub fn with_system_rule_revision(mut self, value: i64) -> Self {
        self.system_rule_revision = Some(value);
        self
    }
    /// Sets `tenant_rule_revision`.
    #[must_use]
    pub fn with_tenant_rule_revision(mut self, value: i64) -> Self {
        self.tenant_rule_revision = Some(value);
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
    /// Sets `cache_hit`.
    #[must_use]
    pub fn with_cache_hit(mut self, value: bool) -> Self {
        self.cache_hit = Some(value);
        self
    }
    /// Sets `error`.
    #[must_use]
    pub fn with_error(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.error = Some(value.into());
        self
    }
    /// Sets `denial_source`.
    #[must_use]
    pub fn with_denial_source(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.denial_source = Some(value.into());
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
impl<'a> rt::Message<'a> for PolicyCheck<'a> {
    type Owned = PolicyCheck<'static>;
    const INFO: &'static rt::info::MessageInfo = &POLICY_CHECK_INFO;
    fn into_owned(self) -> PolicyCheck<'static> {
        PolicyCheck {
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            user: self.user.map(rt::Element::detach),
            action: self.action.map(rt::Element::detach),
            resource: self.resource.map(rt::Element::detach),
            result: self.result.map(rt::Element::detach),
            system_rule_revision: self.system_rule_revision.map(rt::Element::detach),
            tenant_rule_revision: self.tenant_rule_revision.map(rt::Element::detach),
            service: self.service.map(rt::Element::detach),
            resource_id: self.resource_id.map(rt::Element::detach),
            user_tenant_id: self.user_tenant_id.map(rt::Element::detach),
            resource_tenant_id: self.resource_tenant_id.map(rt::Element::detach),
            eval_ms: self.eval_ms.map(rt::Element::detach),
            cache_hit: self.cache_hit.map(rt::Element::detach),
            error: self.error.map(rt::Element::detach),
            denial_source: self.denial_source.map(rt::Element::detach),
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
            user: None,
            action: None,
            resource: None,
            result: None,
            system_rule_revision: None,
            tenant_rule_revision: None,
            service: None,
            resource_id: None,
            user_tenant_id: None,
            resource_tenant_id: None,
            eval_ms: None,
            cache_hit: None,
            error: None,
            denial_source: None,
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
                    "pbac.agent.politics.check",
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
                self.user = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 106 {
                self.action = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 114 {
                self.resource = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 120 {
                self.result = Some(rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 128 {
                self.system_rule_revision = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 136 {
                self.tenant_rule_revision = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 146 {
                self.service = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 154 {
                self.resource_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 162 {
                self.user_tenant_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 170 {
                self.resource_tenant_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 177 {
                self.eval_ms = Some(
                    rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 184 {
                self.cache_hit = Some(
                    rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 194 {
                self.error = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 202 {
                self.denial_source = Some(
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
                | 120 | 128 | 136 | 146 | 154 | 162 | 170 | 177 | 184 | 194 | 202
                | 16378 => {}
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
        if let Some(value) = &self.user {
            rt::Element::write_field(value, [98], rt::Codec::String, w);
        }
        if let Some(value) = &self.action {
            rt::Element::write_field(value, [106], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource {
            rt::Element::write_field(value, [114], rt::Codec::String, w);
        }
        if let Some(value) = &self.result {
            rt::Element::write_field(value, [120], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.system_rule_revision {
            rt::Element::write_field(value, [128, 1], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.tenant_rule_revision {
            rt::Element::write_field(value, [136, 1], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.service {
            rt::Element::write_field(value, [146, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource_id {
            rt::Element::write_field(value, [154, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.user_tenant_id {
            rt::Element::write_field(value, [162, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource_tenant_id {
            rt::Element::write_field(value, [170, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.eval_ms {
            rt::Element::write_field(value, [177, 1], rt::Codec::Double, w);
        }
        if let Some(value) = &self.cache_hit {
            rt::Element::write_field(value, [184, 1], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.error {
            rt::Element::write_field(value, [194, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.denial_source {
            rt::Element::write_field(value, [202, 1], rt::Codec::String, w);
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
                "user" => 3,
                "action" => 4,
                "resource" => 5,
                "result" => 6,
                "system_rule_revision" => 7,
                "tenant_rule_revision" => 8,
                "service" => 9,
                "resource_Id" => 10,
                "user_tenant_id" => 11,
                "resource_tenant_id" => 12,
                "eval_ms" => 13,
                "cache_hit" => 14,
                "error" => 15,
                "denial_source" => 16,
                "event_id" => 17,
                "timestamp" => 18,
                "tenant_id" => 19,
                "user_id" => 20,
                "session_id" => 21,
                "source" => 22,
                "version" => 23,
                "metadata" => 24,
                "tags" => 25,
                "resource_id" => 35,
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
                            "pbac.agent.politics.check",
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
                if key == 3 || (key == 0 && r.literal(b"\"user\":")) {
                    rt::json::once(&mut seen0, 2, "user", r)?;
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
                if key == 4 || (key == 0 && r.literal(b"\"action\":")) {
                    rt::json::once(&mut seen0, 3, "action", r)?;
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
                if key == 5 || (key == 0 && r.literal(b"\"resource\":")) {
                    rt::json::once(&mut seen0, 4, "resource", r)?;
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
                if key == 6 || (key == 0 && r.literal(b"\"result\":")) {
                    rt::json::once(&mut seen0, 5, "result", r)?;
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
                if key == 7 || (key == 0 && r.literal(b"\"system_rule_revision\":")) {
                    rt::json::once(&mut seen0, 6, "system_rule_revision", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"system_rule_revision\":null", r, cx)?;
                    } else {
                        self.system_rule_revision = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"tenant_rule_revision\":")) {
                    rt::json::once(&mut seen0, 7, "tenant_rule_revision", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"tenant_rule_revision\":null", r, cx)?;
                    } else {
                        self.tenant_rule_revision = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
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
                    || (key == 35
                        && {
                            spelled9 = true;
                            true
                        })
                {
                    rt::json::once(&mut seen0, 9, "resource_Id", r)?;
                    if r.null()? {
                        if key != 35 {
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
                if key == 13 || (key == 0 && r.literal(b"\"eval_ms\":")) {
                    rt::json::once(&mut seen0, 12, "eval_ms", r)?;
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
                if key == 14 || (key == 0 && r.literal(b"\"cache_hit\":")) {
                    rt::json::once(&mut seen0, 13, "cache_hit", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"cache_hit\":null", r, cx)?;
                    } else {
                        self.cache_hit = Some(
                            rt::Element::read_json(rt::Codec::Bool, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 15 || (key == 0 && r.literal(b"\"error\":")) {
                    rt::json::once(&mut seen0, 14, "error", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"error\":null", r, cx)?;
                    } else {
                        self.error = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 16 || (key == 0 && r.literal(b"\"denial_source\":")) {
                    rt::json::once(&mut seen0, 15, "denial_source", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"denial_source\":null", r, cx)?;
                    } else {
                        self.denial_source = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 17 || (key == 0 && r.literal(b"\"event_id\":")) {
                    rt::json::once(&mut seen0, 16, "event_id", r)?;
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
                if key == 18 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 17, "timestamp", r)?;
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
                if key == 19 || (key == 0 && r.literal(b"\"tenant_id\":")) {
                    rt::json::once(&mut seen0, 18, "tenant_id", r)?;
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
                if key == 20 || (key == 0 && r.literal(b"\"user_id\":")) {
                    rt::json::once(&mut seen0, 19, "user_id", r)?;
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
                if key == 21 || (key == 0 && r.literal(b"\"session_id\":")) {
                    rt::json::once(&mut seen0, 20, "session_id", r)?;
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
                if key == 22 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 21, "source", r)?;
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
                if key == 23 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 22, "version", r)?;
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
                if key == 24 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 23, "metadata", r)?;
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
                if key == 25 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 24, "tags", r)?;
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
        if let Some(value) = &self.system_rule_revision {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"system_rule_revision\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.tenant_rule_revision {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"tenant_rule_revision\":") },
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
        if let Some(value) = &self.cache_hit {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"cache_hit\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.error {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"error\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.denial_source {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"denial_source\":") },
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
                "user" => self.user.is_some(),
                "action" => self.action.is_some(),
                "resource" => self.resource.is_some(),
                "result" => self.result.is_some(),
                "system_rule_revision" => self.system_rule_revision.is_some(),
                "tenant_rule_revision" => self.tenant_rule_revision.is_some(),
                "service" => self.service.is_some(),
                "resource_Id" | "resource_id" => self.resource_id.is_some(),
                "user_tenant_id" => self.user_tenant_id.is_some(),
                "resource_tenant_id" => self.resource_tenant_id.is_some(),
                "eval_ms" => self.eval_ms.is_some(),
                "cache_hit" => self.cache_hit.is_some(),
                "error" => self.error.is_some(),
                "denial_source" => self.denial_source.is_some(),
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
rt::message_element!(PolicyCheck < 'a >, PolicyCheck < 'static >);
#[doc(hidden)]
pub static POLICY_CHECK_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.pbac.v1.PolicyCheck",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("pbac.agent.politics.check"),
            rt::info::FieldInfo::new(
                11,
                "created",
                "created",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                12,
                "user",
                "user",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                13,
                "action",
                "action",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                14,
                "resource",
                "resource",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "result",
                "result",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                16,
                "system_rule_revision",
                "system_rule_revision",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                17,
                "tenant_rule_revision",
                "tenant_rule_revision",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                18,
                "service",
                "service",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    19,
                    "resource_id",
                    "resource_Id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    20,
                    "user_tenant_id",
                    "user_tenant_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    21,
                    "resource_tenant_id",
                    "resource_tenant_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    22,
                    "eval_ms",
                    "eval_ms",
                    rt::info::Kind::Double,
                    rt::info::Label::Optional,
                )
                .unit("ms"),
            rt::info::FieldInfo::new(
                23,
                "cache_hit",
                "cache_hit",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                24,
                "error",
                "error",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                25,
                "denial_source",
                "denial_source",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<PolicyCheck<'static>>());
impl<'a> rt::Event<'a> for PolicyCheck<'a> {
    const DOMAIN: &'static str = "pbac";
    const SCHEMA_ID: &'static str = "pbac/tidings.pbac.v1.PolicyCheck";
    const EVENT_TYPE: &'static str = "pbac.agent.politics.check";
    const TOPIC: Option<&'static str> = Some("pbac_access");
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
/// An agent has emptied its policy cache.
///
/// Source: telemetry events document, lines 198-206.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct PolicyCacheReset<'a> {
    /// Always `pbac.agent.politics.reset`, which tells the events apart. The document puts this
    /// value, in typographic quotes, where a type belongs (X01).
    ///
    /// Source: telemetry events document, line 203.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event was created, in UTC. Stands beside `timestamp` and is the one to prefer;
    /// neither is filled in from the other (X03).
    ///
    /// Source: telemetry events document, line 204.
    pub created: Option<rt::Timestamp>,
    /// Free text. The document gives no explanation.
    ///
    /// Source: telemetry events document, line 205.
    pub description: Option<rt::Str<'a>>,
    /// Outcome; the document says nothing beyond its type (X10).
    ///
    /// Source: telemetry events document, line 206.
    pub result: Option<bool>,
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
impl Default for PolicyCacheReset<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("pbac.agent.politics.reset"));
        message
    }
}
impl<'a> PolicyCacheReset<'a> {
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
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: bool) -> Self {
        self.result = Some(value);
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
impl<'a> rt::Message<'a> for PolicyCacheReset<'a> {
    type Owned = PolicyCacheReset<'static>;
    const INFO: &'static rt::info::MessageInfo = &POLICY_CACHE_RESET_INFO;
    fn into_owned(self) -> PolicyCacheReset<'static> {
        PolicyCacheReset {
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            description: self.description.map(rt::Element::detach),
            result: self.result.map(rt::Element::detach),
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
            description: None,
            result: None,
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
                    "pbac.agent.politics.reset",
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
            if tag == 120 {
                self.result = Some(rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 210 {
                self.description = Some(
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
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 120 | 210
                | 16378 => {}
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
        if let Some(value) = &self.result {
            rt::Element::write_field(value, [120], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.description {
            rt::Element::write_field(value, [210, 1], rt::Codec::String, w);
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
                "description" => 3,
                "result" => 4,
                "event_id" => 5,
                "timestamp" => 6,
                "tenant_id" => 7,
                "user_id" => 8,
                "session_id" => 9,
                "source" => 10,
                "version" => 11,
                "metadata" => 12,
                "tags" => 13,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
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
                            "pbac.agent.politics.reset",
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
                if key == 3 || (key == 0 && r.literal(b"\"description\":")) {
                    rt::json::once(&mut seen0, 2, "description", r)?;
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
                if key == 4 || (key == 0 && r.literal(b"\"result\":")) {
                    rt::json::once(&mut seen0, 3, "result", r)?;
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
                if key == 5 || (key == 0 && r.literal(b"\"event_id\":")) {
                    rt::json::once(&mut seen0, 4, "event_id", r)?;
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
                if key == 6 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 5, "timestamp", r)?;
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
                if key == 7 || (key == 0 && r.literal(b"\"tenant_id\":")) {
                    rt::json::once(&mut seen0, 6, "tenant_id", r)?;
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
                if key == 8 || (key == 0 && r.literal(b"\"user_id\":")) {
                    rt::json::once(&mut seen0, 7, "user_id", r)?;
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
                if key == 9 || (key == 0 && r.literal(b"\"session_id\":")) {
                    rt::json::once(&mut seen0, 8, "session_id", r)?;
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
                if key == 10 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 9, "source", r)?;
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
                if key == 11 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 10, "version", r)?;
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
                if key == 12 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 11, "metadata", r)?;
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
                if key == 13 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 12, "tags", r)?;
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
        if let Some(value) = &self.description {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"description\":") },
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
                "description" => self.description.is_some(),
                "result" => self.result.is_some(),
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
rt::message_element!(PolicyCacheReset < 'a >, PolicyCacheReset < 'static >);
#[doc(hidden)]
pub static POLICY_CACHE_RESET_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.pbac.v1.PolicyCacheReset",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("pbac.agent.politics.reset"),
            rt::info::FieldInfo::new(
                11,
                "created",
                "created",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                26,
                "description",
                "description",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "result",
                "result",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<PolicyCacheReset<'static>>());
impl<'a> rt::Event<'a> for PolicyCacheReset<'a> {
    const DOMAIN: &'static str = "pbac";
    const SCHEMA_ID: &'static str = "pbac/tidings.pbac.v1.PolicyCacheReset";
    const EVENT_TYPE: &'static str = "pbac.agent.politics.reset";
    const TOPIC: Option<&'static str> = Some("pbac_service");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.source.as_ref().map(rt::Str::as_str).map(::std::borrow::Cow::Borrowed)
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
/// An agent has loaded the policy of a tenant.
///
/// Source: telemetry events document, lines 208-218.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct PolicyLoad<'a> {
    /// Always `pbac.agent.politics.load`, which tells the events apart. The document puts this
    /// value, in typographic quotes, where a type belongs (X01).
    ///
    /// Source: telemetry events document, line 213.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event was created, in UTC. Stands beside `timestamp` and is the one to prefer;
    /// neither is filled in from the other (X03).
    ///
    /// Source: telemetry events document, line 214.
    pub created: Option<rt::Timestamp>,
    /// Revision of the tenant policy that was loaded; a whole number, and a different thing from a
    /// policy version (X15, X21).
    ///
    /// Source: telemetry events document, line 215.
    pub policy_revision: Option<i64>,
    /// Free text. The document gives no explanation.
    ///
    /// Source: telemetry events document, line 216.
    pub description: Option<rt::Str<'a>>,
    /// Outcome; the document says nothing beyond its type (X10).
    ///
    /// Source: telemetry events document, line 217.
    pub result: Option<bool>,
    /// Time in milliseconds that loading the policy took; fractions are possible (X21).
    ///
    /// Unit: ms. Source: telemetry events document, line 218.
    pub compile_ms: Option<f64>,
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
impl Default for PolicyLoad<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("pbac.agent.politics.load"));
        message
    }
}
impl<'a> PolicyLoad<'a> {
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
    /// Sets `policy_revision`.
    #[must_use]
    pub fn with_policy_revision(mut self, value: i64) -> Self {
        self.policy_revision = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: bool) -> Self {
        self.result = Some(value);
        self
    }
    /// Sets `compile_ms`.
    #[must_use]
    pub fn with_compile_ms(mut self, value: f64) -> Self {
        self.compile_ms = Some(value);
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
impl<'a> rt::Message<'a> for PolicyLoad<'a> {
    type Owned = PolicyLoad<'static>;
    const INFO: &'static rt::info::MessageInfo = &POLICY_LOAD_INFO;
    fn into_owned(self) -> PolicyLoad<'static> {
        PolicyLoad {
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            policy_revision: self.policy_revision.map(rt::Element::detach),
            description: self.description.map(rt::Element::detach),
            result: self.result.map(rt::Element::detach),
            compile_ms: self.compile_ms.map(rt::Element::detach),
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
            policy_revision: None,
            description: None,
            result: None,
            compile_ms: None,
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
                    "pbac.agent.politics.load",
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
            if tag == 120 {
                self.result = Some(rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 210 {
                self.description = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 216 {
                self.policy_revision = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 225 {
                self.compile_ms = Some(
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
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 120 | 210 | 216
                | 225 | 16378 => {}
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
        if let Some(value) = &self.result {
            rt::Element::write_field(value, [120], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.description {
            rt::Element::write_field(value, [210, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.policy_revision {
            rt::Element::write_field(value, [216, 1], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.compile_ms {
            rt::Element::write_field(value, [225, 1], rt::Codec::Double, w);
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
                "policy_revision" => 3,
                "description" => 4,
                "result" => 5,
                "compile_ms" => 6,
                "event_id" => 7,
                "timestamp" => 8,
                "tenant_id" => 9,
                "user_id" => 10,
                "session_id" => 11,
                "source" => 12,
                "version" => 13,
                "metadata" => 14,
                "tags" => 15,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
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
                            "pbac.agent.politics.load",
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
                if key == 3 || (key == 0 && r.literal(b"\"policy_revision\":")) {
                    rt::json::once(&mut seen0, 2, "policy_revision", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"policy_revision\":null", r, cx)?;
                    } else {
                        self.policy_revision = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"description\":")) {
                    rt::json::once(&mut seen0, 3, "description", r)?;
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
                if key == 6 || (key == 0 && r.literal(b"\"compile_ms\":")) {
                    rt::json::once(&mut seen0, 5, "compile_ms", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"compile_ms\":null", r, cx)?;
                    } else {
                        self.compile_ms = Some(
                            rt::Element::read_json(rt::Codec::Double, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"event_id\":")) {
                    rt::json::once(&mut seen0, 6, "event_id", r)?;
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
                if key == 8 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 7, "timestamp", r)?;
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
                if key == 9 || (key == 0 && r.literal(b"\"tenant_id\":")) {
                    rt::json::once(&mut seen0, 8, "tenant_id", r)?;
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
                if key == 10 || (key == 0 && r.literal(b"\"user_id\":")) {
                    rt::json::once(&mut seen0, 9, "user_id", r)?;
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
                if key == 11 || (key == 0 && r.literal(b"\"session_id\":")) {
                    rt::json::once(&mut seen0, 10, "session_id", r)?;
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
                if key == 12 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 11, "source", r)?;
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
                if key == 13 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 12, "version", r)?;
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
                if key == 14 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 13, "metadata", r)?;
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
                if key == 15 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 14, "tags", r)?;
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
        if let Some(value) = &self.policy_revision {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"policy_revision\":") },
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
        if let Some(value) = &self.result {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"result\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.compile_ms {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"compile_ms\":") },
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
                "policy_revision" => self.policy_revision.is_some(),
                "description" => self.description.is_some(),
                "result" => self.result.is_some(),
                "compile_ms" => self.compile_ms.is_some(),
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
rt::message_element!(PolicyLoad < 'a >, PolicyLoad < 'static >);
#[doc(hidden)]
pub static POLICY_LOAD_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.pbac.v1.PolicyLoad",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("pbac.agent.politics.load"),
            rt::info::FieldInfo::new(
                11,
                "created",
                "created",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                27,
                "policy_revision",
                "policy_revision",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                26,
                "description",
                "description",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "result",
                "result",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    28,
                    "compile_ms",
                    "compile_ms",
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
    .size(size_of::<PolicyLoad<'static>>());
impl<'a> rt::Event<'a> for PolicyLoad<'a> {
    const DOMAIN: &'static str = "pbac";
    const SCHEMA_ID: &'static str = "pbac/tidings.pbac.v1.PolicyLoad";
    const EVENT_TYPE: &'static str = "pbac.agent.politics.load";
    const TOPIC: Option<&'static str> = Some("pbac_service");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.source.as_ref().map(rt::Str::as_str).map(::std::borrow::Cow::Borrowed)
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
/// A policy agent has started. Apart from the shared members only its time is known; the event
/// name has no component part (X29).
///
/// Source: telemetry events document, lines 220-226.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct PolicyAgentStart<'a> {
    /// Always `pbac.agent.start`, which tells the events apart. The document puts this value, in
    /// typographic quotes, where a type belongs (X01).
    ///
    /// Source: telemetry events document, line 225.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event was created, in UTC. Stands beside `timestamp` and is the one to prefer;
    /// neither is filled in from the other (X03).
    ///
    /// Source: telemetry events document, line 226.
    pub created: Option<rt::Timestamp>,
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
impl Default for PolicyAgentStart<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("pbac.agent.start"));
        message
    }
}
impl<'a> PolicyAgentStart<'a> {
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
impl<'a> rt::Message<'a> for PolicyAgentStart<'a> {
    type Owned = PolicyAgentStart<'static>;
    const INFO: &'static rt::info::MessageInfo = &POLICY_AGENT_START_INFO;
    fn into_owned(self) -> PolicyAgentStart<'static> {
        PolicyAgentStart {
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
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
                rt::wire::constant(&self.event_type, "pbac.agent.start", &r, cx)?;
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
            if tag == 16378 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 16378 => {}
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
                "event_id" => 3,
                "timestamp" => 4,
                "tenant_id" => 5,
                "user_id" => 6,
                "session_id" => 7,
                "source" => 8,
                "version" => 9,
                "metadata" => 10,
                "tags" => 11,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
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
                        rt::json::constant(&self.event_type, "pbac.agent.start", r)?;
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
                if key == 3 || (key == 0 && r.literal(b"\"event_id\":")) {
                    rt::json::once(&mut seen0, 2, "event_id", r)?;
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
                if key == 4 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 3, "timestamp", r)?;
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
                if key == 5 || (key == 0 && r.literal(b"\"tenant_id\":")) {
                    rt::json::once(&mut seen0, 4, "tenant_id", r)?;
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
                if key == 6 || (key == 0 && r.literal(b"\"user_id\":")) {
                    rt::json::once(&mut seen0, 5, "user_id", r)?;
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
                if key == 7 || (key == 0 && r.literal(b"\"session_id\":")) {
                    rt::json::once(&mut seen0, 6, "session_id", r)?;
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
                if key == 8 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 7, "source", r)?;
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
                if key == 9 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 8, "version", r)?;
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
                if key == 10 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 9, "metadata", r)?;
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
                if key == 11 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 10, "tags", r)?;
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
rt::message_element!(PolicyAgentStart < 'a >, PolicyAgentStart < 'static >);
#[doc(hidden)]
pub static POLICY_AGENT_START_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.pbac.v1.PolicyAgentStart",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("pbac.agent.start"),
            rt::info::FieldInfo::new(
                11,
                "created",
                "created",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<PolicyAgentStart<'static>>());
impl<'a> rt::Event<'a> for PolicyAgentStart<'a> {
    const DOMAIN: &'static str = "pbac";
    const SCHEMA_ID: &'static str = "pbac/tidings.pbac.v1.PolicyAgentStart";
    const EVENT_TYPE: &'static str = "pbac.agent.start";
    const TOPIC: Option<&'static str> = Some("pbac_service");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.source.as_ref().map(rt::Str::as_str).map(::std::borrow::Cow::Borrowed)
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
/// The central repository has changed a policy rule, although the event name speaks of an agent
/// (X18).
///
/// Source: telemetry events document, lines 230-240.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct PolicyUpdate<'a> {
    /// Always `pbac.agent.politics.update`, which tells the events apart. The document puts this
    /// value, in typographic quotes, where a type belongs (X01).
    ///
    /// Source: telemetry events document, line 235.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event was created, in UTC. Stands beside `timestamp` and is the one to prefer;
    /// neither is filled in from the other (X03). The document misspells the type (X04).
    ///
    /// Source: telemetry events document, line 236.
    pub created: Option<rt::Timestamp>,
    /// Rule that was changed, a UUID.
    ///
    /// Source: telemetry events document, line 237.
    pub rule_id: Option<rt::UuidText<'a>>,
    /// Version of that rule; a whole number (X21).
    ///
    /// Source: telemetry events document, line 238.
    pub rule_version: Option<i64>,
    /// Version of the policy that contains the rule; a whole number. "Politic" on the wire stands
    /// for policy (X15, X21).
    ///
    /// Source: telemetry events document, line 239.
    pub policy_version: Option<i64>,
    /// Free text. The document gives no explanation.
    ///
    /// Source: telemetry events document, line 240.
    pub description: Option<rt::Str<'a>>,
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
impl Default for PolicyUpdate<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("pbac.agent.politics.update"));
        message
    }
}
impl<'a> PolicyUpdate<'a> {
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
    /// Sets `rule_id`.
    #[must_use]
    pub fn with_rule_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `rule_version`.
    #[must_use]
    pub fn with_rule_version(mut self, value: i64) -> Self {
        self.rule_version = Some(value);
        self
    }
    /// Sets `policy_version`.
    #[must_use]
    pub fn with_policy_version(mut self, value: i64) -> Self {
        self.policy_version = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.description = Some(value.into());
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
impl<'a> rt::Message<'a> for PolicyUpdate<'a> {
    type Owned = PolicyUpdate<'static>;
    const INFO: &'static rt::info::MessageInfo = &POLICY_UPDATE_INFO;
    fn into_owned(self) -> PolicyUpdate<'static> {
        PolicyUpdate {
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            rule_id: self.rule_id.map(rt::Element::detach),
            rule_version: self.rule_version.map(rt::Element::detach),
            policy_version: self.policy_version.map(rt::Element::detach),
            description: self.description.map(rt::Element::detach),
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
            rule_id: None,
            rule_version: None,
            policy_version: None,
            description: None,
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
                    "pbac.agent.politics.update",
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
            if tag == 210 {
                self.description = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 234 {
                self.rule_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 240 {
                self.rule_version = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 248 {
                self.policy_version = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 16378 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 210 | 234 | 240
                | 248 | 16378 => {}
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
        if let Some(value) = &self.description {
            rt::Element::write_field(value, [210, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.rule_id {
            rt::Element::write_field(value, [234, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.rule_version {
            rt::Element::write_field(value, [240, 1], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.policy_version {
            rt::Element::write_field(value, [248, 1], rt::Codec::Int64, w);
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
                "rule_id" => 3,
                "rule_version" => 4,
                "politic_version" => 5,
                "description" => 6,
                "event_id" => 7,
                "timestamp" => 8,
                "tenant_id" => 9,
                "user_id" => 10,
                "session_id" => 11,
                "source" => 12,
                "version" => 13,
                "metadata" => 14,
                "tags" => 15,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
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
                            "pbac.agent.politics.update",
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
                if key == 3 || (key == 0 && r.literal(b"\"rule_id\":")) {
                    rt::json::once(&mut seen0, 2, "rule_id", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"rule_id\":null", r, cx)?;
                    } else {
                        self.rule_id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"rule_version\":")) {
                    rt::json::once(&mut seen0, 3, "rule_version", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"rule_version\":null", r, cx)?;
                    } else {
                        self.rule_version = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"politic_version\":")) {
                    rt::json::once(&mut seen0, 4, "politic_version", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"politic_version\":null", r, cx)?;
                    } else {
                        self.policy_version = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"description\":")) {
                    rt::json::once(&mut seen0, 5, "description", r)?;
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
                if key == 7 || (key == 0 && r.literal(b"\"event_id\":")) {
                    rt::json::once(&mut seen0, 6, "event_id", r)?;
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
                if key == 8 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 7, "timestamp", r)?;
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
                if key == 9 || (key == 0 && r.literal(b"\"tenant_id\":")) {
                    rt::json::once(&mut seen0, 8, "tenant_id", r)?;
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
                if key == 10 || (key == 0 && r.literal(b"\"user_id\":")) {
                    rt::json::once(&mut seen0, 9, "user_id", r)?;
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
                if key == 11 || (key == 0 && r.literal(b"\"session_id\":")) {
                    rt::json::once(&mut seen0, 10, "session_id", r)?;
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
                if key == 12 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 11, "source", r)?;
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
                if key == 13 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 12, "version", r)?;
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
                if key == 14 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 13, "metadata", r)?;
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
                if key == 15 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 14, "tags", r)?;
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
        if let Some(value) = &self.rule_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"rule_id\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.rule_version {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"rule_version\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.policy_version {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"politic_version\":") },
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
                "rule_id" => self.rule_id.is_some(),
                "rule_version" => self.rule_version.is_some(),
                "politic_version" => self.policy_version.is_some(),
                "description" => self.description.is_some(),
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
rt::message_element!(PolicyUpdate < 'a >, PolicyUpdate < 'static >);
#[doc(hidden)]
pub static POLICY_UPDATE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.pbac.v1.PolicyUpdate",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("pbac.agent.politics.update"),
            rt::info::FieldInfo::new(
                11,
                "created",
                "created",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    29,
                    "rule_id",
                    "rule_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                30,
                "rule_version",
                "rule_version",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                31,
                "policy_version",
                "politic_version",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                26,
                "description",
                "description",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<PolicyUpdate<'static>>());
impl<'a> rt::Event<'a> for PolicyUpdate<'a> {
    const DOMAIN: &'static str = "pbac";
    const SCHEMA_ID: &'static str = "pbac/tidings.pbac.v1.PolicyUpdate";
    const EVENT_TYPE: &'static str = "pbac.agent.politics.update";
    const TOPIC: Option<&'static str> = Some("pbac_service");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.rule_id.as_ref().map(rt::UuidText::as_str).map(::std::borrow::Cow::Borrowed)
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
/// The central repository has retired a policy rule, although the event name speaks of an agent
/// (X18).
///
/// Source: telemetry events document, lines 242-252.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct PolicyArchive<'a> {
    /// Always `pbac.agent.politics.archive`, which tells the events apart. The document puts this
    /// value, in typographic quotes, where a type belongs (X01).
    ///
    /// Source: telemetry events document, line 247.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event was created, in UTC. Stands beside `timestamp` and is the one to prefer;
    /// neither is filled in from the other (X03). The document misspells the type (X04).
    ///
    /// Source: telemetry events document, line 248.
    pub created: Option<rt::Timestamp>,
    /// Rule that was changed, a UUID.
    ///
    /// Source: telemetry events document, line 249.
    pub rule_id: Option<rt::UuidText<'a>>,
    /// Version of that rule; a whole number (X21).
    ///
    /// Source: telemetry events document, line 250.
    pub rule_version: Option<i64>,
    /// Version of the policy that contains the rule; a whole number. "Politic" on the wire stands
    /// for policy (X15, X21).
    ///
    /// Source: telemetry events document, line 251.
    pub policy_version: Option<i64>,
    /// Free text. The document gives no explanation.
    ///
    /// Source: telemetry events document, line 252.
    pub description: Option<rt::Str<'a>>,
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
impl Default for PolicyArchive<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("pbac.agent.politics.archive"));
        message
    }
}
impl<'a> PolicyArchive<'a> {
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
    /// Sets `rule_id`.
    #[must_use]
    pub fn with_rule_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `rule_version`.
    #[must_use]
    pub fn with_rule_version(mut self, value: i64) -> Self {
        self.rule_version = Some(value);
        self
    }
    /// Sets `policy_version`.
    #[must_use]
    pub fn with_policy_version(mut self, value: i64) -> Self {
        self.policy_version = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.description = Some(value.into());
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
impl<'a> rt::Message<'a> for PolicyArchive<'a> {
    type Owned = PolicyArchive<'static>;
    const INFO: &'static rt::info::MessageInfo = &POLICY_ARCHIVE_INFO;
    fn into_owned(self) -> PolicyArchive<'static> {
        PolicyArchive {
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            rule_id: self.rule_id.map(rt::Element::detach),
            rule_version: self.rule_version.map(rt::Element::detach),
            policy_version: self.policy_version.map(rt::Element::detach),
            description: self.description.map(rt::Element::detach),
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
            rule_id: None,
            rule_version: None,
            policy_version: None,
            description: None,
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
                    "pbac.agent.politics.archive",
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
            if tag == 210 {
                self.description = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 234 {
                self.rule_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 240 {
                self.rule_version = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 248 {
                self.policy_version = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 16378 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 210 | 234 | 240
                | 248 | 16378 => {}
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
        if let Some(value) = &self.description {
            rt::Element::write_field(value, [210, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.rule_id {
            rt::Element::write_field(value, [234, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.rule_version {
            rt::Element::write_field(value, [240, 1], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.policy_version {
            rt::Element::write_field(value, [248, 1], rt::Codec::Int64, w);
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
                "rule_id" => 3,
                "rule_version" => 4,
                "politic_version" => 5,
                "description" => 6,
                "event_id" => 7,
                "timestamp" => 8,
                "tenant_id" => 9,
                "user_id" => 10,
                "session_id" => 11,
                "source" => 12,
                "version" => 13,
                "metadata" => 14,
                "tags" => 15,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
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
                            "pbac.agent.politics.archive",
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
                if key == 3 || (key == 0 && r.literal(b"\"rule_id\":")) {
                    rt::json::once(&mut seen0, 2, "rule_id", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"rule_id\":null", r, cx)?;
                    } else {
                        self.rule_id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"rule_version\":")) {
                    rt::json::once(&mut seen0, 3, "rule_version", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"rule_version\":null", r, cx)?;
                    } else {
                        self.rule_version = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"politic_version\":")) {
                    rt::json::once(&mut seen0, 4, "politic_version", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"politic_version\":null", r, cx)?;
                    } else {
                        self.policy_version = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"description\":")) {
                    rt::json::once(&mut seen0, 5, "description", r)?;
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
                if key == 7 || (key == 0 && r.literal(b"\"event_id\":")) {
                    rt::json::once(&mut seen0, 6, "event_id", r)?;
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
                if key == 8 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 7, "timestamp", r)?;
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
                if key == 9 || (key == 0 && r.literal(b"\"tenant_id\":")) {
                    rt::json::once(&mut seen0, 8, "tenant_id", r)?;
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
                if key == 10 || (key == 0 && r.literal(b"\"user_id\":")) {
                    rt::json::once(&mut seen0, 9, "user_id", r)?;
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
                if key == 11 || (key == 0 && r.literal(b"\"session_id\":")) {
                    rt::json::once(&mut seen0, 10, "session_id", r)?;
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
                if key == 12 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 11, "source", r)?;
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
                if key == 13 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 12, "version", r)?;
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
                if key == 14 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 13, "metadata", r)?;
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
                if key == 15 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 14, "tags", r)?;
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
        if let Some(value) = &self.rule_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"rule_id\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.rule_version {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"rule_version\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.policy_version {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"politic_version\":") },
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
                "rule_id" => self.rule_id.is_some(),
                "rule_version" => self.rule_version.is_some(),
                "politic_version" => self.policy_version.is_some(),
                "description" => self.description.is_some(),
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
rt::message_element!(PolicyArchive < 'a >, PolicyArchive < 'static >);
#[doc(hidden)]
pub static POLICY_ARCHIVE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.pbac.v1.PolicyArchive",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("pbac.agent.politics.archive"),
            rt::info::FieldInfo::new(
                11,
                "created",
                "created",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    29,
                    "rule_id",
                    "rule_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                30,
                "rule_version",
                "rule_version",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                31,
                "policy_version",
                "politic_version",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                26,
                "description",
                "description",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<PolicyArchive<'static>>());
impl<'a> rt::Event<'a> for PolicyArchive<'a> {
    const DOMAIN: &'static str = "pbac";
    const SCHEMA_ID: &'static str = "pbac/tidings.pbac.v1.PolicyArchive";
    const EVENT_TYPE: &'static str = "pbac.agent.politics.archive";
    const TOPIC: Option<&'static str> = Some("pbac_service");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.rule_id.as_ref().map(rt::UuidText::as_str).map(::std::borrow::Cow::Borrowed)
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
    rt::event_entry!(PolicyCheck),
    rt::event_entry!(PolicyCacheReset),
    rt::event_entry!(PolicyLoad),
    rt::event_entry!(PolicyAgentStart),
    rt::event_entry!(PolicyUpdate),
    rt::event_entry!(PolicyArchive),
];
