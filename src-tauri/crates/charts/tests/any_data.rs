//! Whatever the data, a picture comes out: readable, finite, with its marks inside.

mod samples;

use charts::{
    Bars, Card, Cells, CellsRow, Certainty, Chart, Coverage, Divider, Drawing, Funnel, Influence, LabelAt, LinkKind, Look,
    Chain, ChainBox, Matrix, Node, Old, PeopleMap, Period, Range, Segment, Shade, Side, Stage, StakeholderCell, StakeholderRow, Stakeholders, Status, Style, Theme, WordCell, Zipper,
    ZipperCard, ZipperLevel, ZipperPair, draw,
};
use proptest::prelude::*;
use samples::{Lang, forecast, funnel, matrix, people, tick};

fn assert_sound(drawing: &Drawing, marks: usize) {
    assert!(!drawing.svg.contains("NaN") && !drawing.svg.contains("inf\""));
    usvg::roxmltree::Document::parse(&drawing.svg).expect("well-formed XML");
    assert_eq!(drawing.marks.len(), marks);
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
        Just("👩‍👩‍👧‍👦 שלום مرحبا\u{202e}".to_owned()),
        Just("客戶".repeat(5000)),
    ]
}

fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<f64>(),
        -1e3..1e3,
        Just(0.0),
        Just(f64::NAN),
        Just(f64::INFINITY),
        Just(-1e308),
        Just(5e-324),
    ]
}

fn any_style() -> impl Strategy<Value = Style> {
    let theme =
        prop::sample::select(vec![Theme::Light, Theme::Dark, Theme::Projector, Theme::Print]);
    let side = || prop_oneof![320..1600u32, Just(0), Just(u32::MAX), 1..400u32];
    (theme, side(), side()).prop_map(|(theme, w, h)| Style::new(theme, w, h))
}

fn any_link() -> impl Strategy<Value = LinkKind> {
    use LinkKind::{Alliance, Conflict, Dotted, Influence, Introduction};
    prop::sample::select(vec![Influence, Dotted, Conflict, Alliance, Introduction])
}

fn any_certainty() -> impl Strategy<Value = Certainty> {
    prop::sample::select(vec![
        Certainty::Won,
        Certainty::Commit,
        Certainty::Upside,
        Certainty::Pipeline,
    ])
}

prop_compose! {
    fn any_stage()(name in any_text(), value in any_number(), count in any_text(),
        conversion in any_text(), expected in prop::option::of(any_number()),
        certainty in any_certainty()) -> Stage {
        Stage { name, value, amount: count.clone(), count, conversion, change: None, expected,
            certainty, lines: vec![], target: None }
    }
}

prop_compose! {
    fn any_period()(label in any_text(), parts in prop::collection::vec((any_number(), any_certainty()), 0..6),
        goal in prop::option::of(any_number()), range in prop::option::of([any_number(), any_number(), any_number()])) -> Period {
        let segments = parts.into_iter().map(|(value, certainty)| Segment {
            value, certainty, title: String::new(), lines: vec![], target: None });
        let range = range.map(|[low, middle, high]| Range { low, middle, high });
        Period { label, segments: segments.collect(), goal, range, ..Default::default() }
    }
}

prop_compose! {
    fn any_card()([x, y, ring, disc, ax, ay] in prop::array::uniform6(any_number()), label in any_text(),
        look in prop::sample::select(vec![Look::Key, Look::Normal, Look::Target, Look::Lost]),
        side in prop::option::of(prop::sample::select(vec![Side::Left, Side::Right, Side::Above, Side::Below])),
        former in prop::option::of((any_number(), any_number())), selected in any::<bool>()) -> Card {
        let label_at = side.map(|side| LabelAt { x: ax, y: ay, side });
        let note = selected.then(|| charts::Note { tone: ring as u8, head: label.clone(), votes: Some(disc as u32), ..Default::default() });
        Card { x, y, ring, disc, look, sub: label.clone(), label, note, label_at, by_score: former, former,
            selected, lines: vec![], target: None }
    }
}

