//! Why a friendly way to somebody is what it is, in words (C-11).
//!
//! Not the way (`domain::influence`). Invariant: it is told with the eyes of the session; what is hidden from a customer
//! is not named.

use std::collections::HashMap;
use std::sync::Arc;

use domain::influence::{Step, Tie, TieKind, Way};
use store::{Link, Person};

use super::network::Known;
use crate::dates;
use crate::error::Result;
use crate::method::level_titles;
use crate::people::state::{COVERAGE, Look, STATUS};
use crate::people::view::MapMark;
use crate::people::{self, Seen};
use crate::session::Session;

use super::view::WayStep;

/// What the steps of ways among one account's people rest on.
pub(super) struct Steps<'a> {
    session: &'a Session,
    known: &'a Known,
    state: Arc<Seen>,
}

impl<'a> Steps<'a> {
    pub(super) fn of(session: &'a Session, known: &'a Known, person: &str) -> Result<Self> {
        let account = session.open()?.store.db().get::<Person>(person)?.account_id;
        let state = people::seen(session, Look { account: &account, opportunity: None, on: None })?;
        Ok(Self { session, known, state })
    }

    /// A step with what carries it and what it costs.
    pub(super) fn told(&self, step: &Step) -> WayStep {
        let Some(tie) = step.tie.and_then(|at| self.known.network.ties.get(at)) else { return self.begun(step) };
        let from = if tie.to == step.to { tie.from } else { tie.to };
        let link = self.link(tie);
        let (asked, old) = self.held(from, STATUS);
        let asked = asked.unwrap_or_else(|| self.session.speech().text("parts-not-judged"));
        WayStep {
            text: self.carried(tie, link),
            asked: Some(format!("{}: {asked}", self.known.people[from].name)),
            link: link.map(|link| link.id.clone()),
            old,
            cost: step.ask + step.worth,
        }
    }

    /// From us to the first.
    fn begun(&self, step: &Step) -> WayStep {
        let (level, old) = self.held(step.to, COVERAGE);
        let args = [("name", self.known.people[step.to].name.clone().into()), ("level", level.unwrap_or_default().into())];
        let text = self.session.speech().say("insights-way-begin", &args);
        WayStep { text, asked: None, link: None, old, cost: step.ask }
    }

    /// Another way, in one line.
    pub(super) fn instead(&self, way: &Way) -> String {
        let names: Vec<&str> = way.people.iter().map(|&at| self.known.people[at].name.as_str()).collect();
        self.session.speech().say("insights-way-other", &[("names", names.join(" → ").into()), ("cost", way.cost.into())])
    }

    /// The level somebody is on with the day it was judged, and whether that is long ago.
    fn held(&self, at: usize, scale: &str) -> (Option<String>, bool) {
        let mark = |mark: &&MapMark| mark.scale == scale;
        let Some(mark) = self.state.marks(&self.known.people[at].id).iter().find(mark) else { return (None, false) };
        let speech = self.session.speech();
        let title = self.session.open().map(|open| level_titles(&open.method, scale, &mark.levels.join(","), speech.code()));
        let day = dates::stored(Some(&mark.on_date)).map(|day| speech.format.near(day, self.session.today()));
        (title.ok().map(|title| [Some(title), day].into_iter().flatten().collect::<Vec<_>>().join(", ")), mark.faded)
    }

    /// The link behind a tie; none behind a reporting line.
    fn link(&self, tie: &Tie) -> Option<&Link> {
        let at: HashMap<&str, usize> = self.known.people.iter().enumerate().map(|(n, one)| (one.id.as_str(), n)).collect();
        let ends = |link: &&Link| (at.get(link.from_id.as_str()), at.get(link.to_id.as_str())) == (Some(&tie.from), Some(&tie.to));
        let fits = |link: &&Link| key(tie.kind).is_some_and(|(kind, strength)| link.kind == kind && strength.is_none_or(|strength| i64::from(strength) == link.strength.clamp(1, 3)));
        self.state.links.iter().filter(ends).find(fits)
    }

    /// What ties both, in the direction it is on record, with strength and day.
    fn carried(&self, tie: &Tie, link: Option<&Link>) -> String {
        let speech = self.session.speech();
        let name = |at: usize| self.known.people[at].name.clone();
        let Some((kind, _)) = key(tie.kind) else {
            return speech.say("insights-way-reports", &[("from", name(tie.from).into()), ("to", name(tie.to).into())]);
        };
        let what = speech.text(&format!("people-link-{kind}"));
        let day = link.and_then(|link| dates::stored(Some(&link.on_date))).map(|day| speech.format.date(day)).unwrap_or_default();
        let strength = link.map_or(0, |link| link.strength.clamp(1, 3));
        let args = [("from", name(tie.from).into()), ("what", what.into()), ("to", name(tie.to).into()), ("strength", strength.into()), ("day", day.into())];
        speech.say("insights-way-link", &args)
    }
}

/// The kind of link behind a tie, and its strength where that tells one from another.
fn key(kind: TieKind) -> Option<(&'static str, Option<u8>)> {
    match kind {
        TieKind::Reports => None,
        TieKind::Dotted => Some(("dotted", None)),
        TieKind::Influence(strength) => Some(("influence", Some(strength))),
        TieKind::Introduction => Some(("introduction", None)),
        TieKind::Alliance => Some(("alliance", None)),
        TieKind::Conflict => Some(("conflict", None)),
    }
}
