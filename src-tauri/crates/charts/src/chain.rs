//! A chain of boxes in columns, from cause to cure (D-14).
//!
//! Places come from the caller, in px of the chain itself; the whole is made smaller where it does
//! not fit. Invariant: one mark per box, in the order given; a link that names no box is not drawn.

use crate::arrow;
use crate::drawing::{Drawing, Mark, Words};
use crate::legend::{Heading, Tools, empty, page};
use crate::palette::Ink;
use crate::sheet::{Area, Label, Line, Paint, Path, Sheet};
use crate::style::Style;
use crate::text::wrap;

/// Room for the names of the columns, px.
const HEADS: f64 = 26.0;

/// Boxes and what leads to what.
#[derive(Debug, Clone, Default)]
pub struct Chain {
    /// Title line.
    pub heading: Heading,
    /// Names of the columns with their left edges.
    pub columns: Vec<(String, f64)>,
    /// Boxes.
    pub boxes: Vec<ChainBox>,
    /// From which box to which, by place in the list.
    pub links: Vec<(usize, usize)>,
    /// Width of the whole.
    pub width: f64,
    /// Height of the whole.
    pub height: f64,
    /// What to say when there is nothing.
    pub empty: String,
}

/// One box.
#[derive(Debug, Clone, Default)]
pub struct ChainBox {
    /// What stands in it.
    pub text: String,
    /// A quieter line below: what it costs, who has it.
    pub line: String,
    /// Its column from 0: colours the edge.
    pub tone: usize,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
    /// Given back in the mark.
    pub target: Option<String>,
}

/// Width and height of a picture that shows a chain in its own size.
pub fn chain_size(chain: &Chain) -> (u32, u32) {
    let side = |length: f64, around: f64| (crate::drawing::sane(length).clamp(0.0, 3600.0) + around).max(320.0) as u32;
    (side(chain.width, 64.0), side(chain.height, 130.0))
}

pub(crate) fn draw(chain: &Chain, style: &Style) -> Drawing {
    let (mut sheet, t, rest) = page(style, &chain.heading);
    if chain.boxes.is_empty() {
        empty(&mut sheet, t, rest, &chain.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let fit = Fit::of(rest.inside([0.0, HEADS * t.sizes.k, 0.0, 0.0]), chain);
    for (name, x) in &chain.columns {
        let label = Label::new(name, t.sizes.small, t.palette.ink_3).strong();
        sheet.write((fit.x(*x), rest.y + t.sizes.small + 4.0), label.within(chain.boxes[0].w * fit.scale));
    }
    let areas: Vec<Area> = chain.boxes.iter().map(|one| fit.area(one)).collect();
    for (from, to) in &chain.links {
        if let (Some(from), Some(to)) = (areas.get(*from), areas.get(*to)) {
            tie(&mut sheet, t, *from, *to);
        }
    }
    let mut marks = Vec::new();
    for (one, area) in chain.boxes.iter().zip(&areas) {
        put(&mut sheet, t, one, *area, fit.scale);
        let lines: Vec<String> = Some(one.line.clone()).into_iter().filter(|line| !line.is_empty()).collect();
        marks.push(Mark::over(&sheet, *area, Words { title: &one.text, lines: &lines, target: &one.target }));
    }
    Drawing::of(sheet, marks)
}

/// From the chain's px to the picture's.
struct Fit {
    left: f64,
    top: f64,
    scale: f64,
}

impl Fit {
    fn of(room: Area, chain: &Chain) -> Self {
        let (w, h) = (crate::drawing::sane(chain.width).max(1.0), crate::drawing::sane(chain.height).max(1.0));
        Self { left: room.x, top: room.y, scale: (room.w / w).min(room.h / h).clamp(0.05, 3.0) }
    }

    fn x(&self, x: f64) -> f64 {
        self.left + crate::drawing::sane(x) * self.scale
    }

    fn area(&self, one: &ChainBox) -> Area {
        let of = crate::drawing::sane;
        Area::new(self.x(one.x), self.top + of(one.y) * self.scale, of(one.w) * self.scale, of(one.h) * self.scale)
    }
}

/// Out of the right side into the left one; within a column around the right.
fn tie(sheet: &mut Sheet, t: Tools, from: Area, to: Area) {
    let line = Line::new(t.palette.tie, 1.3);
    let start = (from.right(), from.middle().1);
    let same = (from.x - to.x).abs() < 1.0;
    let end = if same { (to.right(), to.middle().1) } else { (to.x, to.middle().1) };
    let bend = if same { 22.0 } else { (end.0 - start.0) / 2.0 };
    let before = if same { (end.0 + bend, end.1) } else { (end.0 - bend, end.1) };
    let tip = arrow::solid(sheet, (before.0, end.1), end, line, 7.0);
    let path = Path::new().to(start).cubic((start.0 + bend, start.1), before, tip);
    sheet.path(&path, Paint::line(line));
}

fn put(sheet: &mut Sheet, t: Tools, one: &ChainBox, area: Area, scale: f64) {
    let edge: Ink = t.palette.tones[one.tone % t.palette.tones.len()];
    sheet.rect(area, 5.0 * scale, Paint::fill(t.palette.canvas).and_line(Line::new(t.palette.line_2, 1.0)));
    sheet.rect(Area::new(area.x, area.y, 4.0 * scale, area.h), 1.0, Paint::fill(edge));
    let (size, small) = (13.0 * scale, 11.5 * scale);
    let room = area.w - 20.0 * scale;
    let lines = wrap(&one.text, size, room, 3);
    let count = lines.len() as f64 + f64::from(u8::from(!one.line.is_empty()));
    let mut y = area.middle().1 - (count - 1.0) * 9.0 * scale;
    for line in &lines {
        sheet.write_centred((area.x + 12.0 * scale, y), Label::new(line, size, t.palette.ink_1).within(room));
        y += 18.0 * scale;
    }
    sheet.write_centred((area.x + 12.0 * scale, y), Label::new(&one.line, small, t.palette.ink_2).within(room));
}
