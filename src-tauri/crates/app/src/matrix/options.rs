//! What a board shows by size, ring, colour and second line, and what it could show.
//!
//! Invariant: a choice that no longer fits the matrix counts as none.

use domain::method::{Matrix, Method, Subject};
use store::{Recorded, Setting};

use super::lines::{MEASURES, measure_named};
use super::places::matrix_of;
use super::view::{MatrixOptionsSet, OptionView, OptionsView, Shows};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::people::redact::Eyes;
use crate::session::{Change, Session};
use crate::wire::Nothing;

/// Words of a subject that can colour and label it.
const WORDS: [&str; 4] = ["owner", "industry", "country", "city"];
/// Revenue and what it could be, or what the measures say.
const FIGURES: &str = "figures";
const NONE: &str = "none";

/// What is asked for, else what the workspace chose, else what the pack says.
pub(super) fn in_force(session: &Session, matrix: &Matrix, asked: &Shows) -> Result<Shows> {
    let open = session.open()?;
    let kept = kept(session, matrix)?;
    let pack = Shows {
        size: matrix.size.map(|measure| measure.name().to_owned()),
        ring: matrix.ring.map(|measure| measure.name().to_owned()),
        colour: matrix.colour.clone(),
        label: Some(FIGURES.to_owned()),
    };
    let first = |of: fn(&Shows) -> &Option<String>, fits: &dyn Fn(&str) -> bool| {
        let fitting = [asked, &kept, &pack].into_iter().filter_map(|shows| of(shows).clone());
        fitting.into_iter().find(|key| key == NONE || fits(key))
    };
    let method = &open.method;
    Ok(Shows {
        size: first(|shows| &shows.size, &|key| measures(matrix, key)),
        ring: first(|shows| &shows.ring, &|key| measures(matrix, key)),
        colour: first(|shows| &shows.colour, &|key| colours(method, matrix, key)),
        label: first(|shows| &shows.label, &|key| labels(method, matrix, key)),
    })
}

/// What the workspace chose; nothing where it chose nothing.
fn kept(session: &Session, matrix: &Matrix) -> Result<Shows> {
    let row = session.open()?.store.db().find::<Setting>(&key(&matrix.key))?;
    Ok(row.and_then(|row| serde_json::from_str(&row.value).ok()).unwrap_or_default())
}

fn key(matrix: &str) -> String {
    format!("matrix/{matrix}")
}

fn measures(matrix: &Matrix, key: &str) -> bool {
    measure_named(key).is_some_and(|measure| matrix.places.iter().any(|kind| measure.fits(*kind)))
}

fn colours(method: &Method, matrix: &Matrix, key: &str) -> bool {
    WORDS.contains(&key) || scales(method, matrix).any(|scale| scale.key == key)
}

fn labels(method: &Method, matrix: &Matrix, key: &str) -> bool {
    key == FIGURES || (key == "account" && !places_accounts(matrix)) || colours(method, matrix, key)
}

fn places_accounts(matrix: &Matrix) -> bool {
    matrix.places.contains(&Subject::Account)
}

fn scales<'m>(method: &'m Method, matrix: &'m Matrix) -> impl Iterator<Item = &'m domain::method::Scale> {
    method.scales().filter(|scale| matrix.places.iter().any(|kind| scale.applies.contains(kind)))
}

/// What a board shows and can show.
pub(super) fn view(session: &Session, matrix: &Matrix, shows: Shows) -> Result<OptionsView> {
    let method = &session.open()?.method;
    let speech = session.speech();
    let worded = |key: &str| OptionView { key: key.to_owned(), title: speech.text(&format!("matrix-by-{key}")) };
    let fitting = MEASURES.into_iter().map(|measure| measure.name()).filter(|name| measures(matrix, name));
    let eyes = Eyes::of(session)?;
    let scales = scales(method, matrix)
        .filter(|scale| eyes.sees(&scale.key))
        .map(|scale| OptionView { key: scale.key.clone(), title: scale.title.get(speech.code()).to_owned() });
    let colours: Vec<OptionView> = scales.chain(WORDS.into_iter().map(worded)).collect();
    let account = (!places_accounts(matrix)).then(|| worded("account"));
    let labels = std::iter::once(worded(FIGURES)).chain(account).chain(colours.iter().cloned());
    Ok(OptionsView { shows, measures: fitting.map(worded).collect(), labels: labels.collect(), colours })
}

/// Keeps what a board shows.
pub fn options_set(session: &mut Session, set: MatrixOptionsSet) -> Change<Nothing> {
    let matrix = matrix_of(session, &set.matrix)?;
    let method = &session.open()?.method;
    let Shows { size, ring, colour, label } = &set.shows;
    let check = |key: &Option<String>, what, fits: &dyn Fn(&str) -> bool| match key {
        Some(key) if key != NONE && !fits(key) => Err(AppError::UnknownKey { what, key: key.clone() }),
        _ => Ok(()),
    };
    check(size, "measure", &|key| measures(matrix, key))?;
    check(ring, "measure", &|key| measures(matrix, key))?;
    check(colour, "scale", &|key| colours(method, matrix, key))?;
    check(label, "scale", &|key| labels(method, matrix, key))?;
    if kept(session, matrix)? == set.shows {
        return Ok((Nothing {}, Recorded::default()));
    }
    let title = matrix.title.get(session.speech().code()).to_owned();
    let value = serde_json::to_string(&set.shows).map_err(|error| AppError::BadRequest(error.to_string()))?;
    let row = Setting { key: key(&set.matrix), value };
    session.transact(Op::new(OpKind::MatrixOptions, title, 1).merging(row.key.clone()), |tx| {
        tx.choose(&row)?;
        Ok(Nothing {})
    })
}
