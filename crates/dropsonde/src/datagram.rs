//! One envelope per datagram: how large it may be, and how log lines are cut to
//! fit.

use tidings_core::{EncodeError, Message};

use crate::Envelope;

/// The largest payload of an UDP datagram over IPv4: 65,535 bytes without the
/// headers of IP (20) and UDP (8).
pub const MAX_DATAGRAM_LEN: usize = 65_507;

/// The address at which the platform's agent takes datagrams.
///
/// Source: dropsonde `dropsonde.go`; loggregator-agent-release
/// `jobs/loggr-udp-forwarder/spec`.
pub const AGENT_ADDRESS: &str = "127.0.0.1:3457";

/// What ends a log line that was cut, as in the Ruby emitter.
pub const TRUNCATED: &[u8] = b"TRUNCATED";

impl Envelope<'_> {
    /// The envelope as a datagram, which is its binary form and nothing else.
    ///
    /// # Errors
    /// [`EncodeError::TooLarge`] when it has over [`MAX_DATAGRAM_LEN`] bytes:
    /// no socket would take it. [`truncate_log`](Self::truncate_log) helps if it
    /// is a log line.
    ///
    /// ```
    /// use dropsonde::{EncodeError, Error};
    ///
    /// let error = Error::default().with_message("x".repeat(65_507));
    /// let envelope = dropsonde::wrap(error, "o", std::time::SystemTime::now())?;
    /// assert!(matches!(envelope.to_datagram(), Err(EncodeError::TooLarge { .. })));
    /// # Ok::<(), dropsonde::WrapError>(())
    /// ```
    pub fn to_datagram(&self) -> Result<Vec<u8>, EncodeError> {
        let bytes = self.to_bytes()?;
        if bytes.len() > MAX_DATAGRAM_LEN {
            return Err(EncodeError::TooLarge { size: bytes.len(), limit: MAX_DATAGRAM_LEN });
        }
        Ok(bytes)
    }

    /// Cuts the text of a log line so that the envelope has at most so many
    /// bytes, and says whether that was necessary. The text then ends with
    /// [`TRUNCATED`]; a character that would be cut in half goes as a whole.
    ///
    /// # Errors
    /// [`EncodeError::TooLarge`] when the envelope is too large and cutting does
    /// not help: it is no log line, or large without its text. Nothing changes
    /// then.
    ///
    /// ```
    /// use dropsonde::{LogMessage, MAX_DATAGRAM_LEN};
    ///
    /// let line = LogMessage::default().with_message(vec![b'x'; 100_000]);
    /// let mut envelope = dropsonde::wrap(line, "rep/0", std::time::SystemTime::now())?;
    /// assert!(envelope.truncate_log(MAX_DATAGRAM_LEN)?);
    /// assert_eq!(envelope.to_datagram()?.len(), MAX_DATAGRAM_LEN);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn truncate_log(&mut self, limit: usize) -> Result<bool, EncodeError> {
        let size = self.encoded_len();
        let Some(excess) = size.checked_sub(limit).filter(|excess| *excess > 0) else {
            return Ok(false);
        };
        let too_large = EncodeError::TooLarge { size, limit };
        let Some(log) = &mut self.log_message else {
            return Err(too_large);
        };
        let keep = log.message.len().checked_sub(excess.saturating_add(TRUNCATED.len()));
        let Some(text) = keep.and_then(|keep| log.message.get(..keep)) else {
            return Err(too_large);
        };
        log.message = [whole_characters(text), TRUNCATED].concat().into();
        Ok(true)
    }
}

/// The text without a character that it has the beginning of only.
fn whole_characters(text: &[u8]) -> &[u8] {
    match std::str::from_utf8(text) {
        Err(error) if error.error_len().is_none() => {
            text.get(..error.valid_up_to()).unwrap_or(text)
        }
        _ => text,
    }
}
