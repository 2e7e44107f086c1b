//! What happened: the action that a payload names.

use crate::PayloadKind;
use crate::open_text::open_text;

open_text! {
    /// What happened, as the payload's `action` says.
    ///
    /// Thirty-four actions are documented and have a constant; any other text is
    /// an action, too. Nothing is concluded from one action about another: some
    /// overlap, and the obvious counterpart of some is missing (A20). JSON form: a
    /// string. Source: event object reference, lines 75, 248, 308, 354, 428, 525.
    ///
    /// ```
    /// use apcera_events::{Action, PayloadKind};
    ///
    /// let action = Action::new("job_start");
    /// assert_eq!(action, Action::JOB_START);
    /// assert_eq!(action.payload_kind(), PayloadKind::Job);
    /// assert_eq!(Action::new("job_pause").payload_kind(), PayloadKind::Unknown);
    /// ```
    Action
}

impl Action<'_> {
    /// The payload that the document gives this action;
    /// [`PayloadKind::Unknown`] for other actions.
    #[must_use]
    pub fn payload_kind(self) -> PayloadKind {
        let known = ACTIONS.iter().find(|(action, _)| *action == self);
        known.map_or(PayloadKind::Unknown, |(_, kind)| *kind)
    }

    /// The documented actions and their payloads, in the document's order.
    #[must_use]
    pub const fn documented() -> &'static [(Action<'static>, PayloadKind)] {
        ACTIONS
    }
}

macro_rules! actions {
    ($($kind:ident { $($(#[$about:meta])* $constant:ident = $name:literal,)+ })+) => {
        impl Action<'static> {
            $($($(#[$about])* pub const $constant: Self = Self($name);)+)+
        }

        const ACTIONS: &[(Action<'static>, PayloadKind)] =
            &[$($((Action::$constant, PayloadKind::$kind),)+)+];
    };
}

actions! {
    Job {
        /// A service was bound to the job.
        JOB_BINDING_ADD = "job_binding_add",
        /// A service was released from the job.
        JOB_BINDING_REMOVE = "job_binding_remove",
        /// The job was created.
        JOB_CREATE = "job_create",
        /// The job was deleted.
        JOB_DELETE = "job_delete",
        /// The job ended with an exit code other than zero.
        JOB_ERROR = "job_error",
        /// The job ended with exit code zero.
        JOB_FINISH = "job_finish",
        /// More instances were asked for.
        JOB_INSTANCES_ADD = "job_instances_add",
        /// The job joined a virtual network.
        JOB_NETWORK_JOIN = "job_network_join",
        /// The job left a virtual network.
        JOB_NETWORK_LEAVE = "job_network_leave",
        /// There are more instances, or fewer.
        JOB_NUM_INSTANCES_CHANGE = "job_num_instances_change",
        /// A route was added to the job.
        JOB_ROUTES_ADD = "job_routes_add",
        /// The job's routes were changed.
        JOB_ROUTES_CHANGE = "job_routes_change",
        /// A route was removed from the job.
        JOB_ROUTES_REMOVE = "job_routes_remove",
        /// The job was started.
        JOB_START = "job_start",
        /// The job was changed in a way that has no action of its own.
        JOB_UPDATE = "job_update",
    }
    Lifecycle {
        /// A port did not answer the health probe.
        INSTANCE_PORT_DIAL_FAILED = "instance_port_dial_failed",
        /// A process failed.
        INSTANCE_PROCESS_FAILED = "instance_process_failed",
        /// A process used up its memory.
        INSTANCE_PROCESS_OUT_OF_MEMORY = "instance_process_out_of_memory",
        /// A remote volume could not be mounted.
        INSTANCE_REMOTE_VOLUME_MOUNT_FAILED = "instance_remote_volume_mount_failed",
        /// A service could not be bound.
        INSTANCE_SERVICE_BINDING_FAILED = "instance_service_binding_failed",
        /// The instance could not go from one state to another.
        INSTANCE_STATE_TRANSITION_FAILED = "instance_state_transition_failed",
    }
    Network {
        /// The network was created.
        NETWORK_CREATE = "network_create",
        /// The network was deleted.
        NETWORK_DELETE = "network_delete",
    }
    Package {
        /// The package was created.
        PACKAGE_CREATE = "package_create",
        /// The package was deleted.
        PACKAGE_DELETE = "package_delete",
        /// The package was changed.
        PACKAGE_UPDATE = "package_update",
        /// The staging of the package was given up.
        STAGING_ABORTED = "staging_aborted",
        /// The package is staged.
        STAGING_COMPLETE = "staging_complete",
        /// A stager of the pipeline failed.
        STAGING_STAGER_JOB_FAILED = "staging_stager_job_failed",
        /// The staging of the package has begun.
        STAGING_STARTED = "staging_started",
    }
    Provider {
        /// The provider was created.
        PROVIDER_CREATE = "provider_create",
        /// The provider was deleted.
        PROVIDER_DELETE = "provider_delete",
    }
    Service {
        /// The service was created.
        SERVICE_CREATE = "service_create",
        /// The service was deleted.
        SERVICE_DELETE = "service_delete",
    }
}
