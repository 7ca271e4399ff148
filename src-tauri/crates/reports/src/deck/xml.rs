//! The markup of what stands on a slide (ECMA-376, DrawingML).
//!
//! Invariant: no word of the content is markup; every shape has a number of its own.

use std::fmt::Write;

use super::shape::{Align, Form, Run};
use crate::office::{Faces, escape};

/// English metric units of a point.
const POINT: f64 = 12_700.0;
/// Numbers of shapes begin here: the library numbers its own from 1.
const FIRST: u32 = 1_000;

/// Points as English metric units.
pub(super) fn emu(points: f64) -> i64 {
    (points * POINT).round() as i64
}

/// Writes shapes one after the other.
pub(super) struct Pen {
    out: String,
    next: u32,
    lang: &'static str,
    /// The face of Far Eastern signs: without it programs fall back badly.
    face: &'static str,
}

impl Pen {
    pub(super) fn new(language: &str) -> Self {
        let faces = Faces::of(language);
        Self { out: String::new(), next: FIRST, lang: faces.tag, face: faces.chinese }
    }

    pub(super) fn done(self) -> String {
        self.out
    }

    pub(super) fn number(&mut self) -> u32 {
        self.next += 1;
        self.next
    }

    /// The slide's title, as its outline and its layout know it.
    pub(super) fn title(&mut self, text: &str, area: [f64; 4], size: f64) {
        let id = self.number();
        let run = Run { text: text.to_owned(), size, bold: true, colour: 0x1F_2328 };
        let body = self.body(&[vec![run]], Align::Left, "b");
        let place = place(area, "");
        let _ = write!(
            self.out,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Title {id}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
             <p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr>{place}</p:spPr>{body}</p:sp>"
        );
    }

    /// Words alone.
    pub(super) fn text(&mut self, words: &[Vec<Run>], area: [f64; 4], align: Align) {
        let id = self.number();
        let body = self.body(words, align, "t");
        let place = place(area, "");
        let _ = write!(
            self.out,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Text {id}\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr>\
             <p:spPr>{place}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>{body}</p:sp>"
        );
    }

    /// A box of this number.
    pub(super) fn boxed(
        &mut self,
        id: u32,
        area: [f64; 4],
        form: Form,
        (inside, outline): (Option<u32>, Option<(u32, f64)>),
        words: &[Vec<Run>],
        (align, alt): (Align, &str),
    ) {
        let geometry = match form {
            Form::Rect => "rect",
            Form::Round => "roundRect",
            Form::Ellipse => "ellipse",
        };
        let body = self.body(words, align, if align == Align::Middle { "ctr" } else { "t" });
        let (place, fill, line, alt) = (place(area, ""), fill(inside), stroke(outline, ""), escape(alt));
        let _ = write!(
            self.out,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Box {id}\" descr=\"{alt}\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>\
             <p:spPr>{place}<a:prstGeom prst=\"{geometry}\"><a:avLst/></a:prstGeom>{fill}{line}</p:spPr>{body}</p:sp>"
        );
    }

    /// A connector from below one box to above another, or from side to side of two on one level.
    pub(super) fn line(
        &mut self,
        (from, a): (u32, [f64; 4]),
        (to, b): (u32, [f64; 4]),
        stroke_of: (u32, f64),
        (dashed, arrow, bent): (bool, bool, bool),
    ) {
        let id = self.number();
        let route = if bent { bent_route(a, b) } else { straight_route(a, b) };
        let dash = if dashed { "<a:prstDash val=\"dash\"/>" } else { "" };
        let tail = if arrow { "<a:tailEnd type=\"triangle\"/>" } else { "" };
        let stroke = stroke(Some(stroke_of), &format!("{dash}{tail}"));
        let Route { sites: (start, end), place, form, bend } = route;
        let _ = write!(
            self.out,
            "<p:cxnSp><p:nvCxnSpPr><p:cNvPr id=\"{id}\" name=\"Line {id}\"/><p:cNvCxnSpPr><a:stCxn id=\"{from}\" idx=\"{start}\"/>\
             <a:endCxn id=\"{to}\" idx=\"{end}\"/></p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>{place}\
             <a:prstGeom prst=\"{form}\"><a:avLst>{bend}</a:avLst></a:prstGeom>{stroke}</p:spPr></p:cxnSp>"
        );
    }

    /// A table in its frame.
    pub(super) fn frame(&mut self, area: [f64; 4], table: &str) {
        let id = self.number();
        let [x, y, w, h] = area.map(emu);
        let _ = write!(
            self.out,
            "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"{id}\" name=\"Table {id}\"/><p:cNvGraphicFramePr>\
             <a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>\
             <p:xfrm><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{w}\" cy=\"{h}\"/></p:xfrm><a:graphic>\
             <a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\">{table}</a:graphicData></a:graphic></p:graphicFrame>"
        );
    }

    fn body(&self, words: &[Vec<Run>], align: Align, anchor: &str) -> String {
        format!(
            "<p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"{anchor}\"><a:normAutofit/></a:bodyPr>\
             <a:lstStyle/>{}</p:txBody>",
            self.paragraphs(words, align)
        )
    }

    /// Lines of words; one empty line where there are none.
    pub(super) fn paragraphs(&self, words: &[Vec<Run>], align: Align) -> String {
        let side = match align {
            Align::Left => "l",
            Align::Middle => "ctr",
            Align::Right => "r",
        };
        let lang = self.lang;
        let line = |runs: &Vec<Run>| {
            let runs: String = runs.iter().filter(|run| !run.text.is_empty()).map(|run| self.run(run)).collect();
            let end = if runs.is_empty() { format!("<a:endParaRPr lang=\"{lang}\"/>") } else { String::new() };
            format!("<a:p><a:pPr marL=\"0\" indent=\"0\" algn=\"{side}\"><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/></a:pPr>{runs}{end}</a:p>")
        };
        if words.is_empty() { line(&Vec::new()) } else { words.iter().map(line).collect() }
    }

