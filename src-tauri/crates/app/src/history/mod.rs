//! Use cases of history.

pub mod view;
