//! People of accounts as they were looked at last: several views of one page tell of the same
//! people, and read them once.
//!
//! Not how they stand ([`super::state`]). Invariant: what is given is what would be read anew; after
//! anything was written, on another day or for other eyes they are read again.

use std::collections::VecDeque;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;
use domain::influence::Heeded;
use store::Judgement;

use super::state::{Look, State};
use super::view::PlanRow;
use super::{plan, weight};
use crate::error::Result;
use crate::session::Session;

/// So many looks are kept: an account's people of now and of a day before, and another account's.
const KEPT: usize = 4;

/// What was read.
#[derive(Default)]
pub(crate) struct Recalled {
    /// Looks, the latest first.
    looks: VecDeque<(Key, Arc<Seen>)>,
    /// Everything judged of the people of the account asked for last.
    judged: Option<(String, Arc<[Judgement]>)>,
}

/// Whose people were looked at, of which day, by whom.
#[derive(PartialEq)]
pub(crate) struct Key {
    account: String,
    opportunity: Option<String>,
    on: Option<String>,
    today: NaiveDate,
    redacted: bool,
    language: &'static str,
}

impl Key {
    fn of(session: &Session, look: Look<'_>) -> Self {
        let some = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
        Self {
            account: look.account.to_owned(),
            opportunity: some(look.opportunity),
            on: some(look.on),
            today: session.today(),
            redacted: session.redacts(),
            language: session.speech().code(),
        }
    }
}

/// An account's people, and what was found out about all of them together.
pub(crate) struct Seen {
    state: State,
    heeded: OnceLock<Vec<Heeded>>,
    plan: OnceLock<Arc<[PlanRow]>>,
}

impl Deref for Seen {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl Seen {
    /// How much of the influence each has, percent, in the order of the people (C-11).
    pub(crate) fn shares(&self) -> Vec<f64> {
        self.heeded().iter().map(|one| one.part * 100.0).collect()
    }

    /// How much each is heeded, in the order of the people (C-11).
    pub(crate) fn heeded(&self) -> &[Heeded] {
        self.heeded.get_or_init(|| weight::heeded(&self.state))
    }

    /// The relationship plan (C-22), by influence.
    pub(crate) fn plan(&self, session: &Session) -> Result<Arc<[PlanRow]>> {
        if let Some(rows) = self.plan.get() {
            return Ok(rows.clone());
        }
        let rows = plan::rows(session, self)?.into();
        Ok(self.plan.get_or_init(|| rows).clone())
    }
}

/// People as the session's eyes see them.
pub(crate) fn seen(session: &Session, look: Look<'_>) -> Result<Arc<Seen>> {
    let open = session.open()?;
    let key = Key::of(session, look);
    let kept = || open.people.current(&open.store);
    if let Some(found) = kept().looks.iter().find(|(one, _)| *one == key).map(|(_, seen)| seen.clone()) {
        return Ok(found);
    }
    let found = Arc::new(Seen { state: State::of(session, look)?, heeded: OnceLock::new(), plan: OnceLock::new() });
    let mut kept = kept();
    kept.looks.push_front((key, found.clone()));
    kept.looks.truncate(KEPT);
    Ok(found)
}

/// Everything judged of an account's people, person by person and scale by scale; of one context the
/// oldest first. Not what these eyes see of it.
pub(crate) fn judged(session: &Session, account: &str) -> Result<Arc<[Judgement]>> {
    let open = session.open()?;
    let mut kept = open.people.current(&open.store);
    if let Some((_, rows)) = kept.judged.as_ref().filter(|(of, _)| of == account) {
        return Ok(rows.clone());
    }
    let rows: Arc<[Judgement]> = open.store.db().judged_people(account)?.into();
    kept.judged = Some((account.to_owned(), rows.clone()));
    Ok(rows)
}
