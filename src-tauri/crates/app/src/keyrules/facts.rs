//! What is known of accounts for the criteria of rules.
//!
//! Not the verdict. Invariant: one pass over each kind of fact, whatever the number of accounts
//! and of rules, and measures are read once between two changes; what is not known is none, never zero.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use domain::method::{Rated, Scorecard, Subject, Tested};
use domain::selection::Fact;
use store::FactsOf;

use super::{CATEGORY, TRAITS};
use crate::error::Result;
use crate::scorecards::{Measured, Plan, Values, measured};
use crate::session::Session;

/// Facts of one account for each criterion of a rule, in order.
pub(super) type Row = Vec<Option<Fact>>;

/// Measures of all accounts on a day.
pub(crate) type Measures = (NaiveDate, Arc<Vec<Measured>>);

/// Accounts with all that some rules look at.
pub(super) struct Known<'m> {
    accounts: Arc<Vec<Measured>>,
    /// Scale, then account.
    levels: HashMap<String, HashMap<String, String>>,
    plan: Plan<'m>,
    values: Values,
    cards: HashMap<&'m str, usize>,
}

impl<'m> Known<'m> {
    /// Reads what these rules look at, of all accounts or of one.
    pub(super) fn read(session: &'m Session, rules: &[&Scorecard], account: Option<&str>) -> Result<Self> {
        let accounts = accounts(session, account)?;
        let method = &session.open()?.method;
        let (mut plan, mut cards) = (Plan::default(), HashMap::new());
        for key in rules.iter().flat_map(|card| card.counted()) {
            if let Some((at, card)) = plan.add(method, key).zip(method.scorecard(key)) {
                cards.insert(card.key.as_str(), at);
            }
        }
        let ids = account.map(|id| [id.to_owned()]);
        let of = FactsOf { until: None, subjects: ids.as_ref().map(|ids| ids.as_slice()) };
        let values = match cards.is_empty() {
            true => Values::empty(&plan, std::iter::empty()),
            false => Values::read(session, &plan, &[Subject::Account], accounts.iter().map(Measured::id), of)?,
        };
        let levels = levels(session, rules, account)?;
        Ok(Self { accounts, levels, plan, values, cards })
    }

    /// The accounts, in one order for all that is asked here.
    pub(super) fn accounts(&self) -> &[Measured] {
        &self.accounts
    }

    /// Facts of every account for the criteria of a rule.
    pub(super) fn facts(&self, rules: &Scorecard) -> Vec<Row> {
        let fact = |account: &Measured| rules.criteria.iter().map(|one| self.fact(account, &one.rated)).collect();
        self.accounts.iter().map(fact).collect()
    }

    fn fact(&self, account: &Measured, rated: &Rated) -> Option<Fact> {
        match rated {
            Rated::Test(Tested::Field(field), _) if field.is_word() => account.word(*field).map(Fact::word),
            Rated::Test(Tested::Field(field), _) => account.number(*field).map(Fact::Number),
            Rated::Test(Tested::Scale(key), _) => {
                let levels = self.levels_of(key, account.id());
                (!levels.is_empty()).then(|| Fact::Words(levels.iter().map(|level| (*level).to_owned()).collect()))
            }
            Rated::Test(Tested::Scorecard(key), _) => {
                let at = self.cards.get(key.as_str())?;
                Some(Fact::Number(self.plan.score(*at, self.values.of(account.id()))?.value))
            }
            _ => None,
        }
    }

    /// Levels an account holds on a scale that was read.
    pub(super) fn levels_of(&self, scale: &str, account: &str) -> Vec<&str> {
        let held = self.levels.get(scale).and_then(|levels| levels.get(account));
        held.map(|levels| levels.split(',').filter(|level| !level.is_empty()).collect()).unwrap_or_default()
    }
}

/// Measures of one account, or of all as they were read since the last change.
fn accounts(session: &Session, account: Option<&str>) -> Result<Arc<Vec<Measured>>> {
    if account.is_some() {
        return Ok(Arc::new(measured(session, Subject::Account, account)?));
    }
    let kept = &session.open()?.measures;
    if let Some((_, accounts)) = kept.borrow().as_ref().filter(|(day, _)| *day == session.today()) {
        return Ok(Arc::clone(accounts));
    }
    let accounts = Arc::new(measured(session, Subject::Account, None)?);
    kept.replace(Some((session.today(), Arc::clone(&accounts))));
    Ok(accounts)
}

/// Levels on the scales that rules look at, and on those that are always shown beside.
fn levels(
    session: &Session,
    rules: &[&Scorecard],
    account: Option<&str>,
) -> Result<HashMap<String, HashMap<String, String>>> {
    let tested = rules.iter().flat_map(|card| &card.criteria).filter_map(|one| one.rated.scale());
    let scales: BTreeSet<&str> = tested.chain([CATEGORY, TRAITS]).collect();
    let scales: Vec<String> = scales.into_iter().map(str::to_owned).collect();
    let mut levels: HashMap<String, HashMap<String, String>> =
        scales.iter().map(|scale| (scale.clone(), HashMap::new())).collect();
    let today = session.today().to_string();
    session.open()?.store.db().each_account_level(&scales, account, &today, |account, scale, held| {
        if let Some(of) = levels.get_mut(scale) {
            of.insert(account.to_owned(), held.to_owned());
        }
    })?;
    Ok(levels)
}
