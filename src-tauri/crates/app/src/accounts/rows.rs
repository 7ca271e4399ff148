//! Accounts as tables and pages show them.
//!
//! Invariant: revenue is what was won in the twelve months up to the session's day, in the
//! workspace's currency at the rates of `crate::rates`.

use std::collections::HashMap;

use store::{AccountFilter, AccountLine, AccountSort, AccountSums, UnitLine, Window};

use super::view::{AccountDetail, AccountPage, AccountQuery, AccountRow, UnitView};
use crate::accounts::judgement_views;
use crate::dates::year_before;
use crate::error::Result;
use crate::money;
use crate::rates::{Foreign, Rates};
use crate::session::Session;
use crate::wire::{Id, Ref};

/// A page of accounts.
pub fn rows(session: &Session, query: AccountQuery) -> Result<AccountPage> {
    let db = Rates::valued(session)?;
    let since = year_before(session.today());
    let filter = AccountFilter {
        search: query.search,
        categories: query.categories,
        owner: query.owner,
        ids: query.ids,
        level_order: level_order(session, "category")?,
    };
    let window = Window { offset: query.offset, limit: query.limit };
    let (lines, total) = db.accounts(&filter, (sort(&query.sort), query.descending), window, &since)?;
    let rows = shown(session, lines)?;
    let currency = &session.open()?.workspace.currency;
    let sums = db.account_sums(&filter, &since)?;
    let revenue = money::view(sums.revenue, currency, &session.speech().format);
    Ok(AccountPage { rows, total, revenue, notes: notes(session, &sums)? })
}

/// The rates that sums of accounts are made at, and what is missing from them, in sentences.
fn notes(session: &Session, sums: &AccountSums) -> Result<Vec<String>> {
    if sums.others.is_empty() {
        return Ok(Vec::new());
    }
    Foreign::of(&Rates::of(session)?, &sums.others).notes(session, session.today())
}

/// The same of all accounts together, as boards and pyramids show them.
pub(crate) fn currency_notes(session: &Session) -> Result<Vec<String>> {
    notes(session, &Rates::valued(session)?.account_sums(&AccountFilter::default(), &year_before(session.today()))?)
}

/// These accounts in the order of their keys.
pub(crate) fn rows_of(session: &Session, ids: &[String]) -> Result<Vec<AccountRow>> {
    let lines = Rates::valued(session)?.account_lines(ids, &year_before(session.today()))?;
    shown(session, lines)
}

fn shown(session: &Session, lines: Vec<AccountLine>) -> Result<Vec<AccountRow>> {
    let zones = zones(session, &lines)?;
    lines.into_iter().map(|line| row(session, line, &zones)).collect()
}

/// Level keys of a scale, as tables rank them.
pub(crate) fn level_order(session: &Session, scale: &str) -> Result<Vec<String>> {
    let scale = session.open()?.method.scale(scale);
    Ok(scale.map(|scale| scale.levels.iter().map(|level| level.key.clone()).collect()).unwrap_or_default())
}

fn sort(column: &str) -> AccountSort {
    match column {
        "category" => AccountSort::Category,
        "owner" => AccountSort::Owner,
        "industry" => AccountSort::Industry,
        "country" => AccountSort::Country,
        "city" => AccountSort::City,
        "website" => AccountSort::Website,
        "parent" => AccountSort::Parent,
        "founded" => AccountSort::Founded,
        "employees" => AccountSort::Employees,
        "potential" => AccountSort::Potential,
        "turnover" => AccountSort::Turnover,
        "revenue" => AccountSort::Revenue,
        "open_amount" => AccountSort::OpenAmount,
        "open_count" => AccountSort::OpenCount,
        "people_count" => AccountSort::People,
        _ => AccountSort::Name,
    }
}

/// Names of the zones these accounts stand in on the portfolio.
fn zones<'s>(session: &'s Session, lines: &[AccountLine]) -> Result<HashMap<String, &'s str>> {
    let ids: Vec<String> = lines.iter().map(|line| line.account.id.clone()).collect();
    crate::matrix::zones_of(session, "portfolio", &ids)
}

