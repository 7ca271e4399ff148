//! Leads (D-01 to D-06, D-10): contacts and possible needs before they are opportunities.
//!
//! Not opportunities, and in none of their figures: nobody has a lead to themselves, and it counts
//! against nobody. Invariant: a converted lead knows the opportunity it became.

mod convert;
mod edit;
mod rows;
mod sources;
pub mod view;

pub(crate) use edit::{check_source, release};
pub use convert::lead_convert;
pub use edit::{lead_add, lead_delete, lead_edit};
pub use rows::lead_rows;
pub use sources::{lead_figures, self_check};
