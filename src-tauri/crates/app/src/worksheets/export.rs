//! A worksheet as a file: a sheet with a row for each section, or a document.
//!
//! Invariant: it says what the page says, and nothing that stays inside while what is shown is for
//! outside.

use std::path::Path;

use ::reports::{Book, Cell, Column, Kind, Sheet, workbook};
use charts::{Block, Document};
use domain::richtext::plain;

use super::print;
use super::sheet::{LEVELS, worksheet_get};
use super::view::{WorksheetExport, WorksheetOf, WorksheetSectionView, WorksheetView};
use crate::dates::stored;
use crate::drawing::write_whole;
use crate::error::{AppError, Result};
use crate::method::level_titles;
use crate::session::Session;
use crate::speech::Speech;
use crate::views::FileWritten;

/// Writes a worksheet to a file.
pub fn worksheet_export(session: &Session, ask: WorksheetExport) -> Result<FileWritten> {
    let view = worksheet_get(session, WorksheetOf { worksheet: ask.worksheet.clone(), subject: ask.subject.clone(), template: ask.template.clone() })?;
    let ending = Path::new(ask.path.trim()).extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let ending = ["csv", "xlsx", "pdf"].into_iter().find(|known| ending.as_deref() == Some(*known));
    let path = crate::reports::target(&ask.path, ending.unwrap_or("xlsx"), ask.replace)?;
    let bytes = match ending {
        Some("pdf") => charts::document_pdf(&document(session, &view, is_compact(session, &ask))?).map_err(|error| AppError::Drawing(error.to_string()))?,
        Some("csv") => csv(session, &view),
        _ => book(session, &view)?,
    };
    write_whole(&path.display().to_string(), &bytes)
}

/// Headings of the columns, by key.
const COLUMNS: [&str; 9] = [
    "worksheets-section", "worksheets-answer", "worksheets-on-record", "worksheets-value", "worksheets-level",
    "common-source", "history-field-certainty", "history-field-on-date", "worksheets-author",
];

/// One row for each section that says something.
fn rows(session: &Session, view: &WorksheetView) -> Vec<Vec<String>> {
    let speech = session.speech();
    view.sections.iter().filter(|section| section.filled).map(|section| row(session, &speech, section)).collect()
}

fn row(session: &Session, speech: &Speech, section: &WorksheetSectionView) -> Vec<String> {
    let answer = section.answer.as_ref();
    let of = |text: Option<&String>| text.cloned().unwrap_or_default();
    let day = |text: Option<&str>| stored(text).map(|day| speech.format.date(day));
    let level = answer.and_then(|one| one.level.as_deref()).zip(session.open().ok());
    let score = |one: &super::view::AnswerView| one.score.map(|score| speech.say("worksheets-of-five", &[("score", score.into())]));
    let value = answer.and_then(|one| one.amount.as_ref().map(|money| money.text.clone()).or(day(one.day.as_deref())).or(score(one)));
    vec![
        section.title.clone(),
        answer.and_then(|one| one.text.as_deref()).map(plain).unwrap_or_default(),
        fed(section).join("\n"),
        value.unwrap_or_default(),
        level.map(|(level, open)| level_titles(&open.method, LEVELS, level, speech.code())).unwrap_or_default(),
        of(answer.and_then(|one| one.source.as_ref())),
        answer.and_then(|one| one.certainty.as_ref()).map(|key| speech.text(&format!("board-certainty-{key}"))).unwrap_or_default(),
        day(answer.map(|one| one.on_date.as_str())).unwrap_or_default(),
        of(answer.map(|one| &one.author)),
    ]
}

/// What is on record, line by line.
fn fed(section: &WorksheetSectionView) -> Vec<String> {
    let line = |line: &super::view::FedLine| match &line.label {
        Some(label) if line.text.is_empty() => label.clone(),
        Some(label) => format!("{label}: {}", line.text),
        None => line.text.clone(),
    };
    section.feeds.iter().flat_map(|feed| &feed.lines).map(line).collect()
}

