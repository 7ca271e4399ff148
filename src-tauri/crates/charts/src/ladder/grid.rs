//! Which name stands in which column and line of its rung.
//!
//! Invariant: no cell holds two things; an arrow runs only through cells that are free.

use super::{Climber, Rung};

/// A cell of the ladder; line 0 is the topmost of its rung.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) rung: usize,
    pub(super) column: usize,
    pub(super) line: usize,
}

/// What stands in a cell.
#[derive(Debug, Clone, Copy)]
pub(super) enum Content<'a> {
    /// A name; its goal if there was no room for the arrow.
    Name(&'a Climber, Option<usize>),
    /// The hollow mark of a goal, and where the arrow comes from.
    Goal(&'a Climber, Cell),
    /// The last ones, which have no room.
    Rest(&'a [&'a Climber]),
}

/// How many columns there are, and how many lines in each rung.
#[derive(Debug, Clone, Copy)]
pub(super) struct Extent {
    pub(super) columns: usize,
    pub(super) lines: usize,
}

/// Names by rung: those with an arrow, and all others in order.
pub(super) struct Grid<'a> {
    extent: Extent,
    taken: Vec<bool>,
    pub(super) arrows: Vec<(Cell, Content<'a>)>,
    pub(super) others: Vec<Vec<&'a Climber>>,
}

/// The goal of a climber, if it is another rung.
pub(super) fn goal(rungs: &[Rung], own: usize, climber: &Climber) -> Option<usize> {
    climber.goal.as_ref().map(|goal| goal.rung).filter(|rung| *rung < rungs.len() && *rung != own)
}

impl<'a> Grid<'a> {
    /// Places those with a goal first, for their arrows need free columns.
    pub(super) fn of(rungs: &'a [Rung], extent: Extent) -> Self {
        let taken = vec![false; rungs.len() * extent.columns * extent.lines];
        let others = rungs.iter().map(|_| Vec::new()).collect();
        let mut grid = Self { extent, taken, arrows: Vec::new(), others };
        for (own, rung) in rungs.iter().enumerate() {
            for climber in &rung.climbers {
                let placed =
                    goal(rungs, own, climber).is_some_and(|to| grid.climb(climber, own, to));
                if !placed {
                    grid.others[own].push(climber);
                }
            }
        }
        grid
    }

    /// Takes a column for a climber, the arrow and the hollow mark; false if none is free. The last
    /// column stays for those without a goal.
    fn climb(&mut self, climber: &'a Climber, own: usize, to: usize) -> bool {
        let columns = self.extent.columns.saturating_sub(1);
        let free = (0..columns)
            .find(|column| self.way(own, to, *column).iter().all(|cell| !self.is_taken(*cell)));
        let Some(column) = free else { return false };
        let way = self.way(own, to, column);
        way.iter().for_each(|cell| self.take(*cell));
        let (from, there) = (way[0], way[way.len() - 1]);
        self.arrows.push((from, Content::Name(climber, None)));
        self.arrows.push((there, Content::Goal(climber, from)));
        true
    }

    /// The cells from the near edge of one rung to the near edge of the other.
    fn way(&self, own: usize, to: usize, column: usize) -> Vec<Cell> {
        let last = self.extent.lines - 1;
        let (leave, arrive) = if to > own { (0, last) } else { (last, 0) };
        let between = own.min(to) + 1..own.max(to);
        let cells =
            between.flat_map(|rung| (0..=last).map(move |line| Cell { rung, column, line }));
        let start = Cell { rung: own, column, line: leave };
        let end = Cell { rung: to, column, line: arrive };
        std::iter::once(start).chain(cells).chain([end]).collect()
    }

    /// The free cells of a rung, line by line.
    pub(super) fn free(&self, rung: usize) -> Vec<Cell> {
        let all = (0..self.extent.lines).flat_map(|line| {
            (0..self.extent.columns).map(move |column| Cell { rung, column, line })
        });
        all.filter(|cell| !self.is_taken(*cell)).collect()
    }

    fn index(&self, cell: Cell) -> usize {
        (cell.rung * self.extent.columns + cell.column) * self.extent.lines + cell.line
    }

    fn is_taken(&self, cell: Cell) -> bool {
        self.taken[self.index(cell)]
    }

    fn take(&mut self, cell: Cell) {
        let at = self.index(cell);
        self.taken[at] = true;
    }
}
