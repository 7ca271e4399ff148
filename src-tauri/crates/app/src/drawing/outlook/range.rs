//! How likely each revenue of some months is, with the target.
//!
//! Invariant: bars, range and chance are of one distribution.

use charts::{Aim, Chart, Heading, Likely, SpreadPlot, Style, draw};
use domain::forecast::range::Point;

use super::{Words, range_query};
use crate::drawing::chart::{Made, opaque, row};
use crate::drawing::revenue::open_between;
use crate::drawing::slice::Slice;
use crate::drawing::view::TableView;
use crate::error::Result;
use crate::forecasts::Ranged;
use crate::opportunities::view::OpportunityQuery;

/// About so many bars.
const BARS: i64 = 28;
/// What lies outside these is too unlikely to be drawn.
const ENDS: (f64, f64) = (0.002, 0.998);

/// Draws the distribution.
pub(crate) fn range(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let ranged = Ranged::of(slice.session, &range_query(slice))?;
    let words = Words::of(slice, ranged.spread.quantile(0.9).abs())?;
    let teller = Teller { words, ranged: &ranged };
    let title = teller.words.speech.text("outlook-range");
    let way = teller.words.way(ranged.lens().way());
    let note = [("period", slice.months().into()), ("unit", teller.words.scale.heading().into()), ("way", way.into())];
    let subtitle = teller.words.speech.say("outlook-range-note", &note);
    let bars = teller.bars();
    let empty = ranged.spread.points.len() < 2;
    let picture = teller.picture(Heading { title: title.clone(), note: subtitle.clone() }, if empty { &[] } else { &bars });
    let tick = teller.words.tick();
    let drawing = draw(Chart::Spread(&picture, &tick), style);
    Ok(Made { drawing, table: teller.table(&bars), notes: teller.notes(), empty, title, subtitle })
}

struct Teller<'a> {
    words: Words<'a>,
    ranged: &'a Ranged,
}

/// The next of 1, 2, 2.5 and 5 times a power of ten that is not below.
fn round_up(width: i64) -> i64 {
    let mut power = 1_i64;
    loop {
        for (part, of) in [(1, 1), (2, 1), (5, 2), (5, 1)] {
            let round = power.saturating_mul(part) / of;
            if round >= width || round == i64::MAX {
                return round.max(1);
            }
        }
        power = power.saturating_mul(10);
    }
}

impl Teller<'_> {
    /// Parts of one round width, with their probabilities; those too unlikely at the ends are left out.
    fn bars(&self) -> Vec<(i64, i64, f64)> {
        let spread = &self.ranged.spread;
        let (low, high) = (spread.quantile(ENDS.0), spread.quantile(ENDS.1));
        let width = round_up((high.saturating_sub(low) / BARS).max(1));
        let first = low.div_euclid(width);
        let count = usize::try_from(high.div_euclid(width) - first + 1).unwrap_or(1).min(200);
        let mut bars: Vec<(i64, i64, f64)> = (0..count as i64).map(|n| ((first + n) * width, (first + n + 1) * width, 0.0)).collect();
        for Point { sum, chance } in &spread.points {
            let at = usize::try_from(sum.div_euclid(width) - first).ok();
            if let Some(bar) = at.and_then(|at| bars.get_mut(at)) {
                bar.2 += chance;
            }
        }
        bars
    }

    fn picture(&self, heading: Heading, bars: &[(i64, i64, f64)]) -> SpreadPlot {
        let named = |share: f64, key: &str| {
            let sum = self.ranged.spread.quantile(share);
            (sum as f64, format!("{key} {}", self.words.scale.value(sum)))
        };
        SpreadPlot {
            heading,
            bars: bars.iter().map(|bar| self.bar(*bar)).collect(),
            target: self.aim(),
            range: Some([named(0.1, "P10"), named(0.5, "P50"), named(0.9, "P90")]),
            empty: self.words.speech.text("outlook-range-empty"),
        }
    }

    fn bar(&self, (from, to, chance): (i64, i64, f64)) -> Likely {
        let reached = self.words.share(self.ranged.spread.reaching(from));
        Likely {
            from: from as f64,
            to: to as f64,
            chance,
            title: format!("{} – {}", self.words.scale.value(from), self.words.scale.value(to)),
            lines: vec![
                self.words.speech.say("outlook-likely", &[("share", self.words.speech.format.percent(chance, 1).into())]),
                self.words.speech.say("outlook-reached", &[("share", reached.into())]),
            ],
            opens: opaque(&self.behind()),
        }
    }

    /// What every sum is made of: open ones that can come in the months.
    fn behind(&self) -> OpportunityQuery {
        let (from, to) = self.ranged.months;
        open_between(self.words.slice.base(), (from.first_day(), to.last_day()), self.ranged.outlook.day)
    }

    fn aim(&self) -> Option<Aim> {
        let goal = self.ranged.goal?;
        let chance = self.ranged.spread.reaching(goal);
        Some(Aim {
            at: goal as f64,
            name: self.words.speech.say("outlook-target", &[("amount", self.words.scale.value(goal).into())]),
            below: self.words.speech.say("outlook-below", &[("share", self.words.share(1.0 - chance).into())]),
            reached: self.words.speech.say("outlook-at-or-above", &[("share", self.words.share(chance).into())]),
        })
    }

    fn table(&self, bars: &[(i64, i64, f64)]) -> TableView {
        let text = |key: &str| self.words.speech.text(key);
        let line = |(from, to, chance): &(i64, i64, f64)| {
            let reached = self.ranged.spread.reaching(*from);
            let cells = [*chance, reached].map(|share| self.words.speech.format.percent(share, 1)).to_vec();
            row(format!("{} – {}", self.words.money(*from), self.words.money(*to)), cells, Some(self.behind()))
        };
        TableView {
            columns: vec![text("outlook-column-revenue"), text("outlook-column-likely"), text("outlook-column-reached")],
            rows: bars.iter().map(line).collect(),
        }
    }

    fn notes(&self) -> Vec<String> {
        let market = self.ranged.lens().weather.market.correlation;
        let key = if market > 0.0 { "outlook-note-market" } else { "outlook-note-alone" };
        let kept = self.words.speech.say(key, &[("share", self.words.share(market).into())]);
        let step = (self.ranged.spread.step > 0)
            .then(|| self.words.speech.say("outlook-note-step", &[("amount", self.words.money(self.ranged.spread.step).into())]));
        [Some(kept), step].into_iter().flatten().collect()
    }
}
