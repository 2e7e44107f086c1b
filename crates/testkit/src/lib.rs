//! Oracles, vectors and strategies that the tests of the family share.
