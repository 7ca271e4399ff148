use domain::method::Fold;
use domain::series::plan::{Figures, Noted};
use domain::series::values::{Light, fold, light, spread};
use proptest::prelude::*;

#[test]
fn months_make_a_quarter_by_sum_mean_or_last() {
    let months = [Some(10), None, Some(5)];
    assert_eq!(fold(months, Fold::Sum), Some(15));
    assert_eq!(fold(months, Fold::Mean), Some(8), "7.5 goes to the even one");
    assert_eq!(fold(months, Fold::Last), Some(5));
    assert_eq!(fold([None, None], Fold::Sum), None);
    assert_eq!(spread(100, 3, Fold::Sum), [33, 33, 34]);
    assert_eq!(spread(-100, 3, Fold::Sum), [-34, -33, -33]);
    assert_eq!(spread(7, 3, Fold::Mean), [7, 7, 7]);
}

#[test]
fn the_light_follows_the_plan_whichever_way_is_better() {
    assert_eq!(light(100, 100, false), Some(Light::Good));
    assert_eq!(light(90, 100, false), Some(Light::Near));
    assert_eq!(light(89, 100, false), Some(Light::Off));
    assert_eq!(light(100, 90, true), Some(Light::Near));
    assert_eq!(light(80, 90, true), Some(Light::Good));
    assert_eq!(light(5, 0, false), None);
}

#[test]
fn what_was_won_counts_until_something_is_entered() {
    let won = Noted { plan: Some(1_000), plan_margin: Some(20_000), won: 400, committed: 250, ..Noted::default() };
    let figures = Figures::of(&won);
    assert_eq!((figures.actual, figures.entered, figures.gap()), (400, false, Some(350)));
    assert_eq!((figures.plan_profit(), figures.profit(), figures.margin()), (Some(200), Some(80), Some(20_000)));
    let entered = Figures::of(&Noted { actual: Some(500), margin: Some(10_000), ..won });
    assert_eq!((entered.actual, entered.entered, entered.profit()), (500, true, Some(50)));
    let both = figures.plus(entered);
    assert_eq!((both.plan, both.actual, both.profit(), both.margin()), (Some(2_000), 900, Some(130), Some(14_444)));
    let thirds = [33_333, 33_333, 33_334].map(|plan| Figures::of(&Noted { plan: Some(plan), plan_margin: Some(20_000), ..Noted::default() }));
    let quarter = thirds.into_iter().fold(Figures::default(), Figures::plus);
    assert_eq!((quarter.plan_profit(), quarter.plan_margin()), (Some(20_000), Some(20_000)), "rounded together");
    assert_eq!(Figures::of(&Noted::default()).gap(), None, "no plan, no gap");
    assert_eq!(Figures::default().margin(), None);
    let ahead = Figures::of(&Noted { won: 0, ..won });
    assert_eq!((ahead.profit(), ahead.margin(), ahead.plan_profit()), (None, None, Some(200)), "nothing came yet: not known, and not 0");
}

fn noted() -> impl Strategy<Value = Noted> {
    let amount = || prop::option::of(-1_000_000_000_000_i64..1_000_000_000_000);
    let margin = || prop::option::of(-100_000_i64..=100_000);
    (amount(), amount(), margin(), margin(), 0_i64..1_000_000, 0_i64..1_000_000)
        .prop_map(|(plan, actual, plan_margin, margin, won, committed)| Noted { plan, actual, plan_margin, margin, won, committed })
}

proptest! {
    #[test]
    fn what_is_spread_folds_back(value in -1_000_000_000_000_i64..1_000_000_000_000, months in 1_usize..37) {
        for how in [Fold::Sum, Fold::Mean, Fold::Last] {
            let parts = spread(value, months, how);
            prop_assert_eq!(parts.len(), months);
            prop_assert_eq!(fold(parts.iter().map(|part| Some(*part)), how), Some(value));
            prop_assert!(parts.iter().max().zip(parts.iter().min()).is_some_and(|(most, least)| most - least <= 1));
        }
    }

    #[test]
    fn sums_are_the_lines_sums_in_any_order(lines in prop::collection::vec(noted(), 1..20)) {
        let all: Vec<Figures> = lines.iter().map(Figures::of).collect();
        let there = all.iter().copied().fold(Figures::default(), Figures::plus);
        let back = all.iter().rev().copied().fold(Figures::default(), Figures::plus);
        prop_assert_eq!(there, back);
        prop_assert_eq!(there.actual, all.iter().map(|one| one.actual).sum::<i64>());
        let gaps: i64 = all.iter().map(|one| one.plan.unwrap_or(0) - one.actual - one.committed).sum();
        if let Some(gap) = there.gap() { prop_assert_eq!(gap, gaps); }
    }
}

#[test]
fn a_surer_or_newer_answer_never_makes_a_question_more_urgent() {
    use domain::questions::{Known, STALE, value};
    let today = chrono::NaiveDate::from_ymd_opt(2026, 9, 15).unwrap();
    let old = today - chrono::TimeDelta::days(STALE + 1);
    let known = |certainty, day| Known::of(Some((certainty, Some(day))), today);
    let states = [
        Known::of(None, today),
        known(Some("hearsay"), today),
        known(None, today),
        known(Some("confirmed"), old),
        known(Some("confirmed"), today),
    ];
    assert_eq!(states, [Known::Open, Known::Hearsay, Known::Assumed, Known::Stale, Known::Confirmed]);
    for worth in 1..=4 {
        let values: Vec<u32> = states.iter().map(|state| value(worth, *state)).collect();
        assert!(values.is_sorted_by(|a, b| a > b), "{values:?}");
        assert_eq!(values.last(), Some(&0), "what is confirmed is not asked");
    }
    assert!(value(4, Known::Open) > value(3, Known::Open), "what is hard to get is worth more");
}
