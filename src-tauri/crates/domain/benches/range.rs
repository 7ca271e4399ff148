//! The exact distribution of a thousand opportunities beside numpy's simulation of the same ones,
//! a hundred thousand runs, in one go; and what 100,000 opportunities cost the kernels.
//!
//! Without numpy (`python3 -c "import numpy"`) the comparison is left out and said to be.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use domain::forecast::range::{Bet, Market, spread};

/// How much faster than the simulation it is to be.
const AIM: f64 = 50.0;

const NUMPY: &str = r"
import sys, time
import numpy as np
rows = np.loadtxt(sys.stdin)
amounts, chances = rows[:, 0], rows[:, 1]
rng = np.random.default_rng(1)
start = time.perf_counter()
sums = np.zeros(100_000)
for amount, chance in zip(amounts, chances):
    sums += (rng.random(100_000) < chance) * amount
ends = np.quantile(sums, [0.1, 0.5, 0.9])
print(time.perf_counter() - start, *ends)
";

fn main() {
    let bets = deals(1_000);
    let (ours, found) = timed(|| spread(0, &bets, Market::default()));
    let quantiles = [0.1, 0.5, 0.9].map(|share| found.quantile(share));
    println!("exact, 1,000 opportunities   {ours:>10.2?}  P10 P50 P90 {quantiles:?}, step {}", found.step);
    let market = Market { correlation: 0.1 };
    println!("with a common market         {:>10.2?}", timed(|| spread(0, &bets, market)).0);
    let many = deals(100_000);
    println!("exact, 100,000 opportunities {:>10.2?}", timed(|| spread(0, &many, Market::default())).0);
    match numpy(&bets) {
        Some((seconds, ends)) => {
            let times = seconds / ours.as_secs_f64();
            println!("numpy, 100,000 runs          {seconds:>9.3} s  P10 P50 P90 {ends:?}");
            println!("{times:.0} times as fast; the aim is {AIM}: {}", if times >= AIM { "held" } else { "MISSED" });
        }
        None => println!("numpy is not here: nothing to compare with"),
    }
}

/// Amounts and chances of a plain sequence, the same on every machine.
fn deals(count: u64) -> Vec<Bet> {
    let one = |n: u64| Bet {
        amount: i64::try_from(n.wrapping_mul(2_654_435_761) % 5_000_000 + 10_000).unwrap_or(1),
        chance: (n.wrapping_mul(40_503) % 97 + 1) as f64 / 100.0,
    };
    (1..=count).map(one).collect()
}

/// The median of eleven runs.
fn timed<T>(run: impl Fn() -> T) -> (Duration, T) {
    let mut times: Vec<Duration> = (0..11)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(run());
            start.elapsed()
        })
        .collect();
    times.sort();
    (times[5], run())
}

fn numpy(bets: &[Bet]) -> Option<(f64, Vec<f64>)> {
    let mut child = Command::new("python3")
        .args(["-c", NUMPY])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let rows: String = bets.iter().map(|bet| format!("{} {}\n", bet.amount, bet.chance)).collect();
    child.stdin.take()?.write_all(rows.as_bytes()).ok()?;
    let told = child.wait_with_output().ok().filter(|done| done.status.success())?;
    let mut numbers = String::from_utf8(told.stdout).ok()?;
    numbers.retain(|c| c != '\n');
    let mut numbers = numbers.split(' ').filter_map(|number| number.parse::<f64>().ok());
    let seconds = numbers.next()?;
    Some((seconds, numbers.collect()))
}
