//! The tidy tree on any chart of up to 2,000 people: nothing overlaps or crosses, levels are
//! level, siblings stand in order, and a small edit moves little.

use std::collections::{BTreeMap, BTreeSet};

use domain::layout::{Map, Person, Point, Rect, Spacing, arrange};
use proptest::prelude::*;

use crate::layout::{map, person};

/// A chart: of each person but the first, whom they report to, one of those before.
#[derive(Debug, Clone)]
struct Chart {
    ids: Vec<String>,
    managers: Vec<Option<usize>>,
}

impl Chart {
    fn of(managers: Vec<Option<usize>>) -> Self {
        Self { ids: (0..managers.len()).map(|i| format!("p{i:05}")).collect(), managers }
    }

    fn people(&self) -> Vec<Person<'_>> {
        let manager = |i: usize| self.managers[i].map_or("", |m| self.ids[m].as_str());
        (0..self.ids.len()).map(|i| person(&self.ids[i], manager(i))).collect()
    }

    fn depth(&self) -> Vec<usize> {
        let mut depth = vec![0; self.ids.len()];
        for i in 0..depth.len() {
            depth[i] = self.managers[i].map_or(0, |m| depth[m] + 1);
        }
        depth
    }

    fn leads(&self) -> Vec<bool> {
        let mut leads = vec![false; self.ids.len()];
        self.managers.iter().flatten().for_each(|&m| leads[m] = true);
        leads
    }

    /// The person and everybody above.
    fn up(&self, from: Option<usize>) -> BTreeSet<usize> {
        std::iter::successors(from, |&at| self.managers[at]).collect()
    }

    /// Levels that spread: at most as many as asked for, and none with more managers than may be.
    fn spread(&self) -> usize {
        let Spacing { levels, broad, .. } = Spacing::default();
        let (depth, leads) = (self.depth(), self.leads());
        let managers = |level: usize| (0..depth.len()).filter(|&i| depth[i] == level && leads[i]).count();
        (0..levels).find(|&level| managers(level) > broad).unwrap_or(levels).max(1)
    }
}

/// Charts of many shapes: flat, deep, like a firm, and any.
fn any_chart(most: usize) -> impl Strategy<Value = Chart> {
    let shape = prop_oneof![Just(0_usize), Just(1), Just(2), Just(3)];
    let size = prop_oneof![1 => 1..40_usize, 2 => 40..most];
    (shape, size).prop_flat_map(|(shape, people)| {
        prop::collection::vec(any::<u32>(), people).prop_map(move |dice| {
            let manager = |(i, roll): (usize, u32)| {
                let roll = roll as usize;
                match (i, shape) {
                    (0, _) => None,
                    (_, 0) => Some(roll % i.min(12)),
                    (_, 1) => Some(i - 1 - roll % i.min(4)),
                    (_, 2) => Some((i - 1) / (3 + roll % 5)),
                    _ => Some(roll % i),
                }
            };
            Chart::of(dice.into_iter().enumerate().map(manager).collect())
        })
    })
}

/// A straight piece of a formal line, and whose people it leads to.
struct Piece {
    manager: usize,
    from: Point,
    to: Point,
}

impl Piece {
    fn is_level(&self) -> bool {
        self.from.y == self.to.y
    }

    fn ends(&self) -> [f64; 4] {
        let (a, b) = (self.from, self.to);
        [a.x.min(b.x), a.y.min(b.y), a.x.max(b.x), a.y.max(b.y)]
    }

    /// Whether two pieces cross, or lie on each other for a stretch.
    fn meets(&self, other: &Self) -> bool {
        let ([l, t, r, b], [ol, ot, or, ob]) = (self.ends(), other.ends());
        match (self.is_level(), other.is_level()) {
            (true, true) => t == ot && l < or && ol < r,
            (false, false) => l == ol && t < ob && ot < b,
            _ => l < or && ol < r && t < ob && ot < b || {
                let (level, [x, up, _, down]) =
                    if self.is_level() { ([l, t, r], [ol, ot, or, ob]) } else { ([ol, ot, or], [l, t, r, b]) };
                level[0] < x && x < level[2] && up < level[1] && level[1] < down
            },
        }
    }
}

