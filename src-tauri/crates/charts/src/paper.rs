//! A picture on a sheet of a given size: a slide, a page, a poster.
//!
//! Not drawn anew: it is laid in the middle, as large as the sheet lets it be, on the ground of its theme.
//! Invariant: the file says the sheet's own size, so that it is printed without being asked.

use crate::drawing::Drawing;
use crate::style::Style;

/// Points of a px, of which 96 are an inch.
const POINTS: f64 = 0.75;

/// The picture on a sheet of this width and height, points; and how many points of the sheet one px of
/// the picture is.
pub fn mounted(drawing: &Drawing, style: &Style, (width, height): (f64, f64)) -> (Drawing, f64) {
    let (w, h) = (f64::from(drawing.width.max(1)), f64::from(drawing.height.max(1)));
    let scale = (width / w).min(height / h);
    let (wide, high) = (width / scale, height / scale);
    let (x, y) = ((wide - w) / 2.0, (high - h) / 2.0);
    let inner = drawing.svg.replacen("<svg ", &format!("<svg x=\"{x:.2}\" y=\"{y:.2}\" "), 1);
    let ground = style.palette().canvas;
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}pt\" height=\"{height}pt\" viewBox=\"0 0 {wide:.2} {high:.2}\">\n\
         <rect width=\"{wide:.2}\" height=\"{high:.2}\" fill=\"{ground}\"/>\n{inner}</svg>\n"
    );
    let px = |points: f64| (points / POINTS).round() as u32;
    (Drawing { svg, width: px(width), height: px(height), marks: Vec::new() }, scale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Chart, Funnel, Theme, draw, pdf};

    #[test]
    fn a_sheet_has_its_own_size_and_the_picture_stands_in_its_middle() {
        let style = Style::new(Theme::Light, 400, 400);
        let funnel = Funnel { empty: "Nothing yet".into(), ..Funnel::default() };
        let drawing = draw(Chart::Funnel(&funnel), &style);
        let (sheet, scale) = mounted(&drawing, &style, (960.0, 540.0));
        assert_eq!((sheet.width, sheet.height), (1280, 720));
        assert!((scale - 1.35).abs() < 1e-9);
        assert!(sheet.svg.contains("width=\"960pt\" height=\"540pt\"") && sheet.svg.contains("<svg x=\"155.56\" y=\"0.00\""));
        let pdf = pdf(&sheet.svg).expect("it is written");
        assert!(String::from_utf8_lossy(&pdf).contains("/MediaBox[0 0 960 540]"), "the page is a slide");
    }
}
