//! What is to be done: how it stands on a day, where it belongs, and how it adds up.

use domain::todo::{Load, Part, Standing};
use proptest::prelude::*;

use crate::day;

#[test]
fn an_action_is_late_from_the_day_after_its_day_until_it_is_done() {
    let cases = [
        (false, Some("2026-09-13"), Standing::Overdue),
        (false, Some("2026-09-14"), Standing::Soon),
        (false, Some("2026-09-21"), Standing::Soon),
        (false, Some("2026-09-22"), Standing::Later),
        (false, None, Standing::Undated),
        (true, Some("2026-09-01"), Standing::Done),
    ];
    for (done, due, expected) in cases {
        assert_eq!(Standing::of(done, due.map(day), day("2026-09-14")), expected, "{done} {due:?}");
    }
}

#[test]
fn an_action_belongs_to_what_it_came_of_before_what_it_is_about() {
    let cases = [
        (true, true, true, Part::Workshop),
        (false, true, true, Part::Opportunity),
        (false, false, true, Part::Relationship),
        (false, false, false, Part::Plan),
    ];
    for (workshop, opportunity, person, expected) in cases {
        assert_eq!(Part::of(workshop, opportunity, person), expected);
    }
}

fn standing() -> impl Strategy<Value = Standing> {
    prop_oneof![
        Just(Standing::Done),
        Just(Standing::Overdue),
        Just(Standing::Soon),
        Just(Standing::Later),
        Just(Standing::Undated)
    ]
}

proptest! {
    #[test]
    fn a_load_counts_each_action_once(all in prop::collection::vec(standing(), 0..40)) {
        let load = all.iter().fold(Load::default(), |load, one| load.and(*one));
        prop_assert_eq!((load.open + load.done) as usize, all.len());
        prop_assert!(load.overdue + load.soon + load.undated <= load.open);
        prop_assert_eq!(load.share_done().is_none(), all.is_empty());
        prop_assert!(load.share_done().is_none_or(|share| (0.0..=1.0).contains(&share)));
    }
}
