//! What this project promises, as ratios within one run.

use crate::case::Work;
use crate::measure::Row;
use crate::{DOMAINS, FLAT, MIX, NESTED, baseline, buffa_cases, ours, prost_cases};

/// One promised figure and what was measured.
pub(crate) struct Goal {
    pub(crate) work: String,
    pub(crate) peer: String,
    pub(crate) ratio: f64,
    pub(crate) goal: f64,
    /// Whether the goal is the most that the ratio may be, not the least.
    pub(crate) at_most: bool,
}

impl Goal {
    pub(crate) fn met(&self) -> bool {
        if self.at_most { self.ratio <= self.goal } else { self.ratio >= self.goal }
    }
}

const BEST: &str = "best peer";

/// Work, the peer (by the beginning of its name), and how many times faster.
const SPEED: &[(Work, &str, f64)] = &[
    (Work::Borrowed, prost_cases::NAME, 3.7),
    (Work::Borrowed, buffa_cases::VIEW, 2.0),
    (Work::Shared, BEST, 2.5),
    (Work::Owned, prost_cases::NAME, 1.3),
    (Work::Owned, BEST, 1.15),
    (Work::Encode, prost_cases::NAME, 2.5),
    (Work::Encode, BEST, 1.5),
    (Work::JsonWrite, prost_cases::JSON, 3.3),
    (Work::JsonWrite, BEST, 2.2),
    (Work::JsonRead, prost_cases::JSON, 5.5),
    (Work::JsonRead, BEST, 3.7),
    (Work::ToJson, prost_cases::JSON, 6.0),
    (Work::ToJson, BEST, 3.3),
    (Work::ToBinary, prost_cases::JSON, 4.7),
    (Work::ToBinary, BEST, 4.2),
];

/// Encoding events that were built of vectors and maps, instead of decoded ones that are
/// encoded again: the peer, and how many times faster.
const BUILT: &[(&str, f64)] = &[(prost_cases::NAME, 1.5), (buffa_cases::KEPT, 1.2)];

/// Work that must not allocate.
const NO_ALLOCATION: &[Work] =
    &[Work::Borrowed, Work::Encode, Work::JsonWrite, Work::JsonRead, Work::ToJson, Work::ToBinary];

/// All figures.
pub(crate) fn of(rows: &[Row]) -> Vec<Goal> {
    let rows = Rows(rows);
    let mut goals: Vec<Goal> = SPEED.iter().filter_map(|goal| rows.speed(MIX, goal, 1.0)).collect();
    goals.extend(BUILT.iter().filter_map(|goal| rows.built(goal)));
    goals.extend(NO_ALLOCATION.iter().filter_map(|work| rows.allocations(*work)));
    goals.extend(rows.walk());
    goals.extend(rows.depth());
    for domain in DOMAINS {
        // Within a third of the factors for the mix.
        goals.extend(SPEED.iter().filter_map(|goal| rows.speed(domain, goal, 2.0 / 3.0)));
    }
    goals
}

struct Rows<'r>(&'r [Row]);

impl Rows<'_> {
    fn of(&self, shape: &str, work: Work) -> impl Iterator<Item = &Row> {
        self.0.iter().filter(move |row| row.shape == shape && row.work == work)
    }

    /// Our fastest row, of what was decoded.
    fn ours(&self, shape: &str, work: Work) -> Option<&Row> {
        let ours = self.of(shape, work).filter(|row| is_ours(row) && row.who != ours::BUILT);
        ours.min_by(|a, b| a.nanos.total_cmp(&b.nanos))
    }

    fn peer(&self, shape: &str, work: Work, name: &str) -> Option<&Row> {
        // Peers that cannot borrow or share are compared by what they have.
        let owned = name == prost_cases::NAME && work == Work::Borrowed || work == Work::Shared;
        let work = if owned { Work::Owned } else { work };
        let is_form = |rest: &str| rest.is_empty() || rest == crate::peer_json::OWN_FORM;
        if name == BEST {
            let peers = self.of(shape, work).filter(|row| !is_ours(row));
            return peers.min_by(|a, b| a.nanos.total_cmp(&b.nanos));
        }
        self.of(shape, work).find(|row| row.who.strip_prefix(name).is_some_and(is_form))
    }

    fn speed(&self, shape: &str, goal: &(Work, &str, f64), part: f64) -> Option<Goal> {
        let (work, name, goal) = *goal;
        let (ours, peer) = (self.ours(shape, work)?, self.peer(shape, work, name)?);
        let best = if name == BEST { format!("{BEST}: {}", peer.who) } else { peer.who.clone() };
        Some(Goal {
            work: format!("{shape}: {}", work.name()),
            peer: best,
            ratio: peer.nanos / ours.nanos,
            goal: goal * part,
            at_most: false,
        })
    }

    fn built(&self, goal: &(&str, f64)) -> Option<Goal> {
        let (name, goal) = *goal;
        let ours = self.of(MIX, Work::Encode).find(|row| row.who == ours::BUILT)?;
        let peer = self.peer(MIX, Work::Encode, name)?;
        Some(Goal {
            work: format!("{MIX}: {} of built events", Work::Encode.name()),
            peer: peer.who.clone(),
            ratio: peer.nanos / ours.nanos,
            goal,
            at_most: false,
        })
    }

    /// The most of all our rows, so that no variant hides an allocation.
    fn allocations(&self, work: Work) -> Option<Goal> {
        let ours = self.of(MIX, work).filter(|row| is_ours(row));
        Some(Goal {
            work: format!("{MIX}: {}", work.name()),
            peer: "allocations per event".to_owned(),
            ratio: ours.map(|row| row.allocations).max_by(f64::total_cmp)?,
            goal: 0.0,
            at_most: true,
        })
    }

    fn walk(&self) -> Option<Goal> {
        let walk = self.peer(MIX, Work::Baseline, baseline::WALK)?;
        Some(Goal {
            work: format!("{MIX}: {}", Work::Borrowed.name()),
            peer: baseline::WALK.to_owned(),
            ratio: self.ours(MIX, Work::Borrowed)?.nanos / walk.nanos,
            goal: 2.5,
            at_most: true,
        })
    }

    /// The same number of messages, nested against side by side. They are built, as
    /// decoded ones are copied whole.
    fn depth(&self) -> Option<Goal> {
        let built = |shape| self.of(shape, Work::Encode).find(|row: &&Row| row.who == ours::BUILT);
        let (deep, flat) = (built(NESTED)?, built(FLAT)?);
        Some(Goal {
            work: format!("{NESTED}: {}", Work::Encode.name()),
            peer: format!("ours, {FLAT}"),
            ratio: deep.nanos / flat.nanos,
            goal: 1.5,
            at_most: true,
        })
    }
}

fn is_ours(row: &Row) -> bool {
    row.who.starts_with(ours::NAME)
}
