//! Words and names in the three languages.

use store::{Account, Fact, Judgement, Opportunity, Person, Teammate, Unit};

use super::*;

/// Every text a person reads, in the order of the rows.
fn prose(language: &str) -> Vec<String> {
    let (session, _folder) = sample(language, "seven-stages");
    let db = db(&session);
    let accounts = db
        .all::<Account>()
        .unwrap()
        .into_iter()
        .flat_map(|row| [Some(row.name), row.note, row.industry]);
    let people = db
        .all::<Person>()
        .unwrap()
        .into_iter()
        .flat_map(|row| [Some(row.name), row.title, row.note]);
    let deals =
        db.all::<Opportunity>().unwrap().into_iter().flat_map(|row| [Some(row.name), row.note]);
    let ours = db
        .all::<Teammate>()
        .unwrap()
        .into_iter()
        .flat_map(|row| [Some(row.name), row.role, row.region]);
    let units = db.all::<Unit>().unwrap().into_iter().map(|row| Some(row.name));
    let judged = db.all::<Judgement>().unwrap().into_iter().flat_map(|row| [row.why, row.source]);
    let facts = db.all::<Fact>().unwrap().into_iter().map(|row| row.why);
    let all =
        accounts.chain(people).chain(deals).chain(ours).chain(units).chain(judged).chain(facts);
    all.flatten().collect()
}

#[test]
fn each_language_has_its_own_words() {
    let [english, hans, hant] = LANGUAGES.map(prose);
    assert_eq!((english.len(), hans.len()), (hans.len(), hant.len()));
    assert!(english.iter().all(|text| text.is_ascii() || text.contains(['’', '—'])), "English");
    let chinese = |text: &String| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    assert!(hans.iter().chain(&hant).all(chinese), "Chinese");
    // Short names are often the same in both scripts; sentences hardly ever.
    let sentence = |(one, _): &(&String, &String)| one.ends_with('。');
    let same: Vec<_> =
        hans.iter().zip(&hant).filter(sentence).filter(|(one, other)| one == other).collect();
    assert_eq!(same, Vec::new());
}

#[test]
fn names_are_told_apart() {
    for language in LANGUAGES {
        let (session, _folder) = sample(language, "seven-stages");
        let known =
            db(&session).all::<Person>().unwrap().into_iter().filter(|person| !person.placeholder);
        let names = tally(known.map(|person| person.name));
        assert_eq!(names.values().max(), Some(&1), "{language}");
        let names = tally(opportunities(&session, "open").into_iter().map(|deal| deal.name));
        assert_eq!(names.values().max(), Some(&1), "{language}");
    }
}
