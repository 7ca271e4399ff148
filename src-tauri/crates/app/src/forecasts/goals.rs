//! Targets month by month: of the whole business, and of its parts.
//!
//! A target is kept for the whole, for a seller, an account or a product, or for several of these
//! together; sources and territories have none, since nothing can be written down for them month by
//! month. Invariants: a part's target is its own, never a share of the whole's; what stands for a
//! part whose product, seller or account is gone counts for nobody.

use domain::series::Month;
use store::SeriesValue;

use super::view::PipelineSlice;
use crate::error::Result;
use crate::session::Session;

/// The kind of a value that is a target.
pub(crate) const KIND: &str = "plan";

/// The measure that targets of such a part stand under. It names what the part is of, so that a value
/// whose product is gone is not read as one of the rest.
pub(crate) fn measure(of: &PipelineSlice) -> String {
    let parts = [("account", &of.account), ("owner", &of.owner), ("product", &of.product)];
    let named: Vec<&str> = parts.into_iter().filter(|(_, id)| id.is_some()).map(|(name, _)| name).collect();
    format!("target/{}", named.join("+"))
}

/// Whether a target can be kept for it.
pub(crate) fn kept_for(of: &PipelineSlice) -> bool {
    of.source.is_none() && of.territory.is_none()
}

/// Targets of all months, in the workspace's currency.
pub(crate) fn goals(session: &Session, of: &PipelineSlice) -> Result<Vec<(Month, i64)>> {
    between(session, of, ("0000-01", "9999-12"))
}

/// Targets from month to month.
pub(crate) fn between(session: &Session, of: &PipelineSlice, (from, to): (&str, &str)) -> Result<Vec<(Month, i64)>> {
    let open = session.open()?;
    let own = open.workspace.currency.as_str();
    if !of.is_part() {
        let rows = open.store.db().targets(from, to)?.into_iter().filter(|row| row.currency == own);
        return Ok(rows.filter_map(|row| Some((row.month.parse().ok()?, row.amount_minor))).collect());
    }
    let rows = of_part(session, of, (from, to))?.into_iter().filter(|row| row.currency.as_deref() == Some(own));
    Ok(rows.filter_map(|row| Some((row.month.parse().ok()?, row.value))).collect())
}

/// What stands for a part.
pub(crate) fn of_part(session: &Session, of: &PipelineSlice, months: (&str, &str)) -> Result<Vec<SeriesValue>> {
    if !kept_for(of) {
        return Ok(Vec::new());
    }
    let rows = session.open()?.store.db().series_values(&[&measure(of)], months)?;
    let ours = |row: &SeriesValue| {
        row.kind == KIND && row.unit_id.is_none() && row.account_id == of.account && row.product_id == of.product && row.teammate_id == of.owner
    };
    Ok(rows.into_iter().filter(ours).collect())
}
