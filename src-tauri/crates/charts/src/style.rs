//! Theme and size of a picture, and the type sizes that follow from them.
//!
//! Invariant: whatever numbers the caller gives, the sizes used are finite and drawable.

use crate::palette::Palette;

/// The four looks of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// Dark ink on white.
    #[default]
    Light,
    /// Light ink on near-black.
    Dark,
    /// Black ink, everything about one and a half times larger: read from the back of a room.
    Projector,
    /// White paper, greys and patterns instead of floods of colour.
    Print,
}

/// How a picture is to look. `width` and `height` are CSS pixels, held to 120..=10 000 when drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Colours and type sizes.
    pub theme: Theme,
    /// Width of the picture, px.
    pub width: u32,
    /// Height of the picture, px.
    pub height: u32,
}

impl Style {
    /// A style of this theme and size.
    pub fn new(theme: Theme, width: u32, height: u32) -> Self {
        Self { theme, width, height }
    }

    pub(crate) fn held(self) -> Self {
        let side = |v: u32| v.clamp(120, 10_000);
        Self { width: side(self.width), height: side(self.height), ..self }
    }

    pub(crate) fn palette(&self) -> &'static Palette {
        Palette::of(self.theme)
    }

    pub(crate) fn sizes(&self) -> Sizes {
        let room = (f64::from(self.width) / 560.0).min(f64::from(self.height) / 340.0);
        match self.theme {
            Theme::Projector => Sizes::at(room.clamp(1.0, 1.45)),
            _ => Sizes::at(1.0),
        }
    }
}

/// Type sizes and the unit of spacing, px.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sizes {
    pub(crate) small: f64,
    pub(crate) body: f64,
    pub(crate) lead: f64,
    /// Multiplies every length that belongs to the text: gaps, bars, signs, strokes.
    pub(crate) k: f64,
}

impl Sizes {
    /// Chinese is never set below 11.5 px, and any label may be Chinese.
    fn at(k: f64) -> Self {
        Self { small: 11.5 * k, body: 13.0 * k, lead: 15.0 * k, k }
    }
}
