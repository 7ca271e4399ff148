//! Imports.
pub mod view;
use crate::error::{AppError, Result};
use crate::session::{Change, Session};
use crate::speech::Speech;
use crate::views::*;
fn not_yet() -> AppError { AppError::BadRequest("imports".into()) }
pub fn preview(_: &Session, _: ImportPlan) -> Result<ImportPreview> { Err(not_yet()) }
pub fn run(_: &mut Session, _: ImportPlan) -> Change<ImportReport> { Err(not_yet()) }
pub(crate) fn read_sentence(_: &str, cause: &exchange::read::ReadError, _: &Speech) -> String { cause.to_string() }
