//! How long opportunities stay in each stage (D-30), against what is expected.
//!
//! Invariant: a stage without a completed stay has no bar.

use charts::{Certainty, Change, Chart, Heading, Stage as Bar, Style, draw};
use domain::funnel::StageFigures;
use domain::method::Stage;

use super::Words;
use crate::drawing::chart::{Made, opaque, row};
use crate::drawing::funnel::window;
use crate::drawing::slice::Slice;
use crate::drawing::view::TableView;
use crate::error::Result;
use crate::forecasts::{measured, stayed_in};

/// Draws median days by stage.
pub(crate) fn durations(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let window = window(slice);
    let measured = measured(slice.session, &slice.part(), window)?;
    let stayed = stayed_in(slice.session, &slice.part(), window)?;
    let words = Words::of(slice, 0)?;
    let title = words.speech.text("outlook-durations");
    let days = format!("{} – {}", words.speech.format.date(window.from), words.speech.format.date(window.to));
    let subtitle = words.speech.say("outlook-durations-note", &[("period", days.into())]);
    let pairs = || measured.process.stages.iter().zip(&measured.funnel.stages).zip(&stayed);
    let empty = pairs().all(|((_, figures), _)| figures.days.is_none());
    let picture = charts::Funnel {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        stages: if empty { Vec::new() } else { pairs().map(|((stage, figures), ids)| bar(&words, stage, figures, ids)).collect() },
        empty: words.speech.text("outlook-durations-empty"),
    };
    let line = |((stage, figures), ids): ((&Stage, &StageFigures), &Vec<String>)| {
        let days = |value: Option<f64>| value.map_or_else(|| i18n::DASH.to_owned(), |days| words.speech.format.number(days, 0));
        let stay = figures.days;
        let cells = vec![
            days(stay.map(|stay| stay.median)),
            days(stay.map(|stay| stay.mean)),
            words.speech.format.integer(i64::from(stage.expected_days)),
            words.speech.format.integer(stay.map_or(0, |stay| stay.n as i64)),
        ];
        row(name(&words, stage), cells, words.records(ids.iter().cloned()))
    };
    let columns = ["stage", "median-days", "mean-days", "expected-days", "stays"];
    Ok(Made {
        drawing: draw(Chart::Funnel(&picture), style),
        table: TableView {
            columns: columns.map(|key| words.speech.text(&format!("outlook-column-{key}"))).to_vec(),
            rows: pairs().map(line).collect(),
        },
        notes: Vec::new(),
        empty,
        title,
        subtitle,
    })
}

fn name(words: &Words<'_>, stage: &Stage) -> String {
    let title = stage.title.get(words.speech.code());
    if stage.sign.is_empty() { title.to_owned() } else { format!("{} {title}", stage.sign) }
}

fn bar(words: &Words<'_>, stage: &Stage, figures: &StageFigures, ids: &[String]) -> Bar {
    let expected = f64::from(stage.expected_days);
    let days = |days: f64| words.speech.format.days(days.round() as i64);
    let mut lines = vec![words.speech.say("outlook-expected-days", &[("days", days(expected).into())])];
    if let Some(stay) = figures.days {
        lines.push(words.speech.say("outlook-mean-days", &[("days", days(stay.mean).into()), ("count", stay.n.into())]));
    }
    let late = figures.days.map(|stay| (stay.median - expected).round() as i64).filter(|late| *late != 0);
    Bar {
        name: name(words, stage),
        value: figures.days.map_or(0.0, |stay| stay.median),
        count: figures.days.map_or_else(String::new, |stay| days(stay.median)),
        amount: figures.days.map_or_else(String::new, |_| words.speech.say("outlook-expected-days", &[("days", days(expected).into())])),
        conversion: String::new(),
        change: late.map(|late| Change { text: words.speech.format.change(late), good: Some(late < 0) }),
        expected: Some(expected),
        certainty: Certainty::Commit,
        lines,
        target: words.records(ids.iter().cloned()).as_ref().and_then(opaque),
    }
}
