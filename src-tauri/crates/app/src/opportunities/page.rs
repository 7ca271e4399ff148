//! One opportunity as its page shows it: what matters next, elements, stages, contract.
//!
//! Invariant: what is told here equals the row that tables show.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::method::{Criterion, Process, Rated, Role, Stage, Task};
use domain::payment::share;
use domain::validity::Element;
use store::{Competitor, Fact, Opportunity, Rating};

use super::pursuit_view::{
    ContractView, ElementView, StageMarkView, OpportunityPursuit, PaymentView, PursuitPlan, StageStepView, TaskView,
};
use super::rows::detail;
use super::state::{Known, One};
use super::telling;
use crate::actions::said;
use crate::actions::view::{ActionQuery, ActionView};
use crate::dates::stored;
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::wire::{Id, Ref};

/// One opportunity with all that its pursuit asks.
pub fn pursuit(session: &Session, Id { id }: Id) -> Result<OpportunityPursuit> {
    let db = session.open()?.store.db();
    let shown = detail(session, Id { id: id.clone() })?;
    let row = db.get::<Opportunity>(&id)?;
    let known = Known::read(session, std::iter::once(&row))?;
    let one = known.of(&row);
    let speech = session.speech();
    let facts = db.with::<Fact>("opportunity_id", &id)?;
    let stays = stays(&row, &facts, session.today());
    let since = super::rows::since(&row, &facts);
    let matters = one.matters(since);
    let protection = super::protect::shown(session, &row)?;
    let actions = crate::actions::action_rows(session, ActionQuery { subject: Some(id.clone()), ..ActionQuery::default() })?;
    let expected = one.stage().and_then(|stage| stage.buyer.as_deref());
    Ok(OpportunityPursuit {
        next: matters.iter().map(|matter| telling::told(&one, matter, &speech)).collect(),
        protection,
        elements: elements(session, &one, &row)?,
        scorecard: one.card().map(|card| card.key.clone()),
        needed: u32::from(one.needed().step()),
        needed_title: telling::height(&one, &speech),
        stages: one.process.map(|process| stages(session, &one, process, (&row, &actions), &stays)).unwrap_or_default(),
        buyer_expected: expected.map(|level| level_title(session, level)),
        contract: contract(session, &one, &row)?,
        plan: plan(session, &row)?,
        row: shown.row,
        facts: shown.facts,
    })
}

fn level_title(session: &Session, level: &str) -> String {
    let code = session.speech().code();
    let method = session.open().map(|open| &open.method);
    method.map(|method| crate::method::level_titles(method, domain::method::BUYER_STATE, level, code)).unwrap_or_default()
}

fn elements(session: &Session, one: &One<'_>, row: &Opportunity) -> Result<Vec<ElementView>> {
    let Some(card) = one.card() else { return Ok(Vec::new()) };
    let ratings = session.open()?.store.db().ratings(&card.key, &row.id, "")?;
    let states = one.elements();
    let view = |criterion: &Criterion| {
        let newest = ratings.iter().find(|rating| rating.criterion == criterion.key);
        let state = states.iter().find(|(key, ..)| *key == criterion.key);
        element(session, criterion, newest, state.map_or((None, Element::Missing), |(_, step, state)| (*step, *state)))
    };
    Ok(card.criteria.iter().map(view).collect())
}

fn element(session: &Session, criterion: &Criterion, newest: Option<&Rating>, (step, state): (Option<u8>, Element)) -> ElementView {
    let code = session.speech().code();
    let words = match &criterion.rated {
        Rated::Steps { levels, .. } => levels.as_slice(),
        _ => &[],
    };
    let titled = step.and_then(|step| words.iter().find(|word| word.value == i32::from(step)));
    ElementView {
        key: criterion.key.clone(),
        title: criterion.title.get(code).to_owned(),
        prompt: criterion.prompt.as_ref().map(|prompt| prompt.get(code).to_owned()),
        step: step.map(u32::from),
        step_title: titled.map(|word| word.title.get(code).to_owned()).unwrap_or_default(),
        state: state.key().to_owned(),
        evidence: newest.and_then(|one| one.why.clone()),
        source: newest.and_then(|one| one.source.clone()),
        on_date: newest.map(|one| one.on_date.clone()),
        author: newest.map(|one| one.author.clone()),
    }
}

/// Days in each stage of its present pipeline, those still running included.
fn stays(row: &Opportunity, facts: &[Fact], today: NaiveDate) -> HashMap<String, i64> {
    let mut moves: Vec<&Fact> = facts.iter().filter(|fact| fact.kind == "stage").collect();
    moves.sort_by(|a, b| (&a.on_date, &a.id).cmp(&(&b.on_date, &b.id)));
    let first = moves.first().and_then(|fact| fact.before.clone()).unwrap_or_else(|| row.stage.clone());
    let opened = stored(row.opened_on.as_deref());
    let mut path: Vec<(String, Option<NaiveDate>)> = vec![(first, opened)];
    path.extend(moves.iter().map(|fact| (fact.value.clone().unwrap_or_default(), stored(Some(&fact.on_date)))));
    let end = stored(row.closed_on.as_deref()).unwrap_or(today);
    let mut days: HashMap<String, i64> = HashMap::new();
    for (at, (stage, from)) in path.iter().enumerate() {
        let to = path.get(at + 1).map_or(Some(end), |(_, day)| *day);
        if let Some((from, to)) = from.zip(to) {
            *days.entry(stage.clone()).or_default() += (to - from).num_days().max(0);
        }
    }
    days
}

