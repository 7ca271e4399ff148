//! What the guided start of an account gives.

use serde::Serialize;
use ts_rs::TS;

/// The way from an account to a plan on one page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GuideView {
    /// Its steps in order.
    pub steps: Vec<GuideStep>,
    /// Steps done.
    pub done: u32,
    /// The first that is not; none where all are.
    pub next: Option<String>,
}

/// A step of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GuideStep {
    /// Key.
    pub key: String,
    /// What to do.
    pub title: String,
    /// It is done, by what is on record.
    pub done: bool,
    /// How far it is, in words.
    pub why: String,
    /// Page where it is done: `account` or `forecast`.
    pub page: String,
    /// View of that page.
    pub view: String,
    /// What that view shows.
    pub shows: Option<String>,
}
