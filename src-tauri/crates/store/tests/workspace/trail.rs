//! J15: history can be asked for one account, person or opportunity.

use store::{Filter, Judgement, Link, Opportunity, Person, Store};

use crate::support::edits::{fact, judgement, link, opportunity};
use crate::support::{account, change, competitor, fresh, person, undo, unit};

fn trail(store: &Store, subject: &str) -> Vec<i64> {
    let filter = Filter { subject: Some(subject.into()), limit: 99, ..Filter::default() };
    store.journal(&filter).unwrap().into_iter().rev().map(|row| row.seq).collect()
}

fn within(id: &str, account: &str) -> Opportunity {
    Opportunity { account_id: Some(account.into()), ..opportunity(id, id) }
}

fn judged(subject: &str, context: &str) -> Judgement {
    Judgement { context_id: context.into(), ..judgement("j", subject, "supporter") }
}

fn linked(from: &str, to: &str) -> Link {
    Link { account_id: "a".into(), from_id: from.into(), ..link("l", to) }
}

/// One account `a` with two people and an opportunity, another account `b`: entry 1.
fn start() -> (crate::support::Place, Store) {
    let (place, mut store) = fresh();
    change(&mut store, |tx| {
        tx.insert(&account("a", "A"))?;
        tx.insert(&account("b", "B"))?;
        tx.insert(&person("p", "a", "P"))?;
        tx.insert(&person("q", "a", "Q"))?;
        tx.insert(&unit("u", "a"))?;
        tx.insert(&within("o", "a"))
    });
    (place, store)
}

#[test]
fn a_change_is_found_by_every_subject_it_is_about() {
    type Step = fn(&store::Tx<'_>) -> store::Result<()>;
    let steps: [(&str, Step, &[&str]); 11] = [
        ("a person's name", |tx| tx.update(&person("p", "a", "New")), &["p", "a"]),
        ("a person's move", |tx| tx.update(&person("p", "b", "P")), &["p", "a", "b"]),
        ("a person gone", |tx| tx.delete::<Person>("p"), &["p", "a"]),
        ("a unit's name", |tx| tx.update(&store::Unit { name: "N".into(), ..unit("u", "a") }), &["a"]),
        ("a judgement of a person", |tx| tx.insert(&judged("p", "")), &["p", "a"]),
        ("a judgement within an opportunity", |tx| tx.insert(&judged("p", "o")), &["p", "a", "o"]),
        ("a link", |tx| tx.insert(&linked("p", "q")), &["p", "q", "a"]),
        ("a fact", |tx| tx.insert(&fact("f", "o", "s")), &["o", "a"]),
        ("an opportunity moved", |tx| tx.update(&within("o", "b")), &["o", "a", "b"]),
        ("an opportunity of nobody", |tx| tx.insert(&opportunity("x", "X")), &["x"]),
        ("something else", |tx| tx.insert(&competitor("c", "C")), &[]),
    ];
    for (what, step, expected) in steps {
        let (_place, mut store) = start();
        change(&mut store, step);
        for subject in ["a", "b", "p", "q", "o", "x", "u", ""] {
            assert_eq!(trail(&store, subject).contains(&2), expected.contains(&subject), "{what}: {subject:?}");
        }
        undo(&mut store).unwrap();
        for subject in expected {
            assert!(trail(&store, subject).contains(&3), "taking back {what}: {subject}");
        }
    }
}

#[test]
fn entries_are_listed_latest_first_in_pages_and_from_a_stamp_on() {
    let (_place, mut store) = fresh();
    for day in 1..=5 {
        let entry = crate::support::entry("add", &format!("2026-01-0{day}"));
        store.transact(entry, |tx| tx.insert(&competitor(&day.to_string(), "c"))).unwrap();
    }
    let listed = |before, since: Option<&str>, limit| {
        let filter = Filter { before, since: since.map(str::to_owned), limit, ..Filter::default() };
        store.journal(&filter).unwrap().into_iter().map(|row| row.seq).collect::<Vec<_>>()
    };
    assert_eq!(listed(None, None, 2), [5, 4]);
    assert_eq!(listed(Some(4), None, 2), [3, 2]);
    assert_eq!(listed(None, Some("2026-01-03"), 99), [5, 4, 3]);
    assert_eq!(listed(Some(5), Some("2026-01-03"), 99), [4, 3]);
}

#[test]
fn an_import_is_found_by_each_account_and_person_in_it() {
    let (_place, mut store) = fresh();
    let recorded = change(&mut store, |tx| {
        (0..1_500).try_for_each(|i| {
            let id = format!("a{i}");
            tx.insert(&account(&id, "A"))?;
            tx.insert(&person(&format!("p{i}"), &id, "P"))
        })
    });
    assert_eq!((recorded.rows, &*recorded.tables), (3_000, &["account".to_owned(), "person".to_owned()][..]));
    assert_eq!((trail(&store, "a1499"), trail(&store, "p1499")), (vec![1], vec![1]));
}
