//! Exchange rates: what amounts in other currencies are worth in the workspace's own.
//!
//! Not the arithmetic (`domain::series::rates`). An open opportunity takes the rate of the day
//! looked from, a won one that of the day it was won. Invariant: a sum over several currencies says
//! at which rates it was made; what has no rate is in no sum, and that is said too.

mod commands;
mod fault;
mod foreign;
mod rule;
pub mod view;

pub use commands::{rate_add, rate_delete, rate_rows};
pub use fault::RateFault;
pub(crate) use foreign::Foreign;
pub(crate) use rule::Rates;
