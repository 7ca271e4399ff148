//! Putting cards on a matrix, giving them back to their score, locking them, and telling why.
//!
//! Invariant: places lie within 0–100; what is locked does not move.

use domain::method::Matrix;
use domain::quadrant::{Place as At, band_of, clamp};
use store::{FactsOf, Judgement, Placement, Tx, new_id};

use super::ground::{Ground, Rule, SAME, Stand};
use super::view::{CardMove, Place, PlaceComputed, PlaceReason, PlacementLock, PlacementView, PlacesOf};
use crate::accounts::{check_certainty, judgement};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::subjects::{Known, known};
use crate::texts::tidy;
use crate::wire::Nothing;

/// On a board of levels, a card this near to its score stays with the score.
const NEAR: f64 = 5.0;

/// The matrix, or who asked for it is told.
pub(crate) fn matrix_of<'a>(session: &'a Session, key: &str) -> Result<&'a Matrix> {
    let unknown = || AppError::UnknownKey { what: "matrix", key: key.to_owned() };
    session.open()?.method.matrix(key).ok_or_else(unknown)
}

/// The method must have the matrix.
pub(crate) fn check(session: &Session, key: &str) -> Result<()> {
    matrix_of(session, key).map(drop)
}

/// Cards that may be moved: there, of a kind the matrix takes, of the board's account.
fn movable(session: &Session, matrix: &Matrix, context: Option<&str>, ids: &[String]) -> Result<Vec<Known>> {
    let code = session.speech().code();
    let one = |id: &String| {
        let subject = known(session, id)?;
        if !matrix.places.contains(&subject.kind) {
            return Err(AppError::NotFor { what: matrix.title.get(code).to_owned(), name: subject.name });
        }
        match context.filter(|_| matrix.within.is_some()) {
            Some(account) if subject.account.as_deref() != Some(account) => Err(AppError::OtherAccount(subject.name)),
            _ => Ok(subject),
        }
    };
    ids.iter().map(one).collect()
}

/// How these cards stand now; one that is locked is refused.
fn unlocked(session: &Session, ground: &Ground<'_>, ids: &[String], subjects: &[Known]) -> Result<Vec<Stand>> {
    let of = FactsOf { until: None, subjects: Some(ids) };
    let stands = ground.stands(session, ids.iter().map(String::as_str), of)?;
    let stand = |(id, subject): (&String, &Known)| match stands.get(id).copied().unwrap_or_default() {
        stand if stand.locked || subject.locked => Err(AppError::Locked(subject.name.clone())),
        stand => Ok(stand),
    };
    ids.iter().zip(subjects).map(stand).collect()
}

/// What a move writes: a place, a level, or both.
#[derive(Default)]
struct Written {
    place: Option<Placement>,
    levels: Vec<Judgement>,
}

impl Written {
    fn write(&self, tx: &Tx<'_>) -> Result<()> {
        self.levels.iter().try_for_each(|level| tx.insert(level))?;
        Ok(self.place.iter().try_for_each(|place| tx.insert(place))?)
    }
}

/// Who moves cards, when and why.
struct Mover<'a> {
    ground: &'a Ground<'a>,
    today: String,
    author: String,
    why: Option<String>,
}

impl Mover<'_> {
    /// A drop on another band judges anew; a drop on its own score needs no hand.
    fn written(&self, step: &CardMove, before: &Stand) -> Written {
        let Some(at) = step.at.map(|[x, y]| clamp(At { x, y })) else { return self.off(&step.id) };
        let levels = [(0, at.x), (1, at.y)].into_iter().filter_map(|(axis, value)| {
            let Rule::Level { scale, .. } = &self.ground.rules[axis] else { return None };
            let bands = scale.levels.len();
            let to = band_of(value, bands)?;
            let from = before.at.and_then(|at| band_of(if axis == 0 { at.x } else { at.y }, bands));
            (from != Some(to)).then(|| self.judged(&step.id, &scale.key, &scale.levels[to].key))
        });
        let levels = levels.collect();
        let own = self.is_own(at, before);
        let place = match own {
            true if before.shared => None,
            true => Some(self.placement(&step.id, None)),
            false => Some(self.placement(&step.id, Some([at.x, at.y]))),
        };
        Written { place, levels }
    }

    /// Whether every score axis gives this place by itself.
    fn is_own(&self, at: At, before: &Stand) -> bool {
        let near = if self.ground.is_banded() { NEAR } else { SAME };
        let rests = |axis: usize, value: f64| match &self.ground.rules[axis] {
            Rule::Hand => false,
            Rule::Level { .. } => true,
            Rule::Score(_) => before.scores[axis].is_some_and(|score| (score - value).abs() < near),
        };
        rests(0, at.x) && rests(1, at.y)
    }

    fn off(&self, id: &str) -> Written {
        let levels = self.ground.rules.iter().filter_map(|rule| match rule {
            Rule::Level { scale, .. } => Some(self.judged(id, &scale.key, "")),
            _ => None,
        });
        Written { place: Some(self.placement(id, None)), levels: levels.collect() }
    }

    fn judged(&self, id: &str, scale: &str, level: &str) -> Judgement {
        Judgement { why: self.why.clone(), ..judgement(id, scale, level, &self.today, &self.author) }
    }

    fn placement(&self, id: &str, at: Option<[f64; 2]>) -> Placement {
        let row = placement(&self.ground.matrix.key, id, at, &self.today, &self.author);
        Placement { why: self.why.clone(), ..row }
    }
}

