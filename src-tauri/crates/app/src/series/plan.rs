//! The revenue plan as a grid: lines of an account, or accounts (B-26).
//!
//! Invariant: the total is the sum of all lines, also of those not listed.

use std::collections::BTreeMap;

use domain::forecast::{Category, expected_month};
use domain::series::plan::{Figures, Noted};
use domain::series::values::light;
use domain::series::{Month, Outcome};
use store::{Account, Product, Unit};

use super::book::{Book, Line};
use super::pay::payments;
use super::span::Span;
use super::view::{RevenuePlanCell, RevenuePlanQuery, RevenuePlanRow, RevenuePlanView};
use super::write::series;
use crate::error::Result;
use crate::forecasts::Outlook;
use crate::forecasts::view::PipelineSlice;
use crate::money;
use crate::rates::Foreign;
use crate::session::Session;
use crate::wire::{MoneyView, Ref};

/// The series of the method.
const PLAN: &str = "revenue-plan";
const REVENUE: &str = "revenue";
pub(super) const MARGIN: &str = "margin";
/// Accounts that are listed.
const LISTED: usize = 200;

/// What a plan is worked out from.
pub(crate) struct Planned {
    pub(super) span: Span,
    /// Of every line, one per period.
    lines: BTreeMap<Line, Vec<Figures>>,
    pub(super) foreign: Foreign,
}

/// Figures of every line, as of today.
pub(crate) fn planned(session: &Session, query: &RevenuePlanQuery) -> Result<Planned> {
    let span = Span::of(session, query.from.as_deref(), &query.by, query.horizon)?;
    let book = Book::read(session, series(session, PLAN)?, &span)?;
    let of = PipelineSlice { account: query.account.clone(), ..PipelineSlice::default() };
    let outlook = Outlook::of(session, &of, session.today())?;
    let mut months: BTreeMap<(Line, Month), Noted> = BTreeMap::new();
    for (line, (deal, category)) in outlook.lines.iter().zip(&outlook.deals) {
        let place = (line.account_id.clone(), line.unit.clone(), line.product.clone());
        let won = deal.closed_on.map(Month::of).filter(|_| deal.outcome == Outcome::Won);
        let promised = expected_month(deal, outlook.day).filter(|_| *category == Category::Commit);
        if let Some(month) = won.or(promised).filter(|month| span.place(*month).is_some()) {
            let noted = months.entry((place, month)).or_default();
            let part = if won.is_some() { &mut noted.won } else { &mut noted.committed };
            // What is only estimated is not promised.
            *part = part.saturating_add(line.amount.unwrap_or(0));
        }
    }
    let ours = |line: &&Line| query.account.is_none() || line.0 == query.account;
    for line in book.lines().filter(ours) {
        for month in span.first().through(span.last()) {
            let at = |measure, kind| book.at(line, (measure, kind), month);
            let found = [at(REVENUE, "plan"), at(REVENUE, "actual"), at(MARGIN, "plan"), at(MARGIN, "actual")];
            if found.iter().any(Option::is_some) {
                let noted = months.entry((line.clone(), month)).or_default();
                [noted.plan, noted.actual, noted.plan_margin, noted.margin] = found;
            }
        }
    }
    for ((line, month), noted) in &mut months {
        noted.plan_margin = noted.plan_margin.or_else(|| wider(&book, line, *month));
    }
    let mut lines: BTreeMap<Line, Vec<Figures>> = BTreeMap::new();
    for ((line, month), noted) in &months {
        let cells = lines.entry(line.clone()).or_insert_with(|| vec![Figures::default(); span.periods.len()]);
        if let Some(cell) = span.place(*month).and_then(|at| cells.get_mut(at)) {
            *cell = cell.plus(Figures::of(noted));
        }
    }
    Ok(Planned { span, lines, foreign: outlook.foreign })
}

/// The margin planned for the same product at the account as a whole; a plan is seldom made by unit,
/// but what is won has one.
fn wider(book: &Book, line: &Line, month: Month) -> Option<i64> {
    let whole = (line.0.clone(), None, line.2.clone());
    line.1.as_ref().and_then(|_| book.at(&whole, (MARGIN, "plan"), month))
}

impl Planned {
    /// All lines together, one per period.
    pub(crate) fn totals(&self) -> Vec<Figures> {
        let none = vec![Figures::default(); self.span.periods.len()];
        self.lines.values().fold(none, |sums, cells| sums.into_iter().zip(cells).map(|(sum, cell)| sum.plus(*cell)).collect())
    }

    /// The periods in order.
    pub(crate) fn periods(&self) -> &[domain::forecast::Period] {
        &self.span.periods
    }

    /// Rates and what is missing, in sentences.
    pub(crate) fn notes(&self, session: &Session) -> Result<Vec<String>> {
        self.foreign.notes(session, session.today())
    }

    /// The same line by line: one account's, or one per account.
    fn rows(&self, account: Option<&str>) -> BTreeMap<Line, (Vec<Figures>, usize)> {
        let mut rows: BTreeMap<Line, (Vec<Figures>, usize)> = BTreeMap::new();
        for (line, cells) in &self.lines {
            let key = if account.is_some() { line.clone() } else { (line.0.clone(), None, None) };
            let plain = line.1.is_none() && line.2.is_none();
            let row = rows.entry(key).or_insert_with(|| (vec![Figures::default(); cells.len()], 0));
            row.0 = row.0.iter().zip(cells).map(|(sum, cell)| sum.plus(*cell)).collect();
            row.1 += usize::from(!plain);
        }
        if let Some(account) = account {
            let general = (Some(account.to_owned()), None, None);
            rows.entry(general).or_insert_with(|| (vec![Figures::default(); self.span.periods.len()], 0));
        }
        rows
    }
}

