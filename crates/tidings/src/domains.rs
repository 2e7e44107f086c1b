//! What the domains have in common for [`AnyEvent`](crate::AnyEvent), and an
//! enum for each domain that has several events and none of its own.

use std::borrow::Cow;

use tidings_core::{DecodeError, DecodeOptions, Decoded, DynEvent, EncodeError, Event, Timestamp};

/// What an event of a domain can do, whatever the domain.
pub(crate) trait DomainEvent<'a>: Sized {
    /// The same when it borrows nothing.
    type Static: AsDyn;

    /// Reads JSON as the registered event of this type; none if it is not of
    /// this domain.
    fn read_json(
        event_type: &str,
        text: &'a str,
        options: &DecodeOptions,
    ) -> Option<Result<Decoded<Self>, DecodeError>>;

    /// Reads binary likewise.
    fn read_binary(
        event_type: &str,
        bytes: &'a [u8],
        options: &DecodeOptions,
    ) -> Option<Result<Decoded<Self>, DecodeError>>;

    fn write_json(&self, out: &mut String) -> Result<(), EncodeError>;
    fn to_bytes(&self) -> Result<Vec<u8>, EncodeError>;
    fn event_type(&self) -> Option<Cow<'_, str>>;
    fn event_id(&self) -> Option<Cow<'_, str>>;
    fn occurred_at(&self) -> Option<Timestamp>;
    fn topic(&self) -> Option<Cow<'_, str>>;
    fn partition_key(&self) -> Option<Cow<'_, str>>;
    fn caused_by(&self) -> Option<Cow<'_, str>>;
    fn detach(self) -> Self::Static;
}

/// An event that borrows nothing, behind a pointer.
pub(crate) trait AsDyn {
    /// None for an event of an unknown type.
    fn as_dyn(&self) -> Option<&dyn DynEvent>;
}

/// A single event.
impl<'a, E> DomainEvent<'a> for Box<E>
where
    E: Event<'a>,
    E::Owned: Event<'static> + Send + Sync + 'static,
{
    type Static = Box<E::Owned>;

    fn read_json(
        event_type: &str,
        text: &'a str,
        options: &DecodeOptions,
    ) -> Option<Result<Decoded<Self>, DecodeError>> {
        let read = || E::from_json_with(text, options).map(|read| read.map(Box::new));
        (event_type == E::EVENT_TYPE).then(read)
    }

    fn read_binary(
        event_type: &str,
        bytes: &'a [u8],
        options: &DecodeOptions,
    ) -> Option<Result<Decoded<Self>, DecodeError>> {
        let read = || E::decode_with(bytes, options).map(|read| read.map(Box::new));
        (event_type == E::EVENT_TYPE).then(read)
    }

    fn write_json(&self, out: &mut String) -> Result<(), EncodeError> {
        E::write_json(self, out)
    }

    fn to_bytes(&self) -> Result<Vec<u8>, EncodeError> {
        E::to_bytes(self)
    }

    fn event_type(&self) -> Option<Cow<'_, str>> {
        Some(E::event_type(self))
    }

    fn event_id(&self) -> Option<Cow<'_, str>> {
        E::event_id(self)
    }

    fn occurred_at(&self) -> Option<Timestamp> {
        E::occurred_at(self)
    }

    fn topic(&self) -> Option<Cow<'_, str>> {
        E::topic(self)
    }

    fn partition_key(&self) -> Option<Cow<'_, str>> {
        E::partition_key(self)
    }

    fn caused_by(&self) -> Option<Cow<'_, str>> {
        E::caused_by(self)
    }

    fn detach(self) -> Self::Static {
        Box::new((*self).into_owned())
    }
}

impl<E: Event<'static> + Send + Sync + 'static> AsDyn for Box<E> {
    fn as_dyn(&self) -> Option<&dyn DynEvent> {
        Some(&**self)
    }
}

