//! What a drawing promises: a readable picture, texts as text, marks that agree with the data.

mod samples;

use charts::{Bars, Chart, Drawing, Funnel, Mark, Matrix, PeopleMap, Style, Theme, draw};
use samples::{Lang, forecast, funnel, matrix, people, tick};

const THEMES: [Theme; 4] = [Theme::Light, Theme::Dark, Theme::Projector, Theme::Print];

fn light(chart: Chart<'_>) -> Drawing {
    draw(chart, &Style::new(Theme::Light, 900, 600))
}

/// Each of the four pictures in one language and style.
fn all_four(lang: Lang, style: &Style) -> [Drawing; 4] {
    [
        draw(Chart::Funnel(&funnel(lang)), style),
        draw(Chart::Bars(&forecast(lang), &tick), style),
        draw(Chart::Matrix(&matrix(lang)), style),
        draw(Chart::People(&people(lang)), style),
    ]
}

/// The texts of a picture, as an XML reader finds them.
fn texts(drawing: &Drawing) -> Vec<String> {
    let document = usvg::roxmltree::Document::parse(&drawing.svg).expect("well-formed XML");
    let texts = document.descendants().filter(|n| n.has_tag_name("text"));
    texts
        .map(|n| n.descendants().filter_map(|d| d.text().filter(|_| d.is_text())).collect())
        .collect()
}

fn titles(marks: &[Mark]) -> Vec<&str> {
    marks.iter().map(|m| m.title.as_str()).collect()
}

fn targets(marks: &[Mark]) -> Vec<&str> {
    marks.iter().filter_map(|m| m.target.as_deref()).collect()
}

fn assert_inside(drawing: &Drawing) {
    for mark in &drawing.marks {
        let inside = mark.x >= 0.0
            && mark.y >= 0.0
            && mark.x + mark.w <= f64::from(drawing.width) + 1e-6
            && mark.y + mark.h <= f64::from(drawing.height) + 1e-6;
        assert!(inside, "{mark:?} lies outside {}×{}", drawing.width, drawing.height);
    }
}

#[test]
fn every_picture_is_svg_of_the_size_asked_for() {
    for theme in THEMES {
        for drawing in all_four(Lang::Hans, &Style::new(theme, 900, 600)) {
            let tree = usvg::Tree::from_str(&drawing.svg, &usvg::Options::default()).expect("SVG");
            assert_eq!((tree.size().width(), tree.size().height()), (900.0, 600.0));
            assert_eq!((drawing.width, drawing.height), (900, 600));
        }
    }
}

#[test]
fn chinese_stays_text() {
    for (lang, words) in [
        (Lang::Hans, ["P3 商机", "已结月份", "海岚汽车", "江蓝"]),
        (Lang::Hant, ["P3 商機", "已結月份", "海嵐汽車", "江藍"]),
    ] {
        for (drawing, word) in all_four(lang, &Style::new(Theme::Light, 900, 600)).iter().zip(words)
        {
            assert!(texts(drawing).iter().any(|t| t == word), "{word} is not a text");
        }
    }
}

#[test]
fn a_vertical_axis_name_turns_in_english_and_stands_upright_in_chinese() {
    let english = light(Chart::Matrix(&matrix(Lang::En)));
    assert!(texts(&english).contains(&"Attractiveness →".to_owned()));
    assert!(english.svg.contains("rotate(-90)"));
    let chinese = light(Chart::Matrix(&matrix(Lang::Hans)));
    assert!(texts(&chinese).contains(&"↑吸引力".to_owned()));
    assert!(!chinese.svg.contains("rotate(-90)"));
}

#[test]
fn a_funnel_has_one_mark_per_stage_from_top_to_bottom() {
    let drawing = light(Chart::Funnel(&funnel(Lang::En)));
    let names: Vec<_> = funnel(Lang::En).stages.iter().map(|s| s.name.clone()).collect();
    assert_eq!(titles(&drawing.marks), names);
    assert_eq!(targets(&drawing.marks)[..2], ["stage:0", "stage:1"]);
    assert!(drawing.marks.is_sorted_by(|a, b| a.y < b.y));
    assert_inside(&drawing);
}

