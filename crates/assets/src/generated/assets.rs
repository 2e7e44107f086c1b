// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// Someone has accessed an asset.
///
/// Source: telemetry events document, lines 256-267.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct AssetRead<'a> {
    /// Always `assets.access.read`, which tells the events apart. The document puts this value, in
    /// typographic quotes, where a type belongs (X01).
    ///
    /// Source: telemetry events document, line 261.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event was created, in UTC. Stands beside `timestamp` and is the one to prefer;
    /// neither is filled in from the other (X03).
    ///
    /// Source: telemetry events document, line 262.
    pub created: Option<rt::Timestamp>,
    /// Address of the asset.
    ///
    /// Source: telemetry events document, line 263.
    pub resource_url: Option<rt::Str<'a>>,
    /// Size of the asset; the document states no unit (X22).
    ///
    /// Source: telemetry events document, line 264.
    pub object_size: Option<i64>,
    /// Outcome; the document says nothing beyond its type (X10).
    ///
    /// Source: telemetry events document, line 265.
    pub result: Option<bool>,
    /// Free text. The document leaves even the type blank; text is concluded from the events where
    /// it is given (X08).
    ///
    /// Source: telemetry events document, line 266, inferred.
    pub description: Option<rt::Str<'a>>,
    /// IP address as text, presumably that of the client; not validated. Upper case on the wire
    /// (X07).
    ///
    /// Source: telemetry events document, line 267.
    pub ip: Option<rt::Str<'a>>,
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
impl Default for AssetRead<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("assets.access.read"));
        message
    }
}
impl<'a> AssetRead<'a> {
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
    /// Sets `resource_url`.
    #[must_use]
    pub fn with_resource_url(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.resource_url = Some(value.into());
        self
    }
    /// Sets `object_size`.
    #[must_use]
    pub fn with_object_size(mut self, value: i64) -> Self {
        self.object_size = Some(value);
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
    /// Sets `ip`.
    #[must_use]
    pub fn with_ip(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.ip = Some(value.into());
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
impl<'a> rt::Message<'a> for AssetRead<'a> {
    type Owned = AssetRead<'static>;
    const INFO: &'static rt::info::MessageInfo = &ASSET_READ_INFO;
    fn into_owned(self) -> AssetRead<'static> {
        AssetRead {
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            resource_url: self.resource_url.map(rt::Element::detach),
            object_size: self.object_size.map(rt::Element::detach),
            result: self.result.map(rt::Element::detach),
            description: self.description.map(rt::Element::detach),
            ip: self.ip.map(rt::Element::detach),
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
            resource_url: None,
            object_size: None,
            result: None,
            description: None,
            ip: None,
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
                rt::wire::constant(&self.event_type, "assets.access.read", &r, cx)?;
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
                self.resource_url = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 104 {
                self.object_size = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 112 {
                self.result = Some(rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 122 {
                self.description = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 130 {
                self.ip = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 16378 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 98 | 104 | 112
                | 122 | 130 | 16378 => {}
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
        if let Some(value) = &self.resource_url {
            rt::Element::write_field(value, [98], rt::Codec::String, w);
        }
        if let Some(value) = &self.object_size {
            rt::Element::write_field(value, [104], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.result {
            rt::Element::write_field(value, [112], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.description {
            rt::Element::write_field(value, [122], rt::Codec::String, w);
        }
        if let Some(value) = &self.ip {
            rt::Element::write_field(value, [130, 1], rt::Codec::String, w);
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
                "resource_url" => 3,
                "object_size" => 4,
                "result" => 5,
                "description" => 6,
                "IP" => 7,
                "event_id" => 8,
                "timestamp" => 9,
                "tenant_id" => 10,
                "user_id" => 11,
                "session_id" => 12,
                "source" => 13,
                "version" => 14,
                "metadata" => 15,
                "tags" => 16,
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
                        rt::json::constant(&self.event_type, "assets.access.read", r)?;
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
                if key == 3 || (key == 0 && r.literal(b"\"resource_url\":")) {
                    rt::json::once(&mut seen0, 2, "resource_url", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"resource_url\":null", r, cx)?;
                    } else {
                        self.resource_url = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"object_size\":")) {
                    rt::json::once(&mut seen0, 3, "object_size", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"object_size\":null", r, cx)?;
                    } else {
                        self.object_size = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
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
                if key == 7 || (key == 0 && r.literal(b"\"IP\":")) {
                    rt::json::once(&mut seen0, 6, "IP", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"IP\":null", r, cx)?;
                    } else {
                        self.ip = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"event_id\":")) {
                    rt::json::once(&mut seen0, 7, "event_id", r)?;
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
                if key == 9 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 8, "timestamp", r)?;
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
                if key == 10 || (key == 0 && r.literal(b"\"tenant_id\":")) {
                    rt::json::once(&mut seen0, 9, "tenant_id", r)?;
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
                if key == 11 || (key == 0 && r.literal(b"\"user_id\":")) {
                    rt::json::once(&mut seen0, 10, "user_id", r)?;
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
                if key == 12 || (key == 0 && r.literal(b"\"session_id\":")) {
                    rt::json::once(&mut seen0, 11, "session_id", r)?;
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
                if key == 13 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 12, "source", r)?;
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
                if key == 14 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 13, "version", r)?;
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
                if key == 15 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 14, "metadata", r)?;
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
                if key == 16 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 15, "tags", r)?;
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
        if let Some(value) = &self.resource_url {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"resource_url\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.object_size {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"object_size\":") },
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
        if let Some(value) = &self.ip {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"IP\":") },
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
                "resource_url" => self.resource_url.is_some(),
                "object_size" => self.object_size.is_some(),
                "result" => self.result.is_some(),
                "description" => self.description.is_some(),
                "IP" => self.ip.is_some(),
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
rt::message_element!(AssetRead < 'a >, AssetRead < 'static >);
#[doc(hidden)]
pub static ASSET_READ_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.assets.v1.AssetRead",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("assets.access.read"),
            rt::info::FieldInfo::new(
                11,
                "created",
                "created",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                12,
                "resource_url",
                "resource_url",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                13,
                "object_size",
                "object_size",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                14,
                "result",
                "result",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "description",
                "description",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                16,
                "ip",
                "IP",
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
    .size(size_of::<AssetRead<'static>>());
impl<'a> rt::Event<'a> for AssetRead<'a> {
    const DOMAIN: &'static str = "assets";
    const SCHEMA_ID: &'static str = "assets/tidings.assets.v1.AssetRead";
    const EVENT_TYPE: &'static str = "assets.access.read";
    const TOPIC: Option<&'static str> = Some("asset_access");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.resource_url.as_ref().map(rt::Str::as_str).map(::std::borrow::Cow::Borrowed)
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
/// An asset has been downloaded.
///
/// Source: telemetry events document, lines 269-281.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct AssetDownload<'a> {
    /// Always `assets.access.download`, which tells the events apart. The document puts this
    /// value, in typographic quotes, where a type belongs (X01).
    ///
    /// Source: telemetry events document, line 274.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event was created, in UTC. Stands beside `timestamp` and is the one to prefer;
    /// neither is filled in from the other (X03).
    ///
    /// Source: telemetry events document, line 275.
    pub created: Option<rt::Timestamp>,
    /// Address of the asset.
    ///
    /// Source: telemetry events document, line 276.
    pub resource_url: Option<rt::Str<'a>>,
    /// Size of the asset; the document states no unit (X22).
    ///
    /// Source: telemetry events document, line 277.
    pub object_size: Option<i64>,
    /// Outcome; the document says nothing beyond its type (X10).
    ///
    /// Source: telemetry events document, line 278.
    pub result: Option<bool>,
    /// Free text. The document leaves even the type blank; text is concluded from the events where
    /// it is given (X08).
    ///
    /// Source: telemetry events document, line 279, inferred.
    pub description: Option<rt::Str<'a>>,
    /// Mean speed of the transfer; the document states no unit (X22).
    ///
    /// Source: telemetry events document, line 280.
    pub avg_speed: Option<f64>,
    /// IP address as text, presumably that of the client; not validated. Upper case on the wire
    /// (X07).
    ///
    /// Source: telemetry events document, line 281.
    pub ip: Option<rt::Str<'a>>,
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
impl Default for AssetDownload<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("assets.access.download"));
        message
    }
}
impl<'a> AssetDownload<'a> {
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
    /// Sets `resource_url`.
    #[must_use]
    pub fn with_resource_url(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.resource_url = Some(value.into());
        self
    }
    /// Sets `object_size`.
    #[must_use]
    pub fn with_object_size(mut self, value: i64) -> Self {
        self.object_size = Some(value);
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
    /// Sets `avg_speed`.
    #[must_use]
    pub fn with_avg_speed(mut self, value: f64) -> Self {
        self.avg_speed = Some(value);
        self
    }
    /// Sets `ip`.
    #[must_use]
    pub fn with_ip(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.ip = Some(value.into());
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
impl<'a> rt::Message<'a> for AssetDownload<'a> {
    type Owned = AssetDownload<'static>;
    const INFO: &'static rt::info::MessageInfo = &ASSET_DOWNLOAD_INFO;
    fn into_owned(self) -> AssetDownload<'static> {
        AssetDownload {
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            resource_url: self.resource_url.map(rt::Element::detach),
            object_size: self.object_size.map(rt::Element::detach),
            result: self.result.map(rt::Element::detach),
            description: self.description.map(rt::Element::detach),
            avg_speed: self.avg_speed.map(rt::Element::detach),
            ip: self.ip.map(rt::Element::detach),
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
            resource_url: None,
            object_size: None,
            result: None,
            description: None,
            avg_speed: None,
            ip: None,
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
                rt::wire::constant(&self.event_type, "assets.access.download", &r, cx)?;
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
                self.resource_url = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 104 {
                self.object_size = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 112 {
                self.result = Some(rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 122 {
                self.description = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 130 {
                self.ip = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 137 {
                self.avg_speed = Some(
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
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 98 | 104 | 112
                | 122 | 130 | 137 | 16378 => {}
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
        if let Some(value) = &self.resource_url {
            rt::Element::write_field(value, [98], rt::Codec::String, w);
        }
        if let Some(value) = &self.object_size {
            rt::Element::write_field(value, [104], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.result {
            rt::Element::write_field(value, [112], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.description {
            rt::Element::write_field(value, [122], rt::Codec::String, w);
        }
        if let Some(value) = &self.ip {
            rt::Element::write_field(value, [130, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.avg_speed {
            rt::Element::write_field(value, [137, 1], rt::Codec::Double, w);
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
                "resource_url" => 3,
                "object_size" => 4,
                "result" => 5,
                "description" => 6,
                "avg_speed" => 7,
                "IP" => 8,
                "event_id" => 9,
                "timestamp" => 10,
                "tenant_id" => 11,
                "user_id" => 12,
                "session_id" => 13,
                "source" => 14,
                "version" => 15,
                "metadata" => 16,
                "tags" => 17,
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
                            "assets.access.download",
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
                if key == 3 || (key == 0 && r.literal(b"\"resource_url\":")) {
                    rt::json::once(&mut seen0, 2, "resource_url", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"resource_url\":null", r, cx)?;
                    } else {
                        self.resource_url = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"object_size\":")) {
                    rt::json::once(&mut seen0, 3, "object_size", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"object_size\":null", r, cx)?;
                    } else {
                        self.object_size = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
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
                if key == 7 || (key == 0 && r.literal(b"\"avg_speed\":")) {
                    rt::json::once(&mut seen0, 6, "avg_speed", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"avg_speed\":null", r, cx)?;
                    } else {
                        self.avg_speed = Some(
                            rt::Element::read_json(rt::Codec::Double, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"IP\":")) {
                    rt::json::once(&mut seen0, 7, "IP", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"IP\":null", r, cx)?;
                    } else {
                        self.ip = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"event_id\":")) {
                    rt::json::once(&mut seen0, 8, "event_id", r)?;
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
                if key == 10 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 9, "timestamp", r)?;
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
                if key == 11 || (key == 0 && r.literal(b"\"tenant_id\":")) {
                    rt::json::once(&mut seen0, 10, "tenant_id", r)?;
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
                if key == 12 || (key == 0 && r.literal(b"\"user_id\":")) {
                    rt::json::once(&mut seen0, 11, "user_id", r)?;
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
                if key == 13 || (key == 0 && r.literal(b"\"session_id\":")) {
                    rt::json::once(&mut seen0, 12, "session_id", r)?;
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
                if key == 14 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 13, "source", r)?;
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
                if key == 15 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 14, "version", r)?;
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
                if key == 16 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 15, "metadata", r)?;
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
                if key == 17 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 16, "tags", r)?;
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
        if let Some(value) = &self.resource_url {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"resource_url\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.object_size {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"object_size\":") },
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
        if let Some(value) = &self.avg_speed {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"avg_speed\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.ip {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"IP\":") },
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
                "resource_url" => self.resource_url.is_some(),
                "object_size" => self.object_size.is_some(),
                "result" => self.result.is_some(),
                "description" => self.description.is_some(),
                "avg_speed" => self.avg_speed.is_some(),
                "IP" => self.ip.is_some(),
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
rt::message_element!(AssetDownload < 'a >, AssetDownload < 'static >);
#[doc(hidden)]
pub static ASSET_DOWNLOAD_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.assets.v1.AssetDownload",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("assets.access.download"),
            rt::info::FieldInfo::new(
                11,
                "created",
                "created",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                12,
                "resource_url",
                "resource_url",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                13,
                "object_size",
                "object_size",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                14,
                "result",
                "result",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "description",
                "description",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                17,
                "avg_speed",
                "avg_speed",
                rt::info::Kind::Double,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                16,
                "ip",
                "IP",
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
    .size(size_of::<AssetDownload<'static>>());
impl<'a> rt::Event<'a> for AssetDownload<'a> {
    const DOMAIN: &'static str = "assets";
    const SCHEMA_ID: &'static str = "assets/tidings.assets.v1.AssetDownload";
    const EVENT_TYPE: &'static str = "assets.access.download";
    const TOPIC: Option<&'static str> = Some("asset_transfer");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.resource_url.as_ref().map(rt::Str::as_str).map(::std::borrow::Cow::Borrowed)
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
/// An asset has been uploaded.
///
/// Source: telemetry events document, lines 283-297.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct AssetUpload<'a> {
    /// Always `assets.access.upload`, which tells the events apart. The document puts this value,
    /// in typographic quotes, where a type belongs (X01).
    ///
    /// Source: telemetry events document, line 288.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event was created, in UTC. Stands beside `timestamp` and is the one to prefer;
    /// neither is filled in from the other (X03).
    ///
    /// Source: telemetry events document, line 289.
    pub created: Option<rt::Timestamp>,
    /// Address of the asset.
    ///
    /// Source: telemetry events document, line 290.
    pub resource_url: Option<rt::Str<'a>>,
    /// Size of the asset; the document states no unit (X22).
    ///
    /// Source: telemetry events document, line 291.
    pub object_size: Option<i64>,
    /// Outcome; the document says nothing beyond its type (X10).
    ///
    /// Source: telemetry events document, line 292.
    pub result: Option<bool>,
    /// Free text. The document leaves even the type blank; text is concluded from the events where
    /// it is given (X08).
    ///
    /// Source: telemetry events document, line 293, inferred.
    pub description: Option<rt::Str<'a>>,
    /// Mean speed of the transfer; the document states no unit (X22). Explained as a download
    /// speed, copied from the download event (X12).
    ///
    /// Source: telemetry events document, line 294.
    pub avg_speed: Option<f64>,
    /// IP address as text, presumably that of the client; not validated. Upper case on the wire
    /// (X07).
    ///
    /// Source: telemetry events document, line 295.
    pub ip: Option<rt::Str<'a>>,
    /// Space that the user takes up, no unit stated (X22). Probably the quantity that the deletion
    /// event calls `used_space_size`; kept apart all the same (X17).
    ///
    /// Source: telemetry events document, line 296.
    pub user_space_size: Option<i64>,
    /// Space that the user has in all; no unit stated (X22).
    ///
    /// Source: telemetry events document, line 297.
    pub total_space_size: Option<i64>,
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
impl Default for AssetUpload<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("assets.access.upload"));
        message
    }
}
impl<'a> AssetUpload<'a> {
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
    /// Sets `resource_url`.
    #[must_use]
    pub fn with_resource_url(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.resource_url = Some(value.into());
        self
    }
    /// Sets `object_size`.
    #[must_use]
    pub fn with_object_size(mut self, value: i64) -> Self {
        self.object_size = Some(value);
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
    /// Sets `avg_speed`.
    #[must_use]
    pub fn with_avg_speed(mut self, value: f64) -> Self {
        self.avg_speed = Some(value);
        self
    }
    /// Sets `ip`.
    #[must_use]
    pub fn with_ip(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `user_space_size`.
    #[must_use]
    pub fn with_user_space_size(mut self, value: i64) -> Self {
        self.user_space_size = Some(value);
        self
    }
    /// Sets `total_space_size`.
    #[must_use]
    pub fn with_total_space_size(mut self, value: i64) -> Self {
        self.total_space_size = Some(value);
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
impl<'a> rt::Message<'a> for AssetUpload<'a> {
    type Owned = AssetUpload<'static>;
    const INFO: &'static rt::info::MessageInfo = &ASSET_UPLOAD_INFO;
    fn into_owned(self) -> AssetUpload<'static> {
        AssetUpload {
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            resource_url: self.resource_url.map(rt::Element::detach),
            object_size: self.object_size.map(rt::Element::detach),
            result: self.result.map(rt::Element::detach),
            description: self.description.map(rt::Element::detach),
            avg_speed: self.avg_speed.map(rt::Element::detach),
            ip: self.ip.map(rt::Element::detach),
            user_space_size: self.user_space_size.map(rt::Element::detach),
            total_space_size: self.total_space_size.map(rt::Element::detach),
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
            resource_url: None,
            object_size: None,
            result: None,
            description: None,
            avg_speed: None,
            ip: None,
            user_space_size: None,
            total_space_size: None,
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
                rt::wire::constant(&self.event_type, "assets.access.upload", &r, cx)?;
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
                self.resource_url = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 104 {
                self.object_size = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 112 {
                self.result = Some(rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 122 {
                self.description = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 130 {
                self.ip = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 137 {
                self.avg_speed = Some(
                    rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 144 {
                self.user_space_size = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 152 {
                self.total_space_size = Some(
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
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 98 | 104 | 112
                | 122 | 130 | 137 | 144 | 152 | 16378 => {}
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
        if let Some(value) = &self.resource_url {
            rt::Element::write_field(value, [98], rt::Codec::String, w);
        }
        if let Some(value) = &self.object_size {
            rt::Element::write_field(value, [104], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.result {
            rt::Element::write_field(value, [112], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.description {
            rt::Element::write_field(value, [122], rt::Codec::String, w);
        }
        if let Some(value) = &self.ip {
            rt::Element::write_field(value, [130, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.avg_speed {
            rt::Element::write_field(value, [137, 1], rt::Codec::Double, w);
        }
        if let Some(value) = &self.user_space_size {
            rt::Element::write_field(value, [144, 1], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.total_space_size {
            rt::Element::write_field(value, [152, 1], rt::Codec::Int64, w);
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
                "resource_url" => 3,
                "object_size" => 4,
                "result" => 5,
                "description" => 6,
                "avg_speed" => 7,
                "IP" => 8,
                "user_space_size" => 9,
                "total_space_size" => 10,
                "event_id" => 11,
                "timestamp" => 12,
                "tenant_id" => 13,
                "user_id" => 14,
                "session_id" => 15,
                "source" => 16,
                "version" => 17,
                "metadata" => 18,
                "tags" => 19,
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
                        rt::json::constant(&self.event_type, "assets.access.upload", r)?;
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
                if key == 3 || (key == 0 && r.literal(b"\"resource_url\":")) {
                    rt::json::once(&mut seen0, 2, "resource_url", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"resource_url\":null", r, cx)?;
                    } else {
                        self.resource_url = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"object_size\":")) {
                    rt::json::once(&mut seen0, 3, "object_size", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"object_size\":null", r, cx)?;
                    } else {
                        self.object_size = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
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
                if key == 7 || (key == 0 && r.literal(b"\"avg_speed\":")) {
                    rt::json::once(&mut seen0, 6, "avg_speed", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"avg_speed\":null", r, cx)?;
                    } else {
                        self.avg_speed = Some(
                            rt::Element::read_json(rt::Codec::Double, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"IP\":")) {
                    rt::json::once(&mut seen0, 7, "IP", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"IP\":null", r, cx)?;
                    } else {
                        self.ip = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"user_space_size\":")) {
                    rt::json::once(&mut seen0, 8, "user_space_size", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"user_space_size\":null", r, cx)?;
                    } else {
                        self.user_space_size = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"total_space_size\":")) {
                    rt::json::once(&mut seen0, 9, "total_space_size", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"total_space_size\":null", r, cx)?;
                    } else {
                        self.total_space_size = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
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
                if key == 14 || (key == 0 && r.literal(b"\"user_id\":")) {
                    rt::json::once(&mut seen0, 13, "user_id", r)?;
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
                if key == 15 || (key == 0 && r.literal(b"\"session_id\":")) {
                    rt::json::once(&mut seen0, 14, "session_id", r)?;
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
                if key == 16 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 15, "source", r)?;
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
                if key == 17 || (key == 0 && r.literal(b"\"version\":")) {
                    rt::json::once(&mut seen0, 16, "version", r)?;
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
                if key == 18 || (key == 0 && r.literal(b"\"metadata\":")) {
                    rt::json::once(&mut seen0, 17, "metadata", r)?;
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
                if key == 19 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 18, "tags", r)?;
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
        if let Some(value) = &self.resource_url {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"resource_url\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.object_size {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"object_size\":") },
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
        if let Some(value) = &self.avg_speed {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"avg_speed\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.ip {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"IP\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.user_space_size {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"user_space_size\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.total_space_size {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"total_space_size\":") },
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
                "resource_url" => self.resource_url.is_some(),
                "object_size" => self.object_size.is_some(),
                "result" => self.result.is_some(),
                "description" => self.description.is_some(),
                "avg_speed" => self.avg_speed.is_some(),
                "IP" => self.ip.is_some(),
                "user_space_size" => self.user_space_size.is_some(),
                "total_space_size" => self.total_space_size.is_some(),
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
rt::message_element!(AssetUpload < 'a >, AssetUpload < 'static >);
#[doc(hidden)]
pub static ASSET_UPLOAD_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.assets.v1.AssetUpload",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("assets.access.upload"),
            rt::info::FieldInfo::new(
                11,
                "created",
                "created",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                12,
                "resource_url",
                "resource_url",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                13,
                "object_size",
                "object_size",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                14,
                "result",
                "result",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "description",
                "description",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                17,
                "avg_speed",
                "avg_speed",
                rt::info::Kind::Double,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                16,
                "ip",
                "IP",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                18,
                "user_space_size",
                "user_space_size",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                19,
                "total_space_size",
                "total_space_size",
                rt::info::Kind::Int64,
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
    .size(size_of::<AssetUpload<'static>>());
impl<'a> rt::Event<'a> for AssetUpload<'a> {
    const DOMAIN: &'static str = "assets";
    const SCHEMA_ID: &'static str = "assets/tidings.assets.v1.AssetUpload";
    const EVENT_TYPE: &'static str = "assets.access.upload";
    const TOPIC: Option<&'static str> = Some("asset_transfer");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.resource_url.as_ref().map(rt::Str::as_str).map(::std::borrow::Cow::Borrowed)
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
/// An asset has been deleted. Travels on the transfer topic although nothing is transferred
/// (X18).
///
/// Source: telemetry events document, lines 299-312.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct AssetDelete<'a> {
    /// Always `assets.access.delete`, which tells the events apart. The document puts this value,
    /// in typographic quotes, where a type belongs (X01).
    ///
    /// Source: telemetry events document, line 304.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event was created, in UTC. Stands beside `timestamp` and is the one to prefer;
    /// neither is filled in from the other (X03).
    ///
    /// Source: telemetry events document, line 305.
    pub created: Option<rt::Timestamp>,
    /// Address of the asset.
    ///
    /// Source: telemetry events document, line 306.
    pub resource_url: Option<rt::Str<'a>>,
    /// Size of the asset; the document states no unit (X22).
    ///
    /// Source: telemetry events document, line 307.
    pub object_size: Option<i64>,
    /// Outcome; the document says nothing beyond its type (X10).
    ///
    /// Source: telemetry events document, line 308.
    pub result: Option<bool>,
    /// Free text. The document leaves even the type blank; text is concluded from the events where
    /// it is given (X08).
    ///
    /// Source: telemetry events document, line 309, inferred.
    pub description: Option<rt::Str<'a>>,
    /// IP address as text, presumably that of the client; not validated. Upper case on the wire
    /// (X07).
    ///
    /// Source: telemetry events document, line 310.
    pub ip: Option<rt::Str<'a>>,
    /// Space that the user takes up, no unit stated (X22). Probably the quantity that the upload
    /// event calls `user_space_size`; kept apart all the same (X17).
    ///
    /// Source: telemetry events document, line 311.
    pub used_space_size: Option<i64>,
    /// Space that the user has in all; no unit stated (X22).
    ///
    /// Source: telemetry events document, line 312.
    pub total_space_size: Option<i64>,
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
impl Default for AssetDelete<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("assets.access.delete"));
        message
    }
}
impl<'a> AssetDelete<'a> {
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
    /// Sets `resource_url`.
    #[must_use]
    pub fn with_resource_url(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.resource_url = Some(value.into());
        self
    }
    /// Sets `object_size`.
    #[must_use]
    pub fn with_object_size(mut self, value: i64) -> Self {
        self.object_size = Some(value);
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
    /// Sets `ip`.
    #[must_use]
    pub fn with_ip(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `used_space_size`.
    #[must_use]
    pub fn with_used_space_size(mut self, value: i64) -> Self {
        self.used_space_size = Some(value);
        self
    }
    /// Sets `total_space_size`.
    #[must_use]
    pub fn with_total_space_size(mut self, value: i64) -> Self {
        self.total_space_size = Some(value);
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
impl<'a> rt::Message<'a> for AssetDelete<'a> {
    type Owned = AssetDelete<'static>;
    const INFO: &'static rt::info::MessageInfo = &ASSET_DELETE_INFO;
    fn into_owned(self) -> AssetDelete<'static> {
        AssetDelete {
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            resource_url: self.resource_url.map(rt::Element::detach),
            object_size: self.object_size.map(rt::Element::detach),
            result: self.result.map(rt::Element::detach),
            description: self.description.map(rt::Element::detach),
            ip: self.ip.map(rt::Element::detach),
            used_space_size: self.used_space_size.map(rt::Element::detach),
            total_space_size: self.total_space_size.map(rt::Element::detach),
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
            resource_url: None,
            object_size: None,
            result: None,
            description: None,
            ip: None,
            used_space_size: None,
            total_space_size: None,
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
                rt::wire::constant(&self.event_type, "assets.access.delete", &r, cx)?;
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
                self.resource_url = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 104 {
                self.object_size = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 112 {
                self.result = Some(rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 122 {
                self.description = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 130 {
                self.ip = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 152 {
                self.total_space_size = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 160 {
                self.used_space_size = Some(
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
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 98 | 104 | 112
                | 122 | 130 | 152 | 160 | 16378 => {}
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
        if let Some(value) = &self.resource_url {
            rt::Element::write_field(value, [98], rt::Codec::String, w);
        }
        if let Some(value) = &self.object_size {
            rt::Element::write_field(value, [104], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.result {
            rt::Element::write_field(value, [112], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.description {
            rt::Element::write_field(value, [122], rt::Codec::String, w);
        }
        if let Some(value) = &self.ip {
            rt::Element::write_field(value, [130, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.total_space_size {
            rt::Element::write_field(value, [152, 1], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.used_space_size {
            rt::Element::write_field(value, [160, 1], rt::Codec::Int64, w);
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
                "resource_url" => 3,
                "object_size" => 4,
                "result" => 5,
                "description" => 6,
                "IP" => 7,
                "used_space_size" => 8,
                "total_space_size" => 9,
                "event_id" => 10,
                "timestamp" => 11,
                "tenant_id" => 12,
                "user_id" => 13,
                "session_id" => 14,
                "source" => 15,
                "version" => 16,
                "metadata" => 17,
                "tags" => 18,
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
                        rt::json::constant(&self.event_type, "assets.access.delete", r)?;
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
                if key == 3 || (key == 0 && r.literal(b"\"resource_url\":")) {
                    rt::json::once(&mut seen0, 2, "resource_url", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"resource_url\":null", r, cx)?;
                    } else {
                        self.resource_url = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"object_size\":")) {
                    rt::json::once(&mut seen0, 3, "object_size", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"object_size\":null", r, cx)?;
                    } else {
                        self.object_size = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
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
                if key == 7 || (key == 0 && r.literal(b"\"IP\":")) {
                    rt::json::once(&mut seen0, 6, "IP", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"IP\":null", r, cx)?;
                    } else {
                        self.ip = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"used_space_size\":")) {
                    rt::json::once(&mut seen0, 7, "used_space_size", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"used_space_size\":null", r, cx)?;
                    } else {
                        self.used_space_size = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"total_space_size\":")) {
                    rt::json::once(&mut seen0, 8, "total_space_size", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"total_space_size\":null", r, cx)?;
                    } else {
                        self.total_space_size = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"event_id\":")) {
                    rt::json::once(&mut seen0, 9, "event_id", r)?;
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
                if key == 11 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 10, "timestamp", r)?;
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
                if key == 12 || (key == 0 && r.literal(b"\"tenant_id\":")) {
                    rt::json::once(&mut seen0, 11, "tenant_id", r)?;
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
                if key == 13 || (key == 0 && r.literal(b"\"user_id\":")) {
                    rt::json::once(&mut seen0, 12, "user_id", r)?;
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
        if let Some(value) = &self.resource_url {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"resource_url\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.object_size {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"object_size\":") },
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
        if let Some(value) = &self.ip {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"IP\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.used_space_size {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"used_space_size\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.total_space_size {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"total_space_size\":") },
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
                "resource_url" => self.resource_url.is_some(),
                "object_size" => self.object_size.is_some(),
                "result" => self.result.is_some(),
                "description" => self.description.is_some(),
                "IP" => self.ip.is_some(),
                "used_space_size" => self.used_space_size.is_some(),
                "total_space_size" => self.total_space_size.is_some(),
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
rt::message_element!(AssetDelete < 'a >, AssetDelete < 'static >);
#[doc(hidden)]
pub static ASSET_DELETE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.assets.v1.AssetDelete",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("assets.access.delete"),
            rt::info::FieldInfo::new(
                11,
                "created",
                "created",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                12,
                "resource_url",
                "resource_url",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                13,
                "object_size",
                "object_size",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                14,
                "result",
                "result",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "description",
                "description",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                16,
                "ip",
                "IP",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                20,
                "used_space_size",
                "used_space_size",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                19,
                "total_space_size",
                "total_space_size",
                rt::info::Kind::Int64,
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
    .size(size_of::<AssetDelete<'static>>());
impl<'a> rt::Event<'a> for AssetDelete<'a> {
    const DOMAIN: &'static str = "assets";
    const SCHEMA_ID: &'static str = "assets/tidings.assets.v1.AssetDelete";
    const EVENT_TYPE: &'static str = "assets.access.delete";
    const TOPIC: Option<&'static str> = Some("asset_transfer");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.resource_url.as_ref().map(rt::Str::as_str).map(::std::borrow::Cow::Borrowed)
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
    rt::event_entry!(AssetRead),
    rt::event_entry!(AssetDownload),
    rt::event_entry!(AssetUpload),
    rt::event_entry!(AssetDelete),
];
