//! Which person of an account a row stands for, where several may have the name.
//!
//! Not whom other rows mean (`lines`). Invariant: two people whom a file tells apart by title,
//! unit or address stay two, and taking the same file in again changes nobody.

use std::collections::HashSet;

use exchange::columns::Field as F;
use exchange::names::{LegalForm, normalise_name};
use exchange::records::Fields;
use store::Person;

use super::book::Book;
use super::issue::What;

/// Whom a row asks for, within one account.
pub(super) struct Sought<'f> {
    pub(super) account: &'f str,
    pub(super) name: &'f str,
    reference: Option<&'f str>,
    email: Option<&'f str>,
    title: Option<&'f str>,
    unit: Option<&'f str>,
}

/// How somebody of the name goes with a row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fit {
    /// The same address, title or unit, and nothing else says otherwise.
    Same,
    /// Nothing says that it is somebody else.
    Open,
    /// Another title or unit than before, and no other row of the file has the name.
    Moved,
    /// Somebody else.
    Other,
}

/// Whom a row stands for, if anybody is known, and what is to be said of it.
pub(super) struct Answer {
    pub(super) at: Option<usize>,
    pub(super) say: Option<What>,
}

impl<'f> Sought<'f> {
    pub(super) fn of(account: &'f str, fields: &'f Fields<'_>) -> Self {
        let text = |field| fields.text(field);
        let (reference, email) = (text(F::ExternalId), text(F::Email));
        Self { account, name: called(fields), reference, email, title: text(F::Title), unit: text(F::Unit) }
    }

    /// By key; then by name, where title, unit or address say the same; then by address.
    pub(super) fn find(&self, book: &Book, shared: &HashSet<String>) -> Answer {
        if let Some(at) = self.reference.and_then(|reference| book.people.by_reference(reference)) {
            return Answer { at: Some(at), say: None };
        }
        let shared = shared.contains(&plain(self.name));
        let known = book.people.called(self.name, self.account).iter().copied().filter(|at| self.agrees(book.people.get(*at)));
        let fits: Vec<(usize, Fit)> = known.map(|at| (at, self.fit(book, at, shared))).collect();
        let all = |wanted| -> Vec<usize> { fits.iter().filter(|(_, fit)| *fit == wanted).map(|(at, _)| *at).collect() };
        if let Some(at) = all(Fit::Same).first() {
            return Answer { at: Some(*at), say: None };
        }
        match *all(Fit::Open) {
            [] => self.elsewhere(book, &all(Fit::Moved), &fits),
            [at] => Answer { at: Some(at), say: None },
            [at, ..] => Answer { at: Some(at), say: Some(What::Several(self.name.to_owned())) },
        }
    }

    /// Nobody of the name fits as they stand.
    fn elsewhere(&self, book: &Book, moved: &[usize], fits: &[(usize, Fit)]) -> Answer {
        if let Some(at) = self.addressed(book) {
            return Answer { at: Some(at), say: None };
        }
        if let [at] = moved {
            return Answer { at: Some(*at), say: Some(What::Moved(titled(book, book.people.get(*at)))) };
        }
        let others: Vec<String> = fits.iter().map(|(at, _)| titled(book, book.people.get(*at))).collect();
        Answer { at: None, say: (!others.is_empty()).then_some(What::Namesake(others)) }
    }

    fn addressed(&self, book: &Book) -> Option<usize> {
        let at = book.addressed(self.account, self.email?)?;
        self.agrees(book.people.get(at)).then_some(at)
    }

    /// Whether the keys do not say otherwise.
    fn agrees(&self, one: &Person) -> bool {
        one.reference.is_none() || self.reference.is_none() || one.reference.as_deref() == self.reference
    }

    fn fit(&self, book: &Book, at: usize, shared: bool) -> Fit {
        let slot = &book.people.slots[at];
        let unit = slot.row.unit_id.as_ref().and_then(|id| book.unit_name(id));
        let address = alike(slot.row.email.as_deref(), self.email, |text| text.to_lowercase());
        let told = [alike(slot.row.title.as_deref(), self.title, plain), alike(unit.as_deref(), self.unit, plain)];
        let differs = told.contains(&Some(false));
        match address {
            Some(true) => Fit::Same,
            other if (slot.taken || shared) && (differs || other == Some(false)) => Fit::Other,
            _ if differs => Fit::Moved,
            _ if told.contains(&Some(true)) => Fit::Same,
            _ => Fit::Open,
        }
    }
}

/// What a row calls its person: who has no name there is called by the key.
pub(super) fn called<'f>(fields: &'f Fields<'_>) -> &'f str {
    fields.text(F::Name).or_else(|| fields.text(F::ExternalId)).unwrap_or_default()
}

/// Names that more than one row of a file has.
pub(super) fn shared<'n>(names: impl Iterator<Item = &'n str>) -> HashSet<String> {
    let mut once = HashSet::new();
    names.map(plain).filter(|name| !once.insert(name.clone())).collect()
}

/// A person by name, title and unit, to be told from another of the name.
pub(super) fn titled(book: &Book, person: &Person) -> String {
    let unit = person.unit_id.as_ref().and_then(|id| book.unit_name(id));
    let parts: Vec<String> = person.title.clone().into_iter().chain(unit).collect();
    if parts.is_empty() { person.name.clone() } else { format!("{} ({})", person.name, parts.join(", ")) }
}

fn plain(text: &str) -> String {
    normalise_name(text, LegalForm::Keep)
}

/// Whether two texts say the same; none where one is missing.
fn alike(own: Option<&str>, told: Option<&str>, plain: impl Fn(&str) -> String) -> Option<bool> {
    Some(plain(own?) == plain(told?))
}
