//! The whole method of a workspace: its packs together, with what binds them checked.

use super::error::Spot;
use super::{
    Agenda, Deck, Kind, Matrix, OWN, Pack, PackError, Problem, Process, Rule, Scale, Scorecard, Series,
    Section, Words, Worksheet,
};
use std::collections::BTreeSet;

/// All packs of a workspace; keys are unique per kind, and references lead somewhere.
///
/// Sections of the own pack ([`OWN`]) stand in place of those with the same kind and key, at
/// their place in the order; more of its sections come last. What the own pack switches off is
/// left out of the lists but still found by its key, so that what was entered on it keeps its
/// names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Method {
    packs: Vec<Pack>,
}

/// A section of a method, whatever its kind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Instance<'a> {
    /// Which primitive it is.
    pub kind: Kind,
    /// Unique among its kind.
    pub key: &'a str,
    /// What it is called.
    pub title: &'a Words,
    /// The pack that brings it; for a changed one the pack that it was in before.
    pub pack: &'a Pack,
    /// Whether the own pack holds it, changed or added.
    pub own: bool,
    /// Whether it is switched off.
    pub off: bool,
    /// Whether no source has it.
    pub ours: bool,
}

impl Method {
    /// Puts packs together.
    ///
    /// # Errors
    /// A key of a pack or section that is used twice, and a reference that leads nowhere.
    pub fn assemble(packs: Vec<Pack>) -> Result<Self, Vec<PackError>> {
        let method = Self { packs };
        let mut faults = method.twice();
        faults.extend(method.packs.iter().flat_map(|pack| method.unresolved(pack)));
        if faults.is_empty() { Ok(method) } else { Err(faults) }
    }

    /// Reads and assembles files, given as name and content.
    ///
    /// # Errors
    /// As [`Pack::read`] and [`Method::assemble`]; the faults of all files together.
    pub fn read<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Vec<PackError>> {
        let (mut packs, mut faults) = (Vec::new(), Vec::new());
        for (file, text) in files {
            match Pack::read(file, text) {
                Ok(pack) => packs.push(pack),
                Err(more) => faults.extend(more),
            }
        }
        if faults.is_empty() { Self::assemble(packs) } else { Err(faults) }
    }

    /// The packs, as given.
    pub fn packs(&self) -> &[Pack] {
        &self.packs
    }