fn row(session: &Session, line: AccountLine, zones: &HashMap<String, &str>) -> Result<AccountRow> {
    let open = session.open()?;
    let speech = session.speech();
    let (format, ours) = (&speech.format, &open.workspace.currency);
    let zone = zones.get(&line.account.id).map(|zone| (*zone).to_owned());
    let account = line.account;
    let amount = |minor: Option<i64>| minor.map(|minor| money::view(minor, &account.currency, format));
    Ok(AccountRow {
        owner: refer(account.owner_id, line.owner),
        parent: refer(account.parent_id, line.parent),
        turnover: amount(account.turnover_minor),
        potential: amount(account.potential_minor),
        revenue: money::view(line.revenue, ours, format),
        open_amount: money::view(line.open_amount, ours, format),
        id: account.id,
        name: account.name,
        category: line.category,
        industry: account.industry,
        country: account.country,
        city: account.city,
        website: account.website,
        employees: account.employees.and_then(|count| u32::try_from(count).ok()),
        founded: account.founded.and_then(|year| i32::try_from(year).ok()),
        open_count: line.open_count,
        people_count: line.people,
        zone,
        note: session.words(account.note),
    })
}

/// A named thing, where both its key and its name are known.
pub(crate) fn refer(id: Option<String>, name: Option<String>) -> Option<Ref> {
    id.zip(name).map(|(id, name)| Ref { id, name })
}

/// One account with what hangs on it.
pub fn detail(session: &Session, Id { id }: Id) -> Result<AccountDetail> {
    let open = session.open()?;
    let db = Rates::valued(session)?;
    let lines = db.account_lines(std::slice::from_ref(&id), &year_before(session.today()))?;
    let line = lines.into_iter().next().ok_or(store::StoreError::Gone { table: "account", id: id.clone() })?;
    let zones = zones(session, std::slice::from_ref(&line))?;
    let account = line.account.clone();
    let row = row(session, line, &zones)?;
    let level = row.category.as_ref().and_then(|key| open.method.scale("category")?.level(key));
    let goal = level.and_then(|level| level.goal.as_ref()).map(|goal| goal.get(session.speech().code()).to_owned());
    let alone = AccountFilter { ids: vec![id.clone()], ..AccountFilter::default() };
    let children = db.with::<store::Account>("parent_id", &id)?;
    Ok(AccountDetail {
        goal,
        units: db.units(&id, &year_before(session.today()))?.into_iter().map(|line| unit_view(session, line)).collect::<Result<_>>()?,
        categories: judgement_views(session, &id, "category")?,
        children: children.into_iter().map(|child| Ref { id: child.id, name: child.name }).collect(),
        loss_reason: session.words(account.loss_reason),
        loss_prevention: session.words(account.loss_prevention),
        growth_goal: account.growth_goal,
        plan_reviewed_on: account.plan_reviewed_on,
        rationale: crate::classes::rationale(session, &id)?,
        notes: notes(session, &db.account_sums(&alone, &year_before(session.today()))?)?,
        row,
    })
}

fn unit_view(session: &Session, line: UnitLine) -> Result<UnitView> {
    let currency = &session.open()?.workspace.currency;
    let format = session.speech().format;
    let money = |minor: Option<i64>| minor.map(|minor| money::view(minor, &line.currency, &format));
    let ratio = line.unit.debts_minor.zip(line.unit.assets_minor).filter(|(_, assets)| *assets > 0);
    Ok(UnitView {
        turnover: money(line.unit.turnover_minor),
        assets: money(line.unit.assets_minor),
        debts: money(line.unit.debts_minor),
        debt_percent: ratio.map(|(debts, assets)| debts as f64 * 100.0 / assets as f64),
        kind: line.unit.kind,
        country: line.unit.country,
        city: line.unit.city,
        employees: line.unit.employees.and_then(|count| u32::try_from(count).ok()),
        id: line.unit.id,
        name: line.unit.name,
        parent: line.unit.parent_id,
        people_count: line.people,
        open_count: line.open_count,
        open_amount: money::view(line.open_amount, currency, &format),
        revenue: money::view(line.revenue, currency, &format),
        potential: line.unit.potential_minor.map(|minor| money::view(minor, &line.currency, &format)),
        position: line.position,
        strategy: line.unit.strategy,
    })
}
