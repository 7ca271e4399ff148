//! What redaction leaves out of a deck: what stands on its slides with everything shown and on none of
//! the same slides without.
//!
//! Not the rule of what is private (`people::redact`, the packs): it is found by looking at both decks.
//! Invariant: a text that both have is not told.

use std::collections::HashSet;

use ::reports::{Content, Shape, Slide};

use super::super::view::LeftOut;
use super::Keyed;

/// Texts of the one that the other lacks, in their order.
pub(super) fn left_out(all: &[Keyed], shown: &[Keyed]) -> Vec<LeftOut> {
    // On whichever slide: a map may be cut into other parts where less is shown.
    let kept: HashSet<String> = shown.iter().flat_map(|(_, slide)| texts(slide)).collect();
    let of = |(_, slide): &Keyed| {
        let gone = texts(slide).into_iter().filter(|text| !kept.contains(text));
        gone.map(|text| LeftOut { slide: slide.title.clone(), text }).collect::<Vec<_>>()
    };
    all.iter().flat_map(of).collect()
}

/// What a slide says, each thing once.
fn texts(slide: &Slide) -> Vec<String> {
    let mut texts = match &slide.content {
        Content::Cover => Vec::new(),
        Content::Table(table) => table.rows.iter().map(|row| row.iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join(": ")).collect(),
        Content::Shapes(shapes) => shapes.iter().filter_map(said).collect(),
        Content::Chart(chart) => chart.categories.clone(),
    };
    texts.push(slide.lead.clone());
    let mut known = HashSet::new();
    texts.retain(|text| !text.trim().is_empty() && known.insert(text.clone()));
    texts
}

fn said(shape: &Shape) -> Option<String> {
    match shape {
        Shape::Box { alt, .. } => Some(alt.clone()),
        Shape::Words { words, .. } => Some(words.iter().flatten().map(|run| run.text.as_str()).collect()),
        _ => None,
    }
}
