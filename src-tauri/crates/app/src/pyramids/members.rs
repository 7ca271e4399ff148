//! Accounts with their tier and their time, as a table shows them.
//!
//! Invariant: the order is whole before a page is cut from it.

use std::cmp::Ordering;
use std::collections::HashMap;

use domain::pyramid::Served;
use domain::standing::growth;
use store::MemberLine;

use super::ground::Ground;
use super::view::{TierPage, TierQuery, TierRow, TierTexts};
use crate::accounts::refer;
use crate::error::Result;
use crate::money;
use crate::session::Session;

/// One account with what is measured of it.
struct Line<'a> {
    member: &'a MemberLine,
    tier: Option<usize>,
    served: Option<Served>,
    note: Option<&'static str>,
}

/// A page of accounts.
pub fn rows(session: &Session, query: TierQuery) -> Result<TierPage> {
    let ground = Ground::read(session, query.scheme.as_deref(), (query.from.as_deref(), query.to.as_deref()))?;
    let mut lines = lines(&ground);
    lines.retain(|line| is_wanted(&ground, line, &query));
    order(&mut lines, &query);
    let total = lines.len() as u32;
    let limit = if query.limit == 0 { usize::MAX } else { query.limit as usize };
    let shown = lines.iter().skip(query.offset as usize).take(limit);
    let currency = &session.open()?.workspace.currency;
    let format = session.speech().format;
    Ok(TierPage { rows: shown.map(|line| row(&ground, line, currency, &format)).collect(), total })
}

fn lines<'a>(ground: &'a Ground<'_>) -> Vec<Line<'a>> {
    let time = ground.time();
    let served: HashMap<usize, Served> = time.served.iter().map(|served| (served.index, *served)).collect();
    let mut notes: HashMap<usize, &str> = time.over.iter().map(|served| (served.index, "over")).collect();
    notes.extend(time.under.iter().map(|served| (served.index, "under")));
    let line = |(at, member)| Line {
        member,
        tier: ground.tiers[at],
        served: served.get(&at).copied(),
        note: notes.get(&at).copied(),
    };
    ground.members.iter().enumerate().map(line).collect()
}

fn is_wanted(ground: &Ground<'_>, line: &Line<'_>, query: &TierQuery) -> bool {
    let level = line.tier.and_then(|tier| ground.levels().get(tier)).map_or("", |level| level.key.as_str());
    query.level.as_deref().is_none_or(|wanted| wanted == level) && store::is_match(&line.member.name, &query.search)
}

/// Members come by name, which stays the order of equals. What is not known comes last.
fn order(lines: &mut [Line<'_>], query: &TierQuery) {
    if query.sort == "name" {
        if query.descending {
            lines.reverse();
        }
        return;
    }
    let (key, descending) = if query.sort.is_empty() { ("revenue", true) } else { (query.sort.as_str(), query.descending) };
    lines.sort_by(|a, b| match (value(a, key), value(b, key)) {
        (Some(a), Some(b)) if descending => b.total_cmp(&a),
        (Some(a), Some(b)) => a.total_cmp(&b),
        (None, None) => Ordering::Equal,
        (a, _) => if a.is_none() { Ordering::Greater } else { Ordering::Less },
    });
}

fn value(line: &Line<'_>, key: &str) -> Option<f64> {
    let member = line.member;
    match key {
        "level" => line.tier.map(|tier| tier as f64),
        "growth" => growth(member.revenue, member.revenue_before),
        "potential" => member.potential.map(|minor| minor as f64),
        "hours" => member.hours,
        "estimate" => member.estimate,
        "time" => line.served.map(|served| served.time),
        "gap" => line.served.map(|served| served.gap()),
        "last_on" => crate::dates::stored(member.active_on.as_deref()).map(|day| f64::from(chrono::Datelike::num_days_from_ce(&day))),
        _ => Some(member.revenue as f64),
    }
}

fn row(ground: &Ground<'_>, line: &Line<'_>, currency: &str, format: &i18n::Format) -> TierRow {
    let member = line.member;
    let amount = |minor: i64| money::view(minor, currency, format);
    TierRow {
        id: member.id.clone(),
        name: member.name.clone(),
        owner: refer(member.owner_id.clone(), member.owner.clone()),
        level: line.tier.and_then(|tier| ground.levels().get(tier)).map(|level| level.key.clone()),
        revenue: amount(member.revenue),
        revenue_before: amount(member.revenue_before),
        growth: growth(member.revenue, member.revenue_before),
        potential: member.potential.map(amount),
        hours: member.hours,
        estimate: member.estimate,
        time: line.served.map(|served| served.time),
        fair: line.served.map(|served| served.fair),
        shown: texts(line, format),
        served: line.note.map(str::to_owned),
        last_on: member.active_on.clone(),
    }
}

fn texts(line: &Line<'_>, format: &i18n::Format) -> TierTexts {
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| i18n::DASH.to_owned());
    let percent = |share: f64| format.percent(share / 100.0, 1);
    let member = line.member;
    let change = growth(member.revenue, member.revenue_before).map(|growth| {
        let sign = if growth > 0.0 { "+" } else { "" };
        format!("{sign}{}", format.percent(growth / 100.0, 0))
    });
    TierTexts {
        growth: or_dash(change),
        hours: or_dash(member.hours.map(|hours| format.number(hours, 1))),
        estimate: or_dash(member.estimate.map(percent)),
        time: or_dash(line.served.map(|served| percent(served.time))),
        fair: or_dash(line.served.map(|served| percent(served.fair))),
    }
}
