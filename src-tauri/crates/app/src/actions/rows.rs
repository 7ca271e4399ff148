//! Actions as they are shown, wherever they are shown.
//!
//! Invariant: what we mean to do with somebody stands in no redacted view.

use std::collections::{BTreeSet, HashMap};

use domain::method::Words;
use domain::todo::{Part, Standing};
use store::{Account, Action, Opportunity, Teammate, Workshop, WorkshopEntry, is_match};

use super::about::{About, about};
use super::goals::Goals;
use super::view::{ActionQuery, ActionView};
use crate::dates::stored;
use crate::error::{AppError, Result};
use crate::session::Session;
use crate::wire::Ref;

/// Actions, open ones first, by day.
pub fn action_rows(session: &Session, query: ActionQuery) -> Result<Vec<ActionView>> {
    let mut rows = asked(session, &query)?;
    let state = query.state.as_deref().map(state).transpose()?;
    rows.retain(|row| query.owner.as_deref().is_none_or(|owner| row.owner.as_ref().map_or("", |one| &one.id) == owner));
    rows.retain(|row| !(query.open && row.done));
    rows.retain(|row| state.is_none_or(|fits| fits(row)));
    Ok(rows)
}

/// The action that was made of these words, in whichever language they were written.
pub(crate) fn said<'a>(actions: &'a [ActionView], words: &Words) -> Option<&'a ActionView> {
    let said = [&words.en, &words.zh_hans, &words.zh_hant];
    actions.iter().find(|action| said.contains(&&action.text))
}

/// Those that were asked for, whoever does them and however they stand.
pub(super) fn asked(session: &Session, query: &ActionQuery) -> Result<Vec<ActionView>> {
    let db = session.open()?.store.db();
    let found = match (&query.subject, &query.account) {
        (Some(subject), _) => db.actions_about(subject)?,
        (None, Some(account)) => db.actions_of(account)?,
        (None, None) => db.actions()?,
    };
    if query.part.as_ref().is_some_and(|key| !Part::ALL.iter().any(|part| part.key() == key)) {
        return Err(AppError::UnknownKey { what: "part", key: query.part.clone().unwrap_or_default() });
    }
    let mut rows = views(session, found)?;
    rows.retain(|row| query.part.as_ref().is_none_or(|part| row.part == *part));
    rows.retain(|row| query.goal.as_deref().is_none_or(|goal| row.goal.as_ref().map_or("", |one| &one.id) == goal));
    let text = query.search.trim();
    rows.retain(|row| text.is_empty() || words(row).any(|word| is_match(word, text)));
    Ok(rows)
}

fn words(row: &ActionView) -> impl Iterator<Item = &str> {
    let names = [row.account.as_ref(), row.owner.as_ref(), row.opportunity.as_ref(), row.workshop.as_ref()];
    [row.text.as_str(), row.subject.name.as_str()].into_iter().chain(names.into_iter().flatten().map(|one| one.name.as_str()))
}

fn state(key: &str) -> Result<fn(&ActionView) -> bool> {
    match key {
        "open" => Ok(|row| !row.done),
        "overdue" => Ok(|row| row.standing == "overdue"),
        "soon" => Ok(|row| row.standing == "soon"),
        "undated" => Ok(|row| row.standing == "undated"),
        "done" => Ok(|row| row.done),
        _ => Err(AppError::UnknownKey { what: "state", key: key.to_owned() }),
    }
}

/// Actions as they are shown.
pub(crate) fn views(session: &Session, rows: Vec<Action>) -> Result<Vec<ActionView>> {
    let mut told = Told::read(session)?;
    let mut views = Vec::with_capacity(rows.len());
    for row in rows {
        let subject = told.subject(session, &row.subject_id)?;
        if !(session.redacts() && subject.person) {
            views.push(told.view(session, row, subject)?);
        }
    }
    Ok(views)
}

/// What actions name, read once.
struct Told {
    subjects: HashMap<String, About>,
    accounts: HashMap<String, String>,
    team: HashMap<String, String>,
    goals: Goals,
    /// Workshops by the line an action is in their minutes.
    agreed: HashMap<String, Ref>,
}

impl Told {
    fn read(session: &Session) -> Result<Self> {
        let db = session.open()?.store.db();
        let held: HashMap<String, String> = db.all::<Workshop>()?.into_iter().map(|one| (one.id, one.title)).collect();
        let lines = db.with::<WorkshopEntry>("kind", "action")?.into_iter();
        let agreed = lines.filter_map(|line| Some((line.id, Ref { name: held.get(&line.workshop_id)?.clone(), id: line.workshop_id })));
        let goals = Goals::read(session)?;
        let accounts: BTreeSet<&str> = goals.accounts().collect();
        let accounts = accounts.into_iter().map(|id| Ok((id.to_owned(), db.get::<Account>(id)?.name))).collect::<Result<_>>()?;
        Ok(Self {
            subjects: HashMap::new(),
            accounts,
            goals,
            team: db.all::<Teammate>()?.into_iter().map(|one| (one.id, one.name)).collect(),
            agreed: agreed.collect(),
        })
    }

    fn subject(&mut self, session: &Session, id: &str) -> Result<About> {
        if let Some(found) = self.subjects.get(id) {
            return Ok(found.clone());
        }
        let found = about(session, id)?;
        if let Some(account) = &found.account
            && !self.accounts.contains_key(account)
        {
            let name = session.open()?.store.db().get::<Account>(account)?.name;
            self.accounts.insert(account.clone(), name);
        }
        self.subjects.insert(id.to_owned(), found.clone());
        Ok(found)
    }

    fn view(&self, session: &Session, row: Action, subject: About) -> Result<ActionView> {
        let named = |id: String, names: &HashMap<String, String>| names.get(&id).map(|name| Ref { name: name.clone(), id });
        let served = session.open()?.store.db().find::<Opportunity>(&row.context_id)?;
        let standing = Standing::of(row.done, stored(row.due_on.as_deref()), session.today());
        let workshop = self.agreed.get(&row.id).cloned();
        let part = Part::of(workshop.is_some(), subject.opportunity || served.is_some(), subject.person);
        let (goal, planned) = self.goals.of(&row).unzip();
        Ok(ActionView {
            goal,
            subject: Ref { id: row.subject_id, name: subject.name },
            subject_kind: subject.kind,
            account: subject.account.or(planned.map(str::to_owned)).and_then(|id| named(id, &self.accounts)),
            part: part.key().to_owned(),
            workshop,
            opportunity: served.map(|one| Ref { id: one.id, name: one.name }),
            owner: row.owner_id.and_then(|id| named(id, &self.team)),
            overdue: standing == Standing::Overdue,
            standing: key(standing).to_owned(),
            id: row.id,
            text: row.text,
            due_on: row.due_on,
            done: row.done,
            done_on: row.done_on,
            origin: row.origin,
            author: row.author,
            created_on: row.created_on,
        })
    }
}

fn key(standing: Standing) -> &'static str {
    match standing {
        Standing::Done => "done",
        Standing::Overdue => "overdue",
        Standing::Soon => "soon",
        Standing::Later => "later",
        Standing::Undated => "undated",
    }
}

/// The standing a view was given.
pub(super) fn standing(row: &ActionView) -> Standing {
    let all = [Standing::Done, Standing::Overdue, Standing::Soon, Standing::Later];
    all.into_iter().find(|one| key(*one) == row.standing).unwrap_or(Standing::Undated)
}
