//! References between the sections of a method: whether they lead somewhere, and not in circles.

use super::{Kind, Method, Pack, PackError, Problem, Scorecard, Section, Subject};
use std::collections::{BTreeMap, VecDeque};

impl Method {
    /// What is wrong with a section before it becomes part of this method: by itself, and in what
    /// it refers to. In the order of its parts; none if it fits.
    pub fn problems<S: Section>(&self, section: &S) -> Vec<Problem> {
        let all = section.check().into_iter().chain(section.unresolved(self));
        all.map(|(_, problem)| problem).collect()
    }

    pub(super) fn unresolved(&self, pack: &Pack) -> Vec<PackError> {
        let mut faults = pack.faults_of(|it: &super::Scale| it.unresolved(self));
        faults.extend(pack.faults_of(|it: &Scorecard| it.unresolved(self)));
        faults.extend(pack.faults_of(|it: &super::Matrix| it.unresolved(self)));
        faults.extend(pack.faults_of(|it: &super::Process| it.unresolved(self)));
        faults.extend(pack.faults_of(|it: &super::Agenda| it.unresolved(self)));
        faults.extend(pack.faults_of(|it: &super::Deck| it.unresolved(self)));
        faults.extend(pack.faults_of(|it: &super::Worksheet| it.unresolved(self)));
        faults.extend(pack.faults_of(|it: &super::Series| it.unresolved(self)));
        faults.extend(pack.faults_of(|it: &super::Rule| it.unresolved(self)));
        faults
    }

    /// Why a subject of this kind has no level on the scale; nothing if it can.
    pub(super) fn lacks_scale(&self, key: &str, subject: Subject) -> Option<Problem> {
        let Some(scale) = self.scale(key) else {
            return Some(Problem::Unknown(Kind::Scale, key.to_owned()));
        };
        (!scale.applies.contains(&subject)).then(|| elsewhere(Kind::Scale, key, subject))
    }

    /// Why a subject of this kind has no score on the scorecard; nothing if it can.
    pub(super) fn lacks_score(&self, key: &str, subject: Subject) -> Option<Problem> {
        match self.scorecard(key) {
            None => Some(Problem::Unknown(Kind::Scorecard, key.to_owned())),
            Some(card) if card.is_selection() => Some(Problem::NoScore(key.to_owned())),
            Some(card) => {
                let applies = card.applies.contains(&subject);
                (!applies).then(|| elsewhere(Kind::Scorecard, key, subject))
            }
        }
    }

    /// Why there is no such level; nothing if there is.
    pub(super) fn lacks_level(&self, scale: &str, level: &str) -> Option<Problem> {
        match self.scale(scale) {
            None => Some(Problem::Unknown(Kind::Scale, scale.to_owned())),
            Some(found) if found.level(level).is_some() => None,
            Some(_) => {
                let (scale, level) = (scale.to_owned(), level.to_owned());
                Some(Problem::UnknownLevel { scale, level })
            }
        }
    }

    /// The shortest way on which a scorecard comes to count itself, from itself to itself.
    pub(super) fn cycle(&self, from: &Scorecard) -> Option<Vec<String>> {
        // A selection gives no score, so nothing counts it and no way leads through it.
        if from.is_selection() {
            return None;
        }
        let onward = |card: &&Scorecard| card.key != from.key && !card.is_selection();
        let mut came: BTreeMap<&str, &str> = BTreeMap::new();
        let mut next = VecDeque::from([from]);
        while let Some(card) = next.pop_front() {
            for key in card.counted().filter(|key| !came.contains_key(key)).collect::<Vec<_>>() {
                came.insert(key, &card.key);
                next.extend(self.scorecard(key).filter(onward));
            }
        }
        let mut way = vec![from.key.clone()];
        let mut at = *came.get(from.key.as_str())?;
        while at != from.key {
            way.push(at.to_owned());
            at = came.get(at)?;
        }
        way.push(from.key.clone());
        way.reverse();
        Some(way)
    }
}

fn elsewhere(kind: Kind, key: &str, subject: Subject) -> Problem {
    Problem::Elsewhere { kind, key: key.to_owned(), subject }
}
