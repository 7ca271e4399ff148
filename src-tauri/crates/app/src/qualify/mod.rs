//! Qualifying an opportunity (D-19): a scorecard rated for us and for each rival, on dates that stay
//! comparable, with a proposal that says why.
//!
//! Not the ratings themselves (`scorecards`). Invariant: who is compared is who stands as a rival
//! of the opportunity, or was rated as one.

mod contenders;
mod scorecard;
mod proposal;
pub mod view;

pub(crate) use contenders::{drop_contender, named};
pub use contenders::{contender_add, contender_delete, contender_edit};
pub use scorecard::qualification;
