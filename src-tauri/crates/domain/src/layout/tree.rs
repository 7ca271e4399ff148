//! Places for every box of the trees, without lines and without hands.
//!
//! A tidy tree after Reingold and Tilford, over row outlines instead of threads, because
//! hanging groups do not keep to the levels. Works from the leaves up by index, never by
//! recursion.

use std::ops::Range;

use super::Spacing;
use super::forest::Forest;
use super::geometry::Rect;
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
    dx: Vec<f64>,
    dy: Vec<f64>,
    /// Height of each subtree, from its top box's upper edge.
    height: Vec<f64>,
    profile: Vec<Option<Profile>>,
}

/// Neighbours that are placed as one: a subtree, or a run of people without reports.
enum Unit {
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

    /// The computed boxes by person, and the region outside the line.
    pub(super) fn place(
        &mut self,
        forest: &Forest,
        spacing: &Spacing,
    ) -> (Vec<Rect>, Option<Rect>) {
        let mut boxes = vec![Rect::new(0.0, 0.0, spacing.width, spacing.height); self.dx.len()];
        let formal = self.place_roots(forest, spacing, &mut boxes);
        let region = self.place_outside(forest, spacing, formal, &mut boxes);
        for &manager in &forest.down {
            for &person in &forest.reports[manager] {
                boxes[person].x = boxes[manager].x + self.dx[person];
                boxes[person].y = boxes[manager].y + self.dy[person];
            }
        }
        (boxes, region)
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
    fn side_by_side(&mut self, all: &[usize], units: &[Unit], s: &Spacing) -> (Profile, Vec<f64>) {
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

    fn place_roots(&mut self, forest: &Forest, s: &Spacing, boxes: &mut [Rect]) -> Rect {
        let roots = &forest.roots;
        if roots.is_empty() {
            return Rect::default();
        }
        let units = units(forest, roots, s.lone);
        let (row, _) = self.side_by_side(roots, &units, s);
        let (left, right) = row.ends();
        for &root in roots {
            boxes[root].x = self.dx[root] - left;
            boxes[root].y = self.dy[root];
        }
        let bottom = roots.iter().map(|&r| self.dy[r] + self.height[r]).fold(0.0, f64::max);
        Rect::new(0.0, 0.0, right - left, bottom)
    }

    /// Trees outside the line in rows as wide as the formal trees (at least four columns).
    fn place_outside(
        &self,
        forest: &Forest,
        s: &Spacing,
        formal: Rect,
        boxes: &mut [Rect],
    ) -> Option<Rect> {
        let pitch = s.width + s.indent + s.sibling;
        let limit = formal.right().max(4.0 * pitch);
        let top = if formal.h > 0.0 { formal.bottom() + s.apart } else { 0.0 };
        let (mut x, mut y, mut row, mut right) = (s.indent, top + s.heading, 0.0_f64, 0.0_f64);
        for &person in &forest.outside {
            let (from, to) = self.profile[person].as_ref()?.ends();
            if x > s.indent && x + to - from > limit {
                (x, y, row) = (s.indent, y + row + s.stack, 0.0);
            }
            (boxes[person].x, boxes[person].y) = (x - from, y);
            right = right.max(x + to - from);
            row = row.max(self.height[person]);
            x += (to - from) + s.indent + s.sibling;
        }
        let width = right.max(formal.right()) + 2.0 * s.pad;
        let region = Rect::new(-s.pad, top, width, y + row + s.pad - top);
        (!forest.outside.is_empty()).then_some(region)
    }
}

/// Runs of more than `alone` neighbours without reports become stacks.
fn units(forest: &Forest, members: &[usize], alone: usize) -> Vec<Unit> {
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
