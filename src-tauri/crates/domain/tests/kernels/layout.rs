use std::collections::BTreeMap;

use domain::layout::{Link, Map, Person, Point, Rect, Side, Spacing, arrange, route};
use proptest::prelude::*;

pub(crate) fn person<'a>(id: &'a str, manager: &'a str) -> Person<'a> {
    let manager = Some(manager).filter(|m| !m.is_empty());
    Person { id, name: id, order: None, manager, outside: false, at: None }
}

pub(crate) fn map(people: &[Person<'_>]) -> Map {
    arrange(people, &Spacing::default())
}

fn at(map: &Map, people: &[Person<'_>], id: &str) -> (f64, f64) {
    let found = people.iter().position(|p| p.id == id).expect("the person");
    (map.boxes[found].x, map.boxes[found].y)
}

/// A vice president with four directors, each with a few managers, and two advisers.
fn company() -> Vec<Person<'static>> {
    let mut people = vec![person("vp", "")];
    people.extend(["a", "b", "c", "d"].map(|director| person(director, "vp")));
    people.extend(["a1", "a2", "a3"].map(|manager| person(manager, "a")));
    people.extend(["b1", "b2", "b3"].map(|manager| person(manager, "b")));
    people.extend(["c1", "c2"].map(|manager| person(manager, "c")));
    people.push(person("d1", "d"));
    people.extend(["x", "y"].map(|id| Person { outside: true, ..person(id, "") }));
    people
}

fn on_edge(at: Point, rect: &Rect) -> bool {
    let on = at.x == rect.x || at.x == rect.right() || at.y == rect.y || at.y == rect.bottom();
    on && rect.contains(at)
}

#[test]
fn directors_spread_on_one_level_and_their_people_hang_below_them() {
    let people = company();
    let map = map(&people);
    let place = |id| at(&map, &people, id);
    assert_eq!(["a", "b", "c", "d"].map(|id| place(id).1), [144.0; 4]);
    assert_eq!(["a", "b", "c", "d"].map(|id| place(id).0), [0.0, 228.0, 456.0, 684.0]);
    assert_eq!(place("vp"), (342.0, 0.0), "over the middle of the directors");
    assert_eq!(["a1", "a2", "a3"].map(place), [(18.0, 240.0), (18.0, 324.0), (18.0, 408.0)]);
    let region = map.outside.expect("a region outside the line");
    assert!(region.y > place("a3").1 + 58.0);
    assert_eq!(place("x").1, place("y").1);
    assert!(region.contains(Point::new(place("y").0, place("y").1)));
}

#[test]
fn lines_run_from_the_manager_over_a_bus_or_along_a_bracket() {
    let people = company();
    let map = map(&people);
    let line = |id: &str| {
        let tie = map.ties.iter().find(|t| people[t.report].id == id).expect("a line");
        tie.points.iter().map(|p| (p.x, p.y)).collect::<Vec<_>>()
    };
    assert_eq!(line("a"), [(428.0, 58.0), (428.0, 90.0), (86.0, 90.0), (86.0, 144.0)]);
    assert_eq!(line("a2"), [(8.0, 202.0), (8.0, 353.0), (18.0, 353.0)]);
    assert_eq!(map.ties.len(), 13, "nobody outside the line has one");
}

#[test]
fn one_more_report_moves_nobody_who_need_not_move() {
    let before = company();
    let mut after = company();
    after.push(person("b4", "b"));
    let (old, new) = (map(&before), map(&after));
    let outsiders = |p: &Person<'_>| p.outside;
    for (i, p) in before.iter().enumerate().filter(|(_, p)| !outsiders(p)) {
        assert_eq!(old.boxes[i], new.boxes[i], "{} stays", p.id);
    }
}

#[test]
fn a_hand_placed_box_stays_and_moves_nobody() {
    let mut people = company();
    let computed = map(&people);
    people[1].at = Some(Point::new(900.5, 700.25));
    let pinned = map(&people);
    assert_eq!((pinned.boxes[1].x, pinned.boxes[1].y), (900.5, 700.25));
    for i in (0..people.len()).filter(|&i| i != 1) {
        assert_eq!(pinned.boxes[i], computed.boxes[i]);
    }
    let own = pinned.ties.iter().find(|t| t.report == 1).expect("its line");
    assert!(on_edge(own.points[own.points.len() - 1], &pinned.boxes[1]));
    assert!(pinned.bounds.contains(Point::new(900.5, 700.25)));
}

#[test]
fn siblings_follow_their_order_key_then_their_name() {
    let mut people = vec![person("top", ""), person("anna", "top"), person("bela", "top")];
    people.push(Person { order: Some("a0"), ..person("zoe", "top") });
    let map = map(&people);
    let y = |id| at(&map, &people, id).1;
    assert!(y("zoe") < y("anna") && y("anna") < y("bela"));
}

#[test]
fn a_wide_span_and_a_crowd_without_managers_stay_compact() {
    let ids: Vec<String> = (0..400).map(|i| format!("p{i:03}")).collect();
    let mut span = vec![person("top", "")];
    span.extend(ids.iter().map(|id| person(id, "top")));
    let crowd: Vec<_> = ids.iter().map(|id| person(id, "")).collect();
    for people in [span, crowd] {
        let bounds = map(&people).bounds;
        assert!(bounds.w < 4000.0 && bounds.h < 4000.0, "{bounds:?}");
    }
}

#[test]
fn bad_input_still_gives_everyone_a_place() {
    let loops = [person("a", "b"), person("b", "a"), person("c", "nobody"), person("c", "c")];
    let broken = Spacing { width: f64::NAN, sibling: -5.0, level: 0.0, ..Spacing::default() };
    assert_eq!(arrange(&loops, &broken).boxes.len(), 4);
    assert_eq!(map(&loops).ties.len(), 2, "the loop is opened, one c stands under the other");
    assert_eq!(map(&[]), Map::default());
}

#[test]
fn a_long_chain_is_no_danger() {
    let ids: Vec<String> = (0..50_000).map(|i| i.to_string()).collect();
    let manager = |i: usize| if i == 0 { "" } else { &ids[i - 1] };
    let people: Vec<_> = ids.iter().enumerate().map(|(i, id)| person(id, manager(i))).collect();
    assert_eq!(map(&people).ties.len(), 49_999);
}

#[derive(Debug, Clone)]
struct Drawn {
    ids: Vec<String>,
    managers: Vec<Option<usize>>,
    outside: Vec<bool>,
}

impl Drawn {
    fn people(&self) -> Vec<Person<'_>> {
        let person = |i: usize| Person {
            id: &self.ids[i],
            name: if i.is_multiple_of(3) { "same" } else { &self.ids[i] },
            order: None,
            manager: self.managers[i].map(|m| self.ids[m].as_str()),
            outside: self.outside[i],
            at: None,
        };
        (0..self.ids.len()).map(person).collect()
    }
}

