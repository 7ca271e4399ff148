//! The contest for an opportunity as its page shows it.
//!
//! Invariant: criteria stand mandatory first, then by how many care, then in their order.

use std::collections::HashMap;

use domain::contest::{self as rules, hints};
use store::{CriterionPerson, CriterionStanding, DecisionCriterion, Opportunity, Person, Rating};

use super::view::{Cares, ContenderView, Contest, CriterionOf, StrategyResult, TacticOf};
use super::wishes::Wishes;
use crate::actions::view::ActionQuery;
use crate::accounts::judgement_views;
use crate::dates::stored;
use crate::error::Result;
use crate::qualify::named;
use crate::session::Session;
use crate::wire::Id;

/// The scale of D-21.
pub(super) const STRATEGY: &str = "competitive-strategy";
/// The scorecard of B-20, rated of the account.
const PREFERENCE: &str = "customer-preference";

/// The contest for an opportunity.
pub fn contest(session: &Session, Id { id }: Id) -> Result<Contest> {
    let db = session.open()?.store.db();
    let row = db.get::<Opportunity>(&id)?;
    let preferences = preferences(session, row.account_id.as_deref())?;
    let mut contenders = vec![us(session, &preferences)];
    contenders.extend(named(session, &id)?.into_iter().map(|(one, name)| ContenderView {
        preference: preferences.get(&one.competitor_id).copied(),
        contender: Some(one.id),
        id: one.competitor_id,
        name,
        solution: one.solution,
        strengths: one.strengths,
        weaknesses: one.weaknesses,
        strategy: one.strategy,
        score: None,
        ahead: None,
    }));
    let wishes = Wishes::of(session, row.account_id.as_deref(), &id)?;
    let criteria = criteria(session, &id, &contenders, &wishes)?;
    for (column, one) in contenders.iter_mut().enumerate() {
        one.score = expected(&criteria, column);
    }
    let ours = contenders.first().and_then(|us| us.score);
    contenders.iter_mut().skip(1).for_each(|one| one.ahead = one.score.zip(ours).map(|(theirs, ours)| theirs - ours));
    let strategies = judgement_views(session, &id, STRATEGY)?;
    let strategy = strategies.first().and_then(|one| one.levels.first().cloned());
    let known = known(session, &row, &contenders, &criteria)?;
    let speech = session.speech();
    let told = strategy.as_deref().map(|key| hints(key, &known)).unwrap_or_default();
    Ok(Contest {
        account: row.account_id,
        hints: told.into_iter().map(|hint| speech.text(&format!("compete-hint-{}", hint.key()))).collect(),
        gap: rules::gap(&known),
        results: results(session)?,
        tactics: tactics(session, &id, strategy.as_deref())?,
        steps: super::steps::of(session, &id)?,
        strategy,
        strategies,
        contenders,
        wishes: wishes.missing(&criteria),
        criteria,
    })
}

fn results(session: &Session) -> Result<Vec<StrategyResult>> {
    let ended = session.open()?.store.db().ended_by_level(STRATEGY)?;
    Ok(ended.into_iter().map(|(strategy, won, decided)| StrategyResult { strategy, won, decided }).collect())
}

/// The tactics of a strategy, each with the action that was made of it.
fn tactics(session: &Session, id: &str, strategy: Option<&str>) -> Result<Vec<TacticOf>> {
    let open = session.open()?;
    let level = strategy.and_then(|key| open.method.scale(STRATEGY)?.level(key));
    let asked = ActionQuery { subject: Some(id.to_owned()), ..ActionQuery::default() };
    let actions = crate::actions::action_rows(session, asked)?;
    let code = session.speech().code();
    let view = |words: &domain::method::Words| TacticOf {
        text: words.get(code).to_owned(),
        action: crate::actions::said(&actions, words).cloned(),
    };
    Ok(level.map(|level| level.tactics.iter().map(view).collect()).unwrap_or_default())
}

fn us(session: &Session, preferences: &HashMap<String, f64>) -> ContenderView {
    ContenderView {
        id: String::new(),
        name: session.speech().text("qualify-us"),
        contender: None,
        preference: preferences.get("").copied(),
        solution: None,
        strengths: None,
        weaknesses: None,
        strategy: None,
        score: None,
        ahead: None,
    }
}