/// For the enums that domain crates have themselves.
#[allow(unused_macros)]
macro_rules! has_enum {
    ($($feature:literal $($family:ident)::+;)+) => { $(
        #[cfg(feature = $feature)]
        impl<'a> DomainEvent<'a> for $($family)::+<'a> {
            type Static = $($family)::+<'static>;

            fn read_json(
                event_type: &str,
                text: &'a str,
                options: &DecodeOptions,
            ) -> Option<Result<Decoded<Self>, DecodeError>> {
                Self::EVENT_TYPES
                    .contains(&event_type)
                    .then(|| Self::from_json_as(event_type, text, options))
            }

            fn read_binary(
                event_type: &str,
                bytes: &'a [u8],
                options: &DecodeOptions,
            ) -> Option<Result<Decoded<Self>, DecodeError>> {
                Self::EVENT_TYPES
                    .contains(&event_type)
                    .then(|| Self::decode_as(event_type, bytes, options))
            }

            fn write_json(&self, out: &mut String) -> Result<(), EncodeError> {
                self.write_json(out)
            }

            fn to_bytes(&self) -> Result<Vec<u8>, EncodeError> {
                self.to_bytes()
            }

            fn event_type(&self) -> Option<Cow<'_, str>> {
                self.event_type().map(Cow::Borrowed)
            }

            fn event_id(&self) -> Option<Cow<'_, str>> {
                self.event_id()
            }

            fn occurred_at(&self) -> Option<Timestamp> {
                self.occurred_at()
            }

            fn topic(&self) -> Option<Cow<'_, str>> {
                self.topic()
            }

            fn partition_key(&self) -> Option<Cow<'_, str>> {
                self.partition_key()
            }

            fn caused_by(&self) -> Option<Cow<'_, str>> {
                self.caused_by()
            }

            fn detach(self) -> Self::Static {
                self.into_owned()
            }
        }

        #[cfg(feature = $feature)]
        impl AsDyn for $($family)::+<'static> {
            fn as_dyn(&self) -> Option<&dyn DynEvent> {
                self.as_dyn()
            }
        }
    )+ };
}

has_enum! {
    "assets" assets::AssetsEvent;
    "kuber" kuber::KuberEvent;
    "pbac" pbac::PbacEvent;
    "workflow" workflow::WorkflowEvent;
    "xumi" xumi::XumiEvent;
}

