//! Random edits of several tables that always leave sound references: a row's
//! parents are made with it, and what hangs on a row goes with it.

use proptest::prelude::*;
use store::{
    Issue, PlanStep, Review, ReviewAnswer, ReviewRole, ReviewSubject, Satisfaction,
    Answer, Holding, Driver, DriverLink, DriverOpportunity, Pain, PainLink, Protection, PurchaseStep, ValueProposition, Whitespace, WhitespaceShare,
    Action, Clique, CliqueMember, Contender, CriterionPerson, CriterionStanding, DecisionCriterion, Pair, Payment, PersonFact,
    PersonText, StageMark, TeamMember,
    Account, Activity, Competitor, Fact, Goal, Insider, Judgement, Lead, LevelReason, Link, Note, Opportunity, Pack, Person,
    Placement, Product, RECORDED, Rating, Record, Ruleset, Setting, Store, Target, Teammate, Territory, TerritoryMember, Tx, Unit, Vote, Workshop,
    WorkshopEntry, WorkshopPlace, Workspace, Estimate, ExchangeRate, SeriesValue,
};

use super::{account, competitor, person, unit};

/// An edit of one row, drawn from few ids, so that edits meet.
#[derive(Debug, Clone)]
pub(crate) struct Edit {
    table: u8,
    id: u8,
    other: u8,
    value: usize,
    drop: bool,
}

pub(crate) fn edit() -> impl Strategy<Value = Edit> {
    let draw = (0..15_u8, 0..4_u8, 0..4_u8, 0..TEXTS.len(), prop::bool::weighted(0.25));
    draw.prop_map(|(table, id, other, value, drop)| Edit { table, id, other, value, drop })
}

const TEXTS: [&str; 7] = ["", "one", "重庆", "o'clock", "e\u{301}", "one\ntwo\0three", "\u{1F600}"];
const REALS: [f64; 7] = [0.0, 1.0, -1.0, 0.1, 1e300, 3.0e15, 0.5];
const WHOLE: [Option<i64>; 7] = [None, Some(0), Some(1), Some(i64::MIN), Some(i64::MAX), Some(-1), Some(1 << 53)];

pub(crate) fn apply(tx: &Tx<'_>, edit: &Edit) -> store::Result<()> {
    let (id, other) = (edit.id.to_string(), edit.other.to_string());
    if edit.drop { drop_row(tx, edit.table, &id) } else { put_row(tx, edit, &id, &other) }
}

/// Writes the row whether it is there or not.
fn put<R: Record>(tx: &Tx<'_>, key: &str, row: &R) -> store::Result<()> {
    if tx.find::<R>(key)?.is_some() { tx.update(row) } else { tx.insert(row) }
}

/// A row that others may refer to.
fn ensure<R: Record>(tx: &Tx<'_>, key: &str, row: impl FnOnce() -> R) -> store::Result<()> {
    if tx.find::<R>(key)?.is_some() { Ok(()) } else { tx.insert(&row()) }
}

fn put_row(tx: &Tx<'_>, edit: &Edit, id: &str, other: &str) -> store::Result<()> {
    let value = edit.value;
    let (text, real, whole) = (TEXTS[value].to_owned(), REALS[value], WHOLE[value]);
    match edit.table {
        0 => put(tx, id, &Teammate { manager_id: there::<Teammate>(tx, other)?, ..teammate(id, &text) }),
        1 => {
            let (owner_id, parent_id) = (there::<Teammate>(tx, other)?, there::<Account>(tx, other)?);
            put(tx, id, &Account { owner_id, parent_id, employees: whole, city: Some(text.clone()), ..account(id, &text) })
        }
        2 => {
            ensure(tx, other, || account(other, "A"))?;
            put(tx, id, &Unit { parent_id: there::<Unit>(tx, other)?, rank: real, ..unit(id, other) })
        }
        3 => put_person(tx, id, other, &text, real),
        4 => put_link(tx, id, other, whole),
        5 => put_opportunity(tx, id, other, &text, whole),
        6 => {
            ensure(tx, other, || opportunity(other, "O"))?;
            put(tx, id, &fact(id, other, &text))
        }
        7 => put(tx, id, &judgement(id, other, &text)),
        8 => put(tx, id, &Placement { x: Some(real), ..placement(id, other) }),
        9 => put(tx, id, &Target { month: id.into(), amount_minor: whole.unwrap_or(7), currency: text }),
        10 => put(tx, id, &competitor(id, &text)),
        11 => put(tx, id, &Pack { key: id.into(), text }),
        12 => put(tx, id, &Rating { value: Some(real), subject_id: other.into(), why: Some(text), ..rating(id) }),
        13 => put_note(tx, id, other, &text, whole),
        _ => put(tx, id, &Setting { key: id.into(), value: text }),
    }
}

