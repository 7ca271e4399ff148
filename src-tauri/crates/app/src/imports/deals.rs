//! From a row's fields to its opportunity.
//!
//! Not the meaning of stage words (`stages`). Invariant: an opportunity that is
//! not open has the day of its decision; one without an account is kept, and
//! said.

use chrono::NaiveDate;
use exchange::columns::Field as F;
use exchange::records::Fields;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use store::{Opportunity, new_id};

use super::book::{Book, Ground};
use super::issue::What;
use super::outcome::{Fate, Outcome};
use super::rows::{claim, fill, minor, naming, rename};
use crate::error::Result;

/// What a row says about stage and outcome.
struct Standing {
    /// The row made the opportunity.
    made: bool,
    /// Stage key, `won` or `lost`.
    stage: Option<String>,
    closes_on: Option<NaiveDate>,
    closed_on: Option<NaiveDate>,
    close_date: Option<NaiveDate>,
    opened_on: Option<NaiveDate>,
}

/// What a row names.
struct Links {
    account: Option<String>,
    owner: Option<String>,
    product: Option<usize>,
}

pub(super) fn opportunity(
    ground: &Ground<'_>,
    book: &mut Book,
    fields: &Fields<'_>,
    outcome: &mut Outcome,
) -> Result<()> {
    let links = links(ground, book, fields, outcome)?;
    let (found, made_name) = found(ground, book, fields, &links);
    let at = match found {
        Some(at) => at,
        None => {
            let name =
                made_name.unwrap_or_else(|| fields.text(F::Name).unwrap_or_default().to_owned());
            book.opportunities.add(blank(ground, outcome, name, links.account.clone()))
        }
    };
    claim(&mut book.opportunities, at, outcome);
    let standing = standing(fields, outcome, found.is_none());
    let changed = change(ground, book, at, fields, (links, standing), outcome);
    if book.opportunities.get(at).account_id.is_none() {
        outcome.incomplete += 1;
        outcome.say(F::Account, What::WithoutAccount);
    }
    let fate = if changed { Fate::Updated } else { Fate::Same };
    outcome.take(at, if found.is_none() { Fate::New } else { fate });
    Ok(())
}

fn links(
    ground: &Ground<'_>,
    book: &mut Book,
    fields: &Fields<'_>,
    outcome: &mut Outcome,
) -> Result<Links> {
    let account = naming(fields, F::Account, outcome);
    let account = account.map(|text| book.account(ground, text, outcome)).transpose()?;
    let owner = naming(fields, F::Owner, outcome).map(|text| book.teammate(text, outcome));
    let product = naming(fields, F::Product, outcome).map(|text| book.product(text, outcome));
    Ok(Links {
        account: account.map(|at| book.accounts.get(at).id.clone()),
        owner: owner.map(|at| book.teammates.get(at).id.clone()),
        product,
    })
}

/// The opportunity a row stands for, and the name it gets where it has none.
/// Without a key, two rows of one name are two opportunities.
fn found(
    ground: &Ground<'_>,
    book: &Book,
    fields: &Fields<'_>,
    links: &Links,
) -> (Option<usize>, Option<String>) {
    let reference = fields.text(F::ExternalId);
    if let Some(at) = reference.and_then(|reference| book.opportunities.by_reference(reference)) {
        return (Some(at), None);
    }
    let account = links.account.as_deref().unwrap_or_default();
    let free =
        |name: &str| book.opportunities.stands_for(reference, name, account, |slot| !slot.taken);
    match fields.text(F::Name) {
        Some(name) => (free(name), None),
        None => {
            let name = made_name(ground, book, reference, links);
            (free(&name), Some(name))
        }
    }
}

fn made_name(ground: &Ground<'_>, book: &Book, reference: Option<&str>, links: &Links) -> String {
    let product = links.product.map(|at| book.products.get(at).name.as_str());
    match (product, reference) {
        (Some(product), Some(reference)) => {
            ground.unnamed.replace('\u{1}', product).replace('\u{2}', reference)
        }
        (Some(only), None) | (None, Some(only)) => only.to_owned(),
        (None, None) => {
            let account = links.account.as_deref().and_then(|id| book.accounts.by_id(id));
            account.map(|at| book.accounts.get(at).name.clone()).unwrap_or_default()
        }
    }
}

fn blank(
    ground: &Ground<'_>,
    outcome: &Outcome,
    name: String,
    account: Option<String>,
) -> Opportunity {
    Opportunity {
        id: new_id(),
        name,
        account_id: account,
        pipeline: outcome.stages.pipeline.clone(),
        stage: outcome.stages.first.clone(),
        outcome: "open".to_owned(),
        currency: ground.currency.clone(),
        ..Opportunity::default()
    }
}

