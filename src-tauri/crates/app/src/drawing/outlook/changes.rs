//! What changed in the pipeline between two days, as a waterfall.
//!
//! Invariant: the steps make the difference of the two pillars; each opens its opportunities.

use charts::{Chart, Fall, Heading, FallLook, Pillar, Style, Waterfall, draw};
use domain::forecast::changes::Reason;

use super::{Words, changes_query};
use crate::drawing::chart::{Made, opaque, row};
use crate::drawing::slice::Slice;
use crate::drawing::view::TableView;
use crate::error::Result;
use crate::forecasts::{Compared, compared, reason_key};
use crate::opportunities::view::OpportunityQuery;

/// Draws the waterfall.
pub(crate) fn changes(slice: &Slice<'_>, style: &Style) -> Result<Made> {
    let asked = changes_query(slice);
    let compared = compared(slice.session, &asked)?;
    let largest = compared.fall.start.abs().max(compared.fall.end.abs());
    let teller = Teller { words: Words::of(slice, largest)?, compared: &compared };
    let speech = &teller.words.speech;
    let title = speech.text(if asked.weighted { "outlook-changes-weighted" } else { "outlook-changes" });
    let subtitle = teller.subtitle();
    let picture = teller.picture(Heading { title: title.clone(), note: subtitle.clone() });
    let tick = teller.words.tick();
    Ok(Made {
        drawing: draw(Chart::Waterfall(&picture, &tick), style),
        table: teller.table(),
        notes: teller.unsaid().into_iter().collect(),
        empty: compared.fall.start_count == 0 && compared.fall.end_count == 0 && compared.fall.changes.is_empty(),
        title,
        subtitle,
    })
}

struct Teller<'a> {
    words: Words<'a>,
    compared: &'a Compared,
}

impl Teller<'_> {
    fn subtitle(&self) -> String {
        let format = &self.words.speech.format;
        let days = [self.compared.days.0, self.compared.days.1].map(|day| format.date(day));
        let scope = match (&self.words.slice.query.from, &self.words.slice.query.to) {
            (None, None) => self.words.speech.text("outlook-scope-all"),
            _ => self.words.speech.say("outlook-scope-months", &[("period", self.words.slice.months().into())]),
        };
        let args = [("from", (&days[0]).into()), ("to", (&days[1]).into()), ("scope", (&scope).into()), ("unit", self.words.scale.heading().into())];
        self.words.speech.say("outlook-changes-note", &args)
    }

    fn picture(&self, heading: Heading) -> Waterfall {
        let fall = &self.compared.fall;
        let [from, to] = self.compared.names(&self.words.speech.format);
        Waterfall {
            heading,
            start: self.pillar(from, (fall.start_count, fall.start), true),
            steps: self.compared.steps().into_iter().map(|step| self.step(step)).collect(),
            end: self.pillar(to, (fall.end_count, fall.end), false),
            empty: self.words.speech.text("outlook-changes-empty"),
        }
    }

    fn pillar(&self, label: String, (count, amount): (usize, i64), before: bool) -> Pillar {
        Pillar {
            label,
            value: amount as f64,
            text: self.words.scale.value(amount),
            lines: vec![self.words.counted(count, amount)],
            target: self.held(before).as_ref().and_then(opaque),
        }
    }

    /// What has no amount counts 0: an estimate that moves would pass for a change.
    fn unsaid(&self) -> Option<String> {
        let [before, after] = [false, true].map(|later| self.compared.unsaid(later));
        let [from, to] = self.compared.names(&self.words.speech.format);
        let args = [("before", before.into()), ("after", after.into()), ("from", from.into()), ("to", to.into())];
        (before + after > 0).then(|| self.words.speech.say("outlook-changes-unsaid", &args))
    }

    /// Those that a pillar counts.
    fn held(&self, before: bool) -> Option<OpportunityQuery> {
        let fall = &self.compared.fall;
        let held = if before { &fall.start_held } else { &fall.end_held };
        self.words.records(held.iter().filter_map(|index| Some(self.compared.line(*index)?.id.clone())))
    }

    fn behind(&self, key: &str) -> Option<OpportunityQuery> {
        let of = self.compared.fall.changes.iter().filter(|change| reason_key(change.reason) == key);
        self.words.records(of.filter_map(|change| Some(self.compared.line(change.index)?.id.clone())))
    }

    fn name(&self, key: &str) -> String {
        self.words.speech.text(&format!("outlook-reason-{key}"))
    }

    fn step(&self, (key, count, amount): (&'static str, usize, i64)) -> Fall {
        Fall {
            label: self.name(key),
            change: amount as f64,
            look: if key == reason_key(Reason::Won) { FallLook::Won } else { FallLook::Change },
            text: self.words.scale.change(amount),
            lines: self.lines(key, count, amount),
            target: self.behind(key).as_ref().and_then(opaque),
        }
    }

    /// The sum, then the three that weigh most.
    fn lines(&self, key: &str, count: usize, amount: i64) -> Vec<String> {
        let mut of: Vec<_> = self.compared.fall.changes.iter().filter(|change| reason_key(change.reason) == key).collect();
        of.sort_by_key(|change| std::cmp::Reverse(change.amount.abs()));
        let named = of.iter().take(3).filter_map(|change| {
            let line = self.compared.line(change.index)?;
            let args = [("name", (&line.name).into()), ("amount", self.words.money(change.amount).into())];
            Some(self.words.speech.say("outlook-named", &args))
        });
        std::iter::once(self.words.counted(count, amount)).chain(named).collect()
    }

    fn table(&self) -> TableView {
        let text = |key: &str| self.words.speech.text(key);
        let fall = &self.compared.fall;
        let format = &self.words.speech.format;
        let line = |name: String, count: usize, amount: i64, target| {
            row(name, vec![format.integer(count as i64), self.words.money(amount)], target)
        };
        let start = line(format.date(self.compared.days.0), fall.start_count, fall.start, self.held(true));
        let end = line(format.date(self.compared.days.1), fall.end_count, fall.end, self.held(false));
        let steps = self.compared.steps().into_iter().map(|(key, count, amount)| line(self.name(key), count, amount, self.behind(key)));
        TableView {
            columns: vec![text("outlook-column-reason"), text("common-opportunities"), text("common-amount")],
            rows: [start].into_iter().chain(steps).chain([end]).collect(),
        }
    }
}
