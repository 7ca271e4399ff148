//! Rows of one table as an import will leave them, found by key or name.
//!
//! Not written yet. Invariant: a stored row keeps what it was, so that what
//! differs in the end is known; names that differ only in spaces, case, width
//! and signs are one name, and nothing else is.

use std::collections::HashMap;

use exchange::names::{LegalForm, normalise_name};
use store::{Account, Opportunity, Person, Product, Record, Teammate};

/// A row that an import can name.
pub(super) trait Named: Record + Clone + PartialEq {
    fn id(&self) -> &str;
    fn name(&self) -> &str;
    /// Key in the system it came from.
    fn reference(&self) -> Option<&str>;
    /// What its name is unique within.
    fn scope(&self) -> &str {
        ""
    }
}

macro_rules! named {
    ($($kind:ty { $($scope:tt)* })*) => {
        $(impl Named for $kind {
            fn id(&self) -> &str { &self.id }
            fn name(&self) -> &str { &self.name }
            fn reference(&self) -> Option<&str> { self.reference.as_deref() }
            $($scope)*
        })*
    };
}
named! {
    Teammate {}
    Product {}
    Account {}
    Person { fn scope(&self) -> &str { &self.account_id } }
    Opportunity { fn scope(&self) -> &str { self.account_id.as_deref().unwrap_or_default() } }
}

/// A row before and after.
#[derive(Debug)]
pub(super) struct Slot<R> {
    /// As it will be.
    pub(super) row: R,
    /// As it is stored, where that differs.
    pub(super) before: Option<R>,
    /// Not stored yet.
    pub(super) is_new: bool,
    /// A row of a file stands for it.
    pub(super) taken: bool,
}

/// All rows of one table.
#[derive(Debug)]
pub(super) struct Shelf<R> {
    pub(super) slots: Vec<Slot<R>>,
    by_id: HashMap<String, usize>,
    by_reference: HashMap<String, usize>,
    by_name: HashMap<String, Vec<usize>>,
    /// Texts of the files already answered.
    asked: HashMap<String, usize>,
}

/// What a name is compared by; a name of nothing but signs by itself.
fn key(name: &str, scope: &str) -> String {
    let mut key = normalise_name(name, LegalForm::Keep);
    if key.is_empty() {
        name.clone_into(&mut key);
    }
    key.push('\n');
    key.push_str(scope);
    key
}

impl<R: Named> Shelf<R> {
    pub(super) fn new(stored: Vec<R>) -> Self {
        let mut shelf = Self {
            slots: Vec::with_capacity(stored.len()),
            by_id: HashMap::new(),
            by_reference: HashMap::new(),
            by_name: HashMap::with_capacity(stored.len()),
            asked: HashMap::new(),
        };
        for row in stored {
            shelf.put(row, false);
        }
        shelf
    }

    /// Adds a row that is not stored yet.
    pub(super) fn add(&mut self, row: R) -> usize {
        self.put(row, true)
    }

    fn put(&mut self, row: R, is_new: bool) -> usize {
        let at = self.slots.len();
        if let Some(reference) = row.reference() {
            self.by_reference.entry(reference.to_owned()).or_insert(at);
        }
        self.by_name.entry(key(row.name(), row.scope())).or_default().push(at);
        self.by_id.insert(row.id().to_owned(), at);
        self.slots.push(Slot { row, before: None, is_new, taken: false });
        at
    }

    pub(super) fn get(&self, at: usize) -> &R {
        &self.slots[at].row
    }

    pub(super) fn by_id(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    pub(super) fn by_reference(&self, reference: &str) -> Option<usize> {
        self.by_reference.get(reference).copied()
    }

    /// Rows with this name, oldest first.
    pub(super) fn called(&self, name: &str, scope: &str) -> &[usize] {
        self.by_name.get(&key(name, scope)).map(Vec::as_slice).unwrap_or_default()
    }

    /// The row that one of a file stands for: by key, else by name where the
    /// keys do not say otherwise and it is accepted.
    pub(super) fn stands_for(
        &self,
        reference: Option<&str>,
        name: &str,
        scope: &str,
        accept: impl Fn(&Slot<R>) -> bool,
    ) -> Option<usize> {
        if let Some(at) = reference.and_then(|reference| self.by_reference(reference)) {
            return Some(at);
        }
        let agrees = |slot: &Slot<R>| {
            reference.is_none()
                || slot.row.reference().is_none()
                || slot.row.reference() == reference
        };
        let fits = |at: &&usize| agrees(&self.slots[**at]) && accept(&self.slots[**at]);
        self.called(name, scope).iter().find(fits).copied()
    }

    /// The row that a text of another row means: by key, else by name. True
    /// beside it where several have the name, told once per text.
    pub(super) fn meant(&mut self, text: &str) -> Option<(usize, bool)> {
        if let Some(at) = self.asked.get(text) {
            return Some((*at, false));
        }
        let (at, several) = match self.by_reference(text) {
            Some(at) => (at, false),
            None => {
                let called = self.called(text, "");
                (*called.first()?, called.len() > 1)
            }
        };
        self.asked.insert(text.to_owned(), at);
        Some((at, several))
    }

    /// Changes a row; true where it differs now from what it was before this call.
    pub(super) fn change(&mut self, at: usize, change: impl FnOnce(&mut R)) -> bool {
        let slot = &mut self.slots[at];
        let former = slot.row.clone();
        change(&mut slot.row);
        if slot.row == former {
            return false;
        }
        if let (None, Some(reference)) = (former.reference(), slot.row.reference()) {
            self.by_reference.entry(reference.to_owned()).or_insert(at);
        }
        if !slot.is_new && slot.before.is_none() {
            slot.before = Some(former);
        }
        true
    }

    /// Rows to be written.
    pub(super) fn changed(&self) -> impl Iterator<Item = &Slot<R>> {
        self.slots.iter().filter(|slot| slot.is_new || slot.before.is_some())
    }
}
