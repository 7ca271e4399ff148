//! The funnel, the forecast, what changed, and how good it has been: as of any day, from the
//! dated history of the opportunities.
//!
//! Not the rules (`domain::forecast`, `domain::funnel`) and not the ink (`charts`). Invariant: what
//! was not known on a day plays no part in the figures of that day.

mod backtest;
mod changes;
mod experience;
mod figures;
pub mod month_view;
mod months;
mod past;
mod periods;
mod range;
pub mod score_view;
mod stages;
mod told;
pub mod view;
mod ways;

pub use backtest::backtest;
pub(crate) use changes::{Compared, compared, reason_key};
pub use changes::changes;
pub(crate) use figures::{Measured, measured};
pub use figures::funnel;
pub use months::months;
pub(crate) use past::Past;
pub use periods::forecast;
pub(crate) use periods::{Outlook, Weather, grain, name};
pub(crate) use range::Ranged;
pub use range::range;
pub(crate) use stages::{Stages, outcome};
