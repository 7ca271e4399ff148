//! Lists of opportunities that are too long to travel by name: the mark of a picture that counts
//! thousands carries the key of its list.
//!
//! Not a filter, and not kept in the file. Invariant: a key stands for one list; what was asked for
//! last is forgotten last.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::fault::PursuitFault;
use super::view::OpportunityQuery;
use crate::error::{AppError, Result};
use crate::session::Session;

/// Up to so many travel by name.
const BY_NAME: usize = 400;
/// Of all lists together, so many are remembered.
const MOST: usize = 600_000;

/// The lists remembered, the latest last.
#[derive(Default)]
pub(crate) struct Lists {
    all: VecDeque<(String, Arc<[String]>)>,
}

impl Lists {
    fn keep(&mut self, ids: Vec<String>) -> String {
        let mut hasher = DefaultHasher::new();
        ids.hash(&mut hasher);
        let key = format!("{:016x}", hasher.finish());
        if self.find(&key).is_none() {
            self.all.push_back((key.clone(), ids.into()));
            while self.all.len() > 1 && self.all.iter().map(|(_, ids)| ids.len()).sum::<usize>() > MOST {
                self.all.pop_front();
            }
        }
        key
    }

    fn find(&mut self, key: &str) -> Option<Arc<[String]>> {
        let at = self.all.iter().position(|(known, _)| known == key)?;
        let found = self.all.remove(at)?;
        let ids = found.1.clone();
        self.all.push_back(found);
        Some(ids)
    }
}

/// Exactly these; none where there are none.
pub(crate) fn these(session: &Session, ids: impl IntoIterator<Item = String>) -> Option<OpportunityQuery> {
    let ids: Vec<String> = ids.into_iter().collect();
    match ids.len() {
        0 => None,
        ..=BY_NAME => Some(OpportunityQuery { ids, ..OpportunityQuery::default() }),
        _ => {
            let among = session.open().ok()?.lists.borrow_mut().keep(ids);
            Some(OpportunityQuery { among: Some(among), ..OpportunityQuery::default() })
        }
    }
}

/// The opportunities that a query names: by themselves, or by a list; empty for all.
pub(super) fn named(session: &Session, query: &OpportunityQuery) -> Result<Vec<String>> {
    let Some(key) = &query.among else { return Ok(query.ids.clone()) };
    let gone = || AppError::Pursuit(PursuitFault::ListGone);
    Ok(session.open()?.lists.borrow_mut().find(key).ok_or_else(gone)?.to_vec())
}
