//! Maps by unit, by influence and by hand: nobody stands on anybody, and little moves.

use domain::layout::{Map, Person, Point, Rect, Spacing, free, grouped, rings};
use proptest::prelude::*;

fn staff(ids: &[String]) -> Vec<Person<'_>> {
    ids.iter().map(|id| Person { id, name: id, order: None, manager: None, outside: false, at: None }).collect()
}

fn ids(count: usize) -> Vec<String> {
    (0..count).map(|n| format!("p{n:04}")).collect()
}

fn meet(a: &Rect, b: &Rect) -> bool {
    a.x < b.right() - 1e-9 && b.x < a.right() - 1e-9 && a.y < b.bottom() - 1e-9 && b.y < a.bottom() - 1e-9
}

fn apart(boxes: &[Rect]) -> bool {
    boxes.iter().enumerate().all(|(n, a)| boxes[..n].iter().all(|b| !meet(a, b)))
}

fn within(area: &Rect, inner: &Rect) -> bool {
    inner.x >= area.x - 1e-9 && inner.y >= area.y - 1e-9 && inner.right() <= area.right() + 1e-9 && inner.bottom() <= area.bottom() + 1e-9
}

#[test]
fn the_most_influential_stands_in_the_middle_and_the_next_on_the_first_ring() {
    let ids = ids(4);
    let people = staff(&ids);
    let map = rings(&people, &[1.0, 9.0, f64::NAN, 3.0], &Spacing::default());
    let far = |n: usize| (map.boxes[n].x + map.boxes[n].w / 2.0).hypot(map.boxes[n].y + map.boxes[n].h / 2.0);
    assert!(far(1) < 1e-9, "{:?}", map.boxes[1]);
    assert!([0, 2, 3].iter().all(|n| far(*n) > 100.0));
    assert_eq!(rings(&[], &[], &Spacing::default()), Map::default());
}

#[test]
fn who_was_put_by_hand_stands_there_and_the_others_below() {
    let ids = ids(10);
    let mut people = staff(&ids);
    people[3].at = Some(Point::new(400.0, 300.0));
    people[4].at = Some(Point::new(f64::NAN, 0.0));
    let map = free(&people, &Spacing::default());
    assert_eq!((map.boxes[3].x, map.boxes[3].y), (400.0, 300.0));
    assert!((0..10).filter(|n| *n != 3).all(|n| map.boxes[n].y > map.boxes[3].bottom()), "a place that is none counts as none");
    assert!(apart(&map.boxes));
}

#[test]
fn a_unit_without_people_and_no_people_at_all_are_no_fault() {
    assert_eq!(grouped(&[], &[], &Spacing::default()).frames, []);
    let ids = ids(2);
    let found = grouped(&staff(&ids), &[0, 2], &Spacing::default());
    assert_eq!(found.frames.len(), 3);
    assert!(within(&found.frames[0], &found.map.boxes[0]) && within(&found.frames[2], &found.map.boxes[1]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn on_rings_nobody_stands_on_anybody(weights in prop::collection::vec(0.0_f64..100.0, 0..160)) {
        let ids = ids(weights.len());
        let map = rings(&staff(&ids), &weights, &Spacing::default());
        prop_assert!(apart(&map.boxes));
        prop_assert!(map.boxes.iter().all(|one| within(&map.bounds, one)));
    }

    #[test]
    fn one_more_of_no_weight_moves_nobody_on_the_inner_rings(weights in prop::collection::vec(1.0_f64..100.0, 1..80)) {
        let more = ids(weights.len() + 1);
        let before = rings(&staff(&more[..weights.len()]), &weights, &Spacing::default());
        let after = rings(&staff(&more), &weights, &Spacing::default());
        prop_assert_eq!(&before.boxes[..], &after.boxes[..weights.len()]);
    }

    #[test]
    fn on_a_free_board_hands_decide_and_the_rest_stands_apart(hands in prop::collection::vec(prop::option::of((-1e4..1e4, -1e4..1e4)), 0..80)) {
        let ids = ids(hands.len());
        let mut people = staff(&ids);
        people.iter_mut().zip(&hands).for_each(|(person, at)| person.at = at.map(|(x, y)| Point::new(x, y)));
        let map = free(&people, &Spacing::default());
        let computed: Vec<Rect> = map.boxes.iter().zip(&hands).filter(|(_, at)| at.is_none()).map(|(one, _)| *one).collect();
        prop_assert!(apart(&computed));
        for (one, at) in map.boxes.iter().zip(&hands) {
            match at {
                Some((x, y)) => prop_assert_eq!((one.x, one.y), (*x, *y)),
                None => prop_assert!(map.boxes.iter().zip(&hands).all(|(other, at)| at.is_none() || !meet(one, other))),
            }
        }
    }

    #[test]
    fn each_frame_holds_its_own_people_and_no_others(of in prop::collection::vec((0_usize..7, any::<prop::sample::Index>()), 1..90)) {
        let ids = ids(of.len());
        let mut people = staff(&ids);
        for (n, (_, above)) in of.iter().enumerate().skip(1) {
            people[n].manager = Some(&ids[above.index(n)]);
        }
        let groups: Vec<usize> = of.iter().map(|(group, _)| *group).collect();
        let found = grouped(&people, &groups, &Spacing::default());
        prop_assert!(apart(&found.frames) && apart(&found.map.boxes));
        for (one, group) in found.map.boxes.iter().zip(&groups) {
            prop_assert!(within(&found.frames[*group], one));
            prop_assert!(found.frames.iter().enumerate().all(|(n, frame)| n == *group || !meet(frame, one)));
        }
        prop_assert!(found.map.ties.iter().all(|tie| groups[tie.manager] == groups[tie.report]), "lines stay within a frame");
        prop_assert_eq!(grouped(&people, &groups, &Spacing::default()), found, "the same people, the same map");
    }
}
