//! Where the document is silent, misspelt or at odds with itself, and what
//! this crate does about it.
//!
//! Lines are those of the telemetry events document. The last column names the
//! test; ids without a row are about other domains (`xumi`, `pbac`, `assets`,
//! `workflow`).
//!
//! | Id | Lines | What is odd | What happens here | Test |
//! |---|---|---|---|---|
//! | X01 | 101, 120, 141, 159 | The type column of `event_type` has the value, in curly quotes | A constant without quotes; another value is an error | `an_event_of_another_type_is_refused` |
//! | X02 | 5-17 | Core structure and tables are never joined | One flat object, everything optional | `every_member_survives_alone_and_together` |
//! | X03 | 10, 102 | Core has `timestamp`, every event `created` | Two fields; `occurred_at` takes `created`, then `timestamp` | `the_event_s_own_time_goes_before_the_core_time` |
//! | X05 | 134 | The link to the start event is called `prevision_event_id`, and one end has no link | `previous_event_id` in Rust, read by `caused_by`; the corrected name is no synonym | `only_the_end_of_a_deployment_names_its_cause` |
//! | X06 | 109, 129, 149, 167 | `resource_Id` in three events, `resource_id` in one | Each writes its own; both are read; the other one leaves a mark (itself with `null`) in `unknown_fields`, through binary too, and is written again; together they are an error | `the_spelling_that_was_read_is_written` |
//! | X10 | 107, 126, 147, 165 | `result` is described in the words of PBAC, or as "Result" | `access_granted` where described, the field elsewhere | `result_is_named_as_the_row_says` |
//! | X11 | 104, 106 | JSON inside a string | The string as it is; `user_json` and `resource_json` check it on demand | `json_in_a_string_is_passed_on_untouched` |
//! | X12 | 103, 152, 170 | `node_id` is described as "node_id"; pods have a "PBAC rule execution time" | Described as documented; wire unchanged | `milliseconds_may_have_a_fraction` |
//! | X18 | 98 | Types say `kuber.`, the topic `kubernetes` | Topics are constants and never needed to read an event | `topics_are_those_of_the_document` |
//! | X19 | 96 | Types beyond the documented ones | Kept whole as `Unknown` | `an_unknown_type_is_kept_whole` |
//! | X20 | 8, 134 | No table has an id, yet one refers to another event's | `event_id` of the core structure | `only_the_end_of_a_deployment_names_its_cause` |
//! | X21 | 152, 170 | `number` says neither integer nor float | Milliseconds are floats | `milliseconds_may_have_a_fraction` |
//! | X26 | 102 | "ISO 8601" leaves offset and fraction open | RFC 3339, compared by value | `the_event_s_own_time_goes_before_the_core_time` |
//! | X27 | 15 | `version` is the literal `1.0` | Any text is kept; `new()` sets `1.0` | `new_events_say_type_and_version` |
//! | X28 | 16, 17 | `metadata` and `tags` have no schema | The text of the object, byte for byte | `every_member_survives_alone_and_together` |
//! | X29 | 120 | The note "complete" stands after the action | Whole strings are compared, never parts | `an_unknown_type_is_kept_whole` |
//! | X30 | 112, 113, 132, 133, 152, 170 | `hardware` with deployments only, `eval_ms` with freeing only | Each event has exactly its own table's | `documented_members_are_the_schema` |
