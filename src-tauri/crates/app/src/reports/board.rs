//! A matrix as shapes of a slide: the portfolio, or the units of an account (B-03).
//!
//! Invariant: discs stand where the board shows them, and carry the names that have room there.

use ::reports::{Align, Content, Form, ROOM, Run, Shape, Slide};

use super::deck::source;
use crate::error::Result;
use crate::matrix::view::{MatrixCard, MatrixQuery, ZoneView};
use crate::matrix::view_of;
use crate::session::Session;

/// Room at the left and below the plot for the axes, points.
const AXES: (f64, f64) = (24.0, 22.0);
/// Room above it for the name of the upright axis.
const ABOVE: f64 = 18.0;
const INK: u32 = 0x1F_2328;
const SOFT: u32 = 0x5F_6672;
/// Ground of a note.
const PAPER: u32 = 0xFF_F6D6;

/// Whether something stands on a matrix of an account.
pub(super) fn has_cards(session: &Session, matrix: &str, account: &str) -> Result<bool> {
    let query = MatrixQuery { matrix: matrix.to_owned(), context: Some(account.to_owned()), width: ROOM[2], height: ROOM[3], ..MatrixQuery::default() };
    Ok(!view_of(session, query)?.cards.is_empty())
}

/// The slide of a matrix: of all accounts, or within one; drawn into this room.
pub(super) fn matrix(session: &Session, (matrix, account): (&str, Option<&str>), room: [f64; 4]) -> Result<Slide> {
    let plot = [room[0] + AXES.0, room[1] + ABOVE, room[2] - AXES.0, room[3] - AXES.1 - ABOVE];
    let query = MatrixQuery { matrix: matrix.to_owned(), context: account.map(str::to_owned), width: plot[2], height: plot[3], ..MatrixQuery::default() };
    let view = view_of(session, query)?;
    let ground = |found: &ZoneView| {
        let right = found.corner.ends_with("right");
        let corner = (right, found.corner.starts_with("bottom"));
        zone(&Ground { area: found.area, tone: &found.tone, name: &found.name, alt: format!("{} · {}", found.name, found.treat), corner }, plot)
    };
    let mut shapes: Vec<Shape> = view.zones.iter().flat_map(ground).collect();
    shapes.extend(view.cards.iter().rev().flat_map(|card| disc(card, plot)));
    shapes.extend(axes([&view.x.low, &view.x.title, &view.x.high], &view.y.title, plot));
    Ok(Slide {
        title: view.title.clone(),
        lead: session.speech().text("charts-matrix-sizes"),
        content: Content::Shapes(shapes),
        notes: source(session, "common-portfolio"),
    })
}

fn run(text: &str, size: f64, bold: bool, colour: u32) -> Vec<Run> {
    vec![Run { text: text.to_owned(), size, bold, colour }]
}

/// A zone to be drawn.
struct Ground<'a> {
    /// 0–100: left, bottom, right, top.
    area: [f64; 4],
    tone: &'a str,
    name: &'a str,
    alt: String,
    /// Whether its name stands at the right, and at the foot.
    corner: (bool, bool),
}

/// A zone with its name in the corner that the board chose.
fn zone(ground: &Ground<'_>, plot: [f64; 4]) -> [Shape; 2] {
    let [left, bottom, right, top] = ground.area;
    let x = |at: f64| plot[0] + plot[2] * at / 100.0;
    let y = |at: f64| plot[1] + plot[3] * (1.0 - at / 100.0);
    let area = [x(left), y(top), x(right) - x(left), y(bottom) - y(top)];
    let (side, row) = ground.corner;
    let name = [area[0] + 8.0, if row { area[1] + area[3] - 22.0 } else { area[1] + 6.0 }, area[2] - 16.0, 16.0];
    let align = if side { Align::Right } else { Align::Left };
    [
        Shape::Box {
            key: String::new(),
            area,
            form: Form::Rect,
            fill: Some(charts::ink(ground.tone)),
            line: Some((0xFF_FFFF, 1.5)),
            words: Vec::new(),
            align,
            alt: ground.alt.clone(),
        },
        Shape::Words { area: name, words: vec![run(ground.name, 11.0, true, SOFT)], align },
    ]
}

