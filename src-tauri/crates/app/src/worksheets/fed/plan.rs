//! What is on record for the sections of an account's plan: analysis, units, goals, opportunities,
//! revenue, team and support.

use domain::method::Subject;
use store::OpportunityLine;

use super::super::sheet::worksheet_list;
use super::super::view::{FedLine, WorksheetsOf};
use super::super::sheet::newest;
use super::{Read, Told, detail, joined, named, some, toned};
use crate::dates::stored;
use crate::error::Result;
use crate::method::{level_titles, stage_title};
use crate::opportunities;
use crate::people;
use crate::plan;
use crate::series;
use crate::session::Session;
use crate::support as insiders;
use crate::views::{GoalView, OpportunityQuery, RevenuePlanCell, RevenuePlanQuery, TeamMemberView, TeamQuery, UnitView};
use crate::wire::Id;

fn of(id: &str) -> Id {
    Id { id: id.to_owned() }
}

/// Worksheets of which anything is answered, and how far.
pub(super) fn analysis(session: &Session, id: &str) -> Result<Told> {
    let speech = session.speech();
    let method = &session.open()?.method;
    let rows = worksheet_list(session, WorksheetsOf { subject: id.to_owned() })?;
    // A plan is no analysis: whatever has templates is left out.
    let is_plan = |key: &str| method.worksheet(key).is_some_and(|sheet| !sheet.templates.is_empty() && sheet.applies.contains(&Subject::Account));
    let begun: Vec<_> = rows.into_iter().filter(|row| row.answered > 0 && !is_plan(&row.key)).collect();
    let line = |row: &crate::worksheets::view::WorksheetRow| {
        let args = [("count", row.answered.into()), ("all", row.sections.into())];
        named(&row.title, speech.say("worksheets-answered", &args))
    };
    let days = newest(begun.iter().filter_map(|row| row.changed_on.as_deref()));
    Ok(Told { lines: begun.iter().map(line).collect(), newest: days, ..Told::default() })
}

/// Units with their position, and what we do there.
pub(super) fn units(session: &Session, read: &Read, id: &str) -> Result<Told> {
    let (speech, method) = (session.speech(), &session.open()?.method);
    let inside = !session.redacts();
    let line = |unit: &UnitView| {
        let position = unit.position.as_deref().filter(|_| inside).map(|level| level_titles(method, "unit-position", level, speech.code()));
        let revenue = Some(&unit.revenue).filter(|money| money.minor > 0).map(|money| speech.say("worksheets-bought", &[("amount", money.short.as_str().into())]));
        named(&unit.name, joined([position, session.words(unit.strategy.clone()).filter(|_| inside), revenue]))
    };
    Ok(detail(session, read, id)?.units.iter().map(line).collect::<Vec<_>>().into())
}

/// Vision, goal of all, projects, and what no project covers.
pub(super) fn goals(session: &Session, id: &str) -> Result<Told> {
    let tree = plan::goal_tree(session, of(id))?;
    let speech = session.speech();
    let said = |goal: &GoalView| {
        let due = stored(goal.due_on.as_deref()).map(|day| speech.format.date(day));
        let far = goal.progress.map(|far| format!("{} %", speech.format.number(far * 100.0, 0)));
        joined([Some(goal.name.clone()), goal.revenue.as_ref().map(|money| money.short.clone()), due, far])
    };
    let mut lines: Vec<FedLine> = [
        some(speech.text("goals-vision"), tree.vision.as_ref().map(|goal| goal.name.clone())),
        some(speech.text("goals-overall"), tree.overall.as_ref().map(said)),
    ]
    .into_iter()
    .flatten()
    .collect();
    for branch in &tree.branches {
        let label = speech.say("goals-branch-title", &[("branch", branch.key.as_str().into())]);
        for goal in branch.units.iter().flat_map(|unit| &unit.goals) {
            let line = named(&label, joined([goal.unit.as_ref().map(|unit| unit.name.clone()), Some(said(goal))]));
            lines.push(if goal.late { toned(line, "bad") } else { line });
        }
    }
    if let Some(gap) = tree.cover.gap.filter(|gap| gap.minor > 0) {
        lines.push(toned(named("", speech.say("goals-gap", &[("amount", gap.short.as_str().into())])), "watch"));
    }
    Ok(lines.into())
}

