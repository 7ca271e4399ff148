//! What the sample must be in every language, currency and pipeline.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use domain::reporting::{Line, break_cycles};
use i18n::Language;
use store::{
    Account, Competitor, Db, Fact, Judgement, Link, Opportunity, Person, Placement, Product,
    Target, Teammate, Unit,
};
use tempfile::TempDir;

use super::{Size, big_of};
use crate::Silent;
use crate::session::view::WorkspaceNew;
use crate::session::{Dirs, Session, check, workspace_new};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 9, 16).unwrap();
const LANGUAGES: [&str; 3] = ["en", "zh-Hans", "zh-Hant"];
const PIPELINES: [&str; 2] = ["seven-stages", "six-categories"];
const SMALL: Size = Size { accounts: 40, people: 400, opportunities: 300, map: 60 };

fn open(sample: bool, language: &str, pipeline: &str, currency: &str) -> (Session, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let dirs = Dirs { config: folder.path().join("config"), data: folder.path().join("data") };
    let mut session = Session::start(dirs, Arc::new(Silent));
    session.speak(Language::parse(language).unwrap());
    session.look_from(TODAY);
    let new = WorkspaceNew {
        path: folder.path().join("w").display().to_string(),
        name: None,
        currency: currency.into(),
        pipeline: Some(pipeline.into()),
        sample,
    };
    workspace_new(&mut session, new).unwrap();
    (session, folder)
}

fn sample(language: &str, pipeline: &str) -> (Session, TempDir) {
    open(true, language, pipeline, "CNY")
}

fn db(session: &Session) -> Db<'_> {
    session.open().unwrap().store.db()
}

/// The last level of each subject on a scale.
fn levels(session: &Session, scale: &str) -> HashMap<String, String> {
    let mut all = db(session).all::<Judgement>().unwrap();
    all.retain(|judgement| judgement.scale == scale);
    all.sort_by(|a, b| (&a.on_date, &a.id).cmp(&(&b.on_date, &b.id)));
    all.into_iter().map(|judgement| (judgement.subject_id, judgement.levels)).collect()
}

fn tally<T: Ord>(things: impl IntoIterator<Item = T>) -> BTreeMap<T, usize> {
    things.into_iter().fold(BTreeMap::new(), |mut counts, thing| {
        *counts.entry(thing).or_default() += 1;
        counts
    })
}

#[test]
fn it_is_as_large_as_promised_and_sound_in_each_language_and_pipeline() {
    for (language, pipeline) in
        LANGUAGES.into_iter().flat_map(|language| PIPELINES.map(|key| (language, key)))
    {
        let (session, _folder) = sample(language, pipeline);
        let db = db(&session);
        assert_eq!(check(&session).unwrap(), Vec::<String>::new(), "{language} {pipeline}");
        assert_eq!(db.all::<Account>().unwrap().len(), 24);
        assert_eq!(db.all::<Person>().unwrap().len(), 120);
        assert_eq!(db.all::<Opportunity>().unwrap().len(), 80);
        assert_eq!(db.all::<Teammate>().unwrap().len(), 8);
        assert_eq!(db.all::<Product>().unwrap().len(), 6);
        assert_eq!(db.all::<Competitor>().unwrap().len(), 4);
        assert_eq!(db.all::<Target>().unwrap().len(), 36);
    }
}

#[test]
fn five_accounts_are_key_and_those_alone_have_units() {
    let (session, _folder) = sample("en", "seven-stages");
    let levels = levels(&session, "category");
    let categories = tally(
        db(&session).all::<Account>().unwrap().iter().map(|account| levels[&account.id].clone()),
    );
    let expected = [("key", 5), ("lost", 2), ("normal", 12), ("target", 5)];
    assert_eq!(categories, expected.map(|(level, count)| (level.to_owned(), count)).into());
    let with_units: BTreeSet<_> =
        db(&session).all::<Unit>().unwrap().into_iter().map(|unit| unit.account_id).collect();
    assert_eq!(with_units.len(), 5);
    assert!(with_units.iter().all(|account| levels[account] == "key"));
}

