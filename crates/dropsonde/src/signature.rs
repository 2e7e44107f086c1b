//! The signature that Metron put before envelopes on their way to Doppler, in
//! the years of UDP (2014 to 2017).

use core::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Bytes of a signature.
pub const SIGNATURE_LEN: usize = 32;

/// Signs datagrams and verifies them with a shared secret.
///
/// A signed datagram is the HMAC-SHA256 of the envelope's bytes, raw, followed
/// by those bytes. Nothing marks it as signed: both sides have to know. It must
/// fit a datagram as a whole, so the envelope has at most
/// [`MAX_DATAGRAM_LEN`](crate::MAX_DATAGRAM_LEN) - [`SIGNATURE_LEN`] bytes.
///
/// Source: dropsonde `signature/signature_verifier.go`.
///
/// ```
/// use dropsonde::{SignatureError, Signer};
///
/// let signer = Signer::new(b"valid-secret");
/// let mut datagram = signer.sign(b"\x0a\x00\x10\x08");
/// assert_eq!(signer.verify(&datagram), Ok(&b"\x0a\x00\x10\x08"[..]));
/// datagram[0] ^= 1;
/// assert_eq!(signer.verify(&datagram), Err(SignatureError::Wrong));
/// ```
#[derive(Clone)]
pub struct Signer(Hmac<Sha256>);

/// Why a datagram is not accepted as signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// The datagram has fewer than [`SIGNATURE_LEN`] bytes.
    #[error("{0} bytes are no signed datagram: the signature alone has {SIGNATURE_LEN}")]
    TooShort(usize),
    /// The signature is not that of this secret and these bytes.
    #[error("the signature is wrong")]
    Wrong,
}

impl Signer {
    /// A signer with this secret, of any length.
    #[must_use]
    pub fn new(secret: &[u8]) -> Self {
        let Ok(mac) = Hmac::new_from_slice(secret) else {
            unreachable!("HMAC takes keys of any length");
        };
        Self(mac)
    }

    /// The signed datagram of these bytes.
    #[must_use]
    pub fn sign(&self, envelope: &[u8]) -> Vec<u8> {
        let signature = self.mac(envelope).finalize().into_bytes();
        [signature.as_slice(), envelope].concat()
    }

    /// The envelope's bytes in a signed datagram.
    ///
    /// Takes the same time wherever a signature is wrong.
    ///
    /// # Errors
    /// When the datagram is too short or its signature wrong.
    pub fn verify<'d>(&self, datagram: &'d [u8]) -> Result<&'d [u8], SignatureError> {
        let Some((signature, envelope)) = datagram.split_at_checked(SIGNATURE_LEN) else {
            return Err(SignatureError::TooShort(datagram.len()));
        };
        match self.mac(envelope).verify_slice(signature) {
            Ok(()) => Ok(envelope),
            Err(_) => Err(SignatureError::Wrong),
        }
    }

    fn mac(&self, envelope: &[u8]) -> Hmac<Sha256> {
        let mut mac = self.0.clone();
        mac.update(envelope);
        mac
    }
}

/// Says nothing of the secret.
impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").finish_non_exhaustive()
    }
}
