//! The people of an account as the domain judges them, read from the file.
//!
//! Invariant: member `n` of the network is person `n`.

use std::collections::HashMap;

use domain::influence::{Tie, TieKind};
use domain::insight::{Member, Network};
use domain::method::{Method, Subject};
use store::{Account, Link, Opportunity, Person, PersonLine};

use super::view::InsightQuery;
use crate::accounts::split_levels;
use crate::error::Result;
use crate::people::called;
use crate::session::Session;
use crate::wire::Ref;

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
}

impl Known {
    /// What is asked for: the opportunity, else the person's account, else the account.
    pub(super) fn of(session: &Session, query: &InsightQuery) -> Result<Self> {
        let (db, method) = (session.open()?.store.db(), &session.open()?.method);
        let deal = query.opportunity.as_ref().map(|id| db.get::<Opportunity>(id)).transpose()?;
        let person = query.person.as_ref().map(|id| db.get::<Person>(id)).transpose()?;
        let account = deal.as_ref().and_then(|deal| deal.account_id.clone());
        let account = account.or(person.map(|person| person.account_id)).or(query.account.clone());
        let account = account.map(|id| db.get::<Account>(&id)).transpose()?;
        let lines = account.as_ref().map(|account| db.people_of(&account.id)).transpose()?.unwrap_or_default();
        let links = account.as_ref().map(|account| db.with::<Link>("account_id", &account.id)).transpose()?;
        let (kind, subject) = match (deal, account) {
            (Some(deal), _) => (Subject::Opportunity, Ref { id: deal.id, name: deal.name }),
            (None, Some(account)) => (Subject::Account, Ref { id: account.id, name: account.name }),
            (None, None) => (Subject::Workspace, Ref { id: String::new(), name: String::new() }),
        };
        let name = |line: &PersonLine| Ref { id: line.person.id.clone(), name: called(&line.person).to_owned() };
        Ok(Self {
            kind,
            subject,
            people: lines.iter().map(name).collect(),
            network: Network {
                ties: ties(&lines, &links.unwrap_or_default()),
                members: lines.iter().map(|line| member(method, line)).collect(),
                circles: Vec::new(),
                today: session.today(),
            },
        })
    }
}

/// Formal lines and links by the places of the people.
fn ties(lines: &[PersonLine], links: &[Link]) -> Vec<Tie> {
    let at: HashMap<&str, usize> = lines.iter().enumerate().map(|(at, line)| (&*line.person.id, at)).collect();
    let formal = lines.iter().enumerate().filter_map(|(from, line)| {
        let to = *at.get(line.person.manager_id.as_deref()?)?;
        Some(Tie { from, to, kind: TieKind::Reports })
    });
    let informal = links.iter().filter_map(|link| {
        Some(Tie { from: *at.get(&*link.from_id)?, to: *at.get(&*link.to_id)?, kind: kind(link)? })
    });
    formal.chain(informal).collect()
}

/// What a link ties people by; a kind that says nothing here is none.
fn kind(link: &Link) -> Option<TieKind> {
    Some(match link.kind.as_str() {
        "influence" => TieKind::Influence(u8::try_from(link.strength).unwrap_or(1)),
        "dotted" => TieKind::Dotted,
        "introduction" => TieKind::Introduction,
        "alliance" => TieKind::Alliance,
        "conflict" => TieKind::Conflict,
        _ => return None,
    })
}

fn member(method: &Method, line: &PersonLine) -> Member {
    let value = |scale: &str, level: Option<&str>| Some(method.scale(scale)?.level(level?)?.value);
    Member {
        status: value("status", line.status.as_deref()),
        coverage: value("coverage", line.coverage.as_deref()),
        roles: split_levels(line.roles.as_deref().unwrap_or_default()),
        placeholder: line.person.placeholder,
        ..Member::default()
    }
}
