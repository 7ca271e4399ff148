//! What held on a day that is over, from what holds now and what changed since.
//!
//! Not judgements, of which the newest holds: this is for facts that are kept as changes with
//! the value before. Invariant: without changes, what holds now held always.

/// A change of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn<'a> {
    /// The day it changed, ISO date.
    pub on: &'a str,
    /// Value before it.
    pub before: Option<&'a str>,
}

/// The value at the end of a day: that before the first change after it, else that of now.
/// Changes come oldest first. ISO dates sort as they are.
pub fn value_at<'a>(
    now: Option<&'a str>,
    turns: impl IntoIterator<Item = Turn<'a>>,
    day: &str,
) -> Option<&'a str> {
    turns.into_iter().find(|turn| turn.on > day).map_or(now, |turn| turn.before)
}

/// Whether something that began and ended on these days held at the end of a day. No first day:
/// nobody knows since when, so it always did. On its last day it held no more.
pub fn held_on(from: Option<&str>, until: Option<&str>, day: &str) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| until > day)
}
