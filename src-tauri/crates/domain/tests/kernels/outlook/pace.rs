use domain::forecast::pace::{Habits, Period, pace, saturation, velocity};

const HABITS: Habits = Habits { win_rate: Some(0.25), average: Some(50.0), cycle: Some(40.0) };

#[test]
fn coverage_is_asked_of_ones_own_win_rate() {
    let found = pace(Period { target: 900, won: 500, open: 600, expected: 150 }, HABITS);
    assert_eq!((found.missing, found.gap), (400, 250));
    assert_eq!((found.coverage, found.needed_coverage), (Some(1.5), Some(4.0)));
    assert_eq!((found.needed_pipeline, found.needed_count), (Some(1_000.0), Some(20.0)));
}

#[test]
fn what_is_reached_needs_nothing() {
    let found = pace(Period { target: 100, won: 120, open: 10, expected: 5 }, HABITS);
    assert_eq!((found.missing, found.gap, found.coverage), (0, -25, None));
    assert_eq!(found.needed_pipeline, Some(0.0));
    assert_eq!(saturation(10, 100, 120), None);
    assert_eq!(saturation(10, 100, 80), Some(0.5));
}

#[test]
fn without_a_rate_there_is_no_figure() {
    for habits in [Habits::default(), Habits { win_rate: Some(0.0), ..HABITS }] {
        let found = pace(Period { target: 100, ..Period::default() }, habits);
        assert_eq!((found.needed_coverage, found.needed_pipeline), (None, None));
    }
    assert_eq!(velocity(8, HABITS), Some(8.0 * 50.0 * 0.25 / 40.0));
    assert_eq!(velocity(8, Habits { cycle: Some(0.0), ..HABITS }), None);
}
