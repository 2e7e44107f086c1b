//! Small programs that use the tidings family.
