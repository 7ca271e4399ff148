//! The culture of a firm or a unit (C-12), from the answers about the five things it is known by.
//!
//! Not the types and not the questions (method packs): only how the answers are counted. The
//! source allows a mixture, so that shares are told, not one name alone; how many answers it
//! takes to name one is ours. Invariant: the shares of answered questions add up to 100.

/// What the answers say.
#[derive(Debug, Clone, PartialEq)]
pub struct Culture<'a> {
    /// Percent of the answers that point to each type, in the order the types were given.
    pub shares: Vec<(&'a str, f64)>,
    /// The type that more than half of the answers point to; none where it is mixed.
    pub dominant: Option<&'a str>,
    /// How many questions were answered.
    pub answered: usize,
}

/// Counts answers: `share = 100 × answers that point to the type ÷ answers` (percent).
///
/// Answers that name no known type are left out.
pub fn culture<'a>(types: &[&'a str], answers: &[&str]) -> Culture<'a> {
    let count = |key: &str| answers.iter().filter(|answer| **answer == key).count();
    let counts: Vec<(&str, usize)> = types.iter().map(|key| (*key, count(key))).collect();
    let answered: usize = counts.iter().map(|(_, count)| count).sum();
    let share = |count: usize| if answered == 0 { 0.0 } else { 100.0 * count as f64 / answered as f64 };
    Culture {
        dominant: counts.iter().find(|(_, count)| 2 * count > answered).map(|(key, _)| *key),
        shares: counts.into_iter().map(|(key, count)| (key, share(count))).collect(),
        answered,
    }
}

#[cfg(test)]
mod tests {
    use super::culture;

    const TYPES: [&str; 4] = ["bureaucratic", "cooperative", "entrepreneurial", "individualistic"];

    #[test]
    fn answers_are_counted() {
        for (answers, dominant, first) in [
            (&[][..], None, 0.0),
            (&["bureaucratic"], Some("bureaucratic"), 100.0),
            (&["bureaucratic", "cooperative"], None, 50.0),
            (&["bureaucratic", "bureaucratic", "bureaucratic", "cooperative", "individualistic"], Some("bureaucratic"), 60.0),
            (&["no-such", "cooperative"], Some("cooperative"), 0.0),
        ] {
            let found = culture(&TYPES, answers);
            assert_eq!(found.dominant, dominant, "{answers:?}");
            assert!((found.shares[0].1 - first).abs() < 1e-9, "{answers:?}");
            let sum: f64 = found.shares.iter().map(|(_, share)| share).sum();
            assert!((sum - if found.answered == 0 { 0.0 } else { 100.0 }).abs() < 1e-9, "{answers:?}");
        }
    }
}
