//! The members by which a payload says what it is.

use std::borrow::Cow;

use tidings_core::Message;
use tidings_core::wkt::Struct;

use crate::{
    AppEventEvent, AppInstanceEventEvent, EngineEventEvent, ExampleEventEvent,
    FeatureStoreEventElement, FeatureStoreEventFeatureSetEventEvent,
    FeatureStoreEventJobEventEvent, FeatureStoreEventProjectEventEvent, H2ogpteEventEvent,
    MlopsEventEvent, MlopsGaugeGauge, Payload, PayloadPayload,
};

macro_rules! members {
    ($($arms:ident { $($variant:ident $member:literal)* })*) => { $(
        impl $arms<'_> {
            /// The name of the JSON member that holds it.
            #[must_use]
            pub fn member(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $member,)*
                }
            }
        }
    )* };
}

members! {
    AppEventEvent {
        Created "created"
        Deleted "deleted"
        Updated "updated"
        Liked "liked"
        Unliked "unliked"
        Pinned "pinned"
        Unpinned "unpinned"
    }
    AppInstanceEventEvent {
        Started "started"
        Terminated "terminated"
        Suspended "suspended"
        Resumed "resumed"
        Updated "updated"
    }
    EngineEventEvent {
        Starting "starting"
        Running "running"
        Pausing "pausing"
        Paused "paused"
        Failed "failed"
        Deleting "deleting"
    }
    FeatureStoreEventElement {
        Access "access"
        Project "project"
        FeatureSet "featureSet"
        Job "job"
    }
    FeatureStoreEventProjectEventEvent {
        Created "created"
        Updated "updated"
        Deleted "deleted"
        Fetched "fetched"
    }
    FeatureStoreEventFeatureSetEventEvent {
        Ingest "ingest"
        Retrieve "retrieve"
        Preview "preview"
        ComputeStatistics "computeStatistics"
        MaterializationOnline "materializationOnline"
        Registration "registration"
        Version "version"
        Update "update"
    }
    FeatureStoreEventJobEventEvent {
        Submitted "submitted"
        Running "running"
        Failed "failed"
        Success "success"
    }
    MlopsEventEvent {
        UserCreated "userCreated"
        ProjectCreated "projectCreated"
        ProjectDeleted "projectDeleted"
        ProjectUpdated "projectUpdated"
        ProjectShared "projectShared"
        ProjectUnshared "projectUnshared"
        DatasetCreated "datasetCreated"
        DatasetDeleted "datasetDeleted"
        DatasetLinked "datasetLinked"
        DatasetUnlinked "datasetUnlinked"
        ExperimentCreated "experimentCreated"
        ExperimentDeleted "experimentDeleted"
        ExperimentLinked "experimentLinked"
        ExperimentUnlinked "experimentUnlinked"
        ExperimentRetrieved "experimentRetrieved"
        CreateRegisteredModel "createRegisteredModel"
        UpdateRegisteredModel "updateRegisteredModel"
        DeleteRegisteredModel "deleteRegisteredModel"
        CreateRegisteredModelVersion "createRegisteredModelVersion"
        DeleteRegisteredModelVersion "deleteRegisteredModelVersion"
        DeploymentCreated "deploymentCreated"
        DeploymentDeleted "deploymentDeleted"
        ScoringResultCreated "scoringResultCreated"
    }
    MlopsGaugeGauge {
        UserGauge "userGauge"
        ProjectGauge "projectGauge"
        ExperimentGauge "experimentGauge"
        DatasetGauge "datasetGauge"
        RegisteredModelGauge "registeredModelGauge"
        RegisteredModelVersionGauge "registeredModelVersionGauge"
        DeploymentGauge "deploymentGauge"
    }
    ExampleEventEvent {
        Added "added"
        Updated "updated"
        Deleted "deleted"
        SizeGauge "sizeGauge"
        UsageGauge "usageGauge"
        Collection "collection"
    }
    H2ogpteEventEvent {
        RpcCalled "rpcCalled"
        ApiCalled "apiCalled"
        JobStarted "jobStarted"
        ChatJoined "chatJoined"
        ChatLeft "chatLeft"
        ChatDropped "chatDropped"
        CollectionCreated "collectionCreated"
        CollectionUpdated "collectionUpdated"
        CollectionDeleted "collectionDeleted"
        CollectionMadePublic "collectionMadePublic"
        CollectionSharedWithUser "collectionSharedWithUser"
        DocumentCreated "documentCreated"
        DocumentDeleted "documentDeleted"
        ChatSessionCreated "chatSessionCreated"
        ChatSessionDeleted "chatSessionDeleted"
        ChatMessageCreated "chatMessageCreated"
        ChatMessageReceived "chatMessageReceived"
    }
    PayloadPayload {
        ApiEvent "apiEvent"
        AppEvent "appEvent"
        AppGauge "appGauge"
        AppInstanceEvent "appInstanceEvent"
        AppInstanceGauge "appInstanceGauge"
        UsageGauge "usageGauge"
        EmptyEvent "emptyEvent"
        EngineEvent "engineEvent"
        FeatureStoreEvent "featureStoreEvent"
        ExampleEvent "exampleEvent"
        MlopsEvent "mlopsEvent"
        MlopsGauge "mlopsGauge"
        EscorerEvent "escorerEvent"
        DocumentAiEvent "documentAiEvent"
        AppStoreEvent "appStoreEvent"
        H2ogpteEvent "h2ogpteEvent"
    }
}

