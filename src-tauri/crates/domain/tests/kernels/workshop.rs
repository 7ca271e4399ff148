use domain::timer::Timer;
use domain::voting::{Allowance, TooMany, Vote, left, tally};
use proptest::prelude::*;

const THREE_EACH: Allowance = Allowance { each: 3, room: Some(4) };

fn vote(voter: &'static str, item: u8, dots: u32) -> Vote<&'static str, u8> {
    Vote { voter: (!voter.is_empty()).then_some(voter), item, dots }
}

#[test]
fn the_most_dots_lead_and_equals_share_a_rank() {
    let votes = [
        vote("ann", 1, 1),
        vote("ann", 2, 2),
        vote("bob", 1, 1),
        vote("", 3, 2),
        vote("cem", 9, 50),
    ];
    let ranking = tally(&[4, 3, 2, 1], &votes, THREE_EACH).expect("nobody gave too many");
    let told: Vec<_> =
        ranking.iter().map(|one| (one.rank, one.item, one.dots, one.voters)).collect();
    assert_eq!(told, [(1, 3, 2, 0), (1, 2, 2, 1), (1, 1, 2, 2), (4, 4, 0, 0)]);
}

#[test]
fn nobody_gives_more_dots_than_they_have() {
    let too_many = |voter, given, allowed| Err(TooMany { voter, given, allowed });
    let cases = [
        (vec![vote("ann", 1, 2), vote("ann", 2, 2)], too_many(Some("ann"), 4, 3)),
        (vec![vote("ann", 1, 3), vote("bob", 1, 4)], too_many(Some("bob"), 4, 3)),
        (vec![vote("", 1, 12), vote("", 2, 1)], too_many(None, 13, 12)),
        (
            vec![vote("ann", 1, u32::MAX), vote("ann", 1, u32::MAX)],
            too_many(Some("ann"), 8_589_934_590, 3),
        ),
    ];
    for (votes, expected) in cases {
        assert_eq!(tally(&[1, 2], &votes, THREE_EACH), expected);
    }
    let votes = [vote("ann", 1, 2), vote("ann", 9, 3), vote("", 1, 400)];
    assert_eq!(left(&[1, 2], &votes, &Some("ann"), THREE_EACH), 1);
    assert_eq!(left(&[1, 2], &votes, &Some("bob"), THREE_EACH), 3);
    assert_eq!(left(&[1, 2], &votes, &None, THREE_EACH), 0);
    assert!(tally(&[1, 2], &votes, Allowance { room: None, ..THREE_EACH }).is_ok());
}

proptest! {
    #[test]
    fn a_ranking_holds_every_thing_once_and_every_dot(
        votes in prop::collection::vec((0..4_u8, 0..6_u8, 0..3_u32), 0..12),
    ) {
        let votes: Vec<_> =
            votes.iter().map(|&(voter, item, dots)| Vote { voter: Some(voter), item, dots }).collect();
        let free = Allowance { each: 100, room: None };
        let ranking = tally(&[0, 1, 2, 3, 4], &votes, free).expect("they have plenty");
        let dots = votes.iter().filter(|vote| vote.item < 5).map(|vote| u64::from(vote.dots)).sum::<u64>();
        prop_assert_eq!(ranking.iter().map(|one| one.dots).sum::<u64>(), dots);
        for one in &ranking {
            let better = ranking.iter().filter(|other| other.dots > one.dots).count();
            prop_assert_eq!(one.rank, better + 1);
        }
    }
}

#[test]
fn a_timer_counts_only_while_it_goes() {
    let minute = 60_000;
    let timer = Timer::of_minutes(5);
    assert!(timer.is_paused());
    assert_eq!(timer.remaining(9 * minute), 5 * minute);
    let going = timer.resume(10 * minute);
    assert_eq!(going.remaining(12 * minute), 3 * minute);
    assert_eq!(going.resume(11 * minute), going, "it goes already");
    let paused = going.pause(12 * minute);
    assert_eq!((paused.remaining(90 * minute), paused.share(90 * minute)), (3 * minute, 0.4));
    assert_eq!(paused.pause(95 * minute), paused);
    let over = paused.resume(20 * minute);
    assert_eq!((over.remaining(24 * minute), over.share(24 * minute)), (-minute, 1.0));
}

#[test]
fn a_clock_set_back_takes_nothing_away() {
    let going = Timer { allotted: 1_000, spent: 400, since: Some(5_000) };
    assert_eq!((going.spent(4_000), going.remaining(4_000)), (400, 600));
    assert_eq!(going.pause(4_000).spent, 400);
    let odd = Timer { allotted: 0, spent: u64::MAX, since: Some(i64::MIN) };
    assert_eq!((odd.remaining(i64::MAX), odd.share(0)), (i64::MIN, 1.0));
}
