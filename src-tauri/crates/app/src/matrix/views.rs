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
use crate::wire::MoneyView;

/// Radius of the smallest and the largest disc or ring, px.
const RADII: (f64, f64) = (5.0, 36.0);
/// Size of a label's lines, px.
const LINE: f64 = 17.0;
const TRAY: usize = 500;
/// So many cards have room at full size; more are drawn smaller, to the same
/// share of the board.
const UNCROWDED: f64 = 60.0;
/// The widest label, px; longer names are elided.
const LABEL: f64 = 180.0;
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
    let density = (UNCROWDED / placed.len().max(1) as f64).sqrt().min(1.0);
    let painter = Painter { density, matrix, speech: session.speech(), currency: &open.workspace.currency, largest, query: &query };
    let mut cards: Vec<MatrixCard> = placed.iter().map(|line| painter.card(line)).collect();
    let mut zones = painter.zones(&placed);
    painter.arrange(&mut cards, &mut zones);
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
    /// 1 on a board with room; less where many cards share it.
    density: f64,
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
        radius(amount as f64, self.largest as f64, RADII.0 * self.density.max(0.5), RADII.1 * self.density.max(0.2))
    }

    fn card(&self, line: &MatrixLine) -> MatrixCard {
        let place = line.place.map(|(x, y)| At { x, y });
        let disc = self.radius(line.revenue);
        let revenue = self.money(line.revenue);
        let potential = line.potential.map(|minor| self.money(minor));
        MatrixCard {
            id: line.id.clone(),
            name: line.name.clone(),
            detail: self.detail(&revenue, potential.as_ref()),
            category: line.category.clone(),
            x: place.map(|at| at.x),
            y: place.map(|at| at.y),
            zone: place.and_then(|at| self.matrix.zone_at(at)).map(|zone| zone.key.clone()),
            disc,
            ring: self.radius(size(line)).max(disc + 2.0),
            revenue,
            potential,
            matches: store::is_match(&line.name, &self.query.search),
            label: None,
            before: line.before.filter(|before| Some(*before) != line.place).map(|(x, y)| [x, y]),
        }
    }

    fn money(&self, minor: i64) -> MoneyView {
        money::view(minor, self.currency, &self.speech.format)
    }

    /// Revenue of potential, or whichever there is.
    fn detail(&self, revenue: &MoneyView, potential: Option<&MoneyView>) -> String {
        fn short(amount: &MoneyView) -> i18n::Arg<'_> {
            amount.short.as_str().into()
        }
        match potential {
            Some(potential) if revenue.minor == 0 => self.speech.say("matrix-potential", &[("potential", short(potential))]),
            Some(potential) => {
                self.speech.say("matrix-revenue-of", &[("revenue", short(revenue)), ("potential", short(potential))])
            }
            None if revenue.minor == 0 => self.speech.text("matrix-no-figures"),
            None => revenue.short.clone(),
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
            sum: self.money(sum.amount),
            corner: String::new(),
        };
        self.matrix.zones.iter().zip(&sums.zones).map(zone).collect()
    }

    /// Stands each zone's name and sums in a corner, then gives each card's label
    /// a free place beside it, large cards first; where two lines have no room,
    /// the name alone may have.
    fn arrange(&self, cards: &mut [MatrixCard], zones: &mut [ZoneView]) {
        let plot = (self.query.width, self.query.height);
        if plot.0 <= 0.0 || plot.1 <= 0.0 {
            return;
        }
        let discs: Vec<(Point, f64)> = cards.iter().map(|card| (self.at(card), card.ring)).collect();
        let mut taken = Vec::new();
        for zone in zones {
            let (name, area) = corner(zone, self.heading(zone), plot, &discs);
            zone.corner = name.to_owned();
            taken.push(area);
        }
        for short in [false, true] {
            self.label(cards, &mut taken, short);
        }
    }

    fn label(&self, cards: &mut [MatrixCard], taken: &mut Vec<Rect>, short: bool) {
        let bounds = Rect::new(0.0, 0.0, self.query.width, self.query.height);
        let discs: Vec<Disc> = cards.iter().enumerate().map(|(i, card)| self.disc(card, i, short)).collect();
        let placed = labels::place(&discs, taken, bounds, GAP);
        for ((card, disc), place) in cards.iter_mut().zip(&discs).zip(placed) {
            if let Some(place) = place {
                taken.push(place.area);
                card.label = Some(label_view(disc, place, short));
            }
        }
    }

    /// Width and height of a zone's name and sums.
    fn heading(&self, zone: &ZoneView) -> (f64, f64) {
        let args = [("count", zone.count.into()), ("amount", zone.sum.short.as_str().into())];
        let line = self.speech.say("charts-zone", &args);
        (charts::text_width(&zone.name, 15.0).max(charts::text_width(&line, 12.0)) + 24.0, 44.0)
    }

    /// A card as the placing of labels takes it; one that has its label already
    /// asks for none.
    fn disc(&self, card: &MatrixCard, rank: usize, short: bool) -> Disc {
        let name = charts::text_width(&card.name, 12.5);
        let (wide, lines) = if short { (name, 1.0) } else { (name.max(charts::text_width(&card.detail, 11.5)), 2.0) };
        let label = card.label.is_none().then_some((wide.min(LABEL) + 2.0, LINE * lines));
        Disc { at: self.at(card), r: card.ring, label, priority: -(rank as i64) }
    }

    fn at(&self, card: &MatrixCard) -> Point {
        let x = card.x.unwrap_or_default() / 100.0 * self.query.width;
        Point::new(x, (1.0 - card.y.unwrap_or_default() / 100.0) * self.query.height)
    }
}

/// The corner of its zone where a heading covers no card: the usual one, else
/// the first of the other three that is free.
fn corner(zone: &ZoneView, (w, h): (f64, f64), plot: (f64, f64), discs: &[(Point, f64)]) -> (&'static str, Rect) {
    let [left, bottom, right, top] = zone.area;
    let (x0, x1) = (left / 100.0 * plot.0, right / 100.0 * plot.0 - w);
    let (y0, y1) = ((1.0 - top / 100.0) * plot.1, (1.0 - bottom / 100.0) * plot.1 - h);
    let corners = [
        ("top-right", Rect::new(x1, y0, w, h)),
        ("top-left", Rect::new(x0, y0, w, h)),
        ("bottom-right", Rect::new(x1, y1, w, h)),
        ("bottom-left", Rect::new(x0, y1, w, h)),
    ];
    // Names stand at the outer rim: upper zones' on top, lower ones' below.
    let order = match (top < 100.0, right < 100.0) {
        (false, _) => [0, 1, 2, 3],
        (true, false) => [2, 3, 0, 1],
        (true, true) => [3, 2, 1, 0],
    };
    let free = |i: &usize| !discs.iter().any(|(at, r)| corners[*i].1.grown(*r).contains(*at));
    corners[order.into_iter().find(free).unwrap_or(order[0])]
}

fn label_view(disc: &Disc, place: Placed, short: bool) -> LabelView {
    let (dx, dy) = (place.area.x - disc.at.x, place.area.y - disc.at.y);
    let align = if dx >= 0.0 { "left" } else if place.area.right() <= disc.at.x { "right" } else { "middle" };
    LabelView { dx, dy, w: place.area.w, h: place.area.h, short, align: align.to_owned() }
}
