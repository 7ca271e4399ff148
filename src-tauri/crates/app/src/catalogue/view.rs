//! What the catalogue's commands take and give: our team, our products, our
//! competitors.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{MoneyView, Ref};

/// All small subjects; none of these lists is long.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Catalogue {
    /// Our people.
    pub teammates: Vec<TeammateRow>,
    /// Our products.
    pub products: Vec<ProductRow>,
    /// Our competitors.
    pub competitors: Vec<Ref>,
}

/// One of us.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TeammateRow {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Role.
    pub role: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Reports to.
    pub manager: Option<Ref>,
}

/// A product.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProductRow {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Series.
    pub series: Option<String>,
    /// List price.
    pub price: Option<MoneyView>,
}

/// Add to the catalogue.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CatalogueAdd {
    /// `teammate`, `product` or `competitor`.
    pub kind: String,
    /// Names.
    pub names: Vec<String>,
}

/// Change one fact.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CatalogueChange {
    /// `teammate`, `product` or `competitor`.
    pub kind: String,
    /// Id.
    pub id: String,
    /// The fact.
    pub edit: CatalogueEdit,
}

/// A fact of a small subject.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum CatalogueEdit {
    /// Name.
    Name(String),
    /// A teammate's role.
    Role(Option<String>),
    /// A teammate's e-mail.
    Email(Option<String>),
    /// A teammate's region.
    Region(Option<String>),
    /// A teammate's manager.
    Manager(Option<String>),
    /// A product's series.
    Series(Option<String>),
    /// A product's list price as typed.
    Price(Option<String>),
}

/// Delete from the catalogue.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CatalogueDelete {
    /// `teammate`, `product` or `competitor`.
    pub kind: String,
    /// Ids.
    pub ids: Vec<String>,
}
