//! Which kind of records a table holds, and which column is which field.
//!
//! It proposes, with how sure it is and what else it might be; a person or a saved mapping
//! disposes. Invariant: a field has one column at most, a column one field at most.

mod evidence;
mod field;
mod guess;
mod kind;
mod synonyms;

pub use evidence::Evidence;
pub use field::{Field, Shape};
pub use guess::{ColumnGuess, Guess, guess, guess_as};
pub use kind::Kind;

/// True if the header is the name of a field of some kind, in any of the known languages.
pub fn is_known(header: &str) -> bool {
    synonyms::is_known(header)
}

/// What a heading of a table of people most likely means.
pub fn person_field(header: &str) -> Option<Field> {
    synonyms::fields(Kind::Person, header).first().map(|(field, _)| *field)
}
