//! Processes that run beside the pipeline of an opportunity: the acceptance flow (D-16).
//!
//! Invariant: a flow moves nothing; where it stands follows from its marks.

use domain::method::{Mark, Process, Stage, Subject};
use store::{Opportunity, ReachedMark};

use super::pursuit_view::{ProcessStep, ProcessFlow, StageMarkView};
use crate::error::Result;
use crate::session::Session;
use crate::wire::Id;

/// The flows of an opportunity.
pub fn flows(session: &Session, Id { id }: Id) -> Result<Vec<ProcessFlow>> {
    let open = session.open()?;
    let row = open.store.db().get::<Opportunity>(&id)?;
    let marks = open.store.db().reached_marks(std::slice::from_ref(&row.id))?;
    let code = session.speech().code();
    let own = open.method.flows().filter(|process| process.subject == Subject::Opportunity);
    Ok(own.map(|process| flow(process, &marks, code)).collect())
}

fn flow(process: &Process, marks: &[ReachedMark], code: &str) -> ProcessFlow {
    let own: Vec<&ReachedMark> = marks.iter().filter(|mark| mark.pipeline == process.key).collect();
    let steps: Vec<ProcessStep> = process.stages.iter().map(|stage| step(stage, &own, code)).collect();
    let done = steps.iter().filter(|step| step.done).count() as u32;
    ProcessFlow { key: process.key.clone(), title: process.title.get(code).to_owned(), steps, done }
}

fn step(stage: &Stage, marks: &[&ReachedMark], code: &str) -> ProcessStep {
    let view = |mark: &Mark| {
        let ticked = marks.iter().find(|one| one.stage == stage.key && one.mark == mark.key);
        StageMarkView {
            key: mark.key.clone(),
            text: mark.text.get(code).to_owned(),
            reached: ticked.is_some(),
            by_hand: true,
            evidence: ticked.and_then(|one| one.evidence.clone()),
            on_date: ticked.map(|one| one.on_date.clone()),
            author: ticked.map(|one| one.author.clone()),
        }
    };
    let marks: Vec<StageMarkView> = stage.marks.iter().map(view).collect();
    ProcessStep {
        key: stage.key.clone(),
        sign: stage.sign.clone(),
        title: stage.title.get(code).to_owned(),
        goal: stage.goal.get(code).to_owned(),
        done: !marks.is_empty() && marks.iter().all(|mark| mark.reached),
        marks,
    }
}
