//! The form of single values. Refused inside the reader, so that the error has the value's line.

use super::misfit::Misfit;
use crate::quadrant::{Area, END};
use serde::Serializer;
use serde::de::value::SeqAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, IntoDeserializer, SeqAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// Design tokens a pack may name; the UI's style sheet and the charts know exactly these.
pub const TONES: [&str; 27] = [
    "st-enemy",
    "st-against",
    "st-neutral",
    "st-for",
    "st-mentor",
    "cov-0",
    "cov-1",
    "cov-2",
    "cov-3",
    "cat-key",
    "cat-normal",
    "cat-target",
    "cat-lost",
    "zone-main",
    "zone-secondary",
    "zone-passing",
    "zone-giveup",
    "c-1",
    "c-2",
    "c-3",
    "c-4",
    "c-5",
    "c-6",
    "good",
    "watch",
    "bad",
    "none",
];

/// Names of stages that are outcomes, kept apart from every process.
const OUTCOMES: [&str; 3] = ["won", "lost", "omitted"];

/// Lower-case words joined by hyphens: `main-market`.
pub(super) fn key<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let key = String::deserialize(from)?;
    let letters = |word: &str| {
        !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    let fits = key.len() <= 64 && key.split('-').all(letters);
    fits.then_some(key.clone()).ok_or_else(|| {
        D::Error::custom(Misfit::NoKey.with(&[&key]))
    })
}

/// A [`key`] that is not one of the outcomes.
pub(super) fn stage_key<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let key = key(from)?;
    if OUTCOMES.contains(&key.as_str()) {
        return Err(D::Error::custom(Misfit::Outcome.with(&[&key])));
    }
    Ok(key)
}

/// One of the known design tokens.
pub(super) fn tone<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let tone = String::deserialize(from)?;
    if TONES.contains(&tone.as_str()) {
        return Ok(tone);
    }
    Err(D::Error::custom(Misfit::NoTone.with(&[&tone, &TONES.join(", ")])))
}

/// One to three characters that fit on a mark of a map.
pub(super) fn sign<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let sign = String::deserialize(from)?;
    if (1..=3).contains(&sign.trim().chars().count()) {
        return Ok(sign);
    }
    Err(D::Error::custom(Misfit::NoSign.with(&[&sign])))
}

/// Identifiers of models: a letter A to F, a hyphen, two digits.
pub(super) fn models<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let models = Vec::<String>::deserialize(from)?;
    match models.iter().find(|model| !is_model(model)) {
        Some(model) => Err(D::Error::custom(Misfit::NoModel.with(&[model]))),
        None => Ok(models),
    }
}

fn is_model(model: &str) -> bool {
    matches!(model.as_bytes(), [b'A'..=b'F', b'-', b'0'..=b'9', b'0'..=b'9'])
}

/// The same, where there may be none.
pub(super) fn some_percent<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u8>, D::Error> {
    percent(from).map(Some)
}

/// 1 to 4, as information levels are counted.
pub(super) fn some_worth<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u8>, D::Error> {
    within(i64::deserialize(from)?, 1, 4).map(Some)
}

/// A point of a curve, `[x, y]`, whole numbers from 0 to 100.
pub(super) fn point<'de, D: Deserializer<'de>>(from: D) -> Result<Option<[u8; 2]>, D::Error> {
    let [x, y] = <[i64; 2]>::deserialize(from)?;
    Ok(Some([within(x, 0, 100)?, within(y, 0, 100)?]))
}

/// 1 to 480 minutes.
pub(super) fn minutes<'de, D: Deserializer<'de>>(from: D) -> Result<u16, D::Error> {
    within(i64::deserialize(from)?, 1, 480)
}

/// 1 to 100,000 accounts.
pub(super) fn limit<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u32>, D::Error> {
    let limit = Option::<i64>::deserialize(from)?;
    limit.map(|limit| within(limit, 1, 100_000)).transpose()
}

/// One value, or a list that holds something.
pub(super) fn one_or_some<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct OneOrSome<T>(PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrSome<T> {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a word or a list of words")
        }

        fn visit_str<E: Error>(self, word: &str) -> Result<Vec<T>, E> {
            T::deserialize(word.into_deserializer()).map(|one| vec![one])
        }

        fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Vec<T>, A::Error> {
            some(SeqAccessDeserializer::new(list))
        }
    }
    from.deserialize_any(OneOrSome(PhantomData))
}

/// −100 to 100.
pub(super) fn value<'de, D: Deserializer<'de>>(from: D) -> Result<i32, D::Error> {
    within(i64::deserialize(from)?, -100, 100)
}

/// 0 to 100 percent.
pub(super) fn percent<'de, D: Deserializer<'de>>(from: D) -> Result<u8, D::Error> {
    within(i64::deserialize(from)?, 0, 100)
}

/// 1 to 3650 days.
pub(super) fn days<'de, D: Deserializer<'de>>(from: D) -> Result<u16, D::Error> {
    within(i64::deserialize(from)?, 1, 3650)
}

/// `[left, bottom, right, top]`, whole numbers from 0 to 100.
pub(super) fn area<'de, D: Deserializer<'de>>(from: D) -> Result<Area, D::Error> {
    let [left, bottom, right, top] = <[i32; 4]>::deserialize(from)?.map(f64::from);
    let runs = |low: f64, high: f64| 0.0 <= low && low < high && high <= END;
    if runs(left, right) && runs(bottom, top) {
        return Ok(Area([left, bottom, right, top]));
    }
    Err(D::Error::custom(Misfit::Area.text()))
}

/// Writes what [`area`] reads.
pub(super) fn whole_area<S: Serializer>(area: &Area, to: S) -> Result<S::Ok, S::Error> {
    // Whole numbers from 0 to 100, so nothing is cut off.
    to.collect_seq(area.0.map(|end| end as i32))
}

/// A list that holds something.
pub(super) fn some<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let list = Vec::deserialize(from)?;
    if list.is_empty() { Err(D::Error::custom(Misfit::EmptyList.text())) } else { Ok(list) }
}

pub(super) fn within<T: TryFrom<i64>, E: Error>(value: i64, least: i64, most: i64) -> Result<T, E> {
    let fits = (least..=most).contains(&value);
    let value = fits.then(|| T::try_from(value).ok()).flatten();
    value.ok_or_else(|| E::custom(Misfit::Range.with(&[&least.to_string(), &most.to_string()])))
}
