//! Every opportunity and its way through the stages as last read: a page of forecasts shows many
//! views between two changes, and reads them once.
//!
//! Not a day of the past (`super::past`). Invariant: what is given is what the file holds; anything
//! written since makes it be read anew.

use std::cell::RefMut;
use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;
use store::{OpportunityFilter, PastFact, PastLine, StageVisit};

use super::freeze::Tried;
use super::view::PipelineSlice;
use crate::dates::stored;
use crate::error::Result;
use crate::session::Session;

/// What was read.
#[derive(Default)]
pub(crate) struct Recalled {
    lines: Option<Arc<[PastLine]>>,
    visits: Option<Arc<Visits>>,
    /// Those after the day asked for last.
    facts: Option<(NaiveDate, Arc<[PastFact]>)>,
    /// The look back asked for last, on which day.
    tried: Option<(NaiveDate, PipelineSlice, Arc<[Tried]>)>,
}

/// Changes of stage by opportunity, in the order of their keys.
pub(crate) struct Visits {
    all: Vec<Visit>,
    of: Vec<(String, Range<usize>)>,
}

/// A stage reached.
pub(super) struct Visit {
    pub(super) before: Arc<str>,
    pub(super) stage: Arc<str>,
    /// None where the day cannot be read.
    pub(super) on: Option<NaiveDate>,
}

/// All opportunities of now, by key.
pub(super) fn lines(session: &Session) -> Result<Arc<[PastLine]>> {
    recall(session, |recalled| &mut recalled.lines, || Ok(session.open()?.store.db().past_lines(&OpportunityFilter::default())?.into()))
}

/// The ways of all of them.
pub(super) fn visits(session: &Session) -> Result<Arc<Visits>> {
    recall(session, |recalled| &mut recalled.visits, || Ok(Arc::new(Visits::of(session.open()?.store.db().stage_visits()?))))
}

/// What changed of all of them after a day, and earlier decisions of those decided anew since.
pub(super) fn facts(session: &Session, day: NaiveDate) -> Result<Arc<[PastFact]>> {
    let read = || Ok((day, session.open()?.store.db().past_facts(&OpportunityFilter::default(), &day.to_string())?.into()));
    let (of, facts) = recall(session, |recalled| &mut recalled.facts, read)?;
    if of == day {
        return Ok(facts);
    }
    current(session)?.facts = None;
    Ok(recall(session, |recalled| &mut recalled.facts, read)?.1)
}

/// A look back: several views of one page tell of it. It reads the others, so it is not made while
/// what is recalled is held.
pub(super) fn tried(session: &Session, of: &PipelineSlice, look: impl FnOnce() -> Result<Vec<Tried>>) -> Result<Arc<[Tried]>> {
    let asked = (session.today(), of);
    let known = current(session)?.tried.as_ref().filter(|(day, part, _)| (*day, part) == asked).map(|(.., tried)| tried.clone());
    if let Some(known) = known {
        return Ok(known);
    }
    let found: Arc<[Tried]> = look()?.into();
    current(session)?.tried = Some((asked.0, of.clone(), found.clone()));
    Ok(found)
}

fn recall<T: Clone>(session: &Session, part: impl Fn(&mut Recalled) -> &mut Option<T>, read: impl FnOnce() -> Result<T>) -> Result<T> {
    let mut recalled = current(session)?;
    let part = part(&mut recalled);
    let found = part.take().map_or_else(read, Ok)?;
    *part = Some(found.clone());
    Ok(found)
}

/// What is recalled of what the file holds now.
fn current(session: &Session) -> Result<RefMut<'_, Recalled>> {
    let open = session.open()?;
    Ok(open.recalled.current(&open.store))
}

impl Visits {
    fn of(visits: Vec<StageVisit>) -> Self {
        let (mut all, mut of): (Vec<Visit>, Vec<(String, Range<usize>)>) = (Vec::with_capacity(visits.len()), Vec::new());
        for visit in visits {
            let at = all.len();
            match of.last_mut() {
                Some((id, range)) if *id == visit.opportunity => range.end = at + 1,
                _ => of.push((visit.opportunity, at..at + 1)),
            }
            all.push(Visit { before: visit.before, stage: visit.stage, on: stored(Some(&visit.on_date)) });
        }
        Self { all, of }
    }

    /// Those of some opportunities that come in the order of their keys.
    pub(super) fn along<'a>(&'a self, keys: impl Iterator<Item = &'a str>) -> impl Iterator<Item = &'a [Visit]> {
        let mut rest = self.of.iter().peekable();
        keys.map(move |key| {
            while rest.next_if(|(id, _)| id.as_str() < key).is_some() {}
            rest.next_if(|(id, _)| id == key).map_or(&[][..], |(_, range)| &self.all[range.clone()])
        })
    }
}
