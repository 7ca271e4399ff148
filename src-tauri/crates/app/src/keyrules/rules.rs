//! The rules in force, those before them, and definitions to start from.
//!
//! Invariant: a version is written once; the newest by date, then by key, holds.

use domain::method::{Criterion as Asked, Field, Method, Pass, Rated, Scorecard, Subject, Tested};
use domain::score::Weight;
use domain::selection::{Criterion, Rule};
use store::{Ruleset, new_id};

use super::drafts::{card, draft, field_words};
use super::facts::Known;
use super::telling::Teller;
use super::view::{Choice, RulesSet, RulesTemplate, RulesVersion, RulesView, TestedBy, TestedView};
use super::{CATEGORY, KIND};
use crate::error::{AppError, Result, RulesFault};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::wire::{Added, Nothing};

/// Reasons that have a name of their own.
const REASONS: [&str; 2] = ["strategy", "number"];

/// A version with its rules, newest first. One that does not read is left out: the file was
/// changed by hand, and nobody can be judged by it.
pub(super) fn versions(session: &Session) -> Result<Vec<(Ruleset, Scorecard)>> {
    let mut rows = session.open()?.store.db().with::<Ruleset>("kind", KIND)?;
    rows.sort_by(|a, b| (&b.on_date, &b.id).cmp(&(&a.on_date, &a.id)));
    let read = |row: Ruleset| serde_json::from_str(&row.definition).ok().map(|card| (row, card));
    Ok(rows.into_iter().filter_map(read).collect())
}

/// The rules in force.
pub(super) fn in_force(session: &Session) -> Result<Option<Scorecard>> {
    Ok(versions(session)?.into_iter().next().map(|(_, card)| card))
}

/// Ready to judge by.
pub(super) fn rule(card: &Scorecard) -> Rule {
    let criterion = |one: &Asked| match &one.rated {
        // The reader lets no other weight through.
        Rated::Test(_, test) => Some(Criterion { test: test.clone(), weight: Weight::new(one.weight).unwrap_or(Weight::ONE) }),
        _ => None,
    };
    Rule {
        criteria: card.criteria.iter().filter_map(criterion).collect(),
        pass: card.pass.unwrap_or(Pass::All),
        limit: card.limit.map(|limit| limit as usize),
    }
}

/// The rules, their versions, and what a criterion can look at.
pub fn get(session: &Session, _: Nothing) -> Result<RulesView> {
    let versions = versions(session)?;
    let teller = Teller::of(session)?;
    let code = teller.speech.code();
    let before = versions.iter().skip(1).map(|(_, card)| Some(card)).chain([None]);
    Ok(RulesView {
        current: versions.first().map(|(_, card)| draft(card, code)),
        versions: versions.iter().zip(before).map(|(version, before)| view(version, before, &teller)).collect(),
        subjects: subjects(session)?,
    })
}

fn view((row, card): &(Ruleset, Scorecard), before: Option<&Scorecard>, teller: &Teller<'_>) -> RulesVersion {
    let why = row.why.as_deref().unwrap_or_default();
    let (first, rest) = why.split_once('\n').unwrap_or((why, ""));
    let (reason, why) = if REASONS.contains(&first) { (first, rest) } else { ("", why) };
    RulesVersion {
        id: row.id.clone(),
        on_date: row.on_date.clone(),
        author: row.author.clone(),
        reason: reason.to_owned(),
        why: why.to_owned(),
        rules: draft(card, teller.speech.code()),
        changes: before.map(|before| changes(before, card, teller)).unwrap_or_default(),
    }
}

/// What differs between two versions, criterion by criterion of the same name.
fn changes(before: &Scorecard, now: &Scorecard, teller: &Teller<'_>) -> Vec<String> {
    let find = |card: &Scorecard, one: &Asked| card.criteria.iter().find(|other| other.title == one.title).cloned();
    let say = |key: &str, one: &Asked, from: String| {
        let args = [("name", teller.title(one).into()), ("from", from.into()), ("to", teller.test(one).into())];
        teller.speech.say(key, &args)
    };
    let told = now.criteria.iter().filter_map(|one| match find(before, one) {
        None => Some(say("keyrules-change-added", one, String::new())),
        Some(old) if old.rated != one.rated => Some(say("keyrules-change-test", one, teller.test(&old))),
        Some(old) if old.weight != one.weight => Some(say("keyrules-change-weight", one, String::new())),
        Some(_) => None,
    });
    let gone = before.criteria.iter().filter(|one| find(now, one).is_none());
    let mut list: Vec<String> = told.chain(gone.map(|one| say("keyrules-change-gone", one, String::new()))).collect();
    if before.pass != now.pass {
        list.push(teller.speech.text("keyrules-change-pass"));
    }
    if before.limit != now.limit {
        list.push(teller.speech.text("keyrules-change-limit"));
    }
    list
}

