//! The legal entities, divisions and sites of an account as a tree of their own (B-13).
//!
//! Not the chart of people: a unit stands here whether or not anybody in it is known. Invariant: the
//! figures of a box are its own and those of all below it; the account itself is the top.

use std::collections::HashMap;

use domain::layout::{self, Map, Spacing};
use domain::reporting::{Line, totals};

use super::entity_view::{EntityNode, EntityTree};
use super::view::{AccountDetail, UnitView};
use crate::error::Result;
use crate::money;
use crate::people;
use crate::people::state::{COVERAGE, Look};
use crate::people::view::MapLine;
use crate::session::Session;
use crate::wire::{Id, Ref};

/// Width of a box, px: a name and one line of facts.
const WIDTH: f64 = 264.0;

/// What is counted of a unit, then of all below it too.
#[derive(Debug, Clone, Copy, Default)]
struct Count {
    revenue: i64,
    open: u32,
    people: u32,
    met: u32,
    /// The deepest coverage of anybody there.
    coverage: i32,
}

impl Count {
    fn and(self, other: Self) -> Self {
        Self {
            revenue: self.revenue + other.revenue,
            open: self.open + other.open,
            people: self.people + other.people,
            met: self.met + other.met,
            coverage: self.coverage.max(other.coverage),
        }
    }
}

/// The tree of an account.
pub fn entity_tree(session: &Session, Id { id }: Id) -> Result<EntityTree> {
    let detail = super::detail(session, Id { id })?;
    let counts = counts(session, &detail)?;
    let map = arrange(&detail);
    let rows = std::iter::once(None).chain(detail.units.iter().map(Some));
    let nodes = rows.zip(&map.boxes).map(|(unit, area)| {
        let id = unit.map_or(&detail.row.id, |unit| &unit.id);
        node(session, &detail, unit, (counts.get(id).copied().unwrap_or_default(), *area))
    });
    let nodes = nodes.collect::<Result<Vec<_>>>()?;
    let white = nodes.iter().filter(|node| node.white).count();
    let line = |tie: &layout::Tie| MapLine {
        from: nodes[tie.manager].id.clone(),
        to: nodes[tie.report].id.clone(),
        points: tie.points.iter().map(|at| [at.x, at.y]).collect(),
    };
    let args = [("count", white.into()), ("total", detail.units.len().into())];
    Ok(EntityTree {
        lines: map.ties.iter().map(line).collect(),
        account: Ref { id: detail.row.id.clone(), name: detail.row.name.clone() },
        bounds: [map.bounds.x, map.bounds.y, map.bounds.right(), map.bounds.bottom()],
        white: u32::try_from(white).unwrap_or(u32::MAX),
        white_line: (white > 0).then(|| session.speech().say("account-entities-white", &args)),
        nodes,
    })
}

/// Figures of each, those of all below it included.
fn counts(session: &Session, detail: &AccountDetail) -> Result<HashMap<String, Count>> {
    let mut own: HashMap<String, Count> = HashMap::new();
    for unit in &detail.units {
        own.insert(unit.id.clone(), Count { revenue: unit.revenue.minor, open: unit.open_count, ..Count::default() });
    }
    let account = &detail.row.id;
    let scale = session.open()?.method.scale(COVERAGE);
    let state = people::seen(session, Look { account, opportunity: None, on: None })?;
    for person in &state.people {
        let level = state.level(&person.id, COVERAGE);
        let coverage = level.and_then(|key| scale?.level(&key)).map_or(0, |level| level.value);
        let there = person.unit_id.as_ref().filter(|id| own.contains_key(*id)).unwrap_or(account);
        let found = Count { people: 1, met: u32::from(coverage > 0), coverage, ..Count::default() };
        let count = own.entry(there.clone()).or_default();
        *count = count.and(found);
    }
    let mut all = totals(&lines(detail), &own, Count::and);
    // What no unit won is the account's too.
    if let Some(top) = all.get_mut(account) {
        (top.revenue, top.open) = (detail.row.revenue.minor, detail.row.open_count);
    }
    Ok(all)
}

/// Who stands below whom; who stands below nobody stands below the account.
fn lines(detail: &AccountDetail) -> Vec<Line<String>> {
    let top = Line { person: detail.row.id.clone(), manager: None };
    let line = |unit: &UnitView| Line { person: unit.id.clone(), manager: Some(above(detail, unit).to_owned()) };
    std::iter::once(top).chain(detail.units.iter().map(line)).collect()
}

fn above<'a>(detail: &'a AccountDetail, unit: &'a UnitView) -> &'a str {
    unit.parent.as_deref().unwrap_or(&detail.row.id)
}

fn arrange(detail: &AccountDetail) -> Map {
    let orders: Vec<String> = (0..detail.units.len()).map(|n| format!("{n:08}")).collect();
    let top = layout::Person { id: &detail.row.id, name: &detail.row.name, order: None, manager: None, outside: false, at: None };
    let rows = detail.units.iter().zip(&orders).map(|(unit, order)| boxed(detail, unit, order));
    let all: Vec<layout::Person<'_>> = std::iter::once(top).chain(rows).collect();
    layout::arrange(&all, &Spacing { width: WIDTH, ..Spacing::default() })
}

fn boxed<'a>(detail: &'a AccountDetail, unit: &'a UnitView, order: &'a str) -> layout::Person<'a> {
    layout::Person { id: &unit.id, name: &unit.name, order: Some(order), manager: Some(above(detail, unit)), outside: false, at: None }
}

fn node(
    session: &Session,
    detail: &AccountDetail,
    unit: Option<&UnitView>,
    (count, area): (Count, layout::Rect),
) -> Result<EntityNode> {
    let row = &detail.row;
    let revenue = money::view(count.revenue, &session.open()?.workspace.currency, &session.speech().format);
    let scale = session.open()?.method.scale(COVERAGE);
    let coverage = scale.and_then(|scale| scale.levels.iter().find(|level| level.value == count.coverage && count.coverage > 0));
    let place = unit.map_or([&row.city, &row.country], |unit| [&unit.city, &unit.country]);
    let place = place.into_iter().flatten().next().cloned();
    Ok(EntityNode {
        id: unit.map_or(&row.id, |unit| &unit.id).clone(),
        name: unit.map_or(&row.name, |unit| &unit.name).clone(),
        top: unit.is_none(),
        parent: unit.map(|unit| above(detail, unit).to_owned()),
        kind: unit.and_then(|unit| unit.kind.clone()),
        facts: facts(session, place.as_deref(), unit, count.revenue > 0, &revenue.short),
        revenue,
        open: count.open,
        people: count.people,
        met: count.met,
        coverage: coverage.map(|level| level.key.clone()),
        white: unit.is_some() && count.met == 0,
        x: area.x,
        y: area.y,
        w: area.w,
        h: area.h,
    })
}

/// The line below a name: kind, place, what we sold there, and how far it is in debt.
fn facts(session: &Session, place: Option<&str>, unit: Option<&UnitView>, sold: bool, revenue: &str) -> String {
    let speech = session.speech();
    let kind = unit.and_then(|unit| unit.kind.as_ref()).map(|kind| speech.text(&format!("account-entity-{kind}")));
    let sold = sold.then(|| speech.say("account-entity-sold", &[("amount", revenue.into())]));
    let debts = unit.and_then(|unit| unit.debt_percent);
    let debts = debts.map(|percent| speech.say("account-entity-debts", &[("percent", format!("{percent:.0}").into())]));
    let parts = [kind, place.map(str::to_owned), sold, debts].into_iter().flatten();
    parts.collect::<Vec<_>>().join(" · ")
}
