use domain::forecast::estimate::{Said, judged, standing};

use crate::day;

fn said(on: &str, amount: Option<i64>) -> Said {
    Said { on: day(on), amount }
}

#[test]
fn the_newest_number_stands_until_it_is_taken_back() {
    let all = [said("2026-06-20", Some(100)), said("2026-07-10", Some(80)), said("2026-08-01", None)];
    let on = |text: &str| standing(&all, day(text));
    assert_eq!([on("2026-06-01"), on("2026-06-20"), on("2026-07-31"), on("2026-08-01")], [None, Some(100), Some(80), None]);
}

#[test]
fn a_period_is_judged_by_what_stood_when_it_began() {
    let (first, last) = (day("2026-07-01"), day("2026-09-30"));
    let all = [said("2026-06-20", Some(100)), said("2026-07-10", Some(80))];
    assert_eq!(judged(&all, first, last), Some((day("2026-06-20"), 100)));
    assert_eq!(judged(&all[1..], first, last), Some((day("2026-07-10"), 80)), "else by the first within");
    assert_eq!(judged(&[said("2026-10-01", Some(80))], first, last), None, "afterwards everybody knows");
    assert_eq!(judged(&[said("2026-06-20", None), said("2026-08-01", Some(7))], first, last), Some((day("2026-08-01"), 7)));
}
