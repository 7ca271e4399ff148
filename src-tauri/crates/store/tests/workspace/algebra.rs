//! J7–J12 as an algebra: whatever is done, taken back, brought back, merged and
//! reopened, the file holds what a plain stack of its former contents says.

use proptest::prelude::*;
use store::{Filter, Recorded, Store};

use crate::support::edits::{Edit, apply, edit, look};
use crate::support::{Content, Place, content_of, entry, fresh, redo, undo};

#[derive(Debug, Clone)]
enum Step {
    /// A change of some rows.
    Do(Vec<Edit>),
    /// A quick repeat, where the latest is of the same kind.
    Repeat(u8, Edit),
    Undo,
    Redo,
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => prop::collection::vec(edit(), 1..5).prop_map(Step::Do),
        3 => (0..2_u8, edit()).prop_map(|(key, edit)| Step::Repeat(key, edit)),
        4 => Just(Step::Undo),
        3 => Just(Step::Redo),
        1 => Just(Step::Reopen),
    ]
}

/// An entry as the model knows it; its place is its sequence.
struct Mark {
    kind: &'static str,
    undoes: Option<usize>,
    merge: Option<u8>,
    undone: bool,
}

/// What stands, as stacks of sequences and of the contents before and after.
#[derive(Default)]
struct Model {
    marks: Vec<Mark>,
    past: Vec<(usize, String)>,
    future: Vec<(usize, String)>,
}

impl Model {
    fn add(&mut self, kind: &'static str, undoes: Option<usize>, merge: Option<u8>) -> usize {
        self.marks.push(Mark { kind, undoes, merge, undone: false });
        let seq = self.marks.len();
        if let Some(target) = undoes {
            self.set(target, true);
        }
        seq
    }

    fn set(&mut self, seq: usize, undone: bool) {
        let mark = &mut self.marks[seq - 1];
        mark.undone = undone;
        if let Some(target) = mark.undoes {
            self.set(target, !undone);
        }
    }

    fn change(&mut self, recorded: &Recorded, merge: Option<u8>, before: String) {
        if recorded.seq.is_none() {
            return;
        }
        let repeats = |mark: &Mark| mark.kind == "do" && mark.merge == merge;
        if merge.is_some() && self.marks.last().is_some_and(repeats) {
            return;
        }
        let seq = self.add("do", None, merge);
        self.past.push((seq, before));
        self.future.clear();
    }
}

/// The file beside its model.
struct Pair {
    _place: Place,
    store: Store,
    model: Model,
}

impl Pair {
    fn run(&mut self, step: &Step) {
        let before = look(&self.store);
        match step {
            Step::Do(edits) => self.change(edits, None, before),
            Step::Repeat(key, edit) => self.change(std::slice::from_ref(edit), Some(*key), before),
            Step::Undo => self.undo(before),
            Step::Redo => self.redo(before),
            Step::Reopen => {}
        }
    }

    fn change(&mut self, edits: &[Edit], merge: Option<u8>, before: String) {
        let mut entry = entry("edit", "2026-01-01T00:00:00.000Z");
        entry.merge = merge.map(|key| (key.to_string(), "2026".to_owned()));
        let run = |tx: &store::Tx<'_>| edits.iter().try_for_each(|edit| apply(tx, edit));
        let recorded = self.store.transact(entry, run).unwrap().1;
        assert_eq!(recorded.seq.is_none(), look(&self.store) == before, "J8");
        self.model.change(&recorded, merge, before);
    }

    fn undo(&mut self, before: String) {
        let Some((seq, expected)) = self.model.past.pop() else {
            assert!(undo(&mut self.store).is_err());
            return;
        };
        undo(&mut self.store).unwrap();
        assert!(look(&self.store) == expected, "J9: undo of {seq}");
        let entry = self.model.add("undo", Some(seq), None);
        self.model.future.push((entry, before));
    }

    fn redo(&mut self, before: String) {
        let Some((seq, expected)) = self.model.future.pop() else {
            assert!(redo(&mut self.store).is_err());
            return;
        };
        redo(&mut self.store).unwrap();
        assert!(look(&self.store) == expected, "J10: redo of {seq}");
        let entry = self.model.add("redo", Some(seq), None);
        self.model.past.push((entry, before));
    }

    /// J12, and the targets.
    fn compare(&self) {
        let rows = self.store.journal(&Filter { limit: u32::MAX, ..Filter::default() }).unwrap();
        let found: Vec<_> = rows.iter().rev().map(|row| (&*row.kind, row.undoes, row.undone)).collect();
        let expected: Vec<_> =
            self.model.marks.iter().map(|mark| (mark.kind, mark.undoes.map(|seq| seq as i64), mark.undone)).collect();
        assert_eq!(found, expected);
        let target = |found: Option<store::StepTarget>| found.map(|target| target.seq as usize);
        assert_eq!(target(self.store.undo_target().unwrap()), self.model.past.last().map(|step| step.0));
        assert_eq!(target(self.store.redo_target().unwrap()), self.model.future.last().map(|step| step.0));
    }
}

fn all(mut store: Store, next: fn(&mut Store) -> store::Result<Recorded>) -> (Store, Content) {
    while next(&mut store).is_ok() {}
    content_of(store)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn doing_undoing_redoing_and_reopening_agree_with_a_stack(steps in prop::collection::vec(step(), 1..30)) {
        let (place, store) = fresh();
        let (store, empty) = content_of(store);
        let mut pair = Pair { _place: place, store, model: Model::default() };
        for step in &steps {
            pair.run(step);
            if matches!(step, Step::Reopen) {
                let Pair { _place, store, model } = pair;
                pair = Pair { _place, store: content_of(store).0, model };
            }
            pair.compare();
        }
        prop_assert!(pair.store.check().unwrap().is_empty());
        let Pair { _place, store, .. } = pair;
        let (store, _) = all(store, redo);
        let (store, last) = content_of(store);
        let (store, first) = all(store, undo);
        prop_assert_eq!(first, empty);
        let (store, again) = all(store, redo);
        prop_assert_eq!(again, last);
        prop_assert!(store.check().unwrap().is_empty());
    }
}
