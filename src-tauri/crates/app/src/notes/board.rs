//! The board a note is of: a matrix, inside an account where the matrix is.
//!
//! Invariant: a board inside accounts has an account that is there, and any other has none.

use domain::method::{Matrix, Subject};
use store::Account;

use crate::error::{AppError, Result};
use crate::session::Session;

/// A board that is there.
pub(super) struct Board<'a> {
    pub(super) matrix: &'a Matrix,
    pub(super) account: Option<Account>,
}

impl<'a> Board<'a> {
    pub(super) fn find(session: &'a Session, matrix: &str, context: Option<&str>) -> Result<Self> {
        let matrix = crate::matrix::matrix_of(session, matrix)?;
        let context = context.filter(|id| !id.is_empty());
        if matrix.within == Some(Subject::Account) && context.is_none() {
            return Err(AppError::BadRequest("context".into()));
        }
        let context = context.filter(|_| matrix.within.is_some());
        let account = context.map(|id| session.open()?.store.db().get::<Account>(id).map_err(AppError::from)).transpose()?;
        Ok(Self { matrix, account })
    }

    /// As rows keep it.
    pub(super) fn context(&self) -> &str {
        self.account.as_ref().map_or("", |account| &account.id)
    }

    /// Whether a kind of thing can stand on it.
    pub(super) fn places(&self, subject: Subject) -> bool {
        self.matrix.places.contains(&subject)
    }
}
