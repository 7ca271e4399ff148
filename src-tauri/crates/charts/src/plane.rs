//! A box of the picture with two axes, in plotters' coordinates, and the blocks that stand in it.
//!
//! Invariant: what lies inside the axes lies inside the box.

use std::ops::Range;

use plotters::coord::types::RangedCoordf64;
use plotters::drawing::DrawingArea;
use plotters::element::{Drawable, PointCollection};
use plotters::prelude::{Cartesian2d, IntoDrawingArea};
use plotters_backend::{BackendCoord, DrawingErrorKind};

use crate::backend::Canvas;
use crate::certainty::{self, Certainty};
use crate::legend::Tools;
use crate::sheet::{Area, Sheet};

pub(crate) type Coords = Cartesian2d<RangedCoordf64, RangedCoordf64>;
pub(crate) type Plane<'a> = DrawingArea<Canvas<'a>, Coords>;

/// Which way the second axis runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Upright {
    Up,
    Down,
}

pub(crate) fn plane<'a>(
    sheet: &'a mut Sheet,
    area: Area,
    x: Range<f64>,
    y: Range<f64>,
    way: Upright,
) -> Plane<'a> {
    let (left, right) = (area.x.round() as i32, area.right().round() as i32);
    let (top, bottom) = (area.y.round() as i32, area.bottom().round() as i32);
    let down = match way {
        Upright::Up => bottom..top,
        Upright::Down => top..bottom,
    };
    let coords = Coords::new(x, y, (left..right, down));
    Canvas(sheet).into_drawing_area().apply_coord_spec(coords)
}

/// A bar or a part of one, between two corners on the axes.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) from: (f64, f64),
    pub(crate) to: (f64, f64),
    pub(crate) certainty: Certainty,
    pub(crate) tools: Tools,
}

impl Block {
    /// Draws the block and tells its box, px.
    pub(crate) fn draw_on(&self, plane: &Plane<'_>) -> Area {
        // The sheet never fails, so there is no error to pass on.
        plane.draw(self).ok();
        self.area_on(plane)
    }

    /// The box the block has on this plane, px.
    pub(crate) fn area_on(&self, plane: &Plane<'_>) -> Area {
        between(plane.map_coordinate(&self.from), plane.map_coordinate(&self.to))
    }
}

/// The box between two pixels; something that is there is at least one pixel long.
fn between(a: BackendCoord, b: BackendCoord) -> Area {
    let span = |a: i32, b: i32| (f64::from(a.min(b)), f64::from(a.abs_diff(b)).max(1.0));
    let ((x, w), (y, h)) = (span(a.0, b.0), span(a.1, b.1));
    Area::new(x, y, w, h)
}

impl<'a> PointCollection<'a, (f64, f64)> for &'a Block {
    type Point = (f64, f64);
    type IntoIter = [(f64, f64); 2];

    fn point_iter(self) -> Self::IntoIter {
        [self.from, self.to]
    }
}

impl Drawable<Canvas<'_>> for Block {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut pos: I,
        backend: &mut Canvas<'_>,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<std::convert::Infallible>> {
        if let (Some(a), Some(b)) = (pos.next(), pos.next()) {
            let Tools { palette, sizes, .. } = self.tools;
            certainty::fill(backend.0, palette, between(a, b), self.certainty, sizes.k);
        }
        Ok(())
    }
}
