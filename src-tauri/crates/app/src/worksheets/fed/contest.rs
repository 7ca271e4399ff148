//! What is on record of the contest: the scorecard, criteria, rivals, strategy.

use super::super::sheet::newest;
use super::{Told, joined, named, toned};
use crate::compete;
use crate::error::Result;
use crate::method::level_titles;
use crate::qualify;
use crate::session::Session;
use crate::views::{Qualification, QualificationQuery};
use crate::wire::Id;

fn card(session: &Session, id: &str) -> Result<Qualification> {
    qualify::qualification(session, QualificationQuery { opportunity: id.to_owned(), ..QualificationQuery::default() })
}

/// The four questions, each with what speaks for and against us, and the proposal.
pub(super) fn qualification(session: &Session, id: &str) -> Result<Told> {
    let card = card(session, id)?;
    let speech = session.speech();
    let said = |tally: &crate::views::TallyView| tally.plus + tally.minus > 0;
    let question = |one: &crate::views::QuestionView| {
        let tally = one.tallies.first().filter(|tally| said(tally))?;
        let args = [("plus", tally.plus.into()), ("minus", tally.minus.into()), ("unknown", tally.unknown.into())];
        Some(named(&one.title, speech.say("worksheets-tally", &args)))
    };
    let mut lines: Vec<_> = card.questions.iter().filter_map(question).collect();
    if let Some(proposal) = card.proposal.filter(|_| !lines.is_empty()) {
        lines.push(named(speech.text("worksheets-proposal"), proposal.title));
    }
    Ok(Told { lines, newest: newest(card.dates.iter().map(String::as_str)), ..Told::default() })
}

/// Criteria that speak for us, then those that speak against us.
pub(super) fn strengths(session: &Session, id: &str) -> Result<Told> {
    let card = card(session, id)?;
    let speech = session.speech();
    let mut lines = Vec::new();
    for (answer, key, tone) in [("for", "worksheets-strength", "good"), ("against", "worksheets-weakness", "bad")] {
        for one in &card.criteria {
            let Some(cell) = one.cells.first().filter(|cell| cell.answer == answer) else { continue };
            let line = named(speech.text(key), joined([Some(one.title.clone()), session.words(cell.why.clone())]));
            lines.push(toned(line, tone));
        }
    }
    Ok(Told { lines, newest: newest(card.dates.iter().map(String::as_str)), ..Told::default() })
}

/// What the customer decides by, and who cares.
pub(super) fn criteria(session: &Session, id: &str) -> Result<Told> {
    let contest = compete::contest(session, Id { id: id.to_owned() })?;
    let speech = session.speech();
    let line = |one: &compete::view::CriterionOf| {
        let people: Vec<String> = one.people.iter().map(|person| person.name.clone()).collect();
        let must = one.mandatory.then(|| speech.text("compete-mandatory"));
        let kind = speech.text(if one.formal { "compete-formal" } else { "worksheets-informal" });
        named(&one.name, joined([Some(kind), must, Some(people.join(", "))]))
    };
    Ok(Told { lines: contest.criteria.iter().map(line).collect(), ..Told::default() })
}

/// Who else wants it, with what it offers and will try.
pub(super) fn rivals(session: &Session, id: &str) -> Result<Told> {
    let contest = compete::contest(session, Id { id: id.to_owned() })?;
    let open = session.open()?;
    let code = session.speech().code();
    let line = |one: &compete::view::ContenderView| {
        let strategy = one.strategy.as_deref().map(|key| level_titles(&open.method, STRATEGY, key, code));
        let side = |sign: &str, text: &Option<String>| text.as_ref().map(|text| format!("{sign} {text}"));
        named(&one.name, joined([one.solution.clone(), side("+", &one.strengths), side("−", &one.weaknesses), strategy]))
    };
    Ok(Told { lines: contest.contenders.iter().skip(1).map(line).collect(), ..Told::default() })
}

/// The scale of D-21.
const STRATEGY: &str = "competitive-strategy";

/// The strategy chosen, and what speaks against it.
pub(super) fn strategy(session: &Session, id: &str) -> Result<Told> {
    let contest = compete::contest(session, Id { id: id.to_owned() })?;
    let (speech, open) = (session.speech(), session.open()?);
    let mut lines = Vec::new();
    if let Some(key) = &contest.strategy {
        let why = contest.strategies.first().and_then(|one| session.words(one.why.clone()));
        lines.push(named(level_titles(&open.method, STRATEGY, key, speech.code()), why.unwrap_or_default()));
    }
    lines.extend(contest.hints.iter().map(|hint| toned(named(speech.text("worksheets-against"), hint), "watch")));
    let since = contest.strategies.first().map(|one| one.on_date.as_str());
    Ok(Told { lines, newest: newest(since.into_iter()), ..Told::default() })
}
