//! Which tier scheme is looked at.
//!
//! Invariant: a scheme that was switched off, or lost its part, is not in use.

use domain::method::{Kind, Method, Scale, ScaleRole};
use store::{Recorded, Setting};

use super::view::{SchemeSet, SchemeView};
use crate::error::{AppError, Result};
use crate::method::own;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::Nothing;

/// Where the workspace keeps the key of the scheme in use.
pub(crate) const IN_USE: &str = "tier-scheme";

/// All tier schemes that are not switched off.
fn schemes(method: &Method) -> impl Iterator<Item = &Scale> {
    method.scales().filter(|scale| scale.role == Some(ScaleRole::Tier))
}

/// The scheme in use; the method's first where none was chosen, none where it has none.
pub(crate) fn in_use(session: &Session) -> Result<Option<&Scale>> {
    let open = session.open()?;
    let chosen = open.store.db().find::<Setting>(IN_USE)?.map(|row| row.value);
    let kept = schemes(&open.method).find(|scale| Some(&scale.key) == chosen.as_ref());
    Ok(kept.or_else(|| schemes(&open.method).next()))
}

/// The scheme asked for, else the one in use.
///
/// # Errors
/// That there is none, where one is asked for that is no tier scheme.
pub(super) fn scheme<'a>(session: &'a Session, asked: Option<&str>) -> Result<Option<&'a Scale>> {
    match asked.filter(|key| !key.is_empty()) {
        Some(key) => known(session, key).map(Some),
        None => in_use(session),
    }
}

/// A scheme that must be there.
pub(crate) fn known<'a>(session: &'a Session, key: &str) -> Result<&'a Scale> {
    let missing = || AppError::UnknownKey { what: "scale", key: key.to_owned() };
    schemes(&session.open()?.method).find(|scale| scale.key == key).ok_or_else(missing)
}

/// All schemes to choose from.
pub(super) fn views(session: &Session) -> Result<Vec<SchemeView>> {
    let used = in_use(session)?.map(|scale| scale.key.clone());
    let code = session.speech().code();
    let view = |scale: &Scale| SchemeView {
        key: scale.key.clone(),
        title: scale.title.get(code).to_owned(),
        in_use: used.as_ref() == Some(&scale.key),
        changed: own::holds(session, scale),
    };
    Ok(schemes(&session.open()?.method).map(view).collect())
}

/// Puts a scheme to use.
pub fn choose(session: &mut Session, SchemeSet { scheme }: SchemeSet) -> Change<Nothing> {
    let title = known(session, &scheme)?.title.get(session.speech().code()).to_owned();
    if in_use(session)?.is_some_and(|scale| scale.key == scheme) && session.open()?.store.db().find::<Setting>(IN_USE)?.is_some() {
        return Ok((Nothing {}, Recorded::default()));
    }
    let row = Setting { key: IN_USE.to_owned(), value: scheme };
    session.transact(Op::new(OpKind::TierScheme, title, 1), |tx| {
        tx.choose(&row)?;
        Ok(Nothing {})
    })
}

/// The kind of section a scheme is, for taking back what was changed.
pub(super) const KIND: Kind = Kind::Scale;
