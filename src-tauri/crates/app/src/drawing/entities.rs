//! The legal entities, divisions and sites of an account as a picture (B-13), with the boxes of the map.
//!
//! Invariant: things stand where the board shows them.

use charts::{Chart, Drawing, Heading, Node, Old, PeopleKey, PeopleMap, PeopleSign, Status, draw};

use super::people_keys::coverage;
use super::chart::style;
use super::view::PeoplePicture;
use crate::accounts::entity_view::{EntityNode, EntityTree};
use crate::error::Result;
use crate::session::Session;
use crate::speech::Speech;
use crate::wire::Id;

/// Room around the tree for heading and legend, px.
const AROUND: (f64, f64) = (80.0, 150.0);

/// Draws the tree.
pub(super) fn entities(session: &Session, picture: &PeoplePicture) -> Result<Drawing> {
    let view = crate::accounts::entity_tree(session, Id { id: picture.account.clone() })?;
    let [left, top, right, bottom] = view.bounds;
    let size = ((right - left + AROUND.0).max(720.0) as u32, (bottom - top + AROUND.1).max(360.0) as u32);
    let map = map(session, &session.speech(), &view)?;
    Ok(draw(Chart::People(&map), &style(&picture.theme, size, size)))
}

fn map(session: &Session, speech: &Speech, view: &EntityTree) -> Result<PeopleMap> {
    let note = [Some(speech.text("account-entities")), view.white_line.clone()];
    Ok(PeopleMap {
        heading: Heading { title: view.account.name.clone(), note: note.into_iter().flatten().collect::<Vec<_>>().join(" · ") },
        nodes: view.nodes.iter().map(|found| node(speech, found)).collect(),
        ties: view.lines.iter().map(|line| line.points.iter().map(|[x, y]| (*x, *y)).collect()).collect(),
        legend: legend(session, speech)?,
        empty: speech.text("account-entities-none"),
        ..PeopleMap::default()
    })
}

fn node(speech: &Speech, view: &EntityNode) -> Node {
    let known = speech.say("account-entity-known", &[("met", view.met.into()), ("people", view.people.into())]);
    Node {
        x: view.x,
        y: view.y,
        w: view.w,
        h: view.h,
        name: view.name.clone(),
        title: if view.facts.is_empty() { known.clone() } else { view.facts.clone() },
        letters: Vec::new(),
        status: Status::Bare,
        coverage: coverage(view.coverage.as_deref()),
        old: Old::default(),
        placeholder: false,
        selected: false,
        lines: vec![view.facts.clone(), known],
        target: None,
    }
}

/// What the band says: the deepest coverage of anybody there.
fn legend(session: &Session, speech: &Speech) -> Result<Vec<PeopleKey>> {
    let levels = session.open()?.method.scale("coverage").map(|scale| scale.levels.clone()).unwrap_or_default();
    let key = |level: &domain::method::Level| PeopleKey {
        sign: PeopleSign::Coverage(coverage(Some(&level.key))),
        text: level.title.get(speech.code()).to_owned(),
    };
    Ok(levels.iter().map(key).collect())
}
