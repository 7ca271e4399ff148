//! The ripple view (F-01): an account's people around one of us, or around all of us.
//!
//! Around one of us the ring is the level of the relationship with them (C-17), around all of us
//! how well somebody is known (C-07). Invariant: who is not judged stands on the outermost ring,
//! and everybody is shown or counted.

use std::collections::BTreeMap;

use domain::layout::{Point, Rect};
use domain::method::Level;
use domain::ripple::{self, FLAT, RINGS, Ripple, Sizes};
use store::{Person, Teammate};

use super::pairs::{self, LEVEL, Levels};
use super::ripple_parts::{One, Part, base, names, parts};
use super::recalled::seen;
use super::state::{COVERAGE, Look, STATUS, State};
use super::view::{RippleMore, RipplePerson, RippleQuery, RippleRing, RippleSector, RippleView};
use crate::error::Result;
use crate::session::Session;
use crate::wire::Ref;

/// Height of a box and distance between boxes, px.
const CARD: (f64, f64) = (38.0, 6.0);
/// What stands in the middle, px.
const MIDDLE: (f64, f64) = (160.0, 48.0);
/// Letters of a ring's name, and the height of a line of them, px.
const NAME: (f64, f64) = (12.0, 16.0);

/// The ripples of an account.
pub fn ripple(session: &Session, query: RippleQuery) -> Result<RippleView> {
    let look = Look {
        account: &query.account,
        opportunity: query.opportunity.as_deref(),
        on: query.on.as_deref(),
    };
    let state = seen(session, look)?;
    let db = session.open()?.store.db();
    let teammate = query.teammate.filter(|id| !id.is_empty()).map(|id| db.get::<Teammate>(&id)).transpose()?;
    let held = Held::of(session, &state, teammate.as_ref())?;
    let sizes = sizes(session, &state, held.levels);
    let parts = parts(held.everybody(&state), &state.shares(), query.all, &query.open);
    let placed = ripple::ripple(&seats(&parts), &sizes);
    let called: Vec<String> = placed.sectors.iter().map(|sector| called(session, sector)).collect();
    let boxes: Vec<Rect> = placed.places.iter().map(|at| around(*at, sizes.card)).collect();
    let names = names(&placed.sectors, &called, placed.rings[RINGS - 1], &boxes);
    let own = teammate.as_ref().map(|row| row.name.clone());
    let stand = Stand { parts: &parts, placed: &placed, card: sizes.card };
    Ok(RippleView {
        flat: FLAT,
        rings: rings(session, held.levels, &placed),
        bounds: bounds(names.iter().chain(&boxes), &placed),
        sectors: named(&placed.sectors, called, &names),
        people: stand.people(&state, &held),
        more: stand.more(),
        total: u32::try_from(state.people.len()).unwrap_or(u32::MAX),
        teammates: ours(session, &state, &query.account)?,
        middle: own.map_or_else(|| Ok::<_, crate::error::AppError>(session.open()?.workspace.name.clone()), Ok)?,
        middle_size: [MIDDLE.0, MIDDLE.1],
        scale: (if teammate.is_some() { LEVEL } else { COVERAGE }).to_owned(),
        teammate: teammate.map(|row| Ref { id: row.id, name: row.name }),
        account: state.account.clone(),
        past: state.past,
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

    /// Counted from the lowest level, whose ring is the outermost.
    fn ring(&self, level: Option<&Level>) -> usize {
        let lowest = self.levels.iter().map(|level| level.value).min().unwrap_or_default();
        ripple::ring(level.map(|level| level.value - lowest))
    }

    fn everybody<'s>(&self, state: &'s State) -> Vec<One<'s>> {
        let unit = |person: &'s Person| person.unit_id.as_ref().and_then(|id| state.units.get(id)).map(String::as_str).unwrap_or_default();
        let one = |(at, person): (usize, &'s Person)| One { at, sector: unit(person), ring: self.ring(self.level(state, person)) };
        state.people.iter().enumerate().map(one).collect()
    }
}

/// One width for all boxes, in which nine of ten names stand whole; the longest are elided.
fn sizes(session: &Session, state: &State, levels: &[Level]) -> Sizes {
    /// Sign and paddings; the narrowest and the widest box.
    const SIGN: f64 = 38.0;
    const WIDTHS: (f64, f64) = (112.0, 168.0);
    let code = session.speech().code();
    let mut widths: Vec<f64> = state.people.iter().map(|person| charts::text_width(&person.name, 13.0) * 1.08 + SIGN).collect();
    widths.sort_by(f64::total_cmp);
    let most = widths.get(widths.len() * 9 / 10).copied().unwrap_or(WIDTHS.0);
    let name = levels.iter().map(|level| charts::text_width(level.title.get(code), NAME.0) * 1.1).fold(0.0, f64::max);
    Sizes { card: (most.ceil().clamp(WIDTHS.0, WIDTHS.1), CARD.0), gap: CARD.1, middle: MIDDLE, name: (name + 24.0, NAME.1) }
}

/// A place for everybody shown, and one for the number of the others.
fn seats<'a>(parts: &'a [Part<'a>]) -> Vec<ripple::Person<'a>> {
    let seats = parts.iter().flat_map(|part| {
        let count = part.shown.len() + usize::from(part.others > 0);
        (0..count).map(move |rank| ripple::Person { id: "", sector: part.sector, ring: part.ring, rank })
    });
    seats.collect()
}

/// Where the seats are.
struct Stand<'a> {
    parts: &'a [Part<'a>],
    placed: &'a Ripple,
    card: (f64, f64),
}

