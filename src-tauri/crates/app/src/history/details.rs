//! Changed rows as facts a person can read.
//!
//! Invariant: a key of another row is shown as that row's name; what has gone
//! since is shown as gone.

use serde_json::Value;
use store::{
    Account, Cell, Change, ChangeKind, Competitor, Db, Fact, Goal, Insider, Judgement, Lead, Note, Opportunity, Payment,
    Person, Placement, Product, Teammate, Territory, Unit,
};

use super::view::HistoryDetail;
use crate::error::Result;
use crate::session::Session;
use crate::wire::Ref;
use crate::{dates, method};

/// Columns that say nothing to a person.
const SILENT: &[&str] =
    &["id", "rank", "reference", "created_on", "context_id", "scale", "author", "kind", "before", "matrix", "position_id",
      "field", "origin", "done_on"];

/// The first facts of an entry, as many as asked for.
pub(super) fn of(session: &Session, changes: &[Change], most: usize) -> Result<Vec<HistoryDetail>> {
    let teller = Teller { session, db: session.open()?.store.db() };
    let mut details = Vec::new();
    for change in changes {
        if details.len() >= most {
            break;
        }
        details.extend(teller.tell(change)?);
    }
    details.truncate(most);
    Ok(details)
}

/// How many facts [`of`] would tell of a change.
pub(super) fn count(change: &Change) -> usize {
    match (change.table, change.kind) {
        ("opportunity_fact" | "person_fact" | "pack" | "setting" | "ruleset", _) => 0,
        ("target" | "level_reason", _) => 1,
        (_, ChangeKind::Update) => told(change).count(),
        _ => 1,
    }
}

fn told(change: &Change) -> impl Iterator<Item = &Cell> {
    change.cells.iter().filter(|cell| !SILENT.contains(&cell.column))
}

/// Before a change, or after it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Old,
    New,
}

pub(super) struct Teller<'a> {
    pub(super) session: &'a Session,
    pub(super) db: Db<'a>,
}

