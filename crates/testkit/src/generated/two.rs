// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// A closed set: an undeclared number is an unknown field.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Colour(pub i32);
impl Colour {
    /// `kitchen.two.RED`.
    pub const RED: Self = Self(1);
    /// `kitchen.two.GREEN`.
    pub const GREEN: Self = Self(2);
    /// `kitchen.two.BLUE`.
    pub const BLUE: Self = Self(-5);
}
#[doc(hidden)]
pub static COLOUR_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "kitchen.two.Colour",
    &[("RED", 1), ("GREEN", 2), ("BLUE", -5)],
    false,
);
rt::enumeration!(Colour, COLOUR_INFO, 1);
/// A small message.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Inner<'a> {
    /// `kitchen.two.Inner.number`.
    pub number: Option<i32>,
    /// `kitchen.two.Inner.text`.
    pub text: Option<rt::Str<'a>>,
    /// `kitchen.two.Inner.words`.
    pub words: rt::Repeated<'a, rt::Str<'a>>,
    /// `kitchen.two.Inner.numbers`.
    pub numbers: rt::Repeated<'a, i32>,
    /// `kitchen.two.Inner.inner`.
    pub inner: Option<rt::Boxed<crate::generated::two::Inner<'a>>>,
    /// `kitchen.two.Inner.counts`.
    pub counts: rt::Map<'a, rt::Str<'a>, i32>,
    /// `kitchen.two.Inner.list`.
    pub list: rt::Repeated<'a, crate::generated::two::Inner<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Inner<'a> {
    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, value: i32) -> Self {
        self.number = Some(value);
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `words`.
    #[must_use]
    pub fn with_words(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::Str<'a>>>,
    ) -> Self {
        self.words = value.into();
        self
    }
    /// Sets `numbers`.
    #[must_use]
    pub fn with_numbers(mut self, value: impl Into<rt::Repeated<'a, i32>>) -> Self {
        self.numbers = value.into();
        self
    }
    /// Sets `inner`.
    #[must_use]
    pub fn with_inner(mut self, value: crate::generated::two::Inner<'a>) -> Self {
        self.inner = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `counts`.
    #[must_use]
    pub fn with_counts(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, i32>>,
    ) -> Self {
        self.counts = value.into();
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::two::Inner<'a>>>,
    ) -> Self {
        self.list = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Inner<'a> {
    type Owned = Inner<'static>;
    const INFO: &'static rt::info::MessageInfo = &INNER_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Inner<'static> {
        Inner {
            number: self.number.map(rt::Element::detach),
            text: self.text.map(rt::Element::detach),
            words: self.words.into_owned(),
            numbers: self.numbers.into_owned(),
            inner: self.inner.map(rt::Boxed::into_owned),
            counts: self.counts.into_owned(),
            list: self.list.into_owned(),
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
            text: None,
            words: Default::default(),
            numbers: Default::default(),
            inner: None,
            counts: Default::default(),
            list: Default::default(),
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
            if tag == 18 {
                self.text = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 26 {
                self.words
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 26,
                            codec: rt::Codec::String,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 32 || tag == 34 {
                self.numbers
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 32,
                            codec: rt::Codec::Int32,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 42 {
                rt::wire::boxed(&mut self.inner, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 50 {
                self.counts
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 50,
                            codec: rt::Codec::Int32,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 58 {
                self.list
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 58,
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
                8 | 18 | 26 | 32 | 34 | 42 | 50 | 58 => {}
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
        if let Some(value) = &self.text {
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        self.words.write_wire(26, rt::Codec::String, w);
        self.numbers.write_wire(32, rt::Codec::Int32, w);
        if let Some(value) = &self.inner {
            w.message([42], &**value);
        }
        self.counts.write_wire(50, (rt::Codec::String, rt::Codec::Int32), w);
        self.list.write_wire(58, rt::Codec::Message, w);
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
                "text" => 2,
                "words" => 3,
                "numbers" => 4,
                "inner" => 5,
                "counts" => 6,
                "list" => 7,
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
                if key == 2 || (key == 0 && r.literal(b"\"text\":")) {
                    rt::json::once(&mut seen0, 1, "text", r)?;
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
                if key == 3 || (key == 0 && r.literal(b"\"words\":")) {
                    rt::json::once(&mut seen0, 2, "words", r)?;
                    if !r.null()? {
                        self.words.read_json(rt::Codec::String, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"numbers\":")) {
                    rt::json::once(&mut seen0, 3, "numbers", r)?;
                    if !r.null()? {
                        self.numbers.read_json(rt::Codec::Int32, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"inner\":")) {
                    rt::json::once(&mut seen0, 4, "inner", r)?;
                    if !r.null()? {
                        let value = self.inner.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"counts\":")) {
                    rt::json::once(&mut seen0, 5, "counts", r)?;
                    if !r.null()? {
                        self.counts
                            .read_json(
                                (rt::Codec::String, rt::Codec::Int32),
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
                if key == 7 || (key == 0 && r.literal(b"\"list\":")) {
                    rt::json::once(&mut seen0, 6, "list", r)?;
                    if !r.null()? {
                        self.list.read_json(rt::Codec::Message, false, r, cx)?;
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
        if let Some(value) = &self.text {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"text\":") },
                false,
                w,
            );
        }
        if !self.words.is_empty() {
            w.name(const { &rt::json::Key::new("\"words\":") });
            self.words.put_json(false, w);
            w.comma();
        }
        if !self.numbers.is_empty() {
            w.name(const { &rt::json::Key::new("\"numbers\":") });
            self.numbers.put_json(false, w);
            w.comma();
        }
        if let Some(value) = &self.inner {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"inner\":") },
                false,
                w,
            );
        }
        if !self.counts.is_empty() {
            w.name(const { &rt::json::Key::new("\"counts\":") });
            self.counts.put_json(false, w);
            w.comma();
        }
        if !self.list.is_empty() {
            w.name(const { &rt::json::Key::new("\"list\":") });
            self.list.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Inner < 'a >, Inner < 'static >);
#[doc(hidden)]
pub static INNER_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.two.Inner",
        &[
            rt::info::FieldInfo::new(
                1,
                "number",
                "number",
                rt::info::Kind::Int32,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "text",
                "text",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                3,
                "words",
                "words",
                rt::info::Kind::String,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                4,
                "numbers",
                "numbers",
                rt::info::Kind::Int32,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                5,
                "inner",
                "inner",
                rt::info::Kind::Message(&crate::generated::two::INNER_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                6,
                "counts",
                "counts",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::Int32)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                7,
                "list",
                "list",
                rt::info::Kind::Message(&crate::generated::two::INNER_INFO),
                rt::info::Label::Repeated,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Inner<'static>>());
/// Singular fields of every kind.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Singles<'a> {
    /// `kitchen.two.Singles.double_value`.
    pub double_value: Option<f64>,
    /// `kitchen.two.Singles.float_value`.
    pub float_value: Option<f32>,
    /// `kitchen.two.Singles.int32_value`.
    pub int32_value: Option<i32>,
    /// `kitchen.two.Singles.int64_value`.
    pub int64_value: Option<i64>,
    /// `kitchen.two.Singles.uint32_value`.
    pub uint32_value: Option<u32>,
    /// `kitchen.two.Singles.uint64_value`.
    pub uint64_value: Option<u64>,
    /// `kitchen.two.Singles.sint32_value`.
    pub sint32_value: Option<i32>,
    /// `kitchen.two.Singles.sint64_value`.
    pub sint64_value: Option<i64>,
    /// `kitchen.two.Singles.fixed32_value`.
    pub fixed32_value: Option<u32>,
    /// `kitchen.two.Singles.fixed64_value`.
    pub fixed64_value: Option<u64>,
    /// `kitchen.two.Singles.sfixed32_value`.
    pub sfixed32_value: Option<i32>,
    /// `kitchen.two.Singles.sfixed64_value`.
    pub sfixed64_value: Option<i64>,
    /// `kitchen.two.Singles.bool_value`.
    pub bool_value: Option<bool>,
    /// `kitchen.two.Singles.string_value`.
    pub string_value: Option<rt::Str<'a>>,
    /// `kitchen.two.Singles.bytes_value`.
    pub bytes_value: Option<rt::Blob<'a>>,
    /// `kitchen.two.Singles.colour`.
    pub colour: Option<crate::generated::two::Colour>,
    /// `kitchen.two.Singles.inner`.
    pub inner: Option<crate::generated::two::Inner<'a>>,
    /// `kitchen.two.Singles.far`.
    pub far: Option<i32>,
    /// `kitchen.two.Singles.camelCase_odd`.
    pub camel_case_odd: Option<rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Singles<'a> {
    /// Sets `double_value`.
    #[must_use]
    pub fn with_double_value(mut self, value: f64) -> Self {
        self.double_value = Some(value);
        self
    }
    /// Sets `float_value`.
    #[must_use]
    pub fn with_float_value(mut self, value: f32) -> Self {
        self.float_value = Some(value);
        self
    }
    /// Sets `int32_value`.
    #[must_use]
    pub fn with_int32_value(mut self, value: i32) -> Self {
        self.int32_value = Some(value);
        self
    }
    /// Sets `int64_value`.
    #[must_use]
    pub fn with_int64_value(mut self, value: i64) -> Self {
        self.int64_value = Some(value);
        self
    }
    /// Sets `uint32_value`.
    #[must_use]
    pub fn with_uint32_value(mut self, value: u32) -> Self {
        self.uint32_value = Some(value);
        self
    }
    /// Sets `uint64_value`.
    #[must_use]
    pub fn with_uint64_value(mut self, value: u64) -> Self {
        self.uint64_value = Some(value);
        self
    }
    /// Sets `sint32_value`.
    #[must_use]
    pub fn with_sint32_value(mut self, value: i32) -> Self {
        self.sint32_value = Some(value);
        self
    }
    /// Sets `sint64_value`.
    #[must_use]
    pub fn with_sint64_value(mut self, value: i64) -> Self {
        self.sint64_value = Some(value);
        self
    }
    /// Sets `fixed32_value`.
    #[must_use]
    pub fn with_fixed32_value(mut self, value: u32) -> Self {
        self.fixed32_value = Some(value);
        self
    }
    /// Sets `fixed64_value`.
    #[must_use]
    pub fn with_fixed64_value(mut self, value: u64) -> Self {
        self.fixed64_value = Some(value);
        self
    }
    /// Sets `sfixed32_value`.
    #[must_use]
    pub fn with_sfixed32_value(mut self, value: i32) -> Self {
        self.sfixed32_value = Some(value);
        self
    }
    /// Sets `sfixed64_value`.
    #[must_use]
    pub fn with_sfixed64_value(mut self, value: i64) -> Self {
        self.sfixed64_value = Some(value);
        self
    }
    /// Sets `bool_value`.
    #[must_use]
    pub fn with_bool_value(mut self, value: bool) -> Self {
        self.bool_value = Some(value);
        self
    }
    /// Sets `string_value`.
    #[must_use]
    pub fn with_string_value(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.string_value = Some(value.into());
        self
    }
    /// Sets `bytes_value`.
    #[must_use]
    pub fn with_bytes_value(mut self, value: impl Into<rt::Blob<'a>>) -> Self {
        self.bytes_value = Some(value.into());
        self
    }
    /// Sets `colour`.
    #[must_use]
    pub fn with_colour(mut self, value: crate::generated::two::Colour) -> Self {
        self.colour = Some(value);
        self
    }
    /// Sets `inner`.
    #[must_use]
    pub fn with_inner(
        mut self,
        value: impl Into<crate::generated::two::Inner<'a>>,
    ) -> Self {
        self.inner = Some(value.into());
        self
    }
    /// Sets `far`.
    #[must_use]
    pub fn with_far(mut self, value: i32) -> Self {
        self.far = Some(value);
        self
    }
    /// Sets `camel_case_odd`.
    #[must_use]
    pub fn with_camel_case_odd(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.camel_case_odd = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for Singles<'a> {
    type Owned = Singles<'static>;
    const INFO: &'static rt::info::MessageInfo = &SINGLES_INFO;
    fn into_owned(self) -> Singles<'static> {
        Singles {
            double_value: self.double_value.map(rt::Element::detach),
            float_value: self.float_value.map(rt::Element::detach),
            int32_value: self.int32_value.map(rt::Element::detach),
            int64_value: self.int64_value.map(rt::Element::detach),
            uint32_value: self.uint32_value.map(rt::Element::detach),
            uint64_value: self.uint64_value.map(rt::Element::detach),
            sint32_value: self.sint32_value.map(rt::Element::detach),
            sint64_value: self.sint64_value.map(rt::Element::detach),
            fixed32_value: self.fixed32_value.map(rt::Element::detach),
            fixed64_value: self.fixed64_value.map(rt::Element::detach),
            sfixed32_value: self.sfixed32_value.map(rt::Element::detach),
            sfixed64_value: self.sfixed64_value.map(rt::Element::detach),
            bool_value: self.bool_value.map(rt::Element::detach),
            string_value: self.string_value.map(rt::Element::detach),
            bytes_value: self.bytes_value.map(rt::Element::detach),
            colour: self.colour.map(rt::Element::detach),
            inner: self.inner.map(rt::Element::detach),
            far: self.far.map(rt::Element::detach),
            camel_case_odd: self.camel_case_odd.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            double_value: None,
            float_value: None,
            int32_value: None,
            int64_value: None,
            uint32_value: None,
            uint64_value: None,
            sint32_value: None,
            sint64_value: None,
            fixed32_value: None,
            fixed64_value: None,
            sfixed32_value: None,
            sfixed64_value: None,
            bool_value: None,
            string_value: None,
            bytes_value: None,
            colour: None,
            inner: None,
            far: None,
            camel_case_odd: None,
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
                self.double_value = Some(
                    rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 21 {
                self.float_value = Some(
                    rt::Element::read_wire(rt::Codec::Float, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 24 {
                self.int32_value = Some(
                    rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 32 {
                self.int64_value = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 40 {
                self.uint32_value = Some(
                    rt::Element::read_wire(rt::Codec::Uint32, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 48 {
                self.uint64_value = Some(
                    rt::Element::read_wire(rt::Codec::Uint64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 56 {
                self.sint32_value = Some(
                    rt::Element::read_wire(rt::Codec::Sint32, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 64 {
                self.sint64_value = Some(
                    rt::Element::read_wire(rt::Codec::Sint64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 77 {
                self.fixed32_value = Some(
                    rt::Element::read_wire(rt::Codec::Fixed32, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 81 {
                self.fixed64_value = Some(
                    rt::Element::read_wire(rt::Codec::Fixed64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 93 {
                self.sfixed32_value = Some(
                    rt::Element::read_wire(rt::Codec::Sfixed32, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 97 {
                self.sfixed64_value = Some(
                    rt::Element::read_wire(rt::Codec::Sfixed64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 104 {
                self.bool_value = Some(
                    rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 114 {
                self.string_value = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 122 {
                self.bytes_value = Some(
                    rt::Element::read_wire(rt::Codec::Bytes, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 128 {
                let value: crate::generated::two::Colour = rt::Element::read_wire(
                    rt::Codec::ClosedEnum,
                    &mut r,
                    cx,
                )?;
                if rt::Element::is_declared(&value, rt::Codec::ClosedEnum) {
                    self.colour = Some(value);
                } else {
                    rt::wire::undeclared(16, value.0, &r, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                    continue;
                }
                tag = r.tag()?;
            }
            if tag == 162 {
                rt::wire::optional(&mut self.inner, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 16378 {
                self.camel_case_odd = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 4294967288 {
                self.far = Some(rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?);
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                9 | 21 | 24 | 32 | 40 | 48 | 56 | 64 | 77 | 81 | 93 | 97 | 104 | 114
                | 122 | 128 | 162 | 16378 | 4294967288 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.double_value {
            rt::Element::write_field(value, [9], rt::Codec::Double, w);
        }
        if let Some(value) = &self.float_value {
            rt::Element::write_field(value, [21], rt::Codec::Float, w);
        }
        if let Some(value) = &self.int32_value {
            rt::Element::write_field(value, [24], rt::Codec::Int32, w);
        }
        if let Some(value) = &self.int64_value {
            rt::Element::write_field(value, [32], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.uint32_value {
            rt::Element::write_field(value, [40], rt::Codec::Uint32, w);
        }
        if let Some(value) = &self.uint64_value {
            rt::Element::write_field(value, [48], rt::Codec::Uint64, w);
        }
        if let Some(value) = &self.sint32_value {
            rt::Element::write_field(value, [56], rt::Codec::Sint32, w);
        }
        if let Some(value) = &self.sint64_value {
            rt::Element::write_field(value, [64], rt::Codec::Sint64, w);
        }
        if let Some(value) = &self.fixed32_value {
            rt::Element::write_field(value, [77], rt::Codec::Fixed32, w);
        }
        if let Some(value) = &self.fixed64_value {
            rt::Element::write_field(value, [81], rt::Codec::Fixed64, w);
        }
        if let Some(value) = &self.sfixed32_value {
            rt::Element::write_field(value, [93], rt::Codec::Sfixed32, w);
        }
        if let Some(value) = &self.sfixed64_value {
            rt::Element::write_field(value, [97], rt::Codec::Sfixed64, w);
        }
        if let Some(value) = &self.bool_value {
            rt::Element::write_field(value, [104], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.string_value {
            rt::Element::write_field(value, [114], rt::Codec::String, w);
        }
        if let Some(value) = &self.bytes_value {
            rt::Element::write_field(value, [122], rt::Codec::Bytes, w);
        }
        if let Some(value) = &self.colour {
            rt::Element::write_field(value, [128, 1], rt::Codec::ClosedEnum, w);
        }
        if let Some(value) = &self.inner {
            w.message([162, 1], value);
        }
        if let Some(value) = &self.camel_case_odd {
            rt::Element::write_field(value, [250, 127], rt::Codec::String, w);
        }
        if let Some(value) = &self.far {
            rt::Element::write_field(
                value,
                [248, 255, 255, 255, 15],
                rt::Codec::Int32,
                w,
            );
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
                "doubleValue" | "double_value" => 1,
                "floatValue" | "float_value" => 2,
                "int32Value" | "int32_value" => 3,
                "int64Value" | "int64_value" => 4,
                "uint32Value" | "uint32_value" => 5,
                "uint64Value" | "uint64_value" => 6,
                "sint32Value" | "sint32_value" => 7,
                "sint64Value" | "sint64_value" => 8,
                "fixed32Value" | "fixed32_value" => 9,
                "fixed64Value" | "fixed64_value" => 10,
                "sfixed32Value" | "sfixed32_value" => 11,
                "sfixed64Value" | "sfixed64_value" => 12,
                "boolValue" | "bool_value" => 13,
                "stringValue" | "string_value" => 14,
                "bytesValue" | "bytes_value" => 15,
                "colour" => 16,
                "inner" => 17,
                "far" => 18,
                "camelCaseOdd" | "camelCase_odd" => 19,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"doubleValue\":")) {
                    rt::json::once(&mut seen0, 0, "doubleValue", r)?;
                    match rt::Element::read_json(rt::Codec::Double, false, r, cx) {
                        Ok(value) => {
                            self.double_value = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"floatValue\":")) {
                    rt::json::once(&mut seen0, 1, "floatValue", r)?;
                    match rt::Element::read_json(rt::Codec::Float, false, r, cx) {
                        Ok(value) => {
                            self.float_value = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"int32Value\":")) {
                    rt::json::once(&mut seen0, 2, "int32Value", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.int32_value = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"int64Value\":")) {
                    rt::json::once(&mut seen0, 3, "int64Value", r)?;
                    match rt::Element::read_json(rt::Codec::Int64, false, r, cx) {
                        Ok(value) => {
                            self.int64_value = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"uint32Value\":")) {
                    rt::json::once(&mut seen0, 4, "uint32Value", r)?;
                    match rt::Element::read_json(rt::Codec::Uint32, false, r, cx) {
                        Ok(value) => {
                            self.uint32_value = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"uint64Value\":")) {
                    rt::json::once(&mut seen0, 5, "uint64Value", r)?;
                    match rt::Element::read_json(rt::Codec::Uint64, false, r, cx) {
                        Ok(value) => {
                            self.uint64_value = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"sint32Value\":")) {
                    rt::json::once(&mut seen0, 6, "sint32Value", r)?;
                    match rt::Element::read_json(rt::Codec::Sint32, false, r, cx) {
                        Ok(value) => {
                            self.sint32_value = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"sint64Value\":")) {
                    rt::json::once(&mut seen0, 7, "sint64Value", r)?;
                    match rt::Element::read_json(rt::Codec::Sint64, false, r, cx) {
                        Ok(value) => {
                            self.sint64_value = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"fixed32Value\":")) {
                    rt::json::once(&mut seen0, 8, "fixed32Value", r)?;
                    match rt::Element::read_json(rt::Codec::Fixed32, false, r, cx) {
                        Ok(value) => {
                            self.fixed32_value = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"fixed64Value\":")) {
                    rt::json::once(&mut seen0, 9, "fixed64Value", r)?;
                    match rt::Element::read_json(rt::Codec::Fixed64, false, r, cx) {
                        Ok(value) => {
                            self.fixed64_value = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"sfixed32Value\":")) {
                    rt::json::once(&mut seen0, 10, "sfixed32Value", r)?;
                    match rt::Element::read_json(rt::Codec::Sfixed32, false, r, cx) {
                        Ok(value) => {
                            self.sfixed32_value = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 12 || (key == 0 && r.literal(b"\"sfixed64Value\":")) {
                    rt::json::once(&mut seen0, 11, "sfixed64Value", r)?;
                    match rt::Element::read_json(rt::Codec::Sfixed64, false, r, cx) {
                        Ok(value) => {
                            self.sfixed64_value = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 13 || (key == 0 && r.literal(b"\"boolValue\":")) {
                    rt::json::once(&mut seen0, 12, "boolValue", r)?;
                    match rt::Element::read_json(rt::Codec::Bool, false, r, cx) {
                        Ok(value) => {
                            self.bool_value = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 14 || (key == 0 && r.literal(b"\"stringValue\":")) {
                    rt::json::once(&mut seen0, 13, "stringValue", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.string_value = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 15 || (key == 0 && r.literal(b"\"bytesValue\":")) {
                    rt::json::once(&mut seen0, 14, "bytesValue", r)?;
                    match rt::Element::read_json(rt::Codec::Bytes, false, r, cx) {
                        Ok(value) => {
                            self.bytes_value = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 16 || (key == 0 && r.literal(b"\"colour\":")) {
                    rt::json::once(&mut seen0, 15, "colour", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.colour = Some(value);
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 17 || (key == 0 && r.literal(b"\"inner\":")) {
                    rt::json::once(&mut seen0, 16, "inner", r)?;
                    if !r.null()? {
                        let value = self.inner.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 18 || (key == 0 && r.literal(b"\"far\":")) {
                    rt::json::once(&mut seen0, 17, "far", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.far = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 19 || (key == 0 && r.literal(b"\"camelCaseOdd\":")) {
                    rt::json::once(&mut seen0, 18, "camelCaseOdd", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.camel_case_odd = Some(value);
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
        if let Some(value) = &self.double_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"doubleValue\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.float_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"floatValue\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.int32_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"int32Value\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.int64_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"int64Value\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.uint32_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"uint32Value\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.uint64_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"uint64Value\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.sint32_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"sint32Value\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.sint64_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"sint64Value\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.fixed32_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"fixed32Value\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.fixed64_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"fixed64Value\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.sfixed32_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"sfixed32Value\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.sfixed64_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"sfixed64Value\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.bool_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"boolValue\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.string_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"stringValue\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.bytes_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"bytesValue\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.colour {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"colour\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.inner {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"inner\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.far {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"far\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.camel_case_odd {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"camelCaseOdd\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Singles < 'a >, Singles < 'static >);
#[doc(hidden)]
pub static SINGLES_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.two.Singles",
        &[
            rt::info::FieldInfo::new(
                1,
                "double_value",
                "doubleValue",
                rt::info::Kind::Double,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "float_value",
                "floatValue",
                rt::info::Kind::Float,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                3,
                "int32_value",
                "int32Value",
                rt::info::Kind::Int32,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                4,
                "int64_value",
                "int64Value",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                5,
                "uint32_value",
                "uint32Value",
                rt::info::Kind::Uint32,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                6,
                "uint64_value",
                "uint64Value",
                rt::info::Kind::Uint64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                7,
                "sint32_value",
                "sint32Value",
                rt::info::Kind::Sint32,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                8,
                "sint64_value",
                "sint64Value",
                rt::info::Kind::Sint64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                9,
                "fixed32_value",
                "fixed32Value",
                rt::info::Kind::Fixed32,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                10,
                "fixed64_value",
                "fixed64Value",
                rt::info::Kind::Fixed64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                11,
                "sfixed32_value",
                "sfixed32Value",
                rt::info::Kind::Sfixed32,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                12,
                "sfixed64_value",
                "sfixed64Value",
                rt::info::Kind::Sfixed64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                13,
                "bool_value",
                "boolValue",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                14,
                "string_value",
                "stringValue",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "bytes_value",
                "bytesValue",
                rt::info::Kind::Bytes,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                16,
                "colour",
                "colour",
                rt::info::Kind::Enum(&crate::generated::two::COLOUR_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                20,
                "inner",
                "inner",
                rt::info::Kind::Message(&crate::generated::two::INNER_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                536870911,
                "far",
                "far",
                rt::info::Kind::Int32,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2047,
                "camelCase_odd",
                "camelCaseOdd",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Singles<'static>>());
/// Repeated fields of every kind, in both forms where there are two.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Lists<'a> {
    /// `kitchen.two.Lists.double_packed`.
    pub double_packed: rt::Repeated<'a, f64>,
    /// `kitchen.two.Lists.double_spread`.
    pub double_spread: rt::Repeated<'a, f64>,
    /// `kitchen.two.Lists.float_packed`.
    pub float_packed: rt::Repeated<'a, f32>,
    /// `kitchen.two.Lists.float_spread`.
    pub float_spread: rt::Repeated<'a, f32>,
    /// `kitchen.two.Lists.int32_packed`.
    pub int32_packed: rt::Repeated<'a, i32>,
    /// `kitchen.two.Lists.int32_spread`.
    pub int32_spread: rt::Repeated<'a, i32>,
    /// `kitchen.two.Lists.int64_packed`.
    pub int64_packed: rt::Repeated<'a, i64>,
    /// `kitchen.two.Lists.int64_spread`.
    pub int64_spread: rt::Repeated<'a, i64>,
    /// `kitchen.two.Lists.uint32_packed`.
    pub uint32_packed: rt::Repeated<'a, u32>,
    /// `kitchen.two.Lists.uint32_spread`.
    pub uint32_spread: rt::Repeated<'a, u32>,
    /// `kitchen.two.Lists.uint64_packed`.
    pub uint64_packed: rt::Repeated<'a, u64>,
    /// `kitchen.two.Lists.uint64_spread`.
    pub uint64_spread: rt::Repeated<'a, u64>,
    /// `kitchen.two.Lists.sint32_packed`.
    pub sint32_packed: rt::Repeated<'a, i32>,
    /// `kitchen.two.Lists.sint32_spread`.
    pub sint32_spread: rt::Repeated<'a, i32>,
    /// `kitchen.two.Lists.sint64_packed`.
    pub sint64_packed: rt::Repeated<'a, i64>,
    /// `kitchen.two.Lists.sint64_spread`.
    pub sint64_spread: rt::Repeated<'a, i64>,
    /// `kitchen.two.Lists.fixed32_packed`.
    pub fixed32_packed: rt::Repeated<'a, u32>,
    /// `kitchen.two.Lists.fixed32_spread`.
    pub fixed32_spread: rt::Repeated<'a, u32>,
    /// `kitchen.two.Lists.fixed64_packed`.
    pub fixed64_packed: rt::Repeated<'a, u64>,
    /// `kitchen.two.Lists.fixed64_spread`.
    pub fixed64_spread: rt::Repeated<'a, u64>,
    /// `kitchen.two.Lists.sfixed32_packed`.
    pub sfixed32_packed: rt::Repeated<'a, i32>,
    /// `kitchen.two.Lists.sfixed32_spread`.
    pub sfixed32_spread: rt::Repeated<'a, i32>,
    /// `kitchen.two.Lists.sfixed64_packed`.
    pub sfixed64_packed: rt::Repeated<'a, i64>,
    /// `kitchen.two.Lists.sfixed64_spread`.
    pub sfixed64_spread: rt::Repeated<'a, i64>,
    /// `kitchen.two.Lists.bool_packed`.
    pub bool_packed: rt::Repeated<'a, bool>,
    /// `kitchen.two.Lists.bool_spread`.
    pub bool_spread: rt::Repeated<'a, bool>,
    /// `kitchen.two.Lists.string_list`.
    pub string_list: rt::Repeated<'a, rt::Str<'a>>,
    /// `kitchen.two.Lists.bytes_list`.
    pub bytes_list: rt::Repeated<'a, rt::Blob<'a>>,
    /// `kitchen.two.Lists.colour_packed`.
    pub colour_packed: rt::Repeated<'a, crate::generated::two::Colour>,
    /// `kitchen.two.Lists.colour_spread`.
    pub colour_spread: rt::Repeated<'a, crate::generated::two::Colour>,
    /// `kitchen.two.Lists.inner`.
    pub inner: rt::Repeated<'a, crate::generated::two::Inner<'a>>,
    /// `kitchen.two.Lists.times`.
    pub times: rt::Repeated<'a, rt::Timestamp>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Lists<'a> {
    /// Sets `double_packed`.
    #[must_use]
    pub fn with_double_packed(
        mut self,
        value: impl Into<rt::Repeated<'a, f64>>,
    ) -> Self {
        self.double_packed = value.into();
        self
    }
    /// Sets `double_spread`.
    #[must_use]
    pub fn with_double_spread(
        mut self,
        value: impl Into<rt::Repeated<'a, f64>>,
    ) -> Self {
        self.double_spread = value.into();
        self
    }
    /// Sets `float_packed`.
    #[must_use]
    pub fn with_float_packed(mut self, value: impl Into<rt::Repeated<'a, f32>>) -> Self {
        self.float_packed = value.into();
        self
    }
    /// Sets `float_spread`.
    #[must_use]
    pub fn with_float_spread(mut self, value: impl Into<rt::Repeated<'a, f32>>) -> Self {
        self.float_spread = value.into();
        self
    }
    /// Sets `int32_packed`.
    #[must_use]
    pub fn with_int32_packed(mut self, value: impl Into<rt::Repeated<'a, i32>>) -> Self {
        self.int32_packed = value.into();
        self
    }
    /// Sets `int32_spread`.
    #[must_use]
    pub fn with_int32_spread(mut self, value: impl Into<rt::Repeated<'a, i32>>) -> Self {
        self.int32_spread = value.into();
        self
    }
    /// Sets `int64_packed`.
    #[must_use]
    pub fn with_int64_packed(mut self, value: impl Into<rt::Repeated<'a, i64>>) -> Self {
        self.int64_packed = value.into();
        self
    }
    /// Sets `int64_spread`.
    #[must_use]
    pub fn with_int64_spread(mut self, value: impl Into<rt::Repeated<'a, i64>>) -> Self {
        self.int64_spread = value.into();
        self
    }
    /// Sets `uint32_packed`.
    #[must_use]
    pub fn with_uint32_packed(
        mut self,
        value: impl Into<rt::Repeated<'a, u32>>,
    ) -> Self {
        self.uint32_packed = value.into();
        self
    }
    /// Sets `uint32_spread`.
    #[must_use]
    pub fn with_uint32_spread(
        mut self,
        value: impl Into<rt::Repeated<'a, u32>>,
    ) -> Self {
        self.uint32_spread = value.into();
        self
    }
    /// Sets `uint64_packed`.
    #[must_use]
    pub fn with_uint64_packed(
        mut self,
        value: impl Into<rt::Repeated<'a, u64>>,
    ) -> Self {
        self.uint64_packed = value.into();
        self
    }
    /// Sets `uint64_spread`.
    #[must_use]
    pub fn with_uint64_spread(
        mut self,
        value: impl Into<rt::Repeated<'a, u64>>,
    ) -> Self {
        self.uint64_spread = value.into();
        self
    }
    /// Sets `sint32_packed`.
    #[must_use]
    pub fn with_sint32_packed(
        mut self,
        value: impl Into<rt::Repeated<'a, i32>>,
    ) -> Self {
        self.sint32_packed = value.into();
        self
    }
    /// Sets `sint32_spread`.
    #[must_use]
    pub fn with_sint32_spread(
        mut self,
        value: impl Into<rt::Repeated<'a, i32>>,
    ) -> Self {
        self.sint32_spread = value.into();
        self
    }
    /// Sets `sint64_packed`.
    #[must_use]
    pub fn with_sint64_packed(
        mut self,
        value: impl Into<rt::Repeated<'a, i64>>,
    ) -> Self {
        self.sint64_packed = value.into();
        self
    }
    /// Sets `sint64_spread`.
    #[must_use]
    pub fn with_sint64_spread(
        mut self,
        value: impl Into<rt::Repeated<'a, i64>>,
    ) -> Self {
        self.sint64_spread = value.into();
        self
    }
    /// Sets `fixed32_packed`.
    #[must_use]
    pub fn with_fixed32_packed(
        mut self,
        value: impl Into<rt::Repeated<'a, u32>>,
    ) -> Self {
        self.fixed32_packed = value.into();
        self
    }
    /// Sets `fixed32_spread`.
    #[must_use]
    pub fn with_fixed32_spread(
        mut self,
        value: impl Into<rt::Repeated<'a, u32>>,
    ) -> Self {
        self.fixed32_spread = value.into();
        self
    }
    /// Sets `fixed64_packed`.
    #[must_use]
    pub fn with_fixed64_packed(
        mut self,
        value: impl Into<rt::Repeated<'a, u64>>,
    ) -> Self {
        self.fixed64_packed = value.into();
        self
    }
    /// Sets `fixed64_spread`.
    #[must_use]
    pub fn with_fixed64_spread(
        mut self,
        value: impl Into<rt::Repeated<'a, u64>>,
    ) -> Self {
        self.fixed64_spread = value.into();
        self
    }
    /// Sets `sfixed32_packed`.
    #[must_use]
    pub fn with_sfixed32_packed(
        mut self,
        value: impl Into<rt::Repeated<'a, i32>>,
    ) -> Self {
        self.sfixed32_packed = value.into();
        self
    }
    /// Sets `sfixed32_spread`.
    #[must_use]
    pub fn with_sfixed32_spread(
        mut self,
        value: impl Into<rt::Repeated<'a, i32>>,
    ) -> Self {
        self.sfixed32_spread = value.into();
        self
    }
    /// Sets `sfixed64_packed`.
    #[must_use]
    pub fn with_sfixed64_packed(
        mut self,
        value: impl Into<rt::Repeated<'a, i64>>,
    ) -> Self {
        self.sfixed64_packed = value.into();
        self
    }
    /// Sets `sfixed64_spread`.
    #[must_use]
    pub fn with_sfixed64_spread(
        mut self,
        value: impl Into<rt::Repeated<'a, i64>>,
    ) -> Self {
        self.sfixed64_spread = value.into();
        self
    }
    /// Sets `bool_packed`.
    #[must_use]
    pub fn with_bool_packed(mut self, value: impl Into<rt::Repeated<'a, bool>>) -> Self {
        self.bool_packed = value.into();
        self
    }
    /// Sets `bool_spread`.
    #[must_use]
    pub fn with_bool_spread(mut self, value: impl Into<rt::Repeated<'a, bool>>) -> Self {
        self.bool_spread = value.into();
        self
    }
    /// Sets `string_list`.
    #[must_use]
    pub fn with_string_list(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::Str<'a>>>,
    ) -> Self {
        self.string_list = value.into();
        self
    }
    /// Sets `bytes_list`.
    #[must_use]
    pub fn with_bytes_list(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::Blob<'a>>>,
    ) -> Self {
        self.bytes_list = value.into();
        self
    }
    /// Sets `colour_packed`.
    #[must_use]
    pub fn with_colour_packed(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::two::Colour>>,
    ) -> Self {
        self.colour_packed = value.into();
        self
    }
    /// Sets `colour_spread`.
    #[must_use]
    pub fn with_colour_spread(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::two::Colour>>,
    ) -> Self {
        self.colour_spread = value.into();
        self
    }
    /// Sets `inner`.
    #[must_use]
    pub fn with_inner(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::two::Inner<'a>>>,
    ) -> Self {
        self.inner = value.into();
        self
    }
    /// Sets `times`.
    #[must_use]
    pub fn with_times(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::Timestamp>>,
    ) -> Self {
        self.times = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Lists<'a> {
    type Owned = Lists<'static>;
    const INFO: &'static rt::info::MessageInfo = &LISTS_INFO;
    fn into_owned(self) -> Lists<'static> {
        Lists {
            double_packed: self.double_packed.into_owned(),
            double_spread: self.double_spread.into_owned(),
            float_packed: self.float_packed.into_owned(),
            float_spread: self.float_spread.into_owned(),
            int32_packed: self.int32_packed.into_owned(),
            int32_spread: self.int32_spread.into_owned(),
            int64_packed: self.int64_packed.into_owned(),
            int64_spread: self.int64_spread.into_owned(),
            uint32_packed: self.uint32_packed.into_owned(),
            uint32_spread: self.uint32_spread.into_owned(),
            uint64_packed: self.uint64_packed.into_owned(),
            uint64_spread: self.uint64_spread.into_owned(),
            sint32_packed: self.sint32_packed.into_owned(),
            sint32_spread: self.sint32_spread.into_owned(),
            sint64_packed: self.sint64_packed.into_owned(),
            sint64_spread: self.sint64_spread.into_owned(),
            fixed32_packed: self.fixed32_packed.into_owned(),
            fixed32_spread: self.fixed32_spread.into_owned(),
            fixed64_packed: self.fixed64_packed.into_owned(),
            fixed64_spread: self.fixed64_spread.into_owned(),
            sfixed32_packed: self.sfixed32_packed.into_owned(),
            sfixed32_spread: self.sfixed32_spread.into_owned(),
            sfixed64_packed: self.sfixed64_packed.into_owned(),
            sfixed64_spread: self.sfixed64_spread.into_owned(),
            bool_packed: self.bool_packed.into_owned(),
            bool_spread: self.bool_spread.into_owned(),
            string_list: self.string_list.into_owned(),
            bytes_list: self.bytes_list.into_owned(),
            colour_packed: self.colour_packed.into_owned(),
            colour_spread: self.colour_spread.into_owned(),
            inner: self.inner.into_owned(),
            times: self.times.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            double_packed: Default::default(),
            double_spread: Default::default(),
            float_packed: Default::default(),
            float_spread: Default::default(),
            int32_packed: Default::default(),
            int32_spread: Default::default(),
            int64_packed: Default::default(),
            int64_spread: Default::default(),
            uint32_packed: Default::default(),
            uint32_spread: Default::default(),
            uint64_packed: Default::default(),
            uint64_spread: Default::default(),
            sint32_packed: Default::default(),
            sint32_spread: Default::default(),
            sint64_packed: Default::default(),
            sint64_spread: Default::default(),
            fixed32_packed: Default::default(),
            fixed32_spread: Default::default(),
            fixed64_packed: Default::default(),
            fixed64_spread: Default::default(),
            sfixed32_packed: Default::default(),
            sfixed32_spread: Default::default(),
            sfixed64_packed: Default::default(),
            sfixed64_spread: Default::default(),
            bool_packed: Default::default(),
            bool_spread: Default::default(),
            string_list: Default::default(),
            bytes_list: Default::default(),
            colour_packed: Default::default(),
            colour_spread: Default::default(),
            inner: Default::default(),
            times: Default::default(),
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
            if tag == 9 || tag == 10 {
                self.double_packed
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::Double,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 17 || tag == 18 {
                self.double_spread
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 17,
                            codec: rt::Codec::Double,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 29 || tag == 26 {
                self.float_packed
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 26,
                            codec: rt::Codec::Float,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 37 || tag == 34 {
                self.float_spread
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 37,
                            codec: rt::Codec::Float,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 40 || tag == 42 {
                self.int32_packed
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 42,
                            codec: rt::Codec::Int32,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 48 || tag == 50 {
                self.int32_spread
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 48,
                            codec: rt::Codec::Int32,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 56 || tag == 58 {
                self.int64_packed
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 58,
                            codec: rt::Codec::Int64,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 64 || tag == 66 {
                self.int64_spread
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 64,
                            codec: rt::Codec::Int64,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 72 || tag == 74 {
                self.uint32_packed
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 74,
                            codec: rt::Codec::Uint32,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 80 || tag == 82 {
                self.uint32_spread
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 80,
                            codec: rt::Codec::Uint32,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 88 || tag == 90 {
                self.uint64_packed
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 90,
                            codec: rt::Codec::Uint64,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 96 || tag == 98 {
                self.uint64_spread
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 96,
                            codec: rt::Codec::Uint64,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 104 || tag == 106 {
                self.sint32_packed
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 106,
                            codec: rt::Codec::Sint32,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 112 || tag == 114 {
                self.sint32_spread
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 112,
                            codec: rt::Codec::Sint32,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 120 || tag == 122 {
                self.sint64_packed
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 122,
                            codec: rt::Codec::Sint64,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 128 || tag == 130 {
                self.sint64_spread
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 128,
                            codec: rt::Codec::Sint64,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 141 || tag == 138 {
                self.fixed32_packed
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 138,
                            codec: rt::Codec::Fixed32,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 149 || tag == 146 {
                self.fixed32_spread
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 149,
                            codec: rt::Codec::Fixed32,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 153 || tag == 154 {
                self.fixed64_packed
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 154,
                            codec: rt::Codec::Fixed64,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 161 || tag == 162 {
                self.fixed64_spread
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 161,
                            codec: rt::Codec::Fixed64,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 173 || tag == 170 {
                self.sfixed32_packed
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 170,
                            codec: rt::Codec::Sfixed32,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 181 || tag == 178 {
                self.sfixed32_spread
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 181,
                            codec: rt::Codec::Sfixed32,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 185 || tag == 186 {
                self.sfixed64_packed
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 186,
                            codec: rt::Codec::Sfixed64,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 193 || tag == 194 {
                self.sfixed64_spread
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 193,
                            codec: rt::Codec::Sfixed64,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 200 || tag == 202 {
                self.bool_packed
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 202,
                            codec: rt::Codec::Bool,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 208 || tag == 210 {
                self.bool_spread
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 208,
                            codec: rt::Codec::Bool,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 218 {
                self.string_list
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 218,
                            codec: rt::Codec::String,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 226 {
                self.bytes_list
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 226,
                            codec: rt::Codec::Bytes,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 232 || tag == 234 {
                self.colour_packed
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 234,
                            codec: rt::Codec::ClosedEnum,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 240 || tag == 242 {
                self.colour_spread
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 240,
                            codec: rt::Codec::ClosedEnum,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 250 {
                self.inner
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 250,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 258 {
                self.times
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 258,
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
                9 | 10 | 17 | 18 | 29 | 26 | 37 | 34 | 40 | 42 | 48 | 50 | 56 | 58 | 64
                | 66 | 72 | 74 | 80 | 82 | 88 | 90 | 96 | 98 | 104 | 106 | 112 | 114
                | 120 | 122 | 128 | 130 | 141 | 138 | 149 | 146 | 153 | 154 | 161 | 162
                | 173 | 170 | 181 | 178 | 185 | 186 | 193 | 194 | 200 | 202 | 208 | 210
                | 218 | 226 | 232 | 234 | 240 | 242 | 250 | 258 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.double_packed.write_wire(10, rt::Codec::Double, w);
        self.double_spread.write_wire(17, rt::Codec::Double, w);
        self.float_packed.write_wire(26, rt::Codec::Float, w);
        self.float_spread.write_wire(37, rt::Codec::Float, w);
        self.int32_packed.write_wire(42, rt::Codec::Int32, w);
        self.int32_spread.write_wire(48, rt::Codec::Int32, w);
        self.int64_packed.write_wire(58, rt::Codec::Int64, w);
        self.int64_spread.write_wire(64, rt::Codec::Int64, w);
        self.uint32_packed.write_wire(74, rt::Codec::Uint32, w);
        self.uint32_spread.write_wire(80, rt::Codec::Uint32, w);
        self.uint64_packed.write_wire(90, rt::Codec::Uint64, w);
        self.uint64_spread.write_wire(96, rt::Codec::Uint64, w);
        self.sint32_packed.write_wire(106, rt::Codec::Sint32, w);
        self.sint32_spread.write_wire(112, rt::Codec::Sint32, w);
        self.sint64_packed.write_wire(122, rt::Codec::Sint64, w);
        self.sint64_spread.write_wire(128, rt::Codec::Sint64, w);
        self.fixed32_packed.write_wire(138, rt::Codec::Fixed32, w);
        self.fixed32_spread.write_wire(149, rt::Codec::Fixed32, w);
        self.fixed64_packed.write_wire(154, rt::Codec::Fixed64, w);
        self.fixed64_spread.write_wire(161, rt::Codec::Fixed64, w);
        self.sfixed32_packed.write_wire(170, rt::Codec::Sfixed32, w);
        self.sfixed32_spread.write_wire(181, rt::Codec::Sfixed32, w);
        self.sfixed64_packed.write_wire(186, rt::Codec::Sfixed64, w);
        self.sfixed64_spread.write_wire(193, rt::Codec::Sfixed64, w);
        self.bool_packed.write_wire(202, rt::Codec::Bool, w);
        self.bool_spread.write_wire(208, rt::Codec::Bool, w);
        self.string_list.write_wire(218, rt::Codec::String, w);
        self.bytes_list.write_wire(226, rt::Codec::Bytes, w);
        self.colour_packed.write_wire(234, rt::Codec::ClosedEnum, w);
        self.colour_spread.write_wire(240, rt::Codec::ClosedEnum, w);
        self.inner.write_wire(250, rt::Codec::Message, w);
        self.times.write_wire(258, rt::Codec::Message, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "doublePacked" | "double_packed" => 1,
                "doubleSpread" | "double_spread" => 2,
                "floatPacked" | "float_packed" => 3,
                "floatSpread" | "float_spread" => 4,
                "int32Packed" | "int32_packed" => 5,
                "int32Spread" | "int32_spread" => 6,
                "int64Packed" | "int64_packed" => 7,
                "int64Spread" | "int64_spread" => 8,
                "uint32Packed" | "uint32_packed" => 9,
                "uint32Spread" | "uint32_spread" => 10,
                "uint64Packed" | "uint64_packed" => 11,
                "uint64Spread" | "uint64_spread" => 12,
                "sint32Packed" | "sint32_packed" => 13,
                "sint32Spread" | "sint32_spread" => 14,
                "sint64Packed" | "sint64_packed" => 15,
                "sint64Spread" | "sint64_spread" => 16,
                "fixed32Packed" | "fixed32_packed" => 17,
                "fixed32Spread" | "fixed32_spread" => 18,
                "fixed64Packed" | "fixed64_packed" => 19,
                "fixed64Spread" | "fixed64_spread" => 20,
                "sfixed32Packed" | "sfixed32_packed" => 21,
                "sfixed32Spread" | "sfixed32_spread" => 22,
                "sfixed64Packed" | "sfixed64_packed" => 23,
                "sfixed64Spread" | "sfixed64_spread" => 24,
                "boolPacked" | "bool_packed" => 25,
                "boolSpread" | "bool_spread" => 26,
                "stringList" | "string_list" => 27,
                "bytesList" | "bytes_list" => 28,
                "colourPacked" | "colour_packed" => 29,
                "colourSpread" | "colour_spread" => 30,
                "inner" => 31,
                "times" => 32,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"doublePacked\":")) {
                    rt::json::once(&mut seen0, 0, "doublePacked", r)?;
                    if !r.null()? {
                        self.double_packed.read_json(rt::Codec::Double, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"doubleSpread\":")) {
                    rt::json::once(&mut seen0, 1, "doubleSpread", r)?;
                    if !r.null()? {
                        self.double_spread.read_json(rt::Codec::Double, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"floatPacked\":")) {
                    rt::json::once(&mut seen0, 2, "floatPacked", r)?;
                    if !r.null()? {
                        self.float_packed.read_json(rt::Codec::Float, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"floatSpread\":")) {
                    rt::json::once(&mut seen0, 3, "floatSpread", r)?;
                    if !r.null()? {
                        self.float_spread.read_json(rt::Codec::Float, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"int32Packed\":")) {
                    rt::json::once(&mut seen0, 4, "int32Packed", r)?;
                    if !r.null()? {
                        self.int32_packed.read_json(rt::Codec::Int32, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"int32Spread\":")) {
                    rt::json::once(&mut seen0, 5, "int32Spread", r)?;
                    if !r.null()? {
                        self.int32_spread.read_json(rt::Codec::Int32, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"int64Packed\":")) {
                    rt::json::once(&mut seen0, 6, "int64Packed", r)?;
                    if !r.null()? {
                        self.int64_packed.read_json(rt::Codec::Int64, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"int64Spread\":")) {
                    rt::json::once(&mut seen0, 7, "int64Spread", r)?;
                    if !r.null()? {
                        self.int64_spread.read_json(rt::Codec::Int64, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"uint32Packed\":")) {
                    rt::json::once(&mut seen0, 8, "uint32Packed", r)?;
                    if !r.null()? {
                        self.uint32_packed.read_json(rt::Codec::Uint32, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"uint32Spread\":")) {
                    rt::json::once(&mut seen0, 9, "uint32Spread", r)?;
                    if !r.null()? {
                        self.uint32_spread.read_json(rt::Codec::Uint32, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"uint64Packed\":")) {
                    rt::json::once(&mut seen0, 10, "uint64Packed", r)?;
                    if !r.null()? {
                        self.uint64_packed.read_json(rt::Codec::Uint64, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 12 || (key == 0 && r.literal(b"\"uint64Spread\":")) {
                    rt::json::once(&mut seen0, 11, "uint64Spread", r)?;
                    if !r.null()? {
                        self.uint64_spread.read_json(rt::Codec::Uint64, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 13 || (key == 0 && r.literal(b"\"sint32Packed\":")) {
                    rt::json::once(&mut seen0, 12, "sint32Packed", r)?;
                    if !r.null()? {
                        self.sint32_packed.read_json(rt::Codec::Sint32, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 14 || (key == 0 && r.literal(b"\"sint32Spread\":")) {
                    rt::json::once(&mut seen0, 13, "sint32Spread", r)?;
                    if !r.null()? {
                        self.sint32_spread.read_json(rt::Codec::Sint32, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 15 || (key == 0 && r.literal(b"\"sint64Packed\":")) {
                    rt::json::once(&mut seen0, 14, "sint64Packed", r)?;
                    if !r.null()? {
                        self.sint64_packed.read_json(rt::Codec::Sint64, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 16 || (key == 0 && r.literal(b"\"sint64Spread\":")) {
                    rt::json::once(&mut seen0, 15, "sint64Spread", r)?;
                    if !r.null()? {
                        self.sint64_spread.read_json(rt::Codec::Sint64, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 17 || (key == 0 && r.literal(b"\"fixed32Packed\":")) {
                    rt::json::once(&mut seen0, 16, "fixed32Packed", r)?;
                    if !r.null()? {
                        self.fixed32_packed.read_json(rt::Codec::Fixed32, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 18 || (key == 0 && r.literal(b"\"fixed32Spread\":")) {
                    rt::json::once(&mut seen0, 17, "fixed32Spread", r)?;
                    if !r.null()? {
                        self.fixed32_spread.read_json(rt::Codec::Fixed32, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 19 || (key == 0 && r.literal(b"\"fixed64Packed\":")) {
                    rt::json::once(&mut seen0, 18, "fixed64Packed", r)?;
                    if !r.null()? {
                        self.fixed64_packed.read_json(rt::Codec::Fixed64, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 20 || (key == 0 && r.literal(b"\"fixed64Spread\":")) {
                    rt::json::once(&mut seen0, 19, "fixed64Spread", r)?;
                    if !r.null()? {
                        self.fixed64_spread.read_json(rt::Codec::Fixed64, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 21 || (key == 0 && r.literal(b"\"sfixed32Packed\":")) {
                    rt::json::once(&mut seen0, 20, "sfixed32Packed", r)?;
                    if !r.null()? {
                        self.sfixed32_packed
                            .read_json(rt::Codec::Sfixed32, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 22 || (key == 0 && r.literal(b"\"sfixed32Spread\":")) {
                    rt::json::once(&mut seen0, 21, "sfixed32Spread", r)?;
                    if !r.null()? {
                        self.sfixed32_spread
                            .read_json(rt::Codec::Sfixed32, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 23 || (key == 0 && r.literal(b"\"sfixed64Packed\":")) {
                    rt::json::once(&mut seen0, 22, "sfixed64Packed", r)?;
                    if !r.null()? {
                        self.sfixed64_packed
                            .read_json(rt::Codec::Sfixed64, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 24 || (key == 0 && r.literal(b"\"sfixed64Spread\":")) {
                    rt::json::once(&mut seen0, 23, "sfixed64Spread", r)?;
                    if !r.null()? {
                        self.sfixed64_spread
                            .read_json(rt::Codec::Sfixed64, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 25 || (key == 0 && r.literal(b"\"boolPacked\":")) {
                    rt::json::once(&mut seen0, 24, "boolPacked", r)?;
                    if !r.null()? {
                        self.bool_packed.read_json(rt::Codec::Bool, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 26 || (key == 0 && r.literal(b"\"boolSpread\":")) {
                    rt::json::once(&mut seen0, 25, "boolSpread", r)?;
                    if !r.null()? {
                        self.bool_spread.read_json(rt::Codec::Bool, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 27 || (key == 0 && r.literal(b"\"stringList\":")) {
                    rt::json::once(&mut seen0, 26, "stringList", r)?;
                    if !r.null()? {
                        self.string_list.read_json(rt::Codec::String, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 28 || (key == 0 && r.literal(b"\"bytesList\":")) {
                    rt::json::once(&mut seen0, 27, "bytesList", r)?;
                    if !r.null()? {
                        self.bytes_list.read_json(rt::Codec::Bytes, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 29 || (key == 0 && r.literal(b"\"colourPacked\":")) {
                    rt::json::once(&mut seen0, 28, "colourPacked", r)?;
                    if !r.null()? {
                        self.colour_packed
                            .read_json(rt::Codec::ClosedEnum, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 30 || (key == 0 && r.literal(b"\"colourSpread\":")) {
                    rt::json::once(&mut seen0, 29, "colourSpread", r)?;
                    if !r.null()? {
                        self.colour_spread
                            .read_json(rt::Codec::ClosedEnum, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 31 || (key == 0 && r.literal(b"\"inner\":")) {
                    rt::json::once(&mut seen0, 30, "inner", r)?;
                    if !r.null()? {
                        self.inner.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 32 || (key == 0 && r.literal(b"\"times\":")) {
                    rt::json::once(&mut seen0, 31, "times", r)?;
                    if !r.null()? {
                        self.times.read_json(rt::Codec::Message, false, r, cx)?;
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
        if !self.double_packed.is_empty() {
            w.name(const { &rt::json::Key::new("\"doublePacked\":") });
            self.double_packed.put_json(false, w);
            w.comma();
        }
        if !self.double_spread.is_empty() {
            w.name(const { &rt::json::Key::new("\"doubleSpread\":") });
            self.double_spread.put_json(false, w);
            w.comma();
        }
        if !self.float_packed.is_empty() {
            w.name(const { &rt::json::Key::new("\"floatPacked\":") });
            self.float_packed.put_json(false, w);
            w.comma();
        }
        if !self.float_spread.is_empty() {
            w.name(const { &rt::json::Key::new("\"floatSpread\":") });
            self.float_spread.put_json(false, w);
            w.comma();
        }
        if !self.int32_packed.is_empty() {
            w.name(const { &rt::json::Key::new("\"int32Packed\":") });
            self.int32_packed.put_json(false, w);
            w.comma();
        }
        if !self.int32_spread.is_empty() {
            w.name(const { &rt::json::Key::new("\"int32Spread\":") });
            self.int32_spread.put_json(false, w);
            w.comma();
        }
        if !self.int64_packed.is_empty() {
            w.name(const { &rt::json::Key::new("\"int64Packed\":") });
            self.int64_packed.put_json(false, w);
            w.comma();
        }
        if !self.int64_spread.is_empty() {
            w.name(const { &rt::json::Key::new("\"int64Spread\":") });
            self.int64_spread.put_json(false, w);
            w.comma();
        }
        if !self.uint32_packed.is_empty() {
            w.name(const { &rt::json::Key::new("\"uint32Packed\":") });
            self.uint32_packed.put_json(false, w);
            w.comma();
        }
        if !self.uint32_spread.is_empty() {
            w.name(const { &rt::json::Key::new("\"uint32Spread\":") });
            self.uint32_spread.put_json(false, w);
            w.comma();
        }
        if !self.uint64_packed.is_empty() {
            w.name(const { &rt::json::Key::new("\"uint64Packed\":") });
            self.uint64_packed.put_json(false, w);
            w.comma();
        }
        if !self.uint64_spread.is_empty() {
            w.name(const { &rt::json::Key::new("\"uint64Spread\":") });
            self.uint64_spread.put_json(false, w);
            w.comma();
        }
        if !self.sint32_packed.is_empty() {
            w.name(const { &rt::json::Key::new("\"sint32Packed\":") });
            self.sint32_packed.put_json(false, w);
            w.comma();
        }
        if !self.sint32_spread.is_empty() {
            w.name(const { &rt::json::Key::new("\"sint32Spread\":") });
            self.sint32_spread.put_json(false, w);
            w.comma();
        }
        if !self.sint64_packed.is_empty() {
            w.name(const { &rt::json::Key::new("\"sint64Packed\":") });
            self.sint64_packed.put_json(false, w);
            w.comma();
        }
        if !self.sint64_spread.is_empty() {
            w.name(const { &rt::json::Key::new("\"sint64Spread\":") });
            self.sint64_spread.put_json(false, w);
            w.comma();
        }
        if !self.fixed32_packed.is_empty() {
            w.name(const { &rt::json::Key::new("\"fixed32Packed\":") });
            self.fixed32_packed.put_json(false, w);
            w.comma();
        }
        if !self.fixed32_spread.is_empty() {
            w.name(const { &rt::json::Key::new("\"fixed32Spread\":") });
            self.fixed32_spread.put_json(false, w);
            w.comma();
        }
        if !self.fixed64_packed.is_empty() {
            w.name(const { &rt::json::Key::new("\"fixed64Packed\":") });
            self.fixed64_packed.put_json(false, w);
            w.comma();
        }
        if !self.fixed64_spread.is_empty() {
            w.name(const { &rt::json::Key::new("\"fixed64Spread\":") });
            self.fixed64_spread.put_json(false, w);
            w.comma();
        }
        if !self.sfixed32_packed.is_empty() {
            w.name(const { &rt::json::Key::new("\"sfixed32Packed\":") });
            self.sfixed32_packed.put_json(false, w);
            w.comma();
        }
        if !self.sfixed32_spread.is_empty() {
            w.name(const { &rt::json::Key::new("\"sfixed32Spread\":") });
            self.sfixed32_spread.put_json(false, w);
            w.comma();
        }
        if !self.sfixed64_packed.is_empty() {
            w.name(const { &rt::json::Key::new("\"sfixed64Packed\":") });
            self.sfixed64_packed.put_json(false, w);
            w.comma();
        }
        if !self.sfixed64_spread.is_empty() {
            w.name(const { &rt::json::Key::new("\"sfixed64Spread\":") });
            self.sfixed64_spread.put_json(false, w);
            w.comma();
        }
        if !self.bool_packed.is_empty() {
            w.name(const { &rt::json::Key::new("\"boolPacked\":") });
            self.bool_packed.put_json(false, w);
            w.comma();
        }
        if !self.bool_spread.is_empty() {
            w.name(const { &rt::json::Key::new("\"boolSpread\":") });
            self.bool_spread.put_json(false, w);
            w.comma();
        }
        if !self.string_list.is_empty() {
            w.name(const { &rt::json::Key::new("\"stringList\":") });
            self.string_list.put_json(false, w);
            w.comma();
        }
        if !self.bytes_list.is_empty() {
            w.name(const { &rt::json::Key::new("\"bytesList\":") });
            self.bytes_list.put_json(false, w);
            w.comma();
        }
        if !self.colour_packed.is_empty() {
            w.name(const { &rt::json::Key::new("\"colourPacked\":") });
            self.colour_packed.put_json(false, w);
            w.comma();
        }
        if !self.colour_spread.is_empty() {
            w.name(const { &rt::json::Key::new("\"colourSpread\":") });
            self.colour_spread.put_json(false, w);
            w.comma();
        }
        if !self.inner.is_empty() {
            w.name(const { &rt::json::Key::new("\"inner\":") });
            self.inner.put_json(false, w);
            w.comma();
        }
        if !self.times.is_empty() {
            w.name(const { &rt::json::Key::new("\"times\":") });
            self.times.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Lists < 'a >, Lists < 'static >);
#[doc(hidden)]
pub static LISTS_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.two.Lists",
        &[
            rt::info::FieldInfo::new(
                1,
                "double_packed",
                "doublePacked",
                rt::info::Kind::Double,
                rt::info::Label::Packed,
            ),
            rt::info::FieldInfo::new(
                2,
                "double_spread",
                "doubleSpread",
                rt::info::Kind::Double,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                3,
                "float_packed",
                "floatPacked",
                rt::info::Kind::Float,
                rt::info::Label::Packed,
            ),
            rt::info::FieldInfo::new(
                4,
                "float_spread",
                "floatSpread",
                rt::info::Kind::Float,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                5,
                "int32_packed",
                "int32Packed",
                rt::info::Kind::Int32,
                rt::info::Label::Packed,
            ),
            rt::info::FieldInfo::new(
                6,
                "int32_spread",
                "int32Spread",
                rt::info::Kind::Int32,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                7,
                "int64_packed",
                "int64Packed",
                rt::info::Kind::Int64,
                rt::info::Label::Packed,
            ),
            rt::info::FieldInfo::new(
                8,
                "int64_spread",
                "int64Spread",
                rt::info::Kind::Int64,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                9,
                "uint32_packed",
                "uint32Packed",
                rt::info::Kind::Uint32,
                rt::info::Label::Packed,
            ),
            rt::info::FieldInfo::new(
                10,
                "uint32_spread",
                "uint32Spread",
                rt::info::Kind::Uint32,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                11,
                "uint64_packed",
                "uint64Packed",
                rt::info::Kind::Uint64,
                rt::info::Label::Packed,
            ),
            rt::info::FieldInfo::new(
                12,
                "uint64_spread",
                "uint64Spread",
                rt::info::Kind::Uint64,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                13,
                "sint32_packed",
                "sint32Packed",
                rt::info::Kind::Sint32,
                rt::info::Label::Packed,
            ),
            rt::info::FieldInfo::new(
                14,
                "sint32_spread",
                "sint32Spread",
                rt::info::Kind::Sint32,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                15,
                "sint64_packed",
                "sint64Packed",
                rt::info::Kind::Sint64,
                rt::info::Label::Packed,
            ),
            rt::info::FieldInfo::new(
                16,
                "sint64_spread",
                "sint64Spread",
                rt::info::Kind::Sint64,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                17,
                "fixed32_packed",
                "fixed32Packed",
                rt::info::Kind::Fixed32,
                rt::info::Label::Packed,
            ),
            rt::info::FieldInfo::new(
                18,
                "fixed32_spread",
                "fixed32Spread",
                rt::info::Kind::Fixed32,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                19,
                "fixed64_packed",
                "fixed64Packed",
                rt::info::Kind::Fixed64,
                rt::info::Label::Packed,
            ),
            rt::info::FieldInfo::new(
                20,
                "fixed64_spread",
                "fixed64Spread",
                rt::info::Kind::Fixed64,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                21,
                "sfixed32_packed",
                "sfixed32Packed",
                rt::info::Kind::Sfixed32,
                rt::info::Label::Packed,
            ),
            rt::info::FieldInfo::new(
                22,
                "sfixed32_spread",
                "sfixed32Spread",
                rt::info::Kind::Sfixed32,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                23,
                "sfixed64_packed",
                "sfixed64Packed",
                rt::info::Kind::Sfixed64,
                rt::info::Label::Packed,
            ),
            rt::info::FieldInfo::new(
                24,
                "sfixed64_spread",
                "sfixed64Spread",
                rt::info::Kind::Sfixed64,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                25,
                "bool_packed",
                "boolPacked",
                rt::info::Kind::Bool,
                rt::info::Label::Packed,
            ),
            rt::info::FieldInfo::new(
                26,
                "bool_spread",
                "boolSpread",
                rt::info::Kind::Bool,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                27,
                "string_list",
                "stringList",
                rt::info::Kind::String,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                28,
                "bytes_list",
                "bytesList",
                rt::info::Kind::Bytes,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                29,
                "colour_packed",
                "colourPacked",
                rt::info::Kind::Enum(&crate::generated::two::COLOUR_INFO),
                rt::info::Label::Packed,
            ),
            rt::info::FieldInfo::new(
                30,
                "colour_spread",
                "colourSpread",
                rt::info::Kind::Enum(&crate::generated::two::COLOUR_INFO),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                31,
                "inner",
                "inner",
                rt::info::Kind::Message(&crate::generated::two::INNER_INFO),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                32,
                "times",
                "times",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Repeated,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Lists<'static>>());
/// Maps of every kind of key and of value.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Maps<'a> {
    /// `kitchen.two.Maps.by_int32`.
    pub by_int32: rt::Map<'a, i32, rt::Str<'a>>,
    /// `kitchen.two.Maps.by_int64`.
    pub by_int64: rt::Map<'a, i64, rt::Str<'a>>,
    /// `kitchen.two.Maps.by_uint32`.
    pub by_uint32: rt::Map<'a, u32, rt::Str<'a>>,
    /// `kitchen.two.Maps.by_uint64`.
    pub by_uint64: rt::Map<'a, u64, rt::Str<'a>>,
    /// `kitchen.two.Maps.by_sint32`.
    pub by_sint32: rt::Map<'a, i32, rt::Str<'a>>,
    /// `kitchen.two.Maps.by_sint64`.
    pub by_sint64: rt::Map<'a, i64, rt::Str<'a>>,
    /// `kitchen.two.Maps.by_fixed32`.
    pub by_fixed32: rt::Map<'a, u32, rt::Str<'a>>,
    /// `kitchen.two.Maps.by_fixed64`.
    pub by_fixed64: rt::Map<'a, u64, rt::Str<'a>>,
    /// `kitchen.two.Maps.by_sfixed32`.
    pub by_sfixed32: rt::Map<'a, i32, rt::Str<'a>>,
    /// `kitchen.two.Maps.by_sfixed64`.
    pub by_sfixed64: rt::Map<'a, i64, rt::Str<'a>>,
    /// `kitchen.two.Maps.by_bool`.
    pub by_bool: rt::Map<'a, bool, rt::Str<'a>>,
    /// `kitchen.two.Maps.by_string`.
    pub by_string: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// `kitchen.two.Maps.to_double`.
    pub to_double: rt::Map<'a, rt::Str<'a>, f64>,
    /// `kitchen.two.Maps.to_float`.
    pub to_float: rt::Map<'a, rt::Str<'a>, f32>,
    /// `kitchen.two.Maps.to_int32`.
    pub to_int32: rt::Map<'a, rt::Str<'a>, i32>,
    /// `kitchen.two.Maps.to_int64`.
    pub to_int64: rt::Map<'a, rt::Str<'a>, i64>,
    /// `kitchen.two.Maps.to_uint32`.
    pub to_uint32: rt::Map<'a, rt::Str<'a>, u32>,
    /// `kitchen.two.Maps.to_uint64`.
    pub to_uint64: rt::Map<'a, rt::Str<'a>, u64>,
    /// `kitchen.two.Maps.to_sint32`.
    pub to_sint32: rt::Map<'a, rt::Str<'a>, i32>,
    /// `kitchen.two.Maps.to_sint64`.
    pub to_sint64: rt::Map<'a, rt::Str<'a>, i64>,
    /// `kitchen.two.Maps.to_fixed32`.
    pub to_fixed32: rt::Map<'a, rt::Str<'a>, u32>,
    /// `kitchen.two.Maps.to_fixed64`.
    pub to_fixed64: rt::Map<'a, rt::Str<'a>, u64>,
    /// `kitchen.two.Maps.to_sfixed32`.
    pub to_sfixed32: rt::Map<'a, rt::Str<'a>, i32>,
    /// `kitchen.two.Maps.to_sfixed64`.
    pub to_sfixed64: rt::Map<'a, rt::Str<'a>, i64>,
    /// `kitchen.two.Maps.to_bool`.
    pub to_bool: rt::Map<'a, rt::Str<'a>, bool>,
    /// `kitchen.two.Maps.to_string`.
    pub to_string: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// `kitchen.two.Maps.to_bytes`.
    pub to_bytes: rt::Map<'a, rt::Str<'a>, rt::Blob<'a>>,
    /// `kitchen.two.Maps.to_colour`.
    pub to_colour: rt::Map<'a, i32, crate::generated::two::Colour>,
    /// `kitchen.two.Maps.to_inner`.
    pub to_inner: rt::Map<'a, rt::Str<'a>, crate::generated::two::Inner<'a>>,
    /// `kitchen.two.Maps.to_maps`.
    pub to_maps: rt::Map<'a, rt::Str<'a>, crate::generated::two::Maps<'a>>,
    /// `kitchen.two.Maps.to_duration`.
    pub to_duration: rt::Map<'a, i64, rt::Duration>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Maps<'a> {
    /// Sets `by_int32`.
    #[must_use]
    pub fn with_by_int32(
        mut self,
        value: impl Into<rt::Map<'a, i32, rt::Str<'a>>>,
    ) -> Self {
        self.by_int32 = value.into();
        self
    }
    /// Sets `by_int64`.
    #[must_use]
    pub fn with_by_int64(
        mut self,
        value: impl Into<rt::Map<'a, i64, rt::Str<'a>>>,
    ) -> Self {
        self.by_int64 = value.into();
        self
    }
    /// Sets `by_uint32`.
    #[must_use]
    pub fn with_by_uint32(
        mut self,
        value: impl Into<rt::Map<'a, u32, rt::Str<'a>>>,
    ) -> Self {
        self.by_uint32 = value.into();
        self
    }
    /// Sets `by_uint64`.
    #[must_use]
    pub fn with_by_uint64(
        mut self,
        value: impl Into<rt::Map<'a, u64, rt::Str<'a>>>,
    ) -> Self {
        self.by_uint64 = value.into();
        self
    }
    /// Sets `by_sint32`.
    #[must_use]
    pub fn with_by_sint32(
        mut self,
        value: impl Into<rt::Map<'a, i32, rt::Str<'a>>>,
    ) -> Self {
        self.by_sint32 = value.into();
        self
    }
    /// Sets `by_sint64`.
    #[must_use]
    pub fn with_by_sint64(
        mut self,
        value: impl Into<rt::Map<'a, i64, rt::Str<'a>>>,
    ) -> Self {
        self.by_sint64 = value.into();
        self
    }
    /// Sets `by_fixed32`.
    #[must_use]
    pub fn with_by_fixed32(
        mut self,
        value: impl Into<rt::Map<'a, u32, rt::Str<'a>>>,
    ) -> Self {
        self.by_fixed32 = value.into();
        self
    }
    /// Sets `by_fixed64`.
    #[must_use]
    pub fn with_by_fixed64(
        mut self,
        value: impl Into<rt::Map<'a, u64, rt::Str<'a>>>,
    ) -> Self {
        self.by_fixed64 = value.into();
        self
    }
    /// Sets `by_sfixed32`.
    #[must_use]
    pub fn with_by_sfixed32(
        mut self,
        value: impl Into<rt::Map<'a, i32, rt::Str<'a>>>,
    ) -> Self {
        self.by_sfixed32 = value.into();
        self
    }
    /// Sets `by_sfixed64`.
    #[must_use]
    pub fn with_by_sfixed64(
        mut self,
        value: impl Into<rt::Map<'a, i64, rt::Str<'a>>>,
    ) -> Self {
        self.by_sfixed64 = value.into();
        self
    }
    /// Sets `by_bool`.
    #[must_use]
    pub fn with_by_bool(
        mut self,
        value: impl Into<rt::Map<'a, bool, rt::Str<'a>>>,
    ) -> Self {
        self.by_bool = value.into();
        self
    }
    /// Sets `by_string`.
    #[must_use]
    pub fn with_by_string(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.by_string = value.into();
        self
    }
    /// Sets `to_double`.
    #[must_use]
    pub fn with_to_double(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, f64>>,
    ) -> Self {
        self.to_double = value.into();
        self
    }
    /// Sets `to_float`.
    #[must_use]
    pub fn with_to_float(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, f32>>,
    ) -> Self {
        self.to_float = value.into();
        self
    }
    /// Sets `to_int32`.
    #[must_use]
    pub fn with_to_int32(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, i32>>,
    ) -> Self {
        self.to_int32 = value.into();
        self
    }
    /// Sets `to_int64`.
    #[must_use]
    pub fn with_to_int64(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, i64>>,
    ) -> Self {
        self.to_int64 = value.into();
        self
    }
    /// Sets `to_uint32`.
    #[must_use]
    pub fn with_to_uint32(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, u32>>,
    ) -> Self {
        self.to_uint32 = value.into();
        self
    }
    /// Sets `to_uint64`.
    #[must_use]
    pub fn with_to_uint64(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, u64>>,
    ) -> Self {
        self.to_uint64 = value.into();
        self
    }
    /// Sets `to_sint32`.
    #[must_use]
    pub fn with_to_sint32(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, i32>>,
    ) -> Self {
        self.to_sint32 = value.into();
        self
    }
    /// Sets `to_sint64`.
    #[must_use]
    pub fn with_to_sint64(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, i64>>,
    ) -> Self {
        self.to_sint64 = value.into();
        self
    }
    /// Sets `to_fixed32`.
    #[must_use]
    pub fn with_to_fixed32(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, u32>>,
    ) -> Self {
        self.to_fixed32 = value.into();
        self
    }
    /// Sets `to_fixed64`.
    #[must_use]
    pub fn with_to_fixed64(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, u64>>,
    ) -> Self {
        self.to_fixed64 = value.into();
        self
    }
    /// Sets `to_sfixed32`.
    #[must_use]
    pub fn with_to_sfixed32(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, i32>>,
    ) -> Self {
        self.to_sfixed32 = value.into();
        self
    }
    /// Sets `to_sfixed64`.
    #[must_use]
    pub fn with_to_sfixed64(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, i64>>,
    ) -> Self {
        self.to_sfixed64 = value.into();
        self
    }
    /// Sets `to_bool`.
    #[must_use]
    pub fn with_to_bool(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, bool>>,
    ) -> Self {
        self.to_bool = value.into();
        self
    }
    /// Sets `to_string`.
    #[must_use]
    pub fn with_to_string(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.to_string = value.into();
        self
    }
    /// Sets `to_bytes`.
    #[must_use]
    pub fn with_to_bytes(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Blob<'a>>>,
    ) -> Self {
        self.to_bytes = value.into();
        self
    }
    /// Sets `to_colour`.
    #[must_use]
    pub fn with_to_colour(
        mut self,
        value: impl Into<rt::Map<'a, i32, crate::generated::two::Colour>>,
    ) -> Self {
        self.to_colour = value.into();
        self
    }
    /// Sets `to_inner`.
    #[must_use]
    pub fn with_to_inner(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, crate::generated::two::Inner<'a>>>,
    ) -> Self {
        self.to_inner = value.into();
        self
    }
    /// Sets `to_maps`.
    #[must_use]
    pub fn with_to_maps(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, crate::generated::two::Maps<'a>>>,
    ) -> Self {
        self.to_maps = value.into();
        self
    }
    /// Sets `to_duration`.
    #[must_use]
    pub fn with_to_duration(
        mut self,
        value: impl Into<rt::Map<'a, i64, rt::Duration>>,
    ) -> Self {
        self.to_duration = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Maps<'a> {
    type Owned = Maps<'static>;
    const INFO: &'static rt::info::MessageInfo = &MAPS_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Maps<'static> {
        Maps {
            by_int32: self.by_int32.into_owned(),
            by_int64: self.by_int64.into_owned(),
            by_uint32: self.by_uint32.into_owned(),
            by_uint64: self.by_uint64.into_owned(),
            by_sint32: self.by_sint32.into_owned(),
            by_sint64: self.by_sint64.into_owned(),
            by_fixed32: self.by_fixed32.into_owned(),
            by_fixed64: self.by_fixed64.into_owned(),
            by_sfixed32: self.by_sfixed32.into_owned(),
            by_sfixed64: self.by_sfixed64.into_owned(),
            by_bool: self.by_bool.into_owned(),
            by_string: self.by_string.into_owned(),
            to_double: self.to_double.into_owned(),
            to_float: self.to_float.into_owned(),
            to_int32: self.to_int32.into_owned(),
            to_int64: self.to_int64.into_owned(),
            to_uint32: self.to_uint32.into_owned(),
            to_uint64: self.to_uint64.into_owned(),
            to_sint32: self.to_sint32.into_owned(),
            to_sint64: self.to_sint64.into_owned(),
            to_fixed32: self.to_fixed32.into_owned(),
            to_fixed64: self.to_fixed64.into_owned(),
            to_sfixed32: self.to_sfixed32.into_owned(),
            to_sfixed64: self.to_sfixed64.into_owned(),
            to_bool: self.to_bool.into_owned(),
            to_string: self.to_string.into_owned(),
            to_bytes: self.to_bytes.into_owned(),
            to_colour: self.to_colour.into_owned(),
            to_inner: self.to_inner.into_owned(),
            to_maps: self.to_maps.into_owned(),
            to_duration: self.to_duration.into_owned(),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            by_int32: Default::default(),
            by_int64: Default::default(),
            by_uint32: Default::default(),
            by_uint64: Default::default(),
            by_sint32: Default::default(),
            by_sint64: Default::default(),
            by_fixed32: Default::default(),
            by_fixed64: Default::default(),
            by_sfixed32: Default::default(),
            by_sfixed64: Default::default(),
            by_bool: Default::default(),
            by_string: Default::default(),
            to_double: Default::default(),
            to_float: Default::default(),
            to_int32: Default::default(),
            to_int64: Default::default(),
            to_uint32: Default::default(),
            to_uint64: Default::default(),
            to_sint32: Default::default(),
            to_sint64: Default::default(),
            to_fixed32: Default::default(),
            to_fixed64: Default::default(),
            to_sfixed32: Default::default(),
            to_sfixed64: Default::default(),
            to_bool: Default::default(),
            to_string: Default::default(),
            to_bytes: Default::default(),
            to_colour: Default::default(),
            to_inner: Default::default(),
            to_maps: Default::default(),
            to_duration: Default::default(),
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
                self.by_int32
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 10,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::Int32,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.by_int64
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 18,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::Int64,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.by_uint32
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 26,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::Uint32,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.by_uint64
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 34,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::Uint64,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.by_sint32
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 42,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::Sint32,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 50 {
                self.by_sint64
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 50,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::Sint64,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 58 {
                self.by_fixed32
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 58,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::Fixed32,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 66 {
                self.by_fixed64
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 66,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::Fixed64,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 74 {
                self.by_sfixed32
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 74,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::Sfixed32,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 82 {
                self.by_sfixed64
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 82,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::Sfixed64,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 90 {
                self.by_bool
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 90,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::Bool,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 98 {
                self.by_string
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 98,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 106 {
                self.to_double
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 106,
                            codec: rt::Codec::Double,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 114 {
                self.to_float
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 114,
                            codec: rt::Codec::Float,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 122 {
                self.to_int32
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 122,
                            codec: rt::Codec::Int32,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 130 {
                self.to_int64
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 130,
                            codec: rt::Codec::Int64,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 138 {
                self.to_uint32
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 138,
                            codec: rt::Codec::Uint32,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 146 {
                self.to_uint64
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 146,
                            codec: rt::Codec::Uint64,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 154 {
                self.to_sint32
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 154,
                            codec: rt::Codec::Sint32,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 162 {
                self.to_sint64
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 162,
                            codec: rt::Codec::Sint64,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 170 {
                self.to_fixed32
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 170,
                            codec: rt::Codec::Fixed32,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 178 {
                self.to_fixed64
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 178,
                            codec: rt::Codec::Fixed64,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 186 {
                self.to_sfixed32
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 186,
                            codec: rt::Codec::Sfixed32,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 194 {
                self.to_sfixed64
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 194,
                            codec: rt::Codec::Sfixed64,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 202 {
                self.to_bool
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 202,
                            codec: rt::Codec::Bool,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 210 {
                self.to_string
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 210,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 218 {
                self.to_bytes
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 218,
                            codec: rt::Codec::Bytes,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 226 {
                self.to_colour
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 226,
                            codec: rt::Codec::ClosedEnum,
                        },
                        rt::Codec::Int32,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 234 {
                self.to_inner
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 234,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 242 {
                self.to_maps
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 242,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 250 {
                self.to_duration
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 250,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::Int64,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 98 | 106 | 114
                | 122 | 130 | 138 | 146 | 154 | 162 | 170 | 178 | 186 | 194 | 202 | 210
                | 218 | 226 | 234 | 242 | 250 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        self.by_int32.write_wire(10, (rt::Codec::Int32, rt::Codec::String), w);
        self.by_int64.write_wire(18, (rt::Codec::Int64, rt::Codec::String), w);
        self.by_uint32.write_wire(26, (rt::Codec::Uint32, rt::Codec::String), w);
        self.by_uint64.write_wire(34, (rt::Codec::Uint64, rt::Codec::String), w);
        self.by_sint32.write_wire(42, (rt::Codec::Sint32, rt::Codec::String), w);
        self.by_sint64.write_wire(50, (rt::Codec::Sint64, rt::Codec::String), w);
        self.by_fixed32.write_wire(58, (rt::Codec::Fixed32, rt::Codec::String), w);
        self.by_fixed64.write_wire(66, (rt::Codec::Fixed64, rt::Codec::String), w);
        self.by_sfixed32.write_wire(74, (rt::Codec::Sfixed32, rt::Codec::String), w);
        self.by_sfixed64.write_wire(82, (rt::Codec::Sfixed64, rt::Codec::String), w);
        self.by_bool.write_wire(90, (rt::Codec::Bool, rt::Codec::String), w);
        self.by_string.write_wire(98, (rt::Codec::String, rt::Codec::String), w);
        self.to_double.write_wire(106, (rt::Codec::String, rt::Codec::Double), w);
        self.to_float.write_wire(114, (rt::Codec::String, rt::Codec::Float), w);
        self.to_int32.write_wire(122, (rt::Codec::String, rt::Codec::Int32), w);
        self.to_int64.write_wire(130, (rt::Codec::String, rt::Codec::Int64), w);
        self.to_uint32.write_wire(138, (rt::Codec::String, rt::Codec::Uint32), w);
        self.to_uint64.write_wire(146, (rt::Codec::String, rt::Codec::Uint64), w);
        self.to_sint32.write_wire(154, (rt::Codec::String, rt::Codec::Sint32), w);
        self.to_sint64.write_wire(162, (rt::Codec::String, rt::Codec::Sint64), w);
        self.to_fixed32.write_wire(170, (rt::Codec::String, rt::Codec::Fixed32), w);
        self.to_fixed64.write_wire(178, (rt::Codec::String, rt::Codec::Fixed64), w);
        self.to_sfixed32.write_wire(186, (rt::Codec::String, rt::Codec::Sfixed32), w);
        self.to_sfixed64.write_wire(194, (rt::Codec::String, rt::Codec::Sfixed64), w);
        self.to_bool.write_wire(202, (rt::Codec::String, rt::Codec::Bool), w);
        self.to_string.write_wire(210, (rt::Codec::String, rt::Codec::String), w);
        self.to_bytes.write_wire(218, (rt::Codec::String, rt::Codec::Bytes), w);
        self.to_colour.write_wire(226, (rt::Codec::Int32, rt::Codec::ClosedEnum), w);
        self.to_inner.write_wire(234, (rt::Codec::String, rt::Codec::Message), w);
        self.to_maps.write_wire(242, (rt::Codec::String, rt::Codec::Message), w);
        self.to_duration.write_wire(250, (rt::Codec::Int64, rt::Codec::Message), w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "byInt32" | "by_int32" => 1,
                "byInt64" | "by_int64" => 2,
                "byUint32" | "by_uint32" => 3,
                "byUint64" | "by_uint64" => 4,
                "bySint32" | "by_sint32" => 5,
                "bySint64" | "by_sint64" => 6,
                "byFixed32" | "by_fixed32" => 7,
                "byFixed64" | "by_fixed64" => 8,
                "bySfixed32" | "by_sfixed32" => 9,
                "bySfixed64" | "by_sfixed64" => 10,
                "byBool" | "by_bool" => 11,
                "byString" | "by_string" => 12,
                "toDouble" | "to_double" => 13,
                "toFloat" | "to_float" => 14,
                "toInt32" | "to_int32" => 15,
                "toInt64" | "to_int64" => 16,
                "toUint32" | "to_uint32" => 17,
                "toUint64" | "to_uint64" => 18,
                "toSint32" | "to_sint32" => 19,
                "toSint64" | "to_sint64" => 20,
                "toFixed32" | "to_fixed32" => 21,
                "toFixed64" | "to_fixed64" => 22,
                "toSfixed32" | "to_sfixed32" => 23,
                "toSfixed64" | "to_sfixed64" => 24,
                "toBool" | "to_bool" => 25,
                "toString" | "to_string" => 26,
                "toBytes" | "to_bytes" => 27,
                "toColour" | "to_colour" => 28,
                "toInner" | "to_inner" => 29,
                "toMaps" | "to_maps" => 30,
                "toDuration" | "to_duration" => 31,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"byInt32\":")) {
                    rt::json::once(&mut seen0, 0, "byInt32", r)?;
                    if !r.null()? {
                        self.by_int32
                            .read_json(
                                (rt::Codec::Int32, rt::Codec::String),
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
                if key == 2 || (key == 0 && r.literal(b"\"byInt64\":")) {
                    rt::json::once(&mut seen0, 1, "byInt64", r)?;
                    if !r.null()? {
                        self.by_int64
                            .read_json(
                                (rt::Codec::Int64, rt::Codec::String),
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
                if key == 3 || (key == 0 && r.literal(b"\"byUint32\":")) {
                    rt::json::once(&mut seen0, 2, "byUint32", r)?;
                    if !r.null()? {
                        self.by_uint32
                            .read_json(
                                (rt::Codec::Uint32, rt::Codec::String),
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
                if key == 4 || (key == 0 && r.literal(b"\"byUint64\":")) {
                    rt::json::once(&mut seen0, 3, "byUint64", r)?;
                    if !r.null()? {
                        self.by_uint64
                            .read_json(
                                (rt::Codec::Uint64, rt::Codec::String),
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
                if key == 5 || (key == 0 && r.literal(b"\"bySint32\":")) {
                    rt::json::once(&mut seen0, 4, "bySint32", r)?;
                    if !r.null()? {
                        self.by_sint32
                            .read_json(
                                (rt::Codec::Sint32, rt::Codec::String),
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
                if key == 6 || (key == 0 && r.literal(b"\"bySint64\":")) {
                    rt::json::once(&mut seen0, 5, "bySint64", r)?;
                    if !r.null()? {
                        self.by_sint64
                            .read_json(
                                (rt::Codec::Sint64, rt::Codec::String),
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
                if key == 7 || (key == 0 && r.literal(b"\"byFixed32\":")) {
                    rt::json::once(&mut seen0, 6, "byFixed32", r)?;
                    if !r.null()? {
                        self.by_fixed32
                            .read_json(
                                (rt::Codec::Fixed32, rt::Codec::String),
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
                if key == 8 || (key == 0 && r.literal(b"\"byFixed64\":")) {
                    rt::json::once(&mut seen0, 7, "byFixed64", r)?;
                    if !r.null()? {
                        self.by_fixed64
                            .read_json(
                                (rt::Codec::Fixed64, rt::Codec::String),
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
                if key == 9 || (key == 0 && r.literal(b"\"bySfixed32\":")) {
                    rt::json::once(&mut seen0, 8, "bySfixed32", r)?;
                    if !r.null()? {
                        self.by_sfixed32
                            .read_json(
                                (rt::Codec::Sfixed32, rt::Codec::String),
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
                if key == 10 || (key == 0 && r.literal(b"\"bySfixed64\":")) {
                    rt::json::once(&mut seen0, 9, "bySfixed64", r)?;
                    if !r.null()? {
                        self.by_sfixed64
                            .read_json(
                                (rt::Codec::Sfixed64, rt::Codec::String),
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
                if key == 11 || (key == 0 && r.literal(b"\"byBool\":")) {
                    rt::json::once(&mut seen0, 10, "byBool", r)?;
                    if !r.null()? {
                        self.by_bool
                            .read_json(
                                (rt::Codec::Bool, rt::Codec::String),
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
                if key == 12 || (key == 0 && r.literal(b"\"byString\":")) {
                    rt::json::once(&mut seen0, 11, "byString", r)?;
                    if !r.null()? {
                        self.by_string
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
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
                if key == 13 || (key == 0 && r.literal(b"\"toDouble\":")) {
                    rt::json::once(&mut seen0, 12, "toDouble", r)?;
                    if !r.null()? {
                        self.to_double
                            .read_json(
                                (rt::Codec::String, rt::Codec::Double),
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
                if key == 14 || (key == 0 && r.literal(b"\"toFloat\":")) {
                    rt::json::once(&mut seen0, 13, "toFloat", r)?;
                    if !r.null()? {
                        self.to_float
                            .read_json(
                                (rt::Codec::String, rt::Codec::Float),
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
                if key == 15 || (key == 0 && r.literal(b"\"toInt32\":")) {
                    rt::json::once(&mut seen0, 14, "toInt32", r)?;
                    if !r.null()? {
                        self.to_int32
                            .read_json(
                                (rt::Codec::String, rt::Codec::Int32),
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
                if key == 16 || (key == 0 && r.literal(b"\"toInt64\":")) {
                    rt::json::once(&mut seen0, 15, "toInt64", r)?;
                    if !r.null()? {
                        self.to_int64
                            .read_json(
                                (rt::Codec::String, rt::Codec::Int64),
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
                if key == 17 || (key == 0 && r.literal(b"\"toUint32\":")) {
                    rt::json::once(&mut seen0, 16, "toUint32", r)?;
                    if !r.null()? {
                        self.to_uint32
                            .read_json(
                                (rt::Codec::String, rt::Codec::Uint32),
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
                if key == 18 || (key == 0 && r.literal(b"\"toUint64\":")) {
                    rt::json::once(&mut seen0, 17, "toUint64", r)?;
                    if !r.null()? {
                        self.to_uint64
                            .read_json(
                                (rt::Codec::String, rt::Codec::Uint64),
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
                if key == 19 || (key == 0 && r.literal(b"\"toSint32\":")) {
                    rt::json::once(&mut seen0, 18, "toSint32", r)?;
                    if !r.null()? {
                        self.to_sint32
                            .read_json(
                                (rt::Codec::String, rt::Codec::Sint32),
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
                if key == 20 || (key == 0 && r.literal(b"\"toSint64\":")) {
                    rt::json::once(&mut seen0, 19, "toSint64", r)?;
                    if !r.null()? {
                        self.to_sint64
                            .read_json(
                                (rt::Codec::String, rt::Codec::Sint64),
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
                if key == 21 || (key == 0 && r.literal(b"\"toFixed32\":")) {
                    rt::json::once(&mut seen0, 20, "toFixed32", r)?;
                    if !r.null()? {
                        self.to_fixed32
                            .read_json(
                                (rt::Codec::String, rt::Codec::Fixed32),
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
                if key == 22 || (key == 0 && r.literal(b"\"toFixed64\":")) {
                    rt::json::once(&mut seen0, 21, "toFixed64", r)?;
                    if !r.null()? {
                        self.to_fixed64
                            .read_json(
                                (rt::Codec::String, rt::Codec::Fixed64),
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
                if key == 23 || (key == 0 && r.literal(b"\"toSfixed32\":")) {
                    rt::json::once(&mut seen0, 22, "toSfixed32", r)?;
                    if !r.null()? {
                        self.to_sfixed32
                            .read_json(
                                (rt::Codec::String, rt::Codec::Sfixed32),
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
                if key == 24 || (key == 0 && r.literal(b"\"toSfixed64\":")) {
                    rt::json::once(&mut seen0, 23, "toSfixed64", r)?;
                    if !r.null()? {
                        self.to_sfixed64
                            .read_json(
                                (rt::Codec::String, rt::Codec::Sfixed64),
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
                if key == 25 || (key == 0 && r.literal(b"\"toBool\":")) {
                    rt::json::once(&mut seen0, 24, "toBool", r)?;
                    if !r.null()? {
                        self.to_bool
                            .read_json(
                                (rt::Codec::String, rt::Codec::Bool),
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
                if key == 26 || (key == 0 && r.literal(b"\"toString\":")) {
                    rt::json::once(&mut seen0, 25, "toString", r)?;
                    if !r.null()? {
                        self.to_string
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
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
                if key == 27 || (key == 0 && r.literal(b"\"toBytes\":")) {
                    rt::json::once(&mut seen0, 26, "toBytes", r)?;
                    if !r.null()? {
                        self.to_bytes
                            .read_json(
                                (rt::Codec::String, rt::Codec::Bytes),
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
                if key == 28 || (key == 0 && r.literal(b"\"toColour\":")) {
                    rt::json::once(&mut seen0, 27, "toColour", r)?;
                    if !r.null()? {
                        self.to_colour
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
                if key == 29 || (key == 0 && r.literal(b"\"toInner\":")) {
                    rt::json::once(&mut seen0, 28, "toInner", r)?;
                    if !r.null()? {
                        self.to_inner
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
                if key == 30 || (key == 0 && r.literal(b"\"toMaps\":")) {
                    rt::json::once(&mut seen0, 29, "toMaps", r)?;
                    if !r.null()? {
                        self.to_maps
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
                if key == 31 || (key == 0 && r.literal(b"\"toDuration\":")) {
                    rt::json::once(&mut seen0, 30, "toDuration", r)?;
                    if !r.null()? {
                        self.to_duration
                            .read_json(
                                (rt::Codec::Int64, rt::Codec::Message),
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
        if !self.by_int32.is_empty() {
            w.name(const { &rt::json::Key::new("\"byInt32\":") });
            self.by_int32.put_json(false, w);
            w.comma();
        }
        if !self.by_int64.is_empty() {
            w.name(const { &rt::json::Key::new("\"byInt64\":") });
            self.by_int64.put_json(false, w);
            w.comma();
        }
        if !self.by_uint32.is_empty() {
            w.name(const { &rt::json::Key::new("\"byUint32\":") });
            self.by_uint32.put_json(false, w);
            w.comma();
        }
        if !self.by_uint64.is_empty() {
            w.name(const { &rt::json::Key::new("\"byUint64\":") });
            self.by_uint64.put_json(false, w);
            w.comma();
        }
        if !self.by_sint32.is_empty() {
            w.name(const { &rt::json::Key::new("\"bySint32\":") });
            self.by_sint32.put_json(false, w);
            w.comma();
        }
        if !self.by_sint64.is_empty() {
            w.name(const { &rt::json::Key::new("\"bySint64\":") });
            self.by_sint64.put_json(false, w);
            w.comma();
        }
        if !self.by_fixed32.is_empty() {
            w.name(const { &rt::json::Key::new("\"byFixed32\":") });
            self.by_fixed32.put_json(false, w);
            w.comma();
        }
        if !self.by_fixed64.is_empty() {
            w.name(const { &rt::json::Key::new("\"byFixed64\":") });
            self.by_fixed64.put_json(false, w);
            w.comma();
        }
        if !self.by_sfixed32.is_empty() {
            w.name(const { &rt::json::Key::new("\"bySfixed32\":") });
            self.by_sfixed32.put_json(false, w);
            w.comma();
        }
        if !self.by_sfixed64.is_empty() {
            w.name(const { &rt::json::Key::new("\"bySfixed64\":") });
            self.by_sfixed64.put_json(false, w);
            w.comma();
        }
        if !self.by_bool.is_empty() {
            w.name(const { &rt::json::Key::new("\"byBool\":") });
            self.by_bool.put_json(false, w);
            w.comma();
        }
        if !self.by_string.is_empty() {
            w.name(const { &rt::json::Key::new("\"byString\":") });
            self.by_string.put_json(false, w);
            w.comma();
        }
        if !self.to_double.is_empty() {
            w.name(const { &rt::json::Key::new("\"toDouble\":") });
            self.to_double.put_json(false, w);
            w.comma();
        }
        if !self.to_float.is_empty() {
            w.name(const { &rt::json::Key::new("\"toFloat\":") });
            self.to_float.put_json(false, w);
            w.comma();
        }
        if !self.to_int32.is_empty() {
            w.name(const { &rt::json::Key::new("\"toInt32\":") });
            self.to_int32.put_json(false, w);
            w.comma();
        }
        if !self.to_int64.is_empty() {
            w.name(const { &rt::json::Key::new("\"toInt64\":") });
            self.to_int64.put_json(false, w);
            w.comma();
        }
        if !self.to_uint32.is_empty() {
            w.name(const { &rt::json::Key::new("\"toUint32\":") });
            self.to_uint32.put_json(false, w);
            w.comma();
        }
        if !self.to_uint64.is_empty() {
            w.name(const { &rt::json::Key::new("\"toUint64\":") });
            self.to_uint64.put_json(false, w);
            w.comma();
        }
        if !self.to_sint32.is_empty() {
            w.name(const { &rt::json::Key::new("\"toSint32\":") });
            self.to_sint32.put_json(false, w);
            w.comma();
        }
        if !self.to_sint64.is_empty() {
            w.name(const { &rt::json::Key::new("\"toSint64\":") });
            self.to_sint64.put_json(false, w);
            w.comma();
        }
        if !self.to_fixed32.is_empty() {
            w.name(const { &rt::json::Key::new("\"toFixed32\":") });
            self.to_fixed32.put_json(false, w);
            w.comma();
        }
        if !self.to_fixed64.is_empty() {
            w.name(const { &rt::json::Key::new("\"toFixed64\":") });
            self.to_fixed64.put_json(false, w);
            w.comma();
        }
        if !self.to_sfixed32.is_empty() {
            w.name(const { &rt::json::Key::new("\"toSfixed32\":") });
            self.to_sfixed32.put_json(false, w);
            w.comma();
        }
        if !self.to_sfixed64.is_empty() {
            w.name(const { &rt::json::Key::new("\"toSfixed64\":") });
            self.to_sfixed64.put_json(false, w);
            w.comma();
        }
        if !self.to_bool.is_empty() {
            w.name(const { &rt::json::Key::new("\"toBool\":") });
            self.to_bool.put_json(false, w);
            w.comma();
        }
        if !self.to_string.is_empty() {
            w.name(const { &rt::json::Key::new("\"toString\":") });
            self.to_string.put_json(false, w);
            w.comma();
        }
        if !self.to_bytes.is_empty() {
            w.name(const { &rt::json::Key::new("\"toBytes\":") });
            self.to_bytes.put_json(false, w);
            w.comma();
        }
        if !self.to_colour.is_empty() {
            w.name(const { &rt::json::Key::new("\"toColour\":") });
            self.to_colour.put_json(false, w);
            w.comma();
        }
        if !self.to_inner.is_empty() {
            w.name(const { &rt::json::Key::new("\"toInner\":") });
            self.to_inner.put_json(false, w);
            w.comma();
        }
        if !self.to_maps.is_empty() {
            w.name(const { &rt::json::Key::new("\"toMaps\":") });
            self.to_maps.put_json(false, w);
            w.comma();
        }
        if !self.to_duration.is_empty() {
            w.name(const { &rt::json::Key::new("\"toDuration\":") });
            self.to_duration.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Maps < 'a >, Maps < 'static >);
#[doc(hidden)]
pub static MAPS_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.two.Maps",
        &[
            rt::info::FieldInfo::new(
                1,
                "by_int32",
                "byInt32",
                rt::info::Kind::Map(&(rt::info::Kind::Int32, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                2,
                "by_int64",
                "byInt64",
                rt::info::Kind::Map(&(rt::info::Kind::Int64, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                3,
                "by_uint32",
                "byUint32",
                rt::info::Kind::Map(&(rt::info::Kind::Uint32, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                4,
                "by_uint64",
                "byUint64",
                rt::info::Kind::Map(&(rt::info::Kind::Uint64, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                5,
                "by_sint32",
                "bySint32",
                rt::info::Kind::Map(&(rt::info::Kind::Sint32, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                6,
                "by_sint64",
                "bySint64",
                rt::info::Kind::Map(&(rt::info::Kind::Sint64, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                7,
                "by_fixed32",
                "byFixed32",
                rt::info::Kind::Map(&(rt::info::Kind::Fixed32, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                8,
                "by_fixed64",
                "byFixed64",
                rt::info::Kind::Map(&(rt::info::Kind::Fixed64, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                9,
                "by_sfixed32",
                "bySfixed32",
                rt::info::Kind::Map(&(rt::info::Kind::Sfixed32, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                10,
                "by_sfixed64",
                "bySfixed64",
                rt::info::Kind::Map(&(rt::info::Kind::Sfixed64, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                11,
                "by_bool",
                "byBool",
                rt::info::Kind::Map(&(rt::info::Kind::Bool, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                12,
                "by_string",
                "byString",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                13,
                "to_double",
                "toDouble",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::Double)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                14,
                "to_float",
                "toFloat",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::Float)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                15,
                "to_int32",
                "toInt32",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::Int32)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                16,
                "to_int64",
                "toInt64",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::Int64)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                17,
                "to_uint32",
                "toUint32",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::Uint32)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                18,
                "to_uint64",
                "toUint64",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::Uint64)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                19,
                "to_sint32",
                "toSint32",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::Sint32)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                20,
                "to_sint64",
                "toSint64",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::Sint64)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                21,
                "to_fixed32",
                "toFixed32",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::Fixed32)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                22,
                "to_fixed64",
                "toFixed64",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::Fixed64)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                23,
                "to_sfixed32",
                "toSfixed32",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::Sfixed32)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                24,
                "to_sfixed64",
                "toSfixed64",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::Sfixed64)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                25,
                "to_bool",
                "toBool",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::Bool)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                26,
                "to_string",
                "toString",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                27,
                "to_bytes",
                "toBytes",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::Bytes)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                28,
                "to_colour",
                "toColour",
                rt::info::Kind::Map(
                    &(
                        rt::info::Kind::Int32,
                        rt::info::Kind::Enum(&crate::generated::two::COLOUR_INFO),
                    ),
                ),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                29,
                "to_inner",
                "toInner",
                rt::info::Kind::Map(
                    &(
                        rt::info::Kind::String,
                        rt::info::Kind::Message(&crate::generated::two::INNER_INFO),
                    ),
                ),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                30,
                "to_maps",
                "toMaps",
                rt::info::Kind::Map(
                    &(
                        rt::info::Kind::String,
                        rt::info::Kind::Message(&crate::generated::two::MAPS_INFO),
                    ),
                ),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                31,
                "to_duration",
                "toDuration",
                rt::info::Kind::Map(
                    &(
                        rt::info::Kind::Int64,
                        rt::info::Kind::Message(&rt::wkt::DURATION_INFO),
                    ),
                ),
                rt::info::Label::Repeated,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Maps<'static>>());
/// A choice of every kind, and another with fields between.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Choices<'a> {
    /// `kitchen.two.Choices.between`.
    pub between: Option<rt::Str<'a>>,
    /// `kitchen.two.Choices.inside`.
    pub inside: Option<rt::Str<'a>>,
    /// `kitchen.two.Choices.choice`.
    pub choice: Option<ChoicesChoice<'a>>,
    /// `kitchen.two.Choices.other`.
    pub other: Option<ChoicesOther<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// `kitchen.two.Choices.choice`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ChoicesChoice<'a> {
    /// `kitchen.two.Choices.double_value`.
    DoubleValue(f64),
    /// `kitchen.two.Choices.float_value`.
    FloatValue(f32),
    /// `kitchen.two.Choices.int32_value`.
    Int32Value(i32),
    /// `kitchen.two.Choices.int64_value`.
    Int64Value(i64),
    /// `kitchen.two.Choices.uint32_value`.
    Uint32Value(u32),
    /// `kitchen.two.Choices.uint64_value`.
    Uint64Value(u64),
    /// `kitchen.two.Choices.sint32_value`.
    Sint32Value(i32),
    /// `kitchen.two.Choices.sint64_value`.
    Sint64Value(i64),
    /// `kitchen.two.Choices.fixed32_value`.
    Fixed32Value(u32),
    /// `kitchen.two.Choices.fixed64_value`.
    Fixed64Value(u64),
    /// `kitchen.two.Choices.sfixed32_value`.
    Sfixed32Value(i32),
    /// `kitchen.two.Choices.sfixed64_value`.
    Sfixed64Value(i64),
    /// `kitchen.two.Choices.bool_value`.
    BoolValue(bool),
    /// `kitchen.two.Choices.string_value`.
    StringValue(rt::Str<'a>),
    /// `kitchen.two.Choices.bytes_value`.
    BytesValue(rt::Blob<'a>),
    /// `kitchen.two.Choices.colour`.
    Colour(crate::generated::two::Colour),
    /// `kitchen.two.Choices.inner`.
    Inner(crate::generated::two::Inner<'a>),
    /// `kitchen.two.Choices.choices`.
    Choices(rt::Boxed<crate::generated::two::Choices<'a>>),
    /// `kitchen.two.Choices.time`.
    Time(rt::Timestamp),
    /// `kitchen.two.Choices.nothing`.
    Nothing(rt::wkt::NullValue),
}
impl ChoicesChoice<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> ChoicesChoice<'static> {
        match self {
            Self::DoubleValue(value) => {
                ChoicesChoice::DoubleValue(rt::Element::detach(value))
            }
            Self::FloatValue(value) => {
                ChoicesChoice::FloatValue(rt::Element::detach(value))
            }
            Self::Int32Value(value) => {
                ChoicesChoice::Int32Value(rt::Element::detach(value))
            }
            Self::Int64Value(value) => {
                ChoicesChoice::Int64Value(rt::Element::detach(value))
            }
            Self::Uint32Value(value) => {
                ChoicesChoice::Uint32Value(rt::Element::detach(value))
            }
            Self::Uint64Value(value) => {
                ChoicesChoice::Uint64Value(rt::Element::detach(value))
            }
            Self::Sint32Value(value) => {
                ChoicesChoice::Sint32Value(rt::Element::detach(value))
            }
            Self::Sint64Value(value) => {
                ChoicesChoice::Sint64Value(rt::Element::detach(value))
            }
            Self::Fixed32Value(value) => {
                ChoicesChoice::Fixed32Value(rt::Element::detach(value))
            }
            Self::Fixed64Value(value) => {
                ChoicesChoice::Fixed64Value(rt::Element::detach(value))
            }
            Self::Sfixed32Value(value) => {
                ChoicesChoice::Sfixed32Value(rt::Element::detach(value))
            }
            Self::Sfixed64Value(value) => {
                ChoicesChoice::Sfixed64Value(rt::Element::detach(value))
            }
            Self::BoolValue(value) => {
                ChoicesChoice::BoolValue(rt::Element::detach(value))
            }
            Self::StringValue(value) => {
                ChoicesChoice::StringValue(rt::Element::detach(value))
            }
            Self::BytesValue(value) => {
                ChoicesChoice::BytesValue(rt::Element::detach(value))
            }
            Self::Colour(value) => ChoicesChoice::Colour(rt::Element::detach(value)),
            Self::Inner(value) => ChoicesChoice::Inner(rt::Element::detach(value)),
            Self::Choices(value) => ChoicesChoice::Choices(value.into_owned()),
            Self::Time(value) => ChoicesChoice::Time(rt::Element::detach(value)),
            Self::Nothing(value) => ChoicesChoice::Nothing(rt::Element::detach(value)),
        }
    }
    fn charged(&self) -> usize {
        match self {
            Self::Choices(value) => value.charged(),
            _ => 0,
        }
    }
}
/// `kitchen.two.Choices.other`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ChoicesOther<'a> {
    /// `kitchen.two.Choices.left`.
    Left(rt::Str<'a>),
    /// `kitchen.two.Choices.right`.
    Right(crate::generated::two::Inner<'a>),
}
impl ChoicesOther<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> ChoicesOther<'static> {
        match self {
            Self::Left(value) => ChoicesOther::Left(rt::Element::detach(value)),
            Self::Right(value) => ChoicesOther::Right(rt::Element::detach(value)),
        }
    }
}
impl<'a> Choices<'a> {
    /// Sets `between`.
    #[must_use]
    pub fn with_between(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.between = Some(value.into());
        self
    }
    /// Sets `inside`.
    #[must_use]
    pub fn with_inside(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.inside = Some(value.into());
        self
    }
    /// Sets `choice`.
    #[must_use]
    pub fn with_choice(mut self, value: ChoicesChoice<'a>) -> Self {
        self.choice = Some(value);
        self
    }
    /// Sets `other`.
    #[must_use]
    pub fn with_other(mut self, value: ChoicesOther<'a>) -> Self {
        self.other = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for Choices<'a> {
    type Owned = Choices<'static>;
    const INFO: &'static rt::info::MessageInfo = &CHOICES_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Choices<'static> {
        Choices {
            between: self.between.map(rt::Element::detach),
            inside: self.inside.map(rt::Element::detach),
            choice: self.choice.map(ChoicesChoice::into_owned),
            other: self.other.map(ChoicesOther::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            between: None,
            inside: None,
            choice: None,
            other: None,
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
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::DoubleValue(
                        rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 21 {
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::FloatValue(
                        rt::Element::read_wire(rt::Codec::Float, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 24 {
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::Int32Value(
                        rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 32 {
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::Int64Value(
                        rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 40 {
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::Uint32Value(
                        rt::Element::read_wire(rt::Codec::Uint32, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 48 {
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::Uint64Value(
                        rt::Element::read_wire(rt::Codec::Uint64, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 56 {
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::Sint32Value(
                        rt::Element::read_wire(rt::Codec::Sint32, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 64 {
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::Sint64Value(
                        rt::Element::read_wire(rt::Codec::Sint64, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 77 {
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::Fixed32Value(
                        rt::Element::read_wire(rt::Codec::Fixed32, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 81 {
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::Fixed64Value(
                        rt::Element::read_wire(rt::Codec::Fixed64, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 93 {
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::Sfixed32Value(
                        rt::Element::read_wire(rt::Codec::Sfixed32, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 97 {
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::Sfixed64Value(
                        rt::Element::read_wire(rt::Codec::Sfixed64, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 104 {
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::BoolValue(
                        rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 114 {
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::StringValue(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 122 {
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::BytesValue(
                        rt::Element::read_wire(rt::Codec::Bytes, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 128 {
                let value: crate::generated::two::Colour = rt::Element::read_wire(
                    rt::Codec::ClosedEnum,
                    &mut r,
                    cx,
                )?;
                if rt::Element::is_declared(&value, rt::Codec::ClosedEnum) {
                    rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                    self.choice = Some(ChoicesChoice::Colour(value));
                } else {
                    rt::wire::undeclared(16, value.0, &r, &mut self.unknown_fields, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 138 {
                let again = matches!(& self.choice, Some(ChoicesChoice::Inner(_)));
                if !again {
                    rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                    rt::wire::start(&mut self.choice, ChoicesChoice::Inner);
                }
                if let Some(ChoicesChoice::Inner(value)) = &mut self.choice {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 146 {
                let again = matches!(& self.choice, Some(ChoicesChoice::Choices(_)));
                if !again {
                    rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                    rt::wire::start_boxed(&mut self.choice, ChoicesChoice::Choices);
                }
                if let Some(ChoicesChoice::Choices(value)) = &mut self.choice {
                    rt::wire::boxed_member(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 154 {
                let mut value = match &self.choice {
                    Some(ChoicesChoice::Time(value)) => Some(*value),
                    _ => None,
                };
                rt::wire::time(&mut value, 19, &mut r, &mut self.unknown_fields, cx)?;
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = value.map(ChoicesChoice::Time);
                tag = r.tag()?;
            }
            if tag == 160 {
                rt::wire::replace(&mut self.choice, ChoicesChoice::charged, cx);
                self.choice = Some(
                    ChoicesChoice::Nothing(
                        rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 170 {
                self.between = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 178 {
                self.inside = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 186 {
                self.other = Some(
                    ChoicesOther::Left(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 194 {
                let again = matches!(& self.other, Some(ChoicesOther::Right(_)));
                if !again {
                    rt::wire::start(&mut self.other, ChoicesOther::Right);
                }
                if let Some(ChoicesOther::Right(value)) = &mut self.other {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                9 | 21 | 24 | 32 | 40 | 48 | 56 | 64 | 77 | 81 | 93 | 97 | 104 | 114
                | 122 | 128 | 138 | 146 | 154 | 160 | 170 | 178 | 186 | 194 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        match &self.choice {
            Some(ChoicesChoice::DoubleValue(value)) => {
                rt::Element::write_field(value, [9], rt::Codec::Double, w);
            }
            Some(ChoicesChoice::FloatValue(value)) => {
                rt::Element::write_field(value, [21], rt::Codec::Float, w);
            }
            Some(ChoicesChoice::Int32Value(value)) => {
                rt::Element::write_field(value, [24], rt::Codec::Int32, w);
            }
            Some(ChoicesChoice::Int64Value(value)) => {
                rt::Element::write_field(value, [32], rt::Codec::Int64, w);
            }
            Some(ChoicesChoice::Uint32Value(value)) => {
                rt::Element::write_field(value, [40], rt::Codec::Uint32, w);
            }
            Some(ChoicesChoice::Uint64Value(value)) => {
                rt::Element::write_field(value, [48], rt::Codec::Uint64, w);
            }
            Some(ChoicesChoice::Sint32Value(value)) => {
                rt::Element::write_field(value, [56], rt::Codec::Sint32, w);
            }
            Some(ChoicesChoice::Sint64Value(value)) => {
                rt::Element::write_field(value, [64], rt::Codec::Sint64, w);
            }
            Some(ChoicesChoice::Fixed32Value(value)) => {
                rt::Element::write_field(value, [77], rt::Codec::Fixed32, w);
            }
            Some(ChoicesChoice::Fixed64Value(value)) => {
                rt::Element::write_field(value, [81], rt::Codec::Fixed64, w);
            }
            Some(ChoicesChoice::Sfixed32Value(value)) => {
                rt::Element::write_field(value, [93], rt::Codec::Sfixed32, w);
            }
            Some(ChoicesChoice::Sfixed64Value(value)) => {
                rt::Element::write_field(value, [97], rt::Codec::Sfixed64, w);
            }
            Some(ChoicesChoice::BoolValue(value)) => {
                rt::Element::write_field(value, [104], rt::Codec::Bool, w);
            }
            Some(ChoicesChoice::StringValue(value)) => {
                rt::Element::write_field(value, [114], rt::Codec::String, w);
            }
            Some(ChoicesChoice::BytesValue(value)) => {
                rt::Element::write_field(value, [122], rt::Codec::Bytes, w);
            }
            Some(ChoicesChoice::Colour(value)) => {
                rt::Element::write_field(value, [128, 1], rt::Codec::ClosedEnum, w);
            }
            Some(ChoicesChoice::Inner(value)) => {
                w.message([138, 1], value);
            }
            Some(ChoicesChoice::Choices(value)) => {
                w.message([146, 1], &**value);
            }
            Some(ChoicesChoice::Time(value)) => {
                rt::Element::write_field(value, [154, 1], rt::Codec::Message, w);
            }
            Some(ChoicesChoice::Nothing(value)) => {
                rt::Element::write_field(value, [160, 1], rt::Codec::Enum, w);
            }
            _ => {}
        }
        if let Some(value) = &self.between {
            rt::Element::write_field(value, [170, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.inside {
            rt::Element::write_field(value, [178, 1], rt::Codec::String, w);
        }
        match &self.other {
            Some(ChoicesOther::Left(value)) => {
                rt::Element::write_field(value, [186, 1], rt::Codec::String, w);
            }
            Some(ChoicesOther::Right(value)) => {
                w.message([194, 1], value);
            }
            _ => {}
        }
        if !self.unknown_fields.is_empty() {
            w.unknown_but(
                &self.unknown_fields,
                &[(19, !matches!(& self.choice, Some(ChoicesChoice::Time(_))))],
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
                "doubleValue" | "double_value" => 1,
                "floatValue" | "float_value" => 2,
                "int32Value" | "int32_value" => 3,
                "int64Value" | "int64_value" => 4,
                "uint32Value" | "uint32_value" => 5,
                "uint64Value" | "uint64_value" => 6,
                "sint32Value" | "sint32_value" => 7,
                "sint64Value" | "sint64_value" => 8,
                "fixed32Value" | "fixed32_value" => 9,
                "fixed64Value" | "fixed64_value" => 10,
                "sfixed32Value" | "sfixed32_value" => 11,
                "sfixed64Value" | "sfixed64_value" => 12,
                "boolValue" | "bool_value" => 13,
                "stringValue" | "string_value" => 14,
                "bytesValue" | "bytes_value" => 15,
                "colour" => 16,
                "inner" => 17,
                "choices" => 18,
                "time" => 19,
                "nothing" => 20,
                "between" => 21,
                "left" => 22,
                "right" => 23,
                "inside" => 24,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"doubleValue\":")) {
                    rt::json::once(&mut seen0, 0, "doubleValue", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::DoubleValue(
                                rt::Element::read_json(rt::Codec::Double, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"floatValue\":")) {
                    rt::json::once(&mut seen0, 1, "floatValue", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::FloatValue(
                                rt::Element::read_json(rt::Codec::Float, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"int32Value\":")) {
                    rt::json::once(&mut seen0, 2, "int32Value", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::Int32Value(
                                rt::Element::read_json(rt::Codec::Int32, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"int64Value\":")) {
                    rt::json::once(&mut seen0, 3, "int64Value", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::Int64Value(
                                rt::Element::read_json(rt::Codec::Int64, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"uint32Value\":")) {
                    rt::json::once(&mut seen0, 4, "uint32Value", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::Uint32Value(
                                rt::Element::read_json(rt::Codec::Uint32, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"uint64Value\":")) {
                    rt::json::once(&mut seen0, 5, "uint64Value", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::Uint64Value(
                                rt::Element::read_json(rt::Codec::Uint64, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"sint32Value\":")) {
                    rt::json::once(&mut seen0, 6, "sint32Value", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::Sint32Value(
                                rt::Element::read_json(rt::Codec::Sint32, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"sint64Value\":")) {
                    rt::json::once(&mut seen0, 7, "sint64Value", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::Sint64Value(
                                rt::Element::read_json(rt::Codec::Sint64, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"fixed32Value\":")) {
                    rt::json::once(&mut seen0, 8, "fixed32Value", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::Fixed32Value(
                                rt::Element::read_json(rt::Codec::Fixed32, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"fixed64Value\":")) {
                    rt::json::once(&mut seen0, 9, "fixed64Value", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::Fixed64Value(
                                rt::Element::read_json(rt::Codec::Fixed64, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"sfixed32Value\":")) {
                    rt::json::once(&mut seen0, 10, "sfixed32Value", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::Sfixed32Value(
                                rt::Element::read_json(rt::Codec::Sfixed32, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 12 || (key == 0 && r.literal(b"\"sfixed64Value\":")) {
                    rt::json::once(&mut seen0, 11, "sfixed64Value", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::Sfixed64Value(
                                rt::Element::read_json(rt::Codec::Sfixed64, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 13 || (key == 0 && r.literal(b"\"boolValue\":")) {
                    rt::json::once(&mut seen0, 12, "boolValue", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::BoolValue(
                                rt::Element::read_json(rt::Codec::Bool, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 14 || (key == 0 && r.literal(b"\"stringValue\":")) {
                    rt::json::once(&mut seen0, 13, "stringValue", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::StringValue(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 15 || (key == 0 && r.literal(b"\"bytesValue\":")) {
                    rt::json::once(&mut seen0, 14, "bytesValue", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::BytesValue(
                                rt::Element::read_json(rt::Codec::Bytes, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 16 || (key == 0 && r.literal(b"\"colour\":")) {
                    rt::json::once(&mut seen0, 15, "colour", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.choice = Some(ChoicesChoice::Colour(value));
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 17 || (key == 0 && r.literal(b"\"inner\":")) {
                    rt::json::once(&mut seen0, 16, "inner", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.choice = Some(ChoicesChoice::Inner(value));
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 18 || (key == 0 && r.literal(b"\"choices\":")) {
                    rt::json::once(&mut seen0, 17, "choices", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        let mut value = rt::json::new_box(r, cx)?;
                        rt::json::message(&mut *value, r, cx)?;
                        self.choice = Some(ChoicesChoice::Choices(value));
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 19 || (key == 0 && r.literal(b"\"time\":")) {
                    rt::json::once(&mut seen0, 18, "time", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 24, "choice", r)?;
                        self.choice = Some(
                            ChoicesChoice::Time(
                                rt::Element::read_json(rt::Codec::Message, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 20 || (key == 0 && r.literal(b"\"nothing\":")) {
                    rt::json::once(&mut seen0, 19, "nothing", r)?;
                    rt::json::once(&mut seen0, 24, "choice", r)?;
                    if let Some(value) = rt::json::enumeration(r, cx)? {
                        self.choice = Some(ChoicesChoice::Nothing(value));
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 21 || (key == 0 && r.literal(b"\"between\":")) {
                    rt::json::once(&mut seen0, 20, "between", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.between = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 22 || (key == 0 && r.literal(b"\"left\":")) {
                    rt::json::once(&mut seen0, 21, "left", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 25, "other", r)?;
                        self.other = Some(
                            ChoicesOther::Left(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 23 || (key == 0 && r.literal(b"\"right\":")) {
                    rt::json::once(&mut seen0, 22, "right", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 25, "other", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.other = Some(ChoicesOther::Right(value));
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 24 || (key == 0 && r.literal(b"\"inside\":")) {
                    rt::json::once(&mut seen0, 23, "inside", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.inside = Some(value);
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
        if let Some(ChoicesChoice::DoubleValue(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"doubleValue\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::FloatValue(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"floatValue\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::Int32Value(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"int32Value\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::Int64Value(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"int64Value\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::Uint32Value(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"uint32Value\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::Uint64Value(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"uint64Value\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::Sint32Value(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"sint32Value\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::Sint64Value(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"sint64Value\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::Fixed32Value(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"fixed32Value\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::Fixed64Value(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"fixed64Value\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::Sfixed32Value(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"sfixed32Value\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::Sfixed64Value(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"sfixed64Value\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::BoolValue(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"boolValue\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::StringValue(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"stringValue\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::BytesValue(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"bytesValue\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::Colour(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"colour\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::Inner(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"inner\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::Choices(value)) = &self.choice {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"choices\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::Time(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"time\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesChoice::Nothing(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"nothing\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.between {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"between\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesOther::Left(value)) = &self.other {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"left\":") },
                false,
                w,
            );
        }
        if let Some(ChoicesOther::Right(value)) = &self.other {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"right\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.inside {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"inside\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Choices < 'a >, Choices < 'static >);
#[doc(hidden)]
pub static CHOICES_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.two.Choices",
        &[
            rt::info::FieldInfo::new(
                    1,
                    "double_value",
                    "doubleValue",
                    rt::info::Kind::Double,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    2,
                    "float_value",
                    "floatValue",
                    rt::info::Kind::Float,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    3,
                    "int32_value",
                    "int32Value",
                    rt::info::Kind::Int32,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    4,
                    "int64_value",
                    "int64Value",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    5,
                    "uint32_value",
                    "uint32Value",
                    rt::info::Kind::Uint32,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    6,
                    "uint64_value",
                    "uint64Value",
                    rt::info::Kind::Uint64,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    7,
                    "sint32_value",
                    "sint32Value",
                    rt::info::Kind::Sint32,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    8,
                    "sint64_value",
                    "sint64Value",
                    rt::info::Kind::Sint64,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    9,
                    "fixed32_value",
                    "fixed32Value",
                    rt::info::Kind::Fixed32,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    10,
                    "fixed64_value",
                    "fixed64Value",
                    rt::info::Kind::Fixed64,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    11,
                    "sfixed32_value",
                    "sfixed32Value",
                    rt::info::Kind::Sfixed32,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    12,
                    "sfixed64_value",
                    "sfixed64Value",
                    rt::info::Kind::Sfixed64,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    13,
                    "bool_value",
                    "boolValue",
                    rt::info::Kind::Bool,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    14,
                    "string_value",
                    "stringValue",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    15,
                    "bytes_value",
                    "bytesValue",
                    rt::info::Kind::Bytes,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    16,
                    "colour",
                    "colour",
                    rt::info::Kind::Enum(&crate::generated::two::COLOUR_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    17,
                    "inner",
                    "inner",
                    rt::info::Kind::Message(&crate::generated::two::INNER_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    18,
                    "choices",
                    "choices",
                    rt::info::Kind::Message(&crate::generated::two::CHOICES_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    19,
                    "time",
                    "time",
                    rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    20,
                    "nothing",
                    "nothing",
                    rt::info::Kind::Enum(&rt::wkt::NULL_VALUE_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                21,
                "between",
                "between",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    23,
                    "left",
                    "left",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .in_oneof(1),
            rt::info::FieldInfo::new(
                    24,
                    "right",
                    "right",
                    rt::info::Kind::Message(&crate::generated::two::INNER_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(1),
            rt::info::FieldInfo::new(
                22,
                "inside",
                "inside",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
        ],
        &[
            rt::info::OneofInfo::new("choice", None),
            rt::info::OneofInfo::new("other", None),
        ],
        false,
    )
    .size(size_of::<Choices<'static>>());
/// A tree, in every way that a message can hold its own kind.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Tree<'a> {
    /// `kitchen.two.Tree.name`.
    pub name: Option<rt::Str<'a>>,
    /// `kitchen.two.Tree.only`.
    pub only: Option<rt::Boxed<crate::generated::two::Tree<'a>>>,
    /// `kitchen.two.Tree.branches`.
    pub branches: rt::Repeated<'a, crate::generated::two::Tree<'a>>,
    /// `kitchen.two.Tree.named`.
    pub named: rt::Map<'a, rt::Str<'a>, crate::generated::two::Tree<'a>>,
    /// `kitchen.two.Tree.one`.
    pub one: Option<TreeOne<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// `kitchen.two.Tree.one`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum TreeOne<'a> {
    /// `kitchen.two.Tree.chosen`.
    Chosen(rt::Boxed<crate::generated::two::Tree<'a>>),
    /// `kitchen.two.Tree.leaf`.
    Leaf(rt::Boxed<crate::generated::two::Leaf<'a>>),
}
impl TreeOne<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> TreeOne<'static> {
        match self {
            Self::Chosen(value) => TreeOne::Chosen(value.into_owned()),
            Self::Leaf(value) => TreeOne::Leaf(value.into_owned()),
        }
    }
    fn charged(&self) -> usize {
        match self {
            Self::Chosen(value) => value.charged(),
            Self::Leaf(value) => value.charged(),
        }
    }
}
impl<'a> Tree<'a> {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `only`.
    #[must_use]
    pub fn with_only(mut self, value: crate::generated::two::Tree<'a>) -> Self {
        self.only = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `branches`.
    #[must_use]
    pub fn with_branches(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::two::Tree<'a>>>,
    ) -> Self {
        self.branches = value.into();
        self
    }
    /// Sets `named`.
    #[must_use]
    pub fn with_named(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, crate::generated::two::Tree<'a>>>,
    ) -> Self {
        self.named = value.into();
        self
    }
    /// Sets `one`.
    #[must_use]
    pub fn with_one(mut self, value: TreeOne<'a>) -> Self {
        self.one = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for Tree<'a> {
    type Owned = Tree<'static>;
    const INFO: &'static rt::info::MessageInfo = &TREE_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Tree<'static> {
        Tree {
            name: self.name.map(rt::Element::detach),
            only: self.only.map(rt::Boxed::into_owned),
            branches: self.branches.into_owned(),
            named: self.named.into_owned(),
            one: self.one.map(TreeOne::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            name: None,
            only: None,
            branches: Default::default(),
            named: Default::default(),
            one: None,
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
                self.name = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::boxed(&mut self.only, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.branches
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 26,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.named
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 34,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 42 {
                let again = matches!(& self.one, Some(TreeOne::Chosen(_)));
                if !again {
                    rt::wire::replace(&mut self.one, TreeOne::charged, cx);
                    rt::wire::start_boxed(&mut self.one, TreeOne::Chosen);
                }
                if let Some(TreeOne::Chosen(value)) = &mut self.one {
                    rt::wire::boxed_member(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 50 {
                let again = matches!(& self.one, Some(TreeOne::Leaf(_)));
                if !again {
                    rt::wire::replace(&mut self.one, TreeOne::charged, cx);
                    rt::wire::start_boxed(&mut self.one, TreeOne::Leaf);
                }
                if let Some(TreeOne::Leaf(value)) = &mut self.one {
                    rt::wire::boxed_member(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.name {
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.only {
            w.message([18], &**value);
        }
        self.branches.write_wire(26, rt::Codec::Message, w);
        self.named.write_wire(34, (rt::Codec::String, rt::Codec::Message), w);
        match &self.one {
            Some(TreeOne::Chosen(value)) => {
                w.message([42], &**value);
            }
            Some(TreeOne::Leaf(value)) => {
                w.message([50], &**value);
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
                "name" => 1,
                "only" => 2,
                "branches" => 3,
                "named" => 4,
                "chosen" => 5,
                "leaf" => 6,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"name\":")) {
                    rt::json::once(&mut seen0, 0, "name", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.name = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"only\":")) {
                    rt::json::once(&mut seen0, 1, "only", r)?;
                    if !r.null()? {
                        let value = self.only.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"branches\":")) {
                    rt::json::once(&mut seen0, 2, "branches", r)?;
                    if !r.null()? {
                        self.branches.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"named\":")) {
                    rt::json::once(&mut seen0, 3, "named", r)?;
                    if !r.null()? {
                        self.named
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
                if key == 5 || (key == 0 && r.literal(b"\"chosen\":")) {
                    rt::json::once(&mut seen0, 4, "chosen", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "one", r)?;
                        let mut value = rt::json::new_box(r, cx)?;
                        rt::json::message(&mut *value, r, cx)?;
                        self.one = Some(TreeOne::Chosen(value));
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"leaf\":")) {
                    rt::json::once(&mut seen0, 5, "leaf", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 6, "one", r)?;
                        let mut value = rt::json::new_box(r, cx)?;
                        rt::json::message(&mut *value, r, cx)?;
                        self.one = Some(TreeOne::Leaf(value));
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
        if let Some(value) = &self.name {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"name\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.only {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"only\":") },
                false,
                w,
            );
        }
        if !self.branches.is_empty() {
            w.name(const { &rt::json::Key::new("\"branches\":") });
            self.branches.put_json(false, w);
            w.comma();
        }
        if !self.named.is_empty() {
            w.name(const { &rt::json::Key::new("\"named\":") });
            self.named.put_json(false, w);
            w.comma();
        }
        if let Some(TreeOne::Chosen(value)) = &self.one {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"chosen\":") },
                false,
                w,
            );
        }
        if let Some(TreeOne::Leaf(value)) = &self.one {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"leaf\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Tree < 'a >, Tree < 'static >);
#[doc(hidden)]
pub static TREE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.two.Tree",
        &[
            rt::info::FieldInfo::new(
                1,
                "name",
                "name",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "only",
                "only",
                rt::info::Kind::Message(&crate::generated::two::TREE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                3,
                "branches",
                "branches",
                rt::info::Kind::Message(&crate::generated::two::TREE_INFO),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                4,
                "named",
                "named",
                rt::info::Kind::Map(
                    &(
                        rt::info::Kind::String,
                        rt::info::Kind::Message(&crate::generated::two::TREE_INFO),
                    ),
                ),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                    5,
                    "chosen",
                    "chosen",
                    rt::info::Kind::Message(&crate::generated::two::TREE_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    6,
                    "leaf",
                    "leaf",
                    rt::info::Kind::Message(&crate::generated::two::LEAF_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
        ],
        &[rt::info::OneofInfo::new("one", None)],
        false,
    )
    .size(size_of::<Tree<'static>>());
/// The other half of a mutual recursion.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Leaf<'a> {
    /// `kitchen.two.Leaf.tree`.
    pub tree: Option<rt::Boxed<crate::generated::two::Tree<'a>>>,
    /// `kitchen.two.Leaf.weight`.
    pub weight: Option<i64>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Leaf<'a> {
    /// Sets `tree`.
    #[must_use]
    pub fn with_tree(mut self, value: crate::generated::two::Tree<'a>) -> Self {
        self.tree = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `weight`.
    #[must_use]
    pub fn with_weight(mut self, value: i64) -> Self {
        self.weight = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for Leaf<'a> {
    type Owned = Leaf<'static>;
    const INFO: &'static rt::info::MessageInfo = &LEAF_INFO;
    const RECURSIVE: bool = true;
    fn into_owned(self) -> Leaf<'static> {
        Leaf {
            tree: self.tree.map(rt::Boxed::into_owned),
            weight: self.weight.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            tree: None,
            weight: None,
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
                rt::wire::boxed(&mut self.tree, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.weight = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.tree {
            w.message([10], &**value);
        }
        if let Some(value) = &self.weight {
            rt::Element::write_field(value, [16], rt::Codec::Int64, w);
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
                "tree" => 1,
                "weight" => 2,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"tree\":")) {
                    rt::json::once(&mut seen0, 0, "tree", r)?;
                    if !r.null()? {
                        let value = self.tree.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"weight\":")) {
                    rt::json::once(&mut seen0, 1, "weight", r)?;
                    match rt::Element::read_json(rt::Codec::Int64, false, r, cx) {
                        Ok(value) => {
                            self.weight = Some(value);
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
        if let Some(value) = &self.tree {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"tree\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.weight {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"weight\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Leaf < 'a >, Leaf < 'static >);
#[doc(hidden)]
pub static LEAF_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.two.Leaf",
        &[
            rt::info::FieldInfo::new(
                1,
                "tree",
                "tree",
                rt::info::Kind::Message(&crate::generated::two::TREE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "weight",
                "weight",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Leaf<'static>>());
/// The well-known types.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct WellKnown<'a> {
    /// `kitchen.two.WellKnown.any`.
    pub any: Option<rt::wkt::Any<'a>>,
    /// `kitchen.two.WellKnown.duration`.
    pub duration: Option<rt::Duration>,
    /// `kitchen.two.WellKnown.time`.
    pub time: Option<rt::Timestamp>,
    /// `kitchen.two.WellKnown.mask`.
    pub mask: Option<rt::wkt::FieldMask<'a>>,
    /// `kitchen.two.WellKnown.fields`.
    pub fields: Option<rt::wkt::Struct<'a>>,
    /// `kitchen.two.WellKnown.value`.
    pub value: Option<rt::wkt::Value<'a>>,
    /// `kitchen.two.WellKnown.list`.
    pub list: Option<rt::wkt::ListValue<'a>>,
    /// `kitchen.two.WellKnown.empty`.
    pub empty: Option<rt::wkt::Empty<'a>>,
    /// `kitchen.two.WellKnown.double_value`.
    pub double_value: Option<rt::wkt::DoubleValue<'a>>,
    /// `kitchen.two.WellKnown.float_value`.
    pub float_value: Option<rt::wkt::FloatValue<'a>>,
    /// `kitchen.two.WellKnown.int64_value`.
    pub int64_value: Option<rt::wkt::Int64Value<'a>>,
    /// `kitchen.two.WellKnown.uint64_value`.
    pub uint64_value: Option<rt::wkt::UInt64Value<'a>>,
    /// `kitchen.two.WellKnown.int32_value`.
    pub int32_value: Option<rt::wkt::Int32Value<'a>>,
    /// `kitchen.two.WellKnown.uint32_value`.
    pub uint32_value: Option<rt::wkt::UInt32Value<'a>>,
    /// `kitchen.two.WellKnown.bool_value`.
    pub bool_value: Option<rt::wkt::BoolValue<'a>>,
    /// `kitchen.two.WellKnown.string_value`.
    pub string_value: Option<rt::wkt::StringValue<'a>>,
    /// `kitchen.two.WellKnown.bytes_value`.
    pub bytes_value: Option<rt::wkt::BytesValue<'a>>,
    /// `kitchen.two.WellKnown.any_list`.
    pub any_list: rt::Repeated<'a, rt::wkt::Any<'a>>,
    /// `kitchen.two.WellKnown.duration_list`.
    pub duration_list: rt::Repeated<'a, rt::Duration>,
    /// `kitchen.two.WellKnown.value_list`.
    pub value_list: rt::Repeated<'a, rt::wkt::Value<'a>>,
    /// `kitchen.two.WellKnown.int64_list`.
    pub int64_list: rt::Repeated<'a, rt::wkt::Int64Value<'a>>,
    /// `kitchen.two.WellKnown.field_map`.
    pub field_map: rt::Map<'a, rt::Str<'a>, rt::wkt::Struct<'a>>,
    /// `kitchen.two.WellKnown.value_map`.
    pub value_map: rt::Map<'a, rt::Str<'a>, rt::wkt::Value<'a>>,
    /// `kitchen.two.WellKnown.nothing`.
    pub nothing: Option<rt::wkt::NullValue>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> WellKnown<'a> {
    /// Sets `any`.
    #[must_use]
    pub fn with_any(mut self, value: impl Into<rt::wkt::Any<'a>>) -> Self {
        self.any = Some(value.into());
        self
    }
    /// Sets `duration`.
    #[must_use]
    pub fn with_duration(mut self, value: impl Into<rt::Duration>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `time`.
    #[must_use]
    pub fn with_time(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.time = Some(value.into());
        self
    }
    /// Sets `mask`.
    #[must_use]
    pub fn with_mask(mut self, value: impl Into<rt::wkt::FieldMask<'a>>) -> Self {
        self.mask = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, value: impl Into<rt::wkt::Struct<'a>>) -> Self {
        self.fields = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<rt::wkt::Value<'a>>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(mut self, value: impl Into<rt::wkt::ListValue<'a>>) -> Self {
        self.list = Some(value.into());
        self
    }
    /// Sets `empty`.
    #[must_use]
    pub fn with_empty(mut self, value: impl Into<rt::wkt::Empty<'a>>) -> Self {
        self.empty = Some(value.into());
        self
    }
    /// Sets `double_value`.
    #[must_use]
    pub fn with_double_value(
        mut self,
        value: impl Into<rt::wkt::DoubleValue<'a>>,
    ) -> Self {
        self.double_value = Some(value.into());
        self
    }
    /// Sets `float_value`.
    #[must_use]
    pub fn with_float_value(
        mut self,
        value: impl Into<rt::wkt::FloatValue<'a>>,
    ) -> Self {
        self.float_value = Some(value.into());
        self
    }
    /// Sets `int64_value`.
    #[must_use]
    pub fn with_int64_value(
        mut self,
        value: impl Into<rt::wkt::Int64Value<'a>>,
    ) -> Self {
        self.int64_value = Some(value.into());
        self
    }
    /// Sets `uint64_value`.
    #[must_use]
    pub fn with_uint64_value(
        mut self,
        value: impl Into<rt::wkt::UInt64Value<'a>>,
    ) -> Self {
        self.uint64_value = Some(value.into());
        self
    }
    /// Sets `int32_value`.
    #[must_use]
    pub fn with_int32_value(
        mut self,
        value: impl Into<rt::wkt::Int32Value<'a>>,
    ) -> Self {
        self.int32_value = Some(value.into());
        self
    }
    /// Sets `uint32_value`.
    #[must_use]
    pub fn with_uint32_value(
        mut self,
        value: impl Into<rt::wkt::UInt32Value<'a>>,
    ) -> Self {
        self.uint32_value = Some(value.into());
        self
    }
    /// Sets `bool_value`.
    #[must_use]
    pub fn with_bool_value(mut self, value: impl Into<rt::wkt::BoolValue<'a>>) -> Self {
        self.bool_value = Some(value.into());
        self
    }
    /// Sets `string_value`.
    #[must_use]
    pub fn with_string_value(
        mut self,
        value: impl Into<rt::wkt::StringValue<'a>>,
    ) -> Self {
        self.string_value = Some(value.into());
        self
    }
    /// Sets `bytes_value`.
    #[must_use]
    pub fn with_bytes_value(
        mut self,
        value: impl Into<rt::wkt::BytesValue<'a>>,
    ) -> Self {
        self.bytes_value = Some(value.into());
        self
    }
    /// Sets `any_list`.
    #[must_use]
    pub fn with_any_list(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::wkt::Any<'a>>>,
    ) -> Self {
        self.any_list = value.into();
        self
    }
    /// Sets `duration_list`.
    #[must_use]
    pub fn with_duration_list(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::Duration>>,
    ) -> Self {
        self.duration_list = value.into();
        self
    }
    /// Sets `value_list`.
    #[must_use]
    pub fn with_value_list(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::wkt::Value<'a>>>,
    ) -> Self {
        self.value_list = value.into();
        self
    }
    /// Sets `int64_list`.
    #[must_use]
    pub fn with_int64_list(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::wkt::Int64Value<'a>>>,
    ) -> Self {
        self.int64_list = value.into();
        self
    }
    /// Sets `field_map`.
    #[must_use]
    pub fn with_field_map(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::wkt::Struct<'a>>>,
    ) -> Self {
        self.field_map = value.into();
        self
    }
    /// Sets `value_map`.
    #[must_use]
    pub fn with_value_map(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::wkt::Value<'a>>>,
    ) -> Self {
        self.value_map = value.into();
        self
    }
    /// Sets `nothing`.
    #[must_use]
    pub fn with_nothing(mut self, value: rt::wkt::NullValue) -> Self {
        self.nothing = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for WellKnown<'a> {
    type Owned = WellKnown<'static>;
    const INFO: &'static rt::info::MessageInfo = &WELL_KNOWN_INFO;
    fn into_owned(self) -> WellKnown<'static> {
        WellKnown {
            any: self.any.map(rt::Element::detach),
            duration: self.duration.map(rt::Element::detach),
            time: self.time.map(rt::Element::detach),
            mask: self.mask.map(rt::Element::detach),
            fields: self.fields.map(rt::Element::detach),
            value: self.value.map(rt::Element::detach),
            list: self.list.map(rt::Element::detach),
            empty: self.empty.map(rt::Element::detach),
            double_value: self.double_value.map(rt::Element::detach),
            float_value: self.float_value.map(rt::Element::detach),
            int64_value: self.int64_value.map(rt::Element::detach),
            uint64_value: self.uint64_value.map(rt::Element::detach),
            int32_value: self.int32_value.map(rt::Element::detach),
            uint32_value: self.uint32_value.map(rt::Element::detach),
            bool_value: self.bool_value.map(rt::Element::detach),
            string_value: self.string_value.map(rt::Element::detach),
            bytes_value: self.bytes_value.map(rt::Element::detach),
            any_list: self.any_list.into_owned(),
            duration_list: self.duration_list.into_owned(),
            value_list: self.value_list.into_owned(),
            int64_list: self.int64_list.into_owned(),
            field_map: self.field_map.into_owned(),
            value_map: self.value_map.into_owned(),
            nothing: self.nothing.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            any: None,
            duration: None,
            time: None,
            mask: None,
            fields: None,
            value: None,
            list: None,
            empty: None,
            double_value: None,
            float_value: None,
            int64_value: None,
            uint64_value: None,
            int32_value: None,
            uint32_value: None,
            bool_value: None,
            string_value: None,
            bytes_value: None,
            any_list: Default::default(),
            duration_list: Default::default(),
            value_list: Default::default(),
            int64_list: Default::default(),
            field_map: Default::default(),
            value_map: Default::default(),
            nothing: None,
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
                rt::wire::optional(&mut self.any, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 18 {
                rt::wire::time(
                    &mut self.duration,
                    2,
                    &mut r,
                    &mut self.unknown_fields,
                    cx,
                )?;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::time(&mut self.time, 3, &mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                rt::wire::optional(&mut self.mask, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 42 {
                rt::wire::optional(&mut self.fields, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 50 {
                rt::wire::optional(&mut self.value, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 58 {
                rt::wire::optional(&mut self.list, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 66 {
                rt::wire::optional(&mut self.empty, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 74 {
                rt::wire::optional(&mut self.double_value, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 82 {
                rt::wire::optional(&mut self.float_value, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 90 {
                rt::wire::optional(&mut self.int64_value, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 98 {
                rt::wire::optional(&mut self.uint64_value, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 106 {
                rt::wire::optional(&mut self.int32_value, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 114 {
                rt::wire::optional(&mut self.uint32_value, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 122 {
                rt::wire::optional(&mut self.bool_value, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 130 {
                rt::wire::optional(&mut self.string_value, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 138 {
                rt::wire::optional(&mut self.bytes_value, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 146 {
                self.any_list
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 146,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 154 {
                self.duration_list
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 154,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 162 {
                self.value_list
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 162,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 170 {
                self.int64_list
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 170,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 178 {
                self.field_map
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 178,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 186 {
                self.value_map
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 186,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 192 {
                self.nothing = Some(
                    rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 34 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 98 | 106 | 114
                | 122 | 130 | 138 | 146 | 154 | 162 | 170 | 178 | 186 | 192 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.any {
            w.message([10], value);
        }
        if let Some(value) = &self.duration {
            rt::Element::write_field(value, [18], rt::Codec::Message, w);
        }
        if let Some(value) = &self.time {
            rt::Element::write_field(value, [26], rt::Codec::Message, w);
        }
        if let Some(value) = &self.mask {
            w.message([34], value);
        }
        if let Some(value) = &self.fields {
            w.message([42], value);
        }
        if let Some(value) = &self.value {
            w.message([50], value);
        }
        if let Some(value) = &self.list {
            w.message([58], value);
        }
        if let Some(value) = &self.empty {
            w.message([66], value);
        }
        if let Some(value) = &self.double_value {
            w.message([74], value);
        }
        if let Some(value) = &self.float_value {
            w.message([82], value);
        }
        if let Some(value) = &self.int64_value {
            w.message([90], value);
        }
        if let Some(value) = &self.uint64_value {
            w.message([98], value);
        }
        if let Some(value) = &self.int32_value {
            w.message([106], value);
        }
        if let Some(value) = &self.uint32_value {
            w.message([114], value);
        }
        if let Some(value) = &self.bool_value {
            w.message([122], value);
        }
        if let Some(value) = &self.string_value {
            w.message([130, 1], value);
        }
        if let Some(value) = &self.bytes_value {
            w.message([138, 1], value);
        }
        self.any_list.write_wire(146, rt::Codec::Message, w);
        self.duration_list.write_wire(154, rt::Codec::Message, w);
        self.value_list.write_wire(162, rt::Codec::Message, w);
        self.int64_list.write_wire(170, rt::Codec::Message, w);
        self.field_map.write_wire(178, (rt::Codec::String, rt::Codec::Message), w);
        self.value_map.write_wire(186, (rt::Codec::String, rt::Codec::Message), w);
        if let Some(value) = &self.nothing {
            rt::Element::write_field(value, [192, 1], rt::Codec::Enum, w);
        }
        if !self.unknown_fields.is_empty() {
            w.unknown_but(
                &self.unknown_fields,
                &[(2, self.duration.is_none()), (3, self.time.is_none())],
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
                "any" => 1,
                "duration" => 2,
                "time" => 3,
                "mask" => 4,
                "fields" => 5,
                "value" => 6,
                "list" => 7,
                "empty" => 8,
                "doubleValue" | "double_value" => 9,
                "floatValue" | "float_value" => 10,
                "int64Value" | "int64_value" => 11,
                "uint64Value" | "uint64_value" => 12,
                "int32Value" | "int32_value" => 13,
                "uint32Value" | "uint32_value" => 14,
                "boolValue" | "bool_value" => 15,
                "stringValue" | "string_value" => 16,
                "bytesValue" | "bytes_value" => 17,
                "anyList" | "any_list" => 18,
                "durationList" | "duration_list" => 19,
                "valueList" | "value_list" => 20,
                "int64List" | "int64_list" => 21,
                "fieldMap" | "field_map" => 22,
                "valueMap" | "value_map" => 23,
                "nothing" => 24,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"any\":")) {
                    rt::json::once(&mut seen0, 0, "any", r)?;
                    if !r.null()? {
                        let value = self.any.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"duration\":")) {
                    rt::json::once(&mut seen0, 1, "duration", r)?;
                    match rt::Element::read_json(rt::Codec::Message, false, r, cx) {
                        Ok(value) => {
                            self.duration = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"time\":")) {
                    rt::json::once(&mut seen0, 2, "time", r)?;
                    match rt::Element::read_json(rt::Codec::Message, false, r, cx) {
                        Ok(value) => {
                            self.time = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"mask\":")) {
                    rt::json::once(&mut seen0, 3, "mask", r)?;
                    if !r.null()? {
                        let value = self.mask.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"fields\":")) {
                    rt::json::once(&mut seen0, 4, "fields", r)?;
                    if !r.null()? {
                        let value = self.fields.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"value\":")) {
                    rt::json::once(&mut seen0, 5, "value", r)?;
                    let value = self.value.insert(rt::Message::fresh());
                    rt::json::message(value, r, cx)?;
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"list\":")) {
                    rt::json::once(&mut seen0, 6, "list", r)?;
                    if !r.null()? {
                        let value = self.list.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"empty\":")) {
                    rt::json::once(&mut seen0, 7, "empty", r)?;
                    if !r.null()? {
                        let value = self.empty.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"doubleValue\":")) {
                    rt::json::once(&mut seen0, 8, "doubleValue", r)?;
                    if !r.null()? {
                        let value = self.double_value.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"floatValue\":")) {
                    rt::json::once(&mut seen0, 9, "floatValue", r)?;
                    if !r.null()? {
                        let value = self.float_value.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"int64Value\":")) {
                    rt::json::once(&mut seen0, 10, "int64Value", r)?;
                    if !r.null()? {
                        let value = self.int64_value.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 12 || (key == 0 && r.literal(b"\"uint64Value\":")) {
                    rt::json::once(&mut seen0, 11, "uint64Value", r)?;
                    if !r.null()? {
                        let value = self.uint64_value.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 13 || (key == 0 && r.literal(b"\"int32Value\":")) {
                    rt::json::once(&mut seen0, 12, "int32Value", r)?;
                    if !r.null()? {
                        let value = self.int32_value.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 14 || (key == 0 && r.literal(b"\"uint32Value\":")) {
                    rt::json::once(&mut seen0, 13, "uint32Value", r)?;
                    if !r.null()? {
                        let value = self.uint32_value.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 15 || (key == 0 && r.literal(b"\"boolValue\":")) {
                    rt::json::once(&mut seen0, 14, "boolValue", r)?;
                    if !r.null()? {
                        let value = self.bool_value.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 16 || (key == 0 && r.literal(b"\"stringValue\":")) {
                    rt::json::once(&mut seen0, 15, "stringValue", r)?;
                    if !r.null()? {
                        let value = self.string_value.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 17 || (key == 0 && r.literal(b"\"bytesValue\":")) {
                    rt::json::once(&mut seen0, 16, "bytesValue", r)?;
                    if !r.null()? {
                        let value = self.bytes_value.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 18 || (key == 0 && r.literal(b"\"anyList\":")) {
                    rt::json::once(&mut seen0, 17, "anyList", r)?;
                    if !r.null()? {
                        self.any_list.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 19 || (key == 0 && r.literal(b"\"durationList\":")) {
                    rt::json::once(&mut seen0, 18, "durationList", r)?;
                    if !r.null()? {
                        self.duration_list.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 20 || (key == 0 && r.literal(b"\"valueList\":")) {
                    rt::json::once(&mut seen0, 19, "valueList", r)?;
                    if !r.null()? {
                        self.value_list.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 21 || (key == 0 && r.literal(b"\"int64List\":")) {
                    rt::json::once(&mut seen0, 20, "int64List", r)?;
                    if !r.null()? {
                        self.int64_list.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 22 || (key == 0 && r.literal(b"\"fieldMap\":")) {
                    rt::json::once(&mut seen0, 21, "fieldMap", r)?;
                    if !r.null()? {
                        self.field_map
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
                if key == 23 || (key == 0 && r.literal(b"\"valueMap\":")) {
                    rt::json::once(&mut seen0, 22, "valueMap", r)?;
                    if !r.null()? {
                        self.value_map
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
                if key == 24 || (key == 0 && r.literal(b"\"nothing\":")) {
                    rt::json::once(&mut seen0, 23, "nothing", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.nothing = Some(value);
                        }
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
        if let Some(value) = &self.any {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"any\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.duration {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"duration\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.time {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"time\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.mask {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"mask\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.fields {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"fields\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"value\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.list {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"list\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.empty {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"empty\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.double_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"doubleValue\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.float_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"floatValue\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.int64_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"int64Value\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.uint64_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"uint64Value\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.int32_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"int32Value\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.uint32_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"uint32Value\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.bool_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"boolValue\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.string_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"stringValue\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.bytes_value {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"bytesValue\":") },
                false,
                w,
            );
        }
        if !self.any_list.is_empty() {
            w.name(const { &rt::json::Key::new("\"anyList\":") });
            self.any_list.put_json(false, w);
            w.comma();
        }
        if !self.duration_list.is_empty() {
            w.name(const { &rt::json::Key::new("\"durationList\":") });
            self.duration_list.put_json(false, w);
            w.comma();
        }
        if !self.value_list.is_empty() {
            w.name(const { &rt::json::Key::new("\"valueList\":") });
            self.value_list.put_json(false, w);
            w.comma();
        }
        if !self.int64_list.is_empty() {
            w.name(const { &rt::json::Key::new("\"int64List\":") });
            self.int64_list.put_json(false, w);
            w.comma();
        }
        if !self.field_map.is_empty() {
            w.name(const { &rt::json::Key::new("\"fieldMap\":") });
            self.field_map.put_json(false, w);
            w.comma();
        }
        if !self.value_map.is_empty() {
            w.name(const { &rt::json::Key::new("\"valueMap\":") });
            self.value_map.put_json(false, w);
            w.comma();
        }
        if let Some(value) = &self.nothing {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"nothing\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(WellKnown < 'a >, WellKnown < 'static >);
#[doc(hidden)]
pub static WELL_KNOWN_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.two.WellKnown",
        &[
            rt::info::FieldInfo::new(
                1,
                "any",
                "any",
                rt::info::Kind::Message(&rt::wkt::ANY_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "duration",
                "duration",
                rt::info::Kind::Message(&rt::wkt::DURATION_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                3,
                "time",
                "time",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                4,
                "mask",
                "mask",
                rt::info::Kind::Message(&rt::wkt::FIELD_MASK_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                5,
                "fields",
                "fields",
                rt::info::Kind::Message(&rt::wkt::STRUCT_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                6,
                "value",
                "value",
                rt::info::Kind::Message(&rt::wkt::VALUE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                7,
                "list",
                "list",
                rt::info::Kind::Message(&rt::wkt::LIST_VALUE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                8,
                "empty",
                "empty",
                rt::info::Kind::Message(&rt::wkt::EMPTY_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                9,
                "double_value",
                "doubleValue",
                rt::info::Kind::Message(&rt::wkt::DOUBLE_VALUE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                10,
                "float_value",
                "floatValue",
                rt::info::Kind::Message(&rt::wkt::FLOAT_VALUE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                11,
                "int64_value",
                "int64Value",
                rt::info::Kind::Message(&rt::wkt::INT64_VALUE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                12,
                "uint64_value",
                "uint64Value",
                rt::info::Kind::Message(&rt::wkt::U_INT64_VALUE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                13,
                "int32_value",
                "int32Value",
                rt::info::Kind::Message(&rt::wkt::INT32_VALUE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                14,
                "uint32_value",
                "uint32Value",
                rt::info::Kind::Message(&rt::wkt::U_INT32_VALUE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "bool_value",
                "boolValue",
                rt::info::Kind::Message(&rt::wkt::BOOL_VALUE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                16,
                "string_value",
                "stringValue",
                rt::info::Kind::Message(&rt::wkt::STRING_VALUE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                17,
                "bytes_value",
                "bytesValue",
                rt::info::Kind::Message(&rt::wkt::BYTES_VALUE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                18,
                "any_list",
                "anyList",
                rt::info::Kind::Message(&rt::wkt::ANY_INFO),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                19,
                "duration_list",
                "durationList",
                rt::info::Kind::Message(&rt::wkt::DURATION_INFO),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                20,
                "value_list",
                "valueList",
                rt::info::Kind::Message(&rt::wkt::VALUE_INFO),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                21,
                "int64_list",
                "int64List",
                rt::info::Kind::Message(&rt::wkt::INT64_VALUE_INFO),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                22,
                "field_map",
                "fieldMap",
                rt::info::Kind::Map(
                    &(
                        rt::info::Kind::String,
                        rt::info::Kind::Message(&rt::wkt::STRUCT_INFO),
                    ),
                ),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                23,
                "value_map",
                "valueMap",
                rt::info::Kind::Map(
                    &(
                        rt::info::Kind::String,
                        rt::info::Kind::Message(&rt::wkt::VALUE_INFO),
                    ),
                ),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                24,
                "nothing",
                "nothing",
                rt::info::Kind::Enum(&rt::wkt::NULL_VALUE_INFO),
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<WellKnown<'static>>());
/// Fields that must stand, nested.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Required<'a> {
    missing: rt::Missing,
    /// `kitchen.two.Required.name`.
    pub name: rt::Str<'a>,
    /// `kitchen.two.Required.part`.
    pub part: crate::generated::two::Part<'a>,
    /// `kitchen.two.Required.spare`.
    pub spare: Option<crate::generated::two::Part<'a>>,
    /// `kitchen.two.Required.parts`.
    pub parts: rt::Repeated<'a, crate::generated::two::Part<'a>>,
    /// `kitchen.two.Required.named`.
    pub named: rt::Map<'a, rt::Str<'a>, crate::generated::two::Part<'a>>,
    /// `kitchen.two.Required.colour`.
    pub colour: crate::generated::two::Colour,
    /// `kitchen.two.Required.time`.
    pub time: rt::Timestamp,
    /// `kitchen.two.Required.more`.
    pub more: rt::Repeated<'a, crate::generated::two::Part<'a>>,
    /// `kitchen.two.Required.choice`.
    pub choice: Option<RequiredChoice<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// `kitchen.two.Required.choice`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum RequiredChoice<'a> {
    /// `kitchen.two.Required.chosen`.
    Chosen(crate::generated::two::Part<'a>),
    /// `kitchen.two.Required.other`.
    Other(rt::Str<'a>),
}
impl RequiredChoice<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> RequiredChoice<'static> {
        match self {
            Self::Chosen(value) => RequiredChoice::Chosen(rt::Element::detach(value)),
            Self::Other(value) => RequiredChoice::Other(rt::Element::detach(value)),
        }
    }
}
impl<'a> Required<'a> {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.name = value.into();
        self.missing.seen(1);
        self
    }
    /// Sets `part`.
    #[must_use]
    pub fn with_part(
        mut self,
        value: impl Into<crate::generated::two::Part<'a>>,
    ) -> Self {
        self.part = value.into();
        self.missing.seen(2);
        self
    }
    /// Sets `spare`.
    #[must_use]
    pub fn with_spare(
        mut self,
        value: impl Into<crate::generated::two::Part<'a>>,
    ) -> Self {
        self.spare = Some(value.into());
        self
    }
    /// Sets `parts`.
    #[must_use]
    pub fn with_parts(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::two::Part<'a>>>,
    ) -> Self {
        self.parts = value.into();
        self
    }
    /// Sets `named`.
    #[must_use]
    pub fn with_named(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, crate::generated::two::Part<'a>>>,
    ) -> Self {
        self.named = value.into();
        self
    }
    /// Sets `colour`.
    #[must_use]
    pub fn with_colour(mut self, value: crate::generated::two::Colour) -> Self {
        self.colour = value;
        self.missing.seen(4);
        self
    }
    /// Sets `time`.
    #[must_use]
    pub fn with_time(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.time = value.into();
        self.missing.seen(8);
        self
    }
    /// Sets `more`.
    #[must_use]
    pub fn with_more(
        mut self,
        value: impl Into<rt::Repeated<'a, crate::generated::two::Part<'a>>>,
    ) -> Self {
        self.more = value.into();
        self
    }
    /// Sets `choice`.
    #[must_use]
    pub fn with_choice(mut self, value: RequiredChoice<'a>) -> Self {
        self.choice = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for Required<'a> {
    type Owned = Required<'static>;
    const INFO: &'static rt::info::MessageInfo = &REQUIRED_INFO;
    fn into_owned(self) -> Required<'static> {
        Required {
            name: rt::Element::detach(self.name),
            part: rt::Element::detach(self.part),
            spare: self.spare.map(rt::Element::detach),
            parts: self.parts.into_owned(),
            named: self.named.into_owned(),
            colour: rt::Element::detach(self.colour),
            time: rt::Element::detach(self.time),
            more: self.more.into_owned(),
            choice: self.choice.map(RequiredChoice::into_owned),
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
            part: rt::Message::fresh(),
            spare: None,
            parts: Default::default(),
            named: Default::default(),
            colour: Default::default(),
            time: Default::default(),
            more: Default::default(),
            choice: None,
            unknown_fields: rt::UnknownFields::NONE,
            missing: rt::Missing::all(15),
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
                rt::wire::required(&mut self.part, again, &mut r, cx)?;
                seen |= 2;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::optional(&mut self.spare, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.parts
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 34,
                            codec: rt::Codec::Message,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.named
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
            if tag == 48 {
                let value: crate::generated::two::Colour = rt::Element::read_wire(
                    rt::Codec::ClosedEnum,
                    &mut r,
                    cx,
                )?;
                if rt::Element::is_declared(&value, rt::Codec::ClosedEnum) {
                    self.colour = value;
                } else {
                    rt::wire::undeclared(6, value.0, &r, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                    continue;
                }
                seen |= 4;
                tag = r.tag()?;
            }
            if tag == 58 {
                let again = matches!(& self.choice, Some(RequiredChoice::Chosen(_)));
                if !again {
                    rt::wire::start(&mut self.choice, RequiredChoice::Chosen);
                }
                if let Some(RequiredChoice::Chosen(value)) = &mut self.choice {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 66 {
                self.choice = Some(
                    RequiredChoice::Other(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 74 {
                let mut value = Some(self.time);
                rt::wire::time(&mut value, 9, &mut r, &mut self.unknown_fields, cx)?;
                self.time = value.unwrap_or_default();
                seen |= 8;
                tag = r.tag()?;
            }
            if tag == 82 {
                self.more
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 82,
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
                10 | 18 | 26 | 34 | 42 | 48 | 58 | 66 | 74 | 82 => {}
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
        if !self.missing.has(1) || self.part != rt::Message::fresh() {
            let value = &self.part;
            w.message([18], value);
        }
        if let Some(value) = &self.spare {
            w.message([26], value);
        }
        self.parts.write_wire(34, rt::Codec::Message, w);
        self.named.write_wire(42, (rt::Codec::String, rt::Codec::Message), w);
        if !self.missing.has(2) || self.colour != Default::default() {
            let value = &self.colour;
            rt::Element::write_field(value, [48], rt::Codec::ClosedEnum, w);
        }
        match &self.choice {
            Some(RequiredChoice::Chosen(value)) => {
                w.message([58], value);
            }
            Some(RequiredChoice::Other(value)) => {
                rt::Element::write_field(value, [66], rt::Codec::String, w);
            }
            _ => {}
        }
        if !self.missing.has(3) || self.time != Default::default() {
            let value = &self.time;
            rt::Element::write_field(value, [74], rt::Codec::Message, w);
        }
        self.more.write_wire(82, rt::Codec::Message, w);
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
                "part" => 2,
                "spare" => 3,
                "parts" => 4,
                "named" => 5,
                "colour" => 6,
                "chosen" => 7,
                "other" => 8,
                "time" => 9,
                "more" => 10,
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
                if key == 2 || (key == 0 && r.literal(b"\"part\":")) {
                    rt::json::once(&mut seen0, 1, "part", r)?;
                    if !r.null()? {
                        rt::json::message(&mut self.part, r, cx)?;
                        set |= 2;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"spare\":")) {
                    rt::json::once(&mut seen0, 2, "spare", r)?;
                    if !r.null()? {
                        let value = self.spare.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"parts\":")) {
                    rt::json::once(&mut seen0, 3, "parts", r)?;
                    if !r.null()? {
                        self.parts.read_json(rt::Codec::Message, false, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"named\":")) {
                    rt::json::once(&mut seen0, 4, "named", r)?;
                    if !r.null()? {
                        self.named
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
                if key == 6 || (key == 0 && r.literal(b"\"colour\":")) {
                    rt::json::once(&mut seen0, 5, "colour", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.colour = value;
                            set |= 4;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"chosen\":")) {
                    rt::json::once(&mut seen0, 6, "chosen", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 10, "choice", r)?;
                        let mut value = rt::Message::fresh();
                        rt::json::message(&mut value, r, cx)?;
                        self.choice = Some(RequiredChoice::Chosen(value));
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"other\":")) {
                    rt::json::once(&mut seen0, 7, "other", r)?;
                    if !r.null()? {
                        rt::json::once(&mut seen0, 10, "choice", r)?;
                        self.choice = Some(
                            RequiredChoice::Other(
                                rt::Element::read_json(rt::Codec::String, false, r, cx)?,
                            ),
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"time\":")) {
                    rt::json::once(&mut seen0, 8, "time", r)?;
                    match rt::Element::read_json(rt::Codec::Message, false, r, cx) {
                        Ok(value) => {
                            self.time = value;
                            set |= 8;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"more\":")) {
                    rt::json::once(&mut seen0, 9, "more", r)?;
                    if !r.null()? {
                        self.more.read_json(rt::Codec::Message, false, r, cx)?;
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
        if !self.missing.has(1) || self.part != rt::Message::fresh() {
            let value = &self.part;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"part\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.spare {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"spare\":") },
                false,
                w,
            );
        }
        if !self.parts.is_empty() {
            w.name(const { &rt::json::Key::new("\"parts\":") });
            self.parts.put_json(false, w);
            w.comma();
        }
        if !self.named.is_empty() {
            w.name(const { &rt::json::Key::new("\"named\":") });
            self.named.put_json(false, w);
            w.comma();
        }
        if !self.missing.has(2) || self.colour != Default::default() {
            let value = &self.colour;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"colour\":") },
                false,
                w,
            );
        }
        if let Some(RequiredChoice::Chosen(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"chosen\":") },
                false,
                w,
            );
        }
        if let Some(RequiredChoice::Other(value)) = &self.choice {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"other\":") },
                false,
                w,
            );
        }
        if !self.missing.has(3) || self.time != Default::default() {
            let value = &self.time;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"time\":") },
                false,
                w,
            );
        }
        if !self.more.is_empty() {
            w.name(const { &rt::json::Key::new("\"more\":") });
            self.more.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        missing.fields(&self.missing, &["name", "part", "colour", "time"]);
        if !self.missing.has(1) {
            missing.nested("part", &self.part);
        }
        if let Some(value) = &self.spare {
            missing.nested("spare", value);
        }
        self.parts.find_missing("parts", missing);
        self.named.find_missing("named", missing);
        self.more.find_missing("more", missing);
        if let Some(RequiredChoice::Chosen(value)) = &self.choice {
            missing.nested("chosen", value);
        }
    }
}
rt::message_element!(Required < 'a >, Required < 'static >);
#[doc(hidden)]
pub static REQUIRED_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.two.Required",
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
                "part",
                "part",
                rt::info::Kind::Message(&crate::generated::two::PART_INFO),
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                3,
                "spare",
                "spare",
                rt::info::Kind::Message(&crate::generated::two::PART_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                4,
                "parts",
                "parts",
                rt::info::Kind::Message(&crate::generated::two::PART_INFO),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                5,
                "named",
                "named",
                rt::info::Kind::Map(
                    &(
                        rt::info::Kind::String,
                        rt::info::Kind::Message(&crate::generated::two::PART_INFO),
                    ),
                ),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                6,
                "colour",
                "colour",
                rt::info::Kind::Enum(&crate::generated::two::COLOUR_INFO),
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                    7,
                    "chosen",
                    "chosen",
                    rt::info::Kind::Message(&crate::generated::two::PART_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                    8,
                    "other",
                    "other",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .in_oneof(0),
            rt::info::FieldInfo::new(
                9,
                "time",
                "time",
                rt::info::Kind::Message(&rt::wkt::TIMESTAMP_INFO),
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                10,
                "more",
                "more",
                rt::info::Kind::Message(&crate::generated::two::PART_INFO),
                rt::info::Label::Repeated,
            ),
        ],
        &[rt::info::OneofInfo::new("choice", None)],
        false,
    )
    .size(size_of::<Required<'static>>());
/// Part of something.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Part<'a> {
    missing: rt::Missing,
    /// `kitchen.two.Part.high`.
    pub high: i64,
    /// `kitchen.two.Part.low`.
    pub low: i64,
    /// `kitchen.two.Part.notes`.
    pub notes: rt::Repeated<'a, rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Part<'a> {
    /// Sets `high`.
    #[must_use]
    pub fn with_high(mut self, value: i64) -> Self {
        self.high = value;
        self.missing.seen(1);
        self
    }
    /// Sets `low`.
    #[must_use]
    pub fn with_low(mut self, value: i64) -> Self {
        self.low = value;
        self.missing.seen(2);
        self
    }
    /// Sets `notes`.
    #[must_use]
    pub fn with_notes(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::Str<'a>>>,
    ) -> Self {
        self.notes = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Part<'a> {
    type Owned = Part<'static>;
    const INFO: &'static rt::info::MessageInfo = &PART_INFO;
    fn into_owned(self) -> Part<'static> {
        Part {
            high: rt::Element::detach(self.high),
            low: rt::Element::detach(self.low),
            notes: self.notes.into_owned(),
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
            high: Default::default(),
            low: Default::default(),
            notes: Default::default(),
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
            if tag == 8 {
                self.high = rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?;
                seen |= 1;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.low = rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?;
                seen |= 2;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.notes
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 26,
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
                8 | 16 | 26 => {}
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
        if !self.missing.has(0) || self.high != 0 {
            let value = &self.high;
            rt::Element::write_field(value, [8], rt::Codec::Int64, w);
        }
        if !self.missing.has(1) || self.low != 0 {
            let value = &self.low;
            rt::Element::write_field(value, [16], rt::Codec::Int64, w);
        }
        self.notes.write_wire(26, rt::Codec::String, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "high" => 1,
                "low" => 2,
                "notes" => 3,
                _ => 0,
            }
        }
        let mut set = 0;
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"high\":")) {
                    rt::json::once(&mut seen0, 0, "high", r)?;
                    match rt::Element::read_json(rt::Codec::Int64, false, r, cx) {
                        Ok(value) => {
                            self.high = value;
                            set |= 1;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"low\":")) {
                    rt::json::once(&mut seen0, 1, "low", r)?;
                    match rt::Element::read_json(rt::Codec::Int64, false, r, cx) {
                        Ok(value) => {
                            self.low = value;
                            set |= 2;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"notes\":")) {
                    rt::json::once(&mut seen0, 2, "notes", r)?;
                    if !r.null()? {
                        self.notes.read_json(rt::Codec::String, false, r, cx)?;
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
        if !self.missing.has(0) || self.high != 0 {
            let value = &self.high;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"high\":") },
                false,
                w,
            );
        }
        if !self.missing.has(1) || self.low != 0 {
            let value = &self.low;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"low\":") },
                false,
                w,
            );
        }
        if !self.notes.is_empty() {
            w.name(const { &rt::json::Key::new("\"notes\":") });
            self.notes.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        missing.fields(&self.missing, &["high", "low"]);
    }
}
rt::message_element!(Part < 'a >, Part < 'static >);
#[doc(hidden)]
pub static PART_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.two.Part",
        &[
            rt::info::FieldInfo::new(
                1,
                "high",
                "high",
                rt::info::Kind::Int64,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                2,
                "low",
                "low",
                rt::info::Kind::Int64,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                3,
                "notes",
                "notes",
                rt::info::Kind::String,
                rt::info::Label::Repeated,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Part<'static>>());
/// Defaults, groups, and room for extensions; names that Rust keeps for itself.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Odd<'a> {
    /// `kitchen.two.Odd.number`.
    pub number: Option<i32>,
    /// `kitchen.two.Odd.text`.
    pub text: Option<rt::Str<'a>>,
    /// `kitchen.two.Odd.colour`.
    pub colour: Option<crate::generated::two::Colour>,
    /// `kitchen.two.Odd.self`.
    pub self_: Option<rt::Str<'a>>,
    /// `kitchen.two.Odd.type`.
    pub r#type: Option<rt::Str<'a>>,
    /// `kitchen.two.Odd.match`.
    pub r#match: Option<bool>,
    /// `kitchen.two.Odd.fn`.
    pub r#fn: Option<i32>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Odd<'a> {
    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, value: i32) -> Self {
        self.number = Some(value);
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `colour`.
    #[must_use]
    pub fn with_colour(mut self, value: crate::generated::two::Colour) -> Self {
        self.colour = Some(value);
        self
    }
    /// Sets `self`.
    #[must_use]
    pub fn with_self(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.self_ = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets `match`.
    #[must_use]
    pub fn with_match(mut self, value: bool) -> Self {
        self.r#match = Some(value);
        self
    }
    /// Sets `fn`.
    #[must_use]
    pub fn with_fn(mut self, value: i32) -> Self {
        self.r#fn = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for Odd<'a> {
    type Owned = Odd<'static>;
    const INFO: &'static rt::info::MessageInfo = &ODD_INFO;
    fn into_owned(self) -> Odd<'static> {
        Odd {
            number: self.number.map(rt::Element::detach),
            text: self.text.map(rt::Element::detach),
            colour: self.colour.map(rt::Element::detach),
            self_: self.self_.map(rt::Element::detach),
            r#type: self.r#type.map(rt::Element::detach),
            r#match: self.r#match.map(rt::Element::detach),
            r#fn: self.r#fn.map(rt::Element::detach),
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
            text: None,
            colour: None,
            self_: None,
            r#type: None,
            r#match: None,
            r#fn: None,
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
            if tag == 18 {
                self.text = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 24 {
                let value: crate::generated::two::Colour = rt::Element::read_wire(
                    rt::Codec::ClosedEnum,
                    &mut r,
                    cx,
                )?;
                if rt::Element::is_declared(&value, rt::Codec::ClosedEnum) {
                    self.colour = Some(value);
                } else {
                    rt::wire::undeclared(3, value.0, &r, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                    continue;
                }
                tag = r.tag()?;
            }
            if tag == 162 {
                self.self_ = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 170 {
                self.r#type = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 176 {
                self.r#match = Some(
                    rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 184 {
                self.r#fn = Some(rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?);
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 18 | 24 | 162 | 170 | 176 | 184 => {}
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
        if let Some(value) = &self.text {
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if let Some(value) = &self.colour {
            rt::Element::write_field(value, [24], rt::Codec::ClosedEnum, w);
        }
        if let Some(value) = &self.self_ {
            rt::Element::write_field(value, [162, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.r#type {
            rt::Element::write_field(value, [170, 1], rt::Codec::String, w);
        }
        if let Some(value) = &self.r#match {
            rt::Element::write_field(value, [176, 1], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.r#fn {
            rt::Element::write_field(value, [184, 1], rt::Codec::Int32, w);
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
                "text" => 2,
                "colour" => 3,
                "self" => 4,
                "type" => 5,
                "match" => 6,
                "fn" => 7,
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
                if key == 2 || (key == 0 && r.literal(b"\"text\":")) {
                    rt::json::once(&mut seen0, 1, "text", r)?;
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
                if key == 3 || (key == 0 && r.literal(b"\"colour\":")) {
                    rt::json::once(&mut seen0, 2, "colour", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.colour = Some(value);
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"self\":")) {
                    rt::json::once(&mut seen0, 3, "self", r)?;
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
                if key == 5 || (key == 0 && r.literal(b"\"type\":")) {
                    rt::json::once(&mut seen0, 4, "type", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.r#type = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"match\":")) {
                    rt::json::once(&mut seen0, 5, "match", r)?;
                    match rt::Element::read_json(rt::Codec::Bool, false, r, cx) {
                        Ok(value) => {
                            self.r#match = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"fn\":")) {
                    rt::json::once(&mut seen0, 6, "fn", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.r#fn = Some(value);
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
        if let Some(value) = &self.text {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"text\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.colour {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"colour\":") },
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
        if let Some(value) = &self.r#type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"type\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.r#match {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"match\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.r#fn {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"fn\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(Odd < 'a >, Odd < 'static >);
#[doc(hidden)]
pub static ODD_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.two.Odd",
        &[
            rt::info::FieldInfo::new(
                1,
                "number",
                "number",
                rt::info::Kind::Int32,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "text",
                "text",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                3,
                "colour",
                "colour",
                rt::info::Kind::Enum(&crate::generated::two::COLOUR_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                20,
                "self",
                "self",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                21,
                "type",
                "type",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                22,
                "match",
                "match",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                23,
                "fn",
                "fn",
                rt::info::Kind::Int32,
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Odd<'static>>());
/// `kitchen.two.Odd.Data`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct OddData<'a> {
    /// `kitchen.two.Odd.Data.a`.
    pub a: Option<i32>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> OddData<'a> {
    /// Sets `a`.
    #[must_use]
    pub fn with_a(mut self, value: i32) -> Self {
        self.a = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for OddData<'a> {
    type Owned = OddData<'static>;
    const INFO: &'static rt::info::MessageInfo = &ODD_DATA_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> OddData<'static> {
        OddData {
            a: self.a.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            a: None,
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
            if tag == 40 {
                self.a = Some(rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?);
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                40 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.a {
            rt::Element::write_field(value, [40], rt::Codec::Int32, w);
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
                "a" => 1,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"a\":")) {
                    rt::json::once(&mut seen0, 0, "a", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.a = Some(value);
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
        if let Some(value) = &self.a {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"a\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(OddData < 'a >, OddData < 'static >);
#[doc(hidden)]
pub static ODD_DATA_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.two.Odd.Data",
        &[
            rt::info::FieldInfo::new(
                5,
                "a",
                "a",
                rt::info::Kind::Int32,
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<OddData<'static>>());
/// `kitchen.two.Odd.Data.Deep`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct OddDataDeep<'a> {
    /// `kitchen.two.Odd.Data.Deep.b`.
    pub b: Option<rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> OddDataDeep<'a> {
    /// Sets `b`.
    #[must_use]
    pub fn with_b(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.b = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for OddDataDeep<'a> {
    type Owned = OddDataDeep<'static>;
    const INFO: &'static rt::info::MessageInfo = &ODD_DATA_DEEP_INFO;
    fn into_owned(self) -> OddDataDeep<'static> {
        OddDataDeep {
            b: self.b.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            b: None,
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
            if tag == 58 {
                self.b = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                58 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.b {
            rt::Element::write_field(value, [58], rt::Codec::String, w);
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
                "b" => 1,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"b\":")) {
                    rt::json::once(&mut seen0, 0, "b", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.b = Some(value);
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
        if let Some(value) = &self.b {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"b\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(OddDataDeep < 'a >, OddDataDeep < 'static >);
#[doc(hidden)]
pub static ODD_DATA_DEEP_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.two.Odd.Data.Deep",
        &[
            rt::info::FieldInfo::new(
                7,
                "b",
                "b",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<OddDataDeep<'static>>());
/// `kitchen.two.Odd.Row`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct OddRow<'a> {
    /// `kitchen.two.Odd.Row.c`.
    pub c: Option<i32>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> OddRow<'a> {
    /// Sets `c`.
    #[must_use]
    pub fn with_c(mut self, value: i32) -> Self {
        self.c = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for OddRow<'a> {
    type Owned = OddRow<'static>;
    const INFO: &'static rt::info::MessageInfo = &ODD_ROW_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> OddRow<'static> {
        OddRow {
            c: self.c.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            c: None,
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
            if tag == 72 {
                self.c = Some(rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?);
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                72 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.c {
            rt::Element::write_field(value, [72], rt::Codec::Int32, w);
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
                "c" => 1,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"c\":")) {
                    rt::json::once(&mut seen0, 0, "c", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.c = Some(value);
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
        if let Some(value) = &self.c {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"c\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
}
rt::message_element!(OddRow < 'a >, OddRow < 'static >);
#[doc(hidden)]
pub static ODD_ROW_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.two.Odd.Row",
        &[
            rt::info::FieldInfo::new(
                9,
                "c",
                "c",
                rt::info::Kind::Int32,
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<OddRow<'static>>());
/// A message of items in groups, as the oldest protocols had it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Set<'a> {
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Set<'a> {}
impl<'a> rt::Message<'a> for Set<'a> {
    type Owned = Set<'static>;
    const INFO: &'static rt::info::MessageInfo = &SET_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> Set<'static> {
        Set {
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
rt::message_element!(Set < 'a >, Set < 'static >);
#[doc(hidden)]
pub static SET_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "kitchen.two.Set",
        &[],
        &[],
        false,
    )
    .size(size_of::<Set<'static>>());
/// The messages of this module, for registries and tools.
pub static MESSAGES: &[rt::MessageEntry] = &[
    rt::message_entry!(Inner),
    rt::message_entry!(Singles),
    rt::message_entry!(Lists),
    rt::message_entry!(Maps),
    rt::message_entry!(Choices),
    rt::message_entry!(Tree),
    rt::message_entry!(Leaf),
    rt::message_entry!(WellKnown),
    rt::message_entry!(Required),
    rt::message_entry!(Part),
    rt::message_entry!(Odd),
    rt::message_entry!(OddData),
    rt::message_entry!(OddDataDeep),
    rt::message_entry!(OddRow),
    rt::message_entry!(Set),
];
