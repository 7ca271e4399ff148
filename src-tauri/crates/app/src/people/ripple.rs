//! The ripple view (F-01): an account's people around one of us, or around all of us.
//!
//! Around one of us the ring is the level of the relationship with them (C-17), around all of us
//! how well somebody is known (C-07). Invariant: who is not judged stands on the outermost ring.

use std::collections::BTreeMap;

use domain::method::Level;
use domain::ripple::{self, RINGS};
use store::{Person, Teammate};

use super::pairs::{self, LEVEL, Levels};
use super::state::{COVERAGE, Look, STATUS, State};
use super::view::{RipplePerson, RippleQuery, RippleRing, RippleSector, RippleView};
use crate::error::Result;
use crate::session::Session;
use crate::wire::Ref;

/// Width, height and distance of the boxes, px.
type Boxes = (f64, f64, f64);

/// Those of the board.
const BOX: Boxes = (116.0, 38.0, 6.0);

/// The ripples of an account.
pub fn ripple(session: &Session, query: RippleQuery) -> Result<RippleView> {
    ripple_of(session, query, BOX)
}

/// The ripples with boxes of a size.
pub(crate) fn ripple_of(session: &Session, query: RippleQuery, boxes: Boxes) -> Result<RippleView> {
    let look = Look {
        account: &query.account,
        opportunity: query.opportunity.as_deref(),
        on: query.on.as_deref(),
    };
    let state = State::of(session, look)?;
    let db = session.open()?.store.db();
    let teammate = query.teammate.filter(|id| !id.is_empty()).map(|id| db.get::<Teammate>(&id)).transpose()?;
    let scale = if teammate.is_some() { LEVEL } else { COVERAGE };
    let held = Held::of(session, &state, teammate.as_ref())?;
    let people: Vec<(&Person, Option<&Level>)> = state.people.iter().map(|person| (person, held.level(&state, person))).collect();
    let placed = place(&state, &people, held.lowest(), boxes);
    Ok(RippleView {
        flat: ripple::FLAT,
        rings: rings(session, held.levels, placed.rings),
        sectors: placed.sectors.into_iter().map(|sector| named(session, sector)).collect(),
        people: people.iter().zip(&placed.places).map(|((person, level), at)| shown(&state, person, (*level, held.lowest()), *at, boxes)).collect(),
        teammates: ours(session, &state, &query.account)?,
        teammate: teammate.map(|row| Ref { id: row.id, name: row.name }),
        account: state.account,
        past: state.past,
        scale: scale.to_owned(),
    })
}

/// Who is how close.
struct Held<'a> {
    levels: &'a [Level],
    with: Option<(Levels, String)>,
}

impl<'a> Held<'a> {
    fn of(session: &'a Session, state: &State, teammate: Option<&Teammate>) -> Result<Self> {
        let scale = session.open()?.method.scale(if teammate.is_some() { LEVEL } else { COVERAGE });
        let with = teammate.map(|one| Ok::<_, crate::error::AppError>((Levels::of(session, &state.account.id, &state.on)?, one.id.clone())));
        Ok(Self { levels: scale.map(|scale| scale.levels.as_slice()).unwrap_or_default(), with: with.transpose()? })
    }

    fn level(&self, state: &State, person: &Person) -> Option<&'a Level> {
        let key = match &self.with {
            Some((levels, teammate)) => levels.get(&person.id, teammate),
            None => state.level(&person.id, COVERAGE),
        };
        self.levels.iter().find(|level| Some(&level.key) == key.as_ref())
    }

    /// The value of the outermost ring.
    fn lowest(&self) -> i32 {
        self.levels.iter().map(|level| level.value).min().unwrap_or_default()
    }
}

fn ring(level: Option<&Level>, lowest: i32) -> usize {
    ripple::ring(level.map(|level| level.value - lowest))
}

fn place(state: &State, people: &[(&Person, Option<&Level>)], lowest: i32, boxes: Boxes) -> ripple::Ripple {
    let unit = |person: &Person| person.unit_id.as_ref().and_then(|id| state.units.get(id)).map(String::as_str).unwrap_or_default();
    let people: Vec<ripple::Person<'_>> = people
        .iter()
        .map(|(person, level)| ripple::Person { id: &person.id, sector: unit(person), ring: ring(*level, lowest) })
        .collect();
    ripple::ripple(&people, boxes.0, boxes.1, boxes.2)
}

/// The levels from the closest ring outwards; a scale of other than four levels shares the last.
fn rings(session: &Session, levels: &[Level], radii: [f64; RINGS]) -> Vec<RippleRing> {
    let code = session.speech().code();
    let mut levels: Vec<&Level> = levels.iter().collect();
    levels.sort_by_key(|level| -level.value);
    let ring = |(level, radius): (&Level, f64)| RippleRing { level: level.key.clone(), title: level.title.get(code).to_owned(), radius };
    levels.into_iter().zip(radii).map(ring).collect()
}

fn named(session: &Session, sector: ripple::Sector) -> RippleSector {
    let name = if sector.name.is_empty() { session.speech().text("people-no-unit") } else { sector.name };
    RippleSector { name, from: sector.from, to: sector.to }
}

fn shown(
    state: &State,
    person: &Person,
    (level, lowest): (Option<&Level>, i32),
    at: domain::layout::Point,
    (w, h, _): Boxes,
) -> RipplePerson {
    RipplePerson {
        id: person.id.clone(),
        name: person.name.clone(),
        title: person.title.clone(),
        status: state.level(&person.id, STATUS),
        level: level.map(|level| level.key.clone()),
        ring: ring(level, lowest) as u32,
        x: at.x - w / 2.0,
        y: at.y - h / 2.0,
        w,
        h,
    }
}

/// Those of us who know somebody of the account, or are on its team.
fn ours(session: &Session, state: &State, account: &str) -> Result<Vec<Ref>> {
    let pairs = pairs::of_account(session, account, &state.on)?.into_iter().map(|pair| pair.teammate);
    let team = super::team_rows(session, super::view::TeamQuery { account: account.to_owned(), opportunity: None })?;
    let all = pairs.chain(team.into_iter().map(|member| member.teammate));
    let all: BTreeMap<String, Ref> = all.map(|one| (format!("{} {}", one.name, one.id), one)).collect();
    Ok(all.into_values().collect())
}
