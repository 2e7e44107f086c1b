//! `cargo xtask bench`: every implementation on the same events in one process.

mod baseline;
mod buffa_cases;
mod case;
mod chart;
mod check;
mod goals;
mod inputs;
mod instructions;
mod measure;
mod other_cases;
mod ours;
mod peer_json;
mod prost_cases;
mod report;

use buffa::HasMessageView;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tidings_benches::alloc::Counting;
use tidings_benches::{eager, lazy, shapes, stock};
use tidings_core::Family;

use crate::case::{Case, Cases, Shape};
use crate::report::Build;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The shape that the goals are about.
pub(crate) const MIX: &str = "dropsonde mix";
pub(crate) const NESTED: &str = "messages nested 90 deep";
pub(crate) const FLAT: &str = "messages side by side";
/// The domains besides dropsonde.
pub(crate) const DOMAINS: &[&str] =
    &["Flyte task, literals", "Flyte node, dynamic workflow", "xumi", "pbac", "Apcera", "hac"];

fn main() {
    let has = |wanted: &str| std::env::args().any(|argument| argument == wanted);
    let counted = has(instructions::ARGUMENT);
    let check = has("--check");
    // Instructions are the same every time: few events are enough.
    let fewer = match (counted, check) {
        (true, _) => 50,
        (_, true) => 20,
        _ => 1,
    };
    let mut cases = cases(fewer);
    if counted {
        return instructions::measured(&mut cases);
    }
    eprintln!("checking that {} cases do the same work", cases.len());
    check::all(&mut cases);
    let rounds = match (check, has("--quick")) {
        (true, _) => 1,
        (_, true) => 11,
        _ => 41,
    };
    let mut rows = measure::rows(&mut cases, rounds);
    eprintln!("counting instructions");
    let missing = instructions::add(&mut rows).err();
    let shapes: Vec<&Shape> = {
        let mut shapes: Vec<&Shape> = cases.iter().map(|case| case.shape).collect();
        shapes.dedup_by_key(|shape| shape.name);
        shapes
    };
    let build = if has("--default-profile") { Build::Default } else { Build::Lto };
    report::print(&shapes, &rows, missing.as_deref(), build, !check);
}

/// All cases of all shapes, each with so many times fewer events.
fn cases(fewer: usize) -> Vec<Case> {
    let mut list = Vec::new();
    dropsonde(&mut list, fewer);
    let (some, few) = (1000 / fewer, 400 / fewer);
    use eager::tidings as eager_tidings;
    use stock::tidings as stock_tidings;
    let [task, node, xumi, pbac, apcera, hac] = DOMAINS else { return list };
    shape::<
        flyte_event::TaskExecutionEvent<'static>,
        stock::flyteidl::event::TaskExecutionEvent,
        eager::flyteidl::event::TaskExecutionEvent,
    >(&mut list, task, inputs::flyte_task(few));
    shape::<
        flyte_event::NodeExecutionEvent<'static>,
        stock::flyteidl::event::NodeExecutionEvent,
        eager::flyteidl::event::NodeExecutionEvent,
    >(&mut list, node, inputs::flyte_node(few));
    shape::<
        ::xumi::GenerationComplete<'static>,
        stock_tidings::xumi::v1::GenerationComplete,
        eager_tidings::xumi::v1::GenerationComplete,
    >(&mut list, xumi, inputs::xumi(some));
    shape::<
        ::pbac::PolicyCheck<'static>,
        stock_tidings::pbac::v1::PolicyCheck,
        eager_tidings::pbac::v1::PolicyCheck,
    >(&mut list, pbac, inputs::pbac(some));
    shape::<
        apcera_events::ApceraEvent<'static>,
        stock_tidings::apcera::v1::Event,
        eager_tidings::apcera::v1::Event,
    >(&mut list, apcera, inputs::apcera(some));
    shape::<
        hac_payload::TelemetryEntry<'static>,
        stock_tidings::hac::v1::TelemetryEntry,
        eager_tidings::hac::v1::TelemetryEntry,
    >(&mut list, hac, inputs::hac(some));
    sizes(&mut list, fewer);
    list
}

/// The mix with every peer, and some kinds alone.
fn dropsonde(list: &mut Vec<Case>, fewer: usize) {
    use ::dropsonde::{Envelope, EventType};
    let mut add = |name, wire| {
        shape::<Envelope<'static>, stock::events::Envelope, lazy::events::Envelope>(
            list, name, wire,
        )
    };
    let shape = add(MIX, inputs::mix(10_000 / fewer));
    for (name, kind) in [
        ("dropsonde HttpStartStop", EventType::HTTP_START_STOP),
        ("dropsonde LogMessage", EventType::LOG_MESSAGE),
        ("dropsonde ValueMetric", EventType::VALUE_METRIC),
    ] {
        add(name, inputs::only(kind, 2000 / fewer));
    }
    let at = list.iter().rposition(|case| case.shape.name == MIX).unwrap_or(0) + 1;
    let mut more = Vec::new();
    let mut cases = Cases { shape, list: &mut more };
    ours::peek(&mut cases);
    prost_cases::peek(&mut cases);
    prost_cases::tuned(&mut cases);
    buffa_cases::lazy_and_peek(&mut cases);
    other_cases::add(&mut cases);
    list.splice(at..at, more);
}

fn sizes(list: &mut Vec<Case>, fewer: usize) {
    let some = 400 / fewer;
    shape::<shapes::Blobs<'static>, stock::shapes::Blobs, eager::shapes::Blobs>(
        list,
        "blobs, 16 kB",
        inputs::blobs(some),
    );
    shape::<shapes::Samples<'static>, stock::shapes::Samples, eager::shapes::Samples>(
        list,
        "packed numbers",
        inputs::samples(some),
    );
    for (name, wire) in [(NESTED, inputs::nested(some)), (FLAT, inputs::flat(some))] {
        let shape = Shape::new::<shapes::Tree<'static>>(name, wire);
        let mut cases = Cases { shape, list };
        ours::encode::<shapes::Tree<'static>>(&mut cases);
        prost_cases::encode::<stock::shapes::Tree>(&mut cases);
        buffa_cases::encode::<eager::shapes::Tree>(&mut cases);
    }
}

/// The cases of one shape: ours, prost's and buffa's.
fn shape<F, P, B>(list: &mut Vec<Case>, name: &'static str, wire: Vec<Vec<u8>>) -> &'static Shape
where
    F: Family,
    P: prost::Message + Default + Serialize + DeserializeOwned + 'static,
    B: HasMessageView + Serialize + DeserializeOwned + 'static,
    B::View<'static>: Serialize + buffa::ViewEncode<'static>,
{
    let shape = Shape::new::<F>(name, wire);
    let mut cases = Cases { shape, list };
    baseline::add(&mut cases);
    ours::add::<F>(&mut cases);
    prost_cases::add::<P>(&mut cases);
    buffa_cases::add::<B>(&mut cases);
    shape
}
