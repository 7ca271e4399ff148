//! All accounts with their tiers, their revenue and their time, read once.
//!
//! Not shares: those are measured by `domain`. Invariant: `tiers` has one entry per member.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::method::{Level, Scale};
use domain::pyramid::{Spent, Target};
use domain::series::Month;
use store::{FactsOf, MemberDays, MemberLine};

use super::scheme::scheme;
use crate::dates::year_before;
use crate::error::{AppError, Result};
use crate::rates::Rates;
use crate::session::Session;

/// What pyramids and times are measured from.
pub(crate) struct Ground<'a> {
    /// The scheme; none where the method has none.
    pub(crate) scheme: Option<&'a Scale>,
    /// All accounts, by name.
    pub(crate) members: Vec<MemberLine>,
    /// Index of each one's tier.
    pub(crate) tiers: Vec<Option<usize>>,
    /// First and last day of which hours count.
    pub(crate) period: (NaiveDate, NaiveDate),
}

impl<'a> Ground<'a> {
    /// Reads all accounts for a scheme and the months of a period, the twelve months up to today
    /// where none are asked for.
    pub(crate) fn read(session: &'a Session, asked: Option<&str>, months: (Option<&str>, Option<&str>)) -> Result<Self> {
        let scheme = scheme(session, asked)?;
        let period = period(session.today(), months)?;
        let members = Rates::valued(session)?.members(&days(session.today(), period))?;
        let tiers = tiers(session, scheme, &members)?;
        Ok(Self { scheme, members, tiers, period })
    }

    /// The levels of the scheme from the top of the pyramid down.
    pub(crate) fn levels(&self) -> &'a [Level] {
        self.scheme.map(|scheme| scheme.levels.as_slice()).unwrap_or_default()
    }

    /// What the scheme expects of each level.
    pub(crate) fn targets(&self) -> Vec<Target> {
        let target = |level: &Level| Target {
            count: level.count,
            share: level.share.map(f64::from),
            time: level.time.map(f64::from),
        };
        self.levels().iter().map(target).collect()
    }

    /// The time of each account.
    pub(crate) fn spent(&self) -> Vec<Spent> {
        let pairs = self.members.iter().zip(&self.tiers);
        pairs.map(|(member, tier)| Spent { class: *tier, hours: member.hours, estimate: member.estimate }).collect()
    }
}

/// The months asked for, else the twelve months up to today. Reversed months are turned.
fn period(today: NaiveDate, (from, to): (Option<&str>, Option<&str>)) -> Result<(NaiveDate, NaiveDate)> {
    let (from, to) = (month(from)?, month(to)?);
    Ok(match (from, to) {
        (None, None) => (after(&year_before(today)), today),
        (Some(from), None) => (from.first_day(), from.plus(11).last_day()),
        (None, Some(to)) => (to.plus(-11).first_day(), to.last_day()),
        (Some(from), Some(to)) => (from.min(to).first_day(), from.max(to).last_day()),
    })
}

/// The day after a stored one.
fn after(day: &str) -> NaiveDate {
    let day = crate::dates::stored(Some(day)).unwrap_or_default();
    day.succ_opt().unwrap_or(day)
}

fn month(text: Option<&str>) -> Result<Option<Month>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    text.parse().map(Some).map_err(|_| AppError::NotADate(text.to_owned()))
}

/// Revenue is that of the twelve months up to today, whatever the period of the hours.
fn days(today: NaiveDate, (from, to): (NaiveDate, NaiveDate)) -> MemberDays {
    let since = year_before(today);
    let before = crate::dates::stored(Some(&since)).map(year_before).unwrap_or_default();
    MemberDays { since, before, from: from.to_string(), to: to.to_string() }
}

/// Where each account stands in the scheme; the newest judgement holds.
fn tiers(session: &Session, scheme: Option<&Scale>, members: &[MemberLine]) -> Result<Vec<Option<usize>>> {
    let Some(scheme) = scheme else { return Ok(vec![None; members.len()]) };
    let mut held: HashMap<String, Option<usize>> = HashMap::with_capacity(members.len());
    session.open()?.store.db().each_level(&scheme.key, FactsOf::default(), |fact| {
        let tier = scheme.levels.iter().position(|level| level.key == fact.levels);
        match held.get_mut(fact.subject) {
            Some(kept) => *kept = tier,
            None => drop(held.insert(fact.subject.to_owned(), tier)),
        }
    })?;
    Ok(members.iter().map(|member| held.get(&member.id).copied().flatten()).collect())
}
