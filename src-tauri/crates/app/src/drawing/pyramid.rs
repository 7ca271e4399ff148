//! The pyramid of a tier scheme as a chart.
//!
//! Invariant: the tiers and the figures are those of `pyramid_view`.

use charts::{Aside, Change, Chart, Heading, Pyramid, Style, Tier, draw};

use super::chart::{Made, thing_row, things};
use super::view::{ChartQuery, TableRow, TableView};
use crate::error::Result;
use crate::pyramids;
use crate::session::Session;
use crate::speech::Speech;
use crate::views::{PyramidQuery, PyramidView, TierView};

pub(super) fn make(session: &Session, query: &ChartQuery, style: &Style) -> Result<Made> {
    let view = pyramids::pyramid_view(session, PyramidQuery { scheme: query.scheme.clone() })?;
    let speech = session.speech();
    let teller = Teller { speech: &speech, view: &view };
    let title = speech.text("pyramids-chart");
    let subtitle = teller.subtitle();
    let picture = Pyramid {
        heading: Heading { title: title.clone(), note: subtitle.clone() },
        tiers: view.tiers.iter().map(|tier| teller.tier(tier)).collect(),
        aside: teller.aside(),
        empty: speech.text("pyramids-chart-empty"),
    };
    Ok(Made {
        drawing: draw(Chart::Pyramid(&picture), style),
        table: teller.table(),
        notes: crate::accounts::currency_notes(session)?,
        empty: view.tiers.is_empty(),
        title,
        subtitle,
    })
}

struct Teller<'a> {
    speech: &'a Speech,
    view: &'a PyramidView,
}

impl Teller<'_> {
    fn subtitle(&self) -> String {
        let shown = self.view.schemes.iter().find(|scheme| Some(&scheme.key) == self.view.scheme.as_ref());
        let args = [
            ("scheme", shown.map(|scheme| scheme.title.as_str()).unwrap_or_default().into()),
            ("count", self.view.accounts.into()),
            ("amount", self.view.revenue.short.as_str().into()),
        ];
        self.speech.say("pyramids-chart-note", &args)
    }

    fn tier(&self, tier: &TierView) -> Tier {
        let (goal, of) = self.goal(tier);
        Tier {
            name: tier.title.clone(),
            note: tier.coverage.clone().unwrap_or_default(),
            value: f64::from(tier.count),
            goal,
            count: self.speech.format.integer(i64::from(tier.count)),
            of,
            change: self.change(tier),
            amount: self.revenue(tier),
            lines: self.lines(tier),
            target: things("tier", &tier.key),
        }
    }

    /// So many accounts are expected, and how that is said; a share is one of those with a tier.
    fn goal(&self, tier: &TierView) -> (Option<f64>, String) {
        let say = |text: String| self.speech.say("pyramids-of", &[("wanted", text.into())]);
        if let Some(wanted) = tier.wanted {
            return (Some(f64::from(wanted)), say(self.speech.format.integer(i64::from(wanted))));
        }
        let all = f64::from(self.view.accounts - self.view.unassigned);
        let part = tier.wanted_share.map(|share| f64::from(share) * all / 100.0);
        let said = tier.wanted_share.map(|share| say(self.speech.format.percent_points(i64::from(share))));
        (part, said.unwrap_or_default())
    }

    fn change(&self, tier: &TierView) -> Option<Change> {
        let counted = tier.deviation.filter(|points| *points != 0).map(|points| self.speech.format.change(i64::from(points)));
        let points = tier.deviation_share.map(|points| points.round() as i64).filter(|points| *points != 0);
        let shared = points.map(|points| self.speech.say("pyramids-points", &[("points", self.speech.format.change(points).into())]));
        counted.or(shared).map(|text| Change { text, good: None })
    }

    fn revenue(&self, tier: &TierView) -> String {
        let share = self.speech.format.percent(tier.revenue_share / 100.0, 0);
        self.speech.say("pyramids-revenue-share", &[("amount", tier.revenue.short.as_str().into()), ("share", share.into())])
    }

    fn lines(&self, tier: &TierView) -> Vec<String> {
        let share = self.speech.format.percent(tier.share / 100.0, 0);
        let counted = [("count", tier.count.into()), ("share", share.into())];
        let mut lines = vec![self.speech.say("pyramids-line-count", &counted), self.revenue(tier)];
        lines.extend(tier.wanted_time.map(|time| {
            let time = self.speech.format.percent_points(i64::from(time));
            self.speech.say("pyramids-line-time", &[("time", time.into())])
        }));
        lines.extend(tier.goal.clone());
        lines
    }

    fn aside(&self) -> Option<Aside> {
        let args = [("count", self.view.unassigned.into()), ("amount", self.view.unassigned_revenue.short.as_str().into())];
        (self.view.unassigned > 0).then(|| Aside {
            text: self.speech.say("pyramids-unassigned", &args),
            lines: Vec::new(),
            target: things("tier", ""),
        })
    }

    fn table(&self) -> TableView {
        let columns = ["tier", "accounts", "share", "wanted", "deviation", "revenue", "revenue-share"];
        let mut rows: Vec<TableRow> = self.view.tiers.iter().map(|tier| self.row(tier)).collect();
        let format = &self.speech.format;
        let dash = || i18n::DASH.to_owned();
        if self.view.unassigned > 0 {
            let count = format.integer(i64::from(self.view.unassigned));
            let cells = vec![count, dash(), dash(), dash(), self.view.unassigned_revenue.short.clone(), dash()];
            rows.push(thing_row(self.speech.text("pyramids-none"), cells, "tier", ""));
        }
        TableView { columns: columns.map(|key| self.speech.text(&format!("pyramids-column-{key}"))).to_vec(), rows }
    }

    fn row(&self, tier: &TierView) -> TableRow {
        let format = &self.speech.format;
        let dash = || i18n::DASH.to_owned();
        let wanted = tier.wanted.map(|count| format.integer(i64::from(count)));
        let shared = || tier.wanted_share.map(|share| format.percent_points(i64::from(share)));
        let cells = vec![
            format.integer(i64::from(tier.count)),
            format.percent(tier.share / 100.0, 1),
            wanted.or_else(shared).unwrap_or_else(dash),
            self.change(tier).map_or_else(dash, |change| change.text),
            tier.revenue.short.clone(),
            format.percent(tier.revenue_share / 100.0, 1),
        ];
        thing_row(tier.title.clone(), cells, "tier", &tier.key)
    }
}
