//! Where the document is silent, misspelt or at odds with itself, and what
//! this crate does about it.
//!
//! Lines are those of the telemetry events document. The last column names the
//! test; ids without a row are about other domains (`xumi`, `kuber`, `pbac`,
//! `assets`).
//!
//! | Id | Lines | What is odd | What happens here | Test |
//! |---|---|---|---|---|
//! | X01 | 321 | The type column of `event_type` has the value, in curly quotes | A constant without quotes; another value is an error | `an_event_of_another_type_is_refused` |
//! | X02 | 5-17 | Core structure and table are never joined | One flat object, everything optional, one `user_id` | `every_member_survives_alone_and_together` |
//! | X03 | 10, 322 | Core has `timestamp`, the event `created` | Two fields; `occurred_at` takes `created`, then `timestamp` | `the_event_s_own_time_goes_before_the_core_time` |
//! | X06 | 327 | `resource_Id`, spelt `resource_id` in one event of the platform | Both are read; the other one leaves a mark (itself with `null`) in `unknown_fields`, through binary too, and is written again; together they are an error | `the_spelling_that_was_read_is_written` |
//! | X10 | 325 | `result` is described in the words of PBAC | `access_granted` | `result_is_the_result_of_a_check` |
//! | X12 | 323 | `node_id` is described as "node_id" | Described as what its name says; wire unchanged | `documented_members_are_the_schema` |
//! | X16 | 12, 324 | `user_id` is a UUID in the core, a string here | Text, with `user_uuid` | `a_user_need_not_be_a_uuid` |
//! | X18 | 318 | A workflow event on the topic `kubernetes` | Topics are constants and never needed to read an event | `the_topic_is_that_of_the_document` |
//! | X19 | 316 | Types beyond the documented one | Kept whole as `Unknown` | `an_unknown_type_is_kept_whole` |
//! | X20 | 8 | The table has no id | `event_id` of the core structure | `every_member_survives_alone_and_together` |
//! | X26 | 322 | "ISO 8601" leaves offset and fraction open | RFC 3339, compared by value | `the_event_s_own_time_goes_before_the_core_time` |
//! | X27 | 15 | `version` is the literal `1.0` | Any text is kept; `new()` sets `1.0` | `new_events_say_type_and_version` |
//! | X28 | 16, 17 | `metadata` and `tags` have no schema | The text of the object, byte for byte | `every_member_survives_alone_and_together` |
