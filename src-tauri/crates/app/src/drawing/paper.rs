//! Pictures sized for a slide, a page or a poster: how large their letters become, and what to do where
//! nobody could read them.
//!
//! Not how a picture looks. A picture is drawn at the size at which its words are of their own size, in the
//! shape of the sheet, and then laid onto it whole. Invariant: no picture is drawn on a sheet so large
//! that heading and legend could not be read; a map that then has no room is told to be too small.

use charts::{Drawing, Style, mounted};

use super::view::{ChartQuery, MatrixPicture, PeoplePicture, Picture};
use super::{boards, chart, draw, people_map};
use crate::error::{AppError, Result};
use crate::people::{Room, map, sheets};
use crate::session::Session;

/// Points below which letters are not read with ease.
pub(crate) const LEAST: f64 = 6.0;
/// px of the smallest letters of every picture at its own size.
const LETTERS: f64 = 11.5;
/// Around a map: margins; and heading, legend and margins, px.
pub(super) const AROUND: (f64, f64) = (80.0, 170.0);

/// A1 and A0 lying, points.
const POSTERS: [(f64, f64); 2] = [(2384.0, 1684.0), (3370.0, 2384.0)];

/// The sheets that a size may be, the smallest first.
fn papers(size: &str) -> Result<&'static [(f64, f64)]> {
    match size {
        "slide" => Ok(&[(960.0, 540.0)]),
        "page" => Ok(&[(842.0, 595.0)]),
        "page-portrait" => Ok(&[(595.0, 842.0)]),
        "poster" => Ok(&POSTERS),
        key => Err(AppError::UnknownKey { what: "size", key: key.to_owned() }),
    }
}

/// A picture on a sheet.
pub(super) struct Sized {
    /// The sheet.
    pub(super) drawing: Drawing,
    /// How high its smallest letters are, points.
    pub(super) letters: f64,
}

/// The picture on the smallest sheet of the size on which it can be read, else on the largest.
pub(super) fn sized(session: &Session, picture: &Picture, size: &str) -> Result<Sized> {
    let mut last = None;
    for paper in papers(size)? {
        let made = on(session, picture, *paper)?;
        let read = is_read(made.letters);
        last = Some(made);
        if read {
            break;
        }
    }
    last.ok_or_else(|| AppError::UnknownKey { what: "size", key: size.to_owned() })
}

/// Whether letters so high are read.
pub(super) fn is_read(letters: f64) -> bool {
    letters >= LEAST - 0.05
}

/// The map over as many sheets of the size as it takes, the overview first; one where it is no map.
pub(super) fn several(session: &Session, picture: &Picture, size: &str) -> Result<Vec<Drawing>> {
    let Picture::People(of) = picture else { return Ok(vec![sized(session, picture, size)?.drawing]) };
    let paper = *papers(size)?.last().unwrap_or(&POSTERS[0]);
    let parts = sheets(session, &people_map::asked(of), room(paper))?;
    let drawn = parts.into_iter().map(|part| {
        let of = PeoplePicture { folded: part.query.folded, tops: part.query.tops, rows: part.query.rows, ..of.clone() };
        Ok(on(session, &Picture::People(of), paper)?.drawing)
    });
    drawn.collect()
}

/// How many sheets a map takes.
pub(super) fn count(session: &Session, of: &PeoplePicture, size: &str) -> Result<usize> {
    let paper = *papers(size)?.last().unwrap_or(&POSTERS[0]);
    Ok(sheets(session, &people_map::asked(of), room(paper))?.len())
}

/// px of the largest sheet on which heading and legend are read.
fn most(paper: (f64, f64)) -> (f64, f64) {
    let px = LETTERS / LEAST;
    (paper.0 * px, paper.1 * px)
}

/// What a map may take to be read on a sheet.
fn room(paper: (f64, f64)) -> Room {
    room_for(paper, LEAST)
}

/// What it may take for letters so high, points.
pub(crate) fn room_for(paper: (f64, f64), letters: f64) -> Room {
    let px = LETTERS / letters;
    Room(paper.0 * px - AROUND.0, paper.1 * px - AROUND.1)
}

/// px of a sheet in the shape of the paper around a picture of this size.
fn around((w, h): (u32, u32), paper: (f64, f64)) -> (u32, u32) {
    let ratio = paper.0 / paper.1;
    let width = f64::from(w).max(f64::from(h) * ratio).min(most(paper).0);
    (width.round() as u32, (width / ratio).round() as u32)
}

/// The picture on one sheet.
fn on(session: &Session, picture: &Picture, paper: (f64, f64)) -> Result<Sized> {
    let (drawing, shrunk) = match picture {
        Picture::People(of) => people(session, of, paper)?,
        Picture::Chart(query) => {
            let (width, height) = around(chart::own_size(query), paper);
            (chart::make(session, &ChartQuery { width, height, ..query.clone() })?.drawing, 1.0)
        }
        Picture::Matrix(of) => (boards::matrix(session, &spread(of, paper))?, 1.0),
        _ => (draw(session, picture)?, 1.0),
    };
    let (drawing, scale) = mounted(&drawing, &chart::style(theme(picture), (0, 0), (1, 1)), paper);
    Ok(Sized { drawing, letters: LETTERS * shrunk * scale })
}

/// A map in the shape of the sheet, and how much smaller its words are than the legend's.
fn people(session: &Session, of: &PeoplePicture, paper: (f64, f64)) -> Result<(Drawing, f64)> {
    let view = map(session, people_map::asked(of))?;
    let (width, height) = around(people_map::natural(&view), paper);
    let style = Style { width, height, ..chart::style(&of.theme, (0, 0), (1, 1)) };
    let drawing = people_map::drawn(session, of, &view, &style)?;
    let shrunk = people_map::shrunk(&view, &drawing);
    Ok((drawing, shrunk))
}

/// A board whose plot has the shape that is left of the sheet.
fn spread(of: &MatrixPicture, paper: (f64, f64)) -> MatrixPicture {
    let or = |asked: f64, own: f64| if asked < 1.0 { own } else { asked };
    let plot = (or(of.query.width, boards::PLOT.0), or(of.query.height, boards::PLOT.1));
    let (width, height) = around(((plot.0 + boards::AROUND.0) as u32, (plot.1 + boards::AROUND.1) as u32), paper);
    let mut of = of.clone();
    (of.query.width, of.query.height) = (f64::from(width) - boards::AROUND.0, f64::from(height) - boards::AROUND.1);
    of
}

fn theme(picture: &Picture) -> &str {
    match picture {
        Picture::Chart(query) => &query.theme,
        Picture::Matrix(of) => &of.theme,
        Picture::People(of) | Picture::Zipper(of) | Picture::Stakeholders(of) | Picture::Ripples(of) | Picture::Stairs(of)
        | Picture::Entities(of) | Picture::Departments(of) => &of.theme,
    }
}
