//! A matrix as a board shows it: sizes, labels, sums.
//!
//! Invariant: the same query gives the screen and the export the same places.

use domain::labels::{self, Disc, Placed};
use domain::layout::{Point, Rect};
use domain::method::Matrix;
use domain::quadrant::{Place as At, radius, zone_sums};
use store::MatrixLine;

use super::places::matrix_of;
use super::view::{AxisView, LabelView, MatrixCard, MatrixQuery, MatrixView, ZoneView};
use crate::dates::year_before;
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::speech::Speech;

/// Radius of the smallest and the largest disc or ring, px.
const RADII: (f64, f64) = (5.0, 36.0);
/// Size of a label's lines, px.
const LINE: f64 = 17.0;
const TRAY: usize = 500;
/// Gap between a ring and its label, px.
const GAP: f64 = 6.0;

/// A matrix with its cards.
pub fn view_of(session: &Session, query: MatrixQuery) -> Result<MatrixView> {
    let open = session.open()?;
    let matrix = matrix_of(session, &query.matrix)?;
    let since = year_before(session.today());
    let mut lines = open.store.db().matrix(&query.matrix, &since, query.compare_on.as_deref())?;
    lines.retain(|line| wanted(line, &query));
    lines.sort_by(|a, b| size(b).cmp(&size(a)).then_with(|| a.id.cmp(&b.id)));
    let (placed, loose): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.place.is_some());
    let largest = placed.iter().chain(&loose).map(size).max().unwrap_or(0);
    let painter = Painter { matrix, speech: session.speech(), currency: &open.workspace.currency, largest, query: &query };
    let mut cards: Vec<MatrixCard> = placed.iter().map(|line| painter.card(line)).collect();
    let zones = painter.zones(&placed);
    painter.label(&mut cards, &zones);
    Ok(MatrixView {
        key: matrix.key.clone(),
        title: painter.words(&matrix.title),
        x: painter.axis(&matrix.x),
        y: painter.axis(&matrix.y),
        zones,
        tray: loose.iter().take(TRAY).map(|line| painter.card(line)).collect(),
        tray_total: loose.len() as u32,
        cards,
    })
}

fn wanted(line: &MatrixLine, query: &MatrixQuery) -> bool {
    let level = line.category.clone().unwrap_or_default();
    (query.categories.is_empty() || query.categories.contains(&level))
        && query.owner.as_ref().is_none_or(|owner| line.owner.as_ref() == Some(owner))
}

/// What the ring is as large as.
fn size(line: &MatrixLine) -> i64 {
    line.revenue.max(line.potential.unwrap_or(0))
}

struct Painter<'a> {
    matrix: &'a Matrix,
    speech: Speech,
    currency: &'a str,
    largest: i64,
    query: &'a MatrixQuery,
}

