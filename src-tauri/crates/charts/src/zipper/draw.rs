//! Places and paints the two columns.
//!
//! Invariant: the columns never overlap; a row is as high as the room allows, at most that of two
//! lines of text.

use super::{Zipper, ZipperCard, ZipperLevel, ZipperPair};
use crate::drawing::{Drawing, Mark, Words};
use crate::legend::{Tools, empty, page};
use crate::people::draw_status;
use crate::sheet::{Anchor, Area, Label, Line, Paint, Path, Sheet};
use crate::style::Style;

pub(crate) fn draw(zipper: &Zipper, style: &Style) -> Drawing {
    let (mut sheet, t, rest) = page(style, &zipper.heading);
    if zipper.levels.iter().all(|level| rows(level) == 0) {
        empty(&mut sheet, t, rest, &zipper.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let room = write_legend(&mut sheet, t, rest, zipper);
    let grid = Grid::of(t, room, zipper);
    grid.write_heads(&mut sheet, t, zipper);
    let (ours, theirs) = grid.place(zipper);
    zipper.levels.iter().zip(&grid.bands).for_each(|(level, band)| draw_level(&mut sheet, t, &grid, level, *band));
    let ends = |pair: &ZipperPair| Some((*ours.get(pair.ours)?, *theirs.get(pair.theirs)?));
    let pairs: Vec<_> = zipper.pairs.iter().filter_map(|pair| Some((pair, ends(pair)?))).collect();
    pairs.iter().enumerate().for_each(|(n, (pair, ends))| draw_pair(&mut sheet, t, pair, *ends, SPOTS[n % SPOTS.len()]));
    let (mut left, mut right) = (ours.into_iter(), theirs.into_iter());
    let mut marks = Vec::new();
    for level in &zipper.levels {
        let sides = level.ours.iter().zip(left.by_ref().take(level.ours.len()).collect::<Vec<_>>());
        let sides = sides.chain(level.theirs.iter().zip(right.by_ref().take(level.theirs.len()).collect::<Vec<_>>()));
        for (card, area) in sides {
            draw_card(&mut sheet, t, card, area);
            let words = Words { title: &card.name, lines: &card.lines, target: &card.target };
            marks.push(Mark::over(&sheet, area, words));
        }
    }
    Drawing::of(sheet, marks)
}

fn rows(level: &ZipperLevel) -> usize {
    level.ours.len().max(level.theirs.len())
}

struct Grid {
    heads: f64,
    left: f64,
    right: f64,
    card: f64,
    row: f64,
    bands: Vec<Area>,
}

impl Grid {
    fn of(t: Tools, room: Area, zipper: &Zipper) -> Self {
        let names = if zipper.levels.iter().all(|level| level.name.is_empty()) { 0.0 } else { (room.w * 0.12).min(t.px(104.0)) };
        let card = ((room.w - names) * 0.34).min(t.px(250.0));
        let body = room.inside([0.0, t.px(26.0), 0.0, 0.0]);
        let pad = t.px(10.0);
        let count: usize = zipper.levels.iter().map(|level| rows(level).max(1)).sum();
        let row = ((body.h - pad * zipper.levels.len() as f64) / count.max(1) as f64).clamp(1.0, t.px(52.0));
        let mut y = body.y;
        let band = |level: &ZipperLevel| {
            let area = Area { y, h: rows(level).max(1) as f64 * row + pad, ..room };
            y += area.h;
            area
        };
        let bands = zipper.levels.iter().map(band).collect();
        Self { heads: room.y + t.px(10.0), left: room.x + names, right: room.right() - card, card, row, bands }
    }

    fn write_heads(&self, sheet: &mut Sheet, t: Tools, zipper: &Zipper) {
        for (x, words) in [(self.left, &zipper.ours), (self.right, &zipper.theirs)] {
            let label = Label::new(words, t.sizes.small, t.palette.ink_3).strong();
            sheet.write_centred((x, self.heads), label.within(self.card));
        }
    }

    /// Areas of ours and of theirs, each from the top.
    fn place(&self, zipper: &Zipper) -> (Vec<Area>, Vec<Area>) {
        let side = |x: f64, count: usize, band: &Area| {
            let top = band.y + (band.h - count as f64 * self.row) / 2.0;
            let inner = self.row * 0.12;
            (0..count).map(move |n| Area::new(x, top + n as f64 * self.row + inner, self.card, self.row - 2.0 * inner)).collect::<Vec<_>>()
        };
        let levels = || zipper.levels.iter().zip(&self.bands);
        (
            levels().flat_map(|(level, band)| side(self.left, level.ours.len(), band)).collect(),
            levels().flat_map(|(level, band)| side(self.right, level.theirs.len(), band)).collect(),
        )
    }
}

fn draw_level(sheet: &mut Sheet, t: Tools, grid: &Grid, level: &ZipperLevel, band: Area) {
    let p = t.palette;
    sheet.line((band.x, band.bottom()), (band.right(), band.bottom()), Line::new(p.grid, t.px(1.0)));
    let name = Label::new(&level.name, t.sizes.small, p.ink_3);
    sheet.write_centred((band.x, band.middle().1), name.within(grid.left - band.x - t.px(8.0)));
    if let Some(gap) = &level.gap {
        let middle = (grid.left + grid.card + grid.right) / 2.0;
        let words = Label::new(gap, t.sizes.small, p.bad).anchor(Anchor::Middle);
        sheet.write_centred((middle, band.middle().1), words.within(grid.right - grid.left - grid.card));
    }
}

fn draw_card(sheet: &mut Sheet, t: Tools, card: &ZipperCard, area: Area) {
    let p = t.palette;
    let line = Line::new(p.edge, t.px(1.0));
    let line = if card.placeholder { line.dashed(t.px(4.0), t.px(3.0)) } else { line };
    sheet.rect(area, t.px(4.0), Paint::fill(p.canvas).and_line(line));
    let sign = if card.status.is_some() { t.px(26.0) } else { 0.0 };
    if let Some(status) = card.status {
        let u = (area.h / t.px(40.0)).min(1.0) * t.px(0.9);
        draw_status(sheet, t, (area.right() - t.px(15.0), area.middle().1), status, u);
    }
    let two = area.h >= t.sizes.body + t.sizes.small + t.px(8.0) && !card.title.is_empty();
    let (x, room, y) = (area.x + t.px(10.0), area.w - t.px(18.0) - sign, area.middle().1);
    let size = t.sizes.body.min(area.h * 0.8);
    let name = if card.placeholder { Label::new(&card.name, size, p.ink_3) } else { Label::new(&card.name, size, p.ink_1).strong() };
    let name = name.within(room);
    sheet.write_centred((x, if two { y - t.px(8.0) } else { y }), name);
    if two {
        sheet.write_centred((x, y + t.px(9.0)), Label::new(&card.title, t.sizes.small, p.ink_2).within(room));
    }
}

/// Where words stand on a line, of its length: neighbours in turn, so that crossing lines keep theirs apart.
const SPOTS: [f64; 3] = [0.5, 0.3, 0.7];

fn draw_pair(sheet: &mut Sheet, t: Tools, pair: &ZipperPair, (ours, theirs): (Area, Area), spot: f64) {
    let p = t.palette;
    let ink = if pair.late { p.bad } else { p.good };
    let line = Line::new(ink, t.px(1.75));
    let line = if pair.late { line.dashed(t.px(6.0), t.px(4.0)) } else { line };
    let (from, to) = ((ours.right(), ours.middle().1), (theirs.x, theirs.middle().1));
    let half = (to.0 - from.0) / 2.0;
    let path = Path::new().to(from).cubic((from.0 + half, from.1), (to.0 - half, to.1), to);
    sheet.path(&path, Paint::line(line));
    let text = if pair.late { format!("! {}", pair.text) } else { pair.text.clone() };
    if text.is_empty() || half < t.px(30.0) {
        return;
    }
    let (rest, whole) = (1.0 - spot, spot * spot * (3.0 - 2.0 * spot));
    let along = 3.0 * rest * spot * 0.5 + spot.powi(3);
    let middle = (from.0 + 2.0 * half * along, from.1 + (to.1 - from.1) * whole);
    let wide = crate::text::text_width(&text, t.sizes.small).min(half * 1.6) + t.px(12.0);
    let area = Area::new(middle.0 - wide / 2.0, middle.1 - t.px(9.0), wide, t.px(18.0));
    sheet.rect(area, t.px(9.0), Paint::fill(p.canvas).and_line(Line::new(ink, t.px(1.0))));
    let label = Label::new(&text, t.sizes.small, ink).anchor(Anchor::Middle);
    sheet.write_centred(middle, label.within(wide - t.px(8.0)));
}

fn write_legend(sheet: &mut Sheet, t: Tools, room: Area, zipper: &Zipper) -> Area {
    let Some((held, late)) = zipper.legend.as_ref().filter(|_| !t.compact) else { return room };
    let y = room.bottom() - t.px(8.0);
    let mut x = room.x;
    for (words, late) in [(held, false), (late, true)] {
        let ink = if late { t.palette.bad } else { t.palette.good };
        let line = Line::new(ink, t.px(1.75));
        sheet.line((x, y), (x + t.px(26.0), y), if late { line.dashed(t.px(6.0), t.px(4.0)) } else { line });
        let label = Label::new(words, t.sizes.small, t.palette.ink_2).within(room.w / 2.0 - t.px(40.0));
        x += t.px(34.0);
        x += sheet.write_centred((x, y), label) + t.px(20.0);
    }
    room.inside([0.0, 0.0, 0.0, t.px(26.0)])
}
