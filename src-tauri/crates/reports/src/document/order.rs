//! The parts of a word document in the order that the format asks for (ECMA-376, part 1).
//!
//! The library writes some elements where the standard has others before them; strict readers refuse
//! that. Invariant: nothing is added, changed or lost but empty looks of a paragraph's end.

use roxmltree::{Document, Node};

/// Elements by what they stand in; what is not named comes after, as it was.
const ORDERS: [(&str, &str); 7] = [
    ("numPr", "ilvl numId"),
    ("rPr", "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden \
             color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang"),
    ("pPr", "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens \
             kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind \
             contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr"),
    ("lvl", "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"),
    ("style", "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked rsid pPr rPr tblPr"),
    ("settings", "writeProtection view zoom removePersonalInformation mirrorMargins trackRevisions documentProtection defaultTabStop \
                  evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat docVars rsids mathPr themeFontLang clrSchemeMapping \
                  decimalSymbol listSeparator"),
    ("sectPr", "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt \
                vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid"),
];

/// A part with its elements in order; as it was where it cannot be read.
pub(super) fn ordered(xml: &str) -> String {
    let Ok(document) = Document::parse(xml) else { return xml.to_owned() };
    let root = document.root_element();
    format!("{}{}", &xml[..root.range().start], written(root, xml))
}

/// An element with those in it in order.
fn written(node: Node<'_, '_>, xml: &str) -> String {
    let (whole, name) = (node.range(), node.tag_name().name());
    let (Some(first), Some(last)) = (node.first_child(), node.last_child()) else { return xml[whole].to_owned() };
    let head = &xml[whole.start..first.range().start];
    let tail = &xml[last.range().end..whole.end];
    let mut inner: Vec<Node<'_, '_>> = node.children().filter(|child| !is_empty_end(*child)).collect();
    if let Some((_, order)) = ORDERS.iter().find(|(own, _)| *own == name) {
        let place = |child: &Node<'_, '_>| order.split_whitespace().position(|known| known == child.tag_name().name()).unwrap_or(usize::MAX);
        inner.sort_by_key(place);
    }
    let inner: String = inner.into_iter().map(|child| if child.is_element() { written(child, xml) } else { xml[child.range()].to_owned() }).collect();
    format!("{head}{inner}{tail}")
}

/// Looks of a paragraph's end that say nothing.
fn is_empty_end(node: Node<'_, '_>) -> bool {
    let within = node.parent().is_some_and(|parent| parent.tag_name().name() == "pPr");
    within && node.tag_name().name() == "rPr" && !node.has_children()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_stand_as_the_format_has_them_and_nothing_is_lost() {
        let theirs = "<?xml version=\"1.0\"?><w:x xmlns:w=\"w\"><w:style><w:name/><w:rPr><w:sz/>\n<w:b/><w:rFonts/></w:rPr><w:pPr><w:rPr /><w:spacing/><w:keepNext/></w:pPr><w:qFormat/></w:style><w:t> a &amp; b </w:t></w:x>";
        let ours = "<?xml version=\"1.0\"?><w:x xmlns:w=\"w\"><w:style><w:name/><w:qFormat/><w:pPr><w:keepNext/><w:spacing/></w:pPr><w:rPr><w:rFonts/><w:b/><w:sz/>\n</w:rPr></w:style><w:t> a &amp; b </w:t></w:x>";
        assert_eq!(ordered(theirs), ours);
        assert_eq!(ordered("no markup"), "no markup");
    }
}
