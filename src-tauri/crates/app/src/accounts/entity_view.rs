//! What the tree of an account's entities gives (B-13).
//!
//! Invariant: the board, the export and the command line get the same.

use serde::Serialize;
use ts_rs::TS;

use crate::people::view::MapLine;
use crate::wire::{MoneyView, Ref};

/// Divisions, legal entities and sites of an account, laid out below it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EntityTree {
    /// The account.
    pub account: Ref,
    /// The account first, then its units.
    pub nodes: Vec<EntityNode>,
    /// Who belongs to whom.
    pub lines: Vec<MapLine>,
    /// Left, top, right, bottom in px.
    pub bounds: [f64; 4],
    /// How many have nobody whom we know, in them or below.
    pub white: u32,
    /// The same as a sentence; none where there is no such.
    pub white_line: Option<String>,
}

/// A unit of the tree, or the account at its top. Counts and sums are its own and those of all
/// below it. Sizes and places in px at zoom 1; x, y is the left top.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EntityNode {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// The account itself.
    pub top: bool,
    /// The unit above, else the account; none at the top.
    pub parent: Option<String>,
    /// `division`, `entity` or `site`; none is a unit of people.
    pub kind: Option<String>,
    /// Kind, place, revenue and debts in one line.
    pub facts: String,
    /// Won with it in the last 12 months.
    pub revenue: MoneyView,
    /// Number of open opportunities.
    pub open: u32,
    /// Number of people.
    pub people: u32,
    /// How many of them we know.
    pub met: u32,
    /// Deepest coverage of anybody there (C-07).
    pub coverage: Option<String>,
    /// Nobody there is known to us.
    pub white: bool,
    /// Left.
    pub x: f64,
    /// Top.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}
