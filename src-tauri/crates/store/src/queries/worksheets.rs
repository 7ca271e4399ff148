//! What was answered in worksheets, and what the value to a customer is.
//!
//! Invariant: latest first; of one day what was written later.

use rusqlite::ToSql;

use super::IdList;
use crate::error::Result;
use crate::rows::{Answer, ValueProposition};
use crate::tx::Db;

impl Db<'_> {
    /// All answers about a subject, section by section, the latest of each first.
    pub fn answers(&self, subject: &str) -> Result<Vec<Answer>> {
        let tail = "WHERE subject_id=?1 ORDER BY worksheet, section, on_date DESC, id DESC";
        crate::record::select(self.conn, tail, &[&subject])
    }

    /// The values of these opportunities, each in its order.
    pub fn values(&self, ids: &[String]) -> Result<Vec<ValueProposition>> {
        let tail = "WHERE opportunity_id IN (SELECT value FROM json_each(?1)) ORDER BY opportunity_id, rank, id";
        crate::record::select(self.conn, tail, &[&IdList::new(ids) as &dyn ToSql])
    }
}
