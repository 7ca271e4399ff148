//! Packs put together from parts of others: what an editor opens, what an export writes, what an
//! import joins.
//!
//! Not reading and not the own pack's meaning. Invariant: no part of another pack is changed.

use super::{
    Agenda, Deck, FORMAT, Kind, Matrix, Method, OWN, Pack, PackError, Process, Rule, Scale,
    Scorecard, Section, Series, Words, Worksheet,
};

/// Calls a method of a pack for the section type of a kind.
macro_rules! for_kind {
    ($kind:expr, $pack:ident.$of:ident($($argument:expr),*)) => {
        match $kind {
            Kind::Scale => $pack.$of::<Scale>($($argument),*),
            Kind::Scorecard => $pack.$of::<Scorecard>($($argument),*),
            Kind::Matrix => $pack.$of::<Matrix>($($argument),*),
            Kind::Process => $pack.$of::<Process>($($argument),*),
            Kind::Agenda => $pack.$of::<Agenda>($($argument),*),
            Kind::Deck => $pack.$of::<Deck>($($argument),*),
            Kind::Worksheet => $pack.$of::<Worksheet>($($argument),*),
            Kind::Series => $pack.$of::<Series>($($argument),*),
            Kind::Rule => $pack.$of::<Rule>($($argument),*),
        }
    };
}

impl Pack {
    /// A pack without sections.
    pub fn empty(key: &str, title: Words) -> Self {
        Self {
            format: FORMAT,
            key: key.to_owned(),
            version: 1,
            title,
            off: Vec::new(),
            scales: Vec::new(),
            scorecards: Vec::new(),
            matrices: Vec::new(),
            processes: Vec::new(),
            agendas: Vec::new(),
            decks: Vec::new(),
            worksheets: Vec::new(),
            series: Vec::new(),
            rules: Vec::new(),
            file: String::new(),
            text: String::new(),
        }
    }

    /// Kind and key of every section, in the order a pack is written in.
    pub fn keys(&self) -> Vec<(Kind, String)> {
        let of = |kind| {
            let keys: Vec<String> = for_kind!(kind, self.keys_of());
            keys.into_iter().map(move |key| (kind, key))
        };
        Kind::ALL.into_iter().flat_map(of).collect()
    }

    /// Whether it has a section.
    pub fn has(&self, kind: Kind, key: &str) -> bool {
        for_kind!(kind, self.keys_of()).iter().any(|it| it == key)
    }

    /// Takes over a section of another pack, in place of one with the same key; false where the
    /// other does not have it.
    pub fn adopt(&mut self, from: &Self, kind: Kind, key: &str) -> bool {
        for_kind!(kind, self.adopt_of(from, key))
    }

    fn keys_of<S: Section>(&self) -> Vec<String> {
        S::of(self).iter().map(|it| it.key().to_owned()).collect()
    }

    fn adopt_of<S: Section>(&mut self, from: &Self, key: &str) -> bool {
        let section = S::of(from).iter().find(|it| it.key() == key).cloned();
        section.map(|section| self.put(section)).is_some()
    }
}

impl Method {
    /// The section in force, alone in a pack; none where there is no such section.
    pub fn alone(&self, kind: Kind, key: &str) -> Option<Pack> {
        let mut others = self.packs().iter().filter(|pack| pack.key != OWN);
        let pack = self.own().filter(|own| own.has(kind, key));
        let pack = pack.or_else(|| others.find(|pack| pack.has(kind, key)))?;
        let mut alone = Pack::empty(&pack.key, pack.title.clone());
        alone.version = pack.version;
        alone.adopt(pack, kind, key);
        Some(alone)
    }

    /// The same method with a pack in place of the one with its key, or beside the others.
    ///
    /// # Errors
    /// As [`Method::assemble`].
    pub fn with_pack(&self, pack: Pack) -> Result<Self, Vec<PackError>> {
        let mut packs = self.packs().to_vec();
        match packs.iter_mut().find(|it| it.key == pack.key) {
            Some(same) => *same = pack,
            // The own pack comes last.
            None => {
                let at = packs.iter().position(|it| it.key == OWN && pack.key != OWN);
                packs.insert(at.unwrap_or(packs.len()), pack);
            }
        }
        Self::assemble(packs)
    }

    /// The same method without a pack.
    ///
    /// # Errors
    /// As [`Method::assemble`].
    pub fn without_pack(&self, key: &str) -> Result<Self, Vec<PackError>> {
        Self::assemble(self.packs().iter().filter(|pack| pack.key != key).cloned().collect())
    }
}
