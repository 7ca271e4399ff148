//! Rich text and pictures of a worksheet as parts of a document.
//!
//! Not the sections (`export`). Invariant: a list stays a list and a table a table; a picture is the one
//! that the page shows.

use charts::{Block as Printed, Column, Run};
use domain::richtext::{Block, Span, read};

use super::view::FedView;
use crate::drawing::{draw, printed};
use crate::error::Result;
use crate::session::Session;
use crate::views::{ChartQuery, MatrixPicture, MatrixQuery, PeoplePicture, Picture};

/// What of what is on record is drawn too: feeds and charts have the same names.
const DRAWN: [&str; 2] = ["pain-chain", "qualification"];

/// A text as it is printed.
pub(super) fn text(text: &str) -> Vec<Printed> {
    let mut printed = Vec::new();
    read(text).iter().for_each(|block| put(&mut printed, block, (0, String::new())));
    printed
}

/// Puts a block so many steps in, after what stands before its first line.
fn put(printed: &mut Vec<Printed>, block: &Block, (indent, marker): (u8, String)) {
    match block {
        Block::Paragraph { spans } => printed.push(Printed::Rich { indent, marker, runs: runs(spans, false) }),
        Block::Heading { spans, .. } => printed.push(Printed::Rich { indent, marker, runs: runs(spans, true) }),
        Block::List { start, items } => {
            for (at, item) in items.iter().enumerate() {
                let marker = start.map_or("•".to_owned(), |start| format!("{}.", start as usize + at));
                put_all(printed, item, (indent, marker));
            }
        }
        Block::Table { head, rows } => printed.push(table(head, rows)),
        Block::Quote { blocks } => put_all(printed, blocks, (indent + 1, String::new())),
        Block::Code { text } => {
            let run = Run { text: text.trim_end().to_owned(), ..Run::default() };
            printed.push(Printed::Rich { indent: indent + 1, marker, runs: vec![run] });
        }
        Block::Rule => {}
    }
}

/// The first of them has the marker, the others stand below its words.
fn put_all(printed: &mut Vec<Printed>, blocks: &[Block], (indent, marker): (u8, String)) {
    let inner = indent.saturating_add(u8::from(!marker.is_empty()));
    for (at, block) in blocks.iter().enumerate() {
        let first = at == 0 && !matches!(block, Block::List { .. } | Block::Table { .. });
        put(printed, block, if first { (indent, marker.clone()) } else { (inner, String::new()) });
    }
}

fn runs(spans: &[Span], strong: bool) -> Vec<Run> {
    let run = |span: &Span| Run { text: span.text.clone(), strong: strong || span.strong, emphasis: span.emphasis, strike: span.strike };
    spans.iter().map(run).collect()
}

fn table(head: &[Vec<Span>], rows: &[Vec<Vec<Span>>]) -> Printed {
    let cell = |spans: &Vec<Span>| spans.iter().map(|span| span.text.as_str()).collect::<String>();
    let columns = head.iter().map(|spans| Column { name: cell(spans), share: 1.0 }).collect();
    Printed::Table(columns, rows.iter().map(|row| row.iter().map(cell).collect()).collect())
}

/// The board of B-03, as wide and as high as it is drawn on a page.
const BOARD: (&str, f64, f64) = ("internal", 1120.0, 700.0);

/// The picture of what is on record of an account: its map of units, its people, its revenue plan;
/// none where nothing is on it.
fn of_account(session: &Session, feed: &str, account: &str) -> Result<Option<Printed>> {
    let theme = || "print".to_owned();
    let picture = match feed {
        "units" => {
            let (matrix, width, height) = BOARD;
            let query = MatrixQuery { matrix: matrix.to_owned(), context: Some(account.to_owned()), width, height, ..MatrixQuery::default() };
            let placed = crate::matrix::view_of(session, query.clone())?.cards.len();
            (placed > 0).then(|| Picture::Matrix(MatrixPicture { query, theme: theme() }))
        }
        "relationship" => {
            let people = session.open()?.store.db().with::<store::Person>("account_id", account)?.len();
            let of = PeoplePicture { account: account.to_owned(), theme: theme(), opportunity: None, on: None, layout: None, folded: Vec::new(), teammate: None, all: false };
            (people > 0).then(|| Picture::People(of))
        }
        "revenue-plan" => {
            let query = ChartQuery { chart: "plan".to_owned(), theme: theme(), account: Some(account.to_owned()), ..ChartQuery::default() };
            return Ok(printed(session, &query)?.map(|drawing| Printed::Picture(String::new(), drawing)));
        }
        _ => None,
    };
    picture.map(|picture| Ok(Printed::Picture(String::new(), draw(session, &picture)?))).transpose()
}

/// The picture of what is on record of a subject, where there is one.
pub(super) fn picture(session: &Session, feed: &FedView, subject: &str) -> Result<Option<Printed>> {
    if feed.hidden {
        return Ok(None);
    }
    if session.open()?.store.db().find::<store::Account>(subject)?.is_some() {
        return of_account(session, &feed.key, subject);
    }
    let feed = feed.key.as_str();
    if !DRAWN.contains(&feed) {
        return Ok(None);
    }
    let query = ChartQuery {
        chart: feed.to_owned(),
        theme: "print".to_owned(),
        opportunity: Some(subject.to_owned()),
        ..ChartQuery::default()
    };
    Ok(printed(session, &query)?.map(|drawing| Printed::Picture(String::new(), drawing)))
}
