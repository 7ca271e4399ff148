//! The same work for each of many lines, on the machine's processors at once.
//!
//! Not a pool: threads live as long as one call. Invariant: what comes out does not depend on how
//! many there are.

use std::num::NonZero;
use std::thread::{available_parallelism, scope};

/// So many items are worth a thread.
const WORTH: usize = 32;
/// More than these are not asked to help: other work goes on too.
const MOST: usize = 8;

/// How many threads so many items are worth.
pub(crate) fn hands(items: usize) -> usize {
    let there = available_parallelism().map_or(1, NonZero::get).min(MOST);
    (items / WORTH).clamp(1, there)
}

/// Does this to each item, with one tool to a thread; there is at least one tool.
pub(crate) fn each<T: Send, S: Send>(items: &mut [T], tools: &mut [S], work: impl Fn(&mut T, &mut S) + Sync) {
    if let [tool] = tools {
        return items.iter_mut().for_each(|item| work(item, tool));
    }
    let share = items.len().div_ceil(tools.len().max(1)).max(1);
    scope(|threads| {
        for (items, tool) in items.chunks_mut(share).zip(tools) {
            let work = &work;
            threads.spawn(move || items.iter_mut().for_each(|item| work(item, tool)));
        }
    });
}

/// What each item gives, in the order of the items.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    by_hands(items, hands(items.len()), work)
}

/// The same where each item is worth a thread of its own.
pub fn map_large<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    by_hands(items, hands(items.len().saturating_mul(WORTH)), work)
}

fn by_hands<T: Sync, R: Send>(items: &[T], hands: usize, work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let mut places: Vec<(&T, Option<R>)> = items.iter().map(|item| (item, None)).collect();
    let mut tools = vec![(); hands];
    each(&mut places, &mut tools, |(item, found), ()| *found = Some(work(item)));
    places.into_iter().filter_map(|(_, found)| found).collect()
}
