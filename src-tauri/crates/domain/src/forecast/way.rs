//! The ways a forecast is worked out: the one rule of what an open opportunity brings in some months.
//!
//! Not where the chances come from (`history`, `tempo`, the method pack), and not what is still to be
//! opened (`fresh`). What is shown and what is judged later both come from here. Source: D-31 for the
//! first way; the second joins D-30 with peers' prediction split, its form is ours.
//!
//! Rule, for an opportunity that is
//! - *expected within the months*: by stage, the chance of its stage or the one set by hand; by
//!   history, the share won of those that got as far; both × (1 − slip).
//! - *expected in other months*: never.
//! - *undated or overdue*: by stage never, for no month is named; by history, by its age alone.
//!
//! By stage, what a category leaves out is left out, nothing new is opened, and each comes for itself.
//! By history everything open counts, for history knows what becomes of it; new business is added
//! and all rise and fall together a little. Invariant: a chance is in 0..=1 where those given are.

use serde::Serialize;

/// A way to forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// By the chance of the stage.
    #[default]
    ByStage,
    /// By what became of those before, with new business.
    ByHistory,
}

/// Where the expected close lies, seen from some months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// In one of them.
    Within,
    /// In another month.
    Elsewhere,
    /// Nobody says, or the day has passed.
    Unknown,
}

/// What is known of the chances of one opportunity, 0..=1.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Odds {
    /// Of its stage, or set by hand; 0 where its category is left out.
    pub stage: f64,
    /// Of winning in the end, by the history of its stage.
    pub history: f64,
    /// Of winning in the months, by its age alone.
    pub age: f64,
}

impl Way {
    /// Both, in the order told.
    pub const ALL: [Self; 2] = [Self::ByStage, Self::ByHistory];

    /// Its name in requests and answers.
    pub fn key(self) -> &'static str {
        match self {
            Self::ByStage => "by-stage",
            Self::ByHistory => "by-history",
        }
    }

    /// The way of that name.
    pub fn read(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.key() == key)
    }

    /// How far all rise and fall together where nobody says otherwise, percent; ours. By stage each
    /// comes for itself, as the exact distribution is usually told.
    pub fn correlation(self) -> u32 {
        match self {
            Self::ByStage => 0,
            Self::ByHistory => 2,
        }
    }

    /// The chance that it comes in the months; `slip` is the chance to slip out of them.
    pub fn chance(self, when: When, odds: Odds, slip: f64) -> f64 {
        let stays = 1.0 - slip.clamp(0.0, 1.0);
        match (self, when) {
            (Self::ByStage, When::Within) => odds.stage * stays,
            (Self::ByHistory, When::Within) => odds.history * stays,
            (Self::ByHistory, When::Unknown) => odds.age,
            (Self::ByStage, When::Unknown) | (_, When::Elsewhere) => 0.0,
        }
    }
}
