//! Subjects of a board with what they are worth.
//!
//! Not where they stand. Invariant: amounts are minor units of the workspace's currency.

use domain::method::{Matrix, Measure, Subject};
use store::{BoardLine, BoardOf};

use super::view::{MatrixQuery, Shows};
use crate::dates::year_before;
use crate::error::Result;
use crate::rates::Rates;
use crate::session::Session;

/// A subject with its kind.
pub(super) struct Line {
    pub(super) kind: Subject,
    pub(super) row: BoardLine,
}

/// All subjects that a board can show.
pub(super) fn lines(session: &Session, matrix: &Matrix, context: Option<&str>, shows: &Shows) -> Result<Vec<Line>> {
    let db = Rates::valued(session)?;
    let since = year_before(session.today());
    let wants = |name: &Option<String>| name.as_deref() == Some(Measure::Open.name());
    let context = context.filter(|_| matrix.within.is_some());
    let of = BoardOf { matrix: &matrix.key, context, since: &since, open: wants(&shows.size) || wants(&shows.ring) };
    let mut lines = Vec::new();
    for kind in &matrix.places {
        let rows = match kind {
            Subject::Account => db.board_accounts(of)?,
            Subject::Unit => db.board_units(of)?,
            Subject::Opportunity => db.board_opportunities(of)?,
            Subject::Note => db.board_notes(of)?,
            Subject::Person => db.board_people(of)?,
            _ => Vec::new(),
        };
        let known = |row: BoardLine| BoardLine { profit: session.cost(row.profit), cost: session.cost(row.cost), ..row };
        lines.extend(rows.into_iter().map(|row| Line { kind: *kind, row: known(row) }));
    }
    Ok(lines)
}

/// Ids of all subjects of a board, in the order they were made.
pub(super) fn ids(session: &Session, matrix: &Matrix, context: Option<&str>) -> Result<Vec<String>> {
    let db = session.open()?.store.db();
    let mut ids = match matrix.places.as_slice() {
        [Subject::Account] => db.account_ids()?,
        _ => lines(session, matrix, context, &Shows::default())?.into_iter().map(|line| line.row.id).collect(),
    };
    ids.sort_unstable();
    Ok(ids)
}

/// Whether the filters let a subject through.
pub(super) fn is_wanted(line: &Line, query: &MatrixQuery) -> bool {
    let level = line.row.category.clone().unwrap_or_default();
    (query.categories.is_empty() || query.categories.contains(&level))
        && query.owner.as_ref().is_none_or(|owner| line.row.owner.as_ref() == Some(owner))
}

impl Line {
    /// A measure, in minor units where it is money.
    pub(super) fn measure(&self, measure: Measure) -> Option<i64> {
        let row = &self.row;
        match measure {
            Measure::Revenue => row.revenue,
            Measure::Potential => row.potential,
            Measure::Open => row.open,
            Measure::Amount => row.amount,
            Measure::Turnover => row.turnover,
            Measure::Employees => row.employees,
            Measure::Profit => row.profit,
            Measure::Cost => row.cost,
            Measure::Contribution => self.contribution(),
        }
    }

    /// What it is worth to us, whatever it is (B-04).
    fn contribution(&self) -> Option<i64> {
        match self.kind {
            Subject::Opportunity => self.row.amount,
            Subject::Note => self.row.profit.or(self.row.revenue),
            _ => self.row.revenue,
        }
    }

    /// A word that can colour or label it.
    pub(super) fn word(&self, field: &str) -> Option<&str> {
        match field {
            "owner" => self.row.owner_name.as_deref(),
            "account" => self.row.account_name.as_deref(),
            "industry" => self.row.industry.as_deref(),
            "country" => self.row.country.as_deref(),
            "city" => self.row.city.as_deref(),
            _ => None,
        }
    }
}

/// Whether a measure is an amount of money.
pub(super) fn is_money(measure: Measure) -> bool {
    measure != Measure::Employees
}

/// The measure with this name.
pub(super) fn measure_named(name: &str) -> Option<Measure> {
    MEASURES.into_iter().find(|measure| measure.name() == name)
}

/// Every measure, in the order of a menu.
pub(super) const MEASURES: [Measure; 9] = [
    Measure::Revenue,
    Measure::Potential,
    Measure::Open,
    Measure::Amount,
    Measure::Contribution,
    Measure::Profit,
    Measure::Cost,
    Measure::Turnover,
    Measure::Employees,
];
