//! Names below the bars: level where they fit, slanted where they do not, none where bars are thin.
//!
//! Invariant: no name reaches beyond the left edge of the picture or into its neighbour.

use super::shares::Shares;
use crate::legend::Tools;
use crate::sheet::{Anchor, Area, Label, Sheet};
use crate::text::text_width;

/// How names stand below the bars.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Names {
    Level,
    /// Longest name, px.
    Slanted(f64),
    None,
}

const SLANT: f64 = -40.0;

impl Names {
    /// What fits into slots of this width.
    pub(super) fn of(t: Tools, shares: &Shares<'_>, slot: f64, page: Area) -> Self {
        let wide = shares.items.iter().map(|item| text_width(&item.name, t.sizes.small));
        let widest = wide.fold(0.0, f64::max);
        match () {
            () if widest <= slot - t.px(6.0) => Names::Level,
            () if slot < t.px(15.0) || t.compact => Names::None,
            () => Names::Slanted(widest.min(t.px(96.0)).min(page.h * 0.3)),
        }
    }

    /// Height of the strip below the bars, px.
    pub(super) fn height(self, t: Tools) -> f64 {
        match self {
            Names::Level => t.px(20.0),
            Names::Slanted(room) => room * SLANT.to_radians().sin().abs() + t.px(16.0),
            Names::None => t.px(4.0),
        }
    }

    pub(super) fn write(self, sheet: &mut Sheet, t: Tools, plot: Area, shares: &Shares<'_>) {
        let slot = plot.w / shares.items.len() as f64;
        for (n, item) in shares.items.iter().enumerate() {
            let x = plot.x + (n as f64 + 0.5) * slot;
            let label = Label::new(&item.name, t.sizes.small, t.palette.ink_2);
            match self {
                Names::Level => {
                    let label = label.anchor(Anchor::Middle);
                    sheet.write_centred((x, plot.bottom() + t.px(12.0)), label);
                }
                Names::Slanted(room) => {
                    let room = room.min((x - t.px(6.0)) / SLANT.to_radians().cos());
                    sheet.open_group((x + t.px(4.0), plot.bottom() + t.px(8.0)), SLANT, 1.0);
                    sheet.write_centred((0.0, 0.0), label.anchor(Anchor::End).within(room));
                    sheet.close_group();
                }
                Names::None => return,
            }
        }
    }
}
