//! The forecast as a workbook that goes on counting: periods over a sheet of opportunities, and how the
//! figures are to be read (D-31).
//!
//! Not the rules (`domain::forecast`): a formula adds up what `forecasts::deals` says of each
//! opportunity. Invariants: every result that stands beside a formula is the figure of the view; a
//! formula compares with the words that this module writes into the cells, and with no others.

mod deals;
mod periods;

use ::reports::{Book, Cell, Formula, Kind, Part, Sheet, workbook};

use super::columns::{column, sheet};
use super::target;
use super::view::ForecastWrite;
use crate::drawing::write_whole;
use crate::error::Result;
use crate::forecasts;
use crate::session::Session;
use crate::views::{CountedMoney, FileWritten, ForecastView, ToldFigure};

/// Writes the workbook.
pub fn write(session: &Session, ask: ForecastWrite) -> Result<FileWritten> {
    session.open()?;
    let path = target(&ask.path, "xlsx", ask.replace)?;
    let query = forecasts::until(session, &ask.query, ask.to.as_deref())?;
    let counted = forecasts::deals(session, &query)?;
    let view = forecasts::forecast(session, query)?;
    let book = Book {
        title: format!("{}: {}", session.open()?.workspace.name, session.speech().text("common-forecast")),
        author: session.settings.author.clone(),
        day: session.today(),
        sheets: vec![periods::sheet(session, &view)?, deals::sheet(session, &counted)?, reading(session, &view)],
    };
    write_whole(&path.display().to_string(), &super::bytes(workbook(&book))?)
}

/// A cell that counts.
fn counting(parts: Vec<Part>, result: Option<f64>) -> Cell {
    Cell::Formula(Formula { parts, result })
}

/// The figures as they are told on the day, what is in no sum, and the rule of the formulas.
fn reading(session: &Session, view: &ForecastView) -> Sheet {
    let speech = &session.speech();
    let columns = vec![
        column(speech, "common-name", Kind::Text),
        column(speech, "reports-value", Kind::Text),
        column(speech, "common-note", Kind::Long),
    ];
    let day = crate::dates::stored(Some(&view.on)).map(|day| speech.format.date(day)).unwrap_or_default();
    let told = |name: String, value: String, note: Option<String>| vec![Cell::text(name), Cell::text(value), Cell::words(note)];
    let figure = |one: &ToldFigure| told(one.label.clone(), one.value.clone(), one.math.clone().or(one.note.clone()));
    let out = |key: &str, sum: &CountedMoney| told(speech.text(key), sum.amount.text.clone(), Some(sum.count.to_string()));
    let mut rows = vec![told(speech.text("reports-as-of"), day, Some(speech.text("reports-forecast-rule")))];
    rows.extend(view.figures.iter().map(figure));
    rows.extend([("outlook-overdue", &view.overdue), ("outlook-undated", &view.undated), ("reports-out-omitted", &view.omitted)].map(|(key, sum)| out(key, sum)));
    rows.extend(view.notes.iter().map(|note| told(String::new(), String::new(), Some(note.clone()))));
    sheet(speech, "reports-reading", columns, rows)
}
