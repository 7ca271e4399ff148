//! Changed rows as facts a person can read.
//!
//! Invariant: a key of another row is shown as that row's name; what has gone
//! since is shown as gone.

use serde_json::Value;
use store::{
    Account, Cell, Change, ChangeKind, Db, Fact, Judgement, Opportunity, Person, Placement, Product, Teammate, Unit,
};

use super::view::HistoryDetail;
use crate::error::Result;
use crate::session::Session;
use crate::wire::Ref;
use crate::{dates, method};

/// Columns that say nothing to a person.
const SILENT: &[&str] =
    &["id", "rank", "reference", "created_on", "context_id", "scale", "author", "kind", "before", "currency", "matrix"];

pub(super) fn of(session: &Session, changes: &[Change]) -> Result<Vec<HistoryDetail>> {
    let teller = Teller { session, db: session.open()?.store.db() };
    let mut details = Vec::new();
    for change in changes {
        details.extend(teller.tell(change)?);
    }
    Ok(details)
}

struct Teller<'a> {
    session: &'a Session,
    db: Db<'a>,
}

impl Teller<'_> {
    fn tell(&self, change: &Change) -> Result<Vec<HistoryDetail>> {
        match (change.table, change.kind) {
            ("judgement", ChangeKind::Insert) => self.judged(change),
            ("placement", ChangeKind::Insert) => self.placed(change),
            // A fact repeats what its opportunity's own row tells.
            ("opportunity_fact" | "pack", _) => Ok(Vec::new()),
            (_, ChangeKind::Update) => self.updated(change),
            (_, kind) => self.came_or_went(change, kind),
        }
    }

    fn text(&self, key: &str) -> String {
        self.session.speech().text(key)
    }

    /// The whole row is new or gone: its name says it.
    fn came_or_went(&self, change: &Change, kind: ChangeKind) -> Result<Vec<HistoryDetail>> {
        let own = change.value("name").map(str::to_owned);
        let name = match own.filter(|name| !name.is_empty()).or_else(|| change.value("title").map(str::to_owned)) {
            Some(name) => name,
            None => self.subject(change)?.name,
        };
        let what = self.text(if kind == ChangeKind::Insert { "history-added" } else { "history-deleted" });
        Ok(vec![HistoryDetail { subject: Ref { id: change.key.clone(), name }, what, from: None, to: None }])
    }

    fn updated(&self, change: &Change) -> Result<Vec<HistoryDetail>> {
        let subject = self.subject(change)?;
        let told = change.cells.iter().filter(|cell| !SILENT.contains(&cell.column));
        told.map(|cell| self.cell(change, cell, subject.clone())).collect()
    }

    fn cell(&self, change: &Change, cell: &Cell, subject: Ref) -> Result<HistoryDetail> {
        let show = |value: &Option<Value>| -> Result<Option<String>> {
            value.as_ref().map(|value| self.value(change, cell.column, value)).transpose().map(Option::flatten)
        };
        let what = self.text(&format!("history-field-{}", cell.column.trim_end_matches("_id").replace('_', "-")));
        Ok(HistoryDetail { subject, what, from: show(&cell.old)?, to: show(&cell.new)? })
    }

    fn value(&self, change: &Change, column: &str, value: &Value) -> Result<Option<String>> {
        let speech = self.session.speech();
        let open = self.session.open()?;
        Ok(Some(match value {
            Value::Null => return Ok(None),
            Value::String(key) if column.ends_with("_id") => self.name_of(key)?,
            Value::String(key) if column == "outcome" => speech.text(&format!("history-outcome-{key}")),
            Value::String(key) if column == "stage" => {
                let pipeline = self.db.find::<Opportunity>(&change.key)?.map(|one| one.pipeline).unwrap_or_default();
                method::stage_title(&open.method, &pipeline, key, speech.code())
            }
            Value::String(key) if column == "pipeline" => {
                open.method.process(key).map_or_else(|| key.clone(), |p| p.title.get(speech.code()).to_owned())
            }
            Value::String(text) if column.ends_with("_on") => {
                dates::stored(Some(text)).map_or_else(|| text.clone(), |day| speech.format.date(day))
            }
            Value::String(text) => text.clone(),
            Value::Number(number) if column.ends_with("_minor") => {
                speech.format.money(number.as_i64().unwrap_or_default(), &open.workspace.currency)
            }
            Value::Number(number) if matches!(column, "placeholder" | "outside") => {
                speech.text(if number.as_i64() == Some(0) { "common-no" } else { "common-yes" })
            }
            Value::Number(number) if number.is_f64() => speech.format.number(number.as_f64().unwrap_or_default(), 0),
            Value::Number(number) if column == "founded" => number.to_string(),
            Value::Number(number) => speech.format.integer(number.as_i64().unwrap_or_default()),
            other => other.to_string(),
        }))
    }

    /// A judgement tells the level before it.
    fn judged(&self, change: &Change) -> Result<Vec<HistoryDetail>> {
        let Some(new) = self.db.find::<Judgement>(&change.key)? else { return self.came_or_went(change, change.kind) };
        let method = &self.session.open()?.method;
        let code = self.session.speech().code();
        let titles = |levels: &str| Some(method::level_titles(method, &new.scale, levels, code)).filter(|t| !t.is_empty());
        let past = self.db.judgements(&new.subject_id, &new.scale, &new.context_id)?;
        let before = past.iter().skip_while(|past| past.id != new.id).nth(1);
        let what = method.scale(&new.scale).map_or_else(|| new.scale.clone(), |scale| scale.title.get(code).to_owned());
        let subject = Ref { id: new.subject_id.clone(), name: self.name_of(&new.subject_id)? };
        let from = before.and_then(|before| titles(&before.levels));
        Ok(vec![HistoryDetail { subject, what, from, to: titles(&new.levels) }])
    }

    /// A place tells the place before it.
    fn placed(&self, change: &Change) -> Result<Vec<HistoryDetail>> {
        let Some(new) = self.db.find::<Placement>(&change.key)? else { return self.came_or_went(change, change.kind) };
        let past = self.db.placements(&new.matrix, &new.subject_id)?;
        let before = past.iter().skip_while(|past| past.id != new.id).nth(1);
        let matrix = self.session.open()?.method.matrix(&new.matrix);
        let code = self.session.speech().code();
        let what = matrix.map_or_else(|| new.matrix.clone(), |matrix| matrix.title.get(code).to_owned());
        let subject = Ref { id: new.subject_id.clone(), name: self.name_of(&new.subject_id)? };
        Ok(vec![HistoryDetail { subject, what, from: before.and_then(|b| self.spot(b)), to: self.spot(&new) }])
    }

    fn spot(&self, placement: &Placement) -> Option<String> {
        let (x, y) = placement.x.zip(placement.y)?;
        let speech = self.session.speech();
        let matrix = self.session.open().ok()?.method.matrix(&placement.matrix)?;
        let zone = matrix.zone_at(domain::quadrant::Place { x, y })?.name.get(speech.code()).to_owned();
        let args = [
            ("zone", zone.into()),
            ("x", speech.format.number(x, 0).into()),
            ("y", speech.format.number(y, 0).into()),
        ];
        Some(speech.say("history-spot", &args))
    }

    /// Whose row it is: its own name, or that of what it hangs on.
    fn subject(&self, change: &Change) -> Result<Ref> {
        let owner = match change.table {
            "judgement" => self.db.find::<Judgement>(&change.key)?.map(|row| row.subject_id),
            "placement" => self.db.find::<Placement>(&change.key)?.map(|row| row.subject_id),
            "opportunity_fact" => self.db.find::<Fact>(&change.key)?.map(|row| row.opportunity_id),
            "link" => self.db.find::<store::Link>(&change.key)?.map(|row| row.from_id),
            "target" => return Ok(Ref { id: String::new(), name: change.key.clone() }),
            _ => None,
        };
        let key = ["subject_id", "from_id"].iter().find_map(|column| change.value(column)).map(str::to_owned);
        let id = owner.or(key).unwrap_or_else(|| change.key.clone());
        Ok(Ref { name: self.name_of(&id)?, id })
    }

    fn name_of(&self, id: &str) -> Result<String> {
        macro_rules! first {
            ($($row:ident),*) => { $(if let Some(row) = self.db.find::<$row>(id)? { return Ok(row.name); })* };
        }
        first!(Account, Person, Opportunity, Unit, Teammate, Product);
        if id == self.session.open()?.workspace.id {
            return Ok(self.session.open()?.workspace.name.clone());
        }
        Ok(self.text("history-gone"))
    }
}
