//! Accounts grouped by a dimension: what each group brings, wins and could buy.
//!
//! Not the grouping itself (`domain::segments`). Invariant: an account that holds several levels
//! counts in each; one without a level counts in the group without one.

use domain::method::{COVERAGE_MODEL, Scale, ScaleRole};
use domain::segments::{Entry as Row, Known, Segment, group, unprofitable};

use super::book::{Book, Entry};
use super::headcount::{Headcount, headcount};
use super::rows::matching;
use super::view::{ClassQuery, DimensionView, SegmentPage, SegmentQuery, SegmentView, ShareView};
use super::words::Words;
use crate::error::{AppError, Result};
use crate::session::Session;
use crate::wire::Ref;

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
    /// Opportunities won in twelve months.
    pub(crate) won: usize,
    pub(crate) margin: Known,
    pub(crate) discount: Known,
    /// Brings volume but no profit.
    pub(crate) unprofitable: bool,
    /// What the coverage model occupies, where it is grouped by that.
    pub(crate) headcount: Option<Headcount>,
    /// Its accounts, by place among those given.
    pub(crate) members: Vec<usize>,
}

/// Accounts by a dimension, the most revenue first, those without a level last.
pub(crate) fn grouped(book: &Book<'_>, entries: &[&Entry<'_>], dimension: &Dimension<'_>) -> Vec<Group> {
    let levels: Vec<Vec<&str>> = entries.iter().map(|entry| dimension.levels(entry)).collect();
    let rows = entries.iter().zip(&levels).map(|(entry, levels)| Row {
        levels,
        revenue: entry.line.revenue,
        margin: known(entry.line.margin),
        discount: known(entry.line.discount),
        won: entry.line.won,
        lost: entry.line.lost,
    });
    let segments = group(&rows.collect::<Vec<_>>());
    let poor = unprofitable(&segments);
    let inside = |level: Option<&str>, held: &[&str]| level.map_or(held.is_empty(), |level| held.contains(&level));
    let one = |(at, segment): (usize, &Segment<'_>)| {
        let held = levels.iter().enumerate().filter(|(_, held)| inside(segment.level, held));
        let members: Vec<usize> = held.map(|(at, _)| at).collect();
        let of: Vec<&Entry<'_>> = members.iter().map(|at| entries[*at]).collect();
        let sum = |pick: fn(&Entry<'_>) -> i64| of.iter().map(|one| pick(one)).fold(0, i64::saturating_add);
        Group {
            level: segment.level.map(str::to_owned),
            count: segment.count,
            revenue: segment.revenue,
            potential: sum(|one| one.line.potential.unwrap_or(0)),
            open: sum(|one| one.line.open),
            rate: segment.win_rate,
            won: of.iter().map(|one| one.line.won).sum(),
            margin: segment.margin,
            discount: segment.discount,
            unprofitable: poor.contains(&at),
            headcount: (dimension.key() == COVERAGE_MODEL).then(|| headcount(book, &of)),
            members,
        }
    };
    segments.iter().enumerate().map(one).collect()
}

fn known((part, whole, count): (i64, i64, usize)) -> Known {
    Known { part, whole, count }
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
        key: group.level.clone().unwrap_or_default(),
        share: words.speech.format.percent(group.count as f64 / entries.len().max(1) as f64, 0),
        count: group.count as u32,
        revenue: words.money(group.revenue),
        potential: words.money(group.potential),
        open: words.money(group.open),
        win_rate: group.rate.map(|rate| words.speech.format.percent(rate.share(), 0)),
        won: group.rate.map_or(0, |rate| rate.part as u32),
        decided: group.rate.map_or(0, |rate| rate.n as u32),
        margin: share(&words, group.margin),
        discount: share(&words, group.discount),
        unprofitable: group.unprofitable,
        people: group.headcount.as_ref().map(|found| found.people as u32),
        mismatched: mismatched(&entries, &group),
    };
    Ok(SegmentPage {
        dimension: dimension.key().to_owned(),
        title: dimension.title(&words),
        dimensions: dimensions(&book, &words),
        rows: grouped(&book, &entries, &dimension).into_iter().map(view).collect(),
    })
}

fn share(words: &Words<'_>, known: Known) -> Option<ShareView> {
    let text = words.speech.format.percent(known.share()?, 1);
    Some(ShareView { text, known: known.count as u32 })
}

/// Accounts of a group whose category or tier the coverage model contradicts.
pub(crate) fn mismatched(entries: &[&Entry<'_>], group: &Group) -> Vec<Ref> {
    let named = |at: &usize| {
        let line = &entries[group.members[*at]].line;
        Ref { id: line.id.clone(), name: line.name.clone() }
    };
    group.headcount.iter().flat_map(|found| found.mismatched.iter().map(named)).collect()
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
