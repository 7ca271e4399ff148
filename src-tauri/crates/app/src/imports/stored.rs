//! The fields of a row as they will be stored, in the person's formats.
//!
//! Nothing is decided here. Invariant: what is shown is read from the record,
//! not from the file, except where a row is left out.

use std::collections::BTreeMap;

use exchange::columns::{Field as F, Kind};
use exchange::read::Row;
use exchange::values::clean;
use store::{Account, Opportunity, Person, Product, Teammate};

use super::book::{Book, PEOPLE};
use super::levels::Levels;
use super::outcome::Taken;
use super::reading::{Body, field_key};
use crate::error::{Result, shorten};
use crate::session::Session;
use crate::speech::Speech;
use crate::{dates, method};

/// Field to value of one row.
pub(super) fn values(
    session: &Session,
    speech: &Speech,
    book: &Book,
    body: &Body,
    (taken, raw): (&Taken, Row<'_>),
) -> Result<BTreeMap<String, String>> {
    let mut values = BTreeMap::new();
    let Some(mapping) = &body.mapping else { return Ok(values) };
    for (field, column) in &mapping.columns {
        let cell = raw.get(*column).to_text();
        let cell = clean(&cell).text;
        let shown = match taken.slot {
            None => Some(shorten(&cell)),
            Some(slot) => shown(session, speech, book, (mapping.kind, *field), slot, &cell)?,
        };
        values.extend(shown.filter(|text| !text.is_empty()).map(|text| (field_key(*field), text)));
    }
    Ok(values)
}

/// A field of a record as it will be stored.
fn shown(
    session: &Session,
    speech: &Speech,
    book: &Book,
    (kind, field): (Kind, F),
    at: usize,
    cell: &str,
) -> Result<Option<String>> {
    let of_people = || PEOPLE.iter().find(|(own, _)| *own == field).map(|(_, scale)| *scale);
    let scale = if field == F::Category { Some("category") } else { of_people() };
    if let Some(scale) = scale {
        let open = session.open()?;
        let levels = Levels::of(&open.method, scale).read_cell(cell);
        return Ok(
            levels.map(|levels| method::level_titles(&open.method, scale, &levels, speech.code()))
        );
    }
    Ok(match kind {
        Kind::Teammate => of_teammate(book, book.teammates.get(at), field),
        Kind::Product => of_product(speech, book.products.get(at), field),
        Kind::Account => of_account(speech, book, book.accounts.get(at), field),
        Kind::Person => of_person(book, book.people.get(at), field, cell),
        Kind::Opportunity => {
            of_opportunity(session, speech, book, book.opportunities.get(at), field)?
        }
    })
}

fn teammate_name(book: &Book, id: Option<&String>) -> Option<String> {
    Some(book.teammates.get(book.teammates.by_id(id?)?).name.clone())
}

fn account_name(book: &Book, id: Option<&String>) -> Option<String> {
    Some(book.accounts.get(book.accounts.by_id(id?)?).name.clone())
}

fn of_teammate(book: &Book, one: &Teammate, field: F) -> Option<String> {
    match field {
        F::Name => Some(one.name.clone()),
        F::Role => one.role.clone(),
        F::Email => one.email.clone(),
        F::Region => one.region.clone(),
        F::Manager => teammate_name(book, one.manager_id.as_ref()),
        _ => None,
    }
}

fn of_product(speech: &Speech, one: &Product, field: F) -> Option<String> {
    match field {
        F::Name => Some(one.name.clone()),
        F::Series => one.series.clone(),
        F::Price => Some(speech.format.money(one.price_minor?, one.currency.as_deref()?)),
        F::Currency => one.currency.clone(),
        F::ExternalId => one.reference.clone(),
        _ => None,
    }
}

fn of_account(speech: &Speech, book: &Book, one: &Account, field: F) -> Option<String> {
    let money = |minor: Option<i64>| Some(speech.format.money(minor?, &one.currency));
    match field {
        F::Name => Some(one.name.clone()),
        F::ExternalId => one.reference.clone(),
        F::Industry => one.industry.clone(),
        F::Country => one.country.clone(),
        F::City => one.city.clone(),
        F::Website => one.website.clone(),
        F::Employees => one.employees.map(|count| speech.format.integer(count)),
        F::Founded => one.founded.map(|year| year.to_string()),
        F::Turnover => money(one.turnover_minor),
        F::Potential => money(one.potential_minor),
        F::Owner => teammate_name(book, one.owner_id.as_ref()),
        F::Parent => account_name(book, one.parent_id.as_ref()),
        F::Note => one.note.clone(),
        _ => None,
    }
}

fn of_person(book: &Book, one: &Person, field: F, cell: &str) -> Option<String> {
    match field {
        F::Name => Some(one.name.clone()),
        // Kept as one name.
        F::FirstName | F::LastName => Some(cell.to_owned()),
        F::ExternalId => one.reference.clone(),
        F::Account => account_name(book, Some(&one.account_id)),
        F::Unit => one.unit_id.as_ref().and_then(|id| book.unit_name(id)),
        F::Title => one.title.clone(),
        F::Email => one.email.clone(),
        F::Phone => one.phone.clone(),
        F::ReportsTo => {
            Some(book.people.get(book.people.by_id(one.manager_id.as_ref()?)?).name.clone())
        }
        F::Note => one.note.clone(),
        _ => None,
    }
}

fn of_opportunity(
    session: &Session,
    speech: &Speech,
    book: &Book,
    one: &Opportunity,
    field: F,
) -> Result<Option<String>> {
    let day =
        |text: &Option<String>| dates::stored(text.as_deref()).map(|day| speech.format.date(day));
    let product =
        || Some(book.products.get(book.products.by_id(one.product_id.as_ref()?)?).name.clone());
    Ok(match field {
        F::Name => Some(one.name.clone()),
        F::ExternalId => one.reference.clone(),
        F::Account => account_name(book, one.account_id.as_ref()),
        F::Owner => teammate_name(book, one.owner_id.as_ref()),
        F::Product => product(),
        F::Stage if one.outcome != "open" => {
            Some(speech.text(&format!("history-outcome-{}", one.outcome)))
        }
        F::Stage => Some(method::stage_title(
            &session.open()?.method,
            &one.pipeline,
            &one.stage,
            speech.code(),
        )),
        F::Amount => one.amount_minor.map(|minor| speech.format.money(minor, &one.currency)),
        F::Currency => Some(one.currency.clone()),
        F::OpenedOn => day(&one.opened_on),
        F::ClosesOn => day(&one.closes_on),
        F::ClosedOn => day(&one.closed_on),
        F::CloseDate if one.outcome == "open" => day(&one.closes_on),
        F::CloseDate => day(&one.closed_on),
        F::Margin => one.margin_percent.map(|percent| speech.format.percent(percent / 100.0, 1)),
        F::Discount => one.discount_percent.map(|percent| speech.format.percent(percent / 100.0, 1)),
        F::Probability => {
            one.probability.map(|percent| speech.format.percent(percent as f64 / 100.0, 0))
        }
        F::Note => one.note.clone(),
        _ => None,
    })
}
