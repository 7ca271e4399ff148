//! What one picture costs: µs of a single thread for the SVG, for a PNG at 2× and for the PDF.

#[path = "../tests/samples/mod.rs"]
mod samples;

use std::hint::black_box;
use std::time::Instant;

use charts::{Chart, PeopleMap, Style, Theme, draw, pdf, png};
use samples::{Lang, forecast, funnel, matrix, people, tick};

fn main() {
    let lang = Lang::Hans;
    let (funnel, bars, matrix, people) = (funnel(lang), forecast(lang), matrix(lang), people(lang));
    let mut years = bars.clone();
    years.periods = bars.periods.iter().cycle().take(60).cloned().collect();
    let crowd = crowd(&people, 2000);
    println!("{:<24}{:>10}{:>12}{:>12}{:>10}", "µs, median", "SVG", "PNG 2×", "PDF", "bytes");
    measure("funnel", Chart::Funnel(&funnel), (560, 340));
    measure("12 months", Chart::Bars(&bars, &tick), (800, 400));
    measure("60 months", Chart::Bars(&years, &tick), (1200, 500));
    measure("matrix", Chart::Matrix(&matrix), (920, 780));
    measure("map of 10", Chart::People(&people), (960, 620));
    measure("map of 2000", Chart::People(&crowd), (4000, 3000));
}

/// The map's people again and again, on a plane wide enough for all.
fn crowd(map: &PeopleMap, count: usize) -> PeopleMap {
    let mut crowd = map.clone();
    crowd.nodes = map.nodes.iter().cycle().take(count).cloned().collect();
    for (n, node) in crowd.nodes.iter_mut().enumerate() {
        (node.x, node.y) = ((n % 50) as f64 * 200.0, (n / 50) as f64 * 80.0);
    }
    crowd
}

fn measure(name: &str, chart: Chart<'_>, (width, height): (u32, u32)) {
    let style = Style::new(Theme::Light, width, height);
    let drawing = draw(chart, &style);
    let svg = median(31, || drop(black_box(draw(chart, &style))));
    let png = median(5, || drop(black_box(png(&drawing.svg, 2.0))));
    let pdf = median(5, || drop(black_box(pdf(&drawing.svg))));
    println!("{name:<24}{svg:>10}{png:>12}{pdf:>12}{:>10}", drawing.svg.len());
}

fn median(times: usize, run: impl Fn()) -> u128 {
    run();
    let mut found: Vec<_> = (0..times)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed().as_micros()
        })
        .collect();
    found.sort_unstable();
    found[times / 2]
}
