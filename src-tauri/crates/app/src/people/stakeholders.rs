//! Stakeholders by teammates: the printable twin of the relationship map (C-17, C-19).
//!
//! Invariant: a cell tells what the pair of both tells; who has no pair with anybody has a row of
//! empty cells, for that is what the table is looked at for.

use std::collections::{BTreeMap, HashMap};

use super::pairs;
use super::recalled::seen;
use super::state::{COVERAGE, Look, ROLE, STATUS};
use super::view::{BondQuery, PairView, StakeholderLine, Stakeholders};
use crate::error::Result;
use crate::session::Session;
use crate::wire::Ref;

/// The table of an account, the most influential first.
pub fn stakeholders(session: &Session, query: BondQuery) -> Result<Stakeholders> {
    let state = seen(session, Look::of(&query))?;
    let pairs = pairs::of_account(session, &query.account, &state.on)?;
    let ours: BTreeMap<String, Ref> =
        pairs.iter().map(|pair| (format!("{} {}", pair.teammate.name, pair.teammate.id), pair.teammate.clone())).collect();
    let ours: Vec<Ref> = ours.into_values().collect();
    let known: HashMap<(&str, &str), &PairView> =
        pairs.iter().map(|pair| ((pair.person.id.as_str(), pair.teammate.id.as_str()), pair)).collect();
    let pair = |person: &str, one: &Ref| known.get(&(person, one.id.as_str())).map(|pair| (*pair).clone());
    let mut rows: Vec<(f64, StakeholderLine)> = state.people.iter().zip(state.shares()).map(|(person, weight)| {
        let line = StakeholderLine {
            person: Ref { id: person.id.clone(), name: person.name.clone() },
            title: person.title.clone(),
            status: state.level(&person.id, STATUS),
            roles: state.levels(&person.id, ROLE).to_vec(),
            coverage: state.level(&person.id, COVERAGE),
            cells: ours.iter().map(|one| pair(&person.id, one)).collect(),
        };
        (weight, line)
    }).collect();
    rows.sort_by(|a, b| b.0.total_cmp(&a.0));
    Ok(Stakeholders { account: state.account.clone(), teammates: ours, rows: rows.into_iter().map(|(_, line)| line).collect() })
}
