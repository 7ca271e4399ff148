//! How long winning takes: the chance that one open so many days is won within the next so many.
//!
//! Not by stage (`history`): this needs only the days of opening and deciding, and so also serves
//! opportunities without an expected day. Source: Aalen and Johansen (1978), two causes of ending;
//! its use for revenue is ours.
//!
//! Formulas, over ages in days:
//! - *At risk(a)*: opportunities that were still open when a days old, seen by the day measured.
//! - *Open(a)* = product over the ages up to a of `1 − ended ÷ at risk`.
//! - *Won(a)* = sum over the ages up to a of `open(before) × won ÷ at risk`.
//! - *Chance of winning after age a, up to age b* = `(won(b) − won(a)) ÷ open(a)`.
//!
//! Invariant: won(a) + open(a) ≤ 1, won never falls, and more days never lower the chance.

/// How long one opportunity was open, and how that ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Life {
    /// Whole days from opening to the decision, or to the day measured.
    pub days: u32,
    /// How it ended.
    pub end: End,
}

/// How an opportunity's time ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Won.
    Won,
    /// Lost.
    Lost,
    /// Not yet.
    Open,
}

/// Ages beyond this are one: nobody waits longer.
const OLDEST: usize = 3_650;

/// Shares of what was opened that are still open, and already won, by age.
#[derive(Debug, Clone, PartialEq)]
pub struct Tempo {
    open: Vec<f64>,
    won: Vec<f64>,
    at_risk: Vec<usize>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Ends {
    won: usize,
    lost: usize,
    unknown: usize,
}

impl Tempo {
    /// Reads the lives; linear time.
    pub fn of(lives: impl IntoIterator<Item = Life>) -> Self {
        let mut ends: Vec<Ends> = Vec::new();
        for life in lives {
            let age = (life.days as usize).min(OLDEST);
            if ends.len() <= age {
                ends.resize(age + 1, Ends::default());
            }
            match life.end {
                End::Won => ends[age].won += 1,
                End::Lost => ends[age].lost += 1,
                End::Open => ends[age].unknown += 1,
            }
        }
        Self::from_ends(&ends)
    }

    fn from_ends(ends: &[Ends]) -> Self {
        let mut at_risk: usize = ends.iter().map(|e| e.won + e.lost + e.unknown).sum();
        let (mut open, mut won) = (1.0, 0.0);
        let mut tempo = Self { open: Vec::new(), won: Vec::new(), at_risk: Vec::new() };
        for end in ends {
            tempo.at_risk.push(at_risk);
            if at_risk > 0 {
                won += open * end.won as f64 / at_risk as f64;
                open *= 1.0 - (end.won + end.lost) as f64 / at_risk as f64;
            }
            tempo.open.push(open);
            tempo.won.push(won);
            at_risk -= end.won + end.lost + end.unknown;
        }
        tempo
    }

    /// The chance that one which was open at the end of its day `age` is won in the `days` after
    /// it; `None` where none was seen open at that age.
    pub fn chance(&self, age: u32, days: u32) -> Option<f64> {
        let at = age as usize;
        let open = *self.open.get(at)?;
        let seen = *self.at_risk.get(at + 1)? > 0 && open > 0.0;
        let until = (at + days as usize).min(self.won.len() - 1);
        seen.then(|| ((self.won[until] - self.won[at]) / open).clamp(0.0, 1.0))
    }

    /// The share won by an age, of all that is opened.
    pub fn won_by(&self, age: u32) -> f64 {
        self.won.get(age as usize).or(self.won.last()).copied().unwrap_or(0.0)
    }

    /// The share of all that is won in the end, as far as is known.
    pub fn won(&self) -> f64 {
        self.won.last().copied().unwrap_or(0.0)
    }
}
