//! What drives the units of an account (B-08), what presses on their heads (B-07), and which
//! opportunities hang on the initiatives that come of it.
//!
//! Not why one opportunity must be decided now (B-09, a worksheet), nor its pain chain (`values`).
//! Invariant: links stay within an account and never lead in a circle; an opportunity hangs on
//! initiatives of its own account.

mod board;
mod edit;
mod hang;
mod pressures;
pub mod view;

pub use board::driver_board;
pub(crate) use board::told;
pub use edit::{driver_add, driver_delete, driver_edit, driver_link_add, driver_link_delete};
pub use hang::{driver_attach, driver_detach, opportunity_drivers};
pub(crate) use hang::{hung, initiative};
pub(crate) use pressures::PRESSURES;

use store::{Driver, DriverLink, DriverOpportunity, Tx};

use crate::error::Result;

/// Takes away what was said of an account about to go.
pub(crate) fn forget_account(tx: &Tx<'_>, account: &str) -> Result<()> {
    tx.delete_with::<DriverOpportunity>("account_id", account)?;
    tx.delete_with::<DriverLink>("account_id", account)?;
    Ok(tx.delete_with::<Driver>("account_id", account)?)
}

/// An opportunity that goes, or goes to another account, hangs on nothing.
pub(crate) fn release_opportunity(tx: &Tx<'_>, opportunity: &str) -> Result<()> {
    Ok(tx.delete_with::<DriverOpportunity>("opportunity_id", opportunity)?)
}

/// What was said of a unit about to go is said of the account.
pub(crate) fn release_unit(tx: &Tx<'_>, unit: &str) -> Result<()> {
    Ok(tx.clear::<Driver>("unit_id", unit)?)
}

/// Whatever a person about to go stood behind is nobody's.
pub(crate) fn release_person(tx: &Tx<'_>, person: &str) -> Result<()> {
    Ok(tx.clear::<Driver>("person_id", person)?)
}
