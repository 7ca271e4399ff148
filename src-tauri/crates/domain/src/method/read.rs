//! The strict reader of a pack: format and sections first, then the content, then what must fit.

use super::outline::{Outline, Section, line_at};
use super::pack::Place;
use super::{FORMAT, Pack, PackError, Problem};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

const HEAD_NAME: &str = "pack";
const HEAD: [&str; 4] = ["format", "key", "version", "title"];
const SECTIONS: [&str; 3] = ["scale", "matrix", "process"];

impl Pack {
    /// Reads a pack; `file` is only named in errors. References to other packs are checked by
    /// [`super::Method::assemble`].
    ///
    /// # Errors
    /// Every fault of content found, by place; only the first where the file cannot be taken apart.
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<PackError>> {
        let fault = |section, at, problem| PackError {
            file: file.to_owned(),
            line: line_at(text, at),
            section,
            problem,
        };
        let broken = |section, error: toml::de::Error| {
            let at = error.span().unwrap_or_default().start;
            vec![fault(section, at, Problem::Content(error.message().to_owned()))]
        };
        let parsed = DeTable::parse(text).map_err(|error| broken(HEAD_NAME.into(), error))?;
        let table = parsed.get_ref();
        let faults: Vec<_> = head_faults(table)
            .into_iter()
            .map(|(span, problem)| fault(HEAD_NAME.into(), span.start, problem))
            .collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        let misread = |error: toml::de::Error| {
            let at = error.span().unwrap_or_default().start;
            broken(section_at(table, at), error)
        };
        let mut pack: Self = toml::from_str(text).map_err(misread)?;
        let outline: Outline = toml::from_str(text).map_err(misread)?;
        pack.file = file.to_owned();
        pack.places = pack.places_in(&outline, text);
        let faults = pack.faults();
        if faults.is_empty() { Ok(pack) } else { Err(faults) }
    }

    fn places_in(&self, outline: &Outline, text: &str) -> Vec<Place> {
        fn places<'a>(
            kind: &'static str,
            keys: impl Iterator<Item = &'a String>,
            sections: &[Section],
            text: &str,
        ) -> Vec<Place> {
            keys.zip(sections)
                .map(|(key, at)| Place { kind, key: key.clone(), lines: at.lines(text) })
                .collect()
        }
        [
            places("scale", self.scales.iter().map(|it| &it.key), &outline.scale, text),
            places("matrix", self.matrices.iter().map(|it| &it.key), &outline.matrix, text),
            places("process", self.processes.iter().map(|it| &it.key), &outline.process, text),
        ]
        .concat()
    }

    fn faults(&self) -> Vec<PackError> {
        let scales = self.scales.iter().map(|it| ("scale", &it.key, it.check()));
        let matrices = self.matrices.iter().map(|it| ("matrix", &it.key, it.check()));
        let processes = self.processes.iter().map(|it| ("process", &it.key, it.check()));
        scales
            .chain(matrices)
            .chain(processes)
            .flat_map(|(kind, key, faults)| {
                faults.into_iter().map(move |(spot, problem)| self.error(kind, key, spot, problem))
            })
            .collect()
    }
}

/// The format first: what a newer format holds cannot be judged.
fn head_faults(table: &DeTable<'_>) -> Vec<(Range<usize>, Problem)> {
    let format = table.get("format");
    let known = format.is_some_and(|format| match format.get_ref() {
        DeValue::Integer(number) => number.as_str() == FORMAT.to_string(),
        _ => false,
    });
    if !known {
        return vec![(format.map(|format| format.span()).unwrap_or_default(), Problem::Format)];
    }
    let unknown = |key: &str| !HEAD.contains(&key) && !SECTIONS.contains(&key);
    table
        .keys()
        .filter(|key| unknown(key.get_ref()))
        .map(|key| (key.span(), Problem::UnknownSection(key.get_ref().to_string())))
        .collect()
}

/// Names the last section that starts at or before a byte; the head of the file before them all.
fn section_at(table: &DeTable<'_>, byte: usize) -> String {
    let sections = SECTIONS.iter().flat_map(|kind| {
        let list = table.get(*kind).and_then(|list| list.get_ref().as_array());
        list.into_iter().flatten().map(move |section| (section.span().start, *kind, section))
    });
    let before = sections.filter(|(start, ..)| *start <= byte).max_by_key(|(start, ..)| *start);
    before.map_or(HEAD_NAME.into(), |(_, kind, section)| {
        let key = section.get_ref().get("key").and_then(|key| key.get_ref().as_str());
        format!("{kind} {}", key.unwrap_or("?"))
    })
}
