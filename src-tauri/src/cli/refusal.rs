//! What is wrong with the arguments, in a sentence; and the help, when asked for.

use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use i18n::Texts;

/// Prints it: help and version on stdout, anything else on stderr.
pub(crate) fn tell(error: &clap::Error, texts: &Texts) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // A reader that stops reading is no fault.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    eprintln!("{}", sentence(error, texts));
    ExitCode::from(2)
}

fn sentence(error: &clap::Error, texts: &Texts) -> String {
    let told = |kind| error.get(kind).map(words).unwrap_or_default();
    let argument = told(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::MissingRequiredArgument => {
            texts.format("cli-usage-missing", &[("argument", argument.into())])
        }
        ErrorKind::UnknownArgument => {
            texts.format("cli-usage-unknown", &[("argument", argument.into())])
        }
        ErrorKind::InvalidSubcommand => texts.format(
            "cli-usage-unknown",
            &[("argument", told(ContextKind::InvalidSubcommand).into())],
        ),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = told(ContextKind::InvalidValue);
            texts.format(
                "cli-usage-value",
                &[("value", value.into()), ("argument", argument.into())],
            )
        }
        _ => texts.text("cli-usage-wrong"),
    }
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::String(word) => word.clone(),
        ContextValue::Strings(words) => words.join(" "),
        other => other.to_string(),
    }
}
