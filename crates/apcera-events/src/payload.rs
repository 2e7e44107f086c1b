//! What a payload is, and the action it names.

use tidings_core::DecodeOptions;

use crate::{
    Action, ApceraEvent, ApceraEventPayload, InstanceLifecycle, JobEvent, NetworkEvent,
    PackageEvent, ProviderEvent, ServiceEvent,
};

/// The shape of a payload.
///
/// The document ties it to the kind of resource, but jobs alone have four, and
/// nothing on the wire names it. So the action decides; without an action the
/// member `route`, then `cpu` or `network_used` (A05).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayloadKind {
    /// [`JobEvent`].
    Job,
    /// [`InstanceUsage`](crate::InstanceUsage).
    Usage,
    /// [`InstanceLifecycle`].
    Lifecycle,
    /// [`NetworkEvent`].
    Network,
    /// [`PackageEvent`].
    Package,
    /// [`ProviderEvent`].
    Provider,
    /// [`RouteMetric`](crate::RouteMetric).
    RouteMetric,
    /// [`ServiceEvent`].
    Service,
    /// Any other JSON value, kept as its text.
    Unknown,
}

impl ApceraEventPayload<'_> {
    /// The shape.
    #[must_use]
    pub fn kind(&self) -> PayloadKind {
        match self {
            Self::Job(_) => PayloadKind::Job,
            Self::Usage(_) => PayloadKind::Usage,
            Self::Lifecycle(_) => PayloadKind::Lifecycle,
            Self::Network(_) => PayloadKind::Network,
            Self::Package(_) => PayloadKind::Package,
            Self::Provider(_) => PayloadKind::Provider,
            Self::RouteMetric(_) => PayloadKind::RouteMetric,
            Self::Service(_) => PayloadKind::Service,
            Self::UnknownPayload(_) => PayloadKind::Unknown,
        }
    }

    /// What happened. Usage and route metrics have no action. That of a
    /// payload of no documented shape is found as well, unless it is spelt
    /// with escapes.
    #[must_use]
    pub fn action(&self) -> Option<Action<'_>> {
        match self {
            Self::Job(payload) => payload.action(),
            Self::Lifecycle(payload) => payload.action(),
            Self::Network(payload) => payload.action(),
            Self::Package(payload) => payload.action(),
            Self::Provider(payload) => payload.action(),
            Self::Service(payload) => payload.action(),
            Self::UnknownPayload(text) => {
                let found = tidings_core::rt::text_member(text, "action", &DecodeOptions::STRICT);
                found.ok().flatten()?.as_borrowed().map(Action::new)
            }
            Self::Usage(_) | Self::RouteMetric(_) => None,
        }
    }
}

impl ApceraEvent<'_> {
    /// The payload's shape, if there is a payload.
    #[must_use]
    pub fn payload_kind(&self) -> Option<PayloadKind> {
        self.payload.as_ref().map(ApceraEventPayload::kind)
    }

    /// What happened; see [`ApceraEventPayload::action`].
    #[must_use]
    pub fn action(&self) -> Option<Action<'_>> {
        self.payload.as_ref()?.action()
    }
}

macro_rules! action {
    ($($payload:ident)*) => {$(
        impl $payload<'_> {
            /// What happened.
            #[must_use]
            pub fn action(&self) -> Option<Action<'_>> {
                self.action.as_deref().map(Action::new)
            }
        }
    )*};
}

action!(JobEvent InstanceLifecycle NetworkEvent PackageEvent ProviderEvent ServiceEvent);
