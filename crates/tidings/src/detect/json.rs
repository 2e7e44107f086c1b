//! Which event a JSON text is, by its members.

use std::borrow::Cow;
use std::ops::Range;

use tidings_core::MessageEntry;
use tidings_core::info::{FieldInfo, Kind, Label, MessageInfo, Text};

use super::scan::{End, Member, Scanner, Shape, unquoted};
use super::verdict::{Candidate, verdict};
use super::{Confidence, Detection, Form, Known, Wrapping};
use crate::registry::Registry;

/// The member that names the event, in the domains that have one.
pub(super) const EVENT_TYPE: &str = "event_type";

/// Members that only one event of the family has together: what is known
/// without comparing with each. The first that fits counts.
pub(super) static SIGNATURES: &[Signature] = &[
    Signature {
        full_name: "events.Envelope",
        members: &["origin", "eventType"],
        reason: "it has `origin` and `eventType`, as no other event",
    },
    Signature {
        full_name: "control.ControlMessage",
        members: &["origin", "controlType"],
        reason: "it has `origin` and `controlType`, as no other event",
    },
    Signature {
        full_name: "tidings.apcera.v1.Event",
        members: &["resource", "payload"],
        reason: "it has `resource` and `payload`, as no other event",
    },
    Signature {
        full_name: "tidings.apcera.v1.Event",
        members: &["event_source", "time", "type"],
        reason: "it has `event_source` and `time` and `type`, as no other event",
    },
    Signature {
        full_name: "tidings.hac.v1.TelemetryEntry",
        members: &["ts", "payload"],
        reason: "it has `ts` and `payload`, as no other event",
    },
    Signature {
        full_name: "tidings.hac.v1.TelemetryEntry",
        members: &["id", "ts", "kind"],
        reason: "it has `id` and `ts` and `kind`, as no other event",
    },
];

pub(super) struct Signature {
    pub(super) full_name: &'static str,
    pub(super) members: &'static [&'static str],
    reason: &'static str,
}

/// The members of a text, as far as they were looked at.
struct Glance<'a> {
    text: &'a str,
    members: Vec<Member<'a>>,
}

impl<'a> Glance<'a> {
    /// The text of a member that is a string.
    fn text(&self, name: &str) -> Option<Cow<'a, str>> {
        let member = self.members.iter().find(|member| member.name == name)?;
        (member.shape == Shape::Text)
            .then(|| unquoted(self.text.get(member.value.clone()).unwrap_or_default()))
    }

    fn has(&self, name: &str) -> bool {
        self.members.iter().any(|member| member.name == name)
    }
}

pub(super) fn detect(registry: &Registry, events: &[Known], text: &str) -> Detection {
    let unclear = Detection::unclear(Form::Json, text.len());
    let nothing = Detection { span: 0..0, ..Detection::unclear(Form::Json, 0) };
    let mut scanner = Scanner::new(text);
    match scanner.peek() {
        Some(b'[') => {
            return wamp(registry, text).unwrap_or_else(|| nothing.because("an array is no event"));
        }
        Some(b'{') => {}
        _ => return nothing.because("the text is no JSON object"),
    }
    let mut members = Vec::with_capacity(16);
    let (mut named, mut registered) = (None, None);
    let end = scanner.members(true, &mut |member| {
        if named.is_none() && member.name == EVENT_TYPE && member.shape == Shape::Text {
            let name = unquoted(text.get(member.value.clone()).unwrap_or_default());
            registered = registry.by_event_type(&name);
            named = Some(name);
        }
        members.push(member);
        registered.is_some()
    });
    if let Some(entry) = registered {
        let found = Detection::of(entry, Confidence::Certain, Form::Json, unclear.span.end);
        return found.because("`event_type` names it");
    }
    if end == End::Broken {
        return nothing.because("the text is cut or no JSON");
    }
    let mut glance = Glance { text, members };
    let clear = wrapped(registry, &glance, unclear.span.end)
        .or_else(|| signature(events, &glance, unclear.span.end));
    let found = clear.unwrap_or_else(|| {
        glance.members.iter_mut().for_each(|member| member.look_inside(text));
        match named {
            None => compared(events, &glance, unclear.span.end),
            Some(_) => {
                let others = events.iter().filter(|(entry, _)| !has_constant(entry.info));
                compared(&others.copied().collect::<Vec<_>>(), &glance, unclear.span.end)
            }
        }
    });
    match named {
        Some(name) if found.likely().is_none() && found.wrapping.is_none() => {
            unknown_type(registry, events, &name, found.span)
        }
        _ => found,
    }
}

/// Whether the event is of one type only, which it names itself.
fn has_constant(info: &MessageInfo) -> bool {
    info.fields.iter().any(|field| !field.constant.is_empty())
}

