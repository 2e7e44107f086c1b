//! Turns the usage gauges of H2O AI Cloud into billing units, without a single
//! rounded number on the way.
//!
//! `cargo run -p tidings-examples --example billing_units`

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use hac_payload::{BillingResourceGauge, Message, PayloadPayload, TelemetryEntry};

/// Rows of the telemetry table, one per line: usage of two namespaces, and an
/// event that is not billed.
const ENTRIES: &str = r#"
{"ts":"2026-03-02T08:00:00Z","kind":"GAUGE_METRIC","resource_id":"research","stream":"ai/h2o/cloud/usage/namespace/gauge/resources","payload":{"usageGauge":{"billingResources":{"gpuCount":1,"paddedMemoryReservationBytes":"64424509440","paddedCpuReservationMillicpu":4000}}}}
{"ts":"2026-03-02T08:00:00Z","kind":"GAUGE_METRIC","resource_id":"sales","stream":"ai/h2o/cloud/usage/namespace/gauge/resources","payload":{"usageGauge":{"billingResources":{"paddedMemoryReservationBytes":"1","paddedCpuReservationMillicpu":2500}}}}
{"ts":"2026-03-02T08:20:00Z","kind":"EVENT","resource_id":"7","stream":"ai/h2o/engine/event/starting","payload":{"engineEvent":{"starting":{"engine":{"cpu":4,"gpu":1}}}}}
{"ts":"2026-03-02T09:00:00Z","kind":"GAUGE_METRIC","resource_id":"research","stream":"ai/h2o/cloud/usage/namespace/gauge/resources","payload":{"usageGauge":{"billingResources":{"paddedMemoryReservationBytes":"64424509440","paddedCpuReservationMillicpu":4000}}}}
"#;

/// What the gauges of one resource add up to.
#[derive(Debug, Default, PartialEq)]
struct Usage {
    millicpu: u128,
    memory_bytes: u128,
    gpus: u128,
}

/// Memory that costs as much as a core: 8 GiB.
const BYTES_PER_UNIT: u128 = 8 << 30;
/// What a GPU costs.
const UNITS_PER_GPU: u128 = 10;

impl Usage {
    fn add(&mut self, gauge: &BillingResourceGauge<'_>) -> Result<()> {
        // The export leaves out members that are 0. A number below 0 is an error.
        let millicpu = gauge.padded_cpu_reservation_millicpu.unwrap_or_default();
        let memory = gauge.padded_memory_reservation_bytes.unwrap_or_default();
        self.millicpu += u128::try_from(millicpu)?;
        self.memory_bytes += u128::try_from(memory)?;
        self.gpus += u128::try_from(gauge.gpu_count.unwrap_or_default())?;
        Ok(())
    }

    /// Thousandths of units, rounded up once, at the end:
    ///
    /// `cores + memory / 8 GiB + 10 · GPUs`
    ///
    /// The formula is this example's own, made up to show the arithmetic. It
    /// is nobody's price list.
    fn milliunits(&self) -> u128 {
        let memory = (self.memory_bytes * 1000).div_ceil(BYTES_PER_UNIT);
        self.millicpu + memory + self.gpus * UNITS_PER_GPU * 1000
    }
}

/// The usage by resource. Each gauge is taken for one hour's.
fn usage(entries: &str) -> Result<BTreeMap<String, Usage>> {
    let mut total: BTreeMap<String, Usage> = BTreeMap::new();
    for line in entries.lines().filter(|line| !line.is_empty()) {
        let entry = TelemetryEntry::from_json(line)?;
        let payload = entry.payload.as_ref().and_then(|payload| payload.payload.as_ref());
        let Some(PayloadPayload::UsageGauge(gauge)) = payload else { continue };
        let gauge = gauge.billing_resources.as_ref().context("a usage gauge without numbers")?;
        let resource = entry.resource_id.as_deref().context("a usage gauge of no resource")?;
        total.entry(resource.to_owned()).or_default().add(gauge)?;
    }
    Ok(total)
}

fn main() -> Result<()> {
    println!("{:<12}{:>10}{:>16}{:>6}{:>12}", "resource", "millicpu", "bytes", "GPUs", "units");
    for (resource, usage) in usage(ENTRIES)? {
        let units = usage.milliunits();
        let units = format!("{}.{:03}", units / 1000, units % 1000);
        let Usage { millicpu, memory_bytes, gpus } = usage;
        println!("{resource:<12}{millicpu:>10}{memory_bytes:>16}{gpus:>6}{units:>12}");
    }
    Ok(())
}

#[test]
fn units_are_exact_and_rounded_up_once() -> Result<()> {
    let usage = usage(ENTRIES)?;
    let research = Usage { millicpu: 8000, memory_bytes: 128_849_018_880, gpus: 1 };
    assert_eq!(usage["research"], research);
    // 8 cores, 120 GiB, one GPU: 8 + 15 + 10.
    assert_eq!(research.milliunits(), 33_000);
    // One byte is more than nothing.
    assert_eq!(usage["sales"].milliunits(), 2501);
    assert_eq!(usage.len(), 2);
    // A double would lose the last byte of this sum.
    let large = Usage { memory_bytes: (1 << 53) + 1, ..Usage::default() };
    assert_eq!(large.milliunits(), 1_048_576_001);
    let negative = BillingResourceGauge::default().with_gpu_count(-1);
    assert!(Usage::default().add(&negative).is_err());
    main()
}
