//! Builders and fixtures that the journeys share.
//!
//! A [`Desk`] is one person at one machine who gives commands as a page does, by
//! name and JSON. Not a second way in: everything goes through the router.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::session::{Dirs, Session};
use app::{CallError, Silent};
use chrono::NaiveDate;
use serde_json::{Value, json};
use tempfile::TempDir;

/// The day every desk counts from.
pub const TODAY: &str = "2026-09-15";

/// One person at one machine.
pub struct Desk {
    folder: TempDir,
    session: Session,
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

impl Desk {
    /// A machine where Mainstay was never used; its person reads English.
    pub fn new() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let mut desk = Self { session: start(folder.path()), folder };
        desk.change("settings_set", json!({ "language": "en", "author": "Ada" }));
        desk
    }

    /// A desk with a new workspace in yuan and the seven stages.
    pub fn with_workspace() -> Self {
        let mut desk = Self::new();
        let path = desk.path("work.mainstay");
        desk.change("workspace_new", json!({ "path": path, "name": "Work", "currency": "CNY", "sample": false }));
        desk
    }

    /// A desk with the sample in a language.
    pub fn with_sample(language: &str) -> Self {
        let mut desk = Self::new();
        desk.speak(language);
        desk.change("sample_open", json!({}));
        desk
    }

    /// A path in this desk's own folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Ends the program and starts it again, with the workspace that was open.
    pub fn restart(&mut self) {
        let path = self.ask("session_get", json!({}))["workspace"]["path"].clone();
        self.change("workspace_close", json!({}));
        self.session = start(self.folder.path());
        if path.is_string() {
            self.change("workspace_open", json!({ "path": path }));
        }
    }

    /// Looks from another day.
    pub fn on(&mut self, day: &str) -> &mut Self {
        self.session.look_from(date(day));
        self
    }

    /// Reads another language from now on.
    pub fn speak(&mut self, language: &str) {
        let settings = self.ask("session_get", json!({}))["settings"]["author"].clone();
        self.change("settings_set", json!({ "language": language, "author": settings }));
    }

    /// Gives a command.
    ///
    /// # Errors
    /// What the page would show.
    pub fn call(&mut self, name: &str, request: Value) -> Result<Value, CallError> {
        app::call(&mut self.session, name, request)
    }

    /// A query that must be answered.
    pub fn ask(&mut self, name: &str, request: Value) -> Value {
        let told = request.to_string();
        self.call(name, request).unwrap_or_else(|error| panic!("{name} {told}: {error:?}"))
    }

    /// A change that must be made; gives its own answer.
    pub fn change(&mut self, name: &str, request: Value) -> Value {
        self.ask(name, request)["value"].take()
    }

    /// A command that must be refused; gives the sentence.
    pub fn refused(&mut self, name: &str, request: Value) -> String {
        let told = request.to_string();
        match self.call(name, request) {
            Ok(answer) => panic!("{name} {told} was answered: {answer}"),
            Err(error) => error.message,
        }
    }

    /// Adds one thing by a command that answers with ids.
    pub fn add(&mut self, name: &str, request: Value) -> String {
        text(&self.change(name, request)["ids"][0])
    }

    /// A new account.
    pub fn account(&mut self, name: &str) -> String {
        self.add("account_add", json!({ "names": [name] }))
    }

    /// A new person of an account, below a manager or nobody.
    pub fn person(&mut self, account: &str, name: &str, manager: Option<&str>) -> String {
        self.add("person_add", json!({ "account": account, "people": [{ "name": name }], "manager": manager }))
    }

    /// A new teammate, product or competitor.
    pub fn ours(&mut self, kind: &str, name: &str) -> String {
        self.add("catalogue_add", json!({ "kind": kind, "names": [name] }))
    }

    /// A new opportunity with an amount and an expected close; its five elements are confirmed.
    pub fn deal(&mut self, name: &str, account: Option<&str>, amount: &str, closes_on: &str) -> String {
        let id = self.add("opportunity_add", json!({ "names": [name], "account": account }));
        self.confirm(&id, &["buyer", "need", "fit", "budget", "timetable"], 4);
        self.edit("opportunity", &id, "amount", amount);
        self.edit("opportunity", &id, "closes-on", closes_on);
        id
    }

    /// Changes a fact of an account, a person or an opportunity.
    pub fn edit(&mut self, kind: &str, id: &str, field: &str, value: impl Into<Value>) {
        let edit = json!({ "field": field, "value": value.into() });
        self.change(&format!("{kind}_edit"), json!({ "ids": [id], "edit": edit }));
    }

    /// Says how high elements of an opportunity are verified: 1 claimed to 4 seen by an executive.
    pub fn confirm(&mut self, id: &str, elements: &[&str], step: u8) {
        for element in elements {
            self.change("rate", json!({ "scorecard": "five-elements", "criterion": element, "subject": id, "value": step }));
        }
    }

