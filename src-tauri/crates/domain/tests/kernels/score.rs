use domain::score::{Criterion, NotAWeight, Rating, Weight, weigh};
use proptest::prelude::*;

fn weight(value: f64) -> Weight {
    Weight::new(value).expect("a weight")
}

fn rated(value: f64, points: f64) -> Criterion {
    Criterion { weight: weight(value), points: Some(points) }
}

#[test]
fn a_rating_becomes_points_in_its_own_terms() {
    let steps = |value| Rating::Steps { value, from: 1, to: 3 };
    let measured = |value, low, high| Rating::Measured { value, low, high };
    let level = |value| Rating::Level { value, least: -2, greatest: 2 };
    let cases = [
        (steps(1.0), Some(0.0)),
        (steps(2.0), Some(50.0)),
        (steps(7.0), Some(100.0)),
        (Rating::Steps { value: 1.0, from: 5, to: 1 }, Some(100.0)),
        (measured(250_000.0, 0.0, 1_000_000.0), Some(25.0)),
        (measured(-5.0, 0.0, 10.0), Some(0.0)),
        (measured(30.0, 60.0, 0.0), Some(50.0)),
        (measured(90.0, 60.0, 0.0), Some(0.0)),
        (measured(f64::INFINITY, 0.0, 1.0), Some(100.0)),
        (measured(0.0, f64::MIN, f64::MAX), Some(50.0)),
        (measured(1.0, 4.0, 4.0), None),
        (measured(f64::NAN, 0.0, 1.0), None),
        (measured(1.0, 0.0, f64::INFINITY), None),
        (level(-2), Some(0.0)),
        (level(1), Some(75.0)),
        (Rating::Level { value: 1, least: 1, greatest: 1 }, None),
        (Rating::Nested(62.5), Some(62.5)),
        (Rating::Nested(130.0), Some(100.0)),
    ];
    for (rating, points) in cases {
        assert_eq!(rating.points(), points, "{rating:?}");
    }
}

#[test]
fn only_numbers_over_0_and_up_to_1000_are_weights() {
    for wrong in [0.0, -1.0, 1000.1, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(Weight::new(wrong), Err(NotAWeight(wrong)));
    }
    assert!(Weight::new(f64::NAN).is_err());
    for right in [1e-9, 0.5, 1.0, 1000.0] {
        assert!(Weight::new(right).is_ok_and(|weight| weight.value() > 0.0));
    }
    assert_eq!(Weight::ONE.value(), 1.0);
}

#[test]
fn what_is_not_rated_is_left_out_and_told() {
    let unrated = |value| Criterion { weight: weight(value), points: None };
    let score = weigh(&[rated(3.0, 100.0), rated(1.0, 0.0), unrated(4.0)]).expect("a score");
    assert_eq!((score.value, score.known), (75.0, 0.5));
    assert_eq!(weigh(&[unrated(1.0), rated(1.0, f64::NAN)]), None);
    assert_eq!(weigh(&[]), None);
}

fn any_criteria() -> impl Strategy<Value = Vec<Criterion>> {
    let one = (1e-3..=100.0, prop::option::of(0.0..=100.0));
    let read = |(value, points)| Criterion { weight: weight(value), points };
    prop::collection::vec(one.prop_map(read), 1..12)
}

proptest! {
    #[test]
    fn a_better_rating_never_lowers_a_score(
        mut criteria in any_criteria(), at in any::<prop::sample::Index>(), more in 0.0..100.0,
    ) {
        let one = at.index(criteria.len());
        let before = criteria[one].points.get_or_insert(0.0).to_owned();
        let lower = weigh(&criteria).expect("one is rated");
        criteria[one].points = Some(before + more);
        let higher = weigh(&criteria).expect("one is rated");
        prop_assert!(higher.value >= lower.value);
        prop_assert!(lower.value >= 0.0 && higher.value <= 100.0);
    }

    #[test]
    fn a_score_knows_neither_order_nor_the_size_of_weights(
        criteria in any_criteria(), times in 1..=10_u32, order in any::<u64>(),
    ) {
        let mut other: Vec<Criterion> = criteria
            .iter()
            .map(|one| Criterion { weight: weight(one.weight.value() * f64::from(times)), ..*one })
            .collect();
        prop_assert_eq!(weigh(&criteria), weigh(&other), "multiplied");
        let turn = (order % other.len() as u64) as usize;
        other.rotate_left(turn);
        other.reverse();
        prop_assert_eq!(weigh(&criteria), weigh(&other), "in another order");
    }

    #[test]
    fn a_score_lies_between_the_worst_and_the_best_rating(criteria in any_criteria()) {
        let points = || criteria.iter().filter_map(|one| one.points);
        match weigh(&criteria) {
            None => prop_assert_eq!(points().count(), 0),
            Some(score) => {
                let (least, most) = points().fold((100.0, 0.0), |(l, m): (f64, f64), p| (l.min(p), m.max(p)));
                prop_assert!(score.value >= least - 1e-6 && score.value <= most + 1e-6);
                prop_assert!(score.known > 0.0 && score.known <= 1.0);
            }
        }
    }
}
