//! Opportunities: where each stands, and how it came there.
//!
//! Invariant: stage, amount, expected close and outcome keep their history; an
//! opportunity that is not open has the day of its decision.

mod edit;
pub mod effort;
mod fault;
mod flows;
mod gate;
mod lists;
mod marks;
mod page;
mod payments;
mod protect;
mod repipe;
pub mod pursuit_view;
mod rows;
mod settings;
mod stages;
mod state;
mod sums;
mod telling;
pub mod view;

/// The scale of reasons for a loss.
const LOSS_REASON: &str = "loss-reason";

pub(crate) use edit::blank;
pub use edit::{add, delete, edit};
pub use fault::PursuitFault;
pub use flows::flows;
pub use gate::gate;
pub(crate) use lists::{Lists, these};
pub use marks::mark_set;
pub use page::pursuit;
pub(crate) use page::role_key;
pub use payments::{payment_add, payment_delete, payment_edit};
pub use protect::protection_set;
pub(crate) use protect::{OWNER, handed, terms};
pub use repipe::pipeline_match;
pub(crate) use repipe::repipe;
pub(crate) use rows::{filter, lines};
pub use rows::{board, detail, rows};
pub use settings::{pursuit_get, pursuit_set};
pub(crate) use settings::{chosen, count_all, day_rate, standard_heights, valid_rules};
pub use stages::move_to;
pub(crate) use stages::{Stamp, restage, write};
