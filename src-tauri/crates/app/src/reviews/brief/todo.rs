//! Actions whose day is over.
//!
//! Invariant: what we mean to do with somebody stands in no redacted view.

use super::{Asked, Heading, Point, item};
use crate::actions::action_rows;
use crate::actions::view::{ActionQuery, ActionView};
use crate::error::Result;

/// Points about actions of an account, or about one thing.
pub(super) fn points(asked: &Asked<'_>, of: ActionQuery) -> Result<Vec<Point>> {
    let rows = action_rows(asked.session, ActionQuery { state: Some("overdue".into()), ..of })?;
    Ok(rows.iter().map(|row| (Heading::Overdue, late(asked, row))).collect())
}

fn late(asked: &Asked<'_>, row: &ActionView) -> super::BriefItem {
    let who = row.owner.as_ref().map(|owner| owner.name.as_str()).unwrap_or_default();
    let day = asked.day(row.due_on.as_deref());
    let detail = [who, &day].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    super::BriefItem { detail: Some(detail), ..item(row.text.clone(), "bad", "actions", None) }
}
