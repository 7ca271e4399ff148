//! An import as the person checks it before, and as it is told after.
//!
//! Nothing is decided here. Invariant: a value is shown as it will be stored.

use std::collections::BTreeMap;

use exchange::columns::{Field as F, Kind};
use exchange::read::Table;
use exchange::values::clean;

use super::book::Book;
use super::issue::Issue;
use super::outcome::{Fate, Outcome};
use super::planner::Planned;
use super::reading::{Body, Reading, field_key};
use super::sentence::{field_title, issue_sentence, read_sentence};
use super::stored::values;
use super::view::{
    ColumnPreview, FieldChoice, FilePreview, FileReport, ImportCounts, ImportPreview, ImportReport,
    RowPreview, RowProblem, StageChoice,
};
use crate::error::Result;
use crate::session::Session;
use crate::speech::Speech;

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
        .map(|(reading, outcome)| {
            file_preview(session, &speech, &planned.book, reading, outcome.as_ref())
        })
        .collect::<Result<_>>()?;
    let counts = sum(files.iter().map(|file| &file.counts));
    Ok(ImportPreview { files, counts, counting: planned.counting.tell(session) })
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
        not_taken: Vec::new(),
    };
    let body = match &reading.body {
        Ok(body) => body,
        Err(cause) => {
            preview.error = Some(read_sentence(&reading.name, cause, speech));
            return Ok(preview);
        }
    };
    preview.columns = columns(body);
    preview.not_taken = not_taken(body, speech);
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

/// A person may have the name in two columns, or be called by a key; everything else that is
/// needed is one field.
fn is_required(kind: Kind, field: F, body: &Body) -> bool {
    let columns = body.mapping.as_ref().map(|mapping| &mapping.columns);
    let has = |field| columns.is_some_and(|columns| columns.contains_key(&field));
    match (kind, field) {
        (Kind::Person, F::Account) => true,
        (Kind::Person, F::Name) => ![F::FirstName, F::LastName, F::ExternalId].into_iter().any(has),
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

/// Columns that hold something and fill no field; of a file left out as a whole none is named.
fn not_taken(body: &Body, speech: &Speech) -> Vec<String> {
    let Some(mapping) = &body.mapping else { return Vec::new() };
    let used: Vec<usize> = mapping.columns.values().copied().collect();
    unused(&body.table, &used, speech)
}

/// Headings of columns that hold something and are not among these.
pub(super) fn unused(table: &Table, used: &[usize], speech: &Speech) -> Vec<String> {
    let holds = |at: &usize| !used.contains(at) && table.column(*at).any(|cell| !cell.is_blank());
    let heading = |at: usize| match table.header[at].trim() {
        "" => speech.say("imports-no-heading", &[("number", (at + 1).into())]),
        heading => crate::error::shorten(heading),
    };
    (0..table.header.len()).filter(holds).map(heading).collect()
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
    let Some(last) = outcome.rows.iter().take(ROWS).map(|row| row.row).max() else {
        return Ok(Vec::new());
    };
    let issues: Vec<&Issue> = outcome.issues.iter().filter(|issue| issue.row <= last).collect();
    let taken = outcome.rows.iter().take(ROWS).zip(body.table.rows());
    taken
        .map(|(taken, raw)| {
            let own = issues.iter().filter(|issue| issue.row == taken.row);
            let told = own
                .filter_map(|issue| Some((field_key(issue.field?), issue_sentence(issue, speech))));
            Ok(RowPreview {
                row: taken.row,
                fate: taken.fate.key().to_owned(),
                values: values(session, speech, book, body, (taken, raw))?,
                problems: told.collect(),
            })
        })
        .collect()
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
        problems: outcome
            .as_ref()
            .map_or_else(Vec::new, |one| problems(&reading.name, one, &speech, usize::MAX)),
        not_taken: reading.body.as_ref().map(|body| not_taken(body, &speech)).unwrap_or_default(),
    };
    let files: Vec<FileReport> = planned.readings.iter().zip(&planned.outcomes).map(file).collect();
    let counts = sum(files.iter().map(|file| &file.counts));
    ImportReport { files, counts, counting: planned.counting.tell(session) }
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
