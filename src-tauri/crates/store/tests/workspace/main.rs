//! Tests of the workspace file at its outer boundary: a file on disk, `Store`,
//! and SQLite looking at the same file from outside. Rules are cited by their
//! numbers in JOURNAL.md.

mod algebra;
mod crash;
mod damage;
mod full;
mod journal;
mod names;
mod older;
mod paths;
mod schema;
mod support;
mod trail;
