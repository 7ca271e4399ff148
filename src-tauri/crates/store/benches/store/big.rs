//! A big workspace, the same every time: 10,000 accounts, 100,000 people and
//! 100,000 opportunities with three facts each.

use std::path::Path;

use store::{Account, Fact, Judgement, Opportunity, Person, Store, StoreError, Teammate, Tx, Workspace};

pub(crate) const ACCOUNTS: usize = 10_000;
pub(crate) const PEOPLE: usize = 100_000;
const OPPORTUNITIES: usize = 100_000;
const STAGES: [&str; 4] = ["lead", "qualified", "offer", "order"];
const FAMILY: &str = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
const GIVEN: &str = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建文";
const LATIN: [&str; 8] = ["Harbour", "Northwind", "Meridian", "Quarry", "Lantern", "Sable", "Juniper", "Orchard"];

pub(crate) fn make(path: &Path) {
    let mut store = Store::create(path, "bench").expect("a folder that can be written");
    store.seed(fill).expect("room for the file");
}

fn fill(tx: &Tx<'_>) -> Result<(), StoreError> {
    tx.insert(&workspace())?;
    (0..40).try_for_each(|i| tx.insert(&teammate(i)))?;
    for i in 0..ACCOUNTS {
        tx.insert(&account(i))?;
        tx.insert(&judgement(&key("account", i), "category", i))?;
    }
    for i in 0..PEOPLE {
        tx.insert(&person(i))?;
        tx.insert(&judgement(&key("person", i), "status", i))?;
    }
    for i in 0..OPPORTUNITIES {
        tx.insert(&opportunity(i))?;
        (1..4).try_for_each(|step| tx.insert(&fact(i, step)))?;
    }
    Ok(())
}

/// Keys as long as real ones, spread so that rows do not lie in the order of their names.
pub(crate) fn key(kind: &str, i: usize) -> String {
    format!("{:016x}-{kind}-{i:07}", (i as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15))
}

pub(crate) fn name(i: usize) -> String {
    let pick = |from: &str, at: usize| from.chars().nth(at % from.chars().count()).unwrap_or('一');
    if i.is_multiple_of(3) {
        return format!("{} {} {i}", LATIN[i % 8], LATIN[i / 8 % 8]);
    }
    [pick(FAMILY, i), pick(GIVEN, i / 7), pick(GIVEN, i / 211)].iter().collect()
}

fn day(i: usize) -> String {
    format!("20{:02}-{:02}-{:02}", 21 + i % 6, 1 + i / 6 % 12, 1 + i / 72 % 28)
}

fn workspace() -> Workspace {
    let [id, name, currency, language, pipeline, created_on] =
        ["w", "Big", "EUR", "en", "p", "2026-01-01"].map(str::to_owned);
    Workspace { id, name, currency, language, pipeline, created_on }
}

fn teammate(i: usize) -> Teammate {
    Teammate { id: key("mate", i), name: name(i), role: None, email: None, region: None, manager_id: None, reference: None }
}

pub(crate) fn account(i: usize) -> Account {
    Account {
        id: key("account", i),
        name: name(i * 31),
        owner_id: Some(key("mate", i % 40)),
        industry: Some(LATIN[i % 8].into()),
        country: Some("NL".into()),
        city: Some(LATIN[i % 7].into()),
        employees: Some(i as i64 % 5_000),
        turnover_minor: Some(i as i64 * 1_000),
        potential_minor: Some(i as i64 * 700),
        currency: "EUR".into(),
        created_on: day(i),
        ..Account::default()
    }
}

fn person(i: usize) -> Person {
    Person {
        id: key("person", i),
        account_id: key("account", i % ACCOUNTS),
        unit_id: None,
        manager_id: (i >= ACCOUNTS).then(|| key("person", i - ACCOUNTS)),
        name: name(i),
        title: Some(LATIN[i % 8].into()),
        email: None,
        phone: None,
        placeholder: false,
        outside: false,
        map_x: None,
        map_y: None,
        rank: i as f64,
        note: None,
        reference: None,
        ..Person::default()
    }
}

fn judgement(subject: &str, scale: &str, i: usize) -> Judgement {
    Judgement {
        id: format!("j-{subject}"),
        subject_id: subject.into(),
        scale: scale.into(),
        context_id: String::new(),
        levels: ["a", "b", "c"][i % 3].into(),
        on_date: day(i),
        author: "Ada".into(),
        certainty: None,
        source: None,
        why: None,
        ..Judgement::default()
    }
}

fn opportunity(i: usize) -> Opportunity {
    let outcome = ["open", "won", "lost", "open", "won"][i % 5];
    Opportunity {
        id: key("deal", i),
        name: name(i * 17),
        account_id: Some(key("account", i % ACCOUNTS)),
        owner_id: Some(key("mate", i % 40)),
        pipeline: "p".into(),
        stage: STAGES[i % 4].into(),
        outcome: outcome.into(),
        amount_minor: Some(i as i64 * 997 % 10_000_000),
        currency: "EUR".into(),
        opened_on: Some(day(i)),
        closes_on: Some(day(i + 5)),
        closed_on: (outcome != "open").then(|| day(i + 5)),
        ..Opportunity::default()
    }
}

fn fact(i: usize, step: usize) -> Fact {
    Fact {
        id: format!("f{step}-{}", key("deal", i)),
        opportunity_id: key("deal", i),
        kind: "stage".into(),
        before: Some(STAGES[step - 1].into()),
        value: Some(STAGES[step].into()),
        on_date: day(i + step),
        author: "Ada".into(),
        why: None,
    }
}
