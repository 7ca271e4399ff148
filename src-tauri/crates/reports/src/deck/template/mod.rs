//! A company's own presentation (.pptx, .potx) that a deck is put on: its masters, layouts, theme,
//! pictures and size.
//!
//! Not its slides, which are left out with all that only they need. Invariant: a file that does not fit
//! says in which way, and none is unpacked further than [`unpack::UNPACKED`].

mod blank;
mod ids;
mod layouts;
mod theme;
mod unpack;

use layouts::Layouts;
use pptx::Presentation;
use roxmltree::Document;
use theme::Theme;

pub(super) use layouts::{Holder, Seat};

/// Why a template does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TemplateFault {
    /// It is no presentation that can be read.
    #[error("no presentation")]
    NotAPresentation,
    /// It is larger than any template, packed or unpacked.
    #[error("too big")]
    TooBig,
    /// It is encrypted, or in the old format that looks the same.
    #[error("encrypted")]
    Protected,
    /// It has no slide master.
    #[error("no slide master")]
    NoMaster,
    /// None of its layouts has a title.
    #[error("no layout with a title")]
    NoTitle,
}

/// A template that fits.
#[derive(Debug, Clone)]
pub struct Template {
    /// The file without its slides.
    pub(super) blank: Vec<u8>,
    /// Width and height of a slide, points.
    pub(super) size: (f64, f64),
    /// Whether its words are light on dark.
    pub(super) dark: bool,
    /// Whether its theme has a face for Chinese.
    pub(super) has_chinese: bool,
    pub(super) cover: Seat,
    pub(super) page: Seat,
}

/// The file as it comes, up to this size.
pub const TEMPLATE_BYTES: u64 = unpack::PACKED;

impl Template {
    /// Reads a template.
    ///
    /// # Errors
    /// It does not fit.
    pub fn read(bytes: &[u8]) -> Result<Self, TemplateFault> {
        let parts = unpack::parts(bytes)?;
        let main = parts.related("", "/officeDocument").into_iter().next().ok_or(TemplateFault::NotAPresentation)?;
        let text = parts.text(&main).ok_or(TemplateFault::NotAPresentation)?;
        let document = parsed(text).filter(|document| document.root_element().has_tag_name((PRESENTATION, "presentation")));
        let document = document.ok_or(TemplateFault::NotAPresentation)?;
        let size = size(&document);
        let master = parts.related(&main, "/slideMaster").into_iter().next().ok_or(TemplateFault::NoMaster)?;
        let layouts = Layouts::of(&parts, &master, size)?;
        let theme = Theme::of(&parts, &master);
        let blank = blank::made(&parts, &main, &document)?;
        // What the library cannot take is found before anything is put together.
        Presentation::from_bytes(&blank).and_then(|deck| deck.slide_layouts()).map_err(|_| TemplateFault::NotAPresentation)?;
        Ok(Self {
            cover: layouts.cover()?,
            page: layouts.page()?,
            blank,
            size,
            dark: theme.dark,
            has_chinese: theme.has_chinese,
        })
    }

    /// Where content may stand: left, top, width, height, points.
    pub fn room(&self) -> [f64; 4] {
        self.page.room
    }
}

/// The namespace of presentations.
pub(super) const PRESENTATION: &str = "http://schemas.openxmlformats.org/presentationml/2006/main";
/// The namespace of drawings.
pub(super) const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
/// English metric units of a point.
const POINT: f64 = 12_700.0;

/// A part as a tree; none where it is none, or declares entities.
fn parsed(text: &str) -> Option<Document<'_>> {
    Document::parse(text).ok()
}

/// Width and height of a slide, points; 10 × 7.5 inches where nothing is said, as in the standard.
fn size(document: &Document<'_>) -> (f64, f64) {
    let found = document.root_element().children().find(|node| node.has_tag_name((PRESENTATION, "sldSz")));
    let side = |name: &str| found.and_then(|node| node.attribute(name)).and_then(|text| text.parse::<f64>().ok()).map(|emu| emu / POINT);
    let within = |side: &f64| (72.0..=4032.0).contains(side);
    side("cx").filter(within).zip(side("cy").filter(within)).unwrap_or((720.0, 540.0))
}