#[test]
fn every_key_is_one_of_the_method() {
    for pipeline in PIPELINES {
        let (session, _folder) = sample("en", pipeline);
        let method = &session.open().unwrap().method;
        for judgement in db(&session).all::<Judgement>().unwrap() {
            let scale = method.scale(&judgement.scale).unwrap();
            for level in judgement.levels.split(',') {
                assert!(scale.level(level).is_some(), "{level} on {}", scale.key);
            }
        }
        for placement in db(&session).all::<Placement>().unwrap() {
            assert!(method.matrix(&placement.matrix).is_some());
        }
        let process = method.process(pipeline).unwrap();
        for fact in
            db(&session).all::<Fact>().unwrap().into_iter().filter(|fact| fact.kind == "stage")
        {
            assert!(
                process.stage(&fact.before.unwrap()).is_some()
                    && process.stage(&fact.value.unwrap()).is_some()
            );
        }
        let open: BTreeSet<_> =
            opportunities(&session, "open").into_iter().map(|deal| deal.stage).collect();
        let stages: BTreeSet<_> = process.stages.iter().map(|stage| stage.key.clone()).collect();
        assert_eq!(open, stages, "open opportunities stand in every stage");
    }
}

fn opportunities(session: &Session, outcome: &str) -> Vec<Opportunity> {
    let all = db(session).all::<Opportunity>().unwrap();
    all.into_iter().filter(|deal| deal.outcome == outcome).collect()
}

#[test]
fn four_in_ten_are_won_within_two_years_and_the_rest_closes_within_nine_months() {
    let (session, _folder) = sample("en", "seven-stages");
    let [won, lost, open] = ["won", "lost", "open"].map(|outcome| opportunities(&session, outcome));
    assert_eq!([won.len(), lost.len(), open.len()], [26, 34, 20]);
    let decided = won.iter().chain(&lost).map(|deal| deal.closed_on.clone().unwrap());
    assert!(decided.into_iter().all(|day| ("2024-09-13"..="2026-09-16").contains(&day.as_str())));
    let due: Vec<_> = open.iter().filter_map(|deal| deal.closes_on.clone()).collect();
    assert_eq!(due.len(), 19, "one has no date");
    assert!(due.iter().all(|day| day.as_str() < "2027-06-16"));
    assert_eq!(due.iter().filter(|day| day.as_str() < "2026-09-16").count(), 3, "overdue");
    assert_eq!(open.iter().filter(|deal| deal.amount_minor.is_none()).count(), 1);
}

/// Kinds of facts and the value the row has of each.
fn present(deal: &Opportunity, kind: &str) -> Option<String> {
    match kind {
        "stage" => Some(deal.stage.clone()),
        "outcome" => Some(deal.outcome.clone()),
        "closes-on" => deal.closes_on.clone(),
        _ => deal.amount_minor.map(|minor| crate::money::plain(minor, &deal.currency)),
    }
}

/// Follows each opportunity's facts to its present values, in order of dates.
fn assert_history_leads_to_rows(session: &Session) {
    let mut facts = db(session).all::<Fact>().unwrap();
    facts.sort_by(|a, b| (&a.on_date, &a.id).cmp(&(&b.on_date, &b.id)));
    let deals: HashMap<_, _> = db(session)
        .all::<Opportunity>()
        .unwrap()
        .into_iter()
        .map(|deal| (deal.id.clone(), deal))
        .collect();
    let mut last: HashMap<(String, String), Option<String>> = HashMap::new();
    for fact in facts {
        let deal = &deals[&fact.opportunity_id];
        assert!(deal.opened_on.as_ref().unwrap() <= &fact.on_date);
        assert!(deal.closed_on.as_ref().is_none_or(|day| &fact.on_date <= day), "{}", deal.name);
        assert!(fact.on_date <= TODAY.to_string());
        let key = (fact.opportunity_id, fact.kind);
        if let Some(before) = last.get(&key) {
            assert_eq!(*before, fact.before, "{} {}", deal.name, key.1);
        }
        last.insert(key, fact.value);
    }
    for ((id, kind), value) in last {
        assert_eq!(value, present(&deals[&id], &kind), "{} {kind}", deals[&id].name);
    }
}

#[test]
fn the_history_of_every_opportunity_leads_to_how_it_stands() {
    for pipeline in PIPELINES {
        let (session, _folder) = open(true, "en", pipeline, "JPY");
        assert_history_leads_to_rows(&session);
        let kinds = tally(db(&session).all::<Fact>().unwrap().into_iter().map(|fact| fact.kind));
        assert_eq!(kinds["outcome"], 60);
        assert!(kinds["stage"] > 200 && kinds["amount"] > 5 && kinds["closes-on"] > 5, "{kinds:?}");
    }
}

