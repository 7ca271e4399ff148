//! Values written into a grid: typed, filled, pasted. One change, however many.
//!
//! Invariant: after it, a measure has at most one row per kind, month and place that was written.

use std::collections::HashMap;

use domain::method::{Gauge, GaugeUnit};
use domain::series::Month;
use domain::series::values::spread;
use exchange::read::Cell;
use exchange::values::{guess_decimal_mark, parse_amount};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use store::{Account, Product, SeriesValue, Teammate, Unit, new_id};

use super::view::{SeriesCell, SeriesSet};
use crate::drawing::month;
use crate::error::{AppError, Result};
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::Nothing;

/// The most values of one change.
const MOST: usize = 100_000;
/// The largest value that is not money, in units.
const LARGEST: i64 = 1_000_000_000_000;

/// Where a value stands.
type Place = (String, String, Month, [Option<String>; 4]);
/// A value, and whether it is money.
type Value = (i64, bool);

/// Writes values.
pub fn series_set(session: &mut Session, set: SeriesSet) -> Change<Nothing> {
    let written = written(session, &set)?;
    let title = series(session, &set.series)?.title.get(session.speech().code()).to_owned();
    let rows = rows(session, &written)?;
    session.transact(op(&set, title, written.len()), |tx| {
        for (old, new) in rows {
            match (old, new) {
                (old, Some(new)) if old.iter().any(|id| *id == new.id) => tx.update(&new)?,
                (_, Some(new)) => tx.insert(&new)?,
                (old, None) => old.iter().try_for_each(|id| tx.delete::<SeriesValue>(id))?,
            }
        }
        Ok(Nothing {})
    })
}

/// One cell typed again at once is one step of undo; a paste never is.
fn op(set: &SeriesSet, title: String, count: usize) -> Op {
    let op = Op::new(OpKind::SeriesSet, title, count);
    let [cell] = &set.cells[..] else { return op };
    let place = places(cell).map(Option::unwrap_or_default);
    op.merging([&set.series, &cell.measure, &cell.kind, &cell.from, &cell.to].map(String::as_str).into_iter().chain(place.iter().map(String::as_str)).collect::<Vec<_>>().join("/"))
}

pub(super) fn series<'a>(session: &'a Session, key: &str) -> Result<&'a domain::method::Series> {
    let unknown = || AppError::UnknownKey { what: "series", key: key.to_owned() };
    session.open()?.method.series_of(key).ok_or_else(unknown)
}

/// Every month that is written, with its value; the last cell of one place holds.
fn written(session: &Session, set: &SeriesSet) -> Result<HashMap<Place, Option<Value>>> {
    let series = series(session, &set.series)?;
    let mut all = HashMap::new();
    for cell in &set.cells {
        let unknown = || AppError::UnknownKey { what: "measure", key: cell.measure.clone() };
        let gauge = series.measure(&cell.measure).ok_or_else(unknown)?;
        check(session, cell)?;
        let months: Vec<Month> = needed(&cell.from)?.through(needed(&cell.to)?).collect();
        if months.is_empty() || all.len() + months.len() > MOST {
            return Err(AppError::BadRequest("cells".into()));
        }
        let value = typed(session, gauge, cell.value.as_deref())?;
        let parts = value.map(|value| spread(value, months.len(), gauge.fold));
        for (at, month) in months.into_iter().enumerate() {
            let place = (name(&series.key, &cell.measure), cell.kind.clone(), month, places(cell));
            let part = parts.as_ref().and_then(|parts| parts.get(at)).copied();
            all.insert(place, part.map(|part| (part, gauge.unit == GaugeUnit::Money)));
        }
    }
    Ok(all)
}

/// A measure as the file names it: keys are unique in their series only.
pub(super) fn name(series: &str, measure: &str) -> String {
    format!("{series}/{measure}")
}

fn places(cell: &SeriesCell) -> [Option<String>; 4] {
    [cell.account.clone(), cell.unit.clone(), cell.product.clone(), cell.teammate.clone()]
}

fn needed(text: &str) -> Result<Month> {
    month(Some(text))?.ok_or_else(|| AppError::NotADate(text.to_owned()))
}