prop_compose! {
    fn any_node()([x, y, w, h] in prop::array::uniform4(any_number()), name in any_text(),
        letters in prop::collection::vec(any_text(), 0..4), placeholder in any::<bool>(),
        status in prop::sample::select(vec![Status::Enemy, Status::Against, Status::Neutral, Status::For, Status::Mentor, Status::Unknown]),
        coverage in prop::sample::select(vec![Coverage::None, Coverage::Thin, Coverage::Several, Coverage::Deep])) -> Node {
        Node { x, y, w, h, title: name.clone(), name, letters, status, coverage, old: Old { status: placeholder, coverage: false }, placeholder,
            selected: placeholder, lines: vec![], target: None }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_funnel_draws(stages in prop::collection::vec(any_stage(), 0..12), style in any_style()) {
        let marks = stages.len();
        let funnel = Funnel { stages, ..Default::default() };
        assert_sound(&draw(Chart::Funnel(&funnel), &style), marks);
    }

    #[test]
    fn any_bars_draw(periods in prop::collection::vec(any_period(), 0..30), after in any::<usize>(), style in any_style()) {
        let marks = periods.len();
        let divider = Some(Divider { after, ..Default::default() });
        let bars = Bars { periods, divider, ..Default::default() };
        assert_sound(&draw(Chart::Bars(&bars, &|v| format!("{v}")), &style), marks);
    }

    #[test]
    fn any_matrix_draws(cards in prop::collection::vec(any_card(), 0..12), style in any_style()) {
        let marks = cards.len();
        let matrix = Matrix { cards, ..matrix(Lang::Hans) };
        assert_sound(&draw(Chart::Matrix(&matrix), &style), marks);
    }

    #[test]
    fn any_map_draws(nodes in prop::collection::vec(any_node(), 0..8), weight in any::<u8>(), kind in any_link(),
        points in prop::collection::vec((any_number(), any_number()), 0..9), style in any_style()) {
        let marks = nodes.len();
        let influences = vec![Influence { points: points.clone(), weight, kind }];
        let map = PeopleMap { nodes, ties: vec![points], influences, ..people(Lang::Hant) };
        assert_sound(&draw(Chart::People(&map), &style), marks);
    }
}

proptest! {
    #[test]
    fn any_zipper_draws(people in prop::collection::vec((any_text(), any_text(), 0..4usize, any::<bool>()), 0..12),
        pairs in prop::collection::vec((0..14usize, 0..14usize, any::<bool>()), 0..12), style in any_style()) {
        let mut zipper = Zipper { ours: "Us".into(), theirs: "Them".into(), levels: vec![ZipperLevel::default(); 4], ..Default::default() };
        for (name, title, level, ours) in &people {
            let card = ZipperCard { name: name.clone(), title: title.clone(), ..Default::default() };
            let side = if *ours { &mut zipper.levels[*level].ours } else { &mut zipper.levels[*level].theirs };
            side.push(card);
        }
        zipper.pairs = pairs.into_iter().map(|(ours, theirs, late)| ZipperPair { ours, theirs, late, text: "30 d".into() }).collect();
        assert_sound(&draw(Chart::Zipper(&zipper), &style), people.len());
    }

    #[test]
    fn any_stakeholders_draw(rows in prop::collection::vec((any_text(), any_text(), any::<u8>(), any::<u8>(), any::<bool>()), 0..12), columns in 0..9usize, style in any_style()) {
        let cell = |level, wanted, late| StakeholderCell { level, wanted, text: "9 d".into(), late };
        let marks = rows.len();
        let rows = rows.into_iter().map(|(name, title, level, wanted, late)| StakeholderRow {
            name, title, letters: vec!["D".into()], status: Status::Neutral, cells: vec![cell(level, wanted, late); columns], lines: Vec::new(), target: None,
        });
        let grid = Stakeholders { columns: vec!["Ada".into(); columns], rows: rows.collect(), ..Default::default() };
        assert_sound(&draw(Chart::Stakeholders(&grid), &style), marks);
    }

    #[test]
    fn any_words_in_cells_draw(rows in prop::collection::vec((any_text(), any_text(), any_text()), 0..6), columns in 0..9usize, share in any_number(), style in any_style()) {
        let marks = rows.len();
        let rows = rows.into_iter().map(|(name, note, text)| CellsRow {
            name, note, cells: vec![WordCell { shade: Shade::Wanted, lines: vec![text] }; columns],
        });
        let cells = Cells { columns: vec![("Goals".into(), share); columns], rows: rows.collect(), ..Default::default() };
        assert_sound(&draw(Chart::Cells(&cells), &style), marks);
    }
}

/// Repeats a list until it has this many items.
fn many<T: Clone>(items: &[T], count: usize) -> Vec<T> {
    items.iter().cycle().take(count).cloned().collect()
}

#[test]
fn thousands_of_items_draw_at_any_size() {
    let funnel = Funnel { stages: many(&funnel(Lang::En).stages, 3000), ..Default::default() };
    let bars = Bars { periods: many(&forecast(Lang::En).periods, 3000), ..Default::default() };
    let matrix = Matrix { cards: many(&matrix(Lang::En).cards, 3000), ..matrix(Lang::En) };
    let map = PeopleMap { nodes: many(&people(Lang::En).nodes, 2000), ..people(Lang::En) };
    for (width, height) in [(320, 200), (4000, 3000)] {
        let style = Style::new(Theme::Projector, width, height);
        assert_sound(&draw(Chart::Funnel(&funnel), &style), 3000);
        assert!(draw(Chart::Bars(&bars, &tick), &style).marks.len() > 3000);
        assert_sound(&draw(Chart::Matrix(&matrix), &style), 3000);
        assert_sound(&draw(Chart::People(&map), &style), 2000);
    }
}

proptest! {
    #[test]
    fn any_chain_draws(boxes in prop::collection::vec((any_text(), any_text(), 0..9usize, any_number(), any_number()), 0..12),
                       links in prop::collection::vec((0..14usize, 0..14usize), 0..20), style in any_style()) {
        let chain = Chain {
            columns: vec![("One".into(), 0.0), ("Two".into(), 220.0)],
            boxes: boxes.into_iter().map(|(text, line, tone, x, y)| ChainBox { text, line, tone, x, y, w: 164.0, h: 48.0, target: None }).collect(),
            links,
            width: 400.0,
            height: 300.0,
            empty: "Nothing".into(),
            ..Chain::default()
        };
        assert_sound(&draw(Chart::Chain(&chain), &style), chain.boxes.len());
    }
}
