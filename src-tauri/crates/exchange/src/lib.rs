//! Tables in: CSV and spreadsheets, with detection of encoding, separator, numbers, dates and columns.
//!
//! From a file to typed records, in four steps that can each be looked at and overruled:
//! [`read`] (file → [`read::Table`]), [`columns`] (which column is what), [`values`] (what a cell
//! says), [`records`] (row → typed fields, with every problem named). [`names`] finds what is
//! already known under a slightly different spelling.
//!
//! [`chart`] reads pasted text as an organisation chart. [`open`] writes and reads a whole workspace
//! in a format that other programs can read.
//!
//! It knows no workspace and no SQL, asks neither clock nor network, and evaluates no formula.
//! Invariant: whatever the bytes, nothing panics, and nothing that stood in the file is dropped
//! without a typed reason.

pub mod chart;
pub mod columns;
pub mod names;
pub mod open;
pub mod read;
pub mod records;
pub mod values;
