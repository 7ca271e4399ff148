//! Why an account holds a level of a scale that takes several: one line each.
//!
//! Not which levels it holds. Invariant: a level has at most one line; the line of a level that is
//! not held any more is kept, and shown again when it is.

use std::collections::BTreeMap;

use domain::method::Subject;
use store::{Account, LevelReason, new_id};

use super::view::{LevelReasonSet, ReasonView};
use crate::accounts::{check_level, judgement_views};
use crate::error::{AppError, Result};
use crate::method;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::line;
use crate::wire::Nothing;

/// The scale of A-04.
const VALUE: &str = "strategic-value";

/// Writes or clears the line of a level.
pub fn reason_set(session: &mut Session, set: LevelReasonSet) -> Change<Nothing> {
    let open = session.open()?;
    let account = open.store.db().get::<Account>(&set.account)?;
    let scale = method::scale(&open.method, &set.scale)?;
    check_level(scale, &set.level)?;
    if !scale.applies.contains(&Subject::Account) {
        return Err(AppError::UnknownKey { what: "scale", key: set.scale });
    }
    let title = method::level_titles(&open.method, &set.scale, &set.level, session.speech().code());
    let known = open.store.db().with::<LevelReason>("account_id", &set.account)?;
    let known = known.into_iter().find(|one| one.scale == set.scale && one.level == set.level);
    let why = set.why.as_deref().map(line).filter(|why| !why.is_empty());
    session.spare([&known.as_ref().map(|row| row.why.clone())], [&why])?;
    let merge = format!("{}/{}/{}", set.account, set.scale, set.level);
    session.transact(Op::new(OpKind::LevelReason, account.name, 1).to(title).merging(merge), |tx| {
        match (known, why) {
            (Some(row), Some(why)) => tx.update(&LevelReason { why, ..row })?,
            (Some(row), None) => tx.delete::<LevelReason>(&row.id)?,
            (None, Some(why)) => {
                let (account_id, scale, level) = (set.account, set.scale, set.level);
                tx.insert(&LevelReason { id: new_id(), account_id, scale, level, why })?;
            }
            (None, None) => {}
        }
        Ok(Nothing {})
    })
}

/// The lines of an account, by scale and level, where these eyes may read them.
pub(super) fn reasons(session: &Session, account: &str) -> Result<BTreeMap<(String, String), String>> {
    let rows = session.open()?.store.db().with::<LevelReason>("account_id", account)?;
    let seen = rows.into_iter().filter_map(|row| Some(((row.scale, row.level), session.words(Some(row.why))?)));
    Ok(seen.collect())
}

/// What an account is worth to us beside its orders, each with its line, in the method's order.
pub(crate) fn rationale(session: &Session, account: &str) -> Result<Vec<ReasonView>> {
    let held = judgement_views(session, account, VALUE)?.into_iter().next().map(|one| one.levels).unwrap_or_default();
    let Some(scale) = session.open()?.method.scale(VALUE) else { return Ok(Vec::new()) };
    let mut lines = reasons(session, account)?;
    let code = session.speech().code();
    let levels = scale.levels.iter().filter(|level| held.contains(&level.key));
    let view = |level: &domain::method::Level| ReasonView {
        why: lines.remove(&(VALUE.to_owned(), level.key.clone())),
        title: level.title.get(code).to_owned(),
        level: level.key.clone(),
    };
    Ok(levels.map(view).collect())
}
