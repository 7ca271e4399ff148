//! Lines from records to those above them: managers and parents, settled once
//! every row of a kind is known.
//!
//! Not the rule itself (`domain::reporting`). Invariant: what leaves here never
//! goes in a circle; a line that was refused is named with its circle, and who
//! it was about comes in all the same.

use domain::reporting::{Line as Up, break_cycles, check_move};
use exchange::columns::{Field, Kind};
use store::{Account, Person, Teammate};

use super::book::Book;
use super::issue::What;
use super::namesakes::titled;
use super::outcome::Outcome;
use super::shelf::{Named, Shelf};

/// A record that has others above it.
trait Below: Named {
    const FIELD: Field;
    fn above(&self) -> Option<&str>;
    fn put_below(&mut self, id: Option<String>);
}

impl Below for Teammate {
    const FIELD: Field = Field::Manager;
    fn above(&self) -> Option<&str> {
        self.manager_id.as_deref()
    }
    fn put_below(&mut self, id: Option<String>) {
        self.manager_id = id;
    }
}

impl Below for Account {
    const FIELD: Field = Field::Parent;
    fn above(&self) -> Option<&str> {
        self.parent_id.as_deref()
    }
    fn put_below(&mut self, id: Option<String>) {
        self.parent_id = id;
    }
}

impl Below for Person {
    const FIELD: Field = Field::ReportsTo;
    fn above(&self) -> Option<&str> {
        self.manager_id.as_deref()
    }
    fn put_below(&mut self, id: Option<String>) {
        // A place by hand belongs to the old line.
        if self.manager_id != id {
            (self.manager_id, self.map_x, self.map_y) = (id, None, None);
        }
    }
}

/// A line that a file asks for.
struct Wanted {
    /// Of the outcomes.
    file: usize,
    /// Of its rows.
    at: usize,
    below: usize,
    above: usize,
}

/// Settles the lines of all files of a kind.
pub(super) fn settle(book: &mut Book, kind: Kind, outcomes: &mut [&mut Outcome]) {
    match kind {
        Kind::Teammate => {
            let wanted = wanted(outcomes, Field::Manager, |_, text, outcome| {
                Ok(book.teammate(text, outcome))
            });
            close(&mut book.teammates, &wanted, outcomes);
        }
        Kind::Account => {
            let wanted = wanted(outcomes, Field::Parent, |_, text, outcome| {
                let found = outcome.meant(book.accounts.meant(text), text);
                found.ok_or_else(|| What::NoParent(text.to_owned()))
            });
            close(&mut book.accounts, &wanted, outcomes);
        }
        Kind::Person => {
            let wanted =
                wanted(outcomes, Field::ReportsTo, |below, text, _| manager(book, below, text));
            close(&mut book.people, &wanted, outcomes);
        }
        Kind::Product | Kind::Opportunity => {}
    }
}

fn wanted(
    outcomes: &mut [&mut Outcome],
    field: Field,
    mut find: impl FnMut(usize, &str, &mut Outcome) -> Result<usize, What>,
) -> Vec<Wanted> {
    let mut wanted = Vec::new();
    for (file, outcome) in outcomes.iter_mut().enumerate() {
        for line in std::mem::take(&mut outcome.lines) {
            let row = outcome.rows[line.at];
            outcome.row = row.row;
            let Some(below) = row.slot else { continue };
            match find(below, &line.text, outcome) {
                Ok(above) => wanted.push(Wanted { file, at: line.at, below, above }),
                Err(what) => outcome.say(field, what),
            }
        }
    }
    wanted
}

/// By key, address or name, within the person's account.
fn manager(book: &Book, below: usize, text: &str) -> Result<usize, What> {
    let account = book.people.get(below).account_id.as_str();
    let keyed =
        book.people.by_reference(text).filter(|at| book.people.get(*at).account_id == account);
    if let Some(found) = keyed.or_else(|| book.addressed(account, text)) {
        return Ok(found);
    }
    match &*book.people.called(text, account) {
        [] => Err(What::NoManager(text.to_owned())),
        [one] => Ok(*one),
        several => {
            let named = |at: &usize| titled(book, book.people.get(*at));
            Err(What::SeveralManagers(text.to_owned(), several.iter().map(named).collect()))
        }
    }
}

/// Writes the lines that close no circle.
fn close<R: Below>(shelf: &mut Shelf<R>, wanted: &[Wanted], outcomes: &mut [&mut Outcome]) {
    if wanted.is_empty() {
        return;
    }
    let asks: std::collections::HashSet<usize> = wanted.iter().map(|line| line.below).collect();
    let stored = |at: usize| shelf.get(at).above().and_then(|id| shelf.by_id(id));
    let kept = (0..shelf.slots.len()).filter(|at| !asks.contains(at));
    let kept = kept.map(|at| Up { person: at, manager: stored(at) });
    let asked = wanted.iter().map(|line| Up { person: line.below, manager: Some(line.above) });
    let mended = break_cycles(&kept.chain(asked).collect::<Vec<_>>());
    let former = |at: usize| {
        stored(at).filter(|above| check_move(&mended.lines, &[at], Some(*above)).is_ok())
    };
    let refused: Vec<(usize, Option<usize>, Vec<String>)> = mended
        .refused
        .iter()
        .map(|circle| {
            let names = circle.path.iter().map(|at| shelf.get(*at).name().to_owned()).collect();
            (circle.path[0], former(circle.path[0]), names)
        })
        .collect();
    for line in wanted {
        let circle = refused.iter().find(|(below, _, _)| *below == line.below);
        let above = circle.map_or(Some(line.above), |(_, former, _)| *former);
        let id = above.map(|at| shelf.get(at).id().to_owned());
        let outcome = &mut outcomes[line.file];
        if let Some((_, _, names)) = circle {
            outcome.row = outcome.rows[line.at].row;
            outcome.say(R::FIELD, What::Circle(names.clone()));
        }
        if shelf.change(line.below, |row| row.put_below(id)) {
            outcome.touch(line.at);
        }
    }
}
