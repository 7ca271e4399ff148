//! Use cases of opportunities.

pub mod view;
