//! From how many independent sources something is known (C-05).
//!
//! Not who they are, nor whether they are right. Invariant: one that is named twice counts once.

use std::collections::HashSet;

/// The sources that a remark names: one a line, or parted by semicolons; spaces and case make no
/// difference. Two of them confirm what is said (C-05: an insider's word is checked by a second
/// channel). That a line is a source is ours.
pub fn sources(told: &str) -> Vec<&str> {
    let mut known = HashSet::new();
    let parts = told.split(['\n', '\r', ';', '；']).map(str::trim).filter(|part| !part.is_empty());
    parts.filter(|part| known.insert(plain(part))).collect()
}

/// How many different ones several remarks name together.
pub fn count<'t>(told: impl IntoIterator<Item = &'t str>) -> usize {
    told.into_iter().flat_map(sources).map(plain).collect::<HashSet<_>>().len()
}

fn plain(source: &str) -> String {
    source.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
