//! What the events that fit an input amount to.

use std::cmp::Reverse;

use tidings_core::MessageEntry;

use super::{Confidence, Detection};

/// An event, and how an input fits it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) entry: &'static MessageEntry,
    /// All of the input is the event's, and nothing that it needs is missing.
    pub(super) is_exact: bool,
    /// Something in the input is unusual for the event.
    pub(super) is_odd: bool,
    pub(super) score: i64,
    /// How much of the input at its top is the event's, and how much is not.
    pub(super) known: usize,
    pub(super) unknown: usize,
    /// Why it is this event if it fits best, whatever else fits.
    pub(super) is_sure: Option<&'static str>,
    /// Fitting it alone is enough.
    pub(super) is_clear: bool,
    /// It looks like this event with more than the schema has.
    pub(super) is_newer: bool,
    /// It may be this event if no other one fits as well.
    pub(super) is_worth_naming: bool,
}

/// Candidates that are named beside one that does not fit exactly.
const MOST_OTHERS: usize = 4;

/// How far ahead an event must be that has got more than the schema has.
const FAR: i64 = 2;

/// Says which of them it is; `what` the input consists of: members, or fields.
pub(super) fn verdict(mut fits: Vec<Candidate>, unclear: Detection, what: &str) -> Detection {
    fits.sort_by_key(|fit| (!fit.is_exact, fit.is_odd, Reverse(fit.score)));
    let (exact, first) = (fits.iter().filter(|fit| fit.is_exact).count(), fits.first().copied());
    let Some(best) = first else {
        return unclear.because(format!("its {what} are those of no event"));
    };
    let second = fits.get(1);
    let is_far = second.is_none_or(|second| best.score - second.score >= FAR);
    let is_ahead =
        second.is_none_or(|second| best.score > second.score || (!best.is_odd && second.is_odd));
    let names = |count: usize| fits.iter().take(count).map(|fit| fit.entry);
    let found = |confidence| {
        let (form, len) = (unclear.form, unclear.span.end);
        Detection::of(best.entry, confidence, form, len)
    };
    let Candidate { known, unknown, .. } = best;
    match (exact, best.is_sure) {
        (0 | 1, Some(reason)) => found(Confidence::Likely).because(reason),
        (1, _) if best.is_clear => {
            found(Confidence::Likely).because(format!("no other event has all of its {what}"))
        }
        (1, _) => found(Confidence::Possible)
            .because(format!("no other event has all of its {what}, and it has few"))
            .or_else(names(MOST_OTHERS + 1).skip(1)),
        (0, _) if is_ahead && is_far && best.is_newer => found(Confidence::Likely)
            .because(format!("it has {known} {what} of this event, {unknown} of none")),
        (0, _) if is_ahead && best.is_worth_naming => found(Confidence::Possible)
            .because(format!("{known} of its {what} fit, {unknown} do not"))
            .or_else(names(MOST_OTHERS + 1).skip(1)),
        (0, _) => {
            unclear.because(format!("its {what} are those of no event")).or_else(names(fits.len()))
        }
        _ if is_ahead => found(Confidence::Possible)
            .because(format!("its {what} fit {exact} events, this one best"))
            .or_else(names(exact).skip(1)),
        _ => unclear.because(format!("its {what} fit {exact} events")).or_else(names(exact)),
    }
}
