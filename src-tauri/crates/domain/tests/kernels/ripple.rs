use std::collections::BTreeMap;
use std::f64::consts::TAU;

use domain::ripple::{FLAT, Person, RINGS, ring, ripple};
use proptest::prelude::*;

const BOX: (f64, f64, f64) = (172.0, 58.0, 12.0);

fn view(people: &[Person<'_>]) -> domain::ripple::Ripple {
    ripple(people, BOX.0, BOX.1, BOX.2)
}

#[test]
fn the_better_known_the_nearer() {
    let cases = [(Some(3), 0), (Some(2), 1), (Some(1), 2), (Some(0), 3), (None, 3), (Some(9), 0), (Some(-1), 3)];
    for (coverage, expected) in cases {
        assert_eq!(ring(coverage), expected, "{coverage:?}");
    }
    let person = |id, sector, ring| Person { id, sector, ring };
    let seen = view(&[person("a", "it", 0), person("b", "it", 3), person("c", "plant", 1)]);
    let far = seen.places.iter().map(|at| at.x.hypot(at.y / FLAT)).collect::<Vec<_>>();
    assert!(far[0] < far[2] && far[2] < far[1], "{far:?}");
    assert_eq!(seen.sectors.iter().map(|sector| sector.name.as_str()).collect::<Vec<_>>(), ["it", "plant"]);
    assert!((seen.sectors[0].to - TAU * 2.0 / 3.0).abs() < 1e-9, "two of three are of it");
    let nobody = view(&[]);
    assert!(nobody.places.is_empty() && nobody.sectors.is_empty());
    assert!(nobody.rings.iter().all(|radius| radius.is_finite()));
}

proptest! {
    #[test]
    fn everybody_stands_on_the_own_ring_and_sector_and_on_nobody(
        people in prop::collection::vec((0..6_u8, 0..6_usize), 1..260),
    ) {
        let ids: Vec<String> = (0..people.len()).map(|i| format!("{i:03}")).collect();
        let units: Vec<String> = people.iter().map(|(unit, _)| format!("unit {unit}")).collect();
        let people: Vec<Person<'_>> = people.iter().enumerate()
            .map(|(i, (_, ring))| Person { id: &ids[i], sector: &units[i], ring: *ring }).collect();
        let seen = view(&people);
        prop_assert!(seen.rings.windows(2).all(|pair| pair[0] < pair[1]));
        for (person, at) in people.iter().zip(&seen.places) {
            let radius = seen.rings[person.ring.min(RINGS - 1)];
            prop_assert!((at.x.hypot(at.y / FLAT) - radius).abs() < 1e-6);
            let angle = at.x.atan2(-at.y / FLAT).rem_euclid(TAU);
            let sector = seen.sectors.iter().find(|sector| sector.name == person.sector).expect("its sector");
            prop_assert!(sector.from - 1e-9 <= angle && angle <= sector.to + 1e-9);
        }
        for (i, a) in seen.places.iter().enumerate() {
            for b in &seen.places[i + 1..] {
                let clear = (a.x - b.x).abs() >= BOX.0 || (a.y - b.y).abs() >= BOX.1;
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
            .map(|(i, (_, ring))| Person { id: &ids[i], sector: &units[i], ring: *ring }).collect();
        let shuffled: Vec<Person<'_>> = order.iter().map(|&i| people[i]).collect();
        let by_id = |people: &[Person<'_>]| -> BTreeMap<String, String> {
            people.iter().zip(view(people).places).map(|(person, at)| (person.id.to_owned(), format!("{at:?}"))).collect()
        };
        prop_assert_eq!(by_id(&people), by_id(&shuffled));
    }
}
