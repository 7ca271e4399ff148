//! What the workshops' queries give: the list, the meeting, the minutes.
//!
//! Not what is asked (`view`). All of it is ready to show.

use serde::Serialize;
use ts_rs::TS;

use crate::wire::Ref;

/// A workshop in the list, latest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WorkshopRow {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Title of its board.
    pub board: Option<String>,
    /// Account.
    pub context: Option<Ref>,
    /// When it began, ready to show.
    pub started: String,
    /// It has not ended.
    pub running: bool,
    /// How many took part.
    pub attendees: u32,
    /// Minutes of its steps.
    pub minutes: u32,
    /// Decisions.
    pub decisions: u32,
    /// Actions.
    pub actions: u32,
    /// Actions not done.
    pub open_actions: u32,
}

/// A workshop as the meeting shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WorkshopView {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// It has not ended.
    pub running: bool,
    /// It is a review, and has a page of its own.
    pub review: bool,
    /// Agenda key it was begun from.
    pub agenda: String,
    /// Matrix key of its board.
    pub matrix: Option<String>,
    /// Title of its board.
    pub board: Option<String>,
    /// Account.
    pub context: Option<Ref>,
    /// Who takes part.
    pub attendees: Vec<String>,
    /// Votes of each in a round.
    pub votes_each: u32,
    /// Note.
    pub note: Option<String>,
    /// When it was, ready to show.
    pub when: String,
    /// Steps.
    pub steps: Vec<MeetingStep>,
    /// Number of the present step, from 0.
    pub step: u32,
    /// Its clock.
    pub clock: ClockView,
    /// What all look at.
    pub spotlight: Option<String>,
    /// Votes by round, in the steps' order.
    pub ballots: Vec<BallotView>,
    /// Decisions, actions and what was put aside, in their order.
    pub entries: Vec<EntryView>,
    /// What stands elsewhere than at the start.
    pub moves: Vec<MovedView>,
    /// Notes that lie face down.
    pub face_down: u32,
}

/// A step of a workshop.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MeetingStep {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// `private`, `reveal`, `cluster`, `place`, `vote`, `rank`, `decide` or `talk`.
    pub kind: String,
    /// What it may take.
    pub minutes: u32,
    /// What the group is asked.
    pub prompt: Option<String>,
    /// Screen it happens on, if not the board.
    pub place: Option<String>,
    /// Deck of a step that ranks.
    pub deck: Option<String>,
    /// What it took, whole minutes; none where it was not held.
    pub took: Option<u32>,
}

/// The clock of the present step, as it stood when this was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClockView {
    /// It goes.
    pub going: bool,
    /// What the step may take, ms.
    #[ts(type = "number")]
    pub allotted: u64,
    /// What it took, ms.
    #[ts(type = "number")]
    pub spent: u64,
}

/// The votes of a round (F-07).
#[derive(Debug, Clone, Serialize, TS)]
pub struct BallotView {
    /// Step key.
    pub round: String,
    /// Title of the step.
    pub title: String,
    /// It ranks cards of a deck.
    pub deck: bool,
    /// Dots given.
    pub given: u32,
    /// Dots of all who take part; 0 where nobody is named.
    pub possible: u32,
    /// Dots by voter.
    pub votes: Vec<VoteView>,
    /// What can be voted for: by order of hand, else by dots.
    pub items: Vec<BallotItem>,
    /// The order of a deck was set by hand.
    pub ordered: bool,
}

/// Dots of one voter on one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VoteView {
    /// Name; blank for the room.
    pub voter: String,
    /// On what.
    pub item: String,
    /// Dots.
    pub count: u32,
}

/// A thing with its dots.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BallotItem {
    /// Id, or key of a card of a deck.
    pub id: String,
    /// Name.
    pub name: String,
    /// Dots.
    pub dots: u32,
    /// 1 for the first; equals share one.
    pub rank: u32,
    /// What helps, of a deck's card.
    pub answer: Option<String>,
    /// Screen where that help is.
    pub place: Option<String>,
}

/// A decision, an action, or something put aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryView {
    /// Id.
    pub id: String,
    /// `decision`, `action` or `parking`; in a review also `weakness` or `advice`.
    pub kind: String,
    /// Text.
    pub text: String,
    /// What it is about.
    pub subject: Option<Ref>,
    /// Owner; without an id where they are gone since.
    pub owner: Option<Ref>,
    /// ISO date.
    pub due_on: Option<String>,
    /// Done.
    pub done: bool,
    /// Who raised it.
    pub said_by: Option<String>,
}

/// Something that moved.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MovedView {
    /// `account`, `unit`, `opportunity`, `person` or `note`.
    pub kind: String,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Zone it stood in; none where it came new.
    pub from: Option<String>,
    /// Zone it stands in; none where it was taken off.
    pub to: Option<String>,
    /// Where it stood.
    pub was: Option<[f64; 2]>,
    /// Where it stands.
    pub at: Option<[f64; 2]>,
    /// Who moved it last.
    pub who: Option<String>,
    /// Why.
    pub why: Option<String>,
}

/// Minutes of a workshop.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MinutesView {
    /// The workshop.
    pub workshop: WorkshopView,
    /// Picture of the board at the start, SVG; none without a board or with nothing on it.
    pub before: Option<String>,
    /// Picture of the board at the end, or now.
    pub after: Option<String>,
}