#[test]
fn a_funnel_bar_is_as_long_as_its_value() {
    let drawing = light(Chart::Funnel(&funnel(Lang::En)));
    let document = usvg::roxmltree::Document::parse(&drawing.svg).expect("well-formed XML");
    let bars = document
        .descendants()
        .filter(|n| matches!(n.attribute("fill"), Some("#4b86bd" | "#1d3f66")));
    let widths: Vec<f64> = bars.filter_map(|n| n.attribute("width")?.parse().ok()).collect();
    let longest = widths[0];
    for (width, value) in widths.iter().zip([120.0, 84.0, 46.0, 31.0, 20.0, 13.0, 11.0]) {
        assert!((width - longest * value / 120.0).abs() <= 1.0, "{width} px for {value}");
    }
}

#[test]
fn bars_have_a_mark_per_period_then_its_segments_that_open_something() {
    let drawing = light(Chart::Bars(&forecast(Lang::En), &tick));
    let months: Vec<_> =
        titles(&drawing.marks).into_iter().filter(|t| t.len() == 3 && *t != "Won").collect();
    assert_eq!(
        months,
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    );
    let september = titles(&drawing.marks).iter().position(|t| *t == "Sep").expect("September");
    assert_eq!(
        titles(&drawing.marks)[september..][..6],
        ["Sep", "Won", "Commit", "Upside", "Pipeline", "Oct"]
    );
    assert_eq!(drawing.marks[september + 2].target.as_deref(), Some("month:8:Commit"));
    assert_inside(&drawing);
}

#[test]
fn segments_stack_without_a_gap_in_proportion_to_their_values() {
    let drawing = light(Chart::Bars(&forecast(Lang::En), &tick));
    let of = |target: &str| {
        drawing.marks.iter().find(|m| m.target.as_deref() == Some(target)).expect("a mark")
    };
    let (commit, upside, pipeline) =
        (of("month:11:Commit"), of("month:11:Upside"), of("month:11:Pipeline"));
    assert!((commit.y - (upside.y + upside.h)).abs() <= 1.0);
    assert!((upside.y - (pipeline.y + pipeline.h)).abs() <= 1.0);
    assert!((pipeline.h / commit.h - 12.2 / 4.5).abs() < 0.05);
}

#[test]
fn ticks_are_round_and_said_in_the_words_of_the_caller() {
    let drawing = draw(
        Chart::Bars(&forecast(Lang::En), &|v| format!("[{v}]")),
        &Style::new(Theme::Light, 900, 420),
    );
    let ticks: Vec<_> = texts(&drawing).into_iter().filter(|t| t.starts_with('[')).collect();
    assert_eq!(ticks, ["[0]", "[5]", "[10]", "[15]", "[20]", "[25]"]);
}

#[test]
fn negative_parts_hang_below_zero() {
    let mut bars = forecast(Lang::En);
    bars.periods[8].segments[1].value = -6.0;
    let drawing = light(Chart::Bars(&bars, &tick));
    let of = |target: &str| {
        drawing.marks.iter().find(|m| m.target.as_deref() == Some(target)).expect("a mark")
    };
    assert!(of("month:8:Commit").y >= of("month:8:Won").y + of("month:8:Won").h - 1.0);
    assert!(texts(&drawing).iter().any(|t| t == "−10" || t == "−5"));
}

#[test]
fn sixty_months_are_labelled_without_touching() {
    let mut bars = forecast(Lang::Hans);
    let year = bars.periods.clone();
    bars.periods = (0..60).map(|n| year[n % 12].clone()).collect();
    let drawing = light(Chart::Bars(&bars, &tick));
    let labels = texts(&drawing).iter().filter(|t| t.ends_with(" 月")).count();
    assert!((10..=30).contains(&labels), "{labels} labels");
    assert_inside(&drawing);
}

#[test]
fn a_matrix_has_one_mark_per_card_around_its_ring_in_reading_order() {
    let (data, style) = (matrix(Lang::En), Style::new(Theme::Light, 900, 600));
    let drawing = draw(Chart::Matrix(&data), &style);
    let plot = charts::matrix_plot(&data, &style);
    assert_eq!(drawing.marks.len(), data.cards.len());
    assert_eq!(
        titles(&drawing.marks)[..3],
        ["Bluefen Battery", "Harbourline Motors", "Ostara Chemicals"]
    );
    for mark in &drawing.marks {
        let card = data.cards.iter().find(|c| c.label == mark.title).expect("its card");
        let (x, y) = plot.pixel((card.x, card.y));
        assert!(
            (mark.x + mark.w / 2.0 - x).abs() < 0.01 && (mark.y + mark.h / 2.0 - y).abs() < 0.01
        );
        assert!((mark.w - 2.0 * card.ring).abs() < 0.01);
        assert_eq!(mark.target, card.target);
    }
    assert_inside(&drawing);
}

