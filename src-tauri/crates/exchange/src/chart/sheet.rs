//! Rows of a spreadsheet: name, title, reports to; other orders where headings say so.
//!
//! Invariant: a manager is another row of that name, the first of several; never the row itself.

use std::collections::HashMap;

use super::{Above, Chart, Doubt, Entry, Form, alike, field_of, tidy};
use crate::columns::Field;

/// Where a table keeps what is read.
#[derive(Debug, Clone, Copy)]
struct Places {
    name: usize,
    title: Option<usize>,
    above: Option<usize>,
}

const PLAIN: Places = Places { name: 0, title: Some(1), above: Some(2) };

/// The sign between the cells, if this is a table: tabs that do not indent, or headings.
pub(super) fn separator(lines: &[(usize, &str)]) -> Option<char> {
    let (_, first) = lines.first()?;
    let indented = lines.iter().any(|(_, line)| line.starts_with('\t'));
    if !indented && lines.iter().any(|(_, line)| line.contains('\t')) {
        return Some('\t');
    }
    [',', ';', '，'].into_iter().find(|by| headings(&cells(first, *by)).is_some_and(|at| at.above.is_some()))
}

/// Reads the rows.
pub(super) fn read(lines: &[(usize, &str)], by: char) -> Chart {
    let heads = lines.first().and_then(|(_, first)| headings(&cells(first, by)));
    let at = heads.unwrap_or(PLAIN);
    let mut doubts = Vec::new();
    let mut rows = Vec::new();
    for (line, text) in &lines[usize::from(heads.is_some())..] {
        match row(*line, &cells(text, by), at) {
            Some(row) => rows.push(row),
            None => doubts.push(Doubt::Nobody { line: *line }),
        }
    }
    let people = settle(rows, &mut doubts);
    Chart { form: Form::Sheet, people, doubts }
}

fn cells(line: &str, by: char) -> Vec<String> {
    line.split(by).map(|cell| tidy(cell.trim().trim_matches('"'))).collect()
}

fn headings(cells: &[String]) -> Option<Places> {
    let fields: Vec<Option<Field>> = cells.iter().map(|cell| field_of(cell)).collect();
    let place = |of: Field| fields.iter().position(|field| *field == Some(of));
    Some(Places { name: place(Field::Name)?, title: place(Field::Title), above: place(Field::ReportsTo) })
}

fn row(line: usize, cells: &[String], at: Places) -> Option<Entry> {
    let cell = |at: Option<usize>| at.and_then(|at| cells.get(at)).filter(|text| !text.is_empty()).cloned();
    let (name, title) = (cell(Some(at.name)).unwrap_or_default(), cell(at.title));
    let above = cell(at.above).map_or(Above::Nobody, Above::Named);
    (!name.is_empty() || title.is_some()).then_some(Entry { line, name, title, above })
}

/// Managers who are rows themselves, found by name.
fn settle(mut rows: Vec<Entry>, doubts: &mut Vec<Doubt>) -> Vec<Entry> {
    let mut named: HashMap<String, Vec<usize>> = HashMap::new();
    for (n, row) in rows.iter().enumerate().filter(|(_, row)| !row.name.is_empty()) {
        named.entry(alike(&row.name)).or_default().push(n);
    }
    for (n, row) in rows.iter_mut().enumerate() {
        let Above::Named(name) = &row.above else { continue };
        let others: Vec<usize> =
            named.get(&alike(name)).into_iter().flatten().copied().filter(|other| *other != n).collect();
        if others.len() > 1 {
            doubts.push(Doubt::Several { line: row.line, name: name.clone() });
        }
        if let Some(first) = others.first() {
            row.above = Above::Entry(*first);
        }
    }
    rows
}
