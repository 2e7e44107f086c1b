//! What usage and provider events mean in numbers.

use crate::{InstanceUsage, InterfaceUsage, ProviderEvent};

impl InstanceUsage<'_> {
    /// The share of the reserved CPU time that is in use: 1.0 is all of it.
    ///
    /// `cpu` counts nanoseconds and `cpu_total` milliseconds, both per second
    /// (A17). `None` when either is absent or nothing is reserved. Source:
    /// event object reference, lines 195 and 197; Apcera's job scaler, which
    /// shows the same value in percent.
    ///
    /// ```
    /// use apcera_events::{InstanceUsage, Message};
    ///
    /// let usage = InstanceUsage::from_json(r#"{"cpu":2.5E+8,"cpu_total":1000}"#)?;
    /// assert_eq!(usage.cpu_utilization(), Some(0.25));
    /// # Ok::<(), tidings_core::DecodeError>(())
    /// ```
    #[must_use]
    pub fn cpu_utilization(&self) -> Option<f64> {
        let reserved = self.cpu_total.filter(|total| *total > 0.0)?;
        Some(self.cpu? / (reserved * 1_000_000.0))
    }

    /// The reserved CPU time in milliseconds per second; 0 when absent, which
    /// is how the platform sends that nothing is reserved (A06).
    #[must_use]
    pub fn cpu_total_or_zero(&self) -> f64 {
        self.cpu_total.unwrap_or_default()
    }
}

impl InterfaceUsage<'_> {
    /// Bytes received; 0 when absent, which is how the platform sends 0 (A06).
    #[must_use]
    pub fn rx_bytes_or_zero(&self) -> f64 {
        self.rx_bytes.unwrap_or_default()
    }

    /// Bytes sent; 0 when absent, which is how the platform sends 0 (A06).
    #[must_use]
    pub fn tx_bytes_or_zero(&self) -> f64 {
        self.tx_bytes.unwrap_or_default()
    }
}

impl ProviderEvent<'_> {
    /// The port of the job behind the provider, if the text is a port (A12).
    #[must_use]
    pub fn port(&self) -> Option<u16> {
        self.backing_job_port.as_deref()?.parse().ok()
    }
}