#[test]
fn a_map_has_one_mark_per_node_and_shrinks_to_fit() {
    let data = people(Lang::En);
    let wide = draw(Chart::People(&data), &Style::new(Theme::Light, 1400, 900));
    let small = draw(Chart::People(&data), &Style::new(Theme::Light, 320, 200));
    for drawing in [&wide, &small] {
        assert_eq!(drawing.marks.len(), data.nodes.len());
        assert_eq!(titles(&drawing.marks)[..3], ["Sam Holt", "Leo Tarn", "Jill Lane"]);
        assert_eq!(targets(&drawing.marks)[..3], ["person:0", "person:1", "person:2"]);
        assert_inside(drawing);
    }
    assert_eq!((wide.marks[0].w, wide.marks[0].h), (172.0, 58.0));
    assert!(small.marks[0].w < 60.0);
}

#[test]
fn with_nothing_to_draw_the_caller_s_words_are_drawn() {
    let words = "还没有数据".to_owned();
    let (funnel, bars) = (
        Funnel { empty: words.clone(), ..Default::default() },
        Bars { empty: words.clone(), ..Default::default() },
    );
    let (matrix, people) = (
        Matrix { empty: words.clone(), ..Default::default() },
        PeopleMap { empty: words.clone(), ..Default::default() },
    );
    for chart in [
        Chart::Funnel(&funnel),
        Chart::Bars(&bars, &tick),
        Chart::Matrix(&matrix),
        Chart::People(&people),
    ] {
        let drawing = light(chart);
        assert_eq!(texts(&drawing), [words.as_str()]);
        assert_eq!(drawing.marks, []);
    }
}

#[test]
fn a_long_name_is_shortened_in_the_picture_and_whole_in_the_mark() {
    let mut data = funnel(Lang::En);
    data.stages[0].name = "极长的名称".repeat(2000);
    let drawing = light(Chart::Funnel(&data));
    assert!(texts(&drawing).iter().any(|t| t.starts_with("极长的名称") && t.ends_with('…')));
    assert_eq!(drawing.marks[0].title.chars().count(), 10_000);
}

#[test]
fn markup_and_control_characters_in_names_are_harmless() {
    let mut data = people(Lang::En);
    data.nodes[0].name = "<b>\u{0}&\u{7}\"'\u{202e}x".into();
    let drawing = light(Chart::People(&data));
    assert!(texts(&drawing).contains(&"<b>&\"'x".to_owned()));
}

#[test]
fn every_theme_paints_in_its_own_colours() {
    let canvas = |theme| {
        let drawing = draw(Chart::Bars(&forecast(Lang::En), &tick), &Style::new(theme, 800, 400));
        (
            drawing.svg.contains("#17191c"),
            drawing.svg.contains("#1d3f66"),
            drawing.svg.contains("#222222"),
        )
    };
    assert_eq!(canvas(Theme::Light), (false, true, false));
    assert_eq!(canvas(Theme::Dark), (true, false, false));
    assert_eq!(canvas(Theme::Projector), (false, true, false));
    assert_eq!(canvas(Theme::Print), (false, false, true));
}

#[test]
fn the_font_carries_the_family_that_pictures_name() {
    let mut fonts = usvg::fontdb::Database::new();
    fonts.load_font_data(charts::FONT.to_vec());
    let face = fonts.faces().next().expect("one face");
    assert_eq!(face.families[0].0, charts::FONT_FAMILY);
}

#[test]
fn chinese_is_measured_at_its_full_width() {
    assert_eq!(charts::text_width("客户组合", 10.0), 40.0);
    assert_eq!(charts::text_width("客戶組合", 10.0), 40.0);
    assert!(charts::text_width("illi", 10.0) < 15.0);
}
