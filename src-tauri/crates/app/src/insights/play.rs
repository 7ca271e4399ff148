//! The strategy for a person, with tactics that become actions (C-09).
//!
//! Not the strategies (method packs) and not the actions (`people`). Invariant: a tactic is
//! offered as an action once; a tactic that was made one is told as such.

use domain::method::{Level, Method};
use store::{Action, Person};

use super::view::{CauseView, PlayView, TacticView};
use crate::error::Result;
use crate::people::state::{Look, STATUS};
use crate::people::{self, STRATEGY, suggested};
use crate::session::Session;
use crate::wire::Id;

/// Why somebody is against us; each reason has tactics of its own.
const CAUSE: &str = "status-cause";
/// The strategy whose tactics depend on the reason.
const NEUTRALISE: &str = "neutralise";

/// What to do with a person.
pub fn play(session: &Session, Id { id }: Id) -> Result<PlayView> {
    if session.redacts() {
        return Ok(PlayView::default());
    }
    let open = session.open()?;
    let person = open.store.db().get::<Person>(&id)?;
    let look = Look { account: &person.account_id, opportunity: None, on: None };
    let state = people::seen(session, look)?;
    let chosen = state.level(&id, STRATEGY);
    let follows = suggested(&open.method, state.level(&id, STATUS).as_deref()).map(str::to_owned);
    let strategy = chosen.clone().or(follows);
    let cause = state.level(&id, CAUSE);
    let deck = Deck {
        method: &open.method,
        code: session.speech().code(),
        actions: open.store.db().actions_about(&id)?,
    };
    let against = strategy.as_deref() == Some(NEUTRALISE);
    let level = strategy.as_deref().and_then(|key| deck.level(STRATEGY, key));
    let reason = cause.as_deref().filter(|_| against).and_then(|key| deck.level(CAUSE, key));
    Ok(PlayView {
        title: level.map(|level| deck.title(level)).unwrap_or_default(),
        aim: level.and_then(|level| level.advice.as_ref()).map(|words| words.get(deck.code).to_owned()),
        suggested: chosen.is_none(),
        cause_needed: against && reason.is_none(),
        causes: if against { deck.causes(cause.as_deref()) } else { Vec::new() },
        tactics: level.into_iter().chain(reason).flat_map(|level| deck.tactics(level)).collect(),
        strategy,
    })
}

/// The method's cards in the person's language, beside what was made of them.
struct Deck<'a> {
    method: &'a Method,
    code: &'static str,
    actions: Vec<Action>,
}

impl<'a> Deck<'a> {
    fn level(&self, scale: &str, key: &str) -> Option<&'a Level> {
        self.method.scale(scale)?.level(key)
    }

    fn title(&self, level: &Level) -> String {
        level.title.get(self.code).to_owned()
    }

    fn causes(&self, chosen: Option<&str>) -> Vec<CauseView> {
        let levels = self.method.scale(CAUSE).into_iter().flat_map(|scale| &scale.levels);
        let cause = |level: &Level| CauseView {
            key: level.key.clone(),
            title: self.title(level),
            chosen: chosen == Some(&level.key),
        };
        levels.map(cause).collect()
    }

    fn tactics(&self, level: &Level) -> Vec<TacticView> {
        level.tactics.iter().map(|words| self.tactic(words)).collect()
    }

    /// An action of it has its words, in whichever language they were written.
    fn tactic(&self, words: &domain::method::Words) -> TacticView {
        let said = [&words.en, &words.zh_hans, &words.zh_hant];
        let action = self.actions.iter().find(|action| said.contains(&&action.text));
        TacticView {
            text: words.get(self.code).to_owned(),
            action: action.map(|action| action.id.clone()),
            done: action.is_some_and(|action| action.done),
        }
    }
}
