//! What the health of accounts takes and gives.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Ref;

/// The health of an account: one number, and all it is made of.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CareView {
    /// The account.
    pub account: Ref,
    /// 0 to 100; none where no part has a weight.
    pub score: Option<f64>,
    /// `good`, `watch` or `bad`.
    pub tone: String,
    /// The same in a sentence.
    pub sentence: String,
    /// Points since ninety days ago, of the parts that can be looked back upon.
    pub trend: Option<f64>,
    /// What it is made of.
    pub parts: Vec<CarePart>,
}

/// A part of the health.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CarePart {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// 0 to 100; none where it is not known, which counts as nothing.
    pub points: Option<f64>,
    /// Ninety days ago; none where that cannot be said.
    pub before: Option<f64>,
    /// 0 to 100; 0 counts for nothing.
    pub weight: f64,
    /// Its part of all weight, percent.
    pub share: f64,
    /// What it was made of, in words.
    pub why: String,
    /// The view of the account's page where it can be mended.
    pub place: String,
    /// What that view shows.
    pub shows: Option<String>,
}

/// How much a part counts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CareWeigh {
    /// Key of a part.
    pub part: String,
    /// 0 to 100.
    pub weight: f64,
}
