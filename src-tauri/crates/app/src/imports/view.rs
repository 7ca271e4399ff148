//! What the import's commands take and give.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Files to import, each with what the person decided; the same plan is
/// previewed and run.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ImportPlan {
    /// Files; the order does not matter.
    pub files: Vec<ImportFile>,
}

/// One file of an import. Whatever is none is guessed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ImportFile {
    /// Path.
    pub path: String,
    /// Sheet of a workbook.
    pub sheet: Option<String>,
    /// `account`, `person`, `opportunity`, `product`, `teammate`, or `none` to leave it out.
    pub kind: Option<String>,
    /// Name of the encoding.
    pub encoding: Option<String>,
    /// Separator: `,` `;` `|` or tab.
    pub separator: Option<String>,
    /// Row of the headings, from 1.
    pub header_row: Option<u32>,
    /// `ymd`, `dmy` or `mdy`.
    pub date_order: Option<String>,
    /// `.` or `,`.
    pub decimal: Option<String>,
    /// Field to column index (from 0); absent fields are guessed when the map is none.
    pub columns: Option<BTreeMap<String, u32>>,
    /// Stage words of the file to stage keys, `won` or `lost`.
    pub stages: BTreeMap<String, String>,
    /// Pipeline of its opportunities.
    pub pipeline: Option<String>,
    /// Name of the account of people whose row names none.
    pub account: Option<String>,
}

/// What an import would do.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportPreview {
    /// Each file, in the order given.
    pub files: Vec<FilePreview>,
    /// Sums over all files.
    pub counts: ImportCounts,
    /// Whether forecasts will count its open opportunities, where that is not a matter of course.
    pub counting: Option<String>,
}

/// One file as it will be read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FilePreview {
    /// The plan with every guess filled in.
    pub plan: ImportFile,
    /// File name.
    pub name: String,
    /// Why it cannot be read, if so.
    pub error: Option<String>,
    /// Sheets of a workbook.
    pub sheets: Vec<String>,
    /// Columns with samples.
    pub columns: Vec<ColumnPreview>,
    /// Fields the kind has, in order.
    pub fields: Vec<FieldChoice>,
    /// The first rows as they will be read.
    pub rows: Vec<RowPreview>,
    /// Number of rows.
    pub total: u32,
    /// What would come of them.
    pub counts: ImportCounts,
    /// Stage words found, with the stage each becomes.
    pub stages: Vec<StageChoice>,
    /// Rows and cells with problems; the first 200.
    pub problems: Vec<RowProblem>,
    /// Number of problems.
    pub problem_total: u32,
    /// Headings of filled columns that become nothing.
    pub not_taken: Vec<String>,
}

/// A column of the file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ColumnPreview {
    /// Heading.
    pub header: String,
    /// First values.
    pub samples: Vec<String>,
    /// Field it fills.
    pub field: Option<String>,
}

/// A field that a column can fill.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldChoice {
    /// Name.
    pub field: String,
    /// Title.
    pub title: String,
    /// Rows without it are skipped.
    pub required: bool,
}

/// A row as it will be read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RowPreview {
    /// Row in the file, from 1.
    pub row: u32,
    /// `new`, `update`, `same` or `skip`.
    pub fate: String,
    /// Field to value as it will be stored.
    pub values: BTreeMap<String, String>,
    /// Field to what is wrong with it.
    pub problems: BTreeMap<String, String>,
}

/// A word of the file and the stage it becomes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StageChoice {
    /// Word.
    pub word: String,
    /// Rows with it.
    pub count: u32,
    /// Stage key, `won` or `lost`.
    pub stage: String,
    /// Guessed rather than told.
    pub guessed: bool,
}

/// How many rows end how.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct ImportCounts {
    /// Made.
    pub new: u32,
    /// Changed.
    pub updated: u32,
    /// Already so.
    pub same: u32,
    /// Left out, each with a reason.
    pub skipped: u32,
    /// Made without the account or person they name.
    pub incomplete: u32,
    /// Made beside the rows, because rows name them: accounts, teammates, products.
    pub named: u32,
}

/// What is wrong with a row.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RowProblem {
    /// File name.
    pub file: String,
    /// Row in the file, from 1.
    pub row: u32,
    /// The row is left out rather than one cell.
    pub skipped: bool,
    /// A sentence.
    pub text: String,
}

/// What an import did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportReport {
    /// Per file.
    pub files: Vec<FileReport>,
    /// Sums.
    pub counts: ImportCounts,
    /// As told before.
    pub counting: Option<String>,
}

/// What came of one file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FileReport {
    /// File name.
    pub name: String,
    /// Kind of its rows.
    pub kind: String,
    /// Counts.
    pub counts: ImportCounts,
    /// Every row left out and every cell not understood.
    pub problems: Vec<RowProblem>,
    /// Headings of filled columns that became nothing.
    pub not_taken: Vec<String>,
}

/// A table of ties between people of an account.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TiesImport {
    /// Account.
    pub account: String,
    /// Path. Columns `from` and `to`; if there are such, `kind`, `strength` and `note`.
    pub path: String,
    /// Adds people whom a row names and nobody is called. Where nobody is on the map yet they are added
    /// anyway.
    pub add: Option<bool>,
}

/// What an import of ties does or did.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct TiesReport {
    /// File name.
    pub name: String,
    /// New links.
    pub links: u32,
    /// Links with another strength or note.
    pub updated: u32,
    /// Rows that said nothing new.
    pub same: u32,
    /// People who report to somebody else now.
    pub lines: u32,
    /// People added because a row names them.
    pub people: u32,
    /// Who they are.
    pub added: Vec<String>,
    /// Headings of filled columns that become nothing.
    pub not_taken: Vec<String>,
    /// Rows left out.
    pub skipped: u32,
    /// Why, row by row.
    pub problems: Vec<TieProblem>,
}

/// Why a row was left out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TieProblem {
    /// Row in the file, from 1.
    pub row: u32,
    /// Why, in the person's language.
    pub text: String,
}
