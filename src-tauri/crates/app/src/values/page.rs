//! The values of an opportunity as its page shows them.

use domain::value::{Known, State};
use store::{Opportunity, Person, ValueProposition};

use super::view::{ValuePage, ValueView};
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::speech::Speech;
use crate::wire::{Id, Ref};

/// How far a value is.
pub(crate) fn state(row: &ValueProposition) -> State {
    State::of(Known {
        measured: row.baseline.is_some() && row.target.is_some(),
        amount: row.amount_minor.is_some(),
        confirmed: row.confirmed_by_id.is_some() && row.confirmed_on.is_some(),
        different: row.differentiator.is_some(),
    })
}

/// The values of an opportunity.
pub fn value_get(session: &Session, Id { id }: Id) -> Result<ValuePage> {
    let db = session.open()?.store.db();
    let deal = db.get::<Opportunity>(&id)?;
    let rows = db.values(std::slice::from_ref(&id))?;
    let speech = session.speech();
    let own = rows.iter().filter(|row| row.currency == deal.currency).filter_map(|row| row.amount_minor);
    let total = own.reduce(i64::saturating_add).map(|minor| money::view(minor, &deal.currency, &speech.format));
    let values = rows.into_iter().map(|row| view(session, &speech, row)).collect::<Result<_>>()?;
    Ok(ValuePage { account: deal.account_id, values, total })
}

fn view(session: &Session, speech: &Speech, row: ValueProposition) -> Result<ValueView> {
    let state = state(&row);
    let person = row.confirmed_by_id.as_ref().map(|id| session.open()?.store.db().get::<Person>(id).map_err(crate::error::AppError::from)).transpose()?;
    let next = (state != State::Differentiated).then(|| speech.text(&format!("value-next-{}", state.key())));
    Ok(ValueView {
        amount: row.amount_minor.map(|minor| money::view(minor, &row.currency, &speech.format)),
        confirmed_by: person.map(|one| Ref { name: crate::people::called(&one).to_owned(), id: one.id }),
        state: state.key().to_owned(),
        state_title: speech.text(&format!("value-state-{}", state.key())),
        next,
        id: row.id,
        result: row.result,
        measure: row.measure,
        baseline: row.baseline,
        target: row.target,
        judged: row.judged,
        confirmed_on: row.confirmed_on,
        differentiator: row.differentiator,
        personal: row.personal,
    })
}
