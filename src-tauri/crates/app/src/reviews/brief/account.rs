//! What to talk about in the review of an account (A-08, B-02, B-15, A-25).
//!
//! Not worked out here: the views of its page tell it. Invariant: what only we may know stands in
//! no redacted view; the views themselves leave it out.

use super::{Asked, Heading, Point, deals, item, records, todo};
use crate::actions::view::ActionQuery;
use crate::activities::view::ActivityQuery;
use crate::care::{cycle_get, service_get, visit_rows};
use crate::classes::view::ContradictionQuery;
use crate::error::Result;
use crate::forecasts::view::PipelineSlice;
use crate::insights::view::InsightQuery;
use crate::people::view::PeopleChangesQuery;
use crate::wire::Id;
use crate::worksheets::view::AccountPlanOf;

/// All points about it.
pub(super) fn points(asked: &Asked<'_>) -> Result<Vec<Point>> {
    let id = asked.id.to_owned();
    let mut points = contacts(asked)?;
    points.extend(plan(asked)?);
    points.extend(cycle(asked)?);
    points.extend(todo::points(asked, ActionQuery { account: Some(id.clone()), ..ActionQuery::default() })?);
    points.extend(service(asked)?);
    points.extend(contradictions(asked)?);
    points.extend(insights(asked, InsightQuery { account: Some(id), ..InsightQuery::default() })?);
    // Many opportunities or people crowd nothing else out.
    points.extend(deals::points(asked, &PipelineSlice { account: Some(asked.id.to_owned()), ..PipelineSlice::default() })?);
    points.extend(people(asked, asked.id, None)?);
    points.extend(records::point(asked)?);
    Ok(points)
}

/// What differs on the map of people.
pub(super) fn people(asked: &Asked<'_>, account: &str, opportunity: Option<&str>) -> Result<Vec<Point>> {
    let query = PeopleChangesQuery {
        account: account.to_owned(),
        opportunity: opportunity.map(str::to_owned),
        from: asked.since.to_string(),
        to: None,
    };
    let found = crate::people::changes(asked.session, query)?.changes.into_iter().filter(|change| change.kind != "spot");
    let told = |change: crate::people::view::PeopleChange| {
        let people = std::iter::once(change.person).chain(change.other).map(|one| one.id).collect();
        super::BriefItem { view: Some("people".into()), people, ..item(change.text, "plain", "account", Some(account)) }
    };
    Ok(found.map(|change| (Heading::Changed, told(change))).collect())
}

/// How often we met them; silence is a point of its own.
fn contacts(asked: &Asked<'_>) -> Result<Vec<Point>> {
    let from = asked.since.succ_opt().unwrap_or(asked.since).to_string();
    let query = |from: Option<String>| ActivityQuery { account: Some(asked.id.to_owned()), from, limit: 1, ..ActivityQuery::default() };
    let since = crate::activities::rows(asked.session, query(Some(from)))?;
    let ever = crate::activities::rows(asked.session, query(None))?;
    let speech = asked.session.speech();
    if since.total > 0 {
        let args = [("count", since.total.into()), ("day", asked.day(ever.last_on.as_deref()).into())];
        return Ok(vec![(Heading::Changed, asked.on(speech.say("reviews-contacts", &args), "plain", "account", "activity"))]);
    }
    let args = [("day", asked.day(ever.last_on.as_deref()).into())];
    let text = if ever.last_on.is_some() { speech.say("reviews-no-contact", &args) } else { speech.text("reviews-never-met") };
    Ok(vec![(Heading::Stuck, asked.on(text, "watch", "account", "activity"))])
}

