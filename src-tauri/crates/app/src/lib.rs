//! The use cases of Mainstay behind one list of commands.
//!
//! Knows the workspace and the person's language; not the window, not HTTP, not
//! SQL. Invariant: the file changes through `transact` alone.

#![allow(missing_docs)]
pub mod accounts;
pub mod catalogue;
pub mod codegen;
mod commands;
pub mod drawing;
pub mod history;
pub mod imports;
pub mod matrix;
pub mod method;
pub mod opportunities;
pub mod people;
pub mod session;
pub mod views;
pub mod wire;
