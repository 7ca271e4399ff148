//! A document typeset as a PDF by typst, with one template, the one font and that of signs.
//!
//! Not what it says. Invariant: the PDF is tagged as PDF/UA-1 asks (headings, lists, tables, pictures
//! told in words, bookmarks); the typesetter reads nothing but the template and the values, and no
//! network and no font of the machine.

use std::sync::OnceLock;

use typst::foundations::Smart;
use typst_as_lib::{TypstEngine, TypstTemplateMainFile};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::{Document, values::values};
use crate::ReportError;

/// Sizes of the letters, points, as one after the other is tried until a compact document stands on
/// one page.
const SIZES: [f64; 5] = [9.5, 8.7, 8.0, 7.3, 6.7];
/// Results of the typesetter that were not used in so many documents are forgotten.
const KEPT: usize = 4;

/// The document as a PDF of A4 pages.
///
/// # Errors
/// The typesetter refused.
pub fn pdf(document: &Document) -> Result<Vec<u8>, ReportError> {
    let pages = typeset(document)?;
    let failed = |message: String| ReportError::Typeset(message);
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| failed(error.message().to_string()))?;
    let options = PdfOptions { standards, creator: Smart::Custom(Some("Mainstay".to_owned())), ..PdfOptions::default() };
    typst_pdf::pdf(&pages, &options).map_err(|all| failed(all.first().map(|one| one.message.to_string()).unwrap_or_default()))
}

/// A compact document that stands on one page in no size is as large as any other.
fn typeset(document: &Document) -> Result<PagedDocument, ReportError> {
    let first = set(document, SIZES[0])?;
    if !document.compact || first.pages().len() <= 1 {
        return Ok(first);
    }
    for size in &SIZES[1..] {
        let pages = set(document, *size)?;
        if pages.pages().len() <= 1 {
            return Ok(pages);
        }
    }
    Ok(first)
}

fn set(document: &Document, size: f64) -> Result<PagedDocument, ReportError> {
    let done = engine().compile_with_input(values(document, size));
    done.output.map_err(|error| ReportError::Typeset(error.to_string()))
}

fn engine() -> &'static TypstEngine<TypstTemplateMainFile> {
    static ENGINE: OnceLock<TypstEngine<TypstTemplateMainFile>> = OnceLock::new();
    ENGINE.get_or_init(|| {
        TypstEngine::builder()
            .main_file(include_str!("page.typ"))
            .fonts([charts::FONT, charts::SIGNS])
            .comemo_evict_max_age(Some(KEPT))
            .build()
    })
}
