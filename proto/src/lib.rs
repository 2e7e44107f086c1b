//! The protobuf schemas of the tidings family as files.
