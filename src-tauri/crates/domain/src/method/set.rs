//! The whole method of a workspace: its packs together, with what binds them checked.

use super::error::Spot;
use super::{Matrix, Pack, PackError, Problem, Process, Scale};
use std::collections::BTreeSet;

/// All packs of a workspace; keys are unique per kind, and references lead somewhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Method {
    packs: Vec<Pack>,
}

impl Method {
    /// Puts packs together.
    ///
    /// # Errors
    /// A key of a pack or section that is used twice, and a matrix whose scale no pack has.
    pub fn assemble(packs: Vec<Pack>) -> Result<Self, Vec<PackError>> {
        let method = Self { packs };
        let mut faults = method.twice();
        faults.extend(method.unresolved());
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

    /// All scales.
    pub fn scales(&self) -> impl Iterator<Item = &Scale> {
        self.packs.iter().flat_map(|pack| &pack.scales)
    }

    /// All matrices.
    pub fn matrices(&self) -> impl Iterator<Item = &Matrix> {
        self.packs.iter().flat_map(|pack| &pack.matrices)
    }

    /// All processes.
    pub fn processes(&self) -> impl Iterator<Item = &Process> {
        self.packs.iter().flat_map(|pack| &pack.processes)
    }

    /// The scale with this key.
    pub fn scale(&self, key: &str) -> Option<&Scale> {
        self.scales().find(|scale| scale.key == key)
    }

    /// The matrix with this key.
    pub fn matrix(&self, key: &str) -> Option<&Matrix> {
        self.matrices().find(|matrix| matrix.key == key)
    }

    /// The process with this key.
    pub fn process(&self, key: &str) -> Option<&Process> {
        self.processes().find(|process| process.key == key)
    }

    fn twice(&self) -> Vec<PackError> {
        let mut seen = BTreeSet::new();
        let mut faults = Vec::new();
        for pack in &self.packs {
            let scales = pack.scales.iter().map(|it| ("scale", &it.key));
            let matrices = pack.matrices.iter().map(|it| ("matrix", &it.key));
            let processes = pack.processes.iter().map(|it| ("process", &it.key));
            let head = std::iter::once(("pack", &pack.key));
            for (kind, key) in head.chain(scales).chain(matrices).chain(processes) {
                if !seen.insert((kind, key)) {
                    faults.push(pack.error(kind, key, Spot::Key, Problem::Duplicate(key.clone())));
                }
            }
        }
        faults
    }

    fn unresolved(&self) -> Vec<PackError> {
        let mut faults = Vec::new();
        for pack in &self.packs {
            for matrix in &pack.matrices {
                let missing = matrix.colour.as_ref().filter(|scale| self.scale(scale).is_none());
                faults.extend(missing.map(|scale| {
                    let problem = Problem::UnknownScale(scale.clone());
                    pack.error("matrix", &matrix.key, Spot::Colour, problem)
                }));
            }
        }
        faults
    }
}
