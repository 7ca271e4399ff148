//! The guided start: from an account just imported to a plan on one page.
//!
//! Which steps there are is ours. Invariant: a step is done by what is on record, never ticked, so that
//! the guide can be left and taken up again anywhere.

use store::{Account, Opportunity, Person};

use super::checks::map;
use super::guide_view::{GuideStep, GuideView};
use crate::error::Result;
use crate::plan;
use crate::series;
use crate::session::Session;
use crate::views::{RevenuePlanQuery, WorksheetOf};
use crate::wire::Id;
use crate::worksheets;

/// People that make a map, and opportunities that make a plan.
const ENOUGH: usize = 3;

/// How far a step is.
struct Far {
    count: usize,
    of: usize,
}

/// The guided start of an account.
pub fn guide_get(session: &Session, Id { id }: Id) -> Result<GuideView> {
    let db = session.open()?.store.db();
    let account = db.get::<Account>(&id)?;
    let facts = [account.industry.is_some(), account.turnover_minor.is_some(), account.owner_id.is_some()];
    let placed = map(session, &id)?.count;
    let people = db.with::<Person>("account_id", &id)?.len();
    let deals = db.with::<Opportunity>("account_id", &id)?.into_iter().filter(|deal| deal.outcome != "lost").count();
    let goal = plan::goal_tree(session, Id { id: id.clone() })?.overall.is_some();
    let far = |count: usize, of: usize| Far { count, of };
    let steps = [
        ("facts", far(facts.iter().filter(|known| **known).count(), facts.len()), ("account", "overview", None)),
        ("map", far(placed, ENOUGH), ("account", "segmentation", None)),
        ("people", far(people, ENOUGH), ("account", "people", None)),
        ("deals", far(deals, ENOUGH), ("account", "opportunities", None)),
        ("goal", far(usize::from(goal), 1), ("account", "plan", Some("goals"))),
        ("revenue", far(planned(session, &id)?, 1), ("forecast", "plan", None)),
        ("summary", far(usize::from(summed_up(session, &id)?), 1), ("account", "plan", Some("plan"))),
    ];
    let steps: Vec<GuideStep> = steps.into_iter().map(|(key, far, place)| step(session, key, &far, place)).collect();
    Ok(GuideView {
        done: steps.iter().filter(|step| step.done).count() as u32,
        next: steps.iter().find(|step| !step.done).map(|step| step.key.clone()),
        steps,
    })
}

fn step(session: &Session, key: &str, far: &Far, (page, view, shows): (&str, &str, Option<&str>)) -> GuideStep {
    let speech = session.speech();
    GuideStep {
        key: key.to_owned(),
        title: speech.text(&format!("care-guide-{key}")),
        done: far.count >= far.of,
        why: speech.say("care-guide-far", &[("count", far.count.min(far.of).into()), ("all", far.of.into())]),
        page: page.to_owned(),
        view: view.to_owned(),
        shows: shows.map(str::to_owned),
    }
}

/// Periods with a planned revenue.
fn planned(session: &Session, id: &str) -> Result<usize> {
    let view = series::plan_get(session, RevenuePlanQuery { account: Some(id.to_owned()), ..RevenuePlanQuery::default() })?;
    Ok(view.total.cells.iter().filter(|cell| cell.plan.is_some()).count())
}

/// Whether the summary has words of its own.
fn summed_up(session: &Session, id: &str) -> Result<bool> {
    let sheet = worksheets::worksheet_get(session, WorksheetOf { worksheet: "account-plan".to_owned(), subject: id.to_owned(), template: None })?;
    let said = |key: &str| sheet.sections.iter().any(|one| one.key == key && one.answer.as_ref().is_some_and(|answer| answer.text.is_some() || answer.hidden));
    Ok(said("summary"))
}
