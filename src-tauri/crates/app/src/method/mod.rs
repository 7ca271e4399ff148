//! Use cases of method.

pub mod view;
