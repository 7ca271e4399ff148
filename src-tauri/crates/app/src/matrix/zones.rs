//! Zones of a matrix as this workspace has them: borders, names, what to do, tints.
//!
//! Not which zone a card is in. Invariant: zones cover the field and none lies over another,
//! or nothing is changed.

use domain::method::{Flag, Kind, Matrix, Words, Zone};
use domain::quadrant::Area;

use super::places::matrix_of;
use super::view::{MatrixKey, ZoneEdit, ZonesSet};
use crate::error::{AppError, Result};
use crate::method::own;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{line, needed};
use crate::wire::Nothing;

/// Changes the zones of a matrix in this workspace.
pub fn zones_set(session: &mut Session, set: ZonesSet) -> Change<Nothing> {
    let matrix = matrix_of(session, &set.matrix)?.clone();
    let code = session.speech().code();
    let zones = set.zones.iter().map(|edit| zone(&matrix, edit, code)).collect::<Result<Vec<_>>>()?;
    let op = Op::new(OpKind::ZonesEdit, matrix.title.get(code), 1);
    own::replace(session, Matrix { zones, ..matrix }, op)
}

fn zone(matrix: &Matrix, edit: &ZoneEdit, code: &str) -> Result<Zone> {
    let name = needed(&edit.name)?;
    let treat = line(&edit.treat);
    let before = matrix.zone(&edit.key);
    let area = edit.area.map(f64::round);
    let whole = area.iter().all(|end| (0.0..=100.0).contains(end)) && area[0] < area[2] && area[1] < area[3];
    if !whole {
        return Err(AppError::NotAnArea(name));
    }
    Ok(Zone {
        key: edit.key.clone(),
        area: Area(area),
        treat: said(before.map(|zone| &zone.treat), if treat.is_empty() { &name } else { &treat }, code),
        tone: edit.tone.clone(),
        flag: flag(edit.flag.as_deref())?,
        name: said(before.map(|zone| &zone.name), &name, code),
    })
}

fn flag(key: Option<&str>) -> Result<Option<Flag>> {
    match key {
        None | Some("") => Ok(None),
        Some("risk") => Ok(Some(Flag::Risk)),
        Some("over") => Ok(Some(Flag::Over)),
        Some(key) => Err(AppError::UnknownKey { what: "flag", key: key.to_owned() }),
    }
}

/// The name a flag travels by.
pub(super) fn flag_key(flag: Flag) -> &'static str {
    match flag {
        Flag::Risk => "risk",
        Flag::Over => "over",
    }
}

/// A text said in one language; the others keep theirs, or have this one for want of any.
fn said(before: Option<&Words>, text: &str, code: &str) -> Words {
    let all = || Words { en: text.to_owned(), zh_hans: text.to_owned(), zh_hant: text.to_owned() };
    let mut words = before.cloned().unwrap_or_else(all);
    match code {
        "zh-Hans" => words.zh_hans = text.to_owned(),
        "zh-Hant" => words.zh_hant = text.to_owned(),
        _ => words.en = text.to_owned(),
    }
    words
}

/// Takes back what this workspace changed of a matrix.
pub fn reset(session: &mut Session, MatrixKey { matrix }: MatrixKey) -> Change<Nothing> {
    let title = matrix_of(session, &matrix)?.title.get(session.speech().code()).to_owned();
    own::take_out(session, Kind::Matrix, &matrix, Op::new(OpKind::MethodReset, title, 1))
}
