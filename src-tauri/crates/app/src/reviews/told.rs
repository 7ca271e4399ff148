//! A review in the minutes: what it looked at, figures then and now, points, ratings, answers.
//!
//! Not the whole document (`workshops::document`). Invariant: it says what the review's page says.

use ::reports::{Block, PageColumn as Column};

use super::rows::review_get;
use super::view::{BriefGroup, LastReview, PlanRating, ReviewFigure, ReviewPart, ReviewQuestion, ReviewSubjectView, ReviewView};
use crate::error::Result;
use crate::session::Session;
use crate::speech::Speech;
use crate::wire::Id;
use crate::workshops::view::EntryView;

/// What only a review's minutes say.
pub(crate) struct ReviewBlocks {
    /// Facts: who took part as what, and what it is compared with.
    pub(crate) facts: Vec<Block>,
    /// All the rest.
    pub(crate) found: Vec<Block>,
}

/// What only a review's minutes say; nothing where the meeting is none.
pub(crate) fn blocks(session: &Session, id: &str) -> Result<Option<ReviewBlocks>> {
    if !super::is_review(session, id)? {
        return Ok(None);
    }
    let view = review_get(session, Id { id: id.to_owned() })?;
    let teller = Teller { speech: &session.speech() };
    let facts = teller.about(&view);
    let mut blocks = Vec::new();
    blocks.extend(teller.entries(&view, "weakness"));
    blocks.extend(teller.entries(&view, "advice"));
    view.subjects.iter().for_each(|subject| blocks.extend(teller.subject(subject)));
    blocks.extend(teller.last(&view));
    Ok(Some(ReviewBlocks { facts, found: blocks }))
}

struct Teller<'a> {
    speech: &'a Speech,
}

