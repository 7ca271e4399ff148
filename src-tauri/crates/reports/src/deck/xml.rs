//! The markup of what stands on a slide (ECMA-376, DrawingML).
//!
//! Invariant: no word of the content is markup; every shape has a number of its own.

use std::fmt::Write;

use super::route::{Route, bent_route, straight_route};
use super::shape::{Align, Form, Run};
use super::template::{Holder, Template};
use crate::office::{Faces, escape};

/// English metric units of a point.
const POINT: f64 = 12_700.0;
/// Colours of a thin rule: ours, and on a template, light or dark.
pub(super) const OWN_HAIR: &str = "<a:srgbClr val=\"E6E5DF\"/>";
pub(super) const THEME_HAIR: &str = "<a:schemeClr val=\"tx1\"><a:alpha val=\"15000\"/></a:schemeClr>";
/// How far a light ground reaches beyond what stands on it, points.
const GROUND: f64 = 6.0;
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
    /// The face of Far Eastern signs: without it programs fall back badly; none where a template has one.
    face: Option<&'static str>,
    /// A template is written on: what stands on its ground takes its colours.
    themed: bool,
    /// And its words are light on dark.
    dark: bool,
}

impl Pen {
    pub(super) fn new(language: &str, template: Option<&Template>) -> Self {
        let faces = Faces::of(language);
        let (face, dark) = (template.is_none_or(|template| !template.has_chinese).then_some(faces.chinese), template.is_some_and(|template| template.dark));
        Self { out: String::new(), next: FIRST, lang: faces.tag, face, themed: template.is_some(), dark }
    }

    pub(super) fn done(self) -> String {
        self.out
    }

    pub(super) fn number(&mut self) -> u32 {
        self.next += 1;
        self.next
    }

    /// The slide's title, as its outline and its layout know it.
    pub(super) fn title(&mut self, text: &str, area: [f64; 4], size: f64, colour: u32) {
        let id = self.number();
        let run = Run { text: text.to_owned(), size, bold: true, colour };
        let body = self.body(&[vec![run]], Align::Left, "b", false);
        let place = place(area, "");
        let _ = write!(
            self.out,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Title {id}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
             <p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr>{place}</p:spPr>{body}</p:sp>"
        );
    }

    /// Words in a holder of the layout, as the layout writes them; smaller where it is said.
    pub(super) fn held(&mut self, holder: &Holder, text: &str, size: Option<f64>) {
        let size = size.map(|size| format!(" sz=\"{}\"", (size * 100.0).round() as i64)).unwrap_or_default();
        let words = format!("<a:r><a:rPr lang=\"{}\"{size} dirty=\"0\">{}</a:rPr><a:t>{}</a:t></a:r>", self.lang, self.face(), escape(text));
        self.holder(holder, &words);
    }

    /// The slide's number in its holder, counted by the presentation program.
    pub(super) fn numbered(&mut self, holder: &Holder, number: usize) {
        let words = format!("<a:fld id=\"{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}\" type=\"slidenum\"><a:rPr lang=\"{}\"/><a:t>{number}</a:t></a:fld>", self.lang);
        self.holder(holder, &words);
    }

    fn holder(&mut self, holder: &Holder, words: &str) {
        let (id, kind) = (self.number(), escape(&holder.kind));
        let index = holder.index.as_ref().map(|index| format!(" idx=\"{}\"", escape(index))).unwrap_or_default();
        let _ = write!(
            self.out,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{kind} {id}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
             <p:nvPr><p:ph type=\"{kind}\"{index}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p>{words}</a:p></p:txBody></p:sp>"
        );
    }

    /// A light ground below what is drawn for a light one, where the template is dark.
    pub(super) fn ground(&mut self, [x, y, w, h]: [f64; 4]) {
        if self.dark {
            let id = self.number();
            self.boxed(id, [x - GROUND, y - GROUND, w + 2.0 * GROUND, h + 2.0 * GROUND], Form::Rect, (Some(0xFF_FFFF), None), &[], (Align::Left, ""));
        }
    }

