//! Minutes as a document: the page in the workspace, on paper or to be edited.
//!
//! Invariant: it says what the minutes' page says, in the same order.

use ::reports::{Block, Document, Figure, PageColumn as Column};

use super::picture::{Moment, draw};
use super::rows::get;
use super::running::Running;
use super::view::{BallotView, EntryView, MinutesExport, MovedView, WorkshopView};
use crate::dates;
use crate::drawing::write_whole;
use crate::error::Result;
use crate::session::Session;
use crate::speech::Speech;
use crate::views::FileWritten;
use crate::wire::Id;

/// Things told of a vote.
const FIRST: usize = 10;

/// Writes the minutes to a file: `.pdf` or `.docx`.
pub fn export(session: &Session, ask: MinutesExport) -> Result<FileWritten> {
    let ending = if ask.path.trim().to_lowercase().ends_with(".docx") { "docx" } else { "pdf" };
    let path = crate::reports::target(&ask.path, ending, ask.replace)?;
    write_whole(&path.display().to_string(), &crate::reports::paper(&document(session, &ask.id)?, ending)?)
}

/// The minutes in words and pictures.
pub(crate) fn document(session: &Session, id: &str) -> Result<Document> {
    let found = Running::find(session, id)?;
    let view = get(session, Id { id: id.to_owned() })?;
    let speech = session.speech();
    let teller = Teller { speech: &speech, view: &view };
    let review = crate::reviews::blocks(session, id)?;
    let mut blocks = teller.facts(review.is_none());
    let (facts, rest) = review.map(|review| (review.facts, review.found)).unwrap_or_default();
    blocks.extend(facts);
    blocks.extend(teller.kind("decision", "workshop-decisions"));
    blocks.extend(teller.actions());
    blocks.extend(rest);
    for (moment, key) in [(Moment::Before, "workshop-before"), (Moment::After, "workshop-after")] {
        blocks.extend(draw(session, &found, moment, "print")?.map(|drawing| {
            let caption = speech.text(key);
            Block::Picture(Figure { about: format!("{}: {caption}", view.title), caption, drawing })
        }));
    }
    blocks.extend(teller.moves());
    view.ballots.iter().for_each(|ballot| blocks.extend(teller.ballot(ballot)));
    blocks.extend(teller.kind("parking", "workshop-parking"));
    blocks.extend(teller.agenda());
    let blank = crate::reports::blank(session, &view.title)?;
    Ok(Document { subtitle: format!("{} · {}", speech.text("workshop-minutes"), view.when), contents: None, blocks, ..blank })
}

struct Teller<'a> {
    speech: &'a Speech,
    view: &'a WorkshopView,
}

impl Teller<'_> {
    fn text(&self, key: &str) -> String {
        self.speech.text(key)
    }

    fn columns(&self, columns: &[(&str, f64)]) -> Vec<Column> {
        columns.iter().map(|(key, share)| Column { name: self.text(key), share: *share }).collect()
    }

    /// A heading and a table; nothing where there are no rows.
    fn table(&self, title: String, columns: &[(&str, f64)], rows: Vec<Vec<String>>) -> Vec<Block> {
        if rows.is_empty() {
            return Vec::new();
        }
        vec![Block::Heading(title), Block::Table(self.columns(columns), rows)]
    }

    /// `all` tells who took part as well; a review tells that by their roles.
    fn facts(&self, all: bool) -> Vec<Block> {
        let view = self.view;
        let some = |text: &Option<String>| text.clone().unwrap_or_default();
        let facts = [
            ("workshop-when", view.when.clone()),
            ("workshop-account", view.context.as_ref().map(|account| account.name.clone()).unwrap_or_default()),
            ("workshop-board", some(&view.board)),
            ("workshop-attendees", if all { view.attendees.join(", ") } else { String::new() }),
            ("workshop-note", some(&view.note)),
        ];
        let told = facts.into_iter().filter(|(_, text)| !text.is_empty());
        told.map(|(key, text)| Block::Fact(self.text(key), text)).collect()
    }

    fn entries(&self, kind: &str) -> impl Iterator<Item = &EntryView> {
        self.view.entries.iter().filter(move |entry| entry.kind == kind)
    }

    fn kind(&self, kind: &str, title: &str) -> Vec<Block> {
        let items: Vec<Vec<Block>> = self.entries(kind).map(|entry| vec![Block::text(entry.text.clone())]).collect();
        if items.is_empty() { Vec::new() } else { vec![Block::Heading(self.text(title)), Block::List { start: Some(1), items }] }
    }

    fn actions(&self) -> Vec<Block> {
        let day = |entry: &EntryView| dates::stored(entry.due_on.as_deref()).map(|day| self.speech.format.date(day)).unwrap_or_default();
        let row = |entry: &EntryView| {
            let owner = entry.owner.as_ref().map(|owner| owner.name.clone()).unwrap_or_default();
            vec![entry.text.clone(), owner, day(entry), if entry.done { "✓".to_owned() } else { String::new() }]
        };
        let rows = self.entries("action").map(row).collect();
        let columns = [("workshop-action", 4.0), ("workshop-owner", 1.6), ("workshop-due", 1.3), ("workshop-done", 0.8)];
        self.table(self.text("workshop-actions"), &columns, rows)
    }

    fn moves(&self) -> Vec<Block> {
        let some = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".to_owned());
        let row = |step: &MovedView| {
            let cause = [step.who.clone(), step.why.clone()].into_iter().flatten().collect::<Vec<_>>().join(": ");
            vec![step.name.clone(), some(&step.from), some(&step.to), cause]
        };
        let rows = self.view.moves.iter().map(row).collect();
        let columns = [("workshop-what", 2.4), ("workshop-from", 1.3), ("workshop-to", 1.3), ("workshop-why", 2.6)];
        self.table(self.text("workshop-moves"), &columns, rows)
    }

    fn ballot(&self, ballot: &BallotView) -> Vec<Block> {
        let told = ballot.items.iter().filter(|item| item.dots > 0 || ballot.ordered).take(FIRST);
        let rows = told.map(|item| {
            vec![item.rank.to_string(), item.name.clone(), item.dots.to_string(), item.answer.clone().unwrap_or_default()]
        });
        let columns = [("workshop-rank", 0.7), ("workshop-what", 3.4), ("workshop-dots", 0.9), ("workshop-answer", 2.8)];
        self.table(self.speech.say("workshop-votes-of", &[("name", ballot.title.as_str().into())]), &columns, rows.collect())
    }

    fn agenda(&self) -> Vec<Block> {
        let took = |step: &super::view::MeetingStep| step.took.map(|took| took.to_string()).unwrap_or_default();
        let row = |step: &super::view::MeetingStep| vec![step.title.clone(), step.minutes.to_string(), took(step)];
        let rows = self.view.steps.iter().map(row).collect();
        let columns = [("workshop-step", 4.0), ("workshop-planned", 1.4), ("workshop-took", 1.4)];
        self.table(self.text("workshop-agenda"), &columns, rows)
    }
}
