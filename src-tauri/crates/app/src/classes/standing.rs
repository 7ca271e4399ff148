//! One account in all schemes at once, as the rules of A-25 read it.
//!
//! Not the rules (`domain::standing`). Invariant: what is not judged is none; nothing is guessed.

use std::collections::BTreeMap;

use domain::method::{COVERAGE_MODEL, ENGAGEMENT, Need, Scale};
use domain::standing::{
    Category, Contradiction, Level, Phase, RelationshipState, Rung, Scheme, Standing, Tier, Value, Zone, contradictions,
    missing, suggest_phase,
};

use super::book::{Book, Entry};
use crate::dates::stored;

/// The scale of A-05.
pub(super) const CATEGORY: &str = "category";
/// The scale of A-23.
pub(super) const LADDER: &str = "ladder";
/// The scale of A-24.
pub(super) const LIFECYCLE: &str = "lifecycle";
const STATE: &str = "relationship-state";
/// The verdict not to sell any more, in A-17.
const GIVE_UP: &str = "give-up";
/// From such a change on, in percent, an amount counts as another one.
const ANOTHER: i64 = 10;

impl Book<'_> {
    /// How an account stands in all schemes.
    pub(crate) fn standing(&self, entry: &Entry<'_>) -> Standing {
        let line = &entry.line;
        let filled = |text: &Option<String>| text.is_some();
        Standing {
            category: Category::of(entry.levels(CATEGORY)),
            tier: self.tier_of(entry),
            coverage: self.level(entry, COVERAGE_MODEL),
            engagement: self.level(entry, ENGAGEMENT),
            zone: entry.zone.map(|zone| Zone { key: zone.key.clone(), gives_up: zone.key == GIVE_UP }),
            ladder: self.rung(LADDER, entry.levels(LADDER)),
            ladder_target: entry.wanted(LADDER).and_then(|held| self.rung(LADDER, &held.levels)),
            phase: Phase::of(entry.levels(LIFECYCLE)),
            state: RelationshipState::of(entry.levels(STATE)),
            qualifies: self.qualifies(entry),
            owner: filled(&line.owner),
            plan: filled(&line.plan_reviewed_on),
            plan_reviewed_on: stored(line.plan_reviewed_on.as_deref()),
            loss_reason: filled(&line.loss_reason),
            loss_prevention: filled(&line.loss_prevention),
            growth_goal: filled(&line.growth_goal),
            relationship_goal: entry.wanted(LADDER).is_some(),
            goals: 0,
            revenue: line.revenue,
            revenue_before: line.revenue_before,
            potential: line.potential,
            open_amount: line.open,
            open_count: line.open_count,
            silent_months: stored(line.last_won.as_deref()).and_then(|day| months(day, self.today)),
            active_on: None,
        }
    }

    fn tier_of(&self, entry: &Entry<'_>) -> Option<Tier> {
        let scale = self.tier?;
        let level = entry.level(scale)?;
        let suggested = |on: &str, key: &Option<String>| self.level_of(on, key.as_deref()?);
        Some(Tier {
            at: rung(scale, &level.key)?,
            coverage: suggested(COVERAGE_MODEL, &level.coverage),
            engagement: suggested(ENGAGEMENT, &level.engagement),
        })
    }

    fn level(&self, entry: &Entry<'_>, scale: &str) -> Option<Level> {
        self.level_of(scale, entry.levels(scale))
    }

    fn level_of(&self, scale: &str, key: &str) -> Option<Level> {
        let level = self.method.scale(scale)?.level(key)?;
        Some(Level { key: level.key.clone(), value: level.value })
    }

    fn rung(&self, scale: &str, key: &str) -> Option<Rung> {
        rung(self.method.scale(scale)?, key)
    }

    /// Contradictions, each with whether it is put aside with the values it has now.
    pub(super) fn contradictions(&self, entry: &Entry<'_>) -> Vec<(Contradiction, bool)> {
        let found = contradictions(&self.standing(entry));
        let aside = |one: &Contradiction| entry.aside(one.rule.key()).is_some_and(|held| same(&held.levels, one));
        found.into_iter().map(|one| (aside(&one), one)).map(|(aside, one)| (one, aside)).collect()
    }

    /// How many contradictions are open.
    pub(super) fn open_contradictions(&self, entry: &Entry<'_>) -> usize {
        self.contradictions(entry).iter().filter(|(_, aside)| !aside).count()
    }

    /// Required fields that are empty, each with the scale and level that ask for it.
    pub(super) fn lacks(&self, entry: &Entry<'_>) -> Vec<(Need, &str, &str)> {
        let standing = self.standing(entry);
        let mut lacks: Vec<(Need, &str, &str)> = Vec::new();
        for scale in &self.scales {
            let Some(level) = entry.level(scale) else { continue };
            for need in missing(&standing, &level.requires) {
                if !lacks.iter().any(|(known, _, _)| *known == need) {
                    lacks.push((need, &scale.key, &level.key));
                }
            }
        }
        lacks
    }

    /// Levels suggested where another one or none is held, by scale.
    pub(super) fn suggested(&self, entry: &Entry<'_>) -> BTreeMap<String, String> {
        let standing = self.standing(entry);
        let by_tier = standing.tier.map(|tier| [(COVERAGE_MODEL, tier.coverage), (ENGAGEMENT, tier.engagement)]);
        let by_tier = by_tier.into_iter().flatten().filter_map(|(scale, level)| Some((scale, level?.key)));
        let mut all: BTreeMap<String, String> = by_tier
            .filter(|(scale, level)| entry.levels(scale) != level)
            .map(|(scale, level)| (scale.to_owned(), level))
            .collect();
        if let Some(found) = suggest_phase(&self.standing(entry)) {
            all.insert(LIFECYCLE.to_owned(), found.phase.key().to_owned());
        }
        all
    }
}

