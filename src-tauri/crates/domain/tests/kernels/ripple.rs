use std::collections::BTreeMap;
use std::f64::consts::TAU;

use domain::layout::Point;
use domain::ripple::{FLAT, Person, RINGS, Sizes, fair, far, ring, ripple};
use proptest::prelude::*;

const SIZES: Sizes = Sizes { card: (140.0, 38.0), gap: 6.0, middle: (150.0, 44.0), name: (120.0, 16.0) };

fn view(people: &[Person<'_>]) -> domain::ripple::Ripple {
    ripple(people, &SIZES)
}

#[test]
fn the_better_known_the_nearer() {
    let cases = [(Some(3), 0), (Some(2), 1), (Some(1), 2), (Some(0), 3), (None, 3), (Some(9), 0), (Some(-1), 3)];
    for (coverage, expected) in cases {
        assert_eq!(ring(coverage), expected, "{coverage:?}");
    }
    let person = |id, sector, ring| Person { id, sector, ring, rank: 0 };
    let seen = view(&[person("a", "it", 0), person("b", "it", 3), person("c", "plant", 1)]);
    let far = seen.places.iter().map(|at| far(*at)).collect::<Vec<_>>();
    assert!(far[0] < far[2] && far[2] < far[1], "{far:?}");
    assert_eq!(seen.sectors.iter().map(|sector| sector.name.as_str()).collect::<Vec<_>>(), ["it", "plant"]);
    assert!((seen.sectors[0].to - TAU * 2.0 / 3.0).abs() < 1e-9, "two of three are of it");
    let nobody = view(&[]);
    assert!(nobody.places.is_empty() && nobody.sectors.is_empty());
    assert!(nobody.rings.iter().all(|radius| radius.is_finite()));
}

#[test]
fn of_the_same_ring_the_first_in_rank_stand_inmost() {
    let ids: Vec<String> = (0..60).map(|i| format!("{:02}", 59 - i)).collect();
    let people: Vec<Person<'_>> = ids.iter().enumerate().map(|(rank, id)| Person { id, sector: "it", ring: 3, rank }).collect();
    let seen = view(&people);
    let inner = |at: &Point| far(*at);
    let (first, last): (Vec<f64>, Vec<f64>) = (seen.places[..6].iter().map(inner).collect(), seen.places[54..].iter().map(inner).collect());
    assert!(first.iter().sum::<f64>() < last.iter().sum::<f64>());
    let crowd = seen.rings[3] - seen.rings[2];
    assert!(crowd < 4.0 * (SIZES.card.0 + SIZES.gap), "several rows, not one wide ring: {crowd}");
}

#[test]
fn a_crowd_is_shared_out_fairly() {
    for (groups, most, each) in [(vec![3, 5], 100, 5), (vec![50, 4, 80], 24, 10), (vec![9; 40], 20, 1), (vec![], 5, 1)] {
        assert_eq!(fair(&groups, most), each, "{groups:?}");
    }
}

proptest! {
    #[test]
    fn everybody_stands_with_their_middle_within_the_own_ring_and_sector_and_on_nobody(
        people in prop::collection::vec((0..6_u8, 0..6_usize), 1..260),
    ) {
        let ids: Vec<String> = (0..people.len()).map(|i| format!("{i:03}")).collect();
        let units: Vec<String> = people.iter().map(|(unit, _)| format!("unit {unit}")).collect();
        let people: Vec<Person<'_>> = people.iter().enumerate()
            .map(|(i, (_, ring))| Person { id: &ids[i], sector: &units[i], ring: *ring, rank: 0 }).collect();
        let seen = view(&people);
        prop_assert!(seen.rings.windows(2).all(|pair| pair[0] < pair[1]));
        for (person, at) in people.iter().zip(&seen.places) {
            let own = person.ring.min(RINGS - 1);
            let inner = if own == 0 { 0.0 } else { seen.rings[own - 1] };
            let corner = Point::new(at.x.abs() + SIZES.card.0 / 4.0, at.y.abs() + SIZES.card.1 / 2.0);
            prop_assert!(far(corner) <= seen.rings[own]);
            let near = Point::new((at.x.abs() - SIZES.card.0 / 4.0).max(0.0), (at.y.abs() - SIZES.card.1 / 2.0).max(0.0));
            prop_assert!(far(near) >= inner);
            let angle = at.x.atan2(-at.y / FLAT).rem_euclid(TAU);
            let sector = seen.sectors.iter().find(|sector| sector.name == person.sector).expect("its sector");
            prop_assert!(sector.from - 1e-9 <= angle && angle <= sector.to + 1e-9);
        }
        for (i, a) in seen.places.iter().enumerate() {
            for b in &seen.places[i + 1..] {
                let clear = (a.x - b.x).abs() >= SIZES.card.0 || (a.y - b.y).abs() >= SIZES.card.1;
                prop_assert!(clear, "{:?} {:?}", a, b);
            }
        }
    }

    #[test]
    fn the_order_of_the_people_does_not_matter(
        (people, order) in prop::collection::vec((0..4_u8, 0..4_usize), 1..40).prop_flat_map(|people| {
            let n = people.len();
            (Just(people), Just((0..n).collect::<Vec<_>>()).prop_shuffle())
        }),
    ) {
        let ids: Vec<String> = (0..people.len()).map(|i| format!("{i:03}")).collect();
        let units: Vec<String> = people.iter().map(|(unit, _)| unit.to_string()).collect();
        let people: Vec<Person<'_>> = people.iter().enumerate()
            .map(|(i, (_, ring))| Person { id: &ids[i], sector: &units[i], ring: *ring, rank: 0 }).collect();
        let shuffled: Vec<Person<'_>> = order.iter().map(|&i| people[i]).collect();
        let by_id = |people: &[Person<'_>]| -> BTreeMap<String, String> {
            people.iter().zip(view(people).places).map(|(person, at)| (person.id.to_owned(), format!("{at:?}"))).collect()
        };
        prop_assert_eq!(by_id(&people), by_id(&shuffled));
    }
}
