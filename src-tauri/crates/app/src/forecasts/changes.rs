//! What changed in the pipeline between two days, or two snapshots.
//!
//! A day is worked out from what holds now and the dated changes since; a snapshot is read as it was
//! frozen, with what was deleted since. Invariant: the rows make the difference of the two sums, to the last minor unit.

use std::collections::{HashMap, HashSet};

use chrono::{Datelike, Months, NaiveDate};
use domain::forecast::changes::{Change, Reason, Scope, State, Waterfall, compare};
use domain::series::{Month, Outcome};
use store::PastLine;

use super::counting::Counting;
use super::figures::query;
use super::moments::{Moment, frozen, moment, paired, slipped};
use super::past::Ground;
use super::stages::{Stages, outcome};
use super::view::{ChangeRow, ChangeStep, ChangesQuery, ChangesView, CountedMoney, PipelineSlice};
use crate::calendar;
use crate::error::Result;
use crate::money;
use crate::rates::Foreign;
use crate::session::Session;
use crate::wire::{MoneyView, Ref};

/// The pipeline of two days beside each other.
pub(crate) struct Compared {
    pub(crate) days: (NaiveDate, NaiveDate),
    /// Opportunity by opportunity; one of the two is there.
    pub(crate) pairs: Vec<(Option<PastLine>, Option<PastLine>)>,
    pub(crate) fall: Waterfall,
    pub(crate) foreign: Foreign,
    slips: HashMap<String, u32>,
    /// Keys that are still in the file, where a snapshot may hold others.
    there: Option<HashSet<String>>,
}

/// Compares two moments.
pub(crate) fn compared(session: &Session, asked: &ChangesQuery) -> Result<Compared> {
    let to = moment(session, asked.to.as_deref())?.unwrap_or(Moment::Day(session.today()));
    let month_before = || to.day().checked_sub_months(Months::new(1)).unwrap_or(to.day());
    let from = moment(session, asked.from.as_deref())?.unwrap_or_else(|| Moment::Day(month_before()));
    let days = (from.day(), to.day());
    let filter = crate::opportunities::filter(session, &query(&asked.of))?;
    let ground = Ground::since(session, &filter, days.0.min(days.1))?.at_rates_of(days.0.max(days.1));
    let counting = Counting::of(session)?;
    let at = |moment: &Moment| match moment {
        Moment::Day(day) => Ok(ground.marked_at(session, &counting, *day)?.into_iter().flatten().collect()),
        Moment::Frozen(snapshot, _) => frozen(session, snapshot, &asked.of),
    };
    let pairs = paired(at(&from)?, at(&to)?);
    let stages = Stages::of(&session.open()?.method);
    let state = |line: &Option<PastLine>| line.as_ref().map(|line| state(&stages, line, asked.weighted));
    let states: Vec<_> = pairs.iter().map(|(before, after)| (state(before), state(after))).collect();
    let fall = compare(&states, scope(session, asked)?);
    let slips = slipped(session, &filter, (&from, &to))?;
    let frozen = matches!(from, Moment::Frozen(..)) || matches!(to, Moment::Frozen(..));
    let there = if frozen { Some(session.open()?.store.db().opportunity_keys()?) } else { None };
    Ok(Compared { days, pairs, fall, foreign: ground.foreign(), slips, there })
}

/// How often each was moved to a later month between two days.
pub(super) fn slips_since(session: &Session, of: &PipelineSlice, (from, to): (NaiveDate, NaiveDate)) -> Result<HashMap<String, u32>> {
    let filter = crate::opportunities::filter(session, &query(of))?;
    slipped(session, &filter, (&Moment::Day(from), &Moment::Day(to)))
}

fn scope(session: &Session, asked: &ChangesQuery) -> Result<Scope> {
    let from = calendar::first(session, asked.closes_from.as_deref())?;
    let to = calendar::last(session, asked.closes_to.as_deref())?;
    let far = || Month::new(9999, 12);
    Ok(match (from, to) {
        (None, None) => None,
        (from, to) => from.or_else(|| Month::new(0, 1)).zip(to.or_else(far)),
    })
}

pub(super) fn state(stages: &Stages<'_>, line: &PastLine, weighted: bool) -> State {
    let deal = stages.deal(line);
    let value = if weighted { deal.chance.of(deal.amount) } else { deal.amount };
    State { outcome: outcome(&line.outcome), month: deal.closes_on.map(Month::of), value, counted: line.counted }
}

/// The key a reason travels by.
pub(crate) fn reason_key(reason: Reason) -> &'static str {
    match reason {
        Reason::New => "new",
        Reason::WonBefore | Reason::LostBefore => "reopened",
        Reason::PulledIn => "pulled-in",
        Reason::PushedIn => "pushed-in",
        Reason::Confirmed => "confirmed",
        Reason::Doubted => "doubted",
        Reason::Up => "up",
        Reason::Down => "down",
        Reason::PulledOut => "pulled-out",
        Reason::Pushed => "pushed",
        Reason::Won => "won",
        Reason::Lost => "lost",
        Reason::Gone => "gone",
    }
}