/// Sections written since, and those that rest on empty ones (B-15).
fn plan(asked: &Asked<'_>) -> Result<Vec<Point>> {
    let plan = crate::worksheets::account_plan(asked.session, AccountPlanOf { id: asked.id.to_owned(), template: None })?;
    let days = (asked.session.today() - asked.since).num_days();
    let mut points = Vec::new();
    for section in plan.sheet.sections {
        let written = section.answer.as_ref().is_some_and(|answer| !answer.hidden && answer.text.is_some());
        if written && section.age_days.is_some_and(|age| i64::from(age) < days) {
            let text = asked.say("reviews-written", &[("name", &section.title)]);
            points.push((Heading::Changed, asked.on(text, "plain", "account", "plan")));
        }
        if section.filled && !section.rests.is_empty() {
            let text = asked.say("reviews-rests", &[("name", &section.title), ("rests", &section.rests.join(", "))]);
            points.push((Heading::Contradictory, asked.on(text, "watch", "account", "plan")));
        }
    }
    Ok(points)
}

/// Steps of the planning cycle and the next review (B-01).
fn cycle(asked: &Asked<'_>) -> Result<Vec<Point>> {
    let found = cycle_get(asked.session, Id { id: asked.id.to_owned() })?;
    let late = found.steps.iter().filter(|step| step.state == "overdue").map(|step| {
        let text = asked.say("reviews-step-late", &[("name", &step.title), ("day", &asked.day(step.due_on.as_deref()))]);
        (Heading::Overdue, asked.on(text, "bad", "account", "plan"))
    });
    let review = found.review_late.then(|| {
        let text = asked.say("reviews-review-late", &[("day", &asked.day(found.next_review_on.as_deref()))]);
        (Heading::Overdue, asked.on(text, "bad", "account", "plan"))
    });
    Ok(late.chain(review).collect())
}

/// Visits that are due, open issues and what was promised (E-21, E-34).
fn service(asked: &Asked<'_>) -> Result<Vec<Point>> {
    let (id, speech) = (|| Id { id: asked.id.to_owned() }, asked.session.speech());
    let (visits, found) = (visit_rows(asked.session, id())?, service_get(asked.session, id())?);
    let mut points: Vec<Point> = Vec::new();
    let counted = [("reviews-visits-late", visits.late), ("reviews-follow-ups", found.to_follow)];
    for (key, count) in counted.into_iter().filter(|(_, count)| *count > 0) {
        points.push((Heading::Overdue, asked.on(speech.say(key, &[("count", count.into())]), "watch", "account", "activity")));
    }
    if found.open > 0 {
        let args = [("count", found.open.into()), ("days", found.oldest_days.unwrap_or(0).into())];
        points.push((Heading::Weak, asked.on(speech.say("reviews-issues", &args), "watch", "account", "activity")));
    }
    Ok(points)
}

fn contradictions(asked: &Asked<'_>) -> Result<Vec<Point>> {
    if asked.session.redacts() {
        return Ok(Vec::new());
    }
    let query = ContradictionQuery { account: Some(asked.id.to_owned()), ..ContradictionQuery::default() };
    let rows = crate::classes::contradictions(asked.session, query)?.rows.into_iter();
    Ok(rows.map(|row| (Heading::Contradictory, item(row.sentence, "watch", "account", Some(asked.id)))).collect())
}

/// What the rules say of the people, where it is urgent or a warning (C-08 to C-25).
pub(super) fn insights(asked: &Asked<'_>, of: InsightQuery) -> Result<Vec<Point>> {
    let page = if of.opportunity.is_some() { "opportunity" } else { "account" };
    let found = crate::insights::insights(asked.session, of)?.into_iter();
    let tone = |severity: &str| match severity {
        "urgent" => Some("bad"),
        "warning" => Some("watch"),
        _ => None,
    };
    let told = found.filter_map(|one| {
        let point = asked.on(one.sentence, tone(&one.severity)?, page, "people");
        let people = if one.subject_kind == "person" { vec![one.subject.id] } else { Vec::new() };
        Some((Heading::Weak, super::BriefItem { detail: Some(one.title), people, ..point }))
    });
    Ok(told.collect())
}
