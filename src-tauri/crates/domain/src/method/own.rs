//! The workspace's own pack: what a team changed of the method, kept apart from the packs it
//! came in, so that each change can be taken back.
//!
//! Its sections stand in place of those of the same kind and key; its head says what is off.

use super::read::kind_and_key;
use super::{Kind, Pack, PackError, Section};

/// Key of the pack that holds a workspace's own changes.
pub const OWN: &str = "own";

const EMPTY: &str = include_str!("../../../../method/own.toml");

impl Pack {
    /// The own pack of a workspace that changed nothing.
    ///
    /// # Errors
    /// None with the file that comes with the program.
    pub fn own() -> Result<Self, Vec<PackError>> {
        Self::read("own.toml", EMPTY)
    }

    /// Adds a section, in place of one with the same key.
    pub fn put<S: Section>(&mut self, section: S) {
        let list = S::of_mut(self);
        match list.iter_mut().find(|it| it.key() == section.key()) {
            Some(same) => *same = section,
            None => list.push(section),
        }
        self.changed();
    }

    /// Takes a section out, if it has it.
    pub fn take_out(&mut self, kind: Kind, key: &str) {
        match kind {
            Kind::Scale => self.scales.retain(|it| it.key != key),
            Kind::Scorecard => self.scorecards.retain(|it| it.key != key),
            Kind::Matrix => self.matrices.retain(|it| it.key != key),
            Kind::Process => self.processes.retain(|it| it.key != key),
            Kind::Agenda => self.agendas.retain(|it| it.key != key),
            Kind::Deck => self.decks.retain(|it| it.key != key),
            Kind::Worksheet => self.worksheets.retain(|it| it.key != key),
            Kind::Series => self.series.retain(|it| it.key != key),
            Kind::Rule => self.rules.retain(|it| it.key != key),
        }
        self.changed();
    }

    /// Switches a section of any pack off, or on again.
    pub fn switch(&mut self, kind: Kind, key: &str, on: bool) {
        self.off.retain(|name| kind_and_key(name) != Some((kind, key)));
        if !on {
            self.off.push(format!("{kind}/{key}"));
        }
        self.changed();
    }

    /// Whether it switches a section off.
    pub fn is_off(&self, kind: Kind, key: &str) -> bool {
        self.off.iter().any(|name| kind_and_key(name) == Some((kind, key)))
    }

    /// The text no longer is what was read.
    fn changed(&mut self) {
        self.text.clear();
        self.version = self.version.saturating_add(1);
    }
}
