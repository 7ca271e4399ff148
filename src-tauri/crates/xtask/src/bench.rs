//! Speed: the benchmarks, and the workspace they are measured on.

use std::path;

use crate::Fault;
use crate::process::{cargo, run};
use crate::setup::{Purpose, ready};

/// Runs the benchmarks, or those whose names contain one of the words.
pub(crate) fn bench(names: &[&str]) -> Result<(), Fault> {
    ready(Purpose::Run)?;
    run(cargo(&["bench", "--workspace", "--benches", "--"]).args(names))
}

/// Makes the big workspace, the same content every time.
pub(crate) fn big(file: &str) -> Result<(), Fault> {
    let file = path::absolute(file).map_err(|error| Fault::Io(file.to_owned(), error))?;
    run(cargo(&["run", "--quiet", "--package", "devhost", "--", "big"]).arg(file))
}
