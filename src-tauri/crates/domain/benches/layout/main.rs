//! What laying out a tree costs and how wide it comes out, beside d3-flextree and elkjs on the
//! same trees in the same run.
//!
//! The others lay out in Node, where a page would: `npm ci` in this folder brings them. Without
//! them Mainstay's own figures are told alone.

mod others;

use std::hint::black_box;
use std::time::{Duration, Instant};

use domain::layout::{Map, Person, Spacing, arrange};
use others::Others;

/// Runs of which the middle one counts.
const RUNS: usize = 31;
/// How many times faster than d3-flextree ours is to be.
const FASTER: f64 = 3.0;

/// A shape of trees: what it is called, and the manager of a person after the first.
type Shape = (&'static str, fn(usize) -> usize);

const SHAPES: [Shape; 4] = [
    ("3 reports each", |i| (i - 1) / 3),
    ("7 reports each", |i| (i - 1) / 7),
    ("20 reports each", |i| (i - 1) / 20),
    ("uneven", |i| (i * 2_654_435_761) % i.min(1 + i / 3)),
];

fn main() {
    let mut others = Others::start();
    if let Err(missing) = &others {
        println!("{missing}");
    }
    println!(
        "{:<22}{:>7}{:>10}{:>12}{:>10}{:>12}{:>10}{:>12}{:>12}",
        "ms, median; px", "people", "ours", "flextree", "faster", "elk mrtree", "layered", "our width", "flextree"
    );
    for people in [50, 200, 500, 1_000, 2_000] {
        for (name, manager) in SHAPES {
            let managers: Vec<Option<usize>> =
                (0..people).map(|i| (i > 0).then(|| manager(i))).collect();
            line(name, &managers, others.as_mut().ok());
        }
    }
}

fn line(name: &str, managers: &[Option<usize>], others: Option<&mut Others>) {
    let ids: Vec<String> = (0..managers.len()).map(|i| format!("{i:05}")).collect();
    let people: Vec<Person<'_>> = (0..ids.len()).map(|i| person(i, &ids, managers)).collect();
    let (took, map) = ours(&people);
    let ms = took.as_secs_f64() * 1_000.0;
    print!("{name:<22}{:>7}{ms:>10.3}", managers.len());
    let Some(Ok([flextree, mrtree, layered])) = others.map(|others| others.lay_out(managers, RUNS)) else {
        return println!("{:>68.0}", map.bounds.w);
    };
    let faster = flextree.ms / ms;
    let falls_short = if faster < FASTER { " !" } else { "" };
    let wider = if map.bounds.w > flextree.width { " wider" } else { "" };
    println!(
        "{:>12.3}{:>9.1}×{:>12.1}{:>10.1}{:>12.0}{:>12.0}{falls_short}{wider}",
        flextree.ms, faster, mrtree.ms, layered.ms, map.bounds.w, flextree.width
    );
}

fn person<'a>(i: usize, ids: &'a [String], managers: &[Option<usize>]) -> Person<'a> {
    let manager = managers[i].map(|manager| ids[manager].as_str());
    Person { id: &ids[i], name: &ids[i], order: None, manager, outside: false, at: None }
}

/// The middle time of many runs: everything, boxes and lines, from people as they come.
fn ours(people: &[Person<'_>]) -> (Duration, Map) {
    let spacing = Spacing::default();
    let mut times = Vec::with_capacity(RUNS);
    let mut map = Map::default();
    for _ in 0..RUNS {
        let start = Instant::now();
        map = black_box(arrange(black_box(people), &spacing));
        times.push(start.elapsed());
    }
    times.sort();
    (times[RUNS / 2], map)
}
