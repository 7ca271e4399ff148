//! Use cases of imports.

pub mod view;
