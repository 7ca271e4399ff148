//! The scorecard of one opportunity as a radar (D-19): us and each rival, question by question.
//!
//! A point is the share of the answers to a question that speak for somebody; what is not known
//! counts as not speaking for them (ours). Where a card asks fewer than three questions its criteria
//! are the axes. Invariant: the shares are those of the scorecard on the same day.

use charts::{Chart, Heading, Radar, RadarPoint, RadarShape, Style, draw};

use super::chart::{Made, row};
use super::qualification::{Asked, asked, told};
use super::slice::Slice;
use super::view::{ChartQuery, TableView};
use crate::error::Result;
use crate::speech::Speech;
use crate::views::{Qualification, QualifyCriterion, QuestionView};

/// Fewer axes enclose nothing.
const FEWEST: usize = 3;

/// An axis: its title, and for each contender the share and what it is made of.
struct Axis {
    title: String,
    points: Vec<(f64, String)>,
}

pub(super) fn make(slice: &Slice<'_>, query: &ChartQuery, style: &Style) -> Result<Made> {
    let Asked { card, name, subtitle, rated } = asked(slice.session, query)?;
    let speech = slice.session.speech();
    let axes = axes(&card, &speech);
    let note = format!("{subtitle} · {}", speech.text("charts-radar-share"));
    let picture = Radar {
        heading: Heading { title: name.clone(), note: note.clone() },
        axes: axes.iter().map(|axis| axis.title.clone()).collect(),
        shapes: if rated { shapes(&card, &axes, &speech) } else { Vec::new() },
        rings: [0.25, 0.5, 0.75, 1.0].map(|ring| (ring, speech.format.percent(ring, 0))).to_vec(),
        empty: speech.text("charts-qualification-empty"),
    };
    Ok(Made {
        drawing: draw(Chart::Radar(&picture), style),
        table: table(&card, &axes, &speech),
        notes: Vec::new(),
        empty: !rated,
        title: name,
        subtitle: note,
    })
}

fn axes(card: &Qualification, speech: &Speech) -> Vec<Axis> {
    if card.questions.len() >= FEWEST {
        card.questions.iter().map(|question| of_question(question, speech)).collect()
    } else {
        card.criteria.iter().map(|criterion| of_criterion(criterion, speech)).collect()
    }
}

fn of_question(question: &QuestionView, speech: &Speech) -> Axis {
    let share = |tally: &crate::views::TallyView| {
        let all = tally.plus + tally.unknown + tally.minus;
        (f64::from(tally.plus) / f64::from(all.max(1)), told(speech, tally))
    };
    Axis { title: question.title.clone(), points: question.tallies.iter().map(share).collect() }
}

/// How high a step stands between the lowest and the highest.
fn of_criterion(criterion: &QualifyCriterion, speech: &Speech) -> Axis {
    let [low, high] = criterion.steps.map(f64::from);
    let share = |value: f64| if high > low { ((value - low) / (high - low)).clamp(0.0, 1.0) } else { 0.0 };
    let point = |cell: &crate::views::QualifyCell| {
        let said = speech.text(&format!("qualify-{}", cell.answer));
        (cell.value.map_or(0.0, share), said)
    };
    Axis { title: criterion.title.clone(), points: criterion.cells.iter().map(point).collect() }
}

fn shapes(card: &Qualification, axes: &[Axis], speech: &Speech) -> Vec<RadarShape> {
    let point = |axis: &Axis, at: usize| {
        let (value, said) = axis.points.get(at).cloned().unwrap_or_default();
        RadarPoint { value, lines: vec![format!("{}: {}", axis.title, speech.format.percent(value, 0)), said] }
    };
    let shape = |(at, who): (usize, &crate::views::ContenderScore)| RadarShape {
        name: who.name.clone(),
        points: axes.iter().map(|axis| point(axis, at)).collect(),
    };
    card.contenders.iter().enumerate().map(shape).collect()
}

fn table(card: &Qualification, axes: &[Axis], speech: &Speech) -> TableView {
    let names = card.contenders.iter().map(|one| one.name.clone());
    let line = |axis: &Axis| {
        let cells = axis.points.iter().map(|(value, _)| speech.format.percent(*value, 0));
        row(axis.title.clone(), cells.collect(), None)
    };
    TableView {
        columns: std::iter::once(speech.text("cli-column-question")).chain(names).collect(),
        rows: axes.iter().map(line).collect(),
    }
}
