//! The reserve of open opportunities, near and far, and how far it is from being enough (D-24).
//!
//! One rule for every page: what is open and counted by a forecast is in reserve (`counting`); near is
//! what is to close within three months, also what is late. Enough is what one's own win rate asks for
//! (`domain::forecast::pace::enough`). What has no amount counts with its estimate, as in the forecast.
//! Invariant: the parts are all that is in reserve, each once.

use chrono::{Months, NaiveDate};
use domain::forecast::pace::{Enough, enough};
use store::PastLine;

use super::experience::Experience;
use super::manage_view::{DashboardQuery, ReservePart, ReserveView};
use super::outlook::Outlook;
use super::span::Span;
use super::view::CountedMoney;
use super::figures::query;
use crate::dates::stored;
use crate::error::Result;
use crate::money;
use crate::opportunities::view::OpportunityQuery;
use crate::session::Session;
use crate::wire::MoneyView;

/// What is to close within so many months is near.
const NEAR: u32 = 3;

/// The last day that is near.
fn limit(today: NaiveDate) -> NaiveDate {
    today.checked_add_months(Months::new(NEAR)).unwrap_or(today)
}

/// An opportunity with the amount it counts with, said or estimated.
type Row<'l> = (&'l PastLine, i64);

fn held<'l>(rows: impl Iterator<Item = Row<'l>>) -> Vec<Row<'l>> {
    rows.filter(|(line, _)| line.outcome == "open" && line.counted).collect()
}

fn sum<'r, 'l: 'r>(rows: impl Iterator<Item = &'r Row<'l>>) -> (usize, i64) {
    rows.fold((0, 0_i64), |(count, sum), (_, amount)| (count + 1, sum.saturating_add(*amount)))
}

/// Near, and all others: number and amount.
pub(super) fn parts<'l>(rows: impl Iterator<Item = Row<'l>>, today: NaiveDate) -> [(usize, i64); 2] {
    let near = |(line, _): &&Row<'l>| stored(line.closes_on.as_deref()).is_some_and(|day| day <= limit(today));
    let rows = held(rows);
    [sum(rows.iter().filter(near)), sum(rows.iter().filter(|row| !near(row)))]
}

/// The reserve of a part of the business, against the target of some months.
pub fn reserve(session: &Session, query: DashboardQuery) -> Result<ReserveView> {
    let today = session.today();
    let span = Span::of(session, query.from.as_deref(), query.to.as_deref())?;
    let outlook = Outlook::of(session, &query.of, today)?;
    let habits = Experience::of(session, today)?.habits;
    let rows = held(outlook.lines.iter().zip(outlook.deals.iter().map(|(deal, _)| deal.amount)));
    let total = sum(rows.iter());
    let target = outlook.goal(span.from, span.to);
    let missing = target.map(|goal| goal.saturating_sub(outlook.won_in(span.from, span.to)));
    let teller = Teller { session, query: &query, today };
    let enough = missing.map(|missing| enough(missing, habits));
    let lacking = enough.map(|enough| enough.amount.saturating_sub(total.1).max(0));
    let lacking_count = enough.and_then(|enough| enough.count).map(|count| count.saturating_sub(total.0 as i64).max(0));
    let some = |minor: Option<i64>| minor.map(|minor| teller.money(minor)).transpose();
    Ok(ReserveView {
        parts: teller.parts(&rows)?,
        total: teller.counted(total)?,
        left_out: teller.counted(outlook.left_out)?,
        left_out_opens: OpportunityQuery { counted: Some(false), ..teller.open() },
        target: some(target)?,
        missing: some(missing)?,
        enough: some(enough.map(|enough| enough.amount))?,
        enough_count: enough.and_then(|enough| enough.count).map(whole),
        lacking: some(lacking)?,
        lacking_count: lacking_count.map(whole),
        full: lacking.map(|lacking| lacking == 0 && lacking_count.is_none_or(|count| count == 0)),
        says: teller.says((missing, enough), (lacking, lacking_count))?,
        math: session.speech().text("reserve-math"),
    })
}

fn whole(count: i64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

struct Teller<'a> {
    session: &'a Session,
    query: &'a DashboardQuery,
    today: NaiveDate,
}

impl Teller<'_> {
    fn money(&self, minor: i64) -> Result<MoneyView> {
        Ok(money::view(minor, &self.session.open()?.workspace.currency, &self.session.speech().format))
    }

    fn counted(&self, (count, minor): (usize, i64)) -> Result<CountedMoney> {
        Ok(CountedMoney { count: u32::try_from(count).unwrap_or(u32::MAX), amount: self.money(minor)? })
    }

    fn open(&self) -> OpportunityQuery {
        OpportunityQuery { outcomes: vec!["open".to_owned()], counted: Some(true), ..query(&self.query.of) }
    }

    fn parts(&self, rows: &[Row<'_>]) -> Result<Vec<ReservePart>> {
        let limit = limit(self.today);
        let day = |(line, _): &Row<'_>| stored(line.closes_on.as_deref());
        let near = sum(rows.iter().filter(|row| day(row).is_some_and(|day| day <= limit)));
        let far = sum(rows.iter().filter(|row| day(row).is_some_and(|day| day > limit)));
        let undated = sum(rows.iter().filter(|row| day(row).is_none()));
        let after = limit.succ_opt().unwrap_or(limit).to_string();
        [
            ("near", near, OpportunityQuery { closes_to: Some(limit.to_string()), ..self.open() }),
            ("far", far, OpportunityQuery { closes_from: Some(after), ..self.open() }),
            ("undated", undated, OpportunityQuery { undated: true, ..self.open() }),
        ]
        .into_iter()
        .map(|(key, sum, opens)| {
            let name = self.session.speech().text(&format!("reserve-{key}"));
            Ok(ReservePart { key: key.to_owned(), name, sum: self.counted(sum)?, opens })
        })
        .collect()
    }

    fn says(&self, (missing, enough): (Option<i64>, Option<Enough>), (lacking, count): (Option<i64>, Option<i64>)) -> Result<String> {
        let speech = self.session.speech();
        let (Some(missing), Some(_), Some(lacking)) = (missing, enough, lacking) else {
            return Ok(speech.text("reserve-no-target"));
        };
        let count = count.unwrap_or(0);
        Ok(match (missing, lacking, count) {
            (..=0, ..) => speech.text("reserve-reached"),
            (_, 0, 0) => speech.text("reserve-full"),
            (_, 0, count) => speech.say("reserve-lacking-count", &[("count", count.into())]),
            (_, lacking, count) => speech.say("reserve-lacking", &[("amount", self.money(lacking)?.short.into()), ("count", count.into())]),
        })
    }
}
