//! Why a subcommand ended without being done.

use std::io::{self, ErrorKind};
use std::process::ExitCode;

use app::CallError;
use i18n::Texts;

use super::say;

/// Why it ended.
#[derive(Debug)]
pub(crate) enum Fault {
    /// A sentence in the person's language.
    Failed(String),
    /// Arguments that do not go together; a sentence.
    Usage(String),
    /// What it printed could not be written.
    Output(io::Error),
}

impl Fault {
    /// Says it on stderr and gives the exit code.
    pub(crate) fn tell(&self, texts: &Texts) -> ExitCode {
        match self {
            Self::Failed(sentence) => {
                eprintln!("{sentence}");
                ExitCode::FAILURE
            }
            Self::Usage(sentence) => {
                eprintln!("{sentence}");
                ExitCode::from(2)
            }
            // Whoever reads has read enough.
            Self::Output(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Self::Output(error) => {
                eprintln!("{}", say(texts, "cli-output-failed", ("cause", &error.to_string())));
                ExitCode::FAILURE
            }
        }
    }
}

impl From<CallError> for Fault {
    fn from(error: CallError) -> Self {
        Self::Failed(error.message)
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
