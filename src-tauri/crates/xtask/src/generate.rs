//! The TypeScript that Rust writes. The writing itself is `devhost`'s, because
//! it needs the command list and with it everything the program links.

use crate::Fault;
use crate::process::{cargo, run};

/// Writes `ui/src/generated`.
pub(crate) fn write() -> Result<(), Fault> {
    run(&mut cargo(&["run", "--quiet", "--package", "devhost", "--", "generate"]))
}

/// Fails where what is committed differs from what would be written.
pub(crate) fn check() -> Result<(), Fault> {
    run(&mut cargo(&["run", "--quiet", "--package", "devhost", "--", "generate", "--check"]))
}
