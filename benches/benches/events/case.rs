//! Cases: one piece of work by one implementation, over all events of a shape.

use std::hint::black_box;

use bytes::Bytes;
use tidings_core::{Family, Message};

/// The work, in the order of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    Baseline,
    Borrowed,
    Owned,
    Shared,
    Peek,
    Encode,
    JsonWrite,
    JsonRead,
    ToJson,
    ToBinary,
}

impl Work {
    pub(crate) const ALL: &'static [Self] = &[
        Self::Baseline,
        Self::Borrowed,
        Self::Owned,
        Self::Shared,
        Self::Peek,
        Self::Encode,
        Self::JsonWrite,
        Self::JsonRead,
        Self::ToJson,
        Self::ToBinary,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Baseline => "baseline",
            Self::Borrowed => "decode, borrowed",
            Self::Owned => "decode, owned",
            Self::Shared => "decode, shared",
            Self::Peek => "peek at three fields",
            Self::Encode => "encode",
            Self::JsonWrite => "JSON write",
            Self::JsonRead => "JSON read",
            Self::ToJson => "binary to JSON",
            Self::ToBinary => "JSON to binary",
        }
    }

    /// Whether the work's speed is told by the size of the JSON text.
    fn is_json(self) -> bool {
        matches!(self, Self::JsonWrite | Self::JsonRead | Self::ToJson | Self::ToBinary)
    }
}

#[derive(Debug, PartialEq)]
/// What a case made of one event, for the check before the clock runs.
pub(crate) enum Made {
    /// A binary event.
    Wire(Vec<u8>),
    /// JSON text in our form.
    Json(Vec<u8>),
    /// Event type, origin and timestamp.
    Peeked(i64, String, i64),
    /// Nothing to compare: the case is a baseline.
    Nothing,
}

impl Made {
    /// The result to show beside the one that was expected.
    pub(crate) fn text(&self, shape: &Shape) -> String {
        match self {
            Self::Wire(bytes) => (shape.to_json)(bytes).unwrap_or_else(|| format!("{bytes:?}")),
            Self::Json(text) => String::from_utf8_lossy(text).into_owned(),
            other => format!("{other:?}"),
        }
    }
}

/// The events of one shape, in every form that a case starts from.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    /// The JSON form is one that protobuf's mapping does not have, so peers
    /// write (and, where they cannot read ours, read) a form of their own.
    pub(crate) plain: bool,
    /// In binary. All cases read the same memory, those that share it too.
    pub(crate) wire: Vec<Bytes>,
    pub(crate) json: Vec<String>,
    /// Our JSON of a binary event, for the check.
    pub(crate) to_json: fn(&[u8]) -> Option<String>,
    /// Our JSON of a JSON event that may spell times, say, in another way.
    pub(crate) respell: fn(&str) -> Option<String>,
    pub(crate) info: &'static tidings_core::info::MessageInfo,
}

impl Shape {
    /// The shape of these events. It lives as long as the program: the cases
    /// borrow from it.
    pub(crate) fn new<F: Family>(name: &'static str, wire: Vec<Vec<u8>>) -> &'static Self {
        let info = <F::At<'static> as Message>::INFO;
        Box::leak(Box::new(Self {
            name,
            plain: info.plain_json,
            json: wire.iter().map(|bytes| json_of::<F>(bytes).unwrap()).collect(),
            wire: wire.into_iter().map(Bytes::from).collect(),
            to_json: json_of::<F>,
            respell: respelt::<F>,
            info,
        }))
    }

    pub(crate) fn count(&self) -> usize {
        self.wire.len()
    }

    pub(crate) fn wire_len(&self) -> f64 {
        self.wire.iter().map(Bytes::len).sum::<usize>() as f64 / self.count() as f64
    }

    pub(crate) fn json_len(&self) -> f64 {
        self.json.iter().map(String::len).sum::<usize>() as f64 / self.count() as f64
    }
}

fn json_of<F: Family>(bytes: &[u8]) -> Option<String> {
    F::At::decode(bytes).ok()?.to_json().ok()
}

fn respelt<F: Family>(text: &str) -> Option<String> {
    F::At::from_json(text).ok()?.to_json().ok()
}

/// One row of the table before it is measured.
pub(crate) struct Case {
    pub(crate) shape: &'static Shape,
    pub(crate) work: Work,
    pub(crate) who: String,
    /// Does the work once over all events.
    pub(crate) pass: Box<dyn FnMut()>,
    /// Does it for one event and tells the result.
    pub(crate) result: Box<dyn FnMut(usize) -> Made>,
}

impl Case {
    /// Bytes per event by which the speed is told.
    pub(crate) fn bytes(&self) -> f64 {
        if self.work.is_json() { self.shape.json_len() } else { self.shape.wire_len() }
    }
}

/// The cases of one shape by one implementation.
pub(crate) struct Cases<'c> {
    pub(crate) shape: &'static Shape,
    pub(crate) list: &'c mut Vec<Case>,
}

impl Cases<'_> {
    /// Work whose result is a value, which is dropped.
    pub(crate) fn value<R>(
        &mut self,
        work: Work,
        who: &str,
        step: impl Fn(usize) -> R + Copy + 'static,
        tell: impl Fn(R) -> Made + 'static,
    ) {
        let count = self.shape.count();
        self.push(
            work,
            who,
            Box::new(move || {
                for at in 0..count {
                    black_box(step(at));
                }
            }),
            Box::new(move |at| tell(step(at))),
        );
    }

    /// Work into a place that is used again and again.
    pub(crate) fn place<P: 'static>(
        &mut self,
        work: Work,
        who: &str,
        make: impl Fn() -> P,
        step: impl Fn(usize, &mut P) + Copy + 'static,
        tell: impl Fn(&P) -> Made + 'static,
    ) {
        let count = self.shape.count();
        let (mut place, mut other) = (make(), make());
        self.push(
            work,
            who,
            Box::new(move || {
                for at in 0..count {
                    step(at, &mut place);
                    black_box(&place);
                }
            }),
            Box::new(move |at| {
                step(at, &mut other);
                tell(&other)
            }),
        );
    }

    /// Work that writes to a buffer, which is cleared before.
    pub(crate) fn buffer(
        &mut self,
        work: Work,
        who: &str,
        step: impl Fn(usize, &mut Vec<u8>) + Copy + 'static,
        tell: impl Fn(Vec<u8>) -> Made + 'static,
    ) {
        let step = move |at: usize, out: &mut Vec<u8>| {
            out.clear();
            step(at, out);
        };
        self.place(work, who, Vec::new, step, move |out: &Vec<u8>| tell(out.clone()));
    }

    /// Work that writes text, which is cleared before.
    pub(crate) fn text(
        &mut self,
        work: Work,
        who: &str,
        step: impl Fn(usize, &mut String) + Copy + 'static,
    ) {
        let step = move |at: usize, out: &mut String| {
            out.clear();
            step(at, out);
        };
        let tell = |out: &String| Made::Json(out.clone().into_bytes());
        self.place(work, who, String::new, step, tell);
    }

    fn push(
        &mut self,
        work: Work,
        who: &str,
        pass: Box<dyn FnMut()>,
        result: Box<dyn FnMut(usize) -> Made>,
    ) {
        self.list.push(Case { shape: self.shape, work, who: who.to_owned(), pass, result });
    }
}
