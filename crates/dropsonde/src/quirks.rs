//! Where the protocol's documents and the wire disagree, or other
//! implementations do something that a reader would not expect, and what this
//! crate does about it.
//!
//! Lines are those of the seed document, `events/README.md` of
//! dropsonde-protocol d387f80 (2014-10-29); other sources are named. The last
//! column names the tests.
//!
//! | Id | Source | What is odd | What happens here | Test |
//! |---|---|---|---|---|
//! | D01 | 32-262; dropsonde-protocol 023ad59 | The document is a version of 2014; messages went and fields came, but no number ever changed its meaning | One schema holds every version | `every_field_of_every_version_is_there`, `there_are_no_other_fields` |
//! | D02 | 57; dropsonde-protocol 0dd6e6c | Removed payloads were only commented out for years, and the names reserved at last are not those of the old fields | The three retired payloads are read, written and named as ever | `golden_envelopes_have_the_event_that_they_are_named_for` |
//! | D03 | 39 | "Only one field should be set" is a wish: payloads are optional fields, and agents check for the named one alone | `event()` tells every way in which type and payload disagree | `payload_of_another_type_is_named`, `several_payloads_are_named_and_the_right_one_is_at_hand`, `unknown_type_is_named_with_what_is_there` |
//! | D04 | 158-163; dropsonde issue 6 | Nothing says how 16 bytes become `low` and `high`; Java and Python libraries got it wrong | First eight bytes are `low`, each half is little-endian | `numbers_give_the_text_of_other_implementations`, `swapped_big_endian_halves_are_wrong`, `text_of_the_python_readme_is_wrong` |
//! | D05 | 138, 201 | An application is a UUID message in HTTP events and a text in log lines and container metrics | `app_id()` gives text for all | `app_id_is_text_or_uuid_or_system` |
//! | D06 | 198-203 | Log messages alone have names in snake case | Written in camel case in canonical JSON, as they stand in Go's; both are read everywhere | `only_log_messages_have_two_spellings`, `both_spellings_of_everything_are_read` |
//! | D07 | 130, 131; cf-java-client issues 880 and 901 | `method` and `peerType` are required and their enums closed, but traffic carries 0 | The enums are open | `method_0_and_peer_type_0_survive` |
//! | D08 | go-loggregator conversion/tov1.go; Python protobuf 7.36.2 | Python drops an undeclared enum value from JSON, Go writes its number | The number is written | `undeclared_method_is_written_as_its_number` |
//! | D09 | 131; dropsonde factories/factories.go | Go looks methods up by their HTTP token, so those with a hyphen become 0 | Both spellings are known | `every_declared_method_has_a_token_that_reads_back`, `undeclared_methods_become_0` |
//! | D10 | 129 | `requestId` is required, but hand-built envelopes lack it, and Go refuses to write them | An error, or a finding when lenient; the bytes survive | `missing_request_id_is_let_pass_on_request` |
//! | D11 | go-loggregator conversion/tov1.go | `forwarded` is one empty text when there is no header | Kept as it is | `one_empty_forwarded_address_is_not_none` |
//! | D12 | loggregator-release pull request 95 | Agents fill in deployment, job, index and address when absent, not when empty | Empty and absent differ | `empty_texts_differ_from_absent_ones` |
//! | D13 | dropsonde-protocol events/envelope.proto | `index` is a text, a number once and an instance's GUID today | Text | `every_field_of_every_version_is_there` |
//! | D14 | dropsonde emitter/event_formatter.go | Go's `Wrap` has no case for errors | `wrap` takes every payload | `wrapped_error_is_the_golden_one`, `every_payload_can_be_wrapped` |
//! | D15 | 236; splunk-firehose-nozzle pull request 271 | Values are NaN or infinite in practice, which breaks JSON encoders | Strings in canonical and flat JSON, an error in Go's | `nan_and_infinity_are_strings_in_json`, `go_text_refuses_nan` |
//! | D16 | kafka-firehose-nozzle encoder.go | Go's JSON leaves an empty log text out, though it is required | An absent text is empty in JSON | `empty_log_text_is_absent_in_go_text_and_back` |
//! | D17 | stackdriver-tools log_sink.go | Times and UUIDs are over 2^53 and stand as numbers in Go's JSON | No number passes through a double | `large_json_numbers_are_exact` |
//! | D18 | Go encoding/json | Names match whatever their case | They do not here: another case is an unknown member | `json_names_are_case_sensitive` |
//! | D19 | protobuf-go 1.28 | The strings of proto2 are not checked to be UTF-8 | An error, or replaced and reported when lenient | `strings_that_are_no_utf8_are_refused_or_replaced` |
//! | D20 | 198 | A log line is bytes | Bytes; nothing is assumed | `log_text_need_not_be_utf8` |
//! | D21 | dropsonde metric_sender, log_sender; splunk-firehose-nozzle issue 278 | Emitters limit tags, the platform's own components exceed the limits | Limits on request only | `tags_keep_to_the_limits_of_emitters`, `tags_over_the_limits_are_read_and_reported_on_request` |
//! | D22 | dropsonde-protocol pull requests 4 and 10 | Fields that were proposed and never merged travel all the same | Unknown fields are kept byte for byte | `unknown_envelope_field_is_kept_byte_for_byte`, `unknown_container_metric_fields_are_kept_byte_for_byte` |
//! | D23 | dropsonde-protocol 31ea328, 670bb10 | Field 13 held tags for three days in 2015 | It is the deployment | `tag_of_april_2015_reads_as_a_strange_deployment` |
//! | D24 | dropsonde signature/signature_verifier.go | A signature is a raw prefix that nothing marks | `Signer`, for those who know | `signature_is_the_hmac_before_the_message` |
//! | D25 | loggregator-release v75 src/metron/writers/batch/writer.go | The length before an envelope is neither a varint nor big-endian | `Framing::U32Le` | `tcp_frames_have_a_little_endian_length` |
//! | D26 | loggregator-release v75 doppler_proxy.go | Parts of an answer have no headers and contain line breaks | Split at the boundary alone | `multipart_parts_survive_pieces_of_any_size` |
//! | D27 | dropsonde envelope_extensions.go | `GetAppId` answers an empty text for a log line without application | No application, `system` | `app_id_is_text_or_uuid_or_system` |
//! | D28 | proto2 | An absent `eventType` reads as the first value | Heartbeat; the decoder reports the field | `absent_event_type_counts_as_heartbeat` |
//! | D29 | dropsonde log_sender/log_sender.go | A datagram over 65,507 bytes fails only when it is sent | `to_datagram` checks, `truncate_log` cuts | `datagram_has_at_most_65507_bytes`, `log_line_is_cut_to_the_limit` |
