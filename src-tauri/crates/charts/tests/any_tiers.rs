//! Whatever tiers, classes, accounts, rungs and phases come in, a sound picture comes out.

mod samples;

use charts::{AnswerGroup, AnswerRow, Answers, Aside, Chart, Climber, Curve, CurveItem, Drawing, Goal, Half, Ladder, Mirror, MirrorClass,
    Pareto, ParetoItem, Phase, Pyramid, Rung, SegmentRow, Segments, Style, Theme, Tier, TopShare,
    draw, Radar, RadarPoint, RadarShape};
use proptest::prelude::*;
use samples::{Lang, curve, ladder, notes, pareto, tick};

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
    prop_oneof![
        any::<String>(),
        "\\PC{0,40}",
        Just("<svg>&amp;]]>\u{0}\u{1b}\u{ffff}".to_owned()),
        Just("客戶".repeat(3000)),
    ]
}

fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<f64>(),
        -1e3..1e3,
        Just(0.0),
        Just(f64::NAN),
        Just(f64::INFINITY),
        Just(-1e308)
    ]
}

fn any_style() -> impl Strategy<Value = Style> {
    let theme =
        prop::sample::select(vec![Theme::Light, Theme::Dark, Theme::Projector, Theme::Print]);
    let side = || prop_oneof![320..1600u32, Just(0), 1..400u32];
    (theme, side(), side()).prop_map(|(theme, w, h)| Style::new(theme, w, h))
}

type Row = (String, f64, Option<f64>, usize, Option<usize>);

fn any_rows() -> impl Strategy<Value = Vec<Row>> {
    let row = (
        any_text(),
        any_number(),
        prop::option::of(any_number()),
        0..9usize,
        prop::option::of(0..9usize),
    );
    prop::collection::vec(row, 0..9)
}

