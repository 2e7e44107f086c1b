//! Where the protobuf implementations of the world differ, what happens here,
//! and the tests that show it. Nothing else may differ: `cargo xtask
//! differential` compares with Google's Python runtime but for these.
//!
//! "Google" is its C runtime, behind Python and Rust; "Go" is protobuf-go 1.28,
//! "ES" `@bufbuild/protobuf`. A name in parentheses is how the comparison with
//! Python counts the row.
//!
//! | Id | Input | What others do | What happens here | Tests |
//! |---|---|---|---|---|
//! | V01 | Valid messages in any order, with fields twice, packed or not, merged, with needlessly long numbers and lengths | All agree | Read the same | `other_encodings_of_a_message_decode_the_same`, `a_second_message_after_the_first_merges_into_it`, `of_repeated_map_keys_the_last_counts_however_many_there_are`, `every_length_of_a_varint_reads_the_same_near_the_end_of_the_input_or_not` |
//! | V02 | A wire type that the field has not | Unknown to Google and Go; an error in ES and prost | An unknown field, kept | `a_field_of_another_wire_type_is_unknown_and_kept_for_every_field_of_every_message` |
//! | V03 | A number that a closed enum does not declare | Unknown to Google and ES; Go and prost keep it in the field | An unknown field; the value before stays | `an_undeclared_number_of_a_closed_enum_is_an_unknown_field_and_the_value_before_stays`, `undeclared_numbers_of_a_closed_enum_leave_lists_packed_or_not`, `a_map_entry_with_an_undeclared_number_of_a_closed_enum_is_unknown_as_a_whole`, `an_undeclared_number_of_a_closed_enum_leaves_a_oneof_as_it_is`, `a_required_closed_enum_with_an_undeclared_number_is_missing` |
//! | V04 | A proto2 string that is not UTF-8 (`proto2-utf8`) | Read by Google, Go and ES; an error in prost | An error with the path; replaced and reported on request | `invalid_utf8_is_an_error_with_the_fields_path_in_both_syntaxes`, `invalid_utf8_is_replaced_on_request_and_reported` |
//! | V05 | A proto3 string that is not UTF-8 | An error everywhere | The same | `invalid_utf8_is_an_error_with_the_fields_path_in_both_syntaxes` |
//! | V06 | A required field that is missing | Google and Go can be asked to let it pass; prost makes one up | An error that names all of them; let pass on request | `a_missing_required_field_is_an_error_that_names_all_of_them`, `a_required_field_may_come_in_a_later_part_of_a_message_that_merges` |
//! | V07 | A map field with another wire type | Unknown to Google and Go; prost reads an entry and loses its place | An unknown field, kept; the fields after it are intact | `a_map_field_of_a_wrong_wire_type_is_unknown_and_the_next_fields_are_intact` |
//! | V08 | A map entry with an unknown field in it (`map-entry-unknown`) | The whole entry is unknown to Google; Go, ES and prost keep the pair | The pair is kept, and the field with it | `a_map_entry_with_an_unknown_field_keeps_its_pair`, `what_an_entry_carries_is_written_back_from_a_borrowed_and_an_owned_map_of_every_type`, `what_an_entry_carries_outlives_the_input_wherever_the_map_stands` |
//! | V09 | A varint of ten bytes with bits over 64 | Google and ES drop them; an error in Go and prost | They are dropped | `the_bits_of_a_varint_over_64_are_dropped` |
//! | V10 | A varint of eleven bytes | ES reads it | An error | `a_varint_of_eleven_bytes_is_an_error` |
//! | V11 | A tag of over five bytes | An error in Google and ES; Go and prost read it | An error | `a_tag_has_at_most_five_bytes` |
//! | V12 | A length of over five bytes | An error in Google; Go and prost read it | An error: kept as it stands, nobody at Google could read it | `a_length_reads_the_same_in_one_to_five_bytes_and_not_in_six`, `a_length_of_six_bytes_is_an_error_wherever_it_would_be_kept_as_it_stands` |
//! | V13 | A field that runs past the end of its message | ES reads it | An error | `a_field_that_runs_past_the_end_of_its_message_is_an_error` |
//! | V14 | Messages nested over a hundred deep | Google and prost stop at 100, Go at 10,000 | An error over the limit, 100 unless set otherwise, in both forms and when writing | `a_hundred_levels_of_messages_are_read_and_one_more_is_not`, `a_value_too_deep_for_a_decoder_is_not_encoded` |
//! | V15 | A map entry without a value at the deepest level | All read it; prost then refuses its own output | The value counts as a level | `a_map_entry_and_its_value_are_levels_even_when_the_value_is_not_there` |
//! | V16 | JSON nested fifty deep and more (`json-depth`) | Python stops earlier in a `Struct`, Go does not | One limit for all forms, unknown members included | `one_depth_limit_holds_for_json_and_what_it_says_in_binary`, `unknown_members_at_the_limit_travel_through_binary_and_back` |
//! | V17 | A whole number such as `1.4666216476451658E+18` in JSON | Python takes the nearest double, Go the exact number, ES and serde refuse it | The exact number, or an error | `an_integer_in_scientific_notation_is_read_exactly`, `an_integer_that_is_not_integral_or_out_of_range_is_an_error_at_its_place` |
//! | V18 | A 64-bit number over 2^53 without quotes | ES reads another number | Read exactly; written in quotes | `a_64_bit_integer_is_exact_without_quotes_and_written_with_them` |
//! | V19 | A member that stands twice, in one spelling or two | Python lets the second spelling pass, prost-reflect both | An error | `a_member_that_stands_twice_is_an_error_in_any_spelling` |
//! | V20 | `[]` instead of an object | Python takes it | An error | `a_root_that_is_no_object_is_an_error` |
//! | V21 | A time such as `…00.Z` | Python takes it | An error | `a_time_whose_point_has_no_digits_is_an_error` |
//! | V22 | A time with the offset `+24:00` | Python and ES take it | An error | `a_time_with_an_offset_of_a_day_is_an_error` |
//! | V23 | The 30th of February, hour 24 | ES takes them | An error | `a_time_on_a_day_or_at_an_hour_that_no_calendar_has_is_an_error` |
//! | V24 | Second 60, small `t` and `z`, no zone, ten digits | pbjson takes some | An error | `a_time_is_rfc_3339_to_the_letter` |
//! | V25 | The bits of a NaN | Kept by all in binary | Kept in binary; `"NaN"` in JSON | `the_bits_of_a_nan_are_kept` |
//! | V26 | The whole number `-0` for a double (`negative-zero`) | Python reads 0.0 | -0.0, as every other spelling of it | `the_whole_number_minus_zero_is_the_double_minus_zero` |
//! | V27 | Enums of dropsonde with undeclared numbers (`enum-opened`) | Google moves them to the unknown fields | Read as they are: real traffic has them | `method_0_and_peer_type_0_survive`, `undeclared_method_is_written_as_its_number` |
//! | V28 | A required text that producers leave out of JSON when it is empty (`absent-is-empty`) | Missing | Empty | `empty_log_text_is_absent_in_go_text_and_back` |
//! | V29 | A string that must hold JSON or the event's type, and does not (`checked-text`) | Any text is taken | An error | `json_in_a_string_is_checked`, `an_event_of_another_type_is_refused_in_both_forms` |
//! | V30 | Unknown JSON members of messages that merge (`members-joined`) | The last object stands alone | Each name once, the last of each | `merged_messages_keep_the_last_member_of_each_name` |
//! | V31 | The field number 0 | Google's Rust runtime keeps it as an unknown field, its Python refuses it, as prost does | An error | `the_field_number_0_is_an_error` |