/// Open opportunities, the largest first.
pub(super) fn pipeline(session: &Session, id: &str) -> Result<Told> {
    let query = OpportunityQuery { account: Some(id.to_owned()), outcomes: vec!["open".to_owned()], sort: "amount".to_owned(), descending: true, ..OpportunityQuery::default() };
    let (speech, method) = (session.speech(), &session.open()?.method);
    let line = |line: &OpportunityLine| {
        let row = &line.opportunity;
        let stage = stage_title(method, &row.pipeline, &row.stage, speech.code());
        let close = stored(row.closes_on.as_deref()).map(|day| speech.format.date(day));
        let amount = row.amount_minor.map(|minor| speech.format.money_short(minor, &row.currency));
        named(&row.name, joined([amount, Some(stage), close, line.unit.clone()]))
    };
    Ok(opportunities::lines(session, &query)?.iter().map(line).collect::<Vec<_>>().into())
}

/// Revenue planned and had, period by period.
pub(super) fn revenue(session: &Session, id: &str) -> Result<Told> {
    let view = series::plan_get(session, RevenuePlanQuery { account: Some(id.to_owned()), ..RevenuePlanQuery::default() })?;
    let speech = session.speech();
    let said = |cell: &RevenuePlanCell| {
        let amount = |key: &str, text: Option<&String>| text.map(|text| format!("{} {text}", speech.text(key)));
        let had = Some(&cell.actual.short).filter(|_| cell.actual.minor != 0);
        joined([amount("plan-plan", cell.plan.as_ref().map(|money| &money.short)), amount("plan-actual", had)])
    };
    let known = |cell: &RevenuePlanCell| cell.plan.is_some() || cell.actual.minor != 0;
    let periods = view.periods.iter().zip(&view.total.cells).filter(|(_, cell)| known(cell)).map(|(head, cell)| named(&head.name, said(cell)));
    let total = Some(&view.total.total).filter(|cell| known(cell)).map(|cell| named(speech.text("common-total"), said(cell)));
    Ok(periods.chain(total).collect::<Vec<_>>().into())
}

/// Who of us works for the account, core team first.
pub(super) fn team(session: &Session, id: &str) -> Result<Told> {
    team_of(session, TeamQuery { account: id.to_owned(), opportunity: None })
}

/// A team with its days, and what they cost where that may be shown.
pub(super) fn team_of(session: &Session, query: TeamQuery) -> Result<Told> {
    let view = people::team_rows(session, query)?;
    let speech = session.speech();
    let line = |row: &TeamMemberView| {
        let days = row.days.map(|days| speech.say("worksheets-team-days", &[("days", speech.format.number(days, 0).into())]));
        let layer = speech.text(&format!("worksheets-team-{}", row.layer));
        named(&row.teammate.name, joined([Some(layer), row.role.clone(), days]))
    };
    let sum = view.days.filter(|_| view.rows.len() > 1 || view.cost.is_some());
    let days = sum.map(|days| speech.say("worksheets-team-days", &[("days", speech.format.number(days, u32::from(days.fract() != 0.0)).into())]));
    let cost = view.cost.as_ref().filter(|_| !session.redacts()).map(|cost| cost.short.clone());
    let total = sum.map(|_| named(speech.text("common-total"), joined([days, cost])));
    Ok(view.rows.iter().map(line).chain(total).collect::<Vec<_>>().into())
}

/// Whether our own people agree, and who does not.
pub(super) fn support(session: &Session, id: &str) -> Result<Told> {
    let view = insiders::rows(session, of(id))?;
    if view.rows.is_empty() {
        return Ok(Told::default());
    }
    let mut lines = vec![named("", view.sentence)];
    for row in view.rows.iter().filter(|row| row.concern.is_some()) {
        let said: Vec<&str> = row.concern.iter().chain(&row.counter_measure).map(String::as_str).collect();
        lines.push(named(&row.name, said.join(" → ")));
    }
    Ok(lines.into())
}

/// What drives the units, and what comes of it (B-08).
pub(super) fn drivers(session: &Session, id: &str) -> Result<Told> {
    let lines = crate::drivers::told(session, id)?.into_iter().map(|(label, text)| named(label, text));
    Ok(lines.collect::<Vec<_>>().into())
}
