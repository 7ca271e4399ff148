//! What a scheme expects of its levels, as this workspace changes it.
//!
//! Invariant: percentages of one scheme are no more than a hundred together.

use domain::method::{Level, Scale};

use super::scheme;
use super::view::{SchemeSet, TierEdit, TierTarget};
use crate::error::{AppError, Result};
use crate::method::own;
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::Nothing;

/// Changes one figure that a scheme expects of a level.
pub fn set(session: &mut Session, target: TierTarget) -> Change<Nothing> {
    let mut scale: Scale = scheme::known(session, &target.scheme)?.clone();
    let missing = || AppError::UnknownKey { what: "level", key: target.level.clone() };
    let level = scale.levels.iter_mut().find(|level| level.key == target.level).ok_or_else(missing)?;
    apply(level, &target.edit)?;
    let op = Op::new(OpKind::TierTarget, level.title.get(session.speech().code()), 1);
    own::replace(session, scale, op)
}

fn apply(level: &mut Level, edit: &TierEdit) -> Result<()> {
    match edit {
        TierEdit::Count(text) => level.count = money::typed_whole(text.as_deref())?.and_then(|count| u32::try_from(count).ok()),
        TierEdit::Share(text) => level.share = whole(text.as_deref())?,
        TierEdit::Time(text) => level.time = whole(text.as_deref())?,
    }
    Ok(())
}

/// A typed percentage, whole.
fn whole(text: Option<&str>) -> Result<Option<u8>> {
    // Between 0 and 100 by then, so that nothing is cut off.
    Ok(money::typed_percent(text)?.map(|percent| percent.round() as u8))
}

/// Takes back what this workspace changed of a scheme.
pub fn reset(session: &mut Session, SchemeSet { scheme }: SchemeSet) -> Change<Nothing> {
    let title = scheme::known(session, &scheme)?.title.get(session.speech().code()).to_owned();
    own::take_out(session, scheme::KIND, &scheme, Op::new(OpKind::MethodReset, title, 1))
}
