//! The soft gate: what is still open where an opportunity is moved on, won or lost (D-27, D-29).
//!
//! Invariant: whoever gives a reason passes, and the reason is kept with the move.

use domain::gate::{Towards, open};
use domain::method::Words;
use store::Opportunity;

use super::PursuitFault;
use super::pursuit_view::{GateItem, GateQuery, GateView};
use super::state::Known;
use super::view::OpportunityMove;
use crate::accounts::load;
use crate::error::{AppError, Result};
use crate::session::Session;

/// What a move leaves open, and what to beware of where it leads.
pub fn gate(session: &Session, query: GateQuery) -> Result<GateView> {
    let rows = load::<Opportunity>(session, &query.ids)?;
    let known = Known::read(session, rows.iter())?;
    let mut items = Vec::new();
    for row in &rows {
        items.extend(items_of(session, &known, row, query.pipeline.as_deref(), &query.stage));
    }
    let pipeline = query.pipeline.as_deref().or(rows.first().map(|row| row.pipeline.as_str())).unwrap_or_default();
    let stage = session.open()?.method.process(pipeline).and_then(|process| process.stage(&query.stage));
    let say = |words: &Words| words.get(session.speech().code()).to_owned();
    let asked = query.stage == "lost" && rows.iter().any(|row| row.outcome != "lost");
    Ok(GateView {
        needs_reason: asked || !items.is_empty(),
        warnings: stage.map(|stage| stage.warnings.iter().map(say).collect()).unwrap_or_default(),
        items,
    })
}

/// Refuses a move without a reason where something is open, or where it is lost.
pub(super) fn check(session: &Session, rows: &[Opportunity], step: &OpportunityMove, why: Option<&String>) -> Result<()> {
    if why.is_some() || (step.stage == "lost" && step.reason.is_some()) {
        return Ok(());
    }
    if step.stage == "lost" {
        return if rows.iter().any(|row| row.outcome != "lost") { Err(AppError::Pursuit(PursuitFault::LossUnexplained)) } else { Ok(()) };
    }
    let known = Known::read(session, rows.iter())?;
    for row in rows {
        let items = items_of(session, &known, row, step.pipeline.as_deref(), &step.stage);
        if let Some(first) = items.first() {
            let (name, count, first) = (row.name.clone(), items.len(), first.text.clone());
            return Err(AppError::Pursuit(PursuitFault::GateOpen { name, count, first }));
        }
    }
    Ok(())
}

fn items_of(session: &Session, known: &Known<'_>, row: &Opportunity, pipeline: Option<&str>, stage: &str) -> Vec<GateItem> {
    // What was decided is reopened.
    if stage == "lost" || row.outcome != "open" {
        return Vec::new();
    }
    let one = known.of(row);
    let Some(process) = one.process else { return Vec::new() };
    let other = pipeline.filter(|key| *key != row.pipeline).map(|key| known.method.process(key));
    let towards = match other {
        // The move itself tells that there is no such pipeline.
        Some(None) => return Vec::new(),
        _ if stage == "won" => Towards::Won,
        Some(Some(other)) => Towards::Elsewhere(other.stage(stage).map_or(0, |stage| stage.probability)),
        None => Towards::Stage(stage),
    };
    let speech = session.speech();
    let marks = open(process, &row.stage, towards, |stage, mark| one.reached(stage, mark));
    let has = |by: domain::method::ShownBy| marks.iter().any(|(_, mark)| mark.by == Some(by));
    let lacks = if stage == "won" { one.lacks() } else { Vec::new() };
    let told = lacks.into_iter().filter(|lack| match lack {
        domain::payment::Lack::Signature => !has(domain::method::ShownBy::Signed),
        _ => !has(domain::method::ShownBy::FirstPayment),
    });
    let item = |stage: &str, mark: Option<&str>, text: String| GateItem {
        opportunity: row.id.clone(),
        name: row.name.clone(),
        stage: stage.to_owned(),
        mark: mark.map(str::to_owned),
        text,
    };
    let of_lack = |lack: domain::payment::Lack| item(&row.stage, None, speech.text(&format!("opportunity-lack-{}", lack.key())));
    let of_mark = |(stage, mark): &(&domain::method::Stage, &domain::method::Mark)| {
        let by_hand = mark.by.is_none().then_some(mark.key.as_str());
        item(&stage.key, by_hand, format!("{} · {}", stage.sign, mark.text.get(speech.code())))
    };
    marks.iter().map(of_mark).chain(told.map(of_lack)).collect()
}
