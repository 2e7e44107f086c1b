//! How deep nests what a schema does not know.

use super::{Inner, UnknownFields};
use crate::context::Context;
use crate::json;
use crate::wire::{END, Reader};

impl<'a> UnknownFields<'a> {
    /// Where something is kept that was just read, and so nests no deeper than the
    /// context lets it.
    pub(super) fn held(&mut self, cx: &Context<'_>) -> &mut Inner<'a> {
        let inner = self.0.get_or_insert_default();
        inner.levels = inner.levels.max(cx.level());
        inner
    }

    /// Whether it nests no deeper than this. It is only looked through where it may: where
    /// it was read there was room for more levels, or it was put here by hand.
    pub(crate) fn fits(&self, levels: u32) -> bool {
        self.0.as_deref().is_none_or(|inner| inner.levels <= levels || inner.fits(levels))
    }
}

impl Inner<'_> {
    #[cold]
    fn fits(&self, levels: u32) -> bool {
        self.wire.pieces().into_iter().all(|fields| fields_fit(fields, levels))
            && [&self.members.copied, self.members.span]
                .into_iter()
                .all(|members| members_fit(members, levels))
    }
}

fn fields_fit(fields: &[u8], levels: u32) -> bool {
    let (mut reader, mut cx) = (Reader::new(fields), Context::trusted().within(levels));
    loop {
        match reader.tag() {
            Ok(END) => return true,
            Ok(tag) if reader.skip(tag, &mut cx).is_ok() => {}
            _ => return false,
        }
    }
}

fn members_fit(members: &str, levels: u32) -> bool {
    let (mut reader, mut cx) = (json::Reader::new(members), Context::trusted().within(levels));
    while reader.peek().is_some() {
        if reader.name(&mut cx).and_then(|_| reader.skip(&mut cx)).is_err() {
            return false;
        }
        reader.comma();
    }
    true
}
