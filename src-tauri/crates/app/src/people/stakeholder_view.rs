//! What the table of stakeholders gives.

use serde::Serialize;
use ts_rs::TS;

use super::bond_view::PairView;
use crate::wire::Ref;

/// Who of us knows whom of them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Stakeholders {
    /// The account.
    pub account: Ref,
    /// Columns: ours, by name.
    pub teammates: Vec<Ref>,
    /// Rows: theirs, the most influential first.
    pub rows: Vec<StakeholderLine>,
}

/// One of theirs.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StakeholderLine {
    /// Who; no name for a position nobody is known for.
    pub person: Ref,
    /// Title.
    pub title: Option<String>,
    /// Status level.
    pub status: Option<String>,
    /// Buying role levels.
    pub roles: Vec<String>,
    /// Coverage level.
    pub coverage: Option<String>,
    /// The pair with each of ours, in the order of the columns.
    pub cells: Vec<Option<PairView>>,
}
