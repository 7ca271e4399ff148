//! The records of a workspace as sheets: accounts, contacts, opportunities, actions, products, team.
//!
//! Invariant: one row for each row of the view, in the view's order.

use ::reports::{Cell, Column, Kind, Sheet};

use super::columns::{amount, column, decimals, money_column, named, sheet};
use crate::accounts;
use crate::catalogue;
use crate::error::Result;
use crate::method::{level_titles, stage_title};
use crate::opportunities;
use crate::{actions, people};
use crate::session::Session;
use crate::speech::Speech;
use crate::views::{
    AccountQuery, AccountRow, ActionQuery, ActionView, OpportunityQuery, OpportunityRow, PersonQuery, PersonRow, ProductRow,
    TeammateRow,
};
use crate::wire::Nothing;
use crate::worksheets;

/// Opportunities of one account or of all.
fn deals_of(account: Option<&String>) -> OpportunityQuery {
    OpportunityQuery { account: account.cloned(), ..OpportunityQuery::default() }
}

/// What a meeting looks at: accounts by revenue, contacts, open opportunities by amount, actions.
pub(super) fn of_meeting(session: &Session, account: Option<&String>) -> Result<Vec<Sheet>> {
    let open = OpportunityQuery { outcomes: vec!["open".to_owned()], sort: "amount".to_owned(), descending: true, ..deals_of(account) };
    let sort = ("revenue", true);
    Ok(vec![of_accounts(session, account, sort)?, of_people(session, account)?, of_deals(session, open)?, of_actions(session, account)?])
}

/// All sheets of records, of one account or of all; can be stopped between two of them.
pub(super) fn sheets(session: &Session, account: Option<&String>) -> Result<Vec<Sheet>> {
    type Make<'a> = Box<dyn Fn() -> Result<Sheet> + 'a>;
    let makes: [Make<'_>; 5] = [
        Box::new(|| of_accounts(session, account, ("name", false))),
        Box::new(|| of_people(session, account)),
        Box::new(|| of_deals(session, deals_of(account))),
        Box::new(|| of_actions(session, account)),
        Box::new(|| of_answers(session, account)),
    ];
    let mut sheets = Vec::with_capacity(makes.len());
    for (at, make) in makes.iter().enumerate() {
        session.advance("reports-progress", at, makes.len())?;
        sheets.push(make()?);
    }
    if account.is_none() {
        sheets.extend(of_catalogue(session)?);
    }
    Ok(sheets)
}

fn of_accounts(session: &Session, account: Option<&String>, (sort, descending): (&str, bool)) -> Result<Sheet> {
    let speech = &session.speech();
    let ids = account.cloned().into_iter().collect();
    let page = accounts::rows(session, AccountQuery { ids, sort: sort.to_owned(), descending, ..AccountQuery::default() })?;
    let currency = &session.open()?.workspace.currency;
    let text = |key| column(speech, key, Kind::Text);
    let columns = vec![
        text("common-name"),
        text("cli-column-category"),
        text("common-account-manager"),
        text("account-industry"),
        text("account-country"),
        text("account-city"),
        column(speech, "account-employees", Kind::Count),
        money_column(speech, "account-potential", currency),
        money_column(speech, "cli-column-revenue", currency),
        money_column(speech, "cli-column-open-amount", currency),
        column(speech, "cli-column-open-count", Kind::Count),
        column(speech, "common-people", Kind::Count),
        text("cli-column-zone"),
        column(speech, "common-note", Kind::Long),
    ];
    let row = |row: AccountRow| account_cells(session, row);
    Ok(sheet(speech, "common-accounts", columns, page.rows.into_iter().map(row).collect::<Result<_>>()?))
}

fn account_cells(session: &Session, row: AccountRow) -> Result<Vec<Cell>> {
    let open = session.open()?;
    let category = row.category.as_deref().unwrap_or_default();
    // A potential in another currency does not belong into a sum of this one.
    let own = row.potential.as_ref().filter(|money| money.currency == open.workspace.currency);
    Ok(vec![
        Cell::text(row.name),
        Cell::text(level_titles(&open.method, "category", category, session.speech().code())),
        named(row.owner.as_ref()),
        Cell::words(row.industry),
        Cell::words(row.country),
        Cell::words(row.city),
        Cell::number(row.employees),
        amount(own),
        amount(Some(&row.revenue)),
        amount(Some(&row.open_amount)),
        Cell::Number(row.open_count.into()),
        Cell::Number(row.people_count.into()),
        Cell::words(row.zone),
        note(session, row.note),
    ])
}

