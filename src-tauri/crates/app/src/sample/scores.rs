//! Ratings behind the sample's places: as near to each place as whole steps allow, so that most
//! cards stand by their score, and a few by hand a little away from it.
//!
//! Not the places themselves ([`super::accounts`]). Invariant: a rating is written where it
//! changed, on the day of the place it stands behind.

use domain::method::{Method, Rated, Scorecard};
use domain::score::{Criterion, Rating as Given, Weight, weigh};
use store::Rating;

use super::data::{self, Level};
use super::maker::Maker;
use crate::error::Result;

/// These stand by hand, this far from their score.
const BY_HAND: [(&str, [f64; 2]); 4] =
    [("orrin", [-7.0, 1.0]), ("bluefen", [6.0, -5.0]), ("willowmere", [-5.0, 7.0]), ("castellan", [4.0, 8.0])];
/// Rated in part, so that their place is still open.
const BEGUN: [(&str, &str, f64); 3] =
    [("norrow", "volume", 1.0), ("norrow", "margin", 3.0), ("aldine", "volume", 2.0)];
/// States of the relationship, with the day they were judged on.
const STATES: [(&str, &str, i64); 22] = [
    ("harbourline", "firm", 210),
    ("orrin", "developing", 250),
    ("orrin", "good", 9),
    ("silverbrook", "firm", 400),
    ("castellan", "good", 300),
    ("castellan", "defending", 35),
    ("larkfield", "good", 160),
    ("ostara", "developing", 120),
    ("pinegate", "limited", 100),
    ("redmoor", "developing", 70),
    ("meridian", "good", 140),
    ("dunmore", "good", 110),
    ("copperleaf", "firm", 130),
    ("willowmere", "good", 200),
    ("willowmere", "defending", 80),
    ("fairholt", "regressing", 50),
    ("hollin", "limited", 90),
    ("fernhill", "good", 75),
    ("bluefen", "developing", 20),
    ("kestrel", "developing", 85),
    ("tarnvale", "regressing", 225),
    ("brackwater", "regressing", 175),
];

/// What a step between the best and the worst criterion counts: real ratings lie close together.
const EVEN: f64 = 0.8;
/// What full marks count: nobody gets them.
const PERFECT: f64 = 6.0;

/// The scale of A-22.
const STATE: &str = "relationship-state";

/// Whether an account stands by hand, and not by its score.
pub(super) fn is_by_hand(account: &str) -> bool {
    BY_HAND.iter().any(|(key, _)| *key == account)
}

pub(super) fn write(maker: &mut Maker<'_>, method: &Method, accounts: &data::Accounts) -> Result<()> {
    let axes = [("our-strength", 0), ("attractiveness", 1)];
    let axes = axes.map(|(key, axis)| method.scorecard(key).map(|card| (card, axis)));
    for account in &accounts.account {
        axes.iter().flatten().try_for_each(|(card, axis)| write_card(maker, account, card, *axis))?;
    }
    for (key, criterion, value) in BEGUN {
        let subject = maker.find("account", key)?;
        let card = "attractiveness";
        insert(maker, &subject, card, criterion, (value, 14))?;
    }
    STATES.iter().try_for_each(|(key, level, ago)| write_state(maker, key, level, *ago))
}

fn write_state(maker: &mut Maker<'_>, key: &str, level: &str, ago: i64) -> Result<()> {
    let subject = maker.find("account", key)?;
    let author = maker.author(&subject);
    let state = Level { ago, level: level.to_owned(), sure: None, source: None, why: None };
    maker.judge(&subject, STATE, &author, &[state])
}

fn write_card(maker: &mut Maker<'_>, account: &data::Account, card: &Scorecard, axis: usize) -> Result<()> {
    let subject = maker.find("account", &account.key)?;
    let away = BY_HAND.iter().find(|(key, _)| *key == account.key).map_or(0.0, |(_, by)| by[axis]);
    let mut held: Vec<f64> = Vec::new();
    for place in &account.places {
        let values = fitting(card, [place.x, place.y][axis] + away);
        for (at, criterion) in card.criteria.iter().enumerate() {
            if held.get(at) != values.get(at) {
                insert(maker, &subject, &card.key, &criterion.key, (values[at], place.ago))?;
            }
        }
        held = values;
    }
    Ok(())
}

fn insert(maker: &mut Maker<'_>, subject: &str, card: &str, criterion: &str, (value, ago): (f64, i64)) -> Result<()> {
    let row = Rating {
        id: maker.id(),
        scorecard: card.to_owned(),
        criterion: criterion.to_owned(),
        subject_id: subject.to_owned(),
        value: Some(value),
        on_date: maker.day(ago),
        author: maker.author(subject),
        ..Rating::default()
    };
    maker.insert(&row)
}

/// The steps whose score comes near to one wanted, not too uneven; the first of equals.
fn fitting(card: &Scorecard, wanted: f64) -> Vec<f64> {
    let mut all: Vec<Vec<f64>> = vec![Vec::new()];
    for criterion in &card.criteria {
        let Rated::Steps { from, to, .. } = &criterion.rated else { continue };
        all = all.iter().flat_map(|begun| (*from..=*to).map(|step| [begun.as_slice(), &[f64::from(step)]].concat())).collect();
    }
    let off = |values: &Vec<f64>| {
        let uneven = values.iter().cloned().fold(f64::MIN, f64::max) - values.iter().cloned().fold(f64::MAX, f64::min);
        score(card, values).map_or(f64::MAX, |score| (score - wanted).abs() + uneven * EVEN + if score > 99.0 { PERFECT } else { 0.0 })
    };
    all.into_iter().min_by(|a, b| off(a).total_cmp(&off(b))).unwrap_or_default()
}

fn score(card: &Scorecard, values: &[f64]) -> Option<f64> {
    let rated = card.criteria.iter().zip(values).map(|(criterion, value)| {
        let points = match &criterion.rated {
            Rated::Steps { from, to, .. } => Given::Steps { value: *value, from: *from, to: *to }.points(),
            _ => None,
        };
        Criterion { weight: Weight::new(criterion.weight).unwrap_or(Weight::ONE), points }
    });
    weigh(&rated.collect::<Vec<_>>()).map(|score| score.value)
}
