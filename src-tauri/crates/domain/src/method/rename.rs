//! Other keys for the sections of a pack, so that two packs can stand side by side.
//!
//! Invariant: what a section refers to within its own pack follows the new keys; what it refers
//! to elsewhere stays.

use super::{Criterion, Kind, Pack, Rated, Section, Tested};
use std::collections::BTreeMap;

/// New keys by kind and old key.
pub type Renames = BTreeMap<(Kind, String), String>;

impl Pack {
    /// The same pack with other keys.
    #[must_use]
    pub fn renamed(&self, renames: &Renames) -> Self {
        let mut pack = self.clone();
        let to = |kind: Kind, key: &mut String| {
            if let Some(new) = renames.get(&(kind, key.clone())) {
                new.clone_into(key);
            }
        };
        pack.rename_keys(&to);
        pack.rename_references(&to);
        pack.text.clear();
        pack
    }

    fn rename_keys(&mut self, to: &impl Fn(Kind, &mut String)) {
        fn each<S: Section>(list: &mut [S], key: fn(&mut S) -> &mut String, to: &impl Fn(Kind, &mut String)) {
            list.iter_mut().for_each(|it| to(S::KIND, key(it)));
        }
        each(&mut self.scales, |it| &mut it.key, to);
        each(&mut self.scorecards, |it| &mut it.key, to);
        each(&mut self.matrices, |it| &mut it.key, to);
        each(&mut self.processes, |it| &mut it.key, to);
        each(&mut self.agendas, |it| &mut it.key, to);
        each(&mut self.decks, |it| &mut it.key, to);
        each(&mut self.worksheets, |it| &mut it.key, to);
        each(&mut self.series, |it| &mut it.key, to);
        each(&mut self.rules, |it| &mut it.key, to);
    }

    fn rename_references(&mut self, to: &impl Fn(Kind, &mut String)) {
        let criteria = self.scorecards.iter_mut().flat_map(|card| &mut card.criteria);
        criteria.for_each(|it| rename_criterion(it, to));
        for matrix in &mut self.matrices {
            for axis in [&mut matrix.x, &mut matrix.y] {
                axis.scorecard.iter_mut().for_each(|key| to(Kind::Scorecard, key));
                axis.scale.iter_mut().for_each(|key| to(Kind::Scale, key));
            }
            matrix.colour.iter_mut().for_each(|key| to(Kind::Scale, key));
        }
        self.processes.iter_mut().filter_map(|it| it.elements.as_mut()).for_each(|key| to(Kind::Scorecard, key));
        for agenda in &mut self.agendas {
            agenda.board.iter_mut().for_each(|key| to(Kind::Matrix, key));
            let decks = agenda.steps.iter_mut().filter_map(|step| step.deck.as_mut());
            decks.for_each(|key| to(Kind::Deck, key));
        }
    }
}

fn rename_criterion(criterion: &mut Criterion, to: &impl Fn(Kind, &mut String)) {
    match &mut criterion.rated {
        Rated::Scale(key) | Rated::Test(Tested::Scale(key), _) => to(Kind::Scale, key),
        Rated::Scorecard(key) | Rated::Test(Tested::Scorecard(key), _) => to(Kind::Scorecard, key),
        Rated::Steps { .. } | Rated::Field { .. } | Rated::Test(Tested::Field(_), _) => {}
    }
}
