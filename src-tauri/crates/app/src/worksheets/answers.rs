//! What was answered in the sections: saying it, and what stood there before.
//!
//! Invariant: of one author on one day one answer stays, of others and other days each; words that
//! somebody changed meanwhile are never written over without being seen.

use std::hash::{DefaultHasher, Hash, Hasher};

use domain::method::{Asked, WorksheetSection};
use domain::richtext::LONGEST;
use store::{Account, Answer, Opportunity, StoreError, Tx, new_id};

use super::recalled::all;
use super::sheet::{LEVELS, find, hides};
use super::text_view::drawn;
use super::view::{AnswerEdit, AnswerSaved, AnswerSet, AnswerView, AnswersOf};
use crate::accounts::check_certainty;
use crate::dates::parse_some;
use crate::error::{AppError, Result};
use crate::method;
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::subjects::{Known, known};
use crate::texts::tidy;

/// The newest of each section.
pub(super) fn newest(all: &[Answer]) -> Vec<Answer> {
    let same = |a: &Answer, b: &Answer| a.worksheet == b.worksheet && a.section == b.section;
    all.chunk_by(same).filter_map(|versions| versions.first().cloned()).collect()
}

/// Whether an answer is the one that holds in its section, and the section is still there.
pub(crate) fn holds(session: &Session, answer: &Answer) -> Result<bool> {
    let there = session.open()?.method.worksheet(&answer.worksheet).and_then(|sheet| sheet.section(&answer.section)).is_some();
    let newest = past(session, &answer.worksheet, &answer.section, &answer.subject_id)?.into_iter().next();
    Ok(there && newest.is_some_and(|one| one.id == answer.id))
}

fn past(session: &Session, worksheet: &str, section: &str, subject: &str) -> Result<Vec<Answer>> {
    let all = all(session, subject)?;
    Ok(all.iter().filter(|one| one.worksheet == worksheet && one.section == section).cloned().collect())
}

/// As a pack names what is asked for.
pub(super) fn asked(asked: Asked) -> &'static str {
    match asked {
        Asked::Date => "date",
        Asked::Money => "money",
        Asked::Rating => "rating",
    }
}

/// From this degree on something is high.
const HIGH: i64 = 4;

/// The key of what an answer lacks; nothing where nobody answered yet, but for what a high degree
/// of the section beside it asks for.
pub(super) fn lacks(section: &WorksheetSection, answer: Option<&Answer>, beside: Option<&Answer>) -> Option<&'static str> {
    let Some(answer) = answer.filter(|one| one.text.is_some()) else {
        let high = beside.and_then(|one| one.score).is_some_and(|score| score >= HIGH);
        return high.then_some("worksheets-no-lever");
    };
    match section.asks? {
        Asked::Date => answer.day.is_none().then_some("worksheets-no-day"),
        Asked::Money => answer.amount_minor.is_none().then_some("worksheets-no-figure"),
        Asked::Rating => answer.score.is_none().then_some("worksheets-no-rating"),
    }
}

