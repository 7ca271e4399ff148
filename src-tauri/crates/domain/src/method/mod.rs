//! The method as data: packs of scales, matrices and processes in three languages, and their
//! strict reader.
//!
//! Not what a user enters on them, and not their drawing. Invariant: what [`Pack::read`] and
//! [`Method::assemble`] let through is whole: every text in every language, every key unique,
//! every zone and stage in its place, every reference to something that exists.

mod builtin;
mod error;
mod form;
mod matrix;
mod outline;
mod pack;
mod process;
mod read;
mod scale;
mod set;
#[cfg(test)]
mod tests;
mod words;

pub use builtin::builtin;
pub use error::{PackError, Problem};
pub use matrix::{Axis, Matrix, Measure, Zone};
pub use pack::{FORMAT, Pack, Source, Subject};
pub use process::{Mark, Process, Role, Stage, Task};
pub use scale::{Level, Scale};
pub use set::Method;
pub use words::Words;
