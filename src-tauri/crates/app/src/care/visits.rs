//! Who of an account is to be met next, by whom, until when (E-28, E-29): pairs with a rhythm.
//!
//! Pairs and their contacts are `people`'s. Invariant: whoever is most overdue comes first; without a
//! rhythm nobody is due.

use chrono::Days;
use store::{Account, Person};

use super::service_view::{VisitView, Visits};
use crate::dates::stored;
use crate::error::Result;
use crate::session::Session;
use crate::wire::Id;

/// Meetings due, the most overdue first; then who has no rhythm.
pub fn visit_rows(session: &Session, Id { id }: Id) -> Result<Visits> {
    let db = session.open()?.store.db();
    db.get::<Account>(&id)?;
    let today = session.today();
    let pairs = crate::people::pairs_of(session, &id, &today.to_string())?;
    let view = |pair: crate::views::PairView| -> Result<VisitView> {
        let since = stored(pair.last_on.as_deref().or(Some(&pair.on_date))).unwrap_or(today);
        let due = pair.rhythm_days.and_then(|days| since.checked_add_days(Days::new(days.into())));
        let left = due.map(|due| i32::try_from((due - today).num_days()).unwrap_or(i32::MAX));
        Ok(VisitView {
            title: db.get::<Person>(&pair.person.id)?.title,
            due_on: due.map(|due| due.to_string()),
            late: left.is_some_and(|left| left < 0),
            days: left,
            pair: pair.id,
            person: pair.person,
            teammate: pair.teammate,
            rhythm_days: pair.rhythm_days,
            last_on: pair.last_on,
        })
    };
    let mut rows = pairs.into_iter().filter(|pair| pair.until_on.is_none()).map(view).collect::<Result<Vec<_>>>()?;
    rows.sort_by(|a, b| (a.days.is_none(), a.days, &a.person.name).cmp(&(b.days.is_none(), b.days, &b.person.name)));
    Ok(Visits { late: rows.iter().filter(|row| row.late).count() as u32, rows })
}
