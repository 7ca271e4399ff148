//! Worksheets of a subject, and one of them with all that stands in it.
//!
//! Invariant: what stays inside is not told while what is shown is for outside.

use chrono::NaiveDate;
use domain::method::{Group, Section, Subject, Worksheet, WorksheetSection};
use domain::plan::{Filled, age, completeness, rests_on_nothing};
use store::Answer;

use super::account_plan;
use super::answers::{self, view_of};
use super::fed::{self, Fed, Read};
use super::recalled;
use super::view::{
    FedView, WorksheetHeading, WorksheetOf, WorksheetRow, WorksheetSectionView, WorksheetView, WorksheetsOf,
};
use crate::dates::stored;
use crate::error::{AppError, Result};
use crate::session::Session;
use crate::subjects::{Known, known};
use crate::wire::Ref;

/// The scale of B-23.
pub(super) const LEVELS: &str = "information-level";

/// Whether an information level may be shown outside: what nobody said the level of may not.
fn level_shows(session: &Session, level: Option<&str>) -> bool {
    let scale = session.open().ok().and_then(|open| open.method.scale(LEVELS));
    scale.zip(level).and_then(|(scale, level)| scale.level(level)).is_some_and(|level| !level.private)
}

/// Whether an answer is not to be told now.
pub(super) fn hides(session: &Session, answer: &Answer) -> bool {
    session.redacts() && !level_shows(session, answer.level.as_deref())
}

/// The worksheet with a key, which must be for such a subject.
pub(super) fn find<'a>(session: &'a Session, key: &str, subject: &Known) -> Result<&'a Worksheet> {
    let unknown = || AppError::UnknownKey { what: "worksheet", key: key.to_owned() };
    let sheet = session.open()?.method.worksheet(key).ok_or_else(unknown)?;
    if sheet.applies.contains(&subject.kind) {
        return Ok(sheet);
    }
    Err(AppError::NotFor { what: sheet.title.get(session.speech().code()).to_owned(), name: subject.name.clone() })
}

/// The worksheets there are for a subject.
pub fn worksheet_list(session: &Session, WorksheetsOf { subject }: WorksheetsOf) -> Result<Vec<WorksheetRow>> {
    let about = known(session, &subject)?;
    let code = session.speech().code();
    let open = session.open()?;
    let held = recalled::held(session, &subject)?;
    let row = |sheet: &Worksheet| {
        let own = held.iter().filter(|one| one.worksheet == sheet.key && one.text.is_some() && sheet.section(&one.section).is_some());
        WorksheetRow {
            key: sheet.key.clone(),
            title: sheet.title.get(code).to_owned(),
            about: sheet.about.as_ref().map(|words| words.get(code).to_owned()),
            sections: sheet.sections.len() as u32,
            answered: own.clone().count() as u32,
            changed_on: own.map(|one| one.on_date.clone()).max(),
            models: sheet.source().models.clone(),
        }
    };
    Ok(open.method.worksheets().filter(|sheet| sheet.applies.contains(&about.kind)).map(row).collect())
}

/// One worksheet about one subject.
pub fn worksheet_get(session: &Session, of: WorksheetOf) -> Result<WorksheetView> {
    let about = known(session, &of.subject)?;
    let sheet = find(session, &of.worksheet, &about)?;
    let all = recalled::all(session, &of.subject)?;
    let here = Here { session, subject: &of.subject, about: &about, all: &all, sheet, read: Read::default() };
    let code = session.speech().code();
    let heading = |group: &Group| WorksheetHeading { key: group.key.clone(), title: group.title.get(code).to_owned() };
    let read: Vec<(WorksheetSectionView, Filled)> = sheet.sections.iter().map(|it| here.section(it)).collect::<Result<_>>()?;
    let (sections, filled): (Vec<_>, Vec<_>) = read.into_iter().unzip();
    let sections = resting(sheet, sections, &filled);
    let template = account_plan::template(sheet, of.template.as_deref())?;
    let view = WorksheetView {
        key: sheet.key.clone(),
        title: sheet.title.get(code).to_owned(),
        about: sheet.about.as_ref().map(|words| words.get(code).to_owned()),
        subject: Ref { id: of.subject.clone(), name: about.name.clone() },
        account: about.account.clone(),
        groups: sheet.groups.iter().map(heading).collect(),
        columns: sheet.columns.iter().map(heading).collect(),
        sections,
        filled: completeness(&filled).0 as u32,
        models: sheet.source.models.clone(),
    };
    Ok(match template {
        Some(template) => account_plan::arranged(view, template, code),
        None => view,
    })
}

