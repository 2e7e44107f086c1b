// Made by `cargo xtask codegen` from the schemas in proto/; never edited.
#![allow(clippy::collapsible_if, clippy::single_match)]

use ::tidings_core::rt;
/// One event of a resource of the platform. The event carries no identifier, and nothing but the
/// payload's own members tells its shape (A05).
///
/// Source: event object reference, line 9.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct ApceraEvent<'a> {
    /// Principal that made the change. Empty, not absent, for usage, life-cycle and route metric
    /// events and for some staging events (A21).
    ///
    /// Source: event object reference, line 16.
    pub event_source: Option<rt::Str<'a>>,
    /// FQN of the resource that the event is about.
    ///
    /// Source: event object reference, line 14.
    pub resource: Option<rt::Str<'a>>,
    /// When the event was made, in nanoseconds since the Unix epoch. The platform passes times through
    /// a double, so the last digits are rounded (A01). JSON spells the same number in three ways
    /// (A02).
    ///
    /// Unit: ns. Source: event object reference, line 18.
    pub time: Option<i64>,
    /// Kind of event. Always 0 so far; the document puts it in quotes, the samples have a number
    /// (A04).
    ///
    /// Source: event object reference, line 20.
    pub event_type: Option<i32>,
    /// What happened. The document ties the shape to the kind of resource, yet jobs have four shapes
    /// (A05); so the action decides, then single members do.
    pub payload: Option<ApceraEventPayload<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
