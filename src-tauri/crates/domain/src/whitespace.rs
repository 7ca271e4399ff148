//! White space: what each unit of an account could buy of each of our products, and what of it
//! is bought, won, in work, or not spoken of yet (peers.md 2.2; B-06, B-13).
//!
//! Not where the amounts come from. Invariant: every amount of a unit stands once, in its own
//! cell; a unit above shows its own and those below it, so that the roots and the account's own
//! row add up to the total.

use std::collections::HashMap;

/// What a cell holds, minor units of one currency. All of it is what is typed or summed for a
/// unit alone, without those below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Amounts {
    /// What could be bought from us in a year, where somebody said so.
    pub potential: Option<i64>,
    /// What is bought from us in a year, where somebody said so; else what was won counts.
    pub current: Option<i64>,
    /// Won within the last twelve months.
    pub won: i64,
    /// Open opportunities, unweighted.
    pub open: i64,
}

/// A cell, or a sum of cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    /// Potential; none where no cell says one.
    pub potential: Option<i64>,
    /// Bought from us.
    pub current: i64,
    /// Won within the last twelve months.
    pub won: i64,
    /// In open opportunities.
    pub open: i64,
    /// Potential that is neither bought nor in work, cell by cell; 0 where no potential is said.
    pub gap: i64,
    /// Cells in it with a potential of which nothing is bought and nothing in work.
    pub white: u32,
}

impl Sum {
    /// One cell: `gap = max(0, potential − current − open)`.
    pub fn of(cell: &Amounts) -> Self {
        let current = cell.current.unwrap_or(cell.won).max(0);
        let gap = cell.potential.map_or(0, |most| most.saturating_sub(current).saturating_sub(cell.open).max(0));
        let white = cell.potential.is_some_and(|most| most > 0) && current == 0 && cell.open == 0;
        Self { potential: cell.potential, current, won: cell.won, open: cell.open, gap, white: u32::from(white) }
    }

    /// Both together; amounts stop at what can be counted.
    pub fn and(self, other: Self) -> Self {
        let potential = match (self.potential, other.potential) {
            (Some(a), Some(b)) => Some(a.saturating_add(b)),
            (a, b) => a.or(b),
        };
        Self {
            potential,
            current: self.current.saturating_add(other.current),
            won: self.won.saturating_add(other.won),
            open: self.open.saturating_add(other.open),
            gap: self.gap.saturating_add(other.gap),
            white: self.white + other.white,
        }
    }

    /// Share of the potential that is bought from us, 0..=1; none without a potential.
    pub fn share(&self) -> Option<f64> {
        let most = self.potential.filter(|most| *most > 0)?;
        Some((self.current as f64 / most as f64).min(1.0))
    }
}

/// A row of the grid: a unit and how deep it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<I> {
    /// The unit.
    pub unit: I,
    /// 0 at the top.
    pub depth: u32,
}

/// Units in the order of the grid: each right before those below it, siblings in the order given.
/// A unit whose way up leads in a circle or to nobody stands at the top.
pub fn lines<I: Clone + Eq + std::hash::Hash>(units: &[(I, Option<I>)]) -> Vec<Line<I>> {
    let above = roots_mended(units);
    let mut below: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
    for (at, above) in above.iter().enumerate() {
        below.entry(*above).or_default().push(at);
    }
    let mut order = Vec::with_capacity(units.len());
    let mut open: Vec<(usize, u32)> = below.remove(&None).unwrap_or_default().into_iter().rev().map(|at| (at, 0)).collect();
    while let Some((at, depth)) = open.pop() {
        order.push(Line { unit: units[at].0.clone(), depth });
        open.extend(below.remove(&Some(at)).unwrap_or_default().into_iter().rev().map(|next| (next, depth + 1)));
    }
    order
}

/// The place of the unit above each; none where that leads nowhere or round.
fn roots_mended<I: Clone + Eq + std::hash::Hash>(units: &[(I, Option<I>)]) -> Vec<Option<usize>> {
    use crate::reporting::{Line, break_cycles};
    let lines: Vec<Line<I>> = units.iter().map(|(unit, above)| Line { person: unit.clone(), manager: above.clone() }).collect();
    let at: HashMap<&I, usize> = units.iter().enumerate().map(|(at, (unit, _))| (unit, at)).collect();
    let mended = break_cycles(&lines).lines;
    let mut above = vec![None; units.len()];
    for line in &mended {
        if let Some(place) = at.get(&line.person) {
            above[*place] = line.manager.as_ref().and_then(|unit| at.get(unit).copied());
        }
    }
    above
}

