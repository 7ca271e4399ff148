//! The health of an account: one number, explained part by part (A-08, E-21, E-31, E-34).
//!
//! Not how a part becomes points (`domain::care`). Invariant: every part says what it was made of and
//! where it can be mended; what is not known counts as nothing and says so.

use std::sync::Arc;

use chrono::{NaiveDate, TimeDelta};
use domain::care::{FULL, Part, health, of_growth, of_issues, of_people, of_score, of_silence};
use domain::method::{Field, Subject};
use store::{Account, ActivityFilter, Issue, Satisfaction, Window};

use super::health_edit::weights;
use super::health_view::{CarePart, CareView};
use super::service::{content, troubles};
use crate::dates::stored;
use crate::error::Result;
use crate::people;
use crate::people::state::Look;
use crate::scorecards::measured;
use crate::session::Session;
use crate::views::PlanRow;
use crate::wire::{Id, Nothing, Ref};
use crate::worksheets;

/// Parts with the weight they have unless a workspace says otherwise.
pub(super) const PARTS: [(&str, f64); 7] =
    [("people", 20.0), ("coverage", 15.0), ("content", 20.0), ("issues", 15.0), ("activity", 10.0), ("growth", 10.0), ("plan", 10.0)];
/// Days that the trend looks back.
const BACK: i64 = 90;
/// From these points on all is well, and below these it is not (ours).
const TONES: [(f64, &str); 2] = [(67.0, "good"), (34.0, "watch")];

/// Where a part can be mended.
fn place(part: &str) -> (&'static str, Option<&'static str>) {
    match part {
        "people" | "coverage" => ("people", None),
        "content" | "issues" => ("activity", Some("service")),
        "activity" => ("activity", None),
        "growth" => ("opportunities", None),
        _ => ("plan", Some("plan")),
    }
}

/// Points with what they were made of.
struct Found {
    points: Option<f64>,
    before: Option<f64>,
    why: String,
}

/// The health of an account.
pub fn health_get(session: &Session, Id { id }: Id) -> Result<CareView> {
    let account = session.open()?.store.db().get::<Account>(&id)?;
    let weights = weights(session)?;
    let whole: f64 = weights.values().sum();
    let looked = Asked { session, id: &id, today: session.today(), back: session.today() - TimeDelta::days(BACK) };
    let mut parts = Vec::new();
    for (key, _) in PARTS {
        let (found, weight) = (looked.part(key)?, weights.get(key).copied().unwrap_or_default());
        let (place, shows) = place(key);
        parts.push(CarePart {
            key: key.to_owned(),
            title: session.speech().text(&format!("care-part-{key}")),
            points: found.points,
            before: found.before,
            weight,
            share: if whole > 0.0 { weight / whole * 100.0 } else { 0.0 },
            why: found.why,
            place: place.to_owned(),
            shows: shows.map(str::to_owned),
        });
    }
    Ok(told(session, Ref { id: account.id, name: account.name }, parts))
}

fn told(session: &Session, account: Ref, parts: Vec<CarePart>) -> CareView {
    let of = |points: fn(&CarePart) -> Option<f64>, parts: &mut dyn Iterator<Item = &CarePart>| {
        health(&parts.map(|part| Part { points: points(part), weight: part.weight }).collect::<Vec<_>>())
    };
    let score = of(|part| part.points, &mut parts.iter());
    let both = |part: &&CarePart| part.points.is_some() && part.before.is_some();
    let now = of(|part| part.points, &mut parts.iter().filter(both));
    let then = of(|part| part.before, &mut parts.iter().filter(both));
    let tone = score.map_or("none", |score| TONES.iter().find(|(from, _)| score >= *from).map_or("bad", |(_, tone)| tone));
    let unknown = parts.iter().filter(|part| part.points.is_none() && part.weight > 0.0).count();
    let unweighed = parts.iter().filter(|part| part.weight <= 0.0).count();
    let speech = session.speech();
    let sentence = match score {
        None => speech.text("care-no-weight"),
        Some(score) => {
            let args = [("score", speech.format.number(score, 0).into()), ("unknown", unknown.into())];
            let left_out = (unweighed > 0).then(|| speech.say("care-unweighed", &[("count", unweighed.into())]));
            std::iter::once(speech.say("care-sentence", &args)).chain(left_out).collect::<Vec<_>>().join(" ")
        }
    };
    CareView { account, score, tone: tone.to_owned(), sentence, trend: now.zip(then).map(|(now, then)| now - then), parts }
}

/// The health of all key accounts, the worst first.
pub fn health_rows(session: &Session, _: Nothing) -> Result<Vec<CareView>> {
    let lines = session.open()?.store.db().care("key", None, &session.today().to_string())?;
    let mut rows = lines.into_iter().map(|line| health_get(session, Id { id: line.id })).collect::<Result<Vec<_>>>()?;
    rows.sort_by(|a, b| a.score.unwrap_or(FULL).total_cmp(&b.score.unwrap_or(FULL)));
    Ok(rows)
}

