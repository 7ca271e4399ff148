//! What the matrix commands take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use super::standing_view::*;
use crate::wire::{MoneyView, Ref};

/// Which matrix, at which size, with which cards.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MatrixQuery {
    /// Matrix key, e.g. `portfolio`.
    pub matrix: String,
    /// Account whose board it is, of a matrix with a board in each account (B-03).
    #[ts(optional)]
    pub context: Option<String>,
    /// Width of the plot in px at zoom 1.
    pub width: f64,
    /// Height of the plot in px at zoom 1.
    pub height: f64,
    /// Part of a name, pinyin or initials; others are faded, not left out.
    pub search: String,
    /// Category levels shown; empty means all. `""` stands for none.
    pub categories: Vec<String>,
    /// Owner's id.
    pub owner: Option<String>,
    /// Show where cards stood on this ISO date.
    pub compare_on: Option<String>,
    /// What the disc, the ring, the colour and the second line stand for; what is not said
    /// here is as the workspace chose, else as the pack says. `none` shows nothing.
    #[serde(flatten)]
    pub shows: Shows,
}

/// What a board shows by size, ring, colour and second line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Shows {
    /// A measure: `revenue`, `potential`, `open`, `amount`, `turnover`, `employees`, `profit`,
    /// `contribution`, `cost`.
    pub size: Option<String>,
    /// A measure.
    pub ring: Option<String>,
    /// Key of a scale, `owner`, `industry`, `country` or `city`.
    pub colour: Option<String>,
    /// `figures`, key of a scale, `owner`, `account`, `industry`, `country` or `city`.
    pub label: Option<String>,
}

/// Keep what a board shows.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MatrixOptionsSet {
    /// Matrix key.
    pub matrix: String,
    /// What is not said becomes what the pack says.
    pub shows: Shows,
}

/// What a board can show, and what it shows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OptionsView {
    /// In force.
    pub shows: Shows,
    /// Measures for disc and ring.
    pub measures: Vec<OptionView>,
    /// What can give the colour.
    pub colours: Vec<OptionView>,
    /// What can stand below the name.
    pub labels: Vec<OptionView>,
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OptionView {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
}

/// A matrix with its cards.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MatrixView {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Horizontal axis.
    pub x: AxisView,
    /// Vertical axis.
    pub y: AxisView,
    /// Zones.
    pub zones: Vec<ZoneView>,
    /// Placed cards, large ones first.
    pub cards: Vec<MatrixCard>,
    /// Cards without a place, by revenue; the first 500.
    pub tray: Vec<MatrixCard>,
    /// How many have no place.
    pub tray_total: u32,
    /// Account whose board it is.
    pub context: Option<String>,
    /// What is placed: `account`, `unit`, `opportunity`, `note`, `person`.
    pub places: Vec<String>,
    /// Parts of the board where an axis has a band for each level, row by row from
    /// the top; else empty.
    pub cells: Vec<CellView>,
    /// What colours and signs mean, in order, as far as they occur.
    pub legend: Vec<LegendView>,
    /// What it shows and can show.
    pub options: OptionsView,
    /// Revenue in zones flagged as at risk; none without such zones.
    pub risk: Option<MoneyView>,
    /// Cost in zones flagged as over-investment (D-23); none without such zones.
    pub over: Option<MoneyView>,
    /// Places can come from scores or levels.
    pub computes: bool,
    /// This workspace changed the matrix.
    pub changed: bool,
}

/// A part of the board between two bands and two rows of zones.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CellView {
    /// Left, bottom, right, top on the axes.
    pub area: [f64; 4],
    /// Cards in it.
    pub count: u32,
    /// What they are worth.
    pub sum: MoneyView,
    /// Its sum beside the largest, 0–1.
    pub heat: f64,
    /// Its zone is flagged.
    pub flag: Option<String>,
}

