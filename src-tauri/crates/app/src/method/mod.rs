//! The workspace's method in the person's language.
//!
//! Not the packs themselves (`domain::method`). Invariant: a title shown anywhere
//! comes from here.

mod score_view;
mod show;
pub(crate) mod own;
pub mod view;
mod workshop_view;

use domain::forecast::Category;
use domain::method::{Method, Process, Scale};
use view::MethodView;

use crate::error::{AppError, Result};
use crate::session::Session;
use crate::wire::Nothing;

/// Everything that is not switched off.
pub fn get(session: &Session, _: Nothing) -> Result<MethodView> {
    let method = &session.open()?.method;
    let speech = session.speech();
    Ok(show::Words { method, code: speech.code() }.method())
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

/// Titles of levels, joined; keys where the pack no longer has them. What is a sentence in the pack stands without its
/// full stop here, for it is a part of another one.
pub(crate) fn level_titles(method: &Method, scale: &str, levels: &str, code: &str) -> String {
    let scale = method.scale(scale);
    let title = |key: &str| {
        let level = scale.and_then(|scale| scale.level(key));
        level.map_or_else(|| key.to_owned(), |level| level.title.get(code).trim_end_matches(['.', '。']).to_owned())
    };
    let titles: Vec<String> = levels.split(',').filter(|key| !key.is_empty()).map(title).collect();
    titles.join(between(&titles, code))
}

/// What stands between several titles: of a higher order where one has a comma of its own.
fn between(titles: &[String], code: &str) -> &'static str {
    let commas = titles.iter().any(|title| title.contains([',', '，']));
    match (code.starts_with("zh"), commas) {
        (true, true) => "；",
        (true, false) => "、",
        (false, true) => "; ",
        (false, false) => ", ",
    }
}
