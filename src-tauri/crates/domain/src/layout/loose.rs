//! Maps without a tree: rings around the most influential, and a free board.
//!
//! Invariant: computed boxes never overlap one another. A box placed by hand stays where it
//! was put, on the free board; rings take no notice of hands.

use std::f64::consts::TAU;

use super::{Map, Person, Point, Rect, Spacing, is_finite};

/// Columns of the rows in which those without a place stand on a free board.
const COLUMNS: usize = 8;

/// The most influential in the middle, the others in rings around them, the less the further
/// out. Who is weighed alike stands in the order of the people.
pub fn rings(people: &[Person<'_>], weights: &[f64], spacing: &Spacing) -> Map {
    let weight = |i: usize| weights.get(i).copied().filter(|w| w.is_finite()).unwrap_or(0.0);
    let mut order: Vec<usize> = (0..people.len()).collect();
    order.sort_by(|a, b| weight(*b).total_cmp(&weight(*a)).then(a.cmp(b)));
    let (w, h) = (spacing.width, spacing.height);
    let step = (w + spacing.sibling).hypot(h + spacing.stack);
    let mut boxes = vec![Rect::default(); people.len()];
    let (mut ring, mut room, mut at) = (0, 1, 0);
    for person in order {
        if at == room {
            (ring, at) = (ring + 1, 0);
            room = seats(ring);
        }
        let turn = TAU * (at as f64 / room as f64) - TAU / 4.0;
        let far = ring as f64 * step;
        boxes[person] = Rect::new(far * turn.cos() - w / 2.0, far * turn.sin() - h / 2.0, w, h);
        at += 1;
    }
    bare(boxes)
}

/// How many boxes find room on a ring: chords between neighbours are a step at least.
fn seats(ring: usize) -> usize {
    if ring == 0 { 1 } else { (TAU / (2.0 * (0.5 / ring as f64).asin())).floor().max(1.0) as usize }
}

/// Those placed by hand where they are; the others in rows below them.
pub fn free(people: &[Person<'_>], spacing: &Spacing) -> Map {
    let (w, h) = (spacing.width, spacing.height);
    let by_hand = |person: &Person<'_>| person.at.filter(|at| is_finite(*at)).map(|at| Rect::new(at.x, at.y, w, h));
    let placed = people.iter().filter_map(by_hand).reduce(|a, b| a.union(&b));
    let corner = placed.map_or(Point::new(0.0, 0.0), |area| Point::new(area.x, area.bottom() + spacing.apart));
    let mut next = 0;
    let boxes = people.iter().map(|person| {
        by_hand(person).unwrap_or_else(|| {
            let (column, row) = ((next % COLUMNS) as f64, (next / COLUMNS) as f64);
            next += 1;
            Rect::new(corner.x + column * (w + spacing.sibling), corner.y + row * (h + spacing.stack), w, h)
        })
    });
    bare(boxes.collect())
}

fn bare(boxes: Vec<Rect>) -> Map {
    let bounds = boxes.iter().copied().reduce(|a, b| a.union(&b)).unwrap_or_default();
    Map { boxes, ties: Vec::new(), bounds, outside: None }
}