/// A note, where it may leave.
fn note(session: &Session, note: Option<String>) -> Cell {
    Cell::words(note.filter(|_| !session.redacts()))
}

/// What was answered in worksheets.
fn of_answers(session: &Session, account: Option<&String>) -> Result<Sheet> {
    let speech = &session.speech();
    let text = |key| column(speech, key, Kind::Text);
    let long = |key| column(speech, key, Kind::Long);
    let columns = vec![
        text("common-name"),
        text("history-field-worksheet"),
        text("worksheets-section"),
        long("worksheets-answer"),
        text("common-source"),
        text("history-field-certainty"),
        text("worksheets-level"),
        text("worksheets-author"),
        column(speech, "history-field-on-date", Kind::Date),
    ];
    let row = |one: worksheets::Answered| {
        let [worksheet, section] = one.where_;
        let head = [one.about, worksheet, section, one.text].map(Cell::text);
        let day = crate::dates::stored(Some(&one.on_date)).map_or(Cell::Empty, Cell::Date);
        head.into_iter().chain(one.told.map(Cell::words)).chain([day]).collect()
    };
    let rows = worksheets::answered(session, account)?.into_iter().map(row).collect();
    Ok(sheet(speech, "worksheets-title", columns, rows))
}

fn of_people(session: &Session, account: Option<&String>) -> Result<Sheet> {
    let speech = &session.speech();
    let query = PersonQuery { account: account.cloned(), ..PersonQuery::default() };
    let page = people::rows(session, query)?;
    let text = |key| column(speech, key, Kind::Text);
    let columns = vec![
        text("common-name"),
        text("cli-column-title"),
        text("common-account"),
        text("common-unit"),
        text("cli-column-manager"),
        text("people-email"),
        text("people-phone"),
        text("common-status"),
        text("cli-column-roles"),
        text("cli-column-coverage"),
        column(speech, "common-note", Kind::Long),
    ];
    let rows = page.rows.into_iter().map(|row| person_cells(session, row)).collect::<Result<_>>()?;
    Ok(sheet(speech, "common-people", columns, rows))
}

fn person_cells(session: &Session, row: PersonRow) -> Result<Vec<Cell>> {
    let (method, code) = (&session.open()?.method, session.speech().code());
    let titles = |scale: &str, levels: &str| Cell::text(level_titles(method, scale, levels, code));
    Ok(vec![
        Cell::text(row.name),
        Cell::words(row.title),
        Cell::text(row.account.name),
        named(row.unit.as_ref()),
        named(row.manager.as_ref()),
        Cell::words(row.email),
        Cell::words(row.phone),
        titles("status", &row.status.unwrap_or_default()),
        titles("buying-role", &row.roles.join(",")),
        titles("coverage", &row.coverage.unwrap_or_default()),
        Cell::words(row.note),
    ])
}

fn of_deals(session: &Session, query: OpportunityQuery) -> Result<Sheet> {
    let speech = &session.speech();
    let page = opportunities::rows(session, query)?;
    let text = |key| column(speech, key, Kind::Text);
    let date = |key| column(speech, key, Kind::Date);
    let columns = vec![
        text("common-name"),
        text("common-account"),
        text("common-owner"),
        text("cli-column-product"),
        text("common-stage"),
        text("cli-column-outcome"),
        amounts(session, &page.rows)?,
        text("common-currency"),
        column(speech, "pipeline-probability", Kind::Percent),
        date("pipeline-opened"),
        date("cli-column-closes"),
        date("cli-column-closed"),
        column(speech, "common-note", Kind::Long),
    ];
    let rows = page.rows.into_iter().map(|row| deal_cells(session, row)).collect::<Result<_>>()?;
    Ok(sheet(speech, "common-opportunities", columns, rows))
}

