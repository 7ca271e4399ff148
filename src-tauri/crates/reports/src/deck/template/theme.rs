//! What of a template's theme decides how words are written: light or dark, and its face for Chinese.
//!
//! Invariant: what cannot be read is dark on light, without a face.

use roxmltree::{Document, Node};

use super::unpack::Parts;
use super::{DRAWING, PRESENTATION, parsed};

/// What is read of it.
#[derive(Default)]
pub(super) struct Theme {
    /// Its words are light.
    pub(super) dark: bool,
    /// It names a face for Far Eastern signs.
    pub(super) has_chinese: bool,
}

impl Theme {
    /// That of a master.
    pub(super) fn of(parts: &Parts, master: &str) -> Self {
        let read = || {
            let document = parsed(parts.text(parts.related(master, "/theme").first()?)?)?;
            let words = parts.text(master).and_then(parsed).and_then(|master| words_are(&master)).unwrap_or_else(|| "dk1".to_owned());
            let light = slot(&document, &words).is_some_and(is_light);
            Some(Self { dark: light, has_chinese: has_chinese(&document) })
        };
        read().unwrap_or_default()
    }
}

/// Which colour of the theme a master writes in.
fn words_are(master: &Document<'_>) -> Option<String> {
    let map = master.root_element().children().find(|node| node.has_tag_name((PRESENTATION, "clrMap")))?;
    map.attribute("tx1").map(str::to_owned)
}

/// A colour of the theme, RGB.
fn slot(theme: &Document<'_>, name: &str) -> Option<u32> {
    let scheme = theme.descendants().find(|node| node.has_tag_name((DRAWING, "clrScheme")))?;
    let slot = scheme.children().find(|node| node.has_tag_name((DRAWING, name)))?;
    let colour = slot.children().find(Node::is_element)?;
    let text = colour.attribute("lastClr").or(colour.attribute("val"))?;
    u32::from_str_radix(text, 16).ok()
}

/// Lighter than the middle, by how bright its parts look (ITU-R BT.601).
fn is_light(rgb: u32) -> bool {
    let part = |shift: u32| (rgb >> shift) & 0xFF;
    299 * part(16) + 587 * part(8) + 114 * part(0) > 127_500
}

fn has_chinese(theme: &Document<'_>) -> bool {
    let minor = theme.descendants().find(|node| node.has_tag_name((DRAWING, "minorFont")));
    let face = minor.and_then(|font| font.children().find(|node| node.has_tag_name((DRAWING, "ea"))));
    face.and_then(|face| face.attribute("typeface")).is_some_and(|face| !face.trim().is_empty())
}
