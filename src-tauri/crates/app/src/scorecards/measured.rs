//! Measures of subjects as criteria ask for them: plain numbers.
//!
//! Not thresholds and not weights. Invariant: amounts are in major units of the
//! workspace's currency; what is not known is none, never zero.

use chrono::{Months, NaiveDate};
use domain::method::{Field, Subject};
use store::Figures;

use crate::dates;
use crate::error::Result;
use crate::money;
use crate::rates::Rates;
use crate::session::Session;

/// Measures of one subject.
pub(crate) struct Measured {
    figures: Figures,
    today: NaiveDate,
    /// Minor units of one major unit.
    unit: f64,
}

/// Measures of all subjects of a kind, or of one. Kinds without measures give none.
pub(crate) fn measured(session: &Session, kind: Subject, subject: Option<&str>) -> Result<Vec<Measured>> {
    let open = session.open()?;
    let (db, today) = (Rates::valued(session)?, session.today());
    let before = today.checked_sub_months(Months::new(24)).unwrap_or(today).to_string();
    let since = dates::year_before(today);
    let found = match kind {
        Subject::Account => db.account_figures(subject, &since, &before)?,
        Subject::Unit => db.unit_figures(subject, &since)?,
        Subject::Opportunity => db.opportunity_figures(subject)?,
        Subject::Note => db.note_figures(subject)?,
        _ => Vec::new(),
    };
    let unit = 10_f64.powi(money::exponent(&open.workspace.currency).cast_signed());
    let known = |figures: Figures| Figures { effort_cost: session.cost(figures.effort_cost), profit: session.cost(figures.profit), ..figures };
    Ok(found.into_iter().map(|figures| Measured { figures: known(figures), today, unit }).collect())
}

impl Measured {
    /// Whose they are.
    pub(crate) fn id(&self) -> &str {
        &self.figures.id
    }

    /// A measure that is a number.
    pub(crate) fn number(&self, field: Field) -> Option<f64> {
        let found = &self.figures;
        let amount = |minor: Option<i64>| minor.map(|minor| minor as f64 / self.unit);
        let count = |count: Option<i64>| count.map(|count| count as f64);
        match field {
            Field::Revenue => amount(found.revenue),
            Field::RevenueBefore => amount(found.revenue_before),
            Field::Growth => self.growth(),
            Field::Potential => amount(found.potential),
            Field::Turnover => amount(found.turnover),
            Field::Open => amount(found.open),
            Field::Amount => amount(found.amount),
            Field::EffortCost => amount(found.effort_cost),
            Field::Profit => amount(found.profit),
            Field::Employees => count(found.employees),
            Field::OpenCount => count(found.open_count),
            Field::WonCount => count(found.won_count),
            Field::PeopleCount => count(found.people_count),
            Field::Probability => count(found.probability),
            Field::EffortDays => found.effort_days,
            Field::Years => self.years(),
            Field::Category | Field::Industry | Field::Country | Field::City => None,
        }
    }

    /// A measure that is a word.
    pub(crate) fn word(&self, field: Field) -> Option<&str> {
        let found = &self.figures;
        let word = match field {
            Field::Category => &found.category,
            Field::Industry => &found.industry,
            Field::Country => &found.country,
            Field::City => &found.city,
            _ => return None,
        };
        word.as_deref().filter(|word| !word.is_empty())
    }

    /// Percent from last year's revenue to this year's; none without a last year.
    fn growth(&self) -> Option<f64> {
        let (now, before) = (self.figures.revenue?, self.figures.revenue_before.filter(|before| *before > 0)?);
        Some((now - before) as f64 / before as f64 * 100.0)
    }

    fn years(&self) -> Option<f64> {
        let first = dates::stored(self.figures.first_won.as_deref())?;
        Some((self.today - first).num_days() as f64 / 365.25)
    }
}
