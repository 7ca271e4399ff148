//! The rules a text file must keep. No file access: it gets the sources and answers with the keys
//! or with every fault it found, each with file, line and reason.
//!
//! One text is one key with a value of its own. Terms, attributes, references to other texts and
//! functions are refused: sentences glued from parts translate badly, and Fluent's number and date
//! functions do nothing in Rust, so figures arrive already formatted.

mod message;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;
use message::message_variables;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// One source file: `ftl/<language>/<area>.ftl`.
pub(crate) struct File {
    pub(crate) language: &'static str,
    pub(crate) area: String,
    pub(crate) text: String,
}

/// How a variable is used: shown, counted (plural) or chosen from named cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Number,
    Choice(BTreeSet<String>),
}

/// Variables of one text by name.
pub(crate) type Variables = BTreeMap<String, Kind>;

/// Every text by key.
pub(crate) type Texts = BTreeMap<String, Variables>;

/// Where and why a source is refused.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ftl/{}:{}: {}", self.file, self.line, self.reason)
    }
}

struct Found {
    file: String,
    line: usize,
    variables: Variables,
}

type Language = BTreeMap<String, Found>;

/// The keys of all files, or all faults.
///
/// # Errors
/// Junk, a duplicate, a key outside its area, an empty text, a construct this project does not
/// use, and every difference of keys or variables between the languages.
pub(crate) fn check(languages: &[&'static str], files: &[File]) -> Result<Texts, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut found: BTreeMap<&str, Language> =
        languages.iter().map(|language| (*language, Language::new())).collect();
    for file in files {
        let Some(language) = found.get_mut(file.language) else { continue };
        read(file, language, &mut faults);
    }
    compare(&found, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(merge(found))
}

fn read(file: &File, language: &mut Language, faults: &mut Vec<Fault>) {
    let name = format!("{}/{}.ftl", file.language, file.area);
    let (resource, errors) = match parse(file.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        // An unclosed brace is noticed only at the end; the slice begins with the text that has it.
        let start = error.slice.as_ref().unwrap_or(&error.pos).start;
        let line = line_at(&file.text, start);
        faults.push(Fault { file: name.clone(), line, reason: error.to_string() });
    }
    let mut lines = Lines::new(&file.text);
    for entry in &resource.body {
        let (line, key, variables) = match entry {
            Entry::Message(message) => {
                let key = message.id.name;
                (lines.of(key), key, message_variables(message, &file.area))
            }
            Entry::Term(term) => {
                let key = term.id.name;
                let reason = format!("`-{key}`: terms are not used here");
                (lines.of(&format!("-{key}")), key, Err(reason))
            }
            _ => continue,
        };
        match variables.and_then(|variables| unused(key, language).map(|()| variables)) {
            Ok(variables) => {
                language.insert(key.into(), Found { file: name.clone(), line, variables });
            }
            Err(reason) => faults.push(Fault { file: name.clone(), line, reason }),
        }
    }
}

fn unused(key: &str, language: &Language) -> Result<(), String> {
    match language.get(key) {
        Some(first) => Err(format!("`{key}` is already in {} line {}", first.file, first.line)),
        None => Ok(()),
    }
}

/// The syntax tree has no positions: a key starts its line, so its line is found by looking for it,
/// each time from after the last find, so that a duplicate is reported where it stands.
struct Lines<'a> {
    rest: std::iter::Enumerate<std::str::Lines<'a>>,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self { rest: text.lines().enumerate() }
    }

    fn of(&mut self, key: &str) -> usize {
        let starts = |line: &str| {
            line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        self.rest.find(|(_, line)| starts(line)).map_or(0, |(index, _)| index + 1)
    }
}

fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}

/// A selector says more about a variable than a place where it is shown.
fn note(variables: &mut Variables, name: &str, kind: Kind) {
    let known = variables.entry(name.to_owned()).or_insert(Kind::Text);
    match (known, kind) {
        (_, Kind::Text) => {}
        (Kind::Choice(names), Kind::Choice(more)) => names.extend(more),
        (known, kind) => *known = kind,
    }
}

fn compare(found: &BTreeMap<&str, Language>, faults: &mut Vec<Fault>) {
    for (language, texts) in found {
        for (other, theirs) in found.iter().filter(|(other, _)| *other != language) {
            for (key, text) in texts {
                let reason = match theirs.get(key) {
                    None => format!("`{key}` is missing in {other}"),
                    Some(their) if !same_names(&text.variables, &their.variables) => format!(
                        "`{key}` uses {} here, but {} in {other}",
                        list(&text.variables),
                        list(&their.variables)
                    ),
                    Some(_) => continue,
                };
                faults.push(Fault { file: text.file.clone(), line: text.line, reason });
            }
        }
    }
}

/// The kind may differ: Chinese needs no plural.
fn same_names(a: &Variables, b: &Variables) -> bool {
    a.keys().eq(b.keys())
}

fn list(variables: &Variables) -> String {
    let names: Vec<String> = variables.keys().map(|name| format!("${name}")).collect();
    if names.is_empty() { "no variable".into() } else { names.join(", ") }
}

fn merge(found: BTreeMap<&str, Language>) -> Texts {
    let mut texts = Texts::new();
    for (key, found) in found.into_values().flatten() {
        let merged = texts.entry(key).or_default();
        found.variables.into_iter().for_each(|(name, kind)| note(merged, &name, kind));
    }
    texts
}
