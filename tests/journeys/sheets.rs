//! A workbook read back with somebody else's library.

use std::path::Path;

use calamine::{Data, Reader, Xlsx, open_workbook};

/// A sheet: its name, and its rows of cells.
pub(crate) type Sheet = (String, Vec<Vec<Data>>);

/// All sheets of a workbook.
pub(crate) fn read(path: &Path) -> Vec<Sheet> {
    let mut book: Xlsx<_> = open_workbook(path).expect("a workbook is there");
    let sheets = book.worksheets();
    sheets.into_iter().map(|(name, range)| (name, range.rows().map(<[Data]>::to_vec).collect())).collect()
}

/// Every formula of a workbook.
pub(crate) fn formulas(path: &Path) -> Vec<String> {
    let mut book: Xlsx<_> = open_workbook(path).expect("a workbook is there");
    let mut found = Vec::new();
    for name in book.sheet_names() {
        let range = book.worksheet_formula(&name).expect("a sheet has formulas or none");
        found.extend(range.used_cells().filter(|(.., formula)| !formula.is_empty()).map(|(.., formula)| formula.clone()));
    }
    found
}
