//! From relative to final places: tops of trees side by side, people outside the line below.

use super::Spacing;
use super::forest::Forest;
use super::geometry::Rect;
use super::tree::{Tree, units};

impl Tree {
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