fn disc(card: &MatrixCard, plot: [f64; 4]) -> Vec<Shape> {
    let at = card.drawn.or(card.x.zip(card.y).map(|(x, y)| [x, y])).unwrap_or_default();
    // A whole disc, also at the border, as on the board.
    let inside = |at: f64, room: f64| at.clamp(card.disc.min(room / 2.0), room - card.disc.min(room / 2.0));
    let x = plot[0] + inside(at[0] / 100.0 * plot[2], plot[2]);
    let y = plot[1] + inside((1.0 - at[1] / 100.0) * plot[3], plot[3]);
    let area = |r: f64| [x - r, y - r, 2.0 * r, 2.0 * r];
    let colour = charts::ink(card.category.as_deref().unwrap_or_default());
    let circle = |r: f64, fill: Option<u32>, line: (u32, f64), alt: String| Shape::Box {
        key: String::new(),
        area: area(r),
        form: Form::Ellipse,
        fill,
        line: Some(line),
        words: Vec::new(),
        align: Align::Middle,
        alt,
    };
    let mut shapes = vec![
        circle(card.ring, None, (colour, 0.75), String::new()),
        circle(card.disc, Some(colour), (0xFF_FFFF, 0.75), format!("{} · {}", card.name, card.detail)),
    ];
    if let Some(label) = &card.label {
        let align = match label.align.as_str() {
            "left" => Align::Left,
            "right" => Align::Right,
            _ => Align::Middle,
        };
        let name = charts::elide(&card.name, 10.0, label.w.max(40.0));
        let mut words = vec![run(&name, 10.0, true, INK)];
        words.extend((!label.short).then(|| run(&card.detail, 9.0, false, SOFT)));
        shapes.push(Shape::Words { area: [x + label.dx, y + label.dy, label.w, label.h], words, align });
    }
    shapes
}

/// The names of the axes with their ends.
fn axes(along: [&str; 3], upright: &str, plot: [f64; 4]) -> Vec<Shape> {
    let below = plot[1] + plot[3] + 4.0;
    let aligns = [Align::Left, Align::Middle, Align::Right];
    let third = plot[2] / 3.0;
    let words = |(at, (text, align)): (usize, (&str, Align))| Shape::Words {
        area: [plot[0] + third * at as f64, below, third, 16.0],
        words: vec![run(text, 10.0, at == 1, SOFT)],
        align,
    };
    let mut shapes: Vec<Shape> = along.into_iter().zip(aligns).enumerate().map(words).collect();
    let up = format!("↑ {upright}");
    shapes.push(Shape::Words { area: [plot[0], plot[1] - ABOVE, plot[2], 16.0], words: vec![run(&up, 10.0, true, SOFT)], align: Align::Left });
    shapes
}

/// A thing of a board as a meeting kept it: its name, where it stood, and whether it is a note.
pub(crate) struct Stood {
    pub(crate) name: String,
    pub(crate) at: (f64, f64),
    pub(crate) note: bool,
}

/// Width and height of a note, and the radius of what is none, points.
const NOTE: (f64, f64, f64) = (96.0, 34.0, 5.0);

/// The board of a meeting as it was kept, drawn into this room.
pub(super) fn kept(session: &Session, title: String, matrix: &domain::method::Matrix, stood: &[Stood], room: [f64; 4]) -> Slide {
    let code = session.speech().code();
    let plot = [room[0] + AXES.0, room[1] + ABOVE, room[2] - AXES.0, room[3] - AXES.1 - ABOVE];
    let ground = |found: &domain::method::Zone| {
        let [left, bottom, right, _] = found.area.0;
        let name = found.name.get(code);
        zone(&Ground { area: found.area.0, tone: &found.tone, name, alt: name.to_owned(), corner: (left + right > 100.0, bottom < 1.0) }, plot)
    };
    let mut shapes: Vec<Shape> = matrix.zones.iter().flat_map(ground).collect();
    shapes.extend(stood.iter().flat_map(|one| thing(one, plot)));
    let x = &matrix.x;
    shapes.extend(axes([x.low.get(code), x.title.get(code), x.high.get(code)], matrix.y.title.get(code), plot));
    Slide { title, lead: matrix.title.get(code).to_owned(), content: Content::Shapes(shapes), notes: source(session, "workshop-minutes") }
}

/// A note with its words, or a disc with its name below; whole also at the border.
fn thing(one: &Stood, plot: [f64; 4]) -> Vec<Shape> {
    let (wide, high, radius) = NOTE;
    let middle = |from: f64, room: f64, share: f64, size: f64| from + (room * share / 100.0).clamp(size / 2.0, (room - size / 2.0).max(size / 2.0));
    let (x, y) = (middle(plot[0], plot[2], one.at.0, wide), middle(plot[1], plot[3], 100.0 - one.at.1, high));
    let words = vec![run(&charts::elide(&one.name, 9.0, wide * 2.0 - 20.0), 9.0, !one.note, INK)];
    let shape = |area, form, fill, words| Shape::Box { key: String::new(), area, form, fill: Some(fill), line: Some((SOFT, 0.5)), words, align: Align::Middle, alt: one.name.clone() };
    if one.note {
        return vec![shape([x - wide / 2.0, y - high / 2.0, wide, high], Form::Rect, PAPER, words)];
    }
    let disc = shape([x - radius, y - radius, 2.0 * radius, 2.0 * radius], Form::Ellipse, SOFT, Vec::new());
    vec![disc, Shape::Words { area: [x - wide / 2.0, y + radius + 1.0, wide, 14.0], words, align: Align::Middle }]
}
