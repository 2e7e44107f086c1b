// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// One event with its attributes. Its JSON form here is that of the protobuf
/// message, not the JSON format of CloudEvents.
///
/// Source: CloudEvents spec v1.0.2 cloudevents/formats/protobuf-format.md.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct CloudEvent<'a> {
    /// Identifies the event among those of one source.
    pub id: rt::Str<'a>,
    /// What the event comes from, a URI reference.
    pub source: rt::Str<'a>,
    /// Version of the CloudEvents specification, `1.0`.
    pub spec_version: rt::Str<'a>,
    /// What sort of event it is.
    pub r#type: rt::Str<'a>,
    /// All other attributes by their names, extensions included.
    pub attributes: rt::Map<
        'a,
        rt::Str<'a>,
        crate::generated::cloudevents::CloudEventAttributeValue<'a>,
    >,
    /// What the event says.
    pub data: Option<CloudEventData<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// What the event says.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum CloudEventData<'a> {
    /// Bytes. Flyteadmin puts JSON here.
    BinaryData(rt::Blob<'a>),
    /// Text.
    TextData(rt::Str<'a>),
    /// A protobuf message.
    ProtoData(rt::wkt::Any<'a>),
}
impl CloudEventData<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> CloudEventData<'static> {
        match self {
            Self::BinaryData(value) => {
                CloudEventData::BinaryData(rt::Element::detach(value))
            }
            Self::TextData(value) => CloudEventData::TextData(rt::Element::detach(value)),
            Self::ProtoData(value) => {
                CloudEventData::ProtoData(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> CloudEvent<'a> {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.source = value.into();
        self
    }
    /// Sets `spec_version`.
    #[must_use]
    pub fn with_spec_version(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.spec_version = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `attributes`.
    #[must_use]
    pub fn with_attributes(
        mut self,
        value: impl Into<
            rt::Map<
                'a,
                rt::Str<'a>,
                crate::generated::cloudevents::CloudEventAttributeValue<'a>,
            >,
        >,
    ) -> Self {
        self.attributes = value.into();
        self
    }
    /// Sets `data`.
    #[must_use]
    pub fn with_data(mut self, value: CloudEventData<'a>) -> Self {
        self.data = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for CloudEvent<'a> {
    type Owned = CloudEvent<'static>;
    const INFO: &'static rt::info::MessageInfo = &CLOUD_EVENT_INFO;
    fn into_owned(self) -> CloudEvent<'static> {
        CloudEvent {
            id: rt::Element::detach(self.id),
            source: rt::Element::detach(self.source),
            spec_version: rt::Element::detach(self.spec_version),
            r#type: rt::Element::detach(self.r#type),
            attributes: self.attributes.into_owned(),
            data: self.data.map(CloudEventData::into_owned),
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
            source: Default::default(),
            spec_version: Default::default(),
            r#type: Default::default(),
            attributes: Default::default(),
            data: None,
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
                self.source = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.spec_version = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.r#type = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.attributes
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 42,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 50 {
                self.data = Some(
                    CloudEventData::BinaryData(
                        rt::Element::read_wire(rt::Codec::Bytes, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 58 {
                self.data = Some(
                    CloudEventData::TextData(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 66 {
                let again = matches!(& self.data, Some(CloudEventData::ProtoData(_)));
                if !again {
                    rt::wire::start(&mut self.data, CloudEventData::ProtoData);
                }
                if let Some(CloudEventData::ProtoData(value)) = &mut self.data {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 => {}
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
        if !self.source.is_empty() {
            let value = &self.source;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if !self.spec_version.is_empty() {
            let value = &self.spec_version;
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        if !self.r#type.is_empty() {
            let value = &self.r#type;
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        self.attributes.write_wire(42, (rt::Codec::String, rt::Codec::Message), w);
        match &self.data {
            Some(CloudEventData::BinaryData(value)) => {
                rt::Element::write_field(value, [50], rt::Codec::Bytes, w);
            }
            Some(CloudEventData::TextData(value)) => {
                rt::Element::write_field(value, [58], rt::Codec::String, w);
            }
            Some(CloudEventData::ProtoData(value)) => {
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
                "id" => 1,
                "source" => 2,
                "specVersion" | "spec_version" => 3,
                "type" => 4,
                "attributes" => 5,
                "binaryData" | "binary_data" => 6,
                "textData" | "text_data" => 7,
                "protoData" | "proto_data" => 8,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"id\":")) {
                    rt::json::once(&mut seen0, 0, "id", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.id = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 1, "source", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.source = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"specVersion\":")) {
                    rt::json::once(&mut seen0, 2, "specVersion", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.spec_version = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"type\":")) {
                    rt::json::once(&mut seen0, 3, "type", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.r#type = value;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"attributes\":")) {
                    rt::json::once(&mut seen0, 4, "attributes", r)?;
                    if !r.null()? {
                        self.attributes
                            .read_json(
                                (rt::Codec::String, rt::Codec::Message),
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
                if key == 6 || (key == 0 && r.literal(b"\"binaryData\":")) {
                    rt::json::once(&mut seen0, 5, "binaryData", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 8, "data", r)?;
                        self.data = Some(
                            CloudEventData::BinaryData(
                                rt::Element::read_json(rt::Codec::Bytes, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"textData\":")) {
                    rt::json::once(&mut seen0, 6, "textData", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 8, "data", r)?;
                        self.data = Some(
                            CloudEventData::TextData(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"protoData\":")) {
                    rt::json::once(&mut seen0, 7, "protoData", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 8, "data", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.data = Some(CloudEventData::ProtoData(value));
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
        if !self.id.is_empty() {
            let value = &self.id;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"id\":") },
                false,
                w,
            );
        }
        if !self.source.is_empty() {
            let value = &self.source;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"source\":") },
                false,
                w,
            );
        }
        if !self.spec_version.is_empty() {
            let value = &self.spec_version;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"specVersion\":") },
                false,
                w,
            );
        }
        if !self.r#type.is_empty() {
            let value = &self.r#type;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"type\":") },
                false,
                w,
            );
        }
        if !self.attributes.is_empty() {
            w.name(const { &rt::json::Key::new("\"attributes\":") });
            self.attributes.put_json(false, w);
            w.comma();
        }
        if let Some(CloudEventData::BinaryData(value)) = &self.data {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"binaryData\":") },
                false,
                w,
            );
        }
        if let Some(CloudEventData::TextData(value)) = &self.data {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"textData\":") },
                false,
                w,
            );
        }
        if let Some(CloudEventData::ProtoData(value)) = &self.data {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"protoData\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(CloudEvent < 'a >, CloudEvent < 'static >);
#[doc(hidden)]
pub static CLOUD_EVENT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "io.cloudevents.v1.CloudEvent",
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
                "source",
                "source",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                3,
                "spec_version",
                "specVersion",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                4,
                "type",
                "type",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                5,
                "attributes",
                "attributes",
                rt::info::Kind::Map(
                    &(
                        rt::info::Kind::String,
                        rt::info::Kind::Message(
                            &crate::generated::cloudevents::CLOUD_EVENT_ATTRIBUTE_VALUE_INFO,
                        ),
                    ),
                ),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                    6,
                    "binary_data",
                    "binaryData",
                    rt::info::Kind::Bytes,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    7,
                    "text_data",
                    "textData",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    8,
                    "proto_data",
                    "protoData",
                    rt::info::Kind::Message(&rt::wkt::ANY_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
        ],
        &[rt::info::OneofInfo::new("data", None)],
        false,
    )
    .size(size_of::<CloudEvent<'static>>());
/// Value of an attribute.
///
/// Source: CloudEvents spec v1.0.2 cloudevents/formats/protobuf-format.md.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct CloudEventAttributeValue<'a> {
    /// The value, by its type in the CloudEvents type system.
    pub attr: Option<CloudEventAttributeValueAttr<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// The value, by its type in the CloudEvents type system.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum CloudEventAttributeValueAttr<'a> {
    /// Boolean.
    CeBoolean(bool),
    /// Integer.
    CeInteger(i32),
    /// String.
    CeString(rt::Str<'a>),
    /// Binary.
    CeBytes(rt::Blob<'a>),
    /// URI.
    CeUri(rt::Str<'a>),
    /// URI-reference.
    CeUriRef(rt::Str<'a>),
    /// Timestamp.
    CeTimestamp(rt::Timestamp),
}
impl CloudEventAttributeValueAttr<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> CloudEventAttributeValueAttr<'static> {
        match self {
            Self::CeBoolean(value) => {
                CloudEventAttributeValueAttr::CeBoolean(rt::Element::detach(value))
            }
            Self::CeInteger(value) => {
                CloudEventAttributeValueAttr::CeInteger(rt::Element::detach(value))
            }
            Self::CeString(value) => {
                CloudEventAttributeValueAttr::CeString(rt::Element::detach(value))
            }
            Self::CeBytes(value) => {
                CloudEventAttributeValueAttr::CeBytes(rt::Element::detach(value))
            }
            Self::CeUri(value) => {
                CloudEventAttributeValueAttr::CeUri(rt::Element::detach(value))
            }
            Self::CeUriRef(value) => {
                CloudEventAttributeValueAttr::CeUriRef(rt::Element::detach(value))
            }
            Self::CeTimestamp(value) => {
                CloudEventAttributeValueAttr::CeTimestamp(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> CloudEventAttributeValue<'a> {
    /// Sets `attr`.
    #[must_use]
    pub fn with_attr(mut self, value: CloudEventAttributeValueAttr<'a>) -> Self {
        self.attr = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for CloudEventAttributeValue<'a> {
    type Owned = CloudEventAttributeValue<'static>;
    const INFO: &'static rt::info::MessageInfo = &CLOUD_EVENT_ATTRIBUTE_VALUE_INFO;
    fn into_owned(self) -> CloudEventAttributeValue<'static> {
        CloudEventAttributeValue {
            attr: self.attr.map(CloudEventAttributeValueAttr::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            attr: None,
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
                self.attr = Some(
                    CloudEventAttributeValueAttr::CeBoolean(
                        rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 16 {
                self.attr = Some(
                    CloudEventAttributeValueAttr::CeInteger(
                        rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 26 {
                self.attr = Some(
                    CloudEventAttributeValueAttr::CeString(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 34 {
                self.attr = Some(
                    CloudEventAttributeValueAttr::CeBytes(
                        rt::Element::read_wire(rt::Codec::Bytes, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 42 {
                self.attr = Some(
                    CloudEventAttributeValueAttr::CeUri(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 50 {
                self.attr = Some(
                    CloudEventAttributeValueAttr::CeUriRef(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 58 {
                let mut value = match &self.attr {
                    Some(CloudEventAttributeValueAttr::CeTimestamp(value)) => {
                        Some(*value)
                    }
                    _ => None,
                };
                rt::wire::time(&mut value, 7, &mut r, &mut self.unknown_fields, cx)?;
                self.attr = value.map(CloudEventAttributeValueAttr::CeTimestamp);
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 16 | 26 | 34 | 42 | 50 | 58 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.attr {
            Some(CloudEventAttributeValueAttr::CeBoolean(value)) => {
                rt::Element::write_field(value, [8], rt::Codec::Bool, w);
            }
            Some(CloudEventAttributeValueAttr::CeInteger(value)) => {
                rt::Element::write_field(value, [16], rt::Codec::Int32, w);
            }
            Some(CloudEventAttributeValueAttr::CeString(value)) => {
                rt::Element::write_field(value, [26], rt::Codec::String, w);
            }
            Some(CloudEventAttributeValueAttr::CeBytes(value)) => {
                rt::Element::write_field(value, [34], rt::Codec::Bytes, w);
            }
            Some(CloudEventAttributeValueAttr::CeUri(value)) => {
                rt::Element::write_field(value, [42], rt::Codec::String, w);
            }
            Some(CloudEventAttributeValueAttr::CeUriRef(value)) => {
                rt::Element::write_field(value, [50], rt::Codec::String, w);
            }
            Some(CloudEventAttributeValueAttr::CeTimestamp(value)) => {
                rt::Element::write_field(value, [58], rt::Codec::Message, w);
            }
            _ => {}
        }
        if !self.unknown_fields.is_empty() {
            w.unknown_but(
                &self.unknown_fields,
                &[
                    (
                        7,
                        !matches!(
                            & self.attr,
                            Some(CloudEventAttributeValueAttr::CeTimestamp(_))
                        ),
                    ),
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
                "ceBoolean" | "ce_boolean" => 1,
                "ceInteger" | "ce_integer" => 2,
                "ceString" | "ce_string" => 3,
                "ceBytes" | "ce_bytes" => 4,
                "ceUri" | "ce_uri" => 5,
                "ceUriRef" | "ce_uri_ref" => 6,
                "ceTimestamp" | "ce_timestamp" => 7,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"ceBoolean\":")) {
                    rt::json::once(&mut seen0, 0, "ceBoolean", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 7, "attr", r)?;
                        self.attr = Some(
                            CloudEventAttributeValueAttr::CeBoolean(
                                rt::Element::read_json(rt::Codec::Bool, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"ceInteger\":")) {
                    rt::json::once(&mut seen0, 1, "ceInteger", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 7, "attr", r)?;
                        self.attr = Some(
                            CloudEventAttributeValueAttr::CeInteger(
                                rt::Element::read_json(rt::Codec::Int32, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"ceString\":")) {
                    rt::json::once(&mut seen0, 2, "ceString", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 7, "attr", r)?;
                        self.attr = Some(
                            CloudEventAttributeValueAttr::CeString(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"ceBytes\":")) {
                    rt::json::once(&mut seen0, 3, "ceBytes", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 7, "attr", r)?;
                        self.attr = Some(
                            CloudEventAttributeValueAttr::CeBytes(
                                rt::Element::read_json(rt::Codec::Bytes, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"ceUri\":")) {
                    rt::json::once(&mut seen0, 4, "ceUri", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 7, "attr", r)?;
                        self.attr = Some(
                            CloudEventAttributeValueAttr::CeUri(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"ceUriRef\":")) {
                    rt::json::once(&mut seen0, 5, "ceUriRef", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 7, "attr", r)?;
                        self.attr = Some(
                            CloudEventAttributeValueAttr::CeUriRef(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"ceTimestamp\":")) {
                    rt::json::once(&mut seen0, 6, "ceTimestamp", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 7, "attr", r)?;
                        self.attr = Some(
                            CloudEventAttributeValueAttr::CeTimestamp(
                                rt::Element::read_json(rt::Codec::Message, false, r, cx)?,
                            ),
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
        if let Some(CloudEventAttributeValueAttr::CeBoolean(value)) = &self.attr {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"ceBoolean\":") },
                false,
                w,
            );
        }
        if let Some(CloudEventAttributeValueAttr::CeInteger(value)) = &self.attr {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"ceInteger\":") },
                false,
                w,
            );
        }
        if let Some(CloudEventAttributeValueAttr::CeString(value)) = &self.attr {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"ceString\":") },
                false,
                w,
            );
        }
        if let Some(CloudEventAttributeValueAttr::CeBytes(value)) = &self.attr {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"ceBytes\":") },
                false,
                w,
            );
        }
        if let Some(CloudEventAttributeValueAttr::CeUri(value)) = &self.attr {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"ceUri\":") },
                false,
                w,
            );
        }
        if let Some(CloudEventAttributeValueAttr::CeUriRef(value)) = &self.attr {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"ceUriRef\":") },
                false,
                w,
            );
        }
        if let Some(CloudEventAttributeValueAttr::CeTimestamp(value)) = &self.attr {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"ceTimestamp\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(
    CloudEventAttributeValue < 'a >, CloudEventAttributeValue < 'static >
);
#[doc(hidden)]
pub static CLOUD_EVENT_ATTRIBUTE_VALUE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "io.cloudevents.v1.CloudEventAttributeValue",
        &[
            rt::info::FieldInfo::new(
                    1,
                    "ce_boolean",
                    "ceBoolean",
                    rt::info::Kind::Bool,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    2,
                    "ce_integer",
                    "ceInteger",
                    rt::info::Kind::Int32,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    3,
                    "ce_string",
                    "ceString",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    4,
                    "ce_bytes",
                    "ceBytes",
                    rt::info::Kind::Bytes,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    5,
                    "ce_uri",
                    "ceUri",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    6,
                    "ce_uri_ref",
                    "ceUriRef",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    7,
                    "ce_timestamp",
                    "ceTimestamp",
                    rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
        ],
        &[rt::info::OneofInfo::new("attr", None)],
        false,
    )
    .size(size_of::<CloudEventAttributeValue<'static>>());
/// The messages of this module, for registries and tools.
pub static MESSAGES: &[rt::MessageEntry] = &[
    rt::message_entry!(CloudEvent),
    rt::message_entry!(CloudEventAttributeValue),
];
