//! Charts and pictures.
pub mod view;
use crate::error::{AppError, Result};
use crate::session::{Change, Session};
use crate::views::*;
fn not_yet() -> AppError { AppError::BadRequest("drawing".into()) }
pub fn chart(_: &Session, _: ChartQuery) -> Result<ChartView> { Err(not_yet()) }
pub fn export(_: &Session, _: Export) -> Result<FileWritten> { Err(not_yet()) }
pub fn targets(_: &Session, _: TargetQuery) -> Result<Vec<TargetRow>> { Err(not_yet()) }
pub fn target_set(_: &mut Session, _: TargetSet) -> Change<Nothing> { Err(not_yet()) }
