//! Whatever changes, ranges, chances and moves come in, a sound picture comes out.

mod samples;

use charts::{
    Aim, Band, Blade, Calibration, Chart, Crosstab, Drawing, Fall, Fan, Field, Flow, Kept, Likely, Multiples, Panel, Pillar,
    SpreadPlot, Stack, Style, Theme, Tone, Waterfall, draw,
};
use proptest::prelude::*;
use samples::{Lang, fall, likely, moves, tick};

fn assert_sound(drawing: &Drawing) {
    assert!(!drawing.svg.contains("NaN") && !drawing.svg.contains("inf\""));
    usvg::roxmltree::Document::parse(&drawing.svg).expect("well-formed XML");
    for m in &drawing.marks {
        let (right, bottom) = (f64::from(drawing.width) + 1e-6, f64::from(drawing.height) + 1e-6);
        assert!(m.x >= 0.0 && m.y >= 0.0 && m.w >= 0.0 && m.h >= 0.0, "{m:?}");
        assert!(m.x + m.w <= right && m.y + m.h <= bottom, "{m:?}");
    }
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "\\PC{0,40}", Just("客戶".repeat(3000)), Just(String::new())]
}

fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![any::<f64>(), -1e3..1e3, 0.0..1.0, Just(0.0), Just(f64::NAN), Just(f64::INFINITY), Just(1e308)]
}

fn any_style() -> impl Strategy<Value = Style> {
    let theme = prop::sample::select(vec![Theme::Light, Theme::Dark, Theme::Projector, Theme::Print]);
    let side = || prop_oneof![320..1600u32, Just(0), 1..400u32];
    (theme, side(), side()).prop_map(|(theme, w, h)| Style::new(theme, w, h))
}

type Row = (String, f64, f64, Option<f64>, (usize, usize));

fn any_rows() -> impl Strategy<Value = Vec<Row>> {
    let row = (any_text(), any_number(), any_number(), prop::option::of(any_number()), (0..9usize, 0..9usize));
    prop::collection::vec(row, 0..9)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_waterfall_draws(rows in any_rows(), ends in (any_number(), any_number()), style in any_style()) {
        let pillar = |value: f64| Pillar { value, text: "x".into(), ..Pillar::default() };
        let step = |row: &Row| Fall { label: row.0.clone(), change: row.1, text: row.0.clone(), ..Fall::default() };
        let fall = Waterfall { start: pillar(ends.0), steps: rows.iter().map(step).collect(), end: pillar(ends.1), ..Waterfall::default() };
        let drawing = draw(Chart::Waterfall(&fall, &|v| format!("{v}")), &style);
        assert_sound(&drawing);
        prop_assert!(drawing.marks.is_empty() || drawing.marks.len() == rows.len() + 2);
    }

    #[test]
    fn any_distribution_draws(rows in any_rows(), aim in prop::option::of(any_number()), style in any_style()) {
        let bar = |row: &Row| Likely { from: row.1, to: row.2, chance: row.3.unwrap_or(0.1), title: row.0.clone(), ..Likely::default() };
        let range = rows.first().map(|row| [(row.1, row.0.clone()), (row.2, "m".into()), (row.1, row.0.clone())]);
        let plot = SpreadPlot { bars: rows.iter().map(bar).collect(), target: aim.map(|at| Aim { at, ..Aim::default() }), range, ..SpreadPlot::default() };
        let drawing = draw(Chart::Spread(&plot, &|v| format!("{v}")), &style);
        assert_sound(&drawing);
        prop_assert_eq!(drawing.marks.len(), rows.len());
    }

    #[test]
    fn any_calibration_draws(rows in any_rows(), style in any_style()) {
        let point = |row: &Row| Kept { said: row.1, came: row.2, low: row.1, high: row.2, cases: row.4.0, ..Kept::default() };
        let chart = Calibration { points: rows.iter().map(point).collect(), ..Calibration::default() };
        let drawing = draw(Chart::Calibration(&chart), &style);
        assert_sound(&drawing);
        prop_assert_eq!(drawing.marks.len(), rows.len());
    }

    #[test]
    fn any_fan_draws(rows in any_rows(), style in any_style()) {
        let blade = |row: &Row| Blade { label: row.0.clone(), levels: [row.1, row.2, row.1, row.2, row.1], goal: row.3, known: row.4.0 > 4, ..Blade::default() };
        let fan = Fan { places: rows.iter().map(blade).collect(), names: ["a".into(), "b".into(), "c".into()], ..Fan::default() };
        let drawing = draw(Chart::Fan(&fan, &|v| format!("{v}")), &style);
        assert_sound(&drawing);
        prop_assert_eq!(drawing.marks.len(), rows.len());
    }

    #[test]
    fn any_multiples_draw(rows in any_rows(), style in any_style()) {
        let bars = |row: &Row| vec![(Some(row.1), row.3), (None, Some(row.2)), (Some(row.2), None)];
        let panel = |row: &Row| Panel { name: row.0.clone(), value: row.0.clone(), good: Some(row.4.0 > 4), bars: bars(row), ..Panel::default() };
        let multiples = Multiples { panels: rows.iter().map(panel).collect(), ..Multiples::default() };
        let drawing = draw(Chart::Multiples(&multiples), &style);
        assert_sound(&drawing);
        prop_assert_eq!(drawing.marks.len(), rows.len());
    }

    #[test]
    fn any_moves_draw(rows in any_rows(), style in any_style()) {
        let field = |row: &Row| Field { row: row.4.0, column: row.4.1, weight: row.1, text: row.0.clone(), small: row.0.clone(), ..Field::default() };
        let names: Vec<String> = rows.iter().map(|row| row.0.clone()).collect();
        let table = Crosstab { rows: names.clone(), columns: names, fields: rows.iter().map(field).collect(), ..Crosstab::default() };
        assert_sound(&draw(Chart::Crosstab(&table), &style));
        let stack = |row: &Row| Stack { name: row.0.clone(), tone: Tone::Good, ..Stack::default() };
        let band = |row: &Row| Band { from: row.4.0, to: row.4.1, value: row.1, ..Band::default() };
        let stacks: Vec<Stack> = rows.iter().map(stack).collect();
        let flow = Flow { left: stacks.clone(), right: stacks, bands: rows.iter().map(band).collect(), ..Flow::default() };
        assert_sound(&draw(Chart::Flow(&flow), &style));
    }
}

#[test]
fn figures_and_names_stand_in_the_pictures() {
    for lang in [Lang::En, Lang::Hans, Lang::Hant] {
        let style = Style::new(Theme::Light, 720, 420);
        let (fall, likely, (table, flow)) = (fall(lang), likely(lang), moves(lang));
        let picture = draw(Chart::Waterfall(&fall, &tick), &style).svg;
        assert!(fall.steps.iter().all(|step| picture.contains(&step.text)), "{lang:?}");
        let picture = draw(Chart::Spread(&likely, &tick), &style).svg;
        assert!(likely.range.iter().flatten().all(|(_, words)| picture.contains(words.as_str())), "{lang:?}");
        let picture = draw(Chart::Crosstab(&table), &style).svg;
        assert!(table.fields.iter().all(|field| picture.contains(&field.text)), "{lang:?}");
        let picture = draw(Chart::Flow(&flow), &style).svg;
        assert!(flow.left.iter().chain(&flow.right).all(|stack| picture.contains(&stack.name)), "{lang:?}");
    }
}
