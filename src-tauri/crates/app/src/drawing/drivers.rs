//! The driver chain of an account (B-08) and the pressures on the heads of its units (B-07) as pictures.
//!
//! Invariant: every box stands where the page shows it; a pressure that nobody rated is in the middle.

use charts::{Chain, ChainBox, Chart, Heading, Radar, RadarPoint, RadarShape, Style, chain_size, draw};
use domain::chain::Kind as _;
use domain::drivers::Kind;
use domain::method::Rated;
use store::{Account, Unit};

use super::chart::{Made, row, style, thing_row, things};
use super::view::{ChartQuery, TableView};
use crate::drivers::view::{DriverBoard, DriverQuery, DriverView};
use crate::drivers::{PRESSURES, driver_board};
use crate::error::{AppError, Result};
use crate::session::Session;

fn account(session: &Session, query: &ChartQuery) -> Result<Account> {
    let id = query.account.clone().ok_or_else(|| AppError::BadRequest("account".to_owned()))?;
    Ok(session.open()?.store.db().get::<Account>(&id)?)
}

/// Draws the chain of the account asked for, or of one of its units.
pub(super) fn chain(session: &Session, query: &ChartQuery) -> Result<Made> {
    let account = account(session, query)?;
    let view = driver_board(session, DriverQuery { account: account.id, unit: query.unit.clone() })?;
    let speech = session.speech();
    let title = format!("{}: {}", speech.text("drivers-chain"), account.name);
    let note = speech.say("drivers-counted", &[("white", view.white.len().into()), ("undriven", view.undriven.len().into())]);
    let at = |id: &String| view.nodes.iter().position(|node| node.id == *id);
    let chain = Chain {
        heading: Heading { title: title.clone(), note: note.clone() },
        empty: speech.text("drivers-empty"),
        columns: view.columns.iter().map(|column| (column.title.clone(), column.x)).collect(),
        boxes: view.nodes.iter().map(boxed).collect(),
        links: view.links.iter().filter_map(|link| Some((at(&link.from)?, at(&link.to)?))).collect(),
        width: view.width,
        height: view.height,
    };
    let drawing = draw(Chart::Chain(&chain), &style(&query.theme, (query.width, query.height), chain_size(&chain)));
    Ok(Made { title, subtitle: note, drawing, table: table(session, &view), notes: Vec::new(), empty: view.nodes.is_empty() })
}

fn boxed(node: &DriverView) -> ChainBox {
    ChainBox {
        text: node.text.clone(),
        line: node.line.clone(),
        tone: Kind::named(&node.kind).map_or(0, |kind| kind as usize),
        x: node.x,
        y: node.y,
        w: node.w,
        h: node.h,
        target: things(thing(node), &node.id),
    }
}

fn thing(node: &DriverView) -> &'static str {
    if node.kind == Kind::Opportunity.key() { "opportunity" } else { "driver" }
}

fn table(session: &Session, view: &DriverBoard) -> TableView {
    let speech = session.speech();
    let named = |id: &String| view.nodes.iter().find(|node| node.id == *id).map(|node| node.text.clone());
    let row = |node: &DriverView| {
        let to: Vec<String> = view.links.iter().filter(|link| link.from == node.id).filter_map(|link| named(&link.to)).collect();
        let kind = speech.text(&format!("drivers-kind-{}", node.kind));
        thing_row(node.text.clone(), vec![kind, node.line.clone(), to.join(", ")], thing(node), &node.id)
    };
    let columns = ["value-node", "value-column-kind", "value-who", "value-column-leads"];
    TableView { columns: columns.map(|key| speech.text(key)).to_vec(), rows: view.nodes.iter().map(row).collect() }
}

/// Draws the pressures on the heads of an account's units, or of one of them.
pub(super) fn pressures(session: &Session, query: &ChartQuery, style: &Style) -> Result<Made> {
    let account = account(session, query)?;
    let open = session.open()?;
    let card = open.method.scorecard(PRESSURES).ok_or_else(|| AppError::UnknownKey { what: "scorecard", key: PRESSURES.to_owned() })?;
    let (speech, code) = (session.speech(), session.speech().code());
    let mut units = open.store.db().with::<Unit>("account_id", &account.id)?;
    units.retain(|unit| query.unit.as_ref().is_none_or(|id| *id == unit.id));
    units.sort_by(|a, b| a.rank.total_cmp(&b.rank).then_with(|| a.id.cmp(&b.id)));
    let mut felt: Vec<(String, Vec<Option<f64>>)> = Vec::new();
    for unit in units.into_iter().filter(|_| !session.redacts()) {
        let given = open.store.db().ratings(PRESSURES, &unit.id, "")?;
        let of = |key: &str| given.iter().find(|rating| rating.criterion == key).and_then(|rating| rating.value);
        let values: Vec<Option<f64>> = card.criteria.iter().map(|one| of(&one.key)).collect();
        if values.iter().any(Option::is_some) {
            felt.push((unit.name, values));
        }
    }
    let most = card.criteria.iter().filter_map(|one| if let Rated::Steps { to, .. } = one.rated { Some(to) } else { None }).max().unwrap_or(1);
    let most = f64::from(most);
    let titles: Vec<String> = card.criteria.iter().map(|one| one.title.get(code).to_owned()).collect();
    let told = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| speech.format.number(value, 0));
    let point = |(at, value): (usize, &Option<f64>)| RadarPoint { value: value.unwrap_or(0.0) / most, lines: vec![format!("{}: {}", titles[at], told(*value))] };
    let title = format!("{}: {}", card.title.get(code), account.name);
    let picture = Radar {
        heading: Heading { title: title.clone(), note: speech.say("drivers-pressure-scale", &[("most", speech.format.number(most, 0).into())]) },
        axes: titles.clone(),
        shapes: felt.iter().map(|(name, values)| RadarShape { name: name.clone(), points: values.iter().enumerate().map(point).collect() }).collect(),
        rings: (1..=most as u32).map(|step| (f64::from(step) / most, step.to_string())).collect(),
        empty: speech.text("drivers-pressures-empty"),
    };
    let line = |(at, title): (usize, &String)| row(title.clone(), felt.iter().map(|(_, values)| told(values[at])).collect(), None);
    let columns = std::iter::once(speech.text("drivers-pressure")).chain(felt.iter().map(|(name, _)| name.clone())).collect();
    Ok(Made {
        subtitle: picture.heading.note.clone(),
        table: TableView { columns, rows: titles.iter().enumerate().map(line).collect() },
        drawing: draw(Chart::Radar(&picture), style),
        notes: Vec::new(),
        empty: felt.is_empty(),
        title,
    })
}
