//! What the decision core is, in one line: how many, how far they are for us, how well we know
//! them (C-07, C-08, C-10).
//!
//! Not the outlines around them ([`super::map`]). Each counts by influence. Invariant: who is
//! not known by name is counted as one of the core, and in no figure.

use domain::influence::Weighed;

use super::view::MapNode;
use super::voices::{Member, figures};
use crate::error::Result;
use crate::session::Session;

/// The line; none without a core.
pub(super) fn core_line(session: &Session, nodes: &[MapNode]) -> Result<Option<String>> {
    let core: Vec<&MapNode> = nodes.iter().filter(|node| node.core).collect();
    if core.is_empty() {
        return Ok(None);
    }
    let known = core.iter().filter(|node| !node.placeholder);
    let of = figures(session, &known.map(|node| member(node)).collect::<Vec<_>>())?;
    Ok(Some(said(session, core.len(), of.support, of.coverage)))
}

fn member(node: &MapNode) -> Member<'_> {
    Member { influence: node.influence, status: node.status.as_deref(), coverage: node.coverage.as_deref() }
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
