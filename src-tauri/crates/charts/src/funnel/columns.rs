//! The columns of a funnel: names, bars, figures, shares.
//!
//! Invariant: the columns fill the width without overlapping; shares stand only where rows are high
//! enough to read them between the bars.

use super::Stage;
use crate::legend::Tools;
use crate::sheet::Area;
use crate::text::text_width;

/// Where the columns of a funnel stand, px.
pub(super) struct Columns {
    pub(super) all: Area,
    pub(super) bars: Area,
    /// Width of the figures that may follow the longest bar.
    pub(super) figures: f64,
    /// Width of the differences after the shares.
    pub(super) changes: f64,
    /// Height of a row.
    pub(super) row: f64,
    /// Whether shares are written.
    pub(super) shares: bool,
}

impl Columns {
    pub(super) fn of(t: Tools, all: Area, stages: &[Stage]) -> Self {
        let row = (all.h / stages.len() as f64).min(t.px(52.0));
        let shares = row >= t.sizes.small * 1.9 && stages.iter().any(|s| !s.conversion.is_empty());
        let widest = |width: fn(&Stage) -> f64, most: f64| {
            let found = stages.iter().map(width).fold(0.0, f64::max) * t.sizes.small;
            found.min(most * all.w)
        };
        let names = widest(|s| text_width(&s.name, 1.0), 0.3) + t.px(8.0);
        let figures = widest(figure_width, 0.28) + t.px(8.0);
        let changes = if shares { widest(change_width, 0.12) } else { 0.0 };
        // A strong text is a little wider than its advances.
        let share = widest(|s| text_width(&s.conversion, 1.04), 0.14) + t.px(12.0) + changes;
        let right = figures + if shares { share } else { 0.0 };
        let bars = Area { h: row * stages.len() as f64, ..all.inside([names, 0.0, right, 0.0]) };
        Self { all, bars, figures, changes, row, shares }
    }
}

fn figure_width(stage: &Stage) -> f64 {
    let gap = if stage.amount.is_empty() { 0.0 } else { 0.7 };
    text_width(&stage.count, 1.0) + text_width(&stage.amount, 1.0) + gap
}

/// Room of a difference with the gap before it, in font sizes.
fn change_width(stage: &Stage) -> f64 {
    stage.change.as_ref().map_or(0.0, |c| text_width(&c.text, 1.0) + 0.55)
}
