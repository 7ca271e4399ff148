//! The plan of an account: what its units could buy of us.
//!
//! Not the opportunities themselves (`opportunities`) nor the segmentation map (`matrix`). Invariant: what is
//! won and in work is read from opportunities, never typed twice.

mod forget;
pub mod view;
mod whitespace;
mod whitespace_edit;

pub(crate) use forget::{forget_account, forget_competitor, forget_product, forget_unit};
pub use whitespace::whitespace;
pub use whitespace_edit::whitespace_set;
