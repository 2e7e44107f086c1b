//! Where Flyte's documents, schemas and programs disagree, or do something that
//! a reader would not expect, and what this crate does about it.
//!
//! Sources are files of flyte v1.16.8 unless another one is named. The last
//! column names the tests.
//!
//! | Id | Source | What is odd | What happens here | Test |
//! |---|---|---|---|---|
//! | F01 | flyteadmin/pkg/async/cloudevent/implementations/cloudevent_publisher.go | The id of a CloudEvent is Go's debug text, with one or two spaces as the build likes | `CloudEventId` compares parts | `ids_are_read_whatever_spaces_go_put_in` |
//! | F02 | the same | All executions of a task version share ids | `event_key` tells every event apart | `the_same_event_has_the_same_key_in_every_wrapping`, `parts_with_colons_do_not_make_keys_collide` |
//! | F03 | cloudevents sdk-go kafka_sarama 2.8.0 | The id is Kafka's key, so one execution has many partitions | `partition_key` is the execution; `KafkaRecord::key` stays what Flyteadmin sends | `the_same_event_has_the_same_key_in_every_wrapping`, `kafka_and_nats_are_written_byte_for_byte` |
//! | F04 | docs/deployment/configuration/cloud_event.rst | Data, subject and type are documented wrongly | What is sent is read and written; the documented type is unknown | `types_are_known_by_every_name_that_is_sent`, `every_transport_gives_the_same_delivery` |
//! | F05 | cloudevent_publisher.go | `jsonschemaurl` names the workflow's schema for nodes and tasks, too, and is empty in version 2 | Written the same | `ids_that_are_built_can_be_read` |
//! | F06 | flyteadmin/pkg/async/notifications/factory.go | External events and CloudEvents of version 1 have the same subject | The bytes decide | `an_event_that_looks_like_another_is_not_taken_for_a_cloud_event`, `external_events_are_the_request_in_binary` |
//! | F07 | cloudevents sdk-go nats 2.15.2 | JSON data travels as base64 in JSON | Both forms are read | `every_transport_gives_the_same_delivery`, `data_as_json_is_read_too` |
//! | F08 | before v1.10.7 | CloudEvents had another source | Both are read | `events_from_before_the_move_are_read` |
//! | F09 | flyteidl/protos/flyteidl/core/execution.proto | Two fields of `TaskLog` are in PascalCase, and so are their JSON names | Kept | `names_that_upstream_writes_oddly_stay_as_they_are` |
//! | F10 | protobuf-go 1.33.0 internal/order/order.go | Go writes members of oneofs after all other fields | `to_go_bytes` does, too | `task_event_samples_agree`, `node_event_samples_agree` |
//! | F11 | golang/protobuf 1.5.4 jsonpb/encode.go | Numbers, escapes and the order of map keys are Go's own | `go_json` | `task_event_samples_agree`, `wrapped_workflow_samples_agree` |
//! | F12 | golang/protobuf 1.5.4 jsonpb/decode.go | Of two members of one oneof the last counts | An error, as in other libraries | `two_members_of_one_oneof_are_an_error` |
//! | F13 | golang/protobuf 1.5.4 jsonpb/encode.go | Times after the year 9999 are written | They have no JSON form; binary keeps them | `a_time_after_the_year_9999_has_no_json` |
//! | F14 | Python protobuf 7.36.2 | A number in a string is read as an enum value | An error, as in Go | `an_undeclared_phase_is_its_number` |
//! | F15 | flyteidl/protos/flyteidl/core/tasks.proto | `generates_deck` changed type and number after v1.14.1 | The old number is kept as unknown; JSON is the same | `old_fields_whose_numbers_were_given_up_are_kept` |
//! | F16 | flyteidl v1.5.18 | Two numbers were used for something else for two versions | They are read as today | `numbers_that_were_used_twice_are_read_as_they_are_today` |
//! | F17 | flyteidl v1.3.7 | `input_uri` became a member of a oneof, so that empty and absent differ | They differ; the helpers take empty for absent, as Flyteadmin does | `an_empty_uri_that_is_set_is_written` |
//! | F18 | flytepropeller/pkg/controller/nodes/core_phase.go | Flytepropeller's list of final phases lacks RECOVERED | Flyteadmin's list counts | `node_phases_change_as_flyteadmin_says` |
//! | F19 | flyteadmin/pkg/common/executions.go | RETRYABLE_FAILED is not final | It is not | `task_phases_change_as_flyteadmin_says` |
//! | F20 | flytepropeller/events/event_recorder.go | Long messages are cut by bytes, also through a character | The character is left out | `no_character_is_cut_through`, `long_messages_lose_their_middle` |
//! | F21 | flyteadmin/pkg/manager/impl/task_execution_manager.go | The first event of an attempt is not published | A state begins with whatever comes first | `a_task_whose_first_event_is_missing_is_followed` |
//! | F22 | cloudevent_publisher.go | Each event is sent on its own, in no order | `Reducer` puts them in order | `any_order_and_any_repetition_gives_the_same_state` |
//! | F23 | flyteadmin/pkg/manager/impl/execution_manager.go | A workflow may be queued twice, and change its cluster with that | Accepted | `a_workflow_moves_to_another_cluster_while_it_is_queued`, `workflow_phases_change_as_flyteadmin_says` |
//! | F24 | flyteadmin/pkg/manager/impl/validation/node_execution_validator.go | Invalid node events are logged and taken all the same | `validate` tells; the reducer takes them | `dynamic_nodes_need_their_whole_workflow` |
//! | F25 | flyteadmin/pkg/repositories/transformers/node_execution.go | The workflow that the first event of a node names is not looked at | The same | `a_node_keeps_the_first_workflow_that_an_update_names` |
//! | F26 | flyteadmin/pkg/repositories/transformers/task_execution.go | `reported_at` at the epoch counts as absent | The same | `a_report_without_a_time_counts_from_the_occurrence` |
//! | F27 | the same | Logs of external resources are filtered on a new phase only | The same | `logs_of_resources_are_filtered_on_a_new_phase_only` |
