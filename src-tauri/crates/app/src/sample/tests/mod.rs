//! What the sample must be in every language, currency and pipeline.

mod big;
mod history;
mod words;

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

use crate::Silent;
use crate::matrix::view::{MatrixQuery, MatrixView};
use crate::matrix::view_of;
use crate::session::view::WorkspaceNew;
use crate::session::{Dirs, Session, check, workspace_new};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 9, 16).unwrap();
const LANGUAGES: [&str; 3] = ["en", "zh-Hans", "zh-Hant"];
const PIPELINES: [&str; 2] = ["seven-stages", "six-categories"];

fn open(sample: bool, language: &str, pipeline: &str, currency: &str) -> (Session, TempDir) {
    open_on(TODAY, sample, language, pipeline, currency)
}

fn open_on(
    today: NaiveDate,
    sample: bool,
    language: &str,
    pipeline: &str,
    currency: &str,
) -> (Session, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let dirs = Dirs { config: folder.path().join("config"), data: folder.path().join("data") };
    let mut session = Session::start(dirs, Arc::new(Silent));
    session.speak(Language::parse(language).unwrap());
    session.look_from(today);
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
        assert_eq!(there(&session).len(), 120);
        assert_eq!(db.all::<Person>().unwrap().len(), 121, "and one who has left");
        assert_eq!(db.all::<Opportunity>().unwrap().len(), 80);
        assert_eq!(db.all::<Teammate>().unwrap().len(), 8);
        assert_eq!(db.all::<Product>().unwrap().len(), 6);
        assert_eq!(db.all::<Competitor>().unwrap().len(), 4);
        assert!(db.all::<Target>().unwrap().len() >= 24);
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
fn the_matrix_holds_all_but_three_and_shows_moves_since_three_months_ago() {
    let (session, _folder) = sample("en", "seven-stages");
    let view = matrix(&session, Some("2026-06-16"));
    assert_eq!(view.tray_total, 3);
    let moved = view.cards.iter().filter(|card| card.before.is_some()).count();
    assert!(moved >= 5, "{moved} moved");
    assert_eq!(revenue(&view), 7_070_000_000, "70.7 million in twelve months");
}

/// The portfolio, compared with a day or not.
fn matrix(session: &Session, compare_on: Option<&str>) -> MatrixView {
    let compare_on = compare_on.map(str::to_owned);
    view_of(session, MatrixQuery { matrix: "portfolio".into(), compare_on, ..Default::default() }).unwrap()
}

/// What was won in twelve months with all that stand on a board or wait beside it.
fn revenue(view: &MatrixView) -> i64 {
    view.cards.iter().chain(&view.tray).filter_map(|card| Some(card.amount.as_ref()?.minor)).sum()
}

#[test]
fn reporting_lines_and_influence_stay_within_an_account_and_close_no_loop() {
    let (session, _folder) = sample("en", "seven-stages");
    assert_lines_are_sound(&session);
    let largest =
        tally(there(&session).into_iter().map(|person| person.account_id));
    assert_eq!(largest.values().max(), Some(&19));
}

/// People who have not left.
fn there(session: &Session) -> Vec<Person> {
    let all = db(session).all::<Person>().unwrap();
    all.into_iter().filter(|person| person.left_on.is_none()).collect()
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
fn targets_name_every_month_of_two_years_and_those_agreed_since() {
    let (session, _folder) = sample("en", "seven-stages");
    let months: Vec<_> =
        db(&session).all::<Target>().unwrap().into_iter().map(|target| target.month).collect();
    assert_eq!((months[0].as_str(), months[12].as_str(), months[23].as_str()), ("2025-01", "2026-01", "2026-12"));
    let last = domain::series::Month::of(session.today()).plus(7).to_string();
    assert!(months.iter().all(|month| *month <= last.clone().max("2026-12".to_owned())), "{months:?}");
}
