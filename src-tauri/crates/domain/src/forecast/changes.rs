//! What changed between two days: the waterfall, the from–to matrix, and how often dates slipped.
//!
//! Measured is what is open and in scope: an amount, or a weighted one, as the caller gives it.
//! Scope is the whole pipeline, or what is to close within some months. Each opportunity that
//! counts on one of the two days has exactly one reason, the first that fits:
//! 1. *new* or *gone*: not there on the other day;
//! 2. *won* or *lost* since, or open again although won or lost before;
//! 3. *confirmed* or *doubted*: a forecast counts it on one of the days only, by its elements (D-07);
//! 4. moved over an edge of the scope: *pushed* (to later, or to no month), *pulled in* (from
//!    later), *pulled out* (to earlier), *pushed in* (from earlier);
//! 5. *up* or *down*, the figure differs;
//! 6. *pushed* or *pulled in* within the scope, which changes no sum.
//!
//! Source: peers' ranked reasons; that the first five sum is what makes it a waterfall. Invariants:
//! start + Σ amounts = end, exactly; with the days exchanged every amount changes its sign and
//! every reason is its [`Reason::mirror`].

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::series::{Month, Outcome};

/// One opportunity on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    /// Open, won or lost by then.
    pub outcome: Outcome,
    /// Month it was to close in; matters only while open.
    pub month: Option<Month>,
    /// What it counts while open, minor units.
    pub value: i64,
    /// Whether a forecast counts it while open; what it does not count is in no sum.
    pub counted: bool,
}

/// Months that count, both included; all of them, and undated ones too, where there is none.
pub type Scope = Option<(Month, Month)>;

/// Why a figure changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Was not there before.
    New,
    /// Is open again although it was won.
    WonBefore,
    /// Is open again although it was lost.
    LostBefore,
    /// Was to close later than the scope, or had no day.
    PulledIn,
    /// Was to close before the scope.
    PushedIn,
    /// Is counted now: its elements are confirmed.
    Confirmed,
    /// Counts more.
    Up,
    /// Counts less.
    Down,
    /// Is to close before the scope.
    PulledOut,
    /// Is to close later than the scope, or has no day any more.
    Pushed,
    /// Is not counted any more: an element is not confirmed as high as its amount asks.
    Doubted,
    /// Won.
    Won,
    /// Lost.
    Lost,
    /// Is not there any more.
    Gone,
}

/// One opportunity's part of the change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Its place in the list given.
    pub index: usize,
    /// Why.
    pub reason: Reason,
    /// By how much; may be 0 for a move within the scope.
    pub amount: i64,
}

/// All of one reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Which.
    pub reason: Reason,
    /// How many.
    pub count: usize,
    /// Their amounts.
    pub amount: i64,
}

/// The change as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Waterfall {
    /// What counted on the first day.
    pub start: i64,
    /// How many.
    pub start_count: usize,
    /// Which, as places in the list given.
    pub start_held: Vec<usize>,
    /// What counted on the second day.
    pub end: i64,
    /// How many.
    pub end_count: usize,
    /// Which.
    pub end_held: Vec<usize>,
    /// One per opportunity that changed, in the order given.
    pub changes: Vec<Change>,
    /// The same by reason, in the order of [`Reason`]; only reasons that occur.
    pub steps: Vec<Step>,
}

impl Reason {
    /// The reason with the days exchanged.
    #[must_use]
    pub fn mirror(self) -> Self {
        match self {
            Self::New => Self::Gone,
            Self::Gone => Self::New,
            Self::Won => Self::WonBefore,
            Self::WonBefore => Self::Won,
            Self::Lost => Self::LostBefore,
            Self::LostBefore => Self::Lost,
            Self::Pushed => Self::PulledIn,
            Self::PulledIn => Self::Pushed,
            Self::PulledOut => Self::PushedIn,
            Self::PushedIn => Self::PulledOut,
            Self::Confirmed => Self::Doubted,
            Self::Doubted => Self::Confirmed,
            Self::Up => Self::Down,
            Self::Down => Self::Up,
        }
    }
}

