use domain::score::Weight;
use domain::selection::{Bound, Criterion, Fact, Mark, Pass, Rule, Test, WhatIf, mark};
use proptest::prelude::*;

fn criterion(test: Test, weight: f64) -> Criterion {
    Criterion { test, weight: Weight::new(weight).expect("a weight") }
}

fn at_least(least: f64) -> Test {
    Test::Within { at_least: Some(least), at_most: None }
}

fn at_most(most: f64) -> Test {
    Test::Within { at_least: None, at_most: Some(most) }
}

fn of_weight(least: f64, weight: f64) -> Criterion {
    criterion(at_least(least), weight)
}

fn numbers(values: &[f64]) -> Vec<Option<Fact>> {
    values.iter().map(|value| (!value.is_nan()).then_some(Fact::Number(*value))).collect()
}

fn rule(pass: Pass, criteria: Vec<Criterion>) -> Rule {
    Rule { criteria, pass, limit: None }
}

#[test]
fn a_test_reads_a_fact_or_says_that_it_cannot() {
    let words = |list: &[&str]| list.iter().map(|word| word.to_string()).collect::<Vec<_>>();
    let one_of = Test::Is(words(&["Chemicals", "key"]));
    let cases = [
        (at_least(5.0), Some(Fact::Number(5.0)), Mark::Met),
        (at_least(5.0), Some(Fact::Number(4.9)), Mark::NotMet),
        (at_most(5.0), Some(Fact::Number(5.0)), Mark::Met),
        (at_most(5.0), Some(Fact::Number(5.1)), Mark::NotMet),
        (at_most(5.0), None, Mark::Unknown),
        (at_most(5.0), Some(Fact::Number(f64::NAN)), Mark::Unknown),
        (at_least(5.0), Some(Fact::word("six")), Mark::Unknown),
        (one_of.clone(), Some(Fact::word(" chemicals ")), Mark::Met),
        (one_of.clone(), Some(Fact::Words(words(&["normal", "key"]))), Mark::Met),
        (one_of.clone(), Some(Fact::word("steel")), Mark::NotMet),
        (one_of.clone(), Some(Fact::Words(vec![])), Mark::Unknown),
        (one_of, Some(Fact::Number(1.0)), Mark::Unknown),
    ];
    for (test, fact, expected) in cases {
        assert_eq!(mark(&test, fact.as_ref()), expected, "{test:?} on {fact:?}");
    }
}

#[test]
fn a_verdict_names_the_criteria_that_alone_would_turn_it() {
    let criteria = vec![of_weight(10.0, 3.0), of_weight(10.0, 1.0), of_weight(10.0, 1.0)];
    let decides = |pass, facts: &[f64]| {
        let rule = rule(pass, criteria.clone());
        let facts = numbers(facts);
        let verdict = rule.judge(&facts);
        let decisive: Vec<bool> = verdict.findings.iter().map(|one| one.decides).collect();
        (verdict.qualifies, decisive)
    };
    let cases = [
        (Pass::All, [10.0, 10.0, 10.0], true, [true, true, true]),
        (Pass::All, [10.0, 10.0, 1.0], false, [false, false, true]),
        (Pass::All, [10.0, 1.0, 1.0], false, [false, false, false]),
        (Pass::Any, [1.0, 1.0, 1.0], false, [true, true, true]),
        (Pass::Any, [10.0, 1.0, 1.0], true, [true, false, false]),
        (Pass::Any, [10.0, 10.0, 1.0], true, [false, false, false]),
        (Pass::Percent(60), [10.0, 1.0, 1.0], true, [true, false, false]),
        (Pass::Percent(60), [1.0, 10.0, 10.0], false, [true, false, false]),
    ];
    for (pass, facts, qualifies, decisive) in cases {
        assert_eq!(decides(pass, &facts), (qualifies, decisive.to_vec()), "{pass:?} {facts:?}");
    }
}

#[test]
fn a_missing_fact_is_told_and_not_taken_for_met() {
    let rule = rule(Pass::All, vec![of_weight(10.0, 1.0), of_weight(10.0, 1.0)]);
    let facts = numbers(&[12.0]);
    let verdict = rule.judge(&facts);
    assert!(!verdict.qualifies && verdict.open);
    assert_eq!(verdict.percent, 50.0);
    assert_eq!(verdict.findings[0].fact, Some(&Fact::Number(12.0)));
    assert_eq!((verdict.findings[1].mark, verdict.findings[1].fact), (Mark::Unknown, None));
}

#[test]
fn a_list_is_held_against_the_manageable_number() {
    let rule = Rule { limit: Some(1), ..rule(Pass::All, vec![of_weight(10.0, 1.0)]) };
    let selection = rule.select(&[numbers(&[12.0]), numbers(&[1.0]), numbers(&[10.0])]);
    assert_eq!((selection.qualifying, selection.over), (vec![0, 2], 1));
    let nobody = Rule { criteria: vec![], ..rule };
    assert_eq!(nobody.select(&[numbers(&[12.0])]).qualifying, Vec::<usize>::new());
}

