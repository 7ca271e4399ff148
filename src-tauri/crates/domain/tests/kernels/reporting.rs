use std::collections::{HashMap, HashSet};

use domain::reporting::{Line, below, break_cycles, check_move, fold, totals};
use proptest::prelude::*;

fn lines<'a>(pairs: &[(&'a str, &'a str)]) -> Vec<Line<&'a str>> {
    let manager = |m: &'a str| Some(m).filter(|m| !m.is_empty());
    pairs.iter().map(|&(person, m)| Line { person, manager: manager(m) }).collect()
}

fn is_forest<I: Eq + std::hash::Hash + Copy>(lines: &[Line<I>]) -> bool {
    let up: HashMap<I, Option<I>> = lines.iter().map(|l| (l.person, l.manager)).collect();
    lines.iter().all(|line| {
        let mut seen = HashSet::new();
        let mut at = Some(line.person);
        while let Some(person) = at {
            if !seen.insert(person) || !up.contains_key(&person) {
                return false;
            }
            at = up[&person];
        }
        true
    })
}

#[test]
fn a_manager_cannot_be_set_under_her_own_people_and_the_path_says_why() {
    let team = lines(&[("Ada", ""), ("Ben", "Ada"), ("Cleo", "Ben"), ("Dov", "")]);
    let refused = check_move(&team, &["Ada"], Some("Cleo")).unwrap_err();
    assert_eq!(refused.path, ["Ada", "Cleo", "Ben", "Ada"]);
    assert_eq!(check_move(&team, &["Ben"], Some("Ben")).unwrap_err().path, ["Ben", "Ben"]);
    assert_eq!(check_move(&team, &["Dov", "Ben"], Some("Cleo")).unwrap_err().path[0], "Ben");
    assert_eq!(check_move(&team, &["Cleo"], Some("Dov")), Ok(()));
    assert_eq!(check_move(&team, &["Ada"], None), Ok(()));
    assert_eq!(check_move(&team, &["Ada"], Some("Dov")), Ok(()));
}

#[test]
fn an_import_loses_no_line_in_silence() {
    let rows = lines(&[
        ("Ada", "Cleo"),
        ("Ben", "Ada"),
        ("Cleo", "Ben"),
        ("Dov", "Nobody"),
        ("Ben", "Dov"),
        ("Eve", "Eve"),
    ]);
    let mended = break_cycles(&rows);
    let kept = lines(&[("Ada", "Cleo"), ("Ben", "Ada"), ("Cleo", ""), ("Dov", ""), ("Eve", "")]);
    assert_eq!(mended.lines, kept);
    let paths: Vec<_> = mended.refused.iter().map(|c| c.path.clone()).collect();
    assert_eq!(paths, [vec!["Cleo", "Ben", "Ada", "Cleo"], vec!["Eve", "Eve"]]);
    assert_eq!(mended.dangling, lines(&[("Dov", "Nobody")]));
    assert_eq!(mended.repeated, lines(&[("Ben", "Dov")]));
}

#[test]
fn a_hundred_thousand_in_one_chain_are_no_danger() {
    let n = 100_000_u32;
    let chain: Vec<_> = (0..n).map(|i| Line { person: i, manager: Some((i + 1) % n) }).collect();
    let mended = break_cycles(&chain);
    assert_eq!(mended.refused.len(), 1);
    assert_eq!(mended.refused[0].path.len(), n as usize + 1);
    assert_eq!(mended.lines[n as usize - 1].manager, None);
    assert!(check_move(&mended.lines, &[n - 1], Some(0)).is_err());
    assert!(check_move(&mended.lines, &[0], Some(n - 1)).is_ok());
}

prop_compose! {
    fn any_lines()(managers in prop::collection::vec(prop::option::of(0..24_u8), 1..24))
        -> Vec<Line<u8>>
    {
        (0_u8..).zip(managers).map(|(person, manager)| Line { person, manager }).collect()
    }
}

