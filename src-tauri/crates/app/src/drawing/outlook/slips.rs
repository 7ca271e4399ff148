//! How often the expected close of what is open was moved to a later month.
//!
//! Invariant: every open opportunity that a forecast counts is in one bar.

use std::collections::HashMap;

use charts::{Bars, Certainty, Chart, Heading, Period, Segment, Style, draw};
use domain::forecast::changes::slips as counted;
use store::PastLine;

use super::Words;
use crate::dates::stored;
use crate::drawing::chart::{Made, opaque, thing_row};
use crate::drawing::slice::Slice;
use crate::drawing::view::TableView;
use crate::error::Result;
use crate::forecasts::Past;

/// So many bars; the last is for all that slipped more often.
const BARS: usize = 5;
/// So many are listed.
const LISTED: usize = 100;

/// Draws the bars.
pub(crate) fn slips(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let open = open(slice)?;
    let mut bars = vec![(Vec::new(), 0_i64); BARS];
    for (line, slips) in &open {
        let bar = &mut bars[(*slips).min(BARS - 1)];
        bar.0.push(line.id.clone());
        bar.1 = bar.1.saturating_add(line.amount.unwrap_or(0));
    }
    let largest = bars.iter().map(|(_, amount)| *amount).max().unwrap_or(0);
    let words = Words::of(slice, largest)?;
    let title = words.speech.text("outlook-slips");
    let subtitle = words.speech.say("outlook-slips-note", &[("unit", words.scale.heading().into())]);
    let empty = open.is_empty();
    let picture = Bars {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        periods: if empty { Vec::new() } else { bars.iter().enumerate().map(|(at, bar)| period(&words, at, bar)).collect() },
        empty: words.speech.text("outlook-changes-empty"),
        ..Bars::default()
    };
    let tick = words.tick();
    let drawing = draw(Chart::Bars(&picture, &tick), style);
    Ok(Made { drawing, table: table(&words, &open), notes: Vec::new(), empty, title, subtitle })
}

/// Open ones with how often they slipped, the most often first.
fn open(slice: &Slice<'_>) -> Result<Vec<(PastLine, usize)>> {
    let today = slice.session.today();
    let (past, _) = Past::counted(slice.session, &slice.filter()?, today)?;
    let facts = slice.session.open()?.store.db().moved_closes(&slice.filter()?, "")?;
    let until = today.to_string();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for fact in facts.iter().filter(|fact| fact.on_date <= until) {
        let moved = (stored(fact.before.as_deref()), stored(fact.value.as_deref()));
        *counts.entry(fact.opportunity.as_str()).or_default() += counted([moved]);
    }
    let open = past.lines.into_iter().filter(|line| line.outcome == "open");
    let mut open: Vec<(PastLine, usize)> = open.map(|line| { let slips = counts.get(line.id.as_str()).copied().unwrap_or(0); (line, slips) }).collect();
    open.sort_by_key(|(line, slips)| std::cmp::Reverse((*slips, line.amount)));
    Ok(open)
}

fn period(words: &Words<'_>, at: usize, (ids, amount): &(Vec<String>, i64)) -> Period {
    let key = if at + 1 == BARS { "outlook-slipped-more" } else { "outlook-slipped" };
    let label = words.speech.say(key, &[("count", at.into())]);
    // Three or more: the date is not a date any more.
    let certainty = if at >= 3 { Certainty::Upside } else { Certainty::Commit };
    Period {
        segments: vec![Segment {
            value: *amount as f64,
            certainty,
            title: label.clone(),
            lines: vec![words.counted(ids.len(), *amount)],
            target: words.records(ids.iter().cloned()).as_ref().and_then(opaque),
        }],
        lines: vec![words.counted(ids.len(), *amount)],
        change: Some(charts::Change { text: words.speech.format.integer(ids.len() as i64), good: None }),
        label,
        target: words.records(ids.iter().cloned()).as_ref().and_then(opaque),
        ..Period::default()
    }
}

fn table(words: &Words<'_>, open: &[(PastLine, usize)]) -> TableView {
    let slipped = open.iter().filter(|(_, slips)| *slips > 0).take(LISTED);
    let line = |(line, slips): &(PastLine, usize)| {
        let cells = vec![words.speech.format.integer(*slips as i64), words.money(line.amount.unwrap_or(0))];
        thing_row(line.name.clone(), cells, "opportunity", &line.id)
    };
    let text = |key: &str| words.speech.text(key);
    TableView {
        columns: vec![text("outlook-column-opportunity"), text("outlook-column-slips"), text("common-amount")],
        rows: slipped.map(line).collect(),
    }
}
