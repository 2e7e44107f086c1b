// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// `google.protobuf.NullValue`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NullValue(pub i32);
impl NullValue {
    /// `google.protobuf.NULL_VALUE`.
    pub const NULL_VALUE: Self = Self(0);
}
#[doc(hidden)]
pub static NULL_VALUE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "google.protobuf.NullValue",
    &[("NULL_VALUE", 0)],
    true,
);
rt::enumeration!(NullValue, NULL_VALUE_INFO, 0);
/// `google.protobuf.Any`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Any<'a> {
    /// `google.protobuf.Any.type_url`.
    pub type_url: rt::Str<'a>,
    /// `google.protobuf.Any.value`.
    pub value: rt::Blob<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Any<'a> {
    /// Sets `type_url`.
    #[must_use]
    pub fn with_type_url(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.type_url = value.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<rt::Blob<'a>>) -> Self {
        self.value = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Any<'a> {
    type Owned = Any<'static>;
    const INFO: &'static rt::info::MessageInfo = &ANY_INFO;
    fn into_owned(self) -> Any<'static> {
        Any {
            type_url: rt::Element::detach(self.type_url),
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
            type_url: Default::default(),
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
                self.type_url = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.value = rt::Element::read_wire(rt::Codec::Bytes, &mut r, cx)?;
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
        if !self.type_url.is_empty() {
            let value = &self.type_url;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.value.is_empty() {
            let value = &self.value;
            rt::Element::write_field(value, [18], rt::Codec::Bytes, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        crate::wkt::form::read_any(self, r, cx)
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        crate::wkt::form::put_any(self, w)
    }
}
rt::message_element!(Any < 'a >, Any < 'static >);
#[doc(hidden)]
pub static ANY_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "google.protobuf.Any",
        &[
            rt::info::FieldInfo::new(
                1,
                "type_url",
                "typeUrl",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
            rt::info::FieldInfo::new(
                2,
                "value",
                "value",
                rt::info::Kind::Bytes,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Any<'static>>());
/// `google.protobuf.Empty`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Empty<'a> {
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Empty<'a> {}
impl<'a> rt::Message<'a> for Empty<'a> {
    type Owned = Empty<'static>;
    const INFO: &'static rt::info::MessageInfo = &EMPTY_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> Empty<'static> {
        Empty {
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
rt::message_element!(Empty < 'a >, Empty < 'static >);
#[doc(hidden)]
pub static EMPTY_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "google.protobuf.Empty",
        &[],
        &[],
        false,
    )
    .size(size_of::<Empty<'static>>());
/// `google.protobuf.FieldMask`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct FieldMask<'a> {
    /// `google.protobuf.FieldMask.paths`.
    pub paths: rt::Repeated<'a, rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> FieldMask<'a> {
    /// Sets `paths`.
    #[must_use]
    pub fn with_paths(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::Str<'a>>>,
    ) -> Self {
        self.paths = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for FieldMask<'a> {
    type Owned = FieldMask<'static>;
    const INFO: &'static rt::info::MessageInfo = &FIELD_MASK_INFO;
    fn into_owned(self) -> FieldMask<'static> {
        FieldMask {
            paths: self.paths.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            paths: Default::default(),
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
                self.paths
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
        self.paths.write_wire(10, rt::Codec::String, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        crate::wkt::form::read_mask(self, r, cx)
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        crate::wkt::form::put_mask(self, w)
    }
}
rt::message_element!(FieldMask < 'a >, FieldMask < 'static >);
#[doc(hidden)]
pub static FIELD_MASK_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "google.protobuf.FieldMask",
        &[
            rt::info::FieldInfo::new(
                1,
                "paths",
                "paths",
                rt::info::Kind::String,
                rt::info::Label::Repeated,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<FieldMask<'static>>());
/// `google.protobuf.Struct`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Struct<'a> {
    /// `google.protobuf.Struct.fields`.
    pub fields: rt::Map<'a, rt::Str<'a>, crate::wkt::generated::Value<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Struct<'a> {
    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, crate::wkt::generated::Value<'a>>>,
    ) -> Self {
        self.fields = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Struct<'a> {
    type Owned = Struct<'static>;
    const INFO: &'static rt::info::MessageInfo = &STRUCT_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Struct<'static> {
        Struct {
            fields: self.fields.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            fields: Default::default(),
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
                self.fields
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
        self.fields.write_wire(10, (rt::Codec::String, rt::Codec::Message), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        crate::wkt::form::read_struct(self, r, cx)
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        crate::wkt::form::put_struct(self, w)
    }
}
rt::message_element!(Struct < 'a >, Struct < 'static >);
#[doc(hidden)]
pub static STRUCT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "google.protobuf.Struct",
        &[
            rt::info::FieldInfo::new(
                1,
                "fields",
                "fields",
                rt::info::Kind::Map(
                    &(
                        rt::info::Kind::String,
                        rt::info::Kind::Message(&crate::wkt::generated::VALUE_INFO),
                    ),
                ),
                rt::info::Label::Repeated,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Struct<'static>>());
/// `google.protobuf.Value`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Value<'a> {
    /// `google.protobuf.Value.kind`.
    pub kind: Option<ValueKind<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// `google.protobuf.Value.kind`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ValueKind<'a> {
    /// `google.protobuf.Value.null_value`.
    NullValue(crate::wkt::generated::NullValue),
    /// `google.protobuf.Value.number_value`.
    NumberValue(f64),
    /// `google.protobuf.Value.string_value`.
    StringValue(rt::Str<'a>),
    /// `google.protobuf.Value.bool_value`.
    BoolValue(bool),
    /// `google.protobuf.Value.struct_value`.
    StructValue(crate::wkt::generated::Struct<'a>),
    /// `google.protobuf.Value.list_value`.
    ListValue(crate::wkt::generated::ListValue<'a>),
}
impl ValueKind<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> ValueKind<'static> {
        match self {
            Self::NullValue(value) => ValueKind::NullValue(rt::Element::detach(value)),
            Self::NumberValue(value) => {
                ValueKind::NumberValue(rt::Element::detach(value))
            }
            Self::StringValue(value) => {
                ValueKind::StringValue(rt::Element::detach(value))
            }
            Self::BoolValue(value) => ValueKind::BoolValue(rt::Element::detach(value)),
            Self::StructValue(value) => {
                ValueKind::StructValue(rt::Element::detach(value))
            }
            Self::ListValue(value) => ValueKind::ListValue(rt::Element::detach(value)),
        }
    }
}
impl<'a> Value<'a> {
    /// Sets `kind`.
    #[must_use]
    pub fn with_kind(mut self, value: ValueKind<'a>) -> Self {
        self.kind = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for Value<'a> {
    type Owned = Value<'static>;
    const INFO: &'static rt::info::MessageInfo = &VALUE_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Value<'static> {
        Value {
            kind: self.kind.map(ValueKind::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            kind: None,
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
                self.kind = Some(
                    ValueKind::NullValue(
                        rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 17 {
                self.kind = Some(
                    ValueKind::NumberValue(
                        rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 26 {
                self.kind = Some(
                    ValueKind::StringValue(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 32 {
                self.kind = Some(
                    ValueKind::BoolValue(
                        rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 42 {
                let again = matches!(& self.kind, Some(ValueKind::StructValue(_)));
                if !again {
                    rt::wire::start(&mut self.kind, ValueKind::StructValue);
                }
                if let Some(ValueKind::StructValue(value)) = &mut self.kind {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 50 {
                let again = matches!(& self.kind, Some(ValueKind::ListValue(_)));
                if !again {
                    rt::wire::start(&mut self.kind, ValueKind::ListValue);
                }
                if let Some(ValueKind::ListValue(value)) = &mut self.kind {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
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
        match &self.kind {
            Some(ValueKind::NullValue(value)) => {
                rt::Element::write_field(value, [8], rt::Codec::Enum, w);
            }
            Some(ValueKind::NumberValue(value)) => {
                rt::Element::write_field(value, [17], rt::Codec::Double, w);
            }
            Some(ValueKind::StringValue(value)) => {
                rt::Element::write_field(value, [26], rt::Codec::String, w);
            }
            Some(ValueKind::BoolValue(value)) => {
                rt::Element::write_field(value, [32], rt::Codec::Bool, w);
            }
            Some(ValueKind::StructValue(value)) => {
                w.message([42], value);
            }
            Some(ValueKind::ListValue(value)) => {
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
        crate::wkt::form::read_value(self, r, cx)
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        crate::wkt::form::put_value(self, w)
    }
}
rt::message_element!(Value < 'a >, Value < 'static >);
#[doc(hidden)]
pub static VALUE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "google.protobuf.Value",
        &[
            rt::info::FieldInfo::new(
                    1,
                    "null_value",
                    "nullValue",
                    rt::info::Kind::Enum(&crate::wkt::generated::NULL_VALUE_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    2,
                    "number_value",
                    "numberValue",
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
                    "bool_value",
                    "boolValue",
                    rt::info::Kind::Bool,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    5,
                    "struct_value",
                    "structValue",
                    rt::info::Kind::Message(&crate::wkt::generated::STRUCT_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    6,
                    "list_value",
                    "listValue",
                    rt::info::Kind::Message(&crate::wkt::generated::LIST_VALUE_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
        ],
        &[rt::info::OneofInfo::new("kind", None)],
        false,
    )
    .size(size_of::<Value<'static>>());
/// `google.protobuf.ListValue`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct ListValue<'a> {
    /// `google.protobuf.ListValue.values`.
    pub values: rt::Repeated<'a, crate::wkt::generated::Value<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ListValue<'a> {
    /// Sets `values`.
    #[must_use]
    pub fn with_values(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::wkt::generated::Value<'a>>>,
    ) -> Self {
        self.values = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for ListValue<'a> {
    type Owned = ListValue<'static>;
    const INFO: &'static rt::info::MessageInfo = &LIST_VALUE_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> ListValue<'static> {
        ListValue {
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
        self.values.write_wire(10, rt::Codec::Message, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        crate::wkt::form::read_list(self, r, cx)
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        crate::wkt::form::put_list(self, w)
    }
}
rt::message_element!(ListValue < 'a >, ListValue < 'static >);
#[doc(hidden)]
pub static LIST_VALUE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "google.protobuf.ListValue",
        &[
            rt::info::FieldInfo::new(
                1,
                "values",
                "values",
                rt::info::Kind::Message(&crate::wkt::generated::VALUE_INFO),
                rt::info::Label::Repeated,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<ListValue<'static>>());
/// `google.protobuf.DoubleValue`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct DoubleValue<'a> {
    /// `google.protobuf.DoubleValue.value`.
    pub value: f64,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> DoubleValue<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: f64) -> Self {
        self.value = value;
        self
    }
}
impl<'a> rt::Message<'a> for DoubleValue<'a> {
    type Owned = DoubleValue<'static>;
    const INFO: &'static rt::info::MessageInfo = &DOUBLE_VALUE_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> DoubleValue<'static> {
        DoubleValue {
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
            if tag == 9 {
                self.value = rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                9 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if self.value.to_bits() != 0 {
            let value = &self.value;
            rt::Element::write_field(value, [9], rt::Codec::Double, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        crate::wkt::form::read_wrapper(self, r, cx)
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        crate::wkt::form::put_wrapper(self, w)
    }
}
rt::message_element!(DoubleValue < 'a >, DoubleValue < 'static >);
#[doc(hidden)]
pub static DOUBLE_VALUE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "google.protobuf.DoubleValue",
        &[
            rt::info::FieldInfo::new(
                1,
                "value",
                "value",
                rt::info::Kind::Double,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<DoubleValue<'static>>());
/// `google.protobuf.FloatValue`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct FloatValue<'a> {
    /// `google.protobuf.FloatValue.value`.
    pub value: f32,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> FloatValue<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: f32) -> Self {
        self.value = value;
        self
    }
}
impl<'a> rt::Message<'a> for FloatValue<'a> {
    type Owned = FloatValue<'static>;
    const INFO: &'static rt::info::MessageInfo = &FLOAT_VALUE_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> FloatValue<'static> {
        FloatValue {
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
            if tag == 13 {
                self.value = rt::Element::read_wire(rt::Codec::Float, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                13 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if self.value.to_bits() != 0 {
            let value = &self.value;
            rt::Element::write_field(value, [13], rt::Codec::Float, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        crate::wkt::form::read_wrapper(self, r, cx)
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        crate::wkt::form::put_wrapper(self, w)
    }
}
rt::message_element!(FloatValue < 'a >, FloatValue < 'static >);
#[doc(hidden)]
pub static FLOAT_VALUE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "google.protobuf.FloatValue",
        &[
            rt::info::FieldInfo::new(
                1,
                "value",
                "value",
                rt::info::Kind::Float,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<FloatValue<'static>>());
/// `google.protobuf.Int64Value`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Int64Value<'a> {
    /// `google.protobuf.Int64Value.value`.
    pub value: i64,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Int64Value<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: i64) -> Self {
        self.value = value;
        self
    }
}
impl<'a> rt::Message<'a> for Int64Value<'a> {
    type Owned = Int64Value<'static>;
    const INFO: &'static rt::info::MessageInfo = &INT64_VALUE_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> Int64Value<'static> {
        Int64Value {
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
                self.value = rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?;
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
        if self.value != 0 {
            let value = &self.value;
            rt::Element::write_field(value, [8], rt::Codec::Int64, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        crate::wkt::form::read_wrapper(self, r, cx)
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        crate::wkt::form::put_wrapper(self, w)
    }
}
rt::message_element!(Int64Value < 'a >, Int64Value < 'static >);
#[doc(hidden)]
pub static INT64_VALUE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "google.protobuf.Int64Value",
        &[
            rt::info::FieldInfo::new(
                1,
                "value",
                "value",
                rt::info::Kind::Int64,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Int64Value<'static>>());
/// `google.protobuf.UInt64Value`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct UInt64Value<'a> {
    /// `google.protobuf.UInt64Value.value`.
    pub value: u64,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> UInt64Value<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: u64) -> Self {
        self.value = value;
        self
    }
}
impl<'a> rt::Message<'a> for UInt64Value<'a> {
    type Owned = UInt64Value<'static>;
    const INFO: &'static rt::info::MessageInfo = &U_INT64_VALUE_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> UInt64Value<'static> {
        UInt64Value {
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
                self.value = rt::Element::read_wire(rt::Codec::Uint64, &mut r, cx)?;
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
        if self.value != 0 {
            let value = &self.value;
            rt::Element::write_field(value, [8], rt::Codec::Uint64, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        crate::wkt::form::read_wrapper(self, r, cx)
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        crate::wkt::form::put_wrapper(self, w)
    }
}
rt::message_element!(UInt64Value < 'a >, UInt64Value < 'static >);
#[doc(hidden)]
pub static U_INT64_VALUE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "google.protobuf.UInt64Value",
        &[
            rt::info::FieldInfo::new(
                1,
                "value",
                "value",
                rt::info::Kind::Uint64,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<UInt64Value<'static>>());
/// `google.protobuf.Int32Value`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Int32Value<'a> {
    /// `google.protobuf.Int32Value.value`.
    pub value: i32,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Int32Value<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: i32) -> Self {
        self.value = value;
        self
    }
}
impl<'a> rt::Message<'a> for Int32Value<'a> {
    type Owned = Int32Value<'static>;
    const INFO: &'static rt::info::MessageInfo = &INT32_VALUE_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> Int32Value<'static> {
        Int32Value {
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
                self.value = rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?;
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
        if self.value != 0 {
            let value = &self.value;
            rt::Element::write_field(value, [8], rt::Codec::Int32, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        crate::wkt::form::read_wrapper(self, r, cx)
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        crate::wkt::form::put_wrapper(self, w)
    }
}
rt::message_element!(Int32Value < 'a >, Int32Value < 'static >);
#[doc(hidden)]
pub static INT32_VALUE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "google.protobuf.Int32Value",
        &[
            rt::info::FieldInfo::new(
                1,
                "value",
                "value",
                rt::info::Kind::Int32,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Int32Value<'static>>());
/// `google.protobuf.UInt32Value`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct UInt32Value<'a> {
    /// `google.protobuf.UInt32Value.value`.
    pub value: u32,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> UInt32Value<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: u32) -> Self {
        self.value = value;
        self
    }
}
impl<'a> rt::Message<'a> for UInt32Value<'a> {
    type Owned = UInt32Value<'static>;
    const INFO: &'static rt::info::MessageInfo = &U_INT32_VALUE_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> UInt32Value<'static> {
        UInt32Value {
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
                self.value = rt::Element::read_wire(rt::Codec::Uint32, &mut r, cx)?;
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
        if self.value != 0 {
            let value = &self.value;
            rt::Element::write_field(value, [8], rt::Codec::Uint32, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        crate::wkt::form::read_wrapper(self, r, cx)
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        crate::wkt::form::put_wrapper(self, w)
    }
}
rt::message_element!(UInt32Value < 'a >, UInt32Value < 'static >);
#[doc(hidden)]
pub static U_INT32_VALUE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "google.protobuf.UInt32Value",
        &[
            rt::info::FieldInfo::new(
                1,
                "value",
                "value",
                rt::info::Kind::Uint32,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<UInt32Value<'static>>());
/// `google.protobuf.BoolValue`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct BoolValue<'a> {
    /// `google.protobuf.BoolValue.value`.
    pub value: bool,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> BoolValue<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: bool) -> Self {
        self.value = value;
        self
    }
}
impl<'a> rt::Message<'a> for BoolValue<'a> {
    type Owned = BoolValue<'static>;
    const INFO: &'static rt::info::MessageInfo = &BOOL_VALUE_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> BoolValue<'static> {
        BoolValue {
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
                self.value = rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?;
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
        if self.value {
            let value = &self.value;
            rt::Element::write_field(value, [8], rt::Codec::Bool, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        crate::wkt::form::read_wrapper(self, r, cx)
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        crate::wkt::form::put_wrapper(self, w)
    }
}
rt::message_element!(BoolValue < 'a >, BoolValue < 'static >);
#[doc(hidden)]
pub static BOOL_VALUE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "google.protobuf.BoolValue",
        &[
            rt::info::FieldInfo::new(
                1,
                "value",
                "value",
                rt::info::Kind::Bool,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<BoolValue<'static>>());
/// `google.protobuf.StringValue`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct StringValue<'a> {
    /// `google.protobuf.StringValue.value`.
    pub value: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> StringValue<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.value = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for StringValue<'a> {
    type Owned = StringValue<'static>;
    const INFO: &'static rt::info::MessageInfo = &STRING_VALUE_INFO;
    fn into_owned(self) -> StringValue<'static> {
        StringValue {
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
                self.value = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
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
        if !self.value.is_empty() {
            let value = &self.value;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        crate::wkt::form::read_wrapper(self, r, cx)
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        crate::wkt::form::put_wrapper(self, w)
    }
}
rt::message_element!(StringValue < 'a >, StringValue < 'static >);
#[doc(hidden)]
pub static STRING_VALUE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "google.protobuf.StringValue",
        &[
            rt::info::FieldInfo::new(
                1,
                "value",
                "value",
                rt::info::Kind::String,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<StringValue<'static>>());
/// `google.protobuf.BytesValue`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct BytesValue<'a> {
    /// `google.protobuf.BytesValue.value`.
    pub value: rt::Blob<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> BytesValue<'a> {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<rt::Blob<'a>>) -> Self {
        self.value = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for BytesValue<'a> {
    type Owned = BytesValue<'static>;
    const INFO: &'static rt::info::MessageInfo = &BYTES_VALUE_INFO;
    fn into_owned(self) -> BytesValue<'static> {
        BytesValue {
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
                self.value = rt::Element::read_wire(rt::Codec::Bytes, &mut r, cx)?;
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
        if !self.value.is_empty() {
            let value = &self.value;
            rt::Element::write_field(value, [10], rt::Codec::Bytes, w);
        }
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        crate::wkt::form::read_wrapper(self, r, cx)
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        crate::wkt::form::put_wrapper(self, w)
    }
}
rt::message_element!(BytesValue < 'a >, BytesValue < 'static >);
#[doc(hidden)]
pub static BYTES_VALUE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "google.protobuf.BytesValue",
        &[
            rt::info::FieldInfo::new(
                1,
                "value",
                "value",
                rt::info::Kind::Bytes,
                rt::info::Label::Implicit,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<BytesValue<'static>>());
/// The messages of this module, for registries and tools.
pub static MESSAGES: &[rt::MessageEntry] = &[
    rt::message_entry!(Any),
    rt::message_entry!(Empty),
    rt::message_entry!(FieldMask),
    rt::message_entry!(Struct),
    rt::message_entry!(Value),
    rt::message_entry!(ListValue),
    rt::message_entry!(DoubleValue),
    rt::message_entry!(FloatValue),
    rt::message_entry!(Int64Value),
    rt::message_entry!(UInt64Value),
    rt::message_entry!(Int32Value),
    rt::message_entry!(UInt32Value),
    rt::message_entry!(BoolValue),
    rt::message_entry!(StringValue),
    rt::message_entry!(BytesValue),
];
