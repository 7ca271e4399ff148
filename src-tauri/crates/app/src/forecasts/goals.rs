//! Targets month by month: of the whole business, and of its parts.
//!
//! A target is kept for the whole, for a seller, an account, a product, a source or a territory, or
//! for several of these together. Invariants: a part's target is its own, never a share of the
//! whole's; what stands for a part of which something is gone counts for nobody.

use domain::series::Month;
use store::SeriesValue;

use super::view::PipelineSlice;
use crate::error::Result;
use crate::session::Session;

/// The kind of a value that is a target.
pub(crate) const KIND: &str = "plan";

/// The measure that targets of such a part stand under. It names what the part is of, so that a value
/// whose product is gone is not read as one of the rest; a value has no places of its own for a source
/// or a territory, so that the measure says which.
pub(crate) fn measure(of: &PipelineSlice) -> String {
    let kinds = [("account", &of.account), ("owner", &of.owner), ("product", &of.product)];
    let kinds = kinds.into_iter().filter(|(_, id)| id.is_some()).map(|(name, _)| name.to_owned());
    let which = [("source", &of.source), ("territory", &of.territory)];
    let which = which.into_iter().filter_map(|(name, key)| key.as_ref().map(|key| format!("{name}:{key}")));
    format!("target/{}", kinds.chain(which).collect::<Vec<_>>().join("+"))
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
    let rows = session.open()?.store.db().series_values(&[&measure(of)], months)?;
    let ours = |row: &SeriesValue| {
        row.kind == KIND && row.unit_id.is_none() && row.account_id == of.account && row.product_id == of.product && row.teammate_id == of.owner
    };
    Ok(rows.into_iter().filter(ours).collect())
}
