//! Use cases of people.

pub mod view;
