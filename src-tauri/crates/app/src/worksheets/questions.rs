//! The bank of questions of an account: what to ask in the next talks, sorted by what an answer is
//! worth (B-17, B-23).
//!
//! Not the answers. Invariant: a question stands in it until somebody confirmed the answer, and of
//! what stays inside nothing is told while what is shown is for outside.

use domain::method::{Subject, Worksheet, WorksheetSection};
use domain::plan::{Filled, age};
use domain::questions::{Known, value};
use store::{Account, Answer};

use super::recalled::held;
use super::question_view::{QuestionBank, AskView};
use super::sheet::{LEVELS, hides};
use crate::dates::stored;
use crate::error::Result;
use crate::session::Session;
use crate::wire::Id;

/// From this level on only somebody at the customer can tell.
const PRIVATE: u8 = 3;

/// A question with the answer that holds.
struct Asked<'a> {
    sheet: &'a Worksheet,
    section: &'a WorksheetSection,
    worth: u8,
    answer: Option<&'a Answer>,
    known: Known,
}

/// The questions of an account.
pub fn question_bank(session: &Session, Id { id }: Id) -> Result<QuestionBank> {
    let open = session.open()?;
    open.store.db().get::<Account>(&id)?;
    let held = held(session, &id)?;
    let sheets = open.method.worksheets().filter(|sheet| sheet.applies.contains(&Subject::Account));
    let questions = sheets.flat_map(|sheet| sheet.sections.iter().filter_map(move |section| Some((sheet, section, section.worth?))));
    let all: Vec<Asked<'_>> = questions.map(|(sheet, section, worth)| of(session, &held, sheet, section, worth)).collect();
    let critical = || all.iter().filter(|one| one.worth >= PRIVATE);
    let mut rows: Vec<&Asked<'_>> = all.iter().filter(|one| one.known != Known::Confirmed).collect();
    rows.sort_by_key(|one| std::cmp::Reverse((value(one.worth, one.known), one.worth)));
    Ok(QuestionBank {
        rows: rows.into_iter().map(|one| view(session, one)).collect(),
        all: all.len() as u32,
        answered: all.iter().filter(|one| one.answer.is_some()).count() as u32,
        critical: critical().count() as u32,
        critical_answered: critical().filter(|one| is_private(session, one.answer)).count() as u32,
    })
}

fn of<'a>(session: &Session, held: &'a [Answer], sheet: &'a Worksheet, section: &'a WorksheetSection, worth: u8) -> Asked<'a> {
    let here = |one: &&Answer| one.worksheet == sheet.key && one.section == section.key;
    let says = |one: &&Answer| one.text.is_some() || one.score.is_some() || one.amount_minor.is_some();
    let answer = held.iter().find(here).filter(says).filter(|one| !hides(session, one));
    let said = answer.map(|one| (one.certainty.as_deref(), stored(Some(&one.on_date))));
    Asked { sheet, section, worth, answer, known: Known::of(said, session.today()) }
}

/// Whether an answer was told by somebody at the customer.
fn is_private(session: &Session, answer: Option<&Answer>) -> bool {
    let scale = session.open().ok().and_then(|open| open.method.scale(LEVELS));
    let level = answer.and_then(|one| one.level.as_deref());
    scale.zip(level).and_then(|(scale, level)| scale.level(level)).is_some_and(|level| level.private)
}

fn view(session: &Session, one: &Asked<'_>) -> AskView {
    let speech = session.speech();
    let code = speech.code();
    let scale = session.open().ok().and_then(|open| open.method.scale(LEVELS));
    let level = scale.and_then(|scale| scale.levels.get(usize::from(one.worth) - 1));
    let newest = one.answer.and_then(|one| stored(Some(&one.on_date)));
    AskView {
        worksheet: one.sheet.key.clone(),
        worksheet_title: one.sheet.title.get(code).to_owned(),
        section: one.section.key.clone(),
        title: one.section.title.get(code).to_owned(),
        ask: one.section.prompts.iter().map(|words| words.get(code)).collect::<Vec<_>>().join(" "),
        worth: one.worth,
        level: level.map(|level| level.title.get(code).to_owned()).unwrap_or_default(),
        known: one.known.key().to_owned(),
        known_title: speech.text(&format!("worksheets-known-{}", one.known.key())),
        age_days: age(Filled { newest, ..Filled::default() }, session.today()),
        value: value(one.worth, one.known),
    }
}
