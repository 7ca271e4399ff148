//! Outlines around some boxes of a map.

use domain::layout::{Person, Point, Rect, Spacing, around, arrange};
use proptest::prelude::*;

fn inside(outline: &[Point], at: Point) -> bool {
    let ends = outline.iter().cycle().skip(1);
    outline.iter().zip(ends).filter(|(a, b)| (a.y > at.y) != (b.y > at.y) && a.x > at.x).count() % 2 == 1
}

#[test]
fn a_chain_of_command_has_one_outline_and_strangers_one_each() {
    let boxes = [Rect::new(0.0, 0.0, 100.0, 50.0), Rect::new(0.0, 150.0, 100.0, 50.0), Rect::new(900.0, 0.0, 100.0, 50.0)];
    let loops = around(&boxes, &[], &[0, 1, 2], 10.0);
    assert_eq!(loops.len(), 3);
    assert_eq!(loops[0].len(), 4);
    assert!(around(&boxes, &[], &[], 10.0).is_empty());
    assert_eq!(around(&boxes, &[], &[7], 10.0).len(), 0, "who is not on the map has no outline");
}

proptest! {
    #[test]
    fn whoever_is_in_the_core_is_inside_an_outline(up in proptest::collection::vec(0usize..30, 1..30), core in proptest::collection::hash_set(0usize..30, 1..8)) {
        let ids: Vec<String> = (0..up.len()).map(|n| n.to_string()).collect();
        let people: Vec<Person<'_>> = up.iter().enumerate().map(|(n, above)| Person {
            id: &ids[n], name: &ids[n], order: None, manager: (n > 0).then(|| ids[above % n].as_str()), outside: false, at: None,
        }).collect();
        let map = arrange(&people, &Spacing::default());
        let core: Vec<usize> = core.into_iter().filter(|n| *n < up.len()).collect();
        let loops = around(&map.boxes, &map.ties, &core, 16.0);
        for n in &core {
            let area = &map.boxes[*n];
            let middle = Point::new(area.x + area.w / 2.0, area.y + area.h / 2.0);
            prop_assert!(loops.iter().any(|outline| inside(outline, middle)));
        }
        for outline in &loops {
            prop_assert!(outline.len() >= 4 && outline.len().is_multiple_of(2));
            for (a, b) in outline.iter().zip(outline.iter().cycle().skip(1)) {
                prop_assert!((a.x == b.x) != (a.y == b.y), "corners are right angles");
            }
        }
        for (n, area) in map.boxes.iter().enumerate().filter(|(n, _)| up.get(*n).is_some() && core.contains(n)) {
            // A report in the core below a manager in the core shares an outline.
            if let Some(above) = (n > 0).then(|| up[n] % n).filter(|above| core.contains(above)) {
                let middle = |area: &Rect| Point::new(area.x + area.w / 2.0, area.y + area.h / 2.0);
                prop_assert!(loops.iter().any(|outline| inside(outline, middle(area)) && inside(outline, middle(&map.boxes[above]))));
            }
        }
    }
}
