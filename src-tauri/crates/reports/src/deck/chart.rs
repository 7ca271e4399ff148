//! A chart with its data in a workbook of its own, as the presentation program edits it.
//!
//! Invariant: what is drawn and what stands in the workbook are the same figures.

use pptx::Presentation;
use pptx::chart::data::CategoryChartData;
use pptx::enums::chart::XlChartType;
use pptx::opc::part::Part;
use pptx::slide::SlideRef;
use pptx::units::Emu;

use super::xml::{OWN_HAIR, THEME_HAIR, emu};
use crate::chart::PARTS;
use crate::{ChartKind, ReportError};

/// A chart of series over categories.
#[derive(Debug, Clone)]
pub struct DeckChart {
    /// How it is drawn.
    pub kind: ChartKind,
    /// Categories in order.
    pub categories: Vec<String>,
    /// Names and figures of series; as many figures as categories.
    pub series: Vec<(String, Vec<f64>)>,
}

pub(super) fn add(out: &mut Presentation, page: &SlideRef, chart: &DeckChart, (room, themed): ([f64; 4], bool)) -> Result<(), ReportError> {
    let mut data = CategoryChartData::new();
    for category in &chart.categories {
        data.add_category(category);
    }
    for (name, figures) in &chart.series {
        data.add_series(name, figures);
    }
    let kind = match chart.kind {
        ChartKind::Bars => XlChartType::BarClustered,
        ChartKind::Columns => XlChartType::ColumnClustered,
        ChartKind::Stacked => XlChartType::ColumnStacked,
    };
    let [x, y, w, h] = room.map(|points| Emu(emu(points)));
    out.add_chart_to_slide(page, &data, kind, x, y, w, h)?;
    out.package_mut().parts_mut().filter(|part| part.partname.as_str().starts_with("/ppt/charts/chart")).for_each(|part| mend(part, themed));
    Ok(())
}

/// The library numbers axes below zero, which the schema does not allow; the slide's title takes the
/// place of the chart's, and the first category of lying bars stands on top.
fn mend(part: &mut Part, themed: bool) {
    if !part.partname.as_str().ends_with(".xml") {
        return;
    }
    let mut xml = String::from_utf8_lossy(&part.blob).replace("val=\"-", "val=\"");
    if !xml.contains(LOOK[0].0) {
        // One of a slide before: it is mended already.
        return;
    }
    for (theirs, ours) in LOOK {
        xml = xml.replace(theirs, ours);
    }
    if xml.contains("<c:grouping val=\"stacked\"/>") {
        xml = coloured(&xml, if themed { theme_part } else { own_part });
    } else if themed {
        xml = filled(&xml, |at| format!("<a:schemeClr val=\"accent{}\"/>", at % 6 + 1));
    }
    if themed {
        xml = xml.replace(OWN_HAIR, THEME_HAIR);
    }
    if xml.matches("<c:ser>").count() > 1 {
        xml = legend(&xml);
    }
    if xml.contains("<c:barDir val=\"bar\"/>") {
        xml = xml.replacen("<c:orientation val=\"minMax\"/>", "<c:orientation val=\"maxMin\"/>", 1);
        // The axis of figures stays at the foot, beside the last category.
        if let Some(at) = xml.rfind("<c:crosses val=\"autoZero\"/>") {
            xml.replace_range(at..at + "<c:crosses val=\"autoZero\"/>".len(), "<c:crosses val=\"max\"/>");
        }
    }
    part.blob = xml.into_bytes();
}

/// What the library writes, and what is written in its place.
const LOOK: [(&str, &str); 6] = [
    ("<c:autoTitleDeleted val=\"0\"/>", "<c:autoTitleDeleted val=\"1\"/>"),
    ("<c:formatCode>General</c:formatCode>", "<c:formatCode>#,##0</c:formatCode>"),
    ("</c:tx>", concat!("</c:tx>", "<c:invertIfNegative val=\"0\"/><c:dLbls><c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/><c:spPr><a:noFill/></c:spPr>",
        "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>",
        "<c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>")),
    ("</c:ser>\n        <c:axId", "</c:ser>\n        <c:gapWidth val=\"60\"/>\n        <c:axId"),
    ("<c:majorGridlines/>", "<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"E6E5DF\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/>"),
    ("sz=\"1800\"", "sz=\"1200\""),
];

fn own_part(at: usize) -> String {
    format!("<a:srgbClr val=\"{:06X}\"/>", PARTS[at % PARTS.len()])
}

/// Shades of the template's first colour, from what is sure to what is not.
fn theme_part(at: usize) -> String {
    let shades = [(75, 0), (100, 0), (60, 40), (40, 60)];
    let (kept, added) = shades[at % shades.len()];
    format!("<a:schemeClr val=\"accent1\"><a:lumMod val=\"{kept}000\"/><a:lumOff val=\"{added}000\"/></a:schemeClr>")
}

/// Each part in its colour, without figures on thin parts.
fn coloured(xml: &str, colour: fn(usize) -> String) -> String {
    filled(&xml.replace("<c:showVal val=\"1\"/>", "<c:showVal val=\"0\"/>"), colour)
}

/// Each series in its colour.
fn filled(xml: &str, colour: fn(usize) -> String) -> String {
    let mut pieces = xml.split("</c:tx>");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for (at, piece) in pieces.enumerate() {
        out.push_str(&format!("</c:tx><c:spPr><a:solidFill>{}</a:solidFill></c:spPr>{piece}", colour(at)));
    }
    out
}

/// Names of the parts at the foot.
fn legend(xml: &str) -> String {
    let wanted = "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>";
    if xml.contains("<c:legend>") { xml.to_owned() } else { xml.replacen("</c:plotArea>", &format!("</c:plotArea>{wanted}"), 1) }
}
