//! `tidings stats`: how many events of each type there are, how large, and from
//! when to when.

use std::collections::BTreeMap;

use serde_json::json;
use tidings_core::{DecodeOptions, DynEvent, MessageEntry, Timestamp};

use crate::args::StatsArguments;
use crate::batch::Batch;
use crate::failure::Failure;
use crate::json_text::{self, Look};
use crate::output::Output;
use crate::registry::registry;
use crate::report::{Problem, printable};
use crate::run::{self, Job, Outcome, Plan};
use crate::session::Session;
use crate::table;
use crate::worker::{Payload, Record};

const HEADER: [&str; 6] = ["EVENT TYPE", "TOPIC", "COUNT", "BYTES", "FIRST", "LAST"];

/// Pairs of a type and a topic that are counted apart. Some events name their
/// type freely, and hostile ones each another; what comes beyond this number
/// is counted together, so that memory does not grow with the input.
const MOST_ROWS: usize = 1_000;

/// Bytes of a type and a topic that are counted apart.
const LONGEST_NAME: usize = 512;

/// Runs the command.
pub(crate) fn run(arguments: &StatsArguments) -> Result<Outcome, Failure> {
    let jobs = arguments.input.jobs();
    let plan = Plan { input: &arguments.input, from: arguments.from, keep_going: true, jobs };
    if let Some(Ok(entry)) = arguments.input.message.as_deref().map(|name| registry().find(name))
        && entry.event.is_none()
    {
        let name = entry.info.full_name;
        return Err(Failure::Usage(format!("{name} is a part of events, not an event")));
    }
    let out = if arguments.json { Output::plain() } else { Output::styled() };
    let look = Look { pretty: out.is_terminal(), colored: out.is_colored() };
    let options = arguments.input.options();
    let stats = Stats { as_json: arguments.json, look, options, ..Stats::default() };
    run::run(&plan, stats, out)
}

#[derive(Clone, Default)]
struct Stats {
    as_json: bool,
    look: Look,
    options: DecodeOptions,
    rows: BTreeMap<Key, Tally>,
    /// Events beyond the last row.
    others: Tally,
    total: Tally,
    unreadable: u64,
}

/// A type and a topic.
type Key = (String, Option<String>);

/// The events of a batch.
#[derive(Default)]
struct Sum {
    /// Each with how many rows came up before it, because the first ones count.
    rows: BTreeMap<Key, (usize, Tally)>,
    unreadable: u64,
}

/// Events, counted.
#[derive(Clone, Default)]
struct Tally {
    count: u64,
    bytes: u64,
    span: Option<(Timestamp, Timestamp)>,
}

impl Tally {
    fn add(&mut self, bytes: u64, at: Option<Timestamp>) {
        self.count += 1;
        self.bytes = self.bytes.saturating_add(bytes);
        // Binary can hold times beyond any calendar, which would hide the others.
        let Some(at) = at.filter(Timestamp::is_valid) else { return };
        let (first, last) = self.span.unwrap_or((at, at));
        self.span = Some((first.min(at), last.max(at)));
    }

    fn merge(&mut self, other: &Self) {
        self.count += other.count;
        self.bytes = self.bytes.saturating_add(other.bytes);
        let Some((first, last)) = other.span else { return };
        let span = self.span.unwrap_or((first, last));
        self.span = Some((span.0.min(first), span.1.max(last)));
    }

    /// The first and the last time, as JSON has them.
    fn times(&self) -> [Option<String>; 2] {
        let text = |at: Timestamp| {
            let mut text = String::new();
            at.write(&mut text).map(|()| text)
        };
        [self.span.and_then(|span| text(span.0)), self.span.and_then(|span| text(span.1))]
    }
}

impl Job for Stats {
    type Sum = Sum;

