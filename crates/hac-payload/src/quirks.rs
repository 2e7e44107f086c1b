//! Where the telemetry document is silent or at odds with itself, and what this
//! crate does about it.
//!
//! Lines are those of the telemetry schemas document; other sources are named.
//! The last column names the tests.
//!
//! | Id | Lines | What is odd | What happens here | Test |
//! |---|---|---|---|---|
//! | H01 | 5-56 | The kinds are a numbered list, but the numbers are no field numbers | The field numbers are this project's own and differ | `ordinals_of_the_list_are_no_field_numbers` |
//! | H02 | 5-56 | Kinds have titles, and eleven of the sixteen members are shown nowhere | Derived names are marked in the schema; a payload under another name is kept whole | `a_payload_of_an_unknown_kind_is_kept_whole`, `every_kind_has_its_member` |
//! | H03 | 10-12 | Create, Delete and Update are created, deleted and updated in samples | The names of the samples | `every_arm_is_named_as_in_samples` |
//! | H04 | 13 | "Preference Update" is one title with four outcomes | Four arms and `is_preference_update` | `preference_update_is_four_events` |
//! | H05 | 16 | The name of a gauge limits what it counts | A count may stand without a name | `a_gauge_may_count_all_apps` |
//! | H06 | 19-25 | The meaning is in the stream, and in the arm as well | Both are kept; `check_stream` compares | `stream_and_payload_are_compared_never_derived` |
//! | H07 | 19 | `stream_id` is `stream` in the table | `stream`; the other name stays among the unknown members | `the_other_name_of_stream_is_an_unknown_member` |
//! | H08 | 32-34 | An event without any content | `{}` under its member, which is not no payload | `an_empty_event_is_not_a_missing_payload` |
//! | H09 | 43-49 | A message beside the events, and three of four events have no body | `message` and four arms | `a_feature_store_event_has_a_message_and_an_element` |
//! | H10 | 50-56 | Seven kinds are names only | Bodies of the later document, and whatever else is there | `undocumented_bodies_survive` |
//! | H11 | 7, 16, 44, 61 | Hardly anything has a type | Types as samples show them; any JSON value where none does | `values_of_no_known_type_are_kept_as_they_stand` |
//! | H12 | 64 | Every sample has an `ownerId` that the list of an app lacks | A field, marked as observed | `an_app_has_an_owner` |
//! | H13 | 91 | Kubernetes resources have no CPU reservation | None is made up; one that stands there is kept | `undocumented_members_are_kept` |
//! | H14 | 71 | `tags` has a plural name and the type of one tag | A list | `plural_members_are_lists` |
//! | H15 | 69, 107 | Plural members without a type | Lists of text | `plural_members_are_lists` |
//! | H16 | 84, 141 | `resources` is an object here, a count there | Two types; the count is `resource_count` in Rust | `resources_of_the_gauge_are_a_count` |
//! | H17 | 142, 143 | The sentence about padding has lost its verb | Nothing is computed or compared | `padding_is_not_checked` |
//! | H18 | 144 | The message in `gpu_types` has no name | A list of messages with a name of this project | `gpu_types_are_a_list` |
//! | H19 | 144, 151, 183 | `type` is a keyword of Rust | `engine_type`, `resource_kind`, `gpu_type` in Rust, `type` in JSON | `members_called_type_keep_their_name` |
//! | H20 | 74-76, 114-133, 164-166 | Enums have numbers and labels, samples have names | Both are read; unknown ones of either sort are kept | `enum_names_and_numbers_are_read`, `unknown_enum_names_are_kept` |
//! | H21 | 182-192 | Actions have numbers without labels, two enums are missing | Names of the later document; the enums are open | `actions_without_labels_are_numbers` |
//! | H22 | 73, 121 | Apps and instances have different visibilities | Two types | `visibilities_of_apps_and_instances_differ` |
//! | H23 | 128, 129 | A status may be unspecified or unknown | Two values | `unspecified_and_unknown_differ` |
//! | H24 | 155 | A limit for display names, in prose | Not enforced; `has_valid_display_name` | `display_names_over_the_limit_are_read` |
//! | H25 | 151 | The member is described with the words of the enum | One value | `members_called_type_keep_their_name` |
//! | H26 | 148, 161; sql-sidekick | Ids are called UUIDs, samples have some that are none | Text; `session_uuid` | `ids_that_are_no_uuid_are_kept` |
//! | H27 | 169-175 | Signed spans of time, one of them called a time | Durations with a sign | `spans_of_time_have_a_sign` |
//! | H28 | 1 | The JSON form is not described | Canonical ProtoJSON, as samples have it | `samples_come_back_by_value` |
//! | H29 | 157, 158 | CPU is in cores for engines, in thousandths elsewhere | Different fields, no conversion | `cpu_units_are_not_converted` |
//! | H30 | 1 | Only the payload is described | `Payload` alone, and the entry from the published table | `entries_come_back_by_value`, `samples_come_back_by_value` |
//! | H31 | 16, 28, 31; haic-telemetry-export scripts/sql | The usage gauge has a member around its body that the document lacks | `billingResources`; the other gauges as documented, with whatever else is there | `the_usage_gauge_has_an_inner_member` |
//! | H32 | 10-42 | The members of the arms are not named, only their types | Observed names, else derived ones; others are kept | `undocumented_members_are_kept`, `every_arm_is_named_as_in_samples` |
