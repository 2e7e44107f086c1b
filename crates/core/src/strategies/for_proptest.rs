//! Strategies of proptest, and how their values shrink.

use alloc::{string::String, vec::Vec};
use core::fmt::Debug;

use proptest::prelude::Rng as _;
use proptest::strategy::{NewTree, Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::choices::Choices;
use super::make::Maker;
use super::tree::{self, Edit, Field, Simplify};
use super::{Values, owned};
use crate::info::MessageInfo;
use crate::{Family, Message};

/// Events of a type with [`Values::Plausible`], borrowing nothing.
///
/// They shrink towards the event that has its required fields only, each with
/// the simplest value that may stand there.
///
/// ```
/// use proptest::strategy::{Strategy, ValueTree};
/// use proptest::test_runner::TestRunner;
/// use tidings_core::{strategies::messages, wkt::Struct};
///
/// let mut made = messages::<Struct>().new_tree(&mut TestRunner::deterministic()).unwrap();
/// while made.simplify() {}
/// assert_eq!(made.current(), Struct::default());
/// ```
pub fn messages<M>() -> impl Strategy<Value = M>
where
    M: Family + Debug,
    for<'b> M::At<'b>: Message<'b, Owned = M>,
{
    messages_with(Values::Plausible)
}

/// Events of a type with values of this kind.
pub fn messages_with<M>(values: Values) -> impl Strategy<Value = M>
where
    M: Family + Debug,
    for<'b> M::At<'b>: Message<'b, Owned = M>,
{
    let info = <M::At<'static> as Message<'static>>::INFO;
    Of::new(Fields { info, values }, |fields| {
        let made = owned::<M>(&fields_to_bytes(fields));
        made.unwrap_or_else(|| unreachable!("what the tables describe decodes"))
    })
}

/// The binary form of messages of a type known at run time. Each decodes
/// strictly; shrinks as [`messages`] does.
pub fn wire_of(info: &'static MessageInfo, values: Values) -> impl Strategy<Value = Vec<u8>> {
    Of::new(Fields { info, values }, |fields| fields_to_bytes(fields))
}

/// Bytes as [`hostile_binary`](super::hostile_binary) makes them. They shrink
/// by leaving bytes out.
pub fn hostile_wire<M>() -> impl Strategy<Value = Vec<u8>>
where
    M: Family,
{
    let info = <M::At<'static> as Message<'static>>::INFO;
    Of::new(
        With(move |fill: &mut dyn FnMut(&mut [u8])| super::hostile_binary(info, fill)),
        Vec::clone,
    )
}

/// JSON texts of a message, spelt and spoilt as
/// [`hostile_text`](super::hostile_text) does it. They shrink by leaving
/// characters out.
pub fn hostile_json<M>() -> impl Strategy<Value = String>
where
    M: Family,
{
    let info = <M::At<'static> as Message<'static>>::INFO;
    let make = move |fill: &mut dyn FnMut(&mut [u8])| {
        let bytes = super::binary(info, Values::Plausible, fill);
        let read = M::At::decode(&bytes).ok().and_then(|message| message.to_json().ok());
        super::hostile_text(&read.unwrap_or_default(), fill)
    };
    Of::new(With(make), String::clone)
}

fn fields_to_bytes(fields: &[Field]) -> Vec<u8> {
    let mut out = Vec::new();
    tree::put_fields(&mut out, fields);
    out
}

/// Makes what is shrunk.
trait Source {
    type Made: Simplify + Clone;

    fn make(&self, fill: &mut dyn FnMut(&mut [u8])) -> Self::Made;
}

struct Fields {
    info: &'static MessageInfo,
    values: Values,
}

impl Source for Fields {
    type Made = Vec<Field>;

    fn make(&self, fill: &mut dyn FnMut(&mut [u8])) -> Vec<Field> {
        Maker::new(&mut Choices::new(fill), self.values).message(self.info)
    }
}

struct With<F>(F);

impl<T: Simplify + Clone, F: Fn(&mut dyn FnMut(&mut [u8])) -> T> Source for With<F> {
    type Made = T;

    fn make(&self, fill: &mut dyn FnMut(&mut [u8])) -> T {
        (self.0)(fill)
    }
}

/// A strategy: a source, and what its values are shown as.
struct Of<S: Source, V> {
    source: S,
    show: fn(&S::Made) -> V,
}

impl<S: Source, V> Of<S, V> {
    fn new(source: S, show: fn(&S::Made) -> V) -> Self {
        Self { source, show }
    }
}

impl<S: Source, V> Debug for Of<S, V> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("strategy of tidings")
    }
}

impl<S: Source, V: Debug> Strategy for Of<S, V> {
    type Tree = Shrinking<S::Made, V>;
    type Value = V;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let random = runner.rng();
        let best = self.source.make(&mut |bytes| random.fill_bytes(bytes));
        let show = self.show;
        Ok(Shrinking { best, tried: None, next: 0, changed: false, show })
    }
}

/// A made value while it shrinks: the simplest one known to fail, and the one
/// that is being tried.
struct Shrinking<T, V> {
    best: T,
    tried: Option<T>,
    /// The edit to try next.
    next: usize,
    /// An edit of this round was taken.
    changed: bool,
    show: fn(&T) -> V,
}

impl<T: Simplify, V> Shrinking<T, V> {
    /// Tries the next edit, in rounds until one of them changes nothing.
    fn try_next(&mut self) -> bool {
        loop {
            match self.best.edit(self.next) {
                Edit::Simpler(value) => {
                    self.tried = Some(value);
                    return true;
                }
                Edit::Nothing => self.next += 1,
                Edit::End if self.changed => (self.next, self.changed) = (0, false),
                Edit::End => return false,
            }
        }
    }
}

impl<T: Simplify, V: Debug> ValueTree for Shrinking<T, V> {
    type Value = V;

    fn current(&self) -> V {
        (self.show)(self.tried.as_ref().unwrap_or(&self.best))
    }

    fn simplify(&mut self) -> bool {
        // What was tried fails as well. The next piece has taken its place.
        if let Some(value) = self.tried.take() {
            self.best = value;
            self.changed = true;
        }
        self.try_next()
    }

    fn complicate(&mut self) -> bool {
        if self.tried.take().is_none() {
            return false;
        }
        self.next += 1;
        self.try_next()
    }
}