    /// The workspace's own pack, if it changed anything.
    pub fn own(&self) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.key == OWN)
    }

    /// All sections of a kind that are not switched off.
    pub fn all<S: Section>(&self) -> impl Iterator<Item = &S> {
        self.places::<S>().map(|(_, section)| section).filter(|it| !self.is_off(S::KIND, it.key()))
    }

    /// The section with this key, switched off or not.
    pub fn find<S: Section>(&self, key: &str) -> Option<&S> {
        let in_pack = |pack| S::of(pack).iter().find(|it| it.key() == key);
        self.own().and_then(in_pack).or_else(|| self.packs.iter().find_map(in_pack))
    }

    /// Whether the own pack switches a section off.
    pub fn is_off(&self, kind: Kind, key: &str) -> bool {
        self.own().is_some_and(|own| own.is_off(kind, key))
    }

    /// Every section there is, switched off or not, by kind.
    pub fn instances(&self) -> Vec<Instance<'_>> {
        let mut list = self.instances_of::<Scale>();
        list.extend(self.instances_of::<Scorecard>());
        list.extend(self.instances_of::<Matrix>());
        list.extend(self.instances_of::<Process>());
        list.extend(self.instances_of::<Agenda>());
        list.extend(self.instances_of::<Deck>());
        list.extend(self.instances_of::<Worksheet>());
        list.extend(self.instances_of::<Series>());
        list.extend(self.instances_of::<Rule>());
        list
    }

    /// All scales that are not switched off.
    pub fn scales(&self) -> impl Iterator<Item = &Scale> {
        self.all()
    }

    /// All scorecards that are not switched off.
    pub fn scorecards(&self) -> impl Iterator<Item = &Scorecard> {
        self.all()
    }

    /// All matrices that are not switched off.
    pub fn matrices(&self) -> impl Iterator<Item = &Matrix> {
        self.all()
    }

    /// All processes that are not switched off.
    pub fn processes(&self) -> impl Iterator<Item = &Process> {
        self.all().filter(|process: &&Process| !process.flow)
    }

    /// All processes that run beside a pipeline.
    pub fn flows(&self) -> impl Iterator<Item = &Process> {
        self.all().filter(|process: &&Process| process.flow)
    }

    /// All agendas that are not switched off.
    pub fn agendas(&self) -> impl Iterator<Item = &Agenda> {
        self.all()
    }

    /// All decks that are not switched off.
    pub fn decks(&self) -> impl Iterator<Item = &Deck> {
        self.all()
    }

    /// All worksheets that are not switched off.
    pub fn worksheets(&self) -> impl Iterator<Item = &Worksheet> {
        self.all()
    }

    /// All series that are not switched off.
    pub fn series(&self) -> impl Iterator<Item = &Series> {
        self.all()
    }

    /// The series with this key.
    pub fn series_of(&self, key: &str) -> Option<&Series> {
        self.find(key)
    }

    /// All rules that are not switched off.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.all()
    }

    /// The scale with this key.
    pub fn scale(&self, key: &str) -> Option<&Scale> {
        self.find(key)
    }

    /// The scorecard with this key.
    pub fn scorecard(&self, key: &str) -> Option<&Scorecard> {
        self.find(key)
    }

    /// The matrix with this key.
    pub fn matrix(&self, key: &str) -> Option<&Matrix> {
        self.find(key)
    }

    /// The process with this key.
    pub fn process(&self, key: &str) -> Option<&Process> {
        self.find(key)
    }

    /// The agenda with this key.
    pub fn agenda(&self, key: &str) -> Option<&Agenda> {
        self.find(key)
    }

    /// The worksheet with this key.
    pub fn worksheet(&self, key: &str) -> Option<&Worksheet> {
        self.find(key)
    }

    /// The deck with this key.
    pub fn deck(&self, key: &str) -> Option<&Deck> {
        self.find(key)
    }

    /// Sections of a kind with the pack each is in, or was in before it was changed.
    fn places<S: Section>(&self) -> impl Iterator<Item = (&Pack, &S)> {
        let own = self.own();
        let changed =
            move |key: &str| own.and_then(|own| S::of(own).iter().find(|it| it.key() == key));
        let (others, last): (Vec<&Pack>, Vec<&Pack>) =
            self.packs.iter().partition(|pack| pack.key != OWN);
        let elsewhere: BTreeSet<&str> =
            others.iter().flat_map(|pack| S::of(pack)).map(|section| section.key()).collect();
        let first =
            others.into_iter().flat_map(|pack| S::of(pack).iter().map(move |it| (pack, it)));
        let first = first.map(move |(pack, it)| (pack, changed(it.key()).unwrap_or(it)));
        let added = last.into_iter().flat_map(|pack| S::of(pack).iter().map(move |it| (pack, it)));
        first.chain(added.filter(move |(_, it)| !elsewhere.contains(it.key())))
    }

    fn instances_of<S: Section>(&self) -> Vec<Instance<'_>> {
        let changed =
            |key: &str| self.own().is_some_and(|own| S::of(own).iter().any(|it| it.key() == key));
        self.places::<S>()
            .map(|(pack, section)| Instance {
                kind: S::KIND,
                key: section.key(),
                title: section.title(),
                pack,
                own: changed(section.key()),
                off: self.is_off(S::KIND, section.key()),
                ours: section.source().is_ours(),
            })
            .collect()
    }

    fn twice(&self) -> Vec<PackError> {
        let mut seen = BTreeSet::new();
        let again = self.packs.iter().filter(|pack| !seen.insert(&pack.key));
        let problem = |pack: &Pack| Problem::Duplicate(pack.key.clone());
        let mut faults: Vec<_> =
            again.map(|pack| pack.head_error(&Spot::field("key"), problem(pack))).collect();
        faults.extend(self.twice_of::<Scale>());
        faults.extend(self.twice_of::<Scorecard>());
        faults.extend(self.twice_of::<Matrix>());
        faults.extend(self.twice_of::<Process>());
        faults.extend(self.twice_of::<Agenda>());
        faults.extend(self.twice_of::<Deck>());
        faults.extend(self.twice_of::<Series>());
        faults.extend(self.twice_of::<Rule>());
        faults
    }

    /// The own pack changes what others have, so it counts by itself.
    fn twice_of<S: Section>(&self) -> Vec<PackError> {
        let mut seen = BTreeSet::new();
        let mut faults = Vec::new();
        for pack in &self.packs {
            let mut again = |it: &S| !seen.insert((pack.key == OWN, it.key().to_owned()));
            faults.extend(pack.faults_of(|it: &S| {
                let problem = Problem::Duplicate(it.key().to_owned());
                if again(it) { vec![(Spot::key(), problem)] } else { Vec::new() }
            }));
        }
        faults
    }
}
