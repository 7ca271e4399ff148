//! Use cases of drawing.

pub mod view;
