//! Whether to pursue an opportunity (D-19): what speaks for it and against it, question by
//! question, ours beside each rival's, and a proposal that says why.
//!
//! Not the ratings. The source says that four questions are asked, not how answers are counted:
//! counting them, the limits of a company and the order of verdicts are ours, but for this: a weak
//! first or last question stops the pursuit. Invariant: an answer speaks for it, against it, or is
//! not known; the three add up to all criteria.

use serde::Serialize;

/// The answer to one criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Speaks for it.
    For,
    /// Not known, or neither.
    Unknown,
    /// Speaks against it.
    Against,
}

/// How answers are spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Tally {
    /// Speak for it.
    pub plus: usize,
    /// Not known.
    pub unknown: usize,
    /// Speak against it.
    pub minus: usize,
}

/// What a company does not go below (D-19).
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Limits {
    /// Smallest deal, minor units.
    pub smallest: Option<i64>,
    /// Least profit, percent.
    pub least_profit: Option<f64>,
    /// Most days until the close.
    pub longest_days: Option<i64>,
}

/// The opportunity's own figures.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Figures {
    /// Amount, minor units of the limits' currency.
    pub amount: Option<i64>,
    /// Profit, percent.
    pub profit: Option<f64>,
    /// Days until the close.
    pub days: Option<i64>,
}

/// A reason of the proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Too much speaks against there being an opportunity.
    NoOpportunity,
    /// Too much speaks against it being worth winning.
    NotWorth,
    /// Smaller than the smallest deal.
    TooSmall,
    /// Less profit than the least.
    TooLittleProfit,
    /// Closes later than the longest time.
    TooLong,
    /// Too little is known of whether there is an opportunity, or whether it is worth winning.
    NotKnown,
    /// A rival stands better where it is about competing and winning.
    Behind,
    /// Nothing speaks against going on.
    Clear,
}

/// What is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Stop.
    Stop,
    /// Find out first.
    FindOut,
    /// Change the odds first.
    Change,
    /// Go on.
    Go,
}

impl Answer {
    /// Of points from 0 to 100; 50 is neither.
    pub fn of(points: Option<f64>) -> Self {
        match points {
            Some(points) if points > 50.0 => Self::For,
            Some(points) if points < 50.0 => Self::Against,
            _ => Self::Unknown,
        }
    }
}

impl Tally {
    /// Counts answers.
    pub fn of(answers: impl IntoIterator<Item = Answer>) -> Self {
        answers.into_iter().fold(Self::default(), |mut tally, answer| {
            match answer {
                Answer::For => tally.plus += 1,
                Answer::Unknown => tally.unknown += 1,
                Answer::Against => tally.minus += 1,
            }
            tally
        })
    }

    /// All answers.
    pub fn all(self) -> usize {
        self.plus + self.unknown + self.minus
    }

    /// More speaks against it than for it.
    pub fn weak(self) -> bool {
        self.minus > self.plus
    }

    /// Less than half is known.
    pub fn dim(self) -> bool {
        (self.plus + self.minus) * 2 < self.all()
    }

    /// What speaks for it less what speaks against it.
    pub fn balance(self) -> i64 {
        self.plus as i64 - self.minus as i64
    }

    /// Both together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self { plus: self.plus + other.plus, unknown: self.unknown + other.unknown, minus: self.minus + other.minus }
    }
}

impl Verdict {
    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::FindOut => "find-out",
            Self::Change => "change",
            Self::Go => "go",
        }
    }
}

impl Reason {
    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::NoOpportunity => "no-opportunity",
            Self::NotWorth => "not-worth",
            Self::TooSmall => "too-small",
            Self::TooLittleProfit => "too-little-profit",
            Self::TooLong => "too-long",
            Self::NotKnown => "not-known",
            Self::Behind => "behind",
            Self::Clear => "clear",
        }
    }

    /// What it leads to.
    pub fn verdict(self) -> Verdict {
        match self {
            Self::NotKnown => Verdict::FindOut,
            Self::Behind => Verdict::Change,
            Self::Clear => Verdict::Go,
            _ => Verdict::Stop,
        }
    }
}

/// What is proposed, with every reason; the gravest decides. `questions` are our tallies of the four
/// questions in order, `rivals` those of each rival.
pub fn propose(questions: [Tally; 4], rivals: &[[Tally; 4]], figures: Figures, limits: Limits) -> (Verdict, Vec<Reason>) {
    let [opportunity, compete, win, worth] = questions;
    let odds = |of: &[Tally; 4]| of[1].with(of[2]).balance();
    let ours = compete.with(win).balance();
    let below = |value: Option<i64>, limit: Option<i64>| value.zip(limit).is_some_and(|(value, limit)| value < limit);
    let said = [
        (opportunity.weak(), Reason::NoOpportunity),
        (worth.weak(), Reason::NotWorth),
        (below(figures.amount, limits.smallest), Reason::TooSmall),
        (figures.profit.zip(limits.least_profit).is_some_and(|(profit, least)| profit < least), Reason::TooLittleProfit),
        (below(limits.longest_days, figures.days), Reason::TooLong),
        (opportunity.dim() || worth.dim(), Reason::NotKnown),
        (rivals.iter().any(|rival| odds(rival) > ours), Reason::Behind),
    ];
    let mut reasons: Vec<Reason> = said.into_iter().filter_map(|(holds, reason)| holds.then_some(reason)).collect();
    if reasons.is_empty() {
        reasons.push(Reason::Clear);
    }
    let verdict = reasons.iter().map(|reason| reason.verdict()).min().unwrap_or(Verdict::Go);
    (verdict, reasons)
}
