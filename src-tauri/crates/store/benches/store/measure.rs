//! Medians of two things done in turn, so that a busy machine is as unkind to one
//! as to the other.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Prints ours, bare and their ratio beside the ratio aimed at.
pub(crate) fn compare<A, B>(what: &str, aim: Option<f64>, times: usize, mut ours: impl FnMut(usize) -> A, mut bare: impl FnMut(usize) -> B) {
    let mut found: (Vec<Duration>, Vec<Duration>) = (Vec::new(), Vec::new());
    for i in 0..times {
        found.0.push(timed(|| ours(i)));
        found.1.push(timed(|| bare(i)));
    }
    let (ours, bare) = (median(found.0), median(found.1));
    let ratio = ours.as_secs_f64() / bare.as_secs_f64();
    let aim = aim.map_or(String::new(), |aim| format!("≤ {aim:.0}{}", if ratio > aim { " MISSED" } else { "" }));
    println!("{what:<44}{:>11}{:>11}{ratio:>8.2}  {aim}", text(ours), text(bare));
}

pub(crate) fn header() {
    println!("{:<44}{:>11}{:>11}{:>8}  aim", "median", "ours", "bare", "ratio");
}

/// What is made is dropped after the clock has stopped.
fn timed<T>(run: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let made = black_box(run());
    let took = start.elapsed();
    drop(made);
    took
}

fn median(mut found: Vec<Duration>) -> Duration {
    found.sort_unstable();
    found[found.len() / 2]
}

fn text(took: Duration) -> String {
    format!("{:.3} ms", took.as_secs_f64() * 1e3)
}
