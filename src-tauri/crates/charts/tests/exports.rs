//! PNG and PDF of a picture: the right size, the right colours, text that can be found.

mod samples;

use charts::{Chart, Drawing, ExportError, Funnel, Style, Theme, draw, pdf, png};
use resvg::tiny_skia::Pixmap;
use samples::{Lang, forecast, funnel, matrix, people, tick};

fn pictures(theme: Theme) -> [Drawing; 4] {
    let style = Style::new(theme, 800, 500);
    [
        draw(Chart::Funnel(&funnel(Lang::Hant)), &style),
        draw(Chart::Bars(&forecast(Lang::Hant), &tick), &style),
        draw(Chart::Matrix(&matrix(Lang::Hant)), &style),
        draw(Chart::People(&people(Lang::Hant)), &style),
    ]
}

fn pixels(svg: &str, scale: f32) -> Pixmap {
    Pixmap::decode_png(&png(svg, scale).expect("a PNG")).expect("a readable PNG")
}

fn count(pixels: &Pixmap, rgb: [u8; 3]) -> usize {
    pixels.pixels().iter().filter(|p| [p.red(), p.green(), p.blue()] == rgb).count()
}

/// A picture that says only this.
fn saying(words: &str) -> Drawing {
    let funnel = Funnel { empty: words.into(), ..Default::default() };
    draw(Chart::Funnel(&funnel), &Style::new(Theme::Light, 400, 200))
}

#[test]
fn a_png_has_the_pixels_its_scale_asks_for() {
    let [funnel, ..] = pictures(Theme::Light);
    for scale in [1, 2, 3, 4] {
        let found = pixels(&funnel.svg, scale as f32);
        assert_eq!((found.width(), found.height()), (800 * scale, 500 * scale));
    }
}

#[test]
fn certainty_is_painted_in_the_inks_of_the_theme() {
    for (theme, won, commit) in [
        (Theme::Light, [0x1d, 0x3f, 0x66], [0x4b, 0x86, 0xbd]),
        (Theme::Dark, [0xb8, 0xd6, 0xf2], [0x5f, 0x9a, 0xd2]),
        (Theme::Print, [0x22, 0x22, 0x22], [0x7a, 0x7a, 0x7a]),
    ] {
        let [_, bars, ..] = pictures(theme);
        let pixels = pixels(&bars.svg, 1.0);
        assert!(count(&pixels, won) > 5_000 && count(&pixels, commit) > 2_000, "{theme:?}");
    }
}

#[test]
fn upside_is_hatched_and_pipeline_is_paper() {
    let [_, bars, ..] = pictures(Theme::Print);
    let pixels = pixels(&bars.svg, 2.0);
    let share_dark = |target: &str| {
        let mark = bars.marks.iter().find(|m| m.target.as_deref() == Some(target)).expect("a mark");
        let (mut dark, mut all) = (0.0, 0.0);
        for y in (2.0 * mark.y + 8.0) as u32..(2.0 * (mark.y + mark.h) - 8.0) as u32 {
            for x in (2.0 * mark.x + 8.0) as u32..(2.0 * (mark.x + mark.w) - 8.0) as u32 {
                all += 1.0;
                dark += f64::from(pixels.pixel(x, y).is_some_and(|p| p.red() < 200));
            }
        }
        dark / all
    };
    assert!((0.15..0.6).contains(&share_dark("month:10:Upside")));
    assert_eq!(share_dark("month:11:Pipeline"), 0.0);
    assert_eq!(share_dark("month:9:Commit"), 1.0);
}

#[test]
fn simplified_and_traditional_both_leave_ink() {
    let blank = count(&pixels(&saying("").svg, 1.0), [255; 3]);
    for words in ["客户组合", "客戶組合", "關鍵職務體驗", "−5 → ≥ €", "Łódź Çağrı Đặng"]
    {
        let inked = blank - count(&pixels(&saying(words).svg, 1.0), [255; 3]);
        assert!(inked > 12 * words.chars().count(), "{words} left {inked} pixels");
    }
}

#[test]
fn a_sign_is_drawn_and_not_a_box() {
    let boxed = pixels(&saying("□□").svg, 2.0);
    let signs = pixels(&saying("😀🎉").svg, 2.0);
    let blank = count(&pixels(&saying("").svg, 2.0), [255; 3]);
    assert_ne!(signs.data(), boxed.data());
    assert!(blank - count(&signs, [255; 3]) > 100);
}

#[test]
fn a_character_no_font_has_shows_as_a_box_and_not_as_nothing() {
    let boxed = pixels(&saying("□□").svg, 2.0);
    for words in ["שם", "안녕"] {
        assert_eq!(pixels(&saying(words).svg, 2.0).data(), boxed.data(), "{words}");
        assert!(saying(words).svg.contains(words), "the SVG keeps {words}");
    }
}

#[test]
fn a_pdf_embeds_the_font_and_maps_its_glyphs_back_to_text() {
    for drawing in pictures(Theme::Print) {
        let pdf = pdf(&drawing.svg).expect("a PDF");
        let has = |what: &str| pdf.windows(what.len()).any(|w| w == what.as_bytes());
        assert!(pdf.starts_with(b"%PDF-"));
        assert!(has("/FontFile3") && has("NotoSansCJKsc-Regular") && has("/ToUnicode"));
        assert!(has("/MediaBox[0 0 600 375]"), "800 × 500 px are 600 × 375 points");
        assert!(!has("/Subtype /Image"), "nothing is turned into pixels");
    }
}

#[test]
fn what_cannot_be_exported_is_refused_with_a_reason() {
    let [funnel, ..] = pictures(Theme::Light);
    assert!(matches!(png("no picture", 1.0), Err(ExportError::Svg(_))));
    assert!(matches!(pdf("<svg"), Err(ExportError::Svg(_))));
    assert!(matches!(png(&funnel.svg, f32::NAN), Err(ExportError::Scale(_))));
    assert!(matches!(png(&funnel.svg, 0.0), Err(ExportError::Scale(_))));
    let huge = draw(Chart::Funnel(&Funnel::default()), &Style::new(Theme::Light, 10_000, 10_000));
    assert!(matches!(
        png(&huge.svg, 4.0),
        Err(ExportError::TooLarge { width: 40_000, height: 40_000 })
    ));
}
