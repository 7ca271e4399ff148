//! The session that subcommands work in: a workspace, calls by name, and names
//! of accounts turned into ids.

use std::env;
use std::path::Path;
use std::sync::Arc;

use app::session::{Dirs, Session};
use clap::ArgMatches;
use app::{AppError, CallError, Silent};
use i18n::{Language, Texts};
use serde_json::{Value, json};

use super::fault::Fault;

/// What `--redact` leaves out: private things, or those and cost and margin.
pub(crate) const PRIVATE: &str = "private";
pub(crate) const COST: &str = "cost";

/// One person's session without a window.
pub(crate) struct Desk {
    session: Session,
    language: Language,
}

impl Desk {
    /// With the person's settings; in this language, or in theirs.
    pub(crate) fn new(language: Option<Language>) -> Self {
        let nowhere = || Dirs {
            config: env::temp_dir().join("mainstay"),
            data: env::temp_dir().join("mainstay"),
        };
        let mut session =
            Session::start(Dirs::of_platform().unwrap_or_else(nowhere), Arc::new(Silent));
        let language = language
            .unwrap_or_else(|| Language::parse(session.speech().code()).unwrap_or_default());
        session.speak(language);
        // What a window leaves out does not change what a script gets; it says so itself.
        session.redact(false);
        session.redact_cost(false);
        Self { session, language }
    }

    /// Texts in the language of this run.
    pub(crate) fn texts(&self) -> &'static Texts {
        Texts::for_language(self.language)
    }

    /// The session, for what no command of the list offers.
    pub(crate) fn session(&mut self) -> &mut Session {
        &mut self.session
    }

    /// Leaves out what `--redact` says: private things, with `=cost` also cost and margin.
    pub(crate) fn redact(&mut self, arguments: &ArgMatches) {
        let asked = arguments.get_one::<String>("redact");
        self.session.redact(asked.is_some());
        self.session.redact_cost(asked.is_some_and(|what| what == COST));
    }

    /// Runs a command of the list.
    pub(crate) fn call(&mut self, name: &str, request: Value) -> Result<Value, Fault> {
        Ok(app::call(&mut self.session, name, request)?)
    }

    /// The sentence of an error that came without a call.
    pub(crate) fn told(&self, error: &AppError) -> CallError {
        error.tell(&self.session.speech())
    }

    /// Opens a workspace.
    pub(crate) fn open(&mut self, path: &Path) -> Result<(), Fault> {
        self.call("workspace_open", json!({ "path": path }))?;
        Ok(())
    }

    /// Whether an account was named, for a matrix that has a board in each; the matrix itself is
    /// looked for by whoever draws it.
    pub(crate) fn has_board(&mut self, matrix: &str, account: Option<&str>) -> Result<(), Fault> {
        let method = self.call("method_get", json!({}))?;
        let all = method["matrices"].as_array().map(Vec::as_slice).unwrap_or_default();
        let within = all.iter().any(|one| one["key"] == matrix && !one["within"].is_null());
        if within && account.is_none() {
            return Err(Fault::Usage(self.texts().text("cli-account-needed")));
        }
        Ok(())
    }

    /// The id of the opportunity with this name, upper and lower case alike.
    pub(crate) fn opportunity(&mut self, name: &str) -> Result<String, Fault> {
        self.named("opportunity_rows", name)
    }

    /// The id of the account with this name, upper and lower case alike.
    pub(crate) fn account(&mut self, name: &str) -> Result<String, Fault> {
        self.named("account_rows", name)
    }

    /// The id of one of us with this name, upper and lower case alike.
    pub(crate) fn teammate(&mut self, name: &str) -> Result<String, Fault> {
        let all = self.call("catalogue_get", json!({}))?;
        self.one(&all["teammates"], "name", name)
    }

    /// The id of the product with this name, upper and lower case alike.
    pub(crate) fn product(&mut self, name: &str) -> Result<String, Fault> {
        let all = self.call("catalogue_get", json!({}))?;
        self.one(&all["products"], "name", name)
    }

    /// The id of the territory with this name, upper and lower case alike.
    pub(crate) fn territory(&mut self, name: &str) -> Result<String, Fault> {
        let all = self.call("territory_rows", json!({}))?;
        self.one(&all["rows"], "name", name)
    }

    /// The id of the workshop or review with this title, upper and lower case alike.
    pub(crate) fn workshop(&mut self, name: &str) -> Result<String, Fault> {
        let reviews = self.call("review_rows", json!({}))?;
        if let Ok(id) = self.one(&reviews, "title", name) {
            return Ok(id);
        }
        let all = self.call("workshop_rows", json!({}))?;
        self.one(&all, "title", name)
    }

    fn named(&mut self, query: &str, name: &str) -> Result<String, Fault> {
        let page = self.call(query, json!({ "search": name }))?;
        self.one(&page["rows"], "name", name)
    }

    fn one(&self, rows: &Value, field: &str, name: &str) -> Result<String, Fault> {
        let rows = rows.as_array().map(Vec::as_slice).unwrap_or_default();
        let called = |row: &&Value| row[field].as_str().is_some_and(|text| same(text, name));
        let found = rows.iter().find(called).and_then(|row| row["id"].as_str());
        found
            .map(str::to_owned)
            .ok_or_else(|| self.told(&AppError::UnknownName(name.to_owned())).into())
    }
}

/// Whether two names are one, upper and lower case alike.
pub(crate) fn same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}