/// Compares the pipeline of two days; each pair is one opportunity, `None` where it was not there.
pub fn compare(pairs: &[(Option<State>, Option<State>)], scope: Scope) -> Waterfall {
    let mut fall = Waterfall::default();
    let mut steps: BTreeMap<Reason, (usize, i64)> = BTreeMap::new();
    for (index, (before, after)) in pairs.iter().enumerate() {
        let (from, to) = (held(before.as_ref(), scope), held(after.as_ref(), scope));
        if let Some(value) = from {
            fall.start = fall.start.saturating_add(value);
            fall.start_held.push(index);
        }
        if let Some(value) = to {
            fall.end = fall.end.saturating_add(value);
            fall.end_held.push(index);
        }
        let amount = to.unwrap_or(0).saturating_sub(from.unwrap_or(0));
        if let Some(reason) = reason((before.as_ref(), after.as_ref()), (from, to), scope) {
            fall.changes.push(Change { index, reason, amount });
            let step = steps.entry(reason).or_default();
            *step = (step.0 + 1, step.1.saturating_add(amount));
        }
    }
    (fall.start_count, fall.end_count) = (fall.start_held.len(), fall.end_held.len());
    fall.steps = steps.into_iter().map(|(reason, (count, amount))| Step { reason, count, amount }).collect();
    fall
}

/// What it counts; `None` where it does not.
fn held(state: Option<&State>, scope: Scope) -> Option<i64> {
    let state = state.filter(|state| state.outcome == Outcome::Open && state.counted)?;
    let inside = scope.is_none_or(|(from, to)| state.month.is_some_and(|month| from <= month && month <= to));
    inside.then_some(state.value)
}

fn reason(
    (before, after): (Option<&State>, Option<&State>),
    counts: (Option<i64>, Option<i64>),
    scope: Scope,
) -> Option<Reason> {
    match counts {
        (None, None) => None,
        (None, Some(_)) => Some(entering(before, scope)),
        (Some(_), None) => Some(entering(after, scope).mirror()),
        (Some(from), Some(to)) if from < to => Some(Reason::Up),
        (Some(from), Some(to)) if from > to => Some(Reason::Down),
        (Some(_), Some(_)) => moved(before?.month, after?.month),
    }
}

/// Why one counts now that was like this, or not there, on the other day.
fn entering(other: Option<&State>, scope: Scope) -> Reason {
    let Some(other) = other else { return Reason::New };
    match (other.outcome, other.month, scope) {
        (Outcome::Won, ..) => Reason::WonBefore,
        (Outcome::Lost, ..) => Reason::LostBefore,
        (Outcome::Open, ..) if !other.counted => Reason::Confirmed,
        (Outcome::Open, Some(month), Some((from, _))) if month < from => Reason::PushedIn,
        (Outcome::Open, ..) => Reason::PulledIn,
    }
}

/// No month is later than any.
fn moved(from: Option<Month>, to: Option<Month>) -> Option<Reason> {
    let later = |a: Option<Month>, b: Option<Month>| match (a, b) {
        (Some(a), Some(b)) => b > a,
        (a, b) => a.is_some() && b.is_none(),
    };
    if later(from, to) {
        Some(Reason::Pushed)
    } else if later(to, from) {
        Some(Reason::PulledIn)
    } else {
        None
    }
}

/// How often an expected day was moved to a later month; the moves as (before, after), by time.
pub fn slips(moves: impl IntoIterator<Item = (Option<NaiveDate>, Option<NaiveDate>)>) -> usize {
    let later = |(from, to): &(Option<NaiveDate>, Option<NaiveDate>)| {
        from.zip(*to).is_some_and(|(from, to)| Month::of(to) > Month::of(from))
    };
    moves.into_iter().filter(later).count()
}

/// One field of the from–to matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Flow<K> {
    /// Where it stood on the first day.
    pub from: K,
    /// Where it stood on the second.
    pub to: K,
    /// How many.
    pub count: usize,
    /// What they count, minor units.
    pub amount: i64,
}

/// Counts who went from where to where, in the order of the places.
pub fn flows<K: Ord + Copy>(pairs: impl IntoIterator<Item = (K, K, i64)>) -> Vec<Flow<K>> {
    let mut fields: BTreeMap<(K, K), (usize, i64)> = BTreeMap::new();
    for (from, to, amount) in pairs {
        let field = fields.entry((from, to)).or_default();
        *field = (field.0 + 1, field.1.saturating_add(amount));
    }
    fields.into_iter().map(|((from, to), (count, amount))| Flow { from, to, count, amount }).collect()
}
