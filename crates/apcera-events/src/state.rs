//! The life of an instance: its state, and how it ended.

use crate::InstanceLifecycle;
use crate::open_text::open_text;

open_text! {
    /// The state of an instance.
    ///
    /// The event document shows one state, `FIRST_RUNNING`; the platform's API
    /// description lists eleven, as a set without order. Any other text is a
    /// state, too (A18). JSON form: a string. Source: event object reference, line
    /// 276; Swagger file of the Apcera sample applications, `InstanceState`.
    ///
    /// ```
    /// use apcera_events::InstanceState;
    ///
    /// assert_eq!(InstanceState::new("RUNNING"), InstanceState::RUNNING);
    /// assert!(!InstanceState::new("PAUSED").is_known());
    /// ```
    InstanceState
}

impl InstanceState<'_> {
    /// Whether the state is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub fn is_known(self) -> bool {
        InstanceState::KNOWN.iter().any(|known| known.0 == self.0)
    }
}

macro_rules! states {
    ($($(#[$about:meta])* $name:ident,)+) => {
        impl InstanceState<'static> {
            $($(#[$about])* pub const $name: Self = Self(stringify!($name));)+

            /// The eleven published states.
            pub const KNOWN: &'static [Self] = &[$(Self::$name),+];
        }
    };
}

states! {
    /// Just made.
    NEW,
    /// Packages are being installed and the network is being set up.
    SETUP,
    /// Waits for the jobs that it depends on.
    STARTING_WAIT,
    /// Processes are started and not yet verified.
    STARTING,
    /// Started, and about to run.
    FIRST_RUNNING,
    /// Runs.
    RUNNING,
    /// Is being changed.
    UPDATING,
    /// Waits until those that depend on it have stopped.
    STOPPING_WAIT,
    /// Is being stopped.
    STOPPING,
    /// What it used is being given back.
    TEARDOWN,
    /// Gone.
    REMOVED,
}

impl InstanceLifecycle<'_> {
    /// The state of the instance when the event was published.
    #[must_use]
    pub fn state(&self) -> Option<InstanceState<'_>> {
        self.instance_state.as_deref().map(InstanceState::new)
    }

    /// The exit code of the main process, if the instance has exited by
    /// itself.
    ///
    /// Without that the platform sends 0, which means nothing (A24); the field
    /// has it all the same. Source: event object reference, line 272.
    ///
    /// ```
    /// use apcera_events::{InstanceLifecycle, Message};
    ///
    /// let running = r#"{"instance_exit_code":0,"instance_exited":false}"#;
    /// let event = InstanceLifecycle::from_json(running)?;
    /// assert_eq!((event.exit_code(), event.instance_exit_code), (None, Some(0)));
    /// # Ok::<(), tidings_core::DecodeError>(())
    /// ```
    #[must_use]
    pub fn exit_code(&self) -> Option<i64> {
        if self.instance_exited == Some(true) { self.instance_exit_code } else { None }
    }
}
