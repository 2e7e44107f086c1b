//! From events to those who handle them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::marker::PhantomData;

use tidings_core::{DecodeError, DecodeOptions, DynEvent, Event, UnknownEvent};

use crate::any_event::AnyEvent;
use crate::detect::{Detection, Hint};
use crate::registry::Registry;

/// What a handler may say went wrong.
pub type HandlerError = Box<dyn Error + Send + Sync>;

/// Does something with events. Every function of this shape is a handler.
pub trait Handler: Send + Sync {
    /// Handles one event.
    ///
    /// # Errors
    /// Whatever the handler has to say; the router passes it on.
    fn handle(&self, event: &dyn DynEvent) -> Result<(), HandlerError>;
}

impl<F> Handler for F
where
    F: Fn(&dyn DynEvent) -> Result<(), HandlerError> + Send + Sync,
{
    fn handle(&self, event: &dyn DynEvent) -> Result<(), HandlerError> {
        self(event)
    }
}

/// Passes each event to the one handler that is there for it.
///
/// The most specific one counts: that of the type, then of the topic, then of
/// the domain, then the one for all others. A second handler for the same takes
/// the place of the first.
///
/// ```
/// use tidings::{Hint, Registry, Route, Router, xumi::GenerationStart};
///
/// let router = Router::new(Registry::family())
///     .on(|event: &GenerationStart<'static>| Ok(println!("{:?}", event.model)))
///     .on_topic("xumi_load", |event| Ok(println!("{}", event.event_type())))
///     .on_unknown(|event| Ok(println!("{:?}", event.event_type())));
///
/// let start = r#"{"event_type":"xumi.generation.start","model":"m"}"#;
/// assert_eq!(router.dispatch_json(start, Hint::NONE)?, Route::Type);
/// // The transport names the type, so the event need not.
/// let hint = Hint::event_type("xumi.weights.load.start");
/// assert_eq!(router.dispatch_json(r#"{"model":"m"}"#, hint)?, Route::Topic);
/// assert_eq!(router.dispatch_json(r#"{"event_type":"new"}"#, Hint::NONE)?, Route::Unknown);
/// # Ok::<(), tidings::RouteError>(())
/// ```
pub struct Router<'h> {
    registry: Registry,
    options: DecodeOptions,
    types: Handlers<'h>,
    topics: Handlers<'h>,
    domains: Handlers<'h>,
    others: Option<Box<dyn Handler + 'h>>,
    unknown: Option<UnknownHandler<'h>>,
}

type Handlers<'h> = HashMap<Cow<'h, str>, Box<dyn Handler + 'h>>;

type UnknownHandler<'h> =
    Box<dyn Fn(&UnknownEvent<'_>) -> Result<(), HandlerError> + Send + Sync + 'h>;

/// Which handler took an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Route {
    /// That of its type.
    Type,
    /// That of its topic.
    Topic,
    /// That of its domain.
    Domain,
    /// The one for all others.
    Others,
    /// The one for unknown events.
    Unknown,
    /// None is there for it.
    Nowhere,
}

/// Why an event did not get through.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RouteError {
    /// It could not be read.
    #[error(transparent)]
    Decode(#[from] DecodeError),
    /// It cannot be told what it is, and there is no handler for unknown
    /// events.
    #[error("{0}")]
    Unclear(Box<Detection>),
    /// Its handler failed.
    #[error(transparent)]
    Handler(HandlerError),
}

/// A handler of one type of event.
struct Typed<E, F> {
    handle: F,
    event: PhantomData<fn(&E)>,
}

impl<E, F> Handler for Typed<E, F>
where
    E: Event<'static> + 'static,
    F: Fn(&E) -> Result<(), HandlerError> + Send + Sync,
{
    fn handle(&self, event: &dyn DynEvent) -> Result<(), HandlerError> {
        match event.downcast_ref() {
            Some(event) => (self.handle)(event),
            // Another Rust type of the same full name.
            None => Err(format!("not the Rust type of {}", E::FULL_NAME).into()),
        }
    }
}