/// Whose health, and the days it is looked at.
struct Asked<'a> {
    session: &'a Session,
    id: &'a str,
    today: NaiveDate,
    back: NaiveDate,
}

impl Asked<'_> {
    fn part(&self, key: &str) -> Result<Found> {
        match key {
            "people" => self.both("people", |day| Ok(of_people(self.people(day)?.iter().filter_map(|row| self.status(row))))),
            "coverage" => self.both("coverage", |day| Ok(covered(&*self.people(day)?))),
            "content" => self.both("content", |day| Ok(content(&self.said()?, day).map(of_score))),
            "issues" => self.issues(),
            "activity" => self.both("activity", |day| Ok(self.silence(day)?.map(of_silence))),
            "growth" => self.growth(),
            _ => self.plan(),
        }
    }

    /// A part that can be looked back upon.
    fn both(&self, key: &str, points: impl Fn(NaiveDate) -> Result<Option<f64>>) -> Result<Found> {
        let (now, before) = (points(self.today)?, points(self.back)?);
        Ok(Found { points: now, before, why: self.why(key, now) })
    }

    /// What a part was made of; where it is not known, that.
    fn why(&self, key: &str, points: Option<f64>) -> String {
        let speech = self.session.speech();
        match points {
            Some(points) => speech.say(&format!("care-why-{key}"), &[("points", speech.format.number(points, 0).into())]),
            None => speech.text(&format!("care-unknown-{key}")),
        }
    }

    fn people(&self, day: NaiveDate) -> Result<Arc<[PlanRow]>> {
        let on = (day != self.today).then(|| day.to_string());
        people::seen(self.session, Look { account: self.id, opportunity: None, on: on.as_deref() })?.plan(self.session)
    }

    /// The status of somebody who has a role, by influence.
    fn status(&self, row: &PlanRow) -> Option<(f64, f64)> {
        let scale = self.session.open().ok()?.method.scale("status")?;
        let value = scale.level(row.status.as_deref()?)?.value;
        (!row.roles.is_empty()).then(|| (f64::from(value), row.influence.max(1.0)))
    }

    fn said(&self) -> Result<Vec<Satisfaction>> {
        Ok(self.session.open()?.store.db().with::<Satisfaction>("account_id", self.id)?)
    }

    fn issues(&self) -> Result<Found> {
        let troubles = troubles(&self.session.open()?.store.db().with::<Issue>("account_id", self.id)?);
        let on = |day: NaiveDate| of_issues(troubles.iter().filter(|one| one.is_open(day)).map(|one| (one.severity, (day - one.opened).num_days())));
        let open = troubles.iter().filter(|one| one.is_open(self.today)).count();
        let why = self.session.speech().say("care-why-issues", &[("count", open.into())]);
        Ok(Found { points: Some(on(self.today)), before: Some(on(self.back)), why })
    }

    /// Days since the last activity up to a day.
    fn silence(&self, day: NaiveDate) -> Result<Option<i64>> {
        let filter = ActivityFilter { account: Some(self.id.to_owned()), to: Some(day.to_string()), ..ActivityFilter::default() };
        let (lines, _) = self.session.open()?.store.db().activities(&filter, Window { offset: 0, limit: 1 })?;
        let last = lines.first().and_then(|line| stored(Some(&line.activity.on_date)));
        Ok(last.map(|last| (day - last).num_days().max(0)))
    }

    fn growth(&self) -> Result<Found> {
        let figures = measured(self.session, Subject::Account, Some(self.id))?;
        let growth = figures.first().and_then(|figures| figures.number(Field::Growth));
        let speech = self.session.speech();
        let why = match growth {
            Some(growth) => speech.say("care-why-growth", &[("percent", speech.format.number(growth, 0).into())]),
            None => speech.text("care-unknown-growth"),
        };
        Ok(Found { points: growth.map(of_growth), before: None, why })
    }

    fn plan(&self) -> Result<Found> {
        let (filled, all) = worksheets::plan_filled(self.session, self.id)?;
        let args = [("count", filled.into()), ("all", all.into())];
        Ok(Found { points: Some(f64::from(filled * 100 / all.max(1))), before: None, why: self.session.speech().say("worksheets-filled", &args) })
    }
}

/// Share of those with a role whom somebody of us reaches.
fn covered(rows: &[PlanRow]) -> Option<f64> {
    let with_role: Vec<&PlanRow> = rows.iter().filter(|row| !row.roles.is_empty()).collect();
    let reached = with_role.iter().filter(|row| row.coverage.as_deref().is_some_and(|level| level != "none"));
    (!with_role.is_empty()).then(|| reached.count() as f64 / with_role.len() as f64 * FULL)
}
