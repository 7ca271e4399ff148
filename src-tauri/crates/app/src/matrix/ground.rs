//! Where subjects stand on a matrix: the place their scores and levels compute, the place
//! given by hand, and the one of them in force.
//!
//! Not sizes and words. A score axis follows the hand where there is one; an axis of a scale
//! follows the level, and the hand only within its band. Invariant: who has no place in force
//! has none at all.

use std::collections::HashMap;

use domain::method::{Computed, Matrix, Method, Scale, Zone};
use domain::quadrant::{Place as At, band_of, centre, clamp};
use store::FactsOf;

use super::places::matrix_of;
use super::view::{CardStand, StandOf};
use crate::error::Result;
use crate::scorecards::{Plan, Slots, Values};
use crate::session::Session;
use crate::subjects::known;

/// Nearer than this to its score, a place counts as the score's own.
pub(super) const SAME: f64 = 0.5;

/// What gives the value on one axis.
pub(super) enum Rule<'m> {
    /// People place by hand.
    Hand,
    /// The score of the plan's scorecard.
    Score(usize),
    /// The level on a scale, kept in this slot.
    Level { slot: usize, scale: &'m Scale },
}

/// A matrix with what its places are computed from.
pub(crate) struct Ground<'m> {
    pub(super) matrix: &'m Matrix,
    pub(super) plan: Plan<'m>,
    /// Along x, then along y.
    pub(super) rules: [Rule<'m>; 2],
}

/// A place given by hand.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Hand {
    pub(super) at: Option<At>,
    pub(super) locked: bool,
}

/// How a subject stands.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Stand {
    /// In force; none where it is not on the board.
    pub(crate) at: Option<At>,
    /// By scores and levels; none unless both axes are.
    pub(crate) computed: Option<At>,
    /// What each axis' scorecard or scale gives, even where the other gives nothing.
    pub(crate) scores: [Option<f64>; 2],
    /// Placed away from what its scores give.
    pub(crate) by_hand: bool,
    /// Not moved by accident.
    pub(crate) locked: bool,
    /// In force without a hand: many may share it.
    pub(crate) shared: bool,
}

type Hands = HashMap<String, Hand>;
type Stands = HashMap<String, Stand>;

impl<'m> Ground<'m> {
    pub(crate) fn new(method: &'m Method, matrix: &'m Matrix) -> Self {
        let mut plan = Plan::default();
        let mut rule = |axis: &'m domain::method::Axis| match axis.computed() {
            Some(Computed::Scorecard(key)) => plan.add(method, key).map_or(Rule::Hand, Rule::Score),
            Some(Computed::Scale(key)) => {
                plan.scale(method, key).map_or(Rule::Hand, |(slot, scale)| Rule::Level { slot, scale })
            }
            None => Rule::Hand,
        };
        let rules = [rule(&matrix.x), rule(&matrix.y)];
        Self { matrix, plan, rules }
    }

    /// How these subjects stood at the end of a day, or stand now.
    pub(crate) fn stands<'a>(
        &self,
        session: &Session,
        subjects: impl Iterator<Item = &'a str> + Clone,
        of: FactsOf<'_>,
    ) -> Result<Stands> {
        Ok(self.stands_compared(session, subjects, of, None)?.0)
    }

    /// How these subjects stand and, where there is one, how they stood at the end of a day
    /// before: all facts are read once.
    pub(super) fn stands_compared<'a>(
        &self,
        session: &Session,
        subjects: impl Iterator<Item = &'a str> + Clone,
        of: FactsOf<'_>,
        day: Option<&str>,
    ) -> Result<(Stands, Stands)> {
        let values = Values::read_compared(session, &self.plan, &self.matrix.places, (subjects.clone(), of), day)?;
        let (hands, before) = self.hands(session, of, day)?;
        let hand = |hands: &Hands, id: &str| hands.get(id).copied().unwrap_or_default();
        let now = |id: &'a str| (id.to_owned(), self.stand(values.of(id), hand(&hands, id)));
        let then = |id: &'a str| (id.to_owned(), self.stand(values.before(id), hand(&before, id)));
        Ok((subjects.clone().map(now).collect(), day.iter().flat_map(|_| subjects.clone().map(then)).collect()))
    }

    /// The newest hand of each subject, and the newest of a day before.
    fn hands(&self, session: &Session, of: FactsOf<'_>, day: Option<&str>) -> Result<(Hands, Hands)> {
        let (mut now, mut before) = (Hands::new(), Hands::new());
        session.open()?.store.db().each_place(&self.matrix.key, of, |fact| {
            let hand = Hand { at: fact.at.map(|(x, y)| At { x, y }), locked: fact.locked };
            keep(&mut now, fact.subject, hand);
            if day.is_some_and(|day| fact.on_date <= day) {
                keep(&mut before, fact.subject, hand);
            }
        })?;
        Ok((now, before))
    }

    /// How a subject stands by its slots and its hand.
    pub(super) fn stand(&self, slots: &Slots, hand: Hand) -> Stand {
        let computed = [self.computed(0, slots), self.computed(1, slots)];
        let held = hand.at.map_or([None; 2], |at| [Some(at.x), Some(at.y)]);
        let at = [self.in_force(0, computed[0], held[0]), self.in_force(1, computed[1], held[1])];
        let away = |axis: usize| match (&self.rules[axis], computed[axis], held[axis]) {
            (Rule::Score(_), Some(score), Some(hand)) => (score - hand).abs() >= SAME,
            _ => false,
        };
        let at = both(at);
        Stand {
            at,
            computed: both(computed),
            scores: computed,
            by_hand: at.is_some() && (away(0) || away(1)),
            locked: hand.locked,
            shared: at.is_some() && hand.at.is_none(),
        }
    }

    fn computed(&self, axis: usize, slots: &Slots) -> Option<f64> {
        match &self.rules[axis] {
            Rule::Hand => None,
            Rule::Score(card) => Some(self.plan.score(*card, slots)?.value),
            Rule::Level { slot, scale } => {
                let level = slots.get(*slot).copied().flatten()?;
                centre(level as usize, scale.levels.len())
            }
        }
    }

    fn in_force(&self, axis: usize, computed: Option<f64>, hand: Option<f64>) -> Option<f64> {
        match &self.rules[axis] {
            Rule::Hand => hand,
            Rule::Score(_) => hand.or(computed),
            Rule::Level { scale, .. } => {
                let bands = scale.levels.len();
                let middle = computed?;
                hand.filter(|hand| band_of(*hand, bands) == band_of(middle, bands)).or(Some(middle))
            }
        }
    }

    /// Whether an axis has a band for each level of a scale.
    pub(super) fn is_banded(&self) -> bool {
        self.rules.iter().any(|rule| matches!(rule, Rule::Level { .. }))
    }

    /// Bands along each axis: one for a level, one for a row of zones, else the whole axis.
    pub(super) fn bands(&self) -> [usize; 2] {
        [0, 1].map(|axis| match &self.rules[axis] {
            Rule::Level { scale, .. } => scale.levels.len(),
            _ => self.rows(axis).len().saturating_sub(1).max(1),
        })
    }

    /// Where zones end along an axis, from 0 to 100.
    pub(super) fn rows(&self, axis: usize) -> Vec<f64> {
        let ends = self.matrix.zones.iter().flat_map(|zone| [zone.area.0[axis], zone.area.0[axis + 2]]);
        let mut ends: Vec<f64> = ends.collect();
        ends.sort_by(f64::total_cmp);
        ends.dedup();
        ends
    }
}