    fn run(&self, run: &Run) -> String {
        let (size, bold, colour) = ((run.size * 100.0).round() as i64, u8::from(run.bold), run.colour);
        format!(
            "<a:r><a:rPr lang=\"{}\" sz=\"{size}\" b=\"{bold}\" dirty=\"0\"><a:solidFill><a:srgbClr val=\"{colour:06X}\"/></a:solidFill>\
             <a:ea typeface=\"{}\"/></a:rPr><a:t>{}</a:t></a:r>",
            self.lang,
            self.face,
            escape(&run.text)
        )
    }
}

/// How a connector runs: the sides it holds on to (0 top, 1 left, 2 bottom, 3 right), where, and bent how.
struct Route {
    sites: (u8, u8),
    place: String,
    form: &'static str,
    bend: String,
}

/// Further apart sideways than this, points, a box does not stand in the column of another.
const COLUMN: f64 = 40.0;
/// How far left of a column its lines run, points.
const BRACKET: f64 = 7.0;

/// With right angles: down to the level below, or along the left of a column.
fn bent_route(a: [f64; 4], b: [f64; 4]) -> Route {
    let indent = b[0] - a[0];
    if (1.0..COLUMN).contains(&indent) {
        let (top, bottom) = (a[1] + a[3] / 2.0, b[1] + b[3] / 2.0);
        let place = place([a[0], top, indent, bottom - top], "");
        let bend = format!("<a:gd name=\"adj1\" fmla=\"val {}\"/>", (-BRACKET / indent * 100_000.0) as i64);
        return Route { sites: (1, 1), place, form: "bentConnector3", bend };
    }
    let ((start, at), (end, to)) = sites(a, b);
    if (start, end) != (2, 0) || (at.0 - to.0).abs() < 0.5 {
        return straight_route(a, b);
    }
    Route { sites: (start, end), place: turned(at, to), form: "bentConnector3", bend: String::new() }
}

fn straight_route(a: [f64; 4], b: [f64; 4]) -> Route {
    let ((start, at), (end, to)) = sites(a, b);
    let area = [at.0.min(to.0), at.1.min(to.1), (to.0 - at.0).abs(), (to.1 - at.1).abs()];
    let flips = [(to.0 < at.0, " flipH=\"1\""), (to.1 < at.1, " flipV=\"1\"")];
    let flips: String = flips.iter().filter(|(on, _)| *on).map(|(_, text)| *text).collect();
    Route { sites: (start, end), place: place(area, &flips), form: "straightConnector1", bend: String::new() }
}

/// Where a connector leaves and reaches: sides that face each other.
fn sites(a: [f64; 4], b: [f64; 4]) -> ((u8, (f64, f64)), (u8, (f64, f64))) {
    let site = |[x, y, w, h]: [f64; 4], side: u8| match side {
        0 => (side, (x + w / 2.0, y)),
        1 => (side, (x, y + h / 2.0)),
        2 => (side, (x + w / 2.0, y + h)),
        _ => (side, (x + w, y + h / 2.0)),
    };
    let (start, end) = if a[1] + a[3] <= b[1] {
        (2, 0)
    } else if b[1] + b[3] <= a[1] {
        (0, 2)
    } else if a[0] <= b[0] {
        (3, 1)
    } else {
        (1, 3)
    };
    (site(a, start), site(b, end))
}

fn place(area: [f64; 4], turn: &str) -> String {
    let [x, y, w, h] = area.map(emu);
    format!("<a:xfrm{turn}><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{w}\" cy=\"{h}\"/></a:xfrm>")
}

/// A bent connector is drawn lying and turned by a quarter: its box is that of the lying one.
fn turned(at: (f64, f64), to: (f64, f64)) -> String {
    let (w, h) = ((to.0 - at.0).abs(), to.1 - at.1);
    let (middle, level) = ((at.0 + to.0) / 2.0, (at.1 + to.1) / 2.0);
    let turn = if to.0 > at.0 { " rot=\"16200000\" flipH=\"1\"" } else { " rot=\"5400000\"" };
    place([middle - h / 2.0, level - w / 2.0, h, w], turn)
}

fn fill(colour: Option<u32>) -> String {
    colour.map_or("<a:noFill/>".to_owned(), |colour| format!("<a:solidFill><a:srgbClr val=\"{colour:06X}\"/></a:solidFill>"))
}

fn stroke(line: Option<(u32, f64)>, more: &str) -> String {
    line.map_or("<a:ln><a:noFill/></a:ln>".to_owned(), |(colour, width)| {
        format!("<a:ln w=\"{}\"><a:solidFill><a:srgbClr val=\"{colour:06X}\"/></a:solidFill>{more}</a:ln>", emu(width))
    })
}

/// A notes page with these words in its body.
pub(super) fn noted(page: &str, text: &str) -> String {
    let words: String = text.lines().map(|line| format!("<a:p><a:r><a:rPr lang=\"en-GB\"/><a:t>{}</a:t></a:r></a:p>", escape(line))).collect();
    let Some(body) = page.find("type=\"body\"") else { return page.to_owned() };
    let Some(start) = page[body..].find("<a:p>").or_else(|| page[body..].find("<a:p/>")) else { return page.to_owned() };
    let start = body + start;
    let end = page[start..].find("</p:txBody>").map_or(page.len(), |end| start + end);
    format!("{}{words}{}", &page[..start], &page[end..])
}