/// Puts cards on a matrix, or takes them off.
pub fn place(session: &mut Session, place: Place) -> Change<Nothing> {
    let matrix = matrix_of(session, &place.matrix)?;
    let ids: Vec<String> = place.moves.iter().map(|step| step.id.clone()).collect();
    let subjects = movable(session, matrix, place.context.as_deref(), &ids)?;
    let ground = Ground::new(&session.open()?.method, matrix);
    let before = unlocked(session, &ground, &ids, &subjects)?;
    let (author, today) = (session.author(), session.today().to_string());
    let mover = Mover { ground: &ground, today, author, why: tidy(&place.why) };
    let moves = place.moves.iter().zip(&before);
    let written: Vec<Written> = moves.map(|(step, before)| mover.written(step, before)).collect();
    let op = op(session, matrix, &place, &subjects);
    session.transact(op, |tx| {
        written.iter().try_for_each(|row| row.write(tx))?;
        Ok(Nothing {})
    })
}

/// What the step is called, and with which it goes together.
fn op(session: &Session, matrix: &Matrix, place: &Place, subjects: &[Known]) -> Op {
    let first = place.moves.iter().find_map(|step| step.at);
    let zone = first.and_then(|[x, y]| matrix.zone_at(clamp(At { x, y })));
    let zone = zone.map(|zone| zone.name.get(session.speech().code()).to_owned());
    let kind = if first.is_some() { OpKind::Place } else { OpKind::Unplace };
    let ids: Vec<&str> = place.moves.iter().map(|step| step.id.as_str()).collect();
    named(kind, subjects).to(zone.unwrap_or_default()).merging(format!("{}/{}", place.matrix, ids.join(",")))
}

fn named(kind: OpKind, subjects: &[Known]) -> Op {
    Op::new(kind, subjects.first().map(|subject| subject.name.clone()).unwrap_or_default(), subjects.len())
}

/// Gives cards back to the place their score computes; the hand's place stays in history.
pub fn computed(session: &mut Session, back: PlaceComputed) -> Change<Nothing> {
    let matrix = matrix_of(session, &back.matrix)?;
    let subjects = movable(session, matrix, None, &back.ids)?;
    let ground = Ground::new(&session.open()?.method, matrix);
    let stands = unlocked(session, &ground, &back.ids, &subjects)?;
    if let Some((subject, _)) = subjects.iter().zip(&stands).find(|(_, stand)| stand.computed.is_none()) {
        return Err(AppError::NoScore(subject.name.clone()));
    }
    let (author, today) = (session.author(), session.today().to_string());
    let row = |id: &String| placement(&back.matrix, id, None, &today, &author);
    let rows: Vec<Placement> = back.ids.iter().zip(&stands).filter(|(_, stand)| !stand.shared).map(|(id, _)| row(id)).collect();
    session.transact(named(OpKind::PlaceComputed, &subjects), |tx| {
        rows.iter().try_for_each(|row| tx.insert(row))?;
        Ok(Nothing {})
    })
}

/// Holds cards fast in their places, or lets them go.
pub fn lock(session: &mut Session, lock: PlacementLock) -> Change<Nothing> {
    let locking = Locking::of(session, &lock.matrix, &lock.ids, lock.locked)?;
    let kind = if lock.locked { OpKind::PlacementLock } else { OpKind::PlacementUnlock };
    session.transact(named(kind, &locking.subjects), |tx| {
        locking.write(tx)?;
        Ok(Nothing {})
    })
}

/// Cards about to be held fast or let go.
pub(crate) struct Locking {
    subjects: Vec<Known>,
    /// Each with whether it is a new row.
    rows: Vec<(Placement, bool)>,
}

