//! What the commands of notes and of an account's board take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{MoneyView, Ref};

/// Write notes on a board, 1 to 10,000 in one step.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NoteAdd {
    /// Matrix key.
    pub matrix: String,
    /// The account whose board it is; none where the matrix is one board for all.
    pub context: Option<String>,
    /// Workshop they are written in.
    pub workshop: Option<String>,
    /// Nobody reads them until they are revealed.
    pub face_down: bool,
    /// The notes; those without text are left out.
    pub notes: Vec<NewNote>,
}

/// A note to write: the five fields of B-04, and where.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct NewNote {
    /// The potential opportunity.
    #[ts(optional = false)]
    pub text: String,
    /// 0–100; a free spot where none.
    pub at: Option<[f64; 2]>,
    /// Unit, by id or by name.
    pub unit: Option<String>,
    /// Key success factors.
    pub factor: Option<String>,
    /// Our products and services, partners' too.
    pub offer: Option<String>,
    /// Product, by id or by name.
    pub product: Option<String>,
    /// Revenue it may bring, as typed.
    pub revenue: Option<String>,
    /// Profit it may bring, as typed.
    pub profit: Option<String>,
    /// Teammate, by id or by name.
    pub owner: Option<String>,
    /// `c-1` … `c-6`; plain where none.
    pub colour: Option<String>,
}

/// A note of a board.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NoteView {
    /// Id.
    pub id: String,
    /// Matrix key of its board.
    pub matrix: String,
    /// The account whose board it is.
    pub context: Option<String>,
    /// Workshop it was written in.
    pub workshop: Option<String>,
    /// The potential opportunity; several lines at most.
    pub text: String,
    /// Unit.
    pub unit: Option<Ref>,
    /// Key success factors.
    pub factor: Option<String>,
    /// Our products and services.
    pub offer: Option<String>,
    /// Product.
    pub product: Option<Ref>,
    /// Revenue it may bring.
    pub revenue: Option<MoneyView>,
    /// Profit it may bring.
    pub profit: Option<MoneyView>,
    /// Who takes care of it.
    pub owner: Option<Ref>,
    /// `c-1` … `c-6`; empty where plain.
    pub colour: String,
    /// It is not moved by accident.
    pub locked: bool,
    /// Moves with the others of this group.
    pub group: Option<String>,
    /// Not read until revealed.
    pub face_down: bool,
    /// Put aside: it is not on the board.
    pub parked: bool,
    /// Who wrote it.
    pub author: String,
    /// ISO date.
    pub created_on: String,
    /// What was made of it.
    pub became: Option<NoteBecame>,
    /// 0–100; none where it has no place.
    pub x: Option<f64>,
    /// 0–100; none where it has no place.
    pub y: Option<f64>,
    /// Zone key.
    pub zone: Option<String>,
    /// Stands on the board: it has a place, is not put aside, and what it became does not
    /// stand there in its stead.
    pub shown: bool,
}

/// What a note became.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NoteBecame {
    /// `account`, `unit` or `opportunity`.
    pub kind: String,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
}

/// Which board's notes.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NoteQuery {
    /// Only these, of whatever board; empty means those of one board.
    pub ids: Vec<String>,
    /// Matrix key.
    pub matrix: String,
    /// The account whose board it is.
    pub context: Option<String>,
    /// Only those of a workshop.
    pub workshop: Option<String>,
}

/// Change one field of notes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NoteChange {
    /// Notes.
    pub ids: Vec<String>,
    /// The field.
    pub edit: NoteEdit,
}

/// A field of a note. Amounts are typed text, read by Rust.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum NoteEdit {
    /// Text, not blank.
    Text(String),
    /// Unit's id.
    Unit(Option<String>),
    /// Key success factors.
    Factor(Option<String>),
    /// Our products and services.
    Offer(Option<String>),
    /// Product's id.
    Product(Option<String>),
    /// Revenue as typed.
    Revenue(Option<String>),
    /// Profit as typed.
    Profit(Option<String>),
    /// Teammate's id.
    Owner(Option<String>),
    /// `c-1` … `c-6`; none for plain.
    Colour(Option<String>),
    /// Put aside, or back on the board.
    Parked(bool),
    /// Not read until revealed.
    FaceDown(bool),
}

/// Write notes once more, each a little beside the first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NoteCopy {
    /// Notes.
    pub ids: Vec<String>,
    /// How far right and up on the axes; 3 right and 3 down where none.
    pub by: Option<[f64; 2]>,
}

/// Hold notes where they are, or let go of them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NoteLock {
    /// Notes.
    pub ids: Vec<String>,
    /// Held.
    pub locked: bool,
}

/// Make something of notes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NoteTurn {
    /// Notes.
    pub ids: Vec<String>,
    /// `account`, `unit` or `opportunity`.
    pub into: String,
}

/// Which board.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct BoardQuery {
    /// Matrix key.
    pub matrix: String,
    /// The account whose board it is.
    pub context: Option<String>,
    /// Part of a name, pinyin or initials.
    pub search: String,
}

/// A unit or an open opportunity that could be put on a board.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CandidateView {
    /// `unit` or `opportunity`.
    pub kind: String,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Name of an opportunity's unit.
    pub unit: Option<String>,
    /// Revenue of twelve months of a unit; amount of an opportunity.
    pub amount: Option<MoneyView>,
}

/// What a board comes to (B-04, B-05).
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BoardSummary {
    /// One per zone, in their order.
    pub zones: Vec<ZoneTotal>,
    /// Notes on the board.
    pub notes: u32,
    /// Notes on the board without a key success factor.
    pub without_factor: u32,
    /// Notes on the board without an owner.
    pub without_owner: u32,
    /// Notes put aside.
    pub parked: u32,
    /// Effort by position of units, in the scale's order, those without one last.
    pub efforts: Vec<EffortView>,
    /// What to think about, in sentences.
    pub warnings: Vec<String>,
}

/// What stands in a zone.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ZoneTotal {
    /// Zone key.
    pub key: String,
    /// Things of every kind.
    pub count: u32,
    /// Revenue of its notes and amounts of its open opportunities; units stand
    /// beside it, since their opportunities would count twice.
    pub revenue: MoneyView,
    /// Profit of its notes.
    pub profit: MoneyView,
}

/// What the units of one position take of our time (B-05).
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EffortView {
    /// Level of the scale of positions; none for units without one.
    pub position: Option<String>,
    /// Units.
    pub units: Vec<Ref>,
    /// Names of those that take any.
    pub spent_on: Vec<String>,
    /// Days of effort of their open opportunities and of activities of twelve months
    /// with their people.
    pub days: f64,
    /// Percent of all units' days; 0 where none have any.
    pub share: f64,
}

/// Cards of one board to take away: notes are deleted, others taken off it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BoardItems {
    /// Matrix key.
    pub matrix: String,
    /// The account whose board it is.
    pub context: Option<String>,
    /// Notes, units, opportunities…
    pub ids: Vec<String>,
}

/// Cards of one board to hold where they are, or to let go.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BoardLock {
    /// Matrix key.
    pub matrix: String,
    /// Notes, units, opportunities…
    pub ids: Vec<String>,
    /// Hold them.
    pub locked: bool,
}
