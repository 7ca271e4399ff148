//! Worksheets (design: a primitive): sections of the method answered in words about an account, a
//! unit, a person or an opportunity, beside what is on record of it.
//!
//! Not the sections themselves (`domain::method`). Invariant: one answer holds in each section, the
//! newest; what it says stands nowhere twice.

mod account_plan;
mod answered;
mod answers;
mod export;
mod fed;
mod plan;
mod print;
mod plan_view;
mod question_view;
mod questions;
mod recalled;
mod sheet;
mod text_view;
pub mod view;

pub use account_plan::account_plan;
pub(crate) use account_plan::plan_filled;
pub(crate) use recalled::Recalled;
pub(crate) use answered::{Answered, answered};
pub use answers::{answer_history, answer_set};
pub use fed::fed_get;
pub use export::worksheet_export;
pub(crate) use export::{Part, parts_of};
pub use plan::opportunity_plan;
pub use questions::question_bank;
pub use sheet::{worksheet_get, worksheet_list};
pub(crate) use answers::{forget, holds};
