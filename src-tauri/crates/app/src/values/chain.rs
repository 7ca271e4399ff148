//! A pain chain as the page and the picture show it.
//!
//! Invariant: both draw it from the same places.

use domain::chain::{self, Kind as _, Layout, Node};
use domain::pains::{self, Kind};
use store::{Opportunity, Pain, PainLink, Person, Product, Unit};

use super::view::{PainChain, PainColumn, PainLinkView, PainView};
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::wire::{Id, Ref};

/// Size of the letters, height of a line, room beside them and above, px; the page's style has the same.
const LETTERS: f64 = 13.0;
const LINE: f64 = 18.0;
const BESIDE: f64 = 20.0;
const ABOVE: f64 = 12.0;
/// Lines of a node; more are cut.
const LINES: f64 = 3.0;

/// The rows of a chain with their places.
pub(super) struct Chain {
    pub(super) rows: Vec<Pain>,
    pub(super) links: Vec<PainLink>,
    pub(super) nodes: Vec<Node<Kind>>,
    pub(super) layout: Layout<Kind>,
}

impl Chain {
    /// Reads the chain of an opportunity.
    pub(super) fn read(session: &Session, opportunity: &str) -> Result<Self> {
        let db = session.open()?.store.db();
        let mut rows = db.with::<Pain>("opportunity_id", opportunity)?;
        rows.sort_by(|a, b| a.rank.total_cmp(&b.rank).then_with(|| a.id.cmp(&b.id)));
        let links = db.with::<PainLink>("opportunity_id", opportunity)?;
        let nodes: Vec<Node<Kind>> = rows.iter().filter_map(node).collect();
        rows.retain(|row| Kind::named(&row.kind).is_some());
        let layout = chain::layout(&nodes, &pairs(&links));
        Ok(Self { rows, links, nodes, layout })
    }
}

/// Links as the domain takes them.
pub(super) fn pairs(links: &[PainLink]) -> Vec<(String, String)> {
    links.iter().map(|link| (link.from_id.clone(), link.to_id.clone())).collect()
}

fn node(row: &Pain) -> Option<Node<Kind>> {
    let kind = Kind::named(&row.kind)?;
    let height = box_height(&row.text, row.amount_minor.is_some() || row.person_id.is_some());
    Some(Node { id: row.id.clone(), kind, height })
}

/// How high the box of a text is, px, with a line below it or without.
pub(crate) fn box_height(text: &str, line: bool) -> f64 {
    let wide = charts::text_width(text, LETTERS) * 1.1 / (chain::WIDTH - BESIDE);
    ABOVE + (wide.ceil().clamp(1.0, LINES) + f64::from(u8::from(line))) * LINE
}

/// The pain chain of an opportunity.
pub fn pain_chain(session: &Session, Id { id }: Id) -> Result<PainChain> {
    let db = session.open()?.store.db();
    let deal = db.get::<Opportunity>(&id)?;
    let chain = Chain::read(session, &id)?;
    let speech = session.speech();
    let column = |(kind, x): &(Kind, f64)| PainColumn {
        kind: kind.key().to_owned(),
        title: speech.text(&format!("value-kinds-{}", kind.key())),
        x: *x,
    };
    let impacts = chain.rows.iter().filter(|row| row.kind == Kind::Impact.key());
    let figures: Vec<Option<i64>> = impacts.map(|row| row.amount_minor.filter(|_| row.currency == deal.currency)).collect();
    let (sum, without) = pains::impact(figures.iter().copied());
    let known = figures.iter().any(Option::is_some);
    let mut nodes = (0..chain.rows.len()).map(|at| view(session, &chain, at)).collect::<Result<Vec<_>>>()?;
    nodes.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    let link = |link: &PainLink| PainLinkView { id: link.id.clone(), from: link.from_id.clone(), to: link.to_id.clone() };
    Ok(PainChain {
        columns: chain.layout.columns.iter().map(column).collect(),
        links: chain.links.iter().map(link).collect(),
        width: chain.layout.width,
        height: chain.layout.height,
        impact: known.then(|| money::view(sum, &deal.currency, &speech.format)),
        without: without as u32,
        untouched: untouched(session, &chain, deal.account_id.as_deref())?,
        driven: chain.rows.iter().any(|row| row.kind == Kind::Driver.key()),
        account: deal.account_id,
        nodes,
    })
}

fn view(session: &Session, chain: &Chain, at: usize) -> Result<PainView> {
    let db = session.open()?.store.db();
    let (row, spot) = (&chain.rows[at], chain.layout.spots[at]);
    let unit = row.unit_id.as_ref().map(|id| db.get::<Unit>(id)).transpose()?;
    let person = row.person_id.as_ref().map(|id| db.get::<Person>(id)).transpose()?;
    let product = row.product_id.as_ref().map(|id| db.get::<Product>(id)).transpose()?;
    Ok(PainView {
        id: row.id.clone(),
        kind: row.kind.clone(),
        text: row.text.clone(),
        unit: unit.map(|one| Ref { id: one.id, name: one.name }),
        person: person.map(|one| Ref { name: crate::people::called(&one).to_owned(), id: one.id }),
        product: product.map(|one| Ref { id: one.id, name: one.name }),
        amount: row.amount_minor.map(|minor| money::view(minor, &row.currency, &session.speech().format)),
        x: spot.x,
        y: spot.y,
        w: chain::WIDTH,
        h: chain.nodes[at].height,
    })
}

/// Departments without a problem, then units of the account that no department of the chain is.
fn untouched(session: &Session, chain: &Chain, account: Option<&str>) -> Result<Vec<String>> {
    let bare = pains::untouched(&chain.nodes, &pairs(&chain.links));
    let named = |id: &&str| chain.rows.iter().find(|row| row.id == **id).map(|row| row.text.clone());
    let mut names: Vec<String> = bare.iter().filter_map(named).collect();
    if let Some(account) = account.filter(|_| !chain.rows.is_empty()) {
        let units = session.open()?.store.db().with::<Unit>("account_id", account)?;
        let there = |unit: &Unit| chain.rows.iter().any(|row| row.unit_id.as_ref() == Some(&unit.id) || row.text == unit.name);
        names.extend(units.into_iter().filter(|unit| !there(unit)).map(|unit| unit.name));
    }
    Ok(names)
}
