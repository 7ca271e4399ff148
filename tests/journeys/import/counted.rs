//! Whether forecasts count what a list from another program brings.

use serde_json::{Value, json};
use tests::{Desk, list, text};

use crate::lists::{file, import, plan};

const DEALS: &str = "Opportunity,Account,Amount,Expected close\nLine 7,Alder,400,2027-03-01\nLine 8,Alder,100,2027-03-01\n";

fn counted(desk: &mut Desk) -> Vec<String> {
    desk.names("opportunity_rows", json!({ "counted": true, "sort": "name" }))
}

fn only_valid(desk: &mut Desk) -> Value {
    desk.ask("pursuit_get", json!({}))["valid_only"].clone()
}

#[test]
fn the_first_list_of_opportunities_is_counted_and_that_is_told_and_undone_with_it() {
    let mut desk = Desk::with_workspace();
    let path = file(&desk, "deals.csv", DEALS);
    let before = desk.ask("import_preview", plan(&[path.clone()]));
    let told = text(&before["counting"]);
    assert!(told.starts_with("The 2 open opportunities have no confirmed elements."), "{told}");
    assert_eq!(only_valid(&mut desk), true, "nothing is chosen by looking");
    let report = desk.change("import_run", plan(&[path]));
    assert_eq!(text(&report["counting"]), told, "what was told before is told after");
    assert_eq!((counted(&mut desk), only_valid(&mut desk)), (vec!["Line 7".to_owned(), "Line 8".to_owned()], json!(false)));
    desk.undo();
    assert_eq!(only_valid(&mut desk), true);
}

#[test]
fn where_elements_are_rated_a_list_stays_out_of_forecasts_and_that_is_told() {
    let mut desk = Desk::with_workspace();
    desk.deal("Ours", None, "700", "2027-01-01");
    let report = import(&mut desk, "deals.csv", DEALS);
    assert!(text(&report["counting"]).contains("stay out of forecasts until"), "{report}");
    assert_eq!((counted(&mut desk), only_valid(&mut desk)), (vec!["Ours".to_owned()], json!(true)));
}

#[test]
fn what_somebody_chose_no_list_changes() {
    let mut desk = Desk::with_workspace();
    desk.change("pursuit_set", json!({ "field": "valid-only", "value": true }));
    let report = import(&mut desk, "deals.csv", DEALS);
    assert!(text(&report["counting"]).contains("stay out of forecasts until"), "{report}");
    assert_eq!((counted(&mut desk).len(), only_valid(&mut desk)), (0, json!(true)));
}

#[test]
fn of_lists_without_open_opportunities_nothing_is_told() {
    let mut desk = Desk::with_workspace();
    let accounts = import(&mut desk, "accounts.csv", "Account\nAlder\n");
    let won = import(&mut desk, "won.csv", "Opportunity,Account,Amount,Stage,Closed\nLine 1,Alder,400,Won,2026-03-01\n");
    assert_eq!([&accounts["counting"], &won["counting"]], [&Value::Null, &Value::Null]);
    assert_eq!(list(&desk.ask("opportunity_rows", json!({}))["rows"]).len(), 1);
    assert_eq!(only_valid(&mut desk), true);
}
