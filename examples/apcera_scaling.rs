//! Decides from the usage of a job's instances whether it needs more or fewer
//! of them.
//!
//! `cargo run -p tidings-examples --example apcera_scaling`

use std::collections::BTreeMap;

use anyhow::Result;
use apcera_events::{ApceraEvent, ApceraEventPayload, InstanceUsage, Message};

/// The documented examples. The one usage event among them has no CPU reserved.
const DOCUMENTED: &str = include_str!("data/apcera.ndjson");

/// Usage of a busy job with two instances, an idle one with two, and an idle
/// one with a single instance. The last line is older than what came before.
const EVENTS: &str = r#"
{"payload":{"cpu":9.5E+8,"cpu_total":1000,"instance_uuid":"a1","job_fqn":"job::/dev::busy","timestamp":1466620067},"time":1.466620067E+18}
{"payload":{"cpu":7.5E+8,"cpu_total":1000,"instance_uuid":"a2","job_fqn":"job::/dev::busy","timestamp":1466620067},"time":1.466620067E+18}
{"payload":{"cpu":2E+7,"cpu_total":500,"instance_uuid":"b1","job_fqn":"job::/dev::idle","timestamp":1466620067},"time":1.466620067E+18}
{"payload":{"cpu":4E+7,"cpu_total":500,"instance_uuid":"b2","job_fqn":"job::/dev::idle","timestamp":1466620067},"time":1.466620067E+18}
{"payload":{"cpu":0,"cpu_total":500,"instance_uuid":"c1","job_fqn":"job::/dev::single","timestamp":1466620067},"time":1.466620067E+18}
{"payload":{"cpu":1E+6,"cpu_total":1000,"instance_uuid":"a1","job_fqn":"job::/dev::busy","timestamp":1466620007},"time":1.466620007E+18}
"#;

/// Above this share of the reserved CPU time a job needs more instances.
const HIGH: f64 = 0.8;
/// Below this share it has too many.
const LOW: f64 = 0.2;

/// What to do with a job.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Signal {
    Up,
    Down,
    Hold,
    /// Nothing is reserved for some instance, so there is no share to go by.
    Unknown,
}

/// When usage was measured, and what share of the reserved CPU time it was.
type Sample = (i64, Option<f64>);

/// The latest sample of each instance, by job.
#[derive(Default)]
struct Jobs(BTreeMap<String, BTreeMap<String, Sample>>);

impl Jobs {
    fn read(&mut self, events: &str) -> Result<()> {
        for line in events.lines().filter(|line| !line.is_empty()) {
            let event = ApceraEvent::from_json(line)?;
            if let Some(ApceraEventPayload::Usage(usage)) = &event.payload {
                self.take(usage);
            }
        }
        Ok(())
    }

    fn take(&mut self, usage: &InstanceUsage<'_>) {
        let (Some(job), Some(instance)) = (&usage.job_fqn, &usage.instance_uuid) else { return };
        let measured = usage.timestamp.unwrap_or_default();
        let sample = (measured, usage.cpu_utilization());
        let instances = self.0.entry(job.to_string()).or_default();
        let latest = instances.entry(instance.to_string()).or_insert(sample);
        if measured >= latest.0 {
            *latest = sample;
        }
    }

    fn signals(&self) -> impl Iterator<Item = (&str, Signal, Option<f64>)> {
        self.0.iter().map(|(job, instances)| {
            let shares: Option<Vec<f64>> = instances.values().map(|sample| sample.1).collect();
            let count = f64::from(u32::try_from(instances.len()).unwrap_or(u32::MAX));
            let mean = shares.map(|shares| shares.iter().sum::<f64>() / count);
            let signal = match mean {
                None => Signal::Unknown,
                Some(mean) if mean > HIGH => Signal::Up,
                // The last instance stays.
                Some(mean) if mean < LOW && instances.len() > 1 => Signal::Down,
                Some(_) => Signal::Hold,
            };
            (job.as_str(), signal, mean)
        })
    }
}

fn main() -> Result<()> {
    let mut jobs = Jobs::default();
    jobs.read(DOCUMENTED)?;
    jobs.read(EVENTS)?;
    for (job, signal, mean) in jobs.signals() {
        let mean = mean.map_or("?".to_owned(), |mean| format!("{:.0}%", mean * 100.0));
        println!("{job:<32}{mean:>5}  {signal:?}");
    }
    Ok(())
}

#[test]
fn jobs_scale_by_the_latest_usage_of_their_instances() -> Result<()> {
    let mut jobs = Jobs::default();
    jobs.read(DOCUMENTED)?;
    jobs.read(EVENTS)?;
    let signals: Vec<_> = jobs.signals().map(|(job, signal, _)| (job, signal)).collect();
    let expected = [
        ("job::/dev::busy", Signal::Up),
        ("job::/dev::idle", Signal::Down),
        ("job::/dev::single", Signal::Hold),
        ("job::/sandbox/admin::myapp", Signal::Unknown),
    ];
    assert_eq!(signals, expected);
    main()
}
