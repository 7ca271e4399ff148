//! How an account and its units work (C-12): answers, and what they come to.
//!
//! Not the counting (`domain::culture`). Invariant: the account as a whole stands first.

use domain::culture::culture;
use domain::method::Method;
use store::{Account, Unit};

use super::view::{CultureAnswer, CultureShare, CultureView};
use super::{latest, level};
use crate::accounts::split_levels;
use crate::error::Result;
use crate::session::Session;
use crate::wire::{Id, Ref};

/// The scale of the types.
const TYPES: &str = "culture";
/// The scales of the questions, in order; their levels bear the keys of the types.
const QUESTIONS: [&str; 5] = ["culture-decision", "culture-structure", "culture-communication", "culture-control", "culture-power"];

/// The cultures of an account and its units.
pub fn cultures(session: &Session, Id { id }: Id) -> Result<Vec<CultureView>> {
    let db = session.open()?.store.db();
    let account = db.get::<Account>(&id)?;
    let whole = of(session, Ref { id: account.id, name: account.name }, true);
    let units = db.with::<Unit>("account_id", &id)?.into_iter();
    let units = units.map(|unit| of(session, Ref { id: unit.id, name: unit.name }, false));
    std::iter::once(whole).chain(units).collect()
}

fn of(session: &Session, subject: Ref, whole: bool) -> Result<CultureView> {
    let method = &session.open()?.method;
    let answers = answers(session, method, &subject.id)?;
    let set = latest(session, &subject.id, TYPES, "")?.map(|row| split_levels(&row.levels)).unwrap_or_default();
    let levels = method.scale(TYPES).map(|scale| scale.levels.as_slice()).unwrap_or_default();
    let types: Vec<&str> = levels.iter().map(|level| level.key.as_str()).collect();
    let given: Vec<&str> = answers.iter().filter_map(|answer| answer.level.as_deref()).collect();
    let found = culture(&types, &given);
    let code = session.speech().code();
    let named = |key: &str| levels.iter().find(|level| level.key == key);
    let share = |(key, percent): &(&str, f64)| CultureShare {
        key: (*key).to_owned(),
        title: named(key).map(|level| level.title.get(code).to_owned()).unwrap_or_default(),
        percent: *percent,
    };
    let told = found.dominant.or(set.first().map(String::as_str));
    Ok(CultureView {
        advice: told.and_then(named).and_then(|level| level.advice.as_ref()).map(|words| words.get(code).to_owned()),
        shares: found.shares.iter().map(share).collect(),
        dominant: found.dominant.map(str::to_owned),
        subject,
        answers,
        whole,
        set,
    })
}

fn answers(session: &Session, method: &Method, subject: &str) -> Result<Vec<CultureAnswer>> {
    let scales = QUESTIONS.into_iter().filter_map(|key| method.scale(key));
    let answer = |scale: &domain::method::Scale| {
        let said = latest(session, subject, &scale.key, "")?;
        Ok(CultureAnswer {
            scale: scale.key.clone(),
            level: level(scale, said.as_ref()).map(|level| level.key.clone()),
            on_date: said.as_ref().map(|row| row.on_date.clone()),
            author: said.map(|row| row.author),
        })
    };
    scales.map(answer).collect()
}
