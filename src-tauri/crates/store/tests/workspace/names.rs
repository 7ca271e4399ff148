//! How names sort, and how they are found from SQL.

use store::{AccountFilter, AccountSort, Store, Window, Workspace};

use crate::support::{Place, account, change, fresh, person};

const ALL: Window = Window { offset: 0, limit: 0 };

fn with_accounts(names: &[&str]) -> (Place, Store) {
    let (place, mut store) = fresh();
    change(&mut store, |tx| {
        tx.insert(&workspace())?;
        names.iter().enumerate().try_for_each(|(i, name)| tx.insert(&account(&format!("a{i:02}"), name)))
    });
    (place, store)
}

fn workspace() -> Workspace {
    let text = |value: &str| value.to_owned();
    let created_on = text("2026-01-01");
    Workspace { id: text("w"), name: text("W"), currency: text("EUR"), language: text("en"), pipeline: text("p"), created_on }
}

fn listed(store: &Store, search: &str) -> Vec<String> {
    let filter = AccountFilter { search: search.into(), ..AccountFilter::default() };
    let (lines, total) = store.valued(|_, _, _| None).accounts(&filter, (AccountSort::Name, false), ALL, "2025-01-01").unwrap();
    assert_eq!(total as usize, lines.len());
    lines.into_iter().map(|line| line.account.name).collect()
}

/// 重 reads zhòng alone and chóng in 重庆, where the order has the city.
#[test]
fn chinese_names_sort_by_pinyin() {
    let (_place, store) = with_accounts(&["中兴", "重庆", "阿里", "比亚迪", "厦门", "广州", "北京", "郑州", "东风"]);
    assert_eq!(listed(&store, ""), ["阿里", "北京", "比亚迪", "重庆", "东风", "广州", "厦门", "郑州", "中兴"]);
}

#[test]
fn latin_names_sort_without_regard_to_case_or_accents() {
    let (_place, store) = with_accounts(&["zebra", "Étoile", "apple", "Banana", "eagle", "Zoo", "10", "9"]);
    assert_eq!(listed(&store, ""), ["10", "9", "apple", "Banana", "eagle", "Étoile", "zebra", "Zoo"]);
}

#[test]
fn names_are_found_by_part_pinyin_and_initials_and_by_nothing_else() {
    let (_place, store) = with_accounts(&["重庆机械", "中兴通讯", "Harbourline Motors", "100% Fit", "A_B"]);
    for (search, found) in [
        ("重庆", &["重庆机械"][..]),
        ("chongqing", &["重庆机械"]),
        ("cqjx", &["重庆机械"]),
        ("zxtx", &["中兴通讯"]),
        ("ZXTX", &["中兴通讯"]),
        ("机", &["重庆机械"]),
        ("MOTOR", &["Harbourline Motors"]),
        ("%", &["100% Fit"]),
        ("_", &["A_B"]),
        ("'", &[]),
        ("nobody", &[]),
    ] {
        assert_eq!(listed(&store, search), found, "{search}");
    }
}

#[test]
fn leading_matches_come_first_whatever_they_are() {
    let (_place, mut store) = with_accounts(&["Old Lin", "Lindell"]);
    change(&mut store, |tx| tx.insert(&person("p", "a00", "Lin")));
    let found = store.db().find_named("lin", 9).unwrap();
    assert_eq!(found.iter().map(|found| &*found.name).collect::<Vec<_>>(), ["Lin", "Lindell", "Old Lin"]);
    assert_eq!(store.db().find_named("lin", 1).unwrap().len(), 1);
}
