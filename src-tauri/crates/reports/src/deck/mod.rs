//! A slide deck as its caller describes it, and its bytes (.pptx).
//!
//! Not a picture of slides: titles, tables, charts with their data, boxes and connectors are the
//! presentation program's own, to be edited there. Invariant: nothing is laid over the edge of its
//! slide, and the same content gives the same bytes.

mod chart;
mod frame;
mod route;
mod shape;
mod table;
mod template;
mod xml;

use chrono::NaiveDate;
use pptx::Presentation;
use pptx::core_properties::CoreProperties;
use pptx::slide::{SlideLayoutRef, SlideRef};

use crate::ReportError;
pub use chart::DeckChart;
pub use shape::{Align, Form, Run, Shape};
pub use table::{DeckColumn, DeckTable};
pub use template::{TEMPLATE_BYTES, Template, TemplateFault};

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
    /// The presentation it is put on; our own look where none.
    pub template: Option<Template>,
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
    let mut out = begun(deck)?;
    let slides: Vec<Slide> = deck.slides.iter().flat_map(|slide| table::pages(slide, deck.room())).collect();
    if slides.iter().any(|slide| !slide.notes.is_empty()) {
        out.notes_master_or_create()?;
    }
    for (at, slide) in slides.iter().enumerate() {
        add(&mut out, deck, slide, at + 1)?;
    }
    out.set_core_properties(&properties(deck))?;
    crate::pack::repacked(&out.to_bytes()?)
}

/// A presentation without slides.
fn begun(deck: &Deck) -> Result<Presentation, ReportError> {
    if let Some(template) = &deck.template {
        return Ok(Presentation::from_bytes(&template.blank)?);
    }
    let mut out = Presentation::new()?;
    out.set_slide_width(xml::emu(SLIDE.0))?;
    out.set_slide_height(xml::emu(SLIDE.1))?;
    Ok(out)
}

impl Deck {
    /// Where content may stand: left, top, width, height, points.
    pub fn room(&self) -> [f64; 4] {
        self.template.as_ref().map_or(ROOM, Template::room)
    }
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
    let page = out.add_slide(&layout(out, deck, slide)?)?;
    let room = deck.room();
    if let Content::Chart(chart) = &slide.content {
        chart::add(out, &page, chart, (room, deck.template.is_some()))?;
    }
    let mut pen = xml::Pen::new(&deck.language, deck.template.as_ref());
    frame::draw(&mut pen, deck, slide, number);
    match &slide.content {
        Content::Shapes(shapes) => shape::draw(&mut pen, shapes, room),
        Content::Table(table) => table::draw(&mut pen, table, room),
        Content::Cover | Content::Chart(_) => {}
    }
    put(out, &page, &pen.done())?;
    note(out, &page, &slide.notes)
}

/// The layout that a slide sits on.
fn layout(out: &Presentation, deck: &Deck, slide: &Slide) -> Result<SlideLayoutRef, ReportError> {
    let mut layouts = out.slide_layouts()?;
    let ours = if matches!(slide.content, Content::Cover) { LAYOUTS.0 } else { LAYOUTS.1 };
    let theirs = |template: &Template| layouts.iter().position(|layout| layout.partname.membername() == frame::seat(template, slide).part);
    let at = deck.template.as_ref().map_or(Some(ours), theirs).filter(|at| *at < layouts.len()).ok_or(ReportError::Layout(ours))?;
    Ok(layouts.swap_remove(at))
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
