//! All that was answered, for a workbook: one row for each answer that holds.
//!
//! Invariant: nothing that stays inside while what is shown is for outside.

use domain::richtext::plain;
use store::{Answer, Opportunity, Person, Unit};

use super::sheet::{LEVELS, hides};
use crate::error::Result;
use crate::method::level_titles;
use crate::session::Session;
use crate::subjects::known;

/// One answer as a row of a workbook.
pub(crate) struct Answered {
    /// Whom it is about.
    pub(crate) about: String,
    /// Worksheet and section.
    pub(crate) where_: [String; 2],
    /// What was answered.
    pub(crate) text: String,
    /// From whom or what, how sure, information level, who.
    pub(crate) told: [Option<String>; 4],
    /// ISO date.
    pub(crate) on_date: String,
}

/// The answers about an account and what belongs to it, or about all.
pub(crate) fn answered(session: &Session, account: Option<&String>) -> Result<Vec<Answered>> {
    let open = session.open()?;
    let db = open.store.db();
    let code = session.speech().code();
    let mut subjects: Vec<String> = match account {
        Some(id) => {
            let units = db.with::<Unit>("account_id", id)?.into_iter().map(|row| row.id);
            let people = db.with::<Person>("account_id", id)?.into_iter().map(|row| row.id);
            let deals = db.with::<Opportunity>("account_id", id)?.into_iter().map(|row| row.id);
            std::iter::once(id.clone()).chain(units).chain(people).chain(deals).collect()
        }
        None => db.all::<Answer>()?.into_iter().map(|row| row.subject_id).collect(),
    };
    subjects.sort_unstable();
    subjects.dedup();
    let mut rows = Vec::new();
    for subject in &subjects {
        let held = super::recalled::held(session, subject)?;
        for answer in held.iter().filter(|one| one.text.is_some() && !hides(session, one)).cloned() {
            rows.push(row(session, code, known(session, subject)?.name, answer));
        }
    }
    rows.sort_by(|a, b| (&a.about, &a.where_).cmp(&(&b.about, &b.where_)));
    Ok(rows)
}

fn row(session: &Session, code: &str, about: String, answer: Answer) -> Answered {
    let open = session.open().ok();
    let sheet = open.and_then(|open| open.method.worksheet(&answer.worksheet));
    let section = sheet.and_then(|sheet| sheet.section(&answer.section));
    let level = open.zip(answer.level.as_deref()).map(|(open, level)| level_titles(&open.method, LEVELS, level, code));
    let sure = answer.certainty.map(|key| session.speech().text(&format!("board-certainty-{key}")));
    Answered {
        about,
        where_: [
            sheet.map_or(answer.worksheet, |sheet| sheet.title.get(code).to_owned()),
            section.map_or(answer.section, |section| section.title.get(code).to_owned()),
        ],
        text: plain(&answer.text.unwrap_or_default()),
        told: [answer.source, sure, level, Some(answer.author)],
        on_date: answer.on_date,
    }
}
