//! The use cases of Mainstay behind one list of commands.
//!
//! Knows the workspace and the person's language; not the window, not HTTP, not
//! SQL. Invariant: the file changes through [`session::Session::transact`] alone.

pub mod accounts;
pub mod actions;
pub mod activities;
pub mod calendar;
pub mod catalogue;
pub mod classes;
pub mod codegen;
mod commands;
pub mod compete;
pub mod care;
mod dates;
pub mod drawing;
pub mod drivers;
mod error;
mod events;
pub mod forecasts;
pub mod history;
pub mod holdings;
pub mod imports;
pub mod insights;
pub mod keyrules;
pub mod leads;
pub mod matrix;
pub mod method;
mod money;
pub mod notes;
mod ops;
pub mod opportunities;
pub mod packs;
pub mod people;
pub mod plan;
pub mod pyramids;
pub mod rates;
pub mod relations;
pub mod reports;
pub mod reviews;
pub mod qualify;
mod router;
pub mod sample;
pub mod scorecards;
pub mod series;
pub mod search;
pub mod session;
mod speech;
mod subjects;
pub mod support;
mod texts;
pub mod views;
pub mod wire;
pub mod values;
pub mod worksheets;
pub mod workshops;

pub use error::{AppError, CallError, Result};
pub use events::{Canceller, Events, Progress, Silent};
pub use ops::{Op, OpKind};
pub use router::{call, call_text, names, queries};
pub use speech::Speech;
