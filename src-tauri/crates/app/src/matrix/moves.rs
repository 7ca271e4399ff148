//! The moves between two days: where cards stood, what moved on which day, and how many went
//! from zone to zone.
//!
//! Not the drawing of it. Invariant: played from the first day, the frames end where the board
//! of the last day stands.

use std::collections::{BTreeMap, HashMap};

use domain::quadrant::{Place as At, Stand as Where, moves as compare, spread};
use store::FactsOf;

use super::ground::{Ground, Hand};
use super::lines::ids;
use super::places::matrix_of;
use super::view::{FlowView, FrameView, MoveView, MovesQuery, MovesView};
use crate::dates;
use crate::error::Result;
use crate::scorecards::{Values, level_place};
use crate::session::Session;

/// As on the board, see [`super::views`].
const APART: f64 = 5.0;

/// One thing that was said on a day.
enum Said {
    Slot(usize, Option<f64>),
    Hand(Hand),
}

/// The moves between two days.
pub fn moves(session: &Session, query: MovesQuery) -> Result<MovesView> {
    let matrix = matrix_of(session, &query.matrix)?;
    let to = dates::parse_some(query.to.as_deref())?.unwrap_or_else(|| session.today().to_string());
    let from = dates::parse_some(query.from.as_deref())?;
    let ids = ids(session, matrix, query.context.as_deref())?;
    let mut film = Film::new(session, Ground::new(&session.open()?.method, matrix), &ids)?;
    let subjects = query.context.is_some().then_some(ids.as_slice());
    let days = film.days(session, FactsOf { until: Some(&to), subjects })?;
    let from = from.unwrap_or_else(|| days.keys().next().cloned().unwrap_or_else(|| to.clone()));
    let (mut frames, mut start) = (Vec::new(), Vec::new());
    for (day, facts) in days {
        if day > from && start.is_empty() && frames.is_empty() {
            start = film.drawn.clone();
        }
        let moved = film.turn(facts);
        if day > from && !moved.is_empty() {
            frames.push(FrameView { on_date: day, moves: moved });
        }
    }
    if frames.is_empty() {
        start = film.drawn.clone();
    }
    Ok(film.view(from, to, &start, frames))
}

/// The board as it changes from day to day.
struct Film<'a> {
    ground: Ground<'a>,
    ids: &'a [String],
    values: Values,
    hands: HashMap<String, Hand>,
    /// Where each of the ids stands, side by side where they share a place.
    drawn: Vec<Option<At>>,
}

impl<'a> Film<'a> {
    /// Before anything was said. Measures are those of today, see [`Values::read`].
    fn new(session: &Session, ground: Ground<'a>, ids: &'a [String]) -> Result<Self> {
        let mut values = Values::empty(&ground.plan, ids.iter().map(String::as_str));
        values.read_measures(session, &ground.plan, &ground.matrix.places, FactsOf::default())?;
        let mut film = Self { ground, ids, values, hands: HashMap::new(), drawn: Vec::new() };
        film.drawn = film.draw();
        Ok(film)
    }

    /// All that was said, by day, in the order it was said.
    fn days(&self, session: &Session, of: FactsOf<'_>) -> Result<BTreeMap<String, Vec<(String, Said)>>> {
        let db = session.open()?.store.db();
        let mut days: BTreeMap<String, Vec<(String, Said)>> = BTreeMap::new();
        let mut say = |day: &str, subject: &str, said| match days.get_mut(day) {
            Some(facts) => facts.push((subject.to_owned(), said)),
            None => drop(days.insert(day.to_owned(), vec![(subject.to_owned(), said)])),
        };
        db.each_rating(&self.ground.plan.rated(), of, |fact| {
            if let Some(slot) = self.ground.plan.step(fact.card, fact.criterion) {
                say(fact.on_date, fact.subject, Said::Slot(slot, fact.value));
            }
        })?;
        for (scale, slot) in self.ground.plan.scales() {
            db.each_level(&scale.key, of, |fact| {
                say(fact.on_date, fact.subject, Said::Slot(*slot, level_place(scale, fact.levels)));
            })?;
        }
        db.each_place(&self.ground.matrix.key, of, |fact| {
            let at = fact.at.map(|(x, y)| At { x, y });
            say(fact.on_date, fact.subject, Said::Hand(Hand { at, locked: fact.locked }));
        })?;
        Ok(days)
    }

    /// Takes in what was said on a day; gives what moved.
    fn turn(&mut self, facts: Vec<(String, Said)>) -> Vec<MoveView> {
        for (subject, said) in facts {
            match said {
                Said::Slot(slot, value) => self.values.set(&subject, slot, value),
                Said::Hand(hand) => drop(self.hands.insert(subject, hand)),
            }
        }
        let drawn = self.draw();
        let before = std::mem::replace(&mut self.drawn, drawn);
        let moved = self.ids.iter().zip(before.iter().zip(&self.drawn)).filter(|(_, (before, now))| before != now);
        moved.map(|(id, (_, now))| move_view(id, *now)).collect()
    }

    fn draw(&self) -> Vec<Option<At>> {
        let stand = |id: &String| self.ground.stand(self.values.of(id), self.hands.get(id).copied().unwrap_or_default());
        let stands: Vec<_> = self.ids.iter().map(stand).collect();
        let mut drawn: Vec<Option<At>> = stands.iter().map(|stand| stand.at).collect();
        if self.ground.is_banded() {
            let shared: Vec<usize> = (0..stands.len()).filter(|at| stands[*at].shared).collect();
            let places: Vec<At> = shared.iter().filter_map(|at| drawn[*at]).collect();
            for (at, place) in shared.into_iter().zip(spread(&places, self.ground.bands(), APART)) {
                drawn[at] = Some(place);
            }
        }
        drawn
    }

    fn view(&self, from: String, to: String, start: &[Option<At>], frames: Vec<FrameView>) -> MovesView {
        let placed = |places: &[Option<At>]| -> Vec<(String, At)> {
            self.ids.iter().zip(places).filter_map(|(id, at)| Some((id.clone(), (*at)?))).collect()
        };
        let (before, after) = (placed(start), placed(&self.drawn));
        let sums = compare(&self.ground.matrix.areas(), &before, &after);
        let zone = |stand: Where| match stand {
            Where::Zone(at) => self.ground.matrix.zones.get(at).map(|zone| zone.key.clone()),
            _ => None,
        };
        let flow = |flow: &domain::quadrant::Flow| FlowView {
            from: zone(flow.from),
            to: zone(flow.to),
            count: flow.count as u32,
        };
        MovesView {
            start: before.iter().map(|(id, at)| move_view(id, Some(*at))).collect(),
            flows: sums.flows.iter().map(flow).collect(),
            stayed: sums.stayed as u32,
            from,
            to,
            frames,
        }
    }
}

fn move_view(id: &str, at: Option<At>) -> MoveView {
    MoveView { id: id.to_owned(), at: at.map(|at| [at.x, at.y]) }
}
