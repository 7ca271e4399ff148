//! Use cases of accounts.

pub mod view;
