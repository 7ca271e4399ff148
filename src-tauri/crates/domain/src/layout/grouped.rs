//! People in frames (by unit), each frame a small tree of its own.
//!
//! Invariant: frames do not overlap, each holds its own people and no others; who was placed
//! by hand is laid out too, since a frame belongs to its group.

use super::{Map, Person, Point, Rect, Spacing, Tie, arrange};

/// A map in frames.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grouped {
    /// Boxes in the order of the people; lines only within a frame.
    pub map: Map,
    /// One frame per group, in the order of their numbers.
    pub frames: Vec<Rect>,
}

/// Lays out people by group; `of` gives each person's group, numbered from 0 without a gap.
pub fn grouped(people: &[Person<'_>], of: &[usize], spacing: &Spacing) -> Grouped {
    let count = of.iter().max().map_or(0, |most| most + 1);
    let mut members = vec![Vec::new(); count];
    of.iter().enumerate().for_each(|(person, group)| members[*group].push(person));
    let maps: Vec<Map> = members.iter().map(|members| own_map(people, members, spacing)).collect();
    let corners = corners(&maps, spacing);
    let mut boxes = vec![Rect::default(); people.len()];
    let (mut ties, mut frames) = (Vec::new(), Vec::new());
    for ((map, members), corner) in maps.iter().zip(&members).zip(&corners) {
        let by = inner(*corner, map, spacing);
        members.iter().zip(&map.boxes).for_each(|(person, area)| boxes[*person] = moved(area, by));
        ties.extend(map.ties.iter().map(|tie| Tie {
            manager: members[tie.manager],
            report: members[tie.report],
            points: tie.points.iter().map(|p| Point::new(p.x + by.x, p.y + by.y)).collect(),
        }));
        frames.push(frame(*corner, map, spacing));
    }
    let bounds = frames.iter().copied().reduce(|a, b| a.union(&b)).unwrap_or_default();
    Grouped { map: Map { boxes, ties, bounds, outside: None }, frames }
}

fn own_map(people: &[Person<'_>], members: &[usize], spacing: &Spacing) -> Map {
    let own: Vec<Person<'_>> =
        members.iter().map(|i| Person { at: None, outside: false, ..people[*i] }).collect();
    arrange(&own, spacing)
}

fn moved(area: &Rect, by: Point) -> Rect {
    Rect::new(area.x + by.x, area.y + by.y, area.w, area.h)
}

fn frame(corner: Point, map: &Map, spacing: &Spacing) -> Rect {
    let (w, h) = (map.bounds.w + 2.0 * spacing.pad, map.bounds.h + spacing.heading + spacing.pad);
    Rect::new(corner.x, corner.y, w, h)
}

fn inner(corner: Point, map: &Map, spacing: &Spacing) -> Point {
    let (x, y) = (corner.x + spacing.pad, corner.y + spacing.heading);
    Point::new(x - map.bounds.x, y - map.bounds.y)
}

/// Frames in rows that make the whole about twice as wide as high.
fn corners(maps: &[Map], spacing: &Spacing) -> Vec<Point> {
    let sizes: Vec<Rect> = maps.iter().map(|map| frame(Point::new(0.0, 0.0), map, spacing)).collect();
    let area: f64 = sizes.iter().map(|size| (size.w + spacing.sibling) * (size.h + spacing.sibling)).sum();
    let widest = sizes.iter().map(|size| size.w).fold((area * 2.0).sqrt(), f64::max);
    let (mut x, mut y, mut row) = (0.0, 0.0, 0.0_f64);
    let place = |size: &Rect| {
        if x > 0.0 && x + size.w > widest {
            (x, y, row) = (0.0, y + row + spacing.sibling, 0.0);
        }
        let at = Point::new(x, y);
        (x, row) = (x + size.w + spacing.sibling, row.max(size.h));
        at
    };
    sizes.iter().map(place).collect()
}
