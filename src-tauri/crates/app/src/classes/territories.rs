//! Territories: who works which accounts, where none does, and where two do.
//!
//! Not their rule (`domain::territory`). Invariant: a filter that names nothing, or cannot be read,
//! holds no account.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use domain::method::{Scale, ScaleRole};
use domain::territory::{Division, Facts, Filter, Total, divide};
use store::{Teammate, Territory, TerritoryMember};

use super::book::{Book, Entry};
use super::segments::Dimension;
use super::territory_view::{
    RespectOption, RespectView, TerritoryAccount, TerritoryAccounts, TerritoryFilter, TerritoryPage, TerritoryPreview,
    TerritorySum, TerritoryTry, TerritoryView,
};
use super::words::{Words, owner};
use crate::error::Result;
use crate::session::Session;
use crate::wire::{Nothing, Ref};

const NAMES: usize = 12;

/// Territories as they are kept.
pub(crate) struct Territories {
    rows: Vec<(Territory, Option<Filter>)>,
    teams: HashMap<String, Vec<Ref>>,
}

impl Territories {
    pub(super) fn read(session: &Session) -> Result<Self> {
        let db = session.open()?.store.db();
        let mut rows = db.all::<Territory>()?;
        rows.sort_by(|a, b| a.rank.total_cmp(&b.rank).then_with(|| a.id.cmp(&b.id)));
        let names: HashMap<String, String> =
            db.all::<Teammate>()?.into_iter().map(|one| (one.id, one.name)).collect();
        let mut teams: HashMap<String, Vec<Ref>> = HashMap::new();
        for member in db.all::<TerritoryMember>()? {
            if let Some(name) = names.get(&member.teammate_id) {
                let one = Ref { id: member.teammate_id, name: name.clone() };
                teams.entry(member.territory_id).or_default().push(one);
            }
        }
        let read = |row: Territory| {
            let filter = serde_json::from_str(&row.filter).ok().and_then(named);
            (row, filter)
        };
        Ok(Self { rows: rows.into_iter().map(read).collect(), teams })
    }

    /// Places of those that hold an account.
    pub(super) fn holding(&self, facts: &Facts<'_>) -> Vec<usize> {
        let holds = |at: &usize| self.rows[*at].1.as_ref().is_some_and(|filter| filter.matches(facts));
        (0..self.rows.len()).filter(holds).collect()
    }

    pub(super) fn id(&self, at: usize) -> &str {
        self.rows.get(at).map_or("", |(row, _)| &row.id)
    }

    /// Who works it.
    pub(super) fn team(&self, at: usize) -> &[Ref] {
        self.teams.get(self.id(at)).map_or(&[], Vec::as_slice)
    }

    pub(super) fn refer(&self, at: usize) -> Ref {
        let row = self.rows.get(at).map(|(row, _)| row);
        Ref { id: row.map(|row| row.id.clone()).unwrap_or_default(), name: row.map(|row| row.name.clone()).unwrap_or_default() }
    }
}

/// A filter that names nothing was not thought of yet: it holds no account rather than all.
fn named(filter: Filter) -> Option<Filter> {
    Some(filter).filter(|filter| *filter != Filter::default())
}

/// All accounts divided among territories; `instead` stands in place of one's own filter, or
/// after them all.
fn division(book: &Book<'_>, instead: Option<(Option<&str>, &Filter)>) -> (Division, usize) {
    let readable = |(row, filter): &(Territory, Option<Filter>)| match instead {
        Some((Some(id), filter)) if id == row.id => named(filter.clone()),
        _ => filter.clone(),
    };
    let mut filters: Vec<Option<Filter>> = book.territories.rows.iter().map(readable).collect();
    let known = |id: &str| book.territories.rows.iter().position(|(row, _)| row.id == id);
    let at = instead.and_then(|(id, _)| known(id?)).unwrap_or(filters.len());
    if let Some((_, filter)) = instead.filter(|_| at == filters.len()) {
        filters.push(named(filter.clone()));
    }
    let tags: Vec<_> = book.entries.iter().map(Entry::tags).collect();
    let facts: Vec<_> = book.entries.iter().zip(&tags).map(|(entry, tags)| book.facts(entry, tags)).collect();
    (whole(&filters, &facts), at)
}