impl Payload<'_> {
    /// The name of the one JSON member that says what sort of payload it is,
    /// e.g. `engineEvent`; of a payload that this schema does not know, the
    /// name that it has. `None` when there is none.
    ///
    /// ```
    /// use hac_payload::{Message, Payload};
    ///
    /// let payload = Payload::from_json(r#"{"engineEvent":{"starting":{}}}"#)?;
    /// assert_eq!(payload.member().as_deref(), Some("engineEvent"));
    /// let payload = Payload::from_json(r#"{"voiceEvent":{"pitch":1.0}}"#)?;
    /// assert_eq!(payload.member().as_deref(), Some("voiceEvent"));
    /// # Ok::<(), hac_payload::DecodeError>(())
    /// ```
    #[must_use]
    pub fn member(&self) -> Option<Cow<'_, str>> {
        if let Some(payload) = &self.payload {
            return Some(Cow::Borrowed(payload.member()));
        }
        let members = format!("{{{}}}", self.unknown_fields.members());
        let members = Struct::from_json(&members).ok()?;
        let (name, _) = members.fields.iter().next()?;
        Some(Cow::Owned(name.to_string()))
    }

    /// What happened: the names of the JSON members from the outermost on, with
    /// dots between them, e.g. `appEvent.created` or
    /// `featureStoreEvent.job.running`.
    #[must_use]
    pub fn path(&self) -> Option<String> {
        let mut path = self.member()?.into_owned();
        for arm in self.payload.iter().flat_map(inner) {
            path.push('.');
            path.push_str(arm);
        }
        Some(path)
    }
}

/// The members below the outermost.
fn inner(payload: &PayloadPayload<'_>) -> impl Iterator<Item = &'static str> {
    use FeatureStoreEventElement as Element;
    let mut below = None;
    let first = match payload {
        PayloadPayload::AppEvent(event) | PayloadPayload::AppStoreEvent(event) => {
            event.event.as_ref().map(AppEventEvent::member)
        }
        PayloadPayload::AppInstanceEvent(event) => {
            event.event.as_ref().map(AppInstanceEventEvent::member)
        }
        PayloadPayload::UsageGauge(gauge) => {
            gauge.billing_resources.as_ref().map(|_| "billingResources")
        }
        PayloadPayload::EngineEvent(event) => event.event.as_ref().map(EngineEventEvent::member),
        PayloadPayload::FeatureStoreEvent(event) => event.element.as_ref().map(|element| {
            below = match element {
                Element::Access(_) => None,
                Element::Project(event) => {
                    event.event.as_ref().map(FeatureStoreEventProjectEventEvent::member)
                }
                Element::FeatureSet(event) => {
                    event.event.as_ref().map(FeatureStoreEventFeatureSetEventEvent::member)
                }
                Element::Job(event) => {
                    event.event.as_ref().map(FeatureStoreEventJobEventEvent::member)
                }
            };
            element.member()
        }),
        PayloadPayload::ExampleEvent(event) => event.event.as_ref().map(ExampleEventEvent::member),
        PayloadPayload::MlopsEvent(event) => event.event.as_ref().map(MlopsEventEvent::member),
        PayloadPayload::MlopsGauge(gauge) => gauge.gauge.as_ref().map(MlopsGaugeGauge::member),
        PayloadPayload::EscorerEvent(event) => {
            event.scoring_created.as_ref().map(|_| "scoringCreated")
        }
        PayloadPayload::DocumentAiEvent(event) => event.scored.as_ref().map(|_| "scored"),
        PayloadPayload::H2ogpteEvent(event) => event.event.as_ref().map(H2ogpteEventEvent::member),
        PayloadPayload::ApiEvent(_)
        | PayloadPayload::AppGauge(_)
        | PayloadPayload::AppInstanceGauge(_)
        | PayloadPayload::EmptyEvent(_) => None,
    };
    first.into_iter().chain(below)
}
