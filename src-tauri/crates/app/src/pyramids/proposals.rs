//! Other categories that the trend of revenue and potential speaks for: people decide.
//!
//! Not the rule (`domain::standing::propose`). Invariant: what is done is what was seen; a
//! proposal that changed since is refused.

use std::collections::HashMap;

use chrono::{NaiveDate, TimeDelta};
use domain::standing::{Category, Proposal, Standing, propose};
use store::{FactsOf, Judgement, MemberLine};

use super::ground::Ground;
use super::view::{ProposalAnswer, ProposalView, ProposalsView, PutAside};
use crate::accounts::judgement;
use crate::dates::stored;
use crate::error::{AppError, Result};
use crate::method::level_titles;
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::wire::{Nothing, Ref};

/// The scale of A-05.
const CATEGORY: &str = "category";
/// Judged beside the category: the level that was proposed and not taken.
pub(crate) const ASIDE: &str = "category-aside";
/// So many days a proposal stays aside while it is the same.
const STAYS: i64 = 180;

/// An account that another category is proposed for.
struct Found {
    member: MemberLine,
    proposal: Proposal,
}

/// All proposals, and those put aside.
pub fn list(session: &Session, _: Nothing) -> Result<ProposalsView> {
    let mut found = find(session)?;
    found.sort_by_key(|one| (!one.proposal.up, std::cmp::Reverse(one.member.revenue.max(one.member.revenue_before))));
    let (mut proposals, mut aside) = (Vec::new(), Vec::new());
    let kept = levels(session, ASIDE)?;
    for one in found {
        let maybe = kept.get(&one.member.id).is_some_and(|level| level == one.proposal.to.key());
        let put = if maybe { put_aside(session, &one)? } else { None };
        let list = if put.is_some() { &mut aside } else { &mut proposals };
        list.push(view(session, &one, put)?);
    }
    Ok(ProposalsView { proposals, aside })
}

fn find(session: &Session) -> Result<Vec<Found>> {
    let categories = levels(session, CATEGORY)?;
    let members = Ground::read(session, None, (None, None))?.members;
    let found = members.into_iter().filter_map(|member| {
        let category = Category::of(categories.get(&member.id)?)?;
        let proposal = propose(&standing(&member, category))?;
        Some(Found { member, proposal })
    });
    Ok(found.collect())
}

/// Levels on a scale by account; the newest holds.
fn levels(session: &Session, scale: &str) -> Result<HashMap<String, String>> {
    let mut held: HashMap<String, String> = HashMap::new();
    session.open()?.store.db().each_level(scale, FactsOf::default(), |fact| {
        held.insert(fact.subject.to_owned(), fact.levels.to_owned());
    })?;
    Ok(held)
}

fn standing(member: &MemberLine, category: Category) -> Standing {
    Standing {
        category: Some(category),
        revenue: member.revenue,
        revenue_before: member.revenue_before,
        potential: member.potential,
        ..Standing::default()
    }
}

/// The latest putting aside, where it is of this proposal and not too long ago.
fn put_aside(session: &Session, one: &Found) -> Result<Option<PutAside>> {
    let latest = session.open()?.store.db().judgements(&one.member.id, ASIDE, "")?.into_iter().next();
    let holds = |row: &Judgement| row.levels == one.proposal.to.key() && is_recent(&row.on_date, session.today());
    Ok(latest.filter(holds).map(|row| PutAside { on_date: row.on_date, author: row.author, why: session.words(row.why) }))
}

fn is_recent(on_date: &str, today: NaiveDate) -> bool {
    stored(Some(on_date)).is_some_and(|day| today - day <= TimeDelta::days(STAYS))
}

fn view(session: &Session, one: &Found, put_aside: Option<PutAside>) -> Result<ProposalView> {
    let open = session.open()?;
    let speech = session.speech();
    let amount = |minor: i64| money::view(minor, &open.workspace.currency, &speech.format);
    let Proposal { from, to, up, reason, revenue, revenue_before, growth, potential } = one.proposal;
    let args = [
        ("revenue", amount(revenue).short.into()),
        ("before", amount(revenue_before).short.into()),
        ("growth", growth.map(|growth| speech.format.change(growth.round() as i64)).unwrap_or_default().into()),
        ("potential", potential.map_or_else(|| i18n::DASH.to_owned(), |potential| amount(potential).short).into()),
    ];
    Ok(ProposalView {
        account: Ref { id: one.member.id.clone(), name: one.member.name.clone() },
        from: from.key().to_owned(),
        to: to.key().to_owned(),
        to_title: level_titles(&open.method, CATEGORY, to.key(), speech.code()),
        up,
        reason: reason.key().to_owned(),
        sentence: speech.say(&format!("pyramids-because-{}", reason.key()), &args),
        revenue: amount(revenue),
        revenue_before: amount(revenue_before),
        growth,
        potential: potential.map(amount),
        put_aside,
    })
}

/// The proposal for an account, which must be the one that was seen.
fn seen(session: &Session, answer: &ProposalAnswer) -> Result<ProposalView> {
    let name = session.open()?.store.db().get::<store::Account>(&answer.account)?.name;
    let found = find(session)?.into_iter().find(|one| one.member.id == answer.account && one.proposal.to.key() == answer.to);
    view(session, &found.ok_or(AppError::NotProposed(name))?, None)
}

/// Judges an account as proposed; the figures are the reason where none is given.
pub fn accept(session: &mut Session, answer: ProposalAnswer) -> Change<Nothing> {
    let proposal = seen(session, &answer)?;
    let op = Op::new(OpKind::ProposalAccept, proposal.account.name, 1).to(proposal.to_title);
    let why = tidy(&answer.why).unwrap_or(proposal.sentence);
    write(session, &answer.account, (CATEGORY, &proposal.to), Some(why), op)
}

/// Puts a proposal aside for half a year.
pub fn aside(session: &mut Session, answer: ProposalAnswer) -> Change<Nothing> {
    let proposal = seen(session, &answer)?;
    let op = Op::new(OpKind::ProposalAside, proposal.account.name, 1);
    write(session, &answer.account, (ASIDE, &proposal.to), tidy(&answer.why), op)
}

/// Takes a proposal up again that was put aside.
pub fn back(session: &mut Session, answer: ProposalAnswer) -> Change<Nothing> {
    let proposal = seen(session, &answer)?;
    let op = Op::new(OpKind::ProposalBack, proposal.account.name, 1);
    write(session, &answer.account, (ASIDE, ""), tidy(&answer.why), op)
}

fn write(session: &mut Session, account: &str, (scale, level): (&str, &str), why: Option<String>, op: Op) -> Change<Nothing> {
    let on_date = session.today().to_string();
    let row = Judgement { why, ..judgement(account, scale, level, &on_date, &session.author()) };
    session.transact(op, |tx| {
        tx.insert(&row)?;
        Ok(Nothing {})
    })
}
