//! The limits that emitters put on tags. The wire knows none.

use tidings_core::Str;

use crate::Envelope;

/// How many tags an emitter sends with one envelope.
pub const MAX_TAGS: usize = 10;

/// How many characters (not bytes) an emitter allows in the key of a tag, and
/// as many in its value.
pub const MAX_TAG_CHARS: usize = 256;

/// A tag that emitters refuse. Consumers see such tags all the same: platform
/// components do not limit themselves.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TagError {
    /// There would be more than [`MAX_TAGS`].
    #[error("{0} tags, emitters send at most {MAX_TAGS}")]
    TooMany(usize),
    /// A key has more than [`MAX_TAG_CHARS`].
    #[error("the tag key {0:?} is longer than {MAX_TAG_CHARS} characters")]
    LongKey(String),
    /// A value has more than [`MAX_TAG_CHARS`].
    #[error("the value of the tag {key:?} is longer than {MAX_TAG_CHARS} characters")]
    LongValue {
        /// The key of the tag.
        key: String,
    },
}

impl<'a> Envelope<'a> {
    /// Adds a tag, in place of an earlier one with the same key, within the
    /// limits of emitters.
    ///
    /// The limits are for those who want them: `tags` can be changed without.
    ///
    /// # Errors
    /// When the tag is too long or one too many; nothing is added then.
    ///
    /// Source: dropsonde `metric_sender`, `log_sender`; loggregator_emitter
    /// `emit.rb`.
    ///
    /// ```
    /// use dropsonde::{Envelope, TagError};
    ///
    /// let mut envelope = Envelope::default();
    /// envelope.set_tag("source_id", "router")?;
    /// assert_eq!(*envelope.tags.get("source_id").unwrap(), "router");
    /// assert!(matches!(envelope.set_tag("k", "v".repeat(257)), Err(TagError::LongValue { .. })));
    /// # Ok::<(), TagError>(())
    /// ```
    pub fn set_tag(
        &mut self,
        key: impl Into<Str<'a>>,
        value: impl Into<Str<'a>>,
    ) -> Result<(), TagError> {
        let (key, value) = (key.into(), value.into());
        check(&key, &value)?;
        let tags = self.tags.to_mut();
        if tags.len() >= MAX_TAGS && !tags.contains_key(&key) {
            return Err(TagError::TooMany(tags.len() + 1));
        }
        tags.insert(key, value);
        Ok(())
    }

    /// Checks all tags against the limits of emitters.
    ///
    /// # Errors
    /// For the first tag over a limit.
    pub fn check_tags(&self) -> Result<(), TagError> {
        if self.tags.len() > MAX_TAGS {
            return Err(TagError::TooMany(self.tags.len()));
        }
        self.tags.iter().try_for_each(|(key, value)| check(&key, &value))
    }
}

fn check(key: &str, value: &str) -> Result<(), TagError> {
    if is_long(key) {
        return Err(TagError::LongKey(key.to_owned()));
    }
    if is_long(value) {
        return Err(TagError::LongValue { key: key.to_owned() });
    }
    Ok(())
}

fn is_long(text: &str) -> bool {
    text.len() > MAX_TAG_CHARS && text.chars().nth(MAX_TAG_CHARS).is_some()
}
