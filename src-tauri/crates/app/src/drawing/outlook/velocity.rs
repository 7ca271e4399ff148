//! The pace of business over time: amount won per day, month end by month end (D-36).
//!
//! Invariant: each bar is worked out from what was known on its day.

use charts::{Bars, Certainty, Chart, Heading, Period, Segment, Style, draw};
use chrono::{Days, NaiveDate};
use domain::series::Month;

use super::Words;
use crate::drawing::chart::{Made, opaque, row};
use crate::drawing::revenue::won_between;
use crate::drawing::slice::Slice;
use crate::drawing::view::TableView;
use crate::error::Result;
use crate::forecasts::{Pace, paces};
use crate::opportunities::view::OpportunityQuery;

/// Draws the bars.
pub(crate) fn velocity(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let today = slice.session.today();
    let days = slice.from.through(slice.to.min(Month::of(today))).map(|month| month.last_day().min(today));
    let found = paces(slice.session, &slice.part(), &days.collect::<Vec<_>>())?;
    let per_day = |pace: &Pace| pace.velocity.unwrap_or(0.0).round() as i64;
    let words = Words::of(slice, found.iter().map(|(_, pace)| per_day(pace)).max().unwrap_or(0))?;
    let title = words.speech.text("plan-velocity");
    let subtitle = words.speech.say("plan-velocity-note", &[("unit", words.scale.heading().into())]);
    let empty = found.iter().all(|(_, pace)| pace.velocity.is_none());
    let picture = Bars {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        periods: if empty { Vec::new() } else { found.iter().map(|(day, pace)| bar(&words, *day, pace, per_day(pace))).collect() },
        empty: words.speech.text("plan-velocity-empty"),
        ..Bars::default()
    };
    let tick = words.tick();
    let drawing = draw(Chart::Bars(&picture, &tick), style);
    let notes = vec![words.speech.text("dashboard-note-velocity")];
    Ok(Made { drawing, table: table(&words, &found), notes, empty, title, subtitle })
}

fn bar(words: &Words<'_>, day: NaiveDate, pace: &Pace, per_day: i64) -> Period {
    let month = words.speech.format.month(day);
    Period {
        label: words.speech.format.month_name(day),
        segments: vec![Segment {
            value: per_day as f64,
            certainty: Certainty::Won,
            title: month,
            lines: std::iter::once(words.money(per_day)).chain(lines(words, pace)).collect(),
            target: opaque(&decided(words, day)),
        }],
        lines: lines(words, pace),
        target: opaque(&decided(words, day)),
        ..Period::default()
    }
}

/// What win rate, average and cycle of a day are of: decided in the twelve months before.
fn decided(words: &Words<'_>, day: NaiveDate) -> OpportunityQuery {
    let since = day.checked_sub_days(Days::new(crate::forecasts::RECENT - 1)).unwrap_or(day);
    OpportunityQuery { outcomes: vec!["won".to_owned(), "lost".to_owned()], ..won_between(words.slice.base(), since, day) }
}

fn lines(words: &Words<'_>, pace: &Pace) -> Vec<String> {
    let say = |key: &str, name: &'static str, value: String| words.speech.say(key, &[(name, value.into())]);
    let all = [
        Some(say("plan-line-open", "count", words.speech.format.integer(i64::from(pace.open)))),
        pace.win_rate.map(|rate| say("plan-line-rate", "share", words.share(rate))),
        pace.average.map(|average| say("plan-line-average", "amount", words.money(average.round() as i64))),
        pace.cycle.map(|days| say("plan-line-cycle", "days", words.speech.format.number(days, 0))),
    ];
    all.into_iter().flatten().collect()
}

fn table(words: &Words<'_>, found: &[(NaiveDate, Pace)]) -> TableView {
    let dash = || i18n::DASH.to_owned();
    let line = |(day, pace): &(NaiveDate, Pace)| {
        let money = |minor: Option<f64>| minor.map_or_else(dash, |minor| words.money(minor.round() as i64));
        let cells = vec![
            money(pace.velocity),
            words.speech.format.integer(i64::from(pace.open)),
            pace.win_rate.map_or_else(dash, |rate| words.share(rate)),
            money(pace.average),
            pace.cycle.map_or_else(dash, |days| words.speech.format.number(days, 0)),
        ];
        row(words.speech.format.date(*day), cells, Some(decided(words, *day)))
    };
    let columns = ["month-end", "velocity", "open", "win-rate", "average", "cycle"];
    let title = |key: &str| words.speech.text(&if key == "velocity" { "plan-velocity".to_owned() } else { format!("plan-column-{key}") });
    TableView { columns: columns.map(title).to_vec(), rows: found.iter().map(line).collect() }
}
