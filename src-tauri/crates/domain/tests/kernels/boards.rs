use domain::quadrant::{
    Area, Flow, Place, Stand, band, band_of, cell, centre, clamp, moves, spread,
};
use proptest::prelude::*;

fn at(x: f64, y: f64) -> Place {
    Place { x, y }
}

#[test]
fn bands_have_whole_borders_and_leave_nothing_out() {
    assert_eq!(
        [0, 1, 2].map(|i| band(i, 3)),
        [Some((0.0, 33.0)), Some((33.0, 67.0)), Some((67.0, 100.0))]
    );
    assert_eq!([0, 5].map(|i| centre(i, 6)), [Some(8.5), Some(91.5)]);
    let cases = [
        (0.0, 3, Some(0)),
        (32.9, 3, Some(0)),
        (33.0, 3, Some(1)),
        (100.0, 3, Some(2)),
        (250.0, 3, Some(2)),
        (-1.0, 3, Some(0)),
        (f64::NAN, 3, None),
        (50.0, 0, None),
    ];
    for (value, bands, expected) in cases {
        assert_eq!(band_of(value, bands), expected, "{value} of {bands}");
    }
    assert_eq!((band(3, 3), centre(0, 0)), (None, None));
    assert_eq!(cell(at(40.0, 99.0), [3, 1]), Area([33.0, 0.0, 67.0, 100.0]));
}

#[test]
fn cards_on_one_place_lie_side_by_side_and_the_others_stay() {
    let shared = at(50.0, 50.0);
    let places = [shared, at(20.0, 20.0), shared, shared];
    let side_by_side = [shared, at(20.0, 20.0), at(44.0, 56.0), at(50.0, 56.0)];
    assert_eq!(spread(&places, [1, 3], 6.0), side_by_side);
    for no_gap in [0.0, -1.0, f64::NAN] {
        assert_eq!(spread(&places, [1, 3], no_gap), places);
    }
    let off = at(170.0, f64::NAN);
    assert_eq!(spread(&[off], [1, 1], 5.0), [at(100.0, 0.0)]);
}

#[test]
fn what_moved_is_told_by_zone_and_by_path() {
    let zones = [Area([0.0, 0.0, 50.0, 100.0]), Area([50.0, 0.0, 100.0, 100.0])];
    let before = [
        ("a", at(10.0, 10.0)),
        ("b", at(20.0, 20.0)),
        ("c", at(30.0, 30.0)),
        ("d", at(60.0, 60.0)),
    ];
    let after = [
        ("e", at(10.0, 10.0)),
        ("a", at(90.0, 10.0)),
        ("b", at(80.0, 20.0)),
        ("c", at(31.0, 30.0)),
    ];
    let moves = moves(&zones, &before, &after);
    assert_eq!(
        moves.flows,
        [
            Flow { from: Stand::Zone(0), to: Stand::Zone(1), count: 2 },
            Flow { from: Stand::Zone(1), to: Stand::Away, count: 1 },
            Flow { from: Stand::Away, to: Stand::Zone(0), count: 1 },
        ]
    );
    assert_eq!(moves.stayed, 1);
    let paths: Vec<_> = moves.paths.iter().map(|path| (path.id, path.from, path.to)).collect();
    assert_eq!(paths[0], ("a", Some(at(10.0, 10.0)), Some(at(90.0, 10.0))));
    assert_eq!(paths[3..], [("d", Some(at(60.0, 60.0)), None), ("e", None, Some(at(10.0, 10.0)))]);
}

proptest! {
    #[test]
    fn every_value_is_in_the_one_band_whose_borders_hold_it(value in 0.0..=100.0, bands in 1..=100_usize) {
        let found = band_of(value, bands).expect("a band");
        for index in 0..bands {
            let (low, high) = band(index, bands).expect("a band");
            let holds = value >= low && (value < high || high == 100.0);
            prop_assert_eq!(holds, index == found);
            prop_assert_eq!(band_of(centre(index, bands).expect("a band"), bands), Some(index));
        }
    }

    #[test]
    fn spread_cards_lie_apart_in_their_band(
        x in 0.0..=100.0, level in 0..6_usize, cards in 2..60_usize, gap in 0.5..8.0,
    ) {
        let place = at(x, centre(level, 6).expect("a band"));
        let places = spread(&vec![place; cards], [1, 6], gap);
        prop_assert_eq!(places[0], place);
        for (index, card) in places.iter().enumerate() {
            prop_assert_eq!(clamp(*card), *card);
            prop_assert_eq!(band_of(card.y, 6), Some(level));
            prop_assert!(places[..index].iter().all(|other| other != card));
        }
    }

    #[test]
    fn a_card_more_moves_no_other_where_there_is_room(cards in 2..20_usize, x in 20.0..80.0, y in 20.0..80.0) {
        let fewer = spread(&vec![at(x, y); cards], [1, 1], 4.0);
        let more = spread(&vec![at(x, y); cards + 1], [1, 1], 4.0);
        prop_assert_eq!(&more[..cards], &fewer[..]);
    }
}
