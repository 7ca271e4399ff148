//! The performance equation with its four levers (D-36).
//!
//! The source prints the title only; the terms are the field's, and so ours:
//! *revenue per day = opportunities × average amount × win rate ÷ days to win*, in minor units.
//! Each lever alone reaches a revenue by the same factor: the first three grow by it, the days shrink
//! by it. Invariants: with a lever at what it must be and the others as they are, the equation gives
//! the revenue asked for; a win rate above 1 is no answer.

/// The four terms.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Equation {
    /// Open opportunities.
    pub count: f64,
    /// Average amount of the won, minor units.
    pub size: f64,
    /// Won ÷ decided, 0..=1.
    pub rate: f64,
    /// Days from opening to winning.
    pub days: f64,
}

/// What each lever must be alone; none where it cannot reach it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Needed {
    /// Whole opportunities.
    pub count: Option<f64>,
    /// Minor units.
    pub size: Option<f64>,
    /// 0..=1.
    pub rate: Option<f64>,
    /// Days.
    pub days: Option<f64>,
}

impl Equation {
    /// Revenue per day, minor units; none where winning takes no time.
    pub fn per_day(self) -> Option<f64> {
        let found = self.count * self.size * self.rate / self.days;
        (self.days > 0.0 && found.is_finite()).then_some(found)
    }

    /// What each lever must be alone for so much per day.
    pub fn needed(self, per_day: f64) -> Needed {
        let factor = self.per_day().filter(|now| *now > 0.0).map(|now| per_day / now).filter(|factor| *factor > 0.0);
        let times = |term: f64| factor.map(|factor| term * factor);
        Needed {
            count: times(self.count).map(|count| (count - 1e-9).ceil()),
            size: times(self.size),
            rate: times(self.rate).filter(|rate| *rate <= 1.0),
            days: factor.map(|factor| self.days / factor),
        }
    }
}
