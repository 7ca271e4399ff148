//! What a plan's slots hold for many subjects at once.
//!
//! Not what follows from it. Invariant: one pass over the facts of each scorecard and scale,
//! whatever the number of subjects and even where two days are compared; what was said last holds.

use std::collections::HashMap;

use domain::method::{Scale, Subject};
use store::FactsOf;

use super::measured::measured;
use super::plan::{Plan, Slots};
use crate::error::Result;
use crate::session::Session;

/// Slots of many subjects.
pub(crate) struct Values {
    rows: HashMap<String, usize>,
    slots: Vec<Option<f64>>,
    /// The same on the day compared with; empty without one.
    before: Vec<Option<f64>>,
    day: Option<String>,
    width: usize,
}

impl Values {
    /// Empty slots for these subjects.
    pub(crate) fn empty<'a>(plan: &Plan<'_>, subjects: impl Iterator<Item = &'a str>) -> Self {
        let rows: HashMap<String, usize> = subjects.enumerate().map(|(at, id)| (id.to_owned(), at)).collect();
        let width = plan.width();
        Self { slots: vec![None; width * rows.len()], before: Vec::new(), day: None, rows, width }
    }

    /// Keeps also what held at the end of a day.
    fn compared(mut self, day: &str) -> Self {
        self.before.clone_from(&self.slots);
        self.day = Some(day.to_owned());
        self
    }

    /// The slots as they stood at the end of a day. Measures are those of today: what was
    /// won is dated, but what an account might buy is not.
    pub(crate) fn read<'a>(
        session: &Session,
        plan: &Plan<'_>,
        kinds: &[Subject],
        subjects: impl Iterator<Item = &'a str>,
        of: FactsOf<'_>,
    ) -> Result<Self> {
        Self::read_compared(session, plan, kinds, (subjects, of), None)
    }

    /// The slots as [`Values::read`] gives them and, where there is one, as they stood on a day before.
    pub(crate) fn read_compared<'a>(
        session: &Session,
        plan: &Plan<'_>,
        kinds: &[Subject],
        (subjects, of): (impl Iterator<Item = &'a str>, FactsOf<'_>),
        day: Option<&str>,
    ) -> Result<Self> {
        let mut values = Self::empty(plan, subjects);
        if let Some(day) = day {
            values = values.compared(day);
        }
        values.read_ratings(session, plan, of)?;
        values.read_levels(session, plan, of)?;
        values.read_measures(session, plan, kinds, of)?;
        Ok(values)
    }

    fn read_ratings(&mut self, session: &Session, plan: &Plan<'_>, of: FactsOf<'_>) -> Result<()> {
        let db = session.open()?.store.db();
        // Facts come subject by subject: each one is looked up once.
        let (mut last, mut row) = (String::new(), None);
        db.each_rating(&plan.rated(), of, |fact| {
            if fact.subject != last {
                fact.subject.clone_into(&mut last);
                row = self.row(fact.subject);
            }
            if let Some((row, slot)) = row.zip(plan.step(fact.card, fact.criterion)) {
                self.fill(row, slot, fact.value, fact.on_date);
            }
        })?;
        Ok(())
    }

    fn read_levels(&mut self, session: &Session, plan: &Plan<'_>, of: FactsOf<'_>) -> Result<()> {
        let db = session.open()?.store.db();
        for (scale, slot) in plan.scales() {
            db.each_level(&scale.key, of, |fact| {
                if let Some(row) = self.row(fact.subject) {
                    self.fill(row, *slot, level_place(scale, fact.levels), fact.on_date);
                }
            })?;
        }
        Ok(())
    }

    pub(crate) fn read_measures(
        &mut self,
        session: &Session,
        plan: &Plan<'_>,
        kinds: &[Subject],
        of: FactsOf<'_>,
    ) -> Result<()> {
        if plan.fields().is_empty() {
            return Ok(());
        }
        let one = of.subjects.and_then(|subjects| if subjects.len() == 1 { subjects.first() } else { None });
        for kind in kinds {
            for found in measured(session, *kind, one.map(String::as_str))? {
                for (field, slot) in plan.fields() {
                    self.set(found.id(), *slot, found.number(*field));
                }
            }
        }
        Ok(())
    }

    fn fill(&mut self, row: usize, slot: usize, value: Option<f64>, on_date: &str) {
        let at = row * self.width + slot;
        self.slots[at] = value;
        if self.day.as_deref().is_some_and(|day| on_date <= day) {
            self.before[at] = value;
        }
    }

    fn row(&self, subject: &str) -> Option<usize> {
        self.rows.get(subject).copied()
    }

    /// Fills a slot of a subject that is among them.
    pub(crate) fn set(&mut self, subject: &str, slot: usize, value: Option<f64>) {
        if let Some(row) = self.row(subject) {
            // A day before all others: what has no date has always been so.
            self.fill(row, slot, value, "");
        }
    }

    /// A subject's slots; empty of one that is not among them.
    pub(crate) fn of(&self, subject: &str) -> &Slots {
        self.within(&self.slots, subject)
    }

    /// A subject's slots on the day compared with.
    pub(crate) fn before(&self, subject: &str) -> &Slots {
        self.within(&self.before, subject)
    }

    fn within<'v>(&self, slots: &'v [Option<f64>], subject: &str) -> &'v Slots {
        let row = self.row(subject).map(|row| row * self.width);
        row.and_then(|from| slots.get(from..from + self.width)).unwrap_or_default()
    }
}

/// The place of the first of these levels that the scale has.
pub(crate) fn level_place(scale: &Scale, levels: &str) -> Option<f64> {
    let first = levels.split(',').find_map(|key| scale.levels.iter().position(|level| level.key == key));
    first.map(|at| at as f64)
}