#[test]
fn a_slider_reads_how_many_a_threshold_leaves() {
    let rule = rule(Pass::All, vec![of_weight(2.0, 1.0), criterion(at_most(9.0), 1.0)]);
    let accounts: Vec<_> = [[1.0, 5.0], [2.0, 5.0], [3.0, 5.0], [3.0, 10.0], [f64::NAN, 5.0]]
        .map(|f| numbers(&f))
        .into();
    let lower = WhatIf::new(&rule, 0, Bound::AtLeast, &accounts).expect("it has a threshold");
    assert_eq!(lower.counts(&[0.0, 1.0, 2.0, 2.5, 3.0, 4.0, f64::NAN]), [3, 3, 2, 1, 1, 0, 0]);
    assert_eq!(lower.range(), Some((1.0, 3.0)));
    let upper = WhatIf::new(&rule, 1, Bound::AtMost, &accounts).expect("it has a threshold");
    assert_eq!(upper.counts(&[4.0, 5.0, 10.0]), [0, 2, 3]);
    let words = Rule { criteria: vec![criterion(Test::Is(vec![]), 1.0)], ..rule };
    assert_eq!(WhatIf::new(&words, 0, Bound::AtLeast, &accounts), None);
    assert_eq!(WhatIf::new(&words, 7, Bound::AtLeast, &accounts), None);
}

fn any_rule() -> impl Strategy<Value = Rule> {
    let end = || prop::option::of((0..8_i32).prop_map(f64::from));
    let test = (end(), end(), 1..5_i32).prop_map(|(at_least, at_most, weight)| {
        criterion(Test::Within { at_least, at_most }, f64::from(weight))
    });
    let pass = prop_oneof![Just(Pass::All), Just(Pass::Any), (1..=100_u8).prop_map(Pass::Percent),];
    (prop::collection::vec(test, 1..5), pass).prop_map(|(criteria, pass)| Rule {
        criteria,
        pass,
        limit: None,
    })
}

fn any_accounts() -> impl Strategy<Value = Vec<Vec<Option<Fact>>>> {
    let fact = prop::option::weighted(0.8, (0..8_i32).prop_map(|n| Fact::Number(n.into())));
    prop::collection::vec(prop::collection::vec(fact, 4), 0..30)
}

proptest! {
    #[test]
    fn all_select_no_more_than_a_percentage_and_that_no_more_than_any(
        rule in any_rule(), accounts in any_accounts(), percent in 1..=100_u8,
    ) {
        let by = |pass| Rule { pass, ..rule.clone() }.select(&accounts).qualifying;
        let (all, some, any) = (by(Pass::All), by(Pass::Percent(percent)), by(Pass::Any));
        prop_assert!(all.iter().all(|one| some.contains(one)));
        prop_assert!(some.iter().all(|one| any.contains(one)));
    }

    #[test]
    fn what_if_counts_what_the_changed_rule_selects(
        rule in any_rule(), accounts in any_accounts(), at in any::<prop::sample::Index>(),
        lower in any::<bool>(), threshold in 0..8_i32,
    ) {
        let at = at.index(rule.criteria.len());
        let bound = if lower { Bound::AtLeast } else { Bound::AtMost };
        let what_if = WhatIf::new(&rule, at, bound, &accounts).expect("it tests figures");
        let mut changed = rule.clone();
        if let Test::Within { at_least, at_most } = &mut changed.criteria[at].test {
            *(if lower { at_least } else { at_most }) = Some(threshold.into());
        }
        prop_assert_eq!(what_if.count(threshold.into()), changed.select(&accounts).qualifying.len());
    }

    #[test]
    fn a_higher_threshold_never_adds_an_account(
        mut rule in any_rule(), accounts in any_accounts(), from in 0..8_i32, more in 0..8_i32,
    ) {
        rule.criteria[0].test = at_least(from.into());
        let before = rule.select(&accounts).qualifying;
        rule.criteria[0].test = at_least((from + more).into());
        prop_assert!(rule.select(&accounts).qualifying.iter().all(|one| before.contains(one)));
    }

    #[test]
    fn a_deciding_mark_turns_the_verdict(rule in any_rule(), accounts in any_accounts()) {
        for facts in &accounts {
            let verdict = rule.judge(facts);
            prop_assert_eq!(verdict.qualifies, rule.selects(facts));
            for (at, finding) in verdict.findings.iter().enumerate() {
                let mut other = rule.clone();
                let met = finding.mark == Mark::Met;
                other.criteria[at].test = at_least(if met { 1e9 } else { -1e9 });
                let mut facts = facts.clone();
                facts[at] = Some(Fact::Number(0.0));
                prop_assert_eq!(other.selects(&facts) != verdict.qualifies, finding.decides);
            }
        }
    }
}
