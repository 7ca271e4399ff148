//! How an account or a territory is held, as pages show it.
//!
//! Invariant: why something was said stands in no redacted view.

use chrono::NaiveDate;
use domain::protection::Hold;
use store::{Holding, Teammate};

use super::{Held, end, said};
use crate::error::Result;
use crate::opportunities::chosen;
use crate::opportunities::view::{ProtectionStep, ProtectionView};
use crate::session::Session;
use crate::wire::{Id, Ref};

/// Nobody ever said until when.
const UNLIMITED: &str = "unlimited";

/// How an account or a territory is held, with what was said before, latest first.
pub fn holding_get(session: &Session, Id { id }: Id) -> Result<ProtectionView> {
    let db = session.open()?.store.db();
    let held = Held::find(&db, &id)?;
    let all = said(&db, &id)?;
    let last = end(&all);
    let day = last.flatten();
    Ok(ProtectionView {
        hold: key(session, &held, last)?.to_owned(),
        until_on: day.map(|day| day.to_string()),
        days: day.map(|day| i32::try_from((day - session.today()).num_days()).unwrap_or(i32::MAX)),
        months: chosen(session)?.protect_months,
        steps: all.into_iter().map(|one| step(session, one)).collect::<Result<_>>()?,
    })
}

/// `private`, `expiring`, `public`, or `unlimited` where nobody said until when.
pub(crate) fn hold(session: &Session, id: &str) -> Result<&'static str> {
    let db = session.open()?.store.db();
    key(session, &Held::find(&db, id)?, end(&said(&db, id)?))
}

/// The last day on which somebody has it alone; none where nobody said until when, or it was given free.
pub(crate) fn last_day(session: &Session, id: &str) -> Result<Option<NaiveDate>> {
    Ok(end(&said(&session.open()?.store.db(), id)?).flatten())
}

fn key(session: &Session, held: &Held, last: Option<Option<NaiveDate>>) -> Result<&'static str> {
    let Some(day) = last else { return Ok(UNLIMITED) };
    let owned = held.owned(&session.open()?.store.db())?;
    Ok(Hold::of(owned, day, session.today(), chosen(session)?.protect_warning).key())
}

fn step(session: &Session, one: Holding) -> Result<ProtectionStep> {
    let owner = one.owner_id.map(|id| session.open()?.store.db().find::<Teammate>(&id).map_err(crate::error::AppError::from)).transpose()?;
    Ok(ProtectionStep {
        kind: one.kind,
        owner: owner.flatten().map(|one| Ref { id: one.id, name: one.name }),
        until_on: one.until_on,
        why: session.words(one.why),
        on_date: one.on_date,
        author: one.author,
    })
}
