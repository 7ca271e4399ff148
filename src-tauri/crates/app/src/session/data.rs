//! All of a workspace in the open format, and a workspace made of it.
//!
//! Not a copy of the file (`files`), which keeps the steps to undo as well. Invariant: what is read
//! whole and hangs together becomes a workspace; of anything else nothing is left.

use std::fs;
use std::path::{Path, PathBuf};

use exchange::open::{Column, Kind, LinesWriter, OpenFault, OpenWriter, Table, ZipWriter, read_lines, read_zip};
use serde_json::Value;
use store::{PlainKind, PlainTable, Recorded, Store, StoreError, Tx};

use super::files::{bring_packs, method_of, note_open, view, with_ending};
use super::view::{DataRead, DataWrite, FileWritten, SessionView};
use super::{Change, Open, Session};
use crate::drawing::write_whole;
use crate::error::{AppError, DataFault, Result};

/// The ending of lines; of the ZIP.
const LINES: &str = "jsonl";
const ZIP: &str = "zip";

/// Writes everything the open workspace holds; the path's ending says how.
pub fn data_write(session: &Session, ask: DataWrite) -> Result<FileWritten> {
    let open = session.open()?;
    if session.redacts() {
        return Err(AppError::Redacted);
    }
    let path = PathBuf::from(ask.path.trim());
    let zipped = is_zip(&path)?;
    if !ask.replace && path.exists() {
        return Err(AppError::Store(StoreError::Exists(path)));
    }
    let bytes = written(&open.store, zipped)?;
    write_whole(&path.display().to_string(), &bytes)
}

fn is_zip(path: &Path) -> Result<bool> {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    match ending.as_str() {
        LINES => Ok(false),
        ZIP => Ok(true),
        _ => Err(DataFault::Ending(path.display().to_string()).into()),
    }
}

fn written(store: &Store, zipped: bool) -> Result<Vec<u8>> {
    let failed = |cause| AppError::Store(StoreError::from(cause));
    let schema = store.schema()?;
    let mut writer: Box<dyn OpenWriter> = if zipped {
        Box::new(ZipWriter::begin(schema).map_err(failed)?)
    } else {
        Box::new(LinesWriter::begin(schema).map_err(failed)?)
    };
    for plain in store.db().plain_tables()? {
        writer.table(&table(&plain)).map_err(failed)?;
        store.db().plain_rows(&plain, |cells| writer.row(&cells).map_err(failed))?;
    }
    writer.finish().map_err(failed)
}

fn table(plain: &PlainTable) -> Table {
    let column = |column: &store::PlainColumn| Column {
        name: column.name.clone(),
        needed: column.needed,
        kind: match column.kind {
            PlainKind::Whole => Kind::Whole,
            PlainKind::Real => Kind::Real,
            PlainKind::Text => Kind::Text,
        },
    };
    Table { name: plain.name.to_owned(), columns: plain.columns.iter().map(column).collect() }
}

/// Makes a workspace of what was written, and opens it.
pub fn data_read(session: &mut Session, ask: DataRead) -> Change<SessionView> {
    let path = with_ending(Path::new(&ask.path))?;
    let from = PathBuf::from(ask.from.trim());
    let zipped = is_zip(&from)?;
    let bytes = fs::read(&from).map_err(|cause| AppError::File { path: from.display().to_string(), cause })?;
    let mut store = Store::create(&path, &session.device)?;
    let opened = fill(&mut store, &bytes, zipped).and_then(|()| sound(&store));
    if let Err(error) = opened {
        drop(store);
        drop(fs::remove_file(&path));
        return Err(error);
    }
    let (method, workspace) = (method_of(&store)?, store.db().workspace()?);
    session.open = Some(Open { store, method, workspace, older: None, measures: Default::default(), ways: Default::default(), recalled: Default::default(), people: Default::default(), answers: Default::default(), lists: Default::default() });
    note_open(session);
    Ok((view(session)?, Recorded::default()))
}

fn fill(store: &mut Store, bytes: &[u8], zipped: bool) -> Result<()> {
    let known = store.schema()?;
    let plain = store.db().plain_tables()?;
    let tables: Vec<Table> = plain.iter().map(table).collect();
    let added = store.seed(|tx| {
        let each = |of: &Table, cells: Vec<Value>, place: &dyn Fn() -> String| add(tx, &plain, of, &cells, place);
        let schema = if zipped {
            read_zip(bytes, &tables, each)?
        } else {
            read_lines(std::str::from_utf8(bytes).map_err(|_| OpenFault::NotOpen)?.trim_start_matches('\u{feff}'), &tables, each)?
        };
        if schema > known { Err(OpenFault::TooNew.into()) } else { Ok(bring_packs(tx)?) }
    });
    // References are looked at when all rows are there.
    added.map_err(|error| if matches!(error, AppError::Store(StoreError::Sqlite(_))) { DataFault::Torn.into() } else { error })
}

fn add(tx: &Tx<'_>, plain: &[PlainTable], of: &Table, cells: &[Value], place: &dyn Fn() -> String) -> Result<()> {
    let Some(table) = plain.iter().find(|table| table.name == of.name) else { return Ok(()) };
    match tx.plain_insert(table, cells) {
        Err(StoreError::Sqlite(_)) => Err(OpenFault::Row { place: place() }.into()),
        other => Ok(other?),
    }
}

/// One workspace with a method that reads, in a file without a fault.
fn sound(store: &Store) -> Result<()> {
    let method = method_of(store)?;
    let workspace = store.db().workspace().map_err(|_| DataFault::Torn)?;
    let whole = method.process(&workspace.pipeline).is_some() && store.check()?.is_empty();
    if whole { Ok(()) } else { Err(DataFault::Torn.into()) }
}
