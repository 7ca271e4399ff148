//! The relationship of one account of the sample as a whole: when we are asked, how deep it is
//! and is to be, how departments are approached, how units work, what trust rests on, what both
//! sides said of it, and who of us is on the team.
//!
//! Not its people ([`super::people`], [`super::relations`]). Invariant: written after them, and
//! after the opportunities.

use std::collections::BTreeMap;

use domain::method::{Method, Words};
use serde::Deserialize;
use store::{Action, Activity, Judgement, Rating, TeamMember};

use super::data::Level;
use super::maker::Maker;
use crate::accounts::TARGET;
use crate::error::{AppError, Result};
use crate::opportunities::day_rate;

const LEVEL: &str = "relationship-level";
const PHASE: &str = "buying-phase";
const PART: &str = "department-part";
const MEETING: &str = "senior-meeting";
const TRUST: &str = "trust";
const CHECK: &str = "self-check";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Relationship {
    account: String,
    level: Vec<Level>,
    loyalty: Vec<Level>,
    wanted: Wanted,
    phase: Vec<Phase>,
    bond: Vec<Bond>,
    culture: Vec<Culture>,
    part: Vec<Part>,
    trust: Vec<Shown>,
    check: Vec<Check>,
    meeting: Vec<Meeting>,
    contact: Vec<Contact>,
    team: Vec<Member>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    level: String,
    /// Days from now.
    by: i64,
}

/// The phase of buying in which we were first asked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phase {
    deal: String,
    phase: String,
    ago: i64,
}

/// How deep the relationship with one of us is, and is to be.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bond {
    person: String,
    teammate: String,
    level: Option<Level>,
    wanted: Wanted,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Culture {
    /// None for the account as a whole.
    unit: Option<String>,
    ago: i64,
    /// Type by scale.
    answers: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    unit: String,
    part: String,
    ago: i64,
    /// Numbers of its tasks that became actions, and whether they are done.
    #[serde(default)]
    tasks: Vec<(usize, bool)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shown {
    criterion: String,
    ago: i64,
    why: Words,
}

/// What both sides said, in the order of the questions.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Check {
    ago: i64,
    ours: [f64; 6],
    theirs: [f64; 6],
}

/// What is ready before a senior meeting.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Meeting {
    person: String,
    ago: i64,
    ready: Vec<String>,
}

/// One of us met or called one of them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contact {
    person: String,
    teammate: String,
    kind: String,
    ago: i64,
    summary: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Member {
    /// The reference of an opportunity; none for the account as a whole.
    opportunity: Option<String>,
    teammate: String,
    layer: String,
    days: f64,
    role: Words,
}

/// What a day of ours costs, in minor units.
const DAY_RATE: i64 = 3_000_00;

