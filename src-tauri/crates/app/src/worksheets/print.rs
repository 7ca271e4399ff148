//! Rich text and pictures of a worksheet as parts of a document.
//!
//! Not the sections (`export`). Invariant: a list stays a list and a table a table; a picture is the one
//! that the page shows.

use ::reports::{Block as Printed, PageColumn, Words};
use charts::Drawing;
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
    read(text).iter().filter_map(block).collect()
}

fn block(block: &Block) -> Option<Printed> {
    Some(match block {
        Block::Paragraph { spans } => Printed::Paragraph(runs(spans, false)),
        Block::Heading { spans, .. } => Printed::Paragraph(runs(spans, true)),
        Block::List { start, items } => Printed::List { start: *start, items: items.iter().map(|item| blocks(item)).collect() },
        Block::Table { head, rows } => table(head, rows),
        Block::Quote { blocks: inner } => Printed::Quote(blocks(inner)),
        Block::Code { text } => Printed::Quote(vec![Printed::text(text.trim_end())]),
        Block::Rule => return None,
    })
}

fn blocks(all: &[Block]) -> Vec<Printed> {
    all.iter().filter_map(block).collect()
}

fn runs(spans: &[Span], strong: bool) -> Vec<Words> {
    let run = |span: &Span| Words { text: span.text.clone(), strong: strong || span.strong, emphasis: span.emphasis, strike: span.strike };
    spans.iter().map(run).collect()
}

fn table(head: &[Vec<Span>], rows: &[Vec<Vec<Span>>]) -> Printed {
    let cell = |spans: &Vec<Span>| spans.iter().map(|span| span.text.as_str()).collect::<String>();
    let columns = head.iter().map(|spans| PageColumn { name: cell(spans), share: 1.0 }).collect();
    Printed::Table(columns, rows.iter().map(|row| row.iter().map(cell).collect()).collect())
}

/// The board of B-03, as wide and as high as it is drawn on a page.
const BOARD: (&str, f64, f64) = ("internal", 1120.0, 700.0);

/// The picture of what is on record of an account: its map of units, its people, its revenue plan;
/// none where nothing is on it.
fn of_account(session: &Session, feed: &str, account: &str) -> Result<Option<Drawing>> {
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
            let of = PeoplePicture { account: account.to_owned(), theme: theme(), opportunity: None, on: None, layout: None, folded: Vec::new(), tops: Vec::new(), rows: None, teammate: None, all: false };
            (people > 0).then(|| Picture::People(of))
        }
        "revenue-plan" => {
            let query = ChartQuery { chart: "plan".to_owned(), theme: theme(), account: Some(account.to_owned()), ..ChartQuery::default() };
            return printed(session, &query);
        }
        _ => None,
    };
    picture.map(|picture| draw(session, &picture)).transpose()
}

/// The picture of what is on record of a subject, where there is one.
pub(super) fn picture(session: &Session, feed: &FedView, subject: &str) -> Result<Option<Drawing>> {
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
    printed(session, &query)
}
