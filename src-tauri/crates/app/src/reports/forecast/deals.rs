//! The sheet of opportunities that the formulas of the periods add up.
//!
//! Invariant: the weighted amount is a formula that rounds as the forecast does, half to even.

use ::reports::{Cell, Column, Kind, Part, Sheet};
use domain::forecast::Category;
use store::Teammate;

use super::super::columns::{amount, column, decimals, money_column, sheet as of_rows};
use super::counting;
use crate::error::Result;
use crate::forecasts::{Counted, Out};
use crate::method::{category_key, stage_title};
use crate::session::Session;
use crate::speech::Speech;
use crate::wire::MoneyView;

/// Place of the sheet in its book.
const SHEET: usize = 1;
pub(super) const CATEGORY: usize = 4;
pub(super) const CLOSES: usize = 5;
pub(super) const AMOUNT: usize = 6;
const CHANCE: usize = 7;
pub(super) const WEIGHTED: usize = 8;
pub(super) const COUNTED: usize = 9;

/// A column of the sheet, as formulas of other sheets name it.
pub(super) const fn of(column: usize) -> Part {
    Part::Column(SHEET, column)
}

/// The sheet.
pub(super) fn sheet(session: &Session, deals: &[Counted]) -> Result<Sheet> {
    let (speech, open) = (&session.speech(), session.open()?);
    let currency = &open.workspace.currency;
    let text = |key| column(speech, key, Kind::Text);
    let columns: Vec<Column> = vec![
        text("common-name"),
        text("common-account"),
        text("common-owner"),
        text("common-stage"),
        text("cli-column-category"),
        column(speech, "reports-closes", Kind::Date),
        money_column(speech, "common-amount", currency),
        column(speech, "pipeline-probability", Kind::Percent),
        money_column(speech, "outlook-weighted", currency),
        text("reports-counted"),
        text("reports-why-not"),
    ];
    let team = open.store.db().by_name::<Teammate>()?;
    let rows = deals.iter().map(|one| cells(session, one, &team)).collect::<Result<_>>()?;
    Ok(of_rows(speech, "common-opportunities", columns, rows))
}

fn cells(session: &Session, one: &Counted, team: &[Teammate]) -> Result<Vec<Cell>> {
    let (speech, open) = (&session.speech(), session.open()?);
    let line = &one.line;
    let owner = team.iter().find(|mate| line.owner.as_ref() == Some(&mate.id));
    let money = |minor: i64| amount(Some(&MoneyView { minor, currency: open.workspace.currency.clone(), text: String::new(), short: String::new() }));
    let percent = if one.is_won() { 100.0 } else { f64::from(one.deal.chance.as_basis_points()) / 100.0 };
    Ok(vec![
        Cell::text(line.name.as_str()),
        Cell::words(line.account.as_deref()),
        Cell::words(owner.map(|mate| mate.name.as_str())),
        Cell::text(stage_title(&open.method, &line.pipeline, &line.stage, speech.code())),
        Cell::text(category(speech, one)),
        one.closes().map_or(Cell::Empty, Cell::Date),
        money(one.deal.amount),
        Cell::Number(percent),
        weighted(decimals(&open.workspace.currency), &money(one.weighted())),
        Cell::text(yes(speech, one.out.is_none())),
        Cell::words(why(speech, one)),
    ])
}

pub(super) fn yes(speech: &Speech, is: bool) -> String {
    speech.text(if is { "common-yes" } else { "common-no" })
}

/// What it counts as: won, else the category of its stage.
fn category(speech: &Speech, one: &Counted) -> String {
    match (one.is_won(), one.category) {
        (true, _) => speech.text("charts-won"),
        (_, Category::Omitted) => speech.text("reports-out-omitted"),
        (_, category) => speech.text(&format!("charts-{}", category_key(category))),
    }
}

fn why(speech: &Speech, one: &Counted) -> Option<String> {
    let key = match one.out {
        Some(Out::Unverified) => "reports-out-unverified",
        Some(Out::Omitted) => "reports-out-omitted",
        Some(Out::Undated) => "outlook-undated",
        Some(Out::Overdue) => "outlook-overdue",
        None if one.estimated => "reports-estimated",
        None => return None,
    };
    Some(speech.text(key))
}

/// Amount × chance in whole minor units, half to even, whatever the sign.
fn weighted(decimals: u8, result: &Cell) -> Cell {
    let scale = match decimals {
        0 => "1",
        1 => "10",
        2 => "100",
        _ => "1000",
    };
    let product = || [Part::Sign("ROUND(ABS("), Part::Own(AMOUNT), Part::Sign(")*"), Part::Sign(scale), Part::Sign("*"), Part::Own(CHANCE), Part::Sign(",0)")];
    let mut parts = vec![Part::Sign("SIGN("), Part::Own(AMOUNT), Part::Sign(")*(ROUND(")];
    parts.extend(product());
    parts.push(Part::Sign("/100,0)-IF(MOD("));
    parts.extend(product());
    parts.extend([Part::Sign(",200)=50,1,0))/"), Part::Sign(scale)]);
    counting(parts, match result {
        Cell::Number(number) => Some(*number),
        _ => None,
    })
}
