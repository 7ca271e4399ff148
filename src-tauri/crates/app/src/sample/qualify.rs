//! One opportunity of the sample that was qualified three times, for us and for two rivals (D-19).
//!
//! Invariant: written after the opportunities and the rivals it names; what stayed is not said again.

use domain::method::Words;
use serde::Deserialize;
use store::{Contender, Opportunity, Rating};

use super::maker::Maker;
use crate::error::{AppError, Result};

const CARD: &str = "four-questions";
/// After the rivals that leads name.
const AFTER: f64 = 100.0;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Qualified {
    opportunity: String,
    rivals: Vec<String>,
    /// Days before today of each assessment, the oldest first.
    ago: Vec<i64>,
    answer: Vec<Answer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    criterion: String,
    us: String,
    theirs: Vec<String>,
    why: Option<Words>,
}

pub(super) fn read() -> Result<Qualified> {
    toml::from_str(include_str!("data/qualify.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, qualified: &Qualified) -> Result<()> {
    let deal: Opportunity = maker.get(&maker.find("opportunity", &qualified.opportunity)?)?;
    let mut rivals = Vec::new();
    for (at, key) in qualified.rivals.iter().enumerate() {
        let competitor_id = maker.find("competitor", key)?;
        let id = maker.id_for("contender", &format!("{}-{key}", deal.id));
        maker.insert(&Contender { id, opportunity_id: deal.id.clone(), competitor_id: competitor_id.clone(), rank: AFTER + at as f64, ..Contender::default() })?;
        rivals.push(competitor_id);
    }
    for answer in &qualified.answer {
        write_answers(maker, qualified, &deal, answer, ("", &answer.us))?;
        for (rival, signs) in rivals.iter().zip(&answer.theirs) {
            write_answers(maker, qualified, &deal, answer, (rival, signs))?;
        }
    }
    Ok(())
}

/// An answer for each assessment at which it changed.
fn write_answers(maker: &mut Maker<'_>, of: &Qualified, deal: &Opportunity, answer: &Answer, (contender, signs): (&str, &str)) -> Result<()> {
    let mut before = None;
    for (sign, ago) in signs.chars().zip(&of.ago) {
        let value = step(sign);
        if value.is_none() || value == before {
            continue;
        }
        before = value;
        let last = contender.is_empty() && signs.ends_with(sign);
        let rating = Rating {
            id: maker.id(),
            scorecard: CARD.to_owned(),
            criterion: answer.criterion.clone(),
            subject_id: deal.id.clone(),
            contender_id: contender.to_owned(),
            value,
            on_date: maker.day(*ago),
            author: maker.author(deal.owner_id.as_deref().unwrap_or_default()),
            why: answer.why.as_ref().filter(|_| last).map(|why| maker.say(why)),
            ..Rating::default()
        };
        maker.insert(&rating)?;
    }
    Ok(())
}

fn step(sign: char) -> Option<f64> {
    match sign {
        '+' => Some(1.0),
        '?' => Some(0.0),
        '-' => Some(-1.0),
        _ => None,
    }
}
