//! How good forecasts would have been: quarter by quarter, and chance by chance.
//!
//! Invariant: the pictures show every month end judged, also where the forecast was far off.

use charts::{Bars, BarsKey, BarsSign, Calibration, Certainty, Change, Chart, Heading, Kept, Period, Range, Segment, Style, draw};

use domain::forecast::way::Way;

use super::Words;
use crate::dates::stored;
use crate::drawing::chart::{Made, opaque, row};
use crate::drawing::revenue::won_between;
use crate::drawing::slice::Slice;
use crate::drawing::view::TableView;
use crate::error::Result;
use crate::forecasts::backtest;
use crate::forecasts::score_view::{BacktestQuery, BacktestRow, BacktestView, BinView, ChanceKindView};
use crate::opportunities::view::OpportunityQuery;

/// Draws what came beside what was said, month end by month end.
pub(crate) fn accuracy(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let judged = backtest(slice.session, BacktestQuery { of: slice.part() })?;
    let way = Way::read(&slice.query.way).unwrap_or(Way::ByHistory);
    let own: Vec<&BacktestRow> = judged.rows.iter().filter(|row| row.method == method(way)).collect();
    let largest = own.iter().map(|row| row.actual.minor.max(row.forecast.minor)).max().unwrap_or(0);
    let words = Words::of(slice, largest)?;
    let title = words.speech.text("outlook-accuracy");
    let subtitle = words.speech.say("outlook-accuracy-note", &[("unit", words.scale.heading().into()), ("way", words.way(way).into())]);
    let key = |sign, text: &str| BarsKey { sign, text: words.speech.text(text) };
    let picture = Bars {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        legend: vec![key(BarsSign::Fill(Certainty::Won), "outlook-came"), key(BarsSign::Range, "outlook-said-range")],
        periods: own.iter().map(|row| period(&words, row)).collect(),
        divider: None,
        empty: words.speech.text("outlook-accuracy-empty"),
    };
    let tick = words.tick();
    let drawing = draw(Chart::Bars(&picture, &tick), style);
    Ok(Made { drawing, table: table(&words, &own), notes: notes(&words, &judged), empty: own.is_empty(), title, subtitle })
}

/// The method whose mean and range a way shows.
fn method(way: Way) -> &'static str {
    match way {
        Way::ByStage => "weighted",
        Way::ByHistory => "by-history",
    }
}

fn period(words: &Words<'_>, row: &BacktestRow) -> Period {
    let minor = |money: &Option<crate::wire::MoneyView>| money.as_ref().map_or(0.0, |money| money.minor as f64);
    let told = |key: &str, amount: &str| words.speech.say(key, &[("amount", amount.into())]);
    let lines = vec![told("outlook-line-came", &row.actual.text), told("outlook-line-said", &row.forecast.text)];
    Period {
        label: name(words, row),
        segments: vec![Segment {
            value: row.actual.minor as f64,
            certainty: Certainty::Won,
            title: format!("{} · {}", name(words, row), words.speech.text("outlook-came")),
            lines: lines.clone(),
            target: opaque(&behind(words, row)),
        }],
        goal: None,
        range: Some(Range { low: minor(&row.low), middle: row.forecast.minor as f64, high: minor(&row.high) }),
        change: row.error.map(|error| Change { text: signed(words, error), good: row.held }),
        lines,
        target: opaque(&behind(words, row)),
    }
}

/// The three months a forecast was for, by their last.
fn name(words: &Words<'_>, row: &BacktestRow) -> String {
    stored(Some(&row.until)).map(|day| words.speech.format.month(day)).unwrap_or_default()
}

/// What came: won after the day of the forecast, up to its last.
fn behind(words: &Words<'_>, row: &BacktestRow) -> OpportunityQuery {
    let (on, until) = (stored(Some(&row.on)), stored(Some(&row.until)));
    let first = on.and_then(|day| day.succ_opt()).unwrap_or_default();
    won_between(words.slice.base(), first, until.unwrap_or(first))
}

fn signed(words: &Words<'_>, share: f64) -> String {
    let text = words.share(share);
    if share > 0.0 { format!("+{text}") } else { text }
}