fn by_full_name(events: &[Known], name: &str) -> Option<&'static MessageEntry> {
    events.iter().find(|(entry, _)| entry.info.full_name == name).map(|(entry, _)| *entry)
}

/// An event whose type is none of those that are known is none of them.
fn unknown_type(
    registry: &Registry,
    events: &[Known],
    name: &str,
    span: Range<usize>,
) -> Detection {
    let mut unclear = Detection::unclear(Form::Json, span.end)
        .because(format!("no event has the `event_type` {name:?}"))
        .or_else(similar(registry, name));
    if unclear.candidates.is_empty() {
        unclear.candidates = events.iter().map(|(entry, _)| *entry).collect();
    }
    unclear.named = Some(name.to_owned());
    unclear
}

/// The events whose types are similar to this name.
fn similar(registry: &Registry, name: &str) -> Vec<&'static MessageEntry> {
    registry.similar(name).into_iter().filter_map(|name| registry.by_event_type(name)).collect()
}

/// An event in the JSON of another system, which names its type.
fn wrapped(registry: &Registry, glance: &Glance<'_>, len: usize) -> Option<Detection> {
    let (wrapping, name, reason) = if glance.has("specversion") {
        (Wrapping::CloudEvent, glance.text("type")?, "the `type` of the CloudEvent names it")
    } else if glance.text("Type")? == "Notification" && glance.has("Message") {
        (Wrapping::Sns, glance.text("Subject")?, "the `Subject` of the notification names it")
    } else {
        return None;
    };
    let mut found = match registry.find(&name) {
        Ok(entry) if entry.event.is_some() => {
            Detection::of(entry, Confidence::Certain, Form::Json, len).because(reason)
        }
        _ => {
            let mut unclear = Detection::unclear(Form::Json, len)
                .because(format!("no event has the type {name:?}"))
                .or_else(similar(registry, &name));
            unclear.named = Some(name.into_owned());
            unclear
        }
    };
    let data = glance.members.iter().find(|member| member.name == "data");
    let data = data.filter(|data| data.shape == Shape::Object && wrapping == Wrapping::CloudEvent);
    found.span = data.map_or(0..0, |data| data.value.clone());
    found.wrapping = Some(wrapping);
    Some(found)
}

/// `[36, subscription, publication, details, [event, …], …]`.
fn wamp(registry: &Registry, text: &str) -> Option<Detection> {
    let entry = registry.by_full_name("tidings.apcera.v1.Event")?;
    let mut scanner = Scanner::new(text);
    if !scanner.take(b'[') || text.get(scanner.value()?.1)? != "36" {
        return None;
    }
    for shape in [Shape::Number, Shape::Number, Shape::Object] {
        if !scanner.take(b',') || scanner.value()?.0 != shape {
            return None;
        }
    }
    if !scanner.take(b',') || !scanner.take(b'[') {
        return None;
    }
    let (shape, span) = scanner.value()?;
    if shape != Shape::Object {
        return None;
    }
    let mut found = Detection::of(entry, Confidence::Likely, Form::Json, text.len())
        .because("it is the first argument of a WAMP `EVENT` message");
    found.span = span;
    found.wrapping = Some(Wrapping::Wamp);
    Some(found)
}

fn signature(events: &[Known], glance: &Glance<'_>, len: usize) -> Option<Detection> {
    let fits = |signature: &&Signature| signature.members.iter().all(|name| glance.has(name));
    let mut fitting = SIGNATURES.iter().filter(fits);
    let (signature, entry) = fitting
        .find_map(|signature| Some((signature, by_full_name(events, signature.full_name)?)))?;
    let says_so = glance.members.iter().any(|member| names_payload(entry.info, member, glance));
    let confidence = if says_so { Confidence::Certain } else { Confidence::Likely };
    Some(Detection::of(entry, confidence, Form::Json, len).because(signature.reason))
}

/// Whether the member is a required enum and has a declared value: the type of
/// an envelope.
fn names_payload(info: &MessageInfo, member: &Member<'_>, glance: &Glance<'_>) -> bool {
    let Some(field) = info.fields.iter().find(|field| is_named(field, &member.name)) else {
        return false;
    };
    let (Kind::Enum(declared), Label::Required) = (field.kind, field.label) else { return false };
    let value = glance.text.get(member.value.clone()).unwrap_or_default();
    match member.shape {
        Shape::Text => declared.number(&unquoted(value)).is_some(),
        _ => value.parse().is_ok_and(|number| declared.name(number).is_some()),
    }
}

