//! Scorecards made ready to score many subjects: every rating, level and measure that they
//! rest on has a slot, and the scorecards stand in an order in which each finds those it counts.
//!
//! Not where slots are filled from ([`super::values`]). Invariant: a plan rests on a method
//! without cycles, and a scorecard stands after all that it counts.

use domain::method::{Criterion, Field, Method, Rated, Scale, Scorecard};
use domain::score::{self, Rating, Score, Weight, weigh};

/// What one subject's slots hold: the rating given, the place of its level in its scale, the measure.
pub(crate) type Slots = [Option<f64>];

/// Scorecards with all that they rest on.
#[derive(Default)]
pub(crate) struct Plan<'m> {
    cards: Vec<Card<'m>>,
    /// Scorecard, criterion and slot: so few that looking them through is quicker than hashing.
    steps: Vec<(&'m str, &'m str, usize)>,
    scales: Vec<(&'m Scale, usize)>,
    fields: Vec<(Field, usize)>,
    width: usize,
}

struct Card<'m> {
    card: &'m Scorecard,
    criteria: Vec<(Weight, Part)>,
}

/// Where a criterion's points come from.
enum Part {
    Steps { slot: usize, from: i32, to: i32 },
    Measured { slot: usize, low: f64, high: f64 },
    Level { slot: usize, values: Vec<i32>, least: i32, greatest: i32 },
    Card(usize),
    /// A test, or a section that is gone.
    Nothing,
}

impl<'m> Plan<'m> {
    /// Adds a scorecard with all it counts; its place, none where there is no such scorecard.
    pub(crate) fn add(&mut self, method: &'m Method, key: &str) -> Option<usize> {
        if let Some(at) = self.cards.iter().position(|planned| planned.card.key == key) {
            return Some(at);
        }
        let card = method.scorecard(key).filter(|card| !card.is_selection())?;
        let criteria = card.criteria.iter();
        let criteria = criteria.map(|one| (weight(one), self.part(method, card, one))).collect();
        self.cards.push(Card { card, criteria });
        Some(self.cards.len() - 1)
    }

    fn part(&mut self, method: &'m Method, card: &'m Scorecard, criterion: &'m Criterion) -> Part {
        match &criterion.rated {
            Rated::Steps { from, to, .. } => {
                let slot = self.slot();
                self.steps.push((&card.key, &criterion.key, slot));
                Part::Steps { slot, from: *from, to: *to }
            }
            Rated::Field { field, low, high } => {
                let slot = self.field(*field);
                Part::Measured { slot, low: *low, high: *high }
            }
            Rated::Scale(key) => self.scale(method, key).map_or(Part::Nothing, |(slot, scale)| level(slot, scale)),
            Rated::Scorecard(key) => self.add(method, key).map_or(Part::Nothing, Part::Card),
            Rated::Test(..) => Part::Nothing,
        }
    }

    fn slot(&mut self) -> usize {
        self.width += 1;
        self.width - 1
    }

    fn field(&mut self, field: Field) -> usize {
        if let Some((_, slot)) = self.fields.iter().find(|(known, _)| *known == field) {
            return *slot;
        }
        let slot = self.slot();
        self.fields.push((field, slot));
        slot
    }

    /// The slot of a scale's level, as its place among the levels.
    pub(crate) fn scale(&mut self, method: &'m Method, key: &str) -> Option<(usize, &'m Scale)> {
        if let Some((scale, slot)) = self.scales.iter().find(|(scale, _)| scale.key == key) {
            return Some((*slot, scale));
        }
        let scale = method.scale(key)?;
        let slot = self.slot();
        self.scales.push((scale, slot));
        Some((slot, scale))
    }

    /// How many slots a subject has.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// Keys of the scorecards that are rated by hand, at least in part.
    pub(crate) fn rated(&self) -> Vec<&'m str> {
        let mut keys: Vec<&str> = self.steps.iter().map(|(card, ..)| *card).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// The slot of a rating by hand.
    pub(crate) fn step(&self, card: &str, criterion: &str) -> Option<usize> {
        self.steps.iter().find(|step| step.1 == criterion && step.0 == card).map(|step| step.2)
    }

    /// Scales whose levels count, with their slots.
    pub(crate) fn scales(&self) -> &[(&'m Scale, usize)] {
        &self.scales
    }

    /// Measures that count, with their slots.
    pub(crate) fn fields(&self) -> &[(Field, usize)] {
        &self.fields
    }

    /// The score of the scorecard at this place.
    pub(crate) fn score(&self, card: usize, slots: &Slots) -> Option<Score> {
        let criteria = self.cards.get(card)?.criteria.iter();
        let parts = criteria.map(|(weight, part)| score::Criterion { weight: *weight, points: self.points(part, slots) });
        weigh(&parts.collect::<Vec<_>>())
    }

    /// The points of each criterion of the scorecard at this place, 0–100.
    pub(crate) fn all_points(&self, card: usize, slots: &Slots) -> Vec<Option<f64>> {
        let criteria = self.cards.get(card).map(|card| card.criteria.as_slice()).unwrap_or_default();
        criteria.iter().map(|(_, part)| self.points(part, slots)).collect()
    }

    fn points(&self, part: &Part, slots: &Slots) -> Option<f64> {
        let held = |slot: &usize| slots.get(*slot).copied().flatten();
        match part {
            Part::Steps { slot, from, to } => Rating::Steps { value: held(slot)?, from: *from, to: *to }.points(),
            Part::Measured { slot, low, high } => {
                Rating::Measured { value: held(slot)?, low: *low, high: *high }.points()
            }
            Part::Level { slot, values, least, greatest } => {
                let value = *values.get(held(slot)? as usize)?;
                Rating::Level { value, least: *least, greatest: *greatest }.points()
            }
            Part::Card(at) => Some(self.score(*at, slots)?.value),
            Part::Nothing => None,
        }
    }
}

/// The pack's reader lets no other weight through.
fn weight(criterion: &Criterion) -> Weight {
    Weight::new(criterion.weight).unwrap_or(Weight::ONE)
}

fn level(slot: usize, scale: &Scale) -> Part {
    let values: Vec<i32> = scale.levels.iter().map(|level| level.value).collect();
    let least = values.iter().copied().min().unwrap_or_default();
    let greatest = values.iter().copied().max().unwrap_or_default();
    Part::Level { slot, values, least, greatest }
}
