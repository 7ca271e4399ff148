//! J1–J6: what the session extension asks of the tables, on the real schema.

use rusqlite::Connection;
use store::{Review, ReviewAnswer, ReviewRole, ReviewSubject, Estimate, ExchangeRate, FROZEN, Issue, PlanStep, Satisfaction, SeriesValue, Snapshot, SnapshotLine};
use store::{
    Answer, Contender, Holding, CriterionPerson, CriterionStanding, DecisionCriterion, Lead, Driver, DriverLink, DriverOpportunity, Pain, PainLink, Payment, Protection,
    PurchaseStep, StageMark, ValueProposition, Whitespace, WhitespaceShare,
};
use store::{
    Account, Action, Activity, Clique, CliqueMember, Competitor, Fact, Goal, Insider, Judgement, LevelReason, Link, Note,
    Opportunity, Pack, Pair, Person, PersonFact, PersonText, Placement, Product, RECORDED, Rating, Record, Ruleset,
    Setting, Target, TeamMember, Teammate, Territory, TerritoryMember, Unit, Vote, Workshop, WorkshopEntry,
    WorkshopPlace, Workspace,
};

use crate::support::{Place, fresh, outside};

fn schema() -> (Place, Connection) {
    let (place, store) = fresh();
    drop(store);
    let conn = outside(&place.path);
    (place, conn)
}

fn texts(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn j1_every_recorded_table_has_one_text_key_that_is_never_null() {
    let (_place, conn) = schema();
    for table in RECORDED {
        let sql = format!("SELECT pk||' '||\"notnull\"||' '||type FROM pragma_table_info('{table}') WHERE pk>0");
        assert_eq!(texts(&conn, &sql), ["1 1 TEXT"], "{table}");
    }
}

#[test]
fn j1_every_table_is_strict_so_that_a_value_comes_back_as_it_was_written() {
    let (_place, conn) = schema();
    let loose = "SELECT name FROM pragma_table_list WHERE NOT strict AND name NOT LIKE 'sqlite%'";
    assert_eq!(texts(&conn, loose), Vec::<String>::new());
}

#[test]
fn j2_every_table_is_recorded_but_the_journals_own_the_meetings_clock_and_what_is_frozen() {
    let (_place, conn) = schema();
    let mut tables = texts(&conn, "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite%'");
    tables.retain(|table| !table.starts_with("journal") && table != "workshop_run" && !FROZEN.contains(&table.as_str()));
    assert_eq!(sorted(tables), sorted(RECORDED.iter().map(|table| (*table).to_owned()).collect()));
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}

#[test]
fn j2_parents_are_recorded_before_their_children() {
    let (_place, conn) = schema();
    for (place, table) in RECORDED.iter().enumerate() {
        for parent in texts(&conn, &format!("SELECT \"table\" FROM pragma_foreign_key_list('{table}')")) {
            assert!(RECORDED[..=place].contains(&&*parent), "{table} stands before {parent}");
        }
    }
}

#[test]
fn j3_no_reference_acts_by_itself_and_all_are_checked_at_the_end() {
    let (_place, conn) = schema();
    for table in RECORDED {
        let acting = format!(
            "SELECT \"from\" FROM pragma_foreign_key_list('{table}') \
             WHERE on_delete<>'NO ACTION' OR on_update<>'NO ACTION'"
        );
        assert_eq!(texts(&conn, &acting), Vec::<String>::new(), "{table}");
        let sql = texts(&conn, &format!("SELECT sql FROM sqlite_schema WHERE name='{table}'")).concat();
        let deferred = sql.matches("DEFERRABLE INITIALLY DEFERRED").count();
        assert_eq!(sql.matches("REFERENCES").count(), deferred, "{table}");
    }
}

/// Without one, taking back an import looks through a whole table for every row.
#[test]
fn j3_every_reference_is_led_by_an_index() {
    let (_place, conn) = schema();
    for table in RECORDED {
        for column in texts(&conn, &format!("SELECT \"from\" FROM pragma_foreign_key_list('{table}')")) {
            let sql = format!(
                "SELECT i.name FROM pragma_index_list('{table}') AS i, pragma_index_info(i.name) AS c \
                 WHERE c.seqno=0 AND c.name='{column}'"
            );
            assert!(!texts(&conn, &sql).is_empty(), "no index leads with {table}.{column}");
        }
    }
}

#[test]
fn j4_no_trigger_writes_to_a_recorded_table() {
    let (_place, conn) = schema();
    assert_eq!(texts(&conn, "SELECT name FROM sqlite_schema WHERE type='trigger'"), Vec::<String>::new());
}

#[test]
fn j5_nothing_is_unique_but_keys() {
    let (_place, conn) = schema();
    for table in RECORDED {
        let sql = format!("SELECT name FROM pragma_index_list('{table}') WHERE \"unique\" AND origin<>'pk'");
        assert_eq!(texts(&conn, &sql), Vec::<String>::new(), "{table}");
    }
}

#[test]
fn records_have_their_tables_columns_in_order() {
    let (_place, conn) = schema();
    let mut seen = Vec::new();
    macro_rules! check {
        ($($name:ident)*) => {$(
            let sql = format!("SELECT name FROM pragma_table_info('{}') ORDER BY cid", $name::TABLE);
            assert_eq!(texts(&conn, &sql), $name::COLUMNS, "{}", $name::TABLE);
            seen.push($name::TABLE);
        )*};
    }
    check!(
        Workspace Pack Teammate Product Competitor Account Unit Person Link Opportunity Fact Judgement Placement Target
        Rating Workshop Note Territory TerritoryMember Ruleset Setting Activity WorkshopPlace WorkshopEntry Vote
        Insider LevelReason PersonFact PersonText Clique CliqueMember Action Pair TeamMember
        StageMark Payment Contender DecisionCriterion CriterionPerson CriterionStanding Protection Holding PurchaseStep Lead
        Whitespace WhitespaceShare Goal PlanStep Issue Satisfaction Answer ValueProposition Pain PainLink Driver DriverLink DriverOpportunity
        SeriesValue Estimate ExchangeRate Review ReviewSubject ReviewRole ReviewAnswer
    );
    assert_eq!(seen, RECORDED);
    seen.clear();
    check!(Snapshot SnapshotLine);
    assert_eq!(seen, FROZEN);
}