fn aside(rows: &[Row]) -> Option<Aside> {
    rows.last().map(|row| Aside { text: row.0.clone(), ..Aside::default() })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_pyramid_draws(rows in any_rows(), style in any_style()) {
        let tier = |(name, value, goal, ..): &Row| Tier { name: name.clone(), value: *value, goal: *goal, count: name.clone(), of: name.clone(), ..Tier::default() };
        let pyramid = Pyramid { tiers: rows.iter().map(tier).collect(), aside: aside(&rows), ..Pyramid::default() };
        let drawing = draw(Chart::Pyramid(&pyramid), &style);
        assert_sound(&drawing);
        prop_assert_eq!(drawing.marks.len(), if rows.is_empty() { 0 } else { rows.len() + 1 });
    }

    #[test]
    fn any_mirror_draws(rows in any_rows(), style in any_style()) {
        let half = |(text, share, goal, ..): &Row| Half { share: *share, goal: *goal, text: text.clone(), change: None };
        let class = |row: &Row| MirrorClass { name: row.0.clone(), left: half(row), right: half(row), ..MirrorClass::default() };
        let mirror = Mirror { classes: rows.iter().map(class).collect(), left: "L".into(), ..Mirror::default() };
        let drawing = draw(Chart::Mirror(&mirror), &style);
        assert_sound(&drawing);
        prop_assert_eq!(drawing.marks.len(), rows.len());
    }

    #[test]
    fn any_pareto_draws(rows in any_rows(), times in 1..20usize, percent in any_number(), style in any_style()) {
        let item = |row: &Row| ParetoItem { name: row.0.clone(), value: row.1, ..ParetoItem::default() };
        let items: Vec<_> = (0..times).flat_map(|_| rows.iter().map(item)).collect();
        let top = Some(TopShare { percent, text: "top".into() });
        let data = Pareto { items: items.clone(), top, level: Some((percent, "80".into())), ..pareto(Lang::En, 0) };
        let drawing = draw(Chart::Pareto(&data, &|v| format!("{v}")), &style);
        assert_sound(&drawing);
        prop_assert_eq!(drawing.marks.len(), items.len());
    }

    #[test]
    fn any_ladder_draws(rows in any_rows(), times in 0..12usize, style in any_style()) {
        let climber = |row: &Row| Climber { name: row.0.clone(), goal: row.4.map(|rung| Goal { rung, text: row.0.clone() }), ..Climber::default() };
        let rung = |row: &Row| Rung { name: row.0.clone(), climbers: rows.iter().cycle().take(times * rows.len()).map(climber).collect(), ..Rung::default() };
        let ladder = Ladder { rungs: rows.iter().map(rung).collect(), aside: aside(&rows), ..Ladder::default() };
        assert_sound(&draw(Chart::Ladder(&ladder), &style));
    }

    #[test]
    fn any_curve_draws(rows in any_rows(), style in any_style()) {
        let phase = |row: &Row| Phase { name: row.0.clone(), at: (row.1, row.2.unwrap_or(row.1)), ..Phase::default() };
        let item = |row: &Row| CurveItem { name: row.0.clone(), phase: row.3, suggested: row.4, ..CurveItem::default() };
        let curve = Curve { phases: rows.iter().map(phase).collect(), items: rows.iter().map(item).collect(), up: "y".into(), ..Curve::default() };
        assert_sound(&draw(Chart::Curve(&curve), &style));
    }

    #[test]
    fn any_answers_draw(rows in any_rows(), style in any_style()) {
        let row = |row: &Row| AnswerRow { name: row.0.clone(), counts: [row.3 as u32, u32::from(row.4.is_some()), row.3 as u32 * 7], ..AnswerRow::default() };
        let group = |row_: &Row| AnswerGroup { title: row_.0.clone(), rows: rows.iter().take(3).map(row).collect() };
        let answers = Answers { groups: rows.iter().map(group).collect(), ..Answers::default() };
        let drawing = draw(Chart::Answers(&answers), &style);
        assert_sound(&drawing);
        prop_assert_eq!(drawing.marks.len(), rows.len() * rows.len().min(3));
    }

    #[test]
    fn any_radar_draws(rows in any_rows(), style in any_style()) {
        let point = |row: &Row| RadarPoint { value: row.1, lines: vec![row.0.clone()] };
        let shape = |row: &Row| RadarShape { name: row.0.clone(), points: rows.iter().map(point).collect() };
        let radar = Radar {
            axes: rows.iter().map(|row| row.0.clone()).collect(),
            shapes: rows.iter().take(5).map(shape).collect(),
            rings: rows.iter().map(|row| (row.1, row.0.clone())).collect(),
            ..Radar::default()
        };
        let drawing = draw(Chart::Radar(&radar), &style);
        assert_sound(&drawing);
        prop_assert_eq!(drawing.marks.len(), rows.len() * rows.len().min(5));
    }

    #[test]
    fn any_segments_draw(rows in any_rows(), style in any_style()) {
        let row = |row: &Row| SegmentRow { name: row.0.clone(), value: row.1, cells: vec![row.0.clone(); row.3], ..SegmentRow::default() };
        let segments = Segments { rows: rows.iter().map(row).collect(), columns: vec!["a".into(); 4], ..Segments::default() };
        let drawing = draw(Chart::Segments(&segments), &style);
        assert_sound(&drawing);
        prop_assert_eq!(drawing.marks.len(), rows.len());
    }
}

/// Repeats a list until it has this many items.
fn many<T: Clone>(items: &[T], count: usize) -> Vec<T> {
    items.iter().cycle().take(count).cloned().collect()
}

#[test]
fn thousands_of_accounts_draw_at_any_size() {
    let mut stairs = ladder(Lang::En);
    stairs.rungs[0].climbers = many(&stairs.rungs[0].climbers, 3000);
    let mut life = curve(Lang::En);
    life.items = many(&life.items, 3000);
    let mut board = notes(Lang::En);
    board.cards = many(&board.cards, 3000);
    let accounts = pareto(Lang::En, 3000);
    for (width, height) in [(120, 120), (480, 320), (4000, 3000)] {
        let style = Style::new(Theme::Projector, width, height);
        assert_sound(&draw(Chart::Ladder(&stairs), &style));
        assert_sound(&draw(Chart::Curve(&life), &style));
        assert_sound(&draw(Chart::Matrix(&board), &style));
        let drawing = draw(Chart::Pareto(&accounts, &tick), &style);
        assert_sound(&drawing);
        assert_eq!(drawing.marks.len(), 3000);
    }
}
