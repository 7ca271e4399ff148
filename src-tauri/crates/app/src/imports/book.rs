//! What an import has decided so far, over all its files, and what it goes by.
//!
//! Not written yet. Invariant: everything in it is either stored or will be
//! written by the same change.

use std::collections::HashMap;
use std::sync::Arc;

use exchange::columns::{Field, Kind};
use exchange::names::{LegalForm, normalise_name};
use store::{Account, Db, Judgement, Opportunity, Person, Product, Teammate, Unit, new_id};

use super::levels::Levels;
use super::outcome::Outcome;
use super::shelf::Shelf;
use crate::accounts::{blank, judgement};
use crate::error::{AppError, Result};
use crate::events::{Canceller, Events, Progress};
use crate::session::Session;

/// Characters that a name may have; a letter in a name's column is a mistake.
pub(super) const LONGEST_NAME: usize = 1_000;

/// The scales by which a list may judge people (C-01, C-02, C-04, C-06, C-07, C-08).
pub(super) const PEOPLE: [(Field, &str); 6] = [
    (Field::Status, "status"),
    (Field::BuyingRole, "buying-role"),
    (Field::Coverage, "coverage"),
    (Field::KeyRole, "key-role"),
    (Field::Advocacy, "advocacy"),
    (Field::Orientation, "decision-orientation"),
];

/// What the decisions go by.
pub(super) struct Ground<'s> {
    pub(super) session: &'s Session,
    pub(super) db: Db<'s>,
    pub(super) currency: String,
    pub(super) today: String,
    pub(super) author: String,
    pub(super) category: Levels,
    /// How people are judged, by the field that says it.
    pub(super) people: Vec<(Field, Levels)>,
    /// A name made from product `\u{1}` and key `\u{2}`.
    pub(super) unnamed: String,
}

impl<'s> Ground<'s> {
    pub(super) fn of(session: &'s Session) -> Result<Self> {
        let open = session.open()?;
        let parts = [("product", "\u{1}".into()), ("reference", "\u{2}".into())];
        Ok(Self {
            session,
            db: open.store.db(),
            currency: open.workspace.currency.clone(),
            today: session.today().to_string(),
            author: session.author(),
            category: Levels::of(&open.method, "category"),
            people: PEOPLE.iter().map(|(field, scale)| (*field, Levels::of(&open.method, scale))).collect(),
            unnamed: session.speech().say("reading-opportunity-name", &parts),
        })
    }
}

/// Tells how far an import is, and stops it where asked.
#[derive(Clone)]
pub(super) struct Ticker {
    events: Arc<dyn Events>,
    canceller: Canceller,
    label: String,
    total: usize,
}

impl Ticker {
    pub(super) fn new(session: &Session, label: String, total: usize) -> Self {
        Self { events: session.events(), canceller: session.canceller(), label, total }
    }

    /// To be called for every row; speaks every thousand.
    pub(super) fn tick(&self, done: usize) -> Result<()> {
        if !done.is_multiple_of(1_000) {
            return Ok(());
        }
        let progress =
            Progress { label: self.label.clone(), done: done as u64, total: self.total as u64 };
        self.events.progress(Some(&progress));
        if self.canceller.is_cancelled() { Err(AppError::Cancelled) } else { Ok(()) }
    }
}

/// Everything decided so far.
pub(super) struct Book {
    pub(super) teammates: Shelf<Teammate>,
    pub(super) products: Shelf<Product>,
    pub(super) accounts: Shelf<Account>,
    pub(super) people: Shelf<Person>,
    pub(super) opportunities: Shelf<Opportunity>,
    pub(super) units: Vec<Unit>,
    pub(super) judgements: Vec<Judgement>,
    /// Address within an account to person.
    pub(super) emails: HashMap<String, usize>,
    /// Name within an account to unit.
    unit_ids: HashMap<String, String>,
    unit_names: HashMap<String, String>,
    unit_ranks: HashMap<String, f64>,
    person_ranks: HashMap<String, f64>,
    judged: HashMap<String, String>,
}

impl Book {
    /// Takes what is stored; people and opportunities only where some are coming.
    pub(super) fn open(ground: &Ground<'_>, kinds: &[Kind]) -> Result<Self> {
        let db = ground.db;
        let people = if kinds.contains(&Kind::Person) { db.all::<Person>()? } else { Vec::new() };
        let opportunities = if kinds.contains(&Kind::Opportunity) { db.all()? } else { Vec::new() };
        let units = if kinds.contains(&Kind::Person) { db.all::<Unit>()? } else { Vec::new() };
        let mut book = Self {
            teammates: Shelf::new(db.all()?),
            products: Shelf::new(db.all()?),
            accounts: Shelf::new(db.all()?),
            people: Shelf::new(people),
            opportunities: Shelf::new(opportunities),
            units: Vec::new(),
            judgements: Vec::new(),
            emails: HashMap::new(),
            unit_ids: HashMap::new(),
            unit_names: HashMap::new(),
            unit_ranks: HashMap::new(),
            person_ranks: HashMap::new(),
            judged: HashMap::new(),
        };
        units.iter().for_each(|unit| book.note_unit(unit));
        (0..book.people.slots.len()).for_each(|at| book.note_person(at));
        Ok(book)
    }

