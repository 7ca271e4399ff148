//! A scorecard of an opportunity as its page shows it: everybody's answers on a day, beside those
//! of an earlier one.
//!
//! Invariant: an answer holds from its date until the next one on the same criterion.

use std::collections::BTreeSet;

use domain::method::{Criterion, Feed, Method, Rated, Scorecard, Subject, Words};
use domain::qualify::{Answer, Tally};
use domain::score::Rating as Given;
use store::{Competitor, Opportunity, Rating};

use super::contenders::named;
use super::proposal;
use super::view::{
    CardChoice, ContenderScore, Qualification, QualificationQuery, QualifyCell, QualifyCriterion, QualifyPast, QuestionView,
    StepTitle, TallyView,
};
use crate::error::{AppError, Result};
use crate::session::Session;

/// The scorecard of D-19.
const FOUR_QUESTIONS: &str = "four-questions";
/// Its questions in order.
const QUESTIONS: [&str; 4] = ["opportunity", "compete", "win", "worth"];

/// A scorecard of an opportunity.
pub fn qualification(session: &Session, query: QualificationQuery) -> Result<Qualification> {
    let open = session.open()?;
    let db = open.store.db();
    let row = db.get::<Opportunity>(&query.opportunity)?;
    let card = card(&open.method, query.scorecard.as_deref())?;
    let ratings = db.all_ratings(&card.key, &row.id)?;
    let dates: BTreeSet<&str> = ratings.iter().map(|rating| rating.on_date.as_str()).collect();
    let on = query.on.as_deref().or(dates.last().copied());
    let before = dates.iter().rev().copied().find(|day| on.is_some_and(|on| *day < on));
    let compare = query.compare.as_deref().or(before);
    let sheet = Sheet { session, card, ratings: &ratings, on, compare };
    let contenders = contenders(session, &row, &ratings)?;
    let criteria: Vec<QualifyCriterion> = sheet.criteria(&contenders);
    let tallies = |question: &str| -> Vec<Tally> { sheet.tallies(&contenders, Some(question), on) };
    let proposal = (card.key == FOUR_QUESTIONS).then(|| sheet.proposal(&row, &contenders)).transpose()?;
    let code = session.speech().code();
    let ours = || criteria.iter().filter_map(|one| one.cells.first());
    let changed = |way: &str| ours().filter(|cell| cell.change.as_deref() == Some(way)).count() as u32;
    Ok(Qualification {
        scorecard: card.key.clone(),
        title: card.title.get(code).to_owned(),
        cards: choices(&open.method, code),
        questions: card.groups.iter().map(|group| QuestionView {
            key: group.key.clone(),
            title: group.title.get(code).to_owned(),
            tallies: tallies(&group.key).into_iter().map(shown).collect(),
        }).collect(),
        risen: changed("up"),
        fallen: changed("down"),
        contenders: sheet.scores(contenders),
        dates: dates.iter().rev().map(|day| (*day).to_owned()).collect(),
        on: on.map(str::to_owned),
        compare: compare.map(str::to_owned),
        criteria,
        proposal,
    })
}

/// Criteria that ask what is said once elsewhere: why they must act (B-09), what our value is (B-10),
/// who works on it and what that costs (B-28).
const FED: [(&str, Feed); 3] = [("urgency", Feed::Reason), ("value", Feed::Value), ("resources", Feed::Team)];

fn by_hand(card: &Scorecard) -> bool {
    card.applies.contains(&Subject::Opportunity) && !card.is_selection() && card.criteria.iter().any(|one| matches!(one.rated, Rated::Steps { .. }))
}

fn card<'m>(method: &'m Method, key: Option<&str>) -> Result<&'m Scorecard> {
    let key = key.unwrap_or(FOUR_QUESTIONS);
    let unknown = || AppError::UnknownKey { what: "scorecard", key: key.to_owned() };
    method.scorecard(key).filter(|card| by_hand(card)).ok_or_else(unknown)
}

/// Scorecards that are rated by hand for opportunities, the four questions first.
fn choices(method: &Method, code: &str) -> Vec<CardChoice> {
    let mut all: Vec<&Scorecard> = method.scorecards().filter(|card| by_hand(card)).collect();
    all.sort_by_key(|card| card.key != FOUR_QUESTIONS);
    all.into_iter().map(|card| CardChoice { key: card.key.clone(), title: card.title.get(code).to_owned() }).collect()
}

/// Whoever is compared: competitor, name, row among the rivals.
type Who = (String, String, Option<String>);

fn contenders(session: &Session, row: &Opportunity, ratings: &[Rating]) -> Result<Vec<Who>> {
    let us = session.speech().text("qualify-us");
    let mut all: Vec<Who> = vec![(String::new(), us, None)];
    all.extend(named(session, &row.id)?.into_iter().map(|(one, name)| (one.competitor_id, name, Some(one.id))));
    for rating in ratings.iter().filter(|rating| !rating.contender_id.is_empty()) {
        if all.iter().all(|(id, ..)| *id != rating.contender_id) {
            let name = session.open()?.store.db().get::<Competitor>(&rating.contender_id)?.name;
            all.push((rating.contender_id.clone(), name, None));
        }
    }
    Ok(all)
}

fn shown(tally: Tally) -> TallyView {
    TallyView { plus: tally.plus as u32, unknown: tally.unknown as u32, minus: tally.minus as u32 }
}

