//! Typed, fast and lossless events of nine platform domains.
