//! What one picture costs: milliseconds of a single thread for the SVG, for a PNG at 2× and for
//! the PDF; then twelve stacked bars beside the same picture by matplotlib.

mod matplotlib;
#[path = "../../../store/benches/store/measure.rs"]
mod measure;
#[path = "../../tests/samples/mod.rs"]
mod samples;

use std::time::Duration;

use charts::{Bars, BarsSign, Certainty, Chart, Multiples, Panel, PeopleMap, Style, Theme, draw, pdf, png};
use matplotlib::Matplotlib;
use measure::{median, timed};
use samples::{
    Lang, curve, fall, fan, forecast, funnel, grid, ladder, likely, matrix, mirror, moves, notes, pareto, people,
    promised, pyramid, segments, tick,
};

/// What a chart's SVG may cost.
const SVG: Duration = Duration::from_millis(5);
/// Of the time matplotlib takes.
const PNG: f64 = 0.5;
/// The picture that matplotlib draws too, px; `stacked_bars.py` has the same.
const SIZE: (u32, u32) = (800, 400);

fn main() {
    let lang = Lang::Hans;
    let (funnel, bars, matrix, people) = (funnel(lang), forecast(lang), matrix(lang), people(lang));
    let mut years = bars.clone();
    years.periods = bars.periods.iter().cycle().take(60).cloned().collect();
    let crowd = crowd(&people, 2000);
    println!(
        "{:<28}{:>9}  {:<14}{:>10}{:>10}{:>10}",
        "ms, median", "SVG", "aim", "PNG 2×", "PDF", "bytes"
    );
    measure("funnel", Chart::Funnel(&funnel), (560, 340));
    measure("bars of 12 months", Chart::Bars(&bars, &tick), SIZE);
    measure("bars of 60 months", Chart::Bars(&years, &tick), (1200, 500));
    measure("matrix", Chart::Matrix(&matrix), (920, 780));
    measure("people map of 10", Chart::People(&people), (960, 620));
    measure("people map of 2,000", Chart::People(&crowd), (4000, 3000));
    measure_segmentation(lang);
    measure_outlook(lang);
    beside_matplotlib(&of_two(&forecast(Lang::En)));
}

fn measure_segmentation(lang: Lang) {
    measure("pyramid", Chart::Pyramid(&pyramid(lang)), (640, 400));
    measure("mirrored pyramids", Chart::Mirror(&mirror(lang)), (640, 360));
    measure("Pareto of 15", Chart::Pareto(&pareto(lang, 15), &tick), (640, 400));
    measure("Pareto of 2,000", Chart::Pareto(&pareto(lang, 2000), &tick), (960, 480));
    measure("ladder", Chart::Ladder(&ladder(lang)), (800, 460));
    measure("lifecycle", Chart::Curve(&curve(lang)), (960, 480));
    measure("segments", Chart::Segments(&segments(lang)), (640, 360));
    measure("sticky notes", Chart::Matrix(&notes(lang)), (960, 640));
    measure("matrix of levels", Chart::Matrix(&grid(lang)), (960, 560));
}

/// Pictures of range, changes, accuracy and measures.
fn measure_outlook(lang: Lang) {
    let (crosstab, flow) = moves(lang);
    measure("waterfall", Chart::Waterfall(&fall(lang), &tick), (960, 440));
    measure("distribution", Chart::Spread(&likely(lang), &tick), (960, 440));
    measure("fan", Chart::Fan(&fan(lang), &tick), (960, 440));
    measure("flow", Chart::Flow(&flow), (960, 440));
    measure("from–to fields", Chart::Crosstab(&crosstab), (960, 440));
    measure("calibration", Chart::Calibration(&promised(lang)), (960, 440));
    measure("small multiples of 12", Chart::Multiples(&multiples()), (960, 440));
}

/// A dozen measures over four quarters.
fn multiples() -> Multiples {
    let panel = |at: usize| Panel {
        name: format!("Measure {at}"),
        value: "12.4 %".to_owned(),
        good: Some(at % 2 == 0),
        bars: (0..4).map(|quarter| (Some((quarter + at) as f64), Some(3.0))).collect(),
        ends: ["Q1".to_owned(), "Q4".to_owned()],
        ..Panel::default()
    };
    Multiples { panels: (0..12).map(panel).collect(), ..Multiples::default() }
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

/// Bars of two segments with target lines, and nothing that matplotlib would have to be taught.
fn of_two(bars: &Bars) -> Bars {
    let mut bars = Bars { divider: None, ..bars.clone() };
    let kept = [Certainty::Won, Certainty::Commit];
    bars.legend.retain(|key| match key.sign {
        BarsSign::Fill(certainty) => kept.contains(&certainty),
        sign => sign == BarsSign::Goal,
    });
    for period in &mut bars.periods {
        period.segments.retain(|segment| kept.contains(&segment.certainty));
        (period.range, period.change) = (None, None);
    }
    bars
}

fn beside_matplotlib(bars: &Bars) {
    println!();
    let mut other = match Matplotlib::start() {
        Ok(other) => other,
        Err(reason) => {
            return println!("12 bars as a PNG, beside matplotlib: not measured. {reason}");
        }
    };
    let style = Style::new(Theme::Light, SIZE.0, SIZE.1);
    let ours = || png(&draw(Chart::Bars(bars, &tick), &style).svg, 2.0);
    measure::header("matplotlib");
    let (mine, theirs): (_, Vec<_>) = (0..15).map(|_| (timed(ours), other.draw())).unzip();
    match theirs.into_iter().collect() {
        Ok(theirs) => measure::line("12 bars with targets as a PNG at 2×", Some(PNG), mine, theirs),
        Err(error) => println!("matplotlib stopped: {error}"),
    }
}

fn measure(name: &str, chart: Chart<'_>, (width, height): (u32, u32)) {
    let style = Style::new(Theme::Light, width, height);
    let drawing = draw(chart, &style);
    let svg = often(31, || draw(chart, &style));
    let png = often(5, || png(&drawing.svg, 2.0));
    let pdf = often(5, || pdf(&drawing.svg));
    let aim = format!("≤ 5 {}", if svg > SVG { "missed" } else { "met" });
    let [svg, png, pdf] = [svg, png, pdf].map(|took| format!("{:.2}", took.as_secs_f64() * 1e3));
    println!("{name:<28}{svg:>9}  {aim:<14}{png:>10}{pdf:>10}{:>10}", drawing.svg.len());
}

fn often<T>(times: usize, run: impl Fn() -> T) -> Duration {
    run();
    median((0..times).map(|_| timed(&run)).collect())
}
