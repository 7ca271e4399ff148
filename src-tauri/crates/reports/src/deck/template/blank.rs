//! A template without its slides, and without what only they need: notes, comments, macros, previews,
//! lists of titles.
//!
//! Invariant: what is left is reached from the presentation, and is as it was but for the presentation
//! itself.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Write};
use std::ops::Range;

use roxmltree::Document;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::unpack::{Parts, relations_of};
use super::{TemplateFault, ids, parsed};

/// The part that says what each part is.
const KINDS: &str = "[Content_Types].xml";
/// What of a presentation's relations stays.
const KEPT: [&str; 7] = ["/slideMaster", "/notesMaster", "/handoutMaster", "/theme", "/tableStyles", "/presProps", "/font"];
/// What every presentation has, in place of what is missing or names slides: its kind, its part, what it says.
const OWN: [(&str, &str, &str); 3] = [
    ("viewProps", "viewProps.xml", concat!(
        "<p:viewPr xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" ",
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" ",
        "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"/>")),
    ("presProps", "presProps.xml", concat!(
        "<p:presentationPr xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" ",
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" ",
        "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"/>")),
    ("tableStyles", "tableStyles.xml", concat!(
        "<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" ",
        "def=\"{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}\"/>")),
];
/// Their relations are numbered from here.
const OWN_IDS: usize = 90_001;
/// What of its elements names slides or what is gone.
const GONE: [&str; 4] = ["sldIdLst", "custShowLst", "custDataLst", "extLst"];
/// What a template is called, and a presentation.
const NAMES: [(&str, &str); 4] = [
    ("presentationml.template.main+xml", "presentationml.presentation.main+xml"),
    ("presentationml.slideshow.main+xml", "presentationml.presentation.main+xml"),
    ("vnd.ms-powerpoint.template.macroEnabled.main+xml", "vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
    ("vnd.ms-powerpoint.presentation.macroEnabled.main+xml", "vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
];

/// The file.
pub(super) fn made(parts: &Parts, main: &str, document: &Document<'_>) -> Result<Vec<u8>, TemplateFault> {
    let mut related = kept_relations(parts, main).ok_or(TemplateFault::NotAPresentation)?;
    let kinds = parts.text(KINDS).ok_or(TemplateFault::NotAPresentation)?;
    let mut kinds = NAMES.iter().fold(kinds.to_owned(), |text, (theirs, ours)| text.replace(theirs, ours));
    let own = missing(parts, main);
    for (at, (kind, name, _)) in own.iter().enumerate() {
        let target = name.rsplit('/').next().unwrap_or(name);
        let relation = format!("<Relationship Id=\"rId{}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/>", OWN_IDS + at);
        related = related.replace("</Relationships>", &(relation + "</Relationships>"));
        if !kinds.contains(&format!("\"/{name}\"")) {
            let part = format!("<Override PartName=\"/{name}\" ContentType=\"application/vnd.openxmlformats-officedocument.presentationml.{kind}+xml\"/>");
            kinds = kinds.replace("</Types>", &(part + "</Types>"));
        }
    }
    let root = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"{main}\"/></Relationships>"
    );
    let mut files = vec![(KINDS.to_owned(), kinds.into_bytes()), ("_rels/.rels".to_owned(), root.into_bytes())];
    files.push((main.to_owned(), presentation(document).into_bytes()));
    files.push((relations_of(main), related.into_bytes()));
    files.extend(own.into_iter().map(|(_, name, text)| (name, text.as_bytes().to_vec())));
    for name in reached(parts, main) {
        files.extend([relations_of(&name), name].into_iter().filter_map(|name| Some((name.clone(), parts.0.get(&name)?.clone()))));
    }
    let mut files: BTreeMap<String, Vec<u8>> = files.into_iter().collect();
    ids::numbered(&mut files);
    packed(files).ok_or(TemplateFault::NotAPresentation)
}

/// What every presentation has and this one will not: its kind, its part's name, what it says.
fn missing(parts: &Parts, main: &str) -> Vec<(&'static str, String, &'static str)> {
    let folder = main.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let is_missing = |kind: &str| !parts.relations(main).iter().any(|(found, _)| is_kept(found) && found.ends_with(&format!("/{kind}")));
    OWN.iter().filter(|(kind, ..)| is_missing(kind)).map(|(kind, name, text)| (*kind, format!("{folder}{name}"), *text)).collect()
}

fn is_kept(kind: &str) -> bool {
    KEPT.iter().any(|kept| kind.ends_with(kept))
}

/// Parts that what stays needs, the presentation itself not among them.
fn reached(parts: &Parts, main: &str) -> BTreeSet<String> {
    let first = parts.relations(main).into_iter().filter(|(kind, _)| is_kept(kind));
    let (mut known, mut open) = (BTreeSet::new(), first.map(|(_, name)| name).collect::<Vec<_>>());
    while let Some(name) = open.pop() {
        if name == main || !known.insert(name.clone()) {
            continue;
        }
        open.extend(parts.relations(&name).into_iter().filter(|(kind, _)| !kind.ends_with("/slide")).map(|(_, name)| name));
    }
    known
}

/// The presentation's relations without those that go.
fn kept_relations(parts: &Parts, main: &str) -> Option<String> {
    let text = parts.text(&relations_of(main))?;
    let document = parsed(text)?;
    let gone = document.root_element().children().filter(|node| node.is_element() && !node.attribute("Type").is_some_and(is_kept));
    Some(without(text, gone.map(|node| node.range()).collect()))
}

/// The presentation with an empty list of slides where the standard has it.
fn presentation(document: &Document<'_>) -> String {
    let (text, root) = (document.input_text(), document.root_element());
    let gone = root.children().filter(|node| GONE.contains(&node.tag_name().name()));
    let mut text = without(text, gone.map(|node| node.range()).collect());
    if let Some(at) = text.find("<p:sldSz").or_else(|| text.find("<p:notesSz")) {
        text.insert_str(at, "<p:sldIdLst/>");
    }
    text
}

fn without(text: &str, ranges: Vec<Range<usize>>) -> String {
    let mut out = text.to_owned();
    ranges.into_iter().rev().for_each(|range| out.replace_range(range, ""));
    out
}

fn packed(files: BTreeMap<String, Vec<u8>>) -> Option<Vec<u8>> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        out.start_file(name, SimpleFileOptions::default()).ok()?;
        out.write_all(&bytes).ok()?;
    }
    Some(out.finish().ok()?.into_inner())
}
