//! One flat JSON object per event, as firehose-to-syslog and
//! splunk-firehose-nozzle print.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tidings_core::json::Writer;
use tidings_core::rt::Element;
use tidings_core::{JsonStyle, Limits};

use crate::{
    Envelope, EventMismatch, EventView, HttpStart, HttpStartStop, HttpStop, LogMessage, Uuid,
    sonde_json,
};

/// An event as one flat set of members, in the order in which Go prints a map:
/// by name.
///
/// ```
/// use dropsonde::{Envelope, Message};
///
/// let envelope = Envelope::from_json(
///     r#"{"origin":"o","eventType":7,"counterEvent":{"name":"n","delta":2}}"#,
/// )?;
/// let mut flat = envelope.flatten()?;
/// flat.insert("cf_org_name", "system");
/// assert_eq!(
///     flat.to_json(),
///     concat!(
///         r#"{"cf_org_name":"system","cf_origin":"firehose","delta":2,"deployment":"","#,
///         r#""event_type":"CounterEvent","ip":"","job":"","job_index":"","name":"n","#,
///         r#""origin":"o","total":0}"#,
///     ),
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flat<'e>(BTreeMap<Cow<'e, str>, FlatValue<'e>>);

/// A value in a [`Flat`] event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FlatValue<'e> {
    /// A string.
    Text(Cow<'e, str>),
    /// An integer.
    Integer(i64),
    /// An integer of 64 bits without sign.
    Unsigned(u64),
    /// A double. NaN and infinity are the strings `NaN`, `Infinity` and
    /// `-Infinity`.
    Double(f64),
    /// An array of strings; `null` when there are none, as Go prints it.
    Texts(Vec<Cow<'e, str>>),
    /// An object of strings.
    Labels(BTreeMap<Cow<'e, str>, Cow<'e, str>>),
}

impl Envelope<'_> {
    /// The event that `eventType` names as one flat set of members.
    ///
    /// Members, as of splunk-firehose-nozzle: `event_type`, `origin`,
    /// `deployment`, `job`, `job_index`, `ip`, `cf_origin` (always `firehose`),
    /// and those of the payload. Enums stand as names, UUIDs as text; what is
    /// absent is 0 or empty. The text of log lines and errors is `msg`, left out
    /// when empty; what is not UTF-8 in it is replaced by U+FFFD. Tags are left
    /// out unless [`insert_tags`](Flat::insert_tags) adds them. A heartbeat has no
    /// members of its own, since the nozzles never knew it.
    ///
    /// # Errors
    /// When the payload that `eventType` names is not there. Others beside it do
    /// not matter here.
    ///
    /// Source: splunk-firehose-nozzle `events/events.go`, `eventsink/splunk.go`;
    /// firehose-to-syslog `events/events.go`.
    pub fn flatten(&self) -> Result<Flat<'_>, EventMismatch> {
        let payload = match self.event() {
            Err(EventMismatch::Several { named, .. }) => {
                self.payload(named).ok_or(EventMismatch::Missing { named })?
            }
            event => event?,
        };
        let mut flat = Flat::default();
        for (name, value) in [
            ("cf_origin", "firehose"),
            ("origin", &*self.origin),
            ("deployment", self.deployment.as_deref().unwrap_or_default()),
            ("job", self.job.as_deref().unwrap_or_default()),
            ("job_index", self.index.as_deref().unwrap_or_default()),
            ("ip", self.ip.as_deref().unwrap_or_default()),
            ("event_type", self.event_type.name().unwrap_or_default()),
        ] {
            flat.insert(name, value);
        }
        flat.payload(payload);
        Ok(flat)
    }
}

impl<'e> Flat<'e> {
    /// Adds a text, in place of one with the same name: what a nozzle knows of
    /// the application, for example.
    pub fn insert(&mut self, name: impl Into<Cow<'e, str>>, text: impl Into<Cow<'e, str>>) {
        self.0.insert(name.into(), FlatValue::Text(text.into()));
    }

    /// Adds the tags of an envelope as an object under `tags`.
    pub fn insert_tags(&mut self, envelope: &Envelope<'_>) {
        let tag = |text: &str| Cow::Owned(text.to_owned());
        let tags = envelope.tags.iter().map(|(key, value)| (tag(&key), tag(&value))).collect();
        self.set("tags", FlatValue::Labels(tags));
    }

