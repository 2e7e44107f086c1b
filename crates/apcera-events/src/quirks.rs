//! Where the document is silent or at odds with itself or with what the
//! platform sends, and what this crate does about it.
//!
//! Lines are those of the event object reference. The last column names the
//! test.
//!
//! | Id | Lines | What is odd | What happens here | Test |
//! |---|---|---|---|---|
//! | A01 | 18, 29, 114 | Times are nanoseconds that went through a double, and are called "Unix time" | Read from the decimal text as integers, written as integers; a fraction or an overflow is an error | `a_time_is_its_decimal_text_not_its_double` |
//! | A02 | 29, 223, 517 | One number has three spellings, by tool and version | All are equal | `spellings_of_one_time_are_one_event` |
//! | A03 | 217, 238 | `timestamp` is in seconds, everything else in nanoseconds | `UnixSeconds` and `UnixNanos` | `usage_is_stamped_in_seconds` |
//! | A04 | 20, 30 | `type` is "0" in the text, 0 in the examples | An integer; a string is an error, or a finding when lenient | `the_type_is_a_number` |
//! | A05 | 22, 34 | The payload's shape is said to follow the resource, yet jobs have four | `action`, then `route`, then `cpu` or `network_used`; else kept whole | `the_payload_is_told_apart_by_action_then_route_then_cpu`, `an_unknown_action_is_an_unknown_payload` |
//! | A06 | 197, 215 | Zeros are documented but left out | Absent stays absent; `…_or_zero` reads it as 0 | `zeros_that_are_left_out_stay_out` |
//! | A07 | 215, 234 | `RxBytes`, `TxBytes` in Pascal case, shown only | Exactly these members | `interfaces_have_members_in_pascal_case` |
//! | A08 | 56, 171 | `network` is an FQN with a subnet behind it | `NetworkRef` takes it apart | `a_job_s_network_is_a_name_and_a_subnet` |
//! | A09 | 72, 392 | Tags are a set in the text, an object in the examples | A map from text to text, for packages by analogy | `tags_are_an_object` |
//! | A10 | 46, 56, 70, 418 | What is present depends on the action | Everything is optional; empty and absent differ | `documented_members_may_be_absent`, `an_empty_user_is_not_an_absent_one` |
//! | A11 | 60, 68, 326, 386, 388, 392 | Members that no example shows | Types by analogy, marked as inferred | `documented_members_are_the_schema` |
//! | A12 | 440, 463 | A port number is a string | Kept as a string; `port()` reads it | `a_port_is_a_text` |
//! | A13 | 450, 543 | `status` is empty and its values are unknown | A string, no enum | `a_status_is_any_text` |
//! | A14 | 535, 537, 545 | Service members are described as a package's | Documented for services; wire unchanged | `documented_members_are_the_schema` |
//! | A15 | 487-491, 508-510 | Latencies without unit, a maximum below the mean | Plain numbers, no order checked | `latencies_are_not_compared` |
//! | A16 | 70, 119, 499, 514 | Routes with and without a scheme | Texts as they are | `routes_are_texts_of_two_kinds` |
//! | A17 | 195, 197 | `cpu` is per second, in another unit than `cpu_total` | `cpu_utilization()`, where something is reserved | `utilization_needs_a_reservation` |
//! | A18 | 276, 295 | One state is shown, eleven are published elsewhere | Eleven constants, any other text | `a_state_is_any_text` |
//! | A19 | 37, 264 | "From state to state", but all actions are failures | Open actions | `thirty_four_actions_have_their_payload` |
//! | A20 | 90, 96, 106 | Actions overlap, counterparts are missing | Nothing is concluded from one about another | `thirty_four_actions_have_their_payload` |
//! | A21 | 16, 26, 187 | `event_source` is empty for some events | Empty and absent differ | `an_empty_source_is_not_an_absent_one` |
//! | A22 | 48, 111 | Principals are e-mail-like, or FQNs | Any text | `a_principal_is_any_text` |
//! | A23 | 139, 417 | Names in the root namespace, local names of several parts | The parser takes both, and never rejects an event | `names_of_the_samples_parse`, `a_name_that_does_not_parse_stays` |
//! | A24 | 272 | An exit code of 0 without an exit | `exit_code()` gives it after an exit only | `an_exit_code_counts_after_an_exit_only` |
//! | A25 | 13, 43, 185 | Tables and examples lost their layout | No code: it concerns the document's page alone; every example that is JSON is a test | `documented_examples_come_back_by_value` |
//! | A26 | 27 | The first example is no JSON | Refused | `the_first_example_is_not_json` |
//! | A27 | 58 | Expected or running instances? | An integer, described as in the document | `documented_members_are_the_schema` |
//! | A28 | 330 | A subnet in CIDR notation, for networks only | A text; `cidr()` reads it | `a_subnet_is_a_text_in_cidr_notation` |
