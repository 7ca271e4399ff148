//! The colours of the charts, one table per theme.
//!
//! Not a style sheet: only what a chart or a board paints. Invariant: the values are those of the
//! design tokens of the same theme, so that a picture beside the window is of one family with it.

use std::fmt;

use plotters::style::RGBColor;

use crate::style::Theme;

/// An opaque colour, `0xRRGGBB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ink(pub(crate) u32);

impl Ink {
    pub(crate) fn rgb(self) -> RGBColor {
        let [_, r, g, b] = self.0.to_be_bytes();
        RGBColor(r, g, b)
    }
}

impl fmt::Display for Ink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:06x}", self.0)
    }
}

/// Fill, edge and glyph of a status sign (C-08).
#[derive(Debug, Clone, Copy)]
pub(crate) struct SignInk {
    pub(crate) fill: Ink,
    pub(crate) edge: Ink,
    pub(crate) glyph: Ink,
}

const fn sign(fill: u32, edge: u32, glyph: u32) -> SignInk {
    SignInk { fill: Ink(fill), edge: Ink(edge), glyph: Ink(glyph) }
}

const fn notes([plain, a, b, c, d, e, f]: [u32; 7]) -> [Ink; 7] {
    [Ink(plain), Ink(a), Ink(b), Ink(c), Ink(d), Ink(e), Ink(f)]
}

const fn tones([a, b, c, d, e, f]: [u32; 6]) -> [Ink; 6] {
    [Ink(a), Ink(b), Ink(c), Ink(d), Ink(e), Ink(f)]
}

/// Every colour a picture may use. Names follow the design tokens.
#[derive(Debug, Clone)]
pub(crate) struct Palette {
    pub(crate) canvas: Ink,
    pub(crate) sunken: Ink,
    pub(crate) line: Ink,
    pub(crate) line_2: Ink,
    pub(crate) grid: Ink,
    pub(crate) tie: Ink,
    pub(crate) edge: Ink,
    pub(crate) ink_1: Ink,
    pub(crate) ink_2: Ink,
    pub(crate) ink_3: Ink,
    pub(crate) accent: Ink,
    pub(crate) accent_weak: Ink,
    pub(crate) good: Ink,
    pub(crate) bad: Ink,
    pub(crate) enemy: SignInk,
    pub(crate) against: SignInk,
    pub(crate) neutral: SignInk,
    pub(crate) favour: SignInk,
    pub(crate) mentor: SignInk,
    pub(crate) coverage: Ink,
    pub(crate) key: Ink,
    pub(crate) normal: Ink,
    pub(crate) target: Ink,
    pub(crate) lost: Ink,
    pub(crate) won: Ink,
    pub(crate) commit: Ink,
    pub(crate) upside: Ink,
    pub(crate) upside_back: Ink,
    pub(crate) pipeline: Ink,
    pub(crate) goal: Ink,
    /// The part of a row of bars that does not count.
    pub(crate) before: Ink,
    /// Background of a band that is measured.
    pub(crate) band: Ink,
    /// Background of a zone at risk.
    pub(crate) risk: Ink,
    /// Sticky notes: plain, then the six tones.
    pub(crate) notes: [Ink; 7],
    /// The six tones of series and groups.
    pub(crate) tones: [Ink; 6],
    /// Text on a note with a tone.
    pub(crate) note_ink: Ink,
    /// Zone tints: main, secondary, passing, give up.
    pub(crate) zones: [Ink; 4],
}

impl Palette {
    pub(crate) fn of(theme: Theme) -> &'static Palette {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
            Theme::Projector => &PROJECTOR,
            Theme::Print => &PRINT,
        }
    }
}

/// The colour that a category, a status or a tint of the method has on light paper, RGB; the plain
/// ink where it has none.
pub fn ink(word: &str) -> u32 {
    let Palette { key, normal, target, lost, enemy, against, neutral, favour, mentor, zones, ink_2, .. } = &LIGHT;
    let found = match word {
        "key" => *key,
        "normal" => *normal,
        "target" => *target,
        "lost" => *lost,
        "enemy" => enemy.fill,
        "non-supporter" => against.edge,
        "neutral" => neutral.edge,
        "supporter" => favour.edge,
        "mentor" => mentor.fill,
        "zone-main" => zones[0],
        "zone-secondary" => zones[1],
        "zone-passing" => zones[2],
        "zone-giveup" => zones[3],
        _ => *ink_2,
    };
    found.0
}

