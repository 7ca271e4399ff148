//! What a pillar of the waterfall is made of: the opportunities that a day counts, as they were on it.
//!
//! Invariant: the amounts of all of them sum to the pillar.

use super::changes::{Compared, compared, state};
use super::snapshot_view::{StandingQuery, StandingRow, StandingView};
use super::stages::Stages;
use super::view::{ChangesQuery, CountedMoney};
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::wire::{MoneyView, Ref};

/// So many are told where nobody says how many.
const PAGE: u32 = 100;

/// The largest that the earlier or the later day counts.
pub fn standing(session: &Session, asked: StandingQuery) -> Result<StandingView> {
    let StandingQuery { of, from, to, closes_from, closes_to, weighted, later, limit } = asked;
    let compared = compared(session, &ChangesQuery { of, from, to, closes_from, closes_to, weighted })?;
    let fall = &compared.fall;
    let (held, count, amount) = if later { (&fall.end_held, fall.end_count, fall.end) } else { (&fall.start_held, fall.start_count, fall.start) };
    let stages = Stages::of(&session.open()?.method);
    let value = |at: &usize| compared.at(*at, later).map_or(0, |line| state(&stages, line, weighted).value);
    let mut places: Vec<(i64, usize)> = held.iter().map(|at| (value(at), *at)).collect();
    places.sort_by_key(|(value, at)| (std::cmp::Reverse(*value), *at));
    let most = if limit == 0 { PAGE } else { limit } as usize;
    let day = if later { compared.days.1 } else { compared.days.0 };
    let teller = Teller { session, compared: &compared, later };
    Ok(StandingView {
        day: session.speech().format.date(day),
        total: CountedMoney { count: u32::try_from(count).unwrap_or(u32::MAX), amount: teller.money(amount)? },
        unsaid: u32::try_from(compared.unsaid(later)).unwrap_or(u32::MAX),
        rows: places.into_iter().take(most).filter_map(|place| teller.row(place).transpose()).collect::<Result<_>>()?,
    })
}

struct Teller<'a> {
    session: &'a Session,
    compared: &'a Compared,
    later: bool,
}

impl Teller<'_> {
    fn money(&self, minor: i64) -> Result<MoneyView> {
        Ok(money::view(minor, &self.session.open()?.workspace.currency, &self.session.speech().format))
    }

    fn row(&self, (value, at): (i64, usize)) -> Result<Option<StandingRow>> {
        let Some(line) = self.compared.at(at, self.later) else { return Ok(None) };
        Ok(Some(StandingRow {
            opportunity: Ref { id: line.id.clone(), name: line.name.clone() },
            account: line.account.as_deref().map(str::to_owned),
            amount: line.amount.map(|_| self.money(value)).transpose()?,
            closes_on: line.closes_on.clone(),
            deleted: self.compared.deleted(&line.id),
        }))
    }
}
