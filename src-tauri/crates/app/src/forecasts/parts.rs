//! How good the forecast by history was seller by seller and category by category.
//!
//! Of a seller it is what the forecast said of all they would win; of a category what it said of
//! what stood open in it, since nobody knows in which category a new one would have stood. Invariant:
//! bias and error are told against the sum of what came, never against what was said.

use std::collections::BTreeMap;

use domain::forecast::Category;
use domain::forecast::accuracy::{Pair, held, score};
use store::Teammate;

use super::score_view::PartScore;
use crate::error::Result;
use crate::session::Session;
use crate::{method, money};

/// Which part.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Of {
    Category(Category),
    Owner(String),
}

/// What was said of a part at one freeze, and what came.
pub(super) struct Part {
    pub(super) of: Of,
    pub(super) forecast: i64,
    pub(super) actual: i64,
    /// P10 and P90, where it has a range.
    pub(super) range: Option<(i64, i64)>,
}

impl Part {
    /// Low, high, what came.
    pub(super) fn judged(&self) -> Option<(i64, i64, i64)> {
        self.range.map(|(low, high)| (low, high, self.actual))
    }
}

/// Every part over all freezes: categories first, then sellers by what they won.
pub(super) fn scores<'p>(session: &Session, parts: impl Iterator<Item = &'p Part>) -> Result<Vec<PartScore>> {
    let mut all: BTreeMap<&Of, Vec<&Part>> = BTreeMap::new();
    for part in parts {
        all.entry(&part.of).or_default().push(part);
    }
    let names = session.open()?.store.db().by_name::<Teammate>()?;
    let mut scores: Vec<PartScore> = all.into_iter().map(|(of, parts)| told(session, &names, of, &parts)).collect::<Result<_>>()?;
    scores.sort_by_key(|one| (one.kind.clone(), if one.kind == "owner" { std::cmp::Reverse(one.actual.minor) } else { std::cmp::Reverse(0) }));
    Ok(scores)
}

fn told(session: &Session, names: &[Teammate], of: &Of, parts: &[&Part]) -> Result<PartScore> {
    let currency = &session.open()?.workspace.currency;
    let speech = session.speech();
    let (kind, key, name) = match of {
        Of::Category(category) => {
            let key = method::category_key(*category);
            ("category", key.to_owned(), speech.text(&format!("charts-{key}")))
        }
        Of::Owner(id) => {
            let known = names.iter().find(|one| one.id == *id);
            ("owner", id.clone(), known.map_or_else(|| speech.text("outlook-deleted"), |one| one.name.clone()))
        }
    };
    let pairs: Vec<Pair> = parts.iter().map(|part| Pair { forecast: part.forecast, actual: part.actual }).collect();
    let ranges: Vec<(i64, i64, i64)> = parts.iter().filter_map(|part| part.judged()).collect();
    let sum = |of: fn(&Pair) -> i64| money::view(pairs.iter().map(of).fold(0, i64::saturating_add), currency, &speech.format);
    let found = score(&pairs);
    Ok(PartScore {
        kind: kind.to_owned(),
        key,
        name,
        n: u32::try_from(found.n).unwrap_or(u32::MAX),
        forecast: sum(|pair| pair.forecast),
        actual: sum(|pair| pair.actual),
        bias: found.bias,
        error: found.wape,
        held: held(&ranges),
        told: super::backtest::told(&speech, found, held(&ranges).map(|share| speech.format.percent(share, 0))),
    })
}
