//! One subject's scorecard: ratings, points, weights and history.
//!
//! Invariant: score and points are those that places on boards rest on.

use domain::method::{Criterion, Rated, Scorecard, Words};
use domain::score::Score;
use store::{FactsOf, Rating};

use super::plan::{Plan, Slots};
use super::rate::card;
use super::values::Values;
use super::view::{CriterionView, GroupView, RatingView, ScorecardQuery, ScorecardView, StepView};
use crate::error::{AppError, Result};
use crate::method::own;
use crate::session::Session;
use crate::speech::Speech;
use crate::subjects::known;

/// A scorecard with one subject's ratings.
pub fn get(session: &Session, query: ScorecardQuery) -> Result<ScorecardView> {
    let card = card(session, &query.scorecard)?;
    let subject = known(session, &query.subject)?;
    let speech = session.speech();
    if !card.applies.contains(&subject.kind) {
        return Err(AppError::NotFor { what: card.title.get(speech.code()).to_owned(), name: subject.name });
    }
    let contender = query.contender.as_deref().unwrap_or_default();
    let mut ratings = session.open()?.store.db().ratings(&card.key, &query.subject, contender)?;
    for row in &mut ratings {
        (row.source, row.why) = (session.words(row.source.take()), session.words(row.why.take()));
    }
    let method = &session.open()?.method;
    let mut plan = Plan::default();
    let Some(at) = plan.add(method, &card.key) else {
        return Err(AppError::UnknownKey { what: "scorecard", key: query.scorecard });
    };
    let ids = [query.subject.clone()];
    let of = FactsOf { until: None, subjects: Some(&ids) };
    let mut values = Values::read(session, &plan, &[subject.kind], std::iter::once(query.subject.as_str()), of)?;
    if !contender.is_empty() {
        rate_as(&mut values, &plan, card, &query.subject, &ratings);
    }
    let slots = values.of(&query.subject);
    let page = Page { speech, plan: &plan, slots, ratings: &ratings };
    let score = plan.score(at, slots);
    Ok(ScorecardView { changed: own::holds(session, card), ..page.view(card, score, &plan.all_points(at, slots)) })
}

/// Puts a competitor's ratings where ours stand.
fn rate_as(values: &mut Values, plan: &Plan<'_>, card: &Scorecard, subject: &str, ratings: &[Rating]) {
    for criterion in &card.criteria {
        let newest = ratings.iter().find(|rating| rating.criterion == criterion.key);
        if let Some(slot) = plan.step(&card.key, &criterion.key) {
            values.set(subject, slot, newest.and_then(|rating| rating.value));
        }
    }
}

/// A scorecard about to be told of one subject.
pub(super) struct Page<'a> {
    pub(super) speech: Speech,
    pub(super) plan: &'a Plan<'a>,
    pub(super) slots: &'a Slots,
    pub(super) ratings: &'a [Rating],
}

impl Page<'_> {
    fn words(&self, words: &Words) -> String {
        words.get(self.speech.code()).to_owned()
    }

    pub(super) fn view(&self, card: &Scorecard, score: Option<Score>, points: &[Option<f64>]) -> ScorecardView {
        let weight: f64 = card.criteria.iter().map(|criterion| criterion.weight).sum();
        let group = |group: &domain::method::Group| GroupView { key: group.key.clone(), title: self.words(&group.title) };
        let criteria = card.criteria.iter().zip(points);
        ScorecardView {
            key: card.key.clone(),
            title: self.words(&card.title),
            prompt: card.prompt.as_ref().map(|prompt| self.words(prompt)),
            groups: card.groups.iter().map(group).collect(),
            criteria: criteria.map(|(one, points)| self.criterion(card, one, *points, weight)).collect(),
            score: score.map(|score| score.value),
            known: score.map_or(0.0, |score| score.known),
            changed: false,
        }
    }

    fn criterion(&self, card: &Scorecard, one: &Criterion, points: Option<f64>, weight: f64) -> CriterionView {
        let (steps, levels) = match &one.rated {
            Rated::Steps { from, to, levels } => (Some([*from, *to]), levels.as_slice()),
            _ => (None, &[][..]),
        };
        let step = |step: &domain::method::StepWords| StepView { value: step.value, title: self.words(&step.title) };
        let value = self.value(card, one, points);
        CriterionView {
            key: one.key.clone(),
            title: self.words(&one.title),
            prompt: one.prompt.as_ref().map(|prompt| self.words(prompt)),
            group: one.group.clone(),
            weight: one.weight,
            share: one.weight / weight * 100.0,
            rated: kind(&one.rated).to_owned(),
            steps,
            levels: levels.iter().map(step).collect(),
            value,
            text: value.and_then(|value| self.text(one, value)),
            points,
            history: self.ratings.iter().filter(|rating| rating.criterion == one.key).map(rating).collect(),
        }
    }

    /// The step, the measure, or the points that stand for a level or a score.
    fn value(&self, card: &Scorecard, one: &Criterion, points: Option<f64>) -> Option<f64> {
        let slot = match &one.rated {
            Rated::Steps { .. } => self.plan.step(&card.key, &one.key),
            Rated::Field { field, .. } => self.plan.fields().iter().find(|(known, _)| known == field).map(|(_, slot)| *slot),
            Rated::Scale(key) => self.plan.scales().iter().find(|(scale, _)| scale.key == *key).map(|(_, slot)| *slot),
            _ => return points,
        };
        self.slots.get(slot?).copied().flatten()
    }

    fn text(&self, one: &Criterion, value: f64) -> Option<String> {
        match &one.rated {
            Rated::Steps { levels, .. } => {
                let level = levels.iter().find(|level| f64::from(level.value) == value)?;
                Some(self.words(&level.title))
            }
            Rated::Scale(key) => {
                let (scale, _) = self.plan.scales().iter().find(|(scale, _)| scale.key == *key)?;
                scale.levels.get(value as usize).map(|level| self.words(&level.title))
            }
            _ => Some(self.speech.format.number(value, 0)),
        }
    }
}

fn kind(rated: &Rated) -> &'static str {
    match rated {
        Rated::Steps { .. } => "steps",
        Rated::Field { .. } => "field",
        Rated::Scale(_) => "scale",
        Rated::Scorecard(_) => "scorecard",
        Rated::Test(..) => "test",
    }
}

fn rating(row: &Rating) -> RatingView {
    RatingView {
        on_date: row.on_date.clone(),
        value: row.value,
        author: row.author.clone(),
        certainty: row.certainty.clone(),
        source: row.source.clone(),
        why: row.why.clone(),
    }
}
