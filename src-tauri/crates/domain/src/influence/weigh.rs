//! What a group thinks or how well it is known, each member counting by influence (C-07, C-08).
//!
//! Invariant: the result lies between the least and the greatest value given.

/// One member of a group.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Voice {
    /// How much it counts: [`super::Heeded::part`]; over 0.
    pub weight: f64,
    /// What is weighed, −1 to 1: status ÷ 2 (C-08), or coverage ÷ 3 (C-07); none if not known.
    pub value: Option<f64>,
}

/// A figure of a group.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weighed {
    /// −100 to 100: for support −100 is all enemies and 100 all mentors; for coverage 0 is
    /// nobody known and 100 everybody in depth.
    pub percent: f64,
    /// Percent of the weight of which the value is known.
    pub known: f64,
}

/// `Σ weight · value ÷ Σ weight`, over those whose value is known, in percent; none where
/// nobody's is.
pub fn weighed(voices: &[Voice]) -> Option<Weighed> {
    let all: f64 = voices.iter().map(|voice| voice.weight).sum();
    let of = |voice: &Voice| Some((voice.weight, voice.value?));
    let known: Vec<(f64, f64)> = voices.iter().filter_map(of).collect();
    let weight: f64 = known.iter().map(|(weight, _)| weight).sum();
    let sum: f64 = known.iter().map(|(weight, value)| weight * value).sum();
    (weight > 0.0)
        .then(|| Weighed { percent: 100.0 * sum / weight, known: 100.0 * weight / all })
}
