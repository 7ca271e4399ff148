//! The parts of a packed presentation, read with a limit.
//!
//! Invariant: what a file says of its own sizes is not believed: reading stops at the limit.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::{TemplateFault, parsed};

/// The largest file, bytes.
pub(super) const PACKED: u64 = 64 * 1024 * 1024;
/// The most that it may hold unpacked, bytes.
pub(super) const UNPACKED: u64 = 256 * 1024 * 1024;
/// The most parts.
const PARTS: usize = 5_000;
/// What an encrypted office file, and one in the old format, begins with.
const COMPOUND: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Parts by their names.
pub(super) struct Parts(pub(super) BTreeMap<String, Vec<u8>>);

/// Unpacks a file.
pub(super) fn parts(bytes: &[u8]) -> Result<Parts, TemplateFault> {
    if bytes.len() as u64 > PACKED {
        return Err(TemplateFault::TooBig);
    }
    if bytes.starts_with(&COMPOUND) {
        return Err(TemplateFault::Protected);
    }
    let mut packed = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TemplateFault::NotAPresentation)?;
    if packed.len() > PARTS {
        return Err(TemplateFault::TooBig);
    }
    let (mut parts, mut left) = (BTreeMap::new(), UNPACKED);
    for at in 0..packed.len() {
        let mut part = packed.by_index(at).map_err(|error| fault(&error))?;
        if part.is_dir() {
            continue;
        }
        let (name, mut bytes) = (part.name().to_owned(), Vec::new());
        part.by_ref().take(left + 1).read_to_end(&mut bytes).map_err(|_| TemplateFault::NotAPresentation)?;
        left = left.checked_sub(bytes.len() as u64).ok_or(TemplateFault::TooBig)?;
        parts.insert(name, bytes);
    }
    Ok(Parts(parts))
}

fn fault(error: &ZipError) -> TemplateFault {
    match error {
        ZipError::UnsupportedArchive(text) if *text == ZipError::PASSWORD_REQUIRED => TemplateFault::Protected,
        _ => TemplateFault::NotAPresentation,
    }
}

impl Parts {
    /// A part as text.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.0.get(name)?).ok().map(|text| text.trim_start_matches('\u{feff}'))
    }

    /// What a part is related to within the file: the kind of the relation and the other part's name;
    /// that of the whole file where the name is blank.
    pub(super) fn relations(&self, of: &str) -> Vec<(String, String)> {
        let Some(document) = self.text(&relations_of(of)).and_then(parsed) else { return Vec::new() };
        let inside = |node: &roxmltree::Node<'_, '_>| node.is_element() && node.attribute("TargetMode") != Some("External");
        let told = |node: roxmltree::Node<'_, '_>| Some((node.attribute("Type")?.to_owned(), resolved(of, node.attribute("Target")?)));
        document.root_element().children().filter(inside).filter_map(told).filter(|(_, name)| self.0.contains_key(name)).collect()
    }

    /// Those of one kind, by the end of its name.
    pub(super) fn related(&self, of: &str, kind: &str) -> Vec<String> {
        self.relations(of).into_iter().filter(|(found, _)| found.ends_with(kind)).map(|(_, name)| name).collect()
    }
}

/// The part that holds what a part is related to.
pub(super) fn relations_of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    format!("{folder}_rels/{name}.rels")
}

/// A target as the name of a part: from the folder of the part that names it, or from the root.
fn resolved(of: &str, target: &str) -> String {
    let folder = of.rsplit_once('/').map(|(folder, _)| folder).filter(|_| !target.starts_with('/')).unwrap_or_default();
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_found_from_where_they_are_named() {
        assert_eq!(resolved("ppt/slideLayouts/slideLayout1.xml", "../media/image1.png"), "ppt/media/image1.png");
        assert_eq!(resolved("ppt/presentation.xml", "/ppt/theme/theme1.xml"), "ppt/theme/theme1.xml");
        assert_eq!(resolved("", "ppt/presentation.xml"), "ppt/presentation.xml");
        assert_eq!(resolved("a/b.xml", "../../../../etc/passwd"), "etc/passwd");
        assert_eq!(relations_of(""), "_rels/.rels");
        assert_eq!(relations_of("ppt/presentation.xml"), "ppt/_rels/presentation.xml.rels");
    }
}
