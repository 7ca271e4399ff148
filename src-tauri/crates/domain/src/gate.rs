//! The soft gate between stages (D-27), time in a stage (D-30), and the buyer's state beside ours
//! (D-11).
//!
//! Not who may pass: whoever gives a reason may. What the source does not say is how far another
//! pipeline leads (as far as the chance of its stage says), when a stay is too long (1.5 times the one expected) and which state of the buyer belongs to which stage; both
//! are ours. Invariant: moving back, or staying, asks nothing.

use crate::method::{Mark, Process, Stage};

/// A stay is too long beyond this part of the one expected.
const TOO_LONG: f64 = 1.5;
/// States between ours and the buyer's from which on they have come apart.
const APART: i32 = 2;

/// Where a move leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Towards<'a> {
    /// A stage.
    Stage(&'a str),
    /// Won: past the last stage.
    Won,
    /// A stage of another pipeline with this chance: what comes before such a chance here is passed.
    Elsewhere(u8),
}

/// The marks that are open between where an opportunity stands and where it is moved: those of
/// its own stage and of each that is skipped. `done` says whether a mark is reached.
pub fn open<'p>(
    process: &'p Process,
    from: &str,
    towards: Towards<'_>,
    done: impl Fn(&Stage, &Mark) -> bool,
) -> Vec<(&'p Stage, &'p Mark)> {
    let start = process.position(from).unwrap_or(0);
    let end = match towards {
        Towards::Stage(key) => process.position(key).unwrap_or(start),
        Towards::Won => process.stages.len(),
        Towards::Elsewhere(chance) => {
            process.stages.iter().position(|stage| stage.probability >= chance).unwrap_or(process.stages.len())
        }
    };
    let passed = process.stages.get(start..end.max(start)).unwrap_or_default();
    let marks = passed.iter().flat_map(|stage| stage.marks.iter().map(move |mark| (stage, mark)));
    marks.filter(|(stage, mark)| !done(stage, mark)).collect()
}

/// Marks reached and marks there are of one stage.
pub fn progress(stage: &Stage, done: impl Fn(&Mark) -> bool) -> (usize, usize) {
    (stage.marks.iter().filter(|mark| done(mark)).count(), stage.marks.len())
}

/// Days beyond which a stay is too long: 1.5 × the days expected (D-30).
pub fn limit_days(expected: u16) -> f64 {
    f64::from(expected) * TOO_LONG
}

/// Whether our stage and the buyer's state have come apart: two or more states (D-11). Positive
/// where we are ahead of the buyer.
pub fn apart(ours: i32, buyers: i32) -> Option<i32> {
    let ahead = ours - buyers;
    (ahead.abs() >= APART).then_some(ahead)
}
