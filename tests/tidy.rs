//! The invariants of the architecture, held by reading the sources.
//!
//! Not style: `cargo xtask lint` looks after that.

#[path = "tidy/crates.rs"]
mod crates;
#[path = "tidy/sources.rs"]
mod sources;
#[path = "tidy/texts.rs"]
mod texts;
#[path = "tidy/tree.rs"]
mod tree;
