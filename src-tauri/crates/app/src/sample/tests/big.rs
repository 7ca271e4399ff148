//! The big workspace: sound, as large as asked, the same every time.

use store::{Account, Fact, Judgement, Link, Opportunity, Person, Placement, Unit};

use super::history::assert_history_leads_to_rows;
use super::*;
use crate::sample::{Size, big_of};

const SMALL: Size = Size { accounts: 40, people: 400, opportunities: 300, map: 60 };

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
fn a_manager_of_the_big_workspace_has_no_more_people_than_one_can_lead() {
    let (mut session, _folder) = open(false, "en", "seven-stages", "CNY");
    big_of(&mut session, SMALL).unwrap();
    let managers =
        db(&session).all::<Person>().unwrap().into_iter().filter_map(|person| person.manager_id);
    let reports = tally(managers);
    assert_eq!(reports.values().max(), Some(&6));
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
