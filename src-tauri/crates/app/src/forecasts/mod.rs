//! The funnel, the forecast, what changed, and how good it has been: as of any day, from the
//! dated history of the opportunities.
//!
//! Not the rules (`domain::forecast`, `domain::funnel`) and not the ink (`charts`). Invariant: what
//! was not known on a day plays no part in the figures of that day.

mod backtest;
mod changes;
mod counting;
mod dashboard;
mod deals;
pub mod estimate_view;
mod estimates;
mod experience;
mod fault;
mod figures;
mod freeze;
pub(crate) mod goals;
mod held;
mod kept;
mod learned;
mod levers;
pub mod manage_view;
pub mod month_view;
mod moments;
mod months;
mod paces;
mod outlook;
mod parts;
mod past;
mod periods;
mod proposals;
mod range;
pub mod range_view;
mod recalled;
mod reserve;
mod risks;
pub mod score_view;
pub mod snapshot_view;
mod snapshots;
mod span;
mod stages;
mod standing;
mod told;
pub mod view;
mod ways;

pub use backtest::backtest;
pub(crate) use changes::{Compared, compared, reason_key};
pub use changes::changes;
pub use dashboard::dashboard;
pub use estimates::{estimate_add, estimate_rows};
pub(crate) use deals::{Counted, Out, deals};
pub(crate) use experience::RECENT;
pub(crate) use figures::{Measured, estimated, measured, stayed_in};
pub use fault::ForecastFault;
pub use figures::funnel;
pub use levers::equation;
pub use months::months;
pub(crate) use paces::{Pace, paces};
pub(crate) use past::Past;
pub use held::range_held;
pub(crate) use outlook::{Lens, Outlook};
pub use periods::forecast;
pub(crate) use periods::{grain, name, until};
pub(crate) use range::Ranged;
pub use range::range;
pub(crate) use recalled::Recalled;
pub use reserve::reserve;
pub use risks::risk_rows;
pub use standing::standing;
pub use snapshots::{snapshot_due, snapshot_take, snapshots};
pub(crate) use snapshots::{Why, freeze, weekly};
pub(crate) use stages::outcome;
