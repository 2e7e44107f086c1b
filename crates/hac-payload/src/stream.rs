//! Whether the stream of an entry and its payload say the same.

use crate::{PayloadPayload, TelemetryEntry};

/// What the stream of an entry says, beside its payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamMatch {
    /// The payload is what the stream says.
    Agrees,
    /// The payload is something else.
    Differs {
        /// The path that the stream stands for, see
        /// [`Payload::path`](crate::Payload::path).
        expected: &'static str,
    },
    /// There is nothing to compare: stream or payload is missing, the payload
    /// is an empty event, or the stream is none of those that are known.
    Unknown,
}

impl TelemetryEntry<'_> {
    /// Whether stream and payload say the same.
    ///
    /// The two are independent (H06): neither is ever made from the other, and
    /// a difference is no error. A payload that does not say what happened
    /// (`{"appEvent":{}}`) agrees with every stream of its kind, since the
    /// document leaves that to the stream; so does an `appStoreEvent` with the
    /// streams of `appEvent`.
    ///
    /// ```
    /// use hac_payload::{Message, StreamMatch, TelemetryEntry};
    ///
    /// let entry = TelemetryEntry::from_json(
    ///     r#"{"stream":"ai/h2o/engine/event/paused","payload":{"engineEvent":{"starting":{}}}}"#,
    /// )?;
    /// let expected = "engineEvent.paused";
    /// assert_eq!(entry.check_stream(), StreamMatch::Differs { expected });
    /// # Ok::<(), hac_payload::DecodeError>(())
    /// ```
    ///
    /// Source: streams as seen in sql-sidekick (Apache-2.0) and
    /// haic-telemetry-export.
    #[must_use]
    pub fn check_stream(&self) -> StreamMatch {
        let (Some(stream), Some(payload)) = (&self.stream, &self.payload) else {
            return StreamMatch::Unknown;
        };
        let Some(expected) = stream_path(stream) else { return StreamMatch::Unknown };
        if matches!(payload.payload, Some(PayloadPayload::EmptyEvent(_))) {
            return StreamMatch::Unknown;
        }
        let Some(path) = payload.path() else { return StreamMatch::Unknown };
        let path = match path.strip_prefix("appStoreEvent") {
            Some(rest) => format!("appEvent{rest}"),
            None => path,
        };
        let says_less = expected
            .strip_prefix(path.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        if says_less { StreamMatch::Agrees } else { StreamMatch::Differs { expected } }
    }
}

/// The path of the payload that belongs to a stream, e.g. `appEvent.created`
/// for `ai/h2o/cloud/appstore/app/event/created`. `None` for a stream that is
/// not known, or whose payload no source shows.
#[must_use]
pub fn stream_path(stream: &str) -> Option<&'static str> {
    let stream = stream.strip_prefix("ai/h2o/")?;
    STREAMS.iter().find(|(known, _)| *known == stream).map(|(_, path)| *path)
}

/// Streams, without `ai/h2o/`, and the paths of their payloads. The streams
/// are observed; of the paths, those of `appEvent`, `appInstanceEvent`,
/// `engineEvent`, `usageGauge` and `mlopsEvent`, the others follow from them.
const STREAMS: &[(&str, &str)] = &[
    ("cloud/appstore/app/event/created", "appEvent.created"),
    ("cloud/appstore/app/event/deleted", "appEvent.deleted"),
    ("cloud/appstore/instance/event/started", "appInstanceEvent.started"),
    ("cloud/appstore/instance/event/terminated", "appInstanceEvent.terminated"),
    ("cloud/appstore/instance/event/suspended", "appInstanceEvent.suspended"),
    ("cloud/appstore/instance/event/resumed", "appInstanceEvent.resumed"),
    ("cloud/appstore/instance/event/updated", "appInstanceEvent.updated"),
    ("cloud/appstore/instance/gauge/running", "appInstanceGauge"),
    ("engine/event/starting", "engineEvent.starting"),
    ("engine/event/running", "engineEvent.running"),
    ("engine/event/pausing", "engineEvent.pausing"),
    ("engine/event/paused", "engineEvent.paused"),
    ("engine/event/deleting", "engineEvent.deleting"),
    ("cloud/usage/global/gauge/resources", "usageGauge.billingResources"),
    ("cloud/usage/namespace/gauge/resources", "usageGauge.billingResources"),
    ("cloud/fs/job/submitted", "featureStoreEvent.job.submitted"),
    ("cloud/fs/job/running", "featureStoreEvent.job.running"),
    // The payload calls it a success, the stream does not.
    ("cloud/fs/job/finished", "featureStoreEvent.job.success"),
    ("cloud/mlops/project/created", "mlopsEvent.projectCreated"),
    ("cloud/mlops/project/deleted", "mlopsEvent.projectDeleted"),
    ("cloud/mlops/project/shared", "mlopsEvent.projectShared"),
    ("cloud/mlops/project/unshared", "mlopsEvent.projectUnshared"),
    ("cloud/mlops/dataset/created", "mlopsEvent.datasetCreated"),
    ("cloud/mlops/experiment/created", "mlopsEvent.experimentCreated"),
    ("cloud/mlops/experiment/unlinked", "mlopsEvent.experimentUnlinked"),
    ("cloud/mlops/registered-model/created", "mlopsEvent.createRegisteredModel"),
    ("cloud/mlops/registered-model-version/created", "mlopsEvent.createRegisteredModelVersion"),
    ("cloud/mlops/deployment/created", "mlopsEvent.deploymentCreated"),
    ("cloud/mlops/deployment/deleted", "mlopsEvent.deploymentDeleted"),
    ("cloud/mlops/event/scoring-result/created", "mlopsEvent.scoringResultCreated"),
    ("cloud/mlops/gauge/user", "mlopsGauge.userGauge"),
    ("cloud/mlops/gauge/project", "mlopsGauge.projectGauge"),
    ("cloud/mlops/gauge/experiment", "mlopsGauge.experimentGauge"),
    ("cloud/mlops/gauge/dataset", "mlopsGauge.datasetGauge"),
    ("cloud/mlops/gauge/registered-model", "mlopsGauge.registeredModelGauge"),
    ("cloud/mlops/gauge/registered-model-version", "mlopsGauge.registeredModelVersionGauge"),
    ("cloud/mlops/gauge/deployment", "mlopsGauge.deploymentGauge"),
];