/// What happened. The document ties the shape to the kind of resource, yet jobs have four shapes
/// (A05); so the action decides, then single members do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ApceraEventPayload<'a> {
    /// A job event; chosen by its action.
    ///
    /// Source: event object reference, line 22.
    Job(crate::generated::apcera::JobEvent<'a>),
    /// The usage of an instance; chosen by the members `cpu` or `network_used`, since it has no
    /// action.
    ///
    /// Source: event object reference, line 22.
    Usage(crate::generated::apcera::InstanceUsage<'a>),
    /// An event of an instance's life; chosen by its action.
    ///
    /// Source: event object reference, line 22.
    Lifecycle(crate::generated::apcera::InstanceLifecycle<'a>),
    /// A network event; chosen by its action.
    ///
    /// Source: event object reference, line 22.
    Network(crate::generated::apcera::NetworkEvent<'a>),
    /// A package or staging event; chosen by its action.
    ///
    /// Source: event object reference, line 22.
    Package(crate::generated::apcera::PackageEvent<'a>),
    /// A provider event; chosen by its action.
    ///
    /// Source: event object reference, line 22.
    Provider(crate::generated::apcera::ProviderEvent<'a>),
    /// A route metric; chosen by the member `route`, since it has no action.
    ///
    /// Source: event object reference, line 22.
    RouteMetric(crate::generated::apcera::RouteMetric<'a>),
    /// A service event; chosen by its action.
    ///
    /// Source: event object reference, line 22.
    Service(crate::generated::apcera::ServiceEvent<'a>),
    /// A payload of no documented shape, as its JSON text.
    UnknownPayload(rt::JsonText<'a>),
}
impl ApceraEventPayload<'_> {
    /// Detaches the value from the input that it borrows from.
    #[must_use]
    pub fn into_owned(self) -> ApceraEventPayload<'static> {
        match self {
            Self::Job(value) => ApceraEventPayload::Job(rt::Element::detach(value)),
            Self::Usage(value) => ApceraEventPayload::Usage(rt::Element::detach(value)),
            Self::Lifecycle(value) => {
                ApceraEventPayload::Lifecycle(rt::Element::detach(value))
            }
            Self::Network(value) => {
                ApceraEventPayload::Network(rt::Element::detach(value))
            }
            Self::Package(value) => {
                ApceraEventPayload::Package(rt::Element::detach(value))
            }
            Self::Provider(value) => {
                ApceraEventPayload::Provider(rt::Element::detach(value))
            }
            Self::RouteMetric(value) => {
                ApceraEventPayload::RouteMetric(rt::Element::detach(value))
            }
            Self::Service(value) => {
                ApceraEventPayload::Service(rt::Element::detach(value))
            }
            Self::UnknownPayload(value) => {
                ApceraEventPayload::UnknownPayload(rt::Element::detach(value))
            }
        }
    }
}
impl<'a> ApceraEvent<'a> {
    /// Sets `event_source`.
    #[must_use]
    pub fn with_event_source(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.event_source = Some(value.into());
        self
    }
    /// Sets `resource`.
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `time`.
    #[must_use]
    pub fn with_time(mut self, value: i64) -> Self {
        self.time = Some(value);
        self
    }
    /// Sets `event_type`.
    #[must_use]
    pub fn with_event_type(mut self, value: i32) -> Self {
        self.event_type = Some(value);
        self
    }
    /// Sets `payload`.
    #[must_use]
    pub fn with_payload(mut self, value: ApceraEventPayload<'a>) -> Self {
        self.payload = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for ApceraEvent<'a> {
    type Owned = ApceraEvent<'static>;
    const INFO: &'static rt::info::MessageInfo = &APCERA_EVENT_INFO;
    fn into_owned(self) -> ApceraEvent<'static> {
        ApceraEvent {
            event_source: self.event_source.map(rt::Element::detach),
            resource: self.resource.map(rt::Element::detach),
            time: self.time.map(rt::Element::detach),
            event_type: self.event_type.map(rt::Element::detach),
            payload: self.payload.map(ApceraEventPayload::into_owned),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            event_source: None,
            resource: None,
            time: None,
            event_type: None,
            payload: None,
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
                self.event_source = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 18 {
                self.resource = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 24 {
                self.time = Some(rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 32 {
                self.event_type = Some(
                    rt::Element::read_wire(rt::Codec::Int32, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 42 {
                let again = matches!(& self.payload, Some(ApceraEventPayload::Job(_)));
                if !again {
                    rt::wire::start(&mut self.payload, ApceraEventPayload::Job);
                }
                if let Some(ApceraEventPayload::Job(value)) = &mut self.payload {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 50 {
                let again = matches!(& self.payload, Some(ApceraEventPayload::Usage(_)));
                if !again {
                    rt::wire::start(&mut self.payload, ApceraEventPayload::Usage);
                }
                if let Some(ApceraEventPayload::Usage(value)) = &mut self.payload {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 58 {
                let again = matches!(
                    & self.payload, Some(ApceraEventPayload::Lifecycle(_))
                );
                if !again {
                    rt::wire::start(&mut self.payload, ApceraEventPayload::Lifecycle);
                }
                if let Some(ApceraEventPayload::Lifecycle(value)) = &mut self.payload {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 66 {
                let again = matches!(
                    & self.payload, Some(ApceraEventPayload::Network(_))
                );
                if !again {
                    rt::wire::start(&mut self.payload, ApceraEventPayload::Network);
                }
                if let Some(ApceraEventPayload::Network(value)) = &mut self.payload {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 74 {
                let again = matches!(
                    & self.payload, Some(ApceraEventPayload::Package(_))
                );
                if !again {
                    rt::wire::start(&mut self.payload, ApceraEventPayload::Package);
                }
                if let Some(ApceraEventPayload::Package(value)) = &mut self.payload {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 82 {
                let again = matches!(
                    & self.payload, Some(ApceraEventPayload::Provider(_))
                );
                if !again {
                    rt::wire::start(&mut self.payload, ApceraEventPayload::Provider);
                }
                if let Some(ApceraEventPayload::Provider(value)) = &mut self.payload {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 90 {
                let again = matches!(
                    & self.payload, Some(ApceraEventPayload::RouteMetric(_))
                );
                if !again {
                    rt::wire::start(&mut self.payload, ApceraEventPayload::RouteMetric);
                }
                if let Some(ApceraEventPayload::RouteMetric(value)) = &mut self.payload {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 98 {
                let again = matches!(
                    & self.payload, Some(ApceraEventPayload::Service(_))
                );
                if !again {
                    rt::wire::start(&mut self.payload, ApceraEventPayload::Service);
                }
                if let Some(ApceraEventPayload::Service(value)) = &mut self.payload {
                    rt::wire::required(value, again, &mut r, cx)?;
                }
                tag = r.tag()?;
            }
            if tag == 122 {
                self.payload = Some(
                    ApceraEventPayload::UnknownPayload(
                        rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                    ),
                );
                tag = r.tag()?;
            }
            if tag == 16378 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 24 | 32 | 42 | 50 | 58 | 66 | 74 | 82 | 90 | 98 | 122
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
        if let Some(value) = &self.event_source {
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.resource {
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if let Some(value) = &self.time {
            rt::Element::write_field(value, [24], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.event_type {
            rt::Element::write_field(value, [32], rt::Codec::Int32, w);
        }
        match &self.payload {
            Some(ApceraEventPayload::Job(value)) => {
                w.message([42], value);
            }
            Some(ApceraEventPayload::Usage(value)) => {
                w.message([50], value);
            }
            Some(ApceraEventPayload::Lifecycle(value)) => {
                w.message([58], value);
            }
            Some(ApceraEventPayload::Network(value)) => {
                w.message([66], value);
            }
            Some(ApceraEventPayload::Package(value)) => {
                w.message([74], value);
            }
            Some(ApceraEventPayload::Provider(value)) => {
                w.message([82], value);
            }
            Some(ApceraEventPayload::RouteMetric(value)) => {
                w.message([90], value);
            }
            Some(ApceraEventPayload::Service(value)) => {
                w.message([98], value);
            }
            Some(ApceraEventPayload::UnknownPayload(value)) => {
                rt::Element::write_field(value, [122], rt::Codec::String, w);
            }
            _ => {}
        }
        w.members([250, 127], &self.unknown_fields);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "event_source" => 1,
                "payload" => 2,
                "resource" => 3,
                "time" => 4,
                "type" => 5,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"event_source\":")) {
                    rt::json::once(&mut seen0, 0, "event_source", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"event_source\":null", r, cx)?;
                    } else {
                        self.event_source = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"payload\":")) {
                    rt::json::once(&mut seen0, 1, "payload", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"payload\":null", r, cx)?;
                    } else {
                        match rt::json::select(r, Self::INFO.oneofs, 0, cx)? {
                            5 => {
                                let mut value = rt::Message::fresh();
                                rt::json::message(&mut value, r, cx)?;
                                self.payload = Some(ApceraEventPayload::Job(value));
                            }
                            7 => {
                                let mut value = rt::Message::fresh();
                                rt::json::message(&mut value, r, cx)?;
                                self.payload = Some(ApceraEventPayload::Lifecycle(value));
                            }
                            8 => {
                                let mut value = rt::Message::fresh();
                                rt::json::message(&mut value, r, cx)?;
                                self.payload = Some(ApceraEventPayload::Network(value));
                            }
                            9 => {
                                let mut value = rt::Message::fresh();
                                rt::json::message(&mut value, r, cx)?;
                                self.payload = Some(ApceraEventPayload::Package(value));
                            }
                            10 => {
                                let mut value = rt::Message::fresh();
                                rt::json::message(&mut value, r, cx)?;
                                self.payload = Some(ApceraEventPayload::Provider(value));
                            }
                            12 => {
                                let mut value = rt::Message::fresh();
                                rt::json::message(&mut value, r, cx)?;
                                self.payload = Some(ApceraEventPayload::Service(value));
                            }
                            11 => {
                                let mut value = rt::Message::fresh();
                                rt::json::message(&mut value, r, cx)?;
                                self.payload = Some(ApceraEventPayload::RouteMetric(value));
                            }
                            6 => {
                                let mut value = rt::Message::fresh();
                                rt::json::message(&mut value, r, cx)?;
                                self.payload = Some(ApceraEventPayload::Usage(value));
                            }
                            _ => {
                                let value = rt::Element::read_json(
                                    rt::Codec::String,
                                    true,
                                    r,
                                    cx,
                                )?;
                                self.payload = Some(
                                    ApceraEventPayload::UnknownPayload(value),
                                );
                            }
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"resource\":")) {
                    rt::json::once(&mut seen0, 2, "resource", r)?;
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
                if key == 4 || (key == 0 && r.literal(b"\"time\":")) {
                    rt::json::once(&mut seen0, 3, "time", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"time\":null", r, cx)?;
                    } else {
                        self.time = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"type\":")) {
                    rt::json::once(&mut seen0, 4, "type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"type\":null", r, cx)?;
                    } else {
                        self.event_type = Some(
                            rt::Element::read_json(rt::Codec::Int32, true, r, cx)?,
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
        if let Some(value) = &self.event_source {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"event_source\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.payload {
            match value {
                ApceraEventPayload::Job(value) => {
                    rt::Element::put_member(
                        value,
                        const { &rt::json::Key::new("\"payload\":") },
                        true,
                        w,
                    )
                }
                ApceraEventPayload::Usage(value) => {
                    rt::Element::put_member(
                        value,
                        const { &rt::json::Key::new("\"payload\":") },
                        true,
                        w,
                    )
                }
                ApceraEventPayload::Lifecycle(value) => {
                    rt::Element::put_member(
                        value,
                        const { &rt::json::Key::new("\"payload\":") },
                        true,
                        w,
                    )
                }
                ApceraEventPayload::Network(value) => {
                    rt::Element::put_member(
                        value,
                        const { &rt::json::Key::new("\"payload\":") },
                        true,
                        w,
                    )
                }
                ApceraEventPayload::Package(value) => {
                    rt::Element::put_member(
                        value,
                        const { &rt::json::Key::new("\"payload\":") },
                        true,
                        w,
                    )
                }
                ApceraEventPayload::Provider(value) => {
                    rt::Element::put_member(
                        value,
                        const { &rt::json::Key::new("\"payload\":") },
                        true,
                        w,
                    )
                }
                ApceraEventPayload::RouteMetric(value) => {
                    rt::Element::put_member(
                        value,
                        const { &rt::json::Key::new("\"payload\":") },
                        true,
                        w,
                    )
                }
                ApceraEventPayload::Service(value) => {
                    rt::Element::put_member(
                        value,
                        const { &rt::json::Key::new("\"payload\":") },
                        true,
                        w,
                    )
                }
                ApceraEventPayload::UnknownPayload(value) => {
                    rt::Element::put_member(
                        value,
                        const { &rt::json::Key::new("\"payload\":") },
                        true,
                        w,
                    )
                }
            }
        }
        if let Some(value) = &self.resource {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"resource\":") },
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
        if let Some(value) = &self.event_type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"type\":") },
                true,
                w,
            );
        }
        w.members(
            &self.unknown_fields,
            |name| match name {
                "event_source" => self.event_source.is_some(),
                "payload" => self.payload.is_some(),
                "resource" => self.resource.is_some(),
                "time" => self.time.is_some(),
                "type" => self.event_type.is_some(),
                _ => false,
            },
        );
        w.close();
    }
}
rt::message_element!(ApceraEvent < 'a >, ApceraEvent < 'static >);
#[doc(hidden)]
pub static APCERA_EVENT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.apcera.v1.Event",
        &[
            rt::info::FieldInfo::new(
                1,
                "event_source",
                "event_source",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    5,
                    "job",
                    "job",
                    rt::info::Kind::Message(&crate::generated::apcera::JOB_EVENT_INFO),
                    rt::info::Label::Optional,
                )
                .in_oneof(0)
                .in_member("payload"),
            rt::info::FieldInfo::new(
                    6,
                    "usage",
                    "usage",
                    rt::info::Kind::Message(
                        &crate::generated::apcera::INSTANCE_USAGE_INFO,
                    ),
                    rt::info::Label::Optional,
                )
                .in_oneof(0)
                .in_member("payload"),
            rt::info::FieldInfo::new(
                    7,
                    "lifecycle",
                    "lifecycle",
                    rt::info::Kind::Message(
                        &crate::generated::apcera::INSTANCE_LIFECYCLE_INFO,
                    ),
                    rt::info::Label::Optional,
                )
                .in_oneof(0)
                .in_member("payload"),
            rt::info::FieldInfo::new(
                    8,
                    "network",
                    "network",
                    rt::info::Kind::Message(
                        &crate::generated::apcera::NETWORK_EVENT_INFO,
                    ),
                    rt::info::Label::Optional,
                )
                .in_oneof(0)
                .in_member("payload"),
            rt::info::FieldInfo::new(
                    9,
                    "package",
                    "package",
                    rt::info::Kind::Message(
                        &crate::generated::apcera::PACKAGE_EVENT_INFO,
                    ),
                    rt::info::Label::Optional,
                )
                .in_oneof(0)
                .in_member("payload"),
            rt::info::FieldInfo::new(
                    10,
                    "provider",
                    "provider",
                    rt::info::Kind::Message(
                        &crate::generated::apcera::PROVIDER_EVENT_INFO,
                    ),
                    rt::info::Label::Optional,
                )
                .in_oneof(0)
                .in_member("payload"),
            rt::info::FieldInfo::new(
                    11,
                    "route_metric",
                    "route_metric",
                    rt::info::Kind::Message(
                        &crate::generated::apcera::ROUTE_METRIC_INFO,
                    ),
                    rt::info::Label::Optional,
                )
                .in_oneof(0)
                .in_member("payload"),
            rt::info::FieldInfo::new(
                    12,
                    "service",
                    "service",
                    rt::info::Kind::Message(
                        &crate::generated::apcera::SERVICE_EVENT_INFO,
                    ),
                    rt::info::Label::Optional,
                )
                .in_oneof(0)
                .in_member("payload"),
            rt::info::FieldInfo::new(
                    15,
                    "unknown_payload",
                    "unknown_payload",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .in_oneof(0)
                .in_member("payload")
                .text(rt::info::Text::Json),
            rt::info::FieldInfo::new(
                2,
                "resource",
                "resource",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    3,
                    "time",
                    "time",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                4,
                "type",
                "type",
                rt::info::Kind::Int32,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    2047,
                    "unknown_members",
                    "unknownMembers",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::UnknownMembers),
        ],
        &[
            rt::info::OneofInfo::new("payload", Some("payload"))
                .select(
                    &[
                        rt::json::Select::new(
                            1,
                            &["action"],
                            &[
                                ("job_binding_add", 5),
                                ("job_binding_remove", 5),
                                ("job_create", 5),
                                ("job_delete", 5),
                                ("job_error", 5),
                                ("job_finish", 5),
                                ("job_instances_add", 5),
                                ("job_network_join", 5),
                                ("job_network_leave", 5),
                                ("job_num_instances_change", 5),
                                ("job_routes_add", 5),
                                ("job_routes_change", 5),
                                ("job_routes_remove", 5),
                                ("job_start", 5),
                                ("job_update", 5),
                                ("instance_port_dial_failed", 7),
                                ("instance_process_failed", 7),
                                ("instance_process_out_of_memory", 7),
                                ("instance_remote_volume_mount_failed", 7),
                                ("instance_service_binding_failed", 7),
                                ("instance_state_transition_failed", 7),
                                ("network_create", 8),
                                ("network_delete", 8),
                                ("package_create", 9),
                                ("package_delete", 9),
                                ("package_update", 9),
                                ("staging_aborted", 9),
                                ("staging_complete", 9),
                                ("staging_stager_job_failed", 9),
                                ("staging_started", 9),
                                ("provider_create", 10),
                                ("provider_delete", 10),
                                ("service_create", 12),
                                ("service_delete", 12),
                            ],
                            rt::json::Select::NONE,
                        ),
                        rt::json::Select::new(2, &["route"], &[], 11),
                        rt::json::Select::new(3, &["cpu", "network_used"], &[], 6),
                    ],
                ),
        ],
        true,
    )
    .size(size_of::<ApceraEvent<'static>>());
impl<'a> rt::Event<'a> for ApceraEvent<'a> {
    const DOMAIN: &'static str = "apcera-events";
    const SCHEMA_ID: &'static str = "apcera-events/tidings.apcera.v1.Event";
    const EVENT_TYPE: &'static str = "apcera.event";
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
/// A job was created, changed, started, ended or deleted.
///
/// Which members are present depends on the action (A10).
///
/// Source: event object reference, line 44.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct JobEvent<'a> {
    /// What happened. Fifteen actions are documented; `job_update` stands for every change without an
    /// action of its own. `job_num_instances_change` and `job_instances_add` overlap (A20). An open
    /// list: other texts are kept.
    ///
    /// Source: event object reference, line 44.
    pub action: Option<rt::Str<'a>>,
    /// Services that the job was newly bound to: FQN of the binding to FQN of the service. Only with
    /// `job_binding_add` (A10). Bindings live in the root namespace (A23).
    ///
    /// Source: event object reference, line 46.
    pub bound_services: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// When the job was created, in nanoseconds since the Unix epoch. The platform passes times
    /// through a double, so the last digits are rounded (A01).
    ///
    /// Unit: ns. Source: event object reference, line 50.
    pub create_time: Option<i64>,
    /// Principal who created the job. An e-mail-like name or a job FQN (A22).
    ///
    /// Source: event object reference, line 48.
    pub created_by: Option<rt::Str<'a>>,
    /// UUID of the job.
    ///
    /// Source: event object reference, line 52.
    pub job_uuid: Option<rt::UuidText<'a>>,
    /// Labels that users put on the job, by name. Absent when there are none (A10).
    ///
    /// Source: event object reference, line 54.
    pub labels: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// Virtual network that the job joined or left: its FQN followed by the subnet in square brackets
    /// (A08). Only with `job_network_join` and `job_network_leave` (A10).
    ///
    /// Source: event object reference, line 56.
    pub network: Option<rt::Str<'a>>,
    /// How many instances the job should have at that moment (A27).
    ///
    /// Source: event object reference, line 58.
    pub num_instances: Option<i64>,
    /// Routes that were added, changed or removed, each with its scheme (A16). Only with the three
    /// `job_routes_` actions (A10).
    ///
    /// Source: event object reference, line 70.
    pub routes: rt::Repeated<'a, rt::Str<'a>>,
    /// Tags of the job by name; not the tags that place jobs on machines. Called a set, yet shown as
    /// an object of texts (A09).
    ///
    /// Source: event object reference, line 72.
    pub tags: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// Services that the job was released from: FQN of the binding to FQN of the service. Only with
    /// `job_binding_remove` (A10); no example shows it (A11, A23).
    ///
    /// Source: event object reference, line 68, inferred.
    pub unbound_services: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// API address through which the job can be changed. No example shows it (A11).
    ///
    /// Source: event object reference, line 60, inferred.
    pub update_endpoint: Option<rt::Str<'a>>,
    /// When the job was last changed, in nanoseconds since the Unix epoch. The platform passes times
    /// through a double, so the last digits are rounded (A01).
    ///
    /// Unit: ns. Source: event object reference, line 62.
    pub update_time: Option<i64>,
    /// Principal who last changed the job. An e-mail-like name or a job FQN (A22).
    ///
    /// Source: event object reference, line 64.
    pub updated_by: Option<rt::Str<'a>>,
    /// Principal who caused the event. An e-mail-like name or a job FQN (A22).
    ///
    /// Source: event object reference, line 66.
    pub user: Option<rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> JobEvent<'a> {
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `bound_services`.
    #[must_use]
    pub fn with_bound_services(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.bound_services = value.into();
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn with_create_time(mut self, value: i64) -> Self {
        self.create_time = Some(value);
        self
    }
    /// Sets `created_by`.
    #[must_use]
    pub fn with_created_by(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets `job_uuid`.
    #[must_use]
    pub fn with_job_uuid(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.job_uuid = Some(value.into());
        self
    }
    /// Sets `labels`.
    #[must_use]
    pub fn with_labels(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.labels = value.into();
        self
    }
    /// Sets `network`.
    #[must_use]
    pub fn with_network(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.network = Some(value.into());
        self
    }
    /// Sets `num_instances`.
    #[must_use]
    pub fn with_num_instances(mut self, value: i64) -> Self {
        self.num_instances = Some(value);
        self
    }
    /// Sets `routes`.
    #[must_use]
    pub fn with_routes(
        mut self,
        value: impl Into<rt::Repeated<'a, rt::Str<'a>>>,
    ) -> Self {
        self.routes = value.into();
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
    /// Sets `unbound_services`.
    #[must_use]
    pub fn with_unbound_services(
        mut self,
        value: impl Into<rt::Map<'a, rt::Str<'a>, rt::Str<'a>>>,
    ) -> Self {
        self.unbound_services = value.into();
        self
    }
    /// Sets `update_endpoint`.
    #[must_use]
    pub fn with_update_endpoint(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.update_endpoint = Some(value.into());
        self
    }
    /// Sets `update_time`.
    #[must_use]
    pub fn with_update_time(mut self, value: i64) -> Self {
        self.update_time = Some(value);
        self
    }
    /// Sets `updated_by`.
    #[must_use]
    pub fn with_updated_by(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.updated_by = Some(value.into());
        self
    }
    /// Sets `user`.
    #[must_use]
    pub fn with_user(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for JobEvent<'a> {
    type Owned = JobEvent<'static>;
    const INFO: &'static rt::info::MessageInfo = &JOB_EVENT_INFO;
    fn into_owned(self) -> JobEvent<'static> {
        JobEvent {
            action: self.action.map(rt::Element::detach),
            bound_services: self.bound_services.into_owned(),
            create_time: self.create_time.map(rt::Element::detach),
            created_by: self.created_by.map(rt::Element::detach),
            job_uuid: self.job_uuid.map(rt::Element::detach),
            labels: self.labels.into_owned(),
            network: self.network.map(rt::Element::detach),
            num_instances: self.num_instances.map(rt::Element::detach),
            routes: self.routes.into_owned(),
            tags: self.tags.into_owned(),
            unbound_services: self.unbound_services.into_owned(),
            update_endpoint: self.update_endpoint.map(rt::Element::detach),
            update_time: self.update_time.map(rt::Element::detach),
            updated_by: self.updated_by.map(rt::Element::detach),
            user: self.user.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            action: None,
            bound_services: Default::default(),
            create_time: None,
            created_by: None,
            job_uuid: None,
            labels: Default::default(),
            network: None,
            num_instances: None,
            routes: Default::default(),
            tags: Default::default(),
            unbound_services: Default::default(),
            update_endpoint: None,
            update_time: None,
            updated_by: None,
            user: None,
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
                self.action = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 18 {
                self.bound_services
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 18,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 24 {
                self.create_time = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 34 {
                self.created_by = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 42 {
                self.job_uuid = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 50 {
                self.labels
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 50,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 58 {
                self.network = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 64 {
                self.num_instances = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 74 {
                self.routes
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 74,
                            codec: rt::Codec::String,
                        },
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 82 {
                self.tags
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 82,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 90 {
                self.unbound_services
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 90,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 98 {
                self.update_endpoint = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 104 {
                self.update_time = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 114 {
                self.updated_by = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 122 {
                self.user = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 16378 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 24 | 34 | 42 | 50 | 58 | 64 | 74 | 82 | 90 | 98 | 104 | 114
                | 122 | 16378 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.action {
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        self.bound_services.write_wire(18, (rt::Codec::String, rt::Codec::String), w);
        if let Some(value) = &self.create_time {
            rt::Element::write_field(value, [24], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.created_by {
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        if let Some(value) = &self.job_uuid {
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        self.labels.write_wire(50, (rt::Codec::String, rt::Codec::String), w);
        if let Some(value) = &self.network {
            rt::Element::write_field(value, [58], rt::Codec::String, w);
        }
        if let Some(value) = &self.num_instances {
            rt::Element::write_field(value, [64], rt::Codec::Int64, w);
        }
        self.routes.write_wire(74, rt::Codec::String, w);
        self.tags.write_wire(82, (rt::Codec::String, rt::Codec::String), w);
        self.unbound_services.write_wire(90, (rt::Codec::String, rt::Codec::String), w);
        if let Some(value) = &self.update_endpoint {
            rt::Element::write_field(value, [98], rt::Codec::String, w);
        }
        if let Some(value) = &self.update_time {
            rt::Element::write_field(value, [104], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.updated_by {
            rt::Element::write_field(value, [114], rt::Codec::String, w);
        }
        if let Some(value) = &self.user {
            rt::Element::write_field(value, [122], rt::Codec::String, w);
        }
        w.members([250, 127], &self.unknown_fields);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "action" => 1,
                "bound_services" => 2,
                "create_time" => 3,
                "created_by" => 4,
                "job_uuid" => 5,
                "labels" => 6,
                "network" => 7,
                "num_instances" => 8,
                "routes" => 9,
                "tags" => 10,
                "unbound_services" => 11,
                "update_endpoint" => 12,
                "update_time" => 13,
                "updated_by" => 14,
                "user" => 15,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"action\":")) {
                    rt::json::once(&mut seen0, 0, "action", r)?;
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
                if key == 2 || (key == 0 && r.literal(b"\"bound_services\":")) {
                    rt::json::once(&mut seen0, 1, "bound_services", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"bound_services\":null", r, cx)?;
                    } else {
                        self.bound_services
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
                                true,
                                r,
                                cx,
                            )?;
                        if self.bound_services.is_empty() {
                            self.unknown_fields
                                .keep_member("\"bound_services\":{}", r, cx)?;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"create_time\":")) {
                    rt::json::once(&mut seen0, 2, "create_time", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"create_time\":null", r, cx)?;
                    } else {
                        self.create_time = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"created_by\":")) {
                    rt::json::once(&mut seen0, 3, "created_by", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"created_by\":null", r, cx)?;
                    } else {
                        self.created_by = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"job_uuid\":")) {
                    rt::json::once(&mut seen0, 4, "job_uuid", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"job_uuid\":null", r, cx)?;
                    } else {
                        self.job_uuid = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"labels\":")) {
                    rt::json::once(&mut seen0, 5, "labels", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"labels\":null", r, cx)?;
                    } else {
                        self.labels
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
                                true,
                                r,
                                cx,
                            )?;
                        if self.labels.is_empty() {
                            self.unknown_fields.keep_member("\"labels\":{}", r, cx)?;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"network\":")) {
                    rt::json::once(&mut seen0, 6, "network", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"network\":null", r, cx)?;
                    } else {
                        self.network = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"num_instances\":")) {
                    rt::json::once(&mut seen0, 7, "num_instances", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"num_instances\":null", r, cx)?;
                    } else {
                        self.num_instances = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"routes\":")) {
                    rt::json::once(&mut seen0, 8, "routes", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"routes\":null", r, cx)?;
                    } else {
                        self.routes.read_json(rt::Codec::String, true, r, cx)?;
                        if self.routes.is_empty() {
                            self.unknown_fields.keep_member("\"routes\":[]", r, cx)?;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 9, "tags", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"tags\":null", r, cx)?;
                    } else {
                        self.tags
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
                                true,
                                r,
                                cx,
                            )?;
                        if self.tags.is_empty() {
                            self.unknown_fields.keep_member("\"tags\":{}", r, cx)?;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"unbound_services\":")) {
                    rt::json::once(&mut seen0, 10, "unbound_services", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"unbound_services\":null", r, cx)?;
                    } else {
                        self.unbound_services
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
                                true,
                                r,
                                cx,
                            )?;
                        if self.unbound_services.is_empty() {
                            self.unknown_fields
                                .keep_member("\"unbound_services\":{}", r, cx)?;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 12 || (key == 0 && r.literal(b"\"update_endpoint\":")) {
                    rt::json::once(&mut seen0, 11, "update_endpoint", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"update_endpoint\":null", r, cx)?;
                    } else {
                        self.update_endpoint = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 13 || (key == 0 && r.literal(b"\"update_time\":")) {
                    rt::json::once(&mut seen0, 12, "update_time", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"update_time\":null", r, cx)?;
                    } else {
                        self.update_time = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 14 || (key == 0 && r.literal(b"\"updated_by\":")) {
                    rt::json::once(&mut seen0, 13, "updated_by", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"updated_by\":null", r, cx)?;
                    } else {
                        self.updated_by = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 15 || (key == 0 && r.literal(b"\"user\":")) {
                    rt::json::once(&mut seen0, 14, "user", r)?;
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
        if let Some(value) = &self.action {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"action\":") },
                true,
                w,
            );
        }
        if !self.bound_services.is_empty() {
            w.name(const { &rt::json::Key::new("\"bound_services\":") });
            self.bound_services.put_json(true, w);
            w.comma();
        }
        if let Some(value) = &self.create_time {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"create_time\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.created_by {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"created_by\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.job_uuid {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"job_uuid\":") },
                true,
                w,
            );
        }
        if !self.labels.is_empty() {
            w.name(const { &rt::json::Key::new("\"labels\":") });
            self.labels.put_json(true, w);
            w.comma();
        }
        if let Some(value) = &self.network {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"network\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.num_instances {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"num_instances\":") },
                true,
                w,
            );
        }
        if !self.routes.is_empty() {
            w.name(const { &rt::json::Key::new("\"routes\":") });
            self.routes.put_json(true, w);
            w.comma();
        }
        if !self.tags.is_empty() {
            w.name(const { &rt::json::Key::new("\"tags\":") });
            self.tags.put_json(true, w);
            w.comma();
        }
        if !self.unbound_services.is_empty() {
            w.name(const { &rt::json::Key::new("\"unbound_services\":") });
            self.unbound_services.put_json(true, w);
            w.comma();
        }
        if let Some(value) = &self.update_endpoint {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"update_endpoint\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.update_time {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"update_time\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.updated_by {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"updated_by\":") },
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
        w.members(
            &self.unknown_fields,
            |name| match name {
                "action" => self.action.is_some(),
                "bound_services" => !self.bound_services.is_empty(),
                "create_time" => self.create_time.is_some(),
                "created_by" => self.created_by.is_some(),
                "job_uuid" => self.job_uuid.is_some(),
                "labels" => !self.labels.is_empty(),
                "network" => self.network.is_some(),
                "num_instances" => self.num_instances.is_some(),
                "routes" => !self.routes.is_empty(),
                "tags" => !self.tags.is_empty(),
                "unbound_services" => !self.unbound_services.is_empty(),
                "update_endpoint" => self.update_endpoint.is_some(),
                "update_time" => self.update_time.is_some(),
                "updated_by" => self.updated_by.is_some(),
                "user" => self.user.is_some(),
                _ => false,
            },
        );
        w.close();
    }
}
rt::message_element!(JobEvent < 'a >, JobEvent < 'static >);
#[doc(hidden)]
pub static JOB_EVENT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.apcera.v1.JobEvent",
        &[
            rt::info::FieldInfo::new(
                1,
                "action",
                "action",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "bound_services",
                "bound_services",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                    3,
                    "create_time",
                    "create_time",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                4,
                "created_by",
                "created_by",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    5,
                    "job_uuid",
                    "job_uuid",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                6,
                "labels",
                "labels",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                7,
                "network",
                "network",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                8,
                "num_instances",
                "num_instances",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                9,
                "routes",
                "routes",
                rt::info::Kind::String,
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                10,
                "tags",
                "tags",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                11,
                "unbound_services",
                "unbound_services",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                12,
                "update_endpoint",
                "update_endpoint",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    13,
                    "update_time",
                    "update_time",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                14,
                "updated_by",
                "updated_by",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                15,
                "user",
                "user",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<JobEvent<'static>>());
/// What one instance of a job uses, published every 10 seconds.
///
/// The only shape without an action besides the route metric (A05). Zeros may be left out: a
/// reservation of nothing, or an interface without traffic (A06).
///
/// Source: event object reference, line 195.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct InstanceUsage<'a> {
    /// CPU time in use, in nanoseconds per second of wall time (A17). One fully used core is
    /// 1000000000.
    ///
    /// Unit: ns/s. Source: event object reference, line 195.
    pub cpu: Option<f64>,
    /// CPU time reserved, in milliseconds per second of wall time; not the unit of `cpu` (A17). Said
    /// to be 0 without a reservation, yet absent in every sample (A06).
    ///
    /// Unit: ms/s. Source: event object reference, line 197, inferred.
    pub cpu_total: Option<f64>,
    /// Disk space reserved, in bytes as the samples suggest.
    ///
    /// Source: event object reference, line 199.
    pub disk_total: Option<i64>,
    /// Disk space in use, in bytes as the samples suggest.
    ///
    /// Source: event object reference, line 201.
    pub disk_used: Option<i64>,
    /// UUID of the instance.
    ///
    /// Source: event object reference, line 207.
    pub instance_uuid: Option<rt::UuidText<'a>>,
    /// FQN of the job that the instance runs.
    ///
    /// Source: event object reference, line 203.
    pub job_fqn: Option<rt::Str<'a>>,
    /// UUID of the job.
    ///
    /// Source: event object reference, line 205.
    pub job_uuid: Option<rt::UuidText<'a>>,
    /// Memory reserved, in bytes as the samples suggest.
    ///
    /// Source: event object reference, line 209.
    pub memory_total: Option<i64>,
    /// Memory in use, in bytes as the samples suggest.
    ///
    /// Source: event object reference, line 211.
    pub memory_used: Option<i64>,
    /// Throughput allowed over all network interfaces together, in bytes per second.
    ///
    /// Unit: bytes/s. Source: event object reference, line 213.
    pub network_total: Option<f64>,
    /// Throughput of each network interface, by the interface's name (A07).
    ///
    /// Source: event object reference, line 215.
    pub network_used: rt::Map<
        'a,
        rt::Str<'a>,
        crate::generated::apcera::InterfaceUsage<'a>,
    >,
    /// When the usage was measured, in whole seconds since the Unix epoch, unlike every other time of
    /// these events (A03).
    ///
    /// Unit: s. Source: event object reference, line 217.
    pub timestamp: Option<i64>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> InstanceUsage<'a> {
    /// Sets `cpu`.
    #[must_use]
    pub fn with_cpu(mut self, value: f64) -> Self {
        self.cpu = Some(value);
        self
    }
    /// Sets `cpu_total`.
    #[must_use]
    pub fn with_cpu_total(mut self, value: f64) -> Self {
        self.cpu_total = Some(value);
        self
    }
    /// Sets `disk_total`.
    #[must_use]
    pub fn with_disk_total(mut self, value: i64) -> Self {
        self.disk_total = Some(value);
        self
    }
    /// Sets `disk_used`.
    #[must_use]
    pub fn with_disk_used(mut self, value: i64) -> Self {
        self.disk_used = Some(value);
        self
    }
    /// Sets `instance_uuid`.
    #[must_use]
    pub fn with_instance_uuid(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.instance_uuid = Some(value.into());
        self
    }
    /// Sets `job_fqn`.
    #[must_use]
    pub fn with_job_fqn(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.job_fqn = Some(value.into());
        self
    }
    /// Sets `job_uuid`.
    #[must_use]
    pub fn with_job_uuid(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.job_uuid = Some(value.into());
        self
    }
    /// Sets `memory_total`.
    #[must_use]
    pub fn with_memory_total(mut self, value: i64) -> Self {
        self.memory_total = Some(value);
        self
    }
    /// Sets `memory_used`.
    #[must_use]
    pub fn with_memory_used(mut self, value: i64) -> Self {
        self.memory_used = Some(value);
        self
    }
    /// Sets `network_total`.
    #[must_use]
    pub fn with_network_total(mut self, value: f64) -> Self {
        self.network_total = Some(value);
        self
    }
    /// Sets `network_used`.
    #[must_use]
    pub fn with_network_used(
        mut self,
        value: impl Into<
            rt::Map<'a, rt::Str<'a>, crate::generated::apcera::InterfaceUsage<'a>>,
        >,
    ) -> Self {
        self.network_used = value.into();
        self
    }
    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: i64) -> Self {
        self.timestamp = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for InstanceUsage<'a> {
    type Owned = InstanceUsage<'static>;
    const INFO: &'static rt::info::MessageInfo = &INSTANCE_USAGE_INFO;
    fn into_owned(self) -> InstanceUsage<'static> {
        InstanceUsage {
            cpu: self.cpu.map(rt::Element::detach),
            cpu_total: self.cpu_total.map(rt::Element::detach),
            disk_total: self.disk_total.map(rt::Element::detach),
            disk_used: self.disk_used.map(rt::Element::detach),
            instance_uuid: self.instance_uuid.map(rt::Element::detach),
            job_fqn: self.job_fqn.map(rt::Element::detach),
            job_uuid: self.job_uuid.map(rt::Element::detach),
            memory_total: self.memory_total.map(rt::Element::detach),
            memory_used: self.memory_used.map(rt::Element::detach),
            network_total: self.network_total.map(rt::Element::detach),
            network_used: self.network_used.into_owned(),
            timestamp: self.timestamp.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            cpu: None,
            cpu_total: None,
            disk_total: None,
            disk_used: None,
            instance_uuid: None,
            job_fqn: None,
            job_uuid: None,
            memory_total: None,
            memory_used: None,
            network_total: None,
            network_used: Default::default(),
            timestamp: None,
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
                self.cpu = Some(rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 17 {
                self.cpu_total = Some(
                    rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 24 {
                self.disk_total = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 32 {
                self.disk_used = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 42 {
                self.instance_uuid = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 50 {
                self.job_fqn = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 58 {
                self.job_uuid = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 64 {
                self.memory_total = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 72 {
                self.memory_used = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 81 {
                self.network_total = Some(
                    rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 90 {
                self.network_used
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 90,
                            codec: rt::Codec::Message,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 96 {
                self.timestamp = Some(
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
                9 | 17 | 24 | 32 | 42 | 50 | 58 | 64 | 72 | 81 | 90 | 96 | 16378 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.cpu {
            rt::Element::write_field(value, [9], rt::Codec::Double, w);
        }
        if let Some(value) = &self.cpu_total {
            rt::Element::write_field(value, [17], rt::Codec::Double, w);
        }
        if let Some(value) = &self.disk_total {
            rt::Element::write_field(value, [24], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.disk_used {
            rt::Element::write_field(value, [32], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.instance_uuid {
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        if let Some(value) = &self.job_fqn {
            rt::Element::write_field(value, [50], rt::Codec::String, w);
        }
        if let Some(value) = &self.job_uuid {
            rt::Element::write_field(value, [58], rt::Codec::String, w);
        }
        if let Some(value) = &self.memory_total {
            rt::Element::write_field(value, [64], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.memory_used {
            rt::Element::write_field(value, [72], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.network_total {
            rt::Element::write_field(value, [81], rt::Codec::Double, w);
        }
        self.network_used.write_wire(90, (rt::Codec::String, rt::Codec::Message), w);
        if let Some(value) = &self.timestamp {
            rt::Element::write_field(value, [96], rt::Codec::Int64, w);
        }
        w.members([250, 127], &self.unknown_fields);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "cpu" => 1,
                "cpu_total" => 2,
                "disk_total" => 3,
                "disk_used" => 4,
                "instance_uuid" => 5,
                "job_fqn" => 6,
                "job_uuid" => 7,
                "memory_total" => 8,
                "memory_used" => 9,
                "network_total" => 10,
                "network_used" => 11,
                "timestamp" => 12,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"cpu\":")) {
                    rt::json::once(&mut seen0, 0, "cpu", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"cpu\":null", r, cx)?;
                    } else {
                        self.cpu = Some(
                            rt::Element::read_json(rt::Codec::Double, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"cpu_total\":")) {
                    rt::json::once(&mut seen0, 1, "cpu_total", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"cpu_total\":null", r, cx)?;
                    } else {
                        self.cpu_total = Some(
                            rt::Element::read_json(rt::Codec::Double, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"disk_total\":")) {
                    rt::json::once(&mut seen0, 2, "disk_total", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"disk_total\":null", r, cx)?;
                    } else {
                        self.disk_total = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"disk_used\":")) {
                    rt::json::once(&mut seen0, 3, "disk_used", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"disk_used\":null", r, cx)?;
                    } else {
                        self.disk_used = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"instance_uuid\":")) {
                    rt::json::once(&mut seen0, 4, "instance_uuid", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"instance_uuid\":null", r, cx)?;
                    } else {
                        self.instance_uuid = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"job_fqn\":")) {
                    rt::json::once(&mut seen0, 5, "job_fqn", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"job_fqn\":null", r, cx)?;
                    } else {
                        self.job_fqn = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"job_uuid\":")) {
                    rt::json::once(&mut seen0, 6, "job_uuid", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"job_uuid\":null", r, cx)?;
                    } else {
                        self.job_uuid = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"memory_total\":")) {
                    rt::json::once(&mut seen0, 7, "memory_total", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"memory_total\":null", r, cx)?;
                    } else {
                        self.memory_total = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"memory_used\":")) {
                    rt::json::once(&mut seen0, 8, "memory_used", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"memory_used\":null", r, cx)?;
                    } else {
                        self.memory_used = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"network_total\":")) {
                    rt::json::once(&mut seen0, 9, "network_total", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"network_total\":null", r, cx)?;
                    } else {
                        self.network_total = Some(
                            rt::Element::read_json(rt::Codec::Double, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"network_used\":")) {
                    rt::json::once(&mut seen0, 10, "network_used", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"network_used\":null", r, cx)?;
                    } else {
                        self.network_used
                            .read_json(
                                (rt::Codec::String, rt::Codec::Message),
                                true,
                                r,
                                cx,
                            )?;
                        if self.network_used.is_empty() {
                            self.unknown_fields
                                .keep_member("\"network_used\":{}", r, cx)?;
                        }
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
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
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
        if let Some(value) = &self.cpu {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"cpu\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.cpu_total {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"cpu_total\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.disk_total {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"disk_total\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.disk_used {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"disk_used\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.instance_uuid {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"instance_uuid\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.job_fqn {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"job_fqn\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.job_uuid {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"job_uuid\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.memory_total {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"memory_total\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.memory_used {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"memory_used\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.network_total {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"network_total\":") },
                true,
                w,
            );
        }
        if !self.network_used.is_empty() {
            w.name(const { &rt::json::Key::new("\"network_used\":") });
            self.network_used.put_json(true, w);
            w.comma();
        }
        if let Some(value) = &self.timestamp {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"timestamp\":") },
                true,
                w,
            );
        }
        w.members(
            &self.unknown_fields,
            |name| match name {
                "cpu" => self.cpu.is_some(),
                "cpu_total" => self.cpu_total.is_some(),
                "disk_total" => self.disk_total.is_some(),
                "disk_used" => self.disk_used.is_some(),
                "instance_uuid" => self.instance_uuid.is_some(),
                "job_fqn" => self.job_fqn.is_some(),
                "job_uuid" => self.job_uuid.is_some(),
                "memory_total" => self.memory_total.is_some(),
                "memory_used" => self.memory_used.is_some(),
                "network_total" => self.network_total.is_some(),
                "network_used" => !self.network_used.is_empty(),
                "timestamp" => self.timestamp.is_some(),
                _ => false,
            },
        );
        w.close();
    }
}
rt::message_element!(InstanceUsage < 'a >, InstanceUsage < 'static >);
#[doc(hidden)]
pub static INSTANCE_USAGE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.apcera.v1.InstanceUsage",
        &[
            rt::info::FieldInfo::new(
                    1,
                    "cpu",
                    "cpu",
                    rt::info::Kind::Double,
                    rt::info::Label::Optional,
                )
                .unit("ns/s"),
            rt::info::FieldInfo::new(
                    2,
                    "cpu_total",
                    "cpu_total",
                    rt::info::Kind::Double,
                    rt::info::Label::Optional,
                )
                .unit("ms/s"),
            rt::info::FieldInfo::new(
                3,
                "disk_total",
                "disk_total",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                4,
                "disk_used",
                "disk_used",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    5,
                    "instance_uuid",
                    "instance_uuid",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                6,
                "job_fqn",
                "job_fqn",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    7,
                    "job_uuid",
                    "job_uuid",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                8,
                "memory_total",
                "memory_total",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                9,
                "memory_used",
                "memory_used",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    10,
                    "network_total",
                    "network_total",
                    rt::info::Kind::Double,
                    rt::info::Label::Optional,
                )
                .unit("bytes/s"),
            rt::info::FieldInfo::new(
                11,
                "network_used",
                "network_used",
                rt::info::Kind::Map(
                    &(
                        rt::info::Kind::String,
                        rt::info::Kind::Message(
                            &crate::generated::apcera::INTERFACE_USAGE_INFO,
                        ),
                    ),
                ),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                    12,
                    "timestamp",
                    "timestamp",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("s"),
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
    .size(size_of::<InstanceUsage<'static>>());
/// Throughput of one network interface. Known from samples only; its members alone are written in
/// Pascal case, and a zero is left out (A06, A07).
///
/// Source: event object reference, line 233, as observed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct InterfaceUsage<'a> {
    /// Bytes received, presumably per second as the total is.
    ///
    /// Source: event object reference, line 234, as observed.
    pub rx_bytes: Option<f64>,
    /// Bytes sent, presumably per second as the total is.
    ///
    /// Source: event object reference, line 235, as observed.
    pub tx_bytes: Option<f64>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> InterfaceUsage<'a> {
    /// Sets `rx_bytes`.
    #[must_use]
    pub fn with_rx_bytes(mut self, value: f64) -> Self {
        self.rx_bytes = Some(value);
        self
    }
    /// Sets `tx_bytes`.
    #[must_use]
    pub fn with_tx_bytes(mut self, value: f64) -> Self {
        self.tx_bytes = Some(value);
        self
    }
}
impl<'a> rt::Message<'a> for InterfaceUsage<'a> {
    type Owned = InterfaceUsage<'static>;
    const INFO: &'static rt::info::MessageInfo = &INTERFACE_USAGE_INFO;
    fn into_owned(self) -> InterfaceUsage<'static> {
        InterfaceUsage {
            rx_bytes: self.rx_bytes.map(rt::Element::detach),
            tx_bytes: self.tx_bytes.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            rx_bytes: None,
            tx_bytes: None,
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
                self.rx_bytes = Some(
                    rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 17 {
                self.tx_bytes = Some(
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
                9 | 17 | 16378 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.rx_bytes {
            rt::Element::write_field(value, [9], rt::Codec::Double, w);
        }
        if let Some(value) = &self.tx_bytes {
            rt::Element::write_field(value, [17], rt::Codec::Double, w);
        }
        w.members([250, 127], &self.unknown_fields);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "RxBytes" => 1,
                "TxBytes" => 2,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"RxBytes\":")) {
                    rt::json::once(&mut seen0, 0, "RxBytes", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"RxBytes\":null", r, cx)?;
                    } else {
                        self.rx_bytes = Some(
                            rt::Element::read_json(rt::Codec::Double, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"TxBytes\":")) {
                    rt::json::once(&mut seen0, 1, "TxBytes", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"TxBytes\":null", r, cx)?;
                    } else {
                        self.tx_bytes = Some(
                            rt::Element::read_json(rt::Codec::Double, true, r, cx)?,
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
        if let Some(value) = &self.rx_bytes {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"RxBytes\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.tx_bytes {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"TxBytes\":") },
                true,
                w,
            );
        }
        w.members(
            &self.unknown_fields,
            |name| match name {
                "RxBytes" => self.rx_bytes.is_some(),
                "TxBytes" => self.tx_bytes.is_some(),
                _ => false,
            },
        );
        w.close();
    }
}
rt::message_element!(InterfaceUsage < 'a >, InterfaceUsage < 'static >);
#[doc(hidden)]
pub static INTERFACE_USAGE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.apcera.v1.InterfaceUsage",
        &[
            rt::info::FieldInfo::new(
                1,
                "rx_bytes",
                "RxBytes",
                rt::info::Kind::Double,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "tx_bytes",
                "TxBytes",
                rt::info::Kind::Double,
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<InterfaceUsage<'static>>());
/// Something went wrong in the life of a job's instance.
///
/// The document speaks of every change of state, but all six documented actions are failures (A19).
///
/// Source: event object reference, line 264.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct InstanceLifecycle<'a> {
    /// What happened. Six actions are documented. An open list: other texts are kept.
    ///
    /// Source: event object reference, line 264.
    pub action: Option<rt::Str<'a>>,
    /// When the instance was created, in nanoseconds since the Unix epoch. The platform passes times
    /// through a double, so the last digits are rounded (A01).
    ///
    /// Unit: ns. Source: event object reference, line 266.
    pub create_time: Option<i64>,
    /// Name of the machine that runs the instance.
    ///
    /// Source: event object reference, line 268.
    pub host: Option<rt::Str<'a>>,
    /// Exit code of the main process. Means something only when `instance_exited` is true; 0 is sent
    /// otherwise (A24).
    ///
    /// Source: event object reference, line 272.
    pub instance_exit_code: Option<i64>,
    /// Whether a process of the started instance ended by itself, not stopped by the platform.
    ///
    /// Source: event object reference, line 270.
    pub instance_exited: Option<bool>,
    /// Whether the instance has failed.
    ///
    /// Source: event object reference, line 274.
    pub instance_failed: Option<bool>,
    /// State of the instance, for example `FIRST_RUNNING`. The platform's API description lists eleven
    /// states (A18); other texts are kept.
    ///
    /// Source: event object reference, line 276.
    pub instance_state: Option<rt::Str<'a>>,
    /// UUID of the instance.
    ///
    /// Source: event object reference, line 278.
    pub instance_uuid: Option<rt::UuidText<'a>>,
    /// FQN of the job that the instance runs.
    ///
    /// Source: event object reference, line 280.
    pub job_fqn: Option<rt::Str<'a>>,
    /// UUID of the job.
    ///
    /// Source: event object reference, line 282.
    pub job_uuid: Option<rt::UuidText<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> InstanceLifecycle<'a> {
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn with_create_time(mut self, value: i64) -> Self {
        self.create_time = Some(value);
        self
    }
    /// Sets `host`.
    #[must_use]
    pub fn with_host(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `instance_exit_code`.
    #[must_use]
    pub fn with_instance_exit_code(mut self, value: i64) -> Self {
        self.instance_exit_code = Some(value);
        self
    }
    /// Sets `instance_exited`.
    #[must_use]
    pub fn with_instance_exited(mut self, value: bool) -> Self {
        self.instance_exited = Some(value);
        self
    }
    /// Sets `instance_failed`.
    #[must_use]
    pub fn with_instance_failed(mut self, value: bool) -> Self {
        self.instance_failed = Some(value);
        self
    }
    /// Sets `instance_state`.
    #[must_use]
    pub fn with_instance_state(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.instance_state = Some(value.into());
        self
    }
    /// Sets `instance_uuid`.
    #[must_use]
    pub fn with_instance_uuid(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.instance_uuid = Some(value.into());
        self
    }
    /// Sets `job_fqn`.
    #[must_use]
    pub fn with_job_fqn(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.job_fqn = Some(value.into());
        self
    }
    /// Sets `job_uuid`.
    #[must_use]
    pub fn with_job_uuid(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.job_uuid = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for InstanceLifecycle<'a> {
    type Owned = InstanceLifecycle<'static>;
    const INFO: &'static rt::info::MessageInfo = &INSTANCE_LIFECYCLE_INFO;
    fn into_owned(self) -> InstanceLifecycle<'static> {
        InstanceLifecycle {
            action: self.action.map(rt::Element::detach),
            create_time: self.create_time.map(rt::Element::detach),
            host: self.host.map(rt::Element::detach),
            instance_exit_code: self.instance_exit_code.map(rt::Element::detach),
            instance_exited: self.instance_exited.map(rt::Element::detach),
            instance_failed: self.instance_failed.map(rt::Element::detach),
            instance_state: self.instance_state.map(rt::Element::detach),
            instance_uuid: self.instance_uuid.map(rt::Element::detach),
            job_fqn: self.job_fqn.map(rt::Element::detach),
            job_uuid: self.job_uuid.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            action: None,
            create_time: None,
            host: None,
            instance_exit_code: None,
            instance_exited: None,
            instance_failed: None,
            instance_state: None,
            instance_uuid: None,
            job_fqn: None,
            job_uuid: None,
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
                self.action = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 16 {
                self.create_time = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 26 {
                self.host = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 32 {
                self.instance_exit_code = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 40 {
                self.instance_exited = Some(
                    rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 48 {
                self.instance_failed = Some(
                    rt::Element::read_wire(rt::Codec::Bool, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 58 {
                self.instance_state = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 66 {
                self.instance_uuid = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 74 {
                self.job_fqn = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 82 {
                self.job_uuid = Some(
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
                10 | 16 | 26 | 32 | 40 | 48 | 58 | 66 | 74 | 82 | 16378 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.action {
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.create_time {
            rt::Element::write_field(value, [16], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.host {
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        if let Some(value) = &self.instance_exit_code {
            rt::Element::write_field(value, [32], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.instance_exited {
            rt::Element::write_field(value, [40], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.instance_failed {
            rt::Element::write_field(value, [48], rt::Codec::Bool, w);
        }
        if let Some(value) = &self.instance_state {
            rt::Element::write_field(value, [58], rt::Codec::String, w);
        }
        if let Some(value) = &self.instance_uuid {
            rt::Element::write_field(value, [66], rt::Codec::String, w);
        }
        if let Some(value) = &self.job_fqn {
            rt::Element::write_field(value, [74], rt::Codec::String, w);
        }
        if let Some(value) = &self.job_uuid {
            rt::Element::write_field(value, [82], rt::Codec::String, w);
        }
        w.members([250, 127], &self.unknown_fields);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "action" => 1,
                "create_time" => 2,
                "host" => 3,
                "instance_exit_code" => 4,
                "instance_exited" => 5,
                "instance_failed" => 6,
                "instance_state" => 7,
                "instance_uuid" => 8,
                "job_fqn" => 9,
                "job_uuid" => 10,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"action\":")) {
                    rt::json::once(&mut seen0, 0, "action", r)?;
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
                if key == 2 || (key == 0 && r.literal(b"\"create_time\":")) {
                    rt::json::once(&mut seen0, 1, "create_time", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"create_time\":null", r, cx)?;
                    } else {
                        self.create_time = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"host\":")) {
                    rt::json::once(&mut seen0, 2, "host", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"host\":null", r, cx)?;
                    } else {
                        self.host = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"instance_exit_code\":")) {
                    rt::json::once(&mut seen0, 3, "instance_exit_code", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"instance_exit_code\":null", r, cx)?;
                    } else {
                        self.instance_exit_code = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"instance_exited\":")) {
                    rt::json::once(&mut seen0, 4, "instance_exited", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"instance_exited\":null", r, cx)?;
                    } else {
                        self.instance_exited = Some(
                            rt::Element::read_json(rt::Codec::Bool, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"instance_failed\":")) {
                    rt::json::once(&mut seen0, 5, "instance_failed", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"instance_failed\":null", r, cx)?;
                    } else {
                        self.instance_failed = Some(
                            rt::Element::read_json(rt::Codec::Bool, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"instance_state\":")) {
                    rt::json::once(&mut seen0, 6, "instance_state", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"instance_state\":null", r, cx)?;
                    } else {
                        self.instance_state = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"instance_uuid\":")) {
                    rt::json::once(&mut seen0, 7, "instance_uuid", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"instance_uuid\":null", r, cx)?;
                    } else {
                        self.instance_uuid = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"job_fqn\":")) {
                    rt::json::once(&mut seen0, 8, "job_fqn", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"job_fqn\":null", r, cx)?;
                    } else {
                        self.job_fqn = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"job_uuid\":")) {
                    rt::json::once(&mut seen0, 9, "job_uuid", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"job_uuid\":null", r, cx)?;
                    } else {
                        self.job_uuid = Some(
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
        if let Some(value) = &self.action {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"action\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.create_time {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"create_time\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.host {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"host\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.instance_exit_code {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"instance_exit_code\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.instance_exited {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"instance_exited\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.instance_failed {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"instance_failed\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.instance_state {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"instance_state\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.instance_uuid {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"instance_uuid\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.job_fqn {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"job_fqn\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.job_uuid {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"job_uuid\":") },
                true,
                w,
            );
        }
        w.members(
            &self.unknown_fields,
            |name| match name {
                "action" => self.action.is_some(),
                "create_time" => self.create_time.is_some(),
                "host" => self.host.is_some(),
                "instance_exit_code" => self.instance_exit_code.is_some(),
                "instance_exited" => self.instance_exited.is_some(),
                "instance_failed" => self.instance_failed.is_some(),
                "instance_state" => self.instance_state.is_some(),
                "instance_uuid" => self.instance_uuid.is_some(),
                "job_fqn" => self.job_fqn.is_some(),
                "job_uuid" => self.job_uuid.is_some(),
                _ => false,
            },
        );
        w.close();
    }
}
rt::message_element!(InstanceLifecycle < 'a >, InstanceLifecycle < 'static >);
#[doc(hidden)]
pub static INSTANCE_LIFECYCLE_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.apcera.v1.InstanceLifecycle",
        &[
            rt::info::FieldInfo::new(
                1,
                "action",
                "action",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    2,
                    "create_time",
                    "create_time",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                3,
                "host",
                "host",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                4,
                "instance_exit_code",
                "instance_exit_code",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                5,
                "instance_exited",
                "instance_exited",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                6,
                "instance_failed",
                "instance_failed",
                rt::info::Kind::Bool,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                7,
                "instance_state",
                "instance_state",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    8,
                    "instance_uuid",
                    "instance_uuid",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                9,
                "job_fqn",
                "job_fqn",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    10,
                    "job_uuid",
                    "job_uuid",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
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
    .size(size_of::<InstanceLifecycle<'static>>());
/// A virtual network was created or deleted.
///
/// Source: event object reference, line 316.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct NetworkEvent<'a> {
    /// What happened. Two actions are documented. An open list: other texts are kept.
    ///
    /// Source: event object reference, line 316.
    pub action: Option<rt::Str<'a>>,
    /// When the network was created, in nanoseconds since the Unix epoch. The platform passes times
    /// through a double, so the last digits are rounded (A01).
    ///
    /// Unit: ns. Source: event object reference, line 318.
    pub create_time: Option<i64>,
    /// Principal who created the network. An e-mail-like name or a job FQN (A22).
    ///
    /// Source: event object reference, line 320.
    pub created_by: Option<rt::Str<'a>>,
    /// UUID of the network.
    ///
    /// Source: event object reference, line 322.
    pub network_uuid: Option<rt::UuidText<'a>>,
    /// Subnet of the network in CIDR notation. Only network events have it (A28).
    ///
    /// Source: event object reference, line 330.
    pub subnet: Option<rt::Str<'a>>,
    /// When the network was last changed, in nanoseconds since the Unix epoch. The platform passes
    /// times through a double, so the last digits are rounded (A01).
    ///
    /// Unit: ns. Source: event object reference, line 324.
    pub update_time: Option<i64>,
    /// Principal who last changed the network. An e-mail-like name or a job FQN (A22). No example
    /// shows it (A11).
    ///
    /// Source: event object reference, line 326, inferred.
    pub updated_by: Option<rt::Str<'a>>,
    /// Principal who caused the event. An e-mail-like name or a job FQN (A22).
    ///
    /// Source: event object reference, line 328.
    pub user: Option<rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> NetworkEvent<'a> {
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn with_create_time(mut self, value: i64) -> Self {
        self.create_time = Some(value);
        self
    }
    /// Sets `created_by`.
    #[must_use]
    pub fn with_created_by(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets `network_uuid`.
    #[must_use]
    pub fn with_network_uuid(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.network_uuid = Some(value.into());
        self
    }
    /// Sets `subnet`.
    #[must_use]
    pub fn with_subnet(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.subnet = Some(value.into());
        self
    }
    /// Sets `update_time`.
    #[must_use]
    pub fn with_update_time(mut self, value: i64) -> Self {
        self.update_time = Some(value);
        self
    }
    /// Sets `updated_by`.
    #[must_use]
    pub fn with_updated_by(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.updated_by = Some(value.into());
        self
    }
    /// Sets `user`.
    #[must_use]
    pub fn with_user(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for NetworkEvent<'a> {
    type Owned = NetworkEvent<'static>;
    const INFO: &'static rt::info::MessageInfo = &NETWORK_EVENT_INFO;
    fn into_owned(self) -> NetworkEvent<'static> {
        NetworkEvent {
            action: self.action.map(rt::Element::detach),
            create_time: self.create_time.map(rt::Element::detach),
            created_by: self.created_by.map(rt::Element::detach),
            network_uuid: self.network_uuid.map(rt::Element::detach),
            subnet: self.subnet.map(rt::Element::detach),
            update_time: self.update_time.map(rt::Element::detach),
            updated_by: self.updated_by.map(rt::Element::detach),
            user: self.user.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            action: None,
            create_time: None,
            created_by: None,
            network_uuid: None,
            subnet: None,
            update_time: None,
            updated_by: None,
            user: None,
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
                self.action = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 16 {
                self.create_time = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 26 {
                self.created_by = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 34 {
                self.network_uuid = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 42 {
                self.subnet = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 48 {
                self.update_time = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 58 {
                self.updated_by = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 66 {
                self.user = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 16378 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 | 26 | 34 | 42 | 48 | 58 | 66 | 16378 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.action {
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.create_time {
            rt::Element::write_field(value, [16], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.created_by {
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        if let Some(value) = &self.network_uuid {
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        if let Some(value) = &self.subnet {
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        if let Some(value) = &self.update_time {
            rt::Element::write_field(value, [48], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.updated_by {
            rt::Element::write_field(value, [58], rt::Codec::String, w);
        }
        if let Some(value) = &self.user {
            rt::Element::write_field(value, [66], rt::Codec::String, w);
        }
        w.members([250, 127], &self.unknown_fields);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "action" => 1,
                "create_time" => 2,
                "created_by" => 3,
                "network_uuid" => 4,
                "subnet" => 5,
                "update_time" => 6,
                "updated_by" => 7,
                "user" => 8,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"action\":")) {
                    rt::json::once(&mut seen0, 0, "action", r)?;
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
                if key == 2 || (key == 0 && r.literal(b"\"create_time\":")) {
                    rt::json::once(&mut seen0, 1, "create_time", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"create_time\":null", r, cx)?;
                    } else {
                        self.create_time = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"created_by\":")) {
                    rt::json::once(&mut seen0, 2, "created_by", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"created_by\":null", r, cx)?;
                    } else {
                        self.created_by = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"network_uuid\":")) {
                    rt::json::once(&mut seen0, 3, "network_uuid", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"network_uuid\":null", r, cx)?;
                    } else {
                        self.network_uuid = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"subnet\":")) {
                    rt::json::once(&mut seen0, 4, "subnet", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"subnet\":null", r, cx)?;
                    } else {
                        self.subnet = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"update_time\":")) {
                    rt::json::once(&mut seen0, 5, "update_time", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"update_time\":null", r, cx)?;
                    } else {
                        self.update_time = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"updated_by\":")) {
                    rt::json::once(&mut seen0, 6, "updated_by", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"updated_by\":null", r, cx)?;
                    } else {
                        self.updated_by = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"user\":")) {
                    rt::json::once(&mut seen0, 7, "user", r)?;
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
        if let Some(value) = &self.action {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"action\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.create_time {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"create_time\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.created_by {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"created_by\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.network_uuid {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"network_uuid\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.subnet {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"subnet\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.update_time {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"update_time\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.updated_by {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"updated_by\":") },
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
        w.members(
            &self.unknown_fields,
            |name| match name {
                "action" => self.action.is_some(),
                "create_time" => self.create_time.is_some(),
                "created_by" => self.created_by.is_some(),
                "network_uuid" => self.network_uuid.is_some(),
                "subnet" => self.subnet.is_some(),
                "update_time" => self.update_time.is_some(),
                "updated_by" => self.updated_by.is_some(),
                "user" => self.user.is_some(),
                _ => false,
            },
        );
        w.close();
    }
}
rt::message_element!(NetworkEvent < 'a >, NetworkEvent < 'static >);
#[doc(hidden)]
pub static NETWORK_EVENT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.apcera.v1.NetworkEvent",
        &[
            rt::info::FieldInfo::new(
                1,
                "action",
                "action",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    2,
                    "create_time",
                    "create_time",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                3,
                "created_by",
                "created_by",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    4,
                    "network_uuid",
                    "network_uuid",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                5,
                "subnet",
                "subnet",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    6,
                    "update_time",
                    "update_time",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                7,
                "updated_by",
                "updated_by",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                8,
                "user",
                "user",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<NetworkEvent<'static>>());
/// A package was created, changed or deleted, or a stage of building it was reached.
///
/// Which members are present depends on the action; `staging_complete` comes even without the
/// package's UUID (A10).
///
/// Source: event object reference, line 372.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct PackageEvent<'a> {
    /// What happened. Seven actions are documented: three of packages, four of staging. An open list:
    /// other texts are kept.
    ///
    /// Source: event object reference, line 372.
    pub action: Option<rt::Str<'a>>,
    /// When the package was created, in nanoseconds since the Unix epoch. The platform passes times
    /// through a double, so the last digits are rounded (A01). Absent from staging events in the
    /// samples (A10).
    ///
    /// Unit: ns. Source: event object reference, line 374.
    pub create_time: Option<i64>,
    /// Principal who created the package. An e-mail-like name or a job FQN (A22).
    ///
    /// Source: event object reference, line 376.
    pub created_by: Option<rt::Str<'a>>,
    /// How many stagers the pipeline has. Staging events only, as the samples show (A10).
    ///
    /// Source: event object reference, line 378.
    pub num_stagers: Option<i64>,
    /// UUID of the package. Absent from `staging_complete` in the sample (A10).
    ///
    /// Source: event object reference, line 380.
    pub package_uuid: Option<rt::UuidText<'a>>,
    /// FQN of the staging pipeline (A23). Staging events only, as the samples show (A10).
    ///
    /// Source: event object reference, line 382.
    pub pipeline: Option<rt::Str<'a>>,
    /// FQN of the stager at work; its local name has several parts (A23). Staging events only, as the
    /// samples show (A10).
    ///
    /// Source: event object reference, line 384.
    pub stager: Option<rt::Str<'a>>,
    /// Tags of the package by name. Called a set and never shown; read as an object of texts like the
    /// tags of jobs (A09).
    ///
    /// Source: event object reference, line 392, inferred.
    pub tags: rt::Map<'a, rt::Str<'a>, rt::Str<'a>>,
    /// When the package was last changed, in nanoseconds since the Unix epoch. The platform passes
    /// times through a double, so the last digits are rounded (A01). No example shows it (A11).
    ///
    /// Unit: ns. Source: event object reference, line 386, inferred.
    pub update_time: Option<i64>,
    /// Principal who last changed the package. An e-mail-like name or a job FQN (A22). No example
    /// shows it (A11).
    ///
    /// Source: event object reference, line 388, inferred.
    pub updated_by: Option<rt::Str<'a>>,
    /// Principal who caused the event. An e-mail-like name or a job FQN (A22). Empty, not absent, in
    /// the sample of `staging_complete` (A10).
    ///
    /// Source: event object reference, line 390.
    pub user: Option<rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> PackageEvent<'a> {
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn with_create_time(mut self, value: i64) -> Self {
        self.create_time = Some(value);
        self
    }
    /// Sets `created_by`.
    #[must_use]
    pub fn with_created_by(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets `num_stagers`.
    #[must_use]
    pub fn with_num_stagers(mut self, value: i64) -> Self {
        self.num_stagers = Some(value);
        self
    }
    /// Sets `package_uuid`.
    #[must_use]
    pub fn with_package_uuid(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.package_uuid = Some(value.into());
        self
    }
    /// Sets `pipeline`.
    #[must_use]
    pub fn with_pipeline(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.pipeline = Some(value.into());
        self
    }
    /// Sets `stager`.
    #[must_use]
    pub fn with_stager(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.stager = Some(value.into());
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
    /// Sets `update_time`.
    #[must_use]
    pub fn with_update_time(mut self, value: i64) -> Self {
        self.update_time = Some(value);
        self
    }
    /// Sets `updated_by`.
    #[must_use]
    pub fn with_updated_by(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.updated_by = Some(value.into());
        self
    }
    /// Sets `user`.
    #[must_use]
    pub fn with_user(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for PackageEvent<'a> {
    type Owned = PackageEvent<'static>;
    const INFO: &'static rt::info::MessageInfo = &PACKAGE_EVENT_INFO;
    fn into_owned(self) -> PackageEvent<'static> {
        PackageEvent {
            action: self.action.map(rt::Element::detach),
            create_time: self.create_time.map(rt::Element::detach),
            created_by: self.created_by.map(rt::Element::detach),
            num_stagers: self.num_stagers.map(rt::Element::detach),
            package_uuid: self.package_uuid.map(rt::Element::detach),
            pipeline: self.pipeline.map(rt::Element::detach),
            stager: self.stager.map(rt::Element::detach),
            tags: self.tags.into_owned(),
            update_time: self.update_time.map(rt::Element::detach),
            updated_by: self.updated_by.map(rt::Element::detach),
            user: self.user.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            action: None,
            create_time: None,
            created_by: None,
            num_stagers: None,
            package_uuid: None,
            pipeline: None,
            stager: None,
            tags: Default::default(),
            update_time: None,
            updated_by: None,
            user: None,
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
                self.action = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 16 {
                self.create_time = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 26 {
                self.created_by = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 32 {
                self.num_stagers = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 42 {
                self.package_uuid = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 50 {
                self.pipeline = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 58 {
                self.stager = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 66 {
                self.tags
                    .read_wire(
                        rt::WireField {
                            body,
                            tag,
                            preferred: 66,
                            codec: rt::Codec::String,
                        },
                        rt::Codec::String,
                        &mut r,
                        &mut self.unknown_fields,
                        cx,
                    )?;
                tag = r.tag()?;
            }
            if tag == 72 {
                self.update_time = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 82 {
                self.updated_by = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 90 {
                self.user = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 16378 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 | 26 | 32 | 42 | 50 | 58 | 66 | 72 | 82 | 90 | 16378 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.action {
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.create_time {
            rt::Element::write_field(value, [16], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.created_by {
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        if let Some(value) = &self.num_stagers {
            rt::Element::write_field(value, [32], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.package_uuid {
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        if let Some(value) = &self.pipeline {
            rt::Element::write_field(value, [50], rt::Codec::String, w);
        }
        if let Some(value) = &self.stager {
            rt::Element::write_field(value, [58], rt::Codec::String, w);
        }
        self.tags.write_wire(66, (rt::Codec::String, rt::Codec::String), w);
        if let Some(value) = &self.update_time {
            rt::Element::write_field(value, [72], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.updated_by {
            rt::Element::write_field(value, [82], rt::Codec::String, w);
        }
        if let Some(value) = &self.user {
            rt::Element::write_field(value, [90], rt::Codec::String, w);
        }
        w.members([250, 127], &self.unknown_fields);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "action" => 1,
                "create_time" => 2,
                "created_by" => 3,
                "num_stagers" => 4,
                "package_uuid" => 5,
                "pipeline" => 6,
                "stager" => 7,
                "tags" => 8,
                "update_time" => 9,
                "updated_by" => 10,
                "user" => 11,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"action\":")) {
                    rt::json::once(&mut seen0, 0, "action", r)?;
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
                if key == 2 || (key == 0 && r.literal(b"\"create_time\":")) {
                    rt::json::once(&mut seen0, 1, "create_time", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"create_time\":null", r, cx)?;
                    } else {
                        self.create_time = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"created_by\":")) {
                    rt::json::once(&mut seen0, 2, "created_by", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"created_by\":null", r, cx)?;
                    } else {
                        self.created_by = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"num_stagers\":")) {
                    rt::json::once(&mut seen0, 3, "num_stagers", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"num_stagers\":null", r, cx)?;
                    } else {
                        self.num_stagers = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"package_uuid\":")) {
                    rt::json::once(&mut seen0, 4, "package_uuid", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"package_uuid\":null", r, cx)?;
                    } else {
                        self.package_uuid = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"pipeline\":")) {
                    rt::json::once(&mut seen0, 5, "pipeline", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"pipeline\":null", r, cx)?;
                    } else {
                        self.pipeline = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"stager\":")) {
                    rt::json::once(&mut seen0, 6, "stager", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"stager\":null", r, cx)?;
                    } else {
                        self.stager = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"tags\":")) {
                    rt::json::once(&mut seen0, 7, "tags", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"tags\":null", r, cx)?;
                    } else {
                        self.tags
                            .read_json(
                                (rt::Codec::String, rt::Codec::String),
                                true,
                                r,
                                cx,
                            )?;
                        if self.tags.is_empty() {
                            self.unknown_fields.keep_member("\"tags\":{}", r, cx)?;
                        }
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"update_time\":")) {
                    rt::json::once(&mut seen0, 8, "update_time", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"update_time\":null", r, cx)?;
                    } else {
                        self.update_time = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"updated_by\":")) {
                    rt::json::once(&mut seen0, 9, "updated_by", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"updated_by\":null", r, cx)?;
                    } else {
                        self.updated_by = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 11 || (key == 0 && r.literal(b"\"user\":")) {
                    rt::json::once(&mut seen0, 10, "user", r)?;
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
        if let Some(value) = &self.action {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"action\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.create_time {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"create_time\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.created_by {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"created_by\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.num_stagers {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"num_stagers\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.package_uuid {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"package_uuid\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.pipeline {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"pipeline\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.stager {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"stager\":") },
                true,
                w,
            );
        }
        if !self.tags.is_empty() {
            w.name(const { &rt::json::Key::new("\"tags\":") });
            self.tags.put_json(true, w);
            w.comma();
        }
        if let Some(value) = &self.update_time {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"update_time\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.updated_by {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"updated_by\":") },
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
        w.members(
            &self.unknown_fields,
            |name| match name {
                "action" => self.action.is_some(),
                "create_time" => self.create_time.is_some(),
                "created_by" => self.created_by.is_some(),
                "num_stagers" => self.num_stagers.is_some(),
                "package_uuid" => self.package_uuid.is_some(),
                "pipeline" => self.pipeline.is_some(),
                "stager" => self.stager.is_some(),
                "tags" => !self.tags.is_empty(),
                "update_time" => self.update_time.is_some(),
                "updated_by" => self.updated_by.is_some(),
                "user" => self.user.is_some(),
                _ => false,
            },
        );
        w.close();
    }
}
rt::message_element!(PackageEvent < 'a >, PackageEvent < 'static >);
#[doc(hidden)]
pub static PACKAGE_EVENT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.apcera.v1.PackageEvent",
        &[
            rt::info::FieldInfo::new(
                1,
                "action",
                "action",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    2,
                    "create_time",
                    "create_time",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                3,
                "created_by",
                "created_by",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                4,
                "num_stagers",
                "num_stagers",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    5,
                    "package_uuid",
                    "package_uuid",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                6,
                "pipeline",
                "pipeline",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                7,
                "stager",
                "stager",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                8,
                "tags",
                "tags",
                rt::info::Kind::Map(&(rt::info::Kind::String, rt::info::Kind::String)),
                rt::info::Label::Repeated,
            ),
            rt::info::FieldInfo::new(
                    9,
                    "update_time",
                    "update_time",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                10,
                "updated_by",
                "updated_by",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                11,
                "user",
                "user",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<PackageEvent<'static>>());
/// A service provider was created or deleted.
///
/// Source: event object reference, line 436.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct ProviderEvent<'a> {
    /// What happened. Two actions are documented. An open list: other texts are kept.
    ///
    /// Source: event object reference, line 436.
    pub action: Option<rt::Str<'a>>,
    /// FQN of the job behind the provider. Absent when the provider stands for an external service.
    ///
    /// Source: event object reference, line 438.
    pub backing_job_fqn: Option<rt::Str<'a>>,
    /// Port on which the job behind the provider listens; a text, not a number (A12). Absent when
    /// there is no such job.
    ///
    /// Source: event object reference, line 440.
    pub backing_job_port: Option<rt::Str<'a>>,
    /// When the provider was created, in nanoseconds since the Unix epoch. The platform passes times
    /// through a double, so the last digits are rounded (A01).
    ///
    /// Unit: ns. Source: event object reference, line 442.
    pub create_time: Option<i64>,
    /// Principal who created the provider. An e-mail-like name or a job FQN (A22).
    ///
    /// Source: event object reference, line 444.
    pub created_by: Option<rt::Str<'a>>,
    /// UUID of the provider.
    ///
    /// Source: event object reference, line 446.
    pub provider_uuid: Option<rt::UuidText<'a>>,
    /// Kind of service that the provider offers, for example `mysql`.
    ///
    /// Source: event object reference, line 448.
    pub service_type: Option<rt::Str<'a>>,
    /// Status of the provider. Empty in the sample; its values are not documented (A13).
    ///
    /// Source: event object reference, line 450.
    pub status: Option<rt::Str<'a>>,
    /// When the provider was last changed, in nanoseconds since the Unix epoch. The platform passes
    /// times through a double, so the last digits are rounded (A01).
    ///
    /// Unit: ns. Source: event object reference, line 452.
    pub update_time: Option<i64>,
    /// Principal who caused the event. An e-mail-like name or a job FQN (A22).
    ///
    /// Source: event object reference, line 454.
    pub user: Option<rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ProviderEvent<'a> {
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `backing_job_fqn`.
    #[must_use]
    pub fn with_backing_job_fqn(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.backing_job_fqn = Some(value.into());
        self
    }
    /// Sets `backing_job_port`.
    #[must_use]
    pub fn with_backing_job_port(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.backing_job_port = Some(value.into());
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn with_create_time(mut self, value: i64) -> Self {
        self.create_time = Some(value);
        self
    }
    /// Sets `created_by`.
    #[must_use]
    pub fn with_created_by(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets `provider_uuid`.
    #[must_use]
    pub fn with_provider_uuid(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.provider_uuid = Some(value.into());
        self
    }
    /// Sets `service_type`.
    #[must_use]
    pub fn with_service_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.service_type = Some(value.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `update_time`.
    #[must_use]
    pub fn with_update_time(mut self, value: i64) -> Self {
        self.update_time = Some(value);
        self
    }
    /// Sets `user`.
    #[must_use]
    pub fn with_user(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for ProviderEvent<'a> {
    type Owned = ProviderEvent<'static>;
    const INFO: &'static rt::info::MessageInfo = &PROVIDER_EVENT_INFO;
    fn into_owned(self) -> ProviderEvent<'static> {
        ProviderEvent {
            action: self.action.map(rt::Element::detach),
            backing_job_fqn: self.backing_job_fqn.map(rt::Element::detach),
            backing_job_port: self.backing_job_port.map(rt::Element::detach),
            create_time: self.create_time.map(rt::Element::detach),
            created_by: self.created_by.map(rt::Element::detach),
            provider_uuid: self.provider_uuid.map(rt::Element::detach),
            service_type: self.service_type.map(rt::Element::detach),
            status: self.status.map(rt::Element::detach),
            update_time: self.update_time.map(rt::Element::detach),
            user: self.user.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            action: None,
            backing_job_fqn: None,
            backing_job_port: None,
            create_time: None,
            created_by: None,
            provider_uuid: None,
            service_type: None,
            status: None,
            update_time: None,
            user: None,
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
                self.action = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 18 {
                self.backing_job_fqn = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 26 {
                self.backing_job_port = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 32 {
                self.create_time = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 42 {
                self.created_by = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 50 {
                self.provider_uuid = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 58 {
                self.service_type = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 66 {
                self.status = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 72 {
                self.update_time = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 82 {
                self.user = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 16378 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 18 | 26 | 32 | 42 | 50 | 58 | 66 | 72 | 82 | 16378 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.action {
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.backing_job_fqn {
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if let Some(value) = &self.backing_job_port {
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        if let Some(value) = &self.create_time {
            rt::Element::write_field(value, [32], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.created_by {
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        if let Some(value) = &self.provider_uuid {
            rt::Element::write_field(value, [50], rt::Codec::String, w);
        }
        if let Some(value) = &self.service_type {
            rt::Element::write_field(value, [58], rt::Codec::String, w);
        }
        if let Some(value) = &self.status {
            rt::Element::write_field(value, [66], rt::Codec::String, w);
        }
        if let Some(value) = &self.update_time {
            rt::Element::write_field(value, [72], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.user {
            rt::Element::write_field(value, [82], rt::Codec::String, w);
        }
        w.members([250, 127], &self.unknown_fields);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "action" => 1,
                "backing_job_fqn" => 2,
                "backing_job_port" => 3,
                "create_time" => 4,
                "created_by" => 5,
                "provider_uuid" => 6,
                "service_type" => 7,
                "status" => 8,
                "update_time" => 9,
                "user" => 10,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"action\":")) {
                    rt::json::once(&mut seen0, 0, "action", r)?;
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
                if key == 2 || (key == 0 && r.literal(b"\"backing_job_fqn\":")) {
                    rt::json::once(&mut seen0, 1, "backing_job_fqn", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"backing_job_fqn\":null", r, cx)?;
                    } else {
                        self.backing_job_fqn = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"backing_job_port\":")) {
                    rt::json::once(&mut seen0, 2, "backing_job_port", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"backing_job_port\":null", r, cx)?;
                    } else {
                        self.backing_job_port = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"create_time\":")) {
                    rt::json::once(&mut seen0, 3, "create_time", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"create_time\":null", r, cx)?;
                    } else {
                        self.create_time = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"created_by\":")) {
                    rt::json::once(&mut seen0, 4, "created_by", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"created_by\":null", r, cx)?;
                    } else {
                        self.created_by = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"provider_uuid\":")) {
                    rt::json::once(&mut seen0, 5, "provider_uuid", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"provider_uuid\":null", r, cx)?;
                    } else {
                        self.provider_uuid = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"service_type\":")) {
                    rt::json::once(&mut seen0, 6, "service_type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"service_type\":null", r, cx)?;
                    } else {
                        self.service_type = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"status\":")) {
                    rt::json::once(&mut seen0, 7, "status", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"status\":null", r, cx)?;
                    } else {
                        self.status = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"update_time\":")) {
                    rt::json::once(&mut seen0, 8, "update_time", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"update_time\":null", r, cx)?;
                    } else {
                        self.update_time = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"user\":")) {
                    rt::json::once(&mut seen0, 9, "user", r)?;
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
        if let Some(value) = &self.action {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"action\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.backing_job_fqn {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"backing_job_fqn\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.backing_job_port {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"backing_job_port\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.create_time {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"create_time\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.created_by {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"created_by\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.provider_uuid {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"provider_uuid\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.service_type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"service_type\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.status {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"status\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.update_time {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"update_time\":") },
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
        w.members(
            &self.unknown_fields,
            |name| match name {
                "action" => self.action.is_some(),
                "backing_job_fqn" => self.backing_job_fqn.is_some(),
                "backing_job_port" => self.backing_job_port.is_some(),
                "create_time" => self.create_time.is_some(),
                "created_by" => self.created_by.is_some(),
                "provider_uuid" => self.provider_uuid.is_some(),
                "service_type" => self.service_type.is_some(),
                "status" => self.status.is_some(),
                "update_time" => self.update_time.is_some(),
                "user" => self.user.is_some(),
                _ => false,
            },
        );
        w.close();
    }
}
rt::message_element!(ProviderEvent < 'a >, ProviderEvent < 'static >);
#[doc(hidden)]
pub static PROVIDER_EVENT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.apcera.v1.ProviderEvent",
        &[
            rt::info::FieldInfo::new(
                1,
                "action",
                "action",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                2,
                "backing_job_fqn",
                "backing_job_fqn",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                3,
                "backing_job_port",
                "backing_job_port",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    4,
                    "create_time",
                    "create_time",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                5,
                "created_by",
                "created_by",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    6,
                    "provider_uuid",
                    "provider_uuid",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                7,
                "service_type",
                "service_type",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                8,
                "status",
                "status",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    9,
                    "update_time",
                    "update_time",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                10,
                "user",
                "user",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<ProviderEvent<'static>>());
/// Requests that one route of a job answered in the last 10 seconds, published every 10 seconds.
///
/// Source: event object reference, line 481.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct RouteMetric<'a> {
    /// UUID of the instance that answered.
    ///
    /// Source: event object reference, line 485.
    pub instance_uuid: Option<rt::UuidText<'a>>,
    /// FQN of the job behind the route.
    ///
    /// Source: event object reference, line 481.
    pub job_fqn: Option<rt::Str<'a>>,
    /// UUID of the job behind the route.
    ///
    /// Source: event object reference, line 483.
    pub job_uuid: Option<rt::UuidText<'a>>,
    /// Longest response time of the period. No unit is documented, and the sample has a maximum below
    /// its mean (A15).
    ///
    /// Source: event object reference, line 487.
    pub max_latency: Option<f64>,
    /// Mean response time of the period. No unit is documented (A15).
    ///
    /// Source: event object reference, line 489.
    pub mean_latency: Option<f64>,
    /// Shortest response time of the period. No unit is documented (A15).
    ///
    /// Source: event object reference, line 491.
    pub min_latency: Option<f64>,
    /// How many requests came in the period.
    ///
    /// Source: event object reference, line 493.
    pub requests: Option<i64>,
    /// How many answers of the period had a status code from 200 to 299.
    ///
    /// Source: event object reference, line 495.
    pub responses_2xx: Option<i64>,
    /// How many answers of the period had a status code from 500 to 599.
    ///
    /// Source: event object reference, line 497.
    pub responses_5xx: Option<i64>,
    /// The route, as a bare host without a scheme, unlike the routes of a job event (A16).
    ///
    /// Source: event object reference, line 499.
    pub route: Option<rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> RouteMetric<'a> {
    /// Sets `instance_uuid`.
    #[must_use]
    pub fn with_instance_uuid(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.instance_uuid = Some(value.into());
        self
    }
    /// Sets `job_fqn`.
    #[must_use]
    pub fn with_job_fqn(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.job_fqn = Some(value.into());
        self
    }
    /// Sets `job_uuid`.
    #[must_use]
    pub fn with_job_uuid(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.job_uuid = Some(value.into());
        self
    }
    /// Sets `max_latency`.
    #[must_use]
    pub fn with_max_latency(mut self, value: f64) -> Self {
        self.max_latency = Some(value);
        self
    }
    /// Sets `mean_latency`.
    #[must_use]
    pub fn with_mean_latency(mut self, value: f64) -> Self {
        self.mean_latency = Some(value);
        self
    }
    /// Sets `min_latency`.
    #[must_use]
    pub fn with_min_latency(mut self, value: f64) -> Self {
        self.min_latency = Some(value);
        self
    }
    /// Sets `requests`.
    #[must_use]
    pub fn with_requests(mut self, value: i64) -> Self {
        self.requests = Some(value);
        self
    }
    /// Sets `responses_2xx`.
    #[must_use]
    pub fn with_responses_2xx(mut self, value: i64) -> Self {
        self.responses_2xx = Some(value);
        self
    }
    /// Sets `responses_5xx`.
    #[must_use]
    pub fn with_responses_5xx(mut self, value: i64) -> Self {
        self.responses_5xx = Some(value);
        self
    }
    /// Sets `route`.
    #[must_use]
    pub fn with_route(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.route = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for RouteMetric<'a> {
    type Owned = RouteMetric<'static>;
    const INFO: &'static rt::info::MessageInfo = &ROUTE_METRIC_INFO;
    fn into_owned(self) -> RouteMetric<'static> {
        RouteMetric {
            instance_uuid: self.instance_uuid.map(rt::Element::detach),
            job_fqn: self.job_fqn.map(rt::Element::detach),
            job_uuid: self.job_uuid.map(rt::Element::detach),
            max_latency: self.max_latency.map(rt::Element::detach),
            mean_latency: self.mean_latency.map(rt::Element::detach),
            min_latency: self.min_latency.map(rt::Element::detach),
            requests: self.requests.map(rt::Element::detach),
            responses_2xx: self.responses_2xx.map(rt::Element::detach),
            responses_5xx: self.responses_5xx.map(rt::Element::detach),
            route: self.route.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            instance_uuid: None,
            job_fqn: None,
            job_uuid: None,
            max_latency: None,
            mean_latency: None,
            min_latency: None,
            requests: None,
            responses_2xx: None,
            responses_5xx: None,
            route: None,
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
                self.instance_uuid = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 18 {
                self.job_fqn = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 26 {
                self.job_uuid = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 33 {
                self.max_latency = Some(
                    rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 41 {
                self.mean_latency = Some(
                    rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 49 {
                self.min_latency = Some(
                    rt::Element::read_wire(rt::Codec::Double, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 56 {
                self.requests = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 64 {
                self.responses_2xx = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 72 {
                self.responses_5xx = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 82 {
                self.route = Some(
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
                10 | 18 | 26 | 33 | 41 | 49 | 56 | 64 | 72 | 82 | 16378 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.instance_uuid {
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.job_fqn {
            rt::Element::write_field(value, [18], rt::Codec::String, w);
        }
        if let Some(value) = &self.job_uuid {
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        if let Some(value) = &self.max_latency {
            rt::Element::write_field(value, [33], rt::Codec::Double, w);
        }
        if let Some(value) = &self.mean_latency {
            rt::Element::write_field(value, [41], rt::Codec::Double, w);
        }
        if let Some(value) = &self.min_latency {
            rt::Element::write_field(value, [49], rt::Codec::Double, w);
        }
        if let Some(value) = &self.requests {
            rt::Element::write_field(value, [56], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.responses_2xx {
            rt::Element::write_field(value, [64], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.responses_5xx {
            rt::Element::write_field(value, [72], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.route {
            rt::Element::write_field(value, [82], rt::Codec::String, w);
        }
        w.members([250, 127], &self.unknown_fields);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "instance_uuid" => 1,
                "job_fqn" => 2,
                "job_uuid" => 3,
                "max_latency" => 4,
                "mean_latency" => 5,
                "min_latency" => 6,
                "requests" => 7,
                "responses_2xx" => 8,
                "responses_5xx" => 9,
                "route" => 10,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"instance_uuid\":")) {
                    rt::json::once(&mut seen0, 0, "instance_uuid", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"instance_uuid\":null", r, cx)?;
                    } else {
                        self.instance_uuid = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 2 || (key == 0 && r.literal(b"\"job_fqn\":")) {
                    rt::json::once(&mut seen0, 1, "job_fqn", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"job_fqn\":null", r, cx)?;
                    } else {
                        self.job_fqn = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"job_uuid\":")) {
                    rt::json::once(&mut seen0, 2, "job_uuid", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"job_uuid\":null", r, cx)?;
                    } else {
                        self.job_uuid = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"max_latency\":")) {
                    rt::json::once(&mut seen0, 3, "max_latency", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"max_latency\":null", r, cx)?;
                    } else {
                        self.max_latency = Some(
                            rt::Element::read_json(rt::Codec::Double, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"mean_latency\":")) {
                    rt::json::once(&mut seen0, 4, "mean_latency", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"mean_latency\":null", r, cx)?;
                    } else {
                        self.mean_latency = Some(
                            rt::Element::read_json(rt::Codec::Double, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"min_latency\":")) {
                    rt::json::once(&mut seen0, 5, "min_latency", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"min_latency\":null", r, cx)?;
                    } else {
                        self.min_latency = Some(
                            rt::Element::read_json(rt::Codec::Double, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"requests\":")) {
                    rt::json::once(&mut seen0, 6, "requests", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"requests\":null", r, cx)?;
                    } else {
                        self.requests = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"responses_2xx\":")) {
                    rt::json::once(&mut seen0, 7, "responses_2xx", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"responses_2xx\":null", r, cx)?;
                    } else {
                        self.responses_2xx = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 9 || (key == 0 && r.literal(b"\"responses_5xx\":")) {
                    rt::json::once(&mut seen0, 8, "responses_5xx", r)?;
                    if r.null()? {
                        self.unknown_fields
                            .keep_member("\"responses_5xx\":null", r, cx)?;
                    } else {
                        self.responses_5xx = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 10 || (key == 0 && r.literal(b"\"route\":")) {
                    rt::json::once(&mut seen0, 9, "route", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"route\":null", r, cx)?;
                    } else {
                        self.route = Some(
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
        if let Some(value) = &self.instance_uuid {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"instance_uuid\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.job_fqn {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"job_fqn\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.job_uuid {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"job_uuid\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.max_latency {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"max_latency\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.mean_latency {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"mean_latency\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.min_latency {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"min_latency\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.requests {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"requests\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.responses_2xx {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"responses_2xx\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.responses_5xx {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"responses_5xx\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.route {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"route\":") },
                true,
                w,
            );
        }
        w.members(
            &self.unknown_fields,
            |name| match name {
                "instance_uuid" => self.instance_uuid.is_some(),
                "job_fqn" => self.job_fqn.is_some(),
                "job_uuid" => self.job_uuid.is_some(),
                "max_latency" => self.max_latency.is_some(),
                "mean_latency" => self.mean_latency.is_some(),
                "min_latency" => self.min_latency.is_some(),
                "requests" => self.requests.is_some(),
                "responses_2xx" => self.responses_2xx.is_some(),
                "responses_5xx" => self.responses_5xx.is_some(),
                "route" => self.route.is_some(),
                _ => false,
            },
        );
        w.close();
    }
}
rt::message_element!(RouteMetric < 'a >, RouteMetric < 'static >);
#[doc(hidden)]
pub static ROUTE_METRIC_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.apcera.v1.RouteMetric",
        &[
            rt::info::FieldInfo::new(
                    1,
                    "instance_uuid",
                    "instance_uuid",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                2,
                "job_fqn",
                "job_fqn",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    3,
                    "job_uuid",
                    "job_uuid",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                4,
                "max_latency",
                "max_latency",
                rt::info::Kind::Double,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                5,
                "mean_latency",
                "mean_latency",
                rt::info::Kind::Double,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                6,
                "min_latency",
                "min_latency",
                rt::info::Kind::Double,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                7,
                "requests",
                "requests",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                8,
                "responses_2xx",
                "responses_2xx",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                9,
                "responses_5xx",
                "responses_5xx",
                rt::info::Kind::Int64,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                10,
                "route",
                "route",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<RouteMetric<'static>>());
/// A service was created or deleted.
///
/// Source: event object reference, line 533.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[repr(C)]
pub struct ServiceEvent<'a> {
    /// What happened. Two actions are documented. An open list: other texts are kept.
    ///
    /// Source: event object reference, line 533.
    pub action: Option<rt::Str<'a>>,
    /// When the service was created, in nanoseconds since the Unix epoch. The platform passes times
    /// through a double, so the last digits are rounded (A01). The document says it of a package, a
    /// slip (A14).
    ///
    /// Unit: ns. Source: event object reference, line 535.
    pub create_time: Option<i64>,
    /// Principal who created the service. An e-mail-like name or a job FQN (A22). The document says it
    /// of a package, a slip (A14).
    ///
    /// Source: event object reference, line 537.
    pub created_by: Option<rt::Str<'a>>,
    /// Kind of the service, which decides the gateway that manages it, for example `mongodb`.
    ///
    /// Source: event object reference, line 541.
    pub service_type: Option<rt::Str<'a>>,
    /// UUID of the service.
    ///
    /// Source: event object reference, line 539.
    pub service_uuid: Option<rt::UuidText<'a>>,
    /// Status of the service. Empty in the sample; its values are not documented (A13).
    ///
    /// Source: event object reference, line 543.
    pub status: Option<rt::Str<'a>>,
    /// When the service was last changed, in nanoseconds since the Unix epoch. The platform passes
    /// times through a double, so the last digits are rounded (A01). The document says it of a
    /// package, a slip (A14).
    ///
    /// Unit: ns. Source: event object reference, line 545.
    pub update_time: Option<i64>,
    /// Principal who caused the event. An e-mail-like name or a job FQN (A22).
    ///
    /// Source: event object reference, line 547.
    pub user: Option<rt::Str<'a>>,
    /// What was read that the schema does not know; it is written back.
    pub unknown_fields: rt::UnknownFields<'a>,
}
impl<'a> ServiceEvent<'a> {
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn with_create_time(mut self, value: i64) -> Self {
        self.create_time = Some(value);
        self
    }
    /// Sets `created_by`.
    #[must_use]
    pub fn with_created_by(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets `service_type`.
    #[must_use]
    pub fn with_service_type(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.service_type = Some(value.into());
        self
    }
    /// Sets `service_uuid`.
    #[must_use]
    pub fn with_service_uuid(mut self, value: impl Into<rt::UuidText<'a>>) -> Self {
        self.service_uuid = Some(value.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `update_time`.
    #[must_use]
    pub fn with_update_time(mut self, value: i64) -> Self {
        self.update_time = Some(value);
        self
    }
    /// Sets `user`.
    #[must_use]
    pub fn with_user(mut self, value: impl Into<rt::Str<'a>>) -> Self {
        self.user = Some(value.into());
        self
    }
}
impl<'a> rt::Message<'a> for ServiceEvent<'a> {
    type Owned = ServiceEvent<'static>;
    const INFO: &'static rt::info::MessageInfo = &SERVICE_EVENT_INFO;
    fn into_owned(self) -> ServiceEvent<'static> {
        ServiceEvent {
            action: self.action.map(rt::Element::detach),
            create_time: self.create_time.map(rt::Element::detach),
            created_by: self.created_by.map(rt::Element::detach),
            service_type: self.service_type.map(rt::Element::detach),
            service_uuid: self.service_uuid.map(rt::Element::detach),
            status: self.status.map(rt::Element::detach),
            update_time: self.update_time.map(rt::Element::detach),
            user: self.user.map(rt::Element::detach),
            unknown_fields: self.unknown_fields.into_owned(),
        }
    }
    fn unknown_fields(&self) -> &rt::UnknownFields<'a> {
        &self.unknown_fields
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn fresh() -> Self {
        Self {
            action: None,
            create_time: None,
            created_by: None,
            service_type: None,
            service_uuid: None,
            status: None,
            update_time: None,
            user: None,
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
                self.action = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 16 {
                self.create_time = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 26 {
                self.created_by = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 34 {
                self.service_type = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 42 {
                self.service_uuid = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 50 {
                self.status = Some(
                    rt::Element::read_wire(rt::Codec::String, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 56 {
                self.update_time = Some(
                    rt::Element::read_wire(rt::Codec::Int64, &mut r, cx)?,
                );
                tag = r.tag()?;
            }
            if tag == 66 {
                self.user = Some(rt::Element::read_wire(rt::Codec::String, &mut r, cx)?);
                tag = r.tag()?;
            }
            if tag == 16378 {
                rt::wire::members(&mut r, &mut self.unknown_fields, cx)?;
                tag = r.tag()?;
            }
            match tag {
                rt::wire::END => break,
                10 | 16 | 26 | 34 | 42 | 50 | 56 | 66 | 16378 => {}
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        Ok(())
    }
    fn write_wire(&self, w: &mut rt::wire::Writer<'_>) {
        if let Some(value) = &self.action {
            rt::Element::write_field(value, [10], rt::Codec::String, w);
        }
        if let Some(value) = &self.create_time {
            rt::Element::write_field(value, [16], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.created_by {
            rt::Element::write_field(value, [26], rt::Codec::String, w);
        }
        if let Some(value) = &self.service_type {
            rt::Element::write_field(value, [34], rt::Codec::String, w);
        }
        if let Some(value) = &self.service_uuid {
            rt::Element::write_field(value, [42], rt::Codec::String, w);
        }
        if let Some(value) = &self.status {
            rt::Element::write_field(value, [50], rt::Codec::String, w);
        }
        if let Some(value) = &self.update_time {
            rt::Element::write_field(value, [56], rt::Codec::Int64, w);
        }
        if let Some(value) = &self.user {
            rt::Element::write_field(value, [66], rt::Codec::String, w);
        }
        w.members([250, 127], &self.unknown_fields);
        w.unknown(&self.unknown_fields);
    }
    fn read_json(
        &mut self,
        r: &mut rt::json::Reader<'a>,
        cx: &mut rt::Context<'_>,
    ) -> Result<(), rt::DecodeError> {
        fn index(name: &str) -> u32 {
            match name {
                "action" => 1,
                "create_time" => 2,
                "created_by" => 3,
                "service_type" => 4,
                "service_uuid" => 5,
                "status" => 6,
                "update_time" => 7,
                "user" => 8,
                _ => 0,
            }
        }
        if r.begin_members(cx)? {
            let mut seen0 = 0u64;
            let mut key = 0u32;
            loop {
                if key == 1 || (key == 0 && r.literal(b"\"action\":")) {
                    rt::json::once(&mut seen0, 0, "action", r)?;
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
                if key == 2 || (key == 0 && r.literal(b"\"create_time\":")) {
                    rt::json::once(&mut seen0, 1, "create_time", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"create_time\":null", r, cx)?;
                    } else {
                        self.create_time = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 3 || (key == 0 && r.literal(b"\"created_by\":")) {
                    rt::json::once(&mut seen0, 2, "created_by", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"created_by\":null", r, cx)?;
                    } else {
                        self.created_by = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 4 || (key == 0 && r.literal(b"\"service_type\":")) {
                    rt::json::once(&mut seen0, 3, "service_type", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"service_type\":null", r, cx)?;
                    } else {
                        self.service_type = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 5 || (key == 0 && r.literal(b"\"service_uuid\":")) {
                    rt::json::once(&mut seen0, 4, "service_uuid", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"service_uuid\":null", r, cx)?;
                    } else {
                        self.service_uuid = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 6 || (key == 0 && r.literal(b"\"status\":")) {
                    rt::json::once(&mut seen0, 5, "status", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"status\":null", r, cx)?;
                    } else {
                        self.status = Some(
                            rt::Element::read_json(rt::Codec::String, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 7 || (key == 0 && r.literal(b"\"update_time\":")) {
                    rt::json::once(&mut seen0, 6, "update_time", r)?;
                    if r.null()? {
                        self.unknown_fields.keep_member("\"update_time\":null", r, cx)?;
                    } else {
                        self.update_time = Some(
                            rt::Element::read_json(rt::Codec::Int64, true, r, cx)?,
                        );
                    }
                    if !r.more_members(cx)? {
                        break;
                    }
                    key = 0;
                }
                if key == 8 || (key == 0 && r.literal(b"\"user\":")) {
                    rt::json::once(&mut seen0, 7, "user", r)?;
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
        if let Some(value) = &self.action {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"action\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.create_time {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"create_time\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.created_by {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"created_by\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.service_type {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"service_type\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.service_uuid {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"service_uuid\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.status {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"status\":") },
                true,
                w,
            );
        }
        if let Some(value) = &self.update_time {
            rt::Element::put_member(
                value,
                const { &rt::json::Key::new("\"update_time\":") },
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
        w.members(
            &self.unknown_fields,
            |name| match name {
                "action" => self.action.is_some(),
                "create_time" => self.create_time.is_some(),
                "created_by" => self.created_by.is_some(),
                "service_type" => self.service_type.is_some(),
                "service_uuid" => self.service_uuid.is_some(),
                "status" => self.status.is_some(),
                "update_time" => self.update_time.is_some(),
                "user" => self.user.is_some(),
                _ => false,
            },
        );
        w.close();
    }
}
rt::message_element!(ServiceEvent < 'a >, ServiceEvent < 'static >);
#[doc(hidden)]
pub static SERVICE_EVENT_INFO: rt::info::MessageInfo = rt::info::MessageInfo::new(
        "tidings.apcera.v1.ServiceEvent",
        &[
            rt::info::FieldInfo::new(
                1,
                "action",
                "action",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    2,
                    "create_time",
                    "create_time",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                3,
                "created_by",
                "created_by",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                4,
                "service_type",
                "service_type",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    5,
                    "service_uuid",
                    "service_uuid",
                    rt::info::Kind::String,
                    rt::info::Label::Optional,
                )
                .text(rt::info::Text::Uuid),
            rt::info::FieldInfo::new(
                6,
                "status",
                "status",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
            rt::info::FieldInfo::new(
                    7,
                    "update_time",
                    "update_time",
                    rt::info::Kind::Int64,
                    rt::info::Label::Optional,
                )
                .unit("ns"),
            rt::info::FieldInfo::new(
                8,
                "user",
                "user",
                rt::info::Kind::String,
                rt::info::Label::Optional,
            ),
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
    .size(size_of::<ServiceEvent<'static>>());
/// The messages of this module, for registries and tools.
pub static MESSAGES: &[rt::MessageEntry] = &[
    rt::event_entry!(ApceraEvent),
    rt::message_entry!(JobEvent),
    rt::message_entry!(InstanceUsage),
    rt::message_entry!(InterfaceUsage),
    rt::message_entry!(InstanceLifecycle),
    rt::message_entry!(NetworkEvent),
    rt::message_entry!(PackageEvent),
    rt::message_entry!(ProviderEvent),
    rt::message_entry!(RouteMetric),
    rt::message_entry!(ServiceEvent),
];
