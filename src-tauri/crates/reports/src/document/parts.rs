//! The parts of a word document that the library writes amiss or not at all: their order, a theme, what
//! the file says of itself.
//!
//! Invariant: the document refers to every part that is added.

use pptx::Presentation;

use super::Document;
use super::order::ordered;
use crate::ReportError;
use crate::office::escape;
use crate::pack::Part;

/// Where the theme stands, and what refers to it.
const THEME: &str = "word/theme/theme1.xml";
const RELATIONS: &str = "word/_rels/document.xml.rels";
const KINDS: &str = "[Content_Types].xml";

/// Puts all parts in order, and a theme beside them, from which a word processor offers its colours.
pub(super) fn finish(parts: &mut Vec<Part>) -> Result<(), ReportError> {
    for (name, bytes) in parts.iter_mut() {
        let text = String::from_utf8_lossy(bytes);
        let changed = match name.as_str() {
            RELATIONS => text.replace("</Relationships>", concat!(
                "<Relationship Id=\"rIdTheme\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme\" ",
                "Target=\"theme/theme1.xml\" /></Relationships>")),
            KINDS => text.replace("</Types>", concat!(
                "<Override PartName=\"/word/theme/theme1.xml\" ",
                "ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\" /></Types>")),
            name if name.starts_with("word/") && name.ends_with(".xml") => ordered(&text),
            _ => continue,
        };
        *bytes = changed.into_bytes();
    }
    parts.push((THEME.to_owned(), theme()?));
    Ok(())
}

/// The theme that our own slides have.
fn theme() -> Result<Vec<u8>, ReportError> {
    let slides = Presentation::new()?;
    let theme = slides.package().parts().find(|part| part.partname.as_str().ends_with("/theme/theme1.xml"));
    theme.map(|part| part.blob.clone()).ok_or(ReportError::Theme)
}

/// What the file says of itself.
pub(super) fn properties(document: &Document) -> Vec<u8> {
    let day = format!("{}T00:00:00Z", document.day);
    let dated = |name: &str| format!("<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:{name}>");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:language>{}</dc:language>{}{}</cp:coreProperties>",
        escape(&document.title), escape(&document.author), escape(&document.language), dated("created"), dated("modified"),
    )
    .into_bytes()
}
