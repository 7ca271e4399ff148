//! Making a machine ready: system packages, Node.js, the npm packages, what reads documents.
//!
//! Invariant: doing it twice does nothing the second time.

mod node;
pub(crate) mod packages;
#[cfg(unix)]
mod python;

use crate::Fault;
use crate::steps::Steps;

/// What the machine is made ready for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To build the program and open its window.
    Run,
    /// To run every test besides.
    Test,
}

/// Makes the machine ready for everything.
pub(crate) fn everything() -> Result<(), Fault> {
    Steps::default().step("set up", || ready(Purpose::Test))
}

/// Makes the machine ready, saying what it installs.
pub(crate) fn ready(purpose: Purpose) -> Result<(), Fault> {
    packages::ready(purpose)?;
    #[cfg(unix)]
    if purpose == Purpose::Test {
        python::ready()?;
    }
    node::ready()
}
