//! Measures over months: the revenue plan and the measures of marketing, sales and service (B-26,
//! E-15, E-19, E-21).
//!
//! Not the arithmetic (`domain::series`) and not which measures there are (the method). Invariant: a
//! value stands once, at its measure, kind, month and place; longer periods are folded from months.

mod book;
mod gauges;
mod pay;
mod plan;
mod span;
pub mod view;
mod worked;
mod write;

pub use gauges::series_get;
pub use plan::plan_get;
pub(crate) use plan::planned;
pub use write::series_set;
