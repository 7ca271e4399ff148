//! From a row's fields to its record: teammates, products and accounts.
//!
//! Not people (`contacts`), opportunities (`deals`) and lines between records
//! (`lines`).
//! Invariant: only fields that the row fills are changed.

use exchange::columns::Field as F;
use exchange::names::{LegalForm, normalise_name};
use exchange::records::Fields;
use rust_decimal::Decimal;
use store::{Account, Teammate, new_id};

use super::book::{Book, Ground};
use super::issue::What;
use super::levels::Levels;
use super::outcome::{Fate, Outcome};
use super::planner::too_long;
use super::shelf::{Named, Shelf};
use crate::accounts::blank;
use crate::error::Result;
use crate::money;

/// Sets an optional text where the row has one.
pub(super) fn fill(to: &mut Option<String>, text: Option<&str>) {
    if let Some(text) = text
        && to.as_deref() != Some(text)
    {
        *to = Some(text.to_owned());
    }
}

/// Another spelling of the same name is no change.
pub(super) fn rename(to: &mut String, name: Option<&str>) {
    let plain = |name: &str| normalise_name(name, LegalForm::Keep);
    if let Some(name) = name
        && to != name
        && plain(to) != plain(name)
    {
        name.clone_into(to);
    }
}

/// Minor units; what the currency cannot hold is said.
pub(super) fn minor(
    amount: Option<Decimal>,
    code: &str,
    field: F,
    outcome: &mut Outcome,
) -> Option<i64> {
    let amount = amount?;
    if amount.is_sign_negative() && !amount.is_zero() {
        outcome.say(field, What::BelowNothing(amount.to_string()));
        return None;
    }
    let Some(minor) = money::minor(amount, code) else {
        outcome.say(
            field,
            What::Cell(exchange::values::Problem::OutOfRange { raw: amount.to_string() }),
        );
        return None;
    };
    if amount.normalize().scale() > money::exponent(code) {
        outcome.say(field, What::Rounded(amount.to_string(), minor, code.to_owned()));
    }
    Some(minor)
}

/// A text that names something else, unless it is no name.
pub(super) fn naming<'f>(
    fields: &'f Fields<'_>,
    field: F,
    outcome: &mut Outcome,
) -> Option<&'f str> {
    let text = fields.text(field)?;
    match too_long(text) {
        Some(length) => {
            outcome.say(field, What::LongReference(length));
            None
        }
        None => Some(text),
    }
}

/// Marks a record as meant by the row; says where an earlier row was the same.
pub(super) fn claim<R: Named>(shelf: &mut Shelf<R>, at: usize, outcome: &mut Outcome) {
    if std::mem::replace(&mut shelf.slots[at].taken, true) {
        outcome.say(None, What::Repeated);
    }
}

pub(super) fn fate(changed: bool) -> Fate {
    if changed { Fate::Updated } else { Fate::Same }
}

pub(super) fn teammate(book: &mut Book, fields: &Fields<'_>, outcome: &mut Outcome) {
    let name = fields.text(F::Name).unwrap_or_default();
    let found = book.teammates.stands_for(None, name, "", |_| true);
    let apply = |one: &mut Teammate| {
        fill(&mut one.role, fields.text(F::Role));
        fill(&mut one.email, fields.text(F::Email));
        fill(&mut one.region, fields.text(F::Region));
    };
    let at = found.unwrap_or_else(|| {
        book.teammates.add(crate::catalogue::teammate(new_id(), name.to_owned()))
    });
    claim(&mut book.teammates, at, outcome);
    let changed = book.teammates.change(at, apply);
    outcome.take(at, if found.is_none() { Fate::New } else { fate(changed) });
    let manager = naming(fields, F::Manager, outcome);
    outcome.line(manager);
}

pub(super) fn product(
    ground: &Ground<'_>,
    book: &mut Book,
    fields: &Fields<'_>,
    outcome: &mut Outcome,
) {
    let (name, reference) = (fields.text(F::Name).unwrap_or_default(), fields.text(F::ExternalId));
    let found = book.products.stands_for(reference, name, "", |_| true);
    let at = found
        .unwrap_or_else(|| book.products.add(crate::catalogue::product(new_id(), name.to_owned())));
    claim(&mut book.products, at, outcome);
    let own = book.products.get(at).currency.clone();
    let code = fields
        .text(F::Currency)
        .map(str::to_owned)
        .or(own)
        .unwrap_or_else(|| ground.currency.clone());
    let price = minor(fields.decimal(F::Price), &code, F::Price, outcome);
    let changed = book.products.change(at, |one| {
        rename(&mut one.name, Some(name));
        fill(&mut one.series, fields.text(F::Series));
        fill(&mut one.reference, reference);
        if let Some(price) = price {
            (one.price_minor, one.currency) = (Some(price), Some(code));
        }
    });
    outcome.take(at, if found.is_none() { Fate::New } else { fate(changed) });
}

