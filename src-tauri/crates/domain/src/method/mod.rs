//! The method as data: packs of scales, scorecards, matrices, processes, agendas, decks,
//! worksheets, series and rules in three languages, their strict reader, and their writer.
//!
//! Not what a user enters on them, and not their drawing. Invariant: what [`Pack::read`] and
//! [`Method::assemble`] let through is whole: every text in every language, every key unique,
//! every zone and stage in its place, every reference to something that exists.

mod agenda;
mod bounds;
mod builtin;
mod compose;
mod criterion;
mod deck;
mod error;
mod fact;
mod field;
mod form;
mod matrix;
mod misfit;
mod outline;
mod own;
mod pack;
mod process;
mod read;
mod rename;
mod resolve;
mod rule;
mod scale;
mod scorecard;
mod section;
mod series;
mod set;
#[cfg(test)]
mod tests;
mod words;
mod worksheet;

pub use agenda::{Agenda, AgendaStep, Screen, StepKind};
pub use builtin::builtin;
pub use criterion::{Criterion, Rated, StepWords, Test, Tested};
pub use deck::{Card, Deck};
pub use error::{PackError, Problem, Spot};
pub use fact::{Fact, Unit};
pub use field::{Field, Measure};
pub use bounds::{LONGEST_TEXT, MOST_BYTES, MOST_PARTS, MOST_SECTIONS};
pub use matrix::{Axis, Computed, Flag, Matrix, Zone};
pub use form::TONES;
pub use misfit::Misfit;
pub use own::OWN;
pub use rename::Renames;
pub use pack::{FORMAT, Pack, Source, Subject};
pub use process::{BUYER_STATE, Focus, Mark, Process, Role, ShownBy, Stage, Task};
pub use rule::{Condition, NAME, Rule, Severity, fill};
pub use scale::{COVERAGE_MODEL, ENGAGEMENT, KEY_ROLE, Level, Need, Scale, ScaleRole};
pub use scorecard::{Group, Pass, Scorecard};
pub use section::{Kind, Section};
pub use series::{Fold, Gauge, GaugeUnit, Series};
pub use set::{Instance, Method};
pub use words::Words;
pub use worksheet::{Asked, Feed, Template, TemplatePart, Worksheet, WorksheetSection};
