//! The fields of records, and the shape of their values.

use serde::{Deserialize, Serialize};

/// A field of a record; which kind has which is [`super::Kind::fields`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Name of the thing itself.
    Name,
    /// A person's given name.
    FirstName,
    /// A person's family name.
    LastName,
    /// Its key in the system it comes from.
    ExternalId,
    /// Account category.
    Category,
    /// Branch of trade.
    Industry,
    /// Country.
    Country,
    /// City.
    City,
    /// Web address.
    Website,
    /// Number of employees.
    Employees,
    /// Year of foundation.
    Founded,
    /// The customer's own yearly revenue.
    Turnover,
    /// What the customer could buy from us in a year.
    Potential,
    /// The teammate responsible.
    Owner,
    /// The account above.
    Parent,
    /// Free text.
    Note,
    /// The account it belongs to, by name or key.
    Account,
    /// Department or business unit.
    Unit,
    /// Job title.
    Title,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// The person above, by name or key.
    ReportsTo,
    /// Relationship status (C-08).
    Status,
    /// Buying role (C-01).
    BuyingRole,
    /// How well we know somebody (C-07).
    Coverage,
    /// Key decision-maker, influencer or user (C-02).
    KeyRole,
    /// Coach or power sponsor (C-04).
    Advocacy,
    /// What somebody decides by (C-06).
    Orientation,
    /// What is to be sold.
    Product,
    /// Stage of the pipeline.
    Stage,
    /// Value of the opportunity.
    Amount,
    /// Currency of the amounts in the row.
    Currency,
    /// The day it was opened.
    OpenedOn,
    /// The day it is expected to close.
    ClosesOn,
    /// The day it did close.
    ClosedOn,
    /// Expected while open, actual when closed: one column for both.
    CloseDate,
    /// Chance to win, 0 to 100.
    Probability,
    /// What of the amount is left after our cost, percent.
    Margin,
    /// What was taken off the list price, percent.
    Discount,
    /// Product line.
    Series,
    /// List price.
    Price,
    /// Role in our team.
    Role,
    /// A teammate's manager.
    Manager,
    /// Region or office.
    Region,
}

/// How the cells of a field are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// Any text.
    Text,
    /// Text with an `@`.
    Email,
    /// A web address.
    Website,
    /// An exact decimal.
    Amount,
    /// 0 to 100.
    Percent,
    /// −100 to 100.
    Margin,
    /// A whole number.
    Integer,
    /// A year.
    Year,
    /// A day.
    Date,
    /// An ISO 4217 code.
    Currency,
}

impl Field {
    /// How its cells are read.
    pub fn shape(self) -> Shape {
        match self {
            Self::Email => Shape::Email,
            Self::Website => Shape::Website,
            Self::Turnover | Self::Potential | Self::Amount | Self::Price => Shape::Amount,
            Self::Probability | Self::Discount => Shape::Percent,
            Self::Margin => Shape::Margin,
            Self::Employees => Shape::Integer,
            Self::Founded => Shape::Year,
            Self::OpenedOn | Self::ClosesOn | Self::ClosedOn | Self::CloseDate => Shape::Date,
            Self::Currency => Shape::Currency,
            _ => Shape::Text,
        }
    }
}
