//! The seller's own number and the manager's, beside the computed forecast.
//!
//! Not how they are judged (`domain::forecast::estimate`). Invariants: a number is added, never
//! written over; a manager's has a reason.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::forecast::accuracy::{Pair, score};
use domain::forecast::estimate::{Said, judged, standing};
use domain::forecast::{Calendar, Category, Grain, Period, expected_month};
use domain::series::{Month, Outcome};
use store::{Estimate, PastLine, Teammate, new_id};

use super::estimate_view::{EstimateAdd, EstimateLine, EstimatePeriod, EstimateQuery, EstimateView, SaidView};
use super::outlook::Outlook;
use super::periods::{grain, name};
use super::score_view::MethodScore;
use super::view::PipelineSlice;
use crate::calendar;
use crate::dates::stored;
use crate::drawing::month;
use crate::error::{AppError, Result};
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::line;
use crate::wire::{Added, MoneyView, Ref};

/// Roles, the seller's first.
pub(super) const ROLES: [&str; 2] = ["own", "manager"];

/// Says what a period will bring.
pub fn estimate_add(session: &mut Session, add: EstimateAdd) -> Change<Added> {
    if !ROLES.contains(&add.role.as_str()) {
        return Err(AppError::UnknownKey { what: "role", key: add.role });
    }
    let needed = |text: &str| month(Some(text))?.ok_or_else(|| AppError::NotADate(text.to_owned()));
    let (from, to) = (needed(&add.from)?, needed(&add.to)?);
    let open = session.open()?;
    let owner = add.owner.as_ref().map(|id| open.store.db().get::<Teammate>(id)).transpose()?;
    let currency = open.workspace.currency.clone();
    let why = add.why.map(|why| line(&why)).filter(|why| !why.is_empty());
    let amount_minor = money::typed(add.amount.as_deref(), &currency)?;
    if add.role == "manager" && amount_minor.is_some() && why.is_none() {
        return Err(AppError::ReasonNeeded);
    }
    let row = Estimate {
        id: new_id(),
        role: add.role,
        owner_id: owner.as_ref().map(|row| row.id.clone()),
        from_month: from.min(to).to_string(),
        to_month: to.max(from).to_string(),
        amount_minor,
        currency,
        why,
        on_date: session.today().to_string(),
        author: session.author(),
    };
    let format = session.speech().format;
    let label = owner.map_or_else(|| format.month(from.first_day()), |row| row.name);
    session.transact(Op::new(OpKind::EstimateAdd, label, 1), |tx| {
        tx.insert(&row)?;
        Ok(Added { ids: vec![row.id.clone()] })
    })
}

/// Numbers by role, owner and months, each in order of time.
struct Book(BTreeMap<(String, Option<String>, Month, Month), Vec<Said>>);

impl Book {
    fn read(session: &Session) -> Result<(Self, Vec<Estimate>)> {
        let rows = session.open()?.store.db().estimates()?;
        let mut all: BTreeMap<_, Vec<Said>> = BTreeMap::new();
        for row in &rows {
            let (Ok(from), Ok(to), Some(on)) = (row.from_month.parse(), row.to_month.parse(), stored(Some(&row.on_date))) else { continue };
            all.entry((row.role.clone(), row.owner_id.clone(), from, to)).or_default().push(Said { on, amount: row.amount_minor });
        }
        Ok((Self(all), rows))
    }

    fn of(&self, role: &str, owner: Option<&str>, (from, to): (Month, Month)) -> &[Said] {
        let key = (role.to_owned(), owner.map(str::to_owned), from, to);
        self.0.get(&key).map(Vec::as_slice).unwrap_or_default()
    }

    /// What stands; of everybody, where nothing was said, the sellers' numbers together. A manager who
    /// adjusted some of them leaves the others as they are.
    fn standing(&self, role: &str, owner: Option<&str>, months: (Month, Month), day: NaiveDate) -> Option<i64> {
        let said = standing(self.of(role, owner, months), day);
        if said.is_some() || owner.is_some() {
            return said;
        }
        let sellers: BTreeSet<&str> = self.0.keys().filter(|(_, _, from, to)| (*from, *to) == months).filter_map(|(_, owner, ..)| owner.as_deref()).collect();
        let of = |role: &str, seller: &&str| standing(self.of(role, Some(seller), months), day);
        let spoke = sellers.iter().any(|seller| of(role, seller).is_some());
        let each = sellers.iter().filter_map(|seller| of(role, seller).or_else(|| of(ROLES[0], seller)));
        if spoke { each.reduce(i64::saturating_add) } else { None }
    }
}

