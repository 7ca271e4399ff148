//! An import as the person checks it before, and as it is told after.
//!
//! Nothing is decided here. Invariant: a value is shown as it will be stored.

use std::collections::BTreeMap;

use exchange::columns::{Field as F, Kind};
use exchange::read::{Row, Table};
use exchange::values::clean;
use store::{Account, Opportunity, Person, Product, Teammate};

use super::book::Book;
use super::issue::Issue;
use super::levels::Levels;
use super::outcome::{Fate, Outcome, Taken};
use super::planner::Planned;
use super::reading::{Body, Reading, field_key};
use super::sentence::{field_title, issue_sentence, read_sentence};
use super::view::{
    ColumnPreview, FieldChoice, FilePreview, FileReport, ImportCounts, ImportPreview, ImportReport, RowPreview,
    RowProblem, StageChoice,
};
use crate::error::Result;
use crate::session::Session;
use crate::speech::Speech;
use crate::{dates, method};

/// Rows shown as they will be read.
const ROWS: usize = 20;
/// Problems told before the import; the report has them all.
const PROBLEMS: usize = 200;
/// Values shown of each column.
const SAMPLES: usize = 3;
/// Rows in which they are looked for.
const SAMPLED: usize = 50;

/// What the import would do.
pub(super) fn preview(session: &Session, planned: &Planned) -> Result<ImportPreview> {
    let speech = session.speech();
    let pairs = planned.readings.iter().zip(&planned.outcomes);
    let files: Vec<FilePreview> = pairs
        .map(|(reading, outcome)| file_preview(session, &speech, &planned.book, reading, outcome.as_ref()))
        .collect::<Result<_>>()?;
    let counts = sum(files.iter().map(|file| &file.counts));
    Ok(ImportPreview { files, counts })
}

fn file_preview(
    session: &Session,
    speech: &Speech,
    book: &Book,
    reading: &Reading,
    outcome: Option<&Outcome>,
) -> Result<FilePreview> {
    let mut preview = FilePreview {
        plan: reading.plan.clone(),
        name: reading.name.clone(),
        error: None,
        sheets: reading.sheets.clone(),
        columns: Vec::new(),
        fields: Vec::new(),
        rows: Vec::new(),
        total: 0,
        counts: ImportCounts::default(),
        stages: Vec::new(),
        problems: Vec::new(),
        problem_total: 0,
    };
    let body = match &reading.body {
        Ok(body) => body,
        Err(cause) => {
            preview.error = Some(read_sentence(&reading.name, cause, speech));
            return Ok(preview);
        }
    };
    preview.columns = columns(body);
    preview.total = body.table.len() as u32;
    if let Some(mapping) = &body.mapping {
        let required = |field: &F| is_required(mapping.kind, *field, body);
        let choice = |field: &F| FieldChoice {
            field: field_key(*field),
            title: field_title(*field, speech),
            required: required(field),
        };
        preview.fields = mapping.kind.fields().iter().map(choice).collect();
    }
    let Some(outcome) = outcome else { return Ok(preview) };
    preview.rows = rows(session, speech, book, body, outcome)?;
    preview.counts = outcome.counts();
    preview.stages = stages(outcome);
    preview.problems = problems(&reading.name, outcome, speech, PROBLEMS);
    preview.problem_total = outcome.issues.len() as u32;
    if body.mapping.as_ref().is_some_and(|mapping| mapping.kind == Kind::Opportunity) {
        preview.plan.pipeline = Some(outcome.stages.pipeline.clone());
    }
    Ok(preview)
}

/// A person may have the name in two columns; everything else that is needed is one field.
fn is_required(kind: Kind, field: F, body: &Body) -> bool {
    let columns = body.mapping.as_ref().map(|mapping| &mapping.columns);
    let has = |field| columns.is_some_and(|columns| columns.contains_key(&field));
    match (kind, field) {
        (Kind::Person, F::Account) => true,
        (Kind::Person, F::Name) => !has(F::FirstName) && !has(F::LastName),
        (Kind::Account | Kind::Product | Kind::Teammate, F::Name) => true,
        _ => false,
    }
}

fn columns(body: &Body) -> Vec<ColumnPreview> {
    let filled = |column: usize| {
        let mut columns = body.mapping.iter().flat_map(|mapping| &mapping.columns);
        columns.find(|(_, at)| **at == column).map(|(field, _)| field_key(*field))
    };
    let header = body.table.header.iter().enumerate();
    let column = |(at, header): (usize, &String)| ColumnPreview {
        header: header.clone(),
        samples: samples(&body.table, at),
        field: filled(at),
    };
    header.map(column).collect()
}

fn samples(table: &Table, column: usize) -> Vec<String> {
    let cells = table.column(column).take(SAMPLED).filter(|cell| !cell.is_blank());
    cells.take(SAMPLES).map(|cell| crate::error::shorten(&clean(&cell.to_text()).text)).collect()
}