prop_compose! {
    fn any_people()(
        drawn in prop::collection::vec((prop::option::weighted(0.9, 0..60_usize), prop::bool::weighted(0.08)), 1..60)
    ) -> Drawn {
        let n = drawn.len();
        Drawn {
            ids: (0..n).map(|i| format!("id{:02}", (i * 37) % 101)).collect(),
            managers: drawn.iter().map(|(m, _)| m.map(|m| m % n)).collect(),
            outside: drawn.iter().map(|(_, outside)| *outside).collect(),
        }
    }
}

proptest! {
    #[test]
    fn boxes_never_overlap_and_lines_end_on_them(drawn in any_people(), rows in 1..14_usize, lone in 1..8_usize, levels in 1..7_usize, broad in 1..9_usize) {
        let people = drawn.people();
        let map = arrange(&people, &Spacing { rows, lone, levels, broad, ..Spacing::default() });
        for (i, a) in map.boxes.iter().enumerate() {
            for b in &map.boxes[i + 1..] {
                prop_assert!(!a.overlaps(b), "{:?} {:?}", a, b);
            }
        }
        for tie in &map.ties {
            let (from, to) = (&map.boxes[tie.manager], &map.boxes[tie.report]);
            prop_assert!(to.y >= from.bottom(), "reports are below");
            prop_assert!(on_edge(tie.points[0], from));
            prop_assert!(on_edge(tie.points[tie.points.len() - 1], to));
            for piece in tie.points.windows(2) {
                prop_assert!(piece[0].x == piece[1].x || piece[0].y == piece[1].y);
                let way = Rect::new(
                    piece[0].x.min(piece[1].x), piece[0].y.min(piece[1].y),
                    (piece[0].x - piece[1].x).abs(), (piece[0].y - piece[1].y).abs(),
                );
                prop_assert!(!map.boxes.iter().any(|b| b.overlaps(&way)), "no line through a box");
            }
        }
    }

    #[test]
    fn the_order_of_the_input_does_not_matter(
        (drawn, order) in any_people().prop_flat_map(|d| {
            let n = d.ids.len();
            (Just(d), Just((0..n).collect::<Vec<_>>()).prop_shuffle())
        })
    ) {
        let people = drawn.people();
        let shuffled: Vec<_> = order.iter().map(|&i| people[i]).collect();
        let by_id = |people: &[Person<'_>]| {
            let map = map(people);
            let boxes: BTreeMap<String, String> =
                people.iter().zip(&map.boxes).map(|(p, b)| (p.id.to_owned(), format!("{b:?}"))).collect();
            let ties: Vec<_> = map.ties.iter().map(|t| (people[t.report].id.to_owned(), t.points.clone())).collect();
            (boxes, ties, map.bounds, map.outside)
        };
        prop_assert_eq!(by_id(&people), by_id(&shuffled));
    }

    #[test]
    fn hands_never_break_a_line(drawn in any_people(), hands in prop::collection::vec((0..60_usize, -500.0..900.0, -500.0..900.0), 1..6)) {
        let mut people = drawn.people();
        for (i, x, y) in hands {
            let i = i % people.len();
            people[i].at = Some(Point::new(x, y));
        }
        let map = map(&people);
        for tie in &map.ties {
            prop_assert!(on_edge(tie.points[0], &map.boxes[tie.manager]));
            prop_assert!(on_edge(tie.points[tie.points.len() - 1], &map.boxes[tie.report]));
            prop_assert!(tie.points.windows(2).all(|p| p[0].x == p[1].x || p[0].y == p[1].y));
        }
    }

    #[test]
    fn influence_ends_on_its_boxes_and_never_shares_a_port(
        drawn in any_people(),
        links in prop::collection::vec((0..60_usize, 0..60_usize), 0..40),
    ) {
        let map = map(&drawn.people());
        let links: Vec<_> = links.into_iter().map(|(from, to)| Link { from, to }).collect();
        let curves = route(&links, &map.boxes, &map.ties);
        let n = map.boxes.len();
        let real = links.iter().filter(|l| l.from != l.to && l.from < n && l.to < n).count();
        prop_assert_eq!(curves.len(), real);
        let mut ports = std::collections::HashSet::new();
        for curve in &curves {
            let Link { from, to } = links[curve.link];
            prop_assert!(on_edge(curve.points[0], &map.boxes[from]));
            prop_assert!(on_edge(curve.points[curve.points.len() - 1], &map.boxes[to]));
            for port in [curve.points[0], curve.points[curve.points.len() - 1]] {
                prop_assert!(ports.insert((port.x.to_bits(), port.y.to_bits())), "its own port");
            }
        }
    }
}

