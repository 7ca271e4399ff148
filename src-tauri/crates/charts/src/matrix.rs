//! The matrix board: things placed on two axes, with zones behind them (A-17 and its kin).
//!
//! Not a layout: places, radii and label places come from the caller. Axis values run 0..=100 and
//! are held to that. Invariant: one mark per card, from top to bottom, then left to right.

mod axis;
mod card;
mod draw;
mod frame;
mod label;
mod note;
mod way;
mod zone;

pub(crate) use draw::draw;
pub use frame::{Plot, card_label_size, matrix_plot};
pub use note::note_size;

use crate::legend::Heading;

/// A matrix board.
#[derive(Debug, Clone, Default)]
pub struct Matrix {
    /// Title line.
    pub heading: Heading,
    /// Areas behind the cards, painted in order.
    pub zones: Vec<Zone>,
    /// The axis that runs to the right.
    pub x: Axis,
    /// The axis that runs up.
    pub y: Axis,
    /// The things placed.
    pub cards: Vec<Card>,
    /// What the looks mean; empty for no legend.
    pub legend: Vec<MatrixKey>,
    /// Words below the legend, such as what ring and disc measure.
    pub legend_note: String,
    /// What to say when there are no cards.
    pub empty: String,
}

/// An area with a verdict.
#[derive(Debug, Clone, Default)]
pub struct Zone {
    /// Left, low, right and high edge, axis values.
    pub area: [f64; 4],
    /// Background.
    pub tint: Tint,
    /// Name.
    pub name: String,
    /// A quieter line below the name.
    pub line: String,
    /// Where in the zone the two lines stand.
    pub corner: Corner,
    /// What its sum means where that is a warning, such as revenue at risk or the cost of
    /// over-investment (D-23): a line of its own with a sign.
    pub flag: Option<String>,
}

/// The background of a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tint {
    /// Main market.
    Main,
    /// Secondary market.
    Secondary,
    /// In passing.
    Passing,
    /// Give up.
    GiveUp,
    /// At risk.
    Risk,
    /// None.
    #[default]
    Plain,
}

/// A corner of a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Corner {
    /// Top left.
    TopLeft,
    /// Top right.
    #[default]
    TopRight,
    /// Bottom left.
    BottomLeft,
    /// Bottom right.
    BottomRight,
}

/// An axis with its name and ticks.
#[derive(Debug, Clone, Default)]
pub struct Axis {
    /// Name, without an arrow: the board adds one.
    pub name: String,
    /// Axis values and their words.
    pub ticks: Vec<(f64, String)>,
    /// Names of the levels of a banded axis, the lowest first: columns or rows of equal width, with
    /// their names in the middle. As a rule without ticks.
    pub bands: Vec<String>,
}

/// One thing on the board.
#[derive(Debug, Clone, Default)]
pub struct Card {
    /// Place on the x axis, 0..=100.
    pub x: f64,
    /// Place on the y axis, 0..=100.
    pub y: f64,
    /// Radius of the ring (potential), px; made smaller in a plot below 360 px.
    pub ring: f64,
    /// Radius of the disc (size), px.
    pub disc: f64,
    /// Look by category.
    pub look: Look,
    /// Name; the text of a note.
    pub label: String,
    /// A quieter line below the name; not shown on a note.
    pub sub: String,
    /// Drawn as a sticky note instead of a disc.
    pub note: Option<Note>,
    /// Where the label stands; `None` for beside the ring where it has room, else nowhere.
    pub label_at: Option<LabelAt>,
    /// Former place, axis values: drawn as a ghost with an arrow to the card.
    pub former: Option<(f64, f64)>,
    /// Place by score where the card was placed by hand, axis values: drawn as a diamond.
    pub by_score: Option<(f64, f64)>,
    /// Whether the card is the one selected.
    pub selected: bool,
    /// Lines of the tooltip below the label.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}

/// What a sticky note shows besides its text (B-03, B-04).
#[derive(Debug, Clone, Default)]
pub struct Note {
    /// Tone of the paper, 1..=6; any other is plain. The heading says the same in words.
    pub tone: u8,
    /// A small heading, such as the unit.
    pub head: String,
    /// An amount, to the right of the heading.
    pub amount: String,
    /// Votes: dots and the number; `None` before a vote.
    pub votes: Option<u32>,
    /// Whether it lies face down: its text is not shown, not even in the mark.
    pub face_down: bool,
}

/// The look of a card by account category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// Solid disc, heavy ring, strong name.
    Key,
    /// Solid disc, light ring.
    #[default]
    Normal,
    /// Dashed ring with a plus.
    Target,
    /// Hatched, with a cross.
    Lost,
}

/// A place for a label: an anchor in axis values, and on which side of it the text stands.
#[derive(Debug, Clone, Copy)]
pub struct LabelAt {
    /// Anchor on the x axis.
    pub x: f64,
    /// Anchor on the y axis.
    pub y: f64,
    /// Side of the anchor.
    pub side: Side,
}

/// On which side of its anchor a label stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Starts at the anchor, centred on its height.
    Right,
    /// Ends at the anchor, centred on its height.
    Left,
    /// Stands on the anchor, centred.
    Above,
    /// Hangs from the anchor, centred.
    Below,
}

/// One legend entry.
#[derive(Debug, Clone)]
pub struct MatrixKey {
    /// The look explained.
    pub look: Look,
    /// In which words.
    pub text: String,
}