/// Fields, scales and scorecards of accounts.
fn subjects(session: &Session) -> Result<Vec<TestedView>> {
    let method = &session.open()?.method;
    let code = session.speech().code();
    let of_account = |applies: &[Subject]| applies.contains(&Subject::Account);
    let fields = Field::ALL.into_iter().filter(|field| field.fits(Subject::Account));
    let mut list: Vec<TestedView> = fields.map(|field| field_view(session, method, field, code)).collect::<Result<_>>()?;
    // The category follows from the rules, and is a field already.
    let scales = method.scales().filter(|scale| of_account(&scale.applies) && scale.key != CATEGORY);
    list.extend(scales.map(|scale| TestedView {
        by: TestedBy::Scale,
        key: scale.key.clone(),
        title: scale.title.get(code).to_owned(),
        unit: "level".to_owned(),
        options: levels(method, &scale.key, code),
    }));
    let cards = method.scorecards().filter(|card| of_account(&card.applies) && !card.is_selection());
    list.extend(cards.map(|card| TestedView {
        by: TestedBy::Scorecard,
        key: card.key.clone(),
        title: card.title.get(code).to_owned(),
        unit: "score".to_owned(),
        options: Vec::new(),
    }));
    Ok(list)
}

fn field_view(session: &Session, method: &Method, field: Field, code: &str) -> Result<TestedView> {
    let options = match field {
        Field::Category => levels(method, CATEGORY, code),
        field if field.is_word() => {
            let words = session.open()?.store.db().account_words(field.name())?;
            words.into_iter().map(|word| Choice { key: word.clone(), title: word }).collect()
        }
        _ => Vec::new(),
    };
    Ok(TestedView {
        by: TestedBy::Field,
        key: field.name().to_owned(),
        title: field_words(field).get(code).to_owned(),
        unit: Teller::unit(&Tested::Field(field)).to_owned(),
        options,
    })
}

fn levels(method: &Method, scale: &str, code: &str) -> Vec<Choice> {
    let levels = method.scale(scale).map(|scale| scale.levels.as_slice()).unwrap_or_default();
    levels.iter().map(|level| Choice { key: level.key.clone(), title: level.title.get(code).to_owned() }).collect()
}

/// Definitions that the method offers to start from.
pub fn templates(session: &Session, _: Nothing) -> Result<Vec<RulesTemplate>> {
    let method = &session.open()?.method;
    let code = session.speech().code();
    let offered = |card: &&Scorecard| card.template && card.applies.contains(&Subject::Account);
    let cards: Vec<&Scorecard> = method.scorecards().filter(offered).collect();
    let known = Known::read(session, &cards, None)?;
    let view = |card: &&Scorecard| RulesTemplate {
        key: card.key.clone(),
        title: card.title.get(code).to_owned(),
        prompt: card.prompt.as_ref().map(|prompt| prompt.get(code).to_owned()).unwrap_or_default(),
        rules: draft(card, code),
        qualify: rule(card).select(&known.facts(card)).qualifying.len() as u32,
    };
    Ok(cards.iter().map(view).collect())
}

/// Keeps rules from today on.
pub fn set(session: &mut Session, set: RulesSet) -> Change<Added> {
    let versions = versions(session)?;
    let known = known_cards(session, &versions)?;
    let card = card(session, &set.rules, &known)?;
    if versions.first().is_some_and(|(_, now)| same(now, &card)) {
        return Err(AppError::Rules(RulesFault::Same));
    }
    let row = Ruleset {
        id: new_id(),
        kind: KIND.to_owned(),
        definition: serde_json::to_string(&card).map_err(|error| AppError::BadRequest(error.to_string()))?,
        on_date: session.today().to_string(),
        author: session.author(),
        why: why(&set, versions.is_empty())?,
    };
    let op = Op::new(OpKind::RulesSet, "", card.criteria.len());
    session.transact(op, |tx| {
        tx.insert(&row)?;
        Ok(Added { ids: vec![row.id.clone()] })
    })
}

/// Selections whose titles are known in all languages: those offered, and those that held.
pub(super) fn known_cards<'a>(
    session: &'a Session,
    versions: &'a [(Ruleset, Scorecard)],
) -> Result<Vec<&'a Scorecard>> {
    let offered = session.open()?.method.scorecards().filter(|card| card.template);
    Ok(versions.iter().map(|(_, card)| card).chain(offered).collect())
}

/// Keys are only numbers of the order, so they differ with nothing else.
fn same(a: &Scorecard, b: &Scorecard) -> bool {
    (a.pass, a.limit, &a.criteria) == (b.pass, b.limit, &b.criteria)
}

/// A reason that has a name stands in a line before the person's own words.
fn why(set: &RulesSet, first: bool) -> Result<Option<String>> {
    let own = tidy(&Some(set.why.clone()));
    match (REASONS.contains(&set.reason.as_str()), own) {
        (true, own) => Ok(Some(format!("{}\n{}", set.reason, own.unwrap_or_default()))),
        (false, _) if !set.reason.is_empty() => Err(AppError::UnknownKey { what: "reason", key: set.reason.clone() }),
        (false, None) if !first => Err(AppError::Rules(RulesFault::WhyNeeded)),
        (false, own) => Ok(own),
    }
}
