use domain::funnel::{Deal, Funnel, Move, Rate, Window, measure};
use domain::series::{Chance, Outcome};
use proptest::prelude::*;

use crate::day;

fn september() -> Window {
    Window { from: day("2026-09-01"), to: day("2026-09-30"), today: day("2026-11-22") }
}

fn moves(steps: &[(usize, &str)]) -> Vec<Move> {
    steps.iter().map(|&(to, on)| Move { to, on: day(on) }).collect()
}

fn deal<'a>(outcome: Outcome, closed_on: &str, moves: &'a [Move]) -> Deal<'a> {
    Deal { amount: 1_000, estimated: false, chance: None, outcome, closed_on: closed_on.parse().ok(), moves, unseen: false }
}

fn stages() -> [Chance; 3] {
    [10, 40, 70].map(|percent| Chance::basis_points(percent * 100))
}

fn of(deals: &[Deal<'_>]) -> Funnel {
    measure(&stages(), deals, september())
}

fn conversions(funnel: &Funnel) -> Vec<Option<(usize, usize)>> {
    funnel.stages.iter().map(|s| s.conversion.map(|Rate { part, n }| (part, n))).collect()
}

#[test]
fn conversion_follows_the_cohort_even_beyond_the_period() {
    let later = moves(&[(0, "2026-09-05"), (1, "2026-10-20")]);
    let stays = moves(&[(0, "2026-09-06")]);
    let before = moves(&[(0, "2026-08-31"), (1, "2026-09-01")]);
    let unknown = moves(&[(0, "2026-09-07"), (1, "2026-12-24")]);
    let open = [&later, &stays, &before, &unknown].map(|m| deal(Outcome::Open, "", m));
    assert_eq!(conversions(&of(&open)), [Some((1, 3)), Some((0, 1)), None]);
}

#[test]
fn a_skipped_stage_counts_as_passed_and_winning_passes_all() {
    let leap = moves(&[(2, "2026-09-05")]);
    assert_eq!(
        conversions(&of(&[deal(Outcome::Open, "", &leap)])),
        [Some((1, 1)), Some((1, 1)), Some((0, 1))]
    );
    let early = moves(&[(0, "2026-09-05")]);
    let won = of(&[deal(Outcome::Won, "2026-09-20", &early)]);
    assert_eq!(conversions(&won), [Some((1, 1)); 3]);
    let lost = of(&[deal(Outcome::Lost, "2026-09-20", &early)]);
    assert_eq!(conversions(&lost), [Some((0, 1)), None, None]);
}

#[test]
fn going_back_undoes_nothing_and_enters_nothing_anew() {
    let back = moves(&[(0, "2026-09-01"), (1, "2026-09-05"), (0, "2026-09-08"), (1, "2026-09-20")]);
    let funnel = of(&[deal(Outcome::Open, "", &back)]);
    assert_eq!(conversions(&funnel), [Some((1, 1)), Some((0, 1)), None]);
    let days = funnel.stages[0].days.expect("two stays");
    assert_eq!((days.mean, days.median, days.n), (8.0, 8.0, 2));
    assert_eq!(funnel.stages[1].days.expect("one stay").n, 1, "the second is not over");
    assert_eq!(funnel.stages[1].open.count, 1);
}

#[test]
fn days_are_of_completed_stays_and_standing_still_divides_none() {
    let histories = [
        moves(&[(0, "2026-09-01"), (0, "2026-09-03"), (1, "2026-09-05")]),
        moves(&[(0, "2026-09-01"), (1, "2026-09-02")]),
        moves(&[(0, "2026-09-01"), (1, "2026-09-22")]),
        moves(&[(0, "2026-09-01"), (1, "2026-10-01")]),
    ];
    let open: Vec<_> = histories.iter().map(|m| deal(Outcome::Open, "", m)).collect();
    let days = of(&open).stages[0].days.expect("stays");
    assert_eq!((days.n, days.median), (3, 4.0), "4, 1 and 21 days; the last ended later");
    assert!((days.mean - 26.0 / 3.0).abs() < 1e-12);
    assert_eq!(of(&open).stages[1].days, None);
}

#[test]
fn what_is_open_stands_in_its_last_stage_with_its_weight() {
    let here = moves(&[(0, "2026-01-01"), (1, "2026-02-01")]);
    let own = Deal { chance: Some(Chance::basis_points(9_000)), ..deal(Outcome::Open, "", &here) };
    let nowhere = moves(&[(9, "2026-01-01")]);
    let funnel = of(&[deal(Outcome::Open, "", &here), own, deal(Outcome::Open, "", &nowhere)]);
    let open = funnel.stages[1].open;
    assert_eq!((open.count, open.amount, open.weighted), (2, 2_000, 400 + 900));
    assert_eq!((funnel.unstaged.count, funnel.unstaged.weighted), (1, 0));
}

#[test]
fn the_win_rate_is_of_what_was_decided_in_the_period() {
    let m = moves(&[(0, "2026-08-01")]);
    let decided = [
        deal(Outcome::Won, "2026-09-30", &m),
        deal(Outcome::Lost, "2026-09-01", &m),
        deal(Outcome::Lost, "2026-09-02", &m),
        deal(Outcome::Won, "2026-10-01", &m),
        deal(Outcome::Open, "", &m),
    ];
    let funnel = of(&decided);
    assert_eq!((funnel.won, funnel.lost), (1, 2));
    assert_eq!(funnel.win_rate, Rate::new(1, 3));
    assert_eq!(of(&[]).win_rate, None);
}

fn any_history() -> impl Strategy<Value = (Vec<(usize, u64)>, Outcome, u64)> {
    let outcome = prop_oneof![Just(Outcome::Open), Just(Outcome::Won), Just(Outcome::Lost)];
    (prop::collection::vec((0..4_usize, 0..400_u64), 0..7), outcome, 0..400_u64)
}

proptest! {
    #[test]
    fn the_cohort_of_all_time_telescopes(histories in prop::collection::vec(any_history(), 0..40)) {
        let on = |days| day("2026-01-01") + chrono::Days::new(days);
        let moves: Vec<Vec<Move>> = histories
            .iter()
            .map(|(steps, ..)| steps.iter().map(|&(to, d)| Move { to, on: on(d) }).collect())
            .collect();
        let deals: Vec<Deal<'_>> = histories
            .iter()
            .zip(&moves)
            .map(|((_, outcome, closed), moves)| {
                Deal { amount: 1, estimated: false, chance: None, outcome: *outcome, closed_on: Some(on(*closed)), moves, unseen: false }
            })
            .collect();
        let always = Window { from: on(0), to: on(500), today: on(500) };
        let funnel = measure(&stages(), &deals, always);
        for pair in funnel.stages.windows(2) {
            prop_assert_eq!(pair[0].moved_on, pair[1].entered, "who moves on enters the next");
        }
        prop_assert_eq!(funnel.stages[2].moved_on, funnel.won);
        prop_assert!(funnel.stages.iter().all(|s| s.moved_on <= s.entered));
        let open = deals.iter().filter(|d| d.outcome == Outcome::Open).count();
        let standing: usize = funnel.stages.iter().map(|s| s.open.count).sum();
        prop_assert_eq!(standing + funnel.unstaged.count, open);
    }
}