/// Whole months between two days.
pub(super) fn months(from: chrono::NaiveDate, to: chrono::NaiveDate) -> Option<u32> {
    use chrono::Datelike;
    let whole = (to.year() - from.year()) * 12 + to.month().cast_signed() - from.month().cast_signed();
    u32::try_from(whole - i32::from(to.day() < from.day())).ok()
}

/// Where a level stands among those of its scale, by value.
pub(super) fn rung(scale: &Scale, key: &str) -> Option<Rung> {
    let mut levels: Vec<_> = scale.levels.iter().collect();
    levels.sort_by_key(|level| level.value);
    let rung = levels.iter().position(|level| level.key == key)?;
    Some(Rung { key: key.to_owned(), rung, of: levels.len() })
}

/// The two values of a contradiction in one text, for knowing them again.
pub(super) fn print(one: &Contradiction) -> String {
    let side = |scheme: Scheme, value: &Value| {
        let value = match value {
            Value::Key(key) => key.clone(),
            Value::Amount(amount) => format!("#{amount}"),
            Value::Count(count) => count.to_string(),
            Value::Holds(holds) => holds.to_string(),
            Value::Nothing => "-".to_owned(),
        };
        format!("{}={value}", scheme.key())
    };
    format!("{},{}", side(one.left.scheme, &one.left.value), side(one.right.scheme, &one.right.value))
}

/// Whether a contradiction still has the values it was put aside with. An amount that changed
/// by less than [`ANOTHER`] percent is the same.
fn same(printed: &str, one: &Contradiction) -> bool {
    let now = print(one);
    let (mut was, mut is) = (printed.split(','), now.split(','));
    loop {
        match (was.next(), is.next()) {
            (None, None) => return true,
            (Some(was), Some(is)) if was == is || near(was, is) => {}
            _ => return false,
        }
    }
}

fn near(was: &str, is: &str) -> bool {
    let read = |text: &str| {
        let (scheme, amount) = text.split_once("=#")?;
        Some((scheme.to_owned(), amount.parse::<i64>().ok()?))
    };
    let (Some((of, was)), Some((also, is))) = (read(was), read(is)) else { return false };
    let change = i128::from(was).abs_diff(i128::from(is));
    of == also && change * 100 < u128::from(was.unsigned_abs()) * ANOTHER.unsigned_abs() as u128
}