impl Teller<'_> {
    fn text(&self, key: &str) -> String {
        self.speech.text(key)
    }

    fn about(&self, view: &ReviewView) -> Vec<Block> {
        let mut facts = Vec::new();
        for role in ["presenter", "coach", "reviewer"] {
            let names: Vec<String> = view.parts.iter().filter(|part| part.role == role).map(part_told).collect();
            if !names.is_empty() {
                facts.push(Block::Fact(self.text(&format!("reviews-role-{role}")), names.join(", ")));
            }
        }
        facts.push(Block::Fact(self.text("reviews-since-label"), view.since_told.clone()));
        facts
    }

    /// Weak points or recommendations, with who raised them.
    fn entries(&self, view: &ReviewView, kind: &str) -> Vec<Block> {
        let of = view.meeting.entries.iter().filter(|entry| entry.kind == kind);
        let items: Vec<Vec<Block>> = of.map(|entry| vec![Block::text(raised(entry))]).collect();
        self.list(self.text(&format!("reviews-{kind}")), items, Some(1))
    }

    fn list(&self, title: String, items: Vec<Vec<Block>>, start: Option<u32>) -> Vec<Block> {
        if items.is_empty() { Vec::new() } else { vec![Block::Heading(title), Block::List { start, items }] }
    }

    /// Everything has a heading of its own, so that a deck gives it a slide of its own.
    fn subject(&self, subject: &ReviewSubjectView) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(subject.name.clone())];
        blocks.extend(self.figures(&subject.now.figures, &self.day(&subject.since)));
        if !subject.now.brief.is_empty() {
            blocks.push(self.part(subject, &self.text("reviews-brief")));
        }
        subject.now.brief.iter().for_each(|group| blocks.extend(self.group(group)));
        blocks.extend(subject.now.rating.as_ref().into_iter().flat_map(|rating| self.rating(rating, subject)));
        blocks.extend(self.answers(subject));
        blocks
    }

    fn part(&self, subject: &ReviewSubjectView, what: &str) -> Block {
        Block::Heading(self.speech.say("reviews-named", &[("name", subject.name.as_str().into()), ("what", what.into())]))
    }

    fn columns(&self, columns: &[(&str, f64)]) -> Vec<Column> {
        columns.iter().map(|(key, share)| Column { name: self.text(key), share: *share }).collect()
    }

    fn day(&self, day: &str) -> String {
        crate::dates::stored(Some(day)).map(|day| self.speech.format.date(day)).unwrap_or_default()
    }

    fn figures(&self, figures: &[ReviewFigure], then: &str) -> Option<Block> {
        let row = |one: &ReviewFigure| vec![one.title.clone(), one.before.clone().unwrap_or_default(), one.text.clone()];
        let mut columns = self.columns(&[("reviews-what", 2.4), ("reviews-then", 2.0), ("reviews-now", 2.0)]);
        then.clone_into(&mut columns[1].name);
        (!figures.is_empty()).then(|| Block::Table(columns, figures.iter().map(row).collect()))
    }

    fn group(&self, group: &BriefGroup) -> [Block; 2] {
        let told = |item: &super::view::BriefItem| match &item.detail {
            Some(detail) if !detail.is_empty() => format!("{} ({detail})", item.text),
            _ => item.text.clone(),
        };
        let mut items: Vec<Vec<Block>> = group.items.iter().map(|item| vec![Block::text(told(item))]).collect();
        if group.more > 0 {
            items.push(vec![Block::text(self.speech.say("reviews-more", &[("count", group.more.into())]))]);
        }
        [strong(&group.title), Block::List { start: None, items }]
    }

    fn rating(&self, rating: &PlanRating, subject: &ReviewSubjectView) -> Vec<Block> {
        if rating.lines.iter().all(|line| line.value.is_none()) {
            return Vec::new();
        }
        let then = subject.before.as_ref().and_then(|before| before.rating.as_ref());
        let step = |value: Option<f64>| value.map(|value| format!("{value:.0}")).unwrap_or_default();
        let before = |key: &str| step(then.and_then(|then| then.lines.iter().find(|line| line.key == key)?.value));
        let rows = rating.lines.iter().map(|line| vec![line.title.clone(), before(&line.key), step(line.value)]).collect();
        let columns = self.columns(&[("reviews-what", 4.0), ("reviews-then", 1.0), ("reviews-now", 1.0)]);
        vec![self.part(subject, &rating.title), Block::Table(columns, rows)]
    }

    fn answers(&self, subject: &ReviewSubjectView) -> Vec<Block> {
        let row = |one: &ReviewQuestion| Some(vec![one.text.clone(), one.answer.clone()?]);
        let rows: Vec<Vec<String>> = subject.now.questions.iter().filter_map(row).collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let columns = self.columns(&[("reviews-question", 2.0), ("reviews-answer", 3.0)]);
        vec![self.part(subject, &self.text("reviews-questions")), Block::Table(columns, rows)]
    }

    /// What the last reviews agreed to do, and what became of it; each review once.
    fn last(&self, view: &ReviewView) -> Vec<Block> {
        let mut seen = std::collections::BTreeSet::new();
        let all = view.subjects.iter().filter_map(|subject| subject.last.as_ref()).filter(|last| seen.insert(last.id.clone()));
        all.flat_map(|last| self.agreed(last)).collect()
    }

    fn agreed(&self, last: &LastReview) -> Vec<Block> {
        let told = |entry: &EntryView| vec![if entry.done { "✓".to_owned() } else { String::new() }, entry.text.clone()];
        let rows: Vec<_> = last.entries.iter().filter(|entry| matches!(entry.kind.as_str(), "action" | "decision")).map(told).collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let title = self.speech.say("reviews-last-agreed", &[("day", last.ended.as_str().into())]);
        vec![Block::Heading(title), Block::Table(self.columns(&[("workshop-done", 0.8), ("reviews-what", 5.0)]), rows)]
    }
}

fn strong(text: &str) -> Block {
    Block::Paragraph(vec![::reports::Words { text: text.to_owned(), strong: true, ..::reports::Words::default() }])
}

/// A name, and whose eyes it looks with.
fn part_told(part: &ReviewPart) -> String {
    match &part.perspective {
        Some(eyes) => format!("{} ({eyes})", part.name),
        None => part.name.clone(),
    }
}

fn raised(entry: &EntryView) -> String {
    match &entry.said_by {
        Some(who) => format!("{} ({who})", entry.text),
        None => entry.text.clone(),
    }
}
