//! How each department of an account is approached while a project is being approved (C-24).
//!
//! Invariant: a task is offered as an action once; what was made of it is told beside it.

use std::collections::HashMap;

use domain::method::{Level, Words};
use domain::past::held_on;
use store::{Account, Link, Person, Unit};

use super::view::{DepartmentTask, DepartmentView, Introduction};
use super::{latest, level};
use crate::error::Result;
use crate::actions::said;
use crate::actions::view::{ActionQuery, ActionView};
use crate::people::view::BondQuery;
use crate::session::Session;
use crate::wire::Ref;

/// The scale of C-24.
const PART: &str = "department-part";
const INTRODUCTION: &str = "introduction";

/// The departments of an account, seen for an opportunity or not.
pub fn departments(session: &Session, query: BondQuery) -> Result<Vec<DepartmentView>> {
    let db = session.open()?.store.db();
    db.get::<Account>(&query.account)?;
    let opportunity = query.opportunity.filter(|id| !id.is_empty());
    let known = Known::of(session, &query.account)?;
    let units = db.with::<Unit>("account_id", &query.account)?;
    units.into_iter().map(|unit| known.department(session, unit, opportunity.as_deref())).collect()
}

/// People and introductions of an account.
struct Known {
    people: HashMap<String, Person>,
    units: HashMap<String, String>,
    introductions: Vec<Link>,
}

impl Known {
    fn of(session: &Session, account: &str) -> Result<Self> {
        let db = session.open()?.store.db();
        let today = session.today().to_string();
        let holds = |link: &Link| link.kind == INTRODUCTION && held_on(Some(&link.on_date), link.until_on.as_deref(), &today);
        let links = db.with::<Link>("account_id", account)?;
        Ok(Self {
            people: db.everyone_of(account)?.into_iter().map(|person| (person.id.clone(), person)).collect(),
            units: db.with::<Unit>("account_id", account)?.into_iter().map(|unit| (unit.id, unit.name)).collect(),
            introductions: links.into_iter().filter(holds).collect(),
        })
    }

    fn department(&self, session: &Session, unit: Unit, opportunity: Option<&str>) -> Result<DepartmentView> {
        let own = opportunity.map(|id| latest(session, &unit.id, PART, id)).transpose()?.flatten();
        let everywhere = latest(session, &unit.id, PART, "")?;
        let inherited = opportunity.is_some() && own.is_none() && everywhere.is_some();
        let code = session.speech().code();
        let part = session.open()?.method.scale(PART).and_then(|scale| level(scale, own.or(everywhere).as_ref()));
        let asked = ActionQuery { subject: Some(unit.id.clone()), ..ActionQuery::default() };
        let mut actions = crate::actions::action_rows(session, asked)?;
        actions.retain(|action| action.opportunity.as_ref().map(|deal| deal.id.as_str()) == opportunity);
        let members = self.people.values().filter(|person| person.left_on.is_none() && person.unit_id.as_ref() == Some(&unit.id));
        Ok(DepartmentView {
            people: u32::try_from(members.count()).unwrap_or(u32::MAX),
            introduced: self.introduced(&unit.id),
            unit: Ref { id: unit.id, name: unit.name },
            part: part.map(|part| part.key.clone()),
            advice: part.and_then(|part| part.advice.as_ref()).map(|words| words.get(code).to_owned()),
            tasks: part.map(|part| tasks(part, &actions, code)).unwrap_or_default(),
            inherited,
        })
    }

    /// Who of a unit introduced us to whom.
    fn introduced(&self, unit: &str) -> Vec<Introduction> {
        let one = |link: &Link| {
            let (from, to) = (self.people.get(&link.from_id)?, self.people.get(&link.to_id)?);
            (from.unit_id.as_deref() == Some(unit)).then(|| Introduction {
                from: named(from),
                to: named(to),
                unit: to.unit_id.as_ref().and_then(|id| self.units.get(id)).cloned(),
            })
        };
        self.introductions.iter().filter_map(one).collect()
    }
}

fn named(person: &Person) -> Ref {
    Ref { id: person.id.clone(), name: crate::people::called(person).to_owned() }
}

fn tasks(part: &Level, actions: &[ActionView], code: &str) -> Vec<DepartmentTask> {
    let task = |words: &Words| DepartmentTask { text: words.get(code).to_owned(), action: said(actions, words).cloned() };
    part.tactics.iter().map(task).collect()
}