/// Amounts, summed where all are of one currency.
fn amounts(session: &Session, rows: &[OpportunityRow]) -> Result<Column> {
    let own = &session.open()?.workspace.currency;
    let one = rows.iter().all(|row| row.amount.as_ref().is_none_or(|money| money.currency == *own));
    let title = session.speech().text("common-amount");
    Ok(Column { title, kind: Kind::Money(decimals(own)), total: one })
}

fn deal_cells(session: &Session, row: OpportunityRow) -> Result<Vec<Cell>> {
    let (open, speech) = (session.open()?, session.speech());
    let outcome = speech.say("pipeline-outcome-name", &[("outcome", row.outcome.as_str().into())]);
    Ok(vec![
        Cell::text(row.name),
        named(row.account.as_ref()),
        named(row.owner.as_ref()),
        named(row.product.as_ref()),
        Cell::text(stage_title(&open.method, &row.pipeline, &row.stage, speech.code())),
        Cell::text(outcome),
        amount(row.amount.as_ref()),
        Cell::text(row.currency),
        Cell::Number(row.probability.into()),
        Cell::date(row.opened_on.as_deref()),
        Cell::date(row.closes_on.as_deref()),
        Cell::date(row.closed_on.as_deref()),
        note(session, row.note),
    ])
}

fn of_actions(session: &Session, account: Option<&String>) -> Result<Sheet> {
    let speech = &session.speech();
    let rows = actions::action_rows(session, ActionQuery { account: account.cloned(), ..ActionQuery::default() })?;
    let columns = vec![
        column(speech, "reports-what", Kind::Long),
        column(speech, "common-account", Kind::Text),
        column(speech, "cli-column-subject", Kind::Text),
        column(speech, "actions-part", Kind::Text),
        column(speech, "common-owner", Kind::Text),
        column(speech, "reports-due", Kind::Date),
        column(speech, "actions-standing", Kind::Text),
        column(speech, "reports-done", Kind::Date),
    ];
    Ok(sheet(speech, "reports-actions", columns, rows.into_iter().map(|row| action_cells(speech, row)).collect()))
}

fn action_cells(speech: &Speech, row: ActionView) -> Vec<Cell> {
    let said = |key: &str, of: &str| speech.say(key, &[("of", of.into())]);
    vec![
        Cell::text(row.text),
        named(row.account.as_ref()),
        Cell::text(row.subject.name),
        Cell::text(said("actions-part-name", &row.part)),
        named(row.owner.as_ref()),
        Cell::date(row.due_on.as_deref()),
        Cell::text(said("actions-standing-name", &row.standing)),
        Cell::date(row.done_on.as_deref()),
    ]
}

fn of_catalogue(session: &Session) -> Result<Vec<Sheet>> {
    let speech = &session.speech();
    let all = catalogue::get(session, Nothing {})?;
    Ok(vec![of_products(session, all.products)?, of_team(speech, all.teammates)])
}

fn of_products(session: &Session, products: Vec<ProductRow>) -> Result<Sheet> {
    let speech = &session.speech();
    let price = money_column(speech, "cli-column-price", &session.open()?.workspace.currency);
    let columns = vec![
        column(speech, "common-name", Kind::Text),
        column(speech, "cli-column-series", Kind::Text),
        // Prices are not added up.
        Column { total: false, ..price },
    ];
    let row = |row: ProductRow| vec![Cell::text(row.name), Cell::words(row.series), amount(row.price.as_ref())];
    Ok(sheet(speech, "reports-products", columns, products.into_iter().map(row).collect()))
}

fn of_team(speech: &Speech, team: Vec<TeammateRow>) -> Sheet {
    let text = |key| column(speech, key, Kind::Text);
    let keys = ["common-name", "cli-column-role", "cli-column-region", "cli-column-manager", "cli-column-email"];
    let row = |row: TeammateRow| {
        let manager = named(row.manager.as_ref());
        vec![Cell::text(row.name), Cell::words(row.role), Cell::words(row.region), manager, Cell::words(row.email)]
    };
    sheet(speech, "reports-team", keys.map(text).to_vec(), team.into_iter().map(row).collect())
}
