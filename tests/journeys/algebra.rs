//! Any sequence of changes can be taken back to the start and brought again to
//! the end, also with restarts in between.

use proptest::prelude::*;
use serde_json::{Value, json};
use tests::{Desk, list, text};

/// A change, by which things of those that are there it is made on.
#[derive(Debug, Clone)]
struct Change {
    what: usize,
    first: usize,
    second: usize,
    number: u8,
    word: String,
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let change = (0..28_usize, 0..50_usize, 0..50_usize, any::<u8>(), "[a-c 远山]{0,4}");
    let change = change.prop_map(|(what, first, second, number, word)| Change { what, first, second, number, word });
    prop::collection::vec(change, 1..30)
}

/// Ids that a query shows.
fn ids(desk: &mut Desk, query: &str) -> Vec<String> {
    list(&desk.ask(query, json!({}))["rows"]).iter().map(|row| text(&row["id"])).collect()
}

fn pick(all: &[String], i: usize) -> String {
    all.get(i % all.len().max(1)).cloned().unwrap_or_default()
}

impl Change {
    /// The command it is; refusals are part of the game.
    fn command(&self, desk: &mut Desk) -> (&'static str, Value) {
        let accounts = ids(desk, "account_rows");
        let people = ids(desk, "person_rows");
        let deals = ids(desk, "opportunity_rows");
        let catalogue = desk.ask("catalogue_get", json!({}));
        let team: Vec<String> = list(&catalogue["teammates"]).iter().map(|row| text(&row["id"])).collect();
        let (account, other) = (pick(&accounts, self.first), pick(&accounts, self.second));
        let (person, boss) = (pick(&people, self.first), pick(&people, self.second));
        let (deal, mate) = (pick(&deals, self.first), pick(&team, self.second));
        let units = if account.is_empty() { json!([]) } else { desk.ask("account_get", json!({ "id": account }))["units"].take() };
        let unit = text(&units[self.second % list(&units).len().max(1)]["id"]);
        let map = if account.is_empty() { json!([]) } else { desk.ask("people_map", json!({ "account": account }))["links"].take() };
        let link = text(&map[self.second % list(&map).len().max(1)]["id"]);
        let edit = |id: &str, field: &str, value: Value| json!({ "ids": [id], "edit": { "field": field, "value": value } });
        let word = json!(self.word);
        let number = f64::from(self.number);
        let stages = ["target-group", "lead", "valid", "consent", "won", "lost"];
        match self.what {
            0 | 1 => ("account_add", json!({ "names": [format!("A{}", self.word)], "category": "key" })),
            2 => ("account_edit", edit(&account, "city", word)),
            3 => ("account_edit", edit(&account, "owner", json!(mate))),
            4 => ("account_edit", edit(&account, "parent", json!(other))),
            5 => ("account_delete", json!({ "ids": [account] })),
            6 => ("unit_add", json!({ "account": account, "names": ["U", self.word], "parent": null })),
            7 => ("unit_delete", json!({ "ids": [unit] })),
            8 => ("judge", json!({ "subjects": [account], "scale": "category", "levels": ["target"], "why": word })),
            9 | 10 => ("person_add", json!({ "account": account, "people": [{ "name": self.word, "title": "T" }], "manager": null })),
            11 => ("person_edit", edit(&person, "manager", json!(boss))),
            12 => ("person_edit", edit(&person, "unit", json!(unit))),
            13 => ("person_place", json!({ "moves": [{ "id": person, "at": [number, number] }] })),
            14 => ("person_delete", json!({ "ids": [person, boss] })),
            15 => ("judge", json!({ "subjects": [person], "scale": "buying-role", "levels": ["user", "approver"] })),
            16 => ("link_add", json!({ "from": person, "to": boss, "strength": 1 + self.number % 3 })),
            17 => ("link_edit", json!({ "id": link, "edit": { "field": "turn" } })),
            18 | 19 => ("opportunity_add", json!({ "names": [format!("O{}", self.word)], "account": account, "unit": unit })),
            20 => ("opportunity_edit", edit(&deal, "amount", json!(self.number.to_string()))),
            21 => ("opportunity_edit", edit(&deal, "probability", json!(self.number % 100))),
            22 => ("opportunity_move", json!({ "ids": [deal], "stage": stages[self.second % stages.len()], "why": word })),
            23 => ("opportunity_delete", json!({ "ids": [deal] })),
            24 => ("place", json!({ "matrix": "portfolio", "moves": [{ "id": account, "at": [number, 255.0 - number] }] })),
            25 => ("target_set", json!({ "months": ["2026-03", "2026-11"], "amount": self.word })),
            26 => ("catalogue_add", json!({ "kind": "teammate", "names": ["Mate"] })),
            _ => ("catalogue_delete", json!({ "kind": "teammate", "ids": [mate] })),
        }
    }
}

fn step_until_refused(desk: &mut Desk, name: &str, restarts: bool) -> usize {
    let mut steps = 0;
    loop {
        match desk.call(name, json!({})) {
            Ok(_) => steps += 1,
            Err(error) => {
                assert!(error.message.starts_with("There is nothing to"), "{name}: {error:?}");
                return steps;
            }
        }
        if restarts && steps % 7 == 3 {
            desk.restart();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn all_back_is_the_start_and_all_forth_is_the_end(changes in changes()) {
        let mut desk = Desk::with_workspace();
        let start = desk.everything();
        let mut made = 0;
        for change in &changes {
            let (name, request) = change.command(&mut desk);
            made += usize::from(desk.call(name, request).is_ok());
        }
        let end = desk.everything();
        let undone = step_until_refused(&mut desk, "undo", true);
        prop_assert!(undone <= made);
        prop_assert_eq!(desk.everything(), start.clone());
        let redone = step_until_refused(&mut desk, "redo", true);
        prop_assert_eq!(redone, undone);
        prop_assert_eq!(desk.everything(), end);
        step_until_refused(&mut desk, "undo", false);
        prop_assert_eq!(desk.everything(), start);
    }
}
