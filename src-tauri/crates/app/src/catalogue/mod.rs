//! Use cases of catalogue.

pub mod view;
