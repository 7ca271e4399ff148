//! The matrix as a picture.
//!
//! Invariant: things stand where the board shows them.

use charts::{Axis, Card, Chart, Corner, Drawing, Heading, LabelAt, Look, Matrix, MatrixKey, Side, Tint, Zone, draw};

use super::chart::style;
use super::notes::Papers;
use super::view::MatrixPicture;
use crate::error::Result;
use crate::matrix::view::{AxisView, LabelView, MatrixCard, MatrixView, ZoneView};
use crate::session::Session;
use crate::speech::Speech;

pub(super) const PLOT: (f64, f64) = (1080.0, 720.0);
/// Room around a plot for axes, heading and legend, px.
pub(super) const AROUND: (f64, f64) = (80.0, 150.0);

/// Draws a matrix as its board shows it.
pub(super) fn matrix(session: &Session, picture: &MatrixPicture) -> Result<Drawing> {
    let mut query = picture.query.clone();
    if query.width < 1.0 || query.height < 1.0 {
        (query.width, query.height) = PLOT;
    }
    let plot = (query.width, query.height);
    let view = crate::matrix::view_of(session, query)?;
    let speech = session.speech();
    let size = ((plot.0 + AROUND.0) as u32, (plot.1 + AROUND.1) as u32);
    let style = style(&picture.theme, size, size);
    Ok(draw(Chart::Matrix(&board(session, &speech, &view, plot)?), &style))
}

fn board(session: &Session, speech: &Speech, view: &MatrixView, plot: (f64, f64)) -> Result<Matrix> {
    let scale = session.open()?.method.scale("category");
    let levels = scale.map(|scale| scale.levels.as_slice()).unwrap_or_default();
    let key = |level: &domain::method::Level| MatrixKey {
        look: look(Some(&level.key)),
        text: level.title.get(speech.code()).to_owned(),
    };
    let papers = Papers::of(session, view)?;
    let unplaced = (view.tray_total > 0)
        .then(|| format!(" · {}", speech.say("charts-unplaced", &[("count", view.tray_total.into())])));
    let mut zones: Vec<Zone> = view.zones.iter().map(|found| zone(found, speech)).collect();
    let mut note = session.open()?.workspace.name.clone();
    if let Some(papers) = &papers {
        papers.tell(&mut zones);
        note.clone_from(&papers.account);
    }
    Ok(Matrix {
        heading: Heading { title: view.title.clone(), note },
        zones,
        x: axis(&view.x),
        y: axis(&view.y),
        cards: view.cards.iter().map(|found| papers.as_ref().map_or_else(|| card(found, plot), |papers| papers.card(found))).collect(),
        legend: levels.iter().filter(|_| papers.is_none()).map(key).collect(),
        legend_note: papers.map_or_else(|| speech.text("charts-matrix-sizes") + &unplaced.unwrap_or_default(), |papers| papers.legend),
        empty: speech.text("charts-matrix-empty"),
    })
}

fn axis(view: &AxisView) -> Axis {
    let ticks = [0, 25, 50, 75, 100].map(|at| (f64::from(at), at.to_string()));
    Axis { name: view.title.clone(), ticks: ticks.to_vec(), ..Axis::default() }
}

fn zone(view: &ZoneView, speech: &Speech) -> Zone {
    let corner = match view.corner.as_str() {
        "top-left" => Corner::TopLeft,
        "bottom-right" => Corner::BottomRight,
        "bottom-left" => Corner::BottomLeft,
        _ => Corner::TopRight,
    };
    let tint = match view.tone.as_str() {
        "zone-main" => Tint::Main,
        "zone-secondary" => Tint::Secondary,
        "zone-passing" => Tint::Passing,
        _ => Tint::GiveUp,
    };
    let args = [("count", view.count.into()), ("amount", view.sum.short.as_str().into())];
    Zone { area: view.area, tint, name: view.name.clone(), line: speech.say("charts-zone", &args), corner, flag: None }
}

fn look(category: Option<&str>) -> Look {
    match category {
        Some("key") => Look::Key,
        Some("target") => Look::Target,
        Some("lost") => Look::Lost,
        _ => Look::Normal,
    }
}

fn card(view: &MatrixCard, plot: (f64, f64)) -> Card {
    let [x, y] = view.drawn.unwrap_or([view.x.unwrap_or_default(), view.y.unwrap_or_default()]);
    // A name without room stays in the table; drawn, it would cover others.
    let label = view.label.as_ref();
    Card {
        x,
        y,
        ring: view.ring,
        disc: view.disc,
        look: look(view.category.as_deref()),
        label: label.map(|_| view.name.clone()).unwrap_or_default(),
        sub: label.filter(|label| !label.short).map(|_| view.detail.clone()).unwrap_or_default(),
        label_at: label.map(|label| label_at(label, (x, y), plot)),
        former: view.before.map(|[x, y]| (x, y)),
        lines: vec![view.detail.clone()],
        ..Card::default()
    }
}

/// From a box beside the disc in px to an anchor in axis values.
fn label_at(label: &LabelView, (x, y): (f64, f64), plot: (f64, f64)) -> LabelAt {
    let at = |dx: f64, dy: f64, side| LabelAt { x: x + dx / plot.0 * 100.0, y: y - dy / plot.1 * 100.0, side };
    let middle = label.dy + label.h / 2.0;
    match label.align.as_str() {
        "left" => at(label.dx, middle, Side::Right),
        "right" => at(label.dx + label.w, middle, Side::Left),
        _ if middle < 0.0 => at(label.dx + label.w / 2.0, label.dy + label.h, Side::Above),
        _ => at(label.dx + label.w / 2.0, label.dy, Side::Below),
    }
}