    fn note_unit(&mut self, unit: &Unit) {
        let key = within(&unit.account_id, &normalise_name(&unit.name, LegalForm::Keep));
        self.unit_ids.entry(key).or_insert_with(|| unit.id.clone());
        self.unit_names.insert(unit.id.clone(), unit.name.clone());
        let rank = self.unit_ranks.entry(unit.account_id.clone()).or_default();
        *rank = rank.max(unit.rank);
    }

    /// Makes a person's address and place among the others known.
    pub(super) fn note_person(&mut self, at: usize) {
        let person = self.people.get(at);
        if let Some(email) = &person.email {
            let key = within(&person.account_id, &email.to_lowercase());
            self.emails.entry(key).or_insert(at);
        }
        let rank = self.person_ranks.entry(person.account_id.clone()).or_default();
        *rank = rank.max(person.rank);
    }

    /// The person with this address in an account.
    pub(super) fn addressed(&self, account: &str, email: &str) -> Option<usize> {
        self.emails.get(&within(account, &email.to_lowercase())).copied()
    }

    pub(super) fn next_person_rank(&self, account: &str) -> f64 {
        self.person_ranks.get(account).copied().unwrap_or_default() + 1.0
    }

    /// The name of a unit, stored or made.
    pub(super) fn unit_name(&self, id: &str) -> Option<String> {
        self.unit_names.get(id).cloned()
    }

    /// The unit of an account with this name, made where there is none.
    pub(super) fn unit(&mut self, account: &str, name: &str) -> String {
        let key = within(account, &normalise_name(name, LegalForm::Keep));
        if let Some(id) = self.unit_ids.get(&key) {
            return id.clone();
        }
        let rank = self.unit_ranks.get(account).copied().unwrap_or_default() + 1.0;
        let (id, account_id) = (new_id(), account.to_owned());
        let unit =
            Unit { id: id.clone(), account_id, parent_id: None, name: name.to_owned(), rank, ..Unit::default() };
        self.note_unit(&unit);
        self.units.push(unit);
        id
    }

    /// The account that a text means, made where there is none.
    pub(super) fn account(
        &mut self,
        ground: &Ground<'_>,
        text: &str,
        outcome: &mut Outcome,
    ) -> Result<usize> {
        if let Some(at) = outcome.meant(self.accounts.meant(text), text) {
            return Ok(at);
        }
        outcome.made(Kind::Account, text);
        let account = Account { reference: key_of(text), ..blank(ground.session, text)? };
        Ok(self.accounts.add(account))
    }

    /// The teammate that a text means, made where there is none.
    pub(super) fn teammate(&mut self, text: &str, outcome: &mut Outcome) -> usize {
        outcome.meant(self.teammates.meant(text), text).unwrap_or_else(|| {
            outcome.made(Kind::Teammate, text);
            let blank = crate::catalogue::teammate(new_id(), text.to_owned());
            self.teammates.add(Teammate { reference: key_of(text), ..blank })
        })
    }

    /// The product that a text means, made where there is none.
    pub(super) fn product(&mut self, text: &str, outcome: &mut Outcome) -> usize {
        outcome.meant(self.products.meant(text), text).unwrap_or_else(|| {
            outcome.made(Kind::Product, text);
            let blank = crate::catalogue::product(new_id(), text.to_owned());
            self.products.add(Product { reference: key_of(text), ..blank })
        })
    }

    /// Judges a subject; true where that is news.
    pub(super) fn judge(
        &mut self,
        ground: &Ground<'_>,
        scale: &str,
        (subject, is_new): (&str, bool),
        levels: String,
    ) -> Result<bool> {
        let key = within(subject, scale);
        let former = match self.judged.get(&key) {
            Some(levels) => Some(levels.clone()),
            None if is_new => None,
            None => {
                ground.db.judgements(subject, scale, "")?.into_iter().next().map(|row| row.levels)
            }
        };
        if former.as_ref() == Some(&levels) {
            return Ok(false);
        }
        self.judgements.push(judgement(subject, scale, &levels, &ground.today, &ground.author));
        self.judged.insert(key, levels);
        Ok(true)
    }
}

/// The text, where it is a key of another system rather than a name, so that
/// what is made for it is found again once it has its name. Keys are 15 or 18
/// letters and figures, UUIDs, or figures alone.
fn key_of(text: &str) -> Option<String> {
    let figures = text.bytes().filter(u8::is_ascii_digit).count();
    let plain = text.bytes().all(|sign| sign.is_ascii_alphanumeric());
    let uuid = text.len() == 36 && text.split('-').count() == 5;
    let is_key = (plain && figures > 0 && matches!(text.len(), 15 | 18))
        || uuid
        || (figures == text.len() && figures > 4);
    is_key.then(|| text.to_owned())
}

fn within(scope: &str, name: &str) -> String {
    format!("{scope}\n{name}")
}
