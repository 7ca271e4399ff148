//! A worksheet as a file: a sheet with a row for each section, or a document.
//!
//! Invariant: it says what the page says, and nothing that stays inside while what is shown is for
//! outside.

use std::collections::HashSet;
use std::path::Path;

use ::reports::{Block, Book, Cell, Column, Document, Figure, Kind, Sheet, workbook};
use domain::richtext::plain;

use super::print;
use super::sheet::{LEVELS, worksheet_get};
use super::view::{FedLine, WorksheetExport, WorksheetOf, WorksheetSectionView, WorksheetView};
use crate::dates::stored;
use crate::drawing::write_whole;
use crate::error::Result;
use crate::method::level_titles;
use crate::session::Session;
use crate::speech::Speech;
use crate::views::FileWritten;

/// Writes a worksheet to a file.
pub fn worksheet_export(session: &Session, ask: WorksheetExport) -> Result<FileWritten> {
    let view = worksheet_get(session, WorksheetOf { worksheet: ask.worksheet.clone(), subject: ask.subject.clone(), template: ask.template.clone() })?;
    let ending = Path::new(ask.path.trim()).extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let ending = ["csv", "xlsx", "pdf", "docx"].into_iter().find(|known| ending.as_deref() == Some(*known));
    let path = crate::reports::target(&ask.path, ending.unwrap_or("xlsx"), ask.replace)?;
    let bytes = match ending {
        Some(ending @ ("pdf" | "docx")) => crate::reports::paper(&document(session, &view, is_compact(session, &ask))?, ending)?,
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
    let line = |line: &FedLine| match &line.label {
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
    let sheet = Sheet { name: view.title.clone(), columns: COLUMNS.iter().map(column).collect(), rows, ..Sheet::default() };
    let title = format!("{}: {}", view.title, view.subject.name);
    let book = Book { title, author: session.settings.author.clone(), day: session.today(), sheets: vec![sheet] };
    crate::reports::bytes(workbook(&book))
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

/// A worksheet on pages, each picture once. A compact one ends with its pictures, two abreast.
fn document(session: &Session, view: &WorksheetView, compact: bool) -> Result<Document> {
    let speech = session.speech();
    let (mut blocks, mut pictures, mut drawn) = (Vec::new(), Vec::new(), HashSet::new());
    for (number, section) in view.sections.iter().enumerate() {
        let (mut parts, mut figures) = (parts(&speech, section), figures(session, section, &view.subject.id)?);
        figures.retain(|figure| drawn.insert(figure.drawing.svg.clone()));
        if compact && !figures.is_empty() {
            pictures.append(&mut figures);
            continue;
        }
        blocks.push(Block::Heading(if compact { section.title.clone() } else { format!("{}  {}", number + 1, section.title) }));
        if parts.is_empty() && figures.is_empty() {
            parts.push(Block::text(speech.text("worksheets-open")));
        }
        blocks.append(&mut parts);
        blocks.extend(figures.into_iter().map(Block::Picture));
    }
    blocks.extend(pictures.chunks(2).map(|pair| Block::Row(pair.to_vec())));
    let blank = crate::reports::blank(session, &view.subject.name)?;
    Ok(Document { subtitle: view.title.clone(), contents: blank.contents.filter(|_| !compact), compact, blocks, ..blank })
}

/// A section of a worksheet in words, and what is on record for it.
pub(crate) struct Part {
    /// Its key.
    pub(crate) key: String,
    /// Its title.
    pub(crate) title: String,
    /// Keys of what feeds it.
    pub(crate) feeds: Vec<String>,
    /// What it says.
    pub(crate) blocks: Vec<Block>,
}

/// The sections of a worksheet that say something, in words.
pub(crate) fn parts_of(session: &Session, worksheet: &str, subject: &str, template: Option<&str>) -> Result<Vec<Part>> {
    let of = WorksheetOf { worksheet: worksheet.to_owned(), subject: subject.to_owned(), template: template.map(str::to_owned) };
    let (view, speech) = (worksheet_get(session, of)?, session.speech());
    let part = |section: &WorksheetSectionView| Part {
        key: section.key.clone(),
        title: section.title.clone(),
        feeds: section.feeds.iter().filter(|feed| !feed.hidden).map(|feed| feed.key.clone()).collect(),
        blocks: parts(&speech, section),
    };
    Ok(view.sections.iter().map(part).filter(|part| !part.blocks.is_empty() || !part.feeds.is_empty()).collect())
}

fn figures(session: &Session, section: &WorksheetSectionView, subject: &str) -> Result<Vec<Figure>> {
    let figure = |drawing| Figure { caption: String::new(), about: section.title.clone(), drawing };
    let drawn = section.feeds.iter().filter_map(|feed| print::picture(session, feed, subject).transpose());
    drawn.map(|drawing| drawing.map(figure)).collect()
}

fn parts(speech: &Speech, section: &WorksheetSectionView) -> Vec<Block> {
    let fact = |line: &FedLine| Block::Fact(line.label.clone().unwrap_or_default(), line.text.clone());
    let mut parts: Vec<Block> = section.feeds.iter().flat_map(|feed| &feed.lines).map(fact).collect();
    if let Some(answer) = &section.answer {
        parts.extend(answer.text.iter().flat_map(|text| print::text(text)));
        parts.extend(answer.amount.iter().map(|money| Block::text(money.text.clone())));
        parts.extend(stored(answer.day.as_deref()).map(|day| Block::text(speech.format.date(day))));
        parts.extend(answer.score.map(|score| Block::text(speech.say("worksheets-of-five", &[("score", score.into())]))));
    }
    parts
}