impl Compared {
    /// The opportunity as it was last there.
    pub(crate) fn line(&self, index: usize) -> Option<&PastLine> {
        let (before, after) = self.pairs.get(index)?;
        after.as_ref().or(before.as_ref())
    }

    /// How many of those that the earlier or the later day counts nobody said an amount of: they count 0.
    pub(crate) fn unsaid(&self, later: bool) -> usize {
        let held = if later { &self.fall.end_held } else { &self.fall.start_held };
        held.iter().filter(|at| self.at(**at, later).is_some_and(|line| line.amount.is_none())).count()
    }

    /// The opportunity as it was on the earlier or the later day.
    pub(super) fn at(&self, index: usize, later: bool) -> Option<&PastLine> {
        let (before, after) = self.pairs.get(index)?;
        if later { after.as_ref() } else { before.as_ref() }
    }

    /// Whether it is in a snapshot only.
    pub(super) fn deleted(&self, id: &str) -> bool {
        self.there.as_ref().is_some_and(|there| !there.contains(id))
    }

    /// What the two days are called beside each other.
    pub(crate) fn names(&self, format: &i18n::Format) -> [String; 2] {
        let (from, to) = self.days;
        [from, to].map(|day| if from.year() == to.year() { format.day(day) } else { format.date(day) })
    }

    /// Sums by reason as they are told: reopened ones together, in the order of reasons.
    pub(crate) fn steps(&self) -> Vec<(&'static str, usize, i64)> {
        let mut told: Vec<(&'static str, usize, i64)> = Vec::new();
        for step in &self.fall.steps {
            let key = reason_key(step.reason);
            match told.iter_mut().find(|(known, ..)| *known == key) {
                Some(known) => *known = (key, known.1 + step.count, known.2.saturating_add(step.amount)),
                None => told.push((key, step.count, step.amount)),
            }
        }
        told
    }
}

/// What changed between two days.
pub fn changes(session: &Session, asked: ChangesQuery) -> Result<ChangesView> {
    let compared = compared(session, &asked)?;
    let teller = Teller { session, compared: &compared };
    let fall = &compared.fall;
    let [from_name, to_name] = compared.names(&session.speech().format);
    let unsaid = |later: bool| u32::try_from(compared.unsaid(later)).unwrap_or(u32::MAX);
    Ok(ChangesView {
        from_name,
        to_name,
        start_unsaid: unsaid(false),
        end_unsaid: unsaid(true),
        from: compared.days.0.to_string(),
        to: compared.days.1.to_string(),
        start: teller.counted(fall.start_count, fall.start)?,
        end: teller.counted(fall.end_count, fall.end)?,
        steps: compared.steps().into_iter().map(|step| teller.step(step)).collect::<Result<_>>()?,
        rows: fall.changes.iter().filter_map(|change| teller.row(change).transpose()).collect::<Result<_>>()?,
        other_currency: compared.foreign.count(),
        notes: compared.foreign.notes(session, compared.days.0.max(compared.days.1))?,
    })
}

struct Teller<'a> {
    session: &'a Session,
    compared: &'a Compared,
}

impl Teller<'_> {
    fn money(&self, minor: i64) -> Result<MoneyView> {
        Ok(money::view(minor, &self.session.open()?.workspace.currency, &self.session.speech().format))
    }

    fn counted(&self, count: usize, minor: i64) -> Result<CountedMoney> {
        Ok(CountedMoney { count: u32::try_from(count).unwrap_or(u32::MAX), amount: self.money(minor)? })
    }

    fn name(&self, key: &str) -> String {
        self.session.speech().text(&format!("outlook-reason-{key}"))
    }

    fn step(&self, (key, count, amount): (&'static str, usize, i64)) -> Result<ChangeStep> {
        let CountedMoney { count, amount } = self.counted(count, amount)?;
        Ok(ChangeStep { reason: key.to_owned(), name: self.name(key), count, amount })
    }

    fn row(&self, change: &Change) -> Result<Option<ChangeRow>> {
        let Some(line) = self.compared.line(change.index) else { return Ok(None) };
        let (before, after) = &self.compared.pairs[change.index];
        let key = reason_key(change.reason);
        let open = |line: &Option<PastLine>| line.clone().filter(|line| outcome(&line.outcome) == Outcome::Open);
        let amount = |line: &Option<PastLine>| line.as_ref().and_then(|line| line.amount);
        Ok(Some(ChangeRow {
            reason: key.to_owned(),
            reason_name: self.name(key),
            opportunity: Ref { id: line.id.clone(), name: line.name.clone() },
            account: line.account.as_deref().map(str::to_owned),
            amount: self.money(change.amount)?,
            before: amount(before).map(|minor| self.money(minor)).transpose()?,
            after: amount(after).map(|minor| self.money(minor)).transpose()?,
            closes_before: open(before).and_then(|line| line.closes_on),
            closes_after: open(after).and_then(|line| line.closes_on),
            deleted: self.compared.deleted(&line.id),
            slips: self.compared.slips.get(&line.id).copied().unwrap_or(0),
        }))
    }
}
