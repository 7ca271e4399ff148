//! Boards of the sample: units with positions and strategies, notes, and what both sides put
//! into open opportunities (B-03, B-04, B-05, C-15, D-23).
//!
//! Not the portfolio. Invariant: written after the accounts and the opportunities it names.

use domain::method::Words;
use serde::Deserialize;
use store::{Note, Placement, Rating};

use super::data::Level;
use super::maker::Maker;
use crate::error::{AppError, Result};

const INTERNAL: &str = "internal";
const THEIRS: (&str, [&str; 5]) = ("importance-to-customer", ["revenue", "profit", "growth", "present", "future"]);
const OURS: (&str, [&str; 3]) = ("importance-to-us", ["potential", "size", "steady"]);
const INVESTED: (&str, [&str; 4]) = ("customer-investment", ["people", "time", "data", "budget"]);
/// How long ago opportunities were last rated.
const RATED: i64 = 9;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Boards {
    unit: Vec<UnitBoard>,
    note: Vec<NoteText>,
    deal: Vec<Deal>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitBoard {
    account: String,
    key: String,
    potential: i64,
    strategy: Words,
    positions: Vec<Level>,
    #[serde(default)]
    at: Vec<(i64, f64, f64)>,
    #[serde(default)]
    ours: Vec<f64>,
    #[serde(default)]
    theirs: Vec<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoteText {
    account: String,
    unit: Option<String>,
    text: Words,
    factor: Option<Words>,
    offer: Option<Words>,
    product: Option<String>,
    revenue: Option<i64>,
    profit: Option<i64>,
    owner: Option<String>,
    #[serde(default)]
    colour: String,
    at: (f64, f64),
    ago: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Deal {
    reference: String,
    days: Option<f64>,
    cost: Option<i64>,
    /// People, time, data and budget that the customer puts in.
    #[serde(default)]
    theirs: Vec<f64>,
    /// To us, to them.
    benefit: Option<(f64, f64)>,
    /// On its account's internal map.
    at: Option<(f64, f64)>,
}

pub(super) fn read() -> Result<Boards> {
    toml::from_str(include_str!("data/boards.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, boards: &Boards) -> Result<()> {
    boards.unit.iter().try_for_each(|unit| write_unit(maker, unit))?;
    boards.note.iter().try_for_each(|note| write_note(maker, note))?;
    boards.deal.iter().try_for_each(|deal| write_deal(maker, deal))
}

fn write_unit(maker: &mut Maker<'_>, unit: &UnitBoard) -> Result<()> {
    let id = maker.find("unit", &format!("{}/{}", unit.account, unit.key))?;
    let author = author_of(maker, &unit.account)?;
    let strategy = maker.say(&unit.strategy);
    maker.amend(&id, |row: &mut store::Unit, maker| {
        row.potential_minor = maker.minor(unit.potential);
        row.strategy = Some(strategy);
    })?;
    maker.judge(&id, crate::notes::POSITION, &author, &unit.positions)?;
    for (ago, x, y) in &unit.at {
        place(maker, &id, (*x, *y), *ago, &author)?;
    }
    let ago = unit.at.last().map_or(RATED, |(ago, ..)| *ago);
    rate(maker, &id, OURS.0, &OURS.1, &unit.ours, ago, &author)?;
    rate(maker, &id, THEIRS.0, &THEIRS.1, &unit.theirs, ago, &author)
}

/// Who signs for an account.
fn author_of(maker: &Maker<'_>, account: &str) -> Result<String> {
    Ok(maker.author(&maker.find("account", account)?))
}

fn place(maker: &mut Maker<'_>, subject: &str, (x, y): (f64, f64), ago: i64, author: &str) -> Result<()> {
    let row = Placement {
        id: maker.id(),
        matrix: INTERNAL.to_owned(),
        subject_id: subject.to_owned(),
        x: Some(x),
        y: Some(y),
        on_date: maker.day(ago),
        author: author.to_owned(),
        ..Placement::default()
    };
    maker.insert(&row)
}

fn rate(
    maker: &mut Maker<'_>,
    subject: &str,
    scorecard: &str,
    criteria: &[&str],
    values: &[f64],
    ago: i64,
    author: &str,
) -> Result<()> {
    for (criterion, value) in criteria.iter().zip(values) {
        let row = Rating {
            id: maker.id(),
            scorecard: scorecard.to_owned(),
            criterion: (*criterion).to_owned(),
            subject_id: subject.to_owned(),
            value: Some(*value),
            on_date: maker.day(ago),
            author: author.to_owned(),
            ..Rating::default()
        };
        maker.insert(&row)?;
    }
    Ok(())
}

fn write_note(maker: &mut Maker<'_>, note: &NoteText) -> Result<()> {
    let unit = note.unit.as_ref().map(|unit| format!("{}/{unit}", note.account));
    let author = author_of(maker, &note.account)?;
    let row = Note {
        id: maker.id(),
        matrix: INTERNAL.to_owned(),
        context_id: maker.find("account", &note.account)?,
        text: maker.say(&note.text),
        unit_id: maker.find_some("unit", unit.as_deref())?,
        factor: maker.say_some(note.factor.as_ref()),
        offer: maker.say_some(note.offer.as_ref()),
        product_id: maker.find_some("product", note.product.as_deref())?,
        revenue_minor: note.revenue.and_then(|revenue| maker.minor(revenue)),
        profit_minor: note.profit.and_then(|profit| maker.minor(profit)),
        currency: maker.setting.currency.clone(),
        owner_id: maker.find_some("teammate", note.owner.as_deref())?,
        colour: note.colour.clone(),
        author: author.clone(),
        created_on: maker.day(note.ago),
        ..Note::default()
    };
    maker.insert(&row)?;
    place(maker, &row.id, note.at, note.ago, &author)
}

fn write_deal(maker: &mut Maker<'_>, deal: &Deal) -> Result<()> {
    let id = maker.find("opportunity", &deal.reference)?;
    let row = maker.amend(&id, |row: &mut store::Opportunity, maker| {
        row.effort_days = deal.days;
        row.effort_cost_minor = deal.cost.and_then(|cost| maker.minor(cost));
    })?;
    let author = maker.author(row.owner_id.as_deref().unwrap_or_default());
    rate(maker, &id, INVESTED.0, &INVESTED.1, &deal.theirs, RATED, &author)?;
    if let Some((us, them)) = deal.benefit {
        rate(maker, &id, "benefit-to-us", &["benefit"], &[us], RATED, &author)?;
        rate(maker, &id, "benefit-to-them", &["benefit"], &[them], RATED, &author)?;
    }
    deal.at.map_or(Ok(()), |at| place(maker, &id, at, RATED, &author))
}