impl<'h> Router<'h> {
    /// A router for the events of this registry, without handlers, which
    /// decodes strictly.
    #[must_use]
    pub fn new(registry: Registry) -> Self {
        Self {
            registry,
            options: DecodeOptions::STRICT,
            types: HashMap::new(),
            topics: HashMap::new(),
            domains: HashMap::new(),
            others: None,
            unknown: None,
        }
    }

    /// Sets how events are decoded. What a lenient decoder lets pass is not
    /// reported.
    #[must_use]
    pub fn with_options(mut self, options: DecodeOptions) -> Self {
        self.options = options;
        self
    }

    /// Handles the events of a Rust type.
    #[must_use]
    pub fn on<E, F>(mut self, handle: F) -> Self
    where
        E: Event<'static> + 'static,
        F: Fn(&E) -> Result<(), HandlerError> + Send + Sync + 'h,
    {
        let handler = Typed { handle, event: PhantomData };
        self.types.insert(Cow::Borrowed(E::FULL_NAME), Box::new(handler));
        self
    }

    /// Handles the events of a type: the one that the event says of itself
    /// (`HttpStartStop`), the one that is registered (`dropsonde.envelope`), or
    /// the full name of the message (`events.Envelope`), looked up in this
    /// order.
    #[must_use]
    pub fn on_type<H>(mut self, event_type: impl Into<Cow<'h, str>>, handler: H) -> Self
    where
        H: Fn(&dyn DynEvent) -> Result<(), HandlerError> + Send + Sync + 'h,
    {
        self.types.insert(event_type.into(), Box::new(handler));
        self
    }

    /// Handles the events of a topic: the one that the transport names, or the
    /// schema.
    #[must_use]
    pub fn on_topic<H>(mut self, topic: impl Into<Cow<'h, str>>, handler: H) -> Self
    where
        H: Fn(&dyn DynEvent) -> Result<(), HandlerError> + Send + Sync + 'h,
    {
        self.topics.insert(topic.into(), Box::new(handler));
        self
    }

    /// Handles the events of a domain.
    #[must_use]
    pub fn on_domain<H>(mut self, domain: impl Into<Cow<'h, str>>, handler: H) -> Self
    where
        H: Fn(&dyn DynEvent) -> Result<(), HandlerError> + Send + Sync + 'h,
    {
        self.domains.insert(domain.into(), Box::new(handler));
        self
    }

    /// Handles the events for which nothing else is there.
    #[must_use]
    pub fn on_others<H>(mut self, handler: H) -> Self
    where
        H: Fn(&dyn DynEvent) -> Result<(), HandlerError> + Send + Sync + 'h,
    {
        self.others = Some(Box::new(handler));
        self
    }

    /// Handles the events of a type, as a handler that is no function.
    #[must_use]
    pub fn with_handler(
        mut self,
        event_type: impl Into<Cow<'h, str>>,
        handler: Box<dyn Handler + 'h>,
    ) -> Self {
        self.types.insert(event_type.into(), handler);
        self
    }

    /// Handles what no registered event is, kept whole.
    #[must_use]
    pub fn on_unknown<H>(mut self, handler: H) -> Self
    where
        H: Fn(&UnknownEvent<'_>) -> Result<(), HandlerError> + Send + Sync + 'h,
    {
        self.unknown = Some(Box::new(handler));
        self
    }

    /// The events that the router knows.
    #[must_use]
    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    /// Passes an event to its handler.
    ///
    /// # Errors
    /// [`RouteError::Handler`] when the handler fails.
    pub fn route(&self, event: &dyn DynEvent) -> Result<Route, RouteError> {
        self.route_on(event, None)
    }

    fn route_on(&self, event: &dyn DynEvent, topic: Option<&str>) -> Result<Route, RouteError> {
        let Some((route, handler)) = self.handler(event, topic) else { return Ok(Route::Nowhere) };
        handler.handle(event).map_err(RouteError::Handler)?;
        Ok(route)
    }

    fn handler(
        &self,
        event: &dyn DynEvent,
        topic: Option<&str>,
    ) -> Option<(Route, &(dyn Handler + 'h))> {
        let full_name = event.info().full_name;
        let registered = || self.registry.by_full_name(full_name)?.event.as_ref();
        let of_type = |name: &str| self.types.get(name);
        let of_topic = |name: &str| self.topics.get(name);
        let found = of_type(&event.event_type())
            .or_else(|| of_type(registered()?.event_type))
            .or_else(|| of_type(full_name))
            .map(|handler| (Route::Type, handler))
            .or_else(|| topic.and_then(of_topic).map(|handler| (Route::Topic, handler)))
            .or_else(|| Some((Route::Topic, of_topic(&event.topic()?)?)))
            .or_else(|| Some((Route::Domain, self.domains.get(event.domain())?)))
            .or_else(|| Some((Route::Others, self.others.as_ref()?)))?;
        Some((found.0, found.1.as_ref()))
    }

    /// Reads a JSON event and passes it to its handler.
    ///
    /// # Errors
    /// When the event cannot be read or told, or its handler fails.
    pub fn dispatch_json(&self, text: &str, hint: Hint<'_>) -> Result<Route, RouteError> {
        let found = self.registry.detect_json(text, hint);
        let Some(entry) = self.known(&found, hint) else {
            let event = || UnknownEvent::from_json(text, &self.options);
            return self.pass_unknown(event, found, hint);
        };
        let inner = text.get(found.span.clone()).unwrap_or_default();
        if inner.is_empty() {
            let event = AnyEvent::from_json_as(&found, text, &self.options)?.message.into_owned();
            let event = event.as_dyn().ok_or_else(|| RouteError::Unclear(Box::new(found)))?;
            return self.route_on(event, hint.topic);
        }
        let event = (entry.from_json)(inner, &self.options)?;
        self.route_on(event.as_ref(), hint.topic)
    }

    /// Reads a binary event and passes it to its handler.
    ///
    /// # Errors
    /// When the event cannot be read or told, or its handler fails.
    pub fn dispatch_binary(&self, bytes: &[u8], hint: Hint<'_>) -> Result<Route, RouteError> {
        let found = self.registry.detect_binary(bytes, hint);
        let Some(entry) = self.known(&found, hint) else {
            let event = || UnknownEvent::decode(bytes, &self.options);
            return self.pass_unknown(event, found, hint);
        };
        let event = (entry.decode)(bytes, &self.options)?;
        self.route_on(event.as_ref(), hint.topic)
    }

    /// The event, unless the transport names one that is not registered.
    fn known(
        &self,
        found: &Detection,
        hint: Hint<'_>,
    ) -> Option<&'static tidings_core::EventEntry> {
        let stranger = hint.event_type.is_some_and(|name| self.registry.find(name).is_err());
        found.likely().filter(|_| !stranger)?.event.as_ref()
    }

    fn pass_unknown<'a>(
        &self,
        event: impl Fn() -> Result<UnknownEvent<'a>, DecodeError>,
        found: Detection,
        hint: Hint<'_>,
    ) -> Result<Route, RouteError> {
        let Some(handler) = &self.unknown else {
            return Err(RouteError::Unclear(Box::new(found)));
        };
        let event = match (event()?, hint.event_type) {
            (event, Some(name)) if event.event_type().is_none() => {
                event.with_event_type(name.to_owned())
            }
            (event, _) => event,
        };
        handler(&event).map_err(RouteError::Handler)?;
        Ok(Route::Unknown)
    }
}

impl fmt::Debug for Router<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router")
            .field("types", &self.types.keys())
            .field("topics", &self.topics.keys())
            .field("domains", &self.domains.keys())
            .finish_non_exhaustive()
    }
}
