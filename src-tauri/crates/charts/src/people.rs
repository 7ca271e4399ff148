//! The people map: boxes for people, formal lines, arrows of influence (C-11).
//!
//! Not a layout: places and lines come from the caller, in px of one plane. The picture shows the
//! plane from edge to edge, made smaller where it would not fit. Invariant: one mark per node, from
//! top to bottom, then left to right.

mod draw;
mod line;
mod link;
mod node;
mod sign;

pub(crate) use draw::draw;
pub(crate) use sign::draw_status;

use crate::legend::Heading;

/// A people map.
#[derive(Debug, Clone, Default)]
pub struct PeopleMap {
    /// Title line.
    pub heading: Heading,
    /// People, and places for people not known yet.
    pub nodes: Vec<Node>,
    /// Formal lines, each a polyline.
    pub ties: Vec<Vec<(f64, f64)>>,
    /// Arrows of influence, above lines and below boxes.
    pub influences: Vec<Influence>,
    /// Areas behind the boxes, painted in order.
    pub frames: Vec<MapFrame>,
    /// What the signs mean; empty for no legend.
    pub legend: Vec<PeopleKey>,
    /// What to say when there are no nodes.
    pub empty: String,
}

/// A person's box.
#[derive(Debug, Clone)]
pub struct Node {
    /// Left edge, px.
    pub x: f64,
    /// Top edge, px.
    pub y: f64,
    /// Width, px.
    pub w: f64,
    /// Height, px; the text is sized to it (58 px is text at its normal size).
    pub h: f64,
    /// Name, or the word for one not known yet.
    pub name: String,
    /// Position, below the name.
    pub title: String,
    /// Buying roles as letters (C-01).
    pub letters: Vec<String>,
    /// Status towards us (C-08).
    pub status: Status,
    /// Coverage (C-07), a band at the left edge.
    pub coverage: Coverage,
    /// What of it was judged too long ago to be trusted unseen: drawn faded.
    pub old: Old,
    /// Whether the person is not known yet: dashed outline, quiet name.
    pub placeholder: bool,
    /// Whether the node is the one selected.
    pub selected: bool,
    /// Lines of the tooltip below the name.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}

/// Status towards us (C-08): a square against, a ring neutral, a disc for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Dark square, X.
    Enemy,
    /// Light square, −.
    Against,
    /// Ring, N.
    Neutral,
    /// Light disc, +.
    For,
    /// Dark disc, ★.
    Mentor,
    /// Dashed ring, ?.
    Unknown,
    /// No sign: what stands there is no person.
    Bare,
}

/// Which of a person's signs are drawn faded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Old {
    /// The status sign.
    pub status: bool,
    /// The coverage band.
    pub coverage: bool,
}

/// Coverage (C-07): four densities of one ink.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coverage {
    /// Dashed outline, empty band.
    None,
    /// Dots.
    Thin,
    /// Diagonal lines.
    Several,
    /// Solid.
    Deep,
}

/// An informal link: a start point, then cubic curves of three points each.
#[derive(Debug, Clone)]
pub struct Influence {
    /// Start, then control, control, end for each curve, px.
    pub points: Vec<(f64, f64)>,
    /// Strength 1 to 3, drawn as stroke width.
    pub weight: u8,
    /// What it says.
    pub kind: LinkKind,
}

/// What an informal link says; colour, dash and sign differ together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LinkKind {
    /// Who influences whom: solid, a filled arrowhead (C-11).
    #[default]
    Influence,
    /// A second reporting line: dots, an open square at the manager.
    Dotted,
    /// Conflict: long dashes, a cross.
    Conflict,
    /// Alliance: dash and dot, two rings (C-25).
    Alliance,
    /// Introduction: short dashes, an open arrowhead and a chevron (C-24).
    Introduction,
}

/// An area behind the boxes.
#[derive(Debug, Clone)]
pub struct MapFrame {
    /// Corners of the outline, px.
    pub outline: Vec<(f64, f64)>,
    /// Look.
    pub kind: FrameKind,
    /// Name.
    pub name: String,
    /// A quieter line below the name.
    pub line: String,
    /// Where the name starts, on its baseline, px.
    pub name_at: (f64, f64),
}

/// The look of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FrameKind {
    /// The decision core: tinted, dashed outline.
    Core,
    /// People outside the formal structure: a quiet field.
    Outside,
    /// A ring of the ripples (F-01): a thin line; without corners only its name.
    Ring,
    /// A group of people who pull the same way (C-25): dotted outline in its tone, 1 to 6.
    Circle(u8),
}

/// One legend entry.
#[derive(Debug, Clone)]
pub struct PeopleKey {
    /// The sign explained.
    pub sign: PeopleSign,
    /// In which words.
    pub text: String,
}

/// The signs of a people map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeopleSign {
    /// A status sign.
    Status(Status),
    /// A coverage band.
    Coverage(Coverage),
    /// An arrow of this weight.
    Influence(u8),
    /// A link of this kind.
    Link(LinkKind),
    /// A buying role's letter (C-01).
    Letter(String),
    /// The outline of the decision core (C-10).
    Core,
    /// A sign judged too long ago.
    Old,
    /// A group in this tone, 1 to 6.
    Circle(u8),
}
