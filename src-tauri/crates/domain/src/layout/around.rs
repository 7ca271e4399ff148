//! A line around some of the boxes: the decision core (C-10), as one outline where it hangs together.
//!
//! Not a frame that keeps others out: who stands in between is inside. Invariant: every box given
//! lies within an outline; corners are right angles; outlines do not cross.

use std::collections::BTreeMap;

use super::{Point, Rect, Tie};

/// More areas than this are outlined one by one: nobody reads them as a group.
const MOST: usize = 400;

/// Outlines around people, grown by `pad`, joined along the formal lines between them, and across slits in
/// which nobody stands.
///
/// `boxes` are those of the whole map and `people` index them; the corners of an outline run
/// clockwise.
pub fn around(boxes: &[Rect], ties: &[Tie], people: &[usize], pad: f64) -> Vec<Vec<Point>> {
    let mut inside = vec![false; boxes.len()];
    people.iter().filter(|&&n| n < boxes.len()).for_each(|&n| inside[n] = true);
    let mut areas: Vec<Rect> = (0..boxes.len()).filter(|&n| inside[n]).map(|n| grown(&boxes[n], pad)).collect();
    let within = |n: usize| inside.get(n).copied().unwrap_or(false);
    let joined = ties.iter().filter(|tie| within(tie.manager) && within(tie.report));
    areas.extend(joined.flat_map(|tie| along(&tie.points)).map(|area| grown(&area, pad)));
    let bridges = bridges(&areas, &boxes.iter().enumerate().filter(|(n, _)| !inside[*n]).map(|(_, area)| *area).collect::<Vec<_>>());
    areas.extend(bridges);
    if areas.len() > MOST {
        return areas.iter().take(people.len()).map(corners).collect();
    }
    Cover::of(&areas).outlines()
}

/// Slits narrower than this between two areas are closed, where nobody else stands there, px.
const SLIT: f64 = 44.0;

/// What lies between areas that face each other across a slit.
fn bridges(areas: &[Rect], others: &[Rect]) -> Vec<Rect> {
    if areas.len() > MOST {
        return Vec::new();
    }
    let pairs = areas.iter().enumerate().flat_map(|(n, a)| areas[n + 1..].iter().map(move |b| (a, b)));
    let free = |area: &Rect| others.iter().all(|other| !area.overlaps(other));
    pairs.filter_map(|(a, b)| between(a, b)).filter(free).collect()
}

fn between(a: &Rect, b: &Rect) -> Option<Rect> {
    let (left, right) = (a.x.max(b.x), a.right().min(b.right()));
    let (top, bottom) = (a.y.max(b.y), a.bottom().min(b.bottom()));
    let slit = |from: f64, to: f64| from < to && to - from <= SLIT;
    match (left < right, top < bottom) {
        (true, false) if slit(bottom, top) => Some(Rect::new(left, bottom, right - left, top - bottom)),
        (false, true) if slit(right, left) => Some(Rect::new(right, top, left - right, bottom - top)),
        _ => None,
    }
}

fn grown(area: &Rect, by: f64) -> Rect {
    Rect::new(area.x - by, area.y - by, area.w + 2.0 * by, area.h + 2.0 * by)
}

/// The way down to the bus, and all between the bus and the report: no slit is left there.
fn along(points: &[Point]) -> Vec<Rect> {
    let down = points.first().zip(points.get(1)).map(|(a, b)| span(*a, *b));
    let rest = points.iter().skip(1).map(|at| span(*at, *at)).reduce(|a, b| a.union(&b));
    down.into_iter().chain(rest).collect()
}

fn span(a: Point, b: Point) -> Rect {
    Rect::new(a.x.min(b.x), a.y.min(b.y), (a.x - b.x).abs(), (a.y - b.y).abs())
}

fn corners(area: &Rect) -> Vec<Point> {
    let (right, bottom) = (area.right(), area.bottom());
    vec![Point::new(area.x, area.y), Point::new(right, area.y), Point::new(right, bottom), Point::new(area.x, bottom)]
}

