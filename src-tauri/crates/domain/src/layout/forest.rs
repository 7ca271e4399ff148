//! The people of a map as ordered trees: the formal ones and those outside the line.
//!
//! Invariant: every person is in exactly one tree, whatever the input (loops, unknown
//! managers, repeated ids), and the result does not depend on the input's order.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::Person;
use crate::reporting::{Line, break_cycles};

/// Ordered trees over indices into the given people.
pub(super) struct Forest {
    /// Tops of the formal trees, in sibling order.
    pub(super) roots: Vec<usize>,
    /// Tops of the trees outside the formal line, in sibling order.
    pub(super) outside: Vec<usize>,
    /// Reports of each person, in sibling order.
    pub(super) reports: Vec<Vec<usize>>,
    /// Everyone, managers before their reports.
    pub(super) down: Vec<usize>,
    /// Levels above each person.
    pub(super) depth: Vec<usize>,
}

impl Forest {
    pub(super) fn of(people: &[Person<'_>]) -> Self {
        let order = sibling_order(people);
        let managers = cut_outside(people, &order, managers(people, &order));
        let mut forest = Self {
            roots: Vec::new(),
            outside: Vec::new(),
            reports: vec![Vec::new(); people.len()],
            down: Vec::new(),
            depth: vec![0; people.len()],
        };
        for &i in &order {
            match managers[i] {
                Some(manager) => forest.reports[manager].push(i),
                None if people[i].outside => forest.outside.push(i),
                None => forest.roots.push(i),
            }
        }
        forest.down = forest.walk();
        for &manager in &forest.down {
            let below = forest.depth[manager] + 1;
            forest.reports[manager].iter().for_each(|&report| forest.depth[report] = below);
        }
        forest
    }

    pub(super) fn is_leaf(&self, person: usize) -> bool {
        self.reports[person].is_empty()
    }

    /// How many levels may spread: `most`, or fewer, so that none with more than `broad`
    /// managers on it does.
    pub(super) fn levels(&self, most: usize, broad: usize) -> usize {
        let mut managers = vec![0; most];
        for &person in self.down.iter().filter(|&&person| !self.is_leaf(person)) {
            if let Some(count) = managers.get_mut(self.depth[person]) {
                *count += 1;
            }
        }
        managers.iter().position(|&count| count > broad).unwrap_or(most).max(1)
    }

    fn walk(&self) -> Vec<usize> {
        let mut down: Vec<usize> = self.roots.iter().chain(&self.outside).copied().collect();
        let mut next = 0;
        while next < down.len() {
            let reports = &self.reports[down[next]];
            down.extend(reports);
            next += 1;
        }
        down
    }
}

/// Order key first (people without one come last), then name, then id.
fn compare(a: &Person<'_>, b: &Person<'_>) -> Ordering {
    let keyless = |p: &Person<'_>| p.order.is_none();
    (keyless(a).cmp(&keyless(b)))
        .then_with(|| a.order.cmp(&b.order))
        .then_with(|| a.name.cmp(b.name))
        .then_with(|| a.id.cmp(b.id))
}

fn sibling_order(people: &[Person<'_>]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..people.len()).collect();
    order.sort_by(|&a, &b| compare(&people[a], &people[b]));
    order
}

/// Managers by index. A loop is opened at its last person by id, an unknown manager is none.
fn managers(people: &[Person<'_>], order: &[usize]) -> Vec<Option<usize>> {
    let mut index = HashMap::with_capacity(people.len());
    for &i in order {
        index.entry(people[i].id).or_insert(i);
    }
    let mut by_id: Vec<usize> = order.to_vec();
    by_id.sort_by_key(|&i| people[i].id);
    let manager = |i: usize| people[i].manager.and_then(|id| index.get(id).copied());
    let lines: Vec<_> =
        by_id.iter().map(|&person| Line { person, manager: manager(person) }).collect();
    let mut managers = vec![None; people.len()];
    for line in break_cycles(&lines).lines {
        managers[line.person] = line.manager;
    }
    managers
}

/// People outside the line leave a manager inside it; those below them go with them.
fn cut_outside(
    people: &[Person<'_>],
    order: &[usize],
    mut managers: Vec<Option<usize>>,
) -> Vec<Option<usize>> {
    let mut is_outside: Vec<Option<bool>> = vec![None; people.len()];
    for &start in order {
        let mut up = vec![start];
        while let Some(&at) = up.last() {
            let above = managers[at].map(|manager| is_outside[manager].ok_or(manager));
            match above {
                Some(Err(unknown)) => up.push(unknown),
                Some(Ok(above)) => {
                    if people[at].outside && !above {
                        managers[at] = None;
                    }
                    is_outside[at] = Some(above || people[at].outside);
                    up.pop();
                }
                None => {
                    is_outside[at] = Some(people[at].outside);
                    up.pop();
                }
            }
        }
    }
    managers
}
