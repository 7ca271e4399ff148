//! What is written, what it is worth, and how a plan stands.

use domain::chain::{Kind as _, Node, closes_circle, layout};
use domain::pains::{Kind, impact, untouched};
use domain::plan::{Contradiction, Filled, Sides, age, completeness, contradictions};
use domain::richtext::{Block, mentioned, plain, read};
use domain::value::{Known, State};
use proptest::prelude::*;

use crate::day;

#[test]
fn a_text_is_taken_apart_and_told_in_plain_lines() {
    let text = "# Aim\n\nSave **40 %** of [the repair](https://example.org).\n\n1. Ask [Li Wei](#/person/0192-ab)\n2. Measure\n   - daily\n\n| Line | Hours |\n|---|---|\n| A | 12 |\n";
    assert_eq!(plain(text), "Aim\nSave 40 % of the repair.\n1. Ask Li Wei\n2. Measure\n  • daily\nLine | Hours\nA | 12");
    let named: Vec<_> = mentioned(text).into_iter().map(|one| (one.kind, one.id)).collect();
    assert_eq!(named, [("person".to_owned(), "0192-ab".to_owned())]);
    assert!(matches!(&read(text)[2], Block::List { start: Some(1), items } if items.len() == 2));
}

#[test]
fn markup_stays_words_and_a_foul_link_is_none() {
    let text = "<script>alert(1)</script>\n\n[x](javascript:alert(1)) and [y](#/settings/a) ![z](https://example.org/z.png)";
    assert!(plain(text).contains("<script>alert(1)</script>"));
    let links = |block: &Block| match block {
        Block::Paragraph { spans } => spans.iter().filter(|span| span.href.is_some()).count(),
        _ => 0,
    };
    assert_eq!(read(text).iter().map(links).sum::<usize>(), 0);
}

#[test]
fn frames_within_frames_without_end_are_set_flat() {
    for text in ["> ".repeat(5_000) + "deep", "- ".repeat(5_000) + "deep"] {
        assert!(plain(&text).ends_with("deep"), "{}", &text[..10]);
    }
}

#[test]
fn a_value_is_as_sure_as_what_is_on_record() {
    let known = |measured, amount, confirmed, different| Known { measured, amount, confirmed, different };
    assert_eq!(State::of(known(false, false, true, true)), State::Draft, "nothing to confirm without a figure");
    assert_eq!(State::of(known(false, true, false, true)), State::Quantified);
    assert_eq!(State::of(known(true, false, true, false)), State::Confirmed);
    assert_eq!(State::of(known(true, true, true, true)), State::Differentiated);
}

fn nodes(kinds: &[Kind]) -> Vec<Node<Kind>> {
    kinds.iter().enumerate().map(|(at, kind)| Node { id: at.to_string(), kind: *kind, height: 40.0 }).collect()
}

#[test]
fn a_link_leads_from_cause_to_cure_and_never_round() {
    assert!(Kind::Problem.leads_to(Kind::Problem) && Kind::Department.leads_to(Kind::Product));
    assert!(!Kind::Idea.leads_to(Kind::Problem) && !Kind::Department.leads_to(Kind::Department));
    let links = [("a".to_owned(), "b".to_owned()), ("b".to_owned(), "c".to_owned())];
    assert!(closes_circle(&links, "c", "a") && closes_circle(&links, "a", "a") && !closes_circle(&links, "a", "c"));
}

#[test]
fn impacts_are_added_and_departments_without_a_problem_told() {
    assert_eq!(impact([Some(200), None, Some(i64::MAX)].into_iter()), (i64::MAX, 1));
    let nodes = nodes(&[Kind::Department, Kind::Department, Kind::Problem]);
    assert_eq!(untouched(&nodes, &[("0".to_owned(), "2".to_owned())]), ["1"]);
}

#[test]
fn a_plan_tells_its_gaps_its_age_and_what_it_contradicts() {
    let fed = Filled { fed: true, newest: Some(day("2026-09-01")), ..Filled::default() };
    assert_eq!(completeness(&[fed, Filled::default()]), (1, 2));
    assert_eq!(age(fed, day("2026-09-15")), Some(14));
    let sides = Sides { strong: 1, weak: 3, deadline: Some(day("2026-10-01")), closes: Some(day("2026-12-01")), impact: Some(10), price: Some(20) };
    assert_eq!(
        contradictions(Some("frontal"), sides),
        [Contradiction::FrontalFromWeakness, Contradiction::LateForCustomer, Contradiction::DearerThanPain]
    );
    assert_eq!(contradictions(None, Sides::default()), []);
}

proptest! {
    /// Whatever is filled in, a plan is never less complete for it.
    #[test]
    fn completeness_never_falls_when_something_is_filled_in(
        sections in prop::collection::vec((any::<bool>(), any::<bool>()), 1..20), at in 0_usize..20, words in any::<bool>(),
    ) {
        let of = |list: &[(bool, bool)]| completeness(&list.iter().map(|(words, fed)| Filled { words: *words, fed: *fed, newest: None }).collect::<Vec<_>>());
        let (before, mut more) = (of(&sections), sections.clone());
        let at = at % sections.len();
        if words { more[at].0 = true } else { more[at].1 = true }
        let after = of(&more);
        prop_assert!(after.0 >= before.0 && after.1 == before.1 && after.0 <= after.1);
    }
}

prop_compose! {
    fn chains()(kinds in prop::collection::vec(0_usize..6, 0..30), pairs in prop::collection::vec((0_usize..30, 0_usize..30), 0..60)) -> (Vec<Node<Kind>>, Vec<(String, String)>) {
        let nodes = nodes(&kinds.iter().map(|kind| Kind::ALL[*kind]).collect::<Vec<_>>());
        (nodes, pairs.into_iter().map(|(from, to)| (from.to_string(), to.to_string())).collect())
    }
}

proptest! {
    #[test]
    fn any_text_reads_and_keeps_its_words(words in "[a-z]{1,8}", text in ".{0,200}") {
        let told = plain(&format!("{text}\n\n{words}"));
        prop_assert!(told.contains(&words) || text.contains('`') || text.contains('<') || text.contains('['), "{told}");
    }

    #[test]
    fn filling_in_never_lowers(measured: bool, amount: bool, confirmed: bool, different: bool, which in 0_usize..4) {
        let before = Known { measured, amount, confirmed, different };
        let mut after = before;
        *[&mut after.measured, &mut after.amount, &mut after.confirmed, &mut after.different][which] = true;
        prop_assert!(State::of(after) >= State::of(before));
    }

    #[test]
    fn nodes_of_a_chain_never_overlap_and_stand_in_the_column_of_their_kind((nodes, links) in chains()) {
        let laid = layout(&nodes, &links);
        prop_assert_eq!(laid.spots.len(), nodes.len());
        for (a, first) in nodes.iter().enumerate() {
            let column = laid.columns.iter().find(|(kind, _)| *kind == first.kind).map(|(_, x)| *x);
            prop_assert_eq!(column, Some(laid.spots[a].x));
            for b in a + 1..nodes.len() {
                let apart = laid.spots[a].x != laid.spots[b].x || (laid.spots[a].y - laid.spots[b].y).abs() >= 40.0;
                prop_assert!(apart, "{} and {}", a, b);
            }
        }
    }
}
