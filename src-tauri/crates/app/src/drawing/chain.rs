//! The pain chain of an opportunity as a picture (D-14).
//!
//! Invariant: every box stands where the page shows it.

use charts::{Chain, ChainBox, Chart, Heading, chain_size, draw};
use domain::chain::Kind as _;
use domain::pains::Kind;
use store::Opportunity;

use super::chart::{Made, style, thing_row, things};
use super::view::{ChartQuery, TableView};
use crate::error::{AppError, Result};
use crate::session::Session;
use crate::values::pain_chain;
use crate::values::view::{PainChain, PainView};
use crate::wire::Id;

/// Draws the chain of the opportunity asked for.
pub(super) fn make(session: &Session, query: &ChartQuery) -> Result<Made> {
    let id = query.opportunity.clone().ok_or_else(|| AppError::BadRequest("opportunity".to_owned()))?;
    let name = session.open()?.store.db().get::<Opportunity>(&id)?.name;
    let view = pain_chain(session, Id { id: id.clone() })?;
    let speech = session.speech();
    let note = view.impact.as_ref().map(|money| speech.say("value-impact-sum", &[("amount", money.text.as_str().into())]));
    let title = speech.text("value-chain");
    let heading = Heading { title: format!("{title}: {name}"), note: note.clone().unwrap_or_default() };
    let chain = Chain { heading, empty: speech.text("value-chain-empty"), ..picture(session, &view) };
    let drawing = draw(Chart::Chain(&chain), &style(&query.theme, (query.width, query.height), chain_size(&chain)));
    Ok(Made { title: format!("{title}: {name}"), subtitle: note.unwrap_or_default(), drawing, table: table(session, &view), notes: Vec::new(), empty: view.nodes.is_empty() })
}

fn picture(session: &Session, view: &PainChain) -> Chain {
    let at = |id: &String| view.nodes.iter().position(|node| node.id == *id);
    Chain {
        columns: view.columns.iter().map(|column| (column.title.clone(), column.x)).collect(),
        boxes: view.nodes.iter().map(|node| boxed(session, node)).collect(),
        links: view.links.iter().filter_map(|link| Some((at(&link.from)?, at(&link.to)?))).collect(),
        width: view.width,
        height: view.height,
        ..Chain::default()
    }
}

fn boxed(session: &Session, node: &PainView) -> ChainBox {
    ChainBox {
        text: node.text.clone(),
        line: below(session, node),
        tone: Kind::named(&node.kind).map_or(0, |kind| kind as usize),
        x: node.x,
        y: node.y,
        w: node.w,
        h: node.h,
        target: things("pain", &node.id),
    }
}

/// What it costs a year, and who has it.
fn below(session: &Session, node: &PainView) -> String {
    let amount = node.amount.as_ref().map(|money| session.speech().say("value-a-year", &[("amount", money.short.as_str().into())]));
    let person = node.person.as_ref().map(|person| person.name.clone());
    amount.into_iter().chain(person).collect::<Vec<_>>().join(" · ")
}

fn table(session: &Session, view: &PainChain) -> TableView {
    let speech = session.speech();
    let named = |id: &String| view.nodes.iter().find(|node| node.id == *id).map(|node| node.text.clone());
    let row = |node: &PainView| {
        let to: Vec<String> = view.links.iter().filter(|link| link.from == node.id).filter_map(|link| named(&link.to)).collect();
        let kind = speech.text(&format!("value-kind-{}", node.kind));
        thing_row(node.text.clone(), vec![kind, below(session, node), to.join(", ")], "pain", &node.id)
    };
    let columns = ["value-node", "value-column-kind", "value-column-cost", "value-column-leads"];
    TableView { columns: columns.map(|key| speech.text(key)).to_vec(), rows: view.nodes.iter().map(row).collect() }
}
