//! What the commands of an account's plan take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{MoneyView, Ref};

/// What the units of an account could buy of our products (peers.md 2.2).
#[derive(Debug, Clone, Serialize, TS)]
pub struct WhitespaceView {
    /// The account.
    pub account: Ref,
    /// ISO currency of every amount.
    pub currency: String,
    /// Our products, those of one series together.
    pub columns: Vec<WhitespaceColumn>,
    /// Rows: the account itself first, then its units, each before those below it.
    pub rows: Vec<WhitespaceRow>,
    /// Each product over all rows, in the order of the columns.
    pub totals: Vec<WhitespaceSum>,
    /// All of it.
    pub total: WhitespaceSum,
    /// Opportunities that are open or were won within twelve months and name no product: they stand in no cell.
    pub unplaced: u32,
    /// What those are worth.
    pub unplaced_amount: MoneyView,
    /// Opportunities in another currency, which are not counted.
    pub foreign: u32,
    /// Cells with a potential of which nothing is bought and nothing in work, the largest first; at most ten.
    pub gaps: Vec<WhitespaceGap>,
}

/// A product as a column.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WhitespaceColumn {
    /// Product.
    pub id: String,
    /// Name.
    pub name: String,
    /// Series.
    pub series: Option<String>,
}

/// A unit as a row; without one, the account itself.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WhitespaceRow {
    /// Unit; none is the account itself.
    pub unit: Option<String>,
    /// Name.
    pub name: String,
    /// 0 at the top.
    pub depth: u32,
    /// Units stand below it: its cells count them too.
    pub parent: bool,
    /// One for each column; none where nothing is known of it.
    pub cells: Vec<Option<WhitespaceCell>>,
    /// All of them.
    pub total: WhitespaceSum,
}

/// A unit's business with one product.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WhitespaceCell {
    /// With all below the unit.
    pub sum: WhitespaceSum,
    /// What the unit could buy by itself, as typed.
    pub potential: Option<MoneyView>,
    /// What the unit buys by itself, as typed.
    pub current: Option<MoneyView>,
    /// Note.
    pub note: Option<String>,
    /// Last changed on, ISO date.
    pub on_date: Option<String>,
    /// By whom.
    pub author: Option<String>,
    /// Competitors and their shares, the largest first.
    pub shares: Vec<WhitespaceShareView>,
    /// Open opportunities and those won within twelve months, of the unit by itself.
    pub deals: Vec<WhitespaceDeal>,
}

/// Amounts of a cell, a row, a column or all of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WhitespaceSum {
    /// What could be bought from us in a year; none where nobody said.
    pub potential: Option<MoneyView>,
    /// What is bought from us in a year.
    pub current: MoneyView,
    /// Won within twelve months.
    pub won: MoneyView,
    /// In open opportunities.
    pub open: MoneyView,
    /// Potential neither bought nor in work.
    pub gap: MoneyView,
    /// Share of the potential that is bought from us, 0 to 1.
    pub share: Option<f64>,
    /// Cells with a potential of which nothing is bought and nothing in work.
    pub white: u32,
}

/// A competitor in a cell.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WhitespaceShareView {
    /// Competitor.
    pub competitor: Ref,
    /// Percent of the potential; none where only its presence is known.
    pub percent: Option<f64>,
}

/// An opportunity in a cell.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WhitespaceDeal {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// `open` or `won`.
    pub outcome: String,
    /// Amount.
    pub amount: Option<MoneyView>,
}

/// A white cell.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WhitespaceGap {
    /// Unit; none is the account itself.
    pub unit: Option<String>,
    /// Its name.
    pub name: String,
    /// Product.
    pub product: Ref,
    /// What could be bought.
    pub potential: MoneyView,
}

/// Say what units could buy; several cells at once are one step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WhitespaceSet {
    /// Account.
    pub account: String,
    /// The cells, each at most once.
    pub cells: Vec<WhitespaceAt>,
}

/// A cell and what is said of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WhitespaceAt {
    /// Unit; none is the account itself.
    pub unit: Option<String>,
    /// Product.
    pub product: String,
    /// What is said.
    pub edit: WhitespaceEdit,
}

/// What is said of a cell. Amounts are typed text.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum WhitespaceEdit {
    /// What could be bought from us in a year.
    Potential(Option<String>),
    /// What is bought from us in a year.
    Current(Option<String>),
    /// Note.
    Note(Option<String>),
    /// A competitor is there, with its percent where known.
    Share(ShareSet),
    /// A competitor is not there any more.
    NoShare(String),
}

/// A competitor's share.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ShareSet {
    /// Competitor.
    pub competitor: String,
    /// Typed percent; none where only its presence is known.
    pub percent: Option<String>,
}
