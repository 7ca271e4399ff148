//! The strict reader of a pack: format and sections first, then the content, then what must fit.

use super::error::Spot;
use super::outline::{line_at, line_of_head, part_at};
use super::{Criterion, FORMAT, Kind, OWN, Pack, PackError, Problem, Section};
use serde::Deserialize;
use std::ops::Range;
use toml::de::{DeTable, DeValue, Deserializer, ValueDeserializer};

const HEAD_NAME: &str = "pack";
const HEAD: [&str; 5] = ["format", "key", "version", "title", "off"];

impl Pack {
    /// Reads a pack; `file` is only named in errors. References to other packs are checked by
    /// [`super::Method::assemble`].
    ///
    /// # Errors
    /// Every fault of content found, by place; only the first where the file cannot be taken apart.
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<PackError>> {
        let parsed = DeTable::parse(text).map_err(|error| broken(file, text, &error))?;
        let faults: Vec<_> = head_faults(parsed.get_ref())
            .into_iter()
            .map(|(span, problem)| fault_at(file, text, span.start, problem))
            .map(|fault| PackError { section: HEAD_NAME.into(), ..fault })
            .collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        let misread = |error: toml::de::Error| {
            let at = error.span().unwrap_or_default().start;
            match criterion_at(text, at) {
                Some((error, at)) => vec![fault_at(file, text, at, Problem::told(error.message()))],
                None => broken(file, text, &error),
            }
        };
        let mut pack = Self::deserialize(Deserializer::from(parsed)).map_err(misread)?;
        (pack.file, pack.text) = (file.to_owned(), text.to_owned());
        let faults = pack.faults();
        if faults.is_empty() { Ok(pack) } else { Err(faults) }
    }

    fn faults(&self) -> Vec<PackError> {
        let mut faults = self.off_faults();
        faults.extend(self.faults_of(super::Scale::check));
        faults.extend(self.faults_of(super::Scorecard::check));
        faults.extend(self.faults_of(super::Matrix::check));
        faults.extend(self.faults_of(super::Process::check));
        faults.extend(self.faults_of(super::Agenda::check));
        faults.extend(self.faults_of(super::Deck::check));
        faults.extend(self.faults_of(super::Worksheet::check));
        faults.extend(self.faults_of(super::Series::check));
        faults.extend(self.faults_of(super::Rule::check));
        faults
    }

    fn off_faults(&self) -> Vec<PackError> {
        let elsewhere = (self.key != OWN && !self.off.is_empty()).then_some(Problem::OffElsewhere);
        let unnamed = self.off.iter().filter(|name| kind_and_key(name).is_none());
        let unnamed = unnamed.map(|name| Problem::NoSection(name.clone()));
        let error = |problem| PackError {
            file: self.file.clone(),
            line: line_of_head(&self.text, "off"),
            section: HEAD_NAME.into(),
            spot: Spot::field("off"),
            problem,
        };
        elsewhere.into_iter().chain(unnamed).map(error).collect()
    }

    /// The error of a problem with the head of the file.
    pub(super) fn head_error(&self, spot: &Spot, problem: Problem) -> PackError {
        PackError {
            file: self.file.clone(),
            line: line_of_head(&self.text, spot.path()),
            section: format!("{HEAD_NAME} {}", self.key),
            spot: spot.clone(),
            problem,
        }
    }
}

/// Takes `matrix/portfolio` apart.
pub(super) fn kind_and_key(name: &str) -> Option<(Kind, &str)> {
    let (kind, key) = name.split_once('/')?;
    Kind::named(kind).map(|kind| (kind, key)).filter(|_| !key.is_empty())
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
    let unknown = |key: &str| !HEAD.contains(&key) && Kind::named(key).is_none();
    table
        .keys()
        .filter(|key| unknown(key.get_ref()))
        .map(|key| (key.span(), Problem::UnknownSection(key.get_ref().to_string())))
        .collect()
}

/// A wrong criterion is told at the place of the whole list, for a list cannot tell where in it a
/// thing of several fields fails; reading them one by one can.
fn criterion_at(text: &str, byte: usize) -> Option<(toml::de::Error, usize)> {
    let parsed = DeTable::parse(text).ok()?;
    let cards = parsed.get_ref().get(Kind::Scorecard.name())?.get_ref().as_array()?;
    let card = cards.iter().rfind(|card| card.span().start <= byte)?;
    let list = card.get_ref().get("criteria").filter(|list| list.span().start == byte)?;
    list.get_ref().as_array()?.iter().find_map(|one| {
        let error = Criterion::deserialize(ValueDeserializer::from(one.clone())).err()?;
        let at = error.span().map_or(one.span().start, |span| span.start);
        Some((error, at))
    })
}

/// A problem at a byte of a file.
pub(super) fn fault_at(file: &str, text: &str, at: usize, problem: Problem) -> PackError {
    let part = part_at(text, at);
    let (section, spot) = part.map_or((HEAD_NAME.into(), Spot::default()), |(kind, key, spot)| {
        (format!("{kind} {key}"), spot)
    });
    PackError { file: file.to_owned(), line: line_at(text, at), section, spot, problem }
}

/// What the reader of TOML says, at its place.
fn broken(file: &str, text: &str, error: &toml::de::Error) -> Vec<PackError> {
    let at = error.span().unwrap_or_default().start;
    vec![fault_at(file, text, at, Problem::told(error.message()))]
}
