//! What was answered in worksheets of the sample, about opportunities and accounts.
//!
//! Invariant: written after accounts and opportunities.

use domain::method::Words;
use serde::Deserialize;
use store::{Account, Answer, Opportunity};

use super::maker::Maker;
use crate::error::{AppError, Result};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answers {
    pub(super) answer: Vec<Said>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Said {
    about: String,
    worksheet: String,
    section: String,
    text: Words,
    ago: i64,
    day: Option<i64>,
    amount: Option<i64>,
    score: Option<i64>,
    sure: Option<String>,
    level: String,
    source: Option<Words>,
}

pub(super) fn read() -> Result<Answers> {
    toml::from_str(include_str!("data/analysis.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, answers: &[Said]) -> Result<()> {
    answers.iter().try_for_each(|said| write_one(maker, said))
}

/// Whom it is about, the currency of it and who looks after it.
fn subject(maker: &Maker<'_>, key: &str) -> Result<(String, String, Option<String>)> {
    if let Ok(id) = maker.find("account", key) {
        let row = maker.get::<Account>(&id)?;
        return Ok((row.id, row.currency, row.owner_id));
    }
    let row = maker.get::<Opportunity>(&maker.find("opportunity", key)?)?;
    Ok((row.id, row.currency, row.owner_id))
}

fn write_one(maker: &mut Maker<'_>, said: &Said) -> Result<()> {
    let (subject_id, currency, owner) = subject(maker, &said.about)?;
    let row = Answer {
        id: maker.id(),
        worksheet: said.worksheet.clone(),
        section: said.section.clone(),
        text: Some(maker.say(&said.text)),
        day: said.day.map(|ago| maker.day(ago)),
        amount_minor: said.amount.and_then(|amount| maker.minor(amount)),
        score: said.score,
        currency,
        source: maker.say_some(said.source.as_ref()),
        certainty: said.sure.clone(),
        level: Some(said.level.clone()),
        on_date: maker.day(said.ago),
        author: maker.author(owner.as_deref().unwrap_or_default()),
        subject_id,
    };
    maker.insert(&row)
}
