//! The rules of an opportunity: validity, gate, payment, what matters next, whether to pursue.

use domain::contest::{Contest, Hint, hints};
use domain::gate::{Towards, apart, limit_days, open};
use domain::method::Method;
use domain::payment::{Contract, Lack, WonRule, lacks, share};
use domain::priority::{Situation, matters};
use domain::qualify::{Figures, Limits, Reason, Tally, Verdict, propose};
use domain::validity::{Element, Height, Heights, Validity};
use proptest::prelude::*;

use crate::day;

const HEIGHTS: Heights = Heights { pre_sales: 100, superior: 1_000, executive: 10_000 };

#[test]
fn the_height_asked_for_follows_the_amount() {
    let cases = [(None, Height::Claimed), (Some(99), Height::Claimed), (Some(100), Height::PreSales), (Some(-1_000), Height::Superior), (Some(i64::MIN), Height::Executive)];
    for (amount, height) in cases {
        assert_eq!(HEIGHTS.needed(amount), height, "{amount:?}");
    }
    assert_eq!(Element::of(None, Height::Claimed), Element::Missing);
    assert_eq!(Element::of(Some(2), Height::Superior), Element::Low);
    assert_eq!(Validity::of(&[Element::Confirmed, Element::Low]), Validity { confirmed: 1, of: 2 });
}

proptest! {
    #[test]
    fn a_larger_amount_never_asks_for_less(a in 0_i64..1 << 53, b in 0_i64..1 << 53, x: [i32; 3]) {
        let heights = Heights { pre_sales: x[0].into(), superior: x[1].into(), executive: x[2].into() }.in_order();
        prop_assert!(heights.needed(Some(a.min(b))) <= heights.needed(Some(a.max(b))));
    }

    #[test]
    fn a_higher_step_never_makes_an_element_worse(step in 0_u8..4, amount: i64) {
        let rank = |step| match Element::of(Some(step), HEIGHTS.needed(Some(amount))) { Element::Missing => 0, Element::Low => 1, Element::Confirmed => 2 };
        prop_assert!(rank(step) <= rank(step + 1));
    }

    #[test]
    fn more_paid_never_lacks_more(first in 1_i64..1 << 53, more in 0_i64..1 << 40, total in 1_i64..1 << 53, least in 0_u8..=100) {
        let of = |first| lacks(Contract { signed: None, total: Some(total), first: Some(first) }, WonRule::Paid, least).len();
        prop_assert!(of(first + more) <= of(first));
    }
}

#[test]
fn moving_back_asks_nothing_and_skipping_asks_for_all_between() {
    let method = Method::read(domain::method::builtin().iter().copied()).expect("the packs read");
    let process = method.process("seven-stages").expect("the seven stages");
    let count = |from, towards| open(process, from, towards, |_, _| false).len();
    assert_eq!(count("valid", Towards::Stage("lead")), 0);
    assert_eq!(count("valid", Towards::Stage("valid")), 0);
    assert_eq!(count("valid", Towards::Stage("consent")), 10, "five of P3, five of P4");
    assert_eq!(count("payment", Towards::Won), 2);
    assert_eq!(open(process, "valid", Towards::Won, |_, _| true).len(), 0);
    let chance = |key| process.stage(key).expect("the stage").probability;
    assert_eq!(count("valid", Towards::Elsewhere(chance("lead"))), 0, "no further elsewhere");
    assert_eq!(count("valid", Towards::Elsewhere(chance("valid") + 1)), 5, "a little further");
    assert_eq!(count("valid", Towards::Elsewhere(100)), count("valid", Towards::Won));
    assert_eq!(limit_days(30), 45.0);
    assert_eq!((apart(5, 2), apart(2, 4), apart(3, 4)), (Some(3), Some(-2), None));
}

#[test]
fn won_is_signed_and_paid_in_part() {
    let signed = Some(day("2026-09-14"));
    let of = |first, total| Contract { signed, total, first };
    assert_eq!(lacks(Contract::default(), WonRule::Paid, 30), [Lack::Signature, Lack::FirstPayment]);
    assert_eq!(lacks(Contract::default(), WonRule::Signed, 30), [Lack::Signature]);
    assert_eq!(lacks(of(Some(29), Some(100)), WonRule::Paid, 30), [Lack::TooLittle]);
    assert_eq!(lacks(of(Some(30), Some(100)), WonRule::Paid, 30), []);
    assert_eq!(lacks(of(Some(30), None), WonRule::Paid, 30), [Lack::TooLittle]);
    assert_eq!(share(of(Some(30), Some(120))), Some(0.25));
    assert_eq!(share(of(Some(30), Some(0))), None);
}

#[test]
fn what_is_missing_stands_before_what_slows() {
    let now = Situation { open: true, stuck: true, missing: vec!["need".into()], no_action: true, ..Situation::default() };
    let kinds: Vec<&str> = matters(&now).iter().map(|matter| matter.key()).collect();
    assert_eq!(kinds, ["missing", "stuck", "no-action"]);
    assert!(matters(&Situation { open: false, ..now }).is_empty());
}

fn tally(plus: usize, minus: usize) -> Tally {
    Tally { plus, minus, unknown: 5 - plus - minus }
}

#[test]
fn a_weak_first_or_last_question_stops_the_pursuit() {
    let good = [tally(3, 0), tally(3, 1), tally(2, 1), tally(4, 0)];
    let none = (Figures::default(), Limits::default());
    let verdict = |four, rivals: &[[Tally; 4]]| propose(four, rivals, none.0, none.1).0;
    assert_eq!(verdict(good, &[]), Verdict::Go);
    assert_eq!(verdict([tally(1, 2), good[1], good[2], good[3]], &[]), Verdict::Stop);
    assert_eq!(verdict([good[0], good[1], good[2], tally(1, 2)], &[]), Verdict::Stop);
    assert_eq!(verdict([good[0], tally(0, 5), tally(0, 5), good[3]], &[]), Verdict::Go, "odds alone stop nothing");
    assert_eq!(verdict(good, &[[tally(0, 0), tally(5, 0), tally(5, 0), tally(0, 0)]]), Verdict::Change);
    assert_eq!(verdict([tally(1, 0), good[1], good[2], good[3]], &[]), Verdict::FindOut);
    let limits = Limits { smallest: Some(500), least_profit: Some(10.0), longest_days: Some(90) };
    let figures = Figures { amount: Some(499), profit: Some(9.5), days: Some(91) };
    assert_eq!(propose(good, &[], figures, limits).1, [Reason::TooSmall, Reason::TooLittleProfit, Reason::TooLong]);
}

#[test]
fn a_strategy_whose_ground_is_missing_gets_a_hint() {
    let behind = Contest { ours: Some(2.0), best_rival: Some(4.0), ..Contest::default() };
    assert_eq!(hints("frontal", &behind), [Hint::RivalPreferred]);
    assert_eq!(hints("defend", &Contest { customer: Some(false), ..behind }), [Hint::NothingToDefend]);
    assert_eq!(hints("frontal", &Contest::default()), [], "what is not known speaks against nothing");
    assert_eq!(hints("develop", &Contest { days: Some(20), ..behind }), [Hint::DecisionNear]);
}