#[test]
fn influence_takes_the_near_sides_and_keeps_off_the_brackets() {
    let people = company();
    let map = map(&people);
    let index = |id: &str| people.iter().position(|p| p.id == id).expect("the person");
    let link = |from, to| Link { from: index(from), to: index(to) };
    let links = [link("a", "b"), link("b1", "b"), link("x", "c"), link("a2", "c1")];
    let curves = route(&links, &map.boxes, &map.ties);
    assert_eq!((curves[0].leaves, curves[0].arrives), (Side::Right, Side::Left));
    assert_eq!((curves[1].leaves, curves[1].arrives), (Side::Top, Side::Bottom));
    let ends: Vec<Point> =
        map.ties.iter().flat_map(|t| [t.points[0], t.points[t.points.len() - 1]]).collect();
    for curve in &curves {
        for port in [curve.points[0], curve.points[curve.points.len() - 1]] {
            assert!(ends.iter().all(|end| end.distance(port) >= 8.0), "{curve:?}");
        }
    }
}

#[test]
fn several_influences_on_one_person_arrive_apart() {
    let people = company();
    let map = map(&people);
    let links: Vec<_> = (5..8).map(|from| Link { from, to: 2 }).collect();
    let mut ports: Vec<Point> =
        route(&links, &map.boxes, &map.ties).iter().map(|c| c.points[c.points.len() - 1]).collect();
    ports.sort_by(|a, b| (a.x, a.y).partial_cmp(&(b.x, b.y)).expect("numbers"));
    assert!(ports.windows(2).all(|p| p[0].distance(p[1]) >= 10.0), "{ports:?}");
}