pub(super) fn read() -> Result<Relationship> {
    toml::from_str(include_str!("data/relationship.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, method: &Method, all: &Relationship) -> Result<()> {
    let account = maker.find("account", &all.account)?;
    let mut writer = Writer { author: maker.author(&account), key: &all.account, account, maker, method };
    let account = writer.account.clone();
    writer.maker.judge(&account, LEVEL, &writer.author, &all.level)?;
    writer.maker.judge(&account, "loyalty", &writer.author, &all.loyalty)?;
    writer.wanted(&account, TARGET, &all.wanted)?;
    writer.maker.insert(&day_rate(DAY_RATE)?)?;
    all.phase.iter().try_for_each(|one| writer.phase(one))?;
    all.bond.iter().try_for_each(|one| writer.bond(one))?;
    all.culture.iter().try_for_each(|one| writer.culture(one))?;
    all.part.iter().try_for_each(|one| writer.part(one))?;
    all.trust.iter().try_for_each(|one| writer.rate((TRUST, &one.criterion), 1.0, one.ago, Some(&one.why)))?;
    all.check.iter().try_for_each(|one| writer.check(one))?;
    all.meeting.iter().try_for_each(|one| writer.meeting(one))?;
    all.contact.iter().try_for_each(|one| writer.contact(one))?;
    all.team.iter().try_for_each(|one| writer.member(one))
}

struct Writer<'a, 'b> {
    maker: &'a mut Maker<'b>,
    method: &'a Method,
    account: String,
    key: &'a str,
    author: String,
}

impl Writer<'_, '_> {
    fn own(&self, kind: &'static str, key: &str) -> Result<String> {
        self.maker.find(kind, &format!("{}/{key}", self.key))
    }

    fn judge(&mut self, subject: &str, scale: &str, levels: String, ago: i64, context: &str) -> Result<()> {
        let day = self.maker.day(ago);
        let row = self.maker.judgement(subject, scale, levels, day, &self.author);
        self.maker.insert(&Judgement { context_id: context.to_owned(), ..row })
    }

    fn wanted(&mut self, subject: &str, context: &str, wanted: &Wanted) -> Result<()> {
        self.judge(subject, LEVEL, wanted.level.clone(), -wanted.by, context)
    }

    fn phase(&mut self, one: &Phase) -> Result<()> {
        let deal = self.maker.find("opportunity", &one.deal)?;
        self.judge(&deal, PHASE, one.phase.clone(), one.ago, "")
    }

    fn bond(&mut self, bond: &Bond) -> Result<()> {
        let (person, ours) = (self.own("person", &bond.person)?, self.maker.find("teammate", &bond.teammate)?);
        if let Some(level) = &bond.level {
            self.judge(&person, LEVEL, level.level.clone(), level.ago, &ours)?;
        }
        self.wanted(&person, &format!("{TARGET}/{ours}"), &bond.wanted)
    }

    fn culture(&mut self, culture: &Culture) -> Result<()> {
        let unit = culture.unit.as_deref().map(|key| self.own("unit", key)).transpose()?;
        let subject = unit.unwrap_or_else(|| self.account.clone());
        let mut answers = culture.answers.iter();
        answers.try_for_each(|(scale, level)| self.judge(&subject, scale, level.clone(), culture.ago, ""))
    }

    fn part(&mut self, part: &Part) -> Result<()> {
        let unit = self.own("unit", &part.unit)?;
        self.judge(&unit, PART, part.part.clone(), part.ago, "")?;
        let tactics = self.method.scale(PART).and_then(|scale| scale.level(&part.part)).map(|level| level.tactics.clone());
        let tactics = tactics.unwrap_or_default();
        part.tasks.iter().filter_map(|(at, done)| Some((tactics.get(*at)?, *done))).try_for_each(|task| self.task(&unit, part.ago, task))
    }

    fn task(&mut self, unit: &str, ago: i64, (text, done): (&Words, bool)) -> Result<()> {
        let row = Action {
            id: self.maker.id(),
            subject_id: unit.to_owned(),
            context_id: String::new(),
            text: self.maker.say(text),
            owner_id: Some(self.maker.find("owner", self.key)?),
            due_on: Some(self.maker.day(if done { ago / 2 } else { -ago })),
            done,
            done_on: done.then(|| self.maker.day(ago / 2)),
            origin: Some("department".to_owned()),
            author: self.author.clone(),
            created_on: self.maker.day(ago),
        };
        self.maker.insert(&row)
    }

    fn rate(&mut self, (card, criterion): (&str, &str), value: f64, ago: i64, why: Option<&Words>) -> Result<()> {
        let row = Rating {
            id: self.maker.id(),
            scorecard: card.to_owned(),
            criterion: criterion.to_owned(),
            subject_id: self.account.clone(),
            value: Some(value),
            on_date: self.maker.day(ago),
            author: self.author.clone(),
            why: self.maker.say_some(why),
            ..Rating::default()
        };
        self.maker.insert(&row)
    }

    fn check(&mut self, check: &Check) -> Result<()> {
        let Some(card) = self.method.scorecard(CHECK) else { return Ok(()) };
        let of = |group: &'static str| card.criteria.iter().filter(move |one| one.group.as_deref() == Some(group));
        let said = of("ours").zip(check.ours).chain(of("theirs").zip(check.theirs));
        said.into_iter().try_for_each(|(one, value)| self.rate((CHECK, &one.key), value, check.ago, None))
    }

    fn meeting(&mut self, one: &Meeting) -> Result<()> {
        let person = self.own("person", &one.person)?;
        self.judge(&person, MEETING, one.ready.join(","), one.ago, "")
    }

    /// How long it took is not said: the sample's selling time is that of the owners alone.
    fn contact(&mut self, one: &Contact) -> Result<()> {
        let row = Activity {
            id: self.maker.id(),
            account_id: self.account.clone(),
            person_id: Some(self.own("person", &one.person)?),
            teammate_id: Some(self.maker.find("teammate", &one.teammate)?),
            kind: one.kind.clone(),
            on_date: self.maker.day(one.ago),
            hours: None,
            summary: Some(self.maker.say(&one.summary)),
            author: self.author.clone(),
        };
        self.maker.insert(&row)
    }

    fn member(&mut self, one: &Member) -> Result<()> {
        let row = TeamMember {
            id: self.maker.id(),
            account_id: self.account.clone(),
            opportunity_id: one.opportunity.as_ref().map(|deal| self.maker.find("opportunity", deal)).transpose()?,
            teammate_id: self.maker.find("teammate", &one.teammate)?,
            role: Some(self.maker.say(&one.role)),
            layer: one.layer.clone(),
            days: Some(one.days),
            note: None,
        };
        self.maker.insert(&row)
    }
}
