//! Where the document is silent, misspelt or at odds with itself, and what
//! this crate does about it.
//!
//! Lines are those of the telemetry events document. The last column names the
//! test; ids without a row are about other domains (`kuber`, `pbac`, `assets`,
//! `workflow`).
//!
//! | Id | Lines | What is odd | What happens here | Test |
//! |---|---|---|---|---|
//! | X01 | 27, 43, 61, 79 | The type column of `event_type` has the value, in curly quotes | A constant without quotes; another value is an error | `an_event_of_another_type_is_refused` |
//! | X02 | 5-17 | Core structure and tables are never joined | One flat object, everything optional | `core_and_event_members_stand_side_by_side` |
//! | X03 | 10, 62, 80 | Core has `timestamp`, generation events also `created` | Two fields; `occurred_at` takes `created`, then `timestamp`, and `occurred_at_member` says which | `the_event_s_own_time_goes_before_the_core_time` |
//! | X05 | 44 | The link to the start event has two names across domains | `origin_event_id` here, read by `caused_by`; the end of a generation has no link | `only_the_end_of_a_load_names_its_cause` |
//! | X09 | 46, 64, 83 | `speed` is a float once, a string twice | Two types, no conversion | `speed_is_a_number_in_one_event_and_text_in_others` |
//! | X10 | 45, 84 | `result` is described once only | `succeeded` where described, the field elsewhere | `result_is_named_as_the_row_says` |
//! | X13 | 31-34 | "in ENV var" tells where the producer looks, not what it sends | Plain fields; `storage_size` stays a number | `storage_size_is_a_number_not_a_text` |
//! | X14 | 60, 78 | "Weighing url" for the address of the weights | The field is `url`, as its member | `documented_members_are_the_schema` |
//! | X16 | 12, 87 | `user_id` is a UUID here, a string elsewhere | Text, with `user_uuid` | `a_user_need_not_be_a_uuid` |
//! | X19 | 43, 79 | Sibling pages say `.finish` for `.complete` | Not accepted as the documented type; kept whole as `Unknown` | `an_unknown_type_is_kept_whole` |
//! | X20 | 8 | No table has an id, yet other events refer to one | `event_id` of the core structure identifies the event | `core_and_event_members_stand_side_by_side` |
//! | X21 | 33, 47 | `number` says neither integer nor float | Sizes are integers, read exactly from any integral spelling | `sizes_are_read_exactly_or_not_at_all` |
//! | X22 | 46, 47, 64, 83 | No units | None are assumed; `storage_size` alone is in bytes | `only_documented_units_are_in_the_schema` |
//! | X26 | 10, 62, 80, 81 | "ISO 8601" leaves offset and fraction open | RFC 3339, compared by value; other text is an error, or a finding when lenient | `times_compare_by_value` |
//! | X27 | 15 | `version` is the literal `1.0` | Any text is kept; `new()` sets `1.0` | `new_events_say_type_and_version` |
//! | X28 | 16, 17 | `metadata` and `tags` have no schema | The text of the object, byte for byte, numbers included | `metadata_and_tags_are_kept_byte_for_byte` |
//! | X29 | 27, 43, 61, 79 | Event names follow no one pattern | Whole strings are compared, never parts | `an_unknown_type_is_kept_whole` |
//! | X30 | 54-92 | Start and end do not share all members | Each event has exactly its own table's | `documented_members_are_the_schema` |
//! | X31 | 43 | `event_type` stands third, elsewhere first | Written where the document has it, read anywhere | `members_are_written_in_documented_order` |
//! | X32 | 59, 77 | "Model name & version" becomes "Model name" | One text that is not taken apart | `documented_members_are_the_schema` |