#[test]
fn influence_between_facing_boxes_runs_straight() {
    let people = company();
    let map = map(&people);
    let links = [Link { from: 8, to: 2 }, Link { from: 2, to: 0 }, Link { from: 3, to: 0 }];
    for curve in route(&links, &map.boxes, &map.ties) {
        assert!(curve.points.iter().all(|p| p.x == curve.points[0].x), "{curve:?}");
    }
}

#[test]
fn below_the_spreading_levels_everyone_hangs_level_within_level() {
    let people = [
        person("top", ""),
        person("head", "top"),
        person("lead", "head"),
        person("one", "lead"),
        person("pair", "one"),
        person("two", "lead"),
    ];
    let map = map(&people);
    let place = |id| at(&map, &people, id);
    assert_eq!(["top", "head", "lead"].map(place), [(0.0, 0.0), (0.0, 144.0), (0.0, 288.0)]);
    assert_eq!(["one", "pair", "two"].map(place), [(18.0, 384.0), (36.0, 480.0), (18.0, 564.0)]);
}

#[test]
fn a_map_of_two_thousand_is_no_ribbon() {
    let ids: Vec<String> = (0..2_000).map(|i| i.to_string()).collect();
    for span in [3, 7, 20] {
        let manager = |i: usize| if i == 0 { "" } else { &ids[(i - 1) / span] };
        let people: Vec<_> = ids.iter().enumerate().map(|(i, id)| person(id, manager(i))).collect();
        let bounds = map(&people).bounds;
        assert!(bounds.w < 8.0 * bounds.h && bounds.h < 8.0 * bounds.w, "{span}: {bounds:?}");
    }
}

/// Points along all pieces of a curve, its ends left out.
pub(crate) fn along(points: &[Point]) -> Vec<Point> {
    let piece = |q: &[Point]| {
        let mix =
            |a: Point, b: Point, t: f64| Point::new(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t);
        let [a, b, c, d] = [q[0], q[1], q[2], q[3]];
        let at = move |t: f64| {
            let (ab, bc, cd) = (mix(a, b, t), mix(b, c, t), mix(c, d, t));
            mix(mix(ab, bc, t), mix(bc, cd, t), t)
        };
        (1..40).map(|k| at(f64::from(k) / 40.0)).collect::<Vec<_>>()
    };
    (0..points.len() - 1).step_by(3).flat_map(|s| piece(&points[s..s + 4])).collect()
}

/// The boxes a curve runs over, its own two included.
pub(crate) fn boxes_under(points: &[Point], boxes: &[Rect]) -> Vec<usize> {
    let dot = |p: &Point| Rect::new(p.x, p.y, 0.0, 0.0);
    let dots: Vec<Rect> = along(points).iter().map(dot).collect();
    (0..boxes.len()).filter(|&i| dots.iter().any(|dot| boxes[i].overlaps(dot))).collect()
}

#[test]
fn a_long_influence_runs_up_the_gutter_into_the_side() {
    let people = company();
    let map = map(&people);
    let [from, to] = ["x", "c"].map(|id| people.iter().position(|p| p.id == id).expect("one"));
    let curve = &route(&[Link { from, to }], &map.boxes, &map.ties)[0];
    assert_eq!(curve.arrives, Side::Left);
    assert_eq!(boxes_under(&curve.points, &map.boxes), Vec::<usize>::new());
    let gutter = 418.0..454.0; // between the column of b and the upright of c's bracket
    let beside = along(&curve.points).into_iter().filter(|p| p.y > 210.0 && p.y < 450.0);
    let inside: Vec<bool> = beside.map(|p| gutter.contains(&p.x)).collect();
    assert!(inside.len() > 9 && inside.iter().all(|inside| *inside), "{curve:?}");
}

#[test]
fn several_influences_in_one_gutter_run_side_by_side() {
    let people = company();
    let map = map(&people);
    let index = |id: &str| people.iter().position(|p| p.id == id).expect("the person");
    let links =
        [("x", "d"), ("y", "d")].map(|(from, to)| Link { from: index(from), to: index(to) });
    let curves = route(&links, &map.boxes, &map.ties);
    let at = |curve: &domain::layout::Curve, y: f64| {
        let near = along(&curve.points).into_iter().filter(|p| (p.y - y).abs() < 12.0);
        near.map(|p| p.x).fold(f64::NAN, f64::min)
    };
    for (n, a) in curves.iter().enumerate() {
        for b in &curves[n + 1..] {
            let (a, b) = (at(a, 300.0), at(b, 300.0));
            assert!(a.is_nan() || b.is_nan() || (a - b).abs() >= 3.0, "{a} {b}");
        }
    }
}