fn pieces(map: &Map) -> Vec<Piece> {
    let of = |tie: &domain::layout::Tie| {
        let manager = tie.manager;
        let piece = |ends: &[Point]| Piece { manager, from: ends[0], to: ends[1] };
        tie.points.windows(2).map(piece).collect::<Vec<_>>()
    };
    map.ties.iter().flat_map(of).filter(|piece| piece.from != piece.to).collect()
}

/// Two boxes that overlap, found along the rows.
fn overlap(map: &Map) -> Option<(Rect, Rect)> {
    let mut boxes = map.boxes.clone();
    boxes.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    let near = |i: usize| {
        let a = boxes[i];
        let below = boxes[i + 1..].iter().take_while(move |b| b.y < a.bottom());
        below.copied().find(|b| a.overlaps(b)).map(|b| (a, b))
    };
    (0..boxes.len()).find_map(near)
}

/// Two pieces of the lines of different managers that meet, looked for among level ones and
/// upright ones whose ends are in between.
fn crossing(map: &Map) -> Option<[Rect; 2]> {
    let mut all = pieces(map);
    all.sort_by(|a, b| a.ends()[0].total_cmp(&b.ends()[0]));
    let near = |i: usize| {
        let right = all[i].ends()[2];
        let later = all[i + 1..].iter().take_while(move |other| other.ends()[0] <= right);
        let mut others = later.filter(|other| other.manager != all[i].manager);
        others.find(|other| all[i].meets(other)).map(|other| [map.boxes[all[i].manager], map.boxes[other.manager]])
    };
    (0..all.len()).find_map(near)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_overlaps_and_no_formal_lines_cross(chart in any_chart(2_000)) {
        let map = map(&chart.people());
        prop_assert_eq!(overlap(&map), None);
        prop_assert_eq!(crossing(&map), None);
    }

    #[test]
    fn levels_are_level_and_siblings_stand_in_order(chart in any_chart(2_000)) {
        let map = map(&chart.people());
        let (depth, leads, spread) = (chart.depth(), chart.leads(), chart.spread());
        let s = Spacing::default();
        for i in (0..depth.len()).filter(|&i| leads[i] && depth[i] < spread) {
            prop_assert_eq!(map.boxes[i].y, depth[i] as f64 * (s.height + s.level), "level {}", depth[i]);
        }
        let mut last: BTreeMap<usize, usize> = BTreeMap::new();
        for (i, manager) in chart.managers.iter().enumerate() {
            let Some(manager) = manager else { continue };
            if let Some(before) = last.insert(*manager, i) {
                let (a, b) = (&map.boxes[before], &map.boxes[i]);
                prop_assert!(b.x > a.x || (b.x == a.x && b.y > a.y), "{:?} {:?}", a, b);
            }
        }
    }

    #[test]
    fn an_edit_moves_only_those_beside_the_way_up_from_it(
        chart in any_chart(2_000), who in any::<u32>(), to in any::<u32>(), edit in 0..3_u8,
    ) {
        let Some(edited) = edited(&chart, who as usize, to as usize, edit) else { return Ok(()) };
        let (before, after) = (map(&chart.people()), map(&edited.chart.people()));
        let same_rules = edited.chart.spread() == chart.spread() && rows(&edited.chart) == rows(&chart);
        prop_assume!(same_rules);
        for (i, manager) in chart.managers.iter().enumerate() {
            let Some(manager) = manager.filter(|m| !edited.touched.contains(m)) else { continue };
            if edited.gone == Some(i) || edited.moved == Some(i) {
                continue;
            }
            let place = |map: &Map, i: usize, m: usize| {
                (map.boxes[i].x - map.boxes[m].x, map.boxes[i].y - map.boxes[m].y)
            };
            prop_assert_eq!(place(&before, i, manager), place(&after, i, manager), "person {} under {}", i, manager);
        }
    }
}

/// Rows of a hanging group: they double with the size of the map.
fn rows(chart: &Chart) -> usize {
    let rows = Spacing::default().rows;
    (0..).map(|n| rows << n).find(|rows| *rows >= chart.ids.len() / rows).unwrap_or(rows)
}