fn there<R: Record>(tx: &Tx<'_>, key: &str) -> store::Result<Option<String>> {
    Ok(tx.find::<R>(key)?.map(|_| key.to_owned()))
}

fn put_person(tx: &Tx<'_>, id: &str, other: &str, text: &str, real: f64) -> store::Result<()> {
    ensure(tx, other, || account(other, "A"))?;
    let (manager_id, unit_id) = (there::<Person>(tx, other)?, there::<Unit>(tx, other)?);
    put(tx, id, &Person { manager_id, unit_id, map_x: Some(real), rank: real, ..person(id, other, text) })
}

fn put_link(tx: &Tx<'_>, id: &str, other: &str, whole: Option<i64>) -> store::Result<()> {
    ensure(tx, other, || account(other, "A"))?;
    for key in [id, other] {
        ensure(tx, key, || person(key, other, "P"))?;
    }
    put(tx, id, &Link { strength: whole.unwrap_or(1), ..link(id, other) })
}

fn put_opportunity(tx: &Tx<'_>, id: &str, other: &str, text: &str, amount_minor: Option<i64>) -> store::Result<()> {
    let (account_id, owner_id) = (there::<Account>(tx, other)?, there::<Teammate>(tx, other)?);
    put(tx, id, &Opportunity { account_id, owner_id, amount_minor, ..opportunity(id, text) })
}

fn put_note(tx: &Tx<'_>, id: &str, other: &str, text: &str, revenue_minor: Option<i64>) -> store::Result<()> {
    let (unit_id, owner_id) = (there::<Unit>(tx, other)?, there::<Teammate>(tx, other)?);
    put(tx, id, &Note { id: id.into(), text: text.into(), unit_id, owner_id, revenue_minor, ..Note::default() })
}

fn rating(id: &str) -> Rating {
    Rating { id: id.into(), scorecard: "fit".into(), criterion: "need".into(), ..Rating::default() }
}

fn drop_row(tx: &Tx<'_>, table: u8, id: &str) -> store::Result<()> {
    match table {
        0 => drop_teammate(tx, id),
        1 => drop_account(tx, id),
        2 => drop_unit(tx, id),
        3 => drop_person(tx, id),
        4 => tx.delete::<Link>(id),
        5 => drop_opportunity(tx, id),
        6 => tx.delete::<Fact>(id),
        7 => tx.delete::<Judgement>(id),
        8 => tx.delete::<Placement>(id),
        9 => tx.delete::<Target>(id),
        10 => tx.delete::<Competitor>(id),
        11 => tx.delete::<Pack>(id),
        12 => tx.delete::<Rating>(id),
        13 => tx.delete::<Note>(id),
        _ => tx.delete::<Setting>(id),
    }
}

fn drop_teammate(tx: &Tx<'_>, id: &str) -> store::Result<()> {
    tx.clear::<Teammate>("manager_id", id)?;
    tx.clear::<Account>("owner_id", id)?;
    tx.clear::<Opportunity>("owner_id", id)?;
    tx.clear::<Note>("owner_id", id)?;
    tx.delete::<Teammate>(id)
}

fn drop_account(tx: &Tx<'_>, id: &str) -> store::Result<()> {
    for row in tx.with::<Person>("account_id", id)? {
        drop_person(tx, &row.id)?;
    }
    for row in tx.with::<Unit>("account_id", id)? {
        drop_unit(tx, &row.id)?;
    }
    for row in tx.with::<Opportunity>("account_id", id)? {
        drop_opportunity(tx, &row.id)?;
    }
    tx.delete_with::<Link>("account_id", id)?;
    tx.clear::<Account>("parent_id", id)?;
    tx.delete::<Account>(id)
}