    /// The value of a member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&FlatValue<'e>> {
        self.0.get(name)
    }

    /// The members, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &FlatValue<'e>)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    /// The members as a JSON object, with `<`, `>` and `&` escaped as Go does.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        let style = JsonStyle::default().with_html_safe(true);
        let mut writer = Writer::new(&mut out, style, Limits::DEFAULT.max_depth);
        object(self.iter(), &mut writer, FlatValue::put);
        // Nothing here nests deep or has no JSON form.
        let _ = writer.finish();
        drop(writer);
        out
    }

    fn set(&mut self, name: &'static str, value: FlatValue<'e>) {
        self.0.insert(Cow::Borrowed(name), value);
    }

    fn integer(&mut self, name: &'static str, value: impl Into<i64>) {
        self.set(name, FlatValue::Integer(value.into()));
    }

    fn unsigned(&mut self, name: &'static str, value: Option<u64>) {
        self.set(name, FlatValue::Unsigned(value.unwrap_or_default()));
    }

    fn uuid(&mut self, name: &'static str, uuid: Option<&Uuid<'_>>) {
        self.insert(name, uuid.map(|uuid| uuid.to_uuid().to_string()).unwrap_or_default());
    }

    fn text(&mut self, name: &'static str, text: Option<&'e str>) {
        self.insert(name, text.unwrap_or_default());
    }

    fn message(&mut self, message: Cow<'e, str>) {
        if !message.is_empty() {
            self.insert("msg", message);
        }
    }

    fn payload(&mut self, payload: EventView<'e, '_>) {
        match payload {
            EventView::HttpStartStop(http) => self.http_start_stop(http),
            EventView::HttpStart(start) => self.http_start(start),
            EventView::HttpStop(stop) => self.http_stop(stop),
            EventView::LogMessage(log) => self.log_message(log),
            EventView::ValueMetric(metric) => {
                self.text("name", Some(&metric.name));
                self.text("unit", Some(&metric.unit));
                self.set("value", FlatValue::Double(metric.value));
            }
            EventView::CounterEvent(counter) => {
                self.text("name", Some(&counter.name));
                self.unsigned("delta", Some(counter.delta));
                self.unsigned("total", counter.total);
            }
            EventView::Error(error) => {
                self.integer("code", error.code);
                self.text("source", Some(&error.source));
                self.message(Cow::Borrowed(&error.message));
            }
            EventView::ContainerMetric(metric) => {
                self.text("cf_app_id", Some(&metric.application_id));
                self.set("cpu_percentage", FlatValue::Double(metric.cpu_percentage));
                self.unsigned("disk_bytes", Some(metric.disk_bytes));
                self.unsigned("disk_bytes_quota", metric.disk_bytes_quota);
                self.integer("instance_index", metric.instance_index);
                self.unsigned("memory_bytes", Some(metric.memory_bytes));
                self.unsigned("memory_bytes_quota", metric.memory_bytes_quota);
            }
            EventView::Heartbeat(_) => {}
        }
    }

    fn http_start_stop(&mut self, http: &'e HttpStartStop<'_>) {
        self.uuid("cf_app_id", http.application_id.as_ref());
        self.integer("content_length", http.content_length);
        self.text("instance_id", http.instance_id.as_deref());
        self.integer("instance_index", http.instance_index.unwrap_or_default());
        self.insert("method", http.method.to_string());
        self.insert("peer_type", http.peer_type.to_string());
        self.text("remote_addr", Some(&http.remote_address));
        self.uuid("request_id", Some(&http.request_id));
        self.integer("start_timestamp", http.start_timestamp);
        self.integer("status_code", http.status_code);
        self.integer("stop_timestamp", http.stop_timestamp);
        self.text("uri", Some(&http.uri));
        self.text("user_agent", Some(&http.user_agent));
        let nanos = http.stop_timestamp.wrapping_sub(http.start_timestamp);
        self.integer("duration_ms", nanos / 1_000_000);
        let forwarded = http.forwarded.iter().map(|text| Cow::Owned(text.as_str().to_owned()));
        self.set("forwarded", FlatValue::Texts(forwarded.collect()));
    }

    fn http_start(&mut self, start: &'e HttpStart<'_>) {
        self.integer("timestamp", start.timestamp);
        self.uuid("request_id", Some(&start.request_id));
        self.insert("method", start.method.to_string());
        self.text("uri", Some(&start.uri));
        self.text("remote_addr", Some(&start.remote_address));
        self.text("user_agent", Some(&start.user_agent));
        self.uuid("parent_request_id", start.parent_request_id.as_ref());
        self.uuid("cf_app_id", start.application_id.as_ref());
        self.integer("instance_index", start.instance_index.unwrap_or_default());
        self.text("instance_id", start.instance_id.as_deref());
    }

    fn http_stop(&mut self, stop: &'e HttpStop<'_>) {
        self.integer("timestamp", stop.timestamp);
        self.text("uri", Some(&stop.uri));
        self.uuid("request_id", Some(&stop.request_id));
        self.insert("peer_type", stop.peer_type.to_string());
        self.integer("status_code", stop.status_code);
        self.integer("content_length", stop.content_length);
        self.uuid("cf_app_id", stop.application_id.as_ref());
    }

    fn log_message(&mut self, log: &'e LogMessage<'_>) {
        self.text("cf_app_id", log.app_id.as_deref());
        self.integer("timestamp", log.timestamp);
        self.text("source_type", log.source_type.as_deref());
        self.insert("message_type", log.message_type.to_string());
        self.text("source_instance", log.source_instance.as_deref());
        self.message(String::from_utf8_lossy(&log.message));
    }
}

impl FlatValue<'_> {
    fn put(&self, writer: &mut Writer<'_>) {
        match self {
            Self::Text(text) => writer.string(text),
            Self::Integer(value) => value.put_json(true, writer),
            Self::Unsigned(value) => value.put_json(true, writer),
            Self::Double(value) if value.is_finite() => sonde_json::double(*value, writer),
            Self::Double(value) => value.put_json(true, writer),
            Self::Texts(texts) if texts.is_empty() => writer.raw("null"),
            Self::Texts(texts) => {
                writer.raw("[");
                for text in texts {
                    writer.string(text);
                    writer.comma();
                }
                writer.end(b'[', ']');
            }
            Self::Labels(labels) => {
                let labels = labels.iter().map(|(name, label)| (&**name, &**label));
                object(labels, writer, |label, writer| writer.string(label));
            }
        }
    }
}

fn object<'k, V>(
    members: impl Iterator<Item = (&'k str, V)>,
    writer: &mut Writer<'_>,
    put: impl Fn(V, &mut Writer<'_>),
) {
    writer.key("{");
    for (name, value) in members {
        writer.string(name);
        writer.key(":");
        put(value, writer);
        writer.comma();
    }
    writer.end(b'{', '}');
}
