use domain::territory::{Facts, Filter, Total, divide};

fn words(list: &[&str]) -> Vec<String> {
    list.iter().map(|word| word.to_string()).collect()
}

const NORTH: Facts = Facts {
    industry: "Chemicals",
    country: "Norway",
    city: "Oslo",
    category: "key",
    tier: "large",
    tags: &[("ownership", "private"), ("size", "large")],
    owner: "mate-1",
    revenue: 500,
    potential: 900,
};
const BARE: Facts = Facts {
    industry: "",
    country: "",
    city: "",
    category: "",
    tier: "",
    tags: &[],
    owner: "",
    revenue: 20,
    potential: 0,
};

#[test]
fn a_filter_asks_every_respect_and_takes_any_of_its_words() {
    let tags = |list: &[(&str, &[&str])]| {
        let tags = list.iter().map(|(of, levels)| (of.to_string(), words(levels))).collect();
        Filter { tags, ..Filter::default() }
    };
    let cases = [
        (Filter::default(), true, true),
        (Filter { countries: words(&["Sweden", " norway "]), ..Filter::default() }, true, false),
        (Filter { countries: words(&[""]), ..Filter::default() }, false, false),
        (
            Filter { cities: words(&["oslo"]), tiers: words(&["small"]), ..Filter::default() },
            false,
            false,
        ),
        (
            Filter {
                industries: words(&["chemicals"]),
                categories: words(&["key"]),
                tiers: words(&["large"]),
                owners: words(&["mate-1"]),
                ..Filter::default()
            },
            true,
            false,
        ),
        (tags(&[("ownership", &["state", "private"])]), true, false),
        (tags(&[("ownership", &["private"]), ("size", &["small"])]), false, false),
        (tags(&[("size", &["private"])]), false, false),
        (tags(&[("size", &[])]), true, true),
    ];
    for (filter, north, bare) in cases {
        assert_eq!((filter.matches(&NORTH), filter.matches(&BARE)), (north, bare), "{filter:?}");
    }
}

#[test]
fn gaps_and_overlaps_are_told() {
    let by_country = Filter { countries: words(&["Norway"]), ..Filter::default() };
    let by_owner = Filter { owners: words(&["mate-1"]), ..Filter::default() };
    let south = Facts { country: "Norway", ..BARE };
    let division = divide(&[by_country, by_owner], &[NORTH, BARE, south]);
    assert_eq!(division.members, [vec![0, 2], vec![0]]);
    assert_eq!(division.totals[0], Total { count: 2, revenue: 520, potential: 900 });
    assert_eq!((division.gaps, division.unserved.revenue), (vec![1], 20));
    let [overlap] = &division.overlaps[..] else { panic!("one account is in both") };
    assert_eq!((overlap.account, &overlap.territories[..]), (0, &[0, 1][..]));
    assert_eq!(divide(&[], &[NORTH]).gaps, [0]);
}
