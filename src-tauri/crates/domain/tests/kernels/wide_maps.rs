use domain::layout::{Link, Point, Rect, route};
use proptest::prelude::*;

use crate::layout::{along, any_board, boxes_under, map, person};

#[test]
fn influence_on_a_map_of_two_thousand_runs_over_nobody_and_not_along_formal_lines() {
    let ids: Vec<String> = (0..2_000).map(|i| i.to_string()).collect();
    let manager = |i: usize| if i == 0 { "" } else { &ids[(i - 1) / 7] };
    let people: Vec<_> = ids.iter().enumerate().map(|(i, id)| person(id, manager(i))).collect();
    let map = map(&people);
    let links: Vec<_> =
        (1..60).map(|n| Link { from: n * 31 % 2_000, to: n * 797 % 2_000 }).collect();
    let curves = route(&links, &map.boxes, &map.ties);
    assert_eq!(curves.len(), links.len());
    let pieces: Vec<(Point, Point)> =
        map.ties.iter().flat_map(|tie| tie.points.windows(2)).map(|p| (p[0], p[1])).collect();
    for curve in &curves {
        assert_eq!(boxes_under(&curve.points, &map.boxes), Vec::<usize>::new(), "{curve:?}");
        let dots = along(&curve.points);
        let is_on = |dot: &&Point| pieces.iter().any(|piece| is_near(dot, piece));
        let on = dots.iter().filter(is_on).count();
        assert!(5 * on < dots.len(), "{on} of {}: {curve:?}", dots.len());
    }
}

/// Whether a point lies within a pixel of a straight piece of a formal line.
fn is_near(at: &Point, (from, to): &(Point, Point)) -> bool {
    let (left, top) = (from.x.min(to.x), from.y.min(to.y));
    Rect::new(left, top, from.x.max(to.x) - left, from.y.max(to.y) - top).grown(1.0).contains(*at)
}

proptest! {
    #[test]
    fn influence_runs_over_nobody_however_far_away_someone_was_put(
        boxes in any_board(),
        away in (-1e6..1e6, -1e6..1e6),
        links in prop::collection::vec((0..40_usize, 0..40_usize), 0..30),
    ) {
        let mut boxes = boxes;
        boxes.push(Rect::new(away.0, away.1, 172.0, 58.0));
        let n = boxes.len() - 1;
        let near = links.into_iter().filter(|(from, to)| *from < n && *to < n);
        let links: Vec<_> = near.map(|(from, to)| Link { from, to }).collect();
        for curve in route(&links, &boxes, &[]) {
            prop_assert_eq!(boxes_under(&curve.points, &boxes), Vec::<usize>::new(), "{:?}", curve);
        }
    }
}
