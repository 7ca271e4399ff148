//! The grid of units and products, read.
//!
//! Invariant: an opportunity stands in one cell at most, and those that stand in none are counted.

use std::collections::HashMap;

use domain::whitespace::{Amounts, Line, Sum, lines, rolled, total};
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

/// A unit, or none for the account itself, and a product.
type Place = (Option<String>, String);

/// What is known of an account's cells.
struct Ground {
    currency: String,
    products: Vec<Product>,
    said: HashMap<Place, Whitespace>,
    shares: HashMap<String, Vec<WhitespaceShareView>>,
    deals: HashMap<Place, Vec<Opportunity>>,
    unplaced: Vec<Opportunity>,
    foreign: u32,
}

/// The grid of an account.
pub fn whitespace(session: &Session, Id { id }: Id) -> Result<WhitespaceView> {
    let db = session.open()?.store.db();
    let account = db.get::<Account>(&id)?;
    let ground = Ground::read(session, &account)?;
    let mut units = db.with::<Unit>("account_id", &id)?;
    units.sort_by(|a, b| a.rank.total_cmp(&b.rank));
    let names: HashMap<String, String> = units.iter().map(|unit| (unit.id.clone(), unit.name.clone())).collect();
    let pairs: Vec<(String, Option<String>)> = units.into_iter().map(|unit| (unit.id, unit.parent_id)).collect();
    // The account's own row stands above all, beside them: what it buys by itself belongs to no unit.
    let own = Line { unit: None, depth: 0 };
    let below = lines(&pairs).into_iter().map(|line| Line { unit: Some(line.unit), depth: line.depth });
    let lines: Vec<Line<Option<String>>> = std::iter::once(own).chain(below).collect();
    let sums: Vec<Vec<Sum>> = lines.iter().map(|line| ground.sums(line.unit.as_ref())).collect();
    let whole = rolled(&lines, &sums);
    let say = Say { session, currency: &ground.currency };
    let name = |unit: &Option<String>| unit.as_ref().map_or(&account.name, |id| &names[id]).clone();
    let row = |(at, line): (usize, &Line<Option<String>>)| WhitespaceRow {
        name: name(&line.unit),
        depth: line.depth,
        parent: line.unit.is_some() && lines.get(at + 1).is_some_and(|next| next.depth > line.depth),
        total: say.sum(total(whole[at].iter().copied())),
        cells: ground.products.iter().zip(&whole[at]).map(|(product, sum)| ground.cell(&say, &line.unit, product, *sum)).collect(),
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
    fn read(session: &Session, account: &Account) -> Result<Self> {
        let db = session.open()?.store.db();
        let mut products = db.by_name::<Product>()?;
        products.sort_by(|a, b| (a.series.is_none(), &a.series).cmp(&(b.series.is_none(), &b.series)));
        let cells = db.with::<Whitespace>("account_id", &account.id)?;
        let rivals: HashMap<String, String> = db.all::<Competitor>()?.into_iter().map(|one| (one.id, one.name)).collect();
        let mut ground = Self {
            currency: account.currency.clone(),
            products,
            shares: shares(db.whitespace_shares(&account.id)?, &rivals),
            said: cells.into_iter().map(|cell| ((cell.unit_id.clone(), cell.product_id.clone()), cell)).collect(),
            deals: HashMap::new(),
            unplaced: Vec::new(),
            foreign: 0,
        };
        let since = year_before(session.today());
        let counts = |deal: &Opportunity| match deal.outcome.as_str() {
            "open" => true,
            "won" => deal.closed_on.as_deref().is_some_and(|day| day > since.as_str()),
            _ => false,
        };
        db.with::<Opportunity>("account_id", &account.id)?.into_iter().filter(counts).for_each(|deal| ground.take(deal));
        Ok(ground)
    }

    fn take(&mut self, deal: Opportunity) {
        if deal.currency != self.currency && deal.amount_minor.is_some() {
            self.foreign += 1;
        } else if let Some(product) = &deal.product_id {
            self.deals.entry((deal.unit_id.clone(), product.clone())).or_default().push(deal);
        } else {
            self.unplaced.push(deal);
        }
    }

    /// What a unit has by itself, one for each product.
    fn sums(&self, unit: Option<&String>) -> Vec<Sum> {
        let place = |product: &Product| (unit.cloned(), product.id.clone());
        self.products.iter().map(|product| Sum::of(&self.amounts(&place(product)))).collect()
    }

    fn amounts(&self, place: &Place) -> Amounts {
        let said = self.said.get(place);
        let sum = |outcome: &str| {
            let deals = self.deals.get(place).into_iter().flatten().filter(|deal| deal.outcome == outcome);
            deals.filter_map(|deal| deal.amount_minor).fold(0, i64::saturating_add)
        };
        Amounts {
            potential: said.and_then(|cell| cell.potential_minor),
            current: said.and_then(|cell| cell.current_minor),
            won: sum("won"),
            open: sum("open"),
        }
    }

    /// A cell; none of which nothing is known, as most are where units and products are many.
    fn cell(&self, say: &Say<'_>, unit: &Option<String>, product: &Product, sum: Sum) -> Option<WhitespaceCell> {
        let place = (unit.clone(), product.id.clone());
        let (said, deals) = (self.said.get(&place), self.deals.get(&place));
        if said.is_none() && deals.is_none() && sum == Sum::default() {
            return None;
        }
        let deal = |deal: &Opportunity| WhitespaceDeal {
            id: deal.id.clone(),
            name: deal.name.clone(),
            outcome: deal.outcome.clone(),
            amount: deal.amount_minor.map(|minor| say.money(minor)),
        };
        Some(WhitespaceCell {
            sum: say.sum(sum),
            potential: said.and_then(|cell| cell.potential_minor).map(|minor| say.money(minor)),
            current: said.and_then(|cell| cell.current_minor).map(|minor| say.money(minor)),
            note: said.and_then(|cell| cell.note.clone()),
            on_date: said.map(|cell| cell.on_date.clone()),
            author: said.map(|cell| cell.author.clone()),
            shares: said.and_then(|cell| self.shares.get(&cell.id)).cloned().unwrap_or_default(),
            deals: deals.into_iter().flatten().map(deal).collect(),
        })
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
    session: &'a Session,
    currency: &'a str,
}

impl Say<'_> {
    fn money(&self, minor: i64) -> MoneyView {
        money::view(minor, self.currency, &self.session.speech().format)
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
