//! What the decision core is, in one line: how many, how far they are for us, how well we know
//! them (C-07, C-08, C-10).
//!
//! Not the outlines around them ([`super::map`]). Each counts by influence. Invariant: who is
//! not known by name is counted as one of the core, and in no figure.

use domain::influence::{Voice, Weighed, weighed};

use super::state::{COVERAGE, STATUS};
use super::view::MapNode;
use crate::error::Result;
use crate::session::Session;

/// The line; none without a core.
pub(super) fn core_line(session: &Session, nodes: &[MapNode]) -> Result<Option<String>> {
    let core: Vec<&MapNode> = nodes.iter().filter(|node| node.core).collect();
    if core.is_empty() {
        return Ok(None);
    }
    let known = |node: &&MapNode| !node.placeholder;
    let figure = |value: &dyn Fn(&MapNode) -> Option<f64>| -> Option<Weighed> {
        let voices = core.iter().copied().filter(known).map(|node| Voice { weight: node.influence, value: value(node) });
        weighed(&voices.collect::<Vec<_>>())
    };
    let part = Parts { session };
    let support = figure(&|node| part.of(STATUS, node.status.as_deref()));
    let coverage = figure(&|node| Some(part.of(COVERAGE, node.coverage.as_deref()).unwrap_or(0.0)));
    Ok(Some(said(session, core.len(), support, coverage)))
}

fn said(session: &Session, people: usize, support: Option<Weighed>, coverage: Option<Weighed>) -> String {
    let speech = session.speech();
    let format = &speech.format;
    let whole = |figure: &Weighed| figure.percent.round() as i64;
    let support = support.as_ref().map(whole).map(|percent| format.change(percent)).unwrap_or_default();
    let coverage = coverage.as_ref().map(whole).map(|percent| format.integer(percent)).unwrap_or_default();
    let key = match (support.is_empty(), coverage.is_empty()) {
        (_, true) => "people-core-line-unknown",
        (true, false) => "people-core-line-open",
        (false, false) => "people-core-line",
    };
    let args = [("count", people.into()), ("support", support.into()), ("coverage", coverage.into())];
    speech.say(key, &args)
}

/// Levels as parts of the highest of their scale.
struct Parts<'a> {
    session: &'a Session,
}

impl Parts<'_> {
    fn of(&self, scale: &str, level: Option<&str>) -> Option<f64> {
        let scale = self.session.open().ok()?.method.scale(scale)?;
        let most = scale.levels.iter().map(|level| level.value).max().filter(|most| *most > 0)?;
        Some(f64::from(scale.level(level?)?.value) / f64::from(most))
    }
}
