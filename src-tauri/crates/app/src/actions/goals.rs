//! Under which goal of a plan an action belongs (B-06, B-24).
//!
//! Put there by hand, or because the opportunity that it is about or serves is to bring that goal.
//! Invariant: an action is under one goal at most, and what is under a goal is of its account.

use std::collections::HashMap;

use store::{Action, Goal};

use crate::error::{AppError, Result};
use crate::session::Session;
use crate::wire::Ref;

/// Goals by what puts an action under them.
#[derive(Default)]
pub(super) struct Goals {
    all: HashMap<String, Goal>,
    by_deal: HashMap<String, String>,
}

impl Goals {
    pub(super) fn read(session: &Session) -> Result<Self> {
        let mut goals = session.open()?.store.db().all::<Goal>()?;
        goals.sort_by(|a, b| a.rank.total_cmp(&b.rank));
        let mut found = Self::default();
        for goal in goals {
            if let Some(deal) = &goal.opportunity_id {
                found.by_deal.entry(deal.clone()).or_insert_with(|| goal.id.clone());
            }
            found.all.insert(goal.id.clone(), goal);
        }
        Ok(found)
    }

    /// The goal an action belongs under, with the account of that goal.
    pub(super) fn of(&self, action: &Action) -> Option<(Ref, &str)> {
        let by_deal = || [&action.context_id, &action.subject_id].into_iter().find_map(|id| self.by_deal.get(id));
        let goal = self.all.get(&action.context_id).or_else(|| self.all.get(by_deal()?))?;
        Some((Ref { id: goal.id.clone(), name: goal.name.clone() }, &goal.account_id))
    }

    /// Accounts that have goals.
    pub(super) fn accounts(&self) -> impl Iterator<Item = &str> {
        self.all.values().map(|goal| goal.account_id.as_str())
    }
}

/// The key of a goal that what is of this account can be put under.
pub(super) fn fits(session: &Session, id: &str, account: Option<&str>) -> Result<String> {
    let goal = session.open()?.store.db().get::<Goal>(id)?;
    match account {
        Some(account) if account != goal.account_id => Err(AppError::OtherAccount(goal.name)),
        _ => Ok(goal.id),
    }
}
