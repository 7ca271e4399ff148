//! Places for every box of the trees, without lines and without hands.
//!
//! A tidy tree after Reingold and Tilford, over row outlines instead of threads, because
//! hanging groups do not keep to the levels. Works from the leaves up by index, never by
//! recursion.

use std::ops::Range;

use super::Spacing;
use super::forest::Forest;
use super::profile::Profile;

/// How the formal line reaches a report from its manager.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Reach {
    /// Down to the middle of its top.
    Drop,
    /// Along a bracket, in this row of the group; the upright begins right under the manager.
    Hang { row: usize },
    /// Along a bracket whose upright is reached over a horizontal line.
    Bracket { row: usize },
}

/// Places relative to each manager's upper left corner (tops: relative to the forest's).
pub(super) struct Tree {
    pub(super) reach: Vec<Reach>,
    pub(super) dx: Vec<f64>,
    pub(super) dy: Vec<f64>,
    /// Height of each subtree, from its top box's upper edge.
    pub(super) height: Vec<f64>,
    pub(super) profile: Vec<Option<Profile>>,
}

/// Neighbours that are placed as one: a subtree, or a run of people without reports.
pub(super) enum Unit {
    Single(usize),
    Stack(Range<usize>),
}

/// A block of hanging boxes: its outer width and height.
struct Block {
    width: f64,
    height: f64,
    columns: usize,
}

impl Tree {
    pub(super) fn of(forest: &Forest, spacing: &Spacing) -> Self {
        let n = forest.reports.len();
        let mut tree = Self {
            reach: vec![Reach::Drop; n],
            dx: vec![0.0; n],
            dy: vec![0.0; n],
            height: vec![spacing.height; n],
            profile: Vec::new(),
        };
        tree.profile.resize_with(n, || None);
        for &person in forest.down.iter().rev() {
            let profile = tree.grow(forest, person, spacing);
            tree.profile[person] = Some(profile);
        }
        tree
    }

    fn grow(&mut self, forest: &Forest, person: usize, spacing: &Spacing) -> Profile {
        let reports = &forest.reports[person];
        if reports.is_empty() {
            return Profile::block(0.0, spacing.width, 1);
        }
        let profile = if reports.iter().all(|&r| forest.is_leaf(r)) {
            self.hang(reports, spacing)
        } else {
            self.spread(forest, reports, spacing)
        };
        let below = reports.iter().map(|&r| self.dy[r] + self.height[r]);
        self.height[person] = below.fold(spacing.height, f64::max);
        profile
    }

    /// A group under its manager: set in from the left, or centred when it has more columns.
    fn hang(&mut self, reports: &[usize], s: &Spacing) -> Profile {
        let block = self.stack(reports, s.height + s.first, s);
        let one = block.columns == 1;
        let left = if one { s.spine } else { -((block.width - s.width) / 2.0).floor() };
        for &report in reports {
            self.dx[report] += left;
            if let (true, Reach::Bracket { row }) = (one, self.reach[report]) {
                self.reach[report] = Reach::Hang { row };
            }
        }
        let last = row_of(s.height + s.first + block.height + s.stack, s);
        let mut profile = Profile::block(left, left + block.width, last);
        profile.push(0.0, s.width);
        profile
    }

    /// Reports side by side on the next level, the manager over the middle of its line.
    fn spread(&mut self, forest: &Forest, reports: &[usize], s: &Spacing) -> Profile {
        let units = units(forest, reports, 1);
        let (mut profile, drops) = self.side_by_side(reports, &units, s);
        let (first, last) = (drops[0], drops[drops.len() - 1]);
        let left = ((first + last - s.width) / 2.0).floor();
        for &report in reports {
            self.dx[report] -= left;
            self.dy[report] += s.height + s.level;
        }
        profile.shift(-left);
        profile.push(first - left, last - left);
        profile.push(0.0, s.width);
        profile
    }

    /// Places units in a row; gives their common outline and where a line enters each.
    pub(super) fn side_by_side(
        &mut self,
        all: &[usize],
        units: &[Unit],
        s: &Spacing,
    ) -> (Profile, Vec<f64>) {
        let mut row: Option<Profile> = None;
        let mut drops = Vec::with_capacity(units.len());
        for unit in units {
            let (profile, members, drop) = self.outline(all, unit, s);
            let shift = match &mut row {
                Some(row) => row.append(profile, s.sibling),
                None => {
                    row = Some(profile);
                    0.0
                }
            };
            members.iter().for_each(|&member| self.dx[member] += shift);
            drops.push(shift + drop);
        }
        (row.unwrap_or_else(|| Profile::block(0.0, 0.0, 1)), drops)
    }

    fn outline<'a>(
        &mut self,
        all: &'a [usize],
        unit: &Unit,
        s: &Spacing,
    ) -> (Profile, &'a [usize], f64) {
        match unit {
            Unit::Single(k) => {
                let profile = self.profile[all[*k]].take();
                let profile = profile.unwrap_or_else(|| Profile::block(0.0, s.width, 1));
                (profile, &all[*k..=*k], s.width / 2.0)
            }
            Unit::Stack(range) => {
                let members = &all[range.clone()];
                let block = self.stack(members, 0.0, s);
                let rows = row_of(block.height + s.stack, s) + 1;
                (Profile::block(0.0, block.width, rows), members, 0.0)
            }
        }
    }

    /// Sets members into columns from 0, `top`; the bracket's upright is the block's left edge.
    fn stack(&mut self, members: &[usize], top: f64, s: &Spacing) -> Block {
        let n = members.len();
        let rows = s.rows.max((2 * n).isqrt());
        let lead = s.indent - s.spine;
        let pitch = lead + s.width + s.sibling;
        for (k, &member) in members.iter().enumerate() {
            let (column, row) = (k / rows, k % rows);
            self.dx[member] = column as f64 * pitch + lead;
            self.dy[member] = top + row as f64 * (s.height + s.stack);
            self.reach[member] = Reach::Bracket { row };
        }
        let columns = n.div_ceil(rows);
        Block {
            width: columns as f64 * pitch - s.sibling,
            height: n.min(rows) as f64 * (s.height + s.stack) - s.stack,
            columns,
        }
    }
}

/// Runs of more than `alone` neighbours without reports become stacks.
pub(super) fn units(forest: &Forest, members: &[usize], alone: usize) -> Vec<Unit> {
    let mut units = Vec::new();
    let mut k = 0;
    while k < members.len() {
        let run = members[k..].iter().take_while(|&&m| forest.is_leaf(m)).count();
        if run > alone {
            units.push(Unit::Stack(k..k + run));
        } else {
            units.extend((k..k + run.max(1)).map(Unit::Single));
        }
        k += run.max(1);
    }
    units
}

/// The outline row at this height below a level's upper edge.
fn row_of(y: f64, s: &Spacing) -> usize {
    let pitch = s.height + s.level;
    let level = (y / pitch).floor();
    2 * level as usize + usize::from(y - level * pitch >= s.height)
}