impl Locking {
    pub(crate) fn of(session: &Session, matrix: &str, ids: &[String], locked: bool) -> Result<Self> {
        let subjects = movable(session, matrix_of(session, matrix)?, None, ids)?;
        let db = session.open()?.store.db();
        let (author, today) = (session.author(), session.today().to_string());
        let mut rows = Vec::new();
        for id in ids {
            let newest = db.placements(matrix, id)?.into_iter().next();
            let fresh = || (placement(matrix, id, None, &today, &author), true);
            let (row, is_new) = newest.map_or_else(fresh, |row| (row, false));
            rows.push((Placement { locked, ..row }, is_new));
        }
        Ok(Self { subjects, rows })
    }

    pub(crate) fn write(&self, tx: &Tx<'_>) -> Result<()> {
        for (row, is_new) in &self.rows {
            if *is_new { tx.insert(row)? } else { tx.update(row)? }
        }
        Ok(())
    }

    /// What the first of them is called.
    pub(crate) fn name(&self) -> Option<&str> {
        self.subjects.first().map(|subject| subject.name.as_str())
    }
}

/// Cards about to be taken off a board.
pub(crate) struct TakingOff {
    subjects: Vec<Known>,
    written: Vec<Written>,
}

impl TakingOff {
    pub(crate) fn of(session: &Session, matrix: &str, context: Option<&str>, ids: &[String]) -> Result<Self> {
        let matrix = matrix_of(session, matrix)?;
        let subjects = movable(session, matrix, context, ids)?;
        let ground = Ground::new(&session.open()?.method, matrix);
        unlocked(session, &ground, ids, &subjects)?;
        let mover = Mover { ground: &ground, today: session.today().to_string(), author: session.author(), why: None };
        let written = ids.iter().map(|id| mover.off(id)).collect();
        Ok(Self { subjects, written })
    }

    pub(crate) fn write(&self, tx: &Tx<'_>) -> Result<()> {
        self.written.iter().try_for_each(|row| row.write(tx))
    }

    /// What the first of them is called.
    pub(crate) fn name(&self) -> Option<&str> {
        self.subjects.first().map(|subject| subject.name.as_str())
    }
}

/// A place with nothing but where and when.
pub(crate) fn placement(matrix: &str, subject: &str, at: Option<[f64; 2]>, on_date: &str, author: &str) -> Placement {
    let at = at.filter(|[x, y]| x.is_finite() && y.is_finite()).map(|[x, y]| clamp(At { x, y }));
    Placement {
        id: new_id(),
        matrix: matrix.to_owned(),
        subject_id: subject.to_owned(),
        x: at.map(|at| at.x),
        y: at.map(|at| at.y),
        on_date: on_date.to_owned(),
        author: author.to_owned(),
        ..Placement::default()
    }
}

/// Gives the reason of a card's present place.
pub fn explain(session: &mut Session, reason: PlaceReason) -> Change<Nothing> {
    let subject = known(session, &reason.id)?;
    matrix_of(session, &reason.matrix)?;
    check_certainty(tidy(&reason.certainty).as_deref())?;
    let latest = session.open()?.store.db().placements(&reason.matrix, &reason.id)?.into_iter().next();
    // A reason for the score's own place is a fact of its own.
    let (author, today) = (session.author(), session.today().to_string());
    let is_new = latest.is_none();
    let latest = latest.unwrap_or_else(|| placement(&reason.matrix, &reason.id, None, &today, &author));
    let explained = Placement {
        why: tidy(&reason.why),
        certainty: tidy(&reason.certainty),
        source: tidy(&reason.source),
        ..latest.clone()
    };
    let merge = format!("{}/{}", explained.id, differing(&latest, &explained));
    let op = Op::new(OpKind::PlacementExplain, subject.name, 1).merging(merge);
    session.transact(op, |tx| {
        if is_new { tx.insert(&explained)? } else { tx.update(&explained)? }
        Ok(Nothing {})
    })
}

/// Which of the three a person typed, so that the next one is a step of its own.
fn differing(before: &Placement, after: &Placement) -> &'static str {
    match () {
        () if before.why != after.why => "why",
        () if before.certainty != after.certainty => "certainty",
        () => "source",
    }
}

/// A card's places, latest first.
pub fn history(session: &Session, of: PlacesOf) -> Result<Vec<PlacementView>> {
    let matrix = matrix_of(session, &of.matrix)?;
    let speech = session.speech();
    let view = |row: Placement| {
        let at = row.x.zip(row.y);
        let zone = at.and_then(|(x, y)| matrix.zone_at(At { x, y }));
        PlacementView {
            on_date: row.on_date,
            at: at.map(|(x, y)| [x, y]),
            zone: zone.map(|zone| zone.name.get(speech.code()).to_owned()),
            author: row.author,
            why: session.words(row.why),
            certainty: row.certainty,
            source: session.words(row.source),
            locked: row.locked,
        }
    };
    Ok(session.open()?.store.db().placements(&of.matrix, &of.id)?.into_iter().map(view).collect())
}
