//! Benchmarks of the tidings family beside its peers.
