//! White space of the sample: what units could buy of our products.
//!
//! Invariant: written after accounts, team and products; a cell stands once.

use std::collections::BTreeMap;

use domain::method::Words;
use serde::Deserialize;
use store::{Account, Whitespace, WhitespaceShare};

use super::maker::Maker;
use crate::error::{AppError, Result};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cells {
    cell: Vec<Cell>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cell {
    account: String,
    unit: String,
    product: String,
    potential: i64,
    current: Option<i64>,
    ago: i64,
    #[serde(default)]
    rivals: BTreeMap<String, f64>,
    note: Option<Words>,
}

pub(super) fn read() -> Result<Cells> {
    toml::from_str(include_str!("data/whitespace.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, cells: &Cells) -> Result<()> {
    for cell in &cells.cell {
        let account = maker.get::<Account>(&maker.find("account", &cell.account)?)?;
        let id = maker.id();
        maker.insert(&Whitespace {
            id: id.clone(),
            unit_id: Some(maker.find("unit", &format!("{}/{}", cell.account, cell.unit))?),
            product_id: maker.find("product", &cell.product)?,
            potential_minor: maker.minor(cell.potential),
            current_minor: cell.current.and_then(|thousand| maker.minor(thousand)),
            note: maker.say_some(cell.note.as_ref()),
            on_date: maker.day(cell.ago),
            author: maker.author(account.owner_id.as_deref().unwrap_or_default()),
            account_id: account.id,
        })?;
        for (rival, percent) in &cell.rivals {
            let row = WhitespaceShare { id: maker.id(), whitespace_id: id.clone(), competitor_id: maker.find("competitor", rival)?, percent: Some(*percent) };
            maker.insert(&row)?;
        }
    }
    Ok(())
}
