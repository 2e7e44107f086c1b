//! Makes the enum over the events of a domain whose events carry the core
//! structure of the Xavier platform: `event_type`, `version`, `user_id`.

/// Makes that enum, and what its events have in common.
#[doc(hidden)]
#[macro_export]
macro_rules! event_family {
    ($(#[$about:meta])* pub enum $family:ident { $($event:ident),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant)]
        pub enum $family<'a> {
            $(
                #[doc = concat!("See [`", stringify!($event), "`].")]
                $event($event<'a>),
            )+
            /// An event of any other type, or of none, kept whole.
            Unknown($crate::UnknownEvent<'a>),
        }

        impl<'a> $family<'a> {
            /// The types that have a variant of their own.
            pub const EVENT_TYPES: &'static [&'static str] =
                &[$(<$event<'static> as $crate::Event<'static>>::EVENT_TYPE),+];

            /// Reads the JSON form of the event that `event_type` names,
            /// strictly.
            ///
            /// # Errors
            /// When the text is not a JSON object or not the event that it
            /// names, or when a limit is reached. An unknown type is none.
            pub fn from_json(text: &'a str) -> Result<Self, $crate::DecodeError> {
                Self::from_json_with(text, &$crate::DecodeOptions::STRICT)
                    .map(|decoded| decoded.message)
            }

            /// Reads the JSON form as the options say.
            ///
            /// # Errors
            /// As [`from_json`](Self::from_json), except for what the options
            /// let pass.
            pub fn from_json_with(
                text: &'a str,
                options: &$crate::DecodeOptions,
            ) -> Result<$crate::Decoded<Self>, $crate::DecodeError> {
                match $crate::rt::text_member(text, "event_type", options)?.as_deref() {
                    $(Some(<$event<'static> as $crate::Event<'static>>::EVENT_TYPE) => {
                        let decoded = <$event<'a> as $crate::Message<'a>>::from_json_with(text, options)?;
                        Ok(decoded.map(Self::$event))
                    })+
                    _ => {
                        let event = $crate::UnknownEvent::from_json(text, options)?;
                        Ok($crate::Decoded::strict(Self::Unknown(event)))
                    }
                }
            }

            /// Reads the JSON form of an event whose type stands elsewhere, for
            /// example in a message header.
            ///
            /// # Errors
            /// When the text is not an event of that type, when it names
            /// another one, or when a limit is reached.
            pub fn from_json_as(
                event_type: &str,
                text: &'a str,
                options: &$crate::DecodeOptions,
            ) -> Result<$crate::Decoded<Self>, $crate::DecodeError> {
                match event_type {
                    $(<$event<'static> as $crate::Event<'static>>::EVENT_TYPE => {
                        let decoded = <$event<'a> as $crate::Message<'a>>::from_json_with(text, options)?;
                        Ok(decoded.map(Self::$event))
                    })+
                    other => {
                        let mut event = $crate::UnknownEvent::from_json(text, options)?;
                        if event.event_type().is_none() {
                            event = event.with_event_type(other.to_owned());
                        }
                        Ok($crate::Decoded::strict(Self::Unknown(event)))
                    }
                }
            }

            /// Reads the binary form of the event that its own field
            /// `event_type` names, strictly.
            ///
            /// # Errors
            /// When the bytes are not the event that they name, or when a
            /// limit is reached. An unknown type is none.
            pub fn decode(bytes: &'a [u8]) -> Result<Self, $crate::DecodeError> {
                Self::decode_with(bytes, &$crate::DecodeOptions::STRICT)
                    .map(|decoded| decoded.message)
            }

            /// Reads the binary form as the options say.
            ///
            /// # Errors
            /// As [`decode`](Self::decode), except for what the options let
            /// pass.
            pub fn decode_with(
                bytes: &'a [u8],
                options: &$crate::DecodeOptions,
            ) -> Result<$crate::Decoded<Self>, $crate::DecodeError> {
                match $crate::rt::wire_type(bytes)? {
                    Some(event_type) => Self::decode_as(&event_type, bytes, options),
                    None => {
                        let event = $crate::UnknownEvent::decode(bytes, options)?;
                        Ok($crate::Decoded::strict(Self::Unknown(event)))
                    }
                }
            }

            /// Reads the binary form of an event whose type stands elsewhere,
            /// for example in a message header.
            ///
            /// # Errors
            /// When the bytes are not an event of that type, when they name
            /// another one, or when a limit is reached.
            pub fn decode_as(
                event_type: &str,
                bytes: &'a [u8],
                options: &$crate::DecodeOptions,
            ) -> Result<$crate::Decoded<Self>, $crate::DecodeError> {
                match event_type {
                    $(<$event<'static> as $crate::Event<'static>>::EVENT_TYPE => {
                        let decoded = <$event<'a> as $crate::Message<'a>>::decode_with(bytes, options)?;
                        Ok(decoded.map(Self::$event))
                    })+
                    other => {
                        let mut event = $crate::UnknownEvent::decode(bytes, options)?;
                        if event.event_type().is_none() {
                            event = event.with_event_type(other.to_owned());
                        }
                        Ok($crate::Decoded::strict(Self::Unknown(event)))
                    }
                }
            }

            /// Writes the JSON form to the end of a string.
            ///
            /// # Errors
            /// When a value has no JSON form; see
            /// [`Message::write_json`](tidings_core::Message::write_json) and
            /// [`UnknownEvent`](tidings_core::UnknownEvent).
            pub fn write_json(&self, out: &mut String) -> Result<(), $crate::EncodeError> {
                match self {
                    $(Self::$event(event) => $crate::Message::write_json(event, out),)+
                    Self::Unknown(event) => event.write_json(out),
                }
            }

            /// The JSON form.
            ///
            /// # Errors
            /// As [`write_json`](Self::write_json).
            pub fn to_json(&self) -> Result<String, $crate::EncodeError> {
                let mut out = String::new();
                self.write_json(&mut out)?;
                Ok(out)
            }

            /// The binary form.
            ///
            /// # Errors
            /// See [`Message::encode_into`](tidings_core::Message::encode_into).
            pub fn to_bytes(&self) -> Result<Vec<u8>, $crate::EncodeError> {
                match self {
                    $(Self::$event(event) => $crate::Message::to_bytes(event),)+
                    Self::Unknown(event) => Ok(event.to_bytes()),
                }
            }

            /// The event's type: the schema's, or the one that an unknown
            /// event names.
            #[must_use]
            pub fn event_type(&self) -> Option<&str> {
                match self {
                    $(Self::$event(_) => {
                        Some(<$event<'static> as $crate::Event<'static>>::EVENT_TYPE)
                    })+
                    Self::Unknown(event) => event.event_type(),
                }
            }

            /// See [`Event::event_id`](tidings_core::Event::event_id).
            #[must_use]
            pub fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
                match self {
                    $(Self::$event(event) => $crate::Event::event_id(event),)+
                    Self::Unknown(_) => None,
                }
            }

            /// See [`Event::occurred_at`](tidings_core::Event::occurred_at).
            #[must_use]
            pub fn occurred_at(&self) -> Option<$crate::Timestamp> {
                match self {
                    $(Self::$event(event) => $crate::Event::occurred_at(event),)+
                    Self::Unknown(_) => None,
                }
            }

            /// See [`Event::topic`](tidings_core::Event::topic).
            #[must_use]
            pub fn topic(&self) -> Option<::std::borrow::Cow<'_, str>> {
                match self {
                    $(Self::$event(event) => $crate::Event::topic(event),)+
                    Self::Unknown(_) => None,
                }
            }

            /// See [`Event::partition_key`](tidings_core::Event::partition_key).
            #[must_use]
            pub fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
                match self {
                    $(Self::$event(event) => $crate::Event::partition_key(event),)+
                    Self::Unknown(_) => None,
                }
            }

            /// See [`Event::caused_by`](tidings_core::Event::caused_by).
            #[must_use]
            pub fn caused_by(&self) -> Option<::std::borrow::Cow<'_, str>> {
                match self {
                    $(Self::$event(event) => $crate::Event::caused_by(event),)+
                    Self::Unknown(_) => None,
                }
            }

            /// Detaches the event from the input that it borrows from.
            #[must_use]
            pub fn into_owned(self) -> $family<'static> {
                match self {
                    $(Self::$event(event) => {
                        $family::$event($crate::Message::into_owned(event))
                    })+
                    Self::Unknown(event) => $family::Unknown(event.into_owned()),
                }
            }
        }

        impl $family<'static> {
            /// The event behind a pointer, for routers; none for an event of
            /// any other type.
            #[must_use]
            pub fn as_dyn(&self) -> Option<&dyn $crate::DynEvent> {
                match self {
                    $(Self::$event(event) => Some(event),)+
                    Self::Unknown(_) => None,
                }
            }
        }

        $(
            impl $event<'_> {
                /// An event of the current structure: `event_type` and
                /// `version` are set, nothing else.
                #[must_use]
                pub fn new() -> Self {
                    Self::default().with_version($crate::rt::CORE_VERSION)
                }

                /// The user as a UUID, which the core structure declares and
                /// not every producer sends (X16).
                #[must_use]
                pub fn user_uuid(&self) -> Option<$crate::rt::Uuid> {
                    let user = self.user_id.as_deref()?;
                    $crate::UuidText::from(user).uuid()
                }
            }

            impl<'a> From<$event<'a>> for $family<'a> {
                fn from(event: $event<'a>) -> Self {
                    Self::$event(event)
                }
            }
        )+
    };
}
