use domain::forecast::{Category, Grain, Lines, forecast_by_category};
use domain::series::{Month, Outcome, Sum};
use proptest::prelude::*;

use crate::day;
use crate::series::{any_deal, month, open, won};

fn september_on() -> (Month, Month) {
    (month("2026-09"), month("2026-12"))
}

#[test]
fn each_line_holds_the_ones_before_it() {
    let deals = [
        (won(29, "2026-09-02"), Category::Omitted),
        (open(60, 70, "2026-09-28"), Category::Commit),
        (open(16, 60, "2026-09-28"), Category::Upside),
        (open(12, 50, "2026-09-28"), Category::Pipeline),
        (open(99, 90, "2026-09-28"), Category::Omitted),
        (open(44, 90, ""), Category::Upside),
        (open(55, 90, "2026-09-01"), Category::Commit),
        (open(7, 90, "2027-01-01"), Category::Commit),
    ];
    let (from, to) = september_on();
    let forecast = forecast_by_category(&deals, Grain::Month, from, to, day("2026-09-14"));
    let lines = forecast.periods[0].lines;
    let sums = lines.cumulative();
    assert_eq!(sums.won.amount, 29);
    assert_eq!(sums.with_commit.amount, 89);
    assert_eq!(sums.with_upside.amount, 105);
    assert_eq!(sums.with_pipeline.amount, 117);
    assert_eq!((lines.omitted.amount, lines.expected()), (99, 29 + 42 + 10 + 6));
    assert_eq!(forecast.undated.upside.amount, 44);
    assert_eq!(forecast.overdue.commit.amount, 55);
    assert_eq!(forecast.elsewhere.commit.amount, 7);
}

#[test]
fn by_quarter_the_range_grows_to_whole_quarters() {
    let deals =
        [(won(5, "2026-07-01"), Category::Commit), (won(6, "2026-12-31"), Category::Commit)];
    let (from, to) = (month("2026-08"), month("2026-11"));
    let forecast = forecast_by_category(&deals, Grain::Quarter, from, to, day("2027-01-14"));
    let won: Vec<i64> = forecast.periods.iter().map(|p| p.lines.won.amount).collect();
    assert_eq!(won, [5, 6]);
    assert_eq!(forecast.elsewhere, Lines::default());
}

#[test]
fn moving_from_upside_to_commit_does_not_shrink_upside() {
    let (from, to) = september_on();
    let with = |category| {
        let deals = [(open(16, 60, "2026-10-28"), category)];
        forecast_by_category(&deals, Grain::Quarter, from, to, day("2026-09-14"))
            .total()
            .cumulative()
    };
    assert_eq!(with(Category::Upside).with_upside, with(Category::Commit).with_upside);
}

fn any_category() -> impl Strategy<Value = Category> {
    use Category::{Commit, Omitted, Pipeline, Upside};
    prop_oneof![Just(Commit), Just(Upside), Just(Pipeline), Just(Omitted)]
}

proptest! {
    #[test]
    fn cumulative_lines_never_fall_and_nothing_is_lost(
        deals in prop::collection::vec((any_deal(), any_category()), 0..60),
        by_quarter: bool,
    ) {
        let grain = if by_quarter { Grain::Quarter } else { Grain::Month };
        let forecast = forecast_by_category(&deals, grain, month("2025-02"), month("2026-11"), day("2026-03-15"));
        for period in &forecast.periods {
            let c = period.lines.cumulative();
            let rising = [c.won, c.with_commit, c.with_upside, c.with_pipeline];
            prop_assert!(rising.windows(2).all(|w| w[0].amount <= w[1].amount && w[0].weighted <= w[1].weighted));
        }
        let all = forecast.total().plus(&forecast.overdue).plus(&forecast.undated).plus(&forecast.elsewhere);
        let all: Sum = all.cumulative().with_pipeline.plus(all.omitted);
        let kept = deals.iter().filter(|(d, _)| d.outcome != Outcome::Lost);
        prop_assert_eq!(all.count, kept.clone().count());
        prop_assert_eq!(all.amount, kept.map(|(d, _)| d.amount).sum::<i64>());
    }
}
