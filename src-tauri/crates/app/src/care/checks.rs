//! What shows that a plan is one (B-02): seven lines, each with its proof.
//!
//! Which records prove a line is ours. Invariant: nothing here is ticked by hand, and recording more
//! never takes a tick away but where it adds something that is still to be done.

use store::{Note, Opportunity, Unit};

use super::cycle_view::PlanCheck;
use crate::accounts;
use crate::error::Result;
use crate::people;
use crate::people::state::Look;
use crate::scorecards;
use crate::session::Session;
use crate::values;
use crate::views::{AccountPlanOf, PlanRow, ScorecardQuery};
use crate::wire::Id;
use crate::worksheets;

/// The board of B-03.
const INTERNAL: &str = "internal";
/// Roles of senior management in a purchase (C-01).
const SENIOR: [&str; 2] = ["decision-maker", "approver"];

pub(super) struct Found {
    done: bool,
    pub(super) count: usize,
    all: usize,
}

impl Found {
    /// As many as there are, and at least one.
    fn all(count: usize, all: usize) -> Self {
        Self { done: count > 0 && count == all, count, all }
    }

    /// At least one.
    fn some(count: usize) -> Self {
        Self { done: count > 0, count, all: count }
    }
}

/// The seven lines of an account.
pub(super) fn checks(session: &Session, id: &str) -> Result<Vec<PlanCheck>> {
    let deals: Vec<Opportunity> = session.open()?.store.db().with::<Opportunity>("account_id", id)?.into_iter().filter(|deal| deal.outcome == "open").collect();
    let plan = worksheets::account_plan(session, AccountPlanOf { id: id.to_owned(), template: None })?;
    let words = |key: &str| plan.sheet.sections.iter().any(|one| one.key == key && one.answer.as_ref().is_some_and(|answer| answer.text.is_some() || answer.hidden));
    let lines = [
        ("map", map(session, id)?, ("segmentation", None)),
        ("focus", focus(session, id)?, ("overview", None)),
        ("balance", balance(session, &deals)?, ("opportunities", None)),
        ("senior", senior(session, id)?, ("people", None)),
        ("partners", Found::some(usize::from(words("resources"))), ("plan", Some("plan"))),
        ("value", value(session, &deals)?, ("opportunities", None)),
        ("complete", Found::all(plan.sheet.filled as usize, plan.sheet.sections.len()), ("plan", Some("plan"))),
    ];
    Ok(lines.into_iter().map(|(key, found, (place, shows))| view(session, key, &found, place, shows)).collect())
}

fn view(session: &Session, key: &str, found: &Found, place: &str, shows: Option<&str>) -> PlanCheck {
    let speech = session.speech();
    PlanCheck {
        key: key.to_owned(),
        title: speech.text(&format!("care-check-{key}")),
        done: found.done,
        why: speech.say(&format!("care-proof-{key}"), &[("count", found.count.into()), ("all", found.all.into())]),
        place: place.to_owned(),
        shows: shows.map(str::to_owned),
    }
}

/// Units, notes and opportunities placed on the internal map.
pub(super) fn map(session: &Session, id: &str) -> Result<Found> {
    let db = session.open()?.store.db();
    let units = db.with::<Unit>("account_id", id)?.into_iter().map(|unit| unit.id);
    let notes = db.with::<Note>("context_id", id)?.into_iter().map(|note| note.id);
    let mut placed = 0;
    for subject in units.chain(notes) {
        placed += usize::from(db.placements(INTERNAL, &subject)?.first().is_some_and(|place| place.x.is_some()));
    }
    Ok(Found::some(placed))
}

/// Units in which we work, all with a position that is not to leave.
fn focus(session: &Session, id: &str) -> Result<Found> {
    let units = accounts::detail(session, Id { id: id.to_owned() })?.units;
    let worked: Vec<_> = units.iter().filter(|unit| unit.open_count > 0).collect();
    let right = worked.iter().filter(|unit| unit.position.as_deref().is_some_and(|level| level != "leave"));
    Ok(Found::all(right.count(), worked.len()))
}

/// Open opportunities whose investment by the customer is rated (D-23).
fn balance(session: &Session, deals: &[Opportunity]) -> Result<Found> {
    let rated = |deal: &Opportunity| {
        let asked = ScorecardQuery { scorecard: "customer-investment".to_owned(), subject: deal.id.clone(), contender: None };
        scorecards::get(session, asked).map(|card| card.known > 0.0)
    };
    let rated = deals.iter().map(rated).collect::<Result<Vec<bool>>>()?;
    Ok(Found::all(rated.iter().filter(|rated| **rated).count(), deals.len()))
}

/// Those who decide or approve, reached by somebody of us.
fn senior(session: &Session, id: &str) -> Result<Found> {
    let rows = people::seen(session, Look { account: id, opportunity: None, on: None })?.plan(session)?;
    let senior: Vec<&PlanRow> = rows.iter().filter(|row| row.roles.iter().any(|role| SENIOR.contains(&role.as_str()))).collect();
    let reached = senior.iter().filter(|row| row.coverage.as_deref().is_some_and(|level| level != "none") || !row.pairs.is_empty());
    Ok(Found::some(reached.count()))
}

/// Open opportunities with a value that is more than a draft.
fn value(session: &Session, deals: &[Opportunity]) -> Result<Found> {
    let told = |deal: &Opportunity| values::value_get(session, Id { id: deal.id.clone() }).map(|page| page.values.iter().any(|one| one.state != "draft"));
    let told = deals.iter().map(told).collect::<Result<Vec<bool>>>()?;
    Ok(Found::all(told.iter().filter(|told| **told).count(), deals.len()))
}
