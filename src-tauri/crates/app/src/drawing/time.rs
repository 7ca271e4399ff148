//! Where selling time goes, as two mirrored pyramids.
//!
//! Invariant: the classes and the figures are those of `time_view`.

use charts::{Aside, Change, Chart, Half, Heading, Mirror, MirrorClass, Style, draw};

use super::chart::{Made, thing_row, things};
use super::view::{ChartQuery, TableRow, TableView};
use crate::dates::stored;
use crate::error::Result;
use crate::pyramids;
use crate::session::Session;
use crate::speech::Speech;
use crate::views::{ClassTimeView, TimeQuery, TimeView};

pub(super) fn make(session: &Session, query: &ChartQuery, style: &Style) -> Result<Made> {
    let asked = TimeQuery { scheme: query.scheme.clone(), from: query.from.clone(), to: query.to.clone() };
    let view = pyramids::time_view(session, asked)?;
    let speech = session.speech();
    let teller = Teller { speech: &speech, view: &view };
    let title = speech.text("pyramids-time");
    let subtitle = teller.subtitle();
    let picture = teller.picture(Heading { title: title.clone(), note: subtitle.clone() });
    Ok(Made {
        drawing: draw(Chart::Mirror(&picture), style),
        table: teller.table(),
        notes: Vec::new(),
        empty: view.classes.is_empty(),
        title,
        subtitle,
    })
}

struct Teller<'a> {
    speech: &'a Speech,
    view: &'a TimeView,
}

impl Teller<'_> {
    fn subtitle(&self) -> String {
        let day = |text: &str| stored(Some(text)).map(|day| self.speech.format.date(day)).unwrap_or_default();
        let days = format!("{} – {}", day(&self.view.from), day(&self.view.to));
        let hours = self.speech.format.number(self.view.hours, 0);
        self.speech.say(&format!("pyramids-time-note-{}", self.view.basis), &[("period", days.into()), ("hours", hours.into())])
    }

    fn picture(&self, heading: Heading) -> Mirror {
        Mirror {
            heading,
            left: self.speech.text("pyramids-time-left"),
            right: self.speech.text("pyramids-time-right"),
            classes: self.view.classes.iter().map(|class| self.class(class)).collect(),
            aside: self.aside(),
            goal: self.speech.text("pyramids-goal"),
            actual: self.speech.text("pyramids-actual"),
            empty: self.speech.text("pyramids-chart-empty"),
        }
    }

    fn class(&self, class: &ClassTimeView) -> MirrorClass {
        let args = [("count", class.count.into())];
        MirrorClass {
            name: class.title.clone(),
            note: self.speech.say("pyramids-accounts", &args),
            left: self.half(class.accounts, class.wanted_accounts, class.deviation_accounts),
            right: self.half(class.time, class.wanted_time, class.deviation_time),
            lines: self.lines(class),
            target: things("tier", &class.key),
        }
    }

    fn half(&self, share: f64, wanted: Option<u32>, deviation: Option<f64>) -> Half {
        let text = self.speech.format.percent(share / 100.0, 0);
        Half { share, goal: wanted.map(f64::from), text, change: self.change(deviation) }
    }

    fn change(&self, deviation: Option<f64>) -> Option<Change> {
        let points = deviation.map(|points| points.round() as i64).filter(|points| *points != 0)?;
        let points = self.speech.format.change(points);
        Some(Change { text: self.speech.say("pyramids-points", &[("points", points.into())]), good: None })
    }

    fn lines(&self, class: &ClassTimeView) -> Vec<String> {
        let line = |key: &str, share: f64, wanted: Option<u32>| {
            let wanted = wanted.map_or_else(|| i18n::DASH.to_owned(), |wanted| self.speech.format.percent_points(i64::from(wanted)));
            let share = self.speech.format.percent(share / 100.0, 1);
            self.speech.say(key, &[("share", share.into()), ("wanted", wanted.into())])
        };
        vec![
            line("pyramids-time-line-accounts", class.accounts, class.wanted_accounts),
            line("pyramids-time-line-time", class.time, class.wanted_time),
        ]
    }

    fn aside(&self) -> Option<Aside> {
        let time = self.speech.format.percent(self.view.unassigned_time / 100.0, 0);
        let args = [("count", self.view.unassigned.into()), ("time", time.into())];
        (self.view.unassigned > 0).then(|| Aside {
            text: self.speech.say("pyramids-time-unassigned", &args),
            lines: Vec::new(),
            target: things("tier", ""),
        })
    }

    fn table(&self) -> TableView {
        let columns = ["class", "accounts", "share", "wanted-share", "deviation", "time", "wanted-time", "time-deviation"];
        TableView {
            columns: columns.map(|key| self.speech.text(&format!("pyramids-column-{key}"))).to_vec(),
            rows: self.view.classes.iter().map(|class| self.row(class)).collect(),
        }
    }

    fn row(&self, class: &ClassTimeView) -> TableRow {
        let format = &self.speech.format;
        let dash = || i18n::DASH.to_owned();
        let points = |wanted: Option<u32>| wanted.map_or_else(dash, |wanted| format.percent_points(i64::from(wanted)));
        let change = |deviation: Option<f64>| self.change(deviation).map_or_else(dash, |change| change.text);
        let cells = vec![
            format.integer(i64::from(class.count)),
            format.percent(class.accounts / 100.0, 1),
            points(class.wanted_accounts),
            change(class.deviation_accounts),
            format.percent(class.time / 100.0, 1),
            points(class.wanted_time),
            change(class.deviation_time),
        ];
        thing_row(class.title.clone(), cells, "tier", &class.key)
    }
}
