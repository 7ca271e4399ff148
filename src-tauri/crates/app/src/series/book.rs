//! Values of one series as they stand in the file, by line, period and measure.
//!
//! Invariant: rows of one place add up, as where a product went and its values stayed.

use std::collections::{BTreeMap, HashMap};

use domain::method::{Fold, Series};
use domain::series::Month;
use domain::series::values::fold;

use super::span::Span;
use super::write::name;
use crate::error::Result;
use crate::session::Session;

/// Account, unit and product of a line.
pub(super) type Line = (Option<String>, Option<String>, Option<String>);

/// Values by line, measure and kind, month by month.
pub(super) struct Book(HashMap<(Line, String, String), BTreeMap<Month, i64>>);

impl Book {
    pub(super) fn read(session: &Session, series: &Series, span: &Span) -> Result<Self> {
        let names: Vec<String> = series.measures.iter().map(|one| name(&series.key, &one.key)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let (first, last) = (span.first().to_string(), span.last().to_string());
        let mut all: HashMap<(Line, String, String), BTreeMap<Month, i64>> = HashMap::new();
        for row in session.open()?.store.db().series_values(&names, (&first, &last))? {
            let Ok(month) = row.month.parse() else { continue };
            let line = (row.account_id, row.unit_id, row.product_id);
            let measure = row.measure.rsplit('/').next().unwrap_or_default().to_owned();
            let held = all.entry((line, measure, row.kind)).or_default().entry(month).or_default();
            *held = held.saturating_add(row.value);
        }
        Ok(Self(all))
    }

    /// Every line with a value.
    pub(super) fn lines(&self) -> impl Iterator<Item = &Line> {
        self.0.keys().map(|(line, ..)| line)
    }

    /// One month.
    pub(super) fn at(&self, line: &Line, (measure, kind): (&str, &str), month: Month) -> Option<i64> {
        self.0.get(&(line.clone(), measure.to_owned(), kind.to_owned()))?.get(&month).copied()
    }

    /// Months together.
    pub(super) fn over(&self, line: &Line, (measure, kind): (&str, &str), (first, last): (Month, Month), how: Fold) -> Option<i64> {
        let months = self.0.get(&(line.clone(), measure.to_owned(), kind.to_owned()))?;
        fold(months.range(first..=last).map(|(_, value)| Some(*value)), how)
    }
}