fn rows(
    session: &Session,
    speech: &Speech,
    book: &Book,
    body: &Body,
    outcome: &Outcome,
) -> Result<Vec<RowPreview>> {
    let Some(last) = outcome.rows.iter().take(ROWS).map(|row| row.row).max() else { return Ok(Vec::new()) };
    let issues: Vec<&Issue> = outcome.issues.iter().filter(|issue| issue.row <= last).collect();
    let taken = outcome.rows.iter().take(ROWS).zip(body.table.rows());
    taken
        .map(|(taken, raw)| {
            let own = issues.iter().filter(|issue| issue.row == taken.row);
            let told = own.filter_map(|issue| Some((field_key(issue.field?), issue_sentence(issue, speech))));
            Ok(RowPreview {
                row: taken.row,
                fate: taken.fate.key().to_owned(),
                values: values(session, speech, book, body, (taken, raw))?,
                problems: told.collect(),
            })
        })
        .collect()
}

fn values(
    session: &Session,
    speech: &Speech,
    book: &Book,
    body: &Body,
    (taken, raw): (&Taken, Row<'_>),
) -> Result<BTreeMap<String, String>> {
    let mut values = BTreeMap::new();
    let Some(mapping) = &body.mapping else { return Ok(values) };
    for (field, column) in &mapping.columns {
        let cell = raw.get(*column).to_text();
        let cell = clean(&cell).text;
        let shown = match taken.slot {
            None => Some(crate::error::shorten(&cell)),
            Some(slot) => shown(session, speech, book, (mapping.kind, *field), slot, &cell)?,
        };
        values.extend(shown.filter(|text| !text.is_empty()).map(|text| (field_key(*field), text)));
    }
    Ok(values)
}

/// A field of a record as it will be stored.
fn shown(
    session: &Session,
    speech: &Speech,
    book: &Book,
    (kind, field): (Kind, F),
    at: usize,
    cell: &str,
) -> Result<Option<String>> {
    let scale = match field {
        F::Category => Some("category"),
        F::Status => Some("status"),
        F::BuyingRole => Some("buying-role"),
        _ => None,
    };
    if let Some(scale) = scale {
        let open = session.open()?;
        let levels = Levels::of(&open.method, scale).read_cell(cell);
        return Ok(levels.map(|levels| method::level_titles(&open.method, scale, &levels, speech.code())));
    }
    Ok(match kind {
        Kind::Teammate => of_teammate(book, book.teammates.get(at), field),
        Kind::Product => of_product(speech, book.products.get(at), field),
        Kind::Account => of_account(speech, book, book.accounts.get(at), field),
        Kind::Person => of_person(book, book.people.get(at), field, cell),
        Kind::Opportunity => of_opportunity(session, speech, book, book.opportunities.get(at), field)?,
    })
}

fn teammate_name(book: &Book, id: Option<&String>) -> Option<String> {
    Some(book.teammates.get(book.teammates.by_id(id?)?).name.clone())
}

fn account_name(book: &Book, id: Option<&String>) -> Option<String> {
    Some(book.accounts.get(book.accounts.by_id(id?)?).name.clone())
}

fn of_teammate(book: &Book, one: &Teammate, field: F) -> Option<String> {
    match field {
        F::Name => Some(one.name.clone()),
        F::Role => one.role.clone(),
        F::Email => one.email.clone(),
        F::Region => one.region.clone(),
        F::Manager => teammate_name(book, one.manager_id.as_ref()),
        _ => None,
    }
}

fn of_product(speech: &Speech, one: &Product, field: F) -> Option<String> {
    match field {
        F::Name => Some(one.name.clone()),
        F::Series => one.series.clone(),
        F::Price => Some(speech.format.money(one.price_minor?, one.currency.as_deref()?)),
        F::Currency => one.currency.clone(),
        F::ExternalId => one.reference.clone(),
        _ => None,
    }
}

fn of_account(speech: &Speech, book: &Book, one: &Account, field: F) -> Option<String> {
    let money = |minor: Option<i64>| Some(speech.format.money(minor?, &one.currency));
    match field {
        F::Name => Some(one.name.clone()),
        F::ExternalId => one.reference.clone(),
        F::Industry => one.industry.clone(),
        F::Country => one.country.clone(),
        F::City => one.city.clone(),
        F::Website => one.website.clone(),
        F::Employees => one.employees.map(|count| speech.format.integer(count)),
        F::Founded => one.founded.map(|year| year.to_string()),
        F::Turnover => money(one.turnover_minor),
        F::Potential => money(one.potential_minor),
        F::Owner => teammate_name(book, one.owner_id.as_ref()),
        F::Parent => account_name(book, one.parent_id.as_ref()),
        F::Note => one.note.clone(),
        _ => None,
    }
}

fn of_person(book: &Book, one: &Person, field: F, cell: &str) -> Option<String> {
    match field {
        F::Name => Some(one.name.clone()),
        // Kept as one name.
        F::FirstName | F::LastName => Some(cell.to_owned()),
        F::ExternalId => one.reference.clone(),
        F::Account => account_name(book, Some(&one.account_id)),
        F::Unit => one.unit_id.as_ref().and_then(|id| book.unit_name(id)),
        F::Title => one.title.clone(),
        F::Email => one.email.clone(),
        F::Phone => one.phone.clone(),
        F::ReportsTo => Some(book.people.get(book.people.by_id(one.manager_id.as_ref()?)?).name.clone()),
        F::Note => one.note.clone(),
        _ => None,
    }
}

fn of_opportunity(
    session: &Session,
    speech: &Speech,
    book: &Book,
    one: &Opportunity,
    field: F,
) -> Result<Option<String>> {
    let day = |text: &Option<String>| dates::stored(text.as_deref()).map(|day| speech.format.date(day));
    let product = || Some(book.products.get(book.products.by_id(one.product_id.as_ref()?)?).name.clone());
    Ok(match field {
        F::Name => Some(one.name.clone()),
        F::ExternalId => one.reference.clone(),
        F::Account => account_name(book, one.account_id.as_ref()),
        F::Owner => teammate_name(book, one.owner_id.as_ref()),
        F::Product => product(),
        F::Stage if one.outcome != "open" => Some(speech.text(&format!("history-outcome-{}", one.outcome))),
        F::Stage => {
            Some(method::stage_title(&session.open()?.method, &one.pipeline, &one.stage, speech.code()))
        }
        F::Amount => one.amount_minor.map(|minor| speech.format.money(minor, &one.currency)),
        F::Currency => Some(one.currency.clone()),
        F::OpenedOn => day(&one.opened_on),
        F::ClosesOn => day(&one.closes_on),
        F::ClosedOn => day(&one.closed_on),
        F::CloseDate if one.outcome == "open" => day(&one.closes_on),
        F::CloseDate => day(&one.closed_on),
        F::Probability => one.probability.map(|percent| speech.format.percent(percent as f64 / 100.0, 0)),
        F::Note => one.note.clone(),
        _ => None,
    })
}

fn stages(outcome: &Outcome) -> Vec<StageChoice> {
    let choice = |word: &super::stages::StageWord| StageChoice {
        word: word.word.clone(),
        count: word.count,
        stage: word.stage.clone(),
        guessed: word.guessed,
    };
    outcome.stages.words.iter().map(choice).collect()
}

/// Sentences about rows in their order, at most so many.
fn problems(file: &str, outcome: &Outcome, speech: &Speech, most: usize) -> Vec<RowProblem> {
    let mut issues: Vec<&Issue> = outcome.issues.iter().collect();
    issues.sort_by_key(|issue| issue.row);
    // Thousands of rows may have nothing to say but the same.
    let mut said: BTreeMap<&'static str, String> = BTreeMap::new();
    let mut text = |issue: &Issue| match issue.what.constant() {
        Some(key) => said.entry(key).or_insert_with(|| issue_sentence(issue, speech)).clone(),
        None => issue_sentence(issue, speech),
    };
    let problem = |issue: &Issue| RowProblem {
        file: file.to_owned(),
        row: issue.row,
        skipped: issue.what.skips(),
        text: text(issue),
    };
    issues.into_iter().take(most).map(problem).collect()
}

/// What the import did.
pub(super) fn report(session: &Session, planned: &Planned) -> ImportReport {
    let speech = session.speech();
    let file = |(reading, outcome): (&Reading, &Option<Outcome>)| FileReport {
        name: reading.name.clone(),
        kind: reading.plan.kind.clone().unwrap_or_else(|| "none".to_owned()),
        counts: outcome.as_ref().map(Outcome::counts).unwrap_or_default(),
        problems: outcome.as_ref().map_or_else(Vec::new, |one| problems(&reading.name, one, &speech, usize::MAX)),
    };
    let files: Vec<FileReport> = planned.readings.iter().zip(&planned.outcomes).map(file).collect();
    let counts = sum(files.iter().map(|file| &file.counts));
    ImportReport { files, counts }
}

fn sum<'c>(all: impl Iterator<Item = &'c ImportCounts>) -> ImportCounts {
    all.fold(ImportCounts::default(), |sum, one| ImportCounts {
        new: sum.new + one.new,
        updated: sum.updated + one.updated,
        same: sum.same + one.same,
        skipped: sum.skipped + one.skipped,
        incomplete: sum.incomplete + one.incomplete,
        named: sum.named + one.named,
    })
}

/// Rows that will be made or changed.
pub(super) fn taken_in(planned: &Planned) -> usize {
    let rows = planned.outcomes.iter().flatten().flat_map(|outcome| &outcome.rows);
    rows.filter(|row| matches!(row.fate, Fate::New | Fate::Updated)).count()
}
