//! The real window, driven as a person would: the page in the web view, the
//! shell around it, the file beneath. Linux, on a display in memory.
//!
//! Few and long on purpose: what a page alone can show is tested in a browser.

#![cfg(target_os = "linux")]

mod board;
mod dialog;
mod hand;
mod journeys;
mod matrix;
mod page;
mod people;
mod plan;
mod pursuit;
mod stage;
mod worksheets;
