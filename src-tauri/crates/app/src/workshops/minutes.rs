//! Minutes: a workshop with the pictures of its board before and after.
//!
//! Invariant: of an ended workshop the same minutes come every time, but for what is still to be
//! done and the note.

use super::picture;
use super::rows::get;
use super::running::Running;
use super::view::{MinutesOf, MinutesView};
use crate::error::Result;
use crate::session::Session;
use crate::wire::Id;

/// The minutes of a workshop, held or so far.
pub fn minutes(session: &Session, of: MinutesOf) -> Result<MinutesView> {
    let found = Running::find(session, &of.id)?;
    let draw = |moment| picture::draw(session, &found, moment, &of.theme);
    let (before, after) = (draw(picture::Moment::Before)?, draw(picture::Moment::After)?);
    Ok(MinutesView {
        workshop: get(session, Id { id: of.id.clone() })?,
        before: before.map(|drawing| drawing.svg),
        after: after.map(|drawing| drawing.svg),
    })
}
