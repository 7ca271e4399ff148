//! The kinds of records that tables bring.

use serde::{Deserialize, Serialize};

use super::Field;

/// What a row of a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A customer organisation.
    Account,
    /// A person at a customer.
    Person,
    /// A chance to gain revenue.
    Opportunity,
    /// Something we sell.
    Product,
    /// One of us.
    Teammate,
}

impl Kind {
    /// All, in the order in which they are best taken in: what others refer to comes first.
    pub const ALL: [Self; 5] =
        [Self::Teammate, Self::Product, Self::Account, Self::Person, Self::Opportunity];

    /// The fields a record of this kind can have.
    pub fn fields(self) -> &'static [Field] {
        use Field as F;
        match self {
            Self::Account => &[
                F::Name,
                F::ExternalId,
                F::Category,
                F::Industry,
                F::Country,
                F::City,
                F::Website,
                F::Employees,
                F::Founded,
                F::Turnover,
                F::Potential,
                F::Owner,
                F::Parent,
                F::Note,
            ],
            Self::Person => &[
                F::Name,
                F::FirstName,
                F::LastName,
                F::ExternalId,
                F::Account,
                F::Unit,
                F::Title,
                F::Email,
                F::Phone,
                F::ReportsTo,
                F::Status,
                F::BuyingRole,
                F::Coverage,
                F::KeyRole,
                F::Advocacy,
                F::Orientation,
                F::Note,
            ],
            Self::Opportunity => &[
                F::Name,
                F::ExternalId,
                F::Account,
                F::Owner,
                F::Product,
                F::Stage,
                F::Amount,
                F::Currency,
                F::OpenedOn,
                F::ClosesOn,
                F::ClosedOn,
                F::CloseDate,
                F::Probability,
                F::Margin,
                F::Discount,
                F::Note,
            ],
            Self::Product => &[F::Name, F::Series, F::Price, F::Currency, F::ExternalId],
            Self::Teammate => &[F::Name, F::Role, F::Email, F::Manager, F::Region],
        }
    }

    /// A record needs at least one of these.
    pub fn needs_one_of(self) -> &'static [Field] {
        use Field as F;
        match self {
            Self::Account | Self::Product | Self::Teammate => &[F::Name],
            // Who is known by a number only is called by it.
            Self::Person => &[F::Name, F::FirstName, F::LastName, F::ExternalId],
            Self::Opportunity => &[F::Name, F::ExternalId, F::Account, F::Product],
        }
    }

    /// A table is taken for this kind only if it has one of these too: a list of names and ids
    /// is no pipeline.
    pub(super) fn shown_by(self) -> &'static [Field] {
        use Field as F;
        match self {
            Self::Opportunity => &[F::Stage, F::Amount, F::ClosesOn, F::CloseDate, F::Probability],
            Self::Person => &[F::Name, F::FirstName, F::LastName],
            _ => self.needs_one_of(),
        }
    }
}
