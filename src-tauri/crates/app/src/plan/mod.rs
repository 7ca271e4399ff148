//! The plan of an account: what its units could buy of us, and the goals we set for it.
//!
//! Not the opportunities themselves (`opportunities`) nor the segmentation map (`matrix`). Invariant: what is
//! won and in work is read from opportunities, never typed twice.

mod forget;
mod goal_edit;
pub mod goal_view;
mod goals;
pub mod view;
mod whitespace;
mod whitespace_edit;

pub(crate) use forget::{forget_account, forget_competitor, forget_opportunity, forget_person, forget_product, forget_teammate, forget_unit};
pub use goal_edit::{goal_add, goal_delete, goal_edit};
pub use goals::{goal_rows, goal_tree};
pub use whitespace::whitespace;
pub use whitespace_edit::whitespace_set;