fn stages(
    session: &Session,
    one: &One<'_>,
    process: &Process,
    (row, actions): (&Opportunity, &[ActionView]),
    stays: &HashMap<String, i64>,
) -> Vec<StageStepView> {
    let now = process.position(&row.stage).unwrap_or(0);
    let code = session.speech().code();
    let view = |(at, stage): (usize, &Stage)| {
        let state = match at.cmp(&now) {
            std::cmp::Ordering::Less => "past",
            std::cmp::Ordering::Equal if row.outcome == "open" => "now",
            std::cmp::Ordering::Equal => "past",
            std::cmp::Ordering::Greater => "ahead",
        };
        StageStepView {
            key: stage.key.clone(),
            sign: stage.sign.clone(),
            title: stage.title.get(code).to_owned(),
            goal: stage.goal.get(code).to_owned(),
            state: state.to_owned(),
            days: stays.get(&stage.key).and_then(|days| i32::try_from(*days).ok()).filter(|_| state != "ahead"),
            expected_days: u32::from(stage.expected_days),
            probability: u32::from(stage.probability),
            marks: stage.marks.iter().map(|mark| mark_view(one, stage, mark, code)).collect(),
            focus: stage.focus.iter().map(|focus| focus.key().to_owned()).collect(),
            tasks: stage.tasks.iter().map(|task| task_view(task, actions, code)).collect(),
            warnings: stage.warnings.iter().map(|words| words.get(code).to_owned()).collect(),
        }
    };
    process.stages.iter().enumerate().map(view).collect()
}

fn mark_view(one: &One<'_>, stage: &Stage, mark: &domain::method::Mark, code: &str) -> StageMarkView {
    let ticked = one.ticked(&stage.key, &mark.key).filter(|_| mark.by.is_none());
    StageMarkView {
        key: mark.key.clone(),
        text: mark.text.get(code).to_owned(),
        reached: one.reached(stage, mark),
        by_hand: mark.by.is_none(),
        evidence: ticked.and_then(|tick| tick.evidence.clone()),
        on_date: ticked.map(|tick| tick.on_date.clone()),
        author: ticked.map(|tick| tick.author.clone()),
    }
}

fn task_view(task: &Task, actions: &[ActionView], code: &str) -> TaskView {
    TaskView {
        role: role_key(task.role).to_owned(),
        text: task.text.get(code).to_owned(),
        action: said(actions, &task.text).cloned(),
    }
}

/// The key a role travels by.
pub(crate) fn role_key(role: Role) -> &'static str {
    match role {
        Role::Rep => "rep",
        Role::PreSales => "pre-sales",
        Role::Manager => "manager",
    }
}

fn contract(session: &Session, one: &One<'_>, row: &Opportunity) -> Result<ContractView> {
    let speech = session.speech();
    let contract = one.contract();
    let money = |minor: i64, currency: &str| money::view(minor, currency, &speech.format);
    let today = session.today().to_string();
    let payment = |one: &store::Payment| PaymentView {
        overdue: one.paid_on.is_none() && one.due_on.as_deref().is_some_and(|day| day < today.as_str()),
        amount: money(one.amount_minor, &one.currency),
        id: one.id.clone(),
        name: one.name.clone(),
        due_on: one.due_on.clone(),
        paid_on: one.paid_on.clone(),
    };
    let lacks = one.lacks();
    let last = one.process.and_then(|process| process.stages.last()).filter(|_| !lacks.is_empty());
    Ok(ContractView {
        signed_on: row.signed_on.clone(),
        total: contract.total.map(|minor| money(minor, &row.currency)),
        total_said: row.contract_minor.is_some(),
        first_percent: share(contract).map(|share| share * 100.0),
        least_percent: super::settings::chosen(session)?.least_percent.into(),
        lacks: lacks.iter().map(|lack| speech.text(&format!("opportunity-lack-{}", lack.key()))).collect(),
        payments: one.payments().iter().map(payment).collect(),
        reminders: last.map(|stage| stage.warnings.iter().map(|words| words.get(speech.code()).to_owned()).collect()).unwrap_or_default(),
    })
}

fn plan(session: &Session, row: &Opportunity) -> Result<PursuitPlan> {
    let db = session.open()?.store.db();
    let winner = row.winner_id.as_ref().map(|id| db.get::<Competitor>(id)).transpose()?;
    Ok(PursuitPlan {
        loss_reason: row.loss_reason.clone(),
        winner: winner.map(|one| Ref { id: one.id, name: one.name }),
        lesson: row.lesson.clone(),
        goal: row.goal.clone(),
        strategy: row.strategy.clone(),
        tactics: row.tactics.clone(),
    })
}