fn change(
    ground: &Ground<'_>,
    book: &mut Book,
    at: usize,
    fields: &Fields<'_>,
    (links, standing): (Links, Standing),
    outcome: &mut Outcome,
) -> bool {
    let former = book.opportunities.get(at);
    let currency = fields.text(F::Currency).unwrap_or(&former.currency).to_owned();
    let amount = minor(fields.decimal(F::Amount), &currency, F::Amount, outcome);
    let product = links.product.map(|at| book.products.get(at).id.as_str());
    book.opportunities.change(at, |one| {
        rename(&mut one.name, fields.text(F::Name));
        if links.account.is_some() && one.account_id != links.account {
            (one.account_id, one.unit_id) = (links.account, None);
        }
        fill(&mut one.owner_id, links.owner.as_deref());
        fill(&mut one.product_id, product);
        fill(&mut one.note, fields.text(F::Note));
        fill(&mut one.reference, fields.text(F::ExternalId));
        if amount.is_some() {
            (one.amount_minor, one.currency) = (amount, currency);
        }
        percent(&mut one.margin_percent, fields.decimal(F::Margin));
        percent(&mut one.discount_percent, fields.decimal(F::Discount));
        standing.write(one, ground, outcome);
        if let Some(percent) = fields.decimal(F::Probability).filter(|_| one.outcome == "open") {
            one.probability = percent.round().to_i64();
        }
    })
}

fn standing(fields: &Fields<'_>, outcome: &Outcome, made: bool) -> Standing {
    let word = fields.text(F::Stage);
    Standing {
        made,
        stage: word.and_then(|word| outcome.stages.meaning(word)).map(str::to_owned),
        closes_on: fields.date(F::ClosesOn),
        closed_on: fields.date(F::ClosedOn),
        close_date: fields.date(F::CloseDate),
        opened_on: fields.date(F::OpenedOn),
    }
}

/// A percentage with tenths, as it is kept.
fn percent(to: &mut Option<f64>, given: Option<Decimal>) {
    if let Some(given) = given.and_then(|given| given.round_dp(1).to_f64()) {
        *to = Some(given);
    }
}

fn day(to: &mut Option<String>, day: Option<NaiveDate>) {
    if let Some(day) = day {
        *to = Some(day.to_string());
    }
}

impl Standing {
    fn write(self, one: &mut Opportunity, ground: &Ground<'_>, outcome: &mut Outcome) {
        day(&mut one.opened_on, self.opened_on);
        day(&mut one.closes_on, self.closes_on);
        match self.stage.as_deref() {
            Some(decided @ ("won" | "lost")) => self.decide(one, decided, ground, outcome),
            Some(stage) => reach(one, stage, outcome),
            None => {}
        }
        if one.outcome == "open" {
            day(&mut one.closes_on, self.close_date);
            if self.closed_on.is_some() {
                outcome.say(F::ClosedOn, What::StillOpen);
            }
        } else {
            day(&mut one.closed_on, self.closed_on.or(self.close_date));
        }
        let end = if one.outcome == "open" { &one.closes_on } else { &one.closed_on };
        if end.as_ref().zip(one.opened_on.as_ref()).is_some_and(|(end, opened)| end < opened) {
            outcome.say(F::ClosesOn, What::EndsBeforeOpened);
        }
    }

    fn decide(
        &self,
        one: &mut Opportunity,
        decided: &str,
        ground: &Ground<'_>,
        outcome: &mut Outcome,
    ) {
        // How far a decided one came is not told. The last stage without a dated change stands for that:
        // looked back at, it is known only to have been open (`forecasts::past`, `forecasts::ways`).
        if self.made {
            one.stage.clone_from(&outcome.stages.last);
        }
        decided.clone_into(&mut one.outcome);
        if self.closed_on.or(self.close_date).is_some() || one.closed_on.is_some() {
            return;
        }
        let (on, what) = match &one.opened_on {
            Some(opened) => (opened.clone(), What::DecidedWhenOpened),
            None => (ground.today.clone(), What::DecidedToday),
        };
        one.closed_on = Some(on);
        outcome.say(F::ClosedOn, what);
    }
}

fn reach(one: &mut Opportunity, stage: &str, outcome: &Outcome) {
    if one.stage == stage && one.outcome == "open" && one.pipeline == outcome.stages.pipeline {
        return;
    }
    stage.clone_into(&mut one.stage);
    one.pipeline.clone_from(&outcome.stages.pipeline);
    (one.outcome, one.closed_on) = ("open".to_owned(), None);
}