/// What a colour and a sign mean.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LegendView {
    /// Level key, or the word itself.
    pub key: String,
    /// Title.
    pub title: String,
    /// Sign or letter; empty for words.
    pub sign: String,
    /// Token of its colour.
    pub tone: String,
    /// Cards on the board.
    pub count: u32,
}

/// An axis from 0 to 100.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AxisView {
    /// Title.
    pub title: String,
    /// Word at 0.
    pub low: String,
    /// Word at 100.
    pub high: String,
    /// Scorecard whose score gives the place.
    pub scorecard: Option<String>,
    /// Scale whose level gives the place.
    pub scale: Option<String>,
    /// A band for each level of the scale, from low to high; else empty.
    pub bands: Vec<BandView>,
}

/// The band of a level on an axis.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BandView {
    /// Level key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Token of its colour.
    pub tone: String,
    /// Where it begins, 0–100.
    pub from: f64,
    /// Where it ends, 0–100.
    pub to: f64,
}

/// A zone with what stands in it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ZoneView {
    /// Key.
    pub key: String,
    /// Name.
    pub name: String,
    /// Left, bottom, right, top on the axes.
    pub area: [f64; 4],
    /// What to do with accounts here.
    pub treat: String,
    /// Token of its tint.
    pub tone: String,
    /// Cards in it.
    pub count: u32,
    /// What they are worth: what the disc shows where that is money.
    pub sum: MoneyView,
    /// `risk` (revenue at risk, A-22) or `over` (cost of over-investment, D-23).
    pub flag: Option<String>,
    /// The sum that the flag speaks of.
    pub flagged: Option<MoneyView>,
    /// Where its name and sums stand: `top-right`, `top-left`, `bottom-right`
    /// or `bottom-left`, away from the cards where it can be.
    pub corner: String,
}

/// A card on the matrix or in the tray.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MatrixCard {
    /// Its id.
    pub id: String,
    /// `account`, `unit`, `opportunity`, `note` or `person`.
    pub kind: String,
    /// Name; a note's text.
    pub name: String,
    /// Second line, as the options say.
    pub detail: String,
    /// Account it belongs to; none of an account itself.
    pub account: Option<Ref>,
    /// Owner, its own or the account's.
    pub owner: Option<Ref>,
    /// Category level.
    pub category: Option<String>,
    /// 0–100; none in the tray.
    pub x: Option<f64>,
    /// 0–100; none in the tray.
    pub y: Option<f64>,
    /// Where it is drawn, beside others of nearly the same place; none where it is drawn at its place.
    pub drawn: Option<[f64; 2]>,
    /// By scores and levels alone, on both axes; none where not all is known.
    pub computed: Option<[f64; 2]>,
    /// What the scorecard or scale of each axis gives, even where the other gives nothing.
    pub scores: [Option<f64>; 2],
    /// Placed away from its score.
    pub by_hand: bool,
    /// Not moved by accident.
    pub locked: bool,
    /// Zone key.
    pub zone: Option<String>,
    /// Token of its colour.
    pub tone: String,
    /// Its sign; empty without one.
    pub sign: String,
    /// Level or word that its colour stands for.
    pub level: Option<String>,
    /// What the disc shows, where it is money.
    pub amount: Option<MoneyView>,
    /// Radius of the disc (revenue) in px, area-proportional.
    pub disc: f64,
    /// Radius of the ring (potential) in px; at least the disc's.
    pub ring: f64,
    /// Matches the search.
    pub matches: bool,
    /// Where its label has room, in px from the centre; none where it has not.
    pub label: Option<LabelView>,
    /// Where it stood on the day compared with.
    pub before: Option<[f64; 2]>,
}

/// A label beside a card.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LabelView {
    /// Left of the label box, px from the disc's centre.
    pub dx: f64,
    /// Top of the label box, px from the disc's centre.
    pub dy: f64,
    /// Box width.
    pub w: f64,
    /// Box height.
    pub h: f64,
    /// There is room for the name alone.
    pub short: bool,
    /// `left`, `right` or `middle`.
    pub align: String,
}
