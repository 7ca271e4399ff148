//! Matrices: where subjects stand by score, by level and by hand, and where they stood.
//!
//! Invariant: a place is a dated fact; moving adds one and rewrites none. What is in force is
//! computed from the facts each time it is asked for.

mod arrange;
mod colours;
mod gauges;
mod ground;
mod lines;
mod moves;
mod nearby;
mod options;
mod places;
mod standing_view;
pub mod view;
mod views;
mod zones;

pub use gauges::gauges;
pub use ground::stand_of;
pub(crate) use ground::{zone_of_each, zones_of};
pub use moves::moves;
pub use options::options_set;
pub(crate) use places::{Locking, TakingOff, check, matrix_of, placement};
pub use places::{computed, explain, history, lock, place};
pub use views::{places_of, view_of};
pub use zones::{reset, zones_set};
