//! What our value to a customer is (B-10, D-38), and the chain from its departments to what we sell
//! (D-14).
//!
//! Not why the customer must act at all: that is a worksheet (B-09). Invariant: said once here, and
//! told wherever it is needed.

mod chain;
mod chain_edit;
mod edit;
mod page;
pub mod view;

pub(crate) use chain::box_height;
pub use chain::pain_chain;
pub use chain_edit::{pain_add, pain_delete, pain_edit, pain_link_add, pain_link_delete};
pub use edit::{value_add, value_delete, value_edit};
pub(crate) use page::state;
pub use page::value_get;

use store::{Pain, PainLink, Tx, ValueProposition};

use crate::error::Result;

/// Takes away what was said of an opportunity about to go.
pub(crate) fn forget(tx: &Tx<'_>, opportunity: &str) -> Result<()> {
    tx.delete_with::<PainLink>("opportunity_id", opportunity)?;
    tx.delete_with::<Pain>("opportunity_id", opportunity)?;
    Ok(tx.delete_with::<ValueProposition>("opportunity_id", opportunity)?)
}

/// Lets go of a person about to go: what they confirmed is confirmed by nobody.
pub(crate) fn release(tx: &Tx<'_>, person: &str) -> Result<()> {
    tx.clear::<Pain>("person_id", person)?;
    Ok(tx.clear::<ValueProposition>("confirmed_by_id", person)?)
}
