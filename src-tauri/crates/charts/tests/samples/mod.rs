//! Invented data in three languages, shared by the tests, the benchmark and the gallery.
#![allow(dead_code, unreachable_pub, unused_imports, missing_docs)]

mod boards;
mod classes;
mod notes;
mod outlook;
mod series;
mod stairs;

pub use boards::{matrix, people};
pub use classes::{mirror, pareto, pyramid, segments};
pub use notes::{grid, notes};
pub use outlook::{fall, fan, likely, moves, promised};
pub use series::{forecast, funnel, tick};

pub use stairs::{curve, ladder};

/// One of the three languages of the words below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    En,
    Hans,
    Hant,
}

impl Lang {
    pub fn pick(self, [en, hans, hant]: [&str; 3]) -> &str {
        match self {
            Lang::En => en,
            Lang::Hans => hans,
            Lang::Hant => hant,
        }
    }

    pub fn own(self, words: [&str; 3]) -> String {
        self.pick(words).to_owned()
    }
}
