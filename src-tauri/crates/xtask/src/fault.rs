//! Why a task stopped. Not a fault of the program under test: those are printed by its runners.

use std::fmt;
use std::io;

/// Why a task stopped.
#[derive(Debug)]
pub enum Fault {
    /// The arguments name no task.
    Usage,
    /// Something the machine must have first, each with where it comes from.
    Missing(Vec<String>),
    /// A command ended badly; it has said why itself.
    Failed(String),
    /// A command or a file could not be reached.
    Io(String, io::Error),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage => write!(f, "no such task"),
            Self::Missing(things) => {
                write!(f, "Missing on this machine:")?;
                things.iter().try_for_each(|thing| write!(f, "\n  - {thing}"))
            }
            Self::Failed(what) => write!(f, "Failed: {what}"),
            Self::Io(what, error) => write!(f, "{what}: {error}"),
        }
    }
}

impl std::error::Error for Fault {}