#[test]
fn nothing_is_judged_before_the_account_was_known_or_after_today() {
    let (session, _folder) = sample("en", "seven-stages");
    let db = db(&session);
    let created: HashMap<_, _> = db
        .all::<Account>()
        .unwrap()
        .into_iter()
        .map(|account| (account.id, account.created_on))
        .collect();
    let people: HashMap<_, _> = db
        .all::<Person>()
        .unwrap()
        .into_iter()
        .map(|person| (person.id, person.account_id))
        .collect();
    let judged =
        db.all::<Judgement>().unwrap().into_iter().map(|row| (row.subject_id, row.on_date));
    let placed =
        db.all::<Placement>().unwrap().into_iter().map(|row| (row.subject_id, row.on_date));
    let opened = db.all::<Opportunity>().unwrap();
    let opened = opened.into_iter().map(|row| (row.account_id.unwrap(), row.opened_on.unwrap()));
    for (subject, day) in judged.chain(placed).chain(opened) {
        let account = people.get(&subject).unwrap_or(&subject);
        assert!(created[account] <= day && day <= TODAY.to_string(), "{subject} {day}");
    }
}

#[test]
fn the_matrix_holds_all_but_three_and_shows_moves_since_three_months_ago() {
    let (session, _folder) = sample("en", "seven-stages");
    let lines = db(&session).matrix("portfolio", "2025-09-16", Some("2026-06-16")).unwrap();
    assert_eq!(lines.iter().filter(|line| line.place.is_none()).count(), 3);
    let moved =
        lines.iter().filter(|line| line.before.is_some() && line.before != line.place).count();
    assert!(moved >= 5, "{moved} moved");
    let revenue: i64 = lines.iter().map(|line| line.revenue).sum();
    assert_eq!(revenue, 7_070_000_000, "70.7 million in twelve months");
}

#[test]
fn reporting_lines_and_influence_stay_within_an_account_and_close_no_loop() {
    let (session, _folder) = sample("en", "seven-stages");
    assert_lines_are_sound(&session);
    let largest =
        tally(db(&session).all::<Person>().unwrap().into_iter().map(|person| person.account_id));
    assert_eq!(largest.values().max(), Some(&19));
}

fn assert_lines_are_sound(session: &Session) {
    let people = db(session).all::<Person>().unwrap();
    let account: HashMap<_, _> =
        people.iter().map(|person| (&person.id, &person.account_id)).collect();
    let lines = people
        .iter()
        .map(|person| Line { person: &person.id, manager: person.manager_id.as_ref() });
    let mended = break_cycles(&lines.collect::<Vec<_>>());
    assert!(mended.refused.is_empty() && mended.dangling.is_empty());
    for person in &people {
        assert!(
            person.manager_id.as_ref().is_none_or(|manager| account[manager] == &person.account_id)
        );
    }
    for link in db(session).all::<Link>().unwrap() {
        assert_eq!(account[&link.from_id], account[&link.to_id]);
        assert!((1..=3).contains(&link.strength) && link.from_id != link.to_id);
    }
}

/// Every text a person reads, in the order of the rows.
fn prose(language: &str) -> Vec<String> {
    let (session, _folder) = sample(language, "seven-stages");
    let db = db(&session);
    let accounts = db
        .all::<Account>()
        .unwrap()
        .into_iter()
        .flat_map(|row| [Some(row.name), row.note, row.industry]);
    let people = db
        .all::<Person>()
        .unwrap()
        .into_iter()
        .flat_map(|row| [Some(row.name), row.title, row.note]);
    let deals =
        db.all::<Opportunity>().unwrap().into_iter().flat_map(|row| [Some(row.name), row.note]);
    let ours = db
        .all::<Teammate>()
        .unwrap()
        .into_iter()
        .flat_map(|row| [Some(row.name), row.role, row.region]);
    let units = db.all::<Unit>().unwrap().into_iter().map(|row| Some(row.name));
    let judged = db.all::<Judgement>().unwrap().into_iter().flat_map(|row| [row.why, row.source]);
    let facts = db.all::<Fact>().unwrap().into_iter().map(|row| row.why);
    let all =
        accounts.chain(people).chain(deals).chain(ours).chain(units).chain(judged).chain(facts);
    all.flatten().collect()
}

