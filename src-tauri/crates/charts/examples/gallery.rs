//! Writes every picture in every theme and language as PNG, to be looked at:
//! `cargo run -p charts --example gallery -- FOLDER [NAME]`; with a name only pictures whose name
//! begins with it.

#[path = "../tests/samples/mod.rs"]
mod samples;

use std::path::Path;

use charts::{Chart, Style, Theme, draw, pdf, png};
use samples::Lang;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let folder = std::env::args().nth(1).ok_or("name a folder")?;
    let wanted = std::env::args().nth(2).unwrap_or_default();
    std::fs::create_dir_all(&folder)?;
    for theme in [Theme::Light, Theme::Dark, Theme::Projector, Theme::Print] {
        for lang in [Lang::En, Lang::Hans, Lang::Hant] {
            write_all(Path::new(&folder), &wanted, theme, lang)?;
        }
    }
    Ok(())
}

fn write_all(folder: &Path, wanted: &str, theme: Theme, lang: Lang) -> Result<(), Failure> {
    let (funnel, bars) = (samples::funnel(lang), samples::forecast(lang));
    let (matrix, people) = (samples::matrix(lang), samples::people(lang));
    let (pyramid, mirror) = (samples::pyramid(lang), samples::mirror(lang));
    let (pareto, many) = (samples::pareto(lang, 15), samples::pareto(lang, 400));
    let (ladder, curve) = (samples::ladder(lang), samples::curve(lang));
    let (segments, notes, grid) =
        (samples::segments(lang), samples::notes(lang), samples::grid(lang));
    let (fall, likely, promised) = (samples::fall(lang), samples::likely(lang), samples::promised(lang));
    let (fan, (moves, flow)) = (samples::fan(lang), samples::moves(lang));
    let mut bare = matrix.clone();
    bare.cards.iter_mut().for_each(|card| card.label_at = None);
    let pictures = [
        ("pyramid", Chart::Pyramid(&pyramid), 640, 400),
        ("mirror", Chart::Mirror(&mirror), 640, 360),
        ("pareto", Chart::Pareto(&pareto, &samples::tick), 640, 400),
        ("pareto-400", Chart::Pareto(&many, &samples::tick), 640, 400),
        ("ladder", Chart::Ladder(&ladder), 800, 460),
        ("curve", Chart::Curve(&curve), 960, 480),
        ("segments", Chart::Segments(&segments), 640, 360),
        ("notes", Chart::Matrix(&notes), 960, 640),
        ("grid", Chart::Matrix(&grid), 960, 560),
        ("notes-small", Chart::Matrix(&notes), 620, 420),
        ("matrix-small", Chart::Matrix(&bare), 620, 420),
        ("grid-small", Chart::Matrix(&grid), 620, 420),
        ("pyramid-small", Chart::Pyramid(&pyramid), 480, 320),
        ("mirror-small", Chart::Mirror(&mirror), 480, 320),
        ("pareto-small", Chart::Pareto(&pareto, &samples::tick), 480, 320),
        ("ladder-small", Chart::Ladder(&ladder), 480, 320),
        ("curve-small", Chart::Curve(&curve), 480, 320),
        ("segments-small", Chart::Segments(&segments), 480, 320),
        ("pyramid-large", Chart::Pyramid(&pyramid), 1920, 1080),
        ("mirror-large", Chart::Mirror(&mirror), 1920, 1080),
        ("pareto-large", Chart::Pareto(&pareto, &samples::tick), 1920, 1080),
        ("ladder-large", Chart::Ladder(&ladder), 1920, 1080),
        ("curve-large", Chart::Curve(&curve), 1920, 1080),
        ("segments-large", Chart::Segments(&segments), 1920, 1080),
        ("notes-large", Chart::Matrix(&notes), 1920, 1080),
        ("fall", Chart::Waterfall(&fall, &samples::tick), 640, 400),
        ("likely", Chart::Spread(&likely, &samples::tick), 640, 400),
        ("promised", Chart::Calibration(&promised), 640, 400),
        ("fan", Chart::Fan(&fan, &samples::tick), 800, 400),
        ("moves", Chart::Crosstab(&moves), 640, 360),
        ("flow", Chart::Flow(&flow), 640, 400),
        ("funnel", Chart::Funnel(&funnel), 560, 340),
        ("forecast", Chart::Bars(&bars, &samples::tick), 800, 400),
        ("matrix", Chart::Matrix(&matrix), 920, 780),
        ("people", Chart::People(&people), 960, 620),
    ];
    let pictures = pictures.into_iter().filter(|(name, ..)| name.starts_with(wanted));
    for (name, chart, width, height) in pictures {
        let drawing = draw(chart, &Style::new(theme, width, height));
        let stem = folder.join(format!("charts-{name}-{theme:?}-{lang:?}").to_lowercase());
        std::fs::write(stem.with_extension("svg"), &drawing.svg)?;
        std::fs::write(stem.with_extension("png"), png(&drawing.svg, 1.5)?)?;
        std::fs::write(stem.with_extension("pdf"), pdf(&drawing.svg)?)?;
    }
    Ok(())
}