const LIGHT: Palette = Palette {
    canvas: Ink(0xffffff),
    sunken: Ink(0xf7f7f5),
    line: Ink(0xe5e5e0),
    line_2: Ink(0xcfcfc8),
    grid: Ink(0xececea),
    tie: Ink(0x8c908e),
    edge: Ink(0x8b8f96),
    ink_1: Ink(0x1b1d21),
    ink_2: Ink(0x45484e),
    ink_3: Ink(0x62666d),
    accent: Ink(0x3355c7),
    accent_weak: Ink(0xebeffb),
    good: Ink(0x0c6b62),
    bad: Ink(0xad3a0c),
    enemy: sign(0xa8380b, 0xa8380b, 0xffffff),
    against: sign(0xf0b48e, 0xbd6a38, 0x4a1c05),
    neutral: sign(0xffffff, 0x7d8188, 0x45484e),
    favour: sign(0x9fd3cb, 0x3d8d82, 0x06352f),
    mentor: sign(0x0c6b62, 0x0c6b62, 0xffffff),
    coverage: Ink(0x56606e),
    key: Ink(0x24364f),
    normal: Ink(0x71849b),
    target: Ink(0x3f6f9f),
    lost: Ink(0x9a5a3c),
    won: Ink(0x1d3f66),
    commit: Ink(0x4b86bd),
    upside: Ink(0x5590c6),
    upside_back: Ink(0xe6f0f9),
    pipeline: Ink(0x71879f),
    goal: Ink(0x1b1d21),
    before: Ink(0x878e98),
    band: Ink(0xe6f0f9),
    risk: Ink(0xfbe9e0),
    notes: notes([0xffffff, 0xfbeeb0, 0xd3e6f5, 0xd6ecdc, 0xf6dccb, 0xe6e0f1, 0xe4e6e8]),
    tones: tones([0x1d3f66, 0xc8741f, 0x2f8f83, 0xa14d77, 0x6d7a3a, 0x6b7480]),
    note_ink: Ink(0x1b1d21),
    zones: [Ink(0xeef5f2), Ink(0xf1f4f9), Ink(0xf8f7f2), Ink(0xf4f4f3)],
};

const DARK: Palette = Palette {
    canvas: Ink(0x17191c),
    sunken: Ink(0x131518),
    line: Ink(0x2b2f35),
    line_2: Ink(0x434952),
    grid: Ink(0x25292e),
    tie: Ink(0x6b727c),
    edge: Ink(0x6b727c),
    ink_1: Ink(0xeceef0),
    ink_2: Ink(0xbcc1c8),
    ink_3: Ink(0x959ca6),
    accent: Ink(0x8ea8ff),
    accent_weak: Ink(0x262e47),
    good: Ink(0x6cc7ba),
    bad: Ink(0xf0915f),
    enemy: sign(0xe0703d, 0xe0703d, 0x1d0c04),
    against: sign(0x7a4426, 0xc9774a, 0xffe3d2),
    neutral: sign(0x17191c, 0x9299a3, 0xeceef0),
    favour: sign(0x235c55, 0x4f9f94, 0xd9f5f0),
    mentor: sign(0x6cc7ba, 0x6cc7ba, 0x04211d),
    coverage: Ink(0x9aa6b4),
    key: Ink(0xc9d6e6),
    normal: Ink(0x71839a),
    target: Ink(0x7fb0e0),
    lost: Ink(0xd08c68),
    won: Ink(0xb8d6f2),
    commit: Ink(0x5f9ad2),
    upside: Ink(0x4c7ba8),
    upside_back: Ink(0x1d2a37),
    pipeline: Ink(0x66788b),
    goal: Ink(0xf2f3f4),
    before: Ink(0x666d77),
    band: Ink(0x1d2a37),
    risk: Ink(0x3a2116),
    notes: notes([0x212428, 0xfbeeb0, 0xd3e6f5, 0xd6ecdc, 0xf6dccb, 0xe6e0f1, 0xe4e6e8]),
    tones: tones([0x8fbbe6, 0xe6a15a, 0x6cc7ba, 0xd790b3, 0xb2bf77, 0x9aa3ae]),
    note_ink: Ink(0x1b1d21),
    zones: [Ink(0x18231f), Ink(0x191f28), Ink(0x1f1e19), Ink(0x1b1c1d)],
};

const PROJECTOR: Palette = Palette {
    sunken: Ink(0xf4f4f1),
    line: Ink(0xc4c4bc),
    line_2: Ink(0x8b8b83),
    grid: Ink(0xdcdcd5),
    tie: Ink(0x62666d),
    edge: Ink(0x62666d),
    ink_1: Ink(0x000000),
    ink_2: Ink(0x23262b),
    ink_3: Ink(0x43474e),
    notes: notes([0xffffff, 0xffe98a, 0xbfdffa, 0xbfe8cc, 0xffcfae, 0xddd2f5, 0xdfe2e5]),
    tones: tones([0x1d3f66, 0xc8741f, 0x2f8f83, 0xa14d77, 0x6d7a3a, 0x6b7480]),
    note_ink: Ink(0x000000),
    zones: [Ink(0xedf6f1), Ink(0xeef3fb), Ink(0xfaf8ee), Ink(0xf2f2f0)],
    ..LIGHT
};

const PRINT: Palette = Palette {
    sunken: Ink(0xffffff),
    line: Ink(0xb9b9b9),
    line_2: Ink(0x7a7a7a),
    grid: Ink(0xd6d6d6),
    ink_1: Ink(0x000000),
    ink_2: Ink(0x262626),
    ink_3: Ink(0x4d4d4d),
    accent_weak: Ink(0xffffff),
    good: Ink(0x2b2b2b),
    bad: Ink(0x2b2b2b),
    won: Ink(0x222222),
    commit: Ink(0x7a7a7a),
    upside: Ink(0x6a6a6a),
    upside_back: Ink(0xffffff),
    pipeline: Ink(0x6a6a6a),
    before: Ink(0x8e8e8e),
    band: Ink(0xe4e4e4),
    risk: Ink(0xffffff),
    notes: [Ink(0xffffff); 7],
    tones: tones([0x000000, 0x5a5a5a, 0x8a8a8a, 0x000000, 0x5a5a5a, 0x8a8a8a]),
    note_ink: Ink(0x000000),
    zones: [Ink(0xffffff); 4],
    ..LIGHT
};
