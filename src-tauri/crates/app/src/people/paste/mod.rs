//! A chart from pasted text: an indented list or rows of a spreadsheet become people and their
//! reporting lines, as one step.
//!
//! Not the reading of the text (`exchange::chart`). Invariant: who is on the map already is not
//! added again and keeps their line; what is told of a text is what adding it does.

pub mod view;

use std::collections::HashMap;

use domain::reporting::{Line, break_cycles};
use exchange::chart::{Above, Chart, Doubt, Form, read};
use exchange::names::{LegalForm, normalise_name};
use i18n::Arg;
use store::{Account, Person, new_id};

use super::called;
use super::edit::{newcomer, same_account};
use super::view::NewPerson;
use view::{ChartForm, ChartPerson, ChartReading, ChartText};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::Added;

/// Doubts told at most; the first ones are what a person can act on.
const TOLD: usize = 40;

/// A text against the people already known: indices are those of the chart's people.
struct Plan {
    chart: Chart,
    /// Who an entry already is on the map.
    known: Vec<Option<String>>,
    above: Vec<Up>,
    doubts: Vec<String>,
}

/// Whom an entry will report to.
#[derive(Clone)]
enum Up {
    Nobody,
    Entry(usize),
    Person(String),
}

/// Says how a text would be understood, before anything is added.
pub fn chart_read(session: &Session, text: ChartText) -> Result<ChartReading> {
    let plan = plan(session, &text)?;
    let names: HashMap<String, String> = known(session, &text.account)?.into_iter().map(|p| (p.id.clone(), called(&p).to_owned())).collect();
    let person = |(n, depth): (usize, usize)| {
        let entry = &plan.chart.people[n];
        let above = match &plan.above[n] {
            Up::Person(id) => names.get(id).cloned(),
            _ => None,
        };
        let (name, title) = (entry.name.clone(), entry.title.clone());
        ChartPerson { name, title, depth: depth as u32, above, known: plan.known[n].is_some() }
    };
    let fresh = plan.known.iter().filter(|known| known.is_none()).count();
    Ok(ChartReading {
        form: match plan.chart.form {
            Form::List => ChartForm::List,
            Form::Outline => ChartForm::Outline,
            Form::Sheet => ChartForm::Sheet,
        },
        people: in_tree(&plan.above).into_iter().map(person).collect(),
        fresh: fresh as u32,
        more_doubts: plan.doubts.len().saturating_sub(TOLD) as u32,
        doubts: plan.doubts.into_iter().take(TOLD).collect(),
    })
}

/// Adds the people of a text, each below whom it says.
pub fn paste(session: &mut Session, text: ChartText) -> Change<Added> {
    let db = session.open()?.store.db();
    db.get::<Account>(&text.account)?;
    if let Some(manager) = &text.manager {
        same_account(&db.get::<Person>(manager)?, &text.account)?;
    }
    let rank = db.next_person_rank(&text.account)?;
    let plan = plan(session, &text)?;
    let people = people(&plan, &text, rank);
    let first = people.first().ok_or(AppError::NameNeeded)?;
    session.transact(Op::new(OpKind::PersonAdd, called(first), people.len()), |tx| {
        people.iter().try_for_each(|person| tx.insert(person))?;
        Ok(Added { ids: people.iter().map(|person| person.id.clone()).collect() })
    })
}

fn people(plan: &Plan, text: &ChartText, rank: f64) -> Vec<Person> {
    let ids: Vec<String> = plan.known.iter().map(|known| known.clone().unwrap_or_else(new_id)).collect();
    let manager = |n: usize| match &plan.above[n] {
        Up::Nobody => text.manager.clone(),
        Up::Entry(other) => Some(ids[*other].clone()),
        Up::Person(id) => Some(id.clone()),
    };
    let fresh = plan.chart.people.iter().enumerate().filter(|(n, _)| plan.known[*n].is_none());
    fresh
        .map(|(n, entry)| {
            let new = NewPerson { name: entry.name.clone(), title: entry.title.clone() };
            let person = newcomer(&text.account, &new, rank + n as f64);
            Person { id: ids[n].clone(), manager_id: manager(n), ..person }
        })
        .collect()
}

