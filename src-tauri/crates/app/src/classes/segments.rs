//! Accounts grouped by a dimension: what each group brings, wins and could buy.
//!
//! Not the grouping itself (`domain::segments`). Invariant: an account that holds several levels
//! counts in each; one without a level counts in the group without one.

use domain::method::{Scale, ScaleRole};
use domain::segments::{Entry as Row, Segment, group};

use super::book::{Book, Entry};
use super::rows::matching;
use super::view::{ClassQuery, DimensionView, SegmentPage, SegmentQuery, SegmentView};
use super::words::Words;
use crate::error::{AppError, Result};
use crate::session::Session;

/// Facts that group accounts by their own words.
const FACTS: [&str; 4] = ["industry", "country", "city", "owner"];

/// What accounts are grouped by.
#[derive(Clone, Copy)]
pub(crate) enum Dimension<'a> {
    /// The levels of a scale.
    Scale(&'a Scale),
    /// A fact's own words.
    Fact(&'static str),
}

impl<'a> Dimension<'a> {
    /// The dimension with this key; the first tag dimension, or the industry, where empty.
    pub(crate) fn of(book: &Book<'a>, key: &str) -> Result<Self> {
        if key.is_empty() {
            let first = book.scales.iter().find(|scale| scale.role == Some(ScaleRole::Tag));
            return Ok(first.map_or(Self::Fact("industry"), |scale| Self::Scale(scale)));
        }
        let fact = FACTS.into_iter().find(|fact| *fact == key).map(Self::Fact);
        let scale = book.scales.iter().find(|scale| scale.key == key).map(|scale| Self::Scale(scale));
        fact.or(scale).ok_or_else(|| AppError::UnknownKey { what: "scale", key: key.to_owned() })
    }

    pub(crate) fn key(&self) -> &'a str {
        match self {
            Self::Scale(scale) => &scale.key,
            Self::Fact(key) => key,
        }
    }

    pub(crate) fn title(&self, words: &Words<'_>) -> String {
        match self {
            Self::Scale(scale) => scale.title.get(words.speech.code()).to_owned(),
            Self::Fact(key) => words.speech.text(&format!("classes-by-{key}")),
        }
    }

    /// What a group of it is called.
    pub(crate) fn name(&self, words: &Words<'_>, level: Option<&str>) -> String {
        match (self, level) {
            (_, None) => words.speech.text("classes-unknown"),
            (Self::Scale(scale), Some(level)) => words.level(&scale.key, level),
            (Self::Fact(_), Some(word)) => word.to_owned(),
        }
    }

    pub(super) fn levels<'e>(&self, entry: &'e Entry<'_>) -> Vec<&'e str> {
        let line = &entry.line;
        let fact = |word: &'e Option<String>| word.as_deref().into_iter().collect();
        match self {
            Self::Scale(scale) => entry.levels(&scale.key).split(',').filter(|key| !key.is_empty()).collect(),
            Self::Fact("industry") => fact(&line.industry),
            Self::Fact("country") => fact(&line.country),
            Self::Fact("city") => fact(&line.city),
            Self::Fact(_) => fact(&line.owner_name),
        }
    }
}

/// A group with what its accounts could buy and have open.
pub(crate) struct Group {
    pub(crate) level: Option<String>,
    pub(crate) count: usize,
    pub(crate) revenue: i64,
    pub(crate) potential: i64,
    pub(crate) open: i64,
    pub(crate) rate: Option<domain::funnel::Rate>,
}

/// Accounts by a dimension, the most revenue first, those without a level last.
pub(crate) fn grouped(entries: &[&Entry<'_>], dimension: &Dimension<'_>) -> Vec<Group> {
    let levels: Vec<Vec<&str>> = entries.iter().map(|entry| dimension.levels(entry)).collect();
    let row = |(entry, levels): (&&Entry<'_>, &'_ Vec<&'_ str>)| -> (i64, i64, Vec<String>) {
        (entry.line.potential.unwrap_or(0), entry.line.open, levels.iter().map(|one| (*one).to_owned()).collect())
    };
    let more: Vec<_> = entries.iter().zip(&levels).map(row).collect();
    let rows = entries.iter().zip(&levels).map(|(entry, levels)| Row {
        levels,
        revenue: entry.line.revenue,
        profit: None,
        won: entry.line.won,
        lost: entry.line.lost,
    });
    let segment = |segment: Segment<'_>| {
        let inside = |of: &[String]| match segment.level {
            Some(level) => of.iter().any(|one| one == level),
            None => of.is_empty(),
        };
        let sum = |pick: fn(&(i64, i64, Vec<String>)) -> i64| {
            more.iter().filter(|one| inside(&one.2)).map(pick).fold(0, i64::saturating_add)
        };
        Group {
            level: segment.level.map(str::to_owned),
            count: segment.count,
            revenue: segment.revenue,
            potential: sum(|one| one.0),
            open: sum(|one| one.1),
            rate: segment.win_rate,
        }
    };
    group(&rows.collect::<Vec<_>>()).into_iter().map(segment).collect()
}

/// Segments of a dimension.
pub fn segments(session: &Session, query: SegmentQuery) -> Result<SegmentPage> {
    let book = Book::read(session, None)?;
    let words = Words::new(session, &book)?;
    let dimension = Dimension::of(&book, &query.dimension)?;
    let asked = ClassQuery { categories: query.categories, owner: query.owner, ..ClassQuery::default() };
    let entries = matching(&book, &asked);
    let view = |group: Group| SegmentView {
        title: dimension.name(&words, group.level.as_deref()),
        key: group.level.unwrap_or_default(),
        share: words.speech.format.percent(group.count as f64 / entries.len().max(1) as f64, 0),
        count: group.count as u32,
        revenue: words.money(group.revenue),
        potential: words.money(group.potential),
        open: words.money(group.open),
        win_rate: group.rate.map(|rate| words.speech.format.percent(rate.share(), 0)),
        won: group.rate.map_or(0, |rate| rate.part as u32),
        decided: group.rate.map_or(0, |rate| rate.n as u32),
    };
    Ok(SegmentPage {
        dimension: dimension.key().to_owned(),
        title: dimension.title(&words),
        dimensions: dimensions(&book, &words),
        rows: grouped(&entries, &dimension).into_iter().map(view).collect(),
    })
}

/// Tag dimensions first, then facts, then every other scale.
fn dimensions(book: &Book<'_>, words: &Words<'_>) -> Vec<DimensionView> {
    let (tags, others): (Vec<_>, Vec<_>) =
        book.scales.iter().partition(|scale| scale.role == Some(ScaleRole::Tag));
    let tags = tags.into_iter().map(|scale| Dimension::Scale(scale));
    let others = others.into_iter().map(|scale| Dimension::Scale(scale));
    let all = tags.chain(FACTS.into_iter().map(Dimension::Fact)).chain(others);
    all.map(|one| DimensionView { key: one.key().to_owned(), title: one.title(words) }).collect()
}
