//! The fictional sample.
use crate::error::Result;
use crate::session::Session;
pub(crate) fn fill(_: &mut Session) -> Result<()> { Ok(()) }
