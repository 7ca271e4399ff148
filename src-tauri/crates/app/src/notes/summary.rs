//! What a board comes to: contributions per zone, gaps in notes, effort per position.
//!
//! Invariant: sums are of the workspace's currency; effort shares of all units make 100
//! percent, or all are 0.

use domain::method::Level;
use domain::quadrant::{Place as At, zone_of};
use store::{NoteLine, UnitEffort};

use super::board::Board;
use super::view::{BoardQuery, BoardSummary, EffortView, ZoneTotal};
use super::{POSITION, rows};
use crate::dates::year_before;
use crate::error::Result;
use crate::money;
use crate::rates::Rates;
use crate::session::Session;
use crate::wire::Ref;

/// Hours of activities that make a day of effort.
const HOURS_A_DAY: f64 = 8.0;
/// The position where no effort should go: there is no opportunity (B-05, situation 1).
const LEAVE: &str = "leave";

/// Count, revenue and profit of a zone.
#[derive(Clone, Default)]
struct Total {
    count: u32,
    revenue: i64,
    profit: i64,
}

impl Total {
    fn add(&mut self, revenue: Option<i64>, profit: Option<i64>) {
        self.count += 1;
        self.revenue = self.revenue.saturating_add(revenue.unwrap_or(0));
        self.profit = self.profit.saturating_add(profit.unwrap_or(0));
    }
}

/// What a board comes to.
pub fn summary(session: &Session, query: BoardQuery) -> Result<BoardSummary> {
    let board = Board::find(session, &query.matrix, query.context.as_deref())?;
    let mut lines = session.open()?.store.db().notes(&board.matrix.key, board.context())?;
    let parked = lines.iter().filter(|line| line.note.parked).count();
    lines.retain(|line| rows::stands(line, board.matrix));
    let efforts = efforts(session, &board)?;
    Ok(BoardSummary {
        zones: zones(session, &board, &lines)?,
        notes: lines.len() as u32,
        without_factor: lines.iter().filter(|line| line.note.factor.is_none()).count() as u32,
        without_owner: lines.iter().filter(|line| line.note.owner_id.is_none()).count() as u32,
        parked: parked as u32,
        warnings: warnings(session, &efforts),
        efforts,
    })
}

fn zones(session: &Session, board: &Board<'_>, lines: &[NoteLine]) -> Result<Vec<ZoneTotal>> {
    let open = session.open()?;
    let areas = board.matrix.areas();
    let mut totals = vec![Total::default(); areas.len()];
    let mut add = |place: Option<(f64, f64)>, revenue, profit| {
        let zone = place.and_then(|(x, y)| zone_of(&areas, At { x, y }));
        if let Some(total) = zone.and_then(|zone| totals.get_mut(zone)) {
            total.add(revenue, profit);
        }
    };
    let rates = Rates::of(session)?;
    for NoteLine { note, place, .. } in lines {
        let own = |minor: Option<i64>| rates.own_of(minor?, &note.currency, session.today());
        add(*place, own(note.revenue_minor), own(session.cost(note.profit_minor)));
    }
    for thing in Rates::valued(session)?.board_things(&board.matrix.key, board.context())? {
        add(Some(thing.place), thing.amount, None);
    }
    let amount = |minor| money::view(minor, &open.workspace.currency, &session.speech().format);
    let view = |(zone, total): (&domain::method::Zone, Total)| ZoneTotal {
        key: zone.key.clone(),
        count: total.count,
        revenue: amount(total.revenue),
        profit: amount(total.profit),
    };
    Ok(board.matrix.zones.iter().zip(totals).map(view).collect())
}

/// Effort by position; nothing on a board outside accounts.
fn efforts(session: &Session, board: &Board<'_>) -> Result<Vec<EffortView>> {
    let open = session.open()?;
    let Some(account) = &board.account else { return Ok(Vec::new()) };
    let units = open.store.db().unit_efforts(&account.id, POSITION, &year_before(session.today()))?;
    let all: f64 = units.iter().map(days_of).sum();
    let levels = open.method.scale(POSITION).map_or(&[][..], |scale| scale.levels.as_slice());
    let named = levels.iter().map(|level: &Level| Some(level.key.clone())).chain([None]);
    let known = |position: &Option<String>| levels.iter().any(|level| Some(&level.key) == position.as_ref());
    let views = named.map(|key| {
        let of: Vec<&UnitEffort> =
            units.iter().filter(|unit| unit.position.clone().filter(|_| known(&unit.position)) == key).collect();
        let days: f64 = of.iter().map(|unit| days_of(unit)).sum();
        EffortView {
            position: key,
            spent_on: of.iter().filter(|unit| days_of(unit) > 0.0).map(|unit| unit.name.clone()).collect(),
            units: of.iter().map(|unit| Ref { id: unit.id.clone(), name: unit.name.clone() }).collect(),
            days,
            share: if all > 0.0 { days / all * 100.0 } else { 0.0 },
        }
    });
    Ok(views.filter(|view| !view.units.is_empty()).collect())
}

fn days_of(unit: &UnitEffort) -> f64 {
    unit.days + unit.hours / HOURS_A_DAY
}

/// Effort that goes where there is no opportunity.
fn warnings(session: &Session, efforts: &[EffortView]) -> Vec<String> {
    let speech = session.speech();
    let wasted = efforts.iter().filter(|view| view.position.as_deref() == Some(LEAVE) && view.days > 0.0);
    let say = |view: &EffortView| {
        let days = speech.format.number(view.days, 0);
        let args = [("units", view.spent_on.join(", ").into()), ("days", days.into()), ("share", (view.share.round() as i64).into())];
        speech.say("segmentation-effort-wasted", &args)
    };
    wasted.map(say).collect()
}
