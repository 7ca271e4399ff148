use domain::labels::{Beside, Disc, TOLERANCE, place};
use domain::layout::{Point, Rect};
use proptest::prelude::*;

const BOARD: Rect = Rect::new(0.0, 0.0, 800.0, 600.0);

fn disc(x: f64, y: f64, r: f64, priority: i64) -> Disc {
    Disc { at: Point::new(x, y), r, label: Some((100.0, 30.0)), priority }
}

fn sides(discs: &[Disc], obstacles: &[Rect]) -> Vec<Option<Beside>> {
    place(discs, obstacles, BOARD, 6.0).into_iter().map(|p| p.map(|p| p.beside)).collect()
}

#[test]
fn a_label_stands_right_unless_something_is_there() {
    assert_eq!(sides(&[disc(300.0, 300.0, 20.0, 0)], &[]), [Some(Beside::Right)]);
    assert_eq!(sides(&[disc(760.0, 300.0, 20.0, 0)], &[]), [Some(Beside::Left)]);
    let neighbour = Disc { label: None, ..disc(380.0, 300.0, 20.0, 0) };
    assert_eq!(sides(&[disc(300.0, 300.0, 20.0, 0), neighbour], &[]), [Some(Beside::Left), None]);
    let wall = Rect::new(0.0, 280.0, 800.0, 40.0);
    assert_eq!(sides(&[disc(300.0, 300.0, 20.0, 0)], &[wall]), [Some(Beside::Above)]);
}

#[test]
fn the_more_important_label_chooses_first_and_one_without_room_is_hidden() {
    let crowd = [disc(400.0, 300.0, 5.0, 0), disc(401.0, 300.0, 5.0, 9)];
    assert_eq!(sides(&crowd, &[])[1], Some(Beside::Right));
    let everywhere = [Rect::new(0.0, 0.0, 800.0, 600.0)];
    assert_eq!(sides(&crowd, &everywhere), [None, None]);
}

#[test]
fn the_given_order_does_not_decide() {
    let discs: Vec<Disc> = (0..40)
        .map(|i| disc(f64::from(i * 37 % 700), f64::from(i * 91 % 500), f64::from(i % 7) + 3.0, 0))
        .collect();
    let forward = place(&discs, &[], BOARD, 6.0);
    let reversed: Vec<Disc> = discs.iter().rev().copied().collect();
    let mut backward = place(&reversed, &[], BOARD, 6.0);
    backward.reverse();
    assert_eq!(forward, backward);
}

prop_compose! {
    fn any_disc()(x in -20.0..820.0, y in -20.0..620.0, r in 0.0..45.0, w in 20.0..140.0, h in 12.0..36.0, priority in 0..5_i64)
        -> Disc
    {
        Disc { at: Point::new(x, y), r, label: Some((w, h)), priority }
    }
}

prop_compose! {
    fn any_box()(x in 0.0..700.0, y in 0.0..560.0, w in 1.0..120.0, h in 1.0..60.0) -> Rect {
        Rect::new(x, y, w, h)
    }
}

proptest! {
    #[test]
    fn shown_labels_cover_nothing(
        discs in prop::collection::vec(any_disc(), 0..70),
        obstacles in prop::collection::vec(any_box(), 0..5),
    ) {
        let placed = place(&discs, &obstacles, BOARD, 4.0);
        let shown: Vec<Rect> = placed.iter().flatten().map(|p| p.area).collect();
        for (i, area) in shown.iter().enumerate() {
            prop_assert_eq!(area.union(&BOARD), BOARD, "inside");
            let inner = area.grown(-2.0 * TOLERANCE);
            prop_assert!(!shown[i + 1..].iter().chain(&obstacles).any(|other| other.overlaps(&inner)));
            for disc in &discs {
                let nearest = Point::new(disc.at.x.clamp(inner.x, inner.right()), disc.at.y.clamp(inner.y, inner.bottom()));
                prop_assert!(disc.at.distance(nearest) >= disc.r, "{:?} over {:?}", area, disc);
            }
        }
    }
}