fn book(session: &Session, view: &WorksheetView) -> Result<Vec<u8>> {
    let speech = session.speech();
    let column = |key: &&str| Column { title: speech.text(key), kind: Kind::Long, total: false };
    let rows = rows(session, view).into_iter().map(|row| row.into_iter().map(Cell::text).collect()).collect();
    let sheet = Sheet { name: view.title.clone(), columns: COLUMNS.iter().map(column).collect(), rows, chart: None };
    let title = format!("{}: {}", view.title, view.subject.name);
    let book = Book { title, author: session.settings.author.clone(), day: session.today(), sheets: vec![sheet] };
    workbook(&book).map_err(|error| AppError::Report(error.to_string()))
}

/// With a byte order mark, by which a spreadsheet knows the letters.
fn csv(session: &Session, view: &WorksheetView) -> Vec<u8> {
    let head: Vec<String> = COLUMNS.iter().map(|key| session.speech().text(key)).collect();
    let lines = std::iter::once(head).chain(rows(session, view));
    let text: String = lines.map(|row| row.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",") + "\r\n").collect();
    format!("\u{feff}{text}").into_bytes()
}

/// A cell in quotes; what a spreadsheet would take for a formula begins with an apostrophe.
fn quoted(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    format!("\"{}{}\"", if formula { "'" } else { "" }, cell.replace('"', "\"\""))
}

/// Whether the template asked for is printed in as little room as can be.
fn is_compact(session: &Session, ask: &WorksheetExport) -> bool {
    let sheet = session.open().ok().and_then(|open| open.method.worksheet(&ask.worksheet));
    sheet.zip(ask.template.as_ref()).and_then(|(sheet, key)| sheet.template(key)).is_some_and(|one| one.compact)
}

/// A worksheet on pages.
fn document(session: &Session, view: &WorksheetView, compact: bool) -> Result<Document> {
    let speech = session.speech();
    let (mut blocks, mut pictures) = (Vec::new(), Vec::new());
    for (number, section) in view.sections.iter().enumerate() {
        let mut parts = parts(session, &speech, section, &view.subject.id)?;
        if compact && parts.iter().any(|part| matches!(part, Block::Picture(..))) {
            pictures.extend(parts.into_iter().filter_map(|part| if let Block::Picture(_, drawing) = part { Some(drawing) } else { None }));
            continue;
        }
        blocks.push(Block::Heading(if compact { section.title.clone() } else { format!("{}  {}", number + 1, section.title) }));
        blocks.append(&mut parts);
    }
    blocks.extend(pictures.chunks(2).map(|pair| Block::Row(pair.to_vec())));
    let foot = format!("{} · {}", view.subject.name, speech.format.date(session.today()));
    Ok(Document { title: view.subject.name.clone(), subtitle: view.title.clone(), foot, blocks })
}

fn parts(session: &Session, speech: &Speech, section: &WorksheetSectionView, subject: &str) -> Result<Vec<Block>> {
    let mut parts = Vec::new();
    for feed in &section.feeds {
        parts.extend(feed.lines.iter().map(|line| Block::Fact(line.label.clone().unwrap_or_default(), line.text.clone())));
        parts.extend(print::picture(session, feed, subject)?);
    }
    if let Some(answer) = &section.answer {
        parts.extend(answer.text.iter().flat_map(|text| print::text(text)));
        parts.extend(answer.amount.iter().map(|money| Block::Text(money.text.clone())));
        parts.extend(stored(answer.day.as_deref()).map(|day| Block::Text(speech.format.date(day))));
        parts.extend(answer.score.map(|score| Block::Text(speech.say("worksheets-of-five", &[("score", score.into())]))));
    }
    Ok(if parts.is_empty() { vec![Block::Text(speech.text("worksheets-open"))] } else { parts })
}
