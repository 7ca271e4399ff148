//! Accounts by tier against what the scheme expects, the 20/80 rule, where
//! selling time goes, and proposals from the trend.
//!
//! Not the judging of one account and not the drawing. Invariant: the table, the lists and the
//! charts of one scheme and period rest on the same [`ground`].

mod ground;
mod members;
mod pareto;
mod proposals;
mod pyramid;
mod scheme;
mod targets;
mod time;
pub mod view;

pub use members::rows;
pub use pareto::view as pareto_view;
pub(crate) use pareto::{Few, few};
pub(crate) use proposals::ASIDE;
pub use proposals::{accept, aside, back, list as proposals};
pub use pyramid::view as pyramid_view;
pub(crate) use scheme::IN_USE;
pub use scheme::choose as scheme_set;
pub(crate) use scheme::{in_use, known};
pub use targets::{reset, set as target_set};
pub use time::view as time_view;
