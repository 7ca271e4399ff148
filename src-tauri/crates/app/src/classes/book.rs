//! Accounts with everything that classes them, read in one go.
//!
//! Not what it means ([`super::standing`]). Invariant: of each scale the newest judgement holds;
//! of a level wanted, the one said last.

use std::collections::{BTreeMap, HashMap};

use chrono::Months;
use domain::method::{Method, Scale, Subject, Zone};
use domain::territory::Facts;
use store::{ClassFact, ClassLine};

use super::territories::Territories;
use crate::accounts::TARGET;
use crate::dates::year_before;
use crate::error::Result;
use crate::rates::Rates;
use crate::session::Session;

/// Before the rule's key in the scale of a judgement that puts a contradiction aside.
pub(super) const ASIDE: &str = "aside/";
/// The matrix of A-17.
const PORTFOLIO: &str = "portfolio";

/// Accounts with their classes.
pub(crate) struct Book<'a> {
    pub(crate) method: &'a Method,
    /// Scales that accounts are judged on, in the method's order.
    pub(crate) scales: Vec<&'a Scale>,
    /// The tier scheme in use.
    pub(crate) tier: Option<&'a Scale>,
    pub(crate) territories: Territories,
    /// In the order of their names.
    pub(crate) entries: Vec<Entry<'a>>,
    pub(crate) today: chrono::NaiveDate,
    /// Whether accounts meet the criteria, as far as that is known.
    qualifies: HashMap<String, bool>,
}

/// One account.
pub(crate) struct Entry<'a> {
    pub(crate) line: ClassLine,
    held: BTreeMap<String, Held>,
    wanted: BTreeMap<String, Held>,
    asides: BTreeMap<String, Held>,
    pub(crate) zone: Option<&'a Zone>,
}

/// A judgement that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Held {
    id: String,
    pub(crate) levels: String,
    pub(crate) on_date: String,
}

impl<'a> Book<'a> {
    /// All accounts, or those named.
    pub(crate) fn read(session: &'a Session, ids: Option<&[String]>) -> Result<Self> {
        let open = session.open()?;
        let (db, today) = (Rates::valued(session)?, session.today());
        let before = today.checked_sub_months(Months::new(24)).unwrap_or(today).to_string();
        let lines = db.class_lines(ids, &year_before(today), &before)?;
        let known = |line: ClassLine| ClassLine { margin: session.cost(Some(line.margin)).unwrap_or_default(), ..line };
        let mut entries: Vec<Entry<'a>> = lines.into_iter().map(known).map(Entry::new).collect();
        let rows: HashMap<String, usize> = (0..).zip(&entries).map(|(at, one)| (one.line.id.clone(), at)).collect();
        db.each_class(ids, &[TARGET], |fact| {
            if let Some(at) = rows.get(fact.account) {
                entries[*at].take(fact);
            }
        })?;
        let names: Vec<String> = entries.iter().map(|one| one.line.id.clone()).collect();
        for (id, zone) in crate::matrix::zone_of_each(session, PORTFOLIO, &names)? {
            if let Some(at) = rows.get(&id) {
                entries[*at].zone = Some(zone);
            }
        }
        let scales = open.method.scales().filter(|scale| scale.applies.contains(&Subject::Account));
        Ok(Self {
            method: &open.method,
            scales: scales.collect(),
            tier: crate::pyramids::in_use(session)?,
            territories: Territories::read(session)?,
            qualifies: crate::keyrules::qualifies(session, alone(ids))?,
            entries,
            today,
        })
    }

    /// Whether an account meets the criteria; none where there are none, or facts are missing.
    pub(super) fn qualifies(&self, entry: &Entry<'_>) -> Option<bool> {
        self.qualifies.get(&entry.line.id).copied()
    }

    /// The account with this key.
    pub(crate) fn entry(&self, id: &str) -> Option<&Entry<'a>> {
        self.entries.iter().find(|one| one.line.id == id)
    }

    /// What a territory's filter looks at; `tags` are [`Entry::tags`].
    pub(super) fn facts<'e>(&self, entry: &'e Entry<'_>, tags: &'e [(&'e str, &'e str)]) -> Facts<'e> {
        let line = &entry.line;
        let word = |text: &'e Option<String>| text.as_deref().unwrap_or_default();
        Facts {
            industry: word(&line.industry),
            country: word(&line.country),
            city: word(&line.city),
            category: entry.levels("category"),
            tier: self.tier.map_or("", |scale| entry.levels(&scale.key)),
            tags,
            owner: word(&line.owner),
            revenue: line.revenue,
            potential: line.potential.unwrap_or(0),
        }
    }

    /// Places of the territories that hold an account.
    pub(super) fn territories_of(&self, entry: &Entry<'_>) -> Vec<usize> {
        let tags = entry.tags();
        self.territories.holding(&self.facts(entry, &tags))
    }
}

/// The one account asked for, where it is one.
fn alone(ids: Option<&[String]>) -> Option<&str> {
    match ids {
        Some([one]) => Some(one),
        _ => None,
    }
}

impl<'a> Entry<'a> {
    fn new(line: ClassLine) -> Self {
        Self { line, held: BTreeMap::new(), wanted: BTreeMap::new(), asides: BTreeMap::new(), zone: None }
    }

    fn take(&mut self, fact: ClassFact<'_>) {
        let held = || Held { id: fact.id.to_owned(), levels: fact.levels.to_owned(), on_date: fact.on_date.to_owned() };
        match (fact.context, fact.scale.strip_prefix(ASIDE)) {
            (_, Some(rule)) => drop(self.asides.insert(rule.to_owned(), held())),
            (TARGET, None) if self.wanted.get(fact.scale).is_some_and(|one| one.id.as_str() > fact.id) => {}
            (TARGET, None) => drop(self.wanted.insert(fact.scale.to_owned(), held())),
            (_, None) => drop(self.held.insert(fact.scale.to_owned(), held())),
        }
    }

    /// Level keys on a scale, joined; empty where none is held.
    pub(crate) fn levels(&self, scale: &str) -> &str {
        self.held.get(scale).map_or("", |held| &held.levels)
    }

    /// The first level held on a scale.
    pub(crate) fn level<'s>(&self, scale: &'s Scale) -> Option<&'s domain::method::Level> {
        self.levels(&scale.key).split(',').find_map(|key| scale.level(key))
    }

    /// The level wanted on a scale, and by when.
    pub(crate) fn wanted(&self, scale: &str) -> Option<&Held> {
        self.wanted.get(scale).filter(|held| !held.levels.is_empty())
    }

    /// How a contradiction was put aside, whether or not its values are still the same.
    pub(super) fn aside(&self, rule: &str) -> Option<&Held> {
        self.asides.get(rule).filter(|held| !held.levels.is_empty())
    }

    /// Scale and level, as many as are held.
    pub(super) fn tags(&self) -> Vec<(&str, &str)> {
        let each = self.held.iter().filter(|(_, held)| !held.levels.is_empty());
        each.flat_map(|(scale, held)| held.levels.split(',').map(move |level| (scale.as_str(), level))).collect()
    }
}
