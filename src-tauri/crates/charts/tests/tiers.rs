//! Pyramids, Pareto, ladder, lifecycle, segments, sticky notes: their figures stand in the picture,
//! their marks agree with the data, nothing leaves the sheet.

mod samples;

use charts::{
    Aside, Card, Chart, Curve, Drawing, Ladder, Mark, Matrix, Mirror, Note, Pareto, Pyramid,
    Segments, Style, Theme, draw, text_width,
};
use samples::{Lang, curve, grid, ladder, mirror, notes, pareto, pyramid, segments, tick};
use usvg::roxmltree::{Document, Node};

const THEMES: [Theme; 4] = [Theme::Light, Theme::Dark, Theme::Projector, Theme::Print];
const SIZES: [(u32, u32); 3] = [(480, 320), (960, 600), (1920, 1080)];

fn light(chart: Chart<'_>) -> Drawing {
    draw(chart, &Style::new(Theme::Light, 900, 600))
}

fn all(lang: Lang, style: &Style) -> [Drawing; 8] {
    [
        draw(Chart::Pyramid(&pyramid(lang)), style),
        draw(Chart::Mirror(&mirror(lang)), style),
        draw(Chart::Pareto(&pareto(lang, 15), &tick), style),
        draw(Chart::Ladder(&ladder(lang)), style),
        draw(Chart::Curve(&curve(lang)), style),
        draw(Chart::Segments(&segments(lang)), style),
        draw(Chart::Matrix(&notes(lang)), style),
        draw(Chart::Matrix(&grid(lang)), style),
    ]
}

fn said(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|n| n.text()).collect()
}

fn texts(drawing: &Drawing) -> Vec<String> {
    let document = Document::parse(&drawing.svg).expect("well-formed XML");
    document.descendants().filter(|n| n.has_tag_name("text")).map(said).collect()
}

fn says(drawing: &Drawing, words: &str) -> bool {
    texts(drawing).iter().any(|text| text == words)
}

fn mark<'a>(drawing: &'a Drawing, target: &str) -> &'a Mark {
    drawing.marks.iter().find(|m| m.target.as_deref() == Some(target)).expect("a mark")
}

fn targets(drawing: &Drawing) -> Vec<&str> {
    drawing.marks.iter().filter_map(|m| m.target.as_deref()).collect()
}

/// Level texts with their left and right ends, px.
fn spans(drawing: &Drawing) -> Vec<(String, f64, f64, f64)> {
    let document = Document::parse(&drawing.svg).expect("well-formed XML");
    let level = |n: &Node<'_, '_>| {
        n.has_tag_name("text") && n.parent().is_some_and(|p| !p.has_tag_name("g"))
    };
    let span = |n: Node<'_, '_>| {
        let number = |name| n.attribute(name)?.parse::<f64>().ok();
        let (x, y, size) = (number("x")?, number("y")?, number("font-size")?);
        let (words, wide) = (said(n), text_width(&said(n), size));
        let left = match n.attribute("text-anchor") {
            Some("end") => x - wide,
            Some("middle") => x - wide / 2.0,
            _ => x,
        };
        Some((words, left, left + wide, y))
    };
    document.descendants().filter(level).filter_map(span).collect()
}

