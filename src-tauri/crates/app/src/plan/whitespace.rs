//! The grid of units and products, read.
//!
//! Invariant: an opportunity stands in one cell at most, and those that stand in none are counted.

use std::collections::HashMap;

use domain::whitespace::{Amounts, Line, Sum, lines, rolled, total};
use i18n::Format;
use store::{Account, Competitor, Opportunity, Product, Unit, Whitespace, WhitespaceShare};

use super::view::{
    WhitespaceCell, WhitespaceColumn, WhitespaceDeal, WhitespaceGap, WhitespaceRow, WhitespaceShareView, WhitespaceSum,
    WhitespaceView,
};
use crate::dates::year_before;
use crate::error::Result;
use crate::money;
use crate::session::Session;
use crate::wire::{Id, MoneyView, Ref};

/// How many of the largest gaps are named.
const NAMED: usize = 10;

/// What a unit has by itself of one product.
#[derive(Default)]
struct Own {
    said: Option<Whitespace>,
    deals: Vec<Opportunity>,
}

/// What is known of an account's cells.
struct Ground {
    products: Vec<Product>,
    /// By row and column; most places hold nothing.
    own: HashMap<(usize, usize), Own>,
    shares: HashMap<String, Vec<WhitespaceShareView>>,
    unplaced: Vec<Opportunity>,
    foreign: u32,
}

/// The grid of an account.
pub fn whitespace(session: &Session, Id { id }: Id) -> Result<WhitespaceView> {
    let db = session.open()?.store.db();
    let account = db.get::<Account>(&id)?;
    let mut units = db.with::<Unit>("account_id", &id)?;
    units.sort_by(|a, b| a.rank.total_cmp(&b.rank));
    let names: HashMap<String, String> = units.iter().map(|unit| (unit.id.clone(), unit.name.clone())).collect();
    let pairs: Vec<(String, Option<String>)> = units.into_iter().map(|unit| (unit.id, unit.parent_id)).collect();
    // The account's own row stands above all, beside them: what it buys by itself belongs to no unit.
    let own = Line { unit: None, depth: 0 };
    let below = lines(&pairs).into_iter().map(|line| Line { unit: Some(line.unit), depth: line.depth });
    let lines: Vec<Line<Option<String>>> = std::iter::once(own).chain(below).collect();
    let ground = Ground::read(session, &account, &lines)?;
    let sums: Vec<Vec<Sum>> = (0..lines.len()).map(|row| ground.sums(row)).collect();
    let whole = rolled(&lines, &sums);
    let say = Say { format: session.speech().format, currency: &account.currency };
    let name = |unit: &Option<String>| unit.as_ref().map_or(&account.name, |id| &names[id]).clone();
    let row = |(at, line): (usize, &Line<Option<String>>)| WhitespaceRow {
        name: name(&line.unit),
        depth: line.depth,
        parent: line.unit.is_some() && lines.get(at + 1).is_some_and(|next| next.depth > line.depth),
        total: say.sum(total(whole[at].iter().copied())),
        cells: whole[at].iter().enumerate().map(|(column, sum)| ground.cell(&say, (at, column), *sum)).collect(),
        unit: line.unit.clone(),
    };
    let columns = (0..ground.products.len()).map(|column| total(sums.iter().map(|row| row[column])));
    let columns: Vec<Sum> = columns.collect();
    Ok(WhitespaceView {
        rows: lines.iter().enumerate().map(row).collect(),
        gaps: gaps(&ground, &say, &lines, &sums, name),
        totals: columns.iter().map(|sum| say.sum(*sum)).collect(),
        total: say.sum(total(columns)),
        unplaced: ground.unplaced.len() as u32,
        unplaced_amount: say.money(ground.unplaced.iter().filter_map(|deal| deal.amount_minor).fold(0, i64::saturating_add)),
        foreign: ground.foreign,
        columns: ground.products.into_iter().map(|one| WhitespaceColumn { id: one.id, name: one.name, series: one.series }).collect(),
        account: Ref { id: account.id, name: account.name },
        currency: account.currency,
    })
}

/// The largest white cells.
fn gaps(ground: &Ground, say: &Say<'_>, lines: &[Line<Option<String>>], sums: &[Vec<Sum>], name: impl Fn(&Option<String>) -> String) -> Vec<WhitespaceGap> {
    let cells = lines.iter().zip(sums).flat_map(|(line, row)| ground.products.iter().zip(row).map(move |(product, sum)| (line, product, sum)));
    let mut white: Vec<_> = cells.filter(|(_, _, sum)| sum.white > 0).collect();
    white.sort_by_key(|(_, _, sum)| std::cmp::Reverse(sum.gap));
    let gap = |(line, product, sum): (&Line<Option<String>>, &Product, &Sum)| WhitespaceGap {
        unit: line.unit.clone(),
        name: name(&line.unit),
        product: Ref { id: product.id.clone(), name: product.name.clone() },
        potential: say.money(sum.potential.unwrap_or_default()),
    };
    white.into_iter().take(NAMED).map(gap).collect()
}

