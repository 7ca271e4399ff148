//! Writes every picture in every theme and language as PNG, to be looked at:
//! `cargo run -p charts --example gallery -- FOLDER`.

#[path = "../tests/samples/mod.rs"]
mod samples;

use std::path::Path;

use charts::{Chart, Style, Theme, draw, pdf, png};
use samples::Lang;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let folder = std::env::args().nth(1).ok_or("name a folder")?;
    std::fs::create_dir_all(&folder)?;
    for theme in [Theme::Light, Theme::Dark, Theme::Projector, Theme::Print] {
        for lang in [Lang::En, Lang::Hans, Lang::Hant] {
            write_all(Path::new(&folder), theme, lang)?;
        }
    }
    Ok(())
}

fn write_all(folder: &Path, theme: Theme, lang: Lang) -> Result<(), Failure> {
    let (funnel, bars) = (samples::funnel(lang), samples::forecast(lang));
    let (matrix, people) = (samples::matrix(lang), samples::people(lang));
    let pictures = [
        ("funnel", Chart::Funnel(&funnel), 560, 340),
        ("forecast", Chart::Bars(&bars, &samples::tick), 800, 400),
        ("matrix", Chart::Matrix(&matrix), 920, 780),
        ("people", Chart::People(&people), 960, 620),
    ];
    for (name, chart, width, height) in pictures {
        let drawing = draw(chart, &Style::new(theme, width, height));
        let stem = folder.join(format!("charts-{name}-{theme:?}-{lang:?}").to_lowercase());
        std::fs::write(stem.with_extension("svg"), &drawing.svg)?;
        std::fs::write(stem.with_extension("png"), png(&drawing.svg, 1.5)?)?;
        std::fs::write(stem.with_extension("pdf"), pdf(&drawing.svg)?)?;
    }
    Ok(())
}
