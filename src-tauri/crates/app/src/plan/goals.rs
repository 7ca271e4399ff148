//! The goals of an account, read: as a tree, and as rows.
//!
//! Invariant: a project stands once in the tree, and what has been won is read from its opportunity.

use std::collections::{HashMap, HashSet};

use domain::goals::{Cover, Said, progress, smart};
use store::{Account, Goal, Opportunity, Teammate, Unit};

use super::goal_view::{CoverView, GoalBranch, GoalQuery, GoalTree, GoalUnit, GoalView};
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::wire::{Id, Ref};

/// Branches with projects, in the order of the tree.
pub(super) const BRANCHES: [&str; 2] = ["existing", "new"];

/// The goals of an account as a tree.
pub fn goal_tree(session: &Session, Id { id }: Id) -> Result<GoalTree> {
    let db = session.open()?.store.db();
    let account = db.get::<Account>(&id)?;
    let mut units = db.with::<Unit>("account_id", &id)?;
    units.sort_by(|a, b| a.rank.total_cmp(&b.rank));
    let goals = goal_rows(session, GoalQuery { account: Some(id) })?;
    let one = |branch: &str| goals.iter().find(|goal| goal.branch == branch).cloned();
    let overall = one("overall");
    let minor = |goal: &GoalView| goal.revenue.as_ref().map(|money| money.minor);
    let say = |cover: Cover| told(session, &account.currency, cover);
    let places: Vec<Option<Ref>> = std::iter::once(None).chain(units.into_iter().map(|unit| Some(Ref { id: unit.id, name: unit.name }))).collect();
    let branch = |key: &&str| {
        let of = |unit: &Option<Ref>| goals.iter().filter(|goal| goal.branch == *key && goal.unit == *unit).cloned().collect::<Vec<_>>();
        let units = places.iter().map(|unit| (unit, of(unit))).filter(|(_, goals)| !goals.is_empty());
        let units: Vec<GoalUnit> = units.map(|(unit, goals)| GoalUnit { unit: unit.clone(), cover: say(sum(&goals, None)), goals }).collect();
        let all: Vec<GoalView> = units.iter().flat_map(|unit| unit.goals.clone()).collect();
        GoalBranch { key: (*key).to_owned(), cover: say(sum(&all, None)), units }
    };
    let projects: Vec<GoalView> = goals.iter().filter(|goal| BRANCHES.contains(&goal.branch.as_str())).cloned().collect();
    Ok(GoalTree {
        vision: one("vision"),
        branches: BRANCHES.iter().map(branch).collect(),
        cover: say(sum(&projects, overall.as_ref().and_then(minor))),
        overall,
        account: Ref { id: account.id, name: account.name },
        currency: account.currency.clone(),
    })
}

/// What goals bring; an opportunity that several of them name is won once.
fn sum(goals: &[GoalView], goal: Option<i64>) -> Cover {
    let mut known = HashSet::new();
    goals.iter().fold(Cover { goal, ..Cover::default() }, |cover, one| {
        let first = one.opportunity.as_ref().is_none_or(|deal| known.insert(deal.id.as_str()));
        let won = one.won.as_ref().filter(|_| first).map_or(0, |money| money.minor);
        cover.and(one.revenue.as_ref().map_or(0, |money| money.minor), won)
    })
}

fn told(session: &Session, currency: &str, cover: Cover) -> CoverView {
    let say = |minor: i64| money::view(minor, currency, &session.speech().format);
    CoverView { goal: cover.goal.map(say), planned: say(cover.planned), won: say(cover.won), gap: cover.gap().map(say) }
}

/// Goals, those of one account together, in their order.
pub fn goal_rows(session: &Session, query: GoalQuery) -> Result<Vec<GoalView>> {
    let db = session.open()?.store.db();
    let mut goals = match &query.account {
        Some(id) => db.with::<Goal>("account_id", id)?,
        None => db.all::<Goal>()?,
    };
    goals.sort_by(|a, b| a.account_id.cmp(&b.account_id).then(a.rank.total_cmp(&b.rank)));
    let team: HashMap<String, String> = db.all::<Teammate>()?.into_iter().map(|one| (one.id, one.name)).collect();
    goals.into_iter().map(|goal| view(session, &team, goal)).collect()
}

fn view(session: &Session, team: &HashMap<String, String>, goal: Goal) -> Result<GoalView> {
    let db = session.open()?.store.db();
    let account = db.get::<Account>(&goal.account_id)?;
    let unit = goal.unit_id.as_ref().map(|id| db.get::<Unit>(id)).transpose()?;
    let deal = goal.opportunity_id.as_ref().map(|id| db.get::<Opportunity>(id)).transpose()?;
    let say = |minor: i64| money::view(minor, &account.currency, &session.speech().format);
    let is_won = |deal: &&Opportunity| deal.outcome == "won" && deal.currency == account.currency;
    let won = deal.as_ref().filter(is_won).and_then(|deal| deal.amount_minor);
    let said = said(&goal);
    let by_measure = goal.target.zip(goal.actual).and_then(|(target, actual)| progress(goal.baseline.unwrap_or_default(), target, actual));
    let by_revenue = || goal.revenue_minor.and_then(|minor| progress(0.0, minor as f64, won.unwrap_or_default() as f64));
    let far = by_measure.or_else(by_revenue);
    Ok(GoalView {
        late: goal.due_on.as_deref().is_some_and(|day| day < session.today().to_string().as_str()) && far.is_none_or(|far| far < 1.0),
        progress: far,
        outcome: deal.as_ref().map(|deal| deal.outcome.clone()),
        opportunity: deal.map(|deal| Ref { id: deal.id, name: deal.name }),
        unit: unit.map(|unit| Ref { id: unit.id, name: unit.name }),
        owner: goal.owner_id.and_then(|id| team.get(&id).map(|name| Ref { name: name.clone(), id })),
        revenue: goal.revenue_minor.map(say),
        won: won.map(say),
        account: Ref { id: account.id, name: account.name },
        measurable: said.number,
        timely: said.day,
        smart: smart(&said),
        id: goal.id,
        branch: goal.branch,
        name: goal.name,
        measure: goal.measure,
        baseline: goal.baseline,
        target: goal.target,
        actual: goal.actual,
        due_on: goal.due_on,
        specific: goal.specific,
        attainable: goal.attainable,
        appropriate: goal.appropriate,
        note: goal.note,
    })
}

fn said(goal: &Goal) -> Said {
    Said {
        specific: goal.specific,
        attainable: goal.attainable,
        appropriate: goal.appropriate,
        number: goal.revenue_minor.is_some() || goal.target.is_some(),
        day: goal.due_on.is_some(),
    }
}