fn keep(hands: &mut Hands, subject: &str, hand: Hand) {
    match hands.get_mut(subject) {
        Some(last) => *last = hand,
        None => drop(hands.insert(subject.to_owned(), hand)),
    }
}

fn both([x, y]: [Option<f64>; 2]) -> Option<At> {
    Some(clamp(At { x: x?, y: y? }))
}

/// The zone each of these accounts stands in on a matrix, by its name.
pub(crate) fn zones_of<'m>(session: &'m Session, matrix: &str, ids: &[String]) -> Result<HashMap<String, &'m str>> {
    let code = session.speech().code();
    let zones = zone_of_each(session, matrix, ids)?.into_iter();
    Ok(zones.map(|(id, zone)| (id, zone.name.get(code))).collect())
}

/// The zone each of these accounts stands in on a matrix.
pub(crate) fn zone_of_each<'m>(session: &'m Session, matrix: &str, ids: &[String]) -> Result<HashMap<String, &'m Zone>> {
    let method = &session.open()?.method;
    let Some(matrix) = method.matrix(matrix) else { return Ok(HashMap::new()) };
    // Above so many, reading all of them is quicker than naming each.
    let of = FactsOf { until: None, subjects: Some(ids).filter(|ids| ids.len() <= 500) };
    let stands = Ground::new(method, matrix).stands(session, ids.iter().map(String::as_str), of)?;
    let zone = |(id, stand): (String, Stand)| Some((id, matrix.zone_at(stand.at?)?));
    Ok(stands.into_iter().filter_map(zone).collect())
}

/// How one subject stands on a matrix, and stood on a day.
pub fn stand_of(session: &Session, of: StandOf) -> Result<CardStand> {
    let matrix = matrix_of(session, &of.matrix)?;
    known(session, &of.id)?;
    let ground = Ground::new(&session.open()?.method, matrix);
    let ids = [of.id.clone()];
    let stand = |until: Option<&str>| -> Result<Stand> {
        let facts = FactsOf { until, subjects: Some(&ids) };
        let stands = ground.stands(session, ids.iter().map(String::as_str), facts)?;
        Ok(stands.get(&of.id).copied().unwrap_or_default())
    };
    let now = stand(None)?;
    let before = of.compare_on.as_deref().map(|day| stand(Some(day))).transpose()?;
    let code = session.speech().code();
    let zone = now.at.and_then(|at| matrix.zone_at(at));
    let pair = |at: Option<At>| at.map(|at| [at.x, at.y]);
    Ok(CardStand {
        at: pair(now.at),
        before: before.and_then(|before| pair(before.at)),
        scores: now.scores,
        computed: pair(now.computed),
        by_hand: now.by_hand,
        locked: now.locked,
        zone: zone.map(|zone| zone.key.clone()),
        zone_name: zone.map(|zone| zone.name.get(code).to_owned()),
        treat: zone.map(|zone| zone.treat.get(code).to_owned()),
    })
}
