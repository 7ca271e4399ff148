//! What the months bring together: won so far, and the range ahead.
//!
//! Invariant: each place holds all months up to its own; the last one is the range of them all.

use charts::{Blade, Chart, Fan, Heading, Style, draw};
use domain::series::Month;

use super::{Words, range_query};
use crate::drawing::chart::{Made, opaque, row};
use crate::drawing::revenue::{open_between, won_between};
use crate::drawing::slice::Slice;
use crate::drawing::view::TableView;
use crate::error::Result;
use crate::forecasts::Ranged;
use crate::opportunities::view::OpportunityQuery;

const LEVELS: [f64; 5] = [0.1, 0.25, 0.5, 0.75, 0.9];

/// One month with all before it.
struct Reach {
    month: Month,
    levels: [i64; 5],
    goal: Option<i64>,
    known: bool,
}

/// Draws the fan.
pub(crate) fn fan(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let ranged = Ranged::of(slice.session, &range_query(slice))?;
    let reaches: Vec<Reach> = slice.from.through(slice.to).map(|month| reach(&ranged, month)).collect();
    let largest = reaches.iter().map(|reach| reach.levels[4].max(reach.goal.unwrap_or(0))).max().unwrap_or(0);
    let teller = Teller { words: Words::of(slice, largest)?, today: ranged.outlook.day };
    let title = teller.words.speech.text("outlook-fan");
    let way = teller.words.way(ranged.lens().way());
    let note = [("period", slice.months().into()), ("unit", teller.words.scale.heading().into()), ("way", way.into())];
    let subtitle = teller.words.speech.say("outlook-fan-note", &note);
    let empty = reaches.iter().all(|reach| reach.levels[4] == 0);
    let text = |key: &str| teller.words.speech.text(key);
    let picture = Fan {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        places: if empty { Vec::new() } else { reaches.iter().map(|reach| teller.blade(reach)).collect() },
        names: [text("outlook-p10"), text("outlook-p50"), text("outlook-p90")],
        goal_name: text("charts-target"),
        empty: text("outlook-range-empty"),
    };
    let tick = teller.words.tick();
    let drawing = draw(Chart::Fan(&picture, &tick), style);
    Ok(Made { drawing, table: teller.table(&reaches), notes: Vec::new(), empty, title, subtitle })
}

fn reach(ranged: &Ranged, month: Month) -> Reach {
    let months = (ranged.months.0, month);
    let spread = ranged.outlook.spread(months, ranged.lens());
    Reach {
        month,
        levels: LEVELS.map(|share| spread.quantile(share)),
        goal: ranged.outlook.goal(months.0, months.1),
        known: month < Month::of(ranged.outlook.day),
    }
}

struct Teller<'a> {
    words: Words<'a>,
    today: chrono::NaiveDate,
}

impl Teller<'_> {
    fn name(&self, month: Month) -> String {
        self.words.speech.format.month(month.first_day())
    }

    fn behind(&self, month: Month, known: bool) -> OpportunityQuery {
        let base = self.words.slice.base();
        let days = (month.first_day(), month.last_day());
        if known { won_between(base, days.0, days.1) } else { open_between(base, days, self.today) }
    }

    fn blade(&self, reach: &Reach) -> Blade {
        let one_year = self.words.slice.from.year() == self.words.slice.to.year();
        let first = reach.month.first_day();
        let label = if one_year || reach.month.number() != 1 { self.words.speech.format.month_name(first) } else { self.name(reach.month) };
        Blade {
            label,
            levels: reach.levels.map(|level| level as f64),
            goal: reach.goal.map(|goal| goal as f64),
            known: reach.known,
            title: self.words.speech.say("outlook-up-to", &[("month", self.name(reach.month).into())]),
            lines: self.lines(reach),
            target: opaque(&self.behind(reach.month, reach.known)),
        }
    }

    fn lines(&self, reach: &Reach) -> Vec<String> {
        let told = |key: &str, minor: i64| format!("{} {}", self.words.speech.text(key), self.words.money(minor));
        let mut lines = if reach.known {
            vec![told("charts-won", reach.levels[2])]
        } else {
            vec![told("outlook-p90", reach.levels[4]), told("outlook-p50", reach.levels[2]), told("outlook-p10", reach.levels[0])]
        };
        lines.extend(reach.goal.map(|goal| told("charts-target", goal)));
        lines
    }

    fn table(&self, reaches: &[Reach]) -> TableView {
        let text = |key: &str| self.words.speech.text(key);
        let money = |minor: i64| self.words.money(minor);
        let line = |reach: &Reach| {
            let goal = reach.goal.map_or_else(|| i18n::DASH.to_owned(), money);
            let cells = vec![goal, money(reach.levels[0]), money(reach.levels[2]), money(reach.levels[4])];
            row(self.name(reach.month), cells, Some(self.behind(reach.month, reach.known)))
        };
        TableView {
            columns: vec![text("outlook-column-up-to"), text("charts-column-target"), text("outlook-p10"), text("outlook-p50"), text("outlook-p90")],
            rows: reaches.iter().map(line).collect(),
        }
    }
}
