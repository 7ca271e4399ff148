//! The workspace's method in the person's language.
//!
//! Not the packs themselves (`domain::method`). Invariant: a title shown anywhere
//! comes from here.

pub mod view;

use domain::forecast::Category;
use domain::method::{Level, Method, Process, Scale, Stage};
use view::{LevelView, MethodView, NamedView, PipelineView, ScaleView, StageView};

use crate::error::{AppError, Result};
use crate::session::Session;
use crate::wire::Nothing;

/// Scales, matrices and pipelines.
pub fn get(session: &Session, _: Nothing) -> Result<MethodView> {
    let method = &session.open()?.method;
    let speech = session.speech();
    let code = speech.code();
    let named = |matrix: &domain::method::Matrix| NamedView {
        key: matrix.key.clone(),
        title: matrix.title.get(code).to_owned(),
    };
    Ok(MethodView {
        scales: method.scales().map(|scale| scale_view(scale, code)).collect(),
        matrices: method.matrices().map(named).collect(),
        pipelines: method.processes().map(|process| pipeline_view(process, code)).collect(),
    })
}

fn scale_view(scale: &Scale, code: &str) -> ScaleView {
    ScaleView {
        key: scale.key.clone(),
        title: scale.title.get(code).to_owned(),
        multiple: scale.multiple,
        levels: scale.levels.iter().map(|level| level_view(level, code)).collect(),
    }
}

fn level_view(level: &Level, code: &str) -> LevelView {
    LevelView {
        key: level.key.clone(),
        title: level.title.get(code).to_owned(),
        sign: level.sign.clone(),
        tone: level.tone.clone(),
        advice: level.advice.as_ref().map(|words| words.get(code).to_owned()),
    }
}

fn pipeline_view(process: &Process, code: &str) -> PipelineView {
    PipelineView {
        key: process.key.clone(),
        title: process.title.get(code).to_owned(),
        stages: process.stages.iter().map(|stage| stage_view(stage, code)).collect(),
    }
}

fn stage_view(stage: &Stage, code: &str) -> StageView {
    StageView {
        key: stage.key.clone(),
        sign: stage.sign.clone(),
        title: stage.title.get(code).to_owned(),
        goal: stage.goal.get(code).to_owned(),
        marks: stage.marks.iter().map(|mark| mark.text.get(code).to_owned()).collect(),
        warnings: stage.warnings.iter().map(|words| words.get(code).to_owned()).collect(),
        probability: u32::from(stage.probability),
        category: category_key(stage.category).to_owned(),
        expected_days: Some(u32::from(stage.expected_days)),
    }
}

/// The name a forecast category travels by.
pub(crate) fn category_key(category: Category) -> &'static str {
    match category {
        Category::Commit => "commit",
        Category::Upside => "upside",
        Category::Pipeline => "pipeline",
        Category::Omitted => "omitted",
    }
}

/// The scale, or who asked for it is told.
pub(crate) fn scale<'a>(method: &'a Method, key: &str) -> Result<&'a Scale> {
    method.scale(key).ok_or_else(|| AppError::UnknownKey { what: "scale", key: key.to_owned() })
}

/// The pipeline, or who asked for it is told.
pub(crate) fn process<'a>(method: &'a Method, key: &str) -> Result<&'a Process> {
    method.process(key).ok_or_else(|| AppError::UnknownKey { what: "pipeline", key: key.to_owned() })
}

/// A stage's title; its key where the pack no longer has it.
pub(crate) fn stage_title(method: &Method, pipeline: &str, stage: &str, code: &str) -> String {
    let known = method.process(pipeline).and_then(|process| process.stage(stage));
    known.map_or_else(|| stage.to_owned(), |stage| stage.title.get(code).to_owned())
}

/// Titles of levels, joined; keys where the pack no longer has them.
pub(crate) fn level_titles(method: &Method, scale: &str, levels: &str, code: &str) -> String {
    let scale = method.scale(scale);
    let title = |key: &str| {
        let level = scale.and_then(|scale| scale.level(key));
        level.map_or_else(|| key.to_owned(), |level| level.title.get(code).to_owned())
    };
    levels.split(',').filter(|key| !key.is_empty()).map(title).collect::<Vec<_>>().join(", ")
}
