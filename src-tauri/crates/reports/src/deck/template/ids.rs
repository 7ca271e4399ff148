//! Names of relations as the library that writes decks takes them: `rId` and a number.
//!
//! Other programs write other ones, which is their right. Invariant: what a part refers to stays the
//! same; parts whose relations are named so already are untouched.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use super::parsed;
use super::unpack::relations_of;

/// The namespace of attributes that refer to a relation.
const REFERENCES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Renames relations, and refers to them anew.
pub(super) fn numbered(files: &mut BTreeMap<String, Vec<u8>>) {
    let names: Vec<String> = files.keys().filter(|name| files.contains_key(&relations_of(name))).cloned().collect();
    for name in names {
        let related = relations_of(&name);
        let Some(new) = renamed(text(files, &related)) else { continue };
        let changed = [(&related, None), (&name, Some(REFERENCES))].map(|(part, space)| (part.clone(), changed(text(files, part), space, &new)));
        files.extend(changed.into_iter().map(|(part, text)| (part, text.into_bytes())));
    }
}

fn text<'f>(files: &'f BTreeMap<String, Vec<u8>>, name: &str) -> &'f str {
    files.get(name).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
}

fn number(id: &str) -> Option<u32> {
    id.strip_prefix("rId").and_then(|digits| digits.parse().ok())
}

/// New names by the old ones; none where all are as they should be.
fn renamed(relations: &str) -> Option<HashMap<String, String>> {
    let document = parsed(relations)?;
    let ids: Vec<&str> = document.root_element().children().filter_map(|node| node.attribute("Id")).collect();
    let first = ids.iter().filter_map(|id| number(id)).max().unwrap_or(0).saturating_add(1);
    let odd = ids.iter().filter(|id| number(id).is_none());
    let new: HashMap<String, String> = (first..).zip(odd).map(|(number, id)| ((*id).to_owned(), format!("rId{number}"))).collect();
    (!new.is_empty()).then_some(new)
}

/// A text with the values of its references, or of its `Id`s, changed.
fn changed(xml: &str, space: Option<&str>, new: &HashMap<String, String>) -> String {
    let Some(document) = parsed(xml) else { return xml.to_owned() };
    let refers = |attribute: &roxmltree::Attribute<'_, '_>| attribute.namespace() == space && (space.is_some() || attribute.name() == "Id");
    let found = document.descendants().flat_map(|node| node.attributes()).filter(refers);
    let mut places: Vec<(Range<usize>, &String)> = found.filter_map(|one| Some((one.range_value(), new.get(one.value())?))).collect();
    places.sort_by_key(|(range, _)| range.start);
    let mut out = xml.to_owned();
    places.into_iter().rev().for_each(|(range, name)| out.replace_range(range, name));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_part_refers_to_stays_the_same() {
        let part = format!("<p:x xmlns:p=\"p\" xmlns:r=\"{REFERENCES}\"><p:a r:id=\"R1f\" name=\"R1f\"/><p:b r:embed=\"rId7\"/></p:x>");
        let relations = "<Relationships><Relationship Id=\"R1f\" Target=\"a\"/><Relationship Id=\"rId7\" Target=\"R1f\"/></Relationships>";
        let mut files = BTreeMap::from([("ppt/x.xml".to_owned(), part.into_bytes()), ("ppt/_rels/x.xml.rels".to_owned(), relations.as_bytes().to_vec())]);
        numbered(&mut files);
        assert!(text(&files, "ppt/x.xml").ends_with("<p:a r:id=\"rId8\" name=\"R1f\"/><p:b r:embed=\"rId7\"/></p:x>"));
        assert!(text(&files, "ppt/_rels/x.xml.rels").contains("<Relationship Id=\"rId8\" Target=\"a\"/><Relationship Id=\"rId7\" Target=\"R1f\"/>"));
    }
}
