//! What the sample knows of people beyond status, roles and coverage: who held a chair before,
//! who moved, ties of all kinds, groups, what people gain, where we want them, and who of us
//! looks after whom.
//!
//! Invariant: nothing happens before the person or the opportunity it is about was known.

use domain::method::Words;
use serde::Deserialize;
use store::{Action, Clique, CliqueMember, Link, Pair, Person, PersonFact, PersonText};

use super::data::Sure;
use super::maker::Maker;
use crate::accounts::TARGET;
use crate::error::{AppError, Result};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Relations {
    account: String,
    /// Reference of the opportunity that people are judged for.
    deal: String,
    former: Vec<Former>,
    moved: Vec<Moved>,
    level: Vec<Level>,
    link: Vec<Tie>,
    clique: Vec<Group>,
    text: Vec<Said>,
    wanted: Vec<Wanted>,
    action: Vec<Todo>,
    pair: Vec<Two>,
}

/// Who held a chair before.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Former {
    chair: String,
    name: Words,
    ago: i64,
    why: Words,
}

/// Who reported to somebody else before.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Moved {
    person: String,
    from: String,
    ago: i64,
    why: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Level {
    person: String,
    scale: String,
    level: String,
    ago: i64,
    sure: Option<Sure>,
    why: Option<Words>,
    evidence: Option<String>,
    /// Judged for the opportunity.
    #[serde(default)]
    deal: bool,
    /// Judged within this teammate.
    with: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tie {
    kind: String,
    from: String,
    to: String,
    ago: i64,
    /// Days ago it ended.
    ended: Option<i64>,
    sure: Option<Sure>,
    note: Option<Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    name: Words,
    colour: String,
    people: Vec<String>,
    ago: i64,
    sure: Option<Sure>,
    note: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    person: String,
    field: String,
    ago: i64,
    sure: Option<Sure>,
    text: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    person: String,
    scale: String,
    level: String,
    /// Days from now.
    by: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Todo {
    person: String,
    owner: String,
    /// Days from now.
    due: i64,
    #[serde(default)]
    done: bool,
    text: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Two {
    person: String,
    teammate: String,
    rhythm: i64,
    ago: i64,
}

pub(super) fn read() -> Result<Relations> {
    toml::from_str(include_str!("data/relations.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, relations: &Relations) -> Result<()> {
    let account = maker.find("account", &relations.account)?;
    let deal = maker.find("opportunity", &relations.deal)?;
    let mut writer = Writer { author: maker.author(&account), key: &relations.account, account, deal, maker };
    relations.former.iter().try_for_each(|one| writer.former(one))?;
    relations.moved.iter().try_for_each(|one| writer.moved(one))?;
    relations.level.iter().try_for_each(|one| writer.level(one))?;
    relations.link.iter().try_for_each(|one| writer.tie(one))?;
    relations.clique.iter().try_for_each(|one| writer.group(one))?;
    relations.text.iter().try_for_each(|one| writer.said(one))?;
    relations.wanted.iter().try_for_each(|one| writer.wanted(one))?;
    relations.action.iter().try_for_each(|one| writer.action(one))?;
    relations.pair.iter().try_for_each(|one| writer.pair(one))
}

struct Writer<'a, 'b> {
    maker: &'a mut Maker<'b>,
    account: String,
    key: &'a str,
    deal: String,
    author: String,
}

impl Writer<'_, '_> {
    fn person(&self, key: &str) -> Result<String> {
        self.maker.find("person", &format!("{}/{key}", self.key))
    }

    fn fact(&mut self, person: &str, kind: &str, (before, value): (Option<String>, Option<String>), ago: i64, why: &Words) -> Result<()> {
        let row = PersonFact {
            id: self.maker.id(),
            person_id: person.to_owned(),
            kind: kind.to_owned(),
            before,
            value,
            on_date: self.maker.day(ago),
            author: self.author.clone(),
            why: Some(self.maker.say(why)),
        };
        self.maker.insert(&row)
    }

    fn former(&mut self, former: &Former) -> Result<()> {
        let chair = self.person(&former.chair)?;
        let day = self.maker.day(former.ago);
        let now = self.maker.amend::<Person>(&chair, |row, maker| row.since_on = Some(maker.day(former.ago)))?;
        let id = self.maker.id();
        let gone = Person {
            id: id.clone(),
            name: self.maker.say(&former.name),
            position_id: Some(chair.clone()),
            since_on: None,
            left_on: Some(day),
            email: None,
            note: None,
            ..now
        };
        self.maker.insert(&gone)?;
        self.fact(&id, "position", (Some(chair.clone()), None), former.ago, &former.why)?;
        for report in self.maker.with::<Person>("manager_id", &chair)? {
            self.fact(&report.id, "manager", (Some(id.clone()), Some(chair.clone())), former.ago, &former.why)?;
        }
        Ok(())
    }

    fn moved(&mut self, moved: &Moved) -> Result<()> {
        let (person, from) = (self.person(&moved.person)?, self.person(&moved.from)?);
        let now = self.maker.amend::<Person>(&person, |_, _| ())?.manager_id;
        self.fact(&person, "manager", (Some(from), now), moved.ago, &moved.why)
    }

    fn level(&mut self, level: &Level) -> Result<()> {
        let person = self.person(&level.person)?;
        let with = level.with.as_deref().map(|key| self.maker.find("teammate", key)).transpose()?;
        let context = if level.deal { self.deal.clone() } else { with.unwrap_or_default() };
        let (day, author) = (self.maker.day(level.ago), self.author.clone());
        let row = store::Judgement {
            context_id: context,
            certainty: level.sure.map(|sure| sure.key().to_owned()),
            why: self.maker.say_some(level.why.as_ref()),
            evidence: level.evidence.clone(),
            ..self.maker.judgement(&person, &level.scale, level.level.clone(), day, &author)
        };
        self.maker.insert(&row)
    }

    fn tie(&mut self, tie: &Tie) -> Result<()> {
        let row = Link {
            id: self.maker.id(),
            account_id: self.account.clone(),
            kind: tie.kind.clone(),
            from_id: self.person(&tie.from)?,
            to_id: self.person(&tie.to)?,
            strength: 2,
            note: self.maker.say_some(tie.note.as_ref()),
            on_date: self.maker.day(tie.ago),
            certainty: tie.sure.map(|sure| sure.key().to_owned()),
            author: Some(self.author.clone()),
            until_on: tie.ended.map(|ago| self.maker.day(ago)),
        };
        self.maker.insert(&row)
    }

    fn group(&mut self, group: &Group) -> Result<()> {
        let row = Clique {
            id: self.maker.id(),
            account_id: self.account.clone(),
            context_id: String::new(),
            name: self.maker.say(&group.name),
            colour: group.colour.clone(),
            note: Some(self.maker.say(&group.note)),
            on_date: self.maker.day(group.ago),
            until_on: None,
            certainty: group.sure.map(|sure| sure.key().to_owned()),
            author: Some(self.author.clone()),
        };
        self.maker.insert(&row)?;
        for key in &group.people {
            let (id, person_id) = (self.maker.id(), self.person(key)?);
            self.maker.insert(&CliqueMember { id, clique_id: row.id.clone(), person_id })?;
        }
        Ok(())
    }

    fn said(&mut self, said: &Said) -> Result<()> {
        let row = PersonText {
            id: self.maker.id(),
            person_id: self.person(&said.person)?,
            context_id: self.deal.clone(),
            field: said.field.clone(),
            text: self.maker.say(&said.text),
            on_date: self.maker.day(said.ago),
            author: self.author.clone(),
            certainty: said.sure.map(|sure| sure.key().to_owned()),
            source: None,
        };
        self.maker.insert(&row)
    }

    fn wanted(&mut self, wanted: &Wanted) -> Result<()> {
        let (person, day, author) = (self.person(&wanted.person)?, self.maker.day(-wanted.by), self.author.clone());
        let row = self.maker.judgement(&person, &wanted.scale, wanted.level.clone(), day, &author);
        self.maker.insert(&store::Judgement { context_id: TARGET.to_owned(), ..row })
    }

    fn action(&mut self, action: &Todo) -> Result<()> {
        let row = Action {
            id: self.maker.id(),
            subject_id: self.person(&action.person)?,
            context_id: self.deal.clone(),
            text: self.maker.say(&action.text),
            owner_id: Some(self.maker.find("teammate", &action.owner)?),
            due_on: Some(self.maker.day(-action.due)),
            done: action.done,
            done_on: action.done.then(|| self.maker.day(-action.due)),
            origin: None,
            author: self.author.clone(),
            created_on: self.maker.day(60),
        };
        self.maker.insert(&row)
    }

    fn pair(&mut self, two: &Two) -> Result<()> {
        let row = Pair {
            id: self.maker.id(),
            account_id: self.account.clone(),
            person_id: self.person(&two.person)?,
            teammate_id: self.maker.find("teammate", &two.teammate)?,
            owner_id: None,
            rhythm_days: Some(two.rhythm),
            note: None,
            on_date: self.maker.day(two.ago),
            until_on: None,
        };
        self.maker.insert(&row)
    }
}
