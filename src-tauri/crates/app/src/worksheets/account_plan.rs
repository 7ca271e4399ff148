//! The plan of an account (B-11): the sections of a template, how much of it there is, what is still
//! to be asked.
//!
//! Invariant: nothing in it is kept here; what is written in a section stands in every template that
//! has it.

use domain::method::{Template, Worksheet};
use store::Account;

use super::plan_view::{AccountPlan, AccountPlanOf, PlanTemplate};
use super::questions::question_bank;
use super::sheet::worksheet_get;
use super::view::{WorksheetHeading, WorksheetOf, WorksheetSectionView, WorksheetView};
use crate::error::{AppError, Result};
use crate::session::Session;
use crate::wire::Id;

/// The worksheet of B-11.
pub(super) const PLAN: &str = "account-plan";
/// How many questions stand beside the plan.
const ASKED: usize = 5;

/// The plan of an account.
pub fn account_plan(session: &Session, of: AccountPlanOf) -> Result<AccountPlan> {
    session.open()?.store.db().get::<Account>(&of.id)?;
    let sheet = worksheet_get(session, WorksheetOf { worksheet: PLAN.to_owned(), subject: of.id.clone(), template: of.template.clone() })?;
    let code = session.speech().code();
    let plan = session.open()?.method.worksheet(PLAN);
    let templates: Vec<PlanTemplate> = plan.into_iter().flat_map(|plan| &plan.templates).map(|one| PlanTemplate { key: one.key.clone(), title: one.title.get(code).to_owned() }).collect();
    let bank = question_bank(session, Id { id: of.id })?;
    Ok(AccountPlan {
        template: of.template.or_else(|| templates.first().map(|one| one.key.clone())).unwrap_or_default(),
        templates,
        percent: sheet.filled * 100 / (sheet.sections.len().max(1) as u32),
        blanks: sheet.sections.iter().flat_map(|section| &section.feeds).flat_map(|fed| fed.blanks.clone()).collect(),
        open_questions: bank.rows.len() as u32,
        questions: bank.rows.into_iter().take(ASKED).collect(),
        sheet,
    })
}

/// How many sections of the whole plan are filled, and how many there are.
pub(crate) fn plan_filled(session: &Session, id: &str) -> Result<(u32, u32)> {
    let sheet = worksheet_get(session, WorksheetOf { worksheet: PLAN.to_owned(), subject: id.to_owned(), template: None })?;
    Ok((sheet.filled, sheet.sections.len() as u32))
}

/// The template asked for; the first where none is, and nothing where the worksheet has none.
pub(super) fn template<'a>(sheet: &'a Worksheet, key: Option<&str>) -> Result<Option<&'a Template>> {
    match key.filter(|key| !key.is_empty()) {
        Some(key) => sheet.template(key).map(Some).ok_or_else(|| AppError::UnknownKey { what: "template", key: key.to_owned() }),
        None => Ok(sheet.templates.first()),
    }
}

/// The sections of a template in its order, under its headings.
pub(super) fn arranged(view: WorksheetView, template: &Template, code: &str) -> WorksheetView {
    let mut sections: Vec<WorksheetSectionView> = Vec::new();
    let mut groups = Vec::new();
    for (at, part) in template.parts.iter().enumerate() {
        let key = format!("part-{at}");
        let of_part = part.sections.iter().filter_map(|key| view.sections.iter().find(|one| one.key == *key));
        sections.extend(of_part.map(|one| WorksheetSectionView { group: Some(key.clone()), ..one.clone() }));
        groups.push(WorksheetHeading { key, title: part.title.get(code).to_owned() });
    }
    let filled = sections.iter().filter(|one| one.filled).count() as u32;
    WorksheetView { sections, groups, filled, ..view }
}