impl Painter<'_> {
    fn words(&self, words: &domain::method::Words) -> String {
        words.get(self.speech.code()).to_owned()
    }

    fn axis(&self, axis: &domain::method::Axis) -> AxisView {
        AxisView { title: self.words(&axis.title), low: self.words(&axis.low), high: self.words(&axis.high) }
    }

    fn radius(&self, amount: i64) -> f64 {
        radius(amount as f64, self.largest as f64, RADII.0, RADII.1)
    }

    fn card(&self, line: &MatrixLine) -> MatrixCard {
        let place = line.place.map(|(x, y)| At { x, y });
        let disc = self.radius(line.revenue);
        MatrixCard {
            id: line.id.clone(),
            name: line.name.clone(),
            detail: self.detail(line),
            category: line.category.clone(),
            x: place.map(|at| at.x),
            y: place.map(|at| at.y),
            zone: place.and_then(|at| self.matrix.zone_at(at)).map(|zone| zone.key.clone()),
            disc,
            ring: self.radius(size(line)).max(disc + 2.0),
            revenue: money::view(line.revenue, self.currency, &self.speech.format),
            potential: line.potential.map(|minor| money::view(minor, self.currency, &self.speech.format)),
            matches: store::is_match(&line.name, &self.query.search),
            label: None,
            before: line.before.filter(|before| Some(*before) != line.place).map(|(x, y)| [x, y]),
        }
    }

    /// Revenue of potential, or whichever there is.
    fn detail(&self, line: &MatrixLine) -> String {
        let short = |minor: i64| self.speech.format.money_short(minor, self.currency);
        let (revenue, potential) = (short(line.revenue), line.potential.map(short));
        match potential {
            Some(potential) if line.revenue == 0 => self.speech.say("matrix-potential", &[("potential", potential.into())]),
            Some(potential) => {
                self.speech.say("matrix-revenue-of", &[("revenue", revenue.into()), ("potential", potential.into())])
            }
            None if line.revenue == 0 => self.speech.text("matrix-no-figures"),
            None => revenue,
        }
    }

    fn zones(&self, placed: &[MatrixLine]) -> Vec<ZoneView> {
        let things: Vec<(At, i64)> =
            placed.iter().filter_map(|line| line.place.map(|(x, y)| (At { x, y }, line.revenue))).collect();
        let sums = zone_sums(&self.matrix.areas(), &things);
        let zone = |(zone, sum): (&domain::method::Zone, &domain::quadrant::ZoneSum)| ZoneView {
            key: zone.key.clone(),
            name: self.words(&zone.name),
            area: zone.area.0,
            treat: self.words(&zone.treat),
            tone: zone.tone.clone(),
            count: sum.count as u32,
            sum: money::view(sum.amount, self.currency, &self.speech.format),
        };
        self.matrix.zones.iter().zip(&sums.zones).map(zone).collect()
    }

    /// Gives each label the place beside its card that is free, large cards first.
    fn label(&self, cards: &mut [MatrixCard], zones: &[ZoneView]) {
        let (width, height) = (self.query.width, self.query.height);
        if width <= 0.0 || height <= 0.0 {
            return;
        }
        let discs: Vec<Disc> = cards.iter().enumerate().map(|(i, card)| self.disc(card, -(i as i64))).collect();
        let headings: Vec<Rect> = zones.iter().map(|zone| self.heading(zone)).collect();
        let placed = labels::place(&discs, &headings, Rect::new(0.0, 0.0, width, height), GAP);
        for ((card, disc), place) in cards.iter_mut().zip(&discs).zip(placed) {
            card.label = place.map(|place| label_view(disc, place));
        }
    }

    /// Where a zone's name and sums stand: in its upper right corner, or low
    /// down on the outer side where the zone is a lower one.
    fn heading(&self, zone: &ZoneView) -> Rect {
        let [left, bottom, right, top] = zone.area;
        let x = |at: f64| at / 100.0 * self.query.width;
        let y = |at: f64| (1.0 - at / 100.0) * self.query.height;
        let line = self.speech.say("charts-zone", &[("count", zone.count.into()), ("amount", zone.sum.short.as_str().into())]);
        let (w, h) = (charts::text_width(&zone.name, 15.0).max(charts::text_width(&line, 12.0)) + 24.0, 44.0);
        let low = (bottom + top) / 2.0 < 50.0;
        let from_left = low && (left + right) / 2.0 < 50.0;
        Rect::new(if from_left { x(left) } else { x(right) - w }, if low { y(bottom) - h } else { y(top) }, w, h)
    }

    fn disc(&self, card: &MatrixCard, priority: i64) -> Disc {
        let x = card.x.unwrap_or_default() / 100.0 * self.query.width;
        let y = (1.0 - card.y.unwrap_or_default() / 100.0) * self.query.height;
        let wide = charts::text_width(&card.name, 13.0).max(charts::text_width(&card.detail, 11.5));
        let label = (wide.min(180.0) + 4.0, LINE * 2.0);
        Disc { at: Point::new(x, y), r: card.ring, label: Some(label), priority }
    }
}

fn label_view(disc: &Disc, place: Placed) -> LabelView {
    let (dx, dy) = (place.area.x - disc.at.x, place.area.y - disc.at.y);
    let align = if dx >= 0.0 { "left" } else if place.area.right() <= disc.at.x { "right" } else { "middle" };
    LabelView { dx, dy, w: place.area.w, h: place.area.h, align: align.to_owned() }
}
