//! Where the document is silent, misspelt or at odds with itself, and what
//! this crate does about it.
//!
//! Lines are those of the telemetry events document. The last column names the
//! test; ids without a row are about other domains (`xumi`, `kuber`, `pbac`,
//! `workflow`).
//!
//! | Id | Lines | What is odd | What happens here | Test |
//! |---|---|---|---|---|
//! | X01 | 261, 274, 288, 304 | The type column of `event_type` has the value, in curly quotes | A constant without quotes; another value is an error | `an_event_of_another_type_is_refused` |
//! | X02 | 5-17 | Core structure and tables are never joined | One flat object, everything optional | `every_member_survives_alone_and_together` |
//! | X03 | 10, 262 | Core has `timestamp`, every event `created` | Two fields; `occurred_at` takes `created`, then `timestamp` | `the_event_s_own_time_goes_before_the_core_time` |
//! | X07 | 267, 281, 295, 310 | `IP` in capitals, a string | The field `ip`, any text; `parse_ip` reads an address | `an_address_is_any_text` |
//! | X08 | 266, 279, 293, 309 | `description` has no type | A string by analogy; anything else is an error, or a finding when lenient | `a_description_is_a_string_by_analogy` |
//! | X10 | 265, 278, 292, 308 | `result` is not described | Only the field | `result_is_only_a_field` |
//! | X12 | 294 | An upload has an "average download speed" | Described as documented; a number without a unit | `sizes_are_whole_and_speeds_are_not` |
//! | X17 | 296, 311 | `user_space_size` here, `used_space_size` there | Two members; `SpaceUsage` reads the event's own | `each_event_has_its_own_word_for_used_space` |
//! | X18 | 258, 271, 285, 301 | Types say `assets.`, topics `asset_`; a deletion is a transfer | Topics are constants and never needed to read an event | `topics_are_those_of_the_document` |
//! | X19 | 256 | Types beyond the documented ones | Kept whole as `Unknown` | `an_unknown_type_is_kept_whole` |
//! | X20 | 8 | No table has an id | `event_id` of the core structure | `every_member_survives_alone_and_together` |
//! | X21 | 264, 297 | `number` says neither integer nor float | Sizes are integers | `sizes_are_whole_and_speeds_are_not` |
//! | X22 | 264, 280, 296 | No units | None are assumed | `no_unit_is_in_the_schema` |
//! | X26 | 262 | "ISO 8601" leaves offset and fraction open | RFC 3339, compared by value | `the_event_s_own_time_goes_before_the_core_time` |
//! | X27 | 15 | `version` is the literal `1.0` | Any text is kept; `new()` sets `1.0` | `new_events_say_type_and_version` |
//! | X28 | 16, 17 | `metadata` and `tags` have no schema | The text of the object, byte for byte | `every_member_survives_alone_and_together` |
//! | X30 | 261-312 | Related events do not share all members | Each event has exactly its own table's | `documented_members_are_the_schema` |
