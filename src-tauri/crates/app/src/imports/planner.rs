//! From files to decisions: every row of every file gets its fate, and nothing
//! is written.
//!
//! Preview and import share it. Invariant: files are taken in the order in
//! which they refer to each other, whatever order they were given in.

use std::collections::HashMap;

use exchange::columns::{Field, Kind};
use exchange::records::{Record, records};
use exchange::values::clean;

use super::book::{Book, Ground, LONGEST_NAME, Ticker};
use super::counting::Counting;
use super::issue::What;
use super::outcome::Outcome;
use super::reading::{Body, Reading};
use super::stages::StageWords;
use super::view::{ImportFile, ImportPlan};
use super::{contacts, deals, lines, namesakes, rows};
use crate::error::Result;
use crate::method;
use crate::session::Session;

/// Everything an import would do.
pub(super) struct Planned {
    pub(super) readings: Vec<Reading>,
    /// One for each reading; none where it cannot be read.
    pub(super) outcomes: Vec<Option<Outcome>>,
    pub(super) book: Book,
    pub(super) counting: Counting,
}

impl Planned {
    /// Reads the files and decides about every row.
    pub(super) fn of(session: &Session, plan: &ImportPlan) -> Result<Self> {
        let readings: Vec<Reading> = plan.files.iter().map(Reading::open).collect::<Result<_>>()?;
        Self::decide(session, readings, &plan.files)
    }

    /// Decides about every row of what was read.
    pub(super) fn decide(
        session: &Session,
        readings: Vec<Reading>,
        told: &[ImportFile],
    ) -> Result<Self> {
        let ground = Ground::of(session)?;
        let kinds: Vec<Kind> = readings.iter().filter_map(kind).collect();
        let mut book = Book::open(&ground, &kinds)?;
        let mut outcomes: Vec<Option<Outcome>> = readings.iter().map(|_| None).collect();
        for kind in Kind::ALL {
            for at in of_kind(&readings, Some(kind)) {
                outcomes[at] = Some(one_file(&ground, &mut book, &readings[at], &told[at])?);
            }
            let mut settled: Vec<&mut Outcome> = outcomes
                .iter_mut()
                .enumerate()
                .filter(|(at, _)| self::kind(&readings[*at]) == Some(kind))
                .filter_map(|(_, outcome)| outcome.as_mut())
                .collect();
            lines::settle(&mut book, kind, &mut settled);
        }
        for at in of_kind(&readings, None) {
            outcomes[at] =
                readings[at].body.as_ref().ok().map(|body| left_out(&readings[at], body));
        }
        let counting = Counting::of(session, &book)?;
        Ok(Self { readings, outcomes, book, counting })
    }
}

fn kind(reading: &Reading) -> Option<Kind> {
    reading.body.as_ref().ok()?.mapping.as_ref().map(|mapping| mapping.kind)
}

fn of_kind(readings: &[Reading], wanted: Option<Kind>) -> Vec<usize> {
    (0..readings.len()).filter(|at| kind(&readings[*at]) == wanted).collect()
}

/// Says that a file holds no records, unless the person said so.
fn left_out(reading: &Reading, body: &Body) -> Outcome {
    let mut outcome =
        Outcome { row: body.table.layout.header_row.unwrap_or(1) as u32, ..Outcome::default() };
    if !reading.told_none {
        outcome.say(None, What::LeftOut(reading.sheets.clone()));
    }
    outcome
}