/// Names the words of an answer.
fn stamp(answer: Option<&Answer>) -> String {
    let text = answer.and_then(|one| one.text.as_deref()).unwrap_or_default();
    if text.is_empty() {
        return String::new();
    }
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// An answer as the page gets it; mentions say the names of today.
pub(super) fn view_of(session: &Session, answer: &Answer, versions: usize) -> AnswerView {
    let hidden = hides(session, answer);
    let shown = answer.text.as_ref().filter(|_| !hidden);
    let speech = session.speech();
    let open = |text: &Option<String>| text.clone().filter(|_| !hidden);
    AnswerView {
        stamp: stamp(Some(answer)),
        blocks: shown.map(|text| drawn(text)).unwrap_or_default(),
        text: shown.cloned(),
        day: open(&answer.day),
        amount: answer.amount_minor.filter(|_| !hidden).map(|minor| money::view(minor, &answer.currency, &speech.format)),
        score: answer.score.filter(|_| !hidden),
        source: open(&answer.source),
        certainty: answer.certainty.clone(),
        level: answer.level.clone(),
        on_date: answer.on_date.clone(),
        author: answer.author.clone(),
        hidden: hidden && answer.text.is_some(),
        versions: versions as u32,
    }
}

/// The answers that stood in a section, latest first.
pub fn answer_history(session: &Session, of: AnswersOf) -> Result<Vec<AnswerView>> {
    find(session, &of.worksheet, &known(session, &of.subject)?)?;
    let past = past(session, &of.worksheet, &of.section, &of.subject)?;
    Ok(past.iter().map(|one| view_of(session, one, past.len())).collect())
}

/// Says something in a section.
pub fn answer_set(session: &mut Session, set: AnswerSet) -> Change<AnswerSaved> {
    let about = known(session, &set.subject)?;
    let sheet = find(session, &set.worksheet, &about)?;
    let unknown = || AppError::UnknownKey { what: "section", key: set.section.clone() };
    let title = sheet.section(&set.section).ok_or_else(unknown)?.title.get(session.speech().code()).to_owned();
    let past = past(session, &set.worksheet, &set.section, &set.subject)?;
    let versions = past.len();
    let stands = past.into_iter().next();
    if stands.as_ref().is_some_and(|one| hides(session, one)) {
        return Err(StoreError::Hidden.into());
    }
    if let Some(moved) = moved(session, &set, stands.as_ref(), versions) {
        return Ok((moved, store::Recorded::default()));
    }
    let (answer, fresh) = written(session, &set, stands, &about)?;
    let saved = AnswerSaved { stamp: stamp(Some(&answer)), moved: None };
    let field = serde_json::to_value(&set.edit).unwrap_or_default()["field"].to_string();
    let merge = format!("{}/{}/{}/{field}", set.worksheet, set.section, set.subject);
    let op = Op::new(OpKind::AnswerSet, about.name, 1).to(title).merging(merge);
    session.transact(op, |tx| {
        if fresh { tx.insert(&answer)? } else { tx.update(&answer)? }
        Ok(saved)
    })
}

/// The words that stand there, where they are not those that were read.
fn moved(session: &Session, set: &AnswerSet, stands: Option<&Answer>, versions: usize) -> Option<AnswerSaved> {
    let words = matches!(set.edit, AnswerEdit::Text(_));
    match (&set.base, stands) {
        (Some(base), stands) if words && *base != stamp(stands) => {
            let gone = AnswerSaved { stamp: stamp(stands), moved: None };
            let moved = stands.map(|one| view_of(session, one, versions));
            // Words taken away meanwhile stand in nobody's way.
            moved.filter(|one| one.text.is_some()).map(|one| AnswerSaved { moved: Some(one), ..gone })
        }
        _ => None,
    }
}

/// The row to write, and whether it is a new one.
fn written(session: &Session, set: &AnswerSet, stands: Option<Answer>, about: &Known) -> Result<(Answer, bool)> {
    let today = session.today().to_string();
    let author = session.author();
    let own = |one: &Answer| one.author == author && one.on_date == today && !set.keep;
    let fresh = !stands.as_ref().is_some_and(own);
    let mut answer = stands.unwrap_or_default();
    if fresh {
        let (worksheet, section, subject_id) = (set.worksheet.clone(), set.section.clone(), set.subject.clone());
        let currency = currency(session, about, &set.subject)?;
        // What was said of other words of its source and certainty is not said of these.
        let held = if matches!(set.edit, AnswerEdit::Text(_)) { Answer { level: answer.level, day: answer.day, amount_minor: answer.amount_minor, score: answer.score, ..Answer::default() } } else { answer };
        answer = Answer { id: new_id(), worksheet, section, subject_id, currency, on_date: today, author, ..held };
    }
    apply(session, &mut answer, &set.edit)?;
    Ok((answer, fresh))
}

fn apply(session: &Session, answer: &mut Answer, edit: &AnswerEdit) -> Result<()> {
    match edit {
        AnswerEdit::Text(text) => answer.text = checked(text)?,
        AnswerEdit::Day(day) => answer.day = parse_some(day.as_deref())?,
        AnswerEdit::Amount(amount) => answer.amount_minor = money::typed(amount.as_deref(), &answer.currency)?,
        AnswerEdit::Score(score) => answer.score = degree(*score)?,
        AnswerEdit::Source(source) => answer.source = tidy(source),
        AnswerEdit::Certainty(certainty) => {
            check_certainty(certainty.as_deref())?;
            answer.certainty = certainty.clone();
        }
        AnswerEdit::Level(level) => {
            if let Some(level) = level {
                crate::accounts::check_level(method::scale(&session.open()?.method, LEVELS)?, level)?;
            }
            answer.level = level.clone();
        }
    }
    Ok(())
}

/// 1 to 5.
fn degree(score: Option<i64>) -> Result<Option<i64>> {
    match score {
        Some(score) if !(1..=5).contains(&score) => Err(AppError::NotANumber(score.to_string())),
        score => Ok(score),
    }
}

fn checked(text: &Option<String>) -> Result<Option<String>> {
    let text = tidy(text);
    match text.as_ref().map(|text| text.chars().count()) {
        Some(letters) if letters > LONGEST => Err(AppError::TooLong { letters, most: LONGEST }),
        _ => Ok(text),
    }
}

fn currency(session: &Session, about: &Known, id: &str) -> Result<String> {
    let open = session.open()?;
    let db = open.store.db();
    let deal = db.find::<Opportunity>(id)?.map(|row| row.currency);
    let account = about.account.as_ref().map(|id| db.find::<Account>(id)).transpose()?.flatten();
    Ok(deal.or(account.map(|row| row.currency)).unwrap_or_else(|| open.workspace.currency.clone()))
}

/// Takes away what was answered about something about to go.
pub(crate) fn forget(tx: &Tx<'_>, id: &str) -> Result<()> {
    Ok(tx.delete_with::<Answer>("subject_id", id)?)
}
