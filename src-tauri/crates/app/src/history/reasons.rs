//! The line that says why an account holds a level, as history tells it.
//!
//! Invariant: told under the level's own title, whatever became of the line.

use serde_json::Value;
use store::{Change, LevelReason};

use super::details::Teller;
use super::view::HistoryDetail;
use crate::error::Result;
use crate::method;
use crate::wire::Ref;

impl Teller<'_> {
    /// The line before and after.
    pub(super) fn reasoned(&self, change: &Change) -> Result<HistoryDetail> {
        let row = self.db.find::<LevelReason>(&change.key)?.unwrap_or_default();
        let of = |column: &str, kept: &str| change.value(column).unwrap_or(kept).to_owned();
        let account = of("account_id", &row.account_id);
        let (scale, level) = (of("scale", &row.scale), of("level", &row.level));
        let line = change.cells.iter().find(|cell| cell.column == "why");
        let said = |value: Option<&Value>| Some(value?.as_str()?.to_owned());
        Ok(HistoryDetail {
            subject: Ref { name: self.name_of(&account)?, id: account },
            what: method::level_titles(&self.session.open()?.method, &scale, &level, self.session.speech().code()),
            from: said(line.and_then(|cell| cell.old.as_ref())),
            to: said(line.and_then(|cell| cell.new.as_ref())),
        })
    }
}