pub(super) fn account(
    ground: &Ground<'_>,
    book: &mut Book,
    fields: &Fields<'_>,
    outcome: &mut Outcome,
) -> Result<()> {
    let (name, reference) = (fields.text(F::Name).unwrap_or_default(), fields.text(F::ExternalId));
    let owner = naming(fields, F::Owner, outcome).map(|text| book.teammate(text, outcome));
    let owner = owner.map(|at| book.teammates.get(at).id.clone());
    let found = book.accounts.stands_for(reference, name, "", |_| true);
    let at = match found {
        Some(at) => at,
        None => book.accounts.add(blank(ground.session, name)?),
    };
    claim(&mut book.accounts, at, outcome);
    let sums = sums(book.accounts.get(at), fields, outcome);
    let mut changed = book.accounts.change(at, |one| {
        rename(&mut one.name, Some(name));
        fill(&mut one.owner_id, owner.as_deref());
        sums.write(one);
        account_texts(one, fields);
    });
    let (id, is_new) = (book.accounts.get(at).id.clone(), book.accounts.slots[at].is_new);
    let scales = [(F::Category, &ground.category)];
    changed |= judged(ground, book, &scales, (&id, is_new), fields, outcome)?;
    outcome.take(at, if found.is_none() { Fate::New } else { fate(changed) });
    let parent = naming(fields, F::Parent, outcome);
    outcome.line(parent);
    Ok(())
}

fn account_texts(one: &mut Account, fields: &Fields<'_>) {
    fill(&mut one.industry, fields.text(F::Industry));
    fill(&mut one.country, fields.text(F::Country));
    fill(&mut one.city, fields.text(F::City));
    fill(&mut one.website, fields.text(F::Website));
    fill(&mut one.note, fields.text(F::Note));
    fill(&mut one.reference, fields.text(F::ExternalId));
    one.employees = fields.integer(F::Employees).or(one.employees);
    one.founded = fields.integer(F::Founded).or(one.founded);
}

/// The two amounts of an account share one currency.
struct Sums {
    currency: String,
    turnover: Option<i64>,
    potential: Option<i64>,
}

impl Sums {
    fn write(self, one: &mut Account) {
        one.turnover_minor = self.turnover.or(one.turnover_minor);
        one.potential_minor = self.potential.or(one.potential_minor);
        one.currency = self.currency;
    }
}

fn sums(one: &Account, fields: &Fields<'_>, outcome: &mut Outcome) -> Sums {
    let (turnover, potential) = (fields.decimal(F::Turnover), fields.decimal(F::Potential));
    let currency = fields.text(F::Currency).unwrap_or(&one.currency).to_owned();
    let left = (turnover.is_none() && one.turnover_minor.is_some())
        || (potential.is_none() && one.potential_minor.is_some());
    if currency != one.currency && left {
        let field = if turnover.is_some() { F::Turnover } else { F::Potential };
        outcome.say(field, What::OtherCurrency(currency));
        return Sums { currency: one.currency.clone(), turnover: None, potential: None };
    }
    Sums {
        turnover: minor(turnover, &currency, F::Turnover, outcome),
        potential: minor(potential, &currency, F::Potential, outcome),
        currency,
    }
}

/// Judges a subject as the row's words say; true where one is news.
pub(super) fn judged(
    ground: &Ground<'_>,
    book: &mut Book,
    scales: &[(F, &Levels)],
    subject: (&str, bool),
    fields: &Fields<'_>,
    outcome: &mut Outcome,
) -> Result<bool> {
    let mut news = false;
    for (field, levels) in scales {
        let Some(text) = fields.text(*field) else { continue };
        match levels.read_cell(text) {
            Some(given) => news |= book.judge(ground, levels.scale, subject, given)?,
            None => outcome.say(*field, What::NoLevel(text.to_owned())),
        }
    }
    Ok(news)
}
