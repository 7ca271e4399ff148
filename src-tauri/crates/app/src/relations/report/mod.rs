//! The relationship with an account as a document: the map of its people and all that is known of them,
//! on paper or to be edited.
//!
//! Not a view of its own: every part is what a view tells (`people`, `insights`), in the view's order.
//! Invariant: what redaction leaves out of the views stands in no part.

mod bonds;
mod known;
mod notices;

use std::collections::BTreeMap;
use std::path::Path;

use ::reports::{Block, Document, Figure, PAGE, PAGE_ACROSS};
use store::{Account, Opportunity};

use super::trend::coverage_on;
use super::view::{CoveragePoint, RelationshipWrite};
use crate::dates;
use crate::drawing::{room_for, write_whole};
use crate::error::Result;
use crate::people::{self, MapSheet, view::{BondQuery, PeopleMap, PeopleMapQuery}};
use crate::session::Session;
use crate::speech::Speech;
use crate::views::{FileWritten, PeoplePicture, Picture};

/// Points of the letters of a map on a page, which is looked at from near.
const LETTERS: f64 = 5.0;

/// Writes the document: `.pdf` or `.docx`.
pub fn relationship_write(session: &Session, ask: RelationshipWrite) -> Result<FileWritten> {
    let ending = Path::new(ask.path.trim()).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("docx"));
    let ending = if ending { "docx" } else { "pdf" };
    let path = crate::reports::target(&ask.path, ending, ask.replace)?;
    session.advance("reports-progress", 0, 1)?;
    let document = document(session, &ask);
    session.progress_end();
    let document = document?;
    write_whole(&path.display().to_string(), &crate::reports::paper(&document, ending)?)
}

/// What is looked at.
struct Ground<'a> {
    session: &'a Session,
    speech: Speech,
    query: BondQuery,
    /// Everybody, drawn.
    map: PeopleMap,
}

impl<'a> Ground<'a> {
    fn of(session: &'a Session, ask: &RelationshipWrite) -> Result<Self> {
        let some = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let query = BondQuery { account: ask.account.clone(), opportunity: some(&ask.opportunity), on: some(&ask.on) };
        let map = people::map(session, asked(&query))?;
        Ok(Self { session, speech: session.speech(), query, map })
    }

    fn text(&self, key: &str) -> String {
        self.speech.text(key)
    }

    /// A day as it is read.
    fn day(&self, on: &str) -> String {
        dates::stored(Some(on)).map(|day| self.speech.format.date(day)).unwrap_or_default()
    }

    /// It shows a day that is over or is to come.
    fn is_another_day(&self) -> bool {
        self.map.on != self.session.today().to_string()
    }

    /// What people are called by their ids.
    fn names(&self) -> BTreeMap<&str, &str> {
        self.map.nodes.iter().map(|node| (node.id.as_str(), node.called())).collect()
    }
}

fn document(session: &Session, ask: &RelationshipWrite) -> Result<Document> {
    let ground = Ground::of(session, ask)?;
    let mut blocks = figures(&ground)?;
    blocks.extend(notices::insights(&ground)?);
    blocks.extend(known::people(&ground)?);
    blocks.extend(drawn(&ground)?);
    blocks.extend(known::ties(&ground));
    blocks.extend(known::circles(&ground));
    blocks.extend(bonds::zipper(&ground)?);
    blocks.extend(bonds::plan(&ground)?);
    blocks.extend(notices::stale(&ground)?);
    let db = session.open()?.store.db();
    let deal = ground.query.opportunity.as_ref().map(|id| db.get::<Opportunity>(id)).transpose()?;
    let account = db.get::<Account>(&ground.query.account)?.name;
    let day = ground.day(&ground.map.on);
    let subtitle = [Some(ground.text("relations-report")), deal.map(|deal| deal.name), Some(day)];
    let blank = crate::reports::blank(session, &account)?;
    let subtitle = subtitle.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    Ok(Document { subtitle, contents: None, blocks, ..blank })
}

/// How well they are known and how far those who decide are for us.
fn figures(ground: &Ground<'_>) -> Result<Vec<Block>> {
    let point = coverage_on(ground.session, &ground.query, &ground.map.on)?;
    let facts = [
        Some(("common-people", ground.speech.format.integer(i64::from(ground.map.total)))),
        (point.total > 0).then(|| ("relations-report-met", met(ground, &point))),
        point.percent.map(|percent| ("relations-report-coverage", ground.speech.format.percent_points(percent.round() as i64))),
        ground.map.core_line.clone().map(|line| ("people-core", line)),
    ];
    Ok(facts.into_iter().flatten().map(|(key, told)| Block::Fact(ground.text(key), told)).collect())
}

fn met(ground: &Ground<'_>, point: &CoveragePoint) -> String {
    ground.speech.say("relations-report-met-of", &[("met", point.met.into()), ("total", point.total.into())])
}

/// The map as a picture: on the page where it can be read there, else on a page that lies, else over
/// several of them, an overview first.
fn drawn(ground: &Ground<'_>) -> Result<Vec<Block>> {
    if ground.map.nodes.is_empty() {
        return Ok(vec![Block::text(ground.text("charts-people-empty"))]);
    }
    let title = ground.text("reports-map");
    let figure = |caption: String, of: PeoplePicture| -> Result<Figure> {
        let drawing = crate::drawing::draw(ground.session, &Picture::People(of))?;
        Ok(Figure { about: if caption.is_empty() { title.clone() } else { format!("{title}: {caption}") }, caption, drawing })
    };
    if room_for(PAGE, LETTERS).holds(&ground.map) {
        return Ok(vec![Block::Heading(title.clone()), Block::Picture(figure(String::new(), of(ground))?)]);
    }
    let sheets = people::sheets(ground.session, &asked(&ground.query), room_for(PAGE_ACROSS, LETTERS))?;
    let one = |(at, sheet): (usize, MapSheet)| {
        let part = PeoplePicture { folded: sheet.query.folded, tops: sheet.query.tops, rows: sheet.query.rows, ..of(ground) };
        Ok(Block::Sheet(if at == 0 { title.clone() } else { String::new() }, figure(sheet.title, part)?))
    };
    sheets.into_iter().enumerate().map(one).collect()
}

fn asked(query: &BondQuery) -> PeopleMapQuery {
    PeopleMapQuery { account: query.account.clone(), opportunity: query.opportunity.clone(), on: query.on.clone(), ..PeopleMapQuery::default() }
}

fn of(ground: &Ground<'_>) -> PeoplePicture {
    PeoplePicture {
        account: ground.query.account.clone(),
        theme: "print".to_owned(),
        opportunity: ground.query.opportunity.clone(),
        on: ground.query.on.clone(),
        layout: None,
        folded: Vec::new(),
        tops: Vec::new(),
        rows: None,
        teammate: None,
        all: false,
    }
}