/// Sections with the titles of the empty ones they rest on.
fn resting(sheet: &Worksheet, sections: Vec<WorksheetSectionView>, filled: &[Filled]) -> Vec<WorksheetSectionView> {
    let place = |key: &String| sheet.sections.iter().position(|one| one.key == *key);
    let rests: Vec<Vec<usize>> = sheet.sections.iter().map(|one| one.rests_on.iter().filter_map(place).collect()).collect();
    let empty = rests_on_nothing(filled, &rests);
    let titles: Vec<String> = sections.iter().map(|one| one.title.clone()).collect();
    let named = |(section, at): (WorksheetSectionView, Vec<usize>)| WorksheetSectionView {
        rests: at.into_iter().filter_map(|at| titles.get(at).cloned()).collect(),
        ..section
    };
    sections.into_iter().zip(empty).map(named).collect()
}

struct Here<'a> {
    session: &'a Session,
    subject: &'a str,
    about: &'a Known,
    /// Section by section, the latest of each first.
    all: &'a [Answer],
    sheet: &'a Worksheet,
    read: Read,
}

impl Here<'_> {
    fn section(&self, section: &WorksheetSection) -> Result<(WorksheetSectionView, Filled)> {
        let code = self.session.speech().code();
        let mut past = self.all.iter().filter(|one| one.worksheet == self.sheet.key && one.section == section.key);
        let versions = past.clone().count();
        let answer = past.next();
        let fed = self.fed(section)?;
        let said = answer.filter(|one| one.text.is_some() || one.day.is_some() || one.amount_minor.is_some() || one.score.is_some());
        let beside = section.if_high.as_ref().and_then(|key| self.all.iter().find(|one| one.worksheet == self.sheet.key && one.section == *key));
        let newest = fed.iter().filter_map(|fed| fed.newest).chain(said.and_then(|one| stored(Some(&one.on_date)))).max();
        let filled = Filled { words: said.is_some(), fed: fed.iter().any(|fed| !fed.lines.is_empty()), newest };
        let view = WorksheetSectionView {
            key: section.key.clone(),
            title: section.title.get(code).to_owned(),
            group: section.group.clone(),
            column: section.column.clone(),
            prompts: section.prompts.iter().map(|words| words.get(code).to_owned()).collect(),
            asks: section.asks.map(|asked| answers::asked(asked).to_owned()),
            answer: answer.map(|one| view_of(self.session, one, versions)),
            lacks: answers::lacks(section, answer, beside).map(|key| self.session.speech().text(key)),
            feeds: fed.into_iter().map(FedView::from).collect(),
            filled: filled.words || filled.fed,
            age_days: age(filled, self.session.today()),
            rests: Vec::new(),
        };
        Ok((view, filled))
    }

    fn fed(&self, section: &WorksheetSection) -> Result<Vec<Fed>> {
        section.feeds.iter().map(|feed| fed::of(self.session, &self.read, *feed, self.subject, self.about)).collect()
    }
}

/// Days on which anything was said, as a feed tells the newest of.
pub(super) fn newest<'a>(days: impl Iterator<Item = &'a str>) -> Option<NaiveDate> {
    days.filter_map(|day| stored(Some(day))).max()
}

/// Whether something is an opportunity.
pub(super) fn is_deal(about: &Known) -> bool {
    about.kind == Subject::Opportunity
}
