//! The relationship ladder: who stands on which rung, and who is wanted higher up.
//!
//! Names stand in columns; an arrow keeps its column free up to the hollow mark on the rung wanted.
//! What has no room is told as "+12". Invariant: one mark per rung from top to bottom, each followed
//! by those of the names, the hollow marks and the rest on it, then the line below.

mod draw;
mod grid;

pub(crate) use draw::draw;

use crate::aside::Aside;
use crate::legend::Heading;

/// A ladder with its rungs.
#[derive(Debug, Clone, Default)]
pub struct Ladder {
    /// Title line.
    pub heading: Heading,
    /// Rungs from the lowest to the highest.
    pub rungs: Vec<Rung>,
    /// Who stands on no rung.
    pub aside: Option<Aside>,
    /// What to say when there are no rungs.
    pub empty: String,
}

/// One rung of a ladder.
#[derive(Debug, Clone, Default)]
pub struct Rung {
    /// Name, left of the rung.
    pub name: String,
    /// A quieter line below the name, such as count and revenue.
    pub note: String,
    /// Who stands on it, the most important first.
    pub climbers: Vec<Climber>,
    /// Lines of the tooltip below the name.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}

/// One account on a rung.
#[derive(Debug, Clone, Default)]
pub struct Climber {
    /// Name.
    pub name: String,
    /// The rung wanted; one that is not there or is the present one counts as none.
    pub goal: Option<Goal>,
    /// Lines of the tooltip below the name.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}

/// A rung wanted.
#[derive(Debug, Clone, Default)]
pub struct Goal {
    /// Its position in the ladder, the lowest is 0.
    pub rung: usize,
    /// Words beside the hollow mark, such as the date; may be empty.
    pub text: String,
}