/// What stands in each cell of each line, with everything below it: `own` holds what each unit has
/// by itself, in the order of the lines, one sum per column.
pub fn rolled<I>(lines: &[Line<I>], own: &[Vec<Sum>]) -> Vec<Vec<Sum>> {
    let mut all = own.to_vec();
    // From the end, whoever stands below is whole before it is added to the one above.
    for at in (1..lines.len()).rev() {
        let above = (0..at).rev().find(|up| lines[*up].depth < lines[at].depth);
        if let Some(up) = above.filter(|_| lines[at].depth > 0) {
            let (before, rest) = all.split_at_mut(at);
            for (sum, more) in before[up].iter_mut().zip(&rest[0]) {
                *sum = sum.and(*more);
            }
        }
    }
    all
}

/// The whole of some sums.
pub fn total(sums: impl IntoIterator<Item = Sum>) -> Sum {
    sums.into_iter().fold(Sum::default(), Sum::and)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cell(potential: Option<i64>, current: Option<i64>, won: i64, open: i64) -> Sum {
        Sum::of(&Amounts { potential, current, won, open })
    }

    #[test]
    fn a_gap_is_what_is_neither_bought_nor_in_work() {
        // potential, current, won, open → gap, white
        let cases = [
            ((None, None, 0, 0), 0, 0),
            ((Some(100), None, 0, 0), 100, 1),
            ((Some(100), Some(30), 0, 0), 70, 0),
            ((Some(100), None, 40, 0), 60, 0),
            ((Some(100), Some(30), 40, 20), 50, 0),
            ((Some(100), Some(90), 0, 60), 0, 0),
            ((Some(0), None, 0, 0), 0, 0),
            ((None, Some(10), 0, 5), 0, 0),
        ];
        for ((potential, current, won, open), gap, white) in cases {
            let sum = cell(potential, current, won, open);
            assert_eq!((sum.gap, sum.white), (gap, white), "{potential:?} {current:?} {won} {open}");
        }
    }

    #[test]
    fn a_unit_shows_its_own_and_those_below_it() {
        let units = [("plant", Some("group")), ("lab", None), ("group", None), ("line", Some("plant"))];
        let lines = lines(&units);
        let order: Vec<_> = lines.iter().map(|line| (line.unit, line.depth)).collect();
        assert_eq!(order, [("lab", 0), ("group", 0), ("plant", 1), ("line", 2)]);
        let own: Vec<Vec<Sum>> = [1, 10, 100, 1000].iter().map(|n| vec![cell(Some(*n), None, 0, 0)]).collect();
        let potentials: Vec<_> = rolled(&lines, &own).iter().map(|row| row[0].potential.unwrap_or_default()).collect();
        assert_eq!(potentials, [1, 1110, 1100, 1000]);
    }

    #[test]
    fn units_in_a_circle_all_have_a_row() {
        let lines = lines(&[("a", Some("b")), ("b", Some("a")), ("c", Some("gone"))]);
        assert_eq!(lines.len(), 3);
        assert!(lines.iter().any(|line| line.unit == "c" && line.depth == 0));
    }

    proptest! {
        /// However units hang together, the roots add up to all that stands in the cells.
        #[test]
        fn the_roots_add_up_to_every_cell(
            above in proptest::collection::vec(proptest::option::of(0_usize..12), 1..12),
            amounts in proptest::collection::vec((0_i64..1000, 0_i64..1000, 0_i64..1000), 12),
        ) {
            let units: Vec<(usize, Option<usize>)> = above.into_iter().enumerate().collect();
            let lines = lines(&units);
            prop_assert_eq!(lines.len(), units.len());
            let own: Vec<Vec<Sum>> = lines.iter().map(|line| {
                let (potential, won, open) = amounts[line.unit];
                vec![cell(Some(potential), None, won, open)]
            }).collect();
            let all = total(own.iter().map(|row| row[0]));
            let roots = rolled(&lines, &own).into_iter().zip(&lines).filter(|(_, line)| line.depth == 0);
            prop_assert_eq!(total(roots.map(|(row, _)| row[0])), all);
        }
    }
}