/// How the members of a text fit an event.
#[derive(Clone, Copy, Debug, Default)]
struct Fit {
    known: usize,
    unknown: usize,
    inner_known: usize,
    inner_unknown: usize,
    missing: bool,
    /// An object stands in a oneof: a payload, named by its member.
    payload: bool,
}

impl Fit {
    fn candidate(self, entry: &'static MessageEntry) -> Candidate {
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let (known, unknown) = (self.known + self.inner_known, self.unknown + self.inner_unknown);
        let score = count(known) - count(unknown) - i64::from(self.missing);
        Candidate {
            entry,
            is_exact: unknown == 0 && !self.missing,
            is_odd: false,
            score,
            known: self.known,
            unknown: self.unknown,
            is_sure: None,
            is_clear: known >= 2 || self.payload,
            is_newer: !self.missing && known >= 3 && unknown * 3 <= known,
            is_worth_naming: score > 0,
        }
    }
}

fn fit(info: &'static MessageInfo, members: &[Member<'_>]) -> Fit {
    let mut fit = Fit::default();
    for member in members {
        match accepting(info, &member.name, member.shape) {
            None => fit.unknown += 1,
            Some(field) => {
                fit.known += 1;
                fit.payload |= member.shape == Shape::Object
                    && field.is_some_and(|field| field.oneof.is_some());
                if let Some(inner) = field.and_then(inner_message) {
                    let known = |m: &&Member<'_>| accepting(inner, &m.name, m.shape).is_some();
                    let known = member.inner.iter().filter(known).count();
                    fit.inner_known += known;
                    fit.inner_unknown += member.inner.len() - known;
                }
            }
        }
    }
    let required = info.fields.iter().filter(|field| field.label == Label::Required);
    let missing = |field: &FieldInfo| !members.iter().any(|member| is_named(field, &member.name));
    fit.missing = required.into_iter().any(missing);
    fit
}

/// The field that takes a member of this name and shape; none within, where a
/// oneof as a whole does.
pub(super) fn accepting(
    info: &'static MessageInfo,
    member: &str,
    shape: Shape,
) -> Option<Option<&'static FieldInfo>> {
    let field = info.fields.iter().find(|field| is_named(field, member));
    if let Some(field) = field.filter(|field| !is_shared(info, field)) {
        return accepts(field, shape).then_some(Some(field));
    }
    let shared = |name: Option<&str>| name == Some(member);
    info.oneofs.iter().any(|oneof| shared(oneof.json_member)).then_some(None)
}

/// Whether the field stands in JSON under the name of its oneof.
fn is_shared(info: &MessageInfo, field: &FieldInfo) -> bool {
    let oneof = field.oneof.and_then(|index| info.oneofs.get(index));
    oneof.is_some_and(|oneof| oneof.json_member.is_some())
}

fn is_named(field: &FieldInfo, name: &str) -> bool {
    field.text != Text::UnknownMembers && (field.json_name == name || field.name == name)
}

/// The message that an object in this member is, if its members have names of
/// their own.
pub(super) fn inner_message(field: &'static FieldInfo) -> Option<&'static MessageInfo> {
    match field.kind {
        Kind::Message(info) if !is_well_known(info) && field.label != Label::Repeated => Some(info),
        _ => None,
    }
}

fn is_well_known(info: &MessageInfo) -> bool {
    info.full_name.starts_with("google.protobuf.")
}

fn accepts(field: &FieldInfo, shape: Shape) -> bool {
    if shape == Shape::Null || field.text == Text::Json {
        return true;
    }
    match (field.kind, field.label) {
        (Kind::Map(_), _) => shape == Shape::Object,
        (_, Label::Repeated | Label::Packed) => shape == Shape::Array,
        (Kind::Message(info), _) => shape == Shape::Object || is_well_known(info),
        (Kind::String | Kind::Bytes, _) => shape == Shape::Text,
        (Kind::Bool, _) => shape == Shape::Bool,
        _ => matches!(shape, Shape::Number | Shape::Text),
    }
}

/// Compares the text with every event.
fn compared(events: &[Known], glance: &Glance<'_>, len: usize) -> Detection {
    let unclear = Detection::unclear(Form::Json, len);
    let all = || events.iter().map(|(entry, _)| *entry);
    if glance.members.is_empty() {
        return unclear.because("the object has no members").or_else(all());
    }
    let fits: Vec<_> = events
        .iter()
        .map(|(entry, _)| (*entry, fit(entry.info, &glance.members)))
        .filter(|(_, fit)| fit.known > 0)
        .map(|(entry, fit)| fit.candidate(entry))
        .collect();
    match fits.as_slice() {
        [] => unclear.because("no event has any of its members").or_else(all()),
        _ => verdict(fits, unclear, "members"),
    }
}
