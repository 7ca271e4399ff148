//! What travels about standing on a matrix: being placed, having stood, moving, and what a zone
//! asks for.
//!
//! Not the board as a whole (`view`). Invariant: plain data with public fields.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Put cards on a matrix, or take them off.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Place {
    /// Matrix key.
    pub matrix: String,
    /// Account whose board it is.
    #[serde(default)]
    #[ts(optional)]
    pub context: Option<String>,
    /// Moves, one step of undo together.
    pub moves: Vec<CardMove>,
    /// Why.
    pub why: Option<String>,
}

/// One card's new place.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CardMove {
    /// Subject.
    pub id: String,
    /// Axis values 0–100, clamped; none for the tray.
    pub at: Option<[f64; 2]>,
}

/// Give the reason of a card's present place.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlaceReason {
    /// Matrix key.
    pub matrix: String,
    /// Subject.
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
    /// Subject.
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
    /// Held fast in it.
    pub locked: bool,
}

/// Give cards back to the place of their score.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlaceComputed {
    /// Matrix key.
    pub matrix: String,
    /// Cards.
    pub ids: Vec<String>,
}

/// Hold cards fast in their places, or let them go.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlacementLock {
    /// Matrix key.
    pub matrix: String,
    /// Cards.
    pub ids: Vec<String>,
    /// Hold.
    pub locked: bool,
}

/// The moves between two days.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MovesQuery {
    /// Matrix key.
    pub matrix: String,
    /// Account whose board it is.
    pub context: Option<String>,
    /// ISO date; the first day with a place where none.
    pub from: Option<String>,
    /// ISO date; today where none.
    pub to: Option<String>,
}

/// The moves between two days, to be played.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MovesView {
    /// ISO date.
    pub from: String,
    /// ISO date.
    pub to: String,
    /// Where cards stood at the end of the first day.
    pub start: Vec<MoveView>,
    /// Days on which something moved, in order.
    pub frames: Vec<FrameView>,
    /// How many went from zone to zone between the two days.
    pub flows: Vec<FlowView>,
    /// How many stand in the zone they stood in.
    pub stayed: u32,
}

/// One day of moves.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FrameView {
    /// ISO date.
    pub on_date: String,
    /// What moved.
    pub moves: Vec<MoveView>,
}

/// Where a card stands from a day on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MoveView {
    /// Card.
    pub id: String,
    /// Axis values; none where it is not on the board.
    pub at: Option<[f64; 2]>,
}

/// Cards that went from one zone to another.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FlowView {
    /// Zone key; none from outside the board.
    pub from: Option<String>,
    /// Zone key; none out of the board.
    pub to: Option<String>,
    /// How many.
    pub count: u32,
}

/// One matrix.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MatrixKey {
    /// Key.
    pub matrix: String,
}

/// Change the zones of a matrix in this workspace.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ZonesSet {
    /// Matrix key.
    pub matrix: String,
    /// All zones; one with an unknown key is added, one left out is gone.
    pub zones: Vec<ZoneEdit>,
}

/// A zone as changed. Texts are of the person's language; other languages keep theirs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ZoneEdit {
    /// Key.
    pub key: String,
    /// Name, not blank.
    pub name: String,
    /// Left, bottom, right, top; whole numbers 0–100.
    pub area: [f64; 4],
    /// What to do with what stands here.
    pub treat: String,
    /// Token of its tint.
    pub tone: String,
    /// `risk` or `over`.
    #[serde(default)]
    pub flag: Option<String>,
}

/// The five gauges of an account in the main market.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GaugesView {
    /// Contacts covered.
    pub coverage: GaugeView,
    /// Units with revenue in 12 months.
    pub penetration: GaugeView,
    /// Key people who are for us.
    pub relationships: GaugeView,
    /// People of partners who work with us on the account.
    pub partners: u32,
    /// Roles of the core team that are filled.
    pub core: GaugeView,
    /// Teammates beside the core team.
    pub extended: u32,
}

/// A part of a whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GaugeView {
    /// How many do.
    pub part: u32,
    /// Out of how many.
    pub of: u32,
    /// Percent; none of nothing.
    pub percent: Option<f64>,
}

/// Which board.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct StandsQuery {
    /// Matrix key.
    pub matrix: String,
    /// Account whose board it is.
    #[ts(optional)]
    pub context: Option<String>,
}

/// Where something stands, without what it looks like.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StandView {
    /// Subject.
    pub id: String,
    /// In force; none where it is not on the board.
    pub at: Option<[f64; 2]>,
    /// By scores and levels alone.
    pub computed: Option<[f64; 2]>,
    /// Placed away from its score.
    pub by_hand: bool,
    /// Zone key.
    pub zone: Option<String>,
}

/// One subject on one matrix.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct StandOf {
    /// Matrix key.
    pub matrix: String,
    /// Subject.
    pub id: String,
    /// ISO date to compare with.
    #[ts(optional)]
    pub compare_on: Option<String>,
}

/// How one subject stands, and stood.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CardStand {
    /// In force; none where it is not on the board.
    pub at: Option<[f64; 2]>,
    /// On the day compared with.
    pub before: Option<[f64; 2]>,
    /// What the scorecard or scale of each axis gives.
    pub scores: [Option<f64>; 2],
    /// By scores and levels on both axes.
    pub computed: Option<[f64; 2]>,
    /// Placed away from its score.
    pub by_hand: bool,
    /// Not moved by accident.
    pub locked: bool,
    /// Zone key.
    pub zone: Option<String>,
    /// Zone's name.
    pub zone_name: Option<String>,
    /// What to do with what stands in the zone.
    pub treat: Option<String>,
}
