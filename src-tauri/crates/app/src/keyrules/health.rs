//! The five lights of key accounts: criteria, manager, plan, goals, activity.
//!
//! Not how a light is chosen (`domain::standing`). Invariant: only accounts of the category key
//! have lights; what cannot be judged is amber, never green.

use std::collections::HashMap;

use domain::selection::Verdict;
use domain::standing::{Lamp, Light, Standing, health as lights};
use store::{Account, CareLine};

use super::facts::Known;
use super::rows::Page;
use super::rules::{in_force, rule};
use super::telling::Teller;
use super::view::{AccountHealth, HealthRow, HealthView, LightView};
use super::KEY;
use crate::accounts::refer;
use crate::dates;
use crate::error::Result;
use crate::session::Session;
use crate::speech::Speech;
use crate::wire::{Id, Nothing};

/// Lights of all key accounts, those with most against them first.
pub fn health(session: &Session, _: Nothing) -> Result<HealthView> {
    let mut rows = lit(session, None)?;
    let count = |row: &HealthRow, light: &str| row.lights.iter().filter(|one| one.light == light).count() as u32;
    rows.sort_by_key(|row| std::cmp::Reverse((count(row, "red"), count(row, "amber"))));
    let sum = |light: &str| rows.iter().map(|row| count(row, light)).sum();
    Ok(HealthView { red: sum("red"), amber: sum("amber"), rows })
}

/// Lights of one account, and what the rules say of it.
pub fn of_account(session: &Session, Id { id }: Id) -> Result<AccountHealth> {
    session.open()?.store.db().get::<Account>(&id)?;
    let health = lit(session, Some(&id))?.into_iter().next();
    let Some(rules) = in_force(session)? else {
        return Ok(AccountHealth { health, verdict: None, criteria: Vec::new() });
    };
    let known = Known::read(session, &[&rules], Some(&id))?;
    let facts = known.facts(&rules);
    let page = Page { session, known: &known, rules: &rules, teller: Teller::of(session)? };
    let judged = facts.first().map(|facts| page.judged(0, &rule(&rules).judge(facts), None));
    let rows = page.rows(&judged.iter().collect::<Vec<_>>(), &facts)?;
    let criteria = rules.criteria.iter().map(|one| page.teller.title(one)).collect();
    Ok(AccountHealth { health, verdict: rows.into_iter().next(), criteria })
}

fn lit(session: &Session, account: Option<&str>) -> Result<Vec<HealthRow>> {
    let lines = session.open()?.store.db().care(KEY, account, &session.today().to_string())?;
    let qualifies = qualifies(session, account)?;
    let speech = session.speech();
    let row = |line: CareLine| {
        let standing = standing(&line, qualifies.get(&line.id).copied());
        let lamps = lights(&standing, session.today());
        HealthRow {
            owner: refer(line.owner_id, line.owner),
            id: line.id,
            name: line.name,
            growth_goal: line.growth_goal,
            plan_reviewed_on: line.plan_reviewed_on,
            lights: lamps.iter().map(|lamp| view(lamp, &speech)).collect(),
        }
    };
    Ok(lines.into_iter().map(row).collect())
}

/// Who qualifies and who does not; those who might, if more were known, are left out.
/// Whether accounts meet the rules in force; those of whom not enough is known are left out.
pub(crate) fn qualifies(session: &Session, account: Option<&str>) -> Result<HashMap<String, bool>> {
    let Some(rules) = in_force(session)? else { return Ok(HashMap::new()) };
    let known = Known::read(session, &[&rules], account)?;
    let (rule, facts) = (rule(&rules), known.facts(&rules));
    let judged = known.accounts().iter().zip(&facts).map(|(account, facts)| (account.id(), rule.judge(facts)));
    let sure = judged.filter(|(_, verdict): &(&str, Verdict<'_>)| !verdict.open);
    Ok(sure.map(|(id, verdict)| (id.to_owned(), verdict.qualifies)).collect())
}

/// A plan that was gone through is one: where it is written, this program does not see yet.
fn standing(line: &CareLine, qualifies: Option<bool>) -> Standing {
    let reviewed = dates::stored(line.plan_reviewed_on.as_deref());
    Standing {
        qualifies,
        owner: line.owner_id.is_some(),
        plan: reviewed.is_some(),
        plan_reviewed_on: reviewed,
        growth_goal: line.growth_goal.is_some(),
        relationship_goal: line.wanted_rung.is_some(),
        active_on: dates::stored(line.active_on.as_deref()),
        ..Standing::default()
    }
}

fn view(lamp: &Lamp, speech: &Speech) -> LightView {
    let (check, why) = (lamp.check.key(), lamp.why.key());
    let days = speech.format.days(lamp.days.unwrap_or_default());
    let todo = || speech.text(&format!("keyrules-todo-{why}"));
    LightView {
        check: check.to_owned(),
        light: lamp.light.key().to_owned(),
        title: speech.text(&format!("keyrules-check-{check}")),
        why: speech.say(&format!("keyrules-light-{why}"), &[("days", days.into())]),
        todo: (lamp.light != Light::Green).then(todo),
    }
}
