//! Lists of people: who is whom, what is judged, and what was left aside.

use serde_json::{Value, json};
use tests::{Desk, list, text};

use crate::lists::{counts, import, problems};

fn everyone(desk: &mut Desk) -> Vec<[String; 3]> {
    let rows = desk.ask("person_rows", json!({ "sort": "name", "limit": 50 }));
    let told = |row: &Value| [text(&row["name"]), row["title"].as_str().unwrap_or_default().to_owned(), row["unit"]["name"].as_str().unwrap_or_default().to_owned()];
    let mut all: Vec<[String; 3]> = list(&rows["rows"]).iter().map(told).collect();
    all.sort();
    all
}

#[test]
fn two_people_of_one_name_stay_two_by_title_or_unit_however_often_the_list_comes() {
    let mut desk = Desk::with_workspace();
    let people = "Name,Account,Title,Department\nWang Wei,Linden,Buyer,Purchasing\nWang Wei,Linden,Engineer,Works\nWang Wei,Linden,Engineer,Office\nAda,Linden,Clerk,Office\n";
    let file = import(&mut desk, "people.csv", people)["files"][0].clone();
    assert_eq!(counts(&file)[..4], [4, 0, 0, 0], "{file}");
    let told = problems(&file);
    assert!(told.contains(&(3, "Kept as another person beside Wang Wei (Buyer, Purchasing).".to_owned())), "{told:?}");
    let all = everyone(&mut desk);
    assert_eq!(all.len(), 4);
    let again = import(&mut desk, "people.csv", people)["files"][0].clone();
    assert_eq!((&counts(&again)[..4], problems(&again).len()), (&[0, 0, 4, 0][..], 0), "{again}");
    let turned = "Name,Account,Title,Department\nWang Wei,Linden,Engineer,Office\nWang Wei,Linden,Engineer,Works\nWang Wei,Linden,Buyer,Purchasing\n";
    let again = import(&mut desk, "people.csv", turned)["files"][0].clone();
    assert_eq!(counts(&again)[..4], [0, 0, 3, 0], "in any order: {again}");
    assert_eq!(everyone(&mut desk), all);
}

#[test]
fn the_one_person_of_a_name_may_be_given_another_title_and_it_is_told() {
    let mut desk = Desk::with_workspace();
    import(&mut desk, "people.csv", "Name,Account,Title\nTom,Linden,Fitter\n");
    let file = import(&mut desk, "people.csv", "Name,Account,Title\nTom,Linden,Foreman\n")["files"][0].clone();
    assert_eq!(counts(&file)[..4], [0, 1, 0, 0], "{file}");
    assert!(problems(&file)[0].1.starts_with("Taken for Tom (Fitter), who is here already."), "{file}");
    assert_eq!(everyone(&mut desk), [["Tom", "Foreman", ""]]);
    let both = "Name,Account,Title\nTom,Linden,Foreman\nTom,Linden,Buyer\n";
    assert_eq!(counts(&import(&mut desk, "people.csv", both)["files"][0])[..4], [1, 0, 1, 0]);
}

#[test]
fn an_address_tells_who_is_whom_in_any_order() {
    let mut desk = Desk::with_workspace();
    let head = "Name,Account,Email\n";
    let rows = ["Tom,Linden,tom1@linden.example\n", "Tom,Linden,tom2@linden.example\n"];
    import(&mut desk, "people.csv", format!("{head}{}{}", rows[0], rows[1]));
    let again = import(&mut desk, "people.csv", format!("{head}{}{}", rows[1], rows[0]));
    assert_eq!(counts(&again["files"][0])[..4], [0, 0, 2, 0], "nobody was given the other one's address");
}

#[test]
fn judgements_come_with_the_list_in_either_language_and_unused_columns_are_named() {
    let mut desk = Desk::with_workspace();
    let english = "Name,Account,Buying role,Relationship status,Coverage,Key role,Advocacy,Decision orientation,Shoe size,Empty\nInes,Linden,D/A,+,In-depth understanding,KDM,Coach,Financial,41,\n";
    let chinese = "姓名,客户名称,采购角色,关系状态,关系覆盖面,关键角色,支持作用,决策方向,星座\n王伟,Linden,评鉴者,中立,粗浅接触,关键影响者,无,技术,天蝎\n";
    let first = import(&mut desk, "people.csv", english)["files"][0].clone();
    assert_eq!((&first["not_taken"], first["kind"].as_str()), (&json!(["Shoe size"]), Some("person")), "an empty column is no loss: {first}");
    let second = import(&mut desk, "人员.csv", chinese)["files"][0].clone();
    assert_eq!(second["not_taken"], json!(["星座"]), "{second}");
    let of = |desk: &mut Desk, name: &str| desk.ask("person_rows", json!({ "search": name }))["rows"][0]["id"].clone();
    let (ines, wang) = (of(&mut desk, "Ines"), of(&mut desk, "王伟"));
    for (person, scale, levels) in [
        (&ines, "buying-role", json!(["decision-maker", "approver"])),
        (&ines, "status", json!(["supporter"])),
        (&ines, "coverage", json!(["in-depth"])),
        (&ines, "key-role", json!(["kdm"])),
        (&ines, "advocacy", json!(["coach"])),
        (&ines, "decision-orientation", json!(["financial"])),
        (&wang, "buying-role", json!(["evaluator"])),
        (&wang, "coverage", json!(["shallow"])),
        (&wang, "key-role", json!(["ki"])),
        (&wang, "decision-orientation", json!(["technical"])),
    ] {
        let kept = desk.ask("person_get", json!({ "id": person }))["judgements"].take();
        let held = list(&kept).iter().find(|one| one["scale"] == scale).unwrap_or_else(|| panic!("no {scale} in {kept}"));
        assert_eq!(held["levels"], levels, "{scale}");
    }
}

#[test]
fn a_dash_is_the_sign_of_somebody_against_us_where_statuses_are_signs() {
    let mut desk = Desk::with_workspace();
    let signs = "Name,Account,Status\nAda,Linden,+\nTom,Linden,-\nEve,Linden,★\nIda,Linden,\nMax,Linden,−\nIan,Linden,－\n";
    import(&mut desk, "signs.csv", signs);
    let status = |desk: &mut Desk, name: &str| {
        let rows = desk.ask("person_rows", json!({ "search": name }));
        let id = text(&rows["rows"][0]["id"]);
        desk.ask("person_get", json!({ "id": id }))["judgements"][0]["levels"][0].clone()
    };
    let all: Vec<Value> = ["Ada", "Tom", "Eve", "Ida", "Max", "Ian"].iter().map(|name| status(&mut desk, name)).collect();
    assert_eq!(all, [json!("supporter"), json!("non-supporter"), json!("mentor"), Value::Null, json!("non-supporter"), json!("non-supporter")]);
    import(&mut desk, "words.csv", "Name,Account,Status\nUna,Linden,Supporter\nOtto,Linden,-\n");
    assert_eq!(status(&mut desk, "Otto"), Value::Null, "among words a dash says nothing");
}