proptest! {
    #[test]
    fn whatever_comes_in_a_forest_comes_out(lines in any_lines()) {
        let mended = break_cycles(&lines);
        prop_assert!(is_forest(&mended.lines));
        let cut = lines.iter().zip(&mended.lines).filter(|(a, b)| a != b).count();
        prop_assert_eq!(cut, mended.refused.len() + mended.dangling.len());
        for cycle in &mended.refused {
            prop_assert_eq!(cycle.path.first(), cycle.path.last());
            for step in cycle.path.windows(2) {
                prop_assert_eq!(lines[usize::from(step[0])].manager, Some(step[1]));
            }
        }
    }

    #[test]
    fn a_move_is_refused_exactly_when_it_would_close_a_loop(
        lines in any_lines(),
        moved in prop::collection::hash_set(0..24_u8, 1..4),
        to in 0..24_u8,
    ) {
        let mut after = break_cycles(&lines).lines;
        let n = after.len() as u8;
        let moved: Vec<u8> = moved.into_iter().map(|m| m % n).collect();
        let to = to % n;
        let verdict = check_move(&after, &moved, Some(to));
        for line in after.iter_mut().filter(|l| moved.contains(&l.person)) {
            line.manager = Some(to);
        }
        prop_assert_eq!(verdict.is_ok(), is_forest(&after));
        for step in verdict.err().iter().flat_map(|cycle| cycle.path.windows(2)) {
            prop_assert_eq!(after[usize::from(step[0])].manager, Some(step[1]));
        }
    }
}

#[test]
fn who_is_folded_away_is_stood_for_by_the_outermost_fold() {
    let team = lines(&[("Ada", ""), ("Ben", "Ada"), ("Cleo", "Ben"), ("Dov", "Cleo"), ("Eve", "Ada")]);
    let folded = fold(&team, &HashSet::from(["Ben", "Cleo"]));
    assert_eq!(folded.behind, HashMap::from([("Cleo", "Ben"), ("Dov", "Ben")]));
    assert_eq!(folded.counts, HashMap::from([("Ben", 2)]));
    assert_eq!(below(&team), HashMap::from([("Ada", 4), ("Ben", 2), ("Cleo", 1)]));
    assert!(fold(&team, &HashSet::from(["Eve"])).behind.is_empty(), "nobody is below Eve");
}

#[test]
fn figures_add_up_along_the_lines_and_a_loop_keeps_its_own() {
    let team = lines(&[("Ada", ""), ("Ben", "Ada"), ("Cleo", "Ben"), ("Dov", "Eve"), ("Eve", "Dov")]);
    let own = HashMap::from([("Ada", 1), ("Ben", 20), ("Cleo", 300), ("Dov", 7)]);
    let all = totals(&team, &own, |over, under| over + under);
    assert_eq!(all, HashMap::from([("Ada", 321), ("Ben", 320), ("Cleo", 300), ("Dov", 7), ("Eve", 0)]));
}

proptest! {
    #[test]
    fn folding_hides_just_those_below_a_fold(up in proptest::collection::vec(0usize..40, 1..40), folds in proptest::collection::hash_set(0usize..40, 0..6)) {
        // Everyone reports to somebody before them, so that this is a forest.
        let lines: Vec<Line<usize>> = up.iter().enumerate()
            .map(|(person, above)| Line { person, manager: (person > 0 && above % (person + 1) != person).then(|| above % (person + 1)) })
            .collect();
        let folded = fold(&lines, &folds);
        let counts = below(&lines);
        for line in &lines {
            let mut above = Vec::new();
            let mut at = line.manager;
            while let Some(one) = at {
                above.push(one);
                at = lines[one].manager;
            }
            let outermost = above.iter().rev().find(|one| folds.contains(one)).copied();
            prop_assert_eq!(folded.behind.get(&line.person).copied(), outermost);
        }
        for (person, count) in &counts {
            if folds.contains(person) && !folded.behind.contains_key(person) {
                prop_assert_eq!(folded.counts.get(person), Some(count));
            }
        }
    }
}
