//! Medians of two things done in turn, so that a busy machine is as unkind to one
//! as to the other.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Prints ours, bare and their ratio beside the ratio aimed at.
#[allow(dead_code, reason = "pictures are timed by the one who draws them")]
pub(crate) fn compare<A, B>(
    what: &str,
    aim: Option<f64>,
    times: usize,
    mut ours: impl FnMut(usize) -> A,
    mut bare: impl FnMut(usize) -> B,
) {
    let both = |i| (timed(|| ours(i)), timed(|| bare(i)));
    let (ours, bare) = (0..times).map(both).unzip();
    line(what, aim, ours, bare);
}

/// Prints the medians of what was measured in turn, and their ratio.
pub(crate) fn line(what: &str, aim: Option<f64>, ours: Vec<Duration>, bare: Vec<Duration>) {
    let (ours, bare) = (median(ours), median(bare));
    let ratio = ours.as_secs_f64() / bare.as_secs_f64();
    let aim = aim.map_or(String::new(), |aim| {
        format!("≤ {aim} {}", if ratio > aim { "missed" } else { "met" })
    });
    println!("{what:<48}{:>13}{:>13}{ratio:>8.2}  {aim}", text(ours), text(bare));
}

/// The headings of [`line`].
pub(crate) fn header(bare: &str) {
    println!("{:<48}{:>13}{bare:>13}{:>8}  aim", "median", "ours", "ratio");
}

/// What is made is dropped after the clock has stopped.
pub(crate) fn timed<T>(run: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let made = black_box(run());
    let took = start.elapsed();
    drop(made);
    took
}

pub(crate) fn median(mut found: Vec<Duration>) -> Duration {
    found.sort_unstable();
    found.get(found.len() / 2).copied().unwrap_or_default()
}

fn text(took: Duration) -> String {
    format!("{:.3} ms", took.as_secs_f64() * 1e3)
}
