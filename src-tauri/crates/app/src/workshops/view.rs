//! What the workshops' commands take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use super::held_view::*;

/// Begin a workshop: the places of its board are kept as they are now.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct WorkshopBegin {
    /// Agenda key; blank for one's own steps alone.
    #[ts(optional = false)]
    pub agenda: String,
    /// Steps in place of the agenda's; empty for the agenda's own.
    #[ts(optional = false)]
    pub steps: Vec<StepDraft>,
    /// Title; the agenda's where none.
    pub title: Option<String>,
    /// Matrix key of the board; none for a workshop without one.
    pub matrix: Option<String>,
    /// Account.
    pub context: Option<String>,
    /// One name a line.
    #[ts(optional = false)]
    pub attendees: String,
    /// Votes of each in a round, 1 to 99; 3 where 0.
    #[ts(optional = false)]
    pub votes_each: u32,
}

/// A step as a person writes it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct StepDraft {
    /// Key of a step that is there; none for a new one.
    pub key: Option<String>,
    /// Title, not blank.
    #[ts(optional = false)]
    pub title: String,
    /// `private`, `reveal`, `cluster`, `place`, `vote`, `rank`, `decide` or `talk`.
    #[ts(optional = false)]
    pub kind: String,
    /// 1 to 480.
    #[ts(optional = false)]
    pub minutes: u32,
    /// What the group is asked.
    pub prompt: Option<String>,
    /// Screen it happens on, if not the board.
    pub place: Option<String>,
    /// Deck of a step that ranks.
    pub deck: Option<String>,
}

/// Change one fact of a workshop that runs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WorkshopChange {
    /// Workshop.
    pub id: String,
    /// The fact.
    pub edit: WorkshopEdit,
}

/// A fact of a workshop.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum WorkshopEdit {
    /// Title, not blank.
    Title(String),
    /// One name a line.
    Attendees(String),
    /// Votes of each in a round, 1 to 99.
    VotesEach(u32),
    /// All steps in order; at least one.
    Steps(Vec<StepDraft>),
    /// Note in the minutes; also after the end.
    Note(Option<String>),
}

/// Go to another step. Leaves no entry to undo.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WorkshopStep {
    /// Workshop.
    pub id: String,
    /// Where to.
    pub to: StepTo,
}

/// Where to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "way", content = "key", rename_all = "kebab-case")]
pub enum StepTo {
    /// The step after; none after the last.
    Next,
    /// The step before.
    Back,
    /// The step with this key.
    Key(String),
}

/// Turn the clock of the present step. Leaves no entry to undo.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WorkshopClock {
    /// Workshop.
    pub id: String,
    /// How.
    pub turn: ClockTurn,
}

/// What to do with the clock.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "turn", content = "minutes", rename_all = "kebab-case")]
pub enum ClockTurn {
    /// Set it going.
    Start,
    /// Let it stand.
    Pause,
    /// Give the step so many minutes more, or fewer.
    Add(i32),
}

/// Let all look at one thing. Leaves no entry to undo.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Spotlight {
    /// Workshop.
    pub id: String,
    /// Note or card; none for everything.
    pub item: Option<String>,
}

/// How many dots somebody puts on a thing in all; 0 takes them away.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct VoteCast {
    /// Workshop.
    pub workshop: String,
    /// Step key; the present step where none.
    pub round: Option<String>,
    /// Note, card of the board, or key of a card of the deck.
    pub item: String,
    /// Name; blank where the facilitator counts for the room.
    pub voter: String,
    /// Dots.
    pub count: u32,
}

/// Cards of a deck in the order a group put them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DeckOrder {
    /// Workshop.
    pub workshop: String,
    /// Step key; the present step where none.
    pub round: Option<String>,
    /// Card keys, the most pressing first; empty to go by the votes again.
    pub cards: Vec<String>,
}

/// Write down a decision, an action, or something to put aside.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct EntryAdd {
    /// Workshop.
    #[ts(optional = false)]
    pub workshop: String,
    /// `decision`, `action` or `parking`; in a review also `weakness` or `advice`.
    #[ts(optional = false)]
    pub kind: String,
    /// Text; several lines make several entries.
    #[ts(optional = false)]
    pub text: String,
    /// What it is about.
    pub subject: Option<String>,
    /// Teammate's id.
    pub owner: Option<String>,
    /// ISO date.
    pub due_on: Option<String>,
    /// Who raised it, and with whose eyes.
    pub said_by: Option<String>,
}

/// Change one fact of an entry.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EntryChange {
    /// Entry.
    pub id: String,
    /// The fact.
    pub edit: EntryEdit,
}

/// A fact of an entry.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum EntryEdit {
    /// Text, not blank.
    Text(String),
    /// `decision`, `action` or `parking`; in a review also `weakness` or `advice`.
    Kind(String),
    /// Teammate's id.
    Owner(Option<String>),
    /// ISO date.
    Due(Option<String>),
    /// Done; also after the end.
    Done(bool),
    /// Who raised it.
    SaidBy(Option<String>),
}

/// Put an entry before another of its kind.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EntryMove {
    /// Entry.
    pub id: String,
    /// The one it comes before; none for the end.
    pub before: Option<String>,
}

/// Keep steps as an agenda of the workspace's own.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct AgendaKeep {
    /// Key of the agenda to replace; none for a new one.
    pub key: Option<String>,
    /// Title, not blank.
    #[ts(optional = false)]
    pub title: String,
    /// What stands at its end.
    #[ts(optional = false)]
    pub goal: String,
    /// Matrix key of its board.
    pub board: Option<String>,
    /// Steps; at least one.
    #[ts(optional = false)]
    pub steps: Vec<StepDraft>,
}

/// Whose minutes, in which look.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MinutesOf {
    /// Workshop.
    pub id: String,
    /// Theme of the pictures.
    pub theme: String,
}

/// Write minutes to a file.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MinutesExport {
    /// Workshop.
    pub id: String,
    /// Where to; ends in `.pdf` or `.docx`.
    pub path: String,
    /// A file that stands there is replaced.
    pub replace: bool,
}