/// The same as the bars.
fn table(words: &Words<'_>, own: &[&BacktestRow]) -> TableView {
    let dash = || i18n::DASH.to_owned();
    let short = |money: &Option<crate::wire::MoneyView>| money.as_ref().map_or_else(dash, |money| money.short.clone());
    let held = |row: &BacktestRow| row.held.map_or_else(dash, |held| words.speech.text(if held { "common-yes" } else { "common-no" }));
    let line = |one: &&BacktestRow| {
        let range = format!("{} – {}", short(&one.low), short(&one.high));
        let error = one.error.map_or_else(dash, |error| signed(words, error));
        let cells = vec![one.actual.text.clone(), one.forecast.text.clone(), error, range, held(one)];
        row(name(words, one), cells, Some(behind(words, one)))
    };
    let columns = ["until", "came-sum", "forecast", "error", "range", "held"];
    TableView {
        columns: columns.map(|key| words.speech.text(&format!("outlook-column-{key}"))).to_vec(),
        rows: own.iter().map(line).collect(),
    }
}

fn notes(words: &Words<'_>, judged: &BacktestView) -> Vec<String> {
    let told = |key: &str, share: Option<f64>| share.map(|share| words.speech.say(key, &[("share", words.share(share).into())]));
    let by_owner = judged.held_by_owner.map(|share| {
        words.speech.say("outlook-note-held-owner", &[("share", words.share(share).into()), ("count", judged.owners.into())])
    });
    let denominator = (!judged.rows.is_empty()).then(|| words.speech.text("outlook-note-denominator"));
    [told("outlook-note-held-alone", judged.held_alone), by_owner, denominator]
        .into_iter()
        .flatten()
        .collect()
}

/// Draws the chances of one kind against what came.
pub(crate) fn calibration(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let judged = backtest(slice.session, BacktestQuery { of: slice.part() })?;
    let words = Words::of(slice, 0)?;
    let asked = |one: &&ChanceKindView| slice.query.way.is_empty() || one.kind == slice.query.way;
    let kind = judged.chances.iter().find(asked);
    let title = words.speech.text("outlook-calibration");
    let told = |kind: &ChanceKindView| {
        let args = [("name", kind.name.clone().into()), ("event", kind.event.clone().into()), ("count", kind.n.into())];
        words.speech.say("outlook-calibration-note", &args)
    };
    let subtitle = kind.map(told).unwrap_or_default();
    let text = |key: &str| words.speech.text(key);
    let bins = kind.map(|kind| kind.bins.as_slice()).unwrap_or_default();
    let picture = Calibration {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        points: bins.iter().map(|bin| kept(&words, bin)).collect(),
        across: text("outlook-axis-said"),
        up: text("outlook-axis-came"),
        diagonal: text("outlook-as-promised"),
        ticks: [0.0, 0.5, 1.0].map(|share| words.share(share)),
        empty: text("outlook-accuracy-empty"),
    };
    Ok(Made {
        drawing: draw(Chart::Calibration(&picture), style),
        table: bins_table(&words, bins),
        notes: kind.map(|kind| left_out(&words, kind)).unwrap_or_default(),
        empty: bins.is_empty(),
        title,
        subtitle,
    })
}

fn bins_table(words: &Words<'_>, bins: &[BinView]) -> TableView {
    let share = |share: f64| words.share(share);
    let line = |bin: &BinView| {
        let cells = vec![share(bin.came), format!("{} – {}", share(bin.low), share(bin.high)), words.speech.format.integer(i64::from(bin.n))];
        row(share(bin.said), cells, words.records(bin.ids.iter().cloned()))
    };
    let columns = ["said", "came", "interval", "cases"];
    TableView {
        columns: columns.map(|key| words.speech.text(&format!("outlook-column-{key}"))).to_vec(),
        rows: bins.iter().map(line).collect(),
    }
}

/// Score, and what is not in it.
fn left_out(words: &Words<'_>, kind: &ChanceKindView) -> Vec<String> {
    let [_, brier, of_rate] = kind.told.clone();
    let score = words.speech.say("outlook-note-brier", &[("brier", brier.into()), ("rate", of_rate.into())]);
    let left = (kind.left_out > 0).then(|| words.speech.say("outlook-note-left-out", &[("which", kind.left_out_text.clone().into())]));
    [Some(score), left].into_iter().flatten().collect()
}

fn kept(words: &Words<'_>, bin: &BinView) -> Kept {
    let args = [("said", words.share(bin.said).into()), ("came", words.share(bin.came).into())];
    Kept {
        said: bin.said,
        came: bin.came,
        low: bin.low,
        high: bin.high,
        cases: bin.n as usize,
        title: words.speech.say("outlook-said-came", &args),
        lines: vec![words.speech.say("outlook-cases", &[("count", bin.n.into())])],
        target: words.records(bin.ids.iter().cloned()).as_ref().and_then(opaque),
    }
}
