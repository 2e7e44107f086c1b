// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// What SNS puts around a message for its subscribers, and so the body of a
/// message in an SQS queue that subscribes to a topic.
///
/// Source: flyte v1.16.8 flyteadmin/pkg/async/notifications/implementations/aws_processor.go, as observed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct SnsNotification<'a> {
    /// `Notification`.
    pub r#type: Option<rt::Str<'a>>,
    /// Full name of the message that Flyteadmin sent, e.g.
    /// `flyteidl.admin.TaskExecutionEventRequest`; for CloudEvents version 2 a
    /// name such as `cloudevents.TaskExecution`.
    pub subject: Option<rt::Str<'a>>,
    /// The message in base64.
    pub message: Option<rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> SnsNotification<'a> {
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets `subject`.
    #[must_use]
    pub fn with_subject(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.subject = Some(value.into());
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.message = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for SnsNotification<'a> {
    type Owned = SnsNotification<'static>;
    const INFO: &'static rt::info::MessageInfo = &SNS_NOTIFICATION_INFO;
    fn into_owned(self) -> SnsNotification<'static> {
        SnsNotification {
            r#type: self.r#type.map(rt::Element::detach),
            subject: self.subject.map(rt::Element::detach),
            message: self.message.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            r#type: None,
            subject: None,
            message: None,
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
                self.r#type = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 18 {
                self.subject = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 26 {
                self.message = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 122 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 122 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.r#type {
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.subject {
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if let Some(value) = &self.message {
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        w.members([122], &self.unknown_fields);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "Type" => 1,
                "Subject" => 2,
                "Message" => 3,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"Type\":")) {
                    rt::json::once(&mut seen0, 0, "Type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"Type\":null", r, cx)?;
                    } else {
                        self.r#type = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"Subject\":")) {
                    rt::json::once(&mut seen0, 1, "Subject", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"Subject\":null", r, cx)?;
                    } else {
                        self.subject = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"Message\":")) {
                    rt::json::once(&mut seen0, 2, "Message", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"Message\":null", r, cx)?;
                    } else {
                        self.message = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
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
        if let Some(value) = &self.r#type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"Type\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.subject {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"Subject\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.message {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"Message\":") },
                true,
                w,
            );
        }
        w.members(
            &self.unknown_fields,
            |name| match name {
                "Type" => self.r#type.is_some(),
                "Subject" => self.subject.is_some(),
                "Message" => self.message.is_some(),
                _ => false,
            },
        );
        w.close();
    }
}
rt::message_element!(SnsNotification < 'a >, SnsNotification < 'static >);
#[doc(hidden)]
pub static SNS_NOTIFICATION_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.flyte.v1.SnsNotification",
        &[
            rt::info::FieldInfo::new(
                1,
                "type",
                "Type",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "subject",
                "Subject",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                3,
                "message",
                "Message",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    15,
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
    .size(size_of::<SnsNotification<'static>>());
/// The JSON format of CloudEvents 1.0, in which events travel through NATS.
///
/// Source: CloudEvents spec v1.0.2 cloudevents/formats/json-format.md.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct StructuredEvent<'a> {
    /// Version of the CloudEvents specification, `1.0`.
    pub specversion: Option<rt::Str<'a>>,
    /// Identifies the event among those of one source.
    pub id: Option<rt::Str<'a>>,
    /// What the event comes from, a URI reference.
    pub source: Option<rt::Str<'a>>,
    /// What sort of event it is.
    pub r#type: Option<rt::Str<'a>>,
    /// Media type of the data.
    pub datacontenttype: Option<rt::Str<'a>>,
    /// When the event happened, RFC 3339.
    pub time: Option<rt::Str<'a>>,
    /// The data as JSON.
    pub data: Option<rt::JsonText<'a>>,
    /// The data in base64, which is what Flyteadmin sends.
    pub data_base64: Option<rt::Blob<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> StructuredEvent<'a> {
    /// Sets `specversion`.
    #[must_use]
    pub fn with_specversion(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.specversion = Some(value.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets `datacontenttype`.
    #[must_use]
    pub fn with_datacontenttype(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.datacontenttype = Some(value.into());
        self
    }
    /// Sets `time`.
    #[must_use]
    pub fn with_time(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.time = Some(value.into());
        self
    }
    /// Sets `data`.
    #[must_use]
    pub fn with_data(mut self, value: impl Into<rt::JsonText<'a>>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `data_base64`.
    #[must_use]
    pub fn with_data_base64(mut self, value: impl Into<rt::Blob<'a>>) -> Self {
        self.data_base64 = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for StructuredEvent<'a> {
    type Owned = StructuredEvent<'static>;
    const INFO: &'static rt::info::MessageInfo = &STRUCTURED_EVENT_INFO;
    fn into_owned(self) -> StructuredEvent<'static> {
        StructuredEvent {
            specversion: self.specversion.map(rt::Element::detach),
            id: self.id.map(rt::Element::detach),
            source: self.source.map(rt::Element::detach),
            r#type: self.r#type.map(rt::Element::detach),
            datacontenttype: self.datacontenttype.map(rt::Element::detach),
            time: self.time.map(rt::Element::detach),
            data: self.data.map(rt::Element::detach),
            data_base64: self.data_base64.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            specversion: None,
            id: None,
            source: None,
            r#type: None,
            datacontenttype: None,
            time: None,
            data: None,
            data_base64: None,
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
                self.specversion = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 18 {
                self.id = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 26 {
                self.source = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 34 {
                self.r#type = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 42 {
                self.datacontenttype = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 50 {
                self.time = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 58 {
                self.data = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 66 {
                self.data_base64 = Some(
                    rt::Element::read_wire(rt::Codec::Bytes, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 122 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 122 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.specversion {
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.id {
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if let Some(value) = &self.source {
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        if let Some(value) = &self.r#type {
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        if let Some(value) = &self.datacontenttype {
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        if let Some(value) = &self.time {
            rt::Element::write_field(value, [50], rt::Codec::String, w);
        }
        if let Some(value) = &self.data {
            rt::Element::write_field(value, [58], rt::Codec::String, w);
        }
        if let Some(value) = &self.data_base64 {
            rt::Element::write_field(value, [66], rt::Codec::Bytes, w);
        }
        w.members([122], &self.unknown_fields);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "specversion" => 1,
                "id" => 2,
                "source" => 3,
                "type" => 4,
                "datacontenttype" => 5,
                "time" => 6,
                "data" => 7,
                "data_base64" => 8,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"specversion\":")) {
                    rt::json::once(&mut seen0, 0, "specversion", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"specversion\":null", r, cx)?;
                    } else {
                        self.specversion = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"id\":")) {
                    rt::json::once(&mut seen0, 1, "id", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"id\":null", r, cx)?;
                    } else {
                        self.id = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 2, "source", r)?;
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
                if key == 4 || (key == 0 && r.literal(b"\"type\":")) {
                    rt::json::once(&mut seen0, 3, "type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"type\":null", r, cx)?;
                    } else {
                        self.r#type = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"datacontenttype\":")) {
                    rt::json::once(&mut seen0, 4, "datacontenttype", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"datacontenttype\":null", r, cx)?;
                    } else {
                        self.datacontenttype = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"time\":")) {
                    rt::json::once(&mut seen0, 5, "time", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"time\":null", r, cx)?;
                    } else {
                        self.time = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"data\":")) {
                    rt::json::once(&mut seen0, 6, "data", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"data\":null", r, cx)?;
                    } else {
                        self.data = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"data_base64\":")) {
                    rt::json::once(&mut seen0, 7, "data_base64", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"data_base64\":null", r, cx)?;
                    } else {
                        self.data_base64 = Some(
                            rt::Element::read_json(rt::Codec::Bytes, true, r, cx)?,
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
        if let Some(value) = &self.specversion {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"specversion\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"id\":") },
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
        if let Some(value) = &self.r#type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"type\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.datacontenttype {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"datacontenttype\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.time {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"time\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.data {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"data\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.data_base64 {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"data_base64\":") },
                true,
                w,
            );
        }
        w.members(
            &self.unknown_fields,
            |name| match name {
                "specversion" => self.specversion.is_some(),
                "id" => self.id.is_some(),
                "source" => self.source.is_some(),
                "type" => self.r#type.is_some(),
                "datacontenttype" => self.datacontenttype.is_some(),
                "time" => self.time.is_some(),
                "data" => self.data.is_some(),
                "data_base64" => self.data_base64.is_some(),
                _ => false,
            },
        );
        w.close();
    }
}
rt::message_element!(StructuredEvent < 'a >, StructuredEvent < 'static >);
#[doc(hidden)]
pub static STRUCTURED_EVENT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.flyte.v1.StructuredEvent",
        &[
            rt::info::FieldInfo::new(
                1,
                "specversion",
                "specversion",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "id",
                "id",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                3,
                "source",
                "source",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                4,
                "type",
                "type",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                5,
                "datacontenttype",
                "datacontenttype",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                6,
                "time",
                "time",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    7,
                    "data",
                    "data",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Json),
            rt::info::FieldInfo::new(
                8,
                "data_base64",
                "data_base64",
                rt::info::Kind::Bytes,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    15,
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
    .size(size_of::<StructuredEvent<'static>>());
/// The messages of this module, for registries and tools.
pub static MESSAGES: &[rt::MessageEntry] = &[
    rt::message_entry!(SnsNotification),
    rt::message_entry!(StructuredEvent),
];
