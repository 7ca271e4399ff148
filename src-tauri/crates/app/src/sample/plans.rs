//! Plans, measures and people's own numbers of the sample (B-26, E-15, E-19, E-21).
//!
//! Invariant: values stand in months of the year of today and of the one before, so that every chart
//! has a past and a future.

use domain::method::{GaugeUnit, Method};
use domain::series::Month;
use domain::series::values::spread;
use serde::Deserialize;
use store::{Estimate, SeriesValue};

use super::maker::Maker;
use crate::error::{AppError, Result};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plans {
    plan: Vec<Plan>,
    measure: Vec<Measure>,
    number: Vec<Number>,
    pub(super) part: Vec<Part>,
}

/// A part of a price.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    pub(super) name: domain::method::Words,
    pub(super) percent: i64,
    pub(super) after: u64,
}

/// A year of one line: thousands by quarter, and the margin in percent.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    account: String,
    product: String,
    quarters: [i64; 4],
    margin: i64,
}

/// A measure by quarter of the year, of all or of one account: what was planned for each, and what came;
/// a quarter to come has none, nor has one that records tell.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Measure {
    account: Option<String>,
    series: String,
    measure: String,
    plan: f64,
    actual: Vec<f64>,
}

/// What somebody says a quarter brings, in thousands; quarters from this one on, back where negative.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Number {
    role: String,
    owner: String,
    /// Who says it, where it is not the owner.
    by: Option<String>,
    quarter: i32,
    amount: i64,
    why: Option<domain::method::Words>,
}

pub(super) fn read() -> Result<Plans> {
    toml::from_str(include_str!("data/plans.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, method: &Method, plans: &Plans) -> Result<()> {
    plans.plan.iter().try_for_each(|plan| write_plan(maker, plan))?;
    plans.measure.iter().try_for_each(|measure| write_measure(maker, method, measure))?;
    plans.number.iter().try_for_each(|number| write_number(maker, number))
}

fn january(maker: &Maker<'_>) -> Month {
    let today = Month::of(maker.setting.today);
    today.plus(1 - today.number() as i32)
}

fn write_plan(maker: &mut Maker<'_>, plan: &Plan) -> Result<()> {
    let (account, product) = (maker.find("account", &plan.account)?, maker.find("product", &plan.product)?);
    let author = maker.author(&account);
    for (quarter, thousands) in (0..).zip(plan.quarters) {
        let months = spread(maker.minor(thousands).unwrap_or(0), 3, domain::method::Fold::Sum);
        for (month, value) in (0..).zip(months) {
            let place = SeriesValue {
                kind: "plan".to_owned(),
                month: january(maker).plus(quarter * 3 + month).to_string(),
                account_id: Some(account.clone()),
                product_id: Some(product.clone()),
                on_date: maker.day(300),
                author: author.clone(),
                ..SeriesValue::default()
            };
            let revenue = SeriesValue {
                id: maker.id(),
                measure: "revenue-plan/revenue".to_owned(),
                value,
                currency: Some(maker.setting.currency.clone()),
                ..place.clone()
            };
            let margin = SeriesValue { id: maker.id(), measure: "revenue-plan/margin".to_owned(), value: plan.margin * 1000, ..place };
            maker.insert(&revenue)?;
            maker.insert(&margin)?;
        }
    }
    Ok(())
}

/// The same value in each month of a quarter; of a sum, its parts.
fn write_measure(maker: &mut Maker<'_>, method: &Method, measure: &Measure) -> Result<()> {
    let Some(gauge) = method.series_of(&measure.series).and_then(|series| series.measure(&measure.measure)) else { return Ok(()) };
    let is_money = gauge.unit == GaugeUnit::Money;
    let account = maker.find_some("account", measure.account.as_deref())?;
    let author = account.as_ref().map_or_else(|| maker.setting.unknown.clone(), |account| maker.author(account));
    let value = |maker: &Maker<'_>, number: f64| {
        let rounded = (number * 1000.0).round() as i64;
        if is_money { maker.minor(number.round() as i64).unwrap_or(0) } else { rounded }
    };
    let kinds = (0..4).map(|quarter| ("plan", quarter, measure.plan)).chain((0..).zip(&measure.actual).map(|(quarter, value)| ("actual", quarter, *value)));
    for (kind, quarter, number) in kinds {
        let first = january(maker).plus(quarter * 3);
        for (month, part) in (0..).zip(spread(value(maker, number), 3, gauge.fold)) {
            if kind == "actual" && first.plus(month) > Month::of(maker.setting.today) {
                continue;
            }
            let row = SeriesValue {
                id: maker.id(),
                measure: format!("{}/{}", measure.series, measure.measure),
                kind: kind.to_owned(),
                month: first.plus(month).to_string(),
                value: part,
                currency: is_money.then(|| maker.setting.currency.clone()),
                on_date: maker.day(0),
                account_id: account.clone(),
                author: author.clone(),
                ..SeriesValue::default()
            };
            maker.insert(&row)?;
        }
    }
    Ok(())
}

fn write_number(maker: &mut Maker<'_>, number: &Number) -> Result<()> {
    let owner = maker.find("teammate", &number.owner)?;
    let by = maker.find_some("teammate", number.by.as_deref())?;
    let this = Month::of(maker.setting.today);
    let first = this.plus(-((this.number() as i32 - 1) % 3) + number.quarter * 3);
    // Said a few days before the quarter began, or a week ago.
    let began = (maker.setting.today - first.first_day()).num_days();
    let row = Estimate {
        id: maker.id(),
        role: number.role.clone(),
        author: maker.author(by.as_ref().unwrap_or(&owner)),
        owner_id: Some(owner),
        from_month: first.to_string(),
        to_month: first.plus(2).to_string(),
        amount_minor: maker.minor(number.amount),
        currency: maker.setting.currency.clone(),
        why: maker.say_some(number.why.as_ref()),
        on_date: maker.day(if began > 0 { began + 5 } else { 7 }),
    };
    maker.insert(&row)
}