impl Stand<'_> {
    /// Each part with the middles of its seats.
    fn seated(&self) -> impl Iterator<Item = (&Part<'_>, &[Point])> {
        let mut next = 0;
        self.parts.iter().map(move |part| {
            let from = next;
            next += part.shown.len() + usize::from(part.others > 0);
            (part, &self.placed.places[from..next])
        })
    }

    fn people(&self, state: &State, held: &Held<'_>) -> Vec<RipplePerson> {
        let (w, h) = self.card;
        let all = self.seated().flat_map(|(part, seats)| part.shown.iter().zip(seats));
        all.map(|(at, seat)| {
            let person = &state.people[*at];
            let level = held.level(state, person);
            RipplePerson {
                id: person.id.clone(),
                name: person.name.clone(),
                title: person.title.clone(),
                status: state.level(&person.id, STATUS),
                level: level.map(|level| level.key.clone()),
                coverage: state.level(&person.id, COVERAGE),
                ring: held.ring(level) as u32,
                x: seat.x - w / 2.0,
                y: seat.y - h / 2.0,
                w,
                h,
            }
        }).collect()
    }

    fn more(&self) -> Vec<RippleMore> {
        let (w, h) = self.card;
        let crowded = self.seated().filter(|(part, _)| part.others > 0);
        crowded.filter_map(|(part, seats)| {
            let seat = seats.last()?;
            let count = u32::try_from(part.others).unwrap_or(u32::MAX);
            Some(RippleMore { key: part.key(), count, ring: part.ring as u32, x: seat.x - w / 2.0, y: seat.y - h / 2.0, w, h })
        }).collect()
    }
}

/// The levels from the closest ring outwards; a scale of other than four levels shares the last.
fn rings(session: &Session, levels: &[Level], placed: &Ripple) -> Vec<RippleRing> {
    let code = session.speech().code();
    let mut levels: Vec<&Level> = levels.iter().collect();
    levels.sort_by_key(|level| -level.value);
    let ring = |(level, (radius, name)): (&Level, (&f64, &Point))| RippleRing {
        level: level.key.clone(),
        title: level.title.get(code).to_owned(),
        radius: *radius,
        at: [name.x, name.y],
    };
    levels.into_iter().zip(placed.rings.iter().zip(&placed.names)).map(ring).collect()
}

fn called(session: &Session, sector: &ripple::Sector) -> String {
    if sector.name.is_empty() { session.speech().text("people-no-unit") } else { sector.name.clone() }
}

fn named(sectors: &[ripple::Sector], called: Vec<String>, names: &[Rect]) -> Vec<RippleSector> {
    let named = |((sector, name), area): ((&ripple::Sector, String), &Rect)| RippleSector { name, from: sector.from, to: sector.to, at: base(area) };
    sectors.iter().zip(called).zip(names).map(named).collect()
}

fn around(at: Point, (w, h): (f64, f64)) -> Rect {
    Rect::new(at.x - w / 2.0, at.y - h / 2.0, w, h)
}

fn bounds<'a>(areas: impl Iterator<Item = &'a Rect>, placed: &Ripple) -> [f64; 4] {
    let (w, h) = (placed.rings[RINGS - 1], placed.rings[RINGS - 1] * FLAT);
    let all = areas.fold(Rect::new(-w, -h, 2.0 * w, 2.0 * h), |all, area| all.union(area));
    [all.x, all.y, all.right(), all.bottom()]
}

/// Those of us who know somebody of the account, or are on its team.
fn ours(session: &Session, state: &State, account: &str) -> Result<Vec<Ref>> {
    let pairs = pairs::of_account(session, account, &state.on)?.into_iter().map(|pair| pair.teammate);
    let team = super::team::members(session, super::view::TeamQuery { account: account.to_owned(), opportunity: None })?;
    let all = pairs.chain(team.into_iter().map(|member| member.teammate));
    let all: BTreeMap<String, Ref> = all.map(|one| (format!("{} {}", one.name, one.id), one)).collect();
    Ok(all.into_values().collect())
}