#[test]
fn no_text_and_no_mark_leaves_the_sheet_in_any_theme_size_and_language() {
    for theme in THEMES {
        for (width, height) in SIZES {
            for lang in [Lang::En, Lang::Hans] {
                for drawing in all(lang, &Style::new(theme, width, height)) {
                    for (words, left, right, y) in spans(&drawing) {
                        let inside = left >= -0.5 && right <= f64::from(width) + 0.5;
                        assert!(
                            inside && y > 0.0 && y <= f64::from(height),
                            "{words} at {theme:?} {width}: {left} {right} {y}"
                        );
                    }
                    for m in &drawing.marks {
                        assert!(
                            m.x + m.w <= f64::from(width) + 1e-6
                                && m.y + m.h <= f64::from(height) + 1e-6
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn the_same_data_draws_the_same_picture() {
    let style = Style::new(Theme::Dark, 700, 500);
    assert_eq!(all(Lang::Hant, &style), all(Lang::Hant, &style));
}

#[test]
fn a_pyramid_tells_each_tier_against_its_target_and_what_has_no_tier() {
    let drawing = light(Chart::Pyramid(&pyramid(Lang::En)));
    for words in
        ["Multinationals", "Dedicated global team", "212", "of 250", "−38", "¥ 46.1 M", "countless"]
    {
        assert!(says(&drawing, words), "{words}");
    }
    assert_eq!(targets(&drawing), ["tier:0", "tier:1", "tier:2", "tier:3", "tier:4", "tier:none"]);
    assert!(drawing.marks.is_sorted_by(|a, b| a.y < b.y));
}

/// The right end of the upper edge of each band or fill painted in this colour, from the middle, px.
fn edges(drawing: &Drawing, colour: &str, middle: f64) -> Vec<f64> {
    let document = Document::parse(&drawing.svg).expect("well-formed XML");
    let paths = document.descendants().filter(|n| n.attribute("fill") == Some(colour));
    let numbers = |d: &str| -> Vec<f64> {
        d.split(|c: char| !c.is_ascii_digit() && c != '.').filter_map(|n| n.parse().ok()).collect()
    };
    paths.filter_map(|n| Some(numbers(n.attribute("d")?)[2] - middle)).collect()
}

#[test]
fn a_tier_s_fill_is_the_share_of_its_target_and_none_without_a_target() {
    let drawing = light(Chart::Pyramid(&pyramid(Lang::En)));
    let first = edges(&drawing, "#e6f0f9", 0.0);
    let document = Document::parse(&drawing.svg).expect("well-formed XML");
    let d = document
        .descendants()
        .find(|n| n.attribute("fill") == Some("#e6f0f9"))
        .and_then(|n| n.attribute("d"))
        .expect("a band");
    let left: f64 = d[1..].split(' ').next().expect("x").parse().expect("a number");
    let middle = (left + first[0]) / 2.0;
    let (bands, fills) = (edges(&drawing, "#e6f0f9", middle), edges(&drawing, "#4b86bd", middle));
    assert_eq!((bands.len(), fills.len()), (5, 3));
    for ((band, fill), share) in bands.iter().zip(&fills).zip([212.0 / 250.0, 1204.0 / 4000.0, 1.0])
    {
        assert!((fill / band - share).abs() < 0.01, "{fill} of {band}, not {share}");
    }
    assert!(bands.is_sorted(), "the top band is the smallest");
}

#[test]
fn both_halves_of_a_mirror_share_one_scale_and_tell_points_with_their_sign() {
    let drawing = light(Chart::Mirror(&mirror(Lang::En)));
    for words in ["Accounts", "Selling time", "14 %", "+4", "41 %", "−19", "Super prospect"] {
        assert!(says(&drawing, words), "{words}");
    }
    let document = Document::parse(&drawing.svg).expect("well-formed XML");
    let bars = document.descendants().filter(|n| n.attribute("fill") == Some("#4b86bd"));
    let widths: Vec<f64> =
        bars.skip(1).filter_map(|n| n.attribute("width")?.parse().ok()).collect();
    for (width, share) in widths.iter().zip([14.0, 41.0, 38.0, 47.0, 48.0, 12.0]) {
        assert!((width / widths[4] - share / 48.0).abs() < 0.01, "{width} for {share}");
    }
    assert_eq!(targets(&drawing), ["class:0", "class:1", "class:2"]);
}

#[test]
fn a_pareto_sorts_by_size_and_says_what_the_first_make() {
    let mut data = pareto(Lang::En, 15);
    data.items.reverse();
    let drawing = light(Chart::Pareto(&data, &tick));
    assert_eq!(targets(&drawing)[..3], ["account:0", "account:1", "account:2"]);
    assert!(drawing.marks.is_sorted_by(|a, b| a.x < b.x));
    for words in ["top 20 %: 47 % of revenue", "80 %", "100 %"] {
        assert!(says(&drawing, words), "{words}");
    }
}

#[test]
fn a_pareto_of_four_hundred_is_one_area_with_a_mark_for_each() {
    let shapes = |count| {
        let drawing = light(Chart::Pareto(&pareto(Lang::Hans, count), &tick));
        assert_eq!(drawing.marks.len(), count);
        drawing.svg.matches("<rect").count()
    };
    assert!(shapes(60) >= 60);
    assert!(shapes(400) < 10);
}

#[test]
fn a_ladder_has_the_highest_rung_on_top_and_a_hollow_mark_where_an_account_is_wanted() {
    let drawing = light(Chart::Ladder(&ladder(Lang::En)));
    let rung = |n| mark(&drawing, &format!("rung:{n}")).y;
    assert!(rung(3) < rung(2) && rung(2) < rung(1) && rung(1) < rung(0));
    // The account stands on the lowest rung and is wanted on the one above it.
    let own: Vec<_> =
        drawing.marks.iter().filter(|m| m.target.as_deref() == Some("account:0:0")).collect();
    assert_eq!(own.len(), 2);
    assert!(own[0].y < rung(0) && own[1].y >= rung(0), "the hollow mark comes first: it is higher");
    assert_eq!(own[0].x, own[1].x, "the arrow is upright");
}

#[test]
fn names_on_a_rung_never_share_a_cell_and_the_rest_is_counted() {
    let mut data = ladder(Lang::En);
    let crowd = data.rungs[1].climbers[2].clone();
    data.rungs[1].climbers.extend(vec![crowd; 300]);
    let drawing = light(Chart::Ladder(&data));
    let cells: Vec<_> = drawing
        .marks
        .iter()
        .filter(|m| !m.target.as_deref().unwrap_or("rung").starts_with("rung"))
        .collect();
    for (n, a) in cells.iter().enumerate() {
        for b in &cells[n + 1..] {
            let apart = a.x + a.w <= b.x + 0.01
                || b.x + b.w <= a.x + 0.01
                || a.y + a.h <= b.y + 0.01
                || b.y + b.h <= a.y + 0.01;
            assert!(apart, "{a:?} and {b:?}");
        }
    }
    let rung = mark(&drawing, "rung:1");
    let own = |m: &&&Mark| {
        m.target.as_deref().is_some_and(|t| t.starts_with("account:1:"))
            && (rung.y..rung.y + rung.h).contains(&m.y)
    };
    let counts = texts(&drawing);
    let rest = counts.iter().filter_map(|t| t.strip_prefix('+')?.parse::<usize>().ok()).max();
    assert_eq!(rest.map(|rest| rest + cells.iter().filter(own).count()), Some(306));
}

#[test]
fn accounts_on_a_curve_stand_in_the_band_of_their_phase_without_touching() {
    for (width, height) in SIZES {
        let drawing =
            draw(Chart::Curve(&curve(Lang::En)), &Style::new(Theme::Light, width, height));
        let accounts: Vec<_> = drawing
            .marks
            .iter()
            .filter(|m| m.target.as_deref().is_some_and(|t| t.starts_with("account")))
            .collect();
        assert!(accounts.len() > 12);
        for (n, a) in accounts.iter().enumerate() {
            let phase =
                mark(&drawing, &format!("phase:{}", &a.target.as_deref().expect("a target")[8..9]));
            assert!(a.x >= phase.x - 0.01 && a.x + a.w <= phase.x + phase.w + 0.01);
            let touches = |b: &&&Mark| {
                a.x < b.x + b.w - 0.01
                    && b.x < a.x + a.w - 0.01
                    && a.y < b.y + b.h - 0.01
                    && b.y < a.y + a.h - 0.01
            };
            assert_eq!(accounts[n + 1..].iter().filter(touches).count(), 0);
        }
    }
}

#[test]
fn phases_come_in_the_order_of_their_places_and_suggestions_name_the_phase() {
    let mut data = curve(Lang::Hans);
    data.phases.swap(0, 6);
    let drawing = draw(Chart::Curve(&data), &Style::new(Theme::Light, 1920, 1080));
    let phases: Vec<_> = targets(&drawing).into_iter().filter(|t| t.starts_with("phase")).collect();
    assert_eq!(
        phases,
        ["phase:0", "phase:1", "phase:2", "phase:3", "phase:4", "phase:5", "phase:6"]
    );
    assert_eq!(
        texts(&drawing).iter().filter(|t| *t == "成长期").count(),
        3,
        "the phase, and two suggestions of it"
    );
}

#[test]
fn segments_stand_in_columns_of_text_beside_bars_to_scale() {
    let drawing = light(Chart::Segments(&segments(Lang::En)));
    for words in ["State-owned", "¥ 26.4 M", "12", "48 %", "Win rate"] {
        assert!(says(&drawing, words), "{words}");
    }
    let document = Document::parse(&drawing.svg).expect("well-formed XML");
    let bars = document.descendants().filter(|n| n.attribute("fill") == Some("#4b86bd"));
    let widths: Vec<f64> = bars.filter_map(|n| n.attribute("width")?.parse().ok()).collect();
    for (width, value) in widths.iter().zip([26.4, 21.1, 14.0, 0.4]) {
        assert!((width / widths[0] - value / 26.4).abs() < 0.01);
    }
}

#[test]
fn a_note_shows_heading_amount_text_and_votes_inside_its_mark() {
    let drawing = light(Chart::Matrix(&notes(Lang::Hans)));
    for words in ["车身", "260 万", "能耗监测改造", "12"] {
        assert!(says(&drawing, words), "{words}");
    }
    let note = mark(&drawing, "note:5");
    let inside = spans(&drawing)
        .into_iter()
        .filter(|(words, ..)| ["涂装", "460 万", "能耗监测改造"].contains(&words.as_str()));
    for (words, left, right, y) in inside {
        assert!(
            left >= note.x && right <= note.x + note.w && y > note.y && y < note.y + note.h,
            "{words}"
        );
    }
}

#[test]
fn a_note_face_down_tells_nothing() {
    let drawing = light(Chart::Matrix(&notes(Lang::En)));
    assert!(!drawing.svg.contains("Predictive"));
    assert_eq!(mark(&drawing, "note:6").title, "");
}

#[test]
fn a_note_at_the_corner_stays_on_the_board() {
    let note =
        |x, y| Card { x, y, label: "N".into(), note: Some(Note::default()), ..Card::default() };
    let board = Matrix { cards: vec![note(0.0, 0.0), note(100.0, 100.0)], ..Matrix::default() };
    let style = Style::new(Theme::Light, 620, 420);
    let (drawing, plot) =
        (draw(Chart::Matrix(&board), &style), charts::matrix_plot(&board, &style));
    for m in drawing.marks {
        assert!(
            m.x >= plot.x
                && m.y >= plot.y
                && m.x + m.w <= plot.x + plot.w
                && m.y + m.h <= plot.y + plot.h
        );
        let (w, h) = charts::note_size(&board, &style);
        assert!((m.w - w).abs() < 0.01 && (m.h - h).abs() < 0.01);
    }
}

#[test]
fn levels_of_an_axis_name_columns_and_rows_and_a_zone_tells_its_risk() {
    for (lang, words) in [
        (Lang::En, ["Regressing", "Very attractive", "Revenue at risk: ¥ 6.3 M"]),
        (Lang::Hans, ["倒退中的关系", "很有吸引力", "有风险的收入：630 万元"]),
    ] {
        let drawing = light(Chart::Matrix(&grid(lang)));
        words.iter().for_each(|words| assert!(says(&drawing, words), "{words}"));
    }
}

#[test]
fn names_that_find_their_own_place_never_cover_each_other() {
    for (width, height) in [(620, 420), (920, 780)] {
        let mut board = samples::matrix(Lang::En);
        board.cards.iter_mut().for_each(|card| card.label_at = None);
        let drawing = draw(Chart::Matrix(&board), &Style::new(Theme::Light, width, height));
        let names: Vec<_> = board.cards.iter().map(|card| card.label.clone()).collect();
        let placed: Vec<_> =
            spans(&drawing).into_iter().filter(|(words, ..)| names.contains(words)).collect();
        assert!(placed.len() >= 8, "{} names", placed.len());
        for (n, a) in placed.iter().enumerate() {
            for b in &placed[n + 1..] {
                assert!(
                    a.1 >= b.2 || b.1 >= a.2 || (a.3 - b.3).abs() > 11.0,
                    "{} and {}",
                    a.0,
                    b.0
                );
            }
        }
    }
}

#[test]
fn with_nothing_to_draw_the_caller_s_words_are_drawn() {
    let words = || "还没有数据".to_owned();
    let pyramid = Pyramid { empty: words(), aside: Some(Aside::default()), ..Pyramid::default() };
    let mirror = Mirror { empty: words(), ..Mirror::default() };
    let pareto = Pareto { empty: words(), ..Pareto::default() };
    let (ladder, curve) = (
        Ladder { empty: words(), ..Ladder::default() },
        Curve { empty: words(), ..Curve::default() },
    );
    let segments = Segments { empty: words(), ..Segments::default() };
    for chart in [
        Chart::Pyramid(&pyramid),
        Chart::Mirror(&mirror),
        Chart::Pareto(&pareto, &tick),
        Chart::Ladder(&ladder),
        Chart::Curve(&curve),
        Chart::Segments(&segments),
    ] {
        let drawing = light(chart);
        assert_eq!(texts(&drawing), [words()]);
        assert_eq!(drawing.marks, []);
    }
}

#[test]
fn one_of_each_draws() {
    let (mut p, mut m, mut l, mut c, mut s) = (
        pyramid(Lang::En),
        mirror(Lang::En),
        ladder(Lang::En),
        curve(Lang::En),
        segments(Lang::En),
    );
    p.tiers.truncate(1);
    m.classes.truncate(1);
    l.rungs.truncate(1);
    c.phases.truncate(1);
    s.rows.truncate(1);
    let pareto = pareto(Lang::En, 1);
    for (chart, first) in [
        (Chart::Pyramid(&p), "tier:0"),
        (Chart::Mirror(&m), "class:0"),
        (Chart::Pareto(&pareto, &tick), "account:0"),
        (Chart::Ladder(&l), "rung:0"),
        (Chart::Curve(&c), "phase:0"),
        (Chart::Segments(&s), "segment:26.4"),
    ] {
        assert_eq!(targets(&light(chart))[0], first);
    }
}

#[test]
fn a_long_name_is_shortened_in_the_picture_and_whole_in_the_mark() {
    let long = "极长的名称".repeat(200);
    let mut data = ladder(Lang::Hans);
    data.rungs[3].climbers[0].name.clone_from(&long);
    let drawing = light(Chart::Ladder(&data));
    assert!(texts(&drawing).iter().any(|t| t.starts_with("极长") && t.ends_with('…')));
    assert_eq!(mark(&drawing, "account:3:0").title, long);
}
