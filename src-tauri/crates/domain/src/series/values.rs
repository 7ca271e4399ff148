//! Values of a measure over months: how they make a longer period, and how one is spread over it.
//!
//! Values are whole: minor units of money, thousandths of anything else. Invariant: what is spread
//! over months folds back to what it was.

use crate::method::Fold;

/// How far an actual is from its plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Light {
    /// The plan is met.
    Good,
    /// Within a tenth of it (ours).
    Near,
    /// Further off.
    Off,
}

/// The value of months together; none where no month has one.
pub fn fold(values: impl IntoIterator<Item = Option<i64>>, how: Fold) -> Option<i64> {
    let known: Vec<i64> = values.into_iter().flatten().collect();
    let sum = || known.iter().fold(0, |sum: i64, value| sum.saturating_add(*value));
    match how {
        _ if known.is_empty() => None,
        Fold::Sum => Some(sum()),
        Fold::Mean => Some(rounded(i128::from(sum()), known.len() as i128)),
        Fold::Last => known.last().copied(),
    }
}

/// One value spread over so many months. A sum goes in equal parts, what is left over to the last
/// of them; a mean and a last value are the same in each.
pub fn spread(value: i64, months: usize, how: Fold) -> Vec<i64> {
    let count = i64::try_from(months).unwrap_or(i64::MAX).max(1);
    match how {
        Fold::Sum => {
            let (part, over) = (value.div_euclid(count), value.rem_euclid(count));
            (0..count).map(|at| part + i64::from(at >= count - over)).collect()
        }
        Fold::Mean | Fold::Last => vec![value; months.max(1)],
    }
}

/// How an actual stands to its plan; `less` where less is better. No judgement of a plan of 0.
pub fn light(actual: i64, plan: i64, less: bool) -> Option<Light> {
    let (reached, asked) = if less { (plan, actual) } else { (actual, plan) };
    match (reached, asked) {
        _ if plan == 0 => None,
        (reached, asked) if reached >= asked => Some(Light::Good),
        (reached, asked) if i128::from(reached) * 10 >= i128::from(asked) * 9 => Some(Light::Near),
        _ => Some(Light::Off),
    }
}

/// Rounded half to even.
pub(super) fn rounded(value: i128, by: i128) -> i64 {
    let (whole, rest) = (value.div_euclid(by), value.rem_euclid(by));
    let up = rest * 2 > by || (rest * 2 == by && whole % 2 != 0);
    (whole + i128::from(up)).clamp(i128::from(i64::MIN), i128::from(i64::MAX)) as i64
}