/// Divides by the filters that can be read; the others hold nothing.
fn whole(filters: &[Option<Filter>], facts: &[Facts<'_>]) -> Division {
    let read: Vec<usize> = (0..filters.len()).filter(|at| filters[*at].is_some()).collect();
    let mut found = divide(&filters.iter().flatten().cloned().collect::<Vec<_>>(), facts);
    let mut members = vec![Vec::new(); filters.len()];
    let mut totals = vec![Total::default(); filters.len()];
    for (from, to) in read.iter().enumerate() {
        members[*to] = std::mem::take(&mut found.members[from]);
        totals[*to] = found.totals[from];
    }
    for overlap in &mut found.overlaps {
        overlap.territories.iter_mut().for_each(|at| *at = read[*at]);
    }
    Division { members, totals, ..found }
}

/// Territories with their sums, gaps and overlaps.
pub fn list(session: &Session, _: Nothing) -> Result<TerritoryPage> {
    let book = Book::read(session, None)?;
    let words = Words::new(session, &book)?;
    let (found, _) = division(&book, None);
    let choices = choices(&book, &words);
    let overlaps: Vec<usize> = found.overlaps.iter().map(|one| one.account).collect();
    let holds: Vec<&str> = book.territories.rows.iter().map(|(row, _)| crate::holdings::hold(session, &row.id)).collect::<Result<_>>()?;
    let row = |(at, (row, _)): (usize, &(Territory, Option<Filter>))| {
        let team = book.territories.teams.get(&row.id).cloned().unwrap_or_default();
        let own = serde_json::from_str::<Filter>(&row.filter).ok().as_ref().map(shown);
        TerritoryView {
            id: row.id.clone(),
            name: row.name.clone(),
            told: own.as_ref().map(|own| told(own, &choices)).unwrap_or_default(),
            filter: own,
            hold: holds[at].to_owned(),
            sum: sum(&words, found.totals[at], team.len()),
            shared: shared(&found, at),
            team,
        }
    };
    Ok(TerritoryPage {
        rows: book.territories.rows.iter().enumerate().map(row).collect(),
        gaps: sum(&words, found.unserved, 0),
        overlaps: sum(&words, total(&book, &overlaps), 0),
        accounts: book.entries.len() as u32,
        choices,
    })
}

/// Keys of the accounts that a territory holds.
pub(crate) fn members_of(session: &Session, id: &str) -> Result<Vec<String>> {
    let book = Book::read(session, None)?;
    let gone = || store::StoreError::Gone { table: "territory", id: id.to_owned() };
    let at = book.territories.rows.iter().position(|(row, _)| row.id == id).ok_or_else(gone)?;
    let (found, _) = division(&book, None);
    Ok(found.members[at].iter().map(|account| book.entries[*account].line.id.clone()).collect())
}

fn shown(filter: &Filter) -> TerritoryFilter {
    TerritoryFilter {
        industries: filter.industries.clone(),
        countries: filter.countries.clone(),
        cities: filter.cities.clone(),
        categories: filter.categories.clone(),
        tiers: filter.tiers.clone(),
        tags: filter.tags.clone(),
        owners: filter.owners.clone(),
    }
}

/// A filter as the rule reads it.
pub(super) fn kept(filter: &TerritoryFilter) -> Filter {
    let words = |words: &[String]| words.iter().map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect();
    let tags = filter.tags.iter().map(|(scale, levels)| (scale.clone(), words(levels)));
    Filter {
        industries: words(&filter.industries),
        countries: words(&filter.countries),
        cities: words(&filter.cities),
        categories: words(&filter.categories),
        tiers: words(&filter.tiers),
        tags: tags.filter(|(_, levels): &(_, Vec<String>)| !levels.is_empty()).collect(),
        owners: words(&filter.owners),
    }
}

/// The words a filter gives for a respect.
fn given<'f>(filter: &'f TerritoryFilter, respect: &RespectView) -> &'f [String] {
    match respect.key.as_str() {
        key if respect.tag => filter.tags.get(key).map(Vec::as_slice).unwrap_or_default(),
        "industries" => &filter.industries,
        "countries" => &filter.countries,
        "cities" => &filter.cities,
        "categories" => &filter.categories,
        "tiers" => &filter.tiers,
        _ => &filter.owners,
    }
}

fn told(filter: &TerritoryFilter, choices: &[RespectView]) -> String {
    let respect = |respect: &RespectView| {
        let given = given(filter, respect);
        let title = |key: &String| {
            let known = respect.options.iter().find(|option| option.key == *key);
            known.map_or_else(|| key.clone(), |option| option.title.clone())
        };
        let titles: Vec<String> = given.iter().map(title).collect();
        (!titles.is_empty()).then(|| titles.join(" / "))
    };
    choices.iter().filter_map(respect).collect::<Vec<_>>().join(" · ")
}

fn sum(words: &Words<'_>, total: Total, team: usize) -> TerritorySum {
    TerritorySum {
        count: total.count as u32,
        revenue: words.money(total.revenue),
        potential: words.money(total.potential),
        load: (team > 0).then(|| words.speech.format.number(total.count as f64 / team as f64, 1)),
    }
}

fn total(book: &Book<'_>, accounts: &[usize]) -> Total {
    let lines = || accounts.iter().map(|at| &book.entries[*at].line);
    Total {
        count: accounts.len(),
        revenue: lines().map(|line| line.revenue).fold(0, i64::saturating_add),
        potential: lines().map(|line| line.potential.unwrap_or(0)).fold(0, i64::saturating_add),
    }
}

fn shared(found: &Division, at: usize) -> u32 {
    found.overlaps.iter().filter(|one| one.territories.contains(&at)).count() as u32
}

