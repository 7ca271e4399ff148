//! Names of sheets as spreadsheet programs take them.
//!
//! Invariant: a name is 1 to 31 characters without `[ ] : * ? / \` and without an apostrophe at
//! its ends, and no two of a book are the same, whatever the case.

use std::collections::HashSet;

/// The longest name.
const LONGEST: usize = 31;

/// Names taken in a book.
#[derive(Default)]
pub(crate) struct Names(HashSet<String>);

impl Names {
    /// A free name as near to the wanted one as can be.
    pub(crate) fn take(&mut self, wanted: &str) -> String {
        let plain = plain(wanted);
        let numbered = (2..).map(|n| {
            let end = format!(" {n}");
            cut(&plain, LONGEST - end.len()) + &end
        });
        let name = std::iter::once(cut(&plain, LONGEST)).chain(numbered).find(|name| !self.0.contains(&name.to_lowercase()));
        let name = name.unwrap_or_default();
        self.0.insert(name.to_lowercase());
        name
    }
}

fn plain(wanted: &str) -> String {
    let allowed = |c: &char| !c.is_control() && !"[]:*?/\\".contains(*c);
    let kept: String = wanted.chars().filter(allowed).collect();
    let kept = kept.trim().trim_matches('\'').trim();
    if kept.is_empty() { "1".to_owned() } else { kept.to_owned() }
}

/// The first so many characters as spreadsheets count them, in UTF-16.
fn cut(name: &str, most: usize) -> String {
    let mut left = most;
    let fits = |c: &char| left.checked_sub(c.len_utf16()).map(|rest| left = rest).is_some();
    name.chars().take_while(fits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_as_spreadsheets_take_them() {
        let mut names = Names::default();
        let cases = [
            ("Accounts", "Accounts"),
            ("accounts", "accounts 2"),
            ("A/B: [draft]*?", "AB draft"),
            ("'quoted'", "quoted"),
            ("", "1"),
            ("a name of far more than thirty-one characters", "a name of far more than thirty-"),
            ("a name of far more than thirty-one signs", "a name of far more than thirt 2"),
        ];
        for (wanted, name) in cases {
            assert_eq!(names.take(wanted), name, "{wanted}");
        }
    }

    #[test]
    fn a_sign_outside_the_first_plane_counts_twice() {
        assert_eq!(Names::default().take(&"😀".repeat(20)).chars().count(), 15);
    }
}