/// How much the customer prefers whom; the newest of each holds.
fn preferences(session: &Session, account: Option<&str>) -> Result<HashMap<String, f64>> {
    let Some(account) = account else { return Ok(HashMap::new()) };
    let mut held: HashMap<String, Option<f64>> = HashMap::new();
    let ratings: Vec<Rating> = session.open()?.store.db().all_ratings(PREFERENCE, account)?;
    for rating in ratings {
        held.entry(rating.contender_id).or_insert(rating.value);
    }
    Ok(held.into_iter().filter_map(|(id, value)| Some((id, value?))).collect())
}

fn criteria(session: &Session, opportunity: &str, contenders: &[ContenderView], wishes: &Wishes) -> Result<Vec<CriterionOf>> {
    let db = session.open()?.store.db();
    let people = db.with::<CriterionPerson>("opportunity_id", opportunity)?;
    let mut standings = db.with::<CriterionStanding>("opportunity_id", opportunity)?;
    standings.sort_by(|a, b| (&b.on_date, &b.id).cmp(&(&a.on_date, &a.id)));
    let mut rows = db.with::<DecisionCriterion>("opportunity_id", opportunity)?;
    let care = |row: &DecisionCriterion| people.iter().filter(|one| one.criterion_id == row.id).count();
    rows.sort_by(|a, b| {
        (b.mandatory, care(b)).cmp(&(a.mandatory, care(a))).then(a.rank.total_cmp(&b.rank)).then_with(|| a.id.cmp(&b.id))
    });
    let stands = |row: &DecisionCriterion, who: &ContenderView| {
        let found = standings.iter().find(|one| one.criterion_id == row.id && one.competitor_id == who.id);
        found.and_then(|one| one.value).and_then(|value| i32::try_from(value).ok())
    };
    let mut views = Vec::with_capacity(rows.len());
    for row in rows {
        let cares = people.iter().filter(|one| one.criterion_id == row.id);
        let cares: Vec<Person> = cares.map(|one| db.get(&one.person_id)).collect::<std::result::Result<_, _>>()?;
        views.push(CriterionOf {
            standings: contenders.iter().map(|who| stands(&row, who)).collect(),
            people: cares.into_iter().map(|one| Cares { rank: wishes.rank(&one.id, &row.name), name: crate::people::called(&one).to_owned(), id: one.id }).collect(),
            weight: row.weight.and_then(|weight| u32::try_from(weight).ok()),
            id: row.id,
            name: row.name,
            formal: row.formal,
            mandatory: row.mandatory,
            note: row.note,
        });
    }
    Ok(views)
}

/// Σ weight × standing ÷ Σ weight of the criteria with a weight, from 0 to 100; behind counts 0, not
/// known half, ahead all of it (D-28; the scale is ours).
fn expected(criteria: &[CriterionOf], column: usize) -> Option<f64> {
    let weighed = criteria.iter().filter_map(|one| Some((f64::from(one.weight?), one.standings.get(column).copied().flatten())));
    let (sum, all) = weighed.fold((0.0, 0.0), |(sum, all), (weight, standing)| {
        (sum + weight * f64::from(standing.unwrap_or(0) + 1) / 2.0, all + weight)
    });
    (all > 0.0).then(|| sum / all * 100.0)
}

fn known(session: &Session, row: &Opportunity, contenders: &[ContenderView], criteria: &[CriterionOf]) -> Result<rules::Contest> {
    let rivals = contenders.iter().skip(1);
    let best = rivals.filter_map(|one| one.preference).fold(None, |best: Option<f64>, one| Some(best.map_or(one, |best| best.max(one))));
    let ahead = |one: &&CriterionOf| {
        let ours = one.standings.first().copied().flatten().unwrap_or(0);
        let theirs = one.standings.iter().skip(1).map(|it| it.unwrap_or(0)).max();
        theirs.map(|theirs| ours.cmp(&theirs))
    };
    let count = |wanted: std::cmp::Ordering| criteria.iter().filter(|one| ahead(one) == Some(wanted)).count();
    let won = match &row.account_id {
        Some(account) => {
            let all = session.open()?.store.db().with::<Opportunity>("account_id", account)?;
            Some(all.iter().any(|one| one.outcome == "won"))
        }
        None => None,
    };
    Ok(rules::Contest {
        customer: won,
        ours: contenders.first().and_then(|one| one.preference),
        best_rival: best,
        lost_criteria: count(std::cmp::Ordering::Less),
        won_criteria: count(std::cmp::Ordering::Greater),
        days: stored(row.closes_on.as_deref()).map(|day| (day - session.today()).num_days()),
    })
}