impl Teller<'_> {
    fn tell(&self, change: &Change) -> Result<Vec<HistoryDetail>> {
        match (change.table, change.kind) {
            // A fact repeats what its opportunity's or person's own row tells.
            ("opportunity_fact" | "person_fact" | "pack" | "setting", _) => Ok(Vec::new()),
            ("target", _) => Ok(vec![self.goal(change)?]),
            ("level_reason", _) => Ok(vec![self.reasoned(change)?]),
            (_, ChangeKind::Update) => self.updated(change),
            ("judgement", _) => Ok(vec![self.judged(change)?]),
            ("placement", _) => Ok(vec![self.placed(change)?]),
            ("link", _) => Ok(vec![self.linked(change)?]),
            ("stage_mark", _) => Ok(vec![self.ticked(change)?]),
            // A version of the rules has no name; its own page tells what it says.
            ("ruleset", _) => Ok(Vec::new()),
            (_, kind) => Ok(vec![self.came_or_went(change, kind)?]),
        }
    }

    fn text(&self, key: &str) -> String {
        self.session.speech().text(key)
    }

    /// The whole row is new or gone: its name says it.
    fn came_or_went(&self, change: &Change, kind: ChangeKind) -> Result<HistoryDetail> {
        let own = ["name", "title", "text"].iter().find_map(|column| change.value(column).filter(|text| !text.is_empty()));
        let name = match own {
            Some(name) => name.to_owned(),
            None => self.subject(change)?.name,
        };
        let what = self.text(if kind == ChangeKind::Insert { "history-added" } else { "history-deleted" });
        Ok(HistoryDetail { subject: Ref { id: change.key.clone(), name }, what, from: None, to: None })
    }

    /// A detail whose row came with what it says, or went with it.
    fn came_with(&self, change: &Change, subject: Ref, what: String, (said, before): (Option<String>, Option<String>)) -> HistoryDetail {
        let (from, to) = if change.kind == ChangeKind::Delete { (said, before) } else { (before, said) };
        HistoryDetail { subject, what, from, to }
    }

    fn linked(&self, change: &Change) -> Result<HistoryDetail> {
        let other = change.value("to_id").map(|id| self.name_of(id)).transpose()?;
        let what = match change.value("kind") {
            Some(kind) if kind != "influence" => self.text(&format!("people-link-{kind}")),
            _ => self.text("history-field-influences"),
        };
        Ok(self.came_with(change, self.subject(change)?, what, (other, None)))
    }

    /// A mark of a stage that was reached, or taken back.
    fn ticked(&self, change: &Change) -> Result<HistoryDetail> {
        let value = |column| change.value(column).unwrap_or_default();
        let stage = self.session.open()?.method.process(value("pipeline")).and_then(|process| process.stage(value("stage")));
        let mark = stage.and_then(|stage| stage.marks.iter().find(|mark| mark.key == value("mark")));
        let what = mark.map_or_else(|| value("mark").to_owned(), |mark| mark.text.get(self.session.speech().code()).to_owned());
        let done = change.cells.iter().find(|cell| cell.column == "done").and_then(|cell| cell.new.as_ref().or(cell.old.as_ref()));
        let said = self.text(if done.and_then(Value::as_i64) == Some(0) { "common-no" } else { "common-yes" });
        Ok(self.came_with(change, self.subject(change)?, what, (Some(said), None)))
    }

    /// A month's target before and after.
    fn goal(&self, change: &Change) -> Result<HistoryDetail> {
        let speech = self.session.speech();
        let currency = self.currency(change, Side::New)?;
        let amount = change.cells.iter().find(|cell| cell.column == "amount_minor");
        let show = |value: Option<&Value>| Some(speech.format.money(value?.as_i64()?, &currency));
        let month = change.key.parse::<domain::series::Month>().ok();
        let name = month.map_or_else(|| change.key.clone(), |month| speech.format.month(month.first_day()));
        let subject = Ref { id: change.key.clone(), name };
        let (from, to) = (amount.and_then(|cell| cell.old.as_ref()), amount.and_then(|cell| cell.new.as_ref()));
        Ok(HistoryDetail { subject, what: self.text("history-field-target"), from: show(from), to: show(to) })
    }

    fn updated(&self, change: &Change) -> Result<Vec<HistoryDetail>> {
        let subject = self.subject(change)?;
        told(change).map(|cell| self.cell(change, cell, subject.clone())).collect()
    }

    fn cell(&self, change: &Change, cell: &Cell, subject: Ref) -> Result<HistoryDetail> {
        let show = |value: &Option<Value>, side: Side| -> Result<Option<String>> {
            value.as_ref().map(|value| self.value(change, (cell.column, side), value)).transpose().map(Option::flatten)
        };
        let what = self.text(&format!("history-field-{}", cell.column.trim_end_matches("_id").replace('_', "-")));
        Ok(HistoryDetail { subject, what, from: show(&cell.old, Side::Old)?, to: show(&cell.new, Side::New)? })
    }

    fn value(&self, change: &Change, (column, side): (&str, Side), value: &Value) -> Result<Option<String>> {
        let speech = self.session.speech();
        let open = self.session.open()?;
        Ok(Some(match value {
            Value::Null => return Ok(None),
            Value::String(key) if column.ends_with("_id") => self.name_of(key)?,
            Value::String(key) if column == "outcome" => speech.text(&format!("history-outcome-{key}")),
            Value::String(key) if column == "stage" => self.stage(change, key)?,
            Value::String(key) if column == "certainty" => speech.text(&format!("board-certainty-{key}")),
            Value::String(key) if column == "pipeline" => {
                open.method.process(key).map_or_else(|| key.clone(), |p| p.title.get(speech.code()).to_owned())
            }
            Value::String(text) if column.ends_with("_on") => {
                dates::stored(Some(text)).map_or_else(|| text.clone(), |day| speech.format.date(day))
            }
            Value::String(text) => text.clone(),
            Value::Number(number) if column.ends_with("_minor") => {
                speech.format.money(number.as_i64().unwrap_or_default(), &self.currency(change, side)?)
            }
            Value::Number(number) if matches!(column, "placeholder" | "outside" | "off_map" | "locked" | "parked" | "face_down" | "done" | "formal" | "mandatory") => {
                speech.text(if number.as_i64() == Some(0) { "common-no" } else { "common-yes" })
            }
            Value::Number(number) if matches!(column, "hours" | "time_percent" | "margin_percent" | "discount_percent") => {
                speech.format.number(number.as_f64().unwrap_or_default(), 1)
            }
            Value::Number(number) if number.is_f64() => speech.format.number(number.as_f64().unwrap_or_default(), 0),
            Value::Number(number) if column == "founded" => number.to_string(),
            Value::Number(number) => speech.format.integer(number.as_i64().unwrap_or_default()),
            other => other.to_string(),
        }))
    }

    /// A stage's title in the opportunity's pipeline, else in one it may have come from.
    fn stage(&self, change: &Change, key: &str) -> Result<String> {
        let method = &self.session.open()?.method;
        let own = self.db.find::<Opportunity>(&change.key)?.and_then(|one| method.process(&one.pipeline));
        let has = |process: &&domain::method::Process| process.stage(key).is_some();
        let process = own.filter(has).or_else(|| method.processes().find(has));
        let pipeline = process.map(|process| process.key.as_str()).unwrap_or_default();
        Ok(method::stage_title(method, pipeline, key, self.session.speech().code()))
    }

    /// The currency of a row's amounts before or after a change.
    fn currency(&self, change: &Change, side: Side) -> Result<String> {
        let changed = change.cells.iter().find(|cell| cell.column == "currency");
        let changed = changed.and_then(|cell| if side == Side::Old { cell.old.as_ref() } else { cell.new.as_ref() });
        if let Some(code) = changed.and_then(Value::as_str) {
            return Ok(code.to_owned());
        }
        let own = match change.table {
            "account" => self.db.find::<Account>(&change.key)?.map(|row| row.currency),
            "opportunity" => self.db.find::<Opportunity>(&change.key)?.map(|row| row.currency),
            "product" => self.db.find::<Product>(&change.key)?.and_then(|row| row.currency),
            "payment" => self.db.find::<Payment>(&change.key)?.map(|row| row.currency),
            "lead" => self.db.find::<Lead>(&change.key)?.map(|row| row.currency),
            _ => change.value("currency").map(str::to_owned),
        };
        Ok(own.unwrap_or(self.session.open()?.workspace.currency.clone()))
    }

    /// A judgement tells the level before it.
    fn judged(&self, change: &Change) -> Result<HistoryDetail> {
        let method = &self.session.open()?.method;
        let code = self.session.speech().code();
        let value = |column| change.value(column).unwrap_or_default();
        let kept = value("scale");
        let scale = if kept == crate::pyramids::ASIDE { "category" } else { kept };
        if let Some(rule) = kept.strip_prefix("aside/") {
            let what = self.session.speech().text(&format!("classes-rule-{rule}"));
            return Ok(self.came_with(change, self.subject(change)?, what, (None, None)));
        }
        let titles = |levels: &str| Some(method::level_titles(method, scale, levels, code)).filter(|t| !t.is_empty());
        let past = self.db.judgements(value("subject_id"), kept, value("context_id"))?;
        let before = past.iter().find(|past| (past.on_date.as_str(), past.id.as_str()) < (value("on_date"), &change.key));
        let titled = method.scale(scale).map_or_else(|| scale.to_owned(), |scale| scale.title.get(code).to_owned());
        let what = if kept == scale { titled } else { self.text("history-proposal-aside") };
        let said = (titles(value("levels")), before.and_then(|before| titles(&before.levels)));
        Ok(self.came_with(change, self.subject(change)?, what, said))
    }

    /// A place tells the place before it.
    fn placed(&self, change: &Change) -> Result<HistoryDetail> {
        let value = |column| change.value(column).unwrap_or_default();
        let key = value("matrix");
        let past = self.db.placements(key, value("subject_id"))?;
        let before = past.iter().find(|past| (past.on_date.as_str(), past.id.as_str()) < (value("on_date"), &change.key));
        let number = |column| {
            let cell = change.cells.iter().find(|cell| cell.column == column)?;
            cell.new.as_ref().or(cell.old.as_ref())?.as_f64()
        };
        let matrix = self.session.open()?.method.matrix(key);
        let code = self.session.speech().code();
        let what = matrix.map_or_else(|| key.to_owned(), |matrix| matrix.title.get(code).to_owned());
        let own = self.spot(key, number("x").zip(number("y")));
        let said = (own, before.and_then(|before| self.spot(key, before.x.zip(before.y))));
        Ok(self.came_with(change, self.subject(change)?, what, said))
    }

    fn spot(&self, matrix: &str, at: Option<(f64, f64)>) -> Option<String> {
        let (x, y) = at?;
        let speech = self.session.speech();
        let matrix = self.session.open().ok()?.method.matrix(matrix)?;
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
            "pair" => self.db.find::<store::Pair>(&change.key)?.map(|row| row.person_id),
            "contender" => self.db.find::<store::Contender>(&change.key)?.map(|row| row.competitor_id),
            "stage_mark" => self.db.find::<store::StageMark>(&change.key)?.map(|row| row.opportunity_id),
            "protection" => self.db.find::<store::Protection>(&change.key)?.map(|row| row.opportunity_id),
            "holding" => self.db.find::<store::Holding>(&change.key)?.map(|row| row.subject_id),
            "purchase_step" => self.db.find::<store::PurchaseStep>(&change.key)?.map(|row| row.opportunity_id),
            "answer" => self.db.find::<store::Answer>(&change.key)?.map(|row| row.subject_id),
            "value_proposition" => self.db.find::<store::ValueProposition>(&change.key)?.map(|row| row.opportunity_id),
            "pain" => self.db.find::<store::Pain>(&change.key)?.map(|row| row.opportunity_id),
            "driver" => self.db.find::<store::Driver>(&change.key)?.map(|row| row.account_id),
            "activity" => self.db.find::<store::Activity>(&change.key)?.map(|row| row.account_id),
            "plan_step" => self.db.find::<store::PlanStep>(&change.key)?.map(|row| row.account_id),
            "issue" => self.db.find::<store::Issue>(&change.key)?.map(|row| row.account_id),
            "satisfaction" => self.db.find::<store::Satisfaction>(&change.key)?.map(|row| row.account_id),
            _ => None,
        };
        let columns: &[&str] = match change.table {
            "activity" | "plan_step" | "issue" | "satisfaction" | "driver" | "driver_link" => &["account_id"],
            "driver_opportunity" => &["opportunity_id"],
            "person_text" | "clique_member" | "pair" => &["person_id"],
            "team_member" => &["teammate_id"],
            "stage_mark" | "criterion_standing" | "protection" | "purchase_step" | "value_proposition" | "pain" | "pain_link" => {
                &["opportunity_id"]
            }
            "criterion_person" => &["person_id"],
            "contender" => &["competitor_id"],
            _ => &["subject_id", "from_id"],
        };
        let key = columns.iter().find_map(|column| change.value(column)).map(str::to_owned);
        let id = owner.or(key).unwrap_or_else(|| change.key.clone());
        Ok(Ref { name: self.name_of(&id)?, id })
    }

    pub(super) fn name_of(&self, id: &str) -> Result<String> {
        macro_rules! first {
            ($($row:ident),*) => { $(if let Some(row) = self.db.find::<$row>(id)? { return Ok(row.name); })* };
        }
        if let Some(person) = self.db.find::<Person>(id)? {
            return Ok(crate::people::called(&person).to_owned());
        }
        if let Some(note) = self.db.find::<Note>(id)? {
            return Ok(crate::error::shorten(&crate::notes::called(&note)));
        }
        first!(Account, Opportunity, Unit, Teammate, Insider, Product, Competitor, Territory, Lead, Goal);
        if id == self.session.open()?.workspace.id {
            return Ok(self.session.open()?.workspace.name.clone());
        }
        Ok(self.text("history-gone"))
    }
}
