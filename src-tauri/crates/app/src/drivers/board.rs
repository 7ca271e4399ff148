//! The driver chain of an account or of one of its units, as page and picture show it.
//!
//! Invariant: both draw it from the same places; what hangs on an initiative stands in the last column.

use domain::chain::{self, Kind as _, Layout, Node};
use domain::drivers::{Chain, Kind};
use store::{Account, Driver, DriverLink, DriverOpportunity, Opportunity, Person, Unit};

use super::pressures::of_unit;
use super::view::{DriverBoard, DriverColumn, DriverLinkView, DriverQuery, DriverView, UndrivenDeal};
use crate::dates::stored;
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::values::box_height;
use crate::wire::Ref;

/// What is on record of a chain.
pub(super) struct Read {
    pub(super) rows: Vec<Driver>,
    pub(super) links: Vec<DriverLink>,
    pub(super) hangs: Vec<DriverOpportunity>,
    pub(super) deals: Vec<Opportunity>,
}

impl Read {
    /// Of an account, or of one unit of it: what was said of the whole account is of each unit too.
    pub(super) fn of(session: &Session, account: &str, unit: Option<&str>) -> Result<Self> {
        let db = session.open()?.store.db();
        let mut rows = db.with::<Driver>("account_id", account)?;
        rows.retain(|row| Kind::named(&row.kind).is_some() && (unit.is_none() || row.unit_id.is_none() || row.unit_id.as_deref() == unit));
        rows.sort_by(|a, b| a.rank.total_cmp(&b.rank).then_with(|| a.id.cmp(&b.id)));
        let is_there = |id: &str| rows.iter().any(|row| row.id == id);
        let links = db.with::<DriverLink>("account_id", account)?.into_iter().filter(|link| is_there(&link.from_id) && is_there(&link.to_id));
        let mut deals = db.with::<Opportunity>("account_id", account)?;
        // One that went to another account since hangs on nothing here.
        let fits = |hang: &DriverOpportunity| is_there(&hang.driver_id) && deals.iter().any(|deal| deal.id == hang.opportunity_id);
        let hangs = db.with::<DriverOpportunity>("account_id", account)?.into_iter().filter(fits);
        let (links, hangs) = (links.collect(), hangs.collect());
        deals.retain(|deal| unit.is_none() || deal.unit_id.as_deref() == unit);
        deals.sort_by(|a, b| a.name.cmp(&b.name).then_with(|| a.id.cmp(&b.id)));
        Ok(Self { rows, links, hangs, deals })
    }

    /// As the rules need it.
    pub(super) fn chain(&self) -> Chain {
        let kind = |row: &Driver| Some((row.id.clone(), Kind::named(&row.kind)?));
        Chain {
            nodes: self.rows.iter().filter_map(kind).collect(),
            links: pairs(&self.links),
            attached: self.hangs.iter().map(|hang| (hang.driver_id.clone(), hang.opportunity_id.clone())).collect(),
        }
    }

    /// Open opportunities that no driver leads to; none while no driver is known.
    pub(super) fn undriven(&self) -> Vec<&Opportunity> {
        if self.rows.iter().all(|row| row.kind != Kind::Driver.key()) {
            return Vec::new();
        }
        let open: Vec<String> = self.deals.iter().filter(|deal| deal.outcome == "open").map(|deal| deal.id.clone()).collect();
        let chain = self.chain();
        let bare = chain.undriven(&open);
        self.deals.iter().filter(|deal| bare.contains(&deal.id.as_str())).collect()
    }
}

/// Links as the domain takes them.
pub(super) fn pairs(links: &[DriverLink]) -> Vec<(String, String)> {
    links.iter().map(|link| (link.from_id.clone(), link.to_id.clone())).collect()
}

/// The driver chain of an account, or of one unit of it.
pub fn driver_board(session: &Session, query: DriverQuery) -> Result<DriverBoard> {
    let db = session.open()?.store.db();
    db.get::<Account>(&query.account)?;
    let unit = query.unit.as_deref().filter(|id| !id.is_empty());
    unit.map(|id| db.get::<Unit>(id)).transpose()?;
    let read = Read::of(session, &query.account, unit)?;
    let chain = read.chain();
    let mut nodes = nodes(session, &read, &chain)?;
    let layout = place(&mut nodes, &read);
    let speech = session.speech();
    let column = |(kind, x): &(Kind, f64)| DriverColumn { kind: kind.key().to_owned(), title: speech.text(&format!("drivers-kinds-{}", kind.key())), x: *x };
    let hooks = unit.map(|unit| of_unit(session, unit)).transpose()?.unwrap_or_default();
    let deal = |row: &Opportunity| UndrivenDeal {
        opportunity: Ref { id: row.id.clone(), name: row.name.clone() },
        amount: row.amount_minor.map(|minor| money::view(minor, &row.currency, &speech.format)),
    };
    let ours = !session.redacts();
    Ok(DriverBoard {
        columns: layout.columns.iter().map(column).collect(),
        links: links(&read, &nodes),
        width: layout.width,
        height: layout.height,
        white: nodes.iter().filter(|node| node.white && ours).map(|node| Ref { id: node.id.clone(), name: node.text.clone() }).collect(),
        undriven: read.undriven().into_iter().filter(|_| ours).map(deal).collect(),
        hooks,
        nodes,
    })
}

