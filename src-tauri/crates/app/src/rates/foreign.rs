//! What of a sum is in other currencies.
//!
//! Invariant: an amount is counted either as converted or as missing.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use store::ExchangeRate;

use super::Rates;
use crate::error::Result;
use crate::session::Session;

/// Other currencies met in a sum: those converted, and how many amounts had no rate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Foreign {
    converted: BTreeSet<String>,
    missing: BTreeMap<String, u32>,
}

impl Foreign {
    /// Meets one amount; whether it can be counted.
    pub(crate) fn meet(&mut self, rates: &Rates, currency: &str, has_amount: bool) -> bool {
        if currency == rates.own() {
            return true;
        }
        let has = rates.has(currency);
        if has && !self.converted.contains(currency) {
            self.converted.insert(currency.to_owned());
        } else if !has && has_amount {
            *self.missing.entry(currency.to_owned()).or_default() += 1;
        }
        has || !has_amount
    }

    /// Other currencies with how many amounts are in each, all of them met.
    pub(crate) fn of(rates: &Rates, others: &[(String, u32)]) -> Self {
        let mut foreign = Self::default();
        for (currency, count) in others.iter().filter(|(_, count)| *count > 0) {
            if !foreign.meet(rates, currency, true) {
                foreign.missing.insert(currency.clone(), *count);
            }
        }
        foreign
    }

    /// How many amounts have no rate.
    pub(crate) fn count(&self) -> u32 {
        self.missing.values().sum()
    }

    /// The rates a sum was made at, and what is missing from it, in sentences.
    pub(crate) fn notes(&self, session: &Session, day: NaiveDate) -> Result<Vec<String>> {
        let speech = session.speech();
        let missing = self.missing.iter().map(|(currency, count)| speech.say("charts-note-no-rate", &[("count", (*count).into()), ("currency", currency.into())]));
        let converted = self.converted.iter().map(|currency| told(session, currency, day));
        Ok(missing.map(Ok).chain(converted).collect::<Result<Vec<_>>>()?.into_iter().filter(|note| !note.is_empty()).collect())
    }
}

/// `1 USD = 7.1 CNY since 1 Sep 2026`.
fn told(session: &Session, currency: &str, day: NaiveDate) -> Result<String> {
    let rates = Rates::of(session)?;
    let speech = session.speech();
    let Some(since) = rates.since(currency, day) else { return Ok(String::new()) };
    let mut kept = session.open()?.store.db().with::<ExchangeRate>("currency", currency)?.into_iter();
    let rate = kept.rfind(|row| row.on_date == since.to_string()).map(|row| row.rate).unwrap_or_default();
    let args = [("currency", currency.into()), ("own", rates.own().into()), ("rate", rate.into()), ("day", speech.format.date(since).into())];
    Ok(speech.say("charts-note-rate", &args))
}
