//! Where the document is silent, misspelt or at odds with itself, and what
//! this crate does about it.
//!
//! Lines are those of the telemetry events document. The last column names the
//! test; ids without a row are about other domains (`xumi`, `kuber`, `assets`,
//! `workflow`).
//!
//! | Id | Lines | What is odd | What happens here | Test |
//! |---|---|---|---|---|
//! | X01 | 181, 203, 213, 225, 235, 247 | The type column of `event_type` has the value, in curly quotes | A constant without quotes; another value is an error | `an_event_of_another_type_is_refused` |
//! | X02 | 5-17 | Core structure and tables are never joined | One flat object, everything optional | `every_member_survives_alone_and_together` |
//! | X03 | 10, 182 | Core has `timestamp`, every event `created` | Two fields; `occurred_at` takes `created`, then `timestamp`, and `occurred_at_member` says which | `the_event_s_own_time_goes_before_the_core_time` |
//! | X04 | 236, 248 | The type is `timestump` | A time like the others | `a_misspelt_type_is_a_time` |
//! | X06 | 190 | `resource_Id`, spelt `resource_id` in one event of the platform | Both are read; the other one leaves a mark (itself with `null`) in `unknown_fields`, through binary too, and is written again; together they are an error | `the_spelling_that_was_read_is_written` |
//! | X10 | 186, 206, 217 | `result` is described once | `access_granted` where described, the field elsewhere | `result_is_named_as_the_row_says` |
//! | X11 | 183, 185 | JSON inside a string | The string as it is; `user_json` and `resource_json` check it on demand | `json_in_a_string_is_passed_on_untouched` |
//! | X15 | 181, 239, 251 | "politics", "politic" for policy; version here, revision there | The wire's names in JSON, `policy_version` and `policy_revision` in Rust, two different fields | `politic_is_policy_in_rust_only` |
//! | X18 | 228, 235, 247 | Events of the central repository are named after the agent | Topics are constants and never needed to read an event | `topics_are_those_of_the_document` |
//! | X19 | 198 | Types beyond the documented ones | Kept whole as `Unknown` | `an_unknown_type_is_kept_whole` |
//! | X20 | 8 | No table has an id | `event_id` of the core structure | `every_member_survives_alone_and_together` |
//! | X21 | 187, 193, 215, 218, 238 | `number` says neither integer nor float | Versions and revisions are integers, milliseconds floats | `versions_are_whole_and_milliseconds_are_not` |
//! | X23 | 196 | Two denial sources without a spelling | Any text, no constants, never concluded from `result` | `a_denial_names_its_source_as_received` |
//! | X24 | 195 | `error` is free text, and neither grant nor denial | Kept as it is, lines included; `outcome` tells the three apart | `an_error_is_neither_grant_nor_denial` |
//! | X25 | 194 | "False if politics was cached during request" | A boolean as received: false means loaded, and cached, just now | `cache_hit_is_as_received` |
//! | X26 | 182 | "ISO 8601" leaves offset and fraction open | RFC 3339, compared by value | `a_misspelt_type_is_a_time` |
//! | X27 | 15 | `version` is the literal `1.0` | Any text is kept; `new()` sets `1.0` | `new_events_say_type_and_version` |
//! | X28 | 16, 17 | `metadata` and `tags` have no schema | The text of the object, byte for byte | `every_member_survives_alone_and_together` |
//! | X29 | 225 | `pbac.agent.start` has no component | Whole strings are compared, never parts | `an_unknown_type_is_kept_whole` |
//! | X30 | 181-252 | Related events do not share all members | Each event has exactly its own table's | `documented_members_are_the_schema` |
