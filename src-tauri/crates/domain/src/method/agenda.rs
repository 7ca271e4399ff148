//! Agenda: the timed steps of a workshop (F-07, F-09) or a review. Not a meeting that was held.

use super::error::{Problem, Spot};
use super::section::{duplicates, section};
use super::{Kind, Method, Source, Words, form};
use serde::{Deserialize, Serialize};

/// The steps of a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agenda {
    /// Unique among the agendas of a method.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the workshop is called.
    pub title: Words,
    /// What stands at its end.
    pub goal: Words,
    /// Key of the matrix it works on.
    pub board: Option<String>,
    /// For looking at plans, opportunities or the forecast (B-14, D-34), not for a workshop.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub review: bool,
    /// From first to last; at least one.
    #[serde(deserialize_with = "form::some")]
    pub steps: Vec<AgendaStep>,
    /// Where it comes from.
    pub source: Source,
}

/// One step of a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaStep {
    /// Unique in its agenda.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the step is called.
    pub title: Words,
    /// What the group does.
    pub kind: StepKind,
    /// How long it should take, 1 to 480 minutes.
    #[serde(deserialize_with = "form::minutes")]
    pub minutes: u16,
    /// What the group is asked.
    pub prompt: Option<Words>,
    /// Where in the program it happens, if not on the agenda's board.
    pub place: Option<Screen>,
    /// Key of the deck whose cards are put in order; of steps that rank, and only those.
    pub deck: Option<String>,
}

/// What a group does in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Each writes notes that the others do not see.
    Private,
    /// The notes are turned face up.
    Reveal,
    /// Notes that belong together are joined.
    Cluster,
    /// Cards get their place on the board.
    Place,
    /// Each gives dots.
    Vote,
    /// Cards of a deck are put in order.
    Rank,
    /// Decisions and actions are written down.
    Decide,
    /// The group talks, or looks at a screen together.
    Talk,
}

/// Where in the program something is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Screen {
    /// All accounts.
    Portfolio,
    /// Who is a key account.
    Criteria,
    /// Where selling time goes.
    Time,
    /// One account.
    Account,
    /// The board inside one account.
    Segmentation,
    /// The people of one account.
    People,
    /// One opportunity.
    Opportunity,
    /// All opportunities.
    Pipeline,
    /// Expected revenue.
    Forecast,
}

impl StepKind {
    /// As a pack names it: `private`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Reveal => "reveal",
            Self::Cluster => "cluster",
            Self::Place => "place",
            Self::Vote => "vote",
            Self::Rank => "rank",
            Self::Decide => "decide",
            Self::Talk => "talk",
        }
    }
}

impl Screen {
    /// As a pack names it: `portfolio`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Portfolio => "portfolio",
            Self::Criteria => "criteria",
            Self::Time => "time",
            Self::Account => "account",
            Self::Segmentation => "segmentation",
            Self::People => "people",
            Self::Opportunity => "opportunity",
            Self::Pipeline => "pipeline",
            Self::Forecast => "forecast",
        }
    }
}

section!(
    Agenda,
    Agenda,
    agendas,
    fn unresolved(&self, method: &Method) -> Vec<(Spot, Problem)> {
        let board = self.board.as_ref().filter(|key| method.matrix(key).is_none());
        let board =
            board.map(|key| (Spot::field("board"), Problem::Unknown(Kind::Matrix, key.clone())));
        let decks = self.steps.iter().enumerate().filter_map(|(index, step)| {
            let key = step.deck.as_ref().filter(|key| method.deck(key).is_none())?;
            let spot = Spot::part("steps", index).of("deck");
            Some((spot, Problem::Unknown(Kind::Deck, key.clone())))
        });
        board.into_iter().chain(decks).collect()
    }
);

impl Agenda {
    /// How long the workshop should take, in minutes.
    pub fn minutes(&self) -> u32 {
        self.steps.iter().map(|step| u32::from(step.minutes)).sum()
    }

    fn faults(&self) -> Vec<(Spot, Problem)> {
        let mut faults = duplicates("steps", self.steps.iter().map(|step| step.key.as_str()));
        let wrong = |step: &AgendaStep| (step.kind == StepKind::Rank) != step.deck.is_some();
        let wrong = self.steps.iter().enumerate().filter(|(_, step)| wrong(step));
        faults
            .extend(wrong.map(|(index, _)| (Spot::part("steps", index).of("deck"), Problem::Deck)));
        faults
    }
}