impl Ground {
    fn read(session: &Session, account: &Account, lines: &[Line<Option<String>>]) -> Result<Self> {
        let db = session.open()?.store.db();
        let mut products = db.by_name::<Product>()?;
        products.sort_by(|a, b| (a.series.is_none(), &a.series).cmp(&(b.series.is_none(), &b.series)));
        let rivals: HashMap<String, String> = db.all::<Competitor>()?.into_iter().map(|one| (one.id, one.name)).collect();
        let rows: HashMap<Option<&str>, usize> = lines.iter().enumerate().map(|(at, line)| (line.unit.as_deref(), at)).collect();
        let columns: HashMap<&str, usize> = products.iter().enumerate().map(|(at, product)| (product.id.as_str(), at)).collect();
        let place = |unit: &Option<String>, product: &str| Some((*rows.get(&unit.as_deref())?, *columns.get(product)?));
        let mut own: HashMap<(usize, usize), Own> = HashMap::new();
        for cell in db.with::<Whitespace>("account_id", &account.id)? {
            let Some(place) = place(&cell.unit_id, &cell.product_id) else { continue };
            own.entry(place).or_default().said = Some(cell);
        }
        let (mut unplaced, mut foreign) = (Vec::new(), 0);
        let since = year_before(session.today());
        for deal in db.with::<Opportunity>("account_id", &account.id)?.into_iter().filter(|deal| counts(deal, &since)) {
            if deal.currency != account.currency && deal.amount_minor.is_some() {
                foreign += 1;
                continue;
            }
            match deal.product_id.as_ref().map(|product| place(&deal.unit_id, product)) {
                Some(place) => place.into_iter().for_each(|place| own.entry(place).or_default().deals.push(deal.clone())),
                None => unplaced.push(deal),
            }
        }
        let shares = shares(db.whitespace_shares(&account.id)?, &rivals);
        Ok(Self { products, own, shares, unplaced, foreign })
    }

    /// What a unit has by itself, one for each product.
    fn sums(&self, row: usize) -> Vec<Sum> {
        (0..self.products.len()).map(|column| self.own.get(&(row, column)).map(Own::amounts).map_or_else(Sum::default, |own| Sum::of(&own))).collect()
    }

    /// A cell; none of which nothing is known, as most are where units and products are many.
    fn cell(&self, say: &Say<'_>, place: (usize, usize), sum: Sum) -> Option<WhitespaceCell> {
        let own = self.own.get(&place);
        if own.is_none() && sum == Sum::default() {
            return None;
        }
        let deal = |deal: &Opportunity| WhitespaceDeal {
            id: deal.id.clone(),
            name: deal.name.clone(),
            outcome: deal.outcome.clone(),
            amount: deal.amount_minor.map(|minor| say.money(minor)),
        };
        let said = own.and_then(|own| own.said.as_ref());
        Some(WhitespaceCell {
            sum: say.sum(sum),
            potential: said.and_then(|cell| cell.potential_minor).map(|minor| say.money(minor)),
            current: said.and_then(|cell| cell.current_minor).map(|minor| say.money(minor)),
            note: said.and_then(|cell| cell.note.clone()),
            on_date: said.map(|cell| cell.on_date.clone()),
            author: said.map(|cell| cell.author.clone()),
            shares: said.and_then(|cell| self.shares.get(&cell.id)).cloned().unwrap_or_default(),
            deals: own.into_iter().flat_map(|own| &own.deals).map(deal).collect(),
        })
    }
}

/// Open, or won within twelve months.
fn counts(deal: &Opportunity, since: &str) -> bool {
    match deal.outcome.as_str() {
        "open" => true,
        "won" => deal.closed_on.as_deref().is_some_and(|day| day > since),
        _ => false,
    }
}

impl Own {
    fn amounts(&self) -> Amounts {
        let sum = |outcome: &str| {
            let deals = self.deals.iter().filter(|deal| deal.outcome == outcome);
            deals.filter_map(|deal| deal.amount_minor).fold(0, i64::saturating_add)
        };
        Amounts {
            potential: self.said.as_ref().and_then(|cell| cell.potential_minor),
            current: self.said.as_ref().and_then(|cell| cell.current_minor),
            won: sum("won"),
            open: sum("open"),
        }
    }
}

/// Competitors by cell, the largest share first.
fn shares(rows: Vec<WhitespaceShare>, rivals: &HashMap<String, String>) -> HashMap<String, Vec<WhitespaceShareView>> {
    let mut all: HashMap<String, Vec<WhitespaceShareView>> = HashMap::new();
    for row in rows {
        let Some(name) = rivals.get(&row.competitor_id).cloned() else { continue };
        let view = WhitespaceShareView { competitor: Ref { id: row.competitor_id, name }, percent: row.percent };
        all.entry(row.whitespace_id).or_default().push(view);
    }
    for held in all.values_mut() {
        held.sort_by(|a, b| b.percent.unwrap_or(-1.0).total_cmp(&a.percent.unwrap_or(-1.0)));
    }
    all
}

/// Amounts as the reader sees them.
struct Say<'a> {
    format: Format,
    currency: &'a str,
}

impl Say<'_> {
    fn money(&self, minor: i64) -> MoneyView {
        money::view(minor, self.currency, &self.format)
    }

    fn sum(&self, sum: Sum) -> WhitespaceSum {
        WhitespaceSum {
            potential: sum.potential.map(|minor| self.money(minor)),
            current: self.money(sum.current),
            won: self.money(sum.won),
            open: self.money(sum.open),
            gap: self.money(sum.gap),
            share: sum.share(),
            white: sum.white,
        }
    }
}