/// What a filter would hold in place of a territory's own.
pub fn preview(session: &Session, asked: TerritoryTry) -> Result<TerritoryPreview> {
    let book = Book::read(session, None)?;
    let words = Words::new(session, &book)?;
    let filter = kept(&asked.filter);
    let (found, at) = division(&book, Some((asked.id.as_deref(), &filter)));
    let team = asked.id.as_ref().and_then(|id| book.territories.teams.get(id)).map_or(0, Vec::len);
    let mut members: Vec<&Entry<'_>> = found.members[at].iter().map(|at| &book.entries[*at]).collect();
    members.sort_by_key(|entry| Reverse(entry.line.revenue));
    Ok(TerritoryPreview {
        sum: sum(&words, found.totals[at], team),
        shared: shared(&found, at),
        gaps: found.gaps.len() as u32,
        names: members.iter().take(NAMES).map(|entry| entry.line.name.clone()).collect(),
    })
}

/// Accounts of a territory, of none, or of several, the most revenue first.
pub fn accounts(session: &Session, asked: TerritoryAccounts) -> Result<Vec<TerritoryAccount>> {
    let book = Book::read(session, None)?;
    let words = Words::new(session, &book)?;
    let wanted = |at: &[usize]| match &asked {
        TerritoryAccounts::Of(id) => at.iter().any(|at| book.territories.id(*at) == id),
        TerritoryAccounts::Gaps => at.is_empty(),
        TerritoryAccounts::Overlaps => at.len() > 1,
    };
    let placed = book.entries.iter().map(|entry| (entry, book.territories_of(entry)));
    let mut found: Vec<_> = placed.filter(|(_, at)| wanted(at)).collect();
    found.sort_by_key(|(entry, _)| Reverse(entry.line.revenue));
    let view = |(entry, at): (&Entry<'_>, Vec<usize>)| TerritoryAccount {
        account: Ref { id: entry.line.id.clone(), name: entry.line.name.clone() },
        owner: owner(entry),
        revenue: words.money(entry.line.revenue),
        potential: entry.line.potential.map(|potential| words.money(potential)),
        territories: at.into_iter().map(|at| book.territories.refer(at)).collect(),
    };
    Ok(found.into_iter().map(view).collect())
}

/// What a filter can name: the words accounts have, and every level of the scales.
fn choices(book: &Book<'_>, words: &Words<'_>) -> Vec<RespectView> {
    let fact = |key: &str, of: &'static str| {
        let dimension = Dimension::Fact(of);
        let options = counted(book, &dimension).into_iter();
        RespectView {
            key: key.to_owned(),
            title: dimension.title(words),
            tag: false,
            options: options.map(|(key, count)| RespectOption { title: key.clone(), key, count }).collect(),
        }
    };
    let scale = |key: &str, tag: bool, scale| levels(book, words, key, tag, scale);
    let category = book.scales.iter().find(|one| one.key == "category").map(|one| scale("categories", false, one));
    let tier = book.tier.map(|one| scale("tiers", false, one));
    let others = book.scales.iter().filter(|one| one.key != "category" && Some(&one.key) != book.tier.map(|tier| &tier.key));
    // Dimensions made for filters come before the others.
    let (tags, others): (Vec<&&Scale>, Vec<&&Scale>) = others.partition(|one| one.role == Some(ScaleRole::Tag));
    let facts = [fact("industries", "industry"), fact("countries", "country"), fact("cities", "city")];
    let all = facts.into_iter().chain([owners(book, words)]).chain(category).chain(tier);
    all.chain(tags.into_iter().chain(others).map(|one: &&Scale| scale(&one.key, true, one))).collect()
}

fn counted(book: &Book<'_>, dimension: &Dimension<'_>) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for entry in &book.entries {
        for level in dimension.levels(entry) {
            *counts.entry(level.to_owned()).or_default() += 1;
        }
    }
    counts
}

fn levels(book: &Book<'_>, words: &Words<'_>, key: &str, tag: bool, scale: &domain::method::Scale) -> RespectView {
    let counts = counted(book, &Dimension::Scale(scale));
    let option = |level: &domain::method::Level| RespectOption {
        key: level.key.clone(),
        title: level.title.get(words.speech.code()).to_owned(),
        count: counts.get(&level.key).copied().unwrap_or(0),
    };
    let title = scale.title.get(words.speech.code()).to_owned();
    RespectView { key: key.to_owned(), title, tag, options: scale.levels.iter().map(option).collect() }
}

fn owners(book: &Book<'_>, words: &Words<'_>) -> RespectView {
    let mut known: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    for entry in &book.entries {
        if let Some(owner) = entry.line.owner_name.as_deref().zip(entry.line.owner.as_deref()) {
            *known.entry(owner).or_default() += 1;
        }
    }
    let option = |((name, id), count): ((&str, &str), u32)| RespectOption { key: id.to_owned(), title: name.to_owned(), count };
    RespectView {
        key: "owners".to_owned(),
        title: Dimension::Fact("owner").title(words),
        tag: false,
        options: known.into_iter().map(option).collect(),
    }
}
