//! The unknown members of a JSON object, by name.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Inner, UnknownFields, join};
use crate::context::{Context, granted};
use crate::error::{DecodeError, DecodeErrorKind};
use crate::json::Reader;
use crate::text::Str;

/// The members of a text that was checked: each name, without its escapes, and
/// the whole member.
struct Members<'t>(Reader<'t>);

impl<'t> Members<'t> {
    fn new(text: &'t str) -> Self {
        Self(Reader::new(text))
    }
}

impl<'t> Iterator for Members<'t> {
    type Item = (Str<'t>, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.peek()?;
        let start = self.0.offset();
        let mut cx = Context::trusted();
        let name = self.0.name(&mut cx).ok()?;
        self.0.skip(&mut cx).ok()?;
        let member = self.0.since(start);
        self.0.comma();
        Some((name, member))
    }
}

/// Refuses a name that comes again.
fn check<'t>(
    members: impl Iterator<Item = (Str<'t>, &'t str)>,
    count: usize,
    at: usize,
    cx: &mut Context<'_>,
) -> Result<(), DecodeError> {
    if count < 2 {
        return Ok(());
    }
    let left = cx.memory();
    cx.charge(count.saturating_mul(size_of::<Str<'_>>()), at)?;
    let mut names = Vec::new();
    granted(names.try_reserve_exact(count), at)?;
    names.extend(members.map(|(name, _)| name));
    names.sort_unstable();
    cx.give_back(left);
    for (first, second) in names.iter().zip(names.iter().skip(1)) {
        if first == second {
            let kind = DecodeErrorKind::DuplicateMember(String::from(second.as_str()));
            return Err(DecodeError::new(kind, at));
        }
    }
    Ok(())
}

impl Inner<'_> {
    fn all(&self) -> impl Iterator<Item = (Str<'_>, &str)> {
        [self.members.copied.as_str(), self.members.span].into_iter().flat_map(Members::new)
    }

    /// The members, of each name the last.
    fn last_of_each(&self) -> Vec<&str> {
        let mut members: Vec<_> = self.all().enumerate().collect();
        members.sort_unstable_by(|(a, (name, _)), (b, (other, _))| name.cmp(other).then(b.cmp(a)));
        members.dedup_by(|(_, (name, _)), (_, (other, _))| name == other);
        members.sort_unstable_by_key(|(at, _)| *at);
        members.into_iter().map(|(_, (_, member))| member).collect()
    }

    /// All members, joined by commas.
    pub(super) fn text(&self) -> String {
        if !self.merged {
            return self.members.pieces();
        }
        let mut text = String::new();
        self.last_of_each().into_iter().for_each(|member| join(&mut text, member));
        text
    }
}

impl<'a> UnknownFields<'a> {
    /// Refuses members of a JSON object of which two have one name.
    #[inline(always)]
    pub(crate) fn check_names(&self, at: usize, cx: &mut Context<'_>) -> Result<(), DecodeError> {
        match self.0.as_deref() {
            Some(inner) => check_all(inner, at, cx),
            None => Ok(()),
        }
    }

    /// Takes the members of one more object, whose names replace those that
    /// were there: as of any field that stands once, the last one counts.
    pub(crate) fn merge_members(
        &mut self,
        members: &'a str,
        at: usize,
        cx: &mut Context<'_>,
    ) -> Result<(), DecodeError> {
        check(Members::new(members), Members::new(members).count(), at, cx)?;
        let before = self.has_members();
        self.take_members(members, at, cx)?;
        if before && let Some(inner) = self.0.as_deref_mut() {
            // Room for looking through all of them when they are written.
            cx.charge(members.len().saturating_mul(4), at)?;
            inner.merged = true;
        }
        Ok(())
    }

    /// Gives each unknown JSON member: its name and the whole member.
    pub(crate) fn each_member(&self, mut each: impl FnMut(&str, &str)) {
        let Some(inner) = self.0.as_deref() else { return };
        if inner.merged {
            let members = inner.last_of_each();
            let named = members.into_iter().flat_map(Members::new);
            named.for_each(|(name, member)| each(&name, member));
        } else {
            inner.all().for_each(|(name, member)| each(&name, member));
        }
    }
}

#[cold]
fn check_all(inner: &Inner<'_>, at: usize, cx: &mut Context<'_>) -> Result<(), DecodeError> {
    check(inner.all(), inner.all().count(), at, cx)
}