#[test]
fn a_long_influence_keeps_beside_the_short_one_in_its_gutter() {
    let boxes: Vec<Rect> =
        (0..12).map(|row| Rect::new(0.0, f64::from(row) * 54.0, 172.0, 30.0)).collect();
    let curves = route(&[Link { from: 4, to: 6 }, Link { from: 0, to: 11 }], &boxes, &[]);
    assert_eq!(curves[0].points.len(), 4, "one simple curve past the box between");
    assert_eq!(curves[0].leaves, curves[1].leaves);
    let at = |curve: &domain::layout::Curve| {
        let near = along(&curve.points).into_iter().filter(|p| (p.y - 285.0).abs() < 12.0);
        near.map(|p| p.x).next().expect("a point beside the box between")
    };
    let apart = (at(&curves[0]) - at(&curves[1])).abs();
    assert!(apart >= 5.0, "{apart} {curves:?}");
}

prop_compose! {
    /// Boxes in rows and columns, each put somewhat aside by hand, with gaps between them.
    pub(crate) fn any_board()(
        board in prop::collection::vec((0..8_i32, 0..8_i32, -12.0..12.0, -8.0..8.0), 2..40)
    ) -> Vec<Rect> {
        let places: BTreeMap<(i32, i32), (f64, f64)> = board.into_iter().map(|(i, j, x, y)| ((i, j), (x, y))).collect();
        let place = |((i, j), (x, y))| Rect::new(f64::from(i) * 240.0 + x, f64::from(j) * 110.0 + y, 172.0, 58.0);
        places.into_iter().map(place).collect()
    }
}

proptest! {
    #[test]
    fn influence_runs_over_nobody(
        drawn in any_people(),
        links in prop::collection::vec((0..60_usize, 0..60_usize), 0..30),
    ) {
        let map = map(&drawn.people());
        let links: Vec<_> = links.into_iter().map(|(from, to)| Link { from, to }).collect();
        for curve in route(&links, &map.boxes, &map.ties) {
            prop_assert_eq!(boxes_under(&curve.points, &map.boxes), Vec::<usize>::new(), "{:?}", curve);
        }
    }

    #[test]
    fn influence_runs_over_nobody_placed_by_hand(
        boxes in any_board(),
        links in prop::collection::vec((0..40_usize, 0..40_usize), 0..30),
    ) {
        let links: Vec<_> = links.into_iter().map(|(from, to)| Link { from, to }).collect();
        for curve in route(&links, &boxes, &[]) {
            prop_assert_eq!(boxes_under(&curve.points, &boxes), Vec::<usize>::new(), "{:?}", curve);
        }
    }

    #[test]
    fn the_order_of_the_links_does_not_matter(
        drawn in any_people(),
        (links, shuffled) in prop::collection::vec((0..60_usize, 0..60_usize), 0..30)
            .prop_flat_map(|links| (Just(links.clone()), Just(links).prop_shuffle())),
    ) {
        let map = map(&drawn.people());
        let curves = |links: &[(usize, usize)]| {
            let links: Vec<_> = links.iter().map(|&(from, to)| Link { from, to }).collect();
            let curves = route(&links, &map.boxes, &map.ties).into_iter();
            let mut said: Vec<_> = curves.map(|c| format!("{:?} {:?}", links[c.link], c.points)).collect();
            said.sort();
            said
        };
        prop_assert_eq!(curves(&links), curves(&shuffled));
    }

    #[test]
    fn any_boxes_give_finite_curves_of_whole_pieces(
        boxes in prop::collection::vec((-1e6..1e6_f64, -900.0..900.0_f64, 0.0..400.0_f64, prop_oneof![Just(f64::NAN), Just(f64::INFINITY), 0.0..90.0_f64]), 1..20),
        links in prop::collection::vec((0..20_usize, 0..20_usize), 0..20),
    ) {
        let boxes: Vec<Rect> = boxes.into_iter().map(|(x, y, w, h)| Rect::new(x, y, w, h)).collect();
        let links: Vec<_> = links.into_iter().map(|(from, to)| Link { from, to }).collect();
        for curve in route(&links, &boxes, &[]) {
            prop_assert_eq!(curve.points.len() % 3, 1);
            prop_assert!(curve.points.len() > 3);
            prop_assert!(curve.points.iter().all(|p| p.x.is_finite() && p.y.is_finite()), "{:?}", curve);
        }
    }
}