/// A chart after one leaf was added, taken out or moved. Only the last of the list is taken out,
/// so that indices hold.
struct Edited {
    chart: Chart,
    /// Everybody whose reports may stand elsewhere now.
    touched: BTreeSet<usize>,
    gone: Option<usize>,
    moved: Option<usize>,
}

fn edited(chart: &Chart, who: usize, to: usize, edit: u8) -> Option<Edited> {
    let people = chart.ids.len();
    let leads = chart.leads();
    let leaves: Vec<usize> = (1..people).filter(|&i| !leads[i]).collect();
    let to = to % people;
    let mut managers = chart.managers.clone();
    let mut touched = chart.up(Some(to));
    match (edit, leaves.get(who % leaves.len().max(1))) {
        (0, _) => {
            managers.push(Some(to));
            Some(Edited { chart: Chart::of(managers), touched, gone: None, moved: None })
        }
        (1, Some(&leaf)) if leaf == people - 1 => {
            touched = chart.up(managers[leaf]);
            managers.pop();
            Some(Edited { chart: Chart::of(managers), touched, gone: Some(leaf), moved: None })
        }
        (_, Some(&leaf)) if leaf > to => {
            touched.extend(chart.up(managers[leaf]));
            managers[leaf] = Some(to);
            Some(Edited { chart: Chart::of(managers), touched, gone: None, moved: Some(leaf) })
        }
        _ => None,
    }
}

/// How far people move on the map when one joins, in widths of a box: the mean over everybody
/// else, and the part of them who stand elsewhere beside their manager than before.
fn moved(chart: &Chart, to: usize) -> (f64, f64) {
    let mut more = chart.clone();
    more.managers.push(Some(to));
    let more = Chart::of(more.managers);
    let (before, after) = (map(&chart.people()), map(&more.people()));
    let people = chart.ids.len() as f64;
    let away = |(a, b): (&Rect, &Rect)| (a.x - b.x).hypot(a.y - b.y) / Spacing::default().width;
    let mean = before.boxes.iter().zip(&after.boxes).map(away).sum::<f64>() / people;
    let place = |map: &Map, i: usize, m: usize| {
        (map.boxes[i].x - map.boxes[m].x, map.boxes[i].y - map.boxes[m].y)
    };
    let beside = |(i, m): (usize, &Option<usize>)| m.is_some_and(|m| place(&before, i, m) != place(&after, i, m));
    let elsewhere = chart.managers.iter().enumerate().filter(|one| beside(*one)).count();
    (mean, elsewhere as f64 / people)
}

#[test]
fn one_more_person_moves_the_others_by_less_than_a_box_on_the_whole() {
    for span in [3, 7, 20] {
        let people = 1_900;
        let chart = Chart::of((0..people).map(|i| (i > 0).then(|| (i - 1) / span)).collect());
        let edits: Vec<(f64, f64)> = (0..40).map(|n| moved(&chart, n * 47 % people)).collect();
        let count = edits.len() as f64;
        let mean = edits.iter().map(|(mean, _)| mean).sum::<f64>() / count;
        let elsewhere = edits.iter().map(|(_, elsewhere)| elsewhere).sum::<f64>() / count;
        println!("span {span}: {mean:.3} box widths on average, {:.2} % elsewhere beside their manager", 100.0 * elsewhere);
        assert!(mean < 1.0 && elsewhere < 0.05, "span {span}: {mean} {elsewhere}");
    }
}

#[test]
fn no_box_is_wider_apart_than_needed_on_one_level() {
    let people: Vec<String> = (0..40).map(|i| format!("p{i:02}")).collect();
    let manager = |i: usize| match i {
        0 => "",
        1..=6 => people[0].as_str(),
        _ => people[1 + (i - 1) % 6].as_str(),
    };
    let chart: Vec<Person<'_>> =
        people.iter().enumerate().map(|(i, id)| person(id, manager(i))).collect();
    let s = Spacing::default();
    let map = arrange(&chart, &s);
    let gaps = (1..6).map(|i| map.boxes[i + 1].x - map.boxes[i].right());
    assert!(gaps.into_iter().all(|gap| gap <= s.sibling + s.indent), "{:?}", &map.boxes[1..7]);
}