/// The plan of an account, or of all.
pub fn plan_get(session: &Session, query: RevenuePlanQuery) -> Result<RevenuePlanView> {
    let planned = planned(session, &query)?;
    let teller = Teller { session, planned: &planned };
    let mut rows: Vec<(Line, (Vec<Figures>, usize))> = planned.rows(query.account.as_deref()).into_iter().collect();
    let size = |cells: &[Figures]| cells.iter().map(|cell| cell.plan.unwrap_or(0).max(cell.actual)).fold(0, i64::saturating_add);
    if query.account.is_none() {
        rows.sort_by_key(|(_, (cells, _))| std::cmp::Reverse(size(cells)));
    }
    let more = rows.len().saturating_sub(LISTED);
    rows.truncate(LISTED);
    let mut foreign = planned.foreign.clone();
    let payments = payments(session, &planned.span, query.account.as_deref(), &mut foreign)?;
    let total = RevenuePlanRow { name: session.speech().text("common-total"), ..teller.row("total".to_owned(), &planned.totals())? };
    Ok(RevenuePlanView {
        periods: planned.span.heads(session),
        rows: rows.iter().map(|(line, row)| teller.line(line, row, query.account.is_some())).collect::<Result<_>>()?,
        more: u32::try_from(more).unwrap_or(u32::MAX),
        total,
        payments,
        notes: foreign.notes(session, session.today())?,
    })
}

struct Teller<'a> {
    session: &'a Session,
    planned: &'a Planned,
}

impl Teller<'_> {
    fn money(&self, minor: i64) -> Result<MoneyView> {
        Ok(money::view(minor, &self.session.open()?.workspace.currency, &self.session.speech().format))
    }

    /// One account's line is written to as it is; an account as a whole only where it has no lines.
    fn line(&self, line: &Line, (cells, parts): &(Vec<Figures>, usize), of_account: bool) -> Result<RevenuePlanRow> {
        let db = self.session.open()?.store.db();
        let named = |id: &String, name: String| Ref { id: id.clone(), name };
        let account = line.0.as_ref().map(|id| db.get::<Account>(id).map(|row| named(id, row.name))).transpose()?;
        let unit = line.1.as_ref().map(|id| db.get::<Unit>(id).map(|row| named(id, row.name))).transpose()?;
        let product = line.2.as_ref().map(|id| db.get::<Product>(id).map(|row| named(id, row.name))).transpose()?;
        let speech = self.session.speech();
        let parts_of: Vec<&str> = [&unit, &product].into_iter().flatten().map(|one| one.name.as_str()).collect();
        let name = match (of_account, parts_of.is_empty()) {
            (true, false) => parts_of.join(" · "),
            (true, true) => speech.text("plan-general"),
            (false, _) => account.as_ref().map_or_else(|| speech.text("plan-no-account"), |one| one.name.clone()),
        };
        let key = [&line.0, &line.1, &line.2].map(|id| id.as_deref().unwrap_or("-")).join("/");
        let row = self.row(key, cells)?;
        Ok(RevenuePlanRow { name, account, unit, product, editable: of_account || *parts == 0, ..row })
    }

    fn row(&self, key: String, cells: &[Figures]) -> Result<RevenuePlanRow> {
        let today = Month::of(self.session.today());
        let over = |at: usize| self.planned.span.periods.get(at).is_some_and(|period| period.months().1 < today);
        let whole = cells.iter().fold(Figures::default(), |sum, cell| sum.plus(*cell));
        Ok(RevenuePlanRow {
            key,
            name: String::new(),
            account: None,
            unit: None,
            product: None,
            editable: false,
            cells: cells.iter().enumerate().map(|(at, cell)| self.cell(cell, over(at))).collect::<Result<_>>()?,
            total: self.cell(&whole, cells.len().checked_sub(1).is_some_and(over))?,
        })
    }

    fn cell(&self, cell: &Figures, over: bool) -> Result<RevenuePlanCell> {
        let some = |minor: Option<i64>| minor.map(|minor| self.money(minor)).transpose();
        let percent = |thousandths: i64| thousandths as f64 / 1000.0;
        let light = cell.plan.filter(|_| over).and_then(|plan| light(cell.actual, plan, false));
        Ok(RevenuePlanCell {
            plan: some(cell.plan)?,
            actual: self.money(cell.actual)?,
            entered: cell.entered,
            margin: self.session.cost(cell.margin()).map(percent),
            plan_margin: self.session.cost(cell.plan_margin()).map(percent),
            profit: some(self.session.cost(cell.profit()))?,
            plan_profit: some(self.session.cost(cell.plan_profit()))?,
            committed: self.money(cell.committed)?,
            gap: some(cell.gap())?,
            light: light.map(light_key).map(str::to_owned),
        })
    }
}

/// The key a light travels by.
pub(super) fn light_key(light: domain::series::values::Light) -> &'static str {
    use domain::series::values::Light;
    match light {
        Light::Good => "good",
        Light::Near => "near",
        Light::Off => "off",
    }
}
