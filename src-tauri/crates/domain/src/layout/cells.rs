//! Boxes found by place, in a grid of square cells that lie in one piece of memory.
//!
//! Not exact: a cell names the boxes near a place, who asks compares them. Invariant: every box
//! of a person that lies at a place is named by the cell of that place, and there are never more
//! cells than a few for each box.

use super::geometry::{Point, Rect};

/// Usual size of a cell, in pixels; doubled until there are few enough.
const CELL: f64 = 128.0;
/// At most so many cells, and so many more for each box.
const MOST: (f64, f64) = (4_096.0, 16.0);
/// Nobody needs to keep clear of a box larger than this, in pixels: it is no person's.
const LARGEST: f64 = 1e5;

/// The boxes' numbers by cell.
pub(super) struct Cells {
    /// Around all boxes.
    area: Rect,
    size: f64,
    columns: usize,
    rows: usize,
    /// Where each cell begins in `boxes`, row by row; one more at the end.
    starts: Vec<u32>,
    boxes: Vec<u32>,
}

/// Columns and rows, both ends included.
type Span = [(usize, usize); 2];

impl Cells {
    /// A grid of boxes, each grown by `near`.
    pub(super) fn of(boxes: &[Rect], near: f64) -> Self {
        let sized = |(_, rect): &(usize, &Rect)| is_sized(rect);
        let grown = || boxes.iter().enumerate().filter(sized).map(|(i, r)| (i, r.grown(near)));
        let area = grown().map(|(_, rect)| rect).reduce(|a, b| a.union(&b)).unwrap_or_default();
        // A pixel more, because adding up a rectangle's side may round it down.
        let mut cells = Self::over(area.grown(1.0), boxes.len());
        for (_, rect) in grown() {
            cells.each(&rect, |cells, cell| cells.starts[cell] += 1);
        }
        // Counts become ends; filling in from behind turns these into starts.
        let mut end = 0;
        for start in &mut cells.starts {
            end += *start;
            *start = end;
        }
        cells.boxes = vec![0; end as usize];
        for (i, rect) in grown() {
            cells.each(&rect, |cells, cell| {
                cells.starts[cell] -= 1;
                cells.boxes[cells.starts[cell] as usize] = i as u32;
            });
        }
        cells
    }

    fn over(area: Rect, boxes: usize) -> Self {
        let most = MOST.0 + MOST.1 * boxes as f64;
        let count = |size: f64| ((area.w / size).floor() + 1.0) * ((area.h / size).floor() + 1.0);
        let mut size = CELL;
        while count(size) > most {
            size *= 2.0;
        }
        let (columns, rows) = ((area.w / size) as usize + 1, (area.h / size) as usize + 1);
        Self { area, size, columns, rows, starts: vec![0; columns * rows + 1], boxes: Vec::new() }
    }

    fn each(&mut self, rect: &Rect, mut act: impl FnMut(&mut Self, usize)) {
        let Some([(left, right), (top, bottom)]) = self.span(rect) else { return };
        for row in top..=bottom {
            for column in left..=right {
                act(self, row * self.columns + column);
            }
        }
    }

    /// The boxes near a place.
    pub(super) fn at(&self, place: Point) -> &[u32] {
        if !self.area.contains(place) {
            return &[];
        }
        let (column, row) = (self.column(place.x), self.row(place.y));
        self.row_of_cells(row, (column, column))
    }

    /// Whether any box near an area is such; asks about some more than once.
    pub(super) fn any(&self, area: &Rect, is_such: impl Fn(usize) -> bool) -> bool {
        let Some([columns, (top, bottom)]) = self.span(area) else { return false };
        // Loops within loops: this is asked more often than anything else.
        (top..=bottom)
            .any(|row| self.row_of_cells(row, columns).iter().any(|&i| is_such(i as usize)))
    }

    /// The boxes near an area; some more than once.
    pub(super) fn near(&self, area: &Rect) -> impl Iterator<Item = usize> + use<'_> {
        self.span(area).into_iter().flat_map(|span| self.within(span))
    }

    /// The boxes from a place on, strip by strip, each as long as `extent` and at right angles to
    /// the way there: to the left or up, or else `onward`. With each the farthest place of it.
    pub(super) fn beside(
        &self,
        upright: bool,
        at: f64,
        extent: (f64, f64),
        onward: bool,
    ) -> impl Iterator<Item = (f64, impl Iterator<Item = usize> + use<'_>)> + use<'_> {
        let along = |v: f64| if upright { self.row(v) } else { self.column(v) };
        let along = (along(extent.0), along(extent.1));
        let (first, count, origin) = if upright {
            (self.column(at), self.columns, self.area.x)
        } else {
            (self.row(at), self.rows, self.area.y)
        };
        let strips = if onward { first..count } else { 0..first + 1 };
        let number = move |n: usize| if onward { first + n } else { first - n };
        (0..strips.len()).map(move |n| {
            let strip = number(n);
            let across = (strip, strip);
            let span = if upright { [across, along] } else { [along, across] };
            (origin + self.size * (strip + usize::from(onward)) as f64, self.within(span))
        })
    }

    fn within(&self, [columns, (top, bottom)]: Span) -> impl Iterator<Item = usize> + use<'_> {
        let rows = (top..=bottom).flat_map(move |row| self.row_of_cells(row, columns));
        rows.map(|&i| i as usize)
    }

    fn row_of_cells(&self, row: usize, (left, right): (usize, usize)) -> &[u32] {
        let first = row * self.columns;
        &self.boxes[self.starts[first + left] as usize..self.starts[first + right + 1] as usize]
    }

    /// The cells of an area; none where there is no box.
    fn span(&self, area: &Rect) -> Option<Span> {
        let all = &self.area;
        let is_near = area.x <= all.right()
            && area.right() >= all.x
            && area.y <= all.bottom()
            && area.bottom() >= all.y;
        let columns = (self.column(area.x), self.column(area.right()));
        let rows = (self.row(area.y), self.row(area.bottom()));
        is_near.then_some([columns, rows])
    }

    /// A number that is too small becomes 0.
    fn column(&self, x: f64) -> usize {
        (((x - self.area.x) / self.size) as usize).min(self.columns - 1)
    }

    fn row(&self, y: f64) -> usize {
        (((y - self.area.y) / self.size) as usize).min(self.rows - 1)
    }
}

fn is_sized(rect: &Rect) -> bool {
    [rect.x, rect.y, rect.w, rect.h].iter().all(|v| v.is_finite()) && rect.w.max(rect.h) <= LARGEST
}
