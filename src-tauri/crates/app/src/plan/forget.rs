//! What of plans goes with an account, a unit, a product or a competitor.
//!
//! Invariant: no cell names what is gone.

use store::{Goal, Issue, PlanStep, Satisfaction, Tx, Whitespace, WhitespaceShare};

use crate::error::Result;

/// An account goes.
pub(crate) fn forget_account(tx: &Tx<'_>, id: &str) -> Result<()> {
    tx.delete_with::<Goal>("account_id", id)?;
    tx.delete_with::<PlanStep>("account_id", id)?;
    tx.delete_with::<Issue>("account_id", id)?;
    tx.delete_with::<Satisfaction>("account_id", id)?;
    cells(tx, "account_id", id)
}

/// A unit goes: what it could have bought goes with it; its projects become the account's.
pub(crate) fn forget_unit(tx: &Tx<'_>, id: &str) -> Result<()> {
    tx.clear::<Goal>("unit_id", id)?;
    cells(tx, "unit_id", id)
}

/// A product goes.
pub(crate) fn forget_product(tx: &Tx<'_>, id: &str) -> Result<()> {
    cells(tx, "product_id", id)
}

/// A competitor goes.
pub(crate) fn forget_competitor(tx: &Tx<'_>, id: &str) -> Result<()> {
    Ok(tx.delete_with::<WhitespaceShare>("competitor_id", id)?)
}

/// An opportunity goes: the project it was to bring stays.
pub(crate) fn forget_opportunity(tx: &Tx<'_>, id: &str) -> Result<()> {
    Ok(tx.clear::<Goal>("opportunity_id", id)?)
}

/// One of us goes.
pub(crate) fn forget_teammate(tx: &Tx<'_>, id: &str) -> Result<()> {
    tx.clear::<PlanStep>("owner_id", id)?;
    tx.clear::<Issue>("owner_id", id)?;
    Ok(tx.clear::<Goal>("owner_id", id)?)
}

/// One of theirs goes: what was said stays, but nobody is named.
pub(crate) fn forget_person(tx: &Tx<'_>, id: &str) -> Result<()> {
    tx.clear::<Issue>("person_id", id)?;
    Ok(tx.clear::<Satisfaction>("person_id", id)?)
}

fn cells(tx: &Tx<'_>, column: &'static str, id: &str) -> Result<()> {
    for cell in tx.with::<Whitespace>(column, id)? {
        tx.delete_with::<WhitespaceShare>("whitespace_id", &cell.id)?;
        tx.delete::<Whitespace>(&cell.id)?;
    }
    Ok(())
}
