//! From headers and values to a proposal.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Evidence, Field, Kind, Shape, synonyms};
use crate::read::Table;
use crate::records::Mapping;
use crate::values;

/// Below this a match of column and field is not proposed, only named as the runner-up.
const PROPOSED: f32 = 0.2;
/// A field as sure as this shows what a table is.
const SHOWN: f32 = 0.4;

/// What one column probably is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ColumnGuess {
    /// Index, from 0.
    pub column: usize,
    /// Its name in the table.
    pub header: String,
    /// The field proposed.
    pub field: Option<Field>,
    /// How sure, from 0 to 1; 0 without a field.
    pub confidence: f32,
    /// The next best field, and how sure.
    pub runner_up: Option<(Field, f32)>,
    /// What its values look like.
    pub evidence: Evidence,
}

/// What a table probably is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Guess {
    /// The kind proposed; none if nothing fits.
    pub kind: Option<Kind>,
    /// How far it is ahead of the runner-up, from 0 to 1.
    pub confidence: f32,
    /// The next best kind, and its share of the best one's score.
    pub runner_up: Option<(Kind, f32)>,
    /// One for each column, in order.
    pub columns: Vec<ColumnGuess>,
    /// The proposal in the form in which it is carried out; none without a kind.
    pub mapping: Option<Mapping>,
}

/// Proposes a kind and a mapping.
pub fn guess(table: &Table) -> Guess {
    let evidence = evidence(table);
    let mut scored: Vec<(Kind, f32)> = Kind::ALL
        .into_iter()
        .map(|kind| (kind, score(kind, &assign(kind, &pairs(kind, table, &evidence)))))
        .filter(|(_, score)| *score > 0.0)
        .collect();
    scored.sort_by(|a, b| b.1.total_cmp(&a.1));
    let mut scored = scored.into_iter();
    let Some((kind, best)) = scored.next() else { return nothing(table, &evidence) };
    let runner_up = scored.next().map(|(other, score)| (other, score / best));
    let confidence = 1.0 - runner_up.map_or(0.0, |(_, share)| share);
    Guess { confidence, runner_up, ..propose(kind, table, &evidence) }
}

/// Proposes a mapping for a kind that is known.
pub fn guess_as(table: &Table, kind: Kind) -> Guess {
    propose(kind, table, &evidence(table))
}

fn evidence(table: &Table) -> Vec<Evidence> {
    (0..table.header.len()).map(|column| Evidence::of(table, column)).collect()
}

struct Pair {
    column: usize,
    field: Field,
    score: f32,
}

/// Every column with every field its header or its values speak for, best first.
fn pairs(kind: Kind, table: &Table, evidence: &[Evidence]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (column, header) in table.header.iter().enumerate() {
        let seen = &evidence[column];
        let mut named = synonyms::fields(kind, header);
        if named.is_empty() {
            named.extend(by_values(kind, seen));
        }
        pairs.extend(named.into_iter().map(|(field, weight)| Pair {
            column,
            field,
            score: weight * seen.supports(field.shape()),
        }));
    }
    pairs.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.column.cmp(&b.column)));
    pairs
}

/// A column without a telling name whose values nearly all have a telling shape.
fn by_values(kind: Kind, seen: &Evidence) -> Option<(Field, f32)> {
    let shape = match seen {
        seen if seen.emails > 0.9 => Shape::Email,
        seen if seen.websites > 0.9 => Shape::Website,
        _ => return None,
    };
    kind.fields().iter().find(|field| field.shape() == shape).map(|field| (*field, 0.3))
}

/// Best pairs first, each field and each column once.
fn assign(kind: Kind, pairs: &[Pair]) -> BTreeMap<Field, (usize, f32)> {
    let mut taken: BTreeMap<Field, (usize, f32)> = BTreeMap::new();
    for pair in pairs.iter().filter(|pair| pair.score >= PROPOSED) {
        let free = taken.values().all(|(column, _)| *column != pair.column);
        if free && kind.fields().contains(&pair.field) {
            taken.entry(pair.field).or_insert((pair.column, pair.score));
        }
    }
    taken
}

/// The sum of what is sure; 0 if what makes a record of this kind is missing.
fn score(kind: Kind, assigned: &BTreeMap<Field, (usize, f32)>) -> f32 {
    let has = |fields: &[Field]| {
        fields.iter().any(|field| assigned.get(field).is_some_and(|(_, score)| *score >= SHOWN))
    };
    if !has(kind.needs_one_of()) || !has(kind.shown_by()) || assigned.len() < 2 {
        return 0.0;
    }
    assigned.values().map(|(_, score)| score * score).sum()
}

fn propose(kind: Kind, table: &Table, evidence: &[Evidence]) -> Guess {
    let pairs = pairs(kind, table, evidence);
    let assigned = assign(kind, &pairs);
    let column = |column: usize| {
        let own = assigned.iter().find(|(_, (at, _))| *at == column);
        let field = own.map(|(field, _)| *field);
        let next = pairs.iter().find(|pair| pair.column == column && Some(pair.field) != field);
        ColumnGuess {
            column,
            header: table.header[column].clone(),
            field,
            confidence: own.map_or(0.0, |(_, (_, score))| *score),
            runner_up: next.map(|pair| (pair.field, pair.score)),
            evidence: evidence[column],
        }
    };
    Guess {
        kind: Some(kind),
        confidence: 1.0,
        runner_up: None,
        columns: (0..table.header.len()).map(column).collect(),
        mapping: Some(mapping(kind, table, &assigned)),
    }
}

fn nothing(table: &Table, evidence: &[Evidence]) -> Guess {
    let plain = |(column, header): (usize, &String)| ColumnGuess {
        column,
        header: header.clone(),
        field: None,
        confidence: 0.0,
        runner_up: None,
        evidence: evidence[column],
    };
    let columns = table.header.iter().enumerate().map(plain).collect();
    Guess { kind: None, confidence: 0.0, runner_up: None, columns, mapping: None }
}

/// Units that headers name, such as 万元, become part of the mapping.
fn mapping(kind: Kind, table: &Table, assigned: &BTreeMap<Field, (usize, f32)>) -> Mapping {
    let mut mapping = Mapping::new(kind);
    for (field, (column, _)) in assigned {
        mapping.columns.insert(*field, *column);
        if field.shape() == Shape::Amount || field.shape() == Shape::Integer {
            let (times, currency) = values::header_unit(&table.header[*column]);
            if times != 1 {
                mapping.times.insert(*field, times);
            }
            mapping.currency = mapping.currency.or(currency.map(str::to_owned));
        }
    }
    mapping
}
