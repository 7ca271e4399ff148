//! The qualification of one opportunity as bars by question (D-19): us and each rival.
//!
//! Invariant: the counts are those of the scorecard on the same day.

use charts::{AnswerGroup, AnswerRow, Answers, Chart, Heading, Style, draw};

use super::chart::{Made, row};
use super::slice::Slice;
use super::view::{ChartQuery, TableView};
use crate::dates;
use crate::error::{AppError, Result};
use crate::qualify::qualification;
use crate::session::Session;
use crate::speech::Speech;
use crate::views::{Qualification, QualificationQuery, QuestionView, TallyView};

/// The scorecard asked for, with what it is called and whether anybody rated.
pub(super) struct Asked {
    pub(super) card: Qualification,
    pub(super) name: String,
    pub(super) subtitle: String,
    pub(super) rated: bool,
}

pub(super) fn asked(session: &Session, query: &ChartQuery) -> Result<Asked> {
    let opportunity = query.opportunity.clone().ok_or_else(|| AppError::BadRequest("opportunity".into()))?;
    let name = session.open()?.store.db().get::<store::Opportunity>(&opportunity)?.name;
    let asked = QualificationQuery { opportunity, on: query.on.clone(), scorecard: query.scheme.clone(), ..QualificationQuery::default() };
    let card = qualification(session, asked)?;
    let rated = card.contenders.iter().any(|one| one.total.plus + one.total.minus > 0) || !card.dates.is_empty();
    let subtitle = match &card.on {
        Some(day) => format!("{} · {}", card.title, shown(day, &session.speech())),
        None => card.title.clone(),
    };
    Ok(Asked { card, name, subtitle, rated })
}

pub(super) fn make(slice: &Slice<'_>, query: &ChartQuery, style: &Style) -> Result<Made> {
    let Asked { card, name, subtitle, rated } = asked(slice.session, query)?;
    let speech = slice.session.speech();
    let groups = if rated { card.questions.iter().map(|question| group(&speech, &card, question)).collect() } else { Vec::new() };
    let picture = Answers {
        heading: Heading { title: name.clone(), note: subtitle.clone() },
        legend: ["for", "unknown", "against"].map(|answer| speech.text(&format!("qualify-{answer}"))),
        groups,
        empty: speech.text("charts-qualification-empty"),
    };
    Ok(Made {
        drawing: draw(Chart::Answers(&picture), style),
        table: table(&speech, &card),
        notes: Vec::new(),
        empty: !rated,
        title: name,
        subtitle,
    })
}

fn group(speech: &Speech, card: &Qualification, question: &QuestionView) -> AnswerGroup {
    let line = |(at, tally): (usize, &TallyView)| AnswerRow {
        name: card.contenders.get(at).map(|one| one.name.clone()).unwrap_or_default(),
        counts: [tally.plus, tally.unknown, tally.minus],
        lines: vec![question.title.clone(), told(speech, tally)],
        target: None,
    };
    AnswerGroup { title: question.title.clone(), rows: question.tallies.iter().enumerate().map(line).collect() }
}

pub(super) fn told(speech: &Speech, tally: &TallyView) -> String {
    let counts = [("for", tally.plus), ("unknown", tally.unknown), ("against", tally.minus)];
    counts.map(|(answer, count)| format!("{}: {count}", speech.text(&format!("qualify-{answer}")))).join(" · ")
}

fn table(speech: &Speech, card: &Qualification) -> TableView {
    let names = card.contenders.iter().map(|one| one.name.clone());
    let cell = |tally: &TallyView| format!("+{} ?{} −{}", tally.plus, tally.unknown, tally.minus);
    let line = |question: &QuestionView| row(question.title.clone(), question.tallies.iter().map(cell).collect(), None);
    TableView {
        columns: std::iter::once(speech.text("cli-column-question")).chain(names).collect(),
        rows: card.questions.iter().map(line).collect(),
    }
}

fn shown(day: &str, speech: &Speech) -> String {
    dates::stored(Some(day)).map_or_else(|| day.to_owned(), |day| speech.format.date(day))
}
