//! Free spots on a board for things that come without a place (B-04: a pasted list).
//!
//! Not the places people choose. Invariant: as many spots as asked for, all on the board, in
//! reading order; none on a thing that stands there while a grid has room for all.

use crate::quadrant::{END, Place};

/// Columns of the grids tried, coarse ones first: with six columns and five rows, cards of
/// the usual size stand side by side.
const COLUMNS: [usize; 10] = [6, 8, 12, 16, 24, 32, 48, 64, 96, 144];

/// Spots for `n` things beside those that stand at `taken`. More than the finest grid holds
/// share its cells.
pub fn free(taken: &[Place], n: usize) -> Vec<Place> {
    let grids = COLUMNS.iter().map(|columns| Grid::new(*columns));
    let mut spots = Vec::new();
    for grid in grids {
        spots = grid.free(taken);
        if spots.len() >= n {
            break;
        }
    }
    if spots.is_empty() {
        spots = Grid::new(COLUMNS[0]).cells().collect();
    }
    spots.iter().copied().cycle().take(n).collect()
}

struct Grid {
    columns: usize,
    rows: usize,
}

impl Grid {
    fn new(columns: usize) -> Self {
        Self { columns, rows: (columns * 5).div_ceil(6) }
    }

    /// Width and height of a cell.
    fn cell(&self) -> (f64, f64) {
        (END / self.columns as f64, END / self.rows as f64)
    }

    /// Middles of the cells, from the top left.
    fn cells(&self) -> impl Iterator<Item = Place> + '_ {
        let (w, h) = self.cell();
        let at = move |i: usize| {
            let (column, row) = ((i % self.columns) as f64, (i / self.columns) as f64);
            Place { x: (column + 0.5) * w, y: END - (row + 0.5) * h }
        };
        (0..self.columns * self.rows).map(at)
    }

    fn free(&self, taken: &[Place]) -> Vec<Place> {
        let mut used = vec![false; self.columns * self.rows];
        taken.iter().for_each(|place| self.mark(&mut used, *place));
        self.cells().zip(used).filter(|(_, used)| !used).map(|(place, _)| place).collect()
    }

    /// Marks the cells a card at a place reaches well into.
    fn mark(&self, used: &mut [bool], place: Place) {
        const REACH: f64 = 0.75;
        let (w, h) = self.cell();
        let (x, y) = (place.x / w - 0.5, (END - place.y) / h - 0.5);
        let span = |at: f64, cells: usize| {
            let (low, high) = ((at - REACH).ceil().max(0.0), (at + REACH).floor().min(cells as f64 - 1.0));
            low as usize..(high + 1.0).max(0.0) as usize
        };
        for row in span(y, self.rows) {
            span(x, self.columns).for_each(|column| used[row * self.columns + column] = true);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn apart(a: Place, b: Place) -> bool {
        (a.x - b.x).abs() > 1e-9 || (a.y - b.y).abs() > 1e-9
    }

    #[test]
    fn thirty_notes_fill_an_empty_board_side_by_side_from_the_top_left() {
        let spots = free(&[], 30);
        assert!(spots[0].x < 10.0 && spots[0].y > 85.0);
        for (i, a) in spots.iter().enumerate() {
            let clear = |b: &Place| (a.x - b.x).abs() > 16.0 || (a.y - b.y).abs() > 19.0;
            assert!(spots[i + 1..].iter().all(clear), "{a:?}");
        }
    }

    #[test]
    fn a_note_finds_room_beside_those_that_stand_there() {
        let first = free(&[], 29);
        let next = free(&first, 1)[0];
        assert!(first.iter().all(|place| apart(*place, next)));
        assert!(next.x > 90.0 && next.y < 15.0, "the last cell was left: {next:?}");
    }

    proptest! {
        #[test]
        fn always_as_many_as_asked_for_and_on_the_board(
            taken in prop::collection::vec((0.0..=100.0, 0.0..=100.0), 0..200),
            n in 0usize..12_000,
        ) {
            let taken: Vec<Place> = taken.into_iter().map(|(x, y)| Place { x, y }).collect();
            let spots = free(&taken, n);
            prop_assert_eq!(spots.len(), n);
            prop_assert!(spots.iter().all(|p| (0.0..=END).contains(&p.x) && (0.0..=END).contains(&p.y)));
            if let Some(first) = spots.first().filter(|_| n < 1_000) {
                prop_assert!(taken.iter().all(|place| apart(*place, *first)));
            }
        }
    }
}
