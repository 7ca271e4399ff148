//! The 20/80 rule as a chart.
//!
//! Invariant: the curve, the sentence and the table rest on the same customers.

use charts::{Chart, Heading, Pareto, ParetoItem, Style, TopShare, draw};
use domain::pareto::{MOST, Point};

use super::chart::{Made, thing_row, things};
use super::view::TableView;
use crate::error::Result;
use crate::pyramids::{Few, few};
use crate::session::Session;
use crate::speech::Speech;

/// So many of the largest answer to the pointer and stand in the table.
const LISTED: usize = 200;

pub(super) fn make(session: &Session, style: &Style) -> Result<Made> {
    let few = few(session, 0)?;
    let speech = session.speech();
    let currency = &session.open()?.workspace.currency;
    let teller = Teller { few: &few, speech: &speech, currency, curve: few.pareto.curve() };
    let title = speech.text("pyramids-pareto");
    let scale = speech.format.money_scale(teller.curve.first().map_or(0, |point| point.amount), currency);
    let args = [("count", few.customers.len().into()), ("unit", scale.heading().into())];
    let subtitle = speech.say("pyramids-pareto-note", &args);
    let picture = teller.picture(Heading { title: title.clone(), note: subtitle.clone() });
    let mut drawing = draw(Chart::Pareto(&picture, &|value| scale.tick(value as i64)), style);
    drawing.marks.truncate(LISTED);
    Ok(Made { drawing, table: teller.table(), notes: teller.notes(session)?, empty: teller.curve.is_empty(), title, subtitle })
}

struct Teller<'a> {
    few: &'a Few,
    speech: &'a Speech,
    currency: &'a str,
    curve: Vec<Point>,
}

impl Teller<'_> {
    fn percent(&self, share: f64) -> String {
        self.speech.format.percent(share, 0)
    }

    fn picture(&self, heading: Heading) -> Pareto {
        Pareto {
            heading,
            items: self.curve.iter().enumerate().map(|(rank, point)| self.item(rank, point)).collect(),
            ticks: [0.0, 25.0, 50.0, 75.0, 100.0].map(|share| (share, self.percent(share / 100.0))).to_vec(),
            level: Some((f64::from(MOST), self.percent(f64::from(MOST) / 100.0))),
            top: self.top(),
            empty: self.speech.text("pyramids-pareto-none"),
        }
    }

    fn top(&self) -> Option<TopShare> {
        let share = self.few.pareto.top(self.few.percent).share?;
        let percent = f64::from(self.few.percent);
        let args = [("percent", self.percent(percent / 100.0).into()), ("share", self.percent(share).into())];
        Some(TopShare { percent, text: self.speech.say("pyramids-pareto-top", &args) })
    }

    /// Only those that are listed need words.
    fn item(&self, rank: usize, point: &Point) -> ParetoItem {
        let member = &self.few.customers[point.index];
        if rank >= LISTED {
            return ParetoItem { value: point.amount as f64, ..ParetoItem::default() };
        }
        let amount = self.speech.format.money_short(point.amount, self.currency);
        let args = [("rank", (rank + 1).into()), ("share", self.percent(point.share).into())];
        ParetoItem {
            name: member.name.clone(),
            value: point.amount as f64,
            lines: vec![amount, self.speech.say("pyramids-pareto-line", &args)],
            target: things("account", &member.id),
        }
    }

    fn table(&self) -> TableView {
        let columns = ["customer", "revenue", "up-to"];
        let rows = self.curve.iter().take(LISTED).map(|point| {
            let member = &self.few.customers[point.index];
            let amount = self.speech.format.money_short(point.amount, self.currency);
            thing_row(member.name.clone(), vec![amount, self.speech.format.percent(point.share, 1)], "account", &member.id)
        });
        TableView {
            columns: columns.map(|key| self.speech.text(&format!("pyramids-column-{key}"))).to_vec(),
            rows: rows.collect(),
        }
    }

    fn notes(&self, session: &Session) -> Result<Vec<String>> {
        let more = self.curve.len().saturating_sub(LISTED);
        let counted = |key: &str, count: usize| (count > 0).then(|| self.speech.say(key, &[("count", count.into())]));
        let without = counted("pyramids-pareto-without", self.few.without);
        let counts = [without, counted("pyramids-pareto-more", more)].into_iter().flatten();
        Ok(counts.chain(crate::accounts::currency_notes(session)?).collect())
    }
}
