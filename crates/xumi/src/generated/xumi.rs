// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// A node begins to load the weights of a model.
///
/// Source: telemetry events document, line 22.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct WeightsLoadStart<'a> {
    /// Always `xumi.weights.load.start`; tells the events apart. The document prints the value in
    /// curly quotes where a type should stand (X01).
    ///
    /// Source: telemetry events document, line 27.
    pub event_type: Option<rt::Str<'a>>,
    /// Name and version of the model, in one text without a documented form.
    ///
    /// Source: telemetry events document, line 28.
    pub model: Option<rt::Str<'a>>,
    /// Address from which the weights are loaded.
    ///
    /// Source: telemetry events document, line 29.
    pub url: Option<rt::Str<'a>>,
    /// Node on which the work runs; the producer's NODE_ID.
    ///
    /// Source: telemetry events document, line 30.
    pub node_id: Option<rt::UuidText<'a>>,
    /// Kind of virtual machine, for example `NV6`. The producer reads it from its environment (X13).
    ///
    /// Source: telemetry events document, line 31.
    pub vm_type: Option<rt::Str<'a>>,
    /// Name of the host. The producer reads it from its environment (X13).
    ///
    /// Source: telemetry events document, line 32.
    pub host_name: Option<rt::Str<'a>>,
    /// Size of the storage, in bytes. A number here, although the producer reads it from its
    /// environment (X13, X21).
    ///
    /// Unit: bytes. Source: telemetry events document, line 33.
    pub storage_size: Option<i64>,
    /// Kind of storage. The producer reads it from its environment (X13).
    ///
    /// Source: telemetry events document, line 34.
    pub storage_type: Option<rt::Str<'a>>,
    /// Identifies the event; other events name it as their origin.
    ///
    /// Source: telemetry events document, line 8.
    pub event_id: Option<rt::UuidText<'a>>,
    /// When the event was recorded. In JSON an RFC 3339 text; the document says ISO 8601 and leaves
    /// offset and fraction open (X26). These events have no `created` of their own (X03).
    ///
    /// Source: telemetry events document, line 10.
    pub timestamp: Option<rt::Timestamp>,
    /// Tenant on whose behalf the producer works.
    ///
    /// Source: telemetry events document, line 11.
    pub tenant_id: Option<rt::UuidText<'a>>,
    /// User on whose behalf the producer works. Plain text, not a checked UUID: this platform declares
    /// the member as a UUID here and as a string elsewhere (X16).
    ///
    /// Source: telemetry events document, line 12.
    pub user_id: Option<rt::Str<'a>>,
    /// Session in which the event happened.
    ///
    /// Source: telemetry events document, line 13.
    pub session_id: Option<rt::UuidText<'a>>,
    /// Names the producer; no list of producers exists.
    ///
    /// Source: telemetry events document, line 14.
    pub source: Option<rt::Str<'a>>,
    /// Version of the event structure. The only documented value is `1.0`; others are kept as they are
    /// (X27).
    ///
    /// Source: telemetry events document, line 15.
    pub version: Option<rt::Str<'a>>,
    /// Further facts, as the text of one JSON object whose members nobody describes (X28). In JSON the
    /// object itself.
    ///
    /// Source: telemetry events document, line 16.
    pub metadata: Option<rt::JsonText<'a>>,
    /// Labels, as the text of one JSON object whose members nobody describes (X28). In JSON the object
    /// itself.
    ///
    /// Source: telemetry events document, line 17.
    pub tags: Option<rt::JsonText<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl Default for WeightsLoadStart<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("xumi.weights.load.start"));
        message
    }
}
impl<'a> WeightsLoadStart<'a> {
    /// Sets `event_type`.
    #[must_use]
    pub fn with_event_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `model`.
    #[must_use]
    pub fn with_model(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.model = Some(value.into());
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `node_id`.
    #[must_use]
    pub fn with_node_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `vm_type`.
    #[must_use]
    pub fn with_vm_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.vm_type = Some(value.into());
        self
    }
    /// Sets `host_name`.
    #[must_use]
    pub fn with_host_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `storage_size`.
    #[must_use]
    pub fn with_storage_size(mut self, value: i64) -> Self {
        self.storage_size = Some(value);
        self
    }
    /// Sets `storage_type`.
    #[must_use]
    pub fn with_storage_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.storage_type = Some(value.into());
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
impl<'a> rt::Message<'a> for WeightsLoadStart<'a> {
    type Owned = WeightsLoadStart<'static>;
    const INFO: &'static rt::info::MessageInfo = &WEIGHTS_LOAD_START_INFO;
    fn into_owned(self) -> WeightsLoadStart<'static> {
        WeightsLoadStart {
            event_type: self.event_type.map(rt::Element::detach),
            model: self.model.map(rt::Element::detach),
            url: self.url.map(rt::Element::detach),
            node_id: self.node_id.map(rt::Element::detach),
            vm_type: self.vm_type.map(rt::Element::detach),
            host_name: self.host_name.map(rt::Element::detach),
            storage_size: self.storage_size.map(rt::Element::detach),
            storage_type: self.storage_type.map(rt::Element::detach),
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
            model: None,
            url: None,
            node_id: None,
            vm_type: None,
            host_name: None,
            storage_size: None,
            storage_type: None,
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
                rt::wire::constant(&self.event_type, "xumi.weights.load.start", &r, cx)?;
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
                self.model = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 98 {
                self.url = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 106 {
                self.node_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 114 {
                self.vm_type = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 122 {
                self.host_name = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 128 {
                self.storage_size = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 138 {
                self.storage_type = Some(
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
                | 122 | 128 | 138 | 16378 => {}
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
        if let Some(value) = &self.model {
            rt::Element::write_field(value, [90], rt::Codec::String, w);
        }
        if let Some(value) = &self.url {
            rt::Element::write_field(value, [98], rt::Codec::String, w);
        }
        if let Some(value) = &self.node_id {
            rt::Element::write_field(value, [106], rt::Codec::String, w);
        }
        if let Some(value) = &self.vm_type {
            rt::Element::write_field(value, [114], rt::Codec::String, w);
        }
        if let Some(value) = &self.host_name {
            rt::Element::write_field(value, [122], rt::Codec::String, w);
        }
        if let Some(value) = &self.storage_size {
            rt::Element::write_field(value, [128, 1], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.storage_type {
            rt::Element::write_field(value, [138, 1], rt::Codec::String, w);
        }
        w.members([250, 127], &self.unknown_fields);
        if !self.unknown_fields.is_empty() {
            w.unknown_but(&self.unknown_fields, &[(3, self.timestamp.is_none())]);
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
                "model" => 2,
                "url" => 3,
                "node_id" => 4,
                "vm_type" => 5,
                "host_name" => 6,
                "storage_size" => 7,
                "storage_type" => 8,
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
                            "xumi.weights.load.start",
                            r,
                        )?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"model\":")) {
                    rt::json::once(&mut seen0, 1, "model", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"model\":null", r, cx)?;
                    } else {
                        self.model = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"url\":")) {
                    rt::json::once(&mut seen0, 2, "url", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"url\":null", r, cx)?;
                    } else {
                        self.url = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"node_id\":")) {
                    rt::json::once(&mut seen0, 3, "node_id", r)?;
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
                if key == 5 || (key == 0 && r.literal(b"\"vm_type\":")) {
                    rt::json::once(&mut seen0, 4, "vm_type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"vm_type\":null", r, cx)?;
                    } else {
                        self.vm_type = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"host_name\":")) {
                    rt::json::once(&mut seen0, 5, "host_name", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"host_name\":null", r, cx)?;
                    } else {
                        self.host_name = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"storage_size\":")) {
                    rt::json::once(&mut seen0, 6, "storage_size", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"storage_size\":null", r, cx)?;
                    } else {
                        self.storage_size = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"storage_type\":")) {
                    rt::json::once(&mut seen0, 7, "storage_type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"storage_type\":null", r, cx)?;
                    } else {
                        self.storage_type = Some(
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
        if let Some(value) = &self.model {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"model\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.url {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"url\":") },
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
        if let Some(value) = &self.vm_type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"vm_type\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.host_name {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"host_name\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.storage_size {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"storage_size\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.storage_type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"storage_type\":") },
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
                "model" => self.model.is_some(),
                "url" => self.url.is_some(),
                "node_id" => self.node_id.is_some(),
                "vm_type" => self.vm_type.is_some(),
                "host_name" => self.host_name.is_some(),
                "storage_size" => self.storage_size.is_some(),
                "storage_type" => self.storage_type.is_some(),
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
rt::message_element!(WeightsLoadStart < 'a >, WeightsLoadStart < 'static >);
#[doc(hidden)]
pub static WEIGHTS_LOAD_START_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.xumi.v1.WeightsLoadStart",
        &[
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("xumi.weights.load.start"),
            rt::info::FieldInfo::new(
                11,
                "model",
                "model",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                12,
                "url",
                "url",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    13,
                    "node_id",
                    "node_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                14,
                "vm_type",
                "vm_type",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "host_name",
                "host_name",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    16,
                    "storage_size",
                    "storage_size",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("bytes"),
            rt::info::FieldInfo::new(
                17,
                "storage_type",
                "storage_type",
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
    .size(size_of::<WeightsLoadStart<'static>>());
impl<'a> rt::Event<'a> for WeightsLoadStart<'a> {
    const DOMAIN: &'static str = "xumi";
    const SCHEMA_ID: &'static str = "xumi/tidings.xumi.v1.WeightsLoadStart";
    const EVENT_TYPE: &'static str = "xumi.weights.load.start";
    const TOPIC: Option<&'static str> = Some("xumi_load");
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
        self.timestamp
    }
    fn occurred_at_member(&self) -> Option<&'static str> {
        if self.timestamp.is_some() { Some("timestamp") } else { None }
    }
}
/// A node has finished loading the weights of a model, or has failed to.
///
/// Sibling pages call this event `xumi.weights.load.finish`; that name is not accepted as this type
/// (X19). The type is the third member here, not the first (X31).
///
/// Source: telemetry events document, line 36.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct WeightsLoadComplete<'a> {
    /// Name and version of the model, in one text without a documented form.
    ///
    /// Source: telemetry events document, line 41.
    pub model: Option<rt::Str<'a>>,
    /// Address from which the weights are loaded.
    ///
    /// Source: telemetry events document, line 42.
    pub url: Option<rt::Str<'a>>,
    /// Always `xumi.weights.load.complete`; tells the events apart. The document prints the value in
    /// curly quotes where a type should stand (X01).
    ///
    /// Source: telemetry events document, line 43.
    pub event_type: Option<rt::Str<'a>>,
    /// The `event_id` of the event that announced this load. Other domains call the same link
    /// `prevision_event_id` (X05).
    ///
    /// Source: telemetry events document, line 44.
    pub origin_event_id: Option<rt::UuidText<'a>>,
    /// Whether the weights were loaded: true for success.
    ///
    /// Source: telemetry events document, line 45.
    pub result: Option<bool>,
    /// Average speed of the download. No unit is documented (X22); the generation events have a text
    /// under the same name (X09).
    ///
    /// Source: telemetry events document, line 46.
    pub speed: Option<f64>,
    /// How much was downloaded. A whole number whose unit is not documented (X21, X22).
    ///
    /// Source: telemetry events document, line 47.
    pub size: Option<i64>,
    /// Node on which the work runs; the producer's NODE_ID.
    ///
    /// Source: telemetry events document, line 48.
    pub node_id: Option<rt::UuidText<'a>>,
    /// Kind of virtual machine, for example `NV6`. The producer reads it from its environment (X13).
    ///
    /// Source: telemetry events document, line 49.
    pub vm_type: Option<rt::Str<'a>>,
    /// Name of the host. The producer reads it from its environment (X13).
    ///
    /// Source: telemetry events document, line 50.
    pub host_name: Option<rt::Str<'a>>,
    /// Size of the storage, in bytes. A number here, although the producer reads it from its
    /// environment (X13, X21).
    ///
    /// Unit: bytes. Source: telemetry events document, line 51.
    pub storage_size: Option<i64>,
    /// Kind of storage. The producer reads it from its environment (X13).
    ///
    /// Source: telemetry events document, line 52.
    pub storage_type: Option<rt::Str<'a>>,
    /// Identifies the event; other events name it as their origin.
    ///
    /// Source: telemetry events document, line 8.
    pub event_id: Option<rt::UuidText<'a>>,
    /// When the event was recorded. In JSON an RFC 3339 text; the document says ISO 8601 and leaves
    /// offset and fraction open (X26). These events have no `created` of their own (X03).
    ///
    /// Source: telemetry events document, line 10.
    pub timestamp: Option<rt::Timestamp>,
    /// Tenant on whose behalf the producer works.
    ///
    /// Source: telemetry events document, line 11.
    pub tenant_id: Option<rt::UuidText<'a>>,
    /// User on whose behalf the producer works. Plain text, not a checked UUID: this platform declares
    /// the member as a UUID here and as a string elsewhere (X16).
    ///
    /// Source: telemetry events document, line 12.
    pub user_id: Option<rt::Str<'a>>,
    /// Session in which the event happened.
    ///
    /// Source: telemetry events document, line 13.
    pub session_id: Option<rt::UuidText<'a>>,
    /// Names the producer; no list of producers exists.
    ///
    /// Source: telemetry events document, line 14.
    pub source: Option<rt::Str<'a>>,
    /// Version of the event structure. The only documented value is `1.0`; others are kept as they are
    /// (X27).
    ///
    /// Source: telemetry events document, line 15.
    pub version: Option<rt::Str<'a>>,
    /// Further facts, as the text of one JSON object whose members nobody describes (X28). In JSON the
    /// object itself.
    ///
    /// Source: telemetry events document, line 16.
    pub metadata: Option<rt::JsonText<'a>>,
    /// Labels, as the text of one JSON object whose members nobody describes (X28). In JSON the object
    /// itself.
    ///
    /// Source: telemetry events document, line 17.
    pub tags: Option<rt::JsonText<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl Default for WeightsLoadComplete<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("xumi.weights.load.complete"));
        message
    }
}
impl<'a> WeightsLoadComplete<'a> {
    /// Sets `model`.
    #[must_use]
    pub fn with_model(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.model = Some(value.into());
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `event_type`.
    #[must_use]
    pub fn with_event_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `origin_event_id`.
    #[must_use]
    pub fn with_origin_event_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.origin_event_id = Some(value.into());
        self
    }
    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: bool) -> Self {
        self.result = Some(value);
        self
    }
    /// Sets `speed`.
    #[must_use]
    pub fn with_speed(mut self, value: f64) -> Self {
        self.speed = Some(value);
        self
    }
    /// Sets `size`.
    #[must_use]
    pub fn with_size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `node_id`.
    #[must_use]
    pub fn with_node_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `vm_type`.
    #[must_use]
    pub fn with_vm_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.vm_type = Some(value.into());
        self
    }
    /// Sets `host_name`.
    #[must_use]
    pub fn with_host_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `storage_size`.
    #[must_use]
    pub fn with_storage_size(mut self, value: i64) -> Self {
        self.storage_size = Some(value);
        self
    }
    /// Sets `storage_type`.
    #[must_use]
    pub fn with_storage_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.storage_type = Some(value.into());
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
impl<'a> rt::Message<'a> for WeightsLoadComplete<'a> {
    type Owned = WeightsLoadComplete<'static>;
    const INFO: &'static rt::info::MessageInfo = &WEIGHTS_LOAD_COMPLETE_INFO;
    fn into_owned(self) -> WeightsLoadComplete<'static> {
        WeightsLoadComplete {
            model: self.model.map(rt::Element::detach),
            url: self.url.map(rt::Element::detach),
            event_type: self.event_type.map(rt::Element::detach),
            origin_event_id: self.origin_event_id.map(rt::Element::detach),
            result: self.result.map(rt::Element::detach),
            speed: self.speed.map(rt::Element::detach),
            size: self.size.map(rt::Element::detach),
            node_id: self.node_id.map(rt::Element::detach),
            vm_type: self.vm_type.map(rt::Element::detach),
            host_name: self.host_name.map(rt::Element::detach),
            storage_size: self.storage_size.map(rt::Element::detach),
            storage_type: self.storage_type.map(rt::Element::detach),
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
            model: None,
            url: None,
            event_type: None,
            origin_event_id: None,
            result: None,
            speed: None,
            size: None,
            node_id: None,
            vm_type: None,
            host_name: None,
            storage_size: None,
            storage_type: None,
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
                    "xumi.weights.load.complete",
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
                self.model = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 98 {
                self.url = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 106 {
                self.node_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 114 {
                self.vm_type = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 122 {
                self.host_name = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 128 {
                self.storage_size = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 138 {
                self.storage_type = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 144 {
                self.result = Some(rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 154 {
                self.origin_event_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 161 {
                self.speed = Some(
                    rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 168 {
                self.size = Some(rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 16378 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 98 | 106 | 114
                | 122 | 128 | 138 | 144 | 154 | 161 | 168 | 16378 => {}
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
        if let Some(value) = &self.model {
            rt::Element::write_field(value, [90], rt::Codec::String, w);
        }
        if let Some(value) = &self.url {
            rt::Element::write_field(value, [98], rt::Codec::String, w);
        }
        if let Some(value) = &self.node_id {
            rt::Element::write_field(value, [106], rt::Codec::String, w);
        }
        if let Some(value) = &self.vm_type {
            rt::Element::write_field(value, [114], rt::Codec::String, w);
        }
        if let Some(value) = &self.host_name {
            rt::Element::write_field(value, [122], rt::Codec::String, w);
        }
        if let Some(value) = &self.storage_size {
            rt::Element::write_field(value, [128, 1], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.storage_type {
            rt::Element::write_field(value, [138, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.result {
            rt::Element::write_field(value, [144, 1], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.origin_event_id {
            rt::Element::write_field(value, [154, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.speed {
            rt::Element::write_field(value, [161, 1], rt::Codec::Double, w);
        }
        if let Some(value) = &self.size {
            rt::Element::write_field(value, [168, 1], rt::Codec::Int64, w);
        }
        w.members([250, 127], &self.unknown_fields);
        if !self.unknown_fields.is_empty() {
            w.unknown_but(&self.unknown_fields, &[(3, self.timestamp.is_none())]);
        }
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "model" => 1,
                "url" => 2,
                "event_type" => 3,
                "origin_event_id" => 4,
                "result" => 5,
                "speed" => 6,
                "size" => 7,
                "node_id" => 8,
                "vm_type" => 9,
                "host_name" => 10,
                "storage_size" => 11,
                "storage_type" => 12,
                "event_id" => 13,
                "timestamp" => 14,
                "tenant_id" => 15,
                "user_id" => 16,
                "session_id" => 17,
                "source" => 18,
                "version" => 19,
                "metadata" => 20,
                "tags" => 21,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"model\":")) {
                    rt::json::once(&mut seen0, 0, "model", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"model\":null", r, cx)?;
                    } else {
                        self.model = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"url\":")) {
                    rt::json::once(&mut seen0, 1, "url", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"url\":null", r, cx)?;
                    } else {
                        self.url = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"event_type\":")) {
                    rt::json::once(&mut seen0, 2, "event_type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"event_type\":null", r, cx)?;
                    } else {
                        self.event_type = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                        rt::json::constant(
                            &self.event_type,
                            "xumi.weights.load.complete",
                            r,
                        )?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"origin_event_id\":")) {
                    rt::json::once(&mut seen0, 3, "origin_event_id", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"origin_event_id\":null", r, cx)?;
                    } else {
                        self.origin_event_id = Some(
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
                if key == 6 || (key == 0 && r.literal(b"\"speed\":")) {
                    rt::json::once(&mut seen0, 5, "speed", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"speed\":null", r, cx)?;
                    } else {
                        self.speed = Some(
                            rt::Element::read_json(rt::Codec::Double, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"size\":")) {
                    rt::json::once(&mut seen0, 6, "size", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"size\":null", r, cx)?;
                    } else {
                        self.size = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"node_id\":")) {
                    rt::json::once(&mut seen0, 7, "node_id", r)?;
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
                if key == 9 || (key == 0 && r.literal(b"\"vm_type\":")) {
                    rt::json::once(&mut seen0, 8, "vm_type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"vm_type\":null", r, cx)?;
                    } else {
                        self.vm_type = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"host_name\":")) {
                    rt::json::once(&mut seen0, 9, "host_name", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"host_name\":null", r, cx)?;
                    } else {
                        self.host_name = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"storage_size\":")) {
                    rt::json::once(&mut seen0, 10, "storage_size", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"storage_size\":null", r, cx)?;
                    } else {
                        self.storage_size = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 12 || (key == 0 && r.literal(b"\"storage_type\":")) {
                    rt::json::once(&mut seen0, 11, "storage_type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"storage_type\":null", r, cx)?;
                    } else {
                        self.storage_type = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
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
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.model {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"model\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.url {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"url\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.event_type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"event_type\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.origin_event_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"origin_event_id\":") },
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
        if let Some(value) = &self.speed {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"speed\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.size {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"size\":") },
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
        if let Some(value) = &self.vm_type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"vm_type\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.host_name {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"host_name\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.storage_size {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"storage_size\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.storage_type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"storage_type\":") },
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
                "model" => self.model.is_some(),
                "url" => self.url.is_some(),
                "event_type" => self.event_type.is_some(),
                "origin_event_id" => self.origin_event_id.is_some(),
                "result" => self.result.is_some(),
                "speed" => self.speed.is_some(),
                "size" => self.size.is_some(),
                "node_id" => self.node_id.is_some(),
                "vm_type" => self.vm_type.is_some(),
                "host_name" => self.host_name.is_some(),
                "storage_size" => self.storage_size.is_some(),
                "storage_type" => self.storage_type.is_some(),
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
rt::message_element!(WeightsLoadComplete < 'a >, WeightsLoadComplete < 'static >);
#[doc(hidden)]
pub static WEIGHTS_LOAD_COMPLETE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.xumi.v1.WeightsLoadComplete",
        &[
            rt::info::FieldInfo::new(
                11,
                "model",
                "model",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                12,
                "url",
                "url",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("xumi.weights.load.complete"),
            rt::info::FieldInfo::new(
                    19,
                    "origin_event_id",
                    "origin_event_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                18,
                "result",
                "result",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                20,
                "speed",
                "speed",
                rt::info::Kind::Double,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                21,
                "size",
                "size",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    13,
                    "node_id",
                    "node_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                14,
                "vm_type",
                "vm_type",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "host_name",
                "host_name",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    16,
                    "storage_size",
                    "storage_size",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("bytes"),
            rt::info::FieldInfo::new(
                17,
                "storage_type",
                "storage_type",
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
    .size(size_of::<WeightsLoadComplete<'static>>());
impl<'a> rt::Event<'a> for WeightsLoadComplete<'a> {
    const DOMAIN: &'static str = "xumi";
    const SCHEMA_ID: &'static str = "xumi/tidings.xumi.v1.WeightsLoadComplete";
    const EVENT_TYPE: &'static str = "xumi.weights.load.complete";
    const TOPIC: Option<&'static str> = Some("xumi_load");
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
    fn caused_by(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.origin_event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn occurred_at(&self) -> Option<rt::Timestamp> {
        self.timestamp
    }
    fn occurred_at_member(&self) -> Option<&'static str> {
        if self.timestamp.is_some() { Some("timestamp") } else { None }
    }
}
/// A model begins to work on a generation task.
///
/// Source: telemetry events document, line 54.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct GenerationStart<'a> {
    /// Name and version of the model, in one text without a documented form.
    ///
    /// Source: telemetry events document, line 59.
    pub model: Option<rt::Str<'a>>,
    /// Address of the model's weights. The document calls them "weighing" (X14).
    ///
    /// Source: telemetry events document, line 60.
    pub url: Option<rt::Str<'a>>,
    /// Always `xumi.generation.start`; tells the events apart. The document prints the value in curly
    /// quotes where a type should stand (X01).
    ///
    /// Source: telemetry events document, line 61.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event happened, in UTC. Preferred over `timestamp` (X03, X26).
    ///
    /// Source: telemetry events document, line 62.
    pub created: Option<rt::Timestamp>,
    /// What the model was asked. It can hold personal data.
    ///
    /// Source: telemetry events document, line 63.
    pub prompt: Option<rt::Str<'a>>,
    /// Speed of the generation, as text without a documented form or unit; the load event has a number
    /// under the same name (X09, X22).
    ///
    /// Source: telemetry events document, line 64.
    pub speed: Option<rt::Str<'a>>,
    /// Task that the generation belongs to; start and end of one generation share it.
    ///
    /// Source: telemetry events document, line 65.
    pub task_id: Option<rt::UuidText<'a>>,
    /// Node on which the work runs; the producer's NODE_ID.
    ///
    /// Source: telemetry events document, line 66.
    pub node_id: Option<rt::UuidText<'a>>,
    /// Kind of virtual machine, for example `NV6`. The producer reads it from its environment (X13).
    ///
    /// Source: telemetry events document, line 67.
    pub vm_type: Option<rt::Str<'a>>,
    /// Name of the host. The producer reads it from its environment (X13).
    ///
    /// Source: telemetry events document, line 68.
    pub host_name: Option<rt::Str<'a>>,
    /// Size of the storage, in bytes. A number here, although the producer reads it from its
    /// environment (X13, X21).
    ///
    /// Unit: bytes. Source: telemetry events document, line 69.
    pub storage_size: Option<i64>,
    /// Kind of storage. The producer reads it from its environment (X13).
    ///
    /// Source: telemetry events document, line 70.
    pub storage_type: Option<rt::Str<'a>>,
    /// Identifies the event; other events name it as their origin.
    ///
    /// Source: telemetry events document, line 8.
    pub event_id: Option<rt::UuidText<'a>>,
    /// When the event was recorded. In JSON an RFC 3339 text; the document says ISO 8601 and leaves
    /// offset and fraction open (X26). Stands beside `created` and need not equal it (X03).
    ///
    /// Source: telemetry events document, line 10.
    pub timestamp: Option<rt::Timestamp>,
    /// Tenant on whose behalf the producer works.
    ///
    /// Source: telemetry events document, line 11.
    pub tenant_id: Option<rt::UuidText<'a>>,
    /// User on whose behalf the producer works. Plain text, not a checked UUID: this platform declares
    /// the member as a UUID here and as a string elsewhere (X16).
    ///
    /// Source: telemetry events document, line 12.
    pub user_id: Option<rt::Str<'a>>,
    /// Session in which the event happened.
    ///
    /// Source: telemetry events document, line 13.
    pub session_id: Option<rt::UuidText<'a>>,
    /// Names the producer; no list of producers exists.
    ///
    /// Source: telemetry events document, line 14.
    pub source: Option<rt::Str<'a>>,
    /// Version of the event structure. The only documented value is `1.0`; others are kept as they are
    /// (X27).
    ///
    /// Source: telemetry events document, line 15.
    pub version: Option<rt::Str<'a>>,
    /// Further facts, as the text of one JSON object whose members nobody describes (X28). In JSON the
    /// object itself.
    ///
    /// Source: telemetry events document, line 16.
    pub metadata: Option<rt::JsonText<'a>>,
    /// Labels, as the text of one JSON object whose members nobody describes (X28). In JSON the object
    /// itself.
    ///
    /// Source: telemetry events document, line 17.
    pub tags: Option<rt::JsonText<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl Default for GenerationStart<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("xumi.generation.start"));
        message
    }
}
impl<'a> GenerationStart<'a> {
    /// Sets `model`.
    #[must_use]
    pub fn with_model(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.model = Some(value.into());
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.url = Some(value.into());
        self
    }
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
    /// Sets `prompt`.
    #[must_use]
    pub fn with_prompt(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.prompt = Some(value.into());
        self
    }
    /// Sets `speed`.
    #[must_use]
    pub fn with_speed(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.speed = Some(value.into());
        self
    }
    /// Sets `task_id`.
    #[must_use]
    pub fn with_task_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `node_id`.
    #[must_use]
    pub fn with_node_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `vm_type`.
    #[must_use]
    pub fn with_vm_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.vm_type = Some(value.into());
        self
    }
    /// Sets `host_name`.
    #[must_use]
    pub fn with_host_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `storage_size`.
    #[must_use]
    pub fn with_storage_size(mut self, value: i64) -> Self {
        self.storage_size = Some(value);
        self
    }
    /// Sets `storage_type`.
    #[must_use]
    pub fn with_storage_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.storage_type = Some(value.into());
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
impl<'a> rt::Message<'a> for GenerationStart<'a> {
    type Owned = GenerationStart<'static>;
    const INFO: &'static rt::info::MessageInfo = &GENERATION_START_INFO;
    fn into_owned(self) -> GenerationStart<'static> {
        GenerationStart {
            model: self.model.map(rt::Element::detach),
            url: self.url.map(rt::Element::detach),
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            prompt: self.prompt.map(rt::Element::detach),
            speed: self.speed.map(rt::Element::detach),
            task_id: self.task_id.map(rt::Element::detach),
            node_id: self.node_id.map(rt::Element::detach),
            vm_type: self.vm_type.map(rt::Element::detach),
            host_name: self.host_name.map(rt::Element::detach),
            storage_size: self.storage_size.map(rt::Element::detach),
            storage_type: self.storage_type.map(rt::Element::detach),
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
            model: None,
            url: None,
            event_type: None,
            created: None,
            prompt: None,
            speed: None,
            task_id: None,
            node_id: None,
            vm_type: None,
            host_name: None,
            storage_size: None,
            storage_type: None,
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
                rt::wire::constant(&self.event_type, "xumi.generation.start", &r, cx)?;
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
                self.model = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 98 {
                self.url = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 106 {
                self.node_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 114 {
                self.vm_type = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 122 {
                self.host_name = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 128 {
                self.storage_size = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 138 {
                self.storage_type = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 178 {
                rt::wire::time(
                    &mut self.created,
                    22,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 194 {
                self.prompt = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 202 {
                self.speed = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 210 {
                self.task_id = Some(
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
                | 122 | 128 | 138 | 178 | 194 | 202 | 210 | 16378 => {}
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
        if let Some(value) = &self.model {
            rt::Element::write_field(value, [90], rt::Codec::String, w);
        }
        if let Some(value) = &self.url {
            rt::Element::write_field(value, [98], rt::Codec::String, w);
        }
        if let Some(value) = &self.node_id {
            rt::Element::write_field(value, [106], rt::Codec::String, w);
        }
        if let Some(value) = &self.vm_type {
            rt::Element::write_field(value, [114], rt::Codec::String, w);
        }
        if let Some(value) = &self.host_name {
            rt::Element::write_field(value, [122], rt::Codec::String, w);
        }
        if let Some(value) = &self.storage_size {
            rt::Element::write_field(value, [128, 1], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.storage_type {
            rt::Element::write_field(value, [138, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.created {
            rt::Element::write_field(value, [178, 1], rt::Codec::Message, w);
        }
        if let Some(value) = &self.prompt {
            rt::Element::write_field(value, [194, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.speed {
            rt::Element::write_field(value, [202, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.task_id {
            rt::Element::write_field(value, [210, 1], rt::Codec::String, w);
        }
        w.members([250, 127], &self.unknown_fields);
        if !self.unknown_fields.is_empty() {
            w.unknown_but(
                &self.unknown_fields,
                &[(22, self.created.is_none()), (3, self.timestamp.is_none())],
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
                "model" => 1,
                "url" => 2,
                "event_type" => 3,
                "created" => 4,
                "prompt" => 5,
                "speed" => 6,
                "task_id" => 7,
                "node_id" => 8,
                "vm_type" => 9,
                "host_name" => 10,
                "storage_size" => 11,
                "storage_type" => 12,
                "event_id" => 13,
                "timestamp" => 14,
                "tenant_id" => 15,
                "user_id" => 16,
                "session_id" => 17,
                "source" => 18,
                "version" => 19,
                "metadata" => 20,
                "tags" => 21,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"model\":")) {
                    rt::json::once(&mut seen0, 0, "model", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"model\":null", r, cx)?;
                    } else {
                        self.model = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"url\":")) {
                    rt::json::once(&mut seen0, 1, "url", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"url\":null", r, cx)?;
                    } else {
                        self.url = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"event_type\":")) {
                    rt::json::once(&mut seen0, 2, "event_type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"event_type\":null", r, cx)?;
                    } else {
                        self.event_type = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                        rt::json::constant(
                            &self.event_type,
                            "xumi.generation.start",
                            r,
                        )?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"created\":")) {
                    rt::json::once(&mut seen0, 3, "created", r)?;
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
                if key == 5 || (key == 0 && r.literal(b"\"prompt\":")) {
                    rt::json::once(&mut seen0, 4, "prompt", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"prompt\":null", r, cx)?;
                    } else {
                        self.prompt = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"speed\":")) {
                    rt::json::once(&mut seen0, 5, "speed", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"speed\":null", r, cx)?;
                    } else {
                        self.speed = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"task_id\":")) {
                    rt::json::once(&mut seen0, 6, "task_id", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"task_id\":null", r, cx)?;
                    } else {
                        self.task_id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"node_id\":")) {
                    rt::json::once(&mut seen0, 7, "node_id", r)?;
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
                if key == 9 || (key == 0 && r.literal(b"\"vm_type\":")) {
                    rt::json::once(&mut seen0, 8, "vm_type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"vm_type\":null", r, cx)?;
                    } else {
                        self.vm_type = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"host_name\":")) {
                    rt::json::once(&mut seen0, 9, "host_name", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"host_name\":null", r, cx)?;
                    } else {
                        self.host_name = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"storage_size\":")) {
                    rt::json::once(&mut seen0, 10, "storage_size", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"storage_size\":null", r, cx)?;
                    } else {
                        self.storage_size = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 12 || (key == 0 && r.literal(b"\"storage_type\":")) {
                    rt::json::once(&mut seen0, 11, "storage_type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"storage_type\":null", r, cx)?;
                    } else {
                        self.storage_type = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
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
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.model {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"model\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.url {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"url\":") },
                true,
                w,
            );
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
        if let Some(value) = &self.prompt {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"prompt\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.speed {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"speed\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.task_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"task_id\":") },
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
        if let Some(value) = &self.vm_type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"vm_type\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.host_name {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"host_name\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.storage_size {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"storage_size\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.storage_type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"storage_type\":") },
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
                "model" => self.model.is_some(),
                "url" => self.url.is_some(),
                "event_type" => self.event_type.is_some(),
                "created" => self.created.is_some(),
                "prompt" => self.prompt.is_some(),
                "speed" => self.speed.is_some(),
                "task_id" => self.task_id.is_some(),
                "node_id" => self.node_id.is_some(),
                "vm_type" => self.vm_type.is_some(),
                "host_name" => self.host_name.is_some(),
                "storage_size" => self.storage_size.is_some(),
                "storage_type" => self.storage_type.is_some(),
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
rt::message_element!(GenerationStart < 'a >, GenerationStart < 'static >);
#[doc(hidden)]
pub static GENERATION_START_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.xumi.v1.GenerationStart",
        &[
            rt::info::FieldInfo::new(
                11,
                "model",
                "model",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                12,
                "url",
                "url",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("xumi.generation.start"),
            rt::info::FieldInfo::new(
                22,
                "created",
                "created",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                24,
                "prompt",
                "prompt",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                25,
                "speed",
                "speed",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    26,
                    "task_id",
                    "task_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                    13,
                    "node_id",
                    "node_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                14,
                "vm_type",
                "vm_type",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "host_name",
                "host_name",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    16,
                    "storage_size",
                    "storage_size",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("bytes"),
            rt::info::FieldInfo::new(
                17,
                "storage_type",
                "storage_type",
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
    .size(size_of::<GenerationStart<'static>>());
impl<'a> rt::Event<'a> for GenerationStart<'a> {
    const DOMAIN: &'static str = "xumi";
    const SCHEMA_ID: &'static str = "xumi/tidings.xumi.v1.GenerationStart";
    const EVENT_TYPE: &'static str = "xumi.generation.start";
    const TOPIC: Option<&'static str> = Some("xumi_task");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.task_id.as_ref().map(rt::UuidText::as_str).map(::std::borrow::Cow::Borrowed)
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
/// A model has ended its work on a generation task, well or not.
///
/// Nothing links it to the event of its start except `task_id` (X05). Sibling pages call it
/// `xumi.generation.finish`; that name is not accepted as this type (X19).
///
/// Source: telemetry events document, line 72.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct GenerationComplete<'a> {
    /// Name of the model. Unlike the other events the document does not mention a version here (X32).
    ///
    /// Source: telemetry events document, line 77.
    pub model: Option<rt::Str<'a>>,
    /// Address of the model's weights. The document calls them "weighing" (X14).
    ///
    /// Source: telemetry events document, line 78.
    pub url: Option<rt::Str<'a>>,
    /// Always `xumi.generation.complete`; tells the events apart. The document prints the value in
    /// curly quotes where a type should stand (X01).
    ///
    /// Source: telemetry events document, line 79.
    pub event_type: Option<rt::Str<'a>>,
    /// When the event happened, in UTC. Preferred over `timestamp` (X03, X26).
    ///
    /// Source: telemetry events document, line 80.
    pub created: Option<rt::Timestamp>,
    /// When the generation that now ends had begun, in UTC (X26).
    ///
    /// Source: telemetry events document, line 81.
    pub start_generation: Option<rt::Timestamp>,
    /// What the model was asked. It can hold personal data.
    ///
    /// Source: telemetry events document, line 82.
    pub prompt: Option<rt::Str<'a>>,
    /// Speed of the generation, as text without a documented form or unit; the load event has a number
    /// under the same name (X09, X22).
    ///
    /// Source: telemetry events document, line 83.
    pub speed: Option<rt::Str<'a>>,
    /// Outcome of the generation. The document says nothing about it; true is read as success (X10).
    ///
    /// Source: telemetry events document, line 84.
    pub result: Option<bool>,
    /// Further words about the outcome, in a form that is not documented.
    ///
    /// Source: telemetry events document, line 85.
    pub detail: Option<rt::Str<'a>>,
    /// Task that the generation belongs to; start and end of one generation share it.
    ///
    /// Source: telemetry events document, line 86.
    pub task_id: Option<rt::UuidText<'a>>,
    /// User for whom the generation ran. Plain text, not a checked UUID (X16). The start event's table
    /// does not name it (X30).
    ///
    /// Source: telemetry events document, line 87.
    pub user_id: Option<rt::Str<'a>>,
    /// Node on which the work runs; the producer's NODE_ID.
    ///
    /// Source: telemetry events document, line 88.
    pub node_id: Option<rt::UuidText<'a>>,
    /// Kind of virtual machine, for example `NV6`. The producer reads it from its environment (X13).
    ///
    /// Source: telemetry events document, line 89.
    pub vm_type: Option<rt::Str<'a>>,
    /// Name of the host. The producer reads it from its environment (X13).
    ///
    /// Source: telemetry events document, line 90.
    pub host_name: Option<rt::Str<'a>>,
    /// Size of the storage, in bytes. A number here, although the producer reads it from its
    /// environment (X13, X21).
    ///
    /// Unit: bytes. Source: telemetry events document, line 91.
    pub storage_size: Option<i64>,
    /// Kind of storage. The producer reads it from its environment (X13).
    ///
    /// Source: telemetry events document, line 92.
    pub storage_type: Option<rt::Str<'a>>,
    /// Identifies the event; other events name it as their origin.
    ///
    /// Source: telemetry events document, line 8.
    pub event_id: Option<rt::UuidText<'a>>,
    /// When the event was recorded. In JSON an RFC 3339 text; the document says ISO 8601 and leaves
    /// offset and fraction open (X26). Stands beside `created` and need not equal it (X03).
    ///
    /// Source: telemetry events document, line 10.
    pub timestamp: Option<rt::Timestamp>,
    /// Tenant on whose behalf the producer works.
    ///
    /// Source: telemetry events document, line 11.
    pub tenant_id: Option<rt::UuidText<'a>>,
    /// Session in which the event happened.
    ///
    /// Source: telemetry events document, line 13.
    pub session_id: Option<rt::UuidText<'a>>,
    /// Names the producer; no list of producers exists.
    ///
    /// Source: telemetry events document, line 14.
    pub source: Option<rt::Str<'a>>,
    /// Version of the event structure. The only documented value is `1.0`; others are kept as they are
    /// (X27).
    ///
    /// Source: telemetry events document, line 15.
    pub version: Option<rt::Str<'a>>,
    /// Further facts, as the text of one JSON object whose members nobody describes (X28). In JSON the
    /// object itself.
    ///
    /// Source: telemetry events document, line 16.
    pub metadata: Option<rt::JsonText<'a>>,
    /// Labels, as the text of one JSON object whose members nobody describes (X28). In JSON the object
    /// itself.
    ///
    /// Source: telemetry events document, line 17.
    pub tags: Option<rt::JsonText<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl Default for GenerationComplete<'_> {
    fn default() -> Self {
        let mut message = <Self as rt::Message<'_>>::fresh();
        message.event_type = Some(rt::Str::borrowed("xumi.generation.complete"));
        message
    }
}
impl<'a> GenerationComplete<'a> {
    /// Sets `model`.
    #[must_use]
    pub fn with_model(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.model = Some(value.into());
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.url = Some(value.into());
        self
    }
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
    /// Sets `start_generation`.
    #[must_use]
    pub fn with_start_generation(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.start_generation = Some(value.into());
        self
    }
    /// Sets `prompt`.
    #[must_use]
    pub fn with_prompt(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.prompt = Some(value.into());
        self
    }
    /// Sets `speed`.
    #[must_use]
    pub fn with_speed(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.speed = Some(value.into());
        self
    }
    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: bool) -> Self {
        self.result = Some(value);
        self
    }
    /// Sets `detail`.
    #[must_use]
    pub fn with_detail(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.detail = Some(value.into());
        self
    }
    /// Sets `task_id`.
    #[must_use]
    pub fn with_task_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `node_id`.
    #[must_use]
    pub fn with_node_id(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `vm_type`.
    #[must_use]
    pub fn with_vm_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.vm_type = Some(value.into());
        self
    }
    /// Sets `host_name`.
    #[must_use]
    pub fn with_host_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `storage_size`.
    #[must_use]
    pub fn with_storage_size(mut self, value: i64) -> Self {
        self.storage_size = Some(value);
        self
    }
    /// Sets `storage_type`.
    #[must_use]
    pub fn with_storage_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.storage_type = Some(value.into());
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
impl<'a> rt::Message<'a> for GenerationComplete<'a> {
    type Owned = GenerationComplete<'static>;
    const INFO: &'static rt::info::MessageInfo = &GENERATION_COMPLETE_INFO;
    fn into_owned(self) -> GenerationComplete<'static> {
        GenerationComplete {
            model: self.model.map(rt::Element::detach),
            url: self.url.map(rt::Element::detach),
            event_type: self.event_type.map(rt::Element::detach),
            created: self.created.map(rt::Element::detach),
            start_generation: self.start_generation.map(rt::Element::detach),
            prompt: self.prompt.map(rt::Element::detach),
            speed: self.speed.map(rt::Element::detach),
            result: self.result.map(rt::Element::detach),
            detail: self.detail.map(rt::Element::detach),
            task_id: self.task_id.map(rt::Element::detach),
            user_id: self.user_id.map(rt::Element::detach),
            node_id: self.node_id.map(rt::Element::detach),
            vm_type: self.vm_type.map(rt::Element::detach),
            host_name: self.host_name.map(rt::Element::detach),
            storage_size: self.storage_size.map(rt::Element::detach),
            storage_type: self.storage_type.map(rt::Element::detach),
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
            model: None,
            url: None,
            event_type: None,
            created: None,
            start_generation: None,
            prompt: None,
            speed: None,
            result: None,
            detail: None,
            task_id: None,
            user_id: None,
            node_id: None,
            vm_type: None,
            host_name: None,
            storage_size: None,
            storage_type: None,
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
                rt::wire::constant(
                    &self.event_type,
                    "xumi.generation.complete",
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
                self.model = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 98 {
                self.url = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 106 {
                self.node_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 114 {
                self.vm_type = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 122 {
                self.host_name = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 128 {
                self.storage_size = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 138 {
                self.storage_type = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 144 {
                self.result = Some(rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 178 {
                rt::wire::time(
                    &mut self.created,
                    22,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 186 {
                rt::wire::time(
                    &mut self.start_generation,
                    23,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 194 {
                self.prompt = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 202 {
                self.speed = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 210 {
                self.task_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 218 {
                self.detail = Some(
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
                | 122 | 128 | 138 | 144 | 178 | 186 | 194 | 202 | 210 | 218 | 16378 => {}
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
        if let Some(value) = &self.model {
            rt::Element::write_field(value, [90], rt::Codec::String, w);
        }
        if let Some(value) = &self.url {
            rt::Element::write_field(value, [98], rt::Codec::String, w);
        }
        if let Some(value) = &self.node_id {
            rt::Element::write_field(value, [106], rt::Codec::String, w);
        }
        if let Some(value) = &self.vm_type {
            rt::Element::write_field(value, [114], rt::Codec::String, w);
        }
        if let Some(value) = &self.host_name {
            rt::Element::write_field(value, [122], rt::Codec::String, w);
        }
        if let Some(value) = &self.storage_size {
            rt::Element::write_field(value, [128, 1], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.storage_type {
            rt::Element::write_field(value, [138, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.result {
            rt::Element::write_field(value, [144, 1], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.created {
            rt::Element::write_field(value, [178, 1], rt::Codec::Message, w);
        }
        if let Some(value) = &self.start_generation {
            rt::Element::write_field(value, [186, 1], rt::Codec::Message, w);
        }
        if let Some(value) = &self.prompt {
            rt::Element::write_field(value, [194, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.speed {
            rt::Element::write_field(value, [202, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.task_id {
            rt::Element::write_field(value, [210, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.detail {
            rt::Element::write_field(value, [218, 1], rt::Codec::String, w);
        }
        w.members([250, 127], &self.unknown_fields);
        if !self.unknown_fields.is_empty() {
            w.unknown_but(
                &self.unknown_fields,
                &[
                    (22, self.created.is_none()),
                    (23, self.start_generation.is_none()),
                    (3, self.timestamp.is_none()),
                ],
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
                "model" => 1,
                "url" => 2,
                "event_type" => 3,
                "created" => 4,
                "start_generation" => 5,
                "prompt" => 6,
                "speed" => 7,
                "result" => 8,
                "detail" => 9,
                "task_id" => 10,
                "user_id" => 11,
                "node_id" => 12,
                "vm_type" => 13,
                "host_name" => 14,
                "storage_size" => 15,
                "storage_type" => 16,
                "event_id" => 17,
                "timestamp" => 18,
                "tenant_id" => 19,
                "session_id" => 20,
                "source" => 21,
                "version" => 22,
                "metadata" => 23,
                "tags" => 24,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"model\":")) {
                    rt::json::once(&mut seen0, 0, "model", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"model\":null", r, cx)?;
                    } else {
                        self.model = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"url\":")) {
                    rt::json::once(&mut seen0, 1, "url", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"url\":null", r, cx)?;
                    } else {
                        self.url = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"event_type\":")) {
                    rt::json::once(&mut seen0, 2, "event_type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"event_type\":null", r, cx)?;
                    } else {
                        self.event_type = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                        rt::json::constant(
                            &self.event_type,
                            "xumi.generation.complete",
                            r,
                        )?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"created\":")) {
                    rt::json::once(&mut seen0, 3, "created", r)?;
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
                if key == 5 || (key == 0 && r.literal(b"\"start_generation\":")) {
                    rt::json::once(&mut seen0, 4, "start_generation", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"start_generation\":null", r, cx)?;
                    } else {
                        self.start_generation = Some(
                            rt::Element::read_json(rt::Codec::Message, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"prompt\":")) {
                    rt::json::once(&mut seen0, 5, "prompt", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"prompt\":null", r, cx)?;
                    } else {
                        self.prompt = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"speed\":")) {
                    rt::json::once(&mut seen0, 6, "speed", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"speed\":null", r, cx)?;
                    } else {
                        self.speed = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"result\":")) {
                    rt::json::once(&mut seen0, 7, "result", r)?;
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
                if key == 9 || (key == 0 && r.literal(b"\"detail\":")) {
                    rt::json::once(&mut seen0, 8, "detail", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"detail\":null", r, cx)?;
                    } else {
                        self.detail = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"task_id\":")) {
                    rt::json::once(&mut seen0, 9, "task_id", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"task_id\":null", r, cx)?;
                    } else {
                        self.task_id = Some(
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
                if key == 12 || (key == 0 && r.literal(b"\"node_id\":")) {
                    rt::json::once(&mut seen0, 11, "node_id", r)?;
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
                if key == 13 || (key == 0 && r.literal(b"\"vm_type\":")) {
                    rt::json::once(&mut seen0, 12, "vm_type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"vm_type\":null", r, cx)?;
                    } else {
                        self.vm_type = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 14 || (key == 0 && r.literal(b"\"host_name\":")) {
                    rt::json::once(&mut seen0, 13, "host_name", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"host_name\":null", r, cx)?;
                    } else {
                        self.host_name = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 15 || (key == 0 && r.literal(b"\"storage_size\":")) {
                    rt::json::once(&mut seen0, 14, "storage_size", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"storage_size\":null", r, cx)?;
                    } else {
                        self.storage_size = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 16 || (key == 0 && r.literal(b"\"storage_type\":")) {
                    rt::json::once(&mut seen0, 15, "storage_type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"storage_type\":null", r, cx)?;
                    } else {
                        self.storage_type = Some(
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
        }
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(value) = &self.model {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"model\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.url {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"url\":") },
                true,
                w,
            );
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
        if let Some(value) = &self.start_generation {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"start_generation\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.prompt {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"prompt\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.speed {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"speed\":") },
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
        if let Some(value) = &self.detail {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"detail\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.task_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"task_id\":") },
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
        if let Some(value) = &self.node_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"node_id\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.vm_type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"vm_type\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.host_name {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"host_name\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.storage_size {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"storage_size\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.storage_type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"storage_type\":") },
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
                "model" => self.model.is_some(),
                "url" => self.url.is_some(),
                "event_type" => self.event_type.is_some(),
                "created" => self.created.is_some(),
                "start_generation" => self.start_generation.is_some(),
                "prompt" => self.prompt.is_some(),
                "speed" => self.speed.is_some(),
                "result" => self.result.is_some(),
                "detail" => self.detail.is_some(),
                "task_id" => self.task_id.is_some(),
                "user_id" => self.user_id.is_some(),
                "node_id" => self.node_id.is_some(),
                "vm_type" => self.vm_type.is_some(),
                "host_name" => self.host_name.is_some(),
                "storage_size" => self.storage_size.is_some(),
                "storage_type" => self.storage_type.is_some(),
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
rt::message_element!(GenerationComplete < 'a >, GenerationComplete < 'static >);
#[doc(hidden)]
pub static GENERATION_COMPLETE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.xumi.v1.GenerationComplete",
        &[
            rt::info::FieldInfo::new(
                11,
                "model",
                "model",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                12,
                "url",
                "url",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    2,
                    "event_type",
                    "event_type",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .constant("xumi.generation.complete"),
            rt::info::FieldInfo::new(
                22,
                "created",
                "created",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                23,
                "start_generation",
                "start_generation",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                24,
                "prompt",
                "prompt",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                25,
                "speed",
                "speed",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                18,
                "result",
                "result",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                27,
                "detail",
                "detail",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    26,
                    "task_id",
                    "task_id",
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
                    "node_id",
                    "node_id",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                14,
                "vm_type",
                "vm_type",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "host_name",
                "host_name",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    16,
                    "storage_size",
                    "storage_size",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("bytes"),
            rt::info::FieldInfo::new(
                17,
                "storage_type",
                "storage_type",
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
    .size(size_of::<GenerationComplete<'static>>());
impl<'a> rt::Event<'a> for GenerationComplete<'a> {
    const DOMAIN: &'static str = "xumi";
    const SCHEMA_ID: &'static str = "xumi/tidings.xumi.v1.GenerationComplete";
    const EVENT_TYPE: &'static str = "xumi.generation.complete";
    const TOPIC: Option<&'static str> = Some("xumi_task");
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.event_id
            .as_ref()
            .map(rt::UuidText::as_str)
            .map(::std::borrow::Cow::Borrowed)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.task_id.as_ref().map(rt::UuidText::as_str).map(::std::borrow::Cow::Borrowed)
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
    rt::event_entry!(WeightsLoadStart),
    rt::event_entry!(WeightsLoadComplete),
    rt::event_entry!(GenerationStart),
    rt::event_entry!(GenerationComplete),
];