/// Which cells of the grid between all edges are covered.
struct Cover {
    xs: Vec<f64>,
    ys: Vec<f64>,
    cells: Vec<bool>,
}

impl Cover {
    fn of(areas: &[Rect]) -> Self {
        let edges = |of: fn(&Rect) -> [f64; 2]| {
            let mut all: Vec<f64> = areas.iter().flat_map(of).filter(|v| v.is_finite()).collect();
            all.sort_by(f64::total_cmp);
            all.dedup();
            all
        };
        let xs = edges(|area| [area.x, area.right()]);
        let ys = edges(|area| [area.y, area.bottom()]);
        let wide = xs.len().saturating_sub(1);
        let mut cells = vec![false; wide * ys.len().saturating_sub(1)];
        let place = |all: &[f64], v: f64| all.partition_point(|edge| *edge < v);
        for area in areas {
            for row in place(&ys, area.y)..place(&ys, area.bottom()) {
                for column in place(&xs, area.x)..place(&xs, area.right()) {
                    cells[row * wide + column] = true;
                }
            }
        }
        Self { xs, ys, cells }
    }

    fn covers(&self, column: isize, row: isize) -> bool {
        let wide = self.xs.len() as isize - 1;
        let high = self.ys.len() as isize - 1;
        (0..wide).contains(&column) && (0..high).contains(&row) && self.cells[(row * wide + column) as usize]
    }

    /// Sides between covered and uncovered cells, clockwise around what is covered.
    fn sides(&self) -> BTreeMap<(isize, isize), Vec<(isize, isize)>> {
        let mut sides: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for row in 0..self.ys.len() as isize - 1 {
            for column in (0..self.xs.len() as isize - 1).filter(|column| self.covers(*column, row)) {
                let (l, t, r, b) = (column, row, column + 1, row + 1);
                let around = [
                    (self.covers(l, t - 1), (l, t), (r, t)),
                    (self.covers(r, t), (r, t), (r, b)),
                    (self.covers(l, b), (r, b), (l, b)),
                    (self.covers(l - 1, t), (l, b), (l, t)),
                ];
                for (_, from, to) in around.into_iter().filter(|(covered, ..)| !covered) {
                    sides.entry(from).or_default().push(to);
                }
            }
        }
        sides
    }

    fn outlines(&self) -> Vec<Vec<Point>> {
        let mut sides = self.sides();
        let mut loops = Vec::new();
        while let Some((&start, _)) = sides.first_key_value() {
            let corners = follow(&mut sides, start);
            let points: Vec<Point> =
                corners.iter().map(|(x, y)| Point::new(self.xs[*x as usize], self.ys[*y as usize])).collect();
            // What runs the other way round is a hole.
            if area(&points) > 0.0 {
                loops.push(straightened(&points));
            }
        }
        loops
    }
}

/// Takes one closed way out of the sides.
fn follow(sides: &mut BTreeMap<(isize, isize), Vec<(isize, isize)>>, start: (isize, isize)) -> Vec<(isize, isize)> {
    let mut way = vec![start];
    let mut at = start;
    while let Some(next) = sides.get_mut(&at).and_then(Vec::pop) {
        if sides.get(&at).is_some_and(Vec::is_empty) {
            sides.remove(&at);
        }
        if next == start {
            break;
        }
        way.push(next);
        at = next;
    }
    way
}

/// Twice the signed area; positive where the corners run clockwise on screen.
fn area(points: &[Point]) -> f64 {
    let ends = points.iter().cycle().skip(1);
    points.iter().zip(ends).map(|(a, b)| a.x * b.y - b.x * a.y).sum()
}

/// Leaves out corners where the way goes straight on.
fn straightened(points: &[Point]) -> Vec<Point> {
    let count = points.len();
    let turns = |n: &usize| {
        let (a, b, c) = (points[(n + count - 1) % count], points[*n], points[(n + 1) % count]);
        !((a.x == b.x && b.x == c.x) || (a.y == b.y && b.y == c.y))
    };
    (0..count).filter(turns).map(|n| points[n]).collect()
}