    /// Moves an opportunity to a stage, `won` or `lost`, on a day, whatever marks are open.
    pub fn move_to(&mut self, id: &str, stage: &str, on_date: &str) {
        self.change("opportunity_move", json!({ "ids": [id], "stage": stage, "on_date": on_date, "why": "as agreed" }));
    }

    /// Puts an account on the portfolio.
    pub fn place(&mut self, id: &str, x: f64, y: f64) {
        self.change("place", json!({ "matrix": "portfolio", "moves": [{ "id": id, "at": [x, y] }] }));
    }

    /// Judges one subject.
    pub fn judge(&mut self, id: &str, scale: &str, levels: &[&str]) {
        self.change("judge", json!({ "subjects": [id], "scale": scale, "levels": levels }));
    }

    /// Leaves private things out of every view from now on, or shows them again.
    pub fn redact(&mut self, on: bool) {
        self.change("redact_set", json!({ "on": on }));
    }

    /// Takes the latest change back.
    pub fn undo(&mut self) {
        self.change("undo", json!({}));
    }

    /// Brings it again.
    pub fn redo(&mut self) {
        self.change("redo", json!({}));
    }

    /// The label of what undo would take back.
    pub fn undo_label(&mut self) -> String {
        text(&self.ask("session_get", json!({}))["steps"]["undo"]["label"])
    }

    /// The first account whose name contains a text, or is said so.
    pub fn account_named(&mut self, search: &str) -> String {
        text(&self.ask("account_rows", json!({ "search": search, "limit": 1 }))["rows"][0]["id"])
    }

    /// An account as tables show it.
    pub fn account_row(&mut self, id: &str) -> Value {
        self.ask("account_get", json!({ "id": id }))["row"].take()
    }

    /// A person as tables show it.
    pub fn person_row(&mut self, id: &str) -> Value {
        self.ask("person_get", json!({ "id": id }))["row"].take()
    }

    /// An opportunity as tables show it.
    pub fn deal_row(&mut self, id: &str) -> Value {
        self.ask("opportunity_get", json!({ "id": id }))["row"].take()
    }

    /// Names of a table's rows in their order.
    pub fn names(&mut self, query: &str, request: Value) -> Vec<String> {
        let page = self.ask(query, request);
        list(&page["rows"]).iter().map(|row| text(&row["name"])).collect()
    }

    /// Everything that views show of the workspace's content, to compare.
    pub fn everything(&mut self) -> Value {
        let accounts = self.ask("account_rows", json!({}));
        let ids: Vec<Value> = list(&accounts["rows"]).iter().map(|row| row["id"].clone()).collect();
        let of_accounts = ids.into_iter().map(|id| {
            let places = self.ask("placement_history", json!({ "matrix": "portfolio", "id": id }));
            json!([self.ask("account_get", json!({ "id": id })), self.ask("people_map", json!({ "account": id })), places])
        });
        let of_accounts: Vec<Value> = of_accounts.collect();
        let people = self.ask("person_rows", json!({}));
        let ids: Vec<Value> = list(&people["rows"]).iter().map(|row| row["id"].clone()).collect();
        let of_people: Vec<Value> = ids.into_iter().map(|id| self.ask("person_get", json!({ "id": id }))).collect();
        let deals = self.ask("opportunity_rows", json!({}));
        let ids: Vec<Value> = list(&deals["rows"]).iter().map(|row| row["id"].clone()).collect();
        let of_deals: Vec<Value> = ids.into_iter().map(|id| self.ask("opportunity_get", json!({ "id": id }))).collect();
        let workspace = self.ask("session_get", json!({}))["workspace"].take();
        json!({
            "workspace": [workspace["name"], workspace["pipeline"], workspace["counts"]],
            "accounts": [accounts, of_accounts],
            "people": [people, of_people],
            "deals": [deals, of_deals],
            "board": self.ask("opportunity_board", json!({})),
            "matrix": self.ask("matrix_view", json!({ "matrix": "portfolio", "width": 800, "height": 600 })),
            "targets": self.ask("target_rows", json!({ "from": "2026-01", "to": "2026-12" })),
            "catalogue": self.ask("catalogue_get", json!({})),
        })
    }
}

fn start(folder: &Path) -> Session {
    let dirs = Dirs { config: folder.join("config"), data: folder.join("data") };
    let mut session = Session::start(dirs, Arc::new(Silent));
    session.look_from(date(TODAY));
    session
}

fn date(day: &str) -> NaiveDate {
    day.parse().expect("a day as year-month-day")
}

/// A JSON text, or nothing.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The items of a JSON list.
pub fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// Tables that other systems exported. They are no part of the project: where
/// they are not at hand the test says so and passes.
pub fn shared(folder: &str, names: &[&str]) -> Option<Vec<PathBuf>> {
    let root = std::env::var_os("MAINSTAY_TEST_DATA").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data")),
        PathBuf::from,
    );
    let paths: Vec<PathBuf> = names.iter().map(|name| root.join(folder).join(name)).collect();
    let missing = paths.iter().find(|path| !path.exists());
    if let Some(path) = missing {
        println!("skipped: no {}", path.display());
        return None;
    }
    Some(paths)
}
