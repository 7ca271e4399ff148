//! The sentences of an import, in the person's language.
//!
//! Not the causes (`exchange`, `issue`). Invariant: a cause without a sentence
//! does not compile, and a sentence says what to do or what was done.

use std::io::ErrorKind;

use exchange::columns::Field;
use exchange::read::{Foreign, Limit, ReadError, RowProblem};
use exchange::values::Problem;

use super::issue::{Issue, What};
use super::reading::{field_key, kind_key};
use crate::error::shorten;
use crate::speech::Speech;

/// Why a file cannot be read, and what to do.
pub(crate) fn read_sentence(file: &str, cause: &ReadError, speech: &Speech) -> String {
    let say = |key: &str| speech.say(key, &[("file", file.into())]);
    let with = |key: &str, name: &str, value: i18n::Arg<'_>| {
        speech.say(key, &[("file", file.into()), (name, value)])
    };
    match cause {
        ReadError::Io { source, .. } => match source.kind() {
            ErrorKind::NotFound => say("reading-missing"),
            ErrorKind::PermissionDenied => say("reading-denied"),
            _ => with("reading-io", "cause", source.to_string().into()),
        },
        ReadError::Empty => say("reading-empty"),
        ReadError::HeaderOnly { .. } => say("reading-header-only"),
        ReadError::NotATable => say("reading-not-a-table"),
        ReadError::Unsupported { what } => {
            with("reading-foreign", "what", foreign_key(*what).into())
        }
        ReadError::PasswordProtected => say("reading-password"),
        ReadError::NoSheets => say("reading-no-sheets"),
        ReadError::SheetNotFound { wanted, sheets } => speech.say(
            "reading-no-sheet",
            &[
                ("file", file.into()),
                ("sheet", shorten(wanted).into()),
                ("sheets", sheets.join(", ").into()),
            ],
        ),
        ReadError::Damaged { .. } => say("reading-damaged"),
        ReadError::TooLarge { limit: Limit::Bytes(bytes) } => {
            with("reading-too-large", "size", speech.format.file_size(*bytes).into())
        }
        ReadError::TooLarge { limit: Limit::Rows(rows) } => {
            with("reading-too-many-rows", "count", whole(*rows))
        }
        ReadError::TooLarge { limit: Limit::Cells(cells) } => {
            with("reading-too-many-cells", "count", whole(*cells))
        }
        ReadError::UnknownEncoding { name } => {
            with("reading-no-encoding", "encoding", shorten(name).into())
        }
        ReadError::NoSuchRow { last, .. } => with("reading-no-row", "last", (*last).into()),
    }
}

fn whole(number: u64) -> i18n::Arg<'static> {
    i64::try_from(number).unwrap_or(i64::MAX).into()
}

fn foreign_key(what: Foreign) -> &'static str {
    match what {
        Foreign::Pdf => "pdf",
        Foreign::Image => "image",
        Foreign::Archive => "archive",
        Foreign::Document => "document",
        Foreign::Markup => "markup",
        Foreign::Database => "database",
    }
}

/// A field as a person calls it.
pub(super) fn field_title(field: Field, speech: &Speech) -> String {
    speech.text(&format!("reading-field-{}", field_key(field)))
}

