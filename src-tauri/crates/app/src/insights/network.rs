//! The people of an account as the domain judges them, read from the file.
//!
//! Not how they are read ([`crate::people::state`]). Invariant: member `n` of the network is
//! person `n`; those who left stand last.

use std::collections::HashMap;

use domain::influence::Heeded;
use domain::insight::Network;
use domain::method::Subject;
use domain::past::held_on;
use store::{Account, Clique, Opportunity, Person};

use super::member::Kept;
use super::view::InsightQuery;
use crate::dates;
use crate::error::{AppError, Result};
use crate::people::state::{Look, State};
use crate::people::{self, Seen, called, ties};
use crate::session::Session;
use crate::wire::Ref;

/// The scorecard of C-21.
const SELF_CHECK: &str = "self-check";

/// A network and whose it is.
pub(super) struct Known {
    /// Account or opportunity.
    pub(super) subject: Ref,
    /// Which of them.
    pub(super) kind: Subject,
    /// Everybody.
    pub(super) people: Vec<Ref>,
    /// How they stand.
    pub(super) network: Network,
    /// How much each is heeded.
    pub(super) heeded: Vec<Heeded>,
}

impl Known {
    /// What is asked for: the opportunity, else the person's account, else the account.
    pub(super) fn of(session: &Session, query: &InsightQuery) -> Result<Self> {
        let db = session.open()?.store.db();
        let deal = query.opportunity.as_ref().map(|id| db.get::<Opportunity>(id)).transpose()?;
        let person = query.person.as_ref().map(|id| db.get::<Person>(id)).transpose()?;
        let account = match (&deal, person) {
            (Some(deal), _) => deal.account_id.clone(),
            (None, Some(person)) => Some(person.account_id),
            (None, None) => query.account.clone(),
        };
        let Some(account) = account else { return Self::alone(session, deal) };
        db.get::<Account>(&account)?;
        let opportunity = deal.as_ref().map(|deal| deal.id.as_str());
        let look = Look { account: &account, opportunity, on: None };
        Self::read(session, &*people::seen(session, look)?)
    }

    /// An opportunity of no account has no people.
    fn alone(session: &Session, deal: Option<Opportunity>) -> Result<Self> {
        let deal = deal.ok_or_else(|| AppError::BadRequest("account".to_owned()))?;
        let network = Network { members: vec![], ties: vec![], circles: vec![], checked_on: None, protected_until: None, today: session.today() };
        let subject = Ref { id: deal.id, name: deal.name };
        Ok(Self { kind: Subject::Opportunity, subject, people: Vec::new(), network, heeded: Vec::new() })
    }

    fn read(session: &Session, state: &Seen) -> Result<Self> {
        let kept = Kept::of(session, state)?;
        let people: Vec<&Person> = state.people.iter().chain(&state.left).collect();
        let network = Network {
            ties: ties(&people, &state.links),
            members: people.iter().map(|person| kept.member(state, person)).collect(),
            circles: circles(session, state, &people)?,
            checked_on: checked_on(session, state)?,
            protected_until: protected_until(session, state)?,
            today: session.today(),
        };
        let (kind, subject) = match &state.opportunity {
            Some(deal) => (Subject::Opportunity, deal.clone()),
            None => (Subject::Account, state.account.clone()),
        };
        let name = |person: &&Person| Ref { id: person.id.clone(), name: called(person).to_owned() };
        // Where nobody left, these are the people of the map.
        let heeded = if state.left.is_empty() { state.heeded().to_vec() } else { network.heeded() };
        Ok(Self { kind, subject, people: people.iter().map(name).collect(), network, heeded })
    }
}

/// The day of the last answer to the self-check of the account.
fn checked_on(session: &Session, state: &State) -> Result<Option<chrono::NaiveDate>> {
    if state.opportunity.is_some() {
        return Ok(None);
    }
    let answers = session.open()?.store.db().ratings(SELF_CHECK, &state.account.id, "")?;
    let last = answers.iter().find(|answer| answer.value.is_some() && answer.on_date <= state.on);
    Ok(dates::stored(last.map(|answer| answer.on_date.as_str())))
}

/// The last day on which the account is its manager's alone; none where nobody said, or gave it free.
fn protected_until(session: &Session, state: &State) -> Result<Option<chrono::NaiveDate>> {
    match state.opportunity.is_some() {
        true => Ok(None),
        false => crate::holdings::last_day(session, &state.account.id),
    }
}

/// Groups that hold, everywhere or at the opportunity, by the places of their people.
fn circles(session: &Session, state: &State, people: &[&Person]) -> Result<Vec<Vec<usize>>> {
    let at: HashMap<&str, usize> = people.iter().enumerate().map(|(n, person)| (person.id.as_str(), n)).collect();
    let within = state.opportunity.as_ref().map(|deal| deal.id.as_str()).unwrap_or_default();
    let holds = |clique: &Clique| {
        let here = clique.context_id.is_empty() || clique.context_id == within;
        here && held_on(Some(&clique.on_date), clique.until_on.as_deref(), &state.on)
    };
    let cliques = session.open()?.store.db().cliques_of(&state.account.id)?;
    let circles = cliques.into_iter().filter(|(clique, _)| holds(clique));
    let places = |(_, members): (Clique, Vec<String>)| -> Vec<usize> {
        members.iter().filter_map(|id| at.get(id.as_str()).copied()).collect()
    };
    Ok(circles.map(places).filter(|circle| circle.len() > 1).collect())
}
