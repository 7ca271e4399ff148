//! Names for many from the names of a few.
//!
//! Invariant: the same number gives the same name.

use super::Sample;

/// Names and titles in one language.
pub(super) struct Names {
    accounts: Vec<String>,
    people: Vec<String>,
    titles: Vec<String>,
}

impl Names {
    pub(super) fn of(sample: &Sample, language: &str) -> Self {
        let people = &sample.people.person;
        Self {
            accounts: sample
                .accounts
                .account
                .iter()
                .map(|account| account.name.get(language).to_owned())
                .collect(),
            people: people
                .iter()
                .filter_map(|person| Some(person.name.as_ref()?.get(language).to_owned()))
                .collect(),
            titles: people.iter().map(|person| person.title.get(language).to_owned()).collect(),
        }
    }

    /// An account's name; its number makes it the only one.
    pub(super) fn account(&self, number: usize) -> String {
        format!("{} {}", cross(&self.accounts, number, 2), number + 1)
    }

    /// A person's name; in many thousands, some share one, as people do.
    pub(super) fn person(&self, number: usize) -> String {
        cross(&self.people, number, 1)
    }

    pub(super) fn title(&self, number: usize) -> String {
        self.titles.get(number % self.titles.len().max(1)).cloned().unwrap_or_default()
    }
}

/// The beginning of one name with the end of another: parted at the first
/// blank, or where there is none after so many characters.
fn cross(names: &[String], number: usize, characters: usize) -> String {
    let count = names.len().max(1);
    let (one, other) = (number % count, (number / count + number) % count);
    let (Some(one), Some(other)) = (names.get(one), names.get(other)) else { return String::new() };
    format!("{}{}", part(one, characters).0, part(other, characters).1)
}

fn part(name: &str, characters: usize) -> (&str, &str) {
    let after = name.char_indices().nth(characters).map_or(name.len(), |(at, _)| at);
    name.split_at(name.find(' ').unwrap_or(after))
}
