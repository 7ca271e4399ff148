use domain::pareto::{FEW, MOST, Pareto};
use proptest::prelude::*;

#[test]
fn one_in_five_of_the_accounts_makes_most_of_the_revenue() {
    let pareto = Pareto::of(&[5, 100, 0, 40, 55]);
    let top = pareto.top(FEW);
    assert_eq!((top.members, top.share, top.tied), (vec![1], Some(0.5), 0));
    assert_eq!(pareto.fewest(MOST), [1, 4, 3]);
    let curve = pareto.curve();
    assert_eq!(curve.iter().map(|point| point.index).collect::<Vec<_>>(), [1, 4, 3, 0, 2]);
    assert_eq!((curve[1].accounts, curve[1].share), (0.4, 0.775));
    assert_eq!((curve[4].accounts, curve[4].share), (1.0, 1.0));
}

#[test]
fn a_fifth_is_rounded_up_and_equals_at_the_border_are_told() {
    for (accounts, few) in [(1, 1), (4, 1), (5, 1), (6, 2), (10, 2), (11, 3)] {
        let top = Pareto::of(&vec![7; accounts]).top(FEW);
        assert_eq!((top.members.len(), top.tied), (few, accounts - few), "{accounts} accounts");
        assert_eq!(top.members, (0..few).collect::<Vec<_>>(), "the first given come first");
    }
}

#[test]
fn of_nothing_there_is_no_share() {
    for amounts in [&[][..], &[0, 0], &[-5, 0]] {
        let pareto = Pareto::of(amounts);
        assert_eq!((pareto.top(FEW).share, pareto.fewest(MOST)), (None, &[][..]));
        assert_eq!((pareto.total(), pareto.curve()), (0, vec![]));
    }
    assert_eq!(Pareto::of(&[i64::MAX, i64::MAX, i64::MIN]).fewest(100), [0, 1]);
}

proptest! {
    #[test]
    fn the_curve_rises_ever_more_slowly_above_the_line_of_equals(
        amounts in prop::collection::vec(-10..1_000_i64, 1..60),
    ) {
        let pareto = Pareto::of(&amounts);
        let curve = pareto.curve();
        prop_assert!(curve.iter().all(|point| point.share >= point.accounts - 1e-12));
        prop_assert!(curve.windows(2).all(|pair| pair[0].amount >= pair[1].amount));
    }

    #[test]
    fn the_fewest_reach_the_share_and_one_less_does_not(
        amounts in prop::collection::vec(0..1_000_i64, 1..60), percent in 1..=100_u8,
    ) {
        let pareto = Pareto::of(&amounts);
        let members = pareto.fewest(percent);
        let sum = |members: &[usize]| members.iter().map(|at| amounts[*at]).sum::<i64>();
        let wanted = amounts.iter().sum::<i64>() * i64::from(percent);
        prop_assert!(sum(members) * 100 >= wanted);
        if let Some((_, fewer)) = members.split_last() {
            prop_assert!(sum(fewer) * 100 < wanted);
        }
    }
}