fn known(session: &Session, account: &str) -> Result<Vec<Person>> {
    Ok(session.open()?.store.db().with::<Person>("account_id", account)?)
}

fn plan(session: &Session, text: &ChartText) -> Result<Plan> {
    let chart = read(&text.text);
    let people = known(session, &text.account)?;
    let mut on_map: HashMap<String, &Person> = HashMap::new();
    for person in people.iter().filter(|person| !person.name.is_empty()) {
        on_map.entry(alike(&person.name)).or_insert(person);
    }
    let found = |name: &str| on_map.get(&alike(name)).map(|person| person.id.clone());
    let known = chart.people.iter().map(|entry| found(&entry.name).filter(|_| !entry.name.is_empty())).collect();
    let above: Vec<Up> = chart.people.iter().map(|entry| up(&entry.above, &found)).collect();
    let mut plan = Plan { doubts: Vec::new(), chart, known, above };
    tell(session, &mut plan);
    open_circles(session, &mut plan);
    Ok(plan)
}

fn up(above: &Above, found: &impl Fn(&str) -> Option<String>) -> Up {
    match above {
        Above::Nobody => Up::Nobody,
        Above::Entry(other) => Up::Entry(*other),
        Above::Named(name) => found(name).map_or(Up::Nobody, Up::Person),
    }
}

fn alike(name: &str) -> String {
    normalise_name(name, LegalForm::Keep)
}

fn tell(session: &Session, plan: &mut Plan) {
    let speech = session.speech();
    let say = |key: &str, line: usize, name: &str| {
        speech.say(key, &[("line", Arg::from(line)), ("name", Arg::from(name))])
    };
    plan.doubts = plan.chart.doubts.iter().map(|doubt| match doubt {
        Doubt::Between { line } => say("people-paste-between", *line, ""),
        Doubt::Nobody { line } => say("people-paste-nobody", *line, ""),
        Doubt::Twice { line, name } => say("people-paste-twice", *line, name),
        Doubt::Several { line, name } => say("people-paste-several", *line, name),
    }).collect();
    for (n, entry) in plan.chart.people.iter().enumerate() {
        if plan.known[n].is_some() {
            plan.doubts.push(say("people-paste-known", entry.line, &entry.name));
        }
        if let (Above::Named(name), Up::Nobody) = (&entry.above, &plan.above[n]) {
            plan.doubts.push(say("people-paste-no-manager", entry.line, name));
        }
    }
}

/// Rows of a table may go in circles; the last line of each is left out and told.
fn open_circles(session: &Session, plan: &mut Plan) {
    let lines: Vec<Line<usize>> = plan.above.iter().enumerate().map(|(person, above)| {
        let manager = if let Up::Entry(other) = above { Some(*other) } else { None };
        Line { person, manager }
    }).collect();
    let mended = break_cycles(&lines);
    for cycle in mended.refused {
        let names: Vec<&str> = cycle.path.iter().map(|n| plan.chart.people[*n].name.as_str()).collect();
        plan.doubts.push(session.speech().say("people-paste-circle", &[("path", Arg::from(names.join(" → ")))]));
        if let Some(first) = cycle.path.first() {
            plan.above[*first] = Up::Nobody;
        }
    }
}

/// Entries from top to bottom with how deep each stands.
fn in_tree(above: &[Up]) -> Vec<(usize, usize)> {
    let mut below: Vec<Vec<usize>> = vec![Vec::new(); above.len()];
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (n, up) in above.iter().enumerate() {
        match up {
            Up::Entry(other) => below[*other].push(n),
            _ => open.push((n, 0)),
        }
    }
    open.reverse();
    let mut order = Vec::with_capacity(above.len());
    while let Some((n, depth)) = open.pop() {
        order.push((n, depth));
        open.extend(below[n].iter().rev().map(|report| (*report, depth + 1)));
    }
    order
}
