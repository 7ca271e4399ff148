//! How the informal lines of a map run, kept until boxes or lines are others.
//!
//! Not how they are found (`domain::layout`). Invariant: what is kept is what would be found anew.

use std::cell::RefCell;

use domain::layout::{Curve, Link, Rect, Tie, route};

/// Lines of the map that was looked at last, with all they were found from.
pub(crate) struct Ways {
    links: Vec<Link>,
    boxes: Vec<Rect>,
    ties: Vec<Tie>,
    curves: Vec<Curve>,
}

/// The curves of these links; to find them takes half of the time of a large map.
pub(super) fn ways(kept: &RefCell<Option<Ways>>, links: Vec<Link>, boxes: &[Rect], ties: &[Tie]) -> Vec<Curve> {
    let same = |ways: &Ways| ways.links == links && ways.boxes == boxes && ways.ties == ties;
    if let Some(ways) = kept.borrow().as_ref().filter(|ways| same(ways)) {
        return ways.curves.clone();
    }
    let curves = route(&links, boxes, ties);
    *kept.borrow_mut() = Some(Ways { links, boxes: boxes.to_vec(), ties: ties.to_vec(), curves: curves.clone() });
    curves
}