fn one_file(
    ground: &Ground<'_>,
    book: &mut Book,
    reading: &Reading,
    told: &ImportFile,
) -> Result<Outcome> {
    let (Ok(body), mut outcome) = (&reading.body, Outcome::default()) else {
        return Ok(Outcome::default());
    };
    let Some(mapping) = &body.mapping else { return Ok(outcome) };
    outcome.within.clone_from(&told.account);
    about_table(body, &mut outcome);
    if mapping.kind == Kind::Opportunity {
        outcome.stages = stage_words(ground, body, told)?;
    }
    if mapping.kind == Kind::Person {
        let rows: Vec<Record<'_>> = records(&body.table, mapping, &body.options).flatten().collect();
        outcome.shared = namesakes::shared(rows.iter().map(|row| namesakes::called(&row.fields)));
    }
    let label =
        ground.session.speech().say("reading-progress-check", &[("file", (&reading.name).into())]);
    let ticker = Ticker::new(ground.session, label, body.table.len());
    let all = records(&body.table, mapping, &body.options);
    for reading in
        all.readings().iter().filter(|reading| reading.dates.is_some_and(|dates| dates.ambiguous))
    {
        outcome.say(reading.field, What::AmbiguousDates);
    }
    for (done, record) in all.enumerate() {
        ticker.tick(done)?;
        match record {
            Ok(record) => one_row(ground, book, mapping.kind, record, &mut outcome)?,
            Err(skipped) => {
                outcome.row = skipped.row as u32;
                outcome.cells(skipped.problems);
                outcome.skip(What::Missing(skipped.missing));
            }
        }
    }
    Ok(outcome)
}

/// What is odd about the table itself.
fn about_table(body: &Body, outcome: &mut Outcome) {
    use exchange::read::RowProblem as P;
    let layout = &body.table.layout;
    outcome.row = layout.header_row.unwrap_or(1) as u32;
    if layout.undecoded > 0 {
        let encoding = layout.encoding.clone().unwrap_or_default();
        outcome.say(None, What::Undecoded(layout.undecoded, encoding));
    }
    for problem in &body.table.problems {
        let (P::Surplus { row, .. } | P::UnclosedQuote { row } | P::SpansLines { row, .. }) =
            problem;
        outcome.row = *row as u32;
        outcome.say(None, What::Shape(problem.clone()));
    }
    outcome.row = layout.header_row.unwrap_or(1) as u32;
}

fn one_row(
    ground: &Ground<'_>,
    book: &mut Book,
    kind: Kind,
    record: Record<'_>,
    outcome: &mut Outcome,
) -> Result<()> {
    outcome.row = record.row as u32;
    outcome.cells(record.problems);
    let fields = &record.fields;
    if let Some(length) = fields.text(Field::Name).and_then(too_long) {
        outcome.skip(What::LongName(length));
        return Ok(());
    }
    match kind {
        Kind::Teammate => rows::teammate(book, fields, outcome),
        Kind::Product => rows::product(ground, book, fields, outcome),
        Kind::Account => rows::account(ground, book, fields, outcome)?,
        Kind::Person => contacts::person(ground, book, fields, outcome)?,
        Kind::Opportunity => deals::opportunity(ground, book, fields, outcome)?,
    }
    Ok(())
}

/// The number of characters, where a name has more than it may.
pub(super) fn too_long(name: &str) -> Option<usize> {
    // The byte count bounds the count of characters.
    let length = if name.len() > LONGEST_NAME { name.chars().count() } else { 0 };
    (length > LONGEST_NAME).then_some(length)
}

/// The stage words of a file, in the order in which they first stand there.
fn stage_words(ground: &Ground<'_>, body: &Body, told: &ImportFile) -> Result<StageWords> {
    let open = ground.session.open()?;
    let pipeline = told.pipeline.as_deref().unwrap_or(&open.workspace.pipeline);
    let process = method::process(&open.method, pipeline)?;
    let column = body.mapping.as_ref().and_then(|mapping| mapping.columns.get(&Field::Stage));
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut words: Vec<(String, u32)> = Vec::new();
    for cell in column.into_iter().flat_map(|column| body.table.column(*column)) {
        let text = cell.to_text();
        let word = clean(&text).text;
        match places.get(word.as_ref()) {
            Some(at) => words[*at].1 += 1,
            None if word.is_empty() => {}
            None => {
                places.insert(word.clone().into_owned(), words.len());
                words.push((word.into_owned(), 1));
            }
        }
    }
    StageWords::new(process, words, &told.stages)
}