    fn record(
        &mut self,
        record: &Record<'_>,
        entry: &'static MessageEntry,
        batch: &mut Batch<Sum>,
    ) -> Result<(), Problem> {
        let Some(event) = entry.event.as_ref() else { return Ok(()) };
        let (read, bytes) = match record.payload {
            Payload::Json(text) => ((event.from_json)(text, &self.options), text.len()),
            Payload::Binary(bytes) => ((event.decode)(bytes, &self.options), bytes.len()),
        };
        let event = read.map_err(|error| record.place.undecodable(&error))?;
        batch.sum.count(&*event, u64::try_from(bytes).unwrap_or(u64::MAX));
        Ok(())
    }

    fn failed(&mut self, problem: &Problem, batch: &mut Batch<Sum>) {
        batch.sum.unreadable += 1;
        batch.say(problem);
    }

    fn add(&mut self, sum: Sum) {
        self.unreadable += sum.unreadable;
        let mut rows: Vec<_> = sum.rows.into_iter().collect();
        rows.sort_by_key(|(_, (before, _))| *before);
        for (key, (_, tally)) in rows {
            self.total.merge(&tally);
            self.row(key).merge(&tally);
        }
    }

    fn finish(&mut self, session: &mut Session) -> Result<(), Failure> {
        let text = if self.as_json { self.json() } else { self.table() };
        session.out.write(text.as_bytes())
    }
}

impl Sum {
    fn count(&mut self, event: &dyn DynEvent, bytes: u64) {
        let key = (String::from(event.event_type()), event.topic().map(String::from));
        let before = self.rows.len();
        let (_, tally) = self.rows.entry(key).or_insert_with(|| (before, Tally::default()));
        tally.add(bytes, event.occurred_at());
    }
}

impl Stats {
    /// The row where events are counted.
    fn row(&mut self, key: Key) -> &mut Tally {
        let length = key.0.len() + key.1.as_ref().map_or(0, String::len);
        let has_room = self.rows.len() < MOST_ROWS && length <= LONGEST_NAME;
        if has_room || self.rows.contains_key(&key) {
            return self.rows.entry(key).or_default();
        }
        &mut self.others
    }

    fn json(&self) -> String {
        let row = |tally: &Tally| {
            let [first, last] = tally.times();
            json!({"count": tally.count, "bytes": tally.bytes, "first": first, "last": last})
        };
        let rows = self.rows.iter().map(|((event_type, topic), tally)| {
            let [first, last] = tally.times();
            json!({
                "event_type": event_type,
                "topic": topic,
                "count": tally.count,
                "bytes": tally.bytes,
                "first": first,
                "last": last,
            })
        });
        let stats = json!({
            "types": rows.collect::<Vec<_>>(),
            "others": row(&self.others),
            "total": row(&self.total),
            "unreadable": self.unreadable,
        });
        let mut text = String::new();
        json_text::show(&stats.to_string(), self.look, &mut text);
        text
    }

    fn table(&self) -> String {
        let row = |event_type: &str, topic: &str, tally: &Tally| {
            let [first, last] = tally.times().map(|time| time.unwrap_or_else(|| "-".to_owned()));
            let names = [event_type, topic].map(|name| printable(name).into_owned());
            let [event_type, topic] = names;
            [event_type, topic, tally.count.to_string(), tally.bytes.to_string(), first, last]
        };
        let mut rows: Vec<_> = self
            .rows
            .iter()
            .map(|((event_type, topic), tally)| {
                row(event_type, topic.as_deref().unwrap_or("-"), tally)
            })
            .collect();
        if self.others.count > 0 {
            rows.push(row("(others)", "-", &self.others));
        }
        rows.push(row("(total)", "-", &self.total));
        let right = [false, false, true, true, false, false];
        let mut text = table::show(HEADER, right, &rows, self.look.colored);
        if self.unreadable > 0 {
            let plural = if self.unreadable == 1 { "" } else { "s" };
            text.push_str(&format!("{} record{plural} could not be read\n", self.unreadable));
        }
        text
    }
}
