//! A slide deck as its caller describes it, and its bytes (.pptx).
//!
//! Not a picture of slides: titles, tables, charts with their data, boxes and connectors are the
//! presentation program's own, to be edited there. Invariant: nothing is laid over the edge of its
//! slide, and the same content gives the same bytes.

mod chart;
mod shape;
mod table;
mod xml;

use chrono::NaiveDate;
use pptx::Presentation;
use pptx::core_properties::CoreProperties;
use pptx::slide::SlideRef;

use crate::ReportError;
pub use chart::DeckChart;
pub use shape::{Align, Form, Run, Shape};
pub use table::{DeckColumn, DeckTable};

/// Width and height of a slide, points: 16 to 9.
pub const SLIDE: (f64, f64) = (960.0, 540.0);
/// Where content may stand: left, top, width, height, points.
pub const ROOM: [f64; 4] = [40.0, 92.0, 880.0, 404.0];

/// A deck.
#[derive(Debug, Clone, Default)]
pub struct Deck {
    /// Title of the document.
    pub title: String,
    /// Who made it.
    pub author: String,
    /// The day it tells of, in place of the clock.
    pub day: NaiveDate,
    /// Language tag of its texts: `en`, `zh-Hans` or `zh-Hant`.
    pub language: String,
    /// At the foot of every slide: confidentiality and day.
    pub foot: String,
    /// Slides in order.
    pub slides: Vec<Slide>,
}

/// A slide.
#[derive(Debug, Clone)]
pub struct Slide {
    /// Title.
    pub title: String,
    /// A line below the title.
    pub lead: String,
    /// What it shows.
    pub content: Content,
    /// Speaker's notes: where the figures come from.
    pub notes: String,
}

/// What a slide shows.
#[derive(Debug, Clone)]
pub enum Content {
    /// The title alone, large.
    Cover,
    /// Shapes, in points of the slide.
    Shapes(Vec<Shape>),
    /// A table; a long one goes over as many slides as it needs.
    Table(DeckTable),
    /// A chart with its data.
    Chart(DeckChart),
}

/// A deck's bytes (.pptx).
///
/// # Errors
/// The library refused.
pub fn deck(deck: &Deck) -> Result<Vec<u8>, ReportError> {
    let mut out = Presentation::new()?;
    out.set_slide_width(xml::emu(SLIDE.0))?;
    out.set_slide_height(xml::emu(SLIDE.1))?;
    let slides: Vec<Slide> = deck.slides.iter().flat_map(table::pages).collect();
    if slides.iter().any(|slide| !slide.notes.is_empty()) {
        out.notes_master_or_create()?;
    }
    for (at, slide) in slides.iter().enumerate() {
        add(&mut out, deck, slide, at + 1)?;
    }
    out.set_core_properties(&properties(deck))?;
    crate::pack::repacked(&out.to_bytes()?)
}

fn properties(deck: &Deck) -> CoreProperties {
    let mut properties = CoreProperties::new();
    let day = format!("{}T00:00:00Z", deck.day);
    properties.set_title(&deck.title);
    properties.set_author(&deck.author);
    properties.set_language(&deck.language);
    properties.set_created(&day);
    properties.set_modified(&day);
    properties
}

/// `Title Slide` and `Title Only` of the presentation's own layouts.
const LAYOUTS: (usize, usize) = (0, 5);

fn add(out: &mut Presentation, deck: &Deck, slide: &Slide, number: usize) -> Result<(), ReportError> {
    let layouts = out.slide_layouts()?;
    let at = if matches!(slide.content, Content::Cover) { LAYOUTS.0 } else { LAYOUTS.1 };
    let layout = layouts.get(at).or(layouts.first()).ok_or_else(|| ReportError::Layout(at))?;
    let page = out.add_slide(layout)?;
    if let Content::Chart(chart) = &slide.content {
        chart::add(out, &page, chart)?;
    }
    let mut pen = xml::Pen::new(&deck.language);
    head(&mut pen, slide);
    match &slide.content {
        Content::Shapes(shapes) => shape::draw(&mut pen, shapes),
        Content::Table(table) => table::draw(&mut pen, table),
        Content::Cover | Content::Chart(_) => {}
    }
    foot(&mut pen, deck, number);
    put(out, &page, &pen.done())?;
    note(out, &page, &slide.notes)
}

fn head(pen: &mut xml::Pen, slide: &Slide) {
    let cover = matches!(slide.content, Content::Cover);
    let (size, top) = if cover { (40.0, 190.0) } else { (26.0, 28.0) };
    if cover {
        let bar = pen.number();
        pen.boxed(bar, [0.0, top, 12.0, size * 1.5 + 26.0], Form::Rect, (Some(charts::ink("key")), None), &[], (Align::Left, ""));
    }
    pen.title(&slide.title, [ROOM[0], top, ROOM[2], size * 1.5], size);
    let run = Run { text: slide.lead.clone(), size: if cover { 18.0 } else { 13.0 }, bold: false, colour: 0x5F_6672 };
    if !slide.lead.is_empty() {
        pen.text(&[vec![run]], [ROOM[0], top + size * 1.5, ROOM[2], 26.0], Align::Left);
    }
}

fn foot(pen: &mut xml::Pen, deck: &Deck, number: usize) {
    let run = |text: String| vec![vec![Run { text, size: 9.0, bold: false, colour: 0x8A_8F98 }]];
    pen.text(&run(deck.foot.clone()), [ROOM[0], 508.0, 700.0, 20.0], Align::Left);
    pen.text(&run(number.to_string()), [820.0, 508.0, 100.0, 20.0], Align::Right);
}

/// Puts shapes behind those the slide already has.
fn put(out: &mut Presentation, page: &SlideRef, shapes: &str) -> Result<(), ReportError> {
    let xml = String::from_utf8_lossy(out.slide_xml(page)?).replace("</p:spTree>", &format!("{shapes}</p:spTree>"));
    *out.slide_xml_mut(page)? = xml.into_bytes();
    Ok(())
}

fn note(out: &mut Presentation, page: &SlideRef, text: &str) -> Result<(), ReportError> {
    if text.is_empty() {
        return Ok(());
    }
    let notes = out.notes_slide_or_create(page)?;
    let part = out.package_mut().part_mut(&notes.partname).ok_or(ReportError::Notes)?;
    let xml = String::from_utf8_lossy(&part.blob).into_owned();
    part.blob = xml::noted(&xml, text).into_bytes();
    Ok(())
}
