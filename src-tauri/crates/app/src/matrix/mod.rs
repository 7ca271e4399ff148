//! Use cases of matrix.

pub mod view;
