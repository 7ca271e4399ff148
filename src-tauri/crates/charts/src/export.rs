//! A drawn picture as PNG and PDF.
//!
//! Not a drawing: it takes the SVG that `draw` made. Invariant: only the embedded font is used, so
//! the same SVG gives the same picture on every machine; a character the font lacks shows as □.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use krilla_svg::{SurfaceExt, SvgSettings};
use resvg::tiny_skia::{Pixmap, Transform};
use usvg::fontdb::{Database, Source};

use crate::text::{FONT, FONT_FAMILY, SIGNS, has_glyph, is_invisible};

/// Why a picture could not be made into a file.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The text is not an SVG document.
    #[error("not a readable SVG document: {0}")]
    Svg(#[from] usvg::Error),
    /// The scale is not a number from 0.1 to 8.
    #[error("the scale {0} is not between 0.1 and 8")]
    Scale(f32),
    /// More pixels than a picture may have.
    #[error("{width} × {height} pixels are more than a picture may have")]
    TooLarge {
        /// Width asked for, pixels.
        width: u32,
        /// Height asked for, pixels.
        height: u32,
    },
    /// The PNG could not be written.
    #[error("the PNG could not be written: {0}")]
    Png(String),
    /// The PDF could not be written.
    #[error("the PDF could not be written: {0}")]
    Pdf(String),
}

/// Half a gigabyte of memory.
const MOST_PIXELS: u64 = 128 << 20;

/// CSS px are 1/96 inch, PDF points 1/72.
const POINTS_PER_PX: f32 = 0.75;

/// The picture as PNG with `scale` device pixels per px, 0.1 to 8.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, ExportError> {
    if !(0.1..=8.0).contains(&scale) {
        return Err(ExportError::Scale(scale));
    }
    let tree = tree(svg)?;
    let [width, height] =
        [tree.size().width(), tree.size().height()].map(|v| (v * scale).round() as u32);
    let too_large = ExportError::TooLarge { width, height };
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(too_large);
    }
    let mut pixels = Pixmap::new(width, height).ok_or(too_large)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|e| ExportError::Png(e.to_string()))
}

/// The picture as a PDF of one page of the same size; its text can be selected and found.
pub fn pdf(svg: &str) -> Result<Vec<u8>, ExportError> {
    let mut document = krilla::Document::new();
    add_page(&mut document, svg)?;
    document.finish().map_err(|e| ExportError::Pdf(format!("{e:?}")))
}

/// Pictures as the pages of one PDF, each of its own size.
pub fn pdf_pages(svgs: &[String]) -> Result<Vec<u8>, ExportError> {
    let mut document = krilla::Document::new();
    svgs.iter().try_for_each(|svg| add_page(&mut document, svg))?;
    document.finish().map_err(|e| ExportError::Pdf(format!("{e:?}")))
}

fn add_page(document: &mut krilla::Document, svg: &str) -> Result<(), ExportError> {
    let failed = |what: &str| ExportError::Pdf(what.to_owned());
    let tree = tree(svg)?;
    let (width, height) =
        (tree.size().width() * POINTS_PER_PX, tree.size().height() * POINTS_PER_PX);
    let page =
        krilla::page::PageSettings::from_wh(width, height).ok_or_else(|| failed("page size"))?;
    let size = krilla::geom::Size::from_wh(width, height).ok_or_else(|| failed("page size"))?;
    let mut page = document.start_page_with(page);
    let mut surface = page.surface();
    surface.draw_svg(&tree, size, SvgSettings::default()).ok_or_else(|| failed("drawing"))?;
    surface.finish();
    page.finish();
    Ok(())
}

fn tree(svg: &str) -> Result<usvg::Tree, ExportError> {
    let options = usvg::Options {
        font_family: FONT_FAMILY.to_owned(),
        fontdb: fonts(),
        ..Default::default()
    };
    Ok(usvg::Tree::from_str(&shown(svg), &options)?)
}

fn fonts() -> Arc<Database> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    let load = || {
        let mut fonts = Database::new();
        fonts.load_font_source(Source::Binary(Arc::new(FONT)));
        fonts.load_font_source(Source::Binary(Arc::new(SIGNS)));
        fonts.set_sans_serif_family(FONT_FAMILY);
        Arc::new(fonts)
    };
    FONTS.get_or_init(load).clone()
}

/// A text or a picture with a box in place of each character that the font lacks. Markup is ASCII, so
/// every other character belongs to a text and may be replaced in place.
pub fn shown(svg: &str) -> Cow<'_, str> {
    let lacking = |c: char| !c.is_ascii() && !has_glyph(c);
    if !svg.contains(lacking) {
        return Cow::Borrowed(svg);
    }
    let visible = svg.chars().filter(|&c| !(lacking(c) && is_invisible(c)));
    Cow::Owned(visible.map(|c| if lacking(c) { '□' } else { c }).collect())
}
