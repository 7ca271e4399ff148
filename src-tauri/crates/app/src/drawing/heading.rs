//! What stands above a picture of an account's people: whose they are, for which opportunity, and of which day.
//!
//! Invariant: a picture that is passed on tells by itself what it shows.

use charts::Heading;
use store::{Account, Opportunity};

use super::view::PeoplePicture;
use crate::dates;
use crate::error::Result;
use crate::session::Session;

/// The account and the opportunity, then what is told of them and the day.
pub(super) fn heading(session: &Session, picture: &PeoplePicture, what: &str) -> Result<Heading> {
    let db = session.open()?.store.db();
    let account = db.get::<Account>(&picture.account)?.name;
    let opportunity = picture.opportunity.as_deref().filter(|id| !id.is_empty());
    let opportunity = opportunity.map(|id| db.get::<Opportunity>(id)).transpose()?.map(|row| row.name);
    let day = picture.on.as_deref().map(dates::parse).transpose()?.unwrap_or(session.today());
    Ok(Heading {
        title: [Some(account), opportunity].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        note: format!("{what} · {}", session.speech().format.date(day)),
    })
}