/// What a cell names must be there, and a unit must be of its account.
fn check(session: &Session, cell: &SeriesCell) -> Result<()> {
    if !matches!(cell.kind.as_str(), "plan" | "actual" | "forecast") {
        return Err(AppError::UnknownKey { what: "kind", key: cell.kind.clone() });
    }
    let db = session.open()?.store.db();
    cell.account.as_ref().map(|id| db.get::<Account>(id)).transpose()?;
    cell.product.as_ref().map(|id| db.get::<Product>(id)).transpose()?;
    cell.teammate.as_ref().map(|id| db.get::<Teammate>(id)).transpose()?;
    let unit = cell.unit.as_ref().map(|id| db.get::<Unit>(id)).transpose()?;
    match unit {
        Some(unit) if Some(&unit.account_id) != cell.account.as_ref() => Err(AppError::OtherAccount(unit.name)),
        _ => Ok(()),
    }
}

/// A typed value in minor units or thousandths; blank means none.
fn typed(session: &Session, gauge: &Gauge, text: Option<&str>) -> Result<Option<i64>> {
    if gauge.unit == GaugeUnit::Money {
        return money::typed(text, &session.open()?.workspace.currency);
    }
    let plain = text.map(|text| text.trim().trim_end_matches(['%', '％']).trim_end()).filter(|text| !text.is_empty());
    let Some(plain) = plain else { return Ok(None) };
    let wrong = || AppError::NotANumber(plain.to_owned());
    let amount = parse_amount(Cell::Text(plain), guess_decimal_mark([plain]).mark).map_err(|_| wrong())?;
    let within = Some(amount.value).filter(|value| value.abs() <= Decimal::from(LARGEST));
    let thousandths = within.and_then(|value| value.checked_mul(Decimal::from(1000))).and_then(|value| value.round().to_i64());
    thousandths.map(Some).ok_or_else(wrong)
}

/// Rows that stand at each place, and the one that shall.
fn rows(session: &Session, written: &HashMap<Place, Option<Value>>) -> Result<Vec<(Vec<String>, Option<SeriesValue>)>> {
    let open = session.open()?;
    let measures: Vec<&str> = written.keys().map(|place| place.0.as_str()).collect();
    let (Some(from), Some(to)) = (written.keys().map(|place| place.2).min(), written.keys().map(|place| place.2).max()) else { return Ok(Vec::new()) };
    let mut known: HashMap<Place, Vec<String>> = HashMap::new();
    for row in open.store.db().series_values(&measures, (&from.to_string(), &to.to_string()))? {
        if let Some(place) = place(&row) {
            known.entry(place).or_default().push(row.id);
        }
    }
    let mut places: Vec<(&Place, &Option<Value>)> = written.iter().collect();
    places.sort();
    let mut all = Vec::new();
    for (place, value) in places {
        let mut old = known.remove(place).unwrap_or_default();
        let first = (!old.is_empty()).then(|| old.remove(0));
        let id = first.clone().unwrap_or_else(new_id);
        all.push((first.into_iter().collect(), value.map(|value| row(session, place, value, id)).transpose()?));
        if !old.is_empty() {
            all.push((old, None));
        }
    }
    Ok(all)
}

fn place(row: &SeriesValue) -> Option<Place> {
    let places = [row.account_id.clone(), row.unit_id.clone(), row.product_id.clone(), row.teammate_id.clone()];
    Some((row.measure.clone(), row.kind.clone(), row.month.parse().ok()?, places))
}

fn row(session: &Session, (measure, kind, month, places): &Place, (value, is_money): Value, id: String) -> Result<SeriesValue> {
    let open = session.open()?;
    let [account_id, unit_id, product_id, teammate_id] = places.clone();
    Ok(SeriesValue {
        id,
        measure: measure.clone(),
        kind: kind.clone(),
        month: month.to_string(),
        account_id,
        unit_id,
        product_id,
        teammate_id,
        value,
        currency: is_money.then(|| open.workspace.currency.clone()),
        on_date: session.today().to_string(),
        author: session.author(),
    })
}
