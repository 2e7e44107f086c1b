// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// What an agent asks of an emitter.
///
/// Source: dropsonde-protocol control/control_message.proto before 6a98602.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ControlType(pub i32);
impl ControlType {
    /// Answer with a Heartbeat now.
    ///
    /// Since: 2014-10-30 d57c7ba. Retired from the protocol.
    pub const HEARTBEAT_REQUEST: Self = Self(1);
}
#[doc(hidden)]
pub static CONTROL_TYPE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "control.ControlMessage.ControlType",
    &[("HeartbeatRequest", 1)],
    true,
);
rt::enumeration!(ControlType, CONTROL_TYPE_INFO, 1);
/// Asks the emitter to answer with a Heartbeat. It has no fields.
///
/// Since: 2014-10-30 d57c7ba. Source: dropsonde-protocol control/heartbeat_request.proto before 6a98602. Retired from the protocol.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct HeartbeatRequest<'a> {
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> HeartbeatRequest<'a> {}
impl<'a> rt::Message<'a> for HeartbeatRequest<'a> {
    type Owned = HeartbeatRequest<'static>;
    const INFO: &'static rt::info::MessageInfo = &HEARTBEAT_REQUEST_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> HeartbeatRequest<'static> {
        HeartbeatRequest {
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
rt::message_element!(HeartbeatRequest < 'a >, HeartbeatRequest < 'static >);
#[doc(hidden)]
pub static HEARTBEAT_REQUEST_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "control.HeartbeatRequest",
        &[],
        &[],
        false,
    )
    .size(size_of::<HeartbeatRequest<'static>>());
/// A UUID as two numbers, in the same form as the one of package `events`.
///
/// Since: 2014-10-30 d57c7ba. Source: dropsonde-protocol control/uuid.proto before 6a98602. Retired from the protocol.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Uuid<'a> {
    missing: rt::Missing,
    /// First eight bytes of the UUID as its text shows them, read as a little-endian number.
    ///
    /// Since: 2014-10-30 d57c7ba. Source: dropsonde-protocol control/uuid.proto before 6a98602.
    pub low: u64,
    /// Last eight bytes of the UUID as its text shows them, read as a little-endian number.
    ///
    /// Since: 2014-10-30 d57c7ba. Source: dropsonde-protocol control/uuid.proto before 6a98602.
    pub high: u64,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Uuid<'a> {
    /// Sets `low`.
    #[must_use]
    pub fn with_low(mut self, value: u64) -> Self {
        self.low = value;
        self.missing.seen(1);
        self
    }
    /// Sets `high`.
    #[must_use]
    pub fn with_high(mut self, value: u64) -> Self {
        self.high = value;
        self.missing.seen(2);
        self
    }
}
impl<'a> rt::Message<'a> for Uuid<'a> {
    type Owned = Uuid<'static>;
    const INFO: &'static rt::info::MessageInfo = &UUID_INFO;
    const SHORT: bool = true;
    fn into_owned(self) -> Uuid<'static> {
        Uuid {
            low: rt::Element::detach(self.low),
            high: rt::Element::detach(self.high),
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
            low: Default::default(),
            high: Default::default(),
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
                self.low = rt::Element::read_wire(rt::Codec::Uint64, &mut r, cx)?;
                seen |= 1;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.high = rt::Element::read_wire(rt::Codec::Uint64, &mut r, cx)?;
                seen |= 2;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 16 => {}
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
        if !self.missing.has(0) || self.low != 0 {
            let value = &self.low;
            rt::Element::write_field(value, [8], rt::Codec::Uint64, w);
        }
        if !self.missing.has(1) || self.high != 0 {
            let value = &self.high;
            rt::Element::write_field(value, [16], rt::Codec::Uint64, w);
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
                "low" => 1,
                "high" => 2,
                _ => 0,
            }
        }
        let mut set = 0;
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"low\":")) {
                    rt::json::once(&mut seen0, 0, "low", r)?;
                    match rt::Element::read_json(rt::Codec::Uint64, false, r, cx) {
                        Ok(value) => {
                            self.low = value;
                            set |= 1;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"high\":")) {
                    rt::json::once(&mut seen0, 1, "high", r)?;
                    match rt::Element::read_json(rt::Codec::Uint64, false, r, cx) {
                        Ok(value) => {
                            self.high = value;
                            set |= 2;
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
        cx.note_missing(self.missing.seen(set));
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.missing.has(0) || self.low != 0 {
            let value = &self.low;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"low\":") },
                false,
                w,
            );
        }
        if !self.missing.has(1) || self.high != 0 {
            let value = &self.high;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"high\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        missing.fields(&self.missing, &["low", "high"]);
    }
}
rt::message_element!(Uuid < 'a >, Uuid < 'static >);
#[doc(hidden)]
pub static UUID_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "control.UUID",
        &[
            rt::info::FieldInfo::new(
                1,
                "low",
                "low",
                rt::info::Kind::Uint64,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                2,
                "high",
                "high",
                rt::info::Kind::Uint64,
                rt::info::Label::Required,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Uuid<'static>>());
/// What an agent sends back to an emitter, to the address from which the emitter's datagrams come.
///
/// Since: 2014-10-30 d57c7ba. Source: dropsonde-protocol control/control_message.proto before 6a98602. Retired from the protocol.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct ControlMessage<'a> {
    missing: rt::Missing,
    /// Names the agent that sends the message.
    ///
    /// Since: 2014-10-30 d57c7ba. Source: dropsonde-protocol control/control_message.proto before 6a98602.
    pub origin: rt::Str<'a>,
    /// Identifies the message; the heartbeat that answers it repeats the identifier.
    ///
    /// Since: 2014-10-30 d57c7ba. Source: dropsonde-protocol control/control_message.proto before 6a98602.
    pub identifier: crate::generated::control::Uuid<'a>,
    /// When the message was sent, in nanoseconds since the Unix epoch.
    ///
    /// Unit: ns. Since: 2014-10-30 d57c7ba. Source: dropsonde-protocol control/control_message.proto before 6a98602.
    pub timestamp: i64,
    /// What the emitter is asked to do.
    ///
    /// Since: 2014-10-30 d57c7ba. Source: dropsonde-protocol control/control_message.proto before 6a98602.
    pub control_type: crate::generated::control::ControlType,
    /// Body of a HeartbeatRequest. It says nothing beyond being there.
    ///
    /// Since: 2014-10-30 d57c7ba. Source: dropsonde-protocol control/control_message.proto before 6a98602.
    pub heartbeat_request: Option<crate::generated::control::HeartbeatRequest<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ControlMessage<'a> {
    /// Sets `origin`.
    #[must_use]
    pub fn with_origin(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.origin = value.into();
        self.missing.seen(1);
        self
    }
    /// Sets `identifier`.
    #[must_use]
    pub fn with_identifier(
        mut self,
        value: impl Into<crate::generated::control::Uuid<'a>>,
    ) -> Self {
        self.identifier = value.into();
        self.missing.seen(2);
        self
    }
    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: i64) -> Self {
        self.timestamp = value;
        self.missing.seen(4);
        self
    }
    /// Sets `control_type`.
    #[must_use]
    pub fn with_control_type(
        mut self,
        value: crate::generated::control::ControlType,
    ) -> Self {
        self.control_type = value;
        self.missing.seen(8);
        self
    }
    /// Sets `heartbeat_request`.
    #[must_use]
    pub fn with_heartbeat_request(
        mut self,
        value: impl Into<crate::generated::control::HeartbeatRequest<'a>>,
    ) -> Self {
        self.heartbeat_request = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for ControlMessage<'a> {
    type Owned = ControlMessage<'static>;
    const INFO: &'static rt::info::MessageInfo = &CONTROL_MESSAGE_INFO;
    fn into_owned(self) -> ControlMessage<'static> {
        ControlMessage {
            origin: rt::Element::detach(self.origin),
            identifier: rt::Element::detach(self.identifier),
            timestamp: rt::Element::detach(self.timestamp),
            control_type: rt::Element::detach(self.control_type),
            heartbeat_request: self.heartbeat_request.map(rt::Element::detach),
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
            origin: Default::default(),
            identifier: rt::Message::fresh(),
            timestamp: Default::default(),
            control_type: Default::default(),
            heartbeat_request: None,
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
                self.origin = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                seen |= 1;
                tag = r.tag()?;
            }
            if tag == 18 {
                let again = seen & 2 != 0 || !self.missing.has(1);
                rt::wire::required(&mut self.identifier, again, &mut r, cx)?;
                seen |= 2;
                tag = r.tag()?;
            }
            if tag == 24 {
                self.timestamp = rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?;
                seen |= 4;
                tag = r.tag()?;
            }
            if tag == 32 {
                self.control_type = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                seen |= 8;
                tag = r.tag()?;
            }
            if tag == 42 {
                rt::wire::optional(&mut self.heartbeat_request, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 24 | 32 | 42 => {}
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
        if !self.missing.has(0) || !self.origin.is_empty() {
            let value = &self.origin;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.missing.has(1) || self.identifier != rt::Message::fresh() {
            let value = &self.identifier;
            w.message([18], value);
        }
        if !self.missing.has(2) || self.timestamp != 0 {
            let value = &self.timestamp;
            rt::Element::write_field(value, [24], rt::Codec::Int64, w);
        }
        if !self.missing.has(3) || self.control_type != Default::default() {
            let value = &self.control_type;
            rt::Element::write_field(value, [32], rt::Codec::Enum, w);
        }
        if let Some(value) = &self.heartbeat_request {
            w.message([42], value);
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
                "origin" => 1,
                "identifier" => 2,
                "timestamp" => 3,
                "controlType" => 4,
                "heartbeatRequest" => 5,
                _ => 0,
            }
        }
        let mut set = 0;
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"origin\":")) {
                    rt::json::once(&mut seen0, 0, "origin", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.origin = value;
                            set |= 1;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"identifier\":")) {
                    rt::json::once(&mut seen0, 1, "identifier", r)?;
                    if !r.null()? {
                        rt::json::message(&mut self.identifier, r, cx)?;
                        set |= 2;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 2, "timestamp", r)?;
                    match rt::Element::read_json(rt::Codec::Int64, false, r, cx) {
                        Ok(value) => {
                            self.timestamp = value;
                            set |= 4;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"controlType\":")) {
                    rt::json::once(&mut seen0, 3, "controlType", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.control_type = value;
                            set |= 8;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"heartbeatRequest\":")) {
                    rt::json::once(&mut seen0, 4, "heartbeatRequest", r)?;
                    if !r.null()? {
                        let value = self.heartbeat_request.insert(rt::Message::fresh());
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
        cx.note_missing(self.missing.seen(set));
        Ok(())
    }
    fn put_json(&self, w: &mut rt::json::Writer<'_>) {
        if !w.open() {
            return;
        }
        if !self.missing.has(0) || !self.origin.is_empty() {
            let value = &self.origin;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"origin\":") },
                false,
                w,
            );
        }
        if !self.missing.has(1) || self.identifier != rt::Message::fresh() {
            let value = &self.identifier;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"identifier\":") },
                false,
                w,
            );
        }
        if !self.missing.has(2) || self.timestamp != 0 {
            let value = &self.timestamp;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"timestamp\":") },
                false,
                w,
            );
        }
        if !self.missing.has(3) || self.control_type != Default::default() {
            let value = &self.control_type;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"controlType\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.heartbeat_request {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"heartbeatRequest\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        missing
            .fields(
                &self.missing,
                &["origin", "identifier", "timestamp", "controlType"],
            );
        if !self.missing.has(1) {
            missing.nested("identifier", &self.identifier);
        }
        if let Some(value) = &self.heartbeat_request {
            missing.nested("heartbeatRequest", value);
        }
    }
}
rt::message_element!(ControlMessage < 'a >, ControlMessage < 'static >);
#[doc(hidden)]
pub static CONTROL_MESSAGE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "control.ControlMessage",
        &[
            rt::info::FieldInfo::new(
                1,
                "origin",
                "origin",
                rt::info::Kind::String,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                2,
                "identifier",
                "identifier",
                rt::info::Kind::Message(&crate::generated::control::UUID_INFO),
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                    3,
                    "timestamp",
                    "timestamp",
                    rt::info::Kind::Int64,
                    rt::info::Label::Required,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                4,
                "controlType",
                "controlType",
                rt::info::Kind::Enum(&crate::generated::control::CONTROL_TYPE_INFO),
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                5,
                "heartbeatRequest",
                "heartbeatRequest",
                rt::info::Kind::Message(
                    &crate::generated::control::HEARTBEAT_REQUEST_INFO,
                ),
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<ControlMessage<'static>>());
impl<'a> rt::Event<'a> for ControlMessage<'a> {
    const DOMAIN: &'static str = "dropsonde";
    const SCHEMA_ID: &'static str = "dropsonde/control.ControlMessage";
    const EVENT_TYPE: &'static str = "dropsonde.control";
    const TOPIC: Option<&'static str> = None;
    const STABILITY: rt::Stability = rt::Stability::Retired;
    fn occurred_at(&self) -> Option<rt::Timestamp> {
        Some(rt::Timestamp::from_unix_nanos(self.timestamp))
    }
    fn occurred_at_member(&self) -> Option<&'static str> {
        Some("timestamp")
    }
}
/// The messages of this module, for registries and tools.
pub static MESSAGES: &[rt::MessageEntry] = &[
    rt::message_entry!(HeartbeatRequest),
    rt::message_entry!(Uuid),
    rt::event_entry!(ControlMessage),
];
