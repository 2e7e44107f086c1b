// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// Values named like what Rust calls by these names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderLevel(pub i32);
impl OrderLevel {
    /// `kitchen.odd.Order.INFO`.
    pub const INFO: Self = Self(0);
    /// `kitchen.odd.Order.DEFAULT`.
    pub const DEFAULT: Self = Self(1);
    /// `kitchen.odd.Order.Self`.
    pub const SELF: Self = Self(2);
    /// `kitchen.odd.Order.name`.
    pub const NAME: Self = Self(3);
    /// `kitchen.odd.Order.NAME`.
    pub const NAME_: Self = Self(4);
}
#[doc(hidden)]
pub static ORDER_LEVEL_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "kitchen.odd.Order.Level",
    &[("INFO", 0), ("DEFAULT", 1), ("Self", 2), ("name", 3), ("NAME", 4)],
    false,
);
rt::enumeration!(OrderLevel, ORDER_LEVEL_INFO, 0);
/// `kitchen.odd.Some`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Some_(pub i32);
impl Some_ {
    /// `kitchen.odd.SOME_A`.
    pub const SOME_A: Self = Self(0);
}
#[doc(hidden)]
pub static SOME__INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "kitchen.odd.Some",
    &[("SOME_A", 0)],
    false,
);
rt::enumeration!(Some_, SOME__INFO, 0);
/// `kitchen.odd.None`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct None_(pub i32);
impl None_ {
    /// `kitchen.odd.NONE_A`.
    pub const NONE_A: Self = Self(0);
}
#[doc(hidden)]
pub static NONE__INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "kitchen.odd.None",
    &[("NONE_A", 0)],
    false,
);
rt::enumeration!(None_, NONE__INFO, 0);
/// `kitchen.odd.Ok`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ok_(pub i32);
impl Ok_ {
    /// `kitchen.odd.OK_A`.
    pub const OK_A: Self = Self(0);
}
#[doc(hidden)]
pub static OK__INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "kitchen.odd.Ok",
    &[("OK_A", 0)],
    false,
);
rt::enumeration!(Ok_, OK__INFO, 0);
/// `kitchen.odd.Err`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Err_(pub i32);
impl Err_ {
    /// `kitchen.odd.ERR_A`.
    pub const ERR_A: Self = Self(0);
}
#[doc(hidden)]
pub static ERR__INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "kitchen.odd.Err",
    &[("ERR_A", 0)],
    false,
);
rt::enumeration!(Err_, ERR__INFO, 0);
/// `kitchen.odd.HTTPCode`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HttpCode(pub i32);
impl HttpCode {
    /// `kitchen.odd.HTTP_A`.
    pub const HTTP_A: Self = Self(0);
}
#[doc(hidden)]
pub static HTTP_CODE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "kitchen.odd.HTTPCode",
    &[("HTTP_A", 0)],
    false,
);
rt::enumeration!(HttpCode, HTTP_CODE_INFO, 0);
/// `kitchen.odd.HttpCode`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HttpCode_(pub i32);
impl HttpCode_ {
    /// `kitchen.odd.HTTP_B`.
    pub const HTTP_B: Self = Self(0);
}
#[doc(hidden)]
pub static HTTP_CODE__INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "kitchen.odd.HttpCode",
    &[("HTTP_B", 0)],
    false,
);
rt::enumeration!(HttpCode_, HTTP_CODE__INFO, 0);
/// Has a nested message of the name that the next message has in Rust.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Order<'a> {
    missing: rt::Missing,
    /// `kitchen.odd.Order.line`.
    pub line: Option<crate::generated::odd::OrderLine<'a>>,
    /// `kitchen.odd.Order.missing`.
    pub missing_: Option<i64>,
    /// `kitchen.odd.Order.unknown_fields`.
    pub unknown_fields_: i64,
    /// `kitchen.odd.Order.self`.
    pub self_: Option<rt::Str<'a>>,
    /// `kitchen.odd.Order.decode`.
    pub decode: Option<rt::Str<'a>>,
    /// `kitchen.odd.Order.levels`.
    pub levels: rt::Map<'a, rt::Str<'a>, crate::generated::odd::OrderLevel>,
    /// `kitchen.odd.Order.payload`.
    pub payload: Option<OrderPayload_<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// `kitchen.odd.Order.payload`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum OrderPayload_<'a> {
    /// `kitchen.odd.Order.some`.
    Some(crate::generated::odd::OrderPayload<'a>),
    /// `kitchen.odd.Order.none`.
    None(crate::generated::odd::OrderLine_<'a>),
    /// `kitchen.odd.Order.option`.
    Option(rt::Boxed<crate::generated::odd::Order<'a>>),
    /// `kitchen.odd.Order.err`.
    Err(crate::generated::odd::OrderLevel),
}
impl OrderPayload_<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> OrderPayload_<'static> {
        match self {
            Self::Some(value) => OrderPayload_::Some(rt::Element::detach(value)),
            Self::None(value) => OrderPayload_::None(rt::Element::detach(value)),
            Self::Option(value) => OrderPayload_::Option(value.into_owned()),
            Self::Err(value) => OrderPayload_::Err(rt::Element::detach(value)),
        }
    }
    fn charged(&self) -> usize {
        match self {
            Self::Option(value) => value.charged(),
            _ => 0,
        }
    }
}
impl<'a> Order<'a> {
    /// Sets `line`.
    #[must_use]
    pub fn with_line(
        mut self,
        value: impl Into<crate::generated::odd::OrderLine<'a>>,
    ) -> Self {
        self.line = Some(value.into());
        self
    }
    /// Sets `missing_`.
    #[must_use]
    pub fn with_missing_(mut self, value: i64) -> Self {
        self.missing_ = Some(value);
        self
    }
    /// Sets `unknown_fields_`.
    #[must_use]
    pub fn with_unknown_fields_(mut self, value: i64) -> Self {
        self.unknown_fields_ = value;
        self.missing.seen(1);
        self
    }
    /// Sets `self`.
    #[must_use]
    pub fn with_self(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.self_ = Some(value.into());
        self
    }
    /// Sets `decode`.
    #[must_use]
    pub fn with_decode(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.decode = Some(value.into());
        self
    }
    /// Sets `levels`.
    #[must_use]
    pub fn with_levels(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, crate::generated::odd::OrderLevel>>,
    ) -> Self {
        self.levels = value.into();
        self
    }
    /// Sets `payload`.
    #[must_use]
    pub fn with_payload(mut self, value: OrderPayload_<'a>) -> Self {
        self.payload = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for Order<'a> {
    type Owned = Order<'static>;
    const INFO: &'static rt::info::MessageInfo = &ORDER_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Order<'static> {
        Order {
            line: self.line.map(rt::Element::detach),
            missing_: self.missing_.map(rt::Element::detach),
            unknown_fields_: rt::Element::detach(self.unknown_fields_),
            self_: self.self_.map(rt::Element::detach),
            decode: self.decode.map(rt::Element::detach),
            levels: self.levels.into_owned(),
            payload: self.payload.map(OrderPayload_::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
            missing: self.missing,
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            line: None,
            missing_: None,
            unknown_fields_: Default::default(),
            self_: None,
            decode: None,
            levels: Default::default(),
            payload: None,
            unknown_fields: rt::UnknownFields::NONE,
            missing: rt::Missing::all(1),
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut seen = 0u64;
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                let again = matches!(& self.payload, Some(OrderPayload_::Some(_)));
                if !again {
                    rt::wire::replace(&mut self.payload, OrderPayload_::charged, cx);
                    rt::wire::start(&mut self.payload, OrderPayload_::Some);
                }
                if let Some(OrderPayload_::Some(value)) = &mut self.payload {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 18 {
                let again = matches!(& self.payload, Some(OrderPayload_::None(_)));
                if !again {
                    rt::wire::replace(&mut self.payload, OrderPayload_::charged, cx);
                    rt::wire::start(&mut self.payload, OrderPayload_::None);
                }
                if let Some(OrderPayload_::None(value)) = &mut self.payload {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 26 {
                let again = matches!(& self.payload, Some(OrderPayload_::Option(_)));
                if !again {
                    rt::wire::replace(&mut self.payload, OrderPayload_::charged, cx);
                    rt::wire::start_boxed(&mut self.payload, OrderPayload_::Option);
                }
                if let Some(OrderPayload_::Option(value)) = &mut self.payload {
                    rt::wire::boxed_member(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 32 {
                let value: crate::generated::odd::OrderLevel = rt::Element::read_wire(
                    rt::Codec::ClosedEnum,
                    &mut r,
                    cx,
                )?;
                if rt::Element::is_declared(&value, rt::Codec::ClosedEnum) {
                    rt::wire::replace(&mut self.payload, OrderPayload_::charged, cx);
                    self.payload = Some(OrderPayload_::Err(value));
                } else {
                    rt::wire::undeclared(4, value.0, &r, &mut self.unknown_fields, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 42 {
                rt::wire::optional(&mut self.line, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 48 {
                self.missing_ = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 56 {
                self.unknown_fields_ = rt::Element::read_wire(
                    rt::Codec::Int64,
                    &mut r,
                    cx,
                )?;
                seen |= 1;
                tag = r.tag()?;
            }
            if tag == 66 {
                self.self_ = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 74 {
                self.decode = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 82 {
                self.levels
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 82,
                            codec: rt::Codec::ClosedEnum,
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
                10 | 18 | 26 | 32 | 42 | 48 | 56 | 66 | 74 | 82 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        cx.note_missing(self.missing.seen(seen));
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.payload {
            Some(OrderPayload_::Some(value)) => {
                w.message([10], value);
            }
            Some(OrderPayload_::None(value)) => {
                w.message([18], value);
            }
            Some(OrderPayload_::Option(value)) => {
                w.message([26], &**value);
            }
            Some(OrderPayload_::Err(value)) => {
                rt::Element::write_field(value, [32], rt::Codec::ClosedEnum, w);
            }
            _ => {}
        }
        if let Some(value) = &self.line {
            w.message([42], value);
        }
        if let Some(value) = &self.missing_ {
            rt::Element::write_field(value, [48], rt::Codec::Int64, w);
        }
        if !self.missing.has(0) || self.unknown_fields_ != 0 {
            let value = &self.unknown_fields_;
            rt::Element::write_field(value, [56], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.self_ {
            rt::Element::write_field(value, [66], rt::Codec::String, w);
        }
        if let Some(value) = &self.decode {
            rt::Element::write_field(value, [74], rt::Codec::String, w);
        }
        self.levels.write_wire(82, (rt::Codec::String, rt::Codec::ClosedEnum), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "some" => 1,
                "none" => 2,
                "option" => 3,
                "err" => 4,
                "line" => 5,
                "missing" => 6,
                "unknownFields" | "unknown_fields" => 7,
                "self" => 8,
                "decode" => 9,
                "levels" => 10,
                _ => 0,
            }
        }
        let mut set = 0;
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"some\":")) {
                    rt::json::once(&mut seen0, 0, "some", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 10, "payload", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.payload = Some(OrderPayload_::Some(value));
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"none\":")) {
                    rt::json::once(&mut seen0, 1, "none", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 10, "payload", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.payload = Some(OrderPayload_::None(value));
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"option\":")) {
                    rt::json::once(&mut seen0, 2, "option", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 10, "payload", r)?;
                        let mut value = rt::json::new_box(r, cx)?;
                        rt::json::message(&mut *value, r, cx)?;
                        self.payload = Some(OrderPayload_::Option(value));
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"err\":")) {
                    rt::json::once(&mut seen0, 3, "err", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 10, "payload", r)?;
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.payload = Some(OrderPayload_::Err(value));
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"line\":")) {
                    rt::json::once(&mut seen0, 4, "line", r)?;
                    if !r.null()? {
                        let value = self.line.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"missing\":")) {
                    rt::json::once(&mut seen0, 5, "missing", r)?;
                    match rt::Element::read_json(rt::Codec::Int64, false, r, cx) {
                        Ok(value) => {
                            self.missing_ = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"unknownFields\":")) {
                    rt::json::once(&mut seen0, 6, "unknownFields", r)?;
                    match rt::Element::read_json(rt::Codec::Int64, false, r, cx) {
                        Ok(value) => {
                            self.unknown_fields_ = value;
                            set |= 1;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"self\":")) {
                    rt::json::once(&mut seen0, 7, "self", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.self_ = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"decode\":")) {
                    rt::json::once(&mut seen0, 8, "decode", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.decode = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"levels\":")) {
                    rt::json::once(&mut seen0, 9, "levels", r)?;
                    if !r.null()? {
                        self.levels
                            .read_json(
                                (rt::Codec::String, rt::Codec::ClosedEnum),
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
        cx.note_missing(self.missing.seen(set));
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if let Some(OrderPayload_::Some(value)) = &self.payload {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"some\":") },
                false,
                w,
            );
        }
        if let Some(OrderPayload_::None(value)) = &self.payload {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"none\":") },
                false,
                w,
            );
        }
        if let Some(OrderPayload_::Option(value)) = &self.payload {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"option\":") },
                false,
                w,
            );
        }
        if let Some(OrderPayload_::Err(value)) = &self.payload {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"err\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.line {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"line\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.missing_ {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"missing\":") },
                false,
                w,
            );
        }
        if !self.missing.has(0) || self.unknown_fields_ != 0 {
            let value = &self.unknown_fields_;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"unknownFields\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.self_ {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"self\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.decode {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"decode\":") },
                false,
                w,
            );
        }
        if !self.levels.is_empty() {
            w.name(const { &rt::json::Key::new("\"levels\":") });
            self.levels.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        missing.fields(&self.missing, &["unknownFields"]);
        if let Some(value) = &self.line {
            missing.nested("line", value);
        }
        self.levels.find_missing("levels", missing);
        if let Some(OrderPayload_::Some(value)) = &self.payload {
            missing.nested("some", value);
        }
        if let Some(OrderPayload_::None(value)) = &self.payload {
            missing.nested("none", value);
        }
        if let Some(OrderPayload_::Option(value)) = &self.payload {
            missing.nested("option", &**value);
        }
    }
}
rt::message_element!(Order < 'a >, Order < 'static >);
#[doc(hidden)]
pub static ORDER_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.odd.Order",
        &[
            rt::info::FieldInfo::new(
                    1,
                    "some",
                    "some",
                    rt::info::Kind::Message(&crate::generated::odd::ORDER_PAYLOAD_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    2,
                    "none",
                    "none",
                    rt::info::Kind::Message(&crate::generated::odd::ORDER_LINE__INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    3,
                    "option",
                    "option",
                    rt::info::Kind::Message(&crate::generated::odd::ORDER_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    4,
                    "err",
                    "err",
                    rt::info::Kind::Enum(&crate::generated::odd::ORDER_LEVEL_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                5,
                "line",
                "line",
                rt::info::Kind::Message(&crate::generated::odd::ORDER_LINE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                6,
                "missing",
                "missing",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                7,
                "unknown_fields",
                "unknownFields",
                rt::info::Kind::Int64,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                8,
                "self",
                "self",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                9,
                "decode",
                "decode",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                10,
                "levels",
                "levels",
                rt::info::Kind::Map(
                    &(
                        rt::info::Kind::String,
                        rt::info::Kind::Enum(&crate::generated::odd::ORDER_LEVEL_INFO),
                    ),
                ),
                rt::info::Label::Repeated,
            ),
        ],
        &[rt::info::OneofInfo::new("payload", None)],
        false,
    )
    .size(size_of::<Order<'static>>());
/// `kitchen.odd.Order.Line`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct OrderLine_<'a> {
    /// `kitchen.odd.Order.Line.text`.
    pub text: Option<rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> OrderLine_<'a> {
    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.text = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for OrderLine_<'a> {
    type Owned = OrderLine_<'static>;
    const INFO: &'static rt::info::MessageInfo = &ORDER_LINE__INFO;
    fn into_owned(self) -> OrderLine_<'static> {
        OrderLine_ {
            text: self.text.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            text: None,
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
                self.text = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
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
        if let Some(value) = &self.text {
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
                "text" => 1,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"text\":")) {
                    rt::json::once(&mut seen0, 0, "text", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.text = Some(value);
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
        if let Some(value) = &self.text {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"text\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(OrderLine_ < 'a >, OrderLine_ < 'static >);
#[doc(hidden)]
pub static ORDER_LINE__INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.odd.Order.Line",
        &[
            rt::info::FieldInfo::new(
                1,
                "text",
                "text",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<OrderLine_<'static>>());
/// `kitchen.odd.Order.Payload`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct OrderPayload<'a> {
    /// `kitchen.odd.Order.Payload.number`.
    pub number: Option<i32>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> OrderPayload<'a> {
    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, value: i32) -> Self {
        self.number = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for OrderPayload<'a> {
    type Owned = OrderPayload<'static>;
    const INFO: &'static rt::info::MessageInfo = &ORDER_PAYLOAD_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> OrderPayload<'static> {
        OrderPayload {
            number: self.number.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            number: None,
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
                self.number = Some(
                    rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?,
                );
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
        if let Some(value) = &self.number {
            rt::Element::write_field(value, [8], rt::Codec::Int32, w);
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
                "number" => 1,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"number\":")) {
                    rt::json::once(&mut seen0, 0, "number", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.number = Some(value);
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
        if let Some(value) = &self.number {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"number\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(OrderPayload < 'a >, OrderPayload < 'static >);
#[doc(hidden)]
pub static ORDER_PAYLOAD_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.odd.Order.Payload",
        &[
            rt::info::FieldInfo::new(
                1,
                "number",
                "number",
                rt::info::Kind::Int32,
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<OrderPayload<'static>>());
/// `kitchen.odd.OrderLine`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct OrderLine<'a> {
    /// `kitchen.odd.OrderLine.number`.
    pub number: Option<i32>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> OrderLine<'a> {
    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, value: i32) -> Self {
        self.number = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for OrderLine<'a> {
    type Owned = OrderLine<'static>;
    const INFO: &'static rt::info::MessageInfo = &ORDER_LINE_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> OrderLine<'static> {
        OrderLine {
            number: self.number.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            number: None,
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
                self.number = Some(
                    rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?,
                );
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
        if let Some(value) = &self.number {
            rt::Element::write_field(value, [8], rt::Codec::Int32, w);
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
                "number" => 1,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"number\":")) {
                    rt::json::once(&mut seen0, 0, "number", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.number = Some(value);
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
        if let Some(value) = &self.number {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"number\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(OrderLine < 'a >, OrderLine < 'static >);
#[doc(hidden)]
pub static ORDER_LINE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.odd.OrderLine",
        &[
            rt::info::FieldInfo::new(
                1,
                "number",
                "number",
                rt::info::Kind::Int32,
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<OrderLine<'static>>());
/// `kitchen.odd.Option`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Option_<'a> {
    /// `kitchen.odd.Option.option`.
    pub option: Option<rt::Boxed<crate::generated::odd::Option_<'a>>>,
    /// `kitchen.odd.Option.some`.
    pub some: Option<crate::generated::odd::Some_>,
    /// `kitchen.odd.Option.none`.
    pub none: Option<crate::generated::odd::None_>,
    /// `kitchen.odd.Option.ok`.
    pub ok: rt::Repeated<'a, crate::generated::odd::Ok_>,
    /// `kitchen.odd.Option.err`.
    pub err: Option<crate::generated::odd::Err_>,
    /// `kitchen.odd.Option.codes`.
    pub codes: rt::Map<'a, i32, crate::generated::odd::HttpCode>,
    /// `kitchen.odd.Option.others`.
    pub others: rt::Map<'a, bool, crate::generated::odd::HttpCode_>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Option_<'a> {
    /// Sets `option`.
    #[must_use]
    pub fn with_option(mut self, value: crate::generated::odd::Option_<'a>) -> Self {
        self.option = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `some`.
    #[must_use]
    pub fn with_some(mut self, value: crate::generated::odd::Some_) -> Self {
        self.some = Some(value);
        self
    }
    /// Sets `none`.
    #[must_use]
    pub fn with_none(mut self, value: crate::generated::odd::None_) -> Self {
        self.none = Some(value);
        self
    }
    /// Sets `ok`.
    #[must_use]
    pub fn with_ok(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::odd::Ok_>>,
    ) -> Self {
        self.ok = value.into();
        self
    }
    /// Sets `err`.
    #[must_use]
    pub fn with_err(mut self, value: crate::generated::odd::Err_) -> Self {
        self.err = Some(value);
        self
    }
    /// Sets `codes`.
    #[must_use]
    pub fn with_codes(
        mut self,
        value: impl Into<rt::Map<'a, i32, crate::generated::odd::HttpCode>>,
    ) -> Self {
        self.codes = value.into();
        self
    }
    /// Sets `others`.
    #[must_use]
    pub fn with_others(
        mut self,
        value: impl Into<rt::Map<'a, bool, crate::generated::odd::HttpCode_>>,
    ) -> Self {
        self.others = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Option_<'a> {
    type Owned = Option_<'static>;
    const INFO: &'static rt::info::MessageInfo = &OPTION__INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Option_<'static> {
        Option_ {
            option: self.option.map(rt::Boxed::into_owned),
            some: self.some.map(rt::Element::detach),
            none: self.none.map(rt::Element::detach),
            ok: self.ok.into_owned(),
            err: self.err.map(rt::Element::detach),
            codes: self.codes.into_owned(),
            others: self.others.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            option: None,
            some: None,
            none: None,
            ok: Default::default(),
            err: None,
            codes: Default::default(),
            others: Default::default(),
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
                rt::wire::boxed(&mut self.option, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 16 {
                let value: crate::generated::odd::Some_ = rt::Element::read_wire(
                    rt::Codec::ClosedEnum,
                    &mut r,
                    cx,
                )?;
                if rt::Element::is_declared(&value, rt::Codec::ClosedEnum) {
                    self.some = Some(value);
                } else {
                    rt::wire::undeclared(2, value.0, &r, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                    continue;
                }
                tag = r.tag()?;
            }
            if tag == 24 {
                let value: crate::generated::odd::None_ = rt::Element::read_wire(
                    rt::Codec::ClosedEnum,
                    &mut r,
                    cx,
                )?;
                if rt::Element::is_declared(&value, rt::Codec::ClosedEnum) {
                    self.none = Some(value);
                } else {
                    rt::wire::undeclared(3, value.0, &r, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                    continue;
                }
                tag = r.tag()?;
            }
            if tag == 32 || tag == 34 {
                self.ok
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 32,
                            codec: rt::Codec::ClosedEnum,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 40 {
                let value: crate::generated::odd::Err_ = rt::Element::read_wire(
                    rt::Codec::ClosedEnum,
                    &mut r,
                    cx,
                )?;
                if rt::Element::is_declared(&value, rt::Codec::ClosedEnum) {
                    self.err = Some(value);
                } else {
                    rt::wire::undeclared(5, value.0, &r, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                    continue;
                }
                tag = r.tag()?;
            }
            if tag == 50 {
                self.codes
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 50,
                            codec: rt::Codec::ClosedEnum,
                        },
                        rt::Codec::Int32,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 58 {
                self.others
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 58,
                            codec: rt::Codec::ClosedEnum,
                        },
                        rt::Codec::Bool,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 | 24 | 32 | 34 | 40 | 50 | 58 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.option {
            w.message([10], &**value);
        }
        if let Some(value) = &self.some {
            rt::Element::write_field(value, [16], rt::Codec::ClosedEnum, w);
        }
        if let Some(value) = &self.none {
            rt::Element::write_field(value, [24], rt::Codec::ClosedEnum, w);
        }
        self.ok.write_wire(32, rt::Codec::ClosedEnum, w);
        if let Some(value) = &self.err {
            rt::Element::write_field(value, [40], rt::Codec::ClosedEnum, w);
        }
        self.codes.write_wire(50, (rt::Codec::Int32, rt::Codec::ClosedEnum), w);
        self.others.write_wire(58, (rt::Codec::Bool, rt::Codec::ClosedEnum), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "option" => 1,
                "some" => 2,
                "none" => 3,
                "ok" => 4,
                "err" => 5,
                "codes" => 6,
                "others" => 7,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"option\":")) {
                    rt::json::once(&mut seen0, 0, "option", r)?;
                    if !r.null()? {
                        let value = self.option.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"some\":")) {
                    rt::json::once(&mut seen0, 1, "some", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.some = Some(value);
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"none\":")) {
                    rt::json::once(&mut seen0, 2, "none", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.none = Some(value);
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"ok\":")) {
                    rt::json::once(&mut seen0, 3, "ok", r)?;
                    if !r.null()? {
                        self.ok.read_json(rt::Codec::ClosedEnum, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"err\":")) {
                    rt::json::once(&mut seen0, 4, "err", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.err = Some(value);
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"codes\":")) {
                    rt::json::once(&mut seen0, 5, "codes", r)?;
                    if !r.null()? {
                        self.codes
                            .read_json(
                                (rt::Codec::Int32, rt::Codec::ClosedEnum),
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
                if key == 7 || (key == 0 && r.literal(b"\"others\":")) {
                    rt::json::once(&mut seen0, 6, "others", r)?;
                    if !r.null()? {
                        self.others
                            .read_json(
                                (rt::Codec::Bool, rt::Codec::ClosedEnum),
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
        if let Some(value) = &self.option {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"option\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.some {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"some\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.none {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"none\":") },
                false,
                w,
            );
        }
        if !self.ok.is_empty() {
            w.name(const { &rt::json::Key::new("\"ok\":") });
            self.ok.put_json(false, w);
            w.comma();
        }
        if let Some(value) = &self.err {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"err\":") },
                false,
                w,
            );
        }
        if !self.codes.is_empty() {
            w.name(const { &rt::json::Key::new("\"codes\":") });
            self.codes.put_json(false, w);
            w.comma();
        }
        if !self.others.is_empty() {
            w.name(const { &rt::json::Key::new("\"others\":") });
            self.others.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Option_ < 'a >, Option_ < 'static >);
#[doc(hidden)]
pub static OPTION__INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.odd.Option",
        &[
            rt::info::FieldInfo::new(
                1,
                "option",
                "option",
                rt::info::Kind::Message(&crate::generated::odd::OPTION__INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "some",
                "some",
                rt::info::Kind::Enum(&crate::generated::odd::SOME__INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                3,
                "none",
                "none",
                rt::info::Kind::Enum(&crate::generated::odd::NONE__INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                4,
                "ok",
                "ok",
                rt::info::Kind::Enum(&crate::generated::odd::OK__INFO),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                5,
                "err",
                "err",
                rt::info::Kind::Enum(&crate::generated::odd::ERR__INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                6,
                "codes",
                "codes",
                rt::info::Kind::Map(
                    &(
                        rt::info::Kind::Int32,
                        rt::info::Kind::Enum(&crate::generated::odd::HTTP_CODE_INFO),
                    ),
                ),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                7,
                "others",
                "others",
                rt::info::Kind::Map(
                    &(
                        rt::info::Kind::Bool,
                        rt::info::Kind::Enum(&crate::generated::odd::HTTP_CODE__INFO),
                    ),
                ),
                rt::info::Label::Repeated,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Option_<'static>>());
/// `kitchen.odd.Result`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Result_<'a> {
    missing: rt::Missing,
    /// `kitchen.odd.Result.default`.
    pub default: crate::generated::odd::Default_<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Result_<'a> {
    /// Sets `default`.
    #[must_use]
    pub fn with_default(
        mut self,
        value: impl Into<crate::generated::odd::Default_<'a>>,
    ) -> Self {
        self.default = value.into();
        self.missing.seen(1);
        self
    }
}
impl<'a> rt::Message<'a> for Result_<'a> {
    type Owned = Result_<'static>;
    const INFO: &'static rt::info::MessageInfo = &RESULT__INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Result_<'static> {
        Result_ {
            default: rt::Element::detach(self.default),
            unknown_fields: self.unknown_fields.into_owned(),
            missing: self.missing,
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            default: rt::Message::fresh(),
            unknown_fields: rt::UnknownFields::NONE,
            missing: rt::Missing::all(1),
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut seen = 0u64;
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                let again = seen & 1 != 0 || !self.missing.has(0);
                rt::wire::required(&mut self.default, again, &mut r, cx)?;
                seen |= 1;
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
        cx.note_missing(self.missing.seen(seen));
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.missing.has(0) || self.default != rt::Message::fresh() {
            let value = &self.default;
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
                "default" => 1,
                _ => 0,
            }
        }
        let mut set = 0;
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"default\":")) {
                    rt::json::once(&mut seen0, 0, "default", r)?;
                    if !r.null()? {
                        rt::json::message(&mut self.default, r, cx)?;
                        set |= 1;
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
        cx.note_missing(self.missing.seen(set));
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.missing.has(0) || self.default != rt::Message::fresh() {
            let value = &self.default;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"default\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        missing.fields(&self.missing, &["default"]);
        if !self.missing.has(0) {
            missing.nested("default", &self.default);
        }
    }
}
rt::message_element!(Result_ < 'a >, Result_ < 'static >);
#[doc(hidden)]
pub static RESULT__INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.odd.Result",
        &[
            rt::info::FieldInfo::new(
                1,
                "default",
                "default",
                rt::info::Kind::Message(&crate::generated::odd::DEFAULT__INFO),
                rt::info::Label::Required,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Result_<'static>>());
/// `kitchen.odd.Default`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Default_<'a> {
    /// `kitchen.odd.Default.box`.
    pub r#box: Option<crate::generated::odd::Box_<'a>>,
    /// `kitchen.odd.Default.results`.
    pub results: rt::Repeated<'a, crate::generated::odd::Result_<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Default_<'a> {
    /// Sets `box`.
    #[must_use]
    pub fn with_box(
        mut self,
        value: impl Into<crate::generated::odd::Box_<'a>>,
    ) -> Self {
        self.r#box = Some(value.into());
        self
    }
    /// Sets `results`.
    #[must_use]
    pub fn with_results(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::odd::Result_<'a>>>,
    ) -> Self {
        self.results = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Default_<'a> {
    type Owned = Default_<'static>;
    const INFO: &'static rt::info::MessageInfo = &DEFAULT__INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Default_<'static> {
        Default_ {
            r#box: self.r#box.map(rt::Element::detach),
            results: self.results.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            r#box: None,
            results: Default::default(),
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
                rt::wire::optional(&mut self.r#box, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.results
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
        if let Some(value) = &self.r#box {
            w.message([10], value);
        }
        self.results.write_wire(18, rt::Codec::Message, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "box" => 1,
                "results" => 2,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"box\":")) {
                    rt::json::once(&mut seen0, 0, "box", r)?;
                    if !r.null()? {
                        let value = self.r#box.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"results\":")) {
                    rt::json::once(&mut seen0, 1, "results", r)?;
                    if !r.null()? {
                        self.results.read_json(rt::Codec::Message, false, r, cx)?;
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
        if let Some(value) = &self.r#box {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"box\":") },
                false,
                w,
            );
        }
        if !self.results.is_empty() {
            w.name(const { &rt::json::Key::new("\"results\":") });
            self.results.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        if let Some(value) = &self.r#box {
            missing.nested("box", value);
        }
        self.results.find_missing("results", missing);
    }
}
rt::message_element!(Default_ < 'a >, Default_ < 'static >);
#[doc(hidden)]
pub static DEFAULT__INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.odd.Default",
        &[
            rt::info::FieldInfo::new(
                1,
                "box",
                "box",
                rt::info::Kind::Message(&crate::generated::odd::BOX__INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "results",
                "results",
                rt::info::Kind::Message(&crate::generated::odd::RESULT__INFO),
                rt::info::Label::Repeated,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Default_<'static>>());
/// `kitchen.odd.Box`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Box_<'a> {
    /// `kitchen.odd.Box.from`.
    pub from: Option<crate::generated::odd::From_<'a>>,
    /// `kitchen.odd.Box.into`.
    pub into: Option<crate::generated::odd::Into_<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Box_<'a> {
    /// Sets `from`.
    #[must_use]
    pub fn with_from(
        mut self,
        value: impl Into<crate::generated::odd::From_<'a>>,
    ) -> Self {
        self.from = Some(value.into());
        self
    }
    /// Sets `into`.
    #[must_use]
    pub fn with_into(
        mut self,
        value: impl Into<crate::generated::odd::Into_<'a>>,
    ) -> Self {
        self.into = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for Box_<'a> {
    type Owned = Box_<'static>;
    const INFO: &'static rt::info::MessageInfo = &BOX__INFO;
    fn into_owned(self) -> Box_<'static> {
        Box_ {
            from: self.from.map(rt::Element::detach),
            into: self.into.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            from: None,
            into: None,
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
                rt::wire::optional(&mut self.from, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::optional(&mut self.into, &mut r, cx)?;
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
        if let Some(value) = &self.from {
            w.message([10], value);
        }
        if let Some(value) = &self.into {
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
                "from" => 1,
                "into" => 2,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"from\":")) {
                    rt::json::once(&mut seen0, 0, "from", r)?;
                    if !r.null()? {
                        let value = self.from.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"into\":")) {
                    rt::json::once(&mut seen0, 1, "into", r)?;
                    if !r.null()? {
                        let value = self.into.insert(rt::Message::fresh());
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
        if let Some(value) = &self.from {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"from\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.into {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"into\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Box_ < 'a >, Box_ < 'static >);
#[doc(hidden)]
pub static BOX__INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.odd.Box",
        &[
            rt::info::FieldInfo::new(
                1,
                "from",
                "from",
                rt::info::Kind::Message(&crate::generated::odd::FROM__INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "into",
                "into",
                rt::info::Kind::Message(&crate::generated::odd::INTO__INFO),
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Box_<'static>>());
/// `kitchen.odd.From`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct From_<'a> {
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> From_<'a> {}
impl<'a> rt::Message<'a> for From_<'a> {
    type Owned = From_<'static>;
    const INFO: &'static rt::info::MessageInfo = &FROM__INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> From_<'static> {
        From_ {
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
rt::message_element!(From_ < 'a >, From_ < 'static >);
#[doc(hidden)]
pub static FROM__INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.odd.From",
        &[],
        &[],
        false,
    )
    .size(size_of::<From_<'static>>());
/// `kitchen.odd.Into`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Into_<'a> {
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Into_<'a> {}
impl<'a> rt::Message<'a> for Into_<'a> {
    type Owned = Into_<'static>;
    const INFO: &'static rt::info::MessageInfo = &INTO__INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> Into_<'static> {
        Into_ {
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
rt::message_element!(Into_ < 'a >, Into_ < 'static >);
#[doc(hidden)]
pub static INTO__INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.odd.Into",
        &[],
        &[],
        false,
    )
    .size(size_of::<Into_<'static>>());
/// `kitchen.odd.Self`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Self_<'a> {
    /// `kitchen.odd.Self.self`.
    pub self_: Option<rt::Boxed<crate::generated::odd::Self_<'a>>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Self_<'a> {
    /// Sets `self`.
    #[must_use]
    pub fn with_self(mut self, value: crate::generated::odd::Self_<'a>) -> Self {
        self.self_ = Some(rt::Boxed::new(value));
        self
    }
}
impl<'a> rt::Message<'a> for Self_<'a> {
    type Owned = Self_<'static>;
    const INFO: &'static rt::info::MessageInfo = &SELF__INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Self_<'static> {
        Self_ {
            self_: self.self_.map(rt::Boxed::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            self_: None,
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
                rt::wire::boxed(&mut self.self_, &mut r, cx)?;
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
        if let Some(value) = &self.self_ {
            w.message([10], &**value);
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
                "self" => 1,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"self\":")) {
                    rt::json::once(&mut seen0, 0, "self", r)?;
                    if !r.null()? {
                        let value = self.self_.insert(rt::json::new_box(r, cx)?);
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
        if let Some(value) = &self.self_ {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"self\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Self_ < 'a >, Self_ < 'static >);
#[doc(hidden)]
pub static SELF__INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.odd.Self",
        &[
            rt::info::FieldInfo::new(
                1,
                "self",
                "self",
                rt::info::Kind::Message(&crate::generated::odd::SELF__INFO),
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Self_<'static>>());
/// Requires a message that may hold it again.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Circle<'a> {
    missing: rt::Missing,
    /// `kitchen.odd.Circle.name`.
    pub name: rt::Str<'a>,
    /// `kitchen.odd.Circle.half`.
    pub half: crate::generated::odd::CircleHalf<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Circle<'a> {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.name = value.into();
        self.missing.seen(1);
        self
    }
    /// Sets `half`.
    #[must_use]
    pub fn with_half(
        mut self,
        value: impl Into<crate::generated::odd::CircleHalf<'a>>,
    ) -> Self {
        self.half = value.into();
        self.missing.seen(2);
        self
    }
}
impl<'a> rt::Message<'a> for Circle<'a> {
    type Owned = Circle<'static>;
    const INFO: &'static rt::info::MessageInfo = &CIRCLE_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Circle<'static> {
        Circle {
            name: rt::Element::detach(self.name),
            half: rt::Element::detach(self.half),
            unknown_fields: self.unknown_fields.into_owned(),
            missing: self.missing,
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            name: Default::default(),
            half: rt::Message::fresh(),
            unknown_fields: rt::UnknownFields::NONE,
            missing: rt::Missing::all(3),
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut seen = 0u64;
        let mut tag = r.tag()?;
        loop {
            if tag == 10 {
                self.name = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                seen |= 1;
                tag = r.tag()?;
            }
            if tag == 18 {
                let again = seen & 2 != 0 || !self.missing.has(1);
                rt::wire::required(&mut self.half, again, &mut r, cx)?;
                seen |= 2;
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
        cx.note_missing(self.missing.seen(seen));
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.missing.has(0) || !self.name.is_empty() {
            let value = &self.name;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.missing.has(1) || self.half != rt::Message::fresh() {
            let value = &self.half;
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
                "name" => 1,
                "half" => 2,
                _ => 0,
            }
        }
        let mut set = 0;
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"name\":")) {
                    rt::json::once(&mut seen0, 0, "name", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.name = value;
                            set |= 1;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"half\":")) {
                    rt::json::once(&mut seen0, 1, "half", r)?;
                    if !r.null()? {
                        rt::json::message(&mut self.half, r, cx)?;
                        set |= 2;
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
        cx.note_missing(self.missing.seen(set));
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.missing.has(0) || !self.name.is_empty() {
            let value = &self.name;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"name\":") },
                false,
                w,
            );
        }
        if !self.missing.has(1) || self.half != rt::Message::fresh() {
            let value = &self.half;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"half\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        missing.fields(&self.missing, &["name", "half"]);
        if !self.missing.has(1) {
            missing.nested("half", &self.half);
        }
    }
}
rt::message_element!(Circle < 'a >, Circle < 'static >);
#[doc(hidden)]
pub static CIRCLE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.odd.Circle",
        &[
            rt::info::FieldInfo::new(
                1,
                "name",
                "name",
                rt::info::Kind::String,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                2,
                "half",
                "half",
                rt::info::Kind::Message(&crate::generated::odd::CIRCLE_HALF_INFO),
                rt::info::Label::Required,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Circle<'static>>());
/// `kitchen.odd.Circle.Half`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct CircleHalf<'a> {
    missing: rt::Missing,
    /// `kitchen.odd.Circle.Half.number`.
    pub number: i32,
    /// `kitchen.odd.Circle.Half.circle`.
    pub circle: Option<rt::Boxed<crate::generated::odd::Circle<'a>>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> CircleHalf<'a> {
    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, value: i32) -> Self {
        self.number = value;
        self.missing.seen(1);
        self
    }
    /// Sets `circle`.
    #[must_use]
    pub fn with_circle(mut self, value: crate::generated::odd::Circle<'a>) -> Self {
        self.circle = Some(rt::Boxed::new(value));
        self
    }
}
impl<'a> rt::Message<'a> for CircleHalf<'a> {
    type Owned = CircleHalf<'static>;
    const INFO: &'static rt::info::MessageInfo = &CIRCLE_HALF_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> CircleHalf<'static> {
        CircleHalf {
            number: rt::Element::detach(self.number),
            circle: self.circle.map(rt::Boxed::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
            missing: self.missing,
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            number: Default::default(),
            circle: None,
            unknown_fields: rt::UnknownFields::NONE,
            missing: rt::Missing::all(1),
        }
    }
    fn merge_wire(
        &mut self,
        mut r: rt::wire::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        let body = r.rest();
        let mut seen = 0u64;
        let mut tag = r.tag()?;
        loop {
            if tag == 8 {
                self.number = rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?;
                seen |= 1;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::boxed(&mut self.circle, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 18 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        cx.note_missing(self.missing.seen(seen));
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if !self.missing.has(0) || self.number != 0 {
            let value = &self.number;
            rt::Element::write_field(value, [8], rt::Codec::Int32, w);
        }
        if let Some(value) = &self.circle {
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
                "number" => 1,
                "circle" => 2,
                _ => 0,
            }
        }
        let mut set = 0;
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"number\":")) {
                    rt::json::once(&mut seen0, 0, "number", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.number = value;
                            set |= 1;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"circle\":")) {
                    rt::json::once(&mut seen0, 1, "circle", r)?;
                    if !r.null()? {
                        let value = self.circle.insert(rt::json::new_box(r, cx)?);
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
        cx.note_missing(self.missing.seen(set));
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.missing.has(0) || self.number != 0 {
            let value = &self.number;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"number\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.circle {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"circle\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        missing.fields(&self.missing, &["number"]);
        if let Some(value) = &self.circle {
            missing.nested("circle", &**value);
        }
    }
}
rt::message_element!(CircleHalf < 'a >, CircleHalf < 'static >);
#[doc(hidden)]
pub static CIRCLE_HALF_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.odd.Circle.Half",
        &[
            rt::info::FieldInfo::new(
                1,
                "number",
                "number",
                rt::info::Kind::Int32,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                2,
                "circle",
                "circle",
                rt::info::Kind::Message(&crate::generated::odd::CIRCLE_INFO),
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<CircleHalf<'static>>());
/// The messages of this module, for registries and tools.
pub static MESSAGES: &[rt::MessageEntry] = &[
    rt::message_entry!(Order),
    rt::message_entry!(OrderLine_),
    rt::message_entry!(OrderPayload),
    rt::message_entry!(OrderLine),
    rt::message_entry!(Option_),
    rt::message_entry!(Result_),
    rt::message_entry!(Default_),
    rt::message_entry!(Box_),
    rt::message_entry!(From_),
    rt::message_entry!(Into_),
    rt::message_entry!(Self_),
    rt::message_entry!(Circle),
    rt::message_entry!(CircleHalf),
];