    /// The colour of a rule, strong below a head.
    pub(super) fn rule(&self, strong: bool) -> String {
        match (self.themed, strong) {
            (true, true) => "<a:schemeClr val=\"tx1\"><a:alpha val=\"45000\"/></a:schemeClr>".to_owned(),
            (true, false) => THEME_HAIR.to_owned(),
            (false, true) => "<a:srgbClr val=\"B9BBB6\"/>".to_owned(),
            (false, false) => OWN_HAIR.to_owned(),
        }
    }

    /// The face of Far Eastern signs, as runs name it.
    fn face(&self) -> String {
        self.face.map(|face| format!("<a:ea typeface=\"{face}\"/>")).unwrap_or_default()
    }

    /// Words alone, on the ground of the slide.
    pub(super) fn text(&mut self, words: &[Vec<Run>], area: [f64; 4], align: Align) {
        self.words(words, area, align, self.themed);
    }

    /// Words over something drawn: in their own colours.
    pub(super) fn over(&mut self, words: &[Vec<Run>], area: [f64; 4], align: Align) {
        self.words(words, area, align, false);
    }

    fn words(&mut self, words: &[Vec<Run>], area: [f64; 4], align: Align, themed: bool) {
        let id = self.number();
        let body = self.body(words, align, "t", themed);
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
        let body = self.body(words, align, if align == Align::Middle { "ctr" } else { "t" }, false);
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

    fn body(&self, words: &[Vec<Run>], align: Align, anchor: &str, themed: bool) -> String {
        format!(
            "<p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"{anchor}\"><a:normAutofit/></a:bodyPr>\
             <a:lstStyle/>{}</p:txBody>",
            self.lines(words, align, themed)
        )
    }

    /// Lines of words on the ground of the slide; one empty line where there are none.
    pub(super) fn paragraphs(&self, words: &[Vec<Run>], align: Align) -> String {
        self.lines(words, align, self.themed)
    }

    fn lines(&self, words: &[Vec<Run>], align: Align, themed: bool) -> String {
        let side = match align {
            Align::Left => "l",
            Align::Middle => "ctr",
            Align::Right => "r",
        };
        let lang = self.lang;
        let line = |line: &Vec<Run>| {
            // An empty line is as high as its words would be, not as those of the presentation are.
            let size = line.first().map(|run| format!(" sz=\"{}\"", (run.size * 100.0).round() as i64)).unwrap_or_default();
            let runs: String = line.iter().filter(|run| !run.text.is_empty()).map(|run| self.run(run, themed)).collect();
            let end = if runs.is_empty() { format!("<a:endParaRPr lang=\"{lang}\"{size}/>") } else { String::new() };
            format!("<a:p><a:pPr marL=\"0\" indent=\"0\" algn=\"{side}\"><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/></a:pPr>{runs}{end}</a:p>")
        };
        if words.is_empty() { line(&Vec::new()) } else { words.iter().map(line).collect() }
    }

    fn run(&self, run: &Run, themed: bool) -> String {
        let (size, bold) = ((run.size * 100.0).round() as i64, u8::from(run.bold));
        let colour = if themed { theme_ink(run.colour) } else { format!("<a:srgbClr val=\"{:06X}\"/>", run.colour) };
        format!(
            "<a:r><a:rPr lang=\"{}\" sz=\"{size}\" b=\"{bold}\" dirty=\"0\"><a:solidFill>{colour}</a:solidFill>{}</a:rPr><a:t>{}</a:t></a:r>",
            self.lang,
            self.face(),
            escape(&run.text)
        )
    }
}

/// A colour of words as the template has it: our ink is its own, paler ones are paler.
fn theme_ink(colour: u32) -> String {
    match colour {
        0x1F_2328 => "<a:schemeClr val=\"tx1\"/>".to_owned(),
        _ => "<a:schemeClr val=\"tx1\"><a:lumMod val=\"65000\"/><a:lumOff val=\"35000\"/></a:schemeClr>".to_owned(),
    }
}

pub(super) fn place(area: [f64; 4], turn: &str) -> String {
    let [x, y, w, h] = area.map(emu);
    format!("<a:xfrm{turn}><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{w}\" cy=\"{h}\"/></a:xfrm>")
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
