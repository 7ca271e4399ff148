use domain::forecast::fresh::{expected_wins, expected_wins_between};
use domain::forecast::tempo::{End, Life, Tempo};
use domain::forecast::way::{Odds, Way, When};
use proptest::prelude::*;

const ODDS: Odds = Odds { stage: 0.6, history: 0.4, age: 0.1 };

#[test]
fn each_way_gives_each_opportunity_one_chance() {
    let cases = [
        (Way::ByStage, When::Within, 0.0, 0.6),
        (Way::ByStage, When::Within, 0.5, 0.3),
        (Way::ByStage, When::Elsewhere, 0.0, 0.0),
        (Way::ByStage, When::Unknown, 0.0, 0.0),
        (Way::ByHistory, When::Within, 0.0, 0.4),
        (Way::ByHistory, When::Within, 0.25, 0.3),
        (Way::ByHistory, When::Elsewhere, 0.0, 0.0),
        // Its age says already how long it takes: it cannot slip out of months nobody named.
        (Way::ByHistory, When::Unknown, 0.5, 0.1),
    ];
    for (way, when, slip, chance) in cases {
        assert!((way.chance(when, ODDS, slip) - chance).abs() < 1e-12, "{way:?} {when:?} {slip}");
    }
}

#[test]
fn a_way_is_read_by_its_key() {
    assert_eq!(Way::ALL.map(|way| Way::read(way.key())), Way::ALL.map(Some));
    assert_eq!(Way::read("by-stars"), None);
    assert_eq!(Way::ALL.map(Way::correlation), [0, 2]);
}

proptest! {
    /// Months one after the other bring what they bring together.
    #[test]
    fn new_business_of_parts_adds_up(lives in prop::collection::vec((0_u32..200, 0_u8..3), 1..40), middle in 0_u32..300, more in 0_u32..300) {
        let end = |kind| [End::Won, End::Lost, End::Open][usize::from(kind)];
        let tempo = Tempo::of(lives.into_iter().map(|(days, kind)| Life { days, end: end(kind) }));
        let parts = expected_wins_between(&tempo, 0.5, 0, middle) + expected_wins_between(&tempo, 0.5, middle, middle + more);
        prop_assert!((parts - expected_wins(&tempo, 0.5, middle + more)).abs() < 1e-9);
    }
}
