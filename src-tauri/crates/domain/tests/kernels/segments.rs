use domain::gauges::{Counts, Part, read};
use domain::segments::{Entry, Known, group, unprofitable};

fn known(part: i64, whole: i64) -> Known {
    Known { part, whole, count: usize::from(whole > 0) }
}

#[test]
fn a_group_shows_volume_without_profit() {
    let entry = |levels, revenue, margin, won, lost| Entry {
        levels,
        revenue,
        margin,
        discount: Known::default(),
        won,
        lost,
    };
    let nothing = Known::default();
    let entries = [
        entry(&["negotiating"], 900, known(9, 900), 3, 1),
        entry(&["negotiating", "negotiating"], 100, nothing, 0, 0),
        entry(&["programmed"], 400, known(200, 400), 0, 0),
        entry(&[], 5_000, nothing, 0, 0),
        entry(&["programmed", "relationship"], 10, nothing, 0, 0),
    ];
    let groups = group(&entries);
    let told: Vec<_> = groups.iter().map(|one| (one.level, one.count, one.revenue)).collect();
    assert_eq!(
        told,
        [
            (Some("negotiating"), 2, 1_000),
            (Some("programmed"), 2, 410),
            (Some("relationship"), 1, 10),
            (None, 1, 5_000),
        ]
    );
    let [negotiating, programmed, relationship, _] = groups[..] else { panic!("four groups") };
    assert_eq!(negotiating.win_rate.map(|rate| (rate.part, rate.n)), Some((3, 4)));
    assert_eq!((negotiating.margin.count, negotiating.margin.share()), (1, Some(0.01)));
    assert_eq!(programmed.margin.share(), Some(0.5));
    assert_eq!((relationship.win_rate, relationship.margin.share()), (None, None));
    assert_eq!(unprofitable(&groups), [0], "much revenue, a fiftieth of the others' margin");
    assert_eq!(unprofitable(&groups[1..]), [], "half is earned there");
}

#[test]
fn nothing_is_said_of_profit_that_nobody_wrote_down() {
    let entries = [Entry { levels: &["negotiating"], revenue: 900, ..Entry::default() }];
    assert_eq!(unprofitable(&group(&entries)), []);
    assert_eq!(unprofitable(&[]), []);
}

#[test]
fn gauges_are_empty_where_there_is_nothing_to_measure() {
    let part = |part, of| Part { part, of };
    let gauges = read(&Counts {
        covered: part(3, 12),
        units: part(9, 4),
        supporters: part(0, 0),
        partners: 2,
        core: part(2, 3),
        extended: part(0, 5),
    });
    let share = |rate: Option<domain::funnel::Rate>| rate.map(|rate| rate.share());
    assert_eq!(share(gauges.coverage), Some(0.25));
    assert_eq!(share(gauges.penetration), Some(1.0));
    assert_eq!((share(gauges.relationships), gauges.partners), (None, 2));
    assert_eq!(gauges.team.core.map(|rate| (rate.part, rate.n)), Some((2, 3)));
    assert_eq!(share(gauges.team.extended), Some(0.0));
}
