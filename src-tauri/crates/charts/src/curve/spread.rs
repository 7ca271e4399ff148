//! Where the accounts of a phase stand: cells of its band that the curve does not cross, nearest
//! first.
//!
//! Invariant: cells of one band never overlap, and none touches the curve.

use super::spline::Spline;
use crate::sheet::Area;

/// Extent of a cell and its distance from the curve, px.
#[derive(Debug, Clone, Copy)]
pub(super) struct CellSize {
    pub(super) w: f64,
    pub(super) h: f64,
    pub(super) gap: f64,
}

/// At most `wanted` cells of the band, in reading order.
pub(super) fn cells(
    band: Area,
    spline: &Spline,
    near: (f64, f64),
    size: CellSize,
    wanted: usize,
) -> Vec<Area> {
    let mut free = free_cells(band, spline, size);
    let far = |area: &Area| {
        let (x, y) = area.middle();
        (y - near.1).hypot((x - near.0) * 0.3)
    };
    free.sort_by(|a, b| far(a).total_cmp(&far(b)));
    free.truncate(wanted);
    free.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    free
}

fn free_cells(band: Area, spline: &Spline, size: CellSize) -> Vec<Area> {
    let columns = ((band.w / size.w) as usize).clamp(1, 12);
    let wide = band.w / columns as f64;
    let mut free = Vec::new();
    for column in 0..columns {
        let x = band.x + column as f64 * wide;
        let (top, bottom) = spline.extent(x, x + wide);
        let above = (top - size.gap - band.y) / size.h;
        let below = (band.bottom() - bottom - size.gap) / size.h;
        let cell = |y: f64| Area::new(x, y, wide, size.h);
        free.extend((1..=rows(above)).map(|n| cell(top - size.gap - n as f64 * size.h)));
        free.extend((0..rows(below)).map(|n| cell(bottom + size.gap + n as f64 * size.h)));
    }
    free
}

fn rows(count: f64) -> usize {
    (count.max(0.0) as usize).min(200)
}
