//! Tests of the workspace file at its outer boundary: a file on disk, `Store`,
//! and SQLite looking at the same file from outside. Rules are cited by their
//! numbers in JOURNAL.md.

mod crash;
mod damage;
mod paths;
mod support;
