//! The stages of a pipeline in figures (D-30): entered, left, conversion, days.
//!
//! Not the funnel's picture. Invariant: the figures are those of the funnel, over all time
//! unless a period is asked for.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::funnel::{StageFigures, Window};
use domain::method::Stage;

use super::slice::Slice;
use super::view::{ChartQuery, StageFlow, StageFlowQuery};
use crate::dates;
use crate::error::Result;
use crate::forecasts::{Measured, measured};
use crate::opportunities::view::OpportunityQuery;
use crate::session::Session;

/// The stages of a pipeline, in order.
pub fn stage_flow(session: &Session, query: StageFlowQuery) -> Result<Vec<StageFlow>> {
    let asked = ChartQuery { pipeline: query.pipeline, account: query.account, owner: query.owner, ..ChartQuery::default() };
    let slice = Slice::of(session, &asked)?;
    let process = slice.process()?;
    let today = session.today();
    let from = dates::stored(query.from.as_deref()).unwrap_or(NaiveDate::from_ymd_opt(1, 1, 2).unwrap_or(today));
    let to = dates::stored(query.to.as_deref()).unwrap_or(today);
    let Measured { funnel, .. } = measured(session, &slice.part(), Window { from: from.min(to), to, today })?;
    let all = process.stages.iter().zip(&funnel.stages);
    let row = |(stage, figures): (&Stage, &StageFigures)| flow(session, &process.key, stage, figures);
    let mut rows: Vec<StageFlow> = all.map(row).collect();
    let stuck = stuck(session, &slice)?;
    for row in &mut rows {
        row.stuck = stuck.get(&row.stage).copied().unwrap_or(0);
    }
    Ok(rows)
}

fn flow(session: &Session, pipeline: &str, stage: &Stage, figures: &StageFigures) -> StageFlow {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    StageFlow {
        pipeline: pipeline.to_owned(),
        stage: stage.key.clone(),
        name: stage.title.get(session.speech().code()).to_owned(),
        sign: stage.sign.clone(),
        open: number(figures.open.count),
        entered: number(figures.entered),
        moved_on: number(figures.moved_on),
        left: figures.days.map_or(0, |stay| number(stay.n)),
        conversion: figures.conversion.map(|rate| rate.share()),
        median_days: figures.days.map(|stay| stay.median),
        mean_days: figures.days.map(|stay| stay.mean),
        expected_days: u32::from(stage.expected_days),
        stuck: 0,
    }
}

/// How many stand in each stage for too long.
fn stuck(session: &Session, slice: &Slice<'_>) -> Result<HashMap<String, u32>> {
    let query = OpportunityQuery {
        pipeline: Some(slice.process()?.key.clone()),
        outcomes: vec!["open".to_owned()],
        ..slice.base()
    };
    let mut counts = HashMap::new();
    for row in crate::opportunities::rows(session, query)?.rows.into_iter().filter(|row| row.stuck) {
        *counts.entry(row.stage).or_default() += 1;
    }
    Ok(counts)
}