/// Periods with what people say and what is computed.
pub fn estimate_rows(session: &Session, query: EstimateQuery) -> Result<EstimateView> {
    let (book, rows) = Book::read(session)?;
    let outlook = Outlook::of(session, &PipelineSlice::default(), session.today())?;
    let by = if query.by.is_empty() { Grain::Quarter } else { grain(&query.by)? };
    let calendar = Calendar { grain: by, start: calendar::start(session)? };
    let first = calendar::first(session, query.from.as_deref())?.unwrap_or_else(|| Month::of(session.today()).year_of(calendar.start).first());
    let first = Period::of(first, calendar).months().0;
    let count = if query.horizon == 0 { (12 / by.months()).max(1) } else { i32::try_from(query.horizon).unwrap_or(24).min(24) };
    let periods: Vec<Period> = (0..count).map(|at| Period::of(first.plus(at * by.months()), calendar)).collect();
    let teller = Teller { session, book: &book, outlook: &outlook };
    let names = teller.names()?;
    let shown = |row: &Estimate| periods.iter().any(|period| months_of(row) == Some(period.months()));
    Ok(EstimateView {
        said: rows.iter().rev().filter(|row| shown(row)).map(|row| teller.said(row, &names, calendar)).collect::<Result<_>>()?,
        periods: periods.iter().map(|period| teller.period(*period, &names)).collect::<Result<_>>()?,
    })
}

fn months_of(row: &Estimate) -> Option<(Month, Month)> {
    row.from_month.parse().ok().zip(row.to_month.parse().ok())
}

struct Teller<'a> {
    session: &'a Session,
    book: &'a Book,
    outlook: &'a Outlook,
}

