use domain::gauges::{Counts, Part, read};
use domain::segments::{Entry, group};

#[test]
fn a_group_shows_volume_without_profit() {
    let entries = [
        Entry { levels: &["negotiating"], revenue: 900, profit: Some(9), won: 3, lost: 1 },
        Entry {
            levels: &["negotiating", "negotiating"],
            revenue: 100,
            profit: None,
            won: 0,
            lost: 0,
        },
        Entry { levels: &["programmed"], revenue: 400, profit: Some(-40), won: 0, lost: 0 },
        Entry { levels: &[], revenue: 5_000, ..Entry::default() },
        Entry { levels: &["programmed", "relationship"], revenue: 10, ..Entry::default() },
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
    let profit = negotiating.profit.expect("it is known of one");
    assert_eq!((profit.count, profit.revenue, profit.margin()), (1, 900, Some(0.01)));
    assert_eq!(programmed.profit.and_then(|profit| profit.margin()), Some(-0.1));
    assert_eq!((relationship.win_rate, relationship.profit), (None, None));
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
