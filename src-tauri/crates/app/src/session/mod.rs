//! Use cases of session.

pub mod view;