fn drop_unit(tx: &Tx<'_>, id: &str) -> store::Result<()> {
    tx.clear::<Unit>("parent_id", id)?;
    tx.clear::<Person>("unit_id", id)?;
    tx.clear::<Opportunity>("unit_id", id)?;
    tx.clear::<Note>("unit_id", id)?;
    tx.delete::<Unit>(id)
}

fn drop_person(tx: &Tx<'_>, id: &str) -> store::Result<()> {
    tx.clear::<Person>("manager_id", id)?;
    tx.delete_with::<Link>("from_id", id)?;
    tx.delete_with::<Link>("to_id", id)?;
    tx.delete::<Person>(id)
}

fn drop_opportunity(tx: &Tx<'_>, id: &str) -> store::Result<()> {
    tx.delete_with::<Fact>("opportunity_id", id)?;
    tx.delete::<Opportunity>(id)
}

/// Every row of every recorded table, as the open store reads them.
pub(crate) fn look(store: &Store) -> String {
    let mut seen = Vec::new();
    let mut text = String::new();
    macro_rules! add {
        ($($name:ident)*) => {$(
            seen.push($name::TABLE);
            text += &format!("{:?}\n", store.db().all::<$name>().unwrap());
        )*};
    }
    add!(
        Workspace Pack Teammate Product Competitor Account Unit Person Link Opportunity Fact Judgement Placement Target
        Rating Workshop Note Territory TerritoryMember Ruleset Setting Activity WorkshopPlace WorkshopEntry Vote
        Insider LevelReason PersonFact PersonText Clique CliqueMember Action Pair TeamMember
        StageMark Payment Contender DecisionCriterion CriterionPerson CriterionStanding Protection Holding PurchaseStep Lead
        Whitespace WhitespaceShare Goal PlanStep Issue Satisfaction Answer ValueProposition Pain PainLink Driver DriverLink DriverOpportunity
        SeriesValue Estimate ExchangeRate Review ReviewSubject ReviewRole ReviewAnswer
    );
    assert_eq!(seen, RECORDED);
    text
}

fn teammate(id: &str, name: &str) -> Teammate {
    let (id, name) = (id.into(), name.into());
    Teammate { id, name, role: None, email: None, region: None, manager_id: None, reference: None }
}

pub(crate) fn link(id: &str, other: &str) -> Link {
    let text = |value: &str| value.to_owned();
    let (kind, on_date, account_id) = (text("influence"), text("2026-01-01"), text(other));
    Link { id: text(id), account_id, kind, from_id: text(id), to_id: text(other), strength: 1, note: None, on_date, ..Link::default() }
}

pub(crate) fn opportunity(id: &str, name: &str) -> Opportunity {
    Opportunity {
        id: id.into(),
        name: name.into(),
        pipeline: "p".into(),
        stage: "s".into(),
        outcome: "open".into(),
        currency: "EUR".into(),
        ..Opportunity::default()
    }
}

pub(crate) fn fact(id: &str, opportunity: &str, value: &str) -> Fact {
    let text = |value: &str| value.to_owned();
    let (kind, on_date, author) = (text("stage"), text("2026-01-01"), text("Ada"));
    let value = Some(text(value));
    Fact { id: text(id), opportunity_id: text(opportunity), kind, before: None, value, on_date, author, why: None }
}

pub(crate) fn judgement(id: &str, subject: &str, levels: &str) -> Judgement {
    Judgement {
        id: id.into(),
        subject_id: subject.into(),
        scale: "status".into(),
        context_id: String::new(),
        levels: levels.into(),
        on_date: "2026-01-01".into(),
        author: "Ada".into(),
        certainty: None,
        source: None,
        why: None,
        ..Judgement::default()
    }
}

fn placement(id: &str, subject: &str) -> Placement {
    Placement {
        id: id.into(),
        matrix: "portfolio".into(),
        subject_id: subject.into(),
        on_date: "2026-01-01".into(),
        author: "Ada".into(),
        ..Placement::default()
    }
}
