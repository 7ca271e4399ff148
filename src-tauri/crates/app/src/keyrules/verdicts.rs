//! Who is a key account by the rules in force, for lists that only name it.
//!
//! Invariant: without rules the category alone says it, and the reason says so.

use std::collections::HashMap;

use super::facts::Known;
use super::rules::{in_force, rule};
use super::telling::Teller;
use super::{CATEGORY, KEY};
use crate::error::Result;
use crate::session::Session;

/// Whether an account is a key account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyVerdict {
    /// Whether it is.
    pub key: bool,
    /// Why, in one line.
    pub why: String,
}

/// Every account's verdict by its key.
pub fn verdicts(session: &Session) -> Result<HashMap<String, KeyVerdict>> {
    let rules = in_force(session)?;
    let known = Known::read(session, &rules.iter().collect::<Vec<_>>(), None)?;
    let teller = Teller::of(session)?;
    let Some(rules) = &rules else {
        let why = teller.speech.text("keyrules-why-category");
        let by_category = |id: &str| KeyVerdict { key: known.levels_of(CATEGORY, id).contains(&KEY), why: why.clone() };
        return Ok(known.accounts().iter().map(|account| (account.id().to_owned(), by_category(account.id()))).collect());
    };
    let (rule, facts) = (rule(rules), known.facts(rules));
    let told = known.accounts().iter().zip(&facts).map(|(account, facts)| {
        let verdict = rule.judge(facts);
        (account.id().to_owned(), KeyVerdict { key: verdict.qualifies, why: teller.why(rules, &verdict) })
    });
    Ok(told.collect())
}