/// A scorecard's ratings, on two days.
struct Sheet<'a> {
    session: &'a Session,
    card: &'a Scorecard,
    ratings: &'a [Rating],
    on: Option<&'a str>,
    compare: Option<&'a str>,
}

impl Sheet<'_> {
    /// The rating that holds at the end of a day.
    fn held(&self, criterion: &str, contender: &str, day: Option<&str>) -> Option<&Rating> {
        let day = day?;
        let fits = |rating: &&Rating| rating.criterion == criterion && rating.contender_id == contender && rating.on_date.as_str() <= day;
        self.ratings.iter().find(fits)
    }

    fn answer(criterion: &Criterion, value: Option<f64>) -> Answer {
        let points = match (&criterion.rated, value) {
            (Rated::Steps { from, to, .. }, Some(value)) => Given::Steps { value, from: *from, to: *to }.points(),
            _ => None,
        };
        Answer::of(points)
    }

    fn by_steps(&self) -> impl Iterator<Item = &Criterion> {
        self.card.criteria.iter().filter(|one| matches!(one.rated, Rated::Steps { .. }))
    }

    fn tally(&self, contender: &str, question: Option<&str>, day: Option<&str>) -> Tally {
        let asked = self.by_steps().filter(|one| question.is_none() || one.group.as_deref() == question);
        Tally::of(asked.map(|one| Self::answer(one, self.held(&one.key, contender, day).and_then(|rating| rating.value))))
    }

    fn tallies(&self, contenders: &[Who], question: Option<&str>, day: Option<&str>) -> Vec<Tally> {
        contenders.iter().map(|(id, ..)| self.tally(id, question, day)).collect()
    }

    fn scores(&self, contenders: Vec<Who>) -> Vec<ContenderScore> {
        let score = |(id, name, contender): Who| ContenderScore {
            total: shown(self.tally(&id, None, self.on)),
            before: self.compare.map(|_| shown(self.tally(&id, None, self.compare))),
            id,
            name,
            contender,
        };
        contenders.into_iter().map(score).collect()
    }

    fn proposal(&self, row: &Opportunity, contenders: &[Who]) -> Result<super::view::PursuitProposal> {
        let four = |id: &str| QUESTIONS.map(|question| self.tally(id, Some(question), self.on));
        let rivals: Vec<[Tally; 4]> = contenders.iter().skip(1).map(|(id, ..)| four(id)).collect();
        proposal::of(self.session, row, four(""), &rivals)
    }

    fn criteria(&self, contenders: &[Who]) -> Vec<QualifyCriterion> {
        self.by_steps().map(|one| self.criterion(one, contenders)).collect()
    }

    fn criterion(&self, one: &Criterion, contenders: &[Who]) -> QualifyCriterion {
        let code = self.session.speech().code();
        let say = |words: &Words| words.get(code).to_owned();
        let (steps, levels) = match &one.rated {
            Rated::Steps { from, to, levels } => ([*from, *to], levels.as_slice()),
            _ => ([0, 0], &[][..]),
        };
        let past = self.ratings.iter().filter(|rating| rating.criterion == one.key);
        QualifyCriterion {
            key: one.key.clone(),
            feed: FED.iter().find(|(key, _)| self.card.key == FOUR_QUESTIONS && *key == one.key).map(|(_, feed)| feed.name().to_owned()),
            title: say(&one.title),
            question: one.group.clone(),
            prompt: one.prompt.as_ref().map(say),
            questions: one.questions.iter().map(say).collect(),
            steps,
            words: levels.iter().map(|word| StepTitle { value: word.value, title: say(&word.title) }).collect(),
            cells: contenders.iter().map(|(id, ..)| self.cell(one, id)).collect(),
            history: past.map(|rating| QualifyPast {
                contender: rating.contender_id.clone(),
                on_date: rating.on_date.clone(),
                answer: key(Self::answer(one, rating.value)).to_owned(),
                why: rating.why.clone(),
                author: rating.author.clone(),
            }).collect(),
        }
    }

    fn cell(&self, one: &Criterion, contender: &str) -> QualifyCell {
        let now = self.held(&one.key, contender, self.on);
        let before = self.held(&one.key, contender, self.compare);
        let value = now.and_then(|rating| rating.value);
        let was = before.and_then(|rating| rating.value);
        let change = match (was, value) {
            (Some(was), Some(value)) if value > was => Some("up"),
            (Some(was), Some(value)) if value < was => Some("down"),
            _ => None,
        };
        QualifyCell {
            contender: contender.to_owned(),
            value,
            before: was,
            answer: key(Self::answer(one, value)).to_owned(),
            answer_before: before.map(|_| key(Self::answer(one, was)).to_owned()),
            change: change.map(str::to_owned),
            why: now.and_then(|rating| rating.why.clone()),
            source: now.and_then(|rating| rating.source.clone()),
            certainty: now.and_then(|rating| rating.certainty.clone()),
            on_date: now.map(|rating| rating.on_date.clone()),
            author: now.map(|rating| rating.author.clone()),
        }
    }
}

fn key(answer: Answer) -> &'static str {
    match answer {
        Answer::For => "for",
        Answer::Unknown => "unknown",
        Answer::Against => "against",
    }
}