/// Boxes without their places: what was said, then what hangs on it.
fn nodes(session: &Session, read: &Read, chain: &Chain) -> Result<Vec<DriverView>> {
    let white = chain.white();
    let mut nodes = read.rows.iter().map(|row| view(session, row, white.contains(&row.id.as_str()))).collect::<Result<Vec<_>>>()?;
    let db = session.open()?.store.db();
    let mut hung: Vec<&str> = read.hangs.iter().map(|hang| hang.opportunity_id.as_str()).collect();
    hung.sort_unstable();
    hung.dedup();
    for id in hung {
        nodes.push(deal(session, &db.get::<Opportunity>(id)?));
    }
    Ok(nodes)
}

fn view(session: &Session, row: &Driver, white: bool) -> Result<DriverView> {
    let db = session.open()?.store.db();
    let unit = row.unit_id.as_ref().map(|id| db.get::<Unit>(id)).transpose()?.map(|one| Ref { id: one.id, name: one.name });
    let person = row.person_id.as_ref().map(|id| db.get::<Person>(id)).transpose()?;
    let person = person.map(|one| Ref { name: crate::people::called(&one).to_owned(), id: one.id });
    let day = stored(row.due_on.as_deref()).map(|day| session.speech().format.date(day));
    let line = [person.as_ref().map(|one| one.name.clone()), day].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    Ok(DriverView {
        line,
        source: session.words(row.source.clone()),
        note: session.words(row.note.clone()),
        on_date: Some(row.on_date.clone()),
        author: Some(row.author.clone()),
        due_on: row.due_on.clone(),
        white,
        unit,
        person,
        ..bare(&row.id, &row.kind, &row.text)
    })
}

fn deal(session: &Session, row: &Opportunity) -> DriverView {
    let amount = row.amount_minor.map(|minor| money::view(minor, &row.currency, &session.speech().format).short);
    DriverView { line: amount.unwrap_or_default(), ..bare(&row.id, Kind::Opportunity.key(), &row.name) }
}

fn bare(id: &str, kind: &str, text: &str) -> DriverView {
    DriverView {
        id: id.to_owned(),
        kind: kind.to_owned(),
        text: text.to_owned(),
        unit: None,
        person: None,
        due_on: None,
        source: None,
        note: None,
        on_date: None,
        author: None,
        line: String::new(),
        white: false,
        x: 0.0,
        y: 0.0,
        w: chain::WIDTH,
        h: 0.0,
    }
}

/// Puts the boxes where they stand, in reading order.
fn place(nodes: &mut Vec<DriverView>, read: &Read) -> Layout<Kind> {
    for node in nodes.iter_mut() {
        node.h = box_height(&node.text, !node.line.is_empty());
    }
    let boxes: Vec<Node<Kind>> = nodes.iter().filter_map(|node| Some(Node { id: node.id.clone(), kind: Kind::named(&node.kind)?, height: node.h })).collect();
    let hangs = read.hangs.iter().map(|hang| (hang.driver_id.clone(), hang.opportunity_id.clone()));
    let layout = chain::layout(&boxes, &pairs(&read.links).into_iter().chain(hangs).collect::<Vec<_>>());
    for (node, spot) in nodes.iter_mut().zip(&layout.spots) {
        (node.x, node.y) = (spot.x, spot.y);
    }
    nodes.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    layout
}

fn links(read: &Read, nodes: &[DriverView]) -> Vec<DriverLinkView> {
    let is_there = |id: &String| nodes.iter().any(|node| node.id == *id);
    let lead = read.links.iter().map(|link| DriverLinkView { id: link.id.clone(), from: link.from_id.clone(), to: link.to_id.clone(), hangs: false });
    let hang = read.hangs.iter().map(|hang| DriverLinkView { id: hang.id.clone(), from: hang.driver_id.clone(), to: hang.opportunity_id.clone(), hangs: true });
    lead.chain(hang).filter(|link| is_there(&link.from) && is_there(&link.to)).collect()
}

/// The chain in lines: each driver with what comes of it; then initiatives without an opportunity.
pub(crate) fn told(session: &Session, account: &str) -> Result<Vec<(String, String)>> {
    let board = driver_board(session, DriverQuery { account: account.to_owned(), unit: None })?;
    let after = |id: &str| -> Vec<&str> {
        board.links.iter().filter(|link| link.from == id).filter_map(|link| board.nodes.iter().find(|node| node.id == link.to)).map(|node| node.text.as_str()).collect()
    };
    let speech = session.speech();
    let line = |node: &DriverView| {
        let next = after(&node.id).join(", ");
        let unit = node.unit.as_ref().map(|unit| format!(" ({})", unit.name)).unwrap_or_default();
        let text = if next.is_empty() { node.text.clone() } else { format!("{} → {next}", node.text) };
        (format!("{}{unit}", speech.text(&format!("drivers-kind-{}", node.kind))), text)
    };
    let mut lines: Vec<(String, String)> = board.nodes.iter().filter(|node| node.kind != Kind::Opportunity.key()).map(line).collect();
    if !board.white.is_empty() {
        lines.push((speech.text("drivers-white"), board.white.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ")));
    }
    Ok(lines)
}
