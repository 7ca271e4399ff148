//! Charts, pictures of boards, and revenue targets.
//!
//! Figures come from `domain`, ink from `charts`; this is where they meet words.
//! Invariant: every figure drawn stands in the table twin too, and the records
//! behind it can be asked for.

mod boards;
mod chain;
mod bonds;
mod chart;
mod classes;
mod deals;
mod entities;
mod export;
mod flow;
mod forecast;
mod funnel;
mod heading;
mod measures;
mod notes;
mod outlook;
mod paper;
mod pareto;
mod people_keys;
mod people_map;
mod plan;
mod pyramid;
mod relations;
mod qualification;
mod drivers;
mod radar;
mod revenue;
mod ripples;
mod slice;
mod targets;
mod time;
pub mod view;

pub use chart::chart;
pub(crate) use chart::{printed, style};
pub use export::{copy, export, fit};
pub(crate) use paper::{LEAST, room_for};
pub(crate) use export::{draw, write_whole};
pub(crate) use slice::month;
pub use flow::stage_flow;
pub use targets::{target_set, targets};
