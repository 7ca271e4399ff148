use domain::quadrant::{Area, Place, apart, clamp, nudge, radius, scatter, shift, zone_of, zone_sums};
use proptest::prelude::*;

const QUARTERS: [Area; 4] = [
    Area([0.0, 0.0, 50.0, 50.0]),
    Area([50.0, 0.0, 100.0, 50.0]),
    Area([0.0, 50.0, 50.0, 100.0]),
    Area([50.0, 50.0, 100.0, 100.0]),
];

fn at(x: f64, y: f64) -> Place {
    Place { x, y }
}

#[test]
fn a_border_belongs_to_the_upper_right_neighbour_and_the_rim_to_the_board() {
    let cases = [
        (at(0.0, 0.0), Some(0)),
        (at(49.9, 49.9), Some(0)),
        (at(50.0, 49.9), Some(1)),
        (at(49.9, 50.0), Some(2)),
        (at(50.0, 50.0), Some(3)),
        (at(100.0, 100.0), Some(3)),
        (at(100.0, 0.0), Some(1)),
        (at(-3.0, 130.0), Some(2)),
        (at(f64::NAN, 10.0), None),
    ];
    for (place, zone) in cases {
        assert_eq!(zone_of(&QUARTERS, place), zone, "{place:?}");
    }
    assert_eq!(zone_of(&QUARTERS[..1], at(80.0, 80.0)), None);
}

#[test]
fn steps_end_at_the_rim() {
    assert_eq!(nudge(at(98.0, 1.0), 5.0, -5.0), at(100.0, 0.0));
    assert_eq!(clamp(at(f64::NAN, f64::INFINITY)), at(0.0, 100.0));
}

#[test]
fn a_group_moves_as_one() {
    let group = [at(10.0, 10.0), at(30.0, 60.0)];
    assert_eq!(shift(&group, 5.0, 5.0), [at(15.0, 15.0), at(35.0, 65.0)]);
    assert_eq!(shift(&group, 90.0, -90.0), [at(80.0, 0.0), at(100.0, 50.0)]);
    assert_eq!(shift(&[], 1.0, 1.0), []);
}

#[test]
fn cards_dropped_together_do_not_lie_on_each_other() {
    assert_eq!(scatter(1, at(20.0, 30.0), 4.0), [at(20.0, 30.0)]);
    let four = [at(96.0, 4.0), at(100.0, 4.0), at(96.0, 0.0), at(100.0, 0.0)];
    assert_eq!(scatter(4, at(100.0, 0.0), 4.0), four);
}

#[test]
fn a_bubble_of_four_times_the_size_is_twice_as_wide() {
    assert_eq!(radius(100.0, 100.0, 4.0, 30.0), 30.0);
    assert_eq!(radius(25.0, 100.0, 4.0, 30.0), 15.0);
    for nothing in [0.0, -5.0, f64::NAN] {
        assert_eq!(radius(nothing, 100.0, 4.0, 30.0), 4.0);
    }
    assert_eq!(radius(0.0, 0.0, 4.0, 30.0), 4.0);
}

#[test]
fn a_zone_counts_what_stands_in_it() {
    let sums =
        zone_sums(&QUARTERS[..2], &[(at(1.0, 1.0), 5), (at(9.0, 9.0), 7), (at(9.0, 90.0), 1)]);
    assert_eq!((sums.zones[0].count, sums.zones[0].amount), (2, 12));
    assert_eq!((sums.zones[1].count, sums.nowhere.amount), (0, 1));
}

prop_compose! {
    fn any_place()(x in -20.0..120.0, y in -20.0..120.0) -> Place { at(x, y) }
}

proptest! {
    #[test]
    fn every_place_is_in_one_zone_only(x in 0..=200_u32, y in 0..=200_u32) {
        let place = at(f64::from(x) / 2.0, f64::from(y) / 2.0);
        prop_assert_eq!(QUARTERS.iter().filter(|zone| zone.contains(place)).count(), 1);
    }

    #[test]
    fn groups_stay_on_the_board_and_together(
        places in prop::collection::vec(any_place(), 1..12), dx in -150.0..150.0, dy in -150.0..150.0,
    ) {
        let moved = shift(&places, dx, dy);
        let places: Vec<Place> = places.into_iter().map(clamp).collect();
        for (a, b) in places.iter().zip(&moved) {
            prop_assert!((0.0..=100.0).contains(&b.x) && (0.0..=100.0).contains(&b.y));
            let same = |v: f64, w: f64| (v - w).abs() < 1e-9;
            prop_assert!(same(b.x - moved[0].x, a.x - places[0].x));
            prop_assert!(same(b.y - moved[0].y, a.y - places[0].y));
        }
    }
}

#[test]
fn cards_of_one_place_are_drawn_beside_each_other() {
    let cards = [(at(20.0, 20.0), false); 9];
    let drawn = apart(&cards, &QUARTERS, [4.0, 5.0]);
    assert_eq!(drawn[0], at(20.0, 20.0), "the first has the place itself");
    for (n, one) in drawn.iter().enumerate() {
        let hides = |other: &Place| (one.x - other.x).abs() < 3.9 && (one.y - other.y).abs() < 4.9;
        assert!(!drawn[n + 1..].iter().any(hides), "{one:?} is hidden in {drawn:?}");
    }
    let held = apart(&[(at(20.0, 20.0), false), (at(21.0, 20.0), true)], &QUARTERS, [4.0, 5.0]);
    assert_eq!(held[1], at(21.0, 20.0), "a hand's place is kept");
    assert_ne!(held[0], at(20.0, 20.0));
}

proptest! {
    #[test]
    fn a_card_drawn_beside_others_stays_in_its_zone_and_near(
        places in prop::collection::vec((0.0..=100.0_f64, 0.0..=100.0_f64, any::<bool>()), 0..80),
        gap in 0.0..20.0_f64,
    ) {
        let cards: Vec<(Place, bool)> = places.into_iter().map(|(x, y, held)| (at(x, y), held)).collect();
        let drawn = apart(&cards, &QUARTERS, [gap, gap]);
        prop_assert_eq!(drawn.len(), cards.len());
        for ((from, held), to) in cards.iter().zip(&drawn) {
            prop_assert_eq!(zone_of(&QUARTERS, *from), zone_of(&QUARTERS, *to));
            let reach = 3.0 * gap.max(0.5) + 1e-9;
            prop_assert!((from.x - to.x).abs() <= reach && (from.y - to.y).abs() <= reach);
            prop_assert!(!held || from == to);
        }
    }
}
