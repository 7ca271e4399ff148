//! Leads as their list shows them.
//!
//! Invariant: the kind follows from the account unless a person said another.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::leads::LeadKind;
use domain::method::Stage;
use store::{Account, Db, Lead, Opportunity, Teammate, is_match};

use super::view::{LeadPage, LeadQuery, LeadResult, LeadRow, LeadTask};
use crate::actions::action_rows;
use crate::actions::view::{ActionQuery, ActionView};
use crate::dates::stored;
use crate::error::Result;
use crate::money;
use crate::opportunities::role_key;
use crate::session::Session;
use crate::wire::Ref;

/// The stage whose marks are the results of a lead (D-06).
const STAGE: &str = "lead";

/// Leads, newest first.
pub fn lead_rows(session: &Session, query: LeadQuery) -> Result<LeadPage> {
    let mut leads = session.open()?.store.db().all::<Lead>()?;
    leads.reverse();
    let text = query.search.trim().to_owned();
    let found = |lead: &Lead| {
        let words = [Some(&lead.name), lead.company.as_ref(), lead.contact.as_ref()];
        text.is_empty() || words.into_iter().flatten().any(|word| is_match(word, &text))
    };
    leads.retain(|lead| query.states.is_empty() || query.states.contains(&lead.state));
    leads.retain(|lead| query.source.is_none() || lead.source == query.source);
    leads.retain(|lead| query.account.is_none() || lead.account_id == query.account);
    leads.retain(found);
    let told = Told::read(session)?;
    let mut rows: Vec<LeadRow> = leads.into_iter().map(|lead| told.row(session, lead)).collect();
    rows.retain(|row| query.kind.as_ref().is_none_or(|kind| *kind == row.kind));
    Ok(LeadPage { rows, results: results(session)?, tasks: tasks(session)? })
}

/// The stage of leads: of the workspace's own pipeline, else of any that has one.
fn stage(session: &Session) -> Result<Option<&Stage>> {
    let open = session.open()?;
    let own = open.method.process(&open.workspace.pipeline).and_then(|process| process.stage(STAGE));
    Ok(own.or_else(|| open.method.processes().find_map(|process| process.stage(STAGE))))
}

fn results(session: &Session) -> Result<Vec<LeadResult>> {
    let code = session.speech().code();
    let marks = stage(session)?.map(|stage| stage.marks.as_slice()).unwrap_or_default();
    Ok(marks.iter().map(|mark| LeadResult { key: mark.key.clone(), text: mark.text.get(code).to_owned() }).collect())
}

fn tasks(session: &Session) -> Result<Vec<LeadTask>> {
    let code = session.speech().code();
    let tasks = stage(session)?.map(|stage| stage.tasks.as_slice()).unwrap_or_default();
    Ok(tasks.iter().map(|task| LeadTask { role: role_key(task.role).to_owned(), text: task.text.get(code).to_owned() }).collect())
}

/// Names and last business, read once for all leads.
struct Told {
    accounts: HashMap<String, String>,
    team: HashMap<String, String>,
    deals: HashMap<String, String>,
    kinds: Kinds,
    next: HashMap<String, ActionView>,
}

/// When accounts bought, which tells the type of their leads (D-02).
pub(super) struct Kinds(HashMap<String, Vec<NaiveDate>>);

impl Kinds {
    pub(super) fn of(db: &Db<'_>, leads: &[Lead]) -> Result<Self> {
        let mut won: HashMap<String, Vec<NaiveDate>> = HashMap::new();
        for account in leads.iter().filter_map(|lead| lead.account_id.as_ref()) {
            if !won.contains_key(account) {
                let all = db.with::<Opportunity>("account_id", account)?;
                let days = all.iter().filter(|one| one.outcome == "won").filter_map(|one| stored(one.closed_on.as_deref()));
                won.insert(account.clone(), days.collect());
            }
        }
        Ok(Self(won))
    }

    /// What a person said, else what follows from the account: of an open lead now, of a decided one
    /// when it was written down, for what it became must not change what it was.
    pub(super) fn kind(&self, lead: &Lead, today: NaiveDate) -> String {
        let day = if lead.state == "open" { today } else { stored(Some(&lead.opened_on)).unwrap_or(today) };
        let won = lead.account_id.as_ref().and_then(|id| self.0.get(id));
        let last = won.and_then(|days| days.iter().filter(|won| **won <= day).max());
        lead.kind.clone().unwrap_or_else(|| LeadKind::of(last.map(|won| (day - *won).num_days())).key().to_owned())
    }
}

impl Told {
    fn read(session: &Session) -> Result<Self> {
        let db = session.open()?.store.db();
        let mut told = Self {
            accounts: db.all::<Account>()?.into_iter().map(|one| (one.id, one.name)).collect(),
            team: db.all::<Teammate>()?.into_iter().map(|one| (one.id, one.name)).collect(),
            deals: HashMap::new(),
            kinds: Kinds::of(&db, &db.all::<Lead>()?)?,
            next: HashMap::new(),
        };
        let open = action_rows(session, ActionQuery { open: true, ..ActionQuery::default() })?;
        for action in open.into_iter().filter(|action| action.subject_kind == "lead") {
            told.next.entry(action.subject.id.clone()).or_insert(action);
        }
        for lead in db.all::<Lead>()? {
            if let Some(deal) = lead.opportunity_id.as_ref().map(|id| db.find::<Opportunity>(id)).transpose()?.flatten() {
                told.deals.insert(deal.id, deal.name);
            }
        }
        Ok(told)
    }

    fn row(&self, session: &Session, lead: Lead) -> LeadRow {
        let named = |id: Option<String>, names: &HashMap<String, String>| {
            let id = id?;
            names.get(&id).map(|name| Ref { id: id.clone(), name: name.clone() })
        };
        let kind = self.kinds.kind(&lead, session.today());
        LeadRow {
            cost: session.cost(lead.cost_minor).map(|minor| money::view(minor, &lead.currency, &session.speech().format)),
            results: lead.results.split(',').filter(|key| !key.is_empty()).map(str::to_owned).collect(),
            account: named(lead.account_id, &self.accounts),
            owner: named(lead.owner_id, &self.team),
            opportunity: named(lead.opportunity_id, &self.deals),
            next: self.next.get(&lead.id).cloned(),
            kind_said: lead.kind.is_some(),
            kind,
            id: lead.id,
            name: lead.name,
            company: lead.company,
            contact: lead.contact,
            source: lead.source,
            limits: lead.limits,
            note: lead.note,
            state: lead.state,
            why: lead.why,
            opened_on: lead.opened_on,
            closed_on: lead.closed_on,
        }
    }
}