impl Teller<'_> {
    fn money(&self, minor: i64) -> Result<MoneyView> {
        Ok(money::view(minor, &self.session.open()?.workspace.currency, &self.session.speech().format))
    }

    fn names(&self) -> Result<Vec<Ref>> {
        let all = self.session.open()?.store.db().by_name::<Teammate>()?;
        Ok(all.into_iter().map(|row| Ref { id: row.id, name: row.name }).collect())
    }

    fn period(&self, period: Period, names: &[Ref]) -> Result<EstimatePeriod> {
        let (from, to) = period.months();
        let sellers = names.iter().filter(|one| self.has(&one.id, (from, to)));
        Ok(EstimatePeriod {
            key: period.to_string(),
            name: name(self.session, period),
            from: from.to_string(),
            to: to.to_string(),
            over: to.last_day() < self.session.today(),
            all: self.line(None, (from, to))?,
            sellers: sellers.map(|one| self.line(Some(one), (from, to))).collect::<Result<_>>()?,
        })
    }

    fn has(&self, owner: &str, months: (Month, Month)) -> bool {
        let said = ROLES.iter().any(|role| !self.book.of(role, Some(owner), months).is_empty());
        said || self.outlook.lines.iter().enumerate().any(|(at, line)| line.owner.as_deref() == Some(owner) && self.counts(at, months).is_some())
    }

    /// What an opportunity adds to a period: won, with commit, weighted.
    fn counts(&self, at: usize, (from, to): (Month, Month)) -> Option<[i64; 3]> {
        let (deal, category) = self.outlook.deals.get(at)?;
        let within = |month: &Month| from <= *month && *month <= to;
        if deal.outcome == Outcome::Won {
            return deal.closed_on.map(Month::of).filter(within).map(|_| [deal.amount; 3]);
        }
        expected_month(deal, self.outlook.day).filter(within).filter(|_| *category != Category::Omitted)?;
        Some([0, if *category == Category::Commit { deal.amount } else { 0 }, deal.chance.of(deal.amount)])
    }

    fn line(&self, owner: Option<&Ref>, months: (Month, Month)) -> Result<EstimateLine> {
        let ours = |line: &PastLine| owner.is_none_or(|owner| line.owner.as_deref() == Some(owner.id.as_str()));
        let mut sums = [0_i64; 3];
        for (at, _) in self.outlook.lines.iter().enumerate().filter(|(_, line)| ours(line)) {
            for (sum, part) in sums.iter_mut().zip(self.counts(at, months).unwrap_or_default()) {
                *sum = sum.saturating_add(part);
            }
        }
        let id = owner.map(|owner| owner.id.as_str());
        let [own, manager] = ROLES.map(|role| self.book.standing(role, id, months, self.outlook.day));
        let some = |minor: Option<i64>| minor.map(|minor| self.money(minor)).transpose();
        Ok(EstimateLine {
            owner: owner.cloned(),
            won: self.money(sums[0])?,
            commit: self.money(sums[1])?,
            weighted: self.money(sums[2])?,
            own: some(own)?,
            manager: some(manager)?,
            adjustment: some(manager.zip(own).map(|(manager, own)| manager.saturating_sub(own)))?,
            why: self.why(id, months)?,
        })
    }

    /// The reason of the manager's newest number.
    fn why(&self, owner: Option<&str>, months: (Month, Month)) -> Result<Option<String>> {
        let rows = self.session.open()?.store.db().estimates()?;
        let found = rows.into_iter().rfind(|row| row.role == "manager" && row.owner_id.as_deref() == owner && months_of(row) == Some(months));
        Ok(found.and_then(|row| self.session.words(row.why)))
    }

    fn said(&self, row: &Estimate, names: &[Ref], calendar: Calendar) -> Result<SaidView> {
        let speech = self.session.speech();
        let period = months_of(row).map(|(from, _)| name(self.session, Period::of(from, calendar))).unwrap_or_default();
        Ok(SaidView {
            id: row.id.clone(),
            role: row.role.clone(),
            role_name: speech.text(&format!("outlook-role-{}", row.role)),
            owner: row.owner_id.as_ref().and_then(|id| names.iter().find(|one| one.id == *id)).cloned(),
            period,
            amount: row.amount_minor.map(|minor| self.money(minor)).transpose()?,
            why: self.session.words(row.why.clone()),
            on_date: row.on_date.clone(),
            author: row.author.clone(),
        })
    }
}

/// How good the numbers of each role were, over periods that have ended.
pub(super) fn scores(session: &Session, lines: &[PastLine]) -> Result<Vec<MethodScore>> {
    let (book, _) = Book::read(session)?;
    let today = session.today();
    let won = |owner: Option<&str>, (from, to): (Month, Month)| {
        let within = |line: &&PastLine| {
            let closed = stored(line.closed_on.as_deref()).map(Month::of);
            line.outcome == "won" && closed.is_some_and(|month| from <= month && month <= to) && owner.is_none_or(|owner| line.owner.as_deref() == Some(owner))
        };
        lines.iter().filter(within).filter_map(|line| line.amount).fold(0, i64::saturating_add)
    };
    let of_role = |role: &&str| {
        let ended = book.0.iter().filter(|((kind, _, _, to), _)| kind == *role && to.last_day() < today);
        let pairs: Vec<Pair> = ended
            .filter_map(|((_, owner, from, to), said)| {
                let (_, forecast) = judged(said, from.first_day(), to.last_day())?;
                Some(Pair { forecast, actual: won(owner.as_deref(), (*from, *to)) })
            })
            .collect();
        let found = score(&pairs);
        (found.n > 0).then(|| MethodScore {
            method: (*role).to_owned(),
            name: session.speech().text(&format!("outlook-role-{role}")),
            naive: false,
            n: u32::try_from(found.n).unwrap_or(u32::MAX),
            bias: found.bias,
            error: found.wape,
            brier: None,
            brier_of_rate: None,
            told: super::backtest::told(&session.speech(), found, None),
        })
    };
    Ok(ROLES.iter().filter_map(of_role).collect())
}
