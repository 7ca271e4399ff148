//! Accounts, their units, and judgements of accounts and people.
//!
//! Invariant: what hangs on an account goes with it in the same change.

mod edit;
mod entities;
pub mod entity_view;
mod judge;
mod rows;
mod units;
pub mod view;

pub use edit::{add, delete, edit};
pub use entities::entity_tree;
pub use judge::judge;
pub(crate) use edit::{blank, delete_opportunity, first_name, forget, load};
pub(crate) use judge::{TARGET, all_views as all_judgements, check_certainty, check_level, named_sources, of as judgement, split as split_levels, views as judgement_views};
pub(crate) use rows::{currency_notes, level_order, refer, rows_of};
pub use rows::{detail, rows};
pub(crate) use units::last_rank;
pub use units::{unit_add, unit_delete, unit_edit, unit_rename};