/// What an issue says.
pub(super) fn issue_sentence(issue: &Issue, speech: &Speech) -> String {
    let field = || issue.field.map(|field| field_title(field, speech)).unwrap_or_default();
    let titles = |fields: &[Field]| {
        let titles: Vec<String> = fields.iter().map(|field| field_title(*field, speech)).collect();
        titles.join(&speech.text("reading-or"))
    };
    let about = |key: &str, text: &str| {
        speech.say(key, &[("field", field().into()), ("text", shorten(text).into())])
    };
    let named = |key: &str, name: &str| speech.say(key, &[("name", shorten(name).into())]);
    let count = |key: &str, count: usize| speech.say(key, &[("count", count.into())]);
    match &issue.what {
        What::Cell(problem) => cell_sentence(problem, &field(), speech),
        What::Shape(problem) => shape_sentence(problem, speech),
        What::Missing(fields) => {
            speech.say("reading-skip-missing", &[("fields", titles(fields).into())])
        }
        What::NoAccount => speech.text("reading-skip-no-account"),
        What::LongName(length) => count("reading-skip-long-name", *length),
        What::LongReference(length) => {
            speech.say("reading-long", &[("field", field().into()), ("count", (*length).into())])
        }
        What::Repeated => speech.text("reading-repeated"),
        What::Made(kind, name) => speech.say(
            "reading-made",
            &[("kind", kind_key(*kind).into()), ("name", shorten(name).into())],
        ),
        What::StaysAt(name) => named("reading-stays", name),
        What::Rounded(text, minor, code) => speech.say(
            "reading-rounded",
            &[
                ("field", field().into()),
                ("text", text.into()),
                ("amount", speech.format.money(*minor, code).into()),
            ],
        ),
        What::BelowNothing(text) => about("reading-below-nothing", text),
        What::EndsBeforeOpened => speech.text("reading-ends-before-opened"),
        What::Moved(person) => named("reading-moved", person),
        What::Namesake(people) => named("reading-namesake", &people.join(", ")),
        What::Several(name) => named("reading-several", name),
        What::WithoutAccount => speech.text("reading-without-account"),
        What::NoParent(name) => named("reading-no-parent", name),
        What::NoManager(name) => named("reading-no-manager", name),
        What::SeveralManagers(name, people) => speech.say(
            "reading-several-managers",
            &[("name", name.into()), ("names", people.join(", ").into())],
        ),
        What::Circle(path) => speech
            .say("reading-circle", &[("field", field().into()), ("path", path.join(" → ").into())]),
        What::NoLevel(text) => about("reading-no-level", text),
        What::DecidedWhenOpened => speech.text("reading-decided-when-opened"),
        What::DecidedToday => speech.text("reading-decided-today"),
        What::StillOpen => speech.text("reading-still-open"),
        What::OtherCurrency(code) => about("reading-other-currency", code),
        What::LeftOut(sheets) if sheets.len() > 1 => {
            speech.say("reading-left-out-sheets", &[("sheets", sheets.join(", ").into())])
        }
        What::LeftOut(_) => speech.text("reading-left-out"),
        What::Undecoded(count, encoding) => speech
            .say("reading-undecoded", &[("count", (*count).into()), ("encoding", encoding.into())]),
        What::AmbiguousDates => speech.say("reading-ambiguous-dates", &[("field", field().into())]),
    }
}

fn shape_sentence(problem: &RowProblem, speech: &Speech) -> String {
    match problem {
        RowProblem::Surplus { cells, .. } => {
            let text = shorten(&cells.join(" | "));
            speech.say("reading-surplus", &[("count", cells.len().into()), ("text", text.into())])
        }
        RowProblem::UnclosedQuote { .. } => speech.text("reading-unclosed-quote"),
        RowProblem::SpansLines { lines, .. } => {
            speech.say("reading-spans-lines", &[("count", (*lines).into())])
        }
    }
}

fn cell_sentence(problem: &Problem, field: &str, speech: &Speech) -> String {
    let say = |key: &str, raw: &str| {
        speech.say(key, &[("field", field.into()), ("text", shorten(raw).into())])
    };
    match problem {
        Problem::NotANumber { raw } => say("reading-not-a-number", raw),
        Problem::NotWhole { raw } => say("reading-not-whole", raw),
        Problem::NotADate { raw } => say("reading-not-a-date", raw),
        Problem::PartialDate { raw } => say("reading-partial-date", raw),
        Problem::NotABoolean { raw } => say("reading-not-a-boolean", raw),
        Problem::NotACurrency { raw } => say("reading-not-a-currency", raw),
        Problem::NotAnEmail { raw } => say("reading-not-an-email", raw),
        Problem::OutOfRange { raw } => say("reading-out-of-range", raw),
        Problem::CellError { raw } => say("reading-cell-error", raw),
        Problem::CurrencyConflict { raw, kept, .. } => speech.say(
            "reading-currency-conflict",
            &[("field", field.into()), ("text", shorten(raw).into()), ("kept", kept.into())],
        ),
        Problem::ControlCharacters { removed } => speech.say(
            "reading-control-characters",
            &[("field", field.into()), ("count", (*removed).into())],
        ),
    }
}
