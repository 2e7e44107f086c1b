// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// Which side of an HTTP connection reports it.
///
/// Source: dropsonde-protocol events/http.proto.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PeerType(pub i32);
impl PeerType {
    /// The reporter sent the request.
    ///
    /// Since: 2014-04-15 f219c72.
    pub const CLIENT: Self = Self(1);
    /// The reporter received the request.
    ///
    /// Since: 2014-04-15 f219c72.
    pub const SERVER: Self = Self(2);
}
#[doc(hidden)]
pub static PEER_TYPE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "events.PeerType",
    &[("Client", 1), ("Server", 2)],
    true,
);
rt::enumeration!(PeerType, PEER_TYPE_INFO, 1);
/// Method of an HTTP request. The first five values came first; the others followed in 2015, in
/// alphabetical order. Value 0 is not declared and stands for every other verb.
///
/// Source: dropsonde-protocol events/http.proto.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Method(pub i32);
impl Method {
    /// Fetch a resource.
    ///
    /// Since: 2014-04-15 f219c72.
    pub const GET: Self = Self(1);
    /// Submit data to a resource.
    ///
    /// Since: 2014-04-15 f219c72.
    pub const POST: Self = Self(2);
    /// Store a resource under the given address.
    ///
    /// Since: 2014-04-15 f219c72.
    pub const PUT: Self = Self(3);
    /// Remove a resource.
    ///
    /// Since: 2014-04-15 f219c72.
    pub const DELETE: Self = Self(4);
    /// Like GET, without the body.
    ///
    /// Since: 2014-04-15 f219c72.
    pub const HEAD: Self = Self(5);
    /// Change the access list of a resource (WebDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const ACL: Self = Self(6);
    /// Put a collection under baseline control (WebDAV versioning). The wire verb `BASELINE-CONTROL`
    /// is written with a hyphen, so Go senders miss this entry and send 0.
    ///
    /// Since: 2015-08-31 c39280e.
    pub const BASELINE_CONTROL: Self = Self(7);
    /// Give a resource one more name (WebDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const BIND: Self = Self(8);
    /// Turn a checked-out resource into a new version (WebDAV versioning).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const CHECKIN: Self = Self(9);
    /// Open a resource for change (WebDAV versioning).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const CHECKOUT: Self = Self(10);
    /// Open a tunnel.
    ///
    /// Since: 2015-08-31 c39280e.
    pub const CONNECT: Self = Self(11);
    /// Duplicate a resource (WebDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const COPY: Self = Self(12);
    /// Start remote debugging; known from some web servers.
    ///
    /// Since: 2015-08-31 c39280e.
    pub const DEBUG: Self = Self(13);
    /// Name a version (WebDAV versioning).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const LABEL: Self = Self(14);
    /// Relate two resources.
    ///
    /// Since: 2015-08-31 c39280e.
    pub const LINK: Self = Self(15);
    /// Take a lock (WebDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const LOCK: Self = Self(16);
    /// Join two lines of change (WebDAV versioning).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const MERGE: Self = Self(17);
    /// Create an activity (WebDAV versioning).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const MKACTIVITY: Self = Self(18);
    /// Create a calendar (CalDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const MKCALENDAR: Self = Self(19);
    /// Create a collection (WebDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const MKCOL: Self = Self(20);
    /// Create a redirecting reference (WebDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const MKREDIRECTREF: Self = Self(21);
    /// Create a workspace (WebDAV versioning).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const MKWORKSPACE: Self = Self(22);
    /// Rename or relocate a resource (WebDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const MOVE: Self = Self(23);
    /// Ask which methods are possible.
    ///
    /// Since: 2015-08-31 c39280e.
    pub const OPTIONS: Self = Self(24);
    /// Change the order inside a collection (WebDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const ORDERPATCH: Self = Self(25);
    /// Change a part of a resource.
    ///
    /// Since: 2015-08-31 c39280e.
    pub const PATCH: Self = Self(26);
    /// First word of an HTTP/2 connection; no real request.
    ///
    /// Since: 2015-08-31 c39280e.
    pub const PRI: Self = Self(27);
    /// Read properties (WebDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const PROPFIND: Self = Self(28);
    /// Change properties (WebDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const PROPPATCH: Self = Self(29);
    /// Move a name to another collection (WebDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const REBIND: Self = Self(30);
    /// Run a report on a resource (WebDAV versioning).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const REPORT: Self = Self(31);
    /// Query the server (WebDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const SEARCH: Self = Self(32);
    /// Ask for a method's description; from an early HTTP draft.
    ///
    /// Since: 2015-08-31 c39280e.
    pub const SHOWMETHOD: Self = Self(33);
    /// Follow a point in an image map; from an early HTTP draft.
    ///
    /// Since: 2015-08-31 c39280e.
    pub const SPACEJUMP: Self = Self(34);
    /// Search by text; from an early HTTP draft.
    ///
    /// Since: 2015-08-31 c39280e.
    pub const TEXTSEARCH: Self = Self(35);
    /// Echo the request back.
    ///
    /// Since: 2015-08-31 c39280e.
    pub const TRACE: Self = Self(36);
    /// Echo the request back; a variant of TRACE in some web servers.
    ///
    /// Since: 2015-08-31 c39280e.
    pub const TRACK: Self = Self(37);
    /// Take a name away from a resource (WebDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const UNBIND: Self = Self(38);
    /// Give up a checkout (WebDAV versioning).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const UNCHECKOUT: Self = Self(39);
    /// Undo LINK.
    ///
    /// Since: 2015-08-31 c39280e.
    pub const UNLINK: Self = Self(40);
    /// Release a lock (WebDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const UNLOCK: Self = Self(41);
    /// Set a resource to a chosen version (WebDAV versioning).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const UPDATE: Self = Self(42);
    /// Change a redirecting reference (WebDAV).
    ///
    /// Since: 2015-08-31 c39280e.
    pub const UPDATEREDIRECTREF: Self = Self(43);
    /// Put a resource under version control (WebDAV versioning). The wire verb `VERSION-CONTROL` is
    /// written with a hyphen, so Go senders miss this entry and send 0.
    ///
    /// Since: 2015-08-31 c39280e.
    pub const VERSION_CONTROL: Self = Self(44);
}
#[doc(hidden)]
pub static METHOD_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "events.Method",
    &[
        ("GET", 1),
        ("POST", 2),
        ("PUT", 3),
        ("DELETE", 4),
        ("HEAD", 5),
        ("ACL", 6),
        ("BASELINE_CONTROL", 7),
        ("BIND", 8),
        ("CHECKIN", 9),
        ("CHECKOUT", 10),
        ("CONNECT", 11),
        ("COPY", 12),
        ("DEBUG", 13),
        ("LABEL", 14),
        ("LINK", 15),
        ("LOCK", 16),
        ("MERGE", 17),
        ("MKACTIVITY", 18),
        ("MKCALENDAR", 19),
        ("MKCOL", 20),
        ("MKREDIRECTREF", 21),
        ("MKWORKSPACE", 22),
        ("MOVE", 23),
        ("OPTIONS", 24),
        ("ORDERPATCH", 25),
        ("PATCH", 26),
        ("PRI", 27),
        ("PROPFIND", 28),
        ("PROPPATCH", 29),
        ("REBIND", 30),
        ("REPORT", 31),
        ("SEARCH", 32),
        ("SHOWMETHOD", 33),
        ("SPACEJUMP", 34),
        ("TEXTSEARCH", 35),
        ("TRACE", 36),
        ("TRACK", 37),
        ("UNBIND", 38),
        ("UNCHECKOUT", 39),
        ("UNLINK", 40),
        ("UNLOCK", 41),
        ("UPDATE", 42),
        ("UPDATEREDIRECTREF", 43),
        ("VERSION_CONTROL", 44),
    ],
    true,
);
rt::enumeration!(Method, METHOD_INFO, 1);
/// Stream to which a log line was written.
///
/// Source: dropsonde-protocol events/log.proto.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageType(pub i32);
impl MessageType {
    /// Standard output.
    ///
    /// Since: 2014-08-12 07cb2f3.
    pub const OUT: Self = Self(1);
    /// Standard error.
    ///
    /// Since: 2014-08-12 07cb2f3.
    pub const ERR: Self = Self(2);
}
#[doc(hidden)]
pub static MESSAGE_TYPE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "events.LogMessage.MessageType",
    &[("OUT", 1), ("ERR", 2)],
    true,
);
rt::enumeration!(MessageType, MESSAGE_TYPE_INFO, 1);
/// Names the payload of an envelope. Value 10 belonged to a test in June 2015 and means nothing.
///
/// Source: dropsonde-protocol events/envelope.proto.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventType(pub i32);
impl EventType {
    /// The heartbeat field is set.
    ///
    /// Since: 2014-04-15 f219c72. Retired from the protocol.
    pub const HEARTBEAT: Self = Self(1);
    /// The httpStart field is set.
    ///
    /// Since: 2014-04-15 f219c72. Retired from the protocol.
    pub const HTTP_START: Self = Self(2);
    /// The httpStop field is set.
    ///
    /// Since: 2014-04-15 f219c72. Retired from the protocol.
    pub const HTTP_STOP: Self = Self(3);
    /// The httpStartStop field is set.
    ///
    /// Since: 2014-08-06 e009f8c.
    pub const HTTP_START_STOP: Self = Self(4);
    /// The logMessage field is set.
    ///
    /// Since: 2014-08-12 07cb2f3.
    pub const LOG_MESSAGE: Self = Self(5);
    /// The valueMetric field is set.
    ///
    /// Since: 2014-08-13 4c2c672.
    pub const VALUE_METRIC: Self = Self(6);
    /// The counterEvent field is set.
    ///
    /// Since: 2014-08-15 19608bd.
    pub const COUNTER_EVENT: Self = Self(7);
    /// The error field is set.
    ///
    /// Since: 2014-10-20 7d3c69c.
    pub const ERROR: Self = Self(8);
    /// The containerMetric field is set.
    ///
    /// Since: 2014-12-30 32b1d2e.
    pub const CONTAINER_METRIC: Self = Self(9);
}
#[doc(hidden)]
pub static EVENT_TYPE_INFO: rt::info::EnumInfo = rt::info::EnumInfo::new(
    "events.Envelope.EventType",
    &[
        ("Heartbeat", 1),
        ("HttpStart", 2),
        ("HttpStop", 3),
        ("HttpStartStop", 4),
        ("LogMessage", 5),
        ("ValueMetric", 6),
        ("CounterEvent", 7),
        ("Error", 8),
        ("ContainerMetric", 9),
    ],
    true,
);
rt::enumeration!(EventType, EVENT_TYPE_INFO, 1);
/// A failure that a component wants to be known.
///
/// Since: 2014-10-20 7d3c69c. Source: dropsonde-protocol events/error.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Error<'a> {
    missing: rt::Missing,
    /// Component that reports the failure; it need not be the one that failed.
    ///
    /// Since: 2014-10-20 7d3c69c. Source: dropsonde-protocol events/error.proto.
    pub source: rt::Str<'a>,
    /// Number that the component gives this kind of failure; negative values occur.
    ///
    /// Since: 2014-10-20 7d3c69c. Source: dropsonde-protocol events/error.proto.
    pub code: i32,
    /// What went wrong, for a person to read.
    ///
    /// Since: 2014-10-20 7d3c69c. Source: dropsonde-protocol events/error.proto.
    pub message: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Error<'a> {
    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.source = value.into();
        self.missing.seen(1);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: i32) -> Self {
        self.code = value;
        self.missing.seen(2);
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.message = value.into();
        self.missing.seen(4);
        self
    }
}
impl<'a> rt::Message<'a> for Error<'a> {
    type Owned = Error<'static>;
    const INFO: &'static rt::info::MessageInfo = &ERROR_INFO;
    fn into_owned(self) -> Error<'static> {
        Error {
            source: rt::Element::detach(self.source),
            code: rt::Element::detach(self.code),
            message: rt::Element::detach(self.message),
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
            source: Default::default(),
            code: Default::default(),
            message: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
            missing: rt::Missing::all(7),
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
                self.source = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                seen |= 1;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.code = rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?;
                seen |= 2;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.message = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                seen |= 4;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 | 26 => {}
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
        if !self.missing.has(0) || !self.source.is_empty() {
            let value = &self.source;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.missing.has(1) || self.code != 0 {
            let value = &self.code;
            rt::Element::write_field(value, [16], rt::Codec::Int32, w);
        }
        if !self.missing.has(2) || !self.message.is_empty() {
            let value = &self.message;
            rt::Element::write_field(value, [26], rt::Codec::String, w);
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
                "source" => 1,
                "code" => 2,
                "message" => 3,
                _ => 0,
            }
        }
        let mut set = 0;
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"source\":")) {
                    rt::json::once(&mut seen0, 0, "source", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.source = value;
                            set |= 1;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"code\":")) {
                    rt::json::once(&mut seen0, 1, "code", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.code = value;
                            set |= 2;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"message\":")) {
                    rt::json::once(&mut seen0, 2, "message", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.message = value;
                            set |= 4;
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
        if !self.missing.has(0) || !self.source.is_empty() {
            let value = &self.source;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"source\":") },
                false,
                w,
            );
        }
        if !self.missing.has(1) || self.code != 0 {
            let value = &self.code;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"code\":") },
                false,
                w,
            );
        }
        if !self.missing.has(2) || !self.message.is_empty() {
            let value = &self.message;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"message\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        missing.fields(&self.missing, &["source", "code", "message"]);
    }
}
rt::message_element!(Error < 'a >, Error < 'static >);
#[doc(hidden)]
pub static ERROR_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "events.Error",
        &[
            rt::info::FieldInfo::new(
                1,
                "source",
                "source",
                rt::info::Kind::String,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                2,
                "code",
                "code",
                rt::info::Kind::Int32,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                3,
                "message",
                "message",
                rt::info::Kind::String,
                rt::info::Label::Required,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Error<'static>>());
/// A UUID as two numbers. The bytes of the UUID's text, in order, are cut in half and each half is
/// read as a little-endian number: `f47ac10b-58cc-4372-a567-0e02b2c3d479` is low 8233649222289816308
/// and high 8778856742958032805. Two zeros often mean that there is no UUID.
///
/// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/uuid.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Uuid<'a> {
    missing: rt::Missing,
    /// First eight bytes of the UUID as its text shows them, read as a little-endian number.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/uuid.proto.
    pub low: u64,
    /// Last eight bytes of the UUID as its text shows them, read as a little-endian number.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/uuid.proto.
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
        "events.UUID",
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
/// Counts of an emitter's own work. From 2014-10-30 on also the answer to a control message.
///
/// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/heartbeat.proto before ff69d48. Retired from the protocol.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Heartbeat<'a> {
    missing: rt::Missing,
    /// Number of events that the emitter has sent on.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/heartbeat.proto before ff69d48.
    pub sent_count: u64,
    /// Number of events that the emitter was given.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/heartbeat.proto before ff69d48.
    pub received_count: u64,
    /// Number of events that the emitter could not send on.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/heartbeat.proto before ff69d48.
    pub error_count: u64,
    /// Repeats the identifier of the control message that asked for this heartbeat.
    ///
    /// Since: 2014-10-30 d57c7ba. Source: dropsonde-protocol events/heartbeat.proto before ff69d48.
    pub control_message_identifier: Option<crate::generated::events::Uuid<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Heartbeat<'a> {
    /// Sets `sent_count`.
    #[must_use]
    pub fn with_sent_count(mut self, value: u64) -> Self {
        self.sent_count = value;
        self.missing.seen(1);
        self
    }
    /// Sets `received_count`.
    #[must_use]
    pub fn with_received_count(mut self, value: u64) -> Self {
        self.received_count = value;
        self.missing.seen(2);
        self
    }
    /// Sets `error_count`.
    #[must_use]
    pub fn with_error_count(mut self, value: u64) -> Self {
        self.error_count = value;
        self.missing.seen(4);
        self
    }
    /// Sets `control_message_identifier`.
    #[must_use]
    pub fn with_control_message_identifier(
        mut self,
        value: impl Into<crate::generated::events::Uuid<'a>>,
    ) -> Self {
        self.control_message_identifier = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for Heartbeat<'a> {
    type Owned = Heartbeat<'static>;
    const INFO: &'static rt::info::MessageInfo = &HEARTBEAT_INFO;
    fn into_owned(self) -> Heartbeat<'static> {
        Heartbeat {
            sent_count: rt::Element::detach(self.sent_count),
            received_count: rt::Element::detach(self.received_count),
            error_count: rt::Element::detach(self.error_count),
            control_message_identifier: self
                .control_message_identifier
                .map(rt::Element::detach),
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
            sent_count: Default::default(),
            received_count: Default::default(),
            error_count: Default::default(),
            control_message_identifier: None,
            unknown_fields: rt::UnknownFields::NONE,
            missing: rt::Missing::all(7),
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
                self.sent_count = rt::Element::read_wire(rt::Codec::Uint64, &mut r, cx)?;
                seen |= 1;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.received_count = rt::Element::read_wire(
                    rt::Codec::Uint64,
                    &mut r,
                    cx,
                )?;
                seen |= 2;
                tag = r.tag()?;
            }
            if tag == 24 {
                self.error_count = rt::Element::read_wire(
                    rt::Codec::Uint64,
                    &mut r,
                    cx,
                )?;
                seen |= 4;
                tag = r.tag()?;
            }
            if tag == 34 {
                rt::wire::optional(&mut self.control_message_identifier, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 16 | 24 | 34 => {}
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
        if !self.missing.has(0) || self.sent_count != 0 {
            let value = &self.sent_count;
            rt::Element::write_field(value, [8], rt::Codec::Uint64, w);
        }
        if !self.missing.has(1) || self.received_count != 0 {
            let value = &self.received_count;
            rt::Element::write_field(value, [16], rt::Codec::Uint64, w);
        }
        if !self.missing.has(2) || self.error_count != 0 {
            let value = &self.error_count;
            rt::Element::write_field(value, [24], rt::Codec::Uint64, w);
        }
        if let Some(value) = &self.control_message_identifier {
            w.message([34], value);
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
                "sentCount" => 1,
                "receivedCount" => 2,
                "errorCount" => 3,
                "controlMessageIdentifier" => 4,
                _ => 0,
            }
        }
        let mut set = 0;
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"sentCount\":")) {
                    rt::json::once(&mut seen0, 0, "sentCount", r)?;
                    match rt::Element::read_json(rt::Codec::Uint64, false, r, cx) {
                        Ok(value) => {
                            self.sent_count = value;
                            set |= 1;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"receivedCount\":")) {
                    rt::json::once(&mut seen0, 1, "receivedCount", r)?;
                    match rt::Element::read_json(rt::Codec::Uint64, false, r, cx) {
                        Ok(value) => {
                            self.received_count = value;
                            set |= 2;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"errorCount\":")) {
                    rt::json::once(&mut seen0, 2, "errorCount", r)?;
                    match rt::Element::read_json(rt::Codec::Uint64, false, r, cx) {
                        Ok(value) => {
                            self.error_count = value;
                            set |= 4;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"controlMessageIdentifier\":"))
                {
                    rt::json::once(&mut seen0, 3, "controlMessageIdentifier", r)?;
                    if !r.null()? {
                        let value = self
                            .control_message_identifier
                            .insert(rt::Message::fresh());
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
        if !self.missing.has(0) || self.sent_count != 0 {
            let value = &self.sent_count;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"sentCount\":") },
                false,
                w,
            );
        }
        if !self.missing.has(1) || self.received_count != 0 {
            let value = &self.received_count;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"receivedCount\":") },
                false,
                w,
            );
        }
        if !self.missing.has(2) || self.error_count != 0 {
            let value = &self.error_count;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"errorCount\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.control_message_identifier {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"controlMessageIdentifier\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        missing.fields(&self.missing, &["sentCount", "receivedCount", "errorCount"]);
        if let Some(value) = &self.control_message_identifier {
            missing.nested("controlMessageIdentifier", value);
        }
    }
}
rt::message_element!(Heartbeat < 'a >, Heartbeat < 'static >);
#[doc(hidden)]
pub static HEARTBEAT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "events.Heartbeat",
        &[
            rt::info::FieldInfo::new(
                1,
                "sentCount",
                "sentCount",
                rt::info::Kind::Uint64,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                2,
                "receivedCount",
                "receivedCount",
                rt::info::Kind::Uint64,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                3,
                "errorCount",
                "errorCount",
                rt::info::Kind::Uint64,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                4,
                "controlMessageIdentifier",
                "controlMessageIdentifier",
                rt::info::Kind::Message(&crate::generated::events::UUID_INFO),
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Heartbeat<'static>>());
/// One HTTP request from its first to its last moment, as one side of the connection saw it.
///
/// Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/http.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct HttpStartStop<'a> {
    missing: rt::Missing,
    /// When the request began, in nanoseconds since the Unix epoch.
    ///
    /// Unit: ns. Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/http.proto.
    pub start_timestamp: i64,
    /// When the response ended, in nanoseconds since the Unix epoch. Nothing guarantees that it is not
    /// before the start.
    ///
    /// Unit: ns. Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/http.proto.
    pub stop_timestamp: i64,
    /// Identifies the request across the components that report it. Required, yet hand-built envelopes
    /// lack it.
    ///
    /// Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/http.proto.
    pub request_id: crate::generated::events::Uuid<'a>,
    /// Which side of the connection reports the request. Converted traffic carries 0, which is not
    /// declared.
    ///
    /// Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/http.proto.
    pub peer_type: crate::generated::events::PeerType,
    /// Request method. Verbs that the enum does not know arrive as 0, which is not declared.
    ///
    /// Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/http.proto.
    pub method: crate::generated::events::Method,
    /// Address that was requested.
    ///
    /// Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/http.proto.
    pub uri: rt::Str<'a>,
    /// Network address of the other side, usually with its port.
    ///
    /// Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/http.proto.
    pub remote_address: rt::Str<'a>,
    /// What the client called itself in its User-Agent header; empty when it said nothing.
    ///
    /// Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/http.proto.
    pub user_agent: rt::Str<'a>,
    /// Status code of the response, 100 to 599 in practice; 0 when unknown.
    ///
    /// Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/http.proto.
    pub status_code: i32,
    /// Length of the response body in bytes; -1 is Go's way of saying that it is unknown.
    ///
    /// Unit: bytes. Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/http.proto.
    pub content_length: i64,
    /// Request that caused this one. Upstream removed it and reserves its number.
    ///
    /// Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/http.proto before da28d58. Retired from the protocol.
    pub parent_request_id: Option<crate::generated::events::Uuid<'a>>,
    /// Platform application that the request was for. Absent when the request went to the platform
    /// itself.
    ///
    /// Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/http.proto.
    pub application_id: Option<crate::generated::events::Uuid<'a>>,
    /// Position of the application instance, counted from 0. Envelopes converted from the v2 protocol
    /// say 0 when it is unknown.
    ///
    /// Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/http.proto.
    pub instance_index: Option<i32>,
    /// Identifier of the application instance, in text form.
    ///
    /// Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/http.proto.
    pub instance_id: Option<rt::Str<'a>>,
    /// Addresses of the X-Forwarded-For header, the client's first. Converted traffic carries one
    /// empty text when the header is missing.
    ///
    /// Since: 2016-05-12 b0eb07a. Source: dropsonde-protocol events/http.proto.
    pub forwarded: rt::Repeated<'a, rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> HttpStartStop<'a> {
    /// Sets `start_timestamp`.
    #[must_use]
    pub fn with_start_timestamp(mut self, value: i64) -> Self {
        self.start_timestamp = value;
        self.missing.seen(1);
        self
    }
    /// Sets `stop_timestamp`.
    #[must_use]
    pub fn with_stop_timestamp(mut self, value: i64) -> Self {
        self.stop_timestamp = value;
        self.missing.seen(2);
        self
    }
    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(
        mut self,
        value: impl Into<crate::generated::events::Uuid<'a>>,
    ) -> Self {
        self.request_id = value.into();
        self.missing.seen(4);
        self
    }
    /// Sets `peer_type`.
    #[must_use]
    pub fn with_peer_type(mut self, value: crate::generated::events::PeerType) -> Self {
        self.peer_type = value;
        self.missing.seen(8);
        self
    }
    /// Sets `method`.
    #[must_use]
    pub fn with_method(mut self, value: crate::generated::events::Method) -> Self {
        self.method = value;
        self.missing.seen(16);
        self
    }
    /// Sets `uri`.
    #[must_use]
    pub fn with_uri(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.uri = value.into();
        self.missing.seen(32);
        self
    }
    /// Sets `remote_address`.
    #[must_use]
    pub fn with_remote_address(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.remote_address = value.into();
        self.missing.seen(64);
        self
    }
    /// Sets `user_agent`.
    #[must_use]
    pub fn with_user_agent(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user_agent = value.into();
        self.missing.seen(128);
        self
    }
    /// Sets `status_code`.
    #[must_use]
    pub fn with_status_code(mut self, value: i32) -> Self {
        self.status_code = value;
        self.missing.seen(256);
        self
    }
    /// Sets `content_length`.
    #[must_use]
    pub fn with_content_length(mut self, value: i64) -> Self {
        self.content_length = value;
        self.missing.seen(512);
        self
    }
    /// Sets `parent_request_id`.
    #[must_use]
    pub fn with_parent_request_id(
        mut self,
        value: impl Into<crate::generated::events::Uuid<'a>>,
    ) -> Self {
        self.parent_request_id = Some(value.into());
        self
    }
    /// Sets `application_id`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        value: impl Into<crate::generated::events::Uuid<'a>>,
    ) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `instance_index`.
    #[must_use]
    pub fn with_instance_index(mut self, value: i32) -> Self {
        self.instance_index = Some(value);
        self
    }
    /// Sets `instance_id`.
    #[must_use]
    pub fn with_instance_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `forwarded`.
    #[must_use]
    pub fn with_forwarded(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::Str<'a>>>,
    ) -> Self {
        self.forwarded = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for HttpStartStop<'a> {
    type Owned = HttpStartStop<'static>;
    const INFO: &'static rt::info::MessageInfo = &HTTP_START_STOP_INFO;
    fn into_owned(self) -> HttpStartStop<'static> {
        HttpStartStop {
            start_timestamp: rt::Element::detach(self.start_timestamp),
            stop_timestamp: rt::Element::detach(self.stop_timestamp),
            request_id: rt::Element::detach(self.request_id),
            peer_type: rt::Element::detach(self.peer_type),
            method: rt::Element::detach(self.method),
            uri: rt::Element::detach(self.uri),
            remote_address: rt::Element::detach(self.remote_address),
            user_agent: rt::Element::detach(self.user_agent),
            status_code: rt::Element::detach(self.status_code),
            content_length: rt::Element::detach(self.content_length),
            parent_request_id: self.parent_request_id.map(rt::Element::detach),
            application_id: self.application_id.map(rt::Element::detach),
            instance_index: self.instance_index.map(rt::Element::detach),
            instance_id: self.instance_id.map(rt::Element::detach),
            forwarded: self.forwarded.into_owned(),
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
            start_timestamp: Default::default(),
            stop_timestamp: Default::default(),
            request_id: rt::Message::fresh(),
            peer_type: Default::default(),
            method: Default::default(),
            uri: Default::default(),
            remote_address: Default::default(),
            user_agent: Default::default(),
            status_code: Default::default(),
            content_length: Default::default(),
            parent_request_id: None,
            application_id: None,
            instance_index: None,
            instance_id: None,
            forwarded: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
            missing: rt::Missing::all(1023),
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
                self.start_timestamp = rt::Element::read_wire(
                    rt::Codec::Int64,
                    &mut r,
                    cx,
                )?;
                seen |= 1;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.stop_timestamp = rt::Element::read_wire(
                    rt::Codec::Int64,
                    &mut r,
                    cx,
                )?;
                seen |= 2;
                tag = r.tag()?;
            }
            if tag == 26 {
                let again = seen & 4 != 0 || !self.missing.has(2);
                rt::wire::required(&mut self.request_id, again, &mut r, cx)?;
                seen |= 4;
                tag = r.tag()?;
            }
            if tag == 32 {
                self.peer_type = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                seen |= 8;
                tag = r.tag()?;
            }
            if tag == 40 {
                self.method = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                seen |= 16;
                tag = r.tag()?;
            }
            if tag == 50 {
                self.uri = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                seen |= 32;
                tag = r.tag()?;
            }
            if tag == 58 {
                self.remote_address = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                seen |= 64;
                tag = r.tag()?;
            }
            if tag == 66 {
                self.user_agent = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                seen |= 128;
                tag = r.tag()?;
            }
            if tag == 72 {
                self.status_code = rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?;
                seen |= 256;
                tag = r.tag()?;
            }
            if tag == 80 {
                self.content_length = rt::Element::read_wire(
                    rt::Codec::Int64,
                    &mut r,
                    cx,
                )?;
                seen |= 512;
                tag = r.tag()?;
            }
            if tag == 90 {
                rt::wire::optional(&mut self.parent_request_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 98 {
                rt::wire::optional(&mut self.application_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 104 {
                self.instance_index = Some(
                    rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 114 {
                self.instance_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 122 {
                self.forwarded
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 122,
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
                8 | 16 | 26 | 32 | 40 | 50 | 58 | 66 | 72 | 80 | 90 | 98 | 104 | 114
                | 122 => {}
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
        if !self.missing.has(0) || self.start_timestamp != 0 {
            let value = &self.start_timestamp;
            rt::Element::write_field(value, [8], rt::Codec::Int64, w);
        }
        if !self.missing.has(1) || self.stop_timestamp != 0 {
            let value = &self.stop_timestamp;
            rt::Element::write_field(value, [16], rt::Codec::Int64, w);
        }
        if !self.missing.has(2) || self.request_id != rt::Message::fresh() {
            let value = &self.request_id;
            w.message([26], value);
        }
        if !self.missing.has(3) || self.peer_type != Default::default() {
            let value = &self.peer_type;
            rt::Element::write_field(value, [32], rt::Codec::Enum, w);
        }
        if !self.missing.has(4) || self.method != Default::default() {
            let value = &self.method;
            rt::Element::write_field(value, [40], rt::Codec::Enum, w);
        }
        if !self.missing.has(5) || !self.uri.is_empty() {
            let value = &self.uri;
            rt::Element::write_field(value, [50], rt::Codec::String, w);
        }
        if !self.missing.has(6) || !self.remote_address.is_empty() {
            let value = &self.remote_address;
            rt::Element::write_field(value, [58], rt::Codec::String, w);
        }
        if !self.missing.has(7) || !self.user_agent.is_empty() {
            let value = &self.user_agent;
            rt::Element::write_field(value, [66], rt::Codec::String, w);
        }
        if !self.missing.has(8) || self.status_code != 0 {
            let value = &self.status_code;
            rt::Element::write_field(value, [72], rt::Codec::Int32, w);
        }
        if !self.missing.has(9) || self.content_length != 0 {
            let value = &self.content_length;
            rt::Element::write_field(value, [80], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.parent_request_id {
            w.message([90], value);
        }
        if let Some(value) = &self.application_id {
            w.message([98], value);
        }
        if let Some(value) = &self.instance_index {
            rt::Element::write_field(value, [104], rt::Codec::Int32, w);
        }
        if let Some(value) = &self.instance_id {
            rt::Element::write_field(value, [114], rt::Codec::String, w);
        }
        self.forwarded.write_wire(122, rt::Codec::String, w);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "startTimestamp" => 1,
                "stopTimestamp" => 2,
                "requestId" => 3,
                "peerType" => 4,
                "method" => 5,
                "uri" => 6,
                "remoteAddress" => 7,
                "userAgent" => 8,
                "statusCode" => 9,
                "contentLength" => 10,
                "parentRequestId" => 11,
                "applicationId" => 12,
                "instanceIndex" => 13,
                "instanceId" => 14,
                "forwarded" => 15,
                _ => 0,
            }
        }
        let mut set = 0;
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"startTimestamp\":")) {
                    rt::json::once(&mut seen0, 0, "startTimestamp", r)?;
                    match rt::Element::read_json(rt::Codec::Int64, false, r, cx) {
                        Ok(value) => {
                            self.start_timestamp = value;
                            set |= 1;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"stopTimestamp\":")) {
                    rt::json::once(&mut seen0, 1, "stopTimestamp", r)?;
                    match rt::Element::read_json(rt::Codec::Int64, false, r, cx) {
                        Ok(value) => {
                            self.stop_timestamp = value;
                            set |= 2;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"requestId\":")) {
                    rt::json::once(&mut seen0, 2, "requestId", r)?;
                    if !r.null()? {
                        rt::json::message(&mut self.request_id, r, cx)?;
                        set |= 4;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"peerType\":")) {
                    rt::json::once(&mut seen0, 3, "peerType", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.peer_type = value;
                            set |= 8;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"method\":")) {
                    rt::json::once(&mut seen0, 4, "method", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.method = value;
                            set |= 16;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"uri\":")) {
                    rt::json::once(&mut seen0, 5, "uri", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.uri = value;
                            set |= 32;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"remoteAddress\":")) {
                    rt::json::once(&mut seen0, 6, "remoteAddress", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.remote_address = value;
                            set |= 64;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"userAgent\":")) {
                    rt::json::once(&mut seen0, 7, "userAgent", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.user_agent = value;
                            set |= 128;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"statusCode\":")) {
                    rt::json::once(&mut seen0, 8, "statusCode", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.status_code = value;
                            set |= 256;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"contentLength\":")) {
                    rt::json::once(&mut seen0, 9, "contentLength", r)?;
                    match rt::Element::read_json(rt::Codec::Int64, false, r, cx) {
                        Ok(value) => {
                            self.content_length = value;
                            set |= 512;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"parentRequestId\":")) {
                    rt::json::once(&mut seen0, 10, "parentRequestId", r)?;
                    if !r.null()? {
                        let value = self.parent_request_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 12 || (key == 0 && r.literal(b"\"applicationId\":")) {
                    rt::json::once(&mut seen0, 11, "applicationId", r)?;
                    if !r.null()? {
                        let value = self.application_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 13 || (key == 0 && r.literal(b"\"instanceIndex\":")) {
                    rt::json::once(&mut seen0, 12, "instanceIndex", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.instance_index = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 14 || (key == 0 && r.literal(b"\"instanceId\":")) {
                    rt::json::once(&mut seen0, 13, "instanceId", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.instance_id = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 15 || (key == 0 && r.literal(b"\"forwarded\":")) {
                    rt::json::once(&mut seen0, 14, "forwarded", r)?;
                    if !r.null()? {
                        self.forwarded.read_json(rt::Codec::String, false, r, cx)?;
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
        if !self.missing.has(0) || self.start_timestamp != 0 {
            let value = &self.start_timestamp;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"startTimestamp\":") },
                false,
                w,
            );
        }
        if !self.missing.has(1) || self.stop_timestamp != 0 {
            let value = &self.stop_timestamp;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"stopTimestamp\":") },
                false,
                w,
            );
        }
        if !self.missing.has(2) || self.request_id != rt::Message::fresh() {
            let value = &self.request_id;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"requestId\":") },
                false,
                w,
            );
        }
        if !self.missing.has(3) || self.peer_type != Default::default() {
            let value = &self.peer_type;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"peerType\":") },
                false,
                w,
            );
        }
        if !self.missing.has(4) || self.method != Default::default() {
            let value = &self.method;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"method\":") },
                false,
                w,
            );
        }
        if !self.missing.has(5) || !self.uri.is_empty() {
            let value = &self.uri;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"uri\":") },
                false,
                w,
            );
        }
        if !self.missing.has(6) || !self.remote_address.is_empty() {
            let value = &self.remote_address;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"remoteAddress\":") },
                false,
                w,
            );
        }
        if !self.missing.has(7) || !self.user_agent.is_empty() {
            let value = &self.user_agent;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"userAgent\":") },
                false,
                w,
            );
        }
        if !self.missing.has(8) || self.status_code != 0 {
            let value = &self.status_code;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"statusCode\":") },
                false,
                w,
            );
        }
        if !self.missing.has(9) || self.content_length != 0 {
            let value = &self.content_length;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"contentLength\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.parent_request_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"parentRequestId\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.application_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"applicationId\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.instance_index {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"instanceIndex\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.instance_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"instanceId\":") },
                false,
                w,
            );
        }
        if !self.forwarded.is_empty() {
            w.name(const { &rt::json::Key::new("\"forwarded\":") });
            self.forwarded.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        missing
            .fields(
                &self.missing,
                &[
                    "startTimestamp",
                    "stopTimestamp",
                    "requestId",
                    "peerType",
                    "method",
                    "uri",
                    "remoteAddress",
                    "userAgent",
                    "statusCode",
                    "contentLength",
                ],
            );
        if !self.missing.has(2) {
            missing.nested("requestId", &self.request_id);
        }
        if let Some(value) = &self.parent_request_id {
            missing.nested("parentRequestId", value);
        }
        if let Some(value) = &self.application_id {
            missing.nested("applicationId", value);
        }
    }
}
rt::message_element!(HttpStartStop < 'a >, HttpStartStop < 'static >);
#[doc(hidden)]
pub static HTTP_START_STOP_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "events.HttpStartStop",
        &[
            rt::info::FieldInfo::new(
                    1,
                    "startTimestamp",
                    "startTimestamp",
                    rt::info::Kind::Int64,
                    rt::info::Label::Required,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                    2,
                    "stopTimestamp",
                    "stopTimestamp",
                    rt::info::Kind::Int64,
                    rt::info::Label::Required,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                3,
                "requestId",
                "requestId",
                rt::info::Kind::Message(&crate::generated::events::UUID_INFO),
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                4,
                "peerType",
                "peerType",
                rt::info::Kind::Enum(&crate::generated::events::PEER_TYPE_INFO),
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                5,
                "method",
                "method",
                rt::info::Kind::Enum(&crate::generated::events::METHOD_INFO),
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                6,
                "uri",
                "uri",
                rt::info::Kind::String,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                7,
                "remoteAddress",
                "remoteAddress",
                rt::info::Kind::String,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                8,
                "userAgent",
                "userAgent",
                rt::info::Kind::String,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                9,
                "statusCode",
                "statusCode",
                rt::info::Kind::Int32,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                    10,
                    "contentLength",
                    "contentLength",
                    rt::info::Kind::Int64,
                    rt::info::Label::Required,
                )
                .unit("bytes"),
            rt::info::FieldInfo::new(
                11,
                "parentRequestId",
                "parentRequestId",
                rt::info::Kind::Message(&crate::generated::events::UUID_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                12,
                "applicationId",
                "applicationId",
                rt::info::Kind::Message(&crate::generated::events::UUID_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                13,
                "instanceIndex",
                "instanceIndex",
                rt::info::Kind::Int32,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                14,
                "instanceId",
                "instanceId",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "forwarded",
                "forwarded",
                rt::info::Kind::String,
                rt::info::Label::Repeated,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<HttpStartStop<'static>>());
/// The beginning of an HTTP request. HttpStartStop took its place.
///
/// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/http.proto before 3dd1473. Retired from the protocol.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct HttpStart<'a> {
    missing: rt::Missing,
    /// When the request began, in nanoseconds since the Unix epoch.
    ///
    /// Unit: ns. Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub timestamp: i64,
    /// Identifies the request; the HttpStop with the same identifier ends it.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub request_id: crate::generated::events::Uuid<'a>,
    /// Which side of the connection reports the request. Converted traffic carries 0, which is not
    /// declared.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub peer_type: crate::generated::events::PeerType,
    /// Request method. Verbs that the enum does not know arrive as 0, which is not declared.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub method: crate::generated::events::Method,
    /// Address that was requested.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub uri: rt::Str<'a>,
    /// Network address of the other side, usually with its port.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub remote_address: rt::Str<'a>,
    /// What the client called itself in its User-Agent header; empty when it said nothing.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub user_agent: rt::Str<'a>,
    /// Request that caused this one.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub parent_request_id: Option<crate::generated::events::Uuid<'a>>,
    /// Platform application that the request was for. Absent when the request went to the platform
    /// itself.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub application_id: Option<crate::generated::events::Uuid<'a>>,
    /// Position of the application instance, counted from 0. Envelopes converted from the v2 protocol
    /// say 0 when it is unknown.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub instance_index: Option<i32>,
    /// Identifier of the application instance, in text form.
    ///
    /// Since: 2014-06-19 0234924. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub instance_id: Option<rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> HttpStart<'a> {
    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: i64) -> Self {
        self.timestamp = value;
        self.missing.seen(1);
        self
    }
    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(
        mut self,
        value: impl Into<crate::generated::events::Uuid<'a>>,
    ) -> Self {
        self.request_id = value.into();
        self.missing.seen(2);
        self
    }
    /// Sets `peer_type`.
    #[must_use]
    pub fn with_peer_type(mut self, value: crate::generated::events::PeerType) -> Self {
        self.peer_type = value;
        self.missing.seen(4);
        self
    }
    /// Sets `method`.
    #[must_use]
    pub fn with_method(mut self, value: crate::generated::events::Method) -> Self {
        self.method = value;
        self.missing.seen(8);
        self
    }
    /// Sets `uri`.
    #[must_use]
    pub fn with_uri(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.uri = value.into();
        self.missing.seen(16);
        self
    }
    /// Sets `remote_address`.
    #[must_use]
    pub fn with_remote_address(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.remote_address = value.into();
        self.missing.seen(32);
        self
    }
    /// Sets `user_agent`.
    #[must_use]
    pub fn with_user_agent(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user_agent = value.into();
        self.missing.seen(64);
        self
    }
    /// Sets `parent_request_id`.
    #[must_use]
    pub fn with_parent_request_id(
        mut self,
        value: impl Into<crate::generated::events::Uuid<'a>>,
    ) -> Self {
        self.parent_request_id = Some(value.into());
        self
    }
    /// Sets `application_id`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        value: impl Into<crate::generated::events::Uuid<'a>>,
    ) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `instance_index`.
    #[must_use]
    pub fn with_instance_index(mut self, value: i32) -> Self {
        self.instance_index = Some(value);
        self
    }
    /// Sets `instance_id`.
    #[must_use]
    pub fn with_instance_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for HttpStart<'a> {
    type Owned = HttpStart<'static>;
    const INFO: &'static rt::info::MessageInfo = &HTTP_START_INFO;
    fn into_owned(self) -> HttpStart<'static> {
        HttpStart {
            timestamp: rt::Element::detach(self.timestamp),
            request_id: rt::Element::detach(self.request_id),
            peer_type: rt::Element::detach(self.peer_type),
            method: rt::Element::detach(self.method),
            uri: rt::Element::detach(self.uri),
            remote_address: rt::Element::detach(self.remote_address),
            user_agent: rt::Element::detach(self.user_agent),
            parent_request_id: self.parent_request_id.map(rt::Element::detach),
            application_id: self.application_id.map(rt::Element::detach),
            instance_index: self.instance_index.map(rt::Element::detach),
            instance_id: self.instance_id.map(rt::Element::detach),
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
            timestamp: Default::default(),
            request_id: rt::Message::fresh(),
            peer_type: Default::default(),
            method: Default::default(),
            uri: Default::default(),
            remote_address: Default::default(),
            user_agent: Default::default(),
            parent_request_id: None,
            application_id: None,
            instance_index: None,
            instance_id: None,
            unknown_fields: rt::UnknownFields::NONE,
            missing: rt::Missing::all(127),
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
                self.timestamp = rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?;
                seen |= 1;
                tag = r.tag()?;
            }
            if tag == 18 {
                let again = seen & 2 != 0 || !self.missing.has(1);
                rt::wire::required(&mut self.request_id, again, &mut r, cx)?;
                seen |= 2;
                tag = r.tag()?;
            }
            if tag == 24 {
                self.peer_type = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                seen |= 4;
                tag = r.tag()?;
            }
            if tag == 32 {
                self.method = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                seen |= 8;
                tag = r.tag()?;
            }
            if tag == 42 {
                self.uri = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                seen |= 16;
                tag = r.tag()?;
            }
            if tag == 50 {
                self.remote_address = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                seen |= 32;
                tag = r.tag()?;
            }
            if tag == 58 {
                self.user_agent = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                seen |= 64;
                tag = r.tag()?;
            }
            if tag == 66 {
                rt::wire::optional(&mut self.parent_request_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 74 {
                rt::wire::optional(&mut self.application_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 80 {
                self.instance_index = Some(
                    rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 90 {
                self.instance_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 18 | 24 | 32 | 42 | 50 | 58 | 66 | 74 | 80 | 90 => {}
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
        if !self.missing.has(0) || self.timestamp != 0 {
            let value = &self.timestamp;
            rt::Element::write_field(value, [8], rt::Codec::Int64, w);
        }
        if !self.missing.has(1) || self.request_id != rt::Message::fresh() {
            let value = &self.request_id;
            w.message([18], value);
        }
        if !self.missing.has(2) || self.peer_type != Default::default() {
            let value = &self.peer_type;
            rt::Element::write_field(value, [24], rt::Codec::Enum, w);
        }
        if !self.missing.has(3) || self.method != Default::default() {
            let value = &self.method;
            rt::Element::write_field(value, [32], rt::Codec::Enum, w);
        }
        if !self.missing.has(4) || !self.uri.is_empty() {
            let value = &self.uri;
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        if !self.missing.has(5) || !self.remote_address.is_empty() {
            let value = &self.remote_address;
            rt::Element::write_field(value, [50], rt::Codec::String, w);
        }
        if !self.missing.has(6) || !self.user_agent.is_empty() {
            let value = &self.user_agent;
            rt::Element::write_field(value, [58], rt::Codec::String, w);
        }
        if let Some(value) = &self.parent_request_id {
            w.message([66], value);
        }
        if let Some(value) = &self.application_id {
            w.message([74], value);
        }
        if let Some(value) = &self.instance_index {
            rt::Element::write_field(value, [80], rt::Codec::Int32, w);
        }
        if let Some(value) = &self.instance_id {
            rt::Element::write_field(value, [90], rt::Codec::String, w);
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
                "timestamp" => 1,
                "requestId" => 2,
                "peerType" => 3,
                "method" => 4,
                "uri" => 5,
                "remoteAddress" => 6,
                "userAgent" => 7,
                "parentRequestId" => 8,
                "applicationId" => 9,
                "instanceIndex" => 10,
                "instanceId" => 11,
                _ => 0,
            }
        }
        let mut set = 0;
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 0, "timestamp", r)?;
                    match rt::Element::read_json(rt::Codec::Int64, false, r, cx) {
                        Ok(value) => {
                            self.timestamp = value;
                            set |= 1;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"requestId\":")) {
                    rt::json::once(&mut seen0, 1, "requestId", r)?;
                    if !r.null()? {
                        rt::json::message(&mut self.request_id, r, cx)?;
                        set |= 2;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"peerType\":")) {
                    rt::json::once(&mut seen0, 2, "peerType", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.peer_type = value;
                            set |= 4;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"method\":")) {
                    rt::json::once(&mut seen0, 3, "method", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.method = value;
                            set |= 8;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"uri\":")) {
                    rt::json::once(&mut seen0, 4, "uri", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.uri = value;
                            set |= 16;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"remoteAddress\":")) {
                    rt::json::once(&mut seen0, 5, "remoteAddress", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.remote_address = value;
                            set |= 32;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"userAgent\":")) {
                    rt::json::once(&mut seen0, 6, "userAgent", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.user_agent = value;
                            set |= 64;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"parentRequestId\":")) {
                    rt::json::once(&mut seen0, 7, "parentRequestId", r)?;
                    if !r.null()? {
                        let value = self.parent_request_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"applicationId\":")) {
                    rt::json::once(&mut seen0, 8, "applicationId", r)?;
                    if !r.null()? {
                        let value = self.application_id.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"instanceIndex\":")) {
                    rt::json::once(&mut seen0, 9, "instanceIndex", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.instance_index = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"instanceId\":")) {
                    rt::json::once(&mut seen0, 10, "instanceId", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.instance_id = Some(value);
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
        if !self.missing.has(0) || self.timestamp != 0 {
            let value = &self.timestamp;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"timestamp\":") },
                false,
                w,
            );
        }
        if !self.missing.has(1) || self.request_id != rt::Message::fresh() {
            let value = &self.request_id;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"requestId\":") },
                false,
                w,
            );
        }
        if !self.missing.has(2) || self.peer_type != Default::default() {
            let value = &self.peer_type;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"peerType\":") },
                false,
                w,
            );
        }
        if !self.missing.has(3) || self.method != Default::default() {
            let value = &self.method;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"method\":") },
                false,
                w,
            );
        }
        if !self.missing.has(4) || !self.uri.is_empty() {
            let value = &self.uri;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"uri\":") },
                false,
                w,
            );
        }
        if !self.missing.has(5) || !self.remote_address.is_empty() {
            let value = &self.remote_address;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"remoteAddress\":") },
                false,
                w,
            );
        }
        if !self.missing.has(6) || !self.user_agent.is_empty() {
            let value = &self.user_agent;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"userAgent\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.parent_request_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"parentRequestId\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.application_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"applicationId\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.instance_index {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"instanceIndex\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.instance_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"instanceId\":") },
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
                &[
                    "timestamp",
                    "requestId",
                    "peerType",
                    "method",
                    "uri",
                    "remoteAddress",
                    "userAgent",
                ],
            );
        if !self.missing.has(1) {
            missing.nested("requestId", &self.request_id);
        }
        if let Some(value) = &self.parent_request_id {
            missing.nested("parentRequestId", value);
        }
        if let Some(value) = &self.application_id {
            missing.nested("applicationId", value);
        }
    }
}
rt::message_element!(HttpStart < 'a >, HttpStart < 'static >);
#[doc(hidden)]
pub static HTTP_START_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "events.HttpStart",
        &[
            rt::info::FieldInfo::new(
                    1,
                    "timestamp",
                    "timestamp",
                    rt::info::Kind::Int64,
                    rt::info::Label::Required,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                2,
                "requestId",
                "requestId",
                rt::info::Kind::Message(&crate::generated::events::UUID_INFO),
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                3,
                "peerType",
                "peerType",
                rt::info::Kind::Enum(&crate::generated::events::PEER_TYPE_INFO),
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                4,
                "method",
                "method",
                rt::info::Kind::Enum(&crate::generated::events::METHOD_INFO),
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                5,
                "uri",
                "uri",
                rt::info::Kind::String,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                6,
                "remoteAddress",
                "remoteAddress",
                rt::info::Kind::String,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                7,
                "userAgent",
                "userAgent",
                rt::info::Kind::String,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                8,
                "parentRequestId",
                "parentRequestId",
                rt::info::Kind::Message(&crate::generated::events::UUID_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                9,
                "applicationId",
                "applicationId",
                rt::info::Kind::Message(&crate::generated::events::UUID_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                10,
                "instanceIndex",
                "instanceIndex",
                rt::info::Kind::Int32,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                11,
                "instanceId",
                "instanceId",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<HttpStart<'static>>());
/// The end of an HTTP request. HttpStartStop took its place.
///
/// The numbers are those of 2014-06-12 and later; earlier drafts had no uri and counted differently.
///
/// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/http.proto before 3dd1473. Retired from the protocol.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct HttpStop<'a> {
    missing: rt::Missing,
    /// When the response ended, in nanoseconds since the Unix epoch.
    ///
    /// Unit: ns. Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub timestamp: i64,
    /// Address that was requested.
    ///
    /// Since: 2014-06-12 b1b18e7. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub uri: rt::Str<'a>,
    /// Identifies the request; equal to the identifier of its HttpStart.
    ///
    /// Since: 2014-06-12 b1b18e7. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub request_id: crate::generated::events::Uuid<'a>,
    /// Which side of the connection reports the request. Converted traffic carries 0, which is not
    /// declared.
    ///
    /// Since: 2014-06-12 b1b18e7. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub peer_type: crate::generated::events::PeerType,
    /// Status code of the response, 100 to 599 in practice; 0 when unknown.
    ///
    /// Since: 2014-06-12 b1b18e7. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub status_code: i32,
    /// Length of the response body in bytes; -1 is Go's way of saying that it is unknown.
    ///
    /// Unit: bytes. Since: 2014-06-12 b1b18e7. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub content_length: i64,
    /// Platform application that the request was for. Absent when the request went to the platform
    /// itself.
    ///
    /// Since: 2014-06-12 b1b18e7. Source: dropsonde-protocol events/http.proto before 3dd1473.
    pub application_id: Option<crate::generated::events::Uuid<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> HttpStop<'a> {
    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: i64) -> Self {
        self.timestamp = value;
        self.missing.seen(1);
        self
    }
    /// Sets `uri`.
    #[must_use]
    pub fn with_uri(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.uri = value.into();
        self.missing.seen(2);
        self
    }
    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(
        mut self,
        value: impl Into<crate::generated::events::Uuid<'a>>,
    ) -> Self {
        self.request_id = value.into();
        self.missing.seen(4);
        self
    }
    /// Sets `peer_type`.
    #[must_use]
    pub fn with_peer_type(mut self, value: crate::generated::events::PeerType) -> Self {
        self.peer_type = value;
        self.missing.seen(8);
        self
    }
    /// Sets `status_code`.
    #[must_use]
    pub fn with_status_code(mut self, value: i32) -> Self {
        self.status_code = value;
        self.missing.seen(16);
        self
    }
    /// Sets `content_length`.
    #[must_use]
    pub fn with_content_length(mut self, value: i64) -> Self {
        self.content_length = value;
        self.missing.seen(32);
        self
    }
    /// Sets `application_id`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        value: impl Into<crate::generated::events::Uuid<'a>>,
    ) -> Self {
        self.application_id = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for HttpStop<'a> {
    type Owned = HttpStop<'static>;
    const INFO: &'static rt::info::MessageInfo = &HTTP_STOP_INFO;
    fn into_owned(self) -> HttpStop<'static> {
        HttpStop {
            timestamp: rt::Element::detach(self.timestamp),
            uri: rt::Element::detach(self.uri),
            request_id: rt::Element::detach(self.request_id),
            peer_type: rt::Element::detach(self.peer_type),
            status_code: rt::Element::detach(self.status_code),
            content_length: rt::Element::detach(self.content_length),
            application_id: self.application_id.map(rt::Element::detach),
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
            timestamp: Default::default(),
            uri: Default::default(),
            request_id: rt::Message::fresh(),
            peer_type: Default::default(),
            status_code: Default::default(),
            content_length: Default::default(),
            application_id: None,
            unknown_fields: rt::UnknownFields::NONE,
            missing: rt::Missing::all(63),
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
                self.timestamp = rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?;
                seen |= 1;
                tag = r.tag()?;
            }
            if tag == 18 {
                self.uri = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                seen |= 2;
                tag = r.tag()?;
            }
            if tag == 26 {
                let again = seen & 4 != 0 || !self.missing.has(2);
                rt::wire::required(&mut self.request_id, again, &mut r, cx)?;
                seen |= 4;
                tag = r.tag()?;
            }
            if tag == 32 {
                self.peer_type = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                seen |= 8;
                tag = r.tag()?;
            }
            if tag == 40 {
                self.status_code = rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?;
                seen |= 16;
                tag = r.tag()?;
            }
            if tag == 48 {
                self.content_length = rt::Element::read_wire(
                    rt::Codec::Int64,
                    &mut r,
                    cx,
                )?;
                seen |= 32;
                tag = r.tag()?;
            }
            if tag == 58 {
                rt::wire::optional(&mut self.application_id, &mut r, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                8 | 18 | 26 | 32 | 40 | 48 | 58 => {}
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
        if !self.missing.has(0) || self.timestamp != 0 {
            let value = &self.timestamp;
            rt::Element::write_field(value, [8], rt::Codec::Int64, w);
        }
        if !self.missing.has(1) || !self.uri.is_empty() {
            let value = &self.uri;
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if !self.missing.has(2) || self.request_id != rt::Message::fresh() {
            let value = &self.request_id;
            w.message([26], value);
        }
        if !self.missing.has(3) || self.peer_type != Default::default() {
            let value = &self.peer_type;
            rt::Element::write_field(value, [32], rt::Codec::Enum, w);
        }
        if !self.missing.has(4) || self.status_code != 0 {
            let value = &self.status_code;
            rt::Element::write_field(value, [40], rt::Codec::Int32, w);
        }
        if !self.missing.has(5) || self.content_length != 0 {
            let value = &self.content_length;
            rt::Element::write_field(value, [48], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.application_id {
            w.message([58], value);
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
                "timestamp" => 1,
                "uri" => 2,
                "requestId" => 3,
                "peerType" => 4,
                "statusCode" => 5,
                "contentLength" => 6,
                "applicationId" => 7,
                _ => 0,
            }
        }
        let mut set = 0;
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 0, "timestamp", r)?;
                    match rt::Element::read_json(rt::Codec::Int64, false, r, cx) {
                        Ok(value) => {
                            self.timestamp = value;
                            set |= 1;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"uri\":")) {
                    rt::json::once(&mut seen0, 1, "uri", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.uri = value;
                            set |= 2;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"requestId\":")) {
                    rt::json::once(&mut seen0, 2, "requestId", r)?;
                    if !r.null()? {
                        rt::json::message(&mut self.request_id, r, cx)?;
                        set |= 4;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"peerType\":")) {
                    rt::json::once(&mut seen0, 3, "peerType", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.peer_type = value;
                            set |= 8;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"statusCode\":")) {
                    rt::json::once(&mut seen0, 4, "statusCode", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.status_code = value;
                            set |= 16;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"contentLength\":")) {
                    rt::json::once(&mut seen0, 5, "contentLength", r)?;
                    match rt::Element::read_json(rt::Codec::Int64, false, r, cx) {
                        Ok(value) => {
                            self.content_length = value;
                            set |= 32;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"applicationId\":")) {
                    rt::json::once(&mut seen0, 6, "applicationId", r)?;
                    if !r.null()? {
                        let value = self.application_id.insert(rt::Message::fresh());
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
        if !self.missing.has(0) || self.timestamp != 0 {
            let value = &self.timestamp;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"timestamp\":") },
                false,
                w,
            );
        }
        if !self.missing.has(1) || !self.uri.is_empty() {
            let value = &self.uri;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"uri\":") },
                false,
                w,
            );
        }
        if !self.missing.has(2) || self.request_id != rt::Message::fresh() {
            let value = &self.request_id;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"requestId\":") },
                false,
                w,
            );
        }
        if !self.missing.has(3) || self.peer_type != Default::default() {
            let value = &self.peer_type;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"peerType\":") },
                false,
                w,
            );
        }
        if !self.missing.has(4) || self.status_code != 0 {
            let value = &self.status_code;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"statusCode\":") },
                false,
                w,
            );
        }
        if !self.missing.has(5) || self.content_length != 0 {
            let value = &self.content_length;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"contentLength\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.application_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"applicationId\":") },
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
                &[
                    "timestamp",
                    "uri",
                    "requestId",
                    "peerType",
                    "statusCode",
                    "contentLength",
                ],
            );
        if !self.missing.has(2) {
            missing.nested("requestId", &self.request_id);
        }
        if let Some(value) = &self.application_id {
            missing.nested("applicationId", value);
        }
    }
}
rt::message_element!(HttpStop < 'a >, HttpStop < 'static >);
#[doc(hidden)]
pub static HTTP_STOP_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "events.HttpStop",
        &[
            rt::info::FieldInfo::new(
                    1,
                    "timestamp",
                    "timestamp",
                    rt::info::Kind::Int64,
                    rt::info::Label::Required,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                2,
                "uri",
                "uri",
                rt::info::Kind::String,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                3,
                "requestId",
                "requestId",
                rt::info::Kind::Message(&crate::generated::events::UUID_INFO),
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                4,
                "peerType",
                "peerType",
                rt::info::Kind::Enum(&crate::generated::events::PEER_TYPE_INFO),
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                5,
                "statusCode",
                "statusCode",
                rt::info::Kind::Int32,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                    6,
                    "contentLength",
                    "contentLength",
                    rt::info::Kind::Int64,
                    rt::info::Label::Required,
                )
                .unit("bytes"),
            rt::info::FieldInfo::new(
                7,
                "applicationId",
                "applicationId",
                rt::info::Kind::Message(&crate::generated::events::UUID_INFO),
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<HttpStop<'static>>());
/// One line of an application's or a component's log.
///
/// Since: 2014-08-12 07cb2f3. Source: dropsonde-protocol events/log.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct LogMessage<'a> {
    missing: rt::Missing,
    /// The line as the process wrote it. Bytes, not text: nothing promises UTF-8. Senders keep it
    /// below 64 KiB so that it fits a datagram. The Go JSON form leaves an empty line out.
    ///
    /// Since: 2014-08-12 07cb2f3. Source: dropsonde-protocol events/log.proto.
    pub message: rt::Blob<'a>,
    /// Stream to which the line was written.
    ///
    /// Since: 2014-08-12 07cb2f3. Source: dropsonde-protocol events/log.proto.
    pub message_type: crate::generated::events::MessageType,
    /// When the line was written, in nanoseconds since the Unix epoch.
    ///
    /// Unit: ns. Since: 2014-08-12 07cb2f3. Source: dropsonde-protocol events/log.proto.
    pub timestamp: i64,
    /// Application that wrote the line; usually a GUID, never checked.
    ///
    /// Since: 2014-08-12 07cb2f3. Source: dropsonde-protocol events/log.proto.
    pub app_id: Option<rt::Str<'a>>,
    /// Part of the platform that speaks, in three letters by custom: `APP`, `RTR`, `LGR`.
    ///
    /// Since: 2014-08-12 07cb2f3. Source: dropsonde-protocol events/log.proto.
    pub source_type: Option<rt::Str<'a>>,
    /// Instance of the application or component, usually a decimal index in text form.
    ///
    /// Since: 2014-08-12 07cb2f3. Source: dropsonde-protocol events/log.proto.
    pub source_instance: Option<rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> LogMessage<'a> {
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<rt::Blob<'a>>) -> Self {
        self.message = value.into();
        self.missing.seen(1);
        self
    }
    /// Sets `message_type`.
    #[must_use]
    pub fn with_message_type(
        mut self,
        value: crate::generated::events::MessageType,
    ) -> Self {
        self.message_type = value;
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
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `source_type`.
    #[must_use]
    pub fn with_source_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `source_instance`.
    #[must_use]
    pub fn with_source_instance(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.source_instance = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for LogMessage<'a> {
    type Owned = LogMessage<'static>;
    const INFO: &'static rt::info::MessageInfo = &LOG_MESSAGE_INFO;
    fn into_owned(self) -> LogMessage<'static> {
        LogMessage {
            message: rt::Element::detach(self.message),
            message_type: rt::Element::detach(self.message_type),
            timestamp: rt::Element::detach(self.timestamp),
            app_id: self.app_id.map(rt::Element::detach),
            source_type: self.source_type.map(rt::Element::detach),
            source_instance: self.source_instance.map(rt::Element::detach),
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
            message: Default::default(),
            message_type: Default::default(),
            timestamp: Default::default(),
            app_id: None,
            source_type: None,
            source_instance: None,
            unknown_fields: rt::UnknownFields::NONE,
            missing: rt::Missing::all(7),
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
                self.message = rt::Element::read_wire(rt::Codec::Bytes, &mut r, cx)?;
                seen |= 1;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.message_type = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                seen |= 2;
                tag = r.tag()?;
            }
            if tag == 24 {
                self.timestamp = rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?;
                seen |= 4;
                tag = r.tag()?;
            }
            if tag == 34 {
                self.app_id = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 42 {
                self.source_type = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 50 {
                self.source_instance = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 | 24 | 34 | 42 | 50 => {}
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
        if !self.missing.has(0) || !self.message.is_empty() {
            let value = &self.message;
            rt::Element::write_field(value, [10], rt::Codec::Bytes, w);
        }
        if !self.missing.has(1) || self.message_type != Default::default() {
            let value = &self.message_type;
            rt::Element::write_field(value, [16], rt::Codec::Enum, w);
        }
        if !self.missing.has(2) || self.timestamp != 0 {
            let value = &self.timestamp;
            rt::Element::write_field(value, [24], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.app_id {
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        if let Some(value) = &self.source_type {
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        if let Some(value) = &self.source_instance {
            rt::Element::write_field(value, [50], rt::Codec::String, w);
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
                "message" => 1,
                "messageType" | "message_type" => 2,
                "timestamp" => 3,
                "appId" | "app_id" => 4,
                "sourceType" | "source_type" => 5,
                "sourceInstance" | "source_instance" => 6,
                _ => 0,
            }
        }
        let mut set = 1;
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"message\":")) {
                    rt::json::once(&mut seen0, 0, "message", r)?;
                    match rt::Element::read_json(rt::Codec::Bytes, false, r, cx) {
                        Ok(value) => {
                            self.message = value;
                            set |= 1;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"messageType\":")) {
                    rt::json::once(&mut seen0, 1, "messageType", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.message_type = value;
                            set |= 2;
                        }
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
                if key == 4 || (key == 0 && r.literal(b"\"appId\":")) {
                    rt::json::once(&mut seen0, 3, "appId", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.app_id = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"sourceType\":")) {
                    rt::json::once(&mut seen0, 4, "sourceType", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.source_type = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"sourceInstance\":")) {
                    rt::json::once(&mut seen0, 5, "sourceInstance", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.source_instance = Some(value);
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
        if !self.missing.has(0) || !self.message.is_empty() {
            let value = &self.message;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"message\":") },
                false,
                w,
            );
        }
        if !self.missing.has(1) || self.message_type != Default::default() {
            let value = &self.message_type;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"messageType\":") },
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
        if let Some(value) = &self.app_id {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"appId\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.source_type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"sourceType\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.source_instance {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"sourceInstance\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        missing.fields(&self.missing, &["message", "messageType", "timestamp"]);
    }
}
rt::message_element!(LogMessage < 'a >, LogMessage < 'static >);
#[doc(hidden)]
pub static LOG_MESSAGE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "events.LogMessage",
        &[
            rt::info::FieldInfo::new(
                1,
                "message",
                "message",
                rt::info::Kind::Bytes,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                2,
                "message_type",
                "messageType",
                rt::info::Kind::Enum(&crate::generated::events::MESSAGE_TYPE_INFO),
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
                "app_id",
                "appId",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                5,
                "source_type",
                "sourceType",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                6,
                "source_instance",
                "sourceInstance",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<LogMessage<'static>>());
/// One measurement of a quantity at a moment.
///
/// Since: 2014-08-13 4c2c672. Source: dropsonde-protocol events/metric.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct ValueMetric<'a> {
    missing: rt::Missing,
    /// Name of the measured quantity.
    ///
    /// Since: 2014-08-13 4c2c672. Source: dropsonde-protocol events/metric.proto.
    pub name: rt::Str<'a>,
    /// Measured value, in the unit named beside it. NaN and infinities occur.
    ///
    /// Since: 2014-08-14 76444ea. Source: dropsonde-protocol events/metric.proto.
    pub value: f64,
    /// Unit of the value as free text; no list of units exists.
    ///
    /// Since: 2014-08-14 76444ea. Source: dropsonde-protocol events/metric.proto.
    pub unit: rt::Str<'a>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ValueMetric<'a> {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.name = value.into();
        self.missing.seen(1);
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: f64) -> Self {
        self.value = value;
        self.missing.seen(2);
        self
    }
    /// Sets `unit`.
    #[must_use]
    pub fn with_unit(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.unit = value.into();
        self.missing.seen(4);
        self
    }
}
impl<'a> rt::Message<'a> for ValueMetric<'a> {
    type Owned = ValueMetric<'static>;
    const INFO: &'static rt::info::MessageInfo = &VALUE_METRIC_INFO;
    fn into_owned(self) -> ValueMetric<'static> {
        ValueMetric {
            name: rt::Element::detach(self.name),
            value: rt::Element::detach(self.value),
            unit: rt::Element::detach(self.unit),
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
            value: Default::default(),
            unit: Default::default(),
            unknown_fields: rt::UnknownFields::NONE,
            missing: rt::Missing::all(7),
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
            if tag == 17 {
                self.value = rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?;
                seen |= 2;
                tag = r.tag()?;
            }
            if tag == 26 {
                self.unit = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                seen |= 4;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 17 | 26 => {}
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
        if !self.missing.has(1) || self.value.to_bits() != 0 {
            let value = &self.value;
            rt::Element::write_field(value, [17], rt::Codec::Double, w);
        }
        if !self.missing.has(2) || !self.unit.is_empty() {
            let value = &self.unit;
            rt::Element::write_field(value, [26], rt::Codec::String, w);
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
                "value" => 2,
                "unit" => 3,
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
                if key == 2 || (key == 0 && r.literal(b"\"value\":")) {
                    rt::json::once(&mut seen0, 1, "value", r)?;
                    match rt::Element::read_json(rt::Codec::Double, false, r, cx) {
                        Ok(value) => {
                            self.value = value;
                            set |= 2;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"unit\":")) {
                    rt::json::once(&mut seen0, 2, "unit", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.unit = value;
                            set |= 4;
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
        if !self.missing.has(0) || !self.name.is_empty() {
            let value = &self.name;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"name\":") },
                false,
                w,
            );
        }
        if !self.missing.has(1) || self.value.to_bits() != 0 {
            let value = &self.value;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"value\":") },
                false,
                w,
            );
        }
        if !self.missing.has(2) || !self.unit.is_empty() {
            let value = &self.unit;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"unit\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        missing.fields(&self.missing, &["name", "value", "unit"]);
    }
}
rt::message_element!(ValueMetric < 'a >, ValueMetric < 'static >);
#[doc(hidden)]
pub static VALUE_METRIC_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "events.ValueMetric",
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
                "value",
                "value",
                rt::info::Kind::Double,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                3,
                "unit",
                "unit",
                rt::info::Kind::String,
                rt::info::Label::Required,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<ValueMetric<'static>>());
/// Growth of a counter.
///
/// Since: 2014-08-15 19608bd. Source: dropsonde-protocol events/metric.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct CounterEvent<'a> {
    missing: rt::Missing,
    /// Name of the counter.
    ///
    /// Since: 2014-08-15 19608bd. Source: dropsonde-protocol events/metric.proto.
    pub name: rt::Str<'a>,
    /// How much the counter grew with this event.
    ///
    /// Since: 2014-08-19 959cb0e. Source: dropsonde-protocol events/metric.proto.
    pub delta: u64,
    /// Sum of all growth so far. Agents work it out per name, origin and tags; a sender's own non-zero
    /// total wins today.
    ///
    /// Since: 2015-02-05 2dd9d4a. Source: dropsonde-protocol events/metric.proto.
    pub total: Option<u64>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> CounterEvent<'a> {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.name = value.into();
        self.missing.seen(1);
        self
    }
    /// Sets `delta`.
    #[must_use]
    pub fn with_delta(mut self, value: u64) -> Self {
        self.delta = value;
        self.missing.seen(2);
        self
    }
    /// Sets `total`.
    #[must_use]
    pub fn with_total(mut self, value: u64) -> Self {
        self.total = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for CounterEvent<'a> {
    type Owned = CounterEvent<'static>;
    const INFO: &'static rt::info::MessageInfo = &COUNTER_EVENT_INFO;
    fn into_owned(self) -> CounterEvent<'static> {
        CounterEvent {
            name: rt::Element::detach(self.name),
            delta: rt::Element::detach(self.delta),
            total: self.total.map(rt::Element::detach),
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
            delta: Default::default(),
            total: None,
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
            if tag == 16 {
                self.delta = rt::Element::read_wire(rt::Codec::Uint64, &mut r, cx)?;
                seen |= 2;
                tag = r.tag()?;
            }
            if tag == 24 {
                self.total = Some(
                    rt::Element::read_wire(rt::Codec::Uint64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 | 24 => {}
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
        if !self.missing.has(1) || self.delta != 0 {
            let value = &self.delta;
            rt::Element::write_field(value, [16], rt::Codec::Uint64, w);
        }
        if let Some(value) = &self.total {
            rt::Element::write_field(value, [24], rt::Codec::Uint64, w);
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
                "delta" => 2,
                "total" => 3,
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
                if key == 2 || (key == 0 && r.literal(b"\"delta\":")) {
                    rt::json::once(&mut seen0, 1, "delta", r)?;
                    match rt::Element::read_json(rt::Codec::Uint64, false, r, cx) {
                        Ok(value) => {
                            self.delta = value;
                            set |= 2;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"total\":")) {
                    rt::json::once(&mut seen0, 2, "total", r)?;
                    match rt::Element::read_json(rt::Codec::Uint64, false, r, cx) {
                        Ok(value) => {
                            self.total = Some(value);
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
        if !self.missing.has(0) || !self.name.is_empty() {
            let value = &self.name;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"name\":") },
                false,
                w,
            );
        }
        if !self.missing.has(1) || self.delta != 0 {
            let value = &self.delta;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"delta\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.total {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"total\":") },
                false,
                w,
            );
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        missing.fields(&self.missing, &["name", "delta"]);
    }
}
rt::message_element!(CounterEvent < 'a >, CounterEvent < 'static >);
#[doc(hidden)]
pub static COUNTER_EVENT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "events.CounterEvent",
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
                "delta",
                "delta",
                rt::info::Kind::Uint64,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                3,
                "total",
                "total",
                rt::info::Kind::Uint64,
                rt::info::Label::Optional,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<CounterEvent<'static>>());
/// Use of resources by one application container.
///
/// Since: 2014-12-30 32b1d2e. Source: dropsonde-protocol events/metric.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct ContainerMetric<'a> {
    missing: rt::Missing,
    /// Application in the container. A text, unlike the UUID message of the HTTP events.
    ///
    /// Since: 2014-12-30 80bfc7b. Source: dropsonde-protocol events/metric.proto.
    pub application_id: rt::Str<'a>,
    /// Position of the application instance, counted from 0.
    ///
    /// Since: 2014-12-30 32b1d2e. Source: dropsonde-protocol events/metric.proto.
    pub instance_index: i32,
    /// Share of one CPU core in use, in percent. More than 100 on several cores.
    ///
    /// Unit: percent. Since: 2014-12-30 32b1d2e. Source: dropsonde-protocol events/metric.proto.
    pub cpu_percentage: f64,
    /// Memory in use, in bytes.
    ///
    /// Unit: bytes. Since: 2014-12-30 32b1d2e. Source: dropsonde-protocol events/metric.proto.
    pub memory_bytes: u64,
    /// Disk space in use, in bytes.
    ///
    /// Unit: bytes. Since: 2014-12-30 32b1d2e. Source: dropsonde-protocol events/metric.proto.
    pub disk_bytes: u64,
    /// Memory that the container may use, in bytes.
    ///
    /// Unit: bytes. Since: 2016-07-19 10cb093. Source: dropsonde-protocol events/metric.proto.
    pub memory_bytes_quota: Option<u64>,
    /// Disk space that the container may use, in bytes.
    ///
    /// Unit: bytes. Since: 2016-07-19 10cb093. Source: dropsonde-protocol events/metric.proto.
    pub disk_bytes_quota: Option<u64>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ContainerMetric<'a> {
    /// Sets `application_id`.
    #[must_use]
    pub fn with_application_id(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.application_id = value.into();
        self.missing.seen(1);
        self
    }
    /// Sets `instance_index`.
    #[must_use]
    pub fn with_instance_index(mut self, value: i32) -> Self {
        self.instance_index = value;
        self.missing.seen(2);
        self
    }
    /// Sets `cpu_percentage`.
    #[must_use]
    pub fn with_cpu_percentage(mut self, value: f64) -> Self {
        self.cpu_percentage = value;
        self.missing.seen(4);
        self
    }
    /// Sets `memory_bytes`.
    #[must_use]
    pub fn with_memory_bytes(mut self, value: u64) -> Self {
        self.memory_bytes = value;
        self.missing.seen(8);
        self
    }
    /// Sets `disk_bytes`.
    #[must_use]
    pub fn with_disk_bytes(mut self, value: u64) -> Self {
        self.disk_bytes = value;
        self.missing.seen(16);
        self
    }
    /// Sets `memory_bytes_quota`.
    #[must_use]
    pub fn with_memory_bytes_quota(mut self, value: u64) -> Self {
        self.memory_bytes_quota = Some(value);
        self
    }
    /// Sets `disk_bytes_quota`.
    #[must_use]
    pub fn with_disk_bytes_quota(mut self, value: u64) -> Self {
        self.disk_bytes_quota = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for ContainerMetric<'a> {
    type Owned = ContainerMetric<'static>;
    const INFO: &'static rt::info::MessageInfo = &CONTAINER_METRIC_INFO;
    fn into_owned(self) -> ContainerMetric<'static> {
        ContainerMetric {
            application_id: rt::Element::detach(self.application_id),
            instance_index: rt::Element::detach(self.instance_index),
            cpu_percentage: rt::Element::detach(self.cpu_percentage),
            memory_bytes: rt::Element::detach(self.memory_bytes),
            disk_bytes: rt::Element::detach(self.disk_bytes),
            memory_bytes_quota: self.memory_bytes_quota.map(rt::Element::detach),
            disk_bytes_quota: self.disk_bytes_quota.map(rt::Element::detach),
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
            application_id: Default::default(),
            instance_index: Default::default(),
            cpu_percentage: Default::default(),
            memory_bytes: Default::default(),
            disk_bytes: Default::default(),
            memory_bytes_quota: None,
            disk_bytes_quota: None,
            unknown_fields: rt::UnknownFields::NONE,
            missing: rt::Missing::all(31),
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
                self.application_id = rt::Element::read_wire(
                    rt::Codec::String,
                    &mut r,
                    cx,
                )?;
                seen |= 1;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.instance_index = rt::Element::read_wire(
                    rt::Codec::Int32,
                    &mut r,
                    cx,
                )?;
                seen |= 2;
                tag = r.tag()?;
            }
            if tag == 25 {
                self.cpu_percentage = rt::Element::read_wire(
                    rt::Codec::Double,
                    &mut r,
                    cx,
                )?;
                seen |= 4;
                tag = r.tag()?;
            }
            if tag == 32 {
                self.memory_bytes = rt::Element::read_wire(
                    rt::Codec::Uint64,
                    &mut r,
                    cx,
                )?;
                seen |= 8;
                tag = r.tag()?;
            }
            if tag == 40 {
                self.disk_bytes = rt::Element::read_wire(rt::Codec::Uint64, &mut r, cx)?;
                seen |= 16;
                tag = r.tag()?;
            }
            if tag == 48 {
                self.memory_bytes_quota = Some(
                    rt::Element::read_wire(rt::Codec::Uint64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 56 {
                self.disk_bytes_quota = Some(
                    rt::Element::read_wire(rt::Codec::Uint64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 | 25 | 32 | 40 | 48 | 56 => {}
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
        if !self.missing.has(0) || !self.application_id.is_empty() {
            let value = &self.application_id;
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if !self.missing.has(1) || self.instance_index != 0 {
            let value = &self.instance_index;
            rt::Element::write_field(value, [16], rt::Codec::Int32, w);
        }
        if !self.missing.has(2) || self.cpu_percentage.to_bits() != 0 {
            let value = &self.cpu_percentage;
            rt::Element::write_field(value, [25], rt::Codec::Double, w);
        }
        if !self.missing.has(3) || self.memory_bytes != 0 {
            let value = &self.memory_bytes;
            rt::Element::write_field(value, [32], rt::Codec::Uint64, w);
        }
        if !self.missing.has(4) || self.disk_bytes != 0 {
            let value = &self.disk_bytes;
            rt::Element::write_field(value, [40], rt::Codec::Uint64, w);
        }
        if let Some(value) = &self.memory_bytes_quota {
            rt::Element::write_field(value, [48], rt::Codec::Uint64, w);
        }
        if let Some(value) = &self.disk_bytes_quota {
            rt::Element::write_field(value, [56], rt::Codec::Uint64, w);
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
                "applicationId" => 1,
                "instanceIndex" => 2,
                "cpuPercentage" => 3,
                "memoryBytes" => 4,
                "diskBytes" => 5,
                "memoryBytesQuota" => 6,
                "diskBytesQuota" => 7,
                _ => 0,
            }
        }
        let mut set = 0;
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"applicationId\":")) {
                    rt::json::once(&mut seen0, 0, "applicationId", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.application_id = value;
                            set |= 1;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"instanceIndex\":")) {
                    rt::json::once(&mut seen0, 1, "instanceIndex", r)?;
                    match rt::Element::read_json(rt::Codec::Int32, false, r, cx) {
                        Ok(value) => {
                            self.instance_index = value;
                            set |= 2;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"cpuPercentage\":")) {
                    rt::json::once(&mut seen0, 2, "cpuPercentage", r)?;
                    match rt::Element::read_json(rt::Codec::Double, false, r, cx) {
                        Ok(value) => {
                            self.cpu_percentage = value;
                            set |= 4;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"memoryBytes\":")) {
                    rt::json::once(&mut seen0, 3, "memoryBytes", r)?;
                    match rt::Element::read_json(rt::Codec::Uint64, false, r, cx) {
                        Ok(value) => {
                            self.memory_bytes = value;
                            set |= 8;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"diskBytes\":")) {
                    rt::json::once(&mut seen0, 4, "diskBytes", r)?;
                    match rt::Element::read_json(rt::Codec::Uint64, false, r, cx) {
                        Ok(value) => {
                            self.disk_bytes = value;
                            set |= 16;
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"memoryBytesQuota\":")) {
                    rt::json::once(&mut seen0, 5, "memoryBytesQuota", r)?;
                    match rt::Element::read_json(rt::Codec::Uint64, false, r, cx) {
                        Ok(value) => {
                            self.memory_bytes_quota = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"diskBytesQuota\":")) {
                    rt::json::once(&mut seen0, 6, "diskBytesQuota", r)?;
                    match rt::Element::read_json(rt::Codec::Uint64, false, r, cx) {
                        Ok(value) => {
                            self.disk_bytes_quota = Some(value);
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
        if !self.missing.has(0) || !self.application_id.is_empty() {
            let value = &self.application_id;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"applicationId\":") },
                false,
                w,
            );
        }
        if !self.missing.has(1) || self.instance_index != 0 {
            let value = &self.instance_index;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"instanceIndex\":") },
                false,
                w,
            );
        }
        if !self.missing.has(2) || self.cpu_percentage.to_bits() != 0 {
            let value = &self.cpu_percentage;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"cpuPercentage\":") },
                false,
                w,
            );
        }
        if !self.missing.has(3) || self.memory_bytes != 0 {
            let value = &self.memory_bytes;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"memoryBytes\":") },
                false,
                w,
            );
        }
        if !self.missing.has(4) || self.disk_bytes != 0 {
            let value = &self.disk_bytes;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"diskBytes\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.memory_bytes_quota {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"memoryBytesQuota\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.disk_bytes_quota {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"diskBytesQuota\":") },
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
                &[
                    "applicationId",
                    "instanceIndex",
                    "cpuPercentage",
                    "memoryBytes",
                    "diskBytes",
                ],
            );
    }
}
rt::message_element!(ContainerMetric < 'a >, ContainerMetric < 'static >);
#[doc(hidden)]
pub static CONTAINER_METRIC_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "events.ContainerMetric",
        &[
            rt::info::FieldInfo::new(
                1,
                "applicationId",
                "applicationId",
                rt::info::Kind::String,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                2,
                "instanceIndex",
                "instanceIndex",
                rt::info::Kind::Int32,
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                    3,
                    "cpuPercentage",
                    "cpuPercentage",
                    rt::info::Kind::Double,
                    rt::info::Label::Required,
                )
                .unit("percent"),
            rt::info::FieldInfo::new(
                    4,
                    "memoryBytes",
                    "memoryBytes",
                    rt::info::Kind::Uint64,
                    rt::info::Label::Required,
                )
                .unit("bytes"),
            rt::info::FieldInfo::new(
                    5,
                    "diskBytes",
                    "diskBytes",
                    rt::info::Kind::Uint64,
                    rt::info::Label::Required,
                )
                .unit("bytes"),
            rt::info::FieldInfo::new(
                    6,
                    "memoryBytesQuota",
                    "memoryBytesQuota",
                    rt::info::Kind::Uint64,
                    rt::info::Label::Optional,
                )
                .unit("bytes"),
            rt::info::FieldInfo::new(
                    7,
                    "diskBytesQuota",
                    "diskBytesQuota",
                    rt::info::Kind::Uint64,
                    rt::info::Label::Optional,
                )
                .unit("bytes"),
        ],
        &[],
        false,
    )
    .size(size_of::<ContainerMetric<'static>>());
/// Every event travels in an envelope: who sent it, when, and one payload. A UDP datagram, a
/// WebSocket message or a part of a multipart answer holds exactly one.
///
/// The payload is a plain optional field selected by eventType, not a oneof, so the wire can carry
/// several or none.
///
/// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/envelope.proto.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct Envelope<'a> {
    missing: rt::Missing,
    /// Names the component that emitted the event, as a path of its deployment such as `router/z1/0`.
    /// Emitters refuse an empty name; envelopes converted from the later v2 protocol may carry one.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/envelope.proto.
    pub origin: rt::Str<'a>,
    /// Says which of the payload fields below is set. Agents drop an envelope whose named payload is
    /// missing. Real traffic carries undeclared numbers.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/envelope.proto.
    pub event_type: crate::generated::events::EventType,
    /// Payload of a Heartbeat envelope. Upstream removed it and reserves its number.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/envelope.proto before ff69d48. Retired from the protocol.
    pub heartbeat: Option<rt::Boxed<crate::generated::events::Heartbeat<'a>>>,
    /// Payload of an HttpStart envelope. Upstream removed it and reserves its number.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/envelope.proto before 3dd1473. Retired from the protocol.
    pub http_start: Option<rt::Boxed<crate::generated::events::HttpStart<'a>>>,
    /// Payload of an HttpStop envelope. Upstream removed it and reserves its number.
    ///
    /// Since: 2014-04-15 f219c72. Source: dropsonde-protocol events/envelope.proto before 3dd1473. Retired from the protocol.
    pub http_stop: Option<rt::Boxed<crate::generated::events::HttpStop<'a>>>,
    /// When the emitter put the event into the envelope, in nanoseconds since the Unix epoch.
    /// Optional, although most payloads insist on a time of their own.
    ///
    /// Unit: ns. Since: 2014-07-21 f21d6d9. Source: dropsonde-protocol events/envelope.proto.
    pub timestamp: Option<i64>,
    /// Payload of an HttpStartStop envelope. Under the name httpEvent for two weeks in 2014, with the
    /// same bytes.
    ///
    /// Since: 2014-08-06 e009f8c. Source: dropsonde-protocol events/envelope.proto.
    pub http_start_stop: Option<crate::generated::events::HttpStartStop<'a>>,
    /// Payload of a LogMessage envelope. The number carried another message, LogLine, before
    /// 2014-08-12.
    ///
    /// Since: 2014-08-12 07cb2f3. Source: dropsonde-protocol events/envelope.proto.
    pub log_message: Option<crate::generated::events::LogMessage<'a>>,
    /// Payload of a ValueMetric envelope.
    ///
    /// Since: 2014-08-13 4c2c672. Source: dropsonde-protocol events/envelope.proto.
    pub value_metric: Option<crate::generated::events::ValueMetric<'a>>,
    /// Payload of a CounterEvent envelope.
    ///
    /// Since: 2014-08-15 19608bd. Source: dropsonde-protocol events/envelope.proto.
    pub counter_event: Option<crate::generated::events::CounterEvent<'a>>,
    /// Payload of an Error envelope. Go's own wrapping helper cannot produce it.
    ///
    /// Since: 2014-10-20 4d8c00c. Source: dropsonde-protocol events/envelope.proto.
    pub error: Option<crate::generated::events::Error<'a>>,
    /// Payload of a ContainerMetric envelope.
    ///
    /// Since: 2014-12-30 32b1d2e. Source: dropsonde-protocol events/envelope.proto.
    pub container_metric: Option<crate::generated::events::ContainerMetric<'a>>,
    /// BOSH deployment that the emitter belongs to. The agent fills it in only when it is absent, so
    /// an explicit empty text stays.
    ///
    /// Since: 2015-04-16 670bb10. Source: dropsonde-protocol events/envelope.proto.
    pub deployment: Option<rt::Str<'a>>,
    /// BOSH job of the emitter. Filled in by the agent when absent.
    ///
    /// Since: 2015-04-16 670bb10. Source: dropsonde-protocol events/envelope.proto.
    pub job: Option<rt::Str<'a>>,
    /// BOSH index of the emitter's machine. A text: a small number at first, the GUID of an instance
    /// nowadays. Filled in by the agent when absent.
    ///
    /// Since: 2015-04-16 670bb10. Source: dropsonde-protocol events/envelope.proto.
    pub index: Option<rt::Str<'a>>,
    /// Address of the emitter's machine, in text form. Filled in by the agent when absent.
    ///
    /// Since: 2015-04-16 670bb10. Source: dropsonde-protocol events/envelope.proto.
    pub ip: Option<rt::Str<'a>>,
    /// Free labels by name. Emitters limit themselves to ten tags of at most 256 characters in key and
    /// value; the wire knows no such limit. Entries arrive in any order. Newer agents add `source_id`.
    ///
    /// Since: 2016-05-09 74d3c2d. Source: dropsonde-protocol events/envelope.proto.
    pub tags: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> Envelope<'a> {
    /// Sets `origin`.
    #[must_use]
    pub fn with_origin(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.origin = value.into();
        self.missing.seen(1);
        self
    }
    /// Sets `event_type`.
    #[must_use]
    pub fn with_event_type(
        mut self,
        value: crate::generated::events::EventType,
    ) -> Self {
        self.event_type = value;
        self.missing.seen(2);
        self
    }
    /// Sets `heartbeat`.
    #[must_use]
    pub fn with_heartbeat(
        mut self,
        value: crate::generated::events::Heartbeat<'a>,
    ) -> Self {
        self.heartbeat = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `http_start`.
    #[must_use]
    pub fn with_http_start(
        mut self,
        value: crate::generated::events::HttpStart<'a>,
    ) -> Self {
        self.http_start = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `http_stop`.
    #[must_use]
    pub fn with_http_stop(
        mut self,
        value: crate::generated::events::HttpStop<'a>,
    ) -> Self {
        self.http_stop = Some(rt::Boxed::new(value));
        self
    }
    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: i64) -> Self {
        self.timestamp = Some(value);
        self
    }
    /// Sets `http_start_stop`.
    #[must_use]
    pub fn with_http_start_stop(
        mut self,
        value: impl Into<crate::generated::events::HttpStartStop<'a>>,
    ) -> Self {
        self.http_start_stop = Some(value.into());
        self
    }
    /// Sets `log_message`.
    #[must_use]
    pub fn with_log_message(
        mut self,
        value: impl Into<crate::generated::events::LogMessage<'a>>,
    ) -> Self {
        self.log_message = Some(value.into());
        self
    }
    /// Sets `value_metric`.
    #[must_use]
    pub fn with_value_metric(
        mut self,
        value: impl Into<crate::generated::events::ValueMetric<'a>>,
    ) -> Self {
        self.value_metric = Some(value.into());
        self
    }
    /// Sets `counter_event`.
    #[must_use]
    pub fn with_counter_event(
        mut self,
        value: impl Into<crate::generated::events::CounterEvent<'a>>,
    ) -> Self {
        self.counter_event = Some(value.into());
        self
    }
    /// Sets `error`.
    #[must_use]
    pub fn with_error(
        mut self,
        value: impl Into<crate::generated::events::Error<'a>>,
    ) -> Self {
        self.error = Some(value.into());
        self
    }
    /// Sets `container_metric`.
    #[must_use]
    pub fn with_container_metric(
        mut self,
        value: impl Into<crate::generated::events::ContainerMetric<'a>>,
    ) -> Self {
        self.container_metric = Some(value.into());
        self
    }
    /// Sets `deployment`.
    #[must_use]
    pub fn with_deployment(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.deployment = Some(value.into());
        self
    }
    /// Sets `job`.
    #[must_use]
    pub fn with_job(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.job = Some(value.into());
        self
    }
    /// Sets `index`.
    #[must_use]
    pub fn with_index(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.index = Some(value.into());
        self
    }
    /// Sets `ip`.
    #[must_use]
    pub fn with_ip(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.tags = value.into();
        self
    }
}
impl<'a> rt::Message<'a> for Envelope<'a> {
    type Owned = Envelope<'static>;
    const INFO: &'static rt::info::MessageInfo = &ENVELOPE_INFO;
    fn into_owned(self) -> Envelope<'static> {
        Envelope {
            origin: rt::Element::detach(self.origin),
            event_type: rt::Element::detach(self.event_type),
            heartbeat: self.heartbeat.map(rt::Boxed::into_owned),
            http_start: self.http_start.map(rt::Boxed::into_owned),
            http_stop: self.http_stop.map(rt::Boxed::into_owned),
            timestamp: self.timestamp.map(rt::Element::detach),
            http_start_stop: self.http_start_stop.map(rt::Element::detach),
            log_message: self.log_message.map(rt::Element::detach),
            value_metric: self.value_metric.map(rt::Element::detach),
            counter_event: self.counter_event.map(rt::Element::detach),
            error: self.error.map(rt::Element::detach),
            container_metric: self.container_metric.map(rt::Element::detach),
            deployment: self.deployment.map(rt::Element::detach),
            job: self.job.map(rt::Element::detach),
            index: self.index.map(rt::Element::detach),
            ip: self.ip.map(rt::Element::detach),
            tags: self.tags.into_owned(),
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
            event_type: Default::default(),
            heartbeat: None,
            http_start: None,
            http_stop: None,
            timestamp: None,
            http_start_stop: None,
            log_message: None,
            value_metric: None,
            counter_event: None,
            error: None,
            container_metric: None,
            deployment: None,
            job: None,
            index: None,
            ip: None,
            tags: Default::default(),
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
                self.origin = rt::Element::read_wire(rt::Codec::String, &mut r, cx)?;
                seen |= 1;
                tag = r.tag()?;
            }
            if tag == 16 {
                self.event_type = rt::Element::read_wire(rt::Codec::Enum, &mut r, cx)?;
                seen |= 2;
                tag = r.tag()?;
            }
            if tag == 26 {
                rt::wire::boxed(&mut self.heartbeat, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 34 {
                rt::wire::boxed(&mut self.http_start, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 42 {
                rt::wire::boxed(&mut self.http_stop, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 48 {
                self.timestamp = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 58 {
                rt::wire::optional(&mut self.http_start_stop, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 66 {
                rt::wire::optional(&mut self.log_message, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 74 {
                rt::wire::optional(&mut self.value_metric, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 82 {
                rt::wire::optional(&mut self.counter_event, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 90 {
                rt::wire::optional(&mut self.error, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 98 {
                rt::wire::optional(&mut self.container_metric, &mut r, cx)?;
                tag = r.tag()?;
            }
            if tag == 106 {
                self.deployment = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 114 {
                self.job = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 122 {
                self.index = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 130 {
                self.ip = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 138 {
                self.tags
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 138,
                            codec: rt::Codec::String,
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
                10 | 16 | 26 | 34 | 42 | 48 | 58 | 66 | 74 | 82 | 90 | 98 | 106 | 114
                | 122 | 130 | 138 => {}
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
        if !self.missing.has(1) || self.event_type != Default::default() {
            let value = &self.event_type;
            rt::Element::write_field(value, [16], rt::Codec::Enum, w);
        }
        if let Some(value) = &self.heartbeat {
            w.message([26], &**value);
        }
        if let Some(value) = &self.http_start {
            w.message([34], &**value);
        }
        if let Some(value) = &self.http_stop {
            w.message([42], &**value);
        }
        if let Some(value) = &self.timestamp {
            rt::Element::write_field(value, [48], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.http_start_stop {
            w.message([58], value);
        }
        if let Some(value) = &self.log_message {
            w.message([66], value);
        }
        if let Some(value) = &self.value_metric {
            w.message([74], value);
        }
        if let Some(value) = &self.counter_event {
            w.message([82], value);
        }
        if let Some(value) = &self.error {
            w.message([90], value);
        }
        if let Some(value) = &self.container_metric {
            w.message([98], value);
        }
        if let Some(value) = &self.deployment {
            rt::Element::write_field(value, [106], rt::Codec::String, w);
        }
        if let Some(value) = &self.job {
            rt::Element::write_field(value, [114], rt::Codec::String, w);
        }
        if let Some(value) = &self.index {
            rt::Element::write_field(value, [122], rt::Codec::String, w);
        }
        if let Some(value) = &self.ip {
            rt::Element::write_field(value, [130, 1], rt::Codec::String, w);
        }
        self.tags.write_wire(138, (rt::Codec::String, rt::Codec::String), w);
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
                "eventType" => 2,
                "heartbeat" => 3,
                "httpStart" => 4,
                "httpStop" => 5,
                "timestamp" => 6,
                "httpStartStop" => 7,
                "logMessage" => 8,
                "valueMetric" => 9,
                "counterEvent" => 10,
                "error" => 11,
                "containerMetric" => 12,
                "deployment" => 13,
                "job" => 14,
                "index" => 15,
                "ip" => 16,
                "tags" => 17,
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
                if key == 2 || (key == 0 && r.literal(b"\"eventType\":")) {
                    rt::json::once(&mut seen0, 1, "eventType", r)?;
                    if !r.null()? {
                        if let Some(value) = rt::json::enumeration(r, cx)? {
                            self.event_type = value;
                            set |= 2;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"heartbeat\":")) {
                    rt::json::once(&mut seen0, 2, "heartbeat", r)?;
                    if !r.null()? {
                        let value = self.heartbeat.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"httpStart\":")) {
                    rt::json::once(&mut seen0, 3, "httpStart", r)?;
                    if !r.null()? {
                        let value = self.http_start.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"httpStop\":")) {
                    rt::json::once(&mut seen0, 4, "httpStop", r)?;
                    if !r.null()? {
                        let value = self.http_stop.insert(rt::json::new_box(r, cx)?);
                        rt::json::message(&mut **value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"timestamp\":")) {
                    rt::json::once(&mut seen0, 5, "timestamp", r)?;
                    match rt::Element::read_json(rt::Codec::Int64, false, r, cx) {
                        Ok(value) => {
                            self.timestamp = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"httpStartStop\":")) {
                    rt::json::once(&mut seen0, 6, "httpStartStop", r)?;
                    if !r.null()? {
                        let value = self.http_start_stop.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"logMessage\":")) {
                    rt::json::once(&mut seen0, 7, "logMessage", r)?;
                    if !r.null()? {
                        let value = self.log_message.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"valueMetric\":")) {
                    rt::json::once(&mut seen0, 8, "valueMetric", r)?;
                    if !r.null()? {
                        let value = self.value_metric.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"counterEvent\":")) {
                    rt::json::once(&mut seen0, 9, "counterEvent", r)?;
                    if !r.null()? {
                        let value = self.counter_event.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"error\":")) {
                    rt::json::once(&mut seen0, 10, "error", r)?;
                    if !r.null()? {
                        let value = self.error.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 12 || (key == 0 && r.literal(b"\"containerMetric\":")) {
                    rt::json::once(&mut seen0, 11, "containerMetric", r)?;
                    if !r.null()? {
                        let value = self.container_metric.insert(rt::Message::fresh());
                        rt::json::message(value, r, cx)?;
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 13 || (key == 0 && r.literal(b"\"deployment\":")) {
                    rt::json::once(&mut seen0, 12, "deployment", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.deployment = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 14 || (key == 0 && r.literal(b"\"job\":")) {
                    rt::json::once(&mut seen0, 13, "job", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.job = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 15 || (key == 0 && r.literal(b"\"index\":")) {
                    rt::json::once(&mut seen0, 14, "index", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.index = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 16 || (key == 0 && r.literal(b"\"ip\":")) {
                    rt::json::once(&mut seen0, 15, "ip", r)?;
                    match rt::Element::read_json(rt::Codec::String, false, r, cx) {
                        Ok(value) => {
                            self.ip = Some(value);
                        }
                        Err(error) => r.null_or(error)?,
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 17 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 16, "tags", r)?;
                    if !r.null()? {
                        self.tags
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
        if !self.missing.has(1) || self.event_type != Default::default() {
            let value = &self.event_type;
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"eventType\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.heartbeat {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"heartbeat\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.http_start {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"httpStart\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.http_stop {
            rt::Element::put_member(
                &**value,
                const { &rt::json::Key::new("\"httpStop\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.timestamp {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"timestamp\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.http_start_stop {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"httpStartStop\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.log_message {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"logMessage\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.value_metric {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"valueMetric\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.counter_event {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"counterEvent\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.error {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"error\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.container_metric {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"containerMetric\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.deployment {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"deployment\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.job {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"job\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.index {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"index\":") },
                false,
                w,
            );
        }
        if let Some(value) = &self.ip {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"ip\":") },
                false,
                w,
            );
        }
        if !self.tags.is_empty() {
            w.name(const { &rt::json::Key::new("\"tags\":") });
            self.tags.put_json(false, w);
            w.comma();
        }
        w.members(&self.unknown_fields, |_| false);
        w.close();
    }
    fn find_missing(&self, missing: &mut rt::MissingFields) {
        missing.fields(&self.missing, &["origin", "eventType"]);
        if let Some(value) = &self.heartbeat {
            missing.nested("heartbeat", &**value);
        }
        if let Some(value) = &self.http_start {
            missing.nested("httpStart", &**value);
        }
        if let Some(value) = &self.http_stop {
            missing.nested("httpStop", &**value);
        }
        if let Some(value) = &self.http_start_stop {
            missing.nested("httpStartStop", value);
        }
        if let Some(value) = &self.log_message {
            missing.nested("logMessage", value);
        }
        if let Some(value) = &self.value_metric {
            missing.nested("valueMetric", value);
        }
        if let Some(value) = &self.counter_event {
            missing.nested("counterEvent", value);
        }
        if let Some(value) = &self.error {
            missing.nested("error", value);
        }
        if let Some(value) = &self.container_metric {
            missing.nested("containerMetric", value);
        }
        self.tags.find_missing("tags", missing);
    }
}
rt::message_element!(Envelope < 'a >, Envelope < 'static >);
#[doc(hidden)]
pub static ENVELOPE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "events.Envelope",
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
                "eventType",
                "eventType",
                rt::info::Kind::Enum(&crate::generated::events::EVENT_TYPE_INFO),
                rt::info::Label::Required,
            ),
            rt::info::FieldInfo::new(
                3,
                "heartbeat",
                "heartbeat",
                rt::info::Kind::Message(&crate::generated::events::HEARTBEAT_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                4,
                "httpStart",
                "httpStart",
                rt::info::Kind::Message(&crate::generated::events::HTTP_START_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                5,
                "httpStop",
                "httpStop",
                rt::info::Kind::Message(&crate::generated::events::HTTP_STOP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    6,
                    "timestamp",
                    "timestamp",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                7,
                "httpStartStop",
                "httpStartStop",
                rt::info::Kind::Message(&crate::generated::events::HTTP_START_STOP_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                8,
                "logMessage",
                "logMessage",
                rt::info::Kind::Message(&crate::generated::events::LOG_MESSAGE_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                9,
                "valueMetric",
                "valueMetric",
                rt::info::Kind::Message(&crate::generated::events::VALUE_METRIC_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                10,
                "counterEvent",
                "counterEvent",
                rt::info::Kind::Message(&crate::generated::events::COUNTER_EVENT_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                11,
                "error",
                "error",
                rt::info::Kind::Message(&crate::generated::events::ERROR_INFO),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                12,
                "containerMetric",
                "containerMetric",
                rt::info::Kind::Message(
                    &crate::generated::events::CONTAINER_METRIC_INFO,
                ),
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                13,
                "deployment",
                "deployment",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                14,
                "job",
                "job",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "index",
                "index",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                16,
                "ip",
                "ip",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                17,
                "tags",
                "tags",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
        ],
        &[],
        false,
    )
    .size(size_of::<Envelope<'static>>());
impl<'a> rt::Event<'a> for Envelope<'a> {
    const DOMAIN: &'static str = "dropsonde";
    const SCHEMA_ID: &'static str = "dropsonde/events.Envelope";
    const EVENT_TYPE: &'static str = "dropsonde.envelope";
    const TOPIC: Option<&'static str> = None;
    const STABILITY: rt::Stability = rt::Stability::Stable;
    fn event_type(&self) -> ::std::borrow::Cow<'_, str> {
        rt::Meaning::event_type(self)
    }
    fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::event_id(self)
    }
    fn occurred_at(&self) -> Option<rt::Timestamp> {
        rt::Meaning::occurred_at(self)
    }
    fn occurred_at_member(&self) -> Option<&'static str> {
        rt::Meaning::occurred_at_member(self)
    }
    fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
        rt::Meaning::partition_key(self)
    }
}
/// The messages of this module, for registries and tools.
pub static MESSAGES: &[rt::MessageEntry] = &[
    rt::message_entry!(Error),
    rt::message_entry!(Uuid),
    rt::message_entry!(Heartbeat),
    rt::message_entry!(HttpStartStop),
    rt::message_entry!(HttpStart),
    rt::message_entry!(HttpStop),
    rt::message_entry!(LogMessage),
    rt::message_entry!(ValueMetric),
    rt::message_entry!(CounterEvent),
    rt::message_entry!(ContainerMetric),
    rt::event_entry!(Envelope),
];