#[test]
fn each_language_has_its_own_words() {
    let [english, hans, hant] = LANGUAGES.map(prose);
    assert_eq!((english.len(), hans.len()), (hans.len(), hant.len()));
    assert!(english.iter().all(|text| text.is_ascii() || text.contains(['’', '—'])), "English");
    let chinese = |text: &String| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    assert!(hans.iter().chain(&hant).all(chinese), "Chinese");
    // Short names are often the same in both scripts; sentences hardly ever.
    let sentence = |(one, _): &(&String, &String)| one.ends_with('。');
    let same: Vec<_> =
        hans.iter().zip(&hant).filter(sentence).filter(|(one, other)| one == other).collect();
    assert_eq!(same, Vec::new());
}

#[test]
fn names_are_told_apart() {
    for language in LANGUAGES {
        let (session, _folder) = sample(language, "seven-stages");
        let known =
            db(&session).all::<Person>().unwrap().into_iter().filter(|person| !person.placeholder);
        let names = tally(known.map(|person| person.name));
        assert_eq!(names.values().max(), Some(&1), "{language}");
        let names = tally(opportunities(&session, "open").into_iter().map(|deal| deal.name));
        assert_eq!(names.values().max(), Some(&1), "{language}");
    }
}

#[test]
fn amounts_are_of_the_size_of_the_currency() {
    // Harbourline's potential: 26 million yuan.
    for (currency, minor) in [
        ("CNY", 2_600_000_000),
        ("USD", 370_000_000),
        ("EUR", 370_000_000),
        ("JPY", 520_000_000),
        ("TWD", 10_000_000_000),
        ("KWD", 3_700_000_000),
    ] {
        let (session, _folder) = open(true, "en", "seven-stages", currency);
        let first = db(&session).all::<Account>().unwrap().remove(0);
        assert_eq!((first.currency.as_str(), first.potential_minor), (currency, Some(minor)));
    }
}

#[test]
fn targets_name_every_month_of_three_years() {
    let (session, _folder) = sample("en", "seven-stages");
    let months: Vec<_> =
        db(&session).all::<Target>().unwrap().into_iter().map(|target| target.month).collect();
    assert_eq!(
        (months[0].as_str(), months[12].as_str(), months[35].as_str()),
        ("2025-01", "2026-01", "2027-12")
    );
}

#[test]
fn the_big_workspace_is_sound_and_as_large_as_asked() {
    for pipeline in PIPELINES {
        let (mut session, _folder) = open(false, "zh-Hans", pipeline, "CNY");
        big_of(&mut session, SMALL).unwrap();
        assert_eq!(check(&session).unwrap(), Vec::<String>::new());
        assert_lines_are_sound(&session);
        assert_history_leads_to_rows(&session);
        let people = tally(
            db(&session).all::<Person>().unwrap().into_iter().map(|person| person.account_id),
        );
        assert_eq!((people.values().sum::<usize>(), people.values().max()), (400, Some(&60)));
        assert_eq!(db(&session).all::<Account>().unwrap().len(), 40);
        assert_eq!(db(&session).all::<Opportunity>().unwrap().len(), 300);
    }
}

#[test]
fn the_big_workspace_comes_out_the_same_every_time() {
    let rows = || {
        let (mut session, _folder) = open(false, "en", "seven-stages", "CNY");
        big_of(&mut session, SMALL).unwrap();
        let db = db(&session);
        let people = (
            db.all::<Person>().unwrap(),
            db.all::<Link>().unwrap(),
            db.all::<Judgement>().unwrap(),
        );
        let deals = (db.all::<Opportunity>().unwrap(), db.all::<Fact>().unwrap());
        (
            db.all::<Account>().unwrap(),
            db.all::<Unit>().unwrap(),
            db.all::<Placement>().unwrap(),
            people,
            deals,
        )
    };
    assert!(rows() == rows());
}

#[test]
fn a_changed_workspace_is_not_filled() {
    let (mut session, _folder) = sample("en", "seven-stages");
    let op = crate::Op::new(crate::OpKind::WorkspaceEdit, "x", 1);
    let workspace = store::Workspace { name: "Ours".into(), ..db(&session).workspace().unwrap() };
    session.transact(op, |tx| Ok(tx.update(&workspace)?)).unwrap();
    assert!(big_of(&mut session, SMALL).is_err());
    assert_eq!(db(&session).all::<Account>().unwrap().len(), 24);
}