/// Makes the enum of a domain that has none.
#[allow(unused_macros)]
macro_rules! make_enum {
    ($feature:literal $(#[$about:meta])* $family:ident {
        $($(#[$doc:meta])* $kind:ident: $($message:ident)::+,)+
    }) => {
        $(#[$about])*
        #[cfg(feature = $feature)]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $family<'a> {
            $($(#[$doc])* $kind(Box<$($message)::+<'a>>),)+
        }

        #[cfg(feature = $feature)]
        impl $family<'_> {
            /// Detaches the event from the input that it borrows from.
            #[must_use]
            pub fn into_owned(self) -> $family<'static> {
                match self {
                    $(Self::$kind(event) => $family::$kind(event.detach()),)+
                }
            }
        }

        #[cfg(feature = $feature)]
        impl<'a> DomainEvent<'a> for $family<'a> {
            type Static = $family<'static>;

            fn read_json(
                event_type: &str,
                text: &'a str,
                options: &DecodeOptions,
            ) -> Option<Result<Decoded<Self>, DecodeError>> {
                $(if let Some(read) = Box::read_json(event_type, text, options) {
                    return Some(read.map(|read| read.map(Self::$kind)));
                })+
                None
            }

            fn read_binary(
                event_type: &str,
                bytes: &'a [u8],
                options: &DecodeOptions,
            ) -> Option<Result<Decoded<Self>, DecodeError>> {
                $(if let Some(read) = Box::read_binary(event_type, bytes, options) {
                    return Some(read.map(|read| read.map(Self::$kind)));
                })+
                None
            }

            fn write_json(&self, out: &mut String) -> Result<(), EncodeError> {
                match self {
                    $(Self::$kind(event) => DomainEvent::write_json(event, out),)+
                }
            }

            make_enum!(@each $($kind)+; to_bytes Result<Vec<u8>, EncodeError>);
            make_enum!(@each $($kind)+; event_type Option<Cow<'_, str>>);
            make_enum!(@each $($kind)+; event_id Option<Cow<'_, str>>);
            make_enum!(@each $($kind)+; occurred_at Option<Timestamp>);
            make_enum!(@each $($kind)+; topic Option<Cow<'_, str>>);
            make_enum!(@each $($kind)+; partition_key Option<Cow<'_, str>>);
            make_enum!(@each $($kind)+; caused_by Option<Cow<'_, str>>);

            fn detach(self) -> Self::Static {
                self.into_owned()
            }
        }

        #[cfg(feature = $feature)]
        impl AsDyn for $family<'static> {
            fn as_dyn(&self) -> Option<&dyn DynEvent> {
                match self {
                    $(Self::$kind(event) => event.as_dyn(),)+
                }
            }
        }

        $(
            #[cfg(feature = $feature)]
            impl<'a> From<$($message)::+<'a>> for $family<'a> {
                fn from(event: $($message)::+<'a>) -> Self {
                    Self::$kind(Box::new(event))
                }
            }
        )+
    };
    (@each $($kind:ident)+; $name:ident $result:ty) => {
        fn $name(&self) -> $result {
            match self {
                $(Self::$kind(event) => DomainEvent::$name(event),)+
            }
        }
    };
}

make_enum! {
    "dropsonde"
    /// Any message of dropsonde that travels on its own.
    DropsondeEvent {
        /// An envelope with its payload.
        Envelope: dropsonde::Envelope,
        /// A control message of the agent; retired in 2015.
        Control: dropsonde::control::ControlMessage,
    }
}

make_enum! {
    "hac-payload"
    /// Any telemetry of H2O AI Cloud.
    HacEvent {
        /// A row of the telemetry table, with its payload.
        Entry: hac_payload::TelemetryEntry,
        /// A payload on its own.
        Payload: hac_payload::Payload,
    }
}

make_enum! {
    "flyte-event"
    /// Any event of Flyte, alone or in what Flyteadmin puts around it.
    FlyteMessage {
        /// A workflow event alone.
        RawWorkflow: flyte_event::WorkflowExecutionEvent,
        /// A node event alone.
        RawNode: flyte_event::NodeExecutionEvent,
        /// A task event alone.
        RawTask: flyte_event::TaskExecutionEvent,
        /// A workflow event as FlytePropeller sent it to Flyteadmin.
        WorkflowRequest: flyte_event::admin::WorkflowExecutionEventRequest,
        /// A node event as FlytePropeller sent it.
        NodeRequest: flyte_event::admin::NodeExecutionEventRequest,
        /// A task event as FlytePropeller sent it.
        TaskRequest: flyte_event::admin::TaskExecutionEventRequest,
        /// A workflow event with what belongs to its execution.
        Workflow: flyte_event::CloudEventWorkflowExecution,
        /// A node event with what belongs to its execution.
        Node: flyte_event::CloudEventNodeExecution,
        /// A task event with what belongs to its execution.
        Task: flyte_event::CloudEventTaskExecution,
        /// An execution was created.
        ExecutionStart: flyte_event::CloudEventExecutionStart,
    }
}

#[cfg(feature = "flyte-event")]
impl FlyteMessage<'static> {
    /// What Flyteadmin published; none for what a later version of the crate
    /// adds.
    pub(crate) fn published(event: flyte_event::FlyteEvent) -> Option<Self> {
        use flyte_event::FlyteEvent;
        Some(match event {
            FlyteEvent::WorkflowRequest(event) => Self::WorkflowRequest(event),
            FlyteEvent::NodeRequest(event) => Self::NodeRequest(event),
            FlyteEvent::TaskRequest(event) => Self::TaskRequest(event),
            FlyteEvent::Workflow(event) => Self::Workflow(event),
            FlyteEvent::Node(event) => Self::Node(event),
            FlyteEvent::Task(event) => Self::Task(event),
            FlyteEvent::ExecutionStart(event) => Self::ExecutionStart(event),
            _ => return None,
        })
    }
}
