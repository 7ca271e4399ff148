//! What the matrix commands take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::MoneyView;

/// Which matrix, at which size, with which cards.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MatrixQuery {
    /// Matrix key, e.g. `portfolio`.
    pub matrix: String,
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
    /// Revenue of them.
    pub sum: MoneyView,
    /// Where its name and sums stand: `top-right`, `top-left`, `bottom-right`
    /// or `bottom-left`, away from the cards where it can be.
    pub corner: String,
}

/// A card on the matrix or in the tray.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MatrixCard {
    /// Account's id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Second line: revenue of potential.
    pub detail: String,
    /// Category level.
    pub category: Option<String>,
    /// 0–100; none in the tray.
    pub x: Option<f64>,
    /// 0–100; none in the tray.
    pub y: Option<f64>,
    /// Zone key.
    pub zone: Option<String>,
    /// Radius of the disc (revenue) in px, area-proportional.
    pub disc: f64,
    /// Radius of the ring (potential) in px; at least the disc's.
    pub ring: f64,
    /// Revenue of 12 months.
    pub revenue: MoneyView,
    /// Potential.
    pub potential: Option<MoneyView>,
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

/// Put cards on a matrix, or take them off.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Place {
    /// Matrix key.
    pub matrix: String,
    /// Moves, one step of undo together.
    pub moves: Vec<CardMove>,
    /// Why.
    pub why: Option<String>,
}

/// One card's new place.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CardMove {
    /// Account.
    pub id: String,
    /// Axis values 0–100, clamped; none for the tray.
    pub at: Option<[f64; 2]>,
}

/// Give the reason of a card's present place.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlaceReason {
    /// Matrix key.
    pub matrix: String,
    /// Account.
    pub id: String,
    /// Why.
    pub why: Option<String>,
    /// `confirmed`, `assumed` or `hearsay`.
    pub certainty: Option<String>,
    /// From whom or what.
    pub source: Option<String>,
}

/// Whose places.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlacesOf {
    /// Matrix key.
    pub matrix: String,
    /// Account.
    pub id: String,
}

/// A place once held, latest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlacementView {
    /// ISO date.
    pub on_date: String,
    /// Axis values; none means it was taken off.
    pub at: Option<[f64; 2]>,
    /// Zone's name.
    pub zone: Option<String>,
    /// Who.
    pub author: String,
    /// Why.
    pub why: Option<String>,
    /// How sure.
    pub certainty: Option<String>,
    /// From whom or what.
    pub source: Option<String>,
}
