//! How an account is planned and cared for: rounds of planning, issues, satisfaction, and the health
//! that follows.
//!
//! Not what the plan says (`worksheets`) nor the lights of key accounts (`keyrules`). Invariant: what
//! is done is not later than the session's day.

mod checks;
mod cycle;
mod cycle_edit;
pub mod cycle_view;
mod guide;
pub mod guide_view;
mod health;
mod health_edit;
pub mod health_view;
mod issues;
mod satisfaction;
mod service;
pub mod service_view;
mod visits;

pub use cycle::cycle_get;
pub use cycle_edit::{cycle_begin, cycle_edit};
pub use guide::guide_get;
pub use health::{health_get, health_rows};
pub use health_edit::health_weigh;
pub use issues::{issue_add, issue_delete, issue_edit};
pub use satisfaction::{satisfaction_add, satisfaction_delete, satisfaction_edit};
pub use service::service_get;
pub(crate) use service::troubles;
pub use visits::visit_rows;

use chrono::NaiveDate;

use crate::dates::past;
use crate::error::Result;

/// A typed day that has been, or none.
fn past_some(text: Option<&str>, today: NaiveDate) -> Result<Option<String>> {
    text.map(str::trim).filter(|text| !text.is_empty()).map(|text| past(text, today)).transpose()
}
